"use strict";
exports.id = 762;
exports.ids = [762];
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

/***/ 5047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (isProjectPath)
});
var PATH=/^[\w.-]+(?:\/[\w.-]+)+$/;function isProjectPath(text){return text.length<=1e3&&PATH.test(text)}


/***/ }),

/***/ 2821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Le: () => (gitlabNotes),
  Ng: () => (toLogin),
  T5: () => (toComment),
  Z4: () => (gitlabWritten),
  yT: () => (toUtc)
});
var _7F4UHYFN = __webpack_require__(5110);
function toLogin(user){return user&&user.username!=="ghost"?user.username:void 0}function toUtc(time){let moment=Date.parse(
time);return Number.isNaN(moment)?time:new Date(moment).toISOString()}function toUtcSecond(time){return toUtc(time).replace(
/\.\d+Z$/,"Z")}var gitlabWritten=(0,_7F4UHYFN.Ik)({id:_7F4UHYFN.ai}),gitlabNotes=(0,_7F4UHYFN.YO)((0,_7F4UHYFN.Ik)({id:_7F4UHYFN.ai,body:(0,_7F4UHYFN.lq)(_7F4UHYFN.Yj),author:(0,_7F4UHYFN.lq)((0,_7F4UHYFN.Ik)({
id:_7F4UHYFN.ai,username:_7F4UHYFN.Yj})),system:(0,_7F4UHYFN.lq)(_7F4UHYFN.zM),internal:(0,_7F4UHYFN.lq)(_7F4UHYFN.zM),confidential:(0,_7F4UHYFN.lq)(_7F4UHYFN.zM),created_at:_7F4UHYFN.Yj,
updated_at:_7F4UHYFN.Yj}));function toComment(raw,issueUrl,ownId){return{id:String(raw.id),url:`${issueUrl}#note_${raw.id}`,body:raw.
body??"",author:toLogin(raw.author),fromInside:raw.author?.id===ownId,isInternal:raw.internal??raw.confidential??!1,createdAt:toUtcSecond(
raw.created_at),updatedAt:toUtcSecond(raw.updated_at)}}


/***/ }),

/***/ 9752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Nd: () => (openApi),
  aE: () => (nextQuery),
  eA: () => (MOVED2),
  fd: () => (readAs),
  zj: () => (movedProject)
});
var _VNNXT23G = __webpack_require__(8433);
var _7F4UHYFN = __webpack_require__(5110);
var _TKLNHQ2D = __webpack_require__(5329);
var CREDENTIALS="Check the GitLab token (GITLAB_TOKEN): it has expired, was revoked, or is of another project. CI_JOB_TO\
KEN cannot read issues.",DENIED="Give the GitLab token the scope `api` and at least the role Reporter in the project.",MOVED="\
The project may have another path now; a pipeline of the project itself goes by that.";function toHostError(answer,doing){
let{status}=answer;if(status>=300&&status<400){let said2=`${doing}: GitLab redirects to another address (HTTP ${status})\
.`;return new _TKLNHQ2D.S0("host-answer",said2,{hint:MOVED})}let said=`${doing}: GitLab answered HTTP ${status}${messageOf(
answer)}.`;return status===401?new _TKLNHQ2D.S0("host-credentials",said,{hint:CREDENTIALS}):status===429?new _TKLNHQ2D.S0("hos\
t-rate-limit",said):status===403?new _TKLNHQ2D.S0("host-denied",said,{hint:DENIED}):status===404?new _TKLNHQ2D.S0("issue-missi\
ng",said):new _TKLNHQ2D.S0("host-answer",said)}function messageOf({text,headers}){let type=headers.get("content-type")??"",
line=(type.includes("json")?wordsIn(text):type.includes("plain")?text:"").replace(/\s+/g," ").trim().slice(0,200);return line===
""?"":` (${line})`}function wordsIn(text){try{let said=JSON.parse(text),words=said?.message??said?.error_description;return typeof words==
"string"?words:words===void 0?"":JSON.stringify(words)}catch{return""}}var[REST_PATH,GRAPHQL_PATH]=["/api/v4","/api/graphql"];function openApi(options){let base=options.apiUrl.replace(/\/+$/,
"");return{async ask(path,doing,{method="GET",query={},body}={},isExpected=[]){let search=new URLSearchParams(query).toString(),
url=`${base}${path}${search===""?"":`?${search}`}`,headers={"private-token":options.token,...body&&{"content-type":"appl\
ication/json"}},answer=await send(options.fetch,url,doing,{method,headers,...body&&{body:JSON.stringify(body)}}),{status}=answer;
if(status>=200&&status<300||isExpected.includes(status))return answer;throw toHostError(answer,doing)},async askGraphql(query,variables){
if(!base.endsWith(REST_PATH))return;let url=`${base.slice(0,-REST_PATH.length)}${GRAPHQL_PATH}`,{status,text}=await send(
options.fetch,url,"Asking GraphQL",{method:"POST",headers:{"private-token":options.token,"content-type":"application/jso\
n"},body:JSON.stringify({query,variables}),isPaced:!0});return status===200?jsonIn(text,"an answer of GraphQL"):void 0}}}
async function send(fetch,url,doing,init){try{let response=await fetch(url,init);return{status:response.status,headers:response.
headers,text:await response.text()}}catch(thrown){throw thrown instanceof _TKLNHQ2D.S0?thrown:(0,_VNNXT23G.w)(thrown,doing,"G\
itLab")}}function readAs(decoder,{text},what){return (0,_7F4UHYFN.D4)(decoder,jsonIn(text,what),cause=>{let message=`GitLab sent ${what}\
 of an unknown form (${cause.message}).`;return new _TKLNHQ2D.S0("host-answer",message,{cause})})}function jsonIn(text,what){
try{return JSON.parse(text)}catch(cause){throw new _TKLNHQ2D.S0("host-answer",`GitLab sent no JSON instead of ${what}.`,{cause})}}
var MOVED2=[301,302,307,308];function movedProject({status,headers}){let[,id]=/\/projects\/(\d+)/.exec(headers.get("loca\
tion")??"")??[];return MOVED2.includes(status)&&id!==void 0?Number(id):void 0}function nextQuery({headers}){let next=/<([^>]*)>\s*;[^,]*\brel="?next\b/.
exec(headers.get("link")??"")?.[1];if(next===void 0)return;let at=next.indexOf("?");return at<0?void 0:Object.fromEntries(
new URLSearchParams(next.slice(at+1)))}


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

/***/ 4762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  openGitLab: () => (openGitLab)
});
var _B52CVXNV = __webpack_require__(5047);
var _DVWFB6PC = __webpack_require__(2821);
var _MPNZKYXZ = __webpack_require__(9752);
var _QF4AII7I = __webpack_require__(3645);
var _5WWLH2TI = __webpack_require__(1457);
var _VNNXT23G = __webpack_require__(8433);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _TKLNHQ2D = __webpack_require__(5329);
var _VEMOOKOE = __webpack_require__(7472);




var member=(0,_7F4UHYFN.Ik)({access_level:_7F4UHYFN.ai});function toAssociation(level){return level>=50?"owner":level>=30?"member":"coll\
aborator"}function associationReader(api,project){let known=new Map,read=async userId=>{let path=`${project}/members/all\
/${userId}`,answer=await api.ask(path,"Asking whether an author is a member",{},[404]);return answer.status===404?"none":
toAssociation((0,_MPNZKYXZ.fd)(member,answer,"a member").access_level)};return userId=>{let reading=known.get(userId)??read(userId);
return known.set(userId,reading),reading}}var gitlabClosers=(0,_7F4UHYFN.YO)((0,_7F4UHYFN.Ik)({title:_7F4UHYFN.Yj,web_url:_7F4UHYFN.Yj,merged_at:(0,_7F4UHYFN.lq)(_7F4UHYFN.Yj),references:(0,_7F4UHYFN.Ik)({relative:_7F4UHYFN.Yj})}));
function toCloser(requests){let merged=requests.flatMap(({merged_at:at,...rest})=>at?[{...rest,at}]:[]),[last]=merged.toSorted(
(a,b)=>Date.parse(b.at)-Date.parse(a.at));if(last===void 0)return;let{title,web_url:url,references}=last;return{kind:"me\
rge-request",name:references.relative,title,url}}var user=(0,_7F4UHYFN.Ik)({id:_7F4UHYFN.ai,username:_7F4UHYFN.Yj}),gitlabIssue=(0,_7F4UHYFN.Ik)({id:_7F4UHYFN.ai,iid:_7F4UHYFN.ai,web_url:_7F4UHYFN.Yj,title:_7F4UHYFN.Yj,description:(0,_7F4UHYFN.lq)(
_7F4UHYFN.Yj),labels:(0,_7F4UHYFN.YO)(_7F4UHYFN.Yj),state:_7F4UHYFN.Yj,closed_at:(0,_7F4UHYFN.lq)(_7F4UHYFN.Yj),author:(0,_7F4UHYFN.lq)(user),assignees:(0,_7F4UHYFN.lq)((0,_7F4UHYFN.YO)(user)),
milestone:(0,_7F4UHYFN.lq)((0,_7F4UHYFN.Ik)({title:_7F4UHYFN.Yj})),issue_type:(0,_7F4UHYFN.lq)(_7F4UHYFN.Yj),confidential:(0,_7F4UHYFN.lq)(_7F4UHYFN.zM),moved_to_id:(0,_7F4UHYFN.lq)(
_7F4UHYFN.ai),user_notes_count:(0,_7F4UHYFN.lq)(_7F4UHYFN.ai),_links:(0,_7F4UHYFN.lq)((0,_7F4UHYFN.Ik)({closed_as_duplicate_of:(0,_7F4UHYFN.lq)(_7F4UHYFN.Yj)})),created_at:_7F4UHYFN.Yj,
updated_at:_7F4UHYFN.Yj}),gitlabIssues=(0,_7F4UHYFN.YO)(gitlabIssue);function toIssue(raw,repository,association){let login=(0,_DVWFB6PC.Ng)(raw.author),
isClosed=raw.state==="closed";return{id:String(raw.id),repository,number:raw.iid,url:raw.web_url,title:raw.title,body:raw.
description??"",labels:raw.labels,state:isClosed?"closed":"open",closedAs:isClosed?toCloseReason(raw):void 0,closedAt:isClosed&&
raw.closed_at?(0,_DVWFB6PC.yT)(raw.closed_at):void 0,author:login===void 0?void 0:{login,association},assignees:(raw.assignees??[]).
map(({username})=>username),milestone:raw.milestone?.title,type:toType(raw.issue_type),isConfidential:raw.confidential??
!1,commentCount:raw.user_notes_count??1,createdAt:(0,_DVWFB6PC.yT)(raw.created_at),updatedAt:(0,_DVWFB6PC.yT)(raw.updated_at)}}function toCloseReason({
_links:links}){return links?.closed_as_duplicate_of?"duplicate":"completed"}function toType(type){return type==="issue"?
void 0:type}var PAGE_SIZE="100",NOT_ALLOWED=405;async function*listPages(api,project,{since,label}){let doing="Listing the issues of\
 the project",spellings=label===void 0?[]:await spellingsOf(api,project,label);if(label!==void 0&&spellings.length===0)return;
let[spelling,...others]=spellings,asked={scope:"all",state:"all",order_by:"created_at",sort:"asc",per_page:PAGE_SIZE,...since===
void 0?{}:{updated_after:since},...spelling===void 0||others.length>0?{}:{labels:spelling}},path=`${project}/issues`,answer=await api.
ask(path,doing,{query:{...asked,pagination:"keyset"}},[NOT_ALLOWED]);for(answer.status===NOT_ALLOWED&&(answer=await api.
ask(path,doing,{query:asked}));;){yield{issues:(0,_MPNZKYXZ.fd)(gitlabIssues,answer,"issues"),expected:expectedIn(answer),listedAt:(0,_QF4AII7I.r)(
answer.headers.get("date"))};let query=(0,_MPNZKYXZ.aE)(answer);if(query===void 0)return;answer=await api.ask(path,doing,{query})}}
async function*listChanged(api,project,since){let query={scope:"all",state:"all",...{order_by:"updated_at",sort:"desc",updated_after:since},
per_page:PAGE_SIZE};for(;query!==void 0;){let answer=await api.ask(`${project}/issues`,"Listing what changed in the proj\
ect",{query});yield (0,_MPNZKYXZ.fd)(gitlabIssues,answer,"issues"),query=(0,_MPNZKYXZ.aE)(answer)}}function expectedIn({headers}){let total=Number(
headers.get("x-total")??Number.NaN);return Number.isInteger(total)?total:void 0}var gitlabLabels=(0,_7F4UHYFN.YO)((0,_7F4UHYFN.Ik)({name:_7F4UHYFN.Yj})),
NOT_A_NAME=new Set(["none","any"]);async function spellingsOf(api,project,label){let wanted=label.trim().toLowerCase();if(NOT_A_NAME.
has(wanted))return[label,label];let query={search:wanted,per_page:PAGE_SIZE},answer=await api.ask(`${project}/labels`,"L\
ooking for the bug label",{query}),matching=(0,_MPNZKYXZ.fd)(gitlabLabels,answer,"labels").map(({name})=>name).filter(name=>name.trim().
toLowerCase()===wanted);return (0,_MPNZKYXZ.aE)(answer)===void 0?matching:[label,label]}var ISSUE_URL=/^(https?:\/\/[^\s?#]+?)\/(-\/(?:issues(?:\/incident)?|work_items)|issues)\/([1-9]\d{0,14})(?:[/?#]\S*)?$/i;
function readIssueUrl(text){let[,before="",form="",number2=""]=ISSUE_URL.exec(text.trim())??[];if(number2===""||!URL.canParse(
before))return;let{origin,pathname}=new URL(before),isGitLabs=form.startsWith("-");if(!(isGitLabs&&/^\/groups\//i.test(pathname)))
return{repositoryUrl:`${origin}${pathname}`,issuePath:isGitLabs?"-/issues":"issues",number:number2}}var moved=(0,_7F4UHYFN.Ik)({id:_7F4UHYFN.ai,moved_to_id:(0,_7F4UHYFN.lq)(_7F4UHYFN.ai)}),notes=(0,_7F4UHYFN.YO)((0,_7F4UHYFN.Ik)({body:(0,_7F4UHYFN.lq)(_7F4UHYFN.Yj),system:(0,_7F4UHYFN.lq)(_7F4UHYFN.zM)})),
MOVED_TO=/^moved to ((?:[\w.-]+\/)*[\w.-]+)#([1-9]\d*)$/,MOST_NOTES=5,NOT_HERE=[..._MPNZKYXZ.eA,403,404];function moveReader(api,{
serverUrl,repository}){async function read(place){let{repository:path,number:number2}=place,ask=project=>{let address=`/\
projects/${encodeURIComponent(project)}/issues/${number2}`;return api.ask(address,`Looking for issue ${number2} of ${path}`,
{},NOT_HERE)},first=await ask(path),id=(0,_MPNZKYXZ.zj)(first),answer=id===void 0?first:await ask(id);return answer.status===
200?(0,_MPNZKYXZ.fd)(moved,answer,"an issue"):void 0}async function placesNamed(number2){let path=`/projects/${encodeURIComponent(
repository)}/issues/${number2}/notes`,query={activity_filter:"only_activity",sort:"desc",per_page:PAGE_SIZE},answer=await api.
ask(path,`Reading where issue ${number2} went`,{query},NOT_HERE);return answer.status!==200?[]:(0,_MPNZKYXZ.fd)(notes,answer,"note\
s").flatMap(({body,system})=>{let[,named,at]=MOVED_TO.exec(body??"")??[];return system!==!0||named===void 0?[]:[{repository:besides(
repository,named),number:Number(at)}]}).slice(0,MOST_NOTES)}return{async readNewPlace(number2){let[was,places]=await Promise.
all([read({repository,number:number2}),placesNamed(number2)]),id=was?.moved_to_id??void 0;if(id!==void 0){for(let place of places)
if((await read(place))?.id===id)return place}},async cameFrom({id},key){let former=readIssueUrl(key),server=`${serverUrl.
replace(/\/+$/,"")}/`.toLowerCase();if(former?.repositoryUrl.toLowerCase().startsWith(server)!==!0)return!1;let path=former.
repositoryUrl.slice(server.length);if(!(0,_B52CVXNV.R)(path))return!1;let was=await read({repository:path,number:Number(former.
number)});return String(was?.moved_to_id)===id}}}function besides(repository,named){return named.includes("/")?named:[...repository.
split("/").slice(0,-1),named].join("/")}var self=(0,_7F4UHYFN.Ik)({id:_7F4UHYFN.ai});function openGitLab(options){let{serverUrl,repository,issuePath,wishes}=options,api=(0,_MPNZKYXZ.Nd)(
options),project=`/projects/${encodeURIComponent(repository)}`,notesOf=number2=>`${project}/issues/${number2}/notes`,urlOf=number2=>`${serverUrl}\
/${repository}/${issuePath}/${number2}`,ownId=once(async()=>{let answer=await api.ask("/user","Asking whose token it is");
return (0,_MPNZKYXZ.fd)(self,answer,"a user").id}),associationOf=wishes?.associations===!0?associationReader(api,project):void 0;async function read(raw){
let{author}=raw,association=author&&associationOf?await associationOf(author.id):"none";return toIssue(raw,repository,association)}
return{serverUrl,repository,issuePath,async readIssue(number2){let path=`${project}/issues/${number2}`,answer=await api.
ask(path,`Reading issue ${number2}`,{},[404]);if(answer.status===404)return{kind:"missing"};let raw=(0,_MPNZKYXZ.fd)(gitlabIssue,answer,
"an issue"),issue=await read(raw);return hasMoved(raw)?{kind:"transferred",was:issue}:{kind:"issue",issue}},...moveReader(
api,{serverUrl,repository}),async readCloser(number2){let path=`${project}/issues/${number2}/closed_by`,query={per_page:PAGE_SIZE},
answer=await api.ask(path,`Reading what closed issue ${number2}`,{query});return toCloser((0,_MPNZKYXZ.fd)(gitlabClosers,answer,"m\
erge requests"))},async findFormerNames(names){let{findFormerNames}=await __webpack_require__.e(/* import() */ 219).then(__webpack_require__.bind(__webpack_require__, 8219));return findFormerNames(
api,repository,names)},async*listIssues(filter){try{for await(let{issues,...about}of listPages(api,project,filter)){let here=issues.
filter(raw=>!hasMoved(raw)),moved2=issues.filter(hasMoved).map(({iid})=>iid);yield{issues:await Promise.all(here.map(read)),
moved:moved2,...about}}}catch(thrown){throw thrown instanceof _TKLNHQ2D.S0&&thrown.code==="issue-missing"?(0,_5WWLH2TI.v)(`pro\
ject ${repository}`):thrown}},async*listChanged(since){for await(let changed of listChanged(api,project,since))yield await Promise.
all(changed.filter(raw=>!hasMoved(raw)).map(read))},async readComments(number2,page){let query={sort:"asc",order_by:"cre\
ated_at",activity_filter:"only_comments",per_page:PAGE_SIZE,page:String(page)},doing=`Reading the comments of issue ${number2}`,
[own,answer]=await Promise.all([ownId(),api.ask(notesOf(number2),doing,{query})]);return{comments:(0,_MPNZKYXZ.fd)(_DVWFB6PC.Le,answer,
"comments").filter(({system})=>!system).map(note=>(0,_DVWFB6PC.T5)(note,urlOf(number2),own)),isLast:(0,_MPNZKYXZ.aE)(answer)===void 0}},
async readOldestComments(numbers){let{readOldestComments}=await __webpack_require__.e(/* import() */ 271).then(__webpack_require__.bind(__webpack_require__, 3271));return readOldestComments(
api,{path:repository,urlOf,ownId},numbers)},addComment:(number2,body)=>writing(doing=>{let internal=wishes?.internalNotes===
!0?{internal:!0}:{};return api.ask(notesOf(number2),doing,{method:"POST",body:{body,...internal}})}),editComment:(number2,id,body)=>writing(
doing=>api.ask(`${notesOf(number2)}/${id}`,doing,{method:"PUT",body:{body}})),async deleteComment(number2,id){await api.
ask(`${notesOf(number2)}/${id}`,"Deleting a comment",{method:"DELETE"},[404])},async readFile(path){let doing=`Reading ${path}\
 of ${repository}`,file=`${project}/repository/files/${encodeURIComponent(path)}/raw`,answer=await api.ask(file,doing,{query:{
ref:"HEAD"}},[404]);if(answer.status!==404){if(answer.headers.get("content-type")?.startsWith("text/html"))throw notRaw(
path);return answer.text}}}}function hasMoved(raw){return raw.moved_to_id!==void 0}async function writing(request){try{let answer=await request(
"Writing the marker comment");return{kind:"written",id:String((0,_MPNZKYXZ.fd)(_DVWFB6PC.Z4,answer,"a comment").id)}}catch(thrown){
if(!(thrown instanceof _TKLNHQ2D.S0))throw thrown;let{code,message,hint}=thrown;if(code==="host-denied")return{kind:"denied",
why:`${message} ${hint}`};if(code==="issue-missing")return{kind:"denied",why:message};throw thrown}}function once(read){
let reading;return async()=>{reading??=read();try{return await reading}catch(thrown){throw reading=void 0,thrown}}}function notRaw(path){
return new _TKLNHQ2D.S0("host-answer",`GitLab sent a page instead of ${path}.`)}


/***/ })

};
;