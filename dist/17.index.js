"use strict";
exports.id = 17;
exports.ids = [17];
exports.modules = {

/***/ 3017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _FO25YH3C.cB)
});
var _FO25YH3C = __webpack_require__(1426);
var _CDVVL4M3 = __webpack_require__(3128);
var _3XC4HZG5 = __webpack_require__(8749);
var _X6SMUWJZ = __webpack_require__(1649);
var _ETV7VV4Q = __webpack_require__(3238);
var _5RZEWPAC = __webpack_require__(4910);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _PMR6HEJA = __webpack_require__(3214);
var _VEMOOKOE = __webpack_require__(7472);






/***/ })

};
;