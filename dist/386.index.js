"use strict";
exports.id = 386;
exports.ids = [386];
exports.modules = {

/***/ 386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _AGMORUCG.cB)
});
var _AGMORUCG = __webpack_require__(4256);
var _CDVVL4M3 = __webpack_require__(3128);
var _4ES2J5C2 = __webpack_require__(5629);
var _ETV7VV4Q = __webpack_require__(3238);
var _OIUWWXHX = __webpack_require__(7748);
var _N553IDCD = __webpack_require__(8172);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _VJFVHWSB = __webpack_require__(6239);
var _VEMOOKOE = __webpack_require__(7472);





/***/ })

};
;