"use strict";
exports.id = 523;
exports.ids = [523];
exports.modules = {

/***/ 523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _XEKW5WPP = __webpack_require__(1630);
var _MN5VQJW7 = __webpack_require__(1346);
var _3JYXDYIY = __webpack_require__(9446);
var _KXB7F5OY = __webpack_require__(9249);
var _OOC75EY3 = __webpack_require__(7745);
var _IP3W6PWD = __webpack_require__(8973);
var _ENWXW75N = __webpack_require__(398);
var _2KVK77O6 = __webpack_require__(2592);
var _YWXBJQY3 = __webpack_require__(6352);
var _7NXVT3PJ = __webpack_require__(2403);
var _SJL54WGN = __webpack_require__(1837);
var _LWGEWHFO = __webpack_require__(7094);
var _A3V333ZY = __webpack_require__(675);
var _FEYIZLVM = __webpack_require__(4107);
var _5JJKDBKL = __webpack_require__(4534);
var _TZH6LVMX = __webpack_require__(7548);
var _NNEMNMI4 = __webpack_require__(2549);
var _NMOXD7YJ = __webpack_require__(8667);
var _VK2WC6ZT = __webpack_require__(2504);
var _ODD2GVOS = __webpack_require__(729);
var _7WTZGKFB = __webpack_require__(8277);
var _WDFKXBDE = __webpack_require__(4850);
var _ETV7VV4Q = __webpack_require__(3238);
var _2OJ7EXZT = __webpack_require__(3608);
var _BHKSVVRF = __webpack_require__(2127);
var _VBWTJI3R = __webpack_require__(4488);
var _653IWX32 = __webpack_require__(7760);
var _BRARYPCX = __webpack_require__(4346);
var _6EQDQ5H3 = __webpack_require__(7248);
var _72FAJJDL = __webpack_require__(3247);










async function run(terminal,given){let key=readIssue(terminal,given.flags.issue),fields=await (0,_XEKW5WPP.V)(terminal,given);
return (0,_3JYXDYIY.R)(terminal,given.flags,async at=>{let{desk,dryRun}=at,wanted=await (0,_XEKW5WPP.X)(withDefaults(fields,at),{...at,
write:"create"}),shown=key===void 0?wanted:{...wanted,issue:key},changes=Object.entries(shown).map(([field,to])=>({field,
from:"",to}));if(key!==void 0&&await (0,_MN5VQJW7.d2)(desk,key),dryRun)return{command:"create",status:"planned",ticket:void 0,
changes};let{id,number}=await (0,_MN5VQJW7.fm)(desk,wanted,key);return{command:"create",status:"created",ticket:{id,number,url:desk.
urlOf(id)},changes}})}function withDefaults({parts,fields},{module,rules}){return{parts:{...{...!Object.hasOwn(fields,module.
status)&&{status:rules.ticket.status.open},...!Object.hasOwn(fields,module.priority)&&{priority:rules.ticket.priority.normal}},
...parts},fields}}function readIssue({env,loadEnvFile},text){if(text===void 0)return;loadEnvFile();let key=(0,_KXB7F5OY.f)(
text,env);if(key!==void 0)return key;throw new _6EQDQ5H3.S0("input-invalid","--issue takes the address of an issue.",{hint:"\
Copy it from the browser: https://github.com/acme/app/issues/12"})}


/***/ })

};
;