"use strict";
exports.id = 5816;
exports.ids = [5816];
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

/***/ 8277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  k: () => (HOSTS),
  n: () => (placeOn)
});
var HOSTS={github:{title:"GitHub",issuePath:"issues"},gitlab:{title:"GitLab",issuePath:"-/issues"}};function placeOn(host,place){
return{...place,host,issuePath:HOSTS[host].issuePath}}


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

/***/ 4822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FN: () => (serverOf),
  ZX: () => (locateRepository),
  uw: () => (repositoryAt),
  w4: () => (hostOf)
});
var _7WTZGKFB = __webpack_require__(8277);
var _TKLNHQ2D = __webpack_require__(5329);
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
name=>name===named.trim().toLowerCase());if(found!==void 0)return found;throw new _TKLNHQ2D.S0("input-invalid",`--host is n\
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
ns with https:// or http://.`;throw new _TKLNHQ2D.S0("input-invalid",message,{hint:"Give the whole address, such as https:/\
/git.example.com, without a repository."})}function checkedName(name,{name:form,shape,example,repositoryEnv}){if(form.test(
name))return name;let message=`--repository (or ${repositoryEnv}) is not of the form ${shape}.`;throw new _TKLNHQ2D.S0("inp\
ut-invalid",message,{hint:`Give the name alone, such as ${example}, without the server's address.`})}function unknownRepository(origin,serverUrl,{
repositoryEnv,shape}){let why=origin===void 0?"the working directory has no git remote origin":`the git remote origin is\
 no repository of ${serverUrl}`;return new _TKLNHQ2D.S0("input-missing",`Which repository? None is named, and ${why}.`,{hint:`\
Give --repository ${shape}, or set ${repositoryEnv}.`})}


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


/***/ })

};
;