"use strict";
exports.id = 809;
exports.ids = [809];
exports.modules = {

/***/ 3809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _DA27S24A.cB)
});
var _DA27S24A = __webpack_require__(9481);
var _LMSPGNTF = __webpack_require__(3724);
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