"use strict";
exports.id = 9929;
exports.ids = [9929];
exports.modules = {

/***/ 9929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CLOSER_QUERY: () => (/* binding */ CLOSER_QUERY),
/* harmony export */   toCloser: () => (/* binding */ toCloser),
/* harmony export */   toGraphqlError: () => (/* binding */ toGraphqlError)
/* harmony export */ });
/* harmony import */ var _BRARYPCX = __webpack_require__(4346);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);

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
}`,pullRequest=(0,_BRARYPCX/* .object */ .Ik)({__typename:(0,_BRARYPCX/* .literal */ .eu)("PullRequest"),number:(0,_BRARYPCX/* .number */ .ai)(),title:(0,_BRARYPCX/* .string */ .Yj)(),url:(0,_BRARYPCX/* .string */ .Yj)(),repository:(0,_BRARYPCX/* .object */ .Ik)({
nameWithOwner:(0,_BRARYPCX/* .string */ .Yj)()})}),commit=(0,_BRARYPCX/* .object */ .Ik)({__typename:(0,_BRARYPCX/* .literal */ .eu)("Commit"),abbreviatedOid:(0,_BRARYPCX/* .string */ .Yj)(),messageHeadline:(0,_BRARYPCX/* .string */ .Yj)(),
url:(0,_BRARYPCX/* .string */ .Yj)()}),other=(0,_BRARYPCX/* .object */ .Ik)({__typename:(0,_BRARYPCX/* .string */ .Yj)()}),closing=(0,_BRARYPCX/* .object */ .Ik)({repository:(0,_BRARYPCX/* .object */ .Ik)({issue:(0,_BRARYPCX/* .object */ .Ik)({timelineItems:(0,_BRARYPCX/* .object */ .Ik)(
{nodes:(0,_BRARYPCX/* .array */ .YO)((0,_BRARYPCX/* .object */ .Ik)({closer:(0,_BRARYPCX/* .optional */ .lq)((0,_BRARYPCX/* .nullable */ .me)((0,_BRARYPCX/* .union */ .KC)([pullRequest,commit,other])))}))})})})});function toCloser(data,repository){
let parsed=closing.safeParse(data);if(!parsed.success){let message="GitHub sent an unknown form of what closed an issue.";
throw new _6EQDQ5H3/* .SyncError */ .S0("host-answer",message,{cause:parsed.error})}let found=parsed.data.repository.issue.timelineItems.nodes.
at(-1)?.closer;if(found&&"number"in found){let{nameWithOwner:home}=found.repository,name=home.toLowerCase()===repository.
toLowerCase()?"":home,{number:number2,title,url}=found;return{kind:"pull-request",name:`${name}#${number2}`,title,url}}if(found&&
"abbreviatedOid"in found){let{abbreviatedOid:name,messageHeadline:title,url}=found;return{kind:"commit",name,title,url}}}
function toGraphqlError(thrown,doing){if(!(thrown instanceof Error)||thrown.name!=="GraphqlResponseError")return;let errors="\
errors"in thrown?thrown.errors:void 0;return((0,_BRARYPCX/* .array */ .YO)((0,_BRARYPCX/* .object */ .Ik)({type:(0,_BRARYPCX/* .optional */ .lq)((0,_BRARYPCX/* .string */ .Yj)())})).safeParse(errors).data??[]).some(({
type})=>DENIALS.has(type??""))?new _6EQDQ5H3/* .SyncError */ .S0("host-denied",`${doing}: the token may not read it.`,{hint:"Give the job `p\
ermissions: pull-requests: read` and `contents: read` as well."}):new _6EQDQ5H3/* .SyncError */ .S0("host-answer",`${doing}: GitHub's GraphQ\
L API refused.`)}var DENIALS=new Set(["FORBIDDEN","INSUFFICIENT_SCOPES"]);


/***/ })

};
;