"use strict";
exports.id = 687;
exports.ids = [687];
exports.modules = {

/***/ 687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _4NKO4NBL = __webpack_require__(1403);
var _MRYSVYTS = __webpack_require__(316);
var _63IFGUS4 = __webpack_require__(9264);
var _PH5BWEGI = __webpack_require__(3220);
var _REX2MHQS = __webpack_require__(1817);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _4E7ZFNY5 = __webpack_require__(467);
var _DIPHMPQZ = __webpack_require__(8230);
var _7WTZGKFB = __webpack_require__(8277);
var _5XVQQVSG = __webpack_require__(1470);
var _4O7PN5BZ = __webpack_require__(6824);
var _F2WTTP2D = __webpack_require__(8630);
var _GCJ3FVEC = __webpack_require__(5210);
var _MKLK33R7 = __webpack_require__(59);
var _2KRSNVEA = __webpack_require__(8185);
var _NP3THO5D = __webpack_require__(6698);
var _MSH7ZDZL = __webpack_require__(6566);
var _AVRLH3KC = __webpack_require__(7261);
var _BC5MUHUA = __webpack_require__(7221);
var _2UT3I5QA = __webpack_require__(7583);
var _UIN4UOM2 = __webpack_require__(5536);
var _AGRZI4I4 = __webpack_require__(6475);
var _JU3L5EXQ = __webpack_require__(5336);
var _SRONHOIT = __webpack_require__(759);
var _D3MGPFVR = __webpack_require__(6704);
var _OWHLHLCP = __webpack_require__(42);
var _5RF2KL3O = __webpack_require__(7205);
var _QSOBRSSQ = __webpack_require__(9181);
var _S4JLWI5X = __webpack_require__(6407);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _L7VA6ULH = __webpack_require__(3850);
var _72FAJJDL = __webpack_require__(3247);











async function run(terminal,given){let key=readIssue(terminal,given.flags.issue),fields=await (0,_4NKO4NBL.V)(terminal,given);
return (0,_63IFGUS4.R)(terminal,given.flags,key,async at=>{let{desk,dryRun}=at,wanted=await (0,_4NKO4NBL.X)(withDefaults(fields,at),
{...at,write:"create"}),shown=key===void 0?wanted:{...wanted,issue:key},changes=Object.entries(shown).map(([field,to])=>({
field,from:"",to}));if(key!==void 0&&await (0,_MRYSVYTS.d2)(desk,key),dryRun)return{command:"create",status:"planned",ticket:void 0,
changes};let{id,number}=await (0,_MRYSVYTS.fm)(desk,wanted,key);return{command:"create",status:"created",ticket:{id,number,url:desk.
urlOf(id)},changes}})}function withDefaults({parts,fields},{module,rules}){return{parts:{...{...!Object.hasOwn(fields,module.
status)&&{status:rules.ticket.status.open},...!Object.hasOwn(fields,module.priority)&&{priority:rules.ticket.priority.normal}},
...parts},fields}}function readIssue({env,loadEnvFile},text){if(text===void 0)return;loadEnvFile();let key=(0,_4E7ZFNY5.f4)(
text,env);if(key!==void 0)return key;throw (0,_4E7ZFNY5.Jj)(text),new _L7VA6ULH.S0("input-invalid","--issue takes the addr\
ess of an issue.",{hint:"Copy it from the browser: https://github.com/acme/app/issues/12"})}


/***/ })

};
;