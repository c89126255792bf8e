"use strict";
exports.id = 6059;
exports.ids = [6059];
exports.modules = {

/***/ 7143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CD: () => (ISSUE_LISTS),
  Jx: () => (toIssueData),
  lA: () => (ISSUE_DATA),
  sl: () => (CLOSER_DATA)
});
var _N553IDCD = __webpack_require__(8172);
var ISSUE_DATA={number:"number, e.g. `12`",title:"title",body:"text, in Markdown",url:"address of its page",repository:"\
`owner/name`",author:"login of who opened it; empty when the account is gone",author_association:"`owner`, `member`, `co\
llaborator`, `contributor` or `none`",assignees:"list of logins",labels:"list of labels",milestone:"title of the milesto\
ne",type:"issue type, e.g. `Bug`",state:"`open` or `closed`",closed_as:"`completed`, `not planned` or `duplicate`; empty\
 while it is open",severity:"`critical`, `high`, `medium` or `low`, by its labels",priority:"`urgent`, `high`, `normal` \
or `low`, by its labels",status:"`open`, `in_progress`, `pending`, `resolved` or `closed`",created_at:"time of opening, \
UTC: `2026-03-01T10:00:00Z`",closed_at:"time of closing; empty while it is open",closed_by:"what closed it: `pull reques\
t #34`, `commit 1a2b3c4`, on GitLab `merge request !34`; empty where somebody did by hand",closed_by_title:"title of tha\
t pull request, or the commit's first line",closed_by_url:"address of its page"},ISSUE_LISTS=new Set(["labels","assignee\
s"]),CLOSER_DATA=new Set(["closed_by","closed_by_title","closed_by_url"]);function toIssueData(issue,rules,closer){return{
number:issue.number,title:issue.title,body:issue.body,url:issue.url,repository:issue.repository,author:issue.author?.login??
"",author_association:issue.author?.association??"",assignees:issue.assignees.toSorted(),labels:issue.labels.toSorted(),
milestone:issue.milestone??"",type:issue.type??"",state:issue.state,closed_as:issue.closedAs?.replace("-"," ")??"",severity:(0,_N553IDCD.xJ)(
issue,rules),priority:(0,_N553IDCD.a2)(issue,rules),status:(0,_N553IDCD.c2)(issue,rules),created_at:issue.createdAt,closed_at:issue.closedAt??
"",closed_by:closer===void 0?"":`${closer.kind.replace("-"," ")} ${closer.name}`,closed_by_title:closer?.title??"",closed_by_url:closer?.
url??""}}


/***/ }),

/***/ 2763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (isTemplate),
  Y: () => (detailRulesOf)
});
var _LLEOTOE5 = __webpack_require__(8644);
var _6EMACLUO = __webpack_require__(7143);
function wishOwner({assignees},rules){let nameOf=login=>{let key=login.toLowerCase();return Object.hasOwn(rules,key)?rules[key]:
rules["*"]};return{owners:assignees.flatMap(login=>{let name=nameOf(login);return name===void 0?[]:[{login,name}]}),strangers:Object.
keys(rules).length===0?[]:assignees.filter(login=>nameOf(login)===void 0)}}function toDetailRules(settings){return{...settings,draft:(issue,rules,closer)=>draftDetails(issue,rules,settings,closer),
needsCloser:issue=>issue.state==="closed"&&saysCloser(settings)}}function draftDetails(issue,rules,details,closer){let data=(0,_6EMACLUO.Jx)(
issue,rules,typeof closer=="string"?void 0:closer),isClosed=issue.state==="closed",textOf=rule=>typeof rule=="string"?rule:
!isClosed||closer!=="unread"||!namesCloser(rule)?rule.render(data).trim():void 0,{solution,account,contact}=details;return{
fields:Object.entries(details.fields).flatMap(([field,rule])=>{let text=textOf(rule);return text===void 0?[]:[{field,text}]}),
solution:isClosed?sayable(solution&&textOf(solution)):void 0,owner:wishOwner(issue,details.assignees),account:account===
void 0?[]:(0,_LLEOTOE5.j)(issue,account),contact:contact===void 0?[]:(0,_LLEOTOE5.j)(issue,contact)}}function sayable(text){
return text?.trim()===""?void 0:text}function saysCloser({fields,solution=""}){return[...Object.values(fields),solution].
some(rule=>typeof rule!="string"&&namesCloser(rule))}function namesCloser({reads}){return[...reads].some(name=>_6EMACLUO.sl.
has(name))}var SOLUTIONS=["solution","resolution"];function isTemplate(text){return/\{[{%]/.test(text)}function detailRulesOf(configs,compile){
let tickets=configs.flatMap(({ticket})=>ticket??[]),fields=new Map,solution,toRule=text=>{let compiled=isTemplate(text)?
compile?.(text):void 0;return compiled!==void 0&&"value"in compiled?compiled.value:text};for(let ticket of tickets){for(let[
field,text]of Object.entries(ticket.fields??{}))isSolution(field)?solution=toRule(text):fields.set(field,toRule(text));ticket.
solution!==void 0&&(solution=toRule(ticket.solution))}let rules={fields:Object.fromEntries(fields),solution,assignees:Object.
assign({},...tickets.map(ticket=>ticket.assignees)),account:tickets.findLast(({account:account2})=>account2!==void 0)?.account,
contact:tickets.findLast(({contact:contact2})=>contact2!==void 0)?.contact},{account,contact,assignees}=rules;return fields.
size===0&&Object.keys(assignees).length===0&&[solution,account,contact].every(rule=>rule===void 0)?void 0:toDetailRules(
rules)}function isSolution(field){return SOLUTIONS.some(name=>name===field)}


/***/ }),

/***/ 8644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (toCustomerName),
  j: () => (customerChoices)
});
function toCustomerName(text){let value=text.trim();return/^\d+x\d+$/.test(value)?{by:"id",value}:{by:/^[^\s@]+@[^\s@]+$/.
test(value)?"email":"name",value}}function customerChoices(issue,rule){let{label:pattern,authors}=rule,named=issue.labels.
toSorted().flatMap(label=>{let value=pattern===void 0?"":starOf(label,pattern);return value===""?[]:[{customer:toCustomerName(
value),label}]}),configured=(issue.author&&authors[issue.author.association])??rule.default;return configured===void 0?named:
[...named,{customer:configured,label:void 0}]}function starOf(label,pattern){let[before="",after=""]=pattern.split("*"),
plain=label.trim();return plain.length>before.length+after.length&&plain.toLowerCase().startsWith(before.toLowerCase())&&
plain.toLowerCase().endsWith(after.toLowerCase())?plain.slice(before.length,plain.length-after.length).trim():""}


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

/***/ 6059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  detailRulesOf: () => (/* reexport safe */ _KTRPZ2Y4.Y),
  isTemplate: () => (/* reexport safe */ _KTRPZ2Y4.F)
});
var _KTRPZ2Y4 = __webpack_require__(2763);
var _6EMACLUO = __webpack_require__(7143);
var _N553IDCD = __webpack_require__(8172);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _72FAJJDL = __webpack_require__(3247);




/***/ })

};
;