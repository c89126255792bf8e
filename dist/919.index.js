"use strict";
exports.id = 919;
exports.ids = [919];
exports.modules = {

/***/ 5919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _KFCLMQU3.cB)
});
var _KFCLMQU3 = __webpack_require__(1067);
var _ZSAM7PVJ = __webpack_require__(7969);
var _CDVVL4M3 = __webpack_require__(3128);
var _V3ZFYYNM = __webpack_require__(4747);
var _ETV7VV4Q = __webpack_require__(3238);
var _5RZEWPAC = __webpack_require__(4910);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _XLIZUOBY = __webpack_require__(8637);
var _VEMOOKOE = __webpack_require__(7472);






/***/ })

};
;