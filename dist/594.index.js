"use strict";
exports.id = 594;
exports.ids = [594];
exports.modules = {

/***/ 1594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (markdownToText)
});
function V(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,
walkTokens:null}}var P=V();function xe(r){P=r}var L={exec:()=>null};function B(r){let e=[];return t=>{let n=Math.max(0,Math.
min(3,t-1)),s=e[n];return s||(s=r(n),e[n]=s),s}}function g(r,e=""){let t=typeof r=="string"?r:r.source,n={replace:(s,l)=>{
let i=typeof l=="string"?l:l.source;return i=i.replace(S.caret,"$1"),t=t.replace(s,i),n},getRegex:()=>new RegExp(t,e)};return n}
var be=((r="")=>{try{return!!new RegExp("(?<=1)(?<!1)"+r)}catch{return!1}})(),S={codeRemoveIndent:/^(?: {0,3}\t| {1,4})/gm,
listInterruptsParagraph:/^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,outputLinkReplace:/\\([\[\]])/g,indentCodeCompensation:/^(\s+)(?:```)/,
beginningSpace:/^\s+/,endingHash:/#$/,startingSpaceChar:/^ /,endingSpaceChar:/ $/,endingSpaceTabChar:/[ \t]$/,nonSpaceChar:/[^ ]/,
newLineCharGlobal:/\n/g,tabCharGlobal:/\t/g,leadingSpaceTab:/^[ \t]+/,multipleSpaceGlobal:/\s+/g,blankLine:/^[ \t]*$/,doubleBlankLine:/\n[ \t]*\n[ \t]*$/,
blockquoteStart:/^ {0,3}>/,blockquoteSetextReplace:/\n {0,3}((?:=+|-+)[ \t]*)(?=\n|$)/g,blockquoteSetextReplace2:/^ {0,3}>[ \t]?/gm,
blockquoteMarkerWhitespace:/^( {0,3}>)(\t[ \t]*)/gm,nestedBlockMarker:/^ {0,3}(?:(?:[*+-]|\d{1,9}[.)])(?: |$)|> ?)/,listReplaceNesting:/^ {1,4}(?=( {4})*[^ ])/g,
listIsTask:/^\[[ xX]\][ \t]+\S/,listReplaceTask:/^\[[ xX]\][ \t]+/,listTaskCheckbox:/\[[ xX]\]/,anyLine:/\n.*\n/,hrefBrackets:/^<(.*)>$/,
tableDelimiter:/[:|]/,tableAlignChars:/^\||\| *$/g,tableRowBlankLine:/\n[ \t]*$/,tableAlignRight:/^ *-+: *$/,tableAlignCenter:/^ *:-+: *$/,
tableAlignLeft:/^ *:-+ *$/,startATag:/^<a /i,endATag:/^<\/a>/i,startPreScriptTag:/^<(pre|code|kbd|script)(\s|>)/i,endPreScriptTag:/^<\/(pre|code|kbd|script)(\s|>)/i,
startAngleBracket:/^</,endAngleBracket:/>$/,pedanticHrefTitle:/^([^'"]*[^\s])\s+(['"])(.*)\2/,unicodeAlphaNumeric:/[\p{L}\p{N}]/u,
numericCharacterReference:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/,numericCharacterReferenceOrAmpersand:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,
escapeTest:/[&<>"']/,escapeReplace:/[&<>"']/g,escapeTestNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/,escapeReplaceNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,
caret:/(^|[^\[])\^/g,percentDecode:/%25/g,findPipe:/\|/g,splitPipe:/ \|/,slashPipe:/\\\|/g,carriageReturn:/\r\n|\r/g,spaceLine:/^ +$/gm,
notSpaceStart:/^\S*/,endingNewline:/\n$/,listItemRegex:r=>new RegExp(`^( {0,3}${r})((?:[	 ][^\\n]*)?(?:\\n|$))`),nextBulletRegex:B(
r=>new RegExp(`^ {0,${r}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)),hrRegex:B(r=>new RegExp(`^ {0,${r}}((?:-[ \
	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),fencesBeginRegex:B(r=>new RegExp(`^ {0,${r}}(?:\`\`\`|~~~)`)),headingBeginRegex:B(
r=>new RegExp(`^ {0,${r}}#{1,6}(?:\\s|$)`)),pedanticHeadingBeginRegex:B(r=>new RegExp(`^ {0,${r}}#`)),htmlBeginRegex:B(r=>new RegExp(
`^ {0,${r}}(?:</?(?:${le})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`,
"i")),blockquoteBeginRegex:B(r=>new RegExp(`^ {0,${r}}>`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/},
Qe=/^(?:[ \t]*(?:\n|$))+/,He=/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,Ne=/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,
F=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,Fe=/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,ie=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,
le="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fiel\
dset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|me\
ta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul",W=g("\
 {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").
replace("tag",le).getRegex(),me=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,
we=g(me).replace(/bull/g,ie).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(
/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).
replace(/\|table/g,"").replace(/html/g,W).getRegex(),We=g(me).replace(/bull/g,ie).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).
replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(
/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).
replace(/html/g,W).getRegex(),ae=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,
Xe=/^[^\n]+/,oe=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,Ge=g(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).
replace("label",oe).replace("title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).
getRegex(),Ue=g(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,ie).getRegex(),ce=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,Ke=g(
"^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*\
|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[\
 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\\
s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))","i").replace(
"comment",ce).replace("tag",le).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).
getRegex(),Se=r=>g(ae).replace("hr",F).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|tabl\
e","").replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(
"list",r).replace("html",W).getRegex(),Je=Se(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),Ve=Se(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),
Ye=g(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph",Ve).getRegex(),he={blockquote:Ye,
code:He,def:Ge,fences:Ne,heading:Fe,hr:F,html:Ke,lheading:we,list:Ue,newline:Qe,paragraph:Je,table:L,text:Xe},$e=g("^ *(\
[^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|ht\
ml).*(?:\\n|$))*)\\n*|$)").replace("hr",F).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("blockquote"," {0,3}>").replace(
"code","(?: {4}| {0,3}	)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("l\
ist"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",W).getRegex(),et={...he,lheading:We,table:$e,paragraph:g(ae).replace(
"hr",F).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",$e).replace("blockquote"," {0\
,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)]\
)[ \\t]+[^ \\t\\n]").replace("html",W).getRegex()},tt={...he,html:g(`^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?: *\
\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment",ce).replace(/tag/g,"(\
?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|i\
ns|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,
heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:L,lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,paragraph:g(ae).replace("hr",F).replace(
"heading",` *#{1,6} *[^
]`).replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace(
"|tag","").replace("lheading",we).getRegex()},rt=/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,nt=/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,
ye=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,st=/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,T=/[\p{P}\p{S}]/u,
M=/[\s\p{P}\p{S}]/u,X=/[^\s\p{P}\p{S}]/u,it=g(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,M).getRegex(),lt=/[\p{Pi}\p{Ps}"']/u,
Re=/(?!~)[\p{P}\p{S}]/u,at=/(?!~)[\s\p{P}\p{S}]/u,ot=/(?:[^\s\p{P}\p{S}]|~)/u,ct=g(/link|precode-code|html/,"g").replace(
"link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("pre\
code-",be?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).replace("html",/<(?! )[^<>]*?>/).getRegex(),
Ae=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,ht=g(Ae,"u").replace(/punct/g,T).getRegex(),pt=g(
Ae,"u").replace(/punct/g,Re).getRegex(),ut=/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,
gt=g(ut,"u").replace(/openQuote/g,lt).replace(/punct/g,T).getRegex(),Te="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|\
(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\\
*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)",kt=g(Te,"gu").replace(/notPunctSpace/g,
X).replace(/punctSpace/g,M).replace(/punct/g,T).getRegex(),dt=g(Te,"gu").replace(/notPunctSpace/g,ot).replace(/punctSpace/g,
at).replace(/punct/g,Re).getRegex(),ft="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPun\
ctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=pu\
nct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)",xt=g(ft,"gu").replace(/notPunctSpace/g,X).replace(/punctSpace/g,
M).replace(/punct/g,T).getRegex(),bt=g("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPu\
nctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punc\
t)","gu").replace(/notPunctSpace/g,X).replace(/punctSpace/g,M).replace(/punct/g,T).getRegex(),mt="^[^_*]*?\\*\\*[^_*]*?_[^\
_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctSpac\
e)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)",wt=g(mt,
"gu").replace(/notPunctSpace/g,X).replace(/punctSpace/g,M).replace(/punct/g,T).getRegex(),St=g(/^~~?(?:((?!~)punct)|[^\s~])/,
"u").replace(/punct/g,T).getRegex(),$t="^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)\
|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPun\
ctSpace)",yt=g($t,"gu").replace(/notPunctSpace/g,X).replace(/punctSpace/g,M).replace(/punct/g,T).getRegex(),Rt=g(/\\(punct)/,
"gu").replace(/punct/g,T).getRegex(),At=g(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,T).
getRegex(),Tt=g(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",
/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).
getRegex(),zt=g(ce).replace("(?:-->|$)","-->").getRegex(),_t=g("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0\
-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("co\
mment",zt).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(),
ze=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,Y=g(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).
replace("brackets",ze).getRegex(),Pt=g(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).
replace("label",Y).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).
getRegex(),Ct=g(/^!?\[(label)\]\[(ref)\]/).replace("label",Y).replace("ref",oe).getRegex(),It=g(/^!?\[(ref)\](?:\[\])?/).
replace("ref",oe).getRegex(),_e=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,Et=g(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).
replace("brackets",ze).getRegex(),Lt=g("reflink|nolink(?!\\()","g").replace("reflink",g(/^!?\[(label)\]\[(ref)\]/).replace(
"label",Et).replace("ref",_e).getRegex()).replace("nolink",g(/^!?\[(ref)\](?:\[\])?/).replace("ref",_e).getRegex()).getRegex(),
Pe=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,Bt=/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/,qt=g(
/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,Bt).getRegex(),pe={_backpedal:L,anyPunctuation:Rt,anyPunctuationOutsideCode:At,
autolink:Tt,blockSkip:ct,br:ye,code:nt,del:L,delLDelim:L,delRDelim:L,emStrongLDelim:ht,emStrongRDelimAst:kt,emStrongRDelimUnd:bt,
escape:rt,link:Pt,nolink:It,punctuation:it,reflink:Ct,reflinkSearch:Lt,tag:_t,text:st,url:L},vt={...pe,emStrongLDelim:gt,
emStrongRDelimAst:xt,emStrongRDelimUnd:wt,link:g(/^!?\[(label)\]\((.*?)\)/).replace("label",Y).getRegex(),reflink:g(/^!?\[(label)\]\s*\[([^\]]*)\]/).
replace("label",Y).getRegex()},ue={...pe,emStrongRDelimAst:dt,emStrongLDelim:pt,delLDelim:St,delRDelim:yt,url:g(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).
replace("emailProtocol",qt).replace("protocol",Pe).replace("email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).
getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,
text:g(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).
replace("protocol",Pe).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",be?"(?<![^\\s*_~(])www\\.":"www\\.").
getRegex()},Zt={...ue,br:g(ye).replace("{2,}","*").getRegex(),text:g(ue.text).replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,
"*").getRegex()},ee={normal:he,gfm:et,pedantic:tt},G={normal:pe,gfm:ue,breaks:Zt,pedantic:vt},Dt={"&":"&amp;","<":"&lt;",
">":"&gt;",'"':"&quot;","'":"&#39;"},Ce=r=>Dt[r];function $(r,e){if(e){if(S.escapeTest.test(r))return r.replace(S.escapeReplace,
Ce)}else if(S.escapeTestNoEncode.test(r))return r.replace(S.escapeReplaceNoEncode,Ce);return r}function Mt(r){return S.numericCharacterReference.
test(r)?r.replace(S.numericCharacterReferenceOrAmpersand,(e,t,n)=>{if(t===void 0&&n===void 0)return"&amp;";let s=t===void 0?
Number.parseInt(n,16):Number.parseInt(t,10);return s===0||s>1114111||s>=55296&&s<=57343?"\uFFFD":s===38?"&amp;":String.fromCodePoint(
s)}):r}function Ie(r){try{r=encodeURI(r).replace(S.percentDecode,"%")}catch{return null}return r}function Ee(r,e){let t=r.
replace(S.findPipe,(l,i,a)=>{let o=!1,p=i;for(;--p>=0&&a[p]==="\\";)o=!o;return o?"|":" |"}),n=t.split(S.splitPipe),s=0;
if(n[0].trim()||n.shift(),n.length>0&&!n.at(-1)?.trim()&&n.pop(),e)if(n.length>e)n.splice(e);else for(;n.length<e;)n.push(
"");for(;s<n.length;s++)n[s]=n[s].trim().replace(S.slashPipe,"|");return n}function _(r,e,t){let n=r.length;if(n===0)return"";
let s=0;for(;s<n;){let l=r.charAt(n-s-1);if(l===e&&!t)s++;else if(l!==e&&t)s++;else break}return r.slice(0,n-s)}function Le(r){
let e=r.split(`
`),t=e.length-1;for(;t>=0&&S.blankLine.test(e[t]);)t--;return e.length-t<=2?r:e.slice(0,t+1).join(`
`)}function te(r){return r.trim().replace(S.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}function Be(r,e){
if(r.indexOf(e[0])===-1&&r.indexOf(e[1])===-1)return-1;let t=0;for(let n=0;n<r.length;n++)if(r[n]==="\\")n++;else if(r[n]===
e[0])t++;else if(r[n]===e[1]&&(t--,t<0))return n;return t>0?-2:-1}var O=new WeakMap;function ge(r){let e={"*":-1,_:-1},t=-1,
n=r.length;for(let s=0;s<n;s++){let l=r[s];if(l!=="*"&&l!=="_"&&l!=="~")continue;let i=s===0?`
`:r[s-1],a=s+1;for(;a<n&&r[a]===l;)a++;i!==" "&&i!=="	"&&i!==`
`&&i!=="\r"&&i!=="\f"&&(l==="~"?t=s:e[l]=s),s=a-1}return{maskedSrc:r,lastPossibleEmStrongCloserIndex:e,lastPossibleDelCloserIndex:t}}
function Ot(r,e){let t=ge(e),n=O.get(r);n?n.push(t):O.set(r,[t])}function jt(r){let e=O.get(r);e&&(e.pop(),e.length===0&&
O.delete(r))}function qe(r,e,t){let n=O.get(r)?.at(-1);return n&&n.maskedSrc===e?n.lastPossibleEmStrongCloserIndex[t]:ge(
e).lastPossibleEmStrongCloserIndex[t]}function ve(r,e){let t=O.get(r)?.at(-1);return t&&t.maskedSrc===e?t.lastPossibleDelCloserIndex:
ge(e).lastPossibleDelCloserIndex}function re(r,e=0){let t=e,n="";for(let s of r)if(s==="	"){let l=4-t%4;n+=" ".repeat(l),
t+=l}else n+=s,t++;return n}function Qt(r,e){let t="";for(let n=0;n<r.length;n++){if(r[n]==="`"){let s=e.inline.code.exec(
r.slice(n));if(s){t+=s[0],n+=s[0].length-1;continue}}if(r[n]==="\\"&&(r[n+1]==="["||r[n+1]==="]")){t+=r[n+1],n++;continue}
t+=r[n]}return t}function Ze(r,e,t,n,s){let l=e.href,i=e.title||null,a=Qt(r[1],s),o=r[0].charAt(0)==="!",p=n.state.inLink,
c=n.state.linkEmitted,u=n.state.inRawBlock;n.state.inLink=!0,n.state.linkEmitted=!1;let h=n.inlineTokens(a),k=n.state.linkEmitted;
if(n.state.linkEmitted=c,n.state.inLink=p,!o){if(k){n.state.inRawBlock=u;return}n.state.linkEmitted=!0}return{type:o?"im\
age":"link",raw:t,href:l,title:i,text:a,tokens:h}}function Ht(r,e,t){let n=r.match(t.other.indentCodeCompensation);if(n===
null)return e;let s=n[1];return e.split(`
`).map(l=>{let i=l.match(t.other.beginningSpace);if(i===null)return l;let[a]=i;return l.slice(Math.min(a.length,s.length))}).
join(`
`)}function De(r,e,t,n){if(!e.includes("<"))return!1;for(let s=0;s<e.length;s++){if(e[s]==="\\"){s++;continue}if(e[s]===
"`"){let a=n.inline.code.exec(e.slice(s));if(a){s+=a[0].length-1;continue}}if(e[s]!=="<")continue;let l=r.slice(t+s),i=n.
inline.tag.exec(l)||n.inline.autolink.exec(l);if(i){if(i[0].length>e.length-s)return!0;s+=i[0].length-1}}return!1}var C=class{options;rules;lexer;constructor(r){
this.options=r||P}space(r){let e=this.rules.block.newline.exec(r);if(e&&e[0].length>0)return{type:"space",raw:e[0]}}code(r){
let e=this.rules.block.code.exec(r);if(e){let t=this.options.pedantic?e[0]:Le(e[0]),n=t.replace(this.rules.other.codeRemoveIndent,
"");return{type:"code",raw:t,codeBlockStyle:"indented",text:n}}}fences(r){let e=this.rules.block.fences.exec(r);if(e){let t=e[0],
n=Ht(t,e[3]||"",this.rules);return e[3]!==void 0&&(n===""||n.endsWith(`
`))&&(n+=`
`),{type:"code",raw:t,lang:e[2]?e[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):e[2],text:n}}}heading(r){let e=this.
rules.block.heading.exec(r);if(e){let t=e[2].trim();if(this.rules.other.endingHash.test(t)){let n=_(t,"#");(this.options.
pedantic||!n||this.rules.other.endingSpaceTabChar.test(n))&&(t=n.trim())}return{type:"heading",raw:_(e[0],`
`),depth:e[1].length,text:t,tokens:this.lexer.inline(t)}}}hr(r){let e=this.rules.block.hr.exec(r);if(e)return{type:"hr",
raw:_(e[0],`
`)}}blockquote(r){let e=this.rules.block.blockquote.exec(r);if(e){let t=_(e[0],`
`).split(`
`),n="",s="",l=[];for(;t.length>0;){let i=!1,a=[],o;for(o=0;o<t.length;o++)if(this.rules.other.blockquoteStart.test(t[o]))
a.push(t[o]),i=!0;else if(!i)a.push(t[o]);else break;t=t.slice(o);let p=a.join(`
`),c=p.replace(this.rules.other.blockquoteMarkerWhitespace,(k,f,w)=>w.startsWith(" ")?f+" "+w.slice(1):f+re(w,f.length)).
replace(this.rules.other.blockquoteSetextReplace,`
    $1`).replace(this.rules.other.blockquoteSetextReplace2,"");n=n?`${n}
${p}`:p,s=s?`${s}
${c}`:c;let u=this.lexer.state.top;if(this.lexer.state.top=!0,this.lexer.blockTokens(c,l,!0),this.lexer.state.top=u,t.length===
0)break;let h=l.at(-1);if(h?.type==="code"||h?.type==="heading"||h?.type==="hr"||h?.type==="html"||h?.type==="table")break;
if(h?.type==="blockquote"){let k=h,f=t.join(`
`),w=k.raw+`
`+f.replace(this.rules.other.blockquoteSetextReplace2,""),d=this.blockquote(w);l[l.length-1]=d;let b=w.substring(d.raw.length).
replace(/^\n/,""),z=b?b.split(`
`).length:0,m=z?t.slice(0,-z):t;if(m.length>0&&(n=`${n}
${m.join(`
`)}`),s=s.substring(0,s.length-k.text.length)+d.text,t=t.slice(m.length),t.length>0&&this.rules.other.blockquoteStart.test(
t[0]))continue;break}else if(h?.type==="list"){let k=h,f=k.raw+`
`+t.join(`
`),w=this.list(f);l[l.length-1]=w;let d=w.raw.length>k.raw.length?f.slice(k.raw.length+1,w.raw.length).split(`
`).length:0;if(d>0){let b=t.slice(0,d).join(`
`);n=`${n}
${b}`,s=`${s}
${b}`}if(t=t.slice(d),t.length>0&&!this.rules.other.blockquoteStart.test(t[0]))break;continue}}return{type:"blockquote",
raw:n,tokens:l,text:s}}}list(r){let e=this.rules.block.list.exec(r);if(e){if(!this.options.pedantic&&this.lexer.state.lastToken?.
type==="text"&&!this.rules.other.listInterruptsParagraph.test(r))return;let t=r,n=()=>t.length-r.length,s=e[1].trim(),l=s.
length>1,i={type:"list",raw:"",ordered:l,start:l?+s.slice(0,-1):"",loose:!1,items:[]};s=l?`\\d{1,9}\\${s.slice(-1)}`:`\\${s}`,
this.options.pedantic&&(s=l?s:"[*+-]");let a=this.rules.other.listItemRegex(s),o=!1;for(;r;){let u=!1,h="";if(!(e=a.exec(
r))||this.rules.block.hr.test(r))break;let k=n();r=r.substring(e[0].length);let f=e[2].split(`
`,1)[0],w=e[1].length,d=this.options.pedantic?re(f,w):f.replace(this.rules.other.leadingSpaceTab,v=>re(v,w)),b=r.split(`\

`,1)[0],z=!d.trim(),m=0;if(this.options.pedantic?(m=2,h=d.trimStart()):z?m=w+1:(m=d.search(this.rules.other.nonSpaceChar),
m=m>4?1:m,h=d.slice(m),m+=w),z&&this.rules.other.blankLine.test(b)&&(r=r.substring(b.length+1),u=!0),!u){let v=this.rules.
other.nextBulletRegex(m),H=this.rules.other.hrRegex(m),K=this.rules.other.fencesBeginRegex(m),E=this.options.pedantic?this.
rules.other.pedanticHeadingBeginRegex(m):this.rules.other.headingBeginRegex(m),N=this.rules.other.htmlBeginRegex(m),J=this.
rules.other.blockquoteBeginRegex(m),se=!1;for(;r;){let fe=r.split(`
`,1)[0],Z;if(b=fe,this.options.pedantic?(b=b.replace(this.rules.other.listReplaceNesting,"  "),Z=b):Z=b.replace(this.rules.
other.leadingSpaceTab,y=>re(y)),K.test(b)||E.test(b)||N.test(b)||J.test(b)||v.test(b)||H.test(b))break;if(Z.search(this.
rules.other.nonSpaceChar)>=m||!b.trim())h+=`
`+Z.slice(m),se=!1;else{if(z)break;let y=d;if(!this.options.pedantic&&!h.includes(`
`)&&!d.includes("	")){let D;for(;!H.test(y)&&(D=this.rules.other.nestedBlockMarker.exec(y));)y=y.slice(D[0].length);if(!y.
trim())break}if(y.replace(this.rules.other.tabCharGlobal,"    ").search(this.rules.other.nonSpaceChar)>=4||K.test(y)||E.
test(y)||N.test(y)||H.test(y))break;if(!this.options.pedantic&&!se){let D=d.replace(this.rules.other.nestedContainerMarkers,
"");if(this.rules.block.fences.test(D)||this.rules.block.heading.test(D)||this.rules.block.hr.test(D))break}let je=!this.
options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(b)&&this.rules.block.lheading.test(`${d}
${b}`)?`    ${Z.replace(/^ {0,3}/,"")}`:b;h+=`
`+je,se=!0}z=!b.trim(),r=r.substring(fe.length+1),d=Z.slice(m)}}let Q=t.slice(k,n());i.loose||(o?i.loose=!0:this.rules.other.
doubleBlankLine.test(Q)&&(o=!0)),i.items.push({type:"list_item",raw:Q,task:!!this.options.gfm&&this.rules.other.listIsTask.
test(h),loose:!1,text:h,tokens:[]})}let p=i.items.at(-1);if(p)p.raw=p.raw.trimEnd(),p.text=p.text.trimEnd();else return;
i.raw=t.slice(0,n()).trimEnd();let c=[];for(let u of i.items)if(this.lexer.state.top=!1,c.push(this.lexer.inlineQueue.length),
u.tokens=this.lexer.blockTokens(u.text,[]),!i.loose){let h=u.tokens.filter(f=>f.type==="space"),k=h.length>0&&h.some(f=>this.
rules.other.anyLine.test(f.raw));i.loose=k}for(let u=0;u<i.items.length;u++){let h=i.items[u],k=h.tokens[0];if(h.task&&(k?.
type==="text"||k?.type==="paragraph")){h.text=h.text.replace(this.rules.other.listReplaceTask,""),k.raw=k.raw.replace(this.
rules.other.listReplaceTask,""),k.text=k.text.replace(this.rules.other.listReplaceTask,"");let f=this.lexer.inlineQueue;
for(let d=c[u];d<f.length;d++)if(f[d].tokens===k.tokens){f[d].src=f[d].src.replace(this.rules.other.listReplaceTask,"");
break}let w=this.rules.other.listTaskCheckbox.exec(h.raw);if(w){let d={type:"checkbox",raw:w[0]+" ",checked:w[0]!=="[ ]"};
h.checked=d.checked,i.loose?h.tokens[0]&&["paragraph","text"].includes(h.tokens[0].type)&&"tokens"in h.tokens[0]&&h.tokens[0].
tokens?(h.tokens[0].raw=d.raw+h.tokens[0].raw,h.tokens[0].text=d.raw+h.tokens[0].text,h.tokens[0].tokens.unshift(d)):h.tokens.
unshift({type:"paragraph",raw:d.raw,text:d.raw,tokens:[d]}):h.tokens.unshift(d)}}else h.task&&(h.task=!1)}if(i.loose)for(let u of i.
items){u.loose=!0;for(let h of u.tokens)h.type==="text"&&(h.type="paragraph")}return i}}html(r){let e=this.rules.block.html.
exec(r);if(e){if(this.lexer.state.lastToken?.type==="paragraph"&&!this.rules.other.htmlBeginRegex(4).test(r))return;let t=Le(
e[0]);return{type:"html",block:!0,raw:t,pre:e[1]==="pre"||e[1]==="script"||e[1]==="style",text:t}}}def(r){let e=this.rules.
block.def.exec(r);if(e){if(!this.rules.other.startAngleBracket.test(e[2])&&Be(e[2],"()")!==-1)return;let t=te(e[1]),n=e[2]?
e[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",s=e[3]?e[3].substring(
1,e[3].length-1).replace(this.rules.inline.anyPunctuation,"$1"):e[3];return{type:"def",tag:t,raw:_(e[0],`
`),href:n,title:s}}}table(r){let e=this.rules.block.table.exec(r);if(!e||!this.rules.other.tableDelimiter.test(e[2]))return;
let t=Ee(e[1]),n=e[2].replace(this.rules.other.tableAlignChars,"").split("|"),s=e[3]?.trim()?e[3].replace(this.rules.other.
tableRowBlankLine,"").split(`
`):[],l={type:"table",raw:_(e[0],`
`),header:[],align:[],rows:[]};if(t.length===n.length){for(let i of n)this.rules.other.tableAlignRight.test(i)?l.align.push(
"right"):this.rules.other.tableAlignCenter.test(i)?l.align.push("center"):this.rules.other.tableAlignLeft.test(i)?l.align.
push("left"):l.align.push(null);for(let i=0;i<t.length;i++)l.header.push({text:t[i],tokens:this.lexer.inline(t[i]),header:!0,
align:l.align[i]});for(let i of s)l.rows.push(Ee(i,l.header.length).map((a,o)=>({text:a,tokens:this.lexer.inline(a),header:!1,
align:l.align[o]})));return l}}lheading(r){let e=this.rules.block.lheading.exec(r);if(e){let t=e[1].trim();return{type:"\
heading",raw:_(e[0],`
`),depth:e[2].charAt(0)==="="?1:2,text:t,tokens:this.lexer.inline(t)}}}paragraph(r){let e=this.rules.block.paragraph.exec(
r);if(e){let t=e[1].charAt(e[1].length-1)===`
`?e[1].slice(0,-1):e[1];return{type:"paragraph",raw:e[0],text:t,tokens:this.lexer.inline(t)}}}text(r){let e=this.rules.block.
text.exec(r);if(e)return{type:"text",raw:e[0],text:e[0],tokens:this.lexer.inline(e[0])}}escape(r){if(r.charCodeAt(0)!==92)
return;let e=this.rules.inline.escape.exec(r);if(e)return{type:"escape",raw:e[0],text:e[1]}}tag(r){if(r.charCodeAt(0)!==
60)return;let e=this.rules.inline.tag.exec(r);if(e)return!this.lexer.state.inLink&&this.rules.other.startATag.test(e[0])?
this.lexer.state.inLink=!0:this.lexer.state.inLink&&this.rules.other.endATag.test(e[0])&&(this.lexer.state.inLink=!1),!this.
lexer.state.inRawBlock&&this.rules.other.startPreScriptTag.test(e[0])?this.lexer.state.inRawBlock=!0:this.lexer.state.inRawBlock&&
this.rules.other.endPreScriptTag.test(e[0])&&(this.lexer.state.inRawBlock=!1),{type:"html",raw:e[0],inLink:this.lexer.state.
inLink,inRawBlock:this.lexer.state.inRawBlock,block:!1,text:e[0]}}link(r){if(this.lexer.state.linkParenPossible===!1)return;
let e=r.charCodeAt(0);if(e!==91&&e!==33)return;let t=this.rules.inline.link.exec(r);if(t){let n=t[0].charAt(0)==="!"?2:1;
if(!this.options.pedantic&&De(r,t[1],n,this.rules))return;let s=t[2].trim();if(!this.options.pedantic&&this.rules.other.
startAngleBracket.test(s)){if(!this.rules.other.endAngleBracket.test(s))return;let o=_(s.slice(0,-1),"\\");if((s.length-
o.length)%2===0)return}else{let o=Be(t[2],"()");if(o===-2)return;if(o>-1){let p=(t[0].indexOf("!")===0?5:4)+t[1].length+
o;t[2]=t[2].substring(0,o),t[0]=t[0].substring(0,p).trim(),t[3]=""}}let l=_(t[0].slice(0,-1),"\\");if((t[0].length-l.length)%
2===0)return;let i=t[2],a="";if(this.options.pedantic){let o=this.rules.other.pedanticHrefTitle.exec(i);o&&(i=o[1],a=o[3])}else
a=t[3]?t[3].slice(1,-1):"";return i=i.trim(),this.rules.other.startAngleBracket.test(i)&&(this.options.pedantic&&!this.rules.
other.endAngleBracket.test(s)?i=i.slice(1):i=i.slice(1,-1)),Ze(t,{href:i&&i.replace(this.rules.inline.anyPunctuation,"$1"),
title:a&&a.replace(this.rules.inline.anyPunctuation,"$1")},t[0],this.lexer,this.rules)}}reflink(r,e){let t=r.charCodeAt(
0);if(t!==91&&t!==33)return;let n;if((n=this.rules.inline.reflink.exec(r))||(n=this.rules.inline.nolink.exec(r))){let s=n[0].
charAt(0)==="!"?2:1;if(!this.options.pedantic&&De(r,n[1],s,this.rules))return;let l=e[te(n[2]||n[1])];if(!l){let i=n[0].
charAt(0);return{type:"text",raw:i,text:i}}return Ze(n,l,n[0],this.lexer,this.rules)}}emStrong(r,e,t=""){let n=this.rules.
inline.emStrongLDelim.exec(r);if(!n||!n[1]&&!n[2]&&!n[3]&&!n[4])return;let s=n[0][0],l=t===s,i=e.length-r.length,a=i;for(;!this.
options.pedantic&&a>0&&e[a-1]===s;)a--;let o=[...e.slice(Math.max(0,a-2),a)].at(-1)??"",p=o==="*"||o==="_"||!!this.rules.
inline.punctuation.exec(o);a<i&&(t=o);let c=a<i?p:t==="*"||t==="_"||!!this.rules.inline.punctuation.exec(t);if(n[4]&&t.match(
this.rules.other.unicodeAlphaNumeric))return;let u=n[1]||n[3]||"";if(!u||!t||c){let h=[...n[0]].length-1,k,f,w=h,d=0,b=i-
a+h,z=!this.options.pedantic&&!!o.trim()&&(!!u||s==="*"&&!p);if(s!=="*"&&s!=="_")return;let m=s==="*"?this.rules.inline.
emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,Q=qe(this,e,s),v=e.length-r.length+h;if(Q<v)return;e=e.slice(-1*r.
length+h);let H=Q-v;for(m.lastIndex=0;(n=m.exec(e))!==null&&!(n.index>H);){if(k=n[1]||n[2]||n[3]||n[4]||n[5]||n[6],!k)continue;
if(f=[...k].length,n[3]||n[4]){w+=f;continue}else if((n[5]||n[6]||z)&&b%3&&!((b+f)%3)){if(l&&(n[5]||n[6]))break;d+=f;continue}
if(w-=f,w>0)continue;f=Math.min(f,f+w+d);let K=[...n[0]][0].length,E=r.slice(0,h+n.index+K+f);if(Math.min(h,f)%2){let J=E.
slice(1,-1);return{type:"em",raw:E,text:J,tokens:this.lexer.inlineTokens(J)}}let N=E.slice(2,-2);return{type:"strong",raw:E,
text:N,tokens:this.lexer.inlineTokens(N)}}}}codespan(r){if(r.charCodeAt(0)!==96)return;let e=this.rules.inline.code.exec(
r);if(e){let t=e[2].replace(this.rules.other.newLineCharGlobal," "),n=this.rules.other.nonSpaceChar.test(t),s=this.rules.
other.startingSpaceChar.test(t)&&this.rules.other.endingSpaceChar.test(t);return n&&s&&(t=t.substring(1,t.length-1)),{type:"\
codespan",raw:e[0],text:t}}}br(r){let e=r.charCodeAt(0);if(e!==32&&e!==92&&e!==10)return;let t=this.rules.inline.br.exec(
r);if(t)return{type:"br",raw:t[0]}}del(r,e,t=""){if(r.charCodeAt(0)!==126)return;let n=this.rules.inline.delLDelim.exec(
r);if(n&&(!n[1]||!t||this.rules.inline.punctuation.exec(t))){let s=[...n[0]].length-1,l,i,a=s,o=this.rules.inline.delRDelim,
p=ve(this,e),c=e.length-r.length+s;if(p<c)return;e=e.slice(-1*r.length+s);let u=p-c;for(o.lastIndex=0;(n=o.exec(e))!==null&&
!(n.index>u);){if(l=n[1]||n[2]||n[3]||n[4]||n[5]||n[6],!l||(i=[...l].length,i!==s))continue;if(n[3]||n[4]){a+=i;continue}
if(a-=i,a>0)continue;i=Math.min(i,i+a);let h=[...n[0]][0].length,k=r.slice(0,s+n.index+h+i),f=k.slice(s,-s);return{type:"\
del",raw:k,text:f,tokens:this.lexer.inlineTokens(f)}}}}autolink(r){if(r.charCodeAt(0)!==60)return;let e=this.rules.inline.
autolink.exec(r);if(e){let t,n;return e[2]==="@"?(t=e[1],n="mailto:"+t):(t=e[1],n=t),{type:"link",raw:e[0],text:t,href:n,
autolink:!0,tokens:[{type:"text",raw:t,text:t}]}}}url(r){let e;if(e=this.rules.inline.url.exec(r)){let t,n;if(e[2]==="@")
t=e[0],n="mailto:"+t;else{let s;do s=e[0],e[0]=this.rules.inline._backpedal.exec(e[0])?.[0]??"";while(s!==e[0]);t=e[0],e[1]===
"www."?n="http://"+e[0]:n=e[0]}return{type:"link",raw:e[0],text:t,href:n,autolink:!0,tokens:[{type:"text",raw:t,text:t}]}}}inlineText(r){
let e=this.rules.inline.text.exec(r);if(e){let t=this.lexer.state.inRawBlock;return{type:"text",raw:e[0],text:t?e[0]:Mt(
e[0]),escaped:t}}}},R=class ke{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=
Object.create(null),this.options=e||P,this.options.tokenizer=this.options.tokenizer||new C,this.tokenizer=this.options.tokenizer,
this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=[],this.state={inLink:!1,inRawBlock:!1,linkEmitted:!1,
linkParenPossible:!0,top:!0};let t={other:S,block:ee.normal,inline:G.normal};this.options.pedantic?(t.block=ee.pedantic,
t.inline=G.pedantic):this.options.gfm&&(t.block=ee.gfm,this.options.breaks?t.inline=G.breaks:t.inline=G.gfm),this.tokenizer.
rules=t}static get rules(){return{block:ee,inline:G}}static lex(e,t){return new ke(t).lex(e)}static lexInline(e,t){return new ke(
t).inlineTokens(e)}lex(e){e=e.replace(S.carriageReturn,`
`),this.blockTokens(e,this.tokens);for(let t=0;t<this.inlineQueue.length;t++){let n=this.inlineQueue[t];this.state.inRawBlock=
!1,this.inlineTokens(n.src,n.tokens)}return this.inlineQueue=[],this.tokens}blockTokens(e,t=[],n=!1){this.tokenizer.lexer=
this;let s=this.state.lastToken;this.options.pedantic&&(e=e.replace(S.tabCharGlobal,"    ").replace(S.spaceLine,""));let l=1/0,
i,a=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===C.prototype.paragraph;for(;e;){if(e.length<l)l=
e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}this.state.lastToken=t.at(-1);let o;if(this.options.extensions?.
block?.some(c=>(o=c.call({lexer:this},e,t))?(e=e.substring(o.raw.length),t.push(o),!0):!1))continue;if(o=this.tokenizer.
space(e)){e=e.substring(o.raw.length);let c=t.at(-1);o.raw.length===1&&c!==void 0?c.raw+=`
`:t.push(o);continue}if(o=this.tokenizer.code(e)){e=e.substring(o.raw.length);let c=t.at(-1);c?.type==="paragraph"||c?.type===
"text"?(c.raw+=(c.raw.endsWith(`
`)?"":`
`)+o.raw,c.text+=`
`+o.text,this.inlineQueue.at(-1).src=c.text):t.push(o);continue}if(o=this.tokenizer.fences(e)){e=e.substring(o.raw.length),
t.push(o);continue}if(o=this.tokenizer.heading(e)){e=e.substring(o.raw.length),t.push(o);continue}if(o=this.tokenizer.hr(
e)){e=e.substring(o.raw.length),t.push(o);continue}if(o=this.tokenizer.blockquote(e)){e=e.substring(o.raw.length),t.push(
o);continue}if(o=this.tokenizer.list(e)){e=e.substring(o.raw.length),t.push(o);continue}if(o=this.tokenizer.html(e)){e=e.
substring(o.raw.length),t.push(o);continue}if(o=this.tokenizer.def(e)){e=e.substring(o.raw.length);let c=t.at(-1);c?.type===
"paragraph"||c?.type==="text"?(c.raw+=(c.raw.endsWith(`
`)?"":`
`)+o.raw,c.text+=`
`+o.raw,this.inlineQueue.at(-1).src=c.text):(this.tokens.links[o.tag]||(this.tokens.links[o.tag]={href:o.href,title:o.title}),
t.push(o));continue}if(o=this.tokenizer.table(e)){e=e.substring(o.raw.length),t.push(o);continue}if(o=this.tokenizer.lheading(
e)){e=e.substring(o.raw.length),t.push(o);continue}let p=e;if(this.options.extensions?.startBlock){let c=1/0,u=e.slice(1),
h;this.options.extensions.startBlock.forEach(k=>{h=k.call({lexer:this},u),typeof h=="number"&&h>=0&&(c=Math.min(c,h))}),
c<1/0&&c>=0&&(p=e.substring(0,c+1))}if(this.state.top&&(o=this.tokenizer.paragraph(p))){let c=t.at(-1);(n||c===i&&a)&&c?.
type==="paragraph"?(c.raw+=(c.raw.endsWith(`
`)?"":`
`)+o.raw,c.text+=`
`+o.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=c.text,i=c):(t.push(o),i=o),n=p.length!==e.length,e=e.substring(
o.raw.length);continue}if(o=this.tokenizer.text(e)){e=e.substring(o.raw.length);let c=t.at(-1);c?.type==="text"?(c.raw+=
(c.raw.endsWith(`
`)?"":`
`)+o.raw,c.text+=`
`+o.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=c.text):t.push(o);continue}if(e){this.infiniteLoopError(e.charCodeAt(
0));break}}return this.state.top=!0,this.state.lastToken=s,t}inline(e,t=[]){return this.inlineQueue.push({src:e,tokens:t}),
t}linkInText(e){if(!e.includes("["))return!1;let t=this.tokenizer.rules.inline.link;for(let n of e.matchAll(this.tokenizer.
rules.inline.blockSkip))if(t.test(n[0])&&e.charAt(n.index-1)!=="!")return!0;for(let n of e.matchAll(this.tokenizer.rules.
inline.reflinkSearch)){let s=n[0],l=s.lastIndexOf("[");if(!(s.charAt(0)==="!"||!Object.hasOwn(this.tokens.links,te(s.slice(
l+1,-1))))&&!(l>1&&this.linkInText(s.slice(1,l-1))))return!0}return!1}inlineTokens(e,t=[]){this.tokenizer.lexer=this;let n=this.
state.linkParenPossible;this.state.linkParenPossible=e.includes(")");try{return this.#t(e,t)}finally{this.state.linkParenPossible=
n}}#t(e,t){let n=e.includes("*")||e.includes("_")||e.includes("~"),s=n||this.options.hooks?.emStrongMask||this.tokenizer.
emStrong!==C.prototype.emStrong||this.tokenizer.del!==C.prototype.del?this.#n(e):e;if(!n)return this.#e(e,s,t);Ot(this.tokenizer,
s);try{return this.#e(e,s,t)}finally{jt(this.tokenizer)}}#e(e,t,n){let s=!1,l="",i=1/0;for(;e;){if(e.length<i)i=e.length;else{
this.infiniteLoopError(e.charCodeAt(0));break}s||(l=""),s=!1;let a;if(this.options.extensions?.inline?.some(c=>(a=c.call(
{lexer:this},e,n))?(e=e.substring(a.raw.length),n.push(a),!0):!1))continue;if(a=this.tokenizer.escape(e)){e=e.substring(
a.raw.length),n.push(a);continue}if(a=this.tokenizer.tag(e)){e=e.substring(a.raw.length),n.push(a);continue}if(a=this.tokenizer.
link(e)){e=e.substring(a.raw.length),n.push(a);continue}if(a=this.tokenizer.reflink(e,this.tokens.links)){e=e.substring(
a.raw.length);let c=n.at(-1);a.type==="text"&&c?.type==="text"?(c.raw+=a.raw,c.text+=a.text):n.push(a);continue}let o=e[0];
if(o==="*"||o==="_"){let c=t.length-e.length;if(qe(this.tokenizer,t,o)<=c){let u=1;for(;u<e.length&&e.charCodeAt(u)===o.
charCodeAt(0);)u++;let h=e.substring(0,u),k=n.at(-1);k?.type==="text"&&!k.escaped?(k.raw+=h,k.text+=h):n.push({type:"tex\
t",raw:h,text:h,escaped:!1}),e=e.substring(u),l=o,s=!0;continue}}else if(o==="~"){let c=t.length-e.length;if(ve(this.tokenizer,
t)<=c){let u=1;for(;u<e.length&&e.charCodeAt(u)===126;)u++;let h=e.substring(0,u),k=n.at(-1);k?.type==="text"&&!k.escaped?
(k.raw+=h,k.text+=h):n.push({type:"text",raw:h,text:h,escaped:!1}),e=e.substring(u),l=o,s=!0;continue}}if(a=this.tokenizer.
emStrong(e,t,l)){e=e.substring(a.raw.length),n.push(a);continue}if(a=this.tokenizer.codespan(e)){e=e.substring(a.raw.length),
n.push(a);continue}if(a=this.tokenizer.br(e)){e=e.substring(a.raw.length),n.push(a);continue}if(a=this.tokenizer.del(e,t,
l)){e=e.substring(a.raw.length),n.push(a);continue}if(a=this.tokenizer.autolink(e)){e=e.substring(a.raw.length),n.push(a);
continue}if(!this.state.inLink&&(a=this.tokenizer.url(e))){e=e.substring(a.raw.length),n.push(a);continue}let p=e;if(this.
options.extensions?.startInline){let c=1/0,u=e.slice(1),h;this.options.extensions.startInline.forEach(k=>{h=k.call({lexer:this},
u),typeof h=="number"&&h>=0&&(c=Math.min(c,h))}),c<1/0&&c>=0&&(p=e.substring(0,c+1))}if(a=this.tokenizer.inlineText(p)){
e=e.substring(a.raw.length),a.raw.slice(-1)!=="_"&&(l=a.raw.slice(-1)),s=!0;let c=n.at(-1);c?.type==="text"?(c.raw+=a.raw,
c.text+=a.text):n.push(a);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return n}#r(e){let{blockSkip:t,tag:n,
autolink:s}=this.tokenizer.rules.inline,l="",i=0,a;for(t.lastIndex=0;a=t.exec(e);){let o=a.index+(a[2]?a[2].length:0),p=a.
index+a[0].length;if(e.charAt(o)==="<"){let c=e.slice(o),u=n.exec(c)||s.exec(c);if(!u){t.lastIndex=o+1;continue}p=o+u[0].
length,t.lastIndex=p}l+=e.slice(i,o)+"["+"a".repeat(p-o-2)+"]",i=p}return l+e.slice(i)}#n(e){let t=e;if(this.tokens.links&&
e.includes("[")){let n=this.tokenizer.rules.inline.reflinkSearch,s=l=>{let i=l.lastIndexOf("[");if(!Object.hasOwn(this.tokens.
links,te(l.slice(i+1,-1))))return l;if(i>1&&l.charAt(0)!=="!"){let a=l.slice(1,i-1);if(this.linkInText(a))return"["+a.replace(
n,s)+"]["+"a".repeat(l.length-i-2)+"]"}return"["+"a".repeat(l.length-2)+"]"};t=t.replace(n,s)}return t=t.replace(this.tokenizer.
rules.inline.anyPunctuationOutsideCode,(n,s,l)=>l?"+".repeat(n.length):s?s+n.slice(s.length,-s.length).replace(/`/g,"+")+
s:n),t=this.#r(t),t=this.options.hooks?.emStrongMask?.call({lexer:this},t)??t,t}infiniteLoopError(e){let t="Infinite loo\
p on byte: "+e;if(this.options.silent)console.error(t);else throw new Error(t)}},U=class{options;parser;constructor(r){this.
options=r||P}space(r){return""}code({text:r,lang:e,escaped:t}){let n=(e||"").match(S.notSpaceStart)?.[0],s=r?r.replace(S.
endingNewline,"")+`
`:"";return n?'<pre><code class="language-'+$(n)+'">'+(t?s:$(s,!0))+`</code></pre>
`:"<pre><code>"+(t?s:$(s,!0))+`</code></pre>
`}blockquote({tokens:r}){return`<blockquote>
${this.parser.parse(r)}</blockquote>
`}html({text:r}){return r}def(r){return""}heading({tokens:r,depth:e}){return`<h${e}>${this.parser.parseInline(r)}</h${e}\
>
`}hr(r){return`<hr>
`}list(r){let e=r.ordered,t=r.start,n="";for(let i=0;i<r.items.length;i++){let a=r.items[i];n+=this.listitem(a)}let s=e?
"ol":"ul",l=e&&t!==1?' start="'+t+'"':"";return"<"+s+l+`>
`+n+"</"+s+`>
`}listitem(r){return`<li>${this.parser.parse(r.tokens)}</li>
`}checkbox({checked:r}){return"<input "+(r?'checked="" ':"")+'disabled="" type="checkbox"> '}paragraph({tokens:r}){return`\
<p>${this.parser.parseInline(r)}</p>
`}table(r){let e="",t="";for(let s=0;s<r.header.length;s++)t+=this.tablecell(r.header[s]);e+=this.tablerow({text:t});let n="";
for(let s=0;s<r.rows.length;s++){let l=r.rows[s];t="";for(let i=0;i<l.length;i++)t+=this.tablecell(l[i]);n+=this.tablerow(
{text:t})}return n&&(n=`<tbody>${n}</tbody>`),`<table>
<thead>
`+e+`</thead>
`+n+`</table>
`}tablerow({text:r}){return`<tr>
${r}</tr>
`}tablecell(r){let e=this.parser.parseInline(r.tokens),t=r.header?"th":"td";return(r.align?`<${t} align="${r.align}">`:`\
<${t}>`)+e+`</${t}>
`}strong({tokens:r}){return`<strong>${this.parser.parseInline(r)}</strong>`}em({tokens:r}){return`<em>${this.parser.parseInline(
r)}</em>`}codespan({text:r}){return`<code>${$(r,!0)}</code>`}br(r){return"<br>"}del({tokens:r}){return`<del>${this.parser.
parseInline(r)}</del>`}link({href:r,title:e,text:t,tokens:n,autolink:s}){let l=s?$(t,!0):this.parser.parseInline(n),i=Ie(
r);if(i===null)return l;r=$(i,s);let a='<a href="'+r+'"';return e&&(a+=' title="'+$(e)+'"'),a+=">"+l+"</a>",a}image({href:r,
title:e,text:t,tokens:n}){n&&(t=this.parser.parseInline(n,this.parser.textRenderer));let s=Ie(r);if(s===null)return $(t);
r=s;let l=`<img src="${$(r)}" alt="${$(t)}"`;return e&&(l+=` title="${$(e)}"`),l+=">",l}text(r){return"tokens"in r&&r.tokens?
this.parser.parseInline(r.tokens):"escaped"in r&&r.escaped?r.text:$(r.text)}},ne=class{parser;strong({text:r,tokens:e}){
return e?this.parser.parseInline(e,this):r}em({text:r,tokens:e}){return e?this.parser.parseInline(e,this):r}codespan({text:r}){
return r}del({text:r,tokens:e}){return e?this.parser.parseInline(e,this):r}html({text:r}){return r}text({text:r}){return r}link({
text:r,tokens:e}){return e?this.parser.parseInline(e,this):r}image({text:r,tokens:e}){return e?this.parser.parseInline(e,
this):r}br(){return`
`}checkbox({raw:r}){return r}},A=class de{options;renderer;textRenderer;constructor(e){this.options=e||P,this.options.renderer=
this.options.renderer||new U,this.renderer=this.options.renderer,this.renderer.options=this.options,this.renderer.parser=
this,this.textRenderer=new ne,this.textRenderer.parser=this}static parse(e,t){return new de(t).parse(e)}static parseInline(e,t){
return new de(t).parseInline(e)}parse(e){this.renderer.parser=this;let t="";for(let n=0;n<e.length;n++){let s=e[n];if(this.
options.extensions?.renderers?.[s.type]){let i=s,a=this.options.extensions.renderers[i.type].call({parser:this},i);if(a!==
!1||!["space","hr","heading","code","table","blockquote","list","checkbox","html","def","paragraph","text"].includes(i.type)){
t+=a===!1?"":a??"";continue}}let l=s;switch(l.type){case"space":{t+=this.renderer.space(l);break}case"hr":{t+=this.renderer.
hr(l);break}case"heading":{t+=this.renderer.heading(l);break}case"code":{t+=this.renderer.code(l);break}case"table":{t+=
this.renderer.table(l);break}case"blockquote":{t+=this.renderer.blockquote(l);break}case"list":{t+=this.renderer.list(l);
break}case"checkbox":{t+=this.renderer.checkbox(l);break}case"html":{t+=this.renderer.html(l);break}case"def":{t+=this.renderer.
def(l);break}case"paragraph":{t+=this.renderer.paragraph(l);break}case"text":{t+=this.renderer.text(l);break}default:{let i='\
Token with "'+l.type+'" type was not found.';if(this.options.silent)return console.error(i),"";throw new Error(i)}}}return t}parseInline(e,t=this.
renderer){this.renderer.parser=this;let n="";for(let s=0;s<e.length;s++){let l=e[s];if(this.options.extensions?.renderers?.[l.
type]){let a=this.options.extensions.renderers[l.type].call({parser:this},l);if(a!==!1||!["escape","html","link","image",
"checkbox","strong","em","codespan","br","del","text"].includes(l.type)){n+=a===!1?"":a??"";continue}}let i=l;switch(i.type){case"\
escape":{n+=t.text(i);break}case"html":{n+=t.html(i);break}case"link":{n+=t.link(i);break}case"image":{n+=t.image(i);break}case"\
checkbox":{n+=t.checkbox(i);break}case"strong":{n+=t.strong(i);break}case"em":{n+=t.em(i);break}case"codespan":{n+=t.codespan(
i);break}case"br":{n+=t.br(i);break}case"del":{n+=t.del(i);break}case"text":{n+=t.text(i);break}default:{let a='Token wi\
th "'+i.type+'" type was not found.';if(this.options.silent)return console.error(a),"";throw new Error(a)}}}return n}},j=class{options;block;constructor(r){
this.options=r||P}static passThroughHooks=new Set(["preprocess","postprocess","processAllTokens","emStrongMask"]);static passThroughHooksRespectAsync=new Set(
["preprocess","postprocess","processAllTokens"]);preprocess(r){return r}postprocess(r){return r}processAllTokens(r){return r}emStrongMask(r){
return r}provideLexer(r=this.block){return r?R.lex:R.lexInline}provideParser(r=this.block){return r?A.parse:A.parseInline}};
function I(r,e){if(Array.isArray(e))for(let t=0;t<e.length;t++)r.push(e[t]);else r.push(e)}var Me=class{defaults=V();options=this.
setOptions;parse=this.parseMarkdown(!0);parseInline=this.parseMarkdown(!1);Parser=A;Renderer=U;TextRenderer=ne;Lexer=R;Tokenizer=C;Hooks=j;constructor(...r){
this.use(...r)}walkTokens(r,e){let t=[];for(let n of r)switch(I(t,e.call(this,n)),n.type){case"table":{let s=n;for(let l of s.
header)I(t,this.walkTokens(l.tokens,e));for(let l of s.rows)for(let i of l)I(t,this.walkTokens(i.tokens,e));break}case"l\
ist":{let s=n;I(t,this.walkTokens(s.items,e));break}default:{let s=n;this.defaults.extensions?.childTokens?.[s.type]?this.
defaults.extensions.childTokens[s.type].forEach(l=>{let i=s[l].flat(1/0);I(t,this.walkTokens(i,e))}):s.tokens&&I(t,this.
walkTokens(s.tokens,e))}}return t}use(...r){let e=this.defaults.extensions||{renderers:Object.create(null),childTokens:Object.
create(null)};return r.forEach(t=>{let n={...t};if(n.async=this.defaults.async||n.async||!1,t.extensions&&(t.extensions.
forEach(s=>{if(!s.name)throw new Error("extension name required");if("renderer"in s){let l=e.renderers[s.name];l?e.renderers[s.
name]=function(...i){let a=s.renderer.apply(this,i);return a===!1&&(a=l.apply(this,i)),a}:e.renderers[s.name]=s.renderer}
if("tokenizer"in s){if(!s.level||s.level!=="block"&&s.level!=="inline")throw new Error("extension level must be 'block' \
or 'inline'");let l=e[s.level];l?l.unshift(s.tokenizer):e[s.level]=[s.tokenizer],s.start&&(s.level==="block"?e.startBlock?
e.startBlock.push(s.start):e.startBlock=[s.start]:s.level==="inline"&&(e.startInline?e.startInline.push(s.start):e.startInline=
[s.start]))}"childTokens"in s&&s.childTokens&&(e.childTokens[s.name]=s.childTokens)}),n.extensions=e),t.renderer){let s=this.
defaults.renderer||new U(this.defaults);for(let l in t.renderer){if(!(l in s))throw new Error(`renderer '${l}' does not \
exist`);if(["options","parser"].includes(l))continue;let i=l,a=t.renderer[i],o=s[i];s[i]=(...p)=>{let c=a.apply(s,p);return c===
!1&&(c=o.apply(s,p)),c===!1?"":c??""}}n.renderer=s}if(t.tokenizer){let s=this.defaults.tokenizer||new C(this.defaults);for(let l in t.
tokenizer){if(!(l in s))throw new Error(`tokenizer '${l}' does not exist`);if(["options","rules","lexer"].includes(l))continue;
let i=l,a=t.tokenizer[i],o=s[i];s[i]=(...p)=>{let c=a.apply(s,p);return c===!1&&(c=o.apply(s,p)),c}}n.tokenizer=s}if(t.hooks){
let s=this.defaults.hooks||new j;for(let l in t.hooks){if(!(l in s))throw new Error(`hook '${l}' does not exist`);if(["o\
ptions","block"].includes(l))continue;let i=l,a=t.hooks[i],o=s[i];j.passThroughHooks.has(l)?s[i]=p=>{if(s.options.async&&
j.passThroughHooksRespectAsync.has(l))return(async()=>{let u=await a.call(s,p);return o.call(s,u)})();let c=a.call(s,p);
return o.call(s,c)}:s[i]=(...p)=>{if(s.options.async)return(async()=>{let u=await a.apply(s,p);return u===!1&&(u=await o.
apply(s,p)),u})();let c=a.apply(s,p);return c===!1&&(c=o.apply(s,p)),c}}n.hooks=s}if(t.walkTokens){let s=this.defaults.walkTokens,
l=t.walkTokens;n.walkTokens=function(i){let a=[];return I(a,l.call(this,i)),s&&I(a,s.call(this,i)),a}}this.defaults={...this.
defaults,...n}}),this}setOptions(r){return this.defaults={...this.defaults,...r},this}lexer(r,e){return R.lex(r,e??this.
defaults)}parser(r,e){return A.parse(r,e??this.defaults)}parseMarkdown(r){return(e,t)=>{let n={...t},s={...this.defaults,
...n},l=this.onError(!!s.silent,!!s.async);if(this.defaults.async===!0&&n.async===!1)return l(new Error("marked(): The a\
sync option was set to true by an extension. Remove async: false from the parse options object to return a Promise."));if(typeof e>
"u"||e===null)return l(new Error("marked(): input parameter is undefined or null"));if(typeof e!="string")return l(new Error(
"marked(): input parameter is of type "+Object.prototype.toString.call(e)+", string expected"));if(s.hooks&&(s.hooks.options=
s,s.hooks.block=r),s.async)return(async()=>{let i=s.hooks?await s.hooks.preprocess(e):e,a=await(s.hooks?await s.hooks.provideLexer(
r):r?R.lex:R.lexInline)(i,s),o=s.hooks?await s.hooks.processAllTokens(a):a;s.walkTokens&&await Promise.all(this.walkTokens(
o,s.walkTokens));let p=await(s.hooks?await s.hooks.provideParser(r):r?A.parse:A.parseInline)(o,s);return s.hooks?await s.
hooks.postprocess(p):p})().catch(l);try{s.hooks&&(e=s.hooks.preprocess(e));let i=(s.hooks?s.hooks.provideLexer(r):r?R.lex:
R.lexInline)(e,s);s.hooks&&(i=s.hooks.processAllTokens(i)),s.walkTokens&&this.walkTokens(i,s.walkTokens);let a=(s.hooks?
s.hooks.provideParser(r):r?A.parse:A.parseInline)(i,s);return s.hooks&&(a=s.hooks.postprocess(a)),a}catch(i){return l(i)}}}onError(r,e){
return t=>{if(t.message+=`
Please report this to https://github.com/markedjs/marked.`,r){let n="<p>An error occurred:</p><pre>"+$(t.message+"",!0)+
"</pre>";return e?Promise.resolve(n):n}if(e)return Promise.reject(t);throw t}}},q=new Me;function x(r,e){return q.parse(
r,e)}x.options=x.setOptions=function(r){return q.setOptions(r),x.defaults=q.defaults,xe(x.defaults),x};x.getDefaults=V;x.
defaults=P;function Oe(...r){return q.use(...r),x.defaults=q.defaults,xe(x.defaults),x}x.use=Oe;x.walkTokens=function(r,e){
return q.walkTokens(r,e)};x.parseInline=q.parseInline;x.Parser=A;x.parser=A.parse;x.Renderer=U;x.TextRenderer=ne;x.Lexer=
R;x.lexer=R.lex;x.Tokenizer=C;x.Hooks=j;x.parse=x;var Nt=x.options,Ft=x.setOptions,Wt=x.walkTokens,Xt=x.parseInline;var Ut=A.parse,Kt=R.lex;function tokenizerFor(source){let tokenizer=new C,without=(...rules)=>{for(let rule of rules)Object.assign(tokenizer,{[rule]:()=>{}})};
return source.includes(">")||without("blockquote"),source.includes("<")||without("html","tag","autolink"),source.includes(
"|")||without("table"),/[*_]/.test(source)||without("emStrong"),source.includes("]:")||without("def"),/^[^\p{L}\p{N}\n]*[=-][ \t]*$/mu.
test(source)||without("lheading"),tokenizer}var VISIBLE=`amp & lt < gt > quot " apos ' copy \xA9 reg \xAE trade \u2122 hellip \u2026 mdash \u2014 ndash \u2013 bull \u2022
  middot \xB7 lsquo \u2018 rsquo \u2019 ldquo \u201C rdquo \u201D laquo \xAB raquo \xBB sbquo \u201A bdquo \u201E larr \u2190 rarr \u2192 uarr \u2191
  darr \u2193 harr \u2194 lArr \u21D0 rArr \u21D2 hArr \u21D4 times \xD7 divide \xF7 plusmn \xB1 minus \u2212 deg \xB0 micro \xB5 ne \u2260 le \u2264 ge \u2265
  asymp \u2248 infin \u221E sum \u2211 radic \u221A frac12 \xBD frac14 \xBC frac34 \xBE sup2 \xB2 sup3 \xB3 permil \u2030 euro \u20AC pound \xA3
  yen \xA5 cent \xA2 sect \xA7 para \xB6 dagger \u2020 check \u2713 cross \u2717 star \u2606 hearts \u2665 szlig \xDF auml \xE4 ouml \xF6 uuml \xFC
  Auml \xC4 Ouml \xD6 Uuml \xDC eacute \xE9 egrave \xE8 agrave \xE0 ccedil \xE7 ntilde \xF1 aring \xE5 oslash \xF8 aelig \xE6
  ecirc \xEA lbrace { lcub { rbrace } rcub } lbrack [ lsqb [ rbrack ] rsqb ] lpar ( rpar ) lowbar _
  ast * grave \` vert | verbar | num # excl ! colon : sol / bsol \\ commat @ equals = plus +
  percnt % dollar $ semi ;`,BLANK=[["nbsp","\xA0"],["ensp","\u2002"],["emsp","\u2003"],["thinsp","\u2009"],["shy","\xAD"],
["zwnj","\u200C"],["zwj","\u200D"],["lrm","\u200E"],["rlm","\u200F"],["Tab","	"],["NewLine",`
`]],table;function decodeEntities(text){return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi,(whole,decimal,hex,name)=>{
if(name!==void 0)return table??=readTable(),table.get(name)??whole;let code=hex===void 0?parseInt(decimal??"",10):parseInt(
hex,16);return code>0&&code<=1114111&&!(code>=55296&&code<=57343)?String.fromCodePoint(code):whole})}function readTable(){
let words=VISIBLE.split(/\s+/),visible=words.flatMap((name,at2)=>at2%2===0?[[name,words[at2+1]??""]]:[]);return new Map(
[...visible,...BLANK])}var BLOCKS=new Set(`article blockquote caption center details dd div dl dt fieldset figcaption figure footer h1 h2
  h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul`.split(/\s+/)),INLINES=new Set(
`a abbr audio b bdi bdo big br cite code del dfn em font i img ins kbd mark picture q rp rt ruby
  s samp small source span strike strong sub sup td th time tt u var video wbr`.split(/\s+/)),MEDIA=new Map([["img","ima\
ge"],["video","video"],["audio","audio"]]),OPENED={br:`
`,li:`
- `,sup:"^",hr:`
---
`},CLOSED={td:" | ",th:" | ",li:"",hr:""},TAG=/<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)\/?>/gi,ADDRESS_LIMIT=2e3;function mediaText(kind,alt,address){
let label=alt.trim()===""?`[${kind}]`:`[${kind}: ${alt.trim()}]`,isFile=address.length>ADDRESS_LIMIT||/^data:/i.test(address);
return[label,isFile?"(embedded)":address].filter(Boolean).join(" ")}function linkText(text,href){let shown=text.trim();return shown===
""?href:["","http://","https://","mailto:"].some(start=>start+shown===href)||href===""?text:`${text} (${href})`}function writeHtml(draft,html){
let source=withoutComments(html),from=0;for(let match of source.matchAll(TAG)){let[whole,slash="",name="",attributes=""]=match;
isElement(name,attributes)&&(draft.text+=decodeEntities(source.slice(from,match.index)),writeTag(draft,name.toLowerCase(),
slash==="/",attributes),from=match.index+whole.length)}draft.text+=decodeEntities(source.slice(from))}function closeLinks(draft){
for(;draft.openLinks.length>0;)closeLink(draft)}function htmlBlockText(html){let draft={text:"",openLinks:[]};return writeHtml(
draft,html),closeLinks(draft),/<pre\b/i.test(html)?draft.text.replace(/^\s*\n/,"").trimEnd():draft.text.split(`
`).map(line=>line.trim()).join(`
`).replace(/\n{3,}/g,`

`).trim()}function withoutComments(text){let kept="",from=0;for(;;){let start=text.indexOf("<!--",from),end=start<0?-1:text.
indexOf("-->",start+2);if(end<0)return kept+text.slice(from);kept+=text.slice(from,start),from=end+3}}function isElement(name,attributes){
return/^[A-Z]$/.test(name)&&attributes===""?!1:BLOCKS.has(name.toLowerCase())||INLINES.has(name.toLowerCase())}function writeTag(draft,name,isEnd,attributes){
let media=MEDIA.get(name);if(name==="a"){let href=attributeOf(attributes,"href");isEnd?closeLink(draft):href!==""&&draft.
openLinks.push({href,from:draft.text.length})}else if(media!==void 0){let address=attributeOf(attributes,"src");!isEnd&&
address!==""&&(draft.text+=mediaText(media,attributeOf(attributes,"alt"),address))}else{let text=(isEnd?CLOSED:OPENED)[name]??
(BLOCKS.has(name)?`
`:"");draft.text+=draft.text.endsWith(`
`)?text.replace(/^\n/,""):text}}function closeLink(draft){let open=draft.openLinks.pop();open!==void 0&&(draft.text=draft.
text.slice(0,open.from)+linkText(draft.text.slice(open.from),open.href))}function attributeOf(attributes,name){let found=new RegExp(
`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`,"i").exec(attributes);return decodeEntities(found?.[1]??found?.[2]??
found?.[3]??"")}function inlineText(tokens){let draft={text:"",openLinks:[]};for(let token of tokens)token.type==="html"?writeHtml(draft,
token.raw):draft.text+=tokenText(token);return closeLinks(draft),draft.text}function tokenText(token){switch(token.type){case"\
text":return token.tokens===void 0?decodeEntities(token.raw):inlineText(token.tokens);case"escape":return token.text;case"\
strong":case"em":return inlineText(token.tokens);case"del":return`~~${inlineText(token.tokens)}~~`;case"codespan":return token.
text.includes("`")?token.raw:`\`${token.text}\``;case"br":return`
`;case"link":return linkTokenText(token);case"image":return mediaText("image",decodeEntities(token.text),token.href);case"\
checkbox":return"";default:return token.raw}}function linkTokenText(token){if(token.raw.startsWith("[^"))return token.raw;
let text=token.autolink===!0?token.text:inlineText(token.tokens);return linkText(text,token.href)}var RULE="-----",UNDERLINE_LIMIT=60;function blocksText(tokens,isTight=!1){return tokens.map(blockText).filter(text=>text!==
"").join(isTight?`
`:`

`)}function blockText(token){switch(token.type){case"space":case"checkbox":return"";case"heading":return underlined(inlineText(
token.tokens).trim());case"paragraph":return inlineText(token.tokens).trim();case"text":return inlineText([token]).trim();case"\
code":return codeText(token);case"hr":return RULE;case"blockquote":return indented(blocksText(token.tokens),"> ",">").replace(
/^$/,">");case"list":return listText(token);case"table":return tableText(token);case"html":return htmlBlockText(token.raw);case"\
def":return token.tag.startsWith("^")?token.raw.trim():"";default:return token.raw}}function underlined(heading){let longest=Math.
max(0,...heading.split(`
`).map(line=>line.length));return longest===0?"":`${heading}
${"-".repeat(Math.min(longest,UNDERLINE_LIMIT))}`}function codeText(token){let language=token.lang?.trim()??"",code=token.
codeBlockStyle===void 0?token.text:token.text.trimEnd();return`--- code${language===""?"":`: ${language}`} ---
${code}
--- end of code ---`}function listText(list){let first=list.start===""?1:list.start;return list.items.map((item,at2)=>{let marker=list.
ordered?`${first+at2}. `:"- ",text=(item.task?`[${item.checked===!0?"x":" "}] `:"")+blocksText(item.tokens,!item.loose);
return marker+indented(text," ".repeat(marker.length),"").trimStart()}).map(item=>item.trimEnd()).join(list.loose?`

`:`
`)}function tableText(table2){let[head,...rows]=[table2.header,...table2.rows].map(cells=>cells.map(cell=>inlineText(cell.
tokens).replace(/\s*\n\s*/g," / ").trim()).join(" | "));return[head,table2.header.map(()=>"---").join(" | "),...rows].join(
`
`)}function indented(text,prefix,emptyPrefix){return text.split(`
`).map(line=>line===""?emptyPrefix:prefix+line).join(`
`)}var LENGTH_LIMIT=131072,DEPTH_LIMIT=16,RUN_LIMIT=1e3,MARK_LIMIT=1e3,MARKS=/[*_~[\]!`<&(@]|www\.|:\/\//g,LONG_BLANK=/[ \t]{500}/,
CONTAINERS=/^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/;function markdownToText(markdown){let source=markdown.
replace(/\r\n?/g,`
`);if(source.length>LENGTH_LIMIT||isTangled(source))return asWritten(source);try{return asLines(blocksText(lex(source)))}catch{
return asWritten(source)}}function lex(source){let lexer=new R({gfm:!0,breaks:!0,tokenizer:tokenizerFor(source)});lexer.
blockTokens(source,lexer.tokens);for(let{src,tokens}of lexer.inlineQueue)countOf(MARKS,src)<=MARK_LIMIT&&!LONG_BLANK.test(
src)?lexer.inlineTokens(src,tokens):tokens.push({type:"escape",raw:src,text:withoutComments(src)});return lexer.tokens}function isTangled(source){
let run=0,isContained=!1;for(let line of source.split(`
`)){let containers=CONTAINERS.exec(line)?.[0]??"";if(countOf(/[^\s\d]/g,containers)>DEPTH_LIMIT)return!0;let isBlank=line.
trim()==="";if(run=isBlank?0:run+1,isContained=!isBlank&&(isContained||containers!==""),isContained&&run>RUN_LIMIT)return!0}
return!1}function countOf(pattern,text){return text.match(pattern)?.length??0}function asWritten(source){return asLines(
withoutComments(source))}function asLines(text){return text.replace(/^(?:[ \t]*\n)+/,"").trimEnd()}


/***/ })

};
;