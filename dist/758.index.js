"use strict";
exports.id = 758;
exports.ids = [758];
exports.modules = {

/***/ 2758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runConnected: () => (/* binding */ runConnected)
/* harmony export */ });
/* harmony import */ var _VEY2VJIV = __webpack_require__(3978);
/* harmony import */ var _RSSNBA3D = __webpack_require__(8243);
/* harmony import */ var _5QPA23LB = __webpack_require__(1635);
/* harmony import */ var _37ACTSPW = __webpack_require__(909);
/* harmony import */ var _YWXJNLFE = __webpack_require__(8250);
/* harmony import */ var _A7ZKLCGB = __webpack_require__(2072);
/* harmony import */ var _YWXBJQY3 = __webpack_require__(6352);
/* harmony import */ var _7NXVT3PJ = __webpack_require__(2403);
/* harmony import */ var _SJL54WGN = __webpack_require__(1837);
/* harmony import */ var _LWGEWHFO = __webpack_require__(7094);
/* harmony import */ var _AKXXBOCD = __webpack_require__(8615);
/* harmony import */ var _KRPBZHXK = __webpack_require__(3907);
/* harmony import */ var _VLL5DLNA = __webpack_require__(8571);
/* harmony import */ var _2E4JFTGE = __webpack_require__(2662);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);




var RUN_TIMEOUT=9e4,LONGEST_PAUSE=3e4;function runConnected(settings,target,known){return (0,_VEY2VJIV/* .withWorld */ .DO)(settings,{runTimeout:RUN_TIMEOUT,
longestPause:LONGEST_PAUSE,pace:"prompt",known,toClient(openSession){let client=openSession();return(known!==void 0||willLikelyCount(
settings,target))&&client.identify().catch(()=>{}),client}},async world=>{let{converge}=await Promise.all(/* import() */[__webpack_require__.e(570), __webpack_require__.e(194)]).then(__webpack_require__.bind(__webpack_require__, 8194));
return converge(world,target)})}function willLikelyCount({inputs,place},target){let rules={..._YWXJNLFE/* .DEFAULT_RULES */ .c,bugLabels:inputs.
bugLabels??_YWXJNLFE/* .DEFAULT_RULES */ .c.bugLabels},{snapshot}=target;return snapshot!==void 0&&(0,_37ACTSPW/* .needlessOutcome */ .cV)(place,rules,target,snapshot)===
void 0}


/***/ })

};
;