"use strict";
exports.id = 448;
exports.ids = [448];
exports.modules = {

/***/ 686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _chunk_WCUKQNVY_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(395);
/* harmony import */ var _chunk_PHW5BVHH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var _chunk_HC3AZG4G_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52);
/* harmony import */ var _chunk_JBTFGQEA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(959);
/* harmony import */ var _chunk_IEFTUSPW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(782);
/* harmony import */ var _chunk_QFSUQIOF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67);
/* harmony import */ var _chunk_D2X5KPIM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(775);
/* harmony import */ var _chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(918);
/* harmony import */ var _chunk_72FAJJDL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(247);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_7__);



function toConfigJsonSchema(){let{$schema,...schema}=(0,_chunk_PHW5BVHH_js__WEBPACK_IMPORTED_MODULE_0__/* .toJSONSchema */ .bl)(_chunk_PHW5BVHH_js__WEBPACK_IMPORTED_MODULE_0__/* .configSchema */ .Qn,{target:"draft-7",io:"input",metadata:_chunk_PHW5BVHH_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_NOTES */ .Gl,
override({zodSchema,jsonSchema}){let examples=_chunk_PHW5BVHH_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_NOTES */ .Gl.get(zodSchema)?.examples;examples!==void 0&&Object.assign(jsonSchema,
{examples})}});return{$schema,title:"Configuration of Vtiger Issue Sync",...schema}}async function run(terminal,{words}){let[action,...rest]=words;switch(action){case"validate":return validate(terminal,rest[0]??
(0,_chunk_D2X5KPIM_js__WEBPACK_IMPORTED_MODULE_4__/* .settingOf */ .y)("config-file").default);case"schema":return rest.length>0?(0,_chunk_WCUKQNVY_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .T)(terminal,"config",["schema takes nothing more"]):
(terminal.out(JSON.stringify(toConfigJsonSchema(),null,2)),0);case void 0:return (0,_chunk_WCUKQNVY_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .T)(terminal,"config",["say what to \
do: validate or schema"]);default:{let guess=(0,_chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_9__/* .didYouMean */ .au)(action,["validate","schema"]);return (0,_chunk_WCUKQNVY_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .T)(terminal,"config",[`${(0,_chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_9__/* .quoteWithout */ .hc)(
[])(action)} is not known${guess}`])}}}async function validate(terminal,path){let name=path==="-"?"standard input":path;
try{let inputs={...NOTHING_GIVEN,configFile:name,configFileNamed:!0};await (0,_chunk_IEFTUSPW_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveRules */ .S)(inputs,()=>readConfig(terminal,path))}catch(thrown){
let error=(0,_chunk_QFSUQIOF_js__WEBPACK_IMPORTED_MODULE_3__/* .toSyncError */ .H2)(thrown),isMissing=error.code==="config-missing",message=isMissing?`There is no file ${(0,_chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_9__/* .quoteWithout */ .hc)(
[])(name)}.`:error.message;return (0,_chunk_HC3AZG4G_js__WEBPACK_IMPORTED_MODULE_10__/* .toLogLines */ .vZ)(message).forEach(terminal.err),isMissing||terminal.err(error.hint),2}return terminal.
out(`\u2713 ${name} is valid`),0}async function readConfig(terminal,path){return path==="-"?terminal.readInput():(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readFile)(
(0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(terminal.folder,path),"utf8").catch(error=>{if(error.code!=="ENOENT")throw error})}var NOTHING_GIVEN={enabled:!0,
vtiger:{url:"",username:"",accessKey:""},githubToken:"",command:"sync",issue:void 0,dryRun:!0,configFile:"",configFileNamed:!0,
config:void 0,bugLabels:void 0,minSeverity:void 0,keyField:void 0,onError:"fail"};


/***/ })

};
;