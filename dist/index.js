/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 641:
/***/ ((module) => {

function webpackEmptyContext(req) {
	var e = new Error("Cannot find module '" + req + "'");
	e.code = 'MODULE_NOT_FOUND';
	throw e;
}
webpackEmptyContext.keys = () => ([]);
webpackEmptyContext.resolve = webpackEmptyContext;
webpackEmptyContext.id = 641;
module.exports = webpackEmptyContext;

/***/ }),

/***/ 397:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ resolveRules),
/* harmony export */   c: () => (/* binding */ DEFAULT_RULES)
/* harmony export */ });
/* harmony import */ var _chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(352);
/* harmony import */ var _chunk_D2X5KPIM_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(775);
/* harmony import */ var _chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(918);
var SEPARATORS=["?",": ","::"],BEFORE_DIGITS=[":","/","-","=","_"," ",": ","::"];function prefixed(prefixes,words,separators=SEPARATORS){
return prefixes.flatMap(prefix=>words.flatMap(word=>separators.map(separator=>`${prefix}${separator}${word}`)))}function severityLabels(words,grades,levels){
let scale=grades.flatMap(grade=>[`s${grade}`,`sev${grade}`]);return[...words,...scale,...levels,...prefixed(["severity",
"sev"],[...words,...scale]),...prefixed(["severity","sev"],grades,BEFORE_DIGITS),...words.map(word=>`${word}?severity`)]}
function priorityLabels(words,levels,scoped){return[...levels,`priority::${scoped}`,...prefixed(["priority","prio"],[...words,
...levels]),...words.map(word=>`${word}?priority`)]}function statusLabels(phrases){let globs=phrases.map(phrase=>phrase.
replaceAll(" ","?"));return[...globs,...prefixed(["status","state"],globs)]}var IN_PROGRESS=["in progress","work in prog\
ress","wip","doing","started","in development","in review","being worked on"],PENDING=["pending","waiting","need*info","\
need*information","need*feedback","need*response","need*repro","need*reproduction","*info needed","*information needed"],
AWAITED=["response","reply","answer","feedback","info","information","customer","client","reporter","author","user"].map(
who=>`*wait*${who}`),DEFAULT_RULES={bugLabels:(0,_chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLabels */ .u_)((0,_chunk_D2X5KPIM_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y)("bug-labels").default),ignoreLabels:[],authors:void 0,
minSeverity:void 0,severity:{critical:severityLabels(["critical","crit","blocker","showstopper","catastrophic"],["0","1"],
["p0"]),high:severityLabels(["high","major","serious"],["2"],["p1"]),medium:severityLabels(["medium","moderate","normal"],
["3"],["p2"]),low:severityLabels(["low","minor","trivial","cosmetic"],["4","5"],["p3","p4","p5"])},priority:{urgent:["ur\
gent",...priorityLabels(["urgent","critical","critical-urgent","blocker","highest"],["p0"],"1")],high:priorityLabels(["h\
igh","important"],["p1"],"2"),normal:priorityLabels(["normal","medium","moderate"],["p2"],"3"),low:priorityLabels(["low",
"lowest","minor","backlog"],["p3","p4","p5"],"4")},status:{in_progress:statusLabels(IN_PROGRESS),pending:[...statusLabels(
PENDING),...AWAITED]},ticket:{status:{open:"Open",in_progress:"In Progress",pending:"Wait For Response",resolved:"Closed",
closed:"Closed"},severity:{critical:"Critical",high:"Major",medium:"Minor",low:"Minor"},priority:{urgent:"Urgent",high:"\
High",normal:"Normal",low:"Low"}},policy:{unlabelled:"keep",issueDeleted:"close",ticketDeleted:"skip",conflict:"newer-si\
de"}};async function resolveRules(inputs,readConfigFile){let secrets=[inputs.vtiger.accessKey,inputs.githubToken],sources=await readSources(
inputs,readConfigFile,secrets),resolved=[...sources.length>0?await parseSources(sources,secrets):[],asConfig(inputs)].reduce(
withConfig,DEFAULTS),{keyField,ticketExtras}=resolved;if(keyField!==void 0&&Object.hasOwn(ticketExtras.fields,keyField)){
let what=`ticket.fields.${(0,_chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_2__/* .cleaned */ .L0)(keyField,secrets,60)}`;throw new _chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_0__/* .SyncError */ .S0("config-invalid",`${what} is the key-field;\
 the program writes it itself`)}return resolved}var DEFAULTS={rules:DEFAULT_RULES,keyField:void 0,ticketExtras:{assignedTo:void 0,
fields:{}}};async function readSources(inputs,readConfigFile,secrets){let file=await readConfigFile(inputs.configFile),path=(0,_chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteWithout */ .hc)(
secrets)(inputs.configFile);if(file===void 0&&inputs.configFileNamed)throw new _chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_0__/* .SyncError */ .S0("config-missing",`config-file n\
ames ${path}, which is neither in the checkout nor in the repository`);let sources=[];return file!==void 0&&sources.push(
{title:`config file ${path}`,yaml:file}),inputs.config!==void 0&&sources.push({title:"input config",yaml:inputs.config}),
sources}async function parseSources(sources,secrets){let{parseConfig}=await __nccwpck_require__.e(/* import() */ 434).then(__nccwpck_require__.bind(__nccwpck_require__, 434)),parsed=sources.
map(({title,yaml})=>({title,...parseConfig(yaml,secrets)})),wrong=parsed.filter(({mistakeCount})=>mistakeCount>0);if(wrong.
length===0)return parsed.map(({config})=>config);let lists=wrong.map(one=>(0,_chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_2__/* .listMistakes */ .Ix)(one.title,one.mistakes,one.mistakeCount));
throw new _chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_0__/* .SyncError */ .S0("config-invalid",lists.join(`
`))}function asConfig({bugLabels,minSeverity,keyField}){return{...bugLabels&&{"bug-labels":[...bugLabels]},...minSeverity&&
{"min-severity":minSeverity},...keyField&&{"key-field":keyField}}}function withConfig(base,config){let{rules,ticketExtras}=base,
{ticket,policy}=config;return{rules:{bugLabels:config["bug-labels"]??rules.bugLabels,ignoreLabels:config["ignore-labels"]??
rules.ignoreLabels,authors:config.authors??rules.authors,minSeverity:config["min-severity"]??rules.minSeverity,severity:{
...rules.severity,...config.severity},priority:{...rules.priority,...config.priority},status:{...rules.status,...config.
status},ticket:{status:{...rules.ticket.status,...ticket?.status},severity:{...rules.ticket.severity,...ticket?.severity},
priority:{...rules.ticket.priority,...ticket?.priority}},policy:{unlabelled:policy?.unlabelled??rules.policy.unlabelled,
issueDeleted:policy?.["issue-deleted"]??rules.policy.issueDeleted,ticketDeleted:policy?.["ticket-deleted"]??rules.policy.
ticketDeleted,conflict:policy?.conflict??rules.policy.conflict}},keyField:config["key-field"]??base.keyField,ticketExtras:{
assignedTo:ticket?.["assigned-to"]??ticketExtras.assignedTo,fields:{...ticketExtras.fields,...ticket?.fields}}}}


/***/ }),

/***/ 287:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ ZodMiniExactOptional),
/* harmony export */   Fk: () => (/* binding */ _regex),
/* harmony export */   Fs: () => (/* binding */ pipe),
/* harmony export */   IO: () => (/* binding */ number2),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   NR: () => (/* binding */ BIGINT_FORMAT_RANGES),
/* harmony export */   Rv: () => (/* binding */ _default),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   WN: () => (/* binding */ _trim),
/* harmony export */   YO: () => (/* binding */ array),
/* harmony export */   Yj: () => (/* binding */ string2),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   cl: () => (/* binding */ nullish2),
/* harmony export */   cq: () => (/* binding */ base64Charset),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   jw: () => (/* binding */ _null3),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   m9: () => (/* binding */ _minLength),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   o: () => (/* binding */ bigint2),
/* harmony export */   pd: () => (/* binding */ transform),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   r0: () => (/* binding */ base64url),
/* harmony export */   re: () => (/* binding */ strictObject),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   u5: () => (/* binding */ registry),
/* harmony export */   uX: () => (/* binding */ ZodMiniObject),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   xE: () => (/* binding */ base64urlCharset),
/* harmony export */   xL: () => (/* binding */ safeParse),
/* harmony export */   yq: () => (/* binding */ exactOptional),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES),
/* harmony export */   zM: () => (/* binding */ boolean2)
/* harmony export */ });
/* unused harmony export globalRegistry */
function getEnumValues(entries){let numericValues=Object.values(entries).filter(v=>typeof v=="number");return Object.entries(
entries).filter(([k,_])=>numericValues.indexOf(+k)===-1).map(([_,v])=>v)}function jsonStringifyReplacer(_,value){return typeof value=="bigint"?value.toString():value}var Cached=class{constructor(getter){
this._getter=getter,this._value=void 0}get value(){let getter=this._getter;return getter!==void 0&&(this._value=getter(),
this._getter=void 0),this._value}};function cached(getter){return new Cached(getter)}function nullish(input){return input==
null}function cleanRegex(source){let start=source.startsWith("^")?1:0,end=source.endsWith("$")?source.length-1:source.length;
return source.slice(start,end)}function assignProp(target,prop,value){Object.defineProperty(target,prop,{value,writable:!0,enumerable:!0,configurable:!0})}var captureStackTrace="captureStackTrace"in Error?Error.captureStackTrace:(..._args)=>{};function isObject(data){return typeof data==
"object"&&data!==null&&!Array.isArray(data)}function isPlainObject(o){if(isObject(o)===!1)return!1;let ctor=o.constructor;if(ctor===void 0||typeof ctor!="function")
return!0;let prot=ctor.prototype;return!(isObject(prot)===!1||Object.prototype.hasOwnProperty.call(prot,"isPrototypeOf")===
!1)}function shallowClone(o){return isPlainObject(o)?{...o}:Array.isArray(o)?[...o]:o instanceof Map?new Map(o):o instanceof
Set?new Set(o):o}function escapeRegex(str){return str.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(inst,def,params){let cl=new inst.
_zod.constr(def??inst._zod.def);return(!def||params?.parent)&&(cl._zod.parent=inst),cl}function normalizeParams(_params){
let params=_params;if(!params)return{};if(typeof params=="string")return{error:()=>params};if(params?.message!==void 0){
if(params?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");params.error=params.message}
return delete params.message,typeof params.error=="string"?{...params,error:()=>params.error}:params}function optionalKeys(shape){return Object.keys(shape).filter(k=>shape[k]._zod.optin!==void 0&&shape[k]._zod.optout==="o\
ptional")}var NUMBER_FORMAT_RANGES={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],
uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},
BIGINT_FORMAT_RANGES={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("184\
46744073709551615")]};function aborted(x,startIndex=0){if(x.aborted===!0)return!0;for(let i=startIndex;i<x.issues.length;i++)if(x.issues[i]?.continue!==
!0)return!0;return!1}function explicitlyAborted(x,startIndex=0){if(x.aborted===!0)return!0;for(let i=startIndex;i<x.issues.
length;i++)if(x.issues[i]?.continue===!1)return!0;return!1}function prefixIssues(path,issues){return issues.map(iss=>{var _a3;
return(_a3=iss).path??(_a3.path=[]),iss.path.unshift(path),iss})}function unwrapMessage(message){return typeof message==
"string"?message:message?.message}function sizeCaps(defChecks){let caps=[];for(let ch of defChecks??[]){let d=ch._zod.def;
if(!/_(length|size)$|_equals$/.test(d.check))break;let max=d.maximum??d.length??d.size;max>=0&&caps.push([max,ch])}return caps}
function attachSchema(issues,start,inst){var _a3;for(let i=start;i<issues.length;i++)(_a3=issues[i]).schema??(_a3.schema=
inst)}function finalizeIssue(iss,ctx,config2){var _a3;let traits=iss.inst?._zod?.traits;traits?.has("$ZodType")&&(traits.
has("$ZodCheck")?(_a3=iss).schema??(_a3.schema=iss.inst):iss.schema=iss.inst);let schemaError=iss.schema!==iss.inst?iss.
schema?._zod.def?.error:void 0,message=iss.message?iss.message:unwrapMessage(iss.inst?._zod.def?.error?.(iss))??unwrapMessage(
schemaError?.(iss))??unwrapMessage(ctx?.error?.(iss))??unwrapMessage(config2.customError?.(iss))??unwrapMessage(config2.
localeError?.(iss))??"Invalid input",full={};for(let k of Object.keys(iss))k==="inst"||k==="schema"||k==="continue"||k===
"input"||k==="__proto__"||(full[k]=iss[k]);return full.path??(full.path=[]),full.message=message,ctx?.reportInput&&(full.
input=iss.input),full}var highSurrogate=/[\uD800-\uDBFF]/;function codePointLength(str){let units=str.length;if(!highSurrogate.test(str))return units;
let count=units;for(let i=0;i<units-1;i++)(str.charCodeAt(i)&64512)===55296&&(str.charCodeAt(i+1)&64512)===56320&&(count--,
i++);return count}function getLengthableOrigin(input){return Array.isArray(input)?"array":typeof input=="string"?"string":
"unknown"}function members(proto,table){for(let key in table){let desc=Object.getOwnPropertyDescriptor(table,key);desc.get?Object.
defineProperty(proto,key,{...desc,enumerable:!1}):defineBound(proto,key,desc.value)}}function own(inst,key,value,enumerable=!0){
return Object.defineProperty(inst,key,{configurable:!0,writable:!0,enumerable,value}),value}function hide(inst,key,value){
return own(inst,key,value,!1)}function defineBound(proto,key,fn){Object.defineProperty(proto,key,{configurable:!0,get(){return this==null?fn:own(this,
key,fn.bind(this))},set(value){own(this,key,value)}})}function claim(inst,sentinel){let proto=Object.getPrototypeOf(inst);
return sentinel in proto?void 0:proto}var installing,broke=!1,breaker={configurable:!0,get(){broke=!0}};function defineLazyInternal(inst,key,compute){
let proto=Object.getPrototypeOf(inst._zod);if(key in proto&&installing!==inst._zod){installing=void 0;return}installing=
inst._zod,Object.defineProperty(proto,key,{configurable:!0,get(){Object.defineProperty(this,key,breaker);let outer=broke;
broke=!1;try{let value=compute(this);return broke?delete this[key]:Object.defineProperty(this,key,{configurable:!0,writable:!0,
value}),broke=broke||outer,value}catch(err){throw delete this[key],broke=broke||outer,err}},set(value){Object.defineProperty(
this,key,{configurable:!0,writable:!0,value})}})}function installLazyProp(inst,key,make,enumerable){let proto=claim(inst,
key);proto&&Object.defineProperty(proto,key,{configurable:!0,get(){let desc={configurable:!0,writable:!0,enumerable,value:void 0};
return Object.defineProperty(this,key,desc),desc.value=make(this),Object.defineProperty(this,key,desc),desc.value},set(value){
Object.defineProperty(this,key,{configurable:!0,writable:!0,enumerable,value})}})}var _a,NEVER=Object.freeze({status:"aborted"}),_zodDesc={value:void 0,enumerable:!1},_E="captureStackTrace"in Error?Error:
null;function newError(Definition){let E=_E;if(E){let saved=E.stackTraceLimit;if(typeof saved=="number"){try{E.stackTraceLimit=
0}catch{return _E=null,new Definition}try{return new Definition}finally{E.stackTraceLimit=saved}}}return new Definition}
function $constructor(name,initializer2,proto,params){let zodProto={};function Internals(def){this.def=def,this.constr=_,
this.traits=new Set}Internals.prototype=zodProto;let protoMembers=proto,initialized=protoMembers&&new WeakSet;function init(inst,def){
if(inst._zod){if(inst._zod.traits.has(name))return}else{_zodDesc.value=new Internals(def);try{Object.defineProperty(inst,
"_zod",_zodDesc)}finally{_zodDesc.value=void 0}}if(inst._zod.traits.add(name),initializer2(inst,def),initialized){let own2=Object.
getPrototypeOf(inst),ctorProto=inst._zod.constr.prototype,up=own2;for(;up&&up!==ctorProto;)up=Object.getPrototypeOf(up);
let target=up??own2;initialized.has(target)||(initialized.add(target),members(target,protoMembers))}let proto2=_.prototype;
for(let k in proto2)Object.prototype.hasOwnProperty.call(proto2,k)&&(k in inst||(inst[k]=proto2[k].bind(inst)))}let Parent=params?.
Parent??Object;class Definition extends Parent{}Object.defineProperty(Definition,"name",{value:name});function _(def){let inst=params?.
Parent?newError(Definition):this;init(inst,def);let deferred=inst._zod.deferred;if(deferred){for(let fn of deferred)fn();
inst._zod.deferred=void 0}let pp=globalThis.__zod_globalConfig?.postProcessor;return pp&&pp(inst),inst}return Object.defineProperty(
_,"init",{value:init}),Object.defineProperty(_,Symbol.hasInstance,{value:inst=>params?.Parent&&inst instanceof params.Parent?
!0:inst?._zod?.traits?.has(name)}),Object.defineProperty(_,"name",{value:name}),_}var $ZodAsyncError=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsyn\
c() instead.")}},$ZodEncodeError=class extends Error{constructor(name){super(`Encountered unidirectional transform durin\
g encode: ${name}`),this.name="ZodEncodeError"}};(_a=globalThis).__zod_globalConfig??(_a.__zod_globalConfig={});var globalConfig=globalThis.
__zod_globalConfig;function config(newConfig){return newConfig&&Object.assign(globalConfig,newConfig),globalConfig}function _getMessage(){let internals=this._zod;return internals.message??(internals.message=JSON.stringify(internals.def,
jsonStringifyReplacer,2)),internals.message}function _setMessage(value){this._zod.message=value}var _messageDesc={get:_getMessage,
set:_setMessage,enumerable:!0,configurable:!0},_issuesDesc={value:void 0,enumerable:!1},_installedToString=new WeakSet([
Object.prototype,Error.prototype]),initializer=(inst,def)=>{inst.name="$ZodError",_issuesDesc.value=def,Object.defineProperty(
inst,"issues",_issuesDesc),_issuesDesc.value=void 0,Object.defineProperty(inst,"message",_messageDesc);let proto=Object.
getPrototypeOf(inst);_installedToString.has(proto)||(_installedToString.add(proto),Object.defineProperty(proto,"toString",
{configurable:!0,enumerable:!1,get(){let value=()=>this.message;return Object.defineProperty(this,"toString",{value,configurable:!0,
writable:!0}),value},set(value){Object.defineProperty(this,"toString",{value,configurable:!0,writable:!0})}}))},$ZodError=$constructor(
"$ZodError",initializer),$ZodRealError=$constructor("$ZodError",initializer,void 0,{Parent:Error});var _parse=_Err=>{let fn=(schema,value,_ctx,_params)=>{let ctx=_ctx?{..._ctx,async:!1}:{async:!1},result=schema._zod.run(
{value,issues:[]},ctx);if(result instanceof Promise)throw new $ZodAsyncError;if(result.issues.length){let e=new(_params?.
Err??_Err)(result.issues.map(iss=>finalizeIssue(iss,ctx,config())));throw captureStackTrace(e,_params?.callee??fn),e}return result.
value};return fn},parse=_parse($ZodRealError),_parseAsync=_Err=>{let fn=async(schema,value,_ctx,params)=>{let ctx=_ctx?{
..._ctx,async:!0}:{async:!0},result=schema._zod.run({value,issues:[]},ctx);if(result instanceof Promise&&(result=await result),
result.issues.length){let e=new(params?.Err??_Err)(result.issues.map(iss=>finalizeIssue(iss,ctx,config())));throw captureStackTrace(
e,params?.callee??fn),e}return result.value};return fn},parseAsync=_parseAsync($ZodRealError),_safeParse=_Err=>(schema,value,_ctx)=>{
let ctx=_ctx?{..._ctx,async:!1}:{async:!1},result=schema._zod.run({value,issues:[]},ctx);if(result instanceof Promise)throw new $ZodAsyncError;
return result.issues.length?failure(_Err,result.issues,ctx):{success:!0,data:result.value}},safeParse=_safeParse($ZodRealError);
function failure(Err,issues,ctx){let error;return{success:!1,get error(){return error||(error=new Err(issues.map(iss=>finalizeIssue(
iss,ctx,config()))),issues=void 0,ctx=void 0),error},set error(e){error=e,issues=void 0,ctx=void 0}}}var _safeParseAsync=_Err=>async(schema,value,_ctx)=>{
let ctx=_ctx?{..._ctx,async:!0}:{async:!0},result=schema._zod.run({value,issues:[]},ctx);return result instanceof Promise&&
(result=await result),result.issues.length?failure(_Err,result.issues,ctx):{success:!0,data:result.value}},safeParseAsync=_safeParseAsync(
$ZodRealError);var base64=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,base64url=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var anyString=/^[\s\S]{0,}$/;var bigint=/^-?\d+n?$/,integer=/^-?\d+$/,number=/^-?\d+(?:\.\d+)?$/,boolean=/^(?:true|false)$/i,_null=/^null$/i;var $ZodCheck=$constructor("$ZodCheck",(inst,def)=>{var _a3;inst._zod??(inst._zod={}),inst._zod.def=def,(_a3=inst._zod).
onattach??(_a3.onattach=[])});var _whenHasLength=payload=>{let val=payload.value;return!nullish(val)&&val.length!==void 0};var $ZodCheckMinLength=$constructor("$ZodCheckMinLength",(inst,def)=>{var _a3;$ZodCheck.init(inst,def),(_a3=inst._zod.def).
when??(_a3.when=_whenHasLength),inst._zod.check=payload=>{let input=payload.value,units=input.length;if((typeof input=="\
string"&&units>=def.minimum&&units<def.minimum*2?codePointLength(input):units)>=def.minimum)return;let origin=getLengthableOrigin(
input);payload.issues.push({origin,code:"too_small",minimum:def.minimum,inclusive:!0,input,inst,continue:!def.abort})}});var $ZodCheckStringFormat=$constructor("$ZodCheckStringFormat",(inst,def)=>{var _a3,_b;$ZodCheck.init(inst,def),def.pattern?
(_a3=inst._zod).check??(_a3.check=payload=>{def.pattern.lastIndex=0,!def.pattern.test(payload.value)&&payload.issues.push(
{origin:"string",code:"invalid_format",format:def.format,input:payload.value,...def.pattern?{pattern:def.pattern.toString()}:
{},inst,continue:!def.abort})}):(_b=inst._zod).check??(_b.check=()=>{})}),$ZodCheckRegex=$constructor("$ZodCheckRegex",(inst,def)=>{
$ZodCheckStringFormat.init(inst,def),inst._zod.check=payload=>{def.pattern.lastIndex=0,!def.pattern.test(payload.value)&&
payload.issues.push({origin:"string",code:"invalid_format",format:"regex",input:payload.value,pattern:def.pattern.toString(),
inst,continue:!def.abort})}});var $ZodCheckOverwrite=$constructor("$ZodCheckOverwrite",(inst,def)=>{$ZodCheck.init(inst,def),inst._zod.check=payload=>{
payload.value=def.tx(payload.value)}});var version={major:4,minor:6,patch:7};var $ZodType=$constructor("$ZodType",(inst,def)=>{var _a3;inst??(inst={}),inst._zod.def=def,inst._zod.bag=inst._zod.bag||
{},inst._zod.version=version;let defChecks=inst._zod.def.checks,checks=inst._zod.traits.has("$ZodCheck")?[inst,...defChecks??
[]]:defChecks?.length?[...defChecks]:[];for(let ch of checks)for(let fn of ch._zod.onattach)fn(inst);if(checks.length===
0)(_a3=inst._zod).deferred??(_a3.deferred=[]),inst._zod.deferred?.push(()=>{inst._zod.run=inst._zod.parse});else{let runChecks=(payload,checks2,ctx)=>{
if(payload.memo)return payload;let isAborted=aborted(payload),asyncResult;for(let ch of checks2){if(ch._zod.def.when){if(explicitlyAborted(
payload)||!ch._zod.def.when(payload))continue}else if(isAborted)continue;let currLen=payload.issues.length,_=ch._zod.check(
payload);if(_ instanceof Promise&&ctx?.async===!1)throw new $ZodAsyncError;if(asyncResult||_ instanceof Promise)asyncResult=
(asyncResult??Promise.resolve()).then(async()=>{await _,payload.issues.length!==currLen&&(attachSchema(payload.issues,currLen,
inst),isAborted||(isAborted=aborted(payload,currLen)))});else{if(payload.issues.length===currLen)continue;attachSchema(payload.
issues,currLen,inst),isAborted||(isAborted=aborted(payload,currLen))}}return asyncResult?asyncResult.then(()=>payload):payload},
handleCanaryResult=(canary,payload,ctx)=>{if(aborted(canary))return canary.aborted=!0,canary;let checkResult=runChecks(payload,
checks,ctx);if(checkResult instanceof Promise){if(ctx.async===!1)throw new $ZodAsyncError;return checkResult.then(checkResult2=>inst.
_zod.parse(checkResult2,ctx))}return inst._zod.parse(checkResult,ctx)};inst._zod.run=(payload,ctx)=>{if(ctx.skipChecks)return inst.
_zod.parse(payload,ctx);if(ctx.direction==="backward"){let canary=inst._zod.parse({value:payload.value,issues:[]},{...ctx,
skipChecks:!0});return canary instanceof Promise?canary.then(canary2=>handleCanaryResult(canary2,payload,ctx)):handleCanaryResult(
canary,payload,ctx)}let result=inst._zod.parse(payload,ctx);if(result instanceof Promise){if(ctx.async===!1)throw new $ZodAsyncError;
return result.then(result2=>runChecks(result2,checks,ctx))}return runChecks(result,checks,ctx)}}},{get"~standard"(){return hide(
this,"~standard",standardProps(this))},set"~standard"(value){own(this,"~standard",value)}}),toStandardResult=(r,ctx)=>r.
issues.length?{issues:r.issues.map(iss=>finalizeIssue(iss,ctx,config()))}:{value:r.value};async function validateAsync(inst,value){
let ctx={async:!0};return toStandardResult(await inst._zod.run({value,issues:[]},ctx),ctx)}function standardProps(inst){
return{validate:value=>{let ctx={async:!1};try{let r=inst._zod.run({value,issues:[]},ctx);if(!(r instanceof Promise))return toStandardResult(
r,ctx)}catch{}return validateAsync(inst,value)},vendor:"zod",version:1}}var $ZodString=$constructor("$ZodString",(inst,def)=>{
$ZodType.init(inst,def),inst._zod.pattern=def.pattern??anyString,inst._zod.parse=(payload,_)=>{if(def.coerce)try{payload.
value=String(payload.value)}catch{}return typeof payload.value=="string"||payload.issues.push({expected:"string",code:"i\
nvalid_type",input:payload.value,inst}),payload}});var base64Charset=/^[0-9a-zA-Z+/]*={0,2}$/;var base64urlCharset=/^[A-Za-z0-9_-]*$/;var $ZodNumber=$constructor("$ZodNumber",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=number,inst._zod.parse=(payload,_ctx)=>{
if(def.coerce)try{payload.value=Number(payload.value)}catch{}let input=payload.value;if(typeof input=="number"&&!Number.
isNaN(input)&&Number.isFinite(input))return payload;let received=typeof input=="number"?Number.isNaN(input)?"NaN":Number.
isFinite(input)?void 0:String(input):void 0;return payload.issues.push({expected:"number",code:"invalid_type",input,inst,
...received?{received}:{}}),payload}});var $ZodBoolean=$constructor("$ZodBoolean",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=boolean,inst._zod.parse=
(payload,_ctx)=>{if(def.coerce)try{payload.value=!!payload.value}catch{}let input=payload.value;return typeof input=="bo\
olean"||payload.issues.push({expected:"boolean",code:"invalid_type",input,inst}),payload}}),$ZodBigInt=$constructor("$Zo\
dBigInt",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=bigint,inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{
payload.value=BigInt(payload.value)}catch{}return typeof payload.value=="bigint"||payload.issues.push({expected:"bigint",
code:"invalid_type",input:payload.value,inst}),payload}});var $ZodNull=$constructor("$ZodNull",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=_null,inst._zod.values=new Set(
[null]),inst._zod.parse=(payload,_ctx)=>{let input=payload.value;return input===null||payload.issues.push({expected:"nul\
l",code:"invalid_type",input,inst}),payload}});var $ZodUnknown=$constructor("$ZodUnknown",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=payload=>payload}),$ZodNever=$constructor(
"$ZodNever",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=(payload,_ctx)=>(payload.issues.push({expected:"never",
code:"invalid_type",input:payload.value,inst}),payload)});function capSize(inst,size){let caps=sizeCaps(inst._zod.def.checks);if(!caps.length)return;let cap=Math.min(...caps.map(
c=>c[0])),parse2=inst._zod.parse;inst._zod.parse=(payload,ctx)=>{let n=size(payload.value);if(n>cap&&!ctx?.skipChecks&&ctx?.
direction!=="backward"){for(let[max,ch]of sizeCaps(inst._zod.def.checks))if(n>max&&ch._zod.def.when(payload)){let start=payload.
issues.length;return ch._zod.check(payload),payload.issues[start].continue=!1,attachSchema(payload.issues,start,inst),payload}}
return parse2(payload,ctx)}}var arraySize=input=>Array.isArray(input)?input.length:-1;function handleArrayResult(result,final,index){result.issues.length&&final.issues.push(...prefixIssues(index,result.issues)),
final.value[index]=result.value}var $ZodArray=$constructor("$ZodArray",(inst,def)=>{$ZodType.init(inst,def);let memo=globalConfig.
memoizer;memo?.attach(inst),inst._zod.parse=(payload,ctx)=>{let input=payload.value;if(!Array.isArray(input))return payload.
issues.push({expected:"array",code:"invalid_type",input,inst}),payload;payload.value=memo?memo.alloc(inst,payload,Array(
input.length),ctx):Array(input.length);let proms=[],abortEarly=ctx?.abortEarly;for(let i=0;i<input.length;i++){let item=input[i],
result=def.element._zod.run({value:item,issues:[]},ctx);if(result instanceof Promise)proms.push(result.then(result2=>handleArrayResult(
result2,payload,i)));else if(handleArrayResult(result,payload,i),abortEarly&&result.issues.length!==0&&aborted(result))break}
return proms.length?Promise.all(proms).then(()=>payload):payload},capSize(inst,arraySize)});function handlePropertyResult(result,final,key,input,optin,optout){
let isPresent=key in input,isOptionalOut=optout==="optional";if(!(!isPresent&&isOptionalOut&&optin==="optional")){if(result.
issues.length){if(optin!==void 0&&isOptionalOut&&!isPresent)return;final.issues.push(...prefixIssues(key,result.issues))}
if(!isPresent&&optin===void 0){result.issues.length||final.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,
path:[key]});return}result.value===void 0?(isPresent||optin==="defaulted"&&!isOptionalOut)&&(final.value[key]=void 0):final.
value[key]=result.value}}var NO_SYMBOL_KEYS=[];function normalizeDef(def){let keys=Object.keys(def.shape),ownSymbols=Object.
getOwnPropertySymbols(def.shape),symbolKeys=ownSymbols.length?ownSymbols:NO_SYMBOL_KEYS,allKeys=symbolKeys.length?[...keys,
...symbolKeys]:keys;for(let k of allKeys)if(!def.shape?.[k]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid elem\
ent at key "${String(k)}": expected a Zod schema`);let okeys=optionalKeys(def.shape);return{...def,allKeys,symbolKeys,keySet:new Set(
keys),numKeys:keys.length,optionalKeys:new Set(okeys)}}function handleCatchall(proms,input,payload,ctx,def,inst,abortEarly){
let unrecognized=[],keySet=def.keySet,_catchall=def.catchall._zod,t=_catchall.def.type,optin=_catchall.optin,optout=_catchall.
optout,seen=0;for(let key in input){if(abortEarly&&payload.issues.length!==seen){if(aborted(payload,seen))break;seen=payload.
issues.length}if(keySet.has(key))continue;if(key==="__proto__"){t==="never"&&unrecognized.push(key);continue}if(t==="nev\
er"){unrecognized.push(key);continue}let r=_catchall.run({value:input[key],issues:[]},ctx);r instanceof Promise?proms.push(
r.then(r2=>handlePropertyResult(r2,payload,key,input,optin,optout))):handlePropertyResult(r,payload,key,input,optin,optout)}
return unrecognized.length&&payload.issues.push({code:"unrecognized_keys",keys:unrecognized,input,inst,continue:!0}),proms.
length?Promise.all(proms).then(()=>payload):payload}var $ZodObject=$constructor("$ZodObject",(inst,def)=>{$ZodType.init(
inst,def);let desc=Object.getOwnPropertyDescriptor(def,"shape"),sh=desc?.get?desc.get.raw:def.shape??{};if(sh){let get=()=>{
let newSh={...sh};return Object.defineProperty(def,"shape",{value:newSh}),get.raw=newSh,newSh};get.raw=sh,Object.defineProperty(
def,"shape",{get})}let _normalized=cached(()=>normalizeDef(def));defineLazyInternal(inst,"propValues",zod=>{let shape=zod.
def.shape,propValues={};for(let key in shape){let field=shape[key]._zod;if(field.values){Object.prototype.hasOwnProperty.
call(propValues,key)||assignProp(propValues,key,new Set);for(let v of field.values)propValues[key].add(v);field.optin!==
void 0&&propValues[key].add(void 0)}}return propValues});let isObject2=isObject,catchall=def.catchall,value,memo=globalConfig.
memoizer;memo?.attach(inst),inst._zod.parse=(payload,ctx)=>{value??(value=_normalized.value);let input=payload.value;if(!isObject2(
input))return payload.issues.push({expected:"object",code:"invalid_type",input,inst}),payload;payload.value=memo?memo.alloc(
inst,payload,{},ctx):{};let proms=[],shape=value.shape,abortEarly=ctx?.abortEarly,seen=payload.issues.length;for(let key of value.
allKeys){if(abortEarly&&payload.issues.length!==seen){if(aborted(payload,seen))break;seen=payload.issues.length}if(key===
"__proto__")continue;let el=shape[key],optin=el._zod.optin,optout=el._zod.optout,r=el._zod.run({value:input[key],issues:[]},
ctx);r instanceof Promise?proms.push(r.then(r2=>handlePropertyResult(r2,payload,key,input,optin,optout))):handlePropertyResult(
r,payload,key,input,optin,optout)}return catchall?handleCatchall(proms,input,payload,ctx,_normalized.value,inst,abortEarly===
!0):proms.length?Promise.all(proms).then(()=>payload):payload}});function handleUnionResults(results,final,inst,ctx){for(let result of results)if(result.issues.length===0)return final.value=
result.value,final;let nonaborted=results.filter(r=>!aborted(r));return nonaborted.length===1?(final.value=nonaborted[0].
value,nonaborted[0]):(final.issues.push({code:"invalid_union",input:final.value,inst,errors:results.map(result=>result.issues.
map(iss=>finalizeIssue(iss,ctx,config())))}),final)}var $ZodUnion=$constructor("$ZodUnion",(inst,def)=>{$ZodType.init(inst,
def),defineLazyInternal(inst,"optin",zod=>zod.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":zod.def.options.
some(o=>o._zod.optin!==void 0)?"optional":void 0),defineLazyInternal(inst,"optout",zod=>zod.def.options.some(o=>o._zod.optout===
"optional")?"optional":void 0),defineLazyInternal(inst,"values",zod=>{if(zod.def.options.every(o=>o._zod.values))return new Set(
zod.def.options.flatMap(option=>Array.from(option._zod.values)))}),defineLazyInternal(inst,"pattern",zod=>{if(zod.def.options.
every(o=>o._zod.pattern)){let patterns=zod.def.options.map(o=>o._zod.pattern);return new RegExp(`^(${patterns.map(p=>cleanRegex(
p.source)).join("|")})$`)}});let first=def.options.length===1?def.options[0]._zod.run:null;inst._zod.parse=(payload,ctx)=>{
if(first)return first(payload,ctx);let async=!1,results=[];for(let option of def.options){let result=option._zod.run({value:payload.
value,issues:[]},ctx);if(result instanceof Promise)results.push(result),async=!0;else{if(result.issues.length===0)return result;
results.push(result)}}return async?Promise.all(results).then(results2=>handleUnionResults(results2,payload,inst,ctx)):handleUnionResults(
results,payload,inst,ctx)}});var $ZodRecord=$constructor("$ZodRecord",(inst,def)=>{$ZodType.init(inst,def);let memo=globalConfig.memoizer;memo?.attach(
inst),inst._zod.parse=(payload,ctx)=>{let input=payload.value;if(!isPlainObject(input))return payload.issues.push({expected:"\
record",code:"invalid_type",input,inst}),payload;let proms=[],values=def.keyType._zod.values;if(values&&!def.partial){payload.
value=memo?memo.alloc(inst,payload,{},ctx):{};let recordKeys=new Set;for(let key of values)if(typeof key=="string"||typeof key==
"number"||typeof key=="symbol"){if(recordKeys.add(typeof key=="number"?key.toString():key),key==="__proto__")continue;let keyResult=def.
keyType._zod.run({value:key,issues:[]},ctx);if(keyResult instanceof Promise)throw new Error("Async schemas not supported\
 in object keys currently");if(keyResult.issues.length){payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.
issues.map(iss=>finalizeIssue(iss,ctx,config())),input:key,path:[key],inst});continue}let outKey=keyResult.value;if(outKey===
"__proto__")continue;let result=def.valueType._zod.run({value:input[key],issues:[]},ctx);result instanceof Promise?proms.
push(result.then(result2=>{result2.issues.length&&payload.issues.push(...prefixIssues(key,result2.issues)),payload.value[outKey]=
result2.value})):(result.issues.length&&payload.issues.push(...prefixIssues(key,result.issues)),payload.value[outKey]=result.
value)}let unrecognized;for(let key in input)if(!recordKeys.has(key))if(def.mode==="loose"){if(key==="__proto__")continue;
payload.value[key]=input[key]}else unrecognized=unrecognized??[],unrecognized.push(key);unrecognized&&unrecognized.length>
0&&payload.issues.push({code:"unrecognized_keys",input,inst,keys:unrecognized,continue:!0})}else{payload.value=memo?memo.
alloc(inst,payload,{},ctx):{};let unrecognized;for(let key of Reflect.ownKeys(input)){if(key==="__proto__"||!Object.prototype.
propertyIsEnumerable.call(input,key))continue;let keyResult=def.keyType._zod.run({value:key,issues:[]},ctx);if(keyResult instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof key=="string"&&number.test(key)&&
keyResult.issues.length){let retryResult=def.keyType._zod.run({value:Number(key),issues:[]},ctx);if(retryResult instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");retryResult.issues.length===0&&(keyResult=
retryResult)}if(keyResult.issues.length){def.mode==="loose"?payload.value[key]=input[key]:values?(unrecognized=unrecognized??
[],unrecognized.push(key)):payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.issues.map(iss=>finalizeIssue(
iss,ctx,config())),input:key,path:[key],inst});continue}let outKey=keyResult.value;if(outKey==="__proto__")continue;let result=def.
valueType._zod.run({value:input[key],issues:[]},ctx);result instanceof Promise?proms.push(result.then(result2=>{result2.
issues.length&&payload.issues.push(...prefixIssues(key,result2.issues)),payload.value[outKey]=result2.value})):(result.issues.
length&&payload.issues.push(...prefixIssues(key,result.issues)),payload.value[outKey]=result.value)}unrecognized&&unrecognized.
length>0&&payload.issues.push({code:"unrecognized_keys",input,inst,keys:unrecognized,continue:!0})}return proms.length?Promise.
all(proms).then(()=>payload):payload}});var $ZodLiteral=$constructor("$ZodLiteral",(inst,def)=>{$ZodType.init(inst,def);let values=new Set(def.values);inst._zod.
values=values,defineLazyInternal(inst,"pattern",zod=>{let vals=zod.def.values;return new RegExp(vals.length?`^(${vals.map(
o=>typeof o=="string"?escapeRegex(o):o?escapeRegex(o.toString()):String(o)).join("|")})$`:"^[^\\s\\S]$")}),inst._zod.parse=
(payload,_ctx)=>{let input=payload.value;return values.has(input)||payload.issues.push({code:"invalid_value",values:def.
values,input,inst}),payload}});var $ZodTransform=$constructor("$ZodTransform",(inst,def)=>{$ZodType.init(inst,def),inst._zod.optin="optional",globalConfig.
memoizer?.guard(inst),inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward")throw new $ZodEncodeError(inst.constructor.
name);let _out=def.transform(payload.value,payload);if(ctx.async)return(_out instanceof Promise?_out:Promise.resolve(_out)).
then(output2=>(payload.value=output2,payload));if(_out instanceof Promise)throw new $ZodAsyncError;return payload.value=
_out,payload}});function handleOptionalResult(payload,result){return payload.value=result.issues.length?void 0:result.value,
payload}var $ZodOptional=$constructor("$ZodOptional",(inst,def)=>{$ZodType.init(inst,def),defineLazyInternal(inst,"optin",
zod=>zod.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),inst._zod.optout="optional",defineLazyInternal(inst,
"values",zod=>{let values=zod.def.innerType._zod.values;return values?new Set([...values,void 0]):void 0}),defineLazyInternal(
inst,"pattern",zod=>{let pattern=zod.def.innerType._zod.pattern;return pattern?new RegExp(`^(${cleanRegex(pattern.source)}\
)?$`):void 0}),inst._zod.parse=(payload,ctx)=>{if(payload.value===void 0){if(def.innerType._zod.optin!=="defaulted")return payload;
let result=def.innerType._zod.run({value:payload.value,issues:[]},ctx);return result instanceof Promise?result.then(result2=>handleOptionalResult(
payload,result2)):handleOptionalResult(payload,result)}return def.innerType._zod.run(payload,ctx)}}),$ZodExactOptional=$constructor(
"$ZodExactOptional",(inst,def)=>{$ZodOptional.init(inst,def),defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.
values),defineLazyInternal(inst,"pattern",zod=>zod.def.innerType._zod.pattern),inst._zod.parse=(payload,ctx)=>def.innerType.
_zod.run(payload,ctx)}),$ZodNullable=$constructor("$ZodNullable",(inst,def)=>{$ZodType.init(inst,def),defineLazyInternal(
inst,"optin",zod=>zod.def.innerType._zod.optin),defineLazyInternal(inst,"optout",zod=>zod.def.innerType._zod.optout),defineLazyInternal(
inst,"pattern",zod=>{let pattern=zod.def.innerType._zod.pattern;return pattern?new RegExp(`^(${cleanRegex(pattern.source)}\
|null)$`):void 0}),defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.values?new Set([...zod.def.innerType._zod.
values,null]):void 0),inst._zod.parse=(payload,ctx)=>payload.value===null?payload:def.innerType._zod.run(payload,ctx)}),
$ZodDefault=$constructor("$ZodDefault",(inst,def)=>{$ZodType.init(inst,def),inst._zod.optin="defaulted",defineLazyInternal(
inst,"values",zod=>zod.def.innerType._zod.values),inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward")return def.
innerType._zod.run(payload,ctx);if(payload.value===void 0)return payload.value=def.defaultValue,payload;let result=def.innerType.
_zod.run(payload,ctx);return result instanceof Promise?result.then(result2=>handleDefaultResult(result2,def)):handleDefaultResult(
result,def)}});function handleDefaultResult(payload,def){return payload.value===void 0&&(payload.value=def.defaultValue),
payload}var $ZodPipe=$constructor("$ZodPipe",(inst,def)=>{$ZodType.init(inst,def),defineLazyInternal(inst,"values",zod=>zod.def.
in._zod.values),defineLazyInternal(inst,"optin",zod=>zod.def.in._zod.optin),defineLazyInternal(inst,"optout",zod=>zod.def.
out._zod.optout),defineLazyInternal(inst,"propValues",zod=>zod.def.in._zod.propValues),inst._zod.parse=(payload,ctx)=>{if(ctx.
direction==="backward"){let right=def.out._zod.run(payload,ctx);return right instanceof Promise?right.then(right2=>handlePipeResult(
right2,def.in,ctx)):handlePipeResult(right,def.in,ctx)}let left=def.in._zod.run(payload,ctx);return left instanceof Promise?
left.then(left2=>handlePipeResult(left2,def.out,ctx)):handlePipeResult(left,def.out,ctx)}});function handlePipeResult(left,next,ctx){
return left.issues.some(iss=>iss.code!=="unrecognized_keys")?(left.aborted=!0,left):next._zod.run({value:left.value,issues:left.
issues},ctx)}var _a2;var $ZodRegistry=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(schema,..._meta){let meta2=_meta[0];return this.
_map.set(schema,meta2),meta2&&typeof meta2=="object"&&"id"in meta2&&this._idmap.set(meta2.id,schema),this}clear(){return this.
_map=new WeakMap,this._idmap=new Map,this}remove(schema){let meta2=this._map.get(schema);return meta2&&typeof meta2=="ob\
ject"&&"id"in meta2&&this._idmap.delete(meta2.id),this._map.delete(schema),this}get(schema){let p=schema._zod.parent;if(p){
let pm={...this.get(p)??{}};delete pm.id;let f={...pm,...this._map.get(schema)};return Object.keys(f).length?f:void 0}return this.
_map.get(schema)}has(schema){return this._map.has(schema)}};function registry(){return new $ZodRegistry}(_a2=globalThis).
__zod_globalRegistry??(_a2.__zod_globalRegistry=registry());var globalRegistry=globalThis.__zod_globalRegistry;function snapshotChecks(def){return def.checks&&(def.checks=[...def.checks]),def}function _string(Class,params){return new Class(
snapshotChecks({type:"string",...normalizeParams(params)}))}function _number(Class,params){return new Class(snapshotChecks({type:"number",checks:[],...normalizeParams(params)}))}function _boolean(Class,params){return new Class({type:"boolean",...normalizeParams(params)})}function _bigint(Class,params){return new Class({type:"bigint",...normalizeParams(params)})}function _null2(Class,params){return new Class({type:"null",...normalizeParams(params)})}function _unknown(Class){return new Class({type:"unknown"})}function _never(Class,params){return new Class({type:"never",
...normalizeParams(params)})}function _minLength(minimum,params){return new $ZodCheckMinLength({check:"min_length",...normalizeParams(params),minimum})}function _regex(pattern,params){return new $ZodCheckRegex({check:"string_format",format:"regex",...normalizeParams(params),
pattern})}function _overwrite(tx){return new $ZodCheckOverwrite({check:"overwrite",tx})}function _trim(){return _overwrite(input=>input.trim())}var ZodMiniType=$constructor("ZodMiniType",(inst,def)=>{if(!inst._zod)throw new Error("Uninitialized schema in ZodMiniTy\
pe.");$ZodType.init(inst,def),inst.def=def,inst.type=def.type},{get with(){return this.check},set with(value){own(this,"\
with",value)},parse(data,params){return parse(this,data,params,{callee:this.parse})},parseAsync(data,params){return parseAsync(
this,data,params,{callee:this.parseAsync})},safeParse(data,params){return safeParse(this,data,params)},safeParseAsync(data,params){
return safeParseAsync(this,data,params)},check(...checks){let def=this.def;return this.clone({...def,checks:[...def.checks??
[],...checks.map(ch=>typeof ch=="function"?{_zod:{check:ch,def:{check:"custom"},onattach:[]}}:ch)]},{parent:!0})},clone(_def,params){
return clone(this,_def,params)},brand(){return this},register(reg,meta2){return reg.add(this,meta2),this},apply(fn,...args){
return args.length===0?fn(this):fn(this,...args)}}),ZodMiniString=$constructor("ZodMiniString",(inst,def)=>{$ZodString.init(
inst,def),ZodMiniType.init(inst,def)});function string2(params){return _string(ZodMiniString,params)}var ZodMiniNumber=$constructor("ZodMiniNumber",(inst,def)=>{$ZodNumber.init(inst,def),ZodMiniType.init(inst,def)});function number2(params){
return _number(ZodMiniNumber,params)}var ZodMiniBoolean=$constructor("ZodMiniBoolean",(inst,def)=>{$ZodBoolean.init(inst,def),ZodMiniType.init(inst,def)});function boolean2(params){
return _boolean(ZodMiniBoolean,params)}var ZodMiniBigInt=$constructor("ZodMiniBigInt",(inst,def)=>{$ZodBigInt.init(inst,
def),ZodMiniType.init(inst,def)});function bigint2(params){return _bigint(ZodMiniBigInt,params)}var ZodMiniNull=$constructor("ZodMiniNull",(inst,def)=>{$ZodNull.init(inst,def),ZodMiniType.init(inst,def)});function _null3(params){
return _null2(ZodMiniNull,params)}var ZodMiniUnknown=$constructor("ZodMiniUnknown",(inst,def)=>{$ZodUnknown.init(inst,def),ZodMiniType.init(inst,def)});function unknown(){
return _unknown(ZodMiniUnknown)}var ZodMiniNever=$constructor("ZodMiniNever",(inst,def)=>{$ZodNever.init(inst,def),ZodMiniType.
init(inst,def)});function never(params){return _never(ZodMiniNever,params)}var ZodMiniArray=$constructor("ZodMiniArray",(inst,def)=>{$ZodArray.init(inst,def),ZodMiniType.init(inst,def)});function array(element,params){
return new ZodMiniArray({type:"array",element,...normalizeParams(params)})}var ZodMiniObject=$constructor("ZodMiniObject",(inst,def)=>{$ZodObject.init(inst,def),ZodMiniType.init(inst,def),installLazyProp(
inst,"shape",self=>self._zod.def.shape,!1)});function object(shape,params){let def={type:"object",shape:shape??{},...normalizeParams(
params)};return new ZodMiniObject(def)}function strictObject(shape,params){return new ZodMiniObject({type:"object",shape,
catchall:never(),...normalizeParams(params)})}var ZodMiniUnion=$constructor("ZodMiniUnion",(inst,def)=>{$ZodUnion.init(inst,def),ZodMiniType.init(inst,def)});function union(options,params){
return new ZodMiniUnion({type:"union",options,...normalizeParams(params)})}var ZodMiniRecord=$constructor("ZodMiniRecord",(inst,def)=>{$ZodRecord.init(inst,def),ZodMiniType.init(inst,def)});function record(keyType,valueType,params){
return!valueType||!valueType._zod?new ZodMiniRecord({type:"record",keyType:string2(),valueType:keyType,...normalizeParams(
valueType)}):new ZodMiniRecord({type:"record",keyType,valueType,...normalizeParams(params)})}var ZodMiniLiteral=$constructor("ZodMiniLiteral",(inst,def)=>{$ZodLiteral.init(inst,def),ZodMiniType.init(inst,def)});function literal(value,params){
return new ZodMiniLiteral({type:"literal",values:Array.isArray(value)?value:[value],...normalizeParams(params)})}var ZodMiniTransform=$constructor("ZodMiniTransform",(inst,def)=>{$ZodTransform.init(inst,def),ZodMiniType.init(inst,def)});
function transform(fn){return new ZodMiniTransform({type:"transform",transform:fn})}var ZodMiniOptional=$constructor("Zo\
dMiniOptional",(inst,def)=>{$ZodOptional.init(inst,def),ZodMiniType.init(inst,def)});function optional(innerType){return new ZodMiniOptional(
{type:"optional",innerType})}var ZodMiniExactOptional=$constructor("ZodMiniExactOptional",(inst,def)=>{$ZodExactOptional.
init(inst,def),ZodMiniType.init(inst,def)});function exactOptional(innerType){return new ZodMiniExactOptional({type:"opt\
ional",innerType})}var ZodMiniNullable=$constructor("ZodMiniNullable",(inst,def)=>{$ZodNullable.init(inst,def),ZodMiniType.
init(inst,def)});function nullable(innerType){return new ZodMiniNullable({type:"nullable",innerType})}function nullish2(innerType){
return optional(nullable(innerType))}var ZodMiniDefault=$constructor("ZodMiniDefault",(inst,def)=>{$ZodDefault.init(inst,
def),ZodMiniType.init(inst,def)});function _default(innerType,defaultValue){return new ZodMiniDefault({type:"default",innerType,
get defaultValue(){return typeof defaultValue=="function"?defaultValue():shallowClone(defaultValue)}})}var ZodMiniPipe=$constructor("ZodMiniPipe",(inst,def)=>{$ZodPipe.init(inst,def),ZodMiniType.init(inst,def)});function pipe(in_,out){
return new ZodMiniPipe({type:"pipe",in:in_,out})}


/***/ }),

/***/ 247:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ __commonJS),
/* harmony export */   f1: () => (/* binding */ __toESM)
/* harmony export */ });
/* unused harmony exports __require, __using, __callDispose */
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __knownSymbol=(name,symbol)=>(symbol=Symbol[name])?symbol:Symbol.for("Symbol."+name),__typeError=msg=>{throw TypeError(
msg)};var __require=(x=> true?__nccwpck_require__(641):0)(function(x){if(true)return __nccwpck_require__(641).apply(this,arguments);throw Error('Dynamic require of "'+x+'" is not\
 supported')});var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.
exports}catch(e){throw mod=0,e}};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(
from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,
key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:!0}):target,mod));var __using=(stack,value,async)=>{if(value!=null){typeof value!="object"&&typeof value!="function"&&__typeError("Object \
expected");var dispose,inner;async&&(dispose=value[__knownSymbol("asyncDispose")]),dispose===void 0&&(dispose=value[__knownSymbol(
"dispose")],async&&(inner=dispose)),typeof dispose!="function"&&__typeError("Object not disposable"),inner&&(dispose=function(){
try{inner.call(this)}catch(e){return Promise.reject(e)}}),stack.push([async,dispose,value])}else async&&stack.push([async]);
return value},__callDispose=(stack,error,hasError)=>{var E=typeof SuppressedError=="function"?SuppressedError:function(e,s,m,_){
return _=Error(m),_.name="SuppressedError",_.error=e,_.suppressed=s,_},fail=e=>error=hasError?new E(e,error,"An error wa\
s suppressed during disposal"):(hasError=!0,e),next=it=>{for(;it=stack.pop();)try{var result=it[1]&&it[1].call(it[2]);if(it[0])
return Promise.resolve(result).then(next,e=>(fail(e),next()))}catch(e){fail(e)}if(hasError)throw error};return next()};


/***/ }),

/***/ 775:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ INPUTS),
/* harmony export */   y: () => (/* binding */ settingOf)
/* harmony export */ });
var EVERYWHERE=["action","environment","command-line"],OPTIONAL={default:"",needed:!1,secret:!1,surfaces:EVERYWHERE},INPUTS=[
{...OPTIONAL,name:"vtiger-url",env:"VTIGER_URL",takes:"<url>",needed:!0,description:"Address of the CRM, with its path i\
f it has one, e.g. `https://crm.example.com/vtiger`. It has to be https, but for loopback addresses."},{...OPTIONAL,name:"\
vtiger-username",env:"VTIGER_USERNAME",takes:"<name>",needed:!0,description:"The CRM user that the tickets are written a\
s."},{...OPTIONAL,name:"vtiger-access-key",env:"VTIGER_ACCESS_KEY",takes:"<key>",needed:!0,secret:!0,description:"That u\
ser's access key, from *My Preferences* in the CRM (not the password). Keep it in a secret."},{...OPTIONAL,name:"allow-i\
nsecure-http",env:"ALLOW_INSECURE_HTTP",takes:"true|false",default:"false",description:"`true` lets `vtiger-url` be plai\
n http. Tickets and sessions then travel unencrypted: for closed networks only."},{...OPTIONAL,name:"enabled",env:"VTIGE\
R_ENABLED",takes:"true|false",default:"true",description:"`false`: do nothing, say so and succeed, whatever the other in\
puts hold."},{...OPTIONAL,name:"github-token",env:"GITHUB_TOKEN",takes:"<token>",actionDefault:"${{ github.token }}",needed:!0,
secret:!0,description:"Reads issues and writes the marker comment; it needs `issues: write`, and `contents: read` for a \
config file without a checkout."},{...OPTIONAL,name:"command",env:"COMMAND",takes:"sync",default:"sync",description:"Wha\
t to do. `sync`: bring the ticket of one issue up to date."},{...OPTIONAL,name:"issue",env:"ISSUE",takes:"<number>",description:"\
Number of the issue, for a run by hand. Without it the event's issue is taken."},{...OPTIONAL,name:"dry-run",env:"DRY_RU\
N",takes:"true|false",default:"false",description:"`true`: read everything, write nothing, and report what would be writ\
ten."},{...OPTIONAL,name:"config-file",env:"CONFIG_FILE",takes:"<path>",default:".github/vtiger-sync.yml",description:"P\
ath of the config file in the repository; read from the checkout if there is one, else by the API. Only the default file\
 may be absent."},{...OPTIONAL,name:"config",env:"CONFIG",takes:"<yaml>",description:"The same YAML inline. It wins over\
 the file; `bug-labels`, `min-severity` and `key-field` given as inputs win over both."},{...OPTIONAL,name:"bug-labels",
env:"BUG_LABELS",takes:"<labels>",default:"bug",description:"Labels that make an issue a bug, separated by commas or lin\
e breaks. `*` and `?` are wildcards, case does not matter."},{...OPTIONAL,name:"min-severity",env:"MIN_SEVERITY",takes:"\
low|medium|high|critical",description:"Only bugs of at least this severity get a ticket: `low`, `medium`, `high` or `cri\
tical`. Without it all do."},{...OPTIONAL,name:"key-field",env:"KEY_FIELD",takes:"<field>",description:"The ticket's cus\
tom text field that holds the issue's URL, e.g. `cf_901`; best marked unique in the CRM. Without it the URL is a line at\
 the end of the description."},{...OPTIONAL,name:"on-error",env:"ON_ERROR",takes:"fail|warn",default:"fail",description:"\
`warn`: report and annotate errors, but succeed, so that a reporter from outside gets no failure mail."}];function settingOf(name){
let setting=INPUTS.find(candidate=>candidate.name===name);if(setting===void 0)throw new RangeError(`no setting is called\
 ${name}`);return setting}


/***/ }),

/***/ 918:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ listMistakes),
/* harmony export */   L0: () => (/* binding */ cleaned),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   hc: () => (/* binding */ quoteWithout),
/* harmony export */   kO: () => (/* binding */ noneOf)
/* harmony export */ });
var array=[],characterCodeCache=[];function leven(first,second,options){if(first===second)return 0;let maxDistance=options?.
maxDistance,swap=first;first.length>second.length&&(first=second,second=swap);let firstLength=first.length,secondLength=second.
length;for(;firstLength>0&&first.charCodeAt(~-firstLength)===second.charCodeAt(~-secondLength);)firstLength--,secondLength--;
let start=0;for(;start<firstLength&&first.charCodeAt(start)===second.charCodeAt(start);)start++;if(firstLength-=start,secondLength-=
start,maxDistance!==void 0&&secondLength-firstLength>maxDistance)return maxDistance;if(firstLength===0)return maxDistance!==
void 0&&secondLength>maxDistance?maxDistance:secondLength;let bCharacterCode,result,temporary,temporary2,index=0,index2=0;
for(;index<firstLength;)characterCodeCache[index]=first.charCodeAt(start+index),array[index]=++index;for(;index2<secondLength;){
for(bCharacterCode=second.charCodeAt(start+index2),temporary=index2++,result=index2,index=0;index<firstLength;index++)temporary2=
bCharacterCode===characterCodeCache[index]?temporary:temporary+1,temporary=array[index],result=array[index]=temporary>result?
temporary2>result?result+1:temporary2:temporary2>temporary?temporary+1:temporary2;if(maxDistance!==void 0){let rowMinimum=result;
for(index=0;index<firstLength;index++)array[index]<rowMinimum&&(rowMinimum=array[index]);if(rowMinimum>maxDistance)return maxDistance}}
return array.length=firstLength,characterCodeCache.length=firstLength,maxDistance!==void 0&&result>maxDistance?maxDistance:
result}function closestMatch(target,candidates,options){if(!Array.isArray(candidates)||candidates.length===0)return;let userMax=options?.
maxDistance,targetLength=target.length;for(let candidate of candidates)if(candidate===target)return candidate;if(userMax===
0)return;let best,bestDist=Number.POSITIVE_INFINITY,seen=new Set;for(let candidate of candidates){if(seen.has(candidate))
continue;seen.add(candidate);let lengthDiff=Math.abs(candidate.length-targetLength);if(lengthDiff>=bestDist||userMax!==void 0&&
lengthDiff>userMax)continue;let cap=Number.isFinite(bestDist)?userMax===void 0?bestDist:Math.min(bestDist,userMax):userMax,
distance=cap===void 0?leven(target,candidate):leven(target,candidate,{maxDistance:cap});if(userMax!==void 0&&distance>userMax)
continue;let actualD=distance;if(cap!==void 0&&distance===cap&&cap===userMax&&(actualD=leven(target,candidate)),actualD<
bestDist&&(bestDist=actualD,best=candidate,bestDist===0))break}if(!(userMax!==void 0&&bestDist>userMax))return best}var SHOWN_CHARACTERS=60,SHORTEST_SECRET=4;function quoteWithout(secrets){return text=>`"${cleaned(text,secrets,SHOWN_CHARACTERS)}\
"`}function cleaned(text,secrets,length){let open=secrets.filter(secret=>secret.length>=SHORTEST_SECRET).reduce((rest,secret)=>rest.
replaceAll(secret,"***"),text),line=open.slice(0,length*4).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu," "),characters=Array.
from(line);return characters.length<=length&&open.length<=length*4?line:`${characters.slice(0,length).join("")}\u2026`}function didYouMean(text,candidates){
let near=nearest(text,candidates);return near===void 0?"":`, did you mean ${near}?`}function noneOf(quoted,text,allowed){
if(allowed.length===1)return`${quoted} is not ${allowed.join("")}`;let near=nearest(text,allowed),guess=near===void 0?"":
`; did you mean ${near}?`;return`${quoted} is none of ${allowed.join(", ")}${guess}`}function nearest(text,candidates){let maxDistance=Math.
min(3,Math.floor(text.length/2));if(maxDistance!==0)return closestMatch(text.toLowerCase(),candidates,{maxDistance})}function listMistakes(title,lines,count=lines.
length){let more=count>lines.length?[`\u2026 and ${count-lines.length} more`]:[];return[`${title}: ${count===1?"1 mistak\
e":`${count} mistakes`}`,...[...lines,...more].map(line=>`  ${line}`)].join(`
`)}


/***/ }),

/***/ 31:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ addPass),
/* harmony export */   Rz: () => (/* binding */ ineligible),
/* harmony export */   a2: () => (/* binding */ priorityOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   cV: () => (/* binding */ needlessOutcome),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   iS: () => (/* binding */ failedOutcome),
/* harmony export */   pn: () => (/* binding */ eligibilityOf),
/* harmony export */   qF: () => (/* binding */ toIssueKey),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(352);
function outcomeOf(given){return{reason:"",issue:void 0,key:void 0,ticket:void 0,plan:void 0,marker:"none",warnings:[],error:void 0,
...given}}function failedOutcome(error,issue){return outcomeOf({status:"failed",reason:error.code,text:error.message,issue,
error})}function addPass(first,second){let did=first.status==="created"||first.status==="updated",{status,reason,text,plan}=did?
first:second,marker=first.marker==="written"?first.marker:second.marker,warnings=[...new Set([...first.warnings,...second.
warnings])];return{...second,status,reason,text,plan,marker,warnings}}function toIssueKey(serverUrl,repository,number){return`${serverUrl.replace(/\/+$/,"")}/${repository}/issues/${String(number)}`.
toLowerCase()}function firstMatch(labels,globs){let patterns=globs.map(toPattern);return labels.find(label=>patterns.some(pattern=>pattern.
test(label.trim())))}function firstLevel(labels,levels,globs){return levels.find(level=>firstMatch(labels,globs[level])!==
void 0)}function toPattern(glob){let source=glob.trim().replace(/\*+/g,"*").replace(/[.+^${}()|[\]\\]/g,"\\$&").replaceAll(
"*",".*").replaceAll("?",".");return new RegExp(`^${source}$`,"isu")}var USUAL_SEVERITY="medium",PRIORITY_OF_SEVERITY={critical:"urgent",high:"high",medium:"normal",low:"low"};function severityOf(issue,rules){
return firstLevel(issue.labels,_chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC,rules.severity)??USUAL_SEVERITY}function priorityOf(issue,rules){return firstLevel(
issue.labels,_chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIORITIES */ .BE,rules.priority)??PRIORITY_OF_SEVERITY[severityOf(issue,rules)]}function statusOf(issue,rules){return issue.
state==="closed"?issue.closedAs===void 0||issue.closedAs==="completed"?"resolved":"closed":firstLevel(issue.labels,["pen\
ding","in_progress"],rules.status)??"open"}function eligibilityOf(issue,rules){if(firstMatch(issue.labels,rules.bugLabels)===void 0)return no("not-a-bug",`no label\
 matches bug-labels (${rules.bugLabels.join(", ")})`);let ignored=firstMatch(issue.labels,rules.ignoreLabels);return ignored!==
void 0?no("ignored-label",`label "${ignored}" is in ignore-labels`):isAllowedAuthor(issue,rules)?isBelow(issue,rules)?no(
"below-min-severity",`severity is below ${String(rules.minSeverity)}`):{eligible:!0}:no("author-not-allowed","the author\
's association is not in authors")}function closesTicket(eligibility,{policy}){return eligibility.eligible||policy.unlabelled===
"keep"?!1:eligibility.reason==="not-a-bug"||eligibility.reason==="ignored-label"}function isAllowedAuthor(issue,rules){return rules.
authors===void 0?!0:issue.author!==void 0&&rules.authors.includes(issue.author.association)}function isBelow(issue,rules){
return rules.minSeverity===void 0?!1:_chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(severityOf(issue,rules))>_chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(rules.minSeverity)}function no(reason,text){
return{eligible:!1,reason,text}}function needlessOutcome(place,rules,target,issue){let eligibility=eligibilityOf(issue,rules);if(!(eligibility.eligible||
target.kind==="issue"&&target.mayBeUnlabelled&&closesTicket(eligibility,rules)))return ineligible(place,issue.number,eligibility.
reason,eligibility.text)}function ineligible(place,number,reason,why){return skipped(place,number,reason,`Issue #${number}\
 gets no ticket: ${why}.`)}function skipped(place,number,reason,text){let key=toIssueKey(place.serverUrl,place.repository,
number);return outcomeOf({status:"skipped",reason,text,issue:number,key})}


/***/ }),

/***/ 352:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ PRIORITIES),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   H2: () => (/* binding */ toSyncError),
/* harmony export */   S0: () => (/* binding */ SyncError),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   u_: () => (/* binding */ splitLabels)
/* harmony export */ });
var ERROR_CATALOG={"input-missing":{exit:2,hint:"Set it as an input of the step, or as the environment variable of the s\
ame name."},"input-invalid":{exit:2,hint:"Correct the input; the README lists what each one takes."},"config-invalid":{exit:2,
hint:"Correct the lines named; `config schema` prints the JSON Schema for your editor."},"config-missing":{exit:2,hint:"\
Check the path in config-file, and that the token may read contents (contents: read)."},"event-unsupported":{exit:2,hint:"\
Trigger the workflow by issues or workflow_dispatch events, as in the README."},"vtiger-unreachable":{exit:1,hint:"Check\
 vtiger-url, and that this machine can reach it (firewall, proxy, DNS)."},"vtiger-timeout":{exit:1,hint:"Check that the \
CRM answers from this machine; the next run continues where this ended."},"vtiger-tls":{exit:2,hint:"Check the certifica\
te of vtiger-url; for a private CA set NODE_EXTRA_CA_CERTS to its file."},"vtiger-redirect":{exit:2,hint:"Set vtiger-url\
 to the address the CRM redirects to."},"vtiger-not-found":{exit:2,hint:"Set vtiger-url to the address of the CRM itself\
, with its path, without webservice.php."},"vtiger-credentials":{exit:2,hint:"Check vtiger-username, and copy the access\
 key anew from My Preferences in the CRM."},"vtiger-denied":{exit:2,hint:"Give the API user's profile the right to view,\
 create and edit tickets."},"vtiger-answer":{exit:1,hint:"Look into the log of the web server and of PHP; the next run c\
hecks what was carried out."},"vtiger-rejected":{exit:1,hint:"The message is the CRM's own; correct what it names."},"ti\
cket-field":{exit:2,hint:"Correct the field in the config, or ask the administrator of the CRM to add it."},"ticket-valu\
e":{exit:2,hint:"Map it to a value that exists, under ticket: in the config, or add it to the picklist."},"ticket-mandat\
ory":{exit:2,hint:"Give the field a value under ticket.fields in the config, or make it optional in the CRM."},"ticket-a\
mbiguous":{exit:1,hint:"Keep one of the tickets and take the key off the others (or delete them)."},"host-unreachable":{
exit:1,hint:"Check that this machine can reach the API address; the next run makes up for this one."},"host-credentials":{
exit:2,hint:"Check github-token: it has to be valid for this repository."},"host-denied":{exit:2,hint:"Give the job `per\
missions: issues: write` (and `contents: read` for the config file)."},"host-rate-limit":{exit:1,hint:"Wait until the li\
mit resets; the next run makes up for this one."},"host-answer":{exit:1,hint:"Try again; if it stays, the status page of\
 the host may say more."},"issue-missing":{exit:1,hint:"Check the number, and that the token may read the issues of this\
 repository."},deadline:{exit:1,hint:"The run was ended to bound its time; the next run continues where this one ended."},
internal:{exit:1,hint:"This is a defect of the program: please report it with the log of a debug run."}};var SyncError=class extends Error{name="SyncError";code;hint;constructor(code,message,details={}){super(message,details.
cause===void 0?void 0:{cause:details.cause}),this.code=code,this.hint=details.hint??ERROR_CATALOG[code].hint}};function toSyncError(thrown){
if(thrown instanceof SyncError)return thrown;let message=thrown instanceof Error?thrown.message:String(thrown);return new SyncError(
"internal",message,{cause:thrown})}function exitCodeOf(error){return ERROR_CATALOG[error.code].exit}var SEVERITIES=["critical","high","medium","low"],PRIORITIES=["urgent","high","normal","low"];function splitLabels(text){return text.split(/[,\r\n]/).map(label=>label.trim()).filter(label=>label!=="")}


/***/ }),

/***/ 617:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ githubIssue),
/* harmony export */   N9: () => (/* binding */ toIssue),
/* harmony export */   hh: () => (/* binding */ toAssociation)
/* harmony export */ });
/* harmony import */ var _chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(287);
var text=(0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),githubIssue=(0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({id:(0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .number2 */ .IO)(),(0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .bigint */ .o)()]),number:(0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .number2 */ .IO)(),html_url:text,title:text,body:(0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl)(
text),labels:(0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([text,(0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({name:(0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl)(text)})])),state:text,state_reason:(0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl)(text),user:(0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl)((0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(
{login:text})),author_association:(0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl)(text),assignees:(0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl)((0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({login:text})))),milestone:(0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl)(
(0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({title:text})),type:(0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl)((0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({name:text})),comments:(0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .number2 */ .IO)()),pull_request:(0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_chunk_4NBEIZM7_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)()),created_at:text,
updated_at:text});function toIssue(raw,repository){let state=raw.state==="closed"?"closed":"open";return{id:String(raw.id),
repository,number:raw.number,url:raw.html_url,title:raw.title,body:raw.body??"",labels:raw.labels.flatMap(label=>typeof label==
"string"?label:label.name??[]),state,closedAs:state==="closed"?toCloseReason(raw.state_reason):void 0,author:raw.user?{login:raw.
user.login,association:toAssociation(raw.author_association)}:void 0,assignees:(raw.assignees??[]).flatMap(assignee=>assignee?.
login??[]),milestone:raw.milestone?.title,type:raw.type?.name,commentCount:raw.comments??0,createdAt:raw.created_at,updatedAt:raw.
updated_at}}function toCloseReason(reason){return reason==="not_planned"?"not-planned":reason==="duplicate"?"duplicate":
"completed"}var ASSOCIATIONS={OWNER:"owner",MEMBER:"member",COLLABORATOR:"collaborator",CONTRIBUTOR:"contributor"};function toAssociation(raw){
return ASSOCIATIONS[raw??""]??"none"}


/***/ }),

/***/ 643:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   VR: () => (/* binding */ FIELD_NAME),
/* harmony export */   ZZ: () => (/* binding */ onErrorOf)
/* harmony export */ });
/* unused harmony export secretsAmong */
/* harmony import */ var _chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(352);
/* harmony import */ var _chunk_D2X5KPIM_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(775);
/* harmony import */ var _chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(918);

function openForm(given){let missing=[],wrong=[],textOf=name=>(given[name]??"").trim(),quote=(0,_chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteWithout */ .hc)(secretsAmong(given));
function optional(name,parse){let{default:usual,env,needed}=(0,_chunk_D2X5KPIM_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y)(name),text=textOf(name)||usual;if(text===""){needed&&
missing.push(`${name} is missing: set the input ${name} or the environment variable ${env}`);return}let parsed=parse(text,
quote);if("value"in parsed)return parsed.value;wrong.push(`${name}: ${parsed.mistake}`)}return{isGiven:name=>textOf(name)!==
"",optional,value:(name,parse,standIn)=>optional(name,parse)??standIn,close(){let mistakes=[...missing,...wrong,...unknownNames(
given,quote)],[first]=mistakes;if(first===void 0)return;let message=mistakes.length===1?first:(0,_chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_2__/* .listMistakes */ .Ix)("inputs",mistakes);
throw new _chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_0__/* .SyncError */ .S0(missing.length>0?"input-missing":"input-invalid",message)}}}function secretsAmong(given){return _chunk_D2X5KPIM_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m.
filter(({secret})=>secret).map(({name})=>(given[name]??"").trim()).filter(secret=>secret!=="")}function unknownNames(given,quote){
let known=_chunk_D2X5KPIM_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m.map(({name})=>name);return Object.keys(given).filter(name=>!known.includes(name)&&given[name]!=="").map(
name=>`${quote(name)} is no input${(0,_chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(name,known)}`)}var ENTRY_PAGE=/\/(?:webservice|index)\.php$/i;function parseVtigerUrl(text,allowInsecureHttp){let url=URL.canParse(text)?
new URL(text):void 0;if(url===void 0||!/^https?:\/\//i.test(text))return{mistake:"is no address that begins with https:/\
/"};if(url.username!==""||url.password!=="")return{mistake:"must not carry a user or password; use vtiger-username, vtig\
er-access-key"};if(url.protocol==="http:"&&!isLoopback(url.hostname)&&!allowInsecureHttp)return{mistake:"has to begin wi\
th https:// (or set allow-insecure-http: true)"};let path=url.pathname.replace(ENTRY_PAGE,"").replace(/\/+$/,"");return{
value:`${url.origin}${path}`}}function isLoopback(hostname){return hostname==="localhost"||hostname==="[::1]"||/^127(?:\.\d+){3}$/.
test(hostname)}var COMMANDS=["sync"],ON_ERROR=["fail","warn"],FIELD_NAME=/^\w+$/;function parseInputs(given){let form=openForm(given);if(!form.
value("enabled",parseBoolean,!0))return{enabled:!1};let insecure=form.value("allow-insecure-http",parseBoolean,!1),inputs={
enabled:!0,vtiger:{url:form.value("vtiger-url",text=>parseVtigerUrl(text,insecure),""),username:form.value("vtiger-usern\
ame",asGiven,""),accessKey:form.value("vtiger-access-key",asGiven,"")},githubToken:form.value("github-token",asGiven,""),
command:form.value("command",oneOf(COMMANDS),"sync"),issue:form.optional("issue",parseIssueNumber),dryRun:form.value("dr\
y-run",parseBoolean,!1),configFile:form.value("config-file",asGiven,""),configFileNamed:form.isGiven("config-file"),config:form.
isGiven("config")?given.config:void 0,bugLabels:form.isGiven("bug-labels")?form.optional("bug-labels",parseLabels):void 0,
minSeverity:form.optional("min-severity",oneOf(_chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.toReversed())),keyField:form.optional("key-field",parseFieldName),
onError:form.value("on-error",oneOf(ON_ERROR),"fail")};return form.close(),inputs}function onErrorOf(given){return(given["\
on-error"]??"").trim().toLowerCase()==="warn"?"warn":"fail"}function asGiven(text){return{value:text}}function parseBoolean(text,quote){
let word=text.toLowerCase();return word==="true"||word==="false"?{value:word==="true"}:{mistake:`${quote(text)} is neith\
er true nor false`}}function oneOf(words){return(text,quote)=>{let found=words.find(word=>word===text.toLowerCase());return found===
void 0?{mistake:(0,_chunk_F5V2GXKL_js__WEBPACK_IMPORTED_MODULE_2__/* .noneOf */ .kO)(quote(text),text,words)}:{value:found}}}function parseIssueNumber(text,quote){let number=/^[1-9]\d*$/.
test(text)?Number(text):NaN;return Number.isSafeInteger(number)?{value:number}:{mistake:`${quote(text)} is no issue numb\
er, such as 12`}}function parseLabels(text){let labels=(0,_chunk_PDTH5SGL_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLabels */ .u_)(text);return labels.length>0?{value:labels}:{mistake:"\
names no label"}}function parseFieldName(text,quote){return FIELD_NAME.test(text)?{value:text}:{mistake:`${quote(text)} \
is no field name, such as cf_901`}}


/***/ }),

/***/ 181:
/***/ ((module) => {

"use strict";
module.exports = require("buffer");

/***/ }),

/***/ 589:
/***/ ((module) => {

"use strict";
module.exports = require("node:assert");

/***/ }),

/***/ 698:
/***/ ((module) => {

"use strict";
module.exports = require("node:async_hooks");

/***/ }),

/***/ 573:
/***/ ((module) => {

"use strict";
module.exports = require("node:buffer");

/***/ }),

/***/ 598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 53:
/***/ ((module) => {

"use strict";
module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 474:
/***/ ((module) => {

"use strict";
module.exports = require("node:events");

/***/ }),

/***/ 67:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 30:
/***/ ((module) => {

"use strict";
module.exports = require("node:net");

/***/ }),

/***/ 792:
/***/ ((module) => {

"use strict";
module.exports = require("node:querystring");

/***/ }),

/***/ 75:
/***/ ((module) => {

"use strict";
module.exports = require("node:stream");

/***/ }),

/***/ 500:
/***/ ((module) => {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 692:
/***/ ((module) => {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 136:
/***/ ((module) => {

"use strict";
module.exports = require("node:url");

/***/ }),

/***/ 975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 877:
/***/ ((module) => {

"use strict";
module.exports = require("node:v8");

/***/ }),

/***/ 932:
/***/ ((module) => {

"use strict";
module.exports = require("process");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it need to be in strict mode.
(() => {
"use strict";

// EXTERNAL MODULE: ./chunk-VTIB5QVU.js
var chunk_VTIB5QVU = __nccwpck_require__(617);
// EXTERNAL MODULE: ./chunk-4NBEIZM7.js
var chunk_4NBEIZM7 = __nccwpck_require__(287);
;// CONCATENATED MODULE: ./chunk-JDWN5TUQ.js
var DIRECTIONS=/[\u202a-\u202e\u2066-\u2069]/g;function toLogLine(text){return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g,
" ").replace(DIRECTIONS,"").replace(/:(?=:)/g,":\u200B").replaceAll("##[","#\u200B#[")}function toLogLines(text){return text.
split(`
`).map(toLogLine)}function toLogValue(value){let oneLine=value.replace(/\r\n|[\n\r\u2028\u2029]/g," \u23CE ");return`"${toLogLine(
clip(oneLine))}"`}function toHtml(text,limit=300){return clip(text,limit).replace(/[&<>"'`*_~[\]()#!|\\@$:+-]/g,character=>`\
&#${character.charCodeAt(0)};`).replace(/\s*(?:\r\n|[\n\r\u2028\u2029])\s*/g,"<br>").replace(DIRECTIONS,"").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g,
"")}function toHtmlSentence(text){return toHtml(text,4e3)}function clip(text,limit=300){let shown=Array.from(text.slice(
0,limit*2)).slice(0,limit).join("");return shown.length===text.length?text:`${shown}\u2026 (${text.length} characters)`}

// EXTERNAL MODULE: ./chunk-N43YQQHX.js
var chunk_N43YQQHX = __nccwpck_require__(31);
// EXTERNAL MODULE: ./chunk-4JOASKXB.js
var chunk_4JOASKXB = __nccwpck_require__(397);
// EXTERNAL MODULE: ./chunk-PDTH5SGL.js
var chunk_PDTH5SGL = __nccwpck_require__(352);
;// CONCATENATED MODULE: ./chunk-WZCLDKVG.js

var WHY_KEPT={"edited-in-crm":"edited in the CRM, and the issue has not changed since: left as it is","conflict-kept":"c\
hanged on both sides; policy.conflict decided for the ticket","not-remembered":"nothing is remembered of it and the tick\
et was changed: left as it is"};function fieldLines(plan){if(plan.action==="create")return Object.entries(plan.fields).map(
([field,value])=>({field,before:"",after:value,remark:""}));let changes=plan.action==="update"?plan.changes:[],key=plan.
action==="update"?plan.key:void 0;return[...key===void 0?[]:[{field:"key",before:key.from,after:key.to,remark:""}],...changes.
map(({field,from,to,conflict})=>({field,before:from,after:to,remark:conflict?"changed on both sides; policy.conflict dec\
ided for the issue":""})),...plan.kept.map(({field,ticket,wanted,why})=>({field,before:ticket,after:ticket,remark:`${WHY_KEPT[why]}\
 (the issue says ${JSON.stringify(wanted.slice(0,80))})`}))]}function planHeadline(plan,dryRun){let done=dryRun?"would b\
e":"was";switch(plan.action){case"create":return`A ticket ${done} created`;case"update":return`Ticket ${plan.ticket} ${done}\
 updated`;case"unchanged":return`Ticket ${plan.ticket} is in step: nothing to change`}}function renderLog(report){return report.outcomes.flatMap(outcome=>outcomeLines(outcome,report.dryRun)).map(toLogLine)}function outcomeLines(outcome,dryRun){
let{text,ticket,plan,marker,error}=outcome,lines=text.split(`
`);return plan!==void 0&&lines.push(`  ${planHeadline(plan,dryRun)}.`,...fieldLines(plan).map(toLine)),marker==="written"&&
lines.push("  Marker comment written."),marker==="planned"&&lines.push("  The marker comment would be written."),ticket!==
void 0&&lines.push(`  ${ticket.number} (${ticket.id}): ${ticket.url}`),error!==void 0&&lines.push(`  ${error.code}: ${error.
hint}`),lines}function toLine({field,before,after,remark}){let values=before===after||before===""?toLogValue(after):`${toLogValue(
before)} -> ${toLogValue(after)}`;return`    ${field}: ${values}${remark===""?"":` (${remark})`}`}function countStatuses(report){let counts={};for(let{status}of report.outcomes)counts[status]=(counts[status]??0)+1;return counts}
function exitCodeFor(report){let codes=report.outcomes.flatMap(({error})=>error?[(0,chunk_PDTH5SGL/* exitCodeOf */.FO)(error)]:[]);return codes.includes(
2)?2:codes.length>0?1:0}function toOutputs(report){let[outcome]=report.outcomes;return{status:outcome?.status??"skipped",reason:outcome?.reason??
"","ticket-id":outcome?.ticket?.id??"","ticket-number":outcome?.ticket?.number??"","ticket-url":outcome?.ticket?.url??"",
plan:outcome?.plan===void 0?"":JSON.stringify(outcome.plan),report:JSON.stringify({dryRun:report.dryRun,counts:countStatuses(
report),issues:report.outcomes.map(toEntry)})}}function toEntry({issue,key,status,reason,text,ticket,marker,warnings,error}){
return{issue,key,status,reason,text,ticket,marker,warnings,error:error&&{code:error.code,message:error.message,hint:error.
hint}}}async function runSync(settings,target){let{inputs,place}=settings,{dryRun}=inputs;try{let rules=await rulesOfCheckout(settings),
needless=rules&&target.snapshot&&(0,chunk_N43YQQHX/* needlessOutcome */.cV)(place,rules.rules,target,target.snapshot);if(needless!==void 0)return{dryRun,
outcomes:[needless]};let{runConnected}=await __nccwpck_require__.e(/* import() */ 722).then(__nccwpck_require__.bind(__nccwpck_require__, 722));return{dryRun,outcomes:[await runConnected(
settings,target,rules)]}}catch(thrown){return{dryRun,outcomes:[(0,chunk_N43YQQHX/* failedOutcome */.iS)((0,chunk_PDTH5SGL/* toSyncError */.H2)(thrown),target.number)]}}}async function rulesOfCheckout({
inputs,readCheckout}){let file=await readCheckout(inputs.configFile);return file&&(0,chunk_4JOASKXB/* resolveRules */.S)(inputs,()=>Promise.resolve(
file.text))}function toTarget(number){return{kind:"issue",number,snapshot:void 0,formerKey:void 0,mayBeUnlabelled:!0}}function proxyOf(env){return{http:env.http_proxy??env.HTTP_PROXY,https:env.https_proxy??env.HTTPS_PROXY,no:env.no_proxy??
env.NO_PROXY}}

// EXTERNAL MODULE: ./chunk-XSF5EFVW.js
var chunk_XSF5EFVW = __nccwpck_require__(643);
// EXTERNAL MODULE: ./chunk-D2X5KPIM.js
var chunk_D2X5KPIM = __nccwpck_require__(775);
// EXTERNAL MODULE: ./chunk-72FAJJDL.js
var chunk_72FAJJDL = __nccwpck_require__(247);
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = require("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = require("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = require("fs");
;// CONCATENATED MODULE: ./index.js




function toCommandValue(input){return input==null?"":typeof input=="string"||input instanceof String?input:JSON.stringify(
input)}function toCommandProperties(annotationProperties){return Object.keys(annotationProperties).length?{title:annotationProperties.
title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.endLine,col:annotationProperties.
startColumn,endColumn:annotationProperties.endColumn}:{}}function issueCommand(command,properties,message){let cmd=new Command(command,properties,message);process.stdout.write(cmd.
toString()+external_os_namespaceObject.EOL)}var CMD_STRING="::",Command=class{constructor(command,properties,message){command||(command="missing.command"),this.command=
command,this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&
Object.keys(this.properties).length>0){cmdStr+=" ";let first=!0;for(let key in this.properties)if(this.properties.hasOwnProperty(
key)){let val=this.properties[key];val&&(first?first=!1:cmdStr+=",",cmdStr+=`${key}=${escapeProperty(val)}`)}}return cmdStr+=
`${CMD_STRING}${escapeData(this.message)}`,cmdStr}};function escapeData(s){return toCommandValue(s).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}function issueFileCommand(command,message){let filePath=process.env[`GITHUB_${command}`];if(!filePath)throw new Error(`U\
nable to find environment variable for file command ${command}`);if(!external_fs_namespaceObject.existsSync(filePath))throw new Error(`Missing fi\
le at path: ${filePath}`);external_fs_namespaceObject.appendFileSync(filePath,`${toCommandValue(message)}${external_os_namespaceObject.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(key,value){
let delimiter=`ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`,convertedValue=toCommandValue(value);if(key.includes(delimiter))throw new Error(
`Unexpected input: name should not contain the delimiter "${delimiter}"`);if(convertedValue.includes(delimiter))throw new Error(
`Unexpected input: value should not contain the delimiter "${delimiter}"`);return`${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`}var __awaiter=function(thisArg,_arguments,P,generator){function adopt(value){
return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){
function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,
rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})},{access,appendFile,writeFile}=external_fs_namespaceObject.promises,SUMMARY_ENV_VAR="\
GITHUB_STEP_SUMMARY";var Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter(this,void 0,void 0,function*(){if(this._filePath)
return this._filePath;let pathFromEnv=process.env[SUMMARY_ENV_VAR];if(!pathFromEnv)throw new Error(`Unable to find envir\
onment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);try{yield access(pathFromEnv,
external_fs_namespaceObject.constants.R_OK|external_fs_namespaceObject.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file\
 has correct read/write permissions.`)}return this._filePath=pathFromEnv,this._filePath})}wrap(tag,content,attrs={}){let htmlAttrs=Object.
entries(attrs).map(([key,value])=>` ${key}="${value}"`).join("");return content?`<${tag}${htmlAttrs}>${content}</${tag}>`:
`<${tag}${htmlAttrs}>`}write(options){return __awaiter(this,void 0,void 0,function*(){let overwrite=!!options?.overwrite,
filePath=yield this.filePath();return yield(overwrite?writeFile:appendFile)(filePath,this._buffer,{encoding:"utf8"}),this.
emptyBuffer()})}clear(){return __awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(text,addEOL=!1){
return this._buffer+=text,addEOL?this.addEOL():this}addEOL(){return this.addRaw(external_os_namespaceObject.EOL)}addCodeBlock(code,lang){let attrs=Object.
assign({},lang&&{lang}),element=this.wrap("pre",this.wrap("code",code),attrs);return this.addRaw(element).addEOL()}addList(items,ordered=!1){
let tag=ordered?"ol":"ul",listItems=items.map(item=>this.wrap("li",item)).join(""),element=this.wrap(tag,listItems);return this.
addRaw(element).addEOL()}addTable(rows){let tableBody=rows.map(row=>{let cells=row.map(cell=>{if(typeof cell=="string")return this.
wrap("td",cell);let{header,data,colspan,rowspan}=cell,tag=header?"th":"td",attrs=Object.assign(Object.assign({},colspan&&
{colspan}),rowspan&&{rowspan});return this.wrap(tag,data,attrs)}).join("");return this.wrap("tr",cells)}).join(""),element=this.
wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label,content){let element=this.wrap("details",this.
wrap("summary",label)+content);return this.addRaw(element).addEOL()}addImage(src,alt,options){let{width,height}=options||
{},attrs=Object.assign(Object.assign({},width&&{width}),height&&{height}),element=this.wrap("img",null,Object.assign({src,
alt},attrs));return this.addRaw(element).addEOL()}addHeading(text,level){let tag=`h${level}`,allowedTag=["h1","h2","h3",
"h4","h5","h6"].includes(tag)?tag:"h1",element=this.wrap(allowedTag,text);return this.addRaw(element).addEOL()}addSeparator(){
let element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){let element=this.wrap("br",null);return this.
addRaw(element).addEOL()}addQuote(text,cite){let attrs=Object.assign({},cite&&{cite}),element=this.wrap("blockquote",text,
attrs);return this.addRaw(element).addEOL()}addLink(text,href){let element=this.wrap("a",text,{href});return this.addRaw(
element).addEOL()}},_summary=new Summary;var summary=_summary;var ExitCode;(function(ExitCode2){ExitCode2[ExitCode2.Success=0]="Success",ExitCode2[ExitCode2.Failure=1]="Failure"})(ExitCode||
(ExitCode={}));function setSecret(secret){issueCommand("add-mask",{},secret)}function getInput(name,options){let val=process.env[`INPUT_${name.replace(/ /g,"_").toUpperCase()}`]||"";if(options&&options.
required&&!val)throw new Error(`Input required and not supplied: ${name}`);return options&&options.trimWhitespace===!1?val:
val.trim()}function setOutput(name,value){if(process.env.GITHUB_OUTPUT||"")return issueFileCommand("OUTPUT",prepareKeyValueMessage(
name,value));process.stdout.write(external_os_namespaceObject.EOL),issueCommand("set-output",{name},toCommandValue(value))}function debug(message){issueCommand("debug",{},message)}function error(message,properties={}){issueCommand("error",toCommandProperties(
properties),message instanceof Error?message.toString():message)}function warning(message,properties={}){issueCommand("w\
arning",toCommandProperties(properties),message instanceof Error?message.toString():message)}function info(message){process.stdout.write(message+external_os_namespaceObject.EOL)}var ROOM=1e6;function renderSummary({outcomes,dryRun}){let parts=[`<h3>Vtiger Issue Sync${dryRun?": dry run":""}</h3>`],
used=0;for(let[index,outcome]of outcomes.entries()){let part=renderOutcome(outcome,dryRun);if(used+=Buffer.byteLength(part),
used>ROOM){parts.push(`<p>\u2026 and ${outcomes.length-index} more, in the log.</p>`);break}parts.push(part)}return`${parts.
join(`
`)}
`}var SIGN={created:"\u{1F195}",updated:"\u270F\uFE0F",unchanged:"\u2705",skipped:"\u23ED\uFE0F",planned:"\u{1F50E}",failed:"\
\u274C"};function renderOutcome(outcome,dryRun){let{status,text,ticket,error:error2,warnings,plan}=outcome,parts=[`<p>${SIGN[status]}\
 <b>${status}</b> ${toHtmlSentence(text)}</p>`];if(ticket!==void 0&&parts.push(`<p>Ticket <b>${toHtml(ticket.number)}</b\
> (${toHtml(ticket.id)})</p>`),error2!==void 0&&parts.push(`<p>${toHtmlSentence(error2.hint)} <code>${error2.code}</code\
></p>`),parts.push(...warnings.map(warning2=>`<p>\u26A0\uFE0F ${toHtmlSentence(warning2)}</p>`)),plan!==void 0){let rows=fieldLines(
plan).map(({field,before,after,remark})=>`<tr><td><code>${toHtml(field)}</code></td><td>${toHtml(before)}</td><td>${toHtml(
after)}</td><td>${toHtml(remark)}</td></tr>`);parts.push(`<p>${toHtml(planHeadline(plan,dryRun))}.</p>`),rows.length>0&&
parts.push(`<table>${["<tr><th>Field</th><th>Before</th><th>After</th><th></th></tr>",...rows].join(`
`)}</table>`)}return parts.join(`
`)}function toTrigger(event,byHand){if(byHand!==void 0)return{kind:"issue",target:toTarget(byHand)};let{name,payload,repository}=event;
if(name==="workflow_dispatch")throw new chunk_PDTH5SGL/* SyncError */.S0("input-missing","A run by hand needs the input issue: a number.");let{
issue:issue2,action=""}=payload;if(issue2===void 0)throw new chunk_PDTH5SGL/* SyncError */.S0("event-unsupported",`The event ${name||"(none)"} \
is not about an issue, and the input issue names none.`);let{number:number2}=issue2;if(issue2.pull_request!==void 0)return{
kind:"nothing",reason:"pull-request",text:`#${number2} is a pull request.`};let parsed=chunk_VTIB5QVU/* githubIssue */.N6.safeParse(issue2),snapshot=parsed.
success?(0,chunk_VTIB5QVU/* toIssue */.N9)(parsed.data,repository):void 0;if(action==="deleted")return{kind:"issue",target:{kind:action,number:number2,
snapshot}};if(action==="transferred"){let newKey=keyIn(event,"new");if(newKey===void 0)throw new chunk_PDTH5SGL/* SyncError */.S0("event-unsupp\
orted","The event does not say where the issue went.");return{kind:"issue",target:{kind:action,number:number2,snapshot,newKey}}}
let mayBeUnlabelled=action==="unlabeled"||action==="labeled",formerKey=keyIn(event,"old");return{kind:"issue",target:{kind:"\
issue",number:number2,snapshot,formerKey,mayBeUnlabelled}}}var otherEnd=(0,chunk_4NBEIZM7/* object */.Ik)({issue:(0,chunk_4NBEIZM7/* object */.Ik)({number:(0,chunk_4NBEIZM7/* number2 */.IO)()}),repository:(0,chunk_4NBEIZM7/* object */.Ik)(
{full_name:(0,chunk_4NBEIZM7/* string */.Yj)()})});function keyIn({payload,serverUrl},end){let changes=payload.changes;if(typeof changes!="object"||
changes===null)return;let named={...changes},parsed=otherEnd.safeParse({issue:named[`${end}_issue`],repository:named[`${end}\
_repository`]});if(parsed.success)return (0,chunk_N43YQQHX/* toIssueKey */.qF)(serverUrl,parsed.data.repository.full_name,parsed.data.issue.number)}async function runAsAction(env){let given=givenInputs(env),onError=(0,chunk_XSF5EFVW/* onErrorOf */.ZZ)(given),report=await toReport(given,env);return await show(
report,onError),onError==="warn"?0:exitCodeFor(report)}function givenInputs(env){return Object.fromEntries(chunk_D2X5KPIM/* INPUTS */.m.map(({
name,env:variable,secret})=>{let given=getInput(name,{trimWhitespace:!1}),value=given.trim()===""?env[variable]??"":given;
return secret&&value!==""&&setSecret(value),[name,value]}))}async function toReport(given,env){try{let inputs=(0,chunk_XSF5EFVW/* parseInputs */.TL)(
given);if(!inputs.enabled)return nothing("disabled","Switched off: enabled is false.");let place=placeOf(env),name=env.GITHUB_EVENT_NAME??
"",trigger=toTrigger({name,payload:await readPayload(env),...place},inputs.issue);return trigger.kind==="nothing"?nothing(
trigger.reason,trigger.text):await runSync(toRunSettings(inputs,env),trigger.target)}catch(thrown){return{dryRun:!1,outcomes:[
(0,chunk_N43YQQHX/* failedOutcome */.iS)((0,chunk_PDTH5SGL/* toSyncError */.H2)(thrown))]}}}function nothing(reason,text){return{dryRun:!1,outcomes:[(0,chunk_N43YQQHX/* outcomeOf */.sG)({status:"skippe\
d",reason,text})]}}async function readPayload(env){let path=env.GITHUB_EVENT_PATH;if(!path)return{};try{return JSON.parse(
await (0,promises_namespaceObject.readFile)(path,"utf8"))}catch(cause){throw new chunk_PDTH5SGL/* SyncError */.S0("event-unsupported","The event file could not be read.",{cause})}}
function placeOf(env){return{apiUrl:env.GITHUB_API_URL??"https://api.github.com",serverUrl:env.GITHUB_SERVER_URL??"https\
://github.com",repository:env.GITHUB_REPOSITORY??""}}function toRunSettings(inputs,env){return{inputs,place:placeOf(env),
proxy:proxyOf(env),readCheckout:checkoutReader(env.GITHUB_WORKSPACE),mask:setSecret,warn:message=>{warning(toLogLine(message))},
debug:message=>{debug(toLogLine(message))}}}function checkoutReader(workspace){return async path=>!workspace||!(0,external_node_fs_namespaceObject.existsSync)(
(0,external_node_path_namespaceObject.join)(workspace,".git"))?void 0:{text:await (0,promises_namespaceObject.readFile)((0,external_node_path_namespaceObject.join)(workspace,path),"utf8").catch(()=>{})}}async function show(report,onError){
for(let line of renderLog(report))info(line);for(let{error:error2,warnings}of report.outcomes){for(let warning2 of warnings)
warning(toLogLine(warning2));if(error2===void 0)continue;let annotate=onError==="warn"?warning:error,title=`Vtiger Issue\
 Sync: ${error2.code}`;annotate(toLogLines(`${error2.message}
${error2.hint}`).join(`
`),{title}),error2.cause instanceof Error&&debug(toLogLine(error2.cause.message))}for(let[name,value]of Object.entries(toOutputs(
report)))setOutput(name,value);await summary.addRaw(renderSummary(report)).write().catch(()=>{})}runAsAction(process.env).then(exitCode=>{process.exitCode=exitCode});

})();

module.exports = __webpack_exports__;
/******/ })()
;