export const id = 479;
export const ids = [479];
export const modules = {

/***/ 8479:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planFind: () => (/* binding */ planFind)
});

// EXTERNAL MODULE: ./src/core/requests/find-order.ts + 46 modules
var find_order = __webpack_require__(1713);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/core/report/escaping/json.ts
var json = __webpack_require__(6721);
// EXTERNAL MODULE: ./src/core/report/escaping/line.ts
var line = __webpack_require__(3965);
// EXTERNAL MODULE: ./src/core/report/answers/fix-text.ts
var fix_text = __webpack_require__(7161);
// EXTERNAL MODULE: ./src/core/edits/plan-yaml.ts
var plan_yaml = __webpack_require__(356);
;// CONCATENATED MODULE: ./src/core/report/answers/order-text.ts





const mostNames = 8;
/** An order as the plan document that it is; where there is none, what is in the way. */
function renderOrder({ order, problems }) {
    if (!order)
        return `${(0,fix_text/* problemLines */.pb)(problems).map(line/* safeLine */.o).join('\n')}\n`;
    if (!order.plan)
        return `${refusalLines(order).map(line/* safeLine */.o).join('\n')}\n`;
    const comments = [headline(order), order.guarantee, ...order.notes].map(wording/* visible */.RK);
    return (0,plan_yaml/* planYaml */.X)(order.plan, comments);
}
/** The same for other programs. */
function orderJson({ order, problems }) {
    if (!order)
        return (0,json/* jsonText */.s)({ outcome: 'undetermined', rounds: [], blockers: [], problems });
    const { organization, outcome, guarantee, rounds, certificate, blockers, ...rest } = order;
    return (0,json/* jsonText */.s)({ organization, outcome, guarantee, rounds, certificate, blockers, ...rest, problems });
}
function headline({ organization, rounds }) {
    const changes = rounds.reduce((sum, round) => sum + round.length, 0);
    return `A safe order for ${(0,wording/* quote */.hD)(organization)}: ${(0,wording/* counted */.hS)(changes, 'change')} in ${(0,wording/* counted */.hS)(rounds.length, 'round')}`;
}
const titles = {
    impossible: 'no safe order exists for',
    undetermined: 'it is not known whether a safe order exists for',
};
function refusalLines({ organization, outcome, guarantee, blockers, ways, notes, }) {
    if (outcome === 'plan')
        return [];
    return [
        `${titles[outcome]} ${(0,wording/* quote */.hD)(organization)}`,
        `  ${guarantee}`,
        ...notes.map((note) => `  ${note}`),
        '',
        ...blockers.flatMap(blockerLines),
        ...(ways.length > 0
            ? ['what could be done, the mildest first:', ...ways.map((way) => `  - ${way}`)]
            : []),
    ];
}
function blockerLines({ servers, action, from, to, rule, message, help }) {
    const names = (0,wording/* listedAtMost */.aL)(mostNames, servers.map(wording/* quote */.hD));
    const way = action === 'update' ? ` from ${(0,wording/* quote */.hD)(from ?? '')} to ${(0,wording/* quote */.hD)(to ?? '')}` : '';
    const what = action === 'target' ? `the target${names === '' ? '' : ` of ${names}`}` : `${action} ${names}${way}`;
    return [
        `blocked: ${what}${rule === undefined ? '' : ` by ${rule}`}`,
        `  ${message}`,
        ...(help === undefined ? [] : [`  help: ${help}`]),
        '',
    ];
}

// EXTERNAL MODULE: ./src/core/model/day.ts
var model_day = __webpack_require__(8735);
// EXTERNAL MODULE: ./src/node/load-order.ts
var load_order = __webpack_require__(779);
// EXTERNAL MODULE: ./src/node/prepared-packs.ts + 1 modules
var prepared_packs = __webpack_require__(4433);
// EXTERNAL MODULE: ./src/cli/check-options.ts + 1 modules
var check_options = __webpack_require__(270);
// EXTERNAL MODULE: ./src/cli/command.ts
var command = __webpack_require__(3567);
// EXTERNAL MODULE: ./src/cli/outputs.ts
var cli_outputs = __webpack_require__(6128);
// EXTERNAL MODULE: ./src/cli/report-options.ts + 2 modules
var report_options = __webpack_require__(6604);
;// CONCATENATED MODULE: ./src/cli/commands/plan-find.ts







const usualBudget = 20_000;
const exitCodes = { plan: 0, impossible: 1, undetermined: 2 };
/** Finds a safe order from one topology to another, or proves that there is none. */
const planFind = {
    id: 'plan find',
    summary: 'Find a safe order from one topology to another, or prove that none exists.',
    usage: 'plan find FROM TO [options], or plan find [PATH...] --base REF [options]',
    options: [
        { name: 'base', value: 'REF', summary: 'start from the topology of that commit, or of that folder' },
        {
            name: 'bridge',
            value: 'FILE',
            repeatable: true,
            summary: 'a topology with servers that may be there for a while',
        },
        { name: 'crew', value: 'N', summary: 'the most servers that change in one round' },
        {
            name: 'window',
            value: 'DATE',
            repeatable: true,
            summary: 'the day of a maintenance window: each round takes one',
        },
        {
            name: 'budget',
            value: 'N',
            summary: `how many moves a search may try, where one is needed; ${usualBudget} by default`,
        },
        check_options/* judgingOptions */.Ds.policy,
        check_options/* judgingOptions */.Ds.waivers,
        {
            ...(0,report_options/* formatOption */.Bx)(['json', 'text']),
            summary: 'how the answer is shown: text, a plan document, or json, with its certificate',
        },
        report_options/* gateOptions */.O6.failOn,
        report_options/* gateOptions */.O6.onUndecided,
        check_options/* judgingOptions */.Ds.asOf,
        check_options/* judgingOptions */.Ds.maxFileSize,
    ],
    examples: [
        {
            line: 'coexist plan find today.yaml target.yaml > plan.yaml',
            summary: 'write the order down as a plan',
        },
        {
            line: 'coexist plan find today.yaml target.yaml -f json=order.json -f text=plan.yaml',
            summary: 'keep the certificate too, for `plan verify`',
        },
        { line: 'coexist plan find --base origin/main', summary: 'find the order for what a branch changes' },
        {
            line: 'coexist plan find 2003.yaml 2013.yaml --bridge exchange-2010.yaml -f json',
            summary: 'let a server help out for a while',
        },
    ],
    async run(invocation, surroundings) {
        const outputs = (0,cli_outputs/* parseOutputs */.Q)(invocation.values('format'), formats, surroundings.folder);
        const options = { ...(0,check_options/* checkOptionsOf */.YW)(invocation, [], surroundings), gate: (0,report_options/* gateOf */.Rv)(invocation) };
        const paths = pathsOf(invocation);
        const bridges = invocation.values('bridge');
        const read = await (0,load_order/* loadOrder */.N)(options, paths, bridges, (0,prepared_packs/* loadPreparedPacks */.E)());
        const crew = numberOf(invocation, 'crew');
        const answer = (0,find_order/* findOrder */.G5)({
            ...read,
            budget: numberOf(invocation, 'budget') ?? usualBudget,
            windows: windowsOf(invocation),
            inputs: { ...paths, bridges, policies: options.policies, waivers: options.waivers },
            ...(crew === undefined ? {} : { crew }),
        });
        return {
            exitCode: answer.order ? exitCodes[answer.order.outcome] : 2,
            output: (0,cli_outputs/* writeOutputs */.K)(answer, formats, outputs, { color: false }, surroundings),
        };
    },
};
/** How an answer is shown. */
const formats = [
    { id: 'json', render: orderJson },
    { id: 'text', render: renderOrder },
];
function pathsOf(invocation) {
    const { words } = invocation;
    const base = invocation.value('base');
    if (base !== undefined)
        return { base, paths: words };
    const [from, to, ...more] = words;
    if (from !== undefined && to !== undefined && more.length === 0)
        return { from, to };
    throw new command/* UsageError */.e('an order leads from one topology to another', 'write `coexist plan find FROM TO`, or `coexist plan find --base REF`');
}
function numberOf(invocation, option) {
    const written = invocation.value(option);
    if (written === undefined)
        return undefined;
    const number = Number(written);
    if (Number.isInteger(number) && number > 0)
        return number;
    throw new command/* UsageError */.e(`${(0,wording/* quote */.hD)(written)} is no number for ${(0,wording/* quote */.hD)(`--${option}`)}`, 'write a whole number from 1');
}
function windowsOf(invocation) {
    const days = invocation.values('window');
    const wrong = days.find((day) => !(0,model_day/* isDay */.N)(day));
    if (wrong === undefined)
        return days;
    throw new command/* UsageError */.e(`${(0,wording/* quote */.hD)(wrong)} is not a day of the calendar`, 'write it as `YYYY-MM-DD`');
}


/***/ }),

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


/***/ })

};
