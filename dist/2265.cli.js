"use strict";
exports.id = 2265;
exports.ids = [2265];
exports.modules = {

/***/ 2501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (readTicketName),
  G: () => (findTicket)
});
var _MICGWMYP = __webpack_require__(4610);
var _R7JJFOCI = __webpack_require__(1427);
var _QA7WOYPC = __webpack_require__(6566);
var _VJFVHWSB = __webpack_require__(6239);

async function findTicket(options,name){let[ticket,...others]=await ticketsOf(options,name);if(ticket===void 0)throw missing(
options,name);if(others.length>0)throw several(options.module,name,[ticket,...others]);return ticket}async function ticketsOf({
client,module,desk,keyField},name){switch(name.kind){case"id":return desk.find([],name.id);case"issue":return desk.find(
[name.key]);case"number":{let where=`${module.number} = ${(0,_QA7WOYPC.hD)(name.number)}`,rows=await client.query(`SELECT * FROM ${module.
name} WHERE ${where} ORDER BY id`),bearer=(0,_MICGWMYP.pO)(keyField,module),wanted=name.number.toLowerCase();return rows.map(row=>(0,_MICGWMYP.VG)(
row,module,bearer)).filter(({number})=>number.toLowerCase()===wanted)}}}function missing({module,keyField},name){if(name.
kind!=="issue"){let text=name.kind==="id"?`the id ${name.id}`:`the number ${name.number}`;return new _VJFVHWSB.S0("ticket-m\
issing",`No ticket in ${module.name} has ${text}.`)}let message=`No ticket in ${module.name} bears the issue ${name.text}`;
return keyField!==void 0?new _VJFVHWSB.S0("ticket-missing",`${message} in ${keyField}.`):new _VJFVHWSB.S0("ticket-missing",`${message}\
 in its description.`,{hint:"Where tickets have a field for it, name it: --key-field."})}function several(module,name,tickets){
let list=tickets.map(({id,number,fields})=>{let title=JSON.stringify((fields[module.title]??"").slice(0,80));return`${id}\
 (${number}, ${title}, ${fields[module.status]??""})`}),what=name.kind==="issue"?`Issue ${name.text}`:`Number ${tickets[0]?.
number??""}`;return new _VJFVHWSB.S0("ticket-ambiguous",`${what} belongs to ${tickets.length} tickets: ${list.join(", ")}.`,
{hint:"Give the id of the one that is meant, e.g. 17x42: Vtiger keeps ids apart, not numbers."})}function readTicketName({env,loadEnvFile},word){let text=(word??"").trim();if(text==="")throw new _VJFVHWSB.S0("input-missi\
ng","Which ticket? None is named.",{hint:HOW});if(/^\d+x\d+$/.test(text))return{kind:"id",id:text};loadEnvFile();let key=(0,_R7JJFOCI.f)(
text,env);if(key!==void 0)return{kind:"issue",key,text:key};if(/^[\p{L}\p{N}./_-]{1,100}$/u.test(text))return{kind:"numb\
er",number:text};throw new _VJFVHWSB.S0("input-invalid","The ticket is named neither by id, number nor issue.",{hint:HOW})}
var HOW="Give its id (17x42), its number (TT42) or the address of its issue (https://github.com/acme/app/issues/12).";


/***/ }),

/***/ 2265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _AXFPU2RS = __webpack_require__(3084);
var _ELIUQFVW = __webpack_require__(8332);
var _SVZ5GP2U = __webpack_require__(2501);
var _VS5A3SGC = __webpack_require__(2902);
var _MICGWMYP = __webpack_require__(4610);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _R7JJFOCI = __webpack_require__(1427);
var _346UG74O = __webpack_require__(6430);
var _BJGJJIOV = __webpack_require__(3070);
var _7WTZGKFB = __webpack_require__(8277);
var _7ZAYWR5I = __webpack_require__(7251);
var _4O7PN5BZ = __webpack_require__(6824);
var _F2WTTP2D = __webpack_require__(8630);
var _GCJ3FVEC = __webpack_require__(5210);
var _G5UYKLWK = __webpack_require__(3816);
var _TMWDDXVS = __webpack_require__(5904);
var _4KPXO56D = __webpack_require__(4876);
var _ZNO47PAR = __webpack_require__(9168);
var _RJIUIKB4 = __webpack_require__(3543);
var _CGD4PO5S = __webpack_require__(8236);
var _H4JOFZCF = __webpack_require__(7257);
var _VBWTJI3R = __webpack_require__(4488);
var _UESOM3MS = __webpack_require__(7339);
var _FTT4F4W6 = __webpack_require__(8430);
var _UOLZENTH = __webpack_require__(8658);
var _RMAB5AQD = __webpack_require__(4018);
var _QA7WOYPC = __webpack_require__(6566);
var _2JS36UZY = __webpack_require__(6925);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _VJFVHWSB = __webpack_require__(6239);
var _72FAJJDL = __webpack_require__(3247);











async function run(terminal,given){let name=(0,_SVZ5GP2U.C)(terminal,given.words[0]),fields=await (0,_AXFPU2RS.V)(terminal,
given);if(Object.keys({...fields.parts,...fields.fields}).length===0)throw new _VJFVHWSB.S0("input-missing","What should ch\
ange? No field is given.",{hint:"Give one, such as --status Closed or --field cf_905=GitHub."});return (0,_VS5A3SGC.R)(terminal,given.
flags,async at=>{let{client,module,desk,dryRun}=at,found=await (0,_SVZ5GP2U.G)(at,name),wanted=await (0,_AXFPU2RS.X)(fields,{...at,
write:"revise"}),{fields:shownNow}=found,described=await client.describe(module.name),now={...found,fields:(0,_UOLZENTH.TI)(
shownNow,described)},changes=(0,_ELIUQFVW.zE)(now,wanted),ticket={id:found.id,number:found.number,url:desk.urlOf(found.id)},shown=changes.
map(({field,from,to})=>({field,from,to}));return changes.length===0?{command:"update",status:"unchanged",ticket,changes:shown}:
dryRun?{command:"update",status:"planned",ticket,changes:shown}:(await desk.revise(found,changes,found.key),{command:"up\
date",status:"updated",ticket,changes:shown})})}


/***/ })

};
;