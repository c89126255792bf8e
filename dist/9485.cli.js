"use strict";
exports.id = 9485;
exports.ids = [9485];
exports.modules = {

/***/ 9485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  openTicketComments: () => (openTicketComments)
});
var _DSQZ6TV4 = __webpack_require__(937);
var _52HSZVJ3 = __webpack_require__(5694);
var _R6F3OXTR = __webpack_require__(3365);
var _TKLNHQ2D = __webpack_require__(5329);
var _72FAJJDL = __webpack_require__(3247);

var MODULE="ModComments",CROSSED_OUT="(The comment ";function openTicketComments(client,module){let parent=module.commentParent;
async function readBatch(tickets){let rows=[];for(;;){let last=rows.at(-1)?.id,further=last===void 0?"":` AND id > ${(0,_52HSZVJ3.g0)(
last)}`,where=`${conditionOn(parent,tickets)}${further}`,page=await client.query(`SELECT * FROM ${MODULE} WHERE ${where}\
 ORDER BY id LIMIT ${_52HSZVJ3.wq}`).catch(explainDenied);if(rows.push(...page),page.length<_52HSZVJ3.wq)return rows}}async function write(id,content){
let element=(0,_R6F3OXTR.r$)({id,commentcontent:content});return settled(async()=>{let{kind}=await client.revise(element);return kind===
"done"?"done":"unclear"})}return{async read(tickets){let{userId}=await client.identify(),batches=(0,_DSQZ6TV4.k)(tickets.filter(
_52HSZVJ3.p2),ids=>conditionOn(parent,ids)),rows=(await Promise.all(batches.map(batch=>readBatch(batch)))).flat(),found=new Map;
for(let row of rows){let comment=toComment(row,userId),ticket=row[parent]??"";comment!==void 0&&found.set(ticket,[...found.
get(ticket)??[],comment])}return found},async add(ticket,comment){let{userId}=await client.identify(),outcome=await client.
create(MODULE,(0,_R6F3OXTR.r$)({commentcontent:await toContent(comment),[parent]:ticket,assigned_user_id:userId,is_private:comment.
isPrivate?"1":"0"})).catch(explainDenied).catch(passingOrThrow);if(outcome?.kind!=="done")return"unclear";let{record}=outcome;
if(!(toComment(record,userId)!==void 0)&&!isCrossedOut(record,comment.link))throw notKept();return"done"},revise:async({
id,comment})=>write(id,await toContent(comment)),async remove({id,link,why}){let deleted=await settled(async()=>await client.
delete(id)?"done":"refused");return deleted!=="refused"?deleted:write(id,(0,_R6F3OXTR.cv)(`${CROSSED_OUT}${link} ${why==="d\
eleted"?"was deleted":"was written twice at the same moment"}.)`,{more:link}))}}}function conditionOn(parent,tickets){return`${parent}\
 IN (${tickets.map(_52HSZVJ3.g0).join(",")})`}function toComment(row,userId){let{id,commentcontent="",creator=row.assigned_user_id,
customer=""}=row,header=(0,_R6F3OXTR.ay)(commentcontent);if(!(id===void 0||header===void 0))return creator===userId&&customer===
""?{id,...header}:void 0}async function toContent(comment){let{markdownToText}=await __webpack_require__.e(/* import() */ 2378).then(__webpack_require__.bind(__webpack_require__, 2378)),
text=markdownToText(comment.body),header=(0,_R6F3OXTR.RX)(comment);return (0,_R6F3OXTR.cv)(text===""?"(no text)":text,{header,more:comment.
link})}var UNCLEAR=new Set(["vtiger-answer","vtiger-timeout","vtiger-unreachable"]);async function settled(work){try{return await work()}catch(thrown){
if(!(thrown instanceof _TKLNHQ2D.S0))throw thrown;if(thrown.code==="vtiger-denied")return"refused";if(UNCLEAR.has(thrown.code)||
isPassing(thrown))return"unclear";throw thrown}}function isPassing({code,message}){return code==="vtiger-rejected"&&message.
includes("(INTERNAL_SERVER_ERROR)")}function passingOrThrow(thrown){if(!(thrown instanceof _TKLNHQ2D.S0&&isPassing(thrown)))
throw thrown}function isCrossedOut({commentcontent=""},link){return commentcontent.startsWith(CROSSED_OUT)&&commentcontent.
includes(link)}function explainDenied(thrown){throw!(thrown instanceof _TKLNHQ2D.S0)||thrown.code!=="vtiger-denied"?thrown:
new _TKLNHQ2D.S0("vtiger-denied",thrown.message,{cause:thrown,hint:"Give the API user's profile the right to view, create a\
nd edit comments, or set comments to none."})}function notKept(){let message="create: the CRM did not keep the first lin\
e of a comment as it was sent.";return new _TKLNHQ2D.S0("vtiger-answer",message,{hint:"Something in the CRM rewrites commen\
ts (a workflow, a custom module): set comments to none."})}


/***/ })

};
;