"use strict";
exports.id = 326;
exports.ids = [326];
exports.modules = {

/***/ 6326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _JYSZQKLV.cB)
});
var _JYSZQKLV = __webpack_require__(1093);
var _V4PWKF3O = __webpack_require__(2935);
var _CDVVL4M3 = __webpack_require__(3128);
var _X6SMUWJZ = __webpack_require__(1649);
var _ETV7VV4Q = __webpack_require__(3238);
var _5RZEWPAC = __webpack_require__(4910);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _L7VA6ULH = __webpack_require__(3850);
var _VEMOOKOE = __webpack_require__(7472);






/***/ })

};
;