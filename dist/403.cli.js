"use strict";
exports.id = 403;
exports.ids = [403];
exports.modules = {

/***/ 2074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ addComment),
/* harmony export */   d2: () => (/* binding */ refuseSecond),
/* harmony export */   fm: () => (/* binding */ makeTicket),
/* harmony export */   zE: () => (/* binding */ changesTo)
/* harmony export */ });
/* harmony import */ var _CG5F7CHF = __webpack_require__(842);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);
async function makeTicket(desk,fields,key){let outcome=await desk.create(fields,key);if(outcome.kind==="created")return outcome.
ticket;let[found]=key===void 0?[]:await desk.find([key]);if(outcome.kind==="exists")throw found===void 0?new _6EQDQ5H3/* .SyncError */ .S0("\
vtiger-rejected","create: the CRM refuses the ticket as a duplicate."):hasTicket(found);if(found!==void 0)return found;let{
code,message}=outcome.error;throw new _6EQDQ5H3/* .SyncError */ .S0(code,`${message} It is not known whether the ticket was made.`,{cause:outcome.
error,hint:"Look for it in the CRM, or with `query`, before you try again: a second try may make a second ticket."})}async function refuseSecond(desk,key){
let[found]=await desk.find([key]);if(found!==void 0)throw hasTicket(found)}function hasTicket({id,number}){return new _6EQDQ5H3/* .SyncError */ .S0(
"ticket-ambiguous",`The issue has a ticket already: ${number} (${id}).`,{hint:`Change that one: update ${id}`})}function changesTo(ticket,fields){
return Object.entries(fields).flatMap(([field,to])=>{let from=ticket.fields[field]??"";return from===to?[]:[{field,from,
to,conflict:!1}]})}async function addComment(ticket,text,{client,module,isPrivate}){let{userId}=await client.identify(),
element=(0,_CG5F7CHF/* .encodeElement */ .r$)({commentcontent:(0,_CG5F7CHF/* .encodeComment */ .cv)(text,{more:"with whoever wrote it"}),[module.commentParent]:ticket.id,
assigned_user_id:userId,is_private:isPrivate?"1":"0"}),outcome=await client.create("ModComments",element);if(outcome.kind===
"done")return outcome.record.id??"";if(outcome.kind==="duplicate")throw new _6EQDQ5H3/* .SyncError */ .S0("vtiger-rejected",`create: the CRM\
 says "${outcome.message}".`);let{code,message}=outcome.error;throw new _6EQDQ5H3/* .SyncError */ .S0(code,`${message} It is not known wheth\
er the comment was added.`,{cause:outcome.error,hint:"Look at the ticket before you try again."})}


/***/ }),

/***/ 403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _6NN6SUYH = __webpack_require__(2074);
/* harmony import */ var _5FPOFFPK = __webpack_require__(6980);
/* harmony import */ var _ZUWHQT25 = __webpack_require__(3057);
/* harmony import */ var _7JZFF2VZ = __webpack_require__(6638);
/* harmony import */ var _CG5F7CHF = __webpack_require__(842);
/* harmony import */ var _VT4LAUBV = __webpack_require__(5663);
/* harmony import */ var _SJL54WGN = __webpack_require__(1837);
/* harmony import */ var _H56SQZ25 = __webpack_require__(3009);
/* harmony import */ var _6YUDEIB5 = __webpack_require__(1976);
/* harmony import */ var _RSSNBA3D = __webpack_require__(8243);
/* harmony import */ var _ATYCX67P = __webpack_require__(3503);
/* harmony import */ var _SJPSPP3T = __webpack_require__(5996);
/* harmony import */ var _SY4P7IKP = __webpack_require__(44);
/* harmony import */ var _A7ZKLCGB = __webpack_require__(2072);
/* harmony import */ var _653IWX32 = __webpack_require__(7760);
/* harmony import */ var _VLL5DLNA = __webpack_require__(8571);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);
/* harmony import */ var _7NXVT3PJ = __webpack_require__(2403);
/* harmony import */ var _LWGEWHFO = __webpack_require__(7094);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);






async function run(terminal,{words,flags}){let[first,word=""]=words,name=(0,_5FPOFFPK/* .readTicketName */ .C)(first),text=(word==="-"?await terminal.
readInput():word).trim();if(text==="")throw new _6EQDQ5H3/* .SyncError */ .S0("input-missing","The comment has no text.",{hint:"Give it behi\
nd the ticket, in quotes; - reads it from the standard input."});let isPrivate=flags.public===void 0;return (0,_ZUWHQT25/* .atDesk */ .R)(terminal,
flags,async at=>{let{desk,dryRun}=at,found=await (0,_5FPOFFPK/* .findTicket */ .G)(at,name),ticket={id:found.id,number:found.number,url:desk.urlOf(
found.id)},comment={id:"",visibility:isPrivate?"private":"public",text};if(dryRun)return{command:"comment",status:"plann\
ed",ticket,comment};let id=await (0,_6NN6SUYH/* .addComment */ .BC)(found,text,{...at,isPrivate});return{command:"comment",status:"commented",ticket,
comment:{...comment,id}}})}


/***/ })

};
;