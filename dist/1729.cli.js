"use strict";
exports.id = 1729;
exports.ids = [1729];
exports.modules = {

/***/ 2777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CP: () => (readTicketName),
  G3: () => (findTicket),
  dS: () => (keyNamed)
});
var _PWBJG2L2 = __webpack_require__(1085);
var _6FKWJXDA = __webpack_require__(620);
var _52HSZVJ3 = __webpack_require__(5694);
var _TKLNHQ2D = __webpack_require__(5329);

async function findTicket(options,given){let name=given.kind==="page"?await idOnPage(options,given):given,[ticket,...others]=await ticketsOf(
options,name);if(ticket===void 0)throw missing(options,name);if(others.length>0)throw several(options.module,name,[ticket,
...others]);return ticket}async function idOnPage({client,module,desk},page){let{idPrefix}=await client.describe(module.
name),id=`${idPrefix}x${page.record}`,own=desk.urlOf(id);if(own.startsWith(`${page.address}?module=${page.module}&`))return{
kind:"id",id};throw new _TKLNHQ2D.S0("input-invalid","The address is no ticket of this CRM.",{hint:`A ticket's address begi\
ns with ${own.replace(/&.*$/s,"")}; vtiger-url says which CRM is meant.`})}async function ticketsOf({client,module,desk,
keyField},name){switch(name.kind){case"id":return desk.find([],name.id);case"issue":return desk.find([name.key]);case"nu\
mber":{let where=`${module.number} = ${(0,_52HSZVJ3.hD)(name.number)}`,rows=await client.query(`SELECT * FROM ${module.name} WHERE ${where}\
 ORDER BY id`),bearer=(0,_PWBJG2L2.pO)(keyField,module),wanted=name.number.toLowerCase();return rows.map(row=>(0,_PWBJG2L2.VG)(row,module,
bearer)).filter(({number})=>number.toLowerCase()===wanted)}}}function missing({module,keyField},name){if(name.kind!=="is\
sue"){let text=name.kind==="id"?`the id ${name.id}`:`the number ${name.number}`;return new _TKLNHQ2D.S0("ticket-missing",`N\
o ticket in ${module.name} has ${text}.`)}let message=`No ticket in ${module.name} bears the issue ${name.text}`;return keyField!==
void 0?new _TKLNHQ2D.S0("ticket-missing",`${message} in ${keyField}.`):new _TKLNHQ2D.S0("ticket-missing",`${message} in its de\
scription.`,{hint:"Where tickets have a field for it, name it: --key-field."})}function several(module,name,tickets){let list=tickets.
map(({id,number,fields})=>{let title=JSON.stringify((fields[module.title]??"").slice(0,80));return`${id} (${number}, ${title}\
, ${fields[module.status]??""})`}),what=name.kind==="issue"?`Issue ${name.text}`:`Number ${tickets[0]?.number??""}`;return new _TKLNHQ2D.S0(
"ticket-ambiguous",`${what} belongs to ${tickets.length} tickets: ${list.join(", ")}.`,{hint:"Give the id of the one tha\
t is meant, e.g. 17x42: Vtiger keeps ids apart, not numbers."})}function readTicketName({env,loadEnvFile},word){let text=(word??"").trim();if(text==="")throw new _TKLNHQ2D.S0("input-missi\
ng","Which ticket? None is named.",{hint:HOW});if(/^\d+x\d+$/.test(text))return{kind:"id",id:text};let page=readTicketPage(
text);if(page!==void 0)return page;(0,_6FKWJXDA.Jj)(text),loadEnvFile();let key=(0,_6FKWJXDA.f4)(text,env);if(key!==void 0)
return{kind:"issue",key,text:key};if(/^[\p{L}\p{N}./_-]{1,100}$/u.test(text))return{kind:"number",number:text};throw new _TKLNHQ2D.S0(
"input-invalid","The ticket is named neither by id, number nor issue.",{hint:HOW})}function keyNamed(name){return name.kind===
"issue"?name.key:void 0}var HOW="Give its id (17x42), its number (TT42), its address in the CRM, or its issue's (https:/\
/github.com/acme/app/issues/12).";function readTicketPage(text){if(!URL.canParse(text))return;let{origin,pathname,searchParams}=new URL(
text),[module,record]=[searchParams.get("module")??"",searchParams.get("record")??""];if(!(!/^\w+$/.test(module)||!/^[1-9]\d{0,14}$/.
test(record)))return{kind:"page",address:`${origin}${pathname}`,module,record}}


/***/ }),

/***/ 1729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _XSFD2LSP = __webpack_require__(1709);
var _QG25HSWT = __webpack_require__(1656);
var _2SNRDBOH = __webpack_require__(2777);
var _B7O7H3FQ = __webpack_require__(8582);
var _GZE5343V = __webpack_require__(6346);
var _PWBJG2L2 = __webpack_require__(1085);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _6FKWJXDA = __webpack_require__(620);
var _JBVG3JJO = __webpack_require__(4822);
var _7WTZGKFB = __webpack_require__(8277);
var _2C6AWLGQ = __webpack_require__(5818);
var _4O7PN5BZ = __webpack_require__(6824);
var _F2WTTP2D = __webpack_require__(8630);
var _GCJ3FVEC = __webpack_require__(5210);
var _YNKSETYY = __webpack_require__(6721);
var _WMXKP7WN = __webpack_require__(9794);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _X3GAG7QJ = __webpack_require__(5947);
var _RTKNBBOD = __webpack_require__(6523);
var _QFIHM7GR = __webpack_require__(96);
var _B3PUH4WG = __webpack_require__(6569);
var _45QDKKJQ = __webpack_require__(6726);
var _UIN4UOM2 = __webpack_require__(5536);
var _QBCLNPOZ = __webpack_require__(8752);
var _JU3L5EXQ = __webpack_require__(5336);
var _7WRW2VNB = __webpack_require__(6542);
var _SKJ3MQUN = __webpack_require__(5591);
var _45EBDSCY = __webpack_require__(1166);
var _HZGTIA3H = __webpack_require__(8207);
var _52HSZVJ3 = __webpack_require__(5694);
var _R6F3OXTR = __webpack_require__(3365);
var _TKLNHQ2D = __webpack_require__(5329);
var _72FAJJDL = __webpack_require__(3247);











async function run(terminal,given){let name=(0,_2SNRDBOH.CP)(terminal,given.words[0]),fields=await (0,_XSFD2LSP.V)(terminal,
given);if(Object.keys({...fields.parts,...fields.fields}).length===0)throw new _TKLNHQ2D.S0("input-missing","What should ch\
ange? No field is given.",{hint:"Give one, such as --status Closed or --field cf_905=GitHub."});return (0,_B7O7H3FQ.R)(terminal,given.
flags,(0,_2SNRDBOH.dS)(name),async at=>{let{client,module,desk,dryRun,warn}=at,found=await (0,_2SNRDBOH.G3)(at,name),wanted=await (0,_XSFD2LSP.X)(
fields,{...at,write:"revise"}),{fields:shownNow}=found,described=await client.describe(module.name),now={...found,fields:(0,_45EBDSCY.TI)(
shownNow,described)},changes=(0,_QG25HSWT.zE)(now,wanted),ticket={id:found.id,number:found.number,url:desk.urlOf(found.id)},shown=changes.
map(({field,from,to})=>({field,from,to}));if(changes.length===0)return{command:"update",status:"unchanged",ticket,changes:shown};
if(dryRun)return{command:"update",status:"planned",ticket,changes:shown};let revised=await desk.revise(found,changes,found.
key),sent=Object.fromEntries(changes.map(({field,to})=>[field,to]));return(await desk.remarksOnStored(sent,revised)).forEach(
warn),{command:"update",status:"updated",ticket,changes:shown}})}


/***/ })

};
;