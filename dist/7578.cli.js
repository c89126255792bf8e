"use strict";
exports.id = 7578;
exports.ids = [7578];
exports.modules = {

/***/ 4898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BD: () => (REPORTED_BUG),
  Bw: () => (REPOSITORY),
  Nt: () => (KEY_FIELD),
  Sr: () => (AGENT),
  TL: () => (quoted),
  wX: () => (serve)
});
var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
var REPOSITORY="acme/app",KEY_FIELD="cf_901",AGENT="agent",REPORTED_BUG={title:"Export hangs on large files",body:`Expor\
ting **all rows** never ends \u{1F615}

1. Open *Reports* and choose \`All time\`
2. Click **Export \u2192 CSV**
3. The bar stops at 99 %

\`\`\`text
ERROR export: buffer full (rows=10240)
\`\`\`

Exports of one month work.`,labels:["bug","severity: high","area: export"]},quoted=names=>names.map(name=>`\u201C${name}\
\u201D`).join(", ");async function serve(handle,options={}){let hostname=options.hostname??"127.0.0.1",server=(0,node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)(
{maxHeaderSize:256*1024,keepAliveTimeout:6e4});server.on("request",(incoming,outgoing)=>{answer(handle,incoming,outgoing)}),
await new Promise((resolve,reject)=>{server.once("error",reject),server.listen(options.port??0,hostname,resolve)});let{port}=server.
address(),close=()=>closeServer(server);return{url:`http://${hostname}:${port}`,port,close,[Symbol.asyncDispose]:close}}
function closeServer(server){return new Promise(resolve=>{server.close(()=>{resolve()}),server.closeAllConnections()})}async function answer(handle,incoming,outgoing){
let gone=new AbortController;outgoing.once("close",()=>{outgoing.writableFinished||gone.abort()});try{let body=await readBody(
incoming);if(body===void 0)return;let request=toRequest(incoming,body,gone.signal);if(request===void 0){await send(outgoing,
new Response("Bad Request",{status:400}));return}await deliver(outgoing,await handle(request))}catch(thrown){outgoing.headersSent?
outgoing.destroy():await send(outgoing,new Response(String(thrown),{status:500}))}}async function readBody(incoming){let chunks=[];
try{for await(let chunk of incoming)chunks.push(chunk)}catch{return}return Buffer.concat(chunks)}function toRequest(incoming,body,signal){
let method=incoming.method??"GET",target=incoming.url??"/",authority=incoming.headers.host??"127.0.0.1";try{let headers=new Headers;
for(let at=0;at+1<incoming.rawHeaders.length;at+=2)headers.append(incoming.rawHeaders[at]??"",incoming.rawHeaders[at+1]??
"");let url=new URL(target.startsWith("/")?`http://${authority}${target}`:target),carriesBody=method!=="GET"&&method!=="\
HEAD"&&body.length>0;return new Request(url,{method,headers,signal,body:carriesBody?new Uint8Array(body):null})}catch{return}}
async function deliver(outgoing,outcome){if(outcome instanceof Response)return send(outgoing,outcome);switch(outcome.fault){case"\
drop":outgoing.destroy();return;case"cut":return sendHalf(outgoing,outcome.response);case"stall":return}}async function send(outgoing,response){
let body=await bodyOf(response);writeHead(outgoing,response,body.length),outgoing.end(body)}async function sendHalf(outgoing,response){
let body=await bodyOf(response);writeHead(outgoing,response,body.length),outgoing.write(body.subarray(0,Math.floor(body.
length/2)),()=>{outgoing.destroy()})}async function bodyOf(response){return Buffer.from(await response.arrayBuffer())}var FRAMING_HEADERS=new Set(
["connection","keep-alive","transfer-encoding"]);function writeHead(outgoing,response,length){for(let[name,value]of response.
headers)!FRAMING_HEADERS.has(name)&&name!=="set-cookie"&&outgoing.setHeader(name,value);let cookies=response.headers.getSetCookie();
cookies.length>0&&outgoing.setHeader("set-cookie",cookies);let bodiless=response.status===204||response.status===304,answersHead=outgoing.
req.method==="HEAD";bodiless?outgoing.removeHeader("content-length"):(!answersHead||length>0)&&outgoing.setHeader("conte\
nt-length",length),response.statusText===""?outgoing.writeHead(response.status):outgoing.writeHead(response.status,response.
statusText)}


/***/ }),

/***/ 7843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (readVtigerVersion),
  k: () => (createVtiger)
});
var _LWHO4XQE = __webpack_require__(7729);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);
var VERSIONS=["8.0.0","8.4.0"];function readVtigerVersion(text="8.4.0"){let value=VERSIONS.find(version=>version===text);
return value!==void 0?{value}:{mistake:`--vtiger: ${(0,_LWHO4XQE.kO)((0,_LWHO4XQE.hc)([])(text),text,VERSIONS)}`}}var RESTRICTED_FILE="Sorry! Attempt to access restricted file.",Refusal=class extends Error{name="Refusal";answer;constructor(answer){
super(answer.kind),this.answer=answer}};function result(value){return{kind:"result",result:value}}function refuse(code,message){
throw new Refusal({kind:"error",code,message})}function deny(what){let denied="Permission to perform the operation is de\
nied";return refuse("ACCESS_DENIED",what===void 0?denied:`${denied} for ${what}`)}function failInternally(){return refuse(
"INTERNAL_SERVER_ERROR","Unknown Error while processing request")}function notEmulated(what){throw new Refusal({kind:"no\
t-emulated",what})}function toResponse(answer,version){switch(answer.kind){case"result":return json({success:!0,result:answer.
result},200,version);case"error":{let{message,code}=answer;return json({success:!1,error:{message,code}},200,version)}case"\
text":return html(answer.text,200);case"crash":return html("",500);case"not-emulated":{let message=`The embedded Vtiger \
has no answer to this: ${answer.what}`;return json({success:!1,error:{message,code:"NOT_EMULATED"}},501,version)}}}function html(body,status,headers={}){
return new Response(body,{status,headers:{"content-type":"text/html; charset=UTF-8",...headers}})}function json(value,status,version){
let text=JSON.stringify(value);return new Response(version==="8.4.0"?withRawControls(text):text,{status,headers:{"conten\
t-type":"application/json"}})}function withRawControls(json3){return json3.replace(/\\(?:u(00[01][\da-f])|.)/g,(escape,code)=>code===
void 0?escape:String.fromCharCode(parseInt(code,16)))}function field(name,label,type,extra={}){return{name,label,type,...extra}}function strings(names){return names.split(" ").
map(name=>field(name,name,"string"))}function flags(names){return names.split(" ").map(name=>field(name,name,"boolean"))}
var FIXED={readOnly:!0,notNullable:!0},OWNER=field("assigned_user_id","Assigned To","owner",{mandatory:!0,notNullable:!0}),
TIMES=[field("createdtime","Created Time","datetime",FIXED),field("modifiedtime","Modified Time","datetime",FIXED)],MODIFIED_BY=field(
"modifiedby","Last Modified By","reference",{refersTo:["Users"],notNullable:!0}),SOURCE=field("source","Source","string",
{readOnly:!0}),STARRED_AND_TAGS=[field("starred","starred","boolean"),field("tags","tags","string")];function idField(column){
return field("id",column,"autogenerated",FIXED)}function initialValue({type,initial}){return initial!==void 0?initial:type===
"double"||type==="currency"?"0.00000000":type==="boolean"||type==="integer"?"0":""}function defineHelpDesk(keyField,custom){return{name:"HelpDesk",label:"Tickets",idPrefix:17,isEntity:!0,fields:[...STANDARD,
...addedFields(keyField,custom),field("description","Description","text"),field("solution","Solution","text"),idField("t\
icketid")],labelledBy:["ticket_title"],labelFields:"title",number:{field:"ticket_no",prefix:"TT"},indexed:keyField===void 0?
[]:[keyField.name],described:!0,isTicket:!0}}function addedFields(keyField,custom){return[...keyField===void 0?[]:[toKeyField(
keyField)],...custom.map(toField)]}function toKeyField({name,...traits}){return field(name,"Source Issue","string",traits)}
function toField({name,label,type="string",values=[],...traits}){return field(name,label,type,{mandatory:!1,...traits,...type.
endsWith("picklist")&&{values}})}var STANDARD=[field("ticket_no","Ticket Number","string",{readOnly:!0,notNullable:!0}),
OWNER,field("parent_id","Organization Name","reference",{refersTo:["Accounts"]}),field("ticketpriorities","Priority","pi\
cklist",{mandatory:!0,values:["Low","Normal","High","Urgent"]}),field("product_id","Product Name","reference",{refersTo:[
"Products"]}),field("ticketseverities","Severity","picklist",{values:["Minor","Major","Feature","Critical"]}),field("tic\
ketstatus","Status","picklist",{mandatory:!0,values:["Open","In Progress","Wait For Response","Closed"]}),field("ticketc\
ategories","Category","picklist",{values:["Big Problem","Small Problem","Other Problem"]}),field("update_log","Update Hi\
story","text",{readOnly:!0,undescribed:!0,emptyIsNull:!0}),field("hours","Hours","double"),field("days","Days","double"),
...TIMES,field("from_portal","From Portal","boolean"),MODIFIED_BY,field("ticket_title","Title","string",{mandatory:!0,notNullable:!0}),
field("contact_id","Contact Name","reference",{refersTo:["Contacts"]}),SOURCE,...STARRED_AND_TAGS];function defineCases(keyField,custom){return{name:"Cases",label:"Cases",idPrefix:39,isEntity:!0,fields:[...STANDARD2,...addedFields(
keyField,custom),idField("casesid")],labelledBy:["title"],labelFields:"title",number:{field:"case_no",prefix:"CASE"},indexed:keyField===
void 0?[]:[keyField.name],described:!0,isTicket:!0,closing:{field:"casestatus",closed:["Resolved","Closed"],final:["Clos\
ed"],open:"Open",waiting:["Assigned","Wait for Customer","Wait for Third Party"],resolved:"Resolved"}}}var STANDARD2=[field(
"title","Title","string",{mandatory:!0,notNullable:!0}),field("casestatus","Status","picklist",{mandatory:!0,values:["Ne\
w","Assigned","Open","Wait for Customer","Wait for Third Party","Resolved","Closed"]}),field("casepriority","Priority","\
picklist",{mandatory:!0,values:["Low","Medium","High","Urgent"]}),field("contact_id","Contact Name","reference",{refersTo:[
"Contacts"]}),field("parent_id","Organization Name","reference",{refersTo:["Accounts"]}),OWNER,...TIMES,MODIFIED_BY,field(
"case_no","Case Number","string",{readOnly:!0,notNullable:!0}),field("resolution","Resolution","text"),field("reopen_cou\
nt","Reopen Count","integer",{readOnly:!0}),field("from_portal","From Portal","boolean"),SOURCE,...STARRED_AND_TAGS,field(
"description","Description","text")];var FILE_PART="filename";async function readServiceRequest(request){let url=new Map(new URL(request.url).searchParams),form=request.
method==="POST"?await readForm(request):[],body=new Map,file;for(let[name,value]of form)typeof value=="string"?body.set(
name,value):name===FILE_PART&&(file=value);let anywhere=name=>body.get(name)??url.get(name);return{method:request.method,
operation:anywhere("operation")?.toLowerCase()??"",sessionName:anywhere("sessionName"),authorization:request.headers.get(
"authorization")??void 0,parametersOf:method=>method==="GET"?url:body,file}}async function readForm(request){let type=request.
headers.get("content-type")??"";return type.startsWith("application/x-www-form-urlencoded")?new URLSearchParams(await request.
text()):type.startsWith("multipart/form-data")?await request.formData():[]}var REFUSED=400;function toCloudResponse(answer,place){switch(answer.kind){case"result":return json2({success:!0,result:answer.
result},200);case"error":return toFailure(REFUSED,String(answer.code),answer.message,place);case"text":return html(answer.
text,500);case"crash":return html("",500);case"not-emulated":{let message=`The embedded Vtiger has no answer to this: ${answer.
what}`;return toFailure(501,"NOT_EMULATED",message,"body")}}}function toFailure(status,code,message,place){if(place==="b\
ody")return json2({success:!1,error:{code,message}},status);let statusText=message.replace(/[^ -~]/g,"?");return new Response(
"",{status,statusText})}function json2(value,status){return new Response(JSON.stringify(value),{status,headers:{"content\
-type":"application/json; charset=UTF-8"}})}var DOCUMENTS={name:"Documents",label:"Documents",idPrefix:15,isEntity:!0,fields:[field("notes_title","Title","string",{
mandatory:!0,notNullable:!0}),...TIMES,field("filename","File Name","file"),OWNER,field("notecontent","Note","text"),field(
"filetype","File Type","string",{readOnly:!0,default:null}),field("filesize","File Size","integer",{readOnly:!0,notNullable:!0,
default:null}),field("filelocationtype","Download Type","string",{default:null}),field("fileversion","Version","string",
{default:null}),field("filestatus","Active","boolean",{default:"1"}),field("filedownloadcount","Download Count","integer",
{readOnly:!0,default:null,initial:"",emptyIsNullInRows:!0}),field("folderid","Folder Name","reference",{refersTo:["Docum\
entFolders"],notNullable:!0}),field("note_no","Document No","string",{readOnly:!0,notNullable:!0}),MODIFIED_BY,SOURCE,...STARRED_AND_TAGS,
idField("notesid")],labelledBy:["notes_title"],labelFields:"title",number:{field:"note_no",prefix:"DOC"},indexed:[],described:!0},
DOCUMENT_FOLDERS={name:"DocumentFolders",label:"DocumentFolders",idPrefix:22,isEntity:!1,fields:[idField("folderid"),field(
"foldername","foldername","string"),field("description","description","text"),field("createdby","createdby","reference",
{refersTo:["Users"]}),field("sequence","sequence","integer")],labelledBy:["foldername"],indexed:[],described:!1};var COMMENTED_MODULES="Leads SalesOrder PurchaseOrder Quotes Invoice Faq HelpDesk ProjectTask Project Potentials Account\
s Contacts",MODCOMMENTS={name:"ModComments",label:"Comments",idPrefix:30,isEntity:!0,fields:[field("commentcontent","Com\
ment","text",{mandatory:!0}),OWNER,...TIMES,field("related_to","Related To","reference",{mandatory:!0,refersTo:COMMENTED_MODULES.
split(" ")}),field("creator","Creator","reference",{refersTo:["Users"],readOnly:!0,notNullable:!0}),field("parent_commen\
ts","Related To","reference",{refersTo:["ModComments"]}),{...SOURCE,takenByCreate:!0},field("customer","Customer","refer\
ence",{refersTo:["Contacts"]}),field("userid","UserId","reference",{refersTo:[]}),field("reasontoedit","ReasonToEdit","t\
ext"),field("is_private","Is Private","integer"),field("filename","Attachment","file"),field("related_email_id","Related\
 Email Id","integer",{default:"0"}),idField("modcommentsid")],labelledBy:["commentcontent"],labelFields:"commentcontent",
indexed:["related_to"],touches:"related_to",described:!0};function aboutTickets(ticketModules){let fields=MODCOMMENTS.fields.
map(one=>one.name!=="related_to"?one:{...one,refersTo:[...new Set([...one.refersTo??[],...ticketModules])]});return{...MODCOMMENTS,
fields}}var ACCOUNTS={name:"Accounts",label:"Organizations",idPrefix:11,isEntity:!0,fields:[field("accountname","Organization Na\
me","string",{mandatory:!0}),field("account_no","Organization Number","string",{readOnly:!0}),...strings("phone website \
fax tickersymbol otherphone"),field("account_id","Member Of","reference",{refersTo:["Accounts"]}),...strings("email1"),field(
"employees","Employees","integer"),...strings("email2 ownership rating industry siccode accounttype"),field("annual_reve\
nue","Annual Revenue","double"),...flags("emailoptout notify_owner"),OWNER,...TIMES,MODIFIED_BY,...flags("isconvertedfro\
mlead"),SOURCE,...STARRED_AND_TAGS,...strings("bill_street ship_street bill_city ship_city bill_state ship_state bill_co\
de"),...strings("ship_code bill_country ship_country bill_pobox ship_pobox"),field("description","Description","text"),idField(
"accountid")],labelledBy:["accountname"],number:{field:"account_no",prefix:"ACC"},indexed:[],described:!1},CONTACTS={name:"\
Contacts",label:"Contacts",idPrefix:12,isEntity:!0,fields:[...strings("salutationtype firstname"),field("contact_no","Co\
ntact Id","string",{readOnly:!0}),...strings("phone"),field("lastname","Last Name","string",{mandatory:!0}),...strings("\
mobile"),field("account_id","Organization Name","reference",{refersTo:["Accounts"]}),...strings("homephone leadsource ot\
herphone title fax department birthday email"),field("contact_id","Reports To","reference",{refersTo:["Contacts"]}),...strings(
"assistant secondaryemail assistantphone"),...flags("donotcall emailoptout"),OWNER,...flags("reference notify_owner"),...TIMES,
MODIFIED_BY,...flags("isconvertedfromlead"),SOURCE,...STARRED_AND_TAGS,...flags("portal"),...strings("support_start_date\
 support_end_date mailingstreet otherstreet mailingcity"),...strings("othercity mailingstate otherstate mailingzip other\
zip mailingcountry"),...strings("othercountry mailingpobox otherpobox"),field("description","Description","text"),...strings(
"imagename"),idField("contactid")],labelledBy:["firstname","lastname"],number:{field:"contact_no",prefix:"CON"},indexed:[
"email"],described:!1},USERS={name:"Users",label:"Users",idPrefix:19,isEntity:!1,fields:[idField("id"),...strings("user_\
name first_name last_name email1 is_admin status")],labelledBy:["last_name"],indexed:[],described:!1},GROUPS={name:"Grou\
ps",label:"Groups",idPrefix:20,isEntity:!1,fields:[idField("groupid"),...strings("groupname description")],labelledBy:["\
groupname"],indexed:[],described:!1,naturalOrder:"groupname"};function createTable(indexedFields){let rows=[],byNumber=new Map,indexes=new Map(indexedFields.map(field2=>[field2,new Map])),
index=(row,change2)=>{for(let[field2,entries]of indexes){let value=row.fields[field2]?.toLowerCase()??"";if(value==="")continue;
let found=entries.get(value)??new Set;change2==="enter"?entries.set(value,found.add(row)):found.delete(row)&&found.size===
0&&entries.delete(value)}};return{add(number,fields){let row={number,fields,visible:!1};rows.push(row),byNumber.set(number,
row),index(row,"enter")},reveal(number){let row=byNumber.get(number);row!==void 0&&(row.visible=!0)},set(number,changes){
let row=byNumber.get(number);row!==void 0&&(index(row,"leave"),row.fields={...row.fields,...changes},index(row,"enter"))},
remove(number){let row=byNumber.get(number);row!==void 0&&(index(row,"leave"),byNumber.delete(number),rows.splice(firstAtLeast(
rows,number),1))},get(number){let row=byNumber.get(number);return row?.visible===!0?row:void 0},*visibleFrom(from){for(let at=firstAtLeast(
rows,from);at<rows.length;at++){let row=rows[at];row?.visible===!0&&(yield row)}},isIndexed:field2=>indexes.has(field2),
matching:(field2,value)=>[...indexes.get(field2)?.get(value.toLowerCase())??[]]}}function firstAtLeast(rows,number){let low=0,
high=rows.length;for(;low<high;){let middle=low+high>>>1;(rows[middle]?.number??1/0)<number?low=middle+1:high=middle}return low}var UPLOAD_LIMIT=3e6;function install(options){let{ticketModules}=options,comments=aboutTickets(ticketModules.map(({name})=>name)),
modules=[...[...ticketModules,comments,DOCUMENTS,ACCOUNTS,CONTACTS,USERS,GROUPS],DOCUMENT_FOLDERS].map(definition=>({definition,
table:createTable(definition.indexed)})),users=options.users.map(toUser),lastNumber=0,installation={version:options.version,
users,modules:new Map(modules.map(module=>[module.definition.name,module])),modulesByPrefix:new Map(modules.map(module=>[
module.definition.idPrefix,module])),files:new Map,uploadLimit:options.uploadLimit??UPLOAD_LIMIT,workflow:options.workflow,
documentsOf:new Map,sequences:new Map,takeNumber:()=>++lastNumber,wasGiven:number=>number>0&&number<=lastNumber,timestamp:()=>options.
clock().toISOString().slice(0,19).replace("T"," ")};for(let[module,rows]of fixedRows(users))fill(installation,module,rows);
return installation}function rightsIn({definition},user){return definition.isTicket===!0?user.rights:definition.name==="\
Documents"?user.documentRights:definition.name==="ModComments"?user.commentRights:void 0}function isKeptFrom({id,seesOwnOnly},{
definition},{fields}){return seesOwnOnly&&definition.isTicket===!0&&fields.assigned_user_id!==id}function findRecord(installation,id){
let parts=toIdParts(id),module=parts&&installation.modulesByPrefix.get(parts.prefix),record=parts&&module?.table.get(parts.
number);return module&&record&&{module,record}}function toIdParts(id){let match=/^(\d+)x(\d+)$/.exec(id);return match===
null?void 0:{prefix:Number(match[1]),number:Number(match[2])}}function toId(module,{number}){return`${module.definition.
idPrefix}x${number}`}var FIRST_FREE_PERSON=5,ACCESS_KEY_LENGTH=16,EVERYTHING={create:!0,edit:!0,delete:!0};function toUser(options,at){
let{name,admin=!1,rights,commentRights,documentRights,hidden=[]}=options,number=at===0?1:FIRST_FREE_PERSON+at-1,random=(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomBytes)(
ACCESS_KEY_LENGTH/2).toString("hex");return{id:`${USERS.idPrefix}x${number}`,name,admin,accessKey:options.accessKey??random,
rights:admin?EVERYTHING:{...EVERYTHING,delete:!1,...rights},commentRights:admin?EVERYTHING:{...EVERYTHING,...commentRights},
documentRights:admin?EVERYTHING:{...EVERYTHING,...documentRights},hidden:admin?[]:["Users",...hidden],seesOwnOnly:!admin&&
options.seesOwnOnly===!0,decimalComma:options.decimalComma===!0}}function fixedRows(users){return[["Users",users.map(user=>[
toIdParts(user.id)?.number??0,{user_name:user.name,...namesOf(user),email1:emailOf(user),is_admin:user.admin?"on":"off",
status:"Active"}])],["Groups",[[2,{groupname:"Team Selling"}],[3,{groupname:"Marketing Group"}],[4,{groupname:"Support G\
roup"}]]],["DocumentFolders",[[1,{foldername:"Default",description:"This is a Default Folder",sequence:"1"}]]]]}function namesOf({
name,admin}){return{first_name:"",last_name:admin?"Administrator":name}}function emailOf({name}){return`${name}@example.\
com`}function fill(installation,module,rows){let table=installation.modules.get(module)?.table;for(let[number,fields]of rows)
table?.add(number,fields),table?.reveal(number)}var ENTITIES=`Campaigns|Campaigns|Campaign
Vendors|Vendors|Vendor
Faq|FAQ|FAQ
Quotes|Quotes|Quote
PurchaseOrder|Purchase Orders|Purchase Order
SalesOrder|Sales Orders|Sales Order
Invoice|Invoices|Invoice
PriceBooks|Price Books|Price Book
Calendar|Calendar|Task
Leads|Leads|Lead
Accounts|Organizations|Organization
Contacts|Contacts|Contact
Potentials|Opportunities|Opportunity
Products|Products|Product
Documents|Documents|Document
Emails|Emails|Email
HelpDesk|Tickets|Ticket
Events|Events|Event
Users|Users|User
PBXManager|PBX Manager|Call Record
ServiceContracts|Service Contracts|Service Contract
Services|Services|Service
ProjectMilestone|Project Milestones|Project Milestone
ProjectTask|Project Tasks|Project Task
Project|Projects|Project
ModComments|Comments|Comment
SMSNotifier|SMS Notifier|SMS Notifier
Assets|Assets|Asset`,OTHERS="Groups Currency DocumentFolders CompanyDetails LineItem Tax ProductTaxes",ROWS=[...ENTITIES.
split(`
`).map(line=>{let[name="",label="",singular=""]=line.split("|");return{name,isEntity:!0,label,singular}}),...OTHERS.split(
" ").map(name=>({name,isEntity:!1,label:name,singular:name}))],LIST_TYPES={types:ROWS.map(({name})=>name),information:Object.
fromEntries(ROWS.map(({name,isEntity,label,singular})=>[name,{isEntity,label,singular}]))};function isModule(name){return name in
LIST_TYPES.information}var TICKET_RELATIONS=[["Activities","Calendar"],["Documents","Documents"],["Activity History","Ca\
lendar"],["Service Contracts","ServiceContracts"],["Services","Services"],["Projects","Project"],["ModComments","ModComm\
ents"],["Emails","Emails"]],TICKET_RELATED_TYPES={types:TICKET_RELATIONS.map(([,name])=>name),information:Object.fromEntries(
TICKET_RELATIONS.map(([label,name])=>[label,{name,label,isEntity:"1"}]))};var LATIN1="nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute\
 micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil \
Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute \
Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute \
icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml",NAMED=new Map(
[...LATIN1.split(" ").map((name,at)=>[name,String.fromCharCode(160+at)]),...Object.entries({lt:"<",gt:">",amp:"&",quot:'\
"',euro:"\u20AC",trade:"\u2122",hellip:"\u2026"}),...Object.entries({ndash:"\u2013",mdash:"\u2014",lsquo:"\u2018",rsquo:"\
\u2019",ldquo:"\u201C",rdquo:"\u201D"}),...Object.entries({bull:"\u2022",larr:"\u2190",uarr:"\u2191",rarr:"\u2192",darr:"\
\u2193",le:"\u2264",ge:"\u2265"}),...Object.entries({ne:"\u2260",infin:"\u221E",minus:"\u2212",sum:"\u2211",alpha:"\u03B1",
beta:"\u03B2",pi:"\u03C0"})]);function decodeEntities(text){return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{2,8}));/g,
(entity,...groups)=>{let[decimal,hex,name]=groups;if(name!==void 0)return NAMED.get(name)??entity;let code=decimal===void 0?
parseInt(hex??"",16):Number(decimal);return code>0&&code<=1114111&&(code<55296||code>57343)?String.fromCodePoint(code):entity})}
var NAMES=new Map([...NAMED].map(([name,character])=>[character,`&${name};`]));function encodeEntities(text){return text.
replace(/['"&<>]|[^\0-~]/gu,character=>character==="'"?"&#039;":NAMES.get(character)??character)}var LINE_LENGTH=255,TEXT_BYTES=65535,LARGER=new Set(["description","notecontent"]),LONG_TEXT=new Set(["description","sol\
ution","commentcontent","notecontent"]);function storeText(text,target){let decoded=target.operation==="revise"?decodeEntities(
text):text,stored=withoutFourByteCharacters(defuseScript(withoutDeleteAndC1(decoded)));return target.longText??LONG_TEXT.
has(target.field)?LARGER.has(target.field)?stored:withinBytes(stored,TEXT_BYTES):stored.slice(0,LINE_LENGTH)}function withinBytes(text,limit){
let bytes=Buffer.from(text);return bytes.length<=limit?text:bytes.toString("utf8",0,limit).replace(/\ufffd$/,"")}function withoutDeleteAndC1(text){
return text.replace(/[\u007f-\u009f]/g,"")}function defuseScript(text){return/<script.*>.*<\/script>/i.test(text)?text.replace(
/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"):text}function withoutFourByteCharacters(text){return text.replace(
/[\u{10000}-\u{10ffff}]/gu,"????")}function decodeJson(raw,version){let readable=version==="8.4.0"?asReadBy840(raw):raw,
value;try{value=JSON.parse(readable)}catch{return"unreadable"}return version==="8.0.0"&&hasLoneSurrogate(value)?"unreada\
ble":{value}}function hasLoneSurrogate(value){return typeof value=="string"?new RegExp("\\p{Surrogate}","u").test(value):
typeof value=="object"&&value!==null&&Object.values(value).some(hasLoneSurrogate)}function asReadBy840(raw){return raw.replace(
/\\u([\da-f]{4})/gi,(_,code)=>String.fromCharCode(parseInt(code,16))).replace(new RegExp("\\p{Surrogate}","gu"),"?").replace(
/"(?:[^"\\]|\\.)*"/gs,string=>string.replace(/[\u0000-\u001f]/g,control=>`\\u${control.charCodeAt(0).toString(16).padStart(
4,"0")}`))}function readElement(raw,version){let decoded=decodeJson(raw??"null",version);if(decoded==="unreadable")return version===
"8.0.0"?{}:failInternally();let{value}=decoded;return typeof value=="object"&&value!==null?value:{}}function checkMandatory({
definition},element,partial){for(let{name,mandatory}of definition.fields){if(mandatory!==!0||partial&&!(name in element))
continue;(element[name]??"")===""&&refuse("MANDATORY_FIELDS_MISSING",`${name} does not have a value`)}}function checkOwnership(installation,{
admin},{assigned_user_id:owner}){admin||typeof owner!="string"||owner===""||isOwner(installation,owner)||refuse("ACCESS_\
DENIED","Cannot assign record to the given user")}function toValues(installation,{definition},element,operation,{decimalComma}){
let values={};for(let field2 of definition.fields){let given=element[field2.name],isTaken=operation==="create"&&field2.takenByCreate===
!0;if(field2.readOnly===!0&&!isTaken||given===void 0)continue;let text=toText(given,field2.name),number=decimalComma&&field2.
isPercentage===!0?text.replaceAll(".","").replace(",","."):text;values[field2.name]=toStored(installation,field2,number,
operation)}return values}function findDuplicate({definition,table},values,self){for(let{name,unique,isCheckedEarly}of definition.
fields){let value=values[name]??"";if(unique!==!0||value==="")continue;let twin=table.matching(name,value).find(({number,
visible})=>number!==self&&(visible||isCheckedEarly!==!0));if(twin!==void 0)return twin}}function toText(value,name){return value===
null?"":typeof value=="boolean"?value?"1":"0":typeof value=="string"||typeof value=="number"?String(value):notEmulated(`\
a list or an object as the value of ${name}`)}function toStored(installation,field2,value,operation){switch(field2.type){case"\
reference":return toReference(installation,field2,value);case"owner":return toOwner(installation,value);case"double":case"\
currency":return within(Number(value)||0,field2.isPercentage===!0?999.99:1/0).toFixed(8);case"integer":return String(within(
Math.trunc(Number(value))||0,2147483647));case"boolean":return/^(?:1|on)$/.test(value)?"1":"0";case"date":return value===
""?"":toDate(value);case"time":return value===""?"":toTimeOfDay(value);default:{let{version}=installation,longText=field2.
type==="text";return storeText(value,{version,operation,field:field2.name,longText}).slice(0,field2.length)}}}function within(number,most){
return Math.max(-most,Math.min(number,most))}function toDate(value){if(!/^\d{4}-\d{2}-\d{2}$/.test(value))return failInternally();
let midnight=new Date(`${value}T00:00Z`);return!Number.isNaN(midnight.getTime())&&midnight.toISOString().startsWith(value)?
value:"0000-00-00"}function toTimeOfDay(value){let[,hours,minutes,seconds="0"]=/^(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?$/.exec(
value)??[];return hours===void 0||minutes===void 0?"00:00:00":[hours,minutes,seconds].map(part=>part.padStart(2,"0")).join(
":")}function toReference(installation,{name,refersTo=[]},value){if(value==="")return"";let prefix=toIdParts(value)?.prefix,
target=prefix===void 0?void 0:installation.modulesByPrefix.get(prefix)?.definition.name;return target!==void 0&&refersTo.
includes(target)?value:refuse("REFERENCE_INVALID",`Invalid reference specified for ${name}`)}function toOwner(installation,value){
let number=toIdParts(value)?.number??(Number(value)||0);return[USERS,GROUPS].map(({idPrefix})=>`${idPrefix}x${number}`).
find(id=>isOwner(installation,id))??`${USERS.idPrefix}x${number}`}function isOwner(installation,id){return findRecord(installation,
id)!==void 0}function toRow(installation,module,record,columns){return Object.fromEntries(columns.map(column=>{let value=shownValue(installation,
module,record,column);return[column.name,value===""?noValue(column,installation.version):value]}))}function toListRow(installation,module,record){
return{...toRow(installation,module,record,module.definition.fields),...attachmentOf(installation,module,record)}}function toElement(installation,module,record){
let row=toListRow(installation,module,record);for(let{name,emptyIsNullInRows}of module.definition.fields)emptyIsNullInRows===
!0&&(row[name]??="");return{...row,label:toLabel(module,record)}}function shownValue(installation,module,record,{name,type}){
if(type==="autogenerated")return toId(module,record);let value=record.fields[name]??"";return type!=="reference"||value===
""?value:findRecord(installation,value)===void 0?"":value}function attachmentOf(installation,{definition},{number}){if(definition.
name!=="Documents")return{};for(let[attachment,{documentNumber}]of installation.files)if(documentNumber===number)return{
imageattachmentids:`${definition.idPrefix}x${attachment}`};return{}}function noValue(column,version){let isNull=column.type===
"reference"||column.emptyIsNull===!0||column.emptyIsNullInRows===!0;return version==="8.4.0"&&isNull?null:""}function toLabel({
definition},{fields}){let label=definition.labelledBy.map(name=>fields[name]??"").filter(value=>value!=="").join(" ");return encodeEntities(
withoutFourByteCharacters(decodeEntities(label)))}function fileValues({uploadLimit},{definition},element,file){if(definition.name!=="Documents")return{};let folderid=typeof element.
folderid=="string"?element.folderid:"22x1";if(element.filelocationtype==="E")return{folderid,filetype:"",filesize:"0"};if(!isKept(
file,uploadLimit))return{folderid,filename:"",filetype:"",filesize:"0"};let{name,type:filetype,size}=file;return{folderid,
filename:toKeptName(name),filetype,filesize:String(size)}}async function attachFile(installation,{definition},documentNumber,file){
if(definition.name!=="Documents"||!isKept(file,installation.uploadLimit))return;let{name,type}=file,attachment=installation.
takeNumber(),content=new Uint8Array(await file.arrayBuffer());installation.files.set(attachment,{documentNumber,name,type,
content})}var UNSAFE=new Set("php phtml phar js html htm exe bin bat sh py pl jsp asp".split(" "));function toKeptName(name){
let parts=name.replace(/[\s#%&?]+/g,"_").split("."),safe=parts.map(part=>UNSAFE.has(part.toLowerCase())?`${part}file`:part);
return safe.join(".")+(safe.join()===parts.join()?"":".txt")}function isKept(file,limit){return file!==void 0&&file.size>
0&&file.size<=limit}var UPLOAD_LIMIT_SHOWN=5e7;function describeModule(module,user,version){let{definition}=module,isTicket=definition.isTicket===
!0,hasRights=rightsIn(module,user);return{label:definition.label,name:definition.name,createable:hasRights?.create??!0,updateable:hasRights?.
edit??!0,deleteable:hasRights?.delete??!0,retrieveable:!0,fields:definition.fields.filter(({undescribed})=>undescribed!==
!0).map(field2=>describeField(field2,version)),idPrefix:String(definition.idPrefix),isEntity:definition.isEntity,allowDuplicates:isTicket&&
!definition.fields.some(({unique})=>unique===!0),labelFields:definition.labelFields}}function describeField(field2,version){
let{name,label,mandatory=!1}=field2,rules={nullable:field2.notNullable!==!0,editable:field2.readOnly!==!0,default:field2.
default===void 0?"":field2.default};if(field2.type==="autogenerated"){let{editable,nullable}=rules,type2={name:field2.type};
return{name,label,mandatory,type:type2,editable,nullable,default:rules.default}}let type=describeType(field2,version);return{
name,label,mandatory,type,isunique:field2.unique===!0,...rules}}function describeType({type,values,refersTo=[]},version){
switch(type){case"picklist":case"multipicklist":return{picklistValues:(values??[]).map(value=>({label:value,value})),defaultValue:values?.[0]??
"",name:type};case"reference":return{refersTo:inOrderOf(version,refersTo),name:type};case"file":return{maxUploadFileSize:UPLOAD_LIMIT_SHOWN,
name:type};default:return{name:type}}}function inOrderOf(version,modules){return version==="8.0.0"||!modules.includes("S\
alesOrder")?modules:[...modules.filter(name=>name!=="SalesOrder"),"SalesOrder"]}function columnOf({definition},name){return definition.fields.find(field2=>field2.name===name)??refuse("ACCESS_DENIED",`\
Permission to access '.${name}.' attribute denied.`)}function toRecordTest(installation,module,where){let anyOf=where.map(
allOf=>allOf.map(condition=>toConditionTest(installation,module,condition)));return anyOf.length===0?()=>!0:record=>anyOf.
some(allOf=>allOf.every(test=>test(record)))}function toComparable({type},value){switch(type){case"autogenerated":case"r\
eference":case"owner":return toIdParts(value)?.number??Number(value);case"double":case"currency":case"integer":case"bool\
ean":return Number(value);default:return value.toLowerCase()}}function toConditionTest(installation,module,{column:name,
operator,values}){let column=columnOf(module,name),valueOf=record=>column.type==="reference"?record.fields[name]??"":shownValue(
installation,module,record,column);if(operator==="LIKE"){let pattern=toLikePattern(values[0]??"");return record=>pattern.
test(valueOf(record))}let wanted=values.map(value=>toComparable(column,value)),holds=COMPARISONS[operator];return record=>holds(
toComparable(column,valueOf(record)),wanted)}var COMPARISONS={"=":(value,[wanted])=>value===wanted,"!=":(value,[wanted])=>value!==
wanted,"<":(value,[wanted])=>wanted!==void 0&&value<wanted,"<=":(value,[wanted])=>wanted!==void 0&&value<=wanted,">":(value,[
wanted])=>wanted!==void 0&&value>wanted,">=":(value,[wanted])=>wanted!==void 0&&value>=wanted,IN:(value,wanted)=>wanted.
includes(value)};function toLikePattern(like){let source=like.replace(/\\([^])|([%_])|[$()*+.?[\\\]^{|}]/gu,(text,escaped,wildcard)=>wildcard!==
void 0?wildcard==="%"?".*":".":(escaped??text).replace(/[$()*+.?[\\\]^{|}]/,"\\$&")),start=source.startsWith(".*")?"":"^",
end=source.endsWith(".*")?"":"$";return new RegExp(start+source.replace(/^(?:\.\*)+|(?:\.\*)+$/g,"")+end,"isu")}function runQuery(installation,module,query2,mayBeSeen){let isWanted=toRecordTest(installation,module,query2.where),test=record=>isWanted(
record)&&mayBeSeen(record);if(query2.columns==="count")return installation.version==="8.4.0"?[]:[{count:String([...candidates(
module,query2)].filter(test).length)}];let columns=query2.columns==="*"?module.definition.fields:query2.columns.map(name=>columnOf(
module,name));return select(installation,module,query2,test).map(record=>toRow(installation,module,record,columns))}function select(installation,module,query2,test){
let end=query2.offset+query2.limit,orderBy=orderOf(module,query2),isInIdOrder=!query2.descending&&orderBy.every(name=>name===
"id"),found=[];for(let record of candidates(module,query2)){if(isInIdOrder&&found.length>=end)break;test(record)&&found.
push(record)}return(isInIdOrder?found:sort(installation,module,found,orderBy,query2.descending)).slice(query2.offset,end)}
function orderOf({definition},{orderBy}){return orderBy.length>0?orderBy:definition.naturalOrder===void 0?[]:[definition.
naturalOrder]}function sort(installation,module,records,orderBy,descending){let columns=orderBy.map(name=>columnOf(module,
name)),keyed=records.map(record=>({record,key:columns.map(column=>toComparable(column,shownValue(installation,module,record,
column)))})),sign=descending?-1:1;return keyed.sort((left,right)=>sign*compareKeys(left.key,right.key)),keyed.map(({record})=>record)}
function compareKeys(left,right){for(let[at,value]of left.entries()){let other=right[at];if(other!==void 0&&value!==other)
return value<other?-1:1}return 0}function candidates({table},{where}){let[conditions,...alternatives]=where;if(conditions===
void 0||alternatives.length>0)return table.visibleFrom(0);let from=0;for(let{column,operator,values}of conditions){let isEquality=operator===
"="||operator==="IN";if(isEquality&&table.isIndexed(column))return visibleInOrder(values.flatMap(value=>table.matching(column,
value)));if(column!=="id"||operator==="LIKE")continue;let numbers=values.map(value=>toIdParts(value)?.number??Number(value));
if(isEquality)return visibleInOrder(numbers.flatMap(number=>table.get(number)??[]));(operator===">"||operator===">=")&&(from=
Math.max(from,numbers[0]??0))}return table.visibleFrom(from)}function visibleInOrder(records){return[...new Set(records.
filter(record=>record.visible))].sort((left,right)=>left.number-right.number)}var KEYWORDS=new Set("AND ASC BY DESC FROM IN LIKE LIMIT OR ORDER SELECT WHERE".split(" ")),SIGNS={"*":"STAR",",":"COMMA",
";":"SEMICOLON","(":"PARENOPEN",")":"PARENCLOSE","=":"EQ","!=":"NE","<":"LT","<=":"LTE",">":"GT",">=":"GTE"},TOKEN=/\s+|(\w+)|('(?:[^']|'')*')|(!=|<=|>=|[*,;()=<>])|[^]/gu;
function toTokens(query2){let tokens=[],line=1;for(let[text,word,string,sign]of query2.matchAll(TOKEN)){let kind=kindOf(
text,word,string,sign);kind!==void 0&&tokens.push({kind,text,line}),line+=text.split(`
`).length-1}return tokens}function kindOf(text,word,string,sign){if(word!==void 0){let keyword=word.toUpperCase();return KEYWORDS.
has(keyword)?keyword:/^\d+$/.test(word)?"INTEGER":"COLUMNNAME"}return string!==void 0?"VALUE":sign!==void 0?SIGNS[sign]:
text.trim()===""?void 0:"Unknown"}var MOST_ROWS=100,OPERATORS={EQ:"=",NE:"!=",LT:"<",LTE:"<=",GT:">",GTE:">=",LIKE:"LIKE",IN:"IN"};function parseVtql(text){
if(!/\bfrom\s+[^\s;]/i.test(text))return deny("query");let reader=readTokens(toTokens(text));reader.take("SELECT");let columns=readColumns(
reader);reader.take("FROM");let module=reader.take("COLUMNNAME").text,where=reader.skip("WHERE")?readWhere(reader):[],order=readOrder(
reader),limits=readLimits(reader);return reader.take("SEMICOLON"),{columns,module,where,...order,...limits}}function readTokens(tokens){
let at=0,skip=kind=>tokens[at]?.kind===kind?tokens[at++]:void 0;return{skip,take(...kinds){for(let kind of kinds){let token=skip(
kind);if(token!==void 0)return token}return failAt(tokens,at,kinds)}}}function failAt(tokens,at,expected){let token=tokens[at],
{text,line}=token??tokens.at(-1)??{text:"",line:1},kind=at===0?"Unknown":token?.kind,unexpected=token===void 0?"End of I\
nput(0)":`${kind??"Unknown"}(${text})`;return refuse("QUERY_SYNTAX_ERROR",`Syntax Error on line ${line}: token '${text}'\
 Unexpected ${unexpected}, expected one of: ${expected.join(", ")}`)}function readColumns(reader){let first=reader.take(
"COLUMNNAME","STAR");return first.kind==="STAR"?"*":first.text.toLowerCase()==="count"&&reader.skip("PARENOPEN")?(reader.
take("STAR"),reader.take("PARENCLOSE"),"count"):[first.text,...readMoreColumns(reader)]}function readMoreColumns(reader){
let columns=[];for(;reader.skip("COMMA");)columns.push(reader.take("COLUMNNAME").text);return columns}function readWhere(reader){
let anyOf=[];do{let allOf=[];do allOf.push(readCondition(reader));while(reader.skip("AND"));anyOf.push(allOf)}while(reader.
skip("OR"));return anyOf}function readCondition(reader){let column=reader.take("COLUMNNAME").text,{kind}=reader.take("EQ",
"NE","LT","LTE","GT","GTE","LIKE","IN"),operator=OPERATORS[kind]??failInternally();if(operator!=="IN")return{column,operator,
values:[readValue(reader)]};reader.take("PARENOPEN");let values=[readValue(reader)];for(;reader.skip("COMMA");)values.push(
readValue(reader));return reader.take("PARENCLOSE"),{column,operator,values}}function readValue(reader){let{kind,text}=reader.
take("VALUE","INTEGER");return kind==="INTEGER"?text:(text==="''"&&failInternally(),text.slice(1,-1).replace(/''/g,"'"))}
function readOrder(reader){if(!reader.skip("ORDER"))return{orderBy:[],descending:!1};reader.take("BY");let orderBy=[reader.
take("COLUMNNAME").text,...readMoreColumns(reader)],descending=reader.skip("DESC")!==void 0;return descending||reader.skip(
"ASC"),{orderBy,descending}}function readLimits(reader){if(!reader.skip("LIMIT"))return{offset:0,limit:MOST_ROWS};let first=Number(
reader.take("INTEGER").text),second=reader.skip("COMMA")?Number(reader.take("INTEGER").text):void 0;return{offset:second===
void 0?0:first,limit:Math.min(second??first,MOST_ROWS)}}var KEPT="Permission to read given object is denied";function takeRecord(installation,id){let parts=id===void 0?void 0:toIdParts(
id),module=parts&&installation.modulesByPrefix.get(parts.prefix);if(id===void 0||parts===void 0||module===void 0)return deny(
"id");let found=findRecord(installation,id);return found!==void 0?found:isOfOtherModule(installation,module,parts.number)?
refuseId():deny()}function refuseId(){return refuse("INVALID_ID_ATTRIBUTE","Id specified is incorrect")}function isOfOtherModule(installation,asked,number){
return[...installation.modules.values()].some(module=>module!==asked&&module.definition.isEntity&&module.table.get(number)!==
void 0)}function listTypes(){return result(LIST_TYPES)}function describe({installation,input,user}){let name=input("elementType")??
"",module=installation.modules.get(name);return module===void 0&&!isModule(name)?deny(`name : ${name}`):user.hidden.includes(
name)?deny():module?.definition.described!==!0?notEmulated(`describe of ${name}`):result(describeModule(module,user,installation.
version))}function relatedTypes({input}){let name=input("elementType")??"";return isModule(name)?name==="HelpDesk"?result(
TICKET_RELATED_TYPES):notEmulated(`relatedtypes of ${name}`):deny(`name : ${name}`)}function retrieve({installation,input,
user}){let{module,record}=takeRecord(installation,input("id"));return module.definition.name==="Users"&&!user.admin?deny():
isKeptFrom(user,module,record)?refuse("ACCESS_DENIED",KEPT):module.definition.isEntity?result(inOrderFor(user,toElement(
installation,module,record))):notEmulated(`retrieve in ${module.definition.name}`)}function query({installation,input,user}){
let text=input("query");if(text===void 0)return deny("query");let parsed=parseVtql(text),module=installation.modules.get(
parsed.module);if(module===void 0&&!isModule(parsed.module))return deny(`name : ${parsed.module}`);if(user.hidden.includes(
parsed.module))return deny();if(module===void 0)return notEmulated(`a query of ${parsed.module}`);let rows=runQuery(installation,
module,parsed,record=>!isKeptFrom(user,module,record));return result(parsed.columns==="*"?rows.map(row=>inOrderFor(user,
row)):rows)}function inOrderFor(user,row){return user.admin?row:Object.fromEntries(Object.entries(row).reverse())}async function create(call){let{installation,input,user,file}=call,module=installation.modules.get(input("elementType")??
"");if(module?.definition.isEntity!==!0)return deny();if(user.hidden.includes(module.definition.name))return deny();if(rightsIn(
module,user)?.create===!1)return refuse("ACCESS_DENIED","Permission to write is denied");let element=readElement(input("\
element"),installation.version);checkMandatory(module,element,!1),checkOwnership(installation,user,element);let values=toValues(
installation,module,element,"create",user),nothing=whatIsMissing(installation,module,values);if(nothing!==void 0)return installation.
takeNumber(),nothing==="deleted"?failInternally():{kind:"text",text:RESTRICTED_FILE};refuseDuplicate(module,values);let number=reserve(
installation,module,user,{...values,...fileValues(installation,module,element,file)});await giveNumber(installation,module,
number);let gap=call.visibilityGap();gap>0&&await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(gap),module.table.reveal(number),runWorkflow(installation,module,
number),touchParent(installation,module,values,user),file!==void 0&&await attachFile(installation,module,number,file);let owner=values.
assigned_user_id??"";if(!isOwner(installation,owner))return{kind:"text",text:RESTRICTED_FILE};let record=module.table.get(
number);return record===void 0?deny():result(inOrderFor(user,toElement(installation,module,record)))}function refuseDuplicate(module,values,self){
findDuplicate(module,values,self)!==void 0&&refuse(0,"Duplicate(s) detected!")}function reserve(installation,{definition,
table},user,values){let number=installation.takeNumber(),now=installation.timestamp(),initial=definition.fields.map(field2=>[
field2.name,initialValue(field2)]);return table.add(number,{...Object.fromEntries(initial),source:"WEBSERVICE",...values,
createdtime:now,modifiedtime:now,modifiedby:user.id,creator:user.id}),number}async function giveNumber(installation,{definition,
table},record){if(definition.number===void 0)return;let{field:field2,prefix}=definition.number,next=(installation.sequences.
get(definition.name)??0)+1;await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)(),installation.sequences.set(definition.name,next),table.set(record,{[field2]:`${prefix}${next}`})}
function whatIsMissing(installation,{definition},values){let about=values.related_to??"";if(definition.name==="ModCommen\
ts"&&findRecord(installation,about)===void 0)return installation.wasGiven(toIdParts(about)?.number??0)?"deleted":"never \
there"}function runWorkflow({workflow},module,number){let record=module.table.get(number);workflow===void 0||record===void 0||
module.definition.isTicket===!0&&module.table.set(number,workflow(record.fields))}function touchParent(installation,{definition},values,user){
if(definition.touches===void 0)return;let parent=findRecord(installation,values[definition.touches]??"");parent?.module.
table.set(parent.record.number,{modifiedtime:installation.timestamp(),modifiedby:user.id})}function revise(call){return change(call,"revise")}function update(call){return change(call,"update")}function remove({installation,
input,user}){let{module,record}=takeRecord(installation,input("id"));if(isKeptFrom(user,module,record))return refuse("AC\
CESS_DENIED",KEPT);if(rightsIn(module,user)?.delete===!1){let what=module.definition.isTicket===!0?"read given object":"\
delete";return refuse("ACCESS_DENIED",`Permission to ${what} is denied`)}return module.definition.isEntity?(module.table.
remove(record.number),result({status:"successful"})):deny()}function change({installation,input,user},operation){let element=readElement(
input("element"),installation.version),{module,record}=takeRecord(installation,idOf(element,installation));if(!module.definition.
isEntity)return deny();if(isKeptFrom(user,module,record))return refuse("ACCESS_DENIED",KEPT);if(rightsIn(module,user)?.edit===
!1){let what=module.definition.isTicket===!0?"write":"read given object";return refuse("ACCESS_DENIED",`Permission to ${what}\
 is denied`)}checkMandatory(module,element,operation==="revise"),checkOwnership(installation,user,element);let values=toValues(
installation,module,element,operation,user);refuseDuplicate(module,values,record.number),refuseState(module,record,values),
store(installation,module,record.number,values,user);let owner=values.assigned_user_id;if(owner!==void 0&&!isOwner(installation,
owner))return{kind:"text",text:RESTRICTED_FILE};let changed=module.table.get(record.number)??record;return result(inOrderFor(
user,toElement(installation,module,changed)))}function refuseState({definition:{closing}},{fields},values){let wanted=closing&&
values[closing.field];if(closing===void 0||wanted===void 0)return;let status=fields[closing.field]??"";closing.closed.includes(
status)&&!closing.closed.includes(wanted)&&refuse("OPERATION_NOT_PERMITTED","A closed record has to be reopened first"),
closing.waiting.includes(status)&&wanted===closing.resolved&&refuse("OPERATION_NOT_PERMITTED",`Change the status to ${closing.
open} first`)}function store(installation,{table},number,values,by){table.set(number,{...values,modifiedtime:installation.
timestamp(),modifiedby:by.id})}function idOf(element,{version}){let{id}=element;return typeof id=="string"?id:version===
"8.4.0"?refuseId():void 0}function addRelated({installation,input}){let[source,related]=[input("sourceRecordId"),input("relatedRecordId")];if(source===
void 0||related===void 0)return deny("id");let ticket=findRecord(installation,source),document=findRecord(installation,related);
if(input("relationIdLabel")==="Documents"&&ticket?.module.definition.isTicket===!0&&document?.module.definition.name==="\
Documents"){let{documentsOf:documentsOf2}=installation,linked=documentsOf2.get(ticket.record.number)??new Set;documentsOf2.
set(ticket.record.number,linked.add(document.record.number))}return result({message:"successfull"})}function retrieveRelated({
installation,input,user}){let{module:parent,record}=takeRecord(installation,input("id")),[type,label]=[input("relatedTyp\
e")??"",input("relatedLabel")??""],module=installation.modules.get(type);if(user.hidden.includes(type))return refuse("UN\
KOWN_ENTITY","Relation specified is incorrect");if(!(type===label&&(type==="ModComments"||type==="Documents"))||module===
void 0)return notEmulated(`retrieve_related of ${label}`);let related=type==="ModComments"?commentsOf(installation,`${parent.
definition.idPrefix}x${record.number}`):documentsOf(installation,record.number);return result(related.map(other=>inOrderFor(
user,toListRow(installation,module,other))))}function filesRetrieve({installation,input}){if(installation.version==="8.0\
.0")return{kind:"crash"};let parts=toIdParts(input("id")??"");if(parts===void 0)return deny("id");let file=installation.
files.get(parts.number);return file===void 0?deny():result([{fileid:String(parts.number),filename:file.name,filetype:file.
type,filesize:file.content.length,filecontents:Buffer.from(file.content).toString("base64")}])}function commentsOf(installation,id){
return(installation.modules.get("ModComments")?.table.matching("related_to",id)??[]).filter(({visible})=>visible).sort((left,right)=>left.
number-right.number)}function documentsOf(installation,ticketNumber){let module=installation.modules.get("Documents");return[
...installation.documentsOf.get(ticketNumber)??[]].flatMap(number=>module?.table.get(number)??[])}var CLOUD_OPERATIONS=new Map(Object.entries({me:{method:"GET",run:me},listtypes:{method:"GET",run:listTypes2},describe:{
method:"GET",run:describe},retrieve:{method:"GET",run:retrieve},query:{method:"GET",run:query},retrieve_related:{method:"\
GET",run:retrieveRelated},files_retrieve:{method:"GET",run:filesRetrieve},create:{method:"POST",run:create},update:{method:"\
POST",run:update},revise:{method:"POST",run:revise},delete:{method:"POST",run:remove},add_related:{method:"POST",run:addRelated},
reopen:{method:"POST",run:reopen}}));function me({user}){return result({id:user.id,user_name:user.name,...namesOf(user),
email1:emailOf(user)})}function listTypes2({installation}){let tickets=[...installation.modules.values()].filter(({definition})=>definition.
isTicket===!0),others=Object.entries(LIST_TYPES.information).filter(([name])=>name!=="HelpDesk"),own=tickets.map(({definition:{
name,label}})=>[name,{isEntity:!0,label,singular:label.replace(/s$/,"")}]),information=Object.fromEntries([...others,...own]);
return result({types:Object.keys(information),information})}function reopen({installation,input,user}){let{module,record}=takeRecord(
installation,input("id")),{closing}=module.definition,status=closing&&record.fields[closing.field];if(closing===void 0||
status===void 0||!closing.closed.includes(status))return refuse("OPERATION_NOT_PERMITTED","The record is not closed");if(closing.
final.includes(status))return refuse("OPERATION_NOT_PERMITTED","A closed record cannot be reopened");if(!user.rights.edit)
return refuse("ACCESS_DENIED","Permission to write is denied");let count=String(Number(record.fields.reopen_count??0)+1),
values={[closing.field]:closing.open,reopen_count:count};store(installation,module,record.number,values,user);let reopened=module.
table.get(record.number)??record;return result(inOrderFor(user,toElement(installation,module,reopened)))}var FLOOD_CONTROL={prefix:"X-FloodControl",limit:"MinuteLimit"},RATE_LIMIT={prefix:"X-RateLimit",limit:"DailyLimit"};function openQuota(clock,options){
let now=()=>Math.floor(clock().getTime()/1e3),{perMinute,perHour,perDay,minute=60}=options,windows=[toWindow(FLOOD_CONTROL,
perMinute,minute),toWindow(void 0,perHour,3600),toWindow(RATE_LIMIT,perDay,86400)].flat();function toWindow(names,limit,seconds){
return limit===void 0?[]:[{names,limit,seconds,start:now(),used:0}]}return{take(){for(let window of windows)now()<window.
start+window.seconds||(window.start=now(),window.used=0);let isWithin=windows.every(({used,limit})=>used<limit);if(isWithin)
for(let window of windows)window.used+=1;return{isWithin,headers:Object.fromEntries(windows.flatMap(toHeaders))}}}}function toHeaders({
names,limit,seconds,start,used}){if(names===void 0)return[];let{prefix}=names;return[[`${prefix}-${names.limit}`,String(
limit)],[`${prefix}-Remaining`,String(limit-used)],[`${prefix}-Reset`,String(start+seconds)]]}var API_PATH="/restapi/v1/vtiger/default/";function cloudProtocol(service,options,parts){let{failuresIn:place="body"}=options,
root=`${parts.basePath}${API_PATH}`,quota=options.quota&&openQuota(parts.clock,options.quota);async function serve(request){
let user=userOf(service,request.authorization);if(user===void 0)return toFailure(401,"AUTHENTICATION_REQUIRED","Invalid \
username or access key",place);let operation=CLOUD_OPERATIONS.get(request.operation);if(operation?.method!==request.method)
return toFailure(404,"UNKNOWN_OPERATION","Unknown operation requested",place);let milliseconds=service.latency(request.operation);
milliseconds>0&&await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds);let answer=await run(service,request,operation,user);return answer.kind==="not\
-emulated"&&parts.onNotEmulated(answer.what),toCloudResponse(withCloudValues(service,answer),place)}return{isAt:path=>path.
startsWith(root)&&!path.slice(root.length).includes("/"),async read(request){let operation=new URL(request.url).pathname.
slice(root.length);return{...await readServiceRequest(request),operation,sessionName:void 0}},async answer(request){let taken=quota?.
take(),response=taken?.isWithin===!1?toFailure(429,"TOO_MANY_REQUESTS","API limit exceeded",place):await serve(request);
response.headers.set("date",parts.clock().toUTCString());for(let[name,value]of Object.entries(taken?.headers??{}))response.
headers.set(name,value);return response}}}async function run(service,request,{method,run:carryOut},user){let parameters=request.
parametersOf(method),{installation,sessions,visibilityGap}=service,session={name:"",userId:user.id,lastUsedAt:0,tail:Promise.
resolve()},input=name=>parameters.get(name);try{let call={installation,sessions,visibilityGap,input,file:request.file};return await carryOut(
{...call,user,session})}catch(thrown){if(thrown instanceof Refusal)return thrown.answer;throw thrown}}function userOf({installation},authorization=""){
let encoded=/^Basic (\S+)$/i.exec(authorization)?.[1]??"",pair=Buffer.from(encoded,"base64").toString();return installation.
users.find(({name,accessKey})=>`${name}:${accessKey}`===pair)}function withCloudValues({installation},answer){if(answer.
kind!=="result")return answer;let record=answer.result,closing=moduleOf([...installation.modules.values()],record.id)?.definition.
closing;if(closing===void 0)return answer;let isclosed=closing.closed.includes(String(record[closing.field]));return{...answer,
result:{...record,isclosed,reopen_count:Number(record.reopen_count)}}}function moduleOf(modules,id){if(typeof id=="strin\
g")return modules.find(({definition})=>id.startsWith(`${definition.idPrefix}x`))}function createFaults(version){let armed=[],take=({operation,module})=>{let at=armed.findIndex(({match})=>(match.operation??
operation)===operation&&(match.module??module)===module),found=armed[at];return found!==void 0&&--found.left<=0&&armed.splice(
at,1),found};return{failNext(match,fault){armed.push({match,fault,left:match.times??1})},async pass(target){let hit=take(
target);if(hit===void 0)return target.serve();let{fault,match}=hit,response=(match.when??defaultMoment(fault))==="after"?
await target.serve():html("",200);return fault.kind==="session-expired"&&target.endSession(),misbehave(fault,response,version)}}}
function defaultMoment({kind}){return["cut","php-warning","restricted-file"].includes(kind)?"after":"before"}async function misbehave(fault,response,version){
switch(fault.kind){case"drop":case"stall":return{fault:fault.kind};case"cut":return{fault:"cut",response};case"crash":return toResponse(
{kind:"crash"},version);case"html-page":return html("<!DOCTYPE html><title>Maintenance</title><p>Back in a minute.</p>",
200);case"php-warning":return html(`<b>Warning</b>: Undefined array key<br />
${await response.text()}`,200);case"restricted-file":return toResponse({kind:"text",text:RESTRICTED_FILE},version);case"\
nothing-done":return toResponse({kind:"result",result:{message:"successfull"}},version);case"refused":{let{code,message}=fault;
return toResponse({kind:"error",code,message},version)}case"redirect":return html("",301,{location:fault.location});case"\
busy":{let{status,retryAfter}=fault;return html("",status,retryAfter===void 0?{}:{"retry-after":retryAfter})}case"sessio\
n-expired":return toResponse({kind:"error",code:"INVALID_SESSIONID",message:"Session Identifier provided is Invalid"},version)}}function openPages(installation){let moduleOf2=name=>{let module=installation.modules.get(name);if(module===void 0)throw new Error(
`The embedded Vtiger has no module ${name}`);return module},ticketModules=[...installation.modules.values()].filter(({definition})=>definition.
isTicket===!0),find=id=>{let found=findRecord(installation,id);if(found?.module.definition.isTicket!==!0)throw new Error(
`There is no ticket ${id}`);return found},userOf2=id=>{let user=installation.users.find(user2=>id===void 0||user2.id===id);
if(user===void 0)throw new Error(`There is no user ${id??""}`);return user},editTicket=(id,fields,by)=>{let{module,record}=find(
id),values=typed(installation,module,fields);refuseDuplicate(module,values,record.number),store(installation,module,record.
number,values,userOf2(by))};return{tickets:()=>ticketModules.flatMap(module=>[...module.table.visibleFrom(0)].map(record=>toPlain(
module,record))),ticket(id){let found=findRecord(installation,id);if(found?.module.definition.isTicket===!0)return toPlain(
found.module,found.record)},comments:ticketId=>commentsOf(installation,ticketId).map(record=>toPlain(moduleOf2("ModComme\
nts"),record)),documents:ticketId=>documentsOf(installation,find(ticketId).record.number).map(record=>{let fields=toPlain(
moduleOf2("Documents"),record),content=contentOf(installation,record);return content===void 0?{fields}:{fields,content}}),
editTicket,saveTicketForm(id,fields){let{module,record}=find(id),own=module.definition.fields.flatMap(({name})=>{let value=record.
fields[name];return value===void 0?[]:[[name,purified(value)]]});editTicket(id,{...Object.fromEntries(own),...fields})},
deleteTicket(id){let{module,record}=find(id);module.table.remove(record.number)},add(moduleName,fields,by){let module=moduleOf2(
moduleName),user=userOf2(by),values=typed(installation,module,fields);refuseDuplicate(module,values);let owned={assigned_user_id:user.
id,source:"CRM",...values},number=reserve(installation,module,user,owned);return giveNumber2(installation,module,number),
module.table.reveal(number),`${module.definition.idPrefix}x${number}`}}}function purified(value){return value.replace(/<[a-z/!?][^>]*>?/gi,
"").replaceAll("\xA0"," ")}function typed({version},{definition},fields){let entries=Object.entries(fields).map(([field2,
value])=>{let type=definition.fields.find(({name})=>name===field2)?.type;if(type===void 0)throw new Error(`${definition.
name} has no field ${field2}`);return[field2,storeText(value,{version,operation:"create",field:field2,longText:type==="t\
ext"})]});return Object.fromEntries(entries)}function giveNumber2({sequences},module,record){let{name,number}=module.definition;
if(number===void 0)return;let next=(sequences.get(name)??0)+1;sequences.set(name,next),module.table.set(record,{[number.
field]:`${number.prefix}${next}`})}function toPlain(module,record){let fields=module.definition.fields.map(({name})=>[name,
record.fields[name]??""]);return{...Object.fromEntries(fields),id:toId(module,record)}}function contentOf({files},{number}){
return[...files.values()].find(({documentNumber})=>documentNumber===number)?.content}function getChallenge({installation,sessions,input}){let name=input("username");if(name===void 0)return refuse("ACCESS_D\
ENIED","No username given");let user=installation.users.find(candidate=>candidate.name===name);return user===void 0?refuse(
"ACCESS_DENIED","username does not exists"):result(sessions.challenge(user.id))}function login({installation,sessions,input}){
let user=installation.users.find(({name})=>name===input("username")),proven=user&&sessions.prove(user.id,user.accessKey,
input("accessKey")??"");if(user===void 0||proven==="no-token")return refuse("INVALID_AUTH_TOKEN","Specified token is inv\
alid or expired");if(proven==="wrong")return refuse("INVALID_USER_CREDENTIALS","Invalid username or password");let session=sessions.
open(user.id);return result(toLoginResult(user,session.name,installation.version))}function logout({installation,sessions,
session}){return installation.version==="8.0.0"?{kind:"crash"}:(sessions.end(session.name),result({message:"successfull"}))}
function toLoginResult(user,sessionName,vtigerVersion){return{username:user.name,...namesOf(user),email:emailOf(user),time_zone:"\
UTC",hour_format:"12",date_format:"yyyy-mm-dd",is_admin:user.admin?"on":"off",call_duration:"5",other_event_duration:"5",
sessionName,userId:user.id,version:"0.22",vtigerVersion}}var OPERATIONS=new Map(Object.entries({getchallenge:{method:"GET",needsLogin:!1,run:getChallenge},login:{method:"POST",needsLogin:!1,
run:login},logout:{method:"POST",needsLogin:!0,parameterless:!0,run:logout},listtypes:{method:"GET",needsLogin:!0,parameterless:!0,
run:listTypes},describe:{method:"GET",needsLogin:!0,run:describe},relatedtypes:{method:"GET",needsLogin:!0,run:relatedTypes},
retrieve:{method:"GET",needsLogin:!0,run:retrieve},query:{method:"GET",needsLogin:!0,run:query},create:{method:"POST",needsLogin:!0,
run:create},revise:{method:"POST",needsLogin:!0,run:revise},update:{method:"POST",needsLogin:!0,run:update},delete:{method:"\
POST",needsLogin:!0,run:remove},add_related:{method:"POST",needsLogin:!0,run:addRelated},retrieve_related:{method:"GET",
needsLogin:!0,run:retrieveRelated},files_retrieve:{method:"GET",needsLogin:!0,run:filesRetrieve},sync:{method:"GET",needsLogin:!0,
run:()=>({kind:"crash"})}})),NOT_EMULATED=new Set("addticketfaqcomment changepassword convertlead deleteuser extendsessi\
on".split(" "));function findOperation(name){let key=name.toLowerCase();return OPERATIONS.get(key)??(NOT_EMULATED.has(key)?
"not-emulated":"unknown")}var CHALLENGE_SECONDS=300,IDLE_SECONDS=1440;function createSessions(clock){
let challenges=new Map,sessions=new Map,now=()=>Math.floor(clock().getTime()/1e3);return{challenge(userId){let serverTime=now(),
expireTime=serverTime+CHALLENGE_SECONDS,token=(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomBytes)(7).toString("hex").slice(0,13);return challenges.set(userId,{
token,expiresAt:expireTime}),{token,serverTime,expireTime}},prove(userId,accessKey,proof){let challenge=challenges.get(userId);
return challenge===void 0||challenge.expiresAt<now()?"no-token":proof===md5(challenge.token+accessKey)?"right":"wrong"},
open(userId){let name=(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomBytes)(13).toString("hex"),session={name,userId,lastUsedAt:now(),tail:Promise.resolve()};return sessions.
set(name,session),session},find(name){let session=sessions.get(name);if(session!==void 0){if(now()-session.lastUsedAt>IDLE_SECONDS){
sessions.delete(name);return}return session.lastUsedAt=now(),session}},end(name){sessions.delete(name)},endAll(){sessions.
clear()}}}function inTurn(session,work){let done=session.tail.then(work,work);return session.tail=done.catch(()=>{}),done}
function md5(text){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("md5").update(text).digest("hex")}async function dispatch(service,request){try{let operation=findOperation(request.operation);return operation==="unknown"?
{kind:"crash"}:operation==="not-emulated"?{kind:"not-emulated",what:`the operation ${request.operation}`}:await runOperation(
service,request,operation)}catch(thrown){if(thrown instanceof Refusal)return thrown.answer;throw thrown}}async function runOperation(service,request,operation){
let call=toCall(service,request,operation);if(!operation.needsLogin)return await pause(service,request),operation.run(call);
if(request.sessionName===void 0||request.sessionName==="")return refuse("AUTHENTICATION_REQUIRED","Authencation required");
let waiting=service.sessions.find(request.sessionName)??refuseSession();return inTurn(waiting,async()=>{let{session,user}=findCaller(
service,waiting.name);return await pause(service,request),operation.parameterless===!0&&request.method!==operation.method?
deny():operation.run({...call,session,user})})}function findCaller({sessions,installation},name){let session=sessions.find(
name)??refuseSession(),user=installation.users.find(({id})=>id===session.userId)??refuseSession();return{session,user}}function refuseSession(){
return refuse("INVALID_SESSIONID","Session Identifier provided is Invalid")}function toCall(service,request,{method}){let parameters=request.
parametersOf(method);return{installation:service.installation,sessions:service.sessions,visibilityGap:service.visibilityGap,
input:name=>parameters.get(name),file:request.file}}async function pause({latency},{operation}){let milliseconds=latency(
operation);milliseconds>0&&await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds)}function webserviceProtocol(service,{basePath,onNotEmulated}){return{isAt:path=>path===`${basePath}/webservice.php`,read:readServiceRequest,
async answer(request){let answer=await dispatch(service,request);return answer.kind==="not-emulated"&&onNotEmulated(answer.
what),toResponse(answer,service.installation.version)}}}function createVtiger(options={}){let version=options.version??"8.4.0",clock=options.clock??(()=>new Date),installation=install(
{version,clock,users:options.users??[{name:"admin",admin:!0}],ticketModules:ticketModulesOf(options),uploadLimit:options.
uploadLimit,workflow:options.workflow}),sessions=createSessions(clock),service={installation,sessions,latency:options.latency??
(()=>0),visibilityGap:options.visibilityGap??(()=>0)},faults=createFaults(version),calls=[],unhandled=[],parts={basePath:options.
basePath??"",clock,onNotEmulated:what=>unhandled.push(what)},protocol=options.cloud===void 0?webserviceProtocol(service,
parts):cloudProtocol(service,options.cloud,parts);return{...openPages(installation),version,users:installation.users,calls,
unhandled,failNext:(match,fault)=>{faults.failNext(match,fault)},expireSessions:()=>{sessions.endAll()},async handle(request){
let refused=refuseAtTheDoor(request,protocol);if(refused!==void 0)return refused;let read=await protocol.read(request),call={
...toCall2(read),...NOT_ANSWERED};calls.push(call);try{let outcome=await faults.pass({operation:read.operation,module:call.
parameters.elementType,serve:()=>protocol.answer(read),endSession:()=>{sessions.end(read.sessionName??"")}});return outcome instanceof
Response&&(call.status=outcome.status),outcome}finally{call.endedAt=performance.now()}}}}function ticketModulesOf(options){
let{cloud,keyField,customFields=[],fieldsOff=[],standardFields={}}=options,names=cloud===void 0?["HelpDesk"]:cloud.modules,
define={HelpDesk:defineHelpDesk,Cases:defineCases};return(names??["HelpDesk","Cases"]).map(name=>{let module=define[name](
keyField,customFields),fields=module.fields.map(field2=>({...field2,...standardFields[field2.name],...fieldsOff.includes(
field2.name)&&{undescribed:!0}})),unique=fields.flatMap(({name:name2,unique:unique2})=>unique2===!0?[name2]:[]);return{...module,
fields,indexed:[...new Set([...module.indexed,...unique])]}})}var LONGEST_REQUEST_LINE=8190;function refuseAtTheDoor(request,protocol){
let{pathname,search}=new URL(request.url);if(`${request.method} ${pathname}${search} HTTP/1.1`.length>LONGEST_REQUEST_LINE)
return html("<!DOCTYPE html><title>414 Request-URI Too Long</title>",414);if(!protocol.isAt(pathname))return html("<!DOC\
TYPE html><title>404 Not Found</title>",404)}var SECRET_PARAMETERS=new Set(["sessionName","accessKey"]),NOT_ANSWERED={endedAt:void 0,
status:void 0};function toCall2(request){let sent=[...request.parametersOf("GET"),...request.parametersOf("POST")],parameters=Object.
fromEntries(sent.filter(([name])=>!SECRET_PARAMETERS.has(name))),{operation,method,sessionName,authorization}=request;return{
operation,method,session:sessionName!==void 0||authorization!==void 0,parameters,startedAt:performance.now()}}


/***/ })

};
;