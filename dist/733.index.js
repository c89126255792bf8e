"use strict";
exports.id = 733;
exports.ids = [733];
exports.modules = {

/***/ 9733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runConnected: () => (runConnected)
});
var _Z47JL6DU = __webpack_require__(4925);
var _CDVVL4M3 = __webpack_require__(3128);
var _EETFYLQQ = __webpack_require__(8624);
var _KB5DBDY6 = __webpack_require__(2782);
var _VKH2QZ4D = __webpack_require__(1485);
var _YBYPELPO = __webpack_require__(1377);
var _KZQBGEO2 = __webpack_require__(2896);
var _OBLFSDO3 = __webpack_require__(401);
var _UNYHBUFW = __webpack_require__(6367);
var _NE7MA6OG = __webpack_require__(3227);
var _GUYAQTZV = __webpack_require__(8400);
var _HWPC5GTU = __webpack_require__(4768);
var _V3ZFYYNM = __webpack_require__(4747);
var _ETV7VV4Q = __webpack_require__(3238);
var _B2UUR533 = __webpack_require__(9026);
var _5RZEWPAC = __webpack_require__(4910);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _P6ZHMV4F = __webpack_require__(9766);
var _VEMOOKOE = __webpack_require__(7472);







var RUN_TIMEOUT=9e4,LONGEST_PAUSE=3e4;function runConnected(settings,target,known){let isExpected=known!==void 0||willLikelyCount(
settings,target);return (0,_Z47JL6DU.DO)(settings,{runTimeout:RUN_TIMEOUT,longestPause:LONGEST_PAUSE,pace:"prompt",known,isExpected,
toClient(openSession){let client=openSession();return isExpected&&client.identify().catch(()=>{}),client}},async world=>{
let{converge}=await Promise.all(/* import() */[__webpack_require__.e(935), __webpack_require__.e(209)]).then(__webpack_require__.bind(__webpack_require__, 209)),outcome=await converge(world,target),{attach:globs}=settings.inputs,
wantsLinks=world.rules.linkedFiles==="documents";if(globs.length===0&&!wantsLinks||target.kind!=="issue")return outcome;
let{attachDocuments}=await __webpack_require__.e(/* import() */ 802).then(__webpack_require__.bind(__webpack_require__, 9802)),{workspace}=settings;return attachDocuments(world,outcome,
{globs,workspace,number:target.number})})}function willLikelyCount({inputs,place},target){let rules={..._HWPC5GTU.c,bugLabels:inputs.
bugLabels??_HWPC5GTU.c.bugLabels},{snapshot}=target;return snapshot!==void 0&&(0,_V3ZFYYNM.cV)(place,rules,target,snapshot)===
void 0}


/***/ })

};
;