"use strict";
exports.id = 884;
exports.ids = [884];
exports.modules = {

/***/ 4884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runConnected: () => (/* binding */ runConnected)
/* harmony export */ });
/* harmony import */ var _MFGI46NS = __webpack_require__(8309);
/* harmony import */ var _RSSNBA3D = __webpack_require__(8243);
/* harmony import */ var _YWXBJQY3 = __webpack_require__(6352);
/* harmony import */ var _7NXVT3PJ = __webpack_require__(2403);
/* harmony import */ var _SJL54WGN = __webpack_require__(1837);
/* harmony import */ var _LWGEWHFO = __webpack_require__(7094);
/* harmony import */ var _6P7RQNS3 = __webpack_require__(8853);
/* harmony import */ var _2NRIPEC6 = __webpack_require__(7212);
/* harmony import */ var _4I2YSDPK = __webpack_require__(7999);
/* harmony import */ var _TBUS7HHG = __webpack_require__(2043);
/* harmony import */ var _LHIJGTBN = __webpack_require__(4551);
/* harmony import */ var _IV5YKPIV = __webpack_require__(9070);
/* harmony import */ var _VT2KV4Z6 = __webpack_require__(2616);
/* harmony import */ var _FVDTPGQI = __webpack_require__(5252);
/* harmony import */ var _R55UZDCU = __webpack_require__(4914);
/* harmony import */ var _653IWX32 = __webpack_require__(7760);
/* harmony import */ var _2NQGITNS = __webpack_require__(5225);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);





var RUN_TIMEOUT=9e4,LONGEST_PAUSE=3e4;function runConnected(settings,target,known){return (0,_MFGI46NS/* .withWorld */ .DO)(settings,{runTimeout:RUN_TIMEOUT,
longestPause:LONGEST_PAUSE,pace:"prompt",known,toClient(openSession){let client=openSession();return(known!==void 0||willLikelyCount(
settings,target))&&client.identify().catch(()=>{}),client}},async world=>{let{converge}=await Promise.all(/* import() */[__webpack_require__.e(488), __webpack_require__.e(523)]).then(__webpack_require__.bind(__webpack_require__, 3523)),
outcome=await converge(world,target),{attach:globs}=settings.inputs;if(globs.length===0||target.kind!=="issue")return outcome;
let{attachDocuments}=await __webpack_require__.e(/* import() */ 89).then(__webpack_require__.bind(__webpack_require__, 4089));return attachDocuments(world,outcome,{globs,workspace:settings.
workspace})})}function willLikelyCount({inputs,place},target){let rules={..._VT2KV4Z6/* .DEFAULT_RULES */ .c,bugLabels:inputs.bugLabels??_VT2KV4Z6/* .DEFAULT_RULES */ .c.
bugLabels},{snapshot}=target;return snapshot!==void 0&&(0,_IV5YKPIV/* .needlessOutcome */ .cV)(place,rules,target,snapshot)===void 0}


/***/ })

};
;