"use strict";
exports.id = 8374;
exports.ids = [8374];
exports.modules = {

/***/ 5818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (resolveRules),
  c: () => (DEFAULT_RULES)
});
var _UIN4UOM2 = __webpack_require__(5536);
var _JU3L5EXQ = __webpack_require__(5336);
var _LWHO4XQE = __webpack_require__(7729);
var _TKLNHQ2D = __webpack_require__(5329);

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
porter","author","user"].map(who=>`*wait*${who}`),DEFAULT_RULES={bugLabels:(0,_UIN4UOM2.u_)((0,_JU3L5EXQ.y)("bug-labels").default),
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
field:keyField,taken:_UIN4UOM2.my},{name:"ticket.severity-field",field:severityField,taken:_UIN4UOM2.ex}];for(let{
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
{parseConfig},{detailRulesOf,isTemplate}]=await Promise.all([__webpack_require__.e(/* import() */ 6358).then(__webpack_require__.bind(__webpack_require__, 6358)),__webpack_require__.e(/* import() */ 6059).then(__webpack_require__.bind(__webpack_require__, 6059))]),
compile=sources.some(({yaml})=>isTemplate(yaml))?(await __webpack_require__.e(/* import() */ 5472).then(__webpack_require__.bind(__webpack_require__, 5472))).openTemplates():void 0,parsed=sources.
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

/***/ 6978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (toSafeJson),
  e: () => (toQueryReport)
});
function toSafeJson(value){return JSON.stringify(value,null,2).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
toEscape).replace(/:(?=:)/g,"\\u003a").replaceAll("##[","#\\u0023[")}function toEscape(character){return`\\u${character.
charCodeAt(0).toString(16).padStart(4,"0")}`}function toQueryReport({query,columns,rows,notes}){let kept=[],used=0;for(let row of rows){
if(used+=Buffer.byteLength(JSON.stringify(row))+1,used>9e5)break;kept.push(row)}let cut=kept.length<rows.length?[roomNote(
kept.length,rows.length)]:[],report={command:"query",query,columns,count:rows.length,rows:kept};return JSON.stringify({...report,
notes:[...notes,...cut]})}function roomNote(kept,all){return`An output holds 1 MB: the first ${kept} of ${all} rows are \
here. Select fewer columns.`}


/***/ }),

/***/ 6726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ms: () => (inspectionOf),
  OY: () => (configFileOf),
  TL: () => (parseInputs),
  VR: () => (FIELD_NAME),
  ZZ: () => (onErrorOf),
  fB: () => (examineInputs),
  ln: () => (AS_VARIABLES),
  tJ: () => (tokenInputOf),
  x6: () => (AS_FLAGS)
});
var _UIN4UOM2 = __webpack_require__(5536);
var _QBCLNPOZ = __webpack_require__(8752);
var _LWHO4XQE = __webpack_require__(7729);
var _HQGPEFSZ = __webpack_require__(649);

var AS_VARIABLES={noun:"variables",nameOf:({env})=>env,howTo:({env})=>`set the CI/CD variable ${env}`,missingHint:"Setti\
ngs \u2192 CI/CD \u2192 Variables of the project. A protected one is empty where the branch is not protected.",invalidHint:"\
Correct the variable, or what the component is given for it; the README lists what each one takes."},AS_FLAGS={noun:"set\
tings",nameOf:({name})=>name,howTo:({name,env})=>`give --${name}, or set ${env} in the environment or in .env`,missingHint:"\
A flag wins over the environment, and that over the file .env of the working directory.",invalidHint:"Correct the flag, \
or the variable; --help behind the command says what it takes."};var parseGlobs=(text,quote)=>{let globs=[];for(let glob of (0,_UIN4UOM2.u_)(text)){let path=glob.replaceAll("\\","/"),parts=path.
split("/").filter(part=>part!==""&&part!==".");if(path.startsWith("/")||/^[a-z]:/i.test(path)||parts.includes(".."))return{
mistake:`${quote(glob)} leaves the workspace`};parts.length>0&&globs.push(parts)}return globs.length>0?{value:globs}:{mistake:"\
names no file"}};var UNITS={m:6e4,h:36e5,d:864e5,w:6048e5},parseSince=(text,quote)=>{let moment=momentOf(text);return Number.isNaN(moment)?
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
let form=(0,_QBCLNPOZ.R)(given,where),inputs=readForm(form,given,host);return inputs.enabled&&form.close(),inputs}function examineInputs(given,host="\
github",where=AS_FLAGS){let form=(0,_QBCLNPOZ.R)(given,where),inputs=readForm(form,given,host);return{inputs,mistakes:inputs.enabled?
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
value("on-error",oneOf(ON_ERROR),"fail")}}function configFileOf(host){return HOST_INPUTS[host].configFile}function tokenInputOf(host){
return HOST_INPUTS[host].token}function inspectionOf(given){let word=(given.command??"").trim().toLowerCase();return INSPECTIONS.
find(inspection=>inspection===word)}function onErrorOf(given){return(given["on-error"]??"").trim().toLowerCase()==="warn"?
"warn":"fail"}function asGiven(text){return{value:text}}function parseBoolean(text,quote){let word=text.toLowerCase();return word===
"true"||word==="false"?{value:word==="true"}:{mistake:`${quote(text)} is neither true nor false`}}function oneOf(words){
return(text,quote)=>{let found=words.find(word=>word.toLowerCase()===text.toLowerCase());return found===void 0?{mistake:(0,_LWHO4XQE.kO)(
quote(text),text,words)}:{value:found}}}function parseIssueNumber(text,quote){let number=/^[1-9]\d*$/.test(text)?Number(
text):NaN;return Number.isSafeInteger(number)?{value:number}:{mistake:`${quote(text)} is no issue number, such as 12`}}function parseLabels(text){
let labels=(0,_UIN4UOM2.u_)(text);return labels.length>0?{value:labels}:{mistake:"names no label"}}function parseFieldName(text,quote){
return FIELD_NAME.test(text)?{value:text}:{mistake:`${quote(text)} is no field name, such as cf_901`}}


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

/***/ 649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BE: () => (PRIORITIES),
  Fm: () => (COMMENTS_SHOWN),
  Oq: () => (LINKED_FILES),
  oC: () => (SEVERITIES)
});
var SEVERITIES=["critical","high","medium","low"],PRIORITIES=["urgent","high","normal","low"],COMMENTS_SHOWN=["none","pr\
ivate","public"],LINKED_FILES=["ignore","documents"];


/***/ }),

/***/ 9233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (proxyOf)
});
function proxyOf(env){return{http:env.http_proxy??env.HTTP_PROXY,https:env.https_proxy??env.HTTPS_PROXY,no:env.no_proxy??
env.NO_PROXY}}


/***/ }),

/***/ 6999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (runQuery),
  U: () => (renderRows)
});
var _PWBJG2L2 = __webpack_require__(1085);
var _3YDK3JWJ = __webpack_require__(9722);
var _45QDKKJQ = __webpack_require__(6726);
var _LWHO4XQE = __webpack_require__(7729);
var _52HSZVJ3 = __webpack_require__(5694);
var _TKLNHQ2D = __webpack_require__(5329);

function countRows({rows}){return rows.length===1?"1 row":`${rows.length} rows`}var NOTHING=/^[\p{Mn}\p{Me}\p{Cf}]$/u,DOUBLE=new RegExp("^(?:\\p{Emoji_Presentation}|[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\u\
a4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{1f900}-\\u{1f9ff}\\u{20000}-\\u{3fffd}\
])$","u");function widthOfCharacter(character){return NOTHING.test(character)?0:DOUBLE.test(character)?2:1}function widthOf(text){
return Array.from(text).reduce((width,character)=>width+widthOfCharacter(character),0)}function toWidth(text,width){let missing=width-
widthOf(text);if(missing>=0)return text+" ".repeat(missing);let cut="",used=0;for(let character of text){let next=used+widthOfCharacter(
character);if(next>width-1)break;cut+=character,used=next}return`${cut}\u2026${" ".repeat(Math.max(0,width-1-used))}`}var GAP="  ",NARROWEST=8,WIDEST=60;function renderRows(set,width){let{columns,notes}=set,body=width===void 0||columns.length*
(NARROWEST+GAP.length)<=width?tableOf(set,width):blocksOf(set,width);return[...set.rows.length>0?body:[],`${countRows(set)}\
.`,...notes.map(_3YDK3JWJ.gD)]}function tableOf({columns,rows},width){let cells=[columns,...rows.map(row=>columns.map(name=>row[name]??
""))].map(line=>line.map(toCell)),wanted=columns.map((_,at)=>Math.max(...cells.map(line=>widthOf(line[at]??"")))),widths=fitted(
wanted,width),rule=widths.map(column=>"\u2500".repeat(column)),shown=cells.map(line=>line.map((cell,at)=>toWidth(cell,widths[at]??
0))),[head=[],...body]=shown;return[head,rule,...body].map(line=>(0,_3YDK3JWJ.gD)(line.join(GAP)).trimEnd())}function fitted(wanted,width){
if(width===void 0)return wanted.map(column=>Math.min(column,WIDEST));let room=width-GAP.length*(wanted.length-1),low=NARROWEST,
high=Math.max(NARROWEST,...wanted),total=most=>wanted.reduce((sum,column)=>sum+Math.min(column,most),0);for(;low<high;){
let middle=Math.ceil((low+high)/2);total(middle)<=room?low=middle:high=middle-1}return wanted.map(column=>Math.min(column,
low))}function blocksOf({columns,rows},width){let name=Math.max(...columns.map(column=>column.length)),room=Math.max(NARROWEST,
width-name-GAP.length);return rows.flatMap(row=>[...columns.map(column=>[column,toCell(row[column]??"")]).filter(([,cell])=>cell!==
"").map(([column,cell])=>column.padEnd(name)+GAP+toWidth(cell,room)).map(line=>(0,_3YDK3JWJ.gD)(line).trimEnd()),""])}function toCell(value){
return (0,_3YDK3JWJ.gD)(value.replace(/\r\n|[\n\r\u2028\u2029]/g," \u23CE ")).trim()}function readGivenQuery(given){let text=onOneLine(given),words=withoutStrings(text);if(words.includes("'"))throw refusal(
"It has a quote that is not closed.");if(words.includes(";"))throw refusal("It is more than one query.");let select=/^SELECT\s+(?<list>.+?)\s+FROM\s+(?<module>\w+)/i.
exec(words),list=select?.groups?.list;if(list===void 0)throw refusal("Only SELECT \u2026 FROM \u2026 is run: nothing is ever writt\
en.");let has=clause=>clause.test(words);return{text,module:select?.groups?.module??"",columns:/^\w+(?:\s*,\s*\w+)*$/.test(
list)?list.split(/\s*,\s*/):void 0,isOpenEnded:!has(/\s(?:ORDER\s+BY|LIMIT)\s/i)&&/^[\w\s,*]+$/.test(list),hasAlternatives:has(
/\sOR\s/i),hasConditions:has(/\sWHERE\s/i),isCount:/^count\s*\(/i.test(list)}}function onOneLine(given){return given.replace(
/'(?:[^']|'')*'|\s+/g,part=>part.startsWith("'")?part:" ").trim().replace(/[;\s]+$/,"")}function withoutStrings(text){return text.
replace(/'(?:[^']|'')*'/g,'""')}function refusal(why){return new _TKLNHQ2D.S0("input-invalid",`query: ${why}`,{hint:"Write \
it like: SELECT id,ticket_title FROM HelpDesk WHERE ticketstatus = 'Open'"})}async function queryRows(client,vtql,suggest){let query=readGivenQuery(vtql),first=await client.query(query.text).catch(
thrown=>throwRefusal(client,query,suggest,thrown)),rows=first.length>=_52HSZVJ3.wq&&query.isOpenEnded?await readPages(client,
query):first;return{query:`${query.text};`,columns:query.columns??columnsOf(rows),rows,notes:notesOn(query,rows.length)}}
async function throwRefusal(client,{module},suggest,thrown){if(!(thrown instanceof _TKLNHQ2D.S0)||thrown.code!=="vtiger-den\
ied")throw thrown;let shown=await client.listTypes().catch(()=>[]);if(shown.length===0||shown.includes(module))throw thrown;
let guess=suggest(module,shown)||": it has another name, or the right to view it is missing.";throw new _TKLNHQ2D.S0(thrown.
code,thrown.message,{hint:`The CRM shows this user no module ${module}${guess} There are ${shown.join(", ")}.`,cause:thrown})}
async function readPages(client,query){let rows=[];for(;;){let last=rows.at(-1)?.id,page=await client.query(pageOf(query,
last,rows.length));if(rows.push(...page),page.length<_52HSZVJ3.wq||rows.at(-1)?.id===last)return rows}}function pageOf(query,last,count){
let{columns,hasAlternatives,hasConditions}=query,text=columns===void 0||columns.includes("id")?query.text:query.text.replace(
/^SELECT\s/i,"SELECT id,");if(hasAlternatives)return`${text} ORDER BY id LIMIT ${count},${_52HSZVJ3.wq}`;let beyond=last===
void 0?"":`${hasConditions?"AND":"WHERE"} id > ${(0,_52HSZVJ3.g0)(last)}`;return`${text} ${beyond} ORDER BY id LIMIT ${_52HSZVJ3.wq}`.
replace("  "," ")}function columnsOf(rows){return[...new Set(rows.flatMap(row=>Object.keys(row)))].sort((a,b)=>+(b==="id")-
+(a==="id"))}function notesOn(query,count){return query.isCount&&count===0?["Vtiger 8.4.0 answers count(*) with nothing:\
 select id and count the rows."]:query.isOpenEnded||count<_52HSZVJ3.wq?[]:["These are 100 rows, the most that Vtiger gives:\
 there may be more. Without ORDER BY and LIMIT all are read; with them go on by LIMIT 100,100."]}var QUERY_TIMEOUT=6e5,LONGEST_PAUSE=3e4;async function runQuery(given,settings){let inputs=(0,_45QDKKJQ.TL)({...given,command:"\
query"},"github",settings.where);if(!inputs.enabled)return;let{query}=inputs;if(query===void 0)throw new _TKLNHQ2D.S0("inpu\
t-missing","Which rows? No query is given.",{hint:"Give one, such as: SELECT id,ticket_title FROM HelpDesk"});return (0,_PWBJG2L2.ZZ)(
settings,{runTimeout:QUERY_TIMEOUT,longestPause:LONGEST_PAUSE,repeats:3},(fetch,deadline)=>(0,_PWBJG2L2.tf)({inputs,...settings},
fetch,deadline,crm=>queryRows(crm.openClient(),query,_LWHO4XQE.au)))}


/***/ }),

/***/ 5536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ex: () => (TAKEN_FOR_SEVERITY),
  fJ: () => (OWN_FIELDS),
  my: () => (TAKEN_FOR_KEY),
  u_: () => (splitLabels)
});
function splitLabels(text){return text.split(/[,\r\n]/).map(label=>label.trim()).filter(label=>label!=="")}var OWN_FIELDS={ticket_title:"it is the issue's title",description:"it is the issue's text",ticketstatus:"use ticket.sta\
tus",ticketpriorities:"use ticket.priority",ticketseverities:"use ticket.severity",title:"it is the issue's title",casestatus:"\
use ticket.status",casepriority:"use ticket.priority",assigned_user_id:"use ticket.assigned-to"},TAKEN_FOR_KEY=new Set([
...Object.keys(OWN_FIELDS),"solution","resolution"]),TAKEN_FOR_SEVERITY=new Set(Object.keys(OWN_FIELDS).filter(name=>name!==
"ticketseverities"));


/***/ }),

/***/ 1279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (monotonicNow)
});
function monotonicNow(){return Number(process.hrtime.bigint())/1e6}


/***/ }),

/***/ 316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _SFG4FY3T = __webpack_require__(6999);
var _PWBJG2L2 = __webpack_require__(1085);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _PL2FIMHT = __webpack_require__(9233);
var _3PCRN766 = __webpack_require__(6978);
var _2C6AWLGQ = __webpack_require__(5818);
var _4O7PN5BZ = __webpack_require__(6824);
var _F2WTTP2D = __webpack_require__(8630);
var _GCJ3FVEC = __webpack_require__(5210);
var _YNKSETYY = __webpack_require__(6721);
var _WMXKP7WN = __webpack_require__(9794);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _L73FYMGT = __webpack_require__(4454);
var _WCUKQNVY = __webpack_require__(2395);
var _RTKNBBOD = __webpack_require__(6523);
var _QFIHM7GR = __webpack_require__(96);
var _B3PUH4WG = __webpack_require__(6569);
var _45QDKKJQ = __webpack_require__(6726);
var _UIN4UOM2 = __webpack_require__(5536);
var _QBCLNPOZ = __webpack_require__(8752);
var _JU3L5EXQ = __webpack_require__(5336);
var _SKJ3MQUN = __webpack_require__(5591);
var _HZGTIA3H = __webpack_require__(8207);
var _52HSZVJ3 = __webpack_require__(5694);
var _R6F3OXTR = __webpack_require__(3365);
var _TKLNHQ2D = __webpack_require__(5329);
var _72FAJJDL = __webpack_require__(3247);








var FORMULA=/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/,CONTROLS=/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
function renderCsv({columns,rows}){return[columns,...rows.map(row=>columns.map(name=>row[name]??""))].map(line=>`${line.
map(toCell).join(",")}\r
`).join("")}function toCell(value){let clean=harmless(value.replace(CONTROLS,"")),text=FORMULA.test(clean)?`'${clean}`:clean;
return/[",\r\n]|^\s|\s$/.test(text)?`"${text.replaceAll('"','""')}"`:text}function harmless(text){return text.replace(/^(\s*:)(?=:)/gm,
"$1\u200B").replaceAll("##[","#\u200B#[")}async function run(terminal,{words,flags}){let[word]=words;if(word!==void 0&&flags.query!==void 0)return (0,_WCUKQNVY.T)(terminal,
"query",["the query is given twice, as a word and as --query"]);if(flags.json!==void 0&&flags.csv!==void 0)return (0,_WCUKQNVY.T)(
terminal,"query",["--json and --csv exclude each other"]);(0,_RTKNBBOD.b8)(terminal,"Stopped."),terminal.loadEnvFile();let text=word===
"-"?await terminal.readInput():word??flags.query??"",all=(0,_RTKNBBOD.PC)(terminal,{...flags,query:text},"query"),given=Object.
fromEntries(_L73FYMGT.rN.map(name=>[name,all[name]??""])),{shown,mask}=(0,_RTKNBBOD.r_)(terminal,(0,_QBCLNPOZ.o)(given)),found=await (0,_SFG4FY3T.G)(
given,{where:_45QDKKJQ.x6,proxy:(0,_PL2FIMHT.O)(terminal.env),mask,debug:(0,_RTKNBBOD.rJ)(shown,flags)});if(found===void 0)return shown.err(_RTKNBBOD.IQ),
flags.json!==void 0&&shown.out("[]"),0;if(flags.json!==void 0)shown.out((0,_3PCRN766.D)(found.rows));else if(flags.csv!==void 0)
shown.out(renderCsv(found).replace(/\n$/,""));else return (0,_SFG4FY3T.U)(found,terminal.width).forEach(shown.out),0;return found.
notes.forEach(shown.err),0}


/***/ })

};
;