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

/***/ 9423:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  $B: () => (addPass),
  iS: () => (failedOutcome),
  qh: () => (failedAfter),
  sG: () => (outcomeOf)
});
function outcomeOf(given){return{reason:"",issue:void 0,key:void 0,ticket:void 0,plan:void 0,marker:"none",comments:void 0,
warnings:[],error:void 0,...given}}function failedOutcome(error,issue){let{code:reason,message:text}=error;return{...outcomeOf(
{status:"failed",reason,text,issue}),error}}function failedAfter(outcome,error,lead=""){let text=`${outcome.text} ${lead}${error.
message}`;return{...outcome,status:"failed",reason:error.code,text,error}}function addPass(first,second){let did=first.status===
"created"||first.status==="updated",{status,reason,text,plan}=did?first:second,marker=first.marker==="written"?first.marker:
second.marker,warnings=[...new Set([...first.warnings,...second.warnings])],ticket=second.ticket??first.ticket;return{...second,
status,reason,text,plan,ticket,marker,warnings}}


/***/ }),

/***/ 1635:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (toAssociation)
});
var ASSOCIATIONS={OWNER:"owner",MEMBER:"member",COLLABORATOR:"collaborator",CONTRIBUTOR:"contributor"};function toAssociation(raw){
return(typeof raw=="string"?ASSOCIATIONS[raw]:void 0)??"none"}


/***/ }),

/***/ 4910:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  a2: () => (priorityOf),
  c2: () => (statusOf),
  xJ: () => (severityOf)
});
var _HQGPEFSZ = __nccwpck_require__(649);
var _SLJ5Z5O7 = __nccwpck_require__(9310);
var USUAL_SEVERITY="medium",PRIORITY_OF_SEVERITY={critical:"urgent",high:"high",medium:"normal",low:"low"};function severityOf(issue,rules){
return (0,_SLJ5Z5O7.p)(issue.labels,_HQGPEFSZ.oC,rules.severity)??USUAL_SEVERITY}function priorityOf(issue,rules){return (0,_SLJ5Z5O7.p)(
issue.labels,_HQGPEFSZ.BE,rules.priority)??PRIORITY_OF_SEVERITY[severityOf(issue,rules)]}function statusOf(issue,rules){return issue.
state==="closed"?issue.closedAs===void 0||issue.closedAs==="completed"?"resolved":"closed":(0,_SLJ5Z5O7.p)(issue.labels,["pen\
ding","in_progress"],rules.status)??"open"}


/***/ }),

/***/ 5097:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  $Q: () => (AS_INPUTS),
  Ms: () => (inspectionOf),
  TL: () => (parseInputs),
  VR: () => (FIELD_NAME),
  ZZ: () => (onErrorOf),
  fB: () => (examineInputs),
  tJ: () => (tokenInputOf)
});
var _PKGRAEHR = __nccwpck_require__(1599);
var _LWHO4XQE = __nccwpck_require__(7729);
var _HQGPEFSZ = __nccwpck_require__(649);
var _TKLNHQ2D = __nccwpck_require__(5329);

var AS_INPUTS={noun:"inputs",nameOf:({name})=>name,howTo:({name,env})=>`set the input ${name} or the environment variabl\
e ${env}`,missingHint:"Give it under with: of the step. A secret that is not there, or that this run may not read, is em\
pty.",invalidHint:"Correct it under with: of the step; the README lists what each input takes."};var AS_FLAGS={noun:"settings",nameOf:({name})=>name,howTo:({name,env})=>`give --${name}, or set ${env} in the environmen\
t or in .env`,missingHint:"A flag wins over the environment, and that over the file .env of the working directory.",invalidHint:"\
Correct the flag, or the variable; --help behind the command says what it takes."};var parseGlobs=(text,quote)=>{let globs=[];for(let glob of (0,_PKGRAEHR.u_)(text)){let path=glob.replaceAll("\\","/"),parts=path.
split("/").filter(part=>part!==""&&part!==".");if(path.startsWith("/")||/^[a-z]:/i.test(path)||parts.includes(".."))return{
mistake:`${quote(glob)} leaves the workspace`};parts.length>0&&globs.push(parts)}return globs.length>0?{value:globs}:{mistake:"\
names no file"}};function openForm(given,where){let{noun,nameOf,howTo,missingHint,invalidHint}=where,missing=[],wrong=[],textOf=name=>(given[name]??
"").trim(),quote=(0,_LWHO4XQE.hc)(secretsAmong(given));function optional(name,parse){let setting=(0,_PKGRAEHR.y7)(name),text=textOf(
name)||setting.default;if(text===""){if(setting.needed){let text2=`${nameOf(setting)} is missing: ${howTo(setting)}`;missing.
push({code:"input-missing",input:name,text:text2,hint:missingHint})}return}let parsed=parse(text,quote);if("value"in parsed)
return parsed.value;wrong.push(invalid(name,`${nameOf(setting)}: ${parsed.mistake}`))}let invalid=(input,text)=>({code:"\
input-invalid",input,text,hint:invalidHint}),unknown=unknownNames(given).map(name=>invalid(name,`${quote(name)} is no in\
put${(0,_LWHO4XQE.au)(name,NAMES)}`)),mistakes=()=>[...missing,...wrong,...unknown];return{isGiven:name=>textOf(name)!=="",optional,
value:(name,parse,standIn)=>optional(name,parse)??standIn,mistakes,close(){let found=mistakes(),[first]=found;if(first===
void 0)return;let texts=found.map(({text})=>text);throw new _TKLNHQ2D.S0(first.code,texts.length===1?first.text:(0,_LWHO4XQE.Ix)(
noun,texts),{hint:first.hint})}}}function secretsAmong(given){return _PKGRAEHR.mc.filter(({secret})=>secret).map(({name})=>(given[name]??
"").trim()).filter(secret=>secret!=="")}var NAMES=_PKGRAEHR.mc.map(({name})=>name);function unknownNames(given){return Object.
keys(given).filter(name=>!NAMES.includes(name)&&given[name]!=="")}var UNITS={m:6e4,h:36e5,d:864e5,w:6048e5},parseSince=(text,quote)=>{let moment=momentOf(text);return Number.isNaN(moment)?
{mistake:`${quote(text)} is neither a date, such as 2026-01-31, nor an age, such as 7d`}:moment>Date.now()+864e5?{mistake:`${quote(
text)} lies in the future`}:{value:new Date(moment).toISOString()}};function momentOf(text){let[,count,unit=""]=/^(\d{1,5})([mhdwHDW])$/.
exec(text)??[],milliseconds=UNITS[unit.toLowerCase()];if(count!==void 0&&milliseconds!==void 0)return Date.now()-Number(
count)*milliseconds;let[,day]=/^(\d{4}-\d\d-\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/i.exec(text)??[];return day!==void 0&&
isoDayOf(Date.parse(day))===day?Date.parse(text):Number.NaN}function isoDayOf(moment){return Number.isNaN(moment)?void 0:
new Date(moment).toISOString().slice(0,10)}var MOST_SHARDS=256,parseShard=(text,quote)=>{let[,index,count]=/^(\d{1,3})\/(\d{1,3})$/.
exec(text)??[],shard={index:Number(index),count:Number(count)};return shard.index>=1&&shard.index<=shard.count&&shard.count<=
MOST_SHARDS?{value:shard}:{mistake:`${quote(text)} is no part of a whole, such as 1/4, of at most ${MOST_SHARDS} parts`}},
parseMaxCreates=(text,quote)=>/^\d{1,7}$/.test(text)?{value:Number(text)}:{mistake:`${quote(text)} is no number of ticke\
ts, such as 100`};var ENTRY_PAGE=/\/(?:webservice|index)\.php$/i,REST_API=/\/restapi(?:\/.*)?$/i;function parseVtigerUrl(text,allowInsecureHttp){
let url=URL.canParse(text)?new URL(text):void 0;if(url===void 0||!/^https?:\/\//i.test(text))return{mistake:"is no addre\
ss that begins with https://"};if(url.username!==""||url.password!=="")return{mistake:"must not carry a user or password\
; use vtiger-username, vtiger-access-key"};if(url.protocol==="http:"&&!isLoopback(url.hostname)&&!allowInsecureHttp)return{
mistake:"has to begin with https:// (or set allow-insecure-http: true)"};let path=url.pathname.replace(REST_API,"").replace(
ENTRY_PAGE,"").replace(/\/+$/,"");return{value:`${url.origin}${path}`}}function isLoopback(hostname){return hostname==="\
localhost"||hostname==="[::1]"||/^127(?:\.\d+){3}$/.test(hostname)}var VTIGER_APIS=["webservice","restapi"];function apisAt(text){
let url=URL.canParse(text)?new URL(text):void 0;return url===void 0?VTIGER_APIS:REST_API.test(url.pathname)?["restapi"]:
/\/webservice\.php$/i.test(url.pathname)?["webservice"]:/(?:^|\.)vtiger\.com$/.test(url.hostname)?VTIGER_APIS.toReversed():
VTIGER_APIS}var COMMANDS=["sync","sweep"],INSPECTIONS=["check","query"],APIS=["auto",...VTIGER_APIS],MODULES=["auto","HelpDesk","Cas\
es"],HOST_INPUTS={github:{token:"github-token",configFile:".github/vtiger-sync.yml"},gitlab:{token:"gitlab-token",configFile:"\
.gitlab/vtiger-sync.yml"}},ON_ERROR=["fail","warn"],FIELD_NAME=/^\w+$/;function parseInputs(given,host="github",where=AS_FLAGS){
let form=openForm(given,where),inputs=readForm(form,given,host);return inputs.enabled&&form.close(),inputs}function examineInputs(given,host="\
github",where=AS_FLAGS){let form=openForm(given,where),inputs=readForm(form,given,host);return{inputs,mistakes:inputs.enabled?
form.mistakes():[]}}function readForm(form,given,host){if(!form.value("enabled",parseBoolean,!0))return{enabled:!1};let insecure=form.
value("allow-insecure-http",parseBoolean,!1),api=form.value("vtiger-api",oneOf(APIS),"auto"),command=form.optional("comm\
and",oneOf([...COMMANDS,...INSPECTIONS])),isInspection=command==="check"||command==="query",{token,configFile}=HOST_INPUTS[host];
return{enabled:!0,vtiger:{url:form.value("vtiger-url",text=>parseVtigerUrl(text,insecure),""),username:form.value("vtige\
r-username",asGiven,""),accessKey:form.value("vtiger-access-key",asGiven,""),apis:api==="auto"?apisAt((given["vtiger-url"]??
"").trim()):[api],module:form.value("module",oneOf(MODULES),"auto")},hostToken:isInspection?(given[token]??"").trim():form.
value(token,asGiven,""),command:isInspection?void 0:command,issue:form.optional("issue",parseIssueNumber),since:form.optional(
"since",parseSince),shard:form.optional("shard",parseShard),maxCreates:form.value("max-creates",parseMaxCreates,0),query:form.
optional("query",asGiven),dryRun:form.value("dry-run",parseBoolean,!1),configFile:form.isGiven("config-file")?form.value(
"config-file",asGiven,""):configFile,configFileNamed:form.isGiven("config-file"),config:form.isGiven("config")?given.config:
void 0,bugLabels:form.isGiven("bug-labels")?form.optional("bug-labels",parseLabels):void 0,minSeverity:form.optional("mi\
n-severity",oneOf(_HQGPEFSZ.oC.toReversed())),keyField:form.optional("key-field",parseFieldName),attach:form.optional("att\
ach",parseGlobs)??[],comments:form.isGiven("comments")?form.optional("comments",oneOf(_HQGPEFSZ.Fm)):void 0,onError:form.
value("on-error",oneOf(ON_ERROR),"fail")}}function tokenInputOf(host){return HOST_INPUTS[host].token}function inspectionOf(given){let word=(given.command??"").trim().
toLowerCase();return INSPECTIONS.find(inspection=>inspection===word)}function onErrorOf(given){return(given["on-error"]??
"").trim().toLowerCase()==="warn"?"warn":"fail"}function asGiven(text){return{value:text}}function parseBoolean(text,quote){
let word=text.toLowerCase();return word==="true"||word==="false"?{value:word==="true"}:{mistake:`${quote(text)} is neith\
er true nor false`}}function oneOf(words){return(text,quote)=>{let found=words.find(word=>word.toLowerCase()===text.toLowerCase());
return found===void 0?{mistake:(0,_LWHO4XQE.kO)(quote(text),text,words)}:{value:found}}}function parseIssueNumber(text,quote){let number=/^[1-9]\d*$/.
test(text)?Number(text):NaN;return Number.isSafeInteger(number)?{value:number}:{mistake:`${quote(text)} is no issue numb\
er, such as 12`}}function parseLabels(text){let labels=(0,_PKGRAEHR.u_)(text);return labels.length>0?{value:labels}:{mistake:"\
names no label"}}function parseFieldName(text,quote){return FIELD_NAME.test(text)?{value:text}:{mistake:`${quote(text)} \
is no field name, such as cf_901`}}


/***/ }),

/***/ 1172:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  $e: () => (warning),
  Pq: () => (setSecret),
  Q5: () => (toHtmlSentence),
  V4: () => (getInput),
  Vw: () => (toHtml),
  W7: () => (toHtmlBlock),
  Yz: () => (debug),
  _o: () => (isDebug),
  bg: () => (toLogValue),
  gD: () => (toLogLine),
  nZ: () => (placeOn),
  pq: () => (info),
  uH: () => (setOutput),
  vZ: () => (toLogLines),
  z: () => (summary),
  z3: () => (error)
});
var fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9896);
var fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(fs__WEBPACK_IMPORTED_MODULE_0__);
var EOL=process.platform==="win32"?`\r
`:`
`;var promises={access:later(fs__WEBPACK_IMPORTED_MODULE_0__.accessSync),
appendFile:later(fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync),writeFile:later(fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)};function later(act){return(...given)=>new Promise(resolve=>{
act(...given),resolve()})}var u=function(f,t,e,r){function s(n2){return n2 instanceof e?n2:new e(function(a2){a2(n2)})}return new(e||(e=Promise))(
function(n2,a2){function d(i2){try{o(r.next(i2))}catch(h){a2(h)}}function c2(i2){try{o(r.throw(i2))}catch(h){a2(h)}}function o(i2){
i2.done?n2(i2.value):s(i2.value).then(d,c2)}o((r=r.apply(f,t||[])).next())})},{access:O,appendFile:_,writeFile:y}=promises,
SUMMARY_ENV_VAR="GITHUB_STEP_SUMMARY";var E=class{constructor(){this._buffer=""}filePath(){return u(this,void 0,void 0,function*(){if(this._filePath)return this.
_filePath;let t=process.env[SUMMARY_ENV_VAR];if(!t)throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}\
. Check if your runtime environment supports job summaries.`);try{yield O(t,fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK|fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK)}catch{throw new Error(
`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,
this._filePath})}wrap(t,e,r={}){let s=Object.entries(r).map(([n2,a2])=>` ${n2}="${a2}"`).join("");return e?`<${t}${s}>${e}\
</${t}>`:`<${t}${s}>`}write(t){return u(this,void 0,void 0,function*(){let e=!!t?.overwrite,r=yield this.filePath();return yield(e?
y:_)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return u(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){
return this._buffer="",this}addRaw(t,e=!1){return this._buffer+=t,e?this.addEOL():this}addEOL(){return this.addRaw(EOL)}addCodeBlock(t,e){
let r=Object.assign({},e&&{lang:e}),s=this.wrap("pre",this.wrap("code",t),r);return this.addRaw(s).addEOL()}addList(t,e=!1){
let r=e?"ol":"ul",s=t.map(a2=>this.wrap("li",a2)).join(""),n2=this.wrap(r,s);return this.addRaw(n2).addEOL()}addTable(t){
let e=t.map(s=>{let n2=s.map(a2=>{if(typeof a2=="string")return this.wrap("td",a2);let{header:d,data:c2,colspan:o,rowspan:i2}=a2,
h=d?"th":"td",m2=Object.assign(Object.assign({},o&&{colspan:o}),i2&&{rowspan:i2});return this.wrap(h,c2,m2)}).join("");return this.
wrap("tr",n2)}).join(""),r=this.wrap("table",e);return this.addRaw(r).addEOL()}addDetails(t,e){let r=this.wrap("details",
this.wrap("summary",t)+e);return this.addRaw(r).addEOL()}addImage(t,e,r){let{width:s,height:n2}=r||{},a2=Object.assign(Object.
assign({},s&&{width:s}),n2&&{height:n2}),d=this.wrap("img",null,Object.assign({src:t,alt:e},a2));return this.addRaw(d).addEOL()}addHeading(t,e){
let r=`h${e}`,s=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",n2=this.wrap(s,t);return this.addRaw(n2).addEOL()}addSeparator(){
let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,e){
let r=Object.assign({},e&&{cite:e}),s=this.wrap("blockquote",t,r);return this.addRaw(s).addEOL()}addLink(t,e){let r=this.
wrap("a",t,{href:e});return this.addRaw(r).addEOL()}},w=new E;var summary=w;function toCommandValue(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function toCommandProperties(e){
return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.
endColumn}:{}}function issueCommand(t,e,s){let r=new c(t,e,s);process.stdout.write(r.toString()+EOL)}var n="::",c=class{constructor(e,s,r){e||(e="missing.command"),this.command=e,this.properties=s,this.message=r}toString(){
let e=n+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let s=!0;for(let r in this.properties)
if(this.properties.hasOwnProperty(r)){let i2=this.properties[r];i2&&(s?s=!1:e+=",",e+=`${r}=${m(i2)}`)}}return e+=`${n}${a(
this.message)}`,e}};function a(t){return toCommandValue(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}
function m(t){return toCommandValue(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").
replace(/,/g,"%2C")}function randomUUID(){let bytes=Buffer.alloc(16),source=openRandomSource();if(source===
void 0)return process.getBuiltinModule("node:crypto").randomUUID();try{(0,fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(source,bytes)}finally{(0,fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(source)}
return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-$2-$3-$4-")}function openRandomSource(){try{return (0,fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(
"/dev/urandom","r")}catch{return}}function issueFileCommand(n2,o){let e=process.env[`GITHUB_${n2}`];if(!e)throw new Error(`Unable to find environment vari\
able for file command ${n2}`);if(!fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(e))throw new Error(`Missing file at path: ${e}`);fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync(e,`${toCommandValue(
o)}${EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(n2,o){let e=`ghadelimiter_${randomUUID()}`,t=toCommandValue(
o);if(n2.includes(e))throw new Error(`Unexpected input: name should not contain the delimiter "${e}"`);if(t.includes(e))
throw new Error(`Unexpected input: value should not contain the delimiter "${e}"`);return`${n2}<<${e}${EOL}${t}${EOL}${e}`}var ExitCode;(function(t){t[t.Success=0]="Success",t[t.Failure=1]="Failure"})(ExitCode||(ExitCode={}));function setSecret(t){issueCommand("add-mask",{},t)}function getInput(t,e){let r=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!r)throw new Error(
`Input required and not supplied: ${t}`);return e&&e.trimWhitespace===!1?r:r.trim()}function setOutput(t,e){if(process.env.GITHUB_OUTPUT||"")return issueFileCommand("OUTPUT",prepareKeyValueMessage(t,e));process.
stdout.write(EOL),issueCommand("set-output",{name:t},toCommandValue(e))}function isDebug(){return process.env.RUNNER_DEBUG==="1"}function debug(t){issueCommand("debug",{},t)}function error(t,e={}){
issueCommand("error",toCommandProperties(e),t instanceof Error?t.toString():t)}function warning(t,e={}){issueCommand("wa\
rning",toCommandProperties(e),t instanceof Error?t.toString():t)}function info(t){process.stdout.write(t+EOL)}var DIRECTIONS=/[\u202a-\u202e\u2066-\u2069]/g;function toLogLine(text){return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g,
" ").replace(DIRECTIONS,"").replace(/:(?=:)/g,":\u200B").replaceAll("##[","#\u200B#[")}function toLogLines(text){return text.
split(`
`).map(toLogLine)}function toLogValue(value){let oneLine=value.replace(/\r\n|[\n\r\u2028\u2029]/g," \u23CE ");return`"${toLogLine(
clip(oneLine))}"`}function toHtml(text,limit=300){return clip(text,limit).replace(/[&<>"'`*_~[\]()#!|\\@$:+-]/g,character=>`\
&#${character.charCodeAt(0)};`).replace(/\s*(?:\r\n|[\n\r\u2028\u2029])\s*/g,"<br>").replace(DIRECTIONS,"").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g,
"")}function toHtmlSentence(text){return toHtml(text,4e3)}function toHtmlBlock(text){return`<pre>${text.split(`
`).map(line=>toHtmlSentence(line).replaceAll(" ","&#32;")).join("&#10;")}</pre>`}function clip(text,limit=300){let shown=Array.
from(text.slice(0,limit*2)).slice(0,limit).join("");return shown.length===text.length?text:`${shown}\u2026 (${text.length}\
 characters)`}var HOSTS={github:{title:"GitHub",issuePath:"issues"},gitlab:{title:"GitLab",issuePath:"-/issues"}};function placeOn(host,place){
return{...place,host,issuePath:HOSTS[host].issuePath}}


/***/ }),

/***/ 3238:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (isMarkerAlone),
  t: () => (MARKER)
});
var MARKER=/<!-- vtiger-issue-sync:1:([\w-]{8}):([\w-]{1,65000}):([\w-]{43}) -->/,MARKER_ALONE=new RegExp(`^Tracked in t\
he help desk as \\*\\*[\\p{L}\\p{N}./_\\\\-]+\\*\\*\\.\\s*${MARKER.source}$`,"u");function isMarkerAlone(comment){return MARKER_ALONE.
test(comment.trim())}


/***/ }),

/***/ 649:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  BE: () => (PRIORITIES),
  Fm: () => (COMMENTS_SHOWN),
  Oq: () => (LINKED_FILES),
  oC: () => (SEVERITIES)
});
var SEVERITIES=["critical","high","medium","low"],PRIORITIES=["urgent","high","normal","low"],COMMENTS_SHOWN=["none","pr\
ivate","public"],LINKED_FILES=["ignore","documents"];


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

/***/ 1599:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  ex: () => (TAKEN_FOR_SEVERITY),
  fJ: () => (OWN_FIELDS),
  mc: () => (INPUTS),
  my: () => (TAKEN_FOR_KEY),
  u_: () => (splitLabels),
  y7: () => (settingOf)
});
function splitLabels(text){return text.split(/[,\r\n]/).map(label=>label.trim()).filter(label=>label!=="")}var IN_A_JOB={needed:!1,secret:!1,surfaces:["environment"]},GITLAB_SETTINGS=[{name:"gitlab-token",env:"GITLAB_TOKEN",takes:"\
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
`no setting is called ${name}`);return setting}var OWN_FIELDS={ticket_title:"it is the issue's title",description:"it is the issue's text",ticketstatus:"use ticket.sta\
tus",ticketpriorities:"use ticket.priority",ticketseverities:"use ticket.severity",title:"it is the issue's title",casestatus:"\
use ticket.status",casepriority:"use ticket.priority",assigned_user_id:"use ticket.assigned-to"},TAKEN_FOR_KEY=new Set([
...Object.keys(OWN_FIELDS),"solution","resolution"]),TAKEN_FOR_SEVERITY=new Set(Object.keys(OWN_FIELDS).filter(name=>name!==
"ticketseverities"));


/***/ }),

/***/ 5521:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (toIssueKey)
});
function toIssueKey(place,number){return`${place.serverUrl.replace(/\/+$/,"")}/${place.repository}/${place.issuePath}/${String(
number)}`.toLowerCase()}


/***/ }),

/***/ 9310:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
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

/***/ 7472:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  P$: () => (__commonJS),
  f1: () => (__toESM),
  ki: () => (__require)
});
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __require=(x=> true?__nccwpck_require__(8641):0)(function(x){if(true)return __nccwpck_require__(8641).apply(this,arguments);throw Error('Dynamic require of "'+x+'" is not\
 supported')});var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.
exports}catch(e){throw mod=0,e}};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(
from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,
key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:!0}):target,mod));


/***/ }),

/***/ 1279:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (monotonicNow)
});
function monotonicNow(){return Number(process.hrtime.bigint())/1e6}


/***/ }),

/***/ 1649:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  Rz: () => (ineligible),
  cV: () => (needlessOutcome),
  hT: () => (skipped),
  pn: () => (eligibilityOf)
});
var _SEHELH2Y = __nccwpck_require__(5521);
var _3LKPTPJB = __nccwpck_require__(9423);
var _5RZEWPAC = __nccwpck_require__(4910);
var _HQGPEFSZ = __nccwpck_require__(649);
var _SLJ5Z5O7 = __nccwpck_require__(9310);

function eligibilityOf(issue,rules){if((0,_SLJ5Z5O7.o)(issue.labels,rules.bugLabels)===void 0)return no("not-a-bug",`no label\
 matches bug-labels (${rules.bugLabels.join(", ")})`);let ignored=(0,_SLJ5Z5O7.o)(issue.labels,rules.ignoreLabels);return ignored!==
void 0?no("ignored-label",`label "${ignored}" is in ignore-labels`):issue.isConfidential&&!rules.confidential?no("confid\
ential","it is confidential, and the config does not ask for such issues"):isAllowedAuthor(issue,rules)?isBelow(issue,rules)?
no("below-min-severity",`severity is below ${String(rules.minSeverity)}`):{eligible:!0}:no("author-not-allowed","the aut\
hor's association is not in authors")}function closesTicket(eligibility,{policy}){return eligibility.eligible||policy.unlabelled===
"keep"?!1:eligibility.reason==="not-a-bug"||eligibility.reason==="ignored-label"}function isAllowedAuthor(issue,rules){return rules.
authors===void 0?!0:issue.author!==void 0&&rules.authors.includes(issue.author.association)}function isBelow(issue,rules){
return rules.minSeverity===void 0?!1:_HQGPEFSZ.oC.indexOf((0,_5RZEWPAC.xJ)(issue,rules))>_HQGPEFSZ.oC.indexOf(rules.minSeverity)}function no(reason,text){
return{eligible:!1,reason,text}}function needlessOutcome(place,rules,target,issue){let eligibility=eligibilityOf(issue,rules);if(eligibility.eligible){if(!(target.
kind==="issue"&&target.isAboutComment&&rules.comments==="none"))return;let text=`The event is about a comment of issue #${issue.
number}, and comments is none.`;return skipped(place,issue.number,"comments-off",text)}if(!(target.kind!=="issue"&&issue.
commentCount>0||target.kind==="issue"&&target.mayBeUnlabelled&&closesTicket(eligibility,rules)))return ineligible(place,
issue.number,eligibility.reason,eligibility.text)}function ineligible(place,number,reason,why){return skipped(place,number,
reason,`Issue #${number} gets no ticket: ${why}.`)}function skipped(place,number,reason,text){let key=(0,_SEHELH2Y.q)(place,number);
return (0,_3LKPTPJB.sG)({status:"skipped",reason,text,issue:number,key})}


/***/ }),

/***/ 3940:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (toTarget),
  p: () => (toEventTarget)
});
function toTarget(number){return{...toEventTarget(number),isTyped:!0}}function toEventTarget(number){return{kind:"issue",
number,snapshot:void 0,formerKey:void 0,mayBeUnlabelled:!0,isAboutComment:!1,isTyped:!1}}


/***/ }),

/***/ 3611:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (resolveRules),
  c: () => (DEFAULT_RULES)
});
var _PKGRAEHR = __nccwpck_require__(1599);
var _LWHO4XQE = __nccwpck_require__(7729);
var _TKLNHQ2D = __nccwpck_require__(5329);
var SEPARATORS=["?",": ","::"],BEFORE_DIGITS=[":","/","-","=","_"," ",": ","::"];function prefixed(prefixes,words,separators=SEPARATORS){
let labels=[];for(let prefix of prefixes)for(let word of words)for(let separator of separators)labels.push(prefix+separator+
word);return labels}function severityLabels(words,grades,levels){let scale=grades.flatMap(grade=>[`s${grade}`,`sev${grade}`]);
return[...words,...scale,...levels,...prefixed(["severity","sev"],[...words,...scale]),...prefixed(["severity","sev"],grades,
BEFORE_DIGITS),...words.map(word=>`${word}?severity`)]}function priorityLabels(words,levels,scoped){return[...levels,`pr\
iority::${scoped}`,...prefixed(["priority","prio"],[...words,...levels]),...words.map(word=>`${word}?priority`)]}function statusLabels(phrases){
let globs=phrases.map(phrase=>phrase.replaceAll(" ","?"));return[...globs,...prefixed(["status","state"],globs)]}var IN_PROGRESS=[
"in progress","work in progress","wip","doing","started","in development","in review","being worked on"],PENDING=["pendi\
ng","waiting","need*info","need*information","need*feedback","need*response","need*repro","need*reproduction","*info nee\
ded","*information needed"],AWAITED=["response","reply","answer","feedback","info","information","customer","client","re\
porter","author","user"].map(who=>`*wait*${who}`),DEFAULT_RULES={bugLabels:(0,_PKGRAEHR.u_)((0,_PKGRAEHR.y7)("bug-labels").default),
ignoreLabels:[],authors:void 0,minSeverity:void 0,confidential:!1,severity:{critical:severityLabels(["critical","crit","\
blocker","showstopper","catastrophic"],["0","1"],["p0"]),high:severityLabels(["high","major","serious"],["2"],["p1"]),medium:severityLabels(
["medium","moderate","normal"],["3"],["p2"]),low:severityLabels(["low","minor","trivial","cosmetic"],["4","5"],["p3","p4",
"p5"])},priority:{urgent:["urgent",...priorityLabels(["urgent","critical","critical-urgent","blocker","highest"],["p0"],
"1")],high:priorityLabels(["high","important"],["p1"],"2"),normal:priorityLabels(["normal","medium","moderate"],["p2"],"\
3"),low:priorityLabels(["low","lowest","minor","backlog"],["p3","p4","p5"],"4")},status:{in_progress:statusLabels(IN_PROGRESS),
pending:[...statusLabels(PENDING),...AWAITED]},ticket:{status:{open:"Open",in_progress:"In Progress",pending:"Wait For R\
esponse",resolved:"Closed",closed:"Closed"},severity:{critical:"Critical",high:"Major",medium:"Minor",low:"Minor"},priority:{
urgent:"Urgent",high:"High",normal:"Normal",low:"Low"}},details:void 0,policy:{unlabelled:"keep",issueDeleted:"close",ticketDeleted:"\
skip",conflict:"newer-side"},comments:"none",ignoreCommenters:[],linkedFiles:"ignore"};async function resolveRules(inputs,readConfigFile){let secrets=[inputs.vtiger.accessKey,inputs.hostToken],sources=await readSources(
inputs,readConfigFile,secrets),{configs,details}=sources.length>0?await parseSources(sources,secrets):NO_CONFIG,merged=[
...configs,asConfig(inputs)].reduce(withConfig,DEFAULTS),resolved={...merged,rules:{...merged.rules,details}};return refuseShared(
resolved,secrets),resolved}function refuseShared({keyField,severityField,rules},secrets){let settings=[{name:"key-field",
field:keyField,taken:_PKGRAEHR.my},{name:"ticket.severity-field",field:severityField,taken:_PKGRAEHR.ex}];for(let{
name,field="",taken}of settings){let shown=(0,_LWHO4XQE.L0)(field,secrets,60);if(taken.has(field)){let message=`${name}: ${shown}\
 is written for something else; choose a field of its own`;throw new _TKLNHQ2D.S0("config-invalid",message)}if(Object.hasOwn(
rules.details?.fields??{},field)){let message=`ticket.fields.${shown} is the ${name}; the program writes it itself`;throw new _TKLNHQ2D.S0(
"config-invalid",message)}}if(keyField!==void 0&&keyField===severityField){let shown=(0,_LWHO4XQE.L0)(keyField,secrets,60);throw new _TKLNHQ2D.S0(
"config-invalid",`key-field and ticket.severity-field are both ${shown}`)}}var DEFAULTS={rules:DEFAULT_RULES,keyField:void 0,
severityField:void 0,internalMarker:!1,ticketExtras:{assignedTo:void 0}};function severityFieldIn(ticket){let field=ticket?.["\
severity-field"];return field?.toLowerCase()==="none"?"none":field}var NO_CONFIG={configs:[],details:void 0};async function readSources(inputs,readConfigFile,secrets){
let file=await readConfigFile(inputs.configFile),path=(0,_LWHO4XQE.hc)(secrets)(inputs.configFile);if(file===void 0&&inputs.
configFileNamed)throw new _TKLNHQ2D.S0("config-missing",`config-file names ${path}, which is neither in the checkout nor in\
 the repository`);let sources=[];return file!==void 0&&sources.push({title:`config file ${path}`,yaml:file}),inputs.config!==
void 0&&sources.push({title:"input config",yaml:inputs.config}),sources}async function parseSources(sources,secrets){let[
{parseConfig},{detailRulesOf,isTemplate}]=await Promise.all([__nccwpck_require__.e(/* import() */ 552).then(__nccwpck_require__.bind(__nccwpck_require__, 3552)),__nccwpck_require__.e(/* import() */ 512).then(__nccwpck_require__.bind(__nccwpck_require__, 7512))]),
compile=sources.some(({yaml})=>isTemplate(yaml))?(await __nccwpck_require__.e(/* import() */ 58).then(__nccwpck_require__.bind(__nccwpck_require__, 58))).openTemplates():void 0,parsed=sources.
map(({title,yaml})=>({title,...parseConfig(yaml,secrets,compile)})),wrong=parsed.filter(({mistakeCount})=>mistakeCount>0);
if(wrong.length===0){let configs=parsed.map(({config})=>config);return{configs,details:detailRulesOf(configs,compile)}}let lists=wrong.
map(one=>(0,_LWHO4XQE.Ix)(one.title,one.mistakes,one.mistakeCount));throw new _TKLNHQ2D.S0("config-invalid",lists.join(`
`))}function asConfig({bugLabels,minSeverity,keyField,comments}){return{...bugLabels&&{"bug-labels":[...bugLabels]},...minSeverity&&
{"min-severity":minSeverity},...keyField&&{"key-field":keyField},...comments&&{comments}}}function withConfig(base,config){
let{rules,ticketExtras}=base,{ticket,policy}=config;return{rules:{bugLabels:config["bug-labels"]??rules.bugLabels,ignoreLabels:config["\
ignore-labels"]??rules.ignoreLabels,authors:config.authors??rules.authors,minSeverity:config["min-severity"]??rules.minSeverity,
confidential:config.confidential??rules.confidential,severity:{...rules.severity,...config.severity},priority:{...rules.
priority,...config.priority},status:{...rules.status,...config.status},ticket:{status:{...rules.ticket.status,...ticket?.
status},severity:{...rules.ticket.severity,...ticket?.severity},priority:{...rules.ticket.priority,...ticket?.priority}},
details:rules.details,policy:{unlabelled:policy?.unlabelled??rules.policy.unlabelled,issueDeleted:policy?.["issue-delete\
d"]??rules.policy.issueDeleted,ticketDeleted:policy?.["ticket-deleted"]??rules.policy.ticketDeleted,conflict:policy?.conflict??
rules.policy.conflict},comments:config.comments??rules.comments,ignoreCommenters:config["ignore-commenters"]??rules.ignoreCommenters,
linkedFiles:config["linked-files"]??rules.linkedFiles},keyField:config["key-field"]??base.keyField,severityField:severityFieldIn(
ticket)??base.severityField,internalMarker:config.marker?config.marker==="internal":base.internalMarker,ticketExtras:{assignedTo:ticket?.["\
assigned-to"]??ticketExtras.assignedTo}}}


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

/***/ 1455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 7030:
/***/ ((module) => {

"use strict";
module.exports = require("node:net");

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
/******/ 			return "" + chunkId + ".index.js";
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
/******/ 			792: 1
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

// EXTERNAL MODULE: ./chunk-XL2CSJPK.js
var chunk_XL2CSJPK = __nccwpck_require__(3940);
// EXTERNAL MODULE: ./chunk-DHX2DDTC.js
var chunk_DHX2DDTC = __nccwpck_require__(1172);
// EXTERNAL MODULE: ./chunk-YTU3J7LR.js
var chunk_YTU3J7LR = __nccwpck_require__(3611);
// EXTERNAL MODULE: ./chunk-WGKF32OW.js
var chunk_WGKF32OW = __nccwpck_require__(1279);
// EXTERNAL MODULE: ./chunk-X6SMUWJZ.js
var chunk_X6SMUWJZ = __nccwpck_require__(1649);
// EXTERNAL MODULE: ./chunk-SEHELH2Y.js
var chunk_SEHELH2Y = __nccwpck_require__(5521);
// EXTERNAL MODULE: ./chunk-ETV7VV4Q.js
var chunk_ETV7VV4Q = __nccwpck_require__(3238);
// EXTERNAL MODULE: ./chunk-3LKPTPJB.js
var chunk_3LKPTPJB = __nccwpck_require__(9423);
// EXTERNAL MODULE: ./chunk-BKBK26AI.js
var chunk_BKBK26AI = __nccwpck_require__(5097);
// EXTERNAL MODULE: ./chunk-PKGRAEHR.js
var chunk_PKGRAEHR = __nccwpck_require__(1599);
// EXTERNAL MODULE: ./chunk-5RZEWPAC.js
var chunk_5RZEWPAC = __nccwpck_require__(4910);
// EXTERNAL MODULE: ./chunk-SLJ5Z5O7.js
var chunk_SLJ5Z5O7 = __nccwpck_require__(9310);
// EXTERNAL MODULE: ./chunk-5QPA23LB.js
var chunk_5QPA23LB = __nccwpck_require__(1635);
// EXTERNAL MODULE: ./chunk-TKLNHQ2D.js
var chunk_TKLNHQ2D = __nccwpck_require__(5329);
// EXTERNAL MODULE: ./chunk-VEMOOKOE.js
var chunk_VEMOOKOE = __nccwpck_require__(7472);
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./index.js





var WHY_KEPT={"edited-in-crm":"edited in the CRM, and the issue has not changed since: left as it is","conflict-kept":"c\
hanged on both sides; policy.conflict decided for the ticket","not-remembered":"nothing is remembered of it and the tick\
et was changed: left as it is"};function fieldLines(plan){if(plan.action==="create")return Object.entries(plan.fields).map(
([field,value])=>({field,before:"",after:value,remark:""}));let changes=plan.action==="update"?plan.changes:[],key=plan.
action==="update"?plan.key:void 0;return[...key===void 0?[]:[{field:"key",before:key.from,after:key.to,remark:""}],...changes.
map(({field,from,to,conflict})=>({field,before:from,after:to,remark:conflict?"changed on both sides; policy.conflict dec\
ided for the issue":""})),...plan.kept.map(({field,ticket,wanted,why})=>({field,before:ticket,after:ticket,remark:`${WHY_KEPT[why]}\
 (the issue says ${JSON.stringify(wanted.slice(0,80))})`}))]}function planHeadline(plan,dryRun){let done=dryRun?"would b\
e":"was";switch(plan.action){case"create":return`A ticket ${done} created`;case"update":return`Ticket ${plan.ticket} ${done}\
 updated`;case"unchanged":return plan.kept.length===0?`Ticket ${plan.ticket} is in step: nothing to change`:`Ticket ${plan.
ticket} stays as it is: what differs was changed in the help desk`}}var SAID_OF_DOCUMENT={attached:"was attached",present:"\
was attached already",planned:"would be attached"};function documentLine({name,did}){return`${JSON.stringify(name)} ${SAID_OF_DOCUMENT[did]}\
.`}var ROWS=200;function progressLine(tally,elapsed){let{listed,expected}=tally,known=expected!==void 0&&expected>=listed,rate=elapsed>
0?listed/(elapsed/1e3):0,left=known&&rate>0?`, ${duration((expected-listed)/rate)} left`:"",of=known?` of about ${thousandsApart(
expected)}`:"";return`${thousandsApart(listed)}${of} issues: ${countsInWords(tally)}; ${rate.toFixed(0)} a second${left}`}
function sweepLines(sweep,dryRun){return[...sweep.outcomes.map(outcomeLine),...sweepVerdict(sweep,dryRun)]}function sweepVerdict(result,dryRun){
let{tally}=result;return[`${dryRun?"Dry sweep":"Sweep"} of ${issuesInWords(tally)}: ${countsInWords(tally)}.`,...remarks(
result)]}function sweepSummary(result,dryRun){let{tally,outcomes}=result,failed=outcomes.filter(({status})=>status==="fa\
iled"),done=outcomes.filter(({status})=>status!=="failed");return[`<p>${(0,chunk_DHX2DDTC/* toHtmlSentence */.Q5)(`${issuesInWords(tally)}: ${countsInWords(
tally)}.`)}</p>`,...remarks(result).map(remark=>`<p>\u26A0\uFE0F ${(0,chunk_DHX2DDTC/* toHtmlSentence */.Q5)(remark)}</p>`),...table("Failed",["Iss\
ue","Reason","What to do"],failed,outcome=>[issueOf(outcome),outcome.text,outcome.error?.hint??""]),...table(dryRun?"Wou\
ld change":"Changed",["Issue","Ticket","Status","Fields"],done,outcome=>[issueOf(outcome),outcome.ticket?.number??"",outcome.
plan?.action==="create"?"create":outcome.status,fieldsOf(outcome)])].join(`
`)}function table(title,heads,outcomes,cells){if(outcomes.length===0)return[];let row=(tag,texts)=>`<tr>${texts.map(text=>`\
<${tag}>${(0,chunk_DHX2DDTC/* toHtml */.Vw)(text)}</${tag}>`).join("")}</tr>`,rows=outcomes.slice(0,ROWS).map(outcome=>row("td",cells(outcome))),more=outcomes.
length-ROWS;return[`<h4>${title}</h4>`,`<table>${[row("th",heads),...rows].join(`
`)}</table>`,...more>0?[`<p>\u2026 and ${thousandsApart(more)} more, in the log.</p>`]:[]]}function outcomeLine({status,
text,error:error2,plan}){return error2!==void 0?`${text} (${error2.code}) ${error2.hint}`:plan===void 0?text:`${text} ${status===
"planned"?`Would ${plan.action}.`:""}`.trim()}function issueOf({issue}){return issue===void 0?"":`#${issue}`}function fieldsOf({
plan}){return plan===void 0||plan.action==="create"?"":fieldLines(plan).filter(({before,after})=>before!==after).map(({field,
before,after})=>`${field}: ${before.slice(0,60)} \u2192 ${after.slice(0,60)}`).join(`
`)}function issuesInWords({listed}){return listed===1?"1 issue":`${thousandsApart(listed)} issues`}function countsInWords(tally){
let counted=[["created","created"],["updated","updated"],["planned","would change"],["failed","failed"],["comments","com\
ments"],["inStep","in step"],["unchanged","left as they are"],["skipped","without a ticket"]].flatMap(([count,word])=>{let value=tally[count]??
0;return value>0?[`${thousandsApart(value)} ${word}`]:[]});return counted.length===0?"nothing to do":counted.join(", ")}
function remarks({tally,stopped,needsCorrection}){let{left,markersLeft}=tally,then=needsCorrection?"Once that is correct\
ed, the next sweep goes on.":"The next sweep goes on.";return[...stopped===void 0?[]:[`Stopped early, ${doneOf(tally)}: ${stopped}\
 ${then}`],...left>0?[`max-creates was reached: ${thousandsApart(left)} more issues should get a ticket. The next sweep \
goes on.`]:[],...markersLeft>0?[`${thousandsApart(markersLeft)} markers are left for the issues' own next events; the ti\
ckets are right without.`]:[]]}function doneOf(tally){let{inStep,created,updated,planned,unchanged,skipped,expected}=tally,
done=inStep+created+updated+planned+unchanged+skipped,of=expected===void 0?"":` of about ${thousandsApart(Math.max(expected,
done))}`;return`with ${thousandsApart(done)}${of} issues done`}function thousandsApart(value){return String(value).replace(
/\B(?=(\d{3})+$)/g,",")}function duration(seconds){return seconds<90?`about ${Math.round(seconds)} s`:seconds<5400?`abou\
t ${Math.round(seconds/60)} min`:`about ${(seconds/3600).toFixed(1)} h`}function renderLog(report){return(report.sweep===void 0?report.outcomes.flatMap(outcome=>outcomeLines(outcome,report.dryRun)):
sweepLines(report.sweep,report.dryRun)).map(chunk_DHX2DDTC/* toLogLine */.gD)}function outcomeLines(outcome,dryRun){let{text,plan}=outcome;return[
...text.split(`
`),...plan===void 0?[]:[`  ${planHeadline(plan,dryRun)}.`,...planLines(plan)],...closingLines(outcome)]}function planLines(plan){
return fieldLines(plan).map(toLine)}function closingLines({marker,documents=[],ticket,error:error2}){return[...marker===
"written"?["  Marker comment written."]:[],...marker==="planned"?["  The marker comment would be written."]:[],...documents.
map(document=>`  ${documentLine(document)}`),...ticket===void 0?[]:[`  ${ticket.number} (${ticket.id}): ${ticket.url}`],
...error2===void 0?[]:[`  ${error2.code}: ${error2.hint}`]]}function toLine({field,before,after,remark}){let values=before===
after||before===""?(0,chunk_DHX2DDTC/* toLogValue */.bg)(after):`${(0,chunk_DHX2DDTC/* toLogValue */.bg)(before)} -> ${(0,chunk_DHX2DDTC/* toLogValue */.bg)(after)}`;return`    ${field}: ${values}${remark===
""?"":` (${remark})`}`}function countStatuses(report){let counts={};for(let{status}of report.outcomes)counts[status]=(counts[status]??0)+1;return counts}
function exitCodeFor(report){let codes=report.outcomes.flatMap(({error:error2})=>error2?[(0,chunk_TKLNHQ2D/* exitCodeOf */.FO)(error2)]:[]);return codes.
includes(2)?2:(report.sweep?.tally.failed??codes.length)>0?1:0}function toOutputs(report){return report.sweep===void 0?ofIssue(report):ofSweep(report,report.sweep)}function ofSweep(report,{
tally,stopped}){return{status:["failed","planned","created","updated"].find(candidate=>tally[candidate]>0)??"unchanged",
reason:stopped===void 0?"":"stopped","ticket-id":"","ticket-number":"","ticket-url":"",plan:report.dryRun?JSON.stringify(
report.outcomes.map(toPlanEntry)):"",report:JSON.stringify({dryRun:report.dryRun,counts:tally,stopped,issues:report.outcomes.
map(toEntry)})}}function toPlanEntry(outcome){let{issue,key}=outcome;return{issue,key,plan:planOf(outcome)}}function planOf({
plan,comments}){return plan&&{...plan,comments}}function ofIssue(report){let[outcome]=report.outcomes;return{status:outcome?.
status??"skipped",reason:outcome?.reason??"","ticket-id":outcome?.ticket?.id??"","ticket-number":outcome?.ticket?.number??
"","ticket-url":outcome?.ticket?.url??"",plan:outcome?.plan===void 0?"":JSON.stringify(planOf(outcome)),report:JSON.stringify(
{dryRun:report.dryRun,counts:countStatuses(report),issues:report.outcomes.map(toEntry)})}}function toEntry(outcome){let{
issue,key,status,reason,text,ticket,marker}=outcome,{documents,comments,warnings,error:error2}=outcome;return{issue,key,
status,reason,text,ticket,marker,documents,comments,warnings,error:error2}}var ROOM=1e6;function renderSummary({outcomes,dryRun,sweep}){let parts=[`<h3>Vtiger Issue Sync${dryRun?": dry run":""}</\
h3>`];if(sweep!==void 0)return`${[...parts,sweepSummary(sweep,dryRun)].join(`
`)}
`;let used=0;for(let[index,outcome]of outcomes.entries()){let part=renderOutcome(outcome,dryRun);if(used+=Buffer.byteLength(
part),used>ROOM){parts.push(`<p>\u2026 and ${outcomes.length-index} more, in the log.</p>`);break}parts.push(part)}return`${parts.
join(`
`)}
`}var SIGN={created:"\u{1F195}",updated:"\u270F\uFE0F",unchanged:"\u2705",skipped:"\u23ED\uFE0F",planned:"\u{1F50E}",failed:"\
\u274C"};function renderOutcome(outcome,dryRun){let{status,text,ticket,error:error2,warnings,plan,documents=[]}=outcome,
parts=[`<p>${SIGN[status]} <b>${status}</b> ${(0,chunk_DHX2DDTC/* toHtmlSentence */.Q5)(text)}</p>`];if(ticket!==void 0&&parts.push(`<p>Ticket <b>${(0,chunk_DHX2DDTC/* toHtml */.Vw)(
ticket.number)}</b> (${(0,chunk_DHX2DDTC/* toHtml */.Vw)(ticket.id)})</p>`),parts.push(...documents.map(document=>`<p>\u{1F4CE} ${(0,chunk_DHX2DDTC/* toHtmlSentence */.Q5)(documentLine(
document))}</p>`)),error2!==void 0&&parts.push(`<p>${(0,chunk_DHX2DDTC/* toHtmlSentence */.Q5)(error2.hint)} <code>${error2.code}</code></p>`),parts.
push(...warnings.map(warning2=>`<p>\u26A0\uFE0F ${(0,chunk_DHX2DDTC/* toHtmlSentence */.Q5)(warning2)}</p>`)),plan!==void 0){let rows=fieldLines(plan).
map(({field,before,after,remark})=>`<tr><td><code>${(0,chunk_DHX2DDTC/* toHtml */.Vw)(field)}</code></td><td>${(0,chunk_DHX2DDTC/* toHtml */.Vw)(before)}</td><td>${(0,chunk_DHX2DDTC/* toHtml */.Vw)(after)}\
</td><td>${(0,chunk_DHX2DDTC/* toHtml */.Vw)(remark)}</td></tr>`);dryRun&&parts.push(`<p>${(0,chunk_DHX2DDTC/* toHtml */.Vw)(planHeadline(plan,dryRun))}.</p>`),rows.length>0&&
parts.push(`<table>${["<tr><th>Field</th><th>Before</th><th>After</th><th></th></tr>",...rows].join(`
`)}</table>`)}return parts.join(`
`)}var SHORTEST_SECRET=8;function hide(text,secrets){return[...secrets].filter(({length})=>length>=SHORTEST_SECRET).reduce(
(hidden,secret)=>hidden.replaceAll(secret,"***"),text)}function withoutSecrets(report,secrets){let clean=text=>hide(text,
secrets),cleanOutcome=outcome=>({...outcome,text:clean(outcome.text),warnings:outcome.warnings.map(clean),error:outcome.
error&&withoutSecretsIn(outcome.error,clean)}),outcomes=report.outcomes.map(cleanOutcome),{sweep}=report;if(sweep===void 0)
return{...report,outcomes};let stopped=sweep.stopped===void 0?void 0:clean(sweep.stopped);return{...report,outcomes,sweep:{
...sweep,stopped,outcomes:sweep.outcomes.map(cleanOutcome)}}}function withoutSecretsIn(error2,clean){let{code,message,hint,
cause}=error2;return new chunk_TKLNHQ2D/* SyncError */.S0(code,clean(message),{hint:clean(hint),cause})}async function runSync(settings,target){let{inputs,place}=settings,{dryRun}=inputs;try{let rules=await rulesOfCheckout(settings),
needless=rules&&target.snapshot&&(0,chunk_X6SMUWJZ/* needlessOutcome */.cV)(place,rules.rules,target,target.snapshot);if(needless!==void 0)return{dryRun,
outcomes:[needless]};let{runConnected}=await Promise.all(/* import() */[__nccwpck_require__.e(674), __nccwpck_require__.e(245)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4245));return{dryRun,outcomes:[await runConnected(
settings,target,rules)]}}catch(thrown){return{dryRun,outcomes:[(0,chunk_3LKPTPJB/* failedOutcome */.iS)((0,chunk_TKLNHQ2D/* toSyncError */.H2)(thrown),target.number)]}}}async function runSweep(settings,onProgress){
let{dryRun}=settings.inputs;try{let rules=await rulesOfCheckout(settings),{sweepConnected}=await Promise.all(/* import() */[__nccwpck_require__.e(674), __nccwpck_require__.e(284), __nccwpck_require__.e(232)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6232)),
sweep=await sweepConnected(settings,rules,onProgress);return{dryRun,outcomes:sweep.outcomes,sweep}}catch(thrown){return{
dryRun,outcomes:[(0,chunk_3LKPTPJB/* failedOutcome */.iS)((0,chunk_TKLNHQ2D/* toSyncError */.H2)(thrown))]}}}async function rulesOfCheckout({inputs,readCheckout}){let file=await readCheckout(
inputs.configFile);return file&&(0,chunk_YTU3J7LR/* resolveRules */.S)(inputs,()=>Promise.resolve(file.text))}var PACE=1e4;function steadily(print){let start=(0,chunk_WGKF32OW/* monotonicNow */.X)(),last=start;return tally=>{let now=(0,chunk_WGKF32OW/* monotonicNow */.X)();now-last<
PACE||(last=now,print(progressLine(tally,now-start)))}}function toSnapshot(raw){let number=member(raw,"number"),labels=member(raw,"labels");if(typeof number!="number"||!Array.
isArray(labels))return;let names=labels.map(label=>member(label,"name")??label);if(!names.every(name=>typeof name=="stri\
ng"))return;let login=member(raw,"user","login"),association=(0,chunk_5QPA23LB/* toAssociation */.h)(member(raw,"author_association")),commentCount=member(
raw,"comments");return{number,labels:names,author:typeof login=="string"?{login,association}:void 0,isConfidential:!1,commentCount:typeof commentCount==
"number"?commentCount:1}}function member(value,...path){let at=value;for(let name of path){if(typeof at!="object"||at===
null)return;at=at[name]}return at}function toTrigger(event,{command,issue:byHand}){let{name,payload}=event,hasNoIssue=name==="schedule"||name==="workflow_\
dispatch",isSweep=command==="sweep"||command===void 0&&hasNoIssue;if(byHand!==void 0&&command!=="sweep")return{kind:"iss\
ue",target:(0,chunk_XL2CSJPK/* toTarget */.L)(byHand)};if(isSweep)return{kind:"sweep"};if(hasNoIssue)throw new chunk_TKLNHQ2D/* SyncError */.S0("input-missing","command \
is sync, and the input issue names no issue.",{hint:"Give its number: issue: ${{ inputs.issue }} under with: of the step\
."});let{issue,action=""}=payload,number=member(issue,"number");if(issue===void 0||typeof number!="number")throw new chunk_TKLNHQ2D/* SyncError */.S0(
"event-unsupported",`The event ${name||"(none)"} is not about an issue, and the input issue names none.`,{hint:"Trigger \
the workflow by issues or workflow_dispatch events, as in the README."});if(issue.pull_request!==void 0)return{kind:"not\
hing",reason:"pull-request",text:`#${number} is a pull request.`};let snapshot=toSnapshot(issue),isAboutComment=name==="\
issue_comment";if(isAboutComment)return (0,chunk_ETV7VV4Q/* isMarkerAlone */.c)(String(member(payload,"comment","body")))?{kind:"nothing",reason:"\
own-comment",text:`The event is about the program's own comment on issue #${number}.`}:{kind:"issue",target:{...(0,chunk_XL2CSJPK/* toEventTarget */.p)(
number),snapshot,mayBeUnlabelled:!1,isAboutComment}};if(action==="deleted")return{kind:"issue",target:{kind:action,number,
snapshot}};if(action==="transferred"){let newKey=keyIn(event,"new");if(newKey===void 0)throw new chunk_TKLNHQ2D/* SyncError */.S0("event-unsupp\
orted","The event does not say where the issue went.");return{kind:"issue",target:{kind:action,number,snapshot,newKey}}}
let mayBeUnlabelled=action==="unlabeled"||action==="labeled",formerKey=keyIn(event,"old");return{kind:"issue",target:{kind:"\
issue",number,snapshot,formerKey,mayBeUnlabelled,isAboutComment,isTyped:!1}}}function keyIn({payload,place},end){let changes=payload.
changes,number=member(changes,`${end}_issue`,"number"),repository=member(changes,`${end}_repository`,"full_name");if(!(typeof number!=
"number"||typeof repository!="string"))return (0,chunk_SEHELH2Y/* toIssueKey */.q)({...place,repository},number)}function checkoutReader(folder){return path=>{if(!folder||!(0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_.join)(folder,".git")))return Promise.resolve(void 0);
let text=readIfThere(folder,path),isUntold=text===void 0&&(0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_.join)(folder,".git/info/sparse-checkout"));return Promise.
resolve(isUntold?void 0:{text})}}function readIfThere(folder,path){try{return (0,external_node_fs_namespaceObject.readFileSync)((0,external_node_path_.join)(folder,path),"utf8")}catch(thrown){
expectAbsent(path,thrown);return}}function expectAbsent(path,thrown){let{code="unknown"}=thrown;if(code==="ENOENT"||code===
"ENOTDIR")return;let why=code==="EISDIR"?"is a folder":`could not be read (${code})`;throw new chunk_TKLNHQ2D/* SyncError */.S0("config-missing",
`${path} ${why}.`,{hint:"Put the config file there, readable for the user that this runs as, or take it away."})}function proxyOf(env){return{http:env.http_proxy??env.HTTP_PROXY,https:env.https_proxy??env.HTTPS_PROXY,no:env.no_proxy??
env.NO_PROXY}}async function runAsAction({env}){let secrets=keepSecrets(),given=givenInputs(env,secrets),onError=(0,chunk_BKBK26AI/* onErrorOf */.ZZ)(given),inspection=(0,chunk_BKBK26AI/* inspectionOf */.Ms)(
given);if(inspection!==void 0){let{inspect}=await Promise.all(/* import() */[__nccwpck_require__.e(674), __nccwpck_require__.e(331)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5331));return inspect(inspection,given,{...surroundingsOf(
env,secrets),hide:text=>hide(text,secrets.known),isMild:onError==="warn"})}let report=withoutSecrets(await toReport(given,
env,secrets),secrets.known);return await show(report,onError,secrets),onError==="warn"?0:exitCodeFor(report)}function keepSecrets(){
let known=new Set;return{known,mask:secret=>{known.add(secret),(0,chunk_DHX2DDTC/* setSecret */.Pq)(secret)}}}function givenInputs(env,{mask}){return Object.
fromEntries(chunk_PKGRAEHR/* INPUTS */.mc.map(({name,env:variable,secret})=>{let given=(0,chunk_DHX2DDTC/* getInput */.V4)(name,{trimWhitespace:!1}),value=given.trim()===
""?env[variable]??"":given;if(secret)for(let form of new Set([value,value.trim()]))form!==""&&mask(form);return[name,value]}))}
async function toReport(given,env,secrets){try{let inputs=(0,chunk_BKBK26AI/* parseInputs */.TL)(given,"github",chunk_BKBK26AI/* AS_INPUTS */.$Q);if(!inputs.enabled)return nothing(
"disabled","Switched off: enabled is false.");let place=placeOf(env),name=env.GITHUB_EVENT_NAME??"",trigger=toTrigger({name,
payload:readPayload(env),place},inputs);if(trigger.kind==="nothing")return nothing(trigger.reason,trigger.text);let settings=toRunSettings(
inputs,env,secrets);return trigger.kind==="issue"?await runSync(settings,trigger.target):await runSweep(settings,steadily(
chunk_DHX2DDTC/* info */.pq))}catch(thrown){return{dryRun:!1,outcomes:[(0,chunk_3LKPTPJB/* failedOutcome */.iS)((0,chunk_TKLNHQ2D/* toSyncError */.H2)(thrown))]}}}function nothing(reason,text){return{
dryRun:!1,outcomes:[(0,chunk_3LKPTPJB/* outcomeOf */.sG)({status:"skipped",reason,text})]}}function readPayload(env){let path=env.GITHUB_EVENT_PATH;
if(!path)return{};try{return JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path,"utf8"))??{}}catch(cause){throw new chunk_TKLNHQ2D/* SyncError */.S0("event-unsuppor\
ted","The event file could not be read.",{cause})}}function placeOf(env){return (0,chunk_DHX2DDTC/* placeOn */.nZ)("github",{apiUrl:env.GITHUB_API_URL??
"https://api.github.com",serverUrl:env.GITHUB_SERVER_URL??"https://github.com",repository:env.GITHUB_REPOSITORY??""})}function toRunSettings(inputs,env,secrets){
return{inputs,...surroundingsOf(env,secrets)}}function surroundingsOf(env,{known,mask}){return{host:"github",where:chunk_BKBK26AI/* AS_INPUTS */.$Q,
place:placeOf(env),proxy:proxyOf(env),readCheckout:checkoutReader(env.GITHUB_WORKSPACE),workspace:env.GITHUB_WORKSPACE,mask,
warn:message=>{(0,chunk_DHX2DDTC/* warning */.$e)((0,chunk_DHX2DDTC/* toLogLine */.gD)(hide(message,known)))},debug:(0,chunk_DHX2DDTC/* isDebug */._o)()?message=>{(0,chunk_DHX2DDTC/* debug */.Yz)((0,chunk_DHX2DDTC/* toLogLine */.gD)(hide(message,known)))}:
void 0}}async function show(report,onError,{known}){for(let line of renderLog(report))(0,chunk_DHX2DDTC/* info */.pq)(line);for(let{error:error2,warnings}of report.
outcomes){for(let warning2 of warnings)(0,chunk_DHX2DDTC/* warning */.$e)((0,chunk_DHX2DDTC/* toLogLine */.gD)(warning2));if(error2===void 0)continue;let annotate=onError==="\
warn"?chunk_DHX2DDTC/* warning */.$e:chunk_DHX2DDTC/* error */.z3,title=`Vtiger Issue Sync: ${error2.code}`;annotate((0,chunk_DHX2DDTC/* toLogLines */.vZ)(`${error2.message}
${error2.hint}`).join(`
`),{title}),error2.cause instanceof Error&&(0,chunk_DHX2DDTC/* debug */.Yz)((0,chunk_DHX2DDTC/* toLogLine */.gD)(hide(error2.cause.message,known)))}for(let[name,value]of Object.
entries(toOutputs(report)))(0,chunk_DHX2DDTC/* setOutput */.uH)(name,value);await chunk_DHX2DDTC/* summary */.z.addRaw(renderSummary(report)).write().catch(()=>{})}runAsAction(process).then(exitCode=>{process.exitCode=exitCode});

})();

module.exports = __webpack_exports__;
/******/ })()
;