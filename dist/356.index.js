"use strict";
exports.id = 356;
exports.ids = [356];
exports.modules = {

/***/ 9356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _chunk_7NXVT3PJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2403);
/* harmony import */ var _chunk_LWGEWHFO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7094);
/* harmony import */ var _chunk_72FAJJDL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3247);
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_chunk_7NXVT3PJ_js__WEBPACK_IMPORTED_MODULE_0__/* .require_dispatcher */ .m)());


/***/ })

};
;