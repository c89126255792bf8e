"use strict";
exports.id = 24;
exports.ids = [24];
exports.modules = {

/***/ 3024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  moveKeys: () => (moveKeys)
});
var _L7KND6YG = __webpack_require__(493);
var _X46VSPLG = __webpack_require__(6485);
var _VQSQIGEW = __webpack_require__(9518);
var _CDVVL4M3 = __webpack_require__(3128);
var _XL2CSJPK = __webpack_require__(3940);
var _CHXUAU7D = __webpack_require__(4218);
var _ETV7VV4Q = __webpack_require__(3238);
var _5RZEWPAC = __webpack_require__(4910);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _VJFVHWSB = __webpack_require__(6239);
var _VEMOOKOE = __webpack_require__(7472);




function moveKeys(world,renamed,work){return (0,_L7KND6YG.$)(renamed,work.options.workers,one=>work.guard(one.issue.number,()=>moveKey(
world,one,work)))}async function moveKey(world,one,{log,markers}){let{issue,key,ticket,marker}=one,memory=(0,_X46VSPLG.zE)(world,
ticket,marker?.authentic?.note,void 0),{remarks:warnings,...sides}=one,comparison=(0,_X46VSPLG.GQ)(world,issue,{...sides,marker,
memory}),planned2={kind:"planned",twins:[],...sides,...comparison,warnings},{plan,compared}=comparison;if(plan.action!==
"update"||plan.changes.length>0){log.record(await (0,_X46VSPLG.cB)(world,(0,_XL2CSJPK.L)(issue.number)));return}if(world.dryRun){log.record(
(0,_VQSQIGEW.lM)(world,issue.number,planned2));return}let moved=await world.desk.revise(ticket,[],key),writing={kind:"unchanged"},
note=(0,_CDVVL4M3.Aj)(moved,key,(0,_X46VSPLG.AJ)(compared,moved.fields));markers.take()&&(writing=await (0,_X46VSPLG.en)(world,issue,marker,
note),writing.kind==="denied"&&markers.close()),writing.kind!=="written"&&log.add("markersLeft");let done={did:"updated",
ticket:moved,marker:writing,note,isSeen:!0,again:!1};log.record((0,_VQSQIGEW.Ic)(world,issue.number,planned2,done))}


/***/ })

};
;