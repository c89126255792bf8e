"use strict";
exports.id = 882;
exports.ids = [882];
exports.modules = {

/***/ 882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runConnected: () => (/* binding */ runConnected)
/* harmony export */ });
/* harmony import */ var _QMG5POQZ = __webpack_require__(1979);
/* harmony import */ var _VT4LAUBV = __webpack_require__(5663);
/* harmony import */ var _SJL54WGN = __webpack_require__(1837);
/* harmony import */ var _H56SQZ25 = __webpack_require__(3009);
/* harmony import */ var _6YUDEIB5 = __webpack_require__(1976);
/* harmony import */ var _3F7UYTPY = __webpack_require__(5152);
/* harmony import */ var _RSSNBA3D = __webpack_require__(8243);
/* harmony import */ var _4I2YSDPK = __webpack_require__(7999);
/* harmony import */ var _A2XU4AD6 = __webpack_require__(3086);
/* harmony import */ var _HKFNCXBW = __webpack_require__(9690);
/* harmony import */ var _FVDTPGQI = __webpack_require__(5252);
/* harmony import */ var _653IWX32 = __webpack_require__(7760);
/* harmony import */ var _VLL5DLNA = __webpack_require__(8571);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);
/* harmony import */ var _7NXVT3PJ = __webpack_require__(2403);
/* harmony import */ var _LWGEWHFO = __webpack_require__(7094);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);





var RUN_TIMEOUT=9e4,LONGEST_PAUSE=3e4;function runConnected(settings,target,known){return (0,_QMG5POQZ/* .withWorld */ .DO)(settings,{runTimeout:RUN_TIMEOUT,
longestPause:LONGEST_PAUSE,pace:"prompt",known,toClient(openSession){let client=openSession();return(known!==void 0||willLikelyCount(
settings,target))&&client.identify().catch(()=>{}),client}},async world=>{let{converge}=await Promise.all(/* import() */[__webpack_require__.e(97), __webpack_require__.e(943)]).then(__webpack_require__.bind(__webpack_require__, 1943)),
outcome=await converge(world,target),{attach:globs}=settings.inputs;if(globs.length===0||target.kind!=="issue")return outcome;
let{attachDocuments}=await __webpack_require__.e(/* import() */ 25).then(__webpack_require__.bind(__webpack_require__, 5025));return attachDocuments(world,outcome,{globs,workspace:settings.
workspace})})}function willLikelyCount({inputs,place},target){let rules={..._A2XU4AD6/* .DEFAULT_RULES */ .c,bugLabels:inputs.bugLabels??_A2XU4AD6/* .DEFAULT_RULES */ .c.
bugLabels},{snapshot}=target;return snapshot!==void 0&&(0,_HKFNCXBW/* .needlessOutcome */ .cV)(place,rules,target,snapshot)===void 0}


/***/ })

};
;