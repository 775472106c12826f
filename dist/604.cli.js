export const id = 604;
export const ids = [604];
export const modules = {

/***/ 4604:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadBase: () => (/* binding */ loadBase)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/node/each.ts
var each = __webpack_require__(3515);
// EXTERNAL MODULE: ./src/node/find-files.ts
var find_files = __webpack_require__(9063);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
var external_node_process_default = /*#__PURE__*/__webpack_require__.n(external_node_process_);
// EXTERNAL MODULE: ./src/node/read-text.ts
var read_text = __webpack_require__(4964);
;// CONCATENATED MODULE: ./src/node/git.ts




const mostBytes = 1024 * 1024 * 1024;
/**
 * Asks git about a repository, without a shell. Nothing of the repository is run: no hook, no file system monitor; and
 * nobody is asked for a password.
 */
function git(root, words, input) {
    const guards = ['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'core.quotePath=false'];
    try {
        return (0,external_node_child_process_.execFileSync)('git', [...guards.flatMap((guard) => ['-c', guard]), ...words], {
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
    const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_PREFIX: _prefix, ...rest } = (external_node_process_default()).env;
    return {
        ...rest,
        GIT_CEILING_DIRECTORIES: (0,external_node_path_.dirname)(root),
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
}
function faultOf(error) {
    const { code, stderr } = error;
    const lines = (stderr?.toString('utf8') ?? '').split('\n').filter((line) => line.trim() !== '');
    const [first = code === undefined ? '' : (0,read_text.reasonOf)(error)] = lines;
    return { code, reason: first.replace(/^(?:fatal|error): /, '') };
}

;// CONCATENATED MODULE: ./src/node/git-commit.ts


const fetchIt = 'fetch it first: `git fetch --unshallow` does so, and `actions/checkout` with `fetch-depth: 0`';
/** The commit that a ref means; with `fetch`, one that is missing is asked of `origin`. */
function commitOf(root, ref, fetch) {
    const known = resolved(root, ref);
    if (typeof known === 'string')
        return known;
    if (known.reason !== '')
        return obstacleOf(known);
    if (fetch && isObjectName(ref))
        fetchCommit(root, ref);
    const fetched = resolved(root, ref);
    return typeof fetched === 'string' ? fetched : unknown(root, ref);
}
/** What git itself has to say, in plain words where it is one of the usual things. */
function obstacleOf({ code, reason }) {
    if (code === 'ENOENT') {
        return { message: 'git is not installed here', help: 'install git, or name a folder as the base' };
    }
    if (reason.includes('not a git repository'))
        return noRepository;
    if (reason.includes('dubious ownership')) {
        return {
            message: 'git refuses to read the repository, since it belongs to another user',
            help: 'trust it: `git config --global --add safe.directory FOLDER`',
        };
    }
    return { message: `git cannot read the base: ${reason || 'it does not say why'}`, help: fetchIt };
}
const noRepository = {
    message: 'the base cannot be read, since this is not a git repository',
    help: 'name a folder as the base, or run this in a repository',
};
function resolved(root, ref) {
    const answer = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    return isFault(answer) ? answer : answer.toString('utf8').trim();
}
function isObjectName(ref) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
}
/** Whether it worked is seen by looking again. */
function fetchCommit(root, commit) {
    const quietly = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-gc'];
    git(root, ['fetch', ...quietly, '--depth=1', '--end-of-options', 'origin', commit]);
}
function unknown(root, ref) {
    const shallow = git(root, ['rev-parse', '--is-shallow-repository']);
    const isShallow = !isFault(shallow) && shallow.toString('utf8').trim() === 'true';
    if (isShallow || isObjectName(ref)) {
        const message = `${(0,wording/* quote */.hD)(ref)} is no commit in the part of the history that is here`;
        return { message, help: fetchIt };
    }
    const names = namesIn(root);
    const candidates = names.includes(`origin/${ref}`) ? [`origin/${ref}`] : (0,wording/* nearest */.pA)(ref, names);
    return {
        message: `${(0,wording/* quote */.hD)(ref)} is no branch, tag or commit of the repository, and no folder`,
        help: candidates.length > 0
            ? `did you mean ${(0,wording/* listed */.KE)(candidates.map(wording/* quote */.hD), 'or')}?`
            : 'write a branch, tag or commit that `git log` knows, or a folder',
    };
}
function namesIn(root) {
    const places = ['refs/heads', 'refs/tags', 'refs/remotes'];
    const names = git(root, ['for-each-ref', '--format=%(refname:short)', ...places]);
    return isFault(names) ? [] : names.toString('utf8').split('\n').filter(Boolean);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/node/inside.ts


/**
 * What a path is below a folder that it leads into, by its name or through symbolic links outside; undefined where it leads
 * elsewhere. Links within the folder stay what they are, since they may lead elsewhere in another state of it.
 */
function insideOf(folder, path) {
    if ((0,find_files/* isWithin */.UO)(path, folder))
        return (0,external_node_path_.relative)(folder, path);
    const realFolder = (0,find_files/* realOf */.MN)(folder) ?? folder;
    const ways = waysTo(path).flatMap((at) => {
        const real = (0,find_files/* realOf */.MN)(at);
        return real === undefined ? [] : [{ at, real }];
    });
    const found = ways.find(({ real }) => real === realFolder) ?? ways[0];
    if (found === undefined || !(0,find_files/* isWithin */.UO)(found.real, realFolder))
        return undefined;
    return (0,external_node_path_.join)((0,external_node_path_.relative)(realFolder, found.real), (0,external_node_path_.relative)(found.at, path));
}
/** A path and the folders above it. */
function waysTo(path) {
    return (0,external_node_path_.dirname)(path) === path ? [path] : [path, ...waysTo((0,external_node_path_.dirname)(path))];
}

;// CONCATENATED MODULE: ./src/node/git-tree.ts







/** So much is taken out of the repository at once. */
const mostBytesAtOnce = 64 * 1024 * 1024;
/**
 * Puts the documents of a commit, and the links to them, into a new folder outside of the repository, hands it to the
 * reader and takes it away afterwards. Contents are as they were committed: no filter is run. Submodules are empty
 * folders in it, since the commit does not say what lies in them.
 */
async function withTree(root, commit, limits, read) {
    const listing = listingOf(root, commit, limits.wants);
    if ('reason' in listing)
        return listing;
    const { entries, submodules } = listing;
    const folder = newFolder();
    if (typeof folder !== 'string')
        return folder;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, '.git')); // what lies in it is fenced like a repository
        for (const path of submodules.keys())
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, path), { recursive: true });
        return writeEntries(root, folder, entries, limits.mostBytes) ?? (await read(folder, submodules));
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
function newFolder() {
    try {
        return (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'coexist-base-')));
    }
    catch (error) {
        return { code: undefined, reason: `there is no temporary folder to put it into: ${(0,read_text.reasonOf)(error)}` };
    }
}
function listingOf(root, commit, wants) {
    const listing = git(root, ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit]);
    if (isFault(listing))
        return listing;
    const lines = listing.toString('utf8').split('\0');
    const entries = entriesOf(root, lines, wants);
    return 'reason' in entries ? entries : { entries, submodules: submodulesOf(lines) };
}
function submodulesOf(lines) {
    const found = lines.flatMap((line) => {
        const [, object = '', path = ''] = /^160000 commit ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
        return path !== '' && staysInside(path) ? [[path, object]] : [];
    });
    return new Map(found);
}
function entriesOf(root, lines, wants) {
    const wanted = lines.flatMap((line) => {
        const [, mode = '', object = '', path = ''] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
        const isLink = mode === '120000';
        const isWanted = isLink || find_files/* documentEndings */.wn.some((ending) => path.endsWith(ending));
        return isWanted && staysInside(path) && wants(path) ? [{ path, object, isLink }] : [];
    });
    if (wanted.length === 0)
        return [];
    const checked = git(root, ['cat-file', '--batch-check=%(objectsize)'], objectLines(wanted));
    if (isFault(checked))
        return checked;
    const sizes = checked.toString('utf8').split('\n');
    return wanted.map((entry, index) => ({ ...entry, size: Number(sizes[index]) || 0 }));
}
/** Git refuses such paths when it checks out; here nobody else does. */
function staysInside(path) {
    const parts = path.split('/');
    return parts.every((part) => !['', '.', '..'].includes(part) && part.toLowerCase() !== '.git');
}
/** Links come last, so that nothing is written through one. */
function writeEntries(root, folder, entries, mostBytes) {
    const ordered = [...entries.filter(({ isLink }) => !isLink), ...entries.filter(({ isLink }) => isLink)];
    const byLimit = groupBySize(ordered, mostBytes);
    try {
        for (const { path, size } of byLimit.above)
            writeHollow((0,external_node_path_.join)(folder, path), size);
        for (const batch of batchesOf(byLimit.below)) {
            const contents = git(root, ['cat-file', '--batch'], objectLines(batch));
            if (isFault(contents))
                return contents;
            writeBatch(root, folder, batch, contents);
        }
        return undefined;
    }
    catch (error) {
        return { code: undefined, reason: `the tree cannot be written to ${folder}: ${(0,read_text.reasonOf)(error)}` };
    }
}
function groupBySize(entries, mostBytes) {
    return {
        above: entries.filter(({ size, isLink }) => size > mostBytes && !isLink),
        below: entries.filter(({ size }) => size <= mostBytes),
    };
}
/** A file of that size which holds nothing: it is too large to be read, and is refused as the original would be. */
function writeHollow(path, size) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.writeFileSync)(path, '');
    (0,external_node_fs_.truncateSync)(path, size);
}
function batchesOf(entries) {
    const batches = [];
    let room = 0;
    for (const entry of entries) {
        if (batches.length === 0 || entry.size > room) {
            batches.push([]);
            room = mostBytesAtOnce;
        }
        batches.at(-1)?.push(entry);
        room -= entry.size;
    }
    return batches;
}
/** The answer has, for each object, a line that ends with its size, its content, and a line end. */
function writeBatch(root, folder, batch, contents) {
    let at = 0;
    for (const { path, isLink } of batch) {
        const end = contents.indexOf('\n', at);
        const header = contents.toString('utf8', at, end);
        const size = Number(/ blob (\d+)$/.exec(header)?.[1]);
        if (!Number.isInteger(size))
            throw new Error(`git does not give the object of ${path}: ${header}`);
        const content = contents.subarray(end + 1, end + 1 + size);
        at = end + 1 + size + 1;
        const target = (0,external_node_path_.join)(folder, path);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        if (isLink)
            (0,external_node_fs_.symlinkSync)(linkWithin(root, folder, path, content.toString('utf8')), target);
        else
            (0,external_node_fs_.writeFileSync)(target, content);
    }
}
/** What a link leads to; one that leaves the repository and comes back leads to the same place in the folder. */
function linkWithin(root, folder, path, target) {
    const from = (0,external_node_path_.dirname)(path);
    if (!(0,external_node_path_.isAbsolute)(target) && (0,find_files/* isWithin */.UO)((0,external_node_path_.resolve)(folder, from, target), folder))
        return target;
    const inside = insideOf(root, (0,external_node_path_.resolve)(root, from, target));
    return inside === undefined ? target : (0,external_node_path_.resolve)(folder, inside);
}
function objectLines(entries) {
    return entries.map(({ object }) => `${object}\n`).join('');
}

// EXTERNAL MODULE: ./src/node/load-request.ts
var load_request = __webpack_require__(558);
;// CONCATENATED MODULE: ./src/node/renames.ts

/**
 * The names that files had at a commit, by the names that the index gives them now. Contents are compared as they are
 * stored, so no filter is run.
 */
function renamesSince(root, commit) {
    const options = ['--cached', '-M', '--diff-filter=R', '--name-status', '-z', '--no-ext-diff'];
    const listing = git(root, ['diff-index', ...options, '--end-of-options', commit, '--']);
    if (isFault(listing))
        return new Map(); // without an index nothing is known to have moved
    const parts = listing.toString('utf8').split('\0');
    const renames = new Map();
    for (let index = 0; index + 2 < parts.length; index += 3) {
        renames.set(parts[index + 2] ?? '', parts[index + 1] ?? '');
    }
    return renames;
}

// EXTERNAL MODULE: ./src/node/repository.ts
var repository = __webpack_require__(1774);
;// CONCATENATED MODULE: ./src/node/git-index.ts




/** Reads the index of a repository; undefined where git knows none. */
function indexOf(root) {
    const listing = git(root, ['ls-files', '--stage', '-z', '--full-name']);
    if (isFault(listing))
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
        const [realRoot, real] = [realpathSync(root), realpathSync(resolve(root, path))];
        return isWithin(real, realRoot) ? shownPath(real, realRoot) : undefined;
    }
    catch {
        return undefined; // what is gone lies nowhere
    }
}

// EXTERNAL MODULE: ./src/node/patterns.ts
var patterns = __webpack_require__(9497);
;// CONCATENATED MODULE: ./src/node/submodules.ts





/** The submodules of a base that are asked for, by paths and patterns below its folder. */
function submodulesAmong(asked, base) {
    const { root, there, submodules } = base;
    if (submodules.size === 0)
        return [];
    const reaches = asked.map(reachOf);
    const links = linksBelow(there).filter((link) => reaches.some((reach) => covers(reach, link)));
    const linked = links.map(targetOf).map(reachOf);
    const now = indexOf(root)?.submodules;
    return [...submodules].flatMap(([path, commit]) => {
        const folder = (0,external_node_path_.join)(there, path);
        const liesIn = ({ at }) => (0,find_files/* isWithin */.UO)(at, folder);
        const isNamed = reaches.some(liesIn);
        const isFound = linked.some(liesIn) || [...reaches, ...linked].some((reach) => covers(reach, folder));
        if (!isNamed && !isFound)
            return [];
        return [{ path, isNamed, isMoved: now?.get(path) !== commit && !isEmpty((0,external_node_path_.join)(root, path)) }];
    });
}
function reachOf(path) {
    const start = (0,find_files/* isThere */.$B)(path) ? path : plainPart(path);
    for (let at = start;; at = (0,external_node_path_.dirname)(at)) {
        const real = (0,find_files/* realOf */.MN)(at);
        if (real !== undefined)
            return { at: real, isWhole: at === start };
        if ((0,external_node_path_.dirname)(at) === at)
            return { at, isWhole: false };
    }
}
/** The folders of a pattern before the first that is one itself. */
function plainPart(path) {
    const parts = path.split(external_node_path_.sep);
    const first = parts.findIndex(patterns/* hasMarks */.Z);
    return first < 0 ? path : parts.slice(0, first).join(external_node_path_.sep) || external_node_path_.sep;
}
/** Whether what lies there is found: dot folders and `node_modules` are left out. */
function covers({ at, isWhole }, path) {
    if (!isWhole || !(0,find_files/* isWithin */.UO)(path, at))
        return false;
    return (0,find_files/* shownPath */.pS)(path, at)
        .split('/')
        .every((part) => part === '.' || (!part.startsWith('.') && part !== 'node_modules'));
}
function linksBelow(folder) {
    const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true, recursive: true });
    return entries
        .filter((entry) => entry.isSymbolicLink())
        .map(({ parentPath, name }) => (0,external_node_path_.join)(parentPath, name));
}
function targetOf(link) {
    return (0,external_node_path_.resolve)((0,external_node_path_.dirname)(link), (0,external_node_fs_.readlinkSync)(link));
}
/** Whether a submodule is not checked out: nothing is read from it then, neither today nor at the base. */
function isEmpty(folder) {
    try {
        return (0,external_node_fs_.lstatSync)(folder).isDirectory() && (0,external_node_fs_.readdirSync)(folder).length === 0;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/node/load-base.ts













/** Reads at the base what the options ask for; its documents are read there, and nothing is checked out. */
async function loadBase(options, wanted, packs) {
    const { ref, fetch, bareFolders } = wanted;
    const folder = (0,external_node_path_.resolve)(options.folder, ref);
    if (isWrittenAsPath(ref) && isFolder(folder))
        return loadFolder(folder, options, packs);
    const root = rootOf(options);
    const base = typeof root === 'string' ? await loadCommit(root, { ref, fetch }, options, packs) : root;
    if (!('message' in base))
        return base;
    return bareFolders && isFolder(folder)
        ? loadFolder(folder, options, packs)
        : { problem: { ...base, at: { path: ref } } };
}
/** No commit has such a name. */
function isWrittenAsPath(ref) {
    return (0,external_node_path_.isAbsolute)(ref) || /^\.{1,2}(?:$|[\\/])/.test(ref);
}
async function loadFolder(there, options, packs) {
    const place = { here: options.folder, there, renames: new Map() };
    return { request: await (0,load_request/* loadRequest */.W$)(await optionsAt(place, options, ignored), packs), submodules: [] };
}
async function loadCommit(root, { ref, fetch }, options, packs) {
    const commit = commitOf(root, ref, fetch);
    if (typeof commit !== 'string')
        return commit;
    const renames = renamesSince(root, commit);
    const asked = [...options.paths, ...options.policies, ...options.waivers].join('\n');
    const wants = (path) => !path.split('/').includes('node_modules') || asked.includes('node_modules');
    const limits = { mostBytes: options.mostMebibytes * read_text/* mebibyte */.E, wants };
    const read = await withTree(root, commit, limits, async (there, submodules) => {
        const asked = new Set();
        const at = await optionsAt({ here: root, there, renames }, options, (path) => asked.add(path));
        const request = await (0,load_request/* loadRequest */.W$)(at, packs);
        return { request, submodules: submodulesAmong([...asked], { root, there, submodules }) };
    });
    return 'reason' in read ? obstacleOf(read) : read;
}
/** The repository in which the paths lie. */
function rootOf({ paths, folder }) {
    const named = paths.flatMap((path) => (0,repository/* repositoryRoot */.H)((0,external_node_path_.resolve)(folder, path)) ?? []);
    const roots = named.filter((one, index) => named.findIndex((other) => (0,find_files/* realOf */.MN)(other) === (0,find_files/* realOf */.MN)(one)) === index);
    const [root, ...others] = roots;
    if (root === undefined)
        return noRepository;
    if (others.length === 0)
        return root;
    return {
        message: `the paths lie in several repositories, ${(0,wording/* listed */.KE)(roots.map((one) => (0,wording/* quote */.hD)((0,find_files/* shownPath */.pS)(one, folder))))}, which have no base in common`,
        help: 'check what lies in each of them by itself',
    };
}
async function optionsAt(place, options, onRead) {
    const { here, there } = place;
    const inside = insideOf(here, options.folder);
    const folder = inside === undefined ? there : (0,external_node_path_.join)(there, inside);
    const at = (path) => pathAt(path, options.folder, folder, place);
    const renamed = async (path) => (await earlierNames(path, options.folder, place)).map((name) => (0,external_node_path_.join)(there, name));
    const named = async (path) => {
        if (path.startsWith('pack:') || (await (0,find_files/* leadsSomewhere */.Rt)(at(path), folder)))
            return [at(path)];
        const names = await renamed(path);
        return names.length > 0 ? names : [at(path)];
    };
    const isFile = (path) => {
        const absolute = (0,external_node_path_.resolve)(options.folder, path);
        return (0,find_files/* isThere */.$B)(absolute) && !isFolder(absolute);
    };
    const others = options.paths.filter((path) => !isFile(path));
    return {
        ...options,
        folder,
        paths: (await (0,each/* each */._)(options.paths, async (path) => (isFile(path) ? named(path) : [at(path)]))).flat(),
        policies: (await (0,each/* each */._)(options.policies, named)).flat(),
        waivers: (await (0,each/* each */._)(options.waivers, named)).flat(),
        shown: (path) => options.shown((0,find_files/* isWithin */.UO)(path, there) ? (0,external_node_path_.join)(here, (0,external_node_path_.relative)(there, path)) : path),
        earlier: { moved: (await (0,each/* each */._)(others, renamed)).flat(), onRead },
    };
}
function ignored() {
    // of a folder nothing is hidden
}
/** A path of today as one of the base; one that leads out of the two folders stays what it is. */
function pathAt(path, folder, folderThere, { here, there }) {
    if (path.startsWith('pack:'))
        return path;
    const absolute = (0,external_node_path_.resolve)(folder, path);
    const inside = insideOf(here, absolute);
    if (inside === undefined)
        return absolute;
    const leaves = (0,external_node_path_.isAbsolute)(path) || path.split(/[\\/]/).includes('..');
    if (!leaves && (0,find_files/* isWithin */.UO)(absolute, here) && (0,find_files/* isWithin */.UO)(folder, here))
        return path;
    return (0,external_node_path_.relative)(folderThere, (0,external_node_path_.join)(there, inside)) || '.';
}
/** The names that the files had to which a path leads today, of those that were moved. */
async function earlierNames(path, folder, { here, renames }) {
    if (renames.size === 0)
        return [];
    const { files } = await (0,find_files/* findFiles */.lY)(path, folder);
    return files.flatMap(({ path: found }) => renames.get((0,find_files/* shownPath */.pS)(found, here)) ?? []);
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ })

};
