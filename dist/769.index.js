"use strict";
exports.id = 769;
exports.ids = [769];
exports.modules = {

/***/ 769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _6VUXRQSY.cB)
});
var _6VUXRQSY = __webpack_require__(8083);
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