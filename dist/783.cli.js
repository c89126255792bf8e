"use strict";
exports.id = 783;
exports.ids = [783];
exports.modules = {

/***/ 8543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toTarget)
/* harmony export */ });
function toTarget(number){return{kind:"issue",number,snapshot:void 0,formerKey:void 0,mayBeUnlabelled:!0}}


/***/ }),

/***/ 5783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _U4PLAQR3 = __webpack_require__(1559);
/* harmony import */ var _6D4PHRSN = __webpack_require__(546);
/* harmony import */ var _5FXHSPAV = __webpack_require__(6432);
/* harmony import */ var _JZQ74TME = __webpack_require__(8973);
/* harmony import */ var _22LN7ZXQ = __webpack_require__(8543);
/* harmony import */ var _37ACTSPW = __webpack_require__(909);
/* harmony import */ var _YWXJNLFE = __webpack_require__(8250);
/* harmony import */ var _43GAP375 = __webpack_require__(9188);
/* harmony import */ var _BVTU5A74 = __webpack_require__(7401);
/* harmony import */ var _A7ZKLCGB = __webpack_require__(2072);
/* harmony import */ var _2E4JFTGE = __webpack_require__(2662);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);




function run(terminal,{flags}){return (0,_U4PLAQR3/* .runWithSettings */ .p)(terminal,flags,"sync",settings=>{let{issue}=settings.inputs;if(issue===
void 0)throw new _2E4JFTGE/* .SyncError */ .S0("input-missing","Which issue? None is named.",{hint:"Give its number: --issue 12."});return (0,_JZQ74TME/* .runSync */ .HZ)(
settings,(0,_22LN7ZXQ/* .toTarget */ .L)(issue))})}


/***/ })

};
;