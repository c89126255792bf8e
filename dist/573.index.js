"use strict";
exports.id = 573;
exports.ids = [573];
exports.modules = {

/***/ 6573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CW: () => (ZodMiniExactOptional),
  Fk: () => (_regex),
  Fs: () => (pipe),
  Ik: () => (object),
  KC: () => (union),
  KE: () => (ZodMiniUnion),
  L5: () => (unknown),
  Rc: () => (ZodMiniPipe),
  Rv: () => (_default),
  WN: () => (_trim),
  YO: () => (array),
  Yj: () => (string2),
  ai: () => (number2),
  cl: () => (nullish2),
  eu: () => (literal),
  g1: () => (record),
  lq: () => (optional),
  m9: () => (_minLength),
  me: () => (nullable),
  o: () => (bigint2),
  pd: () => (transform),
  qg: () => (parse),
  re: () => (strictObject),
  tm: () => (NEVER),
  u5: () => (registry),
  uX: () => (ZodMiniObject),
  xL: () => (safeParse),
  yq: () => (exactOptional),
  zM: () => (boolean2)
});
function jsonStringifyReplacer(e,t){return typeof t=="bigint"?t.toString():t}var _=class{constructor(t){this._getter=t,this.
_value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function cached(e){
return new _(e)}function nullish(e){return e==null}function cleanRegex(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?
e.length-1:e.length;return e.slice(t,r)}function assignProp(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}var captureStackTrace="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function isObject(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function isPlainObject(e){if(isObject(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let r=t.prototype;return!(isObject(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function shallowClone(e){
return isPlainObject(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function escapeRegex(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(e,t,r){let n=new e._zod.constr(t??
e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function normalizeParams(e){let t=e;if(!t)return{};if(typeof t=="\
string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` \
and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function optionalKeys(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function aborted(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;
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
Promise&&(t=await t),t.issues.length?p2(n,t.issues,o):{success:!0,data:t.value}},safeParseAsync=_safeParseAsync($ZodRealError);var anyString=/^[\s\S]{0,}$/;var bigint=/^-?\d+n?$/;var number=/^-?\d+(?:\.\d+)?$/,boolean=/^(?:true|false)$/i;var $ZodCheck=$constructor("$ZodCheck",(t,e)=>{var n;t._zod??(t._zod={}),t._zod.def=e,(n=t._zod).onattach??(n.onattach=[])});var p3=t=>{let e=t.value;return!nullish(e)&&e.length!==void 0};var $ZodCheckMinLength=$constructor("$ZodCheckMinLength",(t,e)=>{var n;$ZodCheck.init(t,e),(n=t._zod.def).when??(n.when=
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
ype",input:o,inst:e}),n}}),$ZodBigInt=$constructor("$ZodBigInt",(e,t)=>{$ZodType.init(e,t),e._zod.pattern=bigint,e._zod.
parse=(n,r)=>{if(t.coerce)try{n.value=BigInt(n.value)}catch{}return typeof n.value=="bigint"||n.issues.push({expected:"b\
igint",code:"invalid_type",input:n.value,inst:e}),n}});var $ZodUnknown=$constructor("$ZodUnknown",(e,t)=>{$ZodType.init(e,t),e._zod.parse=n=>n}),$ZodNever=$constructor("$ZodNe\
ver",(e,t)=>{$ZodType.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),
n)});function L(e,t){let n=sizeCaps(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(s2=>s2[0])),o=e._zod.parse;
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
inst:e,keys:f,continue:!0})}return i.length?Promise.all(i).then(()=>r):r}});var $ZodLiteral=$constructor("$ZodLiteral",(e,t)=>{$ZodType.init(e,t);let n=new Set(t.values);e._zod.values=n,defineLazyInternal(
e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(s2=>typeof s2=="string"?escapeRegex(s2):s2?escapeRegex(
s2.toString()):String(s2)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let s2=r.value;return n.has(s2)||r.issues.
push({code:"invalid_value",values:t.values,input:s2,inst:e}),r}});var $ZodTransform=$constructor("$ZodTransform",(e,t)=>{$ZodType.init(e,t),e._zod.optin="optional",globalConfig.memoizer?.
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
innerType._zod.run(n,r)}),$ZodNullable=$constructor("$ZodNullable",(e,t)=>{$ZodType.init(e,t),defineLazyInternal(e,"opti\
n",n=>n.def.innerType._zod.optin),defineLazyInternal(e,"optout",n=>n.def.innerType._zod.optout),defineLazyInternal(e,"pa\
ttern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${cleanRegex(r.source)}|null)$`):void 0}),defineLazyInternal(
e,"values",n=>n.def.innerType._zod.values?new Set([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===
null?n:t.innerType._zod.run(n,r)}),$ZodDefault=$constructor("$ZodDefault",(e,t)=>{$ZodType.init(e,t),e._zod.optin="defau\
lted",defineLazyInternal(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.
innerType._zod.run(n,r);if(n.value===void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof
Promise?o.then(s2=>ee(s2,t)):ee(o,t)}});function ee(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}var $ZodPipe=$constructor("$ZodPipe",(e,t)=>{$ZodType.init(e,t),defineLazyInternal(e,"values",n=>n.def.in._zod.values),defineLazyInternal(
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
r)}))}function _number(e,r){return new e(_3({type:"number",checks:[],...normalizeParams(r)}))}function _boolean(e,r){return new e({type:"boolean",...normalizeParams(r)})}function _bigint(e,r){return new e({type:"bigint",...normalizeParams(r)})}function _unknown(e){return new e({type:"unknown"})}function _never(e,r){return new e({type:"never",...normalizeParams(r)})}function _minLength(e,r){return new $ZodCheckMinLength({check:"min_length",...normalizeParams(r),minimum:e})}function _regex(e,r){return new $ZodCheckRegex({check:"string_format",format:"regex",...normalizeParams(r),pattern:e})}function _overwrite(e){return new $ZodCheckOverwrite({check:"overwrite",tx:e})}function _trim(){return _overwrite(e=>e.trim())}var ZodMiniType=$constructor("ZodMiniType",(n,t)=>{if(!n._zod)throw new Error("Uninitialized schema in ZodMiniType.");$ZodType.
init(n,t),n.def=t,n.type=t.type},{get with(){return this.check},set with(n){own(this,"with",n)},parse(n,t){return parse(
this,n,t,{callee:this.parse})},parseAsync(n,t){return parseAsync(this,n,t,{callee:this.parseAsync})},safeParse(n,t){return safeParse(
this,n,t)},safeParseAsync(n,t){return safeParseAsync(this,n,t)},check(...n){let t=this.def;return this.clone({...t,checks:[
...t.checks??[],...n.map(i=>typeof i=="function"?{_zod:{check:i,def:{check:"custom"},onattach:[]}}:i)]},{parent:!0})},clone(n,t){
return clone(this,n,t)},brand(){return this},register(n,t){return n.add(this,t),this},apply(n,...t){return t.length===0?
n(this):n(this,...t)}}),ZodMiniString=$constructor("ZodMiniString",(n,t)=>{$ZodString.init(n,t),ZodMiniType.init(n,t)});
function string2(n){return _string(ZodMiniString,n)}var ZodMiniNumber=$constructor("ZodMiniNumber",(n,t)=>{$ZodNumber.init(n,t),ZodMiniType.init(n,t)});function number2(n){
return _number(ZodMiniNumber,n)}var ZodMiniBoolean=$constructor("ZodMiniBoolean",(n,t)=>{$ZodBoolean.init(n,t),ZodMiniType.init(n,t)});function boolean2(n){
return _boolean(ZodMiniBoolean,n)}var ZodMiniBigInt=$constructor("ZodMiniBigInt",(n,t)=>{$ZodBigInt.init(n,t),ZodMiniType.
init(n,t)});function bigint2(n){return _bigint(ZodMiniBigInt,n)}var ZodMiniUnknown=$constructor("ZodMiniUnknown",(n,t)=>{$ZodUnknown.init(n,t),ZodMiniType.init(n,t)});function unknown(){
return _unknown(ZodMiniUnknown)}var ZodMiniNever=$constructor("ZodMiniNever",(n,t)=>{$ZodNever.init(n,t),ZodMiniType.init(
n,t)});function never(n){return _never(ZodMiniNever,n)}var ZodMiniArray=$constructor("ZodMiniArray",(n,t)=>{$ZodArray.init(n,t),ZodMiniType.init(n,t)});function array(n,t){return new ZodMiniArray(
{type:"array",element:n,...normalizeParams(t)})}var ZodMiniObject=$constructor("ZodMiniObject",(n,t)=>{$ZodObject.init(n,t),ZodMiniType.init(n,t),installLazyProp(n,"sha\
pe",i=>i._zod.def.shape,!1)});function object(n,t){let i={type:"object",shape:n??{},...normalizeParams(t)};return new ZodMiniObject(
i)}function strictObject(n,t){return new ZodMiniObject({type:"object",shape:n,catchall:never(),...normalizeParams(t)})}var ZodMiniUnion=$constructor("ZodMiniUnion",(n,t)=>{$ZodUnion.init(n,t),ZodMiniType.init(n,t)});function union(n,t){return new ZodMiniUnion(
{type:"union",options:n,...normalizeParams(t)})}var ZodMiniRecord=$constructor("ZodMiniRecord",(n,t)=>{$ZodRecord.init(n,t),ZodMiniType.init(n,t)});function record(n,t,i){
return!t||!t._zod?new ZodMiniRecord({type:"record",keyType:string2(),valueType:n,...normalizeParams(t)}):new ZodMiniRecord(
{type:"record",keyType:n,valueType:t,...normalizeParams(i)})}var ZodMiniLiteral=$constructor("ZodMiniLiteral",(n,t)=>{$ZodLiteral.init(n,t),ZodMiniType.init(n,t)});function literal(n,t){
return new ZodMiniLiteral({type:"literal",values:Array.isArray(n)?n:[n],...normalizeParams(t)})}var ZodMiniTransform=$constructor("ZodMiniTransform",(n,t)=>{$ZodTransform.init(n,t),ZodMiniType.init(n,t)});function transform(n){
return new ZodMiniTransform({type:"transform",transform:n})}var ZodMiniOptional=$constructor("ZodMiniOptional",(n,t)=>{$ZodOptional.
init(n,t),ZodMiniType.init(n,t)});function optional(n){return new ZodMiniOptional({type:"optional",innerType:n})}var ZodMiniExactOptional=$constructor(
"ZodMiniExactOptional",(n,t)=>{$ZodExactOptional.init(n,t),ZodMiniType.init(n,t)});function exactOptional(n){return new ZodMiniExactOptional(
{type:"optional",innerType:n})}var ZodMiniNullable=$constructor("ZodMiniNullable",(n,t)=>{$ZodNullable.init(n,t),ZodMiniType.
init(n,t)});function nullable(n){return new ZodMiniNullable({type:"nullable",innerType:n})}function nullish2(n){return optional(
nullable(n))}var ZodMiniDefault=$constructor("ZodMiniDefault",(n,t)=>{$ZodDefault.init(n,t),ZodMiniType.init(n,t)});function _default(n,t){
return new ZodMiniDefault({type:"default",innerType:n,get defaultValue(){return typeof t=="function"?t():shallowClone(t)}})}var ZodMiniPipe=$constructor("ZodMiniPipe",(n,t)=>{$ZodPipe.init(n,t),ZodMiniType.init(n,t)});function pipe(n,t){return new ZodMiniPipe(
{type:"pipe",in:n,out:t})}


/***/ })

};
;