export const id = 965;
export const ids = [965];
export const modules = {

/***/ 6965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2519);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3006);
/* harmony import */ var _node_load_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9439);
/* harmony import */ var _node_prepared_packs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1776);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9636);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3114);
/* harmony import */ var _report_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8223);






/** Derives why a rule says what it says. */
const explain = {
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
        _check_options_js__WEBPACK_IMPORTED_MODULE_0__/* .judgingOptions */ .Ds.policy,
        _check_options_js__WEBPACK_IMPORTED_MODULE_0__/* .judgingOptions */ .Ds.waivers,
        (0,_report_options_js__WEBPACK_IMPORTED_MODULE_1__/* .formatOption */ .Bx)(_core_index_js__WEBPACK_IMPORTED_MODULE_2__/* .explanationFormats */ .E.map(({ id }) => id)),
        _check_options_js__WEBPACK_IMPORTED_MODULE_0__/* .judgingOptions */ .Ds.asOf,
        _check_options_js__WEBPACK_IMPORTED_MODULE_0__/* .judgingOptions */ .Ds.maxFileSize,
        _report_options_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOptions */ .lt.color,
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
            throw new _command_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('no rule is given', 'write `coexist explain RULE [SERVER]`');
        if (others.length > 0)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('more than a rule and a server is given', 'name paths with `--in PATH`');
        return (0,_report_options_js__WEBPACK_IMPORTED_MODULE_1__/* .shownIn */ .fz)(_core_index_js__WEBPACK_IMPORTED_MODULE_2__/* .explanationFormats */ .E, invocation, surroundings, async () => {
            const gate = { failOn: 'error', onUndecided: 'fail' };
            const options = { ...(0,_check_options_js__WEBPACK_IMPORTED_MODULE_0__/* .checkOptionsOf */ .YW)(invocation, invocation.values('in'), surroundings), gate };
            const request = await (0,_node_load_request_js__WEBPACK_IMPORTED_MODULE_4__/* .loadRequest */ .W$)(options, (0,_node_prepared_packs_js__WEBPACK_IMPORTED_MODULE_5__/* .loadPreparedPacks */ .E)());
            const explanation = (0,_core_index_js__WEBPACK_IMPORTED_MODULE_6__/* .explain */ .W)(request, { rule, ...(server === undefined ? {} : { server }) });
            if ('message' in explanation)
                throw new _command_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(explanation.message, explanation.help);
            return explanation;
        });
    },
};


/***/ }),

/***/ 8223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bx: () => (/* binding */ formatOption),
  Rv: () => (/* binding */ gateOf),
  O6: () => (/* binding */ gateOptions),
  lt: () => (/* binding */ reportOptions),
  Y6: () => (/* binding */ reported),
  fz: () => (/* binding */ shownIn)
});

// EXTERNAL MODULE: ./src/core/report/index.ts + 30 modules
var report = __webpack_require__(6223);
// EXTERNAL MODULE: ./src/cli/check-options.ts
var check_options = __webpack_require__(9636);
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

// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1456);
// EXTERNAL MODULE: ./src/node/find-files.ts + 1 modules
var find_files = __webpack_require__(147);
// EXTERNAL MODULE: ./src/node/write-text.ts
var write_text = __webpack_require__(9658);
// EXTERNAL MODULE: ./src/cli/command.ts
var command = __webpack_require__(3114);
;// CONCATENATED MODULE: ./src/cli/outputs.ts





/** Reads `FORMAT` and `FORMAT=FILE`; at most one format goes to standard output. */
function parseOutputs(written, formats) {
    const ids = formats.map(({ id }) => id);
    const outputs = (written.length > 0 ? written : ['text']).map((one) => parseOutput(one, ids));
    const toStandardOutput = outputs.filter(({ file }) => file === undefined);
    if (toStandardOutput.length > 1) {
        throw new command/* UsageError */.e('more than one format goes to standard output', 'give all but one a file: `-f FORMAT=FILE`');
    }
    return outputs;
}
function parseOutput(written, ids) {
    const [format = '', ...rest] = written.split('=');
    if (!ids.includes(format))
        throw new command/* UsageError */.e(`unknown format ${(0,wording/* quote */.hD)(format)}`, (0,wording/* didYouMean */.au)(format, ids));
    if (rest.length === 0)
        return { format };
    const file = rest.join('=');
    if (file === '')
        throw new command/* UsageError */.e(`${(0,wording/* quote */.hD)(written)} names no file`, `write ${(0,wording/* quote */.hD)(`${format}=FILE`)} or ${(0,wording/* quote */.hD)(format)}`);
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
        const fault = (0,write_text/* writeText */.x)(file, text, folder);
        if (fault)
            throw new command/* UsageError */.e(fault, 'check the path and its permissions');
        return '';
    })
        .join('');
}
/** Files are no terminals, and lead to other files from where they lie. */
function inFile(options, file, folder) {
    const way = (0,find_files/* shownPath */.pS)(folder, (0,external_node_path_.dirname)((0,external_node_path_.resolve)(folder, file)));
    const { width: _width, hyperlinkTo: _hyperlinkTo, ...rest } = options;
    return { ...rest, color: false, wayToFiles: way === '.' ? '' : `${way}/` };
}

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
    return shownIn(report/* formats */.F, invocation, surroundings, judge);
}
/** The same of anything that has a verdict, in formats of its own. */
async function shownIn(formatsOfIt, invocation, surroundings, make) {
    const outputs = parseOutputs(invocation.values('format'), formatsOfIt);
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
        output: writeOutputs(content, formatsOfIt, outputs, { options, folder }),
    };
}
/** The option that chooses among formats. */
function formatOption(ids) {
    return {
        name: 'format',
        short: 'f',
        value: 'FORMAT[=FILE]',
        repeatable: true,
        summary: `how the result is shown: ${ids.join(', ')}`,
    };
}


/***/ })

};
