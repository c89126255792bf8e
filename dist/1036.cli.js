"use strict";
exports.id = 1036;
exports.ids = [1036];
exports.modules = {

/***/ 1036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CLOSER_QUERY: () => (CLOSER_QUERY),
  toCloser: () => (toCloser),
  toGraphqlError: () => (toGraphqlError)
});
var _7MLWPPTO = __webpack_require__(9883);
var _HD4BHABI = __webpack_require__(275);
var _VJFVHWSB = __webpack_require__(6239);
var _72FAJJDL = __webpack_require__(3247);

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
}`,pullRequest=(0,_HD4BHABI.Ik)({__typename:(0,_HD4BHABI.eu)("PullRequest"),number: _HD4BHABI.ai,title:_HD4BHABI.Yj,url:_HD4BHABI.Yj,repository:(0,_HD4BHABI.Ik)({nameWithOwner:_HD4BHABI.Yj})}),
commit=(0,_HD4BHABI.Ik)({__typename:(0,_HD4BHABI.eu)("Commit"),abbreviatedOid:_HD4BHABI.Yj,messageHeadline:_HD4BHABI.Yj,url:_HD4BHABI.Yj}),other=(0,_HD4BHABI.Ik)({__typename:_HD4BHABI.Yj}),
closing=(0,_HD4BHABI.Ik)({repository:(0,_HD4BHABI.Ik)({issue:(0,_HD4BHABI.Ik)({timelineItems:(0,_HD4BHABI.Ik)({nodes:(0,_HD4BHABI.YO)((0,_HD4BHABI.Ik)({closer:(0,_HD4BHABI.lq)((0,_HD4BHABI.gP)(pullRequest,
(0,_HD4BHABI.gP)(commit,other)))}))})})})});function toCloser(data,repository){let found=(0,_7MLWPPTO.f)(closing,data,"what closed an issue\
,").repository.issue.timelineItems.nodes.at(-1)?.closer;if(found&&"number"in found){let{nameWithOwner:home}=found.repository,
name=home.toLowerCase()===repository.toLowerCase()?"":home,{number:number2,title,url}=found;return{kind:"pull-request",name:`${name}\
#${number2}`,title,url}}if(found&&"abbreviatedOid"in found){let{abbreviatedOid:name,messageHeadline:title,url}=found;return{
kind:"commit",name,title,url}}}var TYPES=(0,_HD4BHABI.YO)((0,_HD4BHABI.Ik)({type:(0,_HD4BHABI.lq)(_HD4BHABI.Yj)}));function toGraphqlError(thrown,doing){if(!(thrown instanceof
Error)||thrown.name!=="GraphqlResponseError")return;let errors="errors"in thrown?thrown.errors:void 0;return((0,_HD4BHABI.SA)(TYPES,
errors)??[]).some(({type})=>DENIALS.has(type??""))?new _VJFVHWSB.S0("host-denied",`${doing}: the token may not read it.`,{hint:"\
Give the job `permissions: pull-requests: read` and `contents: read` as well."}):new _VJFVHWSB.S0("host-answer",`${doing}: \
GitHub's GraphQL API refused.`)}var DENIALS=new Set(["FORBIDDEN","INSUFFICIENT_SCOPES"]);


/***/ })

};
;