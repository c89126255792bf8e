"use strict";
exports.id = 471;
exports.ids = [471];
exports.modules = {

/***/ 8713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createPaint)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
function createPaint(colours){let brush=style=>text=>colours?(0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style,text):text;
return{strong:brush("bold"),faint:brush("dim"),good:brush("green"),bad:brush("red")}}


/***/ }),

/***/ 6471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _6WQ3VQVJ = __webpack_require__(8713);
/* harmony import */ var _FG5SNZQC = __webpack_require__(7632);
/* harmony import */ var _LNADO7RL = __webpack_require__(2720);
/* harmony import */ var _WCUKQNVY = __webpack_require__(2395);
/* harmony import */ var _SJPSPP3T = __webpack_require__(5996);
/* harmony import */ var _32GQLDZG = __webpack_require__(6537);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_8__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_9___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_9__);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_10___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_10__);


var WIDTH=98,GUTTER=11,LABELS={ticket_no:"Ticket",ticket_title:"Title",ticketstatus:"Status",ticketpriorities:"Priority",
ticketseverities:"Severity",solution:"Solution"};function renderStep(scene,number,paint){let{step,runs,problems}=scene,verdict=problems.
length===0?[paint.good(`✓ ${step.moral}`)]:problems.flatMap(problem=>(0,_LNADO7RL/* .wrap */ .L)(`✗ ${problem}`,WIDTH-GUTTER)).map(paint.bad);
return["",paint.strong(`${number}. ${step.title}`),...step.told.flatMap(({where,what})=>section(where,(0,_LNADO7RL/* .wrap */ .L)(what,WIDTH-GUTTER),
paint)),...section("Action",runs.flatMap(runLines),paint),...section("Ticket",ticketLines(scene,paint),paint),...section(
"",verdict,paint)]}function section(name,lines,paint){return lines.map((line,at)=>{let left=`   ${at===0?name:""}`.padEnd(
GUTTER);return`${paint.faint(left)}${line}`.trimEnd()})}var TRIGGER_WIDTH=26;function runLines({event,outputs,plan}){let{
status="ended without a status",reason="","ticket-number":ticket=""}=outputs,about=status==="skipped"?`(${reason})`:ticket;
return[`${triggerOf(event).padEnd(TRIGGER_WIDTH)} ${status} ${about}`.trimEnd(),...(plan?.changes??[]).map(({field,from,
to})=>`  ${labelOf(field)}: ${from} → ${to}`),...(plan?.kept??[]).map(({field,ticket:ticket2})=>`  ${labelOf(field)}: \
stays ${ticket2}, edited in the CRM`)]}function triggerOf({name,payload}){return name==="workflow_dispatch"?"by hand, dr\
y-run: true":name==="schedule"?name:name==="issue_comment"?`comment ${payload.action}`:payload.label===void 0?payload.action:
`${payload.action} “${payload.label.name}”`}function ticketLines({before,after},paint){let[[earlier],[ticket]]=[before,
after];if(ticket===void 0)return["none"];let isChanged=field=>ticket[field]!==earlier?.[field];if(!Object.keys(ticket).some(
isChanged))return["as it was"];let shown=field=>{let value=ticket[field]??"";return earlier!==void 0&&isChanged(field)?paint.
strong(value):value},state=["ticketstatus","ticketpriorities","ticketseverities"].map(field=>`${labelOf(field)} ${shown(
field)}`);return[`${ticket.ticket_no??""}  ${shown("ticket_title")}`,state.join(" · "),...ticket.solution?[`Solution: ${shown(
"solution")}`]:[],...earlier===void 0?["",...besideEachOther(ticket.description??"",paint)]:[]]}var HALF=41;function besideEachOther(description,paint){
let[left,right]=[_FG5SNZQC/* .REPORTED_BUG */ .BD.body.split(`
`),description.split(`
`)],height=Math.max(left.length,right.length),rows=Array.from({length:height},(_,at)=>[left[at]??"",right[at]??""]),toLine=([
one="",other=""])=>`${one.padEnd(HALF)} │ ${other}`.trimEnd();return[paint.faint(toLine(["as the user typed it","as th\
e CRM shows it"])),...rows.map(toLine),""]}function labelOf(field){return LABELS[field]??field}var COLUMNS=["ticket_no",
"ticket_title","ticketstatus","ticketpriorities","ticketseverities","solution"];function renderTickets(tickets,paint){let rows=tickets.
map(ticket=>COLUMNS.map(field=>ticket[field]??"")),heads=COLUMNS.map(labelOf),widths=heads.map((head,at)=>Math.max(head.
length,...rows.map(row=>row[at]?.length??0))),toLine=cells=>`   ${cells.map((cell,at)=>cell.padEnd(widths[at]??0)).join(
"  ")}`.trimEnd();return[paint.faint(toLine(heads)),paint.faint(toLine(widths.map(width=>"─".repeat(width)))),...rows.
map(toLine)]}var WIDTH2=98;function renderOpening(version,paint){let text=`The life of one bug on GitHub, and what becomes of its tic\
ket in Vtiger ${version}. Both servers are built in and run on this machine only; each run is the real Action, dist/inde\
x.js, in a process of its own.`;return[paint.strong("Vtiger Issue Sync: a demonstration"),...(0,_LNADO7RL/* .wrap */ .L)(text,WIDTH2)]}function renderEnding(stage,ending,paint){
let{failedAt,steps,seconds,programName}=ending,{runs,vtiger,github}=stage.counts(),spent=`${runs} runs, ${vtiger} calls \
to the CRM, ${github} to GitHub, ${seconds.toFixed(1)} s.`,verdict=failedAt===void 0?paint.good(`✓ All ${steps} steps \
ended as told: ${spent}`):paint.bad(`✗ Step ${failedAt} did not end as told: ${spent}`);return["",paint.strong("In the\
 end"),"   The help desk, with all its tickets:","",...renderTickets(stage.vtiger.tickets(),paint),"",`   Issue #1 in ${_FG5SNZQC/* .REPOSITORY */ .Bw}\
, with all its comments:`,"",...commentLines(stage),"",verdict,...failedAt===void 0?nextSteps(programName):[]]}function nextSteps(programName){
return["","Try it yourself: the first line serves both, the second, in another terminal, uses them.",`   ${programName} \
emulator --github > emulator.env`,`   env $(cat emulator.env) ${programName} sync --issue 1 --key-field ${_FG5SNZQC/* .KEY_FIELD */ .Nt} --d\
ry-run`]}function commentLines({repository}){return repository.comments(1).flatMap(({user,body=""})=>[`   ${user?.login??
"ghost"}: ${toReaders(body)}`,"   (and, hidden from readers and signed, what was last written to the ticket)"])}function toReaders(markdown){
return markdown.replace(/<!--.*?-->/gs,"").replaceAll("**","").trim()}function isPlan(value){return isRecord(value)?areAll(value.changes,["field","from","to"])&&areAll(value.kept,["field","t\
icket","wanted"]):!1}function areAll(list,texts){return list===void 0?!0:Array.isArray(list)&&list.every(item=>isRecord(
item)&&texts.every(name=>typeof item[name]=="string"))}function isRecord(value){return typeof value=="object"&&value!==null}async function playStep(stage,step){let[before,callsBefore]=[stage.vtiger.tickets(),stage.counts().vtiger],runs=(await step.
act(stage)).map(run2=>({...run2,plan:planOf(run2)})),after=stage.vtiger.tickets(),crmCalls=stage.counts().vtiger-callsBefore,
problems=[...problemsOfRuns(runs,step.expect),...problemsOfTickets(before,after,step.expect),...step.expect.crmUntouched&&
crmCalls>0?[`the CRM was asked ${crmCalls} times`]:[]];return{step,runs,before,after,problems}}function planOf({outputs}){
if(!outputs.plan)return;let plan=JSON.parse(outputs.plan);return isPlan(plan)?plan:void 0}function problemsOfRuns(runs,expect){
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
JSON.stringify(found),JSON.stringify(wanted)];return one===other?[]:[`${what} ${one}, not ${other}`]}async function runActionProcess(call){let folder=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(call.temp,"run-")),[workspace,eventFile,outputFile,summaryFile]=[
(0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder,"workspace"),(0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder,"event.json"),(0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder,"outputs"),(0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder,"summary")];await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.mkdir)(workspace),
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.writeFile)(eventFile,JSON.stringify(call.event.payload)),await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.writeFile)(outputFile,""),await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.writeFile)(summaryFile,
"");let{code,log}=await processEnd(call,workspace,{...call.system,...inputVariables(call.inputs),CI:"true",GITHUB_ACTIONS:"\
true",GITHUB_API_URL:call.github.apiUrl,GITHUB_SERVER_URL:call.github.serverUrl,GITHUB_REPOSITORY:call.github.name,GITHUB_EVENT_NAME:call.
event.name,GITHUB_EVENT_PATH:eventFile,GITHUB_OUTPUT:outputFile,GITHUB_STEP_SUMMARY:summaryFile,GITHUB_WORKSPACE:workspace}),
outputs=readOutputs(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.readFile)(outputFile,"utf8"));return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.rm)(folder,{recursive:!0,force:!0}),{exitCode:code,outputs,
log}}function inputVariables(given){return Object.fromEntries(_32GQLDZG/* .INPUTS */ .m.map(({name})=>[`INPUT_${name.toUpperCase()}`,given[name]??
""]))}function processEnd({entry,signal},cwd,env){return new Promise((resolve,reject)=>{let child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_10__.spawn)(process.execPath,
[entry],{cwd,env,signal,stdio:["ignore","pipe","pipe"]}),log="";for(let stream of[child.stdout,child.stderr])stream.setEncoding(
"utf8").on("data",chunk=>log+=chunk);child.once("error",reject),child.once("close",code=>{resolve({code:code??1,log})})})}
function readOutputs(text){let entries=text.matchAll(/^([^\n]+?)<<([^\r\n]+)\r?\n([^]*?)\r?\n\2\r?$/gm);return Object.fromEntries(
[...entries].map(([,name="",,value=""])=>[name,value]))}var INTEGRATION="github-sync";async function openStage({version,entry,system,signal}){let ahead=0,runs=0,clock=()=>new Date(
Date.now()+ahead),vtiger=(0,_FG5SNZQC/* .createVtiger */ .kt)({version,clock,users:[{name:"admin",admin:!0},{name:INTEGRATION},{name:_FG5SNZQC/* .AGENT */ .Sr}],keyField:{
name:_FG5SNZQC/* .KEY_FIELD */ .Nt,unique:!0}}),github=(0,_FG5SNZQC/* .createGitHub */ .Cl)({clock}),temp=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_9__.tmpdir)(),"vtiger-issue-sync-demo-")),
[crm,host]=await Promise.all([(0,_FG5SNZQC/* .serve */ .wX)(request=>vtiger.handle(request)),(0,_FG5SNZQC/* .serve */ .wX)(github.handle)]),inputs={"vtiger-url":crm.url,
"vtiger-username":INTEGRATION,"vtiger-access-key":userOf(vtiger,INTEGRATION).accessKey,"github-token":github.token,"key-\
field":_FG5SNZQC/* .KEY_FIELD */ .Nt},place={apiUrl:host.url,serverUrl:github.serverUrl,name:_FG5SNZQC/* .REPOSITORY */ .Bw};return{repository:github.repository(
_FG5SNZQC/* .REPOSITORY */ .Bw),vtiger,agent:userOf(vtiger,_FG5SNZQC/* .AGENT */ .Sr).id,async run(event,more){runs+=1;let all={...inputs,...more};return{event,
...await runActionProcess({entry,temp,event,inputs:all,github:place,system,signal})}},pass(minutes){ahead+=minutes*6e4},
counts:()=>({runs,vtiger:vtiger.calls.length,github:github.calls.length}),async[Symbol.asyncDispose](){await Promise.all(
[crm.close(),host.close()]),await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.rm)(temp,{recursive:!0,force:!0,maxRetries:3})}}}function userOf({users},name){let user=users.
find(one=>one.name===name);if(user===void 0)throw new Error(`The embedded Vtiger has no user ${name}`);return user}var BUG=1,NEW_TITLE="CSV export hangs at 10,000 rows",SOLUTION="Export month by month.",onGitHub=what=>({where:"GitHub",
what}),inTheCrm=what=>({where:"CRM",what}),quoted=names=>names.map(name=>`“${name}”`).join(", "),STORY=[{title:"A us\
er reports a bug",told:[onGitHub(`A user opens issue #${BUG}, “${_FG5SNZQC/* .REPORTED_BUG */ .BD.title}”, with three labels: ${quoted(_FG5SNZQC/* .REPORTED_BUG */ .BD.
labels)}. GitHub fires four events for that, so four runs start at the same moment.`)],act:({repository,run:run2})=>Promise.
all(repository.openIssue(_FG5SNZQC/* .REPORTED_BUG */ .BD).map(event=>run2(event))),expect:{statuses:["created","unchanged","unchanged","unc\
hanged"],ticket:{ticket_title:_FG5SNZQC/* .REPORTED_BUG */ .BD.title,ticketstatus:"Open",ticketpriorities:"High",ticketseverities:"Major"}},
moral:"Four runs at once made one ticket, in words that a page of the CRM can show."},{title:"The title becomes clearer",
told:[onGitHub(`A maintainer edits the title: “${NEW_TITLE}”.`)],act:async({repository,run:run2})=>[await run2(repository.
edit(BUG,{title:NEW_TITLE}))],expect:{statuses:["updated"],ticket:{ticket_title:NEW_TITLE}},moral:"The title was written\
, and nothing else."},{title:"Work begins",told:[onGitHub("The maintainer adds the label “in progress”.")],act:async({
repository,run:run2})=>[await run2(repository.label(BUG,"in progress"))],expect:{statuses:["updated"],ticket:{ticketstatus:"\
In Progress"}},moral:"Support sees that somebody is on it."},{title:"Support knows better",told:[inTheCrm(`An agent sets\
 the priority to Low and writes a solution: “${SOLUTION}”`),onGitHub("Later the maintainer plans the issue for miles\
tone 2.1, which starts a run.")],async act({repository,vtiger,agent,pass,run:run2}){let[ticket]=vtiger.tickets(),edit={ticketpriorities:"\
Low",solution:SOLUTION};return vtiger.editTicket(ticket?.id??"",edit,agent),pass(20),[await run2(repository.milestone(BUG,
"2.1"))]},expect:{statuses:["unchanged"],ticket:{ticketpriorities:"Low",solution:SOLUTION},kept:["ticketpriorities"]},moral:"\
What the agent typed stays, though the severity label alone would mean High."},{title:"What if? A dry run",told:[onGitHub(
"With the workflow switched off, the maintainer adds the label “needs info” and starts a run by hand with dry-run: true,\
 to see what it would do; then takes the label off again.")],async act({repository,run:run2}){repository.label(BUG,"need\
s info");let inputs={issue:String(BUG),"dry-run":"true"},dryRun=await run2(repository.dispatchEvent(inputs),inputs);return repository.
unlabel(BUG,"needs info"),[dryRun]},expect:{statuses:["planned"],ticket:{},kept:["ticketpriorities"],planned:{ticketstatus:"\
Wait For Response"}},moral:"Everything was read, nothing was written."},{title:"Fixed",told:[onGitHub("The maintainer ta\
kes the label “in progress” off and at once closes the issue as completed. Before the first run starts, both are done.")],
async act({repository,run:run2}){let events=[repository.unlabel(BUG,"in progress"),repository.close(BUG,"completed")],runs=[];
for(let event of events)runs.push(await run2(event));return runs},expect:{statuses:["updated","unchanged"],ticket:{ticketstatus:"\
Closed"}},moral:"A run goes by how things are now, so the second one found nothing left to do."},{title:"Not quite fixed",
told:[onGitHub("The user still sees it and reopens the issue.")],act:async({repository,run:run2})=>[await run2(repository.
reopen(BUG,{as:"reporter"}))],expect:{statuses:["updated"],ticket:{ticketstatus:"Open"}},moral:"The same ticket is open \
again; the agent’s priority and solution are still there."},{title:"What is no bug",told:[onGitHub("A user opens issue\
 #2, “Export to Excel”, with the label “feature”. The maintainer comments on pull request #3, which has the label “bug”.")],
async act({repository,run:run2}){let runs=[],wish={title:"Export to Excel",labels:["feature"]};for(let event of repository.
openIssue(wish))runs.push(await run2(event));let fix={title:"Write the export in chunks",labels:["bug"]},number=repository.
openPullRequest(fix);return runs.push(await run2(repository.comment(number,{body:"Ready for review."}))),runs},expect:{statuses:[
"skipped","skipped","skipped"],ticket:{},crmUntouched:!0},moral:"No ticket, and the CRM was not even asked."}];async function run(terminal,{flags}){let version=(0,_FG5SNZQC/* .readVtigerVersion */ .AX)(flags.vtiger);if("mistake"in version)return (0,_WCUKQNVY/* .refuse */ .T)(terminal,
"demo",[version.mistake]);let{env,program,out}=terminal,paint=(0,_6WQ3VQVJ/* .createPaint */ .X)(terminal.colours),signal=terminal.stopSignal(),
systemRoot=env.SystemRoot,started=performance.now();renderOpening(version.value,paint).forEach(out);try{var _stack=[];try{
let stage=(0,_72FAJJDL/* .__using */ .r1)(_stack,await openStage({version:version.value,entry:(0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(program.folder,"index.js"),system:systemRoot===
void 0?{}:{SystemRoot:systemRoot},signal}),!0);let failedAt=await tell(stage,(scene,number)=>{renderStep(scene,number,paint).
forEach(out)});let seconds=(performance.now()-started)/1e3;let ending={failedAt,steps:STORY.length,seconds,programName:program.
name};renderEnding(stage,ending,paint).forEach(out);return failedAt===void 0?0:1}catch(_){var _error=_,_hasError=!0}finally{
var _promise=(0,_72FAJJDL/* .__callDispose */ .qs)(_stack,_error,_hasError);_promise&&await _promise}}catch(error){if(!signal.aborted)throw error;
return terminal.err("Stopped."),_SJPSPP3T/* .EXIT_INTERRUPTED */ ._}}var MEANWHILE=40;async function tell(stage,show){for(let[at,step]of STORY.
entries()){let scene=await playStep(stage,step);if(show(scene,at+1),scene.problems.length>0)return at+1;stage.pass(MEANWHILE)}}


/***/ })

};
;