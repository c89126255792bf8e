"use strict";
exports.id = 9966;
exports.ids = [9966];
exports.modules = {

/***/ 9966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _OTK6W6G2 = __webpack_require__(5241);
var _AJUYK7PA = __webpack_require__(4379);
var _J4NFDH2F = __webpack_require__(1381);
var _ZTHFYPIN = __webpack_require__(1989);
var _22GOWLJW = __webpack_require__(6137);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _7VYZMBXM = __webpack_require__(6489);
var _7SBYG2W7 = __webpack_require__(1835);
var _2AEEJ5NB = __webpack_require__(405);
var _S2HLV7S6 = __webpack_require__(5176);
var _7WTZGKFB = __webpack_require__(8277);
var _F3S57BBJ = __webpack_require__(9489);
var _4O7PN5BZ = __webpack_require__(6824);
var _F2WTTP2D = __webpack_require__(8630);
var _GCJ3FVEC = __webpack_require__(5210);
var _ZVH2CP3Z = __webpack_require__(6803);
var _6AGJGIWE = __webpack_require__(9215);
var _7FOGAD5K = __webpack_require__(6953);
var _LZAFEJV5 = __webpack_require__(8056);
var _J4R74LU4 = __webpack_require__(9803);
var _OLQQJTEE = __webpack_require__(4434);
var _G7PHOLEH = __webpack_require__(7843);
var _UIN4UOM2 = __webpack_require__(5536);
var _5VXMOMO4 = __webpack_require__(2392);
var _VBWTJI3R = __webpack_require__(4488);
var _WMHHYCEJ = __webpack_require__(7360);
var _EETFYLQQ = __webpack_require__(8624);
var _JX55NWD3 = __webpack_require__(2333);
var _YBYPELPO = __webpack_require__(1377);
var _KZQBGEO2 = __webpack_require__(2896);
var _S4JLWI5X = __webpack_require__(6407);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _P6ZHMV4F = __webpack_require__(9766);
var _72FAJJDL = __webpack_require__(3247);












async function run(terminal,given){let key=readIssue(terminal,given.flags.issue),fields=await (0,_OTK6W6G2.V)(terminal,given);
return (0,_J4NFDH2F.R)(terminal,given.flags,key,async at=>{let{desk,dryRun}=at,wanted=await (0,_OTK6W6G2.X)(withDefaults(fields,at),
{...at,write:"create"}),shown=key===void 0?wanted:{...wanted,issue:key},changes=Object.entries(shown).map(([field,to])=>({
field,from:"",to}));if(key!==void 0&&await (0,_AJUYK7PA.d2)(desk,key),dryRun)return{command:"create",status:"planned",ticket:void 0,
changes};let{id,number}=await (0,_AJUYK7PA.fm)(desk,wanted,key);return{command:"create",status:"created",ticket:{id,number,url:desk.
urlOf(id)},changes}})}function withDefaults({parts,fields},{module,rules}){return{parts:{...{...!Object.hasOwn(fields,module.
status)&&{status:rules.ticket.status.open},...!Object.hasOwn(fields,module.priority)&&{priority:rules.ticket.priority.normal}},
...parts},fields}}function readIssue({env,loadEnvFile},text){if(text===void 0)return;loadEnvFile();let key=(0,_7VYZMBXM.f4)(
text,env);if(key!==void 0)return key;throw new _P6ZHMV4F.S0("input-invalid","--issue takes the address of an issue.",{hint:"\
Copy it from the browser: https://github.com/acme/app/issues/12"})}


/***/ })

};
;