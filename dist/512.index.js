"use strict";
exports.id = 512;
exports.ids = [512];
exports.modules = {

/***/ 5799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CD: () => (ISSUE_LISTS),
  Jx: () => (toIssueData),
  lA: () => (ISSUE_DATA),
  sl: () => (CLOSER_DATA)
});
var _5RZEWPAC = __webpack_require__(4910);
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
milestone:issue.milestone??"",type:issue.type??"",state:issue.state,closed_as:issue.closedAs?.replace("-"," ")??"",severity:(0,_5RZEWPAC.xJ)(
issue,rules),priority:(0,_5RZEWPAC.a2)(issue,rules),status:(0,_5RZEWPAC.c2)(issue,rules),created_at:issue.createdAt,closed_at:issue.closedAt??
"",closed_by:closer===void 0?"":`${closer.kind.replace("-"," ")} ${closer.name}`,closed_by_title:closer?.title??"",closed_by_url:closer?.
url??""}}


/***/ }),

/***/ 5882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fl: () => (isTemplate),
  Ym: () => (detailRulesOf),
  fS: () => (toCustomerName)
});
var _3BCZ6UKR = __webpack_require__(5799);
function wishOwner({assignees},rules){let nameOf=login=>{let key=login.toLowerCase();return Object.hasOwn(rules,key)?rules[key]:
rules["*"]};return{owners:assignees.flatMap(login=>{let name=nameOf(login);return name===void 0?[]:[{login,name}]}),strangers:Object.
keys(rules).length===0?[]:assignees.filter(login=>nameOf(login)===void 0)}}function toCustomerName(text){let value=text.trim();return/^\d+x\d+$/.test(value)?{by:"id",value}:{by:/^[^\s@]+@[^\s@]+$/.
test(value)?"email":"name",value}}function customerChoices(issue,rule){let{label:pattern,authors}=rule,named=issue.labels.
toSorted().flatMap(label=>{let value=pattern===void 0?"":starOf(label,pattern);return value===""?[]:[{customer:toCustomerName(
value),label}]}),configured=(issue.author&&authors[issue.author.association])??rule.default;return configured===void 0?named:
[...named,{customer:configured,label:void 0}]}function starOf(label,pattern){let[before="",after=""]=pattern.split("*"),
plain=label.trim();return plain.length>before.length+after.length&&plain.toLowerCase().startsWith(before.toLowerCase())&&
plain.toLowerCase().endsWith(after.toLowerCase())?plain.slice(before.length,plain.length-after.length).trim():""}function toDetailRules(settings){return{...settings,draft:(issue,rules,closer)=>draftDetails(issue,rules,settings,closer),
needsCloser:issue=>issue.state==="closed"&&saysCloser(settings)}}function draftDetails(issue,rules,details,closer){let data=(0,_3BCZ6UKR.Jx)(
issue,rules,typeof closer=="string"?void 0:closer),isClosed=issue.state==="closed",textOf=rule=>typeof rule=="string"?rule:
!isClosed||closer!=="unread"||!namesCloser(rule)?rule.render(data).trim():void 0,{solution,account,contact}=details;return{
fields:Object.entries(details.fields).flatMap(([field,rule])=>{let text=textOf(rule);return text===void 0?[]:[{field,text}]}),
solution:isClosed?sayable(solution&&textOf(solution)):void 0,owner:wishOwner(issue,details.assignees),account:account===
void 0?[]:customerChoices(issue,account),contact:contact===void 0?[]:customerChoices(issue,contact)}}function sayable(text){
return text?.trim()===""?void 0:text}function saysCloser({fields,solution=""}){return[...Object.values(fields),solution].
some(rule=>typeof rule!="string"&&namesCloser(rule))}function namesCloser({reads}){return[...reads].some(name=>_3BCZ6UKR.sl.
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

/***/ 7512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  detailRulesOf: () => (/* reexport safe */ _R3BMS3NA.Ym),
  isTemplate: () => (/* reexport safe */ _R3BMS3NA.Fl)
});
var _R3BMS3NA = __webpack_require__(5882);
var _3BCZ6UKR = __webpack_require__(5799);
var _5RZEWPAC = __webpack_require__(4910);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _VEMOOKOE = __webpack_require__(7472);




/***/ })

};
;