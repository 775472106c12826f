export const id = 296;
export const ids = [296];
export const modules = {

/***/ 296:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baseline: () => (/* binding */ baseline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/requests/check.ts + 13 modules
var check = __webpack_require__(2749);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
;// CONCATENATED MODULE: ./src/core/requests/record-baseline.ts

/** The text of a baseline that records the findings of a report: the same findings give the same bytes. */
function recordBaseline({ tool, asOf, findings }) {
    const recorded = findings.map(recordOf).sort(compareRecords);
    return `${JSON.stringify({ schemaVersion: 1, tool, asOf, findings: recorded }, null, 2)}\n`;
}
function recordOf(finding) {
    const { fingerprint, rule, policy, organization, scope, servers, product, status, severity, actual, plan } = finding;
    return {
        fingerprint,
        rule,
        policy,
        ...(organization === undefined ? {} : { organization }),
        ...(scope ? { scope } : {}),
        servers: [...servers].sort(wording/* compareText */.n6),
        ...(product === undefined ? {} : { product }),
        status,
        severity,
        ...(actual === undefined ? {} : { actual }),
        ...(plan ? { plan } : {}),
    };
}
/** By what a person looks for, so that a change of the file reads as a change of the findings. */
function compareRecords(a, b) {
    return ((0,wording/* compareText */.n6)(a.organization ?? '', b.organization ?? '') ||
        (0,wording/* compareText */.n6)(a.policy, b.policy) ||
        (0,wording/* compareText */.n6)(a.rule, b.rule) ||
        (0,wording/* compareText */.n6)(a.servers.join('\n'), b.servers.join('\n')) ||
        (0,wording/* compareText */.n6)(a.fingerprint, b.fingerprint));
}

// EXTERNAL MODULE: ./src/core/documents/is-baseline.ts
var is_baseline = __webpack_require__(7198);
// EXTERNAL MODULE: ./src/core/report/index.ts + 36 modules
var core_report = __webpack_require__(3932);
// EXTERNAL MODULE: ./src/node/find-files.ts
var find_files = __webpack_require__(9063);
// EXTERNAL MODULE: ./src/node/load-request.ts
var load_request = __webpack_require__(558);
// EXTERNAL MODULE: ./src/node/prepared-packs.ts + 1 modules
var prepared_packs = __webpack_require__(4433);
// EXTERNAL MODULE: ./src/node/read-text.ts
var read_text = __webpack_require__(4964);
// EXTERNAL MODULE: ./src/node/write-text.ts
var write_text = __webpack_require__(219);
// EXTERNAL MODULE: ./src/cli/check-options.ts + 1 modules
var check_options = __webpack_require__(270);
// EXTERNAL MODULE: ./src/cli/command.ts
var command = __webpack_require__(3567);
;// CONCATENATED MODULE: ./src/cli/commands/baseline.ts









/** Records what is found today, so that a check can tell what is new. */
const baseline = {
    id: 'baseline',
    summary: 'Record the present findings, so that only new ones block.',
    usage: 'baseline FILE [PATH...] [options]',
    options: [
        check_options/* judgingOptions */.Ds.policy,
        check_options/* judgingOptions */.Ds.waivers,
        check_options/* judgingOptions */.Ds.asOf,
        check_options/* judgingOptions */.Ds.lookahead,
        check_options/* judgingOptions */.Ds.maxFileSize,
    ],
    examples: [
        { line: 'coexist baseline coexist-baseline.json', summary: 'record what is found in this folder' },
        {
            line: 'coexist baseline coexist-baseline.json topology/ --policy pack:exchange',
            summary: 'record what one pack finds in another folder',
        },
    ],
    async run(invocation, surroundings) {
        const [file, ...paths] = invocation.words;
        if (file === undefined)
            throw new command/* UsageError */.e('no file is given', 'write `coexist baseline FILE [PATH...]`');
        refuseOtherFile(file, surroundings.folder);
        const gate = { failOn: 'error', onUndecided: 'fail' };
        const options = { ...(0,check_options/* checkOptionsOf */.YW)(invocation, paths, surroundings), gate };
        const report = (0,check/* check */.z6)(await (0,load_request/* loadRequest */.W$)(options, (0,prepared_packs/* loadPreparedPacks */.E)()));
        if (report.verdict === 'error')
            return { exitCode: check_options/* exitCodes */.hS.error, output: inText(report) };
        const fault = (0,write_text/* writeText */.x)(file, recordBaseline(report), surroundings.folder);
        if (fault)
            throw new command/* UsageError */.e(fault, 'check the path and its permissions');
        return {
            exitCode: 0,
            output: `${(0,wording/* quote */.hD)(file)} records ${(0,wording/* counted */.hS)(report.findings.length, 'finding')}\n`,
        };
    },
};
/** A slip such as `coexist baseline topology.yaml` must not cost the topology. */
function refuseOtherFile(file, folder) {
    const path = (0,external_node_path_.resolve)(folder, file);
    const text = (0,find_files/* isThere */.$B)(path) ? (0,read_text/* readText */.y)(path, Infinity) : undefined;
    if (typeof text !== 'string' || text.trim() === '' || (0,is_baseline/* isBaseline */.U)(text))
        return;
    throw new command/* UsageError */.e(`${(0,wording/* quote */.hD)(file)} exists and is no baseline`, 'name another file; the paths to judge come behind it');
}
function inText(report) {
    return core_report/* formats */.F.find(({ id }) => id === 'text')?.render(report, { color: false }) ?? '';
}


/***/ }),

/***/ 7198:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isJson),
/* harmony export */   U: () => (/* binding */ isBaseline)
/* harmony export */ });
/** Whether a text is a baseline, of whatever version of the format: what somebody else wrote is not to be replaced. */
function isBaseline(text) {
    if (!isJson(text))
        return false;
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'schemaVersion' in value && 'findings' in value;
}
/** Whether a text is JSON. */
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ })

};
