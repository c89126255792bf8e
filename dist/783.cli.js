"use strict";
exports.id = 783;
exports.ids = [783];
exports.modules = {

/***/ 8543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toTarget)
/* harmony export */ });
function toTarget(number){return{kind:"issue",number,snapshot:void 0,formerKey:void 0,mayBeUnlabelled:!0}}


/***/ }),

/***/ 5783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _chunk_U4PLAQR3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);
/* harmony import */ var _chunk_6D4PHRSN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(546);
/* harmony import */ var _chunk_5FXHSPAV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6432);
/* harmony import */ var _chunk_JZQ74TME_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8973);
/* harmony import */ var _chunk_22LN7ZXQ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8543);
/* harmony import */ var _chunk_37ACTSPW_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(909);
/* harmony import */ var _chunk_YWXJNLFE_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8250);
/* harmony import */ var _chunk_43GAP375_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9188);
/* harmony import */ var _chunk_BVTU5A74_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7401);
/* harmony import */ var _chunk_A7ZKLCGB_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2072);
/* harmony import */ var _chunk_2E4JFTGE_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2662);
/* harmony import */ var _chunk_72FAJJDL_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3247);




function run(terminal,{flags}){return (0,_chunk_U4PLAQR3_js__WEBPACK_IMPORTED_MODULE_0__/* .runWithSettings */ .p)(terminal,flags,"sync",settings=>{let{issue}=settings.inputs;if(issue===
void 0)throw new _chunk_2E4JFTGE_js__WEBPACK_IMPORTED_MODULE_9__/* .SyncError */ .S0("input-missing","Which issue? None is named.",{hint:"Give its number: --issue 12."});return (0,_chunk_JZQ74TME_js__WEBPACK_IMPORTED_MODULE_3__/* .runSync */ .HZ)(
settings,(0,_chunk_22LN7ZXQ_js__WEBPACK_IMPORTED_MODULE_11__/* .toTarget */ .L)(issue))})}


/***/ })

};
;