"use strict";
exports.id = 1923;
exports.ids = [1923];
exports.modules = {

/***/ 552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DG: () => (errorTypesOf),
  Gh: () => (asFarAsFound),
  ll: () => (asFarAsTold),
  vu: () => (isRefusal)
});
var _7F4UHYFN = __webpack_require__(5110);
var REFUSALS=new Set(["HttpError","GraphqlResponseError","Mismatch"]);function isRefusal(thrown){return thrown instanceof
Error&&REFUSALS.has(thrown.name)}function asFarAsTold(thrown){if(thrown instanceof Error&&thrown.name==="GraphqlResponse\
Error"&&"data"in thrown)return thrown.data;throw thrown}function asFarAsFound(thrown){let types=errorTypesOf(thrown)??[];
if(types.length>0&&types.every(type=>type==="NOT_FOUND"))return asFarAsTold(thrown);throw thrown}var errors=(0,_7F4UHYFN.YO)((0,_7F4UHYFN.Ik)(
{type:(0,_7F4UHYFN.lq)(_7F4UHYFN.Yj)}));function errorTypesOf(thrown){return!(thrown instanceof Error)||thrown.name!=="GraphqlResponse\
Error"?void 0:((0,_7F4UHYFN.SA)(errors,"errors"in thrown?thrown.errors:void 0)??[]).map(({type=""})=>type)}


/***/ }),

/***/ 1923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  readOldestComments: () => (readOldestComments)
});
var _CT6BTHVN = __webpack_require__(552);
var _APZMVI3Y = __webpack_require__(9822);
var _7F4UHYFN = __webpack_require__(5110);
var _TKLNHQ2D = __webpack_require__(5329);
var _72FAJJDL = __webpack_require__(3247);

var MOST_COMMENTS=50,comment=(0,_7F4UHYFN.Ik)({fullDatabaseId:_7F4UHYFN.Yj,url:_7F4UHYFN.Yj,body:_7F4UHYFN.Yj,author:(0,_7F4UHYFN.lq)((0,_7F4UHYFN.Ik)({login:_7F4UHYFN.Yj,__typename:_7F4UHYFN.Yj})),
authorAssociation:_7F4UHYFN.Yj,createdAt:_7F4UHYFN.Yj,updatedAt:_7F4UHYFN.Yj}),issue=(0,_7F4UHYFN.Ik)({number: _7F4UHYFN.ai,comments:(0,_7F4UHYFN.Ik)({pageInfo:(0,_7F4UHYFN.Ik)({hasNextPage:_7F4UHYFN.zM}),
nodes:(0,_7F4UHYFN.YO)(comment)})}),answer=(0,_7F4UHYFN.Ik)({repository:(0,_7F4UHYFN.g1)((0,_7F4UHYFN.lq)(issue))});async function readOldestComments(octokit,{
repository,fetch},numbers){let[owner,repo]=repository.split("/"),unhurried=(url,init)=>fetch(url,{...init,isPaced:!0});try{
let asked=octokit.graphql(queryFor(numbers),{owner,repo,request:{fetch:unhurried}}),{repository:found}=answer(await asked.
catch(_CT6BTHVN.ll));return new Map(Object.values(found).flatMap(one=>one===void 0?[]:[toEntry(one)]))}catch(thrown){if(thrown instanceof
_TKLNHQ2D.S0||(0,_CT6BTHVN.vu)(thrown))return;throw thrown}}function toEntry({number:number2,comments}){return[number2,{comments:comments.
nodes.map(toComment),isLast:!comments.pageInfo.hasNextPage}]}function queryFor(numbers){return`query($owner: String!, $r\
epo: String!) {
  repository(owner: $owner, name: $repo) {
    ${numbers.map(number2=>`i${number2}: issue(number: ${number2}) { ...oldest }`).join(`
    `)}
  }
}
fragment oldest on Issue {
  number
  comments(first: ${MOST_COMMENTS}) {
    pageInfo { hasNextPage }
    nodes {
      fullDatabaseId url body author { login __typename } authorAssociation createdAt updatedAt
    }
  }
}`}function toComment(raw){let{author,authorAssociation,fullDatabaseId:id,...same}=raw,isBot=author?.__typename==="Bot";
return{...same,id,author:author===void 0?"ghost":isBot?`${author.login}[bot]`:author.login,fromInside:(0,_APZMVI3Y.hG)(isBot,
authorAssociation),isInternal:!1}}


/***/ })

};
;