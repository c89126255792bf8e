"use strict";
exports.id = 9353;
exports.ids = [9353];
exports.modules = {

/***/ 9353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _RSRRSVBN.cB)
});
var _RSRRSVBN = __webpack_require__(5957);
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