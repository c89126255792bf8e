"use strict";
exports.id = 819;
exports.ids = [819];
exports.modules = {

/***/ 2819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./chunk-KLZTFX3E.js
var chunk_KLZTFX3E = __webpack_require__(7484);
// EXTERNAL MODULE: ./chunk-JXJ5FFO6.js
var chunk_JXJ5FFO6 = __webpack_require__(9305);
// EXTERNAL MODULE: ./chunk-O4X2W753.js
var chunk_O4X2W753 = __webpack_require__(104);
// EXTERNAL MODULE: ./chunk-XZGXXKK5.js
var chunk_XZGXXKK5 = __webpack_require__(8839);
;// CONCATENATED MODULE: ./chunk-MR6LX5Z7.js
var PACE=1e4;function steadily(print){let start=performance.now(),last=start;return tally=>{let now=performance.now();now-
last<PACE||(last=now,print((0,chunk_XZGXXKK5/* progressLine */.oz)(tally,now-start)))}}

// EXTERNAL MODULE: ./chunk-ALUF2YFG.js + 1 modules
var chunk_ALUF2YFG = __webpack_require__(2876);
// EXTERNAL MODULE: ./chunk-RYEYBZF3.js
var chunk_RYEYBZF3 = __webpack_require__(9127);
// EXTERNAL MODULE: ./chunk-FHSVC7NA.js
var chunk_FHSVC7NA = __webpack_require__(1987);
// EXTERNAL MODULE: ./chunk-5MFZIOYS.js
var chunk_5MFZIOYS = __webpack_require__(1449);
// EXTERNAL MODULE: ./chunk-YUEMACTL.js
var chunk_YUEMACTL = __webpack_require__(4499);
// EXTERNAL MODULE: ./chunk-72FAJJDL.js
var chunk_72FAJJDL = __webpack_require__(3247);
;// CONCATENATED MODULE: ./sweep-IM74D2PG.js




async function run(terminal,{flags}){let{status}=terminal,onProgress=status===void 0?steadily(terminal.err):inPlace(status);
return (0,chunk_KLZTFX3E/* runWithSettings */.p)(terminal,flags,"sweep",async settings=>{let report=await (0,chunk_XZGXXKK5/* runSweep */.MI)(settings,onProgress);return status?.(
""),report})}var WIDTH=24;function inPlace(status){let start=performance.now();return tally=>{status(`${bar(tally)} ${(0,chunk_XZGXXKK5/* progressLine */.oz)(
tally,performance.now()-start)}`)}}function bar({listed,expected}){if(expected===void 0||expected===0)return"";let done=Math.
min(WIDTH,Math.round(listed/expected*WIDTH));return`[${"#".repeat(done)}${"-".repeat(WIDTH-done)}]`}


/***/ })

};
;