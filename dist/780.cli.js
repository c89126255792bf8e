"use strict";
exports.id = 780;
exports.ids = [780];
exports.modules = {

/***/ 4524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readTicketName),
/* harmony export */   G: () => (/* binding */ findTicket)
/* harmony export */ });
/* harmony import */ var _S72W3P4U = __webpack_require__(4094);
/* harmony import */ var _HPPTYIFT = __webpack_require__(7651);
/* harmony import */ var _2E4JFTGE = __webpack_require__(2662);
async function findTicket(options,name){let[ticket,...others]=await ticketsOf(options,name);if(ticket===void 0)throw missing(
options,name);if(others.length>0)throw several(options.module,name,[ticket,...others]);return ticket}async function ticketsOf({
client,module,desk,keyField},name){switch(name.kind){case"id":return desk.find([],name.id);case"issue":return desk.find(
[name.key]);case"number":{let where=`${module.number} = ${(0,_HPPTYIFT/* .quote */ .hD)(name.number)}`,rows=await client.query(`SELECT * FROM ${module.
name} WHERE ${where} ORDER BY id`),bearer=(0,_HPPTYIFT/* .bearKeyIn */ .pO)(keyField,module),wanted=name.number.toLowerCase();return rows.map(row=>(0,_HPPTYIFT/* .readTicket */ .VG)(
row,module,bearer)).filter(({number})=>number.toLowerCase()===wanted)}}}function missing({module,keyField},name){if(name.
kind!=="issue"){let text=name.kind==="id"?`the id ${name.id}`:`the number ${name.number}`;return new _2E4JFTGE/* .SyncError */ .S0("ticket-m\
issing",`No ticket in ${module.name} has ${text}.`)}let message=`No ticket in ${module.name} bears the issue ${name.text}`;
return keyField!==void 0?new _2E4JFTGE/* .SyncError */ .S0("ticket-missing",`${message} in ${keyField}.`):new _2E4JFTGE/* .SyncError */ .S0("ticket-missing",`${message}\
 in its description.`,{hint:"Where tickets have a field for it, name it: --key-field."})}function several(module,name,tickets){
let list=tickets.map(({id,number,fields})=>{let title=JSON.stringify((fields[module.title]??"").slice(0,80));return`${id}\
 (${number}, ${title}, ${fields[module.status]??""})`}),what=name.kind==="issue"?`Issue ${name.text}`:`Number ${tickets[0]?.
number??""}`;return new _2E4JFTGE/* .SyncError */ .S0("ticket-ambiguous",`${what} belongs to ${tickets.length} tickets: ${list.join(", ")}.`,
{hint:"Give the id of the one that is meant, e.g. 17x42: Vtiger keeps ids apart, not numbers."})}function readTicketName(word){let text=(word??"").trim();if(text==="")throw new _2E4JFTGE/* .SyncError */ .S0("input-missing","Which ticket?\
 None is named.",{hint:HOW});if(/^\d+x\d+$/.test(text))return{kind:"id",id:text};let key=(0,_S72W3P4U/* .keyOfUrl */ ._1)(text);if(key!==void 0)
return{kind:"issue",key,text:key};if(/^[\p{L}\p{N}./_-]{1,100}$/u.test(text))return{kind:"number",number:text};throw new _2E4JFTGE/* .SyncError */ .S0(
"input-invalid","The ticket is named neither by id, number nor issue.",{hint:HOW})}var HOW="Give its id (17x42), its num\
ber (TT42) or the address of its issue (https://github.com/acme/app/issues/12).";


/***/ }),

/***/ 4780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _LOOQQWSS = __webpack_require__(4524);
/* harmony import */ var _S72W3P4U = __webpack_require__(4094);
/* harmony import */ var _5FXHSPAV = __webpack_require__(6432);
/* harmony import */ var _HPPTYIFT = __webpack_require__(7651);
/* harmony import */ var _AKXXBOCD = __webpack_require__(8615);
/* harmony import */ var _FSPOV7HK = __webpack_require__(9827);
/* harmony import */ var _RSSNBA3D = __webpack_require__(8243);
/* harmony import */ var _ZDJ2EESR = __webpack_require__(2550);
/* harmony import */ var _43GAP375 = __webpack_require__(9188);
/* harmony import */ var _BVTU5A74 = __webpack_require__(7401);
/* harmony import */ var _A7ZKLCGB = __webpack_require__(2072);
/* harmony import */ var _653IWX32 = __webpack_require__(7760);
/* harmony import */ var _VLL5DLNA = __webpack_require__(8571);
/* harmony import */ var _2E4JFTGE = __webpack_require__(2662);
/* harmony import */ var _YWXBJQY3 = __webpack_require__(6352);
/* harmony import */ var _7NXVT3PJ = __webpack_require__(2403);
/* harmony import */ var _SJL54WGN = __webpack_require__(1837);
/* harmony import */ var _LWGEWHFO = __webpack_require__(7094);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);






async function run(terminal,{words,flags}){let[first,word=""]=words,name=(0,_LOOQQWSS/* .readTicketName */ .C)(first),text=(word==="-"?await terminal.
readInput():word).trim();if(text==="")throw new _2E4JFTGE/* .SyncError */ .S0("input-missing","The comment has no text.",{hint:"Give it behi\
nd the ticket, in quotes; - reads it from the standard input."});let isPrivate=flags.public===void 0;return (0,_S72W3P4U/* .atDesk */ .Rm)(terminal,
flags,async at=>{let{desk,dryRun}=at,found=await (0,_LOOQQWSS/* .findTicket */ .G)(at,name),ticket={id:found.id,number:found.number,url:desk.urlOf(
found.id)},comment={id:"",visibility:isPrivate?"private":"public",text};if(dryRun)return{command:"comment",status:"plann\
ed",ticket,comment};let id=await (0,_S72W3P4U/* .addComment */ .BC)(found,text,{...at,isPrivate});return{command:"comment",status:"commented",ticket,
comment:{...comment,id}}})}


/***/ })

};
;