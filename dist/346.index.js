"use strict";
exports.id = 346;
exports.ids = [346];
exports.modules = {

/***/ 8785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Kd: () => (followComments),
  QC: () => (countComments),
  TK: () => (readComments),
  iM: () => (planComments),
  lM: () => (isEmptyPlan)
});
var _ETV7VV4Q = __webpack_require__(3238);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _TKLNHQ2D = __webpack_require__(5329);
var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
var node_crypto__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_3__);
function printOf({author,createdAt,body}){let said=JSON.stringify([author??"",createdAt,
body]);return (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(said).digest("hex").slice(0,12)}function planComments(issue,ticket,issueUrl){let standing=new Map,
remove=[];for(let{id,link,print}of ticket)standing.has(link)?remove.push({id,link,why:"twice"}):standing.set(link,{id,link,
print});let links=new Set(issue.map(({link})=>link)),isOwn=({link})=>link.toLowerCase().startsWith(`${issueUrl.toLowerCase()}\
#`),others=[...standing.values()].filter(comment=>!links.has(comment.link)),moved=new Map(others.filter(one=>!isOwn(one)).
map(one=>[one.print,one])),add=[],revise=[];for(let comment of issue){let found=standing.get(comment.link)??moved.get(comment.
print);comment.isLeftOut||(found===void 0?add.push(comment):(found.link!==comment.link||found.print!==comment.print)&&revise.
push({id:found.id,comment}),found?.link!==comment.link&&moved.delete(comment.print))}let deleted=others.filter(isOwn).map(
({id,link})=>({id,link,why:"deleted"}));return{add,revise,remove:[...remove,...deleted]}}function isEmptyPlan({add,revise,
remove}){return add.length===0&&revise.length===0&&remove.length===0}var ROUNDS=6,MAY_APPEAR=1e3,RESERVE=2e4,NOTHING={added:0,revised:0,removed:0,left:0};async function followComments(world,issue,ticket,begun){
let desk=await world.openComments(),read=async reading=>{let[known,present]=await Promise.all([reading,readPresent(desk,
ticket)]);return{known,present}},counts=NOTHING,isClear=!0,refused=new Set,sides=await read(readCounted(world,issue,begun));
for(let round=1;round<=ROUNDS;round+=1){let{plan,whole}=await planRound(world,issue,sides,refused);if(isEmptyPlan(plan)){
let ids=[...whole.revise,...whole.remove].map(({id})=>id);return{counts,warnings:warningsOf(ids.filter(id=>refused.has(id)))}}
if(world.dryRun)return{counts:countsOf(plan),warnings:[]};let written=await carryOut(world,desk,ticket,plan);counts=sumOf(
counts,written.counts);for(let id of written.refused)refused.add(id);if(counts.left>0)return{counts,warnings:warningsOf(
[...refused])};({isClear}=written),isClear||await world.deadline.wait(MAY_APPEAR),sides=await read(readComments(world,issue,
void 0))}if(!isClear)throw unanswered();return{counts,warnings:["The comments kept changing; the next run goes on with t\
hem."]}}async function planRound(world,issue,{known,present},refused){let whole=planComments(known,present,issue.url),plan=without(
whole,refused);if(plan.revise.length+plan.remove.length===0)return{plan,whole};let knownNow=await readComments(world,issue,
void 0),wholeNow=planComments(knownNow,present,issue.url);return{plan:confirmed(plan,without(wholeNow,refused)),whole:wholeNow}}
async function countComments(world,issue,begun){let known=await readCounted(world,issue,begun);return countsOf(planComments(
known,[],issue.url))}async function readCounted(world,issue,begun){return issue.commentCount===0?[]:readComments(world,issue,
begun)}async function readComments(world,issue,begun){let found=[];for(let number=1;;number+=1){let page=number===1&&begun!==
void 0?begun:await world.host.readComments(issue.number,number);if(found.push(...page.comments),page.isLast)break}return found.
filter(({body})=>!(0,_ETV7VV4Q.c)(body)).map(comment=>toIssueComment(comment,world))}function toIssueComment(comment,{rules}){
let{url:link,author,body,createdAt,updatedAt,isInternal}=comment;return{link,author,body,createdAt,editedAt:updatedAt===
createdAt?void 0:updatedAt,print:printOf(comment),isPrivate:isInternal||rules.comments!=="public",isLeftOut:author!==void 0&&
(0,_SLJ5Z5O7.o)([author],rules.ignoreCommenters)!==void 0}}async function readPresent(desk,ticket){return(await desk.read([ticket])).
get(ticket)??[]}async function carryOut({deadline},desk,ticket,{add,revise,remove}){let counts={...NOTHING},refused=[],changes=[
...remove.map(one=>({id:one.id,as:"removed",write:()=>desk.remove(one)})),...revise.map(one=>({id:one.id,as:"revised",write:()=>desk.
revise(one)}))];for(let{id,as,write}of changes){let writing=await write();if(writing==="unclear")return{counts,refused,isClear:!1};
writing==="refused"?refused.push(id):counts[as]+=1}for(let[index,comment]of add.entries()){let left=add.length-index;if(deadline.
remaining()<RESERVE)return{counts:{...counts,left},refused,isClear:!0};if(await desk.add(ticket,comment)==="unclear")return{
counts,refused,isClear:!1};counts.added+=1}return{counts,refused,isClear:!0}}function sumOf(first,second){return{added:first.
added+second.added,revised:first.revised+second.revised,removed:first.removed+second.removed,left:second.left}}function without({
add,revise,remove},refused){let isAllowed=({id})=>!refused.has(id);return{add,revise:revise.filter(isAllowed),remove:remove.
filter(isAllowed)}}function confirmed(before,now){let ids=new Set(before.remove.map(({id})=>id));return{...now,remove:now.
remove.filter(({id})=>ids.has(id))}}function countsOf({add,revise,remove}){return{added:add.length,revised:revise.length,
removed:remove.length,left:0}}function unanswered(){let message="The CRM does not say whether comments were written, how\
ever often it is asked.";return new _TKLNHQ2D.S0("vtiger-answer",message)}function warningsOf(refused){return refused.length===
0?[]:[`Comments of the ticket are out of date (${refused.join(", ")}): the API user may neither edit nor delete them.`]}


/***/ }),

/***/ 2346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  addComments: () => (addComments)
});
var _JWGJN3DU = __webpack_require__(8785);
var _ETV7VV4Q = __webpack_require__(3238);
var _3LKPTPJB = __webpack_require__(9423);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _TKLNHQ2D = __webpack_require__(5329);
var _VEMOOKOE = __webpack_require__(7472);

async function addComments(world,outcome,issue,begun){if(outcome.status==="created"&&issue.commentCount===0)return outcome;
try{return told(outcome,await done(world,outcome,issue,begun),world.dryRun)}catch(thrown){return (0,_3LKPTPJB.qh)(outcome,(0,_TKLNHQ2D.H2)(
thrown),"Its comments: ")}}async function done(world,{ticket},issue,begun){return ticket!==void 0?(0,_JWGJN3DU.Kd)(world,issue,
ticket.id,begun):{counts:await (0,_JWGJN3DU.QC)(world,issue,begun),warnings:[]}}function told(outcome,{counts,warnings},dryRun){
let words=inWords(counts,dryRun),shown={...outcome,comments:counts,warnings:[...outcome.warnings,...warnings]};if(words===
"")return shown;let text=`${outcome.text.replace(/\.$/,"")}; ${words}.`,isNews=outcome.status==="unchanged"||outcome.reason===
"unchanged",status=outcome.status==="unchanged"?"updated":outcome.status;return{...shown,text,status,reason:isNews?"comm\
ents":outcome.reason}}function inWords({added,revised,removed,left},dryRun){return[[added,dryRun?"to add":"added"],[revised,
dryRun?"to revise":"revised"],[removed,dryRun?"to remove":"removed"],[left,"left for the next run"]].filter(([count])=>count>
0).map(([count,word],at)=>`${count} ${at>0?"":nounFor(count)}${word}`).join(", ")}function nounFor(count){return count===
1?"comment ":"comments "}


/***/ })

};
;