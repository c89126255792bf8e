"use strict";
exports.id = 4777;
exports.ids = [4777];
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

/***/ 4777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  findFormerNames: () => (findFormerNames)
});
var _CT6BTHVN = __webpack_require__(552);
var _EJVL5HIJ = __webpack_require__(7364);
var _VNNXT23G = __webpack_require__(8433);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _TKLNHQ2D = __webpack_require__(5329);
var _72FAJJDL = __webpack_require__(3247);


var AT_ONCE=50,NOT_HERE=new Set(["NOT_FOUND","FORBIDDEN","INSUFFICIENT_SCOPES"]),NO_GRAPHQL=404,answer=(0,_7F4UHYFN.g1)((0,_7F4UHYFN.lq)((0,_7F4UHYFN.Ik)(
{nameWithOwner:_7F4UHYFN.Yj}))),DOING="Asking which names the repository had";async function findFormerNames(octokit,options,names){
let repository=options.repository.toLowerCase(),former=[],possible=names.filter(name=>/^[^/]+\/[^/]+$/.test(name));for(let start=0;start<
possible.length;start+=AT_ONCE){let batch=possible.slice(start,start+AT_ONCE),found=await ask(octokit,options.fetch,batch),
isFormer=(_name,index)=>found[`r${index}`]?.nameWithOwner.toLowerCase()===repository;former.push(...batch.filter(isFormer))}
return former}async function ask(octokit,fetch,names){let reading=(url,init)=>fetch(url,{...init,isRead:!0});try{let{query,
variables}=questionOn(names),told=await octokit.graphql(query,{...variables,request:{fetch:reading}});return (0,_EJVL5HIJ.fd)(answer,
told,"names of repositories")}catch(thrown){let errors=(0,_CT6BTHVN.DG)(thrown);if(errors===void 0){if((0,_EJVL5HIJ.c2)(thrown)===NO_GRAPHQL)
return{};throw explained((0,_EJVL5HIJ.ye)(thrown,DOING))}if(errors.length>0&&errors.every(type=>NOT_HERE.has(type)))return (0,_EJVL5HIJ.fd)(
answer,(0,_CT6BTHVN.ll)(thrown),"names of repositories");let isLimited=errors.includes("RATE_LIMITED"),message=`${DOING}: Git\
Hub's GraphQL API ${isLimited?"has a limit, which is used up":"refused"}.`;throw new _TKLNHQ2D.S0(isLimited?"host-rate-limi\
t":"host-answer",message)}}function explained(error){return error.code!=="host-denied"?error:new _TKLNHQ2D.S0(error.code,error.
message,{hint:"Let the token use GitHub's GraphQL API: it tells whether a ticket is from before a rename."})}function questionOn(names){
let asked=names.map((name,index)=>({index,parts:name.split("/")})),types=asked.map(({index})=>`$o${index}: String!, $n${index}\
: String!`),fields=asked.map(({index})=>`r${index}: repository(owner: $o${index}, name: $n${index}) { nameWithOwner }`),
variables=asked.flatMap(({index,parts:[owner="",name=""]})=>[[`o${index}`,owner],[`n${index}`,name]]);return{query:`quer\
y(${types.join(", ")}) {
  ${fields.join(`
  `)}
}`,variables:Object.fromEntries(variables)}}


/***/ })

};
;