"use strict";
exports.id = 8972;
exports.ids = [8972];
exports.modules = {

/***/ 6346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (usualConfigFile)
});
var _7WTZGKFB = __webpack_require__(8277);
var _45QDKKJQ = __webpack_require__(6726);
var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
function usualConfigFile({folder},likelier){let usual=(0,_45QDKKJQ.OY)(likelier),isThere=path=>(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder,path));
return[usual,...Object.keys(_7WTZGKFB.k).map(_45QDKKJQ.OY)].find(isThere)??usual}


/***/ }),

/***/ 8972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _GZE5343V = __webpack_require__(6346);
var _JBVG3JJO = __webpack_require__(4822);
var _7WTZGKFB = __webpack_require__(8277);
var _2C6AWLGQ = __webpack_require__(5818);
var _WCUKQNVY = __webpack_require__(2395);
var _3YDK3JWJ = __webpack_require__(9722);
var _45QDKKJQ = __webpack_require__(6726);
var _UIN4UOM2 = __webpack_require__(5536);
var _QBCLNPOZ = __webpack_require__(8752);
var _JU3L5EXQ = __webpack_require__(5336);
var _LWHO4XQE = __webpack_require__(7729);
var _TKLNHQ2D = __webpack_require__(5329);
var _72FAJJDL = __webpack_require__(3247);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_10___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_10__);
var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_11___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_11__);




async function run(terminal,{words}){let[action,...rest]=words;switch(action){case"validate":return validate(terminal,rest[0]??
(0,_GZE5343V.f)(terminal,(0,_JBVG3JJO.w4)({},terminal.env)));case"schema":return rest.length>0?(0,_WCUKQNVY.T)(terminal,"config",["schema t\
akes nothing more"]):printSchema(terminal);case void 0:return (0,_WCUKQNVY.T)(terminal,"config",["say what to do: validate or sch\
ema"]);default:{let guess=(0,_LWHO4XQE.au)(action,["validate","schema"]);return (0,_WCUKQNVY.T)(terminal,"config",[`${(0,_LWHO4XQE.hc)([])(
action)} is not known${guess}`])}}}async function printSchema({out}){let{default:schema}=await __webpack_require__.e(/* import() */ 8882).then(__webpack_require__.bind(__webpack_require__, 8882));
return out(JSON.stringify(schema,null,2)),0}async function validate(terminal,path){let name=path==="-"?"standard input":
path,{out,err}=terminal;try{let text=await readText(terminal,path);await (0,_2C6AWLGQ.S)({...NOTHING_GIVEN,configFile:name},
()=>Promise.resolve(text))}catch(thrown){return thrown instanceof _TKLNHQ2D.S0?((0,_3YDK3JWJ.vZ)(thrown.message).forEach(err),err(
thrown.hint),(0,_TKLNHQ2D.FO)(thrown)):(err(whyUnread(thrown,(0,_LWHO4XQE.hc)([])(name))),2)}return out(`\u2713 ${name} is valid`),
0}async function readText({folder,readInput},path){return path==="-"?readInput():(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.resolve)(folder,path),"utf8")}function whyUnread(error,name){
let{code,message}=error;return code==="ENOENT"?`There is no file ${name}.`:`${name} could not be read: ${message}`}var NOTHING_GIVEN={
enabled:!0,vtiger:{url:"",username:"",accessKey:"",apis:["webservice"],module:"auto"},hostToken:"",command:"sync",since:void 0,
shard:void 0,maxCreates:0,issue:void 0,query:void 0,dryRun:!0,configFile:"",configFileNamed:!0,config:void 0,bugLabels:void 0,
minSeverity:void 0,keyField:void 0,attach:[],comments:void 0,onError:"fail"};


/***/ })

};
;