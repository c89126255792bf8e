"use strict";
exports.id = 554;
exports.ids = [554];
exports.modules = {

/***/ 8554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./chunk-NLE67GVQ.js
var chunk_NLE67GVQ = __webpack_require__(4085);
// EXTERNAL MODULE: ./chunk-EAXBPVGS.js
var chunk_EAXBPVGS = __webpack_require__(2947);
// EXTERNAL MODULE: ./chunk-FBCNSP62.js
var chunk_FBCNSP62 = __webpack_require__(8485);
// EXTERNAL MODULE: ./chunk-K7U2FCZA.js
var chunk_K7U2FCZA = __webpack_require__(6136);
;// CONCATENATED MODULE: ./chunk-7EXITPP7.js
var PACE=1e4;function steadily(print){let start=performance.now(),last=start;return tally=>{let now=performance.now();now-
last<PACE||(last=now,print((0,chunk_K7U2FCZA/* progressLine */.oz)(tally,now-start)))}}

// EXTERNAL MODULE: ./chunk-IV5YKPIV.js
var chunk_IV5YKPIV = __webpack_require__(9070);
// EXTERNAL MODULE: ./chunk-Z65F62O6.js
var chunk_Z65F62O6 = __webpack_require__(7377);
// EXTERNAL MODULE: ./chunk-VT2KV4Z6.js
var chunk_VT2KV4Z6 = __webpack_require__(2616);
// EXTERNAL MODULE: ./chunk-SJPSPP3T.js + 1 modules
var chunk_SJPSPP3T = __webpack_require__(5996);
// EXTERNAL MODULE: ./chunk-ZYTWP7JE.js
var chunk_ZYTWP7JE = __webpack_require__(8175);
// EXTERNAL MODULE: ./chunk-FVDTPGQI.js
var chunk_FVDTPGQI = __webpack_require__(5252);
// EXTERNAL MODULE: ./chunk-R55UZDCU.js
var chunk_R55UZDCU = __webpack_require__(4914);
// EXTERNAL MODULE: ./chunk-6EQDQ5H3.js
var chunk_6EQDQ5H3 = __webpack_require__(7248);
// EXTERNAL MODULE: ./chunk-72FAJJDL.js
var chunk_72FAJJDL = __webpack_require__(3247);
;// CONCATENATED MODULE: ./sweep-K4V5E7FW.js





async function run(terminal,{flags}){let{status}=terminal,onProgress=status===void 0?steadily(terminal.err):inPlace(status);
return (0,chunk_NLE67GVQ/* runWithSettings */.p)(terminal,flags,"sweep",async settings=>{let report=await (0,chunk_K7U2FCZA/* runSweep */.MI)(settings,onProgress);return status?.(
""),report})}var WIDTH=24;function inPlace(status){let start=performance.now();return tally=>{status(`${bar(tally)} ${(0,chunk_K7U2FCZA/* progressLine */.oz)(
tally,performance.now()-start)}`)}}function bar({listed,expected}){if(expected===void 0||expected===0)return"";let done=Math.
min(WIDTH,Math.round(listed/expected*WIDTH));return`[${"#".repeat(done)}${"-".repeat(WIDTH-done)}]`}


/***/ })

};
;