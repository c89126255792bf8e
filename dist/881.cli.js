"use strict";
exports.id = 881;
exports.ids = [881];
exports.modules = {

/***/ 7278:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  bg: () => (toLogValue),
  gD: () => (toLogLine),
  vZ: () => (toLogLines)
});
/* unused harmony exports toHtml, toHtmlSentence, toHtmlBlock */
var DIRECTIONS=/[\u202a-\u202e\u2066-\u2069]/g;function toLogLine(text){return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g,
" ").replace(DIRECTIONS,"").replace(/:(?=:)/g,":\u200B").replaceAll("##[","#\u200B#[")}function toLogLines(text){return text.
split(`
`).map(toLogLine)}function toLogValue(value){let oneLine=value.replace(/\r\n|[\n\r\u2028\u2029]/g," \u23CE ");return`"${toLogLine(
clip(oneLine))}"`}function toHtml(text,limit=300){return clip(text,limit).replace(/[&<>"'`*_~[\]()#!|\\@$:+-]/g,character=>`\
&#${character.charCodeAt(0)};`).replace(/\s*(?:\r\n|[\n\r\u2028\u2029])\s*/g,"<br>").replace(DIRECTIONS,"").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g,
"")}function toHtmlSentence(text){return toHtml(text,4e3)}function toHtmlBlock(text){return`<pre>${text.split(`
`).map(line=>toHtmlSentence(line).replaceAll(" ","&#32;")).join("&#10;")}</pre>`}function clip(text,limit=300){let shown=Array.
from(text.slice(0,limit*2)).slice(0,limit).join("");return shown.length===text.length?text:`${shown}\u2026 (${text.length}\
 characters)`}


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

/***/ 7900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  GB: () => (runQuery),
  UR: () => (renderRows)
});
/* unused harmony export countRows */
var _YAQOUNVO = __webpack_require__(7993);
var _QA7WOYPC = __webpack_require__(6566);
var _2Z2NF3TZ = __webpack_require__(7278);
var _E5RSCIGQ = __webpack_require__(8454);
var _VJFVHWSB = __webpack_require__(6239);

function countRows({rows}){return rows.length===1?"1 row":`${rows.length} rows`}var NOTHING=/^[\p{Mn}\p{Me}\p{Cf}]$/u,DOUBLE=new RegExp("^(?:\\p{Emoji_Presentation}|[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\u\
a4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{1f900}-\\u{1f9ff}\\u{20000}-\\u{3fffd}\
])$","u");function widthOfCharacter(character){return NOTHING.test(character)?0:DOUBLE.test(character)?2:1}function widthOf(text){
return Array.from(text).reduce((width,character)=>width+widthOfCharacter(character),0)}function toWidth(text,width){let missing=width-
widthOf(text);if(missing>=0)return text+" ".repeat(missing);let cut="",used=0;for(let character of text){let next=used+widthOfCharacter(
character);if(next>width-1)break;cut+=character,used=next}return`${cut}\u2026${" ".repeat(Math.max(0,width-1-used))}`}var GAP="  ",NARROWEST=8,WIDEST=60;function renderRows(set,width){let{columns,notes}=set,body=width===void 0||columns.length*
(NARROWEST+GAP.length)<=width?tableOf(set,width):blocksOf(set,width);return[...set.rows.length>0?body:[],`${countRows(set)}\
.`,...notes.map(_2Z2NF3TZ.gD)]}function tableOf({columns,rows},width){let cells=[columns,...rows.map(row=>columns.map(name=>row[name]??
""))].map(line=>line.map(toCell)),wanted=columns.map((_,at)=>Math.max(...cells.map(line=>widthOf(line[at]??"")))),widths=fitted(
wanted,width),rule=widths.map(column=>"\u2500".repeat(column)),shown=cells.map(line=>line.map((cell,at)=>toWidth(cell,widths[at]??
0))),[head=[],...body]=shown;return[head,rule,...body].map(line=>(0,_2Z2NF3TZ.gD)(line.join(GAP)).trimEnd())}function fitted(wanted,width){
if(width===void 0)return wanted.map(column=>Math.min(column,WIDEST));let room=width-GAP.length*(wanted.length-1),low=NARROWEST,
high=Math.max(NARROWEST,...wanted),total=most=>wanted.reduce((sum,column)=>sum+Math.min(column,most),0);for(;low<high;){
let middle=Math.ceil((low+high)/2);total(middle)<=room?low=middle:high=middle-1}return wanted.map(column=>Math.min(column,
low))}function blocksOf({columns,rows},width){let name=Math.max(...columns.map(column=>column.length)),room=Math.max(NARROWEST,
width-name-GAP.length);return rows.flatMap(row=>[...columns.map(column=>[column,toCell(row[column]??"")]).filter(([,cell])=>cell!==
"").map(([column,cell])=>column.padEnd(name)+GAP+toWidth(cell,room)).map(line=>(0,_2Z2NF3TZ.gD)(line).trimEnd()),""])}function toCell(value){
return (0,_2Z2NF3TZ.gD)(value.replace(/\r\n|[\n\r\u2028\u2029]/g," \u23CE ")).trim()}function readGivenQuery(given){let text=onOneLine(given),words=withoutStrings(text);if(words.includes("'"))throw refusal(
"It has a quote that is not closed.");if(words.includes(";"))throw refusal("It is more than one query.");let list=/^SELECT\s+(?<list>.+?)\s+FROM\s+\w+/i.
exec(words)?.groups?.list;if(list===void 0)throw refusal("Only SELECT \u2026 FROM \u2026 is run: nothing is ever written.");
let has=clause=>clause.test(words);return{text,columns:/^\w+(?:\s*,\s*\w+)*$/.test(list)?list.split(/\s*,\s*/):void 0,isOpenEnded:!has(
/\s(?:ORDER\s+BY|LIMIT)\s/i)&&/^[\w\s,*]+$/.test(list),hasAlternatives:has(/\sOR\s/i),hasConditions:has(/\sWHERE\s/i),isCount:/^count\s*\(/i.
test(list)}}function onOneLine(given){return given.replace(/'(?:[^']|'')*'|\s+/g,part=>part.startsWith("'")?part:" ").trim().
replace(/[;\s]+$/,"")}function withoutStrings(text){return text.replace(/'(?:[^']|'')*'/g,'""')}function refusal(why){return new _VJFVHWSB.S0(
"input-invalid",`query: ${why}`,{hint:"Write it like: SELECT id,ticket_title FROM HelpDesk WHERE ticketstatus = 'Open'"})}var MOST_ROWS=100;async function queryRows(client,vtql){let query=readGivenQuery(vtql),first=await client.query(query.text),
rows=first.length>=MOST_ROWS&&query.isOpenEnded?await readPages(client,query):first;return{query:`${query.text};`,columns:query.
columns??columnsOf(rows),rows,notes:notesOn(query,rows.length)}}async function readPages(client,query){let rows=[];for(;;){
let last=rows.at(-1)?.id,page=await client.query(pageOf(query,last,rows.length));if(rows.push(...page),page.length<MOST_ROWS||
rows.at(-1)?.id===last)return rows}}function pageOf(query,last,count){let{columns,hasAlternatives,hasConditions}=query,text=columns===
void 0||columns.includes("id")?query.text:query.text.replace(/^SELECT\s/i,"SELECT id,");if(hasAlternatives)return`${text}\
 ORDER BY id LIMIT ${count},${MOST_ROWS}`;let beyond=last===void 0?"":`${hasConditions?"AND":"WHERE"} id > ${(0,_QA7WOYPC.g0)(last)}`;
return`${text} ${beyond} ORDER BY id LIMIT ${MOST_ROWS}`.replace("  "," ")}function columnsOf(rows){return[...new Set(rows.
flatMap(row=>Object.keys(row)))].sort((a,b)=>+(b==="id")-+(a==="id"))}function notesOn(query,count){return query.isCount&&
count===0?["Vtiger 8.4.0 answers count(*) with nothing: select id and count the rows."]:query.isOpenEnded||count<MOST_ROWS?
[]:["These are 100 rows, the most that Vtiger gives: there may be more. Without ORDER BY and LIMIT all are read; with th\
em go on by LIMIT 100,100."]}var QUERY_TIMEOUT=6e5,LONGEST_PAUSE=3e4;async function runQuery(given,settings){let inputs=(0,_E5RSCIGQ.TL)({...given,command:"\
query"});if(!inputs.enabled)return;let{query}=inputs;if(query===void 0)throw new _VJFVHWSB.S0("input-missing","Which rows? \
No query is given.",{hint:"Give one, such as: SELECT id,ticket_title FROM HelpDesk"});return (0,_YAQOUNVO.ZZ)(settings,{runTimeout:QUERY_TIMEOUT,
longestPause:LONGEST_PAUSE,repeats:3},(fetch,deadline)=>(0,_YAQOUNVO.tf)({inputs,...settings},fetch,deadline,crm=>queryRows(crm.openClient(),
query)))}


/***/ }),

/***/ 8454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ms: () => (inspectionOf),
  TL: () => (parseInputs),
  VR: () => (FIELD_NAME),
  ZZ: () => (onErrorOf),
  fB: () => (examineInputs),
  tJ: () => (tokenInputOf)
});
var _PNBNMP5M = __webpack_require__(3982);
var _H4JOFZCF = __webpack_require__(7257);
var _LWHO4XQE = __webpack_require__(7729);
var _HQGPEFSZ = __webpack_require__(649);

var parseGlobs=(text,quote)=>{let globs=[];for(let glob of (0,_PNBNMP5M.u)(text)){let path=glob.replaceAll("\\","/"),parts=path.
split("/").filter(part=>part!==""&&part!==".");if(path.startsWith("/")||/^[a-z]:/i.test(path)||parts.includes(".."))return{
mistake:`${quote(glob)} leaves the workspace`};parts.length>0&&globs.push(parts)}return globs.length>0?{value:globs}:{mistake:"\
names no file"}};var UNITS={m:6e4,h:36e5,d:864e5,w:6048e5},parseSince=(text,quote)=>{let[,count,unit=""]=/^(\d{1,6})([mhdw])$/i.exec(text)??
[],milliseconds=UNITS[unit.toLowerCase()];if(count!==void 0&&milliseconds!==void 0)return{value:new Date(Date.now()-Number(
count)*milliseconds).toISOString()};let moment=/^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/i.test(text)?Date.parse(text):
Number.NaN;return Number.isNaN(moment)?{mistake:`${quote(text)} is neither a date, such as 2026-01-31, nor an age, such \
as 7d`}:{value:new Date(moment).toISOString()}},MOST_SHARDS=256,parseShard=(text,quote)=>{let[,index,count]=/^(\d{1,3})\/(\d{1,3})$/.
exec(text)??[],shard={index:Number(index),count:Number(count)};return shard.index>=1&&shard.index<=shard.count&&shard.count<=
MOST_SHARDS?{value:shard}:{mistake:`${quote(text)} is no part of a whole, such as 1/4`}},parseMaxCreates=(text,quote)=>/^\d{1,7}$/.
test(text)?{value:Number(text)}:{mistake:`${quote(text)} is no number of tickets, such as 100`};var ENTRY_PAGE=/\/(?:webservice|index)\.php$/i,REST_API=/\/restapi(?:\/.*)?$/i;function parseVtigerUrl(text,allowInsecureHttp){
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
.gitlab/vtiger-sync.yml"}},ON_ERROR=["fail","warn"],FIELD_NAME=/^\w+$/;function parseInputs(given,host="github"){let form=(0,_H4JOFZCF.R)(
given),inputs=readForm(form,given,host);return inputs.enabled&&form.close(),inputs}function examineInputs(given,host="gi\
thub"){let form=(0,_H4JOFZCF.R)(given),inputs=readForm(form,given,host);return{inputs,mistakes:inputs.enabled?form.mistakes():[]}}
function readForm(form,given,host){if(!form.value("enabled",parseBoolean,!0))return{enabled:!1};let insecure=form.value(
"allow-insecure-http",parseBoolean,!1),api=form.value("vtiger-api",oneOf(APIS),"auto"),command=form.optional("command",oneOf(
[...COMMANDS,...INSPECTIONS])),isInspection=command==="check"||command==="query",{token,configFile}=HOST_INPUTS[host];return{
enabled:!0,vtiger:{url:form.value("vtiger-url",text=>parseVtigerUrl(text,insecure),""),username:form.value("vtiger-usern\
ame",asGiven,""),accessKey:form.value("vtiger-access-key",asGiven,""),apis:api==="auto"?apisAt((given["vtiger-url"]??"").
trim()):[api],module:form.value("module",oneOf(MODULES),"auto")},hostToken:isInspection?(given[token]??"").trim():form.value(
token,asGiven,""),command:isInspection?void 0:command,issue:form.optional("issue",parseIssueNumber),since:form.optional(
"since",parseSince),shard:form.optional("shard",parseShard),maxCreates:form.value("max-creates",parseMaxCreates,0),query:form.
optional("query",asGiven),dryRun:form.value("dry-run",parseBoolean,!1),configFile:form.isGiven("config-file")?form.value(
"config-file",asGiven,""):configFile,configFileNamed:form.isGiven("config-file"),config:form.isGiven("config")?given.config:
void 0,bugLabels:form.isGiven("bug-labels")?form.optional("bug-labels",parseLabels):void 0,minSeverity:form.optional("mi\
n-severity",oneOf(_HQGPEFSZ.oC.toReversed())),keyField:form.optional("key-field",parseFieldName),attach:form.optional("att\
ach",parseGlobs)??[],comments:form.isGiven("comments")?form.optional("comments",oneOf(_HQGPEFSZ.Fm)):void 0,onError:form.
value("on-error",oneOf(ON_ERROR),"fail")}}function tokenInputOf(host){return HOST_INPUTS[host].token}function inspectionOf(given){
let word=(given.command??"").trim().toLowerCase();return INSPECTIONS.find(inspection=>inspection===word)}function onErrorOf(given){
return(given["on-error"]??"").trim().toLowerCase()==="warn"?"warn":"fail"}function asGiven(text){return{value:text}}function parseBoolean(text,quote){
let word=text.toLowerCase();return word==="true"||word==="false"?{value:word==="true"}:{mistake:`${quote(text)} is neith\
er true nor false`}}function oneOf(words){return(text,quote)=>{let found=words.find(word=>word.toLowerCase()===text.toLowerCase());
return found===void 0?{mistake:(0,_LWHO4XQE.kO)(quote(text),text,words)}:{value:found}}}function parseIssueNumber(text,quote){let number=/^[1-9]\d*$/.
test(text)?Number(text):NaN;return Number.isSafeInteger(number)?{value:number}:{mistake:`${quote(text)} is no issue numb\
er, such as 12`}}function parseLabels(text){let labels=(0,_PNBNMP5M.u)(text);return labels.length>0?{value:labels}:{mistake:"\
names no label"}}function parseFieldName(text,quote){return FIELD_NAME.test(text)?{value:text}:{mistake:`${quote(text)} \
is no field name, such as cf_901`}}


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

/***/ 3982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  u: () => (splitLabels)
});
function splitLabels(text){return text.split(/[,\r\n]/).map(label=>label.trim()).filter(label=>label!=="")}


/***/ }),

/***/ 3918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (resolveRules),
  c: () => (DEFAULT_RULES)
});
var _PNBNMP5M = __webpack_require__(3982);
var _VBWTJI3R = __webpack_require__(4488);
var _LWHO4XQE = __webpack_require__(7729);
var _VJFVHWSB = __webpack_require__(6239);
var SEPARATORS=["?",": ","::"],BEFORE_DIGITS=[":","/","-","=","_"," ",": ","::"];function prefixed(prefixes,words,separators=SEPARATORS){
return prefixes.flatMap(prefix=>words.flatMap(word=>separators.map(separator=>`${prefix}${separator}${word}`)))}function severityLabels(words,grades,levels){
let scale=grades.flatMap(grade=>[`s${grade}`,`sev${grade}`]);return[...words,...scale,...levels,...prefixed(["severity",
"sev"],[...words,...scale]),...prefixed(["severity","sev"],grades,BEFORE_DIGITS),...words.map(word=>`${word}?severity`)]}
function priorityLabels(words,levels,scoped){return[...levels,`priority::${scoped}`,...prefixed(["priority","prio"],[...words,
...levels]),...words.map(word=>`${word}?priority`)]}function statusLabels(phrases){let globs=phrases.map(phrase=>phrase.
replaceAll(" ","?"));return[...globs,...prefixed(["status","state"],globs)]}var IN_PROGRESS=["in progress","work in prog\
ress","wip","doing","started","in development","in review","being worked on"],PENDING=["pending","waiting","need*info","\
need*information","need*feedback","need*response","need*repro","need*reproduction","*info needed","*information needed"],
AWAITED=["response","reply","answer","feedback","info","information","customer","client","reporter","author","user"].map(
who=>`*wait*${who}`),DEFAULT_RULES={bugLabels:(0,_PNBNMP5M.u)((0,_VBWTJI3R.y)("bug-labels").default),ignoreLabels:[],authors:void 0,
minSeverity:void 0,confidential:!1,severity:{critical:severityLabels(["critical","crit","blocker","showstopper","catastr\
ophic"],["0","1"],["p0"]),high:severityLabels(["high","major","serious"],["2"],["p1"]),medium:severityLabels(["medium","\
moderate","normal"],["3"],["p2"]),low:severityLabels(["low","minor","trivial","cosmetic"],["4","5"],["p3","p4","p5"])},priority:{
urgent:["urgent",...priorityLabels(["urgent","critical","critical-urgent","blocker","highest"],["p0"],"1")],high:priorityLabels(
["high","important"],["p1"],"2"),normal:priorityLabels(["normal","medium","moderate"],["p2"],"3"),low:priorityLabels(["l\
ow","lowest","minor","backlog"],["p3","p4","p5"],"4")},status:{in_progress:statusLabels(IN_PROGRESS),pending:[...statusLabels(
PENDING),...AWAITED]},ticket:{status:{open:"Open",in_progress:"In Progress",pending:"Wait For Response",resolved:"Closed",
closed:"Closed"},severity:{critical:"Critical",high:"Major",medium:"Minor",low:"Minor"},priority:{urgent:"Urgent",high:"\
High",normal:"Normal",low:"Low"}},details:void 0,policy:{unlabelled:"keep",issueDeleted:"close",ticketDeleted:"skip",conflict:"\
newer-side"},comments:"none",ignoreCommenters:[],linkedFiles:"ignore"};async function resolveRules(inputs,readConfigFile){let secrets=[inputs.vtiger.accessKey,inputs.hostToken],sources=await readSources(
inputs,readConfigFile,secrets),{configs,details}=sources.length>0?await parseSources(sources,secrets):NO_CONFIG,merged=[
...configs,asConfig(inputs)].reduce(withConfig,DEFAULTS),resolved={...merged,rules:{...merged.rules,details}},{keyField}=resolved;
if(keyField!==void 0&&Object.hasOwn(details?.fields??{},keyField)){let what=`ticket.fields.${(0,_LWHO4XQE.L0)(keyField,secrets,60)}`;
throw new _VJFVHWSB.S0("config-invalid",`${what} is the key-field; the program writes it itself`)}return resolved}var DEFAULTS={
rules:DEFAULT_RULES,keyField:void 0,severityField:void 0,internalMarker:!1,ticketExtras:{assignedTo:void 0}},NO_CONFIG={
configs:[],details:void 0};async function readSources(inputs,readConfigFile,secrets){let file=await readConfigFile(inputs.
configFile),path=(0,_LWHO4XQE.hc)(secrets)(inputs.configFile);if(file===void 0&&inputs.configFileNamed)throw new _VJFVHWSB.S0("\
config-missing",`config-file names ${path}, which is neither in the checkout nor in the repository`);let sources=[];return file!==
void 0&&sources.push({title:`config file ${path}`,yaml:file}),inputs.config!==void 0&&sources.push({title:"input config",
yaml:inputs.config}),sources}async function parseSources(sources,secrets){let[{parseConfig},{detailRulesOf,isTemplate}]=await Promise.
all([Promise.all(/* import() */[__webpack_require__.e(4346), __webpack_require__.e(9153)]).then(__webpack_require__.bind(__webpack_require__, 9153)),__webpack_require__.e(/* import() */ 6546).then(__webpack_require__.bind(__webpack_require__, 6546))]),compile=sources.some(({yaml})=>isTemplate(
yaml))?(await __webpack_require__.e(/* import() */ 8326).then(__webpack_require__.bind(__webpack_require__, 8326))).openTemplates():void 0,parsed=sources.map(({title,yaml})=>({title,...parseConfig(
yaml,secrets,compile)})),wrong=parsed.filter(({mistakeCount})=>mistakeCount>0);if(wrong.length===0){let configs=parsed.map(
({config})=>config);return{configs,details:detailRulesOf(configs,compile)}}let lists=wrong.map(one=>(0,_LWHO4XQE.Ix)(one.title,
one.mistakes,one.mistakeCount));throw new _VJFVHWSB.S0("config-invalid",lists.join(`
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
linkedFiles:config["linked-files"]??rules.linkedFiles},keyField:config["key-field"]??base.keyField,severityField:ticket?.["\
severity-field"]??base.severityField,internalMarker:config.marker?config.marker==="internal":base.internalMarker,ticketExtras:{
assignedTo:ticket?.["assigned-to"]??ticketExtras.assignedTo}}}


/***/ }),

/***/ 1279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (monotonicNow)
});
function monotonicNow(){return Number(process.hrtime.bigint())/1e6}


/***/ }),

/***/ 3063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _6UWL6B36 = __webpack_require__(7900);
var _3PCRN766 = __webpack_require__(6978);
var _YAQOUNVO = __webpack_require__(7993);
var _2KVK77O6 = __webpack_require__(2592);
var _2A3SWVLO = __webpack_require__(9972);
var _7NXVT3PJ = __webpack_require__(2403);
var _BFLLZINM = __webpack_require__(5831);
var _LWGEWHFO = __webpack_require__(7094);
var _FTT4F4W6 = __webpack_require__(8430);
var _VPZZL7IA = __webpack_require__(406);
var _QA7WOYPC = __webpack_require__(6566);
var _NNEMNMI4 = __webpack_require__(2549);
var _DOQWVALT = __webpack_require__(787);
var _NOUO7N66 = __webpack_require__(4633);
var _PL2FIMHT = __webpack_require__(9233);
var _2Z2NF3TZ = __webpack_require__(7278);
var _RY3C4HZ4 = __webpack_require__(3918);
var _ETV7VV4Q = __webpack_require__(3238);
var _WCUKQNVY = __webpack_require__(2395);
var _QAHCO4M2 = __webpack_require__(3832);
var _44HPRJRE = __webpack_require__(4554);
var _CCF5F7RP = __webpack_require__(1053);
var _E5RSCIGQ = __webpack_require__(8454);
var _H4JOFZCF = __webpack_require__(7257);
var _VBWTJI3R = __webpack_require__(4488);
var _653IWX32 = __webpack_require__(7760);
var _BRARYPCX = __webpack_require__(4346);
var _VJFVHWSB = __webpack_require__(6239);
var _72FAJJDL = __webpack_require__(3247);








var FORMULA=/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/,CONTROLS=/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
function renderCsv({columns,rows}){return[columns,...rows.map(row=>columns.map(name=>row[name]??""))].map(line=>`${line.
map(toCell).join(",")}\r
`).join("")}function toCell(value){let clean=harmless(value.replace(CONTROLS,"")),text=FORMULA.test(clean)?`'${clean}`:clean;
return/[",\r\n]|^\s|\s$/.test(text)?`"${text.replaceAll('"','""')}"`:text}function harmless(text){return text.replace(/^(\s*:)(?=:)/gm,
"$1\u200B").replaceAll("##[","#\u200B#[")}async function run(terminal,{words,flags}){let[word]=words;if(word!==void 0&&flags.query!==void 0)return (0,_WCUKQNVY.T)(terminal,
"query",["the query is given twice, as a word and as --query"]);if(flags.json!==void 0&&flags.csv!==void 0)return (0,_WCUKQNVY.T)(
terminal,"query",["--json and --csv exclude each other"]);(0,_QAHCO4M2.b8)(terminal,"Stopped."),terminal.loadEnvFile();let text=word===
"-"?await terminal.readInput():word??flags.query??"",given=(0,_QAHCO4M2.PC)(terminal,{...flags,query:text},"query"),{shown,mask}=(0,_QAHCO4M2.r_)(
terminal,(0,_H4JOFZCF.o)(given)),found=await (0,_6UWL6B36.GB)(given,{proxy:(0,_PL2FIMHT.O)(terminal.env),mask,debug:message=>{flags.debug!==
void 0&&shown.err((0,_2Z2NF3TZ.gD)(message))}});if(found===void 0)return shown.err("Switched off: enabled is false."),0;if(flags.
json!==void 0)shown.out((0,_3PCRN766.D)(found.rows));else if(flags.csv!==void 0)shown.out(renderCsv(found).replace(/\n$/,""));else
return (0,_6UWL6B36.UR)(found,terminal.width).forEach(shown.out),0;return found.notes.forEach(shown.err),0}


/***/ })

};
;