"use strict";
exports.id = 974;
exports.ids = [974];
exports.modules = {

/***/ 974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./chunk-6WQ3VQVJ.js
var chunk_6WQ3VQVJ = __webpack_require__(8713);
// EXTERNAL MODULE: ./chunk-ORQKCZW6.js
var chunk_ORQKCZW6 = __webpack_require__(1910);
// EXTERNAL MODULE: ./chunk-7O6QAVIK.js
var chunk_7O6QAVIK = __webpack_require__(9771);
// EXTERNAL MODULE: ./chunk-FEYIZLVM.js
var chunk_FEYIZLVM = __webpack_require__(4107);
// EXTERNAL MODULE: ./chunk-5JJKDBKL.js
var chunk_5JJKDBKL = __webpack_require__(4534);
// EXTERNAL MODULE: ./chunk-TBUS7HHG.js
var chunk_TBUS7HHG = __webpack_require__(2043);
// EXTERNAL MODULE: ./chunk-LHIJGTBN.js
var chunk_LHIJGTBN = __webpack_require__(4551);
// EXTERNAL MODULE: ./chunk-Z65F62O6.js
var chunk_Z65F62O6 = __webpack_require__(7377);
// EXTERNAL MODULE: ./chunk-YARQNME2.js
var chunk_YARQNME2 = __webpack_require__(6962);
// EXTERNAL MODULE: ./chunk-TL4X4F2T.js
var chunk_TL4X4F2T = __webpack_require__(1679);
// EXTERNAL MODULE: ./chunk-SEHELH2Y.js
var chunk_SEHELH2Y = __webpack_require__(5521);
// EXTERNAL MODULE: ./chunk-QUCQOUBF.js
var chunk_QUCQOUBF = __webpack_require__(7761);
// EXTERNAL MODULE: ./chunk-6EQDQ5H3.js
var chunk_6EQDQ5H3 = __webpack_require__(7248);
;// CONCATENATED MODULE: ./chunk-LRLRQJ6J.js



var STEPS={address:{area:"Settings",tests:"vtiger-url is an https address"},credentials:{area:"Settings",tests:"user nam\
e and access key are given"},settings:{area:"Settings",tests:"the other settings are valid"},reach:{area:"Vtiger",tests:"\
the server can be reached"},tls:{area:"Vtiger",tests:"its certificate is trusted"},redirect:{area:"Vtiger",tests:"it doe\
s not redirect"},webservice:{area:"Vtiger",tests:"a Vtiger web service answers there"},user:{area:"Vtiger",tests:"it kno\
ws the user"},key:{area:"Vtiger",tests:"it accepts the access key"},version:{area:"Vtiger",tests:"version and API"},token:{
area:"GitHub",tests:"the token is valid"},repository:{area:"GitHub",tests:"the repository can be read"},issues:{area:"Gi\
tHub",tests:"its issues can be read"},comments:{area:"GitHub",tests:"the marker comment can be written"},config:{area:"G\
itHub",tests:"the config file is valid"},module:{area:"Tickets",tests:"the user sees the ticket module"},create:{area:"T\
ickets",tests:"the user may create tickets"},edit:{area:"Tickets",tests:"the user may edit tickets"},mandatory:{area:"Ti\
ckets",tests:"every mandatory field is filled"},status:{area:"Tickets",tests:"the status values exist"},severity:{area:"\
Tickets",tests:"the severity values exist"},priority:{area:"Tickets",tests:"the priority values exist"},fields:{area:"Ti\
ckets",tests:"the fields of ticket.fields take their values"},"key-field":{area:"Tickets",tests:"the key field can hold \
the key"},owner:{area:"Tickets",tests:"the owner of new tickets exists"},assignees:{area:"Tickets",tests:"the people of \
ticket.assignees exist"},account:{area:"Tickets",tests:"the account of the tickets exists"},contact:{area:"Tickets",tests:"\
the contact of the tickets exists"},query:{area:"Tickets",tests:"tickets can be looked up"}};var SIGN={passed:"✓",failed:"✗",open:"–"};function renderFinding({step,verdict,detail,cure,config}){let what=detail===
""?STEPS[step].tests:`${STEPS[step].tests}: ${detail}`,[first="",...more]=[...(0,chunk_YARQNME2/* toLogLines */.vZ)(what),...cure===""?[]:[(0,chunk_YARQNME2/* toLogLine */.gD)(
cure)]],paste=config===""?[]:[PASTE,"",...(0,chunk_YARQNME2/* toLogLines */.vZ)(config),""];return[`${SIGN[verdict]} ${first}`,...[...more,...paste].
map(line=>`    ${line}`.trimEnd())]}var PASTE="This fits; read it, and put it into .github/vtiger-sync.yml:";function renderVerdict(findings){
let{passed:passed2,failed:failed2,open:open2}=countVerdicts(findings),rest=open2===0?"":`, ${open2} could not be told or\
 had nothing to test`;return`${failed2===0?"The set-up is fine":`${failed2} of ${findings.length} steps failed`}: ${passed2}\
 passed${rest}. Nothing was written.`}function exitCodeOfCheck(findings){let codes=findings.flatMap(({code})=>code===void 0?
[]:[code]);return codes.length===0?0:codes.some(code=>chunk_6EQDQ5H3/* ERROR_CATALOG */.No[code].exit===2)?2:1}function renderCheckSummary(findings){
let rows=findings.map(({step,verdict,detail,cure,config})=>{let{area,tests}=STEPS[step],found=[detail,cure].filter(text=>text!==
"").map(toHtmlSentence),paste=config===""?"":`<br>${PASTE}${toHtmlBlock(config)}`;return`<tr>${[SIGN[verdict],area,toHtml(
tests),found.join("<br>")+paste].map(cell=>`<td>${cell}</td>`).join("")}</tr>`});return["<h3>Vtiger Issue Sync: check</h\
3>",`<p>${toHtml(renderVerdict(findings))}</p>`,`<table>${["<tr><th></th><th></th><th>Tested</th><th>Found</th></tr>",...rows].
join(`
`)}</table>`,""].join(`
`)}function toCheckReport(findings){return{command:"check",counts:countVerdicts(findings),steps:findings.map(({step,verdict,
detail,cure,config,code})=>{let{area,tests}=STEPS[step];return{step,area,tests,verdict,detail,cure,config,code}})}}function toCheckOutputs(findings){
let first=findings.find(({verdict})=>verdict==="failed");return inspectionOutputs(first?.code,JSON.stringify(toCheckReport(
findings)))}function inspectionOutputs(code,report){return{status:code===void 0?"passed":"failed",reason:code??"","ticke\
t-id":"","ticket-number":"","ticket-url":"",plan:"",report}}function countVerdicts(findings){let count=wanted=>findings.
filter(({verdict})=>verdict===wanted).length;return{passed:count("passed"),failed:count("failed"),open:count("open")}}function passed(step,detail=""){return{step,verdict:"passed",detail,cure:"",config:"",code:void 0}}function chunk_LRLRQJ6J_open(step,detail,cure=""){
return{step,verdict:"open",detail,cure,config:"",code:void 0}}function failed(step,thrown){let{code,message,hint}=(0,chunk_6EQDQ5H3/* toSyncError */.H2)(
thrown);return{step,verdict:"failed",detail:message,cure:hint,config:"",code}}function keptBack(steps,by){return notTried(
steps,`"${STEPS[by].tests}" has to pass first`)}function notTried(steps,why){return steps.map(step=>chunk_LRLRQJ6J_open(step,`not tried\
: ${why}`))}var WAY=["reach","tls","redirect","webservice","user"],STAGE_OF={"vtiger-unreachable":"reach","vtiger-timeout":"reach",deadline:"\
reach","vtiger-tls":"tls","vtiger-redirect":"redirect","vtiger-not-found":"webservice","vtiger-answer":"webservice","vti\
ger-denied":"webservice","vtiger-rejected":"webservice","vtiger-rate-limit":"webservice","vtiger-credentials":"user"},CONNECTION_STEPS=[
...WAY,"key","version"];async function*checkConnection(connection){let{challenge,client,username,api}=connection,obstacle=await errorOf(
challenge??(()=>client.identify())),stage=obstacle&&(STAGE_OF[obstacle.code]??"webservice");if(yield*onTheWay(connection,
obstacle,stage),stage!==void 0)return yield*keptBack(["key","version"],stage),!1;if(!connection.hasKey)return yield*notTried(
["key","version"],"no access key is given"),!1;let refusal=await errorOf(()=>client.identify());if(refusal!==void 0)return yield failed(
"key",refusal),yield*notTried(["version"],"nobody is logged in"),!1;let{userId,version}=await client.identify();yield passed(
"key",`${username} (${userId}), key ${STARS}`);let told=/^\d/.test(version)?version:`${version}, which tells no version`;
return yield passed("version",`Vtiger ${told}, ${api}`),!0}var STARS="********";function onTheWay({url,username},obstacle,stage){
let{protocol,host}=new URL(url),details={reach:host,user:username},end=stage===void 0?WAY.length:WAY.indexOf(stage),isPlain=protocol===
"http:";return[...WAY.slice(0,end).map(step=>step==="tls"&&isPlain?chunk_LRLRQJ6J_open(step,"plain http: nothing is encrypted"):passed(
step,details[step])),...stage===void 0?[]:[failed(stage,obstacle),...keptBack(WAY.slice(end+1),stage)]]}async function errorOf(attempt2){
try{await attempt2();return}catch(thrown){return (0,chunk_6EQDQ5H3/* toSyncError */.H2)(thrown)}}var HOST_STEPS=["token","repository","issues","comments"];async function*checkHost(host){try{await host.checkToken(),yield passed(
"token")}catch(thrown){yield failed("token",thrown),yield*keptBack(HOST_STEPS.slice(1),"token");return}let access;try{access=
await host.readRepository(),yield passed("repository",host.repository)}catch(thrown){yield failed("repository",thrown),yield*keptBack(
HOST_STEPS.slice(2),"repository");return}try{await host.checkIssues(),yield passed("issues")}catch(thrown){yield failed(
"issues",issuesClosed((0,chunk_6EQDQ5H3/* toSyncError */.H2)(thrown)))}yield commentStep(access)}function issuesClosed(error){return error.code!=="\
issue-missing"?error:new chunk_6EQDQ5H3/* SyncError */.S0("host-denied",error.message,{hint:"Switch issues on in the repository's settings, und\
er Features.",cause:error})}var MAY_WRITE='It needs `permissions: issues: write` in the job; of a personal token, "Issue\
s: read and write", or the scope repo. Without it the tickets are right all the same.';function commentStep({mayComment,
why}){switch(mayComment){case"yes":return passed("comments",why);case"no":return failed("comments",new chunk_6EQDQ5H3/* SyncError */.S0("host-d\
enied",why,{hint:MAY_WRITE}));case"untold":return chunk_LRLRQJ6J_open("comments",why,MAY_WRITE)}}async function*checkPeople(client,{rules:{details}}){yield await checkAssignees(client,details?.assignees??{}),yield await checkCustomer(
client,"account",details?.account),yield await checkCustomer(client,"contact",details?.contact)}async function checkAssignees(client,assignees){
let entries=Object.entries(assignees);if(entries.length===0)return chunk_LRLRQJ6J_open("assignees","none are set");let found=[],missing=[],
cure="";try{for(let[login,name]of entries){let reading=await (0,chunk_FEYIZLVM/* findOwner */.zr)(client,name);reading.kind==="missing"?(missing.push(
`${login} is ${JSON.stringify(name)}, but no group or user is called so`),cure=reading.hint):(await (0,chunk_FEYIZLVM/* checkOwner */.AA)(client,reading.
id,`assignees, ${login}`),found.push(`${login}: ${name===reading.id?name:`${name} (${reading.id})`}`))}}catch(thrown){return failed(
"assignees",(0,chunk_6EQDQ5H3/* toSyncError */.H2)(thrown))}return missing.length===0?passed("assignees",found.join(", ")):failed("assignees",new chunk_6EQDQ5H3/* SyncError */.S0(
"ticket-value",`${missing.join("; ")}.`,{hint:cure}))}async function checkCustomer(client,kind,rule){if(rule===void 0)return chunk_LRLRQJ6J_open(
kind,"none is set");let{label,authors,default:fallback}=rule,find=(0,chunk_7O6QAVIK/* customerFinder */.RS)(client),named=[...Object.values(authors),
...fallback===void 0?[]:[fallback]],found=[];try{for(let customer of named){let reading=await find(kind,customer);if(reading.
kind!=="found"){let{why,hint}=reading;return failed(kind,new chunk_6EQDQ5H3/* SyncError */.S0("ticket-value",`ticket.${kind}: ${why}.`,{hint}))}
found.push(`${reading.name} (${reading.id})`)}named.length===0&&await find(kind,{by:"name",value:"any"})}catch(thrown){return failed(
kind,(0,chunk_6EQDQ5H3/* toSyncError */.H2)(thrown))}let byLabel=label===void 0?[]:[`by label "${label}"`];return passed(kind,[...byLabel,...new Set(
found)].join(", "))}var WORDS={status:{open:["open","new","reopened","active","to do"],in_progress:["in progress","in process","working","as\
signed","active","open"],pending:["wait for response","wait for customer","wait","waiting","pending","hold","open"],resolved:[
"resolved","solved","fixed","done","completed","closed"],closed:["closed","done","completed","rejected","cancelled","res\
olved"]},severity:{critical:["critical","blocker","catastrophic","urgent","very high","major","high"],high:["major","hig\
h","severe","critical"],medium:["medium","normal","moderate","average","minor","low"],low:["low","minor","trivial","cosm\
etic","medium","normal"]},priority:{urgent:["urgent","critical","immediate","highest","very high","emergency","high"],high:[
"high","major","important","urgent"],normal:["normal","medium","standard","moderate","average","low"],low:["low","minor",
"lowest","very low","normal","medium"]}};function fittingValues(ladder,wanted,values){return Object.entries(wanted).map(
([level,given])=>{if(values.includes(given))return{level,value:given,isGuess:!1};for(let word of[given,...WORDS[ladder][level]??
[]]){let value=valueLike(word,values);if(value!==void 0)return{level,value,isGuess:!1}}return{level,value:values[0],isGuess:!0}})}
function valueLike(word,values){let plain=toPlain(word);return values.find(value=>toPlain(value)===plain)??values.find(value=>`\
 ${toPlain(value)} `.includes(` ${plain} `))}function toPlain(text){return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var LADDERS=["status","severity","priority"];function proposeConfig(described,module,{rules}){let found=module.severity??
severityLike(described)?.name,names={status:module.status,severity:found,priority:module.priority},lines=LADDERS.flatMap(
ladder=>{let wanted=rules.ticket[ladder],name=names[ladder],values=valuesOf(described,name,ladder==="status"?module.final:
[]);if(name===void 0||values===void 0)return[];if(Object.values(wanted).every(value=>values.includes(value)&&(0,chunk_5JJKDBKL/* fieldProblems */.dB)(
described,name,value).length===0))return[];let proposed=fittingValues(ladder,wanted,values);return[`  ${ladder}:`,...proposed.
map(toLine)]});if(lines.length===0)return"";return["ticket:",...module.severity===void 0&&found!==void 0?[`  severity-fi\
eld: ${found}`]:[],...lines].join(`
`);function toLine({level,value,isGuess}){let remark=isGuess?" # no value looks like this: choose one":"";return`    ${level}\
: ${toYamlText(value)}${remark}`}}function severityLike({fields}){return fields.find(({name,label,type,editable})=>type===
"picklist"&&editable&&/severit/i.test(`${name} ${label}`))}function valuesOf({fields},name,without){let picklist=fields.
find(field=>field.name===name)?.picklist??[],[first,...more]=picklist.map(({value})=>value).filter(value=>!without.includes(
value));return first===void 0?void 0:[first,...more]}var NO_TEXT=/^(?:true|false|yes|no|on|off|y|n|null)$/i;function toYamlText(value){
return new RegExp("^\\p{L}[\\p{L}\\p{N} _/-]*(?<! )$","u").test(value)&&!NO_TEXT.test(value)?value:JSON.stringify(value)}function checkRights({name,createable,updateable}){return[createable?passed("create"):failed("create",denied(name,"creat\
e")),updateable?passed("edit"):failed("edit",denied(name,"edit"))]}function denied(module,verb){return new chunk_6EQDQ5H3/* SyncError */.S0("vt\
iger-denied",`The API user may not ${verb} in ${module}.`,{hint:`In the CRM: Settings → Profiles, the profile of the use\
r's role, ${module}: tick ${verb}.`})}function checkFields(described,module,resolved){let{rules,keyField}=resolved,{ticket,
details}=rules,custom=details?.fields??{},texts=[module.title,module.description,module.owner],filled={...Object.fromEntries(
[...texts,keyField??module.title].map(name=>[name,"x"])),...mapValues(custom,rule=>typeof rule=="string"?rule:"x"),...details?.
account!==void 0&&{[module.account]:"x"},...details?.contact!==void 0&&{[module.contact]:"x"},[module.status]:ticket.status.
open,[module.priority]:ticket.priority.normal,...module.severity!==void 0&&{[module.severity]:ticket.severity.medium}};return[
judged("mandatory",(0,chunk_5JJKDBKL/* mandatoryProblems */.AB)(described,filled,"create"),mandatoryNames(described)),...withConfig(proposeConfig(described,
module,resolved),[statusStep(described,module,Object.values(ticket.status)),module.severity===void 0?withoutSeverity(described):
valuesStep("severity",described,module.severity,Object.values(ticket.severity)),valuesStep("priority",described,module.priority,
Object.values(ticket.priority))]),extraFields(described,details?.solution===void 0?custom:{...custom,[module.solution]:details.
solution}),keyFieldStep(described,keyField)]}function withConfig(config,findings){let last=findings.findLastIndex(({verdict,
cure})=>verdict!=="passed"&&cure!=="");return findings.map((finding,at)=>at===last?{...finding,config}:finding)}function statusStep(described,{
status,final},values){let finding=valuesStep("status",described,status,values),dead=final.filter(value=>values.includes(
value));return finding.verdict!=="passed"||dead.length===0?finding:chunk_LRLRQJ6J_open("status",`${finding.detail}; nothing leads out o\
f ${dead.join(", ")}`,"An issue that is opened again could not open its ticket: give ticket.status.resolved and ticket.s\
tatus.closed a value that can be opened again.")}function withoutSeverity(described){let like=severityLike(described),detail=`${described.
name} has no such field`;return like===void 0?chunk_LRLRQJ6J_open("severity",detail):chunk_LRLRQJ6J_open("severity",`${detail} of its own, but ${like.
label} (${like.name}) looks like one`,`To have it written, set ticket.severity-field to ${like.name}.`)}function mandatoryNames({
fields}){return fields.filter(({mandatory})=>mandatory).map(({label})=>label).join(", ")}function valuesStep(step,described,field,given){
let values=[...new Set(given)],problems=values.flatMap(value=>(0,chunk_5JJKDBKL/* fieldProblems */.dB)(described,field,value));return judged(step,problems,
`${field}: ${values.join(", ")}`)}function extraFields(described,fields){let names=Object.keys(fields);if(names.length===
0)return chunk_LRLRQJ6J_open("fields","none are set");let problems=Object.entries(fields).flatMap(([name,rule])=>{if(typeof rule!="stri\
ng")return (0,chunk_5JJKDBKL/* fieldProblems */.dB)(described,name,"");let value=(0,chunk_7O6QAVIK/* toFieldValue */.li)(described,name,rule,"");return"problem"in value?[value.
problem]:[]});return judged("fields",problems,names.join(", "))}function mapValues(record,change){return Object.fromEntries(
Object.entries(record).map(([name,value])=>[name,change(value)]))}function judged(step,problems,detail){let[first]=problems;
return first===void 0?passed(step,detail):failed(step,new chunk_6EQDQ5H3/* SyncError */.S0(first.code,problems.map(({text})=>text).join(" ")))}
var TEXT_TYPES=new Set(["string","text","url"]);function keyFieldStep(described,keyField){if(keyField===void 0)return chunk_LRLRQJ6J_open(
"key-field","there is none: the key is a line at the end of the description",'Better is a text field of its own: see "Gi\
ve the key a field of its own" in the README.');let field=described.fields.find(({name:name2})=>name2===keyField);if(field===
void 0)return failed("key-field",noSuchField(described,keyField));let name=`${field.label} (${keyField})`;if(!TEXT_TYPES.
has(field.type)){let message=`${name} is of type ${field.type}, which holds no address.`;return failed("key-field",new chunk_6EQDQ5H3/* SyncError */.S0(
"ticket-field",message,{hint:TAKE_TEXT}))}if(!field.editable){let message=`${name} cannot be written by the API user.`,hint="\
Let the user's profile write the field: Settings → Profiles, field privileges.";return failed("key-field",new chunk_6EQDQ5H3/* SyncError */.S0(
"ticket-field",message,{hint}))}return field.unique?passed("key-field",`${name}: text, editable, unique`):chunk_LRLRQJ6J_open("key-fiel\
d",`${name}: text, editable, but not unique`,`Works; safer is: Settings → Module Layouts & Fields → ${described.name}\
 → Duplicate Prevention, choose the field. Vtiger then refuses a second ticket itself.`)}var TAKE_TEXT="Choose a custo\
m field of type text with a length of 255.";function noSuchField({name,fields},keyField){let custom=fields.filter(isCustomText).
map(field=>`${field.name} (${field.label})`),known=custom.length>0?`Custom text fields are: ${custom.join(", ")}. `:"";return new chunk_6EQDQ5H3/* SyncError */.S0(
"ticket-field",`${name} has no field "${keyField}", or the user may not see it.`,{hint:`${known}Correct key-field, or ad\
d a text field: Settings → Module Layouts & Fields → ${name}.`})}function isCustomText({name,type}){return name.startsWith(
"cf_")&&TEXT_TYPES.has(type)}var CONFIGURED=["mandatory","status","severity","priority","fields","key-field","owner","assignees","account","contact",
"query"],TICKET_STEPS=["module","create","edit",...CONFIGURED];async function*checkTickets(check){let{client,module,resolved}=check,
described;try{described=await client.describe(module.name)}catch(thrown){yield failed("module",notSeen(thrown,module.name)),
yield*keptBack(TICKET_STEPS.slice(1),"module");return}if(yield passed("module",module.name),yield*checkRights(described),
resolved===void 0){yield*keptBack(CONFIGURED,"config");return}yield*checkFields(described,module,resolved),yield await attempt(
"owner",()=>ownerOf(client,resolved)),yield*checkPeople(client,resolved);let{keyField}=resolved;keyField!==void 0&&!described.
fields.some(({name})=>name===keyField)?yield chunk_LRLRQJ6J_open("query","not tried: there is no such key field"):yield await attempt("\
query",()=>lookUp(check,keyField))}function notSeen(thrown,module){let error=(0,chunk_6EQDQ5H3/* toSyncError */.H2)(thrown);return error.code!=="vt\
iger-denied"?error:new chunk_6EQDQ5H3/* SyncError */.S0("vtiger-denied",`The API user does not see ${module}. ${error.message}`,{hint:"Switch t\
he module on, and give the user's profile the right to view it: Settings → Profiles.",cause:thrown})}async function ownerOf(client,{
ticketExtras}){let{assignedTo}=ticketExtras,{userId}=await client.identify();if(assignedTo===void 0)return`the API user \
itself (${userId})`;let id=await (0,chunk_FEYIZLVM/* resolveOwner */.AK)(client,assignedTo);return await (0,chunk_FEYIZLVM/* checkOwner */.AA)(client,id),assignedTo===id?id:`${assignedTo}\
 (${id})`}async function lookUp({client,module,key},keyField){let condition=(0,chunk_ORQKCZW6/* bearKeyIn */.pO)(keyField,module).condition([key]);
return await client.query(`SELECT id FROM ${module.name} WHERE ${condition} LIMIT 1`),keyField===void 0?"by the line in \
the description":`by ${keyField}`}async function attempt(step,find){try{return passed(step,await find())}catch(thrown){return failed(
step,thrown)}}async function*checkSetUp(setUp){yield*checkInputs(setUp);let{crm,host}=setUp,isConnected=!1;crm===void 0?yield*notTried(
CONNECTION_STEPS,"the settings above come first"):isConnected=yield*checkConnection(crm.connection),host===void 0?yield*notTried(
HOST_STEPS,"no github-token is given"):host instanceof chunk_6EQDQ5H3/* SyncError */.S0?yield failed("repository",host):yield*checkHost(host);let{
resolved,finding}=await rulesOf(setUp);yield finding,yield*crm!==void 0&&isConnected?ticketSteps(setUp,crm,resolved):notTried(
TICKET_STEPS,"nobody is logged in")}var STEP_OF={"vtiger-url":"address","vtiger-username":"credentials","vtiger-access-k\
ey":"credentials"};function checkInputs({inputs,mistakes}){let{url,username}=inputs.vtiger,details={address:url,credentials:`${username}\
, key ${STARS}`,settings:""};return["address","credentials","settings"].map(step=>{let own=mistakes.filter(({input})=>(STEP_OF[input]??
"settings")===step),[first]=own;if(first===void 0)return passed(step,details[step]);let message=own.map(({text})=>text).
join("; "),hint=step==="address"?ADDRESS:void 0;return failed(step,new chunk_6EQDQ5H3/* SyncError */.S0(first.code,message,hint===void 0?{}:{hint}))})}
var ADDRESS="Give the address under which the CRM opens in a browser, such as https://crm.example.com/vtiger.";async function rulesOf({
readRules:readRules2}){try{let{resolved,source,unread}=await readRules2(),finding=unread===void 0?passed("config",source):
chunk_LRLRQJ6J_open("config",`${unread.message} The defaults are used.`,unread.hint);return{resolved,finding}}catch(thrown){return{resolved:void 0,
finding:failed("config",thrown)}}}async function*ticketSteps({place},{connection:{client},chooseModule},resolved){let module;
try{module=(0,chunk_ORQKCZW6/* withSeverityIn */.Zm)(await chooseModule(),resolved?.severityField)}catch(thrown){yield failed("module",(0,chunk_6EQDQ5H3/* toSyncError */.H2)(
thrown)),yield*keptBack(TICKET_STEPS.slice(1),"module");return}let key=(0,chunk_SEHELH2Y/* toIssueKey */.q)({...place,repository:place.repository||
"owner/name"},1);yield*checkTickets({client,module,resolved,key})}var SPOKEN={webservice:"web service",restapi:"REST API"};async function openCheckedCrm(settings,fetch,deadline){let{url,
username,accessKey,apis}=settings.inputs.vtiger,[likelier="webservice",other]=apis;async function meet(api){let crm=await (0,chunk_ORQKCZW6/* openCrm */.Zf)(
api,settings,fetch,deadline),client=crm.openClient(),hasKey=accessKey!=="",question=api==="webservice"?(0,chunk_TBUS7HHG/* askChallenge */.dz)((0,chunk_LHIJGTBN/* createEndpoint */.UD)(
fetch,url),username):client.identify();return{refusal:await question.then(()=>{},thrown=>thrown),connection:{url,username,
hasKey,challenge:()=>question,client,api:SPOKEN[api]},chooseModule:()=>crm.chooseModule(client)}}let first=await meet(likelier);
if(other===void 0||codeOf(first.refusal)!=="vtiger-not-found")return first;let second=await meet(other);return second.refusal===
void 0||chunk_ORQKCZW6/* IS_THERE */.mU.includes(codeOf(second.refusal))?second:first}function codeOf(thrown){return thrown instanceof chunk_6EQDQ5H3/* SyncError */.S0?
thrown.code:""}var CHECK_TIMEOUT=12e4,LONGEST_PAUSE=5e3;async function runCheck(given,settings,onFinding){let{inputs,mistakes}=(0,chunk_QUCQOUBF/* examineInputs */.fB)(
given);return inputs.enabled?(0,chunk_ORQKCZW6/* withFetch */.ZZ)(settings,{runTimeout:CHECK_TIMEOUT,longestPause:LONGEST_PAUSE,repeats:1},async(fetch,deadline)=>{
let findings=[],setUp=await toSetUp({inputs,mistakes,settings,fetch,deadline});for await(let finding of checkSetUp(setUp))
findings.push(finding),onFinding(finding);return findings}):void 0}async function toSetUp(parts){let{inputs,mistakes,settings,
fetch,deadline}=parts,{place}=settings,{url,username}=inputs.vtiger,common={inputs,mistakes,crm:url===""||username===""?
void 0:await openCheckedCrm({inputs,...settings},fetch,deadline)};if(inputs.githubToken===""||place instanceof chunk_6EQDQ5H3/* SyncError */.S0)
return{...common,host:inputs.githubToken!==""&&place instanceof chunk_6EQDQ5H3/* SyncError */.S0?place:void 0,readRules:()=>readRules(inputs,settings,
void 0),place:place instanceof chunk_6EQDQ5H3/* SyncError */.S0?NOWHERE:place};let options={fetch,token:inputs.githubToken,...place};return{...common,
host:await (0,chunk_ORQKCZW6/* openHostAccess */.r3)(options),readRules:async()=>readRules(inputs,settings,await (0,chunk_ORQKCZW6/* openHost */.Zb)(options)),place}}var NOWHERE=(0,chunk_Z65F62O6/* placeOn */.n)(
"github",{apiUrl:"",serverUrl:"https://github.com",repository:""});async function readRules(inputs,{readCheckout},host){
let sources=[],unread,resolved=await (0,chunk_TL4X4F2T/* resolveRules */.S)(inputs,async path=>{let local=await readCheckout(path);if(local?.text!==
void 0&&sources.push(`${path}, from the working directory`),local!==void 0||host===void 0)return local?.text;try{let text=await host.
readFile(path);return text!==void 0&&sources.push(`${path}, from the repository`),text}catch(thrown){if(!(thrown instanceof
chunk_6EQDQ5H3/* SyncError */.S0&&thrown.code==="host-denied")||inputs.configFileNamed)throw thrown;unread=thrown;return}});inputs.config!==void 0&&
sources.push("the input config");let none=host===void 0?"none in the working directory, and no repository to ask":"there\
 is none",source=sources.length>0?sources.join(" and "):`${none}: the defaults`;return{resolved,source,unread}}

// EXTERNAL MODULE: ./chunk-3PCRN766.js
var chunk_3PCRN766 = __webpack_require__(6978);
// EXTERNAL MODULE: ./chunk-EAXBPVGS.js
var chunk_EAXBPVGS = __webpack_require__(2947);
// EXTERNAL MODULE: ./chunk-ENNK2YZQ.js
var chunk_ENNK2YZQ = __webpack_require__(1331);
// EXTERNAL MODULE: ./chunk-CPQP6GWY.js
var chunk_CPQP6GWY = __webpack_require__(2598);
// EXTERNAL MODULE: ./chunk-YWXBJQY3.js
var chunk_YWXBJQY3 = __webpack_require__(6352);
// EXTERNAL MODULE: ./chunk-7NXVT3PJ.js
var chunk_7NXVT3PJ = __webpack_require__(2403);
// EXTERNAL MODULE: ./chunk-SJL54WGN.js
var chunk_SJL54WGN = __webpack_require__(1837);
// EXTERNAL MODULE: ./chunk-LWGEWHFO.js
var chunk_LWGEWHFO = __webpack_require__(7094);
// EXTERNAL MODULE: ./chunk-TZH6LVMX.js
var chunk_TZH6LVMX = __webpack_require__(7548);
// EXTERNAL MODULE: ./chunk-2C3NJWTP.js
var chunk_2C3NJWTP = __webpack_require__(6194);
// EXTERNAL MODULE: ./chunk-PL2FIMHT.js
var chunk_PL2FIMHT = __webpack_require__(9233);
// EXTERNAL MODULE: ./chunk-ETV7VV4Q.js
var chunk_ETV7VV4Q = __webpack_require__(3238);
// EXTERNAL MODULE: ./chunk-SJPSPP3T.js + 1 modules
var chunk_SJPSPP3T = __webpack_require__(5996);
// EXTERNAL MODULE: ./chunk-32GQLDZG.js
var chunk_32GQLDZG = __webpack_require__(6537);
// EXTERNAL MODULE: ./chunk-653IWX32.js
var chunk_653IWX32 = __webpack_require__(7760);
// EXTERNAL MODULE: ./chunk-2NQGITNS.js
var chunk_2NQGITNS = __webpack_require__(5225);
// EXTERNAL MODULE: ./chunk-72FAJJDL.js
var chunk_72FAJJDL = __webpack_require__(3247);
;// CONCATENATED MODULE: ./check-E4FJARYM.js









async function run(terminal,{flags}){(0,chunk_ENNK2YZQ/* endOnCtrlC */.b8)(terminal,"Stopped. Nothing was written."),terminal.loadEnvFile();let given=(0,chunk_ENNK2YZQ/* givenInputs */.PC)(
terminal,flags,"check"),{shown,mask}=(0,chunk_ENNK2YZQ/* hidingSecrets */.r_)(terminal,(0,chunk_QUCQOUBF/* secretsAmong */.o0)(given)),isJson=flags.json!==void 0,{print,end}=printer(
shown,isJson),settings={place:await placeOf(terminal,flags),proxy:(0,chunk_PL2FIMHT/* proxyOf */.O)(terminal.env),readCheckout:path=>(0,chunk_ENNK2YZQ/* readLocalFile */.MM)(
terminal,path),mask,debug:message=>{flags.debug!==void 0&&shown.err((0,chunk_YARQNME2/* toLogLine */.gD)(message))}},findings=await runCheck(given,
settings,print);return findings===void 0?(shown.out("Switched off: enabled is false."),0):(isJson&&shown.out((0,chunk_3PCRN766/* toSafeJson */.D)(
toCheckReport(findings))),end(renderVerdict(findings)),(0,chunk_QUCQOUBF/* onErrorOf */.ZZ)(given)==="warn"?0:exitCodeOfCheck(findings))}async function placeOf({
env,folder},flags){try{return await (0,chunk_EAXBPVGS/* locateRepository */.Z)(flags,env,folder)}catch(thrown){return (0,chunk_6EQDQ5H3/* toSyncError */.H2)(thrown)}}function printer({
out,colours},isJson){if(isJson)return{print:()=>{},end:()=>{}};let{strong,good,bad,faint}=(0,chunk_6WQ3VQVJ/* createPaint */.X)(colours),brushes={
passed:good,failed:bad,open:faint},last;return{print(finding){let{area}=STEPS[finding.step];area!==last&&out(strong(area)),
last=area;for(let line of renderFinding(finding))out(`  ${line.replace(/^[✓✗–]/u,sign=>brushes[finding.verdict](sign))}`.
trimEnd())},end:out}}


/***/ }),

/***/ 6978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toSafeJson)
/* harmony export */ });
/* unused harmony export toQueryReport */
function toSafeJson(value){return JSON.stringify(value,null,2).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
toEscape).replace(/:(?=:)/g,"\\u003a").replaceAll("##[","#\\u0023[")}function toEscape(character){return`\\u${character.
charCodeAt(0).toString(16).padStart(4,"0")}`}function toQueryReport({query,columns,rows,notes}){let kept=[],used=0;for(let row of rows){
if(used+=Buffer.byteLength(JSON.stringify(row))+1,used>9e5)break;kept.push(row)}let cut=kept.length<rows.length?[roomNote(
kept.length,rows.length)]:[],report={command:"query",query,columns,count:rows.length,rows:kept};return JSON.stringify({...report,
notes:[...notes,...cut]})}function roomNote(kept,all){return`An output holds 1 MB: the first ${kept} of ${all} rows are \
here. Select fewer columns.`}


/***/ }),

/***/ 8713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createPaint)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
function createPaint(colours){let brush=style=>text=>colours?(0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style,text):text;
return{strong:brush("bold"),faint:brush("dim"),good:brush("green"),bad:brush("red")}}


/***/ }),

/***/ 9771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ customerFinder),
/* harmony export */   TI: () => (/* binding */ withPlainNumbers),
/* harmony export */   l9: () => (/* binding */ isSameInEveryType),
/* harmony export */   li: () => (/* binding */ toFieldValue)
/* harmony export */ });
/* harmony import */ var _5JJKDBKL = __webpack_require__(4534);
/* harmony import */ var _TZH6LVMX = __webpack_require__(7548);
/* harmony import */ var _2C3NJWTP = __webpack_require__(6194);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);

var MODULES={account:{name:"Accounts",several:"accounts",columns:["id","accountname","email1","email2","bill_city"],emails:[
"email1","email2"]},contact:{name:"Contacts",several:"contacts",columns:["id","firstname","lastname","email","secondarye\
mail","account_id"],emails:["email","secondaryemail"]}},SHOWN=5;function customerFinder(client){let asked=new Map;function candidates(kind,customer){
let key=JSON.stringify([kind,customer.by,customer.value.toLowerCase()]),known=asked.get(key);if(known!==void 0)return known;
let asking=ask(client,kind,customer);return asked.set(key,asking),asking.catch(()=>asked.delete(key)),asking}return async(kind,customer,account)=>{
let found=await candidates(kind,customer),own=found.filter(row=>row.account_id===account),[first,...others]=account!==void 0&&
own.length>0?own:found;if(first===void 0)return missing(kind,customer);if(others.length>0)return ambiguous(kind,customer,
[first,...others]);let{id="",account_id:home=""}=first;return{kind:"found",id,name:nameOf(kind,first),account:home||void 0}}}
async function ask(client,kind,customer){let{name,columns}=MODULES[kind],condition=conditionOf(kind,customer);if(condition===
void 0)return[];try{return(await client.query(`SELECT ${columns.join(",")} FROM ${name} WHERE ${condition}`)).filter(row=>isMeant(
kind,row,customer))}catch(thrown){throw!(thrown instanceof _6EQDQ5H3/* .SyncError */ .S0)||thrown.code!=="vtiger-denied"?thrown:new _6EQDQ5H3/* .SyncError */ .S0(
"vtiger-denied",`The API user may not read ${name}. ${thrown.message}`,{hint:`ticket.${kind} needs it: give the user's p\
rofile the right to view ${name}.`,cause:thrown})}}function conditionOf(kind,{by,value}){if(by==="id")return`id = ${(0,_TZH6LVMX/* .quoteId */ .g0)(
value)}`;if(!(/[\u{10000}-\u{10FFFF}\\\u0000-\u001F\u007F]/u.test(value)||value===""))return by==="email"?MODULES[kind].
emails.map(field=>`${field} = ${(0,_TZH6LVMX/* .quote */ .hD)(value)}`).join(" OR "):kind==="account"?`accountname = ${(0,_TZH6LVMX/* .quote */ .hD)(value)}`:contactNamed(
value)}function contactNamed(name){let words=name.split(/\s+/),list=texts=>texts.map(_TZH6LVMX/* .quote */ .hD).join(","),ends=words.map((_,at)=>words.
slice(at).join(" "));if(words.length===1)return`lastname = ${list(ends)}`;let starts=words.slice(1).map((_,at)=>words.slice(
0,at+1).join(" "));return`lastname IN (${list(ends.slice(1))}) AND firstname IN (${list(starts)})`}function isMeant(kind,row,{
by,value}){let plain=value.toLowerCase().replace(/\s+/g," ");return by==="id"?row.id===value:(by==="email"?MODULES[kind].
emails.map(field=>row[field]):[nameOf(kind,row)]).some(text=>text?.toLowerCase().replace(/\s+/g," ")===plain)}function nameOf(kind,row){
return kind==="account"?(row.accountname??"").trim():[row.firstname,row.lastname].filter(Boolean).join(" ").trim()}var WAYS={
id:"has the id",email:"has the e-mail address",name:"is called"},MANY={id:"have the id",email:"have the e-mail address",
name:"are called"};function missing(kind,{by,value}){return{kind:"missing",why:`no ${kind} ${WAYS[by]} ${JSON.stringify(
value)}, or the API user may not see it`,hint:`Correct it, or add the ${kind} in the CRM.`}}function ambiguous(kind,{by,
value},rows){let shown=rows.slice(0,SHOWN).map(row=>{let{id="",bill_city:city,email}=row;return`${id} (${[nameOf(kind,row),
city,email].filter(Boolean).join(", ")})`}),more=rows.length>SHOWN?`, and ${rows.length-SHOWN} more`:"",{several}=MODULES[kind];
return{kind:"ambiguous",why:`${rows.length} ${several} ${MANY[by]} ${JSON.stringify(value)}: ${shown.join(", ")}${more}`,
hint:"Name the one that is meant by its id."}}function toFieldValue(module,name,text,more){let field=module.fields.find(candidate=>candidate.name===name),given=text.trim();
if(field===void 0)return firstProblem((0,_5JJKDBKL/* .fieldProblems */ .dB)(module,name,given))??{value:""};let value=spell(field,given,more);return value===
void 0?{problem:misfit(field,given)}:firstProblem((0,_5JJKDBKL/* .fieldProblems */ .dB)(module,name,value))??{value}}function firstProblem([problem]){
return problem&&{problem}}function isSameInEveryType(text){return new RegExp("^[^\\n,|]*\\p{L}[^\\n,|]*$","u").test(text)&&
truthOf(text.trim())===void 0}function spell(field,text,more){let form=FORMS[field.type];if(form!==void 0)return form.spell(
text);switch(field.type){case"picklist":return nearest(field,text);case"multipicklist":return spellSeveral(field,text);case"\
text":return (0,_2C3NJWTP/* .encodeDescription */ .zm)(text,{more}).trim();default:return (0,_2C3NJWTP/* .encodeLine */ .Nu)(text)}}var NUMBER={wants:"a number, such as\
 12.5",spell:spellNumber},REFERENCE={wants:"the id of a record, such as 11x4",spell:text=>text===""||(0,_TZH6LVMX/* .isRecordId */ .p2)(text)?text:
void 0},FORMS={boolean:{wants:"true or false",spell:truthOf},integer:{wants:"a whole number, such as 12",spell:text=>text.
includes(".")?void 0:spellNumber(text)},double:NUMBER,currency:NUMBER,percentage:NUMBER,date:{wants:"a date as yyyy-mm-d\
d, such as 2026-01-31",spell:text=>spellTime(text,iso=>iso.slice(0,10))},datetime:{wants:"a time such as 2026-01-31T10:0\
0:00Z",spell:text=>spellTime(text,iso=>`${iso.slice(0,10)} ${iso.slice(11,19)}`)},reference:REFERENCE,owner:REFERENCE};function truthOf(text){
return/^(?:1|true|yes|on)$/i.test(text)?"1":/^(?:0|false|no|off|)$/i.test(text)?"0":void 0}function spellNumber(text){if(text===
"")return"0";let[,sign="",whole,decimals=""]=/^([+-]?)0*(\d{1,15})(?:\.(\d+?)0*)?$/.exec(text)??[];if(whole===void 0)return;
let rest=/^0*$/.test(decimals)?"":`.${decimals}`,number=`${whole}${rest}`;return sign==="-"&&number!=="0"?`-${number}`:number}
function spellTime(text,toForm){if(text==="")return"";let[,day="",clock="00:00"]=/^(\d{4}-\d{2}-\d{2})(?:[T ](.+))?$/.exec(
text)??[],zone=/(?:Z|[+-]\d{2}:?\d{2})$/.test(clock)?"":"Z",[midnight,time]=[new Date(`${day}T00:00Z`),new Date(`${day}T${clock}${zone}`)];
if(!(Number.isNaN(midnight.getTime())||Number.isNaN(time.getTime())))return midnight.toISOString().startsWith(day)?toForm(
time.toISOString()):void 0}function nearest({picklist=[]},text){if(picklist.some(({value})=>value===text))return text;let plain=text.
toLowerCase();return picklist.find(({value,label})=>[value.toLowerCase(),label.toLowerCase()].includes(plain))?.value??text}
function spellSeveral(field,text){let whole=nearest(field,text),values=field.picklist?.map(({value})=>value)??[];if(values.
includes(whole))return whole;let chosen=text.split(text.includes(`
`)||text.includes("|##|")?/\n|\|##\|/:",").flatMap(part=>part.trim()===""?[]:nearest(field,part.trim()));return[...values.
filter(value=>chosen.includes(value)),...chosen.filter(value=>!values.includes(value))].join(_5JJKDBKL/* .SEVERAL */ .nG)}function misfit(field,text){
let wants=FORMS[field.type]?.wants??"another value",shown=JSON.stringify((0,_2C3NJWTP/* .encodeLine */ .Nu)(text,SHOWN2));return{code:"ticket-va\
lue",text:`${(0,_5JJKDBKL/* .labelOf */ .Wy)(field)} takes ${wants}, not ${shown}.`}}var SHOWN2=60,NUMERIC=new Set(["integer","double","currency",
"percentage"]);function withPlainNumbers(record,{fields}){let plain=fields.flatMap(({name,type})=>{let shown=record[name];
return shown===void 0||!NUMERIC.has(type)?[]:[[name,spellNumber(shown)??shown]]});return{...record,...Object.fromEntries(
plain)}}


/***/ }),

/***/ 2947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ locateRepository)
/* harmony export */ });
/* harmony import */ var _Z65F62O6 = __webpack_require__(7377);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);
async function locateRepository(flags,env,folder){let given=(flag,variable)=>(flags[flag]??"").trim()||(env[variable]??"").
trim(),serverUrl=toBaseUrl("github-server-url",given("github-server-url","GITHUB_SERVER_URL")||"https://github.com"),apiUrl=toBaseUrl(
"github-api-url",given("github-api-url","GITHUB_API_URL")||apiUrlFor(serverUrl)),named=given("repository","GITHUB_REPOSI\
TORY");if(named!=="")return (0,_Z65F62O6/* .placeOn */ .n)("github",{apiUrl,serverUrl,repository:checkedName(named)});let origin=await originOf(
folder),name=origin&&repositoryInRemote(origin,serverUrl);if(name===void 0)throw unknownRepository(origin,serverUrl);return (0,_Z65F62O6/* .placeOn */ .n)(
"github",{apiUrl,serverUrl,repository:name})}function repositoryInRemote(remote,serverUrl){let server=new URL(serverUrl),
{host,path}=partsOf(remote);if(host!==server.hostname&&host!==`ssh.${server.hostname}`)return;let prefix=server.pathname.
replace(/\/*$/,"/"),name=(path.startsWith(prefix)?path.slice(prefix.length):path).replace(/^\/+|\/+$/g,"").replace(/\.git$/,
"");return NAME.test(name)?name:void 0}var NAME=/^[\w.-]+\/[\w.-]+$/;function partsOf(remote){if(/^\w+:\/\//.test(remote)&&
URL.canParse(remote)){let{hostname,pathname}=new URL(remote);return{host:hostname.toLowerCase(),path:pathname}}let[,host="",
path=""]=/^(?:[^@/]+@)?([^@:/]+):(.*)$/.exec(remote)??[];return{host:host.toLowerCase(),path:`/${path}`}}async function originOf(folder){
let git=(0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_2__.execFile)("git",["-C",folder,"remote","get-url","origin"]),{stdout}=await git.catch(()=>({stdout:""}));
return stdout.trim()||void 0}function apiUrlFor(serverUrl){let{protocol,host}=new URL(serverUrl);return host==="github.c\
om"||host.endsWith(".ghe.com")?`${protocol}//api.${host}`:`${serverUrl}/api/v3`}function toBaseUrl(flag,text){if(/^https?:\/\//i.
test(text)&&URL.canParse(text))return text.replace(/\/+$/,"");throw new _6EQDQ5H3/* .SyncError */ .S0("input-invalid",`${flag} is no address\
 that begins with https://`)}function checkedName(name){if(NAME.test(name))return name;throw new _6EQDQ5H3/* .SyncError */ .S0("input-invali\
d","repository has to look like acme/app")}function unknownRepository(origin,serverUrl){let why=origin===void 0?"the wor\
king directory has no git remote origin":`the git remote origin is no repository of ${serverUrl}`;return new _6EQDQ5H3/* .SyncError */ .S0("\
input-missing",`Which repository? None is named, and ${why}.`,{hint:"Give --repository owner/name, or set GITHUB_REPOSIT\
ORY."})}


/***/ }),

/***/ 1331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ readLocalFile),
/* harmony export */   PC: () => (/* binding */ givenInputs),
/* harmony export */   b8: () => (/* binding */ endOnCtrlC),
/* harmony export */   r_: () => (/* binding */ hidingSecrets)
/* harmony export */ });
/* harmony import */ var _SJPSPP3T = __webpack_require__(5996);
/* harmony import */ var _32GQLDZG = __webpack_require__(6537);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
function givenInputs({env},flags,command){let given=_32GQLDZG/* .INPUTS */ .m.map(({name,env:variable})=>{let flag=flags[name]??"";return[name,
flag.trim()===""?env[variable]??"":flag]});return{...Object.fromEntries(given),command}}function endOnCtrlC({stopSignal,
err,leave},words){stopSignal().addEventListener("abort",()=>{err(words),leave(_SJPSPP3T/* .EXIT_INTERRUPTED */ ._)})}async function readLocalFile({
folder},path){try{return{text:await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder,path),"utf8")}}catch{return}}function hidingSecrets(terminal,known){let secrets=new Set(known),hidden=line=>[...secrets].filter(({length})=>length>=4).
reduce((text,secret)=>text.replaceAll(secret,"***"),line);return{shown:{...terminal,out:line=>{terminal.out(hidden(line))},
err:line=>{terminal.err(hidden(line))}},mask:secret=>{secrets.add(secret)}}}


/***/ }),

/***/ 649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ PRIORITIES),
/* harmony export */   Fm: () => (/* binding */ COMMENTS_SHOWN),
/* harmony export */   Oq: () => (/* binding */ LINKED_FILES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
var SEVERITIES=["critical","high","medium","low"],PRIORITIES=["urgent","high","normal","low"],COMMENTS_SHOWN=["none","pr\
ivate","public"],LINKED_FILES=["ignore","documents"];


/***/ }),

/***/ 9233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ proxyOf)
/* harmony export */ });
function proxyOf(env){return{http:env.http_proxy??env.HTTP_PROXY,https:env.https_proxy??env.HTTPS_PROXY,no:env.no_proxy??
env.NO_PROXY}}


/***/ }),

/***/ 3982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ splitLabels)
/* harmony export */ });
function splitLabels(text){return text.split(/[,\r\n]/).map(label=>label.trim()).filter(label=>label!=="")}


/***/ }),

/***/ 7761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   VR: () => (/* binding */ FIELD_NAME),
/* harmony export */   ZZ: () => (/* binding */ onErrorOf),
/* harmony export */   fB: () => (/* binding */ examineInputs),
/* harmony export */   o0: () => (/* binding */ secretsAmong)
/* harmony export */ });
/* unused harmony export inspectionOf */
/* harmony import */ var _PNBNMP5M = __webpack_require__(3982);
/* harmony import */ var _32GQLDZG = __webpack_require__(6537);
/* harmony import */ var _3XW3PPNF = __webpack_require__(6810);
/* harmony import */ var _HQGPEFSZ = __webpack_require__(649);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);

function openForm(given){let missing=[],wrong=[],textOf=name=>(given[name]??"").trim(),quote=(0,_3XW3PPNF/* .quoteWithout */ .hc)(secretsAmong(given));
function optional(name,parse){let{default:usual,env,needed}=(0,_32GQLDZG/* .settingOf */ .y)(name),text=textOf(name)||usual;if(text===""){if(needed){
let text2=`${name} is missing: set the input ${name} or the environment variable ${env}`;missing.push({code:"input-missi\
ng",input:name,text:text2})}return}let parsed=parse(text,quote);if("value"in parsed)return parsed.value;wrong.push({code:"\
input-invalid",input:name,text:`${name}: ${parsed.mistake}`})}let mistakes=()=>[...missing,...wrong,...unknownNames(given,
quote)];return{isGiven:name=>textOf(name)!=="",optional,value:(name,parse,standIn)=>optional(name,parse)??standIn,mistakes,
close(){let found=mistakes(),[first]=found;if(first===void 0)return;let texts=found.map(({text})=>text);throw new _6EQDQ5H3/* .SyncError */ .S0(
first.code,texts.length===1?first.text:(0,_3XW3PPNF/* .listMistakes */ .Ix)("inputs",texts))}}}function secretsAmong(given){return _32GQLDZG/* .INPUTS */ .m.filter(
({secret})=>secret).map(({name})=>(given[name]??"").trim()).filter(secret=>secret!=="")}function unknownNames(given,quote){
let known=_32GQLDZG/* .INPUTS */ .m.map(({name})=>name);return Object.keys(given).filter(name=>!known.includes(name)&&given[name]!=="").map(
name=>({code:"input-invalid",input:name,text:`${quote(name)} is no input${(0,_3XW3PPNF/* .didYouMean */ .au)(name,known)}`}))}var parseGlobs=(text,quote)=>{let globs=[];for(let glob of (0,_PNBNMP5M/* .splitLabels */ .u)(text)){let path=glob.replaceAll("\\","/"),parts=path.
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
es"],ON_ERROR=["fail","warn"],FIELD_NAME=/^\w+$/;function parseInputs(given){let form=openForm(given),inputs=readForm(form,
given);return inputs.enabled&&form.close(),inputs}function examineInputs(given){let form=openForm(given),inputs=readForm(
form,given);return{inputs,mistakes:inputs.enabled?form.mistakes():[]}}function readForm(form,given){if(!form.value("enab\
led",parseBoolean,!0))return{enabled:!1};let insecure=form.value("allow-insecure-http",parseBoolean,!1),api=form.value("\
vtiger-api",oneOf(APIS),"auto"),command=form.optional("command",oneOf([...COMMANDS,...INSPECTIONS])),isInspection=command===
"check"||command==="query";return{enabled:!0,vtiger:{url:form.value("vtiger-url",text=>parseVtigerUrl(text,insecure),""),
username:form.value("vtiger-username",asGiven,""),accessKey:form.value("vtiger-access-key",asGiven,""),apis:api==="auto"?
apisAt((given["vtiger-url"]??"").trim()):[api],module:form.value("module",oneOf(MODULES),"auto")},githubToken:isInspection?
(given["github-token"]??"").trim():form.value("github-token",asGiven,""),command:isInspection?void 0:command,issue:form.
optional("issue",parseIssueNumber),since:form.optional("since",parseSince),shard:form.optional("shard",parseShard),maxCreates:form.
value("max-creates",parseMaxCreates,0),query:form.optional("query",asGiven),dryRun:form.value("dry-run",parseBoolean,!1),
configFile:form.value("config-file",asGiven,""),configFileNamed:form.isGiven("config-file"),config:form.isGiven("config")?
given.config:void 0,bugLabels:form.isGiven("bug-labels")?form.optional("bug-labels",parseLabels):void 0,minSeverity:form.
optional("min-severity",oneOf(_HQGPEFSZ/* .SEVERITIES */ .oC.toReversed())),keyField:form.optional("key-field",parseFieldName),attach:form.optional(
"attach",parseGlobs)??[],comments:form.isGiven("comments")?form.optional("comments",oneOf(_HQGPEFSZ/* .COMMENTS_SHOWN */ .Fm)):void 0,onError:form.
value("on-error",oneOf(ON_ERROR),"fail")}}function inspectionOf(given){let word=(given.command??"").trim().toLowerCase();
return INSPECTIONS.find(inspection=>inspection===word)}function onErrorOf(given){return(given["on-error"]??"").trim().toLowerCase()===
"warn"?"warn":"fail"}function asGiven(text){return{value:text}}function parseBoolean(text,quote){let word=text.toLowerCase();
return word==="true"||word==="false"?{value:word==="true"}:{mistake:`${quote(text)} is neither true nor false`}}function oneOf(words){
return(text,quote)=>{let found=words.find(word=>word.toLowerCase()===text.toLowerCase());return found===void 0?{mistake:(0,_3XW3PPNF/* .noneOf */ .kO)(
quote(text),text,words)}:{value:found}}}function parseIssueNumber(text,quote){let number=/^[1-9]\d*$/.test(text)?Number(
text):NaN;return Number.isSafeInteger(number)?{value:number}:{mistake:`${quote(text)} is no issue number, such as 12`}}function parseLabels(text){
let labels=(0,_PNBNMP5M/* .splitLabels */ .u)(text);return labels.length>0?{value:labels}:{mistake:"names no label"}}function parseFieldName(text,quote){
return FIELD_NAME.test(text)?{value:text}:{mistake:`${quote(text)} is no field name, such as cf_901`}}


/***/ }),

/***/ 5521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ toIssueKey)
/* harmony export */ });
function toIssueKey(place,number){return`${place.serverUrl.replace(/\/+$/,"")}/${place.repository}/${place.issuePath}/${String(
number)}`.toLowerCase()}


/***/ }),

/***/ 1679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ resolveRules),
/* harmony export */   c: () => (/* binding */ DEFAULT_RULES)
/* harmony export */ });
/* harmony import */ var _PNBNMP5M = __webpack_require__(3982);
/* harmony import */ var _32GQLDZG = __webpack_require__(6537);
/* harmony import */ var _3XW3PPNF = __webpack_require__(6810);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);
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
who=>`*wait*${who}`),DEFAULT_RULES={bugLabels:(0,_PNBNMP5M/* .splitLabels */ .u)((0,_32GQLDZG/* .settingOf */ .y)("bug-labels").default),ignoreLabels:[],authors:void 0,
minSeverity:void 0,confidential:!1,severity:{critical:severityLabels(["critical","crit","blocker","showstopper","catastr\
ophic"],["0","1"],["p0"]),high:severityLabels(["high","major","serious"],["2"],["p1"]),medium:severityLabels(["medium","\
moderate","normal"],["3"],["p2"]),low:severityLabels(["low","minor","trivial","cosmetic"],["4","5"],["p3","p4","p5"])},priority:{
urgent:["urgent",...priorityLabels(["urgent","critical","critical-urgent","blocker","highest"],["p0"],"1")],high:priorityLabels(
["high","important"],["p1"],"2"),normal:priorityLabels(["normal","medium","moderate"],["p2"],"3"),low:priorityLabels(["l\
ow","lowest","minor","backlog"],["p3","p4","p5"],"4")},status:{in_progress:statusLabels(IN_PROGRESS),pending:[...statusLabels(
PENDING),...AWAITED]},ticket:{status:{open:"Open",in_progress:"In Progress",pending:"Wait For Response",resolved:"Closed",
closed:"Closed"},severity:{critical:"Critical",high:"Major",medium:"Minor",low:"Minor"},priority:{urgent:"Urgent",high:"\
High",normal:"Normal",low:"Low"}},details:void 0,policy:{unlabelled:"keep",issueDeleted:"close",ticketDeleted:"skip",conflict:"\
newer-side"},comments:"none",ignoreCommenters:[],linkedFiles:"ignore"};async function resolveRules(inputs,readConfigFile){let secrets=[inputs.vtiger.accessKey,inputs.githubToken],sources=await readSources(
inputs,readConfigFile,secrets),{configs,details}=sources.length>0?await parseSources(sources,secrets):NO_CONFIG,merged=[
...configs,asConfig(inputs)].reduce(withConfig,DEFAULTS),resolved={...merged,rules:{...merged.rules,details}},{keyField}=resolved;
if(keyField!==void 0&&Object.hasOwn(details?.fields??{},keyField)){let what=`ticket.fields.${(0,_3XW3PPNF/* .cleaned */ .L0)(keyField,secrets,60)}`;
throw new _6EQDQ5H3/* .SyncError */ .S0("config-invalid",`${what} is the key-field; the program writes it itself`)}return resolved}var DEFAULTS={
rules:DEFAULT_RULES,keyField:void 0,severityField:void 0,internalMarker:!1,ticketExtras:{assignedTo:void 0}},NO_CONFIG={
configs:[],details:void 0};async function readSources(inputs,readConfigFile,secrets){let file=await readConfigFile(inputs.
configFile),path=(0,_3XW3PPNF/* .quoteWithout */ .hc)(secrets)(inputs.configFile);if(file===void 0&&inputs.configFileNamed)throw new _6EQDQ5H3/* .SyncError */ .S0("\
config-missing",`config-file names ${path}, which is neither in the checkout nor in the repository`);let sources=[];return file!==
void 0&&sources.push({title:`config file ${path}`,yaml:file}),inputs.config!==void 0&&sources.push({title:"input config",
yaml:inputs.config}),sources}async function parseSources(sources,secrets){let[{parseConfig},{detailRulesOf,isTemplate}]=await Promise.
all([Promise.all(/* import() */[__webpack_require__.e(225), __webpack_require__.e(406)]).then(__webpack_require__.bind(__webpack_require__, 5406)),__webpack_require__.e(/* import() */ 722).then(__webpack_require__.bind(__webpack_require__, 1722))]),compile=sources.some(({yaml})=>isTemplate(
yaml))?(await __webpack_require__.e(/* import() */ 569).then(__webpack_require__.bind(__webpack_require__, 7569))).openTemplates():void 0,parsed=sources.map(({title,yaml})=>({title,...parseConfig(
yaml,secrets,compile)})),wrong=parsed.filter(({mistakeCount})=>mistakeCount>0);if(wrong.length===0){let configs=parsed.map(
({config})=>config);return{configs,details:detailRulesOf(configs,compile)}}let lists=wrong.map(one=>(0,_3XW3PPNF/* .listMistakes */ .Ix)(one.title,
one.mistakes,one.mistakeCount));throw new _6EQDQ5H3/* .SyncError */ .S0("config-invalid",lists.join(`
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

/***/ 6962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bg: () => (/* binding */ toLogValue),
/* harmony export */   gD: () => (/* binding */ toLogLine),
/* harmony export */   vZ: () => (/* binding */ toLogLines)
/* harmony export */ });
/* unused harmony exports toHtml, toHtmlSentence, toHtmlBlock */
var DIRECTIONS=/[\u202a-\u202e\u2066-\u2069]/g;function toLogLine(text){return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g,
" ").replace(DIRECTIONS,"").replace(/:(?=:)/g,":​").replaceAll("##[","#​#[")}function toLogLines(text){return text.split(
`
`).map(toLogLine)}function toLogValue(value){let oneLine=value.replace(/\r\n|[\n\r\u2028\u2029]/g," ⏎ ");return`"${toLogLine(
clip(oneLine))}"`}function toHtml(text,limit=300){return clip(text,limit).replace(/[&<>"'`*_~[\]()#!|\\@$:+-]/g,character=>`\
&#${character.charCodeAt(0)};`).replace(/\s*(?:\r\n|[\n\r\u2028\u2029])\s*/g,"<br>").replace(DIRECTIONS,"").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g,
"")}function toHtmlSentence(text){return toHtml(text,4e3)}function toHtmlBlock(text){return`<pre>${text.split(`
`).map(line=>toHtmlSentence(line).replaceAll(" ","&#32;")).join("&#10;")}</pre>`}function clip(text,limit=300){let shown=Array.
from(text.slice(0,limit*2)).slice(0,limit).join("");return shown.length===text.length?text:`${shown}… (${text.length} \
characters)`}


/***/ }),

/***/ 7377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ placeOn)
/* harmony export */ });
var HOSTS={github:{title:"GitHub",issuePath:"issues"},gitlab:{title:"GitLab",issuePath:"-/issues"}};function placeOn(host,place){
return{...place,host,issuePath:HOSTS[host].issuePath}}


/***/ })

};
;