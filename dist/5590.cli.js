"use strict";
exports.id = 5590;
exports.ids = [5590];
exports.modules = {

/***/ 5590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _EIJM5FZD.cB)
});
var _EIJM5FZD = __webpack_require__(6293);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _JLHI2FRP = __webpack_require__(4192);
var _SXTLDB7E = __webpack_require__(3678);
var _N553IDCD = __webpack_require__(8172);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _VJFVHWSB = __webpack_require__(6239);
var _72FAJJDL = __webpack_require__(3247);






/***/ })

};
;