export const id = 687;
export const ids = [687];
export const modules = {

/***/ 9687:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gapsOf: () => (/* binding */ gapsOf),
/* harmony export */   problemsOf: () => (/* binding */ problemsOf),
/* harmony export */   warningsOf: () => (/* binding */ warningsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3665);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1661);
/* harmony import */ var _node_git_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9313);
/* harmony import */ var _node_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1774);




/** Looks for what is hidden from a base, in the repository whose root is given. */
function gapsOf(request, base, root) {
    const chosen = (policies = []) => policies.flatMap((choice) => ('files' in choice ? choice.files : []));
    const read = [...request.files, ...request.waivers, ...chosen(request.policies)];
    const places = new Map();
    for (const { file, documents } of read) {
        const place = documents.recognized > 0 ? (0,_node_git_index_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .V)(root, file.path) : undefined;
        if (place !== undefined)
            places.set(file.path, place);
    }
    const submodules = base.submodules.filter(({ path, isNamed, isMoved }) => isNamed || isMoved || [...places.values()].some((place) => place.startsWith(`${path}/`)));
    const strays = straysAmong(read, places, base.request, root);
    const judging = new Set(chosen((0,_core_index_js__WEBPACK_IMPORTED_MODULE_2__/* .policiesByBase */ .B)(request, base.request)).map(({ file }) => file.path));
    return {
        submodules: submodules.map(({ path }) => path),
        strays: strays.filter((path) => !judging.has(path)),
        foreign: strays.filter((path) => (0,_node_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryRoot */ .H)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path))) !== root),
    };
}
function straysAmong(read, places, base, root) {
    const index = (0,_node_git_index_js__WEBPACK_IMPORTED_MODULE_1__/* .indexOf */ .q)(root);
    if (!index)
        return [];
    const known = new Set(base.files.map(({ file }) => file.path));
    const repositories = [...index.submodules.keys()];
    const strays = read.flatMap(({ file, documents }) => {
        const { policies, catalogs, waivers, configs } = documents;
        const place = places.get(file.path);
        const judges = [policies, catalogs, waivers, configs].some((some) => some.length > 0);
        if (!judges || place === undefined || known.has(file.path) || index.files.has(place))
            return [];
        return repositories.some((path) => place.startsWith(`${path}/`)) ? [] : [file.path];
    });
    return [...new Set(strays)];
}
/** Each submodule as a problem of the base. */
function problemsOf({ submodules }) {
    return submodules.map((path) => ({
        message: `the submodule ${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} cannot be read at the base, so that the base does not judge what lies in it`,
        help: 'keep what judges in the repository itself, or let the change be judged by its own with `policies-from: head`',
        at: { path },
    }));
}
/** What a run has to warn of that goes on in spite of them. */
function warningsOf({ submodules, strays }) {
    const hidden = (0,_core_index_js__WEBPACK_IMPORTED_MODULE_4__/* .listedAtMost */ .aL)(5, submodules.map(_core_index_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD));
    const stray = (0,_core_index_js__WEBPACK_IMPORTED_MODULE_4__/* .listedAtMost */ .aL)(5, strays.map(_core_index_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD));
    return [
        ...(submodules.length > 0
            ? [
                `the change may choose what it is judged by: its base cannot be read in the submodule ${hidden}; keep what judges in the repository itself`,
            ]
            : []),
        ...(strays.length > 0
            ? [
                `no commit has ${stray}, so that this does not judge the change; commit it, name it in \`policies\`, or set \`policies-from: head\``,
            ]
            : []),
    ];
}


/***/ }),

/***/ 9313:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ placeIn),
/* harmony export */   q: () => (/* binding */ indexOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9063);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5435);




/** Reads the index of a repository; undefined where git knows none. */
function indexOf(root) {
    const listing = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(root, ['ls-files', '--stage', '-z', '--full-name']);
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .isFault */ .Z)(listing))
        return undefined;
    const files = new Map();
    const submodules = new Map();
    for (const line of listing.toString('utf8').split('\0')) {
        const [, mode, object = '', path] = /^(\d+) ([0-9a-f]+) \d\t(.*)$/s.exec(line) ?? [];
        if (path !== undefined)
            (mode === '160000' ? submodules : files).set(path, object);
    }
    return { files, submodules };
}
/** Where a file lies in a repository, every symbolic link resolved; undefined where it lies elsewhere. */
function placeIn(root, path) {
    try {
        const [realRoot, real] = [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path))];
        return (0,_find_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(real, realRoot) ? (0,_find_files_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(real, realRoot) : undefined;
    }
    catch {
        return undefined; // what is gone lies nowhere
    }
}


/***/ }),

/***/ 5435:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   Z: () => (/* binding */ isFault)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4964);




const mostBytes = 1024 * 1024 * 1024;
/**
 * Asks git about a repository, without a shell. Nothing of the repository is run: no hook, no file system monitor; and
 * nobody is asked for a password.
 */
function git(root, words, input) {
    const guards = ['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'core.quotePath=false'];
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', [...guards.flatMap((guard) => ['-c', guard]), ...words], {
            cwd: root,
            env: environment(root),
            maxBuffer: mostBytes,
            stdio: ['pipe', 'pipe', 'pipe'],
            input: input ?? '',
            windowsHide: true,
        });
    }
    catch (error) {
        return faultOf(error);
    }
}
/** Whether git could not answer. */
function isFault(answer) {
    return !Buffer.isBuffer(answer);
}
/** The folder decides which repository is asked, not what a hook that calls us has set, nor a folder above. */
function environment(root) {
    const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_PREFIX: _prefix, ...rest } = (node_process__WEBPACK_IMPORTED_MODULE_2___default().env);
    return {
        ...rest,
        GIT_CEILING_DIRECTORIES: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root),
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
}
function faultOf(error) {
    const { code, stderr } = error;
    const lines = (stderr?.toString('utf8') ?? '').split('\n').filter((line) => line.trim() !== '');
    const [first = code === undefined ? '' : (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)] = lines;
    return { code, reason: first.replace(/^(?:fatal|error): /, '') };
}


/***/ })

};
