"use strict";
exports.id = 192;
exports.ids = [192];
exports.modules = {

/***/ 7192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  markdownToText: () => (/* reexport safe */ _M33GNWKE.i)
});
var _M33GNWKE = __webpack_require__(6002);
var _72FAJJDL = __webpack_require__(3247);



/***/ })

};
;