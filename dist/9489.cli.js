"use strict";
exports.id = 9489;
exports.ids = [9489];
exports.modules = {

/***/ 6299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _F2N5NP2P = __webpack_require__(3342);
var _6WQ3VQVJ = __webpack_require__(8713);
var _PWBJG2L2 = __webpack_require__(1085);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _PL2FIMHT = __webpack_require__(9233);
var _3PCRN766 = __webpack_require__(6978);
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










async function run(terminal,{flags}){(0,_RTKNBBOD.b8)(terminal,"Stopped. Nothing was written."),terminal.loadEnvFile();let given=(0,_RTKNBBOD.PC)(
terminal,flags,"check"),{shown,mask}=(0,_RTKNBBOD.r_)(terminal,(0,_QBCLNPOZ.o)(given)),isJson=flags.json!==void 0,settings={...await whereabouts(
terminal,flags),where:_45QDKKJQ.x6,proxy:(0,_PL2FIMHT.O)(terminal.env),readCheckout:path=>(0,_RTKNBBOD.MM)(terminal,path),mask,debug:(0,_RTKNBBOD.rJ)(
shown,flags)},hostTitle=_7WTZGKFB.k[settings.host].title,{print,end}=printer(shown,hostTitle,isJson),findings=await (0,_F2N5NP2P.k_)(given,
settings,print);return findings===void 0?((isJson?shown.err:shown.out)(_RTKNBBOD.IQ),isJson&&shown.out((0,_3PCRN766.D)((0,_F2N5NP2P.Ec)(
[],hostTitle))),0):(isJson&&shown.out((0,_3PCRN766.D)((0,_F2N5NP2P.Ec)(findings,hostTitle))),end((0,_F2N5NP2P.gM)(findings)),(0,_45QDKKJQ.ZZ)(
given)==="warn"?0:(0,_F2N5NP2P.Nv)(findings))}async function whereabouts({env,folder},flags){let host="github";try{return host=
(0,_JBVG3JJO.w4)(flags,env),{host,place:await (0,_JBVG3JJO.ZX)(host,flags,env,folder)}}catch(thrown){return{host,place:(0,_TKLNHQ2D.H2)(
thrown)}}}function printer({out,colours},hostTitle,isJson){if(isJson)return{print:()=>{},end:()=>{}};let{strong,good,bad,
faint}=(0,_6WQ3VQVJ.X)(colours),brushes={passed:good,failed:bad,open:faint},last;return{print(finding){let{area}=_F2N5NP2P.UT[finding.
step];area!==last&&out(strong((0,_F2N5NP2P.o0)(area,hostTitle))),last=area;for(let line of (0,_F2N5NP2P.Kj)(finding))out(`  ${line.
replace(/^[✓✗–]/u,sign=>brushes[finding.verdict](sign))}`.trimEnd())},end:out}}


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


/***/ }),

/***/ 5110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D4: () => (decode),
  D8: () => (anything),
  Ik: () => (object),
  J4: () => (mismatch),
  SA: () => (tryDecode),
  YO: () => (array),
  Yj: () => (string),
  ai: () => (number),
  eu: () => (literal),
  g1: () => (record),
  gP: () => (either),
  lq: () => (optional),
  o: () => (bigint),
  zM: () => (boolean)
});
var Mismatch=class extends Error{name="Mismatch";found;expected;path;constructor(found,expected,path=[]){let what=`${found}\
 instead of ${expected}`;super(path.length===0?what:`${spell(path)}: ${what}`),this.found=found,this.expected=expected,this.
path=path}};function decode(decoder,value,toError){try{return decoder(value)}catch(thrown){throw thrown instanceof Mismatch?
toError(thrown):thrown}}function tryDecode(decoder,value){try{return decoder(value)}catch(thrown){if(thrown instanceof Mismatch)
return;throw thrown}}var string=value=>typeof value=="string"?value:mismatch("a string",value),number=value=>typeof value==
"number"&&Number.isFinite(value)?value:mismatch("a number",value),bigint=value=>typeof value=="bigint"?value:mismatch("a\
 large integer",value),boolean=value=>typeof value=="boolean"?value:mismatch("true or false",value),anything=value=>value===
void 0?mismatch("anything",value):value;function literal(expected){return value=>value===expected?expected:mismatch(JSON.
stringify(expected),value)}function optional(decoder){return value=>value==null?void 0:decoder(value)}function either(first,second){
return value=>{try{return first(value)}catch(thrown){if(!(thrown instanceof Mismatch))throw thrown;return decode(second,
value,other=>moreTelling(thrown,other))}}}function array(element){return value=>Array.isArray(value)?value.map((one,index)=>at(
index,element,one)):mismatch("an array",value)}function object(form){let named=Object.entries(form);return value=>{if(!isObject(
value))return mismatch("an object",value);let decoded={};for(let[name,decoder]of named)decoded[name]=at(name,decoder,value[name]);
return decoded}}function record(element){return value=>{if(!isObject(value))return mismatch("an object",value);let entries=Object.
entries(value);return Object.fromEntries(entries.map(([name,one])=>[name,at(name,element,one)]))}}function mismatch(expected,value){
throw new Mismatch(kindOf(value),expected)}function moreTelling(one,other){return one.path.length!==other.path.length?one.
path.length>other.path.length?one:other:one.path.length>0?one:new Mismatch(one.found,`${one.expected} or ${other.expected}`)}
function at(step,decoder,value){return decode(decoder,value,({found,expected,path})=>new Mismatch(found,expected,[step,...path]))}
function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function kindOf(value){return value==
null?"nothing":Array.isArray(value)?"an array":typeof value=="object"?"an object":`a ${typeof value}`}var LONGEST_NAME=60;
function spell(path){return path.reduce((before,step)=>{if(typeof step=="number")return`${before}[${step}]`;let name=step.
slice(0,LONGEST_NAME);return before===""?name:`${before}.${name}`},"")}


/***/ }),

/***/ 9233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (proxyOf)
});
function proxyOf(env){return{http:env.http_proxy??env.HTTP_PROXY,https:env.https_proxy??env.HTTPS_PROXY,no:env.no_proxy??
env.NO_PROXY}}


/***/ }),

/***/ 5521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (toIssueKey)
});
function toIssueKey(place,number){return`${place.serverUrl.replace(/\/+$/,"")}/${place.repository}/${place.issuePath}/${String(
number)}`.toLowerCase()}


/***/ }),

/***/ 1279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (monotonicNow)
});
function monotonicNow(){return Number(process.hrtime.bigint())/1e6}


/***/ })

};
;