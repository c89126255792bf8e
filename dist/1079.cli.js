"use strict";
exports.id = 1079;
exports.ids = [1079];
exports.modules = {

/***/ 2657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CP: () => (readTicketName),
  G3: () => (findTicket),
  dS: () => (keyNamed)
});
var _22GOWLJW = __webpack_require__(6137);
var _7VYZMBXM = __webpack_require__(6489);
var _KZQBGEO2 = __webpack_require__(2896);
var _P6ZHMV4F = __webpack_require__(9766);

async function findTicket(options,name){let[ticket,...others]=await ticketsOf(options,name);if(ticket===void 0)throw missing(
options,name);if(others.length>0)throw several(options.module,name,[ticket,...others]);return ticket}async function ticketsOf({
client,module,desk,keyField},name){switch(name.kind){case"id":return desk.find([],name.id);case"issue":return desk.find(
[name.key]);case"number":{let where=`${module.number} = ${(0,_KZQBGEO2.hD)(name.number)}`,rows=await client.query(`SELECT * FROM ${module.
name} WHERE ${where} ORDER BY id`),bearer=(0,_22GOWLJW.pO)(keyField,module),wanted=name.number.toLowerCase();return rows.map(row=>(0,_22GOWLJW.VG)(
row,module,bearer)).filter(({number})=>number.toLowerCase()===wanted)}}}function missing({module,keyField},name){if(name.
kind!=="issue"){let text=name.kind==="id"?`the id ${name.id}`:`the number ${name.number}`;return new _P6ZHMV4F.S0("ticket-m\
issing",`No ticket in ${module.name} has ${text}.`)}let message=`No ticket in ${module.name} bears the issue ${name.text}`;
return keyField!==void 0?new _P6ZHMV4F.S0("ticket-missing",`${message} in ${keyField}.`):new _P6ZHMV4F.S0("ticket-missing",`${message}\
 in its description.`,{hint:"Where tickets have a field for it, name it: --key-field."})}function several(module,name,tickets){
let list=tickets.map(({id,number,fields})=>{let title=JSON.stringify((fields[module.title]??"").slice(0,80));return`${id}\
 (${number}, ${title}, ${fields[module.status]??""})`}),what=name.kind==="issue"?`Issue ${name.text}`:`Number ${tickets[0]?.
number??""}`;return new _P6ZHMV4F.S0("ticket-ambiguous",`${what} belongs to ${tickets.length} tickets: ${list.join(", ")}.`,
{hint:"Give the id of the one that is meant, e.g. 17x42: Vtiger keeps ids apart, not numbers."})}function readTicketName({env,loadEnvFile},word){let text=(word??"").trim();if(text==="")throw new _P6ZHMV4F.S0("input-missi\
ng","Which ticket? None is named.",{hint:HOW});if(/^\d+x\d+$/.test(text))return{kind:"id",id:text};loadEnvFile();let key=(0,_7VYZMBXM.f4)(
text,env);if(key!==void 0)return{kind:"issue",key,text:key};if(/^[\p{L}\p{N}./_-]{1,100}$/u.test(text))return{kind:"numb\
er",number:text};throw new _P6ZHMV4F.S0("input-invalid","The ticket is named neither by id, number nor issue.",{hint:HOW})}
function keyNamed(name){return name.kind==="issue"?name.key:void 0}var HOW="Give its id (17x42), its number (TT42) or th\
e address of its issue (https://github.com/acme/app/issues/12).";


/***/ }),

/***/ 1079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _OTK6W6G2 = __webpack_require__(5241);
var _AJUYK7PA = __webpack_require__(4379);
var _VCNZ3LTR = __webpack_require__(2657);
var _J4NFDH2F = __webpack_require__(1381);
var _ZTHFYPIN = __webpack_require__(1989);
var _22GOWLJW = __webpack_require__(6137);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _7VYZMBXM = __webpack_require__(6489);
var _7SBYG2W7 = __webpack_require__(1835);
var _2AEEJ5NB = __webpack_require__(405);
var _S2HLV7S6 = __webpack_require__(5176);
var _7WTZGKFB = __webpack_require__(8277);
var _F3S57BBJ = __webpack_require__(9489);
var _4O7PN5BZ = __webpack_require__(6824);
var _F2WTTP2D = __webpack_require__(8630);
var _GCJ3FVEC = __webpack_require__(5210);
var _ZVH2CP3Z = __webpack_require__(6803);
var _6AGJGIWE = __webpack_require__(9215);
var _7FOGAD5K = __webpack_require__(6953);
var _LZAFEJV5 = __webpack_require__(8056);
var _J4R74LU4 = __webpack_require__(9803);
var _OLQQJTEE = __webpack_require__(4434);
var _G7PHOLEH = __webpack_require__(7843);
var _UIN4UOM2 = __webpack_require__(5536);
var _5VXMOMO4 = __webpack_require__(2392);
var _VBWTJI3R = __webpack_require__(4488);
var _WMHHYCEJ = __webpack_require__(7360);
var _EETFYLQQ = __webpack_require__(8624);
var _JX55NWD3 = __webpack_require__(2333);
var _YBYPELPO = __webpack_require__(1377);
var _KZQBGEO2 = __webpack_require__(2896);
var _S4JLWI5X = __webpack_require__(6407);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _P6ZHMV4F = __webpack_require__(9766);
var _72FAJJDL = __webpack_require__(3247);











async function run(terminal,given){let name=(0,_VCNZ3LTR.CP)(terminal,given.words[0]),fields=await (0,_OTK6W6G2.V)(terminal,
given);if(Object.keys({...fields.parts,...fields.fields}).length===0)throw new _P6ZHMV4F.S0("input-missing","What should ch\
ange? No field is given.",{hint:"Give one, such as --status Closed or --field cf_905=GitHub."});return (0,_J4NFDH2F.R)(terminal,given.
flags,(0,_VCNZ3LTR.dS)(name),async at=>{let{client,module,desk,dryRun}=at,found=await (0,_VCNZ3LTR.G3)(at,name),wanted=await (0,_OTK6W6G2.X)(
fields,{...at,write:"revise"}),{fields:shownNow}=found,described=await client.describe(module.name),now={...found,fields:(0,_JX55NWD3.TI)(
shownNow,described)},changes=(0,_AJUYK7PA.zE)(now,wanted),ticket={id:found.id,number:found.number,url:desk.urlOf(found.id)},shown=changes.
map(({field,from,to})=>({field,from,to}));return changes.length===0?{command:"update",status:"unchanged",ticket,changes:shown}:
dryRun?{command:"update",status:"planned",ticket,changes:shown}:(await desk.revise(found,changes,found.key),{command:"up\
date",status:"updated",ticket,changes:shown})})}


/***/ })

};
;