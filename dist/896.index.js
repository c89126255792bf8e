"use strict";
exports.id = 896;
exports.ids = [896];
exports.modules = {

/***/ 8896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _7HIQGW52.cB)
});
var _7HIQGW52 = __webpack_require__(4207);
var _HSHHW7LQ = __webpack_require__(9699);
var _CDVVL4M3 = __webpack_require__(3128);
var _X6SMUWJZ = __webpack_require__(1649);
var _ETV7VV4Q = __webpack_require__(3238);
var _5RZEWPAC = __webpack_require__(4910);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _PMR6HEJA = __webpack_require__(3214);
var _VEMOOKOE = __webpack_require__(7472);






/***/ })

};
;