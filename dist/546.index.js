"use strict";
exports.id = 546;
exports.ids = [546];
exports.modules = {

/***/ 8546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  openFormerNames: () => (openFormerNames)
});
var _SEHELH2Y = __webpack_require__(5521);
var _VEMOOKOE = __webpack_require__(7472);
var MOST_ISSUES=10,MOST_TICKETS=90,MOST_NAMES=500;function openFormerNames(host,desk){let judged=new Map,walking;async function judge(names){
let own=host.repository.toLowerCase(),unknown=[...new Set(names)].filter(name=>name!==own&&!judged.has(name)),former=unknown.
length===0?[]:await host.findFormerNames(unknown);for(let name of unknown)judged.set(name,former.includes(name))}async function findNumbered(numbers){
let anywhere={...host,repository:"%"},keys=await desk.findKeys(numbers.map(number=>(0,_SEHELH2Y.q)(anywhere,number))),said=[...new Set(
keys)].flatMap(key=>partsOf(host,key)??[]).filter(({number})=>numbers.includes(number));return await judge(said.map(({name})=>name)),
said}async function walk(findNextKey){let[before,behind]=endsOf(host),names=new Set,bound=before;for(let steps=0;steps<MOST_NAMES;steps+=
1){let key=await findNextKey(bound);if(key?.startsWith(before)!==!0)break;let said=partsOf(host,key);said!==void 0&&names.
add(said.name),bound=said===void 0?key:`${before}${said.name}${behind}z`}await judge(names)}return{async keysOf(number){
return(await findNumbered([number])).filter(({name})=>judged.get(name)===!0).map(({key})=>key)},async among(numbers){if(numbers.
length>0){let most=Math.min(MOST_ISSUES,Math.floor(MOST_TICKETS/(judged.size+1)));desk.findNextKey===void 0?await findNumbered(
spread(numbers,most)):await(walking??=walk(desk.findNextKey))}return[...judged].flatMap(([name,isFormer])=>isFormer?[name]:
[])}}}function spread(numbers,most){let step=Math.ceil(numbers.length/Math.max(1,most));return numbers.filter((_number,index)=>index%
step===0)}function partsOf(host,key){let[before,behind]=endsOf(host),end=key.lastIndexOf(behind),digits=key.slice(end+behind.
length),name=key.startsWith(before)&&end>0?key.slice(before.length,end):"";return name!==""&&/^\d+$/.test(digits)?{key,name,
number:Number(digits)}:void 0}function endsOf(host){let[before=""]=(0,_SEHELH2Y.q)({...host,repository:`
`},1).split(`
`,1);return[before,`/${host.issuePath.toLowerCase()}/`]}


/***/ })

};
;