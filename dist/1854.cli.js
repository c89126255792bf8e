"use strict";
exports.id = 1854;
exports.ids = [1854];
exports.modules = {

/***/ 8713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (createPaint)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
function createPaint(colours){let brush=style=>text=>colours?(0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style,text):text;
return{strong:brush("bold"),faint:brush("dim"),good:brush("green"),bad:brush("red")}}


/***/ }),

/***/ 1854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _XQWPSGEA = __webpack_require__(7843);
var _6WQ3VQVJ = __webpack_require__(8713);
var _VFGGP575 = __webpack_require__(4898);
var _LNADO7RL = __webpack_require__(2720);
var _WCUKQNVY = __webpack_require__(2395);
var _B3PUH4WG = __webpack_require__(6569);
var _JU3L5EXQ = __webpack_require__(5336);
var _LWHO4XQE = __webpack_require__(7729);
var _TKLNHQ2D = __webpack_require__(5329);
var _72FAJJDL = __webpack_require__(3247);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_8__);
var node_os__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8161);
var node_os__WEBPACK_IMPORTED_MODULE_9___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_9__);
var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_10___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_10__);



var WIDTH=98,GUTTER=11,LABELS={ticket_no:"Ticket",ticket_title:"Title",ticketstatus:"Status",ticketpriorities:"Priority",
ticketseverities:"Severity",solution:"Solution"};function renderStep(scene,number,paint){let{step,runs,problems,runner}=scene,
verdict=problems.length===0?[paint.good(`\u2713 ${step.moral}`)]:problems.flatMap(problem=>(0,_LNADO7RL.L)(`\u2717 ${problem}`,WIDTH-
GUTTER)).map(paint.bad);return["",paint.strong(`${number}. ${step.title}`),...step.told.flatMap(({where,what})=>section(
where,(0,_LNADO7RL.L)(what,WIDTH-GUTTER),paint)),...section(runner,runs.flatMap(runLines),paint),...section("Ticket",ticketLines(scene,
paint),paint),...section("",verdict,paint)]}function section(name,lines,paint){return lines.map((line,at)=>{let left=`  \
 ${at===0?name:""}`.padEnd(GUTTER);return`${paint.faint(left)}${line}`.trimEnd()})}var TRIGGER_WIDTH=26;function runLines({
title,outputs,plan}){let{status="ended without a status",reason="","ticket-number":ticket=""}=outputs,about=status==="sk\
ipped"?`(${reason})`:ticket;return[`${title.padEnd(TRIGGER_WIDTH)} ${status} ${about}`.trimEnd(),...(plan?.changes??[]).
map(({field,from,to})=>`  ${labelOf(field)}: ${from} \u2192 ${to}`),...(plan?.kept??[]).map(({field,ticket:ticket2})=>` \
 ${labelOf(field)}: stays ${ticket2}, edited in the CRM`)]}function ticketLines({before,after},paint){let[[earlier],[ticket]]=[
before,after];if(ticket===void 0)return["none"];let isChanged=field=>ticket[field]!==earlier?.[field];if(!Object.keys(ticket).
some(isChanged))return["as it was"];let shown=field=>{let value=ticket[field]??"";return earlier!==void 0&&isChanged(field)?
paint.strong(value):value},state=["ticketstatus","ticketpriorities","ticketseverities"].map(field=>`${labelOf(field)} ${shown(
field)}`);return[`${ticket.ticket_no??""}  ${shown("ticket_title")}`,state.join(" \xB7 "),...ticket.solution?[`Solution:\
 ${shown("solution")}`]:[],...earlier===void 0?["",...besideEachOther(ticket.description??"",paint)]:[]]}var HALF=41;function besideEachOther(description,paint){
let[left,right]=[_VFGGP575.BD.body.split(`
`),description.split(`
`)],height=Math.max(left.length,right.length),rows=Array.from({length:height},(_,at)=>[left[at]??"",right[at]??""]),toLine=([
one="",other=""])=>`${one.padEnd(HALF)} \u2502 ${other}`.trimEnd();return[paint.faint(toLine(["as the user typed it","as\
 the CRM shows it"])),...rows.map(toLine),""]}function labelOf(field){return LABELS[field]??field}var COLUMNS=["ticket_n\
o","ticket_title","ticketstatus","ticketpriorities","ticketseverities","solution"];function renderTickets(tickets,paint){
let rows=tickets.map(ticket=>COLUMNS.map(field=>ticket[field]??"")),heads=COLUMNS.map(labelOf),widths=heads.map((head,at)=>Math.
max(head.length,...rows.map(row=>row[at]?.length??0))),toLine=cells=>`   ${cells.map((cell,at)=>cell.padEnd(widths[at]??
0)).join("  ")}`.trimEnd();return[paint.faint(toLine(heads)),paint.faint(toLine(widths.map(width=>"\u2500".repeat(width)))),
...rows.map(toLine)]}var WIDTH2=98;function renderOpening(version,{host,program},paint){let text=`The life of one bug on ${host}, and what be\
comes of its ticket in Vtiger ${version}. Both servers are built in and run on this machine only; each run is ${program}\
.`;return[paint.strong("Vtiger Issue Sync: a demonstration"),...(0,_LNADO7RL.L)(text,WIDTH2)]}function renderEnding(stage,ending,paint){
let{failedAt,steps,seconds,programName}=ending,{runs,vtiger,host}=stage.counts(),{words}=stage.tracker,spent=`${runs} ru\
ns, ${vtiger} calls to the CRM, ${host} to ${words.host}, ${seconds.toFixed(1)} s.`,verdict=failedAt===void 0?paint.good(
`\u2713 All ${steps} steps ended as told: ${spent}`):paint.bad(`\u2717 Step ${failedAt} did not end as told: ${spent}`);
return["",paint.strong("In the end"),"   The help desk, with all its tickets:","",...renderTickets(stage.vtiger.tickets(),
paint),"",`   Issue #1 in ${_VFGGP575.Bw}, with all its comments:`,"",...commentLines(stage),"",verdict,...failedAt===void 0?
nextSteps(programName,words):[]]}function nextSteps(programName,{host}){return["","Try it yourself: the first line serve\
s both, the second, in another terminal, uses them.",`   ${programName} emulator --${host.toLowerCase()} > emulator.env`,
`   env $(cat emulator.env) ${programName} sync --issue 1 --key-field ${_VFGGP575.Nt} --dry-run`]}function commentLines({tracker}){
return tracker.comments(1).flatMap(({author,body})=>[`   ${author}: ${toReaders(body)}`,"   (and, hidden from readers an\
d signed, what was last written to the ticket)"])}function toReaders(markdown){return markdown.replace(/<!--.*?-->/gs,"").
replaceAll("**","").trim()}function isPlan(value){return isRecord(value)?areAll(value.changes,["field","from","to"])&&areAll(value.kept,["field","t\
icket","wanted"]):!1}function areAll(list,texts){return list===void 0?!0:Array.isArray(list)&&list.every(item=>isRecord(
item)&&texts.every(name=>typeof item[name]=="string"))}function isRecord(value){return typeof value=="object"&&value!==null}async function playStep(stage,step){let[before,callsBefore]=[stage.vtiger.tickets(),stage.counts().vtiger],runs=(await step.
act(stage)).map(run2=>({...run2,plan:planOf(run2)})),after=stage.vtiger.tickets(),crmCalls=stage.counts().vtiger-callsBefore,
problems=[...problemsOfRuns(runs,step.expect),...problemsOfTickets(before,after,step.expect),...step.expect.crmUntouched&&
crmCalls>0?[`the CRM was asked ${crmCalls} times`]:[]];return{step,runs,runner:stage.tracker.words.runner,before,after,problems}}
function planOf({outputs}){if(!outputs.plan)return;let plan=JSON.parse(outputs.plan);return isPlan(plan)?plan:void 0}function problemsOfRuns(runs,expect){
let failures=runs.filter(({exitCode})=>exitCode!==0).map(({exitCode,log})=>`a run ended with exit code ${exitCode}:
${toPeople(log)}`),ended=runs.map(({outputs})=>outputs.status??"nothing").sort(),wanted=[...expect.statuses].sort(),kept=runs.
flatMap(({plan})=>plan?.kept?.map(({field})=>field)??[]),planned=runs.flatMap(({plan})=>plan?.changes?.map(({field,to})=>[
field,to])??[]);return[...new Set(failures),...differing("the runs ended",ended,wanted),...expect.kept?differing("what w\
as kept is",kept,expect.kept):[],...expect.planned?differing("the plan is",planned,Object.entries(expect.planned)):[]]}function toPeople(log){
return log.split(`
`).filter(line=>!/^::(?:debug|add-mask)/.test(line)).join(`
`).trim()}var TRACES=new Set(["modifiedtime","modifiedby"]);function problemsOfTickets(before,after,{ticket}){let[now]=after;
if(now===void 0||after.length>1)return[`there are ${after.length} tickets, not one`];let[earlier]=before;return Object.keys(
earlier===void 0?ticket:now).filter(field=>!TRACES.has(field)).flatMap(field=>{let wanted=ticket[field]??earlier?.[field]??
"";return differing(`${field} of the ticket is`,now[field]??"",wanted)})}function differing(what,found,wanted){let[one,other]=[
JSON.stringify(found),JSON.stringify(wanted)];return one===other?[]:[`${what} ${one}, not ${other}`]}var INTEGRATION="issue-sync";async function openStage(options){let{version,openTracker,...process}=options,ahead=0,runs=0,
clock=()=>new Date(Date.now()+ahead),vtiger=(0,_XQWPSGEA.k)({version,clock,users:[{name:"admin",admin:!0},{name:INTEGRATION},
{name:_VFGGP575.Sr}],keyField:{name:_VFGGP575.Nt,unique:!0}}),temp=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_9__.tmpdir)(),"vtiger-issue-sync-demo-")),crm=await (0,_VFGGP575.wX)(
request=>vtiger.handle(request)),settings={"vtiger-url":crm.url,"vtiger-username":INTEGRATION,"vtiger-access-key":userOf(
vtiger,INTEGRATION).accessKey,"key-field":_VFGGP575.Nt},tracker=await openTracker({...process,clock,temp,settings});return{
tracker,vtiger,agent:userOf(vtiger,_VFGGP575.Sr).id,async run({title,run:run2}){return runs+=1,{title,...await run2()}},pass(minutes){
ahead+=minutes*6e4},counts:()=>({runs,vtiger:vtiger.calls.length,host:tracker.calls()}),async[Symbol.asyncDispose](){await Promise.
all([crm.close(),tracker[Symbol.asyncDispose]()]),await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.rm)(temp,{recursive:!0,force:!0,maxRetries:3})}}}function userOf({
users},name){let user=users.find(one=>one.name===name);if(user===void 0)throw new Error(`The embedded Vtiger has no user\
 ${name}`);return user}var BUG=1,NEW_TITLE="CSV export hangs at 10,000 rows",SOLUTION="Export month by month.",onHost=({host},what)=>({where:host,
what}),inTheCrm=what=>({where:"CRM",what}),STORY=[words=>({title:"A user reports a bug",told:[onHost(words,words.opening.
told)],act:({tracker,run:run2})=>Promise.all(tracker.openIssue(_VFGGP575.BD).map(run2)),expect:{statuses:words.opening.statuses,
ticket:{ticket_title:_VFGGP575.BD.title,ticketstatus:"Open",ticketpriorities:"High",ticketseverities:"Major"}},moral:words.
opening.moral}),words=>({title:"The title becomes clearer",told:[onHost(words,`A maintainer edits the title: \u201C${NEW_TITLE}\
\u201D.`)],act:async({tracker,run:run2})=>[await run2(tracker.edit(BUG,{title:NEW_TITLE}))],expect:{statuses:["updated"],
ticket:{ticket_title:NEW_TITLE}},moral:"The title was written, and nothing else."}),words=>({title:"Work begins",told:[onHost(
words,"The maintainer adds the label \u201Cin progress\u201D.")],act:async({tracker,run:run2})=>[await run2(tracker.label(
BUG,"in progress"))],expect:{statuses:["updated"],ticket:{ticketstatus:"In Progress"}},moral:"Support sees that somebody\
 is on it."}),words=>({title:"Support knows better",told:[inTheCrm(`An agent sets the priority to Low and writes a solut\
ion: \u201C${SOLUTION}\u201D`),onHost(words,"Later the maintainer plans the issue for milestone 2.1, which starts a run.")],
async act({tracker,vtiger,agent,pass,run:run2}){let[ticket]=vtiger.tickets(),edit={ticketpriorities:"Low",solution:SOLUTION};
return vtiger.editTicket(ticket?.id??"",edit,agent),pass(20),[await run2(tracker.milestone(BUG,"2.1"))]},expect:{statuses:[
"unchanged"],ticket:{ticketpriorities:"Low",solution:SOLUTION},kept:["ticketpriorities"]},moral:"What the agent typed st\
ays, though the severity label alone would mean High."}),words=>({title:"What if? A dry run",told:[onHost(words,words.dryRun)],
async act({tracker,run:run2}){tracker.label(BUG,"needs info");let dry=await run2(tracker.tryDry(BUG));return tracker.unlabel(
BUG,"needs info"),[dry]},expect:{statuses:["planned"],ticket:{},kept:["ticketpriorities"],planned:{ticketstatus:"Wait Fo\
r Response"}},moral:"Everything was read, nothing was written."}),words=>({title:"Fixed",told:[onHost(words,words.closing)],
async act({tracker,run:run2}){let cues=[tracker.unlabel(BUG,"in progress"),tracker.close(BUG)],runs=[];for(let cue of cues)
runs.push(await run2(cue));return runs},expect:{statuses:["updated","unchanged"],ticket:{ticketstatus:"Closed"}},moral:"\
A run goes by how things are now, so the second one found nothing left to do."}),words=>({title:"Not quite fixed",told:[
onHost(words,"The user still sees it and reopens the issue.")],act:async({tracker,run:run2})=>[await run2(tracker.reopen(
BUG))],expect:{statuses:["updated"],ticket:{ticketstatus:"Open"}},moral:"The same ticket is open again; the agent\u2019s prio\
rity and solution are still there."}),words=>({title:"What is no bug",told:[onHost(words,words.noBugs.told)],async act({
tracker,run:run2}){let runs=[];for(let cue of tracker.bringNoBugs())runs.push(await run2(cue));return runs},expect:{statuses:words.
noBugs.statuses,ticket:{},crmUntouched:!0},moral:"No ticket, and the CRM was not even asked."})];var TRACKERS={github:async options=>(await Promise.all(/* import() */[__webpack_require__.e(2838), __webpack_require__.e(4909)]).then(__webpack_require__.bind(__webpack_require__, 4909))).openGitHubTracker(options),gitlab:async options=>(await Promise.all(/* import() */[__webpack_require__.e(7469), __webpack_require__.e(7195)]).then(__webpack_require__.bind(__webpack_require__, 7195))).
openGitLabTracker(options)};async function run(terminal,{flags}){let{host="github",vtiger}=flags,version=(0,_XQWPSGEA.A)(
vtiger),openTracker=TRACKERS[host],hostMistake=`--host: ${(0,_LWHO4XQE.kO)((0,_LWHO4XQE.hc)([])(host),host,Object.keys(TRACKERS))}`;if("\
mistake"in version||openTracker===void 0){let mistakes="mistake"in version?[version.mistake]:[];return openTracker===void 0&&
mistakes.push(hostMistake),(0,_WCUKQNVY.T)(terminal,"demo",mistakes)}let{env,program,out}=terminal,paint=(0,_6WQ3VQVJ.X)(terminal.colours),
signal=terminal.stopSignal(),systemRoot=env.SystemRoot,started=performance.now();try{var _stack=[];try{let stage=(0,_72FAJJDL.r1)(
_stack,await openStage({version:version.value,openTracker,folder:program.folder,system:systemRoot===void 0?{}:{SystemRoot:systemRoot},
signal}),!0);renderOpening(version.value,stage.tracker.words,paint).forEach(out);let failedAt=await tell(stage,(scene,number)=>{
renderStep(scene,number,paint).forEach(out)});let seconds=(performance.now()-started)/1e3;let ending={failedAt,steps:STORY.
length,seconds,programName:program.name};renderEnding(stage,ending,paint).forEach(out);return failedAt===void 0?0:1}catch(_){
var _error=_,_hasError=!0}finally{var _promise=(0,_72FAJJDL.qs)(_stack,_error,_hasError);_promise&&await _promise}}catch(error){
if(!signal.aborted)throw error;return terminal.err("Stopped."),_B3PUH4WG._}}var MEANWHILE=40;async function tell(stage,show){
for(let[at,tellStep]of STORY.entries()){let scene=await playStep(stage,tellStep(stage.tracker.words));if(show(scene,at+1),
scene.problems.length>0)return at+1;stage.pass(MEANWHILE)}}


/***/ })

};
;