"use strict";
exports.id = 810;
exports.ids = [810];
exports.modules = {

/***/ 8543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toTarget)
/* harmony export */ });
function toTarget(number){return{kind:"issue",number,snapshot:void 0,formerKey:void 0,mayBeUnlabelled:!0}}


/***/ }),

/***/ 5810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _NNGZHRT3 = __webpack_require__(5873);
/* harmony import */ var _HC2FPPW7 = __webpack_require__(5148);
/* harmony import */ var _5FXHSPAV = __webpack_require__(6432);
/* harmony import */ var _MMLGPI2X = __webpack_require__(1905);
/* harmony import */ var _22LN7ZXQ = __webpack_require__(8543);
/* harmony import */ var _HKFNCXBW = __webpack_require__(9690);
/* harmony import */ var _WSJ6UDTB = __webpack_require__(4994);
/* harmony import */ var _ZDJ2EESR = __webpack_require__(2550);
/* harmony import */ var _43GAP375 = __webpack_require__(9188);
/* harmony import */ var _BVTU5A74 = __webpack_require__(7401);
/* harmony import */ var _A7ZKLCGB = __webpack_require__(2072);
/* harmony import */ var _2E4JFTGE = __webpack_require__(2662);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);





function run(terminal,{flags}){return (0,_NNGZHRT3/* .runWithSettings */ .p)(terminal,flags,"sync",settings=>{let{issue}=settings.inputs;if(issue===
void 0)throw new _2E4JFTGE/* .SyncError */ .S0("input-missing","Which issue? None is named.",{hint:"Give its number: --issue 12."});return (0,_MMLGPI2X/* .runSync */ .HZ)(
settings,(0,_22LN7ZXQ/* .toTarget */ .L)(issue))})}


/***/ })

};
;