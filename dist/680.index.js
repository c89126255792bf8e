"use strict";
exports.id = 680;
exports.ids = [680];
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

/***/ 8680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  sweepConnected: () => (sweepConnected)
});
var _L7KND6YG = __webpack_require__(493);
var _X46VSPLG = __webpack_require__(6485);
var _VQSQIGEW = __webpack_require__(9518);
var _A5J2JXHZ = __webpack_require__(297);
var _CDVVL4M3 = __webpack_require__(3128);
var _FTT4F4W6 = __webpack_require__(8430);
var _2GS2B7GQ = __webpack_require__(6374);
var _MQKMFBWU = __webpack_require__(4581);
var _RMAB5AQD = __webpack_require__(4018);
var _QA7WOYPC = __webpack_require__(6566);
var _YGSWLR74 = __webpack_require__(9032);
var _UNYHBUFW = __webpack_require__(6367);
var _NE7MA6OG = __webpack_require__(3227);
var _GUYAQTZV = __webpack_require__(8400);
var _XL2CSJPK = __webpack_require__(3940);
var _DIWA2QGO = __webpack_require__(743);
var _WGKF32OW = __webpack_require__(1279);
var _CHXUAU7D = __webpack_require__(4218);
var _SEHELH2Y = __webpack_require__(5521);
var _ETV7VV4Q = __webpack_require__(3238);
var _GAAMB57G = __webpack_require__(4238);
var _5RZEWPAC = __webpack_require__(4910);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _VJFVHWSB = __webpack_require__(6239);
var _VEMOOKOE = __webpack_require__(7472);
var node_v8__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8877);
var node_v8__WEBPACK_IMPORTED_MODULE_23___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_23__);








function groupByKey(tickets){let groups=new Map;for(let ticket of tickets)ticket.key!==void 0&&groups.set(ticket.key,[...groups.
get(ticket.key)??[],ticket]);return groups}function createMany(world,fresh,work){let allowed=fresh.filter(()=>work.mayCreate());if(world.dryRun){for(let{issue,key,
wanted,remarks}of allowed)work.log.record((0,_VQSQIGEW.hI)(issue.number,key,(0,_X46VSPLG._1)(wanted),remarks));return{begun:Promise.
resolve(),made:Promise.resolve([])}}let made=[],{begun,ended}=work.makers.run(allowed,one=>work.guard(one.issue.number,async()=>{
let outcome=await world.desk.create(one.wanted,one.key),claimed=outcome.kind==="created"?outcome:await (0,_X46VSPLG.G9)(world,claimOf(
world,one),one.wanted,outcome);if(claimed.kind==="taken")return follow(world,one,work);let ticketed={...one,ticket:claimed.
ticket};made.push(ticketed),work.unsettled.add(ticketed)}));return{begun,made:ended.then(()=>made)}}async function settleMany(world,made,work){
let found=await world.desk.findBearers(made.map(({key})=>key)),bearers=groupByKey(found),seen=new Set(found.map(({id})=>id));
await (0,_L7KND6YG.$)(made,work.options.workers,async one=>{await work.guard(one.issue.number,async()=>{let[first,...others]=bearers.
get(one.key)??[],claimed=first?.id===one.ticket.id&&others.length===0?{kind:"created",ticket:one.ticket,isSeen:!0}:await (0,_X46VSPLG.GP)(
world,claimOf(world,one),one.ticket,one.wanted,seen.has(one.ticket.id));if(claimed.kind==="taken")return follow(world,one,
work);let{ticket,isSeen}=claimed;await finish(world,{...one,ticket},work,isSeen)}),work.unsettled.delete(one)})}function recordUnsettled(world,work){
for(let one of work.unsettled)work.log.record(outcomeOfMade(world,one,work,{marker:{kind:"unchanged"},isSeen:!0}))}async function follow(world,{
issue},{log}){log.record(await (0,_X46VSPLG.cB)(world,(0,_XL2CSJPK.L)(issue.number)))}async function finish(world,one,work,isSeen){let{
issue,key,wanted,sources,ticket}=one,{markers}=work,marker={kind:"unchanged"};if(markers.take()){let memory=(0,_X46VSPLG.pT)(
{wanted,sources,fingerprint:world.fingerprint},ticket.fields);marker=await (0,_X46VSPLG.en)(world,issue,void 0,(0,_CDVVL4M3.Aj)(ticket,
key,memory)),marker.kind==="denied"&&markers.close()}work.log.record(outcomeOfMade(world,one,work,{marker,isSeen}))}function outcomeOfMade(world,{
issue,key,wanted,ticket,remarks},{log},{marker,isSeen}){marker.kind!=="written"&&log.add("markersLeft");let plan=(0,_X46VSPLG._1)(
wanted),{number}=issue;return (0,_VQSQIGEW.zu)(world,{number,key,ticket,plan,marker,remarks,isSeen})}function claimOf(world,{issue,
key}){return{key,readNote:(0,_X46VSPLG.PU)((0,_X46VSPLG.kf)(world,issue.number,!1),issue)}}var MOST_ISSUES=500,MOST_TEXT=2e6,LONGEST=3e4,CLOCK_MARGIN=2e3;function openMeanwhile(host,now){let remembered=new Map,text=0,
since=1/0,begun=1/0;return{remember(issues,listedAt){if(!(listedAt===void 0||issues.length===0)){for(let issue of issues)
remembered.set(issue.number,issue),text+=issue.body.length;since=Math.min(since,listedAt),begun=Math.min(begun,now())}},
isDue:()=>remembered.size>=MOST_ISSUES||text>=MOST_TEXT||now()-begun>=LONGEST,async takeChanged(){if(remembered.size===0)
return[];let[before,from]=[remembered,new Date(since-CLOCK_MARGIN).toISOString()];[remembered,text,since,begun]=[new Map,
0,1/0,1/0];let changed=new Set;for await(let page of host.listChanged(from))for(let issue of page){let then=before.get(issue.
number);then!==void 0&&!(0,_X46VSPLG.q1)(issue,then)&&changed.add(issue.number)}return[...changed]}}}function openMarkerBudget(now){let written=[],isOpen=!0,isFull=(count,period,moment)=>(written.at(-count)??-1/0)>moment-
period;return{take(){if(!isOpen)return!1;let moment=now();return isFull(60,6e4,moment)||isFull(400,36e5,moment)?!1:(written.
push(moment),!0)},close(){isOpen=!1}}}function openBatchReader(read,keep=value=>value){let refusals=0;return async numbers=>{let found=new Map;for(let start=0;start<
numbers.length&&refusals<2;start+=25){let batch=await read?.(numbers.slice(start,start+25));refusals=batch===void 0?refusals+
1:0;for(let[number,value]of batch??[])found.set(number,keep(value))}return found}}function openOldestReader({host,rules}){let isOurs=rules.comments==="none",read=openBatchReader(host.readOldestComments,
isOurs?markersOf:void 0);return{read(issues){let talked=issues.filter(({issue})=>issue.commentCount>0);return read(talked.
map(({issue})=>issue.number))}}}function markersOf({comments,isLast}){return{comments:comments.filter(({body})=>body.includes(
"<!--")),isLast}}async function standingOf(world,differing,comments){let standing=new Set;for(let one of differing)!one.
lacksCloser&&await isStanding(world,one,comments)&&standing.add(one);return standing}async function isStanding(world,one,comments){
let{issue,ticket}=one,page=comments.get(issue.number);if(page===void 0)return!1;let marker=(0,_X46VSPLG.KJ)(world,page,issue);if(marker.
surplus.length>0)return!1;let memory=(0,_X46VSPLG.zE)(world,ticket,marker.authentic?.note,void 0),{plan,markerIsRight}=(0,_X46VSPLG.GQ)(
world,issue,{...one,marker,memory});return markerIsRight?world.dryRun||!await (0,_X46VSPLG.q4)(world,plan,ticket):!1}async function sortTicketless(world,ticketless,comments){let markers=new Map;for(let one of ticketless){let page=comments.
get(one.issue.number);page!==void 0&&markers.set(one,(0,_X46VSPLG.KJ)(world,page,one.issue))}let unmarked=ticketless.filter(one=>isUnmarked(
world,one,markers.get(one))),former=groupByKey(await world.desk.findFormer(unmarked.map(({key})=>key))),open=unmarked.filter(
({key})=>!former.has(key)),earlier=await findEarlier(world,open,markers),renamed=new Map;for(let[one,tickets]of earlier){
let found=toRenamed(one,tickets,markers.get(one));found!==void 0&&renamed.set(one,found)}return{fresh:open.filter(one=>!earlier.
has(one)),deleted:await findDeleted(world,markers,earlier),renamed,ticketed:new Set([...unmarked.filter(({key})=>former.
has(key)),...earlier.keys()])}}function isUnmarked({rules},{issue,lacksCloser},marker){if(lacksCloser)return!1;if(issue.
commentCount===0)return!0;if(rules.comments!=="none"||marker?.complete!==!0)return!1;let{authentic,stale,claimed}=marker;
return authentic===void 0&&stale===void 0&&claimed===void 0}async function findEarlier(world,unmarked,markers){let old=unmarked.
filter(({issue})=>!(0,_X46VSPLG.BS)(issue)),names=old.length===0?[]:await(await world.openFormerNames()).among(old.map(({issue})=>issue.
number)),keysOf=new Map;for(let one of old){let{number}=one.issue;keysOf.set(one,names.map(repository=>(0,_SEHELH2Y.q)({...world.
host,repository},number)))}for(let[one,{authentic}]of markers){let named=authentic?.note.key;named!==void 0&&named!==one.
key&&keysOf.set(one,[named])}let found=groupByKey(await world.desk.findMany([...keysOf.values()].flat())),earlier=new Map;
for(let[one,keys]of keysOf){let tickets=keys.flatMap(key=>found.get(key)??[]);tickets.length>0&&earlier.set(one,tickets)}
return earlier}function toRenamed(one,[ticket,...others],marker){if(ticket===void 0||others.length>0)return;let named=marker?.
authentic?.note.ticket;return(named===void 0||named===ticket.id)&&(marker?.surplus.length??0)===0?{...one,ticket,marker}:
void 0}async function findDeleted(world,markers,earlier){let named=new Map;if(world.rules.policy.ticketDeleted!=="skip")
return named;for(let[one,{authentic}]of markers)authentic!==void 0&&!earlier.has(one)&&named.set(one,authentic.note.ticket);
let present=await world.desk.findPresent([...named.values()]);return new Map([...named].filter(([,id])=>!present.has(id)))}async function readPage(world,issues,moved,{log,oldest,closers}){let eligible=issues.filter(issue=>(0,_CHXUAU7D.pn)(issue,world.
rules).eligible);log.add("eligible",eligible.length),log.add("skipped",issues.length-eligible.length);let keyOf=({number})=>(0,_SEHELH2Y.q)(
world.host,number),asked=await Promise.all(eligible.map(async issue=>{let key=keyOf(issue),beside=await (0,_X46VSPLG.v2)(world,issue,
key),{fields,...about}=await (0,_X46VSPLG.ij)(world,issue,key,beside),lacksCloser=world.rules.details?.needsCloser(issue)===!0;return{
issue,key,wanted:fields,lacksCloser,...about}})),left=moved.map(number=>({number,key:keyOf({number})})),keys=[...eligible.
map(keyOf),...left.map(({key})=>key)],tickets=groupByKey(await world.desk.findMany(keys)),{equal,doubled,...lacking}=byTickets(
world,asked,tickets),[ticketless,differing]=[await closers.complete(lacking.ticketless),await closers.complete(lacking.differing)],
comments=await oldest.read([...ticketless,...differing.filter(({lacksCloser})=>!lacksCloser),...world.rules.comments==="\
none"?[]:equal]),standing=await standingOf(world,differing,comments),inStep=[...equal,...standing],talkedAbout=await outOfStep(
world,inStep,comments),isQuiet=({issue})=>!talkedAbout.has(issue.number);log.add("inStep",equal.filter(isQuiet).length),
log.add("unchanged",[...standing].filter(isQuiet).length);let{fresh,deleted,renamed,ticketed}=await sortTicketless(world,
ticketless,comments);for(let[{issue},ticket]of deleted)log.record((0,_VQSQIGEW.u3)(world,issue.number,ticket));let done=new Set(
[...inStep.filter(isQuiet),...fresh,...deleted.keys(),...renamed.keys()]),moving=left.filter(({key})=>tickets.has(key));
return{fresh,renamed:[...renamed.values()],attention:[...moving.map(({number})=>({number,hasTicket:!0})),...[...doubled,
...differing,...equal,...ticketless].filter(one=>!done.has(one)).map(one=>({number:one.issue.number,hasTicket:tickets.has(
one.key)||ticketed.has(one)}))].toSorted((one,other)=>one.number-other.number)}}function byTickets(world,asked,tickets){
let ticketless=[],equal=[],differing=[],doubled=[];for(let one of asked){let[ticket,...others]=tickets.get(one.key)??[];
ticket===void 0?ticketless.push(one):others.length>0?doubled.push(one):(isInStep(world,ticket,one)?equal:differing).push(
{...one,ticket})}return{ticketless,equal,differing,doubled}}var NONE=new Set;async function outOfStep(world,inStep,comments){
if(world.rules.comments==="none"||inStep.length===0)return NONE;let{withOtherComments}=await __webpack_require__.e(/* import() */ 916).then(__webpack_require__.bind(__webpack_require__, 6916));
return withOtherComments(world,inStep,comments)}function isInStep(world,ticket,{wanted,key}){return Object.entries(wanted).
every(([field,value])=>ticket.fields[field]===value)&&world.desk.moveKey(ticket,key)===void 0}function openCloserReader(world){let read=openBatchReader(world.host.readClosers);return{async complete(issues){let lacking=issues.
filter(({lacksCloser})=>lacksCloser);if(lacking.length===0)return issues;let closers=await read(lacking.map(({issue})=>issue.
number));return Promise.all(issues.map(async one=>{let{issue,key,wanted}=one;if(!one.lacksCloser||!closers.has(issue.number))
return one;let closer=closers.get(issue.number)??"nothing",{fields,remarks}=await (0,_X46VSPLG.v2)(world,issue,key,closer);return{
...one,wanted:{...wanted,...fields},remarks,lacksCloser:!1}}))}}}function isInShard(number,shard){return shard===void 0||number%shard.count===shard.index-1}function didNothing({status}){return status==="unchanged"||status==="skipped"}function openSweepLog(){let counts={listed:0,
eligible:0,inStep:0,created:0,updated:0,planned:0,unchanged:0,skipped:0,failed:0,comments:0,left:0,markersLeft:0},expected,
kept=[];function keep(outcome){let{added=0,revised=0,removed=0}=outcome.comments??{};counts.comments+=added+revised+removed,
!(didNothing(outcome)&&outcome.warnings.length===0)&&kept.length<1e3&&kept.push(outcome)}return{tally:()=>({...counts,expected}),
outcomes:()=>kept,add(count,by=1){counts[count]+=by},expect(total){expected=total??expected},record(outcome){counts[outcome.
status]+=1,keep(outcome)},recordAgain(outcome){didNothing(outcome)||(counts[outcome.status]+=1),keep(outcome)}}}async function sweep(world,options){let log=openSweepLog(),work=openWork(world,options,log),stopped,made=Promise.resolve(
[]),settled=Promise.resolve();try{for await(let page of ahead(pagesOf(world,options,log))){let making=createMany(world,page.
fresh,work);({made}=making),made.catch(()=>{}),await making.begun,await settled,settled=settlePage(world,page,made,work),
settled.catch(()=>{})}await settled,await lookAgain(world,work)}catch(thrown){stopped=(0,_VJFVHWSB.H2)(thrown),await Promise.
allSettled([made,settled]),recordUnsettled(world,work),log.record((0,_CHXUAU7D.iS)(stopped,work.stoppedAt()))}return{tally:log.
tally(),outcomes:log.outcomes(),stopped:stopped?.message}}async function settlePage(world,page,made,work){let{log,options,
meanwhile}=work,tickets=await made;await settleMany(world,tickets,work),page.renamed.length>0&&await(await __webpack_require__.e(/* import() */ 24).then(__webpack_require__.bind(__webpack_require__, 3024))).
moveKeys(world,page.renamed,work);let written=[...tickets,...page.renamed].map(({issue})=>issue);meanwhile.remember(written,
page.listedAt),await (0,_L7KND6YG.$)(page.attention,options.workers,({number,hasTicket})=>work.guard(number,async()=>{if(!hasTicket&&
!work.mayCreate())return;let outcome=await (0,_X46VSPLG.cB)(world,(0,_XL2CSJPK.L)(number));log.record(outcome),!hasTicket&&!isCreate(outcome)&&
work.giveBack()})),meanwhile.isDue()&&await lookAgain(world,work),options.onProgress(log.tally())}async function lookAgain(world,{
meanwhile,options,guard,log}){let changed=await meanwhile.takeChanged();await (0,_L7KND6YG.$)(changed,options.workers,number=>guard(
number,async()=>{log.recordAgain(await (0,_X46VSPLG.cB)(world,(0,_XL2CSJPK.L)(number)))}))}function isCreate({status,reason}){return status===
"created"||status==="planned"&&reason==="create"}async function*pagesOf(world,options,log){let{since,shard}=options,label=onlyLabel(
world),readers={log,oldest:openOldestReader(world),closers:openCloserReader(world)};world.desk.warmUp();for await(let{issues,
moved=[],expected,listedAt}of world.host.listIssues({since,label})){log.expect(expected&&Math.ceil(expected/(shard?.count??
1)));let own=issues.filter(({number})=>isInShard(number,shard));log.add("listed",own.length);let gone=moved.filter(number=>isInShard(
number,shard));yield{...await readPage(world,own,gone,readers),listedAt}}}function onlyLabel({rules}){let[label,...others]=rules.
bugLabels;return others.length>0||/[*?]/.test(label??"*")?void 0:label}async function*ahead(items){let next=items.next();
for(;;){let result=await next;if(result.done===!0)return;next=items.next(),next.catch(()=>{}),yield result.value}}var STOPPING=new Set(
["vtiger-credentials","vtiger-denied","vtiger-not-found","vtiger-rate-limit","vtiger-redirect","vtiger-tls","ticket-fiel\
d","ticket-mandatory","host-credentials","host-denied","host-rate-limit","deadline"]),FAILURES_IN_A_ROW=20;function openWork({
host},options,log){let creates=0,failures=0,stoppedAt;return{options,log,markers:openMarkerBudget(_WGKF32OW.X),makers:(0,_L7KND6YG.G)(
options.workers),unsettled:new Set,meanwhile:openMeanwhile(host,_WGKF32OW.X),mayCreate(){return creates>=options.maxCreates?
(log.add("left"),!1):(creates+=1,!0)},giveBack(){creates-=1},async guard(number,work){try{await work(),failures=0,options.
onProgress(log.tally())}catch(thrown){let error=(0,_VJFVHWSB.H2)(thrown);if(failures+=1,STOPPING.has(error.code)||failures>=FAILURES_IN_A_ROW)
throw stoppedAt??=number,error;log.record((0,_CHXUAU7D.iS)(error,number))}},stoppedAt:()=>stoppedAt}}function poolClients(open,size){let members=[],lastLogin=Promise.resolve();function addMember(){let client=open();lastLogin=
lastLogin.then(()=>client.identify()).catch(()=>{});let member={client,ready:lastLogin,underWay:0};return members.push(member),
member}async function call(use){let member=members.find(({underWay})=>underWay===0)??(members.length<size?addMember():void 0)??
members.reduce((a,b)=>b.underWay<a.underWay?b:a);member.underWay+=1;try{return await member.ready,await use(member.client)}finally{
member.underWay-=1}}return{async identify(){let[first=addMember()]=members;return await first.ready,first.client.identify()},
listTypes:()=>call(client=>client.listTypes()),describe:module=>call(client=>client.describe(module)),query:vtql=>call(client=>client.
query(vtql)),retrieve:id=>call(client=>client.retrieve(id)),create:(module,element,file)=>call(client=>client.create(module,
element,file)),revise:element=>call(client=>client.revise(element)),reopen:id=>call(client=>client.reopen(id)),delete:id=>call(
client=>client.delete(id)),related:(id,module)=>call(client=>client.related(id,module)),relate:(source,related,label)=>call(
client=>client.relate(source,related,label)),async logout(){await Promise.all(members.map(({client})=>client.logout()))}}}(0,node_v8__WEBPACK_IMPORTED_MODULE_23__.setFlagsFromString)("--semi-space-growth-factor=1");(0,node_v8__WEBPACK_IMPORTED_MODULE_23__.setFlagsFromString)("--heap-growing-percent=50");var SWEEP_TIMEOUT=5.5*
36e5,LONGEST_PAUSE=12e4;function sweepConnected(settings,known,onProgress){let{since,shard,maxCreates}=settings.inputs,options={
since,shard,maxCreates,workers:4,onProgress};return (0,_A5J2JXHZ.DO)(settings,{runTimeout:Math.min(SWEEP_TIMEOUT,settings.longestSweep??
SWEEP_TIMEOUT),longestPause:LONGEST_PAUSE,pace:"patient",toClient:openSession=>poolClients(openSession,4),known},async world=>{
let result=await sweep(world,options);return await world.desk.close(),result})}


/***/ })

};
;