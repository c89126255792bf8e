"use strict";
exports.id = 9995;
exports.ids = [9995];
exports.modules = {

/***/ 5521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (toIssueKey)
});
function toIssueKey(place,number){return`${place.serverUrl.replace(/\/+$/,"")}/${place.repository}/${place.issuePath}/${String(
number)}`.toLowerCase()}


/***/ }),

/***/ 9995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  openFormerNames: () => (openFormerNames)
});
var _SEHELH2Y = __webpack_require__(5521);
var _72FAJJDL = __webpack_require__(3247);
var MOST_ISSUES=10,MOST_TICKETS=90;function openFormerNames(host,desk){let judged=new Map;async function findNamed(numbers){
let anywhere={...host,repository:"%"},keys=await desk.findKeys(numbers.map(number=>(0,_SEHELH2Y.q)(anywhere,number))),byName=new Map;
for(let key of keys){let name=nameIn(host,key);name===void 0||name===host.repository.toLowerCase()||byName.set(name,[...byName.
get(name)??[],key])}let unknown=[...byName.keys()].filter(name=>!judged.has(name)),former=unknown.length===0?[]:await host.
findFormerNames(unknown);for(let name of unknown)judged.set(name,former.includes(name));return byName}return{async keysOf(number){
let keys=[...await findNamed([number])].flatMap(([name,its])=>judged.get(name)===!0?its:[]);return[...new Set(keys)]},async among(numbers){
return await findNamed(spread(numbers,Math.floor(MOST_TICKETS/(judged.size+1)))),[...judged].flatMap(([name,isFormer])=>isFormer?
[name]:[])}}}function spread(numbers,most){let step=Math.ceil(numbers.length/Math.max(1,Math.min(most,MOST_ISSUES)));return numbers.
filter((_number,index)=>index%step===0)}function nameIn(host,key){let before=(0,_SEHELH2Y.q)({...host,repository:`
`},1).split(`
`,1)[0]??"",behind=`/${host.issuePath.toLowerCase()}/`,end=key.lastIndexOf(behind);return key.startsWith(before)&&/^\d+$/.
test(key.slice(end+behind.length))&&end>before.length?key.slice(before.length,end):void 0}


/***/ })

};
;