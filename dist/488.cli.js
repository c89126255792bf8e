"use strict";
exports.id = 488;
exports.ids = [488];
exports.modules = {

/***/ 8543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toTarget)
/* harmony export */ });
function toTarget(number){return{kind:"issue",number,snapshot:void 0,formerKey:void 0,mayBeUnlabelled:!0}}


/***/ }),

/***/ 2488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _NLE67GVQ = __webpack_require__(4085);
/* harmony import */ var _EAXBPVGS = __webpack_require__(2947);
/* harmony import */ var _FBCNSP62 = __webpack_require__(8485);
/* harmony import */ var _K7U2FCZA = __webpack_require__(6136);
/* harmony import */ var _22LN7ZXQ = __webpack_require__(8543);
/* harmony import */ var _IV5YKPIV = __webpack_require__(9070);
/* harmony import */ var _Z65F62O6 = __webpack_require__(7377);
/* harmony import */ var _VT2KV4Z6 = __webpack_require__(2616);
/* harmony import */ var _SJPSPP3T = __webpack_require__(5996);
/* harmony import */ var _ZYTWP7JE = __webpack_require__(8175);
/* harmony import */ var _FVDTPGQI = __webpack_require__(5252);
/* harmony import */ var _R55UZDCU = __webpack_require__(4914);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);





function run(terminal,{flags}){return (0,_NLE67GVQ/* .runWithSettings */ .p)(terminal,flags,"sync",settings=>{let{issue}=settings.inputs;if(issue===
void 0)throw new _6EQDQ5H3/* .SyncError */ .S0("input-missing","Which issue? None is named.",{hint:"Give its number: --issue 12."});return (0,_K7U2FCZA/* .runSync */ .HZ)(
settings,(0,_22LN7ZXQ/* .toTarget */ .L)(issue))})}


/***/ })

};
;