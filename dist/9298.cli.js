"use strict";
exports.id = 9298;
exports.ids = [9298];
exports.modules = {

/***/ 9298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _WFVRJ47X.cB)
});
var _WFVRJ47X = __webpack_require__(311);
var _CDVVL4M3 = __webpack_require__(3128);
var _IS5FOVH6 = __webpack_require__(4639);
var _RUHOUGW4 = __webpack_require__(2656);
var _ETV7VV4Q = __webpack_require__(3238);
var _5RZEWPAC = __webpack_require__(4910);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _VJFVHWSB = __webpack_require__(6239);
var _72FAJJDL = __webpack_require__(3247);






/***/ })

};
;