"use strict";
exports.id = 8243;
exports.ids = [8243];
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

/***/ 8243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  detailSpeller: () => (detailSpeller)
});
var _7WRW2VNB = __webpack_require__(6542);
var _SKJ3MQUN = __webpack_require__(5591);
var _45EBDSCY = __webpack_require__(1166);
var _HZGTIA3H = __webpack_require__(8207);
var _52HSZVJ3 = __webpack_require__(5694);
var _R6F3OXTR = __webpack_require__(3365);
var _TKLNHQ2D = __webpack_require__(5329);
var _72FAJJDL = __webpack_require__(3247);


function detailSpeller(parts){let{client,module,settings,describe,lookedUp}=parts,findCustomer=(0,_7WRW2VNB.R)(client),owners=new Map;
return async({details},whole)=>{if(details===void 0)return{fields:{},remarks:[]};let[texts,owner,customers]=await Promise.
all([spellTexts(details.fields,whole),spellOwner(details.owner),spellCustomers(details)]),{solution}=details;return{fields:{
...texts,...solution!==void 0&&{[module.solution]:(0,_R6F3OXTR.QE)(solution,{more:whole}).trimEnd()},...owner.fields,...customers.
fields},remarks:[...owner.remarks,...customers.remarks]}};async function spellTexts(texts,whole){if(texts.length===0)return{};
let description=await describe(),spelt=texts.map(({field,text})=>({field,...(0,_45EBDSCY.li)(description,field,text,whole)})),
problems=spelt.flatMap(one=>"problem"in one?[one.problem]:[]),[first]=problems;if(first!==void 0){let named=problems.map(
({text})=>`ticket.fields: ${text}`).join(" ");throw new _TKLNHQ2D.S0(first.code,named)}return Object.fromEntries(spelt.flatMap(
one=>"value"in one?[[one.field,one.value]]:[]))}async function spellOwner({owners:wished,strangers}){let remarks=[],instead=`\
The ticket goes to ${settings.assignedTo??"the API user, or stays where it is"}.`;for(let{login,name}of wished){let reading=await readOwner(
name);if(reading.kind==="found")return (0,_52HSZVJ3.p2)(name)||lookedUp.add(reading.id),{fields:{[module.owner]:reading.id},remarks};
remarks.push(`ticket.assignees: ${login} is ${JSON.stringify(name)} there, but no group or user is called so. ${reading.
hint}`)}return wished.length===0&&strangers.length>0&&remarks.push(`ticket.assignees says nobody for ${strangers.join(",\
 ")}.`),{fields:{},remarks:remarks.length===0?[]:[...remarks,instead]}}function readOwner(name){let known=owners.get(name);
if(known!==void 0)return known;let reading=(0,_SKJ3MQUN.zr)(client,name);return owners.set(name,reading),reading.catch(()=>owners.
delete(name)),reading}async function spellCustomers({account,contact}){let own=await choose("account",account),person=await choose(
"contact",contact,own.found?.id),home=own.found?.id??person.found?.account;return{fields:{...home!==void 0&&{[module.account]:home},
...person.found!==void 0&&{[module.contact]:person.found.id}},remarks:[...own.remarks,...person.remarks]}}async function choose(kind,choices,account){
let labels=choices.flatMap(({label})=>label===void 0?[]:[label]),remarks=labels.length>1?[`Several labels name the ${kind}\
: ${labels.join(", ")}.`]:[];for(let{customer,label}of choices){let reading=await findCustomer(kind,customer,account);if(reading.
kind==="found"){for(let id of[reading.id,reading.account])id!==void 0&&lookedUp.add(id);return{found:reading,remarks}}let{
why,hint}=reading;if(label===void 0)throw new _TKLNHQ2D.S0("ticket-value",`ticket.${kind}: ${why}.`,{hint});remarks.push(`L\
abel ${JSON.stringify(label)}: ${why}. ${hint}`)}return{found:void 0,remarks}}}


/***/ })

};
;