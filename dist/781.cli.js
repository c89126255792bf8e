"use strict";
exports.id = 781;
exports.ids = [781];
exports.modules = {

/***/ 3781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runConnected: () => (/* binding */ runConnected)
/* harmony export */ });
/* harmony import */ var _chunk_FUO26F3S_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8781);
/* harmony import */ var _chunk_5B3KLTGH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(505);
/* harmony import */ var _chunk_5QPA23LB_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1635);
/* harmony import */ var _chunk_KSS2QKJO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9407);
/* harmony import */ var _chunk_KXZ2W2DJ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7795);
/* harmony import */ var _chunk_A7ZKLCGB_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2072);
/* harmony import */ var _chunk_FNLEOVRV_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4353);
/* harmony import */ var _chunk_7NXVT3PJ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2403);
/* harmony import */ var _chunk_QSGNXOZM_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5522);
/* harmony import */ var _chunk_LWGEWHFO_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7094);
/* harmony import */ var _chunk_AKXXBOCD_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8615);
/* harmony import */ var _chunk_KRPBZHXK_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3907);
/* harmony import */ var _chunk_VLL5DLNA_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8571);
/* harmony import */ var _chunk_2E4JFTGE_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2662);
/* harmony import */ var _chunk_72FAJJDL_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3247);





var RUN_TIMEOUT=9e4,LONGEST_PAUSE=3e4;function runConnected(settings,target,known){return (0,_chunk_5B3KLTGH_js__WEBPACK_IMPORTED_MODULE_1__/* .withWorld */ .DO)(settings,{runTimeout:RUN_TIMEOUT,
longestPause:LONGEST_PAUSE,pace:"prompt",known,toClient(openSession){let client=openSession();return known===void 0&&willLikelyCount(
settings,target)&&client.identify().catch(()=>{}),client}},world=>(0,_chunk_FUO26F3S_js__WEBPACK_IMPORTED_MODULE_0__/* .converge */ .cB)(world,target))}function willLikelyCount({inputs,
place},target){let rules={..._chunk_KXZ2W2DJ_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_RULES */ .c,bugLabels:inputs.bugLabels??_chunk_KXZ2W2DJ_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_RULES */ .c.bugLabels},{snapshot}=target;return snapshot!==
void 0&&(0,_chunk_KSS2QKJO_js__WEBPACK_IMPORTED_MODULE_3__/* .needlessOutcome */ .cV)(place,rules,target,snapshot)===void 0}


/***/ })

};
;