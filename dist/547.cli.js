"use strict";
exports.id = 547;
exports.ids = [547];
exports.modules = {

/***/ 8543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toTarget)
/* harmony export */ });
function toTarget(number){return{kind:"issue",number,snapshot:void 0,formerKey:void 0,mayBeUnlabelled:!0}}


/***/ }),

/***/ 8547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _U2PZSBFW = __webpack_require__(9096);
/* harmony import */ var _EAXBPVGS = __webpack_require__(2947);
/* harmony import */ var _7JZFF2VZ = __webpack_require__(6638);
/* harmony import */ var _J3GETBJO = __webpack_require__(5641);
/* harmony import */ var _Z65F62O6 = __webpack_require__(7377);
/* harmony import */ var _22LN7ZXQ = __webpack_require__(8543);
/* harmony import */ var _ATYCX67P = __webpack_require__(3503);
/* harmony import */ var _HKFNCXBW = __webpack_require__(9690);
/* harmony import */ var _SJPSPP3T = __webpack_require__(5996);
/* harmony import */ var _SY4P7IKP = __webpack_require__(44);
/* harmony import */ var _A7ZKLCGB = __webpack_require__(2072);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);




function run(terminal,{flags}){return (0,_U2PZSBFW/* .runWithSettings */ .p)(terminal,flags,"sync",settings=>{let{issue}=settings.inputs;if(issue===
void 0)throw new _6EQDQ5H3/* .SyncError */ .S0("input-missing","Which issue? None is named.",{hint:"Give its number: --issue 12."});return (0,_J3GETBJO/* .runSync */ .HZ)(
settings,(0,_22LN7ZXQ/* .toTarget */ .L)(issue))})}


/***/ })

};
;