"use strict";
exports.id = 943;
exports.ids = [943];
exports.modules = {

/***/ 1943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   converge: () => (/* reexport safe */ _YRU3DRCT.cB)
/* harmony export */ });
/* harmony import */ var _YRU3DRCT = __webpack_require__(4097);
/* harmony import */ var _RSSNBA3D = __webpack_require__(8243);
/* harmony import */ var _HKFNCXBW = __webpack_require__(9690);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);




/***/ })

};
;