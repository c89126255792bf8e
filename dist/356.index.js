"use strict";
exports.id = 356;
exports.ids = [356];
exports.modules = {

/***/ 6975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  "default": () => (__WEBPACK_DEFAULT_EXPORT__)
});
var _7NXVT3PJ = __webpack_require__(2403);
var _LWGEWHFO = __webpack_require__(7094);
var _72FAJJDL = __webpack_require__(3247);
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_7NXVT3PJ.m)());


/***/ })

};
;