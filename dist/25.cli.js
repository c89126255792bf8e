"use strict";
exports.id = 25;
exports.ids = [25];
exports.modules = {

/***/ 8543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toTarget)
/* harmony export */ });
function toTarget(number){return{kind:"issue",number,snapshot:void 0,formerKey:void 0,mayBeUnlabelled:!0}}


/***/ }),

/***/ 2025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _chunk_KLZTFX3E_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7484);
/* harmony import */ var _chunk_JXJ5FFO6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9305);
/* harmony import */ var _chunk_O4X2W753_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(104);
/* harmony import */ var _chunk_XZGXXKK5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8839);
/* harmony import */ var _chunk_ALUF2YFG_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2876);
/* harmony import */ var _chunk_RYEYBZF3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9127);
/* harmony import */ var _chunk_22LN7ZXQ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8543);
/* harmony import */ var _chunk_FHSVC7NA_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1987);
/* harmony import */ var _chunk_5MFZIOYS_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1449);
/* harmony import */ var _chunk_YUEMACTL_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4499);
/* harmony import */ var _chunk_72FAJJDL_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3247);




function run(terminal,{flags}){return (0,_chunk_KLZTFX3E_js__WEBPACK_IMPORTED_MODULE_0__/* .runWithSettings */ .p)(terminal,flags,"sync",settings=>{let{issue}=settings.inputs;if(issue===
void 0)throw new _chunk_YUEMACTL_js__WEBPACK_IMPORTED_MODULE_8__/* .SyncError */ .S0("input-missing","Which issue? None is named.",{hint:"Give its number: --issue 12."});return (0,_chunk_XZGXXKK5_js__WEBPACK_IMPORTED_MODULE_3__/* .runSync */ .HZ)(
settings,(0,_chunk_22LN7ZXQ_js__WEBPACK_IMPORTED_MODULE_10__/* .toTarget */ .L)(issue))})}


/***/ })

};
;