"use strict";
exports.id = 904;
exports.ids = [904];
exports.modules = {

/***/ 3523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   converge: () => (/* reexport safe */ _AAU5VDXO.cB)
/* harmony export */ });
/* harmony import */ var _AAU5VDXO = __webpack_require__(5488);
/* harmony import */ var _RSSNBA3D = __webpack_require__(8243);
/* harmony import */ var _IV5YKPIV = __webpack_require__(9070);
/* harmony import */ var _R55UZDCU = __webpack_require__(4914);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);




/***/ })

};
;