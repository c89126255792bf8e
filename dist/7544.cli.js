"use strict";
exports.id = 7544;
exports.ids = [7544];
exports.modules = {

/***/ 7544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _N3JPZQSB.cB)
});
var _N3JPZQSB = __webpack_require__(9366);
var _2KVK77O6 = __webpack_require__(2592);
var _FXGXGOEN = __webpack_require__(6147);
var _U2NM6KQG = __webpack_require__(510);
var _ACQ4ESA5 = __webpack_require__(6184);
var _ETV7VV4Q = __webpack_require__(3238);
var _GOFG64AP = __webpack_require__(845);
var _NNWU62E6 = __webpack_require__(7747);
var _VJFVHWSB = __webpack_require__(6239);
var _72FAJJDL = __webpack_require__(3247);






/***/ })

};
;