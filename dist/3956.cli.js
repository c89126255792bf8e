"use strict";
exports.id = 3956;
exports.ids = [3956];
exports.modules = {

/***/ 3956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _JTJV56GH.cB)
});
var _JTJV56GH = __webpack_require__(5169);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _EIZUW62I = __webpack_require__(5428);
var _37L3UG4X = __webpack_require__(6788);
var _N553IDCD = __webpack_require__(8172);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _TKLNHQ2D = __webpack_require__(5329);
var _72FAJJDL = __webpack_require__(3247);






/***/ })

};
;