export const id = 31;
export const ids = [31,875];
export const modules = {

/***/ 8031:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1456);
// EXTERNAL MODULE: ./src/node/find-files.ts + 1 modules
var find_files = __webpack_require__(147);
// EXTERNAL MODULE: ./src/node/schemas.ts
var schemas = __webpack_require__(6303);
// EXTERNAL MODULE: ./src/node/write-text.ts
var write_text = __webpack_require__(9658);
// EXTERNAL MODULE: ./src/cli/command.ts
var command = __webpack_require__(3114);
;// CONCATENATED MODULE: ./src/cli/starter/files.ts
/** A working beginning: a configuration, a topology to replace, a workflow, and the schema that editors read. */
function starterFiles(schema) {
    return [
        { path: 'coexist.yaml', text: config },
        { path: 'topology/example.yaml', text: topology },
        { path: '.github/workflows/coexist.yml', text: workflow },
        { path: schemaPath, text: schema },
    ];
}
const schemaPath = '.coexist/schema.json';
const config = `# yaml-language-server: $schema=${schemaPath}
# What coexist reads here, and by which rules it judges.
apiVersion: coexist/v1
kind: Config
paths: [topology]
# Without policies, every built-in pack that knows a product of the topologies applies. Policies of your own:
# policies: [pack:exchange, policies]
# Waivers, each with a reason, an owner and a last day:
# waivers: [waivers.yaml]
# A rule may be given another severity, or be switched off with the reason why:
# rules:
#   - { rule: exchange-out-of-support, severity: warning }
`;
const topology = `# yaml-language-server: $schema=../${schemaPath}
# One organization with its servers; replace them by your own.
apiVersion: coexist/v1
kind: Topology
organization: example
sites:
  - name: hq
    internetFacing: true
    servers:
      # A version is a label, a build, or what Get-ExchangeServer shows; always in quotes where it looks like a number.
      - { name: HQ-EX1, product: exchange-2016, version: CU23, roles: [mailbox] }
      - { name: HQ-EX2, product: exchange-2019, version: '15.2.1748.10', roles: [mailbox] }
`;
const workflow = `name: coexist
on:
  pull_request:
  merge_group:
permissions:
  contents: read
jobs:
  coexist:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      # OWNER is the account that hosts the Action.
      - uses: OWNER/coexist@v0
`;

;// CONCATENATED MODULE: ./src/cli/commands/init.ts







/** Writes a working beginning, and leaves alone what is there already. */
const init = {
    id: 'init',
    summary: 'Write a starter: configuration, topology, workflow, and a schema for editors.',
    usage: 'init [FOLDER]',
    options: [],
    examples: [
        { line: 'coexist init && coexist check', summary: 'begin in this folder, and judge the example' },
    ],
    run({ words: [folder = '.', ...others] }, surroundings) {
        if (others.length > 0)
            throw new command/* UsageError */.e('more than one folder is given', 'name one');
        const target = (0,external_node_path_.resolve)(surroundings.folder, folder);
        const lines = starterFiles((0,schemas/* readSchema */.G)('coexist')).map(({ path, text }) => {
            const shown = (0,wording/* quote */.hD)((0,external_node_path_.join)(folder, path));
            if ((0,find_files/* isThere */.$B)((0,external_node_path_.join)(target, path)))
                return `kept ${shown}, which is there already`;
            const fault = (0,write_text/* writeText */.x)((0,external_node_path_.join)(target, path), text, target);
            if (fault)
                throw new command/* UsageError */.e(fault, 'check the path and its permissions');
            return `wrote ${shown}`;
        });
        const next = 'next: put your servers into the topology, and run `coexist check`';
        return { exitCode: 0, output: `${[...lines, next].join('\n')}\n` };
    },
};


/***/ }),

/***/ 147:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wn: () => (/* binding */ documentEndings),
  lY: () => (/* binding */ findFiles),
  $B: () => (/* binding */ isThere),
  Rt: () => (/* binding */ leadsSomewhere),
  pS: () => (/* binding */ shownPath)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/node/patterns.ts
/** What has none of these characters is a plain path, and needs no library to find that out. */
const marks = /[*?[\]{}()!+@|\\]/;
/**
 * The absolute paths of the files that match a pattern, sorted; undefined where the path is none. The library that matches
 * is loaded only for what may be a pattern.
 */
async function matchesOf(path, folder) {
    if (!marks.test(path))
        return undefined;
    const { globSync, isDynamicPattern } = await __webpack_require__.e(/* import() */ 998).then(__webpack_require__.bind(__webpack_require__, 5998));
    if (!isDynamicPattern(path))
        return undefined;
    const options = { cwd: folder, absolute: true, onlyFiles: false, expandDirectories: false };
    return globSync(path, options)
        .filter((match) => !match.endsWith('/'))
        .sort();
}

// EXTERNAL MODULE: ./src/node/read-text.ts
var read_text = __webpack_require__(3875);
// EXTERNAL MODULE: ./src/node/repository.ts
var repository = __webpack_require__(1871);
;// CONCATENATED MODULE: ./src/node/find-files.ts





/** How the names of files end in which documents are looked for. */
const documentEndings = ['.yaml', '.yml', '.json'];
/**
 * The files that a path leads to: itself, everything of the right kind below a folder, or what a pattern matches.
 * Dot folders and `node_modules` are left out, and no symbolic link is followed out of the repository.
 */
async function findFiles(path, folder) {
    const finds = { files: [], faults: [] };
    const absolute = (0,external_node_path_.resolve)(folder, path);
    const walk = new Walk(finds, absolute);
    const matches = isThere(absolute) ? undefined : await matchesOf(path, folder);
    for (const match of matches ?? [absolute])
        walk.visit(match, 'named');
    if (matches?.length === 0)
        finds.faults.push({ path: absolute, message: 'no file matches the pattern', help: 'check the pattern' });
    return finds;
}
/** Whether a path or pattern leads to anything. */
async function leadsSomewhere(path, folder) {
    return isThere((0,external_node_path_.resolve)(folder, path)) || (await findFiles(path, folder)).files.length > 0;
}
/** Whether there is something at a path, be it readable or not. */
function isThere(path) {
    try {
        return (0,external_node_fs_.readdirSync)((0,external_node_path_.dirname)(path)).includes((0,external_node_path_.basename)(path));
    }
    catch {
        return exists(path);
    }
}
/** A path as people read it: relative to a folder, with `/`. */
function shownPath(path, folder) {
    return (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/') || '.';
}
/** One way through the file system; a folder or file that several links lead to is visited once. */
class Walk {
    finds;
    start;
    root;
    visited = new Set();
    constructor(finds, start) {
        this.finds = finds;
        this.start = start;
        this.root = (0,repository/* repositoryRoot */.H)(start) ?? start;
    }
    visit(path, manner) {
        try {
            const real = (0,external_node_fs_.realpathSync)(path);
            if (this.leavesRoot(path, real) || this.visited.has(real))
                return;
            this.visited.add(real);
            if ((0,external_node_fs_.statSync)(real).isDirectory())
                this.enter(path);
            else
                this.finds.files.push({ path, real, manner });
        }
        catch (error) {
            this.finds.faults.push({ path, ...faultOf(path, error) });
        }
    }
    enter(folder) {
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const entry of entries) {
            const path = (0,external_node_path_.join)(folder, entry.name);
            const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && leadsToFolder(path));
            const isWanted = isFolder
                ? !entry.name.startsWith('.') && entry.name !== 'node_modules'
                : documentEndings.some((ending) => entry.name.endsWith(ending));
            if (isWanted)
                this.visit(path, 'found');
        }
    }
    /**
     * Whether a path that lies in the repository by its name leads out of it by a link, its own or that of a folder
     * above: following it would judge, and quote, what nobody put there to be read.
     */
    leavesRoot(path, real) {
        if (!isWithin(path, this.root) || isWithin(real, (0,external_node_fs_.realpathSync)(this.root)))
            return false;
        this.finds.faults.push({
            path,
            message: 'this symbolic link leaves the repository, and is not followed',
            help: 'put the file itself into the repository',
        });
        return true;
    }
}
function isWithin(path, folder) {
    return path === folder || path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
}
function faultOf(path, error) {
    if (error.code === 'ENOENT') {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })
            ? { message: 'this symbolic link leads to nothing', help: 'mend or remove the link' }
            : { message: 'there is no such file or folder', help: 'check the path' };
    }
    return { message: `this cannot be read: ${(0,read_text.reasonOf)(error)}`, help: 'check the path and its permissions' };
}
function leadsToFolder(path) {
    return exists(path) && (0,external_node_fs_.statSync)(path).isDirectory();
}
function exists(path) {
    try {
        (0,external_node_fs_.statSync)(path);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 6280:
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


/***/ }),

/***/ 1871:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ repositoryRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The nearest folder at or above the given one that holds a repository; undefined where there is none. */
function repositoryRoot(folder) {
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return undefined;
    }
}


/***/ }),

/***/ 6303:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readSchema)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _program_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6280);



/** The text of a published schema: of a kind of document, or `coexist` for a document of any kind. */
function readSchema(name) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_program_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .programFolder */ .b)(), 'dist', 'schemas', `${name}.json`), 'utf8');
}


/***/ }),

/***/ 9658:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1456);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3875);




/** Writes a file and the folders above it; returns why it could not, if it could not. */
function writeText(path, text, folder) {
    try {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, text);
        return undefined;
    }
    catch (error) {
        return `${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)} cannot be written: ${(0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__.reasonOf)(error)}`;
    }
}


/***/ })

};
