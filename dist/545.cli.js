"use strict";
exports.id = 545;
exports.ids = [545];
exports.modules = {

/***/ 8545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   converge: () => (/* reexport safe */ _X6PVMKDQ.cB)
/* harmony export */ });
/* harmony import */ var _X6PVMKDQ = __webpack_require__(2116);
/* harmony import */ var _RSSNBA3D = __webpack_require__(8243);
/* harmony import */ var _HKFNCXBW = __webpack_require__(9690);
/* harmony import */ var _2E4JFTGE = __webpack_require__(2662);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);




/***/ })

};
;