"use strict";
exports.id = 546;
exports.ids = [546];
exports.modules = {

/***/ 4165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  openFormerNames: () => (openFormerNames)
});
var _SEHELH2Y = __webpack_require__(5521);
var _VEMOOKOE = __webpack_require__(7472);
var MOST_TICKETS=90,FIRST_ISSUES=5,MOST_QUESTIONS=5;function openFormerNames(host,desk){let judged=new Map,hasAsked=!1;async function findNamed(numbers){
let anywhere={...host,repository:"%"},keys=await desk.findKeys(numbers.map(number=>(0,_SEHELH2Y.q)(anywhere,number))),byName=new Map;
for(let key of new Set(keys)){let said=partsOf(host,key);said===void 0||!numbers.includes(said.number)||byName.set(said.
name,[...byName.get(said.name)??[],key])}let unknown=[...byName.keys()].filter(name=>!judged.has(name)),former=unknown.length===
0?[]:await host.findFormerNames(unknown);for(let name of unknown)judged.set(name,former.includes(name));return hasAsked=
!0,byName}let roomFor=()=>hasAsked?Math.max(1,Math.floor(MOST_TICKETS/(judged.size+1))):FIRST_ISSUES;return{async keysOf(number){
return[...await findNamed([number])].flatMap(([name,keys])=>judged.get(name)===!0?keys:[])},async among(numbers){let rest=spread(
numbers);for(let asked=0;rest.length>0&&asked<MOST_QUESTIONS;asked+=1){let room=roomFor();await findNamed(rest.slice(0,room)),
rest=rest.slice(room)}return[...judged].flatMap(([name,isFormer])=>isFormer?[name]:[])}}}function spread(numbers){let step=Math.
ceil(numbers.length/FIRST_ISSUES);return numbers.map((number,index)=>({number,round:index%step})).toSorted((one,other)=>one.
round-other.round).map(({number})=>number)}function partsOf(host,key){let before=(0,_SEHELH2Y.q)({...host,repository:`
`},1).split(`
`,1)[0]??"",behind=`/${host.issuePath.toLowerCase()}/`,end=key.lastIndexOf(behind),name=key.startsWith(before)&&end>0?key.
slice(before.length,end):"",digits=key.slice(end+behind.length);return name!==""&&name!==host.repository.toLowerCase()&&
/^\d+$/.test(digits)?{name,number:Number(digits)}:void 0}


/***/ })

};
;