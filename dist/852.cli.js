"use strict";
exports.id = 852;
exports.ids = [852];
exports.modules = {

/***/ 6852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./chunk-GRXYFORC.js
var chunk_GRXYFORC = __webpack_require__(7101);
// EXTERNAL MODULE: ./chunk-EAXBPVGS.js
var chunk_EAXBPVGS = __webpack_require__(2947);
// EXTERNAL MODULE: ./chunk-ENNK2YZQ.js
var chunk_ENNK2YZQ = __webpack_require__(1331);
// EXTERNAL MODULE: ./chunk-MHMBFXJO.js
var chunk_MHMBFXJO = __webpack_require__(4);
;// CONCATENATED MODULE: ./chunk-A5CCPAEG.js
var PACE=1e4;function steadily(print){let start=performance.now(),last=start;return tally=>{let now=performance.now();now-
last<PACE||(last=now,print((0,chunk_MHMBFXJO/* progressLine */.oz)(tally,now-start)))}}

// EXTERNAL MODULE: ./chunk-Z65F62O6.js
var chunk_Z65F62O6 = __webpack_require__(7377);
// EXTERNAL MODULE: ./chunk-TL4X4F2T.js
var chunk_TL4X4F2T = __webpack_require__(1679);
// EXTERNAL MODULE: ./chunk-7XFFIDOH.js
var chunk_7XFFIDOH = __webpack_require__(4530);
// EXTERNAL MODULE: ./chunk-SJPSPP3T.js + 1 modules
var chunk_SJPSPP3T = __webpack_require__(5996);
// EXTERNAL MODULE: ./chunk-QUCQOUBF.js
var chunk_QUCQOUBF = __webpack_require__(7761);
// EXTERNAL MODULE: ./chunk-32GQLDZG.js
var chunk_32GQLDZG = __webpack_require__(6537);
// EXTERNAL MODULE: ./chunk-GOFG64AP.js
var chunk_GOFG64AP = __webpack_require__(845);
// EXTERNAL MODULE: ./chunk-NNWU62E6.js
var chunk_NNWU62E6 = __webpack_require__(128);
// EXTERNAL MODULE: ./chunk-6EQDQ5H3.js
var chunk_6EQDQ5H3 = __webpack_require__(7248);
// EXTERNAL MODULE: ./chunk-72FAJJDL.js
var chunk_72FAJJDL = __webpack_require__(3247);
;// CONCATENATED MODULE: ./sweep-7OUZSWFV.js





async function run(terminal,{flags}){let{status}=terminal,onProgress=status===void 0?steadily(terminal.err):inPlace(status);
return (0,chunk_GRXYFORC/* runWithSettings */.p)(terminal,flags,"sweep",async settings=>{let report=await (0,chunk_MHMBFXJO/* runSweep */.MI)(settings,onProgress);return status?.(
""),report})}var WIDTH=24;function inPlace(status){let start=performance.now();return tally=>{status(`${bar(tally)} ${(0,chunk_MHMBFXJO/* progressLine */.oz)(
tally,performance.now()-start)}`)}}function bar({listed,expected}){if(expected===void 0||expected===0)return"";let done=Math.
min(WIDTH,Math.round(listed/expected*WIDTH));return`[${"#".repeat(done)}${"-".repeat(WIDTH-done)}]`}


/***/ })

};
;