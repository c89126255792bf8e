"use strict";
exports.id = 6871;
exports.ids = [6871];
exports.modules = {

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

/***/ 8172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a2: () => (priorityOf),
  c2: () => (statusOf),
  xJ: () => (severityOf)
});
var _SLJ5Z5O7 = __webpack_require__(9310);
var _HQGPEFSZ = __webpack_require__(649);
var USUAL_SEVERITY="medium",PRIORITY_OF_SEVERITY={critical:"urgent",high:"high",medium:"normal",low:"low"};function severityOf(issue,rules){
return (0,_SLJ5Z5O7.p)(issue.labels,_HQGPEFSZ.oC,rules.severity)??USUAL_SEVERITY}function priorityOf(issue,rules){return (0,_SLJ5Z5O7.p)(
issue.labels,_HQGPEFSZ.BE,rules.priority)??PRIORITY_OF_SEVERITY[severityOf(issue,rules)]}function statusOf(issue,rules){return issue.
state==="closed"?issue.closedAs===void 0||issue.closedAs==="completed"?"resolved":"closed":(0,_SLJ5Z5O7.p)(issue.labels,["pen\
ding","in_progress"],rules.status)??"open"}


/***/ }),

/***/ 4160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (steadily)
});
var _WGKF32OW = __webpack_require__(1279);
var _5DOYIFHC = __webpack_require__(6920);
var PACE=1e4;function steadily(print){let start=(0,_WGKF32OW.X)(),last=start;return tally=>{let now=(0,_WGKF32OW.X)();now-last<
PACE||(last=now,print((0,_5DOYIFHC.oz)(tally,now-start)))}}


/***/ }),

/***/ 5521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (toIssueKey)
});
function toIssueKey(place,number){return`${place.serverUrl.replace(/\/+$/,"")}/${place.repository}/${place.issuePath}/${String(
number)}`.toLowerCase()}


/***/ }),

/***/ 9310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (firstMatch),
  p: () => (firstLevel)
});
function firstMatch(labels,globs){let against=prepared(globs);return labels.find(label=>against.known.get(label)??judge(
label,against))}function judge(label,{exact,patterns,known}){let plain=toPlain(label),answer=exact.has(plain)||patterns.
some(pattern=>matchesPattern(plain,pattern));return known.size<MOST_KNOWN&&known.set(label,answer),answer}var MOST_KNOWN=1e3,
PREPARED=new WeakMap;function prepared(globs){let known=PREPARED.get(globs);if(known!==void 0)return known;let exact=new Set,
patterns=[];for(let each of globs){let glob=toPlain(each),wildcard=firstWildcard(glob);wildcard===-1?exact.add(glob):patterns.
push({head:glob.slice(0,wildcard),glob})}let made={exact,patterns,known:new Map};return PREPARED.set(globs,made),made}function firstWildcard(glob){
let[star,mark]=[glob.indexOf("*"),glob.indexOf("?")];return star===-1||mark===-1?Math.max(star,mark):Math.min(star,mark)}
function matchesPattern(label,{head,glob}){return label.startsWith(head)&&matchesGlob(Array.from(label),Array.from(glob))}
function firstLevel(labels,levels,globs){return levels.find(level=>firstMatch(labels,globs[level])!==void 0)}function toPlain(text){
return text.trim().toLowerCase()}function matchesGlob(label,glob){let[at,globAt,starAt,taken]=[0,0,-1,0];for(;at<label.length;){
let wanted=glob[globAt];if(wanted==="*")starAt=globAt,taken=at,globAt+=1;else if(wanted==="?"||wanted===label[at])at+=1,
globAt+=1;else if(starAt>=0)taken+=1,at=taken,globAt=starAt+1;else return!1}return glob.slice(globAt).every(rest=>rest===
"*")}


/***/ }),

/***/ 9724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Rz: () => (ineligible),
  cV: () => (needlessOutcome),
  hT: () => (skipped),
  pn: () => (eligibilityOf)
});
var _HPH5MXLD = __webpack_require__(5545);
var _SEHELH2Y = __webpack_require__(5521);
var _N553IDCD = __webpack_require__(8172);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _HQGPEFSZ = __webpack_require__(649);

function eligibilityOf(issue,rules){if((0,_SLJ5Z5O7.o)(issue.labels,rules.bugLabels)===void 0)return no("not-a-bug",`no label\
 matches bug-labels (${rules.bugLabels.join(", ")})`);let ignored=(0,_SLJ5Z5O7.o)(issue.labels,rules.ignoreLabels);return ignored!==
void 0?no("ignored-label",`label "${ignored}" is in ignore-labels`):issue.isConfidential&&!rules.confidential?no("confid\
ential","it is confidential, and the config does not ask for such issues"):isAllowedAuthor(issue,rules)?isBelow(issue,rules)?
no("below-min-severity",`severity is below ${String(rules.minSeverity)}`):{eligible:!0}:no("author-not-allowed","the aut\
hor's association is not in authors")}function closesTicket(eligibility,{policy}){return eligibility.eligible||policy.unlabelled===
"keep"?!1:eligibility.reason==="not-a-bug"||eligibility.reason==="ignored-label"}function isAllowedAuthor(issue,rules){return rules.
authors===void 0?!0:issue.author!==void 0&&rules.authors.includes(issue.author.association)}function isBelow(issue,rules){
return rules.minSeverity===void 0?!1:_HQGPEFSZ.oC.indexOf((0,_N553IDCD.xJ)(issue,rules))>_HQGPEFSZ.oC.indexOf(rules.minSeverity)}function no(reason,text){
return{eligible:!1,reason,text}}function needlessOutcome(place,rules,target,issue){let eligibility=eligibilityOf(issue,rules);if(eligibility.eligible){if(!(target.
kind==="issue"&&target.isAboutComment&&rules.comments==="none"))return;let text=`The event is about a comment of issue #${issue.
number}, and comments is none.`;return skipped(place,issue.number,"comments-off",text)}if(!(target.kind==="issue"&&target.
mayBeUnlabelled&&closesTicket(eligibility,rules)))return ineligible(place,issue.number,eligibility.reason,eligibility.text)}
function ineligible(place,number,reason,why){return skipped(place,number,reason,`Issue #${number} gets no ticket: ${why}\
.`)}function skipped(place,number,reason,text){let key=(0,_SEHELH2Y.q)(place,number);return (0,_HPH5MXLD.sG)({status:"skipped",reason,
text,issue:number,key})}


/***/ }),

/***/ 8564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (runSync),
  M: () => (runSweep)
});
var _5SACK2X3 = __webpack_require__(591);
var _SQPBDCLP = __webpack_require__(9724);
var _HPH5MXLD = __webpack_require__(5545);
var _L7VA6ULH = __webpack_require__(3850);

async function runSync(settings,target){let{inputs,place}=settings,{dryRun}=inputs;try{let rules=await rulesOfCheckout(settings),
needless=rules&&target.snapshot&&(0,_SQPBDCLP.cV)(place,rules.rules,target,target.snapshot);if(needless!==void 0)return{dryRun,
outcomes:[needless]};let{runConnected}=await Promise.all(/* import() */[__webpack_require__.e(9207), __webpack_require__.e(3713)]).then(__webpack_require__.bind(__webpack_require__, 6759));return{dryRun,outcomes:[await runConnected(
settings,target,rules)]}}catch(thrown){return{dryRun,outcomes:[(0,_HPH5MXLD.iS)((0,_L7VA6ULH.H2)(thrown),target.number)]}}}async function runSweep(settings,onProgress){
let{dryRun}=settings.inputs;try{let rules=await rulesOfCheckout(settings),{sweepConnected}=await Promise.all(/* import() */[__webpack_require__.e(9207), __webpack_require__.e(2582), __webpack_require__.e(2874)]).then(__webpack_require__.bind(__webpack_require__, 2874)),
sweep=await sweepConnected(settings,rules,onProgress);return{dryRun,outcomes:sweep.outcomes,sweep}}catch(thrown){return{
dryRun,outcomes:[(0,_HPH5MXLD.iS)((0,_L7VA6ULH.H2)(thrown))]}}}async function rulesOfCheckout({inputs,readCheckout}){let file=await readCheckout(
inputs.configFile);return file&&(0,_5SACK2X3.S)(inputs,()=>Promise.resolve(file.text))}


/***/ }),

/***/ 1279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (monotonicNow)
});
function monotonicNow(){return Number(process.hrtime.bigint())/1e6}


/***/ }),

/***/ 6871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _OYTRFQTX = __webpack_require__(4160);
var _V5P6GEFV = __webpack_require__(8564);
var _JVVZBWW6 = __webpack_require__(3869);
var _5DOYIFHC = __webpack_require__(6920);
var _DIPHMPQZ = __webpack_require__(8230);
var _7WTZGKFB = __webpack_require__(8277);
var _5SACK2X3 = __webpack_require__(591);
var _SQPBDCLP = __webpack_require__(9724);
var _ISEGO6YZ = __webpack_require__(1749);
var _AVRLH3KC = __webpack_require__(7261);
var _2KCMPENX = __webpack_require__(1449);
var _KLQWKO57 = __webpack_require__(1014);
var _UIN4UOM2 = __webpack_require__(5536);
var _IQ23Z5II = __webpack_require__(7213);
var _VBWTJI3R = __webpack_require__(4488);
var _N553IDCD = __webpack_require__(8172);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _L7VA6ULH = __webpack_require__(3850);
var _72FAJJDL = __webpack_require__(3247);







async function run(terminal,{flags}){let{status}=terminal,onProgress=status===void 0?(0,_OYTRFQTX.Q)(terminal.err):inPlace(status),
stop=stopOnCtrlC(terminal),exitCode=await (0,_JVVZBWW6.ph)(terminal,flags,"sweep",async settings=>{let report=await (0,_V5P6GEFV.M)(
settings,onProgress);return status?.(""),stop.aborted?stopped(report):report},stop);return stop.aborted?_2KCMPENX._:
exitCode}function stopOnCtrlC(terminal){let{stopSignal,status,err}=terminal,stop=stopSignal();return stop.addEventListener(
"abort",()=>{(0,_ISEGO6YZ.b8)(terminal,_JVVZBWW6.yd),status?.(""),err("Stopping, once what is under way has ended. Ctrl-C again end\
s it at once.")}),stop}function stopped({sweep,...report}){if(sweep?.stopped===void 0)return{...report,...sweep&&{sweep}};
let outcomes=sweep.outcomes.filter(({error})=>error?.code!=="deadline"),failed=sweep.tally.failed-(sweep.outcomes.length-
outcomes.length),tally={...sweep.tally,failed};return{...report,outcomes,sweep:{...sweep,tally,outcomes,stopped:"Ctrl-C."}}}
var WIDTH=24;function inPlace(status){let start=performance.now();return tally=>{status(`${bar(tally)} ${(0,_5DOYIFHC.oz)(tally,
performance.now()-start)}`)}}function bar({listed,expected}){if(expected===void 0||expected===0)return"";let done=Math.min(
WIDTH,Math.round(listed/expected*WIDTH));return`[${"#".repeat(done)}${"-".repeat(WIDTH-done)}]`}


/***/ })

};
;