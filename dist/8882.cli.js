"use strict";
exports.id = 8882;
exports.ids = [8882];
exports.modules = {

/***/ 8882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  "default": () => (config_schema_default)
});
var _72FAJJDL = __webpack_require__(3247);
var config_schema_default={$schema:"http://json-schema.org/draft-07/schema#",title:"Configuration of Vtiger Issue Sync",
type:"object",properties:{"bug-labels":{description:"Labels that make an issue a bug; `*` and `?` are wildcards.",anyOf:[
{type:"string",minLength:1},{minItems:1,type:"array",items:{type:"string",minLength:1}}],examples:[["bug","kind/bug"]]},
"ignore-labels":{description:"Issues with one of these labels get no ticket.",anyOf:[{type:"string",minLength:1},{type:"\
array",items:{type:"string",minLength:1}}],examples:[["wontfix"]]},authors:{description:"Only issues by authors with one\
 of these relations to the repository get a ticket.",anyOf:[{enum:["owner","member","collaborator","contributor","none"],
type:"string"},{minItems:1,type:"array",items:{enum:["owner","member","collaborator","contributor","none"],type:"string"}}],
examples:[["owner","member","collaborator"]]},confidential:{type:"boolean",description:"GitLab: confidential issues get \
tickets too, for everybody in the CRM to read.",examples:[!1]},marker:{enum:["public","internal"],description:"GitLab: w\
hether everybody who reads the issue reads its marker, or only members of the project.",type:"string",examples:["interna\
l"]},"min-severity":{enum:["low","medium","high","critical"],description:"Only bugs of at least this severity get a tick\
et.",type:"string",examples:["medium"]},severity:{type:"object",properties:{critical:{description:"Labels of critical bu\
gs.",anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"string",minLength:1}}],examples:[["severity: critical",
"P0"]]},high:{description:"Labels of severe bugs.",anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"string",
minLength:1}}],examples:[["severity: high","P1"]]},medium:{description:"Labels of ordinary bugs.",anyOf:[{type:"string",
minLength:1},{type:"array",items:{type:"string",minLength:1}}],examples:[["severity: medium","P2"]]},low:{description:"L\
abels of minor bugs.",anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"string",minLength:1}}],examples:[["s\
everity: low","P3"]]}},additionalProperties:!1,description:"Labels of each severity. A level not named keeps its usual o\
nes.",examples:[{critical:["severity: critical","P0"]}]},priority:{type:"object",properties:{urgent:{description:"Labels\
 of what cannot wait.",anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"string",minLength:1}}],examples:[["\
priority: urgent"]]},high:{description:"Labels of what comes first.",anyOf:[{type:"string",minLength:1},{type:"array",items:{
type:"string",minLength:1}}],examples:[["priority: high"]]},normal:{description:"Labels of ordinary priority.",anyOf:[{type:"\
string",minLength:1},{type:"array",items:{type:"string",minLength:1}}],examples:[["priority: normal"]]},low:{description:"\
Labels of what can wait.",anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"string",minLength:1}}],examples:[
["priority: low"]]}},additionalProperties:!1,description:"Labels of each priority; where none matches, the priority foll\
ows the severity.",examples:[{urgent:["priority: urgent"]}]},status:{type:"object",properties:{in_progress:{description:"\
Labels of issues that are worked on.",anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"string",minLength:1}}],
examples:[["in progress"]]},pending:{description:"Labels of issues that wait for an answer.",anyOf:[{type:"string",minLength:1},
{type:"array",items:{type:"string",minLength:1}}],examples:[["needs info"]]}},additionalProperties:!1,description:"Label\
s that tell how far an open issue is.",examples:[{pending:["needs info"]}]},ticket:{type:"object",properties:{status:{type:"\
object",properties:{open:{type:"string",minLength:1,description:"Ticket status of an open issue.",examples:["Open"]},in_progress:{
type:"string",minLength:1,description:"Ticket status of an issue that is worked on.",examples:["In Progress"]},pending:{
type:"string",minLength:1,description:"Ticket status of an issue that waits for an answer.",examples:["Wait For Response"]},
resolved:{type:"string",minLength:1,description:"Ticket status of an issue closed as completed.",examples:["Closed"]},closed:{
type:"string",minLength:1,description:"Ticket status of an issue closed as not planned or duplicate.",examples:["Closed"]}},
additionalProperties:!1,description:"Values of the status picklist.",examples:[{pending:"Wait For Response"}]},severity:{
type:"object",properties:{critical:{type:"string",minLength:1,description:"Ticket severity of a critical bug.",examples:[
"Critical"]},high:{type:"string",minLength:1,description:"Ticket severity of a severe bug.",examples:["Major"]},medium:{
type:"string",minLength:1,description:"Ticket severity of an ordinary bug.",examples:["Minor"]},low:{type:"string",minLength:1,
description:"Ticket severity of a minor bug.",examples:["Minor"]}},additionalProperties:!1,description:"Values of the se\
verity picklist.",examples:[{high:"Major"}]},priority:{type:"object",properties:{urgent:{type:"string",minLength:1,description:"\
Ticket priority of what cannot wait.",examples:["Urgent"]},high:{type:"string",minLength:1,description:"Ticket priority \
of what comes first.",examples:["High"]},normal:{type:"string",minLength:1,description:"Ticket priority of what is ordin\
ary.",examples:["Normal"]},low:{type:"string",minLength:1,description:"Ticket priority of what can wait.",examples:["Low"]}},
additionalProperties:!1,description:"Values of the priority picklist.",examples:[{urgent:"Urgent"}]},"severity-field":{type:"\
string",pattern:"^\\w+$",description:"The picklist that holds the severity, in a module that has none of its own, such a\
s Cases. With `none` the priority alone tells it, as where the CRM has that field switched off.",examples:["cf_cases_sev\
erity"]},"assigned-to":{type:"string",minLength:1,description:"Who gets new tickets: a user, a group, or an id such as 2\
0x4. Without it the API user.",examples:["Support Group"]},fields:{type:"object",propertyNames:{type:"string",pattern:"^\
(?!(?:ticket_title|description|ticketstatus|ticketpriorities|ticketseverities|title|casestatus|casepriority|assigned_use\
r_id)$)\\w+$"},additionalProperties:{anyOf:[{type:"string"},{type:"boolean"},{type:"number"},{type:"array",items:{type:"\
string",minLength:1}}]},description:"Further fields of the ticket, and what to write there: text, or a template such as \
`{{ issue.milestone }}`.",examples:[{ticketcategories:"Small Problem",cf_905:"{{ issue.milestone }}"}]},solution:{type:"\
string",description:"What the ticket says as its solution once the issue is closed: text or a template.",examples:["Fixe\
d in {{ issue.milestone }} by {{ issue.closed_by }}"]},assignees:{description:"Who gets the ticket when somebody is assi\
gned to the issue: login to user, group, or id; `*` is anybody else.",type:"object",propertyNames:{type:"string",minLength:1},
additionalProperties:{type:"string",minLength:1},examples:[{alice:"jane"}]},account:{description:"The account that ticke\
ts belong to: a name, an id or an e-mail address, or rules by label and author.",anyOf:[{type:"string",minLength:1},{type:"\
object",properties:{id:{type:"string",pattern:"^\\d+x\\d+$"},name:{type:"string",minLength:1},email:{type:"string",minLength:1},
label:{type:"string",minLength:1},authors:{type:"object",properties:{owner:{anyOf:[{type:"string",minLength:1},{type:"ob\
ject",properties:{id:{type:"string",pattern:"^\\d+x\\d+$"},name:{type:"string",minLength:1},email:{type:"string",minLength:1}},
additionalProperties:!1}]},member:{anyOf:[{type:"string",minLength:1},{type:"object",properties:{id:{type:"string",pattern:"\
^\\d+x\\d+$"},name:{type:"string",minLength:1},email:{type:"string",minLength:1}},additionalProperties:!1}]},collaborator:{
anyOf:[{type:"string",minLength:1},{type:"object",properties:{id:{type:"string",pattern:"^\\d+x\\d+$"},name:{type:"strin\
g",minLength:1},email:{type:"string",minLength:1}},additionalProperties:!1}]},contributor:{anyOf:[{type:"string",minLength:1},
{type:"object",properties:{id:{type:"string",pattern:"^\\d+x\\d+$"},name:{type:"string",minLength:1},email:{type:"string",
minLength:1}},additionalProperties:!1}]},none:{anyOf:[{type:"string",minLength:1},{type:"object",properties:{id:{type:"s\
tring",pattern:"^\\d+x\\d+$"},name:{type:"string",minLength:1},email:{type:"string",minLength:1}},additionalProperties:!1}]}},
additionalProperties:!1},default:{anyOf:[{type:"string",minLength:1},{type:"object",properties:{id:{type:"string",pattern:"\
^\\d+x\\d+$"},name:{type:"string",minLength:1},email:{type:"string",minLength:1}},additionalProperties:!1}]}},additionalProperties:!1}],
examples:["ACME Inc"]},contact:{description:"The contact that tickets belong to: an e-mail address, a name or an id, or \
rules by label and author.",anyOf:[{type:"string",minLength:1},{type:"object",properties:{id:{type:"string",pattern:"^\\d\
+x\\d+$"},name:{type:"string",minLength:1},email:{type:"string",minLength:1},label:{type:"string",minLength:1},authors:{
type:"object",properties:{owner:{anyOf:[{type:"string",minLength:1},{type:"object",properties:{id:{type:"string",pattern:"\
^\\d+x\\d+$"},name:{type:"string",minLength:1},email:{type:"string",minLength:1}},additionalProperties:!1}]},member:{anyOf:[
{type:"string",minLength:1},{type:"object",properties:{id:{type:"string",pattern:"^\\d+x\\d+$"},name:{type:"string",minLength:1},
email:{type:"string",minLength:1}},additionalProperties:!1}]},collaborator:{anyOf:[{type:"string",minLength:1},{type:"ob\
ject",properties:{id:{type:"string",pattern:"^\\d+x\\d+$"},name:{type:"string",minLength:1},email:{type:"string",minLength:1}},
additionalProperties:!1}]},contributor:{anyOf:[{type:"string",minLength:1},{type:"object",properties:{id:{type:"string",
pattern:"^\\d+x\\d+$"},name:{type:"string",minLength:1},email:{type:"string",minLength:1}},additionalProperties:!1}]},none:{
anyOf:[{type:"string",minLength:1},{type:"object",properties:{id:{type:"string",pattern:"^\\d+x\\d+$"},name:{type:"strin\
g",minLength:1},email:{type:"string",minLength:1}},additionalProperties:!1}]}},additionalProperties:!1},default:{anyOf:[
{type:"string",minLength:1},{type:"object",properties:{id:{type:"string",pattern:"^\\d+x\\d+$"},name:{type:"string",minLength:1},
email:{type:"string",minLength:1}},additionalProperties:!1}]}},additionalProperties:!1}],examples:[{email:"support@acme.\
example"}]}},additionalProperties:!1,description:"What is written to the ticket.",examples:[{"assigned-to":"Support Grou\
p"}]},policy:{type:"object",properties:{unlabelled:{enum:["keep","close"],description:"The bug label was taken away: lea\
ve the ticket as it is, or close it.",type:"string",examples:["keep"]},"issue-deleted":{enum:["keep","close"],description:"\
The issue was deleted: leave the ticket as it is, or close it.",type:"string",examples:["close"]},"ticket-deleted":{enum:[
"skip","recreate"],description:"The ticket was deleted: leave it at that, or make a new one.",type:"string",examples:["s\
kip"]},conflict:{enum:["newer-side","issue","ticket"],description:"A field was changed on both sides: who wins.",type:"s\
tring",examples:["newer-side"]}},additionalProperties:!1,description:"What to do in cases that can be settled either way\
.",examples:[{conflict:"newer-side"}]},comments:{enum:["none","private","public"],description:"Whether comments of the i\
ssue become comments of the ticket, seen by users of the CRM (`private`) or by customers too (`public`).",type:"string",
examples:["private"]},"ignore-commenters":{description:"Comments by these logins do not become ticket comments; `*` and \
`?` are wildcards.",anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"string",minLength:1}}],examples:[["*[b\
ot]"]]},"linked-files":{enum:["ignore","documents"],description:"Images and files that the issue's text links to at its \
host: documents of the ticket that link there, or nothing.",type:"string",examples:["documents"]},"key-field":{type:"str\
ing",pattern:"^\\w+$",description:"The ticket's custom text field that holds the issue's URL; best marked unique in the \
CRM.",examples:["cf_901"]}},additionalProperties:!1};


/***/ })

};
;