"use strict";
exports.id = 966;
exports.ids = [966];
exports.modules = {

/***/ 5966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _2AGQS7EA.cB)
});
var _2AGQS7EA = __webpack_require__(7090);
var _LFQRGOWM = __webpack_require__(6404);
var _6SLD4FWN = __webpack_require__(7007);
var _2KVK77O6 = __webpack_require__(2592);
var _ACQ4ESA5 = __webpack_require__(6184);
var _ETV7VV4Q = __webpack_require__(3238);
var _GOFG64AP = __webpack_require__(845);
var _NNWU62E6 = __webpack_require__(128);
var _VJFVHWSB = __webpack_require__(6239);
var _72FAJJDL = __webpack_require__(3247);






/***/ })

};
;