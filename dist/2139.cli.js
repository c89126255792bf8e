"use strict";
exports.id = 2139;
exports.ids = [2139];
exports.modules = {

/***/ 2139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  writeAcrossStates: () => (writeAcrossStates)
});
var _R6F3OXTR = __webpack_require__(3365);
var _TKLNHQ2D = __webpack_require__(5329);
var _72FAJJDL = __webpack_require__(3247);
async function writeAcrossStates(client,module,ticket,fields,write){return await reopenFirst(client,module,ticket,fields),
closeByOpening(client,module,ticket,fields,write)}async function reopenFirst(client,module,ticket,fields){let wanted=fields[module.
status];if(module.reopening!=="operation"||wanted===void 0||module.closed.includes(wanted)||!isClosed(ticket.fields,module)||
(await client.reopen(ticket.id).catch(explainFinal(module,ticket)))?.kind!=="unclear")return;let now=await client.retrieve(
ticket.id);if(now===void 0||!isClosed(now,module))return;let again=await client.reopen(ticket.id);if(again?.kind==="uncl\
ear")throw again.error}function explainFinal({name,status},ticket){return thrown=>{if(!isRefusal(thrown))throw thrown;let state=ticket.
fields[status]??"";throw new _TKLNHQ2D.S0("vtiger-rejected",thrown.message,{hint:`Vtiger opens resolved ${name} again, and \
none that is closed for good (this one is "${state}"): give ticket.status.resolved and ticket.status.closed the value of\
 a resolved one, and let no workflow of the CRM close what may come back. Until somebody opens the ticket, it stays as i\
t is.`,cause:thrown})}}async function closeByOpening(client,{status,closed,closesFrom},ticket,fields,write){try{return await write()}catch(thrown){
let isClosing=closed.includes(fields[status]??""),[state="",way]=[ticket.fields[status],closesFrom];if(!isRefusal(thrown)||
!isClosing||way===void 0||state===way||closed.includes(state))throw thrown;let opened=await client.revise((0,_R6F3OXTR.r$)(
{id:ticket.id,[status]:way}));if(opened.kind==="unclear")throw opened.error;return write()}}function isRefusal(thrown){return thrown instanceof
_TKLNHQ2D.S0&&thrown.code==="vtiger-rejected"}function isClosed(fields,{closed,closedFlag,status}){let flag=closedFlag===void 0?
"":fields[closedFlag]??"";return flag===""?closed.includes(fields[status]??""):/^(?:1|true)$/.test(flag)}


/***/ })

};
;