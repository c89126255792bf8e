"use strict";
exports.id = 7088;
exports.ids = [7088];
exports.modules = {

/***/ 1279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (monotonicNow)
});
function monotonicNow(){return Number(process.hrtime.bigint())/1e6}


/***/ }),

/***/ 7138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runConnected: () => (runConnected)
});
var _2IHRVRCW = __webpack_require__(826);
var _FCUU2PMR = __webpack_require__(8215);
var _HCJ5NRA4 = __webpack_require__(6774);
var _2FQAK7NQ = __webpack_require__(2174);
var _Q4NLN7HI = __webpack_require__(8232);
var _7NXVT3PJ = __webpack_require__(2403);
var _WC6QWTG7 = __webpack_require__(5625);
var _LWGEWHFO = __webpack_require__(7094);
var _FTT4F4W6 = __webpack_require__(8430);
var _VPZZL7IA = __webpack_require__(406);
var _QA7WOYPC = __webpack_require__(6566);
var _YGSWLR74 = __webpack_require__(9032);
var _NYRJZVTE = __webpack_require__(5881);
var _3AWJZ7SK = __webpack_require__(6367);
var _ETV7VV4Q = __webpack_require__(3238);
var _VBWTJI3R = __webpack_require__(4488);
var _LCEKHPYI = __webpack_require__(4492);
var _5XJU74EL = __webpack_require__(5689);
var _653IWX32 = __webpack_require__(7760);
var _ML7ITUZX = __webpack_require__(6711);
var _VJFVHWSB = __webpack_require__(6239);
var _72FAJJDL = __webpack_require__(3247);







var RUN_TIMEOUT=9e4,LONGEST_PAUSE=3e4;function runConnected(settings,target,known){let isExpected=known!==void 0||willLikelyCount(
settings,target);return (0,_2IHRVRCW.DO)(settings,{runTimeout:RUN_TIMEOUT,longestPause:LONGEST_PAUSE,pace:"prompt",known,isExpected,
toClient(openSession){let client=openSession();return isExpected&&client.identify().catch(()=>{}),client}},async world=>{
let{converge}=await Promise.all(/* import() */[__webpack_require__.e(7688), __webpack_require__.e(5559)]).then(__webpack_require__.bind(__webpack_require__, 5559)),outcome=await converge(world,target),{attach:globs}=settings.inputs,
wantsLinks=world.rules.linkedFiles==="documents";if(globs.length===0&&!wantsLinks||target.kind!=="issue")return outcome;
let{attachDocuments}=await __webpack_require__.e(/* import() */ 7359).then(__webpack_require__.bind(__webpack_require__, 7359)),{workspace}=settings;return attachDocuments(world,outcome,
{globs,workspace,number:target.number})})}function willLikelyCount({inputs,place},target){let rules={..._NYRJZVTE.c,bugLabels:inputs.
bugLabels??_NYRJZVTE.c.bugLabels},{snapshot}=target;return snapshot!==void 0&&(0,_3AWJZ7SK.cV)(place,rules,target,snapshot)===
void 0}


/***/ })

};
;