"use strict";
exports.id = 632;
exports.ids = [632];
exports.modules = {

/***/ 7632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ readVtigerVersion),
/* harmony export */   BD: () => (/* binding */ REPORTED_BUG),
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   Cl: () => (/* binding */ createGitHub),
/* harmony export */   Nt: () => (/* binding */ KEY_FIELD),
/* harmony export */   Sr: () => (/* binding */ AGENT),
/* harmony export */   kt: () => (/* binding */ createVtiger),
/* harmony export */   wX: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var _3XW3PPNF = __webpack_require__(6810);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_3__);
var VERSIONS=["8.0.0","8.4.0"];function readVtigerVersion(text="8.4.0"){let value=VERSIONS.find(version=>version===text);
return value!==void 0?{value}:{mistake:`--vtiger: ${(0,_3XW3PPNF/* .noneOf */ .kO)((0,_3XW3PPNF/* .quoteWithout */ .hc)([])(text),text,VERSIONS)}`}}var REPOSITORY="acme/app",KEY_FIELD="cf_901",AGENT="agent",REPORTED_BUG={title:"Export hangs on large files",body:`Expor\
ting **all rows** never ends 😕

1. Open *Reports* and choose \`All time\`
2. Click **Export → CSV**
3. The bar stops at 99 %

\`\`\`text
ERROR export: buffer full (rows=10240)
\`\`\`

Exports of one month work.`,labels:["bug","severity: high","area: export"]};function createFaults(){let orders=[];function failNext(match,fault,times=1){orders.push({match,fault,left:times})}function take(method,path){
let order=orders.find(({match,left})=>left>0&&(match.method??method)===method&&(match.path===void 0||path.search(match.path)>=
0));if(order!==void 0)return order.left-=1,order.fault}return{failNext,take}}async function failed(fault,answer3){return fault.
fault==="cut"?{fault:"cut",response:await answer3()}:(fault.carriedOut&&await answer3(),fault.fault==="answer"?fault.response.
clone():{fault:fault.fault})}function answering({latencyMs,pathIn:pathIn2,answer:answer3,notEmulated:notEmulated3}){let faults=createFaults(),calls=[],
unhandled=[];async function answered(request,call){let response=pathIn2(new URL(request.url).pathname)!==void 0?await answer3(
request,call.path):void 0;if(response!==void 0)return response;let what=`${request.method} ${call.path}${call.query}`;return unhandled.
push(what),notEmulated3(what)}async function handle(request){let{pathname,search}=new URL(request.url),path=pathIn2(pathname)??
pathname,call={method:request.method,path,query:search,outcome:void 0,startedAt:performance.now(),endedAt:void 0};calls.
push(call),latencyMs>0&&await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(latencyMs);let fault=faults.take(request.method,path),outcome=fault?await failed(fault,
()=>answered(request,call)):await answered(request,call);return call.outcome=outcome instanceof Response?outcome.status:
outcome.fault,call.endedAt=performance.now(),outcome}return{calls,unhandled,failNext:faults.failNext,handle}}function nodeId(kind,id){return`${kind}_${Buffer.from(`kwDO${id}`).toString("base64url")}`}function userJson(account,urls){let url=`${urls.api}/users/${encodeURIComponent(account.login)}`;return{login:account.login,
id:account.id,node_id:nodeId("U",account.id),avatar_url:`https://avatars.githubusercontent.com/u/${account.id}?v=4`,gravatar_id:"",
url,html_url:htmlUrl(account,urls),followers_url:`${url}/followers`,following_url:`${url}/following{/other_user}`,gists_url:`${url}\
/gists{/gist_id}`,starred_url:`${url}/starred{/owner}{/repo}`,subscriptions_url:`${url}/subscriptions`,organizations_url:`${url}\
/orgs`,repos_url:`${url}/repos`,events_url:`${url}/events{/privacy}`,received_events_url:`${url}/received_events`,type:account.
type,user_view_type:"public",site_admin:!1}}function htmlUrl({login:login2,type},{server}){return type==="Bot"?`${server}\
/apps/${login2.replace("[bot]","")}`:`${server}/${login2}`}var FIRST_IDS={account:190000001,repository:890000001,issue:2800000001,comment:2600000001,label:7900000001,milestone:12000001,
type:21000001},WELL_KNOWN_ACCOUNTS=[{id:41898282,login:"github-actions[bot]",type:"Bot"},{id:10137,login:"ghost",type:"U\
ser"}];function createStore(clock){let lastIds=new Map,accounts=new Map(WELL_KNOWN_ACCOUNTS.map(known=>[known.login,known])),
repositories=new Map,types=new Map;function nextId(kind){let id=(lastIds.get(kind)??FIRST_IDS[kind]-1)+1;return lastIds.
set(kind,id),id}function now(){return clock().toISOString().replace(/\.\d+Z$/,"Z")}function account(login2,type){return remembered(
accounts,login2.toLowerCase(),()=>({id:nextId("account"),login:login2,type:type??(login2.endsWith("[bot]")?"Bot":"User")}))}
function repository(fullName){return remembered(repositories,fullName.toLowerCase(),()=>{let[owner,name,...rest]=fullName.
split("/");if(!owner||!name||rest.length>0)throw new RangeError(`"${fullName}" is no repository: write it as owner/name`);
return{id:nextId("repository"),owner:account(owner,"Organization"),name,createdAt:now(),issues:new Map,departures:new Map,
labels:new Map,milestones:new Map,files:new Map}})}return{now,nextId,account,repository,findRepository:fullName=>repositories.
get(fullName.toLowerCase()),findRepositoryById:id=>[...repositories.values()].find(one=>one.id===id),label:({labels},name)=>remembered(
labels,name.toLowerCase(),()=>({id:nextId("label"),name})),milestone:({milestones},title,creator)=>remembered(milestones,
title,()=>({id:nextId("milestone"),number:milestones.size+1,title,creator,createdAt:now()})),issueType:name=>remembered(
types,name.toLowerCase(),()=>({id:nextId("type"),name}))}}function remembered(memory,key,make){let known=memory.get(key);
if(known!==void 0)return known;let made=make();return memory.set(key,made),made}function fullNameOf({owner,name}){return`${owner.
login}/${name}`}function nextNumber({issues,departures}){return issues.size+departures.size+1}function repositoryUrl(urls,repository,side="api"){return`${side==="api"?`${urls.api}/repos`:urls.server}/${fullNameOf(repository)}`}
function defaultApiUrl(serverUrl){return serverUrl==="https://github.com"?"https://api.github.com":`${serverUrl}/api/v3`}
function pathIn(pathname,apiPath){if(pathname.startsWith(`${apiPath}/`))return pathname.slice(apiPath.length);let beside=apiPath.
replace(/\/v3$/,"");return pathname===`${beside}/graphql`?"/graphql":void 0}function labelJson(label,repository,urls){return{id:label.id,node_id:nodeId("LA",label.id),url:`${repositoryUrl(urls,repository)}\
/labels/${encodeURIComponent(label.name)}`,name:label.name,color:label.name==="bug"?"d73a4a":"ededed",default:label.name===
"bug",description:label.name==="bug"?"Something isn't working":null}}function milestoneJson(milestone,repository,urls){let url=`${repositoryUrl(
urls,repository)}/milestones/${milestone.number}`,members=[...repository.issues.values()].filter(issue=>issue.milestone?.
id===milestone.id);return{url,html_url:`${repositoryUrl(urls,repository,"server")}/milestone/${milestone.number}`,labels_url:`${url}\
/labels`,id:milestone.id,node_id:nodeId("MI",milestone.id),number:milestone.number,title:milestone.title,description:null,
creator:userJson(milestone.creator,urls),open_issues:members.filter(issue=>issue.state==="open").length,closed_issues:members.
filter(issue=>issue.state==="closed").length,state:"open",created_at:milestone.createdAt,updated_at:milestone.createdAt,
due_on:null,closed_at:null}}function issueTypeJson(type){return{id:type.id,node_id:nodeId("IT",type.id),name:type.name,description:null,
color:type.name==="Bug"?"red":"gray",is_enabled:!0}}function issueJson(issue,repository,urls){let home=repositoryUrl(urls,
repository),url=`${home}/issues/${issue.number}`,assignees=issue.assignees.map(assignee=>userJson(assignee,urls));return{
url,repository_url:home,labels_url:`${url}/labels{/name}`,comments_url:`${url}/comments`,events_url:`${url}/events`,html_url:issueHtmlUrl(
issue,repository,urls),id:issue.id,node_id:nodeId(issue.isPullRequest?"PR":"I",issue.id),number:issue.number,title:issue.
title,user:issue.author&&userJson(issue.author,urls),labels:issue.labels.map(label=>labelJson(label,repository,urls)),state:issue.
state,locked:!1,assignee:assignees[0]??null,assignees,milestone:issue.milestone&&milestoneJson(issue.milestone,repository,
urls),comments:issue.comments.length,created_at:issue.createdAt,updated_at:issue.updatedAt,closed_at:issue.closedAt,author_association:issue.
association,type:issue.type&&issueTypeJson(issue.type),active_lock_reason:null,sub_issues_summary:{total:0,completed:0,percent_completed:0},
issue_dependencies_summary:{blocked_by:0,total_blocked_by:0,blocking:0,total_blocking:0},body:issue.body,reactions:reactionsJson(
url),timeline_url:`${url}/timeline`,performed_via_github_app:null,state_reason:issue.stateReason,...issue.isPullRequest?
pullRequestPart(issue,repository,urls):{}}}function pullRequestPart(issue,repository,urls){let page=issueHtmlUrl(issue,repository,
urls);return{draft:!1,pull_request:{url:`${repositoryUrl(urls,repository)}/pulls/${issue.number}`,html_url:page,diff_url:`${page}\
.diff`,patch_url:`${page}.patch`,merged_at:null}}}function commentJson(comment,issue,repository,urls){let home=repositoryUrl(
urls,repository),url=`${home}/issues/comments/${comment.id}`;return{url,html_url:`${issueHtmlUrl(issue,repository,urls)}\
#issuecomment-${comment.id}`,issue_url:`${home}/issues/${issue.number}`,id:comment.id,node_id:nodeId("IC",comment.id),user:comment.
author&&userJson(comment.author,urls),created_at:comment.createdAt,updated_at:comment.updatedAt,body:comment.body,author_association:comment.
association,reactions:reactionsJson(url),performed_via_github_app:null}}function issueHtmlUrl(issue,repository,urls){let kind=issue.
isPullRequest?"pull":"issues";return`${repositoryUrl(urls,repository,"server")}/${kind}/${issue.number}`}function reactionsJson(url){
return{url:`${url}/reactions`,total_count:0,"+1":0,"-1":0,laugh:0,hooray:0,confused:0,heart:0,rocket:0,eyes:0}}var DOCUMENTATION="https://docs.github.com/rest";function json(status,value,headers={}){return new Response(JSON.stringify(
value),{status,headers:{"content-type":"application/json; charset=utf-8",...headers}})}function problem(status,message,extra={},headers={}){
let body={message,...extra,documentation_url:DOCUMENTATION,status:String(status)};return json(status,body,headers)}var notFound=()=>problem(
404,"Not Found"),badCredentials=()=>problem(401,"Bad credentials"),notAccessible=()=>problem(403,"Resource not accessibl\
e by integration"),issueDeleted=()=>problem(410,"This issue was deleted");function movedPermanently(location){return problem(
301,"Moved Permanently",{url:location},{location})}function validationFailed(error){return problem(422,"Validation Faile\
d",{errors:[error]})}function notEmulated(what){return problem(501,`Not emulated: ${what}. See src/emulator/github/READM\
E.md`)}function toToken({permissions,actor},store2){return{permissions:{issues:"write",contents:"write",pullRequests:"write",...permissions},
actor:store2.account(actor?.login??"github-actions[bot]",actor?.type)}}function allows(granted,needed){return granted===
"write"||granted===needed}function tokenIn(request){return/^(?:bearer|token)\s+(\S+)$/i.exec(request.headers.get("author\
ization")??"")?.[1]}var GRAPHQL_PATH="/graphql",graphqlRoutes=[{in:"account",method:"POST",path:GRAPHQL_PATH,answer}],SHORT_HASH=7;function answer({
store:store2,token,body,urls}){let{query:query2="",variables={}}=body??{};if(!query2.includes("timelineItems(itemTypes: \
[CLOSED_EVENT], last: 1)"))return notEmulated("a GraphQL query other than that for what closed an issue");let{owner,repo,
number=0}=variables,repository=store2.findRepository(`${owner}/${repo}`),issue=repository?.issues.get(number);if(repository===
void 0||issue===void 0||token.permissions.issues==="none")return refused({repository:null},"NOT_FOUND","Could not resolv\
e to an Issue.");let{closer}=issue,nodes=shown=>({repository:{issue:{timelineItems:{nodes:issue.closedAt===null?[]:[{closer:shown}]}}}});
if(closer===null)return json(200,{data:nodes(null)});let{pullRequests,contents}=token.permissions;return allows(closer.kind===
"commit"?contents:pullRequests,"read")?json(200,{data:nodes(closerJson(closer,repository,urls))}):refused(nodes(null),"F\
ORBIDDEN","Resource not accessible by integration")}function closerJson(closer,repository,urls){if(closer.kind==="commit")
return{__typename:"Commit",abbreviatedOid:closer.sha.slice(0,SHORT_HASH),messageHeadline:closer.headline,url:`${repositoryUrl(
urls,repository,"server")}/commit/${closer.sha}`};let pullRequest=repository.issues.get(closer.number);return{__typename:"\
PullRequest",number:closer.number,title:pullRequest?.title,url:pullRequest&&issueHtmlUrl(pullRequest,repository,urls),repository:{
nameWithOwner:fullNameOf(repository)}}}function refused(data,type,message){return json(200,{data,errors:[{type,message}]})}var accountRoutes=[{in:"account",method:"GET",path:"/user",answer:({token,urls})=>token.actor.type==="Bot"?notAccessible():
json(200,userJson(token.actor,urls))},{in:"account",method:"GET",path:"/rate_limit",answer:({rateLimit})=>json(200,{resources:{
core:rateLimit},rate:rateLimit})}];function changeIssue(store2,issue,change2){Object.assign(issue,change2,{updatedAt:store2.now()})}function addComment(store2,issue,comment){
let at=store2.now(),added={...comment,id:store2.nextId("comment"),createdAt:at,updatedAt:at};return changeIssue(store2,issue,
{comments:[...issue.comments,added]}),added}function rewriteComment(store2,comment,body){comment.body=body,comment.updatedAt=
store2.now()}function removeComment(store2,issue,{id}){changeIssue(store2,issue,{comments:issue.comments.filter(other=>other.
id!==id)})}function findComment({issues},id){for(let issue of issues.values()){let comment=issue.comments.find(one=>one.
id===id);if(comment!==void 0)return{issue,comment}}}var DEFAULT_PER_PAGE=30,MAX_PER_PAGE=100;function pageOf(call,listUrl,items,show){let perPage=Math.min(positive(call.query.
get("per_page"),DEFAULT_PER_PAGE),MAX_PER_PAGE),page=positive(call.query.get("page"),1),last=Math.max(1,Math.ceil(items.
length/perPage)),link=(rel,number)=>{let query2=new URLSearchParams(call.query);return query2.set("page",String(number)),
`<${listUrl}?${query2.toString()}>; rel="${rel}"`},links=[...page>1?[link("prev",Math.min(page-1,last))]:[],...page<last?
[link("next",page+1),link("last",last)]:[],...page>1?[link("first",1)]:[]],headers=links.length>0?{link:links.join(", ")}:
{},shown=items.slice((page-1)*perPage,page*perPage).map(show);return json(200,shown,headers)}function positive(text,otherwise){
let number=Number(text);return Number.isInteger(number)&&number>0?number:otherwise}var MAX_BODY=65536,COMMENTS="/repos/{owner}/{repo}/issues/{number}/comments",ONE_COMMENT="/repos/{owner}/{repo}/issues/c\
omments/{id}",READ={scope:"issues",access:"read"},WRITE={scope:"issues",access:"write"},commentRoutes=[{in:"repository",
method:"GET",path:COMMENTS,needs:READ,query:["per_page","page","since"],answer:onIssue(listAnswer)},{in:"repository",method:"\
POST",path:COMMENTS,needs:WRITE,answer:onIssue(createAnswer)},{in:"repository",method:"GET",path:ONE_COMMENT,needs:READ,
answer:onComment(oneAnswer)},{in:"repository",method:"PATCH",path:ONE_COMMENT,needs:WRITE,answer:onComment(updateAnswer)},
{in:"repository",method:"DELETE",path:ONE_COMMENT,needs:WRITE,answer:onComment(deleteAnswer)}];function onIssue(answer3){
return call=>{let number=Number(call.parameters.number),issue=call.repository.issues.get(number);return issue!==void 0?answer3(
call,issue):call.repository.departures.get(number)?.kind==="deleted"?issueDeleted():notFound()}}function onComment(answer3){
return call=>{let place=findComment(call.repository,Number(call.parameters.id));return place===void 0?notFound():answer3(
call,place)}}function listAnswer(call,issue){let{repository,urls,query:query2}=call,since=Date.parse(query2.get("since")??
"1970-01-01"),asked=issue.comments.filter(({updatedAt})=>Date.parse(updatedAt)>=since),listUrl=`${urls.api}/repositories\
/${repository.id}/issues/${issue.number}/comments`;return pageOf(call,listUrl,asked,comment=>commentJson(comment,issue,repository,
urls))}function createAnswer(call,issue){let{store:store2,repository,urls,token}=call,body=bodyOf(call);if(body instanceof
Response)return body;let comment=addComment(store2,issue,{author:token.actor,association:"NONE",body}),shown=commentJson(
comment,issue,repository,urls);return json(201,shown,{location:shown.url})}function oneAnswer({repository,urls},{comment,
issue}){return json(200,commentJson(comment,issue,repository,urls))}function updateAnswer(call,place){let body=bodyOf(call);
return body instanceof Response?body:(rewriteComment(call.store,place.comment,body),oneAnswer(call,place))}function deleteAnswer({
store:store2},{comment,issue}){return removeComment(store2,issue,comment),new Response(null,{status:204})}function bodyOf({
body:sent}){let body=typeof sent=="object"&&sent!==null&&"body"in sent?sent.body:void 0;if(body===void 0)return problem(
422,`Invalid request.

"body" wasn't supplied.`);if(typeof body!="string")return problem(422,`Invalid request.

For 'properties/body', ${typeof body} is not a string.`);let refused2=message=>validationFailed({resource:"IssueComment",
code:"unprocessable",field:"data",message});return body.trim()===""?refused2("Body cannot be blank"):Array.from(body).length>
MAX_BODY?refused2(`Body is too long (maximum is ${MAX_BODY} characters)`):body}var DEFAULT_BRANCH="main";function repositoryJson(repository,urls){let url=repositoryUrl(urls,repository),page=repositoryUrl(
urls,repository,"server"),openIssues=[...repository.issues.values()].filter(({state})=>state==="open").length;return{id:repository.
id,node_id:nodeId("R",repository.id),name:repository.name,full_name:fullNameOf(repository),private:!1,owner:userJson(repository.
owner,urls),html_url:page,description:null,fork:!1,url,...linksOf(url),git_url:`${page.replace(/^https?/,"git")}.git`,ssh_url:`\
git@${new URL(urls.server).hostname}:${fullNameOf(repository)}.git`,clone_url:`${page}.git`,svn_url:page,...statisticsOf(
openIssues),default_branch:DEFAULT_BRANCH,created_at:repository.createdAt,updated_at:repository.createdAt,pushed_at:repository.
createdAt}}function linksOf(url){return{archive_url:`${url}/{archive_format}{/ref}`,assignees_url:`${url}/assignees{/use\
r}`,blobs_url:`${url}/git/blobs{/sha}`,branches_url:`${url}/branches{/branch}`,collaborators_url:`${url}/collaborators{/\
collaborator}`,comments_url:`${url}/comments{/number}`,commits_url:`${url}/commits{/sha}`,compare_url:`${url}/compare/{b\
ase}...{head}`,contents_url:`${url}/contents/{+path}`,contributors_url:`${url}/contributors`,deployments_url:`${url}/dep\
loyments`,downloads_url:`${url}/downloads`,events_url:`${url}/events`,forks_url:`${url}/forks`,git_commits_url:`${url}/g\
it/commits{/sha}`,git_refs_url:`${url}/git/refs{/sha}`,git_tags_url:`${url}/git/tags{/sha}`,hooks_url:`${url}/hooks`,issue_comment_url:`${url}\
/issues/comments{/number}`,issue_events_url:`${url}/issues/events{/number}`,issues_url:`${url}/issues{/number}`,keys_url:`${url}\
/keys{/key_id}`,labels_url:`${url}/labels{/name}`,languages_url:`${url}/languages`,merges_url:`${url}/merges`,milestones_url:`${url}\
/milestones{/number}`,notifications_url:`${url}/notifications{?since,all,participating}`,pulls_url:`${url}/pulls{/number\
}`,releases_url:`${url}/releases{/id}`,stargazers_url:`${url}/stargazers`,statuses_url:`${url}/statuses/{sha}`,subscribers_url:`${url}\
/subscribers`,subscription_url:`${url}/subscription`,tags_url:`${url}/tags`,teams_url:`${url}/teams`,trees_url:`${url}/g\
it/trees{/sha}`}}function statisticsOf(openIssues){return{homepage:null,language:null,license:null,mirror_url:null,size:0,
forks:0,forks_count:0,stargazers_count:0,watchers:0,watchers_count:0,open_issues:openIssues,open_issues_count:openIssues,
has_issues:!0,has_projects:!0,has_downloads:!0,has_wiki:!0,has_pages:!1,has_discussions:!1,archived:!1,disabled:!1,allow_forking:!0,
is_template:!1,web_commit_signoff_required:!1,topics:[],visibility:"public"}}var contentRoutes=[{in:"repository",method:"GET",path:"/repos/{owner}/{repo}",answer:({repository,urls})=>json(200,repositoryJson(
repository,urls))},{in:"repository",method:"GET",path:"/repos/{owner}/{repo}/contents/{+path}",needs:{scope:"contents",access:"\
read"},query:["ref"],answer:fileAnswer}],KNOWN_REF=new RegExp(`^(?:HEAD|(?:refs/)?heads/${DEFAULT_BRANCH}|${DEFAULT_BRANCH}\
)$`),COMMIT_ID=/^[0-9a-f]{40}$/;function fileAnswer(call){let{repository,accept,query:query2}=call,path=(call.parameters.
path??"").replace(/^\/+|\/+$/g,""),ref=query2.get("ref")??DEFAULT_BRANCH;if(!KNOWN_REF.test(ref)&&!COMMIT_ID.test(ref))return problem(
404,`No commit found for the ref ${ref}`);let text=repository.files.get(path);if(text===void 0)return directoryAnswer(call,
path,ref);if(/application\/vnd\.github\.(?:v3\.)?raw\b/.test(accept)){let headers={"content-type":"application/vnd.githu\
b.raw+json; charset=utf-8"};return new Response(text,{headers})}let content=`${Buffer.from(text).toString("base64")}
`.replace(/(.{60})(?=.)/g,`$1
`);return json(200,{...entryJson(call,path,ref),content,encoding:"base64"})}function directoryAnswer(call,path,ref){let inside=[
...call.repository.files.keys()].filter(file=>file.startsWith(`${path}/`)).map(file=>`${path}/${file.slice(path.length+1).
split("/",1).join("")}`);if(inside.length===0)return notFound();let entries=[...new Set(inside)].sort();return json(200,
entries.map(entry=>entryJson(call,entry,ref)))}function entryJson({repository,urls},path,ref){let text=repository.files.
get(path),kind=text===void 0?{type:"dir",size:0}:{type:"file",size:sizeOf(text)},sha=gitBlobId(text??""),home=repositoryUrl(
urls,repository),page=repositoryUrl(urls,repository,"server"),url=`${home}/contents/${path}?ref=${encodeURIComponent(ref)}`,
git=`${home}/git/${text===void 0?"trees":"blobs"}/${sha}`,html2=`${page}/${text===void 0?"tree":"blob"}/${ref}/${path}`;
return{...kind,name:path.split("/").at(-1),path,sha,url,git_url:git,html_url:html2,download_url:text===void 0?null:`${page}\
/raw/${ref}/${path}`,_links:{self:url,git,html:html2}}}function sizeOf(text){return Buffer.byteLength(text)}function gitBlobId(text){
return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha1").update(`blob ${sizeOf(text)}\0${text}`).digest("hex")}function patternOf(template){let source=template.replace(/\{\+(\w+)\}/g,"(?<$1>.+)").replace(/\{(\w+)\}/g,"(?<$1>[^/]+)");
return new RegExp(`^${source}$`)}function decoded(groups){return Object.fromEntries(Object.entries(groups).map(([name,text])=>[
name,decodeURIComponent(text)]))}var issueRoutes=[{in:"repository",method:"GET",path:"/repos/{owner}/{repo}/issues/{number}",needs:{scope:"issues",access:"\
read"},answer:issueAnswer},{in:"repository",method:"GET",path:"/repos/{owner}/{repo}/issues",needs:{scope:"issues",access:"\
read"},query:["state","labels","since","sort","direction","per_page","page"],answer:listAnswer2}];function issueAnswer({
repository,parameters,store:store2,urls}){let number=Number(parameters.number),issue=repository.issues.get(number);if(issue!==
void 0)return json(200,issueJson(issue,repository,urls));let departure=repository.departures.get(number);if(departure===
void 0)return notFound();if(departure.kind==="deleted")return issueDeleted();let home=store2.findRepositoryById(departure.
repositoryId);return home===void 0?notFound():movedPermanently(`${urls.api}/repositories/${home.id}/issues/${departure.number}`)}
function listAnswer2(call){let{repository,query:query2,urls}=call,invalid=invalidParameter(query2);if(invalid!==void 0)return validationFailed(
{resource:"Issue",code:"invalid",field:invalid});let issues=[...repository.issues.values()].filter(toFilter(query2)),listUrl=`${urls.
api}/repositories/${repository.id}/issues`;return pageOf(call,listUrl,sorted(issues,query2),issue=>issueJson(issue,repository,
urls))}var ALLOWED={state:["open","closed","all"],sort:["created","updated","comments"],direction:["asc","desc"]};function invalidParameter(query2){
let wrong=Object.entries(ALLOWED).find(([name,values])=>query2.has(name)&&!values.includes(query2.get(name)??""));return wrong!==
void 0?wrong[0]:Number.isNaN(Date.parse(query2.get("since")??"1970-01-01"))?"since":void 0}function toFilter(query2){let state=query2.
get("state")??"open",wanted=(query2.get("labels")??"").split(",").map(name=>name.trim().toLowerCase()).filter(name=>name!==
""),since=Date.parse(query2.get("since")??"1970-01-01");return issue=>(state==="all"||issue.state===state)&&wanted.every(
name=>issue.labels.some(label=>label.name.toLowerCase()===name))&&(!query2.has("since")||Date.parse(issue.updatedAt)>=since)}
function sorted(issues,query2){let compare=COMPARISONS[query2.get("sort")??""]??byTime("createdAt"),sign=query2.get("dir\
ection")==="asc"?1:-1;return issues.toSorted((a,b)=>sign*(compare(a,b)||a.number-b.number))}var COMPARISONS={updated:byTime(
"updatedAt"),comments:(a,b)=>a.comments.length-b.comments.length};function byTime(moment){return(a,b)=>a[moment]===b[moment]?
0:a[moment]<b[moment]?-1:1}var ROUTES=[...accountRoutes,...contentRoutes,...commentRoutes,...issueRoutes,...graphqlRoutes].map(route=>({route,pattern:patternOf(
route.path)}));function findRoute(method,path){for(let{route,pattern}of ROUTES){let match=route.method===method?pattern.
exec(path):null;if(match!==null)return{route,parameters:decoded(match.groups??{})}}}async function answerApi({store:store2,tokens,limiter},request,path,urls){if(!request.headers.get("user-agent"))return problem(
403,"Request forbidden: please make sure it has a User-Agent header");let secret=tokenIn(request);if(secret===void 0)return problem(
401,"Requires authentication");let token=tokens.get(secret);if(token===void 0)return badCredentials();let found=findRoute(
request.method,byName(store2,path)),{searchParams:query2}=new URL(request.url);if(found===void 0||!understands(found.route,
query2))return;let refusal=found.route.path==="/rate_limit"?void 0:limiter.refusalOf(secret,request.method==="POST"&&path!==
GRAPHQL_PATH),body=await jsonOf(request),call={store:store2,urls,token,query:query2,body,parameters:found.parameters,accept:request.
headers.get("accept")??"",rateLimit:limiter.figuresOf(secret)},response=refusal??permitted(found.route,call);for(let[name,
value]of Object.entries(limiter.headersOf(secret)))response.headers.set(name,value);return response.headers.set("x-githu\
b-media-type","github.v3; format=json"),response}function byName(store2,path){let match=/^\/repositories\/(\d+)(\/.*)?$/.
exec(path),repository=match===null?void 0:store2.findRepositoryById(Number(match[1]));return repository===void 0?path:`/\
repos/${fullNameOf(repository)}${match?.[2]??""}`}function understands({query:known=[]},query2){return[...query2.keys()].
every(name=>known.includes(name))}var UNREADABLE=Symbol("body that is no JSON");async function jsonOf(request){let text=await request.
text();if(text!=="")try{return JSON.parse(text)}catch{return UNREADABLE}}function permitted(route,call){if(call.body===UNREADABLE)
return problem(400,"Problems parsing JSON");if(route.in==="account")return route.answer(call);let{owner="",repo=""}=call.
parameters,repository=call.store.findRepository(`${owner}/${repo}`);if(repository===void 0)return notFound();let{needs}=route;
return needs!==void 0&&!allows(call.token.permissions[needs.scope],needs.access)?notAccessible():route.answer({...call,repository})}var HOUR_MS=36e5,MINUTE_MS=6e4;function createRateLimiter(limits,clock){let{requestsPerHour=5e3,creationsPerMinute=Number.
POSITIVE_INFINITY}=limits,windows=new Map;function windowOf(key,length){let now=clock().getTime(),known=windows.get(key);
if(known!==void 0&&known.endsAt>now)return known;let fresh={used:0,endsAt:now+length};return windows.set(key,fresh),fresh}
let hourOf=token=>windowOf(`hour ${token}`,HOUR_MS);function figuresOf(token){let{used,endsAt}=hourOf(token),remaining=Math.
max(0,requestsPerHour-used);return{limit:requestsPerHour,used,remaining,reset:Math.ceil(endsAt/1e3)}}return{figuresOf,refusalOf(token,isCreation){
let hour=hourOf(token);if(hour.used>=requestsPerHour)return hourlyRateLimit();if(hour.used+=1,!isCreation)return;let minute=windowOf(
`minute ${token}`,MINUTE_MS);if(minute.used+=1,minute.used<=creationsPerMinute)return;let seconds=Math.ceil((minute.endsAt-
clock().getTime())/1e3);return secondaryRateLimit(seconds)},headersOf(token){let{limit,used,remaining,reset}=figuresOf(token);
return{"x-ratelimit-limit":String(limit),"x-ratelimit-used":String(used),"x-ratelimit-remaining":String(remaining),"x-ra\
telimit-reset":String(reset),"x-ratelimit-resource":"core"}}}}function hourlyRateLimit(reset){let headers=reset===void 0?
{}:{"x-ratelimit-remaining":"0","x-ratelimit-reset":String(Math.ceil(reset))};return problem(403,"API rate limit exceede\
d",{},headers)}function secondaryRateLimit(retryAfter){let headers=retryAfter===void 0?{}:{"retry-after":String(retryAfter)};
return problem(403,"You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",{},headers)}function senderOf({store:store2},{as="maintainer"}={}){return store2.account(as)}function issueOf({repository},number){let issue=repository.
issues.get(number);if(issue===void 0)throw new RangeError(`${fullNameOf(repository)} has no issue #${number}`);return issue}
function expectPossible(possible,what){if(!possible)throw new RangeError(`Impossible in the pages: ${what}`)}function issueActs(desk){let{store:store2,repository,urls,events}=desk;function act(issue,change2,action,by,details){return changeIssue(
store2,issue,change2),events.issues(action,issue,senderOf(desk,by),details)}return{edit(number,change2,by){let issue=issueOf(
desk,number),changes={...change2.title===void 0?{}:{title:{from:issue.title}},...change2.body===void 0?{}:{body:{from:issue.
body??""}}};return act(issue,change2,"edited",by,{changes})},label(number,name,by){let issue=issueOf(desk,number),label=store2.
label(repository,name);expectPossible(!issue.labels.includes(label),`label #${number} "${name}" again`);let labels=[...issue.
labels,label];return act(issue,{labels},"labeled",by,{label:labelJson(label,repository,urls)})},unlabel(number,name,by){
let issue=issueOf(desk,number),label=store2.label(repository,name);expectPossible(issue.labels.includes(label),`take "${name}\
" off #${number} without it`);let labels=issue.labels.filter(other=>other!==label);return act(issue,{labels},"unlabeled",
by,{label:labelJson(label,repository,urls)})},close(number,reason="completed",by){let issue=issueOf(desk,number);expectPossible(
issue.state==="open",`close #${number} again`);let change2={state:"closed",stateReason:reason,closedAt:store2.now()};return act(
issue,{...change2,closer:null},"closed",by)},closeWith(number,closer,by){let issue=issueOf(desk,number);if(expectPossible(
issue.state==="open",`close #${number} again`),closer.kind==="pull-request"){let{isPullRequest}=issueOf(desk,closer.number);
expectPossible(isPullRequest,`merge #${closer.number}, which is no pull request`)}let change2={state:"closed",stateReason:"\
completed",closedAt:store2.now()};return act(issue,{...change2,closer},"closed",by)},reopen(number,by){let issue=issueOf(
desk,number);return expectPossible(issue.state==="closed",`reopen #${number}, which is open`),act(issue,{...{state:"open",
stateReason:"reopened",closedAt:null},closer:null},"reopened",by)},assign(number,login2,by){let issue=issueOf(desk,number),
assignee=store2.account(login2);expectPossible(!issue.assignees.includes(assignee),`assign #${number} to ${login2} again`);
let assignees=[...issue.assignees,assignee];return act(issue,{assignees},"assigned",by,{assignee:userJson(assignee,urls)})},
unassign(number,login2,by){let issue=issueOf(desk,number),assignee=store2.account(login2);expectPossible(issue.assignees.
includes(assignee),`unassign ${login2} from #${number}`);let assignees=issue.assignees.filter(other=>other!==assignee);return act(
issue,{assignees},"unassigned",by,{assignee:userJson(assignee,urls)})},milestone(number,title,by){let issue=issueOf(desk,
number),milestone=store2.milestone(repository,title,senderOf(desk,by));changeIssue(store2,issue,{milestone});let details={
milestone:milestoneJson(milestone,repository,urls)};return events.issues("milestoned",issue,senderOf(desk,by),details)},
demilestone(number,by){let issue=issueOf(desk,number),{milestone}=issue;if(milestone===null)throw new RangeError(`#${number}\
 has no milestone to take off`);changeIssue(store2,issue,{milestone:null});let details={milestone:milestoneJson(milestone,
repository,urls)};return events.issues("demilestoned",issue,senderOf(desk,by),details)},type(number,name,by){let type=store2.
issueType(name),details={type:issueTypeJson(type)};return act(issueOf(desk,number),{type},"typed",by,details)},untype(number,by){
let issue=issueOf(desk,number);if(issue.type===null)throw new RangeError(`#${number} has no type to take off`);let details={
type:issueTypeJson(issue.type)};return act(issue,{type:null},"untyped",by,details)},deleteIssue(number,by){let issue=issueOf(
desk,number);return repository.issues.delete(number),repository.departures.set(number,{kind:"deleted"}),events.issues("d\
eleted",issue,senderOf(desk,by))}}}function commentActs(desk){let{store:store2,repository,events}=desk;function found(id){let place=findComment(repository,
id);if(place===void 0)throw new RangeError(`${fullNameOf(repository)} has no comment ${id}`);return place}return{comment(number,{
body,association="NONE",as}){let issue=issueOf(desk,number),author=senderOf(desk,as===void 0?{}:{as}),comment=addComment(
store2,issue,{author,association,body});return events.issueComment("created",{issue,comment},author)},editComment(id,body,by){
let place=found(id),changes={body:{from:place.comment.body}};return rewriteComment(store2,place.comment,body),events.issueComment(
"edited",place,senderOf(desk,by),{changes})},deleteComment(id,by){let place=found(id);return removeComment(store2,place.
issue,place.comment),events.issueComment("deleted",place,senderOf(desk,by))}}}function createEvents(repository,urls){let sceneOf=sender=>({repository:repositoryJson(repository,urls),sender:userJson(
sender,urls)});return{issues(action,issue,sender,details={}){let snapshot=issueJson(issue,repository,urls);return{name:"\
issues",payload:{action,issue:snapshot,...details,...sceneOf(sender)}}},issueComment(action,{issue,comment},sender,details={}){
let snapshots={issue:issueJson(issue,repository,urls),comment:commentJson(comment,issue,repository,urls)};return{name:"i\
ssue_comment",payload:{action,...details,...snapshots,...sceneOf(sender)}}},dispatch(rest,sender){return{name:"workflow_\
dispatch",payload:{...rest,...sceneOf(sender)}}},schedule(rest){let repositorySnapshot=repositoryJson(repository,urls);return{
name:"schedule",payload:{...rest,repository:repositorySnapshot}}}}}function openIssue(desk,draft){let{repository,urls,events}=desk,issue=addIssue(desk,draft,!1),sender=issue.author??senderOf(
desk,{as:"ghost"}),fired=[events.issues("opened",issue,sender)],fire=(action,details)=>{fired.push(events.issues(action,
issue,sender,details))};for(let label of issue.labels)fire("labeled",{label:labelJson(label,repository,urls)});for(let assignee of issue.
assignees)fire("assigned",{assignee:userJson(assignee,urls)});return issue.milestone&&fire("milestoned",{milestone:milestoneJson(
issue.milestone,repository,urls)}),issue.type&&fire("typed",{type:issueTypeJson(issue.type)}),fired}function openPullRequest(desk,draft){
return addIssue(desk,draft,!0).number}function addIssue(desk,draft,isPullRequest){let{store:store2,repository}=desk,{author="\
reporter",association="NONE",labels=[],assignees=[]}=draft,account=author===null?null:store2.account(author),at=store2.now(),
issue={id:store2.nextId("issue"),number:nextNumber(repository),isPullRequest,author:account,association,title:draft.title,
body:draft.body??null,labels:labels.map(name=>store2.label(repository,name)),state:"open",stateReason:null,assignees:assignees.
map(login2=>store2.account(login2)),milestone:draft.milestone===void 0?null:store2.milestone(repository,draft.milestone,
account??senderOf(desk)),type:draft.type===void 0?null:store2.issueType(draft.type),comments:[],createdAt:at,updatedAt:at,
closedAt:null,closer:null};return repository.issues.set(issue.number,issue),issue}function transferIssue(desk,number,target,by){
let{store:store2,repository:source,urls}=desk,issue=issueOf(desk,number),destination=store2.repository(target);expectPossible(
destination!==source&&destination.owner===source.owner&&!issue.isPullRequest,`transfer #${number} to ${target}`);let moved={
...issue,id:store2.nextId("issue"),number:nextNumber(destination),labels:issue.labels.map(({name})=>store2.label(destination,
name)),milestone:null,updatedAt:store2.now()};destination.issues.set(moved.number,moved),source.issues.delete(number),source.
departures.set(number,{kind:"transferred",repositoryId:destination.id,number:moved.number});let sender=senderOf(desk,by);
return[desk.events.issues("transferred",issue,sender,{changes:{new_issue:issueJson(moved,destination,urls),new_repository:repositoryJson(
destination,urls)}}),createEvents(destination,urls).issues("opened",moved,sender,{changes:{old_issue:issueJson(issue,source,
urls),old_repository:repositoryJson(source,urls)}})]}var WORKFLOW=".github/workflows/vtiger-sync.yml";function createRepositoryPages(store2,repository,urls){let desk={store:store2,
repository,urls,events:createEvents(repository,urls)};return{fullName:fullNameOf(repository),...issueActs(desk),...commentActs(
desk),openIssue:draft=>openIssue(desk,draft),openPullRequest:draft=>openPullRequest(desk,draft),transferIssue:(number,target,by)=>transferIssue(
desk,number,target,by),writeFile(path,text){repository.files.set(path,text)},deleteFile(path){repository.files.delete(path)},
dispatchEvent(inputs={},by){let rest={inputs,ref:`refs/heads/${DEFAULT_BRANCH}`,workflow:WORKFLOW};return desk.events.dispatch(
rest,senderOf(desk,by))},scheduleEvent(cron="17 3 * * *"){return desk.events.schedule({schedule:cron,workflow:WORKFLOW})},
issue(number){return issueJson(issueOf(desk,number),repository,urls)},issues(){return[...repository.issues.values()].map(
issue=>issueJson(issue,repository,urls))},comments(number){let issue=issueOf(desk,number);return issue.comments.map(comment=>commentJson(
comment,issue,repository,urls))}}}var DEFAULT_TOKEN="embedded-github-token";function createGitHub(options={}){let{serverUrl="https://github.com",apiUrl=defaultApiUrl(
serverUrl),apiPath="",tokens=[{token:DEFAULT_TOKEN}],latencyMs=0,clock=()=>new Date}=options,store2=createStore(clock),parts={
store:store2,tokens:new Map(tokens.map(token=>[token.token,toToken(token,store2)])),limiter:createRateLimiter(options.rateLimits??
{},clock)},pages=new Map,desk=answering({latencyMs,pathIn:pathname=>pathIn(pathname,apiPath),answer:(request,path)=>{let{
origin}=new URL(request.url);return answerApi(parts,request,path,{server:serverUrl,api:`${origin}${apiPath}`})},notEmulated});
function repository(fullName){let{id}=store2.repository(fullName),known=pages.get(id);if(known!==void 0)return known;let urls={
server:serverUrl,api:apiUrl},made=createRepositoryPages(store2,store2.repository(fullName),urls);return pages.set(id,made),
made}return{serverUrl,token:tokens[0]?.token??"",...desk,repository}}async function serve(handle,options={}){let hostname=options.hostname??"127.0.0.1",server=(0,node_http__WEBPACK_IMPORTED_MODULE_3__.createServer)(
{maxHeaderSize:256*1024,keepAliveTimeout:6e4});server.on("request",(incoming,outgoing)=>{answer2(handle,incoming,outgoing)}),
await new Promise((resolve,reject)=>{server.once("error",reject),server.listen(options.port??0,hostname,resolve)});let{port}=server.
address(),close=()=>closeServer(server);return{url:`http://${hostname}:${port}`,port,close,[Symbol.asyncDispose]:close}}
function closeServer(server){return new Promise(resolve=>{server.close(()=>{resolve()}),server.closeAllConnections()})}async function answer2(handle,incoming,outgoing){
let gone=new AbortController;outgoing.once("close",()=>{gone.abort()});try{let body=await readBody(incoming);if(body===void 0)
return;let request=toRequest(incoming,body,gone.signal);if(request===void 0){await send(outgoing,new Response("Bad Reque\
st",{status:400}));return}await deliver(outgoing,await handle(request))}catch(thrown){outgoing.headersSent?outgoing.destroy():
await send(outgoing,new Response(String(thrown),{status:500}))}}async function readBody(incoming){let chunks=[];try{for await(let chunk of incoming)
chunks.push(chunk)}catch{return}return Buffer.concat(chunks)}function toRequest(incoming,body,signal){let method=incoming.
method??"GET",target=incoming.url??"/",authority=incoming.headers.host??"127.0.0.1";try{let headers=new Headers;for(let at=0;at+
1<incoming.rawHeaders.length;at+=2)headers.append(incoming.rawHeaders[at]??"",incoming.rawHeaders[at+1]??"");let url=new URL(
target.startsWith("/")?`http://${authority}${target}`:target),carriesBody=method!=="GET"&&method!=="HEAD"&&body.length>0;
return new Request(url,{method,headers,signal,body:carriesBody?new Uint8Array(body):null})}catch{return}}async function deliver(outgoing,outcome){
if(outcome instanceof Response)return send(outgoing,outcome);switch(outcome.fault){case"drop":outgoing.destroy();return;case"\
cut":return sendHalf(outgoing,outcome.response);case"stall":return}}async function send(outgoing,response){let body=await bodyOf2(
response);writeHead(outgoing,response,body.length),outgoing.end(body)}async function sendHalf(outgoing,response){let body=await bodyOf2(
response);writeHead(outgoing,response,body.length),outgoing.write(body.subarray(0,Math.floor(body.length/2)),()=>{outgoing.
destroy()})}async function bodyOf2(response){return Buffer.from(await response.arrayBuffer())}var FRAMING_HEADERS=new Set(
["connection","keep-alive","transfer-encoding"]);function writeHead(outgoing,response,length){for(let[name,value]of response.
headers)!FRAMING_HEADERS.has(name)&&name!=="set-cookie"&&outgoing.setHeader(name,value);let cookies=response.headers.getSetCookie();
cookies.length>0&&outgoing.setHeader("set-cookie",cookies);let bodiless=response.status===204||response.status===304,answersHead=outgoing.
req.method==="HEAD";bodiless?outgoing.removeHeader("content-length"):(!answersHead||length>0)&&outgoing.setHeader("conte\
nt-length",length),response.statusText===""?outgoing.writeHead(response.status):outgoing.writeHead(response.status,response.
statusText)}var RESTRICTED_FILE="Sorry! Attempt to access restricted file.",Refusal=class extends Error{name="Refusal";answer;constructor(answer3){
super(answer3.kind),this.answer=answer3}};function result(value){return{kind:"result",result:value}}function refuse(code,message){
throw new Refusal({kind:"error",code,message})}function deny(what){let denied="Permission to perform the operation is de\
nied";return refuse("ACCESS_DENIED",what===void 0?denied:`${denied} for ${what}`)}function failInternally(){return refuse(
"INTERNAL_SERVER_ERROR","Unknown Error while processing request")}function notEmulated2(what){throw new Refusal({kind:"n\
ot-emulated",what})}function toResponse(answer3,version){switch(answer3.kind){case"result":return json2({success:!0,result:answer3.
result},200,version);case"error":{let{message,code}=answer3;return json2({success:!1,error:{message,code}},200,version)}case"\
text":return html(answer3.text,200);case"crash":return html("",500);case"not-emulated":{let message=`The embedded Vtiger\
 has no answer to this: ${answer3.what}`;return json2({success:!1,error:{message,code:"NOT_EMULATED"}},501,version)}}}function html(body,status,headers={}){
return new Response(body,{status,headers:{"content-type":"text/html; charset=UTF-8",...headers}})}function json2(value,status,version){
let text=JSON.stringify(value);return new Response(version==="8.4.0"?withRawControls(text):text,{status,headers:{"conten\
t-type":"application/json"}})}function withRawControls(json4){return json4.replace(/\\(?:u(00[01][\da-f])|.)/g,(escape,code)=>code===
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
keyField)],...custom.map(toField)]}function toKeyField({name,unique}){return field(name,"Source Issue","string",{unique})}
function toField({name,label,type="string",values=[],mandatory}){return field(name,label,type,{mandatory:mandatory??!1,...type.
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
text()):type.startsWith("multipart/form-data")?await request.formData():[]}var REFUSED=400;function toCloudResponse(answer3,place){switch(answer3.kind){case"result":return json3({success:!0,result:answer3.
result},200);case"error":return toFailure(REFUSED,String(answer3.code),answer3.message,place);case"text":return html(answer3.
text,500);case"crash":return html("",500);case"not-emulated":{let message=`The embedded Vtiger has no answer to this: ${answer3.
what}`;return toFailure(501,"NOT_EMULATED",message,"body")}}}function toFailure(status,code,message,place){if(place==="b\
ody")return json3({success:!1,error:{code,message}},status);let statusText=message.replace(/[^ -~]/g,"?");return new Response(
"",{status,statusText})}function json3(value,status){return new Response(JSON.stringify(value),{status,headers:{"content\
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
module.definition.idPrefix,module])),files:new Map,uploadLimit:options.uploadLimit??UPLOAD_LIMIT,documentsOf:new Map,sequences:new Map,
takeNumber:()=>++lastNumber,wasGiven:number=>number>0&&number<=lastNumber,timestamp:()=>options.clock().toISOString().slice(
0,19).replace("T"," ")};for(let[module,rows]of fixedRows(users))fill(installation,module,rows);return installation}function rightsIn({
definition},user){return definition.isTicket===!0?user.rights:definition.name==="ModComments"?user.commentRights:void 0}
function findRecord(installation,id){let parts=toIdParts(id),module=parts&&installation.modulesByPrefix.get(parts.prefix),
record=parts&&module?.table.get(parts.number);return module&&record&&{module,record}}function toIdParts(id){let match=/^(\d+)x(\d+)$/.
exec(id);return match===null?void 0:{prefix:Number(match[1]),number:Number(match[2])}}function toId(module,{number}){return`${module.
definition.idPrefix}x${number}`}var FIRST_FREE_PERSON=5,ACCESS_KEY_LENGTH=16,EVERYTHING={create:!0,edit:!0,delete:!0};function toUser(options,at){
let{name,admin=!1,rights,commentRights}=options,number=at===0?1:FIRST_FREE_PERSON+at-1,random=(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomBytes)(ACCESS_KEY_LENGTH/
2).toString("hex");return{id:`${USERS.idPrefix}x${number}`,name,admin,accessKey:options.accessKey??random,rights:admin?EVERYTHING:
{...EVERYTHING,delete:!1,...rights},commentRights:admin?EVERYTHING:{...EVERYTHING,...commentRights}}}function fixedRows(users){
return[["Users",users.map(user=>[toIdParts(user.id)?.number??0,{user_name:user.name,...namesOf(user),email1:emailOf(user),
is_admin:user.admin?"on":"off",status:"Active"}])],["Groups",[[2,{groupname:"Team Selling"}],[3,{groupname:"Marketing Gr\
oup"}],[4,{groupname:"Support Group"}]]],["DocumentFolders",[[1,{foldername:"Default",description:"This is a Default Fol\
der",sequence:"1"}]]]]}function namesOf({name,admin}){return{first_name:"",last_name:admin?"Administrator":name}}function emailOf({
name}){return`${name}@example.com`}function fill(installation,module,rows){let table=installation.modules.get(module)?.table;
for(let[number,fields]of rows)table?.add(number,fields),table?.reveal(number)}var ENTITIES=`Campaigns|Campaigns|Campaign
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
"',euro:"€",trade:"™",hellip:"…"}),...Object.entries({ndash:"–",mdash:"—",lsquo:"‘",rsquo:"’",ldquo:"“",
rdquo:"”"}),...Object.entries({bull:"•",larr:"←",uarr:"↑",rarr:"→",darr:"↓",le:"≤",ge:"≥"}),...Object.entries(
{ne:"≠",infin:"∞",minus:"−",sum:"∑",alpha:"α",beta:"β",pi:"π"})]);function decodeEntities(text){return text.replace(
/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{2,8}));/g,(entity,...groups)=>{let[decimal,hex,name]=groups;if(name!==void 0)
return NAMED.get(name)??entity;let code=decimal===void 0?parseInt(hex??"",16):Number(decimal);return code>0&&code<=1114111&&
(code<55296||code>57343)?String.fromCodePoint(code):entity})}var NAMES=new Map([...NAMED].map(([name,character])=>[character,
`&${name};`]));function encodeEntities(text){return text.replace(/['"&<>]|[^\0-~]/gu,character=>character==="'"?"&#039;":
NAMES.get(character)??character)}var LINE_LENGTH=255,COMMENT_BYTES=65535,LONG_TEXT=new Set(["description","solution","commentcontent","notecontent"]);function storeText(text,target){
let decoded2=target.operation==="revise"?decodeEntities(text):text,stored=withoutFourByteCharacters(defuseScript(withoutDeleteAndC1(
decoded2))),isLong=target.longText??LONG_TEXT.has(target.field);return target.field==="commentcontent"?withinBytes(stored,
COMMENT_BYTES):isLong?stored:stored.slice(0,LINE_LENGTH)}function withinBytes(text,limit){let bytes=Buffer.from(text);return bytes.
length<=limit?text:bytes.toString("utf8",0,limit).replace(/\ufffd$/,"")}function withoutDeleteAndC1(text){return text.replace(
/[\u007f-\u009f]/g,"")}function defuseScript(text){return/<script.*>.*<\/script>/i.test(text)?text.replace(/</g,"&lt;").
replace(/>/g,"&gt;").replace(/"/g,"&quot;"):text}function withoutFourByteCharacters(text){return text.replace(/[\u{10000}-\u{10ffff}]/gu,
"????")}function decodeJson(raw,version){let readable=version==="8.4.0"?asReadBy840(raw):raw,value;try{value=JSON.parse(
readable)}catch{return"unreadable"}return hasLoneSurrogate(value)?version==="8.0.0"?"unreadable":"unknown":{value}}function hasLoneSurrogate(value){
return typeof value=="string"?new RegExp("\\p{Surrogate}","u").test(value):typeof value=="object"&&value!==null&&Object.
values(value).some(hasLoneSurrogate)}function asReadBy840(raw){return raw.replace(/\\u([\da-f]{4})/gi,(_,code)=>String.fromCharCode(
parseInt(code,16))).replace(/"(?:[^"\\]|\\.)*"/gs,string=>string.replace(/[\u0000-\u001f]/g,control=>`\\u${control.charCodeAt(
0).toString(16).padStart(4,"0")}`))}function readElement(raw,version){let decoded2=decodeJson(raw??"null",version);if(decoded2==="unknown")return notEmulated2(
"a lone surrogate in the JSON of 8.4.0");if(decoded2==="unreadable")return version==="8.0.0"?{}:failInternally();let{value}=decoded2;
return typeof value=="object"&&value!==null?value:{}}function checkMandatory({definition},element,partial){for(let{name,
mandatory}of definition.fields){if(mandatory!==!0||partial&&!(name in element))continue;(element[name]??"")===""&&refuse(
"MANDATORY_FIELDS_MISSING",`${name} does not have a value`)}}function toValues(installation,{definition},element,operation){
let values={};for(let field2 of definition.fields){let given=element[field2.name],isTaken=operation==="create"&&field2.takenByCreate===
!0;field2.readOnly===!0&&!isTaken||given===void 0||(values[field2.name]=toStored(installation,field2,toText(given,field2.
name),operation))}return values}function findDuplicate({definition,table},values,self){for(let{name,unique}of definition.
fields){let value=values[name]??"";if(unique!==!0||value==="")continue;let twin=table.matching(name,value).find(({number})=>number!==
self);if(twin!==void 0)return twin}}function toText(value,name){return value===null?"":typeof value=="boolean"?value?"1":
"0":typeof value=="string"||typeof value=="number"?String(value):notEmulated2(`a list or an object as the value of ${name}`)}
function toStored(installation,field2,value,operation){switch(field2.type){case"reference":return toReference(installation,
field2,value);case"owner":return toOwner(installation,value);case"double":case"currency":return(Number(value)||0).toFixed(
8);case"integer":return String(Math.trunc(Number(value))||0);case"boolean":return/^(?:1|on|true|yes)$/i.test(value)?"1":
"0";default:{let{version}=installation,longText=field2.type==="text";return storeText(value,{version,operation,field:field2.
name,longText})}}}function toReference(installation,{name,refersTo=[]},value){if(value==="")return"";let prefix=toIdParts(
value)?.prefix,target=prefix===void 0?void 0:installation.modulesByPrefix.get(prefix)?.definition.name;return target!==void 0&&
refersTo.includes(target)?value:refuse("REFERENCE_INVALID",`Invalid reference specified for ${name}`)}function toOwner(installation,value){
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
file,uploadLimit))return{folderid,filename:"",filetype:"",filesize:"0"};let{name:filename,type:filetype,size}=file;return{
folderid,filename,filetype,filesize:String(size)}}async function attachFile(installation,{definition},documentNumber,file){
if(definition.name!=="Documents"||!isKept(file,installation.uploadLimit))return;let{name,type}=file,attachment=installation.
takeNumber(),content=new Uint8Array(await file.arrayBuffer());installation.files.set(attachment,{documentNumber,name,type,
content})}function isKept(file,limit){return file!==void 0&&file.size>0&&file.size<=limit}var UPLOAD_LIMIT_SHOWN=5e7;function describeModule(module,user,version){let{definition}=module,isTicket=definition.isTicket===
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
test(valueOf(record))}let wanted=values.map(value=>toComparable(column,value)),holds=COMPARISONS2[operator];return record=>holds(
toComparable(column,valueOf(record)),wanted)}var COMPARISONS2={"=":(value,[wanted])=>value===wanted,"!=":(value,[wanted])=>value!==
wanted,"<":(value,[wanted])=>wanted!==void 0&&value<wanted,"<=":(value,[wanted])=>wanted!==void 0&&value<=wanted,">":(value,[
wanted])=>wanted!==void 0&&value>wanted,">=":(value,[wanted])=>wanted!==void 0&&value>=wanted,IN:(value,wanted)=>wanted.
includes(value)};function toLikePattern(like){let source=like.replace(/\\([^])|([%_])|[$()*+.?[\\\]^{|}]/gu,(text,escaped,wildcard)=>wildcard!==
void 0?wildcard==="%"?".*":".":(escaped??text).replace(/[$()*+.?[\\\]^{|}]/,"\\$&")),start=source.startsWith(".*")?"":"^",
end=source.endsWith(".*")?"":"$";return new RegExp(start+source.replace(/^(?:\.\*)+|(?:\.\*)+$/g,"")+end,"isu")}function runQuery(installation,module,query2){let test=toRecordTest(installation,module,query2.where);if(query2.columns===
"count")return installation.version==="8.4.0"?[]:[{count:String([...candidates(module,query2)].filter(test).length)}];let columns=query2.
columns==="*"?module.definition.fields:query2.columns.map(name=>columnOf(module,name));return select(installation,module,
query2,test).map(record=>toRow(installation,module,record,columns))}function select(installation,module,query2,test){let end=query2.
offset+query2.limit,orderBy=orderOf(module,query2),isInIdOrder=!query2.descending&&orderBy.every(name=>name==="id"),found=[];
for(let record of candidates(module,query2)){if(isInIdOrder&&found.length>=end)break;test(record)&&found.push(record)}return(isInIdOrder?
found:sort(installation,module,found,orderBy,query2.descending)).slice(query2.offset,end)}function orderOf({definition},{
orderBy}){return orderBy.length>0?orderBy:definition.naturalOrder===void 0?[]:[definition.naturalOrder]}function sort(installation,module,records,orderBy,descending){
let columns=orderBy.map(name=>columnOf(module,name)),keyed=records.map(record=>({record,key:columns.map(column=>toComparable(
column,shownValue(installation,module,record,column)))})),sign=descending?-1:1;return keyed.sort((left,right)=>sign*compareKeys(
left.key,right.key)),keyed.map(({record})=>record)}function compareKeys(left,right){for(let[at,value]of left.entries()){
let other=right[at];if(other!==void 0&&value!==other)return value<other?-1:1}return 0}function candidates({table},{where}){
let[conditions,...alternatives]=where;if(conditions===void 0||alternatives.length>0)return table.visibleFrom(0);let from=0;
for(let{column,operator,values}of conditions){let isEquality=operator==="="||operator==="IN";if(isEquality&&table.isIndexed(
column))return visibleInOrder(values.flatMap(value=>table.matching(column,value)));if(column!=="id"||operator==="LIKE")continue;
let numbers=values.map(value=>toIdParts(value)?.number??Number(value));if(isEquality)return visibleInOrder(numbers.flatMap(
number=>table.get(number)??[]));(operator===">"||operator===">=")&&(from=Math.max(from,numbers[0]??0))}return table.visibleFrom(
from)}function visibleInOrder(records){return[...new Set(records.filter(record=>record.visible))].sort((left,right)=>left.
number-right.number)}var KEYWORDS=new Set("AND ASC BY DESC FROM IN LIKE LIMIT OR ORDER SELECT WHERE".split(" ")),SIGNS={"*":"STAR",",":"COMMA",
";":"SEMICOLON","(":"PARENOPEN",")":"PARENCLOSE","=":"EQ","!=":"NE","<":"LT","<=":"LTE",">":"GT",">=":"GTE"},TOKEN=/\s+|(\w+)|('(?:[^']|'')*')|(!=|<=|>=|[*,;()=<>])|[^]/gu;
function toTokens(query2){let tokens=[],line=1;for(let[text,word,string,sign]of query2.matchAll(TOKEN)){let kind=kindOf(
text,word,string,sign);kind!==void 0&&tokens.push({kind,text,line}),line+=text.split(`
`).length-1}return tokens}function kindOf(text,word,string,sign){if(word!==void 0){let keyword=word.toUpperCase();return KEYWORDS.
has(keyword)?keyword:/^\d+$/.test(word)?"INTEGER":"COLUMNNAME"}return string!==void 0?"VALUE":sign!==void 0?SIGNS[sign]:
text.trim()===""?void 0:"Unknown"}var MOST_ROWS=100,OPERATORS={EQ:"=",NE:"!=",LT:"<",LTE:"<=",GT:">",GTE:">=",LIKE:"LIKE",IN:"IN"};function parseVtql(text){
let reader=readTokens(toTokens(text));reader.take("SELECT");let columns=readColumns(reader);reader.take("FROM");let module=reader.
take("COLUMNNAME").text,where=reader.skip("WHERE")?readWhere(reader):[],order=readOrder(reader),limits=readLimits(reader);
return reader.take("SEMICOLON"),{columns,module,where,...order,...limits}}function readTokens(tokens){let at=0,skip=kind=>tokens[at]?.
kind===kind?tokens[at++]:void 0;return{skip,take(...kinds){for(let kind of kinds){let token=skip(kind);if(token!==void 0)
return token}return failAt(tokens,at,kinds)}}}function failAt(tokens,at,expected){let token=tokens[at],{text,line}=token??
tokens.at(-1)??{text:"",line:1},kind=at===0?"Unknown":token?.kind,unexpected=token===void 0?"End of Input(0)":`${kind??"\
Unknown"}(${text})`;return refuse("QUERY_SYNTAX_ERROR",`Syntax Error on line ${line}: token '${text}' Unexpected ${unexpected}\
, expected one of: ${expected.join(", ")}`)}function readColumns(reader){let first=reader.take("COLUMNNAME","STAR");return first.
kind==="STAR"?"*":first.text.toLowerCase()==="count"&&reader.skip("PARENOPEN")?(reader.take("STAR"),reader.take("PARENCL\
OSE"),"count"):[first.text,...readMoreColumns(reader)]}function readMoreColumns(reader){let columns=[];for(;reader.skip(
"COMMA");)columns.push(reader.take("COLUMNNAME").text);return columns}function readWhere(reader){let anyOf=[];do{let allOf=[];
do allOf.push(readCondition(reader));while(reader.skip("AND"));anyOf.push(allOf)}while(reader.skip("OR"));return anyOf}function readCondition(reader){
let column=reader.take("COLUMNNAME").text,{kind}=reader.take("EQ","NE","LT","LTE","GT","GTE","LIKE","IN"),operator=OPERATORS[kind]??
failInternally();if(operator!=="IN")return{column,operator,values:[readValue(reader)]};reader.take("PARENOPEN");let values=[
readValue(reader)];for(;reader.skip("COMMA");)values.push(readValue(reader));return reader.take("PARENCLOSE"),{column,operator,
values}}function readValue(reader){let{kind,text}=reader.take("VALUE","INTEGER");return kind==="INTEGER"?text:(text==="'\
'"&&failInternally(),text.slice(1,-1).replace(/''/g,"'"))}function readOrder(reader){if(!reader.skip("ORDER"))return{orderBy:[],
descending:!1};reader.take("BY");let orderBy=[reader.take("COLUMNNAME").text,...readMoreColumns(reader)],descending=reader.
skip("DESC")!==void 0;return descending||reader.skip("ASC"),{orderBy,descending}}function readLimits(reader){if(!reader.
skip("LIMIT"))return{offset:0,limit:MOST_ROWS};let first=Number(reader.take("INTEGER").text),second=reader.skip("COMMA")?
Number(reader.take("INTEGER").text):void 0;return{offset:second===void 0?0:first,limit:Math.min(second??first,MOST_ROWS)}}function takeRecord(installation,id){let parts=id===void 0?void 0:toIdParts(id),module=parts&&installation.modulesByPrefix.
get(parts.prefix);if(id===void 0||parts===void 0||module===void 0)return deny("id");let found=findRecord(installation,id);
return found!==void 0?found:isOfOtherModule(installation,module,parts.number)?refuseId():deny()}function refuseId(){return refuse(
"INVALID_ID_ATTRIBUTE","Id specified is incorrect")}function isOfOtherModule(installation,asked,number){return[...installation.
modules.values()].some(module=>module!==asked&&module.definition.isEntity&&module.table.get(number)!==void 0)}function listTypes(){return result(LIST_TYPES)}function describe({installation,input,user}){let name=input("elementType")??
"",module=installation.modules.get(name);return module===void 0&&!isModule(name)?deny(`name : ${name}`):module?.definition.
described!==!0?notEmulated2(`describe of ${name}`):result(describeModule(module,user,installation.version))}function relatedTypes({
input}){let name=input("elementType")??"";return isModule(name)?name==="HelpDesk"?result(TICKET_RELATED_TYPES):notEmulated2(
`relatedtypes of ${name}`):deny(`name : ${name}`)}function retrieve({installation,input,user}){let{module,record}=takeRecord(
installation,input("id"));return module.definition.name==="Users"&&!user.admin?deny():module.definition.isEntity?result(
inOrderFor(user,toElement(installation,module,record))):notEmulated2(`retrieve in ${module.definition.name}`)}function query({
installation,input,user}){let text=input("query");if(text===void 0)return deny("query");let parsed=parseVtql(text),module=installation.
modules.get(parsed.module);if(module===void 0&&!isModule(parsed.module))return deny(`name : ${parsed.module}`);if(module===
void 0)return notEmulated2(`a query of ${parsed.module}`);if(parsed.module==="Users"&&!user.admin)return deny(`name : ${parsed.
module}`);let rows=runQuery(installation,module,parsed);return result(parsed.columns==="*"?rows.map(row=>inOrderFor(user,
row)):rows)}function inOrderFor(user,row){return user.admin?row:Object.fromEntries(Object.entries(row).reverse())}async function create(call){let{installation,input,user,file}=call,module=installation.modules.get(input("elementType")??
"");if(module?.definition.isEntity!==!0)return deny();if(rightsIn(module,user)?.create===!1)return refuse("ACCESS_DENIED",
"Permission to write is denied");let element=readElement(input("element"),installation.version);checkMandatory(module,element,
!1);let values=toValues(installation,module,element,"create"),nothing=whatIsMissing(installation,module,values);if(nothing!==
void 0)return installation.takeNumber(),nothing==="deleted"?failInternally():{kind:"text",text:RESTRICTED_FILE};refuseDuplicate(
module,values);let number=reserve(installation,module,user,{...values,...fileValues(installation,module,element,file)});
await giveNumber(installation,module,number);let gap=call.visibilityGap();gap>0&&await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(gap),module.table.reveal(number),
touchParent(installation,module,values,user),file!==void 0&&await attachFile(installation,module,number,file);let owner=values.
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
there"}function touchParent(installation,{definition},values,user){if(definition.touches===void 0)return;let parent=findRecord(
installation,values[definition.touches]??"");parent?.module.table.set(parent.record.number,{modifiedtime:installation.timestamp(),
modifiedby:user.id})}function revise(call){return change(call,"revise")}function update(call){return change(call,"update")}function remove({installation,
input,user}){let{module,record}=takeRecord(installation,input("id"));if(rightsIn(module,user)?.delete===!1){let what=module.
definition.isTicket===!0?"read given object":"delete";return refuse("ACCESS_DENIED",`Permission to ${what} is denied`)}return module.
definition.isEntity?(module.table.remove(record.number),result({status:"successful"})):deny()}function change({installation,
input,user},operation){let element=readElement(input("element"),installation.version),{module,record}=takeRecord(installation,
idOf(element,installation));if(!module.definition.isEntity)return deny();if(rightsIn(module,user)?.edit===!1){let what=module.
definition.isTicket===!0?"write":"read given object";return refuse("ACCESS_DENIED",`Permission to ${what} is denied`)}checkMandatory(
module,element,operation==="revise");let values=toValues(installation,module,element,operation);refuseDuplicate(module,values,
record.number),refuseState(module,record,values),store(installation,module,record.number,values,user);let owner=values.assigned_user_id;
if(owner!==void 0&&!isOwner(installation,owner))return{kind:"text",text:RESTRICTED_FILE};let changed=module.table.get(record.
number)??record;return result(inOrderFor(user,toElement(installation,module,changed)))}function refuseState({definition:{
closing}},{fields},values){let wanted=closing&&values[closing.field];if(closing===void 0||wanted===void 0)return;let status=fields[closing.
field]??"";closing.closed.includes(status)&&!closing.closed.includes(wanted)&&refuse("OPERATION_NOT_PERMITTED","A closed\
 record has to be reopened first"),closing.waiting.includes(status)&&wanted===closing.resolved&&refuse("OPERATION_NOT_PE\
RMITTED",`Change the status to ${closing.open} first`)}function store(installation,{table},number,values,by){table.set(number,
{...values,modifiedtime:installation.timestamp(),modifiedby:by.id})}function idOf(element,{version}){let{id}=element;return typeof id==
"string"?id:version==="8.4.0"?refuseId():void 0}function addRelated({installation,input}){let[source,related]=[input("sourceRecordId"),input("relatedRecordId")];if(source===
void 0||related===void 0)return deny("id");let ticket=findRecord(installation,source),document=findRecord(installation,related);
if(input("relationIdLabel")==="Documents"&&ticket?.module.definition.isTicket===!0&&document?.module.definition.name==="\
Documents"){let{documentsOf:documentsOf2}=installation,linked=documentsOf2.get(ticket.record.number)??new Set;documentsOf2.
set(ticket.record.number,linked.add(document.record.number))}return result({message:"successfull"})}function retrieveRelated({
installation,input,user}){let{module:parent,record}=takeRecord(installation,input("id")),[type,label]=[input("relatedTyp\
e")??"",input("relatedLabel")??""],module=installation.modules.get(type);if(!(type===label&&(type==="ModComments"||type===
"Documents"))||module===void 0)return notEmulated2(`retrieve_related of ${label}`);let related=type==="ModComments"?commentsOf(
installation,`${parent.definition.idPrefix}x${record.number}`):documentsOf(installation,record.number);return result(related.
map(other=>inOrderFor(user,toListRow(installation,module,other))))}function filesRetrieve({installation,input}){if(installation.
version==="8.0.0")return{kind:"crash"};let parts=toIdParts(input("id")??"");if(parts===void 0)return deny("id");let file=installation.
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
root=`${parts.basePath}${API_PATH}`,quota=options.quota&&openQuota(parts.clock,options.quota);async function serve2(request){
let user=userOf(service,request.authorization);if(user===void 0)return toFailure(401,"AUTHENTICATION_REQUIRED","Invalid \
username or access key",place);let operation=CLOUD_OPERATIONS.get(request.operation);if(operation?.method!==request.method)
return toFailure(404,"UNKNOWN_OPERATION","Unknown operation requested",place);let milliseconds=service.latency(request.operation);
milliseconds>0&&await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds);let answer3=await run(service,request,operation,user);return answer3.kind==="n\
ot-emulated"&&parts.onNotEmulated(answer3.what),toCloudResponse(withCloudValues(service,answer3),place)}return{isAt:path=>path.
startsWith(root)&&!path.slice(root.length).includes("/"),async read(request){let operation=new URL(request.url).pathname.
slice(root.length);return{...await readServiceRequest(request),operation,sessionName:void 0}},async answer(request){let taken=quota?.
take(),response=taken?.isWithin===!1?toFailure(429,"TOO_MANY_REQUESTS","API limit exceeded",place):await serve2(request);
response.headers.set("date",parts.clock().toUTCString());for(let[name,value]of Object.entries(taken?.headers??{}))response.
headers.set(name,value);return response}}}async function run(service,request,{method,run:carryOut},user){let parameters=request.
parametersOf(method),{installation,sessions,visibilityGap}=service,session={name:"",userId:user.id,lastUsedAt:0,tail:Promise.
resolve()},input=name=>parameters.get(name);try{let call={installation,sessions,visibilityGap,input,file:request.file};return await carryOut(
{...call,user,session})}catch(thrown){if(thrown instanceof Refusal)return thrown.answer;throw thrown}}function userOf({installation},authorization=""){
let encoded=/^Basic (\S+)$/i.exec(authorization)?.[1]??"",pair=Buffer.from(encoded,"base64").toString();return installation.
users.find(({name,accessKey})=>`${name}:${accessKey}`===pair)}function withCloudValues({installation},answer3){if(answer3.
kind!=="result")return answer3;let record=answer3.result,closing=moduleOf([...installation.modules.values()],record.id)?.
definition.closing;if(closing===void 0)return answer3;let isclosed=closing.closed.includes(String(record[closing.field]));
return{...answer3,result:{...record,isclosed,reopen_count:Number(record.reopen_count)}}}function moduleOf(modules,id){if(typeof id==
"string")return modules.find(({definition})=>id.startsWith(`${definition.idPrefix}x`))}function createFaults2(version){let armed=[],take=({operation,module})=>{let at=armed.findIndex(({match})=>(match.operation??
operation)===operation&&(match.module??module)===module),found=armed[at];return found!==void 0&&--found.left<=0&&armed.splice(
at,1),found};return{failNext(match,fault){armed.push({match,fault,left:match.times??1})},async pass(target){let hit=take(
target);if(hit===void 0)return target.serve();let{fault,match}=hit,response=(match.when??defaultMoment(fault))==="after"?
await target.serve():html("",200);return fault.kind==="session-expired"&&target.endSession(),misbehave(fault,response,version)}}}
function defaultMoment({kind}){return["cut","php-warning","restricted-file"].includes(kind)?"after":"before"}async function misbehave(fault,response,version){
switch(fault.kind){case"drop":case"stall":return{fault:fault.kind};case"cut":return{fault:"cut",response};case"crash":return toResponse(
{kind:"crash"},version);case"html-page":return html("<!DOCTYPE html><title>Maintenance</title><p>Back in a minute.</p>",
200);case"php-warning":return html(`<b>Warning</b>: Undefined array key<br />
${await response.text()}`,200);case"restricted-file":return toResponse({kind:"text",text:RESTRICTED_FILE},version);case"\
nothing-done":return toResponse({kind:"result",result:{message:"successfull"}},version);case"redirect":return html("",301,
{location:fault.location});case"busy":{let{status,retryAfter}=fault;return html("",status,retryAfter===void 0?{}:{"retry\
-after":retryAfter})}case"session-expired":return toResponse({kind:"error",code:"INVALID_SESSIONID",message:"Session Ide\
ntifier provided is Invalid"},version)}}function openPages(installation){let moduleOf2=name=>{let module=installation.modules.get(name);if(module===void 0)throw new Error(
`The embedded Vtiger has no module ${name}`);return module},ticketModules=[...installation.modules.values()].filter(({definition})=>definition.
isTicket===!0),find=id=>{let found=findRecord(installation,id);if(found?.module.definition.isTicket!==!0)throw new Error(
`There is no ticket ${id}`);return found},userOf2=id=>{let user=installation.users.find(user2=>id===void 0||user2.id===id);
if(user===void 0)throw new Error(`There is no user ${id??""}`);return user};return{tickets:()=>ticketModules.flatMap(module=>[
...module.table.visibleFrom(0)].map(record=>toPlain(module,record))),ticket(id){let found=findRecord(installation,id);if(found?.
module.definition.isTicket===!0)return toPlain(found.module,found.record)},comments:ticketId=>commentsOf(installation,ticketId).
map(record=>toPlain(moduleOf2("ModComments"),record)),documents:ticketId=>documentsOf(installation,find(ticketId).record.
number).map(record=>{let fields=toPlain(moduleOf2("Documents"),record),content=contentOf(installation,record);return content===
void 0?{fields}:{fields,content}}),editTicket(id,fields,by){let{module,record}=find(id),values=typed(installation,module,
fields);refuseDuplicate(module,values,record.number),store(installation,module,record.number,values,userOf2(by))},deleteTicket(id){
let{module,record}=find(id);module.table.remove(record.number)},add(moduleName,fields,by){let module=moduleOf2(moduleName),
user=userOf2(by),values=typed(installation,module,fields);refuseDuplicate(module,values);let owned={assigned_user_id:user.
id,source:"CRM",...values},number=reserve(installation,module,user,owned);return giveNumber2(installation,module,number),
module.table.reveal(number),`${module.definition.idPrefix}x${number}`}}}function typed({version},{definition},fields){let entries=Object.
entries(fields).map(([field2,value])=>{let type=definition.fields.find(({name})=>name===field2)?.type;if(type===void 0)throw new Error(
`${definition.name} has no field ${field2}`);return[field2,storeText(value,{version,operation:"create",field:field2,longText:type===
"text"})]});return Object.fromEntries(entries)}function giveNumber2({sequences},module,record){let{name,number}=module.definition;
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
"not-emulated":"unknown")}var CHALLENGE_SECONDS=300,IDLE_SECONDS=1440;
function createSessions(clock){let challenges=new Map,sessions=new Map,now=()=>Math.floor(clock().getTime()/1e3);return{
challenge(userId){let serverTime=now(),expireTime=serverTime+CHALLENGE_SECONDS,token=(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomBytes)(7).toString("hex").slice(
0,13);return challenges.set(userId,{token,expiresAt:expireTime}),{token,serverTime,expireTime}},prove(userId,accessKey,proof){
let challenge=challenges.get(userId);return challenge===void 0||challenge.expiresAt<now()?"no-token":proof===md5(challenge.
token+accessKey)?"right":"wrong"},open(userId){let name=(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomBytes)(13).toString("hex"),session={name,userId,lastUsedAt:now(),
tail:Promise.resolve()};return sessions.set(name,session),session},find(name){let session=sessions.get(name);if(session!==
void 0){if(now()-session.lastUsedAt>IDLE_SECONDS){sessions.delete(name);return}return session.lastUsedAt=now(),session}},
end(name){sessions.delete(name)},endAll(){sessions.clear()}}}function inTurn(session,work){let done=session.tail.then(work,
work);return session.tail=done.catch(()=>{}),done}function md5(text){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("md5").update(text).digest("hex")}async function dispatch(service,request){try{let operation=findOperation(request.operation);return operation==="unknown"?
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
async answer(request){let answer3=await dispatch(service,request);return answer3.kind==="not-emulated"&&onNotEmulated(answer3.
what),toResponse(answer3,service.installation.version)}}}function createVtiger(options={}){let version=options.version??"8.4.0",clock=options.clock??(()=>new Date),installation=install(
{version,clock,users:options.users??[{name:"admin",admin:!0}],ticketModules:ticketModulesOf(options),uploadLimit:options.
uploadLimit}),sessions=createSessions(clock),service={installation,sessions,latency:options.latency??(()=>0),visibilityGap:options.
visibilityGap??(()=>0)},faults=createFaults2(version),calls=[],unhandled=[],parts={basePath:options.basePath??"",clock,onNotEmulated:what=>unhandled.
push(what)},protocol=options.cloud===void 0?webserviceProtocol(service,parts):cloudProtocol(service,options.cloud,parts);
return{...openPages(installation),version,users:installation.users,calls,unhandled,failNext:(match,fault)=>{faults.failNext(
match,fault)},expireSessions:()=>{sessions.endAll()},async handle(request){let refused2=refuseAtTheDoor(request,protocol);
if(refused2!==void 0)return refused2;let read=await protocol.read(request),call={...toCall2(read),...NOT_ANSWERED};calls.
push(call);try{let outcome=await faults.pass({operation:read.operation,module:call.parameters.elementType,serve:()=>protocol.
answer(read),endSession:()=>{sessions.end(read.sessionName??"")}});return outcome instanceof Response&&(call.status=outcome.
status),outcome}finally{call.endedAt=performance.now()}}}}function ticketModulesOf({cloud,keyField,customFields=[]}){let names=cloud===
void 0?["HelpDesk"]:cloud.modules,define={HelpDesk:defineHelpDesk,Cases:defineCases};return(names??["HelpDesk","Cases"]).
map(name=>define[name](keyField,customFields))}var LONGEST_REQUEST_LINE=8190;function refuseAtTheDoor(request,protocol){
let{pathname,search}=new URL(request.url);if(`${request.method} ${pathname}${search} HTTP/1.1`.length>LONGEST_REQUEST_LINE)
return html("<!DOCTYPE html><title>414 Request-URI Too Long</title>",414);if(!protocol.isAt(pathname))return html("<!DOC\
TYPE html><title>404 Not Found</title>",404)}var SECRET_PARAMETERS=new Set(["sessionName","accessKey"]),NOT_ANSWERED={endedAt:void 0,
status:void 0};function toCall2(request){let sent=[...request.parametersOf("GET"),...request.parametersOf("POST")],parameters=Object.
fromEntries(sent.filter(([name])=>!SECRET_PARAMETERS.has(name))),{operation,method,sessionName,authorization}=request;return{
operation,method,session:sessionName!==void 0||authorization!==void 0,parameters,startedAt:performance.now()}}


/***/ })

};
;