"use strict";
exports.id = 512;
exports.ids = [512];
exports.modules = {

/***/ 397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ resolveRules),
/* harmony export */   c: () => (/* binding */ DEFAULT_RULES)
/* harmony export */ });
/* harmony import */ var _chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(352);
/* harmony import */ var _chunk_D2X5KPIM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(775);
/* harmony import */ var _chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(918);
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
who=>`*wait*${who}`),DEFAULT_RULES={bugLabels:(0,_chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLabels */ .u_)((0,_chunk_D2X5KPIM_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y)("bug-labels").default),ignoreLabels:[],authors:void 0,
minSeverity:void 0,severity:{critical:severityLabels(["critical","crit","blocker","showstopper","catastrophic"],["0","1"],
["p0"]),high:severityLabels(["high","major","serious"],["2"],["p1"]),medium:severityLabels(["medium","moderate","normal"],
["3"],["p2"]),low:severityLabels(["low","minor","trivial","cosmetic"],["4","5"],["p3","p4","p5"])},priority:{urgent:["ur\
gent",...priorityLabels(["urgent","critical","critical-urgent","blocker","highest"],["p0"],"1")],high:priorityLabels(["h\
igh","important"],["p1"],"2"),normal:priorityLabels(["normal","medium","moderate"],["p2"],"3"),low:priorityLabels(["low",
"lowest","minor","backlog"],["p3","p4","p5"],"4")},status:{in_progress:statusLabels(IN_PROGRESS),pending:[...statusLabels(
PENDING),...AWAITED]},ticket:{status:{open:"Open",in_progress:"In Progress",pending:"Wait For Response",resolved:"Closed",
closed:"Closed"},severity:{critical:"Critical",high:"Major",medium:"Minor",low:"Minor"},priority:{urgent:"Urgent",high:"\
High",normal:"Normal",low:"Low"}},policy:{unlabelled:"keep",issueDeleted:"close",ticketDeleted:"skip",conflict:"newer-si\
de"}};async function resolveRules(inputs,readConfigFile){let secrets=[inputs.vtiger.accessKey,inputs.githubToken],sources=await readSources(
inputs,readConfigFile,secrets),resolved=[...sources.length>0?await parseSources(sources,secrets):[],asConfig(inputs)].reduce(
withConfig,DEFAULTS),{keyField,ticketExtras}=resolved;if(keyField!==void 0&&Object.hasOwn(ticketExtras.fields,keyField)){
let what=`ticket.fields.${(0,_chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_2__/* .cleaned */ .L0)(keyField,secrets,60)}`;throw new _chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_0__/* .SyncError */ .S0("config-invalid",`${what} is the key-field;\
 the program writes it itself`)}return resolved}var DEFAULTS={rules:DEFAULT_RULES,keyField:void 0,ticketExtras:{assignedTo:void 0,
fields:{}}};async function readSources(inputs,readConfigFile,secrets){let file=await readConfigFile(inputs.configFile),path=(0,_chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteWithout */ .hc)(
secrets)(inputs.configFile);if(file===void 0&&inputs.configFileNamed)throw new _chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_0__/* .SyncError */ .S0("config-missing",`config-file n\
ames ${path}, which is neither in the checkout nor in the repository`);let sources=[];return file!==void 0&&sources.push(
{title:`config file ${path}`,yaml:file}),inputs.config!==void 0&&sources.push({title:"input config",yaml:inputs.config}),
sources}async function parseSources(sources,secrets){let{parseConfig}=await Promise.all(/* import() */[__webpack_require__.e(287), __webpack_require__.e(747), __webpack_require__.e(738)]).then(__webpack_require__.bind(__webpack_require__, 738)),parsed=sources.
map(({title,yaml})=>({title,...parseConfig(yaml,secrets)})),wrong=parsed.filter(({mistakeCount})=>mistakeCount>0);if(wrong.
length===0)return parsed.map(({config})=>config);let lists=wrong.map(one=>(0,_chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_2__/* .listMistakes */ .Ix)(one.title,one.mistakes,one.mistakeCount));
throw new _chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_0__/* .SyncError */ .S0("config-invalid",lists.join(`
`))}function asConfig({bugLabels,minSeverity,keyField}){return{...bugLabels&&{"bug-labels":[...bugLabels]},...minSeverity&&
{"min-severity":minSeverity},...keyField&&{"key-field":keyField}}}function withConfig(base,config){let{rules,ticketExtras}=base,
{ticket,policy}=config;return{rules:{bugLabels:config["bug-labels"]??rules.bugLabels,ignoreLabels:config["ignore-labels"]??
rules.ignoreLabels,authors:config.authors??rules.authors,minSeverity:config["min-severity"]??rules.minSeverity,severity:{
...rules.severity,...config.severity},priority:{...rules.priority,...config.priority},status:{...rules.status,...config.
status},ticket:{status:{...rules.ticket.status,...ticket?.status},severity:{...rules.ticket.severity,...ticket?.severity},
priority:{...rules.ticket.priority,...ticket?.priority}},policy:{unlabelled:policy?.unlabelled??rules.policy.unlabelled,
issueDeleted:policy?.["issue-deleted"]??rules.policy.issueDeleted,ticketDeleted:policy?.["ticket-deleted"]??rules.policy.
ticketDeleted,conflict:policy?.conflict??rules.policy.conflict}},keyField:config["key-field"]??base.keyField,ticketExtras:{
assignedTo:ticket?.["assigned-to"]??ticketExtras.assignedTo,fields:{...ticketExtras.fields,...ticket?.fields}}}}


/***/ }),

/***/ 979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bg: () => (/* binding */ toLogValue),
/* harmony export */   gD: () => (/* binding */ toLogLine),
/* harmony export */   vZ: () => (/* binding */ toLogLines)
/* harmony export */ });
/* unused harmony exports toHtml, toHtmlSentence */
var DIRECTIONS=/[\u202a-\u202e\u2066-\u2069]/g;function toLogLine(text){return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g,
" ").replace(DIRECTIONS,"").replace(/:(?=:)/g,":\u200B").replaceAll("##[","#\u200B#[")}function toLogLines(text){return text.
split(`
`).map(toLogLine)}function toLogValue(value){let oneLine=value.replace(/\r\n|[\n\r\u2028\u2029]/g," \u23CE ");return`"${toLogLine(
clip(oneLine))}"`}function toHtml(text,limit=300){return clip(text,limit).replace(/[&<>"'`*_~[\]()#!|\\@$:+-]/g,character=>`\
&#${character.charCodeAt(0)};`).replace(/\s*(?:\r\n|[\n\r\u2028\u2029])\s*/g,"<br>").replace(DIRECTIONS,"").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g,
"")}function toHtmlSentence(text){return toHtml(text,4e3)}function clip(text,limit=300){let shown=Array.from(text.slice(
0,limit*2)).slice(0,limit).join("");return shown.length===text.length?text:`${shown}\u2026 (${text.length} characters)`}


/***/ }),

/***/ 352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ PRIORITIES),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   H2: () => (/* binding */ toSyncError),
/* harmony export */   S0: () => (/* binding */ SyncError),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   u_: () => (/* binding */ splitLabels)
/* harmony export */ });
var ERROR_CATALOG={"input-missing":{exit:2,hint:"Set it as an input of the step, or as the environment variable of the s\
ame name."},"input-invalid":{exit:2,hint:"Correct the input; the README lists what each one takes."},"config-invalid":{exit:2,
hint:"Correct the lines named; `config schema` prints the JSON Schema for your editor."},"config-missing":{exit:2,hint:"\
Check the path in config-file, and that the token may read contents (contents: read)."},"event-unsupported":{exit:2,hint:"\
Trigger the workflow by issues or workflow_dispatch events, as in the README."},"vtiger-unreachable":{exit:1,hint:"Check\
 vtiger-url, and that this machine can reach it (firewall, proxy, DNS)."},"vtiger-timeout":{exit:1,hint:"Check that the \
CRM answers from this machine; the next run continues where this ended."},"vtiger-tls":{exit:2,hint:"Check the certifica\
te of vtiger-url; for a private CA set NODE_EXTRA_CA_CERTS to its file."},"vtiger-redirect":{exit:2,hint:"Set vtiger-url\
 to the address the CRM redirects to."},"vtiger-not-found":{exit:2,hint:"Set vtiger-url to the address of the CRM itself\
, with its path, without webservice.php."},"vtiger-credentials":{exit:2,hint:"Check vtiger-username, and copy the access\
 key anew from My Preferences in the CRM."},"vtiger-denied":{exit:2,hint:"Give the API user's profile the right to view,\
 create and edit tickets."},"vtiger-answer":{exit:1,hint:"Look into the log of the web server and of PHP; the next run c\
hecks what was carried out."},"vtiger-rejected":{exit:1,hint:"The message is the CRM's own; correct what it names."},"ti\
cket-field":{exit:2,hint:"Correct the field in the config, or ask the administrator of the CRM to add it."},"ticket-valu\
e":{exit:2,hint:"Map it to a value that exists, under ticket: in the config, or add it to the picklist."},"ticket-mandat\
ory":{exit:2,hint:"Give the field a value under ticket.fields in the config, or make it optional in the CRM."},"ticket-a\
mbiguous":{exit:1,hint:"Keep one of the tickets and take the key off the others (or delete them)."},"host-unreachable":{
exit:1,hint:"Check that this machine can reach the API address; the next run makes up for this one."},"host-credentials":{
exit:2,hint:"Check github-token: it has to be valid for this repository."},"host-denied":{exit:2,hint:"Give the job `per\
missions: issues: write` (and `contents: read` for the config file)."},"host-rate-limit":{exit:1,hint:"Wait until the li\
mit resets; the next run makes up for this one."},"host-answer":{exit:1,hint:"Try again; if it stays, the status page of\
 the host may say more."},"issue-missing":{exit:1,hint:"Check the number, and that the token may read the issues of this\
 repository."},deadline:{exit:1,hint:"The run was ended to bound its time; the next run continues where this one ended."},
internal:{exit:1,hint:"This is a defect of the program: please report it with the log of a debug run."}};var SyncError=class extends Error{name="SyncError";code;hint;constructor(code,message,details={}){super(message,details.
cause===void 0?void 0:{cause:details.cause}),this.code=code,this.hint=details.hint??ERROR_CATALOG[code].hint}};function toSyncError(thrown){
if(thrown instanceof SyncError)return thrown;let message=thrown instanceof Error?thrown.message:String(thrown);return new SyncError(
"internal",message,{cause:thrown})}function exitCodeOf(error){return ERROR_CATALOG[error.code].exit}var SEVERITIES=["critical","high","medium","low"],PRIORITIES=["urgent","high","normal","low"];function splitLabels(text){return text.split(/[,\r\n]/).map(label=>label.trim()).filter(label=>label!=="")}


/***/ }),

/***/ 643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   VR: () => (/* binding */ FIELD_NAME),
/* harmony export */   ZZ: () => (/* binding */ onErrorOf),
/* harmony export */   o0: () => (/* binding */ secretsAmong)
/* harmony export */ });
/* harmony import */ var _chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(352);
/* harmony import */ var _chunk_D2X5KPIM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(775);
/* harmony import */ var _chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(918);

function openForm(given){let missing=[],wrong=[],textOf=name=>(given[name]??"").trim(),quote=(0,_chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteWithout */ .hc)(secretsAmong(given));
function optional(name,parse){let{default:usual,env,needed}=(0,_chunk_D2X5KPIM_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y)(name),text=textOf(name)||usual;if(text===""){needed&&
missing.push(`${name} is missing: set the input ${name} or the environment variable ${env}`);return}let parsed=parse(text,
quote);if("value"in parsed)return parsed.value;wrong.push(`${name}: ${parsed.mistake}`)}return{isGiven:name=>textOf(name)!==
"",optional,value:(name,parse,standIn)=>optional(name,parse)??standIn,close(){let mistakes=[...missing,...wrong,...unknownNames(
given,quote)],[first]=mistakes;if(first===void 0)return;let message=mistakes.length===1?first:(0,_chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_2__/* .listMistakes */ .Ix)("inputs",mistakes);
throw new _chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_0__/* .SyncError */ .S0(missing.length>0?"input-missing":"input-invalid",message)}}}function secretsAmong(given){return _chunk_D2X5KPIM_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m.
filter(({secret})=>secret).map(({name})=>(given[name]??"").trim()).filter(secret=>secret!=="")}function unknownNames(given,quote){
let known=_chunk_D2X5KPIM_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m.map(({name})=>name);return Object.keys(given).filter(name=>!known.includes(name)&&given[name]!=="").map(
name=>`${quote(name)} is no input${(0,_chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(name,known)}`)}var ENTRY_PAGE=/\/(?:webservice|index)\.php$/i;function parseVtigerUrl(text,allowInsecureHttp){let url=URL.canParse(text)?
new URL(text):void 0;if(url===void 0||!/^https?:\/\//i.test(text))return{mistake:"is no address that begins with https:/\
/"};if(url.username!==""||url.password!=="")return{mistake:"must not carry a user or password; use vtiger-username, vtig\
er-access-key"};if(url.protocol==="http:"&&!isLoopback(url.hostname)&&!allowInsecureHttp)return{mistake:"has to begin wi\
th https:// (or set allow-insecure-http: true)"};let path=url.pathname.replace(ENTRY_PAGE,"").replace(/\/+$/,"");return{
value:`${url.origin}${path}`}}function isLoopback(hostname){return hostname==="localhost"||hostname==="[::1]"||/^127(?:\.\d+){3}$/.
test(hostname)}var COMMANDS=["sync"],ON_ERROR=["fail","warn"],FIELD_NAME=/^\w+$/;function parseInputs(given){let form=openForm(given);if(!form.
value("enabled",parseBoolean,!0))return{enabled:!1};let insecure=form.value("allow-insecure-http",parseBoolean,!1),inputs={
enabled:!0,vtiger:{url:form.value("vtiger-url",text=>parseVtigerUrl(text,insecure),""),username:form.value("vtiger-usern\
ame",asGiven,""),accessKey:form.value("vtiger-access-key",asGiven,"")},githubToken:form.value("github-token",asGiven,""),
command:form.value("command",oneOf(COMMANDS),"sync"),issue:form.optional("issue",parseIssueNumber),dryRun:form.value("dr\
y-run",parseBoolean,!1),configFile:form.value("config-file",asGiven,""),configFileNamed:form.isGiven("config-file"),config:form.
isGiven("config")?given.config:void 0,bugLabels:form.isGiven("bug-labels")?form.optional("bug-labels",parseLabels):void 0,
minSeverity:form.optional("min-severity",oneOf(_chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.toReversed())),keyField:form.optional("key-field",parseFieldName),
onError:form.value("on-error",oneOf(ON_ERROR),"fail")};return form.close(),inputs}function onErrorOf(given){return(given["\
on-error"]??"").trim().toLowerCase()==="warn"?"warn":"fail"}function asGiven(text){return{value:text}}function parseBoolean(text,quote){
let word=text.toLowerCase();return word==="true"||word==="false"?{value:word==="true"}:{mistake:`${quote(text)} is neith\
er true nor false`}}function oneOf(words){return(text,quote)=>{let found=words.find(word=>word===text.toLowerCase());return found===
void 0?{mistake:(0,_chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_2__/* .noneOf */ .kO)(quote(text),text,words)}:{value:found}}}function parseIssueNumber(text,quote){let number=/^[1-9]\d*$/.
test(text)?Number(text):NaN;return Number.isSafeInteger(number)?{value:number}:{mistake:`${quote(text)} is no issue numb\
er, such as 12`}}function parseLabels(text){let labels=(0,_chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLabels */ .u_)(text);return labels.length>0?{value:labels}:{mistake:"\
names no label"}}function parseFieldName(text,quote){return FIELD_NAME.test(text)?{value:text}:{mistake:`${quote(text)} \
is no field name, such as cf_901`}}


/***/ }),

/***/ 512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _chunk_WCUKQNVY_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(395);
/* harmony import */ var _chunk_WWM2CCFK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(747);
/* harmony import */ var _chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(287);
/* harmony import */ var _chunk_JDWN5TUQ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(979);
/* harmony import */ var _chunk_XSF5EFVW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(643);
/* harmony import */ var _chunk_4JOASKXB_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(397);
/* harmony import */ var _chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(352);
/* harmony import */ var _chunk_D2X5KPIM_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(775);
/* harmony import */ var _chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(918);
/* harmony import */ var _chunk_72FAJJDL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(247);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_7__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_8__);


function toConfigJsonSchema(){let{$schema,...schema}=(0,_chunk_WWM2CCFK_js__WEBPACK_IMPORTED_MODULE_0__/* .toJSONSchema */ .bl)(_chunk_WWM2CCFK_js__WEBPACK_IMPORTED_MODULE_0__/* .configSchema */ .Qn,{target:"draft-7",io:"input",metadata:_chunk_WWM2CCFK_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_NOTES */ .Gl,
override({zodSchema,jsonSchema}){let examples=_chunk_WWM2CCFK_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_NOTES */ .Gl.get(zodSchema)?.examples;examples!==void 0&&Object.assign(jsonSchema,
{examples})}});return{$schema,title:"Configuration of Vtiger Issue Sync",...schema}}async function run(terminal,{words}){let[action,...rest]=words;switch(action){case"validate":return validate(terminal,rest[0]??
(0,_chunk_D2X5KPIM_js__WEBPACK_IMPORTED_MODULE_5__/* .settingOf */ .y)("config-file").default);case"schema":return rest.length>0?(0,_chunk_WCUKQNVY_js__WEBPACK_IMPORTED_MODULE_9__/* .refuse */ .T)(terminal,"config",["schema takes nothing more"]):
(terminal.out(JSON.stringify(toConfigJsonSchema(),null,2)),0);case void 0:return (0,_chunk_WCUKQNVY_js__WEBPACK_IMPORTED_MODULE_9__/* .refuse */ .T)(terminal,"config",["say what to \
do: validate or schema"]);default:{let guess=(0,_chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_10__/* .didYouMean */ .au)(action,["validate","schema"]);return (0,_chunk_WCUKQNVY_js__WEBPACK_IMPORTED_MODULE_9__/* .refuse */ .T)(terminal,"config",[`${(0,_chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_10__/* .quoteWithout */ .hc)(
[])(action)} is not known${guess}`])}}}async function validate(terminal,path){let name=path==="-"?"standard input":path,
{out,err}=terminal;try{let text=await readText(terminal,path);await (0,_chunk_4JOASKXB_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveRules */ .S)({...NOTHING_GIVEN,configFile:name},()=>Promise.
resolve(text))}catch(thrown){return thrown instanceof _chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_4__/* .SyncError */ .S0?((0,_chunk_JDWN5TUQ_js__WEBPACK_IMPORTED_MODULE_11__/* .toLogLines */ .vZ)(thrown.message).forEach(err),err(thrown.hint),
(0,_chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeOf */ .FO)(thrown)):(err(whyUnread(thrown,(0,_chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_10__/* .quoteWithout */ .hc)([])(name))),2)}return out(`\u2713 ${name} is valid`),0}async function readText({
folder,readInput},path){return path==="-"?readInput():(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(folder,path),"utf8")}function whyUnread(error,name){
let{code,message}=error;return code==="ENOENT"?`There is no file ${name}.`:`${name} could not be read: ${message}`}var NOTHING_GIVEN={
enabled:!0,vtiger:{url:"",username:"",accessKey:""},githubToken:"",command:"sync",issue:void 0,dryRun:!0,configFile:"",configFileNamed:!0,
config:void 0,bugLabels:void 0,minSeverity:void 0,keyField:void 0,onError:"fail"};


/***/ })

};
;