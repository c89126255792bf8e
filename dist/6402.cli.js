"use strict";
exports.id = 6402;
exports.ids = [6402];
exports.modules = {

/***/ 6402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   converge: () => (/* reexport safe */ _4V55YDU7.cB)
/* harmony export */ });
/* harmony import */ var _4V55YDU7 = __webpack_require__(3422);
/* harmony import */ var _LMSPGNTF = __webpack_require__(3724);
/* harmony import */ var _CPQP6GWY = __webpack_require__(2598);
/* harmony import */ var _7XFFIDOH = __webpack_require__(4530);
/* harmony import */ var _ETV7VV4Q = __webpack_require__(3238);
/* harmony import */ var _GOFG64AP = __webpack_require__(845);
/* harmony import */ var _NNWU62E6 = __webpack_require__(128);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);





/***/ })

};
;