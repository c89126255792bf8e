"use strict";
exports.id = 1907;
exports.ids = [1907];
exports.modules = {

/***/ 1907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _DO42PLR4.cB)
});
var _DO42PLR4 = __webpack_require__(2010);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _EIZUW62I = __webpack_require__(5428);
var _37L3UG4X = __webpack_require__(6788);
var _N553IDCD = __webpack_require__(8172);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _PMR6HEJA = __webpack_require__(3214);
var _72FAJJDL = __webpack_require__(3247);






/***/ })

};
;