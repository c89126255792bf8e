"use strict";
exports.id = 2581;
exports.ids = [2581];
exports.modules = {

/***/ 2581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _AXFPU2RS = __webpack_require__(3084);
var _ELIUQFVW = __webpack_require__(8332);
var _VS5A3SGC = __webpack_require__(2902);
var _MICGWMYP = __webpack_require__(4610);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _R7JJFOCI = __webpack_require__(1427);
var _346UG74O = __webpack_require__(6430);
var _BJGJJIOV = __webpack_require__(3070);
var _7WTZGKFB = __webpack_require__(8277);
var _7ZAYWR5I = __webpack_require__(7251);
var _4O7PN5BZ = __webpack_require__(6824);
var _F2WTTP2D = __webpack_require__(8630);
var _GCJ3FVEC = __webpack_require__(5210);
var _G5UYKLWK = __webpack_require__(3816);
var _TMWDDXVS = __webpack_require__(5904);
var _4KPXO56D = __webpack_require__(4876);
var _ZNO47PAR = __webpack_require__(9168);
var _RJIUIKB4 = __webpack_require__(3543);
var _CGD4PO5S = __webpack_require__(8236);
var _H4JOFZCF = __webpack_require__(7257);
var _VBWTJI3R = __webpack_require__(4488);
var _UESOM3MS = __webpack_require__(7339);
var _FTT4F4W6 = __webpack_require__(8430);
var _UOLZENTH = __webpack_require__(8658);
var _RMAB5AQD = __webpack_require__(4018);
var _QA7WOYPC = __webpack_require__(6566);
var _2JS36UZY = __webpack_require__(6925);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _VJFVHWSB = __webpack_require__(6239);
var _72FAJJDL = __webpack_require__(3247);











async function run(terminal,given){let key=readIssue(terminal,given.flags.issue),fields=await (0,_AXFPU2RS.V)(terminal,given);
return (0,_VS5A3SGC.R)(terminal,given.flags,async at=>{let{desk,dryRun}=at,wanted=await (0,_AXFPU2RS.X)(withDefaults(fields,at),{...at,
write:"create"}),shown=key===void 0?wanted:{...wanted,issue:key},changes=Object.entries(shown).map(([field,to])=>({field,
from:"",to}));if(key!==void 0&&await (0,_ELIUQFVW.d2)(desk,key),dryRun)return{command:"create",status:"planned",ticket:void 0,
changes};let{id,number}=await (0,_ELIUQFVW.fm)(desk,wanted,key);return{command:"create",status:"created",ticket:{id,number,url:desk.
urlOf(id)},changes}})}function withDefaults({parts,fields},{module,rules}){return{parts:{...{...!Object.hasOwn(fields,module.
status)&&{status:rules.ticket.status.open},...!Object.hasOwn(fields,module.priority)&&{priority:rules.ticket.priority.normal}},
...parts},fields}}function readIssue({env,loadEnvFile},text){if(text===void 0)return;loadEnvFile();let key=(0,_R7JJFOCI.f)(
text,env);if(key!==void 0)return key;throw new _VJFVHWSB.S0("input-invalid","--issue takes the address of an issue.",{hint:"\
Copy it from the browser: https://github.com/acme/app/issues/12"})}


/***/ })

};
;