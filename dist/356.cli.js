export const id = 356;
export const ids = [356];
export const modules = {

/***/ 1339:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ty: () => (/* binding */ builtInMeaning),
  Cl: () => (/* binding */ builtInPolicy),
  IT: () => (/* binding */ builtInRuleIds),
  Cu: () => (/* binding */ builtInSummaries),
  UF: () => (/* binding */ builtInSummary)
});

// UNUSED EXPORTS: builtInRules

;// CONCATENATED MODULE: ./src/core/check/built-in/drift-rules.ts
/** What the program says about declarations that are not as the exports of the servers show them. */
const driftRules = {
    'drift-extra': {
        title: 'Every server that the exports show is declared.',
        severity: 'error',
        meaning: 'An export of the real servers shows one that no topology declares.',
        why: 'Nothing is judged about a server that is not declared, so a check passes over the one that breaks a rule.',
        fix: 'Declare the server; `coexist import --output FILE` adds it to the topology.',
    },
    'drift-missing': {
        title: 'Every server that is declared is shown by the exports.',
        severity: 'error',
        meaning: 'A topology declares a server that the exports of the real servers do not show. Where the exports cannot show it, since they list no servers or it is an Edge Transport server without a subscription, that is said as a notice.',
        why: 'A server that is gone still makes rules speak about others, and a server nobody can see may be down or renamed.',
        fix: 'Take the server out of the topology if it was uninstalled (`coexist import --prune --output FILE` does it); else add the export that shows it.',
    },
    'drift-roles': {
        title: 'A server has the roles that are declared.',
        severity: 'error',
        meaning: 'The exports show a server with other roles than its declaration has.',
        why: 'Rules about roles, and about subscriptions, choose servers by what is declared.',
        fix: 'Correct `roles:` of the server; `coexist import --output FILE` does it.',
    },
    'drift-site': {
        title: 'A server stands in the site that is declared.',
        severity: 'error',
        meaning: 'The exports show a server in another site than its declaration does.',
        why: 'Rules that are judged in each site, and subscriptions of a site, are about the servers declared there.',
        fix: 'Move the server to the list of its site; `coexist import --output FILE` does it.',
    },
    'drift-subscription': {
        title: 'A subscription is there as it is declared, and every one is declared.',
        severity: 'error',
        meaning: 'An Edge subscription is declared and not shown, shown and not declared, of another site, or has recorded another version. Where the exports show no subscriptions at all, that is said as a notice.',
        why: 'The rules about the two ends of a subscription are judged on the links that are declared.',
        fix: 'Correct `links:` of the topology; `coexist import --output FILE` does it.',
    },
    'drift-version': {
        title: 'A server runs the version that is declared.',
        severity: 'error',
        meaning: 'The exports show another version or product of a server than its declaration has. It is undecided where the exports do not tell enough: `CU22 SU?` agrees with every security update of CU22.',
        why: 'Every minimum is compared with the declared version. If that is wrong, so is the verdict.',
        fix: 'Correct `version:` of the server; `coexist import --output FILE` does it.',
    },
};

;// CONCATENATED MODULE: ./src/core/check/built-in/plan-rules.ts
/** What the program says about plans that are wrong in themselves. */
const planRules = {
    'plan-last-of-link': {
        title: 'A decommissioned server leaves others at its end of a link.',
        severity: 'error',
        meaning: 'A step decommissions the last server at an end of a link that stands for several servers, such as the last server of a site to which an Edge Transport server is subscribed.',
        why: 'The link would lead nowhere: for an Edge subscription, mail of the site would no longer flow through the Edge.',
        fix: 'Install the successor first and make the link anew, or remove the link first by a step `unlink:`.',
    },
    'plan-link': {
        title: 'A plan links and unlinks what is there.',
        severity: 'error',
        meaning: 'A step makes a link to a server or site that does not exist then or to a server that cannot be its end by its product and roles, or removes a link that does not exist then.',
        why: 'The step cannot be carried out as it is written, so what follows from it is not what was planned.',
        fix: 'Correct the names, or put the step after the one that makes what it needs.',
    },
    'plan-lowers-level': {
        title: 'A plan raises levels.',
        severity: 'error',
        meaning: 'A step `level:` gives a level of the organization a lower value than it has then.',
        why: 'Levels such as the functional level of a forest are a one-way door.',
        fix: 'Leave the step out, or correct the value.',
    },
    'plan-lowers-version': {
        title: 'An update leads to a later release.',
        severity: 'error',
        meaning: 'A step `update:` gives a server an older release or an older product than it runs then. It is undecided where the versions do not tell which one is older.',
        why: 'Setup installs over an older release only; the server keeps the version it has.',
        fix: 'Leave the server out of the step, or write a later version.',
    },
    'plan-nothing-selected': {
        title: 'A step that selects servers means some.',
        severity: 'warning',
        meaning: 'The `select:` of a step means no server in the state in which the step is taken.',
        why: 'A step that does nothing is usually one that comes too late, or whose selector has a slip.',
        fix: 'Leave the step out, or correct what it selects.',
    },
    'plan-selection': {
        title: 'It is known which servers a step selects.',
        severity: 'error',
        meaning: 'Whether the `select:` of a step means a server cannot be told, since the version or roles of that server are not known well enough. The step leaves the server alone.',
        why: 'What cannot be told may be wrong in either way, so the plan is not taken for a pass.',
        fix: 'Declare what is missing about the server, or name the servers under `servers:`.',
    },
    'plan-server-exists': {
        title: 'A new server has a name of its own.',
        severity: 'error',
        meaning: 'A step `install:` names a server that exists already in the state in which the step is taken.',
        why: 'Two servers of one name cannot be told apart; the existing one stays as it is.',
        fix: 'Give the new server a name of its own, or write `update:` if the existing one is meant.',
    },
    'plan-server-holds': {
        title: 'A decommissioned server holds nothing any more.',
        severity: 'error',
        meaning: 'A step decommissions a server that still holds something, such as mailboxes or public folders (`holds:`).',
        why: 'What a server holds goes with it; Exchange Setup, for one, refuses to uninstall a server that still has mailboxes.',
        fix: 'Move all of it away first, by a step `move:`.',
    },
    'plan-target': {
        title: 'At the end of a plan its target is reached.',
        severity: 'error',
        meaning: 'After the last step there is still a server of a product that is not among `target.products`.',
        why: 'A plan that passes and does not arrive is easily taken for one that does.',
        fix: 'Add the steps that update or decommission these servers, or correct the target.',
    },
    'plan-task-order': {
        title: 'Tasks are done in the order of their checklists.',
        severity: 'warning',
        meaning: 'A task is done before another one that comes later in the plan, although every checklist that has both has them the other way round.',
        why: 'The checklists of a vendor are in the order in which their tasks work.',
        fix: 'Put the tasks into the order of the checklist.',
    },
    'plan-unknown-holding': {
        title: 'A step moves what servers hold.',
        severity: 'warning',
        meaning: 'A step `move:` names something that no server holds (`holds:`), although servers of the organization do hold something.',
        why: 'Nothing moves by such a step: with a slip in the name, what was meant stays where it is.',
        fix: 'Correct `what:`, or declare under `holds:` of the server how much there is of it.',
    },
    'plan-unknown-server': {
        title: 'A step names servers that exist then.',
        severity: 'error',
        meaning: 'A step names a server that does not exist in the state in which the step is taken: it was never declared, is installed later, or is gone already.',
        why: 'The step passes over the name, so a slip in it would leave a server unpatched without a word.',
        fix: 'Correct the name, or put the step where the server exists.',
    },
    'plan-unknown-site': {
        title: 'A new server stands in a site that exists.',
        severity: 'error',
        meaning: 'A step installs a server in a site that the topology does not declare.',
        why: 'Rules that are judged in each site, and subscriptions, would pass over the new server.',
        fix: 'Correct the name, or declare the site in the topology; it may be without servers.',
    },
    'plan-unknown-task': {
        title: 'A task is one that a checklist or a rule asks for.',
        severity: 'error',
        meaning: 'A step does a task whose id no checklist has and no rule asks for.',
        why: 'With a slip in its id a task would be missing for the rules that wait for it, and look done to people.',
        fix: 'Correct the id, or let a checklist or rule of your own ask for the task.',
    },
};

;// CONCATENATED MODULE: ./src/core/check/built-in/run-rules.ts
/** What the program says about what a run judges by: catalogues, policies, and what it compares with. */
const runRules = {
    'base-unreadable': {
        title: 'The base that findings are compared with can be judged.',
        severity: 'warning',
        meaning: 'The commit or folder that the run compares with has problems of its own. Nothing of it counts then, and every finding is new.',
        why: 'A finding may be called new only where it is certain that it was not there before.',
        fix: 'Compare with a base that can be read; let it be if the change is the one that mends the base.',
    },
    'catalogue-outdated': {
        title: 'The sources of the catalogue were read not long ago.',
        severity: 'notice',
        meaning: 'The sources of a catalogue were last read more than 90 days before the day of the run.',
        why: 'Vendors publish updates, and change what they support, every few months; newer releases are unknown to an old catalogue.',
        fix: 'Update coexist, or add the new releases in a catalogue of your own.',
    },
    'not-covered': {
        title: 'Products that stand together are products about which a rule speaks.',
        severity: 'warning',
        meaning: 'Two products of one family stand together in an organization, and no rule in force speaks about these two at once. It is not said while a policy or a catalogue has a problem.',
        why: 'Silence is not support: nobody has looked up whether the two may stand together.',
        fix: 'Look up what the vendor says about the two products, and choose or write a policy that says it.',
    },
    'policy-replaced': {
        title: 'A policy of a pack is in force as the pack has it.',
        severity: 'notice',
        meaning: 'A policy of the project has the id of a policy of a built-in pack, and takes its place.',
        why: 'Every rule of the pack that the replacement does not repeat is no longer judged.',
        fix: 'Give the policy an id of its own if both are to be in force. Change a severity, or switch a rule off, in `coexist.yaml` instead.',
    },
};

;// CONCATENATED MODULE: ./src/core/check/built-in/waiver-rules.ts
/** What the program says about waivers. */
const waiverRules = {
    'waiver-ending': {
        title: 'A waiver holds for a while longer.',
        severity: 'notice',
        meaning: 'A waiver that is in use ends within 30 days, or as many as `--lookahead` says. Its last day counts.',
        why: 'The day after, what it waives blocks again, for whoever opens the next pull request.',
        fix: 'Mend the findings, or let the owner of the waiver renew it.',
    },
    'waiver-refused': {
        title: 'A waiver names a rule that can be waived.',
        severity: 'warning',
        meaning: 'A waiver names a rule with `waivable: false`. It has no effect.',
        why: 'Whoever wrote the policy wants nobody to accept this.',
        fix: 'Remove the waiver, and mend the finding.',
    },
    'waiver-unused': {
        title: 'A waiver is still needed.',
        severity: 'notice',
        meaning: 'A waiver names a server for which its rule has no finding: it was mended, or the name has a slip.',
        why: 'A waiver that lies about would accept the next violation unseen.',
        fix: 'Remove the name or the waiver, or correct the name.',
    },
};

;// CONCATENATED MODULE: ./src/core/check/built-in.ts




/** The policy that holds what the program says of itself, not on behalf of a document. */
const builtInPolicy = 'coexist';
/** Every rule of the program itself; a finding of its policy is one of these. */
const builtInRules = {
    ...runRules,
    ...driftRules,
    ...planRules,
    ...waiverRules,
};
const ids = Object.keys(builtInRules).sort();
/** The full ids of the built-in rules. */
const builtInRuleIds = ids.map((rule) => `${builtInPolicy}/${rule}`);
/** How reports name a built-in rule. */
function builtInSummary(rule) {
    const { title, severity, fix } = builtInRules[rule];
    return { rule, policy: builtInPolicy, form: 'built-in', title, severity, remediation: fix };
}
const builtInSummaries = ids.map(builtInSummary);
/** What is wrong where a built-in rule speaks; undefined where there is no such rule. */
function builtInMeaning(rule) {
    const known = ids.find((id) => id === rule);
    return known && builtInRules[known].meaning;
}


/***/ }),

/***/ 3256:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ fullIdOf),
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   W3: () => (/* binding */ weights),
/* harmony export */   a7: () => (/* binding */ weighed),
/* harmony export */   aH: () => (/* binding */ gated),
/* harmony export */   hD: () => (/* binding */ findingOf),
/* harmony export */   kH: () => (/* binding */ wordlessFindingOf),
/* harmony export */   xJ: () => (/* binding */ severityOf)
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
    return new FoundFinding(judgement, status, notes);
}
/** Written as a class since findings come in hundreds of thousands: what there is nothing of is left out, at no cost. */
class FoundFinding {
    constructor(judgement, status, { waiver, related }) {
        const { compiled, scope, servers, shortfall, fault } = judgement;
        const { policy, rule } = compiled;
        const because = fault ? [...judgement.because, ...fault.because] : judgement.because;
        const site = inCommon(servers, siteOf);
        const product = inCommon(servers, productOf);
        const { actual, required } = shortfall;
        this.rule = rule.id;
        this.policy = policy.id;
        this.status = status;
        this.severity = severityOf(judgement);
        this.organization = scope.organization.name;
        if (site !== undefined)
            this.site = site;
        if (fault)
            this.scope = { kind: scope.kind, name: scope.name };
        this.servers = servers.map(nameOf);
        if (product !== undefined)
            this.product = product;
        if (actual !== undefined)
            this.actual = actual;
        if (required !== undefined)
            this.required = required;
        this.message = messageOf(judgement);
        this.help = helpOf(judgement);
        this.because = plainly(because);
        this.location = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)(shortfall.at);
        this.related = related ? [...placesOf(because), ...related] : placesOf(because);
        if (rule.source)
            this.source = rule.source;
        if (waiver)
            this.waiver = waiver;
        this.fingerprint = fingerprintOf(judgement);
    }
}
function fingerprintOf({ compiled: { policy, rule }, scope, servers }) {
    const { kind, name, organization } = scope;
    return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)([
        policy.id,
        rule.id,
        organization.name,
        ...(kind === 'organization' ? [] : [kind, name]),
        ...servers.map(({ key }) => key).sort(_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6),
    ]);
}
function nameOf({ name }) {
    return name;
}
function siteOf({ declared }) {
    return declared.site;
}
function productOf({ product }) {
    return product.id;
}
const nowhere = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
/** The finding without its words and its place: what it weighs, for judgements that nobody will read. */
function wordlessFindingOf(judgement, status = judgement.status) {
    const { compiled, servers, scope } = judgement;
    return {
        rule: compiled.rule.id,
        policy: compiled.policy.id,
        status,
        severity: severityOf(judgement),
        organization: scope.organization.name,
        servers: servers.map(({ name }) => name),
        message: '',
        help: '',
        because: [],
        location: nowhere,
        related: [],
        fingerprint: '',
    };
}
/** What is the same for all of the servers, if anything is. */
function inCommon([first, ...others], valueOf) {
    const value = first && valueOf(first);
    return others.length === 0 || others.every((server) => valueOf(server) === value) ? value : undefined;
}
/** Most findings of a rule share their witnesses. */
const plainly = (0,_model_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .H)((because) => because.map(({ plain }) => plain));
const placesOf = (0,_model_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .H)((because) => because.map(placeOf));
const placeOf = (0,_model_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .H)(({ text, at }) => ({ message: text, location: (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)(at) }));
/** `…; while Exchange 2013 is present the minimum is …`, with every condition that cannot be told named as such. */
function messageOf(judgement) {
    const { shortfall, answers, compiled } = judgement;
    const { text } = compiled.guard;
    if (answers.speaks === 'yes' && answers.selected === 'yes') {
        return `${shortfall.observed}; ${text === '' ? '' : `while ${text} `}${shortfall.demanded}`;
    }
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
/** How severe a judgement is. */
function severityOf({ compiled: { severity }, shortfall: { mild } }) {
    return mild ? milder[severity] : severity;
}
/** Weighs a finding: whether it blocks, and as what it is shown. */
function gated(finding, gate) {
    return { ...finding, ...weighed(finding, gate) };
}
/** Whether something of that status and severity blocks, and as what it is shown. */
function weighed({ status, severity: own }, { failOn, onUndecided }) {
    const isRelaxed = status === 'undecided' && onUndecided === 'warn' && own === 'error';
    const severity = isRelaxed ? 'warning' : own;
    const blocking = status !== 'waived' && failOn !== 'never' && weights[severity] >= weights[failOn];
    return { severity, blocking };
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
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


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
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
/* harmony import */ var _built_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1339);
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
        ...(policy.pack === undefined ? {} : { pack: policy.pack }),
        form: rule.form,
        title: rule.title ?? rule.id,
        severity,
        ...(rule.remediation ? { remediation: rule.remediation } : {}),
        ...(rule.source ? { source: rule.source } : {}),
    };
}


/***/ }),

/***/ 371:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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


/***/ })

};
