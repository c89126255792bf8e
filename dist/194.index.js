"use strict";
exports.id = 194;
exports.ids = [194];
exports.modules = {

/***/ 8194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   converge: () => (/* reexport safe */ _SS3E3EQZ.cB)
/* harmony export */ });
/* harmony import */ var _SS3E3EQZ = __webpack_require__(8570);
/* harmony import */ var _RSSNBA3D = __webpack_require__(8243);
/* harmony import */ var _37ACTSPW = __webpack_require__(909);
/* harmony import */ var _2E4JFTGE = __webpack_require__(2662);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);




/***/ })

};
;