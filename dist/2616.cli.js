"use strict";
exports.id = 2616;
exports.ids = [2616];
exports.modules = {

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

/***/ 620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Jj: () => (refusePullRequest),
  Qh: () => (withIssueAddress),
  VA: () => (hostOfKey),
  f4: () => (keyAtAddress)
});
var _JBVG3JJO = __webpack_require__(4822);
var _7WTZGKFB = __webpack_require__(8277);
var _SEHELH2Y = __webpack_require__(5521);
var _YWQYUJCO = __webpack_require__(128);
var _TKLNHQ2D = __webpack_require__(5329);
function withIssueAddress(word,flags,env){let issue=(0,_YWQYUJCO.Z)(word);if(issue===void 0)throw refusePullRequest(word),new _TKLNHQ2D.S0(
"input-invalid","What is given is no address of an issue.",{hint:"It looks like https://github.com/acme/app/issues/12; a\
 number goes behind --issue."});let double=["issue","repository"].filter(name=>flags[name]!==void 0);if(double.length>0){
let names=double.map(name=>`--${name}`).join(" and ");throw new _TKLNHQ2D.S0("input-invalid",`The address names the issue a\
lready, and so does ${names}.`,{hint:"Give the one or the other."})}for(let host of hostsToTry(flags,env)){let repository=(0,_JBVG3JJO.uw)(
issue.repositoryUrl,(0,_JBVG3JJO.FN)(host,flags,env).url,host);if(repository!==void 0)return{...flags,host,repository,issue:issue.
number}}throw elsewhere(issue.repositoryUrl,hostsToTry(flags,env),flags,env)}function keyAtAddress(word,env){let issue=(0,_YWQYUJCO.Z)(
word);if(issue!==void 0){for(let host of Object.keys(_7WTZGKFB.k)){let{url:serverUrl}=(0,_JBVG3JJO.FN)(host,{},env),repository=(0,_JBVG3JJO.uw)(
issue.repositoryUrl,serverUrl,host);if(repository===void 0)continue;let{issuePath}=_7WTZGKFB.k[host];return (0,_SEHELH2Y.q)({serverUrl,
repository,issuePath},Number(issue.number))}return (0,_YWQYUJCO._)(word)}}function hostOfKey(key){return key.includes(`/${_7WTZGKFB.k.
gitlab.issuePath}/`)?"gitlab":"github"}function refusePullRequest(word){let[,kind=""]=/^https?:\/\/\S+\/(pull|-\/merge_requests)\/\d+(?:[/?#]|$)/i.
exec(word.trim())??[];if(kind==="")return;let what=kind.toLowerCase()==="pull"?"pull":"merge";throw new _TKLNHQ2D.S0("input\
-invalid",`This is a ${what} request: these are never synced.`,{hint:"Give the address of an issue, such as https://gith\
ub.com/acme/app/issues/12."})}function hostsToTry(flags,env){let likelier=(0,_JBVG3JJO.w4)(flags,env);if(flags.host!==void 0)return[
likelier];let others=Object.keys(_7WTZGKFB.k).filter(name=>name!==likelier);return[likelier,...others]}function elsewhere(url,hosts,flags,env){
let servers=hosts.map(host=>(0,_JBVG3JJO.FN)(host,flags,env)),known=servers.map(server=>server.url).join(" or "),names=servers.map(
({flag})=>`--${flag}`).join(" or "),message=`The issue is on ${new URL(url).origin}, and no repository of ${known}.`;return new _TKLNHQ2D.S0(
"input-invalid",message,{hint:`For a server of your own give its address with ${names}.`})}


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

/***/ 8582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (atDesk)
});
var _GZE5343V = __webpack_require__(6346);
var _PWBJG2L2 = __webpack_require__(1085);
var _6FKWJXDA = __webpack_require__(620);
var _PL2FIMHT = __webpack_require__(9233);
var _3PCRN766 = __webpack_require__(6978);
var _JBVG3JJO = __webpack_require__(4822);
var _2C6AWLGQ = __webpack_require__(5818);
var _X3GAG7QJ = __webpack_require__(5947);
var _RTKNBBOD = __webpack_require__(6523);
var _3YDK3JWJ = __webpack_require__(9722);
var _45QDKKJQ = __webpack_require__(6726);
var _QBCLNPOZ = __webpack_require__(8752);
var _LWHO4XQE = __webpack_require__(7729);




function describeOnce(client){let known=new Map;return{...client,describe(module){let description=known.get(module)??client.
describe(module);return known.set(module,description),description}}}function renderTicketChange(change){let lines=linesOf(change),{ticket}=change,link=ticket===void 0?[]:[`  ${ticket.url}`];
return[...lines,...link].map(_3YDK3JWJ.gD)}function linesOf(change){switch(change.command){case"comment":return commentLines(
change);case"attach":return fileLines(change);default:return fieldLines(change)}}var SAID={created:"was created",updated:"\
was updated",unchanged:"has these values already: nothing was written",planned:"would be updated; nothing was written"};
function fieldLines({status,ticket,changes}){return[`${ticket===void 0?"A ticket would be created; nothing was written":
`Ticket ${nameOf(ticket)} ${SAID[status]}`}.`,...changes.map(fieldLine)]}function fieldLine({field,from,to}){let before=from===
""?"":`${(0,_3YDK3JWJ.bg)(from)} -> `;return`  ${field}: ${before}${(0,_3YDK3JWJ.bg)(to)}`}function commentLines({status,ticket,comment}){
let done=status==="planned"?"would get":"got",end=status==="planned"?"; nothing was written":"";return[`Ticket ${nameOf(
ticket)} ${done} a ${comment.visibility} comment${end}.`,`  ${(0,_3YDK3JWJ.bg)(comment.text)}`]}var SAID_OF_FILE={attached:"at\
tached",present:"was attached already",planned:"would be attached",failed:"could not be attached"};function fileLines({ticket,
status,files}){let end=status==="unchanged"||status==="planned"?"; nothing was written":"";return[`Ticket ${nameOf(ticket)}\
: ${files.length} ${files.length===1?"file":"files"}${end}.`,...files.map(file=>{let id=file.document===""?"":` (${file.
document})`;return`  ${(0,_3YDK3JWJ.bg)(file.name)} ${SAID_OF_FILE[file.status]}${id}`})]}function nameOf({id,number}){return`${number}\
 (${id})`}var TIMEOUT=12e4,LONGEST_PAUSE=3e4;async function atDesk(terminal,flags,key,work){(0,_RTKNBBOD.b8)(terminal,"Stopped. What was\
 under way may have been carried out: look at the ticket."),terminal.loadEnvFile();let given=settingsGiven(terminal,flags),
{shown,mask}=(0,_RTKNBBOD.r_)(terminal,(0,_QBCLNPOZ.o)(given)),inputs=(0,_45QDKKJQ.TL)(given);if(!inputs.enabled)return shown.err(_RTKNBBOD.IQ),
0;let host=key===void 0?(0,_JBVG3JJO.w4)(flags,terminal.env):(0,_6FKWJXDA.VA)(key),configFile=inputs.configFileNamed?inputs.configFile:(0,_GZE5343V.f)(
terminal,host),resolved=await (0,_2C6AWLGQ.S)({...inputs,configFile},async path=>(await (0,_RTKNBBOD.MM)(terminal,path))?.text),
{keyField,rules}=resolved,settings={inputs,proxy:(0,_PL2FIMHT.O)(terminal.env),mask,debug:(0,_RTKNBBOD.rJ)(shown,flags)},change=await (0,_PWBJG2L2.ZZ)(
settings,{runTimeout:TIMEOUT,longestPause:LONGEST_PAUSE,repeats:3},(fetch,deadline)=>(0,_PWBJG2L2.tf)(settings,fetch,deadline,async crm=>{
let client=describeOnce(crm.openClient()),chosen=await crm.chooseModule(client),module=(0,_PWBJG2L2.Zm)(chosen,resolved.severityField),
{url}=inputs.vtiger,desk=(0,_PWBJG2L2.A$)(client,module,{url,keyField,assignedTo:void 0,hasTypedFields:!1});return work({client,
module,desk,keyField,rules,dryRun:inputs.dryRun,suggest:_LWHO4XQE.au,warn:message=>{shown.err(`Warning: ${(0,_3YDK3JWJ.gD)(message)}`)}})}));
flags.json!==void 0?shown.out((0,_3PCRN766.D)(change)):renderTicketChange(change).forEach(shown.out);let error="error"in change?
change.error:void 0;return error===void 0?0:(0,_X3GAG7QJ.S)(shown,error)}function settingsGiven(terminal,flags){let names=new Set(
_X3GAG7QJ.J),own=Object.entries((0,_RTKNBBOD.PC)(terminal,flags,"query")).map(([name,value])=>[name,names.has(name)||name===
"command"?value:""]);return Object.fromEntries(own)}


/***/ }),

/***/ 6346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (usualConfigFile)
});
var _7WTZGKFB = __webpack_require__(8277);
var _45QDKKJQ = __webpack_require__(6726);
var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
function usualConfigFile({folder},likelier){let usual=(0,_45QDKKJQ.OY)(likelier),isThere=path=>(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder,path));
return[usual,...Object.keys(_7WTZGKFB.k).map(_45QDKKJQ.OY)].find(isThere)??usual}


/***/ }),

/***/ 8644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (toCustomerName),
  j: () => (customerChoices)
});
function toCustomerName(text){let value=text.trim();return/^\d+x\d+$/.test(value)?{by:"id",value}:{by:/^[^\s@]+@[^\s@]+$/.
test(value)?"email":"name",value}}function customerChoices(issue,rule){let{label:pattern,authors}=rule,named=issue.labels.
toSorted().flatMap(label=>{let value=pattern===void 0?"":starOf(label,pattern);return value===""?[]:[{customer:toCustomerName(
value),label}]}),configured=(issue.author&&authors[issue.author.association])??rule.default;return configured===void 0?named:
[...named,{customer:configured,label:void 0}]}function starOf(label,pattern){let[before="",after=""]=pattern.split("*"),
plain=label.trim();return plain.length>before.length+after.length&&plain.toLowerCase().startsWith(before.toLowerCase())&&
plain.toLowerCase().endsWith(after.toLowerCase())?plain.slice(before.length,plain.length-after.length).trim():""}


/***/ }),

/***/ 9233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (proxyOf)
});
function proxyOf(env){return{http:env.http_proxy??env.HTTP_PROXY,https:env.https_proxy??env.HTTPS_PROXY,no:env.no_proxy??
env.NO_PROXY}}


/***/ }),

/***/ 1656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BC: () => (addComment),
  Si: () => (refuseLongComment),
  d2: () => (refuseSecond),
  fm: () => (makeTicket),
  zE: () => (changesTo)
});
var _R6F3OXTR = __webpack_require__(3365);
var _TKLNHQ2D = __webpack_require__(5329);
async function makeTicket(desk,fields,key){let outcome=await desk.create(fields,key);if(outcome.kind==="created")return outcome.
ticket;let[found]=key===void 0?[]:await desk.find([key]);if(outcome.kind==="exists")throw found===void 0?outcome.error:hasTicket(
found);if(found!==void 0)return found;let{code,message}=outcome.error;throw new _TKLNHQ2D.S0(code,`${message} It is not kno\
wn whether the ticket was made.`,{cause:outcome.error,hint:"Look for it in the CRM, or with `query`, before you try agai\
n: a second try may make a second ticket."})}async function refuseSecond(desk,key){let[found]=await desk.find([key]);if(found!==
void 0)throw hasTicket(found)}function hasTicket({id,number}){return new _TKLNHQ2D.S0("ticket-ambiguous",`The issue has a t\
icket already: ${number} (${id}).`,{hint:`Change that one: update ${id}`})}function changesTo(ticket,fields){return Object.
entries(fields).flatMap(([field,to])=>{let from=ticket.fields[field]??"";return from===to?[]:[{field,from,to,conflict:!1}]})}
function refuseLongComment(text){let excess=(0,_R6F3OXTR.Bc)(text);if(excess!==0)throw new _TKLNHQ2D.S0("input-invalid",`The c\
omment is ${excess} bytes too long for Vtiger.`,{hint:"Attach it as a file, or write it in several comments."})}async function addComment(ticket,text,{
client,module,isPrivate}){let{userId}=await client.identify(),element=(0,_R6F3OXTR.r$)({commentcontent:(0,_R6F3OXTR.cv)(text,{
more:""}),[module.commentParent]:ticket.id,assigned_user_id:userId,is_private:isPrivate?"1":"0"}),outcome=await client.create(
"ModComments",element);if(outcome.kind==="done")return outcome.record.id??"";if(outcome.kind==="duplicate")throw new _TKLNHQ2D.S0(
"vtiger-rejected",`create: the CRM says "${outcome.message}".`);let{code,message}=outcome.error;throw new _TKLNHQ2D.S0(code,
`${message} It is not known whether the comment was added.`,{cause:outcome.error,hint:"Look at the ticket before you try\
 again."})}


/***/ }),

/***/ 5521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (toIssueKey)
});
function toIssueKey(place,number){return`${place.serverUrl.replace(/\/+$/,"")}/${place.repository}/${place.issuePath}/${String(
number)}`.toLowerCase()}


/***/ }),

/***/ 1279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (monotonicNow)
});
function monotonicNow(){return Number(process.hrtime.bigint())/1e6}


/***/ }),

/***/ 1709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (readGivenFields),
  X: () => (toTicketFields)
});
var _LLEOTOE5 = __webpack_require__(8644);
var _7WRW2VNB = __webpack_require__(6542);
var _SKJ3MQUN = __webpack_require__(5591);
var _45EBDSCY = __webpack_require__(1166);
var _HZGTIA3H = __webpack_require__(8207);
var _52HSZVJ3 = __webpack_require__(5694);
var _R6F3OXTR = __webpack_require__(3365);
var _TKLNHQ2D = __webpack_require__(5329);

var TICKET_PARTS=["title","description","status","priority","severity","category","owner","account","contact","product",
"solution"];async function toTicketFields(given,options){let{client,module,write,suggest,keyField}=options,parts=await withCustomers(
client,given.parts),named={...nameParts({...given,parts},module),...given.fields};if(keyField!==void 0&&Object.hasOwn(named,
keyField))throw new _TKLNHQ2D.S0("ticket-field",`${keyField} holds the issue of a ticket.`,{hint:"It is written by the prog\
ram itself; `create --issue <url>` gives a new ticket an issue."});let described=await client.describe(module.name),fields=encodeAll(
named,module,described),defaults=await defaultsOf(options);advising(()=>{(0,_HZGTIA3H.oA)(described,fields,write,{suggest,defaults})});
let owner=fields[module.owner],checks=Object.entries(fields).map(async([name,value])=>{let field=described.fields.find(candidate=>candidate.
name===name);field?.type==="reference"&&value!==""&&await checkReference(client,field,value)});return await Promise.all(
checks),owner===void 0?fields:((0,_52HSZVJ3.p2)(owner)&&await (0,_SKJ3MQUN.AA)(client,owner),{...fields,[module.owner]:await (0,_SKJ3MQUN.AK)(
client,owner)})}var ADVICE={"ticket-field":'Fields have API names: query "SELECT * FROM HelpDesk LIMIT 1" shows them.',"\
ticket-value":"Give one of the values that exist; the API user's role may lack some.","ticket-mandatory":"Give it by its\
 flag, such as --title or --assigned-to, or by --field name=value."};function advising(check){try{check()}catch(thrown){
let{code,message,hint}=(0,_TKLNHQ2D.H2)(thrown),isGeneral=hint===_TKLNHQ2D.No[code].hint;throw new _TKLNHQ2D.S0(code,message,{hint:(isGeneral?
ADVICE[code]:void 0)??hint})}}function nameParts({parts,fields},module){let named=TICKET_PARTS.flatMap(part=>{let value=parts[part],
name=module[part];if(value===void 0)return[];if(name===void 0)throw new _TKLNHQ2D.S0("ticket-field",`Tickets in ${module.name}\
 have no ${part}.`);if(Object.hasOwn(fields,name))throw new _TKLNHQ2D.S0("input-invalid",`The ${part} is given twice, also \
as the field ${name}.`);return[[name,value]]});return Object.fromEntries(named)}async function withCustomers(client,parts){
let find=(0,_7WRW2VNB.R)(client),idOf=async(kind,text,account2)=>{if(text===void 0||text.trim()==="")return text;let reading=await find(
kind,(0,_LLEOTOE5.f)(text),account2);if(reading.kind==="found")return reading.id;throw new _TKLNHQ2D.S0("ticket-value",`${kind}\
: ${reading.why}.`,{hint:reading.hint})},account=await idOf("account",parts.account),contact=await idOf("contact",parts.
contact,account);return{...parts,...account!==void 0&&{account},...contact!==void 0&&{contact}}}var WITH_THE_WRITER="wit\
h whoever wrote it";function encodeAll(named,module,described){let problems=[],encoded=Object.entries(named).map(([name,
text])=>{if(name===module.title)return[name,text.trim()===""?"":(0,_R6F3OXTR.jg)(text)];if(name===module.description)return[name,
(0,_R6F3OXTR.zm)(text.trim(),{more:WITH_THE_WRITER}).trim()];if(name===module.owner)return[name,text.trim()];let spelled=(0,_45EBDSCY.li)(
described,name,text,WITH_THE_WRITER);return"value"in spelled?[name,spelled.value]:((0,_HZGTIA3H.dB)(described,name,text.trim()).
length>0||problems.push(spelled.problem.text),[name,text.trim()])});if(problems.length>0){let hint=ADVICE["ticket-value"]??
"";throw new _TKLNHQ2D.S0("ticket-value",problems.join(" "),{hint})}return Object.fromEntries(encoded)}async function defaultsOf({
client,module,write}){return write==="revise"?{}:{[module.owner]:(await client.identify()).userId}}async function checkReference(client,{
label,name},id){if(await client.retrieve(id)!==void 0)return;let message=`${label} (${name}): there is no record ${id}, \
or the API user may not see it.`;throw new _TKLNHQ2D.S0("ticket-value",message,{hint:'Look it up: query "SELECT id,accountn\
ame FROM Accounts", or Contacts and Products likewise.'})}var FLAG_OF={owner:"assigned-to"},LONG=new Set(["description","solution"]);async function readGivenFields(terminal,{flags,
repeated}){let parts=TICKET_PARTS.flatMap(part=>{let value=flags[FLAG_OF[part]??part];return value===void 0?[]:[[part,value]]}),
fields=Object.fromEntries((repeated.field??[]).map(splitField)),[fromInput,...others]=parts.flatMap(([part,value])=>value===
"-"&&LONG.has(part)?[part]:[]);if(fromInput===void 0)return{parts:Object.fromEntries(parts),fields};if(others.length>0){
let names=[fromInput,...others].join(" and ");throw new _TKLNHQ2D.S0("input-invalid",`The standard input can be only one of\
 ${names}.`)}let text=await readLongText(terminal,fromInput);return{parts:{...Object.fromEntries(parts),[fromInput]:text},
fields}}async function readLongText({readInput},part){let text=(await readInput()).trimEnd();if(text!=="")return text;throw new _TKLNHQ2D.S0(
"input-missing","The standard input is empty.",{hint:`To empty the field, give it an empty text: --${part}=`})}function splitField(given){
let[,name,value]=/^\s*(\w+)\s*=(.*)$/s.exec(given)??[];if(name!==void 0&&value!==void 0)return[name,value];throw new _TKLNHQ2D.S0(
"input-invalid","--field takes a name and a value, such as cf_905=GitHub.")}


/***/ }),

/***/ 128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (readIssueUrl),
  _: () => (keyOfUrl)
});
var ISSUE_URL=/^(https?:\/\/[^\s?#]+?)\/(-\/(?:issues(?:\/incident)?|work_items)|issues)\/([1-9]\d{0,14})(?:[/?#]\S*)?$/i;
function readIssueUrl(text){let[,before="",form="",number=""]=ISSUE_URL.exec(text.trim())??[];if(number===""||!URL.canParse(
before))return;let{origin,pathname}=new URL(before),isGitLabs=form.startsWith("-");if(!(isGitLabs&&/^\/groups\//i.test(pathname)))
return{repositoryUrl:`${origin}${pathname}`,issuePath:isGitLabs?"-/issues":"issues",number}}function keyOfUrl(text){let issue=readIssueUrl(
text);if(issue===void 0)return;let{repositoryUrl,issuePath,number}=issue;return`${repositoryUrl}/${issuePath}/${number}`.
toLowerCase()}


/***/ })

};
;