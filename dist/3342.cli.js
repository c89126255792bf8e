"use strict";
exports.id = 3342;
exports.ids = [3342];
exports.modules = {

/***/ 1166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  TI: () => (withPlainNumbers),
  li: () => (toFieldValue),
  m: () => (refuseMisread),
  mk: () => (NUMERIC)
});
var _HZGTIA3H = __webpack_require__(8207);
var _52HSZVJ3 = __webpack_require__(5694);
var _R6F3OXTR = __webpack_require__(3365);
var _TKLNHQ2D = __webpack_require__(5329);
function toFieldValue(module,name,text,more){let field=module.fields.find(candidate=>candidate.name===name),given=text.trim();
if(field===void 0)return firstProblem((0,_HZGTIA3H.dB)(module,name,given))??{value:""};let value=spell(field,given,more);return value===
void 0?{problem:misfit(field,given)}:firstProblem((0,_HZGTIA3H.dB)(module,name,value))??{value}}function firstProblem([problem]){
return problem&&{problem}}function spell(field,text,more){let form=FORMS[field.type];if(form!==void 0)return form.spell(
text);switch(field.type){case"picklist":return nearest(field,text);case"multipicklist":return spellSeveral(field,text);case"\
text":return (0,_R6F3OXTR.QE)(text,{more}).trim();default:return (0,_R6F3OXTR.Nu)(text)}}var NUMBER={wants:"a number, such as 12.5",
spell:spellNumber},REFERENCE={wants:"the id of a record, such as 11x4",spell:text=>text===""||(0,_52HSZVJ3.p2)(text)?text:void 0},
FORMS={boolean:{wants:"true or false",spell:truthOf},integer:{wants:"a whole number, such as 12",spell:text=>text.includes(
".")?void 0:spellNumber(text)},double:NUMBER,currency:NUMBER,percentage:NUMBER,date:{wants:"a date as yyyy-mm-dd, such a\
s 2026-01-31",spell:text=>spellTime(text,iso=>iso.slice(0,10))},datetime:{wants:"a time such as 2026-01-31T10:00:00Z",spell:text=>spellTime(
text,iso=>`${iso.slice(0,10)} ${iso.slice(11,19)}`)},time:{wants:"a time of day, such as 10:30",spell:spellTimeOfDay},reference:REFERENCE,
owner:REFERENCE};function truthOf(text){return/^(?:1|true|yes|on)$/i.test(text)?"1":/^(?:0|false|no|off|)$/i.test(text)?
"0":void 0}function spellNumber(text){if(text==="")return"0";let[,sign="",whole,decimals=""]=/^([+-]?)0*(\d{1,15})(?:\.(\d+?)0*)?$/.
exec(text)??[];if(whole===void 0)return;let rest=/^0*$/.test(decimals)?"":`.${decimals}`,number=`${whole}${rest}`;return sign===
"-"&&number!=="0"?`-${number}`:number}function spellTime(text,toForm){if(text==="")return"";let[,day="",clock="00:00"]=/^(\d{4}-\d{2}-\d{2})(?:[T ](.+))?$/.
exec(text)??[],zone=/(?:Z|[+-]\d{2}:?\d{2})$/.test(clock)?"":"Z",[midnight,time]=[new Date(`${day}T00:00Z`),new Date(`${day}\
T${clock}${zone}`)];if(!(Number.isNaN(midnight.getTime())||Number.isNaN(time.getTime())))return midnight.toISOString().startsWith(
day)?toForm(time.toISOString()):void 0}function spellTimeOfDay(text){if(text==="")return"";let[,hours="",rest="",seconds="\
:00"]=/^([01]?\d|2[0-3])(:[0-5]\d)(:[0-5]\d)?$/.exec(text)??[];return hours===""?void 0:`${hours.padStart(2,"0")}${rest}${seconds}`}
function nearest({picklist=[]},text){if(picklist.some(({value})=>value===text))return text;let plain=text.toLowerCase();
return picklist.find(({value,label})=>[value.toLowerCase(),label.toLowerCase()].includes(plain))?.value??text}function spellSeveral(field,text){
let whole=nearest(field,text),values=field.picklist?.map(({value})=>value)??[];if(values.includes(whole))return whole;let chosen=text.
split(text.includes(`
`)||text.includes("|##|")?/\n|\|##\|/:",").flatMap(part=>part.trim()===""?[]:nearest(field,part.trim()));return[...values.
filter(value=>chosen.includes(value)),...chosen.filter(value=>!values.includes(value))].join(_HZGTIA3H.nG)}function misfit(field,text){
let wants=FORMS[field.type]?.wants??"another value",shown=JSON.stringify((0,_R6F3OXTR.Nu)(text,SHOWN));return{code:"ticket-val\
ue",text:`${(0,_HZGTIA3H.Wy)(field)} takes ${wants}, not ${shown}.`}}var SHOWN=60,NUMERIC=new Set(["integer","double","currency",
"percentage"]);function withPlainNumbers(record,{fields}){let plain=fields.flatMap(({name,type})=>{let shown=record[name];
return shown===void 0||!NUMERIC.has(type)?[]:[[name,spellNumber(shown)??shown]]});return{...record,...Object.fromEntries(
plain)}}function refuseMisread(sent,record){let misread=Object.entries(sent).filter(([name,text])=>/^-?\d+\.\d+$/.test(text)&&
Number(record[name])===Number(text.replace(".",""))),[first]=misread;if(first===void 0||Number(first[1])===0)return;let named=misread.
map(([name,text])=>`${name}: ${text} as ${Number(record[name])}`);throw new _TKLNHQ2D.S0("ticket-value",`The CRM stored num\
bers wrongly: ${named.join(", ")}.`,{hint:"Set the API user's decimal separator to a point in My Preferences; the next r\
un puts it right."})}


/***/ }),

/***/ 6542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (customerFinder)
});
var _52HSZVJ3 = __webpack_require__(5694);
var _TKLNHQ2D = __webpack_require__(5329);
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
kind,row,customer))}catch(thrown){throw!(thrown instanceof _TKLNHQ2D.S0)||thrown.code!=="vtiger-denied"?thrown:new _TKLNHQ2D.S0(
"vtiger-denied",`The API user may not read ${name}. ${thrown.message}`,{hint:`ticket.${kind} needs it: give the user's p\
rofile the right to view ${name}.`,cause:thrown})}}function conditionOf(kind,{by,value}){if(by==="id")return`id = ${(0,_52HSZVJ3.g0)(
value)}`;if(!(/[\u{10000}-\u{10FFFF}\\\u0000-\u001F\u007F]/u.test(value)||value===""))return by==="email"?MODULES[kind].
emails.map(field=>`${field} = ${(0,_52HSZVJ3.hD)(value)}`).join(" OR "):kind==="account"?`accountname = ${(0,_52HSZVJ3.hD)(value)}`:contactNamed(
value)}function contactNamed(name){let words=name.split(/\s+/),list=texts=>texts.map(_52HSZVJ3.hD).join(","),ends=words.map((_,at)=>words.
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
hint:"Name the one that is meant by its id."}}


/***/ }),

/***/ 3342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $G: () => (inspectionOutputs),
  Ec: () => (toCheckReport),
  Kj: () => (renderFinding),
  Nv: () => (exitCodeOfCheck),
  UT: () => (STEPS),
  gM: () => (renderVerdict),
  k_: () => (runCheck),
  mP: () => (toCheckOutputs),
  o0: () => (areaTitle)
});
var _PWBJG2L2 = __webpack_require__(1085);
var _7WTZGKFB = __webpack_require__(8277);
var _2C6AWLGQ = __webpack_require__(5818);
var _SEHELH2Y = __webpack_require__(5521);
var _WMXKP7WN = __webpack_require__(9794);
var _3YDK3JWJ = __webpack_require__(9722);
var _45QDKKJQ = __webpack_require__(6726);
var _7WRW2VNB = __webpack_require__(6542);
var _SKJ3MQUN = __webpack_require__(5591);
var _45EBDSCY = __webpack_require__(1166);
var _HZGTIA3H = __webpack_require__(8207);
var _52HSZVJ3 = __webpack_require__(5694);
var _TKLNHQ2D = __webpack_require__(5329);



var STEPS={address:{area:"Settings",tests:"vtiger-url is an address that can be used"},credentials:{area:"Settings",tests:"\
user name and access key are given"},settings:{area:"Settings",tests:"the other settings are valid"},reach:{area:"Vtiger",
tests:"the server can be reached"},tls:{area:"Vtiger",tests:"its certificate is trusted"},redirect:{area:"Vtiger",tests:"\
it does not redirect"},webservice:{area:"Vtiger",tests:"a Vtiger web service answers there"},user:{area:"Vtiger",tests:"\
it knows the user"},key:{area:"Vtiger",tests:"it accepts the access key"},version:{area:"Vtiger",tests:"version and API"},
token:{area:"Host",tests:"the token is valid"},repository:{area:"Host",tests:"the repository can be read"},issues:{area:"\
Host",tests:"its issues can be read"},comments:{area:"Host",tests:"the marker comment can be written"},config:{area:"Hos\
t",tests:"the config file is valid"},module:{area:"Tickets",tests:"the user sees the ticket module"},create:{area:"Ticke\
ts",tests:"the user may create tickets"},edit:{area:"Tickets",tests:"the user may edit tickets"},mandatory:{area:"Ticket\
s",tests:"every mandatory field is filled"},status:{area:"Tickets",tests:"the status values exist"},severity:{area:"Tick\
ets",tests:"the severity values exist"},priority:{area:"Tickets",tests:"the priority values exist"},fields:{area:"Ticket\
s",tests:"the fields of ticket.fields take their values"},"key-field":{area:"Tickets",tests:"the key field can hold the \
key"},owner:{area:"Tickets",tests:"the owner of new tickets exists"},assignees:{area:"Tickets",tests:"the people of tick\
et.assignees exist"},account:{area:"Tickets",tests:"the account of the tickets exists"},contact:{area:"Tickets",tests:"t\
he contact of the tickets exists"},query:{area:"Tickets",tests:"tickets can be looked up"},"ticket-comments":{area:"Tick\
ets",tests:"the user may write comments on tickets"},documents:{area:"Tickets",tests:"the user may attach documents to t\
ickets"}};function areaTitle(area,host){return area==="Host"?host:area}var SIGN={passed:"\u2713",failed:"\u2717",open:"\u2013"};function renderFinding({step,verdict,detail,cure,config}){let what=detail===
""?STEPS[step].tests:`${STEPS[step].tests}: ${detail}`,[first="",...more]=[...(0,_3YDK3JWJ.vZ)(what),...cure===""?[]:[(0,_3YDK3JWJ.gD)(
cure)]],paste=config===""?[]:[PASTE,"",...(0,_3YDK3JWJ.vZ)(config),""];return[`${SIGN[verdict]} ${first}`,...[...more,...paste].
map(line=>`    ${line}`.trimEnd())]}var PASTE="This fits; read it, and put it into .github/vtiger-sync.yml:";function renderVerdict(findings){
let{passed:passed2,failed:failed2,open:open2}=countVerdicts(findings),rest=open2===0?"":`, ${open2} could not be told or\
 had nothing to test`;return`${failed2===0?"The set-up is fine":`${failed2} of ${findings.length} steps failed`}: ${passed2}\
 passed${rest}. Nothing was written.`}function exitCodeOfCheck(findings){let codes=findings.flatMap(({code})=>code===void 0?
[]:[code]);return codes.length===0?0:codes.some(code=>_TKLNHQ2D.No[code].exit===2)?2:1}function toCheckReport(findings,host){return{command:"check",counts:countVerdicts(findings),steps:findings.map(({step,verdict,
detail,cure,config,code})=>{let{area,tests}=STEPS[step];return{step,area:areaTitle(area,host),tests,verdict,detail,cure,
config,code}})}}function toCheckOutputs(findings,host){let first=findings.find(({verdict})=>verdict==="failed");return inspectionOutputs(
first?.code,JSON.stringify(toCheckReport(findings,host)))}function inspectionOutputs(code,report){return{status:code===void 0?
"passed":"failed",reason:code??"","ticket-id":"","ticket-number":"","ticket-url":"",plan:"",report}}function countVerdicts(findings){
let count=wanted=>findings.filter(({verdict})=>verdict===wanted).length;return{passed:count("passed"),failed:count("fail\
ed"),open:count("open")}}function passed(step,detail=""){return{step,verdict:"passed",detail,cure:"",config:"",code:void 0}}function open(step,detail,cure=""){
return{step,verdict:"open",detail,cure,config:"",code:void 0}}function failed(step,thrown){let{code,message,hint}=(0,_TKLNHQ2D.H2)(
thrown);return{step,verdict:"failed",detail:message,cure:hint,config:"",code}}function keptBack(steps,by){return notTried(
steps,`"${STEPS[by].tests}" has to pass first`)}function notTried(steps,why){return steps.map(step=>open(step,`not tried\
: ${why}`))}function denied(module,verb){return new _TKLNHQ2D.S0("vtiger-denied",`The API user may not ${verb} in ${module}.`,{hint:`In\
 the CRM: Settings \u2192 Profiles, the profile of the user's role, ${module}: tick ${verb}.`})}function readOnly(field,or=""){
let message=`${(0,_HZGTIA3H.Wy)(field)} cannot be written by the API user.`;return new _TKLNHQ2D.S0("ticket-field",message,{hint:`Le\
t the user's profile write the field: Settings \u2192 Profiles, field privileges${or}.`})}function notSeen(thrown,module){
let error=(0,_TKLNHQ2D.H2)(thrown);return error.code!=="vtiger-denied"?error:new _TKLNHQ2D.S0("vtiger-denied",`The API user does\
 not see ${module}. ${error.message}`,{hint:"Switch the module on, and give the user's profile the right to view it: Set\
tings \u2192 Profiles.",cause:thrown})}var MODULE_OF={"ticket-comments":{name:"ModComments",shown:"Comments"},documents:{name:"Documents",shown:"Documents"}};function besideSteps({
attach},resolved){let{comments="none",linkedFiles="ignore"}=resolved?.rules??{},steps=[];return comments!=="none"&&steps.
push("ticket-comments"),(attach.length>0||linkedFiles!=="ignore")&&steps.push("documents"),steps}async function*checkBeside(client,steps){
for(let step of steps){let{name,shown}=MODULE_OF[step];yield await client.describe(name).then(described=>judged(step,described,
shown),thrown=>failed(step,notSeen(thrown,shown)))}}function judged(step,{createable,updateable},module){if(!createable)
return failed(step,denied(module,"create"));if(updateable)return passed(step);if(step==="documents")return failed(step,denied(
module,"edit"));let{message,hint}=denied(module,"edit");return open(step,`${message} New comments come, edits of them do\
 not.`,hint)}var WAY=["reach","tls","redirect","webservice","user"],STAGE_OF={"vtiger-unreachable":"reach","vtiger-timeout":"reach",deadline:"\
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
"http:";return[...WAY.slice(0,end).map(step=>step==="tls"&&isPlain?open(step,"plain http: nothing is encrypted"):passed(
step,details[step])),...stage===void 0?[]:[failed(stage,obstacle),...keptBack(WAY.slice(end+1),stage)]]}async function errorOf(attempt){
try{await attempt();return}catch(thrown){return (0,_TKLNHQ2D.H2)(thrown)}}var HOST_STEPS=["token","repository","issues","comments"];async function*checkHost(host){try{await host.checkToken(),yield passed(
"token")}catch(thrown){yield failed("token",thrown),yield*keptBack(HOST_STEPS.slice(1),"token");return}let access;try{access=
await host.readRepository(),yield passed("repository",host.repository)}catch(thrown){yield failed("repository",thrown),yield*keptBack(
HOST_STEPS.slice(2),"repository");return}try{await host.checkIssues(),yield passed("issues")}catch(thrown){yield failed(
"issues",issuesClosed((0,_TKLNHQ2D.H2)(thrown)))}yield commentStep(access,host.rights)}function issuesClosed(error){return error.
code!=="issue-missing"?error:new _TKLNHQ2D.S0("host-denied",error.message,{hint:"Switch issues on in the repository's setti\
ngs, under Features.",cause:error})}function commentStep({mayComment,why},rights){switch(mayComment){case"yes":return passed(
"comments",why);case"no":return failed("comments",new _TKLNHQ2D.S0("host-denied",why,{hint:rights}));case"untold":return open(
"comments",why,rights)}}var WORDS={status:{open:["open","new","reopened","active","to do"],in_progress:["in progress","in process","working","as\
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
" ").trim()}var LADDERS=["status","severity","priority"];function proposeConfig(described,module,{rules,severityField}){let like=severityField===
"none"?void 0:severityLike(described)?.name,found=module.severity??like,names={status:module.status,severity:found,priority:module.
priority},lines=LADDERS.flatMap(ladder=>{let wanted=rules.ticket[ladder],name=names[ladder],values=valuesOf(described,name,
ladder==="status"?module.final:[]);if(name===void 0||values===void 0)return[];if(Object.values(wanted).every(value=>values.
includes(value)&&(0,_HZGTIA3H.dB)(described,name,value).length===0))return[];let proposed=fittingValues(ladder,wanted,values);
return[`  ${ladder}:`,...proposed.map(toLine)]});if(lines.length===0)return"";return["ticket:",...module.severity===void 0&&
found!==void 0?[`  severity-field: ${found}`]:[],...lines].join(`
`);function toLine({level,value,isGuess}){let remark=isGuess?" # no value looks like this: choose one":"";return`    ${level}\
: ${toYamlText(value)}${remark}`}}function severityLike({fields}){return fields.find(({name,label,type,editable})=>type===
"picklist"&&editable&&/severit/i.test(`${name} ${label}`))}function valuesOf({fields},name,without){let picklist=fields.
find(field=>field.name===name)?.picklist??[],[first,...more]=picklist.map(({value})=>value).filter(value=>!without.includes(
value));return first===void 0?void 0:[first,...more]}var NO_TEXT=/^(?:true|false|yes|no|on|off|y|n|null)$/i;function toYamlText(value){
return new RegExp("^\\p{L}[\\p{L}\\p{N} _/-]*(?<! )$","u").test(value)&&!NO_TEXT.test(value)?value:JSON.stringify(value).
replaceAll("\uFFFD",String.raw`\ufffd`)}function checkRights({name,createable,updateable}){return[createable?passed("create"):failed("create",denied(name,"creat\
e")),updateable?passed("edit"):failed("edit",denied(name,"edit"))]}function checkFields(described,module,resolved){let{rules,
keyField}=resolved,{ticket,details}=rules,custom=details?.fields??{},texts=[module.title,module.description,module.owner],
filled={...Object.fromEntries(texts.map(name=>[name,"x"])),...keyField!==void 0&&{[keyField]:"x"},...mapValues(custom,rule=>typeof rule==
"string"?rule:"x"),...details?.account!==void 0&&{[module.account]:"x"},...details?.contact!==void 0&&{[module.contact]:"\
x"},[module.status]:ticket.status.open,[module.priority]:ticket.priority.normal,...module.severity!==void 0&&{[module.severity]:ticket.
severity.medium}};return[mandatoryStep(described,module,filled,keyField),...withConfig(proposeConfig(described,module,resolved),
[statusStep(described,module,Object.values(ticket.status)),severityStep(described,module,resolved),valuesStep("priority",
described,module.priority,Object.values(ticket.priority))]),extraFields(described,details?.solution===void 0?custom:{...custom,
[module.solution]:details.solution}),keyFieldStep(described,keyField)]}function mandatoryStep(described,module,filled,keyField){
let problems=[...[module.title,module.description].flatMap(name=>(0,_HZGTIA3H.dB)(described,name,"x")),...(0,_HZGTIA3H.AB)(
described,filled,"create")],finding=judged2("mandatory",problems,mandatoryNames(described)),mayBeEmpty=keyField!==void 0&&
(0,_HZGTIA3H.AB)(described,{...filled,[module.description]:""},"create").length>0;if(finding.verdict!=="passed"||!mayBeEmpty)
return finding;let detail=`${finding.detail}; but of an issue without a body not, which gets no ticket`;return open("man\
datory",detail,(0,_HZGTIA3H.mR)(described,module.description))}function withConfig(config,findings){let last=findings.findLastIndex(
({verdict,cure,code})=>verdict!=="passed"&&cure!==""&&code!=="ticket-field");return findings.map((finding,at)=>at===last?
{...finding,config}:finding)}function statusStep(described,{status,final},values){let finding=valuesStep("status",described,
status,values),dead=final.filter(value=>values.includes(value));return finding.verdict!=="passed"||dead.length===0?finding:
open("status",`${finding.detail}; nothing leads out of ${dead.join(", ")}`,"An issue that is opened again could not open\
 its ticket: give ticket.status.resolved and ticket.status.closed a value that can be opened again.")}function severityStep(described,{
severity},{severityField,rules}){if(severityField==="none")return passed("severity","left to the priority");if(severity===
void 0)return withoutSeverity(described);let missing=(0,_HZGTIA3H.wt)(described,severity,severityLike(described));return missing!==
void 0?failed("severity",missing):valuesStep("severity",described,severity,Object.values(rules.ticket.severity))}function withoutSeverity(described){
let like=severityLike(described),detail=`${described.name} has no such field`;return like===void 0?open("severity",detail):
open("severity",`${detail} of its own, but ${like.label} (${like.name}) looks like one`,`To have it written, set ticket.\
severity-field to ${like.name}.`)}function mandatoryNames({fields}){return fields.filter(({mandatory})=>mandatory).map(({
label})=>label).join(", ")}function valuesStep(step,described,field,given){let values=[...new Set(given)],problems=values.
flatMap(value=>(0,_HZGTIA3H.dB)(described,field,value));return judged2(step,problems,`${field}: ${values.join(", ")}`)}function extraFields(described,fields){
let names=Object.keys(fields);if(names.length===0)return open("fields","none are set");let problems=Object.entries(fields).
flatMap(([name,rule])=>{if(typeof rule!="string")return (0,_HZGTIA3H.dB)(described,name,"");let value=(0,_45EBDSCY.li)(described,
name,rule,"");return"problem"in value?[value.problem]:[]});return judged2("fields",problems,names.join(", "))}function mapValues(record,change){
return Object.fromEntries(Object.entries(record).map(([name,value])=>[name,change(value)]))}function judged2(step,problems,detail){
let[first]=problems;if(first===void 0)return passed(step,detail);let texts=[...new Set(problems.map(({text})=>text))];return failed(
step,new _TKLNHQ2D.S0(first.code,texts.join(" ")))}var TEXT_TYPES=new Set(["string","text","url"]);function keyFieldStep(described,keyField){
let others=described.fields.filter(({name:name2,unique})=>unique&&name2!==keyField),names=others.map(_HZGTIA3H.Wy).join(", "),
also=names===""?"":`; Vtiger refuses a ticket with the ${names} of another`;if(keyField===void 0)return open("key-field",
`there is none: the key is a line at the end of the description${also}`,'Better is a text field of its own: see "Give th\
e key a field of its own" in the README.');let field=described.fields.find(({name:name2})=>name2===keyField);if(field===
void 0)return failed("key-field",noSuchField(described,keyField));let name=(0,_HZGTIA3H.Wy)(field);if(!TEXT_TYPES.has(field.type)){
let message=`${name} is of type ${field.type}, which holds no address.`;return failed("key-field",new _TKLNHQ2D.S0("ticket-\
field",message,{hint:TAKE_TEXT}))}return field.editable?field.unique&&others.length>0?open("key-field",`${name}: text, e\
ditable, but unique only together with ${names}`,`Works; safer is to choose the field alone: Settings \u2192 Module Layouts &\
 Fields \u2192 ${described.name} \u2192 Duplicate Prevention. Vtiger refuses a ticket only where all that are chosen are the \
same as another's.`):field.unique?passed("key-field",`${name}: text, editable, unique`):open("key-field",`${name}: text,\
 editable, but not unique${also}`,`Works; safer is: Settings \u2192 Module Layouts & Fields \u2192 ${described.name} \u2192 D\
uplicate Prevention, choose the field, and no other. Vtiger then refuses a second ticket itself.`):failed("key-field",readOnly(
field))}var TAKE_TEXT="Choose a custom field of type text with a length of 255.";function noSuchField({name,fields},keyField){
let custom=fields.filter(isCustomText).map(field=>`${field.name} (${field.label})`),known=custom.length>0?`Custom text f\
ields are: ${custom.join(", ")}. `:"";return new _TKLNHQ2D.S0("ticket-field",`${name} has no field "${keyField}", or the us\
er may not see it.`,{hint:`${known}Correct key-field, or add a text field: Settings \u2192 Module Layouts & Fields \u2192 ${name}\
.`})}function isCustomText({name,type}){return name.startsWith("cf_")&&TEXT_TYPES.has(type)}async function checkLookUp(lookUp){let{client,module,keyField,key}=lookUp;try{let condition=(0,_PWBJG2L2.pO)(keyField,module).condition(
[key]);return await client.query(`SELECT id FROM ${module.name} WHERE ${condition} LIMIT 1`),await findElsewhere(lookUp)??
passed("query",how(keyField))}catch(thrown){return failed("query",thrown)}}function how(keyField){return keyField===void 0?
"by the line in the description":`by ${keyField}`}var MOST_FIELDS=40;async function findElsewhere(lookUp){let{client,module,
described,keyField,key}=lookUp,others=described.fields.filter(field2=>isCustomText(field2)&&field2.name!==keyField).slice(
0,MOST_FIELDS);if(others.length===0)return;let issues=key.slice(0,key.lastIndexOf("/")+1),columns=[module.number,...others.
map(({name:name2})=>name2)].join(","),condition=others.map(({name:name2})=>`${name2} LIKE ${(0,_52HSZVJ3.hD)(`${issues}%`)}`).join(
" OR "),[row]=await client.query(`SELECT ${columns} FROM ${module.name} WHERE ${condition} LIMIT 1`),field=others.find(({
name:name2})=>row?.[name2]?.toLowerCase().startsWith(issues)===!0);if(row===void 0||field===void 0)return;let{name,label}=field;
return open("query",`${how(keyField)}; but ticket ${row[module.number]??""} bears the address of an issue in ${label} (${name}\
)`,`If earlier runs wrote that, set key-field to ${name}: issues without a marker would get their tickets a second time.`)}async function*checkPeople(client,{rules:{details}}){yield await checkAssignees(client,details?.assignees??{}),yield await checkCustomer(
client,"account",details?.account),yield await checkCustomer(client,"contact",details?.contact)}async function checkAssignees(client,assignees){
let entries=Object.entries(assignees);if(entries.length===0)return open("assignees","none are set");let found=[],missing=[],
unseen=[],cure="";try{for(let[login,name]of entries){let reading=await (0,_SKJ3MQUN.zr)(client,name);reading.kind==="missing"?(missing.
push(`${login} is ${JSON.stringify(name)}, but no group or user is called so`),cure=reading.hint):(await (0,_SKJ3MQUN.AA)(client,
reading.id,`assignees, ${login}`)||unseen.push(reading.id),found.push(`${login}: ${name===reading.id?name:`${name} (${reading.
id})`}`))}}catch(thrown){return failed("assignees",(0,_TKLNHQ2D.H2)(thrown))}return missing.length===0?withUnseen("assignees",
found.join(", "),unseen):failed("assignees",new _TKLNHQ2D.S0("ticket-value",`${missing.join("; ")}.`,{hint:cure}))}function withUnseen(step,found,unseen){
if(unseen.length===0)return passed(step,found);let who=unseen.join(", ");return open(step,`${found}; whether ${who} exis\
ts cannot be told: the API user may not read users`)}async function checkCustomer(client,kind,rule){if(rule===void 0)return open(
kind,"none is set");let{label,authors,default:fallback}=rule,find=(0,_7WRW2VNB.R)(client),named=[...Object.values(authors),
...fallback===void 0?[]:[fallback]],found=[];try{for(let customer of named){let reading=await find(kind,customer);if(reading.
kind!=="found"){let{why,hint}=reading;return failed(kind,new _TKLNHQ2D.S0("ticket-value",`ticket.${kind}: ${why}.`,{hint}))}
found.push(`${reading.name} (${reading.id})`)}named.length===0&&await find(kind,{by:"name",value:"any"})}catch(thrown){return failed(
kind,(0,_TKLNHQ2D.H2)(thrown))}let byLabel=label===void 0?[]:[`by label "${label}"`];return passed(kind,[...byLabel,...new Set(
found)].join(", "))}var CONFIGURED=["mandatory","status","severity","priority","fields","key-field","owner","assignees","account","contact",
"query"],TICKET_STEPS=["module","create","edit",...CONFIGURED];async function*checkTickets(check){let{client,module,resolved}=check,
described;try{described=await client.describe(module.name)}catch(thrown){yield failed("module",notSeen(thrown,module.name)),
yield*keptBack(TICKET_STEPS.slice(1),"module");return}if(yield passed("module",module.name),yield*checkRights(described),
resolved===void 0){yield*keptBack(CONFIGURED,"config");return}yield*checkFields(described,module,resolved);let owner=described.
fields.find(({name})=>name===module.owner);yield await findOwnerOf(client,resolved,owner).catch(thrown=>failed("owner",thrown)),
yield*checkPeople(client,resolved);let{keyField}=resolved;keyField!==void 0&&!described.fields.some(({name})=>name===keyField)?
yield open("query","not tried: there is no such key field"):yield await checkLookUp({client,module,described,keyField,key:check.
key})}var OR_NOBODY=", or leave out assigned-to and ticket.assignees";async function findOwnerOf(client,{ticketExtras:{assignedTo},
rules:{details}},owner){let{userId}=await client.identify(),isNamed=assignedTo!==void 0||Object.keys(details?.assignees??
{}).length>0;if(owner?.editable===!1&&isNamed)return failed("owner",readOnly(owner,OR_NOBODY));if(assignedTo===void 0)return passed(
"owner",`the API user itself (${userId})`);let id=await (0,_SKJ3MQUN.AK)(client,assignedTo);return id!==assignedTo?passed("o\
wner",`${assignedTo} (${id})`):withUnseen("owner",id,await (0,_SKJ3MQUN.AA)(client,id)?[]:[id])}async function*checkSetUp(setUp){yield*checkInputs(setUp);let{crm,host,tokenInput}=setUp,isConnected=!1;crm===void 0?yield*notTried(
CONNECTION_STEPS,"the settings above come first"):isConnected=yield*checkConnection(crm.connection),host===void 0?yield*notTried(
HOST_STEPS,`no ${tokenInput} is given`):host instanceof _TKLNHQ2D.S0?yield failed("repository",host):yield*checkHost(host);
let{resolved,finding}=await rulesOf(setUp);yield finding;let beside=besideSteps(setUp.inputs,resolved);if(crm===void 0||
!isConnected){yield*notTried([...TICKET_STEPS,...beside],"nobody is logged in");return}yield*ticketSteps(setUp,crm,resolved),
yield*checkBeside(crm.connection.client,beside)}var STEP_OF={"vtiger-url":"address","vtiger-username":"credentials","vti\
ger-access-key":"credentials"};function checkInputs({inputs,mistakes}){let{url,username}=inputs.vtiger,details={address:url,
credentials:`${username}, key ${STARS}`,settings:""};return["address","credentials","settings"].map(step=>{let own=mistakes.
filter(({input})=>(STEP_OF[input]??"settings")===step),[first]=own;if(first===void 0)return passed(step,details[step]);let message=own.
map(({text})=>text).join("; "),hint=step==="address"?ADDRESS:first.hint;return failed(step,new _TKLNHQ2D.S0(first.code,message,
{hint}))})}var ADDRESS="Give the address under which the CRM opens in a browser, such as https://crm.example.com/vtiger.";
async function rulesOf({readRules:readRules2}){try{let{resolved,source,unread}=await readRules2(),finding=unread===void 0?
passed("config",source):open("config",`${unread.message} The defaults are used.`,unread.hint);return{resolved,finding}}catch(thrown){
return{resolved:void 0,finding:failed("config",thrown)}}}async function*ticketSteps({place},{connection:{client},chooseModule},resolved){
let module;try{module=(0,_PWBJG2L2.Zm)(await chooseModule(),resolved?.severityField)}catch(thrown){yield failed("module",(0,_TKLNHQ2D.H2)(
thrown)),yield*keptBack(TICKET_STEPS.slice(1),"module");return}let key=(0,_SEHELH2Y.q)({...place,repository:place.repository||
"owner/name"},1);yield*checkTickets({client,module,resolved,key})}var SPOKEN={webservice:"web service",restapi:"REST API"};async function openCheckedCrm(settings,fetch,deadline){let{url,
username,accessKey,apis}=settings.inputs.vtiger,[likelier="webservice",other]=apis;async function meet(api){let crm=await (0,_PWBJG2L2.Zf)(
api,settings,fetch,deadline),client=crm.openClient(),hasKey=accessKey!=="",question=api==="webservice"?(0,_PWBJG2L2.dz)((0,_WMXKP7WN.UD)(
fetch,url),username):client.identify();return{refusal:await question.then(()=>{},thrown=>thrown),connection:{url,username,
hasKey,challenge:()=>question,client,api:SPOKEN[api]},chooseModule:()=>crm.chooseModule(client)}}let first=await meet(likelier);
if(other===void 0||!(0,_PWBJG2L2.Wq)(first.refusal))return first;let second=await meet(other);return second.refusal===void 0||
(0,_PWBJG2L2.lt)(second.refusal)?second:first}var CHECK_TIMEOUT=12e4,LONGEST_PAUSE=5e3;async function runCheck(given,settings,onFinding){let{inputs,mistakes}=(0,_45QDKKJQ.fB)(
given,settings.host,settings.where);return inputs.enabled?(0,_PWBJG2L2.ZZ)(settings,{runTimeout:CHECK_TIMEOUT,longestPause:LONGEST_PAUSE,
repeats:1},async(fetch,deadline)=>{let findings=[],setUp=await toSetUp({inputs,mistakes,settings,fetch,deadline});for await(let finding of checkSetUp(
setUp))findings.push(finding),onFinding(finding);return findings}):void 0}async function toSetUp(parts){let{inputs,mistakes,
settings,fetch,deadline}=parts,{place}=settings,{url,username}=inputs.vtiger,common={inputs,mistakes,tokenInput:(0,_45QDKKJQ.tJ)(
settings.host),crm:url===""||username===""?void 0:await openCheckedCrm({inputs,...settings},fetch,deadline)};if(inputs.hostToken===
""||place instanceof _TKLNHQ2D.S0)return{...common,host:inputs.hostToken!==""&&place instanceof _TKLNHQ2D.S0?place:void 0,readRules:()=>readRules(
inputs,settings,void 0),place:place instanceof _TKLNHQ2D.S0?NOWHERE:place};let options={fetch,token:inputs.hostToken,...place};
return{...common,host:await (0,_PWBJG2L2.r3)(options),readRules:async()=>readRules(inputs,settings,await (0,_PWBJG2L2.Zb)(options)),
place}}var NOWHERE=(0,_7WTZGKFB.n)("github",{apiUrl:"",serverUrl:"https://github.com",repository:""});async function readRules(inputs,{
readCheckout},host){let sources=[],unread,resolved=await (0,_2C6AWLGQ.S)(inputs,async path=>{let local=await readCheckout(path);
if(local?.text!==void 0&&sources.push(`${path}, from the working directory`),local!==void 0||host===void 0)return local?.
text;try{let text=await host.readFile(path);return text!==void 0&&sources.push(`${path}, from the repository`),text}catch(thrown){
if(!(thrown instanceof _TKLNHQ2D.S0&&thrown.code==="host-denied")||inputs.configFileNamed)throw thrown;unread=thrown;return}});
inputs.config!==void 0&&sources.push("the input config");let none=host===void 0?"none in the working directory, and no r\
epository to ask":"there is none",source=sources.length>0?sources.join(" and "):`${none}: the defaults`;return{resolved,
source,unread}}


/***/ })

};
;