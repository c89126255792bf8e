"use strict";
exports.id = 273;
exports.ids = [273];
exports.modules = {

/***/ 8543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toTarget)
/* harmony export */ });
function toTarget(number){return{kind:"issue",number,snapshot:void 0,formerKey:void 0,mayBeUnlabelled:!0}}


/***/ }),

/***/ 2273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _74BKW6LM = __webpack_require__(5133);
/* harmony import */ var _EAXBPVGS = __webpack_require__(2947);
/* harmony import */ var _FBCNSP62 = __webpack_require__(8485);
/* harmony import */ var _3Z4AAVO5 = __webpack_require__(9702);
/* harmony import */ var _22LN7ZXQ = __webpack_require__(8543);
/* harmony import */ var _Z65F62O6 = __webpack_require__(7377);
/* harmony import */ var _A2XU4AD6 = __webpack_require__(3086);
/* harmony import */ var _HKFNCXBW = __webpack_require__(9690);
/* harmony import */ var _SJPSPP3T = __webpack_require__(5996);
/* harmony import */ var _33UJIF4M = __webpack_require__(6346);
/* harmony import */ var _FVDTPGQI = __webpack_require__(5252);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);





function run(terminal,{flags}){return (0,_74BKW6LM/* .runWithSettings */ .p)(terminal,flags,"sync",settings=>{let{issue}=settings.inputs;if(issue===
void 0)throw new _6EQDQ5H3/* .SyncError */ .S0("input-missing","Which issue? None is named.",{hint:"Give its number: --issue 12."});return (0,_3Z4AAVO5/* .runSync */ .HZ)(
settings,(0,_22LN7ZXQ/* .toTarget */ .L)(issue))})}


/***/ })

};
;