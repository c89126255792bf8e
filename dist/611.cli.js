"use strict";
exports.id = 611;
exports.ids = [611];
exports.modules = {

/***/ 7611:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./chunk-NVNZPORV.js
var chunk_NVNZPORV = __webpack_require__(6882);
// EXTERNAL MODULE: ./chunk-MWXIJYA3.js
var chunk_MWXIJYA3 = __webpack_require__(3337);
// EXTERNAL MODULE: ./chunk-N3GELZUV.js
var chunk_N3GELZUV = __webpack_require__(2121);
// EXTERNAL MODULE: ./chunk-AM62RS6U.js
var chunk_AM62RS6U = __webpack_require__(6715);
;// CONCATENATED MODULE: ./chunk-XWZMGSOV.js
var PACE=1e4;function steadily(print){let start=performance.now(),last=start;return tally=>{let now=performance.now();now-
last<PACE||(last=now,print((0,chunk_AM62RS6U/* progressLine */.oz)(tally,now-start)))}}

// EXTERNAL MODULE: ./chunk-KSS2QKJO.js
var chunk_KSS2QKJO = __webpack_require__(9407);
// EXTERNAL MODULE: ./chunk-46TIOUJX.js
var chunk_46TIOUJX = __webpack_require__(900);
// EXTERNAL MODULE: ./chunk-DXM3L5L3.js + 1 modules
var chunk_DXM3L5L3 = __webpack_require__(4862);
// EXTERNAL MODULE: ./chunk-BXGG4V7U.js
var chunk_BXGG4V7U = __webpack_require__(8177);
// EXTERNAL MODULE: ./chunk-A7ZKLCGB.js
var chunk_A7ZKLCGB = __webpack_require__(2072);
// EXTERNAL MODULE: ./chunk-AB7LBNGG.js
var chunk_AB7LBNGG = __webpack_require__(3357);
// EXTERNAL MODULE: ./chunk-72FAJJDL.js
var chunk_72FAJJDL = __webpack_require__(3247);
;// CONCATENATED MODULE: ./sweep-PLWTAHIW.js




async function run(terminal,{flags}){let{status}=terminal,onProgress=status===void 0?steadily(terminal.err):inPlace(status);
return (0,chunk_NVNZPORV/* runWithSettings */.p)(terminal,flags,"sweep",async settings=>{let report=await (0,chunk_AM62RS6U/* runSweep */.MI)(settings,onProgress);return status?.(
""),report})}var WIDTH=24;function inPlace(status){let start=performance.now();return tally=>{status(`${bar(tally)} ${(0,chunk_AM62RS6U/* progressLine */.oz)(
tally,performance.now()-start)}`)}}function bar({listed,expected}){if(expected===void 0||expected===0)return"";let done=Math.
min(WIDTH,Math.round(listed/expected*WIDTH));return`[${"#".repeat(done)}${"-".repeat(WIDTH-done)}]`}


/***/ })

};
;