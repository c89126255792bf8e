"use strict";
exports.id = 5;
exports.ids = [5];
exports.modules = {

/***/ 5:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  attachDocuments: () => (attachDocuments)
});
var _JZQN4WEV = __webpack_require__(8906);
var _3LKPTPJB = __webpack_require__(9423);
var _2MBYX6T3 = __webpack_require__(5380);
var _R6F3OXTR = __webpack_require__(3365);
var _TKLNHQ2D = __webpack_require__(5329);
var _72FAJJDL = __webpack_require__(3247);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_6__);
var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_7__);

var OLD_GITHUB_UPLOADS="https://user-images.githubusercontent.com",UPLOAD_PATHS=[/^\/user-attachments\/(?:assets|files)\/./,
/^\/[\w.-]+\/[\w.-]+\/(?:assets|files)\/\d+\/./,/^\/storage\/user\/\d+\/files\/./,/^(?:\/[\w.-]+)*\/uploads\/[0-9a-f]{32}\/./],
LINK=/\[([^[\]\n]{0,300})\]\(\s*<?([^\s()<>]{1,1000})/g,IMAGE=/<img\s[^<>]{1,2000}>/gi,BARE=/https?:\/\/[^\s<>()[\]"'`]{1,1000}/g;
function linkedFiles(markdown,place){let links=[...markdown.matchAll(LINK)].map(([,name="",href=""])=>({name,href})),images=[
...markdown.matchAll(IMAGE)].map(([tag])=>({name:attributeOf(tag,"alt"),href:attributeOf(tag,"src")})),bare=[...markdown.
matchAll(BARE)].map(([href])=>({name:"",href:href.replace(/[.,;:!?*_]+$/,"")})),found=new Map;for(let{name,href}of[...links,
...images,...bare]){let url=uploadAt(href,place);url===void 0||found.has(url.href)||found.set(url.href,{name:name.trim()||
endOf(url),url:url.href})}return[...found.values()]}function uploadAt(href,{serverUrl,repository}){let server=serverUrl.
replace(/\/+$/,""),whole=href.startsWith("/uploads/")?`${server}/${repository}${href}`:href;if(!/^https?:\/\//i.test(whole)||
!URL.canParse(whole))return;let url=new URL(whole);if(url.hash="",url.search="",server==="https://github.com"&&url.origin===
OLD_GITHUB_UPLOADS)return url;if(!url.href.toLowerCase().startsWith(`${server.toLowerCase()}/`))return;let path=url.href.
slice(server.length);return UPLOAD_PATHS.some(pattern=>pattern.test(path))?url:void 0}function attributeOf(tag,name){return new RegExp(
`\\s${name}\\s*=\\s*["']([^"']*)["']`,"i").exec(tag)?.[1]??""}function endOf({pathname}){let end=pathname.split("/").at(
-1)??"";try{return decodeURIComponent(end)}catch{return end}}async function addDocuments(world,outcome,{documents,unfit,warnings}){let attempts=await (0,_JZQN4WEV.rT)(documents,document=>attachOne(
world,outcome,document)),done=attempts.flatMap(attempt=>attempt.kind==="done"?[attempt.done]:[]),failed=attempts.flatMap(
attempt=>attempt.kind==="failed"?[attempt.error]:[]),failures=[...unfit,...failed],whole={...outcome,documents:done,warnings:[
...outcome.warnings,...warnings]};if(outcome.status==="planned")return{...whole,warnings:[...whole.warnings,...failures.
map(({message})=>message)]};let error=(0,_JZQN4WEV.sE)(failures,failures.length+done.length);return error===void 0?whole:(0,_3LKPTPJB.qh)(
whole,error)}async function attachOne(world,{ticket},document){let{name}=document;if(ticket===void 0)return{name,did:"pl\
anned"};let{did}=await world.attach(ticket.id,document);return{name,did}}async function findFiles(workspace,globs){
let root=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.realpath)(workspace),found=new Map,unmatched=[];for(let glob of globs){let paths=await walk(root,"",glob);
paths.length===0&&unmatched.push(glob);for(let file of paths)found.set(file.path,file)}return{files:[...found.values()].
sort((a,b)=>a.path<b.path?-1:1),unmatched}}async function walk(root,folder,glob){let[part,...rest]=glob;if(part===void 0)
return[];let entries=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(root,folder),{withFileTypes:!0}).catch(()=>[]),found=part==="**"?await walk(root,
folder,rest):[];for(let entry of entries){let path=folder===""?entry.name:`${folder}/${entry.name}`;if(entry.name!==".gi\
t"){if(part==="**"){let isPassedOver=entry.name.startsWith(".")||entry.name==="node_modules";entry.isDirectory()&&!isPassedOver&&
found.push(...await walk(root,path,glob)),rest.length===0&&found.push(...await fileAt(root,path))}else if(matches(part,entry.
name)){let deeper=rest.length>0;found.push(...deeper?await into(root,path,entry.isDirectory(),rest):await fileAt(root,path))}}}
return found}function into(root,path,isFolder,rest){return isFolder?walk(root,path,rest):Promise.resolve([])}async function fileAt(root,path){
let realPath=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(root,path)).catch(()=>{});return realPath?.startsWith(root+node_path__WEBPACK_IMPORTED_MODULE_7__.sep)?realPath.slice(root.length).
split(node_path__WEBPACK_IMPORTED_MODULE_7__.sep).includes(".git")?[]:(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.stat)(realPath).catch(()=>{}))?.isFile()??!1?[{path,realPath}]:[]:[]}function matches(glob,name){
if(name.startsWith(".")&&!glob.startsWith("."))return!1;let pattern=glob.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*+/g,
".*").replace(/\?/g,".");return new RegExp(`^${pattern}$`,"su").test(name)}var MOST_FILES=20;async function attachDocuments(world,outcome,options){if(!(outcome.ticket!==void 0||outcome.status==="\
planned")||outcome.status==="failed")return outcome;let[files,links]=await Promise.all([wantedFiles(options),wantedLinks(
world,options.number)]);return addDocuments(world,outcome,{documents:[...files.documents,...links.documents],unfit:files.
unfit,warnings:[...files.warnings,...links.warnings]})}var LONGEST_URL=200;async function wantedLinks(world,number){let nothing={
documents:[],unfit:[],warnings:[]};if(world.rules.linkedFiles==="ignore")return nothing;let reading=await world.host.readIssue(
number);if(reading.kind!=="issue")return nothing;let linked=linkedFiles(reading.issue.body,world.host),fitting=linked.filter(
({url})=>url.length<=LONGEST_URL).slice(0,MOST_FILES),left=linked.length-fitting.length;return{documents:fitting.map(link=>({
kind:"link",...link})),unfit:[],warnings:left===0?[]:[`linked-files: ${left} links are too long or too many.`]}}async function wantedFiles({
globs,workspace}){if(globs.length===0)return{documents:[],unfit:[],warnings:[]};if(workspace===void 0)return{documents:[],
unfit:[],warnings:["attach: there is no workspace to look in."]};let{files,unmatched}=await findFiles(workspace,globs),documents=[],
unfit=[];for(let{path,realPath}of files.slice(0,MOST_FILES))try{documents.push(await (0,_JZQN4WEV.uG)(realPath,path))}catch(thrown){
unfit.push((0,_TKLNHQ2D.H2)(thrown))}let warnings=unmatched.map(glob=>`attach: ${JSON.stringify(glob.join("/"))} means no fil\
e of the workspace.`);return files.length>MOST_FILES&&warnings.push(`attach: ${files.length} files are meant; the first ${MOST_FILES}\
 are attached.`),{documents,unfit,warnings}}


/***/ }),

/***/ 5380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fc: () => (printOf),
  eG: () => (toDocumentFields),
  hw: () => (toFileName),
  wP: () => (isWhole),
  x1: () => (PRINT_FIELD)
});
var _R6F3OXTR = __webpack_require__(3365);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
var TITLE_LIMIT=50,PRINT_LENGTH=40;function printOf(ticket,document){let hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(`${ticket}
${document.kind}
`);return document.kind==="link"?hash.update(document.url):hash.update(`${document.name}
`).update(document.content),hash.digest("hex").slice(0,PRINT_LENGTH)}var PRINT_FIELD="fileversion";function toDocumentFields(document,print,{
folder,owner}){return{notes_title:(0,_R6F3OXTR.Nu)(document.name,TITLE_LIMIT),filelocationtype:document.kind==="file"?"I":"E",
...document.kind==="link"&&{filename:document.url},filestatus:"1",[PRINT_FIELD]:print,folderid:folder,assigned_user_id:owner}}
function isWhole(record,document){return document.kind==="link"?record.filename===document.url:record.filename!==""&&Number(
record.filesize)===document.content.length}var NAME_LIMIT=180;function toFileName(name){let plain=(0,_R6F3OXTR.Nu)(name,NAME_LIMIT*
2).replace(/["\\/]/g,"_");if(plain.length<=NAME_LIMIT)return plain===""?"file":plain;let ending=/\.[\w-]{1,20}$/.exec(plain)?.[0]??
"";return (0,_R6F3OXTR.jO)(plain,NAME_LIMIT-ending.length)+ending}


/***/ }),

/***/ 8906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  rT: () => (attachEach),
  sE: () => (notAttached),
  uG: () => (readAsDocument)
});
var _2MBYX6T3 = __webpack_require__(5380);
var _TKLNHQ2D = __webpack_require__(5329);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
var TOLD=10;async function attachEach(documents,attach){let attempts=[];for(let document of documents)try{attempts.push(
{kind:"done",done:await attach(document)})}catch(thrown){attempts.push({kind:"failed",name:document.name,error:(0,_TKLNHQ2D.H2)(
thrown)})}return attempts}function notAttached(failures,count){let[first,...others]=failures;if(first===void 0)return;let what=`${failures.
length} of ${count} files could not be attached:`,lines=failures.slice(0,TOLD).map(({message})=>message),more=failures.length>
TOLD?[`\u2026 and ${failures.length-TOLD} more.`]:[],text=others.length===0?`${what} ${first.message}`:[what,...[...lines,
...more].map(line=>`  ${line}`)].join(`
`),hint=[...new Set(failures.map(failure=>failure.hint))].join(" ");return new _TKLNHQ2D.S0(first.code,text,{hint,cause:first.
cause})}var FILE_LIMIT=3e6;async function readAsDocument(path,shown=path){let said=JSON.stringify(shown),found=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).
catch(thrown=>unreadable(said,thrown));if(!found.isFile())throw unfit(`${said} is no file.`,"Name the files themselves, \
or pack them.");if(found.size===0)throw unfit(`${said} is empty.`,"Attach a file that has something in it.");if(found.size>
FILE_LIMIT){let size=found.size.toLocaleString("en"),message=`${said} has ${size} bytes; ${FILE_LIMIT.toLocaleString("en")}\
 is the most.`;throw unfit(message,"Compress it, or attach the part that tells.")}let content=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path).catch(
thrown=>unreadable(said,thrown)),type=TYPES[(0,node_path__WEBPACK_IMPORTED_MODULE_3__.extname)(path).toLowerCase()]??"application/octet-stream";return{kind:"file",
name:(0,_2MBYX6T3.hw)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)),type,content}}var TYPES={".txt":"text/plain",".log":"text/plain",".md":"text/markdown","\
.csv":"text/csv",".json":"application/json",".xml":"application/xml",".pdf":"application/pdf",".zip":"application/zip","\
.gz":"application/gzip",".png":"image/png",".jpg":"image/jpeg",".jpeg":"image/jpeg",".gif":"image/gif",".webp":"image/we\
bp"};function unreadable(said,thrown){let{code,message}=thrown;throw code==="ENOENT"?unfit(`There is no file ${said}.`,"\
Check the spelling; a path counts from the working directory."):unfit(`${said}: ${message}.`,"Let it be read by whoever \
runs this.")}function unfit(message,hint){return new _TKLNHQ2D.S0("file-unfit",message,{hint})}


/***/ })

};
;