"use strict";
exports.id = 7204;
exports.ids = [7204];
exports.modules = {

/***/ 7204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _3KEAD57V.cB)
});
var _3KEAD57V = __webpack_require__(5149);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _65DD2V4D = __webpack_require__(5622);
var _SQPBDCLP = __webpack_require__(9724);
var _N553IDCD = __webpack_require__(8172);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _P6ZHMV4F = __webpack_require__(9766);
var _72FAJJDL = __webpack_require__(3247);






/***/ })

};
;