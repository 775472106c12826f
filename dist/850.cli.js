export const id = 850;
export const ids = [850];
export const modules = {

/***/ 6850:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schema: () => (/* binding */ schema)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8341);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1661);
/* harmony import */ var _node_schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(876);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3567);



/** Prints the schemas of the documents. */
const schema = {
    id: 'schema',
    summary: 'Print the JSON Schema of a kind of document, for editors.',
    usage: 'schema [KIND]',
    words: _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .E,
    options: [],
    examples: [
        { line: 'coexist schema Topology', summary: 'the schema of topologies' },
        { line: 'coexist schema > .coexist/schema.json', summary: 'the schema of any document, for an editor' },
    ],
    run({ words: [written, ...others] }) {
        if (others.length > 0)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('more than one kind is given', 'name one at a time');
        if (written === undefined)
            return { exitCode: 0, output: (0,_node_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .readSchema */ .G)('coexist') };
        const kind = _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .E.find((one) => one.toLowerCase() === written.toLowerCase());
        if (!kind)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`unknown kind ${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(written)}`, (0,_core_index_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(written, _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .E));
        return { exitCode: 0, output: (0,_node_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .readSchema */ .G)(kind) };
    },
};


/***/ }),

/***/ 5581:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ programFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_2__);



/** The folder of the program itself, with `policies/` and `dist/` in it: above `dist/`, and above the source of this file. */
function programFolder() {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
        if (names.includes('policies') && names.includes('action.yml'))
            return folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            throw new Error('the folder `policies` of the program is missing');
    }
}


/***/ }),

/***/ 876:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readSchema)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _program_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5581);



/** The text of a published schema: of a kind of document, or `coexist` for a document of any kind. */
function readSchema(name) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_program_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .programFolder */ .b)(), 'dist', 'schemas', `${name}.json`), 'utf8');
}


/***/ })

};
