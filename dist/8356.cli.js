"use strict";
exports.id = 8356;
exports.ids = [8356];
exports.modules = {

/***/ 2621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CP: () => (readTicketName),
  G3: () => (findTicket),
  dS: () => (keyNamed)
});
var _REX2MHQS = __webpack_require__(1817);
var _4E7ZFNY5 = __webpack_require__(467);
var _QSOBRSSQ = __webpack_require__(9181);
var _L7VA6ULH = __webpack_require__(3850);

async function findTicket(options,given){let name=given.kind==="page"?await idOnPage(options,given):given,[ticket,...others]=await ticketsOf(
options,name);if(ticket===void 0)throw missing(options,name);if(others.length>0)throw several(options.module,name,[ticket,
...others]);return ticket}async function idOnPage({client,module,desk},page){let{idPrefix}=await client.describe(module.
name),id=`${idPrefix}x${page.record}`,own=desk.urlOf(id);if(own.startsWith(`${page.address}?module=${page.module}&`))return{
kind:"id",id};throw new _L7VA6ULH.S0("input-invalid","The address is no ticket of this CRM.",{hint:`A ticket's address begi\
ns with ${own.replace(/&.*$/s,"")}; vtiger-url says which CRM is meant.`})}async function ticketsOf({client,module,desk,
keyField},name){switch(name.kind){case"id":return desk.find([],name.id);case"issue":return desk.find([name.key]);case"nu\
mber":{let where=`${module.number} = ${(0,_QSOBRSSQ.hD)(name.number)}`,rows=await client.query(`SELECT * FROM ${module.name} WHERE ${where}\
 ORDER BY id`),bearer=(0,_REX2MHQS.pO)(keyField,module),wanted=name.number.toLowerCase();return rows.map(row=>(0,_REX2MHQS.VG)(row,module,
bearer)).filter(({number})=>number.toLowerCase()===wanted)}}}function missing({module,keyField},name){if(name.kind!=="is\
sue"){let text=name.kind==="id"?`the id ${name.id}`:`the number ${name.number}`;return new _L7VA6ULH.S0("ticket-missing",`N\
o ticket in ${module.name} has ${text}.`)}let message=`No ticket in ${module.name} bears the issue ${name.text}`;return keyField!==
void 0?new _L7VA6ULH.S0("ticket-missing",`${message} in ${keyField}.`):new _L7VA6ULH.S0("ticket-missing",`${message} in its de\
scription.`,{hint:"Where tickets have a field for it, name it: --key-field."})}function several(module,name,tickets){let list=tickets.
map(({id,number,fields})=>{let title=JSON.stringify((fields[module.title]??"").slice(0,80));return`${id} (${number}, ${title}\
, ${fields[module.status]??""})`}),what=name.kind==="issue"?`Issue ${name.text}`:`Number ${tickets[0]?.number??""}`;return new _L7VA6ULH.S0(
"ticket-ambiguous",`${what} belongs to ${tickets.length} tickets: ${list.join(", ")}.`,{hint:"Give the id of the one tha\
t is meant, e.g. 17x42: Vtiger keeps ids apart, not numbers."})}function readTicketName({env,loadEnvFile},word){let text=(word??"").trim();if(text==="")throw new _L7VA6ULH.S0("input-missi\
ng","Which ticket? None is named.",{hint:HOW});if(/^\d+x\d+$/.test(text))return{kind:"id",id:text};let page=readTicketPage(
text);if(page!==void 0)return page;(0,_4E7ZFNY5.Jj)(text),loadEnvFile();let key=(0,_4E7ZFNY5.f4)(text,env);if(key!==void 0)
return{kind:"issue",key,text:key};if(/^[\p{L}\p{N}./_-]{1,100}$/u.test(text))return{kind:"number",number:text};throw new _L7VA6ULH.S0(
"input-invalid","The ticket is named neither by id, number nor issue.",{hint:HOW})}function keyNamed(name){return name.kind===
"issue"?name.key:void 0}var HOW="Give its id (17x42), its number (TT42), its address in the CRM, or its issue's (https:/\
/github.com/acme/app/issues/12).";function readTicketPage(text){if(!URL.canParse(text))return;let{origin,pathname,searchParams}=new URL(
text),[module,record]=[searchParams.get("module")??"",searchParams.get("record")??""];if(!(!/^\w+$/.test(module)||!/^[1-9]\d{0,14}$/.
test(record)))return{kind:"page",address:`${origin}${pathname}`,module,record}}


/***/ }),

/***/ 8356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _4NKO4NBL = __webpack_require__(1403);
var _MRYSVYTS = __webpack_require__(316);
var _3UGUXP6T = __webpack_require__(2621);
var _63IFGUS4 = __webpack_require__(9264);
var _PH5BWEGI = __webpack_require__(3220);
var _REX2MHQS = __webpack_require__(1817);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _4E7ZFNY5 = __webpack_require__(467);
var _DIPHMPQZ = __webpack_require__(8230);
var _7WTZGKFB = __webpack_require__(8277);
var _5XVQQVSG = __webpack_require__(1470);
var _4O7PN5BZ = __webpack_require__(6824);
var _F2WTTP2D = __webpack_require__(8630);
var _GCJ3FVEC = __webpack_require__(5210);
var _MKLK33R7 = __webpack_require__(59);
var _2KRSNVEA = __webpack_require__(8185);
var _NP3THO5D = __webpack_require__(6698);
var _MSH7ZDZL = __webpack_require__(6566);
var _AVRLH3KC = __webpack_require__(7261);
var _BC5MUHUA = __webpack_require__(7221);
var _2UT3I5QA = __webpack_require__(7583);
var _UIN4UOM2 = __webpack_require__(5536);
var _AGRZI4I4 = __webpack_require__(6475);
var _JU3L5EXQ = __webpack_require__(5336);
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











async function run(terminal,given){let name=(0,_3UGUXP6T.CP)(terminal,given.words[0]),fields=await (0,_4NKO4NBL.V)(terminal,
given);if(Object.keys({...fields.parts,...fields.fields}).length===0)throw new _L7VA6ULH.S0("input-missing","What should ch\
ange? No field is given.",{hint:"Give one, such as --status Closed or --field cf_905=GitHub."});return (0,_63IFGUS4.R)(terminal,given.
flags,(0,_3UGUXP6T.dS)(name),async at=>{let{client,module,desk,dryRun}=at,found=await (0,_3UGUXP6T.G3)(at,name),wanted=await (0,_4NKO4NBL.X)(
fields,{...at,write:"revise"}),{fields:shownNow}=found,described=await client.describe(module.name),now={...found,fields:(0,_OWHLHLCP.TI)(
shownNow,described)},changes=(0,_MRYSVYTS.zE)(now,wanted),ticket={id:found.id,number:found.number,url:desk.urlOf(found.id)},shown=changes.
map(({field,from,to})=>({field,from,to}));return changes.length===0?{command:"update",status:"unchanged",ticket,changes:shown}:
dryRun?{command:"update",status:"planned",ticket,changes:shown}:(await desk.revise(found,changes,found.key),{command:"up\
date",status:"updated",ticket,changes:shown})})}


/***/ })

};
;