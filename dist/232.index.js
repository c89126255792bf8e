"use strict";
exports.id = 232;
exports.ids = [232];
exports.modules = {

/***/ 493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (runAll),
  G: () => (openLanes)
});
function openLanes(count){let free=count,waiting=[],failures=[];async function enter(){free>0?free-=1:await new Promise(
resolve=>waiting.push(resolve))}function leave(){let next=waiting.shift();next===void 0?free+=1:next()}async function ending(working){
try{await working}catch(thrown){throw failures.push(thrown),thrown}finally{leave()}}return{run(items,work){let underWay=[],
begun=(async()=>{for(let item of items){if(await enter(),failures.length>0)throw leave(),failures[0];let one=ending(work(
item));one.catch(()=>{}),underWay.push(one)}})(),ended=begun.then(()=>allEnded(underWay),async thrown=>{throw await allEnded(
underWay),thrown});return begun.catch(()=>{}),ended.catch(()=>{}),{begun,ended}}}}function runAll(items,count,work){return openLanes(
count).run(items,work).ended}async function allEnded(underWay){await Promise.allSettled(underWay),await Promise.all(underWay)}


/***/ }),

/***/ 6232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  sweepConnected: () => (sweepConnected)
});
var _L7KND6YG = __webpack_require__(493);
var _AJQP2NJW = __webpack_require__(2674);
var _YBKGAB4C = __webpack_require__(7284);
var _CDVVL4M3 = __webpack_require__(3128);
var _3XC4HZG5 = __webpack_require__(8749);
var _SKJ3MQUN = __webpack_require__(5591);
var _3FV2EM3B = __webpack_require__(7997);
var _BVDHMAZ5 = __webpack_require__(9052);
var _HZGTIA3H = __webpack_require__(8207);
var _52HSZVJ3 = __webpack_require__(5694);
var _L3XHNKIK = __webpack_require__(4057);
var _UNYHBUFW = __webpack_require__(6367);
var _NE7MA6OG = __webpack_require__(3227);
var _GUYAQTZV = __webpack_require__(8400);
var _XL2CSJPK = __webpack_require__(3940);
var _YTU3J7LR = __webpack_require__(3611);
var _WGKF32OW = __webpack_require__(1279);
var _X6SMUWJZ = __webpack_require__(1649);
var _SEHELH2Y = __webpack_require__(5521);
var _ETV7VV4Q = __webpack_require__(3238);
var _3LKPTPJB = __webpack_require__(9423);
var _PKGRAEHR = __webpack_require__(1599);
var _5RZEWPAC = __webpack_require__(4910);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _TKLNHQ2D = __webpack_require__(5329);
var _VEMOOKOE = __webpack_require__(7472);
var node_v8__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8877);
var node_v8__WEBPACK_IMPORTED_MODULE_23___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_23__);








function groupByKey(tickets){let groups=new Map;for(let ticket of tickets)ticket.key!==void 0&&groups.set(ticket.key,[...groups.
get(ticket.key)??[],ticket]);return groups}function createMany(world,fresh,work){let allowed=fresh.filter(()=>work.creates.take());if(world.dryRun){let{begun:begun2,
ended:ended2}=work.makers.run(allowed,({issue:{number},key,wanted,remarks})=>work.breaker.guard(number,async()=>{await world.
desk.checkCreate(wanted,key),work.markers.take(),work.log.record((0,_3XC4HZG5.hI)(number,key,(0,_YBKGAB4C._1)(wanted),remarks))}));return{
begun:begun2,made:ended2.then(()=>[])}}let made=[],{begun,ended}=work.makers.run(allowed,one=>work.breaker.guard(one.issue.
number,async()=>{let mayMark=work.markers.areNeeded()&&await takeNeeded(world,work),outcome=await world.desk.create(one.
wanted,one.key),claimed=outcome.kind==="created"?outcome:await (0,_YBKGAB4C.G9)(world,claimOf(world,one),one.wanted,outcome);if(claimed.
kind==="taken")return follow(world,one,work);let{ticket}=claimed,remarks=[...one.remarks,...await (0,_YBKGAB4C.aY)(world,
one.wanted,ticket)],ticketed={...one,ticket,remarks,mayMark};isAltered(ticketed)&&work.markers.need(),made.push(ticketed),
work.unsettled.add(ticketed)}));return{begun,made:ended.then(()=>made)}}function isAltered({wanted,ticket}){return Object.
entries(wanted).some(([field,value])=>ticket.fields[field]!==value)}async function takeNeeded({deadline},{markers}){let taking=await markers.
takeSoon(milliseconds=>deadline.wait(milliseconds));if(taking!=="full")return taking==="taken";let why="The CRM changes \
tickets while it saves them, so each needs its marker, and as many comments were written as the host takes in an hour.";
throw new _TKLNHQ2D.S0("host-rate-limit",why)}async function settleMany(world,made,work){let found=await world.desk.findBearers(
made.map(({key})=>key)),bearers=groupByKey(found);await (0,_L7KND6YG.$)(made,work.options.workers,async one=>{await work.breaker.
guard(one.issue.number,async()=>{let claimed=await settleOne(world,one,bearers.get(one.key)??[]);if(claimed.kind==="take\
n")return follow(world,one,work);let{ticket,isSeen}=claimed;await finish(world,{...one,ticket},work,isSeen)}),work.unsettled.
delete(one)})}async function settleOne(world,one,bearers){let{ticket,wanted}=one,others=bearers.filter(({id})=>id!==ticket.
id),isSeen=others.length<bearers.length;return others.length>0?(0,_YBKGAB4C.QW)(world,claimOf(world,one),ticket,wanted):isSeen?
{kind:"created",ticket,isSeen}:(0,_YBKGAB4C.GP)(world,claimOf(world,one),ticket,wanted,isSeen)}function recordUnsettled(world,work){
for(let one of work.unsettled)work.log.record(outcomeOfMade(world,one,work,{marker:{kind:"unchanged"},isSeen:!0}))}async function follow(world,{
issue},{log}){log.record(await (0,_YBKGAB4C.cB)(world,(0,_XL2CSJPK.L)(issue.number)))}async function finish(world,one,work,isSeen){let{
issue,key,wanted,sources,ticket}=one,{markers}=work,marker={kind:"unchanged"};if(one.mayMark||(isAltered(one)?await takeNeeded(
world,work):markers.take())){let memory=(0,_YBKGAB4C.pT)({wanted,sources,fingerprint:world.fingerprint},ticket.fields);marker=
await (0,_YBKGAB4C.en)(world,issue,void 0,(0,_CDVVL4M3.Aj)(ticket,key,memory)),markers.tell(marker.kind!=="denied")}work.log.record(outcomeOfMade(
world,one,work,{marker,isSeen}))}function outcomeOfMade(world,{issue,key,wanted,ticket,remarks},{log},{marker,isSeen}){marker.
kind!=="written"&&log.add("markersLeft");let plan=(0,_YBKGAB4C._1)(wanted),{number}=issue;return (0,_3XC4HZG5.zu)(world,{number,key,ticket,
plan,marker,remarks,isSeen})}function claimOf(world,{issue,key}){return{key,readNote:(0,_YBKGAB4C.PU)((0,_YBKGAB4C.kf)(world,issue.
number,!1),issue)}}var ENDING=new Set(["vtiger-credentials","vtiger-not-found","vtiger-rate-limit","vtiger-redirect","vtiger-tls","ticket-f\
ield","host-credentials","host-denied","host-rate-limit","deadline"]),FAILURES_IN_A_ROW=20;function openBreaker({onDone,
onFailed}){let failures=0,brokenAt;return{async guard(number,work){try{await work(),failures=0,onDone()}catch(thrown){let error=(0,_TKLNHQ2D.H2)(
thrown);if(failures+=1,ENDING.has(error.code)||failures>=FAILURES_IN_A_ROW)throw brokenAt??=number,error;onFailed(error,
number)}},brokenAt:()=>brokenAt}}function openCreateBudget(most,onRefused){let taken=0;return{take(){return taken>=most?(onRefused(),!1):(taken+=1,!0)},giveBack(){
taken-=1}}}var[MINUTE,HOUR]=[6e4,36e5],MOST_REFUSALS=5;function openMarkerBudget(now){let written=[],refusals=0,areNeeded=!1,isFull=(count,period,moment)=>(written.
at(-count)??-1/0)>moment-period,isClosed=()=>refusals>=MOST_REFUSALS;function take(){if(isClosed())return!1;let moment=now();
return isFull(60,MINUTE,moment)||isFull(400,HOUR,moment)?!1:(written.push(moment),!0)}return{take,async takeSoon(wait){for(;!take();){
if(isClosed())return"closed";if(isFull(400,HOUR,now()))return"full";await wait(Math.max(1,(written.at(-60)??0)+MINUTE-now()))}
return"taken"},need(){areNeeded=!0},areNeeded:()=>areNeeded,tell(isWritten){refusals=isWritten?0:refusals+1}}}var MOST_ISSUES=500,MOST_TEXT=2e6,LONGEST=3e4,CLOCK_MARGIN=2e3;function openMeanwhile(host,now){let remembered=new Map,text=0,
since=1/0,begun=1/0;return{remember(issues,listedAt){if(!(listedAt===void 0||issues.length===0)){for(let issue of issues)
remembered.set(issue.number,issue),text+=issue.body.length;since=Math.min(since,listedAt),begun=Math.min(begun,now())}},
isDue:()=>remembered.size>=MOST_ISSUES||text>=MOST_TEXT||now()-begun>=LONGEST,async takeChanged(){if(remembered.size===0)
return[];let[before,from]=[remembered,new Date(since-CLOCK_MARGIN).toISOString()];[remembered,text,since,begun]=[new Map,
0,1/0,1/0];let changed=new Set;for await(let page of host.listChanged(from))for(let issue of page){let then=before.get(issue.
number);then!==void 0&&!(0,_YBKGAB4C.q1)(issue,then)&&changed.add(issue.number)}return[...changed]}}}async function noteDown(world,issues,work){let noted=[];return await (0,_L7KND6YG.$)(issues,work.options.workers,one=>work.breaker.
guard(one.issue.number,async()=>{await noteOne(world,one,work)&&noted.push(one.issue)})),noted}async function noteOne(world,one,work){
let{log,markers}=work,{remarks:warnings,comparison,...sides}=one,{plan}=comparison,planned2={...sides,...comparison,kind:"\
planned",twins:[],warnings},mayMark=await isMadeUp(world,one)&&markers.take();if(mayMark&&world.dryRun&&log.record((0,_3XC4HZG5.lM)(
world,one.issue.number,planned2)),mayMark&&!world.dryRun){let isMarked=one.marker?.authentic!==void 0,outcome=await(plan.
action==="update"&&isMarked?moveThenMark:markThenMove)(world,one,planned2,work);if(outcome!==void 0)return log.record(outcome),
!0}return(!mayMark||!world.dryRun)&&log.add(plan.kept.length>0?"unchanged":"inStep"),!1}async function moveThenMark(world,one,planned2,{
markers}){let{issue,key}=one,ticket=await moveKey(world,one.ticket,key);if(ticket===void 0)return (0,_YBKGAB4C.cB)(world,(0,_XL2CSJPK.L)(
issue.number));let marker=await mark(world,one,ticket);return markers.tell(marker.kind!=="denied"),(0,_3XC4HZG5.Ic)(world,issue.number,
planned2,{...DONE,did:"updated",ticket,marker})}async function markThenMove(world,one,planned2,{markers}){let{issue,key}=one,
marker=await mark(world,one,one.ticket);if(markers.tell(marker.kind!=="denied"),marker.kind==="denied")return;let isMove=planned2.
plan.action==="update",ticket=isMove?await moveKey(world,one.ticket,key):one.ticket;if(ticket===void 0)return (0,_YBKGAB4C.cB)(world,
(0,_XL2CSJPK.L)(issue.number));let did=isMove?"updated":"unchanged";return (0,_3XC4HZG5.Ic)(world,issue.number,planned2,{...DONE,did,ticket,
marker})}var DONE={note:void 0,remarks:[],isSeen:!0,again:!1};async function isMadeUp({desk},{ticket,marker}){return marker?.
authentic!==void 0||await desk.ageOf(ticket)>=6e4}function mark(world,{issue,key,marker,comparison:{compared}},ticket){let note=(0,_CDVVL4M3.Aj)(
ticket,key,(0,_YBKGAB4C.AJ)(compared,ticket.fields));return marker?.authentic!==void 0?(0,_YBKGAB4C.en)(world,issue,marker,note):(0,_YBKGAB4C.sM)(
world,issue,note,(0,_YBKGAB4C.kf)(world,issue.number,!1))}async function moveKey({desk},ticket,key){let[now]=await desk.
find([],ticket.id);if(!(now===void 0||now.key!==ticket.key))return isSame(now.fields,ticket.fields)?desk.revise(now,[],key):
void 0}function isSame(one,other){return Object.entries(one).every(([field,value])=>other[field]===value)}function openBatchReader(read,keep=value=>value){let refusals=0;return async issues=>{let found=new Map;for(let batch of toBatches(
issues)){if(refusals>=2)break;let told=await read?.(batch.map(({number})=>number));refusals=told===void 0?refusals+1:0;for(let[
number,value]of told??[])found.set(number,keep(value))}return found}}function toBatches(issues){let batches=[],comments=1/0;
for(let issue of issues){let last=batches.at(-1);comments+=issue.commentCount,last!==void 0&&last.length<25&&comments<=100?
last.push(issue):(batches.push([issue]),comments=issue.commentCount)}return batches}function openOldestReader({host,rules}){let isOurs=rules.comments==="none",read=openBatchReader(host.readOldestComments,
isOurs?markersOf:void 0);return{read:issues=>read(issues.map(({issue})=>issue).filter(({commentCount})=>commentCount>0))}}
function markersOf({comments,isLast}){return{comments:comments.filter(({body})=>body.includes("<!--")),isLast}}var LOOK={
kind:"look"};async function judge(world,one,comments){let marker=markerIn(world,one,comments);if(one.lacksCloser||marker===
"unknown"||!isClear(marker,one))return LOOK;let memory=(0,_YBKGAB4C.zE)(world,one.ticket,marker?.authentic?.note,void 0),comparison=await (0,_YBKGAB4C.GQ)(
world,one.issue,{...one,marker,memory}),{plan,markerIsRight}=comparison;return plan.action==="update"&&plan.changes.length>
0||!world.dryRun&&await (0,_YBKGAB4C.q4)(world,plan,one.ticket)?LOOK:markerIsRight?{kind:"stands"}:{kind:"note",marker,comparison}}
function markerIn(world,{issue},comments){if(issue.commentCount===0)return;let page=comments.get(issue.number);return page===
void 0?"unknown":(0,_YBKGAB4C.KJ)(world,page,issue)}function isClear(marker,{ticket}){if(marker===void 0)return!0;let{authentic,
stale,claimed,surplus,complete}=marker;return surplus.length>0?!1:authentic!==void 0?authentic.note.ticket===ticket.id:complete&&
stale===void 0&&claimed===void 0}async function sortTicketless(world,ticketless,comments){let markers=readMarkers(world,ticketless,comments),former=groupByKey(
await world.desk.findFormer(ticketless.map(({key})=>key))),open=ticketless.filter(({key})=>!former.has(key)),gone=await findGone(
world,open,markers),earlier=await findEarlier(world,open,{markers,gone}),isSkipped=world.rules.policy.ticketDeleted==="s\
kip",deleted=new Map,[fresh,ticketed,unsure]=[[],[],[]];for(let one of ticketless){let[ticket,...others]=former.get(one.
key)??earlier.get(one)??[],lost=gone.get(one);ticket!==void 0&&others.length===0?ticketed.push({...one,ticket}):ticket===
void 0&&lost!==void 0&&isSkipped?deleted.set(one,lost):ticket===void 0&&isUnmarked(world,one,markers.get(one))?fresh.push(
one):unsure.push({number:one.issue.number,hasTicket:ticket!==void 0})}return{fresh,deleted,ticketed,unsure}}function readMarkers(world,issues,comments){
let markers=new Map;for(let one of issues){let page=comments.get(one.issue.number);page!==void 0&&markers.set(one,(0,_YBKGAB4C.KJ)(
world,page,one.issue))}return markers}function isUnmarked({rules},{issue,lacksCloser},marker){if(lacksCloser)return!1;if(issue.
commentCount===0)return!0;if(rules.comments!=="none"||marker?.complete!==!0)return!1;let{authentic,stale,claimed}=marker;
return authentic===void 0&&stale===void 0&&claimed===void 0}async function findGone(world,issues,markers){let named=issues.
flatMap(one=>{let note=markers.get(one)?.authentic?.note;return note===void 0?[]:[[one,note.ticket]]}),present=await world.
desk.findPresent(named.map(([,id])=>id));return new Map(named.filter(([,id])=>!present.has(id)))}async function findEarlier(world,issues,{
markers,gone}){let asked=issues.filter(one=>!gone.has(one)).map(({issue})=>issue.number),names=asked.length===0?[]:await(await world.
openFormerNames()).among(asked),keysOf=new Map(issues.map(one=>{let named=markers.get(one)?.authentic?.note.key,known=named===
void 0||named===one.key?[]:[named],possible=gone.has(one)?[]:names.map(repository=>(0,_SEHELH2Y.q)({...world.host,repository},
one.issue.number));return[one,new Set([...known,...possible])]})),keys=[...keysOf.values()].flatMap(its=>[...its]),found=groupByKey(
await world.desk.findMany(keys)),earlier=new Map;for(let[one,its]of keysOf){let tickets=[...its].flatMap(key=>found.get(
key)??[]);tickets.length>0&&earlier.set(one,tickets)}return earlier}async function readPage(world,issues,moved,{log,oldest,closers}){let eligible=issues.filter(issue=>(0,_X6SMUWJZ.pn)(issue,world.
rules).eligible);log.add("eligible",eligible.length),log.add("skipped",issues.length-eligible.length);let keyOf=({number})=>(0,_SEHELH2Y.q)(
world.host,number),asked=await Promise.all(eligible.map(async issue=>{let key=keyOf(issue),beside=await (0,_YBKGAB4C.v2)(world,issue,
key),{fields,...about}=await (0,_YBKGAB4C.ij)(world,issue,key,beside),lacksCloser=world.rules.details?.needsCloser(issue)===!0;return{
issue,key,wanted:fields,lacksCloser,...about}})),left=moved.map(number=>({number,key:keyOf({number})})),keys=[...eligible.
map(keyOf),...left.map(({key})=>key)],tickets=groupByKey(await world.desk.findMany(keys)),{equal,doubled,...lacking}=byTickets(
world,asked,tickets),[ticketless,differing]=[await closers.complete(lacking.ticketless),await closers.complete(lacking.differing)],
comments=await oldest.read([...ticketless,...differing.filter(({lacksCloser})=>!lacksCloser),...world.rules.comments==="\
none"?[]:equal]),{fresh,deleted,ticketed,unsure}=await sortTicketless(world,ticketless,comments),judged=await judgeAll(world,
[...differing,...ticketed],comments),quiet=[...equal,...judged.stands,...judged.note],talkedAbout=await outOfStep(world,
quiet,comments),isQuiet=({issue})=>!talkedAbout.has(issue.number);log.add("inStep",equal.filter(isQuiet).length),log.add(
"unchanged",judged.stands.filter(isQuiet).length);for(let[{issue},ticket]of deleted)log.record((0,_3XC4HZG5.u3)(world,issue.
number,ticket));let moving=left.filter(({key})=>tickets.has(key)),loud=quiet.filter(one=>!isQuiet(one));return{fresh,unnoted:judged.
note.filter(isQuiet),attention:[...moving.map(({number})=>({number,hasTicket:!0})),...[...doubled,...judged.look,...loud].
map(toAttention),...unsure].toSorted((one,other)=>one.number-other.number)}}async function judgeAll(world,issues,comments){
let judged={stands:[],note:[],look:[]};for(let one of issues){let judgement=await judge(world,one,comments);judgement.kind===
"note"?judged.note.push({...one,...judgement}):judged[judgement.kind].push(one)}return judged}function toAttention({issue:{
number}}){return{number,hasTicket:!0}}function byTickets(world,asked,tickets){let ticketless=[],equal=[],differing=[],doubled=[];
for(let one of asked){let[ticket,...others]=tickets.get(one.key)??[];ticket===void 0?ticketless.push(one):others.length>
0?doubled.push(one):(isInStep(world,ticket,one)?equal:differing).push({...one,ticket})}return{ticketless,equal,differing,
doubled}}var NONE=new Set;async function outOfStep(world,inStep,comments){if(world.rules.comments==="none"||inStep.length===
0)return NONE;let{withOtherComments}=await __webpack_require__.e(/* import() */ 493).then(__webpack_require__.bind(__webpack_require__, 8493));return withOtherComments(world,inStep,comments)}
function isInStep(world,ticket,{wanted,key}){return Object.entries(wanted).every(([field,value])=>ticket.fields[field]===
value)&&world.desk.moveKey(ticket,key)===void 0}function openCloserReader(world){let read=openBatchReader(world.host.readClosers);return{async complete(issues){let lacking=issues.
filter(({lacksCloser})=>lacksCloser);if(lacking.length===0)return issues;let closers=await read(lacking.map(({issue})=>issue));
return Promise.all(issues.map(async one=>{let{issue,key,wanted}=one;if(!one.lacksCloser||!closers.has(issue.number))return one;
let closer=closers.get(issue.number)??"nothing",{fields,remarks}=await (0,_YBKGAB4C.v2)(world,issue,key,closer);return{...one,wanted:{
...wanted,...fields},remarks,lacksCloser:!1}}))}}}function isInShard(number,shard){return shard===void 0||number%shard.count===shard.index-1}function openSweepLog(){let counts={listed:0,eligible:0,inStep:0,created:0,updated:0,planned:0,unchanged:0,skipped:0,failed:0,
comments:0,left:0,markersLeft:0},expected,kept=[];function keep(outcome){let{added=0,revised=0,removed=0}=outcome.comments??
{};counts.comments+=added+revised+removed,!((outcome.status==="unchanged"||outcome.status==="skipped")&&outcome.warnings.
length===0)&&kept.length<1e3&&kept.push(outcome)}return{tally:()=>({...counts,expected}),outcomes:()=>kept,add(count,by=1){
counts[count]+=by},expect(total){expected=total??expected},record(outcome){counts[outcome.status]+=1,keep(outcome)},recordAgain:keep}}async function sweep(world,options){let log=openSweepLog(),work=openWork(world,options,log),stopped,made=Promise.resolve(
[]),settled=Promise.resolve();try{for await(let page of ahead(pagesOf(world,options,log))){let making=createMany(world,page.
fresh,work);({made}=making),made.catch(()=>{}),await making.begun,await settled,settled=settlePage(world,page,made,work),
settled.catch(()=>{})}await settled,await lookAgain(world,work)}catch(thrown){stopped=(0,_TKLNHQ2D.H2)(thrown),await Promise.
allSettled([made,settled]),recordUnsettled(world,work),log.record((0,_3LKPTPJB.iS)(stopped,work.breaker.brokenAt())),await lookAgain(
world,work).catch(()=>{})}return{tally:log.tally(),outcomes:log.outcomes(),stopped:stopped?.message,needsCorrection:stopped!==
void 0&&(0,_TKLNHQ2D.FO)(stopped)===2}}async function settlePage(world,page,made,work){let{log,options,meanwhile}=work,tickets=await made;
await settleMany(world,tickets,work);let noted=await noteDown(world,page.unnoted,work);meanwhile.remember([...tickets.map(
({issue})=>issue),...noted],page.listedAt),await (0,_L7KND6YG.$)(page.attention,options.workers,({number,hasTicket})=>work.breaker.
guard(number,async()=>{if(!hasTicket&&!work.creates.take())return;let outcome=await (0,_YBKGAB4C.cB)(world,(0,_XL2CSJPK.L)(number));log.
record(outcome),!hasTicket&&!isCreate(outcome)&&work.creates.giveBack()})),meanwhile.isDue()&&await lookAgain(world,work),
options.onProgress(log.tally())}async function lookAgain(world,{meanwhile,options,breaker,log}){let changed=await meanwhile.
takeChanged();await (0,_L7KND6YG.$)(changed,options.workers,number=>breaker.guard(number,async()=>{log.recordAgain(await (0,_YBKGAB4C.cB)(
world,(0,_XL2CSJPK.L)(number)))}))}function isCreate({status,reason}){return status==="created"||status==="planned"&&reason==="\
create"}async function*pagesOf(world,options,log){let{since,shard}=options,label=onlyLabel(world),readers={log,oldest:openOldestReader(
world),closers:openCloserReader(world)};world.desk.warmUp();for await(let{issues,moved=[],expected,listedAt}of world.host.
listIssues({since,label})){log.expect(expected&&Math.ceil(expected/(shard?.count??1)));let own=issues.filter(({number})=>isInShard(
number,shard));log.add("listed",own.length);let gone=moved.filter(number=>isInShard(number,shard));yield{...await readPage(
world,own,gone,readers),listedAt}}}function onlyLabel({rules}){let[label,...others]=rules.bugLabels;return others.length>
0||/[*?]/.test(label??"*")?void 0:label}async function*ahead(items){let next=items.next();for(;;){let result=await next;
if(result.done===!0)return;next=items.next(),next.catch(()=>{}),yield result.value}}function openWork({host},options,log){
return{options,log,markers:openMarkerBudget(_WGKF32OW.X),creates:openCreateBudget(options.maxCreates,()=>{log.add("left")}),
makers:(0,_L7KND6YG.G)(options.workers),breaker:openBreaker({onDone:()=>{options.onProgress(log.tally())},onFailed:(error,number)=>{
log.record((0,_3LKPTPJB.iS)(error,number))}}),unsettled:new Set,meanwhile:openMeanwhile(host,_WGKF32OW.X)}}function poolClients(open,size){let members=[],lastLogin=Promise.resolve();function addMember(){let client=open();lastLogin=
lastLogin.then(()=>client.identify()).catch(()=>{});let member={client,ready:lastLogin,underWay:0};return members.push(member),
member}async function call(use){let member=members.find(({underWay})=>underWay===0)??(members.length<size?addMember():void 0)??
members.reduce((a,b)=>b.underWay<a.underWay?b:a);member.underWay+=1;try{return await member.ready,await use(member.client)}finally{
member.underWay-=1}}return{async identify(){let[first=addMember()]=members;return await first.ready,first.client.identify()},
listTypes:()=>call(client=>client.listTypes()),describe:module=>call(client=>client.describe(module)),query:vtql=>call(client=>client.
query(vtql)),retrieve:id=>call(client=>client.retrieve(id)),isThere:id=>call(client=>client.isThere(id)),create:(module,element,file)=>call(
client=>client.create(module,element,file)),revise:element=>call(client=>client.revise(element)),reopen:id=>call(client=>client.
reopen(id)),delete:id=>call(client=>client.delete(id)),related:(id,module)=>call(client=>client.related(id,module)),relate:(source,related,label)=>call(
client=>client.relate(source,related,label)),async logout(){await Promise.all(members.map(({client})=>client.logout()))}}}(0,node_v8__WEBPACK_IMPORTED_MODULE_23__.setFlagsFromString)("--semi-space-growth-factor=1");(0,node_v8__WEBPACK_IMPORTED_MODULE_23__.setFlagsFromString)("--heap-growing-percent=50");var SWEEP_TIMEOUT=5.5*
36e5,LONGEST_PAUSE=12e4;function sweepConnected(settings,known,onProgress){let{since,shard,maxCreates}=settings.inputs,options={
since,shard,maxCreates,workers:4,onProgress};return (0,_AJQP2NJW.DO)(settings,{runTimeout:Math.min(SWEEP_TIMEOUT,settings.longestSweep??
SWEEP_TIMEOUT),longestPause:LONGEST_PAUSE,pace:"patient",toClient:openSession=>poolClients(openSession,4),known},async world=>{
let result=await sweep(world,options);return await world.desk.close(),result})}


/***/ })

};
;