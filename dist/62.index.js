"use strict";
exports.id = 62;
exports.ids = [62];
exports.modules = {

/***/ 9062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runConnected: () => (runConnected)
});
var _R7CP2IHV = __webpack_require__(2756);
var _CDVVL4M3 = __webpack_require__(3128);
var _D3MGPFVR = __webpack_require__(6704);
var _LDFK66EY = __webpack_require__(4302);
var _42LHVEO4 = __webpack_require__(6847);
var _5RF2KL3O = __webpack_require__(7205);
var _QSOBRSSQ = __webpack_require__(9181);
var _OBLFSDO3 = __webpack_require__(401);
var _UNYHBUFW = __webpack_require__(6367);
var _NE7MA6OG = __webpack_require__(3227);
var _GUYAQTZV = __webpack_require__(8400);
var _J4MHTLJ6 = __webpack_require__(2576);
var _V3ZFYYNM = __webpack_require__(4747);
var _ETV7VV4Q = __webpack_require__(3238);
var _PKGRAEHR = __webpack_require__(1599);
var _5RZEWPAC = __webpack_require__(4910);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _L7VA6ULH = __webpack_require__(3850);
var _VEMOOKOE = __webpack_require__(7472);







var RUN_TIMEOUT=9e4,LONGEST_PAUSE=3e4;function runConnected(settings,target,known){let isExpected=known!==void 0||willLikelyCount(
settings,target);return (0,_R7CP2IHV.DO)(settings,{runTimeout:RUN_TIMEOUT,longestPause:LONGEST_PAUSE,pace:"prompt",known,isExpected,
toClient(openSession){let client=openSession();return isExpected&&client.identify().catch(()=>{}),client}},async world=>{
let{converge}=await Promise.all(/* import() */[__webpack_require__.e(366), __webpack_require__.e(697)]).then(__webpack_require__.bind(__webpack_require__, 5697)),outcome=await converge(world,target),{attach:globs}=settings.inputs,
wantsLinks=world.rules.linkedFiles==="documents";if(globs.length===0&&!wantsLinks||target.kind!=="issue")return outcome;
let{attachDocuments}=await __webpack_require__.e(/* import() */ 465).then(__webpack_require__.bind(__webpack_require__, 1465)),{workspace}=settings;return attachDocuments(world,outcome,
{globs,workspace,number:target.number})})}function willLikelyCount({inputs,place},target){let rules={..._J4MHTLJ6.c,bugLabels:inputs.
bugLabels??_J4MHTLJ6.c.bugLabels},{snapshot}=target;return snapshot!==void 0&&(0,_V3ZFYYNM.cV)(place,rules,target,snapshot)===
void 0}


/***/ })

};
;