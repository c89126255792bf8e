"use strict";
exports.id = 2568;
exports.ids = [2568];
exports.modules = {

/***/ 552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DG: () => (errorTypesOf),
  Gh: () => (asFarAsFound),
  ll: () => (asFarAsTold),
  vu: () => (isRefusal)
});
var _7F4UHYFN = __webpack_require__(5110);
var REFUSALS=new Set(["HttpError","GraphqlResponseError","Mismatch"]);function isRefusal(thrown){return thrown instanceof
Error&&REFUSALS.has(thrown.name)}function asFarAsTold(thrown){if(thrown instanceof Error&&thrown.name==="GraphqlResponse\
Error"&&"data"in thrown)return thrown.data;throw thrown}function asFarAsFound(thrown){let types=errorTypesOf(thrown)??[];
if(types.length>0&&types.every(type=>type==="NOT_FOUND"))return asFarAsTold(thrown);throw thrown}var errors=(0,_7F4UHYFN.YO)((0,_7F4UHYFN.Ik)(
{type:(0,_7F4UHYFN.lq)(_7F4UHYFN.Yj)}));function errorTypesOf(thrown){return!(thrown instanceof Error)||thrown.name!=="GraphqlResponse\
Error"?void 0:((0,_7F4UHYFN.SA)(errors,"errors"in thrown?thrown.errors:void 0)??[]).map(({type=""})=>type)}


/***/ }),

/***/ 2568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  readCloser: () => (readCloser),
  readClosers: () => (readClosers),
  toClosers: () => (toClosers)
});
var _CT6BTHVN = __webpack_require__(552);
var _EJVL5HIJ = __webpack_require__(7364);
var _VNNXT23G = __webpack_require__(8433);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _TKLNHQ2D = __webpack_require__(5329);
var _72FAJJDL = __webpack_require__(3247);

function closersQuery(numbers){return`query($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${numbers.map(number2=>`i${number2}: issue(number: ${number2}) { ...closing }`).join(`
    `)}
  }
}
fragment closing on Issue {
  number
  timelineItems(itemTypes: [CLOSED_EVENT], last: 1) {
    nodes {
      ... on ClosedEvent {
        closer {
          __typename
          ... on PullRequest { number title url repository { nameWithOwner } }
          ... on Commit { abbreviatedOid messageHeadline url }
        }
      }
    }
  }
}`}var pullRequest=(0,_7F4UHYFN.Ik)({__typename:(0,_7F4UHYFN.eu)("PullRequest"),number: _7F4UHYFN.ai,title:_7F4UHYFN.Yj,url:_7F4UHYFN.Yj,repository:(0,_7F4UHYFN.Ik)({nameWithOwner:_7F4UHYFN.Yj})}),
commit=(0,_7F4UHYFN.Ik)({__typename:(0,_7F4UHYFN.eu)("Commit"),abbreviatedOid:_7F4UHYFN.Yj,messageHeadline:_7F4UHYFN.Yj,url:_7F4UHYFN.Yj}),other=(0,_7F4UHYFN.Ik)({__typename:_7F4UHYFN.Yj}),
closed=(0,_7F4UHYFN.Ik)({number: _7F4UHYFN.ai,timelineItems:(0,_7F4UHYFN.Ik)({nodes:(0,_7F4UHYFN.YO)((0,_7F4UHYFN.Ik)({closer:(0,_7F4UHYFN.lq)((0,_7F4UHYFN.gP)(pullRequest,(0,_7F4UHYFN.gP)(commit,other)))}))})}),
closing=(0,_7F4UHYFN.Ik)({repository:(0,_7F4UHYFN.g1)((0,_7F4UHYFN.lq)(closed))});async function readCloser(octokit,options,number2){let doing=`Read\
ing what closed issue ${number2}`;try{return(await ask(octokit,options,[number2])).get(number2)}catch(thrown){throw toGraphqlError(
thrown,doing)??(0,_EJVL5HIJ.ye)(thrown,doing)}}async function readClosers(octokit,options,numbers){let fetch=(url,init)=>options.
fetch(url,{...init,isPaced:!0});try{return await ask(octokit,{...options,fetch},numbers)}catch(thrown){if(thrown instanceof
_TKLNHQ2D.S0||(0,_CT6BTHVN.vu)(thrown))return;throw thrown}}async function ask(octokit,{repository,fetch},numbers){let[owner,repo]=repository.
split("/"),asked=octokit.graphql(closersQuery(numbers),{owner,repo,request:{fetch}});return toClosers(await(numbers.length>
1?asked.catch(_CT6BTHVN.Gh):asked),repository)}function toClosers(data,repository){let found=(0,_EJVL5HIJ.fd)(closing,data,"an ans\
wer on what closed an issue").repository,issues=Object.values(found).filter(issue=>issue!==void 0);return new Map(issues.
map(({number:number2,timelineItems:{nodes}})=>[number2,toCloser(nodes.at(-1)?.closer,repository)]))}function toCloser(closer,repository){
if(closer&&"number"in closer){let{nameWithOwner:home}=closer.repository,name=home.toLowerCase()===repository.toLowerCase()?
"":home,{number:number2,title,url}=closer;return{kind:"pull-request",name:`${name}#${number2}`,title,url}}if(closer&&"ab\
breviatedOid"in closer){let{abbreviatedOid:name,messageHeadline:title,url}=closer;return{kind:"commit",name,title,url}}}
function toGraphqlError(thrown,doing){let types=(0,_CT6BTHVN.DG)(thrown);if(types!==void 0)return types.some(type=>DENIALS.has(
type))?new _TKLNHQ2D.S0("host-denied",`${doing}: the token may not read it.`,{hint:"Give the job `permissions: pull-request\
s: read` and `contents: read` as well."}):new _TKLNHQ2D.S0("host-answer",`${doing}: GitHub's GraphQL API refused.`)}var DENIALS=new Set(
["FORBIDDEN","INSUFFICIENT_SCOPES"]);


/***/ })

};
;