"use strict";
exports.id = 3005;
exports.ids = [3005];
exports.modules = {

/***/ 8171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (readTicketName),
  G: () => (findTicket)
});
var _KXB7F5OY = __webpack_require__(9249);
var _ENWXW75N = __webpack_require__(398);
var _TZH6LVMX = __webpack_require__(7548);
var _6EQDQ5H3 = __webpack_require__(7248);

async function findTicket(options,name){let[ticket,...others]=await ticketsOf(options,name);if(ticket===void 0)throw missing(
options,name);if(others.length>0)throw several(options.module,name,[ticket,...others]);return ticket}async function ticketsOf({
client,module,desk,keyField},name){switch(name.kind){case"id":return desk.find([],name.id);case"issue":return desk.find(
[name.key]);case"number":{let where=`${module.number} = ${(0,_TZH6LVMX.hD)(name.number)}`,rows=await client.query(`SELECT * FROM ${module.
name} WHERE ${where} ORDER BY id`),bearer=(0,_ENWXW75N.pO)(keyField,module),wanted=name.number.toLowerCase();return rows.map(row=>(0,_ENWXW75N.VG)(
row,module,bearer)).filter(({number})=>number.toLowerCase()===wanted)}}}function missing({module,keyField},name){if(name.
kind!=="issue"){let text=name.kind==="id"?`the id ${name.id}`:`the number ${name.number}`;return new _6EQDQ5H3.S0("ticket-m\
issing",`No ticket in ${module.name} has ${text}.`)}let message=`No ticket in ${module.name} bears the issue ${name.text}`;
return keyField!==void 0?new _6EQDQ5H3.S0("ticket-missing",`${message} in ${keyField}.`):new _6EQDQ5H3.S0("ticket-missing",`${message}\
 in its description.`,{hint:"Where tickets have a field for it, name it: --key-field."})}function several(module,name,tickets){
let list=tickets.map(({id,number,fields})=>{let title=JSON.stringify((fields[module.title]??"").slice(0,80));return`${id}\
 (${number}, ${title}, ${fields[module.status]??""})`}),what=name.kind==="issue"?`Issue ${name.text}`:`Number ${tickets[0]?.
number??""}`;return new _6EQDQ5H3.S0("ticket-ambiguous",`${what} belongs to ${tickets.length} tickets: ${list.join(", ")}.`,
{hint:"Give the id of the one that is meant, e.g. 17x42: Vtiger keeps ids apart, not numbers."})}function readTicketName({env,loadEnvFile},word){let text=(word??"").trim();if(text==="")throw new _6EQDQ5H3.S0("input-missi\
ng","Which ticket? None is named.",{hint:HOW});if(/^\d+x\d+$/.test(text))return{kind:"id",id:text};loadEnvFile();let key=(0,_KXB7F5OY.f)(
text,env);if(key!==void 0)return{kind:"issue",key,text:key};if(/^[\p{L}\p{N}./_-]{1,100}$/u.test(text))return{kind:"numb\
er",number:text};throw new _6EQDQ5H3.S0("input-invalid","The ticket is named neither by id, number nor issue.",{hint:HOW})}
var HOW="Give its id (17x42), its number (TT42) or the address of its issue (https://github.com/acme/app/issues/12).";


/***/ }),

/***/ 3005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _XEKW5WPP = __webpack_require__(1630);
var _MN5VQJW7 = __webpack_require__(1346);
var _2X4NL2H2 = __webpack_require__(8171);
var _3JYXDYIY = __webpack_require__(9446);
var _KXB7F5OY = __webpack_require__(9249);
var _OOC75EY3 = __webpack_require__(7745);
var _IP3W6PWD = __webpack_require__(8973);
var _ENWXW75N = __webpack_require__(398);
var _2KVK77O6 = __webpack_require__(2592);
var _YWXBJQY3 = __webpack_require__(6352);
var _7NXVT3PJ = __webpack_require__(2403);
var _SJL54WGN = __webpack_require__(1837);
var _LWGEWHFO = __webpack_require__(7094);
var _A3V333ZY = __webpack_require__(675);
var _FEYIZLVM = __webpack_require__(4107);
var _5JJKDBKL = __webpack_require__(4534);
var _TZH6LVMX = __webpack_require__(7548);
var _NNEMNMI4 = __webpack_require__(2549);
var _NMOXD7YJ = __webpack_require__(8667);
var _VK2WC6ZT = __webpack_require__(2504);
var _ODD2GVOS = __webpack_require__(729);
var _7WTZGKFB = __webpack_require__(8277);
var _WDFKXBDE = __webpack_require__(4850);
var _ETV7VV4Q = __webpack_require__(3238);
var _2OJ7EXZT = __webpack_require__(3608);
var _BHKSVVRF = __webpack_require__(2127);
var _VBWTJI3R = __webpack_require__(4488);
var _653IWX32 = __webpack_require__(7760);
var _BRARYPCX = __webpack_require__(4346);
var _6EQDQ5H3 = __webpack_require__(7248);
var _72FAJJDL = __webpack_require__(3247);









async function run(terminal,given){let name=(0,_2X4NL2H2.C)(terminal,given.words[0]),fields=await (0,_XEKW5WPP.V)(terminal,
given);if(Object.keys({...fields.parts,...fields.fields}).length===0)throw new _6EQDQ5H3.S0("input-missing","What should ch\
ange? No field is given.",{hint:"Give one, such as --status Closed or --field cf_905=GitHub."});return (0,_3JYXDYIY.R)(terminal,given.
flags,async at=>{let{client,module,desk,dryRun}=at,found=await (0,_2X4NL2H2.G)(at,name),wanted=await (0,_XEKW5WPP.X)(fields,{...at,
write:"revise"}),{fields:shownNow}=found,described=await client.describe(module.name),now={...found,fields:(0,_A3V333ZY.TI)(
shownNow,described)},changes=(0,_MN5VQJW7.zE)(now,wanted),ticket={id:found.id,number:found.number,url:desk.urlOf(found.id)},shown=changes.
map(({field,from,to})=>({field,from,to}));return changes.length===0?{command:"update",status:"unchanged",ticket,changes:shown}:
dryRun?{command:"update",status:"planned",ticket,changes:shown}:(await desk.revise(found,changes,found.key),{command:"up\
date",status:"updated",ticket,changes:shown})})}


/***/ })

};
;