export const id = 716;
export const ids = [716];
export const modules = {

/***/ 716:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadBaseline: () => (/* binding */ loadBaseline)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9063);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4964);



/** Reads the file of a baseline; one that cannot be read is a problem. */
async function loadBaseline(file, { folder, shown, mostMebibytes, filesRead }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, file);
    const at = { path: shown(path) };
    if (!(0,_find_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isThere */ .$B)(path)) {
        const help = 'check the path, or record one with `coexist baseline FILE`';
        return refused({ message: 'there is no such baseline', help, at });
    }
    filesRead?.add(path);
    const text = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .y)(path, mostMebibytes * _read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .mebibyte */ .E);
    if (typeof text !== 'string')
        return refused({ ...text, at });
    const { parseBaseline } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(998), __webpack_require__.e(447)]).then(__webpack_require__.bind(__webpack_require__, 447));
    return parseBaseline({ path: at.path, text });
}
function refused(problem) {
    return { findings: [], problems: [problem] };
}


/***/ })

};
