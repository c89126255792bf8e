"use strict";
exports.id = 491;
exports.ids = [491];
exports.modules = {

/***/ 2491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./chunk-NNGZHRT3.js
var chunk_NNGZHRT3 = __webpack_require__(5873);
// EXTERNAL MODULE: ./chunk-HC2FPPW7.js
var chunk_HC2FPPW7 = __webpack_require__(5148);
// EXTERNAL MODULE: ./chunk-5FXHSPAV.js
var chunk_5FXHSPAV = __webpack_require__(6432);
// EXTERNAL MODULE: ./chunk-MMLGPI2X.js
var chunk_MMLGPI2X = __webpack_require__(1905);
;// CONCATENATED MODULE: ./chunk-6D2GQQCW.js
var PACE=1e4;function steadily(print){let start=performance.now(),last=start;return tally=>{let now=performance.now();now-
last<PACE||(last=now,print((0,chunk_MMLGPI2X/* progressLine */.oz)(tally,now-start)))}}

// EXTERNAL MODULE: ./chunk-HKFNCXBW.js
var chunk_HKFNCXBW = __webpack_require__(9690);
// EXTERNAL MODULE: ./chunk-WSJ6UDTB.js
var chunk_WSJ6UDTB = __webpack_require__(4994);
// EXTERNAL MODULE: ./chunk-ZDJ2EESR.js
var chunk_ZDJ2EESR = __webpack_require__(2550);
// EXTERNAL MODULE: ./chunk-43GAP375.js + 1 modules
var chunk_43GAP375 = __webpack_require__(9188);
// EXTERNAL MODULE: ./chunk-BVTU5A74.js
var chunk_BVTU5A74 = __webpack_require__(7401);
// EXTERNAL MODULE: ./chunk-A7ZKLCGB.js
var chunk_A7ZKLCGB = __webpack_require__(2072);
// EXTERNAL MODULE: ./chunk-2E4JFTGE.js
var chunk_2E4JFTGE = __webpack_require__(2662);
// EXTERNAL MODULE: ./chunk-72FAJJDL.js
var chunk_72FAJJDL = __webpack_require__(3247);
;// CONCATENATED MODULE: ./sweep-WDKTHCZR.js





async function run(terminal,{flags}){let{status}=terminal,onProgress=status===void 0?steadily(terminal.err):inPlace(status);
return (0,chunk_NNGZHRT3/* runWithSettings */.p)(terminal,flags,"sweep",async settings=>{let report=await (0,chunk_MMLGPI2X/* runSweep */.MI)(settings,onProgress);return status?.(
""),report})}var WIDTH=24;function inPlace(status){let start=performance.now();return tally=>{status(`${bar(tally)} ${(0,chunk_MMLGPI2X/* progressLine */.oz)(
tally,performance.now()-start)}`)}}function bar({listed,expected}){if(expected===void 0||expected===0)return"";let done=Math.
min(WIDTH,Math.round(listed/expected*WIDTH));return`[${"#".repeat(done)}${"-".repeat(WIDTH-done)}]`}


/***/ })

};
;