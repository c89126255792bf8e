"use strict";
exports.id = 787;
exports.ids = [787];
exports.modules = {

/***/ 6787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  encodeMultipart: () => (encodeMultipart)
});
var _VEMOOKOE = __webpack_require__(7472);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
function encodeMultipart(fields,file){let boundary=`----form-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)()}`,texts=Object.
entries(fields).map(([name,value])=>`--${boundary}\r
${disposition(name)}\r
\r
${value}\r
`),head=`--${boundary}\r
${disposition(file.field)}; filename="${quoted(file.name)}"\r
Content-Type: ${quoted(file.type)}\r
\r
`,body=Buffer.concat([Buffer.from(texts.join("")+head),file.content,Buffer.from(`\r
--${boundary}--\r
`)]);return{contentType:`multipart/form-data; boundary=${boundary}`,body}}function disposition(name){return`Content-Disp\
osition: form-data; name="${quoted(name)}"`}function quoted(text){return text.replace(/["\r\n]/g,character=>encodeURIComponent(
character))}


/***/ })

};
;