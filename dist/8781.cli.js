"use strict";
exports.id = 8781;
exports.ids = [8781];
exports.modules = {

/***/ 1403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (readGivenFields),
  X: () => (toTicketFields)
});
var _LLEOTOE5 = __webpack_require__(8644);
var _SRONHOIT = __webpack_require__(759);
var _D3MGPFVR = __webpack_require__(6704);
var _OWHLHLCP = __webpack_require__(42);
var _5RF2KL3O = __webpack_require__(7205);
var _QSOBRSSQ = __webpack_require__(9181);
var _S4JLWI5X = __webpack_require__(6407);
var _L7VA6ULH = __webpack_require__(3850);

var TICKET_PARTS=["title","description","status","priority","severity","category","owner","account","contact","product",
"solution"];async function toTicketFields(given,options){let{client,module,write,suggest,keyField}=options,parts=await withCustomers(
client,given.parts),named={...nameParts({...given,parts},module),...given.fields};if(keyField!==void 0&&Object.hasOwn(named,
keyField))throw new _L7VA6ULH.S0("ticket-field",`${keyField} holds the issue of a ticket.`,{hint:"It is written by the prog\
ram itself; `create --issue <url>` gives a new ticket an issue."});let described=await client.describe(module.name),fields=encodeAll(
named,module,described),whole=await withDefaults(fields,options);advising(()=>{(0,_5RF2KL3O.oA)(described,whole,write,suggest)});
let owner=fields[module.owner],checks=Object.entries(fields).map(async([name,value])=>{let field=described.fields.find(candidate=>candidate.
name===name);field?.type==="reference"&&value!==""&&await checkReference(client,field,value)});return await Promise.all(
checks),owner===void 0?fields:((0,_QSOBRSSQ.p2)(owner)&&await (0,_D3MGPFVR.AA)(client,owner),{...fields,[module.owner]:await (0,_D3MGPFVR.AK)(
client,owner)})}var ADVICE={"ticket-field":'Fields have API names: query "SELECT * FROM HelpDesk LIMIT 1" shows them.',"\
ticket-value":"Give one of the values that exist.","ticket-mandatory":"Give it by its flag, such as --title or --assigne\
d-to, or by --field name=value."};function advising(check){try{check()}catch(thrown){let{code,message,hint}=(0,_L7VA6ULH.H2)(
thrown),isGeneral=hint===_L7VA6ULH.No[code].hint;throw new _L7VA6ULH.S0(code,message,{hint:(isGeneral?ADVICE[code]:void 0)??
hint})}}function nameParts({parts,fields},module){let named=TICKET_PARTS.flatMap(part=>{let value=parts[part],name=module[part];
if(value===void 0)return[];if(name===void 0)throw new _L7VA6ULH.S0("ticket-field",`Tickets in ${module.name} have no ${part}\
.`);if(Object.hasOwn(fields,name))throw new _L7VA6ULH.S0("input-invalid",`The ${part} is given twice, also as the field ${name}\
.`);return[[name,value]]});return Object.fromEntries(named)}async function withCustomers(client,parts){let find=(0,_SRONHOIT.R)(
client),idOf=async(kind,text,account2)=>{if(text===void 0||text.trim()==="")return text;let reading=await find(kind,(0,_LLEOTOE5.f)(
text),account2);if(reading.kind==="found")return reading.id;throw new _L7VA6ULH.S0("ticket-value",`${kind}: ${reading.why}.`,
{hint:reading.hint})},account=await idOf("account",parts.account),contact=await idOf("contact",parts.contact,account);return{
...parts,...account!==void 0&&{account},...contact!==void 0&&{contact}}}function encodeAll(named,module,described){let problems=[],
encoded=Object.entries(named).map(([name,text])=>{if(name===module.title)return[name,text.trim()===""?"":(0,_S4JLWI5X.jg)(text)];
if(name===module.owner)return[name,text.trim()];let spelled=(0,_OWHLHLCP.li)(described,name,text,"with whoever wrote it");return"\
value"in spelled?[name,spelled.value]:((0,_5RF2KL3O.dB)(described,name,text.trim()).length>0||problems.push(spelled.problem.
text),[name,text.trim()])});if(problems.length>0){let hint=ADVICE["ticket-value"]??"";throw new _L7VA6ULH.S0("ticket-value",
problems.join(" "),{hint})}return Object.fromEntries(encoded)}async function withDefaults(fields,{client,module,write}){
if(write==="revise"||Object.hasOwn(fields,module.owner))return fields;let{userId}=await client.identify();return{...fields,
[module.owner]:userId}}async function checkReference(client,{label,name},id){if(await client.retrieve(id)!==void 0)return;
let message=`${label} (${name}): there is no record ${id}, or the API user may not see it.`;throw new _L7VA6ULH.S0("ticket-\
value",message,{hint:'Look it up: query "SELECT id,accountname FROM Accounts", or Contacts and Products likewise.'})}var FLAG_OF={owner:"assigned-to"},LONG=new Set(["description","solution"]);async function readGivenFields(terminal,{flags,
repeated}){let parts=TICKET_PARTS.flatMap(part=>{let value=flags[FLAG_OF[part]??part];return value===void 0?[]:[[part,value]]}),
fields=Object.fromEntries((repeated.field??[]).map(splitField)),[fromInput,...others]=parts.flatMap(([part,value])=>value===
"-"&&LONG.has(part)?[part]:[]);if(fromInput===void 0)return{parts:Object.fromEntries(parts),fields};if(others.length>0){
let names=[fromInput,...others].join(" and ");throw new _L7VA6ULH.S0("input-invalid",`The standard input can be only one of\
 ${names}.`)}let text=await readLongText(terminal,fromInput);return{parts:{...Object.fromEntries(parts),[fromInput]:text},
fields}}async function readLongText({readInput},part){let text=(await readInput()).trimEnd();if(text!=="")return text;throw new _L7VA6ULH.S0(
"input-missing","The standard input is empty.",{hint:`To empty the field, give it an empty text: --${part}=`})}function splitField(given){
let[,name,value]=/^\s*(\w+)\s*=(.*)$/s.exec(given)??[];if(name!==void 0&&value!==void 0)return[name,value];throw new _L7VA6ULH.S0(
"input-invalid","--field takes a name and a value, such as cf_905=GitHub.")}


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

/***/ 316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BC: () => (addComment),
  Si: () => (refuseLongComment),
  d2: () => (refuseSecond),
  fm: () => (makeTicket),
  zE: () => (changesTo)
});
var _S4JLWI5X = __webpack_require__(6407);
var _L7VA6ULH = __webpack_require__(3850);
async function makeTicket(desk,fields,key){let outcome=await desk.create(fields,key);if(outcome.kind==="created")return outcome.
ticket;let[found]=key===void 0?[]:await desk.find([key]);if(outcome.kind==="exists")throw found===void 0?new _L7VA6ULH.S0("\
vtiger-rejected","create: the CRM refuses the ticket as a duplicate."):hasTicket(found);if(found!==void 0)return found;let{
code,message}=outcome.error;throw new _L7VA6ULH.S0(code,`${message} It is not known whether the ticket was made.`,{cause:outcome.
error,hint:"Look for it in the CRM, or with `query`, before you try again: a second try may make a second ticket."})}async function refuseSecond(desk,key){
let[found]=await desk.find([key]);if(found!==void 0)throw hasTicket(found)}function hasTicket({id,number}){return new _L7VA6ULH.S0(
"ticket-ambiguous",`The issue has a ticket already: ${number} (${id}).`,{hint:`Change that one: update ${id}`})}function changesTo(ticket,fields){
return Object.entries(fields).flatMap(([field,to])=>{let from=ticket.fields[field]??"";return from===to?[]:[{field,from,
to,conflict:!1}]})}function refuseLongComment(text){let excess=(0,_S4JLWI5X.Bc)(text);if(excess!==0)throw new _L7VA6ULH.S0("in\
put-invalid",`The comment is ${excess} bytes too long for Vtiger.`,{hint:"Attach it as a file, or write it in several co\
mments."})}async function addComment(ticket,text,{client,module,isPrivate}){let{userId}=await client.identify(),element=(0,_S4JLWI5X.r$)(
{commentcontent:(0,_S4JLWI5X.cv)(text,{more:""}),[module.commentParent]:ticket.id,assigned_user_id:userId,is_private:isPrivate?
"1":"0"}),outcome=await client.create("ModComments",element);if(outcome.kind==="done")return outcome.record.id??"";if(outcome.
kind==="duplicate")throw new _L7VA6ULH.S0("vtiger-rejected",`create: the CRM says "${outcome.message}".`);let{code,message}=outcome.
error;throw new _L7VA6ULH.S0(code,`${message} It is not known whether the comment was added.`,{cause:outcome.error,hint:"Lo\
ok at the ticket before you try again."})}


/***/ }),

/***/ 42:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  TI: () => (withPlainNumbers),
  li: () => (toFieldValue),
  m: () => (refuseMisread)
});
var _5RF2KL3O = __webpack_require__(7205);
var _QSOBRSSQ = __webpack_require__(9181);
var _S4JLWI5X = __webpack_require__(6407);
var _L7VA6ULH = __webpack_require__(3850);
function toFieldValue(module,name,text,more){let field=module.fields.find(candidate=>candidate.name===name),given=text.trim();
if(field===void 0)return firstProblem((0,_5RF2KL3O.dB)(module,name,given))??{value:""};let value=spell(field,given,more);return value===
void 0?{problem:misfit(field,given)}:firstProblem((0,_5RF2KL3O.dB)(module,name,value))??{value}}function firstProblem([problem]){
return problem&&{problem}}function spell(field,text,more){let form=FORMS[field.type];if(form!==void 0)return form.spell(
text);switch(field.type){case"picklist":return nearest(field,text);case"multipicklist":return spellSeveral(field,text);case"\
text":return (0,_S4JLWI5X.zm)(text,{more}).trim();default:return (0,_S4JLWI5X.Nu)(text)}}var NUMBER={wants:"a number, such as\
 12.5",spell:spellNumber},REFERENCE={wants:"the id of a record, such as 11x4",spell:text=>text===""||(0,_QSOBRSSQ.p2)(text)?text:
void 0},FORMS={boolean:{wants:"true or false",spell:truthOf},integer:{wants:"a whole number, such as 12",spell:text=>text.
includes(".")?void 0:spellNumber(text)},double:NUMBER,currency:NUMBER,percentage:NUMBER,date:{wants:"a date as yyyy-mm-d\
d, such as 2026-01-31",spell:text=>spellTime(text,iso=>iso.slice(0,10))},datetime:{wants:"a time such as 2026-01-31T10:0\
0:00Z",spell:text=>spellTime(text,iso=>`${iso.slice(0,10)} ${iso.slice(11,19)}`)},time:{wants:"a time of day, such as 10\
:30",spell:spellTimeOfDay},reference:REFERENCE,owner:REFERENCE};function truthOf(text){return/^(?:1|true|yes|on)$/i.test(
text)?"1":/^(?:0|false|no|off|)$/i.test(text)?"0":void 0}function spellNumber(text){if(text==="")return"0";let[,sign="",
whole,decimals=""]=/^([+-]?)0*(\d{1,15})(?:\.(\d+?)0*)?$/.exec(text)??[];if(whole===void 0)return;let rest=/^0*$/.test(decimals)?
"":`.${decimals}`,number=`${whole}${rest}`;return sign==="-"&&number!=="0"?`-${number}`:number}function spellTime(text,toForm){
if(text==="")return"";let[,day="",clock="00:00"]=/^(\d{4}-\d{2}-\d{2})(?:[T ](.+))?$/.exec(text)??[],zone=/(?:Z|[+-]\d{2}:?\d{2})$/.
test(clock)?"":"Z",[midnight,time]=[new Date(`${day}T00:00Z`),new Date(`${day}T${clock}${zone}`)];if(!(Number.isNaN(midnight.
getTime())||Number.isNaN(time.getTime())))return midnight.toISOString().startsWith(day)?toForm(time.toISOString()):void 0}
function spellTimeOfDay(text){if(text==="")return"";let[,hours="",rest="",seconds=":00"]=/^([01]?\d|2[0-3])(:[0-5]\d)(:[0-5]\d)?$/.
exec(text)??[];return hours===""?void 0:`${hours.padStart(2,"0")}${rest}${seconds}`}function nearest({picklist=[]},text){
if(picklist.some(({value})=>value===text))return text;let plain=text.toLowerCase();return picklist.find(({value,label})=>[
value.toLowerCase(),label.toLowerCase()].includes(plain))?.value??text}function spellSeveral(field,text){let whole=nearest(
field,text),values=field.picklist?.map(({value})=>value)??[];if(values.includes(whole))return whole;let chosen=text.split(
text.includes(`
`)||text.includes("|##|")?/\n|\|##\|/:",").flatMap(part=>part.trim()===""?[]:nearest(field,part.trim()));return[...values.
filter(value=>chosen.includes(value)),...chosen.filter(value=>!values.includes(value))].join(_5RF2KL3O.nG)}function misfit(field,text){
let wants=FORMS[field.type]?.wants??"another value",shown=JSON.stringify((0,_S4JLWI5X.Nu)(text,SHOWN));return{code:"ticket-val\
ue",text:`${(0,_5RF2KL3O.Wy)(field)} takes ${wants}, not ${shown}.`}}var SHOWN=60,NUMERIC=new Set(["integer","double","currency",
"percentage"]);function withPlainNumbers(record,{fields}){let plain=fields.flatMap(({name,type})=>{let shown=record[name];
return shown===void 0||!NUMERIC.has(type)?[]:[[name,spellNumber(shown)??shown]]});return{...record,...Object.fromEntries(
plain)}}function refuseMisread(sent,record){let misread=Object.entries(sent).filter(([name,text])=>/^-?\d+\.\d+$/.test(text)&&
Number(record[name])===Number(text.replace(".",""))),[first]=misread;if(first===void 0||Number(first[1])===0)return;let named=misread.
map(([name,text])=>`${name}: ${text} as ${Number(record[name])}`);throw new _L7VA6ULH.S0("ticket-value",`The CRM stored num\
bers wrongly: ${named.join(", ")}.`,{hint:"Set the API user's decimal separator to a point in My Preferences; the next r\
un puts it right."})}


/***/ }),

/***/ 759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (customerFinder)
});
var _QSOBRSSQ = __webpack_require__(9181);
var _L7VA6ULH = __webpack_require__(3850);
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
kind,row,customer))}catch(thrown){throw!(thrown instanceof _L7VA6ULH.S0)||thrown.code!=="vtiger-denied"?thrown:new _L7VA6ULH.S0(
"vtiger-denied",`The API user may not read ${name}. ${thrown.message}`,{hint:`ticket.${kind} needs it: give the user's p\
rofile the right to view ${name}.`,cause:thrown})}}function conditionOf(kind,{by,value}){if(by==="id")return`id = ${(0,_QSOBRSSQ.g0)(
value)}`;if(!(/[\u{10000}-\u{10FFFF}\\\u0000-\u001F\u007F]/u.test(value)||value===""))return by==="email"?MODULES[kind].
emails.map(field=>`${field} = ${(0,_QSOBRSSQ.hD)(value)}`).join(" OR "):kind==="account"?`accountname = ${(0,_QSOBRSSQ.hD)(value)}`:contactNamed(
value)}function contactNamed(name){let words=name.split(/\s+/),list=texts=>texts.map(_QSOBRSSQ.hD).join(","),ends=words.map((_,at)=>words.
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

/***/ 8781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _4NKO4NBL = __webpack_require__(1403);
var _MRYSVYTS = __webpack_require__(316);
var _4PHLUPL5 = __webpack_require__(5345);
var _Z5FF37LT = __webpack_require__(8892);
var _WKSHHT5D = __webpack_require__(8839);
var _MDXGCWSS = __webpack_require__(9207);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _4E7ZFNY5 = __webpack_require__(467);
var _JVVZBWW6 = __webpack_require__(3869);
var _5DOYIFHC = __webpack_require__(6920);
var _DIPHMPQZ = __webpack_require__(8230);
var _7WTZGKFB = __webpack_require__(8277);
var _5SACK2X3 = __webpack_require__(591);
var _4O7PN5BZ = __webpack_require__(6824);
var _F2WTTP2D = __webpack_require__(8630);
var _GCJ3FVEC = __webpack_require__(5210);
var _MKLK33R7 = __webpack_require__(59);
var _2KRSNVEA = __webpack_require__(8185);
var _NP3THO5D = __webpack_require__(6698);
var _ISEGO6YZ = __webpack_require__(1749);
var _AVRLH3KC = __webpack_require__(7261);
var _2KCMPENX = __webpack_require__(1449);
var _KLQWKO57 = __webpack_require__(1014);
var _UIN4UOM2 = __webpack_require__(5536);
var _IQ23Z5II = __webpack_require__(7213);
var _VBWTJI3R = __webpack_require__(4488);
var _SRONHOIT = __webpack_require__(759);
var _D3MGPFVR = __webpack_require__(6704);
var _OWHLHLCP = __webpack_require__(42);
var _5RF2KL3O = __webpack_require__(7205);
var _QSOBRSSQ = __webpack_require__(9181);
var _S4JLWI5X = __webpack_require__(6407);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _L7VA6ULH = __webpack_require__(3850);
var _72FAJJDL = __webpack_require__(3247);











async function run(terminal,given){let name=(0,_4PHLUPL5.CP)(terminal,given.words[0]),fields=await (0,_4NKO4NBL.V)(terminal,
given);if(Object.keys({...fields.parts,...fields.fields}).length===0)throw new _L7VA6ULH.S0("input-missing","What should ch\
ange? No field is given.",{hint:"Give one, such as --status Closed or --field cf_905=GitHub."});return (0,_Z5FF37LT.R)(terminal,given.
flags,(0,_4PHLUPL5.dS)(name),async at=>{let{client,module,desk,dryRun}=at,found=await (0,_4PHLUPL5.G3)(at,name),wanted=await (0,_4NKO4NBL.X)(
fields,{...at,write:"revise"}),{fields:shownNow}=found,described=await client.describe(module.name),now={...found,fields:(0,_OWHLHLCP.TI)(
shownNow,described)},changes=(0,_MRYSVYTS.zE)(now,wanted),ticket={id:found.id,number:found.number,url:desk.urlOf(found.id)},shown=changes.
map(({field,from,to})=>({field,from,to}));return changes.length===0?{command:"update",status:"unchanged",ticket,changes:shown}:
dryRun?{command:"update",status:"planned",ticket,changes:shown}:(await desk.revise(found,changes,found.key),{command:"up\
date",status:"updated",ticket,changes:shown})})}


/***/ })

};
;