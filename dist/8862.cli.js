"use strict";
exports.id = 8862;
exports.ids = [8862];
exports.modules = {

/***/ 6999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (runQuery),
  U: () => (renderRows)
});
var _PWBJG2L2 = __webpack_require__(1085);
var _3YDK3JWJ = __webpack_require__(9722);
var _45QDKKJQ = __webpack_require__(6726);
var _LWHO4XQE = __webpack_require__(7729);
var _52HSZVJ3 = __webpack_require__(5694);
var _TKLNHQ2D = __webpack_require__(5329);

function countRows({rows}){return rows.length===1?"1 row":`${rows.length} rows`}var NOTHING=/^[\p{Mn}\p{Me}\p{Cf}]$/u,DOUBLE=new RegExp("^(?:\\p{Emoji_Presentation}|[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\u\
a4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{1f900}-\\u{1f9ff}\\u{20000}-\\u{3fffd}\
])$","u");function widthOfCharacter(character){return NOTHING.test(character)?0:DOUBLE.test(character)?2:1}function widthOf(text){
return Array.from(text).reduce((width,character)=>width+widthOfCharacter(character),0)}function toWidth(text,width){let missing=width-
widthOf(text);if(missing>=0)return text+" ".repeat(missing);let cut="",used=0;for(let character of text){let next=used+widthOfCharacter(
character);if(next>width-1)break;cut+=character,used=next}return`${cut}\u2026${" ".repeat(Math.max(0,width-1-used))}`}var GAP="  ",NARROWEST=8,WIDEST=60;function renderRows(set,width){let{columns,notes}=set,body=width===void 0||columns.length*
(NARROWEST+GAP.length)<=width?tableOf(set,width):blocksOf(set,width);return[...set.rows.length>0?body:[],`${countRows(set)}\
.`,...notes.map(_3YDK3JWJ.gD)]}function tableOf({columns,rows},width){let cells=[columns,...rows.map(row=>columns.map(name=>row[name]??
""))].map(line=>line.map(toCell)),wanted=columns.map((_,at)=>Math.max(...cells.map(line=>widthOf(line[at]??"")))),widths=fitted(
wanted,width),rule=widths.map(column=>"\u2500".repeat(column)),shown=cells.map(line=>line.map((cell,at)=>toWidth(cell,widths[at]??
0))),[head=[],...body]=shown;return[head,rule,...body].map(line=>(0,_3YDK3JWJ.gD)(line.join(GAP)).trimEnd())}function fitted(wanted,width){
if(width===void 0)return wanted.map(column=>Math.min(column,WIDEST));let room=width-GAP.length*(wanted.length-1),low=NARROWEST,
high=Math.max(NARROWEST,...wanted),total=most=>wanted.reduce((sum,column)=>sum+Math.min(column,most),0);for(;low<high;){
let middle=Math.ceil((low+high)/2);total(middle)<=room?low=middle:high=middle-1}return wanted.map(column=>Math.min(column,
low))}function blocksOf({columns,rows},width){let name=Math.max(...columns.map(column=>column.length)),room=Math.max(NARROWEST,
width-name-GAP.length);return rows.flatMap(row=>[...columns.map(column=>[column,toCell(row[column]??"")]).filter(([,cell])=>cell!==
"").map(([column,cell])=>column.padEnd(name)+GAP+toWidth(cell,room)).map(line=>(0,_3YDK3JWJ.gD)(line).trimEnd()),""])}function toCell(value){
return (0,_3YDK3JWJ.gD)(value.replace(/\r\n|[\n\r\u2028\u2029]/g," \u23CE ")).trim()}function readGivenQuery(given){let text=onOneLine(given),words=withoutStrings(text);if(words.includes("'"))throw refusal(
"It has a quote that is not closed.");if(words.includes(";"))throw refusal("It is more than one query.");let select=/^SELECT\s+(?<list>.+?)\s+FROM\s+(?<module>\w+)/i.
exec(words),list=select?.groups?.list;if(list===void 0)throw refusal("Only SELECT \u2026 FROM \u2026 is run: nothing is ever writt\
en.");let has=clause=>clause.test(words);return{text,module:select?.groups?.module??"",columns:/^\w+(?:\s*,\s*\w+)*$/.test(
list)?list.split(/\s*,\s*/):void 0,isOpenEnded:!has(/\s(?:ORDER\s+BY|LIMIT)\s/i)&&/^[\w\s,*]+$/.test(list),hasAlternatives:has(
/\sOR\s/i),hasConditions:has(/\sWHERE\s/i),isCount:/^count\s*\(/i.test(list)}}function onOneLine(given){return given.replace(
/'(?:[^']|'')*'|\s+/g,part=>part.startsWith("'")?part:" ").trim().replace(/[;\s]+$/,"")}function withoutStrings(text){return text.
replace(/'(?:[^']|'')*'/g,'""')}function refusal(why){return new _TKLNHQ2D.S0("input-invalid",`query: ${why}`,{hint:"Write \
it like: SELECT id,ticket_title FROM HelpDesk WHERE ticketstatus = 'Open'"})}async function queryRows(client,vtql,suggest){let query=readGivenQuery(vtql),first=await client.query(query.text).catch(
thrown=>throwRefusal(client,query,suggest,thrown)),rows=first.length>=_52HSZVJ3.wq&&query.isOpenEnded?await readPages(client,
query):first;return{query:`${query.text};`,columns:query.columns??columnsOf(rows),rows,notes:notesOn(query,rows.length)}}
async function throwRefusal(client,{module},suggest,thrown){if(!(thrown instanceof _TKLNHQ2D.S0)||thrown.code!=="vtiger-den\
ied")throw thrown;let shown=await client.listTypes().catch(()=>[]);if(shown.length===0||shown.includes(module))throw thrown;
let guess=suggest(module,shown)||": it has another name, or the right to view it is missing.";throw new _TKLNHQ2D.S0(thrown.
code,thrown.message,{hint:`The CRM shows this user no module ${module}${guess} There are ${shown.join(", ")}.`,cause:thrown})}
async function readPages(client,query){let rows=[];for(;;){let last=rows.at(-1)?.id,page=await client.query(pageOf(query,
last,rows.length));if(rows.push(...page),page.length<_52HSZVJ3.wq||rows.at(-1)?.id===last)return rows}}function pageOf(query,last,count){
let{columns,hasAlternatives,hasConditions}=query,text=columns===void 0||columns.includes("id")?query.text:query.text.replace(
/^SELECT\s/i,"SELECT id,");if(hasAlternatives)return`${text} ORDER BY id LIMIT ${count},${_52HSZVJ3.wq}`;let beyond=last===
void 0?"":`${hasConditions?"AND":"WHERE"} id > ${(0,_52HSZVJ3.g0)(last)}`;return`${text} ${beyond} ORDER BY id LIMIT ${_52HSZVJ3.wq}`.
replace("  "," ")}function columnsOf(rows){return[...new Set(rows.flatMap(row=>Object.keys(row)))].sort((a,b)=>+(b==="id")-
+(a==="id"))}function notesOn(query,count){return query.isCount&&count===0?["Vtiger 8.4.0 answers count(*) with nothing:\
 select id and count the rows."]:query.isOpenEnded||count<_52HSZVJ3.wq?[]:["These are 100 rows, the most that Vtiger gives:\
 there may be more. Without ORDER BY and LIMIT all are read; with them go on by LIMIT 100,100."]}var QUERY_TIMEOUT=6e5,LONGEST_PAUSE=3e4;async function runQuery(given,settings){let inputs=(0,_45QDKKJQ.TL)({...given,command:"\
query"},"github",settings.where);if(!inputs.enabled)return;let{query}=inputs;if(query===void 0)throw new _TKLNHQ2D.S0("inpu\
t-missing","Which rows? No query is given.",{hint:"Give one, such as: SELECT id,ticket_title FROM HelpDesk"});return (0,_PWBJG2L2.ZZ)(
settings,{runTimeout:QUERY_TIMEOUT,longestPause:LONGEST_PAUSE,repeats:3},(fetch,deadline)=>(0,_PWBJG2L2.tf)({inputs,...settings},
fetch,deadline,crm=>queryRows(crm.openClient(),query,_LWHO4XQE.au)))}


/***/ }),

/***/ 8862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  inspectInJob: () => (inspectInJob)
});
var _F2N5NP2P = __webpack_require__(3342);
var _SFG4FY3T = __webpack_require__(6999);
var _PWBJG2L2 = __webpack_require__(1085);
var _CDVVL4M3 = __webpack_require__(3128);
var _ETV7VV4Q = __webpack_require__(3238);
var _3PCRN766 = __webpack_require__(6978);
var _7WTZGKFB = __webpack_require__(8277);
var _2C6AWLGQ = __webpack_require__(5818);
var _4O7PN5BZ = __webpack_require__(6824);
var _F2WTTP2D = __webpack_require__(8630);
var _GCJ3FVEC = __webpack_require__(5210);
var _YNKSETYY = __webpack_require__(6721);
var _WMXKP7WN = __webpack_require__(9794);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _3YDK3JWJ = __webpack_require__(9722);
var _45QDKKJQ = __webpack_require__(6726);
var _UIN4UOM2 = __webpack_require__(5536);
var _QBCLNPOZ = __webpack_require__(8752);
var _JU3L5EXQ = __webpack_require__(5336);
var _7WRW2VNB = __webpack_require__(6542);
var _SKJ3MQUN = __webpack_require__(5591);
var _45EBDSCY = __webpack_require__(1166);
var _HZGTIA3H = __webpack_require__(8207);
var _52HSZVJ3 = __webpack_require__(5694);
var _R6F3OXTR = __webpack_require__(3365);
var _TKLNHQ2D = __webpack_require__(5329);
var _72FAJJDL = __webpack_require__(3247);









async function inspectInJob(inspection,given,job){try{return await(inspection==="check"?check:query)(given,job)}catch(thrown){
let{code,message,hint}=(0,_TKLNHQ2D.H2)(thrown);return job.say(...(0,_3YDK3JWJ.vZ)(message),...(0,_3YDK3JWJ.vZ)(`  ${code}: ${hint}`)),await job.
leave((0,_F2N5NP2P.$G)(code,"")),(0,_TKLNHQ2D.FO)(new _TKLNHQ2D.S0(code,message))}finally{job.sayTrace()}}async function check(given,job){
let findings=await (0,_F2N5NP2P.k_)(given,job,()=>{});if(findings===void 0)return switchedOff(job);for(let area of new Set(findings.
map(({step})=>_F2N5NP2P.UT[step].area))){let found=findings.filter(({step})=>_F2N5NP2P.UT[step].area===area);job.say({name:`vtiger_${area.
toLowerCase()}`,title:titleOf(area,found),isFolded:!1,lines:found.flatMap(_F2N5NP2P.Kj)})}return job.say((0,_F2N5NP2P.gM)(
findings)),await job.leave((0,_F2N5NP2P.mP)(findings,"GitLab")),(0,_F2N5NP2P.Nv)(findings)}function titleOf(area,found){let failed=found.
filter(({verdict})=>verdict==="failed").length;return`${(0,_F2N5NP2P.o0)(area,"GitLab")}${failed===0?"":`: ${failed} failed`}`}
var LOG_WIDTH=140;async function query(given,job){let found=await (0,_SFG4FY3T.G)(given,job);return found===void 0?switchedOff(
job):(job.say(...(0,_SFG4FY3T.U)(found,LOG_WIDTH)),await job.leave((0,_F2N5NP2P.$G)(void 0,(0,_3PCRN766.e)(found))),0)}async function switchedOff(job){
return job.say("Switched off: enabled is false."),await job.leave({...(0,_F2N5NP2P.$G)(void 0,""),status:"skipped",reason:"\
disabled"}),0}


/***/ })

};
;