"use strict";
exports.id = 5535;
exports.ids = [5535];
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

/***/ 6788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Rz: () => (ineligible),
  cV: () => (needlessOutcome),
  hT: () => (skipped),
  pn: () => (eligibilityOf)
});
var _3LKPTPJB = __webpack_require__(9423);
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
number}, and comments is none.`;return skipped(place,issue.number,"comments-off",text)}if(!(target.kind!=="issue"&&issue.
commentCount>0||target.kind==="issue"&&target.mayBeUnlabelled&&closesTicket(eligibility,rules)))return ineligible(place,
issue.number,eligibility.reason,eligibility.text)}function ineligible(place,number,reason,why){return skipped(place,number,
reason,`Issue #${number} gets no ticket: ${why}.`)}function skipped(place,number,reason,text){let key=(0,_SEHELH2Y.q)(place,number);
return (0,_3LKPTPJB.sG)({status:"skipped",reason,text,issue:number,key})}


/***/ }),

/***/ 9423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
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

/***/ 8277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  k: () => (HOSTS),
  n: () => (placeOn)
});
var HOSTS={github:{title:"GitHub",issuePath:"issues"},gitlab:{title:"GitLab",issuePath:"-/issues"}};function placeOn(host,place){
return{...place,host,issuePath:HOSTS[host].issuePath}}


/***/ }),

/***/ 956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  HN: () => (planLines),
  HZ: () => (runSync),
  Iu: () => (toOutputs),
  MI: () => (runSweep),
  MM: () => (planHeadline),
  No: () => (renderLog),
  Po: () => (closingLines),
  RW: () => (outcomeLine),
  Rr: () => (exitCodeFor),
  oz: () => (progressLine),
  wj: () => (sweepVerdict)
});
var _2C6AWLGQ = __webpack_require__(5818);
var _37L3UG4X = __webpack_require__(6788);
var _3LKPTPJB = __webpack_require__(9423);
var _3YDK3JWJ = __webpack_require__(9722);
var _TKLNHQ2D = __webpack_require__(5329);

async function runSync(settings,target){let{inputs,place}=settings,{dryRun}=inputs;try{let rules=await rulesOfCheckout(settings),
needless=rules&&target.snapshot&&(0,_37L3UG4X.cV)(place,rules.rules,target,target.snapshot);if(needless!==void 0)return{dryRun,
outcomes:[needless]};let{runConnected}=await Promise.all(/* import() */[__webpack_require__.e(1085), __webpack_require__.e(9823)]).then(__webpack_require__.bind(__webpack_require__, 8045));return{dryRun,outcomes:[await runConnected(
settings,target,rules)]}}catch(thrown){return{dryRun,outcomes:[(0,_3LKPTPJB.iS)((0,_TKLNHQ2D.H2)(thrown),target.number)]}}}async function runSweep(settings,onProgress){
let{dryRun}=settings.inputs;try{let rules=await rulesOfCheckout(settings),{sweepConnected}=await Promise.all(/* import() */[__webpack_require__.e(1085), __webpack_require__.e(5169), __webpack_require__.e(5347)]).then(__webpack_require__.bind(__webpack_require__, 5347)),
sweep=await sweepConnected(settings,rules,onProgress);return{dryRun,outcomes:sweep.outcomes,sweep}}catch(thrown){return{
dryRun,outcomes:[(0,_3LKPTPJB.iS)((0,_TKLNHQ2D.H2)(thrown))]}}}async function rulesOfCheckout({inputs,readCheckout}){let file=await readCheckout(
inputs.configFile);return file&&(0,_2C6AWLGQ.S)(inputs,()=>Promise.resolve(file.text))}var WHY_KEPT={"edited-in-crm":"edited in the CRM, and the issue has not changed since: left as it is","conflict-kept":"c\
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
.`}function progressLine(tally,elapsed){let{listed,expected}=tally,known=expected!==void 0&&expected>=listed,rate=elapsed>0?
listed/(elapsed/1e3):0,left=known&&rate>0?`, ${duration((expected-listed)/rate)} left`:"",of=known?` of about ${thousandsApart(
expected)}`:"";return`${thousandsApart(listed)}${of} issues: ${countsInWords(tally)}; ${rate.toFixed(0)} a second${left}`}
function sweepLines(sweep,dryRun){return[...sweep.outcomes.map(outcomeLine),...sweepVerdict(sweep,dryRun)]}function sweepVerdict(result,dryRun){
let{tally}=result;return[`${dryRun?"Dry sweep":"Sweep"} of ${issuesInWords(tally)}: ${countsInWords(tally)}.`,...remarks(
result)]}function outcomeLine({status,text,error,plan}){return error!==void 0?`${text} (${error.code}) ${error.hint}`:plan===void 0?
text:`${text} ${status==="planned"?`Would ${plan.action}.`:""}`.trim()}function issuesInWords({listed}){return listed===1?"1 issue":`${thousandsApart(listed)} issues`}function countsInWords(tally){
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
t ${Math.round(seconds/60)} min`:`about ${(seconds/3600).toFixed(1)} h`}function countStatuses(report){let counts={};for(let{status}of report.outcomes)counts[status]=(counts[status]??0)+1;return counts}
function exitCodeFor(report){let codes=report.outcomes.flatMap(({error})=>error?[(0,_TKLNHQ2D.FO)(error)]:[]);return codes.includes(
2)?2:(report.sweep?.tally.failed??codes.length)>0?1:0}function toOutputs(report){return report.sweep===void 0?ofIssue(report):ofSweep(report,report.sweep)}function ofSweep(report,{
tally,stopped}){return{status:["failed","planned","created","updated"].find(candidate=>tally[candidate]>0)??"unchanged",
reason:stopped===void 0?"":"stopped","ticket-id":"","ticket-number":"","ticket-url":"",plan:report.dryRun?JSON.stringify(
report.outcomes.map(toPlanEntry)):"",report:JSON.stringify({dryRun:report.dryRun,counts:tally,stopped,issues:report.outcomes.
map(toEntry)})}}function toPlanEntry(outcome){let{issue,key}=outcome;return{issue,key,plan:planOf(outcome)}}function planOf({
plan,comments}){return plan&&{...plan,comments}}function ofIssue(report){let[outcome]=report.outcomes;return{status:outcome?.
status??"skipped",reason:outcome?.reason??"","ticket-id":outcome?.ticket?.id??"","ticket-number":outcome?.ticket?.number??
"","ticket-url":outcome?.ticket?.url??"",plan:outcome?.plan===void 0?"":JSON.stringify(planOf(outcome)),report:JSON.stringify(
{dryRun:report.dryRun,counts:countStatuses(report),issues:report.outcomes.map(toEntry)})}}function toEntry(outcome){let{
issue,key,status,reason,text,ticket,marker}=outcome,{documents,comments,warnings,error}=outcome;return{issue,key,status,
reason,text,ticket,marker,documents,comments,warnings,error}}function renderLog(report){return(report.sweep===void 0?report.outcomes.flatMap(outcome=>outcomeLines(outcome,report.dryRun)):
sweepLines(report.sweep,report.dryRun)).map(_3YDK3JWJ.gD)}function outcomeLines(outcome,dryRun){let{text,plan}=outcome;return[
...text.split(`
`),...plan===void 0?[]:[`  ${planHeadline(plan,dryRun)}.`,...planLines(plan)],...closingLines(outcome)]}function planLines(plan){
return fieldLines(plan).map(toLine)}function closingLines({marker,documents=[],ticket,error}){return[...marker==="writte\
n"?["  Marker comment written."]:[],...marker==="planned"?["  The marker comment would be written."]:[],...documents.map(
document=>`  ${documentLine(document)}`),...ticket===void 0?[]:[`  ${ticket.number} (${ticket.id}): ${ticket.url}`],...error===
void 0?[]:[`  ${error.code}: ${error.hint}`]]}function toLine({field,before,after,remark}){let values=before===after||before===
""?(0,_3YDK3JWJ.bg)(after):`${(0,_3YDK3JWJ.bg)(before)} -> ${(0,_3YDK3JWJ.bg)(after)}`;return`    ${field}: ${values}${remark===""?"":` (${remark}\
)`}`}


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

/***/ 1797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (steadily)
});
var _DFQP2H4R = __webpack_require__(956);
var _WGKF32OW = __webpack_require__(1279);
var PACE=1e4;function steadily(print){let start=(0,_WGKF32OW.X)(),last=start;return tally=>{let now=(0,_WGKF32OW.X)();now-last<
PACE||(last=now,print((0,_DFQP2H4R.oz)(tally,now-start)))}}


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

/***/ 9233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (proxyOf)
});
function proxyOf(env){return{http:env.http_proxy??env.HTTP_PROXY,https:env.https_proxy??env.HTTPS_PROXY,no:env.no_proxy??
env.NO_PROXY}}


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

/***/ 3940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (toTarget),
  p: () => (toEventTarget)
});
function toTarget(number){return{...toEventTarget(number),isTyped:!0}}function toEventTarget(number){return{kind:"issue",
number,snapshot:void 0,formerKey:void 0,mayBeUnlabelled:!0,isAboutComment:!1,isTyped:!1}}


/***/ }),

/***/ 5535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runInJob: () => (runInJob)
});
var _LTAUSNE4 = __webpack_require__(1797);
var _DFQP2H4R = __webpack_require__(956);
var _XL2CSJPK = __webpack_require__(3940);
var _PL2FIMHT = __webpack_require__(9233);
var _3PCRN766 = __webpack_require__(6978);
var _7WTZGKFB = __webpack_require__(8277);
var _2C6AWLGQ = __webpack_require__(5818);
var _37L3UG4X = __webpack_require__(6788);
var _3LKPTPJB = __webpack_require__(9423);
var _7F4UHYFN = __webpack_require__(5110);
var _QFIHM7GR = __webpack_require__(96);
var _3YDK3JWJ = __webpack_require__(9722);
var _45QDKKJQ = __webpack_require__(6726);
var _UIN4UOM2 = __webpack_require__(5536);
var _QBCLNPOZ = __webpack_require__(8752);
var _JU3L5EXQ = __webpack_require__(5336);
var _N553IDCD = __webpack_require__(8172);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _TKLNHQ2D = __webpack_require__(5329);
var _72FAJJDL = __webpack_require__(3247);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_15___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_15__);
var node_path__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_18___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_18__);





function renderJobLog({outcomes,dryRun,sweep}){return sweep===void 0?outcomes.flatMap((outcome,at)=>outcomeParts(outcome,
at+1,dryRun)):sweepParts(sweep,dryRun)}function outcomeParts(outcome,position,dryRun){let{text,plan}=outcome;return[...(0,_3YDK3JWJ.vZ)(
text),...plan===void 0?[]:section(`vtiger_fields_${position}`,(0,_DFQP2H4R.MM)(plan,dryRun),(0,_DFQP2H4R.HN)(plan)),...(0,_DFQP2H4R.Po)(
outcome).map(_3YDK3JWJ.gD),...warningLines(outcome)]}function warningLines({warnings}){return warnings.map(warning=>(0,_3YDK3JWJ.gD)(
`Warning: ${warning}`))}function sweepParts(sweep,dryRun){let failed=sweep.outcomes.filter(({status})=>status==="failed"),
others=sweep.outcomes.filter(({status})=>status!=="failed"),changed=dryRun?"Would change":"Changed";return[...section("v\
tiger_failed",`Failed: ${failed.length}`,failed.map(_DFQP2H4R.RW)),...folded("vtiger_changed",`${changed}: ${others.length}`,
others.map(_DFQP2H4R.RW)),...sweep.outcomes.flatMap(warningLines),...(0,_DFQP2H4R.wj)(sweep,dryRun).map(_3YDK3JWJ.gD)]}function section(name,title,lines){
return lines.length===0?[]:[{name,title:(0,_3YDK3JWJ.gD)(title),isFolded:!1,lines:lines.map(_3YDK3JWJ.gD)}]}function folded(name,title,lines){
return section(name,title,lines).map(part=>typeof part=="string"?part:{...part,isFolded:!0})}var SHORTEST_SECRET=8;function hide(text,secrets){return[...secrets].filter(({length})=>length>=SHORTEST_SECRET).reduce(
(hidden,secret)=>hidden.replaceAll(secret,"***"),text)}function withoutSecrets(report,secrets){let clean=text=>hide(text,
secrets),cleanOutcome=outcome=>({...outcome,text:clean(outcome.text),warnings:outcome.warnings.map(clean),error:outcome.
error&&withoutSecretsIn(outcome.error,clean)}),outcomes=report.outcomes.map(cleanOutcome),{sweep}=report;if(sweep===void 0)
return{...report,outcomes};let stopped=sweep.stopped===void 0?void 0:clean(sweep.stopped);return{...report,outcomes,sweep:{
...sweep,stopped,outcomes:sweep.outcomes.map(cleanOutcome)}}}function withoutSecretsIn(error,clean){let{code,message,hint,
cause}=error;return new _TKLNHQ2D.S0(code,clean(message),{hint:clean(hint),cause})}function toTrigger(pipeline,{command,issue:byHand}){let{source,payload}=pipeline;if(command==="sweep")return{kind:"sweep"};
if(byHand!==void 0)return{kind:"issue",target:(0,_XL2CSJPK.L)(byHand)};if(source==="trigger"&&payload!==void 0)return triggerIn(
payload,pipeline);if(command==="sync")throw new _TKLNHQ2D.S0("input-missing","command is sync, and the setting issue names \
no issue.",{hint:"Set the variable ISSUE to its number."});return FOR_ALL.has(source)?{kind:"sweep"}:nothing("no-issue-e\
vent",`A pipeline of the source ${source||"(none)"} is about no issue.`)}var FOR_ALL=new Set(["schedule","web","api"]),issueHook=(0,_7F4UHYFN.Ik)(
{object_kind:(0,_7F4UHYFN.gP)((0,_7F4UHYFN.eu)("issue"),(0,_7F4UHYFN.eu)("work_item")),project:(0,_7F4UHYFN.Ik)({id:ordinal}),object_attributes:(0,_7F4UHYFN.Ik)({iid:ordinal})}),
anyHook=(0,_7F4UHYFN.Ik)({object_kind:_7F4UHYFN.Yj});function ordinal(value){return Number.isSafeInteger(value)&&Number(value)>0?Number(
value):(0,_7F4UHYFN.J4)("an ordinal number",value)}function triggerIn(payload,{projectId}){let value=parsed(payload),hook=(0,_7F4UHYFN.SA)(
issueHook,value);if(hook===void 0){let kind=(0,_7F4UHYFN.SA)(anyHook,value)?.object_kind,what=kind===void 0?"no webhook of GitL\
ab":`a webhook of the kind ${kind}`;return nothing("no-issue-event",`The pipeline was started by ${what}, which is about\
 no issue.`)}let{project,object_attributes}=hook;return String(project.id)!==projectId?nothing("other-project",`The webh\
ook is of project ${project.id}, this pipeline of project ${projectId||"(none)"}.`):{kind:"issue",target:(0,_XL2CSJPK.p)(object_attributes.
iid)}}function nothing(reason,text){return{kind:"nothing",reason,text}}var UNREADABLE_PAYLOAD="Leave the payload to a we\
bhook of GitLab with Issues events; by hand set ISSUE to a number instead.";function parsed(payload){try{return JSON.parse(
payload)}catch(cause){throw new _TKLNHQ2D.S0("event-unsupported","The payload of the webhook is no JSON.",{hint:UNREADABLE_PAYLOAD,
cause})}}var NAMES={status:"VTIGER_STATUS",reason:"VTIGER_REASON","ticket-id":"VTIGER_TICKET_ID","ticket-number":"VTIGER_TICKET_N\
UMBER","ticket-url":"VTIGER_TICKET_URL"},COUNTS=["created","updated","planned","failed"],LONGEST=400;function toDotenv(outputs,sweep){
let values=Object.entries(NAMES).map(([name,variable])=>[variable,outputs[name]]),counts=sweep===void 0?[]:COUNTS.map(count=>[
`VTIGER_${count.toUpperCase()}`,String(sweep.tally[count])]);return[...values,...counts].map(([variable,value])=>[variable,
toValue(value)]).filter(([,value])=>value!=="").map(([variable,value])=>`${variable}=${value}
`).join("")}function toValue(text){let line=text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g," ").trim();return line.
length>LONGEST?"":line.replaceAll("$","$$$$")}var CLEAR="\x1B[0K";function toLines(parts,now){return parts.flatMap(part=>{if(typeof part=="string")return part;let{name,
title,isFolded,lines}=part;return[`${CLEAR}section_start:${now}:${name}${isFolded?"[collapsed=true]":""}\r${CLEAR}${title}`,
...lines,`${CLEAR}section_end:${now}:${name}\r${CLEAR}`]})}var KEPT=500;function openJobOutput(print){let secrets=new Set,trace=[],say=(...parts)=>{let now=Math.floor(Date.now()/1e3);
for(let line of toLines(parts,now))print(hide(line,secrets))};return{secrets,mask:secret=>{secrets.add(secret)},say,warn:message=>{
say((0,_3YDK3JWJ.gD)(`Warning: ${message}`))},debug:message=>{trace.push(message),trace.length>KEPT&&trace.shift()},sayTrace:()=>{
say(...folded("vtiger_trace",`What was asked, for a closer look: ${trace.length} lines`,trace))}}}async function leaveResults({
warn,secrets},folder,given,outputs,sweep){let pathOf=name=>{let path=(given[name]??"").trim();return path===""?(0,_JU3L5EXQ.y)(
name).default:path},leave=async(path,text)=>{try{await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_18__.resolve)(folder,path),hide(text,secrets))}catch(thrown){
let{message}=thrown;warn(`The results could not be written: ${message}`)}};await leave(pathOf("dotenv-file"),toDotenv(outputs,
sweep));let reportFile=pathOf("report-file");reportFile!==""&&await leave(reportFile,(0,_3PCRN766.D)(outputs))}function placeOf(env){let serverUrl=env.CI_SERVER_URL??"https://gitlab.com";return (0,_7WTZGKFB.n)("gitlab",{serverUrl,apiUrl:env.
CI_API_V4_URL??`${serverUrl}/api/v4`,repository:env.CI_PROJECT_PATH??""})}function givenSettings(env){return Object.fromEntries(
_JU3L5EXQ.m.filter(({surfaces})=>surfaces.includes("environment")).map(({name,env:variable})=>[name,env[variable]??""]))}function checkoutOf(env){
let isFetched=!["none","empty"].includes(env.GIT_STRATEGY??"");return (0,_QFIHM7GR.e)(isFetched?env.CI_PROJECT_DIR:void 0)}
var RESERVE=6e4;function timeLeft(env,now){let seconds=Number(env.CI_JOB_TIMEOUT??"");if(!(seconds>0))return;let startedAt=Date.
parse(env.CI_JOB_STARTED_AT??""),elapsed=Number.isNaN(startedAt)?0:Math.max(0,now-startedAt);return Math.max(RESERVE,seconds*
1e3-elapsed-RESERVE)}async function runInJob({env,folder,print,version}){let output=openJobOutput(print),given=givenSettings(env);(0,_QBCLNPOZ.o)(
given).forEach(output.mask);let place=placeOf(env),source=env.CI_PIPELINE_SOURCE??"";output.say((0,_3YDK3JWJ.gD)(`Vtiger Issue \
Sync ${version}, ${place.repository}, source: ${source}`));let surroundings={host:place.host,where:_45QDKKJQ.ln,place,proxy:(0,_PL2FIMHT.O)(
env),readCheckout:checkoutOf(env),workspace:folder,...output},leave=(outputs,sweep)=>leaveResults(output,folder,given,outputs,
sweep),inspection=(0,_45QDKKJQ.Ms)(given),isMild=(0,_45QDKKJQ.ZZ)(given)==="warn";if(inspection!==void 0){let{inspectInJob}=await Promise.all(/* import() */[__webpack_require__.e(1085), __webpack_require__.e(3342), __webpack_require__.e(8862)]).then(__webpack_require__.bind(__webpack_require__, 8862)),
exitCode=await inspectInJob(inspection,given,{...surroundings,leave});return isMild?0:exitCode}let report=withoutSecrets(
await toReport(given,env,surroundings),output.secrets);return output.say(...renderJobLog(report)),output.sayTrace(),await leave(
(0,_DFQP2H4R.Iu)(report),report.sweep),isMild?0:(0,_DFQP2H4R.Rr)(report)}async function toReport(given,env,surroundings){try{let inputs=(0,_45QDKKJQ.TL)(
given,"gitlab",_45QDKKJQ.ln);if(!inputs.enabled)return nothing2("disabled","Switched off: enabled is false.");let trigger=toTrigger(
{source:env.CI_PIPELINE_SOURCE??"",projectId:env.CI_PROJECT_ID??"",payload:await readPayload(env.TRIGGER_PAYLOAD)},inputs);
if(trigger.kind==="nothing")return nothing2(trigger.reason,trigger.text);let settings={inputs,...surroundings};if(trigger.
kind==="issue")return await (0,_DFQP2H4R.HZ)(settings,trigger.target);let sweep={...settings,longestSweep:timeLeft(env,Date.now())};
return await (0,_DFQP2H4R.MI)(sweep,(0,_LTAUSNE4.Q)(surroundings.say))}catch(thrown){return{dryRun:!1,outcomes:[(0,_3LKPTPJB.iS)((0,_TKLNHQ2D.H2)(
thrown))]}}}function nothing2(reason,text){return{dryRun:!1,outcomes:[(0,_3LKPTPJB.sG)({status:"skipped",reason,text})]}}async function readPayload(path){
if(path)try{return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.readFile)(path,"utf8")}catch(cause){throw new _TKLNHQ2D.S0("event-unsupported","The file TRIGGER_PA\
YLOAD could not be read.",{hint:UNREADABLE_PAYLOAD,cause})}}


/***/ })

};
;