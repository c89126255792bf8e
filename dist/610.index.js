"use strict";
exports.id = 610;
exports.ids = [610];
exports.modules = {

/***/ 2610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CLOSER_QUERY: () => (CLOSER_QUERY),
  toCloser: () => (toCloser),
  toGraphqlError: () => (toGraphqlError)
});
var _D6JAU2OB = __webpack_require__(6558);
var _7F4UHYFN = __webpack_require__(5110);
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
}`,pullRequest=(0,_7F4UHYFN.Ik)({__typename:(0,_7F4UHYFN.eu)("PullRequest"),number: _7F4UHYFN.ai,title:_7F4UHYFN.Yj,url:_7F4UHYFN.Yj,repository:(0,_7F4UHYFN.Ik)({nameWithOwner:_7F4UHYFN.Yj})}),
commit=(0,_7F4UHYFN.Ik)({__typename:(0,_7F4UHYFN.eu)("Commit"),abbreviatedOid:_7F4UHYFN.Yj,messageHeadline:_7F4UHYFN.Yj,url:_7F4UHYFN.Yj}),other=(0,_7F4UHYFN.Ik)({__typename:_7F4UHYFN.Yj}),
closing=(0,_7F4UHYFN.Ik)({repository:(0,_7F4UHYFN.Ik)({issue:(0,_7F4UHYFN.Ik)({timelineItems:(0,_7F4UHYFN.Ik)({nodes:(0,_7F4UHYFN.YO)((0,_7F4UHYFN.Ik)({closer:(0,_7F4UHYFN.lq)((0,_7F4UHYFN.gP)(pullRequest,
(0,_7F4UHYFN.gP)(commit,other)))}))})})})});function toCloser(data,repository){let found=(0,_D6JAU2OB.f)(closing,data,"an answer on what cl\
osed an issue").repository.issue.timelineItems.nodes.at(-1)?.closer;if(found&&"number"in found){let{nameWithOwner:home}=found.
repository,name=home.toLowerCase()===repository.toLowerCase()?"":home,{number:number2,title,url}=found;return{kind:"pull\
-request",name:`${name}#${number2}`,title,url}}if(found&&"abbreviatedOid"in found){let{abbreviatedOid:name,messageHeadline:title,
url}=found;return{kind:"commit",name,title,url}}}var TYPES=(0,_7F4UHYFN.YO)((0,_7F4UHYFN.Ik)({type:(0,_7F4UHYFN.lq)(_7F4UHYFN.Yj)}));function toGraphqlError(thrown,doing){
if(!(thrown instanceof Error)||thrown.name!=="GraphqlResponseError")return;let errors="errors"in thrown?thrown.errors:void 0;
return((0,_7F4UHYFN.SA)(TYPES,errors)??[]).some(({type})=>DENIALS.has(type??""))?new _VJFVHWSB.S0("host-denied",`${doing}: the tok\
en may not read it.`,{hint:"Give the job `permissions: pull-requests: read` and `contents: read` as well."}):new _VJFVHWSB.S0(
"host-answer",`${doing}: GitHub's GraphQL API refused.`)}var DENIALS=new Set(["FORBIDDEN","INSUFFICIENT_SCOPES"]);


/***/ })

};
;