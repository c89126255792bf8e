"use strict";
exports.id = 284;
exports.ids = [284];
exports.modules = {

/***/ 8749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ic: () => (applied),
  Po: () => (referenceTo),
  hI: () => (plannedNew),
  lM: () => (planned),
  u3: () => (ticketDeleted),
  zu: () => (created)
});
var _X6SMUWJZ = __webpack_require__(1649);
var _3LKPTPJB = __webpack_require__(9423);
function ticketDeleted(world,number,id){let text=`The ticket of issue #${number} (${id}) is no longer in the CRM, or the\
 API user may not see it`;return (0,_X6SMUWJZ.hT)(world.host,number,"ticket-deleted",`${text}; policy.ticket-deleted is skip.`)}function planned(world,number,result){
let{plan,compared,markerIsRight,key,warnings}=result;return (0,_3LKPTPJB.sG)({status:"planned",reason:plan.action,text:`Dry run\
 for issue #${number}: nothing was written.`,issue:number,key,ticket:compared&&referenceTo(world,compared.ticket),plan,marker:markerIsRight?
"unchanged":"planned",warnings})}function applied(world,number,{plan,key,warnings},{did,ticket,marker,remarks,isSeen}){let denied=marker.
kind==="denied"?[markerDenied(marker.why)]:[],unseen=isSeen?[]:[notSeen(ticket)];return (0,_3LKPTPJB.sG)({status:did,reason:did===
"unchanged"&&marker.kind==="written"?"marker-written":"",text:`Issue #${number}: ticket ${ticket.number} ${did}.`,issue:number,
key,ticket:referenceTo(world,ticket),plan,marker:marker.kind,warnings:[...warnings,...remarks,...denied,...unseen]})}function created(world,{
number,key,ticket,plan,marker,remarks,isSeen}){let denied=marker.kind==="denied"?[markerDenied(marker.why)]:[];return (0,_3LKPTPJB.sG)(
{status:"created",text:`Issue #${number}: ticket ${ticket.number} created.`,issue:number,key,ticket:referenceTo(world,ticket),
plan,marker:marker.kind,warnings:[...remarks,...denied,...isSeen?[]:[notSeen(ticket)]]})}function plannedNew(number,key,plan,warnings){
let text=`Dry run for issue #${number}: nothing was written.`;return (0,_3LKPTPJB.sG)({status:"planned",reason:"create",text,issue:number,
key,plan,marker:"planned",warnings})}function notSeen({number,id}){return`Ticket ${number} (${id}) was made, but the API\
 user can't find it, so changes of the issue will not reach it, and without the marker comment it is made again. In the \
CRM: Settings \u2192 Sharing Rules, let the user's role read and edit tickets of other owners.`}function markerDenied(why){
return`The ticket is right, but its marker comment could not be written. ${why}`}function referenceTo(world,{id,number}){
return{id,number,url:world.desk.urlOf(id)}}


/***/ }),

/***/ 7284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AJ: () => (memoryAfter),
  G9: () => (settle),
  GP: () => (settleOwn),
  GQ: () => (compareSides),
  KJ: () => (markerOn),
  PU: () => (noteNow),
  QW: () => (settleAmong),
  _1: () => (planCreate),
  aY: () => (remarksOnStored),
  cB: () => (converge),
  en: () => (writeMarker),
  ij: () => (withText),
  kf: () => (beginMarkerSearch),
  pT: () => (memoryOfNew),
  q1: () => (hasSameContent),
  q4: () => (mayBeAnotherRuns),
  sM: () => (writeSingleMarker),
  v2: () => (toWanted),
  zE: () => (memoryOf)
});
var _CDVVL4M3 = __webpack_require__(3128);
var _3XC4HZG5 = __webpack_require__(8749);
var _WGKF32OW = __webpack_require__(1279);
var _X6SMUWJZ = __webpack_require__(1649);
var _SEHELH2Y = __webpack_require__(5521);
var _ETV7VV4Q = __webpack_require__(3238);
var _3LKPTPJB = __webpack_require__(9423);
var _5RZEWPAC = __webpack_require__(4910);
var _TKLNHQ2D = __webpack_require__(5329);



function hasSameContent(a,b){return contentOf(a)===contentOf(b)}function contentOf(issue){let{title,body,labels,state,closedAs,
closedAt,author,assignees,milestone,type}=issue;return JSON.stringify({isConfidential:issue.isConfidential,title,body,labels:labels.
toSorted(),state,closedAs,closedAt,author,assignees:assignees.toSorted(),milestone,type})}function judgeFields(input){return Object.entries(input.wanted).map(([field,wanted])=>{let shown=input.ticket.fields[field]??
"";return{field,wanted,shown,verdict:judge(field,wanted,shown,input)}})}function judge(field,wanted,shown,input){if(wanted===
shown)return"equal";let{ticket,memory,fingerprint,conflict,issueUpdatedAt,untilClosed:untilClosed2}=input,remembered=memory?.[field];
if(remembered===void 0){let untouched=ticket.createdAt===ticket.modifiedAt,newAndEmpty=memory!==void 0&&isBlank(field,shown,
input),wasInStep=untilClosed2!==void 0&&untilClosed2.closedAt>ticket.modifiedAt&&untilClosed2.asked[field]===shown;return untouched||
newAndEmpty||wasInStep?"write":"not-remembered"}let issueChanged=!isSourceSame(field,input)&&fingerprint(field,wanted)!==
remembered.sent,ticketChanged=!showsAsWritten(field,input);return issueChanged?ticketChanged?conflict==="issue"||conflict===
"newer-side"&&issueUpdatedAt>ticket.modifiedAt?"conflict-written":"conflict-kept":"write":ticketChanged?"edited-in-crm":
"as-written"}function isBlank(field,shown,{blank}){return shown===""||shown===blank[field]||/^0(?:\.0+)?$/.test(shown)}function memoryAfter(input,after){
let{memory}=input,judged=Object.fromEntries(judgeFields(input).map(({field,wanted,shown,verdict})=>{let remembered=memory?.[field];
if((verdict==="edited-in-crm"||verdict==="as-written")&&remembered!==void 0)return[field,{...remembered,...sourceOf(field,
input)}];let wasKept=verdict==="conflict-kept"||verdict==="not-remembered",made=verdict==="equal"?shown:after[field]??"";
return[field,remember(field,wanted,wasKept?void 0:made,input)]}));return{...memory,...judged}}function memoryOfNew({wanted,
...made},after){return Object.fromEntries(Object.entries(wanted).map(([field,value])=>[field,remember(field,value,after[field]??
"",made)]))}function remember(field,sent,seen,made){let{fingerprint}=made;return{sent:fingerprint(field,sent),seen:seen===
void 0?_CDVVL4M3.Cm:fingerprint(field,seen),...sourceOf(field,made)}}function sourceOf(field,{sources,fingerprint}){let source=sources[field];
return source===void 0?{}:{source:fingerprint(field,source)}}function isSourceSame(field,{memory,...made}){let remembered=memory?.[field]?.
source;return remembered!==void 0&&remembered===sourceOf(field,made).source}function showsAsWritten(field,{ticket,memory,
fingerprint}){return memory?.[field]?.seen===fingerprint(field,ticket.fields[field]??"")}function expectsWrite(wanted,memory,fingerprint){
return Object.entries(wanted).some(([field,value])=>memory?.[field]?.sent!==fingerprint(field,value))}var LOOK_AGAIN=250;async function claimTicket(world,claim,fields){return settle(world,claim,fields,await world.desk.create(
fields,claim.key))}async function settle(world,claim,fields,first){let outcome=first;for(let tries=1;;tries+=1){if(outcome.
kind==="created")return settleOwn(world,claim,outcome.ticket,fields);let taken=await followOther(world,claim,5e3);if(taken!==
void 0)return{kind:"taken",ticket:taken};if(!(outcome.kind==="unclear"&&tries===1)||!await world.desk.keyIsUnique())throw outcome.
error;outcome=await world.desk.create(fields,claim.key)}}async function settleOwn(world,claim,own,fields,wasSeen=!0){return await world.
desk.keyIsUnique()?{kind:"created",ticket:own,isSeen:wasSeen}:settleAmong(world,claim,own,fields)}async function settleAmong(world,claim,own,fields){
let start=(0,_WGKF32OW.X)();for(;;){let tickets=await findByKey(world,claim.key),others=tickets.filter(({id})=>id!==own.id),
[other]=others,isSeen=others.length<tickets.length;if(other===void 0)return{kind:"created",ticket:own,isSeen};let note=await claim.
readNote();if(note?.ticket===own.id)return{kind:"created",ticket:own,isSeen};let named=others.find(({id})=>id===note?.ticket),
isLowest=tickets[0]?.id===own.id,waited=(0,_WGKF32OW.X)()-start;if(named!==void 0||!isLowest||waited>3e3){let keeper=named??
other;await world.desk.withdraw(own,keeper,world.rules.ticket.status.closed);let taken=await followOther(world,claim,5e3);
return taken===void 0?claimTicket(world,claim,fields):{kind:"taken",ticket:taken}}await world.deadline.wait(LOOK_AGAIN)}}
async function followOther(world,claim,patience){let start=(0,_WGKF32OW.X)(),seen={ids:"",since:start};for(;;){let tickets=await findByKey(
world,claim.key),now=(0,_WGKF32OW.X)(),ids=tickets.map(({id})=>id).join();ids!==seen.ids&&(seen={ids,since:now});let[lowest,
...others]=tickets;if(lowest===void 0){if(now-start>=patience)return}else{let agreed=await agreedOn(world,claim,[lowest,
...others],now-seen.since);if(agreed!==void 0)return agreed}await world.deadline.wait(LOOK_AGAIN)}}async function isSettled(world,ticket){
return await world.desk.ageOf(ticket)>=6e4||world.desk.keyIsUnique()}async function agreedOn(world,claim,tickets,steady){
let[lowest,...others]=tickets;if(others.length===0&&(steady>=3e3||await isSettled(world,lowest)))return lowest;let note=await claim.
readNote(),named=tickets.find(({id})=>id===note?.ticket);if(named!==void 0)return named;if(others.length>0&&steady>=12e3)
return await clearLeftBehind(world,lowest,others),lowest}async function clearLeftBehind(world,keeper,others){for(let other of others)
other.createdAt!==other.modifiedAt||Math.abs(other.createdAt-keeper.createdAt)>6e4||await world.desk.withdraw(other,keeper,
world.rules.ticket.status.closed)}async function clearTwins(world,keeper,twins){let ages=await Promise.all(twins.map(twin=>world.
desk.ageOf(twin))),old=twins.filter((_,index)=>(ages[index]??0)>=6e4);await clearLeftBehind(world,keeper,old)}async function twinsOf(world,key,ticket){
return(await findByKey(world,key)).filter(({id})=>id!==ticket?.id)}async function findByKey(world,key){return(await world.
desk.find([key])).filter(ticket=>ticket.key===key)}var NOTHING={authentic:void 0,stale:void 0,claimed:void 0,surplus:[],complete:!1};function beginMarkerSearch(world,number,eager){
let{host}=world,asked=eager?host.readComments(number,1):void 0;return asked?.catch(()=>{}),{get firstPage(){return asked},
async begun(issue){return issue.commentCount>0&&(asked??=host.readComments(number,1)),asked===void 0?void 0:markerOn(world,
await asked,issue)},oldest:async issue=>markerOn(world,await host.readComments(number,1),issue),async everywhere(issue){
let first=await asked,isKnown=first?.isLast===!1,found=isKnown?markerOn(world,first,issue):NOTHING;for(let page=isKnown?
2:1;!isEnough(found);page+=1)found=markerOn(world,await host.readComments(number,page),issue,found);return found}}}function markerOn(world,page,issue,sofar=NOTHING){
let binding=bindingOf(world,issue);return{...page.comments.reduce((all,comment)=>take(all,comment,binding,world),sofar),
complete:page.isLast}}function isEnough({complete,authentic}){return complete||authentic!==void 0}function markerText(world,issue,note){
return (0,_CDVVL4M3.gJ)(note,bindingOf(world,issue),world.markerSecret)}function noteNow(search,issue){return async()=>(await search.
oldest(issue)).authentic?.note}async function writeMarker(world,issue,found,note){let text=markerText(world,issue,note);
if(await removeSurplus(world,issue,found),found?.authentic?.body.trim()===text)return{kind:"unchanged"};let target=found?.
authentic??found?.stale,write=()=>target===void 0?world.host.addComment(issue.number,text):world.host.editComment(issue.
number,target.id,text);try{return toWriting(await write())}catch(thrown){return writeAgain(world,{issue,text,write},(0,_TKLNHQ2D.H2)(
thrown))}}async function writeSingleMarker(world,issue,note,search){let writing=await writeMarker(world,issue,void 0,note);
if(writing.kind!=="written")return writing;let now=await search.everywhere(issue);return now.authentic!==void 0&&now.authentic.
id!==writing.id?(await world.host.deleteComment(issue.number,writing.id).catch(ignoreRefusal),{kind:"unchanged"}):writing}
async function removeSurplus(world,{number},found){let removing=(found?.surplus??[]).map(id=>world.host.deleteComment(number,
id));await Promise.all(removing.map(each=>each.catch(ignoreRefusal)))}function ignoreRefusal(thrown){if(!(thrown instanceof
_TKLNHQ2D.S0))throw thrown}async function writeAgain(world,{issue,text,write},error){if(error.code==="deadline")return{kind:"\
denied",why:error.message};try{let now=await beginMarkerSearch(world,issue.number,!1).everywhere(issue);return now.authentic?.
body.trim()===text?{kind:"written",id:now.authentic.id}:toWriting(await write())}catch(thrown){return{kind:"denied",why:(0,_TKLNHQ2D.H2)(
thrown).message}}}function toWriting(reading){return reading.kind==="denied"?reading:{kind:"written",id:reading.id}}function take(before,comment,binding,world){
let claimed=before.claimed??(0,_CDVVL4M3.Nu)(comment.body,binding.desk),sofar={...before,claimed};if(!comment.fromInside)return sofar;
let{id,body}=comment,reading=(0,_CDVVL4M3.t7)(body,binding,world.markerSecret);return reading.kind==="authentic"?sofar.authentic===
void 0?{...sofar,authentic:{id,body,note:reading.note}}:(0,_ETV7VV4Q.c)(body)?{...sofar,surplus:[...sofar.surplus,id]}:sofar:
reading.kind==="unproven"&&sofar.stale===void 0&&(0,_ETV7VV4Q.c)(body)?{...sofar,stale:{id}}:sofar}function bindingOf(world,issue){
return{server:world.host.serverUrl,issueId:issue.id,desk:world.deskPrint}}function draftTicket(issue,rules,closer="unread"){let{details}=rules;return{title:issue.title,status:rules.ticket.status[(0,_5RZEWPAC.c2)(
issue,rules)],priority:rules.ticket.priority[(0,_5RZEWPAC.a2)(issue,rules)],severity:rules.ticket.severity[(0,_5RZEWPAC.xJ)(issue,rules)],
...details!==void 0&&{details:details.draft(issue,rules,closer)}}}async function readWanted(world,issue,key){if(world.rules.details?.needsCloser(issue)!==!0)return toWanted(world,issue,key);
let{closer,remarks}=await readCloser(world,issue),wanted=await toWanted(world,issue,key,closer);return{...wanted,remarks:[
...remarks,...wanted.remarks]}}async function toWanted({desk,rules},issue,key,closer="unread"){let draft=draftTicket(issue,
rules,closer),fields=await desk.toFields(draft,key),remarks=draft.details===void 0?[]:await desk.remarksOn(draft);return{
fields,sources:textSource(desk,issue,key),remarks}}async function withText({desk},{body},key,wanted){let{markdownToText}=await __webpack_require__.e(/* import() */ 168).then(__webpack_require__.bind(__webpack_require__, 168));
return{...wanted,fields:{...wanted.fields,...desk.toTextField(markdownToText(body),key)}}}async function remarksOnStored({
desk,rules},sent,ticket){let names=Object.keys(rules.details?.fields??{}),added=Object.entries(sent).filter(([name])=>names.
includes(name));return added.length===0?[]:desk.remarksOnStored(Object.fromEntries(added),ticket)}function textSource({textField},{
body},key){return{[textField]:`${key}
${body}`}}function isTextSame({desk,fingerprint},{sources},memory){return isSourceSame(desk.textField,{sources,memory,fingerprint})}
function isTextAsWritten(world,wanted,ticket,memory){let{desk,fingerprint}=world;return ticket===void 0||!isTextSame(world,
wanted,memory)?!1:showsAsWritten(desk.textField,{ticket,memory,fingerprint})}async function readCloser({host},{number}){
if(host.readCloser===void 0)return{closer:"unread",remarks:["This host does not tell what closed an issue."]};try{return{
closer:await host.readCloser(number)??"nothing",remarks:[]}}catch(thrown){if(!(thrown instanceof _TKLNHQ2D.S0)||thrown.code!==
"host-denied")throw thrown;return{closer:"unread",remarks:[`${thrown.message} What the ticket is to say of it is left ou\
t. ${thrown.hint}`]}}}async function applyPlan(world,issue,planned2,search){let written=await writeTicket(world,issue,planned2,search);if(written.
did==="taken"){let marker2={kind:"unchanged"},{ticket:ticket2}=written;return{did:"unchanged",ticket:ticket2,marker:marker2,
...{note:void 0,remarks:[],isSeen:!0},again:!0}}let{did,ticket,note,remarks}=written,[marker,moved,found]=await Promise.
all([noteDown(world,issue,{planned:planned2,search,written}).catch(toDenied),did==="unchanged"?!1:hasMoved(world,issue),
did==="created"?findAgain(world,planned2.key,written):"alone"]);if(await clearTwins(world,ticket,planned2.twins),found===
"not alone"){let claim={key:planned2.key,readNote:noteNow(search,issue)};await settleAmong(world,claim,ticket,planned2.wanted)}
let isSeen=found!=="unseen";return{did,ticket,marker,note,remarks,isSeen,again:isSeen&&(moved||found==="not alone")}}async function noteDown(world,issue,{
planned:planned2,search,written}){return written.did==="created"?writeMarker(world,issue,await wholeMarker(planned2,issue,
search),written.note):refreshMarker(world,issue,{planned:planned2,search,written})}function toDenied(thrown){if(thrown instanceof
_TKLNHQ2D.S0)return{kind:"denied",why:thrown.message};throw thrown}async function writeTicket(world,issue,{plan,compared,wanted,
sources,key},search){if(compared===void 0){let claim={key,readNote:noteNow(search,issue)},claimed=await claimTicket(world,
claim,wanted),{ticket:ticket2}=claimed;if(claimed.kind==="taken")return{did:"taken",ticket:ticket2};let{fingerprint}=world,
memory2=memoryOfNew({wanted,sources,fingerprint},ticket2.fields),{isSeen}=claimed,remarks2=await remarksOnStored(world,wanted,
ticket2);return{did:"created",ticket:ticket2,note:(0,_CDVVL4M3.Aj)(ticket2,key,memory2),remarks:remarks2,isSeen}}let isUpdate=plan.
action==="update",ticket=isUpdate?await world.desk.revise(compared.ticket,plan.changes,key):compared.ticket,memory=memoryAfter(
compared,ticket.fields),did=isUpdate?"updated":"unchanged",changes=isUpdate?plan.changes:[],sent=Object.fromEntries(changes.
map(({field,to})=>[field,to])),remarks=await remarksOnStored(world,sent,ticket);return{did,ticket,note:(0,_CDVVL4M3.Aj)(ticket,key,
memory),remarks,isSeen:!0}}async function refreshMarker(world,issue,{planned:planned2,search,written}){let{did,ticket,note}=written,
found=await wholeMarker(planned2,issue,search);if(found?.authentic!==void 0||found?.stale!==void 0)return writeMarker(world,
issue,found,note);let age=await world.desk.ageOf(ticket);return age>=6e4?writeSingleMarker(world,issue,note,search):did===
"updated"?markForMaker(world,issue,{search,note,age}):{kind:"unchanged"}}async function markForMaker(world,issue,{search,
note,age}){let rest=5e3-age;rest>0&&await world.deadline.wait(Math.min(rest,5e3));let now=await search.everywhere(issue);
return now.authentic?.note.ticket===note.ticket?writeMarker(world,issue,now,note):now.authentic!==void 0?{kind:"unchange\
d"}:writeSingleMarker(world,issue,note,search)}async function wholeMarker({marker},issue,search){return marker===void 0||
marker.complete||marker.authentic!==void 0?marker:search.everywhere(issue)}async function hasMoved(world,issue){let now=await world.
host.readIssue(issue.number);return now.kind!=="issue"||!hasSameContent(now.issue,issue)}async function findAgain(world,key,{
isSeen}){if(!await world.desk.keyIsUnique())return isSeen?"alone":"unseen";let[first,...others]=(await world.desk.find([
key])).filter(ticket=>ticket.key===key);return first===void 0?"unseen":others.length===0?"alone":"not alone"}function planCreate(wanted){return{action:"create",fields:wanted}}function planUpdate(input,key){let judgements=judgeFields(
input),changes=judgements.flatMap(toChange),kept=judgements.flatMap(toKept),ticket=input.ticket.id;return changes.length===
0&&key===void 0?{action:"unchanged",ticket,kept}:{action:"update",ticket,key,changes,kept}}function toChange({field,wanted,
shown,verdict}){return verdict!=="write"&&verdict!=="conflict-written"?[]:[{field,from:shown,to:wanted,conflict:verdict===
"conflict-written"}]}function toKept({field,wanted,shown,verdict}){switch(verdict){case"edited-in-crm":case"conflict-kep\
t":case"not-remembered":return[{field,ticket:shown,wanted,why:verdict}];default:return[]}}var LOOK_AGAIN2=1e3,MOST_LOOKS=5e3/LOOK_AGAIN2;async function mayBeAnotherRuns({desk},plan,ticket){let age=await desk.ageOf(
ticket),mayBeWork=({why})=>why!=="not-remembered"||age<6e4;if(!(plan.action!=="create"&&plan.kept.some(mayBeWork)||plan.
action==="update"&&plan.changes.some(({conflict})=>conflict)))return!1;let{createdAt,modifiedAt}=ticket,sinceEdit=age-(modifiedAt-
createdAt);return Math.abs(sinceEdit)<5e3}function isNew({createdAt,updatedAt}){return Math.max(Date.now(),Date.parse(updatedAt))-Date.parse(createdAt)<=36e5}function identifyTicket({key,formerKey,note,tickets}){let marked=tickets.find(({id})=>id===note?.ticket),found=ticket=>({
kind:"found",ticket,twins:tickets.filter(other=>other.id!==ticket.id&&other.key===key)}),keys=[key,note?.key,formerKey];
if(marked?.key!==void 0&&keys.includes(marked.key))return found(marked);let[first,...others]=withKey(tickets,key)??withKey(
tickets,formerKey)??[];return first!==void 0?others.length===0?found(first):{kind:"several",tickets:[first,...others]}:note===
void 0?{kind:"absent"}:marked===void 0?{kind:"deleted",ticket:note.ticket}:marked.key===void 0?found(marked):{kind:"abse\
nt"}}function withKey(tickets,key){let found=tickets.filter(ticket=>key!==void 0&&ticket.key===key);return found.length===
0?void 0:found}async function readSides(world,issue,search,given){let{wanted,marker,...keys}=given,note=marker?.authentic?.note;expectsWrite(
wanted,note?.memory,world.fingerprint)&&world.desk.expectWrite();let identity=await identifyAnyhow(world,issue,keys,marker);
if(note!==void 0||identity.kind==="absent")return{identity,marker};let wholly=marker?.complete===!0?marker:await search.
everywhere(issue);if(wholly.authentic!==void 0)return{identity:await identifyAnyhow(world,issue,keys,wholly),marker:wholly};
if(world.dryRun)return{identity,marker:wholly};if(identity.kind==="found"&&await isSettled(world,identity.ticket))return{
identity,marker:wholly};let key=keyOf(identity)??keys.key,ticket=await followOther(world,{key,readNote:noteNow(search,issue)},
0),twins=identity.kind==="several"?await twinsOf(world,key,ticket):[];return{identity:ticket===void 0?{kind:"absent"}:{kind:"\
found",ticket,twins},marker:await search.oldest(issue)}}function keyOf(identity){return identity.kind==="several"?identity.
tickets[0].key:identity.kind==="found"?identity.ticket.key:void 0}async function identifyAnyhow(world,issue,keys,marker){
let note=marker?.authentic?.note,identity=await identify(world,keys,note);if(identity.kind!=="absent"||keys.formerKey!==
void 0)return identity;let claimed=note?void 0:await provenFormerKey(world,issue,keys,marker),formerKeys=claimed===void 0?
await keysUnderFormerNames(world,issue,note):[claimed];for(let formerKey of formerKeys){let found=await identify(world,{
...keys,formerKey},note),isMeant=note===void 0||found.kind==="found"&&found.ticket.id===note.ticket;if(found.kind!=="abs\
ent"&&isMeant)return found}return identity}async function provenFormerKey({host},issue,{key},marker){let claimed=marker?.
claimed;if(!(claimed===void 0||claimed===key))return await host.cameFrom?.(issue,claimed)===!0?claimed:void 0}async function keysUnderFormerNames(world,issue,note){
return note===void 0&&isNew(issue)?[]:(await world.openFormerNames()).keysOf(issue.number)}async function identify(world,{
key,formerKey},note){let keys=new Set([key,formerKey,note?.key].filter(each=>each!==void 0)),tickets=await world.desk.find(
[...keys],note?.ticket);return identifyTicket({key,formerKey,note,tickets})}async function planIssue(world,issue,search,known){let anew={...search,begun:marked=>search.oldest(marked)},planning=await planOnce(
world,issue,search,known);for(let looks=1;looks<=MOST_LOOKS&&await isDoubtful(world,planning);looks+=1)await world.deadline.
wait(LOOK_AGAIN2),planning=await planOnce(world,issue,anew,known);return planning}async function isDoubtful(world,planning){
if(world.dryRun||planning.kind!=="planned")return!1;let{plan,compared}=planning;return compared!==void 0&&mayBeAnotherRuns(
world,plan,compared.ticket)}async function planOnce(world,issue,search,{formerKey,own}){let{host,rules}=world,eligibility=(0,_X6SMUWJZ.pn)(
issue,rules),key=(0,_SEHELH2Y.q)(host,issue.number),begun=await search.begun(issue),{eligible}=eligibility,beside=eligible?await readWanted(
world,issue,key):{fields:world.desk.toStatusFields(rules.ticket.status.closed),sources:{},remarks:[]},texted,whole=()=>texted??=
withText(world,issue,key,beside),likely=!eligible||isTextSame(world,beside,begun?.authentic?.note.memory)?beside:await whole(),
sides=await readSides(world,issue,search,{key,formerKey,wanted:likely.fields,marker:begun}),{identity,marker}=sides;identity.
kind==="deleted"&&await refuseHidden(world,issue,identity.ticket);let ticket=ticketOf(identity);if(!eligibility.eligible&&
ticket===void 0)return{kind:"ineligible",...eligibility};if(identity.kind==="deleted"&&rules.policy.ticketDeleted==="ski\
p")return{kind:"ticket-deleted",ticket:identity.ticket};let memory=ticket&&memoryOf(world,ticket,marker?.authentic?.note,
own),wanted=!eligible||isTextAsWritten(world,beside,ticket,memory)?likely:await whole(),warnings=[...wanted.remarks,...warningsOf(
identity)],twins=identity.kind==="found"?identity.twins:[],{fields,sources}=wanted,shared={kind:"planned",key,wanted:fields,
sources,marker,twins,warnings};return ticket===void 0?{...shared,plan:planCreate(fields),compared:void 0,markerIsRight:!1}:
{...shared,...await compareSides(world,issue,{...shared,ticket,memory})}}async function refuseHidden({desk},{number},id){
if(!await desk.isThere(id))return;let what=`Issue #${number} has a ticket, ${id} (${desk.urlOf(id)})`;throw new _TKLNHQ2D.S0(
"ticket-hidden",`${what}, but the CRM's sharing rules hide it from the API user. No other is made.`)}async function compareSides(world,issue,sides){
let{key,wanted,sources,marker,ticket,memory}=sides,compared={wanted,sources,ticket,memory,fingerprint:world.fingerprint,
conflict:world.rules.policy.conflict,issueUpdatedAt:Date.parse(issue.updatedAt),blank:await world.desk.blankFields(),untilClosed:untilClosed(
world,issue)},plan=planUpdate(compared,world.desk.moveKey(ticket,key)),markerIsRight=isMarkerRight(world,issue,marker,{plan,
compared,key});return{plan,compared,markerIsRight}}function untilClosed({desk,rules},issue){let{closedAt}=issue;if(closedAt===
void 0)return;let status=(0,_5RZEWPAC.c2)({...issue,state:"open"},rules),asked=desk.toStatusFields(rules.ticket.status[status]);
return{closedAt:Date.parse(closedAt),asked}}function ticketOf(identity){return identity.kind==="several"?identity.tickets[0]:
identity.kind==="found"?identity.ticket:void 0}function memoryOf({fingerprint},{id,fields},note,own){let marked=note?.ticket===
id?note.memory:void 0;if(own?.ticket!==id)return marked;let standing=Object.entries(own.memory).filter(([field,{seen}])=>fingerprint(
field,fields[field]??"")===seen);return standing.length===0?marked:{...marked,...Object.fromEntries(standing)}}function isMarkerRight(world,issue,marker,{
plan,compared,key}){if(plan.action!=="unchanged"||marker?.authentic===void 0)return!1;let{ticket}=compared,note=(0,_CDVVL4M3.Aj)(ticket,
key,memoryAfter(compared,ticket.fields));return markerText(world,issue,note)===marker.authentic.body.trim()}function warningsOf(identity){
let[kept,...others]=identity.kind==="several"?identity.tickets:identity.kind==="found"?[identity.ticket,...identity.twins]:
[];if(kept===void 0||others.length===0)return[];let ids=others.map(nameOf).join(", ");return[`Several tickets bear the k\
ey of this issue. ${nameOf(kept)} is the one that is kept in step, beside ${ids}. What an ended run left behind is clear\
ed away by itself; delete the rest, or take the key away from them.`]}function nameOf({number,id}){return`${number} (${id}\
)`}var PASSES=3;async function converge(world,target){let needless=target.snapshot&&(0,_X6SMUWJZ.cV)(world.host,world.rules,
target,target.snapshot);if(needless!==void 0)return needless;switch(target.kind){case"issue":return convergeIssue(world,
target);case"deleted":return(await __webpack_require__.e(/* import() */ 311).then(__webpack_require__.bind(__webpack_require__, 8311))).closeDeleted(world,target);case"transferred":return(await __webpack_require__.e(/* import() */ 311).then(__webpack_require__.bind(__webpack_require__, 8311))).
moveTransferred(world,target)}}async function convergeIssue(world,target){let{outcome,again,note,talk}=await convergeOnce(
world,target),late={...target,snapshot:void 0,mayBeUnlabelled:!0,isAboutComment:!1};for(let pass=2;again&&pass<=PASSES;pass+=
1){let next=await convergeOnce(world,late,note);outcome=(0,_3LKPTPJB.$B)(outcome,next.outcome),{again,note,talk}=next}return talk===
void 0?outcome:withComments(world,outcome,talk)}async function withComments(world,outcome,talk){let{addComments}=await __webpack_require__.e(/* import() */ 346).then(__webpack_require__.bind(__webpack_require__, 2346));
return addComments(world,outcome,talk.issue,await talk.firstPage)}async function convergeOnce(world,target,own){let{number,
snapshot,isTyped}=target;(snapshot!==void 0||isTyped)&&world.desk.warmUp();let search=beginMarkerSearch(world,number,snapshot?.
commentCount!==0),reading=await world.host.readIssue(number);if(reading.kind==="deleted"&&own!==void 0){let{closeDeleted}=await __webpack_require__.e(/* import() */ 311).then(__webpack_require__.bind(__webpack_require__, 8311));
return last(await closeDeleted(world,{kind:"deleted",number,snapshot:void 0}))}if(reading.kind==="transferred"){let{followTransfer}=await __webpack_require__.e(/* import() */ 311).then(__webpack_require__.bind(__webpack_require__, 8311));
return last(await followTransfer(world,target,reading.was))}if(reading.kind==="missing"&&isTyped)throw missing(number);if(reading.
kind!=="issue"){let{unreadable}=await __webpack_require__.e(/* import() */ 381).then(__webpack_require__.bind(__webpack_require__, 1762));return last(unreadable(world,number,reading.kind))}
let{issue}=reading,needless=(0,_X6SMUWJZ.cV)(world.host,world.rules,target,issue);if(needless!==void 0)return last(needless);
let planned2=await planIssue(world,issue,search,{formerKey:target.formerKey,own});if(planned2.kind==="ticket-deleted")return last(
(0,_3XC4HZG5.u3)(world,number,planned2.ticket));if(planned2.kind==="ineligible")return last((0,_X6SMUWJZ.Rz)(world.host,number,planned2.
reason,planned2.text));let talk=talkOf(world,issue,search);if(world.dryRun)return await checkPlan(world,planned2),{...last(
(0,_3XC4HZG5.lM)(world,number,planned2)),talk};let applied2=await applyPlan(world,issue,planned2,search),{again,note}=applied2;return{
outcome:(0,_3XC4HZG5.Ic)(world,number,planned2,applied2),again,note,talk}}async function checkPlan({desk},{plan,compared,key}){plan.
action==="create"&&await desk.checkCreate(plan.fields,key),plan.action==="update"&&compared!==void 0&&await desk.checkRevise(
compared.ticket,plan.changes,key)}function talkOf({rules},issue,{firstPage}){return rules.comments!=="none"&&(0,_X6SMUWJZ.pn)(
issue,rules).eligible?{issue,firstPage}:void 0}function missing(number){let what=`Issue #${number} does not exist, or th\
e token may not read it.`;return new _TKLNHQ2D.S0("issue-missing",what)}function last(outcome){return{outcome,again:!1,note:void 0}}


/***/ })

};
;