"use strict";
exports.id = 6358;
exports.ids = [6358];
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

/***/ 6358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (parseConfig)
});
var _45QDKKJQ = __webpack_require__(6726);
var _UIN4UOM2 = __webpack_require__(5536);
var _QBCLNPOZ = __webpack_require__(8752);
var _JU3L5EXQ = __webpack_require__(5336);
var _KTRPZ2Y4 = __webpack_require__(2763);
var _LLEOTOE5 = __webpack_require__(8644);
var _LWHO4XQE = __webpack_require__(7729);
var _6EMACLUO = __webpack_require__(7143);
var _N553IDCD = __webpack_require__(8172);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _HQGPEFSZ = __webpack_require__(649);
var _TKLNHQ2D = __webpack_require__(5329);
var _72FAJJDL = __webpack_require__(3247);




var require_identity=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/nodes/identity.js"(exports){"use strict";var ALIAS=Symbol.for("\
yaml.alias"),DOC=Symbol.for("yaml.document"),MAP=Symbol.for("yaml.map"),PAIR=Symbol.for("yaml.pair"),SCALAR=Symbol.for("\
yaml.scalar"),SEQ=Symbol.for("yaml.seq"),NODE_TYPE=Symbol.for("yaml.node.type"),isAlias2=s2=>!!s2&&typeof s2=="object"&&
s2[NODE_TYPE]===ALIAS,isDocument=s2=>!!s2&&typeof s2=="object"&&s2[NODE_TYPE]===DOC,isMap2=s2=>!!s2&&typeof s2=="object"&&
s2[NODE_TYPE]===MAP,isPair2=s2=>!!s2&&typeof s2=="object"&&s2[NODE_TYPE]===PAIR,isScalar2=s2=>!!s2&&typeof s2=="object"&&
s2[NODE_TYPE]===SCALAR,isSeq2=s2=>!!s2&&typeof s2=="object"&&s2[NODE_TYPE]===SEQ;function isCollection(s2){if(s2&&typeof s2==
"object")switch(s2[NODE_TYPE]){case MAP:case SEQ:return!0}return!1}function isNode2(s2){if(s2&&typeof s2=="object")switch(s2[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:
return!0}return!1}var hasAnchor=s2=>(isScalar2(s2)||isCollection(s2))&&!!s2.anchor;exports.ALIAS=ALIAS;exports.DOC=DOC;exports.
MAP=MAP;exports.NODE_TYPE=NODE_TYPE;exports.PAIR=PAIR;exports.SCALAR=SCALAR;exports.SEQ=SEQ;exports.hasAnchor=hasAnchor;
exports.isAlias=isAlias2;exports.isCollection=isCollection;exports.isDocument=isDocument;exports.isMap=isMap2;exports.isNode=
isNode2;exports.isPair=isPair2;exports.isScalar=isScalar2;exports.isSeq=isSeq2}});var require_visit=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/visit.js"(exports){"use strict";var identity=require_identity(),BREAK=Symbol(
"break visit"),SKIP=Symbol("skip children"),REMOVE=Symbol("remove node");function visit2(e,l){let i=initVisitor(l);identity.
isDocument(e)?visit_(null,e.contents,i,Object.freeze([e]))===REMOVE&&(e.contents=null):visit_(null,e,i,Object.freeze([]))}
visit2.BREAK=BREAK;visit2.SKIP=SKIP;visit2.REMOVE=REMOVE;function visit_(e,l,i,c){let s2=callVisitor(e,l,i,c);if(identity.
isNode(s2)||identity.isPair(s2))return replaceNode(e,c,s2),visit_(e,s2,i,c);if(typeof s2!="symbol"){if(identity.isCollection(
l)){c=Object.freeze(c.concat(l));for(let t=0;t<l.items.length;++t){let n=visit_(t,l.items[t],i,c);if(typeof n=="number")
t=n-1;else{if(n===BREAK)return BREAK;n===REMOVE&&(l.items.splice(t,1),t-=1)}}}else if(identity.isPair(l)){c=Object.freeze(
c.concat(l));let t=visit_("key",l.key,i,c);if(t===BREAK)return BREAK;t===REMOVE&&(l.key=null);let n=visit_("value",l.value,
i,c);if(n===BREAK)return BREAK;n===REMOVE&&(l.value=null)}}return s2}async function visitAsync(e,l){let i=initVisitor(l);
identity.isDocument(e)?await visitAsync_(null,e.contents,i,Object.freeze([e]))===REMOVE&&(e.contents=null):await visitAsync_(
null,e,i,Object.freeze([]))}visitAsync.BREAK=BREAK;visitAsync.SKIP=SKIP;visitAsync.REMOVE=REMOVE;async function visitAsync_(e,l,i,c){
let s2=await callVisitor(e,l,i,c);if(identity.isNode(s2)||identity.isPair(s2))return replaceNode(e,c,s2),visitAsync_(e,s2,
i,c);if(typeof s2!="symbol"){if(identity.isCollection(l)){c=Object.freeze(c.concat(l));for(let t=0;t<l.items.length;++t){
let n=await visitAsync_(t,l.items[t],i,c);if(typeof n=="number")t=n-1;else{if(n===BREAK)return BREAK;n===REMOVE&&(l.items.
splice(t,1),t-=1)}}}else if(identity.isPair(l)){c=Object.freeze(c.concat(l));let t=await visitAsync_("key",l.key,i,c);if(t===
BREAK)return BREAK;t===REMOVE&&(l.key=null);let n=await visitAsync_("value",l.value,i,c);if(n===BREAK)return BREAK;n===REMOVE&&
(l.value=null)}}return s2}function initVisitor(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign(
{Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.
Collection,Seq:e.Collection},e):e}function callVisitor(e,l,i,c){if(typeof i=="function")return i(e,l,c);if(identity.isMap(
l))return i.Map?.(e,l,c);if(identity.isSeq(l))return i.Seq?.(e,l,c);if(identity.isPair(l))return i.Pair?.(e,l,c);if(identity.
isScalar(l))return i.Scalar?.(e,l,c);if(identity.isAlias(l))return i.Alias?.(e,l,c)}function replaceNode(e,l,i){let c=l[l.
length-1];if(identity.isCollection(c))c.items[e]=i;else if(identity.isPair(c))e==="key"?c.key=i:c.value=i;else if(identity.
isDocument(c))c.contents=i;else{let s2=identity.isAlias(c)?"alias":"scalar";throw new Error(`Cannot replace node with ${s2}\
 parent`)}}exports.visit=visit2;exports.visitAsync=visitAsync}});var require_directives=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/doc/directives.js"(exports){"use strict";var identity=require_identity(),
visit2=require_visit(),escapeChars={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=r=>r.replace(
/[!,[\]{}]/g,t=>escapeChars[t]),Directives=class _Directives{constructor(t,e){this.docStart=null,this.docEnd=!1,this.yaml=
Object.assign({},_Directives.defaultYaml,t),this.tags=Object.assign({},_Directives.defaultTags,e)}clone(){let t=new _Directives(
this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new _Directives(this.yaml,this.tags);switch(this.
yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:_Directives.defaultYaml.
explicit,version:"1.2"},this.tags=Object.assign({},_Directives.defaultTags);break}return t}add(t,e){this.atNextDocument&&
(this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},_Directives.defaultTags),
this.atNextDocument=!1);let i=t.trim().split(/[ \t]+/),n=i.shift();switch(n){case"%TAG":{if(i.length!==2&&(e(0,"%TAG dir\
ective should contain exactly two parts"),i.length<2))return!1;let[s2,a2]=i;return this.tags[s2]=a2,!0}case"%YAML":{if(this.
yaml.explicit=!0,i.length!==1)return e(0,"%YAML directive should contain exactly one part"),!1;let[s2]=i;if(s2==="1.1"||
s2==="1.2")return this.yaml.version=s2,!0;{let a2=/^\d+\.\d+$/.test(s2);return e(6,`Unsupported YAML version ${s2}`,a2),
!1}}default:return e(0,`Unknown directive ${n}`,!0),!1}}tagName(t,e){if(t==="!")return"!";if(t[0]!=="!")return e(`Not a \
valid tag: ${t}`),null;if(t[1]==="<"){let a2=t.slice(2,-1);return a2==="!"||a2==="!!"?(e(`Verbatim tags aren't resolved,\
 so ${t} is invalid.`),null):(t[t.length-1]!==">"&&e("Verbatim tags must end with a >"),a2)}let[,i,n]=t.match(/^(.*!)([^!]*)$/s);
n||e(`The ${t} tag has no suffix`);let s2=this.tags[i];if(s2)try{return s2+decodeURIComponent(n)}catch(a2){return e(String(
a2)),null}return i==="!"?t:(e(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[e,i]of Object.entries(this.tags))
if(t.startsWith(i))return e+escapeTagName(t.substring(i.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let e=this.yaml.
explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(this.tags),n;if(t&&i.length>0&&identity.isNode(t.contents)){
let s2={};visit2.visit(t.contents,(a2,l)=>{identity.isNode(l)&&l.tag&&(s2[l.tag]=!0)}),n=Object.keys(s2)}else n=[];for(let[
s2,a2]of i)s2==="!!"&&a2==="tag:yaml.org,2002:"||(!t||n.some(l=>l.startsWith(a2)))&&e.push(`%TAG ${s2} ${a2}`);return e.
join(`
`)}};Directives.defaultYaml={explicit:!1,version:"1.2"};Directives.defaultTags={"!!":"tag:yaml.org,2002:"};exports.Directives=
Directives}});var require_anchors=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/doc/anchors.js"(exports){"use strict";var identity=require_identity(),
visit2=require_visit();function anchorIsValid(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whites\
pace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}function anchorNames(e){let o=new Set;return visit2.
visit(e,{Value(n,t){t.anchor&&o.add(t.anchor)}}),o}function findNewAnchor(e,o){for(let n=1;;++n){let t=`${e}${n}`;if(!o.
has(t))return t}}function createNodeAnchors(e,o){let n=[],t=new Map,s2=null;return{onAnchor:c=>{n.push(c),s2??(s2=anchorNames(
e));let r=findNewAnchor(o,s2);return s2.add(r),r},setAnchors:()=>{for(let c of n){let r=t.get(c);if(typeof r=="object"&&
r.anchor&&(identity.isScalar(r.node)||identity.isCollection(r.node)))r.node.anchor=r.anchor;else{let a2=new Error("Faile\
d to resolve repeated object (this should not happen)");throw a2.source=c,a2}}},sourceObjects:t}}exports.anchorIsValid=anchorIsValid;
exports.anchorNames=anchorNames;exports.createNodeAnchors=createNodeAnchors;exports.findNewAnchor=findNewAnchor}});var require_applyReviver=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/doc/applyReviver.js"(exports){"use strict";function applyReviver(s2,i,c,e){
if(e&&typeof e=="object")if(Array.isArray(e))for(let t=0,f=e.length;t<f;++t){let n=e[t],o=applyReviver(s2,e,String(t),n);
o===void 0?delete e[t]:o!==n&&(e[t]=o)}else if(e instanceof Map)for(let t of Array.from(e.keys())){let f=e.get(t),n=applyReviver(
s2,e,t,f);n===void 0?e.delete(t):n!==f&&e.set(t,n)}else if(e instanceof Set)for(let t of Array.from(e)){let f=applyReviver(
s2,e,t,t);f===void 0?e.delete(t):f!==t&&(e.delete(t),e.add(f))}else for(let[t,f]of Object.entries(e)){let n=applyReviver(
s2,e,t,f);n===void 0?delete e[t]:n!==f&&(e[t]=n)}return s2.call(i,c,e)}exports.applyReviver=applyReviver}});var require_toJS=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/nodes/toJS.js"(exports){"use strict";var identity=require_identity();
function toJS(r,o,n){if(Array.isArray(r))return r.map((t,e)=>toJS(t,String(e),n));if(r&&typeof r.toJSON=="function"){if(!n||
!identity.hasAnchor(r))return r.toJSON(o,n);let t={aliasCount:0,count:1,res:void 0};n.anchors.set(r,t),n.onCreate=i=>{t.
res=i,delete n.onCreate};let e=r.toJSON(o,n);return n.onCreate&&n.onCreate(e),e}return typeof r=="bigint"&&!n?.keep?Number(
r):r}exports.toJS=toJS}});var require_Node=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/nodes/Node.js"(exports){"use strict";var applyReviver=require_applyReviver(),
identity=require_identity(),toJS=require_toJS(),NodeBase=class{constructor(e){Object.defineProperty(this,identity.NODE_TYPE,
{value:e})}clone(){let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&
(e.range=this.range.slice()),e}toJS(e,{mapAsMap:n,maxAliasCount:r,onAnchor:s2,reviver:o}={}){if(!identity.isDocument(e))
throw new TypeError("A document argument is required");let i={anchors:new Map,doc:e,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,
maxAliasCount:typeof r=="number"?r:100},t=toJS.toJS(this,"",i);if(typeof s2=="function")for(let{count:a2,res:c}of i.anchors.
values())s2(c,a2);return typeof o=="function"?applyReviver.applyReviver(o,{"":t},"",t):t}};exports.NodeBase=NodeBase}});var require_Alias=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/nodes/Alias.js"(exports){"use strict";var anchors=require_anchors(),
visit2=require_visit(),identity=require_identity(),Node=require_Node(),toJS=require_toJS(),Alias=class extends Node.NodeBase{constructor(i){
super(identity.ALIAS),this.source=i,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tag\
s")}})}resolve(i,e){if(e?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;e?.aliasResolveCache?
r=e.aliasResolveCache:(r=[],visit2.visit(i,{Node:(o,n)=>{(identity.isAlias(n)||identity.hasAnchor(n))&&r.push(n)}}),e&&(e.
aliasResolveCache=r));let s2;for(let o of r){if(o===this)break;o.anchor===this.source&&(s2=o)}if(s2&&e){let{anchors:o,doc:n,
maxAliasCount:l}=e,t=o.get(s2);if(t||(toJS.toJS(s2,null,e),t=o.get(s2)),t?.res===void 0){let u="This should not happen: \
Alias anchor was not resolved?";throw new ReferenceError(u)}if(l>=0&&(t.count+=1,t.aliasCount===0&&(t.aliasCount=getAliasCount(
n,s2,o)),t.count*t.aliasCount>l)){let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
u)}}return s2}toJSON(i,e){if(!e)return{source:this.source};let r=this.resolve(e.doc,e);if(!r){let s2=`Unresolved alias (\
the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(s2)}return e.anchors.get(r).res}toString(i,e,r){
let s2=`*${this.source}`;if(i){if(anchors.anchorIsValid(this.source),i.options.verifyAliasOrder&&!i.anchors.has(this.source)){
let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(o)}if(i.implicitKey)return`${s2}\
 `}return s2}};function getAliasCount(a2,i,e){if(identity.isAlias(i)){let r=i.resolve(a2),s2=e&&r&&e.get(r);return s2?s2.
count*s2.aliasCount:0}else if(identity.isCollection(i)){let r=0;for(let s2 of i.items){let o=getAliasCount(a2,s2,e);o>r&&
(r=o)}return r}else if(identity.isPair(i)){let r=getAliasCount(a2,i.key,e),s2=getAliasCount(a2,i.value,e);return Math.max(
r,s2)}return 1}exports.Alias=Alias}});var require_Scalar=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/nodes/Scalar.js"(exports){"use strict";var identity=require_identity(),
Node=require_Node(),toJS=require_toJS(),isScalarValue=e=>!e||typeof e!="function"&&typeof e!="object",Scalar=class extends Node.
NodeBase{constructor(t){super(identity.SCALAR),this.value=t}toJSON(t,r){return r?.keep?this.value:toJS.toJS(this.value,t,
r)}toString(){return String(this.value)}};Scalar.BLOCK_FOLDED="BLOCK_FOLDED";Scalar.BLOCK_LITERAL="BLOCK_LITERAL";Scalar.
PLAIN="PLAIN";Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE";Scalar.QUOTE_SINGLE="QUOTE_SINGLE";exports.Scalar=Scalar;exports.isScalarValue=
isScalarValue}});var require_createNode=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/doc/createNode.js"(exports){"use strict";var Alias=require_Alias(),
identity=require_identity(),Scalar=require_Scalar(),defaultTagPrefix="tag:yaml.org,2002:";function findTagObject(n,e,o){
if(e){let r=o.filter(s2=>s2.tag===e),c=r.find(s2=>!s2.format)??r[0];if(!c)throw new Error(`Tag ${e} not found`);return c}
return o.find(r=>r.identify?.(n)&&!r.format)}function createNode(n,e,o){if(identity.isDocument(n)&&(n=n.contents),identity.
isNode(n))return n;if(identity.isPair(n)){let f=o.schema[identity.MAP].createNode?.(o.schema,null,o);return f.items.push(
n),f}(n instanceof String||n instanceof Number||n instanceof Boolean||typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());
let{aliasDuplicateObjects:r,onAnchor:c,onTagObj:s2,schema:d3,sourceObjects:h2}=o,t;if(r&&n&&typeof n=="object"){if(t=h2.
get(n),t)return t.anchor??(t.anchor=c(n)),new Alias.Alias(t.anchor);t={anchor:null,node:null},h2.set(n,t)}e?.startsWith(
"!!")&&(e=defaultTagPrefix+e.slice(2));let i=findTagObject(n,e,d3.tags);if(!i){if(n&&typeof n.toJSON=="function"&&(n=n.toJSON()),
!n||typeof n!="object"){let f=new Scalar.Scalar(n);return t&&(t.node=f),f}i=n instanceof Map?d3[identity.MAP]:Symbol.iterator in
Object(n)?d3[identity.SEQ]:d3[identity.MAP]}s2&&(s2(i),delete o.onTagObj);let a2=i?.createNode?i.createNode(o.schema,n,o):
typeof i?.nodeClass?.from=="function"?i.nodeClass.from(o.schema,n,o):new Scalar.Scalar(n);return e?a2.tag=e:i.default||(a2.
tag=i.tag),t&&(t.node=a2),a2}exports.createNode=createNode}});var require_Collection=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/nodes/Collection.js"(exports){"use strict";var createNode=require_createNode(),
identity=require_identity(),Node=require_Node();function collectionFromPath(i,s2,t){let e=t;for(let n=s2.length-1;n>=0;--n){
let r=s2[n];if(typeof r=="number"&&Number.isInteger(r)&&r>=0){let o=[];o[r]=e,e=o}else e=new Map([[r,e]])}return createNode.
createNode(e,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, pl\
ease report a bug.")},schema:i,sourceObjects:new Map})}var isEmptyPath=i=>i==null||typeof i=="object"&&!!i[Symbol.iterator]().
next().done,Collection=class extends Node.NodeBase{constructor(s2,t){super(s2),Object.defineProperty(this,"schema",{value:t,
configurable:!0,enumerable:!1,writable:!0})}clone(s2){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return s2&&(t.schema=s2),t.items=t.items.map(e=>identity.isNode(e)||identity.isPair(e)?e.clone(s2):e),this.range&&
(t.range=this.range.slice()),t}addIn(s2,t){if(isEmptyPath(s2))this.add(t);else{let[e,...n]=s2,r=this.get(e,!0);if(identity.
isCollection(r))r.addIn(n,t);else if(r===void 0&&this.schema)this.set(e,collectionFromPath(this.schema,n,t));else throw new Error(
`Expected YAML collection at ${e}. Remaining path: ${n}`)}}deleteIn(s2){let[t,...e]=s2;if(e.length===0)return this.delete(
t);let n=this.get(t,!0);if(identity.isCollection(n))return n.deleteIn(e);throw new Error(`Expected YAML collection at ${t}\
. Remaining path: ${e}`)}getIn(s2,t){let[e,...n]=s2,r=this.get(e,!0);return n.length===0?!t&&identity.isScalar(r)?r.value:
r:identity.isCollection(r)?r.getIn(n,t):void 0}hasAllNullValues(s2){return this.items.every(t=>{if(!identity.isPair(t))return!1;
let e=t.value;return e==null||s2&&identity.isScalar(e)&&e.value==null&&!e.commentBefore&&!e.comment&&!e.tag})}hasIn(s2){
let[t,...e]=s2;if(e.length===0)return this.has(t);let n=this.get(t,!0);return identity.isCollection(n)?n.hasIn(e):!1}setIn(s2,t){
let[e,...n]=s2;if(n.length===0)this.set(e,t);else{let r=this.get(e,!0);if(identity.isCollection(r))r.setIn(n,t);else if(r===
void 0&&this.schema)this.set(e,collectionFromPath(this.schema,n,t));else throw new Error(`Expected YAML collection at ${e}\
. Remaining path: ${n}`)}}};exports.Collection=Collection;exports.collectionFromPath=collectionFromPath;exports.isEmptyPath=
isEmptyPath}});var require_stringifyComment=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/stringify/stringifyComment.js"(exports){"use strict";var stringifyComment=n=>n.
replace(/^(?!$)(?: $)?/gm,"#");function indentComment(n,e){return/^\n+$/.test(n)?n.substring(1):e?n.replace(/^(?! *$)/gm,
e):n}var lineComment=(n,e,t)=>n.endsWith(`
`)?indentComment(t,e):t.includes(`
`)?`
`+indentComment(t,e):(n.endsWith(" ")?"":" ")+t;exports.indentComment=indentComment;exports.lineComment=lineComment;exports.
stringifyComment=stringifyComment}});var require_foldFlowLines=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/stringify/foldFlowLines.js"(exports){"use strict";var FOLD_FLOW="\
flow",FOLD_BLOCK="block",FOLD_QUOTED="quoted";function foldFlowLines(e,f,a2="flow",{indentAtStart:p5,lineWidth:r=80,minContentWidth:c=20,
onFold:w,onOverflow:D}={}){if(!r||r<0)return e;r<c&&(c=0);let i=Math.max(1+c,1+r-f.length);if(e.length<=i)return e;let u=[],
F2={},h2=r-f.length;typeof p5=="number"&&(p5>r-Math.max(2,c)?u.push(0):h2=r-p5);let L2,o,g=!1,s2=-1,_4=-1,b2=-1;a2===FOLD_BLOCK&&
(s2=consumeMoreIndentedLines(e,s2,f.length),s2!==-1&&(h2=s2+i));for(let n;n=e[s2+=1];){if(a2===FOLD_QUOTED&&n==="\\"){switch(_4=
s2,e[s2+1]){case"x":s2+=3;break;case"u":s2+=5;break;case"U":s2+=9;break;default:s2+=1}b2=s2}if(n===`
`)a2===FOLD_BLOCK&&(s2=consumeMoreIndentedLines(e,s2,f.length)),h2=s2+f.length+i,L2=void 0;else{if(n===" "&&o&&o!==" "&&
o!==`
`&&o!=="	"){let l=e[s2+1];l&&l!==" "&&l!==`
`&&l!=="	"&&(L2=s2)}if(s2>=h2)if(L2)u.push(L2),h2=L2+i,L2=void 0;else if(a2===FOLD_QUOTED){for(;o===" "||o==="	";)o=n,n=
e[s2+=1],g=!0;let l=s2>b2+1?s2-2:_4-1;if(F2[l])return e;u.push(l),F2[l]=!0,h2=l+i,L2=void 0}else g=!0}o=n}if(g&&D&&D(),u.
length===0)return e;w&&w();let O2=e.slice(0,u[0]);for(let n=0;n<u.length;++n){let l=u[n],$=u[n+1]||e.length;l===0?O2=`
${f}${e.slice(0,$)}`:(a2===FOLD_QUOTED&&F2[l]&&(O2+=`${e[l]}\\`),O2+=`
${f}${e.slice(l+1,$)}`)}return O2}function consumeMoreIndentedLines(e,f,a2){let p5=f,r=f+1,c=e[r];for(;c===" "||c==="	";)
if(f<r+a2)c=e[++f];else{do c=e[++f];while(c&&c!==`
`);p5=f,r=f+1,c=e[r]}return p5}exports.FOLD_BLOCK=FOLD_BLOCK;exports.FOLD_FLOW=FOLD_FLOW;exports.FOLD_QUOTED=FOLD_QUOTED;
exports.foldFlowLines=foldFlowLines}});var require_stringifyString=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/stringify/stringifyString.js"(exports){"use strict";var Scalar=require_Scalar(),
foldFlowLines=require_foldFlowLines(),getFoldOptions=(s2,n)=>({indentAtStart:n?s2.indent.length:s2.indentAtStart,lineWidth:s2.
options.lineWidth,minContentWidth:s2.options.minContentWidth}),containsDocumentMarker=s2=>/^(%|---|\.\.\.)/m.test(s2);function lineLengthOverLimit(s2,n,e){
if(!n||n<0)return!1;let i=n-e,f=s2.length;if(f<=i)return!1;for(let l=0,t=0;l<f;++l)if(s2[l]===`
`){if(l-t>i)return!0;if(t=l+1,f-t<=i)return!1}return!0}function doubleQuotedString(s2,n){let e=JSON.stringify(s2);if(n.options.
doubleQuotedAsJSON)return e;let{implicitKey:i}=n,f=n.options.doubleQuotedMinMultiLineLength,l=n.indent||(containsDocumentMarker(
s2)?"  ":""),t="",a2=0;for(let r=0,o=e[r];o;o=e[++r])if(o===" "&&e[r+1]==="\\"&&e[r+2]==="n"&&(t+=e.slice(a2,r)+"\\ ",r+=
1,a2=r,o="\\"),o==="\\")switch(e[r+1]){case"u":{t+=e.slice(a2,r);let u=e.substr(r+2,4);switch(u){case"0000":t+="\\0";break;case"\
0007":t+="\\a";break;case"000b":t+="\\v";break;case"001b":t+="\\e";break;case"0085":t+="\\N";break;case"00a0":t+="\\_";break;case"\
2028":t+="\\L";break;case"2029":t+="\\P";break;default:u.substr(0,2)==="00"?t+="\\x"+u.substr(2):t+=e.substr(r,6)}r+=5,a2=
r+1}break;case"n":if(i||e[r+2]==='"'||e.length<f)r+=1;else{for(t+=e.slice(a2,r)+`

`;e[r+2]==="\\"&&e[r+3]==="n"&&e[r+4]!=='"';)t+=`
`,r+=2;t+=l,e[r+2]===" "&&(t+="\\"),r+=1,a2=r+1}break;default:r+=1}return t=a2?t+e.slice(a2):e,i?t:foldFlowLines.foldFlowLines(
t,l,foldFlowLines.FOLD_QUOTED,getFoldOptions(n,!1))}function singleQuotedString(s2,n){if(n.options.singleQuote===!1||n.implicitKey&&
s2.includes(`
`)||/[ \t]\n|\n[ \t]/.test(s2))return doubleQuotedString(s2,n);let e=n.indent||(containsDocumentMarker(s2)?"  ":""),i="'"+
s2.replace(/'/g,"''").replace(/\n+/g,`$&
${e}`)+"'";return n.implicitKey?i:foldFlowLines.foldFlowLines(i,e,foldFlowLines.FOLD_FLOW,getFoldOptions(n,!1))}function quotedString(s2,n){
let{singleQuote:e}=n.options,i;if(e===!1)i=doubleQuotedString;else{let f=s2.includes('"'),l=s2.includes("'");f&&!l?i=singleQuotedString:
l&&!f?i=doubleQuotedString:i=e?singleQuotedString:doubleQuotedString}return i(s2,n)}var blockEndNewlines;try{blockEndNewlines=
new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}function blockString({comment:s2,type:n,value:e},i,f,l){let{blockQuote:t,
commentString:a2,lineWidth:r}=i.options;if(!t||/\n[\t ]+$/.test(e))return quotedString(e,i);let o=i.indent||(i.forceBlockIndent||
containsDocumentMarker(e)?"  ":""),u=t==="literal"?!0:t==="folded"||n===Scalar.Scalar.BLOCK_FOLDED?!1:n===Scalar.Scalar.
BLOCK_LITERAL?!0:!lineLengthOverLimit(e,r,o.length);if(!e)return u?`|
`:`>
`;let g,d3;for(d3=e.length;d3>0;--d3){let L2=e[d3-1];if(L2!==`
`&&L2!=="	"&&L2!==" ")break}let c=e.substring(d3),O2=c.indexOf(`
`);O2===-1?g="-":e===c||O2!==c.length-1?(g="+",l&&l()):g="",c&&(e=e.slice(0,-c.length),c[c.length-1]===`
`&&(c=c.slice(0,-1)),c=c.replace(blockEndNewlines,`$&${o}`));let b2=!1,S2,p5=-1;for(S2=0;S2<e.length;++S2){let L2=e[S2];
if(L2===" ")b2=!0;else if(L2===`
`)p5=S2;else break}let $=e.substring(0,p5<S2?p5+1:S2);$&&(e=e.substring($.length),$=$.replace(/\n+/g,`$&${o}`));let h2=(b2?
o?"2":"1":"")+g;if(s2&&(h2+=" "+a2(s2.replace(/ ?[\r\n]+/g," ")),f&&f()),!u){let L2=e.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${o}`),F2=!1,k=getFoldOptions(i,
!0);t!=="folded"&&n!==Scalar.Scalar.BLOCK_FOLDED&&(k.onOverflow=()=>{F2=!0});let E=foldFlowLines.foldFlowLines(`${$}${L2}${c}`,
o,foldFlowLines.FOLD_BLOCK,k);if(!F2)return`>${h2}
${o}${E}`}return e=e.replace(/\n+/g,`$&${o}`),`|${h2}
${o}${$}${e}${c}`}function plainString(s2,n,e,i){let{type:f,value:l}=s2,{actualString:t,implicitKey:a2,indent:r,indentStep:o,
inFlow:u}=n;if(a2&&l.includes(`
`)||u&&/[[\]{},]/.test(l))return quotedString(l,n);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(l))return a2||u||!l.includes(`
`)?quotedString(l,n):blockString(s2,n,e,i);if(!a2&&!u&&f!==Scalar.Scalar.PLAIN&&l.includes(`
`))return blockString(s2,n,e,i);if(containsDocumentMarker(l)){if(r==="")return n.forceBlockIndent=!0,blockString(s2,n,e,
i);if(a2&&r===o)return quotedString(l,n)}let g=l.replace(/\n+/g,`$&
${r}`);if(t){let d3=b2=>b2.default&&b2.tag!=="tag:yaml.org,2002:str"&&b2.test?.test(g),{compat:c,tags:O2}=n.doc.schema;if(O2.
some(d3)||c?.some(d3))return quotedString(l,n)}return a2?g:foldFlowLines.foldFlowLines(g,r,foldFlowLines.FOLD_FLOW,getFoldOptions(
n,!1))}function stringifyString(s2,n,e,i){let{implicitKey:f,inFlow:l}=n,t=typeof s2.value=="string"?s2:Object.assign({},
s2,{value:String(s2.value)}),{type:a2}=s2;a2!==Scalar.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(t.value)&&(a2=Scalar.Scalar.QUOTE_DOUBLE);let r=u=>{switch(u){case Scalar.Scalar.BLOCK_FOLDED:case Scalar.Scalar.BLOCK_LITERAL:
return f||l?quotedString(t.value,n):blockString(t,n,e,i);case Scalar.Scalar.QUOTE_DOUBLE:return doubleQuotedString(t.value,
n);case Scalar.Scalar.QUOTE_SINGLE:return singleQuotedString(t.value,n);case Scalar.Scalar.PLAIN:return plainString(t,n,
e,i);default:return null}},o=r(a2);if(o===null){let{defaultKeyType:u,defaultStringType:g}=n.options,d3=f&&u||g;if(o=r(d3),
o===null)throw new Error(`Unsupported default string type ${d3}`)}return o}exports.stringifyString=stringifyString}});var require_stringify=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/stringify/stringify.js"(exports){"use strict";var anchors=require_anchors(),
identity=require_identity(),stringifyComment=require_stringifyComment(),stringifyString=require_stringifyString();function createStringifyContext(r,t){
let s2=Object.assign({blockQuote:!0,commentString:stringifyComment.stringifyComment,defaultKeyType:null,defaultStringType:"\
PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,
indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"tru\
e",verifyAliasOrder:!0},r.schema.toStringOptions,t),i;switch(s2.collectionStyle){case"block":i=!1;break;case"flow":i=!0;
break;default:i=null}return{anchors:new Set,doc:r,flowCollectionPadding:s2.flowCollectionPadding?" ":"",indent:"",indentStep:typeof s2.
indent=="number"?" ".repeat(s2.indent):"  ",inFlow:i,options:s2}}function getTagObject(r,t){if(t.tag){let e=r.filter(n=>n.
tag===t.tag);if(e.length>0)return e.find(n=>n.format===t.format)??e[0]}let s2,i;if(identity.isScalar(t)){i=t.value;let e=r.
filter(n=>n.identify?.(i));if(e.length>1){let n=e.filter(l=>l.test);n.length>0&&(e=n)}s2=e.find(n=>n.format===t.format)??
e.find(n=>!n.format)}else i=t,s2=r.find(e=>e.nodeClass&&i instanceof e.nodeClass);if(!s2){let e=i?.constructor?.name??(i===
null?"null":typeof i);throw new Error(`Tag not resolved for ${e} value`)}return s2}function stringifyProps(r,t,{anchors:s2,
doc:i}){if(!i.directives)return"";let e=[],n=(identity.isScalar(r)||identity.isCollection(r))&&r.anchor;n&&anchors.anchorIsValid(
n)&&(s2.add(n),e.push(`&${n}`));let l=r.tag??(t.default?null:t.tag);return l&&e.push(i.directives.tagString(l)),e.join("\
 ")}function stringify(r,t,s2,i){if(identity.isPair(r))return r.toString(t,s2,i);if(identity.isAlias(r)){if(t.doc.directives)
return r.toString(t);if(t.resolvedAliases?.has(r))throw new TypeError("Cannot stringify circular structure without alias\
 nodes");t.resolvedAliases?t.resolvedAliases.add(r):t.resolvedAliases=new Set([r]),r=r.resolve(t.doc)}let e,n=identity.isNode(
r)?r:t.doc.createNode(r,{onTagObj:a2=>e=a2});e??(e=getTagObject(t.doc.schema.tags,n));let l=stringifyProps(n,e,t);l.length>
0&&(t.indentAtStart=(t.indentAtStart??0)+l.length+1);let o=typeof e.stringify=="function"?e.stringify(n,t,s2,i):identity.
isScalar(n)?stringifyString.stringifyString(n,t,s2,i):n.toString(t,s2,i);return l?identity.isScalar(n)||o[0]==="{"||o[0]===
"["?`${l} ${o}`:`${l}
${t.indent}${o}`:o}exports.createStringifyContext=createStringifyContext;exports.stringify=stringify}});var require_stringifyPair=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/stringify/stringifyPair.js"(exports){"use strict";var identity=require_identity(),
Scalar=require_Scalar(),stringify=require_stringify(),stringifyComment=require_stringifyComment();function stringifyPair({
key:t,value:n},e,p5,y2){let{allNullValues:S2,doc:O2,indent:j3,indentStep:F2,options:{commentString:m,indentSeq:q,simpleKeys:d3}}=e,
s2=identity.isNode(t)&&t.comment||null;if(d3){if(s2)throw new Error("With simple keys, key nodes cannot have comments");
if(identity.isCollection(t)||!identity.isNode(t)&&typeof t=="object"){let f="With simple keys, collection cannot be used\
 as a key value";throw new Error(f)}}let l=!d3&&(!t||s2&&n==null&&!e.inFlow||identity.isCollection(t)||(identity.isScalar(
t)?t.type===Scalar.Scalar.BLOCK_FOLDED||t.type===Scalar.Scalar.BLOCK_LITERAL:typeof t=="object"));e=Object.assign({},e,{
allNullValues:!1,implicitKey:!l&&(d3||!S2),indent:j3+F2});let h2=!1,c=!1,i=stringify.stringify(t,e,()=>h2=!0,()=>c=!0);if(!l&&
!e.inFlow&&i.length>1024){if(d3)throw new Error("With simple keys, single line scalar must not span more than 1024 chara\
cters");l=!0}if(e.inFlow){if(S2||n==null)return h2&&p5&&p5(),i===""?"?":l?`? ${i}`:i}else if(S2&&!d3||n==null&&l)return i=
`? ${i}`,s2&&!h2?i+=stringifyComment.lineComment(i,e.indent,m(s2)):c&&y2&&y2(),i;h2&&(s2=null),l?(s2&&(i+=stringifyComment.
lineComment(i,e.indent,m(s2))),i=`? ${i}
${j3}:`):(i=`${i}:`,s2&&(i+=stringifyComment.lineComment(i,e.indent,m(s2))));let u,g,w;identity.isNode(n)?(u=!!n.spaceBefore,
g=n.commentBefore,w=n.comment):(u=!1,g=null,w=null,n&&typeof n=="object"&&(n=O2.createNode(n))),e.implicitKey=!1,!l&&!s2&&
identity.isScalar(n)&&(e.indentAtStart=i.length+1),c=!1,!q&&F2.length>=2&&!e.inFlow&&!l&&identity.isSeq(n)&&!n.flow&&!n.
tag&&!n.anchor&&(e.indent=e.indent.substring(2));let C=!1,r=stringify.stringify(n,e,()=>C=!0,()=>c=!0),o=" ";if(s2||u||g){
if(o=u?`
`:"",g){let f=m(g);o+=`
${stringifyComment.indentComment(f,e.indent)}`}r===""&&!e.inFlow?o===`
`&&w&&(o=`

`):o+=`
${e.indent}`}else if(!l&&identity.isCollection(n)){let f=r[0],b2=r.indexOf(`
`),$=b2!==-1,L2=e.inFlow??n.flow??n.items.length===0;if($||!L2){let N=!1;if($&&(f==="&"||f==="!")){let a2=r.indexOf(" ");
f==="&"&&a2!==-1&&a2<b2&&r[a2+1]==="!"&&(a2=r.indexOf(" ",a2+1)),(a2===-1||b2<a2)&&(N=!0)}N||(o=`
${e.indent}`)}}else(r===""||r[0]===`
`)&&(o="");return i+=o+r,e.inFlow?C&&p5&&p5():w&&!C?i+=stringifyComment.lineComment(i,e.indent,m(w)):c&&y2&&y2(),i}exports.
stringifyPair=stringifyPair}});var require_log=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/log.js"(exports){"use strict";var node_process=__webpack_require__(932);
function debug(e,...n){e==="debug"&&console.log(...n)}function warn(e,n){(e==="debug"||e==="warn")&&(typeof node_process.
emitWarning=="function"?node_process.emitWarning(n):console.warn(n))}exports.debug=debug;exports.warn=warn}});var require_merge=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports){"use strict";var identity=require_identity(),
Scalar=require_Scalar(),MERGE_KEY="<<",merge2={identify:r=>r===MERGE_KEY||typeof r=="symbol"&&r.description===MERGE_KEY,
default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)),{
addToJSMap:addMergeToJSMap}),stringify:()=>MERGE_KEY},isMergeKey=(r,e)=>(merge2.identify(e)||identity.isScalar(e)&&(!e.type||
e.type===Scalar.Scalar.PLAIN)&&merge2.identify(e.value))&&r?.doc.schema.tags.some(t=>t.tag===merge2.tag&&t.default);function addMergeToJSMap(r,e,t){
let s2=resolveAliasValue(r,t);if(identity.isSeq(s2))for(let o of s2.items)mergeValue(r,e,o);else if(Array.isArray(s2))for(let o of s2)
mergeValue(r,e,o);else mergeValue(r,e,s2)}function mergeValue(r,e,t){let s2=resolveAliasValue(r,t);if(!identity.isMap(s2))
throw new Error("Merge sources must be maps or map aliases");let o=s2.toJSON(null,r,Map);for(let[i,a2]of o)e instanceof Map?
e.has(i)||e.set(i,a2):e instanceof Set?e.add(i):Object.prototype.hasOwnProperty.call(e,i)||Object.defineProperty(e,i,{value:a2,
writable:!0,enumerable:!0,configurable:!0});return e}function resolveAliasValue(r,e){return r&&identity.isAlias(e)?e.resolve(
r.doc,r):e}exports.addMergeToJSMap=addMergeToJSMap;exports.isMergeKey=isMergeKey;exports.merge=merge2}});var require_addPairToJSMap=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports){"use strict";var log=require_log(),
merge2=require_merge(),stringify=require_stringify(),identity=require_identity(),toJS=require_toJS();function addPairToJSMap(t,e,{
key:r,value:n}){if(identity.isNode(r)&&r.addToJSMap)r.addToJSMap(t,e,n);else if(merge2.isMergeKey(t,r))merge2.addMergeToJSMap(
t,e,n);else{let o=toJS.toJS(r,"",t);if(e instanceof Map)e.set(o,toJS.toJS(n,o,t));else if(e instanceof Set)e.add(o);else{
let i=stringifyKey(r,o,t),s2=toJS.toJS(n,i,t);i in e?Object.defineProperty(e,i,{value:s2,writable:!0,enumerable:!0,configurable:!0}):
e[i]=s2}}return e}function stringifyKey(t,e,r){if(e===null)return"";if(typeof e!="object")return String(e);if(identity.isNode(
t)&&r?.doc){let n=stringify.createStringifyContext(r.doc,{});n.anchors=new Set;for(let i of r.anchors.keys())n.anchors.add(
i.anchor);n.inFlow=!0,n.inStringifyKey=!0;let o=t.toString(n);if(!r.mapKeyWarned){let i=JSON.stringify(o);i.length>40&&(i=
i.substring(0,36)+'..."'),log.warn(r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Obj\
ect restrictions: ${i}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=!0}return o}return JSON.stringify(e)}exports.
addPairToJSMap=addPairToJSMap}});var require_Pair=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/nodes/Pair.js"(exports){"use strict";var createNode=require_createNode(),
stringifyPair=require_stringifyPair(),addPairToJSMap=require_addPairToJSMap(),identity=require_identity();function createPair(t,r,e){
let i=createNode.createNode(t,void 0,e),a2=createNode.createNode(r,void 0,e);return new Pair(i,a2)}var Pair=class _Pair{constructor(r,e=null){
Object.defineProperty(this,identity.NODE_TYPE,{value:identity.PAIR}),this.key=r,this.value=e}clone(r){let{key:e,value:i}=this;
return identity.isNode(e)&&(e=e.clone(r)),identity.isNode(i)&&(i=i.clone(r)),new _Pair(e,i)}toJSON(r,e){let i=e?.mapAsMap?
new Map:{};return addPairToJSMap.addPairToJSMap(e,i,this)}toString(r,e,i){return r?.doc?stringifyPair.stringifyPair(this,
r,e,i):JSON.stringify(this)}};exports.Pair=Pair;exports.createPair=createPair}});var require_stringifyCollection=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/stringify/stringifyCollection.js"(exports){"use stri\
ct";var identity=require_identity(),stringify=require_stringify(),stringifyComment=require_stringifyComment();function stringifyCollection(u,i,m){
return(i.inFlow??u.flow?stringifyFlowCollection:stringifyBlockCollection)(u,i,m)}function stringifyBlockCollection({comment:u,
items:i},m,{blockItemPrefix:s2,flowChars:a2,itemIndent:d3,onChompKeep:h2,onComment:y2}){let{indent:$,options:{commentString:l}}=m,
C=Object.assign({},m,{indent:d3,type:null}),n=!1,f=[];for(let t=0;t<i.length;++t){let e=i[t],o=null;if(identity.isNode(e))
!n&&e.spaceBefore&&f.push(""),addCommentBefore(m,f,e.commentBefore,n),e.comment&&(o=e.comment);else if(identity.isPair(e)){
let r=identity.isNode(e.key)?e.key:null;r&&(!n&&r.spaceBefore&&f.push(""),addCommentBefore(m,f,r.commentBefore,n))}n=!1;
let c=stringify.stringify(e,C,()=>o=null,()=>n=!0);o&&(c+=stringifyComment.lineComment(c,d3,l(o))),n&&o&&(n=!1),f.push(s2+
c)}let g;if(f.length===0)g=a2.start+a2.end;else{g=f[0];for(let t=1;t<f.length;++t){let e=f[t];g+=e?`
${$}${e}`:`
`}}return u?(g+=`
`+stringifyComment.indentComment(l(u),$),y2&&y2()):n&&h2&&h2(),g}function stringifyFlowCollection({items:u},i,{flowChars:m,
itemIndent:s2}){let{indent:a2,indentStep:d3,flowCollectionPadding:h2,options:{commentString:y2}}=i;s2+=d3;let $=Object.assign(
{},i,{indent:s2,inFlow:!0,type:null}),l=!1,C=0,n=[];for(let t=0;t<u.length;++t){let e=u[t],o=null;if(identity.isNode(e))
e.spaceBefore&&n.push(""),addCommentBefore(i,n,e.commentBefore,!1),e.comment&&(o=e.comment);else if(identity.isPair(e)){
let r=identity.isNode(e.key)?e.key:null;r&&(r.spaceBefore&&n.push(""),addCommentBefore(i,n,r.commentBefore,!1),r.comment&&
(l=!0));let p5=identity.isNode(e.value)?e.value:null;p5?(p5.comment&&(o=p5.comment),p5.commentBefore&&(l=!0)):e.value==null&&
r?.comment&&(o=r.comment)}o&&(l=!0);let c=stringify.stringify(e,$,()=>o=null);l||(l=n.length>C||c.includes(`
`)),t<u.length-1?c+=",":i.options.trailingComma&&(i.options.lineWidth>0&&(l||(l=n.reduce((r,p5)=>r+p5.length+2,2)+(c.length+
2)>i.options.lineWidth)),l&&(c+=",")),o&&(c+=stringifyComment.lineComment(c,s2,y2(o))),n.push(c),C=n.length}let{start:f,
end:g}=m;if(n.length===0)return f+g;if(!l){let t=n.reduce((e,o)=>e+o.length+2,2);l=i.options.lineWidth>0&&t>i.options.lineWidth}
if(l){let t=f;for(let e of n)t+=e?`
${d3}${a2}${e}`:`
`;return`${t}
${a2}${g}`}else return`${f}${h2}${n.join(" ")}${h2}${g}`}function addCommentBefore({indent:u,options:{commentString:i}},m,s2,a2){
if(s2&&a2&&(s2=s2.replace(/^\n+/,"")),s2){let d3=stringifyComment.indentComment(i(s2),u);m.push(d3.trimStart())}}exports.
stringifyCollection=stringifyCollection}});var require_YAMLMap=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/nodes/YAMLMap.js"(exports){"use strict";var stringifyCollection=require_stringifyCollection(),
addPairToJSMap=require_addPairToJSMap(),Collection=require_Collection(),identity=require_identity(),Pair=require_Pair(),
Scalar=require_Scalar();function findPair(f,e){let t=identity.isScalar(e)?e.value:e;for(let i of f)if(identity.isPair(i)&&
(i.key===e||i.key===t||identity.isScalar(i.key)&&i.key.value===t))return i}var YAMLMap=class extends Collection.Collection{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(e){super(identity.MAP,e),this.items=[]}static from(e,t,i){let{keepUndefined:s2,
replacer:r}=i,a2=new this(e),o=(n,l)=>{if(typeof r=="function")l=r.call(t,n,l);else if(Array.isArray(r)&&!r.includes(n))
return;(l!==void 0||s2)&&a2.items.push(Pair.createPair(n,l,i))};if(t instanceof Map)for(let[n,l]of t)o(n,l);else if(t&&typeof t==
"object")for(let n of Object.keys(t))o(n,t[n]);return typeof e.sortMapEntries=="function"&&a2.items.sort(e.sortMapEntries),
a2}add(e,t){let i;identity.isPair(e)?i=e:!e||typeof e!="object"||!("key"in e)?i=new Pair.Pair(e,e?.value):i=new Pair.Pair(
e.key,e.value);let s2=findPair(this.items,i.key),r=this.schema?.sortMapEntries;if(s2){if(!t)throw new Error(`Key ${i.key}\
 already set`);identity.isScalar(s2.value)&&Scalar.isScalarValue(i.value)?s2.value.value=i.value:s2.value=i.value}else if(r){
let a2=this.items.findIndex(o=>r(i,o)<0);a2===-1?this.items.push(i):this.items.splice(a2,0,i)}else this.items.push(i)}delete(e){
let t=findPair(this.items,e);return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(e,t){let s2=findPair(this.
items,e)?.value;return(!t&&identity.isScalar(s2)?s2.value:s2)??void 0}has(e){return!!findPair(this.items,e)}set(e,t){this.
add(new Pair.Pair(e,t),!0)}toJSON(e,t,i){let s2=i?new i:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(s2);for(let r of this.
items)addPairToJSMap.addPairToJSMap(t,s2,r);return s2}toString(e,t,i){if(!e)return JSON.stringify(this);for(let s2 of this.
items)if(!identity.isPair(s2))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s2)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),stringifyCollection.stringifyCollection(
this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:i,onComment:t})}};exports.YAMLMap=
YAMLMap;exports.findPair=findPair}});var require_map=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/schema/common/map.js"(exports){"use strict";var identity=require_identity(),
YAMLMap=require_YAMLMap(),map={collection:"map",default:!0,nodeClass:YAMLMap.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,a2){
return identity.isMap(e)||a2("Expected a mapping for this tag"),e},createNode:(e,a2,t)=>YAMLMap.YAMLMap.from(e,a2,t)};exports.
map=map}});var require_YAMLSeq=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/nodes/YAMLSeq.js"(exports){"use strict";var createNode=require_createNode(),
stringifyCollection=require_stringifyCollection(),Collection=require_Collection(),identity=require_identity(),Scalar=require_Scalar(),
toJS=require_toJS(),YAMLSeq=class extends Collection.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){
super(identity.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=asItemIndex(e);return typeof t!="number"?!1:
this.items.splice(t,1).length>0}get(e,t){let i=asItemIndex(e);if(typeof i!="number")return;let r=this.items[i];return!t&&
identity.isScalar(r)?r.value:r}has(e){let t=asItemIndex(e);return typeof t=="number"&&t<this.items.length}set(e,t){let i=asItemIndex(
e);if(typeof i!="number")throw new Error(`Expected a valid index, not ${e}.`);let r=this.items[i];identity.isScalar(r)&&
Scalar.isScalarValue(t)?r.value=t:this.items[i]=t}toJSON(e,t){let i=[];t?.onCreate&&t.onCreate(i);let r=0;for(let s2 of this.
items)i.push(toJS.toJS(s2,String(r++),t));return i}toString(e,t,i){return e?stringifyCollection.stringifyCollection(this,
e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:i,onComment:t}):JSON.stringify(
this)}static from(e,t,i){let{replacer:r}=i,s2=new this(e);if(t&&Symbol.iterator in Object(t)){let a2=0;for(let o of t){if(typeof r==
"function"){let l=t instanceof Set?o:String(a2++);o=r.call(t,l,o)}s2.items.push(createNode.createNode(o,void 0,i))}}return s2}};
function asItemIndex(n){let e=identity.isScalar(n)?n.value:n;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="numb\
er"&&Number.isInteger(e)&&e>=0?e:null}exports.YAMLSeq=YAMLSeq}});var require_seq=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/schema/common/seq.js"(exports){"use strict";var identity=require_identity(),
YAMLSeq=require_YAMLSeq(),seq={collection:"seq",default:!0,nodeClass:YAMLSeq.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){
return identity.isSeq(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,s2)=>YAMLSeq.YAMLSeq.from(e,t,s2)};exports.
seq=seq}});var require_string=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/schema/common/string.js"(exports){"use strict";var stringifyString=require_stringifyString(),
string3={identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify(t,r,i,s2){return r=
Object.assign({actualString:!0},r),stringifyString.stringifyString(t,r,i,s2)}};exports.string=string3}});var require_null=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/schema/common/null.js"(exports){"use strict";var Scalar=require_Scalar(),
nullTag={identify:l=>l==null,createNode:()=>new Scalar.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new Scalar.Scalar(null),stringify:({source:l},t)=>typeof l=="string"&&nullTag.test.test(l)?l:t.options.nullStr};
exports.nullTag=nullTag}});var require_bool=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/schema/core/bool.js"(exports){"use strict";var Scalar=require_Scalar(),
boolTag={identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:t=>new Scalar.Scalar(t[0]==="t"||t[0]==="T"),stringify({source:t,value:e},a2){if(t&&boolTag.test.test(t)){let o=t[0]===
"t"||t[0]==="T";if(e===o)return t}return e?a2.options.trueStr:a2.options.falseStr}};exports.boolTag=boolTag}});var require_stringifyNumber=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/stringify/stringifyNumber.js"(exports){"use strict";function stringifyNumber({
format:s2,minFractionDigits:r,tag:f,value:i}){if(typeof i=="bigint")return String(i);let n=typeof i=="number"?i:Number(i);
if(!isFinite(n))return isNaN(n)?".nan":n<0?"-.inf":".inf";let t=Object.is(i,-0)?"-0":JSON.stringify(i);if(!s2&&r&&(!f||f===
"tag:yaml.org,2002:float")&&/^-?\d/.test(t)&&!t.includes("e")){let e=t.indexOf(".");e<0&&(e=t.length,t+=".");let g=r-(t.
length-e-1);for(;g-- >0;)t+="0"}return t}exports.stringifyNumber=stringifyNumber}});var require_float=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/schema/core/float.js"(exports){"use strict";var Scalar=require_Scalar(),
stringifyNumber=require_stringifyNumber(),floatNaN={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:flo\
at",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:t=>typeof t=="n\
umber",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:t=>parseFloat(t),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():stringifyNumber.stringifyNumber(
t)}},float={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(t){let e=new Scalar.Scalar(parseFloat(t)),r=t.indexOf(".");return r!==-1&&t[t.length-1]==="0"&&(e.minFractionDigits=
t.length-r-1),e},stringify:stringifyNumber.stringifyNumber};exports.float=float;exports.floatExp=floatExp;exports.floatNaN=
floatNaN}});var require_int=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/schema/core/int.js"(exports){"use strict";var stringifyNumber=require_stringifyNumber(),
intIdentify=t=>typeof t=="bigint"||Number.isInteger(t),intResolve=(t,i,r,{intAsBigInt:n})=>n?BigInt(t):parseInt(t.substring(
i),r);function intStringify(t,i,r){let{value:n}=t;return intIdentify(n)&&n>=0?r+n.toString(i):stringifyNumber.stringifyNumber(
t)}var intOct={identify:t=>intIdentify(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(t,i,r)=>intResolve(
t,2,8,r),stringify:t=>intStringify(t,8,"0o")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,
resolve:(t,i,r)=>intResolve(t,0,10,r),stringify:stringifyNumber.stringifyNumber},intHex={identify:t=>intIdentify(t)&&t>=
0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(t,i,r)=>intResolve(t,2,16,r),stringify:t=>intStringify(
t,16,"0x")};exports.int=int;exports.intHex=intHex;exports.intOct=intOct}});var require_schema=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/schema/core/schema.js"(exports){"use strict";var map=require_map(),
_null2=require_null(),seq=require_seq(),string3=require_string(),bool=require_bool(),float=require_float(),int=require_int(),
schema=[map.map,seq.seq,string3.string,_null2.nullTag,bool.boolTag,int.intOct,int.int,int.intHex,float.floatNaN,float.floatExp,
float.float];exports.schema=schema}});var require_schema2=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/schema/json/schema.js"(exports){"use strict";var Scalar=require_Scalar(),
map=require_map(),seq=require_seq();function intIdentify(t){return typeof t=="bigint"||Number.isInteger(t)}var stringifyJSON=({
value:t})=>JSON.stringify(t),jsonScalars=[{identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,
stringify:stringifyJSON},{identify:t=>t==null,createNode:()=>new Scalar.Scalar(null),default:!0,tag:"tag:yaml.org,2002:n\
ull",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.o\
rg,2002:bool",test:/^true$|^false$/,resolve:t=>t==="true",stringify:stringifyJSON},{identify:intIdentify,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(t,e,{intAsBigInt:r})=>r?BigInt(t):parseInt(t,10),stringify:({
value:t})=>intIdentify(t)?t.toString():JSON.stringify(t)},{identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2\
002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:t=>parseFloat(t),stringify:stringifyJSON}],
jsonError={default:!0,tag:"",test:/^/,resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},schema=[
map.map,seq.seq].concat(jsonScalars,jsonError);exports.schema=schema}});var require_binary=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports){"use strict";var node_buffer=__webpack_require__(181),
Scalar=require_Scalar(),stringifyString=require_stringifyString(),binary={identify:r=>r instanceof Uint8Array,default:!1,
tag:"tag:yaml.org,2002:binary",resolve(r,e){if(typeof node_buffer.Buffer=="function")return node_buffer.Buffer.from(r,"b\
ase64");if(typeof atob=="function"){let n=atob(r.replace(/[\n\r]/g,"")),t=new Uint8Array(n.length);for(let i=0;i<n.length;++i)
t[i]=n.charCodeAt(i);return t}else return e("This environment does not support reading binary tags; either Buffer or ato\
b is required"),r},stringify({comment:r,type:e,value:n},t,i,b2){if(!n)return"";let s2=n,o;if(typeof node_buffer.Buffer==
"function")o=s2 instanceof node_buffer.Buffer?s2.toString("base64"):node_buffer.Buffer.from(s2.buffer).toString("base64");else if(typeof btoa==
"function"){let f="";for(let a2=0;a2<s2.length;++a2)f+=String.fromCharCode(s2[a2]);o=btoa(f)}else throw new Error("This \
environment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=Scalar.Scalar.BLOCK_LITERAL),
e!==Scalar.Scalar.QUOTE_DOUBLE){let f=Math.max(t.options.lineWidth-t.indent.length,t.options.minContentWidth),a2=Math.ceil(
o.length/f),l=new Array(a2);for(let u=0,g=0;u<a2;++u,g+=f)l[u]=o.substr(g,f);o=l.join(e===Scalar.Scalar.BLOCK_LITERAL?`
`:" ")}return stringifyString.stringifyString({comment:r,type:e,value:o},t,i,b2)}};exports.binary=binary}});var require_pairs=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports){"use strict";var identity=require_identity(),
Pair=require_Pair(),Scalar=require_Scalar(),YAMLSeq=require_YAMLSeq();function resolvePairs(i,n){if(identity.isSeq(i))for(let o=0;o<
i.items.length;++o){let e=i.items[o];if(!identity.isPair(e)){if(identity.isMap(e)){e.items.length>1&&n("Each pair must h\
ave its own sequence indicator");let r=e.items[0]||new Pair.Pair(new Scalar.Scalar(null));if(e.commentBefore&&(r.key.commentBefore=
r.key.commentBefore?`${e.commentBefore}
${r.key.commentBefore}`:e.commentBefore),e.comment){let s2=r.value??r.key;s2.comment=s2.comment?`${e.comment}
${s2.comment}`:e.comment}e=r}i.items[o]=identity.isPair(e)?e:new Pair.Pair(e)}}else n("Expected a sequence for this tag");
return i}function createPairs(i,n,o){let{replacer:e}=o,r=new YAMLSeq.YAMLSeq(i);r.tag="tag:yaml.org,2002:pairs";let s2=0;
if(n&&Symbol.iterator in Object(n))for(let t of n){typeof e=="function"&&(t=e.call(n,String(s2++),t));let a2,c;if(Array.
isArray(t))if(t.length===2)a2=t[0],c=t[1];else throw new TypeError(`Expected [key, value] tuple: ${t}`);else if(t&&t instanceof
Object){let l=Object.keys(t);if(l.length===1)a2=l[0],c=t[a2];else throw new TypeError(`Expected tuple with one key, not ${l.
length} keys`)}else a2=t;r.items.push(Pair.createPair(a2,c,o))}return r}var pairs={collection:"seq",default:!1,tag:"tag:\
yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};exports.createPairs=createPairs;exports.pairs=pairs;exports.
resolvePairs=resolvePairs}});var require_omap=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports){"use strict";var identity=require_identity(),
toJS=require_toJS(),YAMLMap=require_YAMLMap(),YAMLSeq=require_YAMLSeq(),pairs=require_pairs(),YAMLOMap=class _YAMLOMap extends YAMLSeq.
YAMLSeq{constructor(){super(),this.add=YAMLMap.YAMLMap.prototype.add.bind(this),this.delete=YAMLMap.YAMLMap.prototype.delete.
bind(this),this.get=YAMLMap.YAMLMap.prototype.get.bind(this),this.has=YAMLMap.YAMLMap.prototype.has.bind(this),this.set=
YAMLMap.YAMLMap.prototype.set.bind(this),this.tag=_YAMLOMap.tag}toJSON(a2,e){if(!e)return super.toJSON(a2);let s2=new Map;
e?.onCreate&&e.onCreate(s2);for(let t of this.items){let r,o;if(identity.isPair(t)?(r=toJS.toJS(t.key,"",e),o=toJS.toJS(
t.value,r,e)):r=toJS.toJS(t,"",e),s2.has(r))throw new Error("Ordered maps must not include duplicate keys");s2.set(r,o)}
return s2}static from(a2,e,s2){let t=pairs.createPairs(a2,e,s2),r=new this;return r.items=t.items,r}};YAMLOMap.tag="tag:\
yaml.org,2002:omap";var omap={collection:"seq",identify:i=>i instanceof Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yaml.\
org,2002:omap",resolve(i,a2){let e=pairs.resolvePairs(i,a2),s2=[];for(let{key:t}of e.items)identity.isScalar(t)&&(s2.includes(
t.value)?a2(`Ordered maps must not include duplicate keys: ${t.value}`):s2.push(t.value));return Object.assign(new YAMLOMap,
e)},createNode:(i,a2,e)=>YAMLOMap.from(i,a2,e)};exports.YAMLOMap=YAMLOMap;exports.omap=omap}});var require_bool2=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports){"use strict";var Scalar=require_Scalar();
function boolStringify({value:t,source:e},r){return e&&(t?trueTag:falseTag).test.test(e)?e:t?r.options.trueStr:r.options.
falseStr}var trueTag={identify:t=>t===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new Scalar.Scalar(!0),stringify:boolStringify},falseTag={identify:t=>t===!1,default:!0,tag:"tag:yaml.org,200\
2:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar.Scalar(!1),stringify:boolStringify};exports.
falseTag=falseTag;exports.trueTag=trueTag}});var require_float2=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports){"use strict";var Scalar=require_Scalar(),
stringifyNumber=require_stringifyNumber(),floatNaN={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:flo\
at",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:t=>typeof t=="n\
umber",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:t=>parseFloat(t.replace(/_/g,"")),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():stringifyNumber.
stringifyNumber(t)}},float={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(t){let e=new Scalar.Scalar(parseFloat(t.replace(/_/g,""))),a2=t.indexOf(".");if(a2!==-1){let r=t.substring(a2+1).
replace(/_/g,"");r[r.length-1]==="0"&&(e.minFractionDigits=r.length)}return e},stringify:stringifyNumber.stringifyNumber};
exports.float=float;exports.floatExp=floatExp;exports.floatNaN=floatNaN}});var require_int2=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports){"use strict";var stringifyNumber=require_stringifyNumber(),
intIdentify=t=>typeof t=="bigint"||Number.isInteger(t);function intResolve(t,i,n,{intAsBigInt:e}){let r=t[0];if((r==="-"||
r==="+")&&(i+=1),t=t.substring(i).replace(/_/g,""),e){switch(n){case 2:t=`0b${t}`;break;case 8:t=`0o${t}`;break;case 16:
t=`0x${t}`;break}let s2=BigInt(t);return r==="-"?BigInt(-1)*s2:s2}let o=parseInt(t,n);return r==="-"?-1*o:o}function intStringify(t,i,n){
let{value:e}=t;if(intIdentify(e)){let r=e.toString(i);return e<0?"-"+n+r.substr(1):n+r}return stringifyNumber.stringifyNumber(
t)}var intBin={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(t,i,n)=>intResolve(
t,2,2,n),stringify:t=>intStringify(t,2,"0b")},intOct={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"\
OCT",test:/^[-+]?0[0-7_]+$/,resolve:(t,i,n)=>intResolve(t,1,8,n),stringify:t=>intStringify(t,8,"0")},int={identify:intIdentify,
default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(t,i,n)=>intResolve(t,0,10,n),stringify:stringifyNumber.
stringifyNumber},intHex={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:(t,i,n)=>intResolve(t,2,16,n),stringify:t=>intStringify(t,16,"0x")};exports.int=int;exports.intBin=intBin;exports.
intHex=intHex;exports.intOct=intOct}});var require_set=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports){"use strict";var identity=require_identity(),
Pair=require_Pair(),YAMLMap=require_YAMLMap(),YAMLSet=class _YAMLSet extends YAMLMap.YAMLMap{constructor(e){super(e),this.
tag=_YAMLSet.tag}add(e){let t;identity.isPair(e)?t=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?t=new Pair.
Pair(e.key,null):t=new Pair.Pair(e,null),YAMLMap.findPair(this.items,t.key)||this.items.push(t)}get(e,t){let s2=YAMLMap.
findPair(this.items,e);return!t&&identity.isPair(s2)?identity.isScalar(s2.key)?s2.key.value:s2.key:s2}set(e,t){if(typeof t!=
"boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);let s2=YAMLMap.findPair(
this.items,e);s2&&!t?this.items.splice(this.items.indexOf(s2),1):!s2&&t&&this.items.push(new Pair.Pair(e))}toJSON(e,t){return super.
toJSON(e,t,Set)}toString(e,t,s2){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.
assign({},e,{allNullValues:!0}),t,s2);throw new Error("Set items must all have null values")}static from(e,t,s2){let{replacer:a2}=s2,
l=new this(e);if(t&&Symbol.iterator in Object(t))for(let r of t)typeof a2=="function"&&(r=a2.call(t,r,r)),l.items.push(Pair.
createPair(r,null,s2));return l}};YAMLSet.tag="tag:yaml.org,2002:set";var set={collection:"map",identify:i=>i instanceof
Set,nodeClass:YAMLSet,default:!1,tag:"tag:yaml.org,2002:set",createNode:(i,e,t)=>YAMLSet.from(i,e,t),resolve(i,e){if(identity.
isMap(i)){if(i.hasAllNullValues(!0))return Object.assign(new YAMLSet,i);e("Set items must all have null values")}else e(
"Expected a mapping for this tag");return i}};exports.YAMLSet=YAMLSet;exports.set=set}});var require_timestamp=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports){"use strict";var stringifyNumber=require_stringifyNumber();
function parseSexagesimal(e,t){let s2=e[0],a2=s2==="-"||s2==="+"?e.substring(1):e,r=i=>t?BigInt(i):Number(i),n=a2.replace(
/_/g,"").split(":").reduce((i,o)=>i*r(60)+r(o),r(0));return s2==="-"?r(-1)*n:n}function stringifySexagesimal(e){let{value:t}=e,
s2=i=>i;if(typeof t=="bigint")s2=i=>BigInt(i);else if(isNaN(t)||!isFinite(t))return stringifyNumber.stringifyNumber(e);let a2="";
t<0&&(a2="-",t*=s2(-1));let r=s2(60),n=[t%r];return t<60?n.unshift(0):(t=(t-n[0])/r,n.unshift(t%r),t>=60&&(t=(t-n[0])/r,
n.unshift(t))),a2+n.map(i=>String(i).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var intTime={identify:e=>typeof e==
"bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(e,t,{intAsBigInt:s2})=>parseSexagesimal(e,s2),stringify:stringifySexagesimal},floatTime={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>parseSexagesimal(
e,!1),stringify:stringifySexagesimal},timestamp={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timesta\
mp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)\
(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(timestamp.test);if(!t)throw new Error("!!tim\
estamp expects a date, starting with yyyy-mm-dd");let[,s2,a2,r,n,i,o]=t.map(Number),u=t[7]?Number((t[7]+"00").substr(1,3)):
0,g=Date.UTC(s2,a2-1,r,n||0,i||0,o||0,u),f=t[8];if(f&&f!=="Z"){let m=parseSexagesimal(f,!1);Math.abs(m)<30&&(m*=60),g-=6e4*
m}return new Date(g)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};exports.floatTime=floatTime;
exports.intTime=intTime;exports.timestamp=timestamp}});var require_schema3=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports){"use strict";var map=require_map(),
_null2=require_null(),seq=require_seq(),string3=require_string(),binary=require_binary(),bool=require_bool2(),float=require_float2(),
int=require_int2(),merge2=require_merge(),omap=require_omap(),pairs=require_pairs(),set=require_set(),timestamp=require_timestamp(),
schema=[map.map,seq.seq,string3.string,_null2.nullTag,bool.trueTag,bool.falseTag,int.intBin,int.intOct,int.int,int.intHex,
float.floatNaN,float.floatExp,float.float,binary.binary,merge2.merge,omap.omap,pairs.pairs,set.set,timestamp.intTime,timestamp.
floatTime,timestamp.timestamp];exports.schema=schema}});var require_tags=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/schema/tags.js"(exports){"use strict";var map=require_map(),_null2=require_null(),
seq=require_seq(),string3=require_string(),bool=require_bool(),float=require_float(),int=require_int(),schema=require_schema(),
schema$1=require_schema2(),binary=require_binary(),merge2=require_merge(),omap=require_omap(),pairs=require_pairs(),schema$2=require_schema3(),
set=require_set(),timestamp=require_timestamp(),schemas=new Map([["core",schema.schema],["failsafe",[map.map,seq.seq,string3.
string]],["json",schema$1.schema],["yaml11",schema$2.schema],["yaml-1.1",schema$2.schema]]),tagsByName={binary:binary.binary,
bool:bool.boolTag,float:float.float,floatExp:float.floatExp,floatNaN:float.floatNaN,floatTime:timestamp.floatTime,int:int.
int,intHex:int.intHex,intOct:int.intOct,intTime:timestamp.intTime,map:map.map,merge:merge2.merge,null:_null2.nullTag,omap:omap.
omap,pairs:pairs.pairs,seq:seq.seq,set:set.set,timestamp:timestamp.timestamp},coreKnownTags={"tag:yaml.org,2002:binary":binary.
binary,"tag:yaml.org,2002:merge":merge2.merge,"tag:yaml.org,2002:omap":omap.omap,"tag:yaml.org,2002:pairs":pairs.pairs,"\
tag:yaml.org,2002:set":set.set,"tag:yaml.org,2002:timestamp":timestamp.timestamp};function getTags(s2,o,m){let t=schemas.
get(o);if(t&&!s2)return m&&!t.includes(merge2.merge)?t.concat(merge2.merge):t.slice();let e=t;if(!e)if(Array.isArray(s2))
e=[];else{let a2=Array.from(schemas.keys()).filter(r=>r!=="yaml11").map(r=>JSON.stringify(r)).join(", ");throw new Error(
`Unknown schema "${o}"; use one of ${a2} or define customTags array`)}if(Array.isArray(s2))for(let a2 of s2)e=e.concat(a2);else
typeof s2=="function"&&(e=s2(e.slice()));return m&&(e=e.concat(merge2.merge)),e.reduce((a2,r)=>{let i=typeof r=="string"?
tagsByName[r]:r;if(!i){let n=JSON.stringify(r),l=Object.keys(tagsByName).map(c=>JSON.stringify(c)).join(", ");throw new Error(
`Unknown custom tag ${n}; use one of ${l}`)}return a2.includes(i)||a2.push(i),a2},[])}exports.coreKnownTags=coreKnownTags;
exports.getTags=getTags}});var require_Schema=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/schema/Schema.js"(exports){"use strict";var identity=require_identity(),
map=require_map(),seq=require_seq(),string3=require_string(),tags=require_tags(),sortMapEntriesByKey=(s2,e)=>s2.key<e.key?
-1:s2.key>e.key?1:0,Schema=class _Schema{constructor({compat:e,customTags:i,merge:n,resolveKnownTags:o,schema:r,sortMapEntries:t,
toStringDefaults:a2}){this.compat=Array.isArray(e)?tags.getTags(e,"compat"):e?tags.getTags(null,e):null,this.name=typeof r==
"string"&&r||"core",this.knownTags=o?tags.coreKnownTags:{},this.tags=tags.getTags(i,this.name,n),this.toStringOptions=a2??
null,Object.defineProperty(this,identity.MAP,{value:map.map}),Object.defineProperty(this,identity.SCALAR,{value:string3.
string}),Object.defineProperty(this,identity.SEQ,{value:seq.seq}),this.sortMapEntries=typeof t=="function"?t:t===!0?sortMapEntriesByKey:
null}clone(){let e=Object.create(_Schema.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),
e}};exports.Schema=Schema}});var require_stringifyDocument=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/stringify/stringifyDocument.js"(exports){"use strict";
var identity=require_identity(),stringify=require_stringify(),stringifyComment=require_stringifyComment();function stringifyDocument(t,o){
let e=[],m=o.directives===!0;if(o.directives!==!1&&t.directives){let n=t.directives.toString(t);n?(e.push(n),m=!0):t.directives.
docStart&&(m=!0)}m&&e.push("---");let f=stringify.createStringifyContext(t,o),{commentString:r}=f.options;if(t.commentBefore){
e.length!==1&&e.unshift("");let n=r(t.commentBefore);e.unshift(stringifyComment.indentComment(n,""))}let c=!1,i=null;if(t.
contents){if(identity.isNode(t.contents)){if(t.contents.spaceBefore&&m&&e.push(""),t.contents.commentBefore){let u=r(t.contents.
commentBefore);e.push(stringifyComment.indentComment(u,""))}f.forceBlockIndent=!!t.comment,i=t.contents.comment}let n=i?
void 0:()=>c=!0,s2=stringify.stringify(t.contents,f,()=>i=null,n);i&&(s2+=stringifyComment.lineComment(s2,"",r(i))),(s2[0]===
"|"||s2[0]===">")&&e[e.length-1]==="---"?e[e.length-1]=`--- ${s2}`:e.push(s2)}else e.push(stringify.stringify(t.contents,
f));if(t.directives?.docEnd)if(t.comment){let n=r(t.comment);n.includes(`
`)?(e.push("..."),e.push(stringifyComment.indentComment(n,""))):e.push(`... ${n}`)}else e.push("...");else{let n=t.comment;
n&&c&&(n=n.replace(/^\n+/,"")),n&&((!c||i)&&e[e.length-1]!==""&&e.push(""),e.push(stringifyComment.indentComment(r(n),"")))}
return e.join(`
`)+`
`}exports.stringifyDocument=stringifyDocument}});var require_Document=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/doc/Document.js"(exports){"use strict";var Alias=require_Alias(),
Collection=require_Collection(),identity=require_identity(),Pair=require_Pair(),toJS=require_toJS(),Schema=require_Schema(),
stringifyDocument=require_stringifyDocument(),anchors=require_anchors(),applyReviver=require_applyReviver(),createNode=require_createNode(),
directives=require_directives(),Document=class _Document{constructor(e,t,s2){this.commentBefore=null,this.comment=null,this.
errors=[],this.warnings=[],Object.defineProperty(this,identity.NODE_TYPE,{value:identity.DOC});let n=null;typeof t=="fun\
ction"||Array.isArray(t)?n=t:s2===void 0&&t&&(s2=t,t=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"\
warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},s2);this.options=i;let{version:r}=i;s2?._directives?
(this.directives=s2._directives.atDocument(),this.directives.yaml.explicit&&(r=this.directives.yaml.version)):this.directives=
new directives.Directives({version:r}),this.setSchema(r,s2),this.contents=e===void 0?null:this.createNode(e,n,s2)}clone(){
let e=Object.create(_Document.prototype,{[identity.NODE_TYPE]:{value:identity.DOC}});return e.commentBefore=this.commentBefore,
e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.options=Object.assign({},this.options),
this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=identity.isNode(this.contents)?
this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){assertCollection(this.contents)&&
this.contents.add(e)}addIn(e,t){assertCollection(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){
let s2=anchors.anchorNames(this);e.anchor=!t||s2.has(t)?anchors.findNewAnchor(t||"a",s2):t}return new Alias.Alias(e.anchor)}createNode(e,t,s2){
let n;if(typeof t=="function")e=t.call({"":e},"",e),n=t;else if(Array.isArray(t)){let w=f=>typeof f=="number"||f instanceof
String||f instanceof Number,u=t.filter(w).map(String);u.length>0&&(t=t.concat(u)),n=t}else s2===void 0&&t&&(s2=t,t=void 0);
let{aliasDuplicateObjects:i,anchorPrefix:r,flow:o,keepUndefined:c,onTagObj:a2,tag:h2}=s2??{},{onAnchor:m,setAnchors:v,sourceObjects:y2}=anchors.
createNodeAnchors(this,r||"a"),g={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,onAnchor:m,onTagObj:a2,replacer:n,schema:this.
schema,sourceObjects:y2},l=createNode.createNode(e,h2,g);return o&&identity.isCollection(l)&&(l.flow=!0),v(),l}createPair(e,t,s2={}){
let n=this.createNode(e,null,s2),i=this.createNode(t,null,s2);return new Pair.Pair(n,i)}delete(e){return assertCollection(
this.contents)?this.contents.delete(e):!1}deleteIn(e){return Collection.isEmptyPath(e)?this.contents==null?!1:(this.contents=
null,!0):assertCollection(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return identity.isCollection(this.contents)?
this.contents.get(e,t):void 0}getIn(e,t){return Collection.isEmptyPath(e)?!t&&identity.isScalar(this.contents)?this.contents.
value:this.contents:identity.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return identity.isCollection(
this.contents)?this.contents.has(e):!1}hasIn(e){return Collection.isEmptyPath(e)?this.contents!==void 0:identity.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,t){this.contents==null?this.contents=Collection.collectionFromPath(this.schema,
[e],t):assertCollection(this.contents)&&this.contents.set(e,t)}setIn(e,t){Collection.isEmptyPath(e)?this.contents=t:this.
contents==null?this.contents=Collection.collectionFromPath(this.schema,Array.from(e),t):assertCollection(this.contents)&&
this.contents.setIn(e,t)}setSchema(e,t={}){typeof e=="number"&&(e=String(e));let s2;switch(e){case"1.1":this.directives?
this.directives.yaml.version="1.1":this.directives=new directives.Directives({version:"1.1"}),s2={resolveKnownTags:!1,schema:"\
yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new directives.Directives(
{version:e}),s2={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,s2=null;break;default:{
let n=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${n}`)}}if(t.schema instanceof
Object)this.schema=t.schema;else if(s2)this.schema=new Schema.Schema(Object.assign(s2,t));else throw new Error("With a n\
ull YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:t,mapAsMap:s2,maxAliasCount:n,onAnchor:i,
reviver:r}={}){let o={anchors:new Map,doc:this,keep:!e,mapAsMap:s2===!0,mapKeyWarned:!1,maxAliasCount:typeof n=="number"?
n:100},c=toJS.toJS(this.contents,t??"",o);if(typeof i=="function")for(let{count:a2,res:h2}of o.anchors.values())i(h2,a2);
return typeof r=="function"?applyReviver.applyReviver(r,{"":c},"",c):c}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,
onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("in\
dent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.stringify(e.indent);throw new Error(`"indent" \
option must be a positive integer, not ${t}`)}return stringifyDocument.stringifyDocument(this,e)}};function assertCollection(d3){
if(identity.isCollection(d3))return!0;throw new Error("Expected a YAML collection as document contents")}exports.Document=
Document}});var require_errors=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/errors.js"(exports){"use strict";var YAMLError=class extends Error{constructor(r,t,s2,i){
super(),this.name=r,this.code=s2,this.message=i,this.pos=t}},YAMLParseError=class extends YAMLError{constructor(r,t,s2){
super("YAMLParseError",r,t,s2)}},YAMLWarning=class extends YAMLError{constructor(r,t,s2){super("YAMLWarning",r,t,s2)}},prettifyError2=(a2,r)=>t=>{
if(t.pos[0]===-1)return;t.linePos=t.pos.map(n=>r.linePos(n));let{line:s2,col:i}=t.linePos[0];t.message+=` at line ${s2},\
 column ${i}`;let o=i-1,e=a2.substring(r.lineStarts[s2-1],r.lineStarts[s2]).replace(/[\n\r]+$/,"");if(o>=60&&e.length>80){
let n=Math.min(o-39,e.length-79);e="\u2026"+e.substring(n),o-=n-1}if(e.length>80&&(e=e.substring(0,79)+"\u2026"),s2>1&&/^ *$/.
test(e.substring(0,o))){let n=a2.substring(r.lineStarts[s2-2],r.lineStarts[s2-1]);n.length>80&&(n=n.substring(0,79)+`\u2026
`),e=n+e}if(/[^ ]/.test(e)){let n=1,l=t.linePos[1];l?.line===s2&&l.col>i&&(n=Math.max(1,Math.min(l.col-i,80-o)));let c="\
 ".repeat(o)+"^".repeat(n);t.message+=`:

${e}
${c}
`}};exports.YAMLError=YAMLError;exports.YAMLParseError=YAMLParseError;exports.YAMLWarning=YAMLWarning;exports.prettifyError=
prettifyError2}});var require_resolve_props=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/compose/resolve-props.js"(exports){"use strict";function resolveProps(h2,{
flow:m,indicator:f,next:s2,offset:g,onError:t,parentIndent:I,startOnNewline:A2}){let T2=!1,a2=A2,l=A2,n="",d3="",N=!1,i=!1,
c=null,o=null,u=null,_4=null,b2=null,r=null,p5=null;for(let e of h2)switch(i&&(e.type!=="space"&&e.type!=="newline"&&e.type!==
"comma"&&t(e.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),i=!1),c&&(a2&&
e.type!=="comment"&&e.type!=="newline"&&t(c,"TAB_AS_INDENT","Tabs are not allowed as indentation"),c=null),e.type){case"\
space":!m&&(f!=="doc-start"||s2?.type!=="flow-collection")&&e.source.includes("	")&&(c=e),l=!0;break;case"comment":{l||t(
e,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let k=e.source.substring(1)||
" ";n?n+=d3+k:n=k,d3="",a2=!1;break}case"newline":a2?n?n+=e.source:(!r||f!=="seq-item-ind")&&(T2=!0):d3+=e.source,a2=!0,
N=!0,(o||u)&&(_4=e),l=!0;break;case"anchor":o&&t(e,"MULTIPLE_ANCHORS","A node can have at most one anchor"),e.source.endsWith(
":")&&t(e.offset+e.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),o=e,p5??(p5=e.offset),a2=!1,l=!1,i=
!0;break;case"tag":{u&&t(e,"MULTIPLE_TAGS","A node can have at most one tag"),u=e,p5??(p5=e.offset),a2=!1,l=!1,i=!0;break}case f:
(o||u)&&t(e,"BAD_PROP_ORDER",`Anchors and tags must be after the ${e.source} indicator`),r&&t(e,"UNEXPECTED_TOKEN",`Unex\
pected ${e.source} in ${m??"collection"}`),r=e,a2=f==="seq-item-ind"||f==="explicit-key-ind",l=!1;break;case"comma":if(m){
b2&&t(e,"UNEXPECTED_TOKEN",`Unexpected , in ${m}`),b2=e,a2=!1,l=!1;break}default:t(e,"UNEXPECTED_TOKEN",`Unexpected ${e.
type} token`),a2=!1,l=!1}let y2=h2[h2.length-1],S2=y2?y2.offset+y2.source.length:g;return i&&s2&&s2.type!=="space"&&s2.type!==
"newline"&&s2.type!=="comma"&&(s2.type!=="scalar"||s2.source!=="")&&t(s2.offset,"MISSING_CHAR","Tags and anchors must be\
 separated from the next token by white space"),c&&(a2&&c.indent<=I||s2?.type==="block-map"||s2?.type==="block-seq")&&t(
c,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:b2,found:r,spaceBefore:T2,comment:n,hasNewline:N,anchor:o,
tag:u,newlineAfterProp:_4,end:S2,start:p5??S2}}exports.resolveProps=resolveProps}});var require_util_contains_newline=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/compose/util-contains-newline.js"(exports){"use st\
rict";function containsNewline(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-scalar":case"\
single-quoted-scalar":if(t.source.includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){
for(let r of e.start)if(r.type==="newline")return!0;if(e.sep){for(let r of e.sep)if(r.type==="newline")return!0}if(containsNewline(
e.key)||containsNewline(e.value))return!0}return!1;default:return!0}}exports.containsNewline=containsNewline}});var require_util_flow_indent_check=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports){"use \
strict";var utilContainsNewline=require_util_contains_newline();function flowIndentCheck(t,e,i){if(e?.type==="flow-colle\
ction"){let n=e.end[0];n.indent===t&&(n.source==="]"||n.source==="}")&&utilContainsNewline.containsNewline(e)&&i(n,"BAD_\
INDENT","Flow end indicator should be more indented than parent",!0)}}exports.flowIndentCheck=flowIndentCheck}});var require_util_map_includes=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/compose/util-map-includes.js"(exports){"use strict";var identity=require_identity();
function mapIncludes(t,i,u){let{uniqueKeys:s2}=t.options;if(s2===!1)return!1;let r=typeof s2=="function"?s2:(e,n)=>e===n||
identity.isScalar(e)&&identity.isScalar(n)&&e.value===n.value;return i.some(e=>r(e.key,u))}exports.mapIncludes=mapIncludes}});var require_resolve_block_map=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/compose/resolve-block-map.js"(exports){"use strict";var Pair=require_Pair(),
YAMLMap=require_YAMLMap(),resolveProps=require_resolve_props(),utilContainsNewline=require_util_contains_newline(),utilFlowIndentCheck=require_util_flow_indent_check(),
utilMapIncludes=require_util_map_includes(),startColMsg="All mapping items must start at the same column";function resolveBlockMap({
composeNode:r,composeEmptyNode:M},n,a2,e,w){let y2=w?.nodeClass??YAMLMap.YAMLMap,c=new y2(n.schema);n.atRoot&&(n.atRoot=
!1);let s2=a2.offset,p5=null;for(let I of a2.items){let{start:u,key:i,sep:d3,value:m}=I,t=resolveProps.resolveProps(u,{indicator:"\
explicit-key-ind",next:i??d3?.[0],offset:s2,onError:e,parentIndent:a2.indent,startOnNewline:!0}),k=!t.found;if(k){if(i&&
(i.type==="block-seq"?e(s2,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in
i&&i.indent!==a2.indent&&e(s2,"BAD_INDENT",startColMsg)),!t.anchor&&!t.tag&&!d3){p5=t.end,t.comment&&(c.comment?c.comment+=
`
`+t.comment:c.comment=t.comment);continue}(t.newlineAfterProp||utilContainsNewline.containsNewline(i))&&e(i??u[u.length-
1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else t.found?.indent!==a2.indent&&e(s2,"BAD_IND\
ENT",startColMsg);n.atKey=!0;let h2=t.end,l=i?r(n,i,t,e):M(n,h2,u,null,t,e);n.schema.compat&&utilFlowIndentCheck.flowIndentCheck(
a2.indent,i,e),n.atKey=!1,utilMapIncludes.mapIncludes(n,c.items,l)&&e(h2,"DUPLICATE_KEY","Map keys must be unique");let o=resolveProps.
resolveProps(d3??[],{indicator:"map-value-ind",next:m,offset:l.range[2],onError:e,parentIndent:a2.indent,startOnNewline:!i||
i.type==="block-scalar"});if(s2=o.end,o.found){k&&(m?.type==="block-map"&&!o.hasNewline&&e(s2,"BLOCK_AS_IMPLICIT_KEY","N\
ested mappings are not allowed in compact mappings"),n.options.strict&&t.start<o.found.offset-1024&&e(l.range,"KEY_OVER_\
1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let f=m?r(n,
m,o,e):M(n,s2,d3,null,o,e);n.schema.compat&&utilFlowIndentCheck.flowIndentCheck(a2.indent,m,e),s2=f.range[2];let v=new Pair.
Pair(l,f);n.options.keepSourceTokens&&(v.srcToken=I),c.items.push(v)}else{k&&e(l.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),o.comment&&(l.comment?l.comment+=`
`+o.comment:l.comment=o.comment);let f=new Pair.Pair(l);n.options.keepSourceTokens&&(f.srcToken=I),c.items.push(f)}}return p5&&
p5<s2&&e(p5,"IMPOSSIBLE","Map comment with trailing content"),c.range=[a2.offset,s2,p5??s2],c}exports.resolveBlockMap=resolveBlockMap}});var require_resolve_block_seq=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/compose/resolve-block-seq.js"(exports){"use strict";var YAMLSeq=require_YAMLSeq(),
resolveProps=require_resolve_props(),utilFlowIndentCheck=require_util_flow_indent_check();function resolveBlockSeq({composeNode:u,
composeEmptyNode:m},t,o,n,d3){let r=d3?.nodeClass??YAMLSeq.YAMLSeq,l=new r(t.schema);t.atRoot&&(t.atRoot=!1),t.atKey&&(t.
atKey=!1);let i=o.offset,a2=null;for(let{start:c,value:s2}of o.items){let e=resolveProps.resolveProps(c,{indicator:"seq-\
item-ind",next:s2,offset:i,onError:n,parentIndent:o.indent,startOnNewline:!0});if(!e.found)if(e.anchor||e.tag||s2)s2?.type===
"block-seq"?n(e.end,"BAD_INDENT","All sequence items must start at the same column"):n(i,"MISSING_CHAR","Sequence item w\
ithout - indicator");else{a2=e.end,e.comment&&(l.comment=e.comment);continue}let f=s2?u(t,s2,e,n):m(t,e.end,c,null,e,n);
t.schema.compat&&utilFlowIndentCheck.flowIndentCheck(o.indent,s2,n),i=f.range[2],l.items.push(f)}return l.range=[o.offset,
i,a2??i],l}exports.resolveBlockSeq=resolveBlockSeq}});var require_resolve_end=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/compose/resolve-end.js"(exports){"use strict";function resolveEnd(a2,r,u,o){
let e="";if(a2){let t=!1,s2="";for(let c of a2){let{source:n,type:i}=c;switch(i){case"space":t=!0;break;case"comment":{u&&
!t&&o(c,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let l=n.substring(1)||"\
 ";e?e+=s2+l:e=l,s2="";break}case"newline":e&&(s2+=n),t=!0;break;default:o(c,"UNEXPECTED_TOKEN",`Unexpected ${i} at node\
 end`)}r+=n.length}}return{comment:e,offset:r}}exports.resolveEnd=resolveEnd}});var require_resolve_flow_collection=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports){"us\
e strict";var identity=require_identity(),Pair=require_Pair(),YAMLMap=require_YAMLMap(),YAMLSeq=require_YAMLSeq(),resolveEnd=require_resolve_end(),
resolveProps=require_resolve_props(),utilContainsNewline=require_util_contains_newline(),utilMapIncludes=require_util_map_includes(),
blockMsg="Block collections are not allowed within flow collections",isBlock=p5=>p5&&(p5.type==="block-map"||p5.type==="\
block-seq");function resolveFlowCollection({composeNode:p5,composeEmptyNode:N},n,c,t,q){let r=c.start.source==="{",u=r?"\
flow map":"flow sequence",P3=q?.nodeClass??(r?YAMLMap.YAMLMap:YAMLSeq.YAMLSeq),i=new P3(n.schema);i.flow=!0;let _4=n.atRoot;
_4&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let g=c.offset+c.start.source.length;for(let o=0;o<c.items.length;++o){let h2=c.
items[o],{start:L2,key:w,sep:d3,value:l}=h2,e=resolveProps.resolveProps(L2,{flow:u,indicator:"explicit-key-ind",next:w??
d3?.[0],offset:g,onError:t,parentIndent:c.indent,startOnNewline:!1});if(!e.found){if(!e.anchor&&!e.tag&&!d3&&!l){o===0&&
e.comma?t(e.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${u}`):o<c.items.length-1&&t(e.start,"UNEXPECTED_TOKEN",`Unexpecte\
d empty item in ${u}`),e.comment&&(i.comment?i.comment+=`
`+e.comment:i.comment=e.comment),g=e.end;continue}!r&&n.options.strict&&utilContainsNewline.containsNewline(w)&&t(w,"MUL\
TILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(o===0)e.comma&&t(e.comma,"UN\
EXPECTED_TOKEN",`Unexpected , in ${u}`);else if(e.comma||t(e.start,"MISSING_CHAR",`Missing , between ${u} items`),e.comment){
let m="";e:for(let s2 of L2)switch(s2.type){case"comma":case"space":break;case"comment":m=s2.source.substring(1);break e;default:
break e}if(m){let s2=i.items[i.items.length-1];identity.isPair(s2)&&(s2=s2.value??s2.key),s2.comment?s2.comment+=`
`+m:s2.comment=m,e.comment=e.comment.substring(m.length+1)}}if(!r&&!d3&&!e.found){let m=l?p5(n,l,e,t):N(n,e.end,d3,null,
e,t);i.items.push(m),g=m.range[2],isBlock(l)&&t(m.range,"BLOCK_IN_FLOW",blockMsg)}else{n.atKey=!0;let m=e.end,s2=w?p5(n,
w,e,t):N(n,m,L2,null,e,t);isBlock(w)&&t(s2.range,"BLOCK_IN_FLOW",blockMsg),n.atKey=!1;let a2=resolveProps.resolveProps(d3??
[],{flow:u,indicator:"map-value-ind",next:l,offset:s2.range[2],onError:t,parentIndent:c.indent,startOnNewline:!1});if(a2.
found){if(!r&&!e.found&&n.options.strict){if(d3)for(let f of d3){if(f===a2.found)break;if(f.type==="newline"){t(f,"MULTI\
LINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}e.start<a2.found.offset-1024&&
t(a2.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequenc\
e key")}}else l&&("source"in l&&l.source?.[0]===":"?t(l,"MISSING_CHAR",`Missing space after : in ${u}`):t(a2.start,"MISS\
ING_CHAR",`Missing , or : between ${u} items`));let M=l?p5(n,l,a2,t):a2.found?N(n,a2.end,d3,null,a2,t):null;M?isBlock(l)&&
t(M.range,"BLOCK_IN_FLOW",blockMsg):a2.comment&&(s2.comment?s2.comment+=`
`+a2.comment:s2.comment=a2.comment);let b2=new Pair.Pair(s2,M);if(n.options.keepSourceTokens&&(b2.srcToken=h2),r){let f=i;
utilMapIncludes.mapIncludes(n,f.items,s2)&&t(m,"DUPLICATE_KEY","Map keys must be unique"),f.items.push(b2)}else{let f=new YAMLMap.
YAMLMap(n.schema);f.flow=!0,f.items.push(b2);let y2=(M??s2).range;f.range=[s2.range[0],y2[1],y2[2]],i.items.push(f)}g=M?
M.range[2]:a2.end}}let k=r?"}":"]",[I,...C]=c.end,v=g;if(I?.source===k)v=I.offset+I.source.length;else{let o=u[0].toUpperCase()+
u.substring(1),h2=_4?`${o} must end with a ${k}`:`${o} in block collection must be sufficiently indented and end with a ${k}`;
t(g,_4?"MISSING_CHAR":"BAD_INDENT",h2),I&&I.source.length!==1&&C.unshift(I)}if(C.length>0){let o=resolveEnd.resolveEnd(C,
v,n.options.strict,t);o.comment&&(i.comment?i.comment+=`
`+o.comment:i.comment=o.comment),i.range=[c.offset,v,o.offset]}else i.range=[c.offset,v,v];return i}exports.resolveFlowCollection=
resolveFlowCollection}});var require_compose_collection=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/compose/compose-collection.js"(exports){"use strict";
var identity=require_identity(),Scalar=require_Scalar(),YAMLMap=require_YAMLMap(),YAMLSeq=require_YAMLSeq(),resolveBlockMap=require_resolve_block_map(),
resolveBlockSeq=require_resolve_block_seq(),resolveFlowCollection=require_resolve_flow_collection();function resolveCollection(i,t,o,r,a2,l){
let s2=o.type==="block-map"?resolveBlockMap.resolveBlockMap(i,t,o,r,l):o.type==="block-seq"?resolveBlockSeq.resolveBlockSeq(
i,t,o,r,l):resolveFlowCollection.resolveFlowCollection(i,t,o,r,l),c=s2.constructor;return a2==="!"||a2===c.tagName?(s2.tag=
c.tagName,s2):(a2&&(s2.tag=a2),s2)}function composeCollection(i,t,o,r,a2){let l=r.tag,s2=l?t.directives.tagName(l.source,
e=>a2(l,"TAG_RESOLVE_FAILED",e)):null;if(o.type==="block-seq"){let{anchor:e,newlineAfterProp:v}=r,q=e&&l?e.offset>l.offset?
e:l:e??l;q&&(!v||v.offset<q.offset)&&a2(q,"MISSING_CHAR","Missing newline after block sequence props")}let c=o.type==="b\
lock-map"?"map":o.type==="block-seq"?"seq":o.start.source==="{"?"map":"seq";if(!l||!s2||s2==="!"||s2===YAMLMap.YAMLMap.tagName&&
c==="map"||s2===YAMLSeq.YAMLSeq.tagName&&c==="seq")return resolveCollection(i,t,o,a2,s2);let n=t.schema.tags.find(e=>e.tag===
s2&&e.collection===c);if(!n){let e=t.schema.knownTags[s2];if(e?.collection===c)t.schema.tags.push(Object.assign({},e,{default:!1})),
n=e;else return e?a2(l,"BAD_COLLECTION_TYPE",`${e.tag} used for ${c} collection, but expects ${e.collection??"scalar"}`,
!0):a2(l,"TAG_RESOLVE_FAILED",`Unresolved tag: ${s2}`,!0),resolveCollection(i,t,o,a2,s2)}let p5=resolveCollection(i,t,o,
a2,s2,n),u=n.resolve?.(p5,e=>a2(l,"TAG_RESOLVE_FAILED",e),t.options)??p5,f=identity.isNode(u)?u:new Scalar.Scalar(u);return f.
range=p5.range,f.tag=s2,n?.format&&(f.format=n.format),f}exports.composeCollection=composeCollection}});var require_resolve_block_scalar=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports){"use stri\
ct";var Scalar=require_Scalar();function resolveBlockScalar(k,s2,g){let o=s2.offset,t=parseBlockScalarHeader(s2,k.options.
strict,g);if(!t)return{value:"",type:null,comment:"",range:[o,o,o]};let m=t.mode===">"?Scalar.Scalar.BLOCK_FOLDED:Scalar.
Scalar.BLOCK_LITERAL,n=s2.source?splitLines(s2.source):[],f=n.length;for(let e=n.length-1;e>=0;--e){let i=n[e][1];if(i===
""||i==="\r")f=e;else break}if(f===0){let e=t.chomp==="+"&&n.length>0?`
`.repeat(Math.max(1,n.length-1)):"",i=o+t.length;return s2.source&&(i+=s2.source.length),{value:e,type:m,comment:t.comment,
range:[o,i,i]}}let a2=s2.indent+t.indent,d3=s2.offset+t.length,p5=0;for(let e=0;e<f;++e){let[i,h2]=n[e];if(h2===""||h2===
"\r")t.indent===0&&i.length>a2&&(a2=i.length);else{i.length<a2&&g(d3+i.length,"MISSING_CHAR","Block scalars with more-in\
dented leading empty lines must use an explicit indentation indicator"),t.indent===0&&(a2=i.length),p5=e,a2===0&&!k.atRoot&&
g(d3,"BAD_INDENT","Block scalar values in collections must be indented");break}d3+=i.length+h2.length+1}for(let e=n.length-
1;e>=f;--e)n[e][0].length>a2&&(f=e+1);let r="",l="",c=!1;for(let e=0;e<p5;++e)r+=n[e][0].slice(a2)+`
`;for(let e=p5;e<f;++e){let[i,h2]=n[e];d3+=i.length+h2.length+1;let S2=h2[h2.length-1]==="\r";if(S2&&(h2=h2.slice(0,-1)),
h2&&i.length<a2){let B2=`Block scalar lines must not be less indented than their ${t.indent?"explicit indentation indica\
tor":"first line"}`;g(d3-h2.length-(S2?2:1),"BAD_INDENT",B2),i=""}m===Scalar.Scalar.BLOCK_LITERAL?(r+=l+i.slice(a2)+h2,l=
`
`):i.length>a2||h2[0]==="	"?(l===" "?l=`
`:!c&&l===`
`&&(l=`

`),r+=l+i.slice(a2)+h2,l=`
`,c=!0):h2===""?l===`
`?r+=`
`:l=`
`:(r+=l+h2,l=" ",c=!1)}switch(t.chomp){case"-":break;case"+":for(let e=f;e<n.length;++e)r+=`
`+n[e][0].slice(a2);r[r.length-1]!==`
`&&(r+=`
`);break;default:r+=`
`}let u=o+t.length+s2.source.length;return{value:r,type:m,comment:t.comment,range:[o,u,u]}}function parseBlockScalarHeader({
offset:k,props:s2},g,o){if(s2[0].type!=="block-scalar-header")return o(s2[0],"IMPOSSIBLE","Block scalar header not found"),
null;let{source:t}=s2[0],m=t[0],n=0,f="",a2=-1;for(let l=1;l<t.length;++l){let c=t[l];if(!f&&(c==="-"||c==="+"))f=c;else{
let u=Number(c);!n&&u?n=u:a2===-1&&(a2=k+l)}}a2!==-1&&o(a2,"UNEXPECTED_TOKEN",`Block scalar header includes extra charac\
ters: ${t}`);let d3=!1,p5="",r=t.length;for(let l=1;l<s2.length;++l){let c=s2[l];switch(c.type){case"space":d3=!0;case"n\
ewline":r+=c.source.length;break;case"comment":g&&!d3&&o(c,"MISSING_CHAR","Comments must be separated from other tokens \
by white space characters"),r+=c.source.length,p5=c.source.substring(1);break;case"error":o(c,"UNEXPECTED_TOKEN",c.message),
r+=c.source.length;break;default:{let u=`Unexpected token in block scalar header: ${c.type}`;o(c,"UNEXPECTED_TOKEN",u);let e=c.
source;e&&typeof e=="string"&&(r+=e.length)}}}return{mode:m,indent:n,chomp:f,comment:p5,length:r}}function splitLines(k){
let s2=k.split(/\n( *)/),g=s2[0],o=g.match(/^( *)/),m=[o?.[1]?[o[1],g.slice(o[1].length)]:["",g]];for(let n=1;n<s2.length;n+=
2)m.push([s2[n],s2[n+1]]);return m}exports.resolveBlockScalar=resolveBlockScalar}});var require_resolve_flow_scalar=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports){"use strict";
var Scalar=require_Scalar(),resolveEnd=require_resolve_end();function resolveFlowScalar(e,l,n){let{offset:t,type:c,source:a2,
end:i}=e,r,s2,d3=(o,g,u)=>n(t+o,g,u);switch(c){case"scalar":r=Scalar.Scalar.PLAIN,s2=plainValue(a2,d3);break;case"single\
-quoted-scalar":r=Scalar.Scalar.QUOTE_SINGLE,s2=singleQuotedValue(a2,d3);break;case"double-quoted-scalar":r=Scalar.Scalar.
QUOTE_DOUBLE,s2=doubleQuotedValue(a2,d3);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but \
found: ${c}`),{value:"",type:null,comment:"",range:[t,t+a2.length,t+a2.length]}}let f=t+a2.length,h2=resolveEnd.resolveEnd(
i,f,l,n);return{value:s2,type:r,comment:h2.comment,range:[t,f,h2.offset]}}function plainValue(e,l){let n="";switch(e[0]){case"\
	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"\
|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&l(
0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),unfoldLines(e)}function singleQuotedValue(e,l){return(e[e.length-
1]!=="'"||e.length===1)&&l(e.length,"MISSING_CHAR","Missing closing 'quote"),unfoldLines(e.slice(1,-1)).replace(/''/g,"'")}
function unfoldLines(e){let l=/(.*?)\r?\n/sy,n=l.exec(e);if(!n)return e;let t,c;try{t=new RegExp("(?<![ 	])[ 	]+$"),c=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{t=/[ \t]+$/,c=/^[ \t]+|[ \t]+$/g}let a2=n[1].replace(t,""),i=" ",r=l.lastIndex;for(;n=
l.exec(e);){let d3=n[1].replace(c,"");d3===""?i===`
`?a2+=i:i=`
`:(a2+=i+d3,i=" "),r=l.lastIndex}let s2=/[ \t]*(.*)/sy;return s2.lastIndex=r,n=s2.exec(e),a2+i+(n?.[1]??"")}function doubleQuotedValue(e,l){
let n="";for(let t=1;t<e.length-1;++t){let c=e[t];if(!(c==="\r"&&e[t+1]===`
`))if(c===`
`){let{fold:a2,offset:i}=foldNewline(e,t);n+=a2,t=i}else if(c==="\\"){let a2=e[++t],i=escapeCodes[a2];if(i)n+=i;else if(a2===
`
`)for(a2=e[t+1];a2===" "||a2==="	";)a2=e[++t+1];else if(a2==="\r"&&e[t+1]===`
`)for(a2=e[++t+1];a2===" "||a2==="	";)a2=e[++t+1];else if(a2==="x"||a2==="u"||a2==="U"){let r=a2==="x"?2:a2==="u"?4:8;n+=
parseCharCode(e,t+1,r,l),t+=r}else{let r=e.substr(t-1,2);l(t-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`),n+=r}}else if(c===
" "||c==="	"){let a2=t,i=e[t+1];for(;i===" "||i==="	";)i=e[++t+1];i!==`
`&&!(i==="\r"&&e[t+2]===`
`)&&(n+=t>a2?e.slice(a2,t+1):c)}else n+=c}return(e[e.length-1]!=='"'||e.length===1)&&l(e.length,"MISSING_CHAR",'Missing \
closing "quote'),n}function foldNewline(e,l){let n="",t=e[l+1];for(;(t===" "||t==="	"||t===`
`||t==="\r")&&!(t==="\r"&&e[l+2]!==`
`);)t===`
`&&(n+=`
`),l+=1,t=e[l+1];return n||(n=" "),{fold:n,offset:l}}var escapeCodes={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function parseCharCode(e,l,n,t){
let c=e.substr(l,n),i=c.length===n&&/^[0-9a-fA-F]+$/.test(c)?parseInt(c,16):NaN;try{return String.fromCodePoint(i)}catch{
let r=e.substr(l-2,n+2);return t(l-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`),r}}exports.resolveFlowScalar=resolveFlowScalar}});var require_compose_scalar=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/compose/compose-scalar.js"(exports){"use strict";var identity=require_identity(),
Scalar=require_Scalar(),resolveBlockScalar=require_resolve_block_scalar(),resolveFlowScalar=require_resolve_flow_scalar();
function composeScalar(t,a2,e,r){let{value:c,type:u,comment:l,range:s2}=a2.type==="block-scalar"?resolveBlockScalar.resolveBlockScalar(
t,a2,r):resolveFlowScalar.resolveFlowScalar(a2,t.options.strict,r),o=e?t.directives.tagName(e.source,f=>r(e,"TAG_RESOLVE\
_FAILED",f)):null,n;t.options.stringKeys&&t.atKey?n=t.schema[identity.SCALAR]:o?n=findScalarTagByName(t.schema,c,o,e,r):
a2.type==="scalar"?n=findScalarTagByTest(t,c,a2,r):n=t.schema[identity.SCALAR];let i;try{let f=n.resolve(c,S2=>r(e??a2,"\
TAG_RESOLVE_FAILED",S2),t.options);i=identity.isScalar(f)?f:new Scalar.Scalar(f)}catch(f){let S2=f instanceof Error?f.message:
String(f);r(e??a2,"TAG_RESOLVE_FAILED",S2),i=new Scalar.Scalar(c)}return i.range=s2,i.source=c,u&&(i.type=u),o&&(i.tag=o),
n.format&&(i.format=n.format),l&&(i.comment=l),i}function findScalarTagByName(t,a2,e,r,c){if(e==="!")return t[identity.SCALAR];
let u=[];for(let s2 of t.tags)if(!s2.collection&&s2.tag===e)if(s2.default&&s2.test)u.push(s2);else return s2;for(let s2 of u)
if(s2.test?.test(a2))return s2;let l=t.knownTags[e];return l&&!l.collection?(t.tags.push(Object.assign({},l,{default:!1,
test:void 0})),l):(c(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${e}`,e!=="tag:yaml.org,2002:str"),t[identity.SCALAR])}function findScalarTagByTest({
atKey:t,directives:a2,schema:e},r,c,u){let l=e.tags.find(s2=>(s2.default===!0||t&&s2.default==="key")&&s2.test?.test(r))||
e[identity.SCALAR];if(e.compat){let s2=e.compat.find(o=>o.default&&o.test?.test(r))??e[identity.SCALAR];if(l.tag!==s2.tag){
let o=a2.tagString(l.tag),n=a2.tagString(s2.tag),i=`Value may be parsed as either ${o} or ${n}`;u(c,"TAG_RESOLVE_FAILED",
i,!0)}}return l}exports.composeScalar=composeScalar}});var require_util_empty_scalar_position=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports){
"use strict";function emptyScalarPosition(n,e,i){if(e){i??(i=e.length);for(let c=i-1;c>=0;--c){let t=e[c];switch(t.type){case"\
space":case"comment":case"newline":n-=t.source.length;continue}for(t=e[++c];t?.type==="space";)n+=t.source.length,t=e[++c];
break}}return n}exports.emptyScalarPosition=emptyScalarPosition}});var require_compose_node=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/compose/compose-node.js"(exports){"use strict";var Alias=require_Alias(),
identity=require_identity(),composeCollection=require_compose_collection(),composeScalar=require_compose_scalar(),resolveEnd=require_resolve_end(),
utilEmptyScalarPosition=require_util_empty_scalar_position(),CN={composeNode,composeEmptyNode};function composeNode(i,e,r,t){
let l=i.atKey,{spaceBefore:o,comment:n,anchor:c,tag:m}=r,s2,u=!0;switch(e.type){case"alias":s2=composeAlias(i,e,t),(c||m)&&
t(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"do\
uble-quoted-scalar":case"block-scalar":s2=composeScalar.composeScalar(i,e,m,t),c&&(s2.anchor=c.source.substring(1));break;case"\
block-map":case"block-seq":case"flow-collection":try{s2=composeCollection.composeCollection(CN,i,e,r,t),c&&(s2.anchor=c.
source.substring(1))}catch(a2){let p5=a2 instanceof Error?a2.message:String(a2);t(e,"RESOURCE_EXHAUSTION",p5)}break;default:{
let a2=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;t(e,"UNEXPECTED_TOKEN",a2),u=!1}}return s2??(s2=
composeEmptyNode(i,e.offset,void 0,null,r,t)),c&&s2.anchor===""&&t(c,"BAD_ALIAS","Anchor cannot be an empty string"),l&&
i.options.stringKeys&&(!identity.isScalar(s2)||typeof s2.value!="string"||s2.tag&&s2.tag!=="tag:yaml.org,2002:str")&&t(m??
e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),o&&(s2.spaceBefore=!0),n&&(e.type==="scalar"&&e.source===
""?s2.comment=n:s2.commentBefore=n),i.options.keepSourceTokens&&u&&(s2.srcToken=e),s2}function composeEmptyNode(i,e,r,t,{
spaceBefore:l,comment:o,anchor:n,tag:c,end:m},s2){let u={type:"scalar",offset:utilEmptyScalarPosition.emptyScalarPosition(
e,r,t),indent:-1,source:""},a2=composeScalar.composeScalar(i,u,c,s2);return n&&(a2.anchor=n.source.substring(1),a2.anchor===
""&&s2(n,"BAD_ALIAS","Anchor cannot be an empty string")),l&&(a2.spaceBefore=!0),o&&(a2.comment=o,a2.range[2]=m),a2}function composeAlias({
options:i},{offset:e,source:r,end:t},l){let o=new Alias.Alias(r.substring(1));o.source===""&&l(e,"BAD_ALIAS","Alias cann\
ot be an empty string"),o.source.endsWith(":")&&l(e+r.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let n=e+
r.length,c=resolveEnd.resolveEnd(t,n,i.strict,l);return o.range=[e,n,c.offset],c.comment&&(o.comment=c.comment),o}exports.
composeEmptyNode=composeEmptyNode;exports.composeNode=composeNode}});var require_compose_doc=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/compose/compose-doc.js"(exports){"use strict";var Document=require_Document(),
composeNode=require_compose_node(),resolveEnd=require_resolve_end(),resolveProps=require_resolve_props();function composeDoc(p5,a2,{
offset:c,start:r,value:o,end:i},s2){let l=Object.assign({_directives:a2},p5),e=new Document.Document(void 0,l),d3={atKey:!1,
atRoot:!0,directives:e.directives,options:e.options,schema:e.schema},t=resolveProps.resolveProps(r,{indicator:"doc-start",
next:o??i?.[0],offset:c,onError:s2,parentIndent:0,startOnNewline:!0});t.found&&(e.directives.docStart=!0,o&&(o.type==="b\
lock-map"||o.type==="block-seq")&&!t.hasNewline&&s2(t.end,"MISSING_CHAR","Block collection cannot start on same line wit\
h directives-end marker")),e.contents=o?composeNode.composeNode(d3,o,t,s2):composeNode.composeEmptyNode(d3,t.end,r,null,
t,s2);let m=e.contents.range[2],n=resolveEnd.resolveEnd(i,m,!1,s2);return n.comment&&(e.comment=n.comment),e.range=[c,m,
n.offset],e}exports.composeDoc=composeDoc}});var require_composer=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/compose/composer.js"(exports){"use strict";var node_process=__webpack_require__(932),
directives=require_directives(),Document=require_Document(),errors=require_errors(),identity=require_identity(),composeDoc=require_compose_doc(),
resolveEnd=require_resolve_end();function getErrorPos(o){if(typeof o=="number")return[o,o+1];if(Array.isArray(o))return o.
length===2?o:[o[0],o[1]];let{offset:e,source:s2}=o;return[e,e+(typeof s2=="string"?s2.length:1)]}function parsePrelude(o){
let e="",s2=!1,r=!1;for(let i=0;i<o.length;++i){let t=o[i];switch(t[0]){case"#":e+=(e===""?"":r?`

`:`
`)+(t.substring(1)||" "),s2=!0,r=!1;break;case"%":o[i+1]?.[0]!=="#"&&(i+=1),s2=!1;break;default:s2||(r=!0),s2=!1}}return{
comment:e,afterEmptyLine:r}}var Composer=class{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.
errors=[],this.warnings=[],this.onError=(s2,r,i,t)=>{let n=getErrorPos(s2);t?this.warnings.push(new errors.YAMLWarning(n,
r,i)):this.errors.push(new errors.YAMLParseError(n,r,i))},this.directives=new directives.Directives({version:e.version||
"1.2"}),this.options=e}decorate(e,s2){let{comment:r,afterEmptyLine:i}=parsePrelude(this.prelude);if(r){let t=e.contents;
if(s2)e.comment=e.comment?`${e.comment}
${r}`:r;else if(i||e.directives.docStart||!t)e.commentBefore=r;else if(identity.isCollection(t)&&!t.flow&&t.items.length>
0){let n=t.items[0];identity.isPair(n)&&(n=n.key);let c=n.commentBefore;n.commentBefore=c?`${r}
${c}`:r}else{let n=t.commentBefore;t.commentBefore=n?`${r}
${n}`:r}}if(s2){for(let t=0;t<this.errors.length;++t)e.errors.push(this.errors[t]);for(let t=0;t<this.warnings.length;++t)
e.warnings.push(this.warnings[t])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,
warnings:this.warnings}}*compose(e,s2=!1,r=-1){for(let i of e)yield*this.next(i);yield*this.end(s2,r)}*next(e){switch(node_process.
env.LOG_STREAM&&console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(s2,r,i)=>{let t=getErrorPos(
e);t[0]+=s2,this.onError(t,"BAD_DIRECTIVE",r,i)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"document":{
let s2=composeDoc.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!s2.directives.docStart&&this.
onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(s2,!1),this.doc&&(yield this.doc),
this.doc=s2,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.
push(e.source);break;case"error":{let s2=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,r=new errors.YAMLParseError(
getErrorPos(e),"UNEXPECTED_TOKEN",s2);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"\
doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new errors.YAMLParseError(
getErrorPos(e),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let s2=resolveEnd.resolveEnd(e.end,e.offset+e.
source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),s2.comment){let r=this.doc.comment;this.
doc.comment=r?`${r}
${s2.comment}`:s2.comment}this.doc.range[2]=s2.offset;break}default:this.errors.push(new errors.YAMLParseError(getErrorPos(
e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,s2=-1){if(this.doc)this.decorate(this.doc,!0),yield this.
doc,this.doc=null;else if(e){let r=Object.assign({_directives:this.directives},this.options),i=new Document.Document(void 0,
r);this.atDirectives&&this.onError(s2,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,s2,s2],this.decorate(
i,!1),yield i}}};exports.Composer=Composer}});var require_cst_scalar=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/parse/cst-scalar.js"(exports){"use strict";var resolveBlockScalar=require_resolve_block_scalar(),
resolveFlowScalar=require_resolve_flow_scalar(),errors=require_errors(),stringifyString=require_stringifyString();function resolveAsScalar(e,c=!0,t){
if(e){let r=(l,s2,n)=>{let a2=typeof l=="number"?l:Array.isArray(l)?l[0]:l.offset;if(t)t(a2,s2,n);else throw new errors.
YAMLParseError([a2,a2+1],s2,n)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return resolveFlowScalar.
resolveFlowScalar(e,c,r);case"block-scalar":return resolveBlockScalar.resolveBlockScalar({options:{strict:c}},e,r)}}return null}
function createScalarToken(e,c){let{implicitKey:t=!1,indent:r,inFlow:l=!1,offset:s2=-1,type:n="PLAIN"}=c,a2=stringifyString.
stringifyString({type:n,value:e},{implicitKey:t,indent:r>0?" ".repeat(r):"",inFlow:l,options:{blockQuote:!0,lineWidth:-1}}),
i=c.end??[{type:"newline",offset:-1,indent:r,source:`
`}];switch(a2[0]){case"|":case">":{let o=a2.indexOf(`
`),u=a2.substring(0,o),d3=a2.substring(o+1)+`
`,f=[{type:"block-scalar-header",offset:s2,indent:r,source:u}];return addEndtoBlockProps(f,i)||f.push({type:"newline",offset:-1,
indent:r,source:`
`}),{type:"block-scalar",offset:s2,indent:r,props:f,source:d3}}case'"':return{type:"double-quoted-scalar",offset:s2,indent:r,
source:a2,end:i};case"'":return{type:"single-quoted-scalar",offset:s2,indent:r,source:a2,end:i};default:return{type:"sca\
lar",offset:s2,indent:r,source:a2,end:i}}}function setScalarValue(e,c,t={}){let{afterKey:r=!1,implicitKey:l=!1,inFlow:s2=!1,
type:n}=t,a2="indent"in e?e.indent:null;if(r&&typeof a2=="number"&&(a2+=2),!n)switch(e.type){case"single-quoted-scalar":
n="QUOTE_SINGLE";break;case"double-quoted-scalar":n="QUOTE_DOUBLE";break;case"block-scalar":{let o=e.props[0];if(o.type!==
"block-scalar-header")throw new Error("Invalid block scalar header");n=o.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";
break}default:n="PLAIN"}let i=stringifyString.stringifyString({type:n,value:c},{implicitKey:l||a2===null,indent:a2!==null&&
a2>0?" ".repeat(a2):"",inFlow:s2,options:{blockQuote:!0,lineWidth:-1}});switch(i[0]){case"|":case">":setBlockScalarValue(
e,i);break;case'"':setFlowScalarValue(e,i,"double-quoted-scalar");break;case"'":setFlowScalarValue(e,i,"single-quoted-sc\
alar");break;default:setFlowScalarValue(e,i,"scalar")}}function setBlockScalarValue(e,c){let t=c.indexOf(`
`),r=c.substring(0,t),l=c.substring(t+1)+`
`;if(e.type==="block-scalar"){let s2=e.props[0];if(s2.type!=="block-scalar-header")throw new Error("Invalid block scalar\
 header");s2.source=r,e.source=l}else{let{offset:s2}=e,n="indent"in e?e.indent:-1,a2=[{type:"block-scalar-header",offset:s2,
indent:n,source:r}];addEndtoBlockProps(a2,"end"in e?e.end:void 0)||a2.push({type:"newline",offset:-1,indent:n,source:`
`});for(let i of Object.keys(e))i!=="type"&&i!=="offset"&&delete e[i];Object.assign(e,{type:"block-scalar",indent:n,props:a2,
source:l})}}function addEndtoBlockProps(e,c){if(c)for(let t of c)switch(t.type){case"space":case"comment":e.push(t);break;case"\
newline":return e.push(t),!0}return!1}function setFlowScalarValue(e,c,t){switch(e.type){case"scalar":case"double-quoted-\
scalar":case"single-quoted-scalar":e.type=t,e.source=c;break;case"block-scalar":{let r=e.props.slice(1),l=c.length;e.props[0].
type==="block-scalar-header"&&(l-=e.props[0].source.length);for(let s2 of r)s2.offset+=l;delete e.props,Object.assign(e,
{type:t,source:c,end:r});break}case"block-map":case"block-seq":{let l={type:"newline",offset:e.offset+c.length,indent:e.
indent,source:`
`};delete e.items,Object.assign(e,{type:t,source:c,end:[l]});break}default:{let r="indent"in e?e.indent:-1,l="end"in e&&
Array.isArray(e.end)?e.end.filter(s2=>s2.type==="space"||s2.type==="comment"||s2.type==="newline"):[];for(let s2 of Object.
keys(e))s2!=="type"&&s2!=="offset"&&delete e[s2];Object.assign(e,{type:t,indent:r,source:c,end:l})}}}exports.createScalarToken=
createScalarToken;exports.resolveAsScalar=resolveAsScalar;exports.setScalarValue=setScalarValue}});var require_cst_stringify=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/parse/cst-stringify.js"(exports){"use strict";var stringify=s2=>"\
type"in s2?stringifyToken(s2):stringifyItem(s2);function stringifyToken(s2){switch(s2.type){case"block-scalar":{let r="";
for(let e of s2.props)r+=stringifyToken(e);return r+s2.source}case"block-map":case"block-seq":{let r="";for(let e of s2.
items)r+=stringifyItem(e);return r}case"flow-collection":{let r=s2.start.source;for(let e of s2.items)r+=stringifyItem(e);
for(let e of s2.end)r+=e.source;return r}case"document":{let r=stringifyItem(s2);if(s2.end)for(let e of s2.end)r+=e.source;
return r}default:{let r=s2.source;if("end"in s2&&s2.end)for(let e of s2.end)r+=e.source;return r}}}function stringifyItem({
start:s2,key:r,sep:e,value:c}){let t="";for(let o of s2)t+=o.source;if(r&&(t+=stringifyToken(r)),e)for(let o of e)t+=o.source;
return c&&(t+=stringifyToken(c)),t}exports.stringify=stringify}});var require_cst_visit=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/parse/cst-visit.js"(exports){"use strict";var BREAK=Symbol("br\
eak visit"),SKIP=Symbol("skip children"),REMOVE=Symbol("remove item");function visit2(e,t){"type"in e&&e.type==="documen\
t"&&(e={start:e.start,value:e.value}),_visit(Object.freeze([]),e,t)}visit2.BREAK=BREAK;visit2.SKIP=SKIP;visit2.REMOVE=REMOVE;
visit2.itemAtPath=(e,t)=>{let r=e;for(let[n,i]of t){let o=r?.[n];if(o&&"items"in o)r=o.items[i];else return}return r};visit2.
parentCollection=(e,t)=>{let r=visit2.itemAtPath(e,t.slice(0,-1)),n=t[t.length-1][0],i=r?.[n];if(i&&"items"in i)return i;
throw new Error("Parent collection not found")};function _visit(e,t,r){let n=r(t,e);if(typeof n=="symbol")return n;for(let i of[
"key","value"]){let o=t[i];if(o&&"items"in o){for(let f=0;f<o.items.length;++f){let l=_visit(Object.freeze(e.concat([[i,
f]])),o.items[f],r);if(typeof l=="number")f=l-1;else{if(l===BREAK)return BREAK;l===REMOVE&&(o.items.splice(f,1),f-=1)}}typeof n==
"function"&&i==="key"&&(n=n(t,e))}}return typeof n=="function"?n(t,e):n}exports.visit=visit2}});var require_cst=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/parse/cst.js"(exports){"use strict";var cstScalar=require_cst_scalar(),
cstStringify=require_cst_stringify(),cstVisit=require_cst_visit(),BOM="\uFEFF",DOCUMENT="",FLOW_END="",SCALAR="",isCollection=e=>!!e&&
"items"in e,isScalar2=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type===
"block-scalar");function prettyToken(e){switch(e){case BOM:return"<BOM>";case DOCUMENT:return"<DOC>";case FLOW_END:return"\
<FLOW_END>";case SCALAR:return"<SCALAR>";default:return JSON.stringify(e)}}function tokenType(e){switch(e){case BOM:return"\
byte-order-mark";case DOCUMENT:return"doc-mode";case FLOW_END:return"flow-error-end";case SCALAR:return"scalar";case"---":
return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}exports.createScalarToken=cstScalar.createScalarToken;exports.
resolveAsScalar=cstScalar.resolveAsScalar;exports.setScalarValue=cstScalar.setScalarValue;exports.stringify=cstStringify.
stringify;exports.visit=cstVisit.visit;exports.BOM=BOM;exports.DOCUMENT=DOCUMENT;exports.FLOW_END=FLOW_END;exports.SCALAR=
SCALAR;exports.isCollection=isCollection;exports.isScalar=isScalar2;exports.prettyToken=prettyToken;exports.tokenType=tokenType}});var require_lexer=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/parse/lexer.js"(exports){"use strict";var cst=require_cst();function isEmpty(n){
switch(n){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var hexDigits=new Set("0123456789ABCDEFabcdef"),tagChars=new Set("01234567\
89ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),flowIndicatorChars=new Set(",[]{}"),invalidAnchorChars=new Set(
` ,[]{}
\r	`),isNotAnchorChar=n=>!n||invalidAnchorChars.has(n),Lexer=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,
this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=
null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a string");this.buffer=
this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let s2=this.next??"stream";for(;s2&&(t||this.hasChars(1));)
s2=yield*this.parseNext(s2)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||
t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let s2=0;for(;t===
" ";)t=this.buffer[++s2+e];if(t==="\r"){let h2=this.buffer[s2+e+1];if(h2===`
`||!h2&&!this.atEnd)return e+s2+1}return t===`
`||s2>=this.indentNext||!t&&!this.atEnd?e+s2:-1}if(t==="-"||t==="."){let s2=this.buffer.substr(e,3);if((s2==="---"||s2===
"...")&&isEmpty(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<
this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.
buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.
substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){
switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-\
scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(e===null)return this.setNext("strea\
m");if(e[0]===cst.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s2=e.indexOf("#");for(;s2!==
-1;){let i=e[s2-1];if(i===" "||i==="	"){t=s2-1;break}else s2=e.indexOf("#",s2+1)}for(;;){let i=e[t-1];if(i===" "||i==="	")
t-=1;else break}let h2=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-h2),this.
pushNewline(),"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-t),yield*this.
pushNewline(),"stream"}return yield cst.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&
!this.atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext(
"line-start");let t=this.peek(3);if((t==="---"||t==="...")&&isEmpty(this.charAt(3)))return yield*this.pushCount(3),this.
indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>
this.indentValue&&!isEmpty(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){
let[e,t]=this.peek(2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&isEmpty(t)){
let s2=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=
s2,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext(
"doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.
pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=
1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"doc";case'\
"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.
pushSpaces(!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.
parsePlainScalar()}}*parseFlowCollection(){let e,t,s2=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),
this.indentValue=s2=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);let h2=this.getLine();if(h2===null)return this.setNext(
"flow");if((s2!==-1&&s2<this.indentNext&&h2[0]!=="#"||s2===0&&(h2.startsWith("---")||h2.startsWith("..."))&&isEmpty(h2[3]))&&
!(s2===this.indentNext-1&&this.flowLevel===1&&(h2[0]==="]"||h2[0]==="}")))return this.flowLevel=0,yield cst.FLOW_END,yield*this.
parseLineStart();let i=0;for(;h2[i]===",";)i+=yield*this.pushCount(1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=
yield*this.pushIndicators(),h2[i]){case void 0:return"flow";case"#":return yield*this.pushCount(h2.length-i),"flow";case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(
1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"f\
low";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let r=this.charAt(1);if(this.flowKey||
isEmpty(r)||r===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.
flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);
if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let i=0;for(;this.buffer[t-
1-i]==="\\";)i+=1;if(i%2===0)break;t=this.buffer.indexOf('"',t+1)}let s2=this.buffer.substring(0,t),h2=s2.indexOf(`
`,this.pos);if(h2!==-1){for(;h2!==-1;){let i=this.continueScalar(h2+1);if(i===-1)break;h2=s2.indexOf(`
`,i)}h2!==-1&&(t=h2-(s2[h2-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.
length}return yield*this.pushToIndex(t+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=
-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")this.blockScalarKeep=!0;else if(t>"0"&&
t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>isEmpty(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,s2;e:for(let i=this.pos;s2=this.buffer[i];++i)switch(s2){case" ":t+=1;break;case`
`:e=i,t=0;break;case"\r":{let r=this.buffer[i+1];if(!r&&!this.atEnd)return this.setNext("block-scalar");if(r===`
`)break}default:break e}if(!s2&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=t:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(
e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let h2=e+1;for(s2=
this.buffer[h2];s2===" ";)s2=this.buffer[++h2];if(s2==="	"){for(;s2==="	"||s2===" "||s2==="\r"||s2===`
`;)s2=this.buffer[++h2];e=h2-1}else if(!this.blockScalarKeep)do{let i=e-1,r=this.buffer[i];r==="\r"&&(r=this.buffer[--i]);
let l=i;for(;r===" ";)r=this.buffer[--i];if(r===`
`&&i>=this.pos&&i+1+t>l)e=i;else break}while(!0);return yield cst.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let e=this.flowLevel>0,t=this.pos-1,s2=this.pos-1,h2;for(;h2=this.buffer[++s2];)if(h2===":"){let i=this.buffer[s2+1];if(isEmpty(
i)||e&&flowIndicatorChars.has(i))break;t=s2}else if(isEmpty(h2)){let i=this.buffer[s2+1];if(h2==="\r"&&(i===`
`?(s2+=1,h2=`
`,i=this.buffer[s2+1]):t=s2),i==="#"||e&&flowIndicatorChars.has(i))break;if(h2===`
`){let r=this.continueScalar(s2+1);if(r===-1)break;s2=Math.max(s2,r-2)}}else{if(e&&flowIndicatorChars.has(h2))break;t=s2}
return!h2&&!this.atEnd?this.setNext("plain-scalar"):(yield cst.SCALAR,yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){
return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let s2=this.buffer.slice(this.pos,e);
return s2?(yield s2,this.pos+=s2.length,s2.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(
0)){case"!":e+=yield*this.pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(isNotAnchorChar),
e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let t=this.flowLevel>0,s2=this.charAt(1);if(isEmpty(s2)||
t&&flowIndicatorChars.has(s2)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(
1),e+=yield*this.pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.
buffer[e];for(;!isEmpty(t)&&t!==">";)t=this.buffer[++e];return yield*this.pushToIndex(t===">"?e+1:e,!1)}else{let e=this.
pos+1,t=this.buffer[e];for(;t;)if(tagChars.has(t))t=this.buffer[++e];else if(t==="%"&&hexDigits.has(this.buffer[e+1])&&hexDigits.
has(this.buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.
pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s2;do s2=this.buffer[++t];while(s2===" "||e&&s2==="	");let h2=t-
this.pos;return h2>0&&(yield this.buffer.substr(this.pos,h2),this.pos=t),h2}*pushUntil(e){let t=this.pos,s2=this.buffer[t];
for(;!e(s2);)s2=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};exports.Lexer=Lexer}});var require_line_counter=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/parse/line-counter.js"(exports){"use strict";var LineCounter2=class{constructor(){
this.lineStarts=[],this.addNewLine=i=>this.lineStarts.push(i),this.linePos=i=>{let t=0,e=this.lineStarts.length;for(;t<e;){
let s2=t+e>>1;this.lineStarts[s2]<i?t=s2+1:e=s2}if(this.lineStarts[t]===i)return{line:t+1,col:1};if(t===0)return{line:0,
col:i};let n=this.lineStarts[t-1];return{line:t,col:i-n+1}}}};exports.LineCounter=LineCounter2}});var require_parser=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/parse/parser.js"(exports){"use strict";var node_process=__webpack_require__(932),
cst=require_cst(),lexer=require_lexer();function includesToken(n,e){for(let t=0;t<n.length;++t)if(n[t].type===e)return!0;
return!1}function findNonEmptyIndex(n){for(let e=0;e<n.length;++e)switch(n[e].type){case"space":case"comment":case"newli\
ne":break;default:return e}return-1}function isFlowToken(n){switch(n?.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function getPrevProps(n){switch(n.type){case"\
document":return n.start;case"block-map":{let e=n.items[n.items.length-1];return e.sep??e.start}case"block-seq":return n.
items[n.items.length-1].start;default:return[]}}function getFirstKeyStartProps(n){if(n.length===0)return[];let e=n.length;
e:for(;--e>=0;)switch(n[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;n[++e]?.type==="space";);return n.splice(e,n.length)}function arrayPushArray(n,e){if(e.length<1e5)Array.
prototype.push.apply(n,e);else for(let t=0;t<e.length;++t)n.push(e[t])}function fixFlowSeqItems(n){if(n.start.type==="fl\
ow-seq-start")for(let e of n.items)e.sep&&!e.value&&!includesToken(e.start,"explicit-key-ind")&&!includesToken(e.sep,"ma\
p-value-ind")&&(e.key&&(e.value=e.key),delete e.key,isFlowToken(e.value)?e.value.end?arrayPushArray(e.value.end,e.sep):e.
value.end=e.sep:arrayPushArray(e.start,e.sep),delete e.sep)}var Parser=class{constructor(e){this.atNewLine=!0,this.atScalar=
!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new lexer.Lexer,this.
onNewLine=e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let s2 of this.lexer.lex(e,t))yield*this.
next(s2);t||(yield*this.end())}*next(e){if(this.source=e,node_process.env.LOG_TOKENS&&console.log("|",cst.prettyToken(e)),
this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=cst.tokenType(e);if(t)if(t==="scala\
r")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.
atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===
" "&&(this.indent+=e.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=
e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.length}else{let s2=`\
Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:s2,source:e}),this.offset+=e.length}}*end(){
for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,
source:this.source}}*step(){let e=this.peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)
yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)return yield*this.
stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.
blockMap(e);case"block-seq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"\
doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.stack.length-e]}*pop(e){let t=e??
this.stack.pop();if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.
stack.length===0)yield t;else{let s2=this.peek(1);switch(t.type==="block-scalar"?t.indent="indent"in s2?s2.indent:0:t.type===
"flow-collection"&&s2.type==="document"&&(t.indent=0),t.type==="flow-collection"&&fixFlowSeqItems(t),s2.type){case"docum\
ent":s2.value=t;break;case"block-scalar":s2.props.push(t);break;case"block-map":{let i=s2.items[s2.items.length-1];if(i.
value){s2.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=t;else{Object.assign(i,{key:t,
sep:[]}),this.onKeyLine=!i.explicitKey;return}break}case"block-seq":{let i=s2.items[s2.items.length-1];i.value?s2.items.
push({start:[],value:t}):i.value=t;break}case"flow-collection":{let i=s2.items[s2.items.length-1];!i||i.value?s2.items.push(
{start:[],key:t,sep:[]}):i.sep?i.value=t:Object.assign(i,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(
t)}if((s2.type==="document"||s2.type==="block-map"||s2.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){
let i=t.items[t.items.length-1];i&&!i.sep&&!i.value&&i.start.length>0&&findNonEmptyIndex(i.start)===-1&&(t.indent===0||i.
start.every(a2=>a2.type!=="comment"||a2.indent<t.indent))&&(s2.type==="document"?s2.end=i.start:s2.items.push({start:i.start}),
t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.
source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"\
doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),
this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,
source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{findNonEmptyIndex(
e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"spa\
ce":case"comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(e);t?this.stack.push(t):
yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){
if(this.type==="map-value-ind"){let t=getPrevProps(this.peek(2)),s2=getFirstKeyStartProps(t),i;e.end?(i=e.end,i.push(this.
sourceToken),delete e.end):i=[this.sourceToken];let a2={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s2,
key:e,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a2}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.
type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,
this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.
type){case"newline":if(this.onKeyLine=!1,t.value){let s2="end"in t.value?t.value.end:void 0;(Array.isArray(s2)?s2[s2.length-
1]:void 0)?.type==="comment"?s2?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.sep?t.sep.push(this.
sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.
sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let i=e.items[e.items.length-2]?.value?.
end;if(Array.isArray(i)){arrayPushArray(i,t.start),i.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}
return}if(this.indent>=e.indent){let s2=!this.onKeyLine&&this.indent===e.indent,i=s2&&(t.sep||t.explicitKey)&&this.type!==
"seq-item-ind",a2=[];if(i&&t.sep&&!t.value){let o=[];for(let l=0;l<t.sep.length;++l){let c=t.sep[l];switch(c.type){case"\
newline":o.push(l);break;case"space":break;case"comment":c.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=
2&&(a2=t.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":i||t.value?(a2.push(this.sourceToken),e.items.push({
start:a2}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"explicit-key\
-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):i||t.value?(a2.push(this.sourceToken),e.items.
push({start:a2,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[
this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.
items.push({start:[],key:null,sep:[this.sourceToken]});else if(includesToken(t.sep,"map-value-ind"))this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:a2,key:null,sep:[this.sourceToken]}]});else if(isFlowToken(
t.key)&&!includesToken(t.sep,"newline")){let o=getFirstKeyStartProps(t.start),l=t.key,c=t.sep;c.push(this.sourceToken),delete t.
key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:l,sep:c}]})}else
a2.length>0?t.sep=t.sep.concat(a2,this.sourceToken):t.sep.push(this.sourceToken);else if(includesToken(t.start,"newline"))
Object.assign(t,{key:null,sep:[this.sourceToken]});else{let o=getFirstKeyStartProps(t.start);this.stack.push({type:"bloc\
k-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else t.sep?t.value||i?e.
items.push({start:a2,key:null,sep:[this.sourceToken]}):includesToken(t.sep,"map-value-ind")?this.stack.push({type:"block\
-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):
Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||t.value?(e.items.push({start:a2,key:o,sep:[]}),this.
onKeyLine=!0):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(
e);if(o){if(o.type==="block-seq"){if(!t.explicitKey&&t.sep&&!includesToken(t.sep,"newline")){yield*this.pop({type:"error",
offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else s2&&e.items.
push({start:a2});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.
length-1];switch(this.type){case"newline":if(t.value){let s2="end"in t.value?t.value.end:void 0;(Array.isArray(s2)?s2[s2.
length-1]:void 0)?.type==="comment"?s2?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(
this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(
t.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){arrayPushArray(i,t.start),i.push(this.
sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=
e.indent)break;t.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||includesToken(
t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>e.
indent){let s2=this.startBlockValue(e);if(s2){this.stack.push(s2);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){
let t=e.items[e.items.length-1];if(this.type==="flow-error-end"){let s2;do yield*this.pop(),s2=this.peek(1);while(s2?.type===
"flow-collection")}else if(e.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push(
{start:[this.sourceToken]}):t.start.push(this.sourceToken);return;case"map-value-ind":!t||t.value?e.items.push({start:[],
key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});
return;case"space":case"comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):
t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-sca\
lar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!t||t.value?e.items.push({start:[],key:i,sep:[]}):t.sep?
this.stack.push(i):Object.assign(t,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);
return}let s2=this.startBlockValue(e);s2?this.stack.push(s2):(yield*this.pop(),yield*this.step())}else{let s2=this.peek(
2);if(s2.type==="block-map"&&(this.type==="map-value-ind"&&s2.indent===e.indent||this.type==="newline"&&!s2.items[s2.items.
length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&s2.type!=="flow-collection"){let i=getPrevProps(
s2),a2=getFirstKeyStartProps(i);fixFlowSeqItems(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let l={type:"\
block-map",offset:e.offset,indent:e.indent,items:[{start:a2,key:e,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-
1]=l}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let t=getPrevProps(e),s2=getFirstKeyStartProps(t);return s2.push(this.sourceToken),
{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s2,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=
!0;let t=getPrevProps(e),s2=getFirstKeyStartProps(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:s2,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=
t?!1:e.every(s2=>s2.type==="newline"||s2.type==="space")}*documentEnd(e){this.type!=="doc-mode"&&(e.end?e.end.push(this.
sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comm\
a":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();
break;case"newline":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="n\
ewline"&&(yield*this.pop())}}};exports.Parser=Parser}});var require_public_api=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/public-api.js"(exports){"use strict";var composer=require_composer(),
Document=require_Document(),errors=require_errors(),log=require_log(),identity=require_identity(),lineCounter=require_line_counter(),
parser=require_parser();function parseOptions(n){let e=n.prettyErrors!==!1;return{lineCounter:n.lineCounter||e&&new lineCounter.
LineCounter||null,prettyErrors:e}}function parseAllDocuments(n,e={}){let{lineCounter:r,prettyErrors:s2}=parseOptions(e),
t=new parser.Parser(r?.addNewLine),i=new composer.Composer(e),o=Array.from(i.compose(t.parse(n)));if(s2&&r)for(let f of o)
f.errors.forEach(errors.prettifyError(n,r)),f.warnings.forEach(errors.prettifyError(n,r));return o.length>0?o:Object.assign(
[],{empty:!0},i.streamInfo())}function parseDocument2(n,e={}){let{lineCounter:r,prettyErrors:s2}=parseOptions(e),t=new parser.
Parser(r?.addNewLine),i=new composer.Composer(e),o=null;for(let f of i.compose(t.parse(n),!0,n.length))if(!o)o=f;else if(o.
options.logLevel!=="silent"){o.errors.push(new errors.YAMLParseError(f.range.slice(0,2),"MULTIPLE_DOCS","Source contains\
 multiple documents; please use YAML.parseAllDocuments()"));break}return s2&&r&&(o.errors.forEach(errors.prettifyError(n,
r)),o.warnings.forEach(errors.prettifyError(n,r))),o}function parse2(n,e,r){let s2;typeof e=="function"?s2=e:r===void 0&&
e&&typeof e=="object"&&(r=e);let t=parseDocument2(n,r);if(!t)return null;if(t.warnings.forEach(i=>log.warn(t.options.logLevel,
i)),t.errors.length>0){if(t.options.logLevel!=="silent")throw t.errors[0];t.errors=[]}return t.toJS(Object.assign({reviver:s2},
r))}function stringify(n,e,r){let s2=null;if(typeof e=="function"||Array.isArray(e)?s2=e:r===void 0&&e&&(r=e),typeof r==
"string"&&(r=r.length),typeof r=="number"){let t=Math.round(r);r=t<1?void 0:t>8?{indent:8}:{indent:t}}if(n===void 0){let{
keepUndefined:t}=r??e??{};if(!t)return}return identity.isDocument(n)&&!s2?n.toString(r):new Document.Document(n,s2,r).toString(
r)}exports.parse=parse2;exports.parseAllDocuments=parseAllDocuments;exports.parseDocument=parseDocument2;exports.stringify=
stringify}});var require_dist=(0,_72FAJJDL.P$)({"node_modules/yaml/dist/index.js"(exports){"use strict";var composer=require_composer(),Document=require_Document(),
Schema=require_Schema(),errors=require_errors(),Alias=require_Alias(),identity=require_identity(),Pair=require_Pair(),Scalar=require_Scalar(),
YAMLMap=require_YAMLMap(),YAMLSeq=require_YAMLSeq(),cst=require_cst(),lexer=require_lexer(),lineCounter=require_line_counter(),
parser=require_parser(),publicApi=require_public_api(),visit2=require_visit();exports.Composer=composer.Composer;exports.
Document=Document.Document;exports.Schema=Schema.Schema;exports.YAMLError=errors.YAMLError;exports.YAMLParseError=errors.
YAMLParseError;exports.YAMLWarning=errors.YAMLWarning;exports.Alias=Alias.Alias;exports.isAlias=identity.isAlias;exports.
isCollection=identity.isCollection;exports.isDocument=identity.isDocument;exports.isMap=identity.isMap;exports.isNode=identity.
isNode;exports.isPair=identity.isPair;exports.isScalar=identity.isScalar;exports.isSeq=identity.isSeq;exports.Pair=Pair.
Pair;exports.Scalar=Scalar.Scalar;exports.YAMLMap=YAMLMap.YAMLMap;exports.YAMLSeq=YAMLSeq.YAMLSeq;exports.CST=cst;exports.
Lexer=lexer.Lexer;exports.LineCounter=lineCounter.LineCounter;exports.Parser=parser.Parser;exports.parse=publicApi.parse;
exports.parseAllDocuments=publicApi.parseAllDocuments;exports.parseDocument=publicApi.parseDocument;exports.stringify=publicApi.
stringify;exports.visit=visit2.visit;exports.visitAsync=visit2.visitAsync}});var import_yaml=(0,_72FAJJDL.f1)(require_dist(),1);function jsonStringifyReplacer(e,t){return typeof t=="bigint"?t.toString():t}var _=class{constructor(t){this._getter=t,this.
_value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function cached(e){
return new _(e)}function nullish(e){return e==null}function cleanRegex(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?
e.length-1:e.length;return e.slice(t,r)}function assignProp(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}var captureStackTrace="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function isObject(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function isPlainObject(e){if(isObject(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let r=t.prototype;return!(isObject(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function clone(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function normalizeParams(e){
let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{
...t,error:()=>t.error}:t}function optionalKeys(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function aborted(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;
return!1}function explicitlyAborted(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.
continue===!1)return!0;return!1}function prefixIssues(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(
e),r})}function unwrapMessage(e){return typeof e=="string"?e:e?.message}function sizeCaps(e){let t=[];for(let r of e??[]){
let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&t.push([o,r])}
return t}function attachSchema(e,t,r){var n;for(let o=t;o<e.length;o++)(n=e[o]).schema??(n.schema=r)}function finalizeIssue(e,t,r){
var n;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);
let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,u=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??
unwrapMessage(i?.(e))??unwrapMessage(t?.error?.(e))??unwrapMessage(r.customError?.(e))??unwrapMessage(r.localeError?.(e))??
"Invalid input",c={};for(let s2 of Object.keys(e))s2==="inst"||s2==="schema"||s2==="continue"||s2==="input"||s2==="__pro\
to__"||(c[s2]=e[s2]);return c.path??(c.path=[]),c.message=u,t?.reportInput&&(c.input=e.input),c}var j=/[\uD800-\uDBFF]/;function codePointLength(e){let t=e.length;if(!j.test(e))return t;let r=t;for(let n=0;n<t-1;n++)
(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function getLengthableOrigin(e){return Array.
isArray(e)?"array":typeof e=="string"?"string":"unknown"}function members(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):
P(e,r,n.value)}}function own(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:r}),
r}function hide(e,t,r){return own(e,t,r,!1)}function P(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:own(this,t,r.bind(this))},set(n){
own(this,t,n)}})}function S(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var d,a=!1,A={configurable:!0,get(){
a=!0}};function defineLazyInternal(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&d!==e._zod){d=void 0;return}d=e.
_zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,A);let o=a;a=!1;try{let i=r(this);return a?
delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),a=a||o,i}catch(i){throw delete this[t],
a=a||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function installLazyProp(e,t,r,n){
let o=S(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:n,value:void 0};
return Object.defineProperty(this,t,i),i.value=r(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(
this,t,{configurable:!0,writable:!0,enumerable:n,value:i})}})}var z,NEVER=Object.freeze({status:"aborted"}),p={value:void 0,enumerable:!1},P2="captureStackTrace"in Error?Error:null;function j2(t){
let o=P2;if(o){let a2=o.stackTraceLimit;if(typeof a2=="number"){try{o.stackTraceLimit=0}catch{return P2=null,new t}try{return new t}finally{
o.stackTraceLimit=a2}}}return new t}function $constructor(t,o,a2,d3){let h2={};function b2(e){this.def=e,this.constr=c,this.
traits=new Set}b2.prototype=h2;let _4=a2,l=_4&&new WeakSet;function y2(e,n){if(e._zod){if(e._zod.traits.has(t))return}else{
p.value=new b2(n);try{Object.defineProperty(e,"_zod",p)}finally{p.value=void 0}}if(e._zod.traits.add(t),o(e,n),l){let r=Object.
getPrototypeOf(e),f=e._zod.constr.prototype,i=r;for(;i&&i!==f;)i=Object.getPrototypeOf(i);let u=i??r;l.has(u)||(l.add(u),
members(u,_4))}let s2=c.prototype;for(let r in s2)Object.prototype.hasOwnProperty.call(s2,r)&&(r in e||(e[r]=s2[r].bind(
e)))}let E=d3?.Parent??Object;class g extends E{}Object.defineProperty(g,"name",{value:t});function c(e){let n=d3?.Parent?
j2(g):this;y2(n,e);let s2=n._zod.deferred;if(s2){for(let f of s2)f();n._zod.deferred=void 0}let r=globalThis.__zod_globalConfig?.
postProcessor;return r&&r(n),n}return Object.defineProperty(c,"init",{value:y2}),Object.defineProperty(c,Symbol.hasInstance,
{value:e=>d3?.Parent&&e instanceof d3.Parent?!0:e?._zod?.traits?.has(t)}),Object.defineProperty(c,"name",{value:t}),c}var $ZodAsyncError=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsyn\
c() instead.")}},$ZodEncodeError=class extends Error{constructor(o){super(`Encountered unidirectional transform during e\
ncode: ${o}`),this.name="ZodEncodeError"}};(z=globalThis).__zod_globalConfig??(z.__zod_globalConfig={});var globalConfig=globalThis.
__zod_globalConfig;function config(t){return t&&Object.assign(globalConfig,t),globalConfig}function y(){let s2=this._zod;return s2.message??(s2.message=JSON.stringify(s2.def,jsonStringifyReplacer,2)),s2.message}
function _2(s2){this._zod.message=s2}var O={get:y,set:_2,enumerable:!0,configurable:!0},h={value:void 0,enumerable:!1},d2=new WeakSet(
[Object.prototype,Error.prototype]),b=(s2,r)=>{s2.name="$ZodError",h.value=r,Object.defineProperty(s2,"issues",h),h.value=
void 0,Object.defineProperty(s2,"message",O);let t=Object.getPrototypeOf(s2);d2.has(t)||(d2.add(t),Object.defineProperty(
t,"toString",{configurable:!0,enumerable:!1,get(){let e=()=>this.message;return Object.defineProperty(this,"toString",{value:e,
configurable:!0,writable:!0}),e},set(e){Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}}))},
$ZodError=$constructor("$ZodError",b),$ZodRealError=$constructor("$ZodError",b,void 0,{Parent:Error});var _parse=n=>{let r=(s2,e,o,t)=>{let a2=o?{...o,async:!1}:{async:!1},c=s2._zod.run({value:e,issues:[]},a2);if(c instanceof
Promise)throw new $ZodAsyncError;if(c.issues.length){let d3=new(t?.Err??n)(c.issues.map(y2=>finalizeIssue(y2,a2,config())));
throw captureStackTrace(d3,t?.callee??r),d3}return c.value};return r},parse=_parse($ZodRealError),_parseAsync=n=>{let r=async(s2,e,o,t)=>{
let a2=o?{...o,async:!0}:{async:!0},c=s2._zod.run({value:e,issues:[]},a2);if(c instanceof Promise&&(c=await c),c.issues.
length){let d3=new(t?.Err??n)(c.issues.map(y2=>finalizeIssue(y2,a2,config())));throw captureStackTrace(d3,t?.callee??r),
d3}return c.value};return r},parseAsync=_parseAsync($ZodRealError),_safeParse=n=>(r,s2,e)=>{let o=e?{...e,async:!1}:{async:!1},
t=r._zod.run({value:s2,issues:[]},o);if(t instanceof Promise)throw new $ZodAsyncError;return t.issues.length?p2(n,t.issues,
o):{success:!0,data:t.value}},safeParse=_safeParse($ZodRealError);function p2(n,r,s2){let e;return{success:!1,get error(){
return e||(e=new n(r.map(o=>finalizeIssue(o,s2,config()))),r=void 0,s2=void 0),e},set error(o){e=o,r=void 0,s2=void 0}}}
var _safeParseAsync=n=>async(r,s2,e)=>{let o=e?{...e,async:!0}:{async:!0},t=r._zod.run({value:s2,issues:[]},o);return t instanceof
Promise&&(t=await t),t.issues.length?p2(n,t.issues,o):{success:!0,data:t.value}},safeParseAsync=_safeParseAsync($ZodRealError);var anyString=/^[\s\S]{0,}$/;var number=/^-?\d+(?:\.\d+)?$/,boolean=/^(?:true|false)$/i;var $ZodCheck=$constructor("$ZodCheck",(t,e)=>{var n;t._zod??(t._zod={}),t._zod.def=e,(n=t._zod).onattach??(n.onattach=[])});var p3=t=>{let e=t.value;return!nullish(e)&&e.length!==void 0};var $ZodCheckMinLength=$constructor("$ZodCheckMinLength",(t,e)=>{var n;$ZodCheck.init(t,e),(n=t._zod.def).when??(n.when=
p3),t._zod.check=i=>{let o=i.value,r=o.length;if((typeof o=="string"&&r>=e.minimum&&r<e.minimum*2?codePointLength(o):r)>=
e.minimum)return;let h2=getLengthableOrigin(o);i.issues.push({origin:h2,code:"too_small",minimum:e.minimum,inclusive:!0,
input:o,inst:t,continue:!e.abort})}});var $ZodCheckStringFormat=$constructor("$ZodCheckStringFormat",(t,e)=>{var n,i;$ZodCheck.init(t,e),e.pattern?(n=t._zod).
check??(n.check=o=>{e.pattern.lastIndex=0,!e.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",
format:e.format,input:o.value,...e.pattern?{pattern:e.pattern.toString()}:{},inst:t,continue:!e.abort})}):(i=t._zod).check??
(i.check=()=>{})}),$ZodCheckRegex=$constructor("$ZodCheckRegex",(t,e)=>{$ZodCheckStringFormat.init(t,e),t._zod.check=n=>{
e.pattern.lastIndex=0,!e.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.
value,pattern:e.pattern.toString(),inst:t,continue:!e.abort})}});var $ZodCheckOverwrite=$constructor("$ZodCheckOverwrite",(t,e)=>{$ZodCheck.init(t,e),t._zod.check=n=>{n.value=e.tx(n.value)}});var version={major:4,minor:6,patch:7};var $ZodType=$constructor("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=version;
let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let s2 of o)for(let i of s2.
_zod.onattach)i(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{
let s2=(p5,f,c)=>{if(p5.memo)return p5;let l=aborted(p5),v;for(let _4 of f){if(_4._zod.def.when){if(explicitlyAborted(p5)||
!_4._zod.def.when(p5))continue}else if(l)continue;let d3=p5.issues.length,h2=_4._zod.check(p5);if(h2 instanceof Promise&&
c?.async===!1)throw new $ZodAsyncError;if(v||h2 instanceof Promise)v=(v??Promise.resolve()).then(async()=>{await h2,p5.issues.
length!==d3&&(attachSchema(p5.issues,d3,e),l||(l=aborted(p5,d3)))});else{if(p5.issues.length===d3)continue;attachSchema(
p5.issues,d3,e),l||(l=aborted(p5,d3))}}return v?v.then(()=>p5):p5},i=(p5,f,c)=>{if(aborted(p5))return p5.aborted=!0,p5;let l=s2(
f,o,c);if(l instanceof Promise){if(c.async===!1)throw new $ZodAsyncError;return l.then(v=>e._zod.parse(v,c))}return e._zod.
parse(l,c)};e._zod.run=(p5,f)=>{if(f.skipChecks)return e._zod.parse(p5,f);if(f.direction==="backward"){let l=e._zod.parse(
{value:p5.value,issues:[]},{...f,skipChecks:!0});return l instanceof Promise?l.then(v=>i(v,p5,f)):i(l,p5,f)}let c=e._zod.
parse(p5,f);if(c instanceof Promise){if(f.async===!1)throw new $ZodAsyncError;return c.then(l=>s2(l,o,f))}return s2(c,o,
f)}}},{get"~standard"(){return hide(this,"~standard",standardProps(this))},set"~standard"(e){own(this,"~standard",e)}}),
U=(e,t)=>e.issues.length?{issues:e.issues.map(n=>finalizeIssue(n,t,config()))}:{value:e.value};async function ae(e,t){let n={
async:!0};return U(await e._zod.run({value:t,issues:[]},n),n)}function standardProps(e){return{validate:t=>{let n={async:!1};
try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return U(r,n)}catch{}return ae(e,t)},vendor:"zod",
version:1}}var $ZodString=$constructor("$ZodString",(e,t)=>{$ZodType.init(e,t),e._zod.pattern=t.pattern??anyString,e._zod.
parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"s\
tring",code:"invalid_type",input:n.value,inst:e}),n}});var $ZodNumber=$constructor("$ZodNumber",(e,t)=>{$ZodType.init(e,t),e._zod.pattern=number,e._zod.parse=(n,r)=>{if(t.coerce)
try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return n;let s2=typeof o==
"number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"\
invalid_type",input:o,inst:e,...s2?{received:s2}:{}}),n}});var $ZodBoolean=$constructor("$ZodBoolean",(e,t)=>{$ZodType.init(e,t),e._zod.pattern=boolean,e._zod.parse=(n,r)=>{if(t.coerce)
try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_t\
ype",input:o,inst:e}),n}});var $ZodNever=$constructor("$ZodNever",(e,t)=>{$ZodType.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"\
invalid_type",input:n.value,inst:e}),n)});function L(e,t){let n=sizeCaps(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(s2=>s2[0])),o=e._zod.parse;
e._zod.parse=(s2,i)=>{let p5=t(s2.value);if(p5>r&&!i?.skipChecks&&i?.direction!=="backward"){for(let[f,c]of sizeCaps(e._zod.
def.checks))if(p5>f&&c._zod.def.when(s2)){let l=s2.issues.length;return c._zod.check(s2),s2.issues[l].continue=!1,attachSchema(
s2.issues,l,e),s2}}return o(s2,i)}}var ve=e=>Array.isArray(e)?e.length:-1;function V(e,t,n){e.issues.length&&t.issues.push(...prefixIssues(n,e.issues)),t.value[n]=e.value}var $ZodArray=$constructor(
"$ZodArray",(e,t)=>{$ZodType.init(e,t);let n=globalConfig.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s2=r.value;if(!Array.
isArray(s2))return r.issues.push({expected:"array",code:"invalid_type",input:s2,inst:e}),r;r.value=n?n.alloc(e,r,Array(s2.
length),o):Array(s2.length);let i=[],p5=o?.abortEarly;for(let f=0;f<s2.length;f++){let c=s2[f],l=t.element._zod.run({value:c,
issues:[]},o);if(l instanceof Promise)i.push(l.then(v=>V(v,r,f)));else if(V(l,r,f),p5&&l.issues.length!==0&&aborted(l))break}
return i.length?Promise.all(i).then(()=>r):r},L(e,ve)});function T(e,t,n,r,o,s2){let i=n in r,p5=s2==="optional";if(!(!i&&
p5&&o==="optional")){if(e.issues.length){if(o!==void 0&&p5&&!i)return;t.issues.push(...prefixIssues(n,e.issues))}if(!i&&
o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.
value===void 0?(i||o==="defaulted"&&!p5)&&(t.value[n]=void 0):t.value[n]=e.value}}var $e=[];function F(e){let t=Object.keys(
e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:$e,o=r.length?[...t,...r]:t;for(let i of o)if(!e.shape?.[i]?.
_zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);let s2=optionalKeys(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s2)}}function K(e,t,n,r,o,s2,i){
let p5=[],f=o.keySet,c=o.catchall._zod,l=c.def.type,v=c.optin,_4=c.optout,d3=0;for(let h2 in t){if(i&&n.issues.length!==
d3){if(aborted(n,d3))break;d3=n.issues.length}if(f.has(h2))continue;if(h2==="__proto__"){l==="never"&&p5.push(h2);continue}
if(l==="never"){p5.push(h2);continue}let $=c.run({value:t[h2],issues:[]},r);$ instanceof Promise?e.push($.then(g=>T(g,n,
h2,t,v,_4))):T($,n,h2,t,v,_4)}return p5.length&&n.issues.push({code:"unrecognized_keys",keys:p5,input:t,inst:s2,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}var $ZodObject=$constructor("$ZodObject",(e,t)=>{$ZodType.init(e,t);let n=Object.getOwnPropertyDescriptor(
t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let c=()=>{let l={...r};return Object.defineProperty(t,"shape",{value:l}),
c.raw=l,l};c.raw=r,Object.defineProperty(t,"shape",{get:c})}let o=cached(()=>F(t));defineLazyInternal(e,"propValues",c=>{
let l=c.def.shape,v={};for(let _4 in l){let d3=l[_4]._zod;if(d3.values){Object.prototype.hasOwnProperty.call(v,_4)||assignProp(
v,_4,new Set);for(let h2 of d3.values)v[_4].add(h2);d3.optin!==void 0&&v[_4].add(void 0)}}return v});let s2=isObject,i=t.
catchall,p5,f=globalConfig.memoizer;f?.attach(e),e._zod.parse=(c,l)=>{p5??(p5=o.value);let v=c.value;if(!s2(v))return c.
issues.push({expected:"object",code:"invalid_type",input:v,inst:e}),c;c.value=f?f.alloc(e,c,{},l):{};let _4=[],d3=p5.shape,
h2=l?.abortEarly,$=c.issues.length;for(let g of p5.allKeys){if(h2&&c.issues.length!==$){if(aborted(c,$))break;$=c.issues.
length}if(g==="__proto__")continue;let w=d3[g],I=w._zod.optin,x2=w._zod.optout,P3=w._zod.run({value:v[g],issues:[]},l);P3 instanceof
Promise?_4.push(P3.then(b2=>T(b2,c,g,v,I,x2))):T(P3,c,g,v,I,x2)}return i?K(_4,v,c,l,o.value,e,h2===!0):_4.length?Promise.
all(_4).then(()=>c):c}});function B(e,t,n,r){for(let s2 of e)if(s2.issues.length===0)return t.value=s2.value,t;let o=e.filter(s2=>!aborted(s2));return o.
length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(s2=>s2.issues.
map(i=>finalizeIssue(i,r,config())))}),t)}var $ZodUnion=$constructor("$ZodUnion",(e,t)=>{$ZodType.init(e,t),defineLazyInternal(
e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?
"optional":void 0),defineLazyInternal(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),
defineLazyInternal(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.
from(o._zod.values)))}),defineLazyInternal(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.
map(s2=>s2._zod.pattern);return new RegExp(`^(${o.map(s2=>cleanRegex(s2.source)).join("|")})$`)}});let n=t.options.length===
1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let s2=!1,i=[];for(let p5 of t.options){let f=p5._zod.
run({value:r.value,issues:[]},o);if(f instanceof Promise)i.push(f),s2=!0;else{if(f.issues.length===0)return f;i.push(f)}}
return s2?Promise.all(i).then(p5=>B(p5,r,e,o)):B(i,r,e,o)}});var $ZodRecord=$constructor("$ZodRecord",(e,t)=>{$ZodType.init(e,t);let n=globalConfig.memoizer;n?.attach(e),e._zod.parse=
(r,o)=>{let s2=r.value;if(!isPlainObject(s2))return r.issues.push({expected:"record",code:"invalid_type",input:s2,inst:e}),
r;let i=[],p5=t.keyType._zod.values;if(p5&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};let f=new Set;for(let l of p5)if(typeof l==
"string"||typeof l=="number"||typeof l=="symbol"){if(f.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let v=t.
keyType._zod.run({value:l,issues:[]},o);if(v instanceof Promise)throw new Error("Async schemas not supported in object k\
eys currently");if(v.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:v.issues.map(h2=>finalizeIssue(
h2,o,config())),input:l,path:[l],inst:e});continue}let _4=v.value;if(_4==="__proto__")continue;let d3=t.valueType._zod.run(
{value:s2[l],issues:[]},o);d3 instanceof Promise?i.push(d3.then(h2=>{h2.issues.length&&r.issues.push(...prefixIssues(l,h2.
issues)),r.value[_4]=h2.value})):(d3.issues.length&&r.issues.push(...prefixIssues(l,d3.issues)),r.value[_4]=d3.value)}let c;
for(let l in s2)if(!f.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=s2[l]}else c=c??[],c.push(l);c&&
c.length>0&&r.issues.push({code:"unrecognized_keys",input:s2,inst:e,keys:c,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):
{};let f;for(let c of Reflect.ownKeys(s2)){if(c==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s2,c))continue;
let l=t.keyType._zod.run({value:c,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in \
object keys currently");if(typeof c=="string"&&number.test(c)&&l.issues.length){let h2=t.keyType._zod.run({value:Number(
c),issues:[]},o);if(h2 instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h2.issues.
length===0&&(l=h2)}if(l.issues.length){t.mode==="loose"?r.value[c]=s2[c]:p5?(f=f??[],f.push(c)):r.issues.push({code:"inv\
alid_key",origin:"record",issues:l.issues.map(h2=>finalizeIssue(h2,o,config())),input:c,path:[c],inst:e});continue}let _4=l.
value;if(_4==="__proto__")continue;let d3=t.valueType._zod.run({value:s2[c],issues:[]},o);d3 instanceof Promise?i.push(d3.
then(h2=>{h2.issues.length&&r.issues.push(...prefixIssues(c,h2.issues)),r.value[_4]=h2.value})):(d3.issues.length&&r.issues.
push(...prefixIssues(c,d3.issues)),r.value[_4]=d3.value)}f&&f.length>0&&r.issues.push({code:"unrecognized_keys",input:s2,
inst:e,keys:f,continue:!0})}return i.length?Promise.all(i).then(()=>r):r}});var $ZodTransform=$constructor("$ZodTransform",(e,t)=>{$ZodType.init(e,t),e._zod.optin="optional",globalConfig.memoizer?.
guard(e),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new $ZodEncodeError(e.constructor.name);let o=t.transform(
n.value,n);if(r.async)return(o instanceof Promise?o:Promise.resolve(o)).then(i=>(n.value=i,n));if(o instanceof Promise)throw new $ZodAsyncError;
return n.value=o,n}});function Q(e,t){return e.value=t.issues.length?void 0:t.value,e}var $ZodOptional=$constructor("$Zo\
dOptional",(e,t)=>{$ZodType.init(e,t),defineLazyInternal(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulte\
d":"optional"),e._zod.optout="optional",defineLazyInternal(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set(
[...r,void 0]):void 0}),defineLazyInternal(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${cleanRegex(
r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.
innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(s2=>Q(n,s2)):Q(n,o)}return t.innerType.
_zod.run(n,r)}}),$ZodExactOptional=$constructor("$ZodExactOptional",(e,t)=>{$ZodOptional.init(e,t),defineLazyInternal(e,
"values",n=>n.def.innerType._zod.values),defineLazyInternal(e,"pattern",n=>n.def.innerType._zod.pattern),e._zod.parse=(n,r)=>t.
innerType._zod.run(n,r)});var $ZodPipe=$constructor("$ZodPipe",(e,t)=>{$ZodType.init(e,t),defineLazyInternal(e,"values",n=>n.def.in._zod.values),defineLazyInternal(
e,"optin",n=>n.def.in._zod.optin),defineLazyInternal(e,"optout",n=>n.def.out._zod.optout),defineLazyInternal(e,"propValu\
es",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){let s2=t.out._zod.run(n,r);return s2 instanceof
Promise?s2.then(i=>R(i,t.in,r)):R(s2,t.in,r)}let o=t.in._zod.run(n,r);return o instanceof Promise?o.then(s2=>R(s2,t.out,
r)):R(o,t.out,r)}});function R(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run(
{value:e.value,issues:e.issues},n)}var s;var $ZodRegistry=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...e){let i=e[0];return this._map.set(
t,i),i&&typeof i=="object"&&"id"in i&&this._idmap.set(i.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,
this}remove(t){let e=this._map.get(t);return e&&typeof e=="object"&&"id"in e&&this._idmap.delete(e.id),this._map.delete(
t),this}get(t){let e=t._zod.parent;if(e){let i={...this.get(e)??{}};delete i.id;let o={...i,...this._map.get(t)};return Object.
keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function registry(){return new $ZodRegistry}
(s=globalThis).__zod_globalRegistry??(s.__zod_globalRegistry=registry());var globalRegistry=globalThis.__zod_globalRegistry;function _3(e){return e.checks&&(e.checks=[...e.checks]),e}function _string(e,r){return new e(_3({type:"string",...normalizeParams(
r)}))}function _number(e,r){return new e(_3({type:"number",checks:[],...normalizeParams(r)}))}function _boolean(e,r){return new e({type:"boolean",...normalizeParams(r)})}function _never(e,r){return new e({type:"never",...normalizeParams(r)})}function _minLength(e,r){return new $ZodCheckMinLength({check:"min_length",...normalizeParams(r),minimum:e})}function _regex(e,r){return new $ZodCheckRegex({check:"string_format",format:"regex",...normalizeParams(r),pattern:e})}function _overwrite(e){return new $ZodCheckOverwrite({check:"overwrite",tx:e})}function _trim(){return _overwrite(e=>e.trim())}var ZodMiniType=$constructor("ZodMiniType",(n,t)=>{if(!n._zod)throw new Error("Uninitialized schema in ZodMiniType.");$ZodType.
init(n,t),n.def=t,n.type=t.type},{get with(){return this.check},set with(n){own(this,"with",n)},parse(n,t){return parse(
this,n,t,{callee:this.parse})},parseAsync(n,t){return parseAsync(this,n,t,{callee:this.parseAsync})},safeParse(n,t){return safeParse(
this,n,t)},safeParseAsync(n,t){return safeParseAsync(this,n,t)},check(...n){let t=this.def;return this.clone({...t,checks:[
...t.checks??[],...n.map(i=>typeof i=="function"?{_zod:{check:i,def:{check:"custom"},onattach:[]}}:i)]},{parent:!0})},clone(n,t){
return clone(this,n,t)},brand(){return this},register(n,t){return n.add(this,t),this},apply(n,...t){return t.length===0?
n(this):n(this,...t)}}),ZodMiniString=$constructor("ZodMiniString",(n,t)=>{$ZodString.init(n,t),ZodMiniType.init(n,t)});
function string2(n){return _string(ZodMiniString,n)}var ZodMiniNumber=$constructor("ZodMiniNumber",(n,t)=>{$ZodNumber.init(n,t),ZodMiniType.init(n,t)});function number2(n){
return _number(ZodMiniNumber,n)}var ZodMiniBoolean=$constructor("ZodMiniBoolean",(n,t)=>{$ZodBoolean.init(n,t),ZodMiniType.init(n,t)});function boolean2(n){
return _boolean(ZodMiniBoolean,n)}var ZodMiniNever=$constructor("ZodMiniNever",(n,t)=>{$ZodNever.init(n,t),ZodMiniType.init(n,t)});function never(n){return _never(
ZodMiniNever,n)}var ZodMiniArray=$constructor("ZodMiniArray",(n,t)=>{$ZodArray.init(n,t),ZodMiniType.init(n,t)});function array(n,t){return new ZodMiniArray(
{type:"array",element:n,...normalizeParams(t)})}var ZodMiniObject=$constructor("ZodMiniObject",(n,t)=>{$ZodObject.init(n,t),ZodMiniType.init(n,t),installLazyProp(n,"sha\
pe",i=>i._zod.def.shape,!1)});function strictObject(n,t){return new ZodMiniObject({type:"object",shape:n,catchall:never(),...normalizeParams(t)})}var ZodMiniUnion=$constructor("ZodMiniUnion",(n,t)=>{$ZodUnion.init(n,t),ZodMiniType.init(n,t)});function union(n,t){return new ZodMiniUnion(
{type:"union",options:n,...normalizeParams(t)})}var ZodMiniRecord=$constructor("ZodMiniRecord",(n,t)=>{$ZodRecord.init(n,t),ZodMiniType.init(n,t)});function record(n,t,i){
return!t||!t._zod?new ZodMiniRecord({type:"record",keyType:string2(),valueType:n,...normalizeParams(t)}):new ZodMiniRecord(
{type:"record",keyType:n,valueType:t,...normalizeParams(i)})}var ZodMiniTransform=$constructor("ZodMiniTransform",(n,t)=>{$ZodTransform.init(n,t),ZodMiniType.init(n,t)});function transform(n){
return new ZodMiniTransform({type:"transform",transform:n})}var ZodMiniExactOptional=$constructor("ZodMiniExactOptional",(n,t)=>{$ZodExactOptional.init(n,t),ZodMiniType.init(n,t)});
function exactOptional(n){return new ZodMiniExactOptional({type:"optional",innerType:n})}var ZodMiniPipe=$constructor("ZodMiniPipe",(n,t)=>{$ZodPipe.init(n,t),ZodMiniType.init(n,t)});function pipe(n,t){return new ZodMiniPipe(
{type:"pipe",in:n,out:t})}var text=()=>string2().check(_trim(),_minLength(1)),optional=exactOptional,fieldText=pipe(union([string2(),boolean2(),number2(),
array(string2().check(_trim(),_minLength(1)))]),transform(given=>Array.isArray(given)?given.join(`
`):String(given))),assignees=pipe(record(string2().check(_trim(),_minLength(1)),text()),transform(given=>Object.fromEntries(
Object.entries(given).map(([login,name])=>[login.toLowerCase(),name])))),id=string2().check(_trim(),_regex(/^\d+x\d+$/)),
NAMES={id:optional(id),name:optional(text()),email:optional(text())},customerName=pipe(union([text(),strictObject(NAMES)]),
transform((given,context)=>{if(typeof given=="string")return (0,_LLEOTOE5.f)(given);let[found,...others]=namesIn(given);return found!==
void 0&&others.length===0?found:refuse(context,given,"names a customer by one of id, name and email")}));function namesIn(given){
return["id","name","email"].flatMap(by=>{let value=given[by];return value===void 0?[]:[{by,value}]})}var byAuthor=strictObject(
{owner:optional(customerName),member:optional(customerName),collaborator:optional(customerName),contributor:optional(customerName),
none:optional(customerName)}),customer=()=>pipe(union([text(),strictObject({...NAMES,label:optional(text()),authors:optional(
byAuthor),default:optional(customerName)})]),transform((given,context)=>{if(typeof given=="string")return only((0,_LLEOTOE5.f)(
given));let{label,authors,default:fallback,...names}=given,[found,...others]=namesIn(names),isRule=label!==void 0||authors!==
void 0||fallback!==void 0;return found!==void 0&&others.length===0&&!isRule?only(found):found!==void 0||!isRule?refuse(context,
given,"names a customer by one of id, name and email, or by label, authors and default"):label!==void 0&&label.split("*").
length!==2?refuse(context,given,'label has one *, which stands for the customer: "customer: *"'):{label,authors:authors??
{},default:fallback}}));function only(customer2){return{label:void 0,authors:{},default:customer2}}function refuse(context,input,message){
return context.issues.push({code:"custom",message,input}),NEVER}var KEY_NOTES=registry(),ASSOCIATIONS=["owner","member","collaborator","contributor","none"];function key(schema,description,example){
return KEY_NOTES.add(schema,{...KEY_NOTES.get(schema),description,examples:[example]}),exactOptional(schema)}var text2=()=>string2().
check(_trim(),_minLength(1));function oneOf(words){let schema=pipe(string2(),transform((given,context)=>{let word=words.
find(candidate=>candidate===given.trim().toLowerCase());return word!==void 0?word:(context.issues.push({code:"invalid_va\
lue",values:[...words],input:given}),NEVER)}));return KEY_NOTES.add(schema,{enum:[...words]}),schema}function labels(atLeast=0){
return pipe(union([text2(),atLeast>0?array(text2()).check(_minLength(atLeast)):array(text2())]),transform((given,context)=>{
let list=typeof given=="string"?(0,_UIN4UOM2.u_)(given):given;return list.length>=atLeast?list:(context.issues.push({code:"cu\
stom",message:"names no label",input:given}),NEVER)}))}var severityLabels=strictObject({critical:key(labels(),"Labels of\
 critical bugs.",["severity: critical","P0"]),high:key(labels(),"Labels of severe bugs.",["severity: high","P1"]),medium:key(
labels(),"Labels of ordinary bugs.",["severity: medium","P2"]),low:key(labels(),"Labels of minor bugs.",["severity: low",
"P3"])}),priorityLabels=strictObject({urgent:key(labels(),"Labels of what cannot wait.",["priority: urgent"]),high:key(labels(),
"Labels of what comes first.",["priority: high"]),normal:key(labels(),"Labels of ordinary priority.",["priority: normal"]),
low:key(labels(),"Labels of what can wait.",["priority: low"])}),statusLabels=strictObject({in_progress:key(labels(),"La\
bels of issues that are worked on.",["in progress"]),pending:key(labels(),"Labels of issues that wait for an answer.",["\
needs info"])}),statusValues=strictObject({open:key(text2(),"Ticket status of an open issue.","Open"),in_progress:key(text2(),
"Ticket status of an issue that is worked on.","In Progress"),pending:key(text2(),"Ticket status of an issue that waits \
for an answer.","Wait For Response"),resolved:key(text2(),"Ticket status of an issue closed as completed.","Closed"),closed:key(
text2(),"Ticket status of an issue closed as not planned or duplicate.","Closed")}),severityValues=strictObject({critical:key(
text2(),"Ticket severity of a critical bug.","Critical"),high:key(text2(),"Ticket severity of a severe bug.","Major"),medium:key(
text2(),"Ticket severity of an ordinary bug.","Minor"),low:key(text2(),"Ticket severity of a minor bug.","Minor")}),priorityValues=strictObject(
{urgent:key(text2(),"Ticket priority of what cannot wait.","Urgent"),high:key(text2(),"Ticket priority of what comes fir\
st.","High"),normal:key(text2(),"Ticket priority of what is ordinary.","Normal"),low:key(text2(),"Ticket priority of wha\
t can wait.","Low")}),otherField=new RegExp(`^(?!(?:${Object.keys(_UIN4UOM2.fJ).join("|")})$)\\w+$`),ticket=strictObject({
status:key(statusValues,"Values of the status picklist.",{pending:"Wait For Response"}),severity:key(severityValues,"Val\
ues of the severity picklist.",{high:"Major"}),priority:key(priorityValues,"Values of the priority picklist.",{urgent:"U\
rgent"}),"severity-field":key(string2().check(_trim(),_regex(_45QDKKJQ.VR)),"The picklist that holds the severity, in a mo\
dule that has none of its own, such as Cases. With `none` the priority alone tells it, as where the CRM has that field s\
witched off.","cf_cases_severity"),"assigned-to":key(text2(),"Who gets new tickets: a user, a group, or an id such as 20\
x4. Without it the API user.","Support Group"),fields:key(record(string2().check(_regex(otherField)),fieldText),"Further\
 fields of the ticket, and what to write there: text, or a template such as `{{ issue.milestone }}`.",{ticketcategories:"\
Small Problem",cf_905:"{{ issue.milestone }}"}),solution:key(string2(),"What the ticket says as its solution once the is\
sue is closed: text or a template.","Fixed in {{ issue.milestone }} by {{ issue.closed_by }}"),assignees:key(assignees,"\
Who gets the ticket when somebody is assigned to the issue: login to user, group, or id; `*` is anybody else.",{alice:"j\
ane"}),account:key(customer(),"The account that tickets belong to: a name, an id or an e-mail address, or rules by label\
 and author.","ACME Inc"),contact:key(customer(),"The contact that tickets belong to: an e-mail address, a name or an id\
, or rules by label and author.",{email:"support@acme.example"})}),policy=strictObject({unlabelled:key(oneOf(["keep","cl\
ose"]),"The bug label was taken away: leave the ticket as it is, or close it.","keep"),"issue-deleted":key(oneOf(["keep",
"close"]),"The issue was deleted: leave the ticket as it is, or close it.","close"),"ticket-deleted":key(oneOf(["skip","\
recreate"]),"The ticket was deleted: leave it at that, or make a new one.","skip"),conflict:key(oneOf(["newer-side","iss\
ue","ticket"]),"A field was changed on both sides: who wins.","newer-side")}),configSchema=strictObject({"bug-labels":key(
labels(1),"Labels that make an issue a bug; `*` and `?` are wildcards.",["bug","kind/bug"]),"ignore-labels":key(labels(),
"Issues with one of these labels get no ticket.",["wontfix"]),authors:key(pipe(union([oneOf(ASSOCIATIONS),array(oneOf(ASSOCIATIONS)).
check(_minLength(1))]),transform(given=>typeof given=="string"?[given]:given)),"Only issues by authors with one of these\
 relations to the repository get a ticket.",["owner","member","collaborator"]),confidential:key(boolean2(),"GitLab: conf\
idential issues get tickets too, for everybody in the CRM to read.",!1),marker:key(oneOf(["public","internal"]),"GitLab:\
 whether everybody who reads the issue reads its marker, or only members of the project.","internal"),"min-severity":key(
oneOf(_HQGPEFSZ.oC.toReversed()),"Only bugs of at least this severity get a ticket.","medium"),severity:key(severityLabels,
"Labels of each severity. A level not named keeps its usual ones.",{critical:["severity: critical","P0"]}),priority:key(
priorityLabels,"Labels of each priority; where none matches, the priority follows the severity.",{[_HQGPEFSZ.BE[0]]:["prio\
rity: urgent"]}),status:key(statusLabels,"Labels that tell how far an open issue is.",{pending:["needs info"]}),ticket:key(
ticket,"What is written to the ticket.",{"assigned-to":"Support Group"}),policy:key(policy,"What to do in cases that can\
 be settled either way.",{conflict:"newer-side"}),comments:key(oneOf(_HQGPEFSZ.Fm),"Whether comments of the issue beco\
me comments of the ticket, seen by users of the CRM (`private`) or by customers too (`public`).","private"),"ignore-comm\
enters":key(labels(),"Comments by these logins do not become ticket comments; `*` and `?` are wildcards.",["*[bot]"]),"l\
inked-files":key(oneOf(_HQGPEFSZ.Oq),"Images and files that the issue's text links to at its host: documents of the tick\
et that link there, or nothing.","documents"),"key-field":key(string2().check(_trim(),_regex(_45QDKKJQ.VR)),"The ticket's \
custom text field that holds the issue's URL; best marked unique in the CRM.","cf_901")});function mistakesIn(config2,quote,compile2){let{error}=safeParse(configSchema,config2);return[...(error?.issues??[]).flatMap(
issue2=>toMistakes(issue2,[],config2,quote)),...templateMistakes(config2,quote,compile2)]}function templateMistakes(config2,quote,compile2){
let fields=valueAt(config2,FIELDS);return[...(typeof fields=="object"&&fields!==null?Object.keys(fields):[]).map(name=>[
...FIELDS,name]),["ticket","solution"]].flatMap(path=>{let value=valueAt(config2,path),text3=Array.isArray(value)?value.
join(`
`):value;if(typeof text3!="string"||!(0,_KTRPZ2Y4.F)(text3))return[];let compiled=compile2?.(text3)??{mistake:"has its braces\
 written as escapes"};return"mistake"in compiled?[{path,text:`${quote(text3)}: ${compiled.mistake}`}]:[]})}var FIELDS=["\
ticket","fields"];function toMistakes(issue2,above,config2,quote){let path=[...above,...issue2.path],value=valueAt(config2,
path);switch(issue2.code){case"unrecognized_keys":{let known=keysAt(path);return issue2.keys.map(key2=>({path:[...path,key2],
text:`unknown key${(0,_LWHO4XQE.au)(key2,known)}`}))}case"invalid_union":{let branch=issue2.errors.find(errors=>!errors.some(isOtherShape))??
(Array.isArray(value)?issue2.errors.at(-1):issue2.errors[0]);return value===null||!["string","object"].includes(typeof value)?
[{path,text:wrongType("text or a list",value)}]:(branch??[]).flatMap(inner=>toMistakes(inner,path,config2,quote))}case"i\
nvalid_type":return[{path,text:unquotedText(path,value,quote)??wrongType(NOUNS[issue2.expected]??issue2.expected,value)}];default:
return[{path,text:wrongValue(issue2,value,quote)}]}}function isOtherShape({code,path}){return code==="invalid_type"&&path.
length===0}var NOUNS={string:"text",object:"a map",record:"a map",array:"a list"};function unquotedText(path,value,quote){
let isItem=typeof path.at(-1)=="number"&&typeof value=="object"&&value!==null,[pair,...others]=isItem&&!Array.isArray(value)?
Object.entries(value):[];return pair!==void 0&&others.length===0&&typeof pair[1]!="object"?`is a map, not text; put it i\
n quotes: ${quote(pair.join(": "))}`:void 0}function wrongType(expected,value){if(value===null)return"is empty; give it \
a value or take the line out";if(Array.isArray(value))return`is a list, not ${expected}`;if(typeof value=="object")return`\
is a map, not ${expected}`;if(typeof value=="string")return`is text, not ${expected}`;let quotes=expected.startsWith("te\
xt")?"; put it in quotes":"";return`is ${typeof value=="boolean"?"true or false":"a number"}, not ${expected}${quotes}`}
function wrongValue(issue2,value,quote){let given=typeof value=="string"?value:"";switch(issue2.code){case"invalid_value":
return (0,_LWHO4XQE.kO)(quote(given),given,issue2.values.map(String));case"invalid_key":{let cure=_UIN4UOM2.fJ[String(issue2.path.at(
-1))];return cure===void 0?"is no field name, such as cf_905":`is written by the program itself; ${cure}`}case"invalid_f\
ormat":return issue2.path.at(-1)==="id"?`${quote(given)} is no id, such as 11x4`:`${quote(given)} is no field name, such\
 as cf_901`;case"too_small":return"is empty; give it a value or take the line out";default:return issue2.message}}function valueAt(config2,path){
return path.reduce((value,key2)=>{if(!(typeof value!="object"||value===null||!Object.hasOwn(value,key2)))return Reflect.
get(value,key2)},config2)}function keysAt(path){let section=path.reduce((schema,key2)=>shapeOf(schema)[String(key2)],configSchema);
return Object.keys(shapeOf(section))}function shapeOf(schema){return schema instanceof ZodMiniExactOptional?shapeOf(schema.
_zod.def.innerType):schema instanceof ZodMiniPipe?shapeOf(schema._zod.def.in):schema instanceof ZodMiniUnion?Object.assign(
{},...schema._zod.def.options.map(shapeOf)):schema instanceof ZodMiniObject?schema._zod.def.shape:{}}var MAX_BYTES=256*1024,MAX_ALIASES=50,SHOWN_SYNTAX_ERRORS=5,SHOWN_MISTAKES=50;function parseConfig(yaml,secrets,compile2){
if(Buffer.byteLength(yaml)>MAX_BYTES)return failed(["the config is larger than 256 kB"]);let garbled=yaml.indexOf("\uFFFD");
if(garbled>=0){let line=yaml.slice(0,garbled).split(`
`).length;return failed([`line ${line}: is not in UTF-8; save the file in that encoding (U+FFFD, where it is meant, is "\
\\ufffd")`])}let lines=new import_yaml.LineCounter,document=(0,import_yaml.parseDocument)(yaml,{lineCounter:lines,prettyErrors:!1,
stringKeys:!0,uniqueKeys:!1}),syntax=syntaxMistakes(document,lines,secrets);if(syntax.length>0)return failed(syntax);let quote=(0,_LWHO4XQE.hc)(
secrets),lost=lostAliases(document,quote);if(lost.length>0)return failed(lost.map(found2=>toLine(found2,document,lines,quote)));
let value=toValue(document,secrets);if("mistake"in value)return failed([value.mistake]);let config2=value.config??{},found=[
...duplicateKeys(document),...changedNumbers(document),...mistakesIn(config2,quote,compile2&&cleaning(compile2,secrets))];
if(found.length===0)return{config:parse(configSchema,config2),mistakes:[],mistakeCount:0};let shown=found.slice(0,SHOWN_MISTAKES);
return failed(shown.map(mistake=>toLine(mistake,document,lines,quote)),found.length)}function cleaning(compile2,secrets){
return text3=>{let compiled=compile2(text3);return"mistake"in compiled?{mistake:(0,_LWHO4XQE.L0)(compiled.mistake,secrets,160)}:compiled}}
function failed(mistakes,count=mistakes.length){return{config:{},mistakes,mistakeCount:count}}function syntaxMistakes(document,lines,secrets){
let found=[...document.errors,...document.warnings],tooDeep=found.find(({code})=>code==="RESOURCE_EXHAUSTION");return(tooDeep?
[tooDeep]:found.slice(0,SHOWN_SYNTAX_ERRORS)).map(error=>{let{line,col}=lines.linePos(error.pos[0]),words=error===tooDeep?
"Nested too deeply":error.message.split("; please use")[0],cure=SYNTAX_CURES[error.code]??"";return`line ${line}, column\
 ${col}: ${(0,_LWHO4XQE.L0)(words??"",secrets,160)}${cure}`})}var SYNTAX_CURES={BAD_ALIAS:"; put a text that begins with * in quo\
tes",BLOCK_AS_IMPLICIT_KEY:"; put a text with a colon in it in quotes"};function toValue(document,secrets){try{return{config:document.
toJS({maxAliasCount:MAX_ALIASES})}}catch(error){let message=error instanceof Error?error.message:String(error);return{mistake:(0,_LWHO4XQE.L0)(
message,secrets,160)}}}function lostAliases(document,quote){let anchors=new Set,lost=[];return(0,import_yaml.visit)(document,
{Value(_4,{anchor}){anchor!==void 0&&anchors.add(anchor)},Alias(_4,alias,ancestors){if(anchors.has(alias.source))return;
let text3=`nothing above has the anchor that ${quote(`*${alias.source}`)} is an alias of; a text that begins with * has \
to be in quotes`;return lost.push({path:pathOf(alias,ancestors),text:text3,at:alias}),lost.length<SHOWN_MISTAKES?void 0:
import_yaml.visit.BREAK}}),lost}function pathOf(node,ancestors){return[...ancestors,node].flatMap((step,index,steps)=>{if((0,import_yaml.isPair)(
step))return[keyOf(step)];let above=steps[index-1];return(0,import_yaml.isSeq)(above)?[above.items.indexOf(step)]:[]})}function duplicateKeys(document){
let found=[];return(0,import_yaml.visit)(document,{Map(_4,map,ancestors){let seen=new Set;for(let{key:key2}of map.items){
if(!(0,import_yaml.isScalar)(key2))continue;let name=String(key2.value),above=ancestors.filter(import_yaml.isPair).map(pair=>keyOf(
pair));seen.has(name)&&found.push({path:[...above,name],text:"is given twice",at:key2}),seen.add(name)}}}),found}function changedNumbers(document){
let inside=(node,name)=>(0,import_yaml.isMap)(node)?targetOf(document,node.get(name,!0)):void 0,fields=inside(inside(document.
contents,"ticket"),"fields");return(0,import_yaml.isMap)(fields)?fields.items.flatMap(pair=>{let value=targetOf(document,
pair.value);return!(0,import_yaml.isScalar)(value)||typeof value.value!="number"?[]:value.source===String(value.value)?[]:
[{path:["ticket","fields",keyOf(pair)],text:"is a number that would be written in another form; put it in quotes"}]}):[]}
function targetOf(document,node){return(0,import_yaml.isAlias)(node)?node.resolve(document):node}function toLine(mistake,document,lines,quote){
let offset=(mistake.at??nodeAt(document,mistake.path))?.range?.[0],place=offset===void 0?"":` (line ${lines.linePos(offset).
line})`,[where,gap]=mistake.path.length>0?[pathText(mistake.path,quote),": "]:["",""],text3=mistake.path.length>0?mistake.
text:`the config ${mistake.text}`;return`${where}${gap}${text3}${place}`}function pathText(path,quote){return path.map(key2=>{
if(typeof key2=="number")return`[${key2+1}]`;let name=String(key2);return`.${/^[\w-]{1,60}$/.test(name)?quote(name).slice(
1,-1):quote(name)}`}).join("").slice(1)}function nodeAt(document,path){let node=document.contents,at;for(let key2 of path){
if((0,import_yaml.isAlias)(node))return at;if((0,import_yaml.isMap)(node)){let pair=node.items.find(item=>keyOf(item)===
key2);at=(0,import_yaml.isScalar)(pair?.key)?pair.key:at,node=pair?.value}else(0,import_yaml.isSeq)(node)&&typeof key2==
"number"&&(node=node.items[key2],at=(0,import_yaml.isNode)(node)?node:at)}return at}function keyOf(pair){return(0,import_yaml.isScalar)(
pair.key)?String(pair.key.value):""}


/***/ })

};
;