"use strict";
exports.id = 965;
exports.ids = [965];
exports.modules = {

/***/ 965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _XSFD2LSP = __webpack_require__(1709);
var _QG25HSWT = __webpack_require__(1656);
var _B7O7H3FQ = __webpack_require__(8582);
var _GZE5343V = __webpack_require__(6346);
var _PWBJG2L2 = __webpack_require__(1085);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _6FKWJXDA = __webpack_require__(620);
var _JBVG3JJO = __webpack_require__(4822);
var _7WTZGKFB = __webpack_require__(8277);
var _2C6AWLGQ = __webpack_require__(5818);
var _4O7PN5BZ = __webpack_require__(6824);
var _F2WTTP2D = __webpack_require__(8630);
var _GCJ3FVEC = __webpack_require__(5210);
var _YNKSETYY = __webpack_require__(6721);
var _WMXKP7WN = __webpack_require__(9794);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _X3GAG7QJ = __webpack_require__(5947);
var _RTKNBBOD = __webpack_require__(6523);
var _QFIHM7GR = __webpack_require__(96);
var _B3PUH4WG = __webpack_require__(6569);
var _45QDKKJQ = __webpack_require__(6726);
var _UIN4UOM2 = __webpack_require__(5536);
var _QBCLNPOZ = __webpack_require__(8752);
var _JU3L5EXQ = __webpack_require__(5336);
var _7WRW2VNB = __webpack_require__(6542);
var _SKJ3MQUN = __webpack_require__(5591);
var _45EBDSCY = __webpack_require__(1166);
var _HZGTIA3H = __webpack_require__(8207);
var _52HSZVJ3 = __webpack_require__(5694);
var _R6F3OXTR = __webpack_require__(3365);
var _TKLNHQ2D = __webpack_require__(5329);
var _72FAJJDL = __webpack_require__(3247);











async function run(terminal,given){let key=readIssue(terminal,given.flags.issue),fields=await (0,_XSFD2LSP.V)(terminal,given);
return (0,_B7O7H3FQ.R)(terminal,given.flags,key,async at=>{let{desk,dryRun,warn}=at,wanted=await (0,_XSFD2LSP.X)(withDefaults(fields,
at),{...at,write:"create"}),shown=key===void 0?wanted:{...wanted,issue:key},changes=Object.entries(shown).map(([field,to])=>({
field,from:"",to}));if(key!==void 0&&await (0,_QG25HSWT.d2)(desk,key),dryRun)return{command:"create",status:"planned",ticket:void 0,
changes};let made=await (0,_QG25HSWT.fm)(desk,wanted,key);(await desk.remarksOnStored(wanted,made)).forEach(warn);let{id,number}=made;
return{command:"create",status:"created",ticket:{id,number,url:desk.urlOf(id)},changes}})}function withDefaults({parts,fields},{
module,rules}){return{parts:{...{...!Object.hasOwn(fields,module.status)&&{status:rules.ticket.status.open},...!Object.hasOwn(
fields,module.priority)&&{priority:rules.ticket.priority.normal}},...parts},fields}}function readIssue({env,loadEnvFile},text){
if(text===void 0)return;loadEnvFile();let key=(0,_6FKWJXDA.f4)(text,env);if(key!==void 0)return key;throw (0,_6FKWJXDA.Jj)(
text),new _TKLNHQ2D.S0("input-invalid","--issue takes the address of an issue.",{hint:"Copy it from the browser: https://gi\
thub.com/acme/app/issues/12"})}


/***/ })

};
;