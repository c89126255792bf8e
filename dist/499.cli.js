"use strict";
exports.id = 499;
exports.ids = [499];
exports.modules = {

/***/ 7499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./chunk-ZT6O3MZG.js
var chunk_ZT6O3MZG = __webpack_require__(2565);
// EXTERNAL MODULE: ./chunk-6D4PHRSN.js
var chunk_6D4PHRSN = __webpack_require__(546);
// EXTERNAL MODULE: ./chunk-5FXHSPAV.js
var chunk_5FXHSPAV = __webpack_require__(6432);
// EXTERNAL MODULE: ./chunk-C5UPSSTZ.js
var chunk_C5UPSSTZ = __webpack_require__(8022);
;// CONCATENATED MODULE: ./chunk-E6OESNZV.js
var PACE=1e4;function steadily(print){let start=performance.now(),last=start;return tally=>{let now=performance.now();now-
last<PACE||(last=now,print((0,chunk_C5UPSSTZ/* progressLine */.oz)(tally,now-start)))}}

// EXTERNAL MODULE: ./chunk-KSS2QKJO.js
var chunk_KSS2QKJO = __webpack_require__(9407);
// EXTERNAL MODULE: ./chunk-4CW4H5Z7.js
var chunk_4CW4H5Z7 = __webpack_require__(781);
// EXTERNAL MODULE: ./chunk-43GAP375.js + 1 modules
var chunk_43GAP375 = __webpack_require__(9188);
// EXTERNAL MODULE: ./chunk-Q4MAW5V3.js
var chunk_Q4MAW5V3 = __webpack_require__(6287);
// EXTERNAL MODULE: ./chunk-A7ZKLCGB.js
var chunk_A7ZKLCGB = __webpack_require__(2072);
// EXTERNAL MODULE: ./chunk-2E4JFTGE.js
var chunk_2E4JFTGE = __webpack_require__(2662);
// EXTERNAL MODULE: ./chunk-72FAJJDL.js
var chunk_72FAJJDL = __webpack_require__(3247);
;// CONCATENATED MODULE: ./sweep-KSD7I5OM.js




async function run(terminal,{flags}){let{status}=terminal,onProgress=status===void 0?steadily(terminal.err):inPlace(status);
return (0,chunk_ZT6O3MZG/* runWithSettings */.p)(terminal,flags,"sweep",async settings=>{let report=await (0,chunk_C5UPSSTZ/* runSweep */.MI)(settings,onProgress);return status?.(
""),report})}var WIDTH=24;function inPlace(status){let start=performance.now();return tally=>{status(`${bar(tally)} ${(0,chunk_C5UPSSTZ/* progressLine */.oz)(
tally,performance.now()-start)}`)}}function bar({listed,expected}){if(expected===void 0||expected===0)return"";let done=Math.
min(WIDTH,Math.round(listed/expected*WIDTH));return`[${"#".repeat(done)}${"-".repeat(WIDTH-done)}]`}


/***/ })

};
;