"use strict";
exports.id = 687;
exports.ids = [687];
exports.modules = {

/***/ 1842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  TI: () => (withPlainNumbers),
  li: () => (toFieldValue),
  m: () => (refuseMisread),
  mk: () => (NUMERIC)
});
var _HZGTIA3H = __webpack_require__(8207);
var _52HSZVJ3 = __webpack_require__(5694);
var _L3XHNKIK = __webpack_require__(4057);
var _TKLNHQ2D = __webpack_require__(5329);
function toFieldValue(module,name,text,more){let field=module.fields.find(candidate=>candidate.name===name),given=text.trim();
if(field===void 0)return firstProblem((0,_HZGTIA3H.dB)(module,name,given))??{value:""};let value=spell(field,given,more);return value===
void 0?{problem:misfit(field,given)}:firstProblem((0,_HZGTIA3H.dB)(module,name,value))??{value}}function firstProblem([problem]){
return problem&&{problem}}function spell(field,text,more){let form=FORMS[field.type];if(form!==void 0)return form.spell(
text);switch(field.type){case"picklist":return nearest(field,text);case"multipicklist":return spellSeveral(field,text);case"\
text":return (0,_L3XHNKIK.QE)(text,{more}).trim();default:return (0,_L3XHNKIK.Nu)(text)}}var NUMBER={wants:"a number, such as 12.5",
spell:spellNumber},REFERENCE={wants:"the id of a record, such as 11x4",spell:text=>text===""||(0,_52HSZVJ3.p2)(text)?text:void 0},
FORMS={boolean:{wants:"true or false",spell:truthOf},integer:{wants:"a whole number, such as 12",spell:text=>text.includes(
".")?void 0:spellNumber(text)},double:NUMBER,currency:NUMBER,percentage:NUMBER,date:{wants:"a date as yyyy-mm-dd, such a\
s 2026-01-31",spell:text=>spellTime(text,iso=>iso.slice(0,10))},datetime:{wants:"a time such as 2026-01-31T10:00:00Z",spell:text=>spellTime(
text,iso=>`${iso.slice(0,10)} ${iso.slice(11,19)}`)},time:{wants:"a time of day, such as 10:30",spell:spellTimeOfDay},reference:REFERENCE,
owner:REFERENCE};function truthOf(text){return/^(?:1|true|yes|on)$/i.test(text)?"1":/^(?:0|false|no|off|)$/i.test(text)?
"0":void 0}function spellNumber(text){if(text==="")return"0";let[,sign="",whole,decimals=""]=/^([+-]?)0*(\d{1,15})(?:\.(\d+?)0*)?$/.
exec(text)??[];if(whole===void 0)return;let rest=/^0*$/.test(decimals)?"":`.${decimals}`,number=`${whole}${rest}`;return sign===
"-"&&number!=="0"?`-${number}`:number}function spellTime(text,toForm){if(text==="")return"";let[,day="",clock="00:00"]=/^(\d{4}-\d{2}-\d{2})(?:[T ](.+))?$/.
exec(text)??[],zone=/(?:Z|[+-]\d{2}:?\d{2})$/.test(clock)?"":"Z",[midnight,time]=[new Date(`${day}T00:00Z`),new Date(`${day}\
T${clock}${zone}`)];if(!(Number.isNaN(midnight.getTime())||Number.isNaN(time.getTime())))return midnight.toISOString().startsWith(
day)?toForm(time.toISOString()):void 0}function spellTimeOfDay(text){if(text==="")return"";let[,hours="",rest="",seconds="\
:00"]=/^([01]?\d|2[0-3])(:[0-5]\d)(:[0-5]\d)?$/.exec(text)??[];return hours===""?void 0:`${hours.padStart(2,"0")}${rest}${seconds}`}
function nearest({picklist=[]},text){if(picklist.some(({value})=>value===text))return text;let plain=text.toLowerCase();
return picklist.find(({value,label})=>[value.toLowerCase(),label.toLowerCase()].includes(plain))?.value??text}function spellSeveral(field,text){
let whole=nearest(field,text),values=field.picklist?.map(({value})=>value)??[];if(values.includes(whole))return whole;let chosen=text.
split(text.includes(`
`)||text.includes("|##|")?/\n|\|##\|/:",").flatMap(part=>part.trim()===""?[]:nearest(field,part.trim()));return[...values.
filter(value=>chosen.includes(value)),...chosen.filter(value=>!values.includes(value))].join(_HZGTIA3H.nG)}function misfit(field,text){
let wants=FORMS[field.type]?.wants??"another value",shown=JSON.stringify((0,_L3XHNKIK.Nu)(text,SHOWN));return{code:"ticket-val\
ue",text:`${(0,_HZGTIA3H.Wy)(field)} takes ${wants}, not ${shown}.`}}var SHOWN=60,NUMERIC=new Set(["integer","double","currency",
"percentage"]);function withPlainNumbers(record,{fields}){let plain=fields.flatMap(({name,type})=>{let shown=record[name];
return shown===void 0||!NUMERIC.has(type)?[]:[[name,spellNumber(shown)??shown]]});return{...record,...Object.fromEntries(
plain)}}function refuseMisread(sent,record){let misread=Object.entries(sent).filter(([name,text])=>/^-?\d+\.\d+$/.test(text)&&
Number(record[name])===Number(text.replace(".",""))),[first]=misread;if(first===void 0||Number(first[1])===0)return;let named=misread.
map(([name,text])=>`${name}: ${text} as ${Number(record[name])}`);throw new _TKLNHQ2D.S0("ticket-value",`The CRM stored num\
bers wrongly: ${named.join(", ")}.`,{hint:"Set the API user's decimal separator to a point in My Preferences; the next r\
un puts it right."})}


/***/ }),

/***/ 1687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  storedOtherwise: () => (storedOtherwise)
});
var _IN45PP6Q = __webpack_require__(1842);
var _HZGTIA3H = __webpack_require__(8207);
var _52HSZVJ3 = __webpack_require__(5694);
var _L3XHNKIK = __webpack_require__(4057);
var _TKLNHQ2D = __webpack_require__(5329);
var _VEMOOKOE = __webpack_require__(7472);

var NOT_COMPARED=new Set(["picklist","multipicklist","reference","owner"]);function storedOtherwise(sent,record,module){
let shown=(0,_IN45PP6Q.TI)(record,module);return module.fields.flatMap(field=>{let[before,after]=[sent[field.name],shown[field.
name]];return before===void 0||after===void 0||NOT_COMPARED.has(field.type)?[]:plain(before)===plain(after)?[]:[toRemark(
field,plain(before),plain(after))]})}function plain(text){return text.replace(/\s+/g," ").trim()}function toRemark(field,before,after){
if(after!==""&&before.startsWith(after)&&!_IN45PP6Q.mk.has(field.type)){let lengths=`${after.length} of ${before.length} char\
acters`;return`${(0,_HZGTIA3H.Wy)(field)} holds only the first ${lengths}: make the field longer, or the value shorter.`}return`${(0,_HZGTIA3H.Wy)(
field)} was sent as ${shortened(before)}, and the CRM stored ${shortened(after)}: what the field can hold, the number fo\
rmat of the API user, or a workflow of the CRM may be why.`}var SHOWN=60;function shortened(value){return JSON.stringify(
(0,_L3XHNKIK.Nu)(value,SHOWN))}


/***/ })

};
;