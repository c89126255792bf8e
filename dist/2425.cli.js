"use strict";
exports.id = 2425;
exports.ids = [2425];
exports.modules = {

/***/ 2425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _7QAQRM64.cB)
});
var _7QAQRM64 = __webpack_require__(8922);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _LP737LJR = __webpack_require__(9930);
var _37L3UG4X = __webpack_require__(6788);
var _N553IDCD = __webpack_require__(8172);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _PMR6HEJA = __webpack_require__(3214);
var _72FAJJDL = __webpack_require__(3247);






/***/ })

};
;