"use strict";
exports.id = 18;
exports.ids = [18];
exports.modules = {

/***/ 7251:
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
let labels=[];for(let prefix of prefixes)for(let word of words)for(let separator of separators)labels.push(prefix+separator+
word);return labels}function severityLabels(words,grades,levels){let scale=grades.flatMap(grade=>[`s${grade}`,`sev${grade}`]);
return[...words,...scale,...levels,...prefixed(["severity","sev"],[...words,...scale]),...prefixed(["severity","sev"],grades,
BEFORE_DIGITS),...words.map(word=>`${word}?severity`)]}function priorityLabels(words,levels,scoped){return[...levels,`pr\
iority::${scoped}`,...prefixed(["priority","prio"],[...words,...levels]),...words.map(word=>`${word}?priority`)]}function statusLabels(phrases){
let globs=phrases.map(phrase=>phrase.replaceAll(" ","?"));return[...globs,...prefixed(["status","state"],globs)]}var IN_PROGRESS=[
"in progress","work in progress","wip","doing","started","in development","in review","being worked on"],PENDING=["pendi\
ng","waiting","need*info","need*information","need*feedback","need*response","need*repro","need*reproduction","*info nee\
ded","*information needed"],AWAITED=["response","reply","answer","feedback","info","information","customer","client","re\
porter","author","user"].map(who=>`*wait*${who}`),DEFAULT_RULES={bugLabels:(0,_PNBNMP5M.u)((0,_VBWTJI3R.y)("bug-labels").default),
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
...configs,asConfig(inputs)].reduce(withConfig,DEFAULTS),resolved={...merged,rules:{...merged.rules,details}},{keyField}=resolved;
if(keyField!==void 0&&Object.hasOwn(details?.fields??{},keyField)){let what=`ticket.fields.${(0,_LWHO4XQE.L0)(keyField,secrets,60)}`;
throw new _VJFVHWSB.S0("config-invalid",`${what} is the key-field; the program writes it itself`)}return resolved}var DEFAULTS={
rules:DEFAULT_RULES,keyField:void 0,severityField:void 0,internalMarker:!1,ticketExtras:{assignedTo:void 0}};function severityFieldIn(ticket){
let field=ticket?.["severity-field"];return field?.toLowerCase()==="none"?"none":field}var NO_CONFIG={configs:[],details:void 0};
async function readSources(inputs,readConfigFile,secrets){let file=await readConfigFile(inputs.configFile),path=(0,_LWHO4XQE.hc)(
secrets)(inputs.configFile);if(file===void 0&&inputs.configFileNamed)throw new _VJFVHWSB.S0("config-missing",`config-file n\
ames ${path}, which is neither in the checkout nor in the repository`);let sources=[];return file!==void 0&&sources.push(
{title:`config file ${path}`,yaml:file}),inputs.config!==void 0&&sources.push({title:"input config",yaml:inputs.config}),
sources}async function parseSources(sources,secrets){let[{parseConfig},{detailRulesOf,isTemplate}]=await Promise.all([__webpack_require__.e(/* import() */ 449).then(__webpack_require__.bind(__webpack_require__, 449)),
__webpack_require__.e(/* import() */ 6059).then(__webpack_require__.bind(__webpack_require__, 6059))]),compile=sources.some(({yaml})=>isTemplate(yaml))?(await __webpack_require__.e(/* import() */ 6467).then(__webpack_require__.bind(__webpack_require__, 8848))).
openTemplates():void 0,parsed=sources.map(({title,yaml})=>({title,...parseConfig(yaml,secrets,compile)})),wrong=parsed.filter(
({mistakeCount})=>mistakeCount>0);if(wrong.length===0){let configs=parsed.map(({config})=>config);return{configs,details:detailRulesOf(
configs,compile)}}let lists=wrong.map(one=>(0,_LWHO4XQE.Ix)(one.title,one.mistakes,one.mistakeCount));throw new _VJFVHWSB.S0("c\
onfig-invalid",lists.join(`
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

/***/ 3982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  u: () => (splitLabels)
});
function splitLabels(text){return text.split(/[,\r\n]/).map(label=>label.trim()).filter(label=>label!=="")}


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _7ZAYWR5I = __webpack_require__(7251);
var _WCUKQNVY = __webpack_require__(2395);
var _3YDK3JWJ = __webpack_require__(9722);
var _VBWTJI3R = __webpack_require__(4488);
var _LWHO4XQE = __webpack_require__(7729);
var _VJFVHWSB = __webpack_require__(6239);
var _72FAJJDL = __webpack_require__(3247);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_4__);
var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_5__);


async function run(terminal,{words}){let[action,...rest]=words;switch(action){case"validate":return validate(terminal,rest[0]??
(0,_VBWTJI3R.y)("config-file").default);case"schema":return rest.length>0?(0,_WCUKQNVY.T)(terminal,"config",["schema takes nothing more"]):
printSchema(terminal);case void 0:return (0,_WCUKQNVY.T)(terminal,"config",["say what to do: validate or schema"]);default:{let guess=(0,_LWHO4XQE.au)(
action,["validate","schema"]);return (0,_WCUKQNVY.T)(terminal,"config",[`${(0,_LWHO4XQE.hc)([])(action)} is not known${guess}`])}}}async function printSchema({
out}){let{default:schema}=await __webpack_require__.e(/* import() */ 8882).then(__webpack_require__.bind(__webpack_require__, 8882));return out(JSON.stringify(schema,null,2)),0}async function validate(terminal,path){
let name=path==="-"?"standard input":path,{out,err}=terminal;try{let text=await readText(terminal,path);await (0,_7ZAYWR5I.S)(
{...NOTHING_GIVEN,configFile:name},()=>Promise.resolve(text))}catch(thrown){return thrown instanceof _VJFVHWSB.S0?((0,_3YDK3JWJ.vZ)(
thrown.message).forEach(err),err(thrown.hint),(0,_VJFVHWSB.FO)(thrown)):(err(whyUnread(thrown,(0,_LWHO4XQE.hc)([])(name))),2)}return out(
`\u2713 ${name} is valid`),0}async function readText({folder,readInput},path){return path==="-"?readInput():(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(
folder,path),"utf8")}function whyUnread(error,name){let{code,message}=error;return code==="ENOENT"?`There is no file ${name}\
.`:`${name} could not be read: ${message}`}var NOTHING_GIVEN={enabled:!0,vtiger:{url:"",username:"",accessKey:"",apis:["\
webservice"],module:"auto"},hostToken:"",command:"sync",since:void 0,shard:void 0,maxCreates:0,issue:void 0,query:void 0,
dryRun:!0,configFile:"",configFileNamed:!0,config:void 0,bugLabels:void 0,minSeverity:void 0,keyField:void 0,attach:[],comments:void 0,
onError:"fail"};


/***/ })

};
;