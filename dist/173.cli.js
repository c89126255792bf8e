"use strict";
exports.id = 173;
exports.ids = [173];
exports.modules = {

/***/ 8173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runConnected: () => (/* binding */ runConnected)
/* harmony export */ });
/* harmony import */ var _HPPTYIFT = __webpack_require__(7651);
/* harmony import */ var _AKXXBOCD = __webpack_require__(8615);
/* harmony import */ var _FSPOV7HK = __webpack_require__(9827);
/* harmony import */ var _RSSNBA3D = __webpack_require__(8243);
/* harmony import */ var _HKFNCXBW = __webpack_require__(9690);
/* harmony import */ var _ZDJ2EESR = __webpack_require__(2550);
/* harmony import */ var _A7ZKLCGB = __webpack_require__(2072);
/* harmony import */ var _653IWX32 = __webpack_require__(7760);
/* harmony import */ var _VLL5DLNA = __webpack_require__(8571);
/* harmony import */ var _2E4JFTGE = __webpack_require__(2662);
/* harmony import */ var _YWXBJQY3 = __webpack_require__(6352);
/* harmony import */ var _7NXVT3PJ = __webpack_require__(2403);
/* harmony import */ var _SJL54WGN = __webpack_require__(1837);
/* harmony import */ var _LWGEWHFO = __webpack_require__(7094);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);




var RUN_TIMEOUT=9e4,LONGEST_PAUSE=3e4;function runConnected(settings,target,known){return (0,_HPPTYIFT/* .withWorld */ .DO)(settings,{runTimeout:RUN_TIMEOUT,
longestPause:LONGEST_PAUSE,pace:"prompt",known,toClient(openSession){let client=openSession();return(known!==void 0||willLikelyCount(
settings,target))&&client.identify().catch(()=>{}),client}},async world=>{let{converge}=await Promise.all(/* import() */[__webpack_require__.e(116), __webpack_require__.e(545)]).then(__webpack_require__.bind(__webpack_require__, 8545));
return converge(world,target)})}function willLikelyCount({inputs,place},target){let rules={..._ZDJ2EESR/* .DEFAULT_RULES */ .c,bugLabels:inputs.
bugLabels??_ZDJ2EESR/* .DEFAULT_RULES */ .c.bugLabels},{snapshot}=target;return snapshot!==void 0&&(0,_HKFNCXBW/* .needlessOutcome */ .cV)(place,rules,target,snapshot)===
void 0}


/***/ })

};
;