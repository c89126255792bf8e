"use strict";
exports.id = 134;
exports.ids = [134];
exports.modules = {

/***/ 8134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   converge: () => (/* reexport safe */ _56WDZGB4.cB)
/* harmony export */ });
/* harmony import */ var _56WDZGB4 = __webpack_require__(2642);
/* harmony import */ var _LMSPGNTF = __webpack_require__(3724);
/* harmony import */ var _CPQP6GWY = __webpack_require__(2598);
/* harmony import */ var _FIV7Y57G = __webpack_require__(6861);
/* harmony import */ var _ETV7VV4Q = __webpack_require__(3238);
/* harmony import */ var _G2ECRXMX = __webpack_require__(6269);
/* harmony import */ var _NNWU62E6 = __webpack_require__(128);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);





/***/ })

};
;