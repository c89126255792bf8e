"use strict";
exports.id = 5787;
exports.ids = [5787];
exports.modules = {

/***/ 1678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  UD: () => (createEndpoint),
  V0: () => (records),
  f0: () => (API_PATH),
  g1: () => (record2),
  me: () => (me)
});
var _WMXKP7WN = __webpack_require__(9794);
var _QF4AII7I = __webpack_require__(3645);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _TKLNHQ2D = __webpack_require__(5329);
var success=(0,_7F4UHYFN.Ik)({success:(0,_7F4UHYFN.eu)(!0),result:_7F4UHYFN.D8}),code=(0,_7F4UHYFN.gP)(_7F4UHYFN.Yj,_7F4UHYFN.ai),failure=(0,_7F4UHYFN.Ik)({success:(0,_7F4UHYFN.lq)((0,_7F4UHYFN.eu)(
!1)),error:(0,_7F4UHYFN.lq)((0,_7F4UHYFN.gP)(_7F4UHYFN.Yj,(0,_7F4UHYFN.Ik)({code:(0,_7F4UHYFN.lq)(code),message:(0,_7F4UHYFN.lq)(_7F4UHYFN.Yj)}))),code:(0,_7F4UHYFN.lq)(code),message:(0,_7F4UHYFN.lq)(
_7F4UHYFN.Yj)}),me=(0,_7F4UHYFN.Ik)({id:_7F4UHYFN.Yj}),value=raw=>raw===null?"":typeof raw=="string"?raw:JSON.stringify(raw),record2=(0,_7F4UHYFN.g1)(value),
records=(0,_7F4UHYFN.YO)(record2);function toAnswer(operation,response,body){let{status}=response,where=`${operation}: the server`;if(status>=300&&status<
400)throw redirected(where,response);if(status===401)throw refusedUser(operation,response,body);let json=parseJson(body);
if(status<300){let succeeded=(0,_7F4UHYFN.SA)(success,json);if(succeeded!==void 0)return{kind:"result",result:succeeded.result}}
let said=toRefusal(response,json,body);if(status===404&&!said.isOfApi)throw new _TKLNHQ2D.S0("vtiger-not-found",`${where} h\
as no REST API there (HTTP 404).`,{hint:NOT_CLOUD});if(status>=400&&status<500&&status!==408||status<300&&said.isOfApi)return{
kind:"refused",code:said.code,message:said.message};let what=said.message===""?"with nothing that it is known to say":said.
message,message=`${where} answered HTTP ${status}: ${what}.`;return{kind:"unclear",error:new _TKLNHQ2D.S0("vtiger-answer",message),
status}}var NOT_CLOUD="Only Vtiger Cloud has it: for a CRM of your own leave vtiger-api out; else check vtiger-url, e.g.\
 https://acme.od2.vtiger.com.";function redirected(where,{headers}){let plain=(headers.get("location")??"nowhere").replace(
/[?#;].*$/s,"").replace(/\/\/[^/]*@/,"//");return new _TKLNHQ2D.S0("vtiger-redirect",`${where} redirects to ${plain}.`)}function refusedUser(operation,response,body){
let{message}=toRefusal(response,parseJson(body),body),what=`${operation}: the CRM refused user name and access key: ${message}\
.`;return new _TKLNHQ2D.S0("vtiger-credentials",what)}function toRefusal({status,statusText},json,body){let said=(0,_7F4UHYFN.SA)(
failure,json),inner=typeof said?.error=="string"?{code:void 0,message:said.error}:said?.error,code2=inner?.code??said?.code,
message=inner?.message??said?.message;return{code:code2===void 0?`HTTP ${status}`:String(code2),message:oneLine(message??
plainText(body)??statusText??""),isOfApi:message!==void 0||said?.success===!1}}function plainText(body){let text=body.trim();
return text===""||/^[<{[]/.test(text)?void 0:text}var LONGEST_MESSAGE=300;function oneLine(text){return text.replace(/\s+/g,
" ").trim().replace(/\.$/,"").slice(0,LONGEST_MESSAGE)}function parseJson(body){try{return JSON.parse(body)}catch{return}}var KINDS=[{name:"x-floodcontrol",limit:"x-floodcontrol-minutelimit",longest:6e4,isSpread:!0},{name:"x-ratelimit",limit:"\
x-ratelimit-dailylimit",longest:864e5,isSpread:!1}],RESERVE={prompt:0,patient:.1};function openQuota(pace,now){let windows=new Map,
underWay=0,lastSentAt=-1/0,heldUntil=-1/0;function usableOf({left,limit}){let reserve=Math.floor(limit*RESERVE[pace]);return left-
underWay-(Number.isNaN(reserve)?0:reserve)}function pauseOf(window){let usable=usableOf(window),rest=window.resetAt-now();
return usable<=0?rest:pace==="patient"&&window.kind.isSpread&&window.left-underWay<window.limit/2?lastSentAt+rest/(usable+
1)-now():0}return{pause(){for(let{kind,resetAt}of windows.values())now()>=resetAt&&windows.delete(kind);return Math.max(
0,heldUntil-now(),...[...windows.values()].map(pauseOf))},sent(){lastSentAt=now(),underWay+=1},ended(headers){if(underWay-=
1,headers!==void 0)for(let kind of KINDS){let told=windowIn(headers,kind,now());told!==void 0&&windows.set(kind,latestOf(
windows.get(kind),told))}},untilReset(){let usedUp=[...windows.values()].filter(({left})=>left<=0);if(usedUp.length!==0)
return Math.max(0,...usedUp.map(({resetAt})=>resetAt-now()))},hold(milliseconds){heldUntil=now()+milliseconds}}}var SAME_END=2e3;
function latestOf(before,told){if(before===void 0)return told;let later=told.resetAt-before.resetAt;return later<SAME_END?
later<-told.kind.longest/2?before:{...told,resetAt:Math.min(told.resetAt,before.resetAt),left:Math.min(told.left,before.
left)}:told}function windowIn(headers,kind,now){let left=numberIn(headers,`${kind.name}-remaining`);if(Number.isNaN(left))
return;let limit=numberIn(headers,kind.limit);return{kind,limit,resetAt:now+restOf(headers,kind,now),left}}var FIRST_EPOCH=1e9;
function restOf(headers,{name,longest},now){let reset=numberIn(headers,`${name}-reset`);if(Number.isNaN(reset))return 1/0;
let since=(0,_QF4AII7I.r)(headers.get("date"))??now,rest=reset<FIRST_EPOCH?reset*1e3:reset*1e3-since;return Math.min(Math.max(0,
rest),longest)}function numberIn(headers,name){let value2=headers.get(name);return value2===null||value2.trim()===""?Number.
NaN:Number(value2)}var API_PATH="/restapi/v1/vtiger/default",MOST_REFUSALS={prompt:3,patient:60},UNTOLD={first:6e4,times:6};function createEndpoint(fetch,options){
let{url,credentials,deadline,pace,now}=options,proof=toBasic(credentials);options.mask(proof);let headers={authorization:`\
Basic ${proof}`},{host}=new URL(url),quota=openQuota(pace,now);async function send({operation,method,parameters,file}){let address=`${url}${API_PATH}\
/${operation}`;if(method==="GET"){let search=new URLSearchParams(parameters).toString(),asked=search===""?address:`${address}\
?${search}`;return fetch(asked,{headers,isPaced:!0})}let form=await (0,_WMXKP7WN.ks)(parameters,file),typed={...headers,...form.headers};
return fetch(address,{method,headers:typed,body:form.body,isPaced:!0})}async function takeTurn(operation){for(let pause=quota.
pause();pause>0;pause=quota.pause()){if(pause>=deadline.remaining())throw limited(operation,pace,now()+pause);await deadline.
wait(pause)}quota.sent()}function pauseAfter(refusal,untold){let told=quota.untilReset()??(0,_WMXKP7WN.P9)(refusal,now());return told!==
void 0?told:pace==="patient"&&untold<UNTOLD.times?UNTOLD.first*2**untold:void 0}async function sendCounted(call){let headers2;
try{let response=await send(call);return{headers:headers2}=response,response}finally{quota.ended(headers2)}}async function sendWithin(call){
for(let refusals=0;;refusals+=1){await takeTurn(call.operation);let response=await sendCounted(call);if(response.status!==
429)return response;let pause=pauseAfter(response,refusals);if(pause===void 0||refusals>=MOST_REFUSALS[pace])throw limited(
call.operation,pace,void 0);Number.isFinite(pause)&&quota.hold(pause)}}return async call=>{let{operation}=call;try{let response=await sendWithin(
call);return{answer:toAnswer(operation,response,await response.text()),servedAt:(0,_QF4AII7I.r)(response.headers.get("date"))}}catch(thrown){
if(thrown instanceof _TKLNHQ2D.S0)throw thrown;let failure2=(0,_D3CNM44V.G)(thrown),error=(0,_WMXKP7WN.qE)(operation,host,failure2,thrown);
if(!failure2.maybeSent)throw error;return{answer:{kind:"unclear",error,status:void 0},servedAt:void 0}}}}function toBasic({
username,accessKey}){return Buffer.from(`${username}:${accessKey}`).toString("base64")}function limited(operation,pace,until=1/0){
let what=pace==="patient"?"the calls of this account are used up, but for a tenth that a sweep leaves to others":"the CR\
M takes no more calls of this account",when=Number.isFinite(until)?`until ${new Date(until).toISOString().replace(/\.\d+/,
"")}`:"without saying until when";return new _TKLNHQ2D.S0("vtiger-rate-limit",`${operation}: ${what}, ${when}.`)}


/***/ }),

/***/ 5787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  createRestapi: () => (createRestapi)
});
var _YNKSETYY = __webpack_require__(6721);
var _LUYYOX74 = __webpack_require__(1678);
var _WMXKP7WN = __webpack_require__(9794);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _TKLNHQ2D = __webpack_require__(5329);
var _72FAJJDL = __webpack_require__(3247);


function createRestapi(fetch,options){let endpoint=(0,_LUYYOX74.UD)(fetch,options),identity;async function askWhoIsAsking(){
let{answer,servedAt}=await endpoint({operation:"me",method:"GET",parameters:{}}),{id}=(0,_YNKSETYY.fd)(_LUYYOX74.me,(0,_YNKSETYY.Vh)("me",answer,
isDenied)),clockOffset=servedAt===void 0?0:servedAt-Date.now();return{userId:id,version:"Cloud",clockOffset}}function identify(){
if(identity!==void 0)return identity;let asking=askWhoIsAsking();return identity=asking,asking.catch(()=>identity=void 0),
asking}async function call(request){return(await endpoint(request)).answer}return{...(0,_YNKSETYY.Ps)({call,record: _LUYYOX74.g1,records: _LUYYOX74.V0,
ofAnyType:{fieldTypeList:"null"},isDenied,isOutOfReach:refused=>isMissing(refused)||isDenied(refused),isGone:()=>!1,isDuplicate}),
identify,async reopen(id){let answer=await call({operation:"reopen",method:"POST",parameters:{id}});return answer.kind===
"unclear"?{kind:"unclear",error:answer.error}:((0,_YNKSETYY.Vh)("reopen",answer,isDenied),{kind:"done",record:{id}})},logout:()=>Promise.
resolve()}}function isDenied({code,message}){return code==="ACCESS_DENIED"||code==="HTTP 403"||/\bpermission\b.*denied/i.
test(message)}function isMissing({code}){return code==="RECORD_NOT_FOUND"||code==="HTTP 404"}function isDuplicate({code,
message}){return code==="0"||/dupli[ck]/i.test(`${code} ${message}`)}


/***/ })

};
;