"use strict";
exports.id = 998;
exports.ids = [998];
exports.modules = {

/***/ 998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(152);
/* harmony import */ var _chunk_LNADO7RL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(720);
/* harmony import */ var _chunk_WCUKQNVY_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(395);
/* harmony import */ var _chunk_I4HEZYHJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(272);
/* harmony import */ var _chunk_D2X5KPIM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(775);
/* harmony import */ var _chunk_72FAJJDL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(247);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_7__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_8__);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_9___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_9__);


function createPaint(colours){let brush=style=>text=>colours?(0,node_util__WEBPACK_IMPORTED_MODULE_5__.styleText)(style,text):text;
return{strong:brush("bold"),faint:brush("dim"),good:brush("green"),bad:brush("red")}}var WIDTH=98,GUTTER=11,LABELS={ticket_no:"Ticket",ticket_title:"Title",ticketstatus:"Status",ticketpriorities:"Priority",
ticketseverities:"Severity",solution:"Solution",description:"Description",[_chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_FIELD */ .Nt]:"Issue"};function renderStep(scene,number,paint){
let{step,runs,problems}=scene;return["",paint.strong(`${number}. ${step.title}`),...section("",(0,_chunk_LNADO7RL_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .L)(step.told,WIDTH-GUTTER),
paint),...section("Action",runs.flatMap(runLines),paint),...section("Ticket",ticketLines(scene),paint),...problems.length===
0?section("",[paint.good(`\u2713 ${step.moral}`)],paint):section("",problems.map(problem=>paint.bad(`\u2717 ${problem}`)),
paint)]}function section(name,lines,paint){return lines.map((line,at)=>{let left=`   ${at===0?name:""}`.padEnd(GUTTER);return`${paint.
faint(left)}${line}`.trimEnd()})}function runLines({event,outputs,plan}){let{status="nothing","ticket-number":ticket=""}=outputs;
return[`${`on ${triggerOf(event)}`.padEnd(28)} ${status} ${ticket}`.trimEnd(),...(plan?.changes??[]).map(({field,from,to})=>`\
  ${labelOf(field)}: ${from} \u2192 ${to}`),...(plan?.kept??[]).map(({field,ticket:ticket2,wanted})=>`  ${labelOf(field)}\
: left at ${ticket2}, as edited in the CRM (the issue says ${wanted})`)]}function triggerOf({name,payload}){if(name==="w\
orkflow_dispatch")return"start by hand";if(name==="schedule")return name;if(name==="issue_comment")return`comment ${payload.
action}`;let label=payload.label===void 0?"":` \u201C${payload.label.name}\u201D`;return`${payload.action}${label}`}function ticketLines({
before,after}){let[ticket]=after;if(ticket===void 0)return["none"];let[earlier]=before;return earlier===void 0?[`${ticket.
ticket_no??""}  ${ticket.ticket_title??""}`,stateOf(ticket),`Issue ${ticket[_chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_FIELD */ .Nt]??""}`,...(ticket.description??"").
split(`
`).map(line=>`\u2502 ${line}`)]:Object.keys(ticket).some(field=>ticket[field]!==earlier[field])?[`${ticket.ticket_no??""}\
  ${ticket.ticket_title??""}`,stateOf(ticket),...ticket.solution?[`Solution ${ticket.solution}`]:[]]:["as it was"]}function stateOf(ticket){
return["ticketstatus","ticketpriorities","ticketseverities"].map(field=>`${labelOf(field)} ${ticket[field]??""}`).join("\
 \xB7 ")}function labelOf(field){return LABELS[field]??field}var COLUMNS=["ticket_no","ticket_title","ticketstatus","tic\
ketpriorities","ticketseverities","solution"];function renderTickets(tickets,paint){let rows=tickets.map(ticket=>COLUMNS.
map(field=>ticket[field]??"")),heads=COLUMNS.map(labelOf),widths=heads.map((head,at)=>Math.max(head.length,...rows.map(row=>row[at]?.
length??0))),toLine=cells=>`   ${cells.map((cell,at)=>cell.padEnd(widths[at]??0)).join("  ")}`.trimEnd();return[paint.faint(
toLine(heads)),paint.faint(toLine(widths.map(width=>"\u2500".repeat(width)))),...rows.map(toLine)]}var WIDTH2=98;function renderOpening(version,paint){let text=`The life of one bug on GitHub, and what becomes of its tic\
ket in Vtiger ${version}. Both servers are built in and run on this machine only; each run is the real Action, dist/inde\
x.js, in a process of its own.`;return[paint.strong("Vtiger Issue Sync: a demonstration"),...(0,_chunk_LNADO7RL_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .L)(text,WIDTH2)]}function renderEnding(stage,ending,paint){
let{failed,steps,seconds,programName}=ending,{runs,vtiger,github}=stage.counts(),spent=`${runs} runs, ${vtiger} calls to\
 the CRM, ${github} to GitHub, ${seconds.toFixed(1)} s.`,verdict=failed===0?paint.good(`\u2713 All ${steps} steps ended \
as told: ${spent}`):paint.bad(`\u2717 ${failed} of ${steps} steps did not end as told: ${spent}`);return["",paint.strong(
"In the end"),"   The help desk, with all its tickets:","",...renderTickets(stage.vtiger.tickets(),paint),"",`   Issue #\
1 in ${_chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY */ .Bw}, with all its comments:`,"",...commentLines(stage),"",verdict,"",`Next: ${programName} emulator --git\
hub > .env   serves both for you to try;`,`      ${programName} sync --issue 1 --dry-run   beside it then reads that .en\
v.`]}function commentLines({repository}){return repository.comments(1).flatMap(({user,body=""})=>[`   ${user?.login??"gh\
ost"}: ${body.replace(/<!--.*?-->/gs,"").trim()}`,"   (and, hidden from readers and signed, what was last written to the\
 ticket)"])}function isPlan(value){return isRecord(value)?areAll(value.changes,["field","from","to"])&&areAll(value.kept,["field","t\
icket","wanted"]):!1}function areAll(list,texts){return list===void 0?!0:Array.isArray(list)&&list.every(item=>isRecord(
item)&&texts.every(name=>typeof item[name]=="string"))}function isRecord(value){return typeof value=="object"&&value!==null}async function playStep(stage,step){let[before,callsBefore]=[stage.vtiger.tickets(),stage.counts().vtiger],runs=(await step.
act(stage)).map(run2=>({...run2,plan:planOf(run2)})),after=stage.vtiger.tickets(),crmCalls=stage.counts().vtiger-callsBefore,
problems=[...problemsOfRuns(runs,step.expect),...problemsOfTickets(before,after,step.expect),...step.expect.crmUntouched&&
crmCalls>0?[`the CRM was asked ${crmCalls} times`]:[]];return{step,runs,before,after,problems}}function planOf({outputs}){
if(!outputs.plan)return;let plan=JSON.parse(outputs.plan);return isPlan(plan)?plan:void 0}function problemsOfRuns(runs,expect){
let failed=runs.filter(({exitCode})=>exitCode!==0),ended=runs.map(({outputs})=>outputs.status??"nothing").sort(),wanted=[
...expect.statuses].sort(),kept=runs.flatMap(({plan})=>plan?.kept?.map(({field})=>field)??[]),planned=runs.flatMap(({plan})=>plan?.
changes?.map(({field,to})=>[field,to])??[]);return[...failed.map(({exitCode,log})=>`a run ended with exit code ${exitCode}\
:
${log}`),...differing("the runs ended",ended,wanted),...expect.kept?differing("what was kept is",kept,expect.kept):[],...expect.
planned?differing("the plan is",planned,Object.entries(expect.planned)):[]]}var TRACES=new Set(["modifiedtime","modified\
by"]);function problemsOfTickets(before,after,{ticket}){let[now]=after;if(now===void 0||after.length>1)return[`there are\
 ${after.length} tickets, not one`];let[earlier]=before;return Object.keys(earlier===void 0?ticket:now).filter(field=>!TRACES.
has(field)).flatMap(field=>{let wanted=ticket[field]??earlier?.[field]??"";return differing(`${field} of the ticket is`,
now[field]??"",wanted)})}function differing(what,found,wanted){let[one,other]=[JSON.stringify(found),JSON.stringify(wanted)];
return one===other?[]:[`${what} ${one}, not ${other}`]}async function runActionProcess(call){let folder=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(call.temp,"run-")),[workspace,eventFile,outputFile,summaryFile]=[
(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder,"workspace"),(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder,"event.json"),(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder,"outputs"),(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder,"summary")];await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.mkdir)(workspace),
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.writeFile)(eventFile,JSON.stringify(call.event.payload)),await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.writeFile)(outputFile,""),await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.writeFile)(summaryFile,
"");let{code,log}=await processEnd(call,workspace,{...call.system,...inputVariables(call.inputs),CI:"true",GITHUB_ACTIONS:"\
true",GITHUB_API_URL:call.github.apiUrl,GITHUB_SERVER_URL:call.github.serverUrl,GITHUB_REPOSITORY:call.github.name,GITHUB_EVENT_NAME:call.
event.name,GITHUB_EVENT_PATH:eventFile,GITHUB_OUTPUT:outputFile,GITHUB_STEP_SUMMARY:summaryFile,GITHUB_WORKSPACE:workspace}),
outputs=readOutputs(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readFile)(outputFile,"utf8"));return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.rm)(folder,{recursive:!0,force:!0}),{exitCode:code,outputs,
log}}function inputVariables(given){return Object.fromEntries(_chunk_D2X5KPIM_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .m.map(({name})=>[`INPUT_${name.toUpperCase()}`,given[name]??
""]))}function processEnd({entry,signal},cwd,env){return new Promise((resolve,reject)=>{let child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_9__.spawn)(process.execPath,
[entry],{cwd,env,signal,stdio:["ignore","pipe","pipe"]}),log="";for(let stream of[child.stdout,child.stderr])stream.setEncoding(
"utf8").on("data",chunk=>log+=chunk);child.once("error",reject),child.once("close",code=>{resolve({code:code??1,log})})})}
function readOutputs(text){let entries=text.matchAll(/^([^\n]+?)<<([^\r\n]+)\r?\n([^]*?)\r?\n\2\r?$/gm);return Object.fromEntries(
[...entries].map(([,name="",,value=""])=>[name,value]))}var INTEGRATION="github-sync";async function openStage({version,entry,system,signal}){let ahead=0,runs=0,clock=()=>new Date(
Date.now()+ahead),vtiger=(0,_chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__/* .createVtiger */ .kt)({version,clock,users:[{name:"admin",admin:!0},{name:INTEGRATION},{name:_chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__/* .AGENT */ .Sr}],keyField:{
name:_chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_FIELD */ .Nt,unique:!0}}),github=(0,_chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__/* .createGitHub */ .Cl)({clock}),temp=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_8__.tmpdir)(),"vtiger-issue-sync-demo-")),
[crm,host]=await Promise.all([(0,_chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__/* .serve */ .wX)(request=>vtiger.handle(request)),(0,_chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__/* .serve */ .wX)(github.handle)]),inputs={"vtiger-url":crm.url,
"vtiger-username":INTEGRATION,"vtiger-access-key":userOf(vtiger,INTEGRATION).accessKey,"github-token":github.token,"key-\
field":_chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_FIELD */ .Nt},place={apiUrl:host.url,serverUrl:github.serverUrl,name:_chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY */ .Bw};return{repository:github.repository(
_chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY */ .Bw),vtiger,agent:userOf(vtiger,_chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__/* .AGENT */ .Sr).id,async run(event,more){runs+=1;let all={...inputs,...more};return{event,
...await runActionProcess({entry,temp,event,inputs:all,github:place,system,signal})}},pass(minutes){ahead+=minutes*6e4},
counts:()=>({runs,vtiger:vtiger.calls.length,github:github.calls.length}),async[Symbol.asyncDispose](){await Promise.all(
[crm.close(),host.close()]),await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.rm)(temp,{recursive:!0,force:!0})}}}function userOf({users},name){let user=users.find(
one=>one.name===name);if(user===void 0)throw new Error(`The embedded Vtiger has no user ${name}`);return user}var BUG=1,NEW_TITLE="CSV export hangs at 10,000 rows",SOLUTION="Export month by month.",as="max",STORY=[{title:"A user r\
eports a bug",told:`${_chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORTER */ .uU} opens issue #${BUG} with three labels at once: ${_chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORTED_BUG */ .BD.labels.join(", ")}. GitHub\
 fires four events within a second, so four runs start at the same moment.`,act:({repository,run:run2})=>Promise.all(repository.
openIssue(_chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORTED_BUG */ .BD).map(event=>run2(event))),expect:{statuses:["created","unchanged","unchanged","unchanged"],ticket:{
ticket_title:_chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORTED_BUG */ .BD.title,ticketstatus:"Open",ticketpriorities:"High",ticketseverities:"Major"}},moral:"Four runs \
at once, one ticket. Markdown became plain text; the emoji its name."},{title:"The title becomes clearer",told:`${"max"}\
 edits the title: \u201C${NEW_TITLE}\u201D.`,act:async({repository,run:run2})=>[await run2(repository.edit(BUG,{title:NEW_TITLE},
{as}))],expect:{statuses:["updated"],ticket:{ticket_title:NEW_TITLE}},moral:"Only the title was written, nothing else."},
{title:"Work begins",told:`${"max"} adds the label \u201Cin progress\u201D.`,act:async({repository,run:run2})=>[await run2(
repository.label(BUG,"in progress",{as}))],expect:{statuses:["updated"],ticket:{ticketstatus:"In Progress"}},moral:"Supp\
ort sees that somebody is on it."},{title:"Support has its own view",told:`In the CRM, the agent ${_chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__/* .AGENT */ .Sr} sets the prior\
ity to Low and writes a solution: \u201C${SOLUTION}\u201D Later, on GitHub, ${"max"} puts the issue on the milestone 2.1\
.`,async act({repository,vtiger,agent,pass,run:run2}){let[ticket]=vtiger.tickets(),edit={ticketpriorities:"Low",solution:SOLUTION};
return vtiger.editTicket(ticket?.id??"",edit,agent),pass(20),[await run2(repository.milestone(BUG,"2.1",{as}))]},expect:{
statuses:["unchanged"],ticket:{ticketpriorities:"Low",solution:SOLUTION},kept:["ticketpriorities"]},moral:`What ${_chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__/* .AGENT */ .Sr}\
 typed stays. The severity label alone would have said High.`},{title:"A dry run",told:`${"max"} wonders what the label \
\u201Cneeds info\u201D would do: adds it with the workflow switched off, starts a run by hand with dry-run: true, reads the plan, \
and takes the label off again.`,async act({repository,run:run2}){repository.label(BUG,"needs info",{as});let inputs={issue:String(
BUG),"dry-run":"true"},dryRun=await run2(repository.dispatchEvent(inputs,{as}),inputs);return repository.unlabel(BUG,"ne\
eds info",{as}),[dryRun]},expect:{statuses:["planned"],ticket:{},planned:{ticketstatus:"Wait For Response"}},moral:"Ever\
ything was read, nothing was written."},{title:"Fixed",told:`${"max"} takes the label \u201Cin progress\u201D off and closes the i\
ssue as completed, so quickly that the first run finds both done.`,async act({repository,run:run2}){let events=[repository.
unlabel(BUG,"in progress",{as}),repository.close(BUG,"completed",{as})],runs=[];for(let event of events)runs.push(await run2(
event));return runs},expect:{statuses:["updated","unchanged"],ticket:{ticketstatus:"Closed"}},moral:"A run asks how thin\
gs are now, not what has happened: the second one had nothing to do."},{title:"Not quite fixed",told:`${_chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORTER */ .uU} still \
sees it and reopens the issue.`,act:async({repository,run:run2})=>[await run2(repository.reopen(BUG,{as:_chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORTER */ .uU}))],expect:{
statuses:["updated"],ticket:{ticketstatus:"Open"}},moral:"The same ticket is open again, and the agent\u2019s priority and so\
lution are still there."},{title:"What is no bug",told:`${_chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORTER */ .uU} wishes for an Excel export (issue #2, label feature)\
. ${"max"} opens pull request #3 with the label bug and comments on it.`,async act({repository,run:run2}){let wish={title:"\
Export to Excel",author:_chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORTER */ .uU,labels:["feature"]},runs=[];for(let event of repository.openIssue(wish))runs.push(await run2(
event));let fix={title:"Write the export in chunks",author:as,labels:["bug"]},number=repository.openPullRequest(fix);return runs.
push(await run2(repository.comment(number,{body:"Ready for review.",as}))),runs},expect:{statuses:["skipped","skipped","\
skipped"],ticket:{},crmUntouched:!0},moral:"No ticket, and the CRM was not even asked."}];async function run(terminal,{flags}){let version=(0,_chunk_UBYQ7PFM_js__WEBPACK_IMPORTED_MODULE_0__/* .readVtigerVersion */ .AX)(flags.vtiger);if("mistake"in version)return (0,_chunk_WCUKQNVY_js__WEBPACK_IMPORTED_MODULE_10__/* .refuse */ .T)(terminal,
"demo",[version.mistake]);let{env,program,out}=terminal,paint=createPaint(terminal.colours),signal=terminal.stopSignal(),
systemRoot=env.SystemRoot,started=performance.now();renderOpening(version.value,paint).forEach(out);try{var _stack=[];try{
let stage=(0,_chunk_72FAJJDL_js__WEBPACK_IMPORTED_MODULE_3__/* .__using */ .r1)(_stack,await openStage({version:version.value,entry:(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(program.folder,"index.js"),system:systemRoot===
void 0?{}:{SystemRoot:systemRoot},signal}),!0);let scenes=[];for(let step of STORY){let scene=await playStep(stage,step);
scenes.push(scene),renderStep(scene,scenes.length,paint).forEach(out),stage.pass(40)}let failed=scenes.filter(({problems})=>problems.
length>0).length;let seconds=(performance.now()-started)/1e3;let ending={failed,steps:STORY.length,seconds,programName:program.
name};renderEnding(stage,ending,paint).forEach(out);return failed===0?0:1}catch(_){var _error=_,_hasError=!0}finally{var _promise=(0,_chunk_72FAJJDL_js__WEBPACK_IMPORTED_MODULE_3__/* .__callDispose */ .qs)(
_stack,_error,_hasError);_promise&&await _promise}}catch(error){if(!signal.aborted)throw error;return terminal.err("Stop\
ped."),_chunk_I4HEZYHJ_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT_INTERRUPTED */ ._}}


/***/ })

};
;