"use strict";
exports.id = 3826;
exports.ids = [3826];
exports.modules = {

/***/ 1279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (monotonicNow)
});
function monotonicNow(){return Number(process.hrtime.bigint())/1e6}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runConnected: () => (runConnected)
});
var _FEK5FJPW = __webpack_require__(6743);
var _JJWZIZCW = __webpack_require__(5243);
var _74ZUQFIX = __webpack_require__(4719);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _ADMB2DBT = __webpack_require__(8373);
var _JOB36CLD = __webpack_require__(7108);
var _D3CNM44V = __webpack_require__(960);
var _4O7PN5BZ = __webpack_require__(6824);
var _F2WTTP2D = __webpack_require__(8630);
var _GCJ3FVEC = __webpack_require__(5210);
var _VBWTJI3R = __webpack_require__(4488);
var _N553IDCD = __webpack_require__(8172);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _FTT4F4W6 = __webpack_require__(8430);
var _VPZZL7IA = __webpack_require__(406);
var _QA7WOYPC = __webpack_require__(6566);
var _YGSWLR74 = __webpack_require__(9032);
var _ML7ITUZX = __webpack_require__(6711);
var _VJFVHWSB = __webpack_require__(6239);
var _72FAJJDL = __webpack_require__(3247);







var RUN_TIMEOUT=9e4,LONGEST_PAUSE=3e4;function runConnected(settings,target,known){let isExpected=known!==void 0||willLikelyCount(
settings,target);return (0,_JJWZIZCW.DO)(settings,{runTimeout:RUN_TIMEOUT,longestPause:LONGEST_PAUSE,pace:"prompt",known,isExpected,
toClient(openSession){let client=openSession();return isExpected&&client.identify().catch(()=>{}),client}},async world=>{
let{converge}=await Promise.all(/* import() */[__webpack_require__.e(2679), __webpack_require__.e(3281)]).then(__webpack_require__.bind(__webpack_require__, 3281)),outcome=await converge(world,target),{attach:globs}=settings.inputs,
wantsLinks=world.rules.linkedFiles==="documents";if(globs.length===0&&!wantsLinks||target.kind!=="issue")return outcome;
let{attachDocuments}=await __webpack_require__.e(/* import() */ 7359).then(__webpack_require__.bind(__webpack_require__, 7359)),{workspace}=settings;return attachDocuments(world,outcome,
{globs,workspace,number:target.number})})}function willLikelyCount({inputs,place},target){let rules={..._74ZUQFIX.c,bugLabels:inputs.
bugLabels??_74ZUQFIX.c.bugLabels},{snapshot}=target;return snapshot!==void 0&&(0,_FEK5FJPW.cV)(place,rules,target,snapshot)===
void 0}


/***/ })

};
;