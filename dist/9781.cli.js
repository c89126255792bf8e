"use strict";
exports.id = 9781;
exports.ids = [9781];
exports.modules = {

/***/ 9781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  "default": () => (__WEBPACK_DEFAULT_EXPORT__)
});
var _F2WTTP2D = __webpack_require__(8630);
var _72FAJJDL = __webpack_require__(3247);
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_F2WTTP2D.m)());


/***/ })

};
;