"use strict";
exports.id = 4909;
exports.ids = [4909];
exports.modules = {

/***/ 945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (processEnd)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
function processEnd(file,{folder,signal},cwd,env){return new Promise(
(resolve,reject)=>{let child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath,[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,file)],{cwd,env,signal,stdio:["ignore","pipe","pipe"]}),
log="";for(let stream of[child.stdout,child.stderr])stream.setEncoding("utf8").on("data",chunk=>log+=chunk);child.once("\
error",reject),child.once("close",code=>{resolve({exitCode:code??1,log})})})}


/***/ }),

/***/ 4909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  openGitHubTracker: () => (openGitHubTracker)
});
var _T3D4M5BT = __webpack_require__(2838);
var _PW3KE4BF = __webpack_require__(945);
var _EYLDPFJA = __webpack_require__(6330);
var _VFGGP575 = __webpack_require__(4898);
var _JU3L5EXQ = __webpack_require__(5336);
var _72FAJJDL = __webpack_require__(3247);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_6__);
var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_7__);


async function runActionProcess(call){let folder=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(call.temp,"run-")),[workspace,eventFile,outputFile,summaryFile]=[
(0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder,"workspace"),(0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder,"event.json"),(0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder,"outputs"),(0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder,"summary")];await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.mkdir)(workspace),
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.writeFile)(eventFile,JSON.stringify(call.event.payload)),await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.writeFile)(outputFile,""),await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.writeFile)(summaryFile,
"");let{exitCode,log}=await (0,_PW3KE4BF.r)("index.js",call,workspace,{...call.system,...inputVariables(call.inputs),CI:"true",
GITHUB_ACTIONS:"true",GITHUB_API_URL:call.github.apiUrl,GITHUB_SERVER_URL:call.github.serverUrl,GITHUB_REPOSITORY:call.github.
name,GITHUB_EVENT_NAME:call.event.name,GITHUB_EVENT_PATH:eventFile,GITHUB_OUTPUT:outputFile,GITHUB_STEP_SUMMARY:summaryFile,
GITHUB_WORKSPACE:workspace}),outputs=readOutputs(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readFile)(outputFile,"utf8"));return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.rm)(folder,{recursive:!0,
force:!0}),{exitCode,outputs,log}}function inputVariables(given){return Object.fromEntries(_JU3L5EXQ.m.map(({name})=>[`INPUT_${name.
toUpperCase()}`,given[name]??""]))}function readOutputs(text){let entries=text.matchAll(/^([^\n]+?)<<([^\r\n]+)\r?\n([^]*?)\r?\n\2\r?$/gm);
return Object.fromEntries([...entries].map(([,name="",,value=""])=>[name,value]))}var WORDS={host:"GitHub",runner:"Action",program:"the real Action, dist/index.js, in a process of its own",opening:{told:`\
A user opens issue #1, \u201C${_VFGGP575.BD.title}\u201D, with three labels: ${(0,_VFGGP575.TL)(_VFGGP575.BD.labels)}. GitHub fire\
s four events for that, so four runs start at the same moment.`,statuses:["created","unchanged","unchanged","unchanged"],
moral:"Four runs at once made one ticket, in words that a page of the CRM can show."},dryRun:"With the workflow switched\
 off, the maintainer adds the label \u201Cneeds info\u201D and starts a run by hand with dry-run: true, to see what it would do; t\
hen takes the label off again.",closing:"The maintainer takes the label \u201Cin progress\u201D off and at once closes the issue a\
s completed. Before the first run starts, both are done.",noBugs:{told:"A user opens issue #2, \u201CExport to Excel\u201D, with t\
he label \u201Cfeature\u201D. The maintainer comments on pull request #3, which has the label \u201Cbug\u201D.",statuses:[
"skipped","skipped","skipped"]}};async function openGitHubTracker(options){let{clock,settings,...process}=options,github=(0,_T3D4M5BT.C)(
{clock}),server=await (0,_VFGGP575.wX)(github.handle),repository=github.repository(_VFGGP575.Bw),cue=(event,inputs={})=>{let call={...process,
event,inputs:{...settings,"github-token":github.token,...inputs},github:{apiUrl:server.url,serverUrl:github.serverUrl,name:_VFGGP575.Bw}};
return{title:titleOf(event),run:()=>runActionProcess(call)}};return{words:WORDS,openIssue:draft=>repository.openIssue(draft).
map(event=>cue(event)),edit:(number,change)=>cue(repository.edit(number,change)),label:(number,label)=>cue(repository.label(
number,label)),unlabel:(number,label)=>cue(repository.unlabel(number,label)),milestone:(number,title)=>cue(repository.milestone(
number,title)),close:number=>cue(repository.close(number,"completed")),reopen:number=>cue(repository.reopen(number,{as:"\
reporter"})),bringNoBugs(){let wish={title:"Export to Excel",labels:["feature"]},events=repository.openIssue(wish),fix={
title:"Write the export in chunks",labels:["bug"]},number=repository.openPullRequest(fix),comment=repository.comment(number,
{body:"Ready for review."});return[...events,comment].map(event=>cue(event))},tryDry(number){let inputs={issue:String(number),
"dry-run":"true"};return cue(repository.dispatchEvent(inputs),inputs)},comments:number=>repository.comments(number).map(
({user,body})=>({author:user?.login??"ghost",body})),calls:()=>github.calls.length,[Symbol.asyncDispose]:()=>server.close()}}
function titleOf({name,payload}){return name==="workflow_dispatch"?"by hand, dry-run: true":name==="schedule"?name:name===
"issue_comment"?`comment ${payload.action}`:payload.label===void 0?payload.action:`${payload.action} \u201C${payload.label.
name}\u201D`}


/***/ })

};
;