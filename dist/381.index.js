"use strict";
exports.id = 381;
exports.ids = [381];
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

/***/ 1762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  unreadable: () => (/* reexport safe */ _VR2HTKCF.O$)
});
var _VR2HTKCF = __webpack_require__(9065);
var _3XC4HZG5 = __webpack_require__(8749);
var _X6SMUWJZ = __webpack_require__(1649);
var _5RZEWPAC = __webpack_require__(4910);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _VEMOOKOE = __webpack_require__(7472);





/***/ })

};
;