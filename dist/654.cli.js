"use strict";
exports.id = 654;
exports.ids = [654];
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

/***/ 5654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _2RM6FE4R = __webpack_require__(6235);
/* harmony import */ var _XSYHKX6J = __webpack_require__(632);
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








async function run(terminal,given){let key=readIssue(given.flags.issue),fields=await (0,_2RM6FE4R/* .readGivenFields */ .V)(terminal,given);return (0,_7UJYNUUA/* .atDesk */ .R)(
terminal,given.flags,async at=>{let{desk,dryRun}=at,wanted=await (0,_2RM6FE4R/* .toTicketFields */ .X)(withDefaults(fields,at),{...at,write:"cr\
eate"}),shown=key===void 0?wanted:{...wanted,issue:key},changes=Object.entries(shown).map(([field,to])=>({field,from:"",
to}));if(key!==void 0&&await (0,_XSYHKX6J/* .refuseSecond */ .d2)(desk,key),dryRun)return{command:"create",status:"planned",ticket:void 0,changes};
let{id,number}=await (0,_XSYHKX6J/* .makeTicket */ .fm)(desk,wanted,key);return{command:"create",status:"created",ticket:{id,number,url:desk.urlOf(
id)},changes}})}function withDefaults({parts,fields},{module,rules}){return{parts:{...{...!Object.hasOwn(fields,module.status)&&
{status:rules.ticket.status.open},...!Object.hasOwn(fields,module.priority)&&{priority:rules.ticket.priority.normal}},...parts},
fields}}function readIssue(text){if(text===void 0)return;let key=(0,_7UJYNUUA/* .keyOfUrl */ ._)(text);if(key!==void 0)return key;throw new _6EQDQ5H3/* .SyncError */ .S0(
"input-invalid","--issue takes the address of an issue.",{hint:"Copy it from the browser: https://github.com/acme/app/is\
sues/12"})}


/***/ })

};
;