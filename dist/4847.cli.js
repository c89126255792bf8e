"use strict";
exports.id = 4847;
exports.ids = [4847];
exports.modules = {

/***/ 4847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _NHX36Y5C.cB)
});
var _NHX36Y5C = __webpack_require__(4865);
var _QHRDT7NW = __webpack_require__(9166);
var _FEK5FJPW = __webpack_require__(6743);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _N553IDCD = __webpack_require__(8172);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _VJFVHWSB = __webpack_require__(6239);
var _72FAJJDL = __webpack_require__(3247);






/***/ })

};
;