"use strict";
exports.id = 6793;
exports.ids = [6793];
exports.modules = {

/***/ 6788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Rz: () => (ineligible),
  cV: () => (needlessOutcome),
  hT: () => (skipped),
  pn: () => (eligibilityOf)
});
var _3LKPTPJB = __webpack_require__(9423);
var _SEHELH2Y = __webpack_require__(5521);
var _N553IDCD = __webpack_require__(8172);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _HQGPEFSZ = __webpack_require__(649);

function eligibilityOf(issue,rules){if((0,_SLJ5Z5O7.o)(issue.labels,rules.bugLabels)===void 0)return no("not-a-bug",`no label\
 matches bug-labels (${rules.bugLabels.join(", ")})`);let ignored=(0,_SLJ5Z5O7.o)(issue.labels,rules.ignoreLabels);return ignored!==
void 0?no("ignored-label",`label "${ignored}" is in ignore-labels`):issue.isConfidential&&!rules.confidential?no("confid\
ential","it is confidential, and the config does not ask for such issues"):isAllowedAuthor(issue,rules)?isBelow(issue,rules)?
no("below-min-severity",`severity is below ${String(rules.minSeverity)}`):{eligible:!0}:no("author-not-allowed","the aut\
hor's association is not in authors")}function closesTicket(eligibility,{policy}){return eligibility.eligible||policy.unlabelled===
"keep"?!1:eligibility.reason==="not-a-bug"||eligibility.reason==="ignored-label"}function isAllowedAuthor(issue,rules){return rules.
authors===void 0?!0:issue.author!==void 0&&rules.authors.includes(issue.author.association)}function isBelow(issue,rules){
return rules.minSeverity===void 0?!1:_HQGPEFSZ.oC.indexOf((0,_N553IDCD.xJ)(issue,rules))>_HQGPEFSZ.oC.indexOf(rules.minSeverity)}function no(reason,text){
return{eligible:!1,reason,text}}function needlessOutcome(place,rules,target,issue){let eligibility=eligibilityOf(issue,rules);if(eligibility.eligible){if(!(target.
kind==="issue"&&target.isAboutComment&&rules.comments==="none"))return;let text=`The event is about a comment of issue #${issue.
number}, and comments is none.`;return skipped(place,issue.number,"comments-off",text)}if(!(target.kind!=="issue"&&issue.
commentCount>0||target.kind==="issue"&&target.mayBeUnlabelled&&closesTicket(eligibility,rules)))return ineligible(place,
issue.number,eligibility.reason,eligibility.text)}function ineligible(place,number,reason,why){return skipped(place,number,
reason,`Issue #${number} gets no ticket: ${why}.`)}function skipped(place,number,reason,text){let key=(0,_SEHELH2Y.q)(place,number);
return (0,_3LKPTPJB.sG)({status:"skipped",reason,text,issue:number,key})}


/***/ }),

/***/ 9423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $B: () => (addPass),
  iS: () => (failedOutcome),
  qh: () => (failedAfter),
  sG: () => (outcomeOf)
});
function outcomeOf(given){return{reason:"",issue:void 0,key:void 0,ticket:void 0,plan:void 0,marker:"none",comments:void 0,
warnings:[],error:void 0,...given}}function failedOutcome(error,issue){let{code:reason,message:text}=error;return{...outcomeOf(
{status:"failed",reason,text,issue}),error}}function failedAfter(outcome,error,lead=""){let text=`${outcome.text} ${lead}${error.
message}`;return{...outcome,status:"failed",reason:error.code,text,error}}function addPass(first,second){let did=first.status===
"created"||first.status==="updated",{status,reason,text,plan}=did?first:second,marker=first.marker==="written"?first.marker:
second.marker,warnings=[...new Set([...first.warnings,...second.warnings])],ticket=second.ticket??first.ticket;return{...second,
status,reason,text,plan,ticket,marker,warnings}}


/***/ }),

/***/ 6978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (toSafeJson),
  e: () => (toQueryReport)
});
function toSafeJson(value){return JSON.stringify(value,null,2).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
toEscape).replace(/:(?=:)/g,"\\u003a").replaceAll("##[","#\\u0023[")}function toEscape(character){return`\\u${character.
charCodeAt(0).toString(16).padStart(4,"0")}`}function toQueryReport({query,columns,rows,notes}){let kept=[],used=0;for(let row of rows){
if(used+=Buffer.byteLength(JSON.stringify(row))+1,used>9e5)break;kept.push(row)}let cut=kept.length<rows.length?[roomNote(
kept.length,rows.length)]:[],report={command:"query",query,columns,count:rows.length,rows:kept};return JSON.stringify({...report,
notes:[...notes,...cut]})}function roomNote(kept,all){return`An output holds 1 MB: the first ${kept} of ${all} rows are \
here. Select fewer columns.`}


/***/ }),

/***/ 2052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (runWithSettings),
  y: () => (STOPPED)
});
var _DFQP2H4R = __webpack_require__(956);
var _PL2FIMHT = __webpack_require__(9233);
var _3PCRN766 = __webpack_require__(6978);
var _JBVG3JJO = __webpack_require__(4822);
var _3LKPTPJB = __webpack_require__(9423);
var _RTKNBBOD = __webpack_require__(6523);
var _3YDK3JWJ = __webpack_require__(9722);
var _45QDKKJQ = __webpack_require__(6726);
var _QBCLNPOZ = __webpack_require__(8752);
var _TKLNHQ2D = __webpack_require__(5329);


var STOPPED="Stopped. Nothing is broken by that: the next run continues where this one ended.";async function runWithSettings(terminal,flags,command,work,stop){
stop===void 0&&(0,_RTKNBBOD.b8)(terminal,STOPPED),terminal.loadEnvFile();let inputs=(0,_RTKNBBOD.PC)(terminal,flags,command),{shown,
mask}=(0,_RTKNBBOD.r_)(terminal,(0,_QBCLNPOZ.o)(inputs)),report=await toReport(shown,mask,{inputs,flags,work,stop});return flags.
json!==void 0&&shown.out((0,_3PCRN766.D)((0,_DFQP2H4R.Iu)(report))),show(shown,report,flags.json===void 0),(0,_45QDKKJQ.ZZ)(inputs)==="warn"?
0:(0,_DFQP2H4R.Rr)(report)}async function toReport(terminal,mask,given){let{flags,work,stop}=given;try{let host=(0,_JBVG3JJO.w4)(flags,
terminal.env),inputs=(0,_45QDKKJQ.TL)(given.inputs,host);if(!inputs.enabled)return{dryRun:!1,outcomes:[(0,_3LKPTPJB.sG)({status:"ski\
pped",reason:"disabled",text:_RTKNBBOD.IQ})]};let place=await (0,_JBVG3JJO.ZX)(host,flags,terminal.env,terminal.folder),
settings={inputs,place,proxy:(0,_PL2FIMHT.O)(terminal.env),readCheckout:path=>(0,_RTKNBBOD.MM)(terminal,path),workspace:terminal.folder,
mask,...stop&&{stop},warn:message=>{terminal.err(`Warning: ${(0,_3YDK3JWJ.gD)(message)}`)},debug:(0,_RTKNBBOD.rJ)(terminal,flags)};return await work(
settings)}catch(thrown){return{dryRun:!1,outcomes:[(0,_3LKPTPJB.iS)((0,_TKLNHQ2D.H2)(thrown))]}}}function show({out,err},report,asText){
let hasFailed=(0,_DFQP2H4R.Rr)(report)!==0;(asText||hasFailed)&&(0,_DFQP2H4R.No)(report).forEach(hasFailed?err:out);for(let{warnings}of report.
outcomes)for(let warning of warnings)err(`Warning: ${(0,_3YDK3JWJ.gD)(warning)}`)}


/***/ }),

/***/ 956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  HN: () => (planLines),
  HZ: () => (runSync),
  Iu: () => (toOutputs),
  MI: () => (runSweep),
  MM: () => (planHeadline),
  No: () => (renderLog),
  Po: () => (closingLines),
  RW: () => (outcomeLine),
  Rr: () => (exitCodeFor),
  oz: () => (progressLine),
  wj: () => (sweepVerdict)
});
var _2C6AWLGQ = __webpack_require__(5818);
var _37L3UG4X = __webpack_require__(6788);
var _3LKPTPJB = __webpack_require__(9423);
var _3YDK3JWJ = __webpack_require__(9722);
var _TKLNHQ2D = __webpack_require__(5329);

async function runSync(settings,target){let{inputs,place}=settings,{dryRun}=inputs;try{let rules=await rulesOfCheckout(settings),
needless=rules&&target.snapshot&&(0,_37L3UG4X.cV)(place,rules.rules,target,target.snapshot);if(needless!==void 0)return{dryRun,
outcomes:[needless]};let{runConnected}=await Promise.all(/* import() */[__webpack_require__.e(1085), __webpack_require__.e(9823)]).then(__webpack_require__.bind(__webpack_require__, 8045));return{dryRun,outcomes:[await runConnected(
settings,target,rules)]}}catch(thrown){return{dryRun,outcomes:[(0,_3LKPTPJB.iS)((0,_TKLNHQ2D.H2)(thrown),target.number)]}}}async function runSweep(settings,onProgress){
let{dryRun}=settings.inputs;try{let rules=await rulesOfCheckout(settings),{sweepConnected}=await Promise.all(/* import() */[__webpack_require__.e(1085), __webpack_require__.e(5169), __webpack_require__.e(5347)]).then(__webpack_require__.bind(__webpack_require__, 5347)),
sweep=await sweepConnected(settings,rules,onProgress);return{dryRun,outcomes:sweep.outcomes,sweep}}catch(thrown){return{
dryRun,outcomes:[(0,_3LKPTPJB.iS)((0,_TKLNHQ2D.H2)(thrown))]}}}async function rulesOfCheckout({inputs,readCheckout}){let file=await readCheckout(
inputs.configFile);return file&&(0,_2C6AWLGQ.S)(inputs,()=>Promise.resolve(file.text))}var WHY_KEPT={"edited-in-crm":"edited in the CRM, and the issue has not changed since: left as it is","conflict-kept":"c\
hanged on both sides; policy.conflict decided for the ticket","not-remembered":"nothing is remembered of it and the tick\
et was changed: left as it is"};function fieldLines(plan){if(plan.action==="create")return Object.entries(plan.fields).map(
([field,value])=>({field,before:"",after:value,remark:""}));let changes=plan.action==="update"?plan.changes:[],key=plan.
action==="update"?plan.key:void 0;return[...key===void 0?[]:[{field:"key",before:key.from,after:key.to,remark:""}],...changes.
map(({field,from,to,conflict})=>({field,before:from,after:to,remark:conflict?"changed on both sides; policy.conflict dec\
ided for the issue":""})),...plan.kept.map(({field,ticket,wanted,why})=>({field,before:ticket,after:ticket,remark:`${WHY_KEPT[why]}\
 (the issue says ${JSON.stringify(wanted.slice(0,80))})`}))]}function planHeadline(plan,dryRun){let done=dryRun?"would b\
e":"was";switch(plan.action){case"create":return`A ticket ${done} created`;case"update":return`Ticket ${plan.ticket} ${done}\
 updated`;case"unchanged":return plan.kept.length===0?`Ticket ${plan.ticket} is in step: nothing to change`:`Ticket ${plan.
ticket} stays as it is: what differs was changed in the help desk`}}var SAID_OF_DOCUMENT={attached:"was attached",present:"\
was attached already",planned:"would be attached"};function documentLine({name,did}){return`${JSON.stringify(name)} ${SAID_OF_DOCUMENT[did]}\
.`}function progressLine(tally,elapsed){let{listed,expected}=tally,known=expected!==void 0&&expected>=listed,rate=elapsed>0?
listed/(elapsed/1e3):0,left=known&&rate>0?`, ${duration((expected-listed)/rate)} left`:"",of=known?` of about ${thousandsApart(
expected)}`:"";return`${thousandsApart(listed)}${of} issues: ${countsInWords(tally)}; ${rate.toFixed(0)} a second${left}`}
function sweepLines(sweep,dryRun){return[...sweep.outcomes.map(outcomeLine),...sweepVerdict(sweep,dryRun)]}function sweepVerdict(result,dryRun){
let{tally}=result;return[`${dryRun?"Dry sweep":"Sweep"} of ${issuesInWords(tally)}: ${countsInWords(tally)}.`,...remarks(
result)]}function outcomeLine({status,text,error,plan}){return error!==void 0?`${text} (${error.code}) ${error.hint}`:plan===void 0?
text:`${text} ${status==="planned"?`Would ${plan.action}.`:""}`.trim()}function issuesInWords({listed}){return listed===1?"1 issue":`${thousandsApart(listed)} issues`}function countsInWords(tally){
let counted=[["created","created"],["updated","updated"],["planned","would change"],["failed","failed"],["comments","com\
ments"],["inStep","in step"],["unchanged","left as they are"],["skipped","without a ticket"]].flatMap(([count,word])=>{let value=tally[count]??
0;return value>0?[`${thousandsApart(value)} ${word}`]:[]});return counted.length===0?"nothing to do":counted.join(", ")}
function remarks({tally,stopped,needsCorrection}){let{left,markersLeft}=tally,then=needsCorrection?"Once that is correct\
ed, the next sweep goes on.":"The next sweep goes on.";return[...stopped===void 0?[]:[`Stopped early, ${doneOf(tally)}: ${stopped}\
 ${then}`],...left>0?[`max-creates was reached: ${thousandsApart(left)} more issues should get a ticket. The next sweep \
goes on.`]:[],...markersLeft>0?[`${thousandsApart(markersLeft)} markers are left for the issues' own next events; the ti\
ckets are right without.`]:[]]}function doneOf(tally){let{inStep,created,updated,planned,unchanged,skipped,expected}=tally,
done=inStep+created+updated+planned+unchanged+skipped,of=expected===void 0?"":` of about ${thousandsApart(Math.max(expected,
done))}`;return`with ${thousandsApart(done)}${of} issues done`}function thousandsApart(value){return String(value).replace(
/\B(?=(\d{3})+$)/g,",")}function duration(seconds){return seconds<90?`about ${Math.round(seconds)} s`:seconds<5400?`abou\
t ${Math.round(seconds/60)} min`:`about ${(seconds/3600).toFixed(1)} h`}function countStatuses(report){let counts={};for(let{status}of report.outcomes)counts[status]=(counts[status]??0)+1;return counts}
function exitCodeFor(report){let codes=report.outcomes.flatMap(({error})=>error?[(0,_TKLNHQ2D.FO)(error)]:[]);return codes.includes(
2)?2:(report.sweep?.tally.failed??codes.length)>0?1:0}function toOutputs(report){return report.sweep===void 0?ofIssue(report):ofSweep(report,report.sweep)}function ofSweep(report,{
tally,stopped}){return{status:["failed","planned","created","updated"].find(candidate=>tally[candidate]>0)??"unchanged",
reason:stopped===void 0?"":"stopped","ticket-id":"","ticket-number":"","ticket-url":"",plan:report.dryRun?JSON.stringify(
report.outcomes.map(toPlanEntry)):"",report:JSON.stringify({dryRun:report.dryRun,counts:tally,stopped,issues:report.outcomes.
map(toEntry)})}}function toPlanEntry(outcome){let{issue,key}=outcome;return{issue,key,plan:planOf(outcome)}}function planOf({
plan,comments}){return plan&&{...plan,comments}}function ofIssue(report){let[outcome]=report.outcomes;return{status:outcome?.
status??"skipped",reason:outcome?.reason??"","ticket-id":outcome?.ticket?.id??"","ticket-number":outcome?.ticket?.number??
"","ticket-url":outcome?.ticket?.url??"",plan:outcome?.plan===void 0?"":JSON.stringify(planOf(outcome)),report:JSON.stringify(
{dryRun:report.dryRun,counts:countStatuses(report),issues:report.outcomes.map(toEntry)})}}function toEntry(outcome){let{
issue,key,status,reason,text,ticket,marker}=outcome,{documents,comments,warnings,error}=outcome;return{issue,key,status,
reason,text,ticket,marker,documents,comments,warnings,error}}function renderLog(report){return(report.sweep===void 0?report.outcomes.flatMap(outcome=>outcomeLines(outcome,report.dryRun)):
sweepLines(report.sweep,report.dryRun)).map(_3YDK3JWJ.gD)}function outcomeLines(outcome,dryRun){let{text,plan}=outcome;return[
...text.split(`
`),...plan===void 0?[]:[`  ${planHeadline(plan,dryRun)}.`,...planLines(plan)],...closingLines(outcome)]}function planLines(plan){
return fieldLines(plan).map(toLine)}function closingLines({marker,documents=[],ticket,error}){return[...marker==="writte\
n"?["  Marker comment written."]:[],...marker==="planned"?["  The marker comment would be written."]:[],...documents.map(
document=>`  ${documentLine(document)}`),...ticket===void 0?[]:[`  ${ticket.number} (${ticket.id}): ${ticket.url}`],...error===
void 0?[]:[`  ${error.code}: ${error.hint}`]]}function toLine({field,before,after,remark}){let values=before===after||before===
""?(0,_3YDK3JWJ.bg)(after):`${(0,_3YDK3JWJ.bg)(before)} -> ${(0,_3YDK3JWJ.bg)(after)}`;return`    ${field}: ${values}${remark===""?"":` (${remark}\
)`}`}


/***/ }),

/***/ 1797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (steadily)
});
var _DFQP2H4R = __webpack_require__(956);
var _WGKF32OW = __webpack_require__(1279);
var PACE=1e4;function steadily(print){let start=(0,_WGKF32OW.X)(),last=start;return tally=>{let now=(0,_WGKF32OW.X)();now-last<
PACE||(last=now,print((0,_DFQP2H4R.oz)(tally,now-start)))}}


/***/ }),

/***/ 8172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a2: () => (priorityOf),
  c2: () => (statusOf),
  xJ: () => (severityOf)
});
var _SLJ5Z5O7 = __webpack_require__(9310);
var _HQGPEFSZ = __webpack_require__(649);
var USUAL_SEVERITY="medium",PRIORITY_OF_SEVERITY={critical:"urgent",high:"high",medium:"normal",low:"low"};function severityOf(issue,rules){
return (0,_SLJ5Z5O7.p)(issue.labels,_HQGPEFSZ.oC,rules.severity)??USUAL_SEVERITY}function priorityOf(issue,rules){return (0,_SLJ5Z5O7.p)(
issue.labels,_HQGPEFSZ.BE,rules.priority)??PRIORITY_OF_SEVERITY[severityOf(issue,rules)]}function statusOf(issue,rules){return issue.
state==="closed"?issue.closedAs===void 0||issue.closedAs==="completed"?"resolved":"closed":(0,_SLJ5Z5O7.p)(issue.labels,["pen\
ding","in_progress"],rules.status)??"open"}


/***/ }),

/***/ 9233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (proxyOf)
});
function proxyOf(env){return{http:env.http_proxy??env.HTTP_PROXY,https:env.https_proxy??env.HTTPS_PROXY,no:env.no_proxy??
env.NO_PROXY}}


/***/ }),

/***/ 5521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (toIssueKey)
});
function toIssueKey(place,number){return`${place.serverUrl.replace(/\/+$/,"")}/${place.repository}/${place.issuePath}/${String(
number)}`.toLowerCase()}


/***/ }),

/***/ 9310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (firstMatch),
  p: () => (firstLevel)
});
function firstMatch(labels,globs){let against=prepared(globs);return labels.find(label=>against.known.get(label)??judge(
label,against))}function judge(label,{exact,patterns,known}){let plain=toPlain(label),answer=exact.has(plain)||patterns.
some(pattern=>matchesPattern(plain,pattern));return known.size<MOST_KNOWN&&known.set(label,answer),answer}var MOST_KNOWN=1e3,
PREPARED=new WeakMap;function prepared(globs){let known=PREPARED.get(globs);if(known!==void 0)return known;let exact=new Set,
patterns=[];for(let each of globs){let glob=toPlain(each),wildcard=firstWildcard(glob);wildcard===-1?exact.add(glob):patterns.
push({head:glob.slice(0,wildcard),glob})}let made={exact,patterns,known:new Map};return PREPARED.set(globs,made),made}function firstWildcard(glob){
let[star,mark]=[glob.indexOf("*"),glob.indexOf("?")];return star===-1||mark===-1?Math.max(star,mark):Math.min(star,mark)}
function matchesPattern(label,{head,glob}){return label.startsWith(head)&&matchesGlob(Array.from(label),Array.from(glob))}
function firstLevel(labels,levels,globs){return levels.find(level=>firstMatch(labels,globs[level])!==void 0)}function toPlain(text){
return text.trim().toLowerCase()}function matchesGlob(label,glob){let[at,globAt,starAt,taken]=[0,0,-1,0];for(;at<label.length;){
let wanted=glob[globAt];if(wanted==="*")starAt=globAt,taken=at,globAt+=1;else if(wanted==="?"||wanted===label[at])at+=1,
globAt+=1;else if(starAt>=0)taken+=1,at=taken,globAt=starAt+1;else return!1}return glob.slice(globAt).every(rest=>rest===
"*")}


/***/ }),

/***/ 1279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (monotonicNow)
});
function monotonicNow(){return Number(process.hrtime.bigint())/1e6}


/***/ }),

/***/ 6793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _LTAUSNE4 = __webpack_require__(1797);
var _4MSU6T4B = __webpack_require__(2052);
var _DFQP2H4R = __webpack_require__(956);
var _JBVG3JJO = __webpack_require__(4822);
var _7WTZGKFB = __webpack_require__(8277);
var _2C6AWLGQ = __webpack_require__(5818);
var _37L3UG4X = __webpack_require__(6788);
var _RTKNBBOD = __webpack_require__(6523);
var _QFIHM7GR = __webpack_require__(96);
var _B3PUH4WG = __webpack_require__(6569);
var _45QDKKJQ = __webpack_require__(6726);
var _UIN4UOM2 = __webpack_require__(5536);
var _QBCLNPOZ = __webpack_require__(8752);
var _JU3L5EXQ = __webpack_require__(5336);
var _N553IDCD = __webpack_require__(8172);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _TKLNHQ2D = __webpack_require__(5329);
var _72FAJJDL = __webpack_require__(3247);






async function run(terminal,{flags}){let{status}=terminal,onProgress=status===void 0?(0,_LTAUSNE4.Q)(terminal.err):inPlace(status),
stop=stopOnCtrlC(terminal),exitCode=await (0,_4MSU6T4B.p)(terminal,flags,"sweep",async settings=>{let report=await (0,_DFQP2H4R.MI)(
settings,onProgress);return status?.(""),stop.aborted?stopped(report):report},stop);return stop.aborted?_B3PUH4WG._:
exitCode}function stopOnCtrlC(terminal){let{stopSignal,status,err}=terminal,stop=stopSignal();return stop.addEventListener(
"abort",()=>{(0,_RTKNBBOD.b8)(terminal,_4MSU6T4B.y),status?.(""),err("Stopping, once what is under way has ended. Ctrl-C again end\
s it at once.")}),stop}function stopped({sweep,...report}){if(sweep?.stopped===void 0)return{...report,...sweep&&{sweep}};
let outcomes=sweep.outcomes.filter(({error})=>error?.code!=="deadline"),failed=sweep.tally.failed-(sweep.outcomes.length-
outcomes.length),tally={...sweep.tally,failed};return{...report,outcomes,sweep:{...sweep,tally,outcomes,stopped:"Ctrl-C."}}}
var WIDTH=24;function inPlace(status){let start=performance.now();return tally=>{status(`${bar(tally)} ${(0,_DFQP2H4R.oz)(tally,
performance.now()-start)}`)}}function bar({listed,expected}){if(expected===void 0||expected===0)return"";let done=Math.min(
WIDTH,Math.round(listed/expected*WIDTH));return`[${"#".repeat(done)}${"-".repeat(WIDTH-done)}]`}


/***/ })

};
;