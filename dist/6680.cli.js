"use strict";
exports.id = 6680;
exports.ids = [6680];
exports.modules = {

/***/ 6966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (readTicketName),
  G: () => (findTicket)
});
var _T7M7KH36 = __webpack_require__(536);
var _3Z3DKMAW = __webpack_require__(8549);
var _QA7WOYPC = __webpack_require__(6566);
var _VJFVHWSB = __webpack_require__(6239);

async function findTicket(options,name){let[ticket,...others]=await ticketsOf(options,name);if(ticket===void 0)throw missing(
options,name);if(others.length>0)throw several(options.module,name,[ticket,...others]);return ticket}async function ticketsOf({
client,module,desk,keyField},name){switch(name.kind){case"id":return desk.find([],name.id);case"issue":return desk.find(
[name.key]);case"number":{let where=`${module.number} = ${(0,_QA7WOYPC.hD)(name.number)}`,rows=await client.query(`SELECT * FROM ${module.
name} WHERE ${where} ORDER BY id`),bearer=(0,_T7M7KH36.pO)(keyField,module),wanted=name.number.toLowerCase();return rows.map(row=>(0,_T7M7KH36.VG)(
row,module,bearer)).filter(({number})=>number.toLowerCase()===wanted)}}}function missing({module,keyField},name){if(name.
kind!=="issue"){let text=name.kind==="id"?`the id ${name.id}`:`the number ${name.number}`;return new _VJFVHWSB.S0("ticket-m\
issing",`No ticket in ${module.name} has ${text}.`)}let message=`No ticket in ${module.name} bears the issue ${name.text}`;
return keyField!==void 0?new _VJFVHWSB.S0("ticket-missing",`${message} in ${keyField}.`):new _VJFVHWSB.S0("ticket-missing",`${message}\
 in its description.`,{hint:"Where tickets have a field for it, name it: --key-field."})}function several(module,name,tickets){
let list=tickets.map(({id,number,fields})=>{let title=JSON.stringify((fields[module.title]??"").slice(0,80));return`${id}\
 (${number}, ${title}, ${fields[module.status]??""})`}),what=name.kind==="issue"?`Issue ${name.text}`:`Number ${tickets[0]?.
number??""}`;return new _VJFVHWSB.S0("ticket-ambiguous",`${what} belongs to ${tickets.length} tickets: ${list.join(", ")}.`,
{hint:"Give the id of the one that is meant, e.g. 17x42: Vtiger keeps ids apart, not numbers."})}function readTicketName({env,loadEnvFile},word){let text=(word??"").trim();if(text==="")throw new _VJFVHWSB.S0("input-missi\
ng","Which ticket? None is named.",{hint:HOW});if(/^\d+x\d+$/.test(text))return{kind:"id",id:text};loadEnvFile();let key=(0,_3Z3DKMAW.f)(
text,env);if(key!==void 0)return{kind:"issue",key,text:key};if(/^[\p{L}\p{N}./_-]{1,100}$/u.test(text))return{kind:"numb\
er",number:text};throw new _VJFVHWSB.S0("input-invalid","The ticket is named neither by id, number nor issue.",{hint:HOW})}
var HOW="Give its id (17x42), its number (TT42) or the address of its issue (https://github.com/acme/app/issues/12).";


/***/ }),

/***/ 6680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _6ZKI2WL4 = __webpack_require__(5204);
var _4IGHYB7D = __webpack_require__(2179);
var _UXDSJHPU = __webpack_require__(6966);
var _L265GK62 = __webpack_require__(7558);
var _T7M7KH36 = __webpack_require__(536);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _3Z3DKMAW = __webpack_require__(8549);
var _CWY2WF3A = __webpack_require__(5807);
var _BJGJJIOV = __webpack_require__(3070);
var _7WTZGKFB = __webpack_require__(8277);
var _7ZAYWR5I = __webpack_require__(7251);
var _4O7PN5BZ = __webpack_require__(6824);
var _F2WTTP2D = __webpack_require__(8630);
var _GCJ3FVEC = __webpack_require__(5210);
var _G5UYKLWK = __webpack_require__(3816);
var _TMWDDXVS = __webpack_require__(5904);
var _PJ37X3L5 = __webpack_require__(6757);
var _ZNO47PAR = __webpack_require__(9168);
var _OYLRILQO = __webpack_require__(8324);
var _CGD4PO5S = __webpack_require__(8236);
var _H4JOFZCF = __webpack_require__(7257);
var _VBWTJI3R = __webpack_require__(4488);
var _UESOM3MS = __webpack_require__(7339);
var _FTT4F4W6 = __webpack_require__(8430);
var _JTSMNTSI = __webpack_require__(9143);
var _RMAB5AQD = __webpack_require__(4018);
var _QA7WOYPC = __webpack_require__(6566);
var _YGSWLR74 = __webpack_require__(9032);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _VJFVHWSB = __webpack_require__(6239);
var _72FAJJDL = __webpack_require__(3247);











async function run(terminal,given){let name=(0,_UXDSJHPU.C)(terminal,given.words[0]),fields=await (0,_6ZKI2WL4.V)(terminal,
given);if(Object.keys({...fields.parts,...fields.fields}).length===0)throw new _VJFVHWSB.S0("input-missing","What should ch\
ange? No field is given.",{hint:"Give one, such as --status Closed or --field cf_905=GitHub."});return (0,_L265GK62.R)(terminal,given.
flags,async at=>{let{client,module,desk,dryRun}=at,found=await (0,_UXDSJHPU.G)(at,name),wanted=await (0,_6ZKI2WL4.X)(fields,{...at,
write:"revise"}),{fields:shownNow}=found,described=await client.describe(module.name),now={...found,fields:(0,_JTSMNTSI.TI)(
shownNow,described)},changes=(0,_4IGHYB7D.zE)(now,wanted),ticket={id:found.id,number:found.number,url:desk.urlOf(found.id)},shown=changes.
map(({field,from,to})=>({field,from,to}));return changes.length===0?{command:"update",status:"unchanged",ticket,changes:shown}:
dryRun?{command:"update",status:"planned",ticket,changes:shown}:(await desk.revise(found,changes,found.key),{command:"up\
date",status:"updated",ticket,changes:shown})})}


/***/ })

};
;