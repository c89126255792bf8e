"use strict";
exports.id = 9042;
exports.ids = [9042];
exports.modules = {

/***/ 9042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _DVDSV4B6.cB)
});
var _DVDSV4B6 = __webpack_require__(2582);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _65DD2V4D = __webpack_require__(5622);
var _SQPBDCLP = __webpack_require__(9724);
var _N553IDCD = __webpack_require__(8172);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _L7VA6ULH = __webpack_require__(3850);
var _72FAJJDL = __webpack_require__(3247);






/***/ })

};
;