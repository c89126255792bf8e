"use strict";
exports.id = 170;
exports.ids = [170];
exports.modules = {

/***/ 170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _chunk_6ZGPZRLT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(131);
/* harmony import */ var _chunk_VF2FME37_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(551);
/* harmony import */ var _chunk_72FAJJDL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(247);
var require_abort_signal=(0,_chunk_72FAJJDL_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({"node_modules/undici/lib/api/abort-signal.js"(exports,module){"use strict";var{addAbortListener}=(0,_chunk_6ZGPZRLT_js__WEBPACK_IMPORTED_MODULE_0__/* .require_util */ .Hr)(),
{RequestAbortedError}=(0,_chunk_VF2FME37_js__WEBPACK_IMPORTED_MODULE_1__/* .require_errors */ .W)(),kListener=Symbol("kListener"),kSignal=Symbol("kSignal");function abort(self){self.
abort?self.abort(self[kSignal]?.reason):self.reason=self[kSignal]?.reason??new RequestAbortedError,removeSignal(self)}function addSignal(self,signal){
if(self.reason=null,self[kSignal]=null,self[kListener]=null,!!signal){if(signal.aborted){abort(self);return}self[kSignal]=
signal,self[kListener]=()=>{abort(self)},addAbortListener(self[kSignal],self[kListener])}}function removeSignal(self){self[kSignal]&&
("removeEventListener"in self[kSignal]?self[kSignal].removeEventListener("abort",self[kListener]):self[kSignal].removeListener(
"abort",self[kListener]),self[kSignal]=null,self[kListener]=null)}module.exports={addSignal,removeSignal}}});var require_api_connect=(0,_chunk_72FAJJDL_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({"node_modules/undici/lib/api/api-connect.js"(exports,module){var assert=__webpack_require__(589),
{AsyncResource}=__webpack_require__(698),{InvalidArgumentError,SocketError}=(0,_chunk_VF2FME37_js__WEBPACK_IMPORTED_MODULE_1__/* .require_errors */ .W)(),util=(0,_chunk_6ZGPZRLT_js__WEBPACK_IMPORTED_MODULE_0__/* .require_util */ .Hr)(),{addSignal,
removeSignal}=require_abort_signal(),ConnectHandler=class extends AsyncResource{constructor(opts,callback){if(!opts||typeof opts!=
"object")throw new InvalidArgumentError("invalid opts");if(typeof callback!="function")throw new InvalidArgumentError("i\
nvalid callback");let{signal,opaque,responseHeaders}=opts;if(signal&&typeof signal.on!="function"&&typeof signal.addEventListener!=
"function")throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.
opaque=opaque||null,this.responseHeaders=responseHeaders||null,this.callback=callback,this.abort=null,addSignal(this,signal)}onConnect(abort,context){
if(this.reason){abort(this.reason);return}assert(this.callback),this.abort=abort,this.context=context}onHeaders(){throw new SocketError(
"bad connect",null)}onUpgrade(statusCode,rawHeaders,socket){let{callback,opaque,context}=this;removeSignal(this),this.callback=
null;let headers=rawHeaders;headers!=null&&(headers=this.responseHeaders==="raw"?util.parseRawHeaders(rawHeaders):util.parseHeaders(
rawHeaders)),this.runInAsyncScope(callback,null,null,{statusCode,headers,socket,opaque,context})}onError(err){let{callback,
opaque}=this;removeSignal(this),callback&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(callback,null,err,
{opaque})}))}};function connect(opts,callback){if(callback===void 0)return new Promise((resolve,reject)=>{connect.call(this,
opts,(err,data)=>err?reject(err):resolve(data))});try{let connectHandler=new ConnectHandler(opts,callback),connectOptions={
...opts,method:"CONNECT"};this.dispatch(connectOptions,connectHandler)}catch(err){if(typeof callback!="function")throw err;
let opaque=opts?.opaque;queueMicrotask(()=>callback(err,{opaque}))}}module.exports=connect}});/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (require_api_connect());


/***/ })

};
;