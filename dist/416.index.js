"use strict";
exports.id = 416;
exports.ids = [416];
exports.modules = {

/***/ 8416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runConnected: () => (/* binding */ runConnected)
/* harmony export */ });
/* harmony import */ var _CG5F7CHF = __webpack_require__(842);
/* harmony import */ var _VT4LAUBV = __webpack_require__(5663);
/* harmony import */ var _SJL54WGN = __webpack_require__(1837);
/* harmony import */ var _H56SQZ25 = __webpack_require__(3009);
/* harmony import */ var _6YUDEIB5 = __webpack_require__(1976);
/* harmony import */ var _RSSNBA3D = __webpack_require__(8243);
/* harmony import */ var _ATYCX67P = __webpack_require__(3503);
/* harmony import */ var _HKFNCXBW = __webpack_require__(9690);
/* harmony import */ var _A7ZKLCGB = __webpack_require__(2072);
/* harmony import */ var _653IWX32 = __webpack_require__(7760);
/* harmony import */ var _VLL5DLNA = __webpack_require__(8571);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);
/* harmony import */ var _7NXVT3PJ = __webpack_require__(2403);
/* harmony import */ var _LWGEWHFO = __webpack_require__(7094);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);





var RUN_TIMEOUT=9e4,LONGEST_PAUSE=3e4;function runConnected(settings,target,known){return (0,_CG5F7CHF/* .withWorld */ .DO)(settings,{runTimeout:RUN_TIMEOUT,
longestPause:LONGEST_PAUSE,pace:"prompt",known,toClient(openSession){let client=openSession();return(known!==void 0||willLikelyCount(
settings,target))&&client.identify().catch(()=>{}),client}},async world=>{let{converge}=await Promise.all(/* import() */[__webpack_require__.e(97), __webpack_require__.e(943)]).then(__webpack_require__.bind(__webpack_require__, 1943));
return converge(world,target)})}function willLikelyCount({inputs,place},target){let rules={..._ATYCX67P/* .DEFAULT_RULES */ .c,bugLabels:inputs.
bugLabels??_ATYCX67P/* .DEFAULT_RULES */ .c.bugLabels},{snapshot}=target;return snapshot!==void 0&&(0,_HKFNCXBW/* .needlessOutcome */ .cV)(place,rules,target,snapshot)===
void 0}


/***/ })

};
;