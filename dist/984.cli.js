export const id = 984;
export const ids = [984,204];
export const modules = {

/***/ 1984:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain_explain)
});

// EXTERNAL MODULE: ./src/core/report/escaping/json.ts
var json = __webpack_require__(6721);
;// CONCATENATED MODULE: ./src/core/report/explanations/json.ts

/** An explanation as other programs read it. */
function json_json(explanation) {
    return (0,json/* jsonText */.s)(explanation);
}

// EXTERNAL MODULE: ./src/core/report/explanations/markdown.ts
var markdown = __webpack_require__(8618);
// EXTERNAL MODULE: ./src/core/report/escaping/line.ts
var line = __webpack_require__(3965);
// EXTERNAL MODULE: ./src/core/report/parts/lines.ts
var parts_lines = __webpack_require__(9808);
// EXTERNAL MODULE: ./src/core/report/parts/palette.ts
var parts_palette = __webpack_require__(5124);
// EXTERNAL MODULE: ./src/core/report/parts/words.ts
var words = __webpack_require__(2454);
// EXTERNAL MODULE: ./src/core/report/explanations/sections.ts
var sections = __webpack_require__(3543);
;// CONCATENATED MODULE: ./src/core/report/explanations/text.ts





/** An explanation for people at a terminal. */
function text_text(explanation, { color }) {
    const palette = (0,parts_palette/* paletteOf */.b)(color);
    const lines = [
        ...(0,sections/* sectionsOf */.K)(explanation).flatMap((section) => sectionLines(section, palette)),
        ...(0,parts_lines/* problemLines */.pb)(explanation.problems, palette),
    ];
    return `${lines.join('\n').trimEnd()}\n`;
}
function sectionLines({ title, steps, notes }, palette) {
    return [
        palette.bold((0,line/* safeLine */.o)(title)),
        ...steps.map(({ text: said, location }, index) => {
            const place = location ? palette.dim((0,line/* safeLine */.o)(` (${(0,words/* placeInWords */.cF)(location)})`)) : '';
            return `  ${index + 1}. ${(0,line/* safeLine */.o)(said)}${place}`;
        }),
        ...notes.map(({ label, text: said, location }) => {
            const place = location ? ` (${(0,words/* placeInWords */.cF)(location)})` : '';
            return `  ${palette.dim((0,line/* safeLine */.o)(`${label}:`))} ${(0,line/* safeLine */.o)(`${said}${place}`)}`;
        }),
        '',
    ];
}

;// CONCATENATED MODULE: ./src/core/report/explanations/index.ts



/** The formats of `coexist explain`, sorted by id. */
const explanationFormats = [
    { id: 'json', summary: 'The explanation for other programs.', render: json_json },
    { id: 'markdown', summary: 'The explanation for summaries and comments.', render: markdown/* markdown */.w },
    { id: 'text', summary: 'The explanation for people at a terminal.', render: text_text },
];

// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/core/requests/check.ts + 13 modules
var check = __webpack_require__(2749);
// EXTERNAL MODULE: ./src/core/requests/explained-rule.ts
var explained_rule = __webpack_require__(4095);
// EXTERNAL MODULE: ./src/core/requests/explaining.ts + 4 modules
var requests_explaining = __webpack_require__(9397);
// EXTERNAL MODULE: ./src/core/requests/order-of-raise.ts
var order_of_raise = __webpack_require__(5963);
// EXTERNAL MODULE: ./src/core/requests/preparation.ts + 3 modules
var requests_preparation = __webpack_require__(8004);
;// CONCATENATED MODULE: ./src/core/requests/explain.ts






/** Explains a rule: in general with its standing in every organization, or why it says what it says about a server. */
function explain(request, question) {
    return explainer(request)(question);
}
/** Reads and judges once what many questions may be asked about. */
function explainer(request) {
    const preparation = new requests_preparation/* Preparation */.M(request);
    const report = (0,check/* judgePrepared */.hI)({ ...request, mayBeEmpty: true, isForComparison: true }, preparation);
    const orders = order_of_raise/* OrdersOfRaises */.o.of(preparation, request);
    return (question) => answerTo(question, { preparation, report, orders });
}
function answerTo({ rule, server }, explained) {
    const { report } = explained;
    const found = (0,explained_rule/* findRule */.I)(rule, explained.preparation);
    if ('message' in found)
        return withProblem(found, report);
    const explaining = new requests_explaining/* Explaining */.w(found, explained);
    const organizations = server === undefined ? explaining.standings() : explaining.accounts(server);
    if ('message' in organizations)
        return organizations;
    const { problems } = report;
    return {
        schemaVersion: 1,
        tool: report.tool,
        asOf: report.asOf,
        verdict: problems.length > 0 ? 'error' : 'pass',
        rule: found.explained,
        ...(server === undefined ? {} : { server }),
        organizations,
        problems,
    };
}
/** A rule may be unknown only because its policy cannot be read. */
function withProblem(unknown, { problems: [first] }) {
    if (!first)
        return unknown;
    const place = first.line === undefined ? first.file : `${first.file}:${first.line}`;
    return { ...unknown, message: `${unknown.message}, and ${(0,wording/* quote */.hD)(place)} cannot be read: ${first.message}` };
}

// EXTERNAL MODULE: ./src/node/load-request.ts
var load_request = __webpack_require__(558);
// EXTERNAL MODULE: ./src/node/prepared-packs.ts + 1 modules
var prepared_packs = __webpack_require__(4433);
// EXTERNAL MODULE: ./src/cli/check-options.ts + 1 modules
var check_options = __webpack_require__(270);
// EXTERNAL MODULE: ./src/cli/command.ts
var command = __webpack_require__(3567);
// EXTERNAL MODULE: ./src/cli/report-options.ts + 2 modules
var report_options = __webpack_require__(6604);
;// CONCATENATED MODULE: ./src/cli/commands/explain.ts






/** Derives why a rule says what it says. */
const explain_explain = {
    id: 'explain',
    summary: 'Tell why a rule does or does not speak, step by step.',
    usage: 'explain RULE [SERVER] [options]',
    options: [
        {
            name: 'in',
            value: 'PATH',
            repeatable: true,
            summary: 'where topologies and plans are read from; this folder by default',
        },
        check_options/* judgingOptions */.Ds.policy,
        check_options/* judgingOptions */.Ds.waivers,
        (0,report_options/* formatOption */.Bx)(explanationFormats.map(({ id }) => id)),
        check_options/* judgingOptions */.Ds.asOf,
        check_options/* judgingOptions */.Ds.maxFileSize,
        report_options/* reportOptions */.lt.color,
    ],
    examples: [
        { line: 'coexist explain edgesync-exchange-2007', summary: 'what a rule asks, and who meets it here' },
        {
            line: 'coexist explain exchange-2013-coexistence/exchange-2007-minimum HQ-HT1 --in topology/',
            summary: 'why it says what it says about a server',
        },
    ],
    run(invocation, surroundings) {
        const [rule, server, ...others] = invocation.words;
        if (rule === undefined)
            throw new command/* UsageError */.e('no rule is given', 'write `coexist explain RULE [SERVER]`');
        if (others.length > 0)
            throw new command/* UsageError */.e('more than a rule and a server is given', 'name paths with `--in PATH`');
        return (0,report_options/* shownIn */.fz)(explanationFormats, invocation, surroundings, async () => {
            const gate = { failOn: 'error', onUndecided: 'fail' };
            const options = { ...(0,check_options/* checkOptionsOf */.YW)(invocation, invocation.values('in'), surroundings), gate };
            const request = await (0,load_request/* loadRequest */.W$)(options, (0,prepared_packs/* loadPreparedPacks */.E)());
            const explanation = explain(request, { rule, ...(server === undefined ? {} : { server }) });
            if ('message' in explanation)
                throw new command/* UsageError */.e(explanation.message, explanation.help);
            return explanation;
        });
    },
};


/***/ }),

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
