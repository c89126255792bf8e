"use strict";
exports.id = 194;
exports.ids = [194];
exports.modules = {

/***/ 8194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   converge: () => (/* reexport safe */ _chunk_SS3E3EQZ_js__WEBPACK_IMPORTED_MODULE_0__.cB)
/* harmony export */ });
/* harmony import */ var _chunk_SS3E3EQZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8570);
/* harmony import */ var _chunk_RSSNBA3D_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8243);
/* harmony import */ var _chunk_37ACTSPW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(909);
/* harmony import */ var _chunk_2E4JFTGE_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2662);
/* harmony import */ var _chunk_72FAJJDL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3247);




/***/ })

};
;