"use strict";
exports.id = 209;
exports.ids = [209];
exports.modules = {

/***/ 209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _ZMGULZGX.cB)
});
var _ZMGULZGX = __webpack_require__(9935);
var _ZSAM7PVJ = __webpack_require__(7969);
var _CDVVL4M3 = __webpack_require__(3128);
var _V3ZFYYNM = __webpack_require__(4747);
var _ETV7VV4Q = __webpack_require__(3238);
var _5RZEWPAC = __webpack_require__(4910);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _P6ZHMV4F = __webpack_require__(9766);
var _VEMOOKOE = __webpack_require__(7472);






/***/ })

};
;