"use strict";
exports.id = 58;
exports.ids = [58];
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

/***/ 58:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  openTemplates: () => (openTemplates)
});
var _LWHO4XQE = __webpack_require__(7729);
var _3BCZ6UKR = __webpack_require__(5799);
var _5RZEWPAC = __webpack_require__(4910);
var _SLJ5Z5O7 = __webpack_require__(9310);
var _TKLNHQ2D = __webpack_require__(5329);
var _VEMOOKOE = __webpack_require__(7472);

var require_liquid_node=(0,_VEMOOKOE.P$)({"node_modules/liquidjs/dist/liquid.node.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});var stream=__webpack_require__(2203),path=__webpack_require__(6928),fs$1=__webpack_require__(9896),crypto=__webpack_require__(6982),
Token=class{constructor(e,s,i,r,n){this.kind=e,this.input=s,this.begin=i,this.end=r,this.file=n}getText(){return this.input.
slice(this.begin,this.end)}getPosition(){let[e,s]=[1,1];for(let i=0;i<this.begin;i++)this.input[i]===`
`?(e++,s=1):s++;return[e,s]}size(){return this.end-this.begin}},Drop=class{liquidMethodMissing(e,s){}},toString$1=Object.
prototype.toString,toLowerCase=String.prototype.toLowerCase,hasOwnProperty=Object.hasOwnProperty;function isString(t){return typeof t==
"string"}function isFunction(t){return typeof t=="function"}function isPromise(t){return t&&isFunction(t.then)}function isIterator(t){
return t&&isFunction(t.next)&&isFunction(t.throw)&&isFunction(t.return)}function promisify(t){return function(...e){return new Promise(
(s,i)=>{t(...e,(r,n)=>{r?i(r):s(n)})})}}function stringify(t){return t=toValue(t),isString(t)?t:isNil(t)?"":isArray(t)?t.
map(e=>stringify(e)).join(""):String(t)}function advanceCodePoints(t,e,s){let i=e;for(let r=0;r<s&&i<t.length;r++)i+=t.codePointAt(
i)>65535?2:1;return i}function codePointLength(t){let e=0;for(let s=0;s<t.length;s=advanceCodePoints(t,s,1))e++;return e}
function readArrayElement(t,e,s){if(e<0&&(e=t.length+e),!(s&&!hasOwnProperty.call(t,e)))return t[e]}function toEnumerable(t){
return t=toValue(t),isArray(t)?t:isString(t)&&t.length>0?[t]:isIterable(t)?Array.from(t):isObject(t)?Object.keys(t).map(
e=>[e,t[e]]):[]}function toArray(t){return t=toValue(t),isNil(t)?[]:isArray(t)?t:[t]}function toValue(t){return t instanceof
Drop&&isFunction(t.valueOf)?t.valueOf():t}function toNumber(t){return+toValue(t)||0}function isNumber(t){return typeof t==
"number"}function toLiquid(t){return t&&isFunction(t.toLiquid)?toLiquid(t.toLiquid()):t}function isNil(t){return t==null}
function isUndefined(t){return t===void 0}function isArray(t){return toString$1.call(t)==="[object Array]"}function isArrayLike(t){
return t&&isNumber(t.length)}function isIterable(t){return isObject(t)&&Symbol.iterator in t}function forOwn(t,e){t=t||{};
for(let s in t)if(hasOwnProperty.call(t,s)&&e(t[s],s,t)===!1)break;return t}function isObject(t){let e=typeof t;return t!==
null&&(e==="object"||e==="function")}function range(t,e,s=1){let i=[];for(let r=t;r<e;r+=s)i.push(r);return i}function padStart(t,e,s="\
 "){return pad(t,e,s,(i,r)=>r+i)}function padEnd(t,e,s=" "){return pad(t,e,s,(i,r)=>i+r)}function pad(t,e,s,i){t=String(
t);let r=e-t.length;return r<=0?t:i(t,s.repeat(r))}function identify(t){return t}function changeCase(t){return[...t].some(
s=>s>="a"&&s<="z")?t.toUpperCase():t.toLowerCase()}function ellipsis(t,e){return t.length>e?t.slice(0,e-3)+"...":t}function orderedCompare(t,e){
return isNil(t)&&isNil(e)?0:isNil(t)?1:isNil(e)||t<e?-1:t>e?1:0}function caseInsensitiveCompare(t,e){return isNil(t)&&isNil(
e)?0:isNil(t)?1:isNil(e)||(t=toLowerCase.call(t),e=toLowerCase.call(e),t<e)?-1:t>e?1:0}function argumentsToValue(t){return function(...e){
return t.call(this,...e.map(toValue))}}function argumentsToNumber(t){return function(...e){return t.call(this,...e.map(toNumber))}}
function*strictUniq(t){let e=new Set;for(let s of t){let i=JSON.stringify(s);e.has(i)||(e.add(i),yield s)}}var TRAIT="__\
liquidClass__",LiquidError=class extends Error{constructor(e,s){super(typeof e=="string"?e:e.message),this.context="",typeof e!=
"string"&&Object.defineProperty(this,"originalError",{value:e,enumerable:!1}),Object.defineProperty(this,"token",{value:s,
enumerable:!1}),Object.defineProperty(this,TRAIT,{value:"LiquidError",enumerable:!1})}update(){Object.defineProperty(this,
"context",{value:mkContext(this.token),enumerable:!1}),this.message=mkMessage(this.message,this.token),this.stack=this.message+
`
`+this.context+`
`+this.stack,this.originalError&&(this.stack+=`
From `+this.originalError.stack)}static is(e){return e?.[TRAIT]==="LiquidError"}},TokenizationError=class extends LiquidError{constructor(e,s){
super(e,s),this.name="TokenizationError",super.update()}},ParseError=class extends LiquidError{constructor(e,s){super(e,
s),this.name="ParseError",this.message=e.message,super.update()}},RenderError=class extends LiquidError{constructor(e,s){
super(e,s.token),this.name="RenderError",this.message=e.message,super.update()}static is(e){return e.name==="RenderError"}},
LiquidErrors=class extends LiquidError{constructor(e){super(e[0],e[0].token),this.errors=e,this.name="LiquidErrors";let s=e.
length>1?"s":"";this.message=`${e.length} error${s} found`,super.update()}static is(e){return e.name==="LiquidErrors"}},
UndefinedVariableError=class extends LiquidError{constructor(e,s){super(e,s),this.name="UndefinedVariableError",this.message=
e.message,super.update()}},InternalUndefinedVariableError=class extends Error{constructor(e){super(`undefined variable: ${e}`),
this.name="InternalUndefinedVariableError",this.variableName=e}},AssertionError=class extends Error{constructor(e){super(
e),this.name="AssertionError",this.message=e+""}};function mkContext(t){let[e,s]=t.getPosition(),i=t.input.split(`
`),r=Math.max(e-2,1),n=Math.min(e+3,i.length);return range(r,n+1).map(a=>{let c=a===e?">> ":"   ",l=padStart(String(a),String(
n).length),h=`${c}${l}| `,f=a===e?`
`+padStart("^",s+h.length):"";return h+=i[a-1],h+=f,h}).join(`
`)}function mkMessage(t,e){e.file&&(t+=`, file:${e.file}`);let[s,i]=e.getPosition();return t+=`, line:${s}, col:${i}`,t}
var TYPES=[0,0,0,0,0,0,0,0,0,20,4,4,4,20,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,20,2,8,0,0,0,0,8,0,0,0,64,0,65,0,0,33,33,33,
33,33,33,33,33,33,33,0,0,2,2,2,1,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,1,0,1,1,1,1,1,1,1,1,1,1,1,
1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0],WORD=1,BLANK=4,QUOTE=8,INLINE_BLANK=16,NUMBER=32,SIGN=64,PUNCTUATION=128;function isWord(t){
let e=t.charCodeAt(0);return e>=128?!TYPES[e]:!!(TYPES[e]&WORD)}TYPES[160]=TYPES[5760]=TYPES[6158]=TYPES[8192]=TYPES[8193]=
TYPES[8194]=TYPES[8195]=TYPES[8196]=TYPES[8197]=TYPES[8198]=TYPES[8199]=TYPES[8200]=TYPES[8201]=TYPES[8202]=TYPES[8232]=
TYPES[8233]=TYPES[8239]=TYPES[8287]=TYPES[12288]=BLANK;TYPES[8220]=TYPES[8221]=PUNCTUATION;function assert(t,e){if(!t){let s=typeof e==
"function"?e():e||`expect ${t} to be true`;throw new AssertionError(s)}}function assertEmpty(t,e=`unexpected ${JSON.stringify(
t)}`){assert(!t,e)}var NullDrop=class extends Drop{*equals(e){return isNil(yield toValue(e))}gt(){return!1}geq(){return!1}lt(){
return!1}leq(){return!1}valueOf(){return null}},EmptyDrop=class _EmptyDrop extends Drop{*equals(e){return e instanceof _EmptyDrop?
!1:(e=yield toValue(e),isString(e)||isArray(e)?e.length===0:isObject(e)?Object.keys(e).length===0:!1)}gt(){return!1}geq(){
return!1}lt(){return!1}leq(){return!1}valueOf(){return""}static is(e){return e instanceof _EmptyDrop}},BlankDrop=class _BlankDrop extends EmptyDrop{*equals(e){
return e===!1||isNil(yield toValue(e))?!0:isString(e)?/^\s*$/.test(e):yield super.equals(e)}static is(e){return e instanceof
_BlankDrop}},ForloopDrop=class extends Drop{constructor(e,s,i){super(),this.i=0,this.length=e,this.name=`${i}-${s}`}next(){
this.i++}index0(){return this.i}index(){return this.i+1}first(){return this.i===0}last(){return this.i===this.length-1}rindex(){
return this.length-this.i}rindex0(){return this.length-this.i-1}valueOf(){return JSON.stringify(this)}},SimpleEmitter=class{constructor(){
this.buffer=""}write(e){this.buffer+=stringify(e)}},StreamedEmitter=class{constructor(){this.buffer="",this.stream=new stream.
PassThrough}write(e){this.stream.write(stringify(e))}error(e){this.stream.emit("error",e)}end(){this.stream.end()}},KeepingTypeEmitter=class{constructor(){
this.buffer=""}write(e){e=toValue(e),typeof e!="string"&&this.buffer===""?this.buffer=e:this.buffer=stringify(this.buffer)+
stringify(e)}},BlockDrop=class extends Drop{constructor(e=()=>""){super(),this.superBlockRender=e}*super(){let e=new SimpleEmitter;
return yield this.superBlockRender(e),e.buffer}};function isComparable(t){return t&&isFunction(t.equals)&&isFunction(t.gt)&&
isFunction(t.geq)&&isFunction(t.lt)&&isFunction(t.leq)}var nil=new NullDrop,literalValues={true:!0,false:!1,nil,null:nil,
empty:new EmptyDrop,blank:new BlankDrop},trieCache=new WeakMap;function createTrie(t){let e=trieCache.get(t);if(e)return e;
let s={};for(let[i,r]of Object.entries(t)){let n=s;for(let o=0;o<i.length;o++){let a=i[o];n[a]=n[a]||{},o===i.length-1&&
isWord(i[o])&&(n[a].needBoundary=!0),n=n[a]}n.data=r,n.end=!0}return trieCache.set(t,s),s}function toLiquidAsync(t,e){let s=e||
t;return(i,...r)=>i?s(...r):t(...r)}async function toPromise(t){if(!isIterator(t))return t;let e,s=!1,i="next";do{let r=t[i](
e);s=!!r.done,e=r.value,i="next";try{isIterator(e)&&(e=toPromise(e)),isPromise(e)&&(e=await e)}catch(n){i="throw",e=n}}while(!s);
return e}function toValueSync(t){if(!isIterator(t))return t;let e,s=!1,i="next";do{let r=t[i](e);if(s=!!r.done,e=r.value,
i="next",isIterator(e))try{e=toValueSync(e)}catch(n){i="throw",e=n}}while(!s);return e}var rFormat=/%([-_0^#:]+)?(\d+)?([EO])?(.)/;
function daysInMonth(t){return[31,isLeapYear(t)?29:28,31,30,31,30,31,31,30,31,30,31]}function getDayOfYear(t){let e=0;for(let s=0;s<
t.getMonth();++s)e+=daysInMonth(t)[s];return e+t.getDate()}function getWeekOfYear(t,e){let s=(t.getDay()-e+7)%7;return String(
Math.floor((getDayOfYear(t)-1-s+7)/7))}function isLeapYear(t){let e=t.getFullYear();return!!((e&3)===0&&(e%100||e%400===
0&&e))}function ordinal(t){let e=t.getDate();if([11,12,13].includes(e))return"th";switch(e%10){case 1:return"st";case 2:
return"nd";case 3:return"rd";default:return"th"}}function century(t){return Math.floor(t.getFullYear()/100)}var padWidths={
C:2,d:2,e:2,H:2,I:2,j:3,k:2,l:2,L:3,m:2,M:2,S:2,U:2,W:2,y:2,Y:4},padSpaceChars=new Set("aAbBceklpP");function getTimezoneOffset(t,e){
let s=Math.abs(t.getTimezoneOffset()),i=Math.floor(s/60),r=s%60;return(t.getTimezoneOffset()>0?"-":"+")+padStart(i,2,"0")+
(e.flags[":"]?":":"")+padStart(r,2,"0")}var formatCodes={a:t=>t.getShortWeekdayName(),A:t=>t.getLongWeekdayName(),b:t=>t.
getShortMonthName(),B:t=>t.getLongMonthName(),c:t=>t.toLocaleString(),C:t=>century(t),d:t=>t.getDate(),e:t=>t.getDate(),
H:t=>t.getHours(),I:t=>String(t.getHours()%12||12),j:t=>getDayOfYear(t),k:t=>t.getHours(),l:t=>String(t.getHours()%12||12),
L:t=>t.getMilliseconds(),m:t=>t.getMonth()+1,M:t=>t.getMinutes(),N:(t,e)=>{let s=Number(e.width)||9,i=padStart(String(t.
getMilliseconds()),3,"0").slice(0,s);return e.memoryLimit?.use(s-i.length),padEnd(i,s,"0")},p:t=>t.getHours()<12?"AM":"P\
M",P:t=>t.getHours()<12?"am":"pm",q:t=>ordinal(t),s:t=>Math.floor(t.dateValue()/1e3),S:t=>t.getSeconds(),u:t=>t.getDay()||
7,U:t=>getWeekOfYear(t,0),w:t=>t.getDay(),W:t=>getWeekOfYear(t,1),x:t=>t.toLocaleDateString(),X:t=>t.toLocaleTimeString(),
y:t=>(t.getFullYear()%100+100)%100,Y:t=>t.getFullYear(),z:getTimezoneOffset,Z:(t,e)=>t.getTimeZoneName()||getTimezoneOffset(
t,e),t:()=>"	",n:()=>`
`,"%":()=>"%"};formatCodes.h=formatCodes.b;function strftime(t,e,s){let i="",r=e,n;for(;n=rFormat.exec(r);)i+=r.slice(0,
n.index),r=r.slice(n.index+n[0].length),i+=format(t,n,s);return i+r}function format(t,e,s){let[i,r="",n,o,a]=e,c=formatCodes[a];
if(!c)return i;let l={};for(let d of r)l[d]=!0;let h=String(c(t,{flags:l,width:n,modifier:o,memoryLimit:s})),f=padSpaceChars.
has(a)?" ":"0",u=Number(n)||padWidths[a]||0;return l["^"]?h=h.toUpperCase():l["#"]&&(h=changeCase(h)),l._?f=" ":l[0]&&(f=
"0"),l["-"]&&(u=0),s?.use(Number(u)-h.length),f==="0"&&h[0]==="-"?"-"+padStart(h.slice(1),u-1,f):padStart(h,u,f)}function getDateTimeFormat(){
return typeof Intl<"u"?Intl.DateTimeFormat:void 0}var OneMinute=6e4,TIMEZONE_PATTERN=/([zZ]|([+-])(\d{2}):?(\d{2}))$/,monthNames=[
"January","February","March","April","May","June","July","August","September","October","November","December"],monthNamesShort=monthNames.
map(t=>t.slice(0,3)),dayNames=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"],dayNamesShort=dayNames.
map(t=>t.slice(0,3)),LiquidDate=class _LiquidDate{constructor(e,s,i){this.locale=s,this.DateTimeFormat=getDateTimeFormat(),
this.date=new Date(e),this.timezoneFixed=i!==void 0,i===void 0&&(i=this.date.getTimezoneOffset()),this.timezoneOffset=isString(
i)?_LiquidDate.getTimezoneOffset(i,this.date):i,this.timezoneName=isString(i)?i:"";let r=(this.date.getTimezoneOffset()-
this.timezoneOffset)*OneMinute,n=this.date.getTime()+r;this.displayDate=new Date(n)}getTime(){return this.displayDate.getTime()}dateValue(){
return this.date.getTime()}getMilliseconds(){return this.displayDate.getMilliseconds()}getSeconds(){return this.displayDate.
getSeconds()}getMinutes(){return this.displayDate.getMinutes()}getHours(){return this.displayDate.getHours()}getDay(){return this.
displayDate.getDay()}getDate(){return this.displayDate.getDate()}getMonth(){return this.displayDate.getMonth()}getFullYear(){
return this.displayDate.getFullYear()}toLocaleString(e,s){return s?.timeZone?this.date.toLocaleString(e,s):this.displayDate.
toLocaleString(e,s)}toLocaleTimeString(e){return this.displayDate.toLocaleTimeString(e)}toLocaleDateString(e){return this.
displayDate.toLocaleDateString(e)}getTimezoneOffset(){return this.timezoneOffset}getTimeZoneName(){if(this.timezoneFixed)
return this.timezoneName;if(this.DateTimeFormat)return this.DateTimeFormat().resolvedOptions().timeZone}getLongMonthName(){
return this.format({month:"long"})??monthNames[this.getMonth()]}getShortMonthName(){return this.format({month:"short"})??
monthNamesShort[this.getMonth()]}getLongWeekdayName(){return this.format({weekday:"long"})??dayNames[this.displayDate.getDay()]}getShortWeekdayName(){
return this.format({weekday:"short"})??dayNamesShort[this.displayDate.getDay()]}valid(){return!isNaN(this.getTime())}format(e){
return this.DateTimeFormat&&this.DateTimeFormat(this.locale,e).format(this.displayDate)}static createDateFixedToTimezone(e,s){
let i=e.match(TIMEZONE_PATTERN);if(i&&i[1]==="Z")return new _LiquidDate(+new Date(e),s,0);if(i&&i[2]&&i[3]&&i[4]){let[,,
r,n,o]=i,a=(r==="+"?-1:1)*(parseInt(n,10)*60+parseInt(o,10));return new _LiquidDate(+new Date(e),s,a)}return new _LiquidDate(
e,s)}static getTimezoneOffset(e,s){let i=s.toLocaleString("en-US",{timeZone:e}),r=s.toLocaleString("en-US",{timeZone:"UT\
C"}),n=new Date(i);return(+new Date(r)-+n)/(60*1e3)}},Limiter=class{constructor(e,s){this.base=0,this.message=`${e} limi\
t exceeded`,this.limit=s}use(e){+e>0&&(assert(this.base+ +e<=this.limit,this.message),this.base+=+e)}check(e){+e>0&&assert(
+e<=this.limit,this.message)}},DelimitedToken=class extends Token{constructor(e,[s,i],r,n,o,a,c,l){super(e,r,n,o,l),this.
trimLeft=!1,this.trimRight=!1;let h=r[s]==="-",f=r[i-1]==="-",u=h?s+1:s,d=f?i-1:i;for(;u<d&&TYPES[r.charCodeAt(u)]&BLANK;)
u++;for(;d>u&&TYPES[r.charCodeAt(d-1)]&BLANK;)d--;this.contentRange=[u,d],this.trimLeft=h||a,this.trimRight=f||c}get content(){
return this.input.slice(this.contentRange[0],this.contentRange[1])}},TagToken=class extends DelimitedToken{constructor(e,s,i,r,n){
let{trimTagLeft:o,trimTagRight:a,tagDelimiterLeft:c,tagDelimiterRight:l}=r,[h,f]=[s+c.length,i-l.length];super(exports.TokenKind.
Tag,[h,f],e,s,i,o,a,n),this.tokenizer=new Tokenizer(e,r.operators,n,this.contentRange,r.groupedExpressions),this.name=this.
tokenizer.readTagName(),this.tokenizer.assert(this.name,"illegal tag syntax, tag name expected"),this.tokenizer.skipBlank(),
this.args=this.tokenizer.input.slice(this.tokenizer.p,this.contentRange[1])}},OutputToken=class extends DelimitedToken{constructor(e,s,i,r,n){
let{trimOutputLeft:o,trimOutputRight:a,outputDelimiterLeft:c,outputDelimiterRight:l}=r,h=[s+c.length,i-l.length];super(exports.
TokenKind.Output,h,e,s,i,o,a,n)}},HTMLToken=class extends Token{constructor(e,s,i,r){super(exports.TokenKind.HTML,e,s,i,
r),this.input=e,this.begin=s,this.end=i,this.file=r,this.trimLeft=0,this.trimRight=0}getContent(){return this.input.slice(
this.begin+this.trimLeft,this.end-this.trimRight)}},NumberToken=class extends Token{constructor(e,s,i,r){super(exports.TokenKind.
Number,e,s,i,r),this.input=e,this.begin=s,this.end=i,this.file=r,this.content=Number(this.getText())}},IdentifierToken=class extends Token{constructor(e,s,i,r){
super(exports.TokenKind.Word,e,s,i,r),this.input=e,this.begin=s,this.end=i,this.file=r,this.content=this.getText()}},LiteralToken=class extends Token{constructor(e,s,i,r){
super(exports.TokenKind.Literal,e,s,i,r),this.input=e,this.begin=s,this.end=i,this.file=r,this.literal=this.getText(),this.
content=literalValues[this.literal]}},operatorPrecedences={"==":2,"!=":2,">":2,"<":2,">=":2,"<=":2,contains:2,not:1,and:0,
or:0},operatorTypes={"==":0,"!=":0,">":0,"<":0,">=":0,"<=":0,contains:0,not:1,and:0,or:0},OperatorToken=class extends Token{constructor(e,s,i,r){
super(exports.TokenKind.Operator,e,s,i,r),this.input=e,this.begin=s,this.end=i,this.file=r,this.operator=this.getText()}getPrecedence(){
return this.operator in operatorPrecedences?operatorPrecedences[this.operator]:1}},PropertyAccessToken=class extends Token{constructor(e,s,i,r,n,o){
super(exports.TokenKind.PropertyAccess,i,r,n,o),this.variable=e,this.props=s}},FilterToken=class extends Token{constructor(e,s,i,r,n,o){
super(exports.TokenKind.Filter,i,r,n,o),this.name=e,this.args=s}},HashToken=class extends Token{constructor(e,s,i,r,n,o){
super(exports.TokenKind.Hash,e,s,i,o),this.input=e,this.begin=s,this.end=i,this.name=r,this.value=n,this.file=o}},rHex=/[\da-fA-F]/,
rOct=/[0-7]/,escapeChar={b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v"};function hexVal(t){let e=t.charCodeAt(0);return e>=97?e-87:e>=65?e-55:e-48}function parseStringLiteral(t){
let e="";for(let s=1;s<t.length-1;s++){if(t[s]!=="\\"){e+=t[s];continue}if(escapeChar[t[s+1]]!==void 0)e+=escapeChar[t[++s]];else if(t[s+
1]==="u"){let i=0,r=s+2;for(;r<=s+5&&rHex.test(t[r]);)i=i*16+hexVal(t[r++]);s=r-1,e+=String.fromCharCode(i)}else if(!rOct.
test(t[s+1]))e+=t[++s];else{let i=s+1,r=0;for(;i<=s+3&&rOct.test(t[i]);)r=r*8+hexVal(t[i++]);s=i-1,e+=String.fromCharCode(
r)}}return e}var QuotedToken=class extends Token{constructor(e,s,i,r){super(exports.TokenKind.Quoted,e,s,i,r),this.input=
e,this.begin=s,this.end=i,this.file=r,this.content=parseStringLiteral(this.getText())}},RangeToken=class extends Token{constructor(e,s,i,r,n,o){
super(exports.TokenKind.Range,e,s,i,o),this.input=e,this.begin=s,this.end=i,this.lhs=r,this.rhs=n,this.file=o}},LiquidTagToken=class extends DelimitedToken{constructor(e,s,i,r,n){
super(exports.TokenKind.Tag,[s,i],e,s,i,!1,!1,n),this.tokenizer=new Tokenizer(e,r.operators,n,this.contentRange,r.groupedExpressions),
this.name=this.tokenizer.readTagName(),this.tokenizer.assert(this.name,"illegal liquid tag syntax"),this.tokenizer.skipBlank()}get args(){
return this.tokenizer.input.slice(this.tokenizer.p,this.contentRange[1])}},FilteredValueToken=class extends Token{constructor(e,s,i,r,n,o){
super(exports.TokenKind.FilteredValue,i,r,n,o),this.initial=e,this.filters=s,this.input=i,this.begin=r,this.end=n,this.file=
o}},polyfill={now:()=>Date.now()};function getPerformance(){return typeof global=="object"&&global.performance||typeof window==
"object"&&window.performance||polyfill}var Render=class{renderTemplatesToNodeStream(e,s){let i=new StreamedEmitter;return Promise.
resolve().then(()=>toPromise(this.renderTemplates(e,s,i))).then(()=>i.end(),r=>i.error(r)),i.stream}*renderTemplates(e,s,i){
i||(i=s.opts.keepOutputType?new KeepingTypeEmitter:new SimpleEmitter),s.renderLimit.check(getPerformance().now());let r=[];
for(let n of e){s.renderLimit.check(getPerformance().now());try{let o=yield n.render(s,i);if(o&&i.write(o),s.breakCalled||
s.continueCalled)break}catch(o){let a=LiquidError.is(o)?o:new RenderError(o,n);if(s.opts.catchAllErrors)r.push(a);else throw a}}
if(r.length)throw new LiquidErrors(r);return i.buffer}};function isKeyValuePair(t){return isArray(t)}var Filter=class{constructor(e,s,i){
this.token=e,this.name=e.name,this.handler=isFunction(s)?s:isFunction(s?.handler)?s.handler:identify,this.raw=!isFunction(
s)&&!!s?.raw,this.args=e.args,this.liquid=i}*render(e,s){let i=[];for(let r of this.args)isKeyValuePair(r)?i.push([r[0],
yield evalToken(r[1],s)]):i.push(yield evalToken(r,s));return yield this.handler.apply({context:s,token:this.token,liquid:this.
liquid},[e,...i])}},Expression=class{constructor(e){this.postfix=[...toPostfix(e)]}*evaluate(e,s){assert(e,"unable to ev\
aluate: context not defined");let i=[];for(let r of this.postfix)if(isOperatorToken(r)){let n=i.pop(),o;if(operatorTypes[r.
operator]===1)o=yield e.opts.operators[r.operator](n,e);else{let a=i.pop();o=yield e.opts.operators[r.operator](a,n,e)}i.
push(o)}else i.push(yield evalToken(r,e,s));return i[0]}valid(){return!!this.postfix.length}};function*evalToken(t,e,s=!1){
if(t){if("content"in t)return t.content;if(isPropertyAccessToken(t))return yield evalPropertyAccessToken(t,e,s);if(isRangeToken(
t))return yield evalRangeToken(t,e);if(isFilteredValueToken(t))return yield evalFilteredValueToken(t,e,s)}}function*evalFilteredValueToken(t,e,s){
assert(e.liquid,"FilteredValueToken evaluation requires liquid instance in context"),s=s||e.opts.lenientIf&&t.filters.length>
0&&t.filters[0].name==="default";let i=yield t.initial.evaluate(e,s);for(let r of t.filters){let n=e.liquid.filters[r.name];
assert(n||!e.liquid.options.strictFilters,()=>`undefined filter: ${r.name}`),i=yield new Filter(r,n,e.liquid).render(i,e)}
return i}function*evalTokenValue(t,e,s=!1){return yield toValue(yield evalToken(t,e,s))}function*evalPropertyAccessToken(t,e,s){
let i=[];for(let r of t.props)i.push(yield evalTokenValue(r,e,!1));try{if(t.variable){let r=yield evalToken(t.variable,e,
s);return yield e._getFromScope(r,i)}else return yield e._get(i)}catch(r){if(s&&r.name==="InternalUndefinedVariableError")
return null;throw new UndefinedVariableError(r,t)}}function evalQuotedToken(t){return t.content}function*evalRangeToken(t,e){
let s=yield evalTokenValue(t.lhs,e),i=yield evalTokenValue(t.rhs,e);return e.memoryLimit.use(i-s+1),range(+s,+i+1)}function*toPostfix(t){
let e=[];for(let s of t)if(isOperatorToken(s)){for(;e.length&&e[e.length-1].getPrecedence()>s.getPrecedence();)yield e.pop();
e.push(s)}else yield s;for(;e.length;)yield e.pop()}function isTruthy(t,e){return!isFalsy(t,e)}function isFalsy(t,e){return t=
toValue(t),e.opts.jsTruthy?!t:t===!1||t===void 0||t===null}var defaultOperators={"==":function*(t,e){return yield equals(
t,e)},"!=":function*(t,e){return!(yield equals(t,e))},">":function*(t,e){return isComparable(t)?yield t.gt(e):isComparable(
e)?yield e.lt(t):(yield toValue(t))>(yield toValue(e))},"<":function*(t,e){return isComparable(t)?yield t.lt(e):isComparable(
e)?yield e.gt(t):(yield toValue(t))<(yield toValue(e))},">=":function*(t,e){return isComparable(t)?yield t.geq(e):isComparable(
e)?yield e.leq(t):(yield toValue(t))>=(yield toValue(e))},"<=":function*(t,e){return isComparable(t)?yield t.leq(e):isComparable(
e)?yield e.geq(t):(yield toValue(t))<=(yield toValue(e))},contains:function*(t,e){return t=yield toValue(t),isArray(t)?yield arrayIncludes(
t,e):isFunction(t?.indexOf)?t.indexOf(yield toValue(e))>-1:!1},not:function*(t,e){return isFalsy(yield toValue(t),e)},and:function*(t,e,s){
return isTruthy(yield toValue(t),s)&&isTruthy(yield toValue(e),s)},or:function*(t,e,s){return isTruthy(yield toValue(t),
s)||isTruthy(yield toValue(e),s)}};function*equals(t,e){return isComparable(t)?yield t.equals(e):isComparable(e)?yield e.
equals(t):(t=yield toValue(t),e=yield toValue(e),isArray(t)?isArray(e)&&(yield arrayEquals(t,e)):t===e)}function*arrayEquals(t,e){
if(t.length!==e.length)return!1;for(let s=0;s<t.length;s++)if(!(yield equals(t[s],e[s])))return!1;return!0}function*arrayIncludes(t,e){
for(let s of t)if(yield equals(s,e))return!0;return!1}var Node=class{constructor(e,s,i,r){this.key=e,this.value=s,this.next=
i,this.prev=r}},LRU=class{constructor(e,s=0){this.limit=e,this.size=s,this.cache={},this.head=new Node("HEAD",null,null,
null),this.tail=new Node("TAIL",null,null,null),this.head.next=this.tail,this.tail.prev=this.head}write(e,s){if(this.cache[e])
this.cache[e].value=s;else{let i=new Node(e,s,this.head.next,this.head);this.head.next.prev=i,this.head.next=i,this.cache[e]=
i,this.size++,this.ensureLimit()}}read(e){if(!this.cache[e])return;let{value:s}=this.cache[e];return this.remove(e),this.
write(e,s),s}remove(e){let s=this.cache[e];s.prev.next=s.next,s.next.prev=s.prev,delete this.cache[e],this.size--}clear(){
this.head.next=this.tail,this.tail.prev=this.head,this.size=0,this.cache={}}ensureLimit(){this.size>this.limit&&this.remove(
this.tail.prev.key)}},requireResolve=t=>_VEMOOKOE.ki.resolve(t,{paths:["."]}),statAsync=promisify(fs$1.stat),readFileAsync=promisify(
fs$1.readFile);async function exists(t){try{return await statAsync(t),!0}catch{return!1}}function readFile(t){return readFileAsync(
t,"utf8")}function existsSync(t){try{return fs$1.statSync(t),!0}catch{return!1}}function readFileSync(t){return fs$1.readFileSync(
t,"utf8")}function resolve(t,e,s){return path.extname(e)||(e+=s),path.resolve(t,e)}function fallback(t){try{return requireResolve(
t)}catch{}}function dirname(t){return path.dirname(t)}var realpathAsync=promisify(fs$1.realpath);async function contains(t,e){
try{let s=await realpathAsync(t),i=await realpathAsync(e),r=s.endsWith(path.sep)?s:s+path.sep;return i.startsWith(r)}catch{
return!1}}function containsSync(t,e){try{let s=fs$1.realpathSync(t),i=fs$1.realpathSync(e),r=s.endsWith(path.sep)?s:s+path.
sep;return i.startsWith(r)}catch{return!1}}var fs=Object.freeze({__proto__:null,exists,readFile,existsSync,readFileSync,
resolve,fallback,dirname,contains,containsSync,sep:path.sep});function chargeJsonReplacerValue(t,e){typeof e=="string"?t.
use(e.length):e===null||typeof e=="number"||typeof e=="boolean"?t.use(JSON.stringify(e).length):Array.isArray(e)?t.use(e.
length+1):typeof e=="object"&&t.use(2)}function defaultFilter(t,e,...s){return t=toValue(t),isArray(t)||isString(t)?t.length?
t:e:t===!1&&new Map(s).get("allow_false")?!1:isFalsy(t,this.context)?e:t}function json(t,e=0){let s=this.context.memoryLimit;
return JSON.stringify(t,(i,r)=>(chargeJsonReplacerValue(s,r),r),e)}function inspect(t,e=0){let s=this.context.memoryLimit,
i=[];return JSON.stringify(t,function(r,n){if(typeof n!="object"||n===null)return chargeJsonReplacerValue(s,n),n;for(;i.
length>0&&i[i.length-1]!==this;)i.pop();return i.includes(n)?(s.use(10),"[Circular]"):(i.push(n),chargeJsonReplacerValue(
s,n),n)},e)}function to_integer(t){return Number(t)}var raw={raw:!0,handler:identify},misc={default:defaultFilter,raw,jsonify:json,
to_integer,json,inspect},escapeMap={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&#34;","'":"&#39;"},unescapeMap={"&amp;":"&",
"&lt;":"<","&gt;":">","&#34;":'"',"&#39;":"'"};function escape(t){return t=stringify(t),this.context.memoryLimit.use(t.length),
t.replace(/&|<|>|"|'/g,e=>escapeMap[e])}function xml_escape(t){return escape.call(this,t)}function unescape(t){return t=
stringify(t),this.context.memoryLimit.use(t.length),t.replace(/&(amp|lt|gt|#34|#39);/g,e=>unescapeMap[e])}function escape_once(t){
return escape.call(this,unescape.call(this,t))}function newline_to_br(t){let e=stringify(t);return this.context.memoryLimit.
use(e.length),e.replace(/\r?\n/gm,`<br />
`)}function strip_html(t){let e=stringify(t);this.context.memoryLimit.use(e.length);let s=new Map([["<script","</script>"],
["<style","</style>"],["<!--","-->"],["<",">"]]),i="",r=0;for(;r<e.length;){let n=e.indexOf("<",r);if(n<0)return i+e.slice(
r);i+=e.slice(r,n);for(let[o,a]of s){if(!e.startsWith(o,n))continue;let c=e.indexOf(a,n+o.length);if(c>=0){r=c+a.length;
break}s.delete(o)}if(r<=n)return i+e.slice(n)}return i}var htmlFilters=Object.freeze({__proto__:null,escape,xml_escape,escape_once,
newline_to_br,strip_html}),MapFS=class{constructor(e){this.mapping=e,this.sep="/"}async exists(e){return this.existsSync(
e)}existsSync(e){return!isNil(this.mapping[e])}async readFile(e){return this.readFileSync(e)}readFileSync(e){let s=this.
mapping[e];if(isNil(s))throw new Error(`ENOENT: ${e}`);return s}dirname(e){let s=e.split(this.sep);return s.pop(),s.join(
this.sep)}resolve(e,s,i){if(s+=i,e===".")return s;let r=e.split(/\/+/);for(let n of s.split(this.sep))n==="."||n===""||(n===
".."?(r.length>1||r[0]!=="")&&r.pop():r.push(n));return r.join(this.sep)}},defaultOptions={root:["."],layouts:["."],partials:[
"."],relativeReference:!0,jekyllInclude:!1,keyValueSeparator:":",cache:void 0,extname:"",fs,dynamicPartials:!0,jsTruthy:!1,
dateFormat:"%A, %B %-e, %Y at %-l:%M %P %z",locale:"",trimTagRight:!1,trimTagLeft:!1,trimOutputRight:!1,trimOutputLeft:!1,
greedy:!0,tagDelimiterLeft:"{%",tagDelimiterRight:"%}",outputDelimiterLeft:"{{",outputDelimiterRight:"}}",preserveTimezones:!1,
strictFilters:!1,strictVariables:!1,ownPropertyOnly:!0,lenientIf:!1,globals:{},keepOutputType:!1,operators:defaultOperators,
groupedExpressions:!1,memoryLimit:1/0,parseLimit:1/0,renderLimit:1/0};function normalize(t){if(t.hasOwnProperty("root")&&
(t.hasOwnProperty("partials")||(t.partials=t.root),t.hasOwnProperty("layouts")||(t.layouts=t.root)),t.hasOwnProperty("ca\
che")){let e;typeof t.cache=="number"?e=t.cache>0?new LRU(t.cache):void 0:typeof t.cache=="object"?e=t.cache:e=t.cache?new LRU(
1024):void 0,t.cache=e}return t={...defaultOptions,...t.jekyllInclude?{dynamicPartials:!1}:{},...t},(!t.fs.dirname||!t.fs.
sep)&&t.relativeReference&&(console.warn("[LiquidJS] `fs.dirname` and `fs.sep` are required for relativeReference, set r\
elativeReference to `false` to suppress this warning"),t.relativeReference=!1),t.root=normalizeDirectoryList(t.root),t.partials=
normalizeDirectoryList(t.partials),t.layouts=normalizeDirectoryList(t.layouts),t.outputEscape=t.outputEscape&&getOutputEscapeFunction(
t.outputEscape),t.locale||(t.locale=getDateTimeFormat()?.().resolvedOptions().locale??"en-US"),t.templates&&(t.fs=new MapFS(
t.templates),t.relativeReference=!0,t.root=t.partials=t.layouts="."),t}function getOutputEscapeFunction(t){return t==="e\
scape"?escape:t==="json"?misc.json:(assert(isFunction(t),"`outputEscape` need to be of type string or function"),t)}function normalizeDirectoryList(t){
let e=[];return isArray(t)&&(e=t),isString(t)&&(e=[t]),e}function whiteSpaceCtrl(t,e){let s=!1;for(let i=0;i<t.length;i++){
let r=t[i];isDelimitedToken(r)&&(!s&&r.trimLeft&&trimLeft(t[i-1],e.greedy),isTagToken(r)&&(r.name==="raw"?s=!0:r.name===
"endraw"&&(s=!1)),!s&&r.trimRight&&trimRight(t[i+1],e.greedy))}}function trimLeft(t,e){if(!t||!isHTMLToken(t))return;let s=e?
BLANK:INLINE_BLANK;for(;TYPES[t.input.charCodeAt(t.end-1-t.trimRight)]&s;)t.trimRight++}function trimRight(t,e){if(!t||!isHTMLToken(
t))return;let s=e?BLANK:INLINE_BLANK;for(;TYPES[t.input.charCodeAt(t.begin+t.trimLeft)]&s;)t.trimLeft++;t.input.charAt(t.
begin+t.trimLeft)===`
`&&t.trimLeft++}var Tokenizer=class{constructor(e,s=defaultOptions.operators,i,r,n=!1){this.input=e,this.file=i,this.rawBeginAt=
-1,this.p=r?r[0]:0,this.N=r?r[1]:e.length,this.opTrie=createTrie(s),this.literalTrie=createTrie(literalValues),this.groupedExpressions=
n}readExpression(){return new Expression(this.readExpressionTokens())}*readExpressionTokens(){for(;this.p<this.N;){let e=this.
readOperator();if(e){yield e;continue}let s=this.readValue();if(s){yield s;continue}return}}readOperator(){this.skipBlank();
let e=this.matchTrie(this.opTrie);if(e!==-1)return new OperatorToken(this.input,this.p,this.p=e,this.file)}matchTrie(e){
let s=e,i=this.p,r;for(;s[this.input[i]]&&i<this.N;)s=s[this.input[i++]],s.end&&(r=s);return!r||r.needBoundary&&isWord(this.
peek(i-this.p))?-1:i}readFilteredValue(){let e=this.p,s=this.readExpression();this.assert(s.valid(),`invalid value expre\
ssion: ${this.snapshot()}`);let i=this.readFilters();return new FilteredValueToken(s,i,this.input,e,this.p,this.file)}readFilters(){
let e=[];for(;;){let s=this.readFilter();if(!s)return e;e.push(s)}}readFilter(){if(this.skipBlank(),this.end()||this.peek()===
")"||this.peek()===",")return null;this.assert(this.read()==="|",'expected "|" before filter');let e=this.readIdentifier();
if(!e.size())return this.assert(this.end(),"expected filter name"),null;let s=[];if(this.skipBlank(),this.peek()===":")do{
++this.p;let i=this.readFilterArg();i&&s.push(i),this.skipBlank(),this.assert(this.end()||this.peek()===","||this.peek()===
"|"||this.peek()===")",()=>`unexpected character ${this.snapshot()}`)}while(this.peek()===",");else if(!(this.peek()==="\
|"||this.peek()===")"||this.peek()===","||this.end()))throw this.error('expected ":" after filter name');return new FilterToken(
e.getText(),s,this.input,e.begin,this.p,this.file)}readFilterArg(){let e=this.readValue();if(!e)return;if(this.skipBlank(),
this.peek()!==":")return e;++this.p;let s=this.readValue();return[e.getText(),s]}readTopLevelTokens(e=defaultOptions){let s=[];
for(;this.p<this.N;){let i=this.readTopLevelToken(e);s.push(i)}return whiteSpaceCtrl(s,e),s}readTopLevelToken(e){let{tagDelimiterLeft:s,
outputDelimiterLeft:i}=e;return this.rawBeginAt>-1?this.readEndrawOrRawContent(e):this.match(s)?this.readTagToken(e):this.
match(i)?this.readOutputToken(e):this.readHTMLToken([s,i])}readHTMLToken(e){let s=this.p;for(;this.p<this.N&&!e.some(i=>this.
match(i));)++this.p;return new HTMLToken(this.input,s,this.p,this.file)}readTagToken(e){let{file:s,input:i}=this,r=this.
p;if(this.readToDelimiter(e.tagDelimiterRight)===-1)throw this.error(`tag ${this.snapshot(r)} not closed`,r);let n=new TagToken(
i,r,this.p,e,s);return n.name==="raw"&&(this.rawBeginAt=r),n}readToDelimiter(e,s=!1){for(this.skipBlank();this.p<this.N;){
if(s&&this.peekType()&QUOTE){this.readQuoted();continue}if(++this.p,this.rmatch(e))return this.p}return-1}readOutputToken(e=defaultOptions){
let{file:s,input:i}=this,{outputDelimiterRight:r}=e,n=this.p;if(this.readToDelimiter(r,!0)===-1)throw this.error(`output\
 ${this.snapshot(n)} not closed`,n);return new OutputToken(i,n,this.p,e,s)}readEndrawOrRawContent(e){let{tagDelimiterLeft:s,
tagDelimiterRight:i}=e,r=this.p,n=this.readTo(s)-s.length;for(;this.p<this.N;){if(this.readIdentifier().getText()!=="end\
raw"){n=this.readTo(s)-s.length;continue}for(;this.p<=this.N;){if(this.rmatch(i)){let o=this.p;return r===n?(this.rawBeginAt=
-1,new TagToken(this.input,r,o,e,this.file)):(this.p=n,new HTMLToken(this.input,r,n,this.file))}if(this.rmatch(s))break;
this.p++}}throw this.error(`raw ${this.snapshot(this.rawBeginAt)} not closed`,r)}readLiquidTagTokens(e=defaultOptions){let s=[];
for(;this.p<this.N;){let i=this.readLiquidTagToken(e);i&&s.push(i)}return s}readLiquidTagToken(e){if(this.skipBlank(),this.
end())return;let s=this.p;this.readToDelimiter(`
`);let i=this.p;return new LiquidTagToken(this.input,s,i,e,this.file)}error(e,s=this.p){return new TokenizationError(e,new IdentifierToken(
this.input,s,this.N,this.file))}assert(e,s,i){if(!e)throw this.error(typeof s=="function"?s():s,i)}snapshot(e=this.p){return JSON.
stringify(ellipsis(this.input.slice(e,this.N),32))}readWord(){return this.readIdentifier()}readIdentifier(){this.skipBlank();
let e=this.p;for(;!this.end()&&isWord(this.peek());)++this.p;return new IdentifierToken(this.input,e,this.p,this.file)}readNonEmptyIdentifier(){
let e=this.readIdentifier();return e.size()?e:void 0}readTagName(){return this.skipBlank(),this.input[this.p]==="#"?this.
input.slice(this.p,++this.p):this.readIdentifier().getText()}readHashes(e){let s=[];for(;;){let i=this.readHash(e);if(!i)
return s;s.push(i)}}readHash(e){this.skipBlank(),this.peek()===","&&++this.p;let s=this.p,i=this.readNonEmptyIdentifier();
if(!i)return;let r;this.skipBlank();let n=isString(e)?e:e?"=":":";return this.peek()===n&&(++this.p,r=this.readValue()),
new HashToken(this.input,s,this.p,i,r,this.file)}remaining(){return this.input.slice(this.p,this.N)}advance(e=1){this.p+=
e}end(){return this.p>=this.N}read(){return this.input[this.p++]}readTo(e){for(;this.p<this.N;)if(++this.p,this.rmatch(e))
return this.p;return-1}readValue(){this.skipBlank();let e=this.p,s=this.readLiteral()||this.readQuoted()||this.readNumber();
!s&&this.peek()==="("&&(s=this.readGroupOrRange());let i=this.readProperties(!s);return i.length?new PropertyAccessToken(
s,i,this.input,e,this.p):s}readScopeValue(){this.skipBlank();let e=this.p,s=this.readProperties();if(s.length)return new PropertyAccessToken(
void 0,s,this.input,e,this.p)}readProperties(e=!0){let s=[];for(;;){if(this.peek()==="["){this.p++;let i=this.readValue()||
new IdentifierToken(this.input,this.p,this.p,this.file);this.assert(this.readTo("]")!==-1,"[ not closed"),s.push(i);continue}
if(e&&!s.length){let i=this.readNonEmptyIdentifier();if(i){s.push(i);continue}}if(this.peek()==="."&&this.peek(1)!=="."){
this.p++;let i=this.readNonEmptyIdentifier();if(!i)break;s.push(i);continue}break}return s}readNumber(){this.skipBlank();
let e=!1,s=!1,i=0;for(this.peekType()&SIGN&&i++;this.p+i<=this.N;)if(this.peekType(i)&NUMBER)s=!0,i++;else if(this.peek(
i)==="."&&this.peek(i+1)!=="."){if(e||!s)return;e=!0,i++}else break;if(s&&!isWord(this.peek(i))){let r=new NumberToken(this.
input,this.p,this.p+i,this.file);return this.advance(i),r}}readLiteral(){this.skipBlank();let e=this.matchTrie(this.literalTrie);
if(e===-1)return;let s=new LiteralToken(this.input,this.p,e,this.file);return this.p=e,s}readGroupOrRange(){this.skipBlank();
let e=this.p;if(this.peek()!=="(")return;++this.p;let s=this.readValueOrThrow();if(this.skipBlank(),this.peek()==="."&&this.
peek(1)==="."){this.p+=2;let i=this.readValueOrThrow();return this.skipBlank(),this.assert(this.read()===")","invalid ra\
nge syntax"),new RangeToken(this.input,e,this.p,s,i,this.file)}if(this.groupedExpressions){let i=new Expression([s,...this.
readExpressionTokens()]);this.assert(i.valid(),()=>`invalid value expression: ${this.snapshot()}`);let r=this.readFilters();
return this.skipBlank(),this.assert(this.read()===")","unbalanced parentheses"),new FilteredValueToken(i,r,this.input,e,
this.p,this.file)}throw this.error("invalid range syntax")}readValueOrThrow(){let e=this.readValue();return this.assert(
e,()=>`unexpected token ${this.snapshot()}, value expected`),e}readQuoted(){this.skipBlank();let e=this.p;if(!(this.peekType()&
QUOTE))return;++this.p;let s=!1;for(;this.p<this.N&&(++this.p,!(this.input[this.p-1]===this.input[e]&&!s));)s?s=!1:this.
input[this.p-1]==="\\"&&(s=!0);return new QuotedToken(this.input,e,this.p,this.file)}*readFileNameTemplate(e){let{outputDelimiterLeft:s}=e,
i=[","," ","\r",`
`,"	",s],r=new Set(i);for(;this.p<this.N&&!r.has(this.peek());)yield this.match(s)?this.readOutputToken(e):this.readHTMLToken(
i)}match(e){for(let s=0;s<e.length;s++)if(e[s]!==this.input[this.p+s])return!1;return!0}rmatch(e){for(let s=0;s<e.length;s++)
if(e[e.length-1-s]!==this.input[this.p-1-s])return!1;return!0}peekType(e=0){return this.p+e>=this.N?0:TYPES[this.input.charCodeAt(
this.p+e)]}peek(e=0){return this.p+e>=this.N?"":this.input[this.p+e]}skipBlank(){for(;this.peekType()&BLANK;)++this.p}},
ParseStream=class{constructor(e,s){this.handlers={},this.stopRequested=!1,this.tokens=e,this.parseToken=s}on(e,s){return this.
handlers[e]=s,this}trigger(e,s){let i=this.handlers[e];return i?(i.call(this,s),!0):!1}start(){this.trigger("start");let e;
for(;!this.stopRequested&&(e=this.tokens.shift());){if(this.trigger("token",e)||isTagToken(e)&&this.trigger(`tag:${e.name}`,
e))continue;let s=this.parseToken(e,this.tokens);this.trigger("template",s)}return this.stopRequested||this.trigger("end"),
this}stop(){return this.stopRequested=!0,this}},TemplateImpl=class{constructor(e){this.token=e}},Tag=class extends TemplateImpl{constructor(e,s,i){
super(e),this.name=e.name,this.liquid=i,this.tokenizer=e.tokenizer}},Hash=class{constructor(e,s){this.hash={};let i=e instanceof
Tokenizer?e:new Tokenizer(e,{});for(let r of i.readHashes(s))this.hash[r.name.content]=r.value}*render(e){let s={};for(let i of Object.
keys(this.hash))s[i]=this.hash[i]===void 0?!0:yield evalToken(this.hash[i],e);return s}};function createTagClass(t){return class extends Tag{constructor(e,s,i){
super(e,s,i),isFunction(t.parse)&&t.parse.call(this,e,s)}*render(e,s){let i=yield new Hash(this.token.args,e.opts.keyValueSeparator).
render(e);return yield t.render.call(this,e,s,i)}}}var Value=class{constructor(e,s){this.filters=[];let i=typeof e=="str\
ing"?new Tokenizer(e,s.options.operators,void 0,void 0,s.options.groupedExpressions).readFilteredValue():e;this.initial=
i.initial,this.filters=i.filters.map(r=>new Filter(r,this.getFilter(s,r.name),s))}*value(e,s){s=s||e.opts.lenientIf&&this.
filters.length>0&&this.filters[0].name==="default";let i=yield this.initial.evaluate(e,s);for(let r of this.filters)i=yield r.
render(i,e);return i}getFilter(e,s){let i=e.filters[s];return assert(i||!e.options.strictFilters,()=>`undefined filter: ${s}`),
i}},Output=class extends TemplateImpl{constructor(e,s){super(e);let i=new Tokenizer(e.input,s.options.operators,e.file,e.
contentRange,s.options.groupedExpressions);this.value=new Value(i.readFilteredValue(),s);let r=this.value.filters,n=s.options.
outputEscape;if(!r[r.length-1]?.raw&&n){let o=new FilterToken(toString.call(n),[],"",0,0);r.push(new Filter(o,n,s))}}*render(e,s){
let i=yield toValue(yield this.value.value(e,!1));s.write(i)}*arguments(){yield this.value}},HTML=class extends TemplateImpl{constructor(e){
super(e),this.str=e.getContent()}*render(e,s){s.write(this.str)}},Variable=class _Variable{constructor(e,s){this.segments=
e,this.location=s}toString(){return segmentsString(this.segments,!0)}toArray(){function*e(...s){for(let i of s)i instanceof
_Variable?yield Array.from(e(...i.segments)):yield i}return Array.from(e(...this.segments))}},VariableMap=class{constructor(){
this.map=new Map}get(e){let s=segmentsString([e.segments[0]]);return this.map.has(s)||this.map.set(s,[]),this.map.get(s)}has(e){
return this.map.has(segmentsString([e.segments[0]]))}push(e){this.get(e).push(e)}asObject(){return Object.fromEntries(this.
map)}},defaultStaticAnalysisOptions={partials:!0};function*_analyze(t,e,s){let i=new VariableMap,r=new VariableMap,n=new VariableMap,
o=new DummyScope(new Set),a=new Set;function c(h,f){i.push(h);let u=f.alias(h);if(u!==void 0){let d=u.segments[0];isString(
d)&&!o.has(d)&&r.push(u)}else{let d=h.segments[0];isString(d)&&!f.has(d)&&r.push(h)}for(let d of h.segments)d instanceof
Variable&&c(d,f)}function*l(h,f){if(h.arguments)for(let u of h.arguments())for(let d of extractVariables(u))c(d,f);if(h.
localScope)for(let u of h.localScope()){f.add(u.content),f.deleteAlias(u.content);let[d,g]=u.getPosition();n.push(new Variable(
[u.content],{row:d,col:g,file:u.file}))}if(h.children)if(h.partialScope){let u=h.partialScope();if(u===void 0){for(let p of yield h.
children(e,s))yield l(p,f);return}if(a.has(u.name))return;let d=new Set,g=u.isolated?new DummyScope(d):f.push(d);for(let p of u.
scope)if(isString(p))d.add(p);else{let[m,w]=p;d.add(m);let y=Array.from(extractVariables(w));y.length&&g.setAlias(m,y[0].
segments)}for(let p of yield h.children(e,s))yield l(p,g),a.add(u.name);g.pop()}else{h.blockScope&&f.push(new Set(h.blockScope()));
for(let u of yield h.children(e,s))yield l(u,f);h.blockScope&&f.pop()}}for(let h of t)yield l(h,o);return{variables:i.asObject(),
globals:r.asObject(),locals:n.asObject()}}function analyze(t,e={}){let s={...defaultStaticAnalysisOptions,...e};return toPromise(
_analyze(t,s.partials,!1))}function analyzeSync(t,e={}){let s={...defaultStaticAnalysisOptions,...e};return toValueSync(
_analyze(t,s.partials,!0))}var DummyScope=class{constructor(e){this.stack=[{names:e,aliases:new Map}]}has(e){for(let s of this.
stack)if(s.names.has(e))return!0;return!1}push(e){return this.stack.push({names:e,aliases:new Map}),this}pop(){return this.
stack.pop()?.names}add(e){this.stack[0].names.add(e)}alias(e){let s=e.segments[0];if(!isString(s))return;let i=this.getAlias(
s);if(i!==void 0)return new Variable([...i,...e.segments.slice(1)],e.location)}setAlias(e,s){this.stack[this.stack.length-
1].aliases.set(e,s)}deleteAlias(e){this.stack[this.stack.length-1].aliases.delete(e)}getAlias(e){for(let s of this.stack){
if(s.aliases.has(e))return s.aliases.get(e);if(s.names.has(e))return}}};function*extractVariables(t){isValueToken(t)?yield*extractValueTokenVariables(
t):t instanceof Value&&(yield*extractFilteredValueVariables(t))}function*extractFilteredValueVariables(t){for(let e of t.
initial.postfix)isValueToken(e)&&(yield*extractValueTokenVariables(e));for(let e of t.filters)for(let s of e.args)isKeyValuePair(
s)&&s[1]?yield*extractValueTokenVariables(s[1]):isValueToken(s)&&(yield*extractValueTokenVariables(s))}function*extractValueTokenVariables(t){
isRangeToken(t)?(yield*extractValueTokenVariables(t.lhs),yield*extractValueTokenVariables(t.rhs)):isFilteredValueToken(t)?
yield*extractGroupedExpressionTokenVariables(t):isPropertyAccessToken(t)&&(yield extractPropertyAccessVariable(t))}function*extractGroupedExpressionTokenVariables(t){
if(isFilteredValueToken(t)){for(let e of t.initial.postfix)isValueToken(e)&&(yield*extractValueTokenVariables(e));for(let e of t.
filters)for(let s of e.args)isKeyValuePair(s)&&s[1]?yield*extractValueTokenVariables(s[1]):isValueToken(s)&&(yield*extractValueTokenVariables(
s))}}function extractPropertyAccessVariable(t){let e=[],s=t.file,i=t.props[0];s=s||i.file,isQuotedToken(i)||isNumberToken(
i)||isWordToken(i)?e.push(i.content):isPropertyAccessToken(i)&&e.push(...extractPropertyAccessVariable(i).segments);for(let o of t.
props.slice(1))s=s||o.file,isQuotedToken(o)||isNumberToken(o)||isWordToken(o)?e.push(o.content):isPropertyAccessToken(o)&&
e.push(extractPropertyAccessVariable(o));let[r,n]=t.getPosition();return new Variable(e,{row:r,col:n,file:s})}var RE_PROPERTY=/^[\u0080-\uFFFFa-zA-Z_][\u0080-\uFFFFa-zA-Z0-9_-]*$/;
function segmentsString(t,e=!1){let s=[],i=t[0];isString(i)&&(!e||i.match(RE_PROPERTY)?s.push(`${i}`):s.push(`['${i}']`));
for(let r of t.slice(1))r instanceof Variable?s.push(`[${segmentsString(r.segments)}]`):isString(r)?r.match(RE_PROPERTY)?
s.push(`.${r}`):s.push(`['${r}']`):s.push(`[${r}]`);return s.join("")}(function(t){t.Partials="partials",t.Layouts="layo\
uts",t.Root="root"})(exports.LookupType||(exports.LookupType={}));var Loader=class{constructor(e){if(this.options=e,e.relativeReference){
let i=e.fs.sep;assert(i,"`fs.sep` is required for relative reference");let r=["."+i,".."+i,"./","../"];this.shouldLoadRelative=
n=>r.some(o=>n.startsWith(o))}else this.shouldLoadRelative=i=>!1;let s=e.fs;this.contains=toLiquidAsync(s.contains?.bind(
s)||(async()=>!0),s.containsSync?.bind(s)||(()=>!0)),this.exists=toLiquidAsync(s.exists?.bind(s)||(async()=>!1),s.existsSync?.
bind(s))}*lookup(e,s,i,r){let n=this.options[s];for(let o of this.candidates(e,n,r)){let a=!1;for(let c of n)if(yield this.
contains(!!i,c,o)){a=!0;break}if(a&&(yield this.exists(!!i,o)))return o}throw this.lookupError(e,n)}*candidates(e,s,i){let{
fs:r,extname:n}=this.options;this.shouldLoadRelative(e)&&i&&(yield r.resolve(this.dirname(i),e,n));for(let o of s)yield r.
resolve(o,e,n);if(r.fallback!==void 0){let o=r.fallback(e);o!==void 0&&(yield o)}}dirname(e){let s=this.options.fs;return assert(
s.dirname,"`fs.dirname` is required for relative reference"),s.dirname(e)}lookupError(e,s){let i=new Error("ENOENT");return i.
message=`ENOENT: Failed to lookup "${e}" in "${s}"`,i.code="ENOENT",i}},Parser=class{constructor(e){this.liquid=e,this.cache=
this.liquid.options.cache,this.fs=this.liquid.options.fs,this.parseFile=this.cache?this._parseFileCached:this._parseFile,
this.loader=new Loader(this.liquid.options),this.parseLimit=new Limiter("parse length",e.options.parseLimit),this.readFile=
toLiquidAsync(this.fs.readFile?.bind(this.fs)||(async()=>{throw new Error("readFile not implemented")}),this.fs.readFileSync?.
bind(this.fs))}parse(e,s){e=String(e),this.parseLimit.use(e.length);let r=new Tokenizer(e,this.liquid.options.operators,
s,void 0,this.liquid.options.groupedExpressions).readTopLevelTokens(this.liquid.options);return this.parseTokens(r)}parseTokens(e){
let s,i=[],r=[];for(;s=e.shift();)try{i.push(this.parseToken(s,e))}catch(n){if(this.liquid.options.catchAllErrors)r.push(
n);else throw n}if(r.length)throw new LiquidErrors(r);return i}parseToken(e,s){try{if(isTagToken(e)){let i=this.liquid.tags[e.
name];return assert(i,`tag "${e.name}" not found`),new i(e,s,this.liquid,this)}return isOutputToken(e)?new Output(e,this.
liquid):new HTML(e)}catch(i){throw LiquidError.is(i)?i:new ParseError(i,e)}}parseStream(e){return new ParseStream(e,(s,i)=>this.
parseToken(s,i))}*_parseFileCached(e,s,i=exports.LookupType.Root,r){let n=this.cache,o=this.loader.shouldLoadRelative(e)?
r+","+e:i+":"+e,a=yield n.read(o);if(a)return a;let c=this._parseFile(e,s,i,r),l=s?yield c:toPromise(c);n.write(o,l);try{
return yield l}catch(h){throw n.remove(o),h}}*_parseFile(e,s,i=exports.LookupType.Root,r){let n=yield this.loader.lookup(
e,i,s,r);return this.parse(yield this.readFile(!!s,n),n)}};(function(t){t[t.Number=1]="Number",t[t.Literal=2]="Literal",
t[t.Tag=4]="Tag",t[t.Output=8]="Output",t[t.HTML=16]="HTML",t[t.Filter=32]="Filter",t[t.Hash=64]="Hash",t[t.PropertyAccess=
128]="PropertyAccess",t[t.Word=256]="Word",t[t.Range=512]="Range",t[t.Quoted=1024]="Quoted",t[t.Operator=2048]="Operator",
t[t.FilteredValue=4096]="FilteredValue",t[t.GroupedExpression=8192]="GroupedExpression",t[t.Delimited=12]="Delimited"})(
exports.TokenKind||(exports.TokenKind={}));function isDelimitedToken(t){return!!(getKind(t)&exports.TokenKind.Delimited)}
function isOperatorToken(t){return getKind(t)===exports.TokenKind.Operator}function isHTMLToken(t){return getKind(t)===exports.
TokenKind.HTML}function isOutputToken(t){return getKind(t)===exports.TokenKind.Output}function isTagToken(t){return getKind(
t)===exports.TokenKind.Tag}function isQuotedToken(t){return getKind(t)===exports.TokenKind.Quoted}function isLiteralToken(t){
return getKind(t)===exports.TokenKind.Literal}function isNumberToken(t){return getKind(t)===exports.TokenKind.Number}function isPropertyAccessToken(t){
return getKind(t)===exports.TokenKind.PropertyAccess}function isWordToken(t){return getKind(t)===exports.TokenKind.Word}
function isRangeToken(t){return getKind(t)===exports.TokenKind.Range}function isFilteredValueToken(t){return getKind(t)===
exports.TokenKind.FilteredValue}function isValueToken(t){return(getKind(t)&5763)>0}function getKind(t){return t?t.kind:-1}
var typeGuards=Object.freeze({__proto__:null,isDelimitedToken,isOperatorToken,isHTMLToken,isOutputToken,isTagToken,isQuotedToken,
isLiteralToken,isNumberToken,isPropertyAccessToken,isWordToken,isRangeToken,isFilteredValueToken,isValueToken}),__assign=function(){
return __assign=Object.assign||function(e){for(var s,i=1,r=arguments.length;i<r;i++){s=arguments[i];for(var n in s)Object.
prototype.hasOwnProperty.call(s,n)&&(e[n]=s[n])}return e},__assign.apply(this,arguments)};function createScope(t){let e=Object.
create(null);return t&&Object.assign(e,t),e}var Context=class _Context{constructor(e={},s=defaultOptions,i={},{memoryLimit:r,
renderLimit:n,liquid:o}={}){this.scopes=[createScope()],this.registers={},this.breakCalled=!1,this.continueCalled=!1,this.
sync=!!i.sync,this.opts=s,this.globals=i.globals??s.globals,this.environments=isObject(e)?e:Object(e),this.strictVariables=
i.strictVariables??this.opts.strictVariables,this.ownPropertyOnly=i.ownPropertyOnly??s.ownPropertyOnly,this.memoryLimit=
r??new Limiter("memory alloc",i.memoryLimit??s.memoryLimit),this.renderLimit=n??new Limiter("template render",getPerformance().
now()+(i.renderLimit??s.renderLimit)),this.liquid=o}getRegister(e,s=void 0){return this.registers[e]=this.registers[e]||
s}setRegister(e,s){return this.registers[e]=s}saveRegister(...e){return e.map(s=>[s,this.getRegister(s)])}restoreRegister(e){
return e.forEach(([s,i])=>this.setRegister(s,i))}getAll(){return[this.globals,this.environments,...this.scopes].reduce((e,s)=>__assign(
e,s),{})}get(e){return this.getSync(e)}getSync(e){return toValueSync(this._get(e))}*_get(e){let s=this.findScope(e[0]);return yield this.
_getFromScope(s,e)}getFromScope(e,s){return toValueSync(this._getFromScope(e,s))}*_getFromScope(e,s,i=this.strictVariables){
isString(s)&&(s=s.split("."));for(let r=0;r<s.length;r++)if(e=yield this.readProperty(e,s[r]),i&&isUndefined(e))throw new InternalUndefinedVariableError(
s.slice(0,r+1).join("."));return e}push(e){return this.scopes.push(e)}pop(){return this.scopes.pop()}bottom(){return this.
scopes[0]}spawn(e={}){return new _Context(e,this.opts,{sync:this.sync,globals:this.globals,strictVariables:this.strictVariables,
ownPropertyOnly:this.ownPropertyOnly},{renderLimit:this.renderLimit,memoryLimit:this.memoryLimit,liquid:this.liquid})}findScope(e){
for(let s=this.scopes.length-1;s>=0;s--){let i=this.scopes[s];if(e in i)return i}return e in this.environments?this.environments:
this.globals}readProperty(e,s){if(e=toLiquid(e),s=toValue(s),isNil(e))return e;if(isArray(e)&&isNumber(s))return readArrayElement(
e,s,this.ownPropertyOnly);let i=readJSProperty(e,s,this.ownPropertyOnly);return i===void 0&&e instanceof Drop?e.liquidMethodMissing(
s,this):isFunction(i)?i.call(e):s==="size"?readSize(e):s==="first"?readFirst(e,this.ownPropertyOnly):s==="last"?readLast(
e,this.ownPropertyOnly):i}};function readJSProperty(t,e,s){if(!(s&&!hasOwnProperty.call(t,e)&&!(t instanceof Drop)))return t[e]}
function readFirst(t,e){return isArray(t)?readArrayElement(t,0,e):readJSProperty(t,"first",e)}function readLast(t,e){return isArray(
t)?readArrayElement(t,-1,e):readJSProperty(t,"last",e)}function readSize(t){if(hasOwnProperty.call(t,"size")||t.size!==void 0)
return t.size;if(isArray(t)||isString(t))return t.length;if(typeof t=="object")return Object.keys(t).length}var BlockMode;
(function(t){t[t.OUTPUT=0]="OUTPUT",t[t.STORE=1]="STORE"})(BlockMode||(BlockMode={}));var abs=argumentsToNumber(Math.abs),
at_least=argumentsToNumber(Math.max),at_most=argumentsToNumber(Math.min),ceil=argumentsToNumber(Math.ceil),divided_by=argumentsToNumber(
(t,e,s=!1)=>s?Math.floor(t/e):t/e),floor=argumentsToNumber(Math.floor),minus=argumentsToNumber((t,e)=>t-e),plus=argumentsToNumber(
(t,e)=>t+e),modulo=argumentsToNumber((t,e)=>(t%e+e)%e),times=argumentsToNumber((t,e)=>t*e);function shiftDecimal(t,e){let[
s,i="0"]=String(t).split("e");return+`${s}e${Number(i)+e}`}function round(t,e=0){t=toNumber(t),e=toNumber(e);let s=shiftDecimal(
Math.abs(t),e);if(!(s<=Number.MAX_SAFE_INTEGER))return t;let i=shiftDecimal(Math.round(s),-e);return t<0?-i:i}var mathFilters=Object.
freeze({__proto__:null,abs,at_least,at_most,ceil,divided_by,floor,minus,plus,modulo,times,round}),url_decode=t=>decodeURIComponent(
stringify(t).replace(/\+/g," ")),url_encode=t=>encodeURIComponent(stringify(t)).replace(/%20/g,"+"),cgi_escape=t=>encodeURIComponent(
stringify(t)).replace(/%20/g,"+").replace(/[!'()*]/g,e=>"%"+e.charCodeAt(0).toString(16).toUpperCase()),uri_escape=t=>encodeURI(
stringify(t)).replace(/%5B/g,"[").replace(/%5D/g,"]"),rSlugifyDefault=/[^\p{M}\p{L}\p{Nd}]+/ug,rSlugifyReplacers={raw:/\s+/g,
default:rSlugifyDefault,pretty:/[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/ug,ascii:/[^A-Za-z0-9]+/g,latin:rSlugifyDefault,none:null};
function slugify(t,e="default",s=!1){t=stringify(t);let i=rSlugifyReplacers[e];return i&&(e==="latin"&&(t=removeAccents(
t)),t=t.replace(i,"-").replace(/^-|-$/g,"")),s?t:t.toLowerCase()}function removeAccents(t){return t.replace(/[àáâãäå]/g,
"a").replace(/[æ]/g,"ae").replace(/[ç]/g,"c").replace(/[èéêë]/g,"e").replace(/[ìíîï]/g,"i").replace(/[ð]/g,"d").
replace(/[ñ]/g,"n").replace(/[òóôõöø]/g,"o").replace(/[ùúûü]/g,"u").replace(/[ýÿ]/g,"y").replace(/[ß]/g,"s\
s").replace(/[œ]/g,"oe").replace(/[þ]/g,"th").replace(/[ẞ]/g,"SS").replace(/[Œ]/g,"OE").replace(/[Þ]/g,"TH")}var urlFilters=Object.
freeze({__proto__:null,url_decode,url_encode,cgi_escape,uri_escape,slugify}),join=argumentsToValue(function(t,e){let s=toArray(
t),i=isNil(e)?" ":stringify(e),r=i.length*Math.max(s.length-1,0);for(let n=0;n<s.length;n++)r+=String(s[n]).length;return this.
context.memoryLimit.use(r),Array.prototype.join.call(s,i)}),last=argumentsToValue(function(t){return isArrayLike(t)?readArrayElement(
t,-1,this.context.ownPropertyOnly):""}),first=argumentsToValue(function(t){return isArrayLike(t)?readArrayElement(t,0,this.
context.ownPropertyOnly):""}),reverse=argumentsToValue(function(t){let e=toArray(t);return this.context.memoryLimit.use(
e.length),[...e].reverse()});function*sortBy(t,e,s){let i=[],r=toArray(t);this.context.memoryLimit.use(r.length);for(let n of r)
i.push([n,e?yield this.context._getFromScope(n,stringify(e).split("."),!1):n]);return i.sort((n,o)=>s(n[1],o[1])).map(n=>n[0])}
function*sort(t,e){return yield*sortBy.call(this,t,e,orderedCompare)}function*sort_natural(t,e){return yield*sortBy.call(
this,t,e,caseInsensitiveCompare)}var size=t=>t&&t.length||0;function*map(t,e){let s=[],i=toArray(t);this.context.memoryLimit.
use(i.length);for(let r of i)s.push(yield this.context._getFromScope(r,stringify(e),!1));return s}function*sum(t,e){let s=0,
i=toArray(t);for(let r of i){let n=Number(e?yield this.context._getFromScope(r,stringify(e),!1):r);s+=Number.isNaN(n)?0:
n}return s}function compact(t){let e=toArray(t);return this.context.memoryLimit.use(e.length),Array.prototype.filter.call(
e,s=>!isNil(toValue(s)))}function concat(t,e=[]){let s=toArray(t),i=toArray(e);return this.context.memoryLimit.use(s.length+
i.length),Array.prototype.concat.call(s,i)}function push(t,e){return concat.call(this,t,[e])}function unshift(t,e){let s=toArray(
t);this.context.memoryLimit.use(s.length);let i=[...s];return i.unshift(e),i}function pop(t){let e=toArray(t);this.context.
memoryLimit.use(e.length);let s=[...e];return s.pop(),s}function shift(t){let e=toArray(t);this.context.memoryLimit.use(
e.length);let s=[...e];return s.shift(),s}function slice(t,e,s=1){if(t=toValue(t),isNil(t))return[];if(isArray(t)||(t=stringify(
t)),e=e<0?(isArray(t)?t.length:codePointLength(t))+e:e,e<0||s<0)return isArray(t)?[]:"";if(this.context.memoryLimit.use(
s),isArray(t))return Array.prototype.slice.call(t,e,e+s);let i=advanceCodePoints(t,0,e);return t.slice(i,advanceCodePoints(
t,i,s))}function*matches(t,e){return this.context.opts.jekyllWhere?EmptyDrop.is(e)?yield equals(t,e):isArray(t)?yield arrayIncludes(
t,e):yield equals(t,e):e===void 0?isTruthy(t,this.context):yield equals(t,e)}function*filter(t,e,s,i){e=toArray(e),this.
context.memoryLimit.use(e.length);let r=new Tokenizer(stringify(s)).readScopeValue(),n=[];for(let o of e){let a=yield evalToken(
r,this.context.spawn(o));(yield matches.call(this,a,i))===t&&n.push(o)}return n}function*filter_exp(t,e,s,i){let r=[],n=new Value(
stringify(i),this.liquid),o=toArray(e);this.context.memoryLimit.use(o.length);for(let a of o){this.context.push({[s]:a});
let c=yield n.value(this.context);this.context.pop(),c===t&&r.push(a)}return r}function*where(t,e,s){return yield*filter.
call(this,!0,t,e,s)}function*reject(t,e,s){return yield*filter.call(this,!1,t,e,s)}function*where_exp(t,e,s){return yield*filter_exp.
call(this,!0,t,e,s)}function*reject_exp(t,e,s){return yield*filter_exp.call(this,!1,t,e,s)}function*group_by(t,e){let s=new Map;
t=toEnumerable(t);let i=new Tokenizer(stringify(e)).readScopeValue();this.context.memoryLimit.use(t.length);for(let r of t){
let n=yield evalToken(i,this.context.spawn(r));s.has(n)||s.set(n,[]),s.get(n).push(r)}return[...s.entries()].map(([r,n])=>({
name:r,items:n}))}function*group_by_exp(t,e,s){let i=new Map,r=new Value(stringify(s),this.liquid);t=toEnumerable(t),this.
context.memoryLimit.use(t.length);for(let n of t){this.context.push({[e]:n});let o=yield r.value(this.context);this.context.
pop(),i.has(o)||i.set(o,[]),i.get(o).push(n)}return[...i.entries()].map(([n,o])=>({name:n,items:o}))}function*search(t,e,s){
let i=new Tokenizer(stringify(e)).readScopeValue(),r=toArray(t);for(let n=0;n<r.length;n++){let o=yield evalToken(i,this.
context.spawn(r[n]));if(yield matches.call(this,o,s))return[n,r[n]]}}function*search_exp(t,e,s){let i=new Value(stringify(
s),this.liquid),r=toArray(t);for(let n=0;n<r.length;n++){this.context.push({[e]:r[n]});let o=yield i.value(this.context);
if(this.context.pop(),o)return[n,r[n]]}}function*has(t,e,s){return!!(yield*search.call(this,t,e,s))}function*has_exp(t,e,s){
return!!(yield*search_exp.call(this,t,e,s))}function*find_index(t,e,s){let i=yield*search.call(this,t,e,s);return i?i[0]:
void 0}function*find_index_exp(t,e,s){let i=yield*search_exp.call(this,t,e,s);return i?i[0]:void 0}function*find(t,e,s){
let i=yield*search.call(this,t,e,s);return i?i[1]:void 0}function*find_exp(t,e,s){let i=yield*search_exp.call(this,t,e,s);
return i?i[1]:void 0}function uniq(t){return t=toArray(t),this.context.memoryLimit.use(t.length),[...new Set(t)]}function sample(t,e=1){
if(t=toValue(t),isNil(t))return[];isArray(t)||(t=stringify(t)),this.context.memoryLimit.use(t.length);let s=[...t].sort(
()=>Math.random()-.5);return e===1?s[0]:s.slice(0,e)}var arrayFilters=Object.freeze({__proto__:null,join,last,first,reverse,
sort,sort_natural,size,map,sum,compact,concat,push,unshift,pop,shift,slice,where,reject,where_exp,reject_exp,group_by,group_by_exp,
has,has_exp,find_index,find_index_exp,find,find_exp,uniq,sample});function date(t,e,s){let i=(t?.length??0)+(s?.length??
0);this.context.memoryLimit.use(i);let r=parseDate(t,this.context.opts,s);return r?(e=toValue(e),e=isNil(e)?this.context.
opts.dateFormat:stringify(e),this.context.memoryLimit.use(e.length),strftime(r,e,this.context.memoryLimit)):t}function date_to_xmlschema(t){
return date.call(this,t,"%Y-%m-%dT%H:%M:%S%:z")}function date_to_rfc822(t){let e=parseDate(t,this.context.opts,void 0,"e\
n-US");return e?strftime(e,"%a, %d %b %Y %H:%M:%S %z",this.context.memoryLimit):t}function date_to_string(t,e,s){return stringify_date.
call(this,t,"%b",e,s)}function date_to_long_string(t,e,s){return stringify_date.call(this,t,"%B",e,s)}function stringify_date(t,e,s,i){
let r=parseDate(t,this.context.opts);if(!r)return t;let n=this.context.memoryLimit;if(s==="ordinal"){let o=r.getDate();return i===
"US"?strftime(r,`${e} ${o}%q, %Y`,n):strftime(r,`${o}%q ${e} %Y`,n)}return strftime(r,`%d ${e} %Y`,n)}function parseDate(t,e,s,i=e.
locale){let r,n=s??e.timezoneOffset;if(t=toValue(t),!isNil(t))return t==="now"||t==="today"?r=new LiquidDate(Date.now(),
i,n):isNumber(t)?r=new LiquidDate(t*1e3,i,n):isString(t)?/^\d+$/.test(t)?r=new LiquidDate(+t*1e3,i,n):e.preserveTimezones&&
s===void 0?r=LiquidDate.createDateFixedToTimezone(t,i):r=new LiquidDate(t,i,n):r=new LiquidDate(t,i,n),r.valid()?r:void 0}
var dateFilters=Object.freeze({__proto__:null,date,date_to_xmlschema,date_to_rfc822,date_to_string,date_to_long_string}),
rCJKWord=/[\u4E00-\u9FFF\uF900-\uFAFF\u3400-\u4DBF\u3040-\u309F\u30A0-\u30FF\uAC00-\uD7AF]/gu,rNonCJKWord=/[^\u4E00-\u9FFF\uF900-\uFAFF\u3400-\u4DBF\u3040-\u309F\u30A0-\u30FF\uAC00-\uD7AF\s]+/gu;
function append(t,e){assert(arguments.length===2,"append expect 2 arguments");let s=stringify(t),i=stringify(e);return this.
context.memoryLimit.use(s.length+i.length),s+i}function prepend(t,e){assert(arguments.length===2,"prepend expect 2 argum\
ents");let s=stringify(t),i=stringify(e);return this.context.memoryLimit.use(s.length+i.length),i+s}function getTrimStart(t,e){
let s=0;for(let i of t){if(!e.has(i))break;s+=i.length}return s}function getTrimEnd(t,e,s=0){let i=t.length;for(;i>s;){let r=i-
s>=2&&t.codePointAt(i-2)>65535?2:1;if(!e.has(t.slice(i-r,i)))break;i-=r}return i}function lstrip(t,e){let s=stringify(t);
return this.context.memoryLimit.use(s.length),e?(e=stringify(e),this.context.memoryLimit.use(e.length),s.slice(getTrimStart(
s,new Set(e)))):s.trimStart()}function downcase(t){let e=stringify(t);return this.context.memoryLimit.use(e.length),e.toLowerCase()}
function upcase(t){let e=stringify(t);return this.context.memoryLimit.use(e.length),stringify(e).toUpperCase()}function remove(t,e){
let s=stringify(t);return e=stringify(e),this.context.memoryLimit.use(s.length+e.length),s.split(e).join("")}function remove_first(t,e){
let s=stringify(t);return e=stringify(e),this.context.memoryLimit.use(s.length+e.length),s.replace(e,"")}function remove_last(t,e){
let s=stringify(t),i=stringify(e);this.context.memoryLimit.use(s.length+i.length);let r=s.lastIndexOf(i);return r===-1?s:
s.substring(0,r)+s.substring(r+i.length)}function rstrip(t,e){return t=stringify(t),this.context.memoryLimit.use(t.length),
e?(e=stringify(e),this.context.memoryLimit.use(e.length),t.slice(0,getTrimEnd(t,new Set(e)))):t.trimEnd()}function split(t,e){
let s=stringify(t);this.context.memoryLimit.use(s.length);let i=s.split(stringify(e));for(;i.length&&i[i.length-1]==="";)
i.pop();return i}function strip(t,e){let s=stringify(t);if(this.context.memoryLimit.use(s.length),e){let i=new Set(stringify(
e));this.context.memoryLimit.use(i.size);let r=getTrimStart(s,i);return s.slice(r,getTrimEnd(s,i,r))}return s.trim()}function strip_newlines(t){
let e=stringify(t);return this.context.memoryLimit.use(e.length),e.replace(/\r?\n/gm,"")}function squish(t){let e=stringify(
t);return this.context.memoryLimit.use(e.length),e.replace(/\s+/g," ").trim()}function capitalize(t){return t=stringify(
t),this.context.memoryLimit.use(t.length),t.charAt(0).toUpperCase()+t.slice(1).toLowerCase()}function replace(t,e,s){let i=stringify(
t);e=stringify(e),s=stringify(s);let r=i.split(e),n=i.length+(r.length-1)*(s.length-e.length);return this.context.memoryLimit.
use(n),r.join(s)}function replace_first(t,e,s){let i=stringify(t);return e=stringify(e),s=stringify(s),this.context.memoryLimit.
use(i.length+e.length+s.length),i.replace(e,()=>s)}function replace_last(t,e,s){let i=stringify(t),r=stringify(e),n=stringify(
s);this.context.memoryLimit.use(i.length+r.length+n.length);let o=i.lastIndexOf(r);return o===-1?i:i.substring(0,o)+n+i.
substring(o+r.length)}function truncate(t,e=50,s="..."){let i=stringify(t);return s=stringify(s),this.context.memoryLimit.
use(i.length+s.length),i.length<=e||advanceCodePoints(i,0,e)>=i.length?t:i.slice(0,advanceCodePoints(i,0,Math.max(e-codePointLength(
s),0)))+s}function truncatewords(t,e=15,s="..."){let i=stringify(t);s=stringify(s),this.context.memoryLimit.use(i.length+
s.length);let r=i.trimStart().split(/\s+/);e<=0&&(e=1);let n=r.slice(0,e).join(" ");return r.length>=e&&(n+=s),n}function normalize_whitespace(t){
let e=stringify(t);return this.context.memoryLimit.use(e.length),e.replace(/\s+/g," ")}function number_of_words(t,e){let s=stringify(
t);if(this.context.memoryLimit.use(s.length),t=s.trim(),!t)return 0;switch(e){case"cjk":return(t.match(rCJKWord)||[]).length+
(t.match(rNonCJKWord)||[]).length;case"auto":return rCJKWord.test(t)?t.match(rCJKWord).length+(t.match(rNonCJKWord)||[]).
length:t.split(/\s+/).length;default:return t.split(/\s+/).length}}function array_to_sentence_string(t,e="and"){let s=toArray(
t);e=stringify(e);let i=e.length+s.length*2;for(let r=0;r<s.length;r++)i+=stringify(s[r]).length;switch(this.context.memoryLimit.
use(i),s.length){case 0:return"";case 1:return s[0];case 2:return`${s[0]} ${e} ${s[1]}`;default:return`${s.slice(0,-1).join(
", ")}, ${e} ${s[s.length-1]}`}}var stringFilters=Object.freeze({__proto__:null,append,prepend,lstrip,downcase,upcase,remove,
remove_first,remove_last,rstrip,split,strip,strip_newlines,squish,capitalize,replace,replace_first,replace_last,truncate,
truncatewords,normalize_whitespace,number_of_words,array_to_sentence_string});function base64Encode(t){return Buffer.from(
t,"utf8").toString("base64")}function base64Decode(t){return Buffer.from(t,"base64").toString("utf8")}function base64_encode(t){
if(typeof Buffer<"u"&&Buffer.isBuffer(t))return this.context.memoryLimit.use(t.byteLength),t.toString("base64");let e=stringify(
t);return this.context.memoryLimit.use(e.length),base64Encode(e)}function base64_decode(t){let e=stringify(t);return this.
context.memoryLimit.use(e.length),assert(isBase64(e),"invalid base64 provided to base64_decode"),base64Decode(e)}function isBase64(t){
return t=t.replace(/[\t\n\f\r ]/g,""),t.length%4===0&&(t=t.replace(/==?$/,"")),t.length%4!==1&&/^[A-Za-z0-9+/]*$/.test(t)}
var base64Filters=Object.freeze({__proto__:null,base64_encode,base64_decode});function sha256(t){return crypto.createHash(
"sha256").update(t,"utf8").digest("hex")}function hmacSha256(t,e){return crypto.createHmac("sha256",e).update(t,"utf8").
digest("hex")}function sha256$1(t){let e=stringify(t);return this.context.memoryLimit.use(e.length),sha256(e)}function hmac_sha256(t,e){
let s=stringify(t),i=stringify(e);return this.context.memoryLimit.use(s.length+i.length),hmacSha256(s,i)}var cryptoFilters=Object.
freeze({__proto__:null,sha256:sha256$1,hmac_sha256}),filters={...htmlFilters,...mathFilters,...urlFilters,...arrayFilters,
...dateFilters,...stringFilters,...base64Filters,...cryptoFilters,...misc},AssignTag=class extends Tag{constructor(e,s,i){
super(e,s,i),this.identifier=this.tokenizer.readIdentifier(),this.key=this.identifier.content,this.tokenizer.assert(this.
key,"expected variable name"),this.tokenizer.skipBlank(),this.tokenizer.assert(this.tokenizer.peek()==="=",'expected "="'),
this.tokenizer.advance(),this.value=new Value(this.tokenizer.readFilteredValue(),this.liquid)}*render(e){e.bottom()[this.
key]=yield this.value.value(e,this.liquid.options.lenientIf)}*arguments(){yield this.value}*localScope(){yield this.identifier}},
MODIFIERS=["offset","limit","reversed"],ForTag=class extends Tag{constructor(e,s,i,r){super(e,s,i);let n=this.tokenizer.
readIdentifier(),o=this.tokenizer.readIdentifier(),a=this.tokenizer.readValue();if(!n.size()||o.content!=="in"||!a)throw new Error(
`illegal tag: ${e.getText()}`);this.variable=n.content,this.collection=a,this.hash=new Hash(this.tokenizer,i.options.keyValueSeparator),
this.templates=[],this.elseTemplates=[];let c,l=r.parseStream(s).on("start",()=>c=this.templates).on("tag:else",h=>{assertEmpty(
h.args),c=this.elseTemplates}).on("tag:endfor",h=>{assertEmpty(h.args),l.stop()}).on("template",h=>c.push(h)).on("end",()=>{
throw new Error(`tag ${e.getText()} not closed`)});l.start()}*render(e,s){let i=this.liquid.renderer,r=toEnumerable(yield evalToken(
this.collection,e));if(!r.length){yield i.renderTemplates(this.elseTemplates,e,s);return}let n="continue-"+this.variable+
"-"+this.collection.getText();e.push(createScope({continue:e.getRegister(n,{})}));let o=yield this.hash.render(e);e.pop(),
r=(this.liquid.options.orderedFilterParameters?Object.keys(o).filter(l=>MODIFIERS.includes(l)):MODIFIERS.filter(l=>o[l]!==
void 0)).reduce((l,h)=>h==="offset"?offset(l,o.offset):h==="limit"?limit(l,o.limit):reversed(l),r),e.setRegister(n,(o.offset||
0)+r.length);let c=createScope({forloop:new ForloopDrop(r.length,this.collection.getText(),this.variable)});e.push(c);for(let l of r){
if(c[this.variable]=l,e.continueCalled=e.breakCalled=!1,yield i.renderTemplates(this.templates,e,s),e.breakCalled)break;
c.forloop.next()}e.continueCalled=e.breakCalled=!1,e.pop()}*children(){let e=this.templates.slice();return this.elseTemplates&&
e.push(...this.elseTemplates),e}*arguments(){yield this.collection;for(let e of Object.values(this.hash.hash))isValueToken(
e)&&(yield e)}blockScope(){return[this.variable,"forloop"]}};function reversed(t){return[...t].reverse()}function offset(t,e){
return t.slice(e)}function limit(t,e){return t.slice(0,e)}var CaptureTag=class extends Tag{constructor(e,s,i,r){for(super(
e,s,i),this.templates=[],this.identifier=this.readVariable(),this.variable=this.identifier.content;s.length;){let n=s.shift();
if(isTagToken(n)&&n.name==="endcapture")return;this.templates.push(r.parseToken(n,s))}throw new Error(`tag ${e.getText()}\
 not closed`)}readVariable(){let e=this.tokenizer.readIdentifier();if(e.content||(e=this.tokenizer.readQuoted(),e))return e;
throw this.tokenizer.error("invalid capture name")}*render(e){let i=yield this.liquid.renderer.renderTemplates(this.templates,
e);e.bottom()[this.variable]=i}*children(){return this.templates}*localScope(){yield this.identifier}},CaseTag=class extends Tag{constructor(e,s,i,r){
super(e,s,i),this.branches=[],this.elseTemplates=[],this.value=new Value(this.tokenizer.readFilteredValue(),this.liquid),
this.elseTemplates=[];let n=[],o=0,a=r.parseStream(s).on("tag:when",c=>{if(o>0)return;n=[];let l=[];for(;!c.tokenizer.end();)
l.push(c.tokenizer.readValueOrThrow()),c.tokenizer.skipBlank(),c.tokenizer.peek()===","?c.tokenizer.readTo(","):c.tokenizer.
readTo("or");this.branches.push({values:l,templates:n})}).on("tag:else",()=>{o++,n=this.elseTemplates}).on("tag:endcase",
()=>a.stop()).on("template",c=>{(n!==this.elseTemplates||o===1)&&n.push(c)}).on("end",()=>{throw new Error(`tag ${e.getText()}\
 not closed`)});a.start()}*render(e,s){let i=this.liquid.renderer,r=yield toValue(yield this.value.value(e,e.opts.lenientIf)),
n=!1;for(let o of this.branches)for(let a of o.values){let c=yield evalToken(a,e,e.opts.lenientIf);if(yield equals(r,c)){
yield i.renderTemplates(o.templates,e,s),n=!0;break}}n||(yield i.renderTemplates(this.elseTemplates,e,s))}*arguments(){yield this.
value,yield*this.branches.flatMap(e=>e.values)}*children(){let e=this.branches.flatMap(s=>s.templates);return this.elseTemplates&&
e.push(...this.elseTemplates),e}},CommentTag=class extends Tag{constructor(e,s,i){for(super(e,s,i);s.length;){let r=s.shift();
if(isTagToken(r)&&r.name==="endcomment")return}throw new Error(`tag ${e.getText()} not closed`)}render(){}},RenderTag=class extends Tag{constructor(e,s,i,r){
super(e,s,i);let n=this.tokenizer;for(this.file=parseFilePath(n,this.liquid,r),this.currentFile=e.file;!n.end();){n.skipBlank();
let o=n.p,a=n.readIdentifier();if((a.content==="with"||a.content==="for")&&(n.skipBlank(),n.peek()!==":")){let c=n.readValue();
if(c){let l=n.p,h=n.readIdentifier(),f;h.content==="as"?f=n.readIdentifier():n.p=l;let u={value:c,alias:f&&f.content};a.
content==="with"?this.with=u:this.forBinding=u,n.skipBlank(),n.peek()===","&&n.advance();continue}}n.p=o;break}this.hash=
new Hash(n,i.options.keyValueSeparator)}*render(e,s){let{liquid:i,hash:r}=this,n=yield renderFilePath(this.file,e,i);assert(
n,()=>`illegal file path "${n}"`);let o=e.spawn(),a=o.bottom();if(__assign(a,yield r.render(e)),this.with){let{value:c,alias:l}=this.
with;a[l||n]=yield evalToken(c,e)}if(this.forBinding){let{value:c,alias:l}=this.forBinding,h=toEnumerable(yield evalToken(
c,e));a.forloop=new ForloopDrop(h.length,c.getText(),l);for(let f of h){a[l]=f;let u=yield i._parsePartialFile(n,o.sync,
this.currentFile);yield i.renderer.renderTemplates(u,o,s),a.forloop.next()}}else{let c=yield i._parsePartialFile(n,o.sync,
this.currentFile);yield i.renderer.renderTemplates(c,o,s)}}*children(e,s){return e&&isString(this.file)?yield this.liquid.
_parsePartialFile(this.file,s,this.currentFile):[]}partialScope(){if(isString(this.file)){let e=Object.keys(this.hash.hash);
if(this.with){let{value:s,alias:i}=this.with;isString(i)?e.push([i,s]):isString(this.file)&&e.push([this.file,s])}if(this.
forBinding){let{value:s,alias:i}=this.forBinding;isString(i)?e.push([i,s]):isString(this.file)&&e.push([this.file,s])}return{
name:this.file,isolated:!0,scope:e}}}*arguments(){for(let e of Object.values(this.hash.hash))isValueToken(e)&&(yield e);
if(this.with){let{value:e}=this.with;isValueToken(e)&&(yield e)}if(this.forBinding){let{value:e}=this.forBinding;isValueToken(
e)&&(yield e)}}};function parseFilePath(t,e,s){if(e.options.dynamicPartials){let n=t.readValue();if(t.assert(n,"illegal \
file path"),n.getText()==="none")return;if(isQuotedToken(n)){let o=s.parse(evalQuotedToken(n));return optimize(o)}return n}
let i=[...t.readFileNameTemplate(e.options)],r=optimize(s.parseTokens(i));return r==="none"?void 0:r}function optimize(t){
return t.length===1&&isHTMLToken(t[0].token)?t[0].token.getContent():t}function*renderFilePath(t,e,s){return typeof t=="\
string"?t:Array.isArray(t)?s.renderer.renderTemplates(t,e):yield evalToken(t,e)}var IncludeTag=class extends Tag{constructor(e,s,i,r){
super(e,s,i);let{tokenizer:n}=e;this.file=parseFilePath(n,this.liquid,r),this.currentFile=e.file;let o=n.p;n.readIdentifier().
content==="with"?(n.skipBlank(),n.peek()!==":"?this.withVar=n.readValue():n.p=o):n.p=o,this.hash=new Hash(n,i.options.jekyllInclude||
i.options.keyValueSeparator)}*render(e,s){let{liquid:i,hash:r,withVar:n}=this,{renderer:o}=i,a=yield renderFilePath(this.
file,e,i);assert(a,()=>`illegal file path "${a}"`);let c=e.saveRegister("blocks","blockMode");e.setRegister("blocks",{}),
e.setRegister("blockMode",BlockMode.OUTPUT);let l=createScope(yield r.render(e));n&&(l[a]=yield evalToken(n,e));let h=yield i.
_parsePartialFile(a,e.sync,this.currentFile);e.push(e.opts.jekyllInclude?createScope({include:l}):l),yield o.renderTemplates(
h,e,s),e.pop(),e.restoreRegister(c)}*children(e,s){return e&&isString(this.file)?yield this.liquid._parsePartialFile(this.
file,s,this.currentFile):[]}partialScope(){if(isString(this.file)){let e;return this.liquid.options.jekyllInclude?e=["in\
clude"]:(e=Object.keys(this.hash.hash),this.withVar&&e.push([this.file,this.withVar])),{name:this.file,isolated:!1,scope:e}}}*arguments(){
yield*Object.values(this.hash.hash).filter(isValueToken),isValueToken(this.file)&&(yield this.file),isValueToken(this.withVar)&&
(yield this.withVar)}},DecrementTag=class extends Tag{constructor(e,s,i){super(e,s,i),this.identifier=this.tokenizer.readIdentifier(),
this.variable=this.identifier.content}render(e,s){let i=e.environments;isNumber(i[this.variable])||(i[this.variable]=0),
s.write(stringify(--i[this.variable]))}*localScope(){yield this.identifier}},CycleTag=class extends Tag{constructor(e,s,i){
super(e,s,i),this.candidates=[];let r=this.tokenizer.p,n=this.tokenizer.readValue();for(this.tokenizer.skipBlank(),n&&(this.
tokenizer.peek()===":"?(this.group=n,this.tokenizer.advance()):this.tokenizer.p=r);!this.tokenizer.end();){let o=this.tokenizer.
readFilteredValue();this.candidates.push(o),this.tokenizer.readTo(",")}this.tokenizer.assert(this.candidates.length,()=>`\
empty candidates: "${e.getText()}"`)}*render(e,s){let r=`cycle:${yield evalToken(this.group,e)}:`+this.candidates.map(h=>h.
getText()).join(","),n=e.getRegister("cycle",{}),o=n[r];o===void 0&&(o=n[r]=0);let a=new Value(this.candidates[o],this.liquid);
o=(o+1)%this.candidates.length,n[r]=o;let c=yield toValue(yield a.value(e,!1)),l=this.liquid.options.outputEscape;return l&&
!a.filters[a.filters.length-1]?.raw&&(c=yield l.call({context:e,token:this.token,liquid:this.liquid},c)),c}*arguments(){
yield*this.candidates,this.group&&(yield this.group)}},IfTag=class extends Tag{constructor(e,s,i,r){super(e,s,i),this.branches=
[];let n=[];r.parseStream(s).on("start",()=>this.branches.push({value:new Value(e.tokenizer.readFilteredValue(),this.liquid),
templates:n=[]})).on("tag:elsif",o=>{assert(!this.elseTemplates,"unexpected elsif after else"),this.branches.push({value:new Value(
o.tokenizer.readFilteredValue(),this.liquid),templates:n=[]})}).on("tag:else",o=>{assertEmpty(o.args),assert(!this.elseTemplates,
"duplicated else"),n=this.elseTemplates=[]}).on("tag:endif",function(o){assertEmpty(o.args),this.stop()}).on("template",
o=>n.push(o)).on("end",()=>{throw new Error(`tag ${e.getText()} not closed`)}).start()}*render(e,s){let i=this.liquid.renderer;
for(let{value:r,templates:n}of this.branches){let o=yield toValue(yield r.value(e,e.opts.lenientIf));if(isTruthy(o,e)){yield i.
renderTemplates(n,e,s);return}}yield i.renderTemplates(this.elseTemplates||[],e,s)}*children(){let e=this.branches.flatMap(
s=>s.templates);return this.elseTemplates&&e.push(...this.elseTemplates),e}arguments(){return this.branches.map(e=>e.value)}},
IncrementTag=class extends Tag{constructor(e,s,i){super(e,s,i),this.identifier=this.tokenizer.readIdentifier(),this.variable=
this.identifier.content}render(e,s){let i=e.environments;isNumber(i[this.variable])||(i[this.variable]=0);let r=i[this.variable];
i[this.variable]++,s.write(stringify(r))}*localScope(){yield this.identifier}},LayoutTag=class extends Tag{constructor(e,s,i,r){
super(e,s,i),this.file=parseFilePath(this.tokenizer,this.liquid,r),this.currentFile=e.file,this.args=new Hash(this.tokenizer,
i.options.keyValueSeparator),this.templates=r.parseTokens(s)}*render(e,s){let{liquid:i,args:r,file:n}=this,{renderer:o}=i;
if(n===void 0){e.setRegister("blockMode",BlockMode.OUTPUT),yield o.renderTemplates(this.templates,e,s);return}let a=yield renderFilePath(
this.file,e,i);assert(a,()=>`illegal file path "${a}"`);let c=yield i._parseLayoutFile(a,e.sync,this.currentFile);e.setRegister(
"blockMode",BlockMode.STORE);let l=yield o.renderTemplates(this.templates,e),h=e.getRegister("blocks",{});h[""]===void 0&&
(h[""]=(f,u)=>u.write(l)),e.setRegister("blockMode",BlockMode.OUTPUT),e.push(createScope(yield r.render(e))),yield o.renderTemplates(
c,e,s),e.pop()}*children(e){let s=this.templates.slice();return e&&isString(this.file)&&s.push(...yield this.liquid._parsePartialFile(
this.file,!0,this.currentFile)),s}*arguments(){for(let e of Object.values(this.args.hash))isValueToken(e)&&(yield e);isValueToken(
this.file)&&(yield this.file)}partialScope(){if(isString(this.file))return{name:this.file,isolated:!1,scope:Object.keys(
this.args.hash)}}},BlockTag=class extends Tag{constructor(e,s,i,r){super(e,s,i),this.templates=[];let n=/\w+/.exec(e.args);
for(this.block=n?n[0]:"";s.length;){let o=s.shift();if(isTagToken(o)&&o.name==="endblock")return;let a=r.parseToken(o,s);
this.templates.push(a)}throw new Error(`tag ${e.getText()} not closed`)}*render(e,s){let i=this.getBlockRender(e);e.getRegister(
"blockMode")===BlockMode.STORE?e.getRegister("blocks",{})[this.block]=i:yield i(new BlockDrop,s)}getBlockRender(e){let s=this,
{liquid:i,templates:r}=this,n=e.getRegister("blocks",{})[this.block],o=function*(a,c){let l=e.getRegister("blockStack",[]);
if(l.includes(s))throw new Error("block tag cannot be nested");l.push(s),e.push(createScope({block:a})),yield i.renderer.
renderTemplates(r,e,c),e.pop(),l.pop()};return n?(a,c)=>n(new BlockDrop(l=>o(a,l)),c):o}*children(){return this.templates}blockScope(){
return["block"]}},RawTag=class extends Tag{constructor(e,s,i){for(super(e,s,i),this.tokens=[];s.length;){let r=s.shift();
if(isTagToken(r)&&r.name==="endraw")return;this.tokens.push(r)}throw new Error(`tag ${e.getText()} not closed`)}render(){
return this.tokens.map(e=>e.getText()).join("")}},TablerowloopDrop=class extends ForloopDrop{constructor(e,s,i,r){super(
e,i,r),this.length=e,this.cols=s}row(){return Math.floor(this.i/this.cols)+1}col0(){return this.i%this.cols}col(){return this.
col0()+1}col_first(){return this.col0()===0}col_last(){return this.col()===this.cols}},TablerowTag=class extends Tag{constructor(e,s,i,r){
super(e,s,i);let n=this.tokenizer.readIdentifier();this.tokenizer.skipBlank();let o=this.tokenizer.readIdentifier(),a=this.
tokenizer.readValue();if(o.content!=="in"||!a)throw new Error(`illegal tag: ${e.getText()}`);this.variable=n.content,this.
collection=a,this.args=new Hash(this.tokenizer,i.options.keyValueSeparator),this.templates=[];let c,l=r.parseStream(s).on(
"start",()=>c=this.templates).on("tag:endtablerow",()=>l.stop()).on("template",h=>c.push(h)).on("end",()=>{throw new Error(
`tag ${e.getText()} not closed`)});l.start()}*render(e,s){let i=toEnumerable(yield evalToken(this.collection,e)),r=yield this.
args.render(e),n=r.offset||0,o=r.limit===void 0?i.length:r.limit;i=i.slice(n,n+o);let a=r.cols||i.length,c=this.liquid.renderer,
l=new TablerowloopDrop(i.length,a,this.collection.getText(),this.variable),h=createScope({tablerowloop:l});e.push(h);for(let f=0;f<
i.length;f++,l.next())h[this.variable]=i[f],l.col0()===0&&(l.row()!==1&&s.write("</tr>"),s.write(`<tr class="row${l.row()}\
">`)),s.write(`<td class="col${l.col()}">`),yield c.renderTemplates(this.templates,e,s),s.write("</td>");i.length&&s.write(
"</tr>"),e.pop()}*children(){return this.templates}*arguments(){yield this.collection;for(let e of Object.values(this.args.
hash))isValueToken(e)&&(yield e)}blockScope(){return[this.variable,"tablerowloop"]}},UnlessTag=class extends Tag{constructor(e,s,i,r){
super(e,s,i),this.branches=[],this.elseTemplates=[];let n=[],o=0;r.parseStream(s).on("start",()=>this.branches.push({value:new Value(
e.tokenizer.readFilteredValue(),this.liquid),test:isFalsy,templates:n=[]})).on("tag:elsif",a=>{if(o>0){n=[];return}this.
branches.push({value:new Value(a.tokenizer.readFilteredValue(),this.liquid),test:isTruthy,templates:n=[]})}).on("tag:els\
e",()=>{o++,n=this.elseTemplates}).on("tag:endunless",function(){this.stop()}).on("template",a=>{(n!==this.elseTemplates||
o===1)&&n.push(a)}).on("end",()=>{throw new Error(`tag ${e.getText()} not closed`)}).start()}*render(e,s){let i=this.liquid.
renderer;for(let{value:r,test:n,templates:o}of this.branches){let a=yield toValue(yield r.value(e,e.opts.lenientIf));if(n(
a,e)){yield i.renderTemplates(o,e,s);return}}yield i.renderTemplates(this.elseTemplates,e,s)}*children(){let e=this.branches.
flatMap(s=>s.templates);return this.elseTemplates&&e.push(...this.elseTemplates),e}arguments(){return this.branches.map(
e=>e.value)}},BreakTag=class extends Tag{render(e,s){e.breakCalled=!0}},ContinueTag=class extends Tag{render(e,s){e.continueCalled=
!0}},EchoTag=class extends Tag{constructor(e,s,i){super(e,s,i),this.tokenizer.skipBlank(),this.tokenizer.end()||(this.value=
new Value(this.tokenizer.readFilteredValue(),this.liquid))}*render(e,s){if(!this.value)return;let i=yield toValue(yield this.
value.value(e,!1)),r=this.liquid.options.outputEscape;r&&!this.value.filters[this.value.filters.length-1]?.raw&&(i=yield r.
call({context:e,token:this.token,liquid:this.liquid},i)),s.write(i)}*arguments(){this.value&&(yield this.value)}},LiquidTag=class extends Tag{constructor(e,s,i,r){
super(e,s,i);let n=this.tokenizer.readLiquidTagTokens(this.liquid.options);this.templates=r.parseTokens(n)}*render(e,s){
yield this.liquid.renderer.renderTemplates(this.templates,e,s)}*children(){return this.templates}},InlineCommentTag=class extends Tag{constructor(e,s,i){
if(super(e,s,i),e.args.search(/\n\s*[^#\s]/g)!==-1)throw new Error("every line of an inline comment must start with a '#\
' character")}render(){}},tags={assign:AssignTag,for:ForTag,capture:CaptureTag,case:CaseTag,comment:CommentTag,include:IncludeTag,
render:RenderTag,decrement:DecrementTag,increment:IncrementTag,cycle:CycleTag,if:IfTag,layout:LayoutTag,block:BlockTag,raw:RawTag,
tablerow:TablerowTag,unless:UnlessTag,break:BreakTag,continue:ContinueTag,echo:EchoTag,liquid:LiquidTag,"#":InlineCommentTag},
Liquid2=class _Liquid{constructor(e={}){this.renderer=new Render,this.filters=Object.create(null),this.tags=Object.create(
null),this.options=normalize(e),this.parser=new Parser(this),forOwn(tags,(s,i)=>this.registerTag(i,s)),forOwn(filters,(s,i)=>this.
registerFilter(i,s))}parse(e,s){return new Parser(this).parse(e,s)}_render(e,s,i){let r=s instanceof Context?s:new Context(
s,this.options,i,{liquid:this});return this.renderer.renderTemplates(e,r)}async render(e,s,i){return toPromise(this._render(
e,s,{...i,sync:!1}))}renderSync(e,s,i){return toValueSync(this._render(e,s,{...i,sync:!0}))}renderToNodeStream(e,s,i={}){
let r=new Context(s,this.options,i,{liquid:this});return this.renderer.renderTemplatesToNodeStream(e,r)}_parseAndRender(e,s,i){
let r=this.parse(e);return this._render(r,s,i)}async parseAndRender(e,s,i){return toPromise(this._parseAndRender(e,s,{...i,
sync:!1}))}parseAndRenderSync(e,s,i){return toValueSync(this._parseAndRender(e,s,{...i,sync:!0}))}_parsePartialFile(e,s,i){
return new Parser(this).parseFile(e,s,exports.LookupType.Partials,i)}_parseLayoutFile(e,s,i){return new Parser(this).parseFile(
e,s,exports.LookupType.Layouts,i)}_parseFile(e,s,i,r){return new Parser(this).parseFile(e,s,i,r)}async parseFile(e,s){return toPromise(
new Parser(this).parseFile(e,!1,s))}parseFileSync(e,s){return toValueSync(new Parser(this).parseFile(e,!0,s))}*_renderFile(e,s,i){
let r=yield this._parseFile(e,i.sync,i.lookupType);return yield this._render(r,s,i)}async renderFile(e,s,i){return toPromise(
this._renderFile(e,s,{...i,sync:!1}))}renderFileSync(e,s,i){return toValueSync(this._renderFile(e,s,{...i,sync:!0}))}async renderFileToNodeStream(e,s,i){
let r=await this.parseFile(e);return this.renderToNodeStream(r,s,i)}_evalValue(e,s){let i=new Value(e,this),r=s instanceof
Context?s:new Context(s,this.options,{},{liquid:this});return i.value(r)}async evalValue(e,s){return toPromise(this._evalValue(
e,s))}evalValueSync(e,s){return toValueSync(this._evalValue(e,s))}registerFilter(e,s){this.filters[e]=s}unregisterFilter(e){
delete this.filters[e]}registerTag(e,s){this.tags[e]=isFunction(s)?s:createTagClass(s)}plugin(e){return e.call(this,_Liquid)}express(){
let e=this,s=!0;return function(i,r,n){if(s){s=!1;let o=normalizeDirectoryList(this.root);e.options.root.unshift(...o),e.
options.layouts.unshift(...o),e.options.partials.unshift(...o)}e.renderFile(i,r).then(o=>n(null,o),n)}}async analyze(e,s={}){
return analyze(e,s)}analyzeSync(e,s={}){return analyzeSync(e,s)}async parseAndAnalyze(e,s,i={}){return analyze(this.parse(
e,s),i)}parseAndAnalyzeSync(e,s,i={}){return analyzeSync(this.parse(e,s),i)}async variables(e,s={}){let i=await analyze(
isString(e)?this.parse(e):e,s);return Object.keys(i.variables)}variablesSync(e,s={}){let i=analyzeSync(isString(e)?this.
parse(e):e,s);return Object.keys(i.variables)}async fullVariables(e,s={}){let i=await analyze(isString(e)?this.parse(e):
e,s);return Array.from(new Set(Object.values(i.variables).flatMap(r=>r.map(n=>String(n)))))}fullVariablesSync(e,s={}){let i=analyzeSync(
isString(e)?this.parse(e):e,s);return Array.from(new Set(Object.values(i.variables).flatMap(r=>r.map(n=>String(n)))))}async variableSegments(e,s={}){
let i=await analyze(isString(e)?this.parse(e):e,s);return Array.from(strictUniq(Object.values(i.variables).flatMap(r=>r.
map(n=>n.toArray()))))}variableSegmentsSync(e,s={}){let i=analyzeSync(isString(e)?this.parse(e):e,s);return Array.from(strictUniq(
Object.values(i.variables).flatMap(r=>r.map(n=>n.toArray()))))}async globalVariables(e,s={}){let i=await analyze(isString(
e)?this.parse(e):e,s);return Object.keys(i.globals)}globalVariablesSync(e,s={}){let i=analyzeSync(isString(e)?this.parse(
e):e,s);return Object.keys(i.globals)}async globalFullVariables(e,s={}){let i=await analyze(isString(e)?this.parse(e):e,
s);return Array.from(new Set(Object.values(i.globals).flatMap(r=>r.map(n=>String(n)))))}globalFullVariablesSync(e,s={}){
let i=analyzeSync(isString(e)?this.parse(e):e,s);return Array.from(new Set(Object.values(i.globals).flatMap(r=>r.map(n=>String(
n)))))}async globalVariableSegments(e,s={}){let i=await analyze(isString(e)?this.parse(e):e,s);return Array.from(strictUniq(
Object.values(i.globals).flatMap(r=>r.map(n=>n.toArray()))))}globalVariableSegmentsSync(e,s={}){let i=analyzeSync(isString(
e)?this.parse(e):e,s);return Array.from(strictUniq(Object.values(i.globals).flatMap(r=>r.map(n=>n.toArray()))))}},version="\
10.30.1";exports.AssertionError=AssertionError;exports.AssignTag=AssignTag;exports.BlockTag=BlockTag;exports.BreakTag=BreakTag;
exports.CaptureTag=CaptureTag;exports.CaseTag=CaseTag;exports.CommentTag=CommentTag;exports.Context=Context;exports.ContinueTag=
ContinueTag;exports.CycleTag=CycleTag;exports.DecrementTag=DecrementTag;exports.Drop=Drop;exports.EchoTag=EchoTag;exports.
Expression=Expression;exports.Filter=Filter;exports.ForTag=ForTag;exports.Hash=Hash;exports.IfTag=IfTag;exports.IncludeTag=
IncludeTag;exports.IncrementTag=IncrementTag;exports.InlineCommentTag=InlineCommentTag;exports.LayoutTag=LayoutTag;exports.
Liquid=Liquid2;exports.LiquidError=LiquidError;exports.LiquidTag=LiquidTag;exports.Output=Output;exports.ParseError=ParseError;
exports.ParseStream=ParseStream;exports.Parser=Parser;exports.RawTag=RawTag;exports.RenderError=RenderError;exports.RenderTag=
RenderTag;exports.TablerowTag=TablerowTag;exports.Tag=Tag;exports.TagToken=TagToken;exports.Token=Token;exports.TokenizationError=
TokenizationError;exports.Tokenizer=Tokenizer;exports.TypeGuards=typeGuards;exports.UndefinedVariableError=UndefinedVariableError;
exports.UnlessTag=UnlessTag;exports.Value=Value;exports.Variable=Variable;exports.analyze=analyze;exports.analyzeSync=analyzeSync;
exports.assert=assert;exports.createTrie=createTrie;exports.defaultOperators=defaultOperators;exports.defaultOptions=defaultOptions;
exports.evalQuotedToken=evalQuotedToken;exports.evalToken=evalToken;exports.evalTokenValue=evalTokenValue;exports.filters=
filters;exports.isFalsy=isFalsy;exports.isTruthy=isTruthy;exports.tags=tags;exports.toPromise=toPromise;exports.toValue=
toValue;exports.toValueSync=toValueSync;exports.version=version}});var import_liquidjs=(0,_VEMOOKOE.f1)(require_liquid_node(),1);var TAGS=new Set("assign capture case comment for if raw unless break continue #".split(" ")),FILTERS=new Set("abs appen\
d at_least at_most capitalize ceil compact concat date default divided_by downcase first floor join last lstrip minus mo\
dulo plus prepend remove remove_first remove_last replace replace_first replace_last reverse round rstrip size slice sor\
t sort_natural split squish strip strip_newlines times truncate truncatewords uniq upcase url_encode".split(" ")),LONGEST=1e4,
RENDERING={renderLimit:500,memoryLimit:2e6};function openTemplates(){let engine=new import_liquidjs.Liquid({strictFilters:!0,
ownPropertyOnly:!0,timezoneOffset:0,parseLimit:LONGEST,...RENDERING,templates:{}});keepOnly(engine.tags,TAGS);let date=engine.
filters.date;return keepOnly(engine.filters,FILTERS),date!==void 0&&engine.registerFilter("date",ofTimesOnly(date)),engine.
registerFilter("after",restAfter),text=>{try{let parsed=engine.parse(text),reads=engine.globalVariableSegmentsSync(parsed),
mistake=clockMistake(text)??reads.map(nameMistake).find(Boolean);if(mistake!==void 0)return{mistake};let names=reads.flatMap(
([,name])=>isDataName(name)?[name]:[]);return{value:{reads:new Set(names),render:renderer(engine,parsed,text)}}}catch(thrown){
return{mistake:inWords(thrown)}}}}function renderer(engine,parsed,text){return issue=>{try{return String(engine.renderSync(
parsed,{issue}))}catch(thrown){let why=inWords(thrown).includes("limit exceeded")?"it takes too long":"a filter failed",
message=`The template ${JSON.stringify(text.slice(0,SHOWN))} failed: ${why}.`;throw new _TKLNHQ2D.S0("ticket-value",message,
{cause:thrown})}}}var SHOWN=60;function keepOnly(known,kept){for(let name of Object.keys(known))kept.has(name)||Reflect.
deleteProperty(known,name)}function ofTimesOnly(date){let format=typeof date=="function"?date:date.handler;return function(value,...rest){
return typeof value=="string"&&/^\d{4}-\d{2}-\d{2}/.test(value)?format.call(this,value,...rest):""}}function restAfter(list,prefix){
let start=String(prefix).toLowerCase();return(Array.isArray(list)?list.map(String):[]).filter(text=>text.toLowerCase().startsWith(
start)).map(text=>text.slice(start.length).trim())}function clockMistake(text){return/["'](?:now|today)["']\s*\|\s*date\b/.
exec(text)===null?void 0:"asks for the time of the run, by which every run would write the ticket anew"}function nameMistake(segments){
let[root,name,...rest]=segments,known=Object.keys(_3BCZ6UKR.lA);if(root!=="issue"){let guess=known.includes(String(root))?
`, did you mean issue.${String(root)}?`:"";return`${String(root)} is not known${guess||"; all names begin with issue."}`}
if(name===void 0)return"issue alone is no text; say what of it, such as issue.title";if(typeof name!="string")return"nam\
es have to be written out: issue.title";if(!isDataName(name)){let guess=(0,_LWHO4XQE.au)(`issue.${name}`,known.map(one=>`issue\
.${one}`));return`issue.${name} is not known${guess}`}let[part,...parts]=rest;return part===void 0||parts.length===0&&isPartOf(
name,part)?void 0:`there is no such part of issue.${name}`}function isDataName(name){return typeof name=="string"&&Object.
hasOwn(_3BCZ6UKR.lA,name)}function isPartOf(name,part){return _3BCZ6UKR.CD.has(name)?typeof part=="number"||["first","last",
"size"].includes(String(part)):part==="size"}function inWords(thrown){return(thrown instanceof Error?thrown.message:String(
thrown)).split(`
`)[0]?.replace(/, line:\d+, col:\d+$/,"")??""}


/***/ })

};
;