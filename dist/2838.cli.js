"use strict";
exports.id = 2838;
exports.ids = [2838];
exports.modules = {

/***/ 6330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DH: () => (decoded),
  Id: () => (patternOf),
  Vk: () => (answering)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
function createFaults(){let orders=[];function failNext(match,fault,times=1){orders.push({match,fault,left:times})}function take(method,path){
let order=orders.find(({match,left})=>left>0&&(match.method??method)===method&&(match.path===void 0||path.search(match.path)>=
0));if(order!==void 0)return order.left-=1,order.fault}return{failNext,take}}async function failed(fault,answer){return fault.
fault==="cut"?{fault:"cut",response:await answer()}:(fault.carriedOut&&await answer(),fault.fault==="answer"?fault.response.
clone():{fault:fault.fault})}function answering({latencyMs,pathIn,answer,notEmulated}){let faults=createFaults(),calls=[],unhandled=[];async function answered(request,call){
let response=pathIn(new URL(request.url).pathname)!==void 0?await answer(request,call.path):void 0;if(response!==void 0)
return response;let what=`${request.method} ${call.path}${call.query}`;return unhandled.push(what),notEmulated(what)}async function handle(request){
let{pathname,search}=new URL(request.url),path=pathIn(pathname)??pathname,call={method:request.method,path,query:search,
outcome:void 0,startedAt:performance.now(),endedAt:void 0};calls.push(call),latencyMs>0&&await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(latencyMs);let fault=faults.
take(request.method,path),outcome=fault?await failed(fault,()=>answered(request,call)):await answered(request,call);return call.
outcome=outcome instanceof Response?outcome.status:outcome.fault,call.endedAt=performance.now(),outcome}return{calls,unhandled,
failNext:faults.failNext,handle}}function patternOf(template){let source=template.replace(/\{\+(\w+)\}/g,"(?<$1>.+)").replace(/\{(\w+)\}/g,"(?<$1>[^/]+)");
return new RegExp(`^${source}$`)}function decoded(groups){return Object.fromEntries(Object.entries(groups).map(([name,text])=>[
name,decodeURIComponent(text)]))}


/***/ }),

/***/ 2838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (createGitHub)
});
var _EYLDPFJA = __webpack_require__(6330);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
function askedIssues(query){return[...query.matchAll(/(\w+): issue\(number: (\d+)\)/g)].map(([,alias="",number])=>({alias,
number:Number(number)}))}function nodeId(kind,id){return`${kind}_${Buffer.from(`kwDO${id}`).toString("base64url")}`}function userJson(account,urls){let url=`${urls.api}/users/${encodeURIComponent(account.login)}`;return{login:account.login,
id:account.id,node_id:nodeId("U",account.id),avatar_url:`https://avatars.githubusercontent.com/u/${account.id}?v=4`,gravatar_id:"",
url,html_url:htmlUrl(account,urls),followers_url:`${url}/followers`,following_url:`${url}/following{/other_user}`,gists_url:`${url}\
/gists{/gist_id}`,starred_url:`${url}/starred{/owner}{/repo}`,subscriptions_url:`${url}/subscriptions`,organizations_url:`${url}\
/orgs`,repos_url:`${url}/repos`,events_url:`${url}/events{/privacy}`,received_events_url:`${url}/received_events`,type:account.
type,user_view_type:"public",site_admin:!1}}function htmlUrl({login,type},{server}){return type==="Bot"?`${server}/apps/${login.
replace("[bot]","")}`:`${server}/${login}`}var FIRST_IDS={account:190000001,repository:890000001,issue:2800000001,comment:2600000001,label:7900000001,milestone:12000001,
type:21000001},WELL_KNOWN_ACCOUNTS=[{id:41898282,login:"github-actions[bot]",type:"Bot"},{id:10137,login:"ghost",type:"U\
ser"}];function createStore(clock){let lastIds=new Map,accounts=new Map(WELL_KNOWN_ACCOUNTS.map(known=>[known.login,known])),
repositories=new Map,renamed=new Map,types=new Map;function nextId(kind){let id=(lastIds.get(kind)??FIRST_IDS[kind]-1)+1;
return lastIds.set(kind,id),id}function now(){return clock().toISOString().replace(/\.\d+Z$/,"Z")}function account(login,type){
return remembered(accounts,login.toLowerCase(),()=>({id:nextId("account"),login,type:type??(login.endsWith("[bot]")?"Bot":
"User")}))}function repository(fullName){return remembered(repositories,fullName.toLowerCase(),()=>({id:nextId("reposito\
ry"),...partsOf(fullName),createdAt:now(),issues:new Map,departures:new Map,labels:new Map,milestones:new Map,files:new Map}))}
function partsOf(fullName){let[owner,name,...rest]=fullName.split("/");if(!owner||!name||rest.length>0)throw new RangeError(
`"${fullName}" is no repository: write it as owner/name`);return{owner:account(owner,"Organization"),name}}function rename(one,fullName){
let before=fullNameOf(one).toLowerCase();Object.assign(one,partsOf(fullName)),repositories.delete(before),renamed.set(before,
one),repositories.set(fullName.toLowerCase(),one)}return{now,nextId,account,repository,rename,findRenamed:fullName=>renamed.
get(fullName.toLowerCase()),findRepository:fullName=>repositories.get(fullName.toLowerCase()),findRepositoryById:id=>[...repositories.
values()].find(one=>one.id===id),label:({labels},name)=>remembered(labels,name.toLowerCase(),()=>({id:nextId("label"),name})),
milestone:({milestones},title,creator)=>remembered(milestones,title,()=>({id:nextId("milestone"),number:milestones.size+
1,title,creator,createdAt:now()})),issueType:name=>remembered(types,name.toLowerCase(),()=>({id:nextId("type"),name}))}}
function remembered(memory,key,make){let known=memory.get(key);if(known!==void 0)return known;let made=make();return memory.
set(key,made),made}function fullNameOf({owner,name}){return`${owner.login}/${name}`}function nextNumber({issues,departures}){
return issues.size+departures.size+1}function repositoryUrl(urls,repository,side="api"){return`${side==="api"?`${urls.api}/repos`:urls.server}/${fullNameOf(repository)}`}
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
return{url:`${url}/reactions`,total_count:0,"+1":0,"-1":0,laugh:0,hooray:0,confused:0,heart:0,rocket:0,eyes:0}}var FIELDS=["fullDatabaseId","url","body","author { login __typename }","authorAssociation","createdAt","updatedAt"],MOST=100;
function readCommentsQuery(query){let first=Number(/comments\(first: (\d+)\)/.exec(query)?.[1]),issues=askedIssues(query),
nodes=/nodes \{([^]*)\}/.exec(query)?.[1]??"";return FIELDS.every(field=>nodes.includes(field))&&issues.length>0&&first<=
MOST?{issues,first}:void 0}function commentsJson(query,repository,urls){let entries=query.issues.map(({alias,number})=>{
let issue=repository.issues.get(number),isThere=issue!==void 0&&!issue.isPullRequest;return[alias,isThere?issueJson2(issue,
query.first,repository,urls):null]});return Object.fromEntries(entries)}function issueJson2(issue,first,repository,urls){
let{number,comments}=issue;return{number,comments:{pageInfo:{hasNextPage:comments.length>first},nodes:comments.slice(0,first).
map(comment=>commentJson2(comment,issue,repository,urls))}}}function commentJson2(comment,issue,repository,urls){return{
fullDatabaseId:String(comment.id),url:`${issueHtmlUrl(issue,repository,urls)}#issuecomment-${comment.id}`,body:comment.body,
author:comment.author&&actorJson(comment.author),authorAssociation:comment.association,createdAt:comment.createdAt,updatedAt:comment.
updatedAt}}function actorJson({login,type}){return login==="ghost"?null:{login:login.replace(/\[bot\]$/,""),__typename:type}}function toToken({permissions,actor},store){return{permissions:{issues:"write",contents:"write",pullRequests:"write",...permissions},
actor:store.account(actor?.login??"github-actions[bot]",actor?.type)}}function allows(granted,needed){return granted==="\
write"||granted===needed}function tokenIn(request){return/^(?:bearer|token)\s+(\S+)$/i.exec(request.headers.get("authori\
zation")??"")?.[1]}var SHORT_HASH=7;function readClosersQuery(query){let issues=askedIssues(query);return query.includes("timelineItems(ite\
mTypes: [CLOSED_EVENT], last: 1)")&&issues.length>0?issues:void 0}function closersJson(query,repository,{urls,token}){let asked=query.
map(({alias,number})=>({alias,issue:repository.issues.get(number)})),isDenied=asked.some(({issue})=>{let closer=issue?.closer??
null;return closer!==null&&!maySee(closer,token)}),entries=asked.map(({alias,issue})=>{if(issue===void 0||issue.isPullRequest)
return[alias,null];let{closer,closedAt,number}=issue,shown=closer!==null&&maySee(closer,token)?closer:null,nodes=closedAt===
null?[]:[{closer:shown&&closerJson(shown,repository,urls)}];return[alias,{number,timelineItems:{nodes}}]});return{found:Object.
fromEntries(entries),isDenied}}function maySee({kind},{permissions}){return allows(kind==="commit"?permissions.contents:
permissions.pullRequests,"read")}function closerJson(closer,repository,urls){if(closer.kind==="commit")return{__typename:"\
Commit",abbreviatedOid:closer.sha.slice(0,SHORT_HASH),messageHeadline:closer.headline,url:`${repositoryUrl(urls,repository,
"server")}/commit/${closer.sha}`};let pullRequest=repository.issues.get(closer.number);return{__typename:"PullRequest",number:closer.
number,title:pullRequest?.title,url:pullRequest&&issueHtmlUrl(pullRequest,repository,urls),repository:{nameWithOwner:fullNameOf(
repository)}}}var DOCUMENTATION="https://docs.github.com/rest";function json(status,value,headers={}){return new Response(JSON.stringify(
value),{status,headers:{"content-type":"application/json; charset=utf-8",...headers}})}function problem(status,message,extra={},headers={}){
let body={message,...extra,documentation_url:DOCUMENTATION,status:String(status)};return json(status,body,headers)}var notFound=()=>problem(
404,"Not Found"),badCredentials=()=>problem(401,"Bad credentials"),notAccessible=()=>problem(403,"Resource not accessibl\
e by integration"),issueDeleted=()=>problem(410,"This issue was deleted");function movedPermanently(location){return problem(
301,"Moved Permanently",{url:location},{location})}function temporarilyAt(location){return problem(307,"Temporary Redire\
ct",{url:location},{location})}function validationFailed(error){return problem(422,"Validation Failed",{errors:[error]})}
function notEmulated(what){return problem(501,`Not emulated: ${what}. See src/emulator/github/README.md`)}var GRAPHQL_PATH="/graphql",graphqlRoutes=[{in:"account",method:"POST",path:GRAPHQL_PATH,answer}];function answer(call){
let{query="",variables={}}=call.body??{},ofNames=readNamesQuery(query,variables);if(ofNames!==void 0)return namesAnswer(
call,ofNames);let ofComments=readCommentsQuery(query);if(ofComments!==void 0)return commentsAnswer(call,ofComments,variables);
let ofClosers=readClosersQuery(query);return ofClosers!==void 0?closersAnswer(call,ofClosers,variables):notEmulated("a G\
raphQL query but for names, comments, and what closed issues")}function commentsAnswer({store,token,urls},query,{owner,repo}){
let repository=store.findRepository(`${owner}/${repo}`);if(repository===void 0||token.permissions.issues==="none")return refused(
{repository:null},"NOT_FOUND","Could not resolve to a Repository.");let found=commentsJson(query,repository,urls);return Object.
values(found).includes(null)?refused({repository:found},"NOT_FOUND","Could not resolve to an Issue."):json(200,{data:{repository:found}})}
function closersAnswer({store,token,urls},query,{owner,repo}){let repository=store.findRepository(`${owner}/${repo}`);if(repository===
void 0||token.permissions.issues==="none")return refused({repository:null},"NOT_FOUND","Could not resolve to a Repositor\
y.");let{found,isDenied}=closersJson(query,repository,{urls,token}),data={repository:found};return isDenied?refused(data,
"FORBIDDEN","Resource not accessible by integration"):Object.values(found).includes(null)?refused(data,"NOT_FOUND","Coul\
d not resolve to an Issue."):json(200,{data})}function namesAnswer({store},query){let entries=query.map(({alias,fullName})=>{
let found=store.findRepository(fullName)??store.findRenamed(fullName);return[alias,found===void 0?null:{nameWithOwner:fullNameOf(
found)}]}),data=Object.fromEntries(entries);return Object.values(data).includes(null)?refused(data,"NOT_FOUND","Could no\
t resolve to a Repository with the name."):json(200,{data})}function readNamesQuery(query,variables){let form=/(\w+): repository\(owner: \$(\w+), name: \$(\w+)\) \{ nameWithOwner \}/g,
asked=[...query.matchAll(form)].map(([,alias="",owner="",name=""])=>({alias,fullName:`${String(variables[owner])}/${String(
variables[name])}`}));return asked.length===0?void 0:asked}function refused(data,type,message){return json(200,{data,errors:[
{type,message}]})}var accountRoutes=[{in:"account",method:"GET",path:"/user",answer:({token,urls})=>token.actor.type==="Bot"?notAccessible():
json(200,userJson(token.actor,urls))},{in:"account",method:"GET",path:"/rate_limit",answer:({rateLimit})=>json(200,{resources:{
core:rateLimit},rate:rateLimit})}];function changeIssue(store,issue,change){Object.assign(issue,change,{updatedAt:store.now()})}function addComment(store,issue,comment){
let at=store.now(),added={...comment,id:store.nextId("comment"),createdAt:at,updatedAt:at};return changeIssue(store,issue,
{comments:[...issue.comments,added]}),added}function rewriteComment(store,comment,body){comment.body=body,comment.updatedAt=
store.now()}function removeComment(store,issue,{id}){changeIssue(store,issue,{comments:issue.comments.filter(other=>other.
id!==id)})}function findComment({issues},id){for(let issue of issues.values()){let comment=issue.comments.find(one=>one.
id===id);if(comment!==void 0)return{issue,comment}}}var DEFAULT_PER_PAGE=30,MAX_PER_PAGE=100;function pageOf(call,listUrl,items,show){let perPage=Math.min(positive(call.query.
get("per_page"),DEFAULT_PER_PAGE),MAX_PER_PAGE),page=positive(call.query.get("page"),1),last=Math.max(1,Math.ceil(items.
length/perPage)),link=(rel,number)=>{let query=new URLSearchParams(call.query);return query.set("page",String(number)),`\
<${listUrl}?${query.toString()}>; rel="${rel}"`},links=[...page>1?[link("prev",Math.min(page-1,last))]:[],...page<last?[
link("next",page+1),link("last",last)]:[],...page>1?[link("first",1)]:[]],headers=links.length>0?{link:links.join(", ")}:
{},shown=items.slice((page-1)*perPage,page*perPage).map(show);return json(200,shown,headers)}function positive(text,otherwise){
let number=Number(text);return Number.isInteger(number)&&number>0?number:otherwise}var MAX_BODY=65536,COMMENTS="/repos/{owner}/{repo}/issues/{number}/comments",ONE_COMMENT="/repos/{owner}/{repo}/issues/c\
omments/{id}",READ={scope:"issues",access:"read"},WRITE={scope:"issues",access:"write"},commentRoutes=[{in:"repository",
method:"GET",path:COMMENTS,needs:READ,query:["per_page","page","since"],answer:onIssue(listAnswer)},{in:"repository",method:"\
POST",path:COMMENTS,needs:WRITE,answer:onIssue(createAnswer)},{in:"repository",method:"GET",path:ONE_COMMENT,needs:READ,
answer:onComment(oneAnswer)},{in:"repository",method:"PATCH",path:ONE_COMMENT,needs:WRITE,answer:onComment(updateAnswer)},
{in:"repository",method:"DELETE",path:ONE_COMMENT,needs:WRITE,answer:onComment(deleteAnswer)}];function onIssue(answer2){
return call=>{let number=Number(call.parameters.number),issue=call.repository.issues.get(number);return issue!==void 0?answer2(
call,issue):call.repository.departures.get(number)?.kind==="deleted"?issueDeleted():notFound()}}function onComment(answer2){
return call=>{let place=findComment(call.repository,Number(call.parameters.id));return place===void 0?notFound():answer2(
call,place)}}function listAnswer(call,issue){let{repository,urls,query}=call,since=Date.parse(query.get("since")??"1970-\
01-01"),asked=issue.comments.filter(({updatedAt})=>Date.parse(updatedAt)>=since),listUrl=`${urls.api}/repositories/${repository.
id}/issues/${issue.number}/comments`;return pageOf(call,listUrl,asked,comment=>commentJson(comment,issue,repository,urls))}
function createAnswer(call,issue){let{store,repository,urls,token}=call,body=bodyOf(call);if(body instanceof Response)return body;
let comment=addComment(store,issue,{author:token.actor,association:"NONE",body}),shown=commentJson(comment,issue,repository,
urls);return json(201,shown,{location:shown.url})}function oneAnswer({repository,urls},{comment,issue}){return json(200,
commentJson(comment,issue,repository,urls))}function updateAnswer(call,place){let body=bodyOf(call);return body instanceof
Response?body:(rewriteComment(call.store,place.comment,body),oneAnswer(call,place))}function deleteAnswer({store},{comment,
issue}){return removeComment(store,issue,comment),new Response(null,{status:204})}function bodyOf({body:sent}){let body=typeof sent==
"object"&&sent!==null&&"body"in sent?sent.body:void 0;if(body===void 0)return problem(422,`Invalid request.

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
)$`),COMMIT_ID=/^[0-9a-f]{40}$/;function fileAnswer(call){let{repository,accept,query}=call,path=(call.parameters.path??
"").replace(/^\/+|\/+$/g,""),ref=query.get("ref")??DEFAULT_BRANCH;if(!KNOWN_REF.test(ref)&&!COMMIT_ID.test(ref))return problem(
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
git=`${home}/git/${text===void 0?"trees":"blobs"}/${sha}`,html=`${page}/${text===void 0?"tree":"blob"}/${ref}/${path}`;return{
...kind,name:path.split("/").at(-1),path,sha,url,git_url:git,html_url:html,download_url:text===void 0?null:`${page}/raw/${ref}\
/${path}`,_links:{self:url,git,html}}}function sizeOf(text){return Buffer.byteLength(text)}function gitBlobId(text){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)(
"sha1").update(`blob ${sizeOf(text)}\0${text}`).digest("hex")}var issueRoutes=[{in:"repository",method:"GET",path:"/repos/{owner}/{repo}/issues/{number}",needs:{scope:"issues",access:"\
read"},answer:issueAnswer},{in:"repository",method:"GET",path:"/repos/{owner}/{repo}/issues",needs:{scope:"issues",access:"\
read"},query:["state","labels","since","sort","direction","per_page","page"],answer:listAnswer2}];function issueAnswer({
repository,parameters,store,urls}){let number=Number(parameters.number),issue=repository.issues.get(number);if(issue!==void 0)
return json(200,issueJson(issue,repository,urls));let departure=repository.departures.get(number);if(departure===void 0)
return notFound();if(departure.kind==="deleted")return issueDeleted();let home=store.findRepositoryById(departure.repositoryId);
return home===void 0?notFound():movedPermanently(`${urls.api}/repositories/${home.id}/issues/${departure.number}`)}function listAnswer2(call){
let{repository,query,urls}=call,invalid=invalidParameter(query);if(invalid!==void 0)return validationFailed({resource:"I\
ssue",code:"invalid",field:invalid});let issues=[...repository.issues.values()].filter(toFilter(repository,query)),listUrl=`${urls.
api}/repositories/${repository.id}/issues`;return pageOf(call,listUrl,sorted(issues,query),issue=>issueJson(issue,repository,
urls))}var ALLOWED={state:["open","closed","all"],sort:["created","updated","comments"],direction:["asc","desc"]};function invalidParameter(query){
let wrong=Object.entries(ALLOWED).find(([name,values])=>query.has(name)&&!values.includes(query.get(name)??""));return wrong!==
void 0?wrong[0]:Number.isNaN(Date.parse(query.get("since")??"1970-01-01"))?"since":void 0}function toFilter({labels},query){
let state=query.get("state")??"open",wanted=(query.get("labels")??"").split(",").map(name=>name.trim().toLowerCase()).filter(
name=>name!=="").map(name=>labels.get(name)),since=`${new Date(query.get("since")??0).toISOString().slice(0,19)}Z`;return issue=>(state===
"all"||issue.state===state)&&wanted.every(label=>label!==void 0&&issue.labels.includes(label))&&issue.updatedAt>=since}function sorted(issues,query){
let compare=COMPARISONS[query.get("sort")??""]??byTime("createdAt"),sign=query.get("direction")==="asc"?1:-1;return issues.
toSorted((a,b)=>sign*(compare(a,b)||a.number-b.number))}var COMPARISONS={updated:byTime("updatedAt"),comments:(a,b)=>a.comments.
length-b.comments.length};function byTime(moment){return(a,b)=>a[moment]===b[moment]?0:a[moment]<b[moment]?-1:1}var ROUTES=[...accountRoutes,...contentRoutes,...commentRoutes,...issueRoutes,...graphqlRoutes].map(route=>({route,pattern:(0,_EYLDPFJA.Id)(
route.path)}));function findRoute(method,path){for(let{route,pattern}of ROUTES){let match=route.method===method?pattern.
exec(path):null;if(match!==null)return{route,parameters:(0,_EYLDPFJA.DH)(match.groups??{})}}}async function answerApi({store,tokens,limiter},request,path,urls){if(!request.headers.get("user-agent"))return problem(
403,"Request forbidden: please make sure it has a User-Agent header");let secret=tokenIn(request);if(secret===void 0)return problem(
401,"Requires authentication");let token=tokens.get(secret);if(token===void 0)return badCredentials();let found=findRoute(
request.method,byName(store,path)),{searchParams:query}=new URL(request.url);if(found===void 0||!understands(found.route,
query))return;let refusal=found.route.path==="/rate_limit"?void 0:limiter.refusalOf(secret,request.method==="POST"&&path!==
GRAPHQL_PATH),body=await jsonOf(request),call={store,urls,token,query,body,parameters:found.parameters,accept:request.headers.
get("accept")??"",rateLimit:limiter.figuresOf(secret)},response=refusal??permitted(found.route,call,request);for(let[name,
value]of Object.entries(limiter.headersOf(secret)))response.headers.set(name,value);return response.headers.set("date",new Date(
store.now()).toUTCString()),response.headers.set("x-github-media-type","github.v3; format=json"),response}function byName(store,path){
let match=/^\/repositories\/(\d+)(\/.*)?$/.exec(path),repository=match===null?void 0:store.findRepositoryById(Number(match[1]));
return repository===void 0?path:`/repos/${fullNameOf(repository)}${match?.[2]??""}`}function understands({query:known=[]},query){
return[...query.keys()].every(name=>known.includes(name))}function renamedOrNot({store,urls},name,{method,url}){let renamed=store.
findRenamed(name);if(renamed===void 0)return notFound();let{pathname,search}=new URL(url),rest=pathname.replace(/^.*?\/repos\/[^/]+\/[^/]+/,
""),location=`${urls.api}/repositories/${renamed.id}${rest}${search}`;return method==="GET"?movedPermanently(location):temporarilyAt(
location)}var UNREADABLE=Symbol("body that is no JSON");async function jsonOf(request){let text=await request.text();if(text!==
"")try{return JSON.parse(text)}catch{return UNREADABLE}}function permitted(route,call,request){if(call.body===UNREADABLE)
return problem(400,"Problems parsing JSON");if(route.in==="account")return route.answer(call);let{owner="",repo=""}=call.
parameters,repository=call.store.findRepository(`${owner}/${repo}`);if(repository===void 0)return renamedOrNot(call,`${owner}\
/${repo}`,request);let{needs}=route;return needs!==void 0&&!allows(call.token.permissions[needs.scope],needs.access)?notAccessible():
route.answer({...call,repository})}var HOUR_MS=36e5,MINUTE_MS=6e4;function createRateLimiter(limits,clock){let{requestsPerHour=5e3,creationsPerMinute=Number.
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
return problem(403,"You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",{},headers)}function senderOf({store},{as="maintainer"}={}){return store.account(as)}function issueOf({repository},number){let issue=repository.
issues.get(number);if(issue===void 0)throw new RangeError(`${fullNameOf(repository)} has no issue #${number}`);return issue}
function expectPossible(possible,what){if(!possible)throw new RangeError(`Impossible in the pages: ${what}`)}function issueActs(desk){let{store,repository,urls,events}=desk;function act(issue,change,action,by,details){return changeIssue(
store,issue,change),events.issues(action,issue,senderOf(desk,by),details)}return{edit(number,change,by){let issue=issueOf(
desk,number),changes={...change.title===void 0?{}:{title:{from:issue.title}},...change.body===void 0?{}:{body:{from:issue.
body??""}}};return act(issue,change,"edited",by,{changes})},label(number,name,by){let issue=issueOf(desk,number),label=store.
label(repository,name);expectPossible(!issue.labels.includes(label),`label #${number} "${name}" again`);let labels=[...issue.
labels,label];return act(issue,{labels},"labeled",by,{label:labelJson(label,repository,urls)})},unlabel(number,name,by){
let issue=issueOf(desk,number),label=store.label(repository,name);expectPossible(issue.labels.includes(label),`take "${name}\
" off #${number} without it`);let labels=issue.labels.filter(other=>other!==label);return act(issue,{labels},"unlabeled",
by,{label:labelJson(label,repository,urls)})},close(number,reason="completed",by){let issue=issueOf(desk,number);expectPossible(
issue.state==="open",`close #${number} again`);let change={state:"closed",stateReason:reason,closedAt:store.now()};return act(
issue,{...change,closer:null},"closed",by)},closeWith(number,closer,by){let issue=issueOf(desk,number);if(expectPossible(
issue.state==="open",`close #${number} again`),closer.kind==="pull-request"){let{isPullRequest}=issueOf(desk,closer.number);
expectPossible(isPullRequest,`merge #${closer.number}, which is no pull request`)}let change={state:"closed",stateReason:"\
completed",closedAt:store.now()};return act(issue,{...change,closer},"closed",by)},reopen(number,by){let issue=issueOf(desk,
number);return expectPossible(issue.state==="closed",`reopen #${number}, which is open`),act(issue,{...{state:"open",stateReason:"\
reopened",closedAt:null},closer:null},"reopened",by)},assign(number,login,by){let issue=issueOf(desk,number),assignee=store.
account(login);expectPossible(!issue.assignees.includes(assignee),`assign #${number} to ${login} again`);let assignees=[
...issue.assignees,assignee];return act(issue,{assignees},"assigned",by,{assignee:userJson(assignee,urls)})},unassign(number,login,by){
let issue=issueOf(desk,number),assignee=store.account(login);expectPossible(issue.assignees.includes(assignee),`unassign\
 ${login} from #${number}`);let assignees=issue.assignees.filter(other=>other!==assignee);return act(issue,{assignees},"\
unassigned",by,{assignee:userJson(assignee,urls)})},milestone(number,title,by){let issue=issueOf(desk,number),milestone=store.
milestone(repository,title,senderOf(desk,by));changeIssue(store,issue,{milestone});let details={milestone:milestoneJson(
milestone,repository,urls)};return events.issues("milestoned",issue,senderOf(desk,by),details)},demilestone(number,by){let issue=issueOf(
desk,number),{milestone}=issue;if(milestone===null)throw new RangeError(`#${number} has no milestone to take off`);changeIssue(
store,issue,{milestone:null});let details={milestone:milestoneJson(milestone,repository,urls)};return events.issues("dem\
ilestoned",issue,senderOf(desk,by),details)},type(number,name,by){let type=store.issueType(name),details={type:issueTypeJson(
type)};return act(issueOf(desk,number),{type},"typed",by,details)},untype(number,by){let issue=issueOf(desk,number);if(issue.
type===null)throw new RangeError(`#${number} has no type to take off`);let details={type:issueTypeJson(issue.type)};return act(
issue,{type:null},"untyped",by,details)},deleteIssue(number,by){let issue=issueOf(desk,number);return repository.issues.
delete(number),repository.departures.set(number,{kind:"deleted"}),events.issues("deleted",issue,senderOf(desk,by))}}}function commentActs(desk){let{store,repository,events}=desk;function found(id){let place=findComment(repository,id);if(place===
void 0)throw new RangeError(`${fullNameOf(repository)} has no comment ${id}`);return place}return{comment(number,{body,association="\
NONE",as}){let issue=issueOf(desk,number),author=senderOf(desk,as===void 0?{}:{as}),comment=addComment(store,issue,{author,
association,body});return events.issueComment("created",{issue,comment},author)},editComment(id,body,by){let place=found(
id),changes={body:{from:place.comment.body}};return rewriteComment(store,place.comment,body),events.issueComment("edited",
place,senderOf(desk,by),{changes})},deleteComment(id,by){let place=found(id);return removeComment(store,place.issue,place.
comment),events.issueComment("deleted",place,senderOf(desk,by))}}}function createEvents(repository,urls){let sceneOf=sender=>({repository:repositoryJson(repository,urls),sender:userJson(
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
return addIssue(desk,draft,!0).number}function addIssue(desk,draft,isPullRequest){let{store,repository}=desk,{author="re\
porter",association="NONE",labels=[],assignees=[]}=draft,account=author===null?null:store.account(author),at=store.now(),
issue={id:store.nextId("issue"),number:nextNumber(repository),isPullRequest,author:account,association,title:draft.title,
body:draft.body??null,labels:labels.map(name=>store.label(repository,name)),state:"open",stateReason:null,assignees:assignees.
map(login=>store.account(login)),milestone:draft.milestone===void 0?null:store.milestone(repository,draft.milestone,account??
senderOf(desk)),type:draft.type===void 0?null:store.issueType(draft.type),comments:[],createdAt:at,updatedAt:at,closedAt:null,
closer:null};return repository.issues.set(issue.number,issue),issue}function transferIssue(desk,number,target,by){let{store,
repository:source,urls}=desk,issue=issueOf(desk,number),destination=store.repository(target);expectPossible(destination!==
source&&destination.owner===source.owner&&!issue.isPullRequest,`transfer #${number} to ${target}`);let moved={...issue,id:store.
nextId("issue"),number:nextNumber(destination),labels:issue.labels.map(({name})=>store.label(destination,name)),milestone:null,
updatedAt:store.now()};destination.issues.set(moved.number,moved),source.issues.delete(number),source.departures.set(number,
{kind:"transferred",repositoryId:destination.id,number:moved.number});let sender=senderOf(desk,by);return[desk.events.issues(
"transferred",issue,sender,{changes:{new_issue:issueJson(moved,destination,urls),new_repository:repositoryJson(destination,
urls)}}),createEvents(destination,urls).issues("opened",moved,sender,{changes:{old_issue:issueJson(issue,source,urls),old_repository:repositoryJson(
source,urls)}})]}var WORKFLOW=".github/workflows/vtiger-sync.yml";function createRepositoryPages(store,repository,urls){let desk={store,repository,
urls,events:createEvents(repository,urls)};return{get fullName(){return fullNameOf(repository)},...issueActs(desk),...commentActs(
desk),openIssue:draft=>openIssue(desk,draft),openPullRequest:draft=>openPullRequest(desk,draft),transferIssue:(number,target,by)=>transferIssue(
desk,number,target,by),rename(fullName){store.rename(repository,fullName)},writeFile(path,text){repository.files.set(path,
text)},deleteFile(path){repository.files.delete(path)},dispatchEvent(inputs={},by){let rest={inputs,ref:`refs/heads/${DEFAULT_BRANCH}`,
workflow:WORKFLOW};return desk.events.dispatch(rest,senderOf(desk,by))},scheduleEvent(cron="17 3 * * *"){return desk.events.
schedule({schedule:cron,workflow:WORKFLOW})},issue(number){return issueJson(issueOf(desk,number),repository,urls)},issues(){
return[...repository.issues.values()].map(issue=>issueJson(issue,repository,urls))},comments(number){let issue=issueOf(desk,
number);return issue.comments.map(comment=>commentJson(comment,issue,repository,urls))}}}var DEFAULT_TOKEN="embedded-github-token";function createGitHub(options={}){let{serverUrl="https://github.com",apiUrl=defaultApiUrl(
serverUrl),apiPath="",tokens=[{token:DEFAULT_TOKEN}],latencyMs=0,clock=()=>new Date}=options,store=createStore(clock),parts={
store,tokens:new Map(tokens.map(token=>[token.token,toToken(token,store)])),limiter:createRateLimiter(options.rateLimits??
{},clock)},pages=new Map,desk=(0,_EYLDPFJA.Vk)({latencyMs,pathIn:pathname=>pathIn(pathname,apiPath),answer:(request,path)=>{let{
origin}=new URL(request.url);return answerApi(parts,request,path,{server:serverUrl,api:`${origin}${apiPath}`})},notEmulated});
function repository(fullName){let{id}=store.repository(fullName),known=pages.get(id);if(known!==void 0)return known;let urls={
server:serverUrl,api:apiUrl},made=createRepositoryPages(store,store.repository(fullName),urls);return pages.set(id,made),
made}return{serverUrl,token:tokens[0]?.token??"",...desk,repository}}


/***/ })

};
;