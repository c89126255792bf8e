"use strict";
exports.id = 8428;
exports.ids = [8428];
exports.modules = {

/***/ 2777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CP: () => (readTicketName),
  G3: () => (findTicket),
  dS: () => (keyNamed)
});
var _PWBJG2L2 = __webpack_require__(1085);
var _6FKWJXDA = __webpack_require__(620);
var _52HSZVJ3 = __webpack_require__(5694);
var _TKLNHQ2D = __webpack_require__(5329);

async function findTicket(options,given){let name=given.kind==="page"?await idOnPage(options,given):given,[ticket,...others]=await ticketsOf(
options,name);if(ticket===void 0)throw missing(options,name);if(others.length>0)throw several(options.module,name,[ticket,
...others]);return ticket}async function idOnPage({client,module,desk},page){let{idPrefix}=await client.describe(module.
name),id=`${idPrefix}x${page.record}`,own=desk.urlOf(id);if(own.startsWith(`${page.address}?module=${page.module}&`))return{
kind:"id",id};throw new _TKLNHQ2D.S0("input-invalid","The address is no ticket of this CRM.",{hint:`A ticket's address begi\
ns with ${own.replace(/&.*$/s,"")}; vtiger-url says which CRM is meant.`})}async function ticketsOf({client,module,desk,
keyField},name){switch(name.kind){case"id":return desk.find([],name.id);case"issue":return desk.find([name.key]);case"nu\
mber":{let where=`${module.number} = ${(0,_52HSZVJ3.hD)(name.number)}`,rows=await client.query(`SELECT * FROM ${module.name} WHERE ${where}\
 ORDER BY id`),bearer=(0,_PWBJG2L2.pO)(keyField,module),wanted=name.number.toLowerCase();return rows.map(row=>(0,_PWBJG2L2.VG)(row,module,
bearer)).filter(({number})=>number.toLowerCase()===wanted)}}}function missing({module,keyField},name){if(name.kind!=="is\
sue"){let text=name.kind==="id"?`the id ${name.id}`:`the number ${name.number}`;return new _TKLNHQ2D.S0("ticket-missing",`N\
o ticket in ${module.name} has ${text}.`)}let message=`No ticket in ${module.name} bears the issue ${name.text}`;return keyField!==
void 0?new _TKLNHQ2D.S0("ticket-missing",`${message} in ${keyField}.`):new _TKLNHQ2D.S0("ticket-missing",`${message} in its de\
scription.`,{hint:"Where tickets have a field for it, name it: --key-field."})}function several(module,name,tickets){let list=tickets.
map(({id,number,fields})=>{let title=JSON.stringify((fields[module.title]??"").slice(0,80));return`${id} (${number}, ${title}\
, ${fields[module.status]??""})`}),what=name.kind==="issue"?`Issue ${name.text}`:`Number ${tickets[0]?.number??""}`;return new _TKLNHQ2D.S0(
"ticket-ambiguous",`${what} belongs to ${tickets.length} tickets: ${list.join(", ")}.`,{hint:"Give the id of the one tha\
t is meant, e.g. 17x42: Vtiger keeps ids apart, not numbers."})}function readTicketName({env,loadEnvFile},word){let text=(word??"").trim();if(text==="")throw new _TKLNHQ2D.S0("input-missi\
ng","Which ticket? None is named.",{hint:HOW});if(/^\d+x\d+$/.test(text))return{kind:"id",id:text};let page=readTicketPage(
text);if(page!==void 0)return page;(0,_6FKWJXDA.Jj)(text),loadEnvFile();let key=(0,_6FKWJXDA.f4)(text,env);if(key!==void 0)
return{kind:"issue",key,text:key};if(/^[\p{L}\p{N}./_-]{1,100}$/u.test(text))return{kind:"number",number:text};throw new _TKLNHQ2D.S0(
"input-invalid","The ticket is named neither by id, number nor issue.",{hint:HOW})}function keyNamed(name){return name.kind===
"issue"?name.key:void 0}var HOW="Give its id (17x42), its number (TT42), its address in the CRM, or its issue's (https:/\
/github.com/acme/app/issues/12).";function readTicketPage(text){if(!URL.canParse(text))return;let{origin,pathname,searchParams}=new URL(
text),[module,record]=[searchParams.get("module")??"",searchParams.get("record")??""];if(!(!/^\w+$/.test(module)||!/^[1-9]\d{0,14}$/.
test(record)))return{kind:"page",address:`${origin}${pathname}`,module,record}}


/***/ }),

/***/ 6978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (toSafeJson),
  e: () => (toQueryReport)
});
function toSafeJson(value){return JSON.stringify(value,null,2).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
toEscape).replace(/:(?=:)/g,"\\u003a").replaceAll("##[","#\\u0023[")}function toEscape(character){return`\\u${character.
charCodeAt(0).toString(16).padStart(4,"0")}`}function toQueryReport({query,columns,rows,notes}){let kept=[],used=0;for(let row of rows){
if(used+=Buffer.byteLength(JSON.stringify(row))+1,used>9e5)break;kept.push(row)}let cut=kept.length<rows.length?[roomNote(
kept.length,rows.length)]:[],report={command:"query",query,columns,count:rows.length,rows:kept};return JSON.stringify({...report,
notes:[...notes,...cut]})}function roomNote(kept,all){return`An output holds 1 MB: the first ${kept} of ${all} rows are \
here. Select fewer columns.`}


/***/ }),

/***/ 620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Jj: () => (refusePullRequest),
  Qh: () => (withIssueAddress),
  VA: () => (hostOfKey),
  f4: () => (keyAtAddress)
});
var _JBVG3JJO = __webpack_require__(4822);
var _7WTZGKFB = __webpack_require__(8277);
var _SEHELH2Y = __webpack_require__(5521);
var _YWQYUJCO = __webpack_require__(128);
var _TKLNHQ2D = __webpack_require__(5329);
function withIssueAddress(word,flags,env){let issue=(0,_YWQYUJCO.Z)(word);if(issue===void 0)throw refusePullRequest(word),new _TKLNHQ2D.S0(
"input-invalid","What is given is no address of an issue.",{hint:"It looks like https://github.com/acme/app/issues/12; a\
 number goes behind --issue."});let double=["issue","repository"].filter(name=>flags[name]!==void 0);if(double.length>0){
let names=double.map(name=>`--${name}`).join(" and ");throw new _TKLNHQ2D.S0("input-invalid",`The address names the issue a\
lready, and so does ${names}.`,{hint:"Give the one or the other."})}for(let host of hostsToTry(flags,env)){let repository=(0,_JBVG3JJO.uw)(
issue.repositoryUrl,(0,_JBVG3JJO.FN)(host,flags,env).url,host);if(repository!==void 0)return{...flags,host,repository,issue:issue.
number}}throw elsewhere(issue.repositoryUrl,hostsToTry(flags,env),flags,env)}function keyAtAddress(word,env){let issue=(0,_YWQYUJCO.Z)(
word);if(issue!==void 0){for(let host of Object.keys(_7WTZGKFB.k)){let{url:serverUrl}=(0,_JBVG3JJO.FN)(host,{},env),repository=(0,_JBVG3JJO.uw)(
issue.repositoryUrl,serverUrl,host);if(repository===void 0)continue;let{issuePath}=_7WTZGKFB.k[host];return (0,_SEHELH2Y.q)({serverUrl,
repository,issuePath},Number(issue.number))}return (0,_YWQYUJCO._)(word)}}function hostOfKey(key){return key.includes(`/${_7WTZGKFB.k.
gitlab.issuePath}/`)?"gitlab":"github"}function refusePullRequest(word){let[,kind=""]=/^https?:\/\/\S+\/(pull|-\/merge_requests)\/\d+(?:[/?#]|$)/i.
exec(word.trim())??[];if(kind==="")return;let what=kind.toLowerCase()==="pull"?"pull":"merge";throw new _TKLNHQ2D.S0("input\
-invalid",`This is a ${what} request: these are never synced.`,{hint:"Give the address of an issue, such as https://gith\
ub.com/acme/app/issues/12."})}function hostsToTry(flags,env){let likelier=(0,_JBVG3JJO.w4)(flags,env);if(flags.host!==void 0)return[
likelier];let others=Object.keys(_7WTZGKFB.k).filter(name=>name!==likelier);return[likelier,...others]}function elsewhere(url,hosts,flags,env){
let servers=hosts.map(host=>(0,_JBVG3JJO.FN)(host,flags,env)),known=servers.map(server=>server.url).join(" or "),names=servers.map(
({flag})=>`--${flag}`).join(" or "),message=`The issue is on ${new URL(url).origin}, and no repository of ${known}.`;return new _TKLNHQ2D.S0(
"input-invalid",message,{hint:`For a server of your own give its address with ${names}.`})}


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

/***/ 8582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (atDesk)
});
var _GZE5343V = __webpack_require__(6346);
var _PWBJG2L2 = __webpack_require__(1085);
var _6FKWJXDA = __webpack_require__(620);
var _PL2FIMHT = __webpack_require__(9233);
var _3PCRN766 = __webpack_require__(6978);
var _JBVG3JJO = __webpack_require__(4822);
var _2C6AWLGQ = __webpack_require__(5818);
var _X3GAG7QJ = __webpack_require__(5947);
var _RTKNBBOD = __webpack_require__(6523);
var _3YDK3JWJ = __webpack_require__(9722);
var _45QDKKJQ = __webpack_require__(6726);
var _QBCLNPOZ = __webpack_require__(8752);
var _LWHO4XQE = __webpack_require__(7729);




function describeOnce(client){let known=new Map;return{...client,describe(module){let description=known.get(module)??client.
describe(module);return known.set(module,description),description}}}function renderTicketChange(change){let lines=linesOf(change),{ticket}=change,link=ticket===void 0?[]:[`  ${ticket.url}`];
return[...lines,...link].map(_3YDK3JWJ.gD)}function linesOf(change){switch(change.command){case"comment":return commentLines(
change);case"attach":return fileLines(change);default:return fieldLines(change)}}var SAID={created:"was created",updated:"\
was updated",unchanged:"has these values already: nothing was written",planned:"would be updated; nothing was written"};
function fieldLines({status,ticket,changes}){return[`${ticket===void 0?"A ticket would be created; nothing was written":
`Ticket ${nameOf(ticket)} ${SAID[status]}`}.`,...changes.map(fieldLine)]}function fieldLine({field,from,to}){let before=from===
""?"":`${(0,_3YDK3JWJ.bg)(from)} -> `;return`  ${field}: ${before}${(0,_3YDK3JWJ.bg)(to)}`}function commentLines({status,ticket,comment}){
let done=status==="planned"?"would get":"got",end=status==="planned"?"; nothing was written":"";return[`Ticket ${nameOf(
ticket)} ${done} a ${comment.visibility} comment${end}.`,`  ${(0,_3YDK3JWJ.bg)(comment.text)}`]}var SAID_OF_FILE={attached:"at\
tached",present:"was attached already",planned:"would be attached",failed:"could not be attached"};function fileLines({ticket,
status,files}){let end=status==="unchanged"||status==="planned"?"; nothing was written":"";return[`Ticket ${nameOf(ticket)}\
: ${files.length} ${files.length===1?"file":"files"}${end}.`,...files.map(file=>{let id=file.document===""?"":` (${file.
document})`;return`  ${(0,_3YDK3JWJ.bg)(file.name)} ${SAID_OF_FILE[file.status]}${id}`})]}function nameOf({id,number}){return`${number}\
 (${id})`}var TIMEOUT=12e4,LONGEST_PAUSE=3e4;async function atDesk(terminal,flags,key,work){(0,_RTKNBBOD.b8)(terminal,"Stopped. What was\
 under way may have been carried out: look at the ticket."),terminal.loadEnvFile();let given=settingsGiven(terminal,flags),
{shown,mask}=(0,_RTKNBBOD.r_)(terminal,(0,_QBCLNPOZ.o)(given)),inputs=(0,_45QDKKJQ.TL)(given);if(!inputs.enabled)return shown.err(_RTKNBBOD.IQ),
0;let host=key===void 0?(0,_JBVG3JJO.w4)(flags,terminal.env):(0,_6FKWJXDA.VA)(key),configFile=inputs.configFileNamed?inputs.configFile:(0,_GZE5343V.f)(
terminal,host),resolved=await (0,_2C6AWLGQ.S)({...inputs,configFile},async path=>(await (0,_RTKNBBOD.MM)(terminal,path))?.text),
{keyField,rules}=resolved,settings={inputs,proxy:(0,_PL2FIMHT.O)(terminal.env),mask,debug:(0,_RTKNBBOD.rJ)(shown,flags)},change=await (0,_PWBJG2L2.ZZ)(
settings,{runTimeout:TIMEOUT,longestPause:LONGEST_PAUSE,repeats:3},(fetch,deadline)=>(0,_PWBJG2L2.tf)(settings,fetch,deadline,async crm=>{
let client=describeOnce(crm.openClient()),chosen=await crm.chooseModule(client),module=(0,_PWBJG2L2.Zm)(chosen,resolved.severityField),
{url}=inputs.vtiger,desk=(0,_PWBJG2L2.A$)(client,module,{url,keyField,assignedTo:void 0,hasTypedFields:!1});return work({client,
module,desk,keyField,rules,dryRun:inputs.dryRun,suggest:_LWHO4XQE.au,warn:message=>{shown.err(`Warning: ${(0,_3YDK3JWJ.gD)(message)}`)}})}));
flags.json!==void 0?shown.out((0,_3PCRN766.D)(change)):renderTicketChange(change).forEach(shown.out);let error="error"in change?
change.error:void 0;return error===void 0?0:(0,_X3GAG7QJ.S)(shown,error)}function settingsGiven(terminal,flags){let names=new Set(
_X3GAG7QJ.J),own=Object.entries((0,_RTKNBBOD.PC)(terminal,flags,"query")).map(([name,value])=>[name,names.has(name)||name===
"command"?value:""]);return Object.fromEntries(own)}


/***/ }),

/***/ 6346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (usualConfigFile)
});
var _7WTZGKFB = __webpack_require__(8277);
var _45QDKKJQ = __webpack_require__(6726);
var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
function usualConfigFile({folder},likelier){let usual=(0,_45QDKKJQ.OY)(likelier),isThere=path=>(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder,path));
return[usual,...Object.keys(_7WTZGKFB.k).map(_45QDKKJQ.OY)].find(isThere)??usual}


/***/ }),

/***/ 9233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (proxyOf)
});
function proxyOf(env){return{http:env.http_proxy??env.HTTP_PROXY,https:env.https_proxy??env.HTTPS_PROXY,no:env.no_proxy??
env.NO_PROXY}}


/***/ }),

/***/ 1656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BC: () => (addComment),
  Si: () => (refuseLongComment),
  d2: () => (refuseSecond),
  fm: () => (makeTicket),
  zE: () => (changesTo)
});
var _R6F3OXTR = __webpack_require__(3365);
var _TKLNHQ2D = __webpack_require__(5329);
async function makeTicket(desk,fields,key){let outcome=await desk.create(fields,key);if(outcome.kind==="created")return outcome.
ticket;let[found]=key===void 0?[]:await desk.find([key]);if(outcome.kind==="exists")throw found===void 0?outcome.error:hasTicket(
found);if(found!==void 0)return found;let{code,message}=outcome.error;throw new _TKLNHQ2D.S0(code,`${message} It is not kno\
wn whether the ticket was made.`,{cause:outcome.error,hint:"Look for it in the CRM, or with `query`, before you try agai\
n: a second try may make a second ticket."})}async function refuseSecond(desk,key){let[found]=await desk.find([key]);if(found!==
void 0)throw hasTicket(found)}function hasTicket({id,number}){return new _TKLNHQ2D.S0("ticket-ambiguous",`The issue has a t\
icket already: ${number} (${id}).`,{hint:`Change that one: update ${id}`})}function changesTo(ticket,fields){return Object.
entries(fields).flatMap(([field,to])=>{let from=ticket.fields[field]??"";return from===to?[]:[{field,from,to,conflict:!1}]})}
function refuseLongComment(text){let excess=(0,_R6F3OXTR.Bc)(text);if(excess!==0)throw new _TKLNHQ2D.S0("input-invalid",`The c\
omment is ${excess} bytes too long for Vtiger.`,{hint:"Attach it as a file, or write it in several comments."})}async function addComment(ticket,text,{
client,module,isPrivate}){let{userId}=await client.identify(),element=(0,_R6F3OXTR.r$)({commentcontent:(0,_R6F3OXTR.cv)(text,{
more:""}),[module.commentParent]:ticket.id,assigned_user_id:userId,is_private:isPrivate?"1":"0"}),outcome=await client.create(
"ModComments",element);if(outcome.kind==="done")return outcome.record.id??"";if(outcome.kind==="duplicate")throw new _TKLNHQ2D.S0(
"vtiger-rejected",`create: the CRM says "${outcome.message}".`);let{code,message}=outcome.error;throw new _TKLNHQ2D.S0(code,
`${message} It is not known whether the comment was added.`,{cause:outcome.error,hint:"Look at the ticket before you try\
 again."})}


/***/ }),

/***/ 5521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (toIssueKey)
});
function toIssueKey(place,number){return`${place.serverUrl.replace(/\/+$/,"")}/${place.repository}/${place.issuePath}/${String(
number)}`.toLowerCase()}


/***/ }),

/***/ 1279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (monotonicNow)
});
function monotonicNow(){return Number(process.hrtime.bigint())/1e6}


/***/ }),

/***/ 128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (readIssueUrl),
  _: () => (keyOfUrl)
});
var ISSUE_URL=/^(https?:\/\/[^\s?#]+?)\/(-\/(?:issues(?:\/incident)?|work_items)|issues)\/([1-9]\d{0,14})(?:[/?#]\S*)?$/i;
function readIssueUrl(text){let[,before="",form="",number=""]=ISSUE_URL.exec(text.trim())??[];if(number===""||!URL.canParse(
before))return;let{origin,pathname}=new URL(before),isGitLabs=form.startsWith("-");if(!(isGitLabs&&/^\/groups\//i.test(pathname)))
return{repositoryUrl:`${origin}${pathname}`,issuePath:isGitLabs?"-/issues":"issues",number}}function keyOfUrl(text){let issue=readIssueUrl(
text);if(issue===void 0)return;let{repositoryUrl,issuePath,number}=issue;return`${repositoryUrl}/${issuePath}/${number}`.
toLowerCase()}


/***/ }),

/***/ 402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _QG25HSWT = __webpack_require__(1656);
var _2SNRDBOH = __webpack_require__(2777);
var _B7O7H3FQ = __webpack_require__(8582);
var _GZE5343V = __webpack_require__(6346);
var _PWBJG2L2 = __webpack_require__(1085);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _6FKWJXDA = __webpack_require__(620);
var _JBVG3JJO = __webpack_require__(4822);
var _7WTZGKFB = __webpack_require__(8277);
var _2C6AWLGQ = __webpack_require__(5818);
var _4O7PN5BZ = __webpack_require__(6824);
var _F2WTTP2D = __webpack_require__(8630);
var _GCJ3FVEC = __webpack_require__(5210);
var _YNKSETYY = __webpack_require__(6721);
var _WMXKP7WN = __webpack_require__(9794);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _X3GAG7QJ = __webpack_require__(5947);
var _RTKNBBOD = __webpack_require__(6523);
var _QFIHM7GR = __webpack_require__(96);
var _B3PUH4WG = __webpack_require__(6569);
var _45QDKKJQ = __webpack_require__(6726);
var _UIN4UOM2 = __webpack_require__(5536);
var _QBCLNPOZ = __webpack_require__(8752);
var _JU3L5EXQ = __webpack_require__(5336);
var _SKJ3MQUN = __webpack_require__(5591);
var _HZGTIA3H = __webpack_require__(8207);
var _52HSZVJ3 = __webpack_require__(5694);
var _R6F3OXTR = __webpack_require__(3365);
var _TKLNHQ2D = __webpack_require__(5329);
var _72FAJJDL = __webpack_require__(3247);










async function run(terminal,{words,flags}){let[first,word=""]=words,name=(0,_2SNRDBOH.CP)(terminal,first),text=(word==="-"?
await terminal.readInput():word).trim();if(text==="")throw new _TKLNHQ2D.S0("input-missing","The comment has no text.",{hint:"\
Give it behind the ticket, in quotes; - reads it from the standard input."});(0,_QG25HSWT.Si)(text);let isPrivate=flags.
public===void 0;return (0,_B7O7H3FQ.R)(terminal,flags,(0,_2SNRDBOH.dS)(name),async at=>{let{desk,dryRun}=at,found=await (0,_2SNRDBOH.G3)(at,name),
ticket={id:found.id,number:found.number,url:desk.urlOf(found.id)},comment={id:"",visibility:isPrivate?"private":"public",
text};if(dryRun)return{command:"comment",status:"planned",ticket,comment};let id=await (0,_QG25HSWT.BC)(found,text,{...at,isPrivate});
return{command:"comment",status:"commented",ticket,comment:{...comment,id}}})}


/***/ })

};
;