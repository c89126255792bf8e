"use strict";
exports.id = 830;
exports.ids = [830];
exports.modules = {

/***/ 830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _2J6L5TLN.cB)
});
var _2J6L5TLN = __webpack_require__(8298);
var _S4MNMNWA = __webpack_require__(3872);
var _N7RLMNZP = __webpack_require__(5111);
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