"use strict";
exports.id = 339;
exports.ids = [339];
exports.modules = {

/***/ 339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _chunk_HKOLUAYR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(904);
/* harmony import */ var _chunk_6CN2K5AE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(366);
/* harmony import */ var _chunk_6ZGPZRLT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(131);
/* harmony import */ var _chunk_VF2FME37_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(551);
/* harmony import */ var _chunk_72FAJJDL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(247);


var require_socks5_utils=(0,_chunk_72FAJJDL_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/core/socks5-utils.js"(exports,module){"use strict";var{Buffer:Buffer2}=__webpack_require__(573),
net=__webpack_require__(30),{InvalidArgumentError}=(0,_chunk_VF2FME37_js__WEBPACK_IMPORTED_MODULE_3__/* .require_errors */ .W)();function parseAddress(address){if(net.isIPv4(address)){
let parts=address.split(".").map(Number);return{type:1,buffer:Buffer2.from(parts)}}if(net.isIPv6(address))return{type:4,
buffer:parseIPv6(address)};let domainBuffer=Buffer2.from(address,"utf8");if(domainBuffer.length>255)throw new InvalidArgumentError(
"Domain name too long (max 255 bytes)");return{type:3,buffer:Buffer2.concat([Buffer2.from([domainBuffer.length]),domainBuffer])}}
function parseIPv6(address){let buffer=Buffer2.alloc(16),normalizedAddress=address;if(address.includes(".")){let lastColonIndex=address.
lastIndexOf(":"),ipv4Part=address.slice(lastColonIndex+1);if(net.isIPv4(ipv4Part)){let octets=ipv4Part.split(".").map(Number),
high=(octets[0]<<8|octets[1]).toString(16),low=(octets[2]<<8|octets[3]).toString(16);normalizedAddress=`${address.slice(
0,lastColonIndex)}:${high}:${low}`}}let doubleColonIndex=normalizedAddress.indexOf("::");if(doubleColonIndex!==-1){let before=normalizedAddress.
slice(0,doubleColonIndex),after=normalizedAddress.slice(doubleColonIndex+2),beforeParts=before===""?[]:before.split(":"),
afterParts=after===""?[]:after.split(":"),bufferIndex=0;for(let part of beforeParts)buffer.writeUInt16BE(parseInt(part,16),
bufferIndex),bufferIndex+=2;bufferIndex=16-afterParts.length*2;for(let part of afterParts)buffer.writeUInt16BE(parseInt(
part,16),bufferIndex),bufferIndex+=2}else{let parts=normalizedAddress.split(":");for(let i=0;i<parts.length;i++)buffer.writeUInt16BE(
parseInt(parts[i],16),i*2)}return buffer}function buildAddressBuffer(type,addressBuffer,port){let portBuffer=Buffer2.allocUnsafe(
2);return portBuffer.writeUInt16BE(port,0),Buffer2.concat([Buffer2.from([type]),addressBuffer,portBuffer])}function parseResponseAddress(buffer,offset=0){
if(buffer.length<offset+1)throw new InvalidArgumentError("Buffer too small to contain address type");let addressType=buffer[offset],
address,currentOffset=offset+1;switch(addressType){case 1:{if(buffer.length<currentOffset+6)throw new InvalidArgumentError(
"Buffer too small for IPv4 address");address=Array.from(buffer.subarray(currentOffset,currentOffset+4)).join("."),currentOffset+=
4;break}case 3:{if(buffer.length<currentOffset+1)throw new InvalidArgumentError("Buffer too small for domain length");let domainLength=buffer[currentOffset];
if(currentOffset+=1,buffer.length<currentOffset+domainLength+2)throw new InvalidArgumentError("Buffer too small for doma\
in address");address=buffer.subarray(currentOffset,currentOffset+domainLength).toString("utf8"),currentOffset+=domainLength;
break}case 4:{if(buffer.length<currentOffset+18)throw new InvalidArgumentError("Buffer too small for IPv6 address");let parts=[];
for(let i=0;i<8;i++){let value=buffer.readUInt16BE(currentOffset+i*2);parts.push(value.toString(16))}address=parts.join(
":"),currentOffset+=16;break}default:throw new InvalidArgumentError(`Invalid address type: ${addressType}`)}if(buffer.length<
currentOffset+2)throw new InvalidArgumentError("Buffer too small for port");let port=buffer.readUInt16BE(currentOffset);
return currentOffset+=2,{address,port,bytesRead:currentOffset-offset}}function createReplyError(replyCode){let message={
1:"General SOCKS server failure",2:"Connection not allowed by ruleset",3:"Network unreachable",4:"Host unreachable",5:"C\
onnection refused",6:"TTL expired",7:"Command not supported",8:"Address type not supported"}[replyCode]||`Unknown SOCKS5\
 error code: ${replyCode}`,error=new Error(message);return error.code=`SOCKS5_${replyCode}`,error}module.exports={parseAddress,
parseIPv6,buildAddressBuffer,parseResponseAddress,createReplyError}}});var require_socks5_client=(0,_chunk_72FAJJDL_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/core/socks5-client.js"(exports,module){"use strict";var{EventEmitter}=__webpack_require__(474),
{Buffer:Buffer2}=__webpack_require__(573),{InvalidArgumentError,Socks5ProxyError}=(0,_chunk_VF2FME37_js__WEBPACK_IMPORTED_MODULE_3__/* .require_errors */ .W)(),{debuglog}=__webpack_require__(975),
{parseAddress}=require_socks5_utils(),debug=debuglog("undici:socks5"),EMPTY_BUFFER=Buffer2.alloc(0),SOCKS_VERSION=5,AUTH_METHODS={
NO_AUTH:0,GSSAPI:1,USERNAME_PASSWORD:2,NO_ACCEPTABLE:255},COMMANDS={CONNECT:1,BIND:2,UDP_ASSOCIATE:3},ADDRESS_TYPES={IPV4:1,
DOMAIN:3,IPV6:4},REPLY_CODES={SUCCEEDED:0,GENERAL_FAILURE:1,CONNECTION_NOT_ALLOWED:2,NETWORK_UNREACHABLE:3,HOST_UNREACHABLE:4,
CONNECTION_REFUSED:5,TTL_EXPIRED:6,COMMAND_NOT_SUPPORTED:7,ADDRESS_TYPE_NOT_SUPPORTED:8},STATES={INITIAL:"initial",HANDSHAKING:"\
handshaking",AUTHENTICATING:"authenticating",AUTHENTICATED:"authenticated",CONNECTING:"connecting",CONNECTED:"connected",
ERROR:"error",CLOSED:"closed"},Socks5Client=class extends EventEmitter{constructor(socket,options={}){if(super(),!socket)
throw new InvalidArgumentError("socket is required");this.socket=socket,this.options=options,this.state=STATES.INITIAL,this.
buffer=EMPTY_BUFFER,this.onSocketData=this.onData.bind(this),this.onSocketError=this.onError.bind(this),this.onSocketClose=
this.onClose.bind(this),this.authMethods=[],options.username&&options.password&&this.authMethods.push(AUTH_METHODS.USERNAME_PASSWORD),
this.authMethods.push(AUTH_METHODS.NO_AUTH),this.socket.on("data",this.onSocketData),this.socket.on("error",this.onSocketError),
this.socket.on("close",this.onSocketClose)}onData(data){debug("received data",data.length,"bytes in state",this.state),this.
buffer=Buffer2.concat([this.buffer,data]);try{switch(this.state){case STATES.HANDSHAKING:this.handleHandshakeResponse();
break;case STATES.AUTHENTICATING:this.handleAuthResponse();break;case STATES.CONNECTING:this.handleConnectResponse();break}}catch(err){
this.onError(err)}}onError(err){debug("socket error",err),this.state=STATES.ERROR,this.emit("error",err),this.destroy()}onClose(){
debug("socket closed"),this.state=STATES.CLOSED,this.emit("close")}destroy(){this.socket&&!this.socket.destroyed&&this.socket.
destroy()}markAuthenticated(){this.state=STATES.AUTHENTICATED,this.emit("authenticated")}handshake(){if(this.state!==STATES.
INITIAL)throw new InvalidArgumentError("Handshake already started");debug("starting handshake with",this.authMethods.length,
"auth methods"),this.state=STATES.HANDSHAKING;let request=Buffer2.alloc(2+this.authMethods.length);request[0]=SOCKS_VERSION,
request[1]=this.authMethods.length,this.authMethods.forEach((method,i)=>{request[2+i]=method}),this.socket.write(request)}handleHandshakeResponse(){
if(this.buffer.length<2)return;let version=this.buffer[0],method=this.buffer[1];if(version!==SOCKS_VERSION)throw new Socks5ProxyError(
`Invalid SOCKS version: ${version}`,"UND_ERR_SOCKS5_VERSION");if(method===AUTH_METHODS.NO_ACCEPTABLE)throw new Socks5ProxyError(
"No acceptable authentication method","UND_ERR_SOCKS5_AUTH_REJECTED");if(this.buffer=this.buffer.subarray(2),debug("serv\
er selected auth method",method),method===AUTH_METHODS.NO_AUTH)this.markAuthenticated();else if(method===AUTH_METHODS.USERNAME_PASSWORD)
this.state=STATES.AUTHENTICATING,this.sendAuthRequest();else throw new Socks5ProxyError(`Unsupported authentication meth\
od: ${method}`,"UND_ERR_SOCKS5_AUTH_METHOD")}sendAuthRequest(){let{username,password}=this.options;if(!username||!password)
throw new InvalidArgumentError("Username and password required for authentication");debug("sending username/password aut\
h");let usernameBuffer=Buffer2.from(username),passwordBuffer=Buffer2.from(password);if(usernameBuffer.length>255||passwordBuffer.
length>255)throw new InvalidArgumentError("Username or password too long");let request=Buffer2.alloc(3+usernameBuffer.length+
passwordBuffer.length);request[0]=1,request[1]=usernameBuffer.length,usernameBuffer.copy(request,2),request[2+usernameBuffer.
length]=passwordBuffer.length,passwordBuffer.copy(request,3+usernameBuffer.length),this.socket.write(request)}handleAuthResponse(){
if(this.buffer.length<2)return;let version=this.buffer[0],status=this.buffer[1];if(version!==1)throw new Socks5ProxyError(
`Invalid auth sub-negotiation version: ${version}`,"UND_ERR_SOCKS5_AUTH_VERSION");if(status!==0)throw new Socks5ProxyError(
"Authentication failed","UND_ERR_SOCKS5_AUTH_FAILED");this.buffer=this.buffer.subarray(2),debug("authentication successf\
ul"),this.markAuthenticated()}connect(address,port){if(this.state===STATES.CONNECTING||this.state===STATES.CONNECTED)throw new InvalidArgumentError(
"Connection already in progress");if(this.state!==STATES.AUTHENTICATED)throw new InvalidArgumentError("Client must be au\
thenticated before CONNECT");debug("connecting to",address,port),this.state=STATES.CONNECTING;let request=this.buildConnectRequest(
COMMANDS.CONNECT,address,port);this.socket.write(request)}buildConnectRequest(command,address,port){let{type:addressType,
buffer:addressBuffer}=parseAddress(address),request=Buffer2.alloc(4+addressBuffer.length+2);return request[0]=SOCKS_VERSION,
request[1]=command,request[2]=0,request[3]=addressType,addressBuffer.copy(request,4),request.writeUInt16BE(port,4+addressBuffer.
length),request}handleConnectResponse(){if(this.buffer.length<4)return;let version=this.buffer[0],reply=this.buffer[1],addressType=this.
buffer[3];if(version!==SOCKS_VERSION)throw new Socks5ProxyError(`Invalid SOCKS version in reply: ${version}`,"UND_ERR_SO\
CKS5_REPLY_VERSION");let responseLength=4;if(addressType===ADDRESS_TYPES.IPV4)responseLength+=6;else if(addressType===ADDRESS_TYPES.
DOMAIN){if(this.buffer.length<5)return;responseLength+=1+this.buffer[4]+2}else if(addressType===ADDRESS_TYPES.IPV6)responseLength+=
18;else throw new Socks5ProxyError(`Invalid address type in reply: ${addressType}`,"UND_ERR_SOCKS5_ADDR_TYPE");if(this.buffer.
length<responseLength)return;if(reply!==REPLY_CODES.SUCCEEDED){let errorMessage=this.getReplyErrorMessage(reply);throw new Socks5ProxyError(
`SOCKS5 connection failed: ${errorMessage}`,`UND_ERR_SOCKS5_REPLY_${reply}`)}let boundAddress,offset=4;if(addressType===
ADDRESS_TYPES.IPV4)boundAddress=Array.from(this.buffer.subarray(offset,offset+4)).join("."),offset+=4;else if(addressType===
ADDRESS_TYPES.DOMAIN){let domainLength=this.buffer[offset];offset+=1,boundAddress=this.buffer.subarray(offset,offset+domainLength).
toString(),offset+=domainLength}else if(addressType===ADDRESS_TYPES.IPV6){let parts=[];for(let i=0;i<8;i++){let value=this.
buffer.readUInt16BE(offset+i*2);parts.push(value.toString(16))}boundAddress=parts.join(":"),offset+=16}let boundPort=this.
buffer.readUInt16BE(offset);this.buffer=EMPTY_BUFFER,this.state=STATES.CONNECTED,this.socket.removeListener("data",this.
onSocketData),debug("connected, bound address:",boundAddress,"port:",boundPort),this.emit("connected",{address:boundAddress,
port:boundPort})}getReplyErrorMessage(reply){switch(reply){case REPLY_CODES.GENERAL_FAILURE:return"General SOCKS server \
failure";case REPLY_CODES.CONNECTION_NOT_ALLOWED:return"Connection not allowed by ruleset";case REPLY_CODES.NETWORK_UNREACHABLE:
return"Network unreachable";case REPLY_CODES.HOST_UNREACHABLE:return"Host unreachable";case REPLY_CODES.CONNECTION_REFUSED:
return"Connection refused";case REPLY_CODES.TTL_EXPIRED:return"TTL expired";case REPLY_CODES.COMMAND_NOT_SUPPORTED:return"\
Command not supported";case REPLY_CODES.ADDRESS_TYPE_NOT_SUPPORTED:return"Address type not supported";default:return`Unk\
nown error code: ${reply}`}}};module.exports={Socks5Client,AUTH_METHODS,COMMANDS,ADDRESS_TYPES,REPLY_CODES,STATES}}});var require_socks5_proxy_agent=(0,_chunk_72FAJJDL_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/socks5-proxy-agent.js"(exports,module){"u\
se strict";var{URL:URL2}=__webpack_require__(136),tls,DispatcherBase=(0,_chunk_HKOLUAYR_js__WEBPACK_IMPORTED_MODULE_0__/* .require_dispatcher_base */ .cF)(),{InvalidArgumentError}=(0,_chunk_VF2FME37_js__WEBPACK_IMPORTED_MODULE_3__/* .require_errors */ .W)(),
{Socks5Client,STATES}=require_socks5_client(),{kDispatch,kClose,kDestroy}=(0,_chunk_6ZGPZRLT_js__WEBPACK_IMPORTED_MODULE_2__/* .require_symbols */ .wO)(),Pool=(0,_chunk_HKOLUAYR_js__WEBPACK_IMPORTED_MODULE_0__/* .require_pool */ .Zd)(),buildConnector=(0,_chunk_HKOLUAYR_js__WEBPACK_IMPORTED_MODULE_0__/* .require_connect */ .p4)(),
{debuglog}=__webpack_require__(975),debug=debuglog("undici:socks5-proxy"),kProxyUrl=Symbol("proxy url"),kProxyHeaders=Symbol(
"proxy headers"),kProxyAuth=Symbol("proxy auth"),kProxyProtocol=Symbol("proxy protocol"),kPools=Symbol("pools"),kConnector=Symbol(
"connector"),kRequestTls=Symbol("request tls settings"),experimentalWarningEmitted=!1,Socks5ProxyAgent=class extends DispatcherBase{constructor(proxyUrl,options={}){
if(super(),experimentalWarningEmitted||(process.emitWarning("SOCKS5 proxy support is experimental and subject to change",
"ExperimentalWarning"),experimentalWarningEmitted=!0),!proxyUrl)throw new InvalidArgumentError("Proxy URL is mandatory");
let url=typeof proxyUrl=="string"?new URL2(proxyUrl):proxyUrl;if(url.protocol!=="socks5:"&&url.protocol!=="socks:")throw new InvalidArgumentError(
"Proxy URL must use socks5:// or socks:// protocol");this[kProxyUrl]=url,this[kProxyHeaders]=options.headers||{},this[kProxyProtocol]=
options.proxyTls?"https:":"http:",this[kRequestTls]=options.requestTls,this[kProxyAuth]={username:options.username||(url.
username?decodeURIComponent(url.username):null),password:options.password||(url.password?decodeURIComponent(url.password):
null)},this[kConnector]=options.connect||buildConnector({...options.proxyTls,servername:options.proxyTls?.servername||url.
hostname}),this[kPools]=new Map}async createSocks5Connection(targetHost,targetPort){let proxyHost=this[kProxyUrl].hostname,
proxyPort=parseInt(this[kProxyUrl].port)||1080;debug("creating SOCKS5 connection to",proxyHost,proxyPort);let socket=await new Promise(
(resolve,reject)=>{this[kConnector]({hostname:proxyHost,host:proxyHost,port:proxyPort,protocol:this[kProxyProtocol]},(err,socket2)=>{
err?reject(err):resolve(socket2)})}),socks5Client=new Socks5Client(socket,this[kProxyAuth]);return socks5Client.on("erro\
r",err=>{debug("SOCKS5 error:",err),socket.destroy()}),await socks5Client.handshake(),await new Promise((resolve,reject)=>{
let timeout=setTimeout(()=>{reject(new Error("SOCKS5 authentication timeout"))},5e3),onAuthenticated=()=>{clearTimeout(timeout),
socks5Client.removeListener("error",onError),resolve()},onError=err=>{clearTimeout(timeout),socks5Client.removeListener(
"authenticated",onAuthenticated),reject(err)};socks5Client.state===STATES.AUTHENTICATED?(clearTimeout(timeout),resolve()):
(socks5Client.once("authenticated",onAuthenticated),socks5Client.once("error",onError))}),await socks5Client.connect(targetHost,
targetPort),await new Promise((resolve,reject)=>{let timeout=setTimeout(()=>{reject(new Error("SOCKS5 connection timeout"))},
5e3),onConnected=info=>{debug("SOCKS5 tunnel established to",targetHost,targetPort,"via",info),clearTimeout(timeout),socks5Client.
removeListener("error",onError),resolve()},onError=err=>{clearTimeout(timeout),socks5Client.removeListener("connected",onConnected),
reject(err)};socks5Client.once("connected",onConnected),socks5Client.once("error",onError)}),socket}[kDispatch](opts,handler){
let{origin}=opts;debug("dispatching request to",origin,"via SOCKS5");try{let originKey=String(origin),pool=this[kPools].
get(originKey);return(!pool||pool.destroyed||pool.closed)&&(pool=new Pool(origin,{pipelining:opts.pipelining,connections:opts.
connections,connect:async(connectOpts,callback)=>{try{let url=new URL2(origin),targetHost=url.hostname,targetPort=parseInt(
url.port)||(url.protocol==="https:"?443:80);debug("establishing SOCKS5 connection to",targetHost,targetPort);let socket=await this.
createSocks5Connection(targetHost,targetPort),finalSocket=socket;url.protocol==="https:"&&(tls||(tls=__webpack_require__(692)),
debug("upgrading to TLS"),finalSocket=tls.connect({...this[kRequestTls],socket,servername:this[kRequestTls]?.servername||
targetHost}),await new Promise((resolve,reject)=>{finalSocket.once("secureConnect",resolve),finalSocket.once("error",reject)})),
callback(null,finalSocket)}catch(err){debug("SOCKS5 connection error:",err),callback(err)}}}),this[kPools].set(originKey,
pool)),pool[kDispatch](opts,handler)}catch(err){if(debug("dispatch error:",err),typeof handler.onResponseError=="functio\
n")return handler.onResponseError(null,err),!1;if(typeof handler.onError=="function")return handler.onError(err),!1;throw err}}async[kClose](){
let closePromises=[];for(let pool of this[kPools].values())closePromises.push(pool.close());this[kPools].clear(),await Promise.
all(closePromises)}async[kDestroy](err){let destroyPromises=[];for(let pool of this[kPools].values())destroyPromises.push(
pool.destroy(err));this[kPools].clear(),await Promise.all(destroyPromises)}};module.exports=Socks5ProxyAgent}});var require_proxy_agent=(0,_chunk_72FAJJDL_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/proxy-agent.js"(exports,module){"use strict";var{
kProxy,kClose,kDestroy,kDispatch}=(0,_chunk_6ZGPZRLT_js__WEBPACK_IMPORTED_MODULE_2__/* .require_symbols */ .wO)(),Agent=(0,_chunk_HKOLUAYR_js__WEBPACK_IMPORTED_MODULE_0__/* .require_agent */ .qf)(),Pool=(0,_chunk_HKOLUAYR_js__WEBPACK_IMPORTED_MODULE_0__/* .require_pool */ .Zd)(),DispatcherBase=(0,_chunk_HKOLUAYR_js__WEBPACK_IMPORTED_MODULE_0__/* .require_dispatcher_base */ .cF)(),
{InvalidArgumentError,RequestAbortedError,SecureProxyConnectionError}=(0,_chunk_VF2FME37_js__WEBPACK_IMPORTED_MODULE_3__/* .require_errors */ .W)(),buildConnector=(0,_chunk_HKOLUAYR_js__WEBPACK_IMPORTED_MODULE_0__/* .require_connect */ .p4)(),
Client=(0,_chunk_HKOLUAYR_js__WEBPACK_IMPORTED_MODULE_0__/* .require_client */ .Y6)(),{channels}=(0,_chunk_HKOLUAYR_js__WEBPACK_IMPORTED_MODULE_0__/* .require_diagnostics */ .bu)(),Socks5ProxyAgent=require_socks5_proxy_agent(),kAgent=Symbol("pr\
oxy agent"),kClient=Symbol("proxy client"),kProxyHeaders=Symbol("proxy headers"),kRequestTls=Symbol("request tls setting\
s"),kProxyTls=Symbol("proxy tls settings"),kConnectEndpoint=Symbol("connect endpoint function"),kTunnelProxy=Symbol("tun\
nel proxy");function defaultProtocolPort(protocol){return protocol==="https:"?443:80}function defaultFactory(origin,opts){
return new Pool(origin,opts)}var noop=()=>{};function defaultAgentFactory(origin,opts){return opts.connections===1?new Client(
origin,opts):new Pool(origin,opts)}var Http1ProxyWrapper=class extends DispatcherBase{#client;constructor(proxyUrl,{headers={},
connect,factory}){if(!proxyUrl)throw new InvalidArgumentError("Proxy URL is mandatory");super(),this[kProxyHeaders]=headers,
factory?this.#client=factory(proxyUrl,{connect}):this.#client=new Client(proxyUrl,{connect})}[kDispatch](opts,handler){let onHeaders=handler.
onHeaders;handler.onHeaders=function(statusCode,data,resume){if(statusCode===407){typeof handler.onError=="function"&&handler.
onError(new InvalidArgumentError("Proxy Authentication Required (407)"));return}onHeaders&&onHeaders.call(this,statusCode,
data,resume)};let{origin,path="/",headers={}}=opts;if(opts.path=origin+path,!("host"in headers)&&!("Host"in headers)){let{
host}=new URL(origin);headers.host=host}return opts.headers={...this[kProxyHeaders],...headers},this.#client[kDispatch](
opts,handler)}[kClose](){return this.#client.close()}[kDestroy](err){return this.#client.destroy(err)}},ProxyAgent=class extends DispatcherBase{constructor(opts){
if(!opts||typeof opts=="object"&&!(opts instanceof URL)&&!opts.uri)throw new InvalidArgumentError("Proxy uri is mandator\
y");let{clientFactory=defaultFactory}=opts;if(typeof clientFactory!="function")throw new InvalidArgumentError("Proxy opt\
s.clientFactory must be a function.");let{proxyTunnel=!0}=opts;super();let url=this.#getUrl(opts),{href,origin,port,protocol,
username,password,hostname:proxyHostname}=url;if(this[kProxy]={uri:href,protocol},this[kRequestTls]=opts.requestTls,this[kProxyTls]=
opts.proxyTls,this[kProxyHeaders]=opts.headers||{},this[kTunnelProxy]=proxyTunnel,opts.auth&&opts.token)throw new InvalidArgumentError(
"opts.auth cannot be used in combination with opts.token");opts.auth?this[kProxyHeaders]["proxy-authorization"]=`Basic ${opts.
auth}`:opts.token?this[kProxyHeaders]["proxy-authorization"]=opts.token:username&&password&&(this[kProxyHeaders]["proxy-\
authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64")}`);
let connect=buildConnector({...opts.proxyTls});this[kConnectEndpoint]=buildConnector({...opts.requestTls});let agentFactory=opts.
factory||defaultAgentFactory,factory=(origin2,options)=>{let{protocol:protocol2}=new URL(origin2);return this[kProxy].protocol===
"socks5:"||this[kProxy].protocol==="socks:"?new Socks5ProxyAgent(this[kProxy].uri,{headers:this[kProxyHeaders],connect,factory:agentFactory,
username:opts.username||username,password:opts.password||password,proxyTls:opts.proxyTls,requestTls:opts.requestTls}):!this[kTunnelProxy]&&
protocol2==="http:"&&this[kProxy].protocol==="http:"?new Http1ProxyWrapper(this[kProxy].uri,{headers:this[kProxyHeaders],
connect,factory:agentFactory}):agentFactory(origin2,options)};protocol==="socks5:"||protocol==="socks:"?this[kClient]=null:
this[kClient]=clientFactory(url,{connect}),this[kAgent]=new Agent({...opts,factory,connect:async(opts2,callback)=>{if(!this[kClient]){
callback(new InvalidArgumentError("Cannot establish tunnel connection without a proxy client"));return}let requestedPath=opts2.
host;opts2.port||(requestedPath+=`:${defaultProtocolPort(opts2.protocol)}`);try{let connectParams={origin,port,path:requestedPath,
signal:opts2.signal,headers:{...this[kProxyHeaders],host:opts2.host,...opts2.connections==null||opts2.connections>0?{"pr\
oxy-connection":"keep-alive"}:{}},servername:this[kProxyTls]?.servername||proxyHostname},{socket,statusCode}=await this[kClient].
connect(connectParams);if(statusCode!==200){socket.on("error",noop).destroy(),callback(new RequestAbortedError(`Proxy re\
sponse (${statusCode}) !== 200 when HTTP Tunneling`));return}if(channels.proxyConnected.hasSubscribers&&channels.proxyConnected.
publish({socket,connectParams}),opts2.protocol!=="https:"){callback(null,socket);return}let servername;this[kRequestTls]?
servername=this[kRequestTls].servername:servername=opts2.servername,this[kConnectEndpoint]({...opts2,servername,httpSocket:socket},
callback)}catch(err){err.code==="ERR_TLS_CERT_ALTNAME_INVALID"?callback(new SecureProxyConnectionError(err)):callback(err)}}})}dispatch(opts,handler){
let headers=buildHeaders(opts.headers);if(throwIfProxyAuthIsSent(headers),headers&&!("host"in headers)&&!("Host"in headers)){
let{host}=new URL(opts.origin);headers.host=host}return this[kAgent].dispatch({...opts,headers},handler)}#getUrl(opts){return typeof opts==
"string"?new URL(opts):opts instanceof URL?opts:new URL(opts.uri)}[kClose](){let promises=[this[kAgent].close()];return this[kClient]&&
promises.push(this[kClient].close()),Promise.all(promises)}[kDestroy](){let promises=[this[kAgent].destroy()];return this[kClient]&&
promises.push(this[kClient].destroy()),Promise.all(promises)}};function buildHeaders(headers){if(Array.isArray(headers)){
let headersPair={};for(let i=0;i<headers.length;i+=2)headersPair[headers[i]]=headers[i+1];return headersPair}return headers}
function throwIfProxyAuthIsSent(headers){if(headers&&Object.keys(headers).find(key=>key.toLowerCase()==="proxy-authoriza\
tion"))throw new InvalidArgumentError("Proxy-Authorization should be sent in ProxyAgent constructor")}module.exports=ProxyAgent}});var require_env_http_proxy_agent=(0,_chunk_72FAJJDL_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/env-http-proxy-agent.js"(exports,module){
var DispatcherBase=(0,_chunk_HKOLUAYR_js__WEBPACK_IMPORTED_MODULE_0__/* .require_dispatcher_base */ .cF)(),{kClose,kDestroy,kClosed,kDestroyed,kDispatch,kNoProxyAgent,kHttpProxyAgent,
kHttpsProxyAgent}=(0,_chunk_6ZGPZRLT_js__WEBPACK_IMPORTED_MODULE_2__/* .require_symbols */ .wO)(),ProxyAgent=require_proxy_agent(),Agent=(0,_chunk_HKOLUAYR_js__WEBPACK_IMPORTED_MODULE_0__/* .require_agent */ .qf)(),DEFAULT_PORTS={"http:":80,"ht\
tps:":443},EnvHttpProxyAgent=class extends DispatcherBase{#noProxyValue=null;#noProxyEntries=null;#opts=null;constructor(opts={}){
super(),this.#opts=opts;let{httpProxy,httpsProxy,noProxy,...agentOpts}=opts;this[kNoProxyAgent]=new Agent(agentOpts);let HTTP_PROXY=httpProxy??
process.env.http_proxy??process.env.HTTP_PROXY;HTTP_PROXY?this[kHttpProxyAgent]=new ProxyAgent({...agentOpts,uri:HTTP_PROXY}):
this[kHttpProxyAgent]=this[kNoProxyAgent];let HTTPS_PROXY=httpsProxy??process.env.https_proxy??process.env.HTTPS_PROXY;HTTPS_PROXY?
this[kHttpsProxyAgent]=new ProxyAgent({...agentOpts,uri:HTTPS_PROXY}):this[kHttpsProxyAgent]=this[kHttpProxyAgent],this.#parseNoProxy()}[kDispatch](opts,handler){
let url=new URL(opts.origin);return this.#getProxyAgentForUrl(url).dispatch(opts,handler)}[kClose](){return Promise.all(
[this[kNoProxyAgent].close(),!this[kHttpProxyAgent][kClosed]&&this[kHttpProxyAgent].close(),!this[kHttpsProxyAgent][kClosed]&&
this[kHttpsProxyAgent].close()])}[kDestroy](err){return Promise.all([this[kNoProxyAgent].destroy(err),!this[kHttpProxyAgent][kDestroyed]&&
this[kHttpProxyAgent].destroy(err),!this[kHttpsProxyAgent][kDestroyed]&&this[kHttpsProxyAgent].destroy(err)])}#getProxyAgentForUrl(url){
let{protocol,host:hostname,port}=url;return hostname=hostname.replace(/:\d*$/,"").toLowerCase(),port=Number.parseInt(port,
10)||DEFAULT_PORTS[protocol]||0,this.#shouldProxy(hostname,port)?protocol==="https:"?this[kHttpsProxyAgent]:this[kHttpProxyAgent]:
this[kNoProxyAgent]}#shouldProxy(hostname,port){if(this.#noProxyChanged&&this.#parseNoProxy(),this.#noProxyEntries.length===
0)return!0;if(this.#noProxyValue==="*")return!1;for(let i=0;i<this.#noProxyEntries.length;i++){let entry=this.#noProxyEntries[i];
if(!(entry.port&&entry.port!==port)&&(hostname===entry.hostname||hostname.slice(-(entry.hostname.length+1))===`.${entry.
hostname}`))return!1}return!0}#parseNoProxy(){let noProxyValue=this.#opts.noProxy??this.#noProxyEnv,noProxySplit=noProxyValue.
split(/[,\s]/),noProxyEntries=[];for(let i=0;i<noProxySplit.length;i++){let entry=noProxySplit[i];if(!entry)continue;let parsed=entry.
match(/^(.+):(\d+)$/);noProxyEntries.push({hostname:(parsed?parsed[1]:entry).replace(/^\*?\./,"").toLowerCase(),port:parsed?
Number.parseInt(parsed[2],10):0})}this.#noProxyValue=noProxyValue,this.#noProxyEntries=noProxyEntries}get#noProxyChanged(){
return this.#opts.noProxy!==void 0?!1:this.#noProxyValue!==this.#noProxyEnv}get#noProxyEnv(){return process.env.no_proxy??
process.env.NO_PROXY??""}};module.exports=EnvHttpProxyAgent}});/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (require_env_http_proxy_agent());


/***/ })

};
;