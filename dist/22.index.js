"use strict";
exports.id = 22;
exports.ids = [22];
exports.modules = {

/***/ 4022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runConnected: () => (runConnected)
});
var _NP2EVSW6 = __webpack_require__(8466);
var _CDVVL4M3 = __webpack_require__(3128);
var _HVRE52NA = __webpack_require__(1098);
var _LQRXVJSF = __webpack_require__(1267);
var _CJEMHSS2 = __webpack_require__(8752);
var _GBKGPJEA = __webpack_require__(1044);
var _7SQNBKNP = __webpack_require__(6655);
var _QD264YQJ = __webpack_require__(8206);
var _UNYHBUFW = __webpack_require__(6367);
var _NE7MA6OG = __webpack_require__(3227);
var _GUYAQTZV = __webpack_require__(8400);
var _JMVBJHFT = __webpack_require__(3226);
var _X6SMUWJZ = __webpack_require__(1649);
var _ETV7VV4Q = __webpack_require__(3238);
var _PKGRAEHR = __webpack_require__(1599);
var _5RZEWPAC = __webpack_require__(4910);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _PMR6HEJA = __webpack_require__(3214);
var _VEMOOKOE = __webpack_require__(7472);







var RUN_TIMEOUT=9e4,LONGEST_PAUSE=3e4;function runConnected(settings,target,known){let isExpected=known!==void 0||willLikelyCount(
settings,target);return (0,_NP2EVSW6.DO)(settings,{runTimeout:RUN_TIMEOUT,longestPause:LONGEST_PAUSE,pace:"prompt",known,isExpected,
toClient(openSession){let client=openSession();return isExpected&&client.identify().catch(()=>{}),client}},async world=>{
let{converge}=await Promise.all(/* import() */[__webpack_require__.e(426), __webpack_require__.e(17)]).then(__webpack_require__.bind(__webpack_require__, 3017)),outcome=await converge(world,target),{attach:globs}=settings.inputs,
wantsLinks=world.rules.linkedFiles==="documents";if(globs.length===0&&!wantsLinks||target.kind!=="issue")return outcome;
let{attachDocuments}=await __webpack_require__.e(/* import() */ 689).then(__webpack_require__.bind(__webpack_require__, 6689)),{workspace}=settings;return attachDocuments(world,outcome,
{globs,workspace,number:target.number})})}function willLikelyCount({inputs,place},target){let rules={..._JMVBJHFT.c,bugLabels:inputs.
bugLabels??_JMVBJHFT.c.bugLabels},{snapshot}=target;return snapshot!==void 0&&(0,_X6SMUWJZ.cV)(place,rules,target,snapshot)===
void 0}


/***/ })

};
;