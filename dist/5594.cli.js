"use strict";
exports.id = 5594;
exports.ids = [5594];
exports.modules = {

/***/ 5594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  readOldestComments: () => (readOldestComments)
});
var _APZMVI3Y = __webpack_require__(9822);
var _7F4UHYFN = __webpack_require__(5110);
var _72FAJJDL = __webpack_require__(3247);

var ISSUES_A_CALL=50,COMMENTS_EACH=50,comment=(0,_7F4UHYFN.Ik)({fullDatabaseId:_7F4UHYFN.Yj,url:_7F4UHYFN.Yj,body:_7F4UHYFN.Yj,author:(0,_7F4UHYFN.lq)((0,_7F4UHYFN.Ik)(
{login:_7F4UHYFN.Yj,__typename:_7F4UHYFN.Yj})),authorAssociation:_7F4UHYFN.Yj,createdAt:_7F4UHYFN.Yj,updatedAt:_7F4UHYFN.Yj}),issue=(0,_7F4UHYFN.Ik)({number: _7F4UHYFN.ai,comments:(0,_7F4UHYFN.Ik)(
{pageInfo:(0,_7F4UHYFN.Ik)({hasNextPage:_7F4UHYFN.zM}),nodes:(0,_7F4UHYFN.YO)(comment)})}),answer=(0,_7F4UHYFN.Ik)({repository:(0,_7F4UHYFN.g1)(issue)});async function readOldestComments(octokit,repository,numbers){
let batches=numbers.flatMap((_,index)=>index%ISSUES_A_CALL===0?[index]:[]).map(start=>numbers.slice(start,start+ISSUES_A_CALL)),
found=await Promise.all(batches.map(batch=>readBatch(octokit,repository,batch).catch(()=>[])));return new Map(found.flat())}
async function readBatch(octokit,repository,numbers){let[owner,repo]=repository.split("/"),data=await octokit.graphql(queryFor(
numbers),{owner,repo});return Object.values(answer(data).repository).map(({number:number2,comments})=>[number2,{comments:comments.
nodes.map(toComment),isLast:!comments.pageInfo.hasNextPage}])}function queryFor(numbers){return`query($owner: String!, $\
repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${numbers.map(number2=>`i${number2}: issue(number: ${number2}) { ...oldest }`).join(`
    `)}
  }
}
fragment oldest on Issue {
  number
  comments(first: ${COMMENTS_EACH}) {
    pageInfo { hasNextPage }
    nodes {
      fullDatabaseId url body author { login __typename } authorAssociation createdAt updatedAt
    }
  }
}`}function toComment(raw){let{author,authorAssociation,fullDatabaseId:id,...same}=raw,isBot=author?.__typename==="Bot";
return{...same,id,author:author&&(isBot?`${author.login}[bot]`:author.login),fromInside:(0,_APZMVI3Y.hG)(isBot,authorAssociation),
isInternal:!1}}


/***/ })

};
;