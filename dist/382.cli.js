"use strict";
exports.id = 382;
exports.ids = [382];
exports.modules = {

/***/ 4382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _5FPOFFPK = __webpack_require__(6980);
/* harmony import */ var _ZUWHQT25 = __webpack_require__(3057);
/* harmony import */ var _7JZFF2VZ = __webpack_require__(6638);
/* harmony import */ var _CG5F7CHF = __webpack_require__(842);
/* harmony import */ var _VT4LAUBV = __webpack_require__(5663);
/* harmony import */ var _SJL54WGN = __webpack_require__(1837);
/* harmony import */ var _H56SQZ25 = __webpack_require__(3009);
/* harmony import */ var _6YUDEIB5 = __webpack_require__(1976);
/* harmony import */ var _RSSNBA3D = __webpack_require__(8243);
/* harmony import */ var _ATYCX67P = __webpack_require__(3503);
/* harmony import */ var _SJPSPP3T = __webpack_require__(5996);
/* harmony import */ var _SY4P7IKP = __webpack_require__(44);
/* harmony import */ var _A7ZKLCGB = __webpack_require__(2072);
/* harmony import */ var _653IWX32 = __webpack_require__(7760);
/* harmony import */ var _VLL5DLNA = __webpack_require__(8571);
/* harmony import */ var _6EQDQ5H3 = __webpack_require__(7248);
/* harmony import */ var _7NXVT3PJ = __webpack_require__(2403);
/* harmony import */ var _LWGEWHFO = __webpack_require__(7094);
/* harmony import */ var _72FAJJDL = __webpack_require__(3247);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_19___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_19__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_20___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_20__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_21___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_21__);







var TITLE_LIMIT=50,PRINT_LENGTH=40;function printOf(ticket,document){let hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_20__.createHash)("sha256").update(`${ticket}
${document.kind}
`);return document.kind==="link"?hash.update(document.url):hash.update(`${document.name}
`).update(document.content),hash.digest("hex").slice(0,PRINT_LENGTH)}var PRINT_FIELD="fileversion";function toDocumentFields(document,print,{
folder,owner}){return{notes_title:(0,_CG5F7CHF/* .encodeLine */ .Nu)(document.name,TITLE_LIMIT),filelocationtype:document.kind==="file"?"I":"E",
...document.kind==="link"&&{filename:document.url},filestatus:"1",[PRINT_FIELD]:print,folderid:folder,assigned_user_id:owner}}
function isWhole(record,document){return document.kind==="link"?record.filename===document.url:record.filename!==""&&Number(
record.filesize)===document.content.length}var NAME_LIMIT=180;function toFileName(name){let plain=(0,_CG5F7CHF/* .encodeLine */ .Nu)(name,NAME_LIMIT*
2).replace(/["\\/]/g,"_");if(plain.length<=NAME_LIMIT)return plain===""?"file":plain;let ending=/\.[\w-]{1,20}$/.exec(plain)?.[0]??
"";return (0,_CG5F7CHF/* .cutAtGrapheme */ .jO)(plain,NAME_LIMIT-ending.length)+ending}var ROUNDS=3,MOST_ROWS=100;async function attachDocument(client,ticket,document,{dryRun}){let{name}=document,print=printOf(
ticket,document),failure=notLinked(name,ticket);for(let round=1;;round+=1){let linked=await client.related(ticket,"Docum\
ents"),kept=await keepOne(client,linked,print,document);if(kept!==void 0)return{name,id:kept,did:round===1?"present":"at\
tached"};if(dryRun)return{name,id:void 0,did:"planned"};if(round===ROUNDS)throw failure;let loose=await findLoose(client,
print,document),made=loose??await upload(client,document,print);if(made instanceof _6EQDQ5H3/* .SyncError */ .S0){failure=made;continue}if(await client.
relate(ticket,made,"Documents"),linked.length>=MOST_ROWS)return{name,id:made,did:loose?"present":"attached"}}}async function keepOne(client,linked,print,document){
let[kept,...surplus]=linked.filter(record=>record[PRINT_FIELD]===print&&isWhole(record,document)).map(({id=""})=>id).sort(
(a,b)=>numberOf(a)-numberOf(b));for(let id of surplus)await client.delete(id);return kept}async function findLoose(client,print,document){
let own=(await client.query(`SELECT * FROM Documents WHERE ${PRINT_FIELD} = ${(0,_CG5F7CHF/* .quote */ .hD)(print)} ORDER BY id`)).filter(row=>row[PRINT_FIELD]===
print),whole=own.find(row=>isWhole(row,document));for(let{id=""}of own.filter(row=>!isWhole(row,document)))if(!await client.
delete(id)&&whole===void 0)throw lost(document.name,id);return whole?.id}async function upload(client,document,print){let[
description,folder,{userId}]=await Promise.all([client.describe("Documents"),chooseFolder(client),client.identify()]),fields=toDocumentFields(
document,print,{folder,owner:userId});(0,_CG5F7CHF/* .checkFields */ .oA)(description,fields,"create");let file=document.kind==="file"?document:
void 0,outcome=await client.create("Documents",(0,_CG5F7CHF/* .encodeElement */ .r$)(fields),file);if(outcome.kind==="unclear")return outcome.error;
let id=outcome.kind==="done"?outcome.record.id??"":"";if(outcome.kind==="done"&&isWhole(outcome.record,document))return id;
throw (0,_CG5F7CHF/* .isRecordId */ .p2)(id)&&await client.delete(id),lost(document.name,id)}async function chooseFolder(client){let folders=await client.
query("SELECT * FROM DocumentFolders"),chosen=folders.find(({foldername})=>foldername==="Default")??folders[0];if(chosen?.
id!==void 0)return chosen.id;throw new _6EQDQ5H3/* .SyncError */ .S0("vtiger-denied","The API user sees no folder for documents.",{hint:"Giv\
e the API user's profile the right to view and create Documents."})}function lost(name,id){let message=`The CRM took ${JSON.
stringify(name)} and kept nothing of it (document ${id}).`;return new _6EQDQ5H3/* .SyncError */ .S0("file-lost",message)}function notLinked(name,ticket){
let message=`${JSON.stringify(name)} could not be linked to ${ticket}, though the CRM says that it was.`;return new _6EQDQ5H3/* .SyncError */ .S0(
"file-lost",message,{hint:"Give the API user's profile the right to view, create and edit Documents."})}function numberOf(id){
return Number(id.slice(id.indexOf("x")+1))}var FILE_LIMIT=3e6;async function readAsDocument(path,shown=path){let said=JSON.stringify(shown),found=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.stat)(path).
catch(thrown=>unreadable(said,thrown));if(!found.isFile())throw unfit(`${said} is no file.`);if(found.size===0)throw unfit(
`${said} is empty.`);if(found.size>FILE_LIMIT){let size=found.size.toLocaleString("en");throw unfit(`${said} has ${size}\
 bytes; ${FILE_LIMIT.toLocaleString("en")} is the most.`)}let content=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.readFile)(path).catch(thrown=>unreadable(said,
thrown)),type=TYPES[(0,node_path__WEBPACK_IMPORTED_MODULE_19__.extname)(path).toLowerCase()]??"application/octet-stream";return{kind:"file",name:toFileName((0,node_path__WEBPACK_IMPORTED_MODULE_19__.basename)(
path)),type,content}}var TYPES={".txt":"text/plain",".log":"text/plain",".md":"text/markdown",".csv":"text/csv",".json":"\
application/json",".xml":"application/xml",".pdf":"application/pdf",".zip":"application/zip",".gz":"application/gzip",".\
png":"image/png",".jpg":"image/jpeg",".jpeg":"image/jpeg",".gif":"image/gif",".webp":"image/webp"};function unreadable(said,thrown){
let{code,message}=thrown;throw unfit(code==="ENOENT"?`There is no file ${said}.`:`${said}: ${message}.`)}function unfit(message){
return new _6EQDQ5H3/* .SyncError */ .S0("file-unfit",message)}async function run(terminal,{words,flags}){let[first,...paths]=words,name=(0,_5FPOFFPK/* .readTicketName */ .C)(first),files=await readAll(terminal,
paths);return (0,_ZUWHQT25/* .atDesk */ .R)(terminal,flags,async at=>{let{client,desk,dryRun}=at,{id,number}=await (0,_5FPOFFPK/* .findTicket */ .G)(at,name),attached=[];
for(let file of files)attached.push(await attachDocument(client,id,file,{dryRun}));return{command:"attach",status:statusOf(
attached),ticket:{id,number,url:desk.urlOf(id)},files:attached.map(({did,...file})=>({name:file.name,document:file.id??"",
status:did}))}})}async function readAll({folder},paths){if(paths.length===0)throw new _6EQDQ5H3/* .SyncError */ .S0("input-missing","Which f\
iles? None is named.",{hint:"Name them behind the ticket: attach TT42 crash.log"});let read=await Promise.allSettled(paths.
map(path=>readAsDocument((0,node_path__WEBPACK_IMPORTED_MODULE_19__.resolve)(folder,path),path))),wrong=read.flatMap(one=>one.status==="rejected"?[(0,_6EQDQ5H3/* .toSyncError */ .H2)(one.reason)]:
[]),[problem]=wrong;if(problem!==void 0){let message=wrong.map(error=>error.message).join(" ");throw new _6EQDQ5H3/* .SyncError */ .S0(problem.
code,`${message} Nothing was attached.`)}return read.flatMap(one=>one.status==="fulfilled"?[one.value]:[])}function statusOf(attached){
return attached.some(({did})=>did==="attached")?"attached":attached.some(({did})=>did==="planned")?"planned":"unchanged"}


/***/ })

};
;