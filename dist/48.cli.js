"use strict";
exports.id = 48;
exports.ids = [48];
exports.modules = {

/***/ 9048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./chunk-74BKW6LM.js
var chunk_74BKW6LM = __webpack_require__(5133);
// EXTERNAL MODULE: ./chunk-EAXBPVGS.js
var chunk_EAXBPVGS = __webpack_require__(2947);
// EXTERNAL MODULE: ./chunk-FBCNSP62.js
var chunk_FBCNSP62 = __webpack_require__(8485);
// EXTERNAL MODULE: ./chunk-3Z4AAVO5.js
var chunk_3Z4AAVO5 = __webpack_require__(9702);
;// CONCATENATED MODULE: ./chunk-HJULCTG6.js
var PACE=1e4;function steadily(print){let start=performance.now(),last=start;return tally=>{let now=performance.now();now-
last<PACE||(last=now,print((0,chunk_3Z4AAVO5/* progressLine */.oz)(tally,now-start)))}}

// EXTERNAL MODULE: ./chunk-Z65F62O6.js
var chunk_Z65F62O6 = __webpack_require__(7377);
// EXTERNAL MODULE: ./chunk-A2XU4AD6.js
var chunk_A2XU4AD6 = __webpack_require__(3086);
// EXTERNAL MODULE: ./chunk-HKFNCXBW.js
var chunk_HKFNCXBW = __webpack_require__(9690);
// EXTERNAL MODULE: ./chunk-SJPSPP3T.js + 1 modules
var chunk_SJPSPP3T = __webpack_require__(5996);
// EXTERNAL MODULE: ./chunk-33UJIF4M.js
var chunk_33UJIF4M = __webpack_require__(6346);
// EXTERNAL MODULE: ./chunk-FVDTPGQI.js
var chunk_FVDTPGQI = __webpack_require__(5252);
// EXTERNAL MODULE: ./chunk-6EQDQ5H3.js
var chunk_6EQDQ5H3 = __webpack_require__(7248);
// EXTERNAL MODULE: ./chunk-72FAJJDL.js
var chunk_72FAJJDL = __webpack_require__(3247);
;// CONCATENATED MODULE: ./sweep-OGLL4Q6N.js





async function run(terminal,{flags}){let{status}=terminal,onProgress=status===void 0?steadily(terminal.err):inPlace(status);
return (0,chunk_74BKW6LM/* runWithSettings */.p)(terminal,flags,"sweep",async settings=>{let report=await (0,chunk_3Z4AAVO5/* runSweep */.MI)(settings,onProgress);return status?.(
""),report})}var WIDTH=24;function inPlace(status){let start=performance.now();return tally=>{status(`${bar(tally)} ${(0,chunk_3Z4AAVO5/* progressLine */.oz)(
tally,performance.now()-start)}`)}}function bar({listed,expected}){if(expected===void 0||expected===0)return"";let done=Math.
min(WIDTH,Math.round(listed/expected*WIDTH));return`[${"#".repeat(done)}${"-".repeat(WIDTH-done)}]`}


/***/ })

};
;