"use strict";
exports.id = 311;
exports.ids = [311];
exports.modules = {

/***/ 9065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BV: () => (ofGone),
  O$: () => (unreadable),
  qp: () => (gone),
  x$: () => (hasTwo)
});
var _3XC4HZG5 = __webpack_require__(8749);
var _X6SMUWJZ = __webpack_require__(1649);
var _SEHELH2Y = __webpack_require__(5521);
var _3LKPTPJB = __webpack_require__(9423);

var UNREADABLE={"pull-request":["pull-request","is a pull request"],deleted:["issue-deleted","was deleted"],transferred:[
"issue-transferred","was transferred to another repository"],unseen:["issue-transferred","was moved to a project which t\
he token may not see; its ticket, if it has one, stays as it is"],missing:["issue-missing","does not exist, or the token\
 may not read it"]};function unreadable(world,number,why){let[reason,words]=UNREADABLE[why];return (0,_X6SMUWJZ.hT)(world.host,number,
reason,`#${number} ${words}.`)}function gone(world,number,reason,why){let what=reason==="issue-deleted"?"deleted":"trans\
ferred";return (0,_X6SMUWJZ.hT)(world.host,number,reason,`Issue #${number} was ${what}; ${why}.`)}function hasTwo(world,number,old,now){
let why=`${now.number} (${now.id}) bears its new key, so ${old.number} (${old.id}) keeps the old one`,warning=`Issue #${number}\
 was transferred, and has two tickets: ${why}. Delete the one that is not needed.`;return{...gone(world,number,"issue-tr\
ansferred",why),warnings:[warning]}}function ofGone(world,number,plan,ticket){let did=plan.key===void 0?"closed":"given \
the key of the new issue",would=world.dryRun?"would be":"was";return (0,_3LKPTPJB.sG)({status:world.dryRun?"planned":"updated",
reason:plan.key===void 0?"issue-deleted":"issue-transferred",text:`Issue #${number} is gone: ticket ${ticket.number} ${would}\
 ${did}.`,issue:number,key:(0,_SEHELH2Y.q)(world.host,number),ticket:(0,_3XC4HZG5.Po)(world,ticket),plan})}


/***/ }),

/***/ 8311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  closeDeleted: () => (closeDeleted),
  followTransfer: () => (followTransfer),
  moveTransferred: () => (moveTransferred)
});
var _VR2HTKCF = __webpack_require__(9065);
var _3XC4HZG5 = __webpack_require__(8749);
var _X6SMUWJZ = __webpack_require__(1649);
var _SEHELH2Y = __webpack_require__(5521);
var _5RZEWPAC = __webpack_require__(4910);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _VEMOOKOE = __webpack_require__(7472);


async function closeDeleted(world,{number}){let{desk,rules}=world;if(rules.policy.issueDeleted==="keep")return (0,_VR2HTKCF.qp)(world,
number,"issue-deleted","policy.issue-deleted is keep");let key=keyOf(world,number),ticket=(await desk.find([key])).find(
found=>found.key===key)??await ticketOfBefore(world,number);if(ticket===void 0)return (0,_VR2HTKCF.qp)(world,number,"issue-deleted",
"it has no ticket");let wanted=desk.toStatusFields(rules.ticket.status.closed),changes=Object.entries(wanted).flatMap(([
field,to])=>{let from=ticket.fields[field]??"";return from===to?[]:[{field,from,to,conflict:!1}]});return carryOut(world,
number,ticket,{key,move:void 0,changes})}async function moveTransferred(world,{number,newKey}){let key=keyOf(world,number),
tickets=await world.desk.find([key,newKey]),moved=tickets.find(found=>found.key===newKey),ticket=tickets.find(found=>found.
key===key)??(moved?void 0:await ticketOfBefore(world,number));if(ticket===void 0)return (0,_VR2HTKCF.qp)(world,number,"issue-transfe\
rred",moved===void 0?"it has no ticket":"its ticket bears the new key already");if(moved!==void 0)return (0,_VR2HTKCF.x$)(world,number,
ticket,moved);let move={from:ticket.key??key,to:newKey};return carryOut(world,number,ticket,{key:newKey,move,changes:[]})}
async function followTransfer(world,target,was){let{host,rules}=world,{number}=target,needless=was&&(0,_X6SMUWJZ.cV)(host,
rules,target,was);if(needless!==void 0)return needless;let place=await host.readNewPlace?.(number);if(place===void 0){let isUnseen=host.
readNewPlace!==void 0;return (0,_VR2HTKCF.O$)(world,number,isUnseen?"unseen":"transferred")}let newKey=(0,_SEHELH2Y.q)({...host,repository:place.
repository},place.number);return moveTransferred(world,{kind:"transferred",number,snapshot:void 0,newKey})}async function ticketOfBefore(world,number){
let keys=await(await world.openFormerNames()).keysOf(number);if(keys.length!==0)return(await world.desk.find(keys)).find(
({key=""})=>keys.includes(key))}async function carryOut(world,number,ticket,{key,move,changes}){if(!(changes.length>0||move!==
void 0))return (0,_VR2HTKCF.qp)(world,number,"issue-deleted","its ticket is closed already");let plan={action:"update",ticket:ticket.
id,key:move,changes,kept:[]};return world.dryRun?await world.desk.checkRevise(ticket,changes,key):await world.desk.revise(
ticket,changes,key),(0,_VR2HTKCF.BV)(world,number,plan,ticket)}function keyOf({host},number){return (0,_SEHELH2Y.q)(host,number)}


/***/ })

};
;