export const id = 400;
export const ids = [400];
export const modules = {

/***/ 3400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planCheck: () => (/* binding */ planCheck)
});

// EXTERNAL MODULE: ./src/core/requests/check.ts + 85 modules
var check = __webpack_require__(6134);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/node/load-request.ts + 1 modules
var load_request = __webpack_require__(5491);
// EXTERNAL MODULE: ./src/node/repository.ts
var repository = __webpack_require__(1774);
;// CONCATENATED MODULE: ./src/node/load-plans.ts



/**
 * Reads plans and the topologies they start from: those of the same paths, else those of the nearest folder above
 * one of the plans that has any, up to the working folder and the root of the repository.
 */
async function loadPlanRequest(options, packs) {
    const named = await (0,load_request/* loadRequest */.W$)(options, packs);
    const plansOf = named.files.map(({ file }) => file.path);
    if (hasTopology(named) || named.problems.length > 0)
        return { ...named, plansOf };
    const above = options.paths.flatMap((path) => foldersAbove((0,external_node_path_.resolve)(options.folder, path), options.folder));
    for (const folder of new Set(above)) {
        const around = await (0,load_request/* loadRequest */.W$)({ ...options, paths: [...options.paths, folder] }, packs);
        if (hasTopology(around))
            return { ...around, plansOf };
    }
    return { ...named, plansOf };
}
function hasTopology({ files }) {
    return files.some(({ documents }) => documents.topologies.length > 0);
}
/** The folder of a path and those above it within its repository, else within the working folder. */
function foldersAbove(path, workingFolder) {
    const start = (0,external_node_path_.dirname)(path);
    const top = (0,repository/* repositoryRoot */.H)(start) ?? workingFolder;
    const between = (0,external_node_path_.relative)(top, start);
    if (between.split(external_node_path_.sep)[0] === '..')
        return [start];
    const names = between === '' ? [] : between.split(external_node_path_.sep);
    return names.map((_name, index) => (0,external_node_path_.join)(top, ...names.slice(0, names.length - index))).concat(top);
}

// EXTERNAL MODULE: ./src/node/prepared-packs.ts + 1 modules
var prepared_packs = __webpack_require__(4433);
// EXTERNAL MODULE: ./src/cli/check-options.ts + 1 modules
var check_options = __webpack_require__(270);
// EXTERNAL MODULE: ./src/cli/command.ts
var command = __webpack_require__(3567);
// EXTERNAL MODULE: ./src/cli/report-options.ts + 1 modules
var report_options = __webpack_require__(6053);
;// CONCATENATED MODULE: ./src/cli/commands/plan-check.ts






/** Judges plans step by step. */
const planCheck = {
    id: 'plan check',
    summary: 'Judge plans step by step, with every state in between.',
    usage: 'plan check PLAN... [options]',
    options: [
        check_options/* judgingOptions */.Ds.policy,
        check_options/* judgingOptions */.Ds.waivers,
        report_options/* reportOptions */.lt.format,
        report_options/* gateOptions */.O6.failOn,
        report_options/* gateOptions */.O6.onUndecided,
        check_options/* judgingOptions */.Ds.asOf,
        check_options/* judgingOptions */.Ds.maxFileSize,
        report_options/* reportOptions */.lt.color,
        report_options/* reportOptions */.lt.quiet,
    ],
    examples: [
        {
            line: 'coexist plan check plans/migration.yaml',
            summary: 'judge a plan; its topology is read from the folders above it',
        },
        {
            line: 'coexist plan check plans/migration.yaml topology/ -f markdown=plan.md',
            summary: 'say where the topology is, and keep the timeline',
        },
    ],
    run(invocation, surroundings) {
        const { words } = invocation;
        if (words.length === 0)
            throw new command/* UsageError */.e('no plan is given', 'write `coexist plan check PLAN...`');
        const options = { ...(0,check_options/* checkOptionsOf */.YW)(invocation, words, surroundings), gate: (0,report_options/* gateOf */.Rv)(invocation) };
        return (0,report_options/* reported */.Y6)(invocation, surroundings, async () => (0,check/* check */.z)(await loadPlanRequest(options, (0,prepared_packs/* loadPreparedPacks */.E)())));
    },
};


/***/ }),

/***/ 6053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rv: () => (/* binding */ gateOf),
  O6: () => (/* binding */ gateOptions),
  lt: () => (/* binding */ reportOptions),
  Y6: () => (/* binding */ reported)
});

// EXTERNAL MODULE: ./src/core/report/index.ts + 24 modules
var report = __webpack_require__(6998);
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
