"use strict";
exports.id = 697;
exports.ids = [697];
exports.modules = {

/***/ 5697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _OUOCOLR2.cB)
});
var _OUOCOLR2 = __webpack_require__(6366);
var _ZSAM7PVJ = __webpack_require__(7969);
var _CDVVL4M3 = __webpack_require__(3128);
var _V3ZFYYNM = __webpack_require__(4747);
var _ETV7VV4Q = __webpack_require__(3238);
var _5RZEWPAC = __webpack_require__(4910);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _L7VA6ULH = __webpack_require__(3850);
var _VEMOOKOE = __webpack_require__(7472);






/***/ })

};
;