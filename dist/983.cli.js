"use strict";
exports.id = 983;
exports.ids = [983];
exports.modules = {

/***/ 6235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readGivenFields),
/* harmony export */   X: () => (/* binding */ toTicketFields)
/* harmony export */ });
/* harmony import */ var _FEYIZLVM = __webpack_require__(4107);
/* harmony import */ var _5JJKDBKL = __webpack_require__(4534);
/* harmony import */ var _TZH6LVMX = __webpack_require__(7548);
/* harmony import */ var _2C3NJWTP = __webpack_require__(6194);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);

var TICKET_PARTS=["title","description","status","priority","severity","category","owner","account","contact","product",
"solution"];async function toTicketFields(given,options){let{client,module,write,suggest,keyField}=options,named={...nameParts(
given,module),...given.fields};if(keyField!==void 0&&Object.hasOwn(named,keyField))throw new _6EQDQ5H3/* .SyncError */ .S0("ticket-field",`${keyField}\
 holds the issue of a ticket.`,{hint:"It is written by the program itself; `create --issue <url>` gives a new ticket an \
issue."});let described=await client.describe(module.name),fields=encodeAll(named,module,described),whole=await withDefaults(
fields,options);advising(()=>{(0,_5JJKDBKL/* .checkFields */ .oA)(described,whole,write,suggest)});let owner=fields[module.owner],checks=Object.
entries(fields).map(async([name,value])=>{let field=described.fields.find(candidate=>candidate.name===name);field?.type===
"reference"&&value!==""&&await checkReference(client,field,value)});return await Promise.all(checks),owner===void 0?fields:
((0,_TZH6LVMX/* .isRecordId */ .p2)(owner)&&await (0,_FEYIZLVM/* .checkOwner */ .AA)(client,owner),{...fields,[module.owner]:await (0,_FEYIZLVM/* .resolveOwner */ .AK)(client,owner)})}var ADVICE={
"ticket-field":'Fields have API names: query "SELECT * FROM HelpDesk LIMIT 1" shows them.',"ticket-value":"Give one of t\
he values that exist.","ticket-mandatory":"Give it by its flag, or by --field name=value."};function advising(check){try{
check()}catch(thrown){let{code,message,hint}=(0,_6EQDQ5H3/* .toSyncError */ .H2)(thrown);throw new _6EQDQ5H3/* .SyncError */ .S0(code,message,{hint:ADVICE[code]??hint})}}
function nameParts({parts,fields},module){let named=TICKET_PARTS.flatMap(part=>{let value=parts[part],name=module[part];
if(value===void 0)return[];if(name===void 0)throw new _6EQDQ5H3/* .SyncError */ .S0("ticket-field",`Tickets in ${module.name} have no ${part}\
.`);if(Object.hasOwn(fields,name))throw new _6EQDQ5H3/* .SyncError */ .S0("input-invalid",`The ${part} is given twice, also as the field ${name}\
.`);return[[name,value]]});return Object.fromEntries(named)}function encodeAll(named,module,described){let encoded=Object.
entries(named).map(([name,value])=>{let field=described.fields.find(candidate=>candidate.name===name);return name===module.
title?[name,(0,_2C3NJWTP/* .encodeTitle */ .jg)(value)]:[name,encodeValue(field,value)]});return Object.fromEntries(encoded)}function encodeValue(field,value){
switch(field?.type){case"text":return (0,_2C3NJWTP/* .encodeDescription */ .zm)(value,{more:"with whoever wrote it"}).trimEnd();case"boolean":return toBoolean(
value);case"string":return (0,_2C3NJWTP/* .encodeLine */ .Nu)(value);default:return value.trim()}}function toBoolean(value){if(/^(?:true|yes|on|1)$/i.
test(value.trim()))return"1";if(/^(?:false|no|off|0|)$/i.test(value.trim()))return"0";let given=JSON.stringify(value.slice(
0,60));throw new _6EQDQ5H3/* .SyncError */ .S0("ticket-value",`${given} is neither yes nor no.`,{hint:"Give yes or no."})}async function withDefaults(fields,{
client,module,write}){if(write==="revise"||fields[module.owner])return fields;let{userId}=await client.identify();return{
...fields,[module.owner]:userId}}async function checkReference(client,{label,name},id){if(!(0,_TZH6LVMX/* .isRecordId */ .p2)(id)){let message2=`${label}\
 (${name}): ${JSON.stringify(id.slice(0,60))} is no record id, such as 11x5.`;throw new _6EQDQ5H3/* .SyncError */ .S0("ticket-value",message2,
{hint:"Take the number from the address of its page, or look it up with `query`."})}if(await client.retrieve(id)!==void 0)
return;let message=`${label} (${name}): there is no record ${id}, or the API user may not see it.`;throw new _6EQDQ5H3/* .SyncError */ .S0("\
ticket-value",message,{hint:'Look it up: query "SELECT id,accountname FROM Accounts", or Contacts and Products likewise.'})}var FLAG_OF={owner:"assigned-to"};async function readGivenFields(terminal,{flags,repeated}){let parts=TICKET_PARTS.flatMap(
part=>{let value=flags[FLAG_OF[part]??part];return value===void 0?[]:[[part,value]]}),fields=(repeated.field??[]).map(splitField),
fromInput=[...parts,...fields].filter(([,value])=>value==="-");if(fromInput.length>1){let names=fromInput.map(([name])=>name).
join(" and ");throw new _6EQDQ5H3/* .SyncError */ .S0("input-invalid",`The standard input can be only one of ${names}.`)}let text=fromInput.
length===0?"":(await terminal.readInput()).trimEnd(),filled=value=>value==="-"?text:value;return{parts:Object.fromEntries(
parts.map(([part,value])=>[part,filled(value)])),fields:Object.fromEntries(fields.map(([name,value])=>[name,filled(value)]))}}
function splitField(given){let[,name,value]=/^\s*(\w+)\s*=(.*)$/s.exec(given)??[];if(name!==void 0&&value!==void 0)return[
name,value];throw new _6EQDQ5H3/* .SyncError */ .S0("input-invalid","--field takes a name and a value, such as cf_905=GitHub.")}


/***/ }),

/***/ 6167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readTicketName),
/* harmony export */   G: () => (/* binding */ findTicket)
/* harmony export */ });
/* harmony import */ var _7UJYNUUA = __webpack_require__(477);
/* harmony import */ var _LARGOP4X = __webpack_require__(1468);
/* harmony import */ var _TZH6LVMX = __webpack_require__(7548);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);

async function findTicket(options,name){let[ticket,...others]=await ticketsOf(options,name);if(ticket===void 0)throw missing(
options,name);if(others.length>0)throw several(options.module,name,[ticket,...others]);return ticket}async function ticketsOf({
client,module,desk,keyField},name){switch(name.kind){case"id":return desk.find([],name.id);case"issue":return desk.find(
[name.key]);case"number":{let where=`${module.number} = ${(0,_TZH6LVMX/* .quote */ .hD)(name.number)}`,rows=await client.query(`SELECT * FROM ${module.
name} WHERE ${where} ORDER BY id`),bearer=(0,_LARGOP4X/* .bearKeyIn */ .pO)(keyField,module),wanted=name.number.toLowerCase();return rows.map(row=>(0,_LARGOP4X/* .readTicket */ .VG)(
row,module,bearer)).filter(({number})=>number.toLowerCase()===wanted)}}}function missing({module,keyField},name){if(name.
kind!=="issue"){let text=name.kind==="id"?`the id ${name.id}`:`the number ${name.number}`;return new _6EQDQ5H3/* .SyncError */ .S0("ticket-m\
issing",`No ticket in ${module.name} has ${text}.`)}let message=`No ticket in ${module.name} bears the issue ${name.text}`;
return keyField!==void 0?new _6EQDQ5H3/* .SyncError */ .S0("ticket-missing",`${message} in ${keyField}.`):new _6EQDQ5H3/* .SyncError */ .S0("ticket-missing",`${message}\
 in its description.`,{hint:"Where tickets have a field for it, name it: --key-field."})}function several(module,name,tickets){
let list=tickets.map(({id,number,fields})=>{let title=JSON.stringify((fields[module.title]??"").slice(0,80));return`${id}\
 (${number}, ${title}, ${fields[module.status]??""})`}),what=name.kind==="issue"?`Issue ${name.text}`:`Number ${tickets[0]?.
number??""}`;return new _6EQDQ5H3/* .SyncError */ .S0("ticket-ambiguous",`${what} belongs to ${tickets.length} tickets: ${list.join(", ")}.`,
{hint:"Give the id of the one that is meant, e.g. 17x42: Vtiger keeps ids apart, not numbers."})}function readTicketName(word){let text=(word??"").trim();if(text==="")throw new _6EQDQ5H3/* .SyncError */ .S0("input-missing","Which ticket?\
 None is named.",{hint:HOW});if(/^\d+x\d+$/.test(text))return{kind:"id",id:text};let key=(0,_7UJYNUUA/* .keyOfUrl */ ._)(text);if(key!==void 0)
return{kind:"issue",key,text:key};if(/^[\p{L}\p{N}./_-]{1,100}$/u.test(text))return{kind:"number",number:text};throw new _6EQDQ5H3/* .SyncError */ .S0(
"input-invalid","The ticket is named neither by id, number nor issue.",{hint:HOW})}var HOW="Give its id (17x42), its num\
ber (TT42) or the address of its issue (https://github.com/acme/app/issues/12).";


/***/ }),

/***/ 632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ addComment),
/* harmony export */   d2: () => (/* binding */ refuseSecond),
/* harmony export */   fm: () => (/* binding */ makeTicket),
/* harmony export */   zE: () => (/* binding */ changesTo)
/* harmony export */ });
/* harmony import */ var _2C3NJWTP = __webpack_require__(6194);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);
async function makeTicket(desk,fields,key){let outcome=await desk.create(fields,key);if(outcome.kind==="created")return outcome.
ticket;let[found]=key===void 0?[]:await desk.find([key]);if(outcome.kind==="exists")throw found===void 0?new _6EQDQ5H3/* .SyncError */ .S0("\
vtiger-rejected","create: the CRM refuses the ticket as a duplicate."):hasTicket(found);if(found!==void 0)return found;let{
code,message}=outcome.error;throw new _6EQDQ5H3/* .SyncError */ .S0(code,`${message} It is not known whether the ticket was made.`,{cause:outcome.
error,hint:"Look for it in the CRM, or with `query`, before you try again: a second try may make a second ticket."})}async function refuseSecond(desk,key){
let[found]=await desk.find([key]);if(found!==void 0)throw hasTicket(found)}function hasTicket({id,number}){return new _6EQDQ5H3/* .SyncError */ .S0(
"ticket-ambiguous",`The issue has a ticket already: ${number} (${id}).`,{hint:`Change that one: update ${id}`})}function changesTo(ticket,fields){
return Object.entries(fields).flatMap(([field,to])=>{let from=ticket.fields[field]??"";return from===to?[]:[{field,from,
to,conflict:!1}]})}async function addComment(ticket,text,{client,module,isPrivate}){let{userId}=await client.identify(),
element=(0,_2C3NJWTP/* .encodeElement */ .r$)({commentcontent:(0,_2C3NJWTP/* .encodeComment */ .cv)(text,{more:"with whoever wrote it"}),[module.commentParent]:ticket.id,
assigned_user_id:userId,is_private:isPrivate?"1":"0"}),outcome=await client.create("ModComments",element);if(outcome.kind===
"done")return outcome.record.id??"";if(outcome.kind==="duplicate")throw new _6EQDQ5H3/* .SyncError */ .S0("vtiger-rejected",`create: the CRM\
 says "${outcome.message}".`);let{code,message}=outcome.error;throw new _6EQDQ5H3/* .SyncError */ .S0(code,`${message} It is not known wheth\
er the comment was added.`,{cause:outcome.error,hint:"Look at the ticket before you try again."})}


/***/ }),

/***/ 4983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _2RM6FE4R = __webpack_require__(6235);
/* harmony import */ var _XSYHKX6J = __webpack_require__(632);
/* harmony import */ var _2ULYG5WO = __webpack_require__(6167);
/* harmony import */ var _7UJYNUUA = __webpack_require__(477);
/* harmony import */ var _ENNK2YZQ = __webpack_require__(1331);
/* harmony import */ var _LARGOP4X = __webpack_require__(1468);
/* harmony import */ var _CPQP6GWY = __webpack_require__(2598);
/* harmony import */ var _YWXBJQY3 = __webpack_require__(6352);
/* harmony import */ var _7NXVT3PJ = __webpack_require__(2403);
/* harmony import */ var _SJL54WGN = __webpack_require__(1837);
/* harmony import */ var _LWGEWHFO = __webpack_require__(7094);
/* harmony import */ var _FEYIZLVM = __webpack_require__(4107);
/* harmony import */ var _5JJKDBKL = __webpack_require__(4534);
/* harmony import */ var _TZH6LVMX = __webpack_require__(7548);
/* harmony import */ var _2C3NJWTP = __webpack_require__(6194);
/* harmony import */ var _TBUS7HHG = __webpack_require__(2043);
/* harmony import */ var _LHIJGTBN = __webpack_require__(4551);
/* harmony import */ var _3CF6CU7V = __webpack_require__(7020);
/* harmony import */ var _ETV7VV4Q = __webpack_require__(3238);
/* harmony import */ var _SJPSPP3T = __webpack_require__(5996);
/* harmony import */ var _QUCQOUBF = __webpack_require__(7761);
/* harmony import */ var _32GQLDZG = __webpack_require__(6537);
/* harmony import */ var _653IWX32 = __webpack_require__(7760);
/* harmony import */ var _2NQGITNS = __webpack_require__(5225);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);








async function run(terminal,given){let name=(0,_2ULYG5WO/* .readTicketName */ .C)(given.words[0]),fields=await (0,_2RM6FE4R/* .readGivenFields */ .V)(terminal,given);
if(Object.keys({...fields.parts,...fields.fields}).length===0)throw new _6EQDQ5H3/* .SyncError */ .S0("input-missing","What should change? N\
o field is given.",{hint:"Give one, such as --status Closed or --field cf_905=GitHub."});return (0,_7UJYNUUA/* .atDesk */ .R)(terminal,given.flags,
async at=>{let{desk,dryRun}=at,found=await (0,_2ULYG5WO/* .findTicket */ .G)(at,name),wanted=await (0,_2RM6FE4R/* .toTicketFields */ .X)(fields,{...at,write:"revise"}),
changes=(0,_XSYHKX6J/* .changesTo */ .zE)(found,wanted),ticket={id:found.id,number:found.number,url:desk.urlOf(found.id)},shown=changes.map(({field,
from,to})=>({field,from,to}));return changes.length===0?{command:"update",status:"unchanged",ticket,changes:shown}:dryRun?
{command:"update",status:"planned",ticket,changes:shown}:(await desk.revise(found,changes,found.key),{command:"update",status:"\
updated",ticket,changes:shown})})}


/***/ })

};
;