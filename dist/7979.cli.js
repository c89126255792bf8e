"use strict";
exports.id = 7979;
exports.ids = [7979];
exports.modules = {

/***/ 7979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  findFormerNames: () => (findFormerNames)
});
var _B52CVXNV = __webpack_require__(5047);
var _BLFT6HON = __webpack_require__(6716);
var _HI3LYHTE = __webpack_require__(6673);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _VJFVHWSB = __webpack_require__(6239);
var _72FAJJDL = __webpack_require__(3247);


var project=(0,_7F4UHYFN.Ik)({id:_7F4UHYFN.ai}),MOVED=[301,302,307,308],NOT_HERE=[401,403,404];async function findFormerNames(api,path,names){
let former=[],own;for(let name of names.filter(_B52CVXNV.R)){let doing="Asking which names the project had",expected=[
...MOVED,...NOT_HERE],{status,headers}=await api.ask(addressOf(name),doing,{},expected),[,moved]=/\/projects\/(\d+)/.exec(
headers.get("location")??"")??[];!MOVED.includes(status)||moved===void 0||(own??=(0,_BLFT6HON.fd)(project,await api.ask(addressOf(
path),doing),"a project").id,Number(moved)===own&&former.push(name))}return former}function addressOf(path){return`/proj\
ects/${encodeURIComponent(path)}`}


/***/ })

};
;