"use strict";
exports.id = 5802;
exports.ids = [5802];
exports.modules = {

/***/ 4375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BC: () => (addComment),
  Si: () => (refuseLongComment),
  d2: () => (refuseSecond),
  fm: () => (makeTicket),
  zE: () => (changesTo)
});
var _S4JLWI5X = __webpack_require__(6407);
var _VJFVHWSB = __webpack_require__(6239);
async function makeTicket(desk,fields,key){let outcome=await desk.create(fields,key);if(outcome.kind==="created")return outcome.
ticket;let[found]=key===void 0?[]:await desk.find([key]);if(outcome.kind==="exists")throw found===void 0?new _VJFVHWSB.S0("\
vtiger-rejected","create: the CRM refuses the ticket as a duplicate."):hasTicket(found);if(found!==void 0)return found;let{
code,message}=outcome.error;throw new _VJFVHWSB.S0(code,`${message} It is not known whether the ticket was made.`,{cause:outcome.
error,hint:"Look for it in the CRM, or with `query`, before you try again: a second try may make a second ticket."})}async function refuseSecond(desk,key){
let[found]=await desk.find([key]);if(found!==void 0)throw hasTicket(found)}function hasTicket({id,number}){return new _VJFVHWSB.S0(
"ticket-ambiguous",`The issue has a ticket already: ${number} (${id}).`,{hint:`Change that one: update ${id}`})}function changesTo(ticket,fields){
return Object.entries(fields).flatMap(([field,to])=>{let from=ticket.fields[field]??"";return from===to?[]:[{field,from,
to,conflict:!1}]})}function refuseLongComment(text){let excess=(0,_S4JLWI5X.Bc)(text);if(excess!==0)throw new _VJFVHWSB.S0("in\
put-invalid",`The comment is ${excess} bytes too long for Vtiger.`,{hint:"Attach it as a file, or write it in several co\
mments."})}async function addComment(ticket,text,{client,module,isPrivate}){let{userId}=await client.identify(),element=(0,_S4JLWI5X.r$)(
{commentcontent:(0,_S4JLWI5X.cv)(text,{more:""}),[module.commentParent]:ticket.id,assigned_user_id:userId,is_private:isPrivate?
"1":"0"}),outcome=await client.create("ModComments",element);if(outcome.kind==="done")return outcome.record.id??"";if(outcome.
kind==="duplicate")throw new _VJFVHWSB.S0("vtiger-rejected",`create: the CRM says "${outcome.message}".`);let{code,message}=outcome.
error;throw new _VJFVHWSB.S0(code,`${message} It is not known whether the comment was added.`,{cause:outcome.error,hint:"Lo\
ok at the ticket before you try again."})}


/***/ }),

/***/ 5802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _FGGZVWKN = __webpack_require__(4375);
var _2ZZE3XAK = __webpack_require__(8305);
var _VXB2T52U = __webpack_require__(7891);
var _7JEY3RNE = __webpack_require__(6440);
var _T5SGYH5V = __webpack_require__(6680);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _46ZYKRBR = __webpack_require__(4317);
var _SJUIV75S = __webpack_require__(2507);
var _BJGJJIOV = __webpack_require__(3070);
var _CN4B5PJA = __webpack_require__(3216);
var _7WTZGKFB = __webpack_require__(8277);
var _LO2BSECD = __webpack_require__(4621);
var _4O7PN5BZ = __webpack_require__(6824);
var _F2WTTP2D = __webpack_require__(8630);
var _GCJ3FVEC = __webpack_require__(5210);
var _G5UYKLWK = __webpack_require__(3816);
var _TMWDDXVS = __webpack_require__(5904);
var _4KPXO56D = __webpack_require__(4876);
var _ZNO47PAR = __webpack_require__(9168);
var _RJIUIKB4 = __webpack_require__(3543);
var _H74QLGRF = __webpack_require__(9520);
var _UIN4UOM2 = __webpack_require__(5536);
var _H4JOFZCF = __webpack_require__(7257);
var _VBWTJI3R = __webpack_require__(4488);
var _FTT4F4W6 = __webpack_require__(8430);
var _RMAB5AQD = __webpack_require__(4018);
var _QA7WOYPC = __webpack_require__(6566);
var _S4JLWI5X = __webpack_require__(6407);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _VJFVHWSB = __webpack_require__(6239);
var _72FAJJDL = __webpack_require__(3247);











async function run(terminal,{words,flags}){let[first,word=""]=words,name=(0,_2ZZE3XAK.CP)(terminal,first),text=(word==="-"?
await terminal.readInput():word).trim();if(text==="")throw new _VJFVHWSB.S0("input-missing","The comment has no text.",{hint:"\
Give it behind the ticket, in quotes; - reads it from the standard input."});(0,_FGGZVWKN.Si)(text);let isPrivate=flags.
public===void 0;return (0,_VXB2T52U.R)(terminal,flags,(0,_2ZZE3XAK.dS)(name),async at=>{let{desk,dryRun}=at,found=await (0,_2ZZE3XAK.G3)(at,name),
ticket={id:found.id,number:found.number,url:desk.urlOf(found.id)},comment={id:"",visibility:isPrivate?"private":"public",
text};if(dryRun)return{command:"comment",status:"planned",ticket,comment};let id=await (0,_FGGZVWKN.BC)(found,text,{...at,isPrivate});
return{command:"comment",status:"commented",ticket,comment:{...comment,id}}})}


/***/ })

};
;