"use strict";
exports.id = 8372;
exports.ids = [8372];
exports.modules = {

/***/ 8372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  converge: () => (/* reexport safe */ _MZEBOH24.cB)
});
var _MZEBOH24 = __webpack_require__(8218);
var _2KVK77O6 = __webpack_require__(2592);
var _FXGXGOEN = __webpack_require__(6147);
var _3NLKLZVS = __webpack_require__(3994);
var _WBIQ6BNR = __webpack_require__(8840);
var _ETV7VV4Q = __webpack_require__(3238);
var _NB2I6J7J = __webpack_require__(9475);
var _QUIMUC6E = __webpack_require__(6778);
var _VJFVHWSB = __webpack_require__(6239);
var _72FAJJDL = __webpack_require__(3247);






/***/ })

};
;