"use strict";
exports.id = 8853;
exports.ids = [8853];
exports.modules = {

/***/ 1457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  v: () => (toNotVisible)
});
var _TKLNHQ2D = __webpack_require__(5329);
function toNotVisible(repository){return new _TKLNHQ2D.S0("host-denied",`There is no ${repository}, or the token may not se\
e it.`,{hint:"Check its name, and that the token was made for it or its group."})}


/***/ }),

/***/ 7364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c2: () => (statusOf),
  fd: () => (readAs),
  ye: () => (toHostError)
});
var _VNNXT23G = __webpack_require__(8433);
var _7F4UHYFN = __webpack_require__(5110);
var _TKLNHQ2D = __webpack_require__(5329);
function statusOf(thrown){return isRequestFailure(thrown)&&thrown.response!==void 0?thrown.status:void 0}function toHostError(thrown,doing){
if(thrown instanceof _TKLNHQ2D.S0)return thrown;if(thrown instanceof Error&&thrown.cause instanceof _TKLNHQ2D.S0)return thrown.
cause;let status=statusOf(thrown);if(status===void 0)return (0,_VNNXT23G.w)(thrown,doing,"GitHub");let said=`${doing}: Git\
Hub answered HTTP ${status}${messageOf(thrown)}.`;return status===401?new _TKLNHQ2D.S0("host-credentials",said):isLimited(thrown,
status)?new _TKLNHQ2D.S0("host-rate-limit",said):status===403?new _TKLNHQ2D.S0("host-denied",said):status===404||status===410?
new _TKLNHQ2D.S0("issue-missing",said):new _TKLNHQ2D.S0("host-answer",said)}function isRequestFailure(thrown){return thrown instanceof
Error&&"status"in thrown&&typeof thrown.status=="number"}function isLimited(thrown,status){if(status===429)return!0;let headers=isRequestFailure(
thrown)?thrown.response?.headers:void 0;return status!==403||headers===void 0?!1:headers["retry-after"]!==void 0||String(
headers["x-ratelimit-remaining"])==="0"||/rate limit/i.test(messageOf(thrown))}function messageOf(thrown){let data=isRequestFailure(
thrown)?thrown.response?.data:void 0;return typeof data!="object"||data===null||!("message"in data)?"":typeof data.message==
"string"?` (${data.message.replace(/\s+/g," ").slice(0,200)})`:""}function readAs(decoder,data,what){return (0,_7F4UHYFN.D4)(decoder,data,cause=>{let message=`GitHub sent ${what} of an unknown for\
m (${cause.message}).`;return new _TKLNHQ2D.S0("host-answer",message,{cause})})}


/***/ }),

/***/ 8433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (toUnreachable)
});
var _D3CNM44V = __webpack_require__(960);
var _TKLNHQ2D = __webpack_require__(5329);
function toUnreachable(thrown,doing,title){let failure=(0,_D3CNM44V.G)(thrown),code=failure.kind==="deadline"?"deadline":"\
host-unreachable";return new _TKLNHQ2D.S0(code,`${doing}: ${title} could not be reached: ${failure.detail}.`)}


/***/ }),

/***/ 7318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  m: () => (m4)
});
function getUserAgent(){return`Node.js/${process.version.slice(1)} (${process.platform}; ${process.arch})`}function register(n,e2,u4,r2){if(typeof u4!="function")throw new Error("method for before hook must be a function");return r2||
(r2={}),Array.isArray(e2)?e2.reverse().reduce((f3,i3)=>register.bind(null,n,i3,f3,r2),u4)():Promise.resolve().then(()=>n.
registry[e2]?n.registry[e2].reduce((f3,i3)=>i3.hook.bind(null,f3,r2),u4)():u4(r2))}function addHook(u4,i3,f3,e2){let l5=e2;u4.registry[f3]||(u4.registry[f3]=[]),i3==="before"&&(e2=(n,r2)=>Promise.resolve().
then(l5.bind(null,r2)).then(n.bind(null,r2))),i3==="after"&&(e2=(n,r2)=>{let t2;return Promise.resolve().then(n.bind(null,
r2)).then(s3=>(t2=s3,l5(t2,r2))).then(()=>t2)}),i3==="error"&&(e2=(n,r2)=>Promise.resolve().then(n.bind(null,r2)).catch(
t2=>l5(t2,r2))),u4.registry[f3].push({hook:e2,orig:l5})}function removeHook(r2,i3,o5){if(!r2.registry[i3])return;let e2=r2.registry[i3].map(n=>n.orig).indexOf(o5);e2!==-1&&r2.registry[i3].
splice(e2,1)}var e=Function.bind,u=e.bind(e);function c(o5,r2,n){let i3=u(removeHook,null).apply(null,n?[r2,n]:[r2]);o5.api={remove:i3},
o5.remove=i3,["before","error","after","wrap"].forEach(l5=>{let s3=n?[r2,l5,n]:[r2,l5];o5[l5]=o5.api[l5]=u(addHook,null).
apply(null,s3)})}function f(){let o5=Symbol("Singular"),r2={registry:{}},n=register.bind(null,r2,o5);return c(n,r2,o5),n}
function b(){let o5={registry:{}},r2=register.bind(null,o5);return c(r2,o5),r2}var before_after_hook_default={Singular:f,
Collection:b};var A="0.0.0-development",$=`octokit-endpoint.js/${A} ${getUserAgent()}`,E={method:"GET",baseUrl:"https://api.github.com",
headers:{accept:"application/vnd.github.v3+json","user-agent":$},mediaType:{format:""}};function q(e2){return e2?Object.
keys(e2).reduce((t2,n)=>(t2[n.toLowerCase()]=e2[n],t2),{}):{}}function C(e2){if(typeof e2!="object"||e2===null||Object.prototype.
toString.call(e2)!=="[object Object]")return!1;let t2=Object.getPrototypeOf(e2);if(t2===null)return!0;let n=Object.prototype.
hasOwnProperty.call(t2,"constructor")&&t2.constructor;return typeof n=="function"&&n instanceof n&&Function.prototype.call(
n)===Function.prototype.call(e2)}function g(e2,t2){let n=Object.assign({},e2);return Object.keys(t2).forEach(i3=>{C(t2[i3])?
i3 in e2?n[i3]=g(e2[i3],t2[i3]):Object.assign(n,{[i3]:t2[i3]}):Object.assign(n,{[i3]:t2[i3]})}),n}function y(e2){for(let t2 in e2)
e2[t2]===void 0&&delete e2[t2];return e2}function h(e2,t2,n){if(typeof t2=="string"){let[r2,s3]=t2.split(" ");n=Object.assign(
s3?{method:r2,url:s3}:{url:r2},n)}else n=Object.assign({},t2);n.headers=q(n.headers),y(n),y(n.headers);let i3=g(e2||{},n);
return n.url==="/graphql"&&(e2&&e2.mediaType.previews?.length&&(i3.mediaType.previews=e2.mediaType.previews.filter(r2=>!i3.
mediaType.previews.includes(r2)).concat(i3.mediaType.previews)),i3.mediaType.previews=(i3.mediaType.previews||[]).map(r2=>r2.
replace(/-preview/,""))),i3}function D(e2,t2){let n=/\?/.test(e2)?"&":"?",i3=Object.keys(t2);return i3.length===0?e2:e2+
n+i3.map(r2=>r2==="q"?"q="+t2.q.split("+").map(encodeURIComponent).join("+"):`${r2}=${encodeURIComponent(t2[r2])}`).join(
"&")}var P=/\{[^{}}]+\}/g;function F(e2){return e2.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function R(e2){let t2=e2.
match(P);return t2?t2.map(F).reduce((n,i3)=>n.concat(i3),[]):[]}function b2(e2,t2){let n={__proto__:null};for(let i3 of Object.
keys(e2))t2.indexOf(i3)===-1&&(n[i3]=e2[i3]);return n}function j(e2){return e2.split(/(%[0-9A-Fa-f]{2})/g).map(function(t2){
return/%[0-9A-Fa-f]/.test(t2)||(t2=encodeURI(t2).replace(/%5B/g,"[").replace(/%5D/g,"]")),t2}).join("")}function l(e2){return encodeURIComponent(
e2).replace(/[!'()*]/g,function(t2){return"%"+t2.charCodeAt(0).toString(16).toUpperCase()})}function p(e2,t2,n){return t2=
e2==="+"||e2==="#"?j(t2):l(t2),n?l(n)+"="+t2:t2}function o(e2){return e2!=null}function m(e2){return e2===";"||e2==="&"||
e2==="?"}function S(e2,t2,n,i3){var r2=e2[n],s3=[];if(o(r2)&&r2!=="")if(typeof r2=="string"||typeof r2=="number"||typeof r2==
"bigint"||typeof r2=="boolean")r2=r2.toString(),i3&&i3!=="*"&&(r2=r2.substring(0,parseInt(i3,10))),s3.push(p(t2,r2,m(t2)?
n:""));else if(i3==="*")Array.isArray(r2)?r2.filter(o).forEach(function(c3){s3.push(p(t2,c3,m(t2)?n:""))}):Object.keys(r2).
forEach(function(c3){o(r2[c3])&&s3.push(p(t2,r2[c3],c3))});else{let c3=[];Array.isArray(r2)?r2.filter(o).forEach(function(a4){
c3.push(p(t2,a4))}):Object.keys(r2).forEach(function(a4){o(r2[a4])&&(c3.push(l(a4)),c3.push(p(t2,r2[a4].toString())))}),
m(t2)?s3.push(l(n)+"="+c3.join(",")):c3.length!==0&&s3.push(c3.join(","))}else t2===";"?o(r2)&&s3.push(l(n)):r2===""&&(t2===
"&"||t2==="?")?s3.push(l(n)+"="):r2===""&&s3.push("");return s3}function I(e2){return{expand:V.bind(null,e2)}}function V(e2,t2){
var n=["+","#",".","/",";","?","&"];return e2=e2.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(i3,r2,s3){if(r2){let a4="",
u4=[];if(n.indexOf(r2.charAt(0))!==-1&&(a4=r2.charAt(0),r2=r2.substr(1)),r2.split(/,/g).forEach(function(d3){var f3=/([^:\*]*)(?::(\d+)|(\*))?/.
exec(d3);u4.push(S(t2,a4,f3[1],f3[2]||f3[3]))}),a4&&a4!=="+"){var c3=",";return a4==="?"?c3="&":a4!=="#"&&(c3=a4),(u4.length!==
0?a4:"")+u4.join(c3)}else return u4.join(",")}else return j(s3)}),e2==="/"?e2:e2.replace(/\/$/,"")}function v(e2){let t2=e2.
method.toUpperCase(),n=(e2.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),i3=Object.assign({},e2.headers),r2,s3=b2(e2,["method",
"baseUrl","url","headers","request","mediaType"]),c3=R(n);n=I(n).expand(s3),/^http/.test(n)||(n=e2.baseUrl+n);let a4=Object.
keys(e2).filter(f3=>c3.includes(f3)).concat("baseUrl"),u4=b2(s3,a4);if(!/application\/octet-stream/i.test(i3.accept)&&(e2.
mediaType.format&&(i3.accept=i3.accept.split(/,/).map(f3=>f3.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
`application/vnd$1$2.${e2.mediaType.format}`)).join(",")),n.endsWith("/graphql")&&e2.mediaType.previews?.length)){let f3=i3.
accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];i3.accept=f3.concat(e2.mediaType.previews).map(T2=>{let w3=e2.mediaType.
format?`.${e2.mediaType.format}`:"+json";return`application/vnd.github.${T2}-preview${w3}`}).join(",")}return["GET","HEA\
D"].includes(t2)?n=D(n,u4):"data"in u4?r2=u4.data:Object.keys(u4).length&&(r2=u4),!i3["content-type"]&&typeof r2<"u"&&(i3["\
content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(t2)&&typeof r2>"u"&&(r2=""),Object.assign({method:t2,
url:n,headers:i3},typeof r2<"u"?{body:r2}:null,e2.request?{request:e2.request}:null)}function W(e2,t2,n){return v(h(e2,t2,
n))}function O(e2,t2){let n=h(e2,t2),i3=W.bind(null,n);return Object.assign(i3,{DEFAULTS:n,defaults:O.bind(null,n),merge:h.
bind(null,n),parse:v})}var _=O(null,E);var l2=new Uint8Array(256);l2[9]|=2;l2[32]|=2;l2[59]|=4;l2[44]|=8;for(let t2=128;t2<=255;t2++)l2[t2]|=1;for(let t2 of"!#\
$%&'*+-.^_`|~")l2[t2.charCodeAt(0)]|=16;for(let t2=48;t2<=57;t2++)l2[t2]|=16;for(let t2=65;t2<=90;t2++)l2[t2]|=17;for(let t2=97;t2<=
122;t2++)l2[t2]|=16;var N=(()=>{let t2=function(){};return t2.prototype=Object.create(null),t2})();function parse(t2,r2){let e2=4|(r2?.comma===!0?8:0),c3=t2.length,o5=r2?.start??0;for(;(l2[t2.charCodeAt(o5)]&2)!==0;)o5++;
let s3=o5,E4=0,a4=-1,f3=r2?.parameters===!1?8:0;for(;s3<c3;){let w3=t2.charCodeAt(s3),n=l2[w3];if((n&e2)!==0){f3|=n&8;break}
(n&2)!==0?a4===-1&&(a4=s3):a4=-1,E4|=w3&65280|n,s3++}let C3=a4===-1?s3:a4,i3=t2.slice(o5,C3),k4=(E4&65281)===0?i3:i3.toLowerCase();
return s3===c3||f3!==0?{type:k4,index:s3,parameters:new N}:B(t2,k4,s3,c3,e2)}function B(t2,r2,e2,c3,o5){let s3=new N;t:for(;e2<
c3;){for(e2++;(l2[t2.charCodeAt(e2)]&2)!==0;)e2++;let E4=e2,a4=0,f3=-1;for(;e2<c3;){let C3=t2.charCodeAt(e2),i3=l2[C3];if((i3&
o5)!==0){if((i3&8)!==0)break t;continue t}if(C3===61){let k4=f3===-1?e2:f3,w3=t2.slice(E4,k4),n=(a4&65281)===0?w3:w3.toLowerCase();
for(e2++;(l2[t2.charCodeAt(e2)]&2)!==0;)e2++;if(e2<c3&&t2.charCodeAt(e2)===34){let p3=++e2,h5=!1;for(;e2<c3;){let g5=t2.
charCodeAt(e2);if(g5===34){s3[n]===void 0&&(s3[n]=h5?R2(t2,p3,e2):t2.slice(p3,e2)),e2++;let T2=0;for(;e2<c3;){let W2=t2.
charCodeAt(e2),$4=l2[W2];if(($4&o5)!==0){T2=$4&8;break}e2++}if(T2!==0)break t;continue t}if(g5===92&&e2+1<c3){h5=!0,e2+=
2;continue}e2++}continue t}let P3=e2,b7=0,y3=-1;for(;e2<c3;){let p3=t2.charCodeAt(e2),h5=l2[p3];if((h5&o5)!==0){b7=h5&8;
break}(h5&2)!==0?y3===-1&&(y3=e2):y3=-1,e2++}if(s3[n]===void 0){let p3=y3===-1?e2:y3;s3[n]=t2.slice(P3,p3)}if(b7!==0)break t;
continue t}(i3&2)!==0?f3===-1&&(f3=e2):f3=-1,a4|=C3&65280|i3,e2++}}return{type:r2,index:e2,parameters:s3}}function R2(t2,r2,e2){
let c3="";for(let o5=r2;o5<e2;o5++)t2.charCodeAt(o5)===92&&(c3+=t2.slice(r2,o5),r2=++o5);return c3+t2.slice(r2,e2)}var M=/^-?\d+$/,w=/^-?\d+n+$/,N2=JSON.stringify,k=JSON.parse,j2=/^-?\d+n$/,x=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,E2=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,
m2=n=>n===void 0||typeof n=="function"||typeof n=="symbol",$2=n=>n!==null&&typeof n=="object"&&n.constructor&&n.constructor.
name==="RawJSON",_2=(n,t2,o5)=>{let r2="";typeof o5=="number"?r2=" ".repeat(Math.min(10,Math.max(0,Math.floor(o5)))):typeof o5==
"string"&&(r2=o5.slice(0,10));let i3=typeof t2=="function",f3=Array.isArray(t2)?new Set(t2.map(String)):null,a4=(s3,h5,u4)=>(u4!==
null&&typeof u4=="object"&&typeof u4.toJSON=="function"&&(u4=u4.toJSON(h5)),typeof u4=="string"&&w.test(u4)?u4+"n":typeof u4==
"bigint"?"rawJSON"in JSON?JSON.rawJSON(u4.toString()):u4.toString()+"n":(i3&&(u4=t2.call(s3,h5,u4)),u4!==null&&typeof u4==
"object"&&(u4 instanceof Number||u4 instanceof String||u4 instanceof Boolean)&&(u4=u4.valueOf()),u4)),e2=a4({"":n},"",n);
if(m2(e2))return;let c3=e2===null||typeof e2!="object",d3=$2(e2);if(c3||d3)return N2(e2);let y3=[],g5=0,S2=[{parent:{"":e2},
key:"",val:e2,isArray:Array.isArray(e2),keys:Array.isArray(e2)?null:Object.keys(e2),index:0,first:!0}],O3=new WeakSet([e2]);
for(;S2.length>0;){let s3=S2[S2.length-1];s3.index===0&&(y3.push(s3.isArray?"[":"{"),g5++);let h5=!1;if(s3.isArray)if(s3.
index<s3.val.length){s3.first||y3.push(","),r2&&y3.push(`
`+r2.repeat(g5));let u4=s3.val[s3.index],p3=a4(s3.val,String(s3.index),u4);if(m2(p3))y3.push("null"),s3.first=!1,s3.index++;else{
let A2=p3!==null&&typeof p3=="object",J=$2(p3);if(A2&&!J){if(O3.has(p3))throw new TypeError("Converting circular structu\
re to JSON");O3.add(p3),S2.push({parent:s3.val,key:String(s3.index),val:p3,isArray:Array.isArray(p3),keys:Array.isArray(
p3)?null:Object.keys(p3),index:0,first:!0}),s3.first=!1,s3.index++}else y3.push(N2(p3)),s3.first=!1,s3.index++}}else h5=
!0;else{for(;s3.index<s3.keys.length;){let p3=s3.keys[s3.index++];if(f3&&!f3.has(p3))continue;let J=s3.val[p3],l5=a4(s3.
val,p3,J);if(m2(l5))continue;s3.first||y3.push(","),r2?y3.push(`
`+r2.repeat(g5)+N2(p3)+": "):y3.push(N2(p3)+":");let I2=l5!==null&&typeof l5=="object",b7=$2(l5);if(I2&&!b7){if(O3.has(l5))
throw new TypeError("Converting circular structure to JSON");O3.add(l5),S2.push({parent:s3.val,key:p3,val:l5,isArray:Array.
isArray(l5),keys:Array.isArray(l5)?null:Object.keys(l5),index:0,first:!0}),s3.first=!1;break}else y3.push(N2(l5)),s3.first=
!1}s3.index>=s3.keys.length&&S2[S2.length-1]===s3&&(h5=!0)}h5&&(g5--,!s3.first&&r2&&y3.push(`
`+r2.repeat(g5)),y3.push(s3.isArray?"]":"}"),O3.delete(s3.val),S2.pop())}return y3.join("")},T=(n,t2,o5)=>{try{return"ra\
wJSON"in JSON?N2(n,(e2,c3)=>typeof c3=="bigint"?JSON.rawJSON(c3.toString()):typeof t2=="function"?t2(e2,c3):(Array.isArray(
t2)&&t2.includes(e2),c3),o5):n?N2(n,(e2,c3)=>typeof c3=="string"&&w.test(c3)||typeof c3=="bigint"?c3.toString()+"n":typeof t2==
"function"?t2(e2,c3):(Array.isArray(t2)&&t2.includes(e2),c3),o5).replace(x,"$1$2$3").replace(E2,"$1$2$3"):N2(n,t2,o5)}catch(r2){
if(r2 instanceof RangeError){let i3=_2(n,t2,o5);return i3===void 0?void 0:"rawJSON"in JSON?i3:i3.replace(x,"$1$2$3").replace(
E2,"$1$2$3")}throw r2}},R3=new Map,V2=()=>{let n=JSON.parse.toString();if(R3.has(n))return R3.get(n);try{let t2=JSON.parse(
"1",(o5,r2,i3)=>!!i3?.source&&i3.source==="1");return R3.set(n,t2),t2}catch{return R3.set(n,!1),!1}},D2=(n,t2,o5,r2)=>typeof t2==
"string"&&j2.test(t2)?BigInt(t2.slice(0,-1)):typeof t2=="string"&&w.test(t2)?t2.slice(0,-1):typeof r2=="function"?r2(n,t2,
o5):t2,P2=(n,t2)=>JSON.parse(n,(o5,r2,i3)=>{let f3=typeof r2=="number",a4=r2>Number.MAX_SAFE_INTEGER||r2<Number.MIN_SAFE_INTEGER,
e2=f3&&a4,c3=i3&&M.test(i3.source);return e2&&c3?BigInt(i3.source):typeof t2=="function"?t2(o5,r2,i3):r2}),B2=Number.MAX_SAFE_INTEGER.
toString(),F2=B2.length,G=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,X=/^"-?\d+n+"$/,z=(n,t2)=>{
let o5={"":n},r2=[{parent:o5,key:"",visited:!1}];for(;r2.length>0;){let i3=r2[r2.length-1];if(i3.visited){let{parent:f3,
key:a4}=i3,e2=f3[a4];typeof e2=="string"&&(j2.test(e2)?e2=BigInt(e2.slice(0,-1)):w.test(e2)&&(e2=e2.slice(0,-1))),typeof t2==
"function"&&(e2=t2.call(f3,a4,e2)),e2===void 0?delete f3[a4]:f3[a4]=e2,r2.pop()}else{i3.visited=!0;let f3=i3.parent[i3.key];
if(f3!==null&&typeof f3=="object"){let e2=Object.keys(f3);for(let c3=e2.length-1;c3>=0;c3--)r2.push({parent:f3,key:e2[c3],
visited:!1})}}}return o5[""]},C2=n=>n.replace(G,(t2,o5,r2,i3)=>{let f3=t2[0]==='"';if(f3&&X.test(t2))return t2.substring(
0,t2.length-1)+'n"';let e2=r2||i3,c3=o5&&(o5.length<F2||o5.length===F2&&o5<=B2);return f3||e2||c3?t2:'"'+t2+'n"'}),L=(n,t2)=>{
if(!n)return k(n,t2);try{if(V2())return P2(n,t2);let o5=C2(n);return k(o5,(r2,i3,f3)=>D2(r2,i3,f3,t2))}catch(o5){if(o5 instanceof
RangeError){let r2=C2(n),i3=k(r2);return z(i3,t2)}throw o5}};function JSONParse(text){return/\d{16}/.test(text)?L(text):JSON.parse(text)}var a=class extends Error{name;status;request;response;constructor(r2,t2,e2){super(r2,{cause:e2.cause}),this.name="HttpE\
rror",this.status=Number.parseInt(t2),Number.isNaN(this.status)&&(this.status=0),"response"in e2&&(this.response=e2.response);
let s3=Object.assign({},e2.request);e2.request.headers.authorization&&(s3.headers=Object.assign({},e2.request.headers,{authorization:e2.
request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),s3.url=s3.url.replace(/\bclient_secret=\w+/g,"clien\
t_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=s3}};var k2="10.0.16",$3={headers:{"user-agent":`octokit-request.js/${k2} ${getUserAgent()}`}};function x2(e2){if(typeof e2!=
"object"||e2===null||Object.prototype.toString.call(e2)!=="[object Object]")return!1;let o5=Object.getPrototypeOf(e2);if(o5===
null)return!0;let t2=Object.prototype.hasOwnProperty.call(o5,"constructor")&&o5.constructor;return typeof t2=="function"&&
t2 instanceof t2&&Function.prototype.call(t2)===Function.prototype.call(e2)}var g2=()=>"";async function b3(e2){let o5=e2.
request?.fetch||globalThis.fetch;if(!o5)throw new Error("fetch is not set. Please pass a fetch implementation as new Oct\
okit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");let t2=e2.request?.log||
console,i3=e2.request?.parseSuccessResponseBody!==!1,u4=x2(e2.body)||Array.isArray(e2.body)?T(e2.body):e2.body,p3=Object.
fromEntries(Object.entries(e2.headers).map(([r2,a4])=>[r2,String(a4)])),n;try{n=await o5(e2.url,{method:e2.method,body:u4,
redirect:e2.request?.redirect,headers:p3,signal:e2.request?.signal,...e2.body&&{duplex:"half"}})}catch(r2){let a4="Unkno\
wn Error";if(r2 instanceof Error){if(r2.name==="AbortError")throw r2.status=500,r2;a4=r2.message,r2.name==="TypeError"&&
"cause"in r2&&(r2.cause instanceof Error?a4=r2.cause.message:typeof r2.cause=="string"&&(a4=r2.cause))}let m5=new a(a4,500,
{request:e2});throw m5.cause=r2,m5}let s3=n.status,d3=n.url,f3={};for(let[r2,a4]of n.headers)f3[r2]=a4;let c3={url:d3,status:s3,
headers:f3,data:""};if("deprecation"in f3){let r2=f3.link&&f3.link.match(/<([^<>]+)>; rel="deprecation"/),a4=r2&&r2.pop();
t2.warn(`[@octokit/request] "${e2.method} ${e2.url}" is deprecated. It is scheduled to be removed on ${f3.sunset}${a4?`.\
 See ${a4}`:""}`)}if(s3===204||s3===205)return c3;if(e2.method==="HEAD"){if(s3<400)return c3;throw new a(n.statusText,s3,
{response:c3,request:e2})}if(s3===304)throw c3.data=await h2(n),new a("Not modified",s3,{response:c3,request:e2});if(s3>=
400)throw c3.data=await h2(n),new a(N3(c3.data),s3,{response:c3,request:e2});return c3.data=i3?await h2(n):n.body,c3}async function h2(e2){
let o5=e2.headers.get("content-type");if(!o5)return e2.text().catch(g2);let t2=parse(o5);if(R4(t2)){let i3="";try{return i3=
await e2.text(),JSONParse(i3)}catch{return i3}}else return t2.type.startsWith("text/")||t2.parameters.charset?.toLowerCase()===
"utf-8"&&t2.type!=="application/octet-stream"?e2.text().catch(g2):e2.arrayBuffer().catch(()=>new ArrayBuffer(0))}function R4(e2){
return e2.type==="application/json"||e2.type==="application/scim+json"}function N3(e2){if(typeof e2=="string")return e2;
if(e2 instanceof ArrayBuffer)return"Unknown error";if(typeof e2=="object"&&e2!==null&&"message"in e2){let o5=e2,t2="docu\
mentation_url"in o5?` - ${o5.documentation_url}`:"";return Array.isArray(o5.errors)?`${o5.message}: ${o5.errors.map(i3=>JSON.
stringify(i3)).join(", ")}${t2}`:`${o5.message}${t2}`}return`Unknown error: ${JSON.stringify(e2)}`}function y2(e2,o5){let t2=e2.
defaults(o5);return Object.assign(function(u4,p3){let n=t2.merge(u4,p3);if(!n.request||!n.request.hook)return b3(t2.parse(
n));let s3=(d3,f3)=>b3(t2.parse(t2.merge(d3,f3)));return Object.assign(s3,{endpoint:t2,defaults:y2.bind(null,t2)}),n.request.
hook(s3,n)},{endpoint:t2,defaults:y2.bind(null,t2)})}var B3=y2(_,$3);var f2="0.0.0-development";function m3(t2){return`Request failed due to following response errors:
`+t2.errors.map(a4=>` - ${a4.message}`).join(`
`)}var d=class extends Error{constructor(t2,a4,e2){super(m3(e2)),this.request=t2,this.headers=a4,this.response=e2,this.errors=
e2.errors,this.data=e2.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="\
GraphqlResponseError";errors;data},q2=["method","baseUrl","url","headers","request","query","mediaType","operationName"],
g3=["query","method","url"],l3=/\/api\/v3\/?$/;function b4(t2,a4,e2){if(e2){if(typeof a4=="string"&&"query"in e2)return Promise.
reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let r2 in e2)if(g3.includes(r2))return Promise.
reject(new Error(`[@octokit/graphql] "${r2}" cannot be used as variable name`))}let o5=typeof a4=="string"?Object.assign(
{query:a4},e2):a4,n=Object.keys(o5).reduce((r2,s3)=>q2.includes(s3)?(r2[s3]=o5[s3],r2):(r2.variables||(r2.variables={}),
r2.variables[s3]=o5[s3],r2),{}),i3=o5.baseUrl||t2.endpoint.DEFAULTS.baseUrl;return l3.test(i3)&&(n.url=i3.replace(l3,"/a\
pi/graphql")),t2(n).then(r2=>{if(r2.data.errors){let s3={};for(let c3 of Object.keys(r2.headers))s3[c3]=r2.headers[c3];throw new d(
n,s3,r2.data)}return r2.data.data})}function u2(t2,a4){let e2=t2.defaults(a4);return Object.assign((n,i3)=>b4(e2,n,i3),{
defaults:u2.bind(null,e2),endpoint:e2.endpoint})}var E3=u2(B3,{headers:{"user-agent":`octokit-graphql.js/${f2} ${getUserAgent()}`},
method:"POST",url:"/graphql"});function O2(t2){return u2(t2,{method:"POST",url:"/graphql"})}var i="(?:[a-zA-Z0-9_-]+)",a2="\\.",s=new RegExp(`^${i}${a2}${i}${a2}${i}$`),u3=s.test.bind(s);async function h3(t2){let r2=u3(
t2),n=t2.startsWith("v1.")||t2.startsWith("ghs_"),o5=t2.startsWith("ghu_");return{type:"token",token:t2,tokenType:r2?"ap\
p":n?"installation":o5?"user-to-server":"oauth"}}function c2(t2){return t2.split(/\./).length===3?`bearer ${t2}`:`token ${t2}`}
async function p2(t2,r2,n,o5){let e2=r2.endpoint.merge(n,o5);return e2.headers.authorization=c2(t2),r2(e2)}var l4=function(r2){
if(!r2)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");if(typeof r2!="string")throw new Error(
"[@octokit/auth-token] Token passed to createTokenAuth is not a string");return r2=r2.replace(/^(token|bearer) +/i,""),Object.
assign(h3.bind(null,r2),{hook:p2.bind(null,r2)})};var o2="7.0.8";var a3=()=>{},q3=console.warn.bind(console),b5=console.error.bind(console);function d2(e2={}){return typeof e2.debug!="f\
unction"&&(e2.debug=a3),typeof e2.info!="function"&&(e2.info=a3),typeof e2.warn!="function"&&(e2.warn=q3),typeof e2.error!=
"function"&&(e2.error=b5),e2}var h4=`octokit-core.js/${o2} ${getUserAgent()}`,k3=class{static VERSION=o2;static defaults(t2){
return class extends this{constructor(...s3){let n=s3[0]||{};if(typeof t2=="function"){super(t2(n));return}super(Object.
assign({},t2,n,n.userAgent&&t2.userAgent?{userAgent:`${n.userAgent} ${t2.userAgent}`}:null))}}}static plugins=[];static plugin(...t2){
let r2=this.plugins;return class extends this{static plugins=r2.concat(t2.filter(n=>!r2.includes(n)))}}constructor(t2={}){
let r2=new before_after_hook_default.Collection,s3={baseUrl:B3.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign(
{},t2.request,{hook:r2.bind(null,"request")}),mediaType:{previews:[],format:""}};if(s3.headers["user-agent"]=t2.userAgent?
`${t2.userAgent} ${h4}`:h4,t2.baseUrl&&(s3.baseUrl=t2.baseUrl),t2.previews&&(s3.mediaType.previews=t2.previews),t2.timeZone&&
(s3.headers["time-zone"]=t2.timeZone),this.request=B3.defaults(s3),this.graphql=O2(this.request).defaults(s3),this.log=d2(
t2.log),this.hook=r2,t2.authStrategy){let{authStrategy:o5,...l5}=t2,i3=o5(Object.assign({request:this.request,log:this.log,
octokit:this,octokitOptions:l5},t2.auth));r2.wrap("request",i3.hook),this.auth=i3}else if(!t2.auth)this.auth=async()=>({
type:"unauthenticated"});else{let o5=l4(t2.auth);r2.wrap("request",o5.hook),this.auth=o5}let n=this.constructor;for(let o5=0;o5<
n.plugins.length;++o5)Object.assign(this,n.plugins[o5](this,t2))}request;graphql;log;hook;auth};var requestLog=()=>({});var paginateRest=()=>({});var o3="17.0.0";var endpoints_default={actions:{},activity:{},apps:{},billing:{},campaigns:{},checks:{get:["GET /repos/{owner}/{repo}/ch\
eck-runs/{check_run_id}"]},codeScanning:{},codeSecurity:{},codesOfConduct:{},codespaces:{},copilot:{},credentials:{},dependabot:{},
dependencyGraph:{},emojis:{get:["GET /emojis"]},enterpriseTeamMemberships:{get:["GET /enterprises/{enterprise}/teams/{en\
terprise-team}/memberships/{username}"]},enterpriseTeamOrganizations:{},enterpriseTeams:{get:["GET /enterprises/{enterpr\
ise}/teams/{team_slug}"]},gists:{createComment:["POST /gists/{gist_id}/comments"],get:["GET /gists/{gist_id}"],listComments:[
"GET /gists/{gist_id}/comments"]},git:{},gitignore:{},hostedCompute:{},interactions:{},issues:{createComment:["POST /rep\
os/{owner}/{repo}/issues/{issue_number}/comments"],get:["GET /repos/{owner}/{repo}/issues/{issue_number}"],listComments:[
"GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],listForRepo:["GET /repos/{owner}/{repo}/issues"]},licenses:{
get:["GET /licenses/{license}"]},markdown:{},meta:{get:["GET /meta"]},migrations:{},oidc:{},orgs:{get:["GET /orgs/{org}"]},
packages:{},privateRegistries:{},projects:{},pulls:{get:["GET /repos/{owner}/{repo}/pulls/{pull_number}"]},rateLimit:{get:[
"GET /rate_limit"]},reactions:{},repos:{get:["GET /repos/{owner}/{repo}"],getContent:["GET /repos/{owner}/{repo}/content\
s/{path}"]},search:{code:["GET /search/code"],labels:["GET /search/labels"],repos:["GET /search/repositories"]},secretScanning:{},
securityAdvisories:{},teams:{},users:{}};var i2=new Map;for(let[e2,t2]of Object.entries(endpoints_default))for(let[n,s3]of Object.entries(t2)){let[r2,o5,u4]=s3,[
d3,f3]=r2.split(/ /),a4=Object.assign({method:d3,url:f3},o5);i2.has(e2)||i2.set(e2,new Map),i2.get(e2).set(n,{scope:e2,methodName:n,
endpointDefaults:a4,decorations:u4})}var g4={has({scope:e2},t2){return i2.get(e2).has(t2)},getOwnPropertyDescriptor(e2,t2){
return{value:this.get(e2,t2),configurable:!0,writable:!0,enumerable:!0}},defineProperty(e2,t2,n){return Object.defineProperty(
e2.cache,t2,n),!0},deleteProperty(e2,t2){return delete e2.cache[t2],!0},ownKeys({scope:e2}){return[...i2.get(e2).keys()]},
set(e2,t2,n){return e2.cache[t2]=n},get({octokit:e2,scope:t2,cache:n},s3){if(n[s3])return n[s3];let r2=i2.get(t2).get(s3);
if(!r2)return;let{endpointDefaults:o5,decorations:u4}=r2;return u4?n[s3]=b6(e2,t2,s3,o5,u4):n[s3]=e2.request.defaults(o5),
n[s3]}};function w2(e2){let t2={};for(let n of i2.keys())t2[n]=new Proxy({octokit:e2,scope:n,cache:{}},g4);return t2}function b6(e2,t2,n,s3,r2){
let o5=e2.request.defaults(s3);function u4(...d3){let f3=o5.endpoint.merge(...d3);if(r2.mapToData)return f3=Object.assign(
{},f3,{data:f3[r2.mapToData],[r2.mapToData]:void 0}),o5(f3);if(r2.renamed){let[a4,p3]=r2.renamed;e2.log.warn(`octokit.${t2}\
.${n}() has been renamed to octokit.${a4}.${p3}()`)}if(r2.deprecated&&e2.log.warn(r2.deprecated),r2.renamedParameters){let a4=o5.
endpoint.merge(...d3);for(let[p3,c3]of Object.entries(r2.renamedParameters))p3 in a4&&(e2.log.warn(`"${p3}" parameter is\
 deprecated for "octokit.${t2}.${n}()". Use "${c3}" instead`),c3 in a4||(a4[c3]=a4[p3]),delete a4[p3]);return o5(a4)}return o5(
...d3)}return Object.assign(u4,o5)}function r(o5){return{rest:w2(o5)}}r.VERSION=o3;function s2(o5){let t2=w2(o5);return{...t2,rest:t2}}s2.VERSION=o3;var o4="22.0.1";var m4=k3.plugin(requestLog,s2,paginateRest).defaults({userAgent:`octokit-rest.js/${o4}`});


/***/ })

};
;