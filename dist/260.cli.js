export const id = 260;
export const ids = [260];
export const modules = {

/***/ 8571:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planYaml)
/* harmony export */ });
/* harmony import */ var _scalar_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3290);

const width = 110;
/** A plan document as YAML, under comments. */
function planYaml(plan, comments) {
    const { steps, ...head } = plan;
    return [
        ...comments.map((comment) => `# ${comment}`),
        ...Object.entries(head).map(([key, value]) => `${key}: ${(0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(value)}`),
        ...(steps.length > 0 ? ['steps:', ...steps.flatMap((step) => itemLines(step, 2))] : ['steps: []']),
        '',
    ].join('\n');
}
function itemLines(step, indent) {
    const space = ' '.repeat(indent);
    const flow = flowText(step);
    if (indent + 2 + flow.length <= width || typeof step !== 'object')
        return [`${space}- ${flow}`];
    const [first = '', ...rest] = valueLines(step, indent + 2);
    return [`${space}- ${first.trimStart()}`, ...rest];
}
/** The lines of a mapping, each key on its own; long lists of words are wrapped. */
function valueLines(value, indent) {
    const space = ' '.repeat(indent);
    if (isList(value)) {
        return value.every((one) => typeof one === 'string')
            ? wrapped(value, indent)
            : value.flatMap((one) => itemLines(one, indent));
    }
    if (typeof value !== 'object')
        return [`${space}${flowText(value)}`];
    return Object.entries(value).flatMap(([key, one]) => {
        const line = `${space}${(0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(key)}: ${flowText(one)}`;
        if (line.length <= width || typeof one !== 'object')
            return [line];
        return [`${space}${(0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(key)}:`, ...valueLines(one, indent + 2)];
    });
}
function wrapped(words, indent) {
    const space = ' '.repeat(indent);
    const lines = [];
    let line = `${space}[`;
    for (const [index, word] of words.entries()) {
        const text = (0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(word) + (index < words.length - 1 ? ', ' : ']');
        if (line.length + text.length > width && line.trim() !== '[') {
            lines.push(line.trimEnd());
            line = `${space} `;
        }
        line += text;
    }
    return [...lines, line];
}
function flowText(value) {
    if (typeof value === 'string')
        return (0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(value);
    if (typeof value === 'number')
        return String(value);
    if (isList(value))
        return `[${value.map(flowText).join(', ')}]`;
    const pairs = Object.entries(value).map(([key, one]) => `${(0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(key)}: ${flowText(one)}`);
    return `{ ${pairs.join(', ')} }`;
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 3290:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   UN: () => (/* binding */ doubleQuoted),
/* harmony export */   f3: () => (/* binding */ singleQuoted),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/** A text as a YAML scalar that means it wherever it stands, in block and in flow: plain where that is safe. */
function scalarText(value) {
    return isPlain(value) ? value : doubleQuoted(value);
}
/** Whether YAML reads the text as itself without quotes, and no reader of an older YAML takes it for something else. */
function isPlain(value) {
    return /^[\p{L}_][\p{L}\p{N}_ .()+?/-]*$/u.test(value) && !value.endsWith(' ') && !isWord(value);
}
/** The text in double quotes, as YAML and JSON both read it; what cannot be seen is written as an escape. */
function doubleQuoted(value) {
    return JSON.stringify(value).replace(/[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** The text in single quotes; undefined where they cannot hold it. */
function singleQuoted(value) {
    const holds = doubleQuoted(value.replaceAll('"', '').replaceAll('\\', '')).slice(1, -1);
    return holds.includes('\\') ? undefined : `'${value.replaceAll("'", "''")}'`;
}
/** Words that some version of YAML takes for a number, a truth value or nothing. */
function isWord(value) {
    return /^(?:null|true|false|yes|no|on|off|y|n|_[\d_]*|e[-+]?\d+|[-+.]*(?:inf|nan))$/i.test(value);
}


/***/ }),

/***/ 260:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainFindings: () => (/* reexport */ explainFindings),
  ordersOfChange: () => (/* reexport */ ordersOfChange)
});

// EXTERNAL MODULE: ./src/core/check/findings.ts
var findings = __webpack_require__(5293);
// EXTERNAL MODULE: ./src/core/model/group-by.ts
var group_by = __webpack_require__(6047);
// EXTERNAL MODULE: ./src/core/requests/explained-rule.ts
var explained_rule = __webpack_require__(212);
// EXTERNAL MODULE: ./src/core/requests/explaining.ts + 4 modules
var requests_explaining = __webpack_require__(5924);
// EXTERNAL MODULE: ./src/core/requests/order-of-raise.ts
var order_of_raise = __webpack_require__(5876);
;// CONCATENATED MODULE: ./src/core/requests/explained-findings.ts





/** Nobody reads more of one kind; `coexist explain` derives every one. */
const mostOfRule = 3;
const mostOfAll = 60;
/**
 * Why each rule has found what is grave in a report, what is new first: for servers that are alike the first of them is
 * explained. What goes beyond a few derivations of a rule is counted.
 */
function explainFindings(report, preparation, request) {
    const explained = { preparation, report, orders: order_of_raise/* OrdersOfRaises */.o.of(preparation, request) };
    const isNews = ({ change }) => change === 'new' || change === 'worse';
    const grave = report.findings.filter(isGrave);
    const inOrder = [...grave.filter(isNews), ...grave.filter((finding) => !isNews(finding))];
    let left = mostOfAll;
    return [...(0,group_by/* groupBy */.$)(inOrder, findings/* fullIdOf */.AR)].flatMap(([id, findings]) => {
        const explanation = explanationOf(id, findings, explained, Math.min(mostOfRule, left));
        left -= explanation?.organizations.length ?? 0;
        return explanation ?? [];
    });
}
function isGrave({ status, severity, blocking }) {
    return status !== 'not-covered' && (blocking || severity === 'error' || status === 'undecided');
}
function explanationOf(id, findings, explained, most) {
    const found = (0,explained_rule/* findRule */.I)(id, explained.preparation);
    if ('message' in found)
        return undefined;
    const explaining = new requests_explaining/* Explaining */.w(found, explained);
    const alike = [...subjectsAlike(findings).values()];
    return {
        rule: found.explained,
        organizations: alike.slice(0, most).map((subjects) => accountsOf(subjects, explaining)),
        left: alike.slice(most).reduce((sum, { length }) => sum + length, 0),
    };
}
/** Subjects of which the same is to be said but for their names. */
function subjectsAlike(findings) {
    return (0,group_by/* groupBy */.$)(subjectsOf(findings), (subject) => JSON.stringify(subject.findings.map(aboutOf)));
}
function subjectsOf(findings) {
    const subjects = new Map();
    for (const finding of findings) {
        const { organization = '', servers, plan, fingerprint } = finding;
        if (plan || servers.length === 0)
            subjects.set(fingerprint, { findings: [finding] });
        for (const server of plan ? [] : servers) {
            const key = `${organization}\n${server}`;
            const before = subjects.get(key)?.findings ?? [];
            subjects.set(key, { server, findings: [...before, finding] });
        }
    }
    return [...subjects.values()];
}
/** What a derivation depends on, of a finding. */
function aboutOf({ organization, status, site, product, actual, required, because, plan }) {
    return { organization, status, site, product, actual, required, because, plan };
}
function accountsOf(alike, explaining) {
    const [first] = alike;
    const [finding] = first?.findings ?? [];
    if (!first || !finding)
        throw new Error('a group is never empty');
    const names = alike.slice(1).flatMap(({ server, findings }) => server ?? findings[0]?.servers ?? []);
    return {
        ...explaining.ofFinding(finding, first.server),
        ...(names.length > 0 ? { likewise: names } : {}),
    };
}

// EXTERNAL MODULE: ./src/core/edits/plan-yaml.ts
var plan_yaml = __webpack_require__(8571);
// EXTERNAL MODULE: ./src/core/plan/transition.ts
var transition = __webpack_require__(9127);
// EXTERNAL MODULE: ./src/core/requests/find-order.ts + 46 modules
var find_order = __webpack_require__(2182);
// EXTERNAL MODULE: ./src/core/requests/preparation.ts + 3 modules
var requests_preparation = __webpack_require__(5155);
// EXTERNAL MODULE: ./src/core/requests/shard.ts
var shard = __webpack_require__(8019);
;// CONCATENATED MODULE: ./src/core/requests/orders-of-change.ts





/** A check has other things to do: what is larger is left to `coexist plan find`. */
const mostChanges = 500;
const budget = 2_000;
/**
 * Whether what a change does to each organization can be done in a safe order. Organizations that a plan is about, that do
 * not change or that one of the two states lacks have no answer, nor those whose later state is not allowed itself: that is
 * found anyhow. Nothing has one where something cannot be judged.
 */
function ordersOfChange(request, base) {
    const preparation = new requests_preparation/* Preparation */.M(request, base.files);
    if ([...preparation.problems(), ...base.problems].length > 0)
        return [];
    return (0,shard/* ofShard */.G)(preparation.organizations, request.shard).flatMap((to) => {
        const from = preparation.earlier.find(({ name }) => name === to.name);
        const isPlanned = preparation.plans.some(({ organization = to.name }) => organization === to.name);
        if (!from || isPlanned)
            return [];
        const changes = (0,transition/* changesBetween */.i)(from, to).length;
        if (changes === 0)
            return [];
        return changes > mostChanges ? [tooLarge(to, changes)] : orderOf({ from, to }, preparation, request);
    });
}
function orderOf(pair, preparation, to) {
    const order = (0,find_order/* orderBetween */.Bq)(pair, preparation, { to, bridges: [], budget, windows: [] });
    const isOfTarget = order.blockers.some(({ action, rule }) => action === 'target' && rule !== undefined);
    return isOfTarget ? [] : [told(order)];
}
function told({ organization, outcome, guarantee, rounds, blockers, ways, plan }) {
    return {
        organization,
        outcome,
        guarantee,
        changes: rounds.reduce((sum, round) => sum + round.length, 0),
        rounds: rounds.length,
        steps: plan?.steps.flatMap(({ name }) => (typeof name === 'string' ? [name] : [])) ?? [],
        ...(plan ? { plan: (0,plan_yaml/* planYaml */.X)(plan, []) } : {}),
        blockers: blockers.map(({ servers, rule, message, help }) => ({
            servers,
            ...(rule === undefined ? {} : { rule }),
            message,
            ...(help === undefined ? {} : { help }),
        })),
        ways,
    };
}
function tooLarge({ name }, changes) {
    return {
        organization: name,
        outcome: 'undetermined',
        guarantee: `nothing is proved: ${changes} changes are more than a check looks for an order for`,
        steps: [],
        changes,
        rounds: 0,
        blockers: [],
        ways: ['run `coexist plan find --base REF`'],
    };
}

;// CONCATENATED MODULE: ./src/core/orders.ts
/** The door to the finder of orders, which is loaded only where a change may need one, or findings are explained. */




/***/ })

};
