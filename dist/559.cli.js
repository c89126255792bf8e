"use strict";
exports.id = 559;
exports.ids = [559];
exports.modules = {

/***/ 559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _T3D4M5BT = __webpack_require__(2838);
var _W4ELNIGR = __webpack_require__(7469);
var _EYLDPFJA = __webpack_require__(6330);
var _XQWPSGEA = __webpack_require__(7843);
var _VFGGP575 = __webpack_require__(4898);
var _WCUKQNVY = __webpack_require__(2395);
var _LWHO4XQE = __webpack_require__(7729);
var _72FAJJDL = __webpack_require__(3247);
var node_events__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8474);
var node_events__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_6__);


var APIS=["webservice","restapi"],MODULES=["HelpDesk","Cases"];function readEmulatorFlags(flags){let{port="8190","key-fi\
eld":keyField="cf_901",api="webservice",module}=flags,isCloud=api==="restapi",version=(0,_XQWPSGEA.A)(flags.vtiger),mistakes=[
.../^\d{1,5}$/.test(port)&&Number(port)<=65535?[]:["--port takes 0 to 65535"],.../^cf_\w+$/.test(keyField)?[]:["--key-fi\
eld takes a name such as cf_901"],..."mistake"in version?[version.mistake]:[],...mistakesAmong("api",api,APIS),...mistakesAmong(
"module",module,MODULES),...isCloud&&flags.vtiger!==void 0?["--vtiger is of --api webservice: a cloud has no versions"]:
[],...!isCloud&&module!==void 0?["--module is of --api restapi"]:[]];if("mistake"in version||mistakes.length>0)return{mistakes};
let modules=MODULES.filter(name=>module===void 0||name===module),common={keyField:{name:keyField,unique:!0}},wish=isCloud?
{vtiger:{...common,cloud:{modules}},title:`Vtiger Cloud with ${modules.join(", ")}`}:{vtiger:{...common,version:version.
value},title:`Vtiger ${version.value}`};return{port:Number(port),...wish}}function mistakesAmong(flag,given,known){return given===
void 0||known.includes(given)?[]:[`--${flag}: ${(0,_LWHO4XQE.kO)((0,_LWHO4XQE.hc)([])(given),given,known)}`]}async function run(terminal,{flags}){let wish=readEmulatorFlags(flags);if("mistakes"in wish)return (0,_WCUKQNVY.T)(terminal,"emul\
ator",wish.mistakes);let{port,title}=wish,stopped=(0,node_events__WEBPACK_IMPORTED_MODULE_6__.once)(terminal.stopSignal(),"abort"),vtiger=(0,_XQWPSGEA.k)(wish.vtiger),servers=[];
try{let crm=await (0,_VFGGP575.wX)(request=>vtiger.handle(request),{port});servers.push(crm),printVtiger(terminal,crm,vtiger),flags.
github!==void 0&&servers.push(await serveGitHub(terminal)),flags.gitlab!==void 0&&servers.push(await serveGitLab(terminal));
let keyField=wish.vtiger.keyField?.name??"none";return terminal.err(`${title} is served; its key field is ${keyField}. C\
trl-C stops it.`),await stopped,0}catch(error){return terminal.err(whyNotServed(error,port)),2}finally{await Promise.all(
servers.map(server=>server.close()))}}function printVtiger({out},{url},{users}){out(`VTIGER_URL=${url}`);for(let{name,accessKey}of users)
out(`VTIGER_USERNAME=${name}`),out(`VTIGER_ACCESS_KEY=${accessKey}`)}async function serveGitHub({out}){let github=(0,_T3D4M5BT.C)();
github.repository(_VFGGP575.Bw).openIssue(_VFGGP575.BD);let server=await (0,_VFGGP575.wX)(github.handle);return out(`GITHUB_API_URL=${server.
url}`),out(`GITHUB_SERVER_URL=${github.serverUrl}`),out(`GITHUB_REPOSITORY=${_VFGGP575.Bw}`),out(`GITHUB_TOKEN=${github.token}`),
server}async function serveGitLab({out}){let gitlab=(0,_W4ELNIGR.Q)(),{title,body:description,labels}=_VFGGP575.BD;gitlab.project(
_VFGGP575.Bw).openIssue({title,description,labels});let server=await (0,_VFGGP575.wX)(gitlab.handle);return out(`CI_API_V4_URL=${server.
url}/api/v4`),out(`CI_SERVER_URL=${gitlab.serverUrl}`),out(`CI_PROJECT_PATH=${_VFGGP575.Bw}`),out(`GITLAB_TOKEN=${gitlab.token}`),
server}function whyNotServed(error,port){let{code,message}=error,cure="Choose another one with --port; 0 takes any that \
is free.";return code==="EADDRINUSE"?`Port ${port} is taken by another program. ${cure}`:code==="EACCES"?`Port ${port} m\
ay not be used by this user. ${cure}`:`Port ${port} could not be used: ${message}. ${cure}`}


/***/ })

};
;