"use strict";
exports.id = 542;
exports.ids = [542];
exports.modules = {

/***/ 1542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runConnected: () => (/* binding */ runConnected)
/* harmony export */ });
/* harmony import */ var _TM737342 = __webpack_require__(7166);
/* harmony import */ var _CPQP6GWY = __webpack_require__(2598);
/* harmony import */ var _YWXBJQY3 = __webpack_require__(6352);
/* harmony import */ var _7NXVT3PJ = __webpack_require__(2403);
/* harmony import */ var _SJL54WGN = __webpack_require__(1837);
/* harmony import */ var _LWGEWHFO = __webpack_require__(7094);
/* harmony import */ var _FEYIZLVM = __webpack_require__(4107);
/* harmony import */ var _5JJKDBKL = __webpack_require__(4534);
/* harmony import */ var _TZH6LVMX = __webpack_require__(7548);
/* harmony import */ var _2C3NJWTP = __webpack_require__(6194);
/* harmony import */ var _YEG4CNOW = __webpack_require__(3229);
/* harmony import */ var _5P2BJ67D = __webpack_require__(5169);
/* harmony import */ var _B6YP5BGU = __webpack_require__(3205);
/* harmony import */ var _7XFFIDOH = __webpack_require__(4530);
/* harmony import */ var _ETV7VV4Q = __webpack_require__(3238);
/* harmony import */ var _FLHHKYSH = __webpack_require__(5826);
/* harmony import */ var _GOFG64AP = __webpack_require__(845);
/* harmony import */ var _NNWU62E6 = __webpack_require__(128);
/* harmony import */ var _653IWX32 = __webpack_require__(7760);
/* harmony import */ var _BRARYPCX = __webpack_require__(4346);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);






var RUN_TIMEOUT=9e4,LONGEST_PAUSE=3e4;function runConnected(settings,target,known){return (0,_TM737342/* .withWorld */ .DO)(settings,{runTimeout:RUN_TIMEOUT,
longestPause:LONGEST_PAUSE,pace:"prompt",known,toClient(openSession){let client=openSession();return(known!==void 0||willLikelyCount(
settings,target))&&client.identify().catch(()=>{}),client}},async world=>{let{converge}=await Promise.all(/* import() */[__webpack_require__.e(724), __webpack_require__.e(422), __webpack_require__.e(402)]).then(__webpack_require__.bind(__webpack_require__, 6402)),
outcome=await converge(world,target),{attach:globs}=settings.inputs,wantsLinks=world.rules.linkedFiles==="documents";if(globs.
length===0&&!wantsLinks||target.kind!=="issue")return outcome;let{attachDocuments}=await __webpack_require__.e(/* import() */ 594).then(__webpack_require__.bind(__webpack_require__, 1594)),
{workspace}=settings;return attachDocuments(world,outcome,{globs,workspace,number:target.number})})}function willLikelyCount({
inputs,place},target){let rules={..._B6YP5BGU/* .DEFAULT_RULES */ .c,bugLabels:inputs.bugLabels??_B6YP5BGU/* .DEFAULT_RULES */ .c.bugLabels},{snapshot}=target;
return snapshot!==void 0&&(0,_7XFFIDOH/* .needlessOutcome */ .cV)(place,rules,target,snapshot)===void 0}


/***/ })

};
;