"use strict";
exports.id = 731;
exports.ids = [731];
exports.modules = {

/***/ 7946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isTemplate),
/* harmony export */   G: () => (/* binding */ toDetailRules)
/* harmony export */ });
var SOLUTIONS=["solution","resolution"];function isTemplate(text){return/\{[{%]/.test(text)}function toDetailRules(configs,compile){
let tickets=configs.flatMap(({ticket})=>ticket??[]),fields=new Map,solution,toRule=text=>{let compiled=isTemplate(text)?
compile?.(text):void 0;return compiled!==void 0&&"value"in compiled?compiled.value:text};for(let ticket of tickets){for(let[
field,text]of Object.entries(ticket.fields??{}))isSolution(field)?solution=toRule(text):fields.set(field,toRule(text));ticket.
solution!==void 0&&(solution=toRule(ticket.solution))}let rules={fields:Object.fromEntries(fields),solution,assignees:Object.
assign({},...tickets.map(ticket=>ticket.assignees)),account:tickets.findLast(({account:account2})=>account2!==void 0)?.account,
contact:tickets.findLast(({contact:contact2})=>contact2!==void 0)?.contact},{account,contact,assignees}=rules;return fields.
size===0&&Object.keys(assignees).length===0&&[solution,account,contact].every(rule=>rule===void 0)?void 0:rules}function isSolution(field){
return SOLUTIONS.some(name=>name===field)}


/***/ }),

/***/ 4731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isTemplate: () => (/* reexport safe */ _IV7BOZ2T.F),
/* harmony export */   toDetailRules: () => (/* reexport safe */ _IV7BOZ2T.G)
/* harmony export */ });
/* harmony import */ var _IV7BOZ2T = __webpack_require__(7946);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);



/***/ })

};
;