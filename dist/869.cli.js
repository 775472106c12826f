export const id = 869;
export const ids = [869,204];
export const modules = {

/***/ 6869:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check_check)
});

// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/core/requests/check.ts + 13 modules
var check = __webpack_require__(2749);
// EXTERNAL MODULE: ./src/core/check/built-in.ts + 4 modules
var built_in = __webpack_require__(1339);
// EXTERNAL MODULE: ./src/core/check/fingerprint.ts + 1 modules
var fingerprint = __webpack_require__(7177);
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
var check_findings = __webpack_require__(3256);
// EXTERNAL MODULE: ./src/core/check/report.ts
var check_report = __webpack_require__(2356);
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
        verdict: (0,check_report/* verdictOf */.Vj)(findings, report.problems),
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
var group_by = __webpack_require__(118);
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
var versions_compare = __webpack_require__(3626);
// EXTERNAL MODULE: ./src/core/versions/version.ts
var versions_version = __webpack_require__(5449);
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
var source = __webpack_require__(8672);
;// CONCATENATED MODULE: ./src/core/requests/compare.ts







/**
 * Judges a request and its base, and tells what is new, worse, unchanged and fixed. Of a base that cannot be judged as a
 * whole nothing counts: every finding is new, and a warning says why.
 */
function checkAgainstBase(request, base, how) {
    const { report } = (0,check/* judge */.S4)({ ...base, mayBeEmpty: true, isForComparison: true });
    return checkAgainstJudgedBase(request, { request: base, report }, how);
}
/** The same, where the base has been judged already. */
function checkAgainstJudgedBase(request, { request: base, report: before }, { onlyNew, ordersOf }) {
    const [first] = before.problems;
    const notices = first ? [baseUnreadable(first, before.problems.length)] : [];
    const { report, preparation } = (0,check/* judge */.S4)(request, { notices, changedFrom: first ? [] : base.files });
    const measure = measureBy(preparation.catalogue, report.rules);
    const comparison = compare(report.findings, first ? [] : before.findings, measure);
    const changed = withChanges(report, comparison, { asFixed: (gone) => gone, unchangedBlock: !onlyNew });
    const compared = (0,check/* explained */.to)({ report: changed, preparation }, request);
    const orders = first || report.problems.length > 0 ? [] : (ordersOf?.(request, base) ?? []);
    return orders.length > 0 ? { ...compared, orders } : compared;
}
/** Judges a request, and lets only those findings block that the baseline does not record, or records as less bad. */
function checkAgainstBaseline(request, { findings: recorded, problems }) {
    if (problems.length > 0)
        return (0,check/* check */.z6)({ ...request, problems: [...problems, ...request.problems] });
    const { report, preparation } = (0,check/* judge */.S4)(request);
    const comparison = compare(report.findings, recorded, measureBy(preparation.catalogue, report.rules));
    const changed = withChanges(report, comparison, { asFixed: asFound, unchangedBlock: false });
    return (0,check/* explained */.to)({ report: changed, preparation }, request);
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
        { name: 'shard', value: 'I/N', summary: 'judge the I-th of N parts of the organizations, for `merge`' },
        check_options/* judgingOptions */.Ds.asOf,
        check_options/* judgingOptions */.Ds.lookahead,
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
            ...shardOf(invocation),
        };
        return (0,report_options/* reported */.Y6)(invocation, surroundings, (why) => judged({ options, invocation, why }, surroundings.progress));
    },
};
function shardOf(invocation) {
    const written = invocation.value('shard');
    if (written === undefined)
        return {};
    const [index = NaN, count = NaN] = /^[1-9]\d{0,4}\/[1-9]\d{0,4}$/.test(written)
        ? written.split('/').map(Number)
        : [];
    if (index <= count)
        return { shard: { index, count } };
    throw new command/* UsageError */.e(`${(0,wording/* quote */.hD)(written)} is no shard`, 'write which one of how many, as in `--shard 2/5`');
}
function refuseContradictions(invocation) {
    const [base, baseline] = [invocation.has('base'), invocation.has('baseline')];
    if (base && baseline)
        throw new command/* UsageError */.e('`--base` and `--baseline` are given together', 'compare with one of them');
    if (invocation.has('only-new') && !base && !baseline)
        throw new command/* UsageError */.e('`--only-new` has nothing to compare with', 'add `--base REF` or `--baseline FILE`');
}
async function judged({ options, invocation, why }, progress) {
    progress.doing('reading');
    const packs = (0,prepared_packs/* loadPreparedPacks */.E)();
    const request = { ...(await (0,load_request/* loadRequest */.W$)(options, packs)), ...why };
    const files = (0,wording/* counted */.hS)(request.files.length, 'file');
    const ref = invocation.value('base');
    const file = invocation.value('baseline');
    if (ref !== undefined) {
        progress.doing('reading the base');
        const { loadBase } = await __webpack_require__.e(/* import() */ 604).then(__webpack_require__.bind(__webpack_require__, 4604));
        const base = await loadBase(options, { ref, fetch: false, bareFolders: true }, packs);
        progress.doing(`judging ${files}, and the base`);
        if ('problem' in base)
            return (0,check/* check */.z6)(withProblem(request, base.problem));
        const { ordersOfChange } = await Promise.all(/* import() */[__webpack_require__.e(713), __webpack_require__.e(281), __webpack_require__.e(126)]).then(__webpack_require__.bind(__webpack_require__, 2126));
        const how = { onlyNew: invocation.has('only-new'), ordersOf: ordersOfChange };
        return checkAgainstBase(request, base.request, how);
    }
    progress.doing(`judging ${files}`);
    if (file === undefined)
        return (0,check/* check */.z6)(request);
    const { loadBaseline } = await __webpack_require__.e(/* import() */ 716).then(__webpack_require__.bind(__webpack_require__, 716));
    return checkAgainstBaseline(request, await loadBaseline(file, options));
}
function withProblem(request, problem) {
    return { ...request, problems: [problem, ...request.problems] };
}


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
