"use strict";
exports.id = 7469;
exports.ids = [7469];
exports.modules = {

/***/ 7469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (createGitLab)
});
var _EYLDPFJA = __webpack_require__(6330);
function json(status,value,headers={}){return new Response(JSON.stringify(value),{status,headers:{"content-type":"applic\
ation/json",...headers}})}var said=(status,message)=>json(status,{message}),unauthorized=()=>said(401,"401 Unauthorized"),
forbidden=()=>said(403,"403 Forbidden"),notFound=(what="")=>said(404,`404 ${what}${what&&" "}Not Found`),badRequest=message=>said(
400,message),noKeyset=()=>json(405,{error:"Keyset pagination is not yet available for this type of request"}),insufficientScope=()=>json(
403,{error:"insufficient_scope",error_description:"The request requires higher privileges than provided by the access to\
ken.",scope:"api"}),tooManyNotes=()=>said(429,{error:"This endpoint has been requested too many times. Try again later."});function movedPermanently(location){return json(301,{message:"Moved Permanently"},{location})}function notEmulated(what){
return json(501,{message:`Not emulated: ${what}. See src/emulator/README.md`})}var GRAPHQL_PATH="/graphql",MOST=100,FIELDS="id body system internal createdAt updatedAt author { id username }";function graphqlAnswer({
store,body}){let{query,variables}=body,first=Number(/notes\(filter: ONLY_COMMENTS, first: (\d+)\)/.exec(query??"")?.[1]);
if(!(first<=MOST)||query?.includes(FIELDS)!==!0||variables===void 0)return;let{path="",iids=[],count=MOST}=variables,project=store.
findProject(path);if(project===void 0)return json(200,{data:{project:null}});let nodes=iids.flatMap(iid=>project.issues.
get(Number(iid))??[]).slice(0,Math.min(count,MOST)).toSorted((a,b)=>b.iid-a.iid).map(issue=>issueJson(issue,first));return json(
200,{data:{project:{issues:{nodes}}}})}function issueJson({iid,notes},first){let comments=notes.filter(({isSystem})=>!isSystem),
shown=comments.slice(0,first).filter(({isHidden})=>!isHidden);return{iid:String(iid),notes:{pageInfo:{hasNextPage:comments.
length>first},nodes:shown.map(noteJson)}}}function noteJson({id,body,isSystem,isInternal,createdAt,updatedAt,author}){return{
id:`gid://gitlab/Note/${id}`,body,system:isSystem,internal:isInternal,createdAt:toSecond(createdAt),updatedAt:toSecond(updatedAt),
author:{id:`gid://gitlab/User/${author.id}`,username:author.username}}}function toSecond(time){return time.replace(/\.\d+Z$/,
"Z")}var DEFAULT_PER_PAGE=20,MAX_PER_PAGE=100,COUNTED=1e4;function pageOf(paged){let{query,items}=paged,perPage=perPageOf(query),
page=Math.max(1,Number(query.get("page")??1)),last=Math.max(1,Math.ceil(items.length/perPage)),isCounted=items.length<=COUNTED,
links=[...page>1?[link(paged,"prev","page",String(page-1))]:[],...page<last?[link(paged,"next","page",String(page+1))]:[],
link(paged,"first","page","1"),...isCounted?[link(paged,"last","page",String(last))]:[]],shown=items.slice((page-1)*perPage,
page*perPage);return json(200,visible(shown,paged),{link:links.join(", "),"x-page":String(page),"x-per-page":String(perPage),
"x-next-page":page<last?String(page+1):"",...isCounted?{"x-total":String(items.length),"x-total-pages":String(last)}:{}})}
function keysetPageOf(paged){let{query,items}=paged,perPage=perPageOf(query),at=Number(Buffer.from(query.get("cursor")??
"","base64url").toString()||0),next=at+perPage,cursor=Buffer.from(String(next)).toString("base64url"),headers=next<items.
length?{link:link(paged,"next","cursor",cursor)}:{};return json(200,visible(items.slice(at,next),paged),headers)}function visible(items,{
show}){return items.map(show).filter(item=>item!==void 0)}function perPageOf(query){return Math.min(Number(query.get("pe\
r_page")??DEFAULT_PER_PAGE),MAX_PER_PAGE)}function link(paged,rel,name,value){let query=new URLSearchParams(paged.query);
return query.set(name,value),`<${paged.listUrl}?${query.toString()}>; rel="${rel}"`}function userJson({id,username},urls){return{id,username,name:username,state:"active",locked:!1,avatar_url:null,web_url:`${urls.
server}/${username}`}}function issueUrl({iid},{path},urls){return`${urls.server}/${path}/-/issues/${iid}`}function mergeRequestJson(request,project,urls){
let{iid,title,mergedAt}=request;return{iid,project_id:project.id,title,state:mergedAt===null?"opened":"merged",merged_at:mergedAt,
references:{short:`!${iid}`,relative:`!${iid}`,full:`${project.path}!${iid}`},web_url:`${urls.server}/${project.path}/-/\
merge_requests/${iid}`}}function issueJson2(issue,project,urls){let{duplicateOf,movedTo}=issue,self=`${urls.api}/project\
s/${project.id}/issues/${issue.iid}`,assignees=issue.assignees.map(assignee=>userJson(assignee,urls));return{id:issue.id,
iid:issue.iid,project_id:project.id,title:issue.title,description:issue.description,state:issue.state,created_at:issue.createdAt,
updated_at:issue.updatedAt,closed_at:issue.closedAt,closed_by:null,labels:issue.labels.map(({name})=>name),milestone:issue.
milestone&&{id:issue.milestone.id,iid:1,project_id:project.id,title:issue.milestone.title,state:"active"},assignees,author:userJson(
issue.author,urls),type:issue.type.toUpperCase(),assignee:assignees[0]??null,user_notes_count:issue.notes.filter(({isSystem})=>!isSystem).
length,merge_requests_count:0,upvotes:0,downvotes:0,due_date:null,confidential:issue.isConfidential,discussion_locked:null,
issue_type:issue.type,web_url:issueUrl(issue,project,urls),references:{short:`#${issue.iid}`,relative:`#${issue.iid}`,full:`${project.
path}#${issue.iid}`},severity:"UNKNOWN",_links:{self,notes:`${self}/notes`,award_emoji:`${self}/award_emoji`,project:`${urls.
api}/projects/${project.id}`,closed_as_duplicate_of:duplicateOf&&`${urls.api}/projects/${project.id}/issues/${duplicateOf.
iid}`},moved_to_id:movedTo?.id??null}}function noteJson2(note,issue,project,urls){return{id:note.id,type:null,body:note.
body,author:userJson(note.author,urls),created_at:note.createdAt,updated_at:note.updatedAt,system:note.isSystem,noteable_id:issue.
id,noteable_type:"Issue",project_id:project.id,resolvable:!1,confidential:note.isInternal,internal:note.isInternal,noteable_iid:issue.
iid}}var issueRoutes=[{in:"project",method:"GET",path:"/projects/{id}/issues/{iid}",answer:issueAnswer},{in:"project",method:"\
GET",path:"/projects/{id}/issues/{iid}/closed_by",query:["per_page","page"],answer:closersAnswer},{in:"project",method:"\
GET",path:"/projects/{id}/issues",query:["scope","state","labels","updated_after","order_by","sort","per_page","page","p\
agination","cursor"],answer:listAnswer}],REPORTER=20;function isVisible({token},{isConfidential,author}){return!isConfidential||
token.level>=REPORTER||author.id===token.user.id}function issueAnswer(call){let{project,parameters,urls}=call,issue=project.
issues.get(Number(parameters.iid));return issue===void 0||!isVisible(call,issue)?notFound():json(200,issueJson2(issue,project,
urls))}function closersAnswer(call){let{project,parameters,query,urls}=call,issue=project.issues.get(Number(parameters.iid));
if(issue===void 0||!isVisible(call,issue))return notFound();let listUrl=`${urls.api}/projects/${project.id}/issues/${issue.
iid}/closed_by`,show=request=>mergeRequestJson(request,project,urls);return pageOf({query,listUrl,items:issue.mergeRequests,
show})}function listAnswer(call){let{project,query,urls,knobs}=call,isKeyset=query.get("pagination")==="keyset";if(isKeyset&&
knobs.keyset==="refused")return noKeyset();let items=[...project.issues.values()].filter(issue=>isVisible(call,issue)&&isAskedFor(
issue,query)).toSorted(orderOf(query)),listUrl=`${urls.api}/projects/${project.id}/issues`,show=issue=>issueJson2(issue,
project,urls);return(isKeyset&&knobs.keyset==="there"?keysetPageOf:pageOf)({query,listUrl,items,show})}function isAskedFor(issue,query){
let state=query.get("state")??"all",wanted=(query.get("labels")??"").split(",").filter(name=>name!==""),names=new Set(issue.
labels.map(({name})=>name)),since=Date.parse(query.get("updated_after")??"1970-01-01");return(state==="all"||issue.state===
state)&&wanted.every(name=>names.has(name))&&Date.parse(issue.updatedAt)>=since}function orderOf(query){let sign=query.get(
"sort")==="asc"?1:-1,timeOf=issue=>Date.parse(query.get("order_by")==="updated_at"?issue.updatedAt:issue.createdAt);return(a,b)=>sign*
(timeOf(a)-timeOf(b)||a.iid-b.iid)}function changeIssue(store,issue,change){Object.assign(issue,change,{updatedAt:store.now()})}function addNote(store,issue,draft){
let at=store.now(),{author,body,isSystem=!1,isInternal=!1}=draft,note={id:store.nextId(),author,body,isSystem,isInternal,
isHidden:!1,createdAt:at,updatedAt:at};return changeIssue(store,issue,{notes:[...issue.notes,note]}),note}function rewriteNote(store,note,body){
note.body=body,note.updatedAt=store.now()}function removeNote(store,issue,{id}){changeIssue(store,issue,{notes:issue.notes.
filter(other=>other.id!==id)})}function findNote({issues},id){for(let issue of issues.values()){let note=issue.notes.find(
one=>one.id===id);if(note!==void 0)return{issue,note}}}function moveIssue(store,project,issue,target,author){let notes=issue.
notes.map(note=>({...note,id:store.nextId()})),moved={...issue,id:store.nextId(),iid:target.lastIid+=1,notes};target.issues.
set(moved.iid,moved);let from=`moved from ${referenceIn(target,project)}#${issue.iid}`;addNote(store,moved,{author,body:from,
isSystem:!0});let movedTo={projectId:target.id,iid:moved.iid,id:moved.id};changeIssue(store,issue,{state:"closed",closedAt:store.
now(),movedTo});let to=`moved to ${referenceIn(project,target)}#${moved.iid}`;return addNote(store,issue,{author,body:to,
isSystem:!0})}function referenceIn({path:here},{path}){let groupOf=whole=>whole.slice(0,whole.lastIndexOf("/"));return groupOf(
here)===groupOf(path)?path.slice(groupOf(path).length+1):path}var MAX_BODY=1e6,[REPORTER2,MAINTAINER]=[20,40],NOTES="/projects/{id}/issues/{iid}/notes",ONE_NOTE=`${NOTES}/{note}`,noteRoutes=[
{in:"project",method:"GET",path:NOTES,query:["sort","order_by","activity_filter","per_page","page"],answer:onIssue(listAnswer2)},
{in:"project",method:"POST",path:NOTES,answer:onIssue(createAnswer)},{in:"project",method:"PUT",path:ONE_NOTE,answer:onNote(
updateAnswer)},{in:"project",method:"DELETE",path:ONE_NOTE,answer:onNote(deleteAnswer)}];function onIssue(answer){return call=>{
let issue=call.project.issues.get(Number(call.parameters.iid));return issue===void 0?notFound():answer(call,issue)}}function onNote(answer){
return onIssue((call,issue)=>{let place=findNote(call.project,Number(call.parameters.note));if(place?.issue!==issue)return notFound(
"Note");let{token}=call;return place.note.author.id===token.user.id||token.level>=MAINTAINER?answer(call,place):forbidden()})}
function listAnswer2(call,issue){let{project,query,urls}=call,filter=query.get("activity_filter")??"all_notes",sign=query.
get("sort")==="asc"?1:-1,items=issue.notes.filter(({isSystem})=>filter==="all_notes"||isSystem===(filter!=="only_comment\
s")).toSorted((a,b)=>sign*(Date.parse(a.createdAt)-Date.parse(b.createdAt)||a.id-b.id)),listUrl=`${urls.api}/projects/${project.
id}/issues/${issue.iid}/notes`;return pageOf({query,listUrl,items,show:note=>note.isHidden?void 0:noteJson2(note,issue,project,
urls)})}function createAnswer(call,issue){let{store,project,urls,token,body:sent,knobs}=call;if(!knobs.mayWriteNote(token))
return tooManyNotes();let body=bodyOf(call);if(body instanceof Response)return body;let isInternal=sent.internal===!0;if(isInternal&&
token.level<REPORTER2)return forbidden();let note=addNote(store,issue,{author:token.user,body,isInternal});return json(201,
noteJson2(note,issue,project,urls))}function updateAnswer(call,{issue,note}){let body=bodyOf(call);return body instanceof
Response?body:(rewriteNote(call.store,note,body),json(200,noteJson2(note,issue,call.project,call.urls)))}function deleteAnswer({
store},{issue,note}){return removeNote(store,issue,note),new Response(null,{status:204})}function bodyOf({body:sent}){let{
body}=sent;return typeof body!="string"?json(400,{error:"body is missing"}):body.trim()===""?badRequest({note:["can't be\
 blank"]}):body.length>MAX_BODY?badRequest({note:["is too long"]}):body}var REPORTER3=20,projectRoutes=[{in:"user",method:"GET",path:"/user",answer:({token,urls})=>json(200,{...userJson(token.
user,urls),bot:!0})},{in:"user",method:"GET",path:"/personal_access_tokens/self",answer:({token})=>json(200,{id:1,active:!0,
scopes:[token.scope]})},{in:"project",method:"GET",path:"/projects/{id}",answer:projectAnswer},{in:"project",method:"GET",
path:"/projects/{id}/members/all/{user}",answer:memberAnswer},{in:"project",method:"GET",path:"/projects/{id}/labels",query:[
"search","per_page","page"],answer:labelsAnswer},{in:"project",method:"GET",path:"/projects/{id}/repository/files/{file}\
/raw",query:["ref"],level:REPORTER3,answer:fileAnswer}];function projectAnswer({project,token,urls}){return json(200,{id:project.
id,path_with_namespace:project.path,web_url:`${urls.server}/${project.path}`,visibility:"private",archived:!1,issues_enabled:!0,
issues_access_level:"enabled",permissions:{project_access:{access_level:token.level},group_access:null}})}function memberAnswer({
project,parameters}){let id=Number(parameters.user),level=project.members.get(id);return level===void 0?notFound():json(
200,{id,access_level:level})}function labelsAnswer({project,query,urls}){let keyword=(query.get("search")??"").toLowerCase(),
items=[...project.labels.values()].filter(({name})=>name.toLowerCase().includes(keyword)),listUrl=`${urls.api}/projects/${project.
id}/labels`;return pageOf({query,listUrl,items,show:({id,name})=>({id,name,color:"#6699cc"})})}function fileAnswer({project,
parameters,query}){let text=project.files.get(parameters.file??"");return["HEAD","main"].includes(query.get("ref")??"")?
text===void 0?notFound("File"):new Response(text,{headers:{"content-type":"text/plain; charset=utf-8"}}):notFound("Commi\
t")}var ROUTES=[...projectRoutes,...noteRoutes,...issueRoutes].map(route=>({route,pattern:(0,_EYLDPFJA.Id)(route.path)}));function findRoute(method,path){
for(let{route,pattern}of ROUTES){let match=route.method===method?pattern.exec(path):null;if(match!==null)return{route,parameters:(0,_EYLDPFJA.DH)(
match.groups??{})}}}async function answerApi({store,tokens,knobs},request,path,urls){let token=tokens.get(request.headers.get("private-token")??
"");if(token===void 0)return unauthorized();if(path===GRAPHQL_PATH)return request.method==="POST"?graphqlAnswer({store,body:await bodyIn(
request)}):void 0;let found=findRoute(request.method,path),{searchParams:query}=new URL(request.url);if(found===void 0)return;
let{route,parameters}=found,known=route.query??[];if(![...query.keys()].every(name=>known.includes(name)))return;if(request.
method!=="GET"&&token.scope!=="api")return insufficientScope();let body=await bodyIn(request),call={store,urls,token,query,
body,parameters,knobs},response=route.in==="user"?route.answer(call):inProject(route,call,path);return response.headers.
set("date",new Date(store.now()).toUTCString()),response}function inProject(route,call,path){let{store,urls,parameters,query,
token}=call,{id=""}=parameters,project=/^\d+$/.test(id)?store.findProjectById(Number(id)):store.findProject(id);if(project===
void 0){let moved=store.findMoved(id);if(moved===void 0||route.method!=="GET")return notFound("Project");let rest=path.replace(
/^\/projects\/[^/]+/,`/projects/${moved.id}`);return movedPermanently(`${urls.api}${rest}${query.size>0?`?${query.toString()}`:
""}`)}return token.level<(route.level??0)?forbidden():route.answer({...call,project})}async function bodyIn(request){let text=await request.
text();return text===""?{}:JSON.parse(text)}function createHooks(project,urls){let projectPart=()=>{let url=`${urls.server}/${project.path}`;return{id:project.id,name:project.
path.split("/").at(-1),web_url:url,namespace:project.path.split("/").slice(0,-1).join("/"),visibility_level:0,path_with_namespace:project.
path,default_branch:"main",ci_config_path:null,homepage:url}},issuePart=issue=>({id:issue.id,iid:issue.iid,title:issue.title,
description:issue.description,assignee_ids:issue.assignees.map(({id})=>id),author_id:issue.author.id,project_id:project.
id,created_at:issue.createdAt,updated_at:issue.updatedAt,closed_at:issue.closedAt,milestone_id:issue.milestone?.id??null,
state_id:issue.state==="opened"?1:2,state:issue.state,confidential:issue.isConfidential,discussion_locked:null,due_date:null,
moved_to_id:issue.movedTo?.id??null,duplicated_to_id:issue.duplicateOf?.id??null,type:TYPES[issue.type],severity:"unknow\
n",labels:labelsPart(issue.labels,project)}),userPart=({id,username})=>({id,name:username,username,avatar_url:null,email:"\
[REDACTED]"});function issuePayload(action,issue,user,changes={}){let kind=issue.type==="issue"?"issue":"work_item";return{
object_kind:kind,event_type:issue.isConfidential?"confidential_issue":kind,user:userPart(user),project:projectPart(),object_attributes:{
...issuePart(issue),url:issueUrl(issue,project,urls),action},labels:labelsPart(issue.labels,project),changes,repository:{
name:project.path.split("/").at(-1),url:"",homepage:""},assignees:issue.assignees.map(userPart)}}return{issuePayload,issue(action,issue,user,changes){
return{name:issue.isConfidential?"Confidential Issue Hook":"Issue Hook",payload:issuePayload(action,issue,user,changes)}},
note(action,note,issue,user){return{name:"Note Hook",payload:{object_kind:"note",event_type:"note",user:userPart(user),project_id:project.
id,project:projectPart(),object_attributes:{id:note.id,note:note.body,noteable_type:"Issue",noteable_id:issue.id,author_id:note.
author.id,internal:note.isInternal,system:note.isSystem,created_at:note.createdAt,updated_at:note.updatedAt,url:`${issueUrl(
issue,project,urls)}#note_${note.id}`,action},issue:issuePart(issue)}}}}}var TYPES={issue:"Issue",incident:"Incident",task:"\
Task",test_case:"Test Case"};function labelsPart(labels,{id:projectId}){return labels.map(({id,name})=>({id,title:name,color:"\
#6699cc",project_id:projectId,template:!1,description:null,type:"ProjectLabel",group_id:null}))}function createProjectPages(store,project,urls){let hooks=createHooks(project,urls),personOf=({as="maintainer"}={})=>store.
user(as);function issueOf(iid){let issue=project.issues.get(iid);if(issue===void 0)throw new RangeError(`${project.path}\
 has no issue #${iid}`);return issue}function noteOf(id){let found=findNote(project,id);if(found===void 0)throw new RangeError(
`${project.path} has no note ${id}`);return found}function update(iid,change,{by,says,changes}){let issue=issueOf(iid);changeIssue(
store,issue,change);let user=personOf(by);return says!==void 0&&addNote(store,issue,{author:user,body:says,isSystem:!0}),
hooks.issue("update",issue,user,changes)}function relabel(iid,names,by){let{labels:previous}=issueOf(iid),current=names.
map(name=>store.label(project,name)),changes={labels:{previous:labelsPart(previous,project),current:labelsPart(current,project)}};
return update(iid,{labels:current},{by,changes})}return{path:project.path,project,openIssue(draft){let author=store.user(
draft.author??"reporter"),at=store.now(),issue={id:store.nextId(),iid:project.lastIid+=1,type:draft.type??"issue",author,
title:draft.title,description:draft.description??null,labels:(draft.labels??[]).map(name=>store.label(project,name)),state:"\
opened",assignees:(draft.assignees??[]).map(name=>store.user(name)),milestone:draft.milestone===void 0?null:store.milestone(
project,draft.milestone),isConfidential:draft.isConfidential??!1,movedTo:null,duplicateOf:null,notes:[],mergeRequests:[],
createdAt:at,updatedAt:at,closedAt:null};return project.issues.set(issue.iid,issue),hooks.issue("open",issue,author)},edit(iid,change,by){
let says=change.title===void 0?"changed the description":"changed title";return update(iid,change,{by,says})},label:(iid,name,by)=>relabel(
iid,[...issueOf(iid).labels.map(label=>label.name),name],by),unlabel:(iid,name,by)=>relabel(iid,issueOf(iid).labels.flatMap(
label=>label.name===name?[]:label.name),by),assign(iid,username,by){let assignees=[...issueOf(iid).assignees,store.user(
username)];return update(iid,{assignees},{by,says:`assigned to @${username}`})},unassign(iid,username,by){let assignees=issueOf(
iid).assignees.filter(one=>one.username!==username);return update(iid,{assignees},{by,says:`unassigned @${username}`})},
milestone:(iid,title,by)=>update(iid,{milestone:store.milestone(project,title)},{by,says:`changed milestone to %${title}`}),
setConfidential:(iid,isConfidential,by)=>update(iid,{isConfidential},{by,says:"changed the visibility"}),close(iid,duplicateOf,by){
let issue=issueOf(iid),original=duplicateOf===void 0?null:issueOf(duplicateOf);return changeIssue(store,issue,{state:"cl\
osed",closedAt:store.now(),duplicateOf:original}),hooks.issue("close",issue,personOf(by))},openMergeRequest(iid,title){let issue=issueOf(
iid),request={iid:project.lastMergeRequest+=1,title,mergedAt:null};return changeIssue(store,issue,{mergeRequests:[...issue.
mergeRequests,request]}),request.iid},merge(iid,number,by){let issue=issueOf(iid),at=store.now(),mergeRequests=issue.mergeRequests.
map(one=>one.iid===number?{...one,mergedAt:at}:one);return changeIssue(store,issue,{mergeRequests,state:"closed",closedAt:at}),
hooks.issue("close",issue,personOf(by))},reopen(iid,by){let issue=issueOf(iid);return changeIssue(store,issue,{state:"op\
ened",closedAt:null,duplicateOf:null}),hooks.issue("reopen",issue,personOf(by))},deleteIssue(iid){project.issues.delete(
issueOf(iid).iid)},moveIssue(iid,target,by){let issue=issueOf(iid),note=moveIssue(store,project,issue,store.project(target),
personOf(by));return note.isHidden=by?.isHidden??!1,hooks.issue("close",issue,personOf(by))},comment(iid,body,by){let issue=issueOf(
iid),author=personOf(by),note=addNote(store,issue,{author,body,isInternal:by?.isInternal??!1});return hooks.note("create",
note,issue,author)},editComment(id,body,by){let{issue,note}=noteOf(id);return rewriteNote(store,note,body),hooks.note("u\
pdate",note,issue,personOf(by))},deleteComment(id){let{issue,note}=noteOf(id);removeNote(store,issue,note)},addHiddenNote(iid){
let issue=issueOf(iid),body="mentioned in a private project";addNote(store,issue,{author:store.user("stranger"),body}).isHidden=
!0},addMember(username,level){project.members.set(store.user(username).id,level)},addLabel(name){store.label(project,name)},
rename(path){project.formerPaths.add(project.path.toLowerCase()),project.path=path},writeFile(path,text){project.files.set(
path,text)},issue:iid=>issueJson2(issueOf(iid),project,urls),comments(iid){let issue=issueOf(iid);return issue.notes.filter(
({isSystem,isHidden})=>!isSystem&&!isHidden).map(note=>noteJson2(note,issue,project,urls))}}}function createStore(clock){let users=new Map,projects=[],lastId=1e3,nextId=()=>lastId+=1;function project(path){let known=findProject(
path);if(known!==void 0)return known;if(!/^[^/]+(?:\/[^/]+)+$/.test(path))throw new RangeError(`"${path}" is no project:\
 write it as group/project`);let made={id:nextId(),path,formerPaths:new Set,issues:new Map,lastIid:0,lastMergeRequest:0,
labels:new Map,milestones:new Map,members:new Map,files:new Map};return projects.push(made),made}function findProject(path){
return projects.find(one=>one.path.toLowerCase()===path.toLowerCase())}return{now:()=>clock().toISOString(),nextId,project,
findProject,findProjectById:id=>projects.find(one=>one.id===id),findMoved:path=>projects.find(({formerPaths})=>formerPaths.
has(path.toLowerCase())),user:username=>remembered(users,username,()=>({id:nextId(),username})),label:({labels},name)=>remembered(
labels,name,()=>({id:nextId(),name})),milestone:({milestones},title)=>remembered(milestones,title,()=>({id:nextId(),title}))}}
function remembered(memory,key,make){let known=memory.get(key);if(known!==void 0)return known;let made=make();return memory.
set(key,made),made}var BOT="project_1_bot_7f3a";function toToken(options,store){let{username=BOT,scope="api",level=20}=options;return{user:store.
user(username),scope,level}}var DEFAULT_TOKEN="embedded-gitlab-token";function createGitLab(options={}){let{serverUrl="https://gitlab.com",apiPath="\
/api/v4",tokens=[{token:DEFAULT_TOKEN}],keyset="there",notesPerMinute=Number.POSITIVE_INFINITY,latencyMs=0,clock=()=>new Date}=options,
store=createStore(clock),parts={store,tokens:new Map(tokens.map(token=>[token.token,toToken(token,store)])),knobs:{keyset,
mayWriteNote:noteLimit(notesPerMinute,clock)}},pages=new Map,desk=(0,_EYLDPFJA.Vk)({latencyMs,pathIn(pathname){return pathname===
apiPath.replace(/v4$/,"graphql")?GRAPHQL_PATH:pathname.startsWith(`${apiPath}/`)?pathname.slice(apiPath.length):void 0},
answer:(request,path)=>{let asked=`${new URL(request.url).origin}${apiPath}`,urls={server:serverUrl,api:options.externalUrl??
asked};return answerApi(parts,request,path,urls)},notEmulated});function project(path){let found=store.project(path),known=pages.
get(found.id);if(known!==void 0)return known;let urls={server:serverUrl,api:`${serverUrl}/api/v4`},made=createProjectPages(
store,found,urls);return pages.set(found.id,made),made}return{serverUrl,token:tokens[0]?.token??"",botName:parts.tokens.
get(tokens[0]?.token??"")?.user.username??"",...desk,project}}function noteLimit(perMinute,clock){let written=new Map;return({
user})=>{let now=clock().getTime(),recent=(written.get(user.id)??[]).filter(moment=>moment>now-6e4);return written.set(user.
id,[...recent,now]),recent.length<perMinute}}


/***/ })

};
;