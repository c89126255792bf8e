"use strict";
exports.id = 7195;
exports.ids = [7195];
exports.modules = {

/***/ 6330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DH: () => (decoded),
  Id: () => (patternOf),
  Vk: () => (answering)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
function createFaults(){let orders=[];function failNext(match,fault,times=1){orders.push({match,fault,left:times})}function take(method,path){
let order=orders.find(({match,left})=>left>0&&(match.method??method)===method&&(match.path===void 0||path.search(match.path)>=
0));if(order!==void 0)return order.left-=1,order.fault}return{failNext,take}}async function failed(fault,answer){return fault.
fault==="cut"?{fault:"cut",response:await answer()}:(fault.carriedOut&&await answer(),fault.fault==="answer"?fault.response.
clone():{fault:fault.fault})}function answering({latencyMs,pathIn,answer,notEmulated}){let faults=createFaults(),calls=[],unhandled=[];async function answered(request,call){
let response=pathIn(new URL(request.url).pathname)!==void 0?await answer(request,call.path):void 0;if(response!==void 0)
return response;let what=`${request.method} ${call.path}${call.query}`;return unhandled.push(what),notEmulated(what)}async function handle(request){
let{pathname,search}=new URL(request.url),path=pathIn(pathname)??pathname,call={method:request.method,path,query:search,
outcome:void 0,startedAt:performance.now(),endedAt:void 0};calls.push(call),latencyMs>0&&await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(latencyMs);let fault=faults.
take(request.method,path),outcome=fault?await failed(fault,()=>answered(request,call)):await answered(request,call);return call.
outcome=outcome instanceof Response?outcome.status:outcome.fault,call.endedAt=performance.now(),outcome}return{calls,unhandled,
failNext:faults.failNext,handle}}function patternOf(template){let source=template.replace(/\{\+(\w+)\}/g,"(?<$1>.+)").replace(/\{(\w+)\}/g,"(?<$1>[^/]+)");
return new RegExp(`^${source}$`)}function decoded(groups){return Object.fromEntries(Object.entries(groups).map(([name,text])=>[
name,decodeURIComponent(text)]))}


/***/ }),

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

/***/ 7195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  openGitLabTracker: () => (openGitLabTracker)
});
var _W4ELNIGR = __webpack_require__(7469);
var _PW3KE4BF = __webpack_require__(945);
var _EYLDPFJA = __webpack_require__(6330);
var _VFGGP575 = __webpack_require__(4898);
var _JU3L5EXQ = __webpack_require__(5336);
var _72FAJJDL = __webpack_require__(3247);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_6__);
var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_7__);


async function runJobProcess(call){let{temp,source,payload,settings,inputs,gitlab,system}=call,folder=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(
temp,"job-")),payloadFile=(0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder,"TRIGGER_PAYLOAD"),reportFile=(0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder,"report.json");payload!==void 0&&await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.writeFile)(
payloadFile,JSON.stringify(payload));let end=await (0,_PW3KE4BF.r)("cli.js",call,folder,{...system,...variablesOf({...settings,
...inputs,"report-file":reportFile}),CI:"true",GITLAB_CI:"true",CI_PIPELINE_SOURCE:source,CI_SERVER_URL:gitlab.serverUrl,
CI_API_V4_URL:gitlab.apiUrl,CI_PROJECT_PATH:gitlab.path,CI_PROJECT_ID:String(gitlab.projectId),CI_PROJECT_DIR:folder,GIT_STRATEGY:"\
none",...payload===void 0?{}:{TRIGGER_PAYLOAD:payloadFile}}),report=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readFile)(reportFile,"utf8").catch(()=>"{}");return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.rm)(
folder,{recursive:!0,force:!0}),{...end,outputs:JSON.parse(report)}}function variablesOf(settings){return Object.fromEntries(
_JU3L5EXQ.m.map(({name,env})=>[env,settings[name]??""]))}var[FIRST_LABEL,...MORE_LABELS]=_VFGGP575.BD.labels,WORDS={host:"GitLab",runner:"Job",program:"what a job of GitLab CI r\
uns, dist/cli.js, in a process of its own",opening:{told:`A user opens issue #1, \u201C${_VFGGP575.BD.title}\u201D, with the \
label \u201C${FIRST_LABEL}\u201D, and a bot at once adds ${(0,_VFGGP575.TL)(MORE_LABELS)}. GitLab fires a webhook for each of the \
three changes, so three pipelines start at the same moment.`,statuses:["created","unchanged","unchanged"],moral:"Three j\
obs at once made one ticket, in words that a page of the CRM can show."},dryRun:"With the webhook switched off, the main\
tainer adds the label \u201Cneeds info\u201D and starts a pipeline by hand with dry_run on, to see what it would do; then takes th\
e label off again.",closing:"The maintainer takes the label \u201Cin progress\u201D off and at once closes the issue. Before the f\
irst pipeline starts, both are done.",noBugs:{told:"A user opens issue #2, \u201CExport to Excel\u201D, with the label \u201Cfeature\u201D, \
and issue #3, a bug, as a confidential one.",statuses:["skipped","skipped"]}};async function openGitLabTracker(options){
let{clock,settings,...process}=options,gitlab=(0,_W4ELNIGR.Q)({clock}),server=await (0,_VFGGP575.wX)(gitlab.handle),project=gitlab.project(
_VFGGP575.Bw),job=(title,start)=>({title,run:()=>runJobProcess({...process,...start,settings:{...settings,"gitlab-token":gitlab.
token},gitlab:{serverUrl:gitlab.serverUrl,apiUrl:`${server.url}/api/v4`,path:_VFGGP575.Bw,projectId:project.project.id}})}),
hook=({payload},title)=>job(title,{source:"trigger",payload,inputs:{}});return{words:WORDS,openIssue({title,body,labels}){
let opened=project.openIssue({title,description:body??null,labels:[FIRST_LABEL]}),labelled=(labels??[]).slice(1).map(label=>[
label,project.label(1,label)]);return[hook(opened,"open"),...labelled.map(([label,fired])=>hook(fired,`update \u201C${label}\
\u201D`))]},edit:(number,change)=>hook(project.edit(number,change),"update"),label:(number,label)=>hook(project.label(number,
label),`update \u201C${label}\u201D`),unlabel:(number,label)=>hook(project.unlabel(number,label),`update \u201C${label}\u201D`),
milestone:(number,title)=>hook(project.milestone(number,title),"update"),close:number=>hook(project.close(number),"close"),
reopen:number=>hook(project.reopen(number,{as:"reporter"}),"reopen"),bringNoBugs(){let wish=project.openIssue({title:"Ex\
port to Excel",labels:["feature"]}),hole={title:"Anybody can export",labels:["bug"],isConfidential:!0};return[hook(wish,
"open"),hook(project.openIssue(hole),"open, confidential")]},tryDry:number=>job("by hand, dry_run: true",{source:"web",payload:void 0,
inputs:{issue:String(number),"dry-run":"true"}}),comments:number=>project.comments(number).map(({author,body})=>({author:author.
username,body})),calls:()=>gitlab.calls.length,[Symbol.asyncDispose]:()=>server.close()}}


/***/ })

};
;