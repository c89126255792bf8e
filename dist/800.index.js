"use strict";
exports.id = 800;
exports.ids = [800];
exports.modules = {

/***/ 5800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runConnected: () => (runConnected)
});
var _7TD7G32Z = __webpack_require__(9823);
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
var _X6SMUWJZ = __webpack_require__(1649);
var _ETV7VV4Q = __webpack_require__(3238);
var _PKGRAEHR = __webpack_require__(1599);
var _5RZEWPAC = __webpack_require__(4910);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _L7VA6ULH = __webpack_require__(3850);
var _VEMOOKOE = __webpack_require__(7472);







var RUN_TIMEOUT=9e4,LONGEST_PAUSE=3e4;function runConnected(settings,target,known){let isExpected=known!==void 0||willLikelyCount(
settings,target);return (0,_7TD7G32Z.DO)(settings,{runTimeout:RUN_TIMEOUT,longestPause:LONGEST_PAUSE,pace:"prompt",known,isExpected,
toClient(openSession){let client=openSession();return isExpected&&client.identify().catch(()=>{}),client}},async world=>{
let{converge}=await Promise.all(/* import() */[__webpack_require__.e(93), __webpack_require__.e(326)]).then(__webpack_require__.bind(__webpack_require__, 6326)),outcome=await converge(world,target),{attach:globs}=settings.inputs,
wantsLinks=world.rules.linkedFiles==="documents";if(globs.length===0&&!wantsLinks||target.kind!=="issue")return outcome;
let{attachDocuments}=await __webpack_require__.e(/* import() */ 316).then(__webpack_require__.bind(__webpack_require__, 5316)),{workspace}=settings;return attachDocuments(world,outcome,
{globs,workspace,number:target.number})})}function willLikelyCount({inputs,place},target){let rules={..._J4MHTLJ6.c,bugLabels:inputs.
bugLabels??_J4MHTLJ6.c.bugLabels},{snapshot}=target;return snapshot!==void 0&&(0,_X6SMUWJZ.cV)(place,rules,target,snapshot)===
void 0}


/***/ })

};
;