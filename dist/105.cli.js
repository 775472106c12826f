export const id = 105;
export const ids = [105];
export const modules = {

/***/ 1824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  docs: () => (/* binding */ docs)
});

// EXTERNAL MODULE: ./src/core/requests/explain.ts + 6 modules
var explain = __webpack_require__(613);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/core/report/explanations/index.ts + 4 modules
var explanations = __webpack_require__(4507);
// EXTERNAL MODULE: ./src/node/clock.ts
var clock = __webpack_require__(1902);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/node/program-folder.ts
var program_folder = __webpack_require__(5581);
;// CONCATENATED MODULE: ./src/node/documentation.ts



/** The pages of the program: the guides, then the reference. */
function readPages() {
    const docs = (0,external_node_path_.join)((0,program_folder/* programFolder */.b)(), 'docs');
    return [docs, (0,external_node_path_.join)(docs, 'reference')].flatMap((folder) => (0,external_node_fs_.readdirSync)(folder)
        .filter((name) => name.endsWith('.md'))
        .sort()
        .map((name) => ({ name: name.replace('.md', ''), text: (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), 'utf8') })));
}

// EXTERNAL MODULE: ./src/node/prepared-packs.ts + 1 modules
var prepared_packs = __webpack_require__(4433);
// EXTERNAL MODULE: ./src/cli/command.ts
var command = __webpack_require__(3567);
;// CONCATENATED MODULE: ./src/cli/commands/docs.ts





/** Prints the documentation. */
const docs = {
    id: 'docs',
    summary: 'Print a page of the documentation, or what is written about a word or a rule.',
    usage: 'docs [TOPIC]',
    options: [],
    examples: [
        { line: 'coexist docs', summary: 'what there is to read' },
        { line: 'coexist docs minimum', summary: 'the reference of a rule form' },
        { line: 'coexist docs exchange-2003-and-earlier', summary: 'a rule of a pack' },
    ],
    run({ words }, { version }) {
        const topic = words.join(' ');
        const pages = readPages();
        const sections = pages.flatMap(sectionsOf);
        if (topic === '')
            return { exitCode: 0, output: contents(pages, sections) };
        const found = [...pages, ...sections].find(({ name }) => name.toLowerCase() === topic.toLowerCase());
        if (found)
            return { exitCode: 0, output: `${found.text.trim()}\n` };
        const names = [...pages, ...sections].map(({ name }) => name);
        return { exitCode: 0, output: ruleInWords(topic, version, names) };
    },
};
/** The second-level sections of the reference, each under the words of its heading. */
function sectionsOf({ text }) {
    if (!text.startsWith('<!-- Generated'))
        return [];
    return text
        .split(/^(?=## )/m)
        .slice(1)
        .map((section) => ({ name: /^## (?:coexist )?(.+)$/m.exec(section)?.[1] ?? '', text: section }));
}
function contents(pages, sections) {
    const list = (all) => all.map(({ name }) => name).join(', ');
    return `pages: ${list(pages)}\nsections: ${list(sections)}\nrules: any id, such as \`exchange-2003-and-earlier\`\n`;
}
/** What a rule of the packs asks; a topic that is near to no other one is taken for a rule. */
function ruleInWords(rule, toolVersion, topics) {
    const request = {
        files: [],
        configs: [],
        packs: (0,prepared_packs/* loadPreparedPacks */.E)(),
        waivers: [],
        problems: [],
        asOf: (0,clock/* today */.E)(),
        gate: { failOn: 'error', onUndecided: 'fail' },
        toolVersion,
    };
    const answer = (0,explain/* explain */.W)(request, { rule });
    if ('message' in answer) {
        if ((0,wording/* nearest */.pA)(rule, topics).length === 0)
            throw new command/* UsageError */.e(answer.message, answer.help);
        throw new command/* UsageError */.e(`nothing is written about ${(0,wording/* quote */.hD)(rule)}`, (0,wording/* didYouMean */.au)(rule, topics));
    }
    const { notInForce: _, ...general } = answer.rule;
    const text = explanations/* explanationFormats */.E.find(({ id }) => id === 'text');
    return text?.render({ ...answer, rule: general }, { color: false }) ?? '';
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
    'catalogue-outdated': {
        title: 'The sources of the catalogue were read not long ago.',
        severity: 'notice',
    },
    'drift-extra': { title: 'Every server that the exports show is declared.', severity: 'error' },
    'drift-missing': { title: 'Every server that is declared is shown by the exports.', severity: 'error' },
    'drift-roles': { title: 'A server has the roles that are declared.', severity: 'error' },
    'drift-site': { title: 'A server stands in the site that is declared.', severity: 'error' },
    'drift-subscription': {
        title: 'A subscription is there as it is declared, and every one is declared.',
        severity: 'error',
    },
    'drift-version': { title: 'A server runs the version that is declared.', severity: 'error' },
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
    const because = fault ? [...judgement.because, ...fault.because] : judgement.because;
    const site = inCommon(servers, ({ declared }) => declared.site);
    const product = inCommon(servers, (server) => server.product.id);
    const { actual, required, mild } = shortfall;
    const names = servers.map((server) => server.name);
    return {
        rule: rule.id,
        policy: policy.id,
        status,
        severity: mild ? milder[compiled.severity] : compiled.severity,
        organization: scope.organization.name,
        ...(site === undefined ? {} : { site }),
        ...(fault ? { scope: { kind, name } } : {}),
        servers: names,
        ...(product === undefined ? {} : { product }),
        ...(actual === undefined ? {} : { actual }),
        ...(required === undefined ? {} : { required }),
        message: messageOf(judgement),
        help: helpOf(judgement),
        because: plainly(because),
        location: (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)(shortfall.at),
        related: notes.related ? [...placesOf(because), ...notes.related] : placesOf(because),
        ...(rule.source ? { source: rule.source } : {}),
        ...(notes.waiver ? { waiver: notes.waiver } : {}),
        fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)([
            policy.id,
            rule.id,
            scope.organization.name,
            ...(kind === 'organization' ? [] : [kind, name]),
            ...servers.map((server) => server.key).sort(_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6),
        ]),
    };
}
/** What is the same for all of the servers, if anything is. */
function inCommon([first, ...others], valueOf) {
    const value = first && valueOf(first);
    return others.every((server) => valueOf(server) === value) ? value : undefined;
}
/** Most findings of a rule share their witnesses. */
const plainly = (0,_model_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .H)((because) => because.map(({ plain }) => plain));
const placesOf = (0,_model_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .H)((because) => because.map(placeOf));
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
    if (initial[0] === 0)
        fillConstants();
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
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   Gh: () => (/* binding */ problemReport),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   nS: () => (/* binding */ problemReports)
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
        problems: problemReports(problems),
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
/** How many findings there are of each kind. */
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
/** Problems with their places as reports have them, each once, and no more than anybody reads. */
function problemReports(problems) {
    return capped(withoutRepetition(problems.map(problemReport)));
}
/** A problem as reports show it. */
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
    return [...rules.map(summaryOf), ...builtIn].sort((a, b) => (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.policy, b.policy) || (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.rule, b.rule));
}
/** How reports name a rule. */
function summaryOf({ policy, rule, severity, }) {
    return {
        rule: rule.id,
        policy: policy.id,
        form: rule.form,
        title: rule.title ?? rule.id,
        severity,
        ...(rule.remediation ? { remediation: rule.remediation } : {}),
        ...(rule.source ? { source: rule.source } : {}),
    };
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
    const end = lines.position(span.end, start.line);
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
    /** Looked for from a line on that it is not before, which most spans begin and end in. */
    position(offset, from = 1) {
        const { starts } = this;
        let low = from - 1;
        if (low + 1 >= this.count || offset < (starts[low + 1] ?? 0))
            return this.inLine(low, offset);
        let high = this.count - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return this.inLine(low, offset);
    }
    inLine(line, offset) {
        return { line: line + 1, column: offset - (this.starts[line] ?? 0) + 1 };
    }
}


/***/ }),

/***/ 1902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today)
/* harmony export */ });
/** Today's day in UTC, `YYYY-MM-DD`. */
function today() {
    return new Date().toISOString().slice(0, 10);
}


/***/ })

};
