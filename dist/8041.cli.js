"use strict";
exports.id = 8041;
exports.ids = [8041];
exports.modules = {

/***/ 5110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D4: () => (decode),
  D8: () => (anything),
  Ik: () => (object),
  J4: () => (mismatch),
  SA: () => (tryDecode),
  YO: () => (array),
  Yj: () => (string),
  ai: () => (number),
  eu: () => (literal),
  g1: () => (record),
  gP: () => (either),
  lq: () => (optional),
  o: () => (bigint),
  zM: () => (boolean)
});
var Mismatch=class extends Error{name="Mismatch";found;expected;path;constructor(found,expected,path=[]){let what=`${found}\
 instead of ${expected}`;super(path.length===0?what:`${spell(path)}: ${what}`),this.found=found,this.expected=expected,this.
path=path}};function decode(decoder,value,toError){try{return decoder(value)}catch(thrown){throw thrown instanceof Mismatch?
toError(thrown):thrown}}function tryDecode(decoder,value){try{return decoder(value)}catch(thrown){if(thrown instanceof Mismatch)
return;throw thrown}}var string=value=>typeof value=="string"?value:mismatch("a string",value),number=value=>typeof value==
"number"&&Number.isFinite(value)?value:mismatch("a number",value),bigint=value=>typeof value=="bigint"?value:mismatch("a\
 large integer",value),boolean=value=>typeof value=="boolean"?value:mismatch("true or false",value),anything=value=>value===
void 0?mismatch("anything",value):value;function literal(expected){return value=>value===expected?expected:mismatch(JSON.
stringify(expected),value)}function optional(decoder){return value=>value==null?void 0:decoder(value)}function either(first,second){
return value=>{try{return first(value)}catch(thrown){if(!(thrown instanceof Mismatch))throw thrown;return decode(second,
value,other=>moreTelling(thrown,other))}}}function array(element){return value=>Array.isArray(value)?value.map((one,index)=>at(
index,element,one)):mismatch("an array",value)}function object(form){let named=Object.entries(form);return value=>{if(!isObject(
value))return mismatch("an object",value);let decoded={};for(let[name,decoder]of named)decoded[name]=at(name,decoder,value[name]);
return decoded}}function record(element){return value=>{if(!isObject(value))return mismatch("an object",value);let entries=Object.
entries(value);return Object.fromEntries(entries.map(([name,one])=>[name,at(name,element,one)]))}}function mismatch(expected,value){
throw new Mismatch(kindOf(value),expected)}function moreTelling(one,other){return one.path.length!==other.path.length?one.
path.length>other.path.length?one:other:one.path.length>0?one:new Mismatch(one.found,`${one.expected} or ${other.expected}`)}
function at(step,decoder,value){return decode(decoder,value,({found,expected,path})=>new Mismatch(found,expected,[step,...path]))}
function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function kindOf(value){return value==
null?"nothing":Array.isArray(value)?"an array":typeof value=="object"?"an object":`a ${typeof value}`}var LONGEST_NAME=60;
function spell(path){return path.reduce((before,step)=>{if(typeof step=="number")return`${before}[${step}]`;let name=step.
slice(0,LONGEST_NAME);return before===""?name:`${before}.${name}`},"")}


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

/***/ 4160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (steadily)
});
var _WGKF32OW = __webpack_require__(1279);
var _5DOYIFHC = __webpack_require__(6920);
var PACE=1e4;function steadily(print){let start=(0,_WGKF32OW.X)(),last=start;return tally=>{let now=(0,_WGKF32OW.X)();now-last<
PACE||(last=now,print((0,_5DOYIFHC.oz)(tally,now-start)))}}


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

/***/ 9724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Rz: () => (ineligible),
  cV: () => (needlessOutcome),
  hT: () => (skipped),
  pn: () => (eligibilityOf)
});
var _HPH5MXLD = __webpack_require__(5545);
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
.`)}function skipped(place,number,reason,text){let key=(0,_SEHELH2Y.q)(place,number);return (0,_HPH5MXLD.sG)({status:"skipped",reason,
text,issue:number,key})}


/***/ }),

/***/ 8564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (runSync),
  M: () => (runSweep)
});
var _5SACK2X3 = __webpack_require__(591);
var _SQPBDCLP = __webpack_require__(9724);
var _HPH5MXLD = __webpack_require__(5545);
var _L7VA6ULH = __webpack_require__(3850);

async function runSync(settings,target){let{inputs,place}=settings,{dryRun}=inputs;try{let rules=await rulesOfCheckout(settings),
needless=rules&&target.snapshot&&(0,_SQPBDCLP.cV)(place,rules.rules,target,target.snapshot);if(needless!==void 0)return{dryRun,
outcomes:[needless]};let{runConnected}=await Promise.all(/* import() */[__webpack_require__.e(9207), __webpack_require__.e(3713)]).then(__webpack_require__.bind(__webpack_require__, 6759));return{dryRun,outcomes:[await runConnected(
settings,target,rules)]}}catch(thrown){return{dryRun,outcomes:[(0,_HPH5MXLD.iS)((0,_L7VA6ULH.H2)(thrown),target.number)]}}}async function runSweep(settings,onProgress){
let{dryRun}=settings.inputs;try{let rules=await rulesOfCheckout(settings),{sweepConnected}=await Promise.all(/* import() */[__webpack_require__.e(9207), __webpack_require__.e(2582), __webpack_require__.e(2874)]).then(__webpack_require__.bind(__webpack_require__, 2874)),
sweep=await sweepConnected(settings,rules,onProgress);return{dryRun,outcomes:sweep.outcomes,sweep}}catch(thrown){return{
dryRun,outcomes:[(0,_HPH5MXLD.iS)((0,_L7VA6ULH.H2)(thrown))]}}}async function rulesOfCheckout({inputs,readCheckout}){let file=await readCheckout(
inputs.configFile);return file&&(0,_5SACK2X3.S)(inputs,()=>Promise.resolve(file.text))}


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

/***/ 8041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runInJob: () => (runInJob)
});
var _XL2CSJPK = __webpack_require__(3940);
var _OYTRFQTX = __webpack_require__(4160);
var _V5P6GEFV = __webpack_require__(8564);
var _5DOYIFHC = __webpack_require__(6920);
var _3PCRN766 = __webpack_require__(6978);
var _7WTZGKFB = __webpack_require__(8277);
var _5SACK2X3 = __webpack_require__(591);
var _SQPBDCLP = __webpack_require__(9724);
var _HPH5MXLD = __webpack_require__(5545);
var _AVRLH3KC = __webpack_require__(7261);
var _3YDK3JWJ = __webpack_require__(9722);
var _KLQWKO57 = __webpack_require__(1014);
var _UIN4UOM2 = __webpack_require__(5536);
var _IQ23Z5II = __webpack_require__(7213);
var _VBWTJI3R = __webpack_require__(4488);
var _N553IDCD = __webpack_require__(8172);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _7F4UHYFN = __webpack_require__(5110);
var _L7VA6ULH = __webpack_require__(3850);
var _72FAJJDL = __webpack_require__(3247);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_16___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_16__);
var node_path__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_19___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_19__);






function renderJobLog({outcomes,dryRun,sweep}){return sweep===void 0?outcomes.flatMap((outcome,at)=>outcomeParts(outcome,
at+1,dryRun)):sweepParts(sweep,dryRun)}function outcomeParts(outcome,position,dryRun){let{text,plan}=outcome;return[...(0,_3YDK3JWJ.vZ)(
text),...plan===void 0?[]:section(`vtiger_fields_${position}`,(0,_5DOYIFHC.MM)(plan,dryRun),(0,_5DOYIFHC.HN)(plan)),...(0,_5DOYIFHC.Po)(
outcome).map(_3YDK3JWJ.gD),...warningLines(outcome)]}function warningLines({warnings}){return warnings.map(warning=>(0,_3YDK3JWJ.gD)(
`Warning: ${warning}`))}function sweepParts(sweep,dryRun){let failed=sweep.outcomes.filter(({status})=>status==="failed"),
others=sweep.outcomes.filter(({status})=>status!=="failed"),changed=dryRun?"Would change":"Changed";return[...section("v\
tiger_failed",`Failed: ${failed.length}`,failed.map(_5DOYIFHC.RW)),...folded("vtiger_changed",`${changed}: ${others.length}`,
others.map(_5DOYIFHC.RW)),...sweep.outcomes.flatMap(warningLines),...(0,_5DOYIFHC.wj)(sweep,dryRun).map(_3YDK3JWJ.gD)]}function section(name,title,lines){
return lines.length===0?[]:[{name,title:(0,_3YDK3JWJ.gD)(title),isFolded:!1,lines:lines.map(_3YDK3JWJ.gD)}]}function folded(name,title,lines){
return section(name,title,lines).map(part=>typeof part=="string"?part:{...part,isFolded:!0})}var SHORTEST_SECRET=8;function hide(text,secrets){return[...secrets].filter(({length})=>length>=SHORTEST_SECRET).reduce(
(hidden,secret)=>hidden.replaceAll(secret,"***"),text)}function withoutSecrets(report,secrets){let clean=text=>hide(text,
secrets),cleanOutcome=outcome=>({...outcome,text:clean(outcome.text),warnings:outcome.warnings.map(clean),error:outcome.
error&&withoutSecretsIn(outcome.error,clean)}),outcomes=report.outcomes.map(cleanOutcome),{sweep}=report;if(sweep===void 0)
return{...report,outcomes};let stopped=sweep.stopped===void 0?void 0:clean(sweep.stopped);return{...report,outcomes,sweep:{
...sweep,stopped,outcomes:sweep.outcomes.map(cleanOutcome)}}}function withoutSecretsIn(error,clean){let{code,message,hint,
cause}=error;return new _L7VA6ULH.S0(code,clean(message),{hint:clean(hint),cause})}function toTrigger(pipeline,{command,issue:byHand}){let{source,payload}=pipeline;if(command==="sweep")return{kind:"sweep"};
if(byHand!==void 0)return{kind:"issue",target:(0,_XL2CSJPK.L)(byHand)};if(source==="trigger"&&payload!==void 0)return triggerIn(
payload,pipeline);if(command==="sync")throw new _L7VA6ULH.S0("input-missing","command is sync, and the setting issue names \
no issue.",{hint:"Set the variable ISSUE to its number."});return FOR_ALL.has(source)?{kind:"sweep"}:nothing("no-issue-e\
vent",`A pipeline of the source ${source||"(none)"} is about no issue.`)}var FOR_ALL=new Set(["schedule","web","api"]),issueHook=(0,_7F4UHYFN.Ik)(
{object_kind:(0,_7F4UHYFN.gP)((0,_7F4UHYFN.eu)("issue"),(0,_7F4UHYFN.eu)("work_item")),project:(0,_7F4UHYFN.Ik)({id:ordinal}),object_attributes:(0,_7F4UHYFN.Ik)({iid:ordinal})}),
anyHook=(0,_7F4UHYFN.Ik)({object_kind:_7F4UHYFN.Yj});function ordinal(value){return Number.isSafeInteger(value)&&Number(value)>0?Number(
value):(0,_7F4UHYFN.J4)("an ordinal number",value)}function triggerIn(payload,{projectId}){let value=parsed(payload),hook=(0,_7F4UHYFN.SA)(
issueHook,value);if(hook===void 0){let kind=(0,_7F4UHYFN.SA)(anyHook,value)?.object_kind,what=kind===void 0?"no webhook of GitL\
ab":`a webhook of the kind ${kind}`;return nothing("no-issue-event",`The pipeline was started by ${what}, which is about\
 no issue.`)}let{project,object_attributes}=hook;return String(project.id)!==projectId?nothing("other-project",`The webh\
ook is of project ${project.id}, this pipeline of project ${projectId||"(none)"}.`):{kind:"issue",target:(0,_XL2CSJPK.p)(object_attributes.
iid)}}function nothing(reason,text){return{kind:"nothing",reason,text}}var UNREADABLE_PAYLOAD="Leave the payload to a we\
bhook of GitLab with Issues events; by hand set ISSUE to a number instead.";function parsed(payload){try{return JSON.parse(
payload)}catch(cause){throw new _L7VA6ULH.S0("event-unsupported","The payload of the webhook is no JSON.",{hint:UNREADABLE_PAYLOAD,
cause})}}var NAMES={status:"VTIGER_STATUS",reason:"VTIGER_REASON","ticket-id":"VTIGER_TICKET_ID","ticket-number":"VTIGER_TICKET_N\
UMBER","ticket-url":"VTIGER_TICKET_URL"},COUNTS=["created","updated","planned","failed"],LONGEST=400;function toDotenv(outputs,sweep){
let values=Object.entries(NAMES).map(([name,variable])=>[variable,outputs[name]]),counts=sweep===void 0?[]:COUNTS.map(count=>[
`VTIGER_${count.toUpperCase()}`,String(sweep.tally[count])]);return[...values,...counts].map(([variable,value])=>[variable,
toValue(value)]).filter(([,value])=>value!=="").map(([variable,value])=>`${variable}=${value}
`).join("")}function toValue(text){let line=text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g," ").trim();return line.
length>LONGEST?"":line.replaceAll("$","$$$$")}var CLEAR="\x1B[0K";function toLines(parts,now){return parts.flatMap(part=>{if(typeof part=="string")return part;let{name,
title,isFolded,lines}=part;return[`${CLEAR}section_start:${now}:${name}${isFolded?"[collapsed=true]":""}\r${CLEAR}${title}`,
...lines,`${CLEAR}section_end:${now}:${name}\r${CLEAR}`]})}var KEPT=500;function openJobOutput(print){let secrets=new Set,trace=[],say=(...parts)=>{let now=Math.floor(Date.now()/1e3);
for(let line of toLines(parts,now))print(hide(line,secrets))};return{secrets,mask:secret=>{secrets.add(secret)},say,warn:message=>{
say((0,_3YDK3JWJ.gD)(`Warning: ${message}`))},debug:message=>{trace.push(message),trace.length>KEPT&&trace.shift()},sayTrace:()=>{
say(...folded("vtiger_trace",`What was asked, for a closer look: ${trace.length} lines`,trace))}}}async function leaveResults({
warn,secrets},folder,given,outputs,sweep){let pathOf=name=>{let path=(given[name]??"").trim();return path===""?(0,_VBWTJI3R.y)(
name).default:path},leave=async(path,text)=>{try{await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.resolve)(folder,path),hide(text,secrets))}catch(thrown){
let{message}=thrown;warn(`The results could not be written: ${message}`)}};await leave(pathOf("dotenv-file"),toDotenv(outputs,
sweep));let reportFile=pathOf("report-file");reportFile!==""&&await leave(reportFile,(0,_3PCRN766.D)(outputs))}function placeOf(env){let serverUrl=env.CI_SERVER_URL??"https://gitlab.com";return (0,_7WTZGKFB.n)("gitlab",{serverUrl,apiUrl:env.
CI_API_V4_URL??`${serverUrl}/api/v4`,repository:env.CI_PROJECT_PATH??""})}function givenSettings(env){return Object.fromEntries(
_VBWTJI3R.m.filter(({surfaces})=>surfaces.includes("environment")).map(({name,env:variable})=>[name,env[variable]??""]))}function checkoutOf(env){
let isFetched=!["none","empty"].includes(env.GIT_STRATEGY??"");return (0,_AVRLH3KC.e)(isFetched?env.CI_PROJECT_DIR:void 0)}
var RESERVE=6e4;function timeLeft(env,now){let seconds=Number(env.CI_JOB_TIMEOUT??"");if(!(seconds>0))return;let startedAt=Date.
parse(env.CI_JOB_STARTED_AT??""),elapsed=Number.isNaN(startedAt)?0:Math.max(0,now-startedAt);return Math.max(RESERVE,seconds*
1e3-elapsed-RESERVE)}async function runInJob({env,folder,print,version}){let output=openJobOutput(print),given=givenSettings(env);(0,_IQ23Z5II.o)(
given).forEach(output.mask);let place=placeOf(env),source=env.CI_PIPELINE_SOURCE??"";output.say((0,_3YDK3JWJ.gD)(`Vtiger Issue \
Sync ${version}, ${place.repository}, source: ${source}`));let surroundings={host:place.host,where:_KLQWKO57.ln,place,proxy:(0,_5DOYIFHC.Ol)(
env),readCheckout:checkoutOf(env),workspace:folder,...output},leave=(outputs,sweep)=>leaveResults(output,folder,given,outputs,
sweep),inspection=(0,_KLQWKO57.Ms)(given),isMild=(0,_KLQWKO57.ZZ)(given)==="warn";if(inspection!==void 0){let{inspectInJob}=await Promise.all(/* import() */[__webpack_require__.e(9207), __webpack_require__.e(9136), __webpack_require__.e(59)]).then(__webpack_require__.bind(__webpack_require__, 2440)),
exitCode=await inspectInJob(inspection,given,{...surroundings,leave});return isMild?0:exitCode}let report=withoutSecrets(
await toReport(given,env,surroundings),output.secrets);return output.say(...renderJobLog(report)),output.sayTrace(),await leave(
(0,_5DOYIFHC.Iu)(report),report.sweep),isMild?0:(0,_5DOYIFHC.Rr)(report)}async function toReport(given,env,surroundings){try{let inputs=(0,_KLQWKO57.TL)(
given,"gitlab",_KLQWKO57.ln);if(!inputs.enabled)return nothing2("disabled","Switched off: enabled is false.");let trigger=toTrigger(
{source:env.CI_PIPELINE_SOURCE??"",projectId:env.CI_PROJECT_ID??"",payload:await readPayload(env.TRIGGER_PAYLOAD)},inputs);
if(trigger.kind==="nothing")return nothing2(trigger.reason,trigger.text);let settings={inputs,...surroundings};if(trigger.
kind==="issue")return await (0,_V5P6GEFV.H)(settings,trigger.target);let sweep={...settings,longestSweep:timeLeft(env,Date.now())};
return await (0,_V5P6GEFV.M)(sweep,(0,_OYTRFQTX.Q)(surroundings.say))}catch(thrown){return{dryRun:!1,outcomes:[(0,_HPH5MXLD.iS)((0,_L7VA6ULH.H2)(
thrown))]}}}function nothing2(reason,text){return{dryRun:!1,outcomes:[(0,_HPH5MXLD.sG)({status:"skipped",reason,text})]}}async function readPayload(path){
if(path)try{return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.readFile)(path,"utf8")}catch(cause){throw new _L7VA6ULH.S0("event-unsupported","The file TRIGGER_PA\
YLOAD could not be read.",{hint:UNREADABLE_PAYLOAD,cause})}}


/***/ })

};
;