"use strict";
exports.id = 9075;
exports.ids = [9075];
exports.modules = {

/***/ 9075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _5R4EV7DG.cB)
});
var _5R4EV7DG = __webpack_require__(3157);
var _LFQRGOWM = __webpack_require__(6404);
var _2KVK77O6 = __webpack_require__(2592);
var _7XFFIDOH = __webpack_require__(4530);
var _ETV7VV4Q = __webpack_require__(3238);
var _GOFG64AP = __webpack_require__(845);
var _NNWU62E6 = __webpack_require__(7747);
var _VJFVHWSB = __webpack_require__(6239);
var _72FAJJDL = __webpack_require__(3247);





/***/ })

};
;