"use strict";
exports.id = 3773;
exports.ids = [3773];
exports.modules = {

/***/ 6154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  "default": () => (__WEBPACK_DEFAULT_EXPORT__)
});
var _GCJ3FVEC = __webpack_require__(5210);
var _72FAJJDL = __webpack_require__(3247);
var require_abort_signal=(0,_72FAJJDL.P$)({"node_modules/undici/lib/api/abort-signal.js"(exports,module){"use strict";var{addAbortListener}=(0,_GCJ3FVEC.Hr)(),
{RequestAbortedError}=(0,_GCJ3FVEC.WP)(),kListener=Symbol("kListener"),kSignal=Symbol("kSignal");function abort(r){r.abort?
r.abort(r[kSignal]?.reason):r.reason=r[kSignal]?.reason??new RequestAbortedError,removeSignal(r)}function addSignal(r,n){
if(r.reason=null,r[kSignal]=null,r[kListener]=null,!!n){if(n.aborted){abort(r);return}r[kSignal]=n,r[kListener]=()=>{abort(
r)},addAbortListener(r[kSignal],r[kListener])}}function removeSignal(r){r[kSignal]&&("removeEventListener"in r[kSignal]?
r[kSignal].removeEventListener("abort",r[kListener]):r[kSignal].removeListener("abort",r[kListener]),r[kSignal]=null,r[kListener]=
null)}module.exports={addSignal,removeSignal}}});var require_api_connect=(0,_72FAJJDL.P$)({"node_modules/undici/lib/api/api-connect.js"(exports,module){var assert=(0,_GCJ3FVEC.EV)(),
{AsyncResource}=__webpack_require__(6698),{InvalidArgumentError,SocketError}=(0,_GCJ3FVEC.WP)(),util=(0,_GCJ3FVEC.Hr)(),{addSignal,
removeSignal}=require_abort_signal(),ConnectHandler=class extends AsyncResource{constructor(n,e){if(!n||typeof n!="objec\
t")throw new InvalidArgumentError("invalid opts");if(typeof e!="function")throw new InvalidArgumentError("invalid callba\
ck");let{signal:t,opaque:o,responseHeaders:r}=n;if(t&&typeof t.on!="function"&&typeof t.addEventListener!="function")throw new InvalidArgumentError(
"signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=o||null,this.responseHeaders=r||null,
this.callback=e,this.abort=null,addSignal(this,t)}onConnect(n,e){if(this.reason){n(this.reason);return}assert(this.callback),
this.abort=n,this.context=e}onHeaders(){throw new SocketError("bad connect",null)}onUpgrade(n,e,t){let{callback:o,opaque:r,
context:c}=this;removeSignal(this),this.callback=null;let i=e;i!=null&&(i=this.responseHeaders==="raw"?util.parseRawHeaders(
e):util.parseHeaders(e)),this.runInAsyncScope(o,null,null,{statusCode:n,headers:i,socket:t,opaque:r,context:c})}onError(n){
let{callback:e,opaque:t}=this;removeSignal(this),e&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(e,null,
n,{opaque:t})}))}};function connect(s,n){if(n===void 0)return new Promise((e,t)=>{connect.call(this,s,(o,r)=>o?t(o):e(r))});
try{let e=new ConnectHandler(s,n),t={...s,method:"CONNECT"};this.dispatch(t,e)}catch(e){if(typeof n!="function")throw e;
let t=s?.opaque;queueMicrotask(()=>n(e,{opaque:t}))}}module.exports=connect}});/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (require_api_connect());


/***/ })

};
;