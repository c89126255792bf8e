"use strict";
exports.id = 1621;
exports.ids = [1621];
exports.modules = {

/***/ 1621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  "default": () => (__WEBPACK_DEFAULT_EXPORT__)
});
var _4O7PN5BZ = __webpack_require__(6824);
var _F2WTTP2D = __webpack_require__(8630);
var _GCJ3FVEC = __webpack_require__(5210);
var _72FAJJDL = __webpack_require__(3247);

var require_agent=(0,_72FAJJDL.P$)({"node_modules/undici/lib/dispatcher/agent.js"(exports,module){"use strict";var{InvalidArgumentError,
MaxOriginsReachedError}=(0,_GCJ3FVEC.WP)(),{kClients,kRunning,kClose,kDestroy,kDispatch,kUrl}=(0,_GCJ3FVEC.wO)(),DispatcherBase=(0,_4O7PN5BZ.cF)(),
Pool=(0,_4O7PN5BZ.Zd)(),Client=(0,_4O7PN5BZ.Y6)(),util=(0,_GCJ3FVEC.Hr)(),kOnConnect=Symbol("onConnect"),kOnDisconnect=Symbol("onD\
isconnect"),kOnConnectionError=Symbol("onConnectionError"),kOnDrain=Symbol("onDrain"),kFactory=Symbol("factory"),kOptions=Symbol(
"options"),kOrigins=Symbol("origins");function defaultFactory(a,t){return t&&t.connections===1?new Client(a,t):new Pool(
a,t)}var Agent=class extends DispatcherBase{constructor({factory:t=defaultFactory,maxOrigins:i=1/0,connect:e,tls:r,...c}={}){
if(typeof t!="function")throw new InvalidArgumentError("factory must be a function.");if(e!=null&&typeof e!="function"&&
typeof e!="object")throw new InvalidArgumentError("connect must be a function or an object");if(typeof i!="number"||Number.
isNaN(i)||i<=0)throw new InvalidArgumentError("maxOrigins must be a number greater than 0");super(c),e&&typeof e!="funct\
ion"&&(e={...e}),r&&typeof r!="function"&&(r={...r}),this[kOptions]={...util.deepClone(c),maxOrigins:i,connect:e,tls:r},
this[kFactory]=t,this[kClients]=new Map,this[kOrigins]=new Set,this[kOnDrain]=(o,n)=>{this.emit("drain",o,[this,...n])},
this[kOnConnect]=(o,n)=>{this.emit("connect",o,[this,...n])},this[kOnDisconnect]=(o,n,s)=>{this.emit("disconnect",o,[this,
...n],s)},this[kOnConnectionError]=(o,n,s)=>{this.emit("connectionError",o,[this,...n],s)}}get[kRunning](){let t=0;for(let{
dispatcher:i}of this[kClients].values())t+=i[kRunning];return t}[kDispatch](t,i){let e;if(t.origin&&(typeof t.origin=="s\
tring"||t.origin instanceof URL))e=String(t.origin);else throw new InvalidArgumentError("opts.origin must be a non-empty\
 string or URL.");if(this[kOrigins].size>=this[kOptions].maxOrigins&&!this[kOrigins].has(e))throw new MaxOriginsReachedError;
let r=this[kClients].get(e),c=r&&r.dispatcher;if(!c){let o=n=>{let s=this[kClients].get(e);s&&(n&&(s.count-=1),s.count<=
0&&(this[kClients].delete(e),s.dispatcher.destroyed||s.dispatcher.close()),this[kOrigins].delete(e))};c=this[kFactory](t.
origin,this[kOptions]).on("drain",this[kOnDrain]).on("connect",(n,s)=>{let h=this[kClients].get(e);h&&(h.count+=1),this[kOnConnect](
n,s)}).on("disconnect",(n,s,h)=>{o(!0),this[kOnDisconnect](n,s,h)}).on("connectionError",(n,s,h)=>{o(!1),this[kOnConnectionError](
n,s,h)}),this[kClients].set(e,{count:0,dispatcher:c}),this[kOrigins].add(e)}return c.dispatch(t,i)}[kClose](){let t=[];for(let{
dispatcher:i}of this[kClients].values())t.push(i.close());return this[kClients].clear(),Promise.all(t)}[kDestroy](t){let i=[];
for(let{dispatcher:e}of this[kClients].values())i.push(e.destroy(t));return this[kClients].clear(),Promise.all(i)}get stats(){
let t={};for(let{dispatcher:i}of this[kClients].values())i.stats&&(t[i[kUrl].origin]=i.stats);return t}};module.exports=
Agent}});var require_socks5_utils=(0,_72FAJJDL.P$)({"node_modules/undici/lib/core/socks5-utils.js"(exports,module){"use strict";var{Buffer:Buffer2}=__webpack_require__(4573),
net=__webpack_require__(7030),{InvalidArgumentError}=(0,_GCJ3FVEC.WP)();function parseAddress(t){if(net.isIPv4(t)){let n=t.split(
".").map(Number);return{type:1,buffer:Buffer2.from(n)}}if(net.isIPv6(t))return{type:4,buffer:parseIPv6(t)};let r=Buffer2.
from(t,"utf8");if(r.length>255)throw new InvalidArgumentError("Domain name too long (max 255 bytes)");return{type:3,buffer:Buffer2.
concat([Buffer2.from([r.length]),r])}}function parseIPv6(t){let r=Buffer2.alloc(16),n=t;if(t.includes(".")){let e=t.lastIndexOf(
":"),a=t.slice(e+1);if(net.isIPv4(a)){let s=a.split(".").map(Number),l=(s[0]<<8|s[1]).toString(16),i=(s[2]<<8|s[3]).toString(
16);n=`${t.slice(0,e)}:${l}:${i}`}}let o=n.indexOf("::");if(o!==-1){let e=n.slice(0,o),a=n.slice(o+2),s=e===""?[]:e.split(
":"),l=a===""?[]:a.split(":"),i=0;for(let c of s)r.writeUInt16BE(parseInt(c,16),i),i+=2;i=16-l.length*2;for(let c of l)r.
writeUInt16BE(parseInt(c,16),i),i+=2}else{let e=n.split(":");for(let a=0;a<e.length;a++)r.writeUInt16BE(parseInt(e[a],16),
a*2)}return r}function buildAddressBuffer(t,r,n){let o=Buffer2.allocUnsafe(2);return o.writeUInt16BE(n,0),Buffer2.concat(
[Buffer2.from([t]),r,o])}function parseResponseAddress(t,r=0){if(t.length<r+1)throw new InvalidArgumentError("Buffer too\
 small to contain address type");let n=t[r],o,e=r+1;switch(n){case 1:{if(t.length<e+6)throw new InvalidArgumentError("Bu\
ffer too small for IPv4 address");o=Array.from(t.subarray(e,e+4)).join("."),e+=4;break}case 3:{if(t.length<e+1)throw new InvalidArgumentError(
"Buffer too small for domain length");let s=t[e];if(e+=1,t.length<e+s+2)throw new InvalidArgumentError("Buffer too small\
 for domain address");o=t.subarray(e,e+s).toString("utf8"),e+=s;break}case 4:{if(t.length<e+18)throw new InvalidArgumentError(
"Buffer too small for IPv6 address");let s=[];for(let l=0;l<8;l++){let i=t.readUInt16BE(e+l*2);s.push(i.toString(16))}o=
s.join(":"),e+=16;break}default:throw new InvalidArgumentError(`Invalid address type: ${n}`)}if(t.length<e+2)throw new InvalidArgumentError(
"Buffer too small for port");let a=t.readUInt16BE(e);return e+=2,{address:o,port:a,bytesRead:e-r}}function createReplyError(t){
let n={1:"General SOCKS server failure",2:"Connection not allowed by ruleset",3:"Network unreachable",4:"Host unreachabl\
e",5:"Connection refused",6:"TTL expired",7:"Command not supported",8:"Address type not supported"}[t]||`Unknown SOCKS5 \
error code: ${t}`,o=new Error(n);return o.code=`SOCKS5_${t}`,o}module.exports={parseAddress,parseIPv6,buildAddressBuffer,
parseResponseAddress,createReplyError}}});var require_socks5_client=(0,_72FAJJDL.P$)({"node_modules/undici/lib/core/socks5-client.js"(exports,module){"use strict";var{EventEmitter}=__webpack_require__(8474),
{Buffer:Buffer2}=__webpack_require__(4573),{InvalidArgumentError,Socks5ProxyError}=(0,_GCJ3FVEC.WP)(),{debuglog}=__webpack_require__(7975),
{parseAddress}=require_socks5_utils(),debug=debuglog("undici:socks5"),EMPTY_BUFFER=Buffer2.alloc(0),SOCKS_VERSION=5,AUTH_METHODS={
NO_AUTH:0,GSSAPI:1,USERNAME_PASSWORD:2,NO_ACCEPTABLE:255},COMMANDS={CONNECT:1,BIND:2,UDP_ASSOCIATE:3},ADDRESS_TYPES={IPV4:1,
DOMAIN:3,IPV6:4},REPLY_CODES={SUCCEEDED:0,GENERAL_FAILURE:1,CONNECTION_NOT_ALLOWED:2,NETWORK_UNREACHABLE:3,HOST_UNREACHABLE:4,
CONNECTION_REFUSED:5,TTL_EXPIRED:6,COMMAND_NOT_SUPPORTED:7,ADDRESS_TYPE_NOT_SUPPORTED:8},STATES={INITIAL:"initial",HANDSHAKING:"\
handshaking",AUTHENTICATING:"authenticating",AUTHENTICATED:"authenticated",CONNECTING:"connecting",CONNECTED:"connected",
ERROR:"error",CLOSED:"closed"},Socks5Client=class extends EventEmitter{constructor(e,t={}){if(super(),!e)throw new InvalidArgumentError(
"socket is required");this.socket=e,this.options=t,this.state=STATES.INITIAL,this.buffer=EMPTY_BUFFER,this.onSocketData=
this.onData.bind(this),this.onSocketError=this.onError.bind(this),this.onSocketClose=this.onClose.bind(this),this.authMethods=
[],t.username&&t.password&&this.authMethods.push(AUTH_METHODS.USERNAME_PASSWORD),this.authMethods.push(AUTH_METHODS.NO_AUTH),
this.socket.on("data",this.onSocketData),this.socket.on("error",this.onSocketError),this.socket.on("close",this.onSocketClose)}onData(e){
debug("received data",e.length,"bytes in state",this.state),this.buffer=Buffer2.concat([this.buffer,e]);try{switch(this.
state){case STATES.HANDSHAKING:this.handleHandshakeResponse();break;case STATES.AUTHENTICATING:this.handleAuthResponse();
break;case STATES.CONNECTING:this.handleConnectResponse();break}}catch(t){this.onError(t)}}onError(e){debug("socket erro\
r",e),this.state=STATES.ERROR,this.emit("error",e),this.destroy()}onClose(){debug("socket closed"),this.state=STATES.CLOSED,
this.emit("close")}destroy(){this.socket&&!this.socket.destroyed&&this.socket.destroy()}markAuthenticated(){this.state=STATES.
AUTHENTICATED,this.emit("authenticated")}handshake(){if(this.state!==STATES.INITIAL)throw new InvalidArgumentError("Hand\
shake already started");debug("starting handshake with",this.authMethods.length,"auth methods"),this.state=STATES.HANDSHAKING;
let e=Buffer2.alloc(2+this.authMethods.length);e[0]=SOCKS_VERSION,e[1]=this.authMethods.length,this.authMethods.forEach(
(t,s)=>{e[2+s]=t}),this.socket.write(e)}handleHandshakeResponse(){if(this.buffer.length<2)return;let e=this.buffer[0],t=this.
buffer[1];if(e!==SOCKS_VERSION)throw new Socks5ProxyError(`Invalid SOCKS version: ${e}`,"UND_ERR_SOCKS5_VERSION");if(t===
AUTH_METHODS.NO_ACCEPTABLE)throw new Socks5ProxyError("No acceptable authentication method","UND_ERR_SOCKS5_AUTH_REJECTE\
D");if(this.buffer=this.buffer.subarray(2),debug("server selected auth method",t),t===AUTH_METHODS.NO_AUTH)this.markAuthenticated();else if(t===
AUTH_METHODS.USERNAME_PASSWORD)this.state=STATES.AUTHENTICATING,this.sendAuthRequest();else throw new Socks5ProxyError(`\
Unsupported authentication method: ${t}`,"UND_ERR_SOCKS5_AUTH_METHOD")}sendAuthRequest(){let{username:e,password:t}=this.
options;if(!e||!t)throw new InvalidArgumentError("Username and password required for authentication");debug("sending use\
rname/password auth");let s=Buffer2.from(e),o=Buffer2.from(t);if(s.length>255||o.length>255)throw new InvalidArgumentError(
"Username or password too long");let n=Buffer2.alloc(3+s.length+o.length);n[0]=1,n[1]=s.length,s.copy(n,2),n[2+s.length]=
o.length,o.copy(n,3+s.length),this.socket.write(n)}handleAuthResponse(){if(this.buffer.length<2)return;let e=this.buffer[0],
t=this.buffer[1];if(e!==1)throw new Socks5ProxyError(`Invalid auth sub-negotiation version: ${e}`,"UND_ERR_SOCKS5_AUTH_V\
ERSION");if(t!==0)throw new Socks5ProxyError("Authentication failed","UND_ERR_SOCKS5_AUTH_FAILED");this.buffer=this.buffer.
subarray(2),debug("authentication successful"),this.markAuthenticated()}connect(e,t){if(this.state===STATES.CONNECTING||
this.state===STATES.CONNECTED)throw new InvalidArgumentError("Connection already in progress");if(this.state!==STATES.AUTHENTICATED)
throw new InvalidArgumentError("Client must be authenticated before CONNECT");debug("connecting to",e,t),this.state=STATES.
CONNECTING;let s=this.buildConnectRequest(COMMANDS.CONNECT,e,t);this.socket.write(s)}buildConnectRequest(e,t,s){let{type:o,
buffer:n}=parseAddress(t),r=Buffer2.alloc(4+n.length+2);return r[0]=SOCKS_VERSION,r[1]=e,r[2]=0,r[3]=o,n.copy(r,4),r.writeUInt16BE(
s,4+n.length),r}handleConnectResponse(){if(this.buffer.length<4)return;let e=this.buffer[0],t=this.buffer[1],s=this.buffer[3];
if(e!==SOCKS_VERSION)throw new Socks5ProxyError(`Invalid SOCKS version in reply: ${e}`,"UND_ERR_SOCKS5_REPLY_VERSION");let o=4;
if(s===ADDRESS_TYPES.IPV4)o+=6;else if(s===ADDRESS_TYPES.DOMAIN){if(this.buffer.length<5)return;o+=1+this.buffer[4]+2}else if(s===
ADDRESS_TYPES.IPV6)o+=18;else throw new Socks5ProxyError(`Invalid address type in reply: ${s}`,"UND_ERR_SOCKS5_ADDR_TYPE");
if(this.buffer.length<o)return;if(t!==REPLY_CODES.SUCCEEDED){let i=this.getReplyErrorMessage(t);throw new Socks5ProxyError(
`SOCKS5 connection failed: ${i}`,`UND_ERR_SOCKS5_REPLY_${t}`)}let n,r=4;if(s===ADDRESS_TYPES.IPV4)n=Array.from(this.buffer.
subarray(r,r+4)).join("."),r+=4;else if(s===ADDRESS_TYPES.DOMAIN){let i=this.buffer[r];r+=1,n=this.buffer.subarray(r,r+i).
toString(),r+=i}else if(s===ADDRESS_TYPES.IPV6){let i=[];for(let h=0;h<8;h++){let c=this.buffer.readUInt16BE(r+h*2);i.push(
c.toString(16))}n=i.join(":"),r+=16}let a=this.buffer.readUInt16BE(r);this.buffer=EMPTY_BUFFER,this.state=STATES.CONNECTED,
this.socket.removeListener("data",this.onSocketData),debug("connected, bound address:",n,"port:",a),this.emit("connected",
{address:n,port:a})}getReplyErrorMessage(e){switch(e){case REPLY_CODES.GENERAL_FAILURE:return"General SOCKS server failu\
re";case REPLY_CODES.CONNECTION_NOT_ALLOWED:return"Connection not allowed by ruleset";case REPLY_CODES.NETWORK_UNREACHABLE:
return"Network unreachable";case REPLY_CODES.HOST_UNREACHABLE:return"Host unreachable";case REPLY_CODES.CONNECTION_REFUSED:
return"Connection refused";case REPLY_CODES.TTL_EXPIRED:return"TTL expired";case REPLY_CODES.COMMAND_NOT_SUPPORTED:return"\
Command not supported";case REPLY_CODES.ADDRESS_TYPE_NOT_SUPPORTED:return"Address type not supported";default:return`Unk\
nown error code: ${e}`}}};module.exports={Socks5Client,AUTH_METHODS,COMMANDS,ADDRESS_TYPES,REPLY_CODES,STATES}}});var require_socks5_proxy_agent=(0,_72FAJJDL.P$)({"node_modules/undici/lib/dispatcher/socks5-proxy-agent.js"(exports,module){"u\
se strict";var{URL:URL2}=__webpack_require__(3136),tls,DispatcherBase=(0,_4O7PN5BZ.cF)(),{InvalidArgumentError}=(0,_GCJ3FVEC.WP)(),
{Socks5Client,STATES}=require_socks5_client(),{kDispatch,kClose,kDestroy}=(0,_GCJ3FVEC.wO)(),Pool=(0,_4O7PN5BZ.Zd)(),buildConnector=(0,_4O7PN5BZ.p4)(),
{debuglog}=__webpack_require__(7975),debug=debuglog("undici:socks5-proxy"),kProxyUrl=Symbol("proxy url"),kProxyHeaders=Symbol(
"proxy headers"),kProxyAuth=Symbol("proxy auth"),kProxyProtocol=Symbol("proxy protocol"),kPools=Symbol("pools"),kConnector=Symbol(
"connector"),kRequestTls=Symbol("request tls settings"),experimentalWarningEmitted=!1,Socks5ProxyAgent=class extends DispatcherBase{constructor(t,e={}){
if(super(),experimentalWarningEmitted||(process.emitWarning("SOCKS5 proxy support is experimental and subject to change",
"ExperimentalWarning"),experimentalWarningEmitted=!0),!t)throw new InvalidArgumentError("Proxy URL is mandatory");let o=typeof t==
"string"?new URL2(t):t;if(o.protocol!=="socks5:"&&o.protocol!=="socks:")throw new InvalidArgumentError("Proxy URL must u\
se socks5:// or socks:// protocol");this[kProxyUrl]=o,this[kProxyHeaders]=e.headers||{},this[kProxyProtocol]=e.proxyTls?
"https:":"http:",this[kRequestTls]=e.requestTls,this[kProxyAuth]={username:e.username||(o.username?decodeURIComponent(o.
username):null),password:e.password||(o.password?decodeURIComponent(o.password):null)},this[kConnector]=e.connect||buildConnector(
{...e.proxyTls,servername:e.proxyTls?.servername||o.hostname}),this[kPools]=new Map}async createSocks5Connection(t,e){let o=this[kProxyUrl].
hostname,i=parseInt(this[kProxyUrl].port)||1080;debug("creating SOCKS5 connection to",o,i);let a=await new Promise((c,r)=>{
this[kConnector]({hostname:o,host:o,port:i,protocol:this[kProxyProtocol]},(n,l)=>{n?r(n):c(l)})}),s=new Socks5Client(a,this[kProxyAuth]);
return s.on("error",c=>{debug("SOCKS5 error:",c),a.destroy()}),await s.handshake(),await new Promise((c,r)=>{let n=setTimeout(
()=>{r(new Error("SOCKS5 authentication timeout"))},5e3),l=()=>{clearTimeout(n),s.removeListener("error",m),c()},m=u=>{clearTimeout(
n),s.removeListener("authenticated",l),r(u)};s.state===STATES.AUTHENTICATED?(clearTimeout(n),c()):(s.once("authenticated",
l),s.once("error",m))}),await s.connect(t,e),await new Promise((c,r)=>{let n=setTimeout(()=>{r(new Error("SOCKS5 connect\
ion timeout"))},5e3),l=u=>{debug("SOCKS5 tunnel established to",t,e,"via",u),clearTimeout(n),s.removeListener("error",m),
c()},m=u=>{clearTimeout(n),s.removeListener("connected",l),r(u)};s.once("connected",l),s.once("error",m)}),a}[kDispatch](t,e){
let{origin:o}=t;debug("dispatching request to",o,"via SOCKS5");try{let i=String(o),a=this[kPools].get(i);return(!a||a.destroyed||
a.closed)&&(a=new Pool(o,{pipelining:t.pipelining,connections:t.connections,connect:async(s,c)=>{try{let r=new URL2(o),n=r.
hostname,l=parseInt(r.port)||(r.protocol==="https:"?443:80);debug("establishing SOCKS5 connection to",n,l);let m=await this.
createSocks5Connection(n,l),u=m;r.protocol==="https:"&&(tls||(tls=__webpack_require__(1692)),debug("upgrading to TLS"),u=tls.
connect({...this[kRequestTls],socket:m,servername:this[kRequestTls]?.servername||n}),await new Promise((p,h)=>{u.once("s\
ecureConnect",p),u.once("error",h)})),c(null,u)}catch(r){debug("SOCKS5 connection error:",r),c(r)}}}),this[kPools].set(i,
a)),a[kDispatch](t,e)}catch(i){if(debug("dispatch error:",i),typeof e.onResponseError=="function")return e.onResponseError(
null,i),!1;if(typeof e.onError=="function")return e.onError(i),!1;throw i}}async[kClose](){let t=[];for(let e of this[kPools].
values())t.push(e.close());this[kPools].clear(),await Promise.all(t)}async[kDestroy](t){let e=[];for(let o of this[kPools].
values())e.push(o.destroy(t));this[kPools].clear(),await Promise.all(e)}};module.exports=Socks5ProxyAgent}});var require_proxy_agent=(0,_72FAJJDL.P$)({"node_modules/undici/lib/dispatcher/proxy-agent.js"(exports,module){"use strict";var{
kProxy,kClose,kDestroy,kDispatch}=(0,_GCJ3FVEC.wO)(),Agent=require_agent(),Pool=(0,_4O7PN5BZ.Zd)(),DispatcherBase=(0,_4O7PN5BZ.cF)(),
{InvalidArgumentError,RequestAbortedError,SecureProxyConnectionError}=(0,_GCJ3FVEC.WP)(),buildConnector=(0,_4O7PN5BZ.p4)(),
Client=(0,_4O7PN5BZ.Y6)(),{channels}=(0,_4O7PN5BZ.bu)(),Socks5ProxyAgent=require_socks5_proxy_agent(),kAgent=Symbol("pr\
oxy agent"),kClient=Symbol("proxy client"),kProxyHeaders=Symbol("proxy headers"),kRequestTls=Symbol("request tls setting\
s"),kProxyTls=Symbol("proxy tls settings"),kConnectEndpoint=Symbol("connect endpoint function"),kTunnelProxy=Symbol("tun\
nel proxy");function defaultProtocolPort(n){return n==="https:"?443:80}function defaultFactory(n,e){return new Pool(n,e)}
var noop=()=>{};function defaultAgentFactory(n,e){return e.connections===1?new Client(n,e):new Pool(n,e)}var Http1ProxyWrapper=class extends DispatcherBase{#e;constructor(e,{
headers:t={},connect:r,factory:s}){if(!e)throw new InvalidArgumentError("Proxy URL is mandatory");super(),this[kProxyHeaders]=
t,s?this.#e=s(e,{connect:r}):this.#e=new Client(e,{connect:r})}[kDispatch](e,t){let r=t.onHeaders;t.onHeaders=function(u,a,l){
if(u===407){typeof t.onError=="function"&&t.onError(new InvalidArgumentError("Proxy Authentication Required (407)"));return}
r&&r.call(this,u,a,l)};let{origin:s,path:d="/",headers:c={}}=e;if(e.path=s+d,!("host"in c)&&!("Host"in c)){let{host:u}=new URL(
s);c.host=u}return e.headers={...this[kProxyHeaders],...c},this.#e[kDispatch](e,t)}[kClose](){return this.#e.close()}[kDestroy](e){
return this.#e.destroy(e)}},ProxyAgent=class extends DispatcherBase{constructor(e){if(!e||typeof e=="object"&&!(e instanceof
URL)&&!e.uri)throw new InvalidArgumentError("Proxy uri is mandatory");let{clientFactory:t=defaultFactory}=e;if(typeof t!=
"function")throw new InvalidArgumentError("Proxy opts.clientFactory must be a function.");let{proxyTunnel:r=!0}=e;super();
let s=this.#e(e),{href:d,origin:c,port:u,protocol:a,username:l,password:x,hostname:g}=s;if(this[kProxy]={uri:d,protocol:a},
this[kRequestTls]=e.requestTls,this[kProxyTls]=e.proxyTls,this[kProxyHeaders]=e.headers||{},this[kTunnelProxy]=r,e.auth&&
e.token)throw new InvalidArgumentError("opts.auth cannot be used in combination with opts.token");e.auth?this[kProxyHeaders]["\
proxy-authorization"]=`Basic ${e.auth}`:e.token?this[kProxyHeaders]["proxy-authorization"]=e.token:l&&x&&(this[kProxyHeaders]["\
proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(l)}:${decodeURIComponent(x)}`).toString("base64")}`);let w=buildConnector(
{...e.proxyTls});this[kConnectEndpoint]=buildConnector({...e.requestTls});let m=e.factory||defaultAgentFactory,k=(o,i)=>{
let{protocol:y}=new URL(o);return this[kProxy].protocol==="socks5:"||this[kProxy].protocol==="socks:"?new Socks5ProxyAgent(
this[kProxy].uri,{headers:this[kProxyHeaders],connect:w,factory:m,username:e.username||l,password:e.password||x,proxyTls:e.
proxyTls,requestTls:e.requestTls}):!this[kTunnelProxy]&&y==="http:"&&this[kProxy].protocol==="http:"?new Http1ProxyWrapper(
this[kProxy].uri,{headers:this[kProxyHeaders],connect:w,factory:m}):m(o,i)};a==="socks5:"||a==="socks:"?this[kClient]=null:
this[kClient]=t(s,{connect:w}),this[kAgent]=new Agent({...e,factory:k,connect:async(o,i)=>{if(!this[kClient]){i(new InvalidArgumentError(
"Cannot establish tunnel connection without a proxy client"));return}let y=o.host;o.port||(y+=`:${defaultProtocolPort(o.
protocol)}`);try{let h={origin:c,port:u,path:y,signal:o.signal,headers:{...this[kProxyHeaders],host:o.host,...o.connections==
null||o.connections>0?{"proxy-connection":"keep-alive"}:{}},servername:this[kProxyTls]?.servername||g},{socket:f,statusCode:P}=await this[kClient].
connect(h);if(P!==200){f.on("error",noop).destroy(),i(new RequestAbortedError(`Proxy response (${P}) !== 200 when HTTP T\
unneling`));return}if(channels.proxyConnected.hasSubscribers&&channels.proxyConnected.publish({socket:f,connectParams:h}),
o.protocol!=="https:"){i(null,f);return}let p;this[kRequestTls]?p=this[kRequestTls].servername:p=o.servername,this[kConnectEndpoint](
{...o,servername:p,httpSocket:f},i)}catch(h){h.code==="ERR_TLS_CERT_ALTNAME_INVALID"?i(new SecureProxyConnectionError(h)):
i(h)}}})}dispatch(e,t){let r=buildHeaders(e.headers);if(throwIfProxyAuthIsSent(r),r&&!("host"in r)&&!("Host"in r)){let{host:s}=new URL(
e.origin);r.host=s}return this[kAgent].dispatch({...e,headers:r},t)}#e(e){return typeof e=="string"?new URL(e):e instanceof
URL?e:new URL(e.uri)}[kClose](){let e=[this[kAgent].close()];return this[kClient]&&e.push(this[kClient].close()),Promise.
all(e)}[kDestroy](){let e=[this[kAgent].destroy()];return this[kClient]&&e.push(this[kClient].destroy()),Promise.all(e)}};
function buildHeaders(n){if(Array.isArray(n)){let e={};for(let t=0;t<n.length;t+=2)e[n[t]]=n[t+1];return e}return n}function throwIfProxyAuthIsSent(n){
if(n&&Object.keys(n).find(t=>t.toLowerCase()==="proxy-authorization"))throw new InvalidArgumentError("Proxy-Authorizatio\
n should be sent in ProxyAgent constructor")}module.exports=ProxyAgent}});var require_env_http_proxy_agent=(0,_72FAJJDL.P$)({"node_modules/undici/lib/dispatcher/env-http-proxy-agent.js"(exports,module){
var DispatcherBase=(0,_4O7PN5BZ.cF)(),{kClose,kDestroy,kClosed,kDestroyed,kDispatch,kNoProxyAgent,kHttpProxyAgent,
kHttpsProxyAgent}=(0,_GCJ3FVEC.wO)(),ProxyAgent=require_proxy_agent(),Agent=require_agent(),DEFAULT_PORTS={"http:":80,"ht\
tps:":443},EnvHttpProxyAgent=class extends DispatcherBase{#s=null;#t=null;#e=null;constructor(t={}){super(),this.#e=t;let{
httpProxy:r,httpsProxy:e,noProxy:s,...o}=t;this[kNoProxyAgent]=new Agent(o);let n=r??process.env.http_proxy??process.env.
HTTP_PROXY;n?this[kHttpProxyAgent]=new ProxyAgent({...o,uri:n}):this[kHttpProxyAgent]=this[kNoProxyAgent];let i=e??process.
env.https_proxy??process.env.HTTPS_PROXY;i?this[kHttpsProxyAgent]=new ProxyAgent({...o,uri:i}):this[kHttpsProxyAgent]=this[kHttpProxyAgent],
this.#r()}[kDispatch](t,r){let e=new URL(t.origin);return this.#n(e).dispatch(t,r)}[kClose](){return Promise.all([this[kNoProxyAgent].
close(),!this[kHttpProxyAgent][kClosed]&&this[kHttpProxyAgent].close(),!this[kHttpsProxyAgent][kClosed]&&this[kHttpsProxyAgent].
close()])}[kDestroy](t){return Promise.all([this[kNoProxyAgent].destroy(t),!this[kHttpProxyAgent][kDestroyed]&&this[kHttpProxyAgent].
destroy(t),!this[kHttpsProxyAgent][kDestroyed]&&this[kHttpsProxyAgent].destroy(t)])}#n(t){let{protocol:r,host:e,port:s}=t;
return e=e.replace(/:\d*$/,"").toLowerCase(),s=Number.parseInt(s,10)||DEFAULT_PORTS[r]||0,this.#i(e,s)?r==="https:"?this[kHttpsProxyAgent]:
this[kHttpProxyAgent]:this[kNoProxyAgent]}#i(t,r){if(this.#h&&this.#r(),this.#t.length===0)return!0;if(this.#s==="*")return!1;
for(let e=0;e<this.#t.length;e++){let s=this.#t[e];if(!(s.port&&s.port!==r)&&(t===s.hostname||t.slice(-(s.hostname.length+
1))===`.${s.hostname}`))return!1}return!0}#r(){let t=this.#e.noProxy??this.#o,r=t.split(/[,\s]/),e=[];for(let s=0;s<r.length;s++){
let o=r[s];if(!o)continue;let n=o.match(/^(.+):(\d+)$/);e.push({hostname:(n?n[1]:o).replace(/^\*?\./,"").toLowerCase(),port:n?
Number.parseInt(n[2],10):0})}this.#s=t,this.#t=e}get#h(){return this.#e.noProxy!==void 0?!1:this.#s!==this.#o}get#o(){return process.
env.no_proxy??process.env.NO_PROXY??""}};module.exports=EnvHttpProxyAgent}});/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (require_env_http_proxy_agent());


/***/ })

};
;