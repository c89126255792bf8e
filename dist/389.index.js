"use strict";
exports.id = 389;
exports.ids = [389];
exports.modules = {

/***/ 5389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runConnected: () => (runConnected)
});
var _A4XFAXNW = __webpack_require__(4462);
var _CDVVL4M3 = __webpack_require__(3128);
var _GQ5M4AO4 = __webpack_require__(457);
var _54O35KAJ = __webpack_require__(9583);
var _PLU4WCFR = __webpack_require__(7060);
var _ZQVZZOIT = __webpack_require__(4104);
var _2JH7ANLT = __webpack_require__(2801);
var _OBLFSDO3 = __webpack_require__(401);
var _UNYHBUFW = __webpack_require__(6367);
var _NE7MA6OG = __webpack_require__(3227);
var _GUYAQTZV = __webpack_require__(8400);
var _HTCTXZ7B = __webpack_require__(627);
var _V3ZFYYNM = __webpack_require__(4747);
var _ETV7VV4Q = __webpack_require__(3238);
var _B2UUR533 = __webpack_require__(9026);
var _5RZEWPAC = __webpack_require__(4910);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _XLIZUOBY = __webpack_require__(8637);
var _VEMOOKOE = __webpack_require__(7472);







var RUN_TIMEOUT=9e4,LONGEST_PAUSE=3e4;function runConnected(settings,target,known){let isExpected=known!==void 0||willLikelyCount(
settings,target);return (0,_A4XFAXNW.DO)(settings,{runTimeout:RUN_TIMEOUT,longestPause:LONGEST_PAUSE,pace:"prompt",known,isExpected,
toClient(openSession){let client=openSession();return isExpected&&client.identify().catch(()=>{}),client}},async world=>{
let{converge}=await Promise.all(/* import() */[__webpack_require__.e(67), __webpack_require__.e(919)]).then(__webpack_require__.bind(__webpack_require__, 5919)),outcome=await converge(world,target),{attach:globs}=settings.inputs,
wantsLinks=world.rules.linkedFiles==="documents";if(globs.length===0&&!wantsLinks||target.kind!=="issue")return outcome;
let{attachDocuments}=await __webpack_require__.e(/* import() */ 179).then(__webpack_require__.bind(__webpack_require__, 179)),{workspace}=settings;return attachDocuments(world,outcome,
{globs,workspace,number:target.number})})}function willLikelyCount({inputs,place},target){let rules={..._HTCTXZ7B.c,bugLabels:inputs.
bugLabels??_HTCTXZ7B.c.bugLabels},{snapshot}=target;return snapshot!==void 0&&(0,_V3ZFYYNM.cV)(place,rules,target,snapshot)===
void 0}


/***/ })

};
;