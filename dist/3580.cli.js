"use strict";
exports.id = 3580;
exports.ids = [3580];
exports.modules = {

/***/ 7917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BC: () => (addComment),
  Si: () => (refuseLongComment),
  d2: () => (refuseSecond),
  fm: () => (makeTicket),
  zE: () => (changesTo)
});
var _S4JLWI5X = __webpack_require__(6407);
var _XLIZUOBY = __webpack_require__(8637);
async function makeTicket(desk,fields,key){let outcome=await desk.create(fields,key);if(outcome.kind==="created")return outcome.
ticket;let[found]=key===void 0?[]:await desk.find([key]);if(outcome.kind==="exists")throw found===void 0?new _XLIZUOBY.S0("\
vtiger-rejected","create: the CRM refuses the ticket as a duplicate."):hasTicket(found);if(found!==void 0)return found;let{
code,message}=outcome.error;throw new _XLIZUOBY.S0(code,`${message} It is not known whether the ticket was made.`,{cause:outcome.
error,hint:"Look for it in the CRM, or with `query`, before you try again: a second try may make a second ticket."})}async function refuseSecond(desk,key){
let[found]=await desk.find([key]);if(found!==void 0)throw hasTicket(found)}function hasTicket({id,number}){return new _XLIZUOBY.S0(
"ticket-ambiguous",`The issue has a ticket already: ${number} (${id}).`,{hint:`Change that one: update ${id}`})}function changesTo(ticket,fields){
return Object.entries(fields).flatMap(([field,to])=>{let from=ticket.fields[field]??"";return from===to?[]:[{field,from,
to,conflict:!1}]})}function refuseLongComment(text){let excess=(0,_S4JLWI5X.Bc)(text);if(excess!==0)throw new _XLIZUOBY.S0("in\
put-invalid",`The comment is ${excess} bytes too long for Vtiger.`,{hint:"Attach it as a file, or write it in several co\
mments."})}async function addComment(ticket,text,{client,module,isPrivate}){let{userId}=await client.identify(),element=(0,_S4JLWI5X.r$)(
{commentcontent:(0,_S4JLWI5X.cv)(text,{more:""}),[module.commentParent]:ticket.id,assigned_user_id:userId,is_private:isPrivate?
"1":"0"}),outcome=await client.create("ModComments",element);if(outcome.kind==="done")return outcome.record.id??"";if(outcome.
kind==="duplicate")throw new _XLIZUOBY.S0("vtiger-rejected",`create: the CRM says "${outcome.message}".`);let{code,message}=outcome.
error;throw new _XLIZUOBY.S0(code,`${message} It is not known whether the comment was added.`,{cause:outcome.error,hint:"Lo\
ok at the ticket before you try again."})}


/***/ }),

/***/ 3580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _RA7P5HAH = __webpack_require__(7917);
var _PDHAP7ON = __webpack_require__(5168);
var _PCLOFGY4 = __webpack_require__(3065);
var _HWUFSMFA = __webpack_require__(2824);
var _RKIUK532 = __webpack_require__(6563);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _6NQRABD5 = __webpack_require__(6772);
var _RGROUYFM = __webpack_require__(8288);
var _SNVIBX47 = __webpack_require__(1704);
var _7HXFCWYA = __webpack_require__(1682);
var _7WTZGKFB = __webpack_require__(8277);
var _OEF2TFBF = __webpack_require__(1741);
var _4O7PN5BZ = __webpack_require__(6824);
var _F2WTTP2D = __webpack_require__(8630);
var _GCJ3FVEC = __webpack_require__(5210);
var _JIISHIVE = __webpack_require__(8924);
var _HN6YJW7J = __webpack_require__(3834);
var _GIZ7MPQT = __webpack_require__(9632);
var _YX26FMSZ = __webpack_require__(3914);
var _C2KNVPY7 = __webpack_require__(5069);
var _346P5OOU = __webpack_require__(9282);
var _JJ3DG5US = __webpack_require__(1036);
var _UIN4UOM2 = __webpack_require__(5536);
var _3O3YTALW = __webpack_require__(3639);
var _VBWTJI3R = __webpack_require__(4488);
var _GQ5M4AO4 = __webpack_require__(457);
var _ZQVZZOIT = __webpack_require__(4104);
var _2JH7ANLT = __webpack_require__(2801);
var _S4JLWI5X = __webpack_require__(6407);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _XLIZUOBY = __webpack_require__(8637);
var _72FAJJDL = __webpack_require__(3247);











async function run(terminal,{words,flags}){let[first,word=""]=words,name=(0,_PDHAP7ON.CP)(terminal,first),text=(word==="-"?
await terminal.readInput():word).trim();if(text==="")throw new _XLIZUOBY.S0("input-missing","The comment has no text.",{hint:"\
Give it behind the ticket, in quotes; - reads it from the standard input."});(0,_RA7P5HAH.Si)(text);let isPrivate=flags.
public===void 0;return (0,_PCLOFGY4.R)(terminal,flags,(0,_PDHAP7ON.dS)(name),async at=>{let{desk,dryRun}=at,found=await (0,_PDHAP7ON.G3)(at,name),
ticket={id:found.id,number:found.number,url:desk.urlOf(found.id)},comment={id:"",visibility:isPrivate?"private":"public",
text};if(dryRun)return{command:"comment",status:"planned",ticket,comment};let id=await (0,_RA7P5HAH.BC)(found,text,{...at,isPrivate});
return{command:"comment",status:"commented",ticket,comment:{...comment,id}}})}


/***/ })

};
;