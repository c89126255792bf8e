"use strict";
exports.id = 6959;
exports.ids = [6959];
exports.modules = {

/***/ 8918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (runSync),
  M: () => (runSweep)
});
var _74ZUQFIX = __webpack_require__(4719);
var _SXTLDB7E = __webpack_require__(3678);
var _53KPDUC2 = __webpack_require__(3434);
var _VJFVHWSB = __webpack_require__(6239);

async function runSync(settings,target){let{inputs,place}=settings,{dryRun}=inputs;try{let rules=await rulesOfCheckout(settings),
needless=rules&&target.snapshot&&(0,_SXTLDB7E.cV)(place,rules.rules,target,target.snapshot);if(needless!==void 0)return{dryRun,
outcomes:[needless]};let{runConnected}=await Promise.all(/* import() */[__webpack_require__.e(6711), __webpack_require__.e(5047), __webpack_require__.e(8620)]).then(__webpack_require__.bind(__webpack_require__, 6570));return{dryRun,outcomes:[await runConnected(
settings,target,rules)]}}catch(thrown){return{dryRun,outcomes:[(0,_53KPDUC2.iS)((0,_VJFVHWSB.H2)(thrown),target.number)]}}}async function runSweep(settings,onProgress){
let{dryRun}=settings.inputs;try{let rules=await rulesOfCheckout(settings),{sweepConnected}=await Promise.all(/* import() */[__webpack_require__.e(6711), __webpack_require__.e(5047), __webpack_require__.e(2974), __webpack_require__.e(889)]).then(__webpack_require__.bind(__webpack_require__, 889)),
sweep=await sweepConnected(settings,rules,onProgress);return{dryRun,outcomes:sweep.outcomes,sweep}}catch(thrown){return{
dryRun,outcomes:[(0,_53KPDUC2.iS)((0,_VJFVHWSB.H2)(thrown))]}}}async function rulesOfCheckout({inputs,readCheckout}){let file=await readCheckout(
inputs.configFile);return file&&(0,_74ZUQFIX.S)(inputs,()=>Promise.resolve(file.text))}


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

/***/ 3678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Rz: () => (ineligible),
  cV: () => (needlessOutcome),
  hT: () => (skipped),
  pn: () => (eligibilityOf)
});
var _53KPDUC2 = __webpack_require__(3434);
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
number}, and comments is none.`;return skipped(place,issue.number,"comments-off",text)}if(!(target.kind==="issue"&&target.
mayBeUnlabelled&&closesTicket(eligibility,rules)))return ineligible(place,issue.number,eligibility.reason,eligibility.text)}
function ineligible(place,number,reason,why){return skipped(place,number,reason,`Issue #${number} gets no ticket: ${why}\
.`)}function skipped(place,number,reason,text){let key=(0,_SEHELH2Y.q)(place,number);return (0,_53KPDUC2.sG)({status:"skipped",reason,
text,issue:number,key})}


/***/ }),

/***/ 1279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (monotonicNow)
});
function monotonicNow(){return Number(process.hrtime.bigint())/1e6}


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

/***/ 3782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (steadily)
});
var _46ZI6NBU = __webpack_require__(7829);
var _WGKF32OW = __webpack_require__(1279);
var PACE=1e4;function steadily(print){let start=(0,_WGKF32OW.X)(),last=start;return tally=>{let now=(0,_WGKF32OW.X)();now-last<
PACE||(last=now,print((0,_46ZI6NBU.oz)(tally,now-start)))}}


/***/ }),

/***/ 6959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInJob: () => (runInJob)
});

// EXTERNAL MODULE: ./chunk-3PCRN766.js
var chunk_3PCRN766 = __webpack_require__(6978);
// EXTERNAL MODULE: ./chunk-VJFVHWSB.js
var chunk_VJFVHWSB = __webpack_require__(6239);
;// CONCATENATED MODULE: ./chunk-GBQ4TCAQ.js
var SHORTEST_SECRET=8;function hide(text,secrets){return[...secrets].filter(({length})=>length>=SHORTEST_SECRET).reduce(
(hidden,secret)=>hidden.replaceAll(secret,"***"),text)}function withoutSecrets(report,secrets){let clean=text=>hide(text,
secrets),cleanOutcome=outcome=>({...outcome,text:clean(outcome.text),warnings:outcome.warnings.map(clean),error:outcome.
error&&withoutSecretsIn(outcome.error,clean)}),outcomes=report.outcomes.map(cleanOutcome),{sweep}=report;if(sweep===void 0)
return{...report,outcomes};let stopped=sweep.stopped===void 0?void 0:clean(sweep.stopped);return{...report,outcomes,sweep:{
...sweep,stopped,outcomes:sweep.outcomes.map(cleanOutcome)}}}function withoutSecretsIn(error,clean){let{code,message,hint,
cause}=error;return new chunk_VJFVHWSB/* SyncError */.S0(code,clean(message),{hint:clean(hint),cause})}

// EXTERNAL MODULE: ./chunk-Y75GXDQH.js
var chunk_Y75GXDQH = __webpack_require__(3782);
// EXTERNAL MODULE: ./chunk-2QGWPXTF.js
var chunk_2QGWPXTF = __webpack_require__(8918);
// EXTERNAL MODULE: ./chunk-XL2CSJPK.js
var chunk_XL2CSJPK = __webpack_require__(3940);
// EXTERNAL MODULE: ./chunk-46ZI6NBU.js
var chunk_46ZI6NBU = __webpack_require__(7829);
// EXTERNAL MODULE: ./chunk-7WTZGKFB.js
var chunk_7WTZGKFB = __webpack_require__(8277);
// EXTERNAL MODULE: ./chunk-74ZUQFIX.js
var chunk_74ZUQFIX = __webpack_require__(4719);
// EXTERNAL MODULE: ./chunk-SXTLDB7E.js
var chunk_SXTLDB7E = __webpack_require__(3678);
// EXTERNAL MODULE: ./chunk-53KPDUC2.js
var chunk_53KPDUC2 = __webpack_require__(3434);
// EXTERNAL MODULE: ./chunk-ZNO47PAR.js
var chunk_ZNO47PAR = __webpack_require__(9168);
// EXTERNAL MODULE: ./chunk-2Z2NF3TZ.js
var chunk_2Z2NF3TZ = __webpack_require__(7278);
// EXTERNAL MODULE: ./chunk-CGD4PO5S.js
var chunk_CGD4PO5S = __webpack_require__(8236);
// EXTERNAL MODULE: ./chunk-H4JOFZCF.js
var chunk_H4JOFZCF = __webpack_require__(7257);
// EXTERNAL MODULE: ./chunk-VBWTJI3R.js
var chunk_VBWTJI3R = __webpack_require__(4488);
// EXTERNAL MODULE: ./chunk-N553IDCD.js
var chunk_N553IDCD = __webpack_require__(8172);
// EXTERNAL MODULE: ./chunk-SLJ5Z5O7.js
var chunk_SLJ5Z5O7 = __webpack_require__(9310);
// EXTERNAL MODULE: ./chunk-ML7ITUZX.js
var chunk_ML7ITUZX = __webpack_require__(6711);
// EXTERNAL MODULE: ./chunk-72FAJJDL.js
var chunk_72FAJJDL = __webpack_require__(3247);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./job-LLCCDNPJ.js







function renderJobLog({outcomes,dryRun,sweep}){return sweep===void 0?outcomes.flatMap((outcome,at)=>outcomeParts(outcome,
at+1,dryRun)):sweepParts(sweep,dryRun)}function outcomeParts(outcome,position,dryRun){let{text,plan}=outcome;return[...(0,chunk_2Z2NF3TZ/* toLogLines */.vZ)(
text),...plan===void 0?[]:section(`vtiger_fields_${position}`,(0,chunk_46ZI6NBU/* planHeadline */.MM)(plan,dryRun),(0,chunk_46ZI6NBU/* planLines */.HN)(plan)),...(0,chunk_46ZI6NBU/* closingLines */.Po)(
outcome).map(chunk_2Z2NF3TZ/* toLogLine */.gD),...warningLines(outcome)]}function warningLines({warnings}){return warnings.map(warning=>(0,chunk_2Z2NF3TZ/* toLogLine */.gD)(
`Warning: ${warning}`))}function sweepParts(sweep,dryRun){let failed=sweep.outcomes.filter(({status})=>status==="failed"),
others=sweep.outcomes.filter(({status})=>status!=="failed"),changed=dryRun?"Would change":"Changed";return[...section("v\
tiger_failed",`Failed: ${failed.length}`,failed.map(chunk_46ZI6NBU/* outcomeLine */.RW)),...folded("vtiger_changed",`${changed}: ${others.length}`,
others.map(chunk_46ZI6NBU/* outcomeLine */.RW)),...sweep.outcomes.flatMap(warningLines),...(0,chunk_46ZI6NBU/* sweepVerdict */.wj)(sweep,dryRun).map(chunk_2Z2NF3TZ/* toLogLine */.gD)]}function section(name,title,lines){
return lines.length===0?[]:[{name,title:(0,chunk_2Z2NF3TZ/* toLogLine */.gD)(title),isFolded:!1,lines:lines.map(chunk_2Z2NF3TZ/* toLogLine */.gD)}]}function folded(name,title,lines){
return section(name,title,lines).map(part=>typeof part=="string"?part:{...part,isFolded:!0})}function toTrigger(pipeline,{command,issue:byHand}){let{source,payload}=pipeline;if(command==="sweep")return{kind:"sweep"};
if(byHand!==void 0)return{kind:"issue",target:(0,chunk_XL2CSJPK/* toTarget */.L)(byHand)};if(source==="trigger"&&payload!==void 0)return triggerIn(
payload,pipeline);if(command==="sync")throw new chunk_VJFVHWSB/* SyncError */.S0("input-missing","command is sync, and the setting issue names \
no issue.",{hint:"Set the variable ISSUE to its number."});return FOR_ALL.has(source)?{kind:"sweep"}:nothing("no-issue-e\
vent",`A pipeline of the source ${source||"(none)"} is about no issue.`)}var FOR_ALL=new Set(["schedule","web","api"]),issueHook=(0,chunk_ML7ITUZX/* object */.Ik)(
{object_kind:(0,chunk_ML7ITUZX.s)(["issue","work_item"]),project:(0,chunk_ML7ITUZX/* object */.Ik)({id:(0,chunk_ML7ITUZX/* int */.Wh)()}),object_attributes:(0,chunk_ML7ITUZX/* object */.Ik)({iid:(0,chunk_ML7ITUZX/* int */.Wh)().check((0,chunk_ML7ITUZX/* _positive */.NC)())})}),
anyHook=(0,chunk_ML7ITUZX/* object */.Ik)({object_kind:(0,chunk_ML7ITUZX/* string */.Yj)()});function triggerIn(payload,{projectId}){let value=parsed(payload),hook=issueHook.
safeParse(value);if(!hook.success){let{data}=anyHook.safeParse(value),what=data===void 0?"no webhook of GitLab":`a webho\
ok of the kind ${data.object_kind}`;return nothing("no-issue-event",`The pipeline was started by ${what}, which is about\
 no issue.`)}let{project,object_attributes}=hook.data;return String(project.id)!==projectId?nothing("other-project",`The\
 webhook is of project ${project.id}, this pipeline of project ${projectId||"(none)"}.`):{kind:"issue",target:(0,chunk_XL2CSJPK/* toEventTarget */.p)(
object_attributes.iid)}}function nothing(reason,text){return{kind:"nothing",reason,text}}function parsed(payload){try{return JSON.
parse(payload)}catch(cause){throw new chunk_VJFVHWSB/* SyncError */.S0("event-unsupported","The payload of the webhook is no JSON.",{cause})}}var NAMES={status:"VTIGER_STATUS",reason:"VTIGER_REASON","ticket-id":"VTIGER_TICKET_ID","ticket-number":"VTIGER_TICKET_N\
UMBER","ticket-url":"VTIGER_TICKET_URL"},COUNTS=["created","updated","planned","failed"],LONGEST=400;function toDotenv(outputs,sweep){
let values=Object.entries(NAMES).map(([name,variable])=>[variable,outputs[name]]),counts=sweep===void 0?[]:COUNTS.map(count=>[
`VTIGER_${count.toUpperCase()}`,String(sweep.tally[count])]);return[...values,...counts].map(([variable,value])=>[variable,
toValue(value)]).filter(([,value])=>value!=="").map(([variable,value])=>`${variable}=${value}
`).join("")}function toValue(text){let line=text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g," ").trim();return line.
length>LONGEST?"":line.replaceAll("$","$$$$")}var CLEAR="\x1B[0K";function toLines(parts,now){return parts.flatMap(part=>{if(typeof part=="string")return part;let{name,
title,isFolded,lines}=part;return[`${CLEAR}section_start:${now}:${name}${isFolded?"[collapsed=true]":""}\r${CLEAR}${title}`,
...lines,`${CLEAR}section_end:${now}:${name}\r${CLEAR}`]})}var KEPT=500;function openJobOutput(print){let secrets=new Set,trace=[],say=(...parts)=>{let now=Math.floor(Date.now()/1e3);
for(let line of toLines(parts,now))print(hide(line,secrets))};return{secrets,mask:secret=>{secrets.add(secret)},say,warn:message=>{
say((0,chunk_2Z2NF3TZ/* toLogLine */.gD)(`Warning: ${message}`))},debug:message=>{trace.push(message),trace.length>KEPT&&trace.shift()},sayTrace:()=>{
say(...folded("vtiger_trace",`What was asked, for a closer look: ${trace.length} lines`,trace))}}}async function leaveResults({
warn,secrets},folder,given,outputs,sweep){let pathOf=name=>{let path=(given[name]??"").trim();return path===""?(0,chunk_VBWTJI3R/* settingOf */.y)(
name).default:path},leave=async(path,text)=>{try{await (0,promises_.writeFile)((0,external_node_path_.resolve)(folder,path),hide(text,secrets))}catch(thrown){
let{message}=thrown;warn(`The results could not be written: ${message}`)}};await leave(pathOf("dotenv-file"),toDotenv(outputs,
sweep));let reportFile=pathOf("report-file");reportFile!==""&&await leave(reportFile,(0,chunk_3PCRN766/* toSafeJson */.D)(outputs))}function placeOf(env){let serverUrl=env.CI_SERVER_URL??"https://gitlab.com";return (0,chunk_7WTZGKFB/* placeOn */.n)("gitlab",{serverUrl,apiUrl:env.
CI_API_V4_URL??`${serverUrl}/api/v4`,repository:env.CI_PROJECT_PATH??""})}function givenSettings(env){return Object.fromEntries(
chunk_VBWTJI3R/* INPUTS */.m.filter(({surfaces})=>surfaces.includes("environment")).map(({name,env:variable})=>[name,env[variable]??""]))}function checkoutOf(env){
let isFetched=!["none","empty"].includes(env.GIT_STRATEGY??"");return (0,chunk_ZNO47PAR/* checkoutReader */.e)(isFetched?env.CI_PROJECT_DIR:void 0)}
var RESERVE=6e4;function timeLeft(env,now){let seconds=Number(env.CI_JOB_TIMEOUT??"");if(!(seconds>0))return;let startedAt=Date.
parse(env.CI_JOB_STARTED_AT??""),elapsed=Number.isNaN(startedAt)?0:Math.max(0,now-startedAt);return Math.max(RESERVE,seconds*
1e3-elapsed-RESERVE)}async function runInJob({env,folder,print,version}){let output=openJobOutput(print),given=givenSettings(env);(0,chunk_H4JOFZCF/* secretsAmong */.o)(
given).forEach(output.mask);let place=placeOf(env),source=env.CI_PIPELINE_SOURCE??"";output.say((0,chunk_2Z2NF3TZ/* toLogLine */.gD)(`Vtiger Issue \
Sync ${version}, ${place.repository}, source: ${source}`));let surroundings={host:place.host,place,proxy:(0,chunk_46ZI6NBU/* proxyOf */.Ol)(env),readCheckout:checkoutOf(
env),workspace:folder,...output},leave=(outputs,sweep)=>leaveResults(output,folder,given,outputs,sweep),inspection=(0,chunk_CGD4PO5S/* inspectionOf */.Ms)(
given),isMild=(0,chunk_CGD4PO5S/* onErrorOf */.ZZ)(given)==="warn";if(inspection!==void 0){let{inspectInJob}=await Promise.all(/* import() */[__webpack_require__.e(5047), __webpack_require__.e(2634), __webpack_require__.e(1)]).then(__webpack_require__.bind(__webpack_require__, 1)),
exitCode=await inspectInJob(inspection,given,{...surroundings,leave});return isMild?0:exitCode}let report=withoutSecrets(
await toReport(given,env,surroundings),output.secrets);return output.say(...renderJobLog(report)),output.sayTrace(),await leave(
(0,chunk_46ZI6NBU/* toOutputs */.Iu)(report),report.sweep),isMild?0:(0,chunk_46ZI6NBU/* exitCodeFor */.Rr)(report)}async function toReport(given,env,surroundings){try{let inputs=(0,chunk_CGD4PO5S/* parseInputs */.TL)(
given,"gitlab");if(!inputs.enabled)return nothing2("disabled","Switched off: enabled is false.");let trigger=toTrigger({
source:env.CI_PIPELINE_SOURCE??"",projectId:env.CI_PROJECT_ID??"",payload:await readPayload(env.TRIGGER_PAYLOAD)},inputs);
if(trigger.kind==="nothing")return nothing2(trigger.reason,trigger.text);let settings={inputs,...surroundings};if(trigger.
kind==="issue")return await (0,chunk_2QGWPXTF/* runSync */.H)(settings,trigger.target);let sweep={...settings,longestSweep:timeLeft(env,Date.now())};
return await (0,chunk_2QGWPXTF/* runSweep */.M)(sweep,(0,chunk_Y75GXDQH/* steadily */.Q)(surroundings.say))}catch(thrown){return{dryRun:!1,outcomes:[(0,chunk_53KPDUC2/* failedOutcome */.iS)((0,chunk_VJFVHWSB/* toSyncError */.H2)(
thrown))]}}}function nothing2(reason,text){return{dryRun:!1,outcomes:[(0,chunk_53KPDUC2/* outcomeOf */.sG)({status:"skipped",reason,text})]}}async function readPayload(path){
if(path)try{return await (0,promises_.readFile)(path,"utf8")}catch(cause){throw new chunk_VJFVHWSB/* SyncError */.S0("event-unsupported","The file TRIGGER_PA\
YLOAD could not be read.",{cause})}}


/***/ })

};
;