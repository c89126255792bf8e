"use strict";
exports.id = 924;
exports.ids = [924];
exports.modules = {

/***/ 9924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _OGCYYIPI.cB)
});
var _OGCYYIPI = __webpack_require__(1172);
var _2KVK77O6 = __webpack_require__(2592);
var _FXGXGOEN = __webpack_require__(6147);
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