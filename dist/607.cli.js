"use strict";
exports.id = 607;
exports.ids = [607];
exports.modules = {

/***/ 2607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./chunk-U2PZSBFW.js
var chunk_U2PZSBFW = __webpack_require__(9096);
// EXTERNAL MODULE: ./chunk-EAXBPVGS.js
var chunk_EAXBPVGS = __webpack_require__(2947);
// EXTERNAL MODULE: ./chunk-7JZFF2VZ.js
var chunk_7JZFF2VZ = __webpack_require__(6638);
// EXTERNAL MODULE: ./chunk-J3GETBJO.js
var chunk_J3GETBJO = __webpack_require__(5641);
;// CONCATENATED MODULE: ./chunk-IBZ3LGKD.js
var PACE=1e4;function steadily(print){let start=performance.now(),last=start;return tally=>{let now=performance.now();now-
last<PACE||(last=now,print((0,chunk_J3GETBJO/* progressLine */.oz)(tally,now-start)))}}

// EXTERNAL MODULE: ./chunk-Z65F62O6.js
var chunk_Z65F62O6 = __webpack_require__(7377);
// EXTERNAL MODULE: ./chunk-ATYCX67P.js
var chunk_ATYCX67P = __webpack_require__(3503);
// EXTERNAL MODULE: ./chunk-HKFNCXBW.js
var chunk_HKFNCXBW = __webpack_require__(9690);
// EXTERNAL MODULE: ./chunk-SJPSPP3T.js + 1 modules
var chunk_SJPSPP3T = __webpack_require__(5996);
// EXTERNAL MODULE: ./chunk-SY4P7IKP.js
var chunk_SY4P7IKP = __webpack_require__(44);
// EXTERNAL MODULE: ./chunk-A7ZKLCGB.js
var chunk_A7ZKLCGB = __webpack_require__(2072);
// EXTERNAL MODULE: ./chunk-6EQDQ5H3.js
var chunk_6EQDQ5H3 = __webpack_require__(7248);
// EXTERNAL MODULE: ./chunk-72FAJJDL.js
var chunk_72FAJJDL = __webpack_require__(3247);
;// CONCATENATED MODULE: ./sweep-RSQDCNBY.js





async function run(terminal,{flags}){let{status}=terminal,onProgress=status===void 0?steadily(terminal.err):inPlace(status);
return (0,chunk_U2PZSBFW/* runWithSettings */.p)(terminal,flags,"sweep",async settings=>{let report=await (0,chunk_J3GETBJO/* runSweep */.MI)(settings,onProgress);return status?.(
""),report})}var WIDTH=24;function inPlace(status){let start=performance.now();return tally=>{status(`${bar(tally)} ${(0,chunk_J3GETBJO/* progressLine */.oz)(
tally,performance.now()-start)}`)}}function bar({listed,expected}){if(expected===void 0||expected===0)return"";let done=Math.
min(WIDTH,Math.round(listed/expected*WIDTH));return`[${"#".repeat(done)}${"-".repeat(WIDTH-done)}]`}


/***/ })

};
;