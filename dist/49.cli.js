export const id = 49;
export const ids = [49,332];
export const modules = {

/***/ 6128:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeOutputs),
/* harmony export */   Q: () => (/* binding */ parseOutputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1661);
/* harmony import */ var _node_find_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4493);
/* harmony import */ var _node_write_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(219);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3567);





/** Reads `FORMAT` and `FORMAT=FILE`; at most one format goes to standard output. */
function parseOutputs(written, formats) {
    const ids = formats.map(({ id }) => id);
    const outputs = (written.length > 0 ? written : ['text']).map((one) => parseOutput(one, ids));
    const toStandardOutput = outputs.filter(({ file }) => file === undefined);
    if (toStandardOutput.length > 1) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('more than one format goes to standard output', 'give all but one a file: `-f FORMAT=FILE`');
    }
    return outputs;
}
function parseOutput(written, ids) {
    const [format = '', ...rest] = written.split('=');
    if (!ids.includes(format))
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`unknown format ${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(format)}`, (0,_core_index_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(format, ids));
    if (rest.length === 0)
        return { format };
    const file = rest.join('=');
    if (file === '')
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(written)} names no file`, `write ${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`${format}=FILE`)} or ${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(format)}`);
    return { format, file };
}
/** Writes the files among the outputs; returns what goes to standard output. */
function writeOutputs(content, formats, outputs, { options, folder }) {
    return outputs
        .map(({ format, file }) => {
        const toFile = file !== undefined;
        const shown = toFile ? inFile(options, file, folder) : options;
        const text = formats.find(({ id }) => id === format)?.render(content, shown) ?? '';
        if (!toFile)
            return text;
        const fault = (0,_node_write_text_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x)(file, text, folder);
        if (fault)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(fault, 'check the path and its permissions');
        return '';
    })
        .join('');
}
/** Files are no terminals, and lead to other files from where they lie. */
function inFile(options, file, folder) {
    const way = (0,_node_find_files_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, file)));
    const { width: _width, hyperlinkTo: _hyperlinkTo, ...rest } = options;
    return { ...rest, color: false, wayToFiles: way === '.' ? '' : `${way}/` };
}


/***/ }),

/***/ 6604:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bx: () => (/* binding */ formatOption),
  Rv: () => (/* binding */ gateOf),
  O6: () => (/* binding */ gateOptions),
  lt: () => (/* binding */ reportOptions),
  Y6: () => (/* binding */ reported),
  fz: () => (/* binding */ shownIn)
});

// EXTERNAL MODULE: ./src/core/report/index.ts + 36 modules
var report = __webpack_require__(3932);
// EXTERNAL MODULE: ./src/cli/check-options.ts + 1 modules
var check_options = __webpack_require__(270);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./src/cli/hyperlinks.ts



/** Signs of terminals that show hyperlinks; others may print rubbish, so that a terminal without a sign gets none. */
const signs = [
    ({ TERM_PROGRAM: program = '' }) => ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper'].includes(program),
    ({ TERM: terminal = '' }) => /^(xterm-kitty|alacritty|foot|xterm-ghostty|wezterm)/.test(terminal),
    ({ VTE_VERSION: version = '' }) => Number(version) >= 5000,
    ({ WT_SESSION: windowsTerminal }) => Boolean(windowsTerminal),
    ({ KONSOLE_VERSION: konsole }) => Boolean(konsole),
];
/** Where the places in the text lead on this terminal; nowhere where it shows no hyperlinks, or no colours. */
function hyperlinksOn(invocation, surroundings) {
    const { environment, folder, outputIsTerminal } = surroundings;
    if (!wantsColor(invocation, surroundings))
        return {};
    const { FORCE_HYPERLINK: forced } = environment;
    const knows = outputIsTerminal && signs.some((isSign) => isSign(environment));
    const wanted = forced !== undefined && forced !== '' ? forced !== '0' : knows;
    return wanted ? { hyperlinkTo: ({ file }) => (0,external_node_url_.pathToFileURL)((0,external_node_path_.resolve)(folder, file)).href } : {};
}

// EXTERNAL MODULE: ./src/cli/outputs.ts
var cli_outputs = __webpack_require__(6128);
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
        summary: 'whether a question that an error rule cannot answer is an error or a warning',
    },
};
/** The options that say how a report is shown. */
const reportOptions = {
    format: formatOption(report/* formats */.F.map(({ id }) => id)),
    color: {
        name: 'color',
        value: 'WHEN',
        choices: ['auto', 'always', 'never'],
        summary: 'colours in the text format',
    },
    quiet: { name: 'quiet', short: 'q', summary: 'the verdict alone, in the text format, and no progress' },
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
    const outputs = (0,cli_outputs/* parseOutputs */.Q)(invocation.values('format'), report/* formats */.F);
    const explains = outputs.some(({ format }) => report/* formats */.F.find(({ id }) => id === format)?.explains);
    // What derives findings is loaded only where a format shows that.
    const why = explains ? { explain: (await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(176), __webpack_require__.e(297), __webpack_require__.e(752), __webpack_require__.e(4), __webpack_require__.e(713), __webpack_require__.e(281), __webpack_require__.e(491)]).then(__webpack_require__.bind(__webpack_require__, 2126))).explainFindings } : {};
    return shownIn(report/* formats */.F, invocation, surroundings, () => judge(why));
}
/** The same of anything that has a verdict, in formats of its own. */
async function shownIn(formatsOfIt, invocation, surroundings, make) {
    const outputs = (0,cli_outputs/* parseOutputs */.Q)(invocation.values('format'), formatsOfIt);
    const content = await make();
    const { folder, outputWidth, progress } = surroundings;
    progress.doing('writing');
    const options = {
        color: wantsColor(invocation, surroundings),
        brief: invocation.has('quiet'),
        ...(outputWidth === undefined ? {} : { width: outputWidth }),
        ...hyperlinksOn(invocation, surroundings),
    };
    return {
        exitCode: check_options/* exitCodes */.hS[content.verdict],
        output: (0,cli_outputs/* writeOutputs */.K)(content, formatsOfIt, outputs, { options, folder }),
    };
}
/** The option that chooses among formats. */
function formatOption(ids) {
    return {
        name: 'format',
        short: 'f',
        value: 'FORMAT[=FILE]',
        repeatable: true,
        usual: ids,
        summary: `how the result is shown: ${ids.join(', ')}`,
    };
}


/***/ }),

/***/ 6378:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   ql: () => (/* binding */ stillness),
/* harmony export */   zd: () => (/* binding */ atOnce)
/* harmony export */ });
/** A moment in which nothing changes that rules look at. */
const stillness = { changes: [], apply: () => undefined };
/** A change of a server or link, as a moment of its own. */
function momentOf(change) {
    return { changes: [change], apply: (live) => make(change, live) };
}
/** All the changes of some moments in one. */
function atOnce(moments) {
    return {
        changes: moments.flatMap(({ changes }) => changes),
        apply(live) {
            for (const moment of moments)
                moment.apply(live);
        },
    };
}
function make(change, live) {
    switch (change.kind) {
        case 'install':
            live.add(change.server);
            return;
        case 'update':
            live.replace(change.from, change.server);
            return;
        case 'decommission':
            live.remove(change.server);
            return;
        case 'link':
            live.addLink(change.link);
            return;
        case 'move':
            return; // what servers hold is kept by the plan, not by the organization
    }
}


/***/ }),

/***/ 2909:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ updated),
/* harmony export */   F: () => (/* binding */ directionOf)
/* harmony export */ });
/* harmony import */ var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5449);

/**
 * The server once an update has given it another version; a version of another product replaces the product in place.
 * Its version stands in the step from then on.
 */
function updated(server, { version: written }, step, catalogue) {
    const resolved = catalogue.resolve(written, server.product);
    const product = resolved.precision === 'conflict' ? resolved.belongsTo : server.product;
    const version = resolved.precision === 'conflict' ? catalogue.resolve(written, product) : resolved;
    if (version.precision === 'conflict')
        throw new Error(`${written} belongs to two products`);
    return {
        ...server,
        product,
        version,
        declared: {
            ...server.declared,
            product: product.id,
            version: written,
            origin: withVersionAt(server.declared.origin, step),
        },
    };
}
/** Whether an update leads up, by the order of the catalogue. */
function directionOf(from, to) {
    if (from.product.family !== to.product.family)
        return 'down';
    if (from.product !== to.product)
        return from.product.order < to.product.order ? 'up' : 'down';
    const [before, after] = [(0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseRange */ .ZL)(from.version), (0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseRange */ .ZL)(to.version)];
    if (!before || !after)
        return from.version.written === to.version.written ? 'same' : 'cannot-tell';
    if (before.first.rank === after.first.rank && before.last.rank === after.last.rank)
        return 'same';
    if (after.last.rank < before.first.rank)
        return 'down';
    return after.first.rank >= before.last.rank ? 'up' : 'cannot-tell';
}
function withVersionAt(server, step) {
    return {
        whole: server.whole,
        key: (...path) => server.key(...path),
        value: (...path) => path[0] === 'version' || path[0] === 'product'
            ? step.value('update', 'version')
            : server.value(...path),
    };
}


/***/ }),

/***/ 5315:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ dependentsOf)
/* harmony export */ });
/**
 * The links whose end would be left without a server: those that stand for several, of which the server is the last. A
 * link whose single end leaves at the same time goes with that.
 */
function dependentsOf(server, { leaving, goTogether }, links) {
    return [...links].filter(({ members }) => {
        const own = members.get(server.key);
        if (!own || own.stands === 'alone')
            return false;
        const others = [...members].filter(([key]) => key !== server.key);
        const goesItself = others.some(([key, { stands }]) => stands === 'alone' && goTogether.has(key));
        return !goesItself && others.every(([key, { end }]) => end !== own.end || leaving.has(key));
    });
}


/***/ }),

/***/ 7161:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ renderFix),
/* harmony export */   oy: () => (/* binding */ fixJson),
/* harmony export */   pb: () => (/* binding */ problemLines)
/* harmony export */ });
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1661);
/* harmony import */ var _escaping_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6721);
/* harmony import */ var _escaping_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3965);



/** What makes topologies compliant, for people at a terminal. */
function renderFix(report) {
    const { changes, renewals, remaining, problems } = report;
    const lines = [
        ...changes.flatMap(changeLines),
        ...renewals.flatMap(renewalLines),
        ...remaining.flatMap(({ location: { file, line, column }, rule, message, help }) => [
            `${file}:${line}:${column} remains ${rule}`,
            `  ${message}`,
            ...(help === undefined ? [] : [`  help: ${help}`]),
            '',
        ]),
        ...problemLines(problems),
        summaryOf(report),
    ];
    return `${lines.map(_escaping_line_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .o).join('\n')}\n`;
}
/** The same for other programs. */
function fixJson({ remaining, ...report }) {
    return (0,_escaping_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)({ ...report, remaining: remaining.map(({ scope: _scope, ...finding }) => finding) });
}
/** What could not be read, for people at a terminal. */
function problemLines(problems) {
    return problems.flatMap(({ file, line, column, message, help }) => [
        `${line === undefined ? file : `${file}:${line}:${column ?? 1}`} problem`,
        `  ${message}`,
        ...(help === undefined ? [] : [`  help: ${help}`]),
        '',
    ]);
}
function changeLines({ location, server, from, to, because, alternatives, }) {
    const { file, line, column } = location;
    return [
        `${file}:${line}:${column} ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(server)} from ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(from)} to ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(to)}`,
        ...reasonLines(because),
        ...alternatives.map((alternative) => `  or: ${alternative}`),
        '',
    ];
}
function renewalLines({ location, kind, link, server, to, because }) {
    const { file, line, column } = location;
    return [
        `${file}:${line}:${column} make the ${kind} ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(link)} anew, which then records ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(to)} of ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(server)}`,
        ...reasonLines(because),
        '',
    ];
}
function reasonLines([first = '', ...more]) {
    return [`  because ${first}`, ...more.map((reason) => `    since ${reason}`)];
}
function summaryOf({ changes, renewals, remaining, problems }) {
    if (problems.length > 0)
        return `nothing is changed: ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(problems.length, 'problem')}`;
    if (changes.length + renewals.length + remaining.length === 0)
        return 'nothing to change: nothing blocks';
    const links = renewals.length > 0 ? ` and ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(renewals.length, 'link')} made anew` : '';
    const done = `${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(changes.length, 'version')} to change${links}`;
    return remaining.length === 0
        ? `${done}; nothing blocks then`
        : `${done}; ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(remaining.length, 'finding')} that no later version ends`;
}


/***/ }),

/***/ 4575:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ nothingToJudge)
/* harmony export */ });
/** A run that judges nothing must not look like one that found nothing. */
function nothingToJudge(request, preparation) {
    const { documents, organizations, plans, rules, policies } = preparation;
    const { plansOf, files, asked } = request;
    if (request.mayBeEmpty || request.problems.length + documents.problems.length > 0)
        return [];
    if (plansOf && plans.length === 0) {
        return [problem('no plan was found', 'name a file with a document of `kind: Plan`', plansOf)];
    }
    const paths = asked ?? files.slice(0, 1).map(({ file }) => file.path);
    if (documents.topologies.length === 0) {
        return [
            problem('no topology was found', 'name a file or folder with a document of `kind: Topology`', paths),
        ];
    }
    if (organizations.length === 0)
        return [];
    if (policies === 0) {
        return [problem('no policy is in force for these topologies', 'name one with `--policy`', paths)];
    }
    return rules > 0 ? [] : [problem('the policies in force have no rules', 'choose one that has some', paths)];
}
function problem(message, help, paths) {
    return { message, help, at: { path: paths.join(', ') || '.' } };
}


/***/ }),

/***/ 7332:
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
// EXTERNAL MODULE: ./src/node/find-files.ts + 1 modules
var find_files = __webpack_require__(4493);
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
    return { request: await (0,load_request/* loadRequest */.W$)(await optionsAt(place, options), packs) };
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
        request: await (0,load_request/* loadRequest */.W$)(await optionsAt({ here: root, there, renames }, options), packs),
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
async function optionsAt(place, options) {
    const { here, there } = place;
    const folder = isWithin(options.folder, here) ? (0,external_node_path_.join)(there, (0,external_node_path_.relative)(here, options.folder)) : there;
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
        shown: (path) => options.shown(isWithin(path, there) ? (0,external_node_path_.join)(here, (0,external_node_path_.relative)(there, path)) : path),
        earlier: { moved: (await (0,each/* each */._)(others, renamed)).flat() },
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
async function earlierNames(path, folder, { here, renames }) {
    if (renames.size === 0)
        return [];
    const { files } = await (0,find_files/* findFiles */.lY)(path, folder);
    return files.flatMap(({ path: found }) => renames.get((0,find_files/* shownPath */.pS)(found, here)) ?? []);
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


/***/ }),

/***/ 779:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ loadOrder)
/* harmony export */ });
/* harmony import */ var _load_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7332);
/* harmony import */ var _load_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(558);


/** Reads the two states, and the servers that may be there for a while. */
async function loadOrder(options, paths, bridges, packs) {
    const at = (some) => (0,_load_request_js__WEBPACK_IMPORTED_MODULE_0__/* .loadRequest */ .W$)({ ...options, paths: some, waivers: [] }, packs);
    const bridging = bridges.length > 0 ? await at(bridges) : undefined;
    const { from, to } = await ('base' in paths
        ? ofBase(options, paths, packs)
        : ofPaths(options, paths, packs));
    const problems = [...to.problems, ...(bridging?.problems ?? [])];
    return { from, to: { ...to, problems }, bridges: bridging?.files ?? [] };
}
async function ofPaths(options, { from, to }, packs) {
    const before = await (0,_load_request_js__WEBPACK_IMPORTED_MODULE_0__/* .loadRequest */ .W$)({ ...options, paths: [from] }, packs);
    const after = await (0,_load_request_js__WEBPACK_IMPORTED_MODULE_0__/* .loadRequest */ .W$)({ ...options, paths: [to] }, packs);
    return { from: before, to: hasRules(after) ? after : withRulesOf(before, after) };
}
async function ofBase(options, { base, paths }, packs) {
    const asked = { ...options, paths: paths.length > 0 ? paths : ['.'] };
    const to = await (0,_load_request_js__WEBPACK_IMPORTED_MODULE_0__/* .loadRequest */ .W$)(asked, packs);
    const loaded = await (0,_load_base_js__WEBPACK_IMPORTED_MODULE_1__.loadBase)(asked, { ref: base, fetch: false, bareFolders: true }, packs);
    if (!('problem' in loaded))
        return { from: loaded.request, to };
    const problems = [loaded.problem];
    return { from: { files: [], problems }, to };
}
/** Whether somebody has said beside the target by what it is judged. */
function hasRules({ configs, policies, files }) {
    return (configs.length > 0 ||
        policies !== undefined ||
        files.some(({ documents }) => documents.policies.length > 0));
}
/** The target judged as the start is. */
function withRulesOf(before, after) {
    const others = before.files.filter(({ documents }) => documents.topologies.length === 0);
    const { configs, policies, waivers } = before;
    return {
        ...after,
        files: [...after.files, ...others],
        configs,
        waivers,
        ...(policies ? { policies } : {}),
    };
}


/***/ }),

/***/ 4433:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ loadPreparedPacks)
});

// UNUSED EXPORTS: preparedPacksPath

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/documents/documents.ts
var documents = __webpack_require__(148);
// EXTERNAL MODULE: ./src/core/documents/quick/mapping.ts
var quick_mapping = __webpack_require__(3288);
// EXTERNAL MODULE: ./src/core/documents/quick/quick-documents.ts + 2 modules
var quick_documents = __webpack_require__(2985);
// EXTERNAL MODULE: ./src/core/documents/quick/quick-yaml.ts
var quick_yaml = __webpack_require__(9217);
// EXTERNAL MODULE: ./src/core/documents/quick/text-origin.ts + 6 modules
var text_origin = __webpack_require__(5200);
;// CONCATENATED MODULE: ./src/core/documents/quick/prepared.ts





/** Reads a file for {@link restored}; undefined where the quick reader does not take it, or something is wrong with it. */
function prepared(file) {
    if (!readQuickly(file, 'named'))
        return undefined;
    const roots = unlessRefused(() => new ReadText(file).documents());
    return roots && { file, roots, starts: roots.flatMap(startsIn) };
}
/** The documents of a prepared file, which somebody has proved to be in order. */
function restored({ file, roots, starts }) {
    const rest = starts.values();
    const text = new text_origin/* ReadText */.e(file);
    const documents = (0,quick_documents/* declaredBy */.O)(roots.map((root) => (0,quick_yaml/* locatedIn */.U)(text, located(root, rest))), true);
    if (!documents)
        throw new Error(`${file.path} was prepared although something is wrong with it`);
    return documents;
}
function startsIn(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    const start = Mapping.startOf(value);
    return [...(start === undefined ? [] : [start]), ...Object.values(value).flatMap(startsIn)];
}
/** The value with its mappings as the quick reader builds them. */
function located(value, starts) {
    if (Array.isArray(value))
        return value.map((item) => located(item, starts));
    if (typeof value !== 'object' || value === null)
        return value;
    const mapping = new quick_mapping/* Mapping */.X(Number(starts.next().value));
    for (const [key, below] of Object.entries(value))
        mapping[key] = located(below, starts);
    return mapping;
}

// EXTERNAL MODULE: ./src/node/program-folder.ts
var program_folder = __webpack_require__(5581);
;// CONCATENATED MODULE: ./src/node/prepared-packs.ts




/** Where the build puts the packs, below the folder of the program. */
const preparedPacksPath = (0,external_node_path_.join)('dist', 'packs.json');
/** The built-in packs, from what the build has made of the folders below `policies/`. */
function loadPreparedPacks() {
    const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)((0,program_folder/* programFolder */.b)(), preparedPacksPath), 'utf8');
    const packs = JSON.parse(text);
    return packs.map(({ name, files }) => ({ name, documents: (0,documents/* together */.bs)(files.map(restored)) }));
}


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


/***/ })

};
