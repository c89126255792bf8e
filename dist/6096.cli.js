"use strict";
exports.id = 6096;
exports.ids = [6096];
exports.modules = {

/***/ 6096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  openGitLabAccess: () => (openGitLabAccess)
});
var _5WWLH2TI = __webpack_require__(1457);
var _MPNZKYXZ = __webpack_require__(9752);
var _VNNXT23G = __webpack_require__(8433);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _TKLNHQ2D = __webpack_require__(5329);
var _72FAJJDL = __webpack_require__(3247);


var level=(0,_7F4UHYFN.lq)((0,_7F4UHYFN.Ik)({access_level:_7F4UHYFN.ai})),gitlabProject=(0,_7F4UHYFN.Ik)({archived:(0,_7F4UHYFN.lq)(_7F4UHYFN.zM),issues_access_level:(0,_7F4UHYFN.lq)(
_7F4UHYFN.Yj),issues_enabled:(0,_7F4UHYFN.lq)(_7F4UHYFN.zM),permissions:(0,_7F4UHYFN.lq)((0,_7F4UHYFN.Ik)({project_access:level,group_access:level}))}),gitlabToken=(0,_7F4UHYFN.Ik)(
{scopes:(0,_7F4UHYFN.YO)(_7F4UHYFN.Yj)});function openGitLabAccess(options){let{repository}=options,api=(0,_MPNZKYXZ.Nd)(options),project=`/projec\
ts/${encodeURIComponent(repository)}`;return{repository,rights:"It needs the scope `api` and at least the role Reporter \
in the project. Without it the tickets are right all the same.",async checkToken(){await api.ask("/user","Asking whose t\
oken it is")},async readRepository(){let answer=await api.ask(project,`Reading ${repository}`,{},[404]);if(answer.status===
404)throw (0,_5WWLH2TI.v)(`project ${repository}`);let found=(0,_MPNZKYXZ.fd)(gitlabProject,answer,repository);return obstacleOf(found)??
scopesOf()},async checkIssues(){let query={state:"all",per_page:"1"};await api.ask(`${project}/issues`,`Listing the issu\
es of ${repository}`,{query})}};async function scopesOf(){let answer=await api.ask("/personal_access_tokens/self","Askin\
g for the scopes of the token",{},[403,404]);if(answer.status!==200)return{mayComment:"untold",why:"cannot be told witho\
ut writing"};let{scopes}=(0,_MPNZKYXZ.fd)(gitlabToken,answer,"a token");return scopes.includes("api")?{mayComment:"yes",why:"the t\
oken has the scope api"}:{mayComment:"no",why:"The token has not the scope api."}}}var REPORTER=20;function obstacleOf(project){
if(project.archived)return{mayComment:"no",why:"The project is archived."};if(project.issues_enabled===!1||project.issues_access_level===
"disabled")return{mayComment:"no",why:"Issues are switched off there."};let{project_access:own,group_access:inherited}=project.
permissions??{},highest=Math.max(own?.access_level??0,inherited?.access_level??0);if(project.permissions&&highest<REPORTER)
return{mayComment:"no",why:"The token has a lower role than Reporter there."}}


/***/ }),

/***/ 1457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  v: () => (toNotVisible)
});
var _TKLNHQ2D = __webpack_require__(5329);
function toNotVisible(repository){return new _TKLNHQ2D.S0("host-denied",`There is no ${repository}, or the token may not se\
e it.`,{hint:"Check its name, and that the token was made for it or its group."})}


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


/***/ })

};
;