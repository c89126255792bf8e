"use strict";
exports.id = 758;
exports.ids = [758];
exports.modules = {

/***/ 2758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runConnected: () => (/* binding */ runConnected)
/* harmony export */ });
/* harmony import */ var _chunk_VEY2VJIV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3978);
/* harmony import */ var _chunk_RSSNBA3D_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8243);
/* harmony import */ var _chunk_5QPA23LB_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1635);
/* harmony import */ var _chunk_37ACTSPW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(909);
/* harmony import */ var _chunk_YWXJNLFE_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8250);
/* harmony import */ var _chunk_A7ZKLCGB_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2072);
/* harmony import */ var _chunk_YWXBJQY3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6352);
/* harmony import */ var _chunk_7NXVT3PJ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2403);
/* harmony import */ var _chunk_SJL54WGN_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1837);
/* harmony import */ var _chunk_LWGEWHFO_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7094);
/* harmony import */ var _chunk_AKXXBOCD_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8615);
/* harmony import */ var _chunk_KRPBZHXK_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3907);
/* harmony import */ var _chunk_VLL5DLNA_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8571);
/* harmony import */ var _chunk_2E4JFTGE_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2662);
/* harmony import */ var _chunk_72FAJJDL_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3247);




var RUN_TIMEOUT=9e4,LONGEST_PAUSE=3e4;function runConnected(settings,target,known){return (0,_chunk_VEY2VJIV_js__WEBPACK_IMPORTED_MODULE_0__/* .withWorld */ .DO)(settings,{runTimeout:RUN_TIMEOUT,
longestPause:LONGEST_PAUSE,pace:"prompt",known,toClient(openSession){let client=openSession();return(known!==void 0||willLikelyCount(
settings,target))&&client.identify().catch(()=>{}),client}},async world=>{let{converge}=await Promise.all(/* import() */[__webpack_require__.e(570), __webpack_require__.e(194)]).then(__webpack_require__.bind(__webpack_require__, 8194));
return converge(world,target)})}function willLikelyCount({inputs,place},target){let rules={..._chunk_YWXJNLFE_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_RULES */ .c,bugLabels:inputs.
bugLabels??_chunk_YWXJNLFE_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_RULES */ .c.bugLabels},{snapshot}=target;return snapshot!==void 0&&(0,_chunk_37ACTSPW_js__WEBPACK_IMPORTED_MODULE_3__/* .needlessOutcome */ .cV)(place,rules,target,snapshot)===
void 0}


/***/ })

};
;