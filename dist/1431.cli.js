"use strict";
exports.id = 1431;
exports.ids = [1431];
exports.modules = {

/***/ 3216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FN: () => (serverOf),
  ZX: () => (locateRepository),
  uw: () => (repositoryAt),
  w4: () => (hostOf)
});
var _7WTZGKFB = __webpack_require__(8277);
var _VJFVHWSB = __webpack_require__(6239);
var node_child_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1421);
var node_child_process__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_2__);
var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);
var NAMING={github:{server:{flag:"github-server-url",env:"GITHUB_SERVER_URL",usual:"https://github.com"},api:{flag:"gith\
ub-api-url",env:"GITHUB_API_URL"},apiUrlFor:githubApiUrl,repositoryEnv:"GITHUB_REPOSITORY",name:/^[\w.-]+\/[\w.-]+$/,shape:"\
owner/name",example:"acme/app",sshHost:hostname=>`ssh.${hostname}`},gitlab:{server:{flag:"gitlab-server-url",env:"CI_SER\
VER_URL",usual:"https://gitlab.com"},api:{flag:"gitlab-api-url",env:"CI_API_V4_URL"},apiUrlFor:serverUrl=>`${serverUrl}/\
api/v4`,repositoryEnv:"CI_PROJECT_PATH",name:/^[\w.-]+(?:\/[\w.-]+)+$/,shape:"group/project",example:"acme/tools/app",sshHost:hostname=>`\
altssh.${hostname}`}};function hostOf(flags,env){let isGiven=(flag,variable)=>!!flags[flag]?.trim()||!!env[variable]?.trim(),
named=flags.host;if(named!==void 0)return checkedHost(named);let{server,api}=NAMING.gitlab;return["gitlab-token",server.
flag,api.flag].some(flag=>flags[flag]?.trim())||env.GITLAB_CI==="true"||isGiven("gitlab-token","GITLAB_TOKEN")&&!isGiven(
"github-token","GITHUB_TOKEN")?"gitlab":"github"}function checkedHost(named){let names=Object.keys(_7WTZGKFB.k),found=names.find(
name=>name===named.trim().toLowerCase());if(found!==void 0)return found;throw new _VJFVHWSB.S0("input-invalid",`host has to\
 be one of ${names.join(", ")}`)}async function locateRepository(host,flags,env,folder){let naming=NAMING[host],given=(flag,variable)=>givenBy(
flags,env,flag,variable),{api}=naming,{url:serverUrl}=serverOf(host,flags,env),apiUrl=toBaseUrl(api.flag,given(api.flag,
api.env)||naming.apiUrlFor(serverUrl)),named=given("repository",naming.repositoryEnv);if(named!=="")return (0,_7WTZGKFB.n)(host,
{apiUrl,serverUrl,repository:checkedName(named,naming)});let origin=await originOf(folder),repository=origin&&repositoryInRemote(
origin,serverUrl,host);if(repository===void 0)throw unknownRepository(origin,serverUrl,naming);return (0,_7WTZGKFB.n)(host,{apiUrl,
serverUrl,repository})}function serverOf(host,flags,env){let{flag,env:variable,usual}=NAMING[host].server,given=toBaseUrl(
flag,givenBy(flags,env,flag,variable)||usual),{origin,pathname}=new URL(given);return{url:`${origin}${pathname}`.replace(
/\/+$/,""),flag}}function givenBy(flags,env,flag,variable){return(flags[flag]??"").trim()||(env[variable]??"").trim()}function repositoryAt(url,serverUrl,host){
let base=`${new URL(serverUrl).href.replace(/\/+$/,"")}/`,{href}=new URL(url),name=href.slice(base.length);return href.toLowerCase().
startsWith(base.toLowerCase())&&NAMING[host].name.test(name)?name:void 0}function repositoryInRemote(remote,serverUrl,host){
let{sshHost,name:form}=NAMING[host],server=new URL(serverUrl),{hostname,path}=partsOf(remote);if(hostname!==server.hostname&&
hostname!==sshHost(server.hostname))return;let prefix=server.pathname.replace(/\/*$/,"/"),name=(path.startsWith(prefix)?
path.slice(prefix.length):path).replace(/^\/+|\/+$/g,"").replace(/\.git$/,"");return form.test(name)?name:void 0}function partsOf(remote){
if(/^\w+:\/\//.test(remote)&&URL.canParse(remote)){let{hostname:hostname2,pathname}=new URL(remote);return{hostname:hostname2.
toLowerCase(),path:pathname}}let[,hostname="",path=""]=/^(?:[^@/]+@)?([^@:/]+):(.*)$/.exec(remote)??[];return{hostname:hostname.
toLowerCase(),path:`/${path}`}}async function originOf(folder){let git=(0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_2__.execFile)("git",["-C",folder,"remote","\
get-url","origin"]),{stdout}=await git.catch(()=>({stdout:""}));return stdout.trim()||void 0}function githubApiUrl(serverUrl){
let{protocol,host}=new URL(serverUrl);return host==="github.com"||host.endsWith(".ghe.com")?`${protocol}//api.${host}`:`${serverUrl}\
/api/v3`}function toBaseUrl(flag,text){if(/^https?:\/\//i.test(text)&&URL.canParse(text))return text.replace(/\/+$/,"");
throw new _VJFVHWSB.S0("input-invalid",`${flag} is no address that begins with https://`)}function checkedName(name,{name:form,
example}){if(form.test(name))return name;throw new _VJFVHWSB.S0("input-invalid",`repository has to look like ${example}`)}function unknownRepository(origin,serverUrl,{
repositoryEnv,shape}){let why=origin===void 0?"the working directory has no git remote origin":`the git remote origin is\
 no repository of ${serverUrl}`;return new _VJFVHWSB.S0("input-missing",`Which repository? None is named, and ${why}.`,{hint:`\
Give --repository ${shape}, or set ${repositoryEnv}.`})}


/***/ }),

/***/ 2088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (runWithSettings),
  y: () => (STOPPED)
});
var _CN4B5PJA = __webpack_require__(3216);
var _DPBFCMKI = __webpack_require__(9067);
var _PL2FIMHT = __webpack_require__(9233);
var _2Z2NF3TZ = __webpack_require__(7278);
var _7XFFIDOH = __webpack_require__(4530);
var _QAHCO4M2 = __webpack_require__(3832);
var _E5RSCIGQ = __webpack_require__(8454);
var _H4JOFZCF = __webpack_require__(7257);
var _VJFVHWSB = __webpack_require__(6239);



var STOPPED="Stopped. Nothing is broken by that: the next run continues where this one ended.";async function runWithSettings(terminal,flags,command,work,stop){
stop===void 0&&(0,_QAHCO4M2.b8)(terminal,STOPPED),terminal.loadEnvFile();let inputs=(0,_QAHCO4M2.PC)(terminal,flags,command),{shown,
mask}=(0,_QAHCO4M2.r_)(terminal,(0,_H4JOFZCF.o)(inputs)),report=await toReport(shown,mask,{inputs,flags,work,stop});return flags.
json!==void 0&&shown.out(JSON.stringify((0,_DPBFCMKI.Iu)(report),null,2)),show(shown,report,flags.json===void 0),(0,_E5RSCIGQ.ZZ)(inputs)===
"warn"?0:(0,_DPBFCMKI.Rr)(report)}async function toReport(terminal,mask,given){let{flags,work,stop}=given;try{let host=(0,_CN4B5PJA.w4)(
flags,terminal.env),inputs=(0,_E5RSCIGQ.TL)(given.inputs,host);if(!inputs.enabled)return{dryRun:!1,outcomes:[(0,_7XFFIDOH.sG)({status:"\
skipped",reason:"disabled",text:"Switched off: enabled is false."})]};let place=await (0,_CN4B5PJA.ZX)(host,flags,terminal.
env,terminal.folder),settings={inputs,place,proxy:(0,_PL2FIMHT.O)(terminal.env),readCheckout:path=>(0,_QAHCO4M2.MM)(terminal,path),
workspace:terminal.folder,mask,...stop&&{stop},warn:message=>{terminal.err(`Warning: ${(0,_2Z2NF3TZ.gD)(message)}`)},debug:message=>{
flags.debug!==void 0&&terminal.err((0,_2Z2NF3TZ.gD)(message))}};return await work(settings)}catch(thrown){return{dryRun:!1,outcomes:[
(0,_7XFFIDOH.iS)((0,_VJFVHWSB.H2)(thrown))]}}}function show({out,err},report,asText){let hasFailed=(0,_DPBFCMKI.Rr)(report)!==0;(asText||
hasFailed)&&(0,_DPBFCMKI.No)(report).forEach(hasFailed?err:out);for(let{warnings}of report.outcomes)for(let warning of warnings)
err(`Warning: ${(0,_2Z2NF3TZ.gD)(warning)}`)}


/***/ }),

/***/ 1431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _HR3WCHOI = __webpack_require__(2088);
var _CN4B5PJA = __webpack_require__(3216);
var _E3KEKM7B = __webpack_require__(5574);
var _DPBFCMKI = __webpack_require__(9067);
var _7WTZGKFB = __webpack_require__(8277);
var _RY3C4HZ4 = __webpack_require__(3918);
var _7XFFIDOH = __webpack_require__(4530);
var _QAHCO4M2 = __webpack_require__(3832);
var _44HPRJRE = __webpack_require__(4554);
var _CCF5F7RP = __webpack_require__(1053);
var _E5RSCIGQ = __webpack_require__(8454);
var _H4JOFZCF = __webpack_require__(7257);
var _VBWTJI3R = __webpack_require__(4488);
var _GOFG64AP = __webpack_require__(845);
var _NNWU62E6 = __webpack_require__(7747);
var _VJFVHWSB = __webpack_require__(6239);
var _72FAJJDL = __webpack_require__(3247);






async function run(terminal,{flags}){let{status}=terminal,onProgress=status===void 0?(0,_E3KEKM7B.Q)(terminal.err):inPlace(status),
stop=stopOnCtrlC(terminal),exitCode=await (0,_HR3WCHOI.p)(terminal,flags,"sweep",async settings=>{let report=await (0,_DPBFCMKI.MI)(
settings,onProgress);return status?.(""),stop.aborted?stopped(report):report},stop);return stop.aborted?_44HPRJRE._:
exitCode}function stopOnCtrlC(terminal){let{stopSignal,status,err}=terminal,stop=stopSignal();return stop.addEventListener(
"abort",()=>{status?.(""),err("Stopping, once what is under way has ended. Ctrl-C again ends it at once."),(0,_QAHCO4M2.b8)(terminal,
_HR3WCHOI.y)}),stop}function stopped({sweep,...report}){if(sweep?.stopped===void 0)return{...report,...sweep&&{sweep}};let outcomes=sweep.
outcomes.filter(({error})=>error?.code!=="deadline"),failed=sweep.tally.failed-(sweep.outcomes.length-outcomes.length),tally={
...sweep.tally,failed};return{...report,outcomes,sweep:{tally,outcomes,stopped:"Ctrl-C."}}}var WIDTH=24;function inPlace(status){
let start=performance.now();return tally=>{status(`${bar(tally)} ${(0,_DPBFCMKI.oz)(tally,performance.now()-start)}`)}}function bar({
listed,expected}){if(expected===void 0||expected===0)return"";let done=Math.min(WIDTH,Math.round(listed/expected*WIDTH));
return`[${"#".repeat(done)}${"-".repeat(WIDTH-done)}]`}


/***/ })

};
;