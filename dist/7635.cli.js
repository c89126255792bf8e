"use strict";
exports.id = 7635;
exports.ids = [7635];
exports.modules = {

/***/ 6978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (toSafeJson),
  e: () => (toQueryReport)
});
function toSafeJson(value){return JSON.stringify(value,null,2).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
toEscape).replace(/:(?=:)/g,"\\u003a").replaceAll("##[","#\\u0023[")}function toEscape(character){return`\\u${character.
charCodeAt(0).toString(16).padStart(4,"0")}`}function toQueryReport({query,columns,rows,notes}){let kept=[],used=0;for(let row of rows){
if(used+=Buffer.byteLength(JSON.stringify(row))+1,used>9e5)break;kept.push(row)}let cut=kept.length<rows.length?[roomNote(
kept.length,rows.length)]:[],report={command:"query",query,columns,count:rows.length,rows:kept};return JSON.stringify({...report,
notes:[...notes,...cut]})}function roomNote(kept,all){return`An output holds 1 MB: the first ${kept} of ${all} rows are \
here. Select fewer columns.`}


/***/ }),

/***/ 6348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (readTicketName),
  G: () => (findTicket)
});
var _WE5RCJZF = __webpack_require__(8321);
var _YAQOUNVO = __webpack_require__(7993);
var _QA7WOYPC = __webpack_require__(6566);
var _VJFVHWSB = __webpack_require__(6239);

async function findTicket(options,name){let[ticket,...others]=await ticketsOf(options,name);if(ticket===void 0)throw missing(
options,name);if(others.length>0)throw several(options.module,name,[ticket,...others]);return ticket}async function ticketsOf({
client,module,desk,keyField},name){switch(name.kind){case"id":return desk.find([],name.id);case"issue":return desk.find(
[name.key]);case"number":{let where=`${module.number} = ${(0,_QA7WOYPC.hD)(name.number)}`,rows=await client.query(`SELECT * FROM ${module.
name} WHERE ${where} ORDER BY id`),bearer=(0,_YAQOUNVO.pO)(keyField,module),wanted=name.number.toLowerCase();return rows.map(row=>(0,_YAQOUNVO.VG)(
row,module,bearer)).filter(({number})=>number.toLowerCase()===wanted)}}}function missing({module,keyField},name){if(name.
kind!=="issue"){let text=name.kind==="id"?`the id ${name.id}`:`the number ${name.number}`;return new _VJFVHWSB.S0("ticket-m\
issing",`No ticket in ${module.name} has ${text}.`)}let message=`No ticket in ${module.name} bears the issue ${name.text}`;
return keyField!==void 0?new _VJFVHWSB.S0("ticket-missing",`${message} in ${keyField}.`):new _VJFVHWSB.S0("ticket-missing",`${message}\
 in its description.`,{hint:"Where tickets have a field for it, name it: --key-field."})}function several(module,name,tickets){
let list=tickets.map(({id,number,fields})=>{let title=JSON.stringify((fields[module.title]??"").slice(0,80));return`${id}\
 (${number}, ${title}, ${fields[module.status]??""})`}),what=name.kind==="issue"?`Issue ${name.text}`:`Number ${tickets[0]?.
number??""}`;return new _VJFVHWSB.S0("ticket-ambiguous",`${what} belongs to ${tickets.length} tickets: ${list.join(", ")}.`,
{hint:"Give the id of the one that is meant, e.g. 17x42: Vtiger keeps ids apart, not numbers."})}function readTicketName({env,loadEnvFile},word){let text=(word??"").trim();if(text==="")throw new _VJFVHWSB.S0("input-missi\
ng","Which ticket? None is named.",{hint:HOW});if(/^\d+x\d+$/.test(text))return{kind:"id",id:text};loadEnvFile();let key=(0,_WE5RCJZF.f)(
text,env);if(key!==void 0)return{kind:"issue",key,text:key};if(/^[\p{L}\p{N}./_-]{1,100}$/u.test(text))return{kind:"numb\
er",number:text};throw new _VJFVHWSB.S0("input-invalid","The ticket is named neither by id, number nor issue.",{hint:HOW})}
var HOW="Give its id (17x42), its number (TT42) or the address of its issue (https://github.com/acme/app/issues/12).";


/***/ }),

/***/ 8613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BC: () => (addComment),
  d2: () => (refuseSecond),
  fm: () => (makeTicket),
  zE: () => (changesTo)
});
var _NNEMNMI4 = __webpack_require__(2549);
var _VJFVHWSB = __webpack_require__(6239);
async function makeTicket(desk,fields,key){let outcome=await desk.create(fields,key);if(outcome.kind==="created")return outcome.
ticket;let[found]=key===void 0?[]:await desk.find([key]);if(outcome.kind==="exists")throw found===void 0?new _VJFVHWSB.S0("\
vtiger-rejected","create: the CRM refuses the ticket as a duplicate."):hasTicket(found);if(found!==void 0)return found;let{
code,message}=outcome.error;throw new _VJFVHWSB.S0(code,`${message} It is not known whether the ticket was made.`,{cause:outcome.
error,hint:"Look for it in the CRM, or with `query`, before you try again: a second try may make a second ticket."})}async function refuseSecond(desk,key){
let[found]=await desk.find([key]);if(found!==void 0)throw hasTicket(found)}function hasTicket({id,number}){return new _VJFVHWSB.S0(
"ticket-ambiguous",`The issue has a ticket already: ${number} (${id}).`,{hint:`Change that one: update ${id}`})}function changesTo(ticket,fields){
return Object.entries(fields).flatMap(([field,to])=>{let from=ticket.fields[field]??"";return from===to?[]:[{field,from,
to,conflict:!1}]})}async function addComment(ticket,text,{client,module,isPrivate}){let{userId}=await client.identify(),
element=(0,_NNEMNMI4.r$)({commentcontent:(0,_NNEMNMI4.cv)(text,{more:"with whoever wrote it"}),[module.commentParent]:ticket.id,
assigned_user_id:userId,is_private:isPrivate?"1":"0"}),outcome=await client.create("ModComments",element);if(outcome.kind===
"done")return outcome.record.id??"";if(outcome.kind==="duplicate")throw new _VJFVHWSB.S0("vtiger-rejected",`create: the CRM\
 says "${outcome.message}".`);let{code,message}=outcome.error;throw new _VJFVHWSB.S0(code,`${message} It is not known wheth\
er the comment was added.`,{cause:outcome.error,hint:"Look at the ticket before you try again."})}


/***/ }),

/***/ 1279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (monotonicNow)
});
function monotonicNow(){return Number(process.hrtime.bigint())/1e6}


/***/ }),

/***/ 6674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (atDesk)
});
var _3PCRN766 = __webpack_require__(6978);
var _YAQOUNVO = __webpack_require__(7993);
var _PL2FIMHT = __webpack_require__(9233);
var _2Z2NF3TZ = __webpack_require__(7278);
var _RY3C4HZ4 = __webpack_require__(3918);
var _RK5XPTIQ = __webpack_require__(6055);
var _QAHCO4M2 = __webpack_require__(3832);
var _E5RSCIGQ = __webpack_require__(8454);
var _H4JOFZCF = __webpack_require__(7257);
var _LWHO4XQE = __webpack_require__(7729);



function describeOnce(client){let known=new Map;return{...client,describe(module){let description=known.get(module)??client.
describe(module);return known.set(module,description),description}}}function renderTicketChange(change){let lines=linesOf(change),{ticket}=change,link=ticket===void 0?[]:[`  ${ticket.url}`];
return[...lines,...link].map(_2Z2NF3TZ.gD)}function linesOf(change){switch(change.command){case"comment":return commentLines(
change);case"attach":return fileLines(change);default:return fieldLines(change)}}var SAID={created:"was created",updated:"\
was updated",unchanged:"has these values already: nothing was written",planned:"would be updated; nothing was written"};
function fieldLines({status,ticket,changes}){return[`${ticket===void 0?"A ticket would be created; nothing was written":
`Ticket ${nameOf(ticket)} ${SAID[status]}`}.`,...changes.map(fieldLine)]}function fieldLine({field,from,to}){let before=from===
""?"":`${(0,_2Z2NF3TZ.bg)(from)} -> `;return`  ${field}: ${before}${(0,_2Z2NF3TZ.bg)(to)}`}function commentLines({status,ticket,comment}){
let done=status==="planned"?"would get":"got",end=status==="planned"?"; nothing was written":"";return[`Ticket ${nameOf(
ticket)} ${done} a ${comment.visibility} comment${end}.`,`  ${(0,_2Z2NF3TZ.bg)(comment.text)}`]}var SAID_OF_FILE={attached:"at\
tached",present:"was attached already",planned:"would be attached"};function fileLines({ticket,status,files}){let end=status===
"attached"?"":"; nothing was written";return[`Ticket ${nameOf(ticket)}: ${files.length} ${files.length===1?"file":"files"}${end}\
.`,...files.map(file=>{let id=file.document===""?"":` (${file.document})`;return`  ${(0,_2Z2NF3TZ.bg)(file.name)} ${SAID_OF_FILE[file.
status]}${id}`})]}function nameOf({id,number}){return`${number} (${id})`}var TIMEOUT=12e4,LONGEST_PAUSE=3e4;async function atDesk(terminal,flags,work){(0,_QAHCO4M2.b8)(terminal,"Stopped. What was und\
er way may have been carried out: look at the ticket."),terminal.loadEnvFile();let given=settingsGiven(terminal,flags),{
shown,mask}=(0,_QAHCO4M2.r_)(terminal,(0,_H4JOFZCF.o)(given)),inputs=(0,_E5RSCIGQ.TL)(given);if(!inputs.enabled)return shown.err("S\
witched off: enabled is false."),0;let resolved=await (0,_RY3C4HZ4.S)(inputs,async path=>(await (0,_QAHCO4M2.MM)(terminal,path))?.
text),{keyField,rules}=resolved,settings={inputs,proxy:(0,_PL2FIMHT.O)(terminal.env),mask,debug:message=>{flags.debug!==void 0&&
shown.err((0,_2Z2NF3TZ.gD)(message))}},change=await (0,_YAQOUNVO.ZZ)(settings,{runTimeout:TIMEOUT,longestPause:LONGEST_PAUSE,repeats:3},
(fetch,deadline)=>(0,_YAQOUNVO.tf)(settings,fetch,deadline,async crm=>{let client=describeOnce(crm.openClient()),chosen=await crm.
chooseModule(client),module=(0,_YAQOUNVO.Zm)(chosen,resolved.severityField),{url}=inputs.vtiger,desk=(0,_YAQOUNVO.A$)(client,module,
{url,keyField,assignedTo:void 0});return work({client,module,desk,keyField,rules,dryRun:inputs.dryRun,suggest:_LWHO4XQE.au,
warn:message=>{shown.err(`Warning: ${(0,_2Z2NF3TZ.gD)(message)}`)}})}));return flags.json!==void 0?shown.out((0,_3PCRN766.D)(change)):
renderTicketChange(change).forEach(shown.out),0}function settingsGiven(terminal,flags){let names=new Set(_RK5XPTIQ.J),
own=Object.entries((0,_QAHCO4M2.PC)(terminal,flags,"query")).map(([name,value])=>[name,names.has(name)||name==="command"?value:
""]);return Object.fromEntries(own)}


/***/ }),

/***/ 1777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _PQLO6XIQ = __webpack_require__(8613);
var _7EZIHYKB = __webpack_require__(6348);
var _X3MGXTDL = __webpack_require__(6674);
var _WE5RCJZF = __webpack_require__(8321);
var _CN4B5PJA = __webpack_require__(3216);
var _YAQOUNVO = __webpack_require__(7993);
var _2KVK77O6 = __webpack_require__(2592);
var _2A3SWVLO = __webpack_require__(9972);
var _7NXVT3PJ = __webpack_require__(2403);
var _BFLLZINM = __webpack_require__(5831);
var _LWGEWHFO = __webpack_require__(7094);
var _FTT4F4W6 = __webpack_require__(8430);
var _VPZZL7IA = __webpack_require__(406);
var _QA7WOYPC = __webpack_require__(6566);
var _NNEMNMI4 = __webpack_require__(2549);
var _DOQWVALT = __webpack_require__(787);
var _NOUO7N66 = __webpack_require__(4633);
var _7WTZGKFB = __webpack_require__(8277);
var _RY3C4HZ4 = __webpack_require__(3918);
var _ETV7VV4Q = __webpack_require__(3238);
var _QAHCO4M2 = __webpack_require__(3832);
var _44HPRJRE = __webpack_require__(4554);
var _CCF5F7RP = __webpack_require__(1053);
var _E5RSCIGQ = __webpack_require__(8454);
var _H4JOFZCF = __webpack_require__(7257);
var _VBWTJI3R = __webpack_require__(4488);
var _653IWX32 = __webpack_require__(7760);
var _BRARYPCX = __webpack_require__(4346);
var _VJFVHWSB = __webpack_require__(6239);
var _72FAJJDL = __webpack_require__(3247);









async function run(terminal,{words,flags}){let[first,word=""]=words,name=(0,_7EZIHYKB.C)(terminal,first),text=(word==="-"?
await terminal.readInput():word).trim();if(text==="")throw new _VJFVHWSB.S0("input-missing","The comment has no text.",{hint:"\
Give it behind the ticket, in quotes; - reads it from the standard input."});let isPrivate=flags.public===void 0;return (0,_X3MGXTDL.R)(
terminal,flags,async at=>{let{desk,dryRun}=at,found=await (0,_7EZIHYKB.G)(at,name),ticket={id:found.id,number:found.number,url:desk.
urlOf(found.id)},comment={id:"",visibility:isPrivate?"private":"public",text};if(dryRun)return{command:"comment",status:"\
planned",ticket,comment};let id=await (0,_PQLO6XIQ.BC)(found,text,{...at,isPrivate});return{command:"comment",status:"commente\
d",ticket,comment:{...comment,id}}})}


/***/ })

};
;