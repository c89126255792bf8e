"use strict";
exports.id = 524;
exports.ids = [524];
exports.modules = {

/***/ 9337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toTarget)
/* harmony export */ });
function toTarget(number){return{kind:"issue",number,snapshot:void 0,formerKey:void 0,mayBeUnlabelled:!0,isAboutComment:!1}}


/***/ }),

/***/ 2524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _GRXYFORC = __webpack_require__(7101);
/* harmony import */ var _EAXBPVGS = __webpack_require__(2947);
/* harmony import */ var _ENNK2YZQ = __webpack_require__(1331);
/* harmony import */ var _7YGEUB5D = __webpack_require__(9337);
/* harmony import */ var _MHMBFXJO = __webpack_require__(4);
/* harmony import */ var _Z65F62O6 = __webpack_require__(7377);
/* harmony import */ var _TL4X4F2T = __webpack_require__(1679);
/* harmony import */ var _7XFFIDOH = __webpack_require__(4530);
/* harmony import */ var _SJPSPP3T = __webpack_require__(5996);
/* harmony import */ var _QUCQOUBF = __webpack_require__(7761);
/* harmony import */ var _32GQLDZG = __webpack_require__(6537);
/* harmony import */ var _GOFG64AP = __webpack_require__(845);
/* harmony import */ var _NNWU62E6 = __webpack_require__(128);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);





function run(terminal,{flags}){return (0,_GRXYFORC/* .runWithSettings */ .p)(terminal,flags,"sync",settings=>{let{issue}=settings.inputs;if(issue===
void 0)throw new _6EQDQ5H3/* .SyncError */ .S0("input-missing","Which issue? None is named.",{hint:"Give its number: --issue 12."});return (0,_MHMBFXJO/* .runSync */ .HZ)(
settings,(0,_7YGEUB5D/* .toTarget */ .L)(issue))})}


/***/ })

};
;