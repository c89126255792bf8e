"use strict";
exports.id = 785;
exports.ids = [785];
exports.modules = {

/***/ 785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _6WQ3VQVJ = __webpack_require__(8713);
var _5O7D5PIZ = __webpack_require__(826);
var _3PCRN766 = __webpack_require__(6978);
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
var _2Z2NF3TZ = __webpack_require__(7278);
var _WDFKXBDE = __webpack_require__(4850);
var _ETV7VV4Q = __webpack_require__(3238);
var _2OJ7EXZT = __webpack_require__(3608);
var _BHKSVVRF = __webpack_require__(2127);
var _VBWTJI3R = __webpack_require__(4488);
var _653IWX32 = __webpack_require__(7760);
var _BRARYPCX = __webpack_require__(4346);
var _6EQDQ5H3 = __webpack_require__(7248);
var _72FAJJDL = __webpack_require__(3247);









async function run(terminal,{flags}){(0,_IP3W6PWD.b8)(terminal,"Stopped. Nothing was written."),terminal.loadEnvFile();let given=(0,_IP3W6PWD.PC)(
terminal,flags,"check"),{shown,mask}=(0,_IP3W6PWD.r_)(terminal,(0,_BHKSVVRF.o0)(given)),isJson=flags.json!==void 0,settings={...await whereabouts(
terminal,flags),proxy:(0,_ODD2GVOS.Ol)(terminal.env),readCheckout:path=>(0,_IP3W6PWD.MM)(terminal,path),mask,debug:message=>{flags.debug!==
void 0&&shown.err((0,_2Z2NF3TZ.gD)(message))}},hostTitle=_7WTZGKFB.k[settings.host].title,{print,end}=printer(shown,hostTitle,isJson),
findings=await (0,_5O7D5PIZ.k_)(given,settings,print);return findings===void 0?(shown.out("Switched off: enabled is false."),0):
(isJson&&shown.out((0,_3PCRN766.D)((0,_5O7D5PIZ.Ec)(findings,hostTitle))),end((0,_5O7D5PIZ.gM)(findings)),(0,_BHKSVVRF.ZZ)(given)==="warn"?
0:(0,_5O7D5PIZ.Nv)(findings))}async function whereabouts({env,folder},flags){let host="github";try{return host=(0,_OOC75EY3.w4)(flags,
env),{host,place:await (0,_OOC75EY3.ZX)(host,flags,env,folder)}}catch(thrown){return{host,place:(0,_6EQDQ5H3.H2)(thrown)}}}function printer({
out,colours},hostTitle,isJson){if(isJson)return{print:()=>{},end:()=>{}};let{strong,good,bad,faint}=(0,_6WQ3VQVJ.X)(colours),
brushes={passed:good,failed:bad,open:faint},last;return{print(finding){let{area}=_5O7D5PIZ.UT[finding.step];area!==last&&out(strong(
(0,_5O7D5PIZ.o0)(area,hostTitle))),last=area;for(let line of (0,_5O7D5PIZ.Kj)(finding))out(`  ${line.replace(/^[✓✗–]/u,sign=>brushes[finding.
verdict](sign))}`.trimEnd())},end:out}}


/***/ }),

/***/ 6978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (toSafeJson),
  e: () => (toQueryReport)
});
function toSafeJson(value){return JSON.stringify(value,null,2).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
toEscape).replace(/:(?=:)/g,"\\u003a").replaceAll("##[","#\\u0023[")}function toEscape(character){return`\\u${character.
charCodeAt(0).toString(16).padStart(4,"0")}`}function toQueryReport({query,columns,rows,notes}){let kept=[],used=0;for(let row of rows){
if(used+=Buffer.byteLength(JSON.stringify(row))+1,used>9e5)break;kept.push(row)}let cut=kept.length<rows.length?[roomNote(
kept.length,rows.length)]:[],report={command:"query",query,columns,count:rows.length,rows:kept};return JSON.stringify({...report,
notes:[...notes,...cut]})}function roomNote(kept,all){return`An output holds 1 MB: the first ${kept} of ${all} rows are \
here. Select fewer columns.`}


/***/ }),

/***/ 8713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (createPaint)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
function createPaint(colours){let brush=style=>text=>colours?(0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style,text):text;
return{strong:brush("bold"),faint:brush("dim"),good:brush("green"),bad:brush("red")}}


/***/ })

};
;