"use strict";
exports.id = 7223;
exports.ids = [7223];
exports.modules = {

/***/ 7223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  closeDeleted: () => (closeDeleted),
  followTransfer: () => (followTransfer),
  moveTransferred: () => (moveTransferred)
});
var _6SLD4FWN = __webpack_require__(7007);
var _ACQ4ESA5 = __webpack_require__(6184);
var _SEHELH2Y = __webpack_require__(5521);
var _GOFG64AP = __webpack_require__(845);
var _NNWU62E6 = __webpack_require__(7747);
var _72FAJJDL = __webpack_require__(3247);


async function closeDeleted(world,{number}){let{desk,rules}=world;if(rules.policy.issueDeleted==="keep")return (0,_6SLD4FWN.qp)(world,
number,"issue-deleted","policy.issue-deleted is keep");let key=keyOf(world,number),ticket=(await desk.find([key])).find(
found=>found.key===key);if(ticket===void 0)return (0,_6SLD4FWN.qp)(world,number,"issue-deleted","it has no ticket");let wanted=desk.
toStatusFields(rules.ticket.status.closed),changes=Object.entries(wanted).flatMap(([field,to])=>{let from=ticket.fields[field]??
"";return from===to?[]:[{field,from,to,conflict:!1}]});return carryOut(world,number,ticket,{key,move:void 0,changes})}async function moveTransferred(world,{
number,newKey}){let key=keyOf(world,number),tickets=await world.desk.find([key,newKey]),ticket=tickets.find(found=>found.
key===key),moved=tickets.find(found=>found.key===newKey);return ticket===void 0?(0,_6SLD4FWN.qp)(world,number,"issue-transferred",moved===
void 0?"it has no ticket":"its ticket bears the new key already"):moved!==void 0?(0,_6SLD4FWN.x$)(world,number,ticket,moved):carryOut(
world,number,ticket,{key:newKey,move:{from:key,to:newKey},changes:[]})}async function followTransfer(world,target,was){let{
host,rules}=world,{number}=target,needless=was&&(0,_ACQ4ESA5.cV)(host,rules,target,was);if(needless!==void 0)return needless;
let place=await host.readNewPlace?.(number);if(place===void 0){let isUnseen=host.readNewPlace!==void 0;return (0,_6SLD4FWN.O$)(
world,number,isUnseen?"unseen":"transferred")}let newKey=(0,_SEHELH2Y.q)({...host,repository:place.repository},place.number);
return moveTransferred(world,{kind:"transferred",number,snapshot:void 0,newKey})}async function carryOut(world,number,ticket,{
key,move,changes}){if(!(changes.length>0||move!==void 0))return (0,_6SLD4FWN.qp)(world,number,"issue-deleted","its ticket is closed \
already");let plan={action:"update",ticket:ticket.id,key:move,changes,kept:[]};return world.dryRun||await world.desk.revise(
ticket,changes,key),(0,_6SLD4FWN.BV)(world,number,plan,ticket)}function keyOf({host},number){return (0,_SEHELH2Y.q)(host,number)}


/***/ })

};
;