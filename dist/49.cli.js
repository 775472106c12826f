export const id = 49;
export const ids = [49,204];
export const modules = {

/***/ 6128:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeOutputs),
/* harmony export */   Q: () => (/* binding */ parseOutputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1661);
/* harmony import */ var _node_files_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8204);
/* harmony import */ var _node_find_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9063);
/* harmony import */ var _node_write_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(219);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3567);






/** Reads `FORMAT` and `FORMAT=FILE`; no two formats go to one file, or to standard output. */
function parseOutputs(written, formats, folder) {
    const ids = formats.map(({ id }) => id);
    const outputs = (written.length > 0 ? written : ['text']).map((one) => parseOutput(one, ids));
    const toStandardOutput = outputs.filter(({ file }) => file === undefined);
    if (toStandardOutput.length > 1) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('more than one format goes to standard output', 'give all but one a file: `-f FORMAT=FILE`');
    }
    const repeated = (0,_node_files_read_js__WEBPACK_IMPORTED_MODULE_2__/* .repeatedTarget */ .U)(targetsOf(outputs), folder);
    if (repeated !== undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`more than one format goes to ${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(repeated)}`, 'give each a file of its own');
    return outputs;
}
function targetsOf(outputs) {
    return outputs.flatMap(({ file }) => file ?? []);
}
function parseOutput(written, ids) {
    const [format = '', ...rest] = written.split('=');
    if (!ids.includes(format))
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`unknown format ${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(format)}`, (0,_core_index_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(format, ids));
    if (rest.length === 0)
        return { format };
    const file = rest.join('=');
    if (file === '')
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(written)} names no file`, `write ${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(`${format}=FILE`)} or ${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(format)}`);
    return file === '-' ? { format } : { format, file };
}
/** Writes the files among the outputs, unless one of them was read; returns what goes to standard output. */
function writeOutputs(content, formats, outputs, options, { folder, filesRead }) {
    const read = filesRead.among(targetsOf(outputs), folder);
    if (read !== undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(read)} is read here and would be overwritten`, 'name another file');
    return outputs
        .map(({ format, file }) => {
        const toFile = file !== undefined;
        const shown = toFile ? inFile(options, file, folder) : options;
        const text = formats.find(({ id }) => id === format)?.render(content, shown) ?? '';
        if (!toFile)
            return text;
        const fault = (0,_node_write_text_js__WEBPACK_IMPORTED_MODULE_4__/* .writeText */ .x)(file, text, folder);
        if (fault)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(fault, 'check the path and its permissions');
        return '';
    })
        .join('');
}
/** Files are no terminals, and lead to other files from where they lie. */
function inFile(options, file, folder) {
    const way = (0,_node_find_files_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, file)));
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
    const outputs = (0,cli_outputs/* parseOutputs */.Q)(invocation.values('format'), report/* formats */.F, surroundings.folder);
    const explains = outputs.some(({ format }) => report/* formats */.F.find(({ id }) => id === format)?.explains);
    // What derives findings is loaded only where a format shows that.
    const why = explains ? { explain: (await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(356), __webpack_require__.e(176), __webpack_require__.e(297), __webpack_require__.e(752), __webpack_require__.e(4), __webpack_require__.e(713), __webpack_require__.e(281), __webpack_require__.e(491)]).then(__webpack_require__.bind(__webpack_require__, 2126))).explainFindings } : {};
    return shownIn(report/* formats */.F, invocation, surroundings, () => judge(why));
}
/** The same of anything that has a verdict, in formats of its own. */
async function shownIn(formatsOfIt, invocation, surroundings, make) {
    const outputs = (0,cli_outputs/* parseOutputs */.Q)(invocation.values('format'), formatsOfIt, surroundings.folder);
    const content = await make();
    const { outputWidth, progress } = surroundings;
    progress.doing('writing');
    const options = {
        color: wantsColor(invocation, surroundings),
        brief: invocation.has('quiet'),
        ...(outputWidth === undefined ? {} : { width: outputWidth }),
        ...hyperlinksOn(invocation, surroundings),
    };
    return {
        exitCode: check_options/* exitCodes */.hS[content.verdict],
        output: (0,cli_outputs/* writeOutputs */.K)(content, formatsOfIt, outputs, options, surroundings),
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


/***/ }),

/***/ 779:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ loadOrder)
/* harmony export */ });
/* harmony import */ var _load_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4604);
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
