export const id = 105;
export const ids = [105];
export const modules = {

/***/ 5105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check_check)
});

// EXTERNAL MODULE: ./src/core/requests/check.ts + 85 modules
var check = __webpack_require__(4755);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1456);
// EXTERNAL MODULE: ./src/core/check/built-in.ts
var built_in = __webpack_require__(6411);
// EXTERNAL MODULE: ./src/core/check/fingerprint.ts + 1 modules
var fingerprint = __webpack_require__(2833);
;// CONCATENATED MODULE: ./src/core/check/base-notice.ts



/** Says that nothing can be compared with a base that could not be judged, and the first of the reasons. */
function baseUnreadable(first, problems) {
    const { file, line = 1, column = 1, endLine = line, endColumn = column } = first;
    const { severity } = (0,built_in/* builtInSummary */.UF)('base-unreadable');
    return {
        rule: 'base-unreadable',
        policy: built_in/* builtInPolicy */.Cl,
        status: 'violation',
        severity,
        servers: [],
        message: `the base could not be judged, so every finding counts as new; it has ${(0,wording/* counted */.hS)(problems, 'problem')}, the first in ${(0,wording/* quote */.hD)(`${file}:${line}`)}: ${first.message}`,
        help: 'compare with a base that can be read, or let this one be if the change mends it',
        because: [],
        location: { file, line, column, endLine, endColumn },
        related: [],
        fingerprint: (0,fingerprint/* fingerprint */.R)([built_in/* builtInPolicy */.Cl, 'base-unreadable']),
    };
}

// EXTERNAL MODULE: ./src/core/check/findings.ts
var check_findings = __webpack_require__(5293);
// EXTERNAL MODULE: ./src/core/check/report.ts
var check_report = __webpack_require__(9981);
;// CONCATENATED MODULE: ./src/core/check/changes.ts


/** The report with the change of every finding; where unchanged findings do not block, the verdict follows. */
function withChanges(report, { changes, gone }, { asFixed, unchangedBlock }) {
    const findings = report.findings.map((finding) => {
        const change = changes.get(finding) ?? 'new';
        return { ...finding, blocking: finding.blocking && (unchangedBlock || change !== 'unchanged'), change };
    });
    const count = (change) => findings.filter((one) => one.change === change).length;
    // Where something could not be judged, what is not found may be there all the same.
    const certainlyGone = report.problems.length > 0 ? [] : gone;
    const fixed = certainlyGone.map((one) => ({ ...asFixed(one), blocking: false })).sort(check_findings/* compareFindings */.Eg);
    return {
        ...report,
        verdict: (0,check_report/* verdictOf */.V)(findings, report.problems),
        summary: {
            ...report.summary,
            changes: {
                new: count('new'),
                worse: count('worse'),
                unchanged: count('unchanged'),
                fixed: fixed.length,
            },
        },
        findings,
        fixed,
    };
}

// EXTERNAL MODULE: ./src/core/model/group-by.ts
var group_by = __webpack_require__(6047);
;// CONCATENATED MODULE: ./src/core/check/comparison.ts

/**
 * Compares findings with earlier ones. A finding is the same one while its fingerprint is; one about a scope as a whole
 * is the same one too while rule and scope are, and is worse when it is about servers that it was not about before.
 */
function compare(findings, earlier, measure) {
    const changes = new Map();
    const unmatched = new Set(earlier);
    const byFingerprint = (0,group_by/* groupBy */.$)(earlier, ({ fingerprint }) => fingerprint);
    for (const finding of findings) {
        const before = byFingerprint.get(finding.fingerprint)?.shift();
        if (!before)
            continue;
        unmatched.delete(before);
        changes.set(finding, measure.isWorse(finding, before) ? 'worse' : 'unchanged');
    }
    const byScope = (0,group_by/* groupBy */.$)(earlier, scopeOf);
    for (const finding of findings.filter((one) => !changes.has(one))) {
        const before = finding.scope ? (byScope.get(scopeOf(finding)) ?? []) : [];
        for (const one of before)
            unmatched.delete(one);
        changes.set(finding, before.length === 0 ? 'new' : changeInScope(finding, before, measure));
    }
    return { changes, gone: earlier.filter((one) => unmatched.has(one)) };
}
/** What the rule says about the scope may have been split among servers, as by a waiver for some of them. */
function changeInScope(finding, before, measure) {
    const noWorse = before.filter((one) => !measure.isWorse(finding, one));
    const known = new Set(noWorse.flatMap(({ servers }) => servers.map((name) => name.toLowerCase())));
    const isKnown = measure.isAgainstServers(finding)
        ? finding.servers.every((name) => known.has(name.toLowerCase()))
        : noWorse.length > 0;
    return isKnown ? 'unchanged' : 'worse';
}
/** What is wrong in a plan is never what is wrong without it, nor in another plan. */
function scopeOf({ rule, policy, organization, scope, plan }) {
    return JSON.stringify([policy, rule, organization, scope?.kind, scope?.name, plan?.file]);
}

// EXTERNAL MODULE: ./src/core/versions/compare.ts
var versions_compare = __webpack_require__(3175);
// EXTERNAL MODULE: ./src/core/versions/version.ts
var versions_version = __webpack_require__(776);
;// CONCATENATED MODULE: ./src/core/check/measure.ts



/** The further from an answer that somebody has given, the greater. */
const gravity = {
    waived: 0,
    'not-covered': 1,
    undecided: 2,
    violation: 3,
};
/**
 * A finding is worse when it is graver or heavier, or when its servers are further from what the rule asks. What cannot
 * be compared is not worse.
 */
function measureBy(catalogue, rules) {
    const forms = new Map(rules.map((rule) => [(0,check_findings/* fullIdOf */.AR)(rule), rule.form]));
    return {
        isWorse: (now, before) => gravity[now.status] > gravity[before.status] ||
            check_findings/* weights */.W3[now.severity] > check_findings/* weights */.W3[before.severity] ||
            lastsToTheEnd(now) > lastsToTheEnd(before) ||
            isFurtherOff(now, before, forms.get((0,check_findings/* fullIdOf */.AR)(now)), catalogue),
        // `keep` names what is in service: a server more is what it asks for.
        isAgainstServers: (finding) => forms.get((0,check_findings/* fullIdOf */.AR)(finding)) !== 'keep',
    };
}
/** In a plan, what nothing mends any more is worse than what a step mended. */
function lastsToTheEnd({ plan }) {
    return plan && plan.until === undefined ? 1 : 0;
}
function isFurtherOff(now, before, form, catalogue) {
    switch (form) {
        case 'minimum':
        case 'skew':
        case 'span':
            return isOlder(newestOf(now, catalogue), newestOf(before, catalogue));
        case 'keep':
            return Number(now.actual) < Number(before.actual);
        case 'distinct':
            return Number(now.actual) > Number(before.actual);
        default:
            return false;
    }
}
function isOlder(now, before) {
    if (!now || before?.product.family !== now.product.family)
        return false;
    return (0,versions_compare/* compareReleases */.c0)(now, before) < 0;
}
/** The newest release that the observed version may be. */
function newestOf({ actual, product }, catalogue) {
    const known = product === undefined ? undefined : catalogue.products.get(product);
    if (actual === undefined || !known)
        return undefined;
    const version = catalogue.resolve(actual, known);
    return version.precision === 'conflict' ? undefined : (0,versions_version/* releaseRange */.ZL)(version)?.last;
}

// EXTERNAL MODULE: ./src/core/model/source.ts
var source = __webpack_require__(1409);
;// CONCATENATED MODULE: ./src/core/requests/compare.ts







/**
 * Judges a request and its base, and tells what is new, worse, unchanged and fixed. Of a base that cannot be judged as a
 * whole nothing counts: every finding is new, and a warning says why.
 */
function checkAgainstBase(request, base, { onlyNew }) {
    const before = (0,check/* check */.z)({ ...base, mayBeEmpty: true });
    const [first] = before.problems;
    const notices = first ? [baseUnreadable(first, before.problems.length)] : [];
    const { report, catalogue } = (0,check/* judge */.S)(request, { notices, changedFrom: first ? [] : base.files });
    const measure = measureBy(catalogue, report.rules);
    const comparison = compare(report.findings, first ? [] : before.findings, measure);
    return withChanges(report, comparison, { asFixed: (gone) => gone, unchangedBlock: !onlyNew });
}
/** Judges a request, and lets only those findings block that the baseline does not record, or records as less bad. */
function checkAgainstBaseline(request, { findings: recorded, problems }) {
    if (problems.length > 0)
        return (0,check/* check */.z)({ ...request, problems: [...problems, ...request.problems] });
    const { report, catalogue } = (0,check/* judge */.S)(request);
    const comparison = compare(report.findings, recorded, measureBy(catalogue, report.rules));
    return withChanges(report, comparison, { asFixed: asFound, unchangedBlock: false });
}
/** A baseline keeps no messages: what it records is told by its names, and stands where it is recorded. */
function asFound({ origin, ...recorded }) {
    const servers = (0,wording/* listedAtMost */.aL)(5, recorded.servers.map(wording/* quote */.hD));
    const actual = recorded.actual === undefined ? '' : ` (${(0,wording/* quote */.hD)(recorded.actual)})`;
    const subject = servers === '' ? (0,wording/* quote */.hD)(recorded.rule) : servers;
    return {
        ...recorded,
        blocking: false,
        message: `${subject}${actual}, as the baseline records`,
        help: 'record the baseline anew, so that it does not come back unseen',
        because: [],
        location: (0,source/* locate */.x)(origin.whole),
        related: [],
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/node/find-files.ts
var find_files = __webpack_require__(8890);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
var external_node_process_default = /*#__PURE__*/__webpack_require__.n(external_node_process_);
// EXTERNAL MODULE: ./src/node/read-text.ts
var read_text = __webpack_require__(3875);
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


const fetchIt = 'fetch it first: `actions/checkout` does so with `fetch-depth: 0`';
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
;// CONCATENATED MODULE: ./src/node/git-tree.ts






/** So much is taken out of the repository at once. */
const mostBytesAtOnce = 64 * 1024 * 1024;
/**
 * Puts the documents of a commit, and the links to them, into a new folder outside of the repository, hands it to the
 * reader and takes it away afterwards. Contents are as they were committed: no filter is run.
 */
async function withTree(root, commit, limits, read) {
    const entries = entriesOf(root, commit, limits.wants);
    if ('reason' in entries)
        return entries;
    const folder = newFolder();
    if (typeof folder !== 'string')
        return folder;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, '.git')); // what lies in it is fenced like a repository
        return writeEntries(root, folder, entries, limits.mostBytes) ?? (await read(folder));
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
function entriesOf(root, commit, wants) {
    const listing = git(root, ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit]);
    if (isFault(listing))
        return listing;
    const wanted = listing
        .toString('utf8')
        .split('\0')
        .flatMap((line) => {
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
            writeBatch(folder, batch, contents);
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
function writeBatch(folder, batch, contents) {
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
            (0,external_node_fs_.symlinkSync)(content.toString('utf8'), target);
        else
            (0,external_node_fs_.writeFileSync)(target, content);
    }
}
function objectLines(entries) {
    return entries.map(({ object }) => `${object}\n`).join('');
}

// EXTERNAL MODULE: ./src/node/load-request.ts + 1 modules
var load_request = __webpack_require__(6731);
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
var repository = __webpack_require__(1871);
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
    return { request: await (0,load_request/* loadRequest */.W$)(optionsAt(place, options), packs) };
}
async function loadCommit(root, { ref, fetch }, options, packs) {
    const commit = commitOf(root, ref, fetch);
    if (typeof commit !== 'string')
        return commit;
    const renames = renamesSince(root, commit);
    const asked = [...options.paths, ...options.policies, ...options.waivers].join('\n');
    const wants = (path) => !path.split('/').includes('node_modules') || asked.includes('node_modules');
    const limits = { mostBytes: options.mostMebibytes * read_text/* mebibyte */.E, wants };
    const read = await withTree(root, commit, limits, async (there) => ({
        request: await (0,load_request/* loadRequest */.W$)(optionsAt({ here: root, there, renames }, options), packs),
    }));
    return 'reason' in read ? obstacleOf(read) : read;
}
/** The repository in which the paths lie. */
function rootOf({ paths, folder }) {
    const roots = [...new Set(paths.flatMap((path) => (0,repository/* repositoryRoot */.H)((0,external_node_path_.resolve)(folder, path)) ?? []))];
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
function optionsAt(place, options) {
    const { here, there } = place;
    const folder = isWithin(options.folder, here) ? (0,external_node_path_.join)(there, (0,external_node_path_.relative)(here, options.folder)) : there;
    const at = (path) => pathAt(path, options.folder, folder, place);
    const renamed = (path) => earlierNames(path, options.folder, place).map((name) => (0,external_node_path_.join)(there, name));
    const named = (path) => {
        if (path.startsWith('pack:') || (0,find_files/* leadsSomewhere */.Rt)(at(path), folder))
            return [at(path)];
        const names = renamed(path);
        return names.length > 0 ? names : [at(path)];
    };
    const isFile = (path) => {
        const absolute = (0,external_node_path_.resolve)(options.folder, path);
        return (0,find_files/* isThere */.$B)(absolute) && !isFolder(absolute);
    };
    return {
        ...options,
        folder,
        paths: options.paths.flatMap((path) => (isFile(path) ? named(path) : [at(path)])),
        policies: options.policies.flatMap(named),
        waivers: options.waivers.flatMap(named),
        shown: (path) => options.shown(isWithin(path, there) ? (0,external_node_path_.join)(here, (0,external_node_path_.relative)(there, path)) : path),
        earlier: { moved: options.paths.filter((path) => !isFile(path)).flatMap(renamed) },
    };
}
/** A path of today as one of the base; one that leads out of the two folders stays what it is. */
function pathAt(path, folder, folderThere, { here, there }) {
    if (path.startsWith('pack:'))
        return path;
    const absolute = (0,external_node_path_.resolve)(folder, path);
    if (!isWithin(absolute, here))
        return absolute;
    if (!(0,external_node_path_.isAbsolute)(path) && isWithin(folder, here))
        return path;
    return (0,external_node_path_.relative)(folderThere, (0,external_node_path_.join)(there, (0,external_node_path_.relative)(here, absolute))) || '.';
}
/** The names that the files had to which a path leads today, of those that were moved. */
function earlierNames(path, folder, { here, renames }) {
    if (renames.size === 0)
        return [];
    return (0,find_files/* findFiles */.lY)(path, folder).files.flatMap(({ path: found }) => renames.get((0,find_files/* shownPath */.pS)(found, here)) ?? []);
}
function isWithin(path, folder) {
    return path === folder || path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/node/load-baseline.ts



/** Reads the file of a baseline; one that cannot be read is a problem. */
async function loadBaseline(file, { folder, shown, mostMebibytes }) {
    const path = (0,external_node_path_.resolve)(folder, file);
    const at = { path: shown(path) };
    if (!(0,find_files/* isThere */.$B)(path)) {
        const help = 'check the path, or record one with `coexist baseline FILE`';
        return refused({ message: 'there is no such baseline', help, at });
    }
    const text = (0,read_text/* readText */.y)(path, mostMebibytes * read_text/* mebibyte */.E);
    if (typeof text !== 'string')
        return refused({ ...text, at });
    const { parseBaseline } = await Promise.all(/* import() */[__webpack_require__.e(762), __webpack_require__.e(15)]).then(__webpack_require__.bind(__webpack_require__, 5015));
    return parseBaseline({ path: at.path, text });
}
function refused(problem) {
    return { findings: [], problems: [problem] };
}

// EXTERNAL MODULE: ./src/node/prepared-packs.ts + 1 modules
var prepared_packs = __webpack_require__(1776);
// EXTERNAL MODULE: ./src/cli/check-options.ts + 1 modules
var check_options = __webpack_require__(3362);
// EXTERNAL MODULE: ./src/cli/command.ts
var command = __webpack_require__(3114);
// EXTERNAL MODULE: ./src/cli/report-options.ts + 1 modules
var report_options = __webpack_require__(2369);
;// CONCATENATED MODULE: ./src/cli/commands/check.ts








/** Judges the topologies and plans that paths lead to. */
const check_check = {
    id: 'check',
    summary: 'Judge topologies, and the plans beside them, against the coexistence rules.',
    usage: 'check [PATH...] [options]',
    options: [
        check_options/* judgingOptions */.Ds.policy,
        check_options/* judgingOptions */.Ds.waivers,
        report_options/* reportOptions */.lt.format,
        report_options/* gateOptions */.O6.failOn,
        {
            name: 'base',
            value: 'REF',
            summary: 'judge that commit too, or that folder, and tell what is new, worse and fixed',
        },
        { name: 'only-new', summary: 'let only findings block that are new or worse' },
        {
            name: 'baseline',
            value: 'FILE',
            summary: 'let only findings block that are new or worse than the file records',
        },
        report_options/* gateOptions */.O6.onUndecided,
        check_options/* judgingOptions */.Ds.asOf,
        check_options/* judgingOptions */.Ds.maxFileSize,
        report_options/* reportOptions */.lt.color,
        report_options/* reportOptions */.lt.quiet,
    ],
    examples: [
        { line: 'coexist check', summary: 'judge what lies in this folder' },
        {
            line: 'coexist check topology/ -f text -f sarif=coexist.sarif',
            summary: 'read the result, and keep it for code scanning',
        },
        {
            line: 'coexist check --policy pack:exchange --as-of 2016-12-09',
            summary: 'judge by one pack, as of a day',
        },
    ],
    run(invocation, surroundings) {
        refuseContradictions(invocation);
        const options = {
            ...(0,check_options/* checkOptionsOf */.YW)(invocation, invocation.words, surroundings),
            gate: (0,report_options/* gateOf */.Rv)(invocation),
        };
        return (0,report_options/* reported */.Y6)(invocation, surroundings, () => judged(options, invocation));
    },
};
function refuseContradictions(invocation) {
    const [base, baseline] = [invocation.has('base'), invocation.has('baseline')];
    if (base && baseline)
        throw new command/* UsageError */.e('`--base` and `--baseline` are given together', 'compare with one of them');
    if (invocation.has('only-new') && !base && !baseline)
        throw new command/* UsageError */.e('`--only-new` has nothing to compare with', 'add `--base REF` or `--baseline FILE`');
}
async function judged(options, invocation) {
    const packs = (0,prepared_packs/* loadPreparedPacks */.E)();
    const request = await (0,load_request/* loadRequest */.W$)(options, packs);
    const ref = invocation.value('base');
    const file = invocation.value('baseline');
    if (ref !== undefined) {
        const base = await loadBase(options, { ref, fetch: false, bareFolders: true }, packs);
        if ('problem' in base)
            return (0,check/* check */.z)(withProblem(request, base.problem));
        return checkAgainstBase(request, base.request, { onlyNew: invocation.has('only-new') });
    }
    if (file === undefined)
        return (0,check/* check */.z)(request);
    return checkAgainstBaseline(request, await loadBaseline(file, options));
}
function withProblem(request, problem) {
    return { ...request, problems: [problem, ...request.problems] };
}


/***/ }),

/***/ 2369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rv: () => (/* binding */ gateOf),
  O6: () => (/* binding */ gateOptions),
  lt: () => (/* binding */ reportOptions),
  Y6: () => (/* binding */ reported)
});

// EXTERNAL MODULE: ./src/core/report/index.ts + 24 modules
var report = __webpack_require__(2790);
// EXTERNAL MODULE: ./src/cli/check-options.ts + 1 modules
var check_options = __webpack_require__(3362);
;// CONCATENATED MODULE: ./src/cli/color.ts
/** Whether the output is coloured: as asked, else as the environment says, else on a terminal. */
function wantsColor(invocation, { environment, outputIsTerminal }) {
    const asked = invocation.value('color');
    if (asked === 'always' || asked === 'never')
        return asked === 'always';
    const { NO_COLOR: none, FORCE_COLOR: forced, TERM: terminal } = environment;
    if (none !== undefined && none !== '')
        return false;
    if (forced !== undefined && forced !== '')
        return forced !== '0';
    return outputIsTerminal && terminal !== 'dumb';
}

// EXTERNAL MODULE: ./src/cli/outputs.ts
var cli_outputs = __webpack_require__(3121);
;// CONCATENATED MODULE: ./src/cli/report-options.ts




const severities = ['error', 'warning', 'notice', 'never'];
/** The options that say what blocks. */
const gateOptions = {
    failOn: {
        name: 'fail-on',
        value: 'SEVERITY',
        choices: severities,
        summary: 'the mildest finding that blocks',
    },
    onUndecided: {
        name: 'on-undecided',
        value: 'WHAT',
        choices: ['fail', 'warn'],
        summary: 'whether a question that cannot be answered blocks',
    },
};
/** The options that say how a report is shown. */
const reportOptions = {
    format: {
        name: 'format',
        short: 'f',
        value: 'FORMAT[=FILE]',
        repeatable: true,
        summary: `how the result is shown: ${report/* formats */.F.map(({ id }) => id).join(', ')}`,
    },
    color: {
        name: 'color',
        value: 'WHEN',
        choices: ['auto', 'always', 'never'],
        summary: 'colours in the text format',
    },
    quiet: { name: 'quiet', short: 'q', summary: 'the verdict alone, in the text format' },
};
/** What blocks, as the options say. */
function gateOf(invocation) {
    return {
        failOn: (invocation.value('fail-on') ?? 'error'),
        onUndecided: (invocation.value('on-undecided') ?? 'fail'),
    };
}
/** Judges and shows the report as the options say; what is wrong with the options is told before anything is judged. */
async function reported(invocation, surroundings, judge) {
    const outputs = (0,cli_outputs/* parseOutputs */.Q8)(invocation.values('format'));
    const report = await judge();
    const shown = { color: wantsColor(invocation, surroundings), brief: invocation.has('quiet') };
    return {
        exitCode: check_options/* exitCodes */.hS[report.verdict],
        output: (0,cli_outputs/* writeOutputs */.Kn)(report, outputs, shown, surroundings.folder),
    };
}


/***/ })

};
