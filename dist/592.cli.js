export const id = 592;
export const ids = [592,964];
export const modules = {

/***/ 270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YW: () => (/* binding */ checkOptionsOf),
  hS: () => (/* binding */ exitCodes),
  Ds: () => (/* binding */ judgingOptions)
});

// EXTERNAL MODULE: ./src/core/model/day.ts
var day = __webpack_require__(8735);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
;// CONCATENATED MODULE: ./src/node/clock.ts
/** Today's day in UTC, `YYYY-MM-DD`. */
function today() {
    return new Date().toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./src/node/find-files.ts
var find_files = __webpack_require__(9063);
// EXTERNAL MODULE: ./src/node/load-request.ts + 1 modules
var load_request = __webpack_require__(5491);
// EXTERNAL MODULE: ./src/cli/command.ts
var command = __webpack_require__(3567);
;// CONCATENATED MODULE: ./src/cli/check-options.ts





/** The options that say what is judged, and by what. */
const judgingOptions = {
    policy: {
        name: 'policy',
        value: 'P',
        repeatable: true,
        summary: 'rules to judge by: `pack:NAME`, a file or a folder',
    },
    waivers: {
        name: 'waivers',
        value: 'FILE',
        repeatable: true,
        summary: 'waivers beyond those among the paths',
    },
    asOf: { name: 'as-of', value: 'DATE', summary: 'the date to judge by; today in UTC by default' },
    maxFileSize: {
        name: 'max-file-size',
        value: 'MIB',
        summary: `the largest file that is read; ${load_request/* defaultMostMebibytes */.zp} by default`,
    },
};
/** The exit code of each verdict. */
const exitCodes = { pass: 0, fail: 1, error: 2 };
/** What is to be judged, as the options say; without paths the working folder is. */
function checkOptionsOf(invocation, paths, { folder, version }) {
    return {
        paths: paths.length > 0 ? paths : ['.'],
        policies: invocation.values('policy'),
        waivers: invocation.values('waivers'),
        folder,
        shown: (path) => (0,find_files/* shownPath */.pS)(path, folder),
        asOf: dateOf(invocation),
        mostMebibytes: sizeOf(invocation),
        toolVersion: version,
    };
}
function dateOf(invocation) {
    const date = invocation.value('as-of') ?? today();
    if (!(0,day/* isDay */.N)(date))
        throw new command/* UsageError */.e(`${(0,wording/* quote */.hD)(date)} is not a day of the calendar`, 'write it as `YYYY-MM-DD`');
    return date;
}
function sizeOf(invocation) {
    const written = invocation.value('max-file-size');
    if (written === undefined)
        return load_request/* defaultMostMebibytes */.zp;
    const size = Number(written);
    if (!Number.isInteger(size) || size < 1) {
        throw new command/* UsageError */.e(`${(0,wording/* quote */.hD)(written)} is no number of MiB`, 'write a whole number from 1');
    }
    return size;
}


/***/ }),

/***/ 6128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   Q8: () => (/* binding */ parseOutputs),
/* harmony export */   gj: () => (/* binding */ rendered)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6998);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1661);
/* harmony import */ var _node_write_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(219);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3567);



/** Reads `FORMAT` and `FORMAT=FILE`; at most one format goes to standard output. */
function parseOutputs(written) {
    const outputs = (written.length > 0 ? written : ['text']).map(parseOutput);
    const toStandardOutput = outputs.filter(({ file }) => file === undefined);
    if (toStandardOutput.length > 1) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('more than one format goes to standard output', 'give all but one a file: `-f FORMAT=FILE`');
    }
    return outputs;
}
function parseOutput(written) {
    const [format = '', ...rest] = written.split('=');
    const ids = _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formats */ .F.map(({ id }) => id);
    if (!ids.includes(format))
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`unknown format ${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(format)}`, (0,_core_index_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(format, ids));
    if (rest.length === 0)
        return { format };
    const file = rest.join('=');
    if (file === '')
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(written)} names no file`, `write ${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`${format}=FILE`)} or ${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(format)}`);
    return { format, file };
}
/** The report in a format. */
function rendered(report, format, options) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formats */ .F.find(({ id }) => id === format)?.render(report, options) ?? '';
}
/** Writes the files among the outputs; returns what goes to standard output. */
function writeOutputs(report, outputs, options, folder) {
    return outputs
        .map(({ format, file }) => {
        const toFile = file !== undefined;
        const text = rendered(report, format, toFile ? { ...options, color: false } : options);
        if (!toFile)
            return text;
        const fault = (0,_node_write_text_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x)(file, text, folder);
        if (fault)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(fault, 'check the path and its permissions');
        return '';
    })
        .join('');
}


/***/ }),

/***/ 5194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ builtInPolicy),
/* harmony export */   Cu: () => (/* binding */ builtInSummaries),
/* harmony export */   IT: () => (/* binding */ builtInRuleIds),
/* harmony export */   UF: () => (/* binding */ builtInSummary)
/* harmony export */ });
/** The policy that holds what the program says of itself, not on behalf of a document. */
const builtInPolicy = 'coexist';
const rules = {
    'base-unreadable': {
        title: 'The base that findings are compared with can be judged.',
        severity: 'warning',
    },
    'not-covered': {
        title: 'Products that stand together are products about which a rule speaks.',
        severity: 'warning',
    },
    'plan-last-of-link': {
        title: 'A decommissioned server leaves others at its end of a link.',
        severity: 'error',
    },
    'plan-link': { title: 'A plan links and unlinks what is there.', severity: 'error' },
    'plan-lowers-level': { title: 'A plan raises levels.', severity: 'error' },
    'plan-lowers-version': { title: 'An update leads to a later release.', severity: 'error' },
    'plan-nothing-selected': { title: 'A step that selects servers means some.', severity: 'warning' },
    'plan-selection': { title: 'It is known which servers a step selects.', severity: 'error' },
    'plan-server-exists': { title: 'A new server has a name of its own.', severity: 'error' },
    'plan-server-holds': { title: 'A decommissioned server holds nothing any more.', severity: 'error' },
    'plan-target': { title: 'At the end of a plan its target is reached.', severity: 'error' },
    'plan-task-order': { title: 'Tasks are done in the order of their checklists.', severity: 'warning' },
    'plan-unknown-server': { title: 'A step names servers that exist then.', severity: 'error' },
    'plan-unknown-site': { title: 'A new server stands in a site that exists.', severity: 'error' },
    'plan-unknown-task': { title: 'A task is one that a checklist or a rule asks for.', severity: 'error' },
    'policy-replaced': { title: 'A policy of a pack is in force as the pack has it.', severity: 'notice' },
    'waiver-ending': { title: 'A waiver holds for a while longer.', severity: 'notice' },
    'waiver-refused': { title: 'A waiver names a rule that can be waived.', severity: 'warning' },
    'waiver-unused': { title: 'A waiver is still needed.', severity: 'notice' },
};
/** The full ids of the built-in rules. */
const builtInRuleIds = Object.keys(rules).map((rule) => `${builtInPolicy}/${rule}`);
/** How reports name a built-in rule. */
function builtInSummary(rule) {
    return { rule, policy: builtInPolicy, form: 'built-in', ...rules[rule] };
}
const builtInSummaries = Object.keys(rules).map(builtInSummary);


/***/ }),

/***/ 3256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ fullIdOf),
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   W3: () => (/* binding */ weights),
/* harmony export */   aH: () => (/* binding */ gated),
/* harmony export */   hD: () => (/* binding */ findingOf)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8672);
/* harmony import */ var _model_remembered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(371);
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1661);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7177);




/** How heavy a severity is: the heavier, the greater. */
const weights = { error: 2, warning: 1, notice: 0 };
const milder = { error: 'warning', warning: 'notice', notice: 'notice' };
/** `policy/rule`. */
function fullIdOf({ policy, rule }) {
    return `${policy}/${rule}`;
}
/** Turns a judgement into a finding in words. */
function findingOf(judgement, status = judgement.status, notes = {}) {
    const { compiled, scope, servers, shortfall, fault } = judgement;
    const { policy, rule } = compiled;
    const { kind, name } = scope;
    const because = [...judgement.because, ...(fault?.because ?? [])];
    const site = inCommon(servers, ({ declared }) => declared.site);
    const product = inCommon(servers, (server) => server.product.id);
    return {
        rule: rule.id,
        policy: policy.id,
        status,
        severity: shortfall.mild ? milder[compiled.severity] : compiled.severity,
        organization: scope.organization.name,
        ...(site === undefined ? {} : { site }),
        ...(fault ? { scope: { kind, name } } : {}),
        servers: servers.map((server) => server.name),
        ...(product === undefined ? {} : { product }),
        ...(shortfall.actual === undefined ? {} : { actual: shortfall.actual }),
        ...(shortfall.required === undefined ? {} : { required: shortfall.required }),
        message: messageOf(judgement),
        help: helpOf(judgement),
        because: because.map(({ plain }) => plain),
        location: (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)(shortfall.at),
        related: [...because.map(placeOf), ...(notes.related ?? [])],
        ...(rule.source ? { source: rule.source } : {}),
        ...(notes.waiver ? { waiver: notes.waiver } : {}),
        fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)([
            policy.id,
            rule.id,
            scope.organization.name,
            ...(kind === 'organization' ? [] : [kind, name]),
            ...servers.map((server) => server.name.toLowerCase()).sort(_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6),
        ]),
    };
}
/** What is the same for all of the servers, if anything is. */
function inCommon([first, ...others], valueOf) {
    const value = first && valueOf(first);
    return others.every((server) => valueOf(server) === value) ? value : undefined;
}
/** Most findings of a rule share their witnesses. */
const placeOf = (0,_model_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .H)(({ text, at }) => ({ message: text, location: (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)(at) }));
/** `…; while Exchange 2013 is present the minimum is …`, with every condition that cannot be told named as such. */
function messageOf(judgement) {
    const { shortfall, answers, compiled } = judgement;
    const { text } = compiled.guard;
    const doubts = doubtsOf(judgement).map((doubt) => doubt.text);
    const open = [
        ...(answers.speaks === 'cannot-tell' ? [text] : []),
        ...(doubts.length > 0 ? [(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(doubts, 'or')] : []),
    ];
    const conditions = [
        ...(text !== '' && answers.speaks === 'yes' ? [`while ${text}`] : []),
        ...(open.length > 0 ? [`if ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(open)}, which cannot be told,`] : []),
    ];
    return `${shortfall.observed}; ${[...conditions, shortfall.demanded].join(' ')}`;
}
function helpOf(judgement) {
    const { shortfall, answers, settle, compiled, status } = judgement;
    if (status === 'violation')
        return compiled.rule.remediation ?? shortfall.help;
    if (answers.met === 'cannot-tell')
        return shortfall.help;
    const [doubt] = doubtsOf(judgement);
    return settle ?? doubt?.settle ?? shortfall.help;
}
/** What keeps it from being told whether the rule means the server. */
function doubtsOf({ compiled, answers, servers: [server], scope }) {
    const { judge } = compiled;
    if (answers.selected !== 'cannot-tell' || judge.kind !== 'server' || !server)
        return [];
    return judge.servers.doubtsAbout(server, scope);
}
/** Weighs a finding: whether it blocks, and as what it is shown. */
function gated(finding, { failOn, onUndecided }) {
    const isRelaxed = finding.status === 'undecided' && onUndecided === 'warn' && finding.severity === 'error';
    const severity = isRelaxed ? 'warning' : finding.severity;
    const blocking = finding.status !== 'waived' && failOn !== 'never' && weights[severity] >= weights[failOn];
    return { ...finding, severity, blocking: blocking && !isRelaxed };
}
/** Order of findings: severity, file, line, rule, then whatever tells them apart. */
function compareFindings(a, b) {
    return (weights[b.severity] - weights[a.severity] ||
        (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.location.file, b.location.file) ||
        a.location.line - b.location.line ||
        (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.rule, b.rule) ||
        a.location.column - b.location.column ||
        (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.policy, b.policy) ||
        (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.servers.join('\n'), b.servers.join('\n')) ||
        (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.fingerprint, b.fingerprint));
}


/***/ }),

/***/ 7177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ fingerprint)
});

;// CONCATENATED MODULE: ./src/core/check/sha256.ts
/**
 * The SHA-256 digest of a text in UTF-8, as 64 hexadecimal digits (FIPS 180-4). It names findings and guards nothing:
 * findings come in hundreds of thousands, so it is written for short texts and allocates next to nothing.
 */
function sha256(text) {
    const blocks = padded(text);
    state.set(initial);
    for (let block = 0; block < blocks; block++)
        mixIn(block * 16);
    let digest = '';
    for (let index = 0; index < 8; index++) {
        digest += ((state[index] ?? 0) >>> 0).toString(16).padStart(8, '0');
    }
    return digest;
}
/** The first 32 bits of the fractional parts of the square roots of the first 8 primes. */
const initial = new Int32Array(8);
/** The same of the cube roots of the first 64 primes. */
const constants = new Int32Array(64);
const state = new Int32Array(8);
const schedule = new Int32Array(64);
/** The padded message in words. */
let message = new Int32Array(64);
let bytes = new Uint8Array(256);
fillConstants();
function fillConstants() {
    let found = 0;
    for (let candidate = 2; found < 64; candidate++) {
        if (!isPrime(candidate))
            continue;
        if (found < 8)
            initial[found] = fraction(Math.sqrt(candidate));
        constants[found++] = fraction(Math.cbrt(candidate));
    }
}
function isPrime(number) {
    for (let divisor = 2; divisor * divisor <= number; divisor++)
        if (number % divisor === 0)
            return false;
    return true;
}
function fraction(root) {
    return ((root - Math.floor(root)) * 2 ** 32) | 0;
}
/** Writes the text with its padding into `message`; returns how many blocks of 16 words it takes. */
function padded(text) {
    const length = toBytes(text);
    const blocks = (length + 9 + 63) >> 6;
    if (message.length < blocks * 16)
        message = new Int32Array(blocks * 16);
    message.fill(0, 0, blocks * 16);
    for (let at = 0; at < length; at++)
        addByte(at, bytes[at] ?? 0);
    addByte(length, 0x80);
    message[blocks * 16 - 1] = length * 8;
    return blocks;
}
function addByte(at, byte) {
    const word = at >> 2;
    message[word] = (message[word] ?? 0) | (byte << (24 - (at & 3) * 8));
}
/** Writes the text in UTF-8 into `bytes`; returns its length. Half a pair of surrogates becomes U+FFFD. */
function toBytes(text) {
    if (bytes.length < text.length * 3)
        bytes = new Uint8Array(text.length * 3);
    let length = 0;
    for (let at = 0; at < text.length; at++) {
        const point = text.codePointAt(at) ?? 0;
        if (point > 0xffff)
            at++;
        const isHalf = point >= 0xd800 && point <= 0xdfff;
        length = addPoint(isHalf ? 0xfffd : point, length);
    }
    return length;
}
function addPoint(point, at) {
    if (point < 0x80) {
        bytes[at] = point;
        return at + 1;
    }
    const following = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    const mark = (0xff00 >> (following + 1)) & 0xff;
    bytes[at] = mark | (point >> (6 * following));
    for (let left = following - 1; left >= 0; left--) {
        bytes[at + following - left] = 0x80 | ((point >> (6 * left)) & 0x3f);
    }
    return at + following + 1;
}
function mixIn(start) {
    for (let round = 0; round < 16; round++)
        schedule[round] = message[start + round] ?? 0;
    for (let round = 16; round < 64; round++) {
        const early = schedule[round - 15] ?? 0;
        const late = schedule[round - 2] ?? 0;
        const low = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
        const high = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
        schedule[round] = ((schedule[round - 16] ?? 0) + low + (schedule[round - 7] ?? 0) + high) | 0;
    }
    let a = state[0] ?? 0;
    let b = state[1] ?? 0;
    let c = state[2] ?? 0;
    let d = state[3] ?? 0;
    let e = state[4] ?? 0;
    let f = state[5] ?? 0;
    let g = state[6] ?? 0;
    let h = state[7] ?? 0;
    for (let round = 0; round < 64; round++) {
        const choice = (e & f) ^ (~e & g);
        const majority = (a & b) ^ (a & c) ^ (b & c);
        const ofE = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
        const ofA = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
        const first = (h + ofE + choice + (constants[round] ?? 0) + (schedule[round] ?? 0)) | 0;
        h = g;
        g = f;
        f = e;
        e = (d + first) | 0;
        d = c;
        c = b;
        b = a;
        a = (first + ofA + majority) | 0;
    }
    add(0, a);
    add(1, b);
    add(2, c);
    add(3, d);
    add(4, e);
    add(5, f);
    add(6, g);
    add(7, h);
}
function add(index, word) {
    state[index] = (state[index] ?? 0) + word;
}
function rotated(word, by) {
    return (word >>> by) | (word << (32 - by));
}

;// CONCATENATED MODULE: ./src/core/check/fingerprint.ts

/** A short name for what a finding is about: equal parts give equal names, in every run and on every machine. */
function fingerprint(parts) {
    return sha256(JSON.stringify(parts)).slice(0, 32);
}


/***/ }),

/***/ 2356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf),
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8672);
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1661);
/* harmony import */ var _built_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5194);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3256);




const mostProblems = 200;
/** Weighs, sorts and counts the results of a run and reaches its verdict. */
function reportOf({ gate, asOf, toolVersion }, results) {
    const findings = results.findings.map((finding) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .gated */ .aH)(finding, gate)).sort(_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg);
    const { organizations, plans, problems } = results;
    return {
        schemaVersion: 1,
        tool: { name: 'coexist', version: toolVersion },
        asOf,
        verdict: verdictOf(findings, problems),
        summary: {
            organizations: organizations.length,
            servers: organizations.reduce((sum, { servers }) => sum + servers, 0),
            ...countsOf(findings),
        },
        organizations,
        ...(plans.length > 0 ? { plans } : {}),
        findings,
        problems: capped(withoutRepetition(problems.map(problemReport))),
        rules: rulesOf(results),
        fixed: [],
    };
}
/** The verdict on findings that are weighed already. */
function verdictOf(findings, problems) {
    if (problems.length > 0)
        return 'error';
    return findings.some(({ blocking }) => blocking) ? 'fail' : 'pass';
}
function countsOf(findings) {
    const counts = { errors: 0, warnings: 0, notices: 0, undecided: 0, waived: 0 };
    const bySeverity = { error: 'errors', warning: 'warnings', notice: 'notices' };
    for (const { status, severity } of findings) {
        if (status === 'waived' || status === 'undecided')
            counts[status]++;
        else
            counts[bySeverity[severity]]++;
    }
    return counts;
}
function problemReport({ message, help, at }) {
    const place = 'file' in at ? (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x)(at) : { file: at.path };
    return { ...place, message, ...(help ? { help } : {}) };
}
/** Several rules may trip over the same fault of a selector that they share. */
function withoutRepetition(problems) {
    return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
function capped(problems) {
    const [first] = problems;
    if (!first || problems.length <= mostProblems)
        return problems;
    const left = (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(problems.length - mostProblems, 'more problem');
    return [
        ...problems.slice(0, mostProblems),
        {
            file: first.file,
            message: `there ${left.startsWith('1 ') ? 'is' : 'are'} ${left}`,
            help: 'mend the first ones and run again',
        },
    ];
}
/** The rules in force, and those of the program itself that spoke. */
function rulesOf({ rules, findings }) {
    const spoken = new Set(findings.map(({ rule, policy }) => `${policy}/${rule}`));
    const builtIn = _built_in_js__WEBPACK_IMPORTED_MODULE_3__/* .builtInSummaries */ .Cu.filter(({ rule, policy }) => spoken.has(`${policy}/${rule}`));
    const declared = rules.map(({ policy, rule, severity }) => ({
        rule: rule.id,
        policy: policy.id,
        form: rule.form,
        title: rule.title ?? rule.id,
        severity,
        ...(rule.remediation ? { remediation: rule.remediation } : {}),
        ...(rule.source ? { source: rule.source } : {}),
    }));
    return [...declared, ...builtIn].sort((a, b) => (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.policy, b.policy) || (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.rule, b.rule));
}


/***/ }),

/***/ 371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
/** The same function, which works out its answer about a thing once. */
function remembered(answer) {
    const known = new WeakMap();
    return (thing) => {
        const earlier = known.get(thing);
        if (earlier)
            return earlier.answer;
        const fresh = { answer: answer(thing) };
        known.set(thing, fresh);
        return fresh.answer;
    };
}


/***/ }),

/***/ 8672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/** The line and column place of a span. */
function locate(span) {
    const { file } = span;
    const lines = linesOf(file);
    const start = lines.position(span.start);
    const end = lines.position(span.end);
    return {
        file: file.path,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
    };
}
const knownLines = new WeakMap();
function linesOf(file) {
    const known = knownLines.get(file);
    if (known)
        return known;
    const lines = new Lines(file.text);
    knownLines.set(file, lines);
    return lines;
}
/** Where the lines of a text start. */
class Lines {
    count;
    starts;
    constructor(text) {
        let starts = new Uint32Array(1024);
        let count = 1;
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
            if (count === starts.length) {
                const longer = new Uint32Array(count * 4);
                longer.set(starts);
                starts = longer;
            }
            starts[count++] = at + 1;
        }
        this.starts = starts;
        this.count = count;
    }
    position(offset) {
        const { starts } = this;
        let low = 0;
        let high = this.count - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    }
}


/***/ }),

/***/ 6998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
;// CONCATENATED MODULE: ./src/core/report/escaping/workflow-command.ts
/** The message of a workflow command on one line. */
function commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property of a workflow command, which ends at a comma or colon. */
function commandProperty(text) {
    return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./src/core/report/parts/words.ts

/** `7 errors, 1 warning, 2 undecided`: what there is some of. */
function countsInWords({ errors, warnings, notices, undecided, waived }) {
    const counts = [
        errors > 0 ? (0,wording/* counted */.hS)(errors, 'error') : '',
        warnings > 0 ? (0,wording/* counted */.hS)(warnings, 'warning') : '',
        notices > 0 ? (0,wording/* counted */.hS)(notices, 'notice') : '',
        undecided > 0 ? `${undecided} undecided` : '',
        waived > 0 ? `${waived} waived` : '',
    ].filter((count) => count !== '');
    return counts.length > 0 ? counts.join(', ') : 'no findings';
}
/** `; 1 new, 2 unchanged, 1 fixed`, to go on after the counts; nothing where there is nothing to compare with. */
function changesInWords({ changes }) {
    if (!changes)
        return '';
    const words = ['new', 'worse', 'unchanged', 'fixed']
        .filter((word) => changes[word] > 0)
        .map((word) => `${changes[word]} ${word}`);
    return `; ${words.length > 0 ? words.join(', ') : 'nothing new, nothing fixed'}`;
}
/** Findings that are new or worse, which came with the change; what is unchanged was there before. */
function isOfChange({ change }) {
    return change === 'new' || change === 'worse';
}
/** `1 organization, 40 servers`. */
function scopeInWords({ summary }) {
    return `${(0,wording/* counted */.hS)(summary.organizations, 'organization')}, ${(0,wording/* counted */.hS)(summary.servers, 'server')}`;
}
/** `JJ898581, coexistence table, row 2`: where a rule comes from, in short. */
function sourceInWords({ ref, title, at }) {
    return [ref ?? title, at].filter((part) => part !== undefined).join(', ');
}
/** `file:line:column`. */
function placeInWords({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
/** `error`, or what keeps a finding from being a plain violation. */
function statusInWords({ status, severity }) {
    if (status === 'violation')
        return severity;
    return status === 'waived' ? status : `${severity} (${status})`;
}

;// CONCATENATED MODULE: ./src/core/report/github.ts



/** GitHub shows ten annotations of each type per step and drops the rest without a word; the tenth counts the rest. */
const mostOfAType = 10;
/** GitHub cuts a longer message. */
const longestMessage = 4_000;
/** Annotations as workflow commands, errors first, of those what is new or worse; the ones that do not fit counted aloud. */
const github = {
    id: 'github',
    summary: 'Annotations as workflow commands of GitHub Actions.',
    render: (report) => {
        const ofChange = report.findings.filter(isOfChange);
        const others = report.findings.filter((finding) => !isOfChange(finding));
        const annotations = [
            ...report.problems.map(ofProblem),
            ...[...ofChange, ...others].flatMap((finding) => ofFinding(finding)),
        ];
        return ['error', 'warning', 'notice']
            .flatMap((level) => commandsOf(level, annotations.filter((annotation) => annotation.level === level)))
            .map((line) => `${line}\n`)
            .join('');
    },
};
function ofFinding(finding) {
    if (finding.status === 'waived')
        return [];
    const { severity: level, rule, message, help, location } = finding;
    const notes = [finding.status, finding.change].filter((note) => note && note !== 'violation');
    const title = notes.length > 0 ? `${rule} (${notes.join(', ')})` : rule;
    return [{ level, title, message: textOf(message, help), ...location }];
}
function ofProblem({ message, help, ...place }) {
    return {
        level: 'error',
        title: 'could not be judged',
        message: textOf(message, help),
        ...place,
    };
}
/** The message on a line of its own, and the help on another. */
function textOf(message, help) {
    return [message, ...(help ? [`help: ${help}`] : [])].map(wording/* visible */.RK).join('\n');
}
function commandsOf(level, annotations) {
    if (annotations.length <= mostOfAType)
        return annotations.map(command);
    const shown = annotations.slice(0, mostOfAType - 1);
    const left = (0,wording/* counted */.hS)(annotations.length - shown.length, `more ${level}`);
    return [
        ...shown.map(command),
        command({
            level,
            title: 'coexist',
            message: `${left} not shown here; the JSON report has all of them`,
        }),
    ];
}
function command({ level, title, message, file, line, column, endLine, endColumn }) {
    const onOneLine = line !== undefined && line === endLine;
    const properties = {
        file,
        line,
        endLine,
        col: onOneLine ? column : undefined,
        endColumn: onOneLine ? endColumn : undefined,
        title,
    };
    const written = Object.entries(properties).flatMap(([key, value]) => value === undefined ? [] : [`${key}=${commandProperty(String(value))}`]);
    return `::${level} ${written.join(',')}::${commandData(message.slice(0, longestMessage))}`;
}

;// CONCATENATED MODULE: ./src/core/report/escaping/json.ts
/**
 * Indented JSON that a workflow runner which reads it on standard output takes for nothing but text: it looks for `##[`
 * anywhere in a line.
 */
function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replaceAll('##[', '#\\u0023[')}\n`;
}

;// CONCATENATED MODULE: ./src/core/report/gitlab.ts


const severities = { error: 'critical', warning: 'minor', notice: 'info' };
/** The code quality report of GitLab; waived findings are left out. */
const gitlab = {
    id: 'gitlab',
    summary: 'The code quality report of GitLab.',
    render: ({ findings, problems }) => {
        const issues = [
            ...problems.map(gitlab_ofProblem),
            ...findings.filter(({ status }) => status !== 'waived').map(gitlab_ofFinding),
        ];
        return jsonText(issues);
    },
};
function gitlab_ofFinding({ rule, policy, message, severity, fingerprint, location }) {
    return {
        description: (0,wording/* visible */.RK)(message),
        check_name: `${policy}/${rule}`,
        fingerprint,
        severity: severities[severity],
        location: { path: location.file, lines: { begin: location.line, end: location.endLine } },
    };
}
/** Told apart by what they say, and by their order where they say the same. */
function gitlab_ofProblem({ file, line = 1, endLine = line, message }, index, all) {
    const before = all
        .slice(0, index)
        .filter((other) => other.file === file && other.message === message).length;
    return {
        description: (0,wording/* visible */.RK)(message),
        check_name: 'coexist/problem',
        fingerprint: `problem ${file} ${message}${before > 0 ? ` ${before + 1}` : ''}`,
        severity: 'blocker',
        location: { path: file, lines: { begin: line, end: endLine } },
    };
}

;// CONCATENATED MODULE: ./src/core/report/json.ts

/** The report as other programs read it. */
const json = {
    id: 'json',
    summary: 'The report for other programs.',
    render: (report) => jsonText({
        ...report,
        organizations: report.organizations.map(withoutMap),
        findings: report.findings.map(withoutScope),
        fixed: report.fixed.map(withoutScope),
    }),
};
/** The map serves pictures only, and repeats the topology. */
function withoutMap({ map: _map, ...organization }) {
    return organization;
}
/** The scope serves comparisons only; rule, site and servers say the same. */
function withoutScope({ scope: _scope, ...finding }) {
    return finding;
}

// EXTERNAL MODULE: ./src/core/model/group-by.ts
var group_by = __webpack_require__(118);
// EXTERNAL MODULE: ./src/core/model/policy.ts
var model_policy = __webpack_require__(8431);
// EXTERNAL MODULE: ./src/core/report/escaping/line.ts
var escaping_line = __webpack_require__(3965);
;// CONCATENATED MODULE: ./src/core/report/escaping/xml.ts
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
/** Text for XML 1.0, element or attribute: characters that XML does not allow are replaced, line ends kept as such. */
function xmlText(text) {
    return text
        .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
        .replace(/[&<>"']/g, (character) => entities[character] ?? character)
        .replaceAll('##[', '#&#35;[')
        .replaceAll('\n', '&#10;')
        .replaceAll('\r', '&#13;');
}

;// CONCATENATED MODULE: ./src/core/report/junit.ts





/**
 * The report as JUnit XML: a suite for each organization, in it a test for each finding and one for each rule that has
 * none. A blocking finding is a failure, a waived one is skipped, any other passes with its text as output.
 */
const junit = {
    id: 'junit',
    summary: 'Test results as JUnit XML.',
    render: (report) => {
        const byOrganization = (0,group_by/* groupBy */.$)(report.findings, ({ organization }) => organization);
        const suites = report.organizations.map(({ organization }) => suite(organization, testsOf(report.rules, byOrganization.get(organization) ?? [], hasChanges(report, organization))));
        const elsewhere = byOrganization.get(undefined) ?? [];
        const rest = [...elsewhere.map(testOfFinding), ...report.problems.map(testOfProblem)];
        const all = rest.length > 0 ? [...suites, suite('coexist', rest)] : suites;
        return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="coexist">\n${all.join('')}</testsuites>\n`;
    },
};
/** Whether rules about changes have had something to judge. */
function hasChanges({ plans = [], summary }, organization) {
    return summary.changes !== undefined || plans.some((plan) => plan.organization === organization);
}
function testsOf(rules, findings, areChangesJudged) {
    const spoken = new Set(findings.map(({ rule, policy }) => `${policy}/${rule}`));
    const quiet = rules.filter(({ rule, policy, form }) => form !== 'built-in' && !spoken.has(`${policy}/${rule}`));
    return [...findings.map(testOfFinding), ...quiet.map((rule) => testOfQuietRule(rule, areChangesJudged))];
}
/** A rule about changes has judged nothing where there was none. */
function testOfQuietRule({ rule, policy, form }, areChangesJudged) {
    const isJudged = areChangesJudged || form === 'built-in' || !model_policy/* changeForms */.u.has(form);
    if (isJudged)
        return { name: rule, className: policy, outcome: 'pass' };
    return {
        name: rule,
        className: policy,
        outcome: 'skipped',
        message: 'speaks about changes, and there is none',
    };
}
function testOfFinding(finding) {
    const { rule, policy, servers, message, help, location, status, blocking } = finding;
    return {
        name: `${rule}: ${servers.join(', ')}`,
        className: policy,
        outcome: status === 'waived' ? 'skipped' : blocking ? 'failure' : 'pass',
        message: finding.waiver ? `waived until ${finding.waiver.expires}: ${finding.waiver.reason}` : message,
        details: [
            `${placeInWords(location)}${finding.change ? ` (${finding.change})` : ''}`,
            message,
            ...(help ? [`help: ${help}`] : []),
        ]
            .map(escaping_line/* safeLine */.o)
            .join('\n'),
    };
}
function testOfProblem({ file, line, message, help }) {
    return {
        name: line === undefined ? file : `${file}:${line}`,
        className: 'coexist',
        outcome: 'error',
        message,
        details: [message, ...(help ? [`help: ${help}`] : [])].map(escaping_line/* safeLine */.o).join('\n'),
    };
}
function suite(name, tests) {
    const count = (outcome) => tests.filter((test) => test.outcome === outcome).length;
    const counts = `tests="${tests.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
    return `  <testsuite name="${xmlText(name)}" ${counts}>\n${tests.map(testCase).join('')}  </testsuite>\n`;
}
function testCase({ name, className, outcome, message, details }) {
    const start = `    <testcase name="${xmlText((0,escaping_line/* safeLine */.o)(name))}" classname="${xmlText(className)}"`;
    if (outcome === 'pass' && details === undefined)
        return `${start}/>\n`;
    const about = `message="${xmlText((0,escaping_line/* safeLine */.o)(message ?? ''))}"`;
    const inner = {
        pass: `<system-out>${xmlText(details ?? '')}</system-out>`,
        skipped: `<skipped ${about}/>`,
        failure: `<failure ${about}>${xmlText(details ?? '')}</failure>`,
        error: `<error ${about}>${xmlText(details ?? '')}</error>`,
    }[outcome];
    return `${start}>\n      ${inner}\n    </testcase>\n`;
}

;// CONCATENATED MODULE: ./src/core/report/escaping/markdown.ts

const zeroWidthSpace = '\u200b';
const longestCode = 1_000;
/**
 * Text of a user as GitHub-flavoured Markdown on one line, also inside a table: no markup, mention, reference, emoji,
 * link or HTML comes of it. What GitHub looks for after it has decoded entities is broken by a zero-width space.
 */
function markdownText(text) {
    return asEntities((0,wording/* visible */.RK)(text)
        .replace(/[@#]/g, (character) => `${character}${zeroWidthSpace}`)
        .replace(/\bGH-(?=\d)/gi, (reference) => `${reference}${zeroWidthSpace}`)
        .replace(/:(?=[\w+-]+:)/g, `:${zeroWidthSpace}`)
        .replace(/(https?|ftp|mailto|xmpp):/gi, `$1${zeroWidthSpace}:`)
        .replace(/www\./gi, (word) => `${word.slice(0, -1)}${zeroWidthSpace}.`)
        .replace(/\b[0-9a-f]{7,}\b/gi, (word) => word.replace(/.{6}(?=.)/g, `$&${zeroWidthSpace}`)), /[\\`*_{}[\]()!|~^$<>&]/g);
}
/**
 * Text of a user as code, also inside a table. Nothing in a code span is markup but its fence, and in a table the pipe
 * and the backslash before it; text with one of those is written as a `code` element of entities.
 */
function code(text) {
    const content = shortened((0,wording/* visible */.RK)(text));
    if (content === '')
        return '';
    if (!/[`|\\]|##\[/.test(content) && content.trim() === content)
        return `\`${content}\``;
    return codeElement(text);
}
/** Text of a user as a `code` element of HTML, for places where Markdown is not read. */
function codeElement(text) {
    const unlinked = shortened((0,wording/* visible */.RK)(text)).replace(/@|:(?=\/\/)|www(?=\.)/gi, (part) => `${part}${zeroWidthSpace}`);
    return `<code>${asEntities(unlinked, /[^A-Za-z0-9 ,-]/gu)}</code>`;
}
/** No name is so long that its rest would be missed, and a summary has its limits. */
function shortened(text) {
    return text.length > longestCode ? `${text.slice(0, longestCode)}…` : text;
}
/** A message, in which backticks mark the words of users: those become code, the rest becomes text. */
function markdownMessage(message) {
    return message
        .split('`')
        .map((part, index) => (index % 2 === 1 ? code(part) : markdownText(part)))
        .join('');
}
/** A link; its text is Markdown made by the functions above. */
function markdownLink(markdown, target) {
    return `[${markdown}](${encodedTarget(target)})`;
}
/** Encodes what could end a link; `encodeURIComponent` leaves some of that alone. */
function encodedTarget(target) {
    return target.replace(/[^A-Za-z0-9:/?&=#%._~-]/gu, (character) => {
        const encoded = encodeURIComponent(character.replace(/\p{Cs}/u, '\ufffd'));
        return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
    });
}
function asEntities(text, characters) {
    return text.replace(characters, (character) => `&#${character.codePointAt(0) ?? 0xfffd};`);
}

;// CONCATENATED MODULE: ./src/core/report/escaping/utf8.ts
/** How many bytes a text takes in UTF-8. */
function utf8Length(text) {
    let bytes = 0;
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        if (unit < 0x80)
            bytes += 1;
        else if (unit < 0x800)
            bytes += 2;
        else if (unit >= 0xd800 && unit <= 0xdbff && index + 1 < text.length) {
            bytes += 4;
            index++;
        }
        else
            bytes += 3;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./src/core/report/parts/budget.ts

/** Lines within a limit of bytes: what does not fit is left out in whole entries, and counted. */
class BudgetedLines {
    limit;
    reserve;
    lines = [];
    used = 0;
    /** A part of the limit is kept for the lines that say what was left out, and for closing marks. */
    constructor(limit, reserve = 2_000) {
        this.limit = limit;
        this.reserve = reserve;
    }
    /** Adds lines that must not be missing, such as headings and closing marks. */
    always(...lines) {
        for (const line of lines)
            this.put(line);
    }
    /** Adds the lines if they fit as a whole, and says whether they did. */
    whole(lines, most = this.limit - this.reserve) {
        const size = lines.reduce((sum, line) => sum + utf8Length(line) + 1, 0);
        if (this.used + size > most)
            return false;
        this.always(...lines);
        return true;
    }
    /** Adds as many of the entries as fit, in their order, and returns how many were left out. */
    entries(entries, share = 1) {
        let left = 0;
        for (const entry of entries)
            if (left > 0 || !this.whole(entry, (this.limit - this.reserve) * share))
                left++;
        return left;
    }
    toString() {
        return `${this.lines.join('\n')}\n`;
    }
    put(line) {
        this.lines.push(line);
        this.used += utf8Length(line) + 1;
    }
}

;// CONCATENATED MODULE: ./src/core/report/escaping/mermaid.ts
/** Text of a user as the content of a quoted Mermaid label: whatever is not plain is written as a character code. */
function mermaidLabel(text) {
    return text.replace(/[^A-Za-z0-9 .,_-]/gu, (character) => `#${character.codePointAt(0) ?? 0xfffd};`);
}

;// CONCATENATED MODULE: ./src/core/report/parts/mermaid-map.ts



/** What Mermaid draws on GitHub: beyond it stands an error box instead of a picture. */
const mostCharacters = 45_000;
const mostEdges = 450;
const mostServers = 120;
/**
 * A picture of the sites, their servers and the links, violators marked; with the servers counted by product where
 * there are too many to draw, and undefined where even that does not fit.
 */
function mermaidMap(map, markOf) {
    const detailed = map.servers.length <= mostServers ? draw(map, singly(map.servers, markOf)) : undefined;
    return fitting(detailed) ?? fitting(draw(map, counts(map.servers, markOf)));
}
function singly(servers, markOf) {
    return servers.map((server) => ({
        label: `${mermaidLabel(server.name)}<br/>${mermaidLabel(`${server.product} ${server.version}`)}`,
        mark: markOf(server.name),
        servers: [server],
        ...(server.site === undefined ? {} : { site: server.site }),
    }));
}
function counts(servers, markOf) {
    const alike = (0,group_by/* groupBy */.$)(servers, ({ site, product, name }) => JSON.stringify([site ?? null, product, markOf(name)]));
    return [...alike.values()].flatMap((group) => {
        const [first] = group;
        if (!first)
            return [];
        const mark = markOf(first.name);
        const suffix = mark === 'fine' ? '' : `, ${mark}`;
        return [
            {
                label: mermaidLabel(`${(0,wording/* counted */.hS)(group.length, 'server')} of ${first.product}${suffix}`),
                mark,
                servers: group,
                ...(first.site === undefined ? {} : { site: first.site }),
            },
        ];
    });
}
function draw({ links }, nodes) {
    const ids = new Map();
    for (const [index, { servers }] of nodes.entries())
        for (const { name } of servers)
            ids.set(name, `n${index}`);
    const sites = [...(0,group_by/* groupBy */.$)([...nodes.entries()], ([, { site }]) => site)];
    const siteIds = new Map(sites.map(([site], index) => [site, `s${index}`]));
    const edges = [...new Set(links.flatMap((link) => edgesOf(link, ids, siteIds)))];
    if (edges.length > mostEdges)
        return undefined;
    return [
        'flowchart LR',
        ...sites.flatMap(([site, members]) => {
            const lines = members.map(([index, { label, mark }]) => `  n${index}["${label}"]${mark === 'fine' ? '' : `:::${mark}`}`);
            return site === undefined
                ? lines
                : [` subgraph ${siteIds.get(site) ?? ''}["${mermaidLabel(site)}"]`, ...lines, ' end'];
        }),
        ...edges,
        ' classDef violation fill:#ffebe9,stroke:#cf222e,color:#82071e',
        ' classDef undecided fill:#fff8c5,stroke:#9a6700,color:#633c01',
    ].join('\n');
}
function edgesOf({ from, to }, ids, siteIds) {
    const start = ids.get(from);
    const ends = 'site' in to ? [siteIds.get(to.site)] : to.servers.map((name) => ids.get(name));
    return ends.flatMap((end) => (start && end ? [` ${start} --- ${end}`] : []));
}
function fitting(picture) {
    return picture !== undefined && picture.length <= mostCharacters ? picture : undefined;
}

;// CONCATENATED MODULE: ./src/core/report/parts/row-markdown.ts
/** A row of a table; its cells are Markdown already. */
function rowOf(cells) {
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./src/core/report/parts/organization-markdown.ts



/** An organization with what coexistence asks of each of its products. */
function organizationSection({ organization, table, servers, coexistence, }) {
    const products = (0,wording/* listed */.KE)([...new Set(table.map(({ name }) => name))].map(markdownText));
    const state = coexistence ? `${products} coexist` : `only ${products || 'nothing'}`;
    const header = ['Product', 'Servers', 'Required', 'Below', 'Undecided', 'Waived', 'Which rule applies'];
    return [
        `### ${code(organization)}`,
        '',
        `${(0,wording/* counted */.hS)(servers, 'server')}; ${state}.`,
        '',
        rowOf(header),
        rowOf(header.map(() => '---')),
        ...table.map(productRow),
        '',
    ];
}
function productRow({ name, servers, requirement }) {
    if (!requirement)
        return rowOf([markdownText(name), String(servers), 'no rule', '', '', '', '']);
    const { required, below, undecided, waived, rule, source } = requirement;
    const applies = source ? `${code(rule)}, ${markdownText(source)}` : code(rule);
    return rowOf([
        markdownText(name),
        ...[servers, code(required), below, undecided, waived, applies].map(String),
    ]);
}

;// CONCATENATED MODULE: ./src/core/report/parts/plan-timeline.ts


const plan_timeline_mostServers = 4;
/** In longer plans only the steps that say something are shown. */
const mostRows = 60;
/** The steps of a plan as rows, the state before it first; with how many uneventful ones were left out. */
function timelineOf({ start, steps }) {
    const before = {
        step: '0',
        change: `before the plan: ${productsInWords(start.products)}`,
        verdict: start.verdict,
        effects: '',
    };
    const told = steps.length <= mostRows ? steps : steps.filter(isEventful).slice(0, mostRows);
    return { rows: [before, ...told.map(plan_timeline_rowOf)], left: steps.length - told.length };
}
/** `12 Exchange 2007, 1 Exchange 2013`. */
function productsInWords(products) {
    const counts = Object.entries(products).map(([name, count]) => `${count} ${name}`);
    return counts.length > 0 ? counts.join(', ') : 'no servers';
}
function isEventful({ breaks, mends }) {
    return breaks.length + mends.length > 0;
}
function plan_timeline_rowOf({ step, title, change, on, verdict, breaks, mends }) {
    const begun = [...(0,group_by/* groupBy */.$)(breaks, ({ rule, until }) => JSON.stringify([rule, until ?? null])).values()];
    const ended = [...(0,group_by/* groupBy */.$)(mends, ({ rule }) => rule).values()];
    return {
        step: String(step),
        change: [on, change === undefined ? title : `${title}: ${change}`].filter(Boolean).join(' · '),
        verdict,
        effects: [
            ...begun.flatMap((alike) => breaksInWords(alike, step)),
            ...ended.flatMap((alike) => mendsInWords(alike)),
        ].join('; '),
    };
}
function breaksInWords(alike, step) {
    const [first] = alike;
    if (!first)
        return [];
    const until = first.until === undefined || first.until === step ? '' : ` until step ${first.until}`;
    return [`breaks ${(0,wording/* quote */.hD)(first.rule)}${serversInWords(alike)}${until}`];
}
function mendsInWords(alike) {
    const [first] = alike;
    return first ? [`mends ${(0,wording/* quote */.hD)(first.rule)}${serversInWords(alike)}`] : [];
}
function serversInWords(alike) {
    const names = [...new Set(alike.flatMap(({ servers }) => servers))].map(wording/* quote */.hD);
    return names.length === 0 ? '' : ` on ${(0,wording/* listedAtMost */.aL)(plan_timeline_mostServers, names)}`;
}
const worstFirst = ['fail', 'undecided', 'warn', 'pass'];
/** The phases of a plan: the state before it, then a phase for each set of products that stand together. */
function phasesOf({ start, steps }) {
    const phases = [
        { first: 0, last: 0, products: start.products, verdict: start.verdict, titles: [] },
    ];
    for (const { step, title, products, verdict } of steps) {
        const open = phases.at(-1);
        if (open && open.last > 0 && (0,wording/* listed */.KE)(Object.keys(open.products)) === (0,wording/* listed */.KE)(Object.keys(products))) {
            const worst = worstFirst.find((word) => word === open.verdict || word === verdict) ?? 'pass';
            phases.splice(-1, 1, { ...open, last: step, products, verdict: worst, titles: [...open.titles, title] });
        }
        else
            phases.push({ first: step, last: step, products, verdict, titles: [title] });
    }
    return phases;
}
/** `steps 2 to 5`. */
function phaseInWords({ first, last }) {
    if (last === 0)
        return 'before the plan';
    return first === last ? `step ${first}` : `steps ${first} to ${last}`;
}
/** Whether a finding is about that plan: a file may hold several. */
function isOfPlan({ plan, location: { line } }, { file, lines }) {
    return plan?.file === file && lines.first <= line && line <= lines.last;
}

;// CONCATENATED MODULE: ./src/core/report/parts/mermaid-phases.ts


const mostPhases = 40;
const mostTitles = 4;
const longestTitle = 40;
const classes = {
    pass: '',
    warn: '',
    undecided: ':::undecided',
    fail: ':::violation',
};
/** A picture of the phases of a plan, those in which something is wrong marked; undefined where there are too many. */
function mermaidPhases(plan) {
    const phases = phasesOf(plan);
    if (phases.length > mostPhases)
        return undefined;
    const nodes = phases.map((phase, index) => {
        const lines = [phaseInWords(phase), productsInWords(phase.products), ...titlesOf(phase.titles)];
        return ` p${index}["${lines.map(mermaidLabel).join('<br/>')}"]${classes[phase.verdict]}`;
    });
    return [
        'flowchart LR',
        ...nodes,
        ...phases.slice(1).map((_phase, index) => ` p${index} --> p${index + 1}`),
        ' classDef violation fill:#ffebe9,stroke:#cf222e,color:#82071e',
        ' classDef undecided fill:#fff8c5,stroke:#9a6700,color:#633c01',
    ].join('\n');
}
function titlesOf(titles) {
    const shown = titles.slice(0, mostTitles).map((title) => {
        const plain = title.replaceAll('`', '');
        return plain.length > longestTitle ? `${plain.slice(0, longestTitle)}…` : plain;
    });
    return titles.length > mostTitles ? [...shown, `and ${titles.length - mostTitles} more`] : shown;
}

;// CONCATENATED MODULE: ./src/core/report/parts/plan-markdown.ts




const words = {
    pass: '✅ pass',
    warn: '⚠️ warning',
    undecided: '❔ undecided',
    fail: '❌ fail',
};
/** The heading of a plan. */
function planHeading({ title, file, organization }) {
    return `### Plan ${code(title ?? file)} of ${code(organization)}`;
}
/** The rows of the timeline of a plan: step, what changes, verdict, what breaks until when. */
function timelineRows(plan) {
    const { rows, left } = timelineOf(plan);
    const shown = rows.map(({ step, change, verdict, effects }) => [
        step,
        markdownMessage(change),
        words[verdict],
        markdownMessage(effects),
    ]);
    return left > 0
        ? [...shown, ['…', `${(0,wording/* counted */.hS)(left, 'step')} in which nothing begins or ends`, '', '']]
        : shown;
}
/** The picture of the phases of a plan; empty where there are too many to draw. */
function phasesPicture(plan) {
    const picture = mermaidPhases(plan);
    return picture === undefined ? [] : ['```mermaid', picture, '```', ''];
}

;// CONCATENATED MODULE: ./src/core/report/markdown.ts









const defaultLimit = 900 * 1024;
/** The report for pull requests and job summaries: the verdict first, the violating servers in a table. */
const markdown = {
    id: 'markdown',
    summary: 'The report for pull requests, job summaries and wikis.',
    render: (report, options) => new MarkdownReport(report, options).render(),
};
const mostNames = 20;
const marks = { pass: '✅', fail: '❌', error: '⚠️' };
class MarkdownReport {
    report;
    options;
    out;
    constructor(report, options) {
        this.report = report;
        this.options = options;
        this.out = new BudgetedLines(options.byteLimit ?? defaultLimit);
    }
    render() {
        const { verdict, problems, summary, asOf, organizations, fixed } = this.report;
        const counts = problems.length > 0
            ? `${(0,wording/* counted */.hS)(problems.length, 'problem')}, ${countsInWords(summary)}`
            : countsInWords(summary);
        this.out.always(`## ${marks[verdict]} coexist: ${verdict} – ${counts}${changesInWords(summary)}`, '', `${scopeInWords(this.report)}, as of ${asOf}.`, '');
        this.problems(problems);
        this.ofChange('New', 'new');
        this.ofChange('Worse', 'worse');
        this.entries(organizations.map(organizationSection), 'organization', 0.5);
        const before = summary.changes ? ', unchanged' : '';
        this.findings(`Violations${before}`, this.standing('violation', 'error'));
        this.findings(`Undecided${before}`, this.standing('undecided'));
        this.fixed(fixed);
        this.waived(this.withStatus('waived'));
        for (const plan of this.report.plans ?? [])
            this.plan(plan);
        this.mild([...this.withStatus('violation', 'warning', 'notice'), ...this.withStatus('not-covered')]);
        this.details();
        this.entries(organizations.map((organization) => this.mapSection(organization)), 'map');
        return this.out.toString();
    }
    /** What came with the change, and weighs: the mild has a place of its own. */
    ofChange(title, change) {
        const grave = [...this.withStatus('violation', 'error'), ...this.withStatus('undecided')];
        this.findings(title, grave.filter((finding) => finding.change === change));
    }
    standing(status, ...severities) {
        return this.withStatus(status, ...severities).filter((finding) => !isOfChange(finding));
    }
    withStatus(status, ...severities) {
        return this.report.findings.filter((finding) => !finding.plan &&
            finding.status === status &&
            (severities.length === 0 || severities.includes(finding.severity)));
    }
    plan(plan) {
        const own = this.report.findings.filter((finding) => isOfPlan(finding, plan));
        this.out.always(planHeading(plan), '');
        this.table(undefined, ['Step', 'What changes', 'Verdict', 'What breaks until when'], timelineRows(plan));
        this.out.whole(phasesPicture(plan));
        const told = own.filter(({ severity, status }) => severity === 'error' && status !== 'waived');
        this.table(undefined, ['Step', 'Server', 'Rule', 'Finding', 'What to do'], told.map((finding) => [
            this.linked(code(String(finding.plan?.step ?? '')), finding.location),
            this.serversOf(finding),
            code(finding.rule),
            markdownMessage(finding.message),
            markdownMessage(finding.help ?? ''),
        ]));
        this.mild(own.filter((finding) => !told.includes(finding)));
    }
    problems(problems) {
        this.table('Could not be judged', ['Place', 'Problem', 'What to do'], problems.map(({ file, line, message, help }) => [
            line === undefined ? code(file) : code(`${file}:${line}`),
            markdownMessage(message),
            markdownMessage(help ?? ''),
        ]));
    }
    findings(title, findings) {
        this.table(title, ['Server', 'Site', 'Product', 'Actual', 'Required', 'Rule', 'What to do'], findings.map((finding) => [
            this.linked(this.serversOf(finding), finding.location),
            code(finding.site ?? ''),
            code(finding.product ?? ''),
            code(finding.actual ?? ''),
            code(finding.required ?? ''),
            code(finding.rule),
            markdownMessage(finding.help ?? ''),
        ]));
    }
    fixed(findings) {
        this.table('Fixed', ['Server', 'Rule', 'What was found'], findings.map((finding) => [
            this.serversOf(finding),
            code(finding.rule),
            markdownMessage(finding.message),
        ]));
    }
    waived(findings) {
        this.table('Waived', ['Server', 'Rule', 'Actual', 'Required', 'Until', 'Owner', 'Reason'], findings.map((finding) => [
            this.linked(this.serversOf(finding), finding.location),
            code(finding.rule),
            code(finding.actual ?? ''),
            code(finding.required ?? ''),
            markdownText(finding.waiver?.expires ?? ''),
            markdownText(finding.waiver?.owner ?? ''),
            markdownText(finding.waiver?.reason ?? ''),
        ]));
    }
    mild(findings) {
        if (findings.length === 0)
            return;
        const isCompared = this.report.summary.changes !== undefined;
        const ordered = [...findings.filter(isOfChange), ...findings.filter((finding) => !isOfChange(finding))];
        this.collapsed((0,wording/* counted */.hS)(findings.length, 'warning or notice', 'warnings and notices'), () => this.table(undefined, ['Place', 'Severity', ...(isCompared ? ['Change'] : []), 'Rule', 'Finding'], ordered.map((finding) => [
            this.linked(code(`${finding.location.file}:${finding.location.line}`), finding.location),
            finding.severity,
            ...(isCompared ? [finding.change ?? ''] : []),
            code(finding.rule),
            markdownMessage(finding.message),
        ])));
    }
    details() {
        const told = this.report.findings.filter(({ severity, status, plan }) => severity === 'error' && status !== 'not-covered' && !plan);
        if (told.length === 0)
            return;
        this.collapsed('Why', () => this.entries(told.map((finding) => [this.why(finding)]), 'explanation'));
    }
    why(finding) {
        const facts = finding.because.length > 0 ? `, because ${(0,wording/* listed */.KE)(finding.because.map(markdownMessage))}` : '';
        const source = finding.source ? ` (${markdownText(sourceInWords(finding.source))})` : '';
        return `- ${code(finding.rule)}: ${markdownMessage(finding.message)}${facts}${source}`;
    }
    mapSection({ organization, map }) {
        const picture = mermaidMap(map, this.marksOf(organization));
        return [
            `<details><summary>Map of ${codeElement(organization)}</summary>`,
            '',
            ...(picture === undefined
                ? ['_The organization is too large to be drawn here._']
                : ['```mermaid', picture, '```']),
            '',
            '</details>',
            '',
        ];
    }
    marksOf(organization) {
        const marked = new Map();
        for (const { organization: of, servers, status, severity, plan } of this.report.findings) {
            if (of !== organization || severity !== 'error' || plan)
                continue;
            if (status !== 'violation' && status !== 'undecided')
                continue;
            for (const server of servers)
                if (marked.get(server) !== 'violation')
                    marked.set(server, status);
        }
        return (server) => marked.get(server) ?? 'fine';
    }
    collapsed(summary, content) {
        this.out.always(`<details><summary>${summary}</summary>`, '');
        content();
        this.out.always('', '</details>', '');
    }
    table(title, header, rows) {
        if (rows.length === 0)
            return;
        if (title !== undefined)
            this.out.always(`### ${title}`, '');
        this.out.always(rowOf(header), rowOf(header.map(() => '---')));
        this.entries(rows.map((row) => [rowOf(row)]), 'row');
        this.out.always('');
    }
    entries(entries, noun, share = 1) {
        const left = this.out.entries(entries, share);
        if (left > 0)
            this.out.always('', `_${(0,wording/* counted */.hS)(left, `more ${noun}`)} left out for size; the JSON report has everything._`);
    }
    serversOf({ servers }) {
        const shown = servers.slice(0, mostNames).map(code).join(', ');
        return servers.length > mostNames ? `${shown} and ${servers.length - mostNames} more` : shown;
    }
    linked(markdown, location) {
        const target = this.options.linkTo?.(location);
        if (markdown === '')
            return code(`${location.file}:${location.line}`);
        return target === undefined ? markdown : markdownLink(markdown, target);
    }
}

;// CONCATENATED MODULE: ./src/core/report/sarif.ts



/** GitHub refuses a run with more results. */
const mostResults = 25_000;
const baselineStates = { new: 'new', worse: 'updated', unchanged: 'unchanged' };
const levels = { error: 'error', warning: 'warning', notice: 'note' };
/** The report for code scanning: SARIF 2.1.0. */
const sarif = {
    id: 'sarif',
    summary: 'Static analysis results (SARIF 2.1.0), for code scanning.',
    render: (report) => jsonText(sarifLog(report)),
};
function sarifLog(report) {
    const indexes = new Map(report.rules.map((rule, index) => [ruleId(rule), index]));
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'coexist',
                        semanticVersion: report.tool.version,
                        rules: report.rules.map(reportingDescriptor),
                    },
                },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: report.problems.length === 0,
                        toolExecutionNotifications: [...report.problems.map(notification), ...leftOut(report)],
                    },
                ],
                results: [
                    ...report.findings.map((finding) => ({ finding, state: stateOf(finding) })),
                    ...report.fixed.map((finding) => ({ finding, state: { baselineState: 'absent' } })),
                ]
                    .slice(0, mostResults)
                    .map(({ finding, state }) => ({ ...result(finding, indexes.get(ruleId(finding))), ...state })),
            },
        ],
    };
}
function ruleId({ policy, rule }) {
    return `${policy}/${rule}`;
}
function reportingDescriptor(rule) {
    const source = rule.source ? [`Source: ${sourceInWords(rule.source)}`] : [];
    const help = [rule.title, ...(rule.remediation ? [rule.remediation] : []), ...source].join('\n\n');
    return {
        id: ruleId(rule),
        name: rule.rule,
        shortDescription: message(rule.title),
        fullDescription: message(rule.title),
        help: message(help),
        defaultConfiguration: { level: levels[rule.severity] },
        properties: { tags: ['coexistence', rule.form] },
        ...(rule.source?.url ? { helpUri: rule.source.url } : {}),
    };
}
function stateOf({ change }) {
    return change ? { baselineState: baselineStates[change] } : {};
}
/** The rule of a finding that is gone may be gone too. */
function result(finding, ruleIndex) {
    const { waiver, related, help } = finding;
    return {
        ruleId: ruleId(finding),
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: levels[finding.severity],
        message: message(help ? `${finding.message}. Help: ${help}` : finding.message),
        locations: [{ physicalLocation: physicalLocation(finding.location) }],
        relatedLocations: related.map((place, id) => ({
            id,
            message: message(place.message),
            physicalLocation: physicalLocation(place.location),
        })),
        partialFingerprints: { 'coexist/v1': finding.fingerprint },
        properties: { status: finding.status, servers: finding.servers },
        ...(waiver
            ? {
                suppressions: [
                    {
                        kind: 'external',
                        status: 'accepted',
                        justification: `${waiver.owner}, until ${waiver.expires}: ${waiver.reason}`,
                    },
                ],
            }
            : {}),
    };
}
function notification({ file, line, column, endLine, endColumn, message: what, help }) {
    const region = line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1, endLine, endColumn } };
    return {
        level: 'error',
        message: message(help ? `${what}. Help: ${help}` : what),
        locations: [{ physicalLocation: { artifactLocation: artifact(file), ...region } }],
    };
}
function leftOut({ findings }) {
    if (findings.length <= mostResults)
        return [];
    const count = (0,wording/* counted */.hS)(findings.length - mostResults, 'more finding');
    return [{ level: 'warning', message: message(`${count} left out: GitHub takes ${mostResults} at most`) }];
}
function physicalLocation({ file, line, column, endLine, endColumn }) {
    return {
        artifactLocation: artifact(file),
        region: { startLine: line, startColumn: column, endLine, endColumn },
    };
}
/** A path as a relative reference: encoded, and never mistaken for one with a scheme. */
function artifact(path) {
    const encoded = path
        .split('/')
        .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
        .join('/');
    return { uri: encoded };
}
/** Text as a message of SARIF, in which brackets make links and braces make placeholders. */
function message(text) {
    const lines = text.split('\n').map(wording/* visible */.RK).join('\n');
    return {
        text: lines
            .replace(/[\\[\]]/g, (character) => `\\${character}`)
            .replaceAll('{', '{{')
            .replaceAll('}', '}}'),
    };
}

;// CONCATENATED MODULE: ./src/core/report/parts/aligned-table.ts
/** Rows with their columns padded to equal width; the columns in `right` are aligned to the right. */
function alignedTable(rows, right) {
    const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row
        .map((cell, column) => right.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}

;// CONCATENATED MODULE: ./src/core/report/parts/plan-text.ts




/** The timeline of a plan at a terminal: step, what changes, verdict, what breaks until when. */
function planLines(plan, palette) {
    const { rows, left } = timelineOf(plan);
    const cells = rows.map(({ step, change, verdict, effects }) => [step, change, verdict, effects]);
    const [header = '', ...lines] = alignedTable([['step', 'what changes', 'verdict', 'what breaks until when'], ...cells].map((row) => row.map(escaping_line/* safeLine */.o)), new Set([0]));
    const title = plan.title ?? plan.file;
    return [
        palette.bold((0,escaping_line/* safeLine */.o)(`plan ${title} of ${plan.organization}: ${(0,wording/* counted */.hS)(plan.steps.length, 'step')}`)),
        '',
        `  ${palette.dim(header)}`,
        ...lines.map((line) => `  ${line}`),
        ...(left > 0 ? [`  ${(0,wording/* counted */.hS)(left, 'step')} in which nothing begins or ends`] : []),
        '',
    ];
}

;// CONCATENATED MODULE: ./src/core/report/parts/palette.ts
/** The styles, as ANSI sequences or as nothing. */
function paletteOf(color) {
    const style = (on, off) => (text) => color ? `\u001b[${on}m${text}\u001b[${off}m` : text;
    return {
        bold: style(1, 22),
        dim: style(2, 22),
        underline: style(4, 24),
        error: style(31, 39),
        warning: style(33, 39),
        notice: style(36, 39),
        pass: style(32, 39),
    };
}

;// CONCATENATED MODULE: ./src/core/report/text.ts








const repetitionsShown = 3;
/** The report for people at a terminal: by organization and site, the coexistence table first. */
const text_text = {
    id: 'text',
    summary: 'The report for people at a terminal.',
    render: (report, { color, brief }) => {
        const shown = new TextReport(report, paletteOf(color));
        return `${(brief ? shown.verdict() : shown.lines()).join('\n')}\n`;
    },
};
class TextReport {
    report;
    palette;
    constructor(report, palette) {
        this.report = report;
        this.palette = palette;
    }
    lines() {
        const { organizations, plans, findings, problems, fixed } = this.report;
        const known = new Set(organizations.map(({ organization }) => organization));
        const elsewhere = findings.filter(({ organization }) => organization === undefined || !known.has(organization));
        return [
            ...organizations.flatMap((organization) => this.organization(organization)),
            ...(plans ?? []).flatMap((plan) => this.plan(plan)),
            ...this.section('about the waivers', elsewhere.filter(({ rule }) => rule !== 'base-unreadable')),
            ...this.section('about the base', elsewhere.filter(({ rule }) => rule === 'base-unreadable')),
            ...this.fixed(fixed),
            ...this.problems(problems),
            ...this.verdict(),
        ];
    }
    organization(organization) {
        const own = this.report.findings.filter((finding) => finding.organization === organization.organization && !finding.plan);
        const names = organization.table.map(({ name }) => name);
        const products = (0,wording/* listed */.KE)([...new Set(names)]);
        const state = organization.coexistence ? `${products} coexist` : `runs ${products || 'no servers'}`;
        const sites = [...(0,group_by/* groupBy */.$)(own, ({ site }) => site)].sort(([a], [b]) => Number(a === undefined) - Number(b === undefined) || (0,wording/* compareText */.n6)(a ?? '', b ?? ''));
        return [
            `${this.palette.bold((0,escaping_line/* safeLine */.o)(organization.organization))}: ${(0,wording/* counted */.hS)(organization.servers, 'server')}, ${state}`,
            '',
            ...this.table(organization),
            ...sites.flatMap(([site, findings]) => this.section(site === undefined ? 'in no single site' : `site ${site}`, findings)),
        ];
    }
    plan(plan) {
        const own = this.report.findings.filter((finding) => isOfPlan(finding, plan));
        return [...planLines(plan, this.palette), ...this.section('in the plan', own)];
    }
    table({ table }) {
        if (table.length === 0)
            return [];
        const rows = table.map(({ name, servers, requirement }) => [
            name,
            String(servers),
            requirement?.required ?? 'no rule',
            requirement ? shown(requirement.below) : '',
            requirement ? shown(requirement.undecided) : '',
            requirement ? shown(requirement.waived) : '',
            requirement ? [requirement.rule, requirement.source].filter(Boolean).join(' · ') : '',
        ]);
        const header = ['product', 'servers', 'required', 'below', 'undecided', 'waived', 'which rule applies'];
        const [first = '', ...rest] = alignedTable([header, ...rows].map((row) => row.map(escaping_line/* safeLine */.o)), new Set([1, 3, 4, 5]));
        return [`  ${this.palette.dim(first)}`, ...rest.map((line) => `  ${line}`), ''];
    }
    section(title, findings) {
        if (findings.length === 0)
            return [];
        const alike = (0,group_by/* groupBy */.$)(findings, (finding) => kindOf(finding));
        return [
            this.palette.underline((0,escaping_line/* safeLine */.o)(title)),
            ...[...alike.values()].flatMap((same) => this.repeated(same)),
        ];
    }
    /** Errors are all told; of mild findings that differ in the server alone, the first is told and the others named. */
    repeated(same) {
        const [first, ...others] = same;
        if (!first || first.severity === 'error' || same.length <= repetitionsShown) {
            return same.flatMap((finding) => this.finding(finding));
        }
        const names = others.flatMap(({ servers }) => servers);
        return [
            ...this.finding(first).slice(0, -1),
            `  ${this.palette.dim('also:')} ${(0,escaping_line/* safeLine */.o)(names.join(', '))}`,
            '',
        ];
    }
    finding(finding) {
        const { palette } = this;
        const place = palette.bold((0,escaping_line/* safeLine */.o)(placeInWords(finding.location)));
        return [
            `${place} ${palette[finding.status === 'waived' ? 'dim' : finding.severity](statusInWords(finding))} ${(0,escaping_line/* safeLine */.o)(finding.rule)}${this.mark(finding)}`,
            `  ${(0,escaping_line/* safeLine */.o)(finding.message)}`,
            ...(finding.waiver
                ? [
                    this.labelled('waived', `by ${finding.waiver.owner} until ${finding.waiver.expires}: ${finding.waiver.reason}`),
                ]
                : []),
            ...(finding.help && !finding.waiver ? [this.labelled('help', finding.help)] : []),
            ...this.see(finding),
            '',
        ];
    }
    mark(finding) {
        if (finding.change === undefined)
            return '';
        return ` ${this.palette[isOfChange(finding) ? 'bold' : 'dim'](`(${finding.change})`)}`;
    }
    fixed(fixed) {
        if (fixed.length === 0)
            return [];
        return [
            this.palette.underline('fixed'),
            ...fixed.flatMap(({ location, rule, message }) => [
                `${this.palette.bold((0,escaping_line/* safeLine */.o)(placeInWords(location)))} ${this.palette.pass('fixed')} ${(0,escaping_line/* safeLine */.o)(rule)}`,
                this.labelled('was', message),
            ]),
            '',
        ];
    }
    see({ related: [first], source }) {
        const fact = first ? `${first.location.file}:${first.location.line} ${first.message}` : '';
        const parts = [fact, source ? sourceInWords(source) : ''].filter((part) => part !== '');
        return parts.length > 0 ? [this.labelled('see', parts.join('; '))] : [];
    }
    problems(problems) {
        if (problems.length === 0)
            return [];
        return [
            this.palette.underline('could not be judged'),
            ...problems.flatMap(({ file, line, column, message, help }) => [
                `${this.palette.bold((0,escaping_line/* safeLine */.o)(line === undefined ? file : `${file}:${line}:${column ?? 1}`))} ${this.palette.error('problem')}`,
                `  ${(0,escaping_line/* safeLine */.o)(message)}`,
                ...(help ? [this.labelled('help', help)] : []),
                '',
            ]),
        ];
    }
    labelled(label, content) {
        return `  ${this.palette.dim(`${label}:`)} ${(0,escaping_line/* safeLine */.o)(content)}`;
    }
    /** The last line: how the run ended, and what was found. */
    verdict() {
        const { verdict, summary, problems, asOf } = this.report;
        const counts = problems.length > 0
            ? `${(0,wording/* counted */.hS)(problems.length, 'problem')}, ${countsInWords(summary)}`
            : countsInWords(summary);
        const changes = changesInWords(summary);
        const word = this.palette[verdict === 'pass' ? 'pass' : 'error'](verdict);
        return [`${word}: ${counts}${changes} (${scopeInWords(this.report)}, as of ${asOf})`];
    }
}
function shown(count) {
    return count === 0 ? '-' : String(count);
}
function kindOf({ rule, policy, status, severity, product, actual, required, change }) {
    return JSON.stringify([
        policy,
        rule,
        status,
        severity,
        product,
        rule === 'not-covered' ? '' : required,
        severity === 'error' ? '' : actual,
        change,
    ]);
}

;// CONCATENATED MODULE: ./src/core/report/index.ts







/** The output formats, sorted by id. */
const formats = [github, gitlab, json, junit, markdown, sarif, text_text];


/***/ }),

/***/ 6134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check),
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./src/core/check/built-in.ts
var built_in = __webpack_require__(5194);
// EXTERNAL MODULE: ./src/core/model/group-by.ts
var group_by = __webpack_require__(118);
// EXTERNAL MODULE: ./src/core/versions/version.ts
var versions_version = __webpack_require__(5449);
;// CONCATENATED MODULE: ./src/core/check/coexistence-table.ts


/**
 * What the rules that speak about the whole organization ask of each product in it, and how many servers fall short.
 */
function coexistenceTable(organization, speaking, findings) {
    const ofOrganization = speaking.filter(({ rule }) => rule.scope === 'organization');
    return productsOf(organization).flatMap(([product, servers]) => {
        const row = { product: product.id, name: product.name, servers: servers.length };
        const requirements = ofOrganization.flatMap((rule) => requirementOf(rule, product, findings) ?? []);
        return requirements.length === 0 ? [row] : requirements.map((requirement) => ({ ...row, requirement }));
    });
}
/** The servers of each product, the oldest product first, families in the order of their first server. */
function productsOf(organization) {
    const byProduct = [...(0,group_by/* groupBy */.$)(organization.servers.values(), ({ product }) => product)];
    const families = [...new Set(byProduct.map(([{ family }]) => family))];
    return byProduct.sort(([a], [b]) => families.indexOf(a.family) - families.indexOf(b.family) || a.order - b.order);
}
function requirementOf({ policy, rule, judge }, product, findings) {
    const required = judge.kind === 'change' ? undefined : judge.requirementOf?.(product);
    const own = findings.filter((finding) => finding.rule === rule.id && finding.policy === policy.id && finding.product === product.id);
    if (required === undefined || (judge.kind === 'scope' && own.length === 0))
        return undefined;
    const count = (status) => own.filter((finding) => finding.status === status).reduce((sum, { servers }) => sum + servers.length, 0);
    const source = rule.source && [rule.source.ref ?? rule.source.title, rule.source.at].filter(Boolean).join(', ');
    return {
        rule: rule.id,
        policy: policy.id,
        required,
        ...(source ? { source } : {}),
        below: count('violation') + count('waived'),
        undecided: count('undecided'),
        waived: count('waived'),
    };
}
/** Sites, servers and links as pictures need them. */
function mapOf(organization) {
    return {
        servers: [...organization.servers.values()].map(({ name, product, version, declared }) => ({
            name,
            product: product.name,
            version: (0,versions_version/* shortName */.EU)(version),
            roles: declared.roles ?? [],
            ...(declared.site === undefined ? {} : { site: declared.site }),
        })),
        links: organization.links.map(({ kind, declared, members }) => {
            const { site } = declared;
            const [first = '', ...rest] = [...members.keys()].map((key) => organization.servers.get(key)?.name ?? key);
            return { kind, from: first, to: site === undefined ? { servers: rest } : { site } };
        }),
    };
}

// EXTERNAL MODULE: ./src/core/model/source.ts
var source = __webpack_require__(8672);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/core/model/answer.ts
var answer = __webpack_require__(6823);
;// CONCATENATED MODULE: ./src/core/rules/level.ts


/** Binds a limit on a level, such as `>= 2008 R2`, by the ascending values that the catalogue gives the level. */
function levelConstraint(level, limit, binding, path) {
    const { catalogue } = binding;
    const known = catalogue.levels.get(level);
    const match = /^\s*(>=|<=|>|<|=)\s*(\S.*?)\s*$/.exec(limit);
    if (!known) {
        binding.refuse(path, `unknown level ${(0,wording/* quote */.hD)(level)}`, (0,wording/* didYouMean */.au)(level, catalogue.levels.keys()));
        return () => 'cannot-tell';
    }
    const [, operator = '', wanted = ''] = match ?? [];
    if (!match || !known.values.includes(wanted)) {
        binding.refuse(path, `${(0,wording/* quote */.hD)(limit)} is no limit of ${(0,wording/* quote */.hD)(level)}`, match
            ? (0,wording/* didYouMean */.au)(wanted, known.values)
            : `write a limit such as ${(0,wording/* quote */.hD)(`>= ${known.values.at(-1) ?? ''}`)}`);
        return () => 'cannot-tell';
    }
    const atLeast = (value) => catalogue.levelIsAtLeast(level, value, wanted);
    const atMost = (value) => catalogue.levelIsAtLeast(level, wanted, value);
    const tests = {
        '>=': atLeast,
        '<=': atMost,
        '>': (value) => (0,answer/* opposite */.Qv)(atMost(value)),
        '<': (value) => (0,answer/* opposite */.Qv)(atLeast(value)),
        '=': (value) => (0,answer/* both */.WP)(atLeast(value), atMost(value)),
    };
    return tests[operator] ?? (() => 'cannot-tell');
}

;// CONCATENATED MODULE: ./src/core/rules/presence.ts
/** How many servers are as asked, for certain and perhaps. */
class Presence {
    certain = 0;
    possible = 0;
    change(met, by) {
        if (met === 'yes')
            this.certain += by;
        else if (met === 'cannot-tell')
            this.possible += by;
    }
    /** Whether there is one. */
    get answer() {
        if (this.certain > 0)
            return 'yes';
        return this.possible > 0 ? 'cannot-tell' : 'no';
    }
}

;// CONCATENATED MODULE: ./src/core/rules/selector.ts



/** Stands in for a selector that could not be bound. */
const nothing = {
    matches: () => 'cannot-tell',
    products: new Set(),
    text: 'nothing',
    textFor: () => 'nothing',
    doubtsAbout: () => [],
};
/** Binds a selector of a rule; a word that nothing knows is a problem of the policy. */
function bindSelector(declaration, binding, path) {
    if (typeof declaration === 'string')
        return bindWord(declaration, binding, path);
    if (!Array.isArray(declaration))
        return bindConditions(declaration, binding, path);
    return bindChoice(declaration.map((choice, index) => bindSelector(choice, binding, [...path, index])));
}
/** The same for a rule on links: a server that only may stand in the link is only perhaps meant. */
function withinLink(selector) {
    const certaintyOf = ({ key }, { link }) => link?.members.get(key)?.certainty ?? 'yes';
    return {
        ...selector,
        matches: (server, scope) => (0,answer/* both */.WP)(certaintyOf(server, scope), selector.matches(server, scope)),
        doubtsAbout(server, scope) {
            const doubts = selector.doubtsAbout(server, scope);
            if (doubts.length > 0 || certaintyOf(server, scope) === 'yes')
                return doubts;
            const settle = `declare the roles of ${(0,wording/* quote */.hD)(server.name)}`;
            return [{ text: `it stands in the ${scope.kind}`, settle }];
        },
    };
}
/** Whether any of the items answers `yes`, or none is known to. */
function anyOf(items, ask) {
    let met = 'no';
    for (const item of items) {
        met = (0,answer/* either */.gP)(met, ask(item));
        if (met === 'yes')
            return met;
    }
    return met;
}
/** The only products that a match of any of the selectors can have; undefined where it can have any. */
function unionOf(choices) {
    const products = new Set();
    for (const choice of choices) {
        if (!choice.products)
            return undefined;
        for (const product of choice.products)
            products.add(product);
    }
    return products;
}
function bindChoice(choices) {
    const text = (0,wording/* listed */.KE)(choices.map((choice) => choice.text), 'or');
    return {
        matches: (server, scope) => anyOf(choices, (choice) => choice.matches(server, scope)),
        products: unionOf(choices),
        text,
        textFor(servers, scope) {
            const isOneOfThem = (choice) => servers.some((server) => choice.matches(server, scope) !== 'no');
            return (0,wording/* listed */.KE)(choices.filter(isOneOfThem).map((choice) => choice.textFor(servers, scope)));
        },
        doubtsAbout: (server, scope) => choices.flatMap((choice) => choice.doubtsAbout(server, scope)),
    };
}
function bindWord(word, binding, path) {
    const product = binding.catalogue.products.get(word);
    if (product)
        return bindProduct(product);
    if (Object.hasOwn(binding.policy.selectors, word))
        return binding.namedSelector(word);
    const known = [...binding.catalogue.products.keys(), ...Object.keys(binding.policy.selectors)];
    binding.refuse(path, `unknown product or selector ${(0,wording/* quote */.hD)(word)}`, (0,wording/* didYouMean */.au)(word, known));
    return nothing;
}
function bindProduct(product) {
    return {
        matches: (server) => (0,answer/* answer */.ZF)(server.product === product),
        products: new Set([product]),
        text: product.name,
        textFor: () => product.name,
        doubtsAbout: () => [],
    };
}

;// CONCATENATED MODULE: ./src/core/rules/unknown-version.ts

/** Why the version of a server cannot be compared, as a part of a sentence. */
function whyUnknown({ product, version }) {
    if (version.written === '')
        return 'so nothing can be told about it';
    if (version.precision === 'interval')
        return `whose ${product.updateWord} is not known`;
    return `which no catalogue of ${product.name} knows`;
}
/** How to make the version of a server known, as an instruction. */
function howToKnow({ name, product, version }) {
    const exactly = product.family.exactVersion;
    if (version.written === '' || version.precision === 'interval') {
        return exactly ?? `write the exact version of ${(0,wording/* quote */.hD)(name)}`;
    }
    if (version.precision === 'unknown' && version.nearest.length > 0) {
        const near = `did you mean ${(0,wording/* listed */.KE)(version.nearest.map(wording/* quote */.hD), 'or')}?`;
        return exactly ? `${near} If not, ${exactly}` : near;
    }
    return exactly ?? 'write a release label or a build of its catalogue';
}

;// CONCATENATED MODULE: ./src/core/rules/conditions.ts




/** Binds conditions that must all hold. */
function bindConditions(declared, binding, path) {
    const products = conditions_productsOf(declared.product, binding, [...path, 'product']);
    const conditions = [
        ...versionCondition(declared.version, products, binding, [...path, 'version']),
        ...roleCondition(declared.role, binding, [...path, 'role']),
        ...valueCondition('in the site', declared.site, ({ declared: { site } }) => site),
        ...nameCondition(declared.name),
        ...keyConditions(declared.groups, ({ declared: { groups } }) => groups),
        ...keyConditions(declared.labels, ({ declared: { labels } }) => labels),
        ...endCondition(declared.end, binding, [...path, 'end']),
        ...exception(declared.not, binding, [...path, 'not']),
    ];
    const text = [productText(products), ...conditions.map((condition) => condition.text)]
        .filter(Boolean)
        .join(' ');
    return {
        matches: (server, scope) => products?.has(server.product) === false ? 'no' : allOf(conditions, server, scope),
        products,
        text,
        textFor: () => text,
        doubtsAbout: (server, scope) => conditions.flatMap((condition) => condition.ask(server, scope) === 'cannot-tell' ? (condition.doubts?.(server, scope) ?? []) : []),
    };
}
/** Whether the server stands at that end of the link of the scope. */
function endAnswer(server, scope, end) {
    const member = scope.link?.members.get(server.key);
    return member?.end === end ? member.certainty : 'no';
}
function allOf(conditions, server, scope) {
    let met = 'yes';
    for (const condition of conditions) {
        met = (0,answer/* both */.WP)(met, condition.ask(server, scope));
        if (met === 'no')
            return met;
    }
    return met;
}
function conditions_productsOf(declared, binding, path) {
    if (declared === undefined)
        return undefined;
    const { products } = binding.catalogue;
    const known = itemsOf(declared, path).flatMap(({ item, at }) => {
        const product = products.get(item);
        if (!product)
            binding.refuse(at, `unknown product ${(0,wording/* quote */.hD)(item)}`, (0,wording/* didYouMean */.au)(item, products.keys()));
        return product ?? [];
    });
    return new Set(known);
}
function productText(products) {
    const names = [...(products ?? [])].map(({ name }) => name);
    return products ? (0,wording/* listed */.KE)(names, 'or') : 'a server';
}
function versionCondition(declared, products, binding, path) {
    if (declared === undefined)
        return [];
    const limits = itemsOf(declared, path).map(({ item, at }) => binding.constraint(item, products, at));
    const text = (0,wording/* listed */.KE)([declared].flat().map(wording/* quote */.hD), 'or');
    return [
        {
            text,
            ask: (server) => anyOf(limits, (limit) => limit(server.version)),
            doubts: (server) => [{ text: `its version is ${text}`, settle: howToKnow(server) }],
        },
    ];
}
function roleCondition(declared, binding, path) {
    if (declared === undefined)
        return [];
    const { roles } = binding.catalogue;
    for (const { item, at } of itemsOf(declared, path)) {
        if (!roles.has(item))
            binding.refuse(at, `unknown role ${(0,wording/* quote */.hD)(item)}`, (0,wording/* didYouMean */.au)(item, roles.keys()));
    }
    const wanted = [declared].flat();
    const titles = (0,wording/* listed */.KE)(wanted.map((role) => roles.get(role)?.title ?? role), 'or');
    return [
        {
            text: `with the role ${titles}`,
            ask: ({ declared: { roles: installed } }) => installed ? (0,answer/* answer */.ZF)(wanted.some((role) => installed.includes(role))) : 'cannot-tell',
            doubts: (server) => [{ text: `it has the role ${titles}`, settle: declareRoles(server) }],
        },
    ];
}
function endCondition(end, binding, path) {
    if (end === undefined)
        return [];
    binding.expectEnd(end, path);
    return [
        {
            text: '',
            ask: (server, scope) => endAnswer(server, scope, end),
            doubts: (server, { kind }) => [
                { text: `it is the ${end} of the ${kind}`, settle: declareRoles(server) },
            ],
        },
    ];
}
function exception(declared, binding, path) {
    if (declared === undefined)
        return [];
    const excluded = bindSelector(declared, binding, path);
    return [
        {
            text: `other than ${excluded.text}`,
            ask: (server, scope) => (0,answer/* opposite */.Qv)(excluded.matches(server, scope)),
            doubts: (server, scope) => excluded
                .doubtsAbout(server, scope)
                .map(({ text, settle }) => ({ text: `it is not so that ${text}`, settle })),
        },
    ];
}
function nameCondition(declared) {
    if (declared === undefined)
        return [];
    const names = [declared].flat();
    const keys = new Set(names.map((name) => name.toLowerCase()));
    return [{ text: `named ${(0,wording/* listed */.KE)(names.map(wording/* quote */.hD), 'or')}`, ask: ({ key }) => (0,answer/* answer */.ZF)(keys.has(key)) }];
}
function valueCondition(before, declared, valueOf) {
    if (declared === undefined)
        return [];
    const wanted = [declared].flat();
    const ask = (server) => (0,answer/* answer */.ZF)(wanted.includes(valueOf(server) ?? ''));
    return [{ text: `${before} ${(0,wording/* listed */.KE)(wanted.map(wording/* quote */.hD), 'or')}`, ask }];
}
function keyConditions(declared, valuesOf) {
    return Object.entries(declared ?? {}).flatMap(([key, wanted]) => valueCondition(`with ${(0,wording/* quote */.hD)(key)}`, wanted, (server) => {
        const values = valuesOf(server);
        return Object.hasOwn(values, key) ? values[key] : undefined;
    }));
}
function declareRoles({ name }) {
    return `declare the roles of ${(0,wording/* quote */.hD)(name)}`;
}
/** A value or a list of values, each with its path. */
function itemsOf(declared, path) {
    if (typeof declared === 'string')
        return [{ item: declared, at: path }];
    return declared.map((item, index) => ({ item, at: [...path, index] }));
}

;// CONCATENATED MODULE: ./src/core/rules/state.ts


/** `Exchange 2007 \`SP3 RU9\``, or what is known of it. */
function running({ product, version }) {
    if (version.written === '')
        return `${product.name} in a version that is not declared`;
    return `${product.name} ${(0,wording/* quote */.hD)((0,versions_version/* shortName */.EU)(version))}`;
}
/** The same without marks: `Exchange 2007 SP3 RU9`. */
function runningPlainly({ product, version }) {
    return version.written === '' ? product.name : `${product.name} ${(0,wording/* visible */.RK)((0,versions_version/* shortName */.EU)(version))}`;
}
/** What a person would edit to give the server another version. */
function versionPlace({ declared }) {
    return declared.version === undefined ? declared.origin.value('name') : declared.origin.value('version');
}
/** What a person would edit to have the server gone. */
function productPlace({ declared }) {
    if (declared.product !== undefined)
        return declared.origin.value('product');
    return declared.version === undefined ? declared.origin.value('name') : declared.origin.value('version');
}

;// CONCATENATED MODULE: ./src/core/rules/guard.ts







/** Binds the guard of a rule; a rule without one always speaks. */
function bindGuard(declared, binding, path) {
    const terms = Object.entries(declared ?? {}).flatMap(([key, value]) => bindTerm(key, value, binding, [...path, key]));
    return {
        text: (0,wording/* listed */.KE)(terms.map(({ text }) => text)),
        products: terms.flatMap(({ selectors, isPresence }) => (isPresence ? [unionOf(selectors)] : [])),
        counted: unionOf(terms.flatMap(({ selectors }) => selectors)),
        watch: () => allHold(terms.map((term) => term.watch())),
    };
}
const guardWords = ['present', 'anyPresent', 'allPresent', 'nonePresent', 'level'];
function allHold(watches) {
    return {
        change(server, by, scope) {
            for (const watch of watches)
                watch.change(server, by, scope);
        },
        holds: (scope) => watches.reduce((so, watch) => (0,answer/* both */.WP)(so, watch.holds(scope)), 'yes'),
        because: (scope) => watches.flatMap((watch) => watch.because(scope)),
        settle: (scope) => watches.map((watch) => watch.settle(scope)).find((help) => help !== undefined),
    };
}
function bindTerm(key, value, binding, path) {
    if (key === 'level')
        return bindLevels(value, binding, path);
    const selectors = [value].flat().map((item, index) => {
        const at = Array.isArray(value) ? [...path, index] : path;
        return binding.selector(item, ...at);
    });
    const either = (0,wording/* listed */.KE)(selectors.map(({ text }) => text), 'or');
    const matches = (server, scope) => anyOf(selectors, (selector) => selector.matches(server, scope));
    switch (key) {
        case 'present':
        case 'anyPresent':
            return [presence(`${either} is present`, matches, selectors)];
        case 'allPresent':
            return selectors.map((one) => {
                return presence(`${one.text} is present`, (server, scope) => one.matches(server, scope), [one]);
            });
        case 'nonePresent':
            return [absence(`no ${either} is present`, matches, selectors)];
        default: {
            binding.expectEnd(key, path, guardWords);
            const atEnd = (server, scope) => (0,answer/* both */.WP)(endAnswer(server, scope, key), matches(server, scope));
            return [presence(`the ${key} is ${either}`, atEnd, selectors)];
        }
    }
}
function presence(text, matches, selectors) {
    return {
        text,
        selectors,
        isPresence: true,
        watch() {
            const present = new Presence();
            return {
                change: (server, by, scope) => present.change(matches(server, scope), by),
                holds: () => present.answer,
                because: (scope) => witnesses(scope, matches, present.answer),
                settle: (scope) => present.answer === 'cannot-tell' ? howToSettle(scope, matches, selectors) : undefined,
            };
        },
    };
}
function absence(text, matches, selectors) {
    return {
        text,
        selectors,
        isPresence: false,
        watch() {
            const present = new Presence();
            return {
                change: (server, by, scope) => present.change(matches(server, scope), by),
                holds: () => (0,answer/* opposite */.Qv)(present.answer),
                because: (scope) => present.answer === 'cannot-tell' ? witnesses(scope, matches, present.answer) : [],
                settle: (scope) => present.answer === 'cannot-tell' ? howToSettle(scope, matches, selectors) : undefined,
            };
        },
    };
}
function bindLevels(limits, binding, path) {
    return Object.entries(limits).map(([level, limit]) => {
        const met = levelConstraint(level, limit, binding, [...path, level]);
        const watch = {
            change: () => undefined,
            holds({ organization }) {
                const declared = organization.levels.get(level);
                return declared ? met(declared.value) : 'cannot-tell';
            },
            because({ organization }) {
                const declared = organization.levels.get(level);
                if (!declared)
                    return [];
                const plain = `${level} is ${declared.value}`;
                return [{ text: `${(0,wording/* quote */.hD)(level)} is ${(0,wording/* quote */.hD)(declared.value)}`, plain, at: declared.at }];
            },
            settle({ organization }) {
                return organization.levels.has(level)
                    ? undefined
                    : `declare the level ${(0,wording/* quote */.hD)(level)} under \`levels:\``;
            },
        };
        return {
            text: `${(0,wording/* quote */.hD)(level)} is ${(0,wording/* quote */.hD)(limit)}`,
            selectors: [],
            isPresence: false,
            watch: () => watch,
        };
    });
}
/** The first server of the scope that is as asked, for certain or, where none is, perhaps. */
function witnesses(scope, matches, met) {
    const server = met === 'no' ? undefined : firstThat(scope, matches, met);
    return server ? [witness(server)] : [];
}
/** What the first server that may be as asked leaves open. */
function howToSettle(scope, matches, selectors) {
    const server = firstThat(scope, matches, 'cannot-tell');
    if (!server)
        return undefined;
    const [doubt] = selectors.flatMap((selector) => selector.doubtsAbout(server, scope));
    return `for ${(0,wording/* quote */.hD)(server.name)}: ${doubt?.settle ?? `declare the roles of ${(0,wording/* quote */.hD)(server.name)}`}`;
}
function firstThat(scope, matches, met) {
    for (const server of scope.servers.values())
        if (matches(server, scope) === met)
            return server;
    return undefined;
}
/** The fact that a server runs what it runs. */
function witness(server) {
    const text = `${(0,wording/* quote */.hD)(server.name)} runs ${running(server)}`;
    return { text, plain: `${(0,wording/* visible */.RK)(server.name)} runs ${runningPlainly(server)}`, at: versionPlace(server) };
}

// EXTERNAL MODULE: ./src/core/check/fingerprint.ts + 1 modules
var fingerprint = __webpack_require__(7177);
;// CONCATENATED MODULE: ./src/core/check/coverage.ts






/** Which pairs of products the rules speak about. */
class Coverage {
    related;
    constructor(rules) {
        this.related = rules.map(relatedSets);
    }
    /** The pairs of products of one family about which no rule speaks, the older one first. */
    gaps(present) {
        const products = [...present].sort((a, b) => a.order - b.order);
        return products.flatMap((older, index) => products.slice(index + 1).flatMap((newer) => (this.isGap(older, newer) ? [{ older, newer }] : [])));
    }
    isGap(older, newer) {
        return older.family === newer.family && !this.related.some((sets) => relates(sets, older, newer));
    }
}
/**
 * Pairs of products of one family that stand together in an organization while no rule speaks about the two: silence
 * is not support.
 */
function notCovered(organization, coverage) {
    const present = new Set();
    for (const { product } of organization.servers.values())
        present.add(product);
    return coverage.gaps(present).map((gap) => gapFinding(organization, gap));
}
/** The sets of products that the rule speaks about at once. */
function relatedSets({ guard, judge }) {
    const judged = judge.kind === 'server' ? [judge.servers.products, ...(judge.relatedTo ?? [])] : judge.products;
    return [...guard.products, ...judged];
}
function relates(sets, a, b) {
    return sets.some((one, index) => sets.some((other, otherIndex) => index !== otherIndex && has(one, a) && has(other, b)));
}
function has(set, product) {
    return set === undefined || set.has(product);
}
/** Says that two products stand together; the finding stands on the older one. */
function gapFinding(organization, gap) {
    const ofProduct = (product) => {
        const servers = [];
        for (const server of organization.servers.values())
            if (server.product === product)
                servers.push(server);
        return servers;
    };
    const [older, newer] = [ofProduct(gap.older), ofProduct(gap.newer)];
    const servers = [...older, ...newer].map(({ name }) => name);
    const [first] = older;
    const [beside] = newer;
    if (!first || !beside)
        throw new Error('a product without servers');
    const { product } = first;
    const company = witness(beside);
    return {
        rule: 'not-covered',
        policy: built_in/* builtInPolicy */.Cl,
        status: 'not-covered',
        severity: (0,built_in/* builtInSummary */.UF)('not-covered').severity,
        organization: organization.name,
        servers,
        product: product.id,
        message: `${(0,wording/* counted */.hS)(older.length, 'server')} of ${product.name} and ${(0,wording/* counted */.hS)(newer.length, 'server')} of ${beside.product.name} stand together in ${(0,wording/* quote */.hD)(organization.name)}; no rule in force speaks about these two products`,
        help: 'look up whether the vendor supports the two together, and choose or write a policy that says so',
        because: [company.plain],
        location: (0,source/* locate */.x)(productPlace(first)),
        related: [{ message: company.text, location: (0,source/* locate */.x)(company.at) }],
        fingerprint: (0,fingerprint/* fingerprint */.R)([
            built_in/* builtInPolicy */.Cl,
            'not-covered',
            organization.name,
            product.id,
            beside.product.id,
        ]),
    };
}

;// CONCATENATED MODULE: ./src/core/check/change-rule-watch.ts

/** One rule about changes in one scope. */
class ChangeRuleWatch {
    compiled;
    scope;
    guard;
    watch;
    constructor(compiled, scope, facts) {
        this.compiled = compiled;
        this.scope = scope;
        const { guard, judge } = compiled;
        if (judge.kind !== 'change')
            throw new Error(`${compiled.id} is no rule about changes`);
        this.guard = guard.watch();
        this.watch = judge.watch(facts);
    }
    /** A server arrives in the scope (`1`) or leaves it (`-1`); one that changes leaves and arrives. */
    change(server, by) {
        this.guard.change(server, by, this.scope);
        this.watch.change?.(server, by, this.scope);
    }
    /** A server will arrive in the scope in a later step (`1`), or no longer (`-1`). */
    expect(server, by) {
        this.watch.expect?.(server, by, this.scope);
    }
    /** What the rule has against a change that is about to be made; the guard is that of the state before it. */
    foresee(change) {
        const speaks = this.guard.holds(this.scope);
        const verdict = speaks === 'no' ? undefined : this.watch.foresee(change, this.scope);
        if (!verdict)
            return undefined;
        const settle = this.guard.settle(this.scope);
        const because = this.guard.because(this.scope);
        return () => {
            const objection = verdict();
            return objection && this.judgement(change, objection, { speaks, settle, because });
        };
    }
    judgement(change, { met, shortfall, because }, guard) {
        const { compiled, scope } = this;
        const { speaks, settle } = guard;
        const isCertain = (0,answer/* both */.WP)(speaks, met === 'no' ? 'yes' : 'cannot-tell') === 'yes';
        return {
            compiled,
            scope,
            servers: serversOf(change, scope),
            status: isCertain ? 'violation' : 'undecided',
            shortfall,
            answers: { speaks, selected: 'yes', met },
            because: [...guard.because, ...because],
            settle,
        };
    }
}
/** The servers that a change is about; a link is about the single ones at its ends. */
function serversOf(change, { organization }) {
    if (change.kind !== 'link')
        return [change.server];
    const alone = [...change.link.members].filter(([, { stands }]) => stands === 'alone');
    return alone.flatMap(([key]) => organization.servers.get(key) ?? []);
}

;// CONCATENATED MODULE: ./src/core/check/facts.ts
/** What rules about changes ask of the whole organization, wherever they are judged. */
class Facts {
    scope;
    watches = new Map();
    constructor(rules, organization) {
        const { name, at, servers } = organization;
        this.scope = { organization, kind: 'organization', name, at, servers };
        for (const rule of rules) {
            const asks = rule.judge.kind === 'change' ? (rule.judge.asks ?? []) : [];
            if (asks.length > 0)
                this.watches.set(rule, asks.map((guard) => guard.watch()));
        }
    }
    /** A server arrives in the organization (`1`) or leaves it (`-1`). */
    change(server, by) {
        for (const watches of this.watches.values()) {
            for (const watch of watches)
                watch.change(server, by, this.scope);
        }
    }
    /** The answers to what a rule asks, in its order. */
    of(rule) {
        return (this.watches.get(rule) ?? []).map((watch) => () => watch.holds(this.scope));
    }
}

;// CONCATENATED MODULE: ./src/core/check/links.ts


/** The links with their servers; one that names what does not exist is a problem and is left out. */
function resolveLinks(links, places, catalogue, problems) {
    return links.flatMap((link) => new LinkReading(link, places, catalogue, problems).read() ?? []);
}
class LinkReading {
    link;
    places;
    catalogue;
    problems;
    members = new Map();
    complete = true;
    constructor(link, places, catalogue, problems) {
        this.link = link;
        this.places = places;
        this.catalogue = catalogue;
        this.problems = problems;
    }
    read() {
        const kind = this.catalogue.linkKinds.get(this.link.kind);
        if (!kind) {
            this.refuse(['kind'], `unknown kind of link ${(0,wording/* quote */.hD)(this.link.kind)}`, (0,wording/* didYouMean */.au)(this.link.kind, this.catalogue.linkKinds.keys()));
            return undefined;
        }
        this.readEnds(kind);
        this.readSite(kind);
        if (!this.complete)
            return undefined;
        const siteEnd = this.link.site === undefined ? undefined : endOfSite(kind);
        return {
            kind: kind.id,
            name: this.nameAmong(kind),
            declared: this.link,
            members: this.members,
            ...(siteEnd ? { siteEnd } : {}),
            ...this.recordOf(kind),
        };
    }
    /** The servers at the ends that are one server, and the site: the same in whatever case and order they are named. */
    nameAmong({ ends }) {
        const single = new Set(ends.flatMap(({ id, many }) => (many ? [] : [id])));
        const names = [];
        for (const [key, { end }] of this.members) {
            if (single.has(end))
                names.push(this.places.servers.get(key)?.name ?? key);
        }
        return [...names.sort(wording/* compareText */.n6), ...(this.link.site === undefined ? [] : [this.link.site])].join(' – ');
    }
    readEnds(kind) {
        const keys = new Map(kind.ends.map((end) => [end.many ?? end.id, end]));
        for (const [key, names] of Object.entries(this.link.ends)) {
            const end = keys.get(key);
            if (end)
                this.readNames(end, names);
            else
                this.refuse([key], `${(0,wording/* quote */.hD)(key)} is no end of the link kind ${(0,wording/* quote */.hD)(kind.id)}`, (0,wording/* didYouMean */.au)(key, [...keys.keys(), 'site', 'recordedVersion']), true);
        }
        for (const [key, end] of keys) {
            const stands = key in this.link.ends || (end.id === kind.site && this.link.site !== undefined);
            if (stands)
                continue;
            const help = end.id === kind.site
                ? `add \`${key}:\` with names of servers, or \`site:\``
                : `add \`${key}:\` with the name of a server`;
            this.refuse(['kind'], `the link has no ${(0,wording/* quote */.hD)(key)}`, help);
        }
    }
    readNames(end, names) {
        if (!end.many && names.length !== 1) {
            this.refuse([end.id], `${(0,wording/* quote */.hD)(end.id)} takes the name of one server`, 'write a link of its own for each');
        }
        for (const [index, name] of names.entries()) {
            const key = name.toLowerCase();
            const at = [end.many ?? end.id, index];
            const server = this.places.servers.get(key);
            if (server)
                this.addNamed(server, end, at);
            else if (this.places.servers.has(key))
                this.complete = false;
            else {
                const message = `the link names the server ${(0,wording/* quote */.hD)(name)}, which does not exist`;
                this.refuse(at, message, (0,wording/* didYouMean */.au)(name, this.serverNames()));
            }
        }
    }
    addNamed(server, end, at) {
        const other = this.members.get(server.key)?.end;
        if (other !== undefined && other !== end.id) {
            this.refuse(at, `the server ${(0,wording/* quote */.hD)(server.name)} stands at both ends of the link`, 'name another server');
        }
        else {
            this.members.set(server.key, {
                end: end.id,
                certainty: 'yes',
                stands: end.many ? 'listed' : 'alone',
            });
        }
    }
    /** The server whose version the link records, and what it recorded. */
    recordOf({ records }) {
        const recorder = this.keyAt(records);
        const server = recorder === undefined ? undefined : this.places.servers.get(recorder);
        const { recordedVersion } = this.link;
        if (recorder === undefined || !server)
            return {};
        if (recordedVersion === undefined)
            return { recorder };
        const resolved = this.catalogue.resolve(recordedVersion, server.product);
        const recorded = resolved.precision === 'conflict'
            ? this.catalogue.resolve(recordedVersion, resolved.belongsTo)
            : resolved;
        if (recorded.precision === 'conflict')
            throw new Error(`${recordedVersion} belongs to two products`);
        return { recorder, recorded };
    }
    /** The first server at an end. */
    keyAt(wanted) {
        for (const [key, { end }] of this.members)
            if (end === wanted)
                return key;
        return undefined;
    }
    readSite(kind) {
        const { site } = this.link;
        if (site === undefined)
            return;
        const end = endOfSite(kind);
        if (!end) {
            this.refuse(['site'], `the link kind ${(0,wording/* quote */.hD)(kind.id)} has no end that a site can stand for`, `name servers under ${(0,wording/* listed */.KE)(kind.ends.map(({ id, many }) => (0,wording/* quote */.hD)(many ?? id)), 'or')}`);
        }
        else if (!this.places.sites.has(site)) {
            this.refuse(['site'], `the link names the site ${(0,wording/* quote */.hD)(site)}, which does not exist`, (0,wording/* didYouMean */.au)(site, this.places.sites.keys()));
        }
        else {
            this.addServersOf(site, end);
        }
    }
    addServersOf(site, end) {
        const member = { end: end.id, stands: 'by-site' };
        const members = {
            yes: { ...member, certainty: 'yes' },
            'cannot-tell': { ...member, certainty: 'cannot-tell' },
        };
        for (const server of this.places.serversOf(site)) {
            if (this.members.has(server.key))
                continue;
            const certainty = canBe(server, end);
            if (certainty !== 'no')
                this.members.set(server.key, members[certainty]);
        }
    }
    serverNames() {
        return [...this.places.servers.values()].flatMap((server) => server?.name ?? []);
    }
    refuse(path, message, help, atKey = false) {
        this.complete = false;
        const { origin } = this.link;
        this.problems.push({ message, help, at: atKey ? origin.key(...path) : origin.value(...path) });
    }
}
function endOfSite({ ends, site }) {
    return ends.find(({ id }) => id === site);
}
/** Whether a server can be that end; roles that are not declared make it `cannot-tell`. */
function canBe({ product, declared: { roles } }, end) {
    return end.servers.reduce((met, condition) => {
        const isOfProduct = (0,answer/* answer */.ZF)(condition.product?.includes(product.id) ?? true);
        const hasRole = roles ? (0,answer/* answer */.ZF)(roles.includes(condition.role)) : 'cannot-tell';
        return (0,answer/* either */.gP)(met, (0,answer/* both */.WP)(isOfProduct, hasRole));
    }, 'no');
}

;// CONCATENATED MODULE: ./src/core/check/live-state.ts

const none = [];
/** An organization that changes: its servers come and go, and the links of their sites take them in. */
class LiveState {
    organization;
    name;
    file;
    at;
    sites;
    levels;
    tasks;
    /** Those of the organization itself until the first change: at rest there is none. */
    own;
    everyLink = new Set();
    linksByName = new Map();
    /** The links that name a server; those that it stands in by its site are found by the site. */
    linksByServer = new Map();
    linksBySite = new Map();
    /** Kept from the first question on: at rest nobody asks. */
    serversBySite;
    linksMade = 0;
    constructor(organization) {
        this.organization = organization;
        const { name, file, at, sites, levels, tasks, links } = organization;
        this.name = name;
        this.file = file;
        this.at = at;
        this.sites = sites;
        this.levels = new Map(levels);
        this.tasks = new Map(tasks);
        for (const link of links)
            this.addLink(link);
    }
    get servers() {
        return this.own ?? this.organization.servers;
    }
    get changing() {
        this.own ??= new Map(this.organization.servers);
        return this.own;
    }
    get links() {
        return [...this.everyLink];
    }
    /** The links that a server stands at an end of, in the order in which they were made. */
    linksOf(server) {
        return this.liveLinksOf(server);
    }
    serversOf(site) {
        if (!this.serversBySite) {
            this.serversBySite = new Map();
            for (const server of this.servers.values())
                this.settle(server);
        }
        return this.serversBySite.get(site)?.values() ?? none;
    }
    findLink(kind, name) {
        return this.linksByName.get(linkKey({ kind, name }));
    }
    /** Takes a server in; it stands in the links of its site where it can. */
    add(server) {
        this.changing.set(server.key, server);
        this.settle(server);
        this.joinLinks(server);
    }
    settle(server) {
        const { site } = server.declared;
        if (site === undefined || !this.serversBySite)
            return;
        ofKey(this.serversBySite, site, () => new Map()).set(server.key, server);
    }
    /** Lets a server stand in the links of its site where it can, also before it arrives. */
    joinLinks(server) {
        for (const link of this.linksOfSite(server)) {
            const end = link.siteEnd;
            const certainty = end && !link.members.has(server.key) ? canBe(server, end) : 'no';
            if (end && certainty !== 'no')
                link.members.set(server.key, { end: end.id, certainty, stands: 'by-site' });
        }
    }
    /** Takes a server out of all its links. */
    leaveLinks(server) {
        for (const link of this.liveLinksOf(server))
            link.members.delete(server.key);
        this.linksByServer.delete(server.key);
    }
    /** Lets a server go; one that only changes keeps its place, and the links that name it. */
    remove(server, forGood) {
        if (forGood) {
            this.changing.delete(server.key);
            this.serversBySite?.get(server.declared.site ?? '')?.delete(server.key);
        }
        for (const link of this.liveLinksOf(server)) {
            if (!forGood && link.members.get(server.key)?.stands !== 'by-site')
                this.recordBefore(link, server);
            else {
                link.members.delete(server.key);
                this.forget(server.key, link);
            }
        }
    }
    addLink(declared) {
        const link = { ...declared, members: new Map(declared.members), order: this.linksMade++ };
        this.everyLink.add(link);
        this.linksByName.set(linkKey(link), link);
        for (const [key, { stands }] of link.members) {
            if (stands === 'by-site')
                continue;
            this.linksByServer.set(key, [...(this.linksByServer.get(key) ?? none), link]);
        }
        const { site } = link.declared;
        if (site !== undefined)
            ofKey(this.linksBySite, site, () => new Set()).add(link);
        return link;
    }
    removeLink({ kind, name }) {
        const link = this.linksByName.get(linkKey({ kind, name }));
        if (!link)
            return;
        this.linksByName.delete(linkKey({ kind, name }));
        this.everyLink.delete(link);
        this.linksBySite.get(link.declared.site ?? '')?.delete(link);
        for (const key of link.members.keys())
            this.forget(key, link);
    }
    liveLinksOf(server) {
        const named = this.linksByServer.get(server.key) ?? none;
        const links = [...named];
        for (const link of this.linksOfSite(server)) {
            if (link.members.get(server.key)?.stands === 'by-site')
                links.push(link);
        }
        return named.length === 0 ? links : links.sort((a, b) => a.order - b.order);
    }
    linksOfSite({ declared: { site } }) {
        return (site === undefined ? undefined : this.linksBySite.get(site)) ?? none;
    }
    forget(key, link) {
        const others = this.linksByServer.get(key)?.filter((other) => other !== link);
        if (others)
            this.linksByServer.set(key, others);
    }
    /** What a link has recorded of a server is what it was before its first change, where no document says. */
    recordBefore(link, server) {
        if (link.recorder === server.key)
            link.recorded ??= server.version;
    }
}
/** What tells a link of an organization apart from its other links. */
function linkKey({ kind, name }) {
    return `${kind}\n${name}`;
}
function ofKey(map, key, make) {
    const known = map.get(key);
    if (known)
        return known;
    const fresh = make();
    map.set(key, fresh);
    return fresh;
}

;// CONCATENATED MODULE: ./src/core/check/turn-log.ts
/** Remembers what a rule said last, and which subjects may have turned since. */
class TurnLog {
    said = new Map();
    touched = 'all';
    spoke = 'no';
    touch(subject) {
        if (this.touched !== 'all')
            this.touched.add(subject);
    }
    touchAll() {
        this.touched = 'all';
    }
    take(watch) {
        const speaks = watch.speaks();
        const turns = [];
        const said = this.sayingOf(watch);
        for (const subject of this.subjectsOf(watch, speaks)) {
            const status = said(subject);
            if (status === this.said.get(subject))
                continue;
            turns.push({ watch, subject, status });
            if (status)
                this.said.set(subject, status);
            else
                this.said.delete(subject);
        }
        this.spoke = speaks;
        this.touched = new Set();
        return turns;
    }
    /** What begins is left for {@link take}: the touched subjects stay touched. */
    takeEndings(watch) {
        const mayAllTurn = this.touched === 'all' || watch.speaks() !== this.spoke || isOnScopes(watch);
        const turns = [];
        const said = this.sayingOf(watch);
        const touched = mayAllTurn || this.touched === 'all' ? this.said.keys() : this.touched;
        for (const subject of [...touched]) {
            const status = this.said.get(subject);
            if (status === undefined || said(subject) === status)
                continue;
            turns.push({ watch, subject, status: undefined });
            this.said.delete(subject);
        }
        return turns;
    }
    /** What a rule says now, by subject; of a scope as a whole only what is a subject now. */
    sayingOf(watch) {
        if (!isOnScopes(watch))
            return (subject) => watch.statusOf(subject);
        const subjects = new Set(watch.speaks() === 'no' ? [] : watch.subjects());
        return (subject) => (subjects.has(subject) ? watch.statusOf(subject) : undefined);
    }
    subjectsOf(watch, speaks) {
        if (speaks === 'no')
            return this.spoke === 'no' ? [] : [...this.said.keys()];
        if (speaks === this.spoke && !isOnScopes(watch) && this.touched !== 'all')
            return this.touched;
        return new Set([...this.said.keys(), ...watch.subjects()]);
    }
}
function isOnScopes({ compiled }) {
    return compiled.judge.kind === 'scope';
}

;// CONCATENATED MODULE: ./src/core/check/rule-watch.ts


/** One rule in one scope, kept up to date server by server: a change costs the same in a scope of any size. */
class RuleWatch {
    compiled;
    scope;
    guard;
    servers;
    whole;
    unmet = new Map();
    /** The answers on all servers must be taken anew: one has moved what the others are compared with. */
    stale = false;
    turns;
    /** What is wrong with parts of the scope, for as long as nothing changes. */
    faults = new Map();
    /** What makes the guard speak, for as long as nothing changes. */
    grounds;
    constructor(compiled, scope) {
        this.compiled = compiled;
        this.scope = scope;
        const { guard, judge } = compiled;
        this.guard = guard.watch();
        this.servers = judge.kind === 'server' ? judge.watch() : undefined;
        this.whole = judge.kind === 'scope' ? judge.watch() : undefined;
    }
    /** A server arrives in the scope (`1`) or leaves it (`-1`); one that changes leaves and arrives. */
    change(server, by) {
        const { scope } = this;
        this.forget();
        this.guard.change(server, by, scope);
        this.whole?.change(server, by, scope);
        this.turns?.touch(server.key);
        if (!this.servers)
            return;
        if (this.servers.change?.(server, by, scope))
            this.invalidate();
        if (by === -1)
            this.unmet.delete(server.key);
        else if (!this.stale)
            this.judgeServer(server);
    }
    /** A server goes out of service (`1`) or comes back (`-1`). Says whether the rule minds. */
    pause(server, by) {
        this.forget();
        this.whole?.pause?.(server, by, this.scope);
        return this.whole?.pause !== undefined;
    }
    /** What the rule says about every server must be asked anew: something else than a server has changed. */
    invalidate() {
        this.forget();
        this.stale = true;
        this.turns?.touchAll();
    }
    /** What has turned since this was asked last; the first time, everything that the rule says. */
    takeTurns() {
        this.turns ??= new TurnLog();
        return this.turns.take(this);
    }
    /** What has ended since this was asked last, of what the rule said when its turns were taken. */
    takeEndings() {
        return this.turns?.takeEndings(this) ?? [];
    }
    /** Whether the guard lets the rule speak; in a scope from which every server has gone nothing does. */
    speaks() {
        const { kind, servers } = this.scope;
        return servers.size === 0 && kind !== 'organization' ? 'no' : this.guard.holds(this.scope);
    }
    /** Everything that the rule may have something to say about. */
    subjects() {
        if (this.whole)
            return this.whole.parts.flatMap((part) => this.subjectsOf(part));
        this.refresh();
        return this.unmet.keys();
    }
    /** What the rule says about a subject; undefined where it says nothing. */
    statusOf(subject) {
        return statusFrom(this.answersOn(subject));
    }
    /** What the rule says about a subject, ready to be put into words; undefined where it says nothing. */
    judgementOn(subject) {
        const answers = this.answersOn(subject);
        const status = statusFrom(answers);
        if (!status)
            return undefined;
        const { compiled, scope, guard } = this;
        this.grounds ??= { because: guard.because(scope), settle: guard.settle(scope) };
        const about = { compiled, scope, status, answers, ...this.grounds };
        const part = this.part(subject);
        if (part) {
            const fault = this.faultOf(part);
            const judgement = { ...about, fault, servers: fault.servers, shortfall: fault.about(fault.servers) };
            const servers = fault.servers.filter((server) => subject === subjectOf(part, server.key));
            return servers.length > 0 ? narrowed(judgement, servers) : judgement;
        }
        const server = this.unmet.get(subject)?.server;
        if (!server || !this.servers)
            return undefined;
        return { ...about, servers: [server], shortfall: this.servers.explain(server, scope) };
    }
    /** Everything that the rule says. */
    judgements() {
        if (this.speaks() === 'no')
            return [];
        const subjects = this.whole?.parts.map(({ id }) => id) ?? [...this.subjects()];
        return subjects.flatMap((subject) => this.judgementOn(subject) ?? []);
    }
    answersOn(subject) {
        const speaks = this.speaks();
        const part = this.part(subject);
        if (part)
            return { speaks, selected: 'yes', met: part.holds() };
        this.refresh();
        const { selected, met } = this.unmet.get(subject) ?? { selected: 'yes', met: 'yes' };
        return { speaks, selected, met };
    }
    /** The part of its scope that a subject belongs to; undefined where it is a server that is judged for itself. */
    part(subject) {
        if (!this.whole)
            return undefined;
        const [id] = subject.split('\n');
        return this.whole.parts.find((part) => part.id === id);
    }
    /** A part as a plan follows it: by its servers, by how far it is from holding, or as one. */
    subjectsOf(part) {
        if (part.holds() === 'yes')
            return [];
        if (part.isByServer)
            return this.faultOf(part).servers.map(({ key }) => subjectOf(part, key));
        const depth = part.depth?.();
        return depth === undefined
            ? [part.id]
            : Array.from({ length: depth }, (_level, index) => subjectOf(part, `#${index + 1}`));
    }
    faultOf(part) {
        const fault = this.faults.get(part) ?? part.explain(this.scope);
        this.faults.set(part, fault);
        return fault;
    }
    forget() {
        if (this.faults.size > 0)
            this.faults.clear();
        this.grounds = undefined;
    }
    refresh() {
        if (!this.stale)
            return;
        this.stale = false;
        this.unmet = new Map();
        for (const server of this.scope.servers.values())
            this.judgeServer(server);
    }
    judgeServer(server) {
        const { scope } = this;
        const { judge } = this.compiled;
        if (judge.kind !== 'server' || !this.servers)
            return;
        const selected = judge.servers.matches(server, scope);
        const met = selected === 'no' ? 'yes' : this.servers.meets(server, scope);
        if (met !== 'yes')
            this.unmet.set(server.key, { server, selected, met });
        else if (this.unmet.size > 0)
            this.unmet.delete(server.key);
    }
}
function statusFrom({ speaks, selected, met }) {
    if (met === 'yes' || speaks === 'no')
        return undefined;
    return (0,answer/* both */.WP)(speaks, selected) === 'yes' && met === 'no' ? 'violation' : 'undecided';
}
function subjectOf({ id }, detail) {
    return `${id}\n${detail}`;
}
/** The same judgement told of some of its servers. */
function narrowed(judgement, servers) {
    const { fault } = judgement;
    if (!fault || servers.length === judgement.servers.length)
        return judgement;
    return { ...judgement, servers, shortfall: fault.about(servers) };
}

;// CONCATENATED MODULE: ./src/core/check/live-organization.ts





const live_organization_none = [];
/**
 * An organization under the eyes of its rules: every rule watches every scope it is judged in. A change costs what the
 * rules and links that touch it cost, in an organization of any size.
 */
class LiveOrganization {
    state;
    /** By the link, or by kind and name. */
    scopes = new Map();
    sites;
    rulesByScope;
    /** The scope of the whole organization, if any rule is judged in it. */
    whole;
    facts;
    hasRulesOnService;
    hasRulesOnChanges;
    /** The rules that may say something else since they were asked last, by when they speak. */
    touched = {
        always: new Set(),
        'at-rest': new Set(),
        plan: new Set(),
    };
    constructor(organization, rules) {
        this.state = new LiveState(organization);
        this.facts = new Facts(rules, this.state);
        this.hasRulesOnService = rules.some(({ judge }) => judge.kind === 'scope' && judge.mindsService);
        this.hasRulesOnChanges = rules.some(({ judge }) => judge.kind === 'change');
        this.rulesByScope = (0,group_by/* groupBy */.$)(rules, ({ rule }) => scopeKey(rule.scope));
        this.sites = new Map(organization.sites.map((site) => [site.name, site]));
        this.whole = this.scope('organization', organization.name, () => organization.at);
        for (const server of organization.servers.values()) {
            this.facts.change(server, 1);
            this.arrive(server, this.scopesOf(server));
        }
    }
    /** Everything that the rules say. */
    judgements() {
        return this.watches().flatMap((watch) => watch.judgements());
    }
    /** The rules that speak, or may, somewhere in the organization. */
    speaking() {
        return new Set(this.watches().flatMap((watch) => (watch.speaks() === 'no' ? [] : [watch.compiled])));
    }
    /** A server arrives. */
    add(server) {
        this.facts.change(server, 1);
        this.state.add(server);
        this.arrive(server, this.scopesOf(server));
    }
    /** A server leaves for good; a link that has lost its single end goes with it. */
    remove(server) {
        const links = [...this.state.linksOf(server)];
        const ended = links.filter(({ members }) => members.get(server.key)?.stands === 'alone');
        this.facts.change(server, -1);
        this.leave(server, this.scopesOf(server));
        this.state.remove(server, true);
        for (const scope of this.scopesOf(server, links))
            this.drop(server, scope);
        for (const link of ended)
            this.removeLink(link);
    }
    /** A server turns into another one of the same name. */
    replace(before, after) {
        const scopes = this.scopesOf(before);
        this.facts.change(before, -1);
        this.facts.change(after, 1);
        this.leave(before, scopes);
        this.state.remove(before, false);
        this.state.add(after);
        const now = this.scopesOf(after);
        for (const scope of scopes)
            if (!now.includes(scope))
                this.drop(before, scope);
        this.arrive(after, now);
    }
    /** A server goes out of service (`1`) or comes back (`-1`); the rules that mind. */
    pause(server, by) {
        if (!this.hasRulesOnService)
            return [];
        const minding = this.scopesOf(server).flatMap(({ watches }) => watches.filter((watch) => watch.pause(server, by)));
        for (const watch of minding)
            this.touch(watch);
        return minding;
    }
    /** A link is made; the same link again is made anew, and what is wrong with it goes on. */
    addLink(declared) {
        const before = this.state.findLink(declared.kind, declared.name);
        const [kept] = (before && this.scopes.get(before)) ?? [];
        this.removeLink(declared);
        const link = this.state.addLink(declared);
        if (kept) {
            kept.state.link = link;
            this.scopes.set(link, [kept]);
        }
        for (const scope of this.linkScope(link)) {
            for (const key of link.members.keys()) {
                const server = this.state.servers.get(key);
                if (server)
                    this.arrive(server, [scope]);
            }
        }
    }
    removeLink({ kind, name }) {
        const link = this.state.findLink(kind, name);
        if (!link)
            return;
        for (const scope of this.linkScope(link)) {
            for (const server of [...scope.state.servers.values()]) {
                this.leave(server, [scope]);
                this.drop(server, scope);
            }
        }
        this.state.removeLink(link);
        this.scopes.delete(link);
    }
    setLevel(name, level) {
        this.state.levels.set(name, level);
        for (const watch of this.watches()) {
            watch.invalidate();
            this.touch(watch);
        }
    }
    /** Tells the rules about changes that a server will arrive in a later step (`1`), or no longer (`-1`). */
    expect(server, by) {
        for (const { onChanges } of this.scopesOf(server)) {
            for (const watch of onChanges)
                watch.expect(server, by);
        }
    }
    /** What the rules about changes have against a change that is about to be made; asked once it is made. */
    foresee(change) {
        if (!this.hasRulesOnChanges)
            return [];
        const isNew = change.kind === 'install' && !this.state.servers.has(change.server.key);
        if (isNew)
            this.state.joinLinks(change.server);
        const foreseen = this.foreseenBy(this.scopesOfChange(change), change);
        if (isNew)
            this.state.leaveLinks(change.server);
        return foreseen;
    }
    foreseenBy(scopes, change) {
        return scopes.flatMap(({ onChanges }) => onChanges.flatMap((watch) => watch.foresee(change) ?? []));
    }
    /** Those of the rules that speak then which may have turned since this was asked last. */
    takeTouched(during) {
        const touched = [...this.touched[during]];
        this.touched[during].clear();
        return touched;
    }
    touch(watch) {
        this.touched[watch.compiled.rule.during].add(watch);
    }
    watches() {
        return [...this.scopes.values()].flatMap(([{ watches }]) => watches);
    }
    arrive(server, scopes) {
        for (const { servers, watches, onChanges } of scopes) {
            if (servers?.size === 0)
                for (const watch of watches)
                    this.touch(watch);
            servers?.set(server.key, server);
            this.tell(server, 1, watches);
            for (const watch of onChanges)
                watch.change(server, 1);
        }
    }
    leave(server, scopes) {
        for (const { watches, onChanges } of scopes) {
            this.tell(server, -1, watches);
            for (const watch of onChanges)
                watch.change(server, -1);
        }
    }
    /** Nothing is said about a scope that has lost its last server. */
    drop(server, { state, servers, watches }) {
        servers?.delete(server.key);
        if (state.servers.size === 0)
            for (const watch of watches)
                this.touch(watch);
    }
    tell(server, by, watches) {
        for (const watch of watches) {
            if (!concerns(watch.compiled, server))
                continue;
            watch.change(server, by);
            this.touch(watch);
        }
    }
    scopesOfChange(change) {
        if (change.kind !== 'link')
            return this.scopesOf(change.server);
        const { link } = change;
        const site = link.declared.site === undefined ? undefined : this.sites.get(link.declared.site);
        return [...this.whole, ...(site ? this.siteScope(site.name) : []), ...this.scopeToBe(link)];
    }
    /** The scope of a link that is about to be made, with the servers that it will have; nothing keeps it. */
    scopeToBe(link) {
        const rules = this.rulesByScope.get(`link ${link.kind}`);
        if (!rules)
            return [];
        const scope = this.newScope(rules, link.kind, link.name, link.declared.origin.value('kind'), link);
        for (const key of link.members.keys()) {
            const server = this.state.servers.get(key);
            if (!server)
                continue;
            scope.servers?.set(key, server);
            for (const watch of scope.onChanges)
                watch.change(server, 1);
        }
        return [scope];
    }
    scopesOf(server, links = this.state.linksOf(server)) {
        const { site, groups, origin } = server.declared;
        const scopes = [...this.whole];
        if (site !== undefined)
            scopes.push(...this.siteScope(site));
        for (const key of Object.keys(groups)) {
            const at = () => origin.value('groups', key);
            scopes.push(...this.scope(`group ${key}`, groups[key] ?? '', at));
        }
        for (const link of links)
            scopes.push(...this.linkScope(link));
        return scopes;
    }
    siteScope(name) {
        return this.scope('site', name, () => this.sites.get(name)?.origin.value('name') ?? this.state.at);
    }
    linkScope(link) {
        const at = () => link.declared.origin.value('kind');
        return this.scopes.get(link) ?? this.scope(`link ${link.kind}`, link.name, at, link);
    }
    /** The scope of that kind and name, if any rule is judged in such scopes. */
    scope(kind, name, at, link) {
        const rules = this.rulesByScope.get(kind);
        if (!rules)
            return live_organization_none;
        const id = link ?? `${kind}\n${name}`;
        const known = this.scopes.get(id);
        if (known)
            return known;
        const scope = this.newScope(rules, link?.kind ?? kind.replace(/^group /, ''), name, at(), link);
        const alone = [scope];
        this.scopes.set(id, alone);
        for (const watch of scope.watches)
            this.touch(watch);
        return alone;
    }
    newScope(rules, kind, name, at, link) {
        const servers = kind === 'organization' ? undefined : new Map();
        const state = servers
            ? { organization: this.state, kind, name, at, servers, ...(link ? { link } : {}) }
            : wholeOf(this.state, at);
        const onChanges = rules.filter(({ judge }) => judge.kind === 'change');
        return {
            state,
            servers,
            watches: rules.filter((rule) => !onChanges.includes(rule)).map((rule) => new RuleWatch(rule, state)),
            onChanges: onChanges.map((rule) => new ChangeRuleWatch(rule, state, this.facts.of(rule))),
        };
    }
}
function wholeOf(organization, at) {
    return {
        organization,
        kind: 'organization',
        name: organization.name,
        at,
        get servers() {
            return organization.servers;
        },
    };
}
function concerns({ concerns: products }, { product }) {
    return products === undefined || products.has(product);
}
function scopeKey(scope) {
    if (typeof scope !== 'string')
        return `link ${scope.link}`;
    return scope === 'organization' || scope === 'site' ? scope : `group ${scope}`;
}

;// CONCATENATED MODULE: ./src/core/check/judge-organization.ts



/** Judges an organization as it stands. */
function judgeOrganization(organization, rules, waivers) {
    const onStates = rules.filter(({ rule, judge }) => rule.during !== 'plan' && judge.kind !== 'change');
    const live = new LiveOrganization(organization, onStates);
    const findings = live.judgements().flatMap((judgement) => waivers.apply(judgement));
    const speaking = live.speaking();
    const byProduct = productsOf(organization);
    return {
        findings: [...findings, ...notCovered(organization, new Coverage(rules))],
        report: {
            organization: organization.name,
            file: organization.file,
            servers: organization.servers.size,
            coexistence: byProduct.length > 1,
            products: Object.fromEntries(byProduct.map(([{ id }, servers]) => [id, servers.length])),
            table: coexistenceTable(organization, rules.filter((rule) => speaking.has(rule)), findings),
            get map() {
                return mapOf(organization);
            },
        },
    };
}

// EXTERNAL MODULE: ./src/core/check/report.ts
var check_report = __webpack_require__(2356);
;// CONCATENATED MODULE: ./src/core/plan/steps/change-of-server.ts

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
    const [before, after] = [(0,versions_version/* releaseRange */.ZL)(from.version), (0,versions_version/* releaseRange */.ZL)(to.version)];
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

;// CONCATENATED MODULE: ./src/core/plan/transition.ts



/**
 * Judges the change from one state of an organization to another as one step in which everything changes at once: what
 * the rules about changes have against it. Tasks that the later state declares count as done before.
 */
function judgeTransition(base, head, rules, describe) {
    const onChanges = rules.filter(({ judge }) => judge.kind === 'change');
    if (onChanges.length === 0)
        return [];
    const tasks = new Map([...base.tasks, ...head.tasks]);
    const live = new LiveOrganization({ ...base, at: head.at, file: head.file, tasks }, onChanges);
    const verdicts = changesBetween(base, head).flatMap((change) => live.foresee(change));
    moveTo(live, head);
    const files = new Set([...head.servers.values()].map(({ declared }) => declared.origin.whole.file));
    return verdicts.flatMap((verdict) => {
        const judgement = verdict();
        return judgement ? describe(withinFiles(judgement, files)) : [];
    });
}
function changesBetween(base, head) {
    const changes = [];
    for (const server of head.servers.values()) {
        const from = base.servers.get(server.key);
        if (!from)
            changes.push({ kind: 'install', server });
        else if (directionOf(from, server) !== 'same')
            changes.push({ kind: 'update', from, server });
    }
    for (const server of base.servers.values()) {
        if (!head.servers.has(server.key))
            changes.push({ kind: 'decommission', server });
    }
    const linked = new Set(base.links.map(linkKey));
    for (const link of head.links)
        if (!linked.has(linkKey(link)))
            changes.push({ kind: 'link', link });
    return changes;
}
function moveTo(live, head) {
    for (const link of live.state.links)
        live.removeLink(link);
    for (const server of [...live.state.servers.values()]) {
        const after = head.servers.get(server.key);
        if (after)
            live.replace(server, after);
        else
            live.remove(server);
    }
    for (const server of head.servers.values())
        if (!live.state.servers.has(server.key))
            live.add(server);
    for (const link of head.links)
        live.addLink(link);
}
/** What is only in the base has no place that a reader of the head could look at. */
function withinFiles(judgement, files) {
    return { ...judgement, because: judgement.because.filter(({ at }) => files.has(at.file)) };
}

;// CONCATENATED MODULE: ./src/core/requests/nothing-to-judge.ts
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

;// CONCATENATED MODULE: ./src/core/check/levels.ts

/** Levels and values that no catalogue knows are problems, at their places below the path. */
function refuseUnknownLevel(declared, path, origin, { levels }, problems) {
    for (const [name, value] of Object.entries(declared)) {
        const known = levels.get(name);
        if (!known) {
            const help = (0,wording/* didYouMean */.au)(name, levels.keys());
            problems.push({ message: `unknown level ${(0,wording/* quote */.hD)(name)}`, help, at: origin.key(...path, name) });
        }
        else if (!known.values.includes(value)) {
            const help = (0,wording/* didYouMean */.au)(value, known.values);
            const message = `${(0,wording/* quote */.hD)(name)} has no value ${(0,wording/* quote */.hD)(value)}`;
            problems.push({ message, help, at: origin.value(...path, name) });
        }
    }
}

;// CONCATENATED MODULE: ./src/core/check/servers.ts

/** A declared server with its product and version resolved; undefined, with a problem, where no product is known. */
function resolveServer(declared, catalogue, problems) {
    refuseUnknownRoles(declared, catalogue, problems);
    const product = declared.product === undefined ? undefined : catalogue.products.get(declared.product);
    if (declared.product !== undefined && !product) {
        problems.push({
            message: `unknown product ${(0,wording/* quote */.hD)(declared.product)} of ${(0,wording/* quote */.hD)(declared.name)}`,
            help: (0,wording/* didYouMean */.au)(declared.product, catalogue.products.keys()),
            at: declared.origin.value('product'),
        });
        return undefined;
    }
    return product
        ? ofProduct(declared, product, catalogue, problems)
        : ofVersion(declared, catalogue, problems);
}
function ofProduct(declared, product, catalogue, problems) {
    if (declared.version === undefined)
        return state(declared, product, notDeclared(product));
    const version = catalogue.resolve(declared.version, product);
    if (version.precision !== 'conflict')
        return state(declared, product, version);
    problems.push({
        message: `${(0,wording/* quote */.hD)(declared.version)} is a version of ${version.belongsTo.name}, and ${(0,wording/* quote */.hD)(declared.name)} is declared as ${product.name}`,
        help: 'correct the product or the version',
        at: declared.origin.value('version'),
    });
    return undefined;
}
function ofVersion(declared, catalogue, problems) {
    const version = declared.version === undefined ? undefined : catalogue.resolve(declared.version);
    const product = version && version.precision !== 'conflict' ? version.product : undefined;
    if (version && version.precision !== 'conflict' && product)
        return state(declared, product, version);
    const candidates = version?.precision === 'unknown' ? version.nearest : [];
    problems.push({
        message: declared.version === undefined
            ? `${(0,wording/* quote */.hD)(declared.name)} has neither a product nor a version`
            : `${(0,wording/* quote */.hD)(declared.name)} has no product, and its version ${(0,wording/* quote */.hD)(declared.version)} does not tell which it is`,
        help: candidates.length > 0
            ? `add \`product:\`; it may be ${(0,wording/* listed */.KE)(candidates.map(wording/* quote */.hD), 'or')}`
            : 'add `product:`',
        at: declared.origin.value(declared.version === undefined ? 'name' : 'version'),
    });
    return undefined;
}
function state(declared, product, version) {
    return { name: declared.name, key: declared.name.toLowerCase(), product, version, declared };
}
function notDeclared(product) {
    return { precision: 'unknown', written: '', product, nearest: [] };
}
function refuseUnknownRoles({ name, roles, origin }, { roles: known }, problems) {
    if (!roles || roles.every((role) => known.has(role)))
        return;
    for (const [index, role] of roles.entries()) {
        if (known.has(role))
            continue;
        problems.push({
            message: `unknown role ${(0,wording/* quote */.hD)(role)} of ${(0,wording/* quote */.hD)(name)}`,
            help: (0,wording/* didYouMean */.au)(role, known.keys()),
            at: origin.value('roles', index),
        });
    }
}

// EXTERNAL MODULE: ./src/core/versions/compare.ts
var compare = __webpack_require__(3626);
;// CONCATENATED MODULE: ./src/core/versions/constraint.ts



/**
 * Reads `>= X`, `> X`, `<= X`, `< X`, `= X` or `X .. Y` for the products it is asked about: all that know the label
 * where none are named. A label that one of the named products does not know is a fault.
 */
function bindConstraint(text, products, catalogue) {
    const limits = limitsOf(text);
    if (!limits) {
        return {
            message: `${(0,wording/* quote */.hD)(text)} is no version limit`,
            help: 'write `>= X`, `> X`, `<= X`, `< X`, `= X` or `X .. Y`',
        };
    }
    const bound = limits.map(({ label, test }) => {
        const releases = bindRelease(label, products, catalogue);
        return 'message' in releases ? releases : { releases, test };
    });
    const fault = bound.find((limit) => 'message' in limit);
    if (fault && 'message' in fault)
        return fault;
    return (version) => bound.reduce((met, limit) => ('message' in limit ? met : (0,answer/* both */.WP)(met, ask(limit, version))), 'yes');
}
/** The release that a label names, by product: for every product given, else for every product that knows it. */
function bindRelease(label, products, catalogue) {
    const releases = new Map();
    for (const product of products ?? catalogue.products.values()) {
        const version = resolvedFor(label, product, catalogue);
        if (version?.precision === 'exact')
            releases.set(product, version.release);
        else if (version?.precision === 'interval')
            return { message: `${(0,wording/* quote */.hD)(label)} leaves the update open`, help: 'name one release' };
        else if (products)
            return unknownRelease(label, product, version?.nearest ?? []);
    }
    if (releases.size > 0)
        return releases;
    return { message: `no product has a release ${(0,wording/* quote */.hD)(label)}`, help: 'name a release of a catalogue' };
}
/** What the label means for the product; a label that names another product is a release of that one. */
function resolvedFor(label, product, catalogue) {
    const resolved = catalogue.resolve(label, product);
    if (resolved.precision !== 'conflict')
        return resolved;
    const other = catalogue.resolve(label, resolved.belongsTo);
    return other.precision === 'conflict' || other.product?.family !== product.family ? undefined : other;
}
function ask({ releases, test }, version) {
    const release = version.product && releases.get(version.product);
    return release ? test(version, release) : 'no';
}
const operators = {
    '>=': compare/* isAtLeast */.du,
    '>': compare/* isAbove */.oi,
    '<=': (version, release) => (0,answer/* opposite */.Qv)((0,compare/* isAbove */.oi)(version, release)),
    '<': (version, release) => (0,answer/* opposite */.Qv)((0,compare/* isAtLeast */.du)(version, release)),
    '=': (version, release) => (0,answer/* both */.WP)((0,compare/* isAtLeast */.du)(version, release), (0,answer/* opposite */.Qv)((0,compare/* isAbove */.oi)(version, release))),
};
function limitsOf(text) {
    const range = /^\s*(\S.*?)\s*\.\.\s*(\S.*?)\s*$/.exec(text);
    if (range) {
        return [
            { label: range[1] ?? '', test: compare/* isAtLeast */.du },
            { label: range[2] ?? '', test: (version, release) => (0,answer/* opposite */.Qv)((0,compare/* isAbove */.oi)(version, release)) },
        ];
    }
    const limit = /^\s*(>=|<=|>|<|=)\s*(\S.*?)\s*$/.exec(text);
    const test = limit && operators[limit[1] ?? ''];
    return test ? [{ label: limit[2] ?? '', test }] : undefined;
}
function unknownRelease(label, product, near) {
    return {
        message: `${product.name} has no release ${(0,wording/* quote */.hD)(label)}`,
        help: near.length > 0 ? `did you mean ${(0,wording/* listed */.KE)(near.map(wording/* quote */.hD), 'or')}?` : 'name a release of its catalogue',
    };
}

;// CONCATENATED MODULE: ./src/core/rules/binding.ts



/** What a rule is bound to: its policy, the catalogue and the date; and where its problems are said. */
class Binding {
    catalogue;
    policy;
    rule;
    asOf;
    checklists;
    problems = [];
    origin;
    naming = new Set();
    constructor(catalogue, policy, rule, asOf, 
    /** Every checklist that exists, those of the policy first. */
    checklists) {
        this.catalogue = catalogue;
        this.policy = policy;
        this.rule = rule;
        this.asOf = asOf;
        this.checklists = checklists;
        this.origin = rule.origin;
    }
    /** Says that a part of the rule is wrong; paths start at the rule. */
    refuse(path, message, help) {
        this.problems.push({ message, help, at: this.origin.value(...path) });
    }
    selector(declaration, ...path) {
        const selector = bindSelector(declaration, this, path);
        return typeof this.rule.scope === 'string' ? selector : withinLink(selector);
    }
    /** A selector that the policy declares under a name; its problems stand where it is declared. */
    namedSelector(name) {
        const declaration = this.policy.selectors[name];
        const outer = this.origin;
        this.origin = this.policy.origin;
        if (declaration === undefined || this.naming.has(name)) {
            this.refuse(['selectors', name], `the selector ${(0,wording/* quote */.hD)(name)} names itself`, 'write out what it selects');
            this.origin = outer;
            return nothing;
        }
        this.naming.add(name);
        const selector = bindSelector(declaration, this, ['selectors', name]);
        this.origin = outer;
        this.naming.delete(name);
        return selector;
    }
    /** A version limit; one that cannot be read answers `cannot-tell`, and the problem says why. */
    constraint(text, products, path) {
        const bound = bindConstraint(text, products, this.catalogue);
        if (typeof bound === 'function')
            return bound;
        this.refuse(path, bound.message, bound.help);
        return () => 'cannot-tell';
    }
    /** The release that a label names, by product; empty where it names none, and the problem says why. */
    releases(label, products, path) {
        if (products?.size === 0)
            return new Map(); // the products themselves have been refused
        const bound = bindRelease(label, products, this.catalogue);
        if (!('message' in bound))
            return bound;
        this.refuse(path, bound.message, bound.help);
        return new Map();
    }
    /** Checks that the rule is judged on links, and that its kind of link has such an end. */
    expectEnd(end, path, otherWords = []) {
        const { scope } = this.rule;
        const ends = typeof scope === 'string' ? [] : (this.catalogue.linkKinds.get(scope.link)?.ends ?? []);
        if (ends.some(({ id }) => id === end))
            return;
        const words = [...ends.map(({ id }) => id), ...otherWords];
        if (typeof scope === 'string' && (0,wording/* nearest */.pA)(end, words).length === 0) {
            this.refuse(path, `${(0,wording/* quote */.hD)(end)} is an end of a link, and the rule is not judged on links`, 'add `scope: { link: KIND }`');
        }
        else if (typeof scope === 'string') {
            this.refuse(path, `unknown condition ${(0,wording/* quote */.hD)(end)}`, (0,wording/* didYouMean */.au)(end, words));
        }
        else {
            this.refuse(path, `${(0,wording/* quote */.hD)(scope.link)} has no end ${(0,wording/* quote */.hD)(end)}`, (0,wording/* didYouMean */.au)(end, words));
        }
    }
}

;// CONCATENATED MODULE: ./src/core/plan/bound-plan.ts




/** Resolves a plan; what no catalogue knows is a problem, and the plan cannot be judged. */
function bindPlan(plan, catalogue, asOf) {
    const problems = [];
    const steps = plan.steps.map((step, index) => {
        const selector = selectorOf(step, catalogue, asOf, problems);
        return {
            step,
            number: index + 1,
            installed: installedBy(step.action, catalogue, problems),
            ...(selector ? { selector } : {}),
        };
    });
    for (const { action, origin } of plan.steps) {
        if (action.kind === 'level')
            refuseUnknownLevel(action.levels, ['level'], origin, catalogue, problems);
        if (action.kind === 'link' || action.kind === 'unlink')
            refuseUnknownKind(action, catalogue, problems);
    }
    refuseUnknownTargets(plan, catalogue, problems);
    return { bound: { plan, steps }, problems };
}
function selectorOf({ action, origin }, catalogue, asOf, problems) {
    if (action.kind !== 'update' && action.kind !== 'decommission')
        return undefined;
    if (!('select' in action.servers))
        return undefined;
    const binding = new Binding(catalogue, { selectors: {}, origin }, { scope: 'organization', origin }, asOf, []);
    const selector = binding.selector(action.servers.select, action.kind, 'select');
    problems.push(...binding.problems);
    return selector;
}
function installedBy(action, catalogue, problems) {
    if (action.kind !== 'install')
        return [];
    return action.servers.flatMap((server) => resolveServer(server, catalogue, problems) ?? []);
}
function refuseUnknownKind({ link }, { linkKinds }, problems) {
    if (linkKinds.has(link.kind))
        return;
    problems.push({
        message: `unknown kind of link ${(0,wording/* quote */.hD)(link.kind)}`,
        help: (0,wording/* didYouMean */.au)(link.kind, linkKinds.keys()),
        at: link.origin.value('kind'),
    });
}
function refuseUnknownTargets({ target, origin }, { products }, problems) {
    for (const [index, product] of (target?.products ?? []).entries()) {
        if (products.has(product))
            continue;
        problems.push({
            message: `unknown product ${(0,wording/* quote */.hD)(product)}`,
            help: (0,wording/* didYouMean */.au)(product, products.keys()),
            at: origin.value('target', 'products', index),
        });
    }
}

;// CONCATENATED MODULE: ./src/core/plan/faults.ts



/** Collects what is wrong with the steps of a plan of one organization. */
class Faults {
    organization;
    file;
    identity;
    weigh;
    findings = [];
    constructor(organization, file, 
    /** What tells the plan apart from others. */
    identity, weigh) {
        this.organization = organization;
        this.file = file;
        this.identity = identity;
        this.weigh = weigh;
    }
    add({ step, number }, fault) {
        const { rule, message, help, path, servers = [], status = 'violation', about = '' } = fault;
        const finding = {
            rule,
            policy: built_in/* builtInPolicy */.Cl,
            status,
            severity: (0,built_in/* builtInSummary */.UF)(rule).severity,
            organization: this.organization,
            servers,
            message,
            help,
            because: [],
            location: (0,source/* locate */.x)(step.origin.value(...path)),
            related: [],
            plan: { file: this.file, step: number },
            fingerprint: (0,fingerprint/* fingerprint */.R)([built_in/* builtInPolicy */.Cl, rule, this.organization, this.identity, about, ...servers]),
        };
        this.findings.push(...this.weigh([finding]));
    }
}

;// CONCATENATED MODULE: ./src/core/plan/step-wording.ts

const mostNames = 6;
/** What people call the step, or what it does. */
function stepTitle({ name, action }) {
    return name === undefined ? actionInWords(action) : (0,wording/* quote */.hD)(name);
}
/** What a step does, in words. */
function actionInWords(action) {
    switch (action.kind) {
        case 'update':
            return `update ${choiceInWords(action.servers)} to ${(0,wording/* quote */.hD)(action.version)}`;
        case 'install':
            return `install ${namesInWords(action.servers.map(({ name }) => name))}`;
        case 'decommission':
            return `decommission ${choiceInWords(action.servers)}`;
        case 'move':
            return `move ${(0,wording/* quote */.hD)(action.what)} from ${namesInWords(action.from)}${action.to.length > 0 ? ` to ${namesInWords(action.to)}` : ' away'}`;
        case 'task':
            return `task ${(0,wording/* quote */.hD)(action.task)}`;
        case 'link':
        case 'unlink':
            return `${action.kind} ${(0,wording/* quote */.hD)([action.link.kind, ...Object.values(action.link.ends).flat(), ...(action.link.site ? [action.link.site] : [])].join(' '))}`;
        case 'level':
            return `raise ${(0,wording/* listed */.KE)(Object.entries(action.levels).map(([name, value]) => `${(0,wording/* quote */.hD)(name)} to ${(0,wording/* quote */.hD)(value)}`))}`;
        case 'hold':
            return `hold: ${(0,wording/* quote */.hD)(action.reason)}`;
    }
}
function choiceInWords(choice) {
    if ('names' in choice)
        return namesInWords(choice.names);
    return typeof choice.select === 'string'
        ? `every server of ${(0,wording/* quote */.hD)(choice.select)}`
        : 'the selected servers';
}
function namesInWords(names) {
    return names.length > mostNames
        ? (0,wording/* counted */.hS)(names.length, 'server')
        : (0,wording/* listedAtMost */.aL)(mostNames, names.map(wording/* quote */.hD));
}

;// CONCATENATED MODULE: ./src/core/plan/plan-findings.ts



/** Turns what was wrong in the states of a plan into findings at its steps. */
class PlanFindings {
    plan;
    identity;
    occurrences = new Map();
    /** Steps in words: many findings name the same ones. */
    steps = new Map();
    constructor(plan, 
    /** What tells the plan apart from others, wherever its file lies. */
    identity) {
        this.plan = plan;
        this.identity = identity;
    }
    /** What is wrong for a while: a notice where the plan only inherits it and mends it. */
    ofStretch({ told: { findings }, step, until }) {
        const last = this.plan.steps.length;
        const isMended = step === 0 && until !== undefined;
        return findings.map((finding) => ({
            severity: finding.severity,
            finding: this.placed(finding, step === 0 ? (until ?? last) : step, {
                ...(isMended ? { severity: 'notice', help: 'nothing: the plan mends it' } : {}),
                message: `${finding.message}; ${this.duration(step, until)}`,
                plan: { file: this.file, step, ...(until === undefined ? {} : { until }) },
            }),
        }));
    }
    /** What is wrong with a change. */
    ofChange({ findings, step }) {
        return findings.map((finding) => this.placed(finding, step, { plan: { file: this.file, step } }));
    }
    placed(finding, step, changed) {
        const location = (0,source/* locate */.x)(this.placeOf(step));
        const own = finding.location;
        const isElsewhere = own.file !== location.file;
        return {
            ...finding,
            ...changed,
            location,
            related: [...(isElsewhere ? [{ message: 'declared here', location: own }] : []), ...finding.related],
            fingerprint: this.fingerprintOf(finding.fingerprint),
        };
    }
    duration(step, until) {
        const end = until === undefined ? undefined : this.stepInWords(until);
        if (step === 0)
            return end ? `so it is before the plan, until ${end}` : 'so it is before the plan, and still at its end';
        const start = this.stepInWords(step);
        if (until === step)
            return `so it is for a while in ${start}`;
        return `so it is from ${start} ${end ? `until ${end}` : 'on, and still at the end'}`;
    }
    stepInWords(number) {
        const known = this.steps.get(number);
        if (known !== undefined)
            return known;
        const step = this.plan.steps[number - 1];
        const words = step ? `step ${number} (${stepTitle(step)})` : `step ${number}`;
        this.steps.set(number, words);
        return words;
    }
    placeOf(number) {
        return this.plan.steps[number - 1]?.origin.whole ?? this.plan.origin.whole;
    }
    get file() {
        return this.plan.origin.whole.file.path;
    }
    /** The same may be wrong more than once in a plan: the occurrences are counted, steps are not named. */
    fingerprintOf(ofFinding) {
        const occurrence = this.occurrences.get(ofFinding) ?? 0;
        this.occurrences.set(ofFinding, occurrence + 1);
        return (0,fingerprint/* fingerprint */.R)([ofFinding, 'plan', this.identity, String(occurrence)]);
    }
}

;// CONCATENATED MODULE: ./src/core/plan/stretches.ts


/** Puts together what is wrong from state to state: what ends in a step and begins again in it has not ended. */
class Stretches {
    all = [];
    open = new Map();
    /** Those that ended in the step that is being taken. */
    justEnded = new Map();
    current = 0;
    /** Something becomes wrong in a step; what it is has to be said only where it was not so already. */
    begin(key, step, describe) {
        this.goTo(step);
        if (this.open.has(key))
            return;
        const resumed = this.justEnded.get(key);
        if (resumed) {
            delete resumed.until;
            this.justEnded.delete(key);
            this.open.set(key, resumed);
            return;
        }
        const stretch = { told: describe(), step };
        this.all.push(stretch);
        this.open.set(key, stretch);
    }
    /** Something is no longer wrong from a step on. */
    end(key, step) {
        this.goTo(step);
        const stretch = this.open.get(key);
        if (!stretch)
            return;
        stretch.until = step;
        this.open.delete(key);
        this.justEnded.set(key, stretch);
    }
    goTo(step) {
        if (step === this.current)
            return;
        this.current = step;
        this.justEnded.clear();
    }
}
/** The stretches with each group told once: servers that share their steps in one finding, of depths the longest. */
function toldTogether(stretches, describe) {
    const alike = (0,group_by/* groupBy */.$)(stretches, (stretch) => {
        const { group } = stretch.told;
        if (!group)
            return stretch;
        return JSON.stringify([group.key, stretch.step, group.isByServer ? (stretch.until ?? null) : '']);
    });
    return [...alike.values()].flatMap((same) => {
        const [first] = same;
        const group = first?.told.group;
        if (!first || !group)
            return same;
        if (!group.isByServer)
            return [longestOf(same, first)];
        const servers = same.flatMap(({ told }) => told.group?.judgement.servers ?? []);
        return [{ ...first, told: { findings: describe(narrowed(group.judgement, servers)) } }];
    });
}
function longestOf(stretches, first) {
    const ends = stretches.map(({ until }) => until ?? Infinity);
    const last = Math.max(...ends);
    const { until: _until, ...begun } = first;
    return last === Infinity ? begun : { ...begun, until: last };
}

;// CONCATENATED MODULE: ./src/core/plan/simulation.ts



/** An organization that goes through a plan, judged in every state. */
class Simulation {
    coverage;
    describe;
    weigh;
    live;
    objected = [];
    stretches = new Stretches();
    products = new Map();
    gaps = new Map();
    /** What only speaks while the plan runs, as far as it is wrong now. */
    openOfPlan = new Set();
    /** Rules that speak at rest and may have turned since the last rest. */
    sinceRest = new Set();
    /** The step of the last moment; a state is in between once another moment follows it. */
    lastStep = 0;
    constructor(organization, rules, coverage, describe, weigh) {
        this.coverage = coverage;
        this.describe = describe;
        this.weigh = weigh;
        this.live = new LiveOrganization(organization, rules);
        for (const server of organization.servers.values())
            this.count(server, 1);
        this.judge('always', 0);
        this.rest(0);
        this.judgeGaps(0);
    }
    /** Makes the changes of a moment and judges the state after it. */
    take(moment, step) {
        if (this.lastStep > 0)
            this.judge('plan', this.lastStep);
        this.lastStep = step;
        const verdicts = moment.changes.flatMap((change) => this.live.foresee(change));
        this.judgeOutOfService(moment, step);
        moment.apply(this.live);
        for (const verdict of verdicts) {
            const judgement = verdict();
            if (judgement)
                this.objected.push({ step, findings: this.describe(judgement) });
        }
        this.judge('always', step);
        this.endAtRest(step);
        if (this.recount(moment))
            this.judgeGaps(step);
    }
    /** Judges a state of rest. */
    rest(step) {
        this.follow([...new Set([...this.sinceRest, ...this.live.takeTouched('at-rest')])], step);
        this.sinceRest.clear();
    }
    /** Judges the state at the end: what speaks only while a plan runs is silent from then on. */
    finish() {
        this.rest(this.lastStep);
        for (const key of this.openOfPlan)
            this.stretches.end(key, this.lastStep);
        return toldTogether(this.stretches.all, this.describe);
    }
    /** How many servers of each product there are. */
    counts() {
        return this.products;
    }
    /** Rules that mind look at the moment in which the servers that are being updated are out of service. */
    judgeOutOfService({ changes }, step) {
        const out = changes.flatMap((change) => (change.kind === 'update' ? [change.from] : []));
        const minding = new Set(out.flatMap((server) => this.live.pause(server, 1)));
        for (const watch of minding)
            if (watch.compiled.rule.during !== 'at-rest')
                this.follow([watch], step);
        for (const server of out)
            this.live.pause(server, -1);
    }
    /** What was wrong at the last rest and is no longer so has been mended, although only the next rest is judged. */
    endAtRest(step) {
        for (const watch of this.live.takeTouched('at-rest')) {
            this.sinceRest.add(watch);
            for (const turn of watch.takeEndings())
                this.endOthers(turn, step);
        }
    }
    judge(during, step) {
        this.follow(this.live.takeTouched(during), step);
    }
    follow(watches, step) {
        const turns = watches.flatMap((watch) => watch.takeTurns());
        for (const turn of turns)
            this.endOthers(turn, step);
        for (const turn of turns)
            if (turn.status)
                this.begin(turn, turn.status, step);
    }
    begin({ watch, subject }, status, step) {
        const key = keyOf(watch, subject, status);
        if (watch.compiled.rule.during === 'plan')
            this.openOfPlan.add(key);
        this.stretches.begin(key, step, () => this.told(watch, subject, status));
    }
    told(watch, subject, status) {
        const judgement = watch.judgementOn(subject);
        if (!judgement)
            return { findings: [] };
        const part = watch.part(subject);
        if (!part || subject === part.id)
            return { findings: this.describe(judgement) };
        const isByServer = part.isByServer === true;
        const group = { key: keyOf(watch, part.id, status), judgement, isByServer };
        return { findings: isByServer ? [] : this.describe(judgement), group };
    }
    endOthers({ watch, subject, status }, step) {
        for (const other of ['violation', 'undecided']) {
            if (other === status)
                continue;
            const key = keyOf(watch, subject, other);
            this.stretches.end(key, step);
            this.openOfPlan.delete(key);
        }
    }
    judgeGaps(step) {
        const gaps = new Map(this.coverage.gaps(this.products.keys()).map((gap) => [`${gap.older.id} ${gap.newer.id}`, gap]));
        for (const key of this.gaps.keys())
            if (!gaps.has(key))
                this.stretches.end(key, step);
        for (const [key, gap] of gaps)
            this.stretches.begin(key, step, () => ({ findings: this.weigh([gapFinding(this.live.state, gap)]) }));
        this.gaps = gaps;
    }
    /** Counts the products anew after a moment; says whether one has come or gone. */
    recount({ changes }) {
        let isTurned = false;
        for (const change of changes) {
            if (change.kind === 'link')
                continue;
            if (change.kind === 'update' && change.from.product === change.server.product)
                continue;
            if (change.kind === 'update')
                isTurned = this.count(change.from, -1) || isTurned;
            isTurned = this.count(change.server, change.kind === 'decommission' ? -1 : 1) || isTurned;
        }
        return isTurned;
    }
    /** Says whether the product has come or gone with it. */
    count({ product }, by) {
        const before = this.products.get(product) ?? 0;
        if (before + by > 0)
            this.products.set(product, before + by);
        else
            this.products.delete(product);
        return before === 0 || before + by === 0;
    }
}
function keyOf({ compiled, scope }, subject, status) {
    return [compiled.id, scope.kind, scope.name, subject, status].join('\n');
}

;// CONCATENATED MODULE: ./src/core/plan/moments.ts
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
    }
}

;// CONCATENATED MODULE: ./src/core/plan/steps/chosen.ts

/** Keys of the servers that a step chooses, each once, in the order in which they change. */
function chosenKeys(taking, step, choice) {
    const { kind } = step.step.action;
    return 'names' in choice
        ? namedKeys(taking, step, choice.names, [kind, 'servers'])
        : selectedKeys(taking, step);
}
/** Keys of the servers that are named; one that does not exist is a fault. */
function namedKeys({ live, faults }, step, names, path) {
    const { servers } = live.state;
    const keys = new Set();
    for (const [index, name] of names.entries()) {
        const key = name.toLowerCase();
        if (servers.has(key))
            keys.add(key);
        else {
            const known = [...servers.values()].map((server) => server.name);
            faults.add(step, {
                rule: 'plan-unknown-server',
                message: `there is no server ${(0,wording/* quote */.hD)(name)} when this step is taken`,
                help: (0,wording/* didYouMean */.au)(name, known),
                path: [...path, index],
                servers: [name],
            });
        }
    }
    return [...keys];
}
function selectedKeys(taking, step) {
    const { live, scope, faults } = taking;
    const { selector } = step;
    if (!selector)
        return [];
    const keys = [];
    let isDoubtful = false;
    for (const server of live.state.servers.values()) {
        const met = selector.matches(server, scope);
        if (met === 'yes')
            keys.push(server.key);
        if (met !== 'cannot-tell')
            continue;
        isDoubtful = true;
        doubt(taking, step, server);
    }
    if (keys.length === 0 && !isDoubtful) {
        faults.add(step, {
            rule: 'plan-nothing-selected',
            message: `no server is ${selector.text} when this step is taken`,
            help: 'leave the step out, or correct what it selects',
            path: [step.step.action.kind, 'select'],
        });
    }
    return keys;
}
/** A server of which it cannot be told whether it is meant is left alone, and said. */
function doubt({ scope, faults }, step, server) {
    const [first] = step.selector?.doubtsAbout(server, scope) ?? [];
    faults.add(step, {
        rule: 'plan-selection',
        status: 'undecided',
        message: `whether the step means ${(0,wording/* quote */.hD)(server.name)} cannot be told${first ? `: only if ${first.text}` : ''}`,
        help: first?.settle ?? 'name the servers under `servers:`',
        path: [step.step.action.kind, 'select'],
        servers: [server.name],
    });
}

;// CONCATENATED MODULE: ./src/core/plan/steps/dependents.ts
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

;// CONCATENATED MODULE: ./src/core/plan/steps/decommissions.ts




/** Servers leave for good, also those that are still needed: the fault is said, and the plan goes on. */
function* decommissions(taking, step, action) {
    const keys = chosenKeys(taking, step, action.servers);
    const leaving = new Set();
    const goTogether = new Set(step.step.together ? keys : []);
    for (const key of keys) {
        const server = taking.live.state.servers.get(key);
        if (!server)
            continue;
        refuseHoldings(taking, step, server);
        refuseLastOfLink(taking, step, server, { leaving, goTogether });
        leaving.add(key);
        yield momentOf({ kind: 'decommission', server });
    }
}
function refuseHoldings({ holdings, faults }, step, server) {
    const held = holdings.of(server);
    if (held.length === 0)
        return;
    const what = (0,wording/* listed */.KE)(held.map(([kind, count]) => `${count} ${(0,wording/* quote */.hD)(kind)}`));
    faults.add(step, {
        rule: 'plan-server-holds',
        message: `${(0,wording/* quote */.hD)(server.name)} still holds ${what} when it is decommissioned`,
        help: `move ${held.length === 1 ? 'these' : 'all of these'} away first, by a step \`move:\``,
        path: ['decommission'],
        servers: [server.name],
    });
}
function refuseLastOfLink({ live, faults }, step, server, company) {
    for (const link of dependentsOf(server, company, live.state.linksOf(server))) {
        const { site } = link.declared;
        const where = site === undefined ? '' : ` of the site ${(0,wording/* quote */.hD)(site)}`;
        faults.add(step, {
            rule: 'plan-last-of-link',
            message: `${(0,wording/* quote */.hD)(server.name)} is the last server${where} in the ${link.kind} ${(0,wording/* quote */.hD)(link.name)}, which is left without one`,
            help: 'install its successor first and make the link anew, or remove the link first by a step `unlink:`',
            path: ['decommission'],
            servers: [server.name],
            about: link.name,
        });
    }
}

;// CONCATENATED MODULE: ./src/core/plan/steps/holdings.ts
/** What servers hold, such as mailboxes, while a plan moves it about. */
class Holdings {
    moved = new Map();
    /** What a server holds: kinds with how many of each, none of which is zero. */
    of(server) {
        return [...this.heldBy(server)].filter(([, count]) => count > 0);
    }
    /** Everything of that kind goes to the other server, or away. */
    move(what, from, to) {
        const source = this.heldBy(from);
        const count = source.get(what) ?? 0;
        source.set(what, 0);
        if (!to)
            return;
        const target = this.heldBy(to);
        target.set(what, (target.get(what) ?? 0) + count);
    }
    /** A new server of that name holds what it declares itself. */
    forget(key) {
        this.moved.delete(key);
    }
    heldBy({ key, declared }) {
        const known = this.moved.get(key);
        if (known)
            return known;
        const fresh = new Map(Object.entries(declared.holds));
        this.moved.set(key, fresh);
        return fresh;
    }
}

;// CONCATENATED MODULE: ./src/core/plan/steps/installs.ts



/** New servers arrive; one with a name that exists is passed over. */
function* installs(taking, step) {
    const arriving = new Map();
    for (const [index, server] of step.installed.entries()) {
        taking.live.expect(server, -1);
        const existing = taking.live.state.servers.get(server.key) ?? arriving.get(server.key);
        if (existing) {
            refuseExisting(taking, step, index, existing);
            continue;
        }
        refuseUnknownSite(taking, step, index, server);
        arriving.set(server.key, server);
        taking.holdings.forget(server.key);
        yield momentOf({ kind: 'install', server });
    }
}
function refuseExisting({ faults }, step, index, existing) {
    faults.add(step, {
        rule: 'plan-server-exists',
        message: `${(0,wording/* quote */.hD)(existing.name)} exists already and runs ${running(existing)}`,
        help: 'give the new server a name of its own, or write `update:`',
        path: ['install', 'servers', index, 'name'],
        servers: [existing.name],
    });
}
function refuseUnknownSite({ live, faults }, step, index, server) {
    const { site } = server.declared;
    const sites = live.state.sites.map(({ name }) => name);
    if (site === undefined || sites.includes(site))
        return;
    faults.add(step, {
        rule: 'plan-unknown-site',
        message: `${(0,wording/* quote */.hD)(server.name)} is installed in the site ${(0,wording/* quote */.hD)(site)}, which does not exist`,
        help: (0,wording/* didYouMean */.au)(site, sites),
        path: ['install', 'servers', index, 'site'],
        servers: [server.name],
    });
}

;// CONCATENATED MODULE: ./src/core/plan/steps/levels.ts

/** Levels are raised; one that would be lowered stays as it is. */
function raiseLevels({ live, catalogue, faults }, step, { levels }) {
    const raised = Object.entries(levels).filter(([name, value]) => {
        const before = live.state.levels.get(name);
        if (!before || catalogue.levelIsAtLeast(name, value, before.value) !== 'no')
            return true;
        faults.add(step, {
            rule: 'plan-lowers-level',
            message: `the level ${(0,wording/* quote */.hD)(name)} is ${(0,wording/* quote */.hD)(before.value)}, and ${(0,wording/* quote */.hD)(value)} is lower`,
            help: 'levels cannot be lowered: leave the step out',
            path: ['level', name],
            about: name,
        });
        return false;
    });
    const apply = (organization) => {
        for (const [name, value] of raised) {
            organization.setLevel(name, { value, at: step.step.origin.value('level', name) });
        }
    };
    return [{ changes: [], apply }];
}

;// CONCATENATED MODULE: ./src/core/plan/steps/links.ts



/** A link is made, or made anew; what it records of its far end is the version of that moment. */
function linking(taking, step, declared) {
    const link = resolved(taking, step, declared, 'link');
    if (!link)
        return [];
    const recorder = link.recorder === undefined ? undefined : taking.live.state.servers.get(link.recorder);
    const recorded = link.recorded ?? recorder?.version;
    return [momentOf({ kind: 'link', link: recorded ? { ...link, recorded } : link })];
}
/** A link is removed; one that does not exist is a fault. */
function unlinking(taking, step, declared) {
    const link = resolved(taking, step, declared, 'unlink');
    if (!link)
        return [];
    const { live, faults } = taking;
    if (live.state.findLink(link.kind, link.name)) {
        return [{ changes: [], apply: (organization) => organization.removeLink(link) }];
    }
    const others = live.state.links.filter(({ kind }) => kind === link.kind).map(({ name }) => name);
    faults.add(step, {
        rule: 'plan-link',
        message: `there is no ${link.kind} ${(0,wording/* quote */.hD)(link.name)} to remove`,
        help: (0,wording/* didYouMean */.au)(link.name, others),
        path: ['unlink'],
        about: link.name,
    });
    return [];
}
function resolved({ live, catalogue, faults }, step, link, key) {
    const { sites, servers } = live.state;
    const problems = [];
    const places = {
        sites: new Map(sites.map((site) => [site.name, site])),
        servers,
        serversOf: (site) => live.state.serversOf(site),
    };
    const [found] = resolveLinks([link], places, catalogue, problems);
    for (const { message, help = '' } of problems) {
        faults.add(step, { rule: 'plan-link', message, help, path: [key], about: message });
    }
    return found;
}

;// CONCATENATED MODULE: ./src/core/plan/steps/moves.ts

/** What some servers hold goes to the first of the others, or away where there is none. */
function move(taking, step, { what, from, to }) {
    const { servers } = taking.live.state;
    const sources = namedKeys(taking, step, from, ['move', 'from']);
    const [first] = namedKeys(taking, step, to, ['move', 'to']);
    const target = first === undefined ? undefined : servers.get(first);
    for (const key of sources) {
        const source = servers.get(key);
        if (source && source !== target)
            taking.holdings.move(what, source, target);
    }
}

;// CONCATENATED MODULE: ./src/core/plan/steps/updates.ts






/** Servers get another version; one that has it already is left alone, and none gets a lower one. */
function* updates(taking, step, action) {
    for (const key of chosenKeys(taking, step, action.servers)) {
        const from = taking.live.state.servers.get(key);
        if (!from)
            continue;
        const server = updated(from, action, step.step.origin, taking.catalogue);
        const direction = directionOf(from, server);
        if (direction === 'same')
            continue;
        if (direction !== 'up')
            refuse(taking, step, from, server, direction === 'down');
        if (direction !== 'down')
            yield momentOf({ kind: 'update', from, server });
    }
}
function refuse({ faults }, step, from, to, isSure) {
    const unsure = to.version.precision === 'unknown' ? to : from;
    const objection = isSure
        ? `an update to ${running(to)} would lower it`
        : `whether ${running(to)}${unsure === to ? `, ${whyUnknown(to)},` : ''} is later cannot be told`;
    faults.add(step, {
        rule: 'plan-lowers-version',
        status: isSure ? 'violation' : 'undecided',
        message: `${(0,wording/* quote */.hD)(from.name)} runs ${running(from)}; ${objection}`,
        help: isSure ? 'leave the server out, or write a later version' : howToKnow(unsure),
        path: ['update', 'version'],
        servers: [from.name],
    });
}

;// CONCATENATED MODULE: ./src/core/plan/steps/step-taker.ts








/** Turns steps into moments, looking at the state in which each step is taken, and says what is wrong with them. */
class StepTaker {
    taking;
    constructor(live, catalogue, tasks, faults) {
        const { name, at, servers } = live.state;
        const scope = { organization: live.state, kind: 'organization', name, at, servers };
        this.taking = { live, scope, catalogue, holdings: new Holdings(), tasks, faults };
    }
    /** The moments of a step, at least one; each is made before the next is asked for. */
    *moments(step) {
        const moments = this.momentsOf(step);
        if (step.step.together) {
            yield atOnce([...moments]);
            return;
        }
        let isTaken = false;
        for (const moment of moments) {
            isTaken = true;
            yield moment;
        }
        if (!isTaken)
            yield stillness;
    }
    momentsOf(step) {
        const { taking } = this;
        const { action } = step.step;
        switch (action.kind) {
            case 'update':
                return updates(taking, step, action);
            case 'install':
                return installs(taking, step);
            case 'decommission':
                return decommissions(taking, step, action);
            case 'link':
                return linking(taking, step, action.link);
            case 'unlink':
                return unlinking(taking, step, action.link);
            case 'level':
                return raiseLevels(taking, step, action);
            case 'move':
                move(taking, step, action);
                return [];
            case 'task':
                taking.tasks.take(step, action.task);
                taking.live.state.tasks.set(action.task, { status: 'done' });
                return [];
            case 'hold':
                return [];
        }
    }
}

;// CONCATENATED MODULE: ./src/core/rules/requires/steps.ts


/** Binds a choice of changes; a kind of link that nobody knows is a problem of the rule. */
function bindSteps(steps, binding, path) {
    const selectors = new Map();
    for (const kind of ['install', 'update', 'decommission']) {
        const declared = steps[kind];
        if (declared !== undefined)
            selectors.set(kind, binding.selector(declared, ...path, kind));
    }
    if (steps.link !== undefined)
        expectLinkKind(steps.link, binding, [...path, 'link']);
    return {
        products: [...selectors.values()].map(({ products }) => products),
        matches(change, scope) {
            if (change.kind === 'link')
                return (0,answer/* answer */.ZF)(change.link.kind === steps.link);
            return selectors.get(change.kind)?.matches(change.server, scope) ?? 'no';
        },
        doubtAbout(change, scope) {
            if (change.kind === 'link')
                return undefined;
            return selectors.get(change.kind)?.doubtsAbout(change.server, scope)[0];
        },
    };
}
function expectLinkKind(kind, binding, path) {
    const { linkKinds } = binding.catalogue;
    if (linkKinds.has(kind))
        return;
    binding.refuse(path, `unknown kind of link ${(0,wording/* quote */.hD)(kind)}`, (0,wording/* didYouMean */.au)(kind, linkKinds.keys()));
}

;// CONCATENATED MODULE: ./src/core/rules/requires/checklist.ts


/** Binds a checklist; what is wrong with it stands at the path of the rule that names it. */
function bindChecklist({ id, tasks }, binding, path) {
    const earlier = earlierTasks(tasks);
    return {
        id,
        tasks: tasks.map((task) => ({
            id: task.id,
            earlier: earlier.get(task.id) ?? new Set(),
            when: conditionOf(task, binding, path),
            ...(task.step ? { step: bindSteps(task.step, binding, path) } : {}),
        })),
    };
}
/** The tasks of a checklist that come before a change: all of them where none of them is that change itself. */
function tasksBefore({ tasks }, change, scope) {
    const itself = tasks.find(({ step }) => step !== undefined && step.matches(change, scope) !== 'no');
    return itself ? tasks.filter(({ id }) => itself.earlier.has(id)) : tasks;
}
/** For each task the tasks that come before it: those it names, else the one written before it, and theirs. */
function earlierTasks(tasks) {
    const direct = new Map(tasks.map(({ id, after }, index) => [
        id,
        after ?? tasks.slice(Math.max(0, index - 1), index).map((one) => one.id),
    ]));
    return new Map(tasks.map(({ id }) => [id, reached(direct, id)]));
}
function reached(direct, from) {
    const found = new Set();
    const left = [...(direct.get(from) ?? [])];
    for (let id = left.pop(); id !== undefined; id = left.pop()) {
        if (found.has(id) || id === from)
            continue;
        found.add(id);
        left.push(...(direct.get(id) ?? []));
    }
    return found;
}
function conditionOf({ when }, binding, path) {
    if (when === undefined)
        return 'always';
    return typeof when === 'string' ? 'people-judge' : bindGuard(when, binding, path);
}
/** Whether a task is asked for; what only people can judge cannot be told. */
function isAskedFor({ when }, holds) {
    if (when === 'always')
        return 'yes';
    return when === 'people-judge' ? 'cannot-tell' : holds(when);
}

;// CONCATENATED MODULE: ./src/core/plan/steps/task-order.ts


/** The tasks of a plan: those that somebody asks for, in the order of the checklists. */
class TaskOrder {
    faults;
    listed;
    known;
    /** How often each task still stands in the plan. */
    left = new Map();
    taken = new Set();
    constructor(checklists, 
    /** Tasks that rules ask for by name. */
    asked, steps, faults) {
        this.faults = faults;
        this.listed = checklists.map(({ tasks }) => earlierTasks(tasks));
        this.known = new Set([...asked, ...this.listed.flatMap((tasks) => [...tasks.keys()])]);
        for (const { step } of steps)
            if (step.action.kind === 'task')
                this.count(step.action.task, 1);
    }
    /** A task is done. */
    take(step, task) {
        this.count(task, -1);
        if (!this.known.has(task)) {
            this.faults.add(step, {
                rule: 'plan-unknown-task',
                message: `no checklist and no rule asks for the task ${(0,wording/* quote */.hD)(task)}`,
                help: (0,wording/* didYouMean */.au)(task, this.known),
                path: ['task'],
                about: task,
            });
        }
        this.taken.add(task);
        const early = [...this.left.keys()].find((later) => !this.taken.has(later) && this.isBefore(later, task));
        if (early === undefined)
            return;
        this.faults.add(step, {
            rule: 'plan-task-order',
            message: `the task ${(0,wording/* quote */.hD)(task)} comes before ${(0,wording/* quote */.hD)(early)}, and the checklists have them the other way round`,
            help: `do ${(0,wording/* quote */.hD)(early)} first`,
            path: ['task'],
            about: task,
        });
    }
    /** Whether every checklist that has both tasks has the one before the other. */
    isBefore(one, other) {
        const both = this.listed.filter((tasks) => tasks.has(one) && tasks.has(other));
        return both.length > 0 && both.every((tasks) => tasks.get(other)?.has(one));
    }
    count(task, by) {
        if (!this.known.has(task))
            return;
        const count = (this.left.get(task) ?? 0) + by;
        if (count > 0)
            this.left.set(task, count);
        else
            this.left.delete(task);
    }
}

;// CONCATENATED MODULE: ./src/core/plan/timeline.ts


/** What happens in a plan, step by step, for people to look at. */
class Timeline {
    plan;
    organization;
    start;
    rows = [];
    constructor(plan, organization, counts) {
        this.plan = plan;
        this.organization = organization;
        this.start = namedCounts(counts);
    }
    /** A step has been taken; what is there after it. */
    add(step, counts) {
        this.rows.push({ step, products: namedCounts(counts) });
    }
    /** The timeline, with what was found: what lasts until a later step, and what is about one step alone. */
    report(lasting, momentary) {
        const { title, origin } = this.plan;
        const found = new ByStep(lasting, momentary, this.rows.length);
        return {
            ...(title === undefined ? {} : { title }),
            file: origin.whole.file.path,
            lines: linesOf(origin.whole),
            organization: this.organization,
            start: { products: this.start, verdict: found.verdictOf(0) },
            steps: this.rows.map(({ step, products }) => {
                const { name, on, action, origin: at } = step.step;
                return {
                    step: step.number,
                    title: stepTitle(step.step),
                    ...(name === undefined ? {} : { change: actionInWords(action) }),
                    ...(on === undefined ? {} : { on }),
                    location: (0,source/* locate */.x)(at.whole),
                    verdict: found.verdictOf(step.number),
                    breaks: found.beginningIn(step.number),
                    mends: found.endingIn(step.number),
                    products,
                };
            }),
        };
    }
}
/** Findings of a plan by the steps in which they begin and end. */
class ByStep {
    beginning;
    ending;
    verdicts;
    constructor(lasting, momentary, steps) {
        this.beginning = Array.from({ length: steps + 1 }, () => []);
        this.ending = Array.from({ length: steps + 1 }, () => []);
        const weights = new WeightBySteps(steps);
        for (const { finding, severity } of lasting) {
            const { step, until } = finding.plan ?? { step: 0 };
            this.beginning[step]?.push(finding);
            if (until !== undefined)
                this.ending[until]?.push(finding);
            const weight = isInherited(finding) && severity !== 'notice' ? 'warn' : weightOf(finding);
            weights.add(weight, step, until === undefined ? steps : Math.max(step, until - 1));
        }
        for (const finding of momentary) {
            const { step } = finding.plan ?? { step: 0 };
            this.beginning[step]?.push(finding);
            weights.add(weightOf(finding), step, step);
        }
        this.verdicts = weights.worst();
    }
    verdictOf(step) {
        return this.verdicts[step] ?? 'pass';
    }
    beginningIn(step) {
        return (this.beginning[step] ?? []).map(({ rule, servers, plan }) => ({
            rule,
            servers,
            ...(plan?.until === undefined ? {} : { until: plan.until }),
        }));
    }
    endingIn(step) {
        return (this.ending[step] ?? []).flatMap(({ rule, servers, plan }) => plan && plan.step < step ? [{ rule, servers, since: plan.step }] : []);
    }
}
const heaviestFirst = ['fail', 'undecided', 'warn'];
/** The worst of each step, from stretches that may be long and many. */
class WeightBySteps {
    steps;
    changes;
    constructor(steps) {
        this.steps = steps;
        this.changes = Array.from({ length: steps + 2 }, () => ({ fail: 0, undecided: 0, warn: 0 }));
    }
    add(weight, first, last) {
        const [from, after] = [this.changes[first], this.changes[last + 1]];
        if (weight === 'pass' || !from || !after)
            return;
        from[weight]++;
        after[weight]--;
    }
    worst() {
        const open = { fail: 0, undecided: 0, warn: 0 };
        return this.changes.slice(0, this.steps + 1).map((change) => {
            for (const weight of heaviestFirst)
                open[weight] += change[weight];
            return heaviestFirst.find((weight) => open[weight] > 0) ?? 'pass';
        });
    }
}
/** What the plan only inherits and mends is no fault of the plan, and yet the organization is not well so far. */
function isInherited({ plan, status }) {
    return status !== 'waived' && plan?.step === 0 && plan.until !== undefined;
}
function weightOf({ status, severity }) {
    if (status === 'waived')
        return 'pass';
    if (severity === 'error')
        return status === 'undecided' ? 'undecided' : 'fail';
    return severity === 'warning' ? 'warn' : 'pass';
}
function linesOf(whole) {
    const { line, endLine } = (0,source/* locate */.x)(whole);
    return { first: line, last: endLine };
}
function namedCounts(counts) {
    return Object.fromEntries([...counts].sort(([a], [b]) => a.order - b.order).map(([{ name }, count]) => [name, count]));
}

;// CONCATENATED MODULE: ./src/core/plan/judge-plan.ts










/** Applies a plan to an organization step by step and judges every state in between. */
function judgePlan(plan, 
/** What tells the plan apart from others of the organization, wherever its file lies. */
identity, organization, context) {
    const { catalogue, asOf, rules, describe, weigh } = context;
    const { bound, problems } = bindPlan(plan, catalogue, asOf);
    if (problems.length > 0)
        return { findings: [], problems };
    const faults = new Faults(organization.name, plan.origin.whole.file.path, identity, weigh);
    const simulation = new Simulation(organization, rules, new Coverage(rules), describe, weigh);
    const timeline = new Timeline(plan, organization.name, simulation.counts());
    run(bound, simulation, faults, timeline, context);
    const stretches = simulation.finish();
    refuseMissedTarget(bound, simulation, faults);
    const inPlan = new PlanFindings(plan, identity);
    const lasting = stretches.flatMap((stretch) => inPlan.ofStretch(stretch));
    const momentary = [
        ...simulation.objected.flatMap((objected) => inPlan.ofChange(objected)),
        ...faults.findings,
    ];
    const findings = [...lasting.map(({ finding }) => finding), ...momentary];
    return { findings, problems: [], report: timeline.report(lasting, momentary) };
}
function run({ steps }, simulation, faults, timeline, { catalogue, checklists, rules }) {
    const asked = rules.flatMap(({ judge }) => (judge.kind === 'change' ? (judge.tasks ?? []) : []));
    const tasks = new TaskOrder(checklists, asked, steps, faults);
    const taker = new StepTaker(simulation.live, catalogue, tasks, faults);
    for (const { installed } of steps)
        for (const server of installed)
            simulation.live.expect(server, 1);
    for (const step of steps) {
        for (const moment of taker.moments(step))
            simulation.take(moment, step.number);
        if (step.step.action.kind === 'hold')
            simulation.rest(step.number);
        timeline.add(step, simulation.counts());
    }
}
function refuseMissedTarget({ plan, steps }, { live }, faults) {
    const wanted = plan.target?.products;
    const last = steps.at(-1);
    if (!wanted || !last)
        return;
    for (const server of live.state.servers.values()) {
        if (wanted.includes(server.product.id))
            continue;
        faults.add(last, {
            rule: 'plan-target',
            message: `${(0,wording/* quote */.hD)(server.name)} runs ${running(server)} at the end of the plan; its target is ${(0,wording/* listed */.KE)(wanted.map(wording/* quote */.hD), 'or')} alone`,
            help: 'replace or decommission the server in a step, or correct `target:`',
            path: [],
            servers: [server.name],
        });
    }
}

;// CONCATENATED MODULE: ./src/core/requests/plans.ts


/** Judges plans, each from the organization it names; the rules are those in force for it. */
function judgePlans(plans, organizations, rulesFor, context) {
    const known = new Map();
    const judged = plans.map((plan) => {
        const organization = startOf(plan, organizations);
        if ('message' in organization)
            return { findings: [], problems: [organization] };
        const identity = identityOf(plan, organization, known);
        return judgePlan(plan, identity, organization, { ...context, rules: rulesFor(organization) });
    });
    return {
        findings: judged.flatMap(({ findings }) => findings),
        problems: judged.flatMap(({ problems }) => problems),
        reports: judged.flatMap((one) => ('report' in one && one.report ? [one.report] : [])),
    };
}
/** The title of a plan; of several with one title in an organization, or with none, their number too. */
function identityOf({ title = '' }, { name }, known) {
    const key = JSON.stringify([name, title]);
    const count = known.get(key) ?? 0;
    known.set(key, count + 1);
    return count === 0 ? title : `${title}\n${count}`;
}
/** The organization that a plan starts from: the one it names, or the only one. */
function startOf({ organization, origin }, organizations) {
    const names = organizations.map(({ name }) => name);
    if (organization !== undefined) {
        const named = organizations.find(({ name }) => name === organization);
        return (named ?? {
            message: `the plan starts from the organization ${(0,wording/* quote */.hD)(organization)}, of which no topology was read`,
            help: (0,wording/* didYouMean */.au)(organization, names),
            at: origin.value('organization'),
        });
    }
    const [only, ...others] = organizations;
    if (only && others.length === 0)
        return only;
    return {
        message: only
            ? `the plan does not say which organization it starts from: ${(0,wording/* listedAtMost */.aL)(5, names.map(wording/* quote */.hD), 'or')}`
            : 'the plan starts from no organization: no topology was read',
        help: only ? 'add `organization:`' : 'name the file or folder of its topology too',
        at: origin.value('title'),
    };
}

;// CONCATENATED MODULE: ./src/core/rules/form.ts
/** Types the options of a form: its schema has proved them before they come here. */
function defineRuleForm(form) {
    return { ...form, bind: (options, binding) => form.bind(options, binding) };
}

;// CONCATENATED MODULE: ./src/core/rules/distinct/sameness.ts
/** A text that is equal for servers of equal value; undefined where the value is not known for certain. */
function sameness({ product, version }, of) {
    if (of === 'product')
        return product.id;
    return version.precision === 'exact' ? `${product.id} ${version.release.rank}` : undefined;
}

;// CONCATENATED MODULE: ./src/core/rules/distinct/index.ts








/** Limits how many different versions or products stand together. */
const distinct = defineRuleForm({
    id: 'distinct',
    summary: 'The selected servers have at most so many different versions or products.',
    bind({ servers, of, atMost }, binding) {
        const selected = binding.selector(servers, 'distinct', 'servers');
        return {
            kind: 'scope',
            counted: selected.products,
            products: [selected.products, selected.products],
            watch: () => watch(selected, of, atMost),
        };
    },
});
/** Values that are certain count; those that are not may be one of them, or one more each. */
function watch(selected, of, atMost) {
    const certain = new Map();
    const possible = new Map();
    let unknown = 0;
    const holds = () => {
        if (certain.size > atMost)
            return (0,answer/* answer */.ZF)(false);
        const further = [...possible.keys()].filter((value) => !certain.has(value)).length;
        return certain.size + further + unknown <= atMost ? (0,answer/* answer */.ZF)(true) : 'cannot-tell';
    };
    return {
        change(server, by, scope) {
            const meant = selected.matches(server, scope);
            const value = sameness(server, of);
            if (meant === 'no')
                return;
            if (value === undefined)
                unknown += by;
            else
                count(meant === 'yes' ? certain : possible, value, by);
        },
        parts: [
            {
                id: '',
                holds,
                depth: () => Math.max(1, certain.size - atMost),
                explain: (scope) => explain(scope, selected, of, atMost),
            },
        ],
    };
}
function count(counts, value, by) {
    const now = (counts.get(value) ?? 0) + by;
    if (now > 0)
        counts.set(value, now);
    else
        counts.delete(value);
}
/** Tells of the servers outside of the most frequent values: they are the fewest to change. */
function explain(scope, selected, of, atMost) {
    const meant = [...scope.servers.values()].filter((server) => selected.matches(server, scope) !== 'no');
    const byValue = [...(0,group_by/* groupBy */.$)(meant, (server) => sameness(server, of))].sort(([, a], [, b]) => b.length - a.length);
    const uncertain = byValue.find(([value]) => value === undefined)?.[1][0];
    const known = byValue.filter(([value]) => value !== undefined);
    const few = known.slice(atMost).flatMap(([, servers]) => servers);
    const what = of === 'product' ? 'product' : 'version';
    return {
        servers: few.length > 0 ? few : meant,
        because: [],
        about: (told) => ({
            observed: `${(0,wording/* listed */.KE)(known.map(([, servers]) => describe(servers, of)))} stand together${uncertain ? ', and not every version is known' : ''}`,
            demanded: `at most ${(0,wording/* counted */.hS)(atMost, `different ${what}`)} may`,
            actual: String(known.length),
            required: `at most ${atMost}`,
            help: few.length === 0 && uncertain
                ? howToKnow(uncertain)
                : `bring ${(0,wording/* listedAtMost */.aL)(5, told.map(({ name }) => (0,wording/* quote */.hD)(name)))} to the ${what} of the others`,
            at: placeOf(told[0], of, scope),
        }),
    };
}
function describe(servers, of) {
    const [first] = servers;
    if (!first)
        return '';
    const value = of === 'product' ? first.product.name : `${first.product.name} ${(0,wording/* quote */.hD)((0,versions_version/* shortName */.EU)(first.version))}`;
    return `${value} on ${(0,wording/* counted */.hS)(servers.length, 'server')}`;
}
function placeOf(server, of, { organization }) {
    if (!server)
        return organization.at;
    return of === 'product' ? productPlace(server) : versionPlace(server);
}

;// CONCATENATED MODULE: ./src/core/rules/forbid/side.ts
/** The servers that a selection means for certain, or only perhaps. */
function sideOf(selection, scope, certain) {
    const wanted = certain ? 'yes' : 'cannot-tell';
    const servers = [...scope.servers.values()].filter((server) => selection.matches(server, scope) === wanted);
    return { selection, certain, servers };
}
/** The servers that a selection means for certain, or where there is none, those that it may mean. */
function strongestSideOf(selection, scope) {
    const certain = sideOf(selection, scope, true);
    return certain.servers.length > 0 ? certain : sideOf(selection, scope, false);
}

;// CONCATENATED MODULE: ./src/core/rules/forbid/wording.ts


const wording_mostNames = 5;
/** Who is there that must not be. */
function present(servers, certain) {
    const names = (0,wording/* listedAtMost */.aL)(wording_mostNames, servers.map(({ name }) => (0,wording/* quote */.hD)(name)));
    const [first] = servers;
    const runs = first && servers.length === 1 ? `${names} runs ${running(first)}` : `${names} run ${wording_productsOf(servers)}`;
    return certain ? runs : `${runs}, and it cannot be told whether that is allowed`;
}
/** What the rule says about the sides that stand together, the offending one last. */
function notSupported(sides, scope) {
    const texts = sides.map(({ selection, servers }) => selection.textFor(servers, scope));
    const where = scope.kind === 'organization' ? 'the organization' : `the ${scope.kind} ${(0,wording/* quote */.hD)(scope.name)}`;
    const offending = texts.at(-1) ?? '';
    const verb = offending.includes(' and ') ? 'are' : 'is';
    if (texts.length === 1)
        return `${offending} ${verb} not supported in ${where}`;
    return `${offending} ${verb} not supported beside ${(0,wording/* listed */.KE)(texts.slice(0, -1))} in ${where}`;
}
function wording_productsOf(servers) {
    return (0,wording/* listed */.KE)([...new Set(servers.map(({ product }) => product.name))]);
}

;// CONCATENATED MODULE: ./src/core/rules/forbid/index.ts










/** Keeps selections of servers apart; the last selection names those that have to go. */
const forbid = defineRuleForm({
    id: 'forbid',
    summary: 'Not all of the given selections are present together in the scope; one alone is never present.',
    bind(entries, binding) {
        const selections = entries.map((entry, index) => binding.selector(entry, 'forbid', index));
        const offending = selections.at(-1);
        return {
            kind: 'scope',
            counted: unionOf(selections),
            products: selections.map(({ products }) => products),
            watch: () => forbid_watch(selections),
            requirementOf: (product) => (offending?.products?.has(product) ? 'not supported' : undefined),
        };
    },
});
/** Two findings at most: about the servers that have to go for certain, and about those that may have to. */
function forbid_watch(selections) {
    const presences = selections.map(() => new Presence());
    const others = () => presences.slice(0, -1).reduce((together, { answer: present }) => (0,answer/* both */.WP)(together, present), 'yes');
    const offenders = (certain) => ({
        id: certain ? '' : 'perhaps',
        isByServer: true,
        holds() {
            const last = presences.at(-1);
            const isThere = certain ? last?.certain : last?.possible;
            return (0,answer/* opposite */.Qv)((0,answer/* both */.WP)(others(), isThere ? (certain ? 'yes' : 'cannot-tell') : 'no'));
        },
        explain: (scope) => forbid_explain(sidesOf(selections, scope, certain), scope),
    });
    return {
        parts: [offenders(true), offenders(false)],
        change(server, by, scope) {
            for (const [index, selection] of selections.entries()) {
                presences[index]?.change(selection.matches(server, scope), by);
            }
        },
    };
}
function sidesOf(selections, scope, certain) {
    return selections.map((selection, index) => index === selections.length - 1 ? sideOf(selection, scope, certain) : strongestSideOf(selection, scope));
}
function forbid_explain(sides, scope) {
    const others = sides.slice(0, -1);
    const servers = sides.at(-1)?.servers ?? [];
    const uncertain = sides.find(({ certain }) => !certain)?.servers[0];
    return {
        servers,
        because: others.flatMap(witnessOf),
        about: (told) => ({
            observed: present(told, uncertain === undefined),
            demanded: notSupported(sides, scope),
            actual: 'present',
            required: 'not supported',
            help: uncertain
                ? howToKnow(uncertain)
                : `remove ${(0,wording/* listedAtMost */.aL)(5, told.map(({ name }) => (0,wording/* quote */.hD)(name)))}`,
            at: uncertain ? versionPlace(uncertain) : forbid_placeOf(told, scope),
        }),
    };
}
function forbid_placeOf(servers, { organization }) {
    const [first] = servers;
    return first ? productPlace(first) : organization.at;
}
function witnessOf({ servers }) {
    const [first] = servers;
    return first ? [witness(first)] : [];
}

;// CONCATENATED MODULE: ./src/core/rules/keep/index.ts



/** Keeps enough servers in service; one that is being updated does not count. */
const keep = defineRuleForm({
    id: 'keep',
    summary: 'So many of the selected servers stay in service in the scope.',
    bind({ servers, atLeast }, binding) {
        const selected = binding.selector(servers, 'keep', 'servers');
        return {
            kind: 'scope',
            counted: selected.products,
            mindsService: true,
            products: [],
            watch: () => new InService(selected, atLeast),
        };
    },
});
class InService {
    selected;
    atLeast;
    parts = [
        {
            id: '',
            holds: () => this.holds(),
            depth: () => Math.max(1, this.needed(this.certain) - this.inService),
            explain: (scope) => this.explain(scope),
        },
    ];
    /** Servers that are meant for certain, and perhaps; and how many of each are out of service. */
    certain = 0;
    possible = 0;
    certainOut = 0;
    possibleOut = 0;
    constructor(selected, atLeast) {
        this.selected = selected;
        this.atLeast = atLeast;
    }
    change(server, by, scope) {
        const meant = this.selected.matches(server, scope);
        if (meant === 'yes')
            this.certain += by;
        if (meant === 'cannot-tell')
            this.possible += by;
    }
    /** A server goes out of service (`1`) while it is being updated, or comes back (`-1`). */
    pause(server, by, scope) {
        const meant = this.selected.matches(server, scope);
        if (meant === 'yes')
            this.certainOut += by;
        if (meant === 'cannot-tell')
            this.possibleOut += by;
    }
    /** Asks for every number of the possible servers that may be meant, as many and as few of them out as can be. */
    holds() {
        const answers = new Set();
        const { possible, possibleOut } = this;
        for (let meant = 0; meant <= possible; meant++) {
            const fewestOut = Math.max(0, meant - (possible - possibleOut));
            for (const out of [fewestOut, Math.min(meant, possibleOut)]) {
                answers.add(this.inService + meant - out >= this.needed(this.certain + meant));
            }
        }
        return answers.size === 1 ? (0,answer/* answer */.ZF)(answers.has(true)) : 'cannot-tell';
    }
    /** Those that are in service for certain. */
    get inService() {
        return this.certain - this.certainOut;
    }
    explain(scope) {
        const { inService } = this;
        const needed = this.needed(this.certain);
        const servers = [...scope.servers.values()].filter((server) => this.selected.matches(server, scope) !== 'no');
        const where = scope.kind === 'organization' ? 'the organization' : `${scope.kind} \`${scope.name}\``;
        return {
            servers,
            because: [],
            about: () => ({
                observed: `${where} has ${(0,wording/* counted */.hS)(inService, 'server')} in service that the rule counts (${this.selected.text})`,
                demanded: this.atLeast === 'majority' ? `a majority, ${needed}, must stay` : `${needed} must stay`,
                actual: String(inService),
                required: `at least ${needed}`,
                help: `keep ${needed} in service: add a server first, or change them one after the other`,
                at: scope.at,
            }),
        };
    }
    needed(all) {
        if (this.atLeast !== 'majority')
            return this.atLeast;
        return all === 0 ? 0 : Math.floor(all / 2) + 1;
    }
}

// EXTERNAL MODULE: ./src/core/model/day.ts
var day = __webpack_require__(8735);
// EXTERNAL MODULE: ./src/core/model/remembered.ts
var remembered = __webpack_require__(371);
;// CONCATENATED MODULE: ./src/core/rules/lifecycle/index.ts






/** Asks for products whose vendor still supports them on the date of the run. */
const lifecycle = defineRuleForm({
    id: 'lifecycle',
    summary: 'Support has not ended by the date of the run, nor ends within the window.',
    bind({ servers, warnWithin }, binding) {
        const window = Number(warnWithin?.replace('d', '') ?? 0);
        const ofProduct = (0,remembered/* remembered */.H)((product) => meets(product.support.ends, binding.asOf, window));
        return {
            kind: 'server',
            servers: binding.selector(servers, 'lifecycle', 'servers'),
            watch: () => ({
                meets: ({ product }) => ofProduct(product),
                explain: (server) => lifecycle_explain(server, binding.asOf),
            }),
        };
    },
});
function meets(ends, asOf, window) {
    if (ends === 'none')
        return 'yes';
    return ends === undefined ? 'cannot-tell' : (0,answer/* answer */.ZF)((0,day/* daysBetween */.Y)(asOf, ends) > window);
}
function lifecycle_explain(server, asOf) {
    const { name, support } = server.product;
    const about = {
        observed: `${(0,wording/* quote */.hD)(server.name)} runs ${running(server)}`,
        required: `supported on ${asOf}`,
        help: `move the work of ${(0,wording/* quote */.hD)(server.name)} to a supported product`,
        at: productPlace(server),
    };
    if (support.ends === undefined)
        return { ...about, demanded: `no catalogue knows when support for ${name} ends` };
    const left = (0,day/* daysBetween */.Y)(asOf, support.ends);
    if (left < 0) {
        return {
            ...about,
            actual: `support ended ${support.ends}`,
            demanded: `support for ${name} ended on ${support.ends}`,
        };
    }
    return {
        ...about,
        mild: true,
        actual: `support ends ${support.ends}`,
        demanded: `support for ${name} ends on ${support.ends}, ${(0,wording/* daysAhead */.Vv)(left)}`,
    };
}

;// CONCATENATED MODULE: ./src/core/rules/matrix/allowed-values.ts





/** Every declared value stands in a row that fits the release of the server. */
function allowedValues(rows, field) {
    const rowsFor = (0,remembered/* remembered */.H)((version) => (0,versions_version/* possibleVersions */.P_)(version).map((one) => rows.filter((row) => row.fits(one) === 'yes')));
    return {
        meets: (server, scope) => lookUp(server, scope, rowsFor, field).worst,
        explain: (server, scope) => {
            const found = lookUp(server, scope, rowsFor, field);
            return { ...wordingOf(server, field, found), ...allowed_values_placeOf(found) };
        },
    };
}
/** A server whose document does not give the field is left alone: the table speaks about declared facts. */
function lookUp(server, scope, rowsFor, field) {
    const declared = field.read(server, scope);
    if (!declared)
        return { worst: 'yes', declared, answers: [], possible: [] };
    const possible = rowsFor(server.version);
    const answers = declared.values.map((value) => {
        const allowed = allows(possible, value);
        return declared.isUncertain && allowed === 'no' ? 'cannot-tell' : allowed;
    });
    const worst = ['no', 'cannot-tell'].find((answer) => answers.includes(answer)) ?? 'yes';
    return { worst, declared, answers, possible };
}
/**
 * Whether the rows allow the value for every release that the server may run. A release that no row names is one about
 * which the table is silent, and silence is not support: it cannot be told.
 */
function allows(possible, value) {
    const answers = possible.map((rows) => {
        if (rows.some(({ values }) => values.includes(value)))
            return 'yes';
        return rows.length === 0 ? 'cannot-tell' : 'no';
    });
    const [first = 'cannot-tell'] = answers;
    return answers.every((one) => one === first) ? first : 'cannot-tell';
}
function allowed_values_placeOf(found) {
    const { declared, answers, worst } = found;
    if (!declared)
        throw new Error('a field that is not declared is left alone');
    return {
        at: declared.place(answers.indexOf(worst)),
        actual: wrongValues(found).join(', '),
        required: (0,wording/* listed */.KE)(allowedBy(found), 'or') || 'none',
    };
}
function wordingOf(server, field, found) {
    const value = field.textFor(wrongValues(found));
    const facts = found.declared?.inWords ?? `with ${value}`;
    const having = `${(0,wording/* quote */.hD)(server.name)} runs ${running(server)} ${facts}`;
    if (found.declared?.isUncertain) {
        return {
            observed: having,
            demanded: 'whether the two are the same cannot be told',
            help: howToKnow(server),
        };
    }
    if (found.worst === 'no') {
        return {
            observed: having,
            demanded: field.demanded ?? `the table allows ${(0,wording/* listed */.KE)(allowedBy(found).map(wording/* quote */.hD), 'or') || 'no value'}`,
            help: `give ${(0,wording/* quote */.hD)(server.name)} an allowed value, or another release`,
        };
    }
    if (found.possible.flat().length === 0) {
        return {
            observed: having,
            demanded: 'the table does not speak about this release',
            help: 'look up what the vendor supports, and add a row to the table',
        };
    }
    return {
        observed: `${(0,wording/* quote */.hD)(server.name)} runs ${running(server)}, ${whyUnknown(server)}`,
        demanded: `${value} is allowed for some of its releases only`,
        help: howToKnow(server),
    };
}
function wrongValues({ declared, answers, worst }) {
    return (declared?.values ?? []).filter((_value, index) => answers[index] === worst);
}
function allowedBy({ possible }) {
    return [...new Set(possible.flat().flatMap((row) => row.values))];
}

;// CONCATENATED MODULE: ./src/core/rules/matrix/recorded-version.ts


const states = ['current', 'outdated'];
/**
 * Whether what a link recorded of a server when it was made is what the server runs now. Said of the recorded server in
 * the scope of its link only; silent where nothing was recorded.
 */
function recordedVersionField(binding) {
    if (typeof binding.rule.scope === 'string') {
        binding.refuse(['matrix', 'field'], '`recorded-version` is a field of links, and the rule is not judged on links', 'add `scope: { link: KIND }`');
    }
    return {
        plural: 'recorded versions',
        demanded: 'the link must be made anew to record that',
        textFor: (values) => `a recorded version that is ${(0,wording/* listed */.KE)(values.map(wording/* quote */.hD))}`,
        read(server, { link }) {
            if (link?.recorder !== server.key || !link.recorded)
                return undefined;
            const at = link.declared.origin.value('recordedVersion');
            const isSame = recorded_version_sameness(link.recorded, server.version);
            return {
                values: [isSame === 'yes' ? 'current' : 'outdated'],
                isUncertain: isSame === 'cannot-tell',
                inWords: `and its link has recorded ${inWords(link.recorded, server)}`,
                place: () => at,
                whole: () => at,
            };
        },
        fault: (value) => states.includes(value)
            ? undefined
            : {
                message: `${(0,wording/* quote */.hD)(value)} is no state of a recorded version`,
                help: `write ${(0,wording/* listed */.KE)(states.map(wording/* quote */.hD), 'or')}`,
            },
    };
}
/** The version, with its product where the server runs another one now. */
function inWords(recorded, { product: now }) {
    const product = recorded.precision === 'unknown' ? now : recorded.product;
    return `${product === now ? '' : `${product.name} `}${(0,wording/* quote */.hD)((0,versions_version/* shortName */.EU)(recorded))}`;
}
function recorded_version_sameness(recorded, now) {
    const [before, after] = [(0,versions_version/* releaseRange */.ZL)(recorded), (0,versions_version/* releaseRange */.ZL)(now)];
    if (!before || !after)
        return 'cannot-tell';
    if (before.first.product !== after.first.product)
        return 'no';
    if (before.last.rank < after.first.rank || after.last.rank < before.first.rank)
        return 'no';
    const areOne = before.first.rank === before.last.rank && after.first.rank === after.last.rank;
    return areOne ? 'yes' : 'cannot-tell';
}

;// CONCATENATED MODULE: ./src/core/rules/matrix/field.ts


/** The field that a matrix names: `roles`, `recorded-version`, `level:NAME`, or a key of `platform`, `groups` or `labels`. */
function fieldOf(name, binding) {
    if (name === 'roles')
        return rolesField(binding);
    if (name === 'recorded-version')
        return recordedVersionField(binding);
    if (name.startsWith('level:'))
        return levelField(name.slice('level:'.length), binding);
    const [part = '', ...rest] = name.split('.');
    return serverField(part, rest.join('.'));
}
function rolesField({ catalogue }) {
    return {
        plural: 'roles',
        textFor: (values) => `the ${values.length === 1 ? 'role' : 'roles'} ${(0,wording/* listed */.KE)(values.map(wording/* quote */.hD))}`,
        read({ declared }) {
            if (!declared.roles)
                return undefined;
            return {
                values: declared.roles,
                place: (index) => declared.origin.value('roles', index),
                whole: () => declared.origin.value('roles'),
            };
        },
        fault(value) {
            if (catalogue.roles.has(value))
                return undefined;
            return { message: `unknown role ${(0,wording/* quote */.hD)(value)}`, help: (0,wording/* didYouMean */.au)(value, catalogue.roles.keys()) };
        },
    };
}
function levelField(level, binding) {
    const known = binding.catalogue.levels.get(level);
    if (!known) {
        binding.refuse(['matrix', 'field'], `unknown level ${(0,wording/* quote */.hD)(level)}`, (0,wording/* didYouMean */.au)(level, binding.catalogue.levels.keys()));
    }
    return {
        plural: `values of ${(0,wording/* quote */.hD)(level)}`,
        textFor: (values) => `the level ${(0,wording/* quote */.hD)(level)} ${(0,wording/* listed */.KE)(values.map(wording/* quote */.hD))}`,
        read(_server, { organization }) {
            const declared = organization.levels.get(level);
            return declared && single(declared.value, () => declared.at);
        },
        fault(value) {
            if (!known || known.values.includes(value))
                return undefined;
            return {
                message: `${(0,wording/* quote */.hD)(level)} has no value ${(0,wording/* quote */.hD)(value)}`,
                help: (0,wording/* didYouMean */.au)(value, known.values),
            };
        },
    };
}
function serverField(part, key) {
    return {
        plural: `values of ${(0,wording/* quote */.hD)(`${part}.${key}`)}`,
        textFor: (values) => `${(0,wording/* quote */.hD)(`${part}.${key}`)} ${(0,wording/* listed */.KE)(values.map(wording/* quote */.hD))}`,
        read({ declared }) {
            const value = Object.hasOwn(declared[part], key) ? declared[part][key] : undefined;
            return value === undefined ? undefined : single(value, () => declared.origin.value(part, key));
        },
        fault: () => undefined,
    };
}
function single(value, at) {
    return { values: [value], place: at, whole: at };
}

;// CONCATENATED MODULE: ./src/core/rules/matrix/allowed-together.ts


/** The declared values stand together as `alone` and `combinations` allow. */
function allowedTogether(options, field) {
    return {
        meets: (server, scope) => (conflictOf(server, scope, options, field) ? 'no' : 'yes'),
        explain(server, scope) {
            const conflict = conflictOf(server, scope, options, field);
            if (!conflict)
                throw new Error(`the values of ${server.name} may stand together, so nothing to explain`);
            const { values, declared, demanded, required } = conflict;
            return {
                observed: `${(0,wording/* quote */.hD)(server.name)} runs ${running(server)} with ${field.textFor(values)}`,
                demanded,
                actual: values.join(', '),
                required,
                help: `take ${field.plural} that do not stand together off ${(0,wording/* quote */.hD)(server.name)}`,
                at: declared.whole(),
            };
        },
    };
}
function conflictOf(server, scope, { alone = [], combinations }, field) {
    const declared = field.read(server, scope);
    if (!declared || declared.values.length === 0)
        return undefined;
    const values = [...new Set(declared.values)];
    const lonely = values.length > 1 ? values.find((value) => alone.includes(value)) : undefined;
    if (lonely !== undefined) {
        return {
            declared,
            values,
            demanded: `${(0,wording/* quote */.hD)(lonely)} stands alone on its server`,
            required: `${lonely} alone`,
        };
    }
    if (!combinations || combinations.some((set) => isSame(set, values)))
        return undefined;
    const sets = combinations.map((set) => set.map(wording/* quote */.hD).join(' + '));
    return {
        declared,
        values,
        demanded: `only ${(0,wording/* listed */.KE)(sets, 'or')} may stand on one server`,
        required: combinations.map((set) => set.join(', ')).join(' or '),
    };
}
function isSame(set, values) {
    return set.length === values.length && set.every((value) => values.includes(value));
}

;// CONCATENATED MODULE: ./src/core/rules/matrix/index.ts





/** Allows a field only the values that a table gives for the release of the server. */
const matrix = defineRuleForm({
    id: 'matrix',
    summary: 'The field takes a value that the table allows for the release of the server.',
    bind(options, binding) {
        const servers = binding.selector(options.servers, 'matrix', 'servers');
        const field = fieldOf(options.field, binding);
        const rows = options.allowed.map(({ version, values }, index) => {
            refuseUnknownValues(values, field, binding, ['matrix', 'allowed', index, 'values']);
            const path = ['matrix', 'allowed', index, 'version'];
            return { values, fits: version ? binding.constraint(version, servers.products, path) : () => 'yes' };
        });
        for (const [index, set] of (options.combinations ?? []).entries()) {
            refuseUnknownValues(set, field, binding, ['matrix', 'combinations', index]);
        }
        refuseUnknownValues(options.alone ?? [], field, binding, ['matrix', 'alone']);
        const demands = [allowedValues(rows, field), allowedTogether(options, field)];
        return { kind: 'server', servers, watch: () => matrix_allOf(demands) };
    },
});
function matrix_allOf(demands) {
    return {
        meets: (server, scope) => demands.reduce((met, demand) => (0,answer/* both */.WP)(met, demand.meets(server, scope)), 'yes'),
        explain(server, scope) {
            const answers = demands.map((demand) => demand.meets(server, scope));
            const demand = demands[answers.indexOf(answers.includes('no') ? 'no' : 'cannot-tell')];
            if (!demand)
                throw new Error(`nothing is wrong with ${server.name}, so nothing to explain`);
            return demand.explain(server, scope);
        },
    };
}
function refuseUnknownValues(values, field, binding, path) {
    for (const [index, value] of values.entries()) {
        const fault = field.fault(value);
        if (fault)
            binding.refuse([...path, index], fault.message, fault.help);
    }
}

;// CONCATENATED MODULE: ./src/core/rules/minimum/wording.ts




/** A server that is below the minimum, whatever it is exactly. */
function belowMinimum(server, release) {
    return {
        observed: `${(0,wording/* quote */.hD)(server.name)} runs ${running(server)}`,
        ...common(server, release),
        help: `install ${release.product.name} ${(0,wording/* quote */.hD)(release.label)} or later on ${(0,wording/* quote */.hD)(server.name)}`,
    };
}
/** A server that may be below the minimum: its version is not known well enough. */
function perhapsBelowMinimum(server, release) {
    return {
        observed: `${(0,wording/* quote */.hD)(server.name)} runs ${running(server)}, ${whyUnknown(server)}`,
        ...common(server, release),
        help: howToKnow(server),
    };
}
function common(server, release) {
    const { product } = server;
    const name = product === release.product ? '' : `${release.product.name} `;
    return {
        demanded: `the minimum is ${name}${(0,wording/* quote */.hD)(release.label)}`,
        ...(server.version.written === '' ? {} : { actual: (0,versions_version/* shortName */.EU)(server.version) }),
        required: `${name}${release.label}`,
    };
}

;// CONCATENATED MODULE: ./src/core/rules/minimum/index.ts




/** Holds every selected server to a minimum release. */
const minimum = defineRuleForm({
    id: 'minimum',
    summary: 'Every selected server is at the given release or later.',
    bind({ servers, version }, binding) {
        const selected = binding.selector(servers, 'minimum', 'servers');
        const releases = binding.releases(version, selected.products, ['minimum', 'version']);
        return {
            kind: 'server',
            servers: selected,
            watch: () => ({
                meets: (server) => minimum_meets(server, releases.get(server.product)),
                explain: (server) => minimum_explain(server, releases.get(server.product)),
            }),
            requirementOf: (product) => releases.get(product)?.label,
        };
    },
});
/** A product that has no such release is beyond the rule: its own minimum would need a release of its own. */
function minimum_meets(server, release) {
    return release ? (0,compare/* isAtLeast */.du)(server.version, release) : 'yes';
}
function minimum_explain(server, release) {
    if (!release)
        throw new Error(`no minimum for ${server.product.id}, so nothing to explain`);
    const below = minimum_meets(server, release) === 'no';
    return {
        at: versionPlace(server),
        ...(below ? belowMinimum(server, release) : perhapsBelowMinimum(server, release)),
    };
}

;// CONCATENATED MODULE: ./src/core/rules/change-wording.ts


/** A change as the first half of a sentence. */
function changeInWords(change) {
    switch (change.kind) {
        case 'install':
            return `${(0,wording/* quote */.hD)(change.server.name)} is installed with ${running(change.server)}`;
        case 'update':
            return `${(0,wording/* quote */.hD)(change.server.name)} goes from ${running(change.from)} to ${running(change.server)}`;
        case 'decommission':
            return `${(0,wording/* quote */.hD)(change.server.name)}, which runs ${running(change.server)}, is decommissioned`;
        case 'link':
            return `the ${change.link.kind} ${(0,wording/* quote */.hD)(change.link.name)} is made`;
    }
}
/** What a person would edit to take the change back; what has gone is missed where its organization is declared. */
function placeOfChange(change, { organization }) {
    switch (change.kind) {
        case 'install':
            return productPlace(change.server);
        case 'update':
            return versionPlace(change.server);
        case 'decommission':
            return organization.at;
        case 'link':
            return change.link.declared.origin.value('kind');
    }
}

;// CONCATENATED MODULE: ./src/core/rules/skew/greatest.ts
/** A collection of numbers that knows its greatest, and its greatest but for one of its numbers. */
class Greatest {
    counts = new Map();
    greatest = -Infinity;
    /** The second greatest number, counting different numbers. */
    second = -Infinity;
    change(value, by) {
        const count = (this.counts.get(value) ?? 0) + by;
        if (count > 0)
            this.counts.set(value, count);
        else
            this.counts.delete(value);
        if (value >= this.second)
            this.measure();
    }
    /** The greatest number; -Infinity where there is none. */
    get all() {
        return this.greatest;
    }
    /** Equal as long as {@link all} and {@link butFor} give the same, whatever is asked. */
    get state() {
        return `${this.greatest}/${this.counts.get(this.greatest) === 1 ? this.second : this.greatest}`;
    }
    /** The greatest of the others, once one `value` is left out; the greatest of all where there is no such number. */
    butFor(value) {
        return value === this.greatest && this.counts.get(value) === 1 ? this.second : this.greatest;
    }
    measure() {
        this.greatest = -Infinity;
        this.second = -Infinity;
        for (const value of this.counts.keys()) {
            if (value > this.greatest)
                [this.second, this.greatest] = [this.greatest, value];
            else if (value > this.second)
                this.second = value;
        }
    }
}

;// CONCATENATED MODULE: ./src/core/rules/skew/wording.ts




const units = {
    major: ['major release', 'major releases'],
    minor: ['minor release', 'minor releases'],
    release: ['release', 'releases'],
};
/** A server that is, or may be, too far from another. */
function tooFar(server, scope, distance, met) {
    const other = farthest(server, scope, distance);
    const uncertain = met === 'cannot-tell'
        ? [server, ...other].find(({ version }) => version.precision !== 'exact')
        : undefined;
    const unknown = uncertain
        ? `, ${uncertain === server ? whyUnknown(server) : `and the version of ${(0,wording/* quote */.hD)(uncertain.name)} is not known`}`
        : '';
    const company = other.map((one) => ` ${(0,wording/* quote */.hD)(one.name)}, which runs ${running(one)}`).join('');
    const limits = wording_limitsOf(distance);
    return {
        observed: `${(0,wording/* quote */.hD)(server.name)} runs ${running(server)}${unknown}`,
        demanded: `it may be ${limits} than${company || ' the others'}`,
        actual: running(server).replaceAll('`', ''),
        required: limits,
        help: uncertain
            ? howToKnow(uncertain)
            : `bring ${(0,wording/* listed */.KE)([server, ...other].map(({ name }) => (0,wording/* quote */.hD)(name)))} closer together`,
        at: versionPlace(server),
    };
}
function wording_limitsOf({ behind, ahead, unit }) {
    const [singular, plural] = units[unit];
    const limits = [
        ...(behind === undefined ? [] : [`at most ${(0,wording/* counted */.hS)(behind, singular, plural)} older`]),
        ...(ahead === undefined ? [] : [`at most ${(0,wording/* counted */.hS)(ahead, singular, plural)} newer`]),
    ];
    return (0,wording/* listed */.KE)(limits);
}
/** The server that is farthest away on a side that is limited; empty where there is none to compare with. */
function farthest(server, scope, { others, unit, behind, ahead }) {
    const own = rangeOf(server.version, unit);
    let found;
    for (const other of scope.servers.values()) {
        if (other === server || other.product.family !== server.product.family)
            continue;
        if (others.matches(other, scope) === 'no')
            continue;
        const range = rangeOf(other.version, unit);
        const excess = Math.max(range.high - own.low - (behind ?? Infinity), own.high - range.low - (ahead ?? Infinity));
        if (!found || excess > found.excess)
            found = { other, excess };
    }
    return found ? [found.other] : [];
}

;// CONCATENATED MODULE: ./src/core/rules/skew/relative.ts




/** Compares each selected server with the lowest and highest of the others in its scope, family by family. */
function watchDistance(distance) {
    const families = new Map();
    const extremesOf = ({ family }) => {
        const known = families.get(family);
        if (known)
            return known;
        const fresh = new Extremes();
        families.set(family, fresh);
        return fresh;
    };
    return {
        change(server, by, scope) {
            const meant = distance.others.matches(server, scope);
            return (meant !== 'no' && extremesOf(server.product).change(rangeOf(server.version, distance.unit), meant, by));
        },
        meets: (server, scope) => relative_meets(server, scope, extremesOf(server.product), distance),
        explain: (server, scope) => tooFar(server, scope, distance, relative_meets(server, scope, extremesOf(server.product), distance)),
    };
}
/** The positions that a version may have. */
function rangeOf(version, unit) {
    const range = (0,versions_version/* releaseRange */.ZL)(version);
    return range
        ? { low: range.first.position[unit], high: range.last.position[unit] }
        : { low: -Infinity, high: Infinity };
}
function relative_meets(server, scope, extremes, distance) {
    const own = rangeOf(server.version, distance.unit);
    const others = extremes.butFor(own, distance.others.matches(server, scope));
    const { behind = Infinity, ahead = Infinity } = distance;
    return (0,answer/* both */.WP)(within(others.newest, own, behind), within({ low: -others.oldest.high, high: -others.oldest.low }, { low: -own.high, high: -own.low }, ahead));
}
/** Whether a server is at most so far below the newest of the others. */
function within(newest, own, most) {
    const isAlone = newest.high === -Infinity;
    if (isAlone || most === Infinity || newest.high - own.low <= most)
        return 'yes';
    return newest.low - own.high > most ? (0,answer/* answer */.ZF)(false) : 'cannot-tell';
}
/** The newest and the oldest of some servers, as far as is known. */
class Extremes {
    surelyNewest = new Greatest();
    perhapsNewest = new Greatest();
    surelyOldest = new Greatest();
    perhapsOldest = new Greatest();
    /** Counts a server in or out, and says whether an extreme has moved. */
    change({ low, high }, meant, by) {
        const before = this.key();
        if (meant === 'yes') {
            this.surelyNewest.change(low, by);
            this.surelyOldest.change(-high, by);
        }
        this.perhapsNewest.change(high, by);
        this.perhapsOldest.change(-low, by);
        return this.key() !== before;
    }
    /** The extremes of the others, where one of the servers is the one that is asked about. */
    butFor({ low, high }, meant) {
        const sure = (all, own) => (meant === 'yes' ? all.butFor(own) : all.all);
        const perhaps = (all, own) => (meant === 'no' ? all.all : all.butFor(own));
        return {
            newest: { low: sure(this.surelyNewest, low), high: perhaps(this.perhapsNewest, high) },
            oldest: { low: -perhaps(this.perhapsOldest, -low), high: -sure(this.surelyOldest, -high) },
        };
    }
    key() {
        return [this.surelyNewest, this.perhapsNewest, this.surelyOldest, this.perhapsOldest]
            .map((extreme) => extreme.state)
            .join(' ');
    }
}

;// CONCATENATED MODULE: ./src/core/rules/order/sequence.ts









/** A server that changes has no server of an earlier group behind it, and none that is still to come. */
class Sequence {
    servers;
    sequence;
    groups;
    constructor(servers, sequence) {
        this.servers = servers;
        this.sequence = sequence;
        this.groups = sequence.map(() => new Group());
    }
    change(server, by, scope) {
        for (const [index, group] of this.groups.entries())
            group.change(server, this.isOf(index, server, scope), by);
    }
    expect(server, by, scope) {
        for (const [index, group] of this.groups.entries())
            group.expect(server, this.isOf(index, server, scope), by);
    }
    foresee(change, scope) {
        if (change.kind !== 'install' && change.kind !== 'update')
            return undefined;
        const { server } = change;
        if (this.groups.every((_group, index) => this.isOf(index, server, scope) === 'no'))
            return undefined;
        return () => {
            const { broken, own } = this.tooEarly(server, scope);
            if (broken === 'no')
                return undefined;
            const isCertain = broken === 'yes';
            return {
                met: isCertain ? 'no' : 'cannot-tell',
                ...this.wording(change, server, own, scope, isCertain),
            };
        };
    }
    /** Whether groups lag that come before a group of the server, and which group of it that is: it may be in several. */
    tooEarly(server, scope) {
        let [broken, own] = ['no', 0];
        let lags = 'no';
        for (const [index, group] of this.groups.entries()) {
            const belongs = this.isOf(index, server, scope);
            const early = (0,answer/* both */.WP)(belongs, lags);
            if (early !== 'no' && broken === 'no')
                own = index;
            broken = (0,answer/* either */.gP)(broken, early);
            if (belongs === 'yes')
                break;
            lags = (0,answer/* either */.gP)(lags, group.isBehind(server));
        }
        return { broken, own };
    }
    isOf(index, server, scope) {
        const group = this.sequence[index];
        return group ? (0,answer/* both */.WP)(this.servers.matches(server, scope), group.matches(server, scope)) : 'no';
    }
    wording(change, server, own, scope, isCertain) {
        const late = this.late(server, own, scope);
        const inOrder = this.sequence.map(({ text }) => text).join(', then ');
        const earlier = this.sequence.slice(0, own).map(({ text }) => text);
        return {
            because: late ? [witness(late.server)] : [],
            shortfall: {
                observed: `${changeInWords(change)}${late ? `, ${isCertain ? '' : 'perhaps '}before ${lateInWords(late)}` : ''}`,
                demanded: `the order is ${inOrder}`,
                required: `after ${earlier.join(', ')}`.replaceAll('`', ''),
                help: helpOf(late, server, isCertain),
                at: placeOfChange(change, scope),
            },
        };
    }
    /** A server of an earlier group that is behind, or may be, or is still to come. */
    late(server, own, scope) {
        const { high } = placesOf(server);
        for (const other of scope.servers.values()) {
            if (other.key === server.key || other.product.family !== server.product.family)
                continue;
            if (placesOf(other).low >= high)
                continue;
            const isEarlier = this.sequence
                .slice(0, own)
                .some((_one, index) => this.isOf(index, other, scope) !== 'no');
            if (isEarlier)
                return { server: other, isToCome: false };
        }
        const [expected] = this.groups.slice(0, own).flatMap((group) => [...group.expected.values()]);
        return expected && { server: expected, isToCome: true };
    }
}
function lateInWords({ server, isToCome }) {
    return `${(0,wording/* quote */.hD)(server.name)}, which ${isToCome ? 'is still to be installed' : `runs ${running(server)}`}`;
}
function helpOf(late, server, isCertain) {
    if (!late || !isCertain)
        return howToKnow(late?.server ?? server);
    return `${late.isToCome ? 'install' : 'update'} ${(0,wording/* quote */.hD)(late.server.name)} first`;
}
/** The servers of one group: how far behind the last of them is, and which are still to come. */
class Group {
    expected = new Map();
    coming = new Presence();
    surely = new Map();
    perhaps = new Map();
    change(server, meant, by) {
        if (meant === 'no')
            return;
        const { low, high } = placesOf(server);
        if (meant === 'yes')
            ofFamily(this.surely, server).change(-high, by);
        ofFamily(this.perhaps, server).change(-low, by);
    }
    expect(server, meant, by) {
        if (meant === 'no')
            return;
        this.coming.change(meant, by);
        if (by === 1)
            this.expected.set(server.key, server);
        else
            this.expected.delete(server.key);
    }
    /** Whether the group lags behind the version of a server of a later group. */
    isBehind(server) {
        const { low, high } = placesOf(server);
        const lowest = (of) => -(of.get(server.product.family)?.all ?? -Infinity);
        if (lowest(this.surely) < low)
            return 'yes';
        return (0,answer/* either */.gP)(this.coming.answer, lowest(this.perhaps) < high ? 'cannot-tell' : 'no');
    }
}
function ofFamily(greatest, { product }) {
    const known = greatest.get(product.family);
    if (known)
        return known;
    const fresh = new Greatest();
    greatest.set(product.family, fresh);
    return fresh;
}
/** Where a server may stand in the order of its family; one of unknown version stands among those of its product. */
function placesOf({ product, version }) {
    const [first, last] = [product.releases[0], product.releases.at(-1)];
    if (version.precision !== 'unknown' || !first || !last)
        return rangeOf(version, 'release');
    return { low: first.position.release - 0.5, high: last.position.release + 0.5 };
}

;// CONCATENATED MODULE: ./src/core/rules/order/index.ts


/** Has one group of servers reach a version before the next begins; judged on plans, silent on a state. */
const order = defineRuleForm({
    id: 'order',
    summary: 'One group of servers reaches the new version before the next begins.',
    bind({ servers, sequence }, binding) {
        const selected = binding.selector(servers, 'order', 'servers');
        const groups = sequence.map((group, index) => binding.selector(group, 'order', 'sequence', index));
        return { kind: 'change', products: [], watch: () => new Sequence(selected, groups) };
    },
});

;// CONCATENATED MODULE: ./src/core/rules/path/way.ts






/** What is said of a change that may go against a path. */
const cannotTell = ', and whether the change goes against that cannot be told';
/** Lets a scope reach `to` from `from` only by way of one of `via`; without any, not at all. */
function wayBetween(from, to, via) {
    return new Way(from, to, via);
}
class Way {
    from;
    to;
    via;
    /** Whether there is, or was, one: what has been seen stays seen. */
    fromSeen = 'no';
    viaSeen = 'no';
    firstFrom;
    arrived = new Presence();
    constructor(from, to, via) {
        this.from = from;
        this.to = to;
        this.via = via;
    }
    change(server, by, scope) {
        this.arrived.change(this.to.matches(server, scope), by);
        if (by === -1)
            return;
        const isFrom = this.from.matches(server, scope);
        if (isFrom !== 'no' && this.fromSeen !== 'yes') {
            if (isFrom === 'yes' || !this.firstFrom)
                this.firstFrom = server;
            this.fromSeen = (0,answer/* either */.gP)(this.fromSeen, isFrom);
        }
        this.viaSeen = (0,answer/* either */.gP)(this.viaSeen, anyOf(this.via, (one) => one.matches(server, scope)));
    }
    foresee(change, scope) {
        if (change.kind !== 'install' && change.kind !== 'update')
            return undefined;
        const arrives = this.to.matches(change.server, scope);
        if (arrives === 'no')
            return undefined;
        const isFirst = (0,answer/* opposite */.Qv)(this.arrived.answer);
        const inPlace = change.kind === 'update' ? (0,answer/* both */.WP)(this.from.matches(change.from, scope), arrives) : 'no';
        return () => {
            const around = [arrives, isFirst, this.fromSeen, (0,answer/* opposite */.Qv)(this.viaSeen)].reduce(answer/* both */.WP);
            const broken = (0,answer/* either */.gP)(inPlace, around);
            if (broken === 'no')
                return undefined;
            return {
                met: broken === 'yes' ? 'no' : 'cannot-tell',
                ...this.wording(change, scope, broken === 'yes'),
            };
        };
    }
    wording(change, scope, isCertain) {
        const { from, to, via, firstFrom } = this;
        const [preferred] = via;
        const ways = (0,wording/* listed */.KE)(via.map(({ text }) => text), 'or');
        const demanded = preferred
            ? `the way from ${from.text} to ${to.text} leads by ${ways}`
            : `there is no way from ${from.text} to ${to.text}`;
        const remedy = preferred
            ? `install ${preferred.text} first and move everything to it`
            : `leave out ${to.text}`;
        const [doubt] = firstFrom ? from.doubtsAbout(firstFrom, scope) : [];
        return {
            because: firstFrom ? [witness(firstFrom)] : [],
            shortfall: {
                observed: changeInWords(change),
                demanded: isCertain ? demanded : `${demanded}${cannotTell}`,
                required: preferred ? `by way of ${ways}`.replaceAll('`', '') : 'no way',
                help: isCertain || !doubt ? remedy : doubt.settle,
                at: placeOfChange(change, scope),
            },
        };
    }
}

;// CONCATENATED MODULE: ./src/core/rules/path/hops.ts






/** Allows the servers that are meant, before or after the change, to change by these hops only. */
function hopsOnly(of, hops) {
    return {
        foresee(change, scope) {
            if (change.kind !== 'update')
                return undefined;
            const { from, server } = change;
            const meant = (0,answer/* either */.gP)(of.matches(from, scope), of.matches(server, scope));
            const allowed = anyOf(hops, (hop) => (0,answer/* both */.WP)(hop.from.matches(from, scope), hop.to.matches(server, scope)));
            const broken = (0,answer/* both */.WP)(meant, (0,answer/* opposite */.Qv)(allowed));
            if (broken === 'no')
                return undefined;
            const ways = (0,wording/* listed */.KE)(hops.map((hop) => `from ${hop.from.text} to ${hop.to.text}`), 'or');
            return () => ({
                met: broken === 'yes' ? 'no' : 'cannot-tell',
                because: [],
                shortfall: {
                    observed: changeInWords(change),
                    demanded: `the allowed ways lead ${ways}${broken === 'yes' ? '' : cannotTell}`,
                    required: ways.replaceAll('`', ''),
                    help: broken === 'yes' ? 'take a release in between' : howToKnow(from),
                    at: placeOfChange(change, scope),
                },
            });
        },
    };
}

;// CONCATENATED MODULE: ./src/core/rules/path/index.ts



/** Names the allowed ways from one product or release to another; judged on changes, silent on a state. */
const path = defineRuleForm({
    id: 'path',
    summary: 'A change takes an allowed way from one product or release to another.',
    bind(options, binding) {
        if ('of' in options) {
            const of = binding.selector(options.of, 'path', 'of');
            const hops = options.hops.map((hop, index) => ({
                from: binding.selector(hop.from, 'path', 'hops', index, 'from'),
                to: binding.selector(hop.to, 'path', 'hops', index, 'to'),
            }));
            return { kind: 'change', products: [], watch: () => hopsOnly(of, hops) };
        }
        const from = binding.selector(options.from, 'path', 'from');
        const to = binding.selector(options.to, 'path', 'to');
        const via = (options.via ?? []).map((one, index) => binding.selector(one, 'path', 'via', index));
        return { kind: 'change', products: [], watch: () => wayBetween(from, to, via) };
    },
});

;// CONCATENATED MODULE: ./src/core/rules/requires/wording.ts


const mostTasks = 6;
/** A change that comes before what it needs; a doubt keeps it from being told whether it is meant at all. */
function notReady(change, scope, missing, doubt) {
    const { tasks, perhaps, state } = missing;
    const required = [...tasks, ...perhaps, ...(state ? [state.text.replaceAll('`', '')] : [])];
    return {
        because: state?.because ?? [],
        shortfall: {
            observed: changeInWords(change),
            demanded: `${doubt ? `if ${doubt.text}${wording_cannotTell}, ` : ''}${demandsOf(missing).join(', and ')}`,
            required: required.join(', '),
            help: doubt?.settle ?? wording_helpOf(missing),
            at: placeOfChange(change, scope),
        },
    };
}
const wording_cannotTell = ', which cannot be told';
function demandsOf({ tasks, perhaps, state }) {
    const asked = perhaps.length === 1 ? 'it is' : 'they are';
    return [
        ...(tasks.length > 0 ? [`${tasksInWords(tasks)} must be done before`] : []),
        ...(perhaps.length > 0
            ? [
                `${tasksInWords(perhaps)} ${tasks.length > 0 ? 'too' : 'must be done before'} if ${asked} asked for${wording_cannotTell}`,
            ]
            : []),
        ...(state ? [`it must wait until ${state.text}${state.answer === 'cannot-tell' ? wording_cannotTell : ''}`] : []),
    ];
}
function tasksInWords(tasks) {
    return tasks.length === 1
        ? `the task ${(0,wording/* quote */.hD)(tasks[0] ?? '')}`
        : `${(0,wording/* counted */.hS)(tasks.length, 'task')} (${(0,wording/* listedAtMost */.aL)(mostTasks, tasks.map(wording/* quote */.hD))})`;
}
function wording_helpOf({ tasks, perhaps, state }) {
    if (tasks.length > 0)
        return 'do the tasks first: a step `task: ID` for each, or `tasks:` in the topology';
    if (perhaps.length > 0)
        return 'do them first, or declare them `not-applicable` under `tasks:` in the topology';
    return state?.settle ?? 'bring that about first';
}

;// CONCATENATED MODULE: ./src/core/rules/requires/index.ts







/** Asks for tasks, checklists or a state before certain steps; judged on changes, silent on a state. */
const requires = defineRuleForm({
    id: 'requires',
    summary: 'Tasks, checklists or a state are done before such a step.',
    bind({ before, tasks = [], checklists = [], state }, binding) {
        const steps = bindSteps(before, binding, ['requires', 'before']);
        const lists = checklists.flatMap((id, index) => bindListed(id, index, binding));
        const guards = lists.flatMap((list) => list.tasks.flatMap(({ when }) => (typeof when === 'object' ? [when] : [])));
        const wanted = state === undefined ? undefined : bindGuard(state, binding, ['requires', 'state']);
        return {
            kind: 'change',
            products: steps.products,
            asks: guards,
            tasks,
            watch: (facts) => new Preconditions(steps, tasks, lists, new Map(guards.map((guard, index) => [guard, facts[index]])), wanted),
        };
    },
});
class Preconditions {
    steps;
    tasks;
    checklists;
    facts;
    wanted;
    state;
    constructor(steps, tasks, checklists, facts, wanted) {
        this.steps = steps;
        this.tasks = tasks;
        this.checklists = checklists;
        this.facts = facts;
        this.wanted = wanted;
        this.state = wanted?.watch();
    }
    change(server, by, scope) {
        this.state?.change(server, by, scope);
    }
    foresee(change, scope) {
        const meant = this.steps.matches(change, scope);
        if (meant === 'no')
            return undefined;
        const missing = this.missing(change, scope);
        const lacksForSure = missing.tasks.length > 0 || missing.state?.answer === 'no';
        if (!lacksForSure && missing.perhaps.length === 0 && !missing.state)
            return undefined;
        const met = (0,answer/* both */.WP)(meant, lacksForSure ? 'yes' : 'cannot-tell') === 'yes' ? 'no' : 'cannot-tell';
        const doubt = meant === 'cannot-tell' ? this.steps.doubtAbout(change, scope) : undefined;
        const objection = { met, ...notReady(change, scope, missing, doubt) };
        return () => objection;
    }
    missing(change, scope) {
        const { tasks: known } = scope.organization;
        const listed = this.checklists.flatMap((list) => tasksBefore(list, change, scope).flatMap((task) => {
            const asked = isAskedFor(task, (guard) => this.facts.get(guard)?.() ?? 'cannot-tell');
            return known.has(task.id) || asked === 'no' ? [] : [{ id: task.id, asked }];
        }));
        const named = this.tasks.flatMap((id) => (known.has(id) ? [] : [{ id, asked: 'yes' }]));
        const all = [...named, ...listed];
        const answer = this.state?.holds(scope) ?? 'yes';
        const idsOf = (wanted) => [
            ...new Set(all.flatMap(({ id, asked }) => (asked === wanted ? [id] : []))),
        ];
        return {
            tasks: idsOf('yes'),
            perhaps: idsOf('cannot-tell').filter((id) => !idsOf('yes').includes(id)),
            ...(answer === 'yes' || !this.wanted || !this.state
                ? {}
                : {
                    state: {
                        answer,
                        text: this.wanted.text,
                        settle: this.state.settle(scope),
                        because: this.state.because(scope),
                    },
                }),
        };
    }
}
function bindListed(id, index, binding) {
    const path = ['requires', 'checklists', index];
    const checklist = binding.checklists.find((one) => one.id === id);
    if (checklist)
        return [bindChecklist(checklist, binding, path)];
    const known = binding.checklists.map((one) => one.id);
    binding.refuse(path, `unknown checklist ${(0,wording/* quote */.hD)(id)}`, (0,wording/* didYouMean */.au)(id, known));
    return [];
}

;// CONCATENATED MODULE: ./src/core/rules/skew/index.ts


/** Holds servers within a distance of others, such as agents of their controllers. */
const skew = defineRuleForm({
    id: 'skew',
    summary: 'Every selected server is close enough to every related one, behind and ahead.',
    bind({ servers, relativeTo, behind, ahead, unit }, binding) {
        const selected = binding.selector(servers, 'skew', 'servers');
        const others = binding.selector(relativeTo, 'skew', 'relativeTo');
        if (behind === undefined && ahead === undefined) {
            binding.refuse(['skew'], 'the rule limits neither how far behind nor how far ahead', 'add `behind:` or `ahead:`');
        }
        return {
            kind: 'server',
            servers: selected,
            relatedTo: [others.products],
            watch: () => watchDistance({ others, behind, ahead, unit }),
        };
    },
});

;// CONCATENATED MODULE: ./src/core/rules/span/index.ts


/** Holds servers together: none is too far behind the newest of them. */
const span = defineRuleForm({
    id: 'span',
    summary: 'The oldest and the newest of the selected servers are close enough.',
    bind({ servers, atMost, unit }, binding) {
        const selected = binding.selector(servers, 'span', 'servers');
        return {
            kind: 'server',
            servers: selected,
            relatedTo: [selected.products],
            watch: () => watchDistance({ others: selected, behind: atMost, ahead: undefined, unit }),
        };
    },
});

;// CONCATENATED MODULE: ./src/core/rules/index.ts











/** The rule forms, sorted by id. */
const rules_forms = [
    distinct,
    forbid,
    keep,
    lifecycle,
    matrix,
    minimum,
    order,
    path,
    requires,
    skew,
    span,
];

;// CONCATENATED MODULE: ./src/core/check/compiled-rule.ts




/** The full id of a rule. */
function fullId(policy, rule) {
    return `${policy.id}/${rule.id}`;
}
/** Binds the rules of a policy to the catalogue; a rule with a problem is left out. */
function compilePolicy(policy, { catalogue, asOf, checklists }) {
    const problems = [];
    const rules = policy.rules.flatMap((rule) => {
        const form = rules_forms.find(({ id }) => id === rule.form);
        const binding = new Binding(catalogue, policy, rule, asOf, [...policy.checklists, ...checklists]);
        if (!form) {
            binding.refuse([rule.form], `rules of the form ${(0,wording/* quote */.hD)(rule.form)} cannot be judged by this version`, 'leave the rule out until they can');
            problems.push(...binding.problems);
            return [];
        }
        refuseUnknownScope(rule, binding);
        const guard = bindGuard(rule.when, binding, ['when']);
        const judge = form.bind(rule.options, binding);
        problems.push(...binding.problems);
        if (binding.problems.length > 0)
            return [];
        const concerns = compiled_rule_productsOf(guard, judge);
        return [{ id: fullId(policy, rule), policy, rule, severity: rule.severity, guard, judge, concerns }];
    });
    return { rules, problems };
}
function compiled_rule_productsOf({ counted }, judge) {
    const all = [counted, ...countedBy(judge)];
    return all.includes(undefined) ? undefined : new Set(all.flatMap((set) => [...(set ?? [])]));
}
function countedBy(judge) {
    switch (judge.kind) {
        case 'server':
            return [judge.servers.products, ...(judge.relatedTo ?? [])];
        case 'scope':
            return [judge.counted];
        case 'change':
            return [];
    }
}
const scopeWords = ['organization', 'site'];
/** A scope that is no word and no kind of link is a key of `groups`; one that is nearly a word is a slip. */
function refuseUnknownScope({ scope }, binding) {
    if (typeof scope !== 'string') {
        const { linkKinds } = binding.catalogue;
        if (linkKinds.has(scope.link))
            return;
        binding.refuse(['scope', 'link'], `unknown kind of link ${(0,wording/* quote */.hD)(scope.link)}`, (0,wording/* didYouMean */.au)(scope.link, linkKinds.keys()));
    }
    else if (!scopeWords.includes(scope) && (0,wording/* nearest */.pA)(scope, scopeWords).length > 0) {
        binding.refuse(['scope'], `unknown scope ${(0,wording/* quote */.hD)(scope)}`, (0,wording/* didYouMean */.au)(scope, scopeWords));
    }
}

;// CONCATENATED MODULE: ./src/core/check/organizations.ts






/**
 * The organizations that the topologies declare; one may be spread over several documents. An organization about which
 * there is a problem is left out: nothing is judged that was read by half.
 */
function assembleOrganizations(topologies, catalogue) {
    const problems = [];
    const byName = (0,group_by/* groupBy */.$)(topologies, ({ organization }) => organization);
    const organizations = [...byName.values()].flatMap((parts) => {
        const assembly = new Assembly(catalogue);
        const organization = assembly.assemble(parts);
        problems.push(...assembly.problems);
        return assembly.problems.length === 0 ? [organization] : [];
    });
    return { organizations, problems };
}
/** Puts the parts of one organization together and says what does not fit. */
class Assembly {
    catalogue;
    problems = [];
    constructor(catalogue) {
        this.catalogue = catalogue;
    }
    assemble(parts) {
        const [first] = parts;
        if (!first)
            throw new Error('an organization without a document');
        const sites = this.sitesOf(parts);
        const { known, broken } = this.serversOf(parts, sites);
        const servers = broken.size === 0
            ? known
            : new Map([...known, ...[...broken.keys()].map((key) => [key, undefined])]);
        const bySite = (0,group_by/* groupBy */.$)(known.values(), ({ declared }) => declared.site);
        const places = { sites, servers, serversOf: (site) => bySite.get(site) ?? [] };
        const links = parts.flatMap((part) => part.links);
        return {
            name: first.organization,
            file: first.origin.whole.file.path,
            at: first.origin.value('organization'),
            levels: this.levelsOf(parts),
            tasks: new Map(parts.flatMap(({ tasks }) => Object.entries(tasks))),
            sites: [...sites.values()],
            servers: known,
            links: resolveLinks(links, places, this.catalogue, this.problems),
        };
    }
    sitesOf(parts) {
        const sites = new Map();
        for (const site of parts.flatMap((part) => part.sites)) {
            const earlier = sites.get(site.name);
            if (!earlier)
                sites.set(site.name, site);
            else
                this.refuseRepeated('site', site, earlier);
        }
        return sites;
    }
    serversOf(parts, sites) {
        const known = new Map();
        const broken = new Map();
        const repeated = new Map();
        for (const declared of parts.flatMap((part) => part.servers)) {
            const key = declared.name.toLowerCase();
            const earlier = repeated.get(key) ?? known.get(key)?.declared ?? broken.get(key);
            if (earlier) {
                this.refuseRepeated('server', declared, earlier);
                repeated.set(key, earlier);
                known.delete(key);
                broken.delete(key);
            }
            const server = resolveServer(declared, this.catalogue, this.problems);
            if (server)
                known.set(key, server);
            else
                broken.set(key, declared);
            if (declared.site !== undefined && !sites.has(declared.site)) {
                this.problems.push({
                    message: `${(0,wording/* quote */.hD)(declared.name)} stands in the site ${(0,wording/* quote */.hD)(declared.site)}, which does not exist`,
                    help: (0,wording/* didYouMean */.au)(declared.site, sites.keys()),
                    at: declared.origin.value('site'),
                });
            }
        }
        return { known, broken };
    }
    levelsOf(parts) {
        const levels = new Map();
        for (const { levels: declared, origin } of parts) {
            for (const [name, value] of Object.entries(declared)) {
                const at = origin.value('levels', name);
                const earlier = levels.get(name);
                if (earlier && earlier.value !== value) {
                    this.problems.push({
                        message: `the level ${(0,wording/* quote */.hD)(name)} is declared twice, as ${(0,wording/* quote */.hD)(earlier.value)} and as ${(0,wording/* quote */.hD)(value)}`,
                        help: 'keep one of the two',
                        at,
                    });
                }
                levels.set(name, { value, at });
            }
            refuseUnknownLevel(declared, ['levels'], origin, this.catalogue, this.problems);
        }
        return levels;
    }
    refuseRepeated(what, later, earlier) {
        const { file, line } = (0,source/* locate */.x)(earlier.origin.value('name'));
        this.problems.push({
            message: `the ${what} ${(0,wording/* quote */.hD)(later.name)} is declared twice; the first one stands in ${file}:${line}`,
            help: `give each ${what} of an organization a name of its own`,
            at: later.origin.value('name'),
        });
    }
}

;// CONCATENATED MODULE: ./src/core/check/rule-names.ts

/** Finds rules by what people write: a full id, or a short id where it is unique among the policies in force. */
class RuleNames {
    inForce;
    known;
    /** `inForce` and `known` are full ids; `known` are all that exist, in force or not. */
    constructor(inForce, known) {
        this.inForce = inForce;
        this.known = new Set([...inForce, ...known]);
    }
    /** The full id in force, `'silent'` for a rule that exists and is not in force, or a problem. */
    find(written, at) {
        const [id, ...others] = this.inForce.filter((full) => isNamed(full, written));
        if (id !== undefined && others.length === 0)
            return { id };
        if (id !== undefined) {
            return {
                message: `${(0,wording/* quote */.hD)(written)} is a rule of more than one policy`,
                help: `write ${(0,wording/* listed */.KE)([id, ...others].map(wording/* quote */.hD), 'or')}`,
                at,
            };
        }
        if ([...this.known].some((full) => isNamed(full, written)))
            return 'silent';
        const names = this.inForce.flatMap((full) => [full, full.slice(full.indexOf('/') + 1)]);
        return { message: `unknown rule ${(0,wording/* quote */.hD)(written)}`, help: (0,wording/* didYouMean */.au)(written, names), at };
    }
}
function isNamed(full, written) {
    return full === written || full.endsWith(`/${written}`);
}

;// CONCATENATED MODULE: ./src/core/check/settings.ts


/** The severities that configurations give to rules, by full id. */
class Settings {
    problems = [];
    severities = new Map();
    /** `inForce` and `known` are full ids; `known` are those that exist without being in force. */
    constructor(configs, inForce, known) {
        const names = new RuleNames([...inForce, ...built_in/* builtInRuleIds */.IT], known);
        for (const { rule, severity, origin } of configs.flatMap((config) => config.rules)) {
            const found = names.find(rule, origin.value('rule'));
            if (found === 'silent')
                continue;
            if ('id' in found)
                this.severities.set(found.id, severity);
            else
                this.problems.push(found);
        }
    }
    /** The rules and findings with their severities here; those that are switched off are left out. */
    applyTo(items, idOf) {
        return items.flatMap((item) => {
            const severity = this.severities.get(idOf(item)) ?? item.severity;
            return severity === 'off' ? [] : [{ ...item, severity }];
        });
    }
}

// EXTERNAL MODULE: ./src/core/check/findings.ts
var findings = __webpack_require__(3256);
;// CONCATENATED MODULE: ./src/core/check/waivers.ts









const endingSoon = 30;
/** Applies waivers to judgements and says which of them are refused, no longer needed, or soon to end. */
class Waivers {
    catalogue;
    asOf;
    problems = [];
    inForce;
    constructor(waivers, rules, known, catalogue, asOf) {
        this.catalogue = catalogue;
        this.asOf = asOf;
        const names = new RuleNames(rules.map(({ id }) => id), known);
        this.inForce = waivers.flatMap((waiver) => {
            const at = waiver.origin.value('rule');
            const found = isBuiltIn(waiver.rule)
                ? builtInCannotBeWaived(waiver.rule, at)
                : names.find(waiver.rule, at);
            if (found !== 'silent' && !('id' in found)) {
                this.problems.push(found);
                return [];
            }
            const ruleId = found === 'silent' ? '' : found.id;
            const waivable = rules.find(({ id }) => id === ruleId)?.waivable ?? true;
            return [{ waiver, ruleId, waivable, used: new Set() }];
        });
    }
    /** The findings of a judgement: the waived servers apart from those that are not. */
    apply(judgement) {
        const ofRule = this.inForce.filter(({ ruleId }) => ruleId === judgement.compiled.id);
        if (ofRule.length === 0)
            return [(0,findings/* findingOf */.hD)(judgement)];
        const open = [];
        const ended = [];
        const waived = new Map();
        for (const server of judgement.servers) {
            const named = ofRule.filter((candidate) => names(candidate.waiver, server, judgement));
            for (const candidate of named)
                candidate.used.add(server.name.toLowerCase());
            const holding = named.find((candidate) => this.holds(candidate, server));
            if (holding)
                waived.set(holding, [...(waived.get(holding) ?? []), server]);
            else
                open.push(server);
            if (!holding)
                ended.push(...named.flatMap((candidate) => this.whyEnded(candidate, server)));
        }
        if (waived.size === 0)
            return [(0,findings/* findingOf */.hD)(judgement, judgement.status, { related: ended })];
        return [
            ...(open.length > 0
                ? [(0,findings/* findingOf */.hD)(narrowed(judgement, open), judgement.status, { related: ended })]
                : []),
            ...[...waived].map(([{ waiver }, servers]) => (0,findings/* findingOf */.hD)(narrowed(judgement, servers), 'waived', {
                waiver: noteOf(waiver),
                related: [waivers_placeOf(waiver)],
            })),
        ];
    }
    /** What is to be said about the waivers themselves once everything is judged. */
    notices() {
        return this.inForce.flatMap((candidate) => [
            ...this.refused(candidate),
            ...this.unused(candidate),
            ...this.ending(candidate),
        ]);
    }
    holds({ waiver, waivable }, server) {
        return waivable && this.asOf <= waiver.expires && this.isAccepted(waiver, server);
    }
    isAccepted({ accepted, origin }, server) {
        if (accepted === undefined)
            return true;
        const version = this.catalogue.resolve(accepted, server.product);
        if (version.precision === 'exact')
            return (0,compare/* isAtLeast */.du)(server.version, version.release) === 'yes';
        this.problems.push({
            message: `${(0,wording/* quote */.hD)(accepted)} is no release of ${server.product.name}, which ${(0,wording/* quote */.hD)(server.name)} runs`,
            help: 'write a release label or a build of its catalogue',
            at: origin.value('accepted'),
        });
        return false;
    }
    whyEnded({ waiver, waivable }, server) {
        const location = (0,source/* locate */.x)(waiver.origin.value('rule'));
        if (!waivable)
            return [];
        if (this.asOf > waiver.expires) {
            return [{ message: `the waiver of ${(0,wording/* quote */.hD)(waiver.owner)} ended on ${waiver.expires}`, location }];
        }
        const accepted = (0,wording/* quote */.hD)(waiver.accepted ?? '');
        return [
            {
                message: `the waiver of ${(0,wording/* quote */.hD)(waiver.owner)} accepts ${(0,wording/* quote */.hD)(server.name)} from ${accepted} on`,
                location,
            },
        ];
    }
    refused({ waiver, waivable }) {
        if (waivable)
            return [];
        const message = `the rule ${(0,wording/* quote */.hD)(waiver.rule)} cannot be waived, so this waiver has no effect`;
        return [notice('waiver-refused', waiver, message, 'remove the waiver', waiver.origin.value('rule'))];
    }
    unused({ waiver, used, waivable }) {
        const unneeded = waiver.servers.filter((name) => !used.has(name.toLowerCase()));
        if (unneeded.length === 0 || !waivable)
            return [];
        const message = `the waiver of ${(0,wording/* quote */.hD)(waiver.rule)} is not needed for ${(0,wording/* listed */.KE)(unneeded.map(wording/* quote */.hD))}`;
        const index = waiver.servers.indexOf(unneeded[0] ?? '');
        const at = waiver.origin.value('servers', index);
        return [notice('waiver-unused', waiver, message, 'remove it, or correct the names', at, unneeded)];
    }
    ending({ waiver, used, waivable }) {
        const left = (0,day/* daysBetween */.Y)(this.asOf, waiver.expires);
        if (!waivable || used.size === 0 || left < 0 || left > endingSoon)
            return [];
        const message = `the waiver of ${(0,wording/* quote */.hD)(waiver.rule)} ends on ${waiver.expires}, ${(0,wording/* daysAhead */.Vv)(left)}`;
        const help = `mend the findings on ${(0,wording/* listed */.KE)(waiver.servers.map(wording/* quote */.hD))}, or let ${(0,wording/* quote */.hD)(waiver.owner)} renew it`;
        return [notice('waiver-ending', waiver, message, help, waiver.origin.value('expires'))];
    }
}
function names(waiver, server, { scope }) {
    if (waiver.organization !== undefined && waiver.organization !== scope.organization.name)
        return false;
    return waiver.servers.some((name) => name.toLowerCase() === server.name.toLowerCase());
}
function isBuiltIn(rule) {
    return built_in/* builtInRuleIds */.IT.some((id) => id === rule || id === `${built_in/* builtInPolicy */.Cl}/${rule}`);
}
function builtInCannotBeWaived(rule, at) {
    return {
        message: `${(0,wording/* quote */.hD)(rule)} is a rule of the program itself, which no waiver can name`,
        help: 'set its severity under `rules:` in `coexist.yaml`',
        at,
    };
}
function noteOf({ reason, owner, expires }) {
    return { reason, owner, expires };
}
function waivers_placeOf({ owner, expires, origin }) {
    return { message: `waived by ${(0,wording/* quote */.hD)(owner)} until ${expires}`, location: (0,source/* locate */.x)(origin.value('rule')) };
}
function notice(rule, waiver, message, help, at, servers = waiver.servers) {
    const { severity } = (0,built_in/* builtInSummary */.UF)(rule);
    return {
        rule,
        policy: built_in/* builtInPolicy */.Cl,
        status: 'violation',
        severity,
        ...(waiver.organization === undefined ? {} : { organization: waiver.organization }),
        servers,
        message,
        help,
        because: [],
        location: (0,source/* locate */.x)(at),
        related: [],
        fingerprint: (0,fingerprint/* fingerprint */.R)([built_in/* builtInPolicy */.Cl, rule, waiver.organization ?? '', waiver.rule, ...servers]),
    };
}

// EXTERNAL MODULE: ./src/core/versions/catalogue.ts + 6 modules
var versions_catalogue = __webpack_require__(4488);
// EXTERNAL MODULE: ./src/core/documents/documents.ts
var documents = __webpack_require__(148);
;// CONCATENATED MODULE: ./src/core/requests/check-request.ts

/** What the documents of the files declare together. */
function documentsOf(files) {
    return (0,documents/* together */.bs)(files.map(({ documents }) => documents));
}

;// CONCATENATED MODULE: ./src/core/requests/families.ts

/** The families of products that an organization has, or gets by one of its plans. */
function familiesOf(organization, plans, catalogue) {
    const own = plans.filter((plan) => (plan.organization ?? organization.name) === organization.name);
    return new Set([
        ...productsOf(organization).map(([product]) => product.family.id),
        ...own.flatMap((plan) => familiesOfPlan(plan, catalogue)),
    ]);
}
function familiesOfPlan({ steps }, catalogue) {
    return steps.flatMap(({ action }) => {
        switch (action.kind) {
            case 'install':
                return action.servers.flatMap(({ product, version }) => [
                    ...familyOfProduct(product, catalogue),
                    ...familyOfVersion(version, catalogue),
                ]);
            case 'update':
                return familyOfVersion(action.version, catalogue);
            default:
                return [];
        }
    });
}
function familyOfProduct(product, { products }) {
    const known = product === undefined ? undefined : products.get(product);
    return known ? [known.family.id] : [];
}
function familyOfVersion(version, catalogue) {
    const resolved = version === undefined ? undefined : catalogue.resolve(version);
    return resolved && resolved.precision !== 'conflict' && resolved.product ? [resolved.product.family.id] : [];
}

;// CONCATENATED MODULE: ./src/core/requests/policies.ts






/** The policies and catalogues of the packs, of the project, and of whoever called. */
class Policies {
    packs;
    problems = [];
    /** What is to be said about the choice of policies itself. */
    notices = [];
    /** Every catalogue counts, whatever policies are chosen. */
    catalogs;
    inForce;
    /** Every checklist of every policy, in force or not. */
    checklists;
    /** Full ids of all rules that exist, in force or not. */
    knownRules;
    constructor(packs, project, choices) {
        this.packs = packs;
        const chosen = choices?.map((choice) => ('pack' in choice ? choice : documentsOf(choice.files)));
        const called = (chosen ?? []).filter((choice) => 'policies' in choice);
        const all = [...this.packs.map(({ documents }) => documents), project, ...called];
        this.problems.push(...[...this.packs.map(({ documents }) => documents), ...called].flatMap(({ problems }) => problems));
        this.catalogs = all.flatMap(({ catalogs }) => catalogs);
        this.inForce = this.withoutRepetition(chosen ? chosen.flatMap((choice) => this.ofChoice(choice)) : this.ofDefault(project));
        this.checklists = all.flatMap(({ policies }) => policies.flatMap((policy) => policy.checklists));
        this.knownRules = all.flatMap(({ policies }) => policies.flatMap((policy) => policy.rules.map((rule) => fullId(policy, rule))));
    }
    ofChoice(choice) {
        if ('policies' in choice)
            return choice.policies.map((policy) => ({ policy }));
        const pack = this.packs.find(({ name }) => name === choice.pack);
        return (pack?.documents.policies ?? []).map((policy) => ({ policy }));
    }
    ofDefault(project) {
        const ofPacks = this.packs.flatMap(({ documents }) => {
            const families = new Set(documents.catalogs.map(({ family }) => family));
            return documents.policies.map((policy) => ({ policy, families }));
        });
        return [...ofPacks, ...project.policies.map((policy) => ({ policy }))];
    }
    /** Of policies with one id, that of the project takes the place of the pack's; any other repetition is a problem. */
    withoutRepetition(applied) {
        const byId = new Map();
        for (const one of applied) {
            const earlier = byId.get(one.policy.id);
            if (!earlier)
                byId.set(one.policy.id, one);
            else if (earlier.families && !one.families) {
                byId.set(one.policy.id, one);
                this.notices.push(replaced(one.policy, earlier.policy));
            }
            else if (!isSamePlace(one.policy, earlier.policy)) {
                this.problems.push({
                    message: `the policy id ${(0,wording/* quote */.hD)(one.policy.id)} is that of another policy, in ${pathOf(earlier.policy)}`,
                    help: 'give each policy an id of its own',
                    at: one.policy.origin.value('id'),
                });
            }
        }
        return [...byId.values()];
    }
}
function isSamePlace(a, b) {
    return pathOf(a) === pathOf(b) && a.origin.whole.start === b.origin.whole.start;
}
function pathOf({ origin }) {
    return origin.whole.file.path;
}
function replaced(policy, ofPack) {
    const { severity } = (0,built_in/* builtInSummary */.UF)('policy-replaced');
    return {
        rule: 'policy-replaced',
        policy: built_in/* builtInPolicy */.Cl,
        status: 'violation',
        severity,
        servers: [],
        message: `this policy takes the place of ${(0,wording/* quote */.hD)(ofPack.id)} of the built-in pack`,
        help: 'give it an id of its own if both are to be in force',
        because: [],
        location: (0,source/* locate */.x)(policy.origin.value('id')),
        related: [],
        fingerprint: (0,fingerprint/* fingerprint */.R)([built_in/* builtInPolicy */.Cl, 'policy-replaced', policy.id]),
    };
}
/** Whether a policy speaks about products of these families. */
function appliesTo({ families }, present) {
    return families === undefined || [...families].some((family) => present.has(family));
}

;// CONCATENATED MODULE: ./src/core/requests/preparation.ts








/** Everything that a request asks to be judged and everything to judge it by, read, resolved and bound. */
class Preparation {
    request;
    documents;
    catalogue;
    organizations;
    plans;
    checklists;
    settings;
    waivers;
    /** How many policies are in force, and how many rules they declare. */
    policies;
    rules;
    /** The rules that are in force for some organization. */
    inForce;
    /** What is to be said about the choice of policies itself. */
    notices;
    applied;
    families;
    found;
    constructor(request) {
        this.request = request;
        const documents = documentsOf(request.files);
        const waiverDocuments = documentsOf(request.waivers);
        const policies = new Policies(request.packs, documents, request.policies);
        const { catalogue, problems } = versions_catalogue/* Catalogue */.Q.compile(policies.catalogs);
        const assembled = assembleOrganizations(documents.topologies, catalogue);
        const { asOf, configs } = request;
        this.documents = documents;
        this.catalogue = catalogue;
        this.organizations = assembled.organizations;
        this.plans = plansAsked(documents, request);
        this.checklists = policies.checklists;
        this.notices = policies.notices;
        this.families = new Map(assembled.organizations.map((one) => [one, familiesOf(one, this.plans, catalogue)]));
        this.applied = policies.inForce.filter((policy) => [...this.families.values()].some((families) => appliesTo(policy, families)));
        const context = { catalogue, asOf, checklists: policies.checklists };
        const compiled = this.applied.map(({ policy }) => compilePolicy(policy, context));
        const declared = compiled.flatMap(({ rules }) => rules);
        this.settings = new Settings(documents.configs.filter(({ origin }) => configs.includes(origin.whole.file.path)), declared.map(({ id }) => id), policies.knownRules);
        this.inForce = this.settings.applyTo(declared, ({ id }) => id);
        this.policies = this.applied.length;
        this.rules = this.applied.flatMap(({ policy }) => policy.rules).length;
        this.waivers = new Waivers([...documents.waivers, ...waiverDocuments.waivers], this.inForce.map(({ id, rule: { waivable } }) => ({ id, waivable })), policies.knownRules, catalogue, asOf);
        this.found = [
            ...[request, documents, waiverDocuments, policies, { problems }, assembled, ...compiled],
        ].flatMap((part) => part.problems);
    }
    /** The rules in force for an organization. */
    rulesFor(organization) {
        const families = this.families.get(organization) ?? new Set();
        const policies = new Set(this.applied.filter((policy) => appliesTo(policy, families)).map(({ policy }) => policy));
        return this.inForce.filter(({ policy }) => policies.has(policy));
    }
    /** The organizations of other files, as the catalogue of this request has them; those with a problem are left out. */
    otherOrganizations(files) {
        return assembleOrganizations(documentsOf(files).topologies, this.catalogue).organizations;
    }
    /** Everything that is wrong so far; waivers may find more while they are applied. */
    problems() {
        return [...this.found, ...this.settings.problems, ...this.waivers.problems];
    }
}
function plansAsked({ plans }, { plansOf }) {
    return plansOf ? plans.filter(({ origin }) => plansOf.includes(origin.whole.file.path)) : plans;
}

;// CONCATENATED MODULE: ./src/core/requests/check.ts







/** Judges the topologies and plans among the files against the policies in force. */
function check(request) {
    return judge(request).report;
}
/** The same, with the catalogue that it was judged by. */
function judge(request, { notices = [], changedFrom = [] } = {}) {
    const preparation = new Preparation(request);
    const { catalogue, checklists, organizations, settings, waivers } = preparation;
    const describe = (judgement) => waivers.apply(judgement);
    const weigh = (findings) => settings.applyTo(findings, ({ policy, rule }) => (policy === built_in/* builtInPolicy */.Cl ? `${policy}/${rule}` : ''));
    const rulesFor = preparation.rulesFor.bind(preparation);
    const judged = organizations.map((one) => judgeOrganization(one, rulesFor(one), waivers));
    const earlier = preparation.otherOrganizations(changedFrom);
    const transitions = organizations.flatMap((head) => {
        const base = earlier.find(({ name }) => name === head.name);
        return base ? judgeTransition(base, head, rulesFor(head), describe) : [];
    });
    const plans = judgePlans(preparation.plans, organizations, rulesFor, {
        catalogue,
        asOf: request.asOf,
        checklists,
        describe,
        weigh,
    });
    const findings = [
        ...(request.plansOf ? [] : [...judged.flatMap((one) => one.findings), ...transitions]),
        ...preparation.notices,
        ...waivers.notices(),
        ...notices,
    ];
    const areAllRead = preparation.documents.topologies.every(({ organization }) => organizations.some(({ name }) => name === organization));
    const report = (0,check_report/* reportOf */.E)(request, {
        organizations: judged.map((one) => one.report),
        plans: plans.reports,
        findings: [...weigh(findings), ...plans.findings],
        rules: preparation.inForce,
        problems: [
            ...preparation.problems(),
            ...(areAllRead ? plans.problems : []),
            ...nothingToJudge(request, preparation),
        ],
    });
    return { report, catalogue };
}


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c0: () => (/* binding */ compareReleases),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   oi: () => (/* binding */ isAbove)
/* harmony export */ });
/* harmony import */ var _model_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6823);

/** Whether the version is that release or a later one, by the order of the catalogue. */
function isAtLeast(version, release) {
    return compare(version, release, (rank) => rank >= release.rank);
}
/** Whether the version is later than that release. */
function isAbove(version, release) {
    return compare(version, release, (rank) => rank > release.rank);
}
/** Order of releases of one family: by product, then by rank. */
function compareReleases(a, b) {
    return a.product.order - b.product.order || a.rank - b.rank;
}
function compare(version, release, reached) {
    const { product } = version;
    if (product?.family !== release.product.family)
        return 'cannot-tell';
    if (product !== release.product)
        return (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)(product.order > release.product.order);
    switch (version.precision) {
        case 'exact':
            return (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)(reached(version.release.rank));
        case 'interval':
            if (reached(version.first.rank))
                return 'yes';
            return reached(version.last.rank) ? 'cannot-tell' : 'no';
        case 'unknown':
            return 'cannot-tell';
    }
}


/***/ }),

/***/ 5449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   P_: () => (/* binding */ possibleVersions),
/* harmony export */   ZL: () => (/* binding */ releaseRange)
/* harmony export */ });
/** The version as people write it in short: `SP3 RU9`, `SP3 RU?`, or what was written where nobody knows it. */
function shortName(version) {
    switch (version.precision) {
        case 'exact':
            return version.release.label;
        case 'interval':
            return `${version.base} ${version.product.updateKind}?`;
        case 'unknown':
            return version.written;
    }
}
/** The oldest and the newest release that a version may be; undefined where nobody knows. */
function releaseRange(version) {
    switch (version.precision) {
        case 'exact':
            return { first: version.release, last: version.release };
        case 'interval':
            return version;
        case 'unknown':
            return undefined;
    }
}
/** Every exact version that a version may be; itself where the catalogue has no releases to choose from. */
function possibleVersions(version) {
    const { product } = version;
    if (version.precision === 'exact' || !product || product.releases.length === 0)
        return [version];
    const { written } = version;
    const [first, last] = version.precision === 'interval' ? [version.first.rank, version.last.rank] : [0, Infinity];
    return product.releases
        .filter(({ rank }) => first <= rank && rank <= last)
        .map((release) => ({ precision: 'exact', written, product, release }));
}


/***/ }),

/***/ 9063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   Rt: () => (/* binding */ leadsSomewhere),
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   wn: () => (/* binding */ documentEndings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3382);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4964);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1774);





/** How the names of files end in which documents are looked for. */
const documentEndings = ['.yaml', '.yml', '.json'];
/**
 * The files that a path leads to: itself, everything of the right kind below a folder, or what a pattern matches.
 * Dot folders and `node_modules` are left out, and no symbolic link is followed out of the repository.
 */
function findFiles(path, folder) {
    const finds = { files: [], faults: [] };
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    const walk = new Walk(finds, absolute);
    if (!isThere(absolute) && (0,tinyglobby__WEBPACK_IMPORTED_MODULE_2__/* .isDynamicPattern */ .ey)(path))
        visitPattern(path, folder, walk, finds);
    else
        walk.visit(absolute, 'named');
    return finds;
}
/** Whether a path or pattern leads to anything. */
function leadsSomewhere(path, folder) {
    return (isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path)) || ((0,tinyglobby__WEBPACK_IMPORTED_MODULE_2__/* .isDynamicPattern */ .ey)(path) && findFiles(path, folder).files.length > 0));
}
/** Whether there is something at a path, be it readable or not. */
function isThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).includes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
    catch {
        return exists(path);
    }
}
/** A path as people read it: relative to a folder, with `/`. */
function shownPath(path, folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
}
function visitPattern(pattern, folder, walk, finds) {
    const matches = (0,tinyglobby__WEBPACK_IMPORTED_MODULE_2__/* .globSync */ .AZ)(pattern, {
        cwd: folder,
        absolute: true,
        onlyFiles: false,
        expandDirectories: false,
    });
    const files = matches.filter((match) => !match.endsWith('/')).sort();
    for (const match of files)
        walk.visit(match, 'named');
    if (files.length > 0)
        return;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, pattern);
    finds.faults.push({ path, message: 'no file matches the pattern', help: 'check the pattern' });
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
        this.root = (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryRoot */ .H)(start) ?? start;
    }
    visit(path, manner) {
        try {
            const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
            if (this.leavesRoot(path, real) || this.visited.has(real))
                return;
            this.visited.add(real);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory())
                this.enter(path);
            else
                this.finds.files.push({ path, real, manner });
        }
        catch (error) {
            this.finds.faults.push({ path, ...faultOf(path, error) });
        }
    }
    enter(folder) {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const entry of entries) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
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
        if (!isWithin(path, this.root) || isWithin(real, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(this.root)))
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
    return path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function faultOf(path, error) {
    if (error.code === 'ENOENT') {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })
            ? { message: 'this symbolic link leads to nothing', help: 'mend or remove the link' }
            : { message: 'there is no such file or folder', help: 'check the path' };
    }
    return { message: `this cannot be read: ${(0,_read_text_js__WEBPACK_IMPORTED_MODULE_4__.reasonOf)(error)}`, help: 'check the path and its permissions' };
}
function leadsToFolder(path) {
    return exists(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
}
function exists(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 5491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zp: () => (/* binding */ defaultMostMebibytes),
  W$: () => (/* binding */ loadRequest)
});

// UNUSED EXPORTS: configName

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/node/find-files.ts
var find_files = __webpack_require__(9063);
// EXTERNAL MODULE: ./src/core/documents/quick/quick-documents.ts + 2 modules
var quick_documents = __webpack_require__(2985);
;// CONCATENATED MODULE: ./src/node/input-file.ts

/** Reads the documents of a text; the thorough reader is loaded only where the quick one gives up. */
async function inputFile(file, manner) {
    const quick = (0,quick_documents/* readQuickly */.x)(file, manner);
    if (quick)
        return { file, manner, documents: quick };
    const { parseDocuments } = await Promise.all(/* import() */[__webpack_require__.e(82), __webpack_require__.e(862)]).then(__webpack_require__.bind(__webpack_require__, 7862));
    return { file, manner, documents: parseDocuments(file, manner) };
}

// EXTERNAL MODULE: ./src/node/read-text.ts
var read_text = __webpack_require__(4964);
// EXTERNAL MODULE: ./src/node/repository.ts
var repository = __webpack_require__(1774);
;// CONCATENATED MODULE: ./src/node/load-request.ts






const configName = 'coexist.yaml';
const defaultMostMebibytes = 64;
/** Reads everything that a check needs; what cannot be read becomes a problem of the request. */
async function loadRequest(options, packs) {
    return new Loading(options, packs).load();
}
class Loading {
    options;
    packs;
    problems = [];
    constructor(options, packs) {
        this.options = options;
        this.packs = packs;
    }
    async load() {
        const { folder, asOf, gate, toolVersion, earlier } = this.options;
        const read = [
            ...(await each(this.options.paths, (path) => this.readPath(path))),
            ...(await each(earlier?.moved ?? [], (path) => this.readPath(path, 'found'))),
        ];
        const given = (paths) => paths.map((path) => ({ path, folder }));
        const asked = given(this.options.policies);
        const places = asked.length > 0 ? asked : read.flatMap((one) => one.policies);
        const files = withoutRepetition(read.flatMap((one) => one.files));
        const waivers = [...given(this.options.waivers), ...read.flatMap((one) => one.waivers)];
        const waiverFiles = (await each(waivers, (place) => this.read(place))).flat();
        const beside = withoutRepetition([...files, ...waiverFiles]).slice(files.length);
        const policies = await each(places, (place) => this.policy(place));
        return {
            asked: this.options.paths,
            files,
            configs: read.flatMap(({ config }) => config ?? []),
            packs: this.packs,
            ...(policies.length > 0 ? { policies } : {}),
            waivers: beside,
            problems: this.problems,
            asOf,
            gate,
            toolVersion,
        };
    }
    /** A folder with a configuration is read as that says, any other path as it is. */
    async readPath(path, manner) {
        const { folder } = this.options;
        const absolute = (0,external_node_path_.resolve)(folder, path);
        const configPath = (0,external_node_path_.basename)(absolute) === configName ? absolute : (0,external_node_path_.join)(absolute, configName);
        const file = (0,find_files/* isThere */.$B)(configPath) ? (await this.read({ path: configPath, folder }, manner))[0] : undefined;
        const config = file?.documents.configs[0];
        if (!config) {
            const files = await this.read({ path, folder }, manner);
            return { files: [...(file ? [file] : []), ...files], policies: [], waivers: [] };
        }
        const places = (key) => (config[key] ?? []).flatMap((relative, index) => this.within({ path: relative, folder: (0,external_node_path_.dirname)(configPath), at: config.origin.value(key, index) }));
        const paths = config.paths ? places('paths') : [{ path: '.', folder: (0,external_node_path_.dirname)(configPath) }];
        const files = await each(paths, (place) => this.read(place, manner));
        return {
            files: [file, ...files.flat()],
            config: file.file.path,
            policies: places('policies'),
            waivers: places('waivers'),
        };
    }
    /** A path of a configuration; one that leaves the repository is a problem, since the repository does not own it. */
    within(place) {
        const { path, folder, at } = place;
        const root = (0,repository/* repositoryRoot */.H)(folder) ?? folder;
        const leaves = !path.startsWith('pack:') && (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(folder, path)).split(external_node_path_.sep)[0] === '..';
        if (!leaves)
            return [place];
        const help = 'name files and folders of the repository';
        this.problems.push({
            message: `the path ${(0,wording/* quote */.hD)(path)} leaves the repository, and is not read`,
            help,
            at,
        });
        return [];
    }
    async policy(place) {
        const { path, at = { path } } = place;
        if (!path.startsWith('pack:'))
            return { files: await this.read(place) };
        const pack = path.slice('pack:'.length);
        const names = this.packs.map(({ name }) => name);
        if (!names.includes(pack)) {
            this.problems.push({ message: `unknown pack ${(0,wording/* quote */.hD)(pack)}`, help: (0,wording/* didYouMean */.au)(pack, names), at });
        }
        return { pack };
    }
    async read({ path, folder, at }, manner) {
        if (this.options.earlier && !at && !(0,find_files/* leadsSomewhere */.Rt)(path, folder))
            return [];
        const { files, faults } = (0,find_files/* findFiles */.lY)(path, folder);
        this.problems.push(...faults.map((fault) => ({ ...fault, at: { path: this.options.shown(fault.path) } })));
        const read = await each(files, (file) => this.readFile({ ...file, manner: manner ?? file.manner }));
        return read.flat();
    }
    async readFile({ path, real, manner }) {
        const shown = this.options.shown(path);
        const text = (0,read_text/* readText */.y)(path, this.options.mostMebibytes * read_text/* mebibyte */.E);
        if (typeof text === 'string')
            return [{ ...(await inputFile({ path: shown, text }, manner)), real }];
        this.problems.push({ ...text, at: { path: shown } });
        return [];
    }
}
/** One after the other, so that problems stand in the order of the files. */
async function each(items, read) {
    const results = [];
    for (const item of items)
        results.push(await read(item));
    return results;
}
/** A file that several paths lead to is read once, by the first of them. */
function withoutRepetition(files) {
    const seen = new Map();
    for (const input of files)
        if (!seen.has(input.real))
            seen.set(input.real, input);
    return [...seen.values()];
}


/***/ }),

/***/ 4964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/** The text of a file in UTF-8 or, with a byte order mark, UTF-16; the mark is not part of it. */
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

/***/ 1774:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1661);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4964);




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
