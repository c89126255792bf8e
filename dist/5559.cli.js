"use strict";
exports.id = 5559;
exports.ids = [5559];
exports.modules = {

/***/ 5559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _R4XLX7NR.cB)
});
var _R4XLX7NR = __webpack_require__(7688);
var _FCUU2PMR = __webpack_require__(8215);
var _XCC5P3W2 = __webpack_require__(946);
var _3AWJZ7SK = __webpack_require__(6367);
var _ETV7VV4Q = __webpack_require__(3238);
var _LCEKHPYI = __webpack_require__(4492);
var _5XJU74EL = __webpack_require__(5689);
var _VJFVHWSB = __webpack_require__(6239);
var _72FAJJDL = __webpack_require__(3247);






/***/ })

};
;