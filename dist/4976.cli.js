"use strict";
exports.id = 4976;
exports.ids = [4976];
exports.modules = {

/***/ 316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BC: () => (addComment),
  Si: () => (refuseLongComment),
  d2: () => (refuseSecond),
  fm: () => (makeTicket),
  zE: () => (changesTo)
});
var _S4JLWI5X = __webpack_require__(6407);
var _L7VA6ULH = __webpack_require__(3850);
async function makeTicket(desk,fields,key){let outcome=await desk.create(fields,key);if(outcome.kind==="created")return outcome.
ticket;let[found]=key===void 0?[]:await desk.find([key]);if(outcome.kind==="exists")throw found===void 0?new _L7VA6ULH.S0("\
vtiger-rejected","create: the CRM refuses the ticket as a duplicate."):hasTicket(found);if(found!==void 0)return found;let{
code,message}=outcome.error;throw new _L7VA6ULH.S0(code,`${message} It is not known whether the ticket was made.`,{cause:outcome.
error,hint:"Look for it in the CRM, or with `query`, before you try again: a second try may make a second ticket."})}async function refuseSecond(desk,key){
let[found]=await desk.find([key]);if(found!==void 0)throw hasTicket(found)}function hasTicket({id,number}){return new _L7VA6ULH.S0(
"ticket-ambiguous",`The issue has a ticket already: ${number} (${id}).`,{hint:`Change that one: update ${id}`})}function changesTo(ticket,fields){
return Object.entries(fields).flatMap(([field,to])=>{let from=ticket.fields[field]??"";return from===to?[]:[{field,from,
to,conflict:!1}]})}function refuseLongComment(text){let excess=(0,_S4JLWI5X.Bc)(text);if(excess!==0)throw new _L7VA6ULH.S0("in\
put-invalid",`The comment is ${excess} bytes too long for Vtiger.`,{hint:"Attach it as a file, or write it in several co\
mments."})}async function addComment(ticket,text,{client,module,isPrivate}){let{userId}=await client.identify(),element=(0,_S4JLWI5X.r$)(
{commentcontent:(0,_S4JLWI5X.cv)(text,{more:""}),[module.commentParent]:ticket.id,assigned_user_id:userId,is_private:isPrivate?
"1":"0"}),outcome=await client.create("ModComments",element);if(outcome.kind==="done")return outcome.record.id??"";if(outcome.
kind==="duplicate")throw new _L7VA6ULH.S0("vtiger-rejected",`create: the CRM says "${outcome.message}".`);let{code,message}=outcome.
error;throw new _L7VA6ULH.S0(code,`${message} It is not known whether the comment was added.`,{cause:outcome.error,hint:"Lo\
ok at the ticket before you try again."})}


/***/ }),

/***/ 4976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _MRYSVYTS = __webpack_require__(316);
var _4PHLUPL5 = __webpack_require__(5345);
var _Z5FF37LT = __webpack_require__(8892);
var _WKSHHT5D = __webpack_require__(8839);
var _MDXGCWSS = __webpack_require__(9207);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _4E7ZFNY5 = __webpack_require__(467);
var _JVVZBWW6 = __webpack_require__(3869);
var _5DOYIFHC = __webpack_require__(6920);
var _DIPHMPQZ = __webpack_require__(8230);
var _7WTZGKFB = __webpack_require__(8277);
var _5SACK2X3 = __webpack_require__(591);
var _4O7PN5BZ = __webpack_require__(6824);
var _F2WTTP2D = __webpack_require__(8630);
var _GCJ3FVEC = __webpack_require__(5210);
var _MKLK33R7 = __webpack_require__(59);
var _2KRSNVEA = __webpack_require__(8185);
var _NP3THO5D = __webpack_require__(6698);
var _ISEGO6YZ = __webpack_require__(1749);
var _AVRLH3KC = __webpack_require__(7261);
var _2KCMPENX = __webpack_require__(1449);
var _KLQWKO57 = __webpack_require__(1014);
var _UIN4UOM2 = __webpack_require__(5536);
var _IQ23Z5II = __webpack_require__(7213);
var _VBWTJI3R = __webpack_require__(4488);
var _D3MGPFVR = __webpack_require__(6704);
var _5RF2KL3O = __webpack_require__(7205);
var _QSOBRSSQ = __webpack_require__(9181);
var _S4JLWI5X = __webpack_require__(6407);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _L7VA6ULH = __webpack_require__(3850);
var _72FAJJDL = __webpack_require__(3247);











async function run(terminal,{words,flags}){let[first,word=""]=words,name=(0,_4PHLUPL5.CP)(terminal,first),text=(word==="-"?
await terminal.readInput():word).trim();if(text==="")throw new _L7VA6ULH.S0("input-missing","The comment has no text.",{hint:"\
Give it behind the ticket, in quotes; - reads it from the standard input."});(0,_MRYSVYTS.Si)(text);let isPrivate=flags.
public===void 0;return (0,_Z5FF37LT.R)(terminal,flags,(0,_4PHLUPL5.dS)(name),async at=>{let{desk,dryRun}=at,found=await (0,_4PHLUPL5.G3)(at,name),
ticket={id:found.id,number:found.number,url:desk.urlOf(found.id)},comment={id:"",visibility:isPrivate?"private":"public",
text};if(dryRun)return{command:"comment",status:"planned",ticket,comment};let id=await (0,_MRYSVYTS.BC)(found,text,{...at,isPrivate});
return{command:"comment",status:"commented",ticket,comment:{...comment,id}}})}


/***/ })

};
;