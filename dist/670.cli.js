"use strict";
exports.id = 670;
exports.ids = [670];
exports.modules = {

/***/ 9812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _QGNWHIIV = __webpack_require__(9136);
var _6WQ3VQVJ = __webpack_require__(8713);
var _MDXGCWSS = __webpack_require__(9207);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _JVVZBWW6 = __webpack_require__(3869);
var _5DOYIFHC = __webpack_require__(6920);
var _3PCRN766 = __webpack_require__(6978);
var _DIPHMPQZ = __webpack_require__(8230);
var _7WTZGKFB = __webpack_require__(8277);
var _5SACK2X3 = __webpack_require__(591);
var _4O7PN5BZ = __webpack_require__(6824);
var _F2WTTP2D = __webpack_require__(8630);
var _GCJ3FVEC = __webpack_require__(5210);
var _MKLK33R7 = __webpack_require__(59);
var _2KRSNVEA = __webpack_require__(8185);
var _ISEGO6YZ = __webpack_require__(1749);
var _AVRLH3KC = __webpack_require__(7261);
var _2KCMPENX = __webpack_require__(1449);
var _KLQWKO57 = __webpack_require__(1014);
var _UIN4UOM2 = __webpack_require__(5536);
var _IQ23Z5II = __webpack_require__(7213);
var _VBWTJI3R = __webpack_require__(4488);
var _SRONHOIT = __webpack_require__(759);
var _D3MGPFVR = __webpack_require__(6704);
var _OWHLHLCP = __webpack_require__(42);
var _5RF2KL3O = __webpack_require__(7205);
var _QSOBRSSQ = __webpack_require__(9181);
var _S4JLWI5X = __webpack_require__(6407);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _L7VA6ULH = __webpack_require__(3850);
var _72FAJJDL = __webpack_require__(3247);










async function run(terminal,{flags}){(0,_ISEGO6YZ.b8)(terminal,"Stopped. Nothing was written."),terminal.loadEnvFile();let given=(0,_ISEGO6YZ.PC)(
terminal,flags,"check"),{shown,mask}=(0,_ISEGO6YZ.r_)(terminal,(0,_IQ23Z5II.o)(given)),isJson=flags.json!==void 0,settings={...await whereabouts(
terminal,flags),where:_KLQWKO57.x6,proxy:(0,_5DOYIFHC.Ol)(terminal.env),readCheckout:path=>(0,_ISEGO6YZ.MM)(terminal,path),mask,debug:(0,_ISEGO6YZ.rJ)(
shown,flags)},hostTitle=_7WTZGKFB.k[settings.host].title,{print,end}=printer(shown,hostTitle,isJson),findings=await (0,_QGNWHIIV.k_)(given,
settings,print);return findings===void 0?((isJson?shown.err:shown.out)(_JVVZBWW6.IQ),isJson&&shown.out((0,_3PCRN766.D)((0,_QGNWHIIV.Ec)(
[],hostTitle))),0):(isJson&&shown.out((0,_3PCRN766.D)((0,_QGNWHIIV.Ec)(findings,hostTitle))),end((0,_QGNWHIIV.gM)(findings)),(0,_KLQWKO57.ZZ)(
given)==="warn"?0:(0,_QGNWHIIV.Nv)(findings))}async function whereabouts({env,folder},flags){let host="github";try{return host=
(0,_DIPHMPQZ.w4)(flags,env),{host,place:await (0,_DIPHMPQZ.ZX)(host,flags,env,folder)}}catch(thrown){return{host,place:(0,_L7VA6ULH.H2)(
thrown)}}}function printer({out,colours},hostTitle,isJson){if(isJson)return{print:()=>{},end:()=>{}};let{strong,good,bad,
faint}=(0,_6WQ3VQVJ.X)(colours),brushes={passed:good,failed:bad,open:faint},last;return{print(finding){let{area}=_QGNWHIIV.UT[finding.
step];area!==last&&out(strong((0,_QGNWHIIV.o0)(area,hostTitle))),last=area;for(let line of (0,_QGNWHIIV.Kj)(finding))out(`  ${line.
replace(/^[✓✗–]/u,sign=>brushes[finding.verdict](sign))}`.trimEnd())},end:out}}


/***/ }),

/***/ 8713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (createPaint)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
function createPaint(colours){let brush=style=>text=>colours?(0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style,text):text;
return{strong:brush("bold"),faint:brush("dim"),good:brush("green"),bad:brush("red")}}


/***/ }),

/***/ 5110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D4: () => (decode),
  D8: () => (anything),
  Ik: () => (object),
  J4: () => (mismatch),
  SA: () => (tryDecode),
  YO: () => (array),
  Yj: () => (string),
  ai: () => (number),
  eu: () => (literal),
  g1: () => (record),
  gP: () => (either),
  lq: () => (optional),
  o: () => (bigint),
  zM: () => (boolean)
});
var Mismatch=class extends Error{name="Mismatch";found;expected;path;constructor(found,expected,path=[]){let what=`${found}\
 instead of ${expected}`;super(path.length===0?what:`${spell(path)}: ${what}`),this.found=found,this.expected=expected,this.
path=path}};function decode(decoder,value,toError){try{return decoder(value)}catch(thrown){throw thrown instanceof Mismatch?
toError(thrown):thrown}}function tryDecode(decoder,value){try{return decoder(value)}catch(thrown){if(thrown instanceof Mismatch)
return;throw thrown}}var string=value=>typeof value=="string"?value:mismatch("a string",value),number=value=>typeof value==
"number"&&Number.isFinite(value)?value:mismatch("a number",value),bigint=value=>typeof value=="bigint"?value:mismatch("a\
 large integer",value),boolean=value=>typeof value=="boolean"?value:mismatch("true or false",value),anything=value=>value===
void 0?mismatch("anything",value):value;function literal(expected){return value=>value===expected?expected:mismatch(JSON.
stringify(expected),value)}function optional(decoder){return value=>value==null?void 0:decoder(value)}function either(first,second){
return value=>{try{return first(value)}catch(thrown){if(!(thrown instanceof Mismatch))throw thrown;return decode(second,
value,other=>moreTelling(thrown,other))}}}function array(element){return value=>Array.isArray(value)?value.map((one,index)=>at(
index,element,one)):mismatch("an array",value)}function object(form){let named=Object.entries(form);return value=>{if(!isObject(
value))return mismatch("an object",value);let decoded={};for(let[name,decoder]of named)decoded[name]=at(name,decoder,value[name]);
return decoded}}function record(element){return value=>{if(!isObject(value))return mismatch("an object",value);let entries=Object.
entries(value);return Object.fromEntries(entries.map(([name,one])=>[name,at(name,element,one)]))}}function mismatch(expected,value){
throw new Mismatch(kindOf(value),expected)}function moreTelling(one,other){return one.path.length!==other.path.length?one.
path.length>other.path.length?one:other:one.path.length>0?one:new Mismatch(one.found,`${one.expected} or ${other.expected}`)}
function at(step,decoder,value){return decode(decoder,value,({found,expected,path})=>new Mismatch(found,expected,[step,...path]))}
function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function kindOf(value){return value==
null?"nothing":Array.isArray(value)?"an array":typeof value=="object"?"an object":`a ${typeof value}`}var LONGEST_NAME=60;
function spell(path){return path.reduce((before,step)=>{if(typeof step=="number")return`${before}[${step}]`;let name=step.
slice(0,LONGEST_NAME);return before===""?name:`${before}.${name}`},"")}


/***/ }),

/***/ 8230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FN: () => (serverOf),
  ZX: () => (locateRepository),
  uw: () => (repositoryAt),
  w4: () => (hostOf)
});
var _7WTZGKFB = __webpack_require__(8277);
var _L7VA6ULH = __webpack_require__(3850);
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
name=>name===named.trim().toLowerCase());if(found!==void 0)return found;throw new _L7VA6ULH.S0("input-invalid",`--host is n\
one of ${names.join(", ")}.`,{hint:"Take the one that keeps the issues, or leave --host out."})}async function locateRepository(host,flags,env,folder){
let naming=NAMING[host],given=(flag,variable)=>givenBy(flags,env,flag,variable),{api}=naming,{url:serverUrl}=serverOf(host,
flags,env),apiUrl=toBaseUrl(api,given(api.flag,api.env)||naming.apiUrlFor(serverUrl)),named=given("repository",naming.repositoryEnv);
if(named!=="")return (0,_7WTZGKFB.n)(host,{apiUrl,serverUrl,repository:checkedName(named,naming)});let origin=await originOf(folder),
repository=origin&&repositoryInRemote(origin,serverUrl,host);if(repository===void 0)throw unknownRepository(origin,serverUrl,
naming);return (0,_7WTZGKFB.n)(host,{apiUrl,serverUrl,repository})}function serverOf(host,flags,env){let{server}=NAMING[host],{flag,
usual}=server,given=toBaseUrl(server,givenBy(flags,env,flag,server.env)||usual),{origin,pathname}=new URL(given);return{
url:`${origin}${pathname}`.replace(/\/+$/,""),flag}}function givenBy(flags,env,flag,variable){return(flags[flag]??"").trim()||
(env[variable]??"").trim()}function repositoryAt(url,serverUrl,host){let base=`${new URL(serverUrl).href.replace(/\/+$/,
"")}/`,{href}=new URL(url),name=href.slice(base.length);return href.toLowerCase().startsWith(base.toLowerCase())&&NAMING[host].
name.test(name)?name:void 0}function repositoryInRemote(remote,serverUrl,host){let{sshHost,name:form}=NAMING[host],server=new URL(
serverUrl),{hostname,path}=partsOf(remote);if(hostname!==server.hostname&&hostname!==sshHost(server.hostname))return;let prefix=server.
pathname.replace(/\/*$/,"/"),name=(path.startsWith(prefix)?path.slice(prefix.length):path).replace(/^\/+|\/+$/g,"").replace(
/\.git$/,"");return form.test(name)?name:void 0}function partsOf(remote){if(/^\w+:\/\//.test(remote)&&URL.canParse(remote)){
let{hostname:hostname2,pathname}=new URL(remote);return{hostname:hostname2.toLowerCase(),path:pathname}}let[,hostname="",
path=""]=/^(?:[^@/]+@)?([^@:/]+):(.*)$/.exec(remote)??[];return{hostname:hostname.toLowerCase(),path:`/${path}`}}async function originOf(folder){
let git=(0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_2__.execFile)("git",["-C",folder,"remote","get-url","origin"]),{stdout}=await git.catch(()=>({stdout:""}));
return stdout.trim()||void 0}function githubApiUrl(serverUrl){let{protocol,host}=new URL(serverUrl);return host==="githu\
b.com"||host.endsWith(".ghe.com")?`${protocol}//api.${host}`:`${serverUrl}/api/v3`}function toBaseUrl({flag,env},text){if(/^https?:\/\//i.
test(text)&&URL.canParse(text))return text.replace(/\/+$/,"");let message=`--${flag} (or ${env}) is no address that begi\
ns with https:// or http://.`;throw new _L7VA6ULH.S0("input-invalid",message,{hint:"Give the whole address, such as https:/\
/git.example.com, without a repository."})}function checkedName(name,{name:form,shape,example,repositoryEnv}){if(form.test(
name))return name;let message=`--repository (or ${repositoryEnv}) is not of the form ${shape}.`;throw new _L7VA6ULH.S0("inp\
ut-invalid",message,{hint:`Give the name alone, such as ${example}, without the server's address.`})}function unknownRepository(origin,serverUrl,{
repositoryEnv,shape}){let why=origin===void 0?"the working directory has no git remote origin":`the git remote origin is\
 no repository of ${serverUrl}`;return new _L7VA6ULH.S0("input-missing",`Which repository? None is named, and ${why}.`,{hint:`\
Give --repository ${shape}, or set ${repositoryEnv}.`})}


/***/ }),

/***/ 3869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IQ: () => (SWITCHED_OFF),
  ph: () => (runWithSettings),
  yd: () => (STOPPED)
});
var _5DOYIFHC = __webpack_require__(6920);
var _3PCRN766 = __webpack_require__(6978);
var _DIPHMPQZ = __webpack_require__(8230);
var _HPH5MXLD = __webpack_require__(5545);
var _ISEGO6YZ = __webpack_require__(1749);
var _3YDK3JWJ = __webpack_require__(9722);
var _KLQWKO57 = __webpack_require__(1014);
var _IQ23Z5II = __webpack_require__(7213);
var _L7VA6ULH = __webpack_require__(3850);



var SWITCHED_OFF="Switched off: enabled is false.",STOPPED="Stopped. Nothing is broken by that: the next run continues w\
here this one ended.";async function runWithSettings(terminal,flags,command,work,stop){stop===void 0&&(0,_ISEGO6YZ.b8)(terminal,
STOPPED),terminal.loadEnvFile();let inputs=(0,_ISEGO6YZ.PC)(terminal,flags,command),{shown,mask}=(0,_ISEGO6YZ.r_)(terminal,(0,_IQ23Z5II.o)(
inputs)),report=await toReport(shown,mask,{inputs,flags,work,stop});return flags.json!==void 0&&shown.out((0,_3PCRN766.D)((0,_5DOYIFHC.Iu)(
report))),show(shown,report,flags.json===void 0),(0,_KLQWKO57.ZZ)(inputs)==="warn"?0:(0,_5DOYIFHC.Rr)(report)}async function toReport(terminal,mask,given){
let{flags,work,stop}=given;try{let host=(0,_DIPHMPQZ.w4)(flags,terminal.env),inputs=(0,_KLQWKO57.TL)(given.inputs,host);if(!inputs.enabled)
return{dryRun:!1,outcomes:[(0,_HPH5MXLD.sG)({status:"skipped",reason:"disabled",text:SWITCHED_OFF})]};let place=await (0,_DIPHMPQZ.ZX)(
host,flags,terminal.env,terminal.folder),settings={inputs,place,proxy:(0,_5DOYIFHC.Ol)(terminal.env),readCheckout:path=>(0,_ISEGO6YZ.MM)(
terminal,path),workspace:terminal.folder,mask,...stop&&{stop},warn:message=>{terminal.err(`Warning: ${(0,_3YDK3JWJ.gD)(message)}`)},
debug:(0,_ISEGO6YZ.rJ)(terminal,flags)};return await work(settings)}catch(thrown){return{dryRun:!1,outcomes:[(0,_HPH5MXLD.iS)((0,_L7VA6ULH.H2)(
thrown))]}}}function show({out,err},report,asText){let hasFailed=(0,_5DOYIFHC.Rr)(report)!==0;(asText||hasFailed)&&(0,_5DOYIFHC.No)(
report).forEach(hasFailed?err:out);for(let{warnings}of report.outcomes)for(let warning of warnings)err(`Warning: ${(0,_3YDK3JWJ.gD)(
warning)}`)}


/***/ }),

/***/ 5521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (toIssueKey)
});
function toIssueKey(place,number){return`${place.serverUrl.replace(/\/+$/,"")}/${place.repository}/${place.issuePath}/${String(
number)}`.toLowerCase()}


/***/ }),

/***/ 1279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (monotonicNow)
});
function monotonicNow(){return Number(process.hrtime.bigint())/1e6}


/***/ })

};
;