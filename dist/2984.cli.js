"use strict";
exports.id = 2984;
exports.ids = [2984];
exports.modules = {

/***/ 2984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _M657JSZ6 = __webpack_require__(927);
var _HHLZRIDJ = __webpack_require__(3794);
var _SRLVZO7D = __webpack_require__(5024);
var _LBCI4WE4 = __webpack_require__(9041);
var _L37WISJK = __webpack_require__(6319);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _LJ4IGSDI = __webpack_require__(2183);
var _VG7JCXAI = __webpack_require__(9568);
var _7WTZGKFB = __webpack_require__(8277);
var _MTGJ7SYB = __webpack_require__(4006);
var _4O7PN5BZ = __webpack_require__(6824);
var _F2WTTP2D = __webpack_require__(8630);
var _GCJ3FVEC = __webpack_require__(5210);
var _QB5547SZ = __webpack_require__(9562);
var _U2HBRSJW = __webpack_require__(7434);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _LSP55Z5S = __webpack_require__(5234);
var _IJQWGCWG = __webpack_require__(2100);
var _QMITZ3EE = __webpack_require__(6465);
var _QHSTK3YK = __webpack_require__(4359);
var _63LSB43T = __webpack_require__(2396);
var _UIN4UOM2 = __webpack_require__(5536);
var _3XBRWEYM = __webpack_require__(5710);
var _JU3L5EXQ = __webpack_require__(5336);
var _CI2ALODI = __webpack_require__(860);
var _HVRE52NA = __webpack_require__(1098);
var _LVHN5OUE = __webpack_require__(2225);
var _GBKGPJEA = __webpack_require__(1044);
var _7SQNBKNP = __webpack_require__(6655);
var _MVU5NRI6 = __webpack_require__(8809);
var _PMR6HEJA = __webpack_require__(3214);
var _72FAJJDL = __webpack_require__(3247);











async function run(terminal,given){let key=readIssue(terminal,given.flags.issue),fields=await (0,_M657JSZ6.V)(terminal,given);
return (0,_SRLVZO7D.R)(terminal,given.flags,key,async at=>{let{desk,dryRun,warn}=at,wanted=await (0,_M657JSZ6.X)(withDefaults(fields,
at),{...at,write:"create"}),shown=key===void 0?wanted:{...wanted,issue:key},changes=Object.entries(shown).map(([field,to])=>({
field,from:"",to}));if(key!==void 0&&await (0,_HHLZRIDJ.d2)(desk,key),dryRun)return{command:"create",status:"planned",ticket:void 0,
changes};let made=await (0,_HHLZRIDJ.fm)(desk,wanted,key);(await desk.remarksOnStored(wanted,made)).forEach(warn);let{id,number}=made;
return{command:"create",status:"created",ticket:{id,number,url:desk.urlOf(id)},changes}})}function withDefaults({parts,fields},{
module,rules}){return{parts:{...{...!Object.hasOwn(fields,module.status)&&{status:rules.ticket.status.open},...!Object.hasOwn(
fields,module.priority)&&{priority:rules.ticket.priority.normal}},...parts},fields}}function readIssue({env,loadEnvFile},text){
if(text===void 0)return;loadEnvFile();let key=(0,_LJ4IGSDI.f4)(text,env);if(key!==void 0)return key;throw (0,_LJ4IGSDI.Jj)(
text),new _PMR6HEJA.S0("input-invalid","--issue takes the address of an issue.",{hint:"Copy it from the browser: https://gi\
thub.com/acme/app/issues/12"})}


/***/ })

};
;