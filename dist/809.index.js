"use strict";
exports.id = 809;
exports.ids = [809];
exports.modules = {

/***/ 809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _KYGSLDDI.cB)
});
var _KYGSLDDI = __webpack_require__(9486);
var _VQSQIGEW = __webpack_require__(9518);
var _CDVVL4M3 = __webpack_require__(3128);
var _CHXUAU7D = __webpack_require__(4218);
var _ETV7VV4Q = __webpack_require__(3238);
var _5RZEWPAC = __webpack_require__(4910);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _VJFVHWSB = __webpack_require__(6239);
var _VEMOOKOE = __webpack_require__(7472);





/***/ })

};
;