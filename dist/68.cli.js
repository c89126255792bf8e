"use strict";
exports.id = 68;
exports.ids = [68];
exports.modules = {

/***/ 6068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./chunk-U4PLAQR3.js
var chunk_U4PLAQR3 = __webpack_require__(1559);
// EXTERNAL MODULE: ./chunk-6D4PHRSN.js
var chunk_6D4PHRSN = __webpack_require__(546);
// EXTERNAL MODULE: ./chunk-5FXHSPAV.js
var chunk_5FXHSPAV = __webpack_require__(6432);
// EXTERNAL MODULE: ./chunk-JZQ74TME.js
var chunk_JZQ74TME = __webpack_require__(8973);
;// CONCATENATED MODULE: ./chunk-62PVRFLV.js
var PACE=1e4;function steadily(print){let start=performance.now(),last=start;return tally=>{let now=performance.now();now-
last<PACE||(last=now,print((0,chunk_JZQ74TME/* progressLine */.oz)(tally,now-start)))}}

// EXTERNAL MODULE: ./chunk-37ACTSPW.js
var chunk_37ACTSPW = __webpack_require__(909);
// EXTERNAL MODULE: ./chunk-YWXJNLFE.js
var chunk_YWXJNLFE = __webpack_require__(8250);
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
;// CONCATENATED MODULE: ./sweep-777N75RN.js




async function run(terminal,{flags}){let{status}=terminal,onProgress=status===void 0?steadily(terminal.err):inPlace(status);
return (0,chunk_U4PLAQR3/* runWithSettings */.p)(terminal,flags,"sweep",async settings=>{let report=await (0,chunk_JZQ74TME/* runSweep */.MI)(settings,onProgress);return status?.(
""),report})}var WIDTH=24;function inPlace(status){let start=performance.now();return tally=>{status(`${bar(tally)} ${(0,chunk_JZQ74TME/* progressLine */.oz)(
tally,performance.now()-start)}`)}}function bar({listed,expected}){if(expected===void 0||expected===0)return"";let done=Math.
min(WIDTH,Math.round(listed/expected*WIDTH));return`[${"#".repeat(done)}${"-".repeat(WIDTH-done)}]`}


/***/ })

};
;