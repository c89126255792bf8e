#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 8641:
/***/ ((module) => {

function webpackEmptyContext(req) {
	var e = new Error("Cannot find module '" + req + "'");
	e.code = 'MODULE_NOT_FOUND';
	throw e;
}
webpackEmptyContext.keys = () => ([]);
webpackEmptyContext.resolve = webpackEmptyContext;
webpackEmptyContext.id = 8641;
module.exports = webpackEmptyContext;

/***/ }),

/***/ 9722:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  bg: () => (toLogValue),
  gD: () => (toLogLine),
  vZ: () => (toLogLines)
});
var DIRECTIONS=/[\u202a-\u202e\u2066-\u2069]/g;function toLogLine(text){return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g,
" ").replace(DIRECTIONS,"").replace(/:(?=:)/g,":\u200B").replaceAll("##[","#\u200B#[")}function toLogLines(text){return text.
split(`
`).map(toLogLine)}function toLogValue(value){let oneLine=value.replace(/\r\n|[\n\r\u2028\u2029]/g," \u23CE ");return`"${toLogLine(
clip(oneLine))}"`}function clip(text,limit=300){let shown=Array.from(text.slice(0,limit*2)).slice(0,limit).join("");return shown.length===
text.length?text:`${shown}\u2026 (${text.length} characters)`}


/***/ }),

/***/ 3247:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  P$: () => (__commonJS),
  f1: () => (__toESM),
  ki: () => (__require),
  qs: () => (__callDispose),
  r1: () => (__using)
});
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __knownSymbol=(name,symbol)=>(symbol=Symbol[name])?symbol:Symbol.for("Symbol."+name),__typeError=msg=>{throw TypeError(
msg)};var __require=(x=> true?__nccwpck_require__(8641):0)(function(x){if(true)return __nccwpck_require__(8641).apply(this,arguments);throw Error('Dynamic require of "'+x+'" is not\
 supported')});var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.
exports}catch(e){throw mod=0,e}};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(
from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,
key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:!0}):target,mod));var __using=(stack,value,async)=>{if(value!=null){typeof value!="object"&&typeof value!="function"&&__typeError("Object \
expected");var dispose,inner;async&&(dispose=value[__knownSymbol("asyncDispose")]),dispose===void 0&&(dispose=value[__knownSymbol(
"dispose")],async&&(inner=dispose)),typeof dispose!="function"&&__typeError("Object not disposable"),inner&&(dispose=function(){
try{inner.call(this)}catch(e){return Promise.reject(e)}}),stack.push([async,dispose,value])}else async&&stack.push([async]);
return value},__callDispose=(stack,error,hasError)=>{var E=typeof SuppressedError=="function"?SuppressedError:function(e,s,m,_){
return _=Error(m),_.name="SuppressedError",_.error=e,_.suppressed=s,_},fail=e=>error=hasError?new E(e,error,"An error wa\
s suppressed during disposal"):(hasError=!0,e),next=it=>{for(;it=stack.pop();)try{var result=it[1]&&it[1].call(it[2]);if(it[0])
return Promise.resolve(result).then(next,e=>(fail(e),next()))}catch(e){fail(e)}if(hasError)throw error};return next()};


/***/ }),

/***/ 6569:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (EXIT_INTERRUPTED),
  j: () => (openTerminal)
});
var _JU3L5EXQ = __nccwpck_require__(5336);
var _TKLNHQ2D = __nccwpck_require__(5329);
var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
var node_os__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8161);
var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
var node_path__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
var node_util__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7975);
var node_util__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_5__);
var HINT="Correct the file .env in the working directory, or take it away.";function readEnvFile(path){let bytes;try{bytes=
(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(path)}catch(error){let{code,message}=error;if(code==="ENOENT")return{};let text2=`.env could not be read: ${message}`;
throw new _TKLNHQ2D.S0("input-invalid",text2,{hint:HINT,cause:error})}let text=decode(bytes).replace(/[ \t\r]+$/gm,"");return refuseColons(
text),(0,node_util__WEBPACK_IMPORTED_MODULE_5__.parseEnv)(text)}function decode(bytes){let isUtf16=bytes[0]===255&&bytes[1]===254;return new TextDecoder(isUtf16?"u\
tf-16le":"utf-8").decode(bytes)}function refuseColons(text){let names=new Set(_JU3L5EXQ.m.map(({env})=>env));text.split(`
`).forEach((line,at)=>{let[,name=""]=/^\s*(?:export\s+)?(\w+)\s*:/.exec(line)??[];if(!names.has(name))return;let message=`\
.env, line ${at+1}: ${name} is followed by a colon instead of "=".`;throw new _TKLNHQ2D.S0("input-invalid",message,{hint:HINT})})}var EXIT_INTERRUPTED=128+node_os__WEBPACK_IMPORTED_MODULE_3__.constants.signals.SIGINT,SHOWN_LINES=20;function openTerminal(process){let{argv,env,stdout,stderr}=process,
lost=[];stdout.on("error",error=>{error.code==="EPIPE"&&process.exit(0);let said=[`The result could not be written: ${error.
message}`,...lost.slice(0,SHOWN_LINES)];stderr.write(`${said.join(`
`)}
`,()=>process.exit(1))}),stderr.on("error",()=>{});let folder=process.cwd(),path=realPath(argv[1]??"");return{args:argv.
slice(2),env,folder,program:{name:nameOf(argv[1]??"",folder),folder:(0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path)},colours:stdout.isTTY&&!env.NO_COLOR,width:stdout.
isTTY?stdout.columns:Number(env.COLUMNS??"")||void 0,out:line=>{stdout.write(`${line}
`,error=>{error&&lost.push(line)})},err:line=>{stderr.write(`${line}
`)},status:stderr.isTTY?line=>{stderr.write(`\r\x1B[K${line.slice(0,stderr.columns-1)}`)}:void 0,async readInput(){let chunks=[];
for await(let chunk of process.stdin)chunks.push(chunk);return readText(Buffer.concat(chunks))},loadEnvFile(){for(let[name,
value]of Object.entries(readEnvFile((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder,".env"))))env[name]??=value},stopSignal(){let controller=new AbortController,
stop=()=>{controller.abort()};return process.once("SIGINT",stop).once("SIGTERM",stop),controller.signal},leave:exitCode=>process.
exit(exitCode)}}function readText(bytes){try{if(bytes.includes(0))throw new Error("It holds zero bytes.");return new TextDecoder(
"utf-8",{fatal:!0}).decode(bytes)}catch(cause){throw new _TKLNHQ2D.S0("input-invalid","The standard input is no text in UTF\
-8.",{hint:"Convert it first: iconv -f latin1 -t utf-8. A file of another kind can be attached.",cause})}}function realPath(path){
try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.realpathSync)(path)}catch{return path}}function nameOf(path,folder){let name=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(path);return name.endsWith(
".js")?`node ${(0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(folder,path)}`:name}


/***/ }),

/***/ 5336:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (INPUTS),
  y: () => (settingOf)
});
var IN_A_JOB={needed:!1,secret:!1,surfaces:["environment"]},GITLAB_SETTINGS=[{name:"gitlab-token",env:"GITLAB_TOKEN",takes:"\
<token>",default:"",needed:!0,secret:!0,description:"Instead of `github-token` where the issues live on GitLab: reads th\
e issues and the config file, there `.gitlab/vtiger-sync.yml`, and writes the marker note. A project access token with t\
he role Reporter and the scope `api`.",surfaces:["environment","command-line"]},{...IN_A_JOB,name:"dotenv-file",env:"DOT\
ENV_FILE",takes:"<path>",default:"vtiger-issue-sync.env",description:"In a job of GitLab: where the results are written \
for later jobs, as variables such as `VTIGER_STATUS`."},{...IN_A_JOB,name:"report-file",env:"REPORT_FILE",takes:"<path>",
default:"",description:"In a job of GitLab: where the outputs are written as JSON, with plan and report. They quote the \
issues, so think of who can read an artifact."}];var EVERYWHERE=["action","environment","command-line"],OPTIONAL={default:"",needed:!1,secret:!1,surfaces:EVERYWHERE},INPUTS=[
{...OPTIONAL,name:"vtiger-url",env:"VTIGER_URL",takes:"<url>",needed:!0,description:"Address of the CRM, with its path i\
f it has one, e.g. `https://crm.example.com/vtiger`. It has to be https, but for loopback addresses."},{...OPTIONAL,name:"\
vtiger-username",env:"VTIGER_USERNAME",takes:"<name>",needed:!0,description:"The CRM user that the tickets are written a\
s."},{...OPTIONAL,name:"vtiger-access-key",env:"VTIGER_ACCESS_KEY",takes:"<key>",needed:!0,secret:!0,description:"That u\
ser's access key, from *My Preferences* in the CRM (not the password). Keep it in a secret."},{...OPTIONAL,name:"allow-i\
nsecure-http",env:"ALLOW_INSECURE_HTTP",takes:"true|false",default:"false",description:"`true` lets `vtiger-url` be plai\
n http. Tickets and sessions then travel unencrypted: for closed networks only."},{...OPTIONAL,name:"enabled",env:"VTIGE\
R_ENABLED",takes:"true|false",default:"true",description:"`false`: do nothing, say so and succeed, whatever the other in\
puts hold."},{...OPTIONAL,name:"github-token",env:"GITHUB_TOKEN",takes:"<token>",actionDefault:"${{ github.token }}",needed:!0,
secret:!0,description:"Reads issues and writes the marker comment; it needs `issues: write`, and `contents: read` for a \
config file without a checkout."},{...OPTIONAL,name:"command",env:"COMMAND",takes:"sync|sweep|check|query",description:"\
What to do. `sync`: bring the ticket of one issue up to date. `sweep`: those of all issues. `check`: test the set-up. `q\
uery`: read rows from the CRM. Without it an issue event means `sync`, a schedule and a run by hand without `issue` mean\
 `sweep`."},{...OPTIONAL,name:"issue",env:"ISSUE",takes:"<number>",description:"Number of the issue, for a run by hand. \
Without it the event's issue is taken."},{...OPTIONAL,name:"since",env:"SINCE",takes:"<date|age>",description:"For a swe\
ep: only issues that changed since then, a date such as `2026-01-31` or an age such as `7d` (`m`, `h`, `d`, `w`). Withou\
t it all issues."},{...OPTIONAL,name:"shard",env:"SHARD",takes:"<i/n>",description:"For a sweep: this job\u2019s part, e.g. `\
2/4` for the second of four, of at most 256. Each issue is in exactly one."},{...OPTIONAL,name:"max-creates",env:"MAX_CR\
EATES",takes:"<number>",default:"100",description:"For a sweep: it makes at most so many tickets and then says how many \
are left, so that a mistake in the labels does not flood the help desk."},{...OPTIONAL,name:"query",env:"QUERY",takes:"<\
vtql>",description:"For the command `query`: what to read, e.g. `SELECT id,ticket_title FROM HelpDesk WHERE ticketstatus\
 = 'Open'`."},{...OPTIONAL,name:"dry-run",env:"DRY_RUN",takes:"true|false",default:"false",description:"`true`: read eve\
rything, write nothing, and report what would be written."},{...OPTIONAL,name:"config-file",env:"CONFIG_FILE",takes:"<pa\
th>",default:".github/vtiger-sync.yml",description:"Path of the config file in the repository; read from the checkout if\
 there is one, else by the API. Only the default file may be absent."},{...OPTIONAL,name:"config",env:"CONFIG",takes:"<y\
aml>",description:"The same YAML inline. It wins over the file; `bug-labels`, `min-severity`, `key-field` and `comments`\
 given as inputs win over both."},{...OPTIONAL,name:"bug-labels",env:"BUG_LABELS",takes:"<labels>",default:"bug",description:"\
Labels that make an issue a bug, separated by commas or line breaks. `*` and `?` are wildcards, case does not matter."},
{...OPTIONAL,name:"min-severity",env:"MIN_SEVERITY",takes:"low|medium|high|critical",description:"Only bugs of at least \
this severity get a ticket: `low`, `medium`, `high` or `critical`. Without it all do."},{...OPTIONAL,name:"key-field",env:"\
KEY_FIELD",takes:"<field>",description:"The ticket's custom text field that holds the issue's URL, e.g. `cf_901`; best m\
arked unique in the CRM. Without it the URL is a line at the end of the description."},{...OPTIONAL,name:"attach",env:"A\
TTACH",takes:"<globs>",description:"Files of the workspace to attach to the issue's ticket, e.g. `logs/**/*.log`, separa\
ted by commas or line breaks. Each once, by name and content, and at most 3 MB. A sweep attaches nothing."},{...OPTIONAL,
name:"comments",env:"COMMENTS",takes:"none|private|public",default:"none",description:"`private`, `public`: issue commen\
ts to ticket comments, for users of the CRM only or for customers too. Trigger the workflow by `issue_comment` as well."},
{...OPTIONAL,name:"vtiger-api",env:"VTIGER_API",takes:"auto|webservice|restapi",default:"auto",description:"How the CRM \
is asked: `webservice` of a self-hosted Vtiger, `restapi` of Vtiger Cloud, or `auto`: by the address, and by the first a\
nswer where that leaves it open."},{...OPTIONAL,name:"module",env:"MODULE",takes:"auto|HelpDesk|Cases",default:"auto",description:"\
Where the CRM keeps tickets: `HelpDesk`, `Cases`, or `auto`: `HelpDesk` in a self-hosted Vtiger; in Vtiger Cloud `Cases`\
 if there is one, else `HelpDesk`."},{...OPTIONAL,name:"on-error",env:"ON_ERROR",takes:"fail|warn",default:"fail",description:"\
`warn`: report and annotate errors, but succeed, so that a reporter from outside gets no failure mail."},...GITLAB_SETTINGS];
function settingOf(name){let setting=INPUTS.find(candidate=>candidate.name===name);if(setting===void 0)throw new RangeError(
`no setting is called ${name}`);return setting}


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  TB: () => (CHECK_SETTINGS),
  jt: () => (SWEEP_SETTINGS),
  rN: () => (QUERY_SETTINGS)
});
var _JU3L5EXQ = __nccwpck_require__(5336);
var SWEEP_SETTINGS=allBut("issue","query","attach"),CHECK_SETTINGS=allBut("command","issue","since","shard","max-creates",
"query","dry-run"),QUERY_SETTINGS=["vtiger-url","vtiger-username","vtiger-access-key","allow-insecure-http","enabled","q\
uery","vtiger-api"];function allBut(...names){return _JU3L5EXQ.m.map(({name})=>name).filter(name=>!names.includes(name))}


/***/ }),

/***/ 2720:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (wrap)
});
function wrap(text,width){return text.split(`
`).flatMap(paragraph=>paragraph.split(" ").reduce((lines,word)=>{let last=lines.at(-1);return last===void 0||last.length+
1+word.length>width?[...lines,word]:[...lines.slice(0,-1),`${last} ${word}`]},[]))}


/***/ }),

/***/ 7729:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  Ix: () => (listMistakes),
  L0: () => (cleaned),
  au: () => (didYouMean),
  hc: () => (quoteWithout),
  kO: () => (noneOf)
});
var c=[],x=[];function s(r,f,m){if(r===f)return 0;let e=m?.maxDistance,g=r;r.length>f.length&&(r=f,f=g);let i=r.length,t=f.
length;for(;i>0&&r.charCodeAt(~-i)===f.charCodeAt(~-t);)i--,t--;let d=0;for(;d<i&&r.charCodeAt(d)===f.charCodeAt(d);)d++;
if(i-=d,t-=d,e!==void 0&&t-i>e)return e;if(i===0)return e!==void 0&&t>e?e:t;let u,l,a,o,n=0,h=0;for(;n<i;)x[n]=r.charCodeAt(
d+n),c[n]=++n;for(;h<t;){for(u=f.charCodeAt(d+h),a=h++,l=h,n=0;n<i;n++)o=u===x[n]?a:a+1,a=c[n],l=c[n]=a>l?o>l?l+1:o:o>a?
a+1:o;if(e!==void 0){let C=l;for(n=0;n<i;n++)c[n]<C&&(C=c[n]);if(C>e)return e}}return c.length=i,x.length=i,e!==void 0&&
l>e?e:l}function closestMatch(r,f,m){if(!Array.isArray(f)||f.length===0)return;let e=m?.maxDistance,g=r.length;for(let u of f)
if(u===r)return u;if(e===0)return;let i,t=Number.POSITIVE_INFINITY,d=new Set;for(let u of f){if(d.has(u))continue;d.add(
u);let l=Math.abs(u.length-g);if(l>=t||e!==void 0&&l>e)continue;let a=Number.isFinite(t)?e===void 0?t:Math.min(t,e):e,o=a===
void 0?s(r,u):s(r,u,{maxDistance:a});if(e!==void 0&&o>e)continue;let n=o;if(a!==void 0&&o===a&&a===e&&(n=s(r,u)),n<t&&(t=
n,i=u,t===0))break}if(!(e!==void 0&&t>e))return i}var SHOWN_CHARACTERS=60,SHORTEST_SECRET=4;function quoteWithout(secrets){return text=>`"${cleaned(text,secrets,SHOWN_CHARACTERS)}\
"`}function cleaned(text,secrets,length){let open=secrets.filter(secret=>secret.length>=SHORTEST_SECRET).reduce((rest,secret)=>rest.
replaceAll(secret,"***"),text),line=open.slice(0,length*4).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu," "),characters=Array.
from(line);return characters.length<=length&&open.length<=length*4?line:`${characters.slice(0,length).join("")}\u2026`}function didYouMean(text,candidates){
let near=nearest(text,candidates);return near===void 0?"":`, did you mean ${near}?`}function noneOf(quoted,text,allowed){
if(allowed.length===1)return`${quoted} is not ${allowed.join("")}`;let near=nearest(text,allowed),guess=near===void 0?"":
`; did you mean ${near}?`;return`${quoted} is none of ${allowed.join(", ")}${guess}`}function nearest(text,candidates){let maxDistance=Math.
min(3,Math.floor(text.length/2));if(maxDistance===0)return;let lower=closestMatch(text.toLowerCase(),candidates.map(candidate=>candidate.
toLowerCase()),{maxDistance});return candidates.find(candidate=>candidate.toLowerCase()===lower)}function listMistakes(title,lines,count=lines.
length){let more=count>lines.length?[`\u2026 and ${count-lines.length} more`]:[];return[`${title}: ${count===1?"1 mistak\
e":`${count} mistakes`}`,...[...lines,...more].map(line=>`  ${line}`)].join(`
`)}


/***/ }),

/***/ 8752:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (openForm),
  o: () => (secretsAmong)
});
var _JU3L5EXQ = __nccwpck_require__(5336);
var _LWHO4XQE = __nccwpck_require__(7729);
var _TKLNHQ2D = __nccwpck_require__(5329);

function openForm(given,where){let{noun,nameOf,howTo,missingHint,invalidHint}=where,missing=[],wrong=[],textOf=name=>(given[name]??
"").trim(),quote=(0,_LWHO4XQE.hc)(secretsAmong(given));function optional(name,parse){let setting=(0,_JU3L5EXQ.y)(name),text=textOf(
name)||setting.default;if(text===""){if(setting.needed){let text2=`${nameOf(setting)} is missing: ${howTo(setting)}`;missing.
push({code:"input-missing",input:name,text:text2,hint:missingHint})}return}let parsed=parse(text,quote);if("value"in parsed)
return parsed.value;wrong.push(invalid(name,`${nameOf(setting)}: ${parsed.mistake}`))}let invalid=(input,text)=>({code:"\
input-invalid",input,text,hint:invalidHint}),unknown=unknownNames(given).map(name=>invalid(name,`${quote(name)} is no in\
put${(0,_LWHO4XQE.au)(name,NAMES)}`)),mistakes=()=>[...missing,...wrong,...unknown];return{isGiven:name=>textOf(name)!=="",optional,
value:(name,parse,standIn)=>optional(name,parse)??standIn,mistakes,close(){let found=mistakes(),[first]=found;if(first===
void 0)return;let texts=found.map(({text})=>text);throw new _TKLNHQ2D.S0(first.code,texts.length===1?first.text:(0,_LWHO4XQE.Ix)(
noun,texts),{hint:first.hint})}}}function secretsAmong(given){return _JU3L5EXQ.m.filter(({secret})=>secret).map(({name})=>(given[name]??
"").trim()).filter(secret=>secret!=="")}var NAMES=_JU3L5EXQ.m.map(({name})=>name);function unknownNames(given){return Object.
keys(given).filter(name=>!NAMES.includes(name)&&given[name]!=="")}


/***/ }),

/***/ 96:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (checkoutReader),
  h: () => (expectAbsent)
});
var _TKLNHQ2D = __nccwpck_require__(5329);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
function checkoutReader(folder){return path=>{if(!folder||!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,".git")))return Promise.resolve(void 0);
let text=readIfThere(folder,path),isUntold=text===void 0&&(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,".git/info/sparse-checkout"));return Promise.
resolve(isUntold?void 0:{text})}}function readIfThere(folder,path){try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,path),"utf8")}catch(thrown){
expectAbsent(path,thrown);return}}function expectAbsent(path,thrown){let{code="unknown"}=thrown;if(code==="ENOENT"||code===
"ENOTDIR")return;let why=code==="EISDIR"?"is a folder":`could not be read (${code})`;throw new _TKLNHQ2D.S0("config-missing",
`${path} ${why}.`,{hint:"Put the config file there, readable for the user that this runs as, or take it away."})}


/***/ }),

/***/ 6523:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  IQ: () => (SWITCHED_OFF),
  MM: () => (readLocalFile),
  Oi: () => (DEBUG),
  PC: () => (givenInputs),
  b8: () => (endOnCtrlC),
  p9: () => (unlessSwitchedOff),
  r5: () => (isSwitchedOff),
  rJ: () => (debugTo),
  r_: () => (hidingSecrets)
});
var _QFIHM7GR = __nccwpck_require__(96);
var _3YDK3JWJ = __nccwpck_require__(9722);
var _B3PUH4WG = __nccwpck_require__(6569);
var _JU3L5EXQ = __nccwpck_require__(5336);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_4__);
var node_path__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_5__);

var DEBUG={name:"debug",takes:"",description:"Print a line for every request, to stderr."};function debugTo({err},flags){
if(flags.debug!==void 0)return message=>{err((0,_3YDK3JWJ.gD)(message))}}var SWITCHED_OFF="Switched off: enabled is false.";function isSwitchedOff({env,loadEnvFile},flags){return loadEnvFile(),
((flags.enabled??"").trim()||(env.VTIGER_ENABLED??"").trim()).toLowerCase()==="false"}function unlessSwitchedOff(name,load){
return()=>Promise.resolve({async run(terminal,given){if(!isSwitchedOff(terminal,given.flags))return(await load()).run(terminal,
given);terminal.err(SWITCHED_OFF);let done={command:name,status:"skipped"};return given.flags.json!==void 0&&terminal.out(
JSON.stringify(done,null,2)),0}})}function givenInputs({env},flags,command){let given=_JU3L5EXQ.m.map(({name,env:variable})=>{let flag=flags[name]??"";return[name,
flag.trim()===""?env[variable]??"":flag]});return{...Object.fromEntries(given),command}}function endOnCtrlC({stopSignal,
status,err,leave},words){stopSignal().addEventListener("abort",()=>{status?.(""),err(words),leave(_B3PUH4WG._)})}async function readLocalFile({
folder},path){try{return{text:await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(folder,path),"utf8")}}catch(thrown){(0,_QFIHM7GR.h)(path,thrown);return}}function hidingSecrets(terminal,known){let secrets=new Set(known),hidden=line=>[...secrets].filter(({length})=>length>=4).
reduce((text,secret)=>text.replaceAll(secret,"***"),line);return{shown:{...terminal,out:line=>{terminal.out(hidden(line))},
err:line=>{terminal.err(hidden(line))}},mask:secret=>{secrets.add(secret)}}}


/***/ }),

/***/ 5329:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  FO: () => (exitCodeOf),
  H2: () => (toSyncError),
  No: () => (ERROR_CATALOG),
  S0: () => (SyncError)
});
var ERROR_CATALOG={"input-missing":{exit:2,hint:"Give what the message names."},"input-invalid":{exit:2,hint:"Correct wh\
at the message names."},"config-invalid":{exit:2,hint:"Correct the lines named; `config schema` prints the JSON Schema f\
or your editor."},"config-missing":{exit:2,hint:"Check the path in config-file, and that the token may read contents (co\
ntents: read)."},"event-unsupported":{exit:2,hint:"Have the run started by what the README lists, or name an issue."},"v\
tiger-unreachable":{exit:1,hint:"Check vtiger-url, and that this machine can reach it (firewall, proxy, DNS)."},"vtiger-\
timeout":{exit:1,hint:"Check that the CRM answers from this machine; the next run continues where this ended."},"vtiger-\
tls":{exit:2,hint:"Check the certificate of vtiger-url; for a private CA set NODE_EXTRA_CA_CERTS to its file."},"vtiger-\
redirect":{exit:2,hint:"Set vtiger-url to the address the CRM redirects to."},"vtiger-not-found":{exit:2,hint:"Set vtige\
r-url to the address of the CRM itself, with its path, without webservice.php."},"vtiger-credentials":{exit:2,hint:"Chec\
k vtiger-username, and copy the access key anew from My Preferences in the CRM."},"vtiger-denied":{exit:2,hint:"Give the\
 API user's profile the right to view, create and edit tickets."},"vtiger-answer":{exit:1,hint:"Look into the log of the\
 web server and of PHP; the next run checks what was carried out."},"vtiger-rate-limit":{exit:1,hint:"Wait until the lim\
it resets, or run less often; the next run makes up for this one."},"vtiger-rejected":{exit:1,hint:"The message is the C\
RM's own; correct what it names."},"ticket-field":{exit:2,hint:"Correct the field in the config, or have it added in the\
 CRM, or made visible and writable in the API user's profile."},"ticket-value":{exit:2,hint:"Map it to a value that exis\
ts, under ticket: in the config, or add it to the picklist, there to the values of the API user's role, too."},"ticket-m\
andatory":{exit:2,hint:"Give the field a value under ticket.fields in the config, or make it optional in the CRM."},"tic\
ket-missing":{exit:1,hint:"Check the id, the number or the address, and that the API user may see the ticket."},"ticket-\
hidden":{exit:2,hint:"In the CRM: Settings \u2192 Sharing Rules, let the API user's role read and edit tickets of other owner\
s."},"ticket-ambiguous":{exit:1,hint:"Keep one of the tickets and take the key off the others (or delete them)."},"file-\
unfit":{exit:1,hint:"Attach a file that is there, is not empty and has at most 3 MB."},"file-lost":{exit:1,hint:"Raise t\
he server's limits (upload_max_filesize and post_max_size of PHP, upload_maxsize of Vtiger)."},"host-unreachable":{exit:1,
hint:"Check that this machine can reach the API address; the next run makes up for this one."},"host-credentials":{exit:2,
hint:"Check github-token: it has to be valid for this repository."},"host-denied":{exit:2,hint:"Give the job `permission\
s: issues: write` (and `contents: read` for the config file)."},"host-rate-limit":{exit:1,hint:"Wait until the limit res\
ets; the next run makes up for this one."},"host-answer":{exit:1,hint:"Try again; if it stays, the status page of the ho\
st may say more."},"issue-missing":{exit:1,hint:"Check the number, and that the token may read the issues of this reposi\
tory."},deadline:{exit:1,hint:"The run was ended to bound its time; the next run continues where this one ended."},internal:{
exit:1,hint:"This is a defect of the program: please report it with the log of a debug run."}};var SyncError=class extends Error{name="SyncError";code;hint;constructor(code,message,details={}){super(message,details.
cause===void 0?void 0:{cause:details.cause}),this.code=code,this.hint=details.hint??ERROR_CATALOG[code].hint}toJSON(){return{
code:this.code,message:this.message,hint:this.hint}}};function toSyncError(thrown){if(thrown instanceof SyncError)return thrown;
let message=thrown instanceof Error?thrown.message:String(thrown);return new SyncError("internal",message,{cause:thrown})}
function exitCodeOf(error){return ERROR_CATALOG[error.code].exit}


/***/ }),

/***/ 2395:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (refuse)
});
function refuse({err,program},command,mistakes){for(let mistake of mistakes)err(`${mistake}.`.replace(/\?\.$/,"?"));let what=command===
void 0?"--help":`${command} --help`;return err(`See ${program.name} ${what}`),2}


/***/ }),

/***/ 5947:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (TICKET_SETTINGS),
  S: () => (tellError)
});
var _TKLNHQ2D = __nccwpck_require__(5329);
var TICKET_SETTINGS=["vtiger-url","vtiger-username","vtiger-access-key","allow-insecure-http","enabled","dry-run","confi\
g-file","config","key-field","vtiger-api","module"];function tellError({err},error){return err(error.message),err(`${error.code}: ${error.hint}`),(0,_TKLNHQ2D.FO)(error)}


/***/ }),

/***/ 181:
/***/ ((module) => {

"use strict";
module.exports = require("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

"use strict";
module.exports = require("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 6698:
/***/ ((module) => {

"use strict";
module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

"use strict";
module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

"use strict";
module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 7030:
/***/ ((module) => {

"use strict";
module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

"use strict";
module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 1792:
/***/ ((module) => {

"use strict";
module.exports = require("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

"use strict";
module.exports = require("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

"use strict";
module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

"use strict";
module.exports = require("node:v8");

/***/ }),

/***/ 6928:
/***/ ((module) => {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

"use strict";
module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

"use strict";
module.exports = require("stream");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".cli.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require(__dirname + "/" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it need to be in strict mode.
(() => {
"use strict";
__nccwpck_require__.r(__webpack_exports__);
var _L73FYMGT = __nccwpck_require__(4454);
var _LNADO7RL = __nccwpck_require__(2720);
var _WCUKQNVY = __nccwpck_require__(2395);
var _X3GAG7QJ = __nccwpck_require__(5947);
var _RTKNBBOD = __nccwpck_require__(6523);
var _QFIHM7GR = __nccwpck_require__(96);
var _B3PUH4WG = __nccwpck_require__(6569);
var _QBCLNPOZ = __nccwpck_require__(8752);
var _JU3L5EXQ = __nccwpck_require__(5336);
var _LWHO4XQE = __nccwpck_require__(7729);
var _TKLNHQ2D = __nccwpck_require__(5329);
var _72FAJJDL = __nccwpck_require__(3247);
var node_util__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(7975);
var node_util__WEBPACK_IMPORTED_MODULE_9___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_9__);



var PLACE=[{name:"host",takes:"github|gitlab",description:"The kind of code host. [default: gitlab in its jobs, or where\
 of the two only its token is given; else github]"},{name:"repository",takes:"<owner/name>",description:"The issue's rep\
ository; on GitLab the project with its groups. [environment GITHUB_REPOSITORY or CI_PROJECT_PATH; else the remote origi\
n of the git checkout in the working directory]"},{name:"github-server-url",takes:"<url>",description:"GitHub's web addr\
ess. [default https://github.com; environment GITHUB_SERVER_URL]"},{name:"github-api-url",takes:"<url>",description:"Add\
ress of GitHub's API. [default: where GitHub has it for the web address; environment GITHUB_API_URL]"},{name:"gitlab-ser\
ver-url",takes:"<url>",description:"GitLab's web address, with its path. [default https://gitlab.com; environment CI_SER\
VER_URL]"},{name:"gitlab-api-url",takes:"<url>",description:"Address of GitLab's API. [default: /api/v4 at the web addre\
ss; environment CI_API_V4_URL]"}];var FIELDS=[{name:"title",takes:"<text>",description:"One line; what is beyond 255 characters is cut."},{name:"descripti\
on",takes:"<text>",description:"Lines of plain text; - reads them from the standard input."},{name:"status",takes:"<valu\
e>",description:"A value of the module's list, e.g. Closed."},{name:"priority",takes:"<value>",description:"A value of t\
he module's list."},{name:"severity",takes:"<value>",description:"A value of the module's list."},{name:"category",takes:"\
<value>",description:"A value of the module's list."},{name:"assigned-to",takes:"<name|id>",description:"A user or a gro\
up, by name or id."},{name:"account",takes:"<id|name|e-mail>",description:"The organization, by id (11x5), name or e-mai\
l address."},{name:"contact",takes:"<id|name|e-mail>",description:"The contact, by id (12x7), name or e-mail address."},
{name:"product",takes:"<id>",description:"The product, by id, e.g. 14x3."},{name:"solution",takes:"<text>",description:"\
What was done about it; - reads it from the standard input."},{name:"field",takes:"<name>=<value>",description:"Any othe\
r field by its API name, e.g. cf_905=GitHub; may be given several times. An empty value empties the field.",isRepeatable:!0}],
OUTPUT=[{name:"json",takes:"",description:"Print what was done as JSON instead of text."},_RTKNBBOD.Oi],WHICH="The ticket is na\
med by its id (17x42), by its number (TT42), by its address in the CRM, or by that of its issue. A number can belong to \
several tickets: then they are named, and nothing is done.",SHARED={takesSettings:!0,settings:_X3GAG7QJ.J},TICKET_COMMANDS=[
{...SHARED,name:"create",summary:"Make a ticket by hand",usage:["--title <text> [--description <text>|-] [--<field> <val\
ue> \u2026]"],description:"Makes a ticket. Every field and value is checked against the CRM before. Status and priority \
are those that the config gives an open issue of normal priority, unless you say otherwise. With --issue the ticket is t\
hat issue\u2019s; refused where it has one already.",words:0,flags:[...FIELDS,{name:"issue",takes:"<url>",description:"T\
he address of the issue that the ticket is for."},...OUTPUT],load:(0,_RTKNBBOD.p9)("create",()=>Promise.all(/* import() */[__nccwpck_require__.e(1085), __nccwpck_require__.e(5816), __nccwpck_require__.e(2616), __nccwpck_require__.e(965)]).then(__nccwpck_require__.bind(__nccwpck_require__, 965)))},
{...SHARED,name:"update",summary:"Change a ticket by hand",usage:["<id|number|url> [--<field> <value> \u2026]"],description:`${WHICH}\
 Fields that have the value already are left alone; where all have, nothing is written.`,words:1,flags:[...FIELDS,...OUTPUT],
load:(0,_RTKNBBOD.p9)("update",()=>Promise.all(/* import() */[__nccwpck_require__.e(1085), __nccwpck_require__.e(5816), __nccwpck_require__.e(2616), __nccwpck_require__.e(1729)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1729)))},{...SHARED,name:"comment",summary:"Add a comme\
nt to a ticket",usage:["<id|number|url> <text>","<id|number|url> - < text.txt"],description:`${WHICH} The comment is for\
 the team alone unless --public is given; its author is the API user.`,words:2,flags:[{name:"public",takes:"",description:"\
The customer may see it, in the portal and in mails."},...OUTPUT],load:(0,_RTKNBBOD.p9)("comment",()=>Promise.all(/* import() */[__nccwpck_require__.e(1085), __nccwpck_require__.e(5816), __nccwpck_require__.e(8428)]).then(__nccwpck_require__.bind(__nccwpck_require__, 402)))},
{...SHARED,name:"attach",summary:"Attach files to a ticket",usage:["<id|number|url> <file> \u2026"],description:`${WHICH}\
 Each file becomes a document that is linked to the ticket, and is looked for there afterwards. A file that is attached \
already, by name and content, is not attached again. At most 3 MB a file.`,words:Number.POSITIVE_INFINITY,flags:OUTPUT,load:(0,_RTKNBBOD.p9)(
"attach",()=>Promise.all(/* import() */[__nccwpck_require__.e(1085), __nccwpck_require__.e(5816), __nccwpck_require__.e(4395)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3773)))}];var VTIGER_VERSION={name:"vtiger",takes:"8.0.0|8.4.0",description:"The version that the embedded Vtiger behaves like. [d\
efault 8.4.0]"},REPOSITORY_FLAGS=[...PLACE,{name:"json",takes:"",description:"Print the Action's outputs as one JSON obj\
ect instead of text."},_RTKNBBOD.Oi],COMMANDS=[{name:"sync",summary:"Bring the ticket of one issue in step",usage:["<issue url>\
 [--dry-run] [flags]","--issue <number> [--repository <owner/name>] [--dry-run] [flags]"],description:"Reads the issue a\
nd its ticket as they are now and writes the difference, as the Action does. The issue is named by its address, which ha\
s to be on the server that the settings name, or by number and repository. Settings come from flags, else from the envir\
onment, else from a .env file in the working directory. The config file is read from the working directory, else from th\
e repository.",words:1,takesSettings:!0,flags:REPOSITORY_FLAGS,load:()=>Promise.all(/* import() */[__nccwpck_require__.e(5816), __nccwpck_require__.e(2982)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2982))},{name:"swee\
p",summary:"Bring the tickets of all issues in step",usage:["[--since <date|age>] [--repository <owner/name>] [--dry-run\
] [flags]"],description:"Goes through the issues of the repository, makes the tickets that are missing and changes those\
 that differ. What is in step costs no call of its own. Try it with --dry-run first; --max-creates bounds what one sweep\
 makes.",words:0,takesSettings:!0,settings:_L73FYMGT.jt,flags:REPOSITORY_FLAGS,load:()=>Promise.all(/* import() */[__nccwpck_require__.e(5816), __nccwpck_require__.e(6793)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6793))},
{name:"check",summary:"Test the set-up step by step",usage:["[--repository <owner/name>] [--json] [flags]"],description:"\
Tests address, certificate, user, key, rights, fields and values in the CRM, and token, repository and config file at Gi\
tHub, each with its cure where something is wrong. Nothing is written. Without a token the CRM alone is tested. Settings\
 come from where sync takes them.",words:0,takesSettings:!0,settings:_L73FYMGT.TB,flags:[...PLACE,{name:"json",takes:"",
description:"Print the steps as JSON instead of text."},_RTKNBBOD.Oi],load:()=>Promise.all(/* import() */[__nccwpck_require__.e(1085), __nccwpck_require__.e(5816), __nccwpck_require__.e(3342), __nccwpck_require__.e(9489)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6299))},{name:"quer\
y",summary:"Read rows from the CRM",usage:['"SELECT id,ticket_title FROM HelpDesk" [--json|--csv] [flags]',"- < query.tx\
t"],description:"Runs a query in VTQL, the query language of Vtiger, and prints all its rows, past the 100 that the CRM \
gives an answer. The closing semicolon may be left out. Nothing but SELECT is run. Needs the CRM alone; settings come fr\
om where sync takes them.",words:1,takesSettings:!0,settings:_L73FYMGT.rN,flags:[{name:"json",takes:"",description:"Pr\
int the rows as JSON."},{name:"csv",takes:"",description:"Print the rows as CSV. No cell is taken for a formula by a spr\
eadsheet."},_RTKNBBOD.Oi],load:()=>Promise.all(/* import() */[__nccwpck_require__.e(1085), __nccwpck_require__.e(8374)]).then(__nccwpck_require__.bind(__nccwpck_require__, 316))},...TICKET_COMMANDS,{name:"config",summary:"Check a conf\
ig file, or print its JSON Schema",usage:["validate [<file>]","schema"],description:"validate names every mistake in the\
 file, by default .github/vtiger-sync.yml; - reads the standard input. schema prints the JSON Schema for your editor.",words:2,
takesSettings:!1,flags:[],load:()=>Promise.all(/* import() */[__nccwpck_require__.e(5816), __nccwpck_require__.e(8972)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8972))},{name:"demo",summary:"Watch the program at work;\
 needs nothing but Node",usage:["[--host github|gitlab] [--vtiger 8.0.0|8.4.0]"],description:"Starts an embedded Vtiger \
and an embedded GitHub on this machine, runs the packaged Action on a story of events, and shows the ticket after each; \
with --host gitlab the same with a GitLab and its jobs. Nothing is kept, and nothing outside is asked.",words:0,takesSettings:!1,
flags:[{name:"host",takes:"github|gitlab",description:"Where the issues of the story live. [default github]"},VTIGER_VERSION],
load:()=>Promise.all(/* import() */[__nccwpck_require__.e(7578), __nccwpck_require__.e(1854)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1854))},{name:"emulator",summary:"Serve the embedded Vtiger to try things on",usage:[
"[--port <n>] [--vtiger <version>] [--github] [--gitlab] [flags]","[--port <number>] --api restapi [--module HelpDesk|Ca\
ses] [flags]"],description:"Serves a fresh Vtiger with an empty help desk until Ctrl-C, and prints its address, user and\
 access key, one NAME=value a line: fit for a .env file or a shell. All is in memory.",words:0,takesSettings:!1,flags:[{
name:"port",takes:"<number>",description:"Where the Vtiger listens; 0 takes any free port. [default 8190]"},VTIGER_VERSION,
{name:"api",takes:"webservice|restapi",description:"What it speaks: the web service of a self-hosted Vtiger, or the REST\
 API of Vtiger Cloud. [default webservice]"},{name:"module",takes:"HelpDesk|Cases",description:"The only ticket module o\
f the cloud account; without it there are both."},{name:"key-field",takes:"<field>",description:"The tickets' custom tex\
t field for the issue's address, marked unique. [default cf_901]"},{name:"github",takes:"",description:"Serve a GitHub, \
too, on any free port: the repository acme/app with one issue, a bug."},{name:"gitlab",takes:"",description:"Serve a Git\
Lab, too, on any free port: the project acme/app with one issue, a bug."}],load:()=>Promise.all(/* import() */[__nccwpck_require__.e(7578), __nccwpck_require__.e(2838), __nccwpck_require__.e(7469), __nccwpck_require__.e(559)]).then(__nccwpck_require__.bind(__nccwpck_require__, 559))}];
function flagsOf({flags,takesSettings,settings}){return takesSettings?[...flags,...settingFlags(settings)]:flags}function settingFlags(names){
return _JU3L5EXQ.m.filter(({name,surfaces})=>surfaces.includes("command-line")&&(names?.includes(name)??!0))}var quote=(0,_LWHO4XQE.hc)([]);function readArguments(command,args){let known=new Map(flagsOf(command).map(flag=>[flag.name,
flag])),{dashed,others}=takeDashed(joinBooleans(args,known),known),{tokens}=(0,node_util__WEBPACK_IMPORTED_MODULE_9__.parseArgs)({args:others,options:Object.fromEntries(
[["help",{type:"boolean",short:"h"}],...[...known.values()].map(flag=>[flag.name,{type:typeOf(flag)}])]),strict:!1,allowPositionals:!0,
tokens:!0}),words=[],flags={},repeated={},mistakes=dashed.map(arg=>notOneFlag(arg,known));for(let token of tokens){if(token.
kind==="positional"&&words.push(token.value),token.kind!=="option")continue;if(token.name==="help")return{kind:"help"};let flag=known.
get(token.name),mistake=flag===void 0?unknownFlag(token.rawName,known):misuse(flag,token)??otherCommand(command,flag,token);
mistake!==void 0?mistakes.push(mistake):flag?.isRepeatable===!0?(repeated[token.name]??=[]).push(token.value??""):flags[token.
name]=token.value??"true"}let surplus=mistakes.length>0?[]:words.slice(command.words);for(let word of surplus)mistakes.push(
`${quote(word)} is one word too many`);return mistakes.length>0?{kind:"mistaken",mistakes}:{kind:"given",given:{words,flags,
repeated}}}function typeOf({takes}){return takes===""||takes==="true|false"?"boolean":"string"}function joinBooleans(args,known){
return args.reduce((joined,arg)=>{let before=joined.at(-1)??"";return(before.startsWith("--")?known.get(before.slice(2))?.
takes:void 0)!=="true|false"||!/^(?:true|false)$/i.test(arg)?[...joined,arg]:[...joined.slice(0,-1),`${before}=${arg}`]},
[])}function takeDashed(args,known){let end=args.includes("--")?args.indexOf("--"):args.length,isDashed=(arg,at)=>at<end&&
/^-[^-]/.test(arg)&&arg!=="-h"&&!takesNext(args[at-1],known);return{dashed:args.filter(isDashed),others:args.filter((arg,at)=>!isDashed(
arg,at))}}function takesNext(arg,known){let flag=arg?.startsWith("--")===!0?known.get(arg.slice(2)):void 0;return flag!==
void 0&&typeOf(flag)==="string"}function notOneFlag(arg,known){return`${unknownFlag(arg,known)} (a text that begins with\
 - goes behind --)`}function unknownFlag(rawName,known){let names=[...known.keys(),"help"].map(name=>`--${name}`);return`${quote(
rawName)} is no flag of this command${(0,_LWHO4XQE.au)(rawName,names)}`}function otherCommand({name},flag,{value=""}){if(!(flag.
name!=="command"||value.trim().toLowerCase()===name))return`--command ${quote(value)} is another command than ${name}, w\
hich was typed`}function misuse({name,takes},{value,inlineValue}){return takes===""&&value!==void 0?`--${name} takes no \
value`:takes==="true|false"&&value===""?`--${name}= has no value: true or false`:takes===""||takes==="true|false"?void 0:
value===void 0||!inlineValue&&/^--?\w/.test(value)?`--${name} needs a value: ${takes}`:void 0}function describeSettings(names){return _JU3L5EXQ.m.filter(({name,surfaces})=>surfaces.includes("command-line")&&(names?.includes(
name)??!0)).map(setting=>({name:setting.name,takes:setting.takes,description:`${plain(setting.description)} ${notes(setting)}`}))}
function notes({env,default:usual,needed}){return`[${[needed?"required":"",usual&&`default ${usual}`,`environment ${env}`].
filter(part=>part!=="").join("; ")}]`}function plain(markdown){return markdown.replace(/`([^`]+)`|\*(\S(?:[^`*]*\S)?)\*/g,
"$1$2")}var WIDTH=80;function renderHelp(programName){let width=Math.max(...COMMANDS.map(({name})=>name.length));return["Vtiger \
Issue Sync: one Vtiger ticket for each issue that is a bug, on GitHub or GitLab, in step.","",`Usage: ${programName} <co\
mmand> [flags]`,"",...COMMANDS.map(({name,summary})=>`  ${name.padEnd(width)}   ${summary}`),"","  --version   Print the\
 version","  --help      Print this; behind a command, its flags","","Exit codes: 0 fine, 1 the issue failed, 2 configur\
ation or credentials, 130 ended by Ctrl-C.",`New here? ${programName} demo`]}function renderCommandHelp(command,programName){
let{name,usage,description,flags,takesSettings,settings}=command,[first,...more]=usage.map(form=>`${programName} ${name}\
 ${form}`);return[`Usage: ${first??""}`,...more.map(line=>`       ${line}`),"",...(0,_LNADO7RL.L)(description,WIDTH),...flags.length>
0?["","Flags:",...flags.flatMap(describeFlag)]:[],...takesSettings?["","Settings, as of the Action (true|false: given ba\
re they mean true):"]:[],...takesSettings?describeSettings(settings).flatMap(describeFlag):[]]}function describeFlag({name,
takes,description}){return[`  --${name} ${takes}`.trimEnd(),...(0,_LNADO7RL.L)(description,WIDTH-6).map(line=>`      ${line}`)]}var VERSION="0.1.0";async function runCommandLine(terminal){let[first="",...rest]=terminal.args;switch(first){case"--version":case"-v":return terminal.
out(VERSION),0;case"--help":case"-h":return renderHelp(terminal.program.name).forEach(terminal.out),0;case"help":return runCommandLine(
{...terminal,args:[...rest.slice(0,1),"--help"]});case"":return terminal.env.GITLAB_CI==="true"?runInGitLab(terminal):(renderHelp(
terminal.program.name).forEach(terminal.err),2)}let command=COMMANDS.find(({name})=>name===first);return command===void 0?
(0,_WCUKQNVY.T)(terminal,void 0,[unknownCommand(first)]):runCommand(terminal,command,rest)}async function runInGitLab({env,folder,
out}){let{runInJob}=await __nccwpck_require__.e(/* import() */ 5535).then(__nccwpck_require__.bind(__nccwpck_require__, 5535));return runInJob({env,folder,print:out,version:VERSION})}async function runCommand(terminal,command,args){
let read=readArguments(command,args);switch(read.kind){case"help":return renderCommandHelp(command,terminal.program.name).
forEach(terminal.out),0;case"mistaken":return (0,_WCUKQNVY.T)(terminal,command.name,read.mistakes);case"given":return runLoaded(terminal,
command,read.given)}}async function runLoaded(terminal,command,given){try{let{run}=await command.load();return await run(
terminal,given)}catch(thrown){let{shown}=(0,_RTKNBBOD.r_)(terminal,(0,_QBCLNPOZ.o)((0,_RTKNBBOD.PC)(terminal,given.flags,command.name)));
return (0,_X3GAG7QJ.S)(shown,(0,_TKLNHQ2D.H2)(thrown))}}function unknownCommand(typed){let names=COMMANDS.map(({name})=>name),what=typed.
startsWith("-")?"no flag that stands before a command":"no command",known=typed.startsWith("-")?["--help","--version"]:names;
return`${(0,_LWHO4XQE.hc)([])(typed)} is ${what}${(0,_LWHO4XQE.au)(typed,known)}`}runCommandLine((0,_B3PUH4WG.j)(process)).then(exitCode=>{process.exitCode=exitCode});

})();

module.exports = __webpack_exports__;
/******/ })()
;