"use strict";
exports.id = 1599;
exports.ids = [1599];
exports.modules = {

/***/ 4379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BC: () => (addComment),
  Si: () => (refuseLongComment),
  d2: () => (refuseSecond),
  fm: () => (makeTicket),
  zE: () => (changesTo)
});
var _S4JLWI5X = __webpack_require__(6407);
var _P6ZHMV4F = __webpack_require__(9766);
async function makeTicket(desk,fields,key){let outcome=await desk.create(fields,key);if(outcome.kind==="created")return outcome.
ticket;let[found]=key===void 0?[]:await desk.find([key]);if(outcome.kind==="exists")throw found===void 0?new _P6ZHMV4F.S0("\
vtiger-rejected","create: the CRM refuses the ticket as a duplicate."):hasTicket(found);if(found!==void 0)return found;let{
code,message}=outcome.error;throw new _P6ZHMV4F.S0(code,`${message} It is not known whether the ticket was made.`,{cause:outcome.
error,hint:"Look for it in the CRM, or with `query`, before you try again: a second try may make a second ticket."})}async function refuseSecond(desk,key){
let[found]=await desk.find([key]);if(found!==void 0)throw hasTicket(found)}function hasTicket({id,number}){return new _P6ZHMV4F.S0(
"ticket-ambiguous",`The issue has a ticket already: ${number} (${id}).`,{hint:`Change that one: update ${id}`})}function changesTo(ticket,fields){
return Object.entries(fields).flatMap(([field,to])=>{let from=ticket.fields[field]??"";return from===to?[]:[{field,from,
to,conflict:!1}]})}function refuseLongComment(text){let excess=(0,_S4JLWI5X.Bc)(text);if(excess!==0)throw new _P6ZHMV4F.S0("in\
put-invalid",`The comment is ${excess} bytes too long for Vtiger.`,{hint:"Attach it as a file, or write it in several co\
mments."})}async function addComment(ticket,text,{client,module,isPrivate}){let{userId}=await client.identify(),element=(0,_S4JLWI5X.r$)(
{commentcontent:(0,_S4JLWI5X.cv)(text,{more:""}),[module.commentParent]:ticket.id,assigned_user_id:userId,is_private:isPrivate?
"1":"0"}),outcome=await client.create("ModComments",element);if(outcome.kind==="done")return outcome.record.id??"";if(outcome.
kind==="duplicate")throw new _P6ZHMV4F.S0("vtiger-rejected",`create: the CRM says "${outcome.message}".`);let{code,message}=outcome.
error;throw new _P6ZHMV4F.S0(code,`${message} It is not known whether the comment was added.`,{cause:outcome.error,hint:"Lo\
ok at the ticket before you try again."})}


/***/ }),

/***/ 1599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _AJUYK7PA = __webpack_require__(4379);
var _NY7GSOEP = __webpack_require__(2903);
var _IDYJPHCG = __webpack_require__(5631);
var _ZTHFYPIN = __webpack_require__(1989);
var _OKPAWNON = __webpack_require__(4030);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _7VYZMBXM = __webpack_require__(6489);
var _Y2KLVBNQ = __webpack_require__(3882);
var _DKI3P23R = __webpack_require__(7041);
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
var _J336G2ZD = __webpack_require__(4602);
var _YBYPELPO = __webpack_require__(1377);
var _UDROM47A = __webpack_require__(432);
var _S4JLWI5X = __webpack_require__(6407);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _P6ZHMV4F = __webpack_require__(9766);
var _72FAJJDL = __webpack_require__(3247);











async function run(terminal,{words,flags}){let[first,word=""]=words,name=(0,_NY7GSOEP.CP)(terminal,first),text=(word==="-"?
await terminal.readInput():word).trim();if(text==="")throw new _P6ZHMV4F.S0("input-missing","The comment has no text.",{hint:"\
Give it behind the ticket, in quotes; - reads it from the standard input."});(0,_AJUYK7PA.Si)(text);let isPrivate=flags.
public===void 0;return (0,_IDYJPHCG.R)(terminal,flags,(0,_NY7GSOEP.dS)(name),async at=>{let{desk,dryRun}=at,found=await (0,_NY7GSOEP.G3)(at,name),
ticket={id:found.id,number:found.number,url:desk.urlOf(found.id)},comment={id:"",visibility:isPrivate?"private":"public",
text};if(dryRun)return{command:"comment",status:"planned",ticket,comment};let id=await (0,_AJUYK7PA.BC)(found,text,{...at,isPrivate});
return{command:"comment",status:"commented",ticket,comment:{...comment,id}}})}


/***/ })

};
;