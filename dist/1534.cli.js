"use strict";
exports.id = 1534;
exports.ids = [1534];
exports.modules = {

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

/***/ 3940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (toTarget),
  p: () => (toEventTarget)
});
function toTarget(number){return{...toEventTarget(number),isTyped:!0}}function toEventTarget(number){return{kind:"issue",
number,snapshot:void 0,formerKey:void 0,mayBeUnlabelled:!0,isAboutComment:!1,isTyped:!1}}


/***/ }),

/***/ 1534:
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

// EXTERNAL MODULE: ./chunk-XL2CSJPK.js
var chunk_XL2CSJPK = __webpack_require__(3940);
// EXTERNAL MODULE: ./chunk-E3KEKM7B.js
var chunk_E3KEKM7B = __webpack_require__(5574);
// EXTERNAL MODULE: ./chunk-DPBFCMKI.js
var chunk_DPBFCMKI = __webpack_require__(9067);
// EXTERNAL MODULE: ./chunk-PL2FIMHT.js
var chunk_PL2FIMHT = __webpack_require__(9233);
// EXTERNAL MODULE: ./chunk-7WTZGKFB.js
var chunk_7WTZGKFB = __webpack_require__(8277);
// EXTERNAL MODULE: ./chunk-2Z2NF3TZ.js
var chunk_2Z2NF3TZ = __webpack_require__(7278);
// EXTERNAL MODULE: ./chunk-RY3C4HZ4.js
var chunk_RY3C4HZ4 = __webpack_require__(3918);
// EXTERNAL MODULE: ./chunk-7XFFIDOH.js
var chunk_7XFFIDOH = __webpack_require__(4530);
// EXTERNAL MODULE: ./chunk-CCF5F7RP.js
var chunk_CCF5F7RP = __webpack_require__(1053);
// EXTERNAL MODULE: ./chunk-E5RSCIGQ.js
var chunk_E5RSCIGQ = __webpack_require__(8454);
// EXTERNAL MODULE: ./chunk-H4JOFZCF.js
var chunk_H4JOFZCF = __webpack_require__(7257);
// EXTERNAL MODULE: ./chunk-VBWTJI3R.js
var chunk_VBWTJI3R = __webpack_require__(4488);
// EXTERNAL MODULE: ./chunk-GOFG64AP.js
var chunk_GOFG64AP = __webpack_require__(845);
// EXTERNAL MODULE: ./chunk-NNWU62E6.js
var chunk_NNWU62E6 = __webpack_require__(7747);
// EXTERNAL MODULE: ./chunk-BRARYPCX.js
var chunk_BRARYPCX = __webpack_require__(4346);
// EXTERNAL MODULE: ./chunk-72FAJJDL.js
var chunk_72FAJJDL = __webpack_require__(3247);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./job-YUZUYM5E.js







function renderJobLog({outcomes,dryRun,sweep}){return sweep===void 0?outcomes.flatMap((outcome,at)=>outcomeParts(outcome,
at+1,dryRun)):sweepParts(sweep,dryRun)}function outcomeParts(outcome,position,dryRun){let{text,plan,warnings}=outcome;return[
...(0,chunk_2Z2NF3TZ/* toLogLines */.vZ)(text),...plan===void 0?[]:section(`vtiger_fields_${position}`,(0,chunk_DPBFCMKI/* planHeadline */.MM)(plan,dryRun),(0,chunk_DPBFCMKI/* planLines */.HN)(plan)),...(0,chunk_DPBFCMKI/* closingLines */.Po)(
outcome).map(chunk_2Z2NF3TZ/* toLogLine */.gD),...warnings.map(warning=>(0,chunk_2Z2NF3TZ/* toLogLine */.gD)(`Warning: ${warning}`))]}function sweepParts(sweep,dryRun){let failed=sweep.
outcomes.filter(({status})=>status==="failed"),others=sweep.outcomes.filter(({status})=>status!=="failed"),changed=dryRun?
"Would change":"Changed";return[...section("vtiger_failed",`Failed: ${failed.length}`,failed.map(chunk_DPBFCMKI/* outcomeLine */.RW)),...folded(
"vtiger_changed",`${changed}: ${others.length}`,others.map(chunk_DPBFCMKI/* outcomeLine */.RW)),...(0,chunk_DPBFCMKI/* sweepVerdict */.wj)(sweep,dryRun).map(chunk_2Z2NF3TZ/* toLogLine */.gD)]}function section(name,title,lines){
return lines.length===0?[]:[{name,title:(0,chunk_2Z2NF3TZ/* toLogLine */.gD)(title),isFolded:!1,lines:lines.map(chunk_2Z2NF3TZ/* toLogLine */.gD)}]}function folded(name,title,lines){
return section(name,title,lines).map(part=>typeof part=="string"?part:{...part,isFolded:!0})}function toTrigger(pipeline,{command,issue:byHand}){let{source,payload}=pipeline;if(command==="sweep")return{kind:"sweep"};
if(byHand!==void 0)return{kind:"issue",target:(0,chunk_XL2CSJPK/* toTarget */.L)(byHand)};if(source==="trigger"&&payload!==void 0)return triggerIn(
payload,pipeline);if(command==="sync")throw new chunk_VJFVHWSB/* SyncError */.S0("input-missing","command is sync, and the setting issue names \
no issue.",{hint:"Set the variable ISSUE to its number."});return FOR_ALL.has(source)?{kind:"sweep"}:nothing("no-issue-e\
vent",`A pipeline of the source ${source||"(none)"} is about no issue.`)}var FOR_ALL=new Set(["schedule","web","api"]),issueHook=(0,chunk_BRARYPCX/* object */.Ik)(
{object_kind:(0,chunk_BRARYPCX.s)(["issue","work_item"]),project:(0,chunk_BRARYPCX/* object */.Ik)({id:(0,chunk_BRARYPCX/* int */.Wh)()}),object_attributes:(0,chunk_BRARYPCX/* object */.Ik)({iid:(0,chunk_BRARYPCX/* int */.Wh)().check((0,chunk_BRARYPCX/* _positive */.NC)())})}),
anyHook=(0,chunk_BRARYPCX/* object */.Ik)({object_kind:(0,chunk_BRARYPCX/* string */.Yj)()});function triggerIn(payload,{projectId}){let value=parsed(payload),hook=issueHook.
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
let isFetched=!["none","empty"].includes(env.GIT_STRATEGY??"");return (0,chunk_CCF5F7RP/* checkoutReader */.e)(isFetched?env.CI_PROJECT_DIR:void 0)}
var RESERVE=6e4;function timeLeft(env,now){let seconds=Number(env.CI_JOB_TIMEOUT??"");if(!(seconds>0))return;let startedAt=Date.
parse(env.CI_JOB_STARTED_AT??""),elapsed=Number.isNaN(startedAt)?0:Math.max(0,now-startedAt);return Math.max(RESERVE,seconds*
1e3-elapsed-RESERVE)}async function runInJob({env,folder,print,version}){let output=openJobOutput(print),given=givenSettings(env);(0,chunk_H4JOFZCF/* secretsAmong */.o)(
given).forEach(output.mask);let place=placeOf(env),source=env.CI_PIPELINE_SOURCE??"";output.say((0,chunk_2Z2NF3TZ/* toLogLine */.gD)(`Vtiger Issue \
Sync ${version}, ${place.repository}, source: ${source}`));let surroundings={host:place.host,place,proxy:(0,chunk_PL2FIMHT/* proxyOf */.O)(env),readCheckout:checkoutOf(
env),workspace:folder,...output},leave=(outputs,sweep)=>leaveResults(output,folder,given,outputs,sweep),inspection=(0,chunk_E5RSCIGQ/* inspectionOf */.Ms)(
given),isMild=(0,chunk_E5RSCIGQ/* onErrorOf */.ZZ)(given)==="warn";if(inspection!==void 0){let{inspectInJob}=await Promise.all(/* import() */[__webpack_require__.e(7993), __webpack_require__.e(5854), __webpack_require__.e(4466)]).then(__webpack_require__.bind(__webpack_require__, 4466)),
exitCode=await inspectInJob(inspection,given,{...surroundings,leave});return isMild?0:exitCode}let report=withoutSecrets(
await toReport(given,env,surroundings),output.secrets);return output.say(...renderJobLog(report)),output.sayTrace(),await leave(
(0,chunk_DPBFCMKI/* toOutputs */.Iu)(report),report.sweep),isMild?0:(0,chunk_DPBFCMKI/* exitCodeFor */.Rr)(report)}async function toReport(given,env,surroundings){try{let inputs=(0,chunk_E5RSCIGQ/* parseInputs */.TL)(
given,"gitlab");if(!inputs.enabled)return nothing2("disabled","Switched off: enabled is false.");let trigger=toTrigger({
source:env.CI_PIPELINE_SOURCE??"",projectId:env.CI_PROJECT_ID??"",payload:await readPayload(env.TRIGGER_PAYLOAD)},inputs);
if(trigger.kind==="nothing")return nothing2(trigger.reason,trigger.text);let settings={inputs,...surroundings};if(trigger.
kind==="issue")return await (0,chunk_DPBFCMKI/* runSync */.HZ)(settings,trigger.target);let sweep={...settings,longestSweep:timeLeft(env,Date.now())};
return await (0,chunk_DPBFCMKI/* runSweep */.MI)(sweep,(0,chunk_E3KEKM7B/* steadily */.Q)(surroundings.say))}catch(thrown){return{dryRun:!1,outcomes:[(0,chunk_7XFFIDOH/* failedOutcome */.iS)((0,chunk_VJFVHWSB/* toSyncError */.H2)(
thrown))]}}}function nothing2(reason,text){return{dryRun:!1,outcomes:[(0,chunk_7XFFIDOH/* outcomeOf */.sG)({status:"skipped",reason,text})]}}async function readPayload(path){
if(path)try{return await (0,promises_.readFile)(path,"utf8")}catch(cause){throw new chunk_VJFVHWSB/* SyncError */.S0("event-unsupported","The file TRIGGER_PA\
YLOAD could not be read.",{cause})}}


/***/ })

};
;