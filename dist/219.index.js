"use strict";
exports.id = 219;
exports.ids = [219];
exports.modules = {

/***/ 8219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  findFormerNames: () => (findFormerNames)
});
var _B52CVXNV = __webpack_require__(5047);
var _MPNZKYXZ = __webpack_require__(9752);
var _VNNXT23G = __webpack_require__(8433);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _TKLNHQ2D = __webpack_require__(5329);
var _VEMOOKOE = __webpack_require__(7472);


var project=(0,_7F4UHYFN.Ik)({id:_7F4UHYFN.ai}),NOT_HERE=[400,401,403,404,422],AT_ONCE=8,DOING="Asking which names the project had";async function findFormerNames(api,path,names){
let possible=names.filter(_B52CVXNV.R);if(possible.length===0)return[];let own=(0,_MPNZKYXZ.fd)(project,await api.ask(addressOf(
path),DOING),"a project").id,ids=new Map;for(let start=0;start<possible.length;start+=AT_ONCE){let asked=possible.slice(
start,start+AT_ONCE);await Promise.all(asked.map(async name=>{let id=await readMoved(api,name);id!==void 0&&ids.set(name,
id)}))}return possible.filter(name=>ids.get(name)===own)}async function readMoved(api,name){return (0,_MPNZKYXZ.zj)(await api.
ask(addressOf(name),DOING,{},[..._MPNZKYXZ.eA,...NOT_HERE]))}function addressOf(path){return`/projects/${encodeURIComponent(path)}`}


/***/ })

};
;