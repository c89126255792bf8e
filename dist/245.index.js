"use strict";
exports.id = 245;
exports.ids = [245];
exports.modules = {

/***/ 4245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runConnected: () => (runConnected)
});
var _AJQP2NJW = __webpack_require__(2674);
var _CDVVL4M3 = __webpack_require__(3128);
var _SKJ3MQUN = __webpack_require__(5591);
var _3FV2EM3B = __webpack_require__(7997);
var _BVDHMAZ5 = __webpack_require__(9052);
var _HZGTIA3H = __webpack_require__(8207);
var _52HSZVJ3 = __webpack_require__(5694);
var _L3XHNKIK = __webpack_require__(4057);
var _UNYHBUFW = __webpack_require__(6367);
var _NE7MA6OG = __webpack_require__(3227);
var _GUYAQTZV = __webpack_require__(8400);
var _YTU3J7LR = __webpack_require__(3611);
var _X6SMUWJZ = __webpack_require__(1649);
var _ETV7VV4Q = __webpack_require__(3238);
var _PKGRAEHR = __webpack_require__(1599);
var _5RZEWPAC = __webpack_require__(4910);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _TKLNHQ2D = __webpack_require__(5329);
var _VEMOOKOE = __webpack_require__(7472);







var RUN_TIMEOUT=9e4,LONGEST_PAUSE=3e4;function runConnected(settings,target,known){let isExpected=known!==void 0||willLikelyCount(
settings,target);return (0,_AJQP2NJW.DO)(settings,{runTimeout:RUN_TIMEOUT,longestPause:LONGEST_PAUSE,pace:"prompt",known,isExpected,
toClient(openSession){let client=openSession();return isExpected&&client.identify().catch(()=>{}),client}},async world=>{
let{converge}=await Promise.all(/* import() */[__webpack_require__.e(284), __webpack_require__.e(561)]).then(__webpack_require__.bind(__webpack_require__, 1561)),outcome=await converge(world,target),{attach:globs}=settings.inputs,
wantsLinks=world.rules.linkedFiles==="documents";if(globs.length===0&&!wantsLinks||target.kind!=="issue")return outcome;
let{attachDocuments}=await __webpack_require__.e(/* import() */ 366).then(__webpack_require__.bind(__webpack_require__, 3366)),{workspace}=settings;return attachDocuments(world,outcome,
{globs,workspace,number:target.number})})}function willLikelyCount({inputs,place},target){let rules={..._YTU3J7LR.c,bugLabels:inputs.
bugLabels??_YTU3J7LR.c.bugLabels},{snapshot}=target;return snapshot!==void 0&&(0,_X6SMUWJZ.cV)(place,rules,target,snapshot)===
void 0}


/***/ })

};
;