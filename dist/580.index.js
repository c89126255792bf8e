"use strict";
exports.id = 580;
exports.ids = [580];
exports.modules = {

/***/ 6580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CLOSER_QUERY: () => (CLOSER_QUERY),
  toCloser: () => (toCloser),
  toGraphqlError: () => (toGraphqlError)
});
var _GS6EWW67 = __webpack_require__(6573);
var _VJFVHWSB = __webpack_require__(6239);
var _VEMOOKOE = __webpack_require__(7472);

var CLOSER_QUERY=`query($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) {
      timelineItems(itemTypes: [CLOSED_EVENT], last: 1) {
        nodes {
          ... on ClosedEvent {
            closer {
              __typename
              ... on PullRequest { number title url repository { nameWithOwner } }
              ... on Commit { abbreviatedOid messageHeadline url }
            }
          }
        }
      }
    }
  }
}`,pullRequest=(0,_GS6EWW67.Ik)({__typename:(0,_GS6EWW67.eu)("PullRequest"),number:(0,_GS6EWW67.ai)(),title:(0,_GS6EWW67.Yj)(),url:(0,_GS6EWW67.Yj)(),repository:(0,_GS6EWW67.Ik)({
nameWithOwner:(0,_GS6EWW67.Yj)()})}),commit=(0,_GS6EWW67.Ik)({__typename:(0,_GS6EWW67.eu)("Commit"),abbreviatedOid:(0,_GS6EWW67.Yj)(),messageHeadline:(0,_GS6EWW67.Yj)(),
url:(0,_GS6EWW67.Yj)()}),other=(0,_GS6EWW67.Ik)({__typename:(0,_GS6EWW67.Yj)()}),closing=(0,_GS6EWW67.Ik)({repository:(0,_GS6EWW67.Ik)({issue:(0,_GS6EWW67.Ik)({timelineItems:(0,_GS6EWW67.Ik)(
{nodes:(0,_GS6EWW67.YO)((0,_GS6EWW67.Ik)({closer:(0,_GS6EWW67.lq)((0,_GS6EWW67.me)((0,_GS6EWW67.KC)([pullRequest,commit,other])))}))})})})});function toCloser(data,repository){
let parsed=closing.safeParse(data);if(!parsed.success){let message="GitHub sent an unknown form of what closed an issue.";
throw new _VJFVHWSB.S0("host-answer",message,{cause:parsed.error})}let found=parsed.data.repository.issue.timelineItems.nodes.
at(-1)?.closer;if(found&&"number"in found){let{nameWithOwner:home}=found.repository,name=home.toLowerCase()===repository.
toLowerCase()?"":home,{number:number2,title,url}=found;return{kind:"pull-request",name:`${name}#${number2}`,title,url}}if(found&&
"abbreviatedOid"in found){let{abbreviatedOid:name,messageHeadline:title,url}=found;return{kind:"commit",name,title,url}}}
function toGraphqlError(thrown,doing){if(!(thrown instanceof Error)||thrown.name!=="GraphqlResponseError")return;let errors="\
errors"in thrown?thrown.errors:void 0;return((0,_GS6EWW67.YO)((0,_GS6EWW67.Ik)({type:(0,_GS6EWW67.lq)((0,_GS6EWW67.Yj)())})).safeParse(errors).data??[]).some(({
type})=>DENIALS.has(type??""))?new _VJFVHWSB.S0("host-denied",`${doing}: the token may not read it.`,{hint:"Give the job `p\
ermissions: pull-requests: read` and `contents: read` as well."}):new _VJFVHWSB.S0("host-answer",`${doing}: GitHub's GraphQ\
L API refused.`)}var DENIALS=new Set(["FORBIDDEN","INSUFFICIENT_SCOPES"]);


/***/ })

};
;