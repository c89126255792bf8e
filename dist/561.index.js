"use strict";
exports.id = 561;
exports.ids = [561];
exports.modules = {

/***/ 1561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _YBKGAB4C.cB)
});
var _YBKGAB4C = __webpack_require__(7284);
var _CDVVL4M3 = __webpack_require__(3128);
var _3XC4HZG5 = __webpack_require__(8749);
var _X6SMUWJZ = __webpack_require__(1649);
var _ETV7VV4Q = __webpack_require__(3238);
var _5RZEWPAC = __webpack_require__(4910);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _TKLNHQ2D = __webpack_require__(5329);
var _VEMOOKOE = __webpack_require__(7472);






/***/ })

};
;