export const id = 260;
export const ids = [260];
export const modules = {

/***/ 356:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planYaml)
/* harmony export */ });
/* harmony import */ var _scalar_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6601);

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

/***/ 6601:
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

/***/ 6260:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ordersOfChange: () => (/* reexport */ ordersOfChange)
});

// EXTERNAL MODULE: ./src/core/edits/plan-yaml.ts
var plan_yaml = __webpack_require__(356);
// EXTERNAL MODULE: ./src/core/plan/transition.ts
var transition = __webpack_require__(2524);
// EXTERNAL MODULE: ./src/core/requests/find-order.ts + 42 modules
var find_order = __webpack_require__(6832);
// EXTERNAL MODULE: ./src/core/requests/preparation.ts + 3 modules
var requests_preparation = __webpack_require__(8004);
// EXTERNAL MODULE: ./src/core/requests/shard.ts
var shard = __webpack_require__(3018);
;// CONCATENATED MODULE: ./src/core/requests/orders-of-change.ts





/** A check has other things to do: what is larger is left to `coexist plan find`. */
const mostChanges = 60;
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
/** The door to the finder of orders, which is loaded only where a change may need one. */



/***/ })

};
