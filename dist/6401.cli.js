"use strict";
exports.id = 6401;
exports.ids = [6401];
exports.modules = {

/***/ 6401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  openGitHubAccess: () => (openGitHubAccess)
});
var _VW74BIAC = __webpack_require__(7318);
var _EJVL5HIJ = __webpack_require__(7364);
var _5WWLH2TI = __webpack_require__(1457);
var _VNNXT23G = __webpack_require__(8433);
var _D3CNM44V = __webpack_require__(960);
var _7F4UHYFN = __webpack_require__(5110);
var _TKLNHQ2D = __webpack_require__(5329);
var _72FAJJDL = __webpack_require__(3247);


var githubRepository=(0,_7F4UHYFN.Ik)({private:_7F4UHYFN.zM,has_issues:(0,_7F4UHYFN.lq)(_7F4UHYFN.zM),archived:(0,_7F4UHYFN.lq)(_7F4UHYFN.zM)}),RIGHTS='It needs \
`permissions: issues: write` in the job; of a personal token, "Issues: read and write", or the scope repo. Without it th\
e tickets are right all the same.';function openGitHubAccess(options){let{repository,apiUrl,fetch,token}=options,[owner="",
repo=""]=repository.split("/"),quiet=()=>{},octokit=new _VW74BIAC.m({auth:token,baseUrl:apiUrl.replace(/\/+$/,""),request:{fetch,headers:{
"x-github-api-version":"2022-11-28"}},log:{debug:quiet,info:quiet,warn:quiet,error:quiet}});return{repository,rights:RIGHTS,
async checkToken(){try{await octokit.rest.rateLimit.get()}catch(thrown){if((0,_EJVL5HIJ.c2)(thrown)!==404)throw (0,_EJVL5HIJ.ye)(thrown,
"Asking whose token it is")}},async readRepository(){try{let{data,headers}=await octokit.rest.repos.get({owner,repo}),found=(0,_EJVL5HIJ.fd)(
githubRepository,data,repository);return accessOf(found,headers["x-oauth-scopes"])}catch(thrown){throw (0,_EJVL5HIJ.c2)(thrown)===
404?(0,_5WWLH2TI.v)(`repository ${repository}`):(0,_EJVL5HIJ.ye)(thrown,`Reading ${repository}`)}},async checkIssues(){try{await octokit.
rest.issues.listForRepo({owner,repo,state:"all",per_page:1})}catch(thrown){throw (0,_EJVL5HIJ.ye)(thrown,`Listing the issues \
of ${repository}`)}}}}function accessOf(repository,scopes){if(repository.archived)return{mayComment:"no",why:"The reposi\
tory is archived."};if(repository.has_issues===!1)return{mayComment:"no",why:"Issues are switched off there."};if(scopes===
void 0)return{mayComment:"untold",why:"cannot be told without writing"};let granted=scopes.split(",").map(scope=>scope.trim()),
needed=repository.private?["repo"]:["repo","public_repo"],found=needed.find(scope=>granted.includes(scope));return found!==
void 0?{mayComment:"yes",why:`the token has the scope ${found}`}:{mayComment:"no",why:`The token has none of the scopes ${needed.
join(", ")}.`}}


/***/ })

};
;