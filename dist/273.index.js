"use strict";
exports.id = 273;
exports.ids = [273];
exports.modules = {

/***/ 6273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  attachDocument: () => (attachDocument)
});
var _IOE4UOS6 = __webpack_require__(55);
var _HZGTIA3H = __webpack_require__(8207);
var _52HSZVJ3 = __webpack_require__(5694);
var _L3XHNKIK = __webpack_require__(4057);
var _TKLNHQ2D = __webpack_require__(5329);
var _VEMOOKOE = __webpack_require__(7472);

var ROUNDS=3,MOST_ROWS=100;async function attachDocument(client,ticket,document,options){try{return await converge(client,
ticket,document,options)}catch(thrown){let{code,message,hint,cause}=(0,_TKLNHQ2D.H2)(thrown);throw new _TKLNHQ2D.S0(code,`${JSON.
stringify(document.name)}: ${message}`,{hint,cause})}}async function converge(client,ticket,document,{dryRun}){let{name}=document,
print=(0,_IOE4UOS6.Fc)(ticket,document),failure=notLinked(ticket);for(let round=1;;round+=1){let linked=await client.related(ticket,
"Documents"),kept=await keepOne(client,linked,print,document);if(kept!==void 0)return{name,id:kept,did:round===1?"presen\
t":"attached"};if(dryRun)return{name,id:void 0,did:"planned"};if(round===ROUNDS)throw failure;let loose=await findLoose(
client,print,document),made=loose??await upload(client,document,print);if(made instanceof _TKLNHQ2D.S0){failure=made;continue}
if(await client.relate(ticket,made,"Documents"),linked.length>=MOST_ROWS)return{name,id:made,did:loose?"present":"attach\
ed"}}}async function keepOne(client,linked,print,document){let[kept,...surplus]=linked.filter(record=>record[_IOE4UOS6.x1]===
print&&(0,_IOE4UOS6.wP)(record,document)).map(({id=""})=>id).sort((a,b)=>numberOf(a)-numberOf(b));for(let id of surplus)await client.
delete(id);return kept}async function findLoose(client,print,document){let own=(await client.query(`SELECT * FROM Docume\
nts WHERE ${_IOE4UOS6.x1} = ${(0,_52HSZVJ3.hD)(print)} ORDER BY id`)).filter(row=>row[_IOE4UOS6.x1]===print),whole=own.find(row=>(0,_IOE4UOS6.wP)(
row,document));for(let{id=""}of own.filter(row=>!(0,_IOE4UOS6.wP)(row,document)))if(!await client.delete(id)&&whole===void 0)throw leftOver(
id);return whole?.id}async function upload(client,document,print){let[description,folder,{userId}]=await Promise.all([client.
describe("Documents"),chooseFolder(client),client.identify()]),fields=(0,_IOE4UOS6.eG)(document,print,{folder,owner:userId});
(0,_HZGTIA3H.oA)(description,fields,"create");let file=document.kind==="file"?document:void 0,outcome=await client.create("Do\
cuments",(0,_L3XHNKIK.r$)(fields),file);if(outcome.kind==="unclear")return outcome.error;let id=outcome.kind==="done"?outcome.
record.id??"":"";if(outcome.kind==="done"&&(0,_IOE4UOS6.wP)(outcome.record,document))return id;throw (0,_52HSZVJ3.p2)(id)&&await client.
delete(id),lost(id)}async function chooseFolder(client){let folders=await client.query("SELECT * FROM DocumentFolders"),
chosen=folders.find(({foldername})=>foldername==="Default")??folders[0];if(chosen?.id!==void 0)return chosen.id;throw new _TKLNHQ2D.S0(
"vtiger-denied","The API user sees no folder for documents.",{hint:"Give the API user's profile the right to view and cr\
eate Documents."})}function lost(id){return new _TKLNHQ2D.S0("file-lost",`the CRM took it and kept nothing of it (document ${id}\
).`)}function leftOver(id){let message=`an earlier try left the empty document ${id}, which the API user may not delete.`;
return new _TKLNHQ2D.S0("file-lost",message,{hint:`Raise the server's limits (upload_max_filesize and post_max_size of PHP)\
, then delete ${id} in the CRM, or let the API user delete documents.`})}function notLinked(ticket){let message=`it coul\
d not be linked to ${ticket}, though the CRM says that it was.`;return new _TKLNHQ2D.S0("file-lost",message,{hint:"Give the\
 API user's profile the right to view, create and edit Documents."})}function numberOf(id){return Number(id.slice(id.indexOf(
"x")+1))}


/***/ }),

/***/ 55:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fc: () => (printOf),
  eG: () => (toDocumentFields),
  hw: () => (toFileName),
  wP: () => (isWhole),
  x1: () => (PRINT_FIELD)
});
var _L3XHNKIK = __webpack_require__(4057);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
var TITLE_LIMIT=50,PRINT_LENGTH=40;function printOf(ticket,document){let hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(`${ticket}
${document.kind}
`);return document.kind==="link"?hash.update(document.url):hash.update(`${document.name}
`).update(document.content),hash.digest("hex").slice(0,PRINT_LENGTH)}var PRINT_FIELD="fileversion";function toDocumentFields(document,print,{
folder,owner}){return{notes_title:(0,_L3XHNKIK.Nu)(document.name,TITLE_LIMIT),filelocationtype:document.kind==="file"?"I":"E",
...document.kind==="link"&&{filename:document.url},filestatus:"1",[PRINT_FIELD]:print,folderid:folder,assigned_user_id:owner}}
function isWhole(record,document){return document.kind==="link"?record.filename===document.url:record.filename!==""&&Number(
record.filesize)===document.content.length}var NAME_LIMIT=180;function toFileName(name){let plain=(0,_L3XHNKIK.Nu)(name,NAME_LIMIT*
2).replace(/["\\/]/g,"_");if(plain.length<=NAME_LIMIT)return plain===""?"file":plain;let ending=/\.[\w-]{1,20}$/.exec(plain)?.[0]??
"";return (0,_L3XHNKIK.jO)(plain,NAME_LIMIT-ending.length)+ending}


/***/ })

};
;