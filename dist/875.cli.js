export const id = 875;
export const ids = [875];
export const modules = {

/***/ 3875:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ mebibyte),
/* harmony export */   reasonOf: () => (/* binding */ reasonOf),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


const mebibyte = 1024 * 1024;
/** The text of a file in UTF-8 or UTF-16, told by its byte order mark or its first letter; the mark is not part of it. */
function readText(path, mostBytes) {
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path);
        if (!status.isFile())
            return { message: 'this is not a regular file', help: 'name a file with YAML or JSON' };
        if (status.size > mostBytes)
            return tooLarge(status.size, mostBytes);
        return decoded((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path));
    }
    catch (error) {
        return {
            message: `the file cannot be read: ${reasonOf(error)}`,
            help: 'check the path and its permissions',
        };
    }
}
/** What the operating system says went wrong, in plain words where it is one of the usual things. */
function reasonOf(error) {
    const code = error.code ?? '';
    return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
const reasons = {
    EACCES: 'permission denied',
    EEXIST: 'a part of its path is not a folder',
    EISDIR: 'it is a folder',
    ELOOP: 'its symbolic links go round in circles',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'the name is too long',
    ENOENT: 'there is no such file or folder',
    ENOSPC: 'no space is left on the device',
    ENOTDIR: 'a part of its path is not a folder',
    EROFS: 'the file system is read-only',
    EPERM: 'permission denied',
};
function decoded(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (first === 0xfe && second === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    if (first !== 0 && second === 0)
        return new TextDecoder('utf-16le').decode(bytes);
    if (first === 0 && second !== 0 && second !== undefined)
        return new TextDecoder('utf-16be').decode(bytes);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { message: 'the file is not UTF-8 text', help: 'save it as UTF-8' };
    const text = bytes.toString('utf8');
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
function tooLarge(size, most) {
    return {
        message: `the file has ${Math.ceil(size / mebibyte)} MiB, and at most ${Math.floor(most / mebibyte)} MiB are read`,
        help: 'spread the organization over several files, or raise the limit with `--max-file-size`',
    };
}


/***/ })

};
