"use strict";
exports.id = 946;
exports.ids = [946];
exports.modules = {

/***/ 946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});
var _UYN5XHPB = __webpack_require__(4038);
var _4PHLUPL5 = __webpack_require__(5345);
var _Z5FF37LT = __webpack_require__(8892);
var _WKSHHT5D = __webpack_require__(8839);
var _MDXGCWSS = __webpack_require__(9207);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _4E7ZFNY5 = __webpack_require__(467);
var _JVVZBWW6 = __webpack_require__(3869);
var _5DOYIFHC = __webpack_require__(6920);
var _DIPHMPQZ = __webpack_require__(8230);
var _7WTZGKFB = __webpack_require__(8277);
var _5SACK2X3 = __webpack_require__(591);
var _4O7PN5BZ = __webpack_require__(6824);
var _F2WTTP2D = __webpack_require__(8630);
var _GCJ3FVEC = __webpack_require__(5210);
var _MKLK33R7 = __webpack_require__(59);
var _2KRSNVEA = __webpack_require__(8185);
var _QRG755JV = __webpack_require__(5264);
var _X6WW4R5H = __webpack_require__(5792);
var _NP3THO5D = __webpack_require__(6698);
var _ISEGO6YZ = __webpack_require__(1749);
var _AVRLH3KC = __webpack_require__(7261);
var _2KCMPENX = __webpack_require__(1449);
var _KLQWKO57 = __webpack_require__(1014);
var _UIN4UOM2 = __webpack_require__(5536);
var _IQ23Z5II = __webpack_require__(7213);
var _VBWTJI3R = __webpack_require__(4488);
var _D3MGPFVR = __webpack_require__(6704);
var _5RF2KL3O = __webpack_require__(7205);
var _QSOBRSSQ = __webpack_require__(9181);
var _S4JLWI5X = __webpack_require__(6407);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _L7VA6ULH = __webpack_require__(3850);
var _72FAJJDL = __webpack_require__(3247);
var node_path__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_36___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_36__);












async function run(terminal,{words,flags}){let[first,...paths]=words,name=(0,_4PHLUPL5.CP)(terminal,first),files=await readAll(
terminal,paths);return (0,_Z5FF37LT.R)(terminal,flags,(0,_4PHLUPL5.dS)(name),async at=>{let{client,desk,dryRun}=at,{id,number}=await (0,_4PHLUPL5.G3)(
at,name),attempts=await (0,_UYN5XHPB.rT)(files,file=>(0,_QRG755JV.T)(client,id,file,{dryRun})),failures=attempts.flatMap(attempt=>attempt.
kind==="failed"?[attempt.error]:[]),shown=attempts.map(toShown);return{command:"attach",status:statusOf(shown),ticket:{id,
number,url:desk.urlOf(id)},files:shown,error:(0,_UYN5XHPB.sE)(failures,files.length)}})}function toShown(attempt){if(attempt.
kind==="failed")return{name:attempt.name,document:"",status:"failed"};let{name,id="",did}=attempt.done;return{name,document:id,
status:did}}async function readAll({folder},paths){if(paths.length===0)throw new _L7VA6ULH.S0("input-missing","Which files?\
 None is named.",{hint:"Name them behind the ticket: attach TT42 crash.log"});let read=await Promise.allSettled(paths.map(
path=>(0,_UYN5XHPB.uG)((0,node_path__WEBPACK_IMPORTED_MODULE_36__.resolve)(folder,path),path))),wrong=read.flatMap(one=>one.status==="rejected"?[(0,_L7VA6ULH.H2)(one.reason)]:
[]),[problem]=wrong;if(problem!==void 0){let message=wrong.map(error=>error.message).join(" "),hint=[...new Set(wrong.map(
error=>error.hint))].join(" ");throw new _L7VA6ULH.S0(problem.code,`${message} Nothing was attached.`,{hint})}return read.flatMap(
one=>one.status==="fulfilled"?[one.value]:[])}function statusOf(files){return["failed","attached","planned"].find(status=>files.
some(file=>file.status===status))??"unchanged"}


/***/ }),

/***/ 5264:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (attachDocument)
});
var _X6WW4R5H = __webpack_require__(5792);
var _5RF2KL3O = __webpack_require__(7205);
var _QSOBRSSQ = __webpack_require__(9181);
var _S4JLWI5X = __webpack_require__(6407);
var _L7VA6ULH = __webpack_require__(3850);

var ROUNDS=3,MOST_ROWS=100;async function attachDocument(client,ticket,document,options){try{return await converge(client,
ticket,document,options)}catch(thrown){let{code,message,hint,cause}=(0,_L7VA6ULH.H2)(thrown);throw new _L7VA6ULH.S0(code,`${JSON.
stringify(document.name)}: ${message}`,{hint,cause})}}async function converge(client,ticket,document,{dryRun}){let{name}=document,
print=(0,_X6WW4R5H.Fc)(ticket,document),failure=notLinked(ticket);for(let round=1;;round+=1){let linked=await client.related(ticket,
"Documents"),kept=await keepOne(client,linked,print,document);if(kept!==void 0)return{name,id:kept,did:round===1?"presen\
t":"attached"};if(dryRun)return{name,id:void 0,did:"planned"};if(round===ROUNDS)throw failure;let loose=await findLoose(
client,print,document),made=loose??await upload(client,document,print);if(made instanceof _L7VA6ULH.S0){failure=made;continue}
if(await client.relate(ticket,made,"Documents"),linked.length>=MOST_ROWS)return{name,id:made,did:loose?"present":"attach\
ed"}}}async function keepOne(client,linked,print,document){let[kept,...surplus]=linked.filter(record=>record[_X6WW4R5H.x1]===
print&&(0,_X6WW4R5H.wP)(record,document)).map(({id=""})=>id).sort((a,b)=>numberOf(a)-numberOf(b));for(let id of surplus)await client.
delete(id);return kept}async function findLoose(client,print,document){let own=(await client.query(`SELECT * FROM Docume\
nts WHERE ${_X6WW4R5H.x1} = ${(0,_QSOBRSSQ.hD)(print)} ORDER BY id`)).filter(row=>row[_X6WW4R5H.x1]===print),whole=own.find(row=>(0,_X6WW4R5H.wP)(
row,document));for(let{id=""}of own.filter(row=>!(0,_X6WW4R5H.wP)(row,document)))if(!await client.delete(id)&&whole===void 0)throw leftOver(
id);return whole?.id}async function upload(client,document,print){let[description,folder,{userId}]=await Promise.all([client.
describe("Documents"),chooseFolder(client),client.identify()]),fields=(0,_X6WW4R5H.eG)(document,print,{folder,owner:userId});
(0,_5RF2KL3O.oA)(description,fields,"create");let file=document.kind==="file"?document:void 0,outcome=await client.create("Do\
cuments",(0,_S4JLWI5X.r$)(fields),file);if(outcome.kind==="unclear")return outcome.error;let id=outcome.kind==="done"?outcome.
record.id??"":"";if(outcome.kind==="done"&&(0,_X6WW4R5H.wP)(outcome.record,document))return id;throw (0,_QSOBRSSQ.p2)(id)&&await client.
delete(id),lost(id)}async function chooseFolder(client){let folders=await client.query("SELECT * FROM DocumentFolders"),
chosen=folders.find(({foldername})=>foldername==="Default")??folders[0];if(chosen?.id!==void 0)return chosen.id;throw new _L7VA6ULH.S0(
"vtiger-denied","The API user sees no folder for documents.",{hint:"Give the API user's profile the right to view and cr\
eate Documents."})}function lost(id){return new _L7VA6ULH.S0("file-lost",`the CRM took it and kept nothing of it (document ${id}\
).`)}function leftOver(id){let message=`an earlier try left the empty document ${id}, which the API user may not delete.`;
return new _L7VA6ULH.S0("file-lost",message,{hint:`Raise the server's limits (upload_max_filesize and post_max_size of PHP)\
, then delete ${id} in the CRM, or let the API user delete documents.`})}function notLinked(ticket){let message=`it coul\
d not be linked to ${ticket}, though the CRM says that it was.`;return new _L7VA6ULH.S0("file-lost",message,{hint:"Give the\
 API user's profile the right to view, create and edit Documents."})}function numberOf(id){return Number(id.slice(id.indexOf(
"x")+1))}


/***/ }),

/***/ 4038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  rT: () => (attachEach),
  sE: () => (notAttached),
  uG: () => (readAsDocument)
});
var _X6WW4R5H = __webpack_require__(5792);
var _L7VA6ULH = __webpack_require__(3850);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
var TOLD=10;async function attachEach(documents,attach){let attempts=[];for(let document of documents)try{attempts.push(
{kind:"done",done:await attach(document)})}catch(thrown){attempts.push({kind:"failed",name:document.name,error:(0,_L7VA6ULH.H2)(
thrown)})}return attempts}function notAttached(failures,count){let[first,...others]=failures;if(first===void 0)return;let what=`${failures.
length} of ${count} files could not be attached:`,lines=failures.slice(0,TOLD).map(({message})=>message),more=failures.length>
TOLD?[`\u2026 and ${failures.length-TOLD} more.`]:[],text=others.length===0?`${what} ${first.message}`:[what,...[...lines,
...more].map(line=>`  ${line}`)].join(`
`),hint=[...new Set(failures.map(failure=>failure.hint))].join(" ");return new _L7VA6ULH.S0(first.code,text,{hint,cause:first.
cause})}var FILE_LIMIT=3e6;async function readAsDocument(path,shown=path){let said=JSON.stringify(shown),found=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).
catch(thrown=>unreadable(said,thrown));if(!found.isFile())throw unfit(`${said} is no file.`,"Name the files themselves, \
or pack them.");if(found.size===0)throw unfit(`${said} is empty.`,"Attach a file that has something in it.");if(found.size>
FILE_LIMIT){let size=found.size.toLocaleString("en"),message=`${said} has ${size} bytes; ${FILE_LIMIT.toLocaleString("en")}\
 is the most.`;throw unfit(message,"Compress it, or attach the part that tells.")}let content=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path).catch(
thrown=>unreadable(said,thrown)),type=TYPES[(0,node_path__WEBPACK_IMPORTED_MODULE_3__.extname)(path).toLowerCase()]??"application/octet-stream";return{kind:"file",
name:(0,_X6WW4R5H.hw)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)),type,content}}var TYPES={".txt":"text/plain",".log":"text/plain",".md":"text/markdown","\
.csv":"text/csv",".json":"application/json",".xml":"application/xml",".pdf":"application/pdf",".zip":"application/zip","\
.gz":"application/gzip",".png":"image/png",".jpg":"image/jpeg",".jpeg":"image/jpeg",".gif":"image/gif",".webp":"image/we\
bp"};function unreadable(said,thrown){let{code,message}=thrown;throw code==="ENOENT"?unfit(`There is no file ${said}.`,"\
Check the spelling; a path counts from the working directory."):unfit(`${said}: ${message}.`,"Let it be read by whoever \
runs this.")}function unfit(message,hint){return new _L7VA6ULH.S0("file-unfit",message,{hint})}


/***/ }),

/***/ 5792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fc: () => (printOf),
  eG: () => (toDocumentFields),
  hw: () => (toFileName),
  wP: () => (isWhole),
  x1: () => (PRINT_FIELD)
});
var _S4JLWI5X = __webpack_require__(6407);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
var TITLE_LIMIT=50,PRINT_LENGTH=40;function printOf(ticket,document){let hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(`${ticket}
${document.kind}
`);return document.kind==="link"?hash.update(document.url):hash.update(`${document.name}
`).update(document.content),hash.digest("hex").slice(0,PRINT_LENGTH)}var PRINT_FIELD="fileversion";function toDocumentFields(document,print,{
folder,owner}){return{notes_title:(0,_S4JLWI5X.Nu)(document.name,TITLE_LIMIT),filelocationtype:document.kind==="file"?"I":"E",
...document.kind==="link"&&{filename:document.url},filestatus:"1",[PRINT_FIELD]:print,folderid:folder,assigned_user_id:owner}}
function isWhole(record,document){return document.kind==="link"?record.filename===document.url:record.filename!==""&&Number(
record.filesize)===document.content.length}var NAME_LIMIT=180;function toFileName(name){let plain=(0,_S4JLWI5X.Nu)(name,NAME_LIMIT*
2).replace(/["\\/]/g,"_");if(plain.length<=NAME_LIMIT)return plain===""?"file":plain;let ending=/\.[\w-]{1,20}$/.exec(plain)?.[0]??
"";return (0,_S4JLWI5X.jO)(plain,NAME_LIMIT-ending.length)+ending}


/***/ })

};
;