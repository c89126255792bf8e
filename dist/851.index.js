"use strict";
exports.id = 851;
exports.ids = [851];
exports.modules = {

/***/ 7232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  "default": () => (__WEBPACK_DEFAULT_EXPORT__)
});
var _NE7MA6OG = __webpack_require__(3227);
var _VEMOOKOE = __webpack_require__(7472);
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_NE7MA6OG.m)());


/***/ })

};
;