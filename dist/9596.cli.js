"use strict";
exports.id = 9596;
exports.ids = [9596];
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

/***/ 9596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  findFormerNames: () => (findFormerNames)
});
var _CT6BTHVN = __webpack_require__(552);
var _SCL62DA2 = __webpack_require__(730);
var _HI3LYHTE = __webpack_require__(6673);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _VJFVHWSB = __webpack_require__(6239);
var _72FAJJDL = __webpack_require__(3247);


var AT_ONCE=50,REFUSALS=new Set(["host-denied","issue-missing"]),answer=(0,_7F4UHYFN.g1)((0,_7F4UHYFN.lq)((0,_7F4UHYFN.Ik)({nameWithOwner:_7F4UHYFN.Yj})));
async function findFormerNames(octokit,repository,names){let former=[],possible=names.filter(name=>/^[^/]+\/[^/]+$/.test(
name));for(let start=0;start<possible.length;start+=AT_ONCE){let batch=possible.slice(start,start+AT_ONCE),found=await ask(
octokit,batch);former.push(...batch.filter((_name,index)=>found[`r${index}`]?.nameWithOwner?.toLowerCase()===repository.
toLowerCase()))}return former}async function ask(octokit,names){try{let told=await octokit.graphql(...questionOn(names)).
catch(_CT6BTHVN.ll);return (0,_7F4UHYFN.SA)(answer,told)??{}}catch(thrown){let error=(0,_SCL62DA2.y)(thrown,"Asking which names the \
repository had");if(REFUSALS.has(error.code))return{};throw error}}function questionOn(names){let asked=names.map((name,index)=>({
index,parts:name.split("/")})),types=asked.map(({index})=>`$o${index}: String!, $n${index}: String!`),fields=asked.map(({
index})=>`r${index}: repository(owner: $o${index}, name: $n${index}) { nameWithOwner }`),variables=asked.flatMap(({index,
parts:[owner="",name=""]})=>[[`o${index}`,owner],[`n${index}`,name]]);return[`query(${types.join(", ")}) {
  ${fields.join(`
  `)}
}`,Object.fromEntries(variables)]}


/***/ })

};
;