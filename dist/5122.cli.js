"use strict";
exports.id = 5122;
exports.ids = [5122];
exports.modules = {

/***/ 4530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $B: () => (addPass),
  Rz: () => (ineligible),
  cV: () => (needlessOutcome),
  hT: () => (skipped),
  iS: () => (failedOutcome),
  pn: () => (eligibilityOf),
  sG: () => (outcomeOf)
});
var _SEHELH2Y = __webpack_require__(5521);
var _GOFG64AP = __webpack_require__(845);
var _HQGPEFSZ = __webpack_require__(649);
var _NNWU62E6 = __webpack_require__(7747);

function outcomeOf(given){return{reason:"",issue:void 0,key:void 0,ticket:void 0,plan:void 0,marker:"none",comments:void 0,
warnings:[],error:void 0,...given}}function failedOutcome(error,issue){return outcomeOf({status:"failed",reason:error.code,
text:error.message,issue,error})}function addPass(first,second){let did=first.status==="created"||first.status==="update\
d",{status,reason,text,plan}=did?first:second,marker=first.marker==="written"?first.marker:second.marker,warnings=[...new Set(
[...first.warnings,...second.warnings])];return{...second,status,reason,text,plan,marker,warnings}}function eligibilityOf(issue,rules){if((0,_NNWU62E6.o)(issue.labels,rules.bugLabels)===void 0)return no("not-a-bug",`no label\
 matches bug-labels (${rules.bugLabels.join(", ")})`);let ignored=(0,_NNWU62E6.o)(issue.labels,rules.ignoreLabels);return ignored!==
void 0?no("ignored-label",`label "${ignored}" is in ignore-labels`):issue.isConfidential&&!rules.confidential?no("confid\
ential","it is confidential, and the config does not ask for such issues"):isAllowedAuthor(issue,rules)?isBelow(issue,rules)?
no("below-min-severity",`severity is below ${String(rules.minSeverity)}`):{eligible:!0}:no("author-not-allowed","the aut\
hor's association is not in authors")}function closesTicket(eligibility,{policy}){return eligibility.eligible||policy.unlabelled===
"keep"?!1:eligibility.reason==="not-a-bug"||eligibility.reason==="ignored-label"}function isAllowedAuthor(issue,rules){return rules.
authors===void 0?!0:issue.author!==void 0&&rules.authors.includes(issue.author.association)}function isBelow(issue,rules){
return rules.minSeverity===void 0?!1:_HQGPEFSZ.oC.indexOf((0,_GOFG64AP.xJ)(issue,rules))>_HQGPEFSZ.oC.indexOf(rules.minSeverity)}function no(reason,text){
return{eligible:!1,reason,text}}function needlessOutcome(place,rules,target,issue){let eligibility=eligibilityOf(issue,rules);if(eligibility.eligible){if(!(target.
kind==="issue"&&target.isAboutComment&&rules.comments==="none"))return;let text=`The event is about a comment of issue #${issue.
number}, and comments is none.`;return skipped(place,issue.number,"comments-off",text)}if(!(target.kind==="issue"&&target.
mayBeUnlabelled&&closesTicket(eligibility,rules)))return ineligible(place,issue.number,eligibility.reason,eligibility.text)}
function ineligible(place,number,reason,why){return skipped(place,number,reason,`Issue #${number} gets no ticket: ${why}\
.`)}function skipped(place,number,reason,text){let key=(0,_SEHELH2Y.q)(place,number);return outcomeOf({status:"skipped",reason,
text,issue:number,key})}


/***/ }),

/***/ 9067:
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
/* unused harmony exports fieldLines, documentLine, sweepSummary */
var _2Z2NF3TZ = __webpack_require__(7278);
var _RY3C4HZ4 = __webpack_require__(3918);
var _7XFFIDOH = __webpack_require__(4530);
var _VJFVHWSB = __webpack_require__(6239);

var WHY_KEPT={"edited-in-crm":"edited in the CRM, and the issue has not changed since: left as it is","conflict-kept":"c\
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
.`}var ROWS=200;function progressLine(tally,elapsed){let{listed,expected}=tally,known=expected!==void 0&&expected>=listed,rate=elapsed>
0?listed/(elapsed/1e3):0,left=known&&rate>0?`, ${duration((expected-listed)/rate)} left`:"",of=known?` of about ${number(
expected)}`:"";return`${number(listed)}${of} issues: ${countsInWords(tally)}; ${rate.toFixed(0)} a second${left}`}function sweepLines(sweep,dryRun){
return[...sweep.outcomes.map(outcomeLine),...sweepVerdict(sweep,dryRun)]}function sweepVerdict({tally,stopped},dryRun){return[
`${dryRun?"Dry sweep":"Sweep"} of ${number(tally.listed)} issues: ${countsInWords(tally)}.`,...remarks(tally,stopped)]}function sweepSummary({
tally,outcomes,stopped},dryRun){let failed=outcomes.filter(({status})=>status==="failed"),done=outcomes.filter(({status})=>status!==
"failed");return[`<p>${toHtmlSentence(`${number(tally.listed)} issues: ${countsInWords(tally)}.`)}</p>`,...remarks(tally,
stopped).map(remark=>`<p>\u26A0\uFE0F ${toHtmlSentence(remark)}</p>`),...table("Failed",["Issue","Reason","What to do"],
failed,outcome=>[issueOf(outcome),outcome.text,outcome.error?.hint??""]),...table(dryRun?"Would change":"Changed",["Issu\
e","Ticket","Status","Fields"],done,outcome=>[issueOf(outcome),outcome.ticket?.number??"",outcome.plan?.action==="create"?
"create":outcome.status,fieldsOf(outcome)])].join(`
`)}function table(title,heads,outcomes,cells){if(outcomes.length===0)return[];let row=(tag,texts)=>`<tr>${texts.map(text=>`\
<${tag}>${toHtml(text)}</${tag}>`).join("")}</tr>`,rows=outcomes.slice(0,ROWS).map(outcome=>row("td",cells(outcome))),more=outcomes.
length-ROWS;return[`<h4>${title}</h4>`,`<table>${[row("th",heads),...rows].join(`
`)}</table>`,...more>0?[`<p>\u2026 and ${number(more)} more, in the log.</p>`]:[]]}function outcomeLine({status,text,error,
plan}){return error!==void 0?`${text} (${error.code}) ${error.hint}`:plan===void 0?text:`${text} ${status==="planned"?`W\
ould ${plan.action}.`:""}`.trim()}function issueOf({issue}){return issue===void 0?"":`#${issue}`}function fieldsOf({plan}){
return plan===void 0||plan.action==="create"?"":fieldLines(plan).filter(({before,after})=>before!==after).map(({field,before,
after})=>`${field}: ${before.slice(0,60)} \u2192 ${after.slice(0,60)}`).join(`
`)}function countsInWords(tally){let counted=[["created","created"],["updated","updated"],["planned","would change"],["f\
ailed","failed"],["comments","comments"],["inStep","in step"],["unchanged","left as they are"],["skipped","without a tic\
ket"]].flatMap(([count,word])=>{let value=tally[count]??0;return value>0?[`${number(value)} ${word}`]:[]});return counted.
length===0?"nothing to do":counted.join(", ")}function remarks(tally,stopped){let{left,markersLeft}=tally;return[...stopped===
void 0?[]:[`Stopped early, ${doneOf(tally)}: ${stopped} The next sweep goes on.`],...left>0?[`max-creates was reached: ${number(
left)} more issues should get a ticket. The next sweep goes on.`]:[],...markersLeft>0?[`${number(markersLeft)} markers a\
re left for the issues' own next events; the tickets are right without.`]:[]]}function doneOf(tally){let{inStep,created,
updated,planned,unchanged,skipped,expected}=tally,done=inStep+created+updated+planned+unchanged+skipped,of=expected===void 0?
"":` of about ${number(Math.max(expected,done))}`;return`with ${number(done)}${of} issues done`}function number(value){return String(
value).replace(/\B(?=(\d{3})+$)/g,",")}function duration(seconds){return seconds<90?`about ${Math.round(seconds)} s`:seconds<
5400?`about ${Math.round(seconds/60)} min`:`about ${(seconds/3600).toFixed(1)} h`}function countStatuses(report){let counts={};for(let{status}of report.outcomes)counts[status]=(counts[status]??0)+1;return counts}
function exitCodeFor(report){let codes=report.outcomes.flatMap(({error})=>error?[(0,_VJFVHWSB.FO)(error)]:[]);return codes.includes(
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
reason,text,ticket,marker,documents,comments,warnings,error:error&&{code:error.code,message:error.message,hint:error.hint}}}async function runSync(settings,target){let{inputs,place}=settings,{dryRun}=inputs;try{let rules=await rulesOfCheckout(settings),
needless=rules&&target.snapshot&&(0,_7XFFIDOH.cV)(place,rules.rules,target,target.snapshot);if(needless!==void 0)return{dryRun,
outcomes:[needless]};let{runConnected}=await Promise.all(/* import() */[__webpack_require__.e(4346), __webpack_require__.e(7993), __webpack_require__.e(9812)]).then(__webpack_require__.bind(__webpack_require__, 4578));return{dryRun,outcomes:[await runConnected(
settings,target,rules)]}}catch(thrown){return{dryRun,outcomes:[(0,_7XFFIDOH.iS)((0,_VJFVHWSB.H2)(thrown),target.number)]}}}async function runSweep(settings,onProgress){
let{dryRun}=settings.inputs;try{let rules=await rulesOfCheckout(settings),{sweepConnected}=await Promise.all(/* import() */[__webpack_require__.e(4346), __webpack_require__.e(7993), __webpack_require__.e(6404), __webpack_require__.e(3157), __webpack_require__.e(5703)]).then(__webpack_require__.bind(__webpack_require__, 5703)),
sweep=await sweepConnected(settings,rules,onProgress);return{dryRun,outcomes:sweep.outcomes,sweep}}catch(thrown){return{
dryRun,outcomes:[(0,_7XFFIDOH.iS)((0,_VJFVHWSB.H2)(thrown))]}}}async function rulesOfCheckout({inputs,readCheckout}){let file=await readCheckout(
inputs.configFile);return file&&(0,_RY3C4HZ4.S)(inputs,()=>Promise.resolve(file.text))}function renderLog(report){return(report.sweep===void 0?report.outcomes.flatMap(outcome=>outcomeLines(outcome,report.dryRun)):
sweepLines(report.sweep,report.dryRun)).map(_2Z2NF3TZ.gD)}function outcomeLines(outcome,dryRun){let{text,plan}=outcome;return[
...text.split(`
`),...plan===void 0?[]:[`  ${planHeadline(plan,dryRun)}.`,...planLines(plan)],...closingLines(outcome)]}function planLines(plan){
return fieldLines(plan).map(toLine)}function closingLines({marker,documents=[],ticket,error}){return[...marker==="writte\
n"?["  Marker comment written."]:[],...marker==="planned"?["  The marker comment would be written."]:[],...documents.map(
document=>`  ${documentLine(document)}`),...ticket===void 0?[]:[`  ${ticket.number} (${ticket.id}): ${ticket.url}`],...error===
void 0?[]:[`  ${error.code}: ${error.hint}`]]}function toLine({field,before,after,remark}){let values=before===after||before===
""?(0,_2Z2NF3TZ.bg)(after):`${(0,_2Z2NF3TZ.bg)(before)} -> ${(0,_2Z2NF3TZ.bg)(after)}`;return`    ${field}: ${values}${remark===""?"":` (${remark}\
)`}`}


/***/ }),

/***/ 845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a2: () => (priorityOf),
  c2: () => (statusOf),
  xJ: () => (severityOf)
});
var _HQGPEFSZ = __webpack_require__(649);
var _NNWU62E6 = __webpack_require__(7747);
var USUAL_SEVERITY="medium",PRIORITY_OF_SEVERITY={critical:"urgent",high:"high",medium:"normal",low:"low"};function severityOf(issue,rules){
return (0,_NNWU62E6.p)(issue.labels,_HQGPEFSZ.oC,rules.severity)??USUAL_SEVERITY}function priorityOf(issue,rules){return (0,_NNWU62E6.p)(
issue.labels,_HQGPEFSZ.BE,rules.priority)??PRIORITY_OF_SEVERITY[severityOf(issue,rules)]}function statusOf(issue,rules){return issue.
state==="closed"?issue.closedAs===void 0||issue.closedAs==="completed"?"resolved":"closed":(0,_NNWU62E6.p)(issue.labels,["pen\
ding","in_progress"],rules.status)??"open"}


/***/ }),

/***/ 2088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (runWithSettings),
  y: () => (STOPPED)
});
var _CN4B5PJA = __webpack_require__(3216);
var _DPBFCMKI = __webpack_require__(9067);
var _PL2FIMHT = __webpack_require__(9233);
var _2Z2NF3TZ = __webpack_require__(7278);
var _7XFFIDOH = __webpack_require__(4530);
var _QAHCO4M2 = __webpack_require__(3832);
var _E5RSCIGQ = __webpack_require__(8454);
var _H4JOFZCF = __webpack_require__(7257);
var _VJFVHWSB = __webpack_require__(6239);



var STOPPED="Stopped. Nothing is broken by that: the next run continues where this one ended.";async function runWithSettings(terminal,flags,command,work,stop){
stop===void 0&&(0,_QAHCO4M2.b8)(terminal,STOPPED),terminal.loadEnvFile();let inputs=(0,_QAHCO4M2.PC)(terminal,flags,command),{shown,
mask}=(0,_QAHCO4M2.r_)(terminal,(0,_H4JOFZCF.o)(inputs)),report=await toReport(shown,mask,{inputs,flags,work,stop});return flags.
json!==void 0&&shown.out(JSON.stringify((0,_DPBFCMKI.Iu)(report),null,2)),show(shown,report,flags.json===void 0),(0,_E5RSCIGQ.ZZ)(inputs)===
"warn"?0:(0,_DPBFCMKI.Rr)(report)}async function toReport(terminal,mask,given){let{flags,work,stop}=given;try{let host=(0,_CN4B5PJA.w4)(
flags,terminal.env),inputs=(0,_E5RSCIGQ.TL)(given.inputs,host);if(!inputs.enabled)return{dryRun:!1,outcomes:[(0,_7XFFIDOH.sG)({status:"\
skipped",reason:"disabled",text:"Switched off: enabled is false."})]};let place=await (0,_CN4B5PJA.ZX)(host,flags,terminal.
env,terminal.folder),settings={inputs,place,proxy:(0,_PL2FIMHT.O)(terminal.env),readCheckout:path=>(0,_QAHCO4M2.MM)(terminal,path),
workspace:terminal.folder,mask,...stop&&{stop},warn:message=>{terminal.err(`Warning: ${(0,_2Z2NF3TZ.gD)(message)}`)},debug:message=>{
flags.debug!==void 0&&terminal.err((0,_2Z2NF3TZ.gD)(message))}};return await work(settings)}catch(thrown){return{dryRun:!1,outcomes:[
(0,_7XFFIDOH.iS)((0,_VJFVHWSB.H2)(thrown))]}}}function show({out,err},report,asText){let hasFailed=(0,_DPBFCMKI.Rr)(report)!==0;(asText||
hasFailed)&&(0,_DPBFCMKI.No)(report).forEach(hasFailed?err:out);for(let{warnings}of report.outcomes)for(let warning of warnings)
err(`Warning: ${(0,_2Z2NF3TZ.gD)(warning)}`)}


/***/ }),

/***/ 7747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (firstMatch),
  p: () => (firstLevel)
});
function firstMatch(labels,globs){let{exact,patterns}=prepared(globs);return labels.find(label=>{let plain=toPlain(label);
if(exact.has(plain))return!0;let characters=Array.from(plain);return patterns.some(pattern=>matchesGlob(characters,pattern))})}
var PREPARED=new WeakMap;function prepared(globs){let known=PREPARED.get(globs);if(known!==void 0)return known;let plain=globs.
map(toPlain),hasWildcard=glob=>glob.includes("*")||glob.includes("?"),made={exact:new Set(plain.filter(glob=>!hasWildcard(
glob))),patterns:plain.filter(hasWildcard).map(glob=>Array.from(glob))};return PREPARED.set(globs,made),made}function firstLevel(labels,levels,globs){
return levels.find(level=>firstMatch(labels,globs[level])!==void 0)}function toPlain(text){return text.trim().toLowerCase()}
function matchesGlob(label,glob){let[at,globAt,starAt,taken]=[0,0,-1,0];for(;at<label.length;){let wanted=glob[globAt];if(wanted===
"*")starAt=globAt,taken=at,globAt+=1;else if(wanted==="?"||wanted===label[at])at+=1,globAt+=1;else if(starAt>=0)taken+=1,
at=taken,globAt=starAt+1;else return!1}return glob.slice(globAt).every(rest=>rest==="*")}


/***/ }),

/***/ 3940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (toTarget),
  p: () => (toEventTarget)
});
function toTarget(number){return{...toEventTarget(number),isTyped:!0}}function toEventTarget(number){return{kind:"issue",
number,snapshot:void 0,formerKey:void 0,mayBeUnlabelled:!0,isAboutComment:!1,isTyped:!1}}


/***/ }),

/***/ 5122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _WE5RCJZF = __webpack_require__(8321);
var _HR3WCHOI = __webpack_require__(2088);
var _CN4B5PJA = __webpack_require__(3216);
var _XL2CSJPK = __webpack_require__(3940);
var _DPBFCMKI = __webpack_require__(9067);
var _7WTZGKFB = __webpack_require__(8277);
var _RY3C4HZ4 = __webpack_require__(3918);
var _7XFFIDOH = __webpack_require__(4530);
var _QAHCO4M2 = __webpack_require__(3832);
var _44HPRJRE = __webpack_require__(4554);
var _CCF5F7RP = __webpack_require__(1053);
var _E5RSCIGQ = __webpack_require__(8454);
var _H4JOFZCF = __webpack_require__(7257);
var _VBWTJI3R = __webpack_require__(4488);
var _GOFG64AP = __webpack_require__(845);
var _NNWU62E6 = __webpack_require__(7747);
var _VJFVHWSB = __webpack_require__(6239);
var _72FAJJDL = __webpack_require__(3247);






async function run(terminal,{words:[word],flags:typed}){word!==void 0&&terminal.loadEnvFile();let flags=word===void 0?typed:
(0,_WE5RCJZF.Q)(word,typed,terminal.env);return (0,_HR3WCHOI.p)(terminal,flags,"sync",settings=>{let{issue}=settings.inputs;
if(issue===void 0)throw new _VJFVHWSB.S0("input-missing","Which issue? None is named.",{hint:"Give its address, or its numb\
er: --issue 12."});return (0,_DPBFCMKI.HZ)(settings,(0,_XL2CSJPK.L)(issue))})}


/***/ })

};
;