export const id = 204;
export const ids = [204];
export const modules = {

/***/ 8204:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FilesRead: () => (/* binding */ FilesRead),
/* harmony export */   U: () => (/* binding */ repeatedTarget)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The files that a run has read as what it is asked about: no result of it may take the place of one. */
class FilesRead {
    paths = new Set();
    /** Takes in a file by its absolute path. */
    add(path) {
        this.paths.add(path);
    }
    /** The first of the paths that leads to such a file, by whatever name. */
    among(targets, folder) {
        const there = targets.filter((target) => isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, target)));
        if (there.length === 0)
            return undefined;
        const read = new Set([...this.paths].map(identityOf));
        return there.find((target) => read.has(identityOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, target))));
    }
}
/** The first of the paths that leads to the same file as one before it. */
function repeatedTarget(targets, folder) {
    const seen = new Set();
    return targets.find((target) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, target);
        const identity = identityOf(path);
        const isRepeated = seen.has(identity);
        seen.add(identity);
        return isRepeated && !isDevice(path);
    });
}
/** Equal for two paths that lead to one file, by links of either kind too; the file need not be there yet. */
function identityOf(path) {
    const status = statusOf(path);
    return status ? `${status.dev}:${status.ino}` : realPath(path);
}
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
function isFile(path) {
    return statusOf(path)?.isFile() ?? false;
}
/** Whatever is written to `/dev/null` or a terminal replaces nothing. */
function isDevice(path) {
    const status = statusOf(path);
    return status !== undefined && !status.isFile() && !status.isDirectory();
}
function statusOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true });
    }
    catch {
        return undefined;
    }
}


/***/ })

};
