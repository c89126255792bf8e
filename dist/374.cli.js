"use strict";
exports.id = 374;
exports.ids = [374];
exports.modules = {

/***/ 1374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./chunk-DML3Q37O.js
var chunk_DML3Q37O = __webpack_require__(7871);
// EXTERNAL MODULE: ./chunk-6D4PHRSN.js
var chunk_6D4PHRSN = __webpack_require__(546);
// EXTERNAL MODULE: ./chunk-5FXHSPAV.js
var chunk_5FXHSPAV = __webpack_require__(6432);
// EXTERNAL MODULE: ./chunk-P6JEFSEB.js
var chunk_P6JEFSEB = __webpack_require__(3624);
;// CONCATENATED MODULE: ./chunk-GUJXWAFX.js
var PACE=1e4;function steadily(print){let start=performance.now(),last=start;return tally=>{let now=performance.now();now-
last<PACE||(last=now,print((0,chunk_P6JEFSEB/* progressLine */.oz)(tally,now-start)))}}

// EXTERNAL MODULE: ./chunk-KSS2QKJO.js
var chunk_KSS2QKJO = __webpack_require__(9407);
// EXTERNAL MODULE: ./chunk-KXZ2W2DJ.js
var chunk_KXZ2W2DJ = __webpack_require__(7795);
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
;// CONCATENATED MODULE: ./sweep-TD65K7OD.js




async function run(terminal,{flags}){let{status}=terminal,onProgress=status===void 0?steadily(terminal.err):inPlace(status);
return (0,chunk_DML3Q37O/* runWithSettings */.p)(terminal,flags,"sweep",async settings=>{let report=await (0,chunk_P6JEFSEB/* runSweep */.MI)(settings,onProgress);return status?.(
""),report})}var WIDTH=24;function inPlace(status){let start=performance.now();return tally=>{status(`${bar(tally)} ${(0,chunk_P6JEFSEB/* progressLine */.oz)(
tally,performance.now()-start)}`)}}function bar({listed,expected}){if(expected===void 0||expected===0)return"";let done=Math.
min(WIDTH,Math.round(listed/expected*WIDTH));return`[${"#".repeat(done)}${"-".repeat(WIDTH-done)}]`}


/***/ })

};
;