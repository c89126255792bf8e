"use strict";
exports.id = 4775;
exports.ids = [4775];
exports.modules = {

/***/ 4775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _6HSDB6GT.cB)
});
var _6HSDB6GT = __webpack_require__(709);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _HXITPBYX = __webpack_require__(8797);
var _37L3UG4X = __webpack_require__(6788);
var _N553IDCD = __webpack_require__(8172);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _L7VA6ULH = __webpack_require__(3850);
var _72FAJJDL = __webpack_require__(3247);






/***/ })

};
;