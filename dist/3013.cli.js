"use strict";
exports.id = 3013;
exports.ids = [3013];
exports.modules = {

/***/ 3013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (openGitHub)
});
var _LODUT4YQ = __webpack_require__(7671);
var _3UJELDAM = __webpack_require__(7052);
var _D3CNM44V = __webpack_require__(960);
var _ML7ITUZX = __webpack_require__(6711);
var _VJFVHWSB = __webpack_require__(6239);
var _72FAJJDL = __webpack_require__(3247);

var ASSOCIATIONS={OWNER:"owner",MEMBER:"member",COLLABORATOR:"collaborator",CONTRIBUTOR:"contributor"};function toAssociation(raw){
return(typeof raw=="string"?ASSOCIATIONS[raw]:void 0)??"none"}var id=(0,_ML7ITUZX.KC)([(0,_ML7ITUZX.ai)(),(0,_ML7ITUZX.o)()]),text=(0,_ML7ITUZX.Yj)(),maybeText=(0,_ML7ITUZX.cl)(text),githubWritten=(0,_ML7ITUZX.Ik)({id}),githubComments=(0,_ML7ITUZX.YO)(
(0,_ML7ITUZX.Ik)({id,html_url:text,body:maybeText,user:(0,_ML7ITUZX.cl)((0,_ML7ITUZX.Ik)({login:text,type:maybeText})),author_association:maybeText,created_at:text,
updated_at:text})),INSIDE=new Set(["owner","member","collaborator"]);function toComment(raw){let fromInside=raw.user?.type===
"Bot"||INSIDE.has(toAssociation(raw.author_association));return{id:String(raw.id),url:raw.html_url,body:raw.body??"",author:raw.
user?.login,fromInside,isInternal:!1,createdAt:raw.created_at,updatedAt:raw.updated_at}}var text2=(0,_ML7ITUZX.Yj)(),maybeText2=(0,_ML7ITUZX.cl)(text2),user=(0,_ML7ITUZX.Ik)({login:text2}),githubIssue=(0,_ML7ITUZX.Ik)({id:(0,_ML7ITUZX.KC)([(0,_ML7ITUZX.ai)(),(0,_ML7ITUZX.o)()]),
number:(0,_ML7ITUZX.ai)(),html_url:text2,title:text2,body:maybeText2,labels:(0,_ML7ITUZX.YO)((0,_ML7ITUZX.KC)([text2,(0,_ML7ITUZX.Ik)({name:maybeText2})])),state:text2,
state_reason:maybeText2,user:(0,_ML7ITUZX.cl)(user),author_association:maybeText2,assignees:(0,_ML7ITUZX.cl)((0,_ML7ITUZX.YO)((0,_ML7ITUZX.me)(user))),milestone:(0,_ML7ITUZX.cl)(
(0,_ML7ITUZX.Ik)({title:text2})),type:(0,_ML7ITUZX.cl)((0,_ML7ITUZX.Ik)({name:text2})),comments:(0,_ML7ITUZX.lq)((0,_ML7ITUZX.ai)()),pull_request:(0,_ML7ITUZX.lq)((0,_ML7ITUZX.L5)()),created_at:text2,
updated_at:text2,closed_at:maybeText2}),githubIssues=(0,_ML7ITUZX.YO)(githubIssue);function toIssue(raw,repository){let state=raw.state===
"closed"?"closed":"open";return{id:String(raw.id),repository,number:raw.number,url:raw.html_url,title:raw.title,body:raw.
body??"",labels:raw.labels.flatMap(label=>typeof label=="string"?label:label.name??[]),state,closedAs:state==="closed"?toCloseReason(
raw.state_reason):void 0,closedAt:state==="closed"?raw.closed_at??void 0:void 0,author:raw.user?{login:raw.user.login,association:toAssociation(
raw.author_association)}:void 0,assignees:(raw.assignees??[]).flatMap(assignee=>assignee?.login??[]),milestone:raw.milestone?.
title,type:raw.type?.name,isConfidential:!1,commentCount:raw.comments??0,createdAt:raw.created_at,updatedAt:raw.updated_at}}
function toCloseReason(reason){return reason==="not_planned"?"not-planned":reason==="duplicate"?"duplicate":"completed"}var PAGE_SIZE=100,MOVED=301,COMMENT="/repos/{owner}/{repo}/issues/comments/{id}",ISSUE="/repos/{owner}/{repo}/issues/{is\
sue_number}";function openGitHub(options){let{serverUrl,repository,issuePath,apiUrl,fetch,token}=options,[owner="",repo=""]=repository.
split("/"),octokit=new _LODUT4YQ.m({auth:token,baseUrl:apiUrl.replace(/\/+$/,""),request:{fetch},log:SILENT});octokit.hook.before(
"request",request=>{request.headers["x-github-api-version"]="2022-11-28"}),octokit.hook.after("request",({status},{url})=>{
if(status>=300&&!(status===MOVED&&url===ISSUE))throw movedAway(status)});let issues=octokit.rest.issues;return{serverUrl,
repository,issuePath,async readIssue(number2){try{let{status,data}=await issues.get({owner,repo,issue_number:number2});return toReading(
status,data,repository)}catch(thrown){return toUnreadable(thrown,number2)}},async readCloser(number2){let doing=`Reading\
 what closed issue ${number2}`,{CLOSER_QUERY,toCloser,toGraphqlError}=await __webpack_require__.e(/* import() */ 8323).then(__webpack_require__.bind(__webpack_require__, 8323));try{return toCloser(
await octokit.graphql(CLOSER_QUERY,{owner,repo,number:number2}),repository)}catch(thrown){throw toGraphqlError(thrown,doing)??
(0,_LODUT4YQ.y)(thrown,doing)}},async*listIssues({since,label}){for(let page=1;;page+=1){let{isLast,...found}=await readIssues(
page,since,label);if(yield found,isLast)return}},readComments:(number2,page)=>readComments(number2,page),addComment:(number2,body)=>writing(
()=>issues.createComment({owner,repo,issue_number:number2,body})),editComment:(_number,id2,body)=>writing(()=>octokit.request(
`PATCH ${COMMENT}`,{owner,repo,id:id2,body})),async deleteComment(_number,id2){try{await octokit.request(`DELETE ${COMMENT}`,
{owner,repo,id:id2})}catch(thrown){if((0,_LODUT4YQ.c)(thrown)!==404)throw (0,_LODUT4YQ.y)(thrown,"Deleting a comment")}},async readFile(path){
try{let{data,headers}=await octokit.rest.repos.getContent({owner,repo,path,mediaType:{format:"raw"}});if(headers["conten\
t-type"]?.startsWith("text/html"))throw notRaw(path);return typeof data=="string"?data:notAFile(path)}catch(thrown){if((0,_LODUT4YQ.c)(
thrown)===404)return;throw (0,_LODUT4YQ.y)(thrown,`Reading ${path} of ${repository}`)}}};async function readIssues(page,since,label){
try{let{data,headers}=await issues.listForRepo({owner,repo,state:"all",sort:"created",direction:"asc",per_page:PAGE_SIZE,
page,...since===void 0?{}:{since},...label===void 0?{}:{labels:label}}),found=readAs(githubIssues,data,"issues");return{
issues:found.filter(issue=>issue.pull_request===void 0).map(issue=>toIssue(issue,repository)),expected:expectedIn(headers.
link),isLast:isLastPage(headers.link,found.length)}}catch(thrown){throw (0,_LODUT4YQ.c)(thrown)===404?(0,_3UJELDAM.v)(`repository ${repository}`):
(0,_LODUT4YQ.y)(thrown,`Listing the issues of ${repository}`)}}async function readComments(number2,page){try{let{data,headers}=await issues.
listComments({owner,repo,issue_number:number2,per_page:PAGE_SIZE,page}),comments=readAs(githubComments,data,"comments").
map(toComment);return{comments,isLast:isLastPage(headers.link,comments.length)}}catch(thrown){throw (0,_LODUT4YQ.y)(thrown,`\
Reading the comments of issue ${number2}`)}}}function isLastPage(link,length){return link===void 0?length<PAGE_SIZE:!/rel="?next\b/.
test(link)}function expectedIn(link){let last=/[?&]page=(\d+)[^>]*>; rel="?last\b/.exec(link??"")?.[1];return last===void 0?
void 0:Number(last)*PAGE_SIZE}var SILENT={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}};function toReading(status,data,repository){
if(status===MOVED)return{kind:"transferred"};let issue=readAs(githubIssue,data,"an issue");return issue.pull_request!==void 0?
{kind:"pull-request"}:{kind:"issue",issue:toIssue(issue,repository)}}function toUnreadable(thrown,number2){let status=(0,_LODUT4YQ.c)(
thrown);if(status===404)return{kind:"missing"};if(status===410)return{kind:"deleted"};throw (0,_LODUT4YQ.y)(thrown,`Reading \
issue ${number2}`)}async function writing(request){try{let{id:id2}=readAs(githubWritten,(await request()).data,"a commen\
t");return{kind:"written",id:String(id2)}}catch(thrown){let error=(0,_LODUT4YQ.y)(thrown,"Writing the marker comment");if(error.
code==="host-denied")return{kind:"denied",why:`${error.message} ${error.hint}`};if(error.code==="issue-missing")return{kind:"\
denied",why:error.message};throw error}}function readAs(schema,data,what){let parsed=schema.safeParse(data);if(parsed.success)
return parsed.data;let message=`GitHub sent ${what} of an unknown form.`;throw new _VJFVHWSB.S0("host-answer",message,{cause:parsed.
error})}function movedAway(status){return new _VJFVHWSB.S0("host-answer",`GitHub redirects to another address (HTTP ${status}\
).`,{hint:"The repository may have another name or owner now: the next run goes by that."})}function notRaw(path){return new _VJFVHWSB.S0(
"host-answer",`GitHub sent a page instead of ${path}.`)}function notAFile(path){throw new _VJFVHWSB.S0("config-missing",`${path}\
 is not a file.`)}


/***/ })

};
;