"use strict";
exports.id = 9823;
exports.ids = [9823];
exports.modules = {

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

/***/ 1279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (monotonicNow)
});
function monotonicNow(){return Number(process.hrtime.bigint())/1e6}


/***/ }),

/***/ 8045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runConnected: () => (runConnected)
});
var _PWBJG2L2 = __webpack_require__(1085);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _2C6AWLGQ = __webpack_require__(5818);
var _37L3UG4X = __webpack_require__(6788);
var _4O7PN5BZ = __webpack_require__(6824);
var _F2WTTP2D = __webpack_require__(8630);
var _GCJ3FVEC = __webpack_require__(5210);
var _YNKSETYY = __webpack_require__(6721);
var _WMXKP7WN = __webpack_require__(9794);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _UIN4UOM2 = __webpack_require__(5536);
var _JU3L5EXQ = __webpack_require__(5336);
var _N553IDCD = __webpack_require__(8172);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _SKJ3MQUN = __webpack_require__(5591);
var _HZGTIA3H = __webpack_require__(8207);
var _52HSZVJ3 = __webpack_require__(5694);
var _R6F3OXTR = __webpack_require__(3365);
var _TKLNHQ2D = __webpack_require__(5329);
var _72FAJJDL = __webpack_require__(3247);







var RUN_TIMEOUT=9e4,LONGEST_PAUSE=3e4;function runConnected(settings,target,known){let isExpected=known!==void 0||willLikelyCount(
settings,target);return (0,_PWBJG2L2.DO)(settings,{runTimeout:RUN_TIMEOUT,longestPause:LONGEST_PAUSE,pace:"prompt",known,isExpected,
toClient(openSession){let client=openSession();return isExpected&&client.identify().catch(()=>{}),client}},async world=>{
let{converge}=await Promise.all(/* import() */[__webpack_require__.e(5169), __webpack_require__.e(3956)]).then(__webpack_require__.bind(__webpack_require__, 3956)),outcome=await converge(world,target),{attach:globs}=settings.inputs,
wantsLinks=world.rules.linkedFiles==="documents";if(globs.length===0&&!wantsLinks||target.kind!=="issue")return outcome;
let{attachDocuments}=await __webpack_require__.e(/* import() */ 5).then(__webpack_require__.bind(__webpack_require__, 5)),{workspace}=settings;return attachDocuments(world,outcome,
{globs,workspace,number:target.number})})}function willLikelyCount({inputs,place},target){let rules={..._2C6AWLGQ.c,bugLabels:inputs.
bugLabels??_2C6AWLGQ.c.bugLabels},{snapshot}=target;return snapshot!==void 0&&(0,_37L3UG4X.cV)(place,rules,target,snapshot)===
void 0}


/***/ })

};
;