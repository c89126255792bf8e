"use strict";
exports.id = 271;
exports.ids = [271];
exports.modules = {

/***/ 3271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  readOldestComments: () => (readOldestComments)
});
var _DVWFB6PC = __webpack_require__(2821);
var _7F4UHYFN = __webpack_require__(5110);
var _TKLNHQ2D = __webpack_require__(5329);
var _VEMOOKOE = __webpack_require__(7472);

var MOST_NOTES=100,QUERY=`query($path: ID!, $iids: [String!], $count: Int) {
  project(fullPath: $path) {
    issues(iids: $iids, first: $count) {
      nodes {
        iid
        notes(filter: ONLY_COMMENTS, first: ${MOST_NOTES}) {
          pageInfo { hasNextPage }
          nodes { id body system internal createdAt updatedAt author { id username } }
        }
      }
    }
  }
}`,globalId=value=>{let[,digits]=/\/(\d+)$/.exec((0,_7F4UHYFN.Yj)(value))??[];return digits===void 0?(0,_7F4UHYFN.J4)("a global id",value):
Number(digits)},note=(0,_7F4UHYFN.Ik)({id:globalId,body:_7F4UHYFN.Yj,system:_7F4UHYFN.zM,internal:(0,_7F4UHYFN.lq)(_7F4UHYFN.zM),createdAt:_7F4UHYFN.Yj,updatedAt:_7F4UHYFN.Yj,
author:(0,_7F4UHYFN.lq)((0,_7F4UHYFN.Ik)({id:globalId,username:_7F4UHYFN.Yj}))}),issue=(0,_7F4UHYFN.Ik)({iid:_7F4UHYFN.Yj,notes:(0,_7F4UHYFN.Ik)({pageInfo:(0,_7F4UHYFN.Ik)({hasNextPage:_7F4UHYFN.zM}),
nodes:(0,_7F4UHYFN.YO)(note)})}),answer=(0,_7F4UHYFN.Ik)({data:(0,_7F4UHYFN.Ik)({project:(0,_7F4UHYFN.Ik)({issues:(0,_7F4UHYFN.Ik)({nodes:(0,_7F4UHYFN.YO)(issue)})})})});async function readOldestComments(api,{
path,urlOf,ownId},numbers){try{let variables={path,iids:numbers.map(String),count:numbers.length},[own,told]=await Promise.
all([ownId(),api.askGraphql(QUERY,variables)]),nodes=(0,_7F4UHYFN.SA)(answer,told)?.data.project.issues.nodes;if(nodes===void 0)
return;let whole=nodes.filter(({notes})=>!notes.pageInfo.hasNextPage);return new Map(whole.map(({iid,notes})=>[Number(iid),
{comments:toComments(notes.nodes,urlOf(Number(iid)),own),isLast:!0}]))}catch(thrown){if(thrown instanceof _TKLNHQ2D.S0)return;
throw thrown}}function toComments(nodes,issueUrl,ownId){return nodes.filter(({system})=>!system).map(({createdAt,updatedAt,
...same})=>({...same,created_at:createdAt,updated_at:updatedAt,confidential:void 0})).toSorted((a,b)=>Date.parse(a.created_at)-
Date.parse(b.created_at)||a.id-b.id).map(raw=>(0,_DVWFB6PC.T5)(raw,issueUrl,ownId))}


/***/ })

};
;