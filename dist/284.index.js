"use strict";
exports.id = 284;
exports.ids = [284];
exports.modules = {

/***/ 6284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _7E2BFFPD.cB)
});
var _7E2BFFPD = __webpack_require__(8815);
var _ANTSJORV = __webpack_require__(1594);
var _CPQP6GWY = __webpack_require__(2598);
var _7XFFIDOH = __webpack_require__(4530);
var _ETV7VV4Q = __webpack_require__(3238);
var _GOFG64AP = __webpack_require__(845);
var _NNWU62E6 = __webpack_require__(128);
var _6EQDQ5H3 = __webpack_require__(7248);
var _72FAJJDL = __webpack_require__(3247);





/***/ })

};
;