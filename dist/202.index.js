"use strict";
exports.id = 202;
exports.ids = [202];
exports.modules = {

/***/ 2234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gs: () => (githubComments),
  T5: () => (toComment),
  bp: () => (githubWritten),
  hG: () => (isFromInside)
});
var _5QPA23LB = __webpack_require__(1635);
var _7F4UHYFN = __webpack_require__(5110);
var id=(0,_7F4UHYFN.gP)(_7F4UHYFN.ai,_7F4UHYFN.o),githubWritten=(0,_7F4UHYFN.Ik)({id}),githubComments=(0,_7F4UHYFN.YO)((0,_7F4UHYFN.Ik)({id,html_url:_7F4UHYFN.Yj,body:(0,_7F4UHYFN.lq)(_7F4UHYFN.Yj),
user:(0,_7F4UHYFN.lq)((0,_7F4UHYFN.Ik)({login:_7F4UHYFN.Yj,type:(0,_7F4UHYFN.lq)(_7F4UHYFN.Yj)})),author_association:(0,_7F4UHYFN.lq)(_7F4UHYFN.Yj),created_at:_7F4UHYFN.Yj,updated_at:_7F4UHYFN.Yj})),
INSIDE=new Set(["owner","member","collaborator"]);function isFromInside(isBot,association){return isBot||INSIDE.has((0,_5QPA23LB.h)(
association))}function toComment(raw){return{id:String(raw.id),url:raw.html_url,body:raw.body??"",author:raw.user?.login,
fromInside:isFromInside(raw.user?.type==="Bot",raw.author_association),isInternal:!1,createdAt:raw.created_at,updatedAt:raw.
updated_at}}


/***/ }),

/***/ 4202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (openGitHub)
});
var _VW74BIAC = __webpack_require__(7318);
var _QF4AII7I = __webpack_require__(3645);
var _5WWLH2TI = __webpack_require__(1457);
var _EJVL5HIJ = __webpack_require__(7364);
var _VNNXT23G = __webpack_require__(8433);
var _D3CNM44V = __webpack_require__(960);
var _VH5P3VQN = __webpack_require__(2234);
var _5QPA23LB = __webpack_require__(1635);
var _7F4UHYFN = __webpack_require__(5110);
var _TKLNHQ2D = __webpack_require__(5329);
var _VEMOOKOE = __webpack_require__(7472);




var user=(0,_7F4UHYFN.Ik)({login:_7F4UHYFN.Yj}),githubIssue=(0,_7F4UHYFN.Ik)({id:(0,_7F4UHYFN.gP)(_7F4UHYFN.ai,_7F4UHYFN.o),number: _7F4UHYFN.ai,html_url:_7F4UHYFN.Yj,title:_7F4UHYFN.Yj,body:(0,_7F4UHYFN.lq)(
_7F4UHYFN.Yj),labels:(0,_7F4UHYFN.YO)((0,_7F4UHYFN.gP)((0,_7F4UHYFN.Ik)({name:(0,_7F4UHYFN.lq)(_7F4UHYFN.Yj)}),_7F4UHYFN.Yj)),state:_7F4UHYFN.Yj,state_reason:(0,_7F4UHYFN.lq)(_7F4UHYFN.Yj),user:(0,_7F4UHYFN.lq)(
user),author_association:(0,_7F4UHYFN.lq)(_7F4UHYFN.Yj),assignees:(0,_7F4UHYFN.lq)((0,_7F4UHYFN.YO)((0,_7F4UHYFN.lq)(user))),milestone:(0,_7F4UHYFN.lq)((0,_7F4UHYFN.Ik)({title:_7F4UHYFN.Yj})),
type:(0,_7F4UHYFN.lq)((0,_7F4UHYFN.Ik)({name:_7F4UHYFN.Yj})),comments:(0,_7F4UHYFN.lq)(_7F4UHYFN.ai),pull_request:(0,_7F4UHYFN.lq)(_7F4UHYFN.D8),created_at:_7F4UHYFN.Yj,updated_at:_7F4UHYFN.Yj,
closed_at:(0,_7F4UHYFN.lq)(_7F4UHYFN.Yj)}),githubIssues=(0,_7F4UHYFN.YO)(githubIssue);function toIssue(raw,repository){let state=raw.state==="clo\
sed"?"closed":"open";return{id:String(raw.id),repository,number:raw.number,url:raw.html_url,title:raw.title,body:raw.body??
"",labels:raw.labels.flatMap(label=>typeof label=="string"?label:label.name??[]),state,closedAs:state==="closed"?toCloseReason(
raw.state_reason):void 0,closedAt:state==="closed"?raw.closed_at:void 0,author:raw.user?{login:raw.user.login,association:(0,_5QPA23LB.h)(
raw.author_association)}:void 0,assignees:(raw.assignees??[]).flatMap(assignee=>assignee?.login??[]),milestone:raw.milestone?.
title,type:raw.type?.name,isConfidential:!1,commentCount:raw.comments??1,createdAt:raw.created_at,updatedAt:raw.updated_at}}
function toCloseReason(reason){return reason==="not_planned"?"not-planned":reason==="duplicate"?"duplicate":"completed"}var PAGE_SIZE=100,MOVED=301,MADE_FIRST={sort:"created",direction:"asc"},CHANGED_LAST={sort:"updated",direction:"desc"},COMMENT="\
/repos/{owner}/{repo}/issues/comments/{id}",ISSUE="/repos/{owner}/{repo}/issues/{issue_number}";function openGitHub(options){
let{serverUrl,repository,issuePath,apiUrl,fetch,token}=options,[owner="",repo=""]=repository.split("/"),octokit=new _VW74BIAC.m({auth:token,
baseUrl:apiUrl.replace(/\/+$/,""),request:{fetch},log:SILENT});octokit.hook.before("request",request=>{request.headers["\
x-github-api-version"]="2022-11-28"}),octokit.hook.after("request",({status},{url})=>{if(status>=300&&!(status===MOVED&&
url===ISSUE))throw movedAway(status)});let issues=octokit.rest.issues;return{serverUrl,repository,issuePath,async readIssue(number2){
try{let{status,data}=await issues.get({owner,repo,issue_number:number2});return toReading(status,data,repository)}catch(thrown){
return toUnreadable(thrown,number2)}},async readCloser(number2){return(await __webpack_require__.e(/* import() */ 640).then(__webpack_require__.bind(__webpack_require__, 3640))).readCloser(
octokit,options,number2)},async readClosers(numbers){return(await __webpack_require__.e(/* import() */ 640).then(__webpack_require__.bind(__webpack_require__, 3640))).readClosers(octokit,
options,numbers)},async*listIssues({since,label}){for(let page=1;;page+=1){let{isLast,...found}=await readIssues(page,MADE_FIRST,
{since,labels:label});if(yield found,isLast)return}},async*listChanged(since){for(let page=1;;page+=1){let{isLast,...found}=await readIssues(
page,CHANGED_LAST,{since});if(yield found.issues,isLast)return}},async findFormerNames(names){let{findFormerNames}=await __webpack_require__.e(/* import() */ 620).then(__webpack_require__.bind(__webpack_require__, 4620));
return findFormerNames(octokit,options,names)},readComments,async readOldestComments(numbers){let{readOldestComments}=await __webpack_require__.e(/* import() */ 7).then(__webpack_require__.bind(__webpack_require__, 1007));
return readOldestComments(octokit,options,numbers)},addComment:(number2,body)=>writing(()=>issues.createComment({owner,repo,
issue_number:number2,body})),editComment:(_number,id,body)=>writing(()=>octokit.request(`PATCH ${COMMENT}`,{owner,repo,id,
body})),async deleteComment(_number,id){try{await octokit.request(`DELETE ${COMMENT}`,{owner,repo,id})}catch(thrown){if((0,_EJVL5HIJ.c2)(
thrown)!==404)throw (0,_EJVL5HIJ.ye)(thrown,"Deleting a comment")}},async readFile(path){try{let{data,headers}=await octokit.
rest.repos.getContent({owner,repo,path,mediaType:{format:"raw"}});if(headers["content-type"]?.startsWith("text/html"))throw notRaw(
path);return typeof data=="string"?data:notAFile(path)}catch(thrown){if((0,_EJVL5HIJ.c2)(thrown)===404)return;throw (0,_EJVL5HIJ.ye)(
thrown,`Reading ${path} of ${repository}`)}}};async function readIssues(page,order,filter){try{let{data,headers}=await issues.
listForRepo({owner,repo,state:"all",...order,per_page:PAGE_SIZE,page,...filter.since===void 0?{}:{since:filter.since},...filter.
labels===void 0?{}:{labels:filter.labels}}),found=(0,_EJVL5HIJ.fd)(githubIssues,data,"issues");return{issues:issuesIn(found),expected:expectedIn(
headers.link),listedAt:(0,_QF4AII7I.r)(headers.date),isLast:isLastPage(headers.link,found.length)}}catch(thrown){throw (0,_EJVL5HIJ.c2)(
thrown)===404?(0,_5WWLH2TI.v)(`repository ${repository}`):(0,_EJVL5HIJ.ye)(thrown,`Listing the issues of ${repository}`)}}function issuesIn(found){
return found.filter(issue=>issue.pull_request===void 0).map(issue=>toIssue(issue,repository))}async function readComments(number2,page){
try{let{data,headers}=await issues.listComments({owner,repo,issue_number:number2,per_page:PAGE_SIZE,page}),comments=(0,_EJVL5HIJ.fd)(
_VH5P3VQN.Gs,data,"comments").map(_VH5P3VQN.T5);return{comments,isLast:isLastPage(headers.link,comments.length)}}catch(thrown){
throw (0,_EJVL5HIJ.ye)(thrown,`Reading the comments of issue ${number2}`)}}}function isLastPage(link,length){return link===void 0?
length<PAGE_SIZE:!/rel="?next\b/.test(link)}function expectedIn(link){let last=/[?&]page=(\d+)[^>]*>; rel="?last\b/.exec(
link??"")?.[1];return last===void 0?void 0:Number(last)*PAGE_SIZE}var SILENT={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}};
function toReading(status,data,repository){if(status===MOVED)return{kind:"transferred"};let issue=(0,_EJVL5HIJ.fd)(githubIssue,data,
"an issue");return issue.pull_request!==void 0?{kind:"pull-request"}:{kind:"issue",issue:toIssue(issue,repository)}}function toUnreadable(thrown,number2){
let status=(0,_EJVL5HIJ.c2)(thrown);if(status===404)return{kind:"missing"};if(status===410)return{kind:"deleted"};throw (0,_EJVL5HIJ.ye)(
thrown,`Reading issue ${number2}`)}async function writing(request){try{let{id}=(0,_EJVL5HIJ.fd)(_VH5P3VQN.bp,(await request()).data,
"a comment");return{kind:"written",id:String(id)}}catch(thrown){let error=(0,_EJVL5HIJ.ye)(thrown,"Writing the marker comment");
if(error.code==="host-denied")return{kind:"denied",why:`${error.message} ${error.hint}`};if(error.code==="issue-missing")
return{kind:"denied",why:error.message};throw error}}function movedAway(status){return new _TKLNHQ2D.S0("host-answer",`GitH\
ub redirects to another address (HTTP ${status}).`,{hint:"The repository may have another name or owner now: the next ru\
n goes by that."})}function notRaw(path){return new _TKLNHQ2D.S0("host-answer",`GitHub sent a page instead of ${path}.`)}function notAFile(path){
throw new _TKLNHQ2D.S0("config-missing",`${path} is not a file.`)}


/***/ })

};
;