"use strict";
exports.id = 168;
exports.ids = [168];
exports.modules = {

/***/ 168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  markdownToText: () => (markdownToText)
});
var _VEMOOKOE = __webpack_require__(7472);
var VISIBLE=`amp & lt < gt > quot " apos ' copy \xA9 reg \xAE trade \u2122 hellip \u2026 mdash \u2014 ndash \u2013 bull \u2022
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
found?.[3]??"")}var Se=0,T=class{constructor(e,t){this.from=e,this.to=t}},v=class{constructor(e={}){this.id=Se++,this.perNode=!!e.perNode,
this.deserialize=e.deserialize||(()=>{throw new Error("This node type doesn't define a deserialize function")}),this.combine=
e.combine||null}add(e){if(this.perNode)throw new RangeError("Can't add per-node props to node types");return typeof e!="\
function"&&(e=O.match(e)),t=>{let r=e(t);return r===void 0?null:[this,r]}}};v.closedBy=new v({deserialize:l2=>l2.split("\
 ")});v.openedBy=new v({deserialize:l2=>l2.split(" ")});v.group=new v({deserialize:l2=>l2.split(" ")});v.isolate=new v({
deserialize:l2=>{if(l2&&l2!="rtl"&&l2!="ltr"&&l2!="auto")throw new RangeError("Invalid value for isolate: "+l2);return l2||
"auto"}});v.contextHash=new v({perNode:!0});v.lookAhead=new v({perNode:!0});v.mounted=new v({perNode:!0});var $=class{constructor(e,t,r,n=!1){
this.tree=e,this.overlay=t,this.parser=r,this.bracketed=n}static get(e){return e&&e.props&&e.props[v.mounted.id]}},_e=Object.
create(null),O=class _O{constructor(e,t,r,n=0){this.name=e,this.props=t,this.id=r,this.flags=n}static define(e){let t=e.
props&&e.props.length?Object.create(null):_e,r=(e.top?1:0)|(e.skipped?2:0)|(e.error?4:0)|(e.name==null?8:0),n=new _O(e.name||
"",t,e.id,r);if(e.props){for(let i of e.props)if(Array.isArray(i)||(i=i(n)),i){if(i[0].perNode)throw new RangeError("Can\
't store a per-node prop on a node type");t[i[0].id]=i[1]}}return n}prop(e){return this.props[e.id]}get isTop(){return(this.
flags&1)>0}get isSkipped(){return(this.flags&2)>0}get isError(){return(this.flags&4)>0}get isAnonymous(){return(this.flags&
8)>0}is(e){if(typeof e=="string"){if(this.name==e)return!0;let t=this.prop(v.group);return t?t.indexOf(e)>-1:!1}return this.
id==e}static match(e){let t=Object.create(null);for(let r in e)for(let n of r.split(" "))t[n]=e[r];return r=>{for(let n=r.
prop(v.group),i=-1;i<(n?n.length:0);i++){let s=t[i<0?r.name:n[i]];if(s)return s}}}};O.none=new O("",Object.create(null),
0,8);var le=class _le{constructor(e){this.types=e;for(let t=0;t<e.length;t++)if(e[t].id!=t)throw new RangeError("Node ty\
pe ids should correspond to array positions when creating a node set")}extend(...e){let t=[];for(let r of this.types){let n=null;
for(let i of e){let s=i(r);if(s){n||(n=Object.assign({},r.props));let f=s[1],h=s[0];h.combine&&h.id in n&&(f=h.combine(n[h.
id],f)),n[h.id]=f}}t.push(n?new O(r.name,n,r.id,r.flags):r)}return new _le(t)}},te=new WeakMap,ae=new WeakMap,b;(function(l2){
l2[l2.ExcludeBuffers=1]="ExcludeBuffers",l2[l2.IncludeAnonymous=2]="IncludeAnonymous",l2[l2.IgnoreMounts=4]="IgnoreMount\
s",l2[l2.IgnoreOverlays=8]="IgnoreOverlays",l2[l2.EnterBracketed=16]="EnterBracketed"})(b||(b={}));var E=class _E{constructor(e,t,r,n,i){
if(this.type=e,this.children=t,this.positions=r,this.length=n,this.props=null,i&&i.length){this.props=Object.create(null);
for(let[s,f]of i)this.props[typeof s=="number"?s:s.id]=f}}toString(){let e=$.get(this);if(e&&!e.overlay)return e.tree.toString();
let t="";for(let r of this.children){let n=r.toString();n&&(t&&(t+=","),t+=n)}return this.type.name?(/\W/.test(this.type.
name)&&!this.type.isError?JSON.stringify(this.type.name):this.type.name)+(t.length?"("+t+")":""):t}cursor(e=0){return new Z(
this.topNode,e)}cursorAt(e,t=0,r=0){let n=te.get(this)||this.topNode,i=new Z(n);return i.moveTo(e,t),te.set(this,i._tree),
i}get topNode(){return new P(this,0,0,null)}resolve(e,t=0){let r=Y(te.get(this)||this.topNode,e,t,!1);return te.set(this,
r),r}resolveInner(e,t=0){let r=Y(ae.get(this)||this.topNode,e,t,!0);return ae.set(this,r),r}resolveStack(e,t=0){return Ne(
this,e,t)}iterate(e){let{enter:t,leave:r,from:n=0,to:i=this.length}=e,s=e.mode||0,f=(s&b.IncludeAnonymous)>0;for(let h=this.
cursor(s|b.IncludeAnonymous);;){let u=!1;if(h.from<=i&&h.to>=n&&(!f&&h.type.isAnonymous||t(h)!==!1)){if(h.firstChild())continue;
u=!0}for(;u&&r&&(f||!h.type.isAnonymous)&&r(h),!h.nextSibling();){if(!h.parent())return;u=!0}}}prop(e){return e.perNode?
this.props?this.props[e.id]:void 0:this.type.prop(e)}get propValues(){let e=[];if(this.props)for(let t in this.props)e.push(
[+t,this.props[t]]);return e}balance(e={}){return this.children.length<=8?this:se(O.none,this.children,this.positions,0,
this.children.length,0,this.length,(t,r,n)=>new _E(this.type,t,r,n,this.propValues),e.makeTree||((t,r,n)=>new _E(O.none,
t,r,n)))}static build(e){return Pe(e)}};E.empty=new E(O.none,[],[],0);var fe=class _fe{constructor(e,t){this.buffer=e,this.
index=t}get id(){return this.buffer[this.index-4]}get start(){return this.buffer[this.index-3]}get end(){return this.buffer[this.
index-2]}get size(){return this.buffer[this.index-1]}get pos(){return this.index}next(){this.index-=4}fork(){return new _fe(
this.buffer,this.index)}},V=class _V{constructor(e,t,r){this.buffer=e,this.length=t,this.set=r}get type(){return O.none}toString(){
let e=[];for(let t=0;t<this.buffer.length;)e.push(this.childString(t)),t=this.buffer[t+3];return e.join(",")}childString(e){
let t=this.buffer[e],r=this.buffer[e+3],n=this.set.types[t],i=n.name;if(/\W/.test(i)&&!n.isError&&(i=JSON.stringify(i)),
e+=4,r==e)return i;let s=[];for(;e<r;)s.push(this.childString(e)),e=this.buffer[e+3];return i+"("+s.join(",")+")"}findChild(e,t,r,n,i){
let{buffer:s}=this,f=-1;for(let h=e;h!=t&&!(pe(i,n,s[h+1],s[h+2])&&(f=h,r>0));h=s[h+3]);return f}slice(e,t,r){let n=this.
buffer,i=new Uint16Array(t-e),s=0;for(let f=e,h=0;f<t;){i[h++]=n[f++],i[h++]=n[f++]-r;let u=i[h++]=n[f++]-r;i[h++]=n[f++]-
e,s=Math.max(s,u)}return new _V(i,s,this.set)}};function pe(l2,e,t,r){switch(l2){case-2:return t<e;case-1:return r>=e&&t<
e;case 0:return t<e&&r>e;case 1:return t<=e&&r>e;case 2:return r>e;case 4:return!0}}function Y(l2,e,t,r){for(var n;l2.from==
l2.to||(t<1?l2.from>=e:l2.from>e)||(t>-1?l2.to<=e:l2.to<e);){let s=!r&&l2 instanceof P&&l2.index<0?null:l2.parent;if(!s)
return l2;l2=s}let i=r?0:b.IgnoreOverlays;if(r)for(let s=l2,f=s.parent;f;s=f,f=s.parent)s instanceof P&&s.index<0&&((n=f.
enter(e,t,i))===null||n===void 0?void 0:n.from)!=s.from&&(l2=f);for(;;){let s=l2.enter(e,t,i);if(!s)return l2;l2=s}}var de=class{cursor(e=0){
return new Z(this,e)}getChild(e,t=null,r=null){let n=ce(this,e,t,r);return n.length?n[0]:null}getChildren(e,t=null,r=null){
return ce(this,e,t,r)}resolve(e,t=0){return Y(this,e,t,!1)}resolveInner(e,t=0){return Y(this,e,t,!0)}matchContext(e){return ne(
this.parent,e)}enterUnfinishedNodesBefore(e){let t=this.childBefore(e),r=this;for(;t;){let n=t.lastChild;if(!n||n.to!=t.
to)break;n.type.isError&&n.from==n.to?(r=t,t=n.prevSibling):t=n}return r}get node(){return this}get next(){return this.parent}},
P=class _P extends de{constructor(e,t,r,n){super(),this._tree=e,this.from=t,this.index=r,this._parent=n}get type(){return this.
_tree.type}get name(){return this._tree.type.name}get to(){return this.from+this._tree.length}nextChild(e,t,r,n,i=0){for(let s=this;;){
for(let{children:f,positions:h}=s._tree,u=t>0?f.length:-1;e!=u;e+=t){let o=f[e],d=h[e]+s.from,c;if(!(!(i&b.EnterBracketed&&
o instanceof E&&(c=$.get(o))&&!c.overlay&&c.bracketed&&r>=d&&r<=d+o.length)&&!pe(n,r,d,d+o.length))){if(o instanceof V){
if(i&b.ExcludeBuffers)continue;let m=o.findChild(0,o.buffer.length,t,r-d,n);if(m>-1)return new L(new Be(s,o,e,d),null,m)}else if(i&
b.IncludeAnonymous||!o.type.isAnonymous||ie(o)){let m;if(!(i&b.IgnoreMounts)&&(m=$.get(o))&&!m.overlay)return new _P(m.tree,
d,e,s);let w=new _P(o,d,e,s);return i&b.IncludeAnonymous||!w.type.isAnonymous?w:w.nextChild(t<0?o.children.length-1:0,t,
r,n,i)}}}if(i&b.IncludeAnonymous||!s.type.isAnonymous||(s.index>=0?e=s.index+t:e=t<0?-1:s._parent._tree.children.length,
s=s._parent,!s))return null}}get firstChild(){return this.nextChild(0,1,0,4)}get lastChild(){return this.nextChild(this.
_tree.children.length-1,-1,0,4)}childAfter(e){return this.nextChild(0,1,e,2)}childBefore(e){return this.nextChild(this._tree.
children.length-1,-1,e,-2)}prop(e){return this._tree.prop(e)}enter(e,t,r=0){let n;if(!(r&b.IgnoreOverlays)&&(n=$.get(this.
_tree))&&n.overlay){let i=e-this.from,s=r&b.EnterBracketed&&n.bracketed;for(let{from:f,to:h}of n.overlay)if((t>0||s?f<=i:
f<i)&&(t<0||s?h>=i:h>i))return new _P(n.tree,n.overlay[0].from+this.from,-1,this)}return this.nextChild(0,1,e,t,r)}nextSignificantParent(){
let e=this;for(;e.type.isAnonymous&&e._parent;)e=e._parent;return e}get parent(){return this._parent?this._parent.nextSignificantParent():
null}get nextSibling(){return this._parent&&this.index>=0?this._parent.nextChild(this.index+1,1,0,4):null}get prevSibling(){
return this._parent&&this.index>=0?this._parent.nextChild(this.index-1,-1,0,4):null}get tree(){return this._tree}toTree(){
return this._tree}toString(){return this._tree.toString()}};function ce(l2,e,t,r){let n=l2.cursor(),i=[];if(!n.firstChild())
return i;if(t!=null){for(let s=!1;!s;)if(s=n.type.is(t),!n.nextSibling())return i}for(;;){if(r!=null&&n.type.is(r))return i;
if(n.type.is(e)&&i.push(n.node),!n.nextSibling())return r==null?i:[]}}function ne(l2,e,t=e.length-1){for(let r=l2;t>=0;r=
r.parent){if(!r)return!1;if(!r.type.isAnonymous){if(e[t]&&e[t]!=r.name)return!1;t--}}return!0}var Be=class{constructor(e,t,r,n){
this.parent=e,this.buffer=t,this.index=r,this.start=n}},L=class _L extends de{get name(){return this.type.name}get from(){
return this.context.start+this.context.buffer.buffer[this.index+1]}get to(){return this.context.start+this.context.buffer.
buffer[this.index+2]}constructor(e,t,r){super(),this.context=e,this._parent=t,this.index=r,this.type=e.buffer.set.types[e.
buffer.buffer[r]]}child(e,t,r){let{buffer:n}=this.context,i=n.findChild(this.index+4,n.buffer[this.index+3],e,t-this.context.
start,r);return i<0?null:new _L(this.context,this,i)}get firstChild(){return this.child(1,0,4)}get lastChild(){return this.
child(-1,0,4)}childAfter(e){return this.child(1,e,2)}childBefore(e){return this.child(-1,e,-2)}prop(e){return this.type.
prop(e)}enter(e,t,r=0){if(r&b.ExcludeBuffers)return null;let{buffer:n}=this.context,i=n.findChild(this.index+4,n.buffer[this.
index+3],t>0?1:-1,e-this.context.start,t);return i<0?null:new _L(this.context,this,i)}get parent(){return this._parent||
this.context.parent.nextSignificantParent()}externalSibling(e){return this._parent?null:this.context.parent.nextChild(this.
context.index+e,e,0,4)}get nextSibling(){let{buffer:e}=this.context,t=e.buffer[this.index+3];return t<(this._parent?e.buffer[this.
_parent.index+3]:e.buffer.length)?new _L(this.context,this._parent,t):this.externalSibling(1)}get prevSibling(){let{buffer:e}=this.
context,t=this._parent?this._parent.index+4:0;return this.index==t?this.externalSibling(-1):new _L(this.context,this._parent,
e.findChild(t,this.index,-1,0,4))}get tree(){return null}toTree(){let e=[],t=[],{buffer:r}=this.context,n=this.index+4,i=r.
buffer[this.index+3];if(i>n){let s=r.buffer[this.index+1];e.push(r.slice(n,i,s)),t.push(0)}return new E(this.type,e,t,this.
to-this.from)}toString(){return this.context.buffer.childString(this.index)}};function ge(l2){if(!l2.length)return null;
let e=0,t=l2[0];for(let i=1;i<l2.length;i++){let s=l2[i];(s.from>t.from||s.to<t.to)&&(t=s,e=i)}let r=t instanceof P&&t.index<
0?null:t.parent,n=l2.slice();return r?n[e]=r:n.splice(e,1),new Ie(n,t)}var Ie=class{constructor(e,t){this.heads=e,this.node=
t}get next(){return ge(this.heads)}};function Ne(l2,e,t){let r=l2.resolveInner(e,t),n=null;for(let i=r instanceof P?r:r.
context.parent;i;i=i.parent)if(i.index<0){let s=i.parent;(n||(n=[r])).push(s.resolve(e,t)),i=s}else{let s=$.get(i.tree);
if(s&&s.overlay&&s.overlay[0].from<=e&&s.overlay[s.overlay.length-1].to>=e){let f=new P(s.tree,s.overlay[0].from+i.from,
-1,i);(n||(n=[r])).push(Y(f,e,t,!1))}}return n?ge(n):r}var Z=class{get name(){return this.type.name}constructor(e,t=0){if(this.
buffer=null,this.stack=[],this.index=0,this.bufferNode=null,this.mode=t&~b.EnterBracketed,e instanceof P)this.yieldNode(
e);else{this._tree=e.context.parent,this.buffer=e.context;for(let r=e._parent;r;r=r._parent)this.stack.unshift(r.index);
this.bufferNode=e,this.yieldBuf(e.index)}}yieldNode(e){return e?(this._tree=e,this.type=e.type,this.from=e.from,this.to=
e.to,!0):!1}yieldBuf(e,t){this.index=e;let{start:r,buffer:n}=this.buffer;return this.type=t||n.set.types[n.buffer[e]],this.
from=r+n.buffer[e+1],this.to=r+n.buffer[e+2],!0}yield(e){return e?e instanceof P?(this.buffer=null,this.yieldNode(e)):(this.
buffer=e.context,this.yieldBuf(e.index,e.type)):!1}toString(){return this.buffer?this.buffer.buffer.childString(this.index):
this._tree.toString()}enterChild(e,t,r){if(!this.buffer)return this.yield(this._tree.nextChild(e<0?this._tree._tree.children.
length-1:0,e,t,r,this.mode));let{buffer:n}=this.buffer,i=n.findChild(this.index+4,n.buffer[this.index+3],e,t-this.buffer.
start,r);return i<0?!1:(this.stack.push(this.index),this.yieldBuf(i))}firstChild(){return this.enterChild(1,0,4)}lastChild(){
return this.enterChild(-1,0,4)}childAfter(e){return this.enterChild(1,e,2)}childBefore(e){return this.enterChild(-1,e,-2)}enter(e,t,r=this.
mode){return this.buffer?r&b.ExcludeBuffers?!1:this.enterChild(1,e,t):this.yield(this._tree.enter(e,t,r))}parent(){if(!this.
buffer)return this.yieldNode(this.mode&b.IncludeAnonymous?this._tree._parent:this._tree.parent);if(this.stack.length)return this.
yieldBuf(this.stack.pop());let e=this.mode&b.IncludeAnonymous?this.buffer.parent:this.buffer.parent.nextSignificantParent();
return this.buffer=null,this.yieldNode(e)}sibling(e){if(!this.buffer)return this._tree._parent?this.yield(this._tree.index<
0?null:this._tree._parent.nextChild(this._tree.index+e,e,0,4,this.mode)):!1;let{buffer:t}=this.buffer,r=this.stack.length-
1;if(e<0){let n=r<0?0:this.stack[r]+4;if(this.index!=n)return this.yieldBuf(t.findChild(n,this.index,-1,0,4))}else{let n=t.
buffer[this.index+3];if(n<(r<0?t.buffer.length:t.buffer[this.stack[r]+3]))return this.yieldBuf(n)}return r<0?this.yield(
this.buffer.parent.nextChild(this.buffer.index+e,e,0,4,this.mode)):!1}nextSibling(){return this.sibling(1)}prevSibling(){
return this.sibling(-1)}atLastNode(e){let t,r,{buffer:n}=this;if(n){if(e>0){if(this.index<n.buffer.buffer.length)return!1}else
for(let i=0;i<this.index;i++)if(n.buffer.buffer[i+3]<this.index)return!1;({index:t,parent:r}=n)}else({index:t,_parent:r}=
this._tree);for(;r;{index:t,_parent:r}=r)if(t>-1)for(let i=t+e,s=e<0?-1:r._tree.children.length;i!=s;i+=e){let f=r._tree.
children[i];if(this.mode&b.IncludeAnonymous||f instanceof V||!f.type.isAnonymous||ie(f))return!1}return!0}move(e,t){if(t&&
this.enterChild(e,0,4))return!0;for(;;){if(this.sibling(e))return!0;if(this.atLastNode(e)||!this.parent())return!1}}next(e=!0){
return this.move(1,e)}prev(e=!0){return this.move(-1,e)}moveTo(e,t=0){for(;(this.from==this.to||(t<1?this.from>=e:this.from>
e)||(t>-1?this.to<=e:this.to<e))&&this.parent(););for(;this.enterChild(1,e,t););return this}get node(){if(!this.buffer)return this.
_tree;let e=this.bufferNode,t=null,r=0;if(e&&e.context==this.buffer)e:for(let n=this.index,i=this.stack.length;i>=0;){for(let s=e;s;s=
s._parent)if(s.index==n){if(n==this.index)return s;t=s,r=i+1;break e}n=this.stack[--i]}for(let n=r;n<this.stack.length;n++)
t=new L(this.buffer,t,this.stack[n]);return this.bufferNode=new L(this.buffer,t,this.index)}get tree(){return this.buffer?
null:this._tree._tree}iterate(e,t){for(let r=0;;){let n=!1;if(this.type.isAnonymous||e(this)!==!1){if(this.firstChild()){
r++;continue}this.type.isAnonymous||(n=!0)}for(;;){if(n&&t&&t(this),n=this.type.isAnonymous,!r)return;if(this.nextSibling())
break;this.parent(),r--,n=!0}}}matchContext(e){if(!this.buffer)return ne(this.node.parent,e);let{buffer:t}=this.buffer,{
types:r}=t.set;for(let n=e.length-1,i=this.stack.length-1;n>=0;i--){if(i<0)return ne(this._tree,e,n);let s=r[t.buffer[this.
stack[i]]];if(!s.isAnonymous){if(e[n]&&e[n]!=s.name)return!1;n--}}return!0}};function ie(l2){return l2.children.some(e=>e instanceof
V||!e.type.isAnonymous||ie(e))}function Pe(l2){var e;let{buffer:t,nodeSet:r,maxBufferLength:n=1024,reused:i=[],minRepeatType:s=r.
types.length}=l2,f=Array.isArray(t)?new fe(t,t.length):t,h=r.types,u=0,o=0;function d(y,A2,a,S2,x,_2){let{id:g,start:p2,
end:k,size:C}=f,N2=o,U2=u;if(C<0)if(f.next(),C==-1){let H2=i[g];a.push(H2),S2.push(p2-y);return}else if(C==-3){u=g;return}else if(C==
-4){o=g;return}else throw new RangeError(`Unrecognized record size: ${C}`);let Q2=h[g],ee,G2,he2=p2-y;if(k-p2<=n&&(G2=F2(
f.pos-A2,x))){let H2=new Uint16Array(G2.size-G2.skip),z2=f.pos-G2.size,R2=H2.length;for(;f.pos>z2;)R2=j2(G2.start,H2,R2);
ee=new V(H2,k-G2.start,r),he2=G2.start-y}else{let H2=f.pos-C;f.next();let z2=[],R2=[],D2=g>=s?g:-1,J2=0,q2=k,X=N2;for(;f.
pos>H2;)D2>=0&&f.id==D2&&f.size>=0?(f.end<=q2-n&&(w(z2,R2,p2,J2,f.end,q2,D2,X,U2),J2=z2.length,q2=f.end,X=o),f.next()):_2>
2500?c(p2,H2,z2,R2):(D2>=0&&f.size==-1&&i[f.id].type==r.types[D2]&&(J2<z2.length&&w(z2,R2,p2,J2,f.end,q2,D2,X,U2),J2=z2.
length+1,q2=f.start,X=o),d(p2,H2,z2,R2,D2,_2+1));if(D2>=0&&J2>0&&J2<z2.length&&w(z2,R2,p2,J2,p2,q2,D2,X,U2),z2.reverse(),
R2.reverse(),D2>-1&&J2>0){let oe2=m(Q2,U2);ee=se(Q2,z2,R2,0,z2.length,0,k-p2,oe2,oe2)}else ee=I2(Q2,z2,R2,k-p2,N2-k,U2)}
a.push(ee),S2.push(he2)}function c(y,A2,a,S2){let x=[],_2=0,g=-1;for(;f.pos>A2;){let{id:p2,start:k,end:C,size:N2}=f;if(N2>
4)f.next();else{if(g>-1&&k<g)break;g<0&&(g=C-n),x.push(p2,k,C),_2++,f.next()}}if(_2){let p2=new Uint16Array(_2*4),k=x[x.
length-2];for(let C=x.length-3,N2=0;C>=0;C-=3)p2[N2++]=x[C],p2[N2++]=x[C+1]-k,p2[N2++]=x[C+2]-k,p2[N2++]=N2;a.push(new V(
p2,x[2]-k,r)),S2.push(k-y)}}function m(y,A2){return(a,S2,x)=>{let _2=0,g=a.length-1,p2,k;if(g>=0&&(p2=a[g])instanceof E){
if(!g&&p2.type==y&&p2.length==x)return p2;(k=p2.prop(v.lookAhead))&&(_2=S2[g]+p2.length+k-x)}return I2(y,a,S2,x,_2,A2)}}
function w(y,A2,a,S2,x,_2,g,p2,k){let C=[],N2=[];for(;y.length>S2;)C.push(y.pop()),N2.push(A2.pop()+a-x);y.push(I2(r.types[g],
C,N2,_2-x,p2-_2,k)),A2.push(x-a)}function I2(y,A2,a,S2,x,_2,g){if(_2){let p2=[v.contextHash,_2];g=g?[p2].concat(g):[p2]}
if(x>25){let p2=[v.lookAhead,x];g=g?[p2].concat(g):[p2]}return new E(y,A2,a,S2,g)}function F2(y,A2){let a=f.fork(),S2=0,
x=0,_2=0,g=a.end-n,p2={size:0,start:0,skip:0};e:for(let k=a.pos-y;a.pos>k;){let C=a.size;if(a.id==A2&&C>=0){p2.size=S2,p2.
start=x,p2.skip=_2,_2+=4,S2+=4,a.next();continue}let N2=a.pos-C;if(C<0||N2<k||a.start<g)break;let U2=a.id>=s?4:0,Q2=a.start;
for(a.next();a.pos>N2;){if(a.size<0)if(a.size==-3||a.size==-4)U2+=4;else break e;else a.id>=s&&(U2+=4);a.next()}x=Q2,S2+=
C,_2+=U2}return(A2<0||S2==y)&&(p2.size=S2,p2.start=x,p2.skip=_2),p2.size>4?p2:void 0}function j2(y,A2,a){let{id:S2,start:x,
end:_2,size:g}=f;if(f.next(),g>=0&&S2<s){let p2=a;if(g>4){let k=f.pos-(g-4);for(;f.pos>k;)a=j2(y,A2,a)}A2[--a]=p2,A2[--a]=
_2-y,A2[--a]=x-y,A2[--a]=S2}else g==-3?u=S2:g==-4&&(o=S2);return a}let M=[],B2=[];for(;f.pos>0;)d(l2.start||0,l2.bufferStart||
0,M,B2,-1,0);let W=(e=l2.length)!==null&&e!==void 0?e:M.length?B2[0]+M[0].length:0;return new E(h[l2.topID],M.reverse(),
B2.reverse(),W)}var me=new WeakMap;function re(l2,e){if(!l2.isAnonymous||e instanceof V||e.type!=l2)return 1;let t=me.get(
e);if(t==null){t=1;for(let r of e.children){if(r.type!=l2||!(r instanceof E)){t=1;break}t+=re(l2,r)}me.set(e,t)}return t}
function se(l2,e,t,r,n,i,s,f,h){let u=0;for(let w=r;w<n;w++)u+=re(l2,e[w]);let o=Math.ceil(u*1.5/8),d=[],c=[];function m(w,I2,F2,j2,M){
for(let B2=F2;B2<j2;){let W=B2,y=I2[B2],A2=re(l2,w[B2]);for(B2++;B2<j2;B2++){let a=re(l2,w[B2]);if(A2+a>=o)break;A2+=a}if(B2==
W+1){if(A2>o){let a=w[W];m(a.children,a.positions,0,a.children.length,I2[W]+M);continue}d.push(w[W])}else{let a=I2[B2-1]+
w[B2-1].length-y;d.push(se(l2,w,I2,W,B2,y,a,null,h))}c.push(y+M-i)}}return m(e,t,r,n,0),(f||h)(d,c,s)}var Ee=class{startParse(e,t,r){return typeof e=="string"&&(e=new Me(e)),r=r?r.length?r.map(n=>new T(n.from,n.to)):[new T(
0,0)]:[new T(0,e.length)],this.createParse(e,t||[],r)}parse(e,t,r){let n=this.startParse(e,t,r);for(;;){let i=n.advance();
if(i)return i}}},Me=class{constructor(e){this.string=e}get length(){return this.string.length}chunk(e){return this.string.
slice(e)}get lineChunks(){return!1}read(e,t){return this.string.slice(e,t)}};var xe=new v({perNode:!0});var tags={special:()=>{}},styleTags=()=>()=>null,Tag=class{};var F=class _F{static create(e,s,r,n,i){let a=n+(n<<8)+e+(s<<4)|0;return new _F(e,s,r,a,i,[],[])}constructor(e,s,r,n,i,a,o){
this.type=e,this.value=s,this.from=r,this.hash=n,this.end=i,this.children=a,this.positions=o,this.blankFirstLine=!1,this.
hashProp=[[v.contextHash,n]]}addChild(e,s){e.prop(v.contextHash)!=this.hash&&(e=new E(e.type,e.children,e.positions,e.length,
this.hashProp)),this.children.push(e),this.positions.push(s)}toTree(e,s=this.end){let r=this.children.length-1;return r>=
0&&(s=Math.max(s,this.positions[r]+this.children[r].length+this.from)),new E(e.types[this.type],this.children,this.positions,
s-this.from).balance({makeTree:(n,i,a)=>new E(O.none,n,i,a,this.hashProp)})}},l;(function(t){t[t.Document=1]="Document",
t[t.CodeBlock=2]="CodeBlock",t[t.FencedCode=3]="FencedCode",t[t.Blockquote=4]="Blockquote",t[t.HorizontalRule=5]="Horizo\
ntalRule",t[t.BulletList=6]="BulletList",t[t.OrderedList=7]="OrderedList",t[t.ListItem=8]="ListItem",t[t.ATXHeading1=9]=
"ATXHeading1",t[t.ATXHeading2=10]="ATXHeading2",t[t.ATXHeading3=11]="ATXHeading3",t[t.ATXHeading4=12]="ATXHeading4",t[t.
ATXHeading5=13]="ATXHeading5",t[t.ATXHeading6=14]="ATXHeading6",t[t.SetextHeading1=15]="SetextHeading1",t[t.SetextHeading2=
16]="SetextHeading2",t[t.HTMLBlock=17]="HTMLBlock",t[t.LinkReference=18]="LinkReference",t[t.Paragraph=19]="Paragraph",t[t.
CommentBlock=20]="CommentBlock",t[t.ProcessingInstructionBlock=21]="ProcessingInstructionBlock",t[t.Escape=22]="Escape",
t[t.Entity=23]="Entity",t[t.HardBreak=24]="HardBreak",t[t.Emphasis=25]="Emphasis",t[t.StrongEmphasis=26]="StrongEmphasis",
t[t.Link=27]="Link",t[t.Image=28]="Image",t[t.InlineCode=29]="InlineCode",t[t.HTMLTag=30]="HTMLTag",t[t.Comment=31]="Com\
ment",t[t.ProcessingInstruction=32]="ProcessingInstruction",t[t.Autolink=33]="Autolink",t[t.HeaderMark=34]="HeaderMark",
t[t.QuoteMark=35]="QuoteMark",t[t.ListMark=36]="ListMark",t[t.LinkMark=37]="LinkMark",t[t.EmphasisMark=38]="EmphasisMark",
t[t.CodeMark=39]="CodeMark",t[t.CodeText=40]="CodeText",t[t.CodeInfo=41]="CodeInfo",t[t.LinkTitle=42]="LinkTitle",t[t.LinkLabel=
43]="LinkLabel",t[t.URL=44]="URL"})(l||(l={}));var re2=class{constructor(e,s){this.start=e,this.content=s,this.marks=[],
this.parsers=[]}},ne2=class{constructor(){this.text="",this.baseIndent=0,this.basePos=0,this.depth=0,this.markers=[],this.
pos=0,this.indent=0,this.next=-1}forward(){this.basePos>this.pos&&this.forwardInner()}forwardInner(){let e=this.skipSpace(
this.basePos);this.indent=this.countIndent(e,this.pos,this.indent),this.pos=e,this.next=e==this.text.length?-1:this.text.
charCodeAt(e)}skipSpace(e){return H(this.text,e)}reset(e){for(this.text=e,this.baseIndent=this.basePos=this.pos=this.indent=
0,this.forwardInner(),this.depth=1;this.markers.length;)this.markers.pop()}moveBase(e){this.basePos=e,this.baseIndent=this.
countIndent(e,this.pos,this.indent)}moveBaseColumn(e){this.baseIndent=e,this.basePos=this.findColumn(e)}addMarker(e){this.
markers.push(e)}countIndent(e,s=0,r=0){for(let n=s;n<e;n++)r+=this.text.charCodeAt(n)==9?4-r%4:1;return r}findColumn(e){
let s=0;for(let r=0;s<this.text.length&&r<e;s++)r+=this.text.charCodeAt(s)==9?4-r%4:1;return s}scrub(){if(!this.baseIndent)
return this.text;let e="";for(let s=0;s<this.basePos;s++)e+=" ";return e+this.text.slice(this.basePos)}};function ie2(t,e,s){
if(s.pos==s.text.length||t!=e.block&&s.indent>=e.stack[s.depth+1].value+s.baseIndent)return!0;if(s.indent>=s.baseIndent+
4)return!1;let r=(t.type==l.OrderedList?U:j)(s,e,!1);return r>0&&(t.type!=l.BulletList||_(s,e,!1)<0)&&s.text.charCodeAt(
s.pos+r-1)==t.value}var oe={[l.Blockquote](t,e,s){return s.next!=62?!1:(s.markers.push(p(l.QuoteMark,e.lineStart+s.pos,e.
lineStart+s.pos+1)),s.moveBase(s.pos+(L2(s.text.charCodeAt(s.pos+1))?2:1)),t.end=e.lineStart+s.text.length,!0)},[l.ListItem](t,e,s){
return(s.next<0?t.blankFirstLine&&t.children.length==1:s.indent<s.baseIndent+t.value)?!1:(s.moveBaseColumn(s.baseIndent+
t.value),!0)},[l.OrderedList]:ie2,[l.BulletList]:ie2,[l.Document](){return!0}};function L2(t){return t==32||t==9||t==10||
t==13}function H(t,e=0){for(;e<t.length&&L2(t.charCodeAt(e));)e++;return e}function ae2(t,e,s){for(;e>s&&L2(t.charCodeAt(
e-1));)e--;return e}function le2(t){if(t.next!=96&&t.next!=126)return-1;let e=t.pos+1;for(;e<t.text.length&&t.text.charCodeAt(
e)==t.next;)e++;if(e<t.pos+3)return-1;if(t.next==96){for(let s=e;s<t.text.length;s++)if(t.text.charCodeAt(s)==96)return-1}
return e}function he(t){return t.next!=62?-1:t.text.charCodeAt(t.pos+1)==32?2:1}function _(t,e,s){if(t.next!=42&&t.next!=
45&&t.next!=95)return-1;let r=1;for(let n=t.pos+1;n<t.text.length;n++){let i=t.text.charCodeAt(n);if(i==t.next)r++;else if(!L2(
i))return-1}return s&&t.next==45&&ue(t)>-1&&t.depth==e.stack.length&&e.parser.leafBlockParsers.indexOf(ge2.SetextHeading)>
-1||r<3?-1:1}function fe2(t,e){for(let s=t.stack.length-1;s>=0;s--)if(t.stack[s].type==e)return!0;return!1}function j(t,e,s){
return(t.next==45||t.next==43||t.next==42)&&(t.pos==t.text.length-1||L2(t.text.charCodeAt(t.pos+1)))&&(!s||fe2(e,l.BulletList)||
t.skipSpace(t.pos+2)<t.text.length)?1:-1}function U(t,e,s){let r=t.pos,n=t.next;for(;n>=48&&n<=57;){r++;if(r==t.text.length)
return-1;n=t.text.charCodeAt(r)}return r==t.pos||r>t.pos+9||n!=46&&n!=41||r<t.text.length-1&&!L2(t.text.charCodeAt(r+1))||
s&&!fe2(e,l.OrderedList)&&(t.skipSpace(r+1)==t.text.length||r>t.pos+1||t.next!=49)?-1:r+1-t.pos}function de2(t){if(t.next!=
35)return-1;let e=t.pos+1;for(;e<t.text.length&&t.text.charCodeAt(e)==35;)e++;if(e<t.text.length&&!L2(t.text.charCodeAt(
e)))return-1;let s=e-t.pos;return s>6?-1:s}function ue(t){if(t.next!=45&&t.next!=61||t.indent>=t.baseIndent+4)return-1;let e=t.
pos+1;for(;e<t.text.length&&t.text.charCodeAt(e)==t.next;)e++;let s=e;for(;e<t.text.length&&L2(t.text.charCodeAt(e));)e++;
return e==t.text.length?s:-1}var Z2=/^[ \t]*$/,pe2=/-->/,ce2=/\?>/,q=[[/^<(?:script|pre|style|textarea)(?:\s|>|$)/i,/<\/(?:script|pre|style|textarea)>/i],
[/^\s*<!--/,pe2],[/^\s*<\?/,ce2],[/^\s*<![A-Z]/,/>/],[/^\s*<!\[CDATA\[/,/\]\]>/],[/^\s*<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h1|h2|h3|h4|h5|h6|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|section|source|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i,
Z2],[/^\s*(?:<\/[a-z][\w-]*\s*>|<[a-z][\w-]*(\s+[a-z:_][\w-.]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*>)\s*$/i,
Z2]];function ke(t,e,s){if(t.next!=60)return-1;let r=t.text.slice(t.pos);for(let n=0,i=q.length-(s?1:0);n<i;n++)if(q[n][0].
test(r))return n;return-1}function me2(t,e){let s=t.countIndent(e,t.pos,t.indent),r=t.skipSpace(e),n=t.countIndent(r,e,s);
return n>=s+5||r==t.text.length?s+1:n}function S(t,e,s){let r=t.length-1;r>=0&&t[r].to==e&&t[r].type==l.CodeText?t[r].to=
s:t.push(p(l.CodeText,e,s))}var z={LinkReference:void 0,IndentedCode(t,e){let s=e.baseIndent+4;if(e.indent<s)return!1;let r=e.
findColumn(s),n=t.lineStart+r,i=t.lineStart+e.text.length,a=[],o=[];for(S(a,n,i);t.nextLine()&&e.depth>=t.stack.length;)
if(e.pos==e.text.length){S(o,t.lineStart-1,t.lineStart);for(let h of e.markers)o.push(h)}else{if(e.indent<s)break;{if(o.
length){for(let d of o)d.type==l.CodeText?S(a,d.from,d.to):a.push(d);o=[]}S(a,t.lineStart-1,t.lineStart);for(let d of e.
markers)a.push(d);i=t.lineStart+e.text.length;let h=t.lineStart+e.findColumn(e.baseIndent+4);h<i&&S(a,h,i)}}return o.length&&
(o=o.filter(h=>h.type!=l.CodeText),o.length&&(e.markers=o.concat(e.markers))),t.addNode(t.buffer.writeElements(a,-n).finish(
l.CodeBlock,i-n),n),!0},FencedCode(t,e){let s=le2(e);if(s<0)return!1;let r=t.lineStart+e.pos,n=e.next,i=s-e.pos,a=e.skipSpace(
s),o=ae2(e.text,e.text.length,a),h=[p(l.CodeMark,r,r+i)];a<o&&h.push(p(l.CodeInfo,t.lineStart+a,t.lineStart+o));for(let d=!0,
u=!0,c=!1;t.nextLine()&&e.depth>=t.stack.length;d=!1){let f=e.pos;if(e.indent-e.baseIndent<4)for(;f<e.text.length&&e.text.
charCodeAt(f)==n;)f++;if(f-e.pos>=i&&e.skipSpace(f)==e.text.length){for(let k of e.markers)h.push(k);u&&c&&S(h,t.lineStart-
1,t.lineStart),h.push(p(l.CodeMark,t.lineStart+e.pos,t.lineStart+f)),t.nextLine();break}else{c=!0,d||(S(h,t.lineStart-1,
t.lineStart),u=!1);for(let m of e.markers)h.push(m);let k=t.lineStart+e.basePos,g=t.lineStart+e.text.length;k<g&&(S(h,k,
g),u=!1)}}return t.addNode(t.buffer.writeElements(h,-r).finish(l.FencedCode,t.prevLineEnd()-r),r),!0},Blockquote(t,e){let s=he(
e);return s<0?!1:(t.startContext(l.Blockquote,e.pos),t.addNode(l.QuoteMark,t.lineStart+e.pos,t.lineStart+e.pos+1),e.moveBase(
e.pos+s),null)},HorizontalRule(t,e){if(_(e,t,!1)<0)return!1;let s=t.lineStart+e.pos;return t.nextLine(),t.addNode(l.HorizontalRule,
s),!0},BulletList(t,e){let s=j(e,t,!1);if(s<0)return!1;t.block.type!=l.BulletList&&t.startContext(l.BulletList,e.basePos,
e.next);let r=me2(e,e.pos+1);return t.startContext(l.ListItem,e.basePos,r-e.baseIndent),t.addNode(l.ListMark,t.lineStart+
e.pos,t.lineStart+e.pos+s),e.moveBaseColumn(r),t.block.blankFirstLine=r>=e.text.length,null},OrderedList(t,e){let s=U(e,
t,!1);if(s<0)return!1;t.block.type!=l.OrderedList&&t.startContext(l.OrderedList,e.basePos,e.text.charCodeAt(e.pos+s-1));
let r=me2(e,e.pos+s);return t.startContext(l.ListItem,e.basePos,r-e.baseIndent),t.addNode(l.ListMark,t.lineStart+e.pos,t.
lineStart+e.pos+s),e.moveBaseColumn(r),t.block.blankFirstLine=r==e.text.length,null},ATXHeading(t,e){let s=de2(e);if(s<0)
return!1;let r=e.pos,n=t.lineStart+r,i=ae2(e.text,e.text.length,r),a=i;for(;a>r&&e.text.charCodeAt(a-1)==e.next;)a--;(a==
i||a==r||!L2(e.text.charCodeAt(a-1)))&&(a=e.text.length);let o=t.buffer.write(l.HeaderMark,0,s).writeElements(t.parser.parseInline(
e.text.slice(r+s+1,a),n+s+1),-n);a<e.text.length&&o.write(l.HeaderMark,a-r,i-r);let h=o.finish(l.ATXHeading1-1+s,e.text.
length-r);return t.nextLine(),t.addNode(h,n),!0},HTMLBlock(t,e){let s=ke(e,t,!1);if(s<0)return!1;let r=t.lineStart+e.pos,
n=q[s][1],i=[],a=n!=Z2;for(;!n.test(e.text)&&t.nextLine();){if(e.depth<t.stack.length){a=!1;break}for(let d of e.markers)
i.push(d)}a&&t.nextLine();let o=n==pe2?l.CommentBlock:n==ce2?l.ProcessingInstructionBlock:l.HTMLBlock,h=t.prevLineEnd();
return t.addNode(t.buffer.writeElements(i,-r).finish(o,h-r),r),!0},SetextHeading:void 0},Qe=class{constructor(e){this.stage=
0,this.elts=[],this.pos=0,this.start=e.start,this.advance(e.content)}nextLine(e,s,r){if(this.stage==-1)return!1;let n=r.
content+`
`+s.scrub(),i=this.advance(n);return i>-1&&i<n.length?this.complete(e,r,i):!1}finish(e,s){return(this.stage==2||this.stage==
3)&&H(s.content,this.pos)==s.content.length?this.complete(e,s,s.content.length):!1}complete(e,s,r){return e.addLeafElement(
s,p(l.LinkReference,this.start,this.start+r,this.elts)),!0}nextStage(e){return e?(this.pos=e.to-this.start,this.elts.push(
e),this.stage++,!0):(e===!1&&(this.stage=-1),!1)}advance(e){for(;;){if(this.stage==-1)return-1;if(this.stage==0){if(!this.
nextStage(Be2(e,this.pos,this.start,!0)))return-1;if(e.charCodeAt(this.pos)!=58)return this.stage=-1;this.elts.push(p(l.
LinkMark,this.pos+this.start,this.pos+this.start+1)),this.pos++}else if(this.stage==1){if(!this.nextStage(Ee2(e,H(e,this.
pos),this.start)))return-1}else if(this.stage==2){let s=H(e,this.pos),r=0;if(s>this.pos){let n=Ie2(e,s,this.start);if(n){
let i=G(e,n.to-this.start);i>0&&(this.nextStage(n),r=i)}}return r||(r=G(e,this.pos)),r>0&&r<e.length?r:-1}else return G(
e,this.pos)}}};function G(t,e){for(;e<t.length;e++){let s=t.charCodeAt(e);if(s==10)break;if(!L2(s))return-1}return e}var Ve=class{nextLine(e,s,r){
let n=s.depth<e.stack.length?-1:ue(s),i=s.next;if(n<0)return!1;let a=p(l.HeaderMark,e.lineStart+s.pos,e.lineStart+n);return e.
nextLine(),e.addLeafElement(r,p(i==61?l.SetextHeading1:l.SetextHeading2,r.start,e.prevLineEnd(),[...e.parser.parseInline(
r.content,r.start),a])),!0}finish(){return!1}},ge2={LinkReference(t,e){return e.content.charCodeAt(0)==91?new Qe(e):null},
SetextHeading(){return new Ve}},Je=[(t,e)=>de2(e)>=0,(t,e)=>le2(e)>=0,(t,e)=>he(e)>=0,(t,e)=>j(e,t,!0)>=0,(t,e)=>U(e,t,!0)>=
0,(t,e)=>_(e,t,!0)>=0,(t,e)=>ke(e,t,!0)>=0],Ke={text:"",end:0},Le=class{constructor(e,s,r,n){this.parser=e,this.input=s,
this.ranges=n,this.line=new ne2,this.atEnd=!1,this.reusePlaceholders=new Map,this.stoppedAt=null,this.rangeI=0,this.to=n[n.
length-1].to,this.lineStart=this.absoluteLineStart=this.absoluteLineEnd=n[0].from,this.block=F.create(l.Document,0,this.
lineStart,0,0),this.stack=[this.block],this.fragments=r.length?new We(r,s):null,this.readLine()}get parsedPos(){return this.
absoluteLineStart}advance(){if(this.stoppedAt!=null&&this.absoluteLineStart>this.stoppedAt)return this.finish();let{line:e}=this;
for(;;){for(let r=0;;){let n=e.depth<this.stack.length?this.stack[this.stack.length-1]:null;for(;r<e.markers.length&&(!n||
e.markers[r].from<n.end);){let i=e.markers[r++];this.addNode(i.type,i.from,i.to)}if(!n)break;this.finishContext()}if(e.pos<
e.text.length)break;if(!this.nextLine())return this.finish()}if(this.fragments&&this.reuseFragment(e.basePos))return null;
e:for(;;){for(let r of this.parser.blockParsers)if(r){let n=r(this,e);if(n!=!1){if(n==!0)return null;e.forward();continue e}}
break}if(e.pos==e.text.length)return this.nextLine()?null:this.finish();let s=new re2(this.lineStart+e.pos,e.text.slice(
e.pos));for(let r of this.parser.leafBlockParsers)if(r){let n=r(this,s);n&&s.parsers.push(n)}e:for(;this.nextLine()&&e.pos!=
e.text.length;){if(e.indent<e.baseIndent+4){for(let r of this.parser.endLeafBlock)if(r(this,e,s))break e}for(let r of s.
parsers)if(r.nextLine(this,e,s))return null;s.content+=`
`+e.scrub();for(let r of e.markers)s.marks.push(r)}return this.finishLeaf(s),null}stopAt(e){if(this.stoppedAt!=null&&this.
stoppedAt<e)throw new RangeError("Can't move stoppedAt forward");this.stoppedAt=e}reuseFragment(e){if(!this.fragments.moveTo(
this.absoluteLineStart+e,this.absoluteLineStart)||!this.fragments.matches(this.block.hash))return!1;let s=this.fragments.
takeNodes(this);return s?(this.absoluteLineStart+=s,this.lineStart=Me2(this.absoluteLineStart,this.ranges),this.moveRangeI(),
this.absoluteLineStart<this.to?(this.lineStart++,this.absoluteLineStart++,this.readLine()):(this.atEnd=!0,this.readLine()),
!0):!1}get depth(){return this.stack.length}parentType(e=this.depth-1){return this.parser.nodeSet.types[this.stack[e].type]}nextLine(){
return this.lineStart+=this.line.text.length,this.absoluteLineEnd>=this.to?(this.absoluteLineStart=this.absoluteLineEnd,
this.atEnd=!0,this.readLine(),!1):(this.lineStart++,this.absoluteLineStart=this.absoluteLineEnd+1,this.moveRangeI(),this.
readLine(),!0)}peekLine(){return this.scanLine(this.absoluteLineEnd+1).text}moveRangeI(){for(;this.rangeI<this.ranges.length-
1&&this.absoluteLineStart>=this.ranges[this.rangeI].to;)this.rangeI++,this.absoluteLineStart=Math.max(this.absoluteLineStart,
this.ranges[this.rangeI].from)}scanLine(e){let s=Ke;if(s.end=e,e>=this.to)s.text="";else if(s.text=this.lineChunkAt(e),s.
end+=s.text.length,this.ranges.length>1){let r=this.absoluteLineStart,n=this.rangeI;for(;this.ranges[n].to<s.end;){n++;let i=this.
ranges[n].from,a=this.lineChunkAt(i);s.end=i+a.length,s.text=s.text.slice(0,this.ranges[n-1].to-r)+a,r=s.end-s.text.length}}
return s}readLine(){let{line:e}=this,{text:s,end:r}=this.scanLine(this.absoluteLineStart);for(this.absoluteLineEnd=r,e.reset(
s);e.depth<this.stack.length;e.depth++){let n=this.stack[e.depth],i=this.parser.skipContextMarkup[n.type];if(!i)throw new Error(
"Unhandled block context "+l[n.type]);let a=this.line.markers.length;if(!i(n,this,e)){this.line.markers.length>a&&(n.end=
this.line.markers[this.line.markers.length-1].to),e.forward();break}e.forward()}}lineChunkAt(e){let s=this.input.chunk(e),
r;if(this.input.lineChunks)r=s==`
`?"":s;else{let n=s.indexOf(`
`);r=n<0?s:s.slice(0,n)}return e+r.length>this.to?r.slice(0,this.to-e):r}prevLineEnd(){return this.atEnd?this.lineStart:
this.lineStart-1}startContext(e,s,r=0){this.block=F.create(e,r,this.lineStart+s,this.block.hash,this.lineStart+this.line.
text.length),this.stack.push(this.block)}startComposite(e,s,r=0){this.startContext(this.parser.getNodeType(e),s,r)}addNode(e,s,r){
typeof e=="number"&&(e=new E(this.parser.nodeSet.types[e],E2,E2,(r??this.prevLineEnd())-s)),this.block.addChild(e,s-this.
block.from)}addElement(e){this.block.addChild(e.toTree(this.parser.nodeSet),e.from-this.block.from)}addLeafElement(e,s){
this.addNode(this.buffer.writeElements(Y2(s.children,e.marks),-s.from).finish(s.type,s.to-s.from),s.from)}finishContext(){
let e=this.stack.pop(),s=this.stack[this.stack.length-1];s.addChild(e.toTree(this.parser.nodeSet),e.from-s.from),this.block=
s}finish(){for(;this.stack.length>1;)this.finishContext();return this.addGaps(this.block.toTree(this.parser.nodeSet,this.
lineStart))}addGaps(e){return this.ranges.length>1?be(this.ranges,0,e.topNode,this.ranges[0].from,this.reusePlaceholders):
e}finishLeaf(e){for(let r of e.parsers)if(r.finish(this,e))return;let s=Y2(this.parser.parseInline(e.content,e.start),e.
marks);this.addNode(this.buffer.writeElements(s,-e.start).finish(l.Paragraph,e.content.length),e.start)}elt(e,s,r,n){return typeof e==
"string"?p(this.parser.getNodeType(e),s,r,n):new Ce(e,s)}get buffer(){return new Se2(this.parser.nodeSet)}};function be(t,e,s,r,n){
let i=t[e].to,a=[],o=[],h=s.from+r;function d(u,c){for(;c?u>=i:u>i;){let f=t[e+1].from-i;r+=f,u+=f,e++,i=t[e].to}}for(let u=s.
firstChild;u;u=u.nextSibling){d(u.from+r,!0);let c=u.from+r,f,k=n.get(u.tree);k?f=k:u.to+r>i?(f=be(t,e,u,r,n),d(u.to+r,!1)):
f=u.toTree(),a.push(f),o.push(c-h)}return d(s.to+r,!1),new E(s.type,a,o,s.to+r-h,s.tree?s.tree.propValues:void 0)}var D=class _D extends Ee{constructor(e,s,r,n,i,a,o,h,d){
super(),this.nodeSet=e,this.blockParsers=s,this.leafBlockParsers=r,this.blockNames=n,this.endLeafBlock=i,this.skipContextMarkup=
a,this.inlineParsers=o,this.inlineNames=h,this.wrappers=d,this.nodeTypes=Object.create(null);for(let u of e.types)this.nodeTypes[u.
name]=u.id}createParse(e,s,r){let n=new Le(this,e,s,r);for(let i of this.wrappers)n=i(n,e,s,r);return n}configure(e){let s=Q(
e);if(!s)return this;let{nodeSet:r,skipContextMarkup:n}=this,i=this.blockParsers.slice(),a=this.leafBlockParsers.slice(),
o=this.blockNames.slice(),h=this.inlineParsers.slice(),d=this.inlineNames.slice(),u=this.endLeafBlock.slice(),c=this.wrappers;
if(P2(s.defineNodes)){n=Object.assign({},n);let f=r.types.slice(),k;for(let g of s.defineNodes){let{name:m,block:_e2,composite:T2,
style:x}=typeof g=="string"?{name:g}:g;if(f.some($2=>$2.name==m))continue;T2&&(n[f.length]=($2,je,Ue)=>T2(je,Ue,$2.value));
let X=f.length,W=T2?["Block","BlockContext"]:_e2?X>=l.ATXHeading1&&X<=l.SetextHeading2?["Block","LeafBlock","Heading"]:[
"Block","LeafBlock"]:void 0;f.push(O.define({id:X,name:m,props:W&&[[v.group,W]]})),x&&(k||(k={}),Array.isArray(x)||x instanceof
Tag?k[m]=x:Object.assign(k,x))}r=new le(f),k&&(r=r.extend(styleTags(k)))}if(P2(s.props)&&(r=r.extend(...s.props)),P2(s.remove))
for(let f of s.remove){let k=this.blockNames.indexOf(f),g=this.inlineNames.indexOf(f);k>-1&&(i[k]=a[k]=void 0),g>-1&&(h[g]=
void 0)}if(P2(s.parseBlock))for(let f of s.parseBlock){let k=o.indexOf(f.name);if(k>-1)i[k]=f.parse,a[k]=f.leaf;else{let g=f.
before?R(o,f.before):f.after?R(o,f.after)+1:o.length-1;i.splice(g,0,f.parse),a.splice(g,0,f.leaf),o.splice(g,0,f.name)}f.
endLeaf&&u.push(f.endLeaf)}if(P2(s.parseInline))for(let f of s.parseInline){let k=d.indexOf(f.name);if(k>-1)h[k]=f.parse;else{
let g=f.before?R(d,f.before):f.after?R(d,f.after)+1:d.length-1;h.splice(g,0,f.parse),d.splice(g,0,f.name)}}return s.wrap&&
(c=c.concat(s.wrap)),new _D(r,i,a,o,u,n,h,d,c)}getNodeType(e){let s=this.nodeTypes[e];if(s==null)throw new RangeError(`U\
nknown node type '${e}'`);return s}parseInline(e,s){let r=new B(this,e,s);e:for(let n=s;n<r.end;){let i=r.char(n);for(let a of this.
inlineParsers)if(a){let o=a(r,i,n);if(o>=0){n=o;continue e}}n++}return r.resolveMarkers(0)}};function P2(t){return t!=null&&
t.length>0}function Q(t){if(!Array.isArray(t))return t;if(t.length==0)return null;let e=Q(t[0]);if(t.length==1)return e;
let s=Q(t.slice(1));if(!s||!e)return e||s;let r=(a,o)=>(a||E2).concat(o||E2),n=e.wrap,i=s.wrap;return{props:r(e.props,s.
props),defineNodes:r(e.defineNodes,s.defineNodes),parseBlock:r(e.parseBlock,s.parseBlock),parseInline:r(e.parseInline,s.
parseInline),remove:r(e.remove,s.remove),wrap:n?i?(a,o,h,d)=>n(i(a,o,h,d),o,h,d):n:i}}function R(t,e){let s=t.indexOf(e);
if(s<0)throw new RangeError(`Position specified relative to unknown parser ${e}`);return s}var we=[O.none];for(let t=1,e;e=
l[t];t++)we[t]=O.define({id:t,name:e,props:t>=l.Escape?[]:[[v.group,t in oe?["Block","BlockContext"]:["Block","LeafBlock"]]],
top:e=="Document"});var E2=[],Se2=class{constructor(e){this.nodeSet=e,this.content=[],this.nodes=[]}write(e,s,r,n=0){return this.
content.push(e,s,r,4+n*4),this}writeElements(e,s=0){for(let r of e)r.writeTo(this,s);return this}finish(e,s){return E.build(
{buffer:this.content,nodeSet:this.nodeSet,reused:this.nodes,topID:e,length:s})}},I=class{constructor(e,s,r,n=E2){this.type=
e,this.from=s,this.to=r,this.children=n}writeTo(e,s){let r=e.content.length;e.writeElements(this.children,s),e.content.push(
this.type,this.from+s,this.to+s,e.content.length+4-r)}toTree(e){return new Se2(e).writeElements(this.children,-this.from).
finish(this.type,this.to-this.from)}},Ce=class{constructor(e,s){this.tree=e,this.from=s}get to(){return this.from+this.tree.
length}get type(){return this.tree.type.id}get children(){return E2}writeTo(e,s){e.nodes.push(this.tree),e.content.push(
e.nodes.length-1,this.from+s,this.to+s,-1)}toTree(){return this.tree}};function p(t,e,s,r){return new I(t,e,s,r)}var V2={
resolve:"Emphasis",mark:"EmphasisMark"},J={resolve:"Emphasis",mark:"EmphasisMark"},A={},O2={},b2=class{constructor(e,s,r,n,i=r-
s){this.type=e,this.from=s,this.to=r,this.side=n,this.size=i}},Ae="!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",v2=/[!"#$%&'()*+,\-.\/:;<=>?@\[\\\]^_`{|}~\xA1\u2010-\u2027]/;
try{v2=new RegExp("[\\p{S}|\\p{P}]","u")}catch{}var K={Escape(t,e,s){if(e!=92||s==t.end-1)return-1;let r=t.char(s+1);for(let n=0;n<
Ae.length;n++)if(Ae.charCodeAt(n)==r)return t.append(p(l.Escape,s,s+2));return-1},Entity(t,e,s){if(e!=38)return-1;let r=/^(?:#\d+|#x[a-f\d]+|\w+);/i.
exec(t.slice(s+1,s+31));return r?t.append(p(l.Entity,s,s+1+r[0].length)):-1},InlineCode(t,e,s){if(e!=96||s&&t.char(s-1)==
96)return-1;let r=s+1;for(;r<t.end&&t.char(r)==96;)r++;let n=r-s,i=0;for(;r<t.end;r++)if(t.char(r)==96){if(i++,i==n&&t.char(
r+1)!=96)return t.append(p(l.InlineCode,s,r+1,[p(l.CodeMark,s,s+n),p(l.CodeMark,r+1-n,r+1)]))}else i=0;return-1},HTMLTag(t,e,s){
if(e!=60||s==t.end-1)return-1;let r=t.slice(s+1,t.end),n=/^(?:[a-z][-\w+.]+:[^\s>]+|[a-z\d.!#$%&'*+/=?^_`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*)>/i.
exec(r);if(n)return t.append(p(l.Autolink,s,s+1+n[0].length,[p(l.LinkMark,s,s+1),p(l.URL,s+1,s+n[0].length),p(l.LinkMark,
s+n[0].length,s+1+n[0].length)]));let i=/^!--(?:-?>|[^]*?-->)/.exec(r);if(i)return t.append(p(l.Comment,s,s+1+i[0].length));
let a=/^\?[^]*?\?>/.exec(r);if(a)return t.append(p(l.ProcessingInstruction,s,s+1+a[0].length));let o=/^(?:![A-Z][^]*?>|!\[CDATA\[[^]*?\]\]>|\/[a-zA-Z][\w-]*\s*>|[a-zA-Z][\w-]*(\s+[a-zA-Z:_][\w-.:]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>)/.
exec(r);return o?t.append(p(l.HTMLTag,s,s+1+o[0].length)):-1},Emphasis(t,e,s){if(e!=95&&e!=42)return-1;let r=s+1;for(;t.
char(r)==e;)r++;let n=t.slice(s-1,s),i=t.slice(r,r+1),a=v2.test(n),o=v2.test(i),h=/\s|^$/.test(n),d=/\s|^$/.test(i),u=!d&&
(!o||h||a),c=!h&&(!a||d||o),f=u&&(e==42||!c||a),k=c&&(e==42||!u||o);return t.append(new b2(e==95?V2:J,s,r,(f?1:0)|(k?2:0)))},
HardBreak(t,e,s){if(e==92&&t.char(s+1)==10)return t.append(p(l.HardBreak,s,s+2));if(e==32){let r=s+1;for(;t.char(r)==32;)
r++;if(t.char(r)==10&&r>=s+2)return t.append(p(l.HardBreak,s,r+1))}return-1},Link(t,e,s){return e==91?t.append(new b2(A,
s,s+1,1)):-1},Image(t,e,s){return e==33&&t.char(s+1)==91?t.append(new b2(O2,s,s+2,1)):-1},LinkEnd(t,e,s){if(e!=93)return-1;
for(let r=t.parts.length-1;r>=0;r--){let n=t.parts[r];if(n instanceof b2&&(n.type==A||n.type==O2)){if(!n.side||t.skipSpace(
n.to)==s&&!/[(\[]/.test(t.slice(s+1,s+2)))return t.parts[r]=null,-1;let i=t.takeContent(r),a=t.parts[r]=Ye(t,i,n.type==A?
l.Link:l.Image,n.from,s+1);if(n.type==A)for(let o=0;o<r;o++){let h=t.parts[o];h instanceof b2&&h.type==A&&(h.side=0)}return a.
to}}return-1}};function Ye(t,e,s,r,n){let{text:i}=t,a=t.char(n),o=n;if(e.unshift(p(l.LinkMark,r,r+(s==l.Image?2:1))),e.push(
p(l.LinkMark,n-1,n)),a==40){let h=t.skipSpace(n+1),d=Ee2(i,h-t.offset,t.offset),u;d&&(h=t.skipSpace(d.to),h!=d.to&&(u=Ie2(
i,h-t.offset,t.offset),u&&(h=t.skipSpace(u.to)))),t.char(h)==41&&(e.push(p(l.LinkMark,n,n+1)),o=h+1,d&&e.push(d),u&&e.push(
u),e.push(p(l.LinkMark,h,o)))}else if(a==91){let h=Be2(i,n-t.offset,t.offset,!1);h&&(e.push(h),o=h.to)}return p(s,r,o,e)}
function Ee2(t,e,s){if(t.charCodeAt(e)==60){for(let n=e+1,i=!1;n<t.length;n++){let a=t.charCodeAt(n);if(a==62&&!i)return p(
l.URL,e+s,n+1+s);if(a==60&&!i||a==10)return!1;i=a==92}return null}else{let n=0,i=e;for(let a=!1;i<t.length;i++){let o=t.
charCodeAt(i);if(L2(o))break;if(a)a=!1;else if(o==40)n++;else if(o==41){if(!n)break;n--}else o==92&&(a=!0)}return i>e?p(
l.URL,e+s,i+s):i==t.length?null:!1}}function Ie2(t,e,s){let r=t.charCodeAt(e);if(r!=39&&r!=34&&r!=40)return!1;let n=r==40?
41:r;for(let i=e+1,a=!1;i<t.length;i++){let o=t.charCodeAt(i);if(a)a=!1;else{if(o==n)return p(l.LinkTitle,e+s,i+1+s);o==
92&&(a=!0)}}return null}function Be2(t,e,s,r){for(let n=!1,i=e+1,a=Math.min(t.length,i+999);i<a;i++){let o=t.charCodeAt(
i);if(n)n=!1;else{if(o==93)return r?!1:p(l.LinkLabel,e+s,i+1+s);if(r&&!L2(o)&&(r=!1),o==91)return!1;o==92&&(n=!0)}}return null}
var B=class{constructor(e,s,r){this.parser=e,this.text=s,this.offset=r,this.parts=[]}char(e){return e>=this.end?-1:this.
text.charCodeAt(e-this.offset)}get end(){return this.offset+this.text.length}slice(e,s){return this.text.slice(e-this.offset,
s-this.offset)}append(e){return this.parts.push(e),e.to}addDelimiter(e,s,r,n,i){return this.append(new b2(e,s,r,(n?1:0)|
(i?2:0)))}get hasOpenLink(){for(let e=this.parts.length-1;e>=0;e--){let s=this.parts[e];if(s instanceof b2&&(s.type==A||
s.type==O2))return!0}return!1}addElement(e){return this.append(e)}resolveMarkers(e){for(let r=e;r<this.parts.length;r++){
let n=this.parts[r];if(!(n instanceof b2&&n.type.resolve&&n.side&2))continue;let i=n.type==V2||n.type==J,a=n.to-n.from,o,
h=r-1;for(;h>=e;h--){let m=this.parts[h];if(m instanceof b2&&m.side&1&&m.type==n.type&&!(i&&(n.side&1||m.side&2)&&(m.size+
n.size)%3==0&&(m.size%3||n.size%3))){o=m;break}}if(!o)continue;let d=n.type.resolve,u=[],c=o.from,f=n.to;if(i){let m=Math.
min(2,o.to-o.from,a);c=o.to-m,f=n.from+m,d=m==1?"Emphasis":"StrongEmphasis"}o.type.mark&&u.push(this.elt(o.type.mark,c,o.
to));for(let m=h+1;m<r;m++)this.parts[m]instanceof I&&u.push(this.parts[m]),this.parts[m]=null;n.type.mark&&u.push(this.
elt(n.type.mark,n.from,f));let k=this.elt(d,c,f,u);this.parts[h]=i&&o.from!=c?new b2(o.type,o.from,c,o.side,o.size):null,
(this.parts[r]=i&&n.to!=f?new b2(n.type,f,n.to,n.side,n.size):null)?this.parts.splice(r,0,k):this.parts[r]=k}let s=[];for(let r=e;r<
this.parts.length;r++){let n=this.parts[r];n instanceof I&&s.push(n)}return s}findOpeningDelimiter(e){for(let s=this.parts.
length-1;s>=0;s--){let r=this.parts[s];if(r instanceof b2&&r.type==e&&r.side&1)return s}return null}takeContent(e){let s=this.
resolveMarkers(e);return this.parts.length=e,s}getDelimiterAt(e){let s=this.parts[e];return s instanceof b2?s:null}skipSpace(e){
return H(this.text,e-this.offset)+this.offset}elt(e,s,r,n){return typeof e=="string"?p(this.parser.getNodeType(e),s,r,n):
new Ce(e,s)}};B.linkStart=A;B.imageStart=O2;B.emphasisAsterisk=J;B.emphasisUnderscore=V2;function Y2(t,e){if(!e.length)return t;
if(!t.length)return e;let s=t.slice(),r=0;for(let n of e){for(;r<s.length&&s[r].to<n.to;)r++;if(r<s.length&&s[r].from<n.
from){let i=s[r];i instanceof I&&(s[r]=new I(i.type,i.from,i.to,Y2(i.children,[n])))}else s.splice(r++,0,n)}return s}var xe2=[
l.CodeBlock,l.ListItem,l.OrderedList,l.BulletList],We=class{constructor(e,s){this.fragments=e,this.input=s,this.i=0,this.
fragment=null,this.fragmentEnd=-1,this.cursor=null,e.length&&(this.fragment=e[this.i++])}nextFragment(){this.fragment=this.
i<this.fragments.length?this.fragments[this.i++]:null,this.cursor=null,this.fragmentEnd=-1}moveTo(e,s){for(;this.fragment&&
this.fragment.to<=e;)this.nextFragment();if(!this.fragment||this.fragment.from>(e?e-1:0))return!1;if(this.fragmentEnd<0){
let i=this.fragment.to;for(;i>0&&this.input.read(i-1,i)!=`
`;)i--;this.fragmentEnd=i?i-1:0}let r=this.cursor;r||(r=this.cursor=this.fragment.tree.cursor(b.IncludeAnonymous|b.IgnoreMounts),
r.firstChild());let n=e+this.fragment.offset;for(;r.to<=n;)if(!r.parent())return!1;for(;;){if(r.from>=n)return this.fragment.
from<=s;if(!r.childAfter(n))return!1}}matches(e){let s=this.cursor.tree;for(;s&&s.type.isAnonymous&&s.children[0]instanceof
E;)s=s.children[0];return s&&s.prop(v.contextHash)==e}takeNodes(e){let s=this.cursor,r=this.fragment.offset,n=this.fragmentEnd-
(this.fragment.openEnd?1:0),i=e.absoluteLineStart,a=i,o=e.block.children.length,h=e.lineStart-e.block.from>>2,d=a,u=o;e:
for(;;){if(s.to-r>Math.min(n,e.to)||s.type.isAnonymous&&s.tree&&(s.to-s.from>h||!et(s.tree))){if(s.type.isAnonymous&&s.firstChild())
continue;break}let c=Me2(s.from-r,e.ranges);if(s.to-r<=e.ranges[e.rangeI].to)e.addNode(s.tree,c);else{let f=new E(e.parser.
nodeSet.types[l.Paragraph],[],[],0,e.block.hashProp);e.reusePlaceholders.set(f,s.tree),e.addNode(f,c)}for((s.type.isAnonymous||
s.type.is("Block"))&&(s.type.isAnonymous||xe2.indexOf(s.type.id)<0?(a=s.to-r,o=e.block.children.length):(a=d,o=u),d=s.to-
r,u=e.block.children.length);;){if(s.nextSibling())continue e;if(!s.parent()||!s.type.isAnonymous)break e}}for(;e.block.
children.length>o;)e.block.children.pop(),e.block.positions.pop();return a-i}};function et(t){for(;t.type.isAnonymous;){
let e=t.children[t.children.length-1];if(e instanceof E)t=e;else return!1}return t.type.is("Block")&&xe2.indexOf(t.type.
id)<0}function Me2(t,e){let s=t;for(let r=1;r<e.length;r++){let n=e[r-1].to,i=e[r].from;n<t&&(s-=i-n)}return s}var tt=styleTags(
{}),st=new D(new le(we).extend(tt),Object.keys(z).map(t=>z[t]),Object.keys(z).map(t=>ge2[t]),Object.keys(z),Je,oe,Object.
keys(K).map(t=>K[t]),Object.keys(K),[]);var it={resolve:"Strikethrough",mark:"StrikethroughMark"},He={defineNodes:[{name:"Strikethrough",style:{"Strikethrough/.\
..":tags.strikethrough}},{name:"StrikethroughMark",style:tags.processingInstruction}],parseInline:[{name:"Strikethrough",
parse(t,e,s){if(e!=126||t.char(s+1)!=126||t.char(s+2)==126)return-1;let r=t.slice(s-1,s),n=t.slice(s+2,s+3),i=/\s|^$/.test(
r),a=/\s|^$/.test(n),o=v2.test(r),h=v2.test(n);return t.addDelimiter(it,s,s+2,!a&&(!h||i||o),!i&&(!o||a||h))},after:"Emp\
hasis"}]};function N(t,e,s=0,r,n=0){let i=0,a=!0,o=-1,h=-1,d=!1,u=()=>{r.push(t.elt("TableCell",n+o,n+h,t.parser.parseInline(
e.slice(o,h),n+o)))};for(let c=s;c<e.length;c++){let f=e.charCodeAt(c);f==124&&!d?((!a||o>-1)&&i++,a=!1,r&&(o>-1&&u(),r.
push(t.elt("TableDelimiter",c+n,c+n+1))),o=h=-1):(d||f!=32&&f!=9)&&(o<0&&(o=c),h=c+1),d=!d&&f==92}return o>-1&&(i++,r&&u()),
i}function Pe2(t,e){for(let s=e;s<t.length;s++){let r=t.charCodeAt(s);if(r==124)return!0;r==92&&s++}return!1}var ve=/^[>\s]*\|?(\s*:?-+:?\s*\|)+(\s*:?-+:?\s*)?$/,
Ne2=class{constructor(){this.rows=null}nextLine(e,s,r){if(this.rows==null){this.rows=!1;let n;if((s.next==45||s.next==58||
s.next==124)&&ve.test(n=s.text.slice(s.pos))){let i=[];N(e,r.content,0,i,r.start)==N(e,n,0)&&(this.rows=[e.elt("TableHea\
der",r.start,r.start+r.content.length,i),e.elt("TableDelimiter",e.lineStart+s.pos,e.lineStart+s.text.length)])}}else if(this.
rows){let n=[];N(e,s.text,s.pos,n,e.lineStart),this.rows.push(e.elt("TableRow",e.lineStart+s.pos,e.lineStart+s.text.length,
n))}return!1}finish(e,s){return this.rows?(e.addLeafElement(s,e.elt("Table",s.start,s.start+s.content.length,this.rows)),
!0):!1}},ye={defineNodes:[{name:"Table",block:!0},{name:"TableHeader",style:{"TableHeader/...":tags.heading}},"TableRow",
{name:"TableCell",style:tags.content},{name:"TableDelimiter",style:tags.processingInstruction}],parseBlock:[{name:"Table",
leaf(t,e){return Pe2(e.content,0)?new Ne2:null},endLeaf(t,e,s){if(s.parsers.some(n=>n instanceof Ne2)||!Pe2(e.text,e.basePos))
return!1;let r=t.peekLine();return ve.test(r)&&N(t,e.text,e.basePos)==N(t,r,e.basePos)},before:"SetextHeading"}]},ot=class{nextLine(){
return!1}finish(e,s){return e.addLeafElement(s,e.elt("Task",s.start,s.start+s.content.length,[e.elt("TaskMarker",s.start,
s.start+3),...e.parser.parseInline(s.content.slice(3),s.start+3)])),!0}},ze={defineNodes:[{name:"Task",block:!0,style:tags.
list},{name:"TaskMarker",style:tags.atom}],parseBlock:[{name:"TaskList",leaf(t,e){return/^\[[ xX]\][ \t]/.test(e.content)&&
t.parentType().name=="ListItem"?new ot:null},after:"SetextHeading"}]},Re=/(www\.)|(https?:\/\/)|([\w.+-]{1,100}@)|(mailto:|xmpp:)/gy,
Oe=/[\w-]+(\.[\w-]+)+(:\d+)?(\/[^\s<]*)?/gy,at=/[\w-]+\.[\w-]+($|[/:])/,Fe=/[\w.+-]+@[\w-]+(\.[\w.-]+)+/gy,De=/\/[a-zA-Z\d@.]+/gy;
function Te2(t,e,s,r){let n=0;for(let i=e;i<s;i++)t[i]==r&&n++;return n}function lt(t,e){Oe.lastIndex=e;let s=Oe.exec(t);
if(!s||at.exec(s[0])[0].indexOf("_")>-1)return-1;let r=e+s[0].length;for(;;){let n=t[r-1],i;if(/[?!.,:*_~]/.test(n)||n==
")"&&Te2(t,e,r,")")>Te2(t,e,r,"("))r--;else if(n==";"&&(i=/&(?:#\d+|#x[a-f\d]+|\w+);$/.exec(t.slice(e,r))))r=e+i.index;else
break}return r}function Xe(t,e){Fe.lastIndex=e;let s=Fe.exec(t);if(!s)return-1;let r=s[0][s[0].length-1];return r=="_"||
r=="-"?-1:e+s[0].length-(r=="."?1:0)}var $e={parseInline:[{name:"Autolink",parse(t,e,s){let r=s-t.offset;if(r&&/\w/.test(
t.text[r-1]))return-1;Re.lastIndex=r;let n=Re.exec(t.text),i=-1;if(!n)return-1;if(n[1]||n[2]){if(i=lt(t.text,r+n[0].length),
i>-1&&t.hasOpenLink){let a=/([^\[\]]|\[[^\]]*\])*/.exec(t.text.slice(r,i));i=r+a[0].length}}else n[3]?i=Xe(t.text,r):(i=
Xe(t.text,r+n[0].length),i>-1&&n[0]=="xmpp:"&&(De.lastIndex=i,n=De.exec(t.text),n&&(i=n.index+n[0].length)));return i<0?
-1:(t.addElement(t.elt("URL",s,i+t.offset)),i+t.offset)}}]};var MARK_LIMIT=1e3,MARKS=/[*_~[\]!`<&(@]|www\.|:\/\//g,LONG_BLANK=/[ \t]{500}/,TANGLE={name:"Tangle",before:"Escape",parse(run,_2,at2){
return at2===run.offset&&(countOf(MARKS,run.text)>MARK_LIMIT||LONG_BLANK.test(run.text))?run.addElement(run.elt("Tangle",
at2,run.end)):-1}},OPENING=91,CLOSING=93,BRACKETED=/\[[^[\]`\\]*\](?![[(])/y;function brackets(){let closing=new WeakMap;
return{name:"Brackets",before:"Link",parse(run,next,at2){let ends=closing.get(run)??new Set;if(next===CLOSING&&ends.has(
at2))return at2+1;if(next!==OPENING)return-1;BRACKETED.lastIndex=at2-run.offset;let[bracketed]=BRACKETED.exec(run.text)??
[];return bracketed===void 0?-1:(closing.set(run,ends.add(at2+bracketed.length-1)),at2+1)}}}var EXTENSIONS=[[ye,ze,He,$e],
{defineNodes:[TANGLE.name],parseInline:[TANGLE]}],withLabels=onDemand(()=>st.configure(EXTENSIONS)),withoutLabels=onDemand(
()=>st.configure([EXTENSIONS,{parseInline:[brackets()]}]));function onDemand(make){let made;return()=>made??=make()}function parseMarkdown(source){
return(mayDefineLabels(source)?withLabels():withoutLabels()).parse(source)}function mayDefineLabels(source){return source.
includes("]:")}function countOf(pattern,text){return text.match(pattern)?.length??0}function childrenOf(node){let children=[];
for(let child=node.firstChild;child!==null;child=child.nextSibling)children.push(child);return children}function definitionsIn(tree,source){let definitions=new Map;return mayDefineLabels(source)&&tree.iterate({enter({name,node}){
if(name!=="LinkReference")return;let label=labelOf(node.getChild("LinkLabel"),source),address=addressOf(node.getChild("U\
RL"),source)??"";definitions.has(label)||definitions.set(label,address)}}),definitions}function linkPartsOf(link,source,definitions){
let[opening,closing]=link.getChildren("LinkMark"),from=opening?.to??link.from,to=closing?.from??link.to,behind=childrenOf(
link).filter(child=>child.from>to);if(behind.some(({name})=>name==="LinkMark")){let url=behind.find(({name})=>name==="UR\
L");return{from,to,address:addressOf(url,source)??""}}let label=behind.find(({name})=>name==="LinkLabel"),named=label!==
void 0&&label.to-label.from>2?labelOf(label,source):normalized(source.slice(from,to));return{from,to,address:definitions.
get(named)}}function addressOf(url,source){if(!url)return;let written=source.slice(url.from,url.to).replace(/^<(.*)>$/s,
"$1");return decodeEntities(written.replace(/\\([!-/:-@[-`{-~])/g,"$1"))}function labelOf(label,source){return label===null?
"":normalized(source.slice(label.from+1,label.to-1))}function normalized(label){return label.trim().replace(/\s+/g," ").
toLowerCase()}var MARKS2=new Set(["EmphasisMark","HeaderMark","QuoteMark","StrikethroughMark","TaskMarker"]);function inlineText(source,block,{
from,to}=block){let draft={text:"",openLinks:[]};return writeContent(draft,source,block,from,to),closeLinks(draft),draft.
text}function rawText(source,{from,to},marks){let text="",at2=from;for(let mark of marks)text+=source.text.slice(at2,mark.
from),at2=mark.to+(source.text[mark.to]===" "?1:0);return text+source.text.slice(at2,to)}function writeContent(draft,source,parent,from,to){
let at2=from;for(let child of childrenOf(parent))child.from<from||child.to>to||(writePlain(draft,source.text.slice(at2,child.
from)),writeNode(draft,source,child),at2=child.to);writePlain(draft,source.text.slice(at2,to))}function writePlain(draft,text){
let lines=text.replace(/[ \t]*\n[ \t]*/g,`
`);draft.text+=draft.text.endsWith(`
`)?lines.replace(/^[ \t]+/,""):lines}function writeNode(draft,source,node){let written=source.text.slice(node.from,node.
to);if(!MARKS2.has(node.name))switch(node.name){case"Emphasis":case"StrongEmphasis":writeContent(draft,source,node,node.
from,node.to);break;case"Strikethrough":draft.text+="~~",writeContent(draft,source,node,node.from,node.to),draft.text+="\
~~";break;case"HTMLTag":case"Comment":writeHtml(draft,written);break;case"Tangle":draft.text+=withoutComments(written);break;default:
draft.text+=nodeText(source,node,written)}}function nodeText(source,node,written){switch(node.name){case"Escape":return written.
slice(1);case"Entity":return decodeEntities(written);case"HardBreak":return`
`;case"InlineCode":return codeText(source,node);case"Autolink":return written.slice(1,-1);case"Link":return linkNodeText(
source,node,written);case"Image":{let{address,...alt}=linkPartsOf(node,source.text,source.definitions);return address===
void 0?written:mediaText("image",inlineText(source,node,alt),address)}default:return written}}function linkNodeText(source,node,written){
if(written.startsWith("[^"))return written;let{address,...inside}=linkPartsOf(node,source.text,source.definitions),text=inlineText(
source,node,inside);return address!==void 0?linkText(text,address):`[${text}${written.slice(inside.to-node.from)}`}function codeText(source,node){
let marks=node.getChildren("CodeMark"),raw=rawText(source,node,node.getChildren("QuoteMark")).replaceAll(`
`," "),width=marks[0]===void 0?0:marks[0].to-marks[0].from,inside=raw.slice(width,raw.length-width),code=/^ .*\S.* $/.test(
inside)?inside.slice(1,-1):inside;return code.includes("`")?raw:`\`${code}\``}var RULE="-----",UNDERLINE_LIMIT=60;function blocksText(source,parent,isTight=!1){return childrenOf(parent).map(block=>blockText(
source,block)).filter(text=>text!=="").join(isTight?`
`:`

`)}function blockText(source,block){switch(block.name){case"ATXHeading1":case"ATXHeading2":case"ATXHeading3":case"ATXHea\
ding4":case"ATXHeading5":case"ATXHeading6":case"SetextHeading1":case"SetextHeading2":return underlined(inlineText(source,
block).trim());case"Paragraph":case"Task":return inlineText(source,block).trim();case"FencedCode":return fencedText(source,
block);case"CodeBlock":return codeText2("",codeIn(source,block).trimEnd());case"HorizontalRule":return RULE;case"Blockqu\
ote":return indented(blocksText(source,block),"> ",">").replace(/^$/,">");case"BulletList":case"OrderedList":return listText(
source,block);case"Table":return tableText(source,block);case"HTMLBlock":case"CommentBlock":case"ProcessingInstructionBl\
ock":return htmlBlockText(rawText(source,block,block.getChildren("QuoteMark")));case"LinkReference":{let written=source.
text.slice(block.from,block.to);return written.startsWith("[^")?written.trim():""}case"ListMark":case"QuoteMark":return"";default:
return source.text.slice(block.from,block.to)}}function underlined(heading){let longest=Math.max(0,...heading.split(`
`).map(line=>line.length));return longest===0?"":`${heading}
${"-".repeat(Math.min(longest,UNDERLINE_LIMIT))}`}function fencedText(source,block){let info=block.getChild("CodeInfo"),
language=info===null?"":source.text.slice(info.from,info.to).trim(),code=codeIn(source,block),isClosed=block.getChildren(
"CodeMark").length>1;return codeText2(language,isClosed?code:code.replace(/\n+$/,""))}function codeText2(language,code){
return`--- code${language===""?"":`: ${language}`} ---
${code}
--- end of code ---`}function codeIn(source,block){return block.getChildren("CodeText").map(({from,to})=>source.text.slice(
from,to)).join("")}function listText(source,list){let items=list.getChildren("ListItem"),isLoose=isParted(source,items)||
items.some(item=>isParted(source,partsOf(item))),isOrdered=list.name==="OrderedList",first=items[0]===void 0?1:parseInt(
source.text.slice(items[0].from),10);return items.map((item,at2)=>{let marker=isOrdered?`${first+at2}. `:"- ",text=boxOf(
source,item)+blocksText(source,item,!isLoose);return(marker+indented(text," ".repeat(marker.length),"").trimStart()).trimEnd()}).
join(isLoose?`

`:`
`)}function partsOf(item){return childrenOf(item).filter(({name})=>name!=="ListMark"&&name!=="QuoteMark")}function isParted(source,nodes){
return nodes.some(({from},at2)=>{let before=nodes[at2-1];return before!==void 0&&/\n[ \t>]*\n/.test(source.text.slice(before.
to,from))})}function boxOf(source,item){let marker=item.getChild("Task")?.getChild("TaskMarker");return marker?source.text[marker.
from+1]===" "?"[ ] ":"[x] ":""}function tableText(source,table2){let[head=[],...rows]=[...table2.getChildren("TableHeade\
r"),...table2.getChildren("TableRow")].map(row=>cellsOf(source,row));return[head,head.map(()=>"---"),...rows.map(row=>filledUp(
row,head.length))].map(cells=>cells.join(" | ")).join(`
`)}function cellsOf(source,row){let cells=[],cell;for(let child of childrenOf(row))child.name==="TableCell"?cell=inlineText(
source,child).replaceAll("\\|","|").replace(/\s*\n\s*/g," / ").trim():child.name==="TableDelimiter"&&(child.from>row.from&&
cells.push(cell??""),cell=void 0);return cell===void 0?cells:[...cells,cell]}function filledUp(cells,width){return[...cells,
...Array.from({length:Math.max(0,width-cells.length)},()=>"")]}function indented(text,prefix,emptyPrefix){return text.split(
`
`).map(line=>line===""?emptyPrefix:prefix+line).join(`
`)}var LENGTH_LIMIT=131072,DEPTH_LIMIT=16,CONTAINERS=/^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/gm;function markdownToText(markdown){
let source=markdown.replace(/\r\n?/g,`
`);if(source.length>LENGTH_LIMIT||isTangled(source))return asWritten(source);try{let tree=parseMarkdown(source),definitions=definitionsIn(
tree,source);return asLines(blocksText({text:source,definitions},tree.topNode))}catch{return asWritten(source)}}function isTangled(source){
return(source.match(CONTAINERS)??[]).some(signs=>countOf(/[^\s\d]/g,signs)>DEPTH_LIMIT)}function asWritten(source){return asLines(
withoutComments(source))}function asLines(text){return text.replace(/^(?:[ \t]*\n)+/,"").trimEnd()}


/***/ })

};
;