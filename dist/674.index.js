"use strict";
exports.id = 674;
exports.ids = [674];
exports.modules = {

/***/ 7997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ps: () => (createOperations),
  Vh: () => (resultOrThrow),
  fd: () => (readAs)
});
var _BVDHMAZ5 = __webpack_require__(9052);
var _7F4UHYFN = __webpack_require__(5110);
var _TKLNHQ2D = __webpack_require__(5329);

function readAs(decoder,result){return (0,_7F4UHYFN.D4)(decoder,result,cause=>{let message=`The server sent a result that no known\
 Vtiger sends (${cause.message}).`;return new _TKLNHQ2D.S0("vtiger-answer",message,{cause})})}var NOT_ASSIGNABLE="Cannot assign record";function notAssignable(operation,{code,message}){return new _TKLNHQ2D.S0("ticket-\
value",`${operation}: the CRM says "${message}" (${code}).`,{hint:"Name an owner who exists, and to whom the role of the\
 API user may assign: Settings \u2192 Roles, Can Assign Records To."})}function isKept({message}){return message.includes(
"read given object")}var NO_SUCH_RELATION="UNKOWN_ENTITY",UNKNOWN_FIELD="Check the names of the fields; each has to be t\
here, and visible in the API user's profile.",SHOWN={ModComments:"Comments"};function hintOn(message,module){return/attribute denied/i.
test(message)?{hint:UNKNOWN_FIELD}:module===void 0||module==="HelpDesk"||module==="Cases"?{}:module==="Users"?{hint:"Vti\
ger lets administrators alone read users."}:{hint:`Give the API user's profile the right to view, create and edit ${SHOWN[module]??
module}.`}}function resultOrThrow(operation,answer,isDenied,module){if(answer.kind==="result")return answer.result;if(answer.
kind==="unclear")throw answer.error;if(answer.message.startsWith(NOT_ASSIGNABLE))throw notAssignable(operation,answer);let message=`${operation}\
: the CRM says "${answer.message}" (${answer.code}).`;throw isDenied(answer)||answer.code===NO_SUCH_RELATION?new _TKLNHQ2D.S0(
"vtiger-denied",message,hintOn(answer.message,module)):new _TKLNHQ2D.S0("vtiger-rejected",message)}function createOperations(protocol){let{call,isOutOfReach}=protocol,resultOf=(operation,answer,module)=>resultOrThrow(operation,
answer,protocol.isDenied,module);async function read(operation,parameters,module){return resultOf(operation,await call({
operation,method:"GET",parameters}),module)}async function write(operation,parameters,module,file){let answer=await call(
{operation,method:"POST",parameters,file});if(answer.kind==="unclear")return{kind:"unclear",error:answer.error};if(answer.
kind==="refused"&&protocol.isDuplicate(answer))return{kind:"duplicate",message:answer.message};let record=(0,_7F4UHYFN.SA)(protocol.
record,resultOf(operation,answer,module));if(record?.id!==void 0)return{kind:"done",record};let message=`${operation}: t\
he server sent a record that no known Vtiger sends.`;return{kind:"unclear",error:new _TKLNHQ2D.S0("vtiger-answer",message)}}
return{listTypes:async()=>readAs(_BVDHMAZ5.FQ,await read("listtypes",protocol.ofAnyType)).types,describe:async module=>(0,_BVDHMAZ5.mf)(
readAs(_BVDHMAZ5.h_,await read("describe",{elementType:module},module))),query:async vtql=>readAs(protocol.records,await read(
"query",{query:`${vtql};`},moduleOf(vtql))),async retrieve(id){let answer=await call({operation:"retrieve",method:"GET",
parameters:{id}});if(!(answer.kind==="refused"&&isOutOfReach(answer)))return readAs(protocol.record,resultOf("retrieve",
answer))},async isThere(id){let answer=await call({operation:"retrieve",method:"GET",parameters:{id}});return answer.kind===
"refused"&&isOutOfReach(answer)?isKept(answer):(resultOf("retrieve",answer),!0)},create:(module,element,file)=>write("cr\
eate",{elementType:module,element},module,file),revise:element=>write("revise",{element}),async delete(id){let answer=await call(
{operation:"delete",method:"POST",parameters:{id}});return answer.kind==="refused"&&protocol.isGone(answer)?!0:answer.kind===
"refused"&&isOutOfReach(answer)?!1:(resultOf("delete",answer),!0)},related:async(id,module)=>readAs(protocol.records,await read(
"retrieve_related",{id,relatedLabel:module,relatedType:module},module)),async relate(sourceRecordId,relatedRecordId,relationIdLabel){
let answer=await call({operation:"add_related",method:"POST",parameters:{sourceRecordId,relatedRecordId,relationIdLabel}});
answer.kind!=="unclear"&&resultOf("add_related",answer)}}}function moduleOf(vtql){return/\bFROM\s+(\w+)/i.exec(vtql)?.[1]}


/***/ }),

/***/ 5694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g0: () => (quoteId),
  hD: () => (quote),
  p2: () => (isRecordId),
  wq: () => (MOST_ROWS),
  ym: () => (isQuotable)
});
var _TKLNHQ2D = __webpack_require__(5329);
var MOST_ROWS=100;function quote(value){if(!isQuotable(value))throw new _TKLNHQ2D.S0("input-invalid","A value to look up is\
 empty or has a character that Vtiger cannot look up.");return`'${value.replaceAll("'","''")}'`}function isQuotable(value){
return value!==""&&!/[\\\u0000-\u001f\u007f]/.test(value)}function quoteId(id){if(!isRecordId(id))throw new _TKLNHQ2D.S0("i\
nput-invalid","A record id is not of the form 17x42.");return`'${id}'`}function isRecordId(text){return/^\d+x\d+$/.test(
text)}


/***/ }),

/***/ 5110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D4: () => (decode),
  D8: () => (anything),
  Ik: () => (object),
  J4: () => (mismatch),
  SA: () => (tryDecode),
  YO: () => (array),
  Yj: () => (string),
  ai: () => (number),
  eu: () => (literal),
  g1: () => (record),
  gP: () => (either),
  lq: () => (optional),
  o: () => (bigint),
  zM: () => (boolean)
});
var Mismatch=class extends Error{name="Mismatch";found;expected;path;constructor(found,expected,path=[]){let what=`${found}\
 instead of ${expected}`;super(path.length===0?what:`${spell(path)}: ${what}`),this.found=found,this.expected=expected,this.
path=path}};function decode(decoder,value,toError){try{return decoder(value)}catch(thrown){throw thrown instanceof Mismatch?
toError(thrown):thrown}}function tryDecode(decoder,value){try{return decoder(value)}catch(thrown){if(thrown instanceof Mismatch)
return;throw thrown}}var string=value=>typeof value=="string"?value:mismatch("a string",value),number=value=>typeof value==
"number"&&Number.isFinite(value)?value:mismatch("a number",value),bigint=value=>typeof value=="bigint"?value:mismatch("a\
 large integer",value),boolean=value=>typeof value=="boolean"?value:mismatch("true or false",value),anything=value=>value===
void 0?mismatch("anything",value):value;function literal(expected){return value=>value===expected?expected:mismatch(JSON.
stringify(expected),value)}function optional(decoder){return value=>value==null?void 0:decoder(value)}function either(first,second){
return value=>{try{return first(value)}catch(thrown){if(!(thrown instanceof Mismatch))throw thrown;return decode(second,
value,other=>moreTelling(thrown,other))}}}function array(element){return value=>Array.isArray(value)?value.map((one,index)=>at(
index,element,one)):mismatch("an array",value)}function object(form){let named=Object.entries(form);return value=>{if(!isObject(
value))return mismatch("an object",value);let decoded={};for(let[name,decoder]of named)decoded[name]=at(name,decoder,value[name]);
return decoded}}function record(element){return value=>{if(!isObject(value))return mismatch("an object",value);let entries=Object.
entries(value);return Object.fromEntries(entries.map(([name,one])=>[name,at(name,element,one)]))}}function mismatch(expected,value){
throw new Mismatch(kindOf(value),expected)}function moreTelling(one,other){return one.path.length!==other.path.length?one.
path.length>other.path.length?one:other:one.path.length>0?one:new Mismatch(one.found,`${one.expected} or ${other.expected}`)}
function at(step,decoder,value){return decode(decoder,value,({found,expected,path})=>new Mismatch(found,expected,[step,...path]))}
function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function kindOf(value){return value==
null?"nothing":Array.isArray(value)?"an array":typeof value=="object"?"an object":`a ${typeof value}`}var LONGEST_NAME=60;
function spell(path){return path.reduce((before,step)=>{if(typeof step=="number")return`${before}[${step}]`;let name=step.
slice(0,LONGEST_NAME);return before===""?name:`${before}.${name}`},"")}


/***/ }),

/***/ 2674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DO: () => (withWorld),
  Wq: () => (isNobodyThere),
  ZZ: () => (withFetch),
  Zb: () => (openHost),
  Zf: () => (openCrm),
  Zm: () => (withSeverityIn),
  dz: () => (askChallenge),
  lt: () => (provesPresence),
  pO: () => (bearKeyIn),
  r3: () => (openHostAccess),
  tf: () => (withCrm)
});
var _DSQZ6TV4 = __webpack_require__(937);
var _CDVVL4M3 = __webpack_require__(3128);
var _SKJ3MQUN = __webpack_require__(5591);
var _3FV2EM3B = __webpack_require__(7997);
var _BVDHMAZ5 = __webpack_require__(9052);
var _HZGTIA3H = __webpack_require__(8207);
var _52HSZVJ3 = __webpack_require__(5694);
var _L3XHNKIK = __webpack_require__(4057);
var _UNYHBUFW = __webpack_require__(6367);
var _YTU3J7LR = __webpack_require__(3611);
var _WGKF32OW = __webpack_require__(1279);
var _D3CNM44V = __webpack_require__(960);
var _TKLNHQ2D = __webpack_require__(5329);
var _VEMOOKOE = __webpack_require__(7472);
var node_v8__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8877);
var node_v8__WEBPACK_IMPORTED_MODULE_13___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_13__);
var node_crypto__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7598);
var node_crypto__WEBPACK_IMPORTED_MODULE_15___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_15__);





var OPENERS={github:{open:async options=>(await Promise.all(/* import() */[__webpack_require__.e(853), __webpack_require__.e(202)]).then(__webpack_require__.bind(__webpack_require__, 4202))).openGitHub(options),openAccess:async options=>(await Promise.all(/* import() */[__webpack_require__.e(853), __webpack_require__.e(672)]).then(__webpack_require__.bind(__webpack_require__, 5672))).
openGitHubAccess(options)},gitlab:{open:async options=>(await __webpack_require__.e(/* import() */ 762).then(__webpack_require__.bind(__webpack_require__, 4762))).openGitLab(options),openAccess:async options=>(await __webpack_require__.e(/* import() */ 871).then(__webpack_require__.bind(__webpack_require__, 5871))).
openGitLabAccess(options)}};function openHost(options){return OPENERS[options.host].open(options)}function openHostAccess(options){
return OPENERS[options.host].openAccess(options)}function startDeadline(milliseconds,stop){let end=(0,_WGKF32OW.X)()+milliseconds,waiting=new Map,hasEnded=!1,remaining=()=>hasEnded||
stop?.aborted===!0?0:end-(0,_WGKF32OW.X)(),over=()=>new _TKLNHQ2D.S0("deadline",`The run did not finish within ${milliseconds/
1e3} s.`);return{remaining,async wait(pause){if(pause>=remaining())throw over();await new Promise((resolve,reject)=>{let timer=setTimeout(
()=>{waiting.delete(timer),resolve()},pause);waiting.set(timer,reject)})},end(){hasEnded=!0;for(let[timer,reject]of waiting)
clearTimeout(timer),reject(over());waiting.clear()}}}var import_pool=(0,_VEMOOKOE.f1)((0,_UNYHBUFW.Zd)(),1);var import_connect=(0,_VEMOOKOE.f1)((0,_UNYHBUFW.p4)(),1);function createConnections(timeout){let connector=(0,import_connect.default)(
{timeout}),beingMade=new Set,isClosed=!1,connect=(options,callback)=>{if(isClosed){callback(new Error("The transport is \
closed."),null);return}let socket=connector(options,(...result)=>{beingMade.delete(socket),callback(...result)});beingMade.
add(socket)},begun=new Map,begunTo=server=>{let name=`${server.protocol}//${server.host??""}`,those=begun.get(name)??[];
return begun.set(name,those),those};return{connect(options,callback){let first=begunTo(options).shift();if(first===void 0){
connect(options,callback);return}first.then(socket=>{socket.writable?callback(null,socket):connect(options,callback)},thrown=>{
callback(thrown,null)})},ahead(url){let{protocol,host,hostname,port}=new URL(url),attempt=new Promise((resolve,reject)=>{
let bare=hostname.replace(/^\[|\]$/g,"");connect({protocol,host,hostname:bare,port},(...[error,socket])=>{error===null?resolve(
socket):reject(error)})});begunTo({protocol,host}).push(attempt),attempt.catch(()=>{})},close(){isClosed=!0;for(let attempt of[
...begun.values()].flat())attempt.then(socket=>socket.destroy(),()=>{});begun.clear();for(let socket of beingMade)socket.
destroy()}}}function exchange(dispatcher,request,{milliseconds,cut},abandonable){return new Promise((resolve,reject)=>{let head={status:0,
statusText:"",headers:{}},controller,overtime,chunks=[],giveUp=(why,after)=>{done(),overtime=new _D3CNM44V.E(why,after,controller!==
void 0),controller?.abort(overtime),reject(overtime)},timer=setTimeout(()=>{giveUp(cut,milliseconds)},milliseconds),abandon=()=>{
giveUp("deadline",0)},done=()=>{clearTimeout(timer),abandonable.delete(abandon)};abandonable.add(abandon),dispatcher.dispatch(
request,{onRequestStart(started){controller=started,request.method!=="GET"&&abandonable.delete(abandon),overtime!==void 0&&
started.abort(overtime)},onResponseStart(_controller,status,headers,statusText=""){head={status,statusText,headers}},onResponseData(_controller,chunk){
chunks.push(chunk)},onResponseEnd(){done();let[only]=chunks,body=chunks.length===1&&only!==void 0?only:Buffer.concat(chunks);
resolve({...head,body})},onResponseError(_controller,error){done(),reject(error)}})})}var CONNECT_TIMEOUT=1e4,UTF_8=new TextDecoder;(0,node_v8__WEBPACK_IMPORTED_MODULE_13__.setFlagsFromString)("--wasm-tiering-budget=1000000000");function createTransport(options){
let connections=createConnections(CONNECT_TIMEOUT),dispatchers=createDispatchers(options.proxy,connections);dispatchers.
catch(()=>{});let abandonable=new Set,isClosed=!1;function refuseIfOver(){if(isClosed||options.deadline.remaining()<=0)throw new _D3CNM44V.E(
"deadline",0,!1)}return{fetch:async(url,init={})=>{refuseIfOver();let target=new URL(url),request={origin:target.origin,
path:target.pathname+target.search,method:init.method??"GET",headers:{"user-agent":options.userAgent,...init.headers},body:init.
body??null},dispatcher=(await dispatchers).to(target.origin);refuseIfOver();let answer=await exchange(dispatcher,request,
limitOf(options),abandonable);return await new Promise(resolve=>setImmediate(resolve)),toResponse(url,answer)},connectAhead:url=>{
usesProxy(options.proxy)||connections.ahead(url)},close:async()=>{isClosed=!0;for(let abandon of abandonable)abandon();connections.
close(),await(await dispatchers.catch(()=>{}))?.close()}}}function usesProxy({http,https}){return!!http||!!https}async function createDispatchers(proxy,connections){
if(!usesProxy(proxy))return createPools(connections);let agent=await createProxyAgent(proxy);return{to:()=>agent,close:()=>agent.
destroy()}}function createPools({connect}){let pools=new Map;return{to(origin){let pool=pools.get(origin)??new import_pool.default(
origin,{connect});return pools.set(origin,pool),pool},close:()=>Promise.resolve()}}async function createProxyAgent(proxy){
let{http,https,no}=proxy,[{default:EnvHttpProxyAgent},{default:AnyDispatcher},{default:openTunnel}]=await Promise.all([__webpack_require__.e(/* import() */ 946).then(__webpack_require__.bind(__webpack_require__, 6946)),
__webpack_require__.e(/* import() */ 851).then(__webpack_require__.bind(__webpack_require__, 7232)),__webpack_require__.e(/* import() */ 615).then(__webpack_require__.bind(__webpack_require__, 5615))]);return Object.assign(AnyDispatcher.prototype,{
connect:openTunnel}),new EnvHttpProxyAgent({connect:{timeout:CONNECT_TIMEOUT},httpProxy:proxyAddress(http),httpsProxy:proxyAddress(
https),noProxy:no??"",proxyTunnel:!1})}function proxyAddress(setting){if(!setting)return"";let address=setting.includes(
"://")?setting:`http://${setting}`;if(URL.canParse(address))return address;throw new _TKLNHQ2D.S0("input-invalid","HTTP_PRO\
XY or HTTPS_PROXY is not the address of a proxy.",{hint:"Write it as http://host:port, with special characters of a pass\
word percent-encoded."})}function limitOf({timeout,deadline}){let remaining=Math.max(0,deadline.remaining());return remaining<=
timeout?{milliseconds:remaining,cut:"deadline"}:{milliseconds:timeout,cut:"request"}}function toResponse(url,{status,statusText,
headers,body}){return{status,statusText,url,headers:toHeaders(headers),text:()=>Promise.resolve(UTF_8.decode(body)),arrayBuffer:()=>Promise.
resolve(new Uint8Array(body).buffer)}}function toHeaders(raw){let valueOf=name=>{let value=Object.hasOwn(raw,name)?raw[name]:
void 0;return Array.isArray(value)?value.join(", "):value??null};return{get:name=>valueOf(name.toLowerCase()),*[Symbol.iterator](){
for(let name of Object.keys(raw))yield[name,valueOf(name)??""]}}}var NOTHING={fields:{},remarks:[]};function draftSpeller(parts){let{client,module,settings,lookedUp}=parts,owner,speller;
async function ownerField(){let{assignedTo}=settings;if(assignedTo===void 0)return{};let id=await(owner??=(0,_SKJ3MQUN.AK)(client,
assignedTo));return id!==assignedTo&&lookedUp.add(id),{[module.owner]:id}}async function spellDetails(draft,whole){return draft.
details===void 0?NOTHING:(speller??=__webpack_require__.e(/* import() */ 312).then(__webpack_require__.bind(__webpack_require__, 312)).then(({detailSpeller})=>detailSpeller(parts)),(await speller)(
draft,whole))}return{textField:module.description,async toFields(draft,whole){let{fields:details}=await spellDetails(draft,
whole);return{...details[module.owner]===void 0&&await ownerField(),...details,[module.title]:(0,_L3XHNKIK.jg)(draft.title),[module.
status]:draft.status,[module.priority]:draft.priority,...module.severity!==void 0&&{[module.severity]:draft.severity}}},
toTextField:(text,whole)=>({[module.description]:(0,_L3XHNKIK.zm)(text,{more:whole}).trimEnd()}),remarksOn:async draft=>(await spellDetails(
draft,"")).remarks,toStatusFields:status=>({[module.status]:status})}}var MADE_BY_PROGRAM="WEBSERVICE";function bearKeyIn(keyField,module){return keyField===void 0?inLine(module.description):
inField(keyField,module.description)}function inField(field,description){return{field,fields:[field],condition:keys=>`${field}\
 IN (${keys.map(_52HSZVJ3.hD).join(",")})`,likeCondition:forms=>forms.map(form=>`${field} LIKE ${(0,_52HSZVJ3.hD)(form)}`).join(" OR "),behindCondition:key=>`${field}\
 > ${(0,_52HSZVJ3.hD)(key)}`,former:{condition:keys=>lineCondition(description,keys),anyCondition:`${description} LIKE ${(0,_52HSZVJ3.hD)(`%${_L3XHNKIK.YX}\
%`)}`},read(record2){let text=record2[description]??"",value=(record2[field]??"").trim(),isOurs=record2.source===MADE_BY_PROGRAM;
return{key:(value===""&&isOurs?(0,_L3XHNKIK.uj)(text):value||void 0)?.toLowerCase(),description:(0,_L3XHNKIK.gl)(text)}},moveTo(key,ticket){
let from=ticket.fields[field]??"";return from===key?void 0:{from,to:key}},onCreate:(fields,key)=>({...fields,[field]:key}),
onRevise(fields,ticket,key){let borne=ticket.fields[field]??"";if(borne===key)return fields;let text=fields[description]??
(0,_L3XHNKIK.ih)(ticket.fields[description]??"");return borne===""&&ticket.key!==void 0?{...fields,[field]:key,[description]:text}:
{...fields,[field]:key}},onLoss:(_ticket,key)=>({[field]:key}),without:{[field]:""}}}function inLine(description){let bearing=(text,key)=>({
[description]:(0,_L3XHNKIK.G9)(text,key)});return{field:void 0,fields:[description],condition:keys=>lineCondition(description,
keys),likeCondition:forms=>lineCondition(description,forms),former:void 0,read(record2){let text=record2[description]??"";
return{key:(0,_L3XHNKIK.uj)(text)?.toLowerCase(),description:(0,_L3XHNKIK.gl)(text)}},moveTo:(key,ticket)=>ticket.key===void 0||
ticket.key===key?void 0:{from:ticket.key,to:key},onCreate:(fields,key)=>({...fields,...bearing(fields[description]??"",key)}),
onRevise(fields,ticket,key){let text=fields[description];if(text!==void 0)return{...fields,...bearing(text,key)};let isMoved=ticket.
key!==void 0&&ticket.key!==key,held=(0,_L3XHNKIK.ih)(ticket.fields[description]??"");return isMoved?{...fields,...bearing(held,key)}:
fields},onLoss:(ticket,key)=>bearing((0,_L3XHNKIK.ih)(ticket.fields[description]??""),key),without:{}}}function lineCondition(description,keys){
return keys.map(key=>`${description} LIKE ${(0,_52HSZVJ3.hD)(`%${(0,_L3XHNKIK.YC)(key)}%`)}`).join(" OR ")}function readTicket(record2,module,bearer){let id=idOf(record2),{key,description}=bearer.read(record2);return{id,number:record2[module.
number]??"",fields:{...record2,[module.description]:description},key,createdAt:toEpoch(record2[module.createdAt]),modifiedAt:toEpoch(
record2[module.modifiedAt])}}function readBearing(record2,bearer){return{id:idOf(record2),key:bearer.read(record2).key}}
function idOf({id}){if(id!==void 0&&(0,_52HSZVJ3.p2)(id))return id;throw new _TKLNHQ2D.S0("vtiger-answer","The server sent a tick\
et without an id.")}function toEpoch(time){return time===void 0?Number.NaN:Date.parse(`${time.replace(" ","T")}Z`)}function byId(a,b){
return recordNumber(a.id)-recordNumber(b.id)}function recordNumber(id){return Number(id.slice(id.indexOf("x")+1))}var anyOf=ids=>ids.map(id=>`id = ${(0,_52HSZVJ3.g0)(id)}`).join(" OR ");function ticketFinder({client,module,bearer,describe,reading}){
async function findBatch(keys,toCondition,columns){let query=`SELECT ${columns} FROM ${module.name} WHERE ${toCondition(
keys)} ORDER BY id`,rows=await client.query(query).catch(explainDenied);if(rows.length<_52HSZVJ3.wq||keys.length===1)return rows;
let half=Math.ceil(keys.length/2),halves=[keys.slice(0,half),keys.slice(half)];return(await Promise.all(halves.map(some=>findBatch(
some,toCondition,columns)))).flat()}async function findBatches(keys,toCondition,columns="*"){let found=(0,_DSQZ6TV4.k)(keys,toCondition).
map(batch=>findBatch(batch,toCondition,columns));return(await Promise.all(found)).flat()}let byKey=batch=>bearer.condition(
batch),anyIsFormer,noneIsFormer=!1;async function isAny(condition){return(await client.query(`SELECT id FROM ${module.name}\
 WHERE ${condition} LIMIT 1`)).length>0}async function explainDenied(thrown){if(thrown instanceof _TKLNHQ2D.S0&&thrown.code===
"vtiger-denied"&&bearer.field!==void 0){let{fields}=await describe();if(!fields.some(({name})=>name===bearer.field)){let message=`${module.
name} has no field "${bearer.field}", which key-field names.`;throw new _TKLNHQ2D.S0("ticket-field",message)}}throw thrown}
function nextKeyFinder(behind){let columns=bearer.fields.join(",");return async key=>{let query=`SELECT id,${columns} FR\
OM ${module.name} WHERE ${behind(key)} ORDER BY ${columns} LIMIT ${_52HSZVJ3.wq}`;return(await client.query(query).catch(explainDenied)).
flatMap(row=>readBearing(row,bearer).key??[])}}return{async find(keys,id){let isNamed=id!==void 0&&(0,_52HSZVJ3.p2)(id),bearing=keys.
length===0?[]:[byKey(keys)],byLine=!isNamed&&keys.length>0&&!noneIsFormer?bearer.former?.condition(keys):void 0,where=[...bearing,
byLine,isNamed?`id = ${(0,_52HSZVJ3.g0)(id)}`:void 0].filter(condition=>condition!==void 0).join(" OR "),query=`SELECT * FROM ${module.
name} WHERE ${where} ORDER BY id`,rows=await client.query(query).catch(explainDenied),{toTicket}=await reading(),isAsked=ticket=>ticket.
id===id||keys.some(key=>key.toLowerCase()===ticket.key);return rows.map(toTicket).filter(isAsked).sort(byId)},async findMany(keys){
return(await findBatches(keys,byKey)).map((await reading()).toTicket)},async findBearers(keys){return(await findBatches(
keys,byKey,["id",...bearer.fields].join(","))).map(row=>readBearing(row,bearer))},async findPresent(ids){let rows=await findBatches(
ids,anyOf,"id");return new Set(rows.map(row=>row.id??""))},isThere:id=>client.isThere(id),async findKeys(forms){let columns=[
"id",...bearer.fields].join(",");return(await findBatches(forms,batch=>bearer.likeCondition(batch),columns)).flatMap(row=>readBearing(
row,bearer).key??[])},...bearer.behindCondition&&{findNextKeys:nextKeyFinder(bearer.behindCondition)},async findFormer(keys){
let{former}=bearer;return former===void 0?[]:(noneIsFormer=!await(anyIsFormer??=isAny(former.anyCondition)),noneIsFormer?
[]:(await findBatches(keys,batch=>former.condition(batch))).map((await reading()).toTicket))}}}function refusedCreate(module,keyField){let refused="create: the CRM refuses the ticket as a duplicate";return uniqueIn(
module).some(({name})=>name===keyField)?new _TKLNHQ2D.S0("ticket-hidden",`${refused}: there is one with this issue's key, w\
hich the API user does not find.`,{hint:WHERE_IT_IS}):taken(refused,module)}function refusedRevise(id,module,keyField){return uniqueIn(
module).some(({name})=>name===keyField)?new _TKLNHQ2D.S0("ticket-ambiguous",`Ticket ${id}: another ticket bears the same ke\
y.`,{hint:`Keep one of the two and delete the other, or take the key off it. Is it not to be found? ${WHERE_IT_IS}`}):taken(
`revise: the CRM refuses the change of ticket ${id} as a duplicate`,module)}var WHERE_IT_IS="Either sharing rules hide i\
t from the API user (Settings \u2192 Sharing Rules: let its role read and edit tickets of other owners), or it is in the recy\
cle bin: restore it there, or delete it for good.";function taken(refused,module){let named=uniqueIn(module).map(_HZGTIA3H.Wy).
join(" and "),why=named===""?"without a word of which field":`another one has the same ${named}`;return new _TKLNHQ2D.S0("t\
icket-ambiguous",`${refused}: ${why}.`,{hint:`Change one of the two, or take the field out of the check: Settings \u2192 Modu\
le Layouts & Fields \u2192 ${module.name} \u2192 Duplicate Prevention. The key's field alone is best there.`})}function uniqueIn({
fields}){return fields.filter(({unique})=>unique)}function withSeverityIn(module,field){return field===void 0?module:{...module,severity:field==="none"?void 0:field}}function hasFreeStates({
closesFrom,reopening}){return closesFrom===void 0&&reopening==="status"}function ticketWriter({client,module,settings,bearer,describe,reading,lookedUp}){async function check(fields,write,defaults={}){
let description=await describe();try{(0,_HZGTIA3H.oA)(description,fields,write,{defaults})}catch(thrown){let error=(0,_TKLNHQ2D.H2)(
thrown),hint=cureOf(error,description,{...defaults,...fields},write);throw hint===void 0?error:new _TKLNHQ2D.S0(error.code,
error.message,{hint})}let isOpen=id=>id!==void 0&&id!==""&&!lookedUp.has(id),owner=fields[module.owner];isOpen(owner)&&(await (0,_SKJ3MQUN.AA)(
client,owner,owner===settings.assignedTo?"assigned-to":"assignees"),lookedUp.add(owner));for(let field of description.fields.
filter(({type})=>type==="reference")){let id=fields[field.name];isOpen(id)&&(await checkReference(field,id),lookedUp.add(
id))}}function cureOf({code,hint},description,fields,write){let{severity,description:text}=module;if(code==="ticket-fiel\
d"&&severity!==void 0&&Object.hasOwn(fields,severity))return (0,_HZGTIA3H.wt)(description,severity)?.hint;if(code!=="tick\
et-mandatory")return;let missing=(0,_HZGTIA3H.AB)(description,fields,write);if(!missing.some(({field})=>field===text))return;
let own=(0,_HZGTIA3H.mR)(description,text);return missing.length===1?own:`${hint} ${own}`}async function checkReference(field,id){
if(await client.retrieve(id)!==void 0)return;let message=`${(0,_HZGTIA3H.Wy)(field)}: there is no record ${id}, or the API user m\
ay not see it.`;throw new _TKLNHQ2D.S0("ticket-value",message,{hint:"Take the number from the address of its page, behind t\
he number of its module: 11x4."})}async function reviseSurely(fields){let outcome=await client.revise((0,_L3XHNKIK.r$)(fields));
if(outcome.kind!=="unclear")return outcome;let record2=await client.retrieve(fields.id),isDone=Object.entries(fields).every(
([name,value])=>record2?.[name]===value);return record2!==void 0&&isDone?{kind:"done",record:record2}:client.revise((0,_L3XHNKIK.r$)(
fields))}async function withKey(ticket,key){let fields={id:ticket.id,...bearer.onLoss(ticket,key)},outcome=await reviseSurely(
fields),now=outcome.kind==="done"?(await reading()).toTicket(outcome.record):ticket;return now.key===key?now:refuseCutKey(
now)}async function refuseCutKey(ticket){let{id,number,key=""}=ticket,isGone=await client.delete(id);isGone||await layAside(
ticket);let cut=`The field ${bearer.field??module.description} holds only "${key}" of the key.`,left=`Ticket ${number} (${id}\
), which the API user may not delete, is left over, closed.`,message=isGone?cut:`${cut} ${left}`,hint=bearer.field===void 0?
"A workflow of the CRM seems to change it: give the key a field of its own, as the README says.":"Make the field of key-\
field at least 255 characters long, and have no workflow write to it.";throw new _TKLNHQ2D.S0("ticket-field",message,{hint})}
async function layAside(ticket){let[closed]=module.closed,fields={id:ticket.id,[module.description]:"Left over by a run \
that could not give it its key.",...closed!==void 0&&{[module.status]:closed},...bearer.without};await acrossStates(ticket,
fields,()=>client.revise((0,_L3XHNKIK.r$)(fields)))}async function acrossStates(ticket,fields,write){if(hasFreeStates(module))
return write();let{writeAcrossStates}=await __webpack_require__.e(/* import() */ 334).then(__webpack_require__.bind(__webpack_require__, 6334));return writeAcrossStates(client,module,ticket,
fields,write)}async function toCreate(fields,key){let{userId}=await client.identify(),defaults={[module.owner]:userId},given=key===
void 0?fields:bearer.onCreate(fields,key);return await check(given,"create",defaults),{...defaults,...given}}async function toRevise(ticket,changes,key){
let changed=Object.fromEntries(changes.map(({field,to})=>[field,to])),fields=key===void 0?changed:bearer.onRevise(changed,
ticket,key);return await check(fields,"revise"),fields}return{async checkCreate(fields,key){await toCreate(fields,key)},
async checkRevise(ticket,changes,key){await toRevise(ticket,changes,key)},async create(fields,key){let whole=await toCreate(
fields,key),outcome=await client.create(module.name,(0,_L3XHNKIK.r$)(whole));if(outcome.kind==="done"){let{toTicket,checkWritten}=await reading();
checkWritten(whole,outcome.record);let ticket=toTicket(outcome.record);return{kind:"created",ticket:key===void 0||ticket.
key===key?ticket:await withKey(ticket,key)}}return outcome.kind==="unclear"?outcome:{kind:"exists",error:refusedCreate(await describe(),
settings.keyField)}},async revise(ticket,changes,key){let{id}=ticket,fields=await toRevise(ticket,changes,key),outcome=await acrossStates(
ticket,fields,()=>reviseSurely({id,...fields}));if(outcome.kind==="done"){let{toTicket,checkWritten}=await reading();return checkWritten(
fields,outcome.record),toTicket(outcome.record)}throw outcome.kind==="unclear"?outcome.error:refusedRevise(id,await describe(),
settings.keyField)},async withdraw(ticket,keeper,closedStatus){if(await client.delete(ticket.id)||await client.retrieve(
ticket.id)===void 0)return;let fields={[module.status]:closedStatus,[module.description]:`Made twice at the same moment:\
 see ${keeper.number} (${keeper.id}).`,...bearer.without},outcome=await acrossStates(ticket,fields,()=>client.revise((0,_L3XHNKIK.r$)(
{id:ticket.id,...fields})));if(outcome.kind==="unclear")throw outcome.error}}}function openDesk(client,module,settings){let described,reading,bearer=bearKeyIn(settings.keyField,module),parts={client,
module,settings,bearer,describe:()=>described??=readDescription(),reading:()=>reading??=openReading(),lookedUp:new Set};
function readDescription(){let reading2=client.describe(module.name);return reading2.catch(()=>described=void 0),reading2}
async function openReading(){let toTicket=record2=>readTicket(record2,module,bearer);if(!settings.hasTypedFields)return{
toTicket,checkWritten:()=>{}};let opening=parts.describe();opening.catch(()=>reading=void 0);let[description,{refuseMisread,
withPlainNumbers}]=await Promise.all([opening,__webpack_require__.e(/* import() */ 364).then(__webpack_require__.bind(__webpack_require__, 8364))]);return{toTicket:record2=>toTicket(withPlainNumbers(
record2,description)),checkWritten:refuseMisread}}return{...draftSpeller(parts),...ticketFinder(parts),...ticketWriter(parts),
warmUp(){client.identify().catch(()=>{})},expectWrite(){parts.describe().catch(()=>{})},moveKey:(ticket,key)=>bearer.moveTo(
key,ticket),async remarksOnStored(sent,{fields}){let{storedOtherwise}=await __webpack_require__.e(/* import() */ 687).then(__webpack_require__.bind(__webpack_require__, 1687));return storedOtherwise(
sent,fields,await parts.describe())},async keyIsUnique(){if(settings.keyField===void 0)return!1;let unique=(await parts.
describe()).fields.filter(field=>field.unique);return unique.length===1&&unique[0]?.name===settings.keyField},async blankFields(){
let{userId}=await client.identify();return{[module.owner]:userId}},async ageOf(ticket){let{clockOffset}=await client.identify();
return Date.now()+clockOffset-ticket.createdAt},urlOf:id=>`${settings.url}/index.php?module=${module.name}&view=Detail&r\
ecord=${id.replace(/^\d+x/,"")}`,close:()=>client.logout()}}var cases={name:"Cases",title:"title",description:"description",status:"casestatus",priority:"casepriority",severity:void 0,
number:"case_no",owner:"assigned_user_id",solution:"resolution",account:"parent_id",contact:"contact_id",product:void 0,
category:void 0,commentParent:"related_to",createdAt:"createdtime",modifiedAt:"modifiedtime",closed:["Resolved","Closed"],
final:["Closed"],closedFlag:"isclosed",closesFrom:"Open",reopening:"operation"};var helpdesk={name:"HelpDesk",title:"ticket_title",description:"description",status:"ticketstatus",priority:"ticketprior\
ities",severity:"ticketseverities",number:"ticket_no",owner:"assigned_user_id",solution:"solution",account:"parent_id",contact:"\
contact_id",product:"product_id",category:"ticketcategories",commentParent:"related_to",createdAt:"createdtime",modifiedAt:"\
modifiedtime",closed:["Closed"],final:[],closedFlag:void 0,closesFrom:void 0,reopening:"status"};var TICKET_MODULES={HelpDesk:helpdesk,Cases:cases},PREFERENCE={webservice:[helpdesk,cases],restapi:[cases,helpdesk]};async function chooseModule(wanted,api,listTypes){
if(wanted!=="auto")return{module:TICKET_MODULES[wanted],why:"as module says"};if(api==="webservice")return{module:helpdesk,
why:"as in every self-hosted Vtiger"};let types=await listTypes(),[module,...others]=PREFERENCE[api].filter(({name})=>types.
includes(name));if(module===void 0){let names=Object.keys(TICKET_MODULES).join(" nor ");throw new _TKLNHQ2D.S0("vtiger-deni\
ed",`The API user sees neither ${names} in the CRM.`)}let beside=others.map(({name})=>name).join(", "),why=beside===""?"\
the only one there is":`before ${beside}, which is there too: see module`;return{module,why}}var MAYBE_INTERFERENCE=new Set(["INVALID_USER_CREDENTIALS","INVALID_AUTH_TOKEN"]),REFUSES_USER=new Set(["ACCESS_DENIED",
"AUTHENTICATION_REQUIRED"]),PAUSES=[100,250,500,1e3,1500,2e3,2500,3e3],UNCLEAR_REPEATS=2;async function login2(endpoint,options){
for(let attempt=0;;attempt+=1){let{answer,clockOffset}=await tryLogin(endpoint,options);if(answer.kind==="result")return{
...toSession(answer.result,options),clockOffset};let pause=PAUSES[attempt];if(answer.kind==="unclear"){if(attempt>=UNCLEAR_REPEATS||
pause===void 0)throw answer.error}else if(MAYBE_INTERFERENCE.has(answer.code)){if(pause===void 0)throw wrongKey(answer.message)}else
throw refusedUser("login",answer);await options.deadline.wait(pause*options.jitter())}}async function tryLogin(endpoint,{
credentials,mask}){let{username,accessKey}=credentials,{token,serverTime}=await askChallenge(endpoint,username),clockOffset=serverTime*
1e3-Date.now(),proof=(0,node_crypto__WEBPACK_IMPORTED_MODULE_15__.createHash)("md5").update(token+accessKey).digest("hex");return mask(token),mask(proof),{answer:await endpoint(
{operation:"login",method:"POST",parameters:{username,accessKey:proof}}),clockOffset}}async function askChallenge(endpoint,username){
let challenge2=await endpoint({operation:"getchallenge",method:"GET",parameters:{username}});if(challenge2.kind==="uncle\
ar")throw challenge2.status===200?notAVtiger(challenge2.error):challenge2.error;if(challenge2.kind==="refused")throw refusedUser(
"getchallenge",challenge2);return (0,_3FV2EM3B.fd)(_BVDHMAZ5.y7,challenge2.result)}function toSession(result,{mask}){let{sessionName,
userId,vtigerVersion}=(0,_3FV2EM3B.fd)(_BVDHMAZ5.iD,result);return mask(sessionName),{name:sessionName,userId,version:vtigerVersion??"unk\
nown"}}function notAVtiger(cause){let message=`${cause.message} No Vtiger web service answers there.`;return new _TKLNHQ2D.S0(
"vtiger-not-found",message,{cause})}function refusedUser(operation,{code,message}){return REFUSES_USER.has(code)?new _TKLNHQ2D.S0(
"vtiger-credentials",`${operation}: the CRM refused the user: ${message}.`):new _TKLNHQ2D.S0("vtiger-rejected",`${operation}\
: the CRM says "${message}" (${code}).`)}function wrongKey(message){return new _TKLNHQ2D.S0("vtiger-credentials",`login: th\
e CRM refused user name and access key, each time it was asked: ${message}.`,{hint:"Copy the access key anew from My Pre\
ferences in the CRM; if it is right, other logins of the same user interfere: give this program a user of its own."})}var SESSION_ENDED=new Set(["INVALID_SESSIONID","SESSION_EXPIRED","SESSION_LEFT_IDLE","AUTHENTICATION_REQUIRED"]),DUPLICATE="\
0";function createWebservice(endpoint,options){let session=keepSession(endpoint,options);async function call(request){let opened=session.
open(),answer=await send(await opened,request);return answer.kind!=="refused"||!SESSION_ENDED.has(answer.code)?answer:send(
await session.renew(opened),request)}function send(current,request){let parameters={sessionName:current.name,...request.
parameters};return endpoint({...request,parameters})}return{...(0,_3FV2EM3B.Ps)({call,record: _BVDHMAZ5.g1,records: _BVDHMAZ5.V0,ofAnyType:{},isDenied,
isOutOfReach:isDenied,isGone:({code})=>code==="RECORD_NOT_FOUND",isDuplicate:({code})=>code===DUPLICATE}),identify:()=>session.
open(),reopen:()=>Promise.resolve(void 0),logout:()=>session.close()}}function keepSession(endpoint,options){let current,
open=()=>current??=logIn();function logIn(){let attempt=login2(endpoint,options);return attempt.catch(thrown=>{(0,_TKLNHQ2D.FO)(
(0,_TKLNHQ2D.H2)(thrown))===1&&current===attempt&&(current=void 0)}),attempt}return{open,renew(dead){return current===dead&&(current=
void 0),open()},async close(){let session=await current?.catch(()=>{});session!==void 0&&await endpoint({operation:"logo\
ut",method:"POST",parameters:{sessionName:session.name}}).catch(()=>{})}}}function isDenied({code}){return code==="ACCES\
S_DENIED"}var IS_THERE=new Set(["vtiger-credentials","vtiger-denied","vtiger-rate-limit"]);async function withCrm(settings,fetch,deadline,use){
let[api="webservice",other]=settings.inputs.vtiger.apis,first=await openCrm(api,settings,fetch,deadline);settings.debug?.(
`vtiger-api: ${api}, ${other===void 0?"and no other":"the likelier one"}`);try{return await use(first)}catch(thrown){if(other===
void 0||!isNobodyThere(thrown))throw thrown;let second=await openCrm(other,settings,fetch,deadline);return await second.
openClient().identify().catch(refusal=>{throw provesPresence(refusal)?refusal:thrown}),settings.debug?.(`vtiger-api: ${other}\
, since nobody answers to ${api}`),use(second)}}function isNobodyThere(thrown){return thrown instanceof _TKLNHQ2D.S0&&thrown.
code==="vtiger-not-found"}function provesPresence(thrown){return thrown instanceof _TKLNHQ2D.S0&&IS_THERE.has(thrown.code)}
async function openCrm(api,settings,fetch,deadline){let{inputs,debug}=settings;return{api,openClient:await opener(api,settings,
fetch,deadline),async chooseModule(client){let chosen=await chooseModule(inputs.vtiger.module,api,()=>client.listTypes());
return debug?.(`module: ${chosen.module.name}, ${chosen.why}`),chosen.module}}}async function opener(api,settings,fetch,deadline){
if(api==="webservice")return()=>openSession(settings,fetch,deadline);let{url,username,accessKey,apis}=settings.inputs.vtiger,
[{createRestapi},{onceShown}]=await Promise.all([__webpack_require__.e(/* import() */ 912).then(__webpack_require__.bind(__webpack_require__, 8912)),__webpack_require__.e(/* import() */ 276).then(__webpack_require__.bind(__webpack_require__, 3276))]),
isGuess=apis[0]!=="restapi",client=createRestapi(isGuess?onceShown(fetch,url):fetch,{url,credentials:{username,accessKey},
deadline,mask:settings.mask,pace:settings.pace??"prompt",now:Date.now});return()=>client}function openSession({inputs,mask},fetch,deadline){
let{url,username,accessKey}=inputs.vtiger;return createWebservice((0,_BVDHMAZ5.UD)(fetch,url),{credentials:{username,accessKey},
deadline,jitter:Math.random,mask})}function tracing(fetch,debug){return async(url,init)=>{let start=(0,_WGKF32OW.X)(),{host,pathname,searchParams}=new URL(url),
operation=searchParams.get("operation")??"",what=`${init?.method??"GET"} ${host}${pathname} ${operation}`.trimEnd(),took=()=>`${Math.
round((0,_WGKF32OW.X)()-start)} ms`;try{let response=await fetch(url,init);return debug(`${what}: HTTP ${response.status} i\
n ${took()}`),response}catch(thrown){throw debug(`${what}: no answer after ${took()}`),thrown}}}var REQUEST_TIMEOUT=15e3;async function withWorld(settings,options,use){let{inputs,place}=settings,[crmUrl,hostUrl]=[inputs.
vtiger.url,place.apiUrl],ahead=options.isExpected===!0?[crmUrl,hostUrl,crmUrl,hostUrl]:[];return withFetch(settings,{...options,
repeats:3,ahead},(fetch,deadline)=>withCrm({...settings,pace:options.pace},fetch,deadline,async crm=>{let openFor=wishes=>openHost(
{fetch,token:inputs.hostToken,...place,...wishes&&{wishes}}),client=options.toClient(crm.openClient),choosing=crm.chooseModule(
client);choosing.catch(()=>{});let resolved=options.known??await (0,_YTU3J7LR.S)(inputs,configReader(settings,openFor)),host=await openFor(
{internalNotes:resolved.internalMarker,associations:resolved.rules.authors!==void 0}),module=await choosing;return use(toWorld(
settings,{host,client,module,resolved,deadline}))}))}async function withFetch(settings,bounds,use){let{debug}=settings,deadline=startDeadline(
bounds.runTimeout,settings.stop),transport=createTransport({deadline,timeout:REQUEST_TIMEOUT,proxy:settings.proxy,userAgent:"\
vtiger-issue-sync"}),fetch=(0,_BVDHMAZ5.R$)(debug===void 0?transport.fetch:tracing(transport.fetch,debug),{deadline,repeats:bounds.
repeats,longestPause:bounds.longestPause,jitter:Math.random});try{for(let url of bounds.ahead??[])transport.connectAhead(
url);return await use(fetch,deadline)}finally{deadline.end(),await transport.close()}}function toWorld({inputs},parts){let{
host,client,deadline}=parts,module=withSeverityIn(parts.module,parts.resolved.severityField),{rules,keyField,ticketExtras}=parts.
resolved,{url,accessKey}=inputs.vtiger,markerSecret=(0,_CDVVL4M3.UZ)(accessKey),desk=openDesk(client,module,{...ticketExtras,
url,keyField,hasTypedFields:Object.keys(rules.details?.fields??{}).length>0}),formerNames;return{host,desk,async attach(ticket,document){
let{attachDocument}=await __webpack_require__.e(/* import() */ 273).then(__webpack_require__.bind(__webpack_require__, 6273));return attachDocument(client,ticket,document,inputs)},openComments:async()=>{
let{openTicketComments}=await __webpack_require__.e(/* import() */ 557).then(__webpack_require__.bind(__webpack_require__, 2557));return openTicketComments(client,module)},openFormerNames:()=>formerNames??=
__webpack_require__.e(/* import() */ 302).then(__webpack_require__.bind(__webpack_require__, 4302)).then(({openFormerNames})=>openFormerNames(host,desk)),rules,markerSecret,deskPrint:(0,_CDVVL4M3.Hc)(
url,module.name),fingerprint:(0,_CDVVL4M3.vU)(markerSecret),dryRun:inputs.dryRun,deadline}}function configReader({inputs,
warn},open){return async path=>{try{return await(await open()).readFile(path)}catch(thrown){if(!(thrown instanceof _TKLNHQ2D.S0&&
thrown.code==="host-denied")||inputs.configFileNamed)throw thrown;warn(`${path} could not be read (${thrown.message}). T\
he defaults are used. ${thrown.hint}`);return}}}


/***/ }),

/***/ 9052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FQ: () => (typeList),
  P9: () => (retryAfter),
  R$: () => (retrying),
  UD: () => (createEndpoint),
  V0: () => (records),
  g1: () => (record2),
  h_: () => (description),
  iD: () => (login),
  ks: () => (toForm),
  mf: () => (toDescription),
  qE: () => (noAnswer),
  y7: () => (challenge)
});
var _QF4AII7I = __webpack_require__(3645);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _TKLNHQ2D = __webpack_require__(5329);
var REFUSED_FOR_NOW=new Set([429]),PASSING=new Set([500,502,503,504]);function retrying(fetch,policy){return async(url,init)=>{
let isRead=init?.isRead===!0||(init?.method??"GET")==="GET";for(let attempt=0;;attempt+=1){let last=attempt>=policy.repeats,
pause=backoff(attempt,policy.jitter);try{let response=await fetch(url,init);if(!(init?.isPaced!==!0&&isRefusedForNow(response)||
isRead&&PASSING.has(response.status))||last||(pause=askedPause(response,Date.now())??pause,pause>policy.longestPause||pause>=
policy.deadline.remaining()))return response}catch(thrown){let failure=(0,_D3CNM44V.G)(thrown);if(!(failure.kind!=="tls"&&
failure.kind!=="deadline")||last||failure.maybeSent&&!isRead||pause>=policy.deadline.remaining())throw thrown}await policy.
deadline.wait(pause)}}}function isRefusedForNow(response){if(REFUSED_FOR_NOW.has(response.status))return!0;let limited=response.
headers.get("retry-after")!==null||response.headers.get("x-ratelimit-remaining")==="0";return response.status===403&&limited}
function askedPause(response,now){let after=retryAfter(response,now);if(after!==void 0)return after;let since=(0,_QF4AII7I.r)(response.
headers.get("date"))??now,pauses=QUOTAS.map(quota=>resetOf(response,quota)*1e3-since),longest=Math.max(...pauses.filter(
pause=>Number.isFinite(pause)));return Number.isFinite(longest)?Math.max(0,longest):void 0}function retryAfter({headers},now){
let after=headers.get("retry-after");if(after===null)return;let milliseconds=/^\d+$/.test(after)?Number(after)*1e3:Date.
parse(after)-now;return Number.isNaN(milliseconds)?void 0:Math.max(0,milliseconds)}var QUOTAS=["x-ratelimit","x-floodcon\
trol","ratelimit"];function resetOf({headers},quota){return headers.get(`${quota}-remaining`)!=="0"?Number.NaN:Number(headers.
get(`${quota}-reset`)??Number.NaN)}function backoff(attempt,jitter){return 200*2**attempt*(.5+jitter()/2)}function noAnswer(operation,host,failure,cause){let where=`${operation}: ${host}`,code=ERROR_OF_FAILURE[failure.kind],said={
unreachable:`${where} could not be reached: ${failure.detail}.`,timeout:`${where} did not answer in time: ${failure.detail}\
.`,tls:`${where} could not be reached securely: ${failure.detail}.`,deadline:`${where} had not answered when the time of\
 the run was over.`};return new _TKLNHQ2D.S0(code,said[failure.kind],{cause})}var ERROR_OF_FAILURE={unreachable:"vtiger-unr\
eachable",timeout:"vtiger-timeout",tls:"vtiger-tls",deadline:"deadline"};var envelope=(0,_7F4UHYFN.gP)((0,_7F4UHYFN.Ik)({success:(0,_7F4UHYFN.eu)(!0),result:_7F4UHYFN.D8}),(0,_7F4UHYFN.Ik)({success:(0,_7F4UHYFN.eu)(!1),error:(0,_7F4UHYFN.Ik)({code:(0,_7F4UHYFN.gP)(
_7F4UHYFN.Yj,_7F4UHYFN.ai),message:_7F4UHYFN.Yj})})),challenge=(0,_7F4UHYFN.Ik)({token:_7F4UHYFN.Yj,serverTime:_7F4UHYFN.ai}),login=(0,_7F4UHYFN.Ik)({sessionName:_7F4UHYFN.Yj,userId:_7F4UHYFN.Yj,
vtigerVersion:(0,_7F4UHYFN.lq)(_7F4UHYFN.Yj)}),value=raw=>typeof raw=="string"?raw:raw===null?"":typeof raw=="number"||typeof raw=="bo\
olean"?String(raw):(0,_7F4UHYFN.J4)("a string, a number, true or false",raw),record2=(0,_7F4UHYFN.g1)(value),records=(0,_7F4UHYFN.YO)(record2),description=(0,_7F4UHYFN.Ik)(
{name:_7F4UHYFN.Yj,createable:_7F4UHYFN.zM,updateable:_7F4UHYFN.zM,deleteable:_7F4UHYFN.zM,idPrefix:_7F4UHYFN.Yj,fields:(0,_7F4UHYFN.YO)((0,_7F4UHYFN.Ik)({name:_7F4UHYFN.Yj,label:_7F4UHYFN.Yj,
mandatory:_7F4UHYFN.zM,editable:_7F4UHYFN.zM,isunique:(0,_7F4UHYFN.lq)(_7F4UHYFN.zM),type:(0,_7F4UHYFN.Ik)({name:_7F4UHYFN.Yj,picklistValues:(0,_7F4UHYFN.lq)((0,_7F4UHYFN.YO)((0,_7F4UHYFN.Ik)(
{value:_7F4UHYFN.Yj,label:_7F4UHYFN.Yj})))})}))});function toDescription(raw){return{...raw,fields:raw.fields.map(({isunique,type,...field})=>({
...field,unique:isunique??!1,type:type.name,picklist:type.picklistValues}))}}var typeList=(0,_7F4UHYFN.Ik)({types:(0,_7F4UHYFN.YO)(_7F4UHYFN.Yj)});function toAnswer(operation,response,body){let{status}=response,where=`${operation}: the server`;if(status>=300&&status<
400){let target=response.headers.get("location")??"nowhere";throw new _TKLNHQ2D.S0("vtiger-redirect",`${where} redirects to\
 ${withoutQuery(target)}.`)}if(status===404)throw new _TKLNHQ2D.S0("vtiger-not-found",`${where} has no webservice.php there\
 (HTTP 404).`);if(status===401||status===403)throw new _TKLNHQ2D.S0("vtiger-denied",`${where} refused the request (HTTP ${status}\
).`,{hint:"Something in front of the CRM (web server, firewall) refuses: allow webservice.php there."});let parsed=parseEnvelope(
body);if(parsed===void 0){let what=body.trim()===""?"an empty body":"something other than JSON",message=`${where} answer\
ed HTTP ${status} with ${what}.`;if(isTurnedAway(status))throw turnedAway(status,message);return{kind:"unclear",error:new _TKLNHQ2D.S0(
"vtiger-answer",message),status}}return parsed.success?{kind:"result",result:parsed.result}:{kind:"refused",code:String(
parsed.error.code),message:parsed.error.message}}function isTurnedAway(status){return status>=400&&status<500&&status!==
408}function turnedAway(status,message){return new _TKLNHQ2D.S0("vtiger-rejected",message,{hint:status===429?"The server in\
 front of the CRM limits requests: raise its limit, or run less often.":"The server in front of the CRM turned the reque\
st away: see its log and its limits."})}function parseEnvelope(body){let start=body.indexOf('{"success":');if(start===-1)
return;let escaped=body.slice(start,body.lastIndexOf("}")+1).replace(/[\u0000-\u001f]/g,toEscape);try{return (0,_7F4UHYFN.SA)(envelope,
JSON.parse(escaped))}catch{return}}function toEscape(character){return`\\u${character.charCodeAt(0).toString(16).padStart(
4,"0")}`}function withoutQuery(location){return location.replace(/([?#;]|%3f|%23).*$/is,"").replace(/\/\/[^/]*@/,"//")}function createEndpoint(fetch,vtigerUrl){let address=`${vtigerUrl}/webservice.php`;return async({operation,method,parameters,
file})=>{let fields={operation,...parameters};try{let response=method==="GET"?await fetch(`${address}?${new URLSearchParams(
fields).toString()}`):await fetch(address,{method,...await toForm(fields,file)});return toAnswer(operation,response,await response.
text())}catch(thrown){if(thrown instanceof _TKLNHQ2D.S0)throw thrown;let failure=(0,_D3CNM44V.G)(thrown),error=noAnswer(operation,
new URL(vtigerUrl).host,failure,thrown);if(failure.maybeSent)return{kind:"unclear",error,status:void 0};throw error}}}async function toForm(fields,file){
if(file===void 0)return{headers:{"content-type":"application/x-www-form-urlencoded; charset=UTF-8"},body:new URLSearchParams(
fields).toString()};let{encodeMultipart}=await __webpack_require__.e(/* import() */ 787).then(__webpack_require__.bind(__webpack_require__, 6787)),{contentType,body}=encodeMultipart(fields,
{field:"filename",...file});return{headers:{"content-type":contentType},body}}


/***/ }),

/***/ 3128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Aj: () => (toNote),
  Cm: () => (NOT_OURS),
  Hc: () => (deskPrint),
  Nu: () => (claimedKey),
  UZ: () => (deriveMarkerSecret),
  gJ: () => (formatMarker),
  t7: () => (readMarker),
  vU: () => (createFingerprint)
});
var _ETV7VV4Q = __webpack_require__(3238);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
function deriveMarkerSecret(accessKey){let extracted=(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHmac)("sha256","vtiger-issue-sync").update(accessKey).digest();
return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHmac)("sha256",extracted).update("marker 1").update(Uint8Array.of(1)).digest()}function deskPrint(vtigerUrl,module){
return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(`${vtigerUrl.toLowerCase()}
${module}`).digest().subarray(0,6).toString("base64url")}function toNote({id,number,key:borne},key,memory){return{ticket:id,
number,key:borne??key,memory}}function formatMarker(note,binding,secret){let{ticket,number,key,memory}=note,payload=Buffer.
from(JSON.stringify({t:ticket,n:number,k:key,m:Object.entries(memory).map(([field,{sent,seen,source}])=>source===void 0?
[field,sent,seen]:[field,sent,seen,source])})).toString("base64url"),seal=sealOf(payload,binding,secret);return[`Tracked\
 in the help desk as **${toShownNumber(note)}**.`,`<!-- vtiger-issue-sync:1:${binding.desk}:${payload}:${seal} -->`].join(
`
`)}function readMarker(comment,binding,secret){let[,desk,payload,seal]=_ETV7VV4Q.t.exec(comment)??[];if(desk!==binding.desk||
payload===void 0||seal===void 0)return{kind:"none"};let expected=Buffer.from(sealOf(payload,binding,secret));return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.timingSafeEqual)(
expected,Buffer.from(seal))?{kind:"authentic",note:parseNote(payload)}:{kind:"unproven"}}function claimedKey(comment,desk){
let[,of,payload]=_ETV7VV4Q.t.exec(comment)??[];if(!(of!==desk||payload===void 0))try{let note=JSON.parse(Buffer.from(payload,
"base64url").toString());return typeof note?.k=="string"?note.k:void 0}catch{return}}function toShownNumber({number,ticket}){
let plain=(/^[\w./-]*$/.test(number)?number:number.replace(/[^\p{L}\p{N}./_-]/gu,"")).replaceAll("_","\\_");return plain===
""?ticket:plain}function sealOf(payload,binding,secret){let{server,issueId,desk}=binding,message=[server.toLowerCase(),issueId,
desk,payload].join(`
`);return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHmac)("sha256",secret).update(message).digest("base64url")}function parseNote(payload){let note=JSON.parse(
Buffer.from(payload,"base64url").toString()),memory=Object.fromEntries(note.m.map(([field,sent,seen,source])=>[field,{sent,
seen,...source!==void 0&&{source}}]));return{ticket:note.t,number:note.n,key:note.k,memory}}var NOT_OURS="",FINGERPRINT_BYTES=6;function createFingerprint(secret){
return(field,value)=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHmac)("sha256",secret).update(`${field}\0${value}`).digest().subarray(0,FINGERPRINT_BYTES).toString(
"base64url")}


/***/ }),

/***/ 960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (HttpTimeout),
  G: () => (toHttpFailure)
});
var HttpTimeout=class extends Error{name="HttpTimeout";cut;maybeSent;constructor(cut,milliseconds,maybeSent=!0){super(`n\
o answer within ${Math.round(milliseconds)} ms`),this.cut=cut,this.maybeSent=maybeSent}},NEVER_SENT={ECONNREFUSED:"conne\
ction refused",ENOTFOUND:"the host name is not known",EAI_AGAIN:"the host name could not be looked up",EHOSTUNREACH:"no \
route to the host",ENETUNREACH:"no route to the network",UND_ERR_CONNECT_TIMEOUT:"no connection in time",ETIMEDOUT:"no c\
onnection in time"},CERTIFICATE_CODE=/^(CERT_|CRL_|ERR_TLS_CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED)/,
TLS_CODE=/^(ERR_TLS_|ERR_SSL_|EPROTO)/;function toHttpFailure(thrown){for(let error of causes(thrown)){if(error instanceof
HttpTimeout)return{kind:error.cut==="deadline"?"deadline":"timeout",maybeSent:error.maybeSent,detail:error.message};let code=codeOf(
error);if(code===void 0)continue;let meaning=NEVER_SENT[code];if(meaning!==void 0&&!isOfOpenConnection(error))return{kind:/TIMEDOUT|TIMEOUT/.
test(code)?"timeout":"unreachable",maybeSent:!1,detail:`${meaning} (${code})`};if(CERTIFICATE_CODE.test(code))return{kind:"\
tls",maybeSent:!1,detail:`the certificate is not trusted (${code})`};if(TLS_CODE.test(code))return{kind:"tls",maybeSent:!0,
detail:`TLS failed (${code})`};if(isRefusalOfProxy(error))return{kind:"unreachable",maybeSent:!1,detail:error.message}}return{
kind:"unreachable",maybeSent:!0,detail:causes(thrown).at(-1)?.message??"the connection broke"}}function codeOf(error){return"\
code"in error&&typeof error.code=="string"?error.code:void 0}function isOfOpenConnection(error){return"syscall"in error&&
(error.syscall==="read"||error.syscall==="write")}function isRefusalOfProxy({message}){return/^Proxy (response \(\d+\)|Authentication Required)/.
test(message)}function causes(thrown,depth=0){if(!(thrown instanceof Error)||depth>5)return[];let parts=thrown instanceof
AggregateError?thrown.errors:[];return[thrown,...[thrown.cause,...parts].flatMap(inner=>causes(inner,depth+1))]}


/***/ }),

/***/ 937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  k: () => (toBatches)
});
function toBatches(keys,toCondition){let batches=[],start=0;for(;start<keys.length;){let batch=firstFitting(keys.slice(start,
start+90),toCondition);batches.push(batch),start+=batch.length}return batches}function firstFitting(keys,toCondition){let{
length}=encodeURIComponent(toCondition(keys));if(length<=7400||keys.length<=1)return keys;let share=Math.floor(keys.length*
7400/length),count=Math.max(1,Math.min(share,keys.length-1));return firstFitting(keys.slice(0,count),toCondition)}


/***/ }),

/***/ 8400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EV: () => (require_node_assert),
  Hr: () => (require_util),
  WP: () => (require_errors),
  Wh: () => (require_constants),
  XE: () => (require_timers),
  _N: () => (require_node_http),
  wO: () => (require_symbols)
});
var _VEMOOKOE = __webpack_require__(7472);
var require_node_assert=(0,_VEMOOKOE.P$)({"instead:node:assert"(exports,module){module.exports=(holds,message="An assumption o\
f undici does not hold.")=>{if(!holds)throw typeof message=="string"?new Error(message):message}}});var require_symbols=(0,_VEMOOKOE.P$)({"node_modules/undici/lib/core/symbols.js"(exports,module){"use strict";module.exports={kClose:Symbol(
"close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kRedirectCacheControl:Symbol("redire\
ct cache control"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol("conne\
ct"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol(
"max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol(
"keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("bod\
y timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("\
no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("b\
locking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("fr\
ee"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.
for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers \
size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol("c\
lients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("\
pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol(
"strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol(
"proxy agent options"),kCounter:Symbol("socket request counter"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol(
"http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol("retry agent default re\
try"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol(
"max concurrent streams"),kHTTP2InitialWindowSize:Symbol("http2 initial window size"),kHTTP2ConnectionWindowSize:Symbol(
"http2 connection window size"),kEnableConnectProtocol:Symbol("http2session connect protocol"),kRemoteSettings:Symbol("h\
ttp2session remote settings"),kHTTP2Stream:Symbol("http2session client stream"),kPingInterval:Symbol("ping interval"),kNoProxyAgent:Symbol(
"no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent"),kSocks5ProxyAgent:Symbol(
"socks5 proxy agent")}}});var require_errors=(0,_VEMOOKOE.P$)({"node_modules/undici/lib/core/errors.js"(exports,module){"use strict";var kUndiciError=Symbol.
for("undici.error.UND_ERR"),UndiciError=class extends Error{constructor(r,t){super(r,t),this.name="UndiciError",this.code=
"UND_ERR"}static[Symbol.hasInstance](r){return r&&r[kUndiciError]===!0}get[kUndiciError](){return!0}},kConnectTimeoutError=Symbol.
for("undici.error.UND_ERR_CONNECT_TIMEOUT"),ConnectTimeoutError=class extends UndiciError{constructor(r){super(r),this.name=
"ConnectTimeoutError",this.message=r||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](r){
return r&&r[kConnectTimeoutError]===!0}get[kConnectTimeoutError](){return!0}},kHeadersTimeoutError=Symbol.for("undici.er\
ror.UND_ERR_HEADERS_TIMEOUT"),HeadersTimeoutError=class extends UndiciError{constructor(r){super(r),this.name="HeadersTi\
meoutError",this.message=r||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](r){return r&&
r[kHeadersTimeoutError]===!0}get[kHeadersTimeoutError](){return!0}},kHeadersOverflowError=Symbol.for("undici.error.UND_E\
RR_HEADERS_OVERFLOW"),HeadersOverflowError=class extends UndiciError{constructor(r){super(r),this.name="HeadersOverflowE\
rror",this.message=r||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](r){return r&&
r[kHeadersOverflowError]===!0}get[kHeadersOverflowError](){return!0}},kBodyTimeoutError=Symbol.for("undici.error.UND_ERR\
_BODY_TIMEOUT"),BodyTimeoutError=class extends UndiciError{constructor(r){super(r),this.name="BodyTimeoutError",this.message=
r||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](r){return r&&r[kBodyTimeoutError]===
!0}get[kBodyTimeoutError](){return!0}},kInvalidArgumentError=Symbol.for("undici.error.UND_ERR_INVALID_ARG"),InvalidArgumentError=class extends UndiciError{constructor(r){
super(r),this.name="InvalidArgumentError",this.message=r||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.
hasInstance](r){return r&&r[kInvalidArgumentError]===!0}get[kInvalidArgumentError](){return!0}},kInvalidReturnValueError=Symbol.
for("undici.error.UND_ERR_INVALID_RETURN_VALUE"),InvalidReturnValueError=class extends UndiciError{constructor(r){super(
r),this.name="InvalidReturnValueError",this.message=r||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VA\
LUE"}static[Symbol.hasInstance](r){return r&&r[kInvalidReturnValueError]===!0}get[kInvalidReturnValueError](){return!0}},
kAbortError=Symbol.for("undici.error.UND_ERR_ABORT"),AbortError=class extends UndiciError{constructor(r){super(r),this.name=
"AbortError",this.message=r||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](r){return r&&
r[kAbortError]===!0}get[kAbortError](){return!0}},kRequestAbortedError=Symbol.for("undici.error.UND_ERR_ABORTED"),RequestAbortedError=class extends AbortError{constructor(r){
super(r),this.name="AbortError",this.message=r||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](r){
return r&&r[kRequestAbortedError]===!0}get[kRequestAbortedError](){return!0}},kInformationalError=Symbol.for("undici.err\
or.UND_ERR_INFO"),InformationalError=class extends UndiciError{constructor(r){super(r),this.name="InformationalError",this.
message=r||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](r){return r&&r[kInformationalError]===
!0}get[kInformationalError](){return!0}},kRequestContentLengthMismatchError=Symbol.for("undici.error.UND_ERR_REQ_CONTENT\
_LENGTH_MISMATCH"),RequestContentLengthMismatchError=class extends UndiciError{constructor(r){super(r),this.name="Reques\
tContentLengthMismatchError",this.message=r||"Request body length does not match content-length header",this.code="UND_E\
RR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](r){return r&&r[kRequestContentLengthMismatchError]===!0}get[kRequestContentLengthMismatchError](){
return!0}},kResponseContentLengthMismatchError=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH"),ResponseContentLengthMismatchError=class extends UndiciError{constructor(r){
super(r),this.name="ResponseContentLengthMismatchError",this.message=r||"Response body length does not match content-len\
gth header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](r){return r&&r[kResponseContentLengthMismatchError]===
!0}get[kResponseContentLengthMismatchError](){return!0}},kClientDestroyedError=Symbol.for("undici.error.UND_ERR_DESTROYE\
D"),ClientDestroyedError=class extends UndiciError{constructor(r){super(r),this.name="ClientDestroyedError",this.message=
r||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](r){return r&&r[kClientDestroyedError]===
!0}get[kClientDestroyedError](){return!0}},kClientClosedError=Symbol.for("undici.error.UND_ERR_CLOSED"),ClientClosedError=class extends UndiciError{constructor(r){
super(r),this.name="ClientClosedError",this.message=r||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](r){
return r&&r[kClientClosedError]===!0}get[kClientClosedError](){return!0}},kSocketError=Symbol.for("undici.error.UND_ERR_\
SOCKET"),SocketError=class extends UndiciError{constructor(r,t){super(r),this.name="SocketError",this.message=r||"Socket\
 error",this.code="UND_ERR_SOCKET",this.socket=t}static[Symbol.hasInstance](r){return r&&r[kSocketError]===!0}get[kSocketError](){
return!0}},kNotSupportedError=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED"),NotSupportedError=class extends UndiciError{constructor(r){
super(r),this.name="NotSupportedError",this.message=r||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.
hasInstance](r){return r&&r[kNotSupportedError]===!0}get[kNotSupportedError](){return!0}},kBalancedPoolMissingUpstreamError=Symbol.
for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM"),BalancedPoolMissingUpstreamError=class extends UndiciError{constructor(r){
super(r),this.name="MissingUpstreamError",this.message=r||"No upstream has been added to the BalancedPool",this.code="UN\
D_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](r){return r&&r[kBalancedPoolMissingUpstreamError]===!0}get[kBalancedPoolMissingUpstreamError](){
return!0}},kHTTPParserError=Symbol.for("undici.error.UND_ERR_HTTP_PARSER"),HTTPParserError=class extends Error{constructor(r,t,o){
super(r),this.name="HTTPParserError",this.code=t?`HPE_${t}`:void 0,this.data=o?o.toString():void 0}static[Symbol.hasInstance](r){
return r&&r[kHTTPParserError]===!0}get[kHTTPParserError](){return!0}},kResponseExceededMaxSizeError=Symbol.for("undici.e\
rror.UND_ERR_RES_EXCEEDED_MAX_SIZE"),ResponseExceededMaxSizeError=class extends UndiciError{constructor(r){super(r),this.
name="ResponseExceededMaxSizeError",this.message=r||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED\
_MAX_SIZE"}static[Symbol.hasInstance](r){return r&&r[kResponseExceededMaxSizeError]===!0}get[kResponseExceededMaxSizeError](){
return!0}},kRequestRetryError=Symbol.for("undici.error.UND_ERR_REQ_RETRY"),RequestRetryError=class extends UndiciError{constructor(r,t,{
headers:o,data:s}){super(r),this.name="RequestRetryError",this.message=r||"Request retry error",this.code="UND_ERR_REQ_R\
ETRY",this.statusCode=t,this.data=s,this.headers=o}static[Symbol.hasInstance](r){return r&&r[kRequestRetryError]===!0}get[kRequestRetryError](){
return!0}},kResponseError=Symbol.for("undici.error.UND_ERR_RESPONSE"),ResponseError=class extends UndiciError{constructor(r,t,{
headers:o,body:s}){super(r),this.name="ResponseError",this.message=r||"Response error",this.code="UND_ERR_RESPONSE",this.
statusCode=t,this.body=s,this.headers=o}static[Symbol.hasInstance](r){return r&&r[kResponseError]===!0}get[kResponseError](){
return!0}},kSecureProxyConnectionError=Symbol.for("undici.error.UND_ERR_PRX_TLS"),SecureProxyConnectionError=class extends UndiciError{constructor(r,t,o={}){
super(t,{cause:r,...o}),this.name="SecureProxyConnectionError",this.message=t||"Secure Proxy Connection failed",this.code=
"UND_ERR_PRX_TLS",this.cause=r}static[Symbol.hasInstance](r){return r&&r[kSecureProxyConnectionError]===!0}get[kSecureProxyConnectionError](){
return!0}},kMaxOriginsReachedError=Symbol.for("undici.error.UND_ERR_MAX_ORIGINS_REACHED"),MaxOriginsReachedError=class extends UndiciError{constructor(r){
super(r),this.name="MaxOriginsReachedError",this.message=r||"Maximum allowed origins reached",this.code="UND_ERR_MAX_ORI\
GINS_REACHED"}static[Symbol.hasInstance](r){return r&&r[kMaxOriginsReachedError]===!0}get[kMaxOriginsReachedError](){return!0}},
Socks5ProxyError=class extends UndiciError{constructor(r,t){super(r),this.name="Socks5ProxyError",this.message=r||"SOCKS\
5 proxy error",this.code=t||"UND_ERR_SOCKS5"}},kMessageSizeExceededError=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZ\
E_EXCEEDED"),MessageSizeExceededError=class extends UndiciError{constructor(r){super(r),this.name="MessageSizeExceededEr\
ror",this.message=r||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.
hasInstance](r){return r&&r[kMessageSizeExceededError]===!0}get[kMessageSizeExceededError](){return!0}};module.exports={
AbortError,HTTPParserError,UndiciError,HeadersTimeoutError,HeadersOverflowError,BodyTimeoutError,RequestContentLengthMismatchError,
ConnectTimeoutError,InvalidArgumentError,InvalidReturnValueError,RequestAbortedError,ClientDestroyedError,ClientClosedError,
InformationalError,SocketError,NotSupportedError,ResponseContentLengthMismatchError,BalancedPoolMissingUpstreamError,ResponseExceededMaxSizeError,
RequestRetryError,ResponseError,SecureProxyConnectionError,MaxOriginsReachedError,Socks5ProxyError,MessageSizeExceededError}}});var require_node_http=(0,_VEMOOKOE.P$)({"instead:node:http"(exports){exports.maxHeaderSize=16384;exports.IncomingMessage=class{}}});var require_timers=(0,_VEMOOKOE.P$)({"node_modules/undici/lib/util/timers.js"(exports,module){"use strict";var fastNow=0,RESOLUTION_MS=1e3,
TICK_MS=(RESOLUTION_MS>>1)-1,fastNowTimeout,kFastTimer=Symbol("kFastTimer"),fastTimers=[],NOT_IN_LIST=-2,TO_BE_CLEARED=-1,
PENDING=0,ACTIVE=1;function onTick(){fastNow+=TICK_MS;let e=0,s=fastTimers.length;for(;e<s;){let t=fastTimers[e];t._state===
PENDING?(t._idleStart=fastNow-TICK_MS,t._state=ACTIVE):t._state===ACTIVE&&fastNow>=t._idleStart+t._idleTimeout&&(t._state=
TO_BE_CLEARED,t._idleStart=-1,t._onTimeout(t._timerArg)),t._state===TO_BE_CLEARED?(t._state=NOT_IN_LIST,--s!==0&&(fastTimers[e]=
fastTimers[s])):++e}fastTimers.length=s,fastTimers.length!==0&&refreshTimeout()}function refreshTimeout(){fastNowTimeout?.
refresh?fastNowTimeout.refresh():(clearTimeout(fastNowTimeout),fastNowTimeout=setTimeout(onTick,TICK_MS),fastNowTimeout?.
unref())}var FastTimer=class{[kFastTimer]=!0;_state=NOT_IN_LIST;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(s,t,i){
this._onTimeout=s,this._idleTimeout=t,this._timerArg=i,this.refresh()}refresh(){this._state===NOT_IN_LIST&&fastTimers.push(
this),(!fastNowTimeout||fastTimers.length===1)&&refreshTimeout(),this._state=PENDING}clear(){this._state=TO_BE_CLEARED,this.
_idleStart=-1}};module.exports={setTimeout(e,s,t){return s<=RESOLUTION_MS?setTimeout(e,s,t):new FastTimer(e,s,t)},clearTimeout(e){
e[kFastTimer]?e.clear():clearTimeout(e)},setFastTimeout(e,s,t){return new FastTimer(e,s,t)},clearFastTimeout(e){e.clear()},
now(){return fastNow},tick(e=0){fastNow+=e-RESOLUTION_MS+1,onTick(),onTick()},reset(){fastNow=0,fastTimers.length=0,clearTimeout(
fastNowTimeout),fastNowTimeout=null},kFastTimer}}});var require_constants=(0,_VEMOOKOE.P$)({"node_modules/undici/lib/core/constants.js"(exports,module){"use strict";var wellknownHeaderNames=[
"Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-He\
aders","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-\
Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization",
"Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Leng\
th","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","C\
ookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory",
"Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None\
-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permiss\
ions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Re\
try-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket\
-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap",
"Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","\
Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control",
"X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"],headerNameLowerCasedRecord={};
Object.setPrototypeOf(headerNameLowerCasedRecord,null);var wellknownHeaderNameBuffers={};Object.setPrototypeOf(wellknownHeaderNameBuffers,
null);function getHeaderNameAsBuffer(e){let o=wellknownHeaderNameBuffers[e];return o===void 0&&(o=Buffer.from(e)),o}for(let e=0;e<
wellknownHeaderNames.length;++e){let o=wellknownHeaderNames[e],t=o.toLowerCase();headerNameLowerCasedRecord[o]=headerNameLowerCasedRecord[t]=
t}module.exports={wellknownHeaderNames,headerNameLowerCasedRecord,getHeaderNameAsBuffer}}});var require_tree=(0,_VEMOOKOE.P$)({"node_modules/undici/lib/core/tree.js"(exports){exports.tree={lookup:()=>null}}});var require_util=(0,_VEMOOKOE.P$)({"node_modules/undici/lib/core/util.js"(exports,module){"use strict";var assert=require_node_assert(),
{kDestroyed,kBodyUsed,kListeners,kBody}=require_symbols(),{IncomingMessage}=require_node_http(),stream=__webpack_require__(7075),
net=__webpack_require__(7030),{stringify}=__webpack_require__(1792),{EventEmitter:EE}=__webpack_require__(8474),timers=require_timers(),
{InvalidArgumentError,ConnectTimeoutError}=require_errors(),{headerNameLowerCasedRecord}=require_constants(),{tree}=require_tree(),
[nodeMajor,nodeMinor]=process.versions.node.split(".",2).map(e=>Number(e)),BodyAsyncIterable=class{constructor(t){this[kBody]=
t,this[kBodyUsed]=!1}async*[Symbol.asyncIterator](){assert(!this[kBodyUsed],"disturbed"),this[kBodyUsed]=!0,yield*this[kBody]}};
function noop(){}function wrapRequestBody(e){return isStream(e)?(bodyLength(e)===0&&e.on("data",function(){assert(!1)}),
typeof e.readableDidRead!="boolean"&&(e[kBodyUsed]=!1,EE.prototype.on.call(e,"data",function(){this[kBodyUsed]=!0})),e):
e&&typeof e.pipeTo=="function"?new BodyAsyncIterable(e):e&&isFormDataLike(e)?e:e&&typeof e!="string"&&!ArrayBuffer.isView(
e)&&isIterable(e)?new BodyAsyncIterable(e):e}function isStream(e){return e&&typeof e=="object"&&typeof e.pipe=="function"&&
typeof e.on=="function"}function isBlobLike(e){if(e===null)return!1;if(e instanceof Blob)return!0;if(typeof e!="object")
return!1;{let t=e[Symbol.toStringTag];return(t==="Blob"||t==="File")&&("stream"in e&&typeof e.stream=="function"||"array\
Buffer"in e&&typeof e.arrayBuffer=="function")}}function pathHasQueryOrFragment(e){return e.includes("?")||e.includes("#")}
function serializePathWithQuery(e,t){if(pathHasQueryOrFragment(e))throw new Error('Query params cannot be passed when ur\
l already contains "?" or "#".');let n=stringify(t);return n&&(e+="?"+n),e}function isValidPort(e){let t=parseInt(e,10);
return t===Number(e)&&t>=0&&t<=65535}function isHttpOrHttpsPrefixed(e){return e!=null&&e[0]==="h"&&e[1]==="t"&&e[2]==="t"&&
e[3]==="p"&&(e[4]===":"||e[4]==="s"&&e[5]===":")}function parseURL(e){if(typeof e=="string"){if(e=new URL(e),!isHttpOrHttpsPrefixed(
e.origin||e.protocol))throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
return e}if(!e||typeof e!="object")throw new InvalidArgumentError("Invalid URL: The URL argument must be a non-null obje\
ct.");if(!(e instanceof URL)){if(e.port!=null&&e.port!==""&&isValidPort(e.port)===!1)throw new InvalidArgumentError("Inv\
alid URL: port must be a valid integer or a string representation of an integer.");if(e.path!=null&&typeof e.path!="stri\
ng")throw new InvalidArgumentError("Invalid URL path: the path must be a string or null/undefined.");if(e.pathname!=null&&
typeof e.pathname!="string")throw new InvalidArgumentError("Invalid URL pathname: the pathname must be a string or null/\
undefined.");if(e.hostname!=null&&typeof e.hostname!="string")throw new InvalidArgumentError("Invalid URL hostname: the \
hostname must be a string or null/undefined.");if(e.origin!=null&&typeof e.origin!="string")throw new InvalidArgumentError(
"Invalid URL origin: the origin must be a string or null/undefined.");if(!isHttpOrHttpsPrefixed(e.origin||e.protocol))throw new InvalidArgumentError(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");let t=e.port!=null?e.port:e.protocol==="https:"?443:
80,n=e.origin!=null?e.origin:`${e.protocol||""}//${e.hostname||""}:${t}`,r=e.path!=null?e.path:`${e.pathname||""}${e.search||
""}`;return n[n.length-1]==="/"&&(n=n.slice(0,n.length-1)),r&&r[0]!=="/"&&(r=`/${r}`),new URL(`${n}${r}`)}if(!isHttpOrHttpsPrefixed(
e.origin||e.protocol))throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
return e}function parseOrigin(e){if(e=parseURL(e),e.pathname!=="/"||e.search||e.hash)throw new InvalidArgumentError("inv\
alid url");return e}function getHostname(e){if(e[0]==="["){let n=e.indexOf("]");return assert(n!==-1),e.substring(1,n)}let t=e.
indexOf(":");return t===-1?e:e.substring(0,t)}function getServerName(e){if(!e)return null;assert(typeof e=="string");let t=getHostname(
e);return net.isIP(t)?"":t}function deepClone(e){return JSON.parse(JSON.stringify(e))}function isAsyncIterable(e){return e!=
null&&typeof e[Symbol.asyncIterator]=="function"}function isIterable(e){return e!=null&&(typeof e[Symbol.iterator]=="fun\
ction"||typeof e[Symbol.asyncIterator]=="function")}function hasSafeIterator(e){let t=Object.getPrototypeOf(e);return Object.
prototype.hasOwnProperty.call(e,Symbol.iterator)||t!=null&&t!==Object.prototype&&typeof e[Symbol.iterator]=="function"}function bodyLength(e){
if(e==null)return 0;if(isStream(e)){let t=e._readableState;return t&&t.objectMode===!1&&t.ended===!0&&Number.isFinite(t.
length)?t.length:null}else{if(isBlobLike(e))return e.size!=null?e.size:null;if(isBuffer(e))return e.byteLength}return null}
function isDestroyed(e){return e&&!!(e.destroyed||e[kDestroyed]||stream.isDestroyed?.(e))}function destroy(e,t){e==null||
!isStream(e)||isDestroyed(e)||(typeof e.destroy=="function"?(Object.getPrototypeOf(e).constructor===IncomingMessage&&(e.
socket=null),e.destroy(t)):t&&queueMicrotask(()=>{e.emit("error",t)}),e.destroyed!==!0&&(e[kDestroyed]=!0))}var KEEPALIVE_TIMEOUT_EXPR=/timeout=(\d+)/;
function parseKeepAliveTimeout(e){let t=e.match(KEEPALIVE_TIMEOUT_EXPR);return t?parseInt(t[1],10)*1e3:null}function headerNameToString(e){
return typeof e=="string"?headerNameLowerCasedRecord[e]??e.toLowerCase():tree.lookup(e)??e.toString("latin1").toLowerCase()}
function bufferToLowerCasedHeaderName(e){return tree.lookup(e)??e.toString("latin1").toLowerCase()}function parseHeaders(e,t){
t===void 0&&(t={});for(let n=0;n<e.length;n+=2){let r=headerNameToString(e[n]),o=t[r];if(o!==void 0)if(Object.hasOwn(t,r))
typeof o=="string"&&(o=[o],t[r]=o),o.push(e[n+1].toString("latin1"));else{let i=typeof e[n+1]=="string"?e[n+1]:Array.isArray(
e[n+1])?e[n+1].map(s=>s.toString("latin1")):e[n+1].toString("latin1");r==="__proto__"?Object.defineProperty(t,r,{value:i,
enumerable:!0,configurable:!0,writable:!0}):t[r]=i}else{let i=typeof e[n+1]=="string"?e[n+1]:Array.isArray(e[n+1])?e[n+1].
map(s=>s.toString("latin1")):e[n+1].toString("latin1");t[r]=i}}return t}function parseRawHeaders(e){let t=e.length,n=new Array(
t),r,o;for(let i=0;i<t;i+=2)r=e[i],o=e[i+1],typeof r!="string"&&(r=r.toString()),typeof o!="string"&&(o=o.toString("lati\
n1")),n[i]=r,n[i+1]=o;return n}function toRawHeaders(e){let t=[];for(let[n,r]of Object.entries(e))if(Array.isArray(r))for(let o of r)
t.push(Buffer.from(n,"latin1"),Buffer.from(`${o}`,"latin1"));else t.push(Buffer.from(n,"latin1"),Buffer.from(`${r}`,"lat\
in1"));return t}function encodeRawHeaders(e){if(!Array.isArray(e))throw new TypeError("expected headers to be an array");
return e.map(t=>Buffer.from(t))}function isBuffer(e){return e instanceof Uint8Array||Buffer.isBuffer(e)}function assertRequestHandler(e,t,n){
if(!e||typeof e!="object")throw new InvalidArgumentError("handler must be an object");if(typeof e.onRequestStart!="funct\
ion"){if(typeof e.onConnect!="function")throw new InvalidArgumentError("invalid onConnect method");if(typeof e.onError!=
"function")throw new InvalidArgumentError("invalid onError method");if(typeof e.onBodySent!="function"&&e.onBodySent!==void 0)
throw new InvalidArgumentError("invalid onBodySent method");if(n||t==="CONNECT"){if(typeof e.onUpgrade!="function")throw new InvalidArgumentError(
"invalid onUpgrade method")}else{if(typeof e.onHeaders!="function")throw new InvalidArgumentError("invalid onHeaders met\
hod");if(typeof e.onData!="function")throw new InvalidArgumentError("invalid onData method");if(typeof e.onComplete!="fu\
nction")throw new InvalidArgumentError("invalid onComplete method")}}}function isDisturbed(e){return!!(e&&(stream.isDisturbed(
e)||e[kBodyUsed]))}function getSocketInfo(e){return{localAddress:e.localAddress,localPort:e.localPort,remoteAddress:e.remoteAddress,
remotePort:e.remotePort,remoteFamily:e.remoteFamily,timeout:e.timeout,bytesWritten:e.bytesWritten,bytesRead:e.bytesRead}}
function ReadableStreamFrom(e){let t;return new ReadableStream({start(){t=e[Symbol.asyncIterator]()},pull(n){return t.next().
then(({done:r,value:o})=>{if(r)return queueMicrotask(()=>{n.close(),n.byobRequest?.respond(0)});{let i=Buffer.isBuffer(o)?
o:Buffer.from(o);return i.byteLength?n.enqueue(new Uint8Array(i)):this.pull(n)}})},cancel(){return t.return()},type:"byt\
es"})}function isFormDataLike(e){return e&&typeof e=="object"&&typeof e.append=="function"&&typeof e.delete=="function"&&
typeof e.get=="function"&&typeof e.getAll=="function"&&typeof e.has=="function"&&typeof e.set=="function"&&e[Symbol.toStringTag]===
"FormData"}function addAbortListener(e,t){return"addEventListener"in e?(e.addEventListener("abort",t,{once:!0}),()=>e.removeEventListener(
"abort",t)):(e.once("abort",t),()=>e.removeListener("abort",t))}var validTokenChars=new Uint8Array([0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,
1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0]);function isTokenCharCode(e){return validTokenChars[e]===1}var tokenRegExp=/^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;
function isValidHTTPToken(e){if(e.length>=12)return tokenRegExp.test(e);if(e.length===0)return!1;for(let t=0;t<e.length;t++)
if(validTokenChars[e.charCodeAt(t)]!==1)return!1;return!0}var headerCharRegex=/[^\t\x20-\x7e\x80-\xff]/;function isValidHeaderValue(e){
return!headerCharRegex.test(e)}var rangeHeaderRegex=/^bytes (\d+)-(\d+)\/(\d+)?$/;function parseRangeHeader(e){if(e==null||
e==="")return{start:0,end:null,size:null};let t=e?e.match(rangeHeaderRegex):null;return t?{start:parseInt(t[1]),end:t[2]?
parseInt(t[2]):null,size:t[3]?parseInt(t[3]):null}:null}function addListener(e,t,n){return(e[kListeners]??=[]).push([t,n]),
e.on(t,n),e}function removeAllListeners(e){if(e[kListeners]!=null){for(let[t,n]of e[kListeners])e.removeListener(t,n);e[kListeners]=
null}return e}function errorRequest(e,t,n){try{t.onError(n),assert(t.aborted)}catch(r){e.emit("error",r)}}var setupConnectTimeout=process.
platform==="win32"?(e,t)=>{if(!t.timeout)return noop;let n=null,r=null,o=timers.setFastTimeout(()=>{n=setImmediate(()=>{
r=setImmediate(()=>onConnectTimeout(e.deref(),t))})},t.timeout);return()=>{timers.clearFastTimeout(o),clearImmediate(n),
clearImmediate(r)}}:(e,t)=>{if(!t.timeout)return noop;let n=null,r=timers.setFastTimeout(()=>{n=setImmediate(()=>{onConnectTimeout(
e.deref(),t)})},t.timeout);return()=>{timers.clearFastTimeout(r),clearImmediate(n)}};function onConnectTimeout(e,t){if(e==
null)return;let n="Connect Timeout Error";Array.isArray(e.autoSelectFamilyAttemptedAddresses)?n+=` (attempted addresses:\
 ${e.autoSelectFamilyAttemptedAddresses.join(", ")},`:n+=` (attempted address: ${t.hostname}:${t.port},`,n+=` timeout: ${t.
timeout}ms)`,destroy(e,new ConnectTimeoutError(n))}function getProtocolFromUrlString(e){if(e[0]==="h"&&e[1]==="t"&&e[2]===
"t"&&e[3]==="p")switch(e[4]){case":":return"http:";case"s":if(e[5]===":")return"https:"}return e.slice(0,e.indexOf(":")+
1)}var kEnumerableProperty=Object.create(null);kEnumerableProperty.enumerable=!0;var normalizedMethodRecordsBase={delete:"\
DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"\
POST",put:"PUT",PUT:"PUT"},normalizedMethodRecords={...normalizedMethodRecordsBase,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(
normalizedMethodRecordsBase,null);Object.setPrototypeOf(normalizedMethodRecords,null);module.exports={kEnumerableProperty,
isDisturbed,isBlobLike,parseOrigin,parseURL,getServerName,isStream,isIterable,hasSafeIterator,isAsyncIterable,isDestroyed,
headerNameToString,bufferToLowerCasedHeaderName,addListener,removeAllListeners,errorRequest,parseRawHeaders,toRawHeaders,
encodeRawHeaders,parseHeaders,parseKeepAliveTimeout,destroy,bodyLength,deepClone,ReadableStreamFrom,isBuffer,assertRequestHandler,
getSocketInfo,isFormDataLike,pathHasQueryOrFragment,serializePathWithQuery,addAbortListener,isValidHTTPToken,isValidHeaderValue,
isTokenCharCode,parseRangeHeader,normalizedMethodRecordsBase,normalizedMethodRecords,isValidPort,isHttpOrHttpsPrefixed,nodeMajor,
nodeMinor,safeHTTPMethods:Object.freeze(["GET","HEAD","OPTIONS","TRACE"]),wrapRequestBody,setupConnectTimeout,getProtocolFromUrlString}}});


/***/ }),

/***/ 8207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AB: () => (mandatoryProblems),
  Wy: () => (labelOf),
  dB: () => (fieldProblems),
  mR: () => (optionalText),
  nG: () => (SEVERAL),
  oA: () => (checkFields),
  wt: () => (missingSeverity)
});
var _TKLNHQ2D = __webpack_require__(5329);
var SEVERAL=" |##| ",noGuess=()=>"";function checkFields(module,fields,write,{suggest=noGuess,defaults={}}={}){let problems=[
...rightProblems(module,write),...Object.entries(fields).flatMap(([name,value])=>fieldProblems(module,name,value,suggest)),
...mandatoryProblems(module,{...defaults,...fields},write)],[first]=problems;if(first===void 0)return;let message=problems.
map(({text})=>text).join(" ");throw new _TKLNHQ2D.S0(first.code,message,first.hint===void 0?{}:{hint:first.hint})}function rightProblems(module,write){
return(write==="create"?module.createable:module.updateable)?[]:[{code:"vtiger-denied",text:`The API user may not ${write===
"create"?"create":"edit"} in ${module.name}.`}]}function fieldProblems(module,name,value,suggest=noGuess){let field=module.
fields.find(candidate=>candidate.name===name);if(field===void 0){let guess2=suggest(name,fieldNames(module));return[{code:"\
ticket-field",text:`${module.name} has no field "${name}"${guess2||"."}`}]}if(!field.editable)return[readOnly(field)];let values=field.
picklist?.map(entry=>entry.value);if(values===void 0||value==="")return[];let unknown=(field.type==="multipicklist"?value.
split(SEVERAL):[value]).filter(one=>!values.includes(one));if(unknown.length===0)return[];let guess=suggest(unknown[0]??
"",values).replace("?","");return[{code:"ticket-value",text:`${labelOf(field)} has no value ${quoted(unknown)}${guess}; \
there are ${quoted(values)}.`}]}function readOnly(field){let text=`${labelOf(field)} cannot be written.`,hint=field.name===
"id"?"It is the record's own id, which the CRM alone gives: leave it out.":"The CRM fills it itself, or the API user's p\
rofile lets it be read alone: leave it out, or change the profile.";return{code:"ticket-field",text,hint}}function missingSeverity({
name,fields},severity,like){if(fields.some(field=>field.name===severity))return;let hint=`Set ticket.severity-field to n\
one, which leaves the severity to the priority, or to ${like===void 0?"the picklist that holds it":`${like.name} (${like.
label})`}.`,message=`${name} has no field "${severity}", or the user may not see it.`;return new _TKLNHQ2D.S0("ticket-field",
message,{hint})}function fieldNames({fields}){return fields.filter(({editable})=>editable).map(({name})=>name)}function mandatoryProblems(module,fields,write){
return module.fields.filter(({name,mandatory,editable})=>mandatory&&editable&&!fields[name]).filter(({name})=>write==="c\
reate"||Object.hasOwn(fields,name)).map(field=>({code:"ticket-mandatory",text:`${labelOf(field)} is mandatory.`,field:field.
name}))}function optionalText({name,fields},text){return`An issue can be without text: make ${fields.find(field=>field.name===
text)?.label??text} optional in the CRM, Settings \u2192 Module Layouts & Fields \u2192 ${name}.`}function quoted(values){
return values.map(value=>`"${value}"`).join(", ")}function labelOf({label,name}){return`${label} (${name})`}


/***/ }),

/***/ 4057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G9: () => (withKeyLine),
  Nu: () => (encodeLine),
  QE: () => (encodeArea),
  RX: () => (formatHeader),
  YC: () => (keyLine),
  YX: () => (KEY_LINE_START),
  ay: () => (readHeader),
  cv: () => (encodeComment),
  gl: () => (withoutKeyLine),
  ih: () => (asHeld),
  jO: () => (cutAtGrapheme),
  jg: () => (encodeTitle),
  r$: () => (encodeElement),
  uj: () => (readKeyLine),
  zm: () => (encodeDescription)
});
var TIME=String.raw`\d{4}-\d\d-\d\d \d\d:\d\d UTC`,HEADER=new RegExp(String.raw`^[^\n]{1,200} wrote on ${TIME}(?:, edited ${TIME})?: (https?:\/\/\S+) \[([\da-f]{12})\](?=\s|$)`);
function formatHeader({author,createdAt,editedAt,link,print}){let edited=editedAt===void 0?"":`, edited ${toMinute(editedAt)}`;
return`${author??"Somebody"} wrote on ${toMinute(createdAt)}${edited}: ${link} [${print}]`}function readHeader(content){
let[,link,print]=HEADER.exec(content)??[];return link===void 0||print===void 0?void 0:{link,print}}function defuseHeader(text){
return HEADER.test(text.trimStart())?text.replace(" wrote on "," wrote (quoted) on "):text}function toMinute(time){return`${time.
slice(0,10)} ${time.slice(11,16)} UTC`}var UNWANTED=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uD800-\uDFFF\u202A-\u202E\u2066-\u2069\uFEFF]/gu,
LINE_ENDS=/\r\n?|[\u0085\u2028\u2029]/g;function cleanText(text){return text.replace(UNWANTED,"").replace(LINE_ENDS,`
`)}function cutAtGrapheme(text,limit){if(text.length<=limit)return text;let from=Math.max(0,limit-64),window=text.slice(from,
limit+64),grapheme=new Intl.Segmenter("en").segment(window).containing(limit-from),at=from+(grapheme?.index??0);return text.
slice(0,at>from?at:limit)}function cutToBytes(text,limit){let used=0,length=0;for(let character of text){if(used+=Buffer.
byteLength(character),used>limit)break;length+=character.length}return cutAtGrapheme(text,length)}var EMOJI_NAMES=`
@1f004 mahjong @1f0cf black_joker @1f170 a b @1f17e o2 parking @1f18e ab @1f191 cl cool free id
new ng ok sos up vs @1f201 koko sa @1f21a u7121 @1f22f u6307 @1f232 u7981 u7a7a u5408 u6e80
u6709 u6708 u7533 u5272 u55b6 @1f250 ideograph_advantage accept @1f300 cyclone foggy
closed_umbrella night_with_stars sunrise_over_mountains sunrise city_sunset city_sunrise rainbow
bridge_at_night ocean volcano milky_way earth_africa earth_americas earth_asia
globe_with_meridians new_moon waxing_crescent_moon first_quarter_moon moon full_moon
waning_gibbous_moon last_quarter_moon waning_crescent_moon crescent_moon new_moon_with_face
first_quarter_moon_with_face last_quarter_moon_with_face full_moon_with_face sun_with_face star2
stars thermometer @1f324 sun_behind_small_cloud sun_behind_large_cloud sun_behind_rain_cloud
cloud_with_rain cloud_with_snow cloud_with_lightning tornado fog wind_face hotdog taco burrito
chestnut seedling evergreen_tree deciduous_tree palm_tree cactus hot_pepper tulip cherry_blossom
rose hibiscus sunflower blossom corn ear_of_rice herb four_leaf_clover maple_leaf fallen_leaf
leaves mushroom tomato eggplant grapes melon watermelon mandarin lemon banana pineapple apple
green_apple pear peach cherries strawberry hamburger pizza meat_on_bone poultry_leg rice_cracker
rice_ball rice curry ramen spaghetti bread fries sweet_potato dango oden sushi fried_shrimp
fish_cake icecream shaved_ice ice_cream doughnut cookie chocolate_bar candy lollipop custard
honey_pot cake bento stew fried_egg fork_and_knife tea sake wine_glass cocktail tropical_drink
beer beers baby_bottle plate_with_cutlery champagne popcorn ribbon gift birthday jack_o_lantern
christmas_tree santa fireworks sparkler balloon tada confetti_ball tanabata_tree crossed_flags
bamboo dolls flags wind_chime rice_scene school_satchel mortar_board @1f396 medal_military
reminder_ribbon @1f399 studio_microphone level_slider control_knobs @1f39e film_strip tickets
carousel_horse ferris_wheel roller_coaster fishing_pole_and_fish microphone movie_camera cinema
headphones art tophat circus_tent ticket clapper performing_arts video_game dart slot_machine
8ball game_die bowling flower_playing_cards musical_note notes saxophone guitar musical_keyboard
trumpet violin musical_score running_shirt_with_sash tennis ski basketball checkered_flag
snowboarder runner surfer medal_sports trophy horse_racing football rugby_football swimmer
weight_lifting golfing motorcycle racing_car cricket_game volleyball field_hockey ice_hockey
ping_pong mountain_snow camping beach_umbrella building_construction houses cityscape
derelict_house classical_building desert desert_island national_park stadium house
house_with_garden office post_office european_post_office hospital bank atm hotel love_hotel
convenience_store school department_store factory izakaya_lantern japanese_castle
european_castle @1f3f3 white_flag black_flag rosette @1f3f7 label badminton bow_and_arrow
amphora light_skin_tone medium_light_skin_tone medium_skin_tone medium_dark_skin_tone
dark_skin_tone rat mouse2 ox water_buffalo cow2 tiger2 leopard rabbit2 cat2 dragon crocodile
whale2 snail snake racehorse ram goat sheep monkey rooster chicken dog2 pig2 boar elephant
octopus shell bug ant bee lady_beetle fish tropical_fish blowfish turtle hatching_chick
baby_chick hatched_chick bird penguin koala poodle dromedary_camel camel dolphin mouse cow tiger
rabbit cat dragon_face whale horse monkey_face dog pig frog hamster wolf bear panda_face
pig_nose feet chipmunk eyes eye ear nose lips tongue point_up_2 point_down point_left
point_right facepunch wave ok_hand thumbsup thumbsdown clap open_hands crown womans_hat
eyeglasses necktie shirt jeans dress kimono bikini womans_clothes purse handbag pouch mans_shoe
athletic_shoe high_heel sandal boot footprints bust_in_silhouette busts_in_silhouette boy girl
man woman family couple two_men_holding_hands two_women_holding_hands cop dancers
person_with_veil blond_haired_person man_with_gua_pi_mao person_with_turban older_man
older_woman baby construction_worker princess japanese_ogre japanese_goblin ghost angel alien
space_invader imp skull information_desk_person guard dancer lipstick nail_care massage haircut
barber syringe pill kiss love_letter ring gem couplekiss bouquet couple_with_heart wedding
heartbeat broken_heart two_hearts sparkling_heart heartpulse cupid blue_heart green_heart
yellow_heart purple_heart gift_heart revolving_hearts heart_decoration
diamond_shape_with_a_dot_inside bulb anger bomb zzz boom sweat_drops droplet dash hankey muscle
dizzy speech_balloon thought_balloon white_flower 100 moneybag currency_exchange
heavy_dollar_sign credit_card yen dollar euro pound money_with_wings chart seat computer
briefcase minidisc floppy_disk cd dvd file_folder open_file_folder page_with_curl page_facing_up
date calendar card_index chart_with_upwards_trend chart_with_downwards_trend bar_chart clipboard
pushpin round_pushpin paperclip straight_ruler triangular_ruler bookmark_tabs ledger notebook
notebook_with_decorative_cover closed_book book green_book blue_book orange_book books
name_badge scroll memo telephone_receiver pager fax satellite loudspeaker mega outbox_tray
inbox_tray package e-mail incoming_envelope envelope_with_arrow mailbox_closed mailbox
mailbox_with_mail mailbox_with_no_mail postbox postal_horn newspaper iphone calling
vibration_mode mobile_phone_off no_mobile_phones signal_strength camera camera_flash
video_camera tv radio vhs film_projector @1f4ff prayer_beads twisted_rightwards_arrows repeat
repeat_one arrows_clockwise arrows_counterclockwise low_brightness high_brightness mute speaker
sound loud_sound battery electric_plug mag mag_right lock_with_ink_pen closed_lock_with_key key
lock unlock bell no_bell bookmark link radio_button back end on soon top underage keycap_ten
capital_abcd abcd 1234 symbols abc fire flashlight wrench hammer nut_and_bolt hocho gun
microscope telescope crystal_ball six_pointed_star beginner trident black_square_button
white_square_button red_circle large_blue_circle large_orange_diamond large_blue_diamond
small_orange_diamond small_blue_diamond small_red_triangle small_red_triangle_down
arrow_up_small arrow_down_small @1f549 om dove kaaba mosque synagogue menorah @1f550 clock1
clock2 clock3 clock4 clock5 clock6 clock7 clock8 clock9 clock10 clock11 clock12 clock130
clock230 clock330 clock430 clock530 clock630 clock730 clock830 clock930 clock1030 clock1130
clock1230 @1f56f candle mantelpiece_clock @1f573 hole business_suit_levitating detective
dark_sunglasses spider spider_web joystick man_dancing @1f587 paperclips @1f58a pen fountain_pen
paintbrush crayon @1f590 raised_hand_with_fingers_splayed @1f595 fu vulcan_salute @1f5a4
black_heart desktop_computer @1f5a8 printer @1f5b1 computer_mouse trackball @1f5bc
framed_picture @1f5c2 card_index_dividers card_file_box file_cabinet @1f5d1 wastebasket
spiral_notepad spiral_calendar @1f5dc clamp old_key newspaper_roll @1f5e1 dagger @1f5e3
speaking_head @1f5e8 left_speech_bubble @1f5ef right_anger_bubble @1f5f3 ballot_box @1f5fa
world_map mount_fuji tokyo_tower statue_of_liberty japan moyai grinning grin joy smiley smile
sweat_smile laughing innocent smiling_imp wink blush yum relieved heart_eyes sunglasses smirk
neutral_face expressionless unamused sweat pensive confused confounded kissing kissing_heart
kissing_smiling_eyes kissing_closed_eyes stuck_out_tongue stuck_out_tongue_winking_eye
stuck_out_tongue_closed_eyes disappointed worried angry pout cry persevere triumph
disappointed_relieved frowning anguished fearful weary sleepy tired_face grimacing sob
open_mouth hushed cold_sweat scream astonished flushed sleeping dizzy_face no_mouth mask
smile_cat joy_cat smiley_cat heart_eyes_cat smirk_cat kissing_cat pouting_cat crying_cat_face
scream_cat slightly_frowning_face slightly_smiling_face upside_down_face roll_eyes no_good
ok_person bow see_no_evil hear_no_evil speak_no_evil raising_hand raised_hands frowning_person
pouting_face pray @1f680 rocket helicopter steam_locomotive railway_car bullettrain_side
bullettrain_front train2 metro light_rail station tram train bus oncoming_bus trolleybus busstop
minibus ambulance fire_engine police_car oncoming_police_car taxi oncoming_taxi car
oncoming_automobile blue_car truck articulated_lorry tractor monorail mountain_railway
suspension_railway mountain_cableway aerial_tramway ship rowboat speedboat traffic_light
vertical_traffic_light construction rotating_light triangular_flag_on_post door no_entry_sign
smoking no_smoking put_litter_in_its_place do_not_litter potable_water non-potable_water bike
no_bicycles bicyclist mountain_bicyclist walking no_pedestrians children_crossing mens womens
restroom baby_symbol toilet wc shower bath bathtub passport_control customs baggage_claim
left_luggage @1f6cb couch_and_lamp sleeping_bed shopping bellhop_bell bed place_of_worship
stop_sign shopping_cart @1f6d5 hindu_temple hut elevator landslide @1f6dc wireless
playground_slide wheel ring_buoy hammer_and_wrench shield oil_drum motorway railway_track
motor_boat @1f6e9 small_airplane @1f6eb flight_departure flight_arrival @1f6f0
artificial_satellite @1f6f3 passenger_ship kick_scooter motor_scooter canoe sled flying_saucer
skateboard auto_rickshaw pickup_truck roller_skate @1f7e0 orange_circle yellow_circle
green_circle purple_circle brown_circle red_square blue_square orange_square yellow_square
green_square purple_square brown_square @1f7f0 heavy_equals_sign @1f90c pinched_fingers
white_heart brown_heart pinching_hand zipper_mouth_face money_mouth_face face_with_thermometer
nerd_face thinking face_with_head_bandage robot hugs metal call_me_hand raised_back_of_hand
fist_left fist_right handshake crossed_fingers love_you_gesture cowboy_hat_face clown_face
nauseated_face rofl drooling_face lying_face facepalm sneezing_face raised_eyebrow star_struck
zany_face shushing_face cursing_face hand_over_mouth vomiting_face exploding_head pregnant_woman
breast_feeding palms_up_together selfie prince person_in_tuxedo mrs_claus shrug cartwheeling
juggling_person person_fencing @1f93c wrestling water_polo handball_person diving_mask
wilted_flower drum clinking_glasses tumbler_glass spoon goal_net @1f947 1st_place_medal
2nd_place_medal 3rd_place_medal boxing_glove martial_arts_uniform curling_stone lacrosse
softball flying_disc croissant avocado cucumber bacon potato carrot baguette_bread green_salad
shallow_pan_of_food stuffed_flatbread egg milk_glass peanuts kiwi_fruit pancakes dumpling
fortune_cookie takeout_box chopsticks bowl_with_spoon cup_with_straw coconut broccoli pie
pretzel cut_of_meat sandwich canned_food leafy_green mango moon_cake bagel
smiling_face_with_three_hearts yawning_face smiling_face_with_tear partying_face woozy_face
hot_face cold_face ninja disguised_face face_holding_back_tears pleading_face sari lab_coat
goggles hiking_boot flat_shoe crab lion scorpion turkey unicorn eagle duck bat shark owl
fox_face butterfly deer gorilla lizard rhinoceros shrimp squid giraffe zebra hedgehog sauropod
t-rex cricket kangaroo llama peacock hippopotamus parrot raccoon lobster mosquito microbe badger
swan mammoth dodo sloth otter orangutan skunk flamingo oyster beaver bison seal guide_dog
probing_cane red_hair curly_hair bald white_hair bone leg foot tooth superhero supervillain
safety_vest ear_with_hearing_aid motorized_wheelchair manual_wheelchair mechanical_arm
mechanical_leg cheese cupcake salt beverage_box garlic onion falafel waffle butter mate ice_cube
bubble_tea troll standing_person kneeling_person deaf_person monocle_face adult child
older_adult bearded_person woman_with_headscarf sauna_person climbing lotus_position mage fairy
vampire merperson elf genie zombie brain orange_heart billed_cap scarf gloves coat socks
red_envelope firecracker jigsaw test_tube petri_dish dna compass abacus fire_extinguisher
toolbox bricks magnet luggage lotion_bottle thread yarn safety_pin teddy_bear broom basket
roll_of_paper soap sponge receipt nazar_amulet @1fa70 ballet_shoes one_piece_swimsuit swim_brief
shorts thong_sandal light_blue_heart grey_heart pink_heart drop_of_blood adhesive_bandage
stethoscope x_ray crutch @1fa80 yo_yo kite parachute boomerang magic_wand pinata nesting_dolls
maracas flute harp trombone @1fa8e treasure_chest shovel ringed_planet chair razor axe diya_lamp
banjo military_helmet accordion long_drum coin carpentry_saw screwdriver ladder hook mirror
window plunger sewing_needle knot bucket mouse_trap toothbrush headstone placard rock
mirror_ball identification_card low_battery hamsa folding_hand_fan hair_pick khanda fly worm
beetle cockroach potted_plant wood feather lotus coral empty_nest nest_with_eggs hyacinth
jellyfish wing leafless_tree goose anatomical_heart lungs people_hugging pregnant_man
pregnant_person person_with_crown fingerprint @1fac8 hairy_creature @1facd orca moose donkey
blueberries bell_pepper olive flatbread tamale fondue teapot pouring_liquid beans jar
ginger_root pea_pod root_vegetable @1fadf splatter melting_face saluting_face
face_with_open_eyes_and_hand_over_mouth face_with_peeking_eye face_with_diagonal_mouth
dotted_line_face biting_lip bubbles shaking_face face_with_bags_under_eyes distorted_face @1faef
fight_cloud hand_with_index_finger_and_thumb_crossed rightwards_hand leftwards_hand
palm_down_hand palm_up_hand index_pointing_at_the_viewer heart_hands leftwards_pushing_hand
rightwards_pushing_hand
`;var BEYOND=/\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}|[\u{1F1E6}-\u{1F1FF}]{2}|\u200D?[\u{10000}-\u{10FFFF}][\uFE0E\uFE0F]?\u200D?/gu,
REGIONAL_A=127462,TAG_SPACE=917536,INVISIBLE=/^[\u{E0000}-\u{E0FFF}]$/u,names;function spellOutBeyondBmp(text){return text.
replace(BEYOND,(found,at)=>{let words=inWords(found),next=text.charAt(at+found.length);return words.startsWith("U+")&&/[0-9a-z]/i.
test(next)?`${words} `:words})}function inWords(found){let codes=Array.from(found,character2=>character2.codePointAt(0)??
0),letters=codes.filter(code2=>code2>=REGIONAL_A&&code2<REGIONAL_A+26);if(letters.length===2)return`:flag_${toLetters(letters,
REGIONAL_A,"a")}:`;if(letters.length===1)return`:regional_indicator_${toLetters(letters,REGIONAL_A,"a")}:`;let tags=codes.
filter(code2=>code2>=TAG_SPACE&&code2<917631);if(codes[0]===127988&&tags.length>0)return`:flag_${toLetters(tags,TAG_SPACE,
" ")}:`;let code=codes.find(each=>each>65535)??0,name=nameOf(code);if(name!==void 0)return`:${name}:`;let character=String.
fromCodePoint(code);if(INVISIBLE.test(character))return"";let plain=character.normalize("NFKC");return/[\u{10000}-\u{10FFFF}]/u.
test(plain)?`U+${code.toString(16).toUpperCase()}`:plain}function toLetters(codes,from,first){let offset=first.charCodeAt(
0)-from;return String.fromCharCode(...codes.map(code=>code+offset)).trim()}function nameOf(code){return names??=readNames(),
names.get(code)}function readNames(){let found=new Map,code=0;for(let word of EMOJI_NAMES.trim().split(/\s+/))word.startsWith(
"@")?code=parseInt(word.slice(1),16):found.set(code++,word);return found}var TITLE_LIMIT=255,DESCRIPTION_LIMIT=6e4,TEXT_LIMIT=6e4,HEADER_LIMIT=2e3,ZWSP="\u200B";function encodeTitle(text){let line=encodeLine(
text,TITLE_LIMIT);return/[!-~]/.test(line)||/[^\s\p{Cf}\p{M}]/u.test(line)?line:"(no title)"}function encodeLine(text,limit=TITLE_LIMIT){
let line=spellOutBeyondBmp(cleanText(text)).replace(/\s+/g," ").trim(),safe=defuseEntities(defuseTags(defuseScripts(line)));
return safe.length<=limit?safe:`${cutAtGrapheme(safe,limit-1).trimEnd()}\u2026`}function encodeDescription(text,{limit=DESCRIPTION_LIMIT,
more}){let safe=toShownLines(text);if(safe.length<=limit)return safe;let note=toShownLines(cutNote(more));return cutAtGrapheme(
safe,Math.max(0,limit-note.length)).trimEnd()+note}function encodeArea(text,{more}){let safe=toShownLines(text);if(Buffer.
byteLength(safe)<=TEXT_LIMIT)return safe;let note=toShownLines(cutNote(more));return cutToBytes(safe,TEXT_LIMIT-Buffer.byteLength(
note)).trimEnd()+note}function encodeComment(text,{limit=TEXT_LIMIT,header,more}){let plain=defuseKeyLines(spellOutBeyondBmp(
cleanText(text))),first=header===void 0?"":`${toRemark(encodeLine(header,HEADER_LIMIT))}

`,safe=toRemark(header===void 0?defuseHeader(plain):plain);if(Buffer.byteLength(first+safe)<=limit)return first+safe;let note=toRemark(
cutNote(more)),room=limit-Buffer.byteLength(first+note);return first+cutToBytes(safe,room).trimEnd()+note}function encodeElement(fields){let cleaned=Object.entries(fields).map(([name,value])=>[name,cleanText(value)]);return JSON.
stringify(Object.fromEntries(cleaned)).replace(/\\\\u(?=[0-9a-fA-F]{4})/g,String.raw`\\\u0075`)}var KEY_LINE_START="Sour\
ce issue: [";function keyLine(key){return`${KEY_LINE_START}${key}]`}function readKeyLine(description){return lastKeyLine(
description)?.[1]}function withKeyLine(description,key){let last=lastKeyLine(description);if(last===void 0)return[description.
trimEnd(),keyLine(key)].filter(Boolean).join(`

`);let line=last[0].replace(/\[.*\]/,()=>`[${key}]`);return description.slice(0,last.index)+line+description.slice(last.
index+last[0].length)}function withoutKeyLine(description){let last=lastKeyLine(description);if(last===void 0)return description;
let before=description.slice(0,last.index),after=description.slice(last.index+last[0].length);return after.trim()===""?before.
trimEnd():before+after.replace(/^\r?\n/,"")}function defuseKeyLines(text){return!/[[\uff3b]/.test(text)||!/[:\uff1a][\s\p{Cf}\p{M}]*[[\uff3b]/u.
test(text)?text:text.replace(likeKeyLine(),"$1 (quoted)$2")}function lastKeyLine(description){return[...description.matchAll(
/^[ \t]*Source issue: \[(https?:\/\/[^\s[\]]+)\][ \t\r]*/gm)].at(-1)}function likeKeyLine(){let invisible=String.raw`[\p{Cf}\p{M}]*`,
[source="",issue=""]=["source","issue"].map(word=>Array.from(word,letter=>`[${variantsOf(letter)}]`).join(invisible)),blanks=String.
raw`[\s\p{Cf}\p{M}]`;return new RegExp(`(${source}${blanks}+${issue})(${blanks}*[:\\uff1a]${blanks}*[[\\uff3b])`,"giu")}
function variantsOf(letter){let variants=letter;for(let[from,to]of[[192,591],[7680,7935],[65313,65370]])for(let code=from;code<=
to;code+=1){let variant=String.fromCharCode(code);variant.normalize("NFKD").charAt(0).toLowerCase()===letter&&(variants+=
variant)}return variants}function toShownLines(text){let plain=cleanText(text).replaceAll("\xA0"," "),own=defuseKeyLines(
spellOutBeyondBmp(plain));return defuseHandlers(defuseEntities(defuseTags(defuseScripts(own))))}function toRemark(text){
return defuseReferences(defuseEntities(defuseTags(defuseScripts(text))))}function defuseTags(text){return text.replace(/<(?=[a-z/!?])/gi,
`<${ZWSP}`)}function defuseEntities(text){return text.replace(/&(?=#?[a-z0-9]{1,32};)/gi,`&${ZWSP}`).replace(/&\u200B(?:amp;)*lt;(?=[a-z/!?])/gi,
`$&${ZWSP}`)}function asHeld(text){return text.replace(/&(?=#?[a-z0-9]{1,32};)/gi,"&amp;")}function defuseReferences(text){
return text.replace(/&(?=#[\dx]|[a-z]{2})(?!\w+=)/gi,`&${ZWSP}`)}function defuseScripts(text){return/\/script/i.test(text)?
text.split(`
`).map(line=>{let at=line.search(/script/i)+6;return line.slice(0,at)+line.slice(at).replace(/\/(?=script)/gi,`/${ZWSP}`)}).
join(`
`):text}function defuseHandlers(text){return text.replace(/\b(?:alert|on\w+)(?=\s*\()/g,`$&${ZWSP}`).replace(/(?<=on\w+)=/g,
`${ZWSP}=`)}function cutNote(more){return`

\u2026 Shortened here. The whole text: ${cleanText(more)}`}


/***/ }),

/***/ 3227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  m: () => (require_dispatcher)
});
var _VEMOOKOE = __webpack_require__(7472);
var require_wrap_handler=(0,_VEMOOKOE.P$)({"node_modules/undici/lib/handler/wrap-handler.js"(exports){exports.wrap=()=>{throw new Error(
"Composing is not built in, see scripts/build")}}});var require_dispatcher=(0,_VEMOOKOE.P$)({"node_modules/undici/lib/dispatcher/dispatcher.js"(exports,module){var EventEmitter=__webpack_require__(8474),
WrapHandler=require_wrap_handler(),wrapInterceptor=o=>(r,n)=>o(r,WrapHandler.wrap(n)),Dispatcher=class extends EventEmitter{dispatch(){
throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implemented")}compose(...r){
let n=Array.isArray(r[0])?r[0]:r,e=this.dispatch.bind(this);for(let t of n)if(t!=null){if(typeof t!="function")throw new TypeError(
`invalid interceptor, expected function received ${typeof t}`);if(e=t(e),e=wrapInterceptor(e),e==null||typeof e!="functi\
on"||e.length!==2)throw new TypeError("invalid interceptor")}return new Proxy(this,{get:(t,i)=>i==="dispatch"?e:t[i]})}};
module.exports=Dispatcher}});


/***/ }),

/***/ 3645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (servedAt)
});
function servedAt(date){let time=Date.parse(date??"");return Number.isNaN(time)?void 0:time}


/***/ }),

/***/ 5591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AA: () => (checkOwner),
  AK: () => (resolveOwner),
  zr: () => (findOwner)
});
var _52HSZVJ3 = __webpack_require__(5694);
var _TKLNHQ2D = __webpack_require__(5329);
async function resolveOwner(client,name){let reading=await findOwner(client,name);if(reading.kind==="found")return reading.
id;let message=`assigned-to: no group or user is called "${name}".`;throw new _TKLNHQ2D.S0("ticket-value",message,{hint:reading.
hint})}async function findOwner(client,name){if((0,_52HSZVJ3.p2)(name))return{kind:"found",id:name};if(!(0,_52HSZVJ3.ym)(name))return{
kind:"missing",hint:WHOM};let group=(await client.query(`SELECT id,groupname FROM Groups WHERE groupname = ${(0,_52HSZVJ3.hD)(name)}`)).
find(row=>sameName(row.groupname,name));if(group?.id!==void 0)return{kind:"found",id:group.id};let users=await queryUsers(
client,`SELECT id,user_name FROM Users WHERE user_name = ${(0,_52HSZVJ3.hD)(name)}`),user=users?.find(row=>sameName(row.user_name,name));
return user?.id!==void 0?{kind:"found",id:user.id}:{kind:"missing",hint:users===void 0?"The API user may not read users:\
 name a group, or give the id, e.g. 19x5.":WHOM}}var WHOM="Name a group or a user (by user name), or give the id, e.g. 1\
9x5 or 20x4.";async function checkOwner(client,id,setting="assigned-to"){if((await client.identify()).userId===id)return!0;
let groups=await client.query("SELECT id FROM Groups"),among=groups.some(row=>prefixOf(row.id)===prefixOf(id))?groups:await queryUsers(
client,"SELECT id FROM Users");if(among?.some(row=>row.id===id))return!0;if(among===void 0||among.length>=_52HSZVJ3.wq)return!1;
throw new _TKLNHQ2D.S0("ticket-value",`${setting}: no group or user has the id ${id}.`,{hint:"Take the number from the addr\
ess of the page of the user or group: 19x5, 20x4."})}function prefixOf(id){return id?.split("x")[0]}async function queryUsers(client,vtql){
try{return await client.query(vtql)}catch(thrown){if(thrown instanceof _TKLNHQ2D.S0&&thrown.code==="vtiger-denied")return;throw thrown}}
function sameName(found,name){return found?.toLowerCase()===name.toLowerCase()}


/***/ }),

/***/ 6367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y6: () => (require_client),
  Zd: () => (require_pool),
  bu: () => (require_diagnostics),
  cF: () => (require_dispatcher_base),
  p4: () => (require_connect)
});
var _NE7MA6OG = __webpack_require__(3227);
var _GUYAQTZV = __webpack_require__(8400);
var _VEMOOKOE = __webpack_require__(7472);
var require_unwrap_handler=(0,_VEMOOKOE.P$)({"node_modules/undici/lib/handler/unwrap-handler.js"(exports,module){"use strict";
var{parseHeaders}=(0,_GUYAQTZV.Hr)(),{InvalidArgumentError}=(0,_GUYAQTZV.WP)(),kResume=Symbol("resume"),UnwrapController=class{#s=!1;#t=null;#e=!1;#r;[kResume]=null;rawHeaders=null;rawTrailers=null;constructor(t){
this.#r=t}pause(){this.#s=!0}resume(){this.#s&&(this.#s=!1,this[kResume]?.())}abort(t){this.#e||(this.#e=!0,this.#t=t,this.#r(
t))}get aborted(){return this.#e}get reason(){return this.#t}get paused(){return this.#s}};module.exports=class r{#s;#t;constructor(t){
this.#s=t}static unwrap(t){return t.onRequestStart?new r(t):t}onConnect(t,s){this.#t=new UnwrapController(t),this.#s.onRequestStart?.(
this.#t,s)}onResponseStarted(){return this.#s.onResponseStarted?.()}onUpgrade(t,s,e){this.#t.rawHeaders=s,this.#s.onRequestUpgrade?.(
this.#t,t,parseHeaders(s),e)}onHeaders(t,s,e,n){return this.#t[kResume]=e,this.#t.rawHeaders=s,this.#s.onResponseStart?.(
this.#t,t,parseHeaders(s),n),!this.#t.paused}onData(t){return this.#s.onResponseData?.(this.#t,t),!this.#t.paused}onComplete(t){
this.#t.rawTrailers=t,this.#s.onResponseEnd?.(this.#t,parseHeaders(t))}onError(t){if(!this.#s.onResponseError)throw new InvalidArgumentError(
"invalid onError method");this.#s.onResponseError?.(this.#t,t)}}}});var require_dispatcher_base=(0,_VEMOOKOE.P$)({"node_modules/undici/lib/dispatcher/dispatcher-base.js"(exports,module){"use str\
ict";var buffer=__webpack_require__(4573),Dispatcher=(0,_NE7MA6OG.m)(),UnwrapHandler=require_unwrap_handler(),{ClientDestroyedError,
ClientClosedError,InvalidArgumentError}=(0,_GUYAQTZV.WP)(),{kDestroy,kClose,kClosed,kDestroyed,kDispatch}=(0,_GUYAQTZV.wO)(),
kOnDestroyed=Symbol("onDestroyed"),kOnClosed=Symbol("onClosed"),kWebSocketOptions=Symbol("webSocketOptions"),kEventSourceOptions=Symbol(
"eventSourceOptions"),DispatcherBase=class extends Dispatcher{[kDestroyed]=!1;[kOnDestroyed]=null;[kClosed]=!1;[kOnClosed]=null;constructor(e){
super(),this[kWebSocketOptions]=e?.webSocket??{},this[kEventSourceOptions]=e?.eventSource??{}}get webSocketOptions(){return{
maxFragments:this[kWebSocketOptions].maxFragments??131072,maxPayloadSize:this[kWebSocketOptions].maxPayloadSize??128*1024*
1024}}get eventSourceOptions(){return{maxEventSize:this[kEventSourceOptions].maxEventSize??buffer.kStringMaxLength}}get destroyed(){
return this[kDestroyed]}get closed(){return this[kClosed]}close(e){if(e===void 0)return new Promise((s,n)=>{this.close((o,i)=>o?
n(o):s(i))});if(typeof e!="function")throw new InvalidArgumentError("invalid callback");if(this[kDestroyed]){let s=new ClientDestroyedError;
queueMicrotask(()=>e(s,null));return}if(this[kClosed]){this[kOnClosed]?this[kOnClosed].push(e):queueMicrotask(()=>e(null,
null));return}this[kClosed]=!0,this[kOnClosed]??=[],this[kOnClosed].push(e);let t=()=>{let s=this[kOnClosed];this[kOnClosed]=
null;for(let n=0;n<s.length;n++)s[n](null,null)};this[kClose]().then(()=>this.destroy()).then(()=>queueMicrotask(t))}destroy(e,t){
if(typeof e=="function"&&(t=e,e=null),t===void 0)return new Promise((n,o)=>{this.destroy(e,(i,r)=>i?o(i):n(r))});if(typeof t!=
"function")throw new InvalidArgumentError("invalid callback");if(this[kDestroyed]){this[kOnDestroyed]?this[kOnDestroyed].
push(t):queueMicrotask(()=>t(null,null));return}e||(e=new ClientDestroyedError),this[kDestroyed]=!0,this[kOnDestroyed]??=
[],this[kOnDestroyed].push(t);let s=()=>{let n=this[kOnDestroyed];this[kOnDestroyed]=null;for(let o=0;o<n.length;o++)n[o](
null,null)};this[kDestroy](e).then(()=>queueMicrotask(s))}dispatch(e,t){if(!t||typeof t!="object")throw new InvalidArgumentError(
"handler must be an object");t=UnwrapHandler.unwrap(t);try{if(!e||typeof e!="object")throw new InvalidArgumentError("opt\
s must be an object.");if(this[kDestroyed]||this[kOnDestroyed])throw new ClientDestroyedError;if(this[kClosed])throw new ClientClosedError;
return this[kDispatch](e,t)}catch(s){if(typeof t.onError!="function")throw s;return t.onError(s),!1}}};module.exports=DispatcherBase}});var require_diagnostics=(0,_VEMOOKOE.P$)({"node_modules/undici/lib/core/diagnostics.js"(exports){var unheard={hasSubscribers:!1};
exports.channels=new Proxy({},{get:()=>unheard})}});var require_connect=(0,_VEMOOKOE.P$)({"node_modules/undici/lib/core/connect.js"(exports,module){"use strict";var net=__webpack_require__(7030),
assert=(0,_GUYAQTZV.EV)(),util=(0,_GUYAQTZV.Hr)(),{InvalidArgumentError}=(0,_GUYAQTZV.WP)(),tls,SessionCache=class{constructor(s){
this._maxCachedSessions=s,this._sessionCache=new Map,this._sessionRegistry=new FinalizationRegistry(e=>{if(this._sessionCache.
size<this._maxCachedSessions)return;let o=this._sessionCache.get(e);o!==void 0&&o.deref()===void 0&&this._sessionCache.delete(
e)})}get(s){let e=this._sessionCache.get(s);return e?e.deref():null}set(s,e){if(this._maxCachedSessions!==0){if(this._sessionCache.
has(s))this._sessionCache.delete(s);else if(this._sessionCache.size>=this._maxCachedSessions){let o=!1;for(let[t,a]of this.
_sessionCache)if(a.deref()===void 0){this._sessionCache.delete(t),o=!0;break}if(!o){let t=this._sessionCache.keys().next();
t.done||this._sessionCache.delete(t.value)}}this._sessionCache.set(s,new WeakRef(e)),this._sessionRegistry.register(e,s)}}};
function buildConnector({allowH2:h,useH2c:s,maxCachedSessions:e,socketPath:o,timeout:t,session:a,...v}){if(e!=null&&(!Number.
isInteger(e)||e<0))throw new InvalidArgumentError("maxCachedSessions must be a positive integer or zero");let r={path:o,
...v},C=new SessionCache(e??100);return t=t??1e4,h=h??!1,function({hostname:l,host:q,protocol:_,port:c,servername:f,localAddress:g,
httpSocket:k},u){let i;if(_==="https:"){tls||(tls=__webpack_require__(1692)),f=f||r.servername||util.getServerName(q)||null;
let n=f||l;assert(n);let d=a||C.get(n)||null;c=c||443,i=tls.connect({highWaterMark:16384,...r,servername:f,session:d,localAddress:g,
ALPNProtocols:h?["http/1.1","h2"]:["http/1.1"],socket:k,port:c,host:l}),i.on("session",function(y){C.set(n,y)})}else assert(
!k,"httpSocket can only be sent on TLS update"),c=c||80,i=net.connect({highWaterMark:64*1024,...r,localAddress:g,port:c,
host:l}),s===!0&&(i.alpnProtocol="h2");if(r.keepAlive==null||r.keepAlive){let n=r.keepAliveInitialDelay===void 0?6e4:r.keepAliveInitialDelay;
i.setKeepAlive(!0,n)}let p=util.setupConnectTimeout(new WeakRef(i),{timeout:t,hostname:l,port:c});return i.setNoDelay(!0).
once(_==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(p),u){let n=u;u=null,n(null,this)}}).on("error",
function(n){if(queueMicrotask(p),u){let d=u;u=null,d(n)}}),i}}module.exports=buildConnector}});var require_stats=(0,_VEMOOKOE.P$)({"node_modules/undici/lib/util/stats.js"(exports,module){"use strict";var{kConnected,kPending,
kRunning,kSize,kFree,kQueued}=(0,_GUYAQTZV.wO)(),ClientStats=class{constructor(s){this.connected=s[kConnected],this.pending=
s[kPending],this.running=s[kRunning],this.size=s[kSize]}},PoolStats=class{constructor(s){this.connected=s[kConnected],this.
free=s[kFree],this.pending=s[kPending],this.queued=s[kQueued],this.running=s[kRunning],this.size=s[kSize]}};module.exports=
{ClientStats,PoolStats}}});var require_request=(0,_VEMOOKOE.P$)({"node_modules/undici/lib/core/request.js"(exports,module){"use strict";var{InvalidArgumentError,
NotSupportedError}=(0,_GUYAQTZV.WP)(),assert=(0,_GUYAQTZV.EV)(),{isValidHTTPToken,isValidHeaderValue,isStream,destroy,isBuffer,
isFormDataLike,isIterable,hasSafeIterator,isBlobLike,serializePathWithQuery,assertRequestHandler,getServerName,normalizedMethodRecords,
getProtocolFromUrlString}=(0,_GUYAQTZV.Hr)(),{channels}=require_diagnostics(),{headerNameLowerCasedRecord}=(0,_GUYAQTZV.Wh)(),
invalidPathRegex=/[^\u0021-\u00ff]/;function isValidContentLengthHeaderValue(o){if(typeof o!="string"||o.length===0)return!1;
for(let t=0;t<o.length;t++){let e=o.charCodeAt(t);if(e<48||e>57)return!1}return!0}var kHandler=Symbol("handler"),Request=class{constructor(t,{
path:e,method:n,body:r,headers:i,query:h,idempotent:w,blocking:y,upgrade:a,headersTimeout:u,bodyTimeout:d,reset:c,expectContinue:b,
servername:m,throwOnError:S,maxRedirections:p,typeOfService:f},g){if(typeof e!="string")throw new InvalidArgumentError("\
path must be a string");if(e[0]!=="/"&&!(e.startsWith("http://")||e.startsWith("https://"))&&n!=="CONNECT")throw new InvalidArgumentError(
"path must be an absolute URL or start with a slash");if(invalidPathRegex.test(e))throw new InvalidArgumentError("invali\
d request path");if(typeof n!="string")throw new InvalidArgumentError("method must be a string");if(normalizedMethodRecords[n]===
void 0&&!isValidHTTPToken(n))throw new InvalidArgumentError("invalid request method");if(a&&typeof a!="string")throw new InvalidArgumentError(
"upgrade must be a string");if(a&&!isValidHeaderValue(a))throw new InvalidArgumentError("invalid upgrade header");if(u!=
null&&(!Number.isFinite(u)||u<0))throw new InvalidArgumentError("invalid headersTimeout");if(d!=null&&(!Number.isFinite(
d)||d<0))throw new InvalidArgumentError("invalid bodyTimeout");if(c!=null&&typeof c!="boolean")throw new InvalidArgumentError(
"invalid reset");if(b!=null&&typeof b!="boolean")throw new InvalidArgumentError("invalid expectContinue");if(S!=null)throw new InvalidArgumentError(
"invalid throwOnError");if(p!=null&&p!==0)throw new InvalidArgumentError("maxRedirections is not supported, use the redi\
rect interceptor");if(f!=null&&(!Number.isInteger(f)||f<0||f>255))throw new InvalidArgumentError("typeOfService must be \
an integer between 0 and 255");if(this.headersTimeout=u,this.bodyTimeout=d,this.method=n,this.typeOfService=f,this.abort=
null,r==null)this.body=null;else if(isStream(r)){this.body=r;let s=this.body._readableState;(!s||!s.autoDestroy)&&(this.
endHandler=function(){destroy(this)},this.body.on("end",this.endHandler)),this.errorHandler=l=>{this.abort?this.abort(l):
this.error=l},this.body.on("error",this.errorHandler)}else if(isBuffer(r))this.body=r.byteLength?r:null;else if(ArrayBuffer.
isView(r))this.body=r.buffer.byteLength?Buffer.from(r.buffer,r.byteOffset,r.byteLength):null;else if(r instanceof ArrayBuffer)
this.body=r.byteLength?Buffer.from(r):null;else if(typeof r=="string")this.body=r.length?Buffer.from(r):null;else if(isFormDataLike(
r)||isIterable(r)||isBlobLike(r))this.body=r;else throw new InvalidArgumentError("body must be a string, a Buffer, a Rea\
dable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=a||null,this.path=h?
serializePathWithQuery(e,h):e,this.origin=t,this.protocol=getProtocolFromUrlString(t),this.idempotent=w??(n==="HEAD"||n===
"GET"),this.blocking=y??this.method!=="HEAD",this.reset=c??null,this.host=null,this.contentLength=null,this.contentType=
null,this.headers=[],this.expectContinue=b??!1,Array.isArray(i)){if(i.length%2!==0)throw new InvalidArgumentError("heade\
rs array must be even");for(let s=0;s<i.length;s+=2)processHeader(this,i[s],i[s+1])}else if(i&&typeof i=="object")if(hasSafeIterator(
i))for(let s of i){if(!Array.isArray(s)||s.length!==2)throw new InvalidArgumentError("headers must be in key-value pair \
format");processHeader(this,s[0],s[1])}else{let s=Object.keys(i);for(let l=0;l<s.length;++l)processHeader(this,s[l],i[s[l]])}else if(i!=
null)throw new InvalidArgumentError("headers must be an object or an array");assertRequestHandler(g,n,a),this.servername=
m||getServerName(this.host)||null,this[kHandler]=g,channels.create.hasSubscribers&&channels.create.publish({request:this})}onBodySent(t){
if(channels.bodyChunkSent.hasSubscribers&&channels.bodyChunkSent.publish({request:this,chunk:t}),this[kHandler].onBodySent)
try{return this[kHandler].onBodySent(t)}catch(e){this.abort(e)}}onRequestSent(){if(channels.bodySent.hasSubscribers&&channels.
bodySent.publish({request:this}),this[kHandler].onRequestSent)try{return this[kHandler].onRequestSent()}catch(t){this.abort(
t)}}onConnect(t){if(assert(!this.aborted),assert(!this.completed),this.error)t(this.error);else return this.abort=t,this[kHandler].
onConnect(t)}onResponseStarted(){return this[kHandler].onResponseStarted?.()}onHeaders(t,e,n,r){assert(!this.aborted),assert(
!this.completed),channels.headers.hasSubscribers&&channels.headers.publish({request:this,response:{statusCode:t,headers:e,
statusText:r}});try{return this[kHandler].onHeaders(t,e,n,r)}catch(i){this.abort(i)}}onData(t){assert(!this.aborted),assert(
!this.completed),channels.bodyChunkReceived.hasSubscribers&&channels.bodyChunkReceived.publish({request:this,chunk:t});try{
return this[kHandler].onData(t)}catch(e){return this.abort(e),!1}}onUpgrade(t,e,n,r=""){this.onFinally(),assert(!this.aborted),
assert(!this.completed),channels.headers.hasSubscribers&&channels.headers.publish({request:this,response:{statusCode:t,headers:e,
statusText:r}});let i=this[kHandler].onUpgrade(t,e,n);return this.aborted||(this.completed=!0,channels.trailers.hasSubscribers&&
channels.trailers.publish({request:this,trailers:[]})),i}onComplete(t){this.onFinally(),assert(!this.aborted),assert(!this.
completed),this.completed=!0,channels.trailers.hasSubscribers&&channels.trailers.publish({request:this,trailers:t});try{
return this[kHandler].onComplete(t)}catch(e){this.onError(e)}}onError(t){if(this.onFinally(),channels.error.hasSubscribers&&
channels.error.publish({request:this,error:t}),!this.aborted)return this.aborted=!0,this[kHandler].onError(t)}onFinally(){
this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("en\
d",this.endHandler),this.endHandler=null)}addHeader(t,e){return processHeader(this,t,e),this}};function processHeader(o,t,e){
if(e&&typeof e=="object"&&!Array.isArray(e))throw new InvalidArgumentError(`invalid ${t} header`);if(e===void 0)return;let n=headerNameLowerCasedRecord[t];
if(n===void 0&&(n=t.toLowerCase(),headerNameLowerCasedRecord[n]===void 0&&!isValidHTTPToken(n)))throw new InvalidArgumentError(
"invalid header key");if(Array.isArray(e)){let r=[];for(let i=0;i<e.length;i++)if(typeof e[i]=="string"){if(!isValidHeaderValue(
e[i]))throw new InvalidArgumentError(`invalid ${t} header`);r.push(e[i])}else if(e[i]===null)r.push("");else{if(typeof e[i]==
"object")throw new InvalidArgumentError(`invalid ${t} header`);{let h=`${e[i]}`;if(!isValidHeaderValue(h))throw new InvalidArgumentError(
`invalid ${t} header`);r.push(h)}}e=r}else if(typeof e=="string"){if(!isValidHeaderValue(e))throw new InvalidArgumentError(
`invalid ${t} header`)}else if(e===null)e="";else if(e=`${e}`,!isValidHeaderValue(e))throw new InvalidArgumentError(`inv\
alid ${t} header`);if(n==="host"){if(o.host!==null)throw new InvalidArgumentError("duplicate host header");if(typeof e!=
"string")throw new InvalidArgumentError("invalid host header");o.host=e}else if(n==="content-length"){if(o.contentLength!==
null)throw new InvalidArgumentError("duplicate content-length header");if(!isValidContentLengthHeaderValue(e))throw new InvalidArgumentError(
"invalid content-length header");o.contentLength=parseInt(e,10)}else if(o.contentType===null&&n==="content-type")o.contentType=
e,o.headers.push(t,e);else{if(n==="transfer-encoding"||n==="keep-alive"||n==="upgrade")throw new InvalidArgumentError(`i\
nvalid ${n} header`);if(n==="connection"){let r=typeof e=="string"?e:null;if(r===null)throw new InvalidArgumentError("in\
valid connection header");for(let i of r.toLowerCase().split(",")){let h=i.trim();if(!isValidHTTPToken(h))throw new InvalidArgumentError(
"invalid connection header");h==="close"&&(o.reset=!0)}}else{if(n==="expect")throw new NotSupportedError("expect header \
not supported");o.headers.push(t,e)}}}module.exports=Request}});var require_constants2=(0,_VEMOOKOE.P$)({"node_modules/undici/lib/llhttp/constants.js"(exports,module){module.exports={ERROR:{
OK:0,INTERNAL:1,STRICT:2,CR_EXPECTED:25,LF_EXPECTED:3,UNEXPECTED_CONTENT_LENGTH:4,UNEXPECTED_SPACE:30,CLOSED_CONNECTION:5,
INVALID_METHOD:6,INVALID_URL:7,INVALID_CONSTANT:8,INVALID_VERSION:9,INVALID_HEADER_TOKEN:10,INVALID_CONTENT_LENGTH:11,INVALID_CHUNK_SIZE:12,
INVALID_STATUS:13,INVALID_EOF_STATE:14,INVALID_TRANSFER_ENCODING:15,CB_MESSAGE_BEGIN:16,CB_HEADERS_COMPLETE:17,CB_MESSAGE_COMPLETE:18,
CB_CHUNK_HEADER:19,CB_CHUNK_COMPLETE:20,PAUSED:21,PAUSED_UPGRADE:22,PAUSED_H2_UPGRADE:23,USER:24,CB_URL_COMPLETE:26,CB_STATUS_COMPLETE:27,
CB_METHOD_COMPLETE:32,CB_VERSION_COMPLETE:33,CB_HEADER_FIELD_COMPLETE:28,CB_HEADER_VALUE_COMPLETE:29,CB_CHUNK_EXTENSION_NAME_COMPLETE:34,
CB_CHUNK_EXTENSION_VALUE_COMPLETE:35,CB_RESET:31,CB_PROTOCOL_COMPLETE:38},TYPE:{BOTH:0,REQUEST:1,RESPONSE:2}}}});var require_llhttp_wasm=(0,_VEMOOKOE.P$)({"node_modules/undici/lib/llhttp/llhttp-wasm.js"(exports,module){"use strict";var{Buffer:Buffer2}=__webpack_require__(4573),
wasmBase64="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0\
ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJf\
ZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYA\
AAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0\
aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9j\
AAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRw\
X21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMO\
bGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxo\
dHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9y\
ZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1l\
ACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2Vl\
cF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9s\
ZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0\
aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3Bh\
Y2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCq/ZAjQWAEHA1QAoAgAE\
QAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEH\
fwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIA\
IAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgC\
DCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiED\
IAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgC\
HCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2Ahgg\
ASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRA\
QdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIA\
IAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAF\
KAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIg\
ADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsg\
BSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgC\
AEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGog\
AjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEg\
BEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmci\
AGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2\
AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQ\
aiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTV\
ACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAo\
IQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgL5YUCAgd/A34gASACaiEEAkAgACIDKAIMIgANACADKAIEBEAgAyABNgIECyMAQRBr\
IgkkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAygCHCICQQJrDvwBAfkBAgMEBQYHCAkKCwwN\
Dg8QERL4ARP3ARQV9gEWF/UBGBkaGxwdHh8g/QH7ASH0ASIjJCUmJygpKivzASwtLi8wMTLyAfEBMzTwAe8BNTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5P\
+gFQUVJT7gHtAVTsAVXrAVZXWFla6gFbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4B\
jwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsB\
vAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHpAegBzwHnAdAB5gHRAdIB0wHUAeUB1QHWAdcB2AHZAdoB2wHcAd0B3gHfAeAB4QHiAeMB\
APwBC0EADOMBC0EODOIBC0ENDOEBC0EPDOABC0EQDN8BC0ETDN4BC0EUDN0BC0EVDNwBC0EWDNsBC0EXDNoBC0EYDNkBC0EZDNgBC0EaDNcBC0EbDNYBC0Ec\
DNUBC0EdDNQBC0EeDNMBC0EfDNIBC0EgDNEBC0EhDNABC0EIDM8BC0EiDM4BC0EkDM0BC0EjDMwBC0EHDMsBC0ElDMoBC0EmDMkBC0EnDMgBC0EoDMcBC0ES\
DMYBC0ERDMUBC0EpDMQBC0EqDMMBC0ErDMIBC0EsDMEBC0HeAQzAAQtBLgy/AQtBLwy+AQtBMAy9AQtBMQy8AQtBMgy7AQtBMwy6AQtBNAy5AQtB3wEMuAEL\
QTUMtwELQTkMtgELQQwMtQELQTYMtAELQTcMswELQTgMsgELQT4MsQELQToMsAELQeABDK8BC0ELDK4BC0E/DK0BC0E7DKwBC0EKDKsBC0E8DKoBC0E9DKkB\
C0HhAQyoAQtBwQAMpwELQcAADKYBC0HCAAylAQtBCQykAQtBLQyjAQtBwwAMogELQcQADKEBC0HFAAygAQtBxgAMnwELQccADJ4BC0HIAAydAQtByQAMnAEL\
QcoADJsBC0HLAAyaAQtBzAAMmQELQc0ADJgBC0HOAAyXAQtBzwAMlgELQdAADJUBC0HRAAyUAQtB0gAMkwELQdMADJIBC0HVAAyRAQtB1AAMkAELQdYADI8B\
C0HXAAyOAQtB2AAMjQELQdkADIwBC0HaAAyLAQtB2wAMigELQdwADIkBC0HdAAyIAQtB3gAMhwELQd8ADIYBC0HgAAyFAQtB4QAMhAELQeIADIMBC0HjAAyC\
AQtB5AAMgQELQeUADIABC0HiAQx/C0HmAAx+C0HnAAx9C0EGDHwLQegADHsLQQUMegtB6QAMeQtBBAx4C0HqAAx3C0HrAAx2C0HsAAx1C0HtAAx0C0EDDHML\
Qe4ADHILQe8ADHELQfAADHALQfIADG8LQfEADG4LQfMADG0LQfQADGwLQfUADGsLQfYADGoLQQIMaQtB9wAMaAtB+AAMZwtB+QAMZgtB+gAMZQtB+wAMZAtB\
/AAMYwtB/QAMYgtB/gAMYQtB/wAMYAtBgAEMXwtBgQEMXgtBggEMXQtBgwEMXAtBhAEMWwtBhQEMWgtBhgEMWQtBhwEMWAtBiAEMVwtBiQEMVgtBigEMVQtB\
iwEMVAtBjAEMUwtBjQEMUgtBjgEMUQtBjwEMUAtBkAEMTwtBkQEMTgtBkgEMTQtBkwEMTAtBlAEMSwtBlQEMSgtBlgEMSQtBlwEMSAtBmAEMRwtBmQEMRgtB\
mgEMRQtBmwEMRAtBnAEMQwtBnQEMQgtBngEMQQtBnwEMQAtBoAEMPwtBoQEMPgtBogEMPQtBowEMPAtBpAEMOwtBpQEMOgtBpgEMOQtBpwEMOAtBqAEMNwtB\
qQEMNgtBqgEMNQtBqwEMNAtBrAEMMwtBrQEMMgtBrgEMMQtBrwEMMAtBsAEMLwtBsQEMLgtBsgEMLQtBswEMLAtBtAEMKwtBtQEMKgtBtgEMKQtBtwEMKAtB\
uAEMJwtBuQEMJgtBugEMJQtBuwEMJAtBvAEMIwtBvQEMIgtBvgEMIQtBvwEMIAtBwAEMHwtBwQEMHgtBwgEMHQtBAQwcC0HDAQwbC0HEAQwaC0HFAQwZC0HG\
AQwYC0HHAQwXC0HIAQwWC0HJAQwVC0HKAQwUC0HLAQwTC0HMAQwSC0HNAQwRC0HOAQwQC0HPAQwPC0HQAQwOC0HRAQwNC0HSAQwMC0HTAQwLC0HUAQwKC0HV\
AQwJC0HWAQwIC0HjAQwHC0HXAQwGC0HYAQwFC0HZAQwEC0HaAQwDC0HbAQwCC0HdAQwBC0HcAQshAgNAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
An8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJ/\
AkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkAgAg7jAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEjJCUnKCmeA5sDmgORA4oDgwOAA/0C+wL4AvIC8QLvAu0C6ALnAuYC5QLk\
AtwC2wLaAtkC2ALXAtYC1QLPAs4CzALLAsoCyQLIAscCxgLEAsMCvgK8AroCuQK4ArcCtgK1ArQCswKyArECsAKuAq0CqQKoAqcCpgKlAqQCowKiAqECoAKf\
ApgCkAKMAosCigKBAv4B/QH8AfsB+gH5AfgB9wH1AfMB8AHrAekB6AHnAeYB5QHkAeMB4gHhAeAB3wHeAd0B3AHaAdkB2AHXAdYB1QHUAdMB0gHRAdABzwHO\
Ac0BzAHLAcoByQHIAccBxgHFAcQBwwHCAcEBwAG/Ab4BvQG8AbsBugG5AbgBtwG2AbUBtAGzAbIBsQGwAa8BrgGtAawBqwGqAakBqAGnAaYBpQGkAaMBogGf\
AZ4BmQGYAZcBlgGVAZQBkwGSAZEBkAGPAY0BjAGHAYYBhQGEAYMBggF9fHt6eXZ1dFBRUlNUVQsgASAERw1yQf0BIQIMvgMLIAEgBEcNmAFB2wEhAgy9Awsg\
ASAERw3xAUGOASECDLwDCyABIARHDfwBQYQBIQIMuwMLIAEgBEcNigJB/wAhAgy6AwsgASAERw2RAkH9ACECDLkDCyABIARHDZQCQfsAIQIMuAMLIAEgBEcN\
HkEeIQIMtwMLIAEgBEcNGUEYIQIMtgMLIAEgBEcNygJBzQAhAgy1AwsgASAERw3VAkHGACECDLQDCyABIARHDdYCQcMAIQIMswMLIAEgBEcN3AJBOCECDLID\
CyADLQAwQQFGDa0DDIkDC0EAIQACQAJAAkAgAy0AKkUNACADLQArRQ0AIAMvATIiAkECcUUNAQwCCyADLwEyIgJBAXFFDQELQQEhACADLQAoQQFGDQAgAy8B\
NCIGQeQAa0HkAEkNACAGQcwBRg0AIAZBsAJGDQAgAkHAAHENAEEAIQAgAkGIBHFBgARGDQAgAkEocUEARyEACyADQQA7ATIgA0EAOgAxAkAgAEUEQCADQQA6\
ADEgAy0ALkEEcQ0BDLEDCyADQgA3AyALIANBADoAMSADQQE6ADYMSAtBACEAAkAgAygCOCICRQ0AIAIoAjAiAkUNACADIAIRAAAhAAsgAEUNSCAAQRVHDWIg\
A0EENgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMrwMLIAEgBEYEQEEGIQIMrwMLIAEtAABBCkcNGSABQQFqIQEMGgsgA0IANwMgQRIhAgyUAwsgASAE\
Rw2KA0EjIQIMrAMLIAEgBEYEQEEHIQIMrAMLAkACQCABLQAAQQprDgQBGBgAGAsgAUEBaiEBQRAhAgyTAwsgAUEBaiEBIANBL2otAABBAXENF0EAIQIgA0EA\
NgIcIAMgATYCFCADQZkgNgIQIANBGTYCDAyrAwsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFoNGEEIIQIMqgMLIAEgBEcEQCADQQk2Aggg\
AyABNgIEQRQhAgyRAwtBCSECDKkDCyADKQMgUA2uAgxDCyABIARGBEBBCyECDKgDCyABLQAAQQpHDRYgAUEBaiEBDBcLIANBL2otAABBAXFFDRkMJgtBACEA\
AkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0ZDEILQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGgwkC0EAIQACQCAD\
KAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRsMMgsgA0Evai0AAEEBcUUNHAwiC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAA\
DRwMQgtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0dDCALIAEgBEYEQEETIQIMoAMLAkAgAS0AACIAQQprDgQfIyMAIgsgAUEBaiEB\
DB8LQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIgxCCyABIARGBEBBFiECDJ4DCyABLQAAQcDBAGotAABBAUcNIwyDAwsCQANAIAEt\
AABBsDtqLQAAIgBBAUcEQAJAIABBAmsOAgMAJwsgAUEBaiEBQSEhAgyGAwsgBCABQQFqIgFHDQALQRghAgydAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAFB\
AWoiARA0IgANIQxBC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADSMMKgsgASAERgRAQRwhAgybAwsgA0EKNgIIIAMgATYCBEEAIQAC\
QCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADSVBJCECDIEDCyABIARHBEADQCABLQAAQbA9ai0AACIAQQNHBEAgAEEBaw4FGBomggMlJgsgBCAB\
QQFqIgFHDQALQRshAgyaAwtBGyECDJkDCwNAIAEtAABBsD9qLQAAIgBBA0cEQCAAQQFrDgUPEScTJicLIAQgAUEBaiIBRw0AC0EeIQIMmAMLIAEgBEcEQCAD\
QQs2AgggAyABNgIEQQchAgz/AgtBHyECDJcDCyABIARGBEBBICECDJcDCwJAIAEtAABBDWsOFC4/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8APwtBACECIANBADYCHCAD\
Qb8LNgIQIANBAjYCDCADIAFBAWo2AhQMlgMLIANBL2ohAgNAIAEgBEYEQEEhIQIMlwMLAkACQAJAIAEtAAAiAEEJaw4YAgApKQEpKSkpKSkpKSkpKSkpKSkp\
KSkCJwsgAUEBaiEBIANBL2otAABBAXFFDQoMGAsgAUEBaiEBDBcLIAFBAWohASACLQAAQQJxDQALQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIM\
DJUDCyADLQAuQYABcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUN5gIgAEEVRgRAIANBJDYCHCADIAE2AhQgA0GbGzYCECAD\
QRU2AgxBACECDJQDC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAyTAwtBACECIANBADYCHCADIAE2AhQgA0G+IDYCECADQQI2AgwMkgMLIAMo\
AgQhAEEAIQIgA0EANgIEIAMgACABIAynaiIBEDIiAEUNKyADQQc2AhwgAyABNgIUIAMgADYCDAyRAwsgAy0ALkHAAHFFDQELQQAhAAJAIAMoAjgiAkUNACAC\
KAJYIgJFDQAgAyACEQAAIQALIABFDSsgAEEVRgRAIANBCjYCHCADIAE2AhQgA0HrGTYCECADQRU2AgxBACECDJADC0EAIQIgA0EANgIcIAMgATYCFCADQZMM\
NgIQIANBEzYCDAyPAwtBACECIANBADYCHCADIAE2AhQgA0GCFTYCECADQQI2AgwMjgMLQQAhAiADQQA2AhwgAyABNgIUIANB3RQ2AhAgA0EZNgIMDI0DC0EA\
IQIgA0EANgIcIAMgATYCFCADQeYdNgIQIANBGTYCDAyMAwsgAEEVRg09QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIsDCyADKAIEIQBBACEC\
IANBADYCBCADIAAgARAzIgBFDSggA0ENNgIcIAMgATYCFCADIAA2AgwMigMLIABBFUYNOkEAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAyJAwsg\
AygCBCEAQQAhAiADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwoCyADQQ42AhwgAyAANgIMIAMgAUEBajYCFAyIAwsgAEEVRg03QQAhAiADQQA2AhwgAyAB\
NgIUIANB0A82AhAgA0EiNgIMDIcDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCcLIANBDzYCHCADIAA2AgwgAyABQQFqNgIUDIYD\
C0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAyFAwsgAEEVRg0zQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIQDCyADKAIEIQBB\
ACECIANBADYCBCADIAAgARA0IgBFDSUgA0ERNgIcIAMgATYCFCADIAA2AgwMgwMLIABBFUYNMEEAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAyC\
AwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwlCyADQRI2AhwgAyAANgIMIAMgAUEBajYCFAyBAwsgA0Evai0AAEEBcUUNAQtBFyEC\
DOYCC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAz+AgsgAEE7Rw0AIAFBAWohAQwMC0EAIQIgA0EANgIcIAMgATYCFCADQZIYNgIQIANBAjYC\
DAz8AgsgAEEVRg0oQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDPsCCyADQRQ2AhwgAyABNgIUIAMgADYCDAz6AgsgAygCBCEAQQAhAiADQQA2\
AgQgAyAAIAEQNCIARQRAIAFBAWohAQz1AgsgA0EVNgIcIAMgADYCDCADIAFBAWo2AhQM+QILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFq\
IQEM8wILIANBFzYCHCADIAA2AgwgAyABQQFqNgIUDPgCCyAAQRVGDSNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM9wILIAMoAgQhAEEAIQIg\
A0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEMHQsgA0EZNgIcIAMgADYCDCADIAFBAWo2AhQM9gILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCAB\
QQFqIQEM7wILIANBGjYCHCADIAA2AgwgAyABQQFqNgIUDPUCCyAAQRVGDR9BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwM9AILIAMoAgQhACAD\
QQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwbCyADQRw2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8wILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFB\
AWohAQzrAgsgA0EdNgIcIAMgADYCDCADIAFBAWo2AhRBACECDPICCyAAQTtHDQEgAUEBaiEBC0EmIQIM1wILQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAg\
A0EMNgIMDO8CCyABIARHBEADQCABLQAAQSBHDYQCIAQgAUEBaiIBRw0AC0EsIQIM7wILQSwhAgzuAgsgASAERgRAQTQhAgzuAgsCQAJAA0ACQCABLQAAQQpr\
DgQCAAADAAsgBCABQQFqIgFHDQALQTQhAgzvAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDZ8CIANBMjYCHCADIAE2AhQgAyAANgIMQQAhAgzuAgsgAygC\
BCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDJ8CCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM7QILIAEgBEcEQAJAA0AgAS0AAEEwayIAQf8B\
cUEKTwRAQTohAgzXAgsgAykDICILQpmz5syZs+bMGVYNASADIAtCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAMgCiALfDcDICAEIAFBAWoiAUcNAAtBwAAh\
AgzuAgsgAygCBCEAIANBADYCBCADIAAgAUEBaiIBEDEiAA0XDOICC0HAACECDOwCCyABIARGBEBByQAhAgzsAgsCQANAAkAgAS0AAEEJaw4YAAKiAqICqQKi\
AqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogIAogILIAQgAUEBaiIBRw0AC0HJACECDOwCCyABQQFqIQEgA0Evai0AAEEBcQ2lAiADQQA2Ahwg\
AyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgzrAgsgASAERwRAA0AgAS0AAEEgRw0VIAQgAUEBaiIBRw0AC0H4ACECDOsCC0H4ACECDOoCCyADQQI6ACgMOAtB\
ACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQM6AILQQAhAgzOAgtBDSECDM0CC0ETIQIMzAILQRUhAgzLAgtBFiECDMoCC0EYIQIMyQILQRkh\
AgzIAgtBGiECDMcCC0EbIQIMxgILQRwhAgzFAgtBHSECDMQCC0EeIQIMwwILQR8hAgzCAgtBICECDMECC0EiIQIMwAILQSMhAgy/AgtBJSECDL4CC0HlACEC\
DL0CCyADQT02AhwgAyABNgIUIAMgADYCDEEAIQIM1QILIANBGzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDNQCCyADQSA2AhwgAyABNgIUIANBmBo2\
AhAgA0EVNgIMQQAhAgzTAgsgA0ETNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0gILIANBCzYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNEC\
CyADQRA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzQAgsgA0EgNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzwILIANBCzYCHCADIAE2AhQg\
A0GkHDYCECADQRU2AgxBACECDM4CCyADQQw2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzNAgtBACECIANBADYCHCADIAE2AhQgA0HdDjYCECADQRI2\
AgwMzAILAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB/QEhAgzMAgsCQAJAIAMtADZBAUcNAEEAIQACQCADKAI4IgJFDQAgAigCYCICRQ0A\
IAMgAhEAACEACyAARQ0AIABBFUcNASADQfwBNgIcIAMgATYCFCADQdwZNgIQIANBFTYCDEEAIQIMzQILQdwBIQIMswILIANBADYCHCADIAE2AhQgA0H5CzYC\
ECADQR82AgxBACECDMsCCwJAAkAgAy0AKEEBaw4CBAEAC0HbASECDLICC0HUASECDLECCyADQQI6ADFBACEAAkAgAygCOCICRQ0AIAIoAgAiAkUNACADIAIR\
AAAhAAsgAEUEQEHdASECDLECCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQbQMNgIQIANBEDYCDEEAIQIMygILIANB+wE2AhwgAyABNgIUIANBgRo2AhAgA0EV\
NgIMQQAhAgzJAgsgASAERgRAQfoBIQIMyQILIAEtAABByABGDQEgA0EBOgAoC0HAASECDK4CC0HaASECDK0CCyABIARHBEAgA0EMNgIIIAMgATYCBEHZASEC\
DK0CC0H5ASECDMUCCyABIARGBEBB+AEhAgzFAgsgAS0AAEHIAEcNBCABQQFqIQFB2AEhAgyrAgsgASAERgRAQfcBIQIMxAILAkACQCABLQAAQcUAaw4QAAUF\
BQUFBQUFBQUFBQUFAQULIAFBAWohAUHWASECDKsCCyABQQFqIQFB1wEhAgyqAgtB9gEhAiABIARGDcICIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0Ag\
AS0AACAAQbrVAGotAABHDQMgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMMCCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIARQRAQeMB\
IQIMqgILIANB9QE2AhwgAyABNgIUIAMgADYCDEEAIQIMwgILQfQBIQIgASAERg3BAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEG41QBq\
LQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzCAgsgA0GBBDsBKCADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIADQMMAgsgA0EA\
NgIAC0EAIQIgA0EANgIcIAMgATYCFCADQeUfNgIQIANBCDYCDAy/AgtB1QEhAgylAgsgA0HzATYCHCADIAE2AhQgAyAANgIMQQAhAgy9AgtBACEAAkAgAygC\
OCICRQ0AIAIoAkAiAkUNACADIAIRAAAhAAsgAEUNbiAAQRVHBEAgA0EANgIcIAMgATYCFCADQYIPNgIQIANBIDYCDEEAIQIMvQILIANBjwE2AhwgAyABNgIU\
IANB7Bs2AhAgA0EVNgIMQQAhAgy8AgsgASAERwRAIANBDTYCCCADIAE2AgRB0wEhAgyjAgtB8gEhAgy7AgsgASAERgRAQfEBIQIMuwILAkACQAJAIAEtAABB\
yABrDgsAAQgICAgICAgIAggLIAFBAWohAUHQASECDKMCCyABQQFqIQFB0QEhAgyiAgsgAUEBaiEBQdIBIQIMoQILQfABIQIgASAERg25AiADKAIAIgAgBCAB\
a2ohBiABIABrQQJqIQUDQCABLQAAIABBtdUAai0AAEcNBCAAQQJGDQMgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuQILQe8BIQIgASAERg24AiADKAIA\
IgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABBs9UAai0AAEcNAyAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuAILQe4BIQIgASAERg23\
AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMtwILIAMoAgQh\
ACADQgA3AwAgAyAAIAVBAWoiARArIgBFDQIgA0HsATYCHCADIAE2AhQgAyAANgIMQQAhAgy2AgsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUN\
nAIgA0HtATYCHCADIAE2AhQgAyAANgIMQQAhAgy0AgtBzwEhAgyaAgtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0B\
IANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDLQCC0HOASECDJoCCyADQesBNgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMsgILIAEgBEYE\
QEHrASECDLICCyABLQAAQS9GBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GyODYCECADQQg2AgxBACECDLECC0HNASECDJcCCyABIARHBEAgA0EONgII\
IAMgATYCBEHMASECDJcCC0HqASECDK8CCyABIARGBEBB6QEhAgyvAgsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFBywEhAgyWAgsgAygCBCEA\
IANBADYCBCADIAAgARAvIgBFDZcCIANB6AE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAEgBEYEQEHnASECDK4CCwJAIAEtAABBLkYEQCABQQFqIQEMAQsg\
AygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5gE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILQcoBIQIMlAILIAEgBEYEQEHlASECDK0CC0EAIQBBASEF\
QQEhB0EAIQICQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQCABLQAAQTBrDgoKCQABAgMEBQYICwtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAsh\
AkEAIQVBACEHDAILQQkhAkEBIQBBACEFQQAhBwwBC0EAIQVBASECCyADIAI6ACsgAUEBaiEBAkACQCADLQAuQRBxDQACQAJAAkAgAy0AKg4DAQACBAsgB0UN\
AwwCCyAADQEMAgsgBUUNAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDQIgA0HiATYCHCADIAE2AhQgAyAANgIMQQAhAgyvAgsgAygCBCEAIANBADYCBCAD\
IAAgARAvIgBFDZoCIANB4wE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ2YAiADQeQBNgIcIAMgATYCFCADIAA2\
AgwMrQILQckBIQIMkwILQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANBpA02AhAgA0Eh\
NgIMQQAhAgytAgtByAEhAgyTAgsgA0HhATYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDKsCCyABIARGBEBB4QEhAgyrAgsCQCABLQAAQSBGBEAgA0EA\
OwE0IAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBmRE2AhAgA0EJNgIMQQAhAgyrAgtBxwEhAgyRAgsgASAERgRAQeABIQIMqgILAkAgAS0AAEEwa0H/AXEi\
AkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCAD\
QZUeNgIQIANBDTYCDAyrAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqgILQcYBIQIMkAILIAEgBEYEQEHfASECDKkCCwJAIAEtAABBMGtB\
/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2\
AhQgA0GVHjYCECADQQ02AgwMqgILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKkCC0HFASECDI8CCyABIARGBEBB3gEhAgyoAgsCQCABLQAA\
QTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2Ahwg\
AyABNgIUIANBlR42AhAgA0ENNgIMDKkCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyoAgtBxAEhAgyOAgsgASAERgRAQd0BIQIMpwILAkAC\
QAJAAkAgAS0AAEEKaw4XAgMDAAMDAwMDAwMDAwMDAwMDAwMDAwEDCyABQQFqDAULIAFBAWohAUHDASECDI8CCyABQQFqIQEgA0Evai0AAEEBcQ0IIANBADYC\
HCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKcCCyADQQA2AhwgAyABNgIUIANBjQs2AhAgA0ENNgIMQQAhAgymAgsgASAERwRAIANBDzYCCCADIAE2AgRB\
ASECDI0CC0HcASECDKUCCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtB2wEhAgymAgsgAygCBCEAIANBADYCBCADIAAgARAtIgBFBEAg\
AUEBaiEBDAQLIANB2gE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMpQILIAMoAgQhACADQQA2AgQgAyAAIAEQLSIADQEgAUEBagshAUHBASECDIoCCyADQdkB\
NgIcIAMgADYCDCADIAFBAWo2AhRBACECDKICC0HCASECDIgCCyADQS9qLQAAQQFxDQEgA0EANgIcIAMgATYCFCADQeQcNgIQIANBGTYCDEEAIQIMoAILIAEg\
BEYEQEHZASECDKACCwJAAkACQCABLQAAQQprDgQBAgIAAgsgAUEBaiEBDAILIAFBAWohAQwBCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAjwi\
AkUNACADIAIRAAAhAAsgAEUNoAEgAEEVRgRAIANB2QA2AhwgAyABNgIUIANBtxo2AhAgA0EVNgIMQQAhAgyfAgsgA0EANgIcIAMgATYCFCADQYANNgIQIANB\
GzYCDEEAIQIMngILIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDJ0CCyABIARHBEAgA0EMNgIIIAMgATYCBEG/ASECDIQCC0HYASECDJwCCyAB\
IARGBEBB1wEhAgycAgsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBwQBrDhUAAQIDWgQFBlpaWgcICQoLDA0ODxBaCyABQQFqIQFB\
+wAhAgySAgsgAUEBaiEBQfwAIQIMkQILIAFBAWohAUGBASECDJACCyABQQFqIQFBhQEhAgyPAgsgAUEBaiEBQYYBIQIMjgILIAFBAWohAUGJASECDI0CCyAB\
QQFqIQFBigEhAgyMAgsgAUEBaiEBQY0BIQIMiwILIAFBAWohAUGWASECDIoCCyABQQFqIQFBlwEhAgyJAgsgAUEBaiEBQZgBIQIMiAILIAFBAWohAUGlASEC\
DIcCCyABQQFqIQFBpgEhAgyGAgsgAUEBaiEBQawBIQIMhQILIAFBAWohAUG0ASECDIQCCyABQQFqIQFBtwEhAgyDAgsgAUEBaiEBQb4BIQIMggILIAEgBEYE\
QEHWASECDJsCCyABLQAAQc4ARw1IIAFBAWohAUG9ASECDIECCyABIARGBEBB1QEhAgyaAgsCQAJAAkAgAS0AAEHCAGsOEgBKSkpKSkpKSkoBSkpKSkpKAkoL\
IAFBAWohAUG4ASECDIICCyABQQFqIQFBuwEhAgyBAgsgAUEBaiEBQbwBIQIMgAILQdQBIQIgASAERg2YAiADKAIAIgAgBCABa2ohBSABIABrQQdqIQYCQANA\
IAEtAAAgAEGo1QBqLQAARw1FIABBB0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAgsgA0EANgIAIAZBAWohAUEbDEULIAEgBEYEQEHTASECDJgC\
CwJAAkAgAS0AAEHJAGsOBwBHR0dHRwFHCyABQQFqIQFBuQEhAgz/AQsgAUEBaiEBQboBIQIM/gELQdIBIQIgASAERg2WAiADKAIAIgAgBCABa2ohBSABIABr\
QQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw1DIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyXAgsgA0EANgIAIAZBAWohAUEPDEMLQdEBIQIg\
ASAERg2VAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw1CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyW\
AgsgA0EANgIAIAZBAWohAUEgDEILQdABIQIgASAERg2UAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw1BIABBAkYNASAA\
QQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyVAgsgA0EANgIAIAZBAWohAUESDEELIAEgBEYEQEHPASECDJQCCwJAAkAgAS0AAEHFAGsODgBDQ0NDQ0NDQ0ND\
Q0MBQwsgAUEBaiEBQbUBIQIM+wELIAFBAWohAUG2ASECDPoBC0HOASECIAEgBEYNkgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBntUA\
ai0AAEcNPyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkwILIANBADYCACAGQQFqIQFBBww/C0HNASECIAEgBEYNkQIgAygCACIAIAQgAWtq\
IQUgASAAa0EFaiEGAkADQCABLQAAIABBmNUAai0AAEcNPiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkgILIANBADYCACAGQQFqIQFBKAw+\
CyABIARGBEBBzAEhAgyRAgsCQAJAAkAgAS0AAEHFAGsOEQBBQUFBQUFBQUEBQUFBQUECQQsgAUEBaiEBQbEBIQIM+QELIAFBAWohAUGyASECDPgBCyABQQFq\
IQFBswEhAgz3AQtBywEhAiABIARGDY8CIAMoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQZHVAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFB\
AWoiAUcNAAsgAyAFNgIADJACCyADQQA2AgAgBkEBaiEBQRoMPAtBygEhAiABIARGDY4CIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQY3V\
AGotAABHDTsgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADI8CCyADQQA2AgAgBkEBaiEBQSEMOwsgASAERgRAQckBIQIMjgILAkACQCABLQAA\
QcEAaw4UAD09PT09PT09PT09PT09PT09PQE9CyABQQFqIQFBrQEhAgz1AQsgAUEBaiEBQbABIQIM9AELIAEgBEYEQEHIASECDI0CCwJAAkAgAS0AAEHVAGsO\
CwA8PDw8PDw8PDwBPAsgAUEBaiEBQa4BIQIM9AELIAFBAWohAUGvASECDPMBC0HHASECIAEgBEYNiwIgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCAB\
LQAAIABBhNUAai0AAEcNOCAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjAILIANBADYCACAGQQFqIQFBKgw4CyABIARGBEBBxgEhAgyLAgsg\
AS0AAEHQAEcNOCABQQFqIQFBJQw3C0HFASECIAEgBEYNiQIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBgdUAai0AAEcNNiAAQQJGDQEg\
AEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMigILIANBADYCACAGQQFqIQFBDgw2CyABIARGBEBBxAEhAgyJAgsgAS0AAEHFAEcNNiABQQFqIQFBqwEhAgzv\
AQsgASAERgRAQcMBIQIMiAILAkACQAJAAkAgAS0AAEHCAGsODwABAjk5OTk5OTk5OTk5AzkLIAFBAWohAUGnASECDPEBCyABQQFqIQFBqAEhAgzwAQsgAUEB\
aiEBQakBIQIM7wELIAFBAWohAUGqASECDO4BC0HCASECIAEgBEYNhgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB/tQAai0AAEcNMyAA\
QQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhwILIANBADYCACAGQQFqIQFBFAwzC0HBASECIAEgBEYNhQIgAygCACIAIAQgAWtqIQUgASAAa0EE\
aiEGAkADQCABLQAAIABB+dQAai0AAEcNMiAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhgILIANBADYCACAGQQFqIQFBKwwyC0HAASECIAEg\
BEYNhAIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB9tQAai0AAEcNMSAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhQIL\
IANBADYCACAGQQFqIQFBLAwxC0G/ASECIAEgBEYNgwIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNMCAAQQJGDQEgAEEB\
aiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhAILIANBADYCACAGQQFqIQFBEQwwC0G+ASECIAEgBEYNggIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCAB\
LQAAIABB8tQAai0AAEcNLyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgwILIANBADYCACAGQQFqIQFBLgwvCyABIARGBEBBvQEhAgyCAgsC\
QAJAAkACQAJAIAEtAABBwQBrDhUANDQ0NDQ0NDQ0NAE0NAI0NAM0NAQ0CyABQQFqIQFBmwEhAgzsAQsgAUEBaiEBQZwBIQIM6wELIAFBAWohAUGdASECDOoB\
CyABQQFqIQFBogEhAgzpAQsgAUEBaiEBQaQBIQIM6AELIAEgBEYEQEG8ASECDIECCwJAAkAgAS0AAEHSAGsOAwAwATALIAFBAWohAUGjASECDOgBCyABQQFq\
IQFBBAwtC0G7ASECIAEgBEYN/wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8NQAai0AAEcNLCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIB\
Rw0ACyADIAU2AgAMgAILIANBADYCACAGQQFqIQFBHQwsCyABIARGBEBBugEhAgz/AQsCQAJAIAEtAABByQBrDgcBLi4uLi4ALgsgAUEBaiEBQaEBIQIM5gEL\
IAFBAWohAUEiDCsLIAEgBEYEQEG5ASECDP4BCyABLQAAQdAARw0rIAFBAWohAUGgASECDOQBCyABIARGBEBBuAEhAgz9AQsCQAJAIAEtAABBxgBrDgsALCws\
LCwsLCwsASwLIAFBAWohAUGeASECDOQBCyABQQFqIQFBnwEhAgzjAQtBtwEhAiABIARGDfsBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAA\
QezUAGotAABHDSggAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPwBCyADQQA2AgAgBkEBaiEBQQ0MKAtBtgEhAiABIARGDfoBIAMoAgAiACAE\
IAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDScgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPsBCyADQQA2AgAgBkEBaiEB\
QQwMJwtBtQEhAiABIARGDfkBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQerUAGotAABHDSYgAEEBRg0BIABBAWohACAEIAFBAWoiAUcN\
AAsgAyAFNgIADPoBCyADQQA2AgAgBkEBaiEBQQMMJgtBtAEhAiABIARGDfgBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQejUAGotAABH\
DSUgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPkBCyADQQA2AgAgBkEBaiEBQSYMJQsgASAERgRAQbMBIQIM+AELAkACQCABLQAAQdQAaw4C\
AAEnCyABQQFqIQFBmQEhAgzfAQsgAUEBaiEBQZoBIQIM3gELQbIBIQIgASAERg32ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHm1ABq\
LQAARw0jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz3AQsgA0EANgIAIAZBAWohAUEnDCMLQbEBIQIgASAERg31ASADKAIAIgAgBCABa2oh\
BSABIABrQQFqIQYCQANAIAEtAAAgAEHk1ABqLQAARw0iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz2AQsgA0EANgIAIAZBAWohAUEcDCIL\
QbABIQIgASAERg30ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHe1ABqLQAARw0hIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMg\
BTYCAAz1AQsgA0EANgIAIAZBAWohAUEGDCELQa8BIQIgASAERg3zASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHZ1ABqLQAARw0gIABB\
BEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz0AQsgA0EANgIAIAZBAWohAUEZDCALIAEgBEYEQEGuASECDPMBCwJAAkACQAJAIAEtAABBLWsOIwAk\
JCQkJCQkJCQkJCQkJCQkJCQkJCQkJAEkJCQkJAIkJCQDJAsgAUEBaiEBQY4BIQIM3AELIAFBAWohAUGPASECDNsBCyABQQFqIQFBlAEhAgzaAQsgAUEBaiEB\
QZUBIQIM2QELQa0BIQIgASAERg3xASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHX1ABqLQAARw0eIABBAUYNASAAQQFqIQAgBCABQQFq\
IgFHDQALIAMgBTYCAAzyAQsgA0EANgIAIAZBAWohAUELDB4LIAEgBEYEQEGsASECDPEBCwJAAkAgAS0AAEHBAGsOAwAgASALIAFBAWohAUGQASECDNgBCyAB\
QQFqIQFBkwEhAgzXAQsgASAERgRAQasBIQIM8AELAkACQCABLQAAQcEAaw4PAB8fHx8fHx8fHx8fHx8BHwsgAUEBaiEBQZEBIQIM1wELIAFBAWohAUGSASEC\
DNYBCyABIARGBEBBqgEhAgzvAQsgAS0AAEHMAEcNHCABQQFqIQFBCgwbC0GpASECIAEgBEYN7QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAA\
IABB0dQAai0AAEcNGiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7gELIANBADYCACAGQQFqIQFBHgwaC0GoASECIAEgBEYN7AEgAygCACIA\
IAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBytQAai0AAEcNGSAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7QELIANBADYCACAGQQFq\
IQFBFQwZC0GnASECIAEgBEYN6wEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBx9QAai0AAEcNGCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIB\
Rw0ACyADIAU2AgAM7AELIANBADYCACAGQQFqIQFBFwwYC0GmASECIAEgBEYN6gEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBwdQAai0A\
AEcNFyAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6wELIANBADYCACAGQQFqIQFBGAwXCyABIARGBEBBpQEhAgzqAQsCQAJAIAEtAABByQBr\
DgcAGRkZGRkBGQsgAUEBaiEBQYsBIQIM0QELIAFBAWohAUGMASECDNABC0GkASECIAEgBEYN6AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAA\
IABBptUAai0AAEcNFSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6QELIANBADYCACAGQQFqIQFBCQwVC0GjASECIAEgBEYN5wEgAygCACIA\
IAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBpNUAai0AAEcNFCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6AELIANBADYCACAGQQFq\
IQFBHwwUC0GiASECIAEgBEYN5gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBvtQAai0AAEcNEyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIB\
Rw0ACyADIAU2AgAM5wELIANBADYCACAGQQFqIQFBAgwTC0GhASECIAEgBEYN5QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGA0AgAS0AACAAQbzUAGotAABH\
DREgAEEBRg0CIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADOUBCyABIARGBEBBoAEhAgzlAQtBASABLQAAQd8ARw0RGiABQQFqIQFBhwEhAgzLAQsgA0EA\
NgIAIAZBAWohAUGIASECDMoBC0GfASECIAEgBEYN4gEgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNDyAAQQhGDQEgAEEB\
aiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4wELIANBADYCACAGQQFqIQFBKQwPC0GeASECIAEgBEYN4QEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCAB\
LQAAIABBuNQAai0AAEcNDiAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4gELIANBADYCACAGQQFqIQFBLQwOCyABIARGBEBBnQEhAgzhAQsg\
AS0AAEHFAEcNDiABQQFqIQFBhAEhAgzHAQsgASAERgRAQZwBIQIM4AELAkACQCABLQAAQcwAaw4IAA8PDw8PDwEPCyABQQFqIQFBggEhAgzHAQsgAUEBaiEB\
QYMBIQIMxgELQZsBIQIgASAERg3eASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEGz1ABqLQAARw0LIABBBEYNASAAQQFqIQAgBCABQQFq\
IgFHDQALIAMgBTYCAAzfAQsgA0EANgIAIAZBAWohAUEjDAsLQZoBIQIgASAERg3dASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGw1ABq\
LQAARw0KIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzeAQsgA0EANgIAIAZBAWohAUEADAoLIAEgBEYEQEGZASECDN0BCwJAAkAgAS0AAEHI\
AGsOCAAMDAwMDAwBDAsgAUEBaiEBQf0AIQIMxAELIAFBAWohAUGAASECDMMBCyABIARGBEBBmAEhAgzcAQsCQAJAIAEtAABBzgBrDgMACwELCyABQQFqIQFB\
/gAhAgzDAQsgAUEBaiEBQf8AIQIMwgELIAEgBEYEQEGXASECDNsBCyABLQAAQdkARw0IIAFBAWohAUEIDAcLQZYBIQIgASAERg3ZASADKAIAIgAgBCABa2oh\
BSABIABrQQNqIQYCQANAIAEtAAAgAEGs1ABqLQAARw0GIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzaAQsgA0EANgIAIAZBAWohAUEFDAYL\
QZUBIQIgASAERg3YASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGm1ABqLQAARw0FIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMg\
BTYCAAzZAQsgA0EANgIAIAZBAWohAUEWDAULQZQBIQIgASAERg3XASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0EIABB\
AkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzYAQsgA0EANgIAIAZBAWohAUEQDAQLIAEgBEYEQEGTASECDNcBCwJAAkAgAS0AAEHDAGsODAAGBgYG\
BgYGBgYGAQYLIAFBAWohAUH5ACECDL4BCyABQQFqIQFB+gAhAgy9AQtBkgEhAiABIARGDdUBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAA\
QaDUAGotAABHDQIgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNYBCyADQQA2AgAgBkEBaiEBQSQMAgsgA0EANgIADAILIAEgBEYEQEGRASEC\
DNQBCyABLQAAQcwARw0BIAFBAWohAUETCzoAKSADKAIEIQAgA0EANgIEIAMgACABEC4iAA0CDAELQQAhAiADQQA2AhwgAyABNgIUIANB/h82AhAgA0EGNgIM\
DNEBC0H4ACECDLcBCyADQZABNgIcIAMgATYCFCADIAA2AgxBACECDM8BC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUYN\
ASADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgzOAQtB9wAhAgy0AQsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDMwBCyABIARG\
BEBBjwEhAgzMAQsCQCABLQAAQSBGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GbHzYCECADQQY2AgxBACECDMwBC0ECIQIMsgELA0AgAS0AAEEgRw0C\
IAQgAUEBaiIBRw0AC0GOASECDMoBCyABIARGBEBBjQEhAgzKAQsCQCABLQAAQQlrDgRKAABKAAtB9QAhAgywAQsgAy0AKUEFRgRAQfYAIQIMsAELQfQAIQIM\
rwELIAEgBEYEQEGMASECDMgBCyADQRA2AgggAyABNgIEDAoLIAEgBEYEQEGLASECDMcBCwJAIAEtAABBCWsOBEcAAEcAC0HzACECDK0BCyABIARHBEAgA0EQ\
NgIIIAMgATYCBEHxACECDK0BC0GKASECDMUBCwJAIAEgBEcEQANAIAEtAABBoNAAai0AACIAQQNHBEACQCAAQQFrDgJJAAQLQfAAIQIMrwELIAQgAUEBaiIB\
Rw0AC0GIASECDMYBC0GIASECDMUBCyADQQA2AhwgAyABNgIUIANB2yA2AhAgA0EHNgIMQQAhAgzEAQsgASAERgRAQYkBIQIMxAELAkACQAJAIAEtAABBoNIA\
ai0AAEEBaw4DRgIAAQtB8gAhAgysAQsgA0EANgIcIAMgATYCFCADQbQSNgIQIANBBzYCDEEAIQIMxAELQeoAIQIMqgELIAEgBEcEQCABQQFqIQFB7wAhAgyq\
AQtBhwEhAgzCAQsgBCABIgBGBEBBhgEhAgzCAQsgAC0AACIBQS9GBEAgAEEBaiEBQe4AIQIMqQELIAFBCWsiAkEXSw0BIAAhAUEBIAJ0QZuAgARxDUEMAQsg\
BCABIgBGBEBBhQEhAgzBAQsgAC0AAEEvRw0AIABBAWohAQwDC0EAIQIgA0EANgIcIAMgADYCFCADQdsgNgIQIANBBzYCDAy/AQsCQAJAAkACQAJAA0AgAS0A\
AEGgzgBqLQAAIgBBBUcEQAJAAkAgAEEBaw4IRwUGBwgABAEIC0HrACECDK0BCyABQQFqIQFB7QAhAgysAQsgBCABQQFqIgFHDQALQYQBIQIMwwELIAFBAWoM\
FAsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgzBAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0Hd\
ADYCHCADIAE2AhQgAyAANgIMQQAhAgzAAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy/AQsgA0EANgIc\
IAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMvgELIAEgBEYEQEGDASECDL4BCwJAIAEtAABBoM4Aai0AAEEBaw4IPgQFBgAIAgMHCyABQQFqIQELQQMhAgyj\
AQsgAUEBagwNC0EAIQIgA0EANgIcIANB0RI2AhAgA0EHNgIMIAMgAUEBajYCFAy6AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HbADYCHCADIAE2\
AhQgAyAANgIMQQAhAgy5AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgy4AQsgAygCBCEAIANBADYCBCAD\
IAAgARAsIgBFDRYgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy3AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMtgELQewAIQIMnAELIAEg\
BEYEQEGCASECDLUBCyABQQFqDAILIAEgBEYEQEGBASECDLQBCyABQQFqDAELIAEgBEYNASABQQFqCyEBQQQhAgyYAQtBgAEhAgywAQsDQCABLQAAQaDMAGot\
AAAiAEECRwRAIABBAUcEQEHpACECDJkBCwwxCyAEIAFBAWoiAUcNAAtB/wAhAgyvAQsgASAERgRAQf4AIQIMrwELAkAgAS0AAEEJaw43LwMGLwQGBgYGBgYG\
BgYGBgYGBgYGBgYFBgYCBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGAAYLIAFBAWoLIQFBBSECDJQBCyABQQFqDAYLIAMoAgQhACADQQA2AgQgAyAAIAEQ\
LCIARQ0IIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIM\
qgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIANBADYCHCADIAE2AhQgA0GNFDYCECADQQc2AgxB\
ACECDKgBCwJAAkACQAJAA0AgAS0AAEGgygBqLQAAIgBBBUcEQAJAIABBAWsOBi4DBAUGAAYLQegAIQIMlAELIAQgAUEBaiIBRw0AC0H9ACECDKsBCyADKAIE\
IQAgA0EANgIEIAMgACABECwiAEUNByADQdsANgIcIAMgATYCFCADIAA2AgxBACECDKoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQd0ANgIcIAMg\
ATYCFCADIAA2AgxBACECDKkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQfoANgIcIAMgATYCFCADIAA2AgxBACECDKgBCyADQQA2AhwgAyABNgIU\
IANB5Ag2AhAgA0EHNgIMQQAhAgynAQsgASAERg0BIAFBAWoLIQFBBiECDIwBC0H8ACECDKQBCwJAAkACQAJAA0AgAS0AAEGgyABqLQAAIgBBBUcEQCAAQQFr\
DgQpAgMEBQsgBCABQQFqIgFHDQALQfsAIQIMpwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMpgELIAMo\
AgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMpQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB+gA2Ahwg\
AyABNgIUIAMgADYCDEEAIQIMpAELIANBADYCHCADIAE2AhQgA0G8CjYCECADQQc2AgxBACECDKMBC0HPACECDIkBC0HRACECDIgBC0HnACECDIcBCyABIARG\
BEBB+gAhAgygAQsCQCABLQAAQQlrDgQgAAAgAAsgAUEBaiEBQeYAIQIMhgELIAEgBEYEQEH5ACECDJ8BCwJAIAEtAABBCWsOBB8AAB8AC0EAIQACQCADKAI4\
IgJFDQAgAigCOCICRQ0AIAMgAhEAACEACyAARQRAQeIBIQIMhgELIABBFUcEQCADQQA2AhwgAyABNgIUIANByQ02AhAgA0EaNgIMQQAhAgyfAQsgA0H4ADYC\
HCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDJ4BCyABIARHBEAgA0ENNgIIIAMgATYCBEHkACECDIUBC0H3ACECDJ0BCyABIARGBEBB9gAhAgydAQsCQAJA\
AkAgAS0AAEHIAGsOCwABCwsLCwsLCwsCCwsgAUEBaiEBQd0AIQIMhQELIAFBAWohAUHgACECDIQBCyABQQFqIQFB4wAhAgyDAQtB9QAhAiABIARGDZsBIAMo\
AgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbXVAGotAABHDQggAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJwBCyADKAIEIQAg\
A0IANwMAIAMgACAGQQFqIgEQKyIABEAgA0H0ADYCHCADIAE2AhQgAyAANgIMQQAhAgycAQtB4gAhAgyCAQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACAD\
IAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJwBC0HhACECDIIBCyADQfMANgIcIAMgATYCFCADQYAbNgIQ\
IANBFTYCDEEAIQIMmgELIAMtACkiAEEja0ELSQ0JAkAgAEEGSw0AQQEgAHRBygBxRQ0ADAoLQQAhAiADQQA2AhwgAyABNgIUIANB7Qk2AhAgA0EINgIMDJkB\
C0HyACECIAEgBEYNmAEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBs9UAai0AAEcNBSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyAD\
IAU2AgAMmQELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfEANgIcIAMgATYCFCADIAA2AgxBACECDJkBC0HfACECDH8LQQAhAAJAIAMoAjgi\
AkUNACACKAI0IgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANB6g02AhAgA0EmNgIMQQAhAgyZAQtB3gAhAgx/CyADQfAANgIc\
IAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMlwELIAMtAClBIUYNBiADQQA2AhwgAyABNgIUIANBkQo2AhAgA0EINgIMQQAhAgyWAQtB7wAhAiABIARGDZUB\
IAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDVAGotAABHDQIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYBCyADKAIE\
IQAgA0IANwMAIAMgACAGQQFqIgEQKyIARQ0CIANB7QA2AhwgAyABNgIUIAMgADYCDEEAIQIMlQELIANBADYCAAsgAygCBCEAIANBADYCBCADIAAgARArIgBF\
DYABIANB7gA2AhwgAyABNgIUIAMgADYCDEEAIQIMkwELQdwAIQIMeQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0B\
IANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJMBC0HbACECDHkLIANB7AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyRAQsgAy0AKSIA\
QSNJDQAgAEEuRg0AIANBADYCHCADIAE2AhQgA0HJCTYCECADQQg2AgxBACECDJABC0HaACECDHYLIAEgBEYEQEHrACECDI8BCwJAIAEtAABBL0YEQCABQQFq\
IQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMjwELQdkAIQIMdQsgASAERwRAIANBDjYCCCADIAE2AgRB2AAhAgx1C0HqACECDI0BCyAB\
IARGBEBB6QAhAgyNAQsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFB1wAhAgx0CyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeiADQegANgIc\
IAMgATYCFCADIAA2AgxBACECDIwBCyABIARGBEBB5wAhAgyMAQsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB\
5gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELQdYAIQIMcgsgASAERgRAQeUAIQIMiwELQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkAC\
QAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAEL\
QQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIE\
IAMgACABEC8iAEUNAiADQeIANgIcIAMgATYCFCADIAA2AgxBACECDI0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNfSADQeMANgIcIAMgATYCFCADIAA2\
AgxBACECDIwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeyADQeQANgIcIAMgATYCFCADIAA2AgwMiwELQdQAIQIMcQsgAy0AKUEiRg2GAUHTACECDHAL\
QQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALIABFBEBB1QAhAgxwCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQaQNNgIQIANBITYCDEEAIQIM\
iQELIANB4QA2AhwgAyABNgIUIANB0Bo2AhAgA0EVNgIMQQAhAgyIAQsgASAERgRAQeAAIQIMiAELAkACQAJAAkACQCABLQAAQQprDgQBBAQABAsgAUEBaiEB\
DAELIAFBAWohASADQS9qLQAAQQFxRQ0BC0HSACECDHALIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIgBCyADQQA2AhwgAyABNgIUIANBthE2\
AhAgA0EJNgIMQQAhAgyHAQsgASAERgRAQd8AIQIMhwELIAEtAABBCkYEQCABQQFqIQEMCQsgAy0ALkHAAHENCCADQQA2AhwgAyABNgIUIANBthE2AhAgA0EC\
NgIMQQAhAgyGAQsgASAERgRAQd0AIQIMhgELIAEtAAAiAkENRgRAIAFBAWohAUHQACECDG0LIAEhACACQQlrDgQFAQEFAQsgBCABIgBGBEBB3AAhAgyFAQsg\
AC0AAEEKRw0AIABBAWoMAgtBACECIANBADYCHCADIAA2AhQgA0HKLTYCECADQQc2AgwMgwELIAEgBEYEQEHbACECDIMBCwJAIAEtAABBCWsOBAMAAAMACyAB\
QQFqCyEBQc4AIQIMaAsgASAERgRAQdoAIQIMgQELIAEtAABBCWsOBAABAQABC0EAIQIgA0EANgIcIANBmhI2AhAgA0EHNgIMIAMgAUEBajYCFAx/CyADQYAS\
OwEqQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2QA2AhwgAyABNgIUIANB6ho2AhAgA0EVNgIMQQAhAgx+C0HN\
ACECDGQLIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDHwLIAEgBEYEQEHZACECDHwLIAEtAABBIEcNPSABQQFqIQEgAy0ALkEBcQ09IANBADYC\
HCADIAE2AhQgA0HCHDYCECADQR42AgxBACECDHsLIAEgBEYEQEHYACECDHsLAkACQAJAAkACQCABLQAAIgBBCmsOBAIDAwABCyABQQFqIQFBLCECDGULIABB\
OkcNASADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgx9CyABQQFqIQEgA0Evai0AAEEBcUUNcyADLQAyQYABcUUEQCADQTJqIQIgAxA1QQAhAAJA\
IAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALAkACQCAADhZNTEsBAQEBAQEBAQEBAQEBAQEBAQEAAQsgA0EpNgIcIAMgATYCFCADQawZNgIQIANBFTYC\
DEEAIQIMfgsgA0EANgIcIAMgATYCFCADQeULNgIQIANBETYCDEEAIQIMfQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUNWSAAQRVH\
DQEgA0EFNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMfAtBywAhAgxiC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAx6CyADIAMvATJB\
gAFyOwEyDDsLIAEgBEcEQCADQRE2AgggAyABNgIEQcoAIQIMYAtB1wAhAgx4CyABIARGBEBB1gAhAgx4CwJAAkACQAJAIAEtAAAiAEEgciAAIABBwQBrQf8B\
cUEaSRtB/wFxQeMAaw4TAEBAQEBAQEBAQEBAQAFAQEACA0ALIAFBAWohAUHGACECDGELIAFBAWohAUHHACECDGALIAFBAWohAUHIACECDF8LIAFBAWohAUHJ\
ACECDF4LQdUAIQIgBCABIgBGDXYgBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0I\
QQQgAUEFRg0KGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx2C0HUACECIAQgASIARg11IAQgAWsgAygCACIBaiEGIAAgAWtBD2ohBwNAIAFBgMgAai0A\
ACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNB0EDIAFBD0YNCRogAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdQtB0wAhAiAEIAEiAEYNdCAE\
IAFrIAMoAgAiAWohBiAAIAFrQQ5qIQcDQCABQeLHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQYgAUEORg0HIAFBAWohASAEIABBAWoi\
AEcNAAsgAyAGNgIADHQLQdIAIQIgBCABIgBGDXMgBCABayADKAIAIgFqIQUgACABa0EBaiEGA0AgAUHgxwBqLQAAIAAtAAAiB0EgciAHIAdBwQBrQf8BcUEa\
SRtB/wFxRw0FIAFBAUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBTYCAAxzCyABIARGBEBB0QAhAgxzCwJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJ\
G0H/AXFB7gBrDgcAOTk5OTkBOQsgAUEBaiEBQcMAIQIMWgsgAUEBaiEBQcQAIQIMWQsgA0EANgIAIAZBAWohAUHFACECDFgLQdAAIQIgBCABIgBGDXAgBCAB\
ayADKAIAIgFqIQYgACABa0EJaiEHA0AgAUHWxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0CQQIgAUEJRg0EGiABQQFqIQEgBCAAQQFq\
IgBHDQALIAMgBjYCAAxwC0HPACECIAQgASIARg1vIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwNAIAFB0McAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFB\
GkkbQf8BcUcNASABQQVGDQIgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMbwsgACEBIANBADYCAAwzC0EBCzoALCADQQA2AgAgB0EBaiEBC0EtIQIMUgsC\
QANAIAEtAABB0MUAai0AAEEBRw0BIAQgAUEBaiIBRw0AC0HNACECDGsLQcIAIQIMUQsgASAERgRAQcwAIQIMagsgAS0AAEE6RgRAIAMoAgQhACADQQA2AgQg\
AyAAIAEQMCIARQ0zIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMagsgA0EANgIcIAMgATYCFCADQecRNgIQIANBCjYCDEEAIQIMaQsCQAJAIAMtACxB\
AmsOAgABJwsgA0Ezai0AAEECcUUNJiADLQAuQQJxDSYgA0EANgIcIAMgATYCFCADQaYUNgIQIANBCzYCDEEAIQIMaQsgAy0AMkEgcUUNJSADLQAuQQJxDSUg\
A0EANgIcIAMgATYCFCADQb0TNgIQIANBDzYCDEEAIQIMaAtBACEAAkAgAygCOCICRQ0AIAIoAkgiAkUNACADIAIRAAAhAAsgAEUEQEHBACECDE8LIABBFUcE\
QCADQQA2AhwgAyABNgIUIANBpg82AhAgA0EcNgIMQQAhAgxoCyADQcoANgIcIAMgATYCFCADQYUcNgIQIANBFTYCDEEAIQIMZwsgASAERwRAA0AgAS0AAEHA\
wQBqLQAAQQFHDRcgBCABQQFqIgFHDQALQcQAIQIMZwtBxAAhAgxmCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAA\
QSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUE2IQIMUgsgAUEBaiEBQTchAgxRCyABQQFqIQFBOCECDFALDBULIAQg\
AUEBaiIBRw0AC0E8IQIMZgtBPCECDGULIAEgBEYEQEHIACECDGULIANBEjYCCCADIAE2AgQCQAJAAkACQAJAIAMtACxBAWsOBBQAAQIJCyADLQAyQSBxDQNB\
4AEhAgxPCwJAIAMvATIiAEEIcUUNACADLQAoQQFHDQAgAy0ALkEIcUUNAgsgAyAAQff7A3FBgARyOwEyDAsLIAMgAy8BMkEQcjsBMgwECyADQQA2AgQgAyAB\
IAEQMSIABEAgA0HBADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxmCyABQQFqIQEMWAsgA0EANgIcIAMgATYCFCADQfQTNgIQIANBBDYCDEEAIQIMZAtBxwAh\
AiABIARGDWMgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCAAQcDFAGotAAAgAS0AAEEgckcNASAAQQZGDUogAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2\
AgAMZAsgA0EANgIADAULAkAgASAERwRAA0AgAS0AAEHAwwBqLQAAIgBBAUcEQCAAQQJHDQMgAUEBaiEBDAULIAQgAUEBaiIBRw0AC0HFACECDGQLQcUAIQIM\
YwsLIANBADoALAwBC0ELIQIMRwtBPyECDEYLAkACQANAIAEtAAAiAEEgRwRAAkAgAEEKaw4EAwUFAwALIABBLEYNAwwECyAEIAFBAWoiAUcNAAtBxgAhAgxg\
CyADQQg6ACwMDgsgAy0AKEEBRw0CIAMtAC5BCHENAiADKAIEIQAgA0EANgIEIAMgACABEDEiAARAIANBwgA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMXwsg\
AUEBaiEBDFALQTshAgxECwJAA0AgAS0AACIAQSBHIABBCUdxDQEgBCABQQFqIgFHDQALQcMAIQIMXQsLQTwhAgxCCwJAAkAgASAERwRAA0AgAS0AACIAQSBH\
BEAgAEEKaw4EAwQEAwQLIAQgAUEBaiIBRw0AC0E/IQIMXQtBPyECDFwLIAMgAy8BMkEgcjsBMgwKCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNTiADQT42\
AhwgAyABNgIUIAMgADYCDEEAIQIMWgsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkYNAwwMCyAEIAFBAWoiAUcNAAtBNyECDFsLQTchAgxa\
CyABQQFqIQEMBAtBOyECIAQgASIARg1YIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwJAA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB\
/wFxRw0BIAFBBUYEQEEHIQEMPwsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMWQsgA0EANgIAIAAhAQwFC0E6IQIgBCABIgBGDVcgBCABayADKAIAIgFq\
IQYgACABa0EIaiEHAkADQCABQbTBAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEIRgRAQQUhAQw+CyABQQFqIQEgBCAAQQFqIgBH\
DQALIAMgBjYCAAxYCyADQQA2AgAgACEBDAQLQTkhAiAEIAEiAEYNViAEIAFrIAMoAgAiAWohBiAAIAFrQQNqIQcCQANAIAFBsMEAai0AACAALQAAIgVBIHIg\
BSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQNGBEBBBiEBDD0LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFcLIANBADYCACAAIQEMAwsCQANAIAEtAAAi\
AEEgRwRAIABBCmsOBAcEBAcCCyAEIAFBAWoiAUcNAAtBOCECDFYLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCADLQAsQQVrDgQDAQIEAAsgACEBDAQL\
QQIhAQwBC0EEIQELIANBAToALCADIAMvATIgAXI7ATIgACEBDAELIAMgAy8BMkEIcjsBMiAAIQELQT4hAgw7CyADQQA6ACwLQTkhAgw5CyABIARGBEBBNiEC\
DFILAkACQAJAAkACQCABLQAAQQprDgQAAgIBAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDQIgA0EzNgIcIAMgATYCFCADIAA2AgxBACECDFULIAMoAgQh\
ACADQQA2AgQgAyAAIAEQMSIARQRAIAFBAWohAQwGCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMVAsgAy0ALkEBcQRAQd8BIQIMOwsgAygCBCEAIANB\
ADYCBCADIAAgARAxIgANAQxJC0E0IQIMOQsgA0E1NgIcIAMgATYCFCADIAA2AgxBACECDFELQTUhAgw3CyADQS9qLQAAQQFxDQAgA0EANgIcIAMgATYCFCAD\
QesWNgIQIANBGTYCDEEAIQIMTwtBMyECDDULIAEgBEYEQEEyIQIMTgsCQCABLQAAQQpGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GSFzYCECADQQM2\
AgxBACECDE4LQTIhAgw0CyABIARGBEBBMSECDE0LAkAgAS0AACIAQQlGDQAgAEEgRg0AQQEhAgJAIAMtACxBBWsOBAYEBQANCyADIAMvATJBCHI7ATIMDAsg\
Ay0ALkEBcUUNASADLQAsQQhHDQAgA0EAOgAsC0E9IQIMMgsgA0EANgIcIAMgATYCFCADQcIWNgIQIANBCjYCDEEAIQIMSgtBAiECDAELQQQhAgsgA0EBOgAs\
IAMgAy8BMiACcjsBMgwGCyABIARGBEBBMCECDEcLIAEtAABBCkYEQCABQQFqIQEMAQsgAy0ALkEBcQ0AIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxB\
ACECDEYLQTAhAgwsCyABQQFqIQFBMSECDCsLIAEgBEYEQEEvIQIMRAsgAS0AACIAQQlHIABBIEdxRQRAIAFBAWohASADLQAuQQFxDQEgA0EANgIcIAMgATYC\
FCADQZcQNgIQIANBCjYCDEEAIQIMRAtBASECAkACQAJAAkACQAJAIAMtACxBAmsOBwUEBAMBAgAECyADIAMvATJBCHI7ATIMAwtBAiECDAELQQQhAgsgA0EB\
OgAsIAMgAy8BMiACcjsBMgtBLyECDCsLIANBADYCHCADIAE2AhQgA0GEEzYCECADQQs2AgxBACECDEMLQeEBIQIMKQsgASAERgRAQS4hAgxCCyADQQA2AgQg\
A0ESNgIIIAMgASABEDEiAA0BC0EuIQIMJwsgA0EtNgIcIAMgATYCFCADIAA2AgxBACECDD8LQQAhAAJAIAMoAjgiAkUNACACKAJMIgJFDQAgAyACEQAAIQAL\
IABFDQAgAEEVRw0BIANB2AA2AhwgAyABNgIUIANBsxs2AhAgA0EVNgIMQQAhAgw+C0HMACECDCQLIANBADYCHCADIAE2AhQgA0GzDjYCECADQR02AgxBACEC\
DDwLIAEgBEYEQEHOACECDDwLIAEtAAAiAEEgRg0CIABBOkYNAQsgA0EAOgAsQQkhAgwhCyADKAIEIQAgA0EANgIEIAMgACABEDAiAA0BDAILIAMtAC5BAXEE\
QEHeASECDCALIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0CIANBKjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgw4CyADQcsANgIcIAMgADYCDCADIAFBAWo2\
AhRBACECDDcLIAFBAWohAUHAACECDB0LIAFBAWohAQwsCyABIARGBEBBKyECDDULAkAgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQcAAcUUNBgsgAy0AMkGA\
AXEEQEEAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ0SIABBFUYEQCADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgw2CyAD\
QQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMQQAhAgw1CyADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALIAAOFgIBAAQE\
BAQEBAQEBAQEBAQEBAQEBAMECyADQQE6ADALIAIgAi8BAEHAAHI7AQALQSshAgwYCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgwwCyADQQA2\
AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgwvCyADQQA2AhwgAyABNgIUIANBpQs2AhAgA0ECNgIMQQAhAgwuC0EBIQcgAy8BMiIFQQhxRQRAIAMpAyBC\
AFIhBwsCQCADLQAwBEBBASEAIAMtAClBBUYNASAFQcAAcUUgB3FFDQELAkAgAy0AKCICQQJGBEBBASEAIAMvATQiBkHlAEYNAkEAIQAgBUHAAHENAiAGQeQA\
Rg0CIAZB5gBrQQJJDQIgBkHMAUYNAiAGQbACRg0CDAELQQAhACAFQcAAcQ0BC0ECIQAgBUEIcQ0AIAVBgARxBEACQCACQQFHDQAgAy0ALkEKcQ0AQQUhAAwC\
C0EEIQAMAQsgBUEgcUUEQCADEDZBAEdBAnQhAAwBC0EAQQMgAykDIFAbIQALIABBAWsOBQIABwEDBAtBESECDBMLIANBAToAMQwpC0EAIQICQCADKAI4IgBF\
DQAgACgCMCIARQ0AIAMgABEAACECCyACRQ0mIAJBFUYEQCADQQM2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwrC0EAIQIgA0EANgIcIAMgATYCFCAD\
Qd0ONgIQIANBEjYCDAwqCyADQQA2AhwgAyABNgIUIANB+SA2AhAgA0EPNgIMQQAhAgwpC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAA\
DQELQQ4hAgwOCyAAQRVGBEAgA0ECNgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMJwsgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDEEAIQIMJgtB\
KiECDAwLIAEgBEcEQCADQQk2AgggAyABNgIEQSkhAgwMC0EmIQIMJAsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFQEQEElIQIMJAsgAygC\
BCEAIANBADYCBCADIAAgASAMp2oiARAyIgBFDQAgA0EFNgIcIAMgATYCFCADIAA2AgxBACECDCMLQQ8hAgwJC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FxYAAQIDBAUGBxQUFBQUFBQICQoLDA0UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFA4PEBESExQLQgIh\
CgwWC0IDIQoMFQtCBCEKDBQLQgUhCgwTC0IGIQoMEgtCByEKDBELQgghCgwQC0IJIQoMDwtCCiEKDA4LQgshCgwNC0IMIQoMDAtCDSEKDAsLQg4hCgwKC0IP\
IQoMCQtCCiEKDAgLQgshCgwHC0IMIQoMBgtCDSEKDAULQg4hCgwEC0IPIQoMAwsgA0EANgIcIAMgATYCFCADQZ8VNgIQIANBDDYCDEEAIQIMIQsgASAERgRA\
QSIhAgwhC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsONxUUAAECAwQFBgcWFhYWFhYWCAkKCwwNFhYWFhYW\
FhYWFhYWFhYWFhYWFhYWFhYWFhYODxAREhMWC0ICIQoMFAtCAyEKDBMLQgQhCgwSC0IFIQoMEQtCBiEKDBALQgchCgwPC0IIIQoMDgtCCSEKDA0LQgohCgwM\
C0ILIQoMCwtCDCEKDAoLQg0hCgwJC0IOIQoMCAtCDyEKDAcLQgohCgwGC0ILIQoMBQtCDCEKDAQLQg0hCgwDC0IOIQoMAgtCDyEKDAELQgEhCgsgAUEBaiEB\
IAMpAyAiC0L//////////w9YBEAgAyALQgSGIAqENwMgDAILIANBADYCHCADIAE2AhQgA0G1CTYCECADQQw2AgxBACECDB4LQSchAgwEC0EoIQIMAwsgAyAB\
OgAsIANBADYCACAHQQFqIQFBDCECDAILIANBADYCACAGQQFqIQFBCiECDAELIAFBAWohAUEIIQIMAAsAC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANB\
CDYCDAwXC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwWC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwVC0EAIQIgA0EANgIc\
IAMgATYCFCADQe0QNgIQIANBCTYCDAwUC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwTC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANB\
CDYCDAwSC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwRC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwQC0EAIQIgA0EANgIc\
IAMgATYCFCADQe0QNgIQIANBCTYCDAwPC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwOC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANB\
DzYCDAwNC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwMC0EAIQIgA0EANgIcIAMgATYCFCADQZkTNgIQIANBCzYCDAwLC0EAIQIgA0EANgIc\
IAMgATYCFCADQZ0JNgIQIANBCzYCDAwKC0EAIQIgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDAwJC0EAIQIgA0EANgIcIAMgATYCFCADQbEQNgIQIANB\
CjYCDAwIC0EAIQIgA0EANgIcIAMgATYCFCADQbsdNgIQIANBAjYCDAwHC0EAIQIgA0EANgIcIAMgATYCFCADQZYWNgIQIANBAjYCDAwGC0EAIQIgA0EANgIc\
IAMgATYCFCADQfkYNgIQIANBAjYCDAwFC0EAIQIgA0EANgIcIAMgATYCFCADQcQYNgIQIANBAjYCDAwECyADQQI2AhwgAyABNgIUIANBqR42AhAgA0EWNgIM\
QQAhAgwDC0HeACECIAEgBEYNAiAJQQhqIQcgAygCACEFAkACQCABIARHBEAgBUGWyABqIQggBCAFaiABayEGIAVBf3NBCmoiBSABaiEAA0AgAS0AACAILQAA\
RwRAQQIhCAwDCyAFRQRAQQAhCCAAIQEMAwsgBUEBayEFIAhBAWohCCAEIAFBAWoiAUcNAAsgBiEFIAQhAQsgB0EBNgIAIAMgBTYCAAwBCyADQQA2AgAgByAI\
NgIACyAHIAE2AgQgCSgCDCEAAkACQCAJKAIIQQFrDgIEAQALIANBADYCHCADQcIeNgIQIANBFzYCDCADIABBAWo2AhRBACECDAMLIANBADYCHCADIAA2AhQg\
A0HXHjYCECADQQk2AgxBACECDAILIAEgBEYEQEEoIQIMAgsgA0EJNgIIIAMgATYCBEEnIQIMAQsgASAERgRAQQEhAgwBCwNAAkACQAJAIAEtAABBCmsOBAAB\
AQABCyABQQFqIQEMAQsgAUEBaiEBIAMtAC5BIHENAEEAIQIgA0EANgIcIAMgATYCFCADQaEhNgIQIANBBTYCDAwCC0EBIQIgASAERw0ACwsgCUEQaiQAIAJF\
BEAgAygCDCEADAELIAMgAjYCHEEAIQAgAygCBCIBRQ0AIAMgASAEIAMoAggRAQAiAUUNACADIAQ2AhQgAyABNgIMIAEhAAsgAAu+AgECfyAAQQA6AAAgAEHk\
AGoiAUEBa0EAOgAAIABBADoAAiAAQQA6AAEgAUEDa0EAOgAAIAFBAmtBADoAACAAQQA6AAMgAUEEa0EAOgAAQQAgAGtBA3EiASAAaiIAQQA2AgBB5AAgAWtB\
fHEiAiAAaiIBQQRrQQA2AgACQCACQQlJDQAgAEEANgIIIABBADYCBCABQQhrQQA2AgAgAUEMa0EANgIAIAJBGUkNACAAQQA2AhggAEEANgIUIABBADYCECAA\
QQA2AgwgAUEQa0EANgIAIAFBFGtBADYCACABQRhrQQA2AgAgAUEca0EANgIAIAIgAEEEcUEYciICayIBQSBJDQAgACACaiEAA0AgAEIANwMYIABCADcDECAA\
QgA3AwggAEIANwMAIABBIGohACABQSBrIgFBH0sNAAsLC1YBAX8CQCAAKAIMDQACQAJAAkACQCAALQAxDgMBAAMCCyAAKAI4IgFFDQAgASgCMCIBRQ0AIAAg\
AREAACIBDQMLQQAPCwALIABByhk2AhBBDiEBCyABCxoAIAAoAgxFBEAgAEHeHzYCECAAQRU2AgwLCxQAIAAoAgxBFUYEQCAAQQA2AgwLCxQAIAAoAgxBFkYE\
QCAAQQA2AgwLCwcAIAAoAgwLBwAgACgCEAsJACAAIAE2AhALBwAgACgCFAsrAAJAIABBJ08NAEL//////wkgAK2IQgGDUA0AIABBAnRB0DhqKAIADwsACxcA\
IABBL08EQAALIABBAnRB7DlqKAIAC78JAQF/QfQtIQECQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQeQAaw70A2NiAAFhYWFhYWECAwQFYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQYHCAkKCwwNDg9hYWFhYRBhYWFh\
YWFhYWFhYRFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWESExQVFhcYGRob\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YRwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1NmE3ODk6YWFhYWFhYWE7YWFhPGFhYWE9Pj9hYWFhYWFhYUBhYUFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFCQ0RFRkdISUpLTE1OT1BRUlNhYWFhYWFhYVRVVldYWVpbYVxdYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhXmFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYV9gYQtB6iwPC0GYJg8LQe0xDwtBoDcPC0HJKQ8LQbQpDwtBli0PC0HrKw8LQaI1DwtB2zQPC0HgKQ8LQeMkDwtB1SQPC0Hu\
JA8LQeYlDwtByjQPC0HQNw8LQao1DwtB9SwPC0H2Jg8LQYIiDwtB8jMPC0G+KA8LQec3DwtBzSEPC0HAIQ8LQbglDwtByyUPC0GWJA8LQY80DwtBzTUPC0Hd\
Kg8LQe4zDwtBnDQPC0GeMQ8LQfQ1DwtB5SIPC0GvJQ8LQZkxDwtBsjYPC0H5Ng8LQcQyDwtB3SwPC0GCMQ8LQcExDwtBjTcPC0HJJA8LQew2DwtB5yoPC0HI\
Iw8LQeIhDwtByTcPC0GlIg8LQZQiDwtB2zYPC0HeNQ8LQYYmDwtBvCsPC0GLMg8LQaAjDwtB9jAPC0GALA8LQYkrDwtBpCYPC0HyIw8LQYEoDwtBqzIPC0Hr\
Jw8LQcI2DwtBoiQPC0HPKg8LQdwjDwtBhycPC0HkNA8LQbciDwtBrTEPC0HVIg8LQa80DwtB3iYPC0HWMg8LQfQ0DwtBgTgPC0H0Nw8LQZI2DwtBnScPC0GC\
KQ8LQY0jDwtB1zEPC0G9NQ8LQbQ3DwtB2DAPC0G2Jw8LQZo4DwtBpyoPC0HEJw8LQa4jDwtB9SIPCwALQcomIQELIAELFwAgACAALwEuQf7/A3EgAUEAR3I7\
AS4LGgAgACAALwEuQf3/A3EgAUEAR0EBdHI7AS4LGgAgACAALwEuQfv/A3EgAUEAR0ECdHI7AS4LGgAgACAALwEuQff/A3EgAUEAR0EDdHI7AS4LGgAgACAA\
LwEuQe//A3EgAUEAR0EEdHI7AS4LGgAgACAALwEuQd//A3EgAUEAR0EFdHI7AS4LGgAgACAALwEuQb//A3EgAUEAR0EGdHI7AS4LGgAgACAALwEuQf/+A3Eg\
AUEAR0EHdHI7AS4LGgAgACAALwEuQf/9A3EgAUEAR0EIdHI7AS4LGgAgACAALwEuQf/7A3EgAUEAR0EJdHI7AS4LPgECfwJAIAAoAjgiA0UNACADKAIEIgNF\
DQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHhEjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIIIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH8\
ETYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIMIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHsCjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UN\
ACADKAIQIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH6HjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIUIgNFDQAgACABIAIgAWsgAxEBACIE\
QX9HDQAgAEHLEDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIYIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG3HzYCEEEYIQQLIAQLPgECfwJA\
IAAoAjgiA0UNACADKAIcIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG/FTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIsIgNFDQAgACABIAIg\
AWsgAxEBACIEQX9HDQAgAEH+CDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIgIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEGMHTYCEEEYIQQL\
IAQLPgECfwJAIAAoAjgiA0UNACADKAIkIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHmFTYCEEEYIQQLIAQLOAAgAAJ/IAAvATJBFHFBFEYEQEEBIAAt\
AChBAUYNARogAC8BNEHlAEYMAQsgAC0AKUEFRgs6ADALWQECfwJAIAAtAChBAUYNACAALwE0IgFB5ABrQeQASQ0AIAFBzAFGDQAgAUGwAkYNACAALwEyIgBB\
wABxDQBBASECIABBiARxQYAERg0AIABBKHFFIQILIAILjAEBAn8CQAJAAkAgAC0AKkUNACAALQArRQ0AIAAvATIiAUECcUUNAQwCCyAALwEyIgFBAXFFDQEL\
QQEhAiAALQAoQQFGDQAgAC8BNCIAQeQAa0HkAEkNACAAQcwBRg0AIABBsAJGDQAgAUHAAHENAEEAIQIgAUGIBHFBgARGDQAgAUEocUEARyECCyACC1cAIABB\
GGpCADcDACAAQgA3AwAgAEE4akIANwMAIABBMGpCADcDACAAQShqQgA3AwAgAEEgakIANwMAIABBEGpCADcDACAAQQhqQgA3AwAgAEH9ATYCHAsGACAAEDoL\
mi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZ\
AEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACAC\
IAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACAB\
QSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBq\
IgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRB\
AXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+\
IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEA\
QdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUA\
IAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyAB\
KAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQ\
CyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABB\
v39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0\
a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMg\
ByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIA\
QQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFB\
FGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigC\
ACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjV\
ACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEA\
QQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARB\
A3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBB\
sNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAA\
IAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0A\
CwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAo\
AgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAE\
QcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEi\
AEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACAB\
Tw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEo\
AgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIA\
QejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAg\
AyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYC\
BEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAo\
AgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAg\
ADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoi\
BSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRA\
QdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYC\
BCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwH\
CyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGoh\
AgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pB\
ODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZ\
ACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRB\
fnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsg\
ACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIA\
NwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EA\
IAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYC\
DCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFy\
NgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAg\
BkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECAC\
IAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB\
/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCAB\
NgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQi\
A3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhx\
IAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgII\
IARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3Ei\
CDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACAB\
IAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/\
AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2\
AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAg\
AjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFB\
HXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2Ahgg\
AiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlB\
EEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAF\
QQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBq\
IQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIA\
QczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABB\
EHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNw\
YW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZv\
ciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94Lngg\
cmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJ\
bnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNl\
ciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2Jl\
Z2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFj\
ayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29s\
X2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNh\
bGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25f\
aGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQg\
Y2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9y\
IGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4\
cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGlu\
IG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJh\
Y2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXIt\
RW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJs\
IHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1\
bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBp\
biBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1\
bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVh\
ZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUA\
TWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90\
ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4\
dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2No\
dW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUg\
cGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtf\
Y29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRl\
IHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVy\
IHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5z\
aW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5z\
aW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8y\
IENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxs\
YmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABN\
aXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNj\
aGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBV\
U0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJ\
TEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5F\
Q1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QA\
Q0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RP\
X0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RB\
TlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxU\
SV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9Q\
VElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBX\
RUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNB\
VEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hV\
TktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09O\
TkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZB\
TElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9S\
QklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5B\
TABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFM\
SURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9D\
RVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElO\
RwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJT\
X0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVO\
S19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5L\
X0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVM\
RF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9S\
VEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5S\
RUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09f\
TEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VS\
Q0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1Rf\
Rk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFM\
UkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVB\
VEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVO\
VElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVE\
AFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQA\
U1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElN\
SVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA\
2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4Y\
AACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA\
+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwV\
AAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMD\
AAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMD\
AwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL\
4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAA\
AAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1l\
bmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14C\
AgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIC\
AgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAA\
AAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMD\
AwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJ\
VklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktD\
S1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==",wasmBuffer;Object.defineProperty(module,"exports",{get:()=>wasmBuffer||(wasmBuffer=Buffer2.
from(wasmBase64,"base64"))})}});var require_llhttp_simd_wasm=(0,_VEMOOKOE.P$)({"node_modules/undici/lib/llhttp/llhttp_simd-wasm.js"(exports,module){module.exports=
require_llhttp_wasm()}});var require_body=(0,_VEMOOKOE.P$)({"node_modules/undici/lib/web/fetch/body.js"(exports){exports.extractBody=()=>{throw new Error(
"a FormData body is not built in, see scripts/build")}}});var require_client_h1=(0,_VEMOOKOE.P$)({"node_modules/undici/lib/dispatcher/client-h1.js"(exports,module){"use strict";var assert=(0,_GUYAQTZV.EV)(),
util=(0,_GUYAQTZV.Hr)(),{channels}=require_diagnostics(),timers=(0,_GUYAQTZV.XE)(),{RequestContentLengthMismatchError,ResponseContentLengthMismatchError,
RequestAbortedError,InvalidArgumentError,HeadersTimeoutError,HeadersOverflowError,SocketError,InformationalError,BodyTimeoutError,
HTTPParserError,ResponseExceededMaxSizeError}=(0,_GUYAQTZV.WP)(),{kUrl,kReset,kClient,kParser,kBlocking,kRunning,kPending,
kSize,kWriting,kQueue,kNoRef,kKeepAliveDefaultTimeout,kHostHeader,kPendingIdx,kRunningIdx,kError,kPipelining,kSocket,kKeepAliveTimeoutValue,
kMaxHeadersSize,kKeepAliveMaxTimeout,kKeepAliveTimeoutThreshold,kHeadersTimeout,kBodyTimeout,kStrictContentLength,kMaxRequests,
kCounter,kMaxResponseSize,kOnError,kResume,kHTTPContext,kClosed}=(0,_GUYAQTZV.wO)(),constants=require_constants2(),EMPTY_BUF=Buffer.
alloc(0),FastBuffer=Buffer[Symbol.species],removeAllListeners=util.removeAllListeners,kIdleSocketValidation=Symbol("kIdl\
eSocketValidation"),kIdleSocketValidationTimeout=Symbol("kIdleSocketValidationTimeout"),kSocketUsed=Symbol("kSocketUsed"),
kTypeOfService=Symbol("kTypeOfService"),extractBody;function lazyllhttp(){let i=process.env.JEST_WORKER_ID?require_llhttp_wasm():
void 0,e,t=!0;if(process.arch==="ppc64"){let[s,r]=process.versions.node.split(".").map(n=>parseInt(n,10));(s<24||s===24&&
r<12)&&(t=!1)}if(process.env.UNDICI_NO_WASM_SIMD==="1"?t=!1:process.env.UNDICI_NO_WASM_SIMD==="0"&&(t=!0),t)try{e=new WebAssembly.
Module(require_llhttp_simd_wasm())}catch{}return e||(e=new WebAssembly.Module(i||require_llhttp_wasm())),new WebAssembly.
Instance(e,{env:{wasm_on_url:(s,r,n)=>0,wasm_on_status:(s,r,n)=>{assert(currentParser.ptr===s);let l=r-currentBufferPtr+
currentBufferRef.byteOffset;return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer,l,n))},wasm_on_message_begin:s=>(assert(
currentParser.ptr===s),currentParser.onMessageBegin()),wasm_on_header_field:(s,r,n)=>{assert(currentParser.ptr===s);let l=r-
currentBufferPtr+currentBufferRef.byteOffset;return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer,l,
n))},wasm_on_header_value:(s,r,n)=>{assert(currentParser.ptr===s);let l=r-currentBufferPtr+currentBufferRef.byteOffset;return currentParser.
onHeaderValue(new FastBuffer(currentBufferRef.buffer,l,n))},wasm_on_headers_complete:(s,r,n,l)=>(assert(currentParser.ptr===
s),currentParser.onHeadersComplete(r,n===1,l===1)),wasm_on_body:(s,r,n)=>{assert(currentParser.ptr===s);let l=r-currentBufferPtr+
currentBufferRef.byteOffset;return currentParser.onBody(new FastBuffer(currentBufferRef.buffer,l,n))},wasm_on_message_complete:s=>(assert(
currentParser.ptr===s),currentParser.onMessageComplete())}})}var llhttpInstance=null,currentParser=null,currentBufferRef=null,
currentBufferSize=0,currentBufferPtr=null,USE_NATIVE_TIMER=0,USE_FAST_TIMER=1,TIMEOUT_HEADERS=2|USE_FAST_TIMER,TIMEOUT_BODY=4|
USE_FAST_TIMER,TIMEOUT_KEEP_ALIVE=8|USE_NATIVE_TIMER,Parser=class{constructor(e,t,{exports:s}){this.llhttp=s,this.ptr=this.
llhttp.llhttp_alloc(constants.TYPE.RESPONSE),this.client=e,this.socket=t,this.timeout=null,this.timeoutWeakRef=new WeakRef(
this),this.timeoutValue=null,this.timeoutType=null,this.statusCode=0,this.statusText="",this.upgrade=!1,this.headers=[],
this.headersSize=0,this.headersMaxSize=e[kMaxHeadersSize],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.
bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=e[kMaxResponseSize]}setTimeout(e,t){
e!==this.timeoutValue||t&USE_FAST_TIMER^this.timeoutType&USE_FAST_TIMER?(this.timeout&&(timers.clearTimeout(this.timeout),
this.timeout=null),e&&(t&USE_FAST_TIMER?this.timeout=timers.setFastTimeout(onParserTimeout,e,this.timeoutWeakRef):(this.
timeout=setTimeout(onParserTimeout,e,this.timeoutWeakRef),this.timeout?.unref())),this.timeoutValue=e):this.timeout&&this.
timeout.refresh&&this.timeout.refresh(),this.timeoutType=t}resume(){this.socket.destroyed||!this.paused||(assert(this.ptr!=
null),assert(currentParser===null),this.llhttp.llhttp_resume(this.ptr),assert(this.timeoutType===TIMEOUT_BODY),this.timeout&&
this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||EMPTY_BUF),this.readMore())}readMore(){
for(;!this.paused&&this.ptr;){let e=this.socket.read();if(e===null)break;this.execute(e)}}execute(e){assert(currentParser===
null),assert(this.ptr!=null),assert(!this.paused);let{socket:t,llhttp:s}=this;e.length>currentBufferSize&&(currentBufferPtr&&
s.free(currentBufferPtr),currentBufferSize=Math.ceil(e.length/4096)*4096,currentBufferPtr=s.malloc(currentBufferSize)),new Uint8Array(
s.memory.buffer,currentBufferPtr,currentBufferSize).set(e);try{let r;try{currentBufferRef=e,currentParser=this,r=s.llhttp_execute(
this.ptr,currentBufferPtr,e.length)}finally{currentParser=null,currentBufferRef=null}if(r!==constants.ERROR.OK){let n=e.
subarray(s.llhttp_get_error_pos(this.ptr)-currentBufferPtr);if(r===constants.ERROR.PAUSED_UPGRADE)this.onUpgrade(n);else if(r===
constants.ERROR.PAUSED)this.paused=!0,t.unshift(n);else throw this.createError(r,n)}}catch(r){util.destroy(t,r)}}finish(){
assert(currentParser===null),assert(this.ptr!=null),assert(!this.paused);let{llhttp:e}=this,t;try{currentParser=this,t=e.
llhttp_finish(this.ptr)}finally{currentParser=null}return t===constants.ERROR.OK?null:t===constants.ERROR.PAUSED||t===constants.
ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(t,EMPTY_BUF)}createError(e,t){let{llhttp:s,contentLength:r,bytesRead:n}=this;
if(r&&n!==parseInt(r,10))return new ResponseContentLengthMismatchError;let l=s.llhttp_get_error_reason(this.ptr),h="";if(l){
let o=new Uint8Array(s.memory.buffer,l).indexOf(0);h="Response does not match the HTTP/1.1 protocol ("+Buffer.from(s.memory.
buffer,l,o).toString()+")"}return new HTTPParserError(h,constants.ERROR[e],t)}destroy(){assert(currentParser===null),assert(
this.ptr!=null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&timers.clearTimeout(this.timeout),this.timeout=
null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(e){return this.statusText=e.toString(),0}onMessageBegin(){
let{socket:e,client:t}=this;if(e.destroyed)return-1;if(t[kRunning]===0)return util.destroy(e,new SocketError("bad respon\
se",util.getSocketInfo(e))),-1;let s=t[kQueue][t[kRunningIdx]];return s?(s.onResponseStarted(),0):-1}onHeaderField(e){let t=this.
headers.length;return(t&1)===0?this.headers.push(e):this.headers[t-1]=Buffer.concat([this.headers[t-1],e]),this.trackHeader(
e.length),0}onHeaderValue(e){let t=this.headers.length;(t&1)===1?(this.headers.push(e),t+=1):this.headers[t-1]=Buffer.concat(
[this.headers[t-1],e]);let s=this.headers[t-2];if(s.length===10){let r=util.bufferToLowerCasedHeaderName(s);r==="keep-al\
ive"?this.keepAlive+=e.toString():r==="connection"&&(this.connection+=e.toString())}else s.length===14&&util.bufferToLowerCasedHeaderName(
s)==="content-length"&&(this.contentLength+=e.toString());return this.trackHeader(e.length),0}trackHeader(e){this.headersSize+=
e,this.headersSize>=this.headersMaxSize&&util.destroy(this.socket,new HeadersOverflowError)}onUpgrade(e){let{upgrade:t,client:s,
socket:r,headers:n,statusCode:l,statusText:h}=this;assert(t),assert(s[kSocket]===r),assert(!r.destroyed),assert(!this.paused),
assert((n.length&1)===0);let o=s[kQueue][s[kRunningIdx]];assert(o),assert(o.upgrade||o.method==="CONNECT"),this.statusCode=
0,this.statusText="",this.shouldKeepAlive=!1,this.headers=[],this.headersSize=0,r.unshift(e),r[kParser].destroy(),r[kParser]=
null,r[kClient]=null,r[kError]=null,removeAllListeners(r),s[kSocket]=null,s[kHTTPContext]=null,s[kQueue][s[kRunningIdx]++]=
null,s.emit("disconnect",s[kUrl],[s],new InformationalError("upgrade"));try{o.onUpgrade(l,n,r,h)}catch(u){util.errorRequest(
s,o,u),util.destroy(r,u)}s[kResume]()}onHeadersComplete(e,t,s){let{client:r,socket:n,headers:l,statusText:h}=this;if(n.destroyed)
return-1;if(r[kRunning]===0)return util.destroy(n,new SocketError("bad response",util.getSocketInfo(n))),-1;let o=r[kQueue][r[kRunningIdx]];
if(!o)return-1;if(assert(!this.upgrade),assert(this.statusCode<200),e===100)return util.destroy(n,new SocketError("bad r\
esponse",util.getSocketInfo(n))),-1;if(t&&!o.upgrade)return util.destroy(n,new SocketError("bad upgrade",util.getSocketInfo(
n))),-1;if(assert(this.timeoutType===TIMEOUT_HEADERS),this.statusCode=e,this.shouldKeepAlive=s||o.method==="HEAD"&&!n[kReset]&&
this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){let f=o.bodyTimeout!=null?o.bodyTimeout:r[kBodyTimeout];
this.setTimeout(f,TIMEOUT_BODY)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(o.method==="CONNECT")
return assert(r[kRunning]===1),this.upgrade=!0,2;if(t)return assert(r[kRunning]===1),this.upgrade=!0,2;if(assert((this.headers.
length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&r[kPipelining]){let f=this.keepAlive?util.parseKeepAliveTimeout(
this.keepAlive):null;if(f!=null){let p=Math.min(f-r[kKeepAliveTimeoutThreshold],r[kKeepAliveMaxTimeout]);p<=0?n[kReset]=
!0:r[kKeepAliveTimeoutValue]=p}else r[kKeepAliveTimeoutValue]=r[kKeepAliveDefaultTimeout]}else n[kReset]=!0;let u=o.onHeaders(
e,l,this.resume,h)===!1;return o.aborted?-1:o.method==="HEAD"||e<200?1:(n[kBlocking]&&(n[kBlocking]=!1,r[kResume]()),u?constants.
ERROR.PAUSED:0)}onBody(e){let{client:t,socket:s,statusCode:r,maxResponseSize:n}=this;if(s.destroyed)return-1;let l=t[kQueue][t[kRunningIdx]];
return assert(l),assert(this.timeoutType===TIMEOUT_BODY),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),assert(
r>=200),n>-1&&this.bytesRead+e.length>n?(util.destroy(s,new ResponseExceededMaxSizeError),-1):(this.bytesRead+=e.length,
l.onData(e)===!1?constants.ERROR.PAUSED:0)}onMessageComplete(){let{client:e,socket:t,statusCode:s,upgrade:r,headers:n,contentLength:l,
bytesRead:h,shouldKeepAlive:o}=this;if(t.destroyed&&(!s||o))return-1;if(r)return 0;assert(s>=100),assert((this.headers.length&
1)===0);let u=e[kQueue][e[kRunningIdx]];if(assert(u),this.statusCode=0,this.statusText="",this.bytesRead=0,this.contentLength=
"",this.keepAlive="",this.connection="",this.headers=[],this.headersSize=0,s<200)return 0;if(u.method!=="HEAD"&&l&&h!==parseInt(
l,10))return util.destroy(t,new ResponseContentLengthMismatchError),-1;if(u.onComplete(n),e[kQueue][e[kRunningIdx]++]=null,
t[kSocketUsed]=e[kPending]===0,t[kWriting])return assert(e[kRunning]===0),util.destroy(t,new InformationalError("reset")),
constants.ERROR.PAUSED;if(o){if(t[kReset]&&e[kRunning]===0)return util.destroy(t,new InformationalError("reset")),constants.
ERROR.PAUSED;e[kPipelining]==null||e[kPipelining]===1?setImmediate(e[kResume]):e[kResume]()}else return util.destroy(t,new InformationalError(
"reset")),constants.ERROR.PAUSED;return 0}};function onParserTimeout(i){let e=i.deref();if(!e)return;let{socket:t,timeoutType:s,
client:r,paused:n}=e;s===TIMEOUT_HEADERS?(!t[kWriting]||t.writableNeedDrain||r[kRunning]>1)&&(assert(!n,"cannot be pause\
d while waiting for headers"),util.destroy(t,new HeadersTimeoutError)):s===TIMEOUT_BODY?n||util.destroy(t,new BodyTimeoutError):
s===TIMEOUT_KEEP_ALIVE&&(assert(r[kRunning]===0&&r[kKeepAliveTimeoutValue]),util.destroy(t,new InformationalError("socke\
t idle timeout")))}function connectH1(i,e){if(i[kSocket]=e,llhttpInstance||(llhttpInstance=lazyllhttp()),e.errored)throw e.
errored;if(e.destroyed)throw new SocketError("destroyed");return e[kNoRef]=!1,e[kWriting]=!1,e[kReset]=!1,e[kBlocking]=!1,
e[kIdleSocketValidation]=0,e[kIdleSocketValidationTimeout]=null,e[kSocketUsed]=!1,e[kParser]=new Parser(i,e,llhttpInstance),
util.addListener(e,"error",onHttpSocketError),util.addListener(e,"readable",onHttpSocketReadable),util.addListener(e,"en\
d",onHttpSocketEnd),util.addListener(e,"close",onHttpSocketClose),e[kClosed]=!1,e.on("close",onSocketClose),{version:"h1",
defaultPipelining:1,write(t){return writeH1(i,t)},resume(){resumeH1(i)},destroy(t,s){e[kClosed]?queueMicrotask(s):(e.on(
"close",s),e.destroy(t))},get destroyed(){return e.destroyed},busy(t){return!!(e[kWriting]||e[kReset]||e[kBlocking]||e[kIdleSocketValidation]===
1||t&&(i[kRunning]>0&&!t.idempotent||i[kRunning]>0&&(t.upgrade||t.method==="CONNECT")||i[kRunning]>0&&util.bodyLength(t.
body)!==0&&(util.isStream(t.body)||util.isAsyncIterable(t.body)||util.isFormDataLike(t.body))))}}}function onHttpSocketError(i){
let e=this[kParser];if(i.code==="ECONNRESET"&&e.statusCode&&!e.shouldKeepAlive){let t=e.finish();t&&(this[kError]=t,this[kClient][kOnError](
t));return}this[kError]=i,this[kClient][kOnError](i)}function onHttpSocketReadable(){this[kParser]?.readMore()}function onHttpSocketEnd(){
let i=this[kParser];if(i.statusCode&&!i.shouldKeepAlive){let e=i.finish();e&&util.destroy(this,e);return}util.destroy(this,
new SocketError("other side closed",util.getSocketInfo(this)))}function onHttpSocketClose(){let i=this[kParser];clearIdleSocketValidation(
this),i&&(!this[kError]&&i.statusCode&&!i.shouldKeepAlive&&(this[kError]=i.finish()||this[kError]),this[kParser].destroy(),
this[kParser]=null);let e=this[kError]||new SocketError("closed",util.getSocketInfo(this)),t=this[kClient];if(t[kSocket]=
null,t[kHTTPContext]=null,t.destroyed){assert(t[kPending]===0);let s=t[kQueue].splice(t[kRunningIdx]);for(let r=0;r<s.length;r++){
let n=s[r];util.errorRequest(t,n,e)}}else if(t[kRunning]>0&&e.code!=="UND_ERR_INFO"){let s=t[kQueue][t[kRunningIdx]];t[kQueue][t[kRunningIdx]++]=
null,util.errorRequest(t,s,e)}t[kPendingIdx]=t[kRunningIdx],assert(t[kRunning]===0),t.emit("disconnect",t[kUrl],[t],e),t[kResume]()}
function onSocketClose(){this[kClosed]=!0}function clearIdleSocketValidation(i){i[kIdleSocketValidationTimeout]&&(clearImmediate(
i[kIdleSocketValidationTimeout]),i[kIdleSocketValidationTimeout]=null),i[kIdleSocketValidation]=0}function scheduleIdleSocketValidation(i,e){
e[kIdleSocketValidation]=1,e[kIdleSocketValidationTimeout]=setImmediate(()=>{e[kIdleSocketValidationTimeout]=null,e[kIdleSocketValidation]=
2,i[kSocket]===e&&!e.destroyed&&i[kResume]()})}function resumeH1(i){let e=i[kSocket];if(e&&!e.destroyed){if(i[kSize]===0?
!e[kNoRef]&&e.unref&&(e.unref(),e[kNoRef]=!0):e[kNoRef]&&e.ref&&(e.ref(),e[kNoRef]=!1),i[kRunning]===0&&i[kPending]>0&&e[kSocketUsed]){
if(e[kIdleSocketValidation]===0)return scheduleIdleSocketValidation(i,e),e[kParser].readMore(),e.destroyed,void 0;if(e[kIdleSocketValidation]===
1)return e[kParser].readMore(),e.destroyed,void 0}if(i[kRunning]===0&&(e[kParser].readMore(),e.destroyed))return;if(i[kSize]===
0)e[kParser].timeoutType!==TIMEOUT_KEEP_ALIVE&&e[kParser].setTimeout(i[kKeepAliveTimeoutValue],TIMEOUT_KEEP_ALIVE);else if(i[kRunning]>
0&&e[kParser].statusCode<200&&e[kParser].timeoutType!==TIMEOUT_HEADERS){let t=i[kQueue][i[kRunningIdx]],s=t.headersTimeout!=
null?t.headersTimeout:i[kHeadersTimeout];e[kParser].setTimeout(s,TIMEOUT_HEADERS)}}}function shouldSendContentLength(i){
return i!=="GET"&&i!=="HEAD"&&i!=="OPTIONS"&&i!=="TRACE"&&i!=="CONNECT"}function setTypeOfService(i,e){if(typeof i.setTypeOfService!=
"function")return;let t=e.typeOfService;if(!(t===void 0||i[kTypeOfService]===t))try{i.setTypeOfService(t),i[kTypeOfService]=
t}catch{}}function writeH1(i,e){let{method:t,path:s,host:r,upgrade:n,blocking:l,reset:h}=e,{body:o,headers:u,contentLength:f}=e,
p=t==="PUT"||t==="POST"||t==="PATCH"||t==="QUERY"||t==="PROPFIND"||t==="PROPPATCH";if(util.isFormDataLike(o)){extractBody||
(extractBody=require_body().extractBody);let[y,w]=extractBody(o);e.contentType==null&&u.push("content-type",w),o=y.stream,
f=y.length}else if(util.isBlobLike(o)&&e.contentType==null){let y=o.type;if(y){let w=`${y}`;if(!util.isValidHeaderValue(
w))return util.errorRequest(i,e,new InvalidArgumentError("invalid content-type header")),!1;u.push("content-type",w)}}o&&
typeof o.read=="function"&&o.read(0);let m=util.bodyLength(o);if(f=m??f,f===null&&(f=e.contentLength),f===0&&!p&&(f=null),
shouldSendContentLength(t)&&f>0&&e.contentLength!==null&&e.contentLength!==f){if(i[kStrictContentLength])return util.errorRequest(
i,e,new RequestContentLengthMismatchError),!1;process.emitWarning(new RequestContentLengthMismatchError)}let a=i[kSocket];
clearIdleSocketValidation(a);let d=y=>{e.aborted||e.completed||(util.errorRequest(i,e,y||new RequestAbortedError),util.destroy(
o),util.destroy(a,new InformationalError("aborted")))};try{e.onConnect(d)}catch(y){util.errorRequest(i,e,y)}if(e.aborted)
return!1;t==="HEAD"&&(a[kReset]=!0),(n||t==="CONNECT")&&(a[kReset]=!0),h!=null&&(a[kReset]=h),i[kMaxRequests]&&a[kCounter]++>=
i[kMaxRequests]&&(a[kReset]=!0),l&&(a[kBlocking]=!0),setTypeOfService(a,e);let c=`${t} ${s} HTTP/1.1\r
`;if(typeof r=="string"?c+=`host: ${r}\r
`:c+=i[kHostHeader],n?c+=`connection: upgrade\r
upgrade: ${n}\r
`:i[kPipelining]&&!a[kReset]?c+=`connection: keep-alive\r
`:c+=`connection: close\r
`,Array.isArray(u))for(let y=0;y<u.length;y+=2){let w=u[y+0],g=u[y+1];if(Array.isArray(g))for(let S=0;S<g.length;S++)c+=
`${w}: ${g[S]}\r
`;else c+=`${w}: ${g}\r
`}return channels.sendHeaders.hasSubscribers&&channels.sendHeaders.publish({request:e,headers:c,socket:a}),!o||m===0?writeBuffer(
d,null,i,e,a,f,c,p):util.isBuffer(o)?writeBuffer(d,o,i,e,a,f,c,p):util.isBlobLike(o)?typeof o.stream=="function"?writeIterable(
d,o.stream(),i,e,a,f,c,p):writeBlob(d,o,i,e,a,f,c,p):util.isStream(o)?writeStream(d,o,i,e,a,f,c,p):util.isIterable(o)?writeIterable(
d,o,i,e,a,f,c,p):assert(!1),!0}function writeStream(i,e,t,s,r,n,l,h){assert(n!==0||t[kRunning]===0,"stream body cannot b\
e pipelined");let o=!1,u=new AsyncWriter({abort:i,socket:r,request:s,contentLength:n,client:t,expectsPayload:h,header:l}),
f=function(d){if(!o)try{!u.write(d)&&this.pause&&this.pause()}catch(c){util.destroy(this,c)}},p=function(){o||e.resume&&
e.resume()},m=function(){if(queueMicrotask(()=>{e.removeListener("error",a)}),!o){let d=new RequestAbortedError;queueMicrotask(
()=>a(d))}},a=function(d){if(!o){if(o=!0,assert(r.destroyed||r[kWriting]&&t[kRunning]<=1),r.off("drain",p).off("error",a),
e.removeListener("data",f).removeListener("end",a).removeListener("close",m),!d)try{u.end()}catch(c){d=c}u.destroy(d),d&&
(d.code!=="UND_ERR_INFO"||d.message!=="reset")?util.destroy(e,d):util.destroy(e)}};e.on("data",f).on("end",a).on("error",
a).on("close",m),e.resume&&e.resume(),r.on("drain",p).on("error",a),e.errorEmitted??e.errored?setImmediate(a,e.errored):
(e.endEmitted??e.readableEnded)&&setImmediate(a,null),(e.closeEmitted??e.closed)&&setImmediate(m)}function writeBuffer(i,e,t,s,r,n,l,h){
try{e?util.isBuffer(e)&&(assert(n===e.byteLength,"buffer body must have content length"),r.cork(),r.write(`${l}content-l\
ength: ${n}\r
\r
`,"latin1"),r.write(e),r.uncork(),s.onBodySent(e),!h&&s.reset!==!1&&(r[kReset]=!0)):n===0?r.write(`${l}content-length: 0\
\r
\r
`,"latin1"):(assert(n===null,"no body must not have content length"),r.write(`${l}\r
`,"latin1")),s.onRequestSent(),t[kResume]()}catch(o){i(o)}}async function writeBlob(i,e,t,s,r,n,l,h){assert(n===e.size,"\
blob body must have content length");try{if(n!=null&&n!==e.size)throw new RequestContentLengthMismatchError;let o=Buffer.
from(await e.arrayBuffer());r.cork(),r.write(`${l}content-length: ${n}\r
\r
`,"latin1"),r.write(o),r.uncork(),s.onBodySent(o),s.onRequestSent(),!h&&s.reset!==!1&&(r[kReset]=!0),t[kResume]()}catch(o){
i(o)}}async function writeIterable(i,e,t,s,r,n,l,h){assert(n!==0||t[kRunning]===0,"iterator body cannot be pipelined");let o=null;
function u(){if(o){let m=o;o=null,m()}}let f=()=>new Promise((m,a)=>{assert(o===null),r[kError]?a(r[kError]):o=m});r.on(
"close",u).on("drain",u);let p=new AsyncWriter({abort:i,socket:r,request:s,contentLength:n,client:t,expectsPayload:h,header:l});
try{for await(let m of e){if(r[kError])throw r[kError];p.write(m)||await f()}p.end()}catch(m){p.destroy(m)}finally{r.off(
"close",u).off("drain",u)}}var AsyncWriter=class{constructor({abort:e,socket:t,request:s,contentLength:r,client:n,expectsPayload:l,
header:h}){this.socket=t,this.request=s,this.contentLength=r,this.client=n,this.bytesWritten=0,this.expectsPayload=l,this.
header=h,this.abort=e,t[kWriting]=!0}write(e){let{socket:t,request:s,contentLength:r,client:n,bytesWritten:l,expectsPayload:h,
header:o}=this;if(t[kError])throw t[kError];if(t.destroyed)return!1;let u=Buffer.byteLength(e);if(!u)return!0;if(r!==null&&
l+u>r){if(n[kStrictContentLength])throw new RequestContentLengthMismatchError;process.emitWarning(new RequestContentLengthMismatchError)}
t.cork(),l===0&&(!h&&s.reset!==!1&&(t[kReset]=!0),r===null?t.write(`${o}transfer-encoding: chunked\r
`,"latin1"):t.write(`${o}content-length: ${r}\r
\r
`,"latin1")),r===null&&t.write(`\r
${u.toString(16)}\r
`,"latin1"),this.bytesWritten+=u;let f=t.write(e);return t.uncork(),s.onBodySent(e),f||t[kParser].timeout&&t[kParser].timeoutType===
TIMEOUT_HEADERS&&t[kParser].timeout.refresh&&t[kParser].timeout.refresh(),f}end(){let{socket:e,contentLength:t,client:s,
bytesWritten:r,expectsPayload:n,header:l,request:h}=this;if(h.onRequestSent(),e[kWriting]=!1,e[kError])throw e[kError];if(!e.
destroyed){if(r===0?n?e.write(`${l}content-length: 0\r
\r
`,"latin1"):e.write(`${l}\r
`,"latin1"):t===null&&e.write(`\r
0\r
\r
`,"latin1"),t!==null&&r!==t){if(s[kStrictContentLength])throw new RequestContentLengthMismatchError;process.emitWarning(
new RequestContentLengthMismatchError)}e[kParser].timeout&&e[kParser].timeoutType===TIMEOUT_HEADERS&&e[kParser].timeout.
refresh&&e[kParser].timeout.refresh(),s[kResume]()}}destroy(e){let{socket:t,client:s,abort:r}=this;t[kWriting]=!1,e&&(assert(
s[kRunning]<=1,"pipeline should only contain this request"),r(e))}};module.exports=connectH1}});var require_client_h2=(0,_VEMOOKOE.P$)({"node_modules/undici/lib/dispatcher/client-h2.js"(exports,module){module.exports=()=>{
throw new Error("HTTP/2 is not built in, see scripts/build")}}});var require_client=(0,_VEMOOKOE.P$)({"node_modules/undici/lib/dispatcher/client.js"(exports,module){"use strict";var assert=(0,_GUYAQTZV.EV)(),
net=__webpack_require__(7030),http=(0,_GUYAQTZV._N)(),util=(0,_GUYAQTZV.Hr)(),{ClientStats}=require_stats(),{channels}=require_diagnostics(),
Request=require_request(),DispatcherBase=require_dispatcher_base(),{InvalidArgumentError,InformationalError,ClientDestroyedError}=(0,_GUYAQTZV.WP)(),
buildConnector=require_connect(),{kUrl,kServerName,kClient,kBusy,kConnect,kResuming,kRunning,kPending,kSize,kQueue,kConnected,
kConnecting,kNeedDrain,kKeepAliveDefaultTimeout,kHostHeader,kPendingIdx,kRunningIdx,kError,kPipelining,kKeepAliveTimeoutValue,
kMaxHeadersSize,kKeepAliveMaxTimeout,kKeepAliveTimeoutThreshold,kHeadersTimeout,kBodyTimeout,kStrictContentLength,kConnector,
kMaxRequests,kCounter,kClose,kDestroy,kDispatch,kLocalAddress,kMaxResponseSize,kOnError,kHTTPContext,kMaxConcurrentStreams,
kHTTP2InitialWindowSize,kHTTP2ConnectionWindowSize,kResume,kPingInterval}=(0,_GUYAQTZV.wO)(),connectH1=require_client_h1(),
connectH2=require_client_h2(),kClosedResolve=Symbol("kClosedResolve"),getDefaultNodeMaxHeaderSize=http&&http.maxHeaderSize&&
Number.isInteger(http.maxHeaderSize)&&http.maxHeaderSize>0?()=>http.maxHeaderSize:()=>{throw new InvalidArgumentError("h\
ttp module not available or http.maxHeaderSize invalid")},noop=()=>{};function getPipelining(e){return e[kPipelining]??e[kHTTPContext]?.
defaultPipelining??1}var Client=class extends DispatcherBase{constructor(r,{maxHeaderSize:s,headersTimeout:t,socketTimeout:u,
requestTimeout:o,connectTimeout:n,bodyTimeout:h,idleTimeout:P,keepAlive:j,keepAliveTimeout:a,maxKeepAliveTimeout:D,keepAliveMaxTimeout:d,
keepAliveTimeoutThreshold:q,socketPath:l,pipelining:C,tls:_,strictContentLength:E,maxCachedSessions:H,connect:i,maxRequestsPerClient:y,
localAddress:b,maxResponseSize:p,autoSelectFamily:R,autoSelectFamilyAttemptTimeout:N,maxConcurrentStreams:w,allowH2:g,useH2c:I,
initialWindowSize:m,connectionWindowSize:v,pingInterval:f,webSocket:M,eventSource:T}={}){if(j!==void 0)throw new InvalidArgumentError(
"unsupported keepAlive, use pipelining=0 instead");if(u!==void 0)throw new InvalidArgumentError("unsupported socketTimeo\
ut, use headersTimeout & bodyTimeout instead");if(o!==void 0)throw new InvalidArgumentError("unsupported requestTimeout,\
 use headersTimeout & bodyTimeout instead");if(P!==void 0)throw new InvalidArgumentError("unsupported idleTimeout, use k\
eepAliveTimeout instead");if(D!==void 0)throw new InvalidArgumentError("unsupported maxKeepAliveTimeout, use keepAliveMa\
xTimeout instead");if(s!=null){if(!Number.isInteger(s)||s<1)throw new InvalidArgumentError("invalid maxHeaderSize")}else
s=getDefaultNodeMaxHeaderSize();if(l!=null&&typeof l!="string")throw new InvalidArgumentError("invalid socketPath");if(n!=
null&&(!Number.isFinite(n)||n<0))throw new InvalidArgumentError("invalid connectTimeout");if(a!=null&&(!Number.isFinite(
a)||a<=0))throw new InvalidArgumentError("invalid keepAliveTimeout");if(d!=null&&(!Number.isFinite(d)||d<=0))throw new InvalidArgumentError(
"invalid keepAliveMaxTimeout");if(q!=null&&!Number.isFinite(q))throw new InvalidArgumentError("invalid keepAliveTimeoutT\
hreshold");if(t!=null&&(!Number.isInteger(t)||t<0))throw new InvalidArgumentError("headersTimeout must be a positive int\
eger or zero");if(h!=null&&(!Number.isInteger(h)||h<0))throw new InvalidArgumentError("bodyTimeout must be a positive in\
teger or zero");if(i!=null&&typeof i!="function"&&typeof i!="object")throw new InvalidArgumentError("connect must be a f\
unction or an object");if(y!=null&&(!Number.isInteger(y)||y<0))throw new InvalidArgumentError("maxRequestsPerClient must\
 be a positive number");if(b!=null&&(typeof b!="string"||net.isIP(b)===0))throw new InvalidArgumentError("localAddress m\
ust be valid string IP address");if(p!=null&&(!Number.isInteger(p)||p<-1))throw new InvalidArgumentError("maxResponseSiz\
e must be a positive number");if(N!=null&&(!Number.isInteger(N)||N<-1))throw new InvalidArgumentError("autoSelectFamilyA\
ttemptTimeout must be a positive number");if(g!=null&&typeof g!="boolean")throw new InvalidArgumentError("allowH2 must b\
e a valid boolean value");if(w!=null&&(typeof w!="number"||w<1))throw new InvalidArgumentError("maxConcurrentStreams mus\
t be a positive integer, greater than 0");if(I!=null&&typeof I!="boolean")throw new InvalidArgumentError("useH2c must be\
 a valid boolean value");if(m!=null&&(!Number.isInteger(m)||m<1))throw new InvalidArgumentError("initialWindowSize must \
be a positive integer, greater than 0");if(v!=null&&(!Number.isInteger(v)||v<1))throw new InvalidArgumentError("connecti\
onWindowSize must be a positive integer, greater than 0");if(f!=null&&(typeof f!="number"||!Number.isInteger(f)||f<0))throw new InvalidArgumentError(
"pingInterval must be a positive integer, greater or equal to 0");if(super({webSocket:M,eventSource:T}),typeof i!="funct\
ion")i=buildConnector({..._,maxCachedSessions:H,allowH2:g,useH2c:I,socketPath:l,timeout:n,...typeof R=="boolean"?{autoSelectFamily:R,
autoSelectFamilyAttemptTimeout:N}:void 0,...i});else{let k=i;i=(x,K)=>k({...x,...l!=null?{socketPath:l}:null,...g!=null?
{allowH2:g}:null},K)}this[kUrl]=util.parseOrigin(r),this[kConnector]=i,this[kPipelining]=C??1,this[kMaxHeadersSize]=s,this[kKeepAliveDefaultTimeout]=
a??4e3,this[kKeepAliveMaxTimeout]=d??6e5,this[kKeepAliveTimeoutThreshold]=q??2e3,this[kKeepAliveTimeoutValue]=this[kKeepAliveDefaultTimeout],
this[kServerName]=null,this[kLocalAddress]=b??null,this[kResuming]=0,this[kNeedDrain]=0,this[kHostHeader]=`host: ${this[kUrl].
hostname}${this[kUrl].port?`:${this[kUrl].port}`:""}\r
`,this[kBodyTimeout]=h??3e5,this[kHeadersTimeout]=t??3e5,this[kStrictContentLength]=E??!0,this[kMaxRequests]=y,this[kClosedResolve]=
null,this[kMaxResponseSize]=p>-1?p:-1,this[kHTTPContext]=null,this[kMaxConcurrentStreams]=w??100,this[kHTTP2InitialWindowSize]=
m??262144,this[kHTTP2ConnectionWindowSize]=v??524288,this[kPingInterval]=f??6e4,this[kQueue]=[],this[kRunningIdx]=0,this[kPendingIdx]=
0,this[kResume]=k=>resume(this,k),this[kOnError]=k=>onError(this,k)}get pipelining(){return this[kPipelining]}set pipelining(r){
this[kPipelining]=r,this[kResume](!0)}get stats(){return new ClientStats(this)}get[kPending](){return this[kQueue].length-
this[kPendingIdx]}get[kRunning](){return this[kPendingIdx]-this[kRunningIdx]}get[kSize](){return this[kQueue].length-this[kRunningIdx]}get[kConnected](){
return!!this[kHTTPContext]&&!this[kConnecting]&&!this[kHTTPContext].destroyed}get[kBusy](){return!!(this[kHTTPContext]?.
busy(null)||this[kSize]>=(getPipelining(this)||1)||this[kPending]>0)}[kConnect](r){connect(this),this.once("connect",r)}[kDispatch](r,s){
let t=new Request(this[kUrl].origin,r,s);return this[kQueue].push(t),this[kResuming]||(util.bodyLength(t.body)==null&&util.
isIterable(t.body)?(this[kResuming]=1,queueMicrotask(()=>resume(this))):this[kResume](!0)),this[kResuming]&&this[kNeedDrain]!==
2&&this[kBusy]&&(this[kNeedDrain]=2),this[kNeedDrain]<2}[kClose](){return new Promise(r=>{this[kSize]?this[kClosedResolve]=
r:r(null)})}[kDestroy](r){return new Promise(s=>{let t=this[kQueue].splice(this[kPendingIdx]);for(let o=0;o<t.length;o++){
let n=t[o];n!=null&&util.errorRequest(this,n,r)}let u=()=>{this[kClosedResolve]&&(this[kClosedResolve](),this[kClosedResolve]=
null),s(null)};this[kHTTPContext]?(this[kHTTPContext].destroy(r,u),this[kHTTPContext]=null):queueMicrotask(u),this[kResume]()})}};
function onError(e,r){if(e[kRunning]===0&&r.code!=="UND_ERR_INFO"&&r.code!=="UND_ERR_SOCKET"){assert(e[kPendingIdx]===e[kRunningIdx]);
let s=e[kQueue].splice(e[kRunningIdx]);for(let t=0;t<s.length;t++){let u=s[t];u!=null&&util.errorRequest(e,u,r)}assert(e[kSize]===
0)}}function connect(e){assert(!e[kConnecting]),assert(!e[kHTTPContext]);let{host:r,hostname:s,protocol:t,port:u}=e[kUrl];
if(s[0]==="["){let o=s.indexOf("]");assert(o!==-1);let n=s.substring(1,o);assert(net.isIPv6(n)),s=n}e[kConnecting]=!0,channels.
beforeConnect.hasSubscribers&&channels.beforeConnect.publish({connectParams:{host:r,hostname:s,protocol:t,port:u,version:e[kHTTPContext]?.
version,servername:e[kServerName],localAddress:e[kLocalAddress]},connector:e[kConnector]});try{e[kConnector]({host:r,hostname:s,
protocol:t,port:u,servername:e[kServerName],localAddress:e[kLocalAddress]},(o,n)=>{if(o){handleConnectError(e,o,{host:r,
hostname:s,protocol:t,port:u}),e[kResume]();return}if(e.destroyed){util.destroy(n.on("error",noop),new ClientDestroyedError),
e[kResume]();return}assert(n);try{e[kHTTPContext]=n.alpnProtocol==="h2"?connectH2(e,n):connectH1(e,n)}catch(h){n.destroy().
on("error",noop),handleConnectError(e,h,{host:r,hostname:s,protocol:t,port:u}),e[kResume]();return}e[kConnecting]=!1,n[kCounter]=
0,n[kMaxRequests]=e[kMaxRequests],n[kClient]=e,n[kError]=null,channels.connected.hasSubscribers&&channels.connected.publish(
{connectParams:{host:r,hostname:s,protocol:t,port:u,version:e[kHTTPContext]?.version,servername:e[kServerName],localAddress:e[kLocalAddress]},
connector:e[kConnector],socket:n}),e.emit("connect",e[kUrl],[e]),e[kResume]()})}catch(o){handleConnectError(e,o,{host:r,
hostname:s,protocol:t,port:u}),e[kResume]()}}function handleConnectError(e,r,{host:s,hostname:t,protocol:u,port:o}){if(!e.
destroyed){if(e[kConnecting]=!1,channels.connectError.hasSubscribers&&channels.connectError.publish({connectParams:{host:s,
hostname:t,protocol:u,port:o,version:e[kHTTPContext]?.version,servername:e[kServerName],localAddress:e[kLocalAddress]},connector:e[kConnector],
error:r}),r.code==="ERR_TLS_CERT_ALTNAME_INVALID")for(assert(e[kRunning]===0);e[kPending]>0&&e[kQueue][e[kPendingIdx]].servername===
e[kServerName];){let n=e[kQueue][e[kPendingIdx]++];util.errorRequest(e,n,r)}else onError(e,r);e.emit("connectionError",e[kUrl],
[e],r)}}function emitDrain(e){e[kNeedDrain]=0,e.emit("drain",e[kUrl],[e])}function resume(e,r){e[kResuming]!==2&&(e[kResuming]=
2,_resume(e,r),e[kResuming]=0,e[kRunningIdx]>256&&(e[kQueue].splice(0,e[kRunningIdx]),e[kPendingIdx]-=e[kRunningIdx],e[kRunningIdx]=
0))}function _resume(e,r){for(;;){if(e.destroyed){assert(e[kPending]===0);return}if(e[kClosedResolve]&&!e[kSize]){e[kClosedResolve](),
e[kClosedResolve]=null;return}if(e[kHTTPContext]&&e[kHTTPContext].resume(),e[kBusy])e[kNeedDrain]=2;else if(e[kNeedDrain]===
2){r?(e[kNeedDrain]=1,queueMicrotask(()=>emitDrain(e))):emitDrain(e);continue}if(e[kPending]===0||e[kRunning]>=(getPipelining(
e)||1))return;let s=e[kQueue][e[kPendingIdx]];if(s===null)return;if(e[kUrl].protocol==="https:"&&e[kServerName]!==s.servername){
if(e[kRunning]>0)return;e[kServerName]=s.servername,e[kHTTPContext]?.destroy(new InformationalError("servername changed"),
()=>{e[kHTTPContext]=null,resume(e)})}if(e[kConnecting])return;if(!e[kHTTPContext]){connect(e);return}if(e[kHTTPContext].
destroyed||e[kHTTPContext].busy(s))return;!s.aborted&&e[kHTTPContext].write(s)?e[kPendingIdx]++:e[kQueue].splice(e[kPendingIdx],
1)}}module.exports=Client}});var require_fixed_queue=(0,_VEMOOKOE.P$)({"node_modules/undici/lib/dispatcher/fixed-queue.js"(exports,module){"use strict";var FixedCircularBuffer=class{bottom=0;top=0;list=new Array(
2048).fill(void 0);next=null;isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(t){
this.list[this.top]=t,this.top=this.top+1&2047}shift(){let t=this.list[this.bottom];return t===void 0?null:(this.list[this.
bottom]=void 0,this.bottom=this.bottom+1&2047,t)}};module.exports=class{constructor(){this.head=this.tail=new FixedCircularBuffer}isEmpty(){
return this.head.isEmpty()}push(t){this.head.isFull()&&(this.head=this.head.next=new FixedCircularBuffer),this.head.push(
t)}shift(){let t=this.tail,i=t.shift();return t.isEmpty()&&t.next!==null&&(this.tail=t.next,t.next=null),i}}}});var require_pool_base=(0,_VEMOOKOE.P$)({"node_modules/undici/lib/dispatcher/pool-base.js"(exports,module){"use strict";var{PoolStats}=require_stats(),
DispatcherBase=require_dispatcher_base(),FixedQueue=require_fixed_queue(),{kConnected,kSize,kRunning,kPending,kQueued,kBusy,
kFree,kUrl,kClose,kDestroy,kDispatch}=(0,_GUYAQTZV.wO)(),kClients=Symbol("clients"),kNeedDrain=Symbol("needDrain"),kQueue=Symbol(
"queue"),kClosedResolve=Symbol("closed resolve"),kOnDrain=Symbol("onDrain"),kOnConnect=Symbol("onConnect"),kOnDisconnect=Symbol(
"onDisconnect"),kOnConnectionError=Symbol("onConnectionError"),kGetDispatcher=Symbol("get dispatcher"),kAddClient=Symbol(
"add client"),kRemoveClient=Symbol("remove client"),PoolBase=class extends DispatcherBase{[kQueue]=new FixedQueue;[kQueued]=0;[kClients]=[];[kNeedDrain]=!1;[kOnDrain](t,e,s){
let r=this[kQueue],n=!1;for(;!n;){let i=r.shift();if(!i)break;this[kQueued]--,n=!t.dispatch(i.opts,i.handler)}if(t[kNeedDrain]=
n,!n&&this[kNeedDrain]&&(this[kNeedDrain]=!1,this.emit("drain",e,[this,...s])),this[kClosedResolve]&&r.isEmpty()){let i=[];
for(let o=0;o<this[kClients].length;o++){let h=this[kClients][o];h.destroyed||i.push(h.close())}return Promise.all(i).then(
this[kClosedResolve])}}[kOnConnect]=(t,e)=>{this.emit("connect",t,[this,...e])};[kOnDisconnect]=(t,e,s)=>{this.emit("dis\
connect",t,[this,...e],s)};[kOnConnectionError]=(t,e,s)=>{this.emit("connectionError",t,[this,...e],s)};get[kBusy](){return this[kNeedDrain]}get[kConnected](){
let t=0;for(let{[kConnected]:e}of this[kClients])t+=e;return t}get[kFree](){let t=0;for(let{[kConnected]:e,[kNeedDrain]:s}of this[kClients])
t+=e&&!s;return t}get[kPending](){let t=this[kQueued];for(let{[kPending]:e}of this[kClients])t+=e;return t}get[kRunning](){
let t=0;for(let{[kRunning]:e}of this[kClients])t+=e;return t}get[kSize](){let t=this[kQueued];for(let{[kSize]:e}of this[kClients])
t+=e;return t}get stats(){return new PoolStats(this)}[kClose](){if(this[kQueue].isEmpty()){let t=[];for(let e=0;e<this[kClients].
length;e++){let s=this[kClients][e];s.destroyed||t.push(s.close())}return Promise.all(t)}else return new Promise(t=>{this[kClosedResolve]=
t})}[kDestroy](t){for(;;){let s=this[kQueue].shift();if(!s)break;s.handler.onError(t)}let e=new Array(this[kClients].length);
for(let s=0;s<this[kClients].length;s++)e[s]=this[kClients][s].destroy(t);return Promise.all(e)}[kDispatch](t,e){let s=this[kGetDispatcher]();
return s?s.dispatch(t,e)||(s[kNeedDrain]=!0,this[kNeedDrain]=!this[kGetDispatcher]()):(this[kNeedDrain]=!0,this[kQueue].
push({opts:t,handler:e}),this[kQueued]++),!this[kNeedDrain]}[kAddClient](t){return t.on("drain",this[kOnDrain].bind(this,
t)).on("connect",this[kOnConnect]).on("disconnect",this[kOnDisconnect]).on("connectionError",this[kOnConnectionError]),this[kClients].
push(t),this[kNeedDrain]&&queueMicrotask(()=>{this[kNeedDrain]&&this[kOnDrain](t,t[kUrl],[t,this])}),this}[kRemoveClient](t){
t.close(()=>{let e=this[kClients].indexOf(t);e!==-1&&this[kClients].splice(e,1)}),this[kNeedDrain]=this[kClients].some(e=>!e[kNeedDrain]&&
e.closed!==!0&&e.destroyed!==!0)}};module.exports={PoolBase,kClients,kNeedDrain,kAddClient,kRemoveClient,kGetDispatcher}}});var require_pool=(0,_VEMOOKOE.P$)({"node_modules/undici/lib/dispatcher/pool.js"(exports,module){"use strict";var{PoolBase,kClients,
kNeedDrain,kAddClient,kGetDispatcher,kRemoveClient}=require_pool_base(),Client=require_client(),{InvalidArgumentError}=(0,_GUYAQTZV.WP)(),
util=(0,_GUYAQTZV.Hr)(),{kUrl}=(0,_GUYAQTZV.wO)(),buildConnector=require_connect(),kOptions=Symbol("options"),kConnections=Symbol(
"connections"),kFactory=Symbol("factory");function defaultFactory(s,e){return new Client(s,e)}var Pool=class extends PoolBase{constructor(e,{
connections:t,factory:c=defaultFactory,connect:i,connectTimeout:d,tls:p,maxCachedSessions:b,socketPath:l,autoSelectFamily:u,
autoSelectFamilyAttemptTimeout:y,allowH2:f,clientTtl:n,...o}={}){if(t!=null&&(!Number.isFinite(t)||t<0))throw new InvalidArgumentError(
"invalid connections");if(typeof c!="function")throw new InvalidArgumentError("factory must be a function.");if(i!=null&&
typeof i!="function"&&typeof i!="object")throw new InvalidArgumentError("connect must be a function or an object");typeof i!=
"function"&&(i=buildConnector({...p,maxCachedSessions:b,allowH2:f,socketPath:l,timeout:d,...typeof u=="boolean"?{autoSelectFamily:u,
autoSelectFamilyAttemptTimeout:y}:void 0,...i})),super(o),this[kConnections]=t||null,this[kUrl]=util.parseOrigin(e),this[kOptions]=
{...util.deepClone(o),connect:i,allowH2:f,clientTtl:n,socketPath:l},this[kOptions].interceptors=o.interceptors?{...o.interceptors}:
void 0,this[kFactory]=c,this.on("connect",(m,r)=>{if(n!=null&&n>0)for(let h of r)Object.assign(h,{ttl:Date.now()})}),this.
on("connectionError",(m,r,h)=>{for(let g of r){let a=this[kClients].indexOf(g);a!==-1&&this[kClients].splice(a,1)}})}[kGetDispatcher](){
let e=this[kOptions].clientTtl;for(let t of this[kClients])if(e!=null&&e>0&&t.ttl&&Date.now()-t.ttl>e)this[kRemoveClient](
t);else if(!t[kNeedDrain])return t;if(!this[kConnections]||this[kClients].length<this[kConnections]){let t=this[kFactory](
this[kUrl],this[kOptions]);return this[kAddClient](t),t}}};module.exports=Pool}});


/***/ })

};
;