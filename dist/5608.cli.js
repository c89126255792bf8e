"use strict";
exports.id = 5608;
exports.ids = [5608];
exports.modules = {

/***/ 1346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BC: () => (addComment),
  d2: () => (refuseSecond),
  fm: () => (makeTicket),
  zE: () => (changesTo)
});
var _NNEMNMI4 = __webpack_require__(2549);
var _6EQDQ5H3 = __webpack_require__(7248);
async function makeTicket(desk,fields,key){let outcome=await desk.create(fields,key);if(outcome.kind==="created")return outcome.
ticket;let[found]=key===void 0?[]:await desk.find([key]);if(outcome.kind==="exists")throw found===void 0?new _6EQDQ5H3.S0("\
vtiger-rejected","create: the CRM refuses the ticket as a duplicate."):hasTicket(found);if(found!==void 0)return found;let{
code,message}=outcome.error;throw new _6EQDQ5H3.S0(code,`${message} It is not known whether the ticket was made.`,{cause:outcome.
error,hint:"Look for it in the CRM, or with `query`, before you try again: a second try may make a second ticket."})}async function refuseSecond(desk,key){
let[found]=await desk.find([key]);if(found!==void 0)throw hasTicket(found)}function hasTicket({id,number}){return new _6EQDQ5H3.S0(
"ticket-ambiguous",`The issue has a ticket already: ${number} (${id}).`,{hint:`Change that one: update ${id}`})}function changesTo(ticket,fields){
return Object.entries(fields).flatMap(([field,to])=>{let from=ticket.fields[field]??"";return from===to?[]:[{field,from,
to,conflict:!1}]})}async function addComment(ticket,text,{client,module,isPrivate}){let{userId}=await client.identify(),
element=(0,_NNEMNMI4.r$)({commentcontent:(0,_NNEMNMI4.cv)(text,{more:"with whoever wrote it"}),[module.commentParent]:ticket.id,
assigned_user_id:userId,is_private:isPrivate?"1":"0"}),outcome=await client.create("ModComments",element);if(outcome.kind===
"done")return outcome.record.id??"";if(outcome.kind==="duplicate")throw new _6EQDQ5H3.S0("vtiger-rejected",`create: the CRM\
 says "${outcome.message}".`);let{code,message}=outcome.error;throw new _6EQDQ5H3.S0(code,`${message} It is not known wheth\
er the comment was added.`,{cause:outcome.error,hint:"Look at the ticket before you try again."})}


/***/ }),

/***/ 4928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (readTicketName),
  G: () => (findTicket)
});
var _4NRIXIAA = __webpack_require__(5505);
var _I6UMDN3M = __webpack_require__(8696);
var _TZH6LVMX = __webpack_require__(7548);
var _6EQDQ5H3 = __webpack_require__(7248);

async function findTicket(options,name){let[ticket,...others]=await ticketsOf(options,name);if(ticket===void 0)throw missing(
options,name);if(others.length>0)throw several(options.module,name,[ticket,...others]);return ticket}async function ticketsOf({
client,module,desk,keyField},name){switch(name.kind){case"id":return desk.find([],name.id);case"issue":return desk.find(
[name.key]);case"number":{let where=`${module.number} = ${(0,_TZH6LVMX.hD)(name.number)}`,rows=await client.query(`SELECT * FROM ${module.
name} WHERE ${where} ORDER BY id`),bearer=(0,_I6UMDN3M.pO)(keyField,module),wanted=name.number.toLowerCase();return rows.map(row=>(0,_I6UMDN3M.VG)(
row,module,bearer)).filter(({number})=>number.toLowerCase()===wanted)}}}function missing({module,keyField},name){if(name.
kind!=="issue"){let text=name.kind==="id"?`the id ${name.id}`:`the number ${name.number}`;return new _6EQDQ5H3.S0("ticket-m\
issing",`No ticket in ${module.name} has ${text}.`)}let message=`No ticket in ${module.name} bears the issue ${name.text}`;
return keyField!==void 0?new _6EQDQ5H3.S0("ticket-missing",`${message} in ${keyField}.`):new _6EQDQ5H3.S0("ticket-missing",`${message}\
 in its description.`,{hint:"Where tickets have a field for it, name it: --key-field."})}function several(module,name,tickets){
let list=tickets.map(({id,number,fields})=>{let title=JSON.stringify((fields[module.title]??"").slice(0,80));return`${id}\
 (${number}, ${title}, ${fields[module.status]??""})`}),what=name.kind==="issue"?`Issue ${name.text}`:`Number ${tickets[0]?.
number??""}`;return new _6EQDQ5H3.S0("ticket-ambiguous",`${what} belongs to ${tickets.length} tickets: ${list.join(", ")}.`,
{hint:"Give the id of the one that is meant, e.g. 17x42: Vtiger keeps ids apart, not numbers."})}function readTicketName(word){let text=(word??"").trim();if(text==="")throw new _6EQDQ5H3.S0("input-missing","Which ticket?\
 None is named.",{hint:HOW});if(/^\d+x\d+$/.test(text))return{kind:"id",id:text};let key=(0,_4NRIXIAA._)(text);if(key!==void 0)
return{kind:"issue",key,text:key};if(/^[\p{L}\p{N}./_-]{1,100}$/u.test(text))return{kind:"number",number:text};throw new _6EQDQ5H3.S0(
"input-invalid","The ticket is named neither by id, number nor issue.",{hint:HOW})}var HOW="Give its id (17x42), its num\
ber (TT42) or the address of its issue (https://github.com/acme/app/issues/12).";


/***/ }),

/***/ 5608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _MN5VQJW7 = __webpack_require__(1346);
var _ZVMXW4KR = __webpack_require__(4928);
var _XEZFMOSN = __webpack_require__(4301);
var _O5KLPFRQ = __webpack_require__(4939);
var _I6UMDN3M = __webpack_require__(8696);
var _CPQP6GWY = __webpack_require__(2598);
var _YWXBJQY3 = __webpack_require__(6352);
var _7NXVT3PJ = __webpack_require__(2403);
var _SJL54WGN = __webpack_require__(1837);
var _LWGEWHFO = __webpack_require__(7094);
var _FEYIZLVM = __webpack_require__(4107);
var _5JJKDBKL = __webpack_require__(4534);
var _TZH6LVMX = __webpack_require__(7548);
var _NNEMNMI4 = __webpack_require__(2549);
var _NMOXD7YJ = __webpack_require__(8667);
var _VK2WC6ZT = __webpack_require__(2504);
var _YBRUZ475 = __webpack_require__(5223);
var _ETV7VV4Q = __webpack_require__(3238);
var _SJPSPP3T = __webpack_require__(3952);
var _BHKSVVRF = __webpack_require__(2127);
var _VBWTJI3R = __webpack_require__(4488);
var _653IWX32 = __webpack_require__(7760);
var _BRARYPCX = __webpack_require__(4346);
var _6EQDQ5H3 = __webpack_require__(7248);
var _72FAJJDL = __webpack_require__(3247);







async function run(terminal,{words,flags}){let[first,word=""]=words,name=(0,_ZVMXW4KR.C)(first),text=(word==="-"?await terminal.
readInput():word).trim();if(text==="")throw new _6EQDQ5H3.S0("input-missing","The comment has no text.",{hint:"Give it behi\
nd the ticket, in quotes; - reads it from the standard input."});let isPrivate=flags.public===void 0;return (0,_XEZFMOSN.R)(terminal,
flags,async at=>{let{desk,dryRun}=at,found=await (0,_ZVMXW4KR.G)(at,name),ticket={id:found.id,number:found.number,url:desk.urlOf(
found.id)},comment={id:"",visibility:isPrivate?"private":"public",text};if(dryRun)return{command:"comment",status:"plann\
ed",ticket,comment};let id=await (0,_MN5VQJW7.BC)(found,text,{...at,isPrivate});return{command:"comment",status:"commented",ticket,
comment:{...comment,id}}})}


/***/ })

};
;