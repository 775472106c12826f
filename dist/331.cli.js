export const id = 331;
export const ids = [331,964];
export const modules = {

/***/ 270:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YW: () => (/* binding */ checkOptionsOf),
  hS: () => (/* binding */ exitCodes),
  Ds: () => (/* binding */ judgingOptions),
  $d: () => (/* binding */ sizeOf)
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
// EXTERNAL MODULE: ./src/node/load-request.ts
var load_request = __webpack_require__(558);
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
    lookahead: {
        name: 'lookahead',
        value: 'DAYS',
        summary: 'tell ends of support and of waivers that are this near, such as `180d`; else each rule says how near',
    },
    maxFileSize: {
        name: 'max-file-size',
        value: 'MIB',
        summary: `the largest file that is read; ${load_request/* defaultMostMebibytes */.zp} by default`,
    },
};
/** The exit code of each verdict. */
const exitCodes = { pass: 0, fail: 1, error: 2 };
/** What is to be judged, as the options say; without paths the working folder is. */
function checkOptionsOf(invocation, paths, { folder, version, filesRead }) {
    return {
        paths: paths.length > 0 ? paths : ['.'],
        policies: invocation.values('policy'),
        waivers: invocation.values('waivers'),
        folder,
        shown: (path) => (0,find_files/* shownPath */.pS)(path, folder),
        asOf: dateOf(invocation),
        ...lookaheadOf(invocation),
        mostMebibytes: sizeOf(invocation),
        toolVersion: version,
        filesRead,
    };
}
function dateOf(invocation) {
    const date = invocation.value('as-of') ?? today();
    if (!(0,day/* isDay */.N)(date))
        throw new command/* UsageError */.e(`${(0,wording/* quote */.hD)(date)} is not a day of the calendar`, 'write it as `YYYY-MM-DD`');
    return date;
}
function lookaheadOf(invocation) {
    const written = invocation.value('lookahead');
    if (written === undefined)
        return {};
    const lookahead = (0,day/* parseDays */.bs)(written);
    if (lookahead === undefined)
        throw new command/* UsageError */.e(`${(0,wording/* quote */.hD)(written)} is no number of days`, 'write it as `180d`');
    return { lookahead };
}
/** The largest file that is read, in MiB. */
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

/***/ 6721:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ jsonInPage),
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1661);
/* harmony import */ var _runner_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(293);


/**
 * Indented JSON that a runner which reads it on standard output takes for nothing but text: it looks for commands anywhere
 * in a line.
 */
function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replace(_runner_command_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerCommand */ .Q, '#\\u0023')}\n`;
}
/**
 * JSON that can stand in a `script` element: it has no `<` that could end it, no command of a runner, and every text in
 * it is on one line, with whatever could act or hide written out.
 */
function jsonInPage(value) {
    const json = JSON.stringify(value, (_key, part) => typeof part === 'string' ? (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(part) : part);
    return json.replaceAll('<', '\\u003c').replace(_runner_command_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerCommand */ .Q, '#\\u0023');
}


/***/ }),

/***/ 1690:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ codeElement),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   ju: () => (/* binding */ markdownMessage),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1661);

const zeroWidthSpace = '\u200b';
const longestCode = 1_000;
/**
 * Text of a user as GitHub-flavoured Markdown on one line, also inside a table: no markup, mention, reference, emoji,
 * link or HTML comes of it. What GitHub looks for after it has decoded entities is broken by a zero-width space.
 */
function markdownText(text) {
    return asEntities((0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
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
    const content = shortened((0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text));
    if (content === '')
        return '';
    if (!/[`|\\]|##\w*\[/.test(content) && content.trim() === content)
        return `\`${content}\``;
    return codeElement(text);
}
/** Text of a user as a `code` element of HTML, for places where Markdown is not read. */
function codeElement(text) {
    const unlinked = shortened((0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)).replace(/@|:(?=\/\/)|www(?=\.)/gi, (part) => `${part}${zeroWidthSpace}`);
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


/***/ }),

/***/ 8618:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ explanationLines),
/* harmony export */   w: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _escaping_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1690);
/* harmony import */ var _parts_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2454);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3543);



/** An explanation as Markdown. */
function markdown(explanation, { linkTo }) {
    const lines = [...explanationLines(explanation, linkTo), ...problemLines(explanation)];
    return `${lines.join('\n').trimEnd()}\n`;
}
/** The derivations as lines of Markdown: the same in what is explained and in reports. */
function explanationLines(explanation, linkTo) {
    const { pack, location: declared } = explanation.rule;
    const place = (location) => {
        if (!location)
            return '';
        const shown = (0,_escaping_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_parts_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeInWords */ .cF)(location));
        // What a pack declares lies with the program, and not among the files that addresses lead to.
        const isElsewhere = pack !== undefined && location.file === declared?.file;
        const target = isElsewhere ? undefined : linkTo?.(location);
        return ` (${target === undefined ? shown : (0,_escaping_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(shown, target)})`;
    };
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionsOf */ .K)(explanation).flatMap((section) => sectionLines(section, place));
}
function sectionLines({ title, steps, notes }, place) {
    return [
        `#### ${(0,_escaping_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownMessage */ .ju)(title)}`,
        '',
        ...steps.map(({ text, location }, index) => `${index + 1}. ${(0,_escaping_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownMessage */ .ju)(text)}${place(location)}`),
        ...(steps.length > 0 ? [''] : []),
        ...notes.map(({ label, text, location }) => `- **${(0,_escaping_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(label)}**: ${(0,_escaping_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownMessage */ .ju)(text)}${place(location)}`),
        '',
    ];
}
function problemLines({ problems }) {
    if (problems.length === 0)
        return [];
    return [
        '#### Could not be judged',
        '',
        ...problems.map(({ file, line, message, help }) => {
            const where = (0,_escaping_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(line === undefined ? file : `${file}:${line}`);
            return `- ${where}: ${(0,_escaping_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownMessage */ .ju)(message)}${help ? `; ${(0,_escaping_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownMessage */ .ju)(help)}` : ''}`;
        }),
        '',
    ];
}


/***/ }),

/***/ 3543:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sectionsOf)
/* harmony export */ });
/* unused harmony export serverSections */
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1661);

const mostNames = 12;
/** An explanation from the rule to its servers. */
function sectionsOf({ rule, organizations, left = 0 }) {
    return [
        ruleSection(rule),
        ...organizations.flatMap((one) => ('accounts' in one ? serverSections(one) : standingSections(one))),
        ...(left > 0 ? [sectionOfRest(left)] : []),
    ];
}
function sectionOfRest(left) {
    const title = `${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(left, 'more server')}, each of which \`coexist explain RULE SERVER\` explains`;
    return { title, steps: [], notes: [] };
}
function ruleSection(rule) {
    const { location, source, remediation, notInForce, waivable } = rule;
    return {
        title: `${rule.policy}/${rule.rule} (${rule.severity}, ${rule.form})`,
        steps: [],
        notes: [
            { label: 'rule', text: rule.sentence },
            ...(source ? [{ label: 'source', text: sourceInFull(source) }] : []),
            ...(location ? [{ label: 'declared', text: 'here', location }] : []),
            ...(remediation === undefined ? [] : [{ label: 'to do', text: remediation }]),
            ...(waivable ? [] : [{ label: 'waivers', text: 'no waiver may name it' }]),
            ...(notInForce === undefined ? [] : [{ label: 'not in force', text: notInForce }]),
        ],
    };
}
/** Where a rule comes from, with everything that is known of the source. */
function sourceInFull({ title, ref, at, date, retrieved, url }) {
    return [
        ref === undefined ? title : `${title} (${ref})`,
        ...(at === undefined ? [] : [at]),
        ...(date === undefined ? [] : [`dated ${date}`]),
        ...(retrieved === undefined ? [] : [`read ${retrieved}`]),
        ...(url === undefined ? [] : [url]),
    ].join(', ');
}
/** What is said about a server, a section for each scope and each place in a plan. */
function serverSections({ organization, server, accounts, plans, saying, likewise = [], }) {
    if (accounts.length === 0 && plans.length === 0) {
        return [{ title: `${organization}: ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(server)} ${sayingInWords[saying]}`, steps: [], notes: [] }];
    }
    const sections = [
        ...accounts.map((account) => accountSection(organization, server, account)),
        ...plans.map((plan) => planSection(organization, plan)),
    ];
    if (likewise.length === 0)
        return sections;
    const note = { label: 'likewise', text: (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .listedAtMost */ .aL)(mostNames, likewise.map(_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)) };
    return sections.map((section) => ({ ...section, notes: [...section.notes, note] }));
}
function accountSection(organization, server, account) {
    const { saying, facts, conclusion, nearest, order, help } = account;
    return {
        title: `${organization}: ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(server)} ${sayingInWords[saying]}`,
        steps: facts,
        notes: [
            { label: 'therefore', text: conclusion },
            ...(nearest === undefined ? [] : [{ label: 'nearest', text: nearest }]),
            ...(order === undefined ? [] : [{ label: 'order', text: order }]),
            ...(help === undefined ? [] : [{ label: 'help', text: help }]),
        ],
    };
}
function planSection(organization, { plan, facts, conclusion, location, help, servers }) {
    const names = (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .listedAtMost */ .aL)(mostNames, servers.map(_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD));
    return {
        title: `${organization}: ${names || 'a step'} in a plan`,
        steps: facts,
        notes: [
            { label: 'therefore', text: conclusion, location },
            { label: 'plan', text: `${plan.file}, ${plan.step === 0 ? 'before it starts' : `step ${plan.step}`}` },
            ...(help === undefined ? [] : [{ label: 'help', text: help }]),
        ],
    };
}
function standingSections({ organization, facts, servers, plans }) {
    const said = inOrder.flatMap((saying) => {
        const names = servers[saying] ?? [];
        return names.length > 0 ? [{ saying, names }] : [];
    });
    const counts = said.map(({ saying, names }) => `${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(names.length, 'server')} ${shortly[saying]}`);
    return [
        {
            title: `${organization}: ${counts.join(', ') || 'nothing is judged'}`,
            steps: facts,
            notes: said.map(({ saying, names }) => ({
                label: shortly[saying],
                text: (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .listedAtMost */ .aL)(mostNames, names.map(_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)),
            })),
        },
        ...plans.map((plan) => planSection(organization, plan)),
    ];
}
const sayingInWords = {
    violation: 'violates the rule',
    undecided: 'cannot be decided',
    'not-covered': 'is one of those about which no rule speaks',
    waived: 'violates the rule, and is waived',
    met: 'meets the rule',
    silent: 'is not asked for anything, since the rule is silent',
    'not-meant': 'is not meant by the rule',
    'not-judged': 'is not judged by the rule as it stands',
};
const shortly = {
    violation: 'in violation',
    undecided: 'undecided',
    'not-covered': 'not covered',
    waived: 'waived',
    met: 'meeting it',
    'not-meant': 'not meant',
    silent: 'without a word about them',
    'not-judged': 'not judged',
};
const inOrder = [
    'violation',
    'undecided',
    'waived',
    'not-covered',
    'met',
    'not-meant',
    'silent',
    'not-judged',
];


/***/ }),

/***/ 3932:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


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
/**
 * A property of a workflow command, which ends at a comma or colon. The runner decodes line ends and no other control
 * characters, which are written out for terminals that show the command as it is.
 */
function commandProperty(text) {
    return commandData(text.replace(/(?![\r\n])\p{Cc}/gu, wording/* visible */.RK))
        .replaceAll(':', '%3A')
        .replaceAll(',', '%2C');
}

// EXTERNAL MODULE: ./src/core/report/parts/words.ts
var words = __webpack_require__(2454);
;// CONCATENATED MODULE: ./src/core/report/github.ts



/** GitHub shows ten annotations of each type per step and drops the rest without a word; the tenth counts the rest. */
const mostOfAType = 10;
/** GitHub cuts a longer message. */
const longestMessage = 4_000;
/** Annotations as workflow commands, errors first, of those what is new or worse; the ones that do not fit counted aloud. */
const github = {
    id: 'github',
    summary: 'Annotations as workflow commands of GitHub Actions.',
    render: (report, { ownWarnings = 0 }) => {
        const ofChange = report.findings.filter(words/* isOfChange */.iK);
        const others = report.findings.filter((finding) => !(0,words/* isOfChange */.iK)(finding));
        const annotations = [
            ...report.problems.map(ofProblem),
            ...[...ofChange, ...others].flatMap((finding) => ofFinding(finding)),
        ];
        return ['error', 'warning', 'notice']
            .flatMap((level) => commandsOf(level, annotations.filter((annotation) => annotation.level === level), level === 'warning' ? mostOfAType - ownWarnings : mostOfAType))
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
function commandsOf(level, annotations, most) {
    if (annotations.length <= most)
        return annotations.map(command);
    const shown = annotations.slice(0, most - 1);
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

// EXTERNAL MODULE: ./src/core/report/escaping/json.ts
var json = __webpack_require__(6721);
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
        return (0,json/* jsonText */.s)(issues);
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

// EXTERNAL MODULE: ./src/core/report/escaping/markdown.ts
var escaping_markdown = __webpack_require__(1690);
// EXTERNAL MODULE: ./src/core/report/escaping/line.ts
var escaping_line = __webpack_require__(3965);
// EXTERNAL MODULE: ./src/core/report/escaping/runner-command.ts
var runner_command = __webpack_require__(293);
;// CONCATENATED MODULE: ./src/core/report/parts/change-order.ts




const mostBlockers = 10;
const mostServers = 8;
/** A longer plan is for a file of its own. */
const longestPlan = 12_000;
/** Whether a change can be done in a safe order, in one sentence. */
function orderInWords({ organization, outcome, changes, rounds }) {
    const name = (0,wording/* quote */.hD)(organization);
    switch (outcome) {
        case 'plan':
            return `a safe order exists for ${name}: ${(0,wording/* counted */.hS)(changes, 'change')} in ${(0,wording/* counted */.hS)(rounds, 'round')}`;
        case 'impossible':
            return `no safe order exists for ${name}`;
        case 'undetermined':
            return `it is not known whether a safe order exists for ${name}`;
    }
}
/** The same for a terminal, with the steps, or with what is in the way and what helps. */
function orderLines(order) {
    const steps = order.steps.map((step, index) => `  ${index + 1}. ${step}`);
    const ways = order.ways.map((way) => `  - ${way}`);
    return [
        orderInWords(order),
        `  ${order.guarantee}`,
        ...steps,
        ...orderBlockers(order).map((line) => `  ${line}`),
        ...ways,
        '',
    ].map(escaping_line/* safeLine */.o);
}
/** The same as a section of Markdown, the order folded up as the plan that it is. */
function orderMarkdown(order) {
    const sentence = orderInWords(order);
    return [
        `### ${sentence.charAt(0).toUpperCase()}${(0,escaping_markdown/* markdownMessage */.ju)(sentence.slice(1))}`,
        '',
        `${(0,escaping_markdown/* markdownMessage */.ju)(order.guarantee)}.`,
        '',
        ...bullets(orderBlockers(order)),
        ...(order.ways.length > 0 ? ['What could be done, the mildest first:', '', ...bullets(order.ways)] : []),
        ...foldedPlan(order),
    ];
}
function foldedPlan({ plan }) {
    if (!plan)
        return [];
    if (plan.length > longestPlan)
        return ['The plan is long; `coexist plan find --base REF` writes it into a file.', ''];
    const longestRun = Math.max(2, ...[...plan.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longestRun + 1);
    const summary = 'The order, as a plan to add to the change';
    return [
        `<details><summary>${summary}</summary>`,
        '',
        `${fence}yaml`,
        // What has such a sign stands in double quotes, where the escape means the same.
        plan.trimEnd().replace(runner_command/* runnerCommand */.Q, '#\\u0023'),
        fence,
        '',
        '</details>',
        '',
    ];
}
/** What is in the way of a change, in a sentence each. */
function orderBlockers({ blockers }) {
    const shown = blockers.slice(0, mostBlockers).map(({ servers, rule, message, help }) => {
        const names = (0,wording/* listedAtMost */.aL)(mostServers, servers.map(wording/* quote */.hD));
        const by = [...(names ? [names] : []), ...(rule === undefined ? [] : [`by ${(0,wording/* quote */.hD)(rule)}`])].join(' ');
        return `blocked: ${by === '' ? '' : `${by}: `}${message}${help === undefined ? '' : `; ${help}`}`;
    });
    const left = blockers.length - shown.length;
    return left > 0 ? [...shown, (0,wording/* counted */.hS)(left, 'more blocker')] : shown;
}
function bullets(lines) {
    return lines.length === 0 ? [] : [...lines.map((line) => `- ${(0,escaping_markdown/* markdownMessage */.ju)(line)}`), ''];
}

// EXTERNAL MODULE: ./src/core/model/group-by.ts
var group_by = __webpack_require__(118);
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
    return { rows: [before, ...told.map(rowOf)], left: steps.length - told.length };
}
/** `12 Exchange 2007, 1 Exchange 2013`. */
function productsInWords(products) {
    const counts = Object.entries(products).map(([name, count]) => `${count} ${name}`);
    return counts.length > 0 ? counts.join(', ') : 'no servers';
}
function isEventful({ breaks, mends }) {
    return breaks.length + mends.length > 0;
}
function rowOf({ step, title, change, on, verdict, breaks, mends }) {
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

// EXTERNAL MODULE: ./src/core/report/explanations/sections.ts
var sections = __webpack_require__(3543);
;// CONCATENATED MODULE: ./src/core/report/html/derivations.ts

/** The derivations that a page shows, and which of them a finding has. */
class Derivations {
    places;
    all;
    indexes = new Map();
    constructor(explanations, places) {
        this.places = places;
        const each = explanations.flatMap(({ rule, organizations }) => organizations.map((accounts) => ({ rule, accounts })));
        for (const [index, { rule, accounts }] of each.entries()) {
            for (const key of keysOf(rule, accounts))
                this.indexes.set(key, this.indexes.get(key) ?? index);
        }
        this.all = each.map(({ rule, accounts }) => (0,sections/* sectionsOf */.K)({ rule, organizations: [accounts] }).map((section) => this.section(section, rule)));
    }
    /** The index of the derivation that is about the finding too; undefined where none is. */
    of({ policy, rule, organization = '', servers, scope, plan }) {
        const name = servers[0] ?? scope?.name ?? organization;
        return this.indexes.get(keyOf({ policy, rule }, organization, name, plan?.step));
    }
    section({ title, steps, notes }, rule) {
        const placed = (location) => {
            if (!location)
                return {};
            const isElsewhere = rule.pack !== undefined && location.file === rule.location?.file;
            return { place: isElsewhere ? this.places.indexOfUnlinked(location) : this.places.indexOf(location) };
        };
        return {
            title,
            steps: steps.map(({ text, location }) => ({ text, ...placed(location) })),
            notes: notes.map(({ label, text, location }) => ({ label, text, ...placed(location) })),
        };
    }
}
function keysOf(rule, accounts) {
    const { organization, server, likewise = [], plans } = accounts;
    const steps = plans.length > 0 ? plans.map(({ plan }) => plan.step) : [undefined];
    return [server, ...likewise].flatMap((name) => steps.map((step) => keyOf(rule, organization, name, step)));
}
function keyOf({ policy, rule }, organization, server, step) {
    return JSON.stringify([policy, rule, organization, server, step]);
}

;// CONCATENATED MODULE: ./src/core/report/html/indexed.ts
/** Things that are kept once and named by their index, in the order in which they came. */
class Indexed {
    all = [];
    indexes = new Map();
    /** The index of the thing with that key; it is made where there is none yet. */
    indexOf(key, make) {
        const known = this.indexes.get(key);
        if (known !== undefined)
            return known;
        this.indexes.set(key, this.all.length);
        return this.all.push(make()) - 1;
    }
}

// EXTERNAL MODULE: ./src/core/report/parts/lines.ts
var parts_lines = __webpack_require__(9808);
;// CONCATENATED MODULE: ./src/core/report/parts/plan-repair.ts





const mostMoves = 20;
const mostRules = 8;
/** Whether a plan passes in another order, in one sentence. */
function repairInWords(repair) {
    switch (repair.outcome) {
        case 'reordering':
            return `a reordering of ${(0,wording/* counted */.hS)(repair.moves.length, 'step')} passes`;
        case 'impossible':
            return 'no reordering passes';
        case 'undetermined':
            return 'whether a reordering passes is not known';
    }
}
/** The whole of it in words, with the moves that it takes. */
function repairTold(repair) {
    return {
        sentence: repairInWords(repair),
        grounds: groundsOf(repair),
        moves: movesOf(repair).map((move) => ({ text: moveInWords(move), location: move.location })),
        left: leftOf(repair),
    };
}
/** The same for a terminal. */
function repairLines(repair, palette) {
    if (!repair)
        return [];
    const { sentence, grounds, moves, left } = repairTold(repair);
    const lines = moves.map(({ text, location }) => `${(0,parts_lines/* placeLine */.ap)(location, palette)} ${(0,escaping_line/* safeLine */.o)(text)}`);
    return [
        palette.underline((0,escaping_line/* safeLine */.o)(sentence)),
        `  ${(0,escaping_line/* safeLine */.o)(grounds)}`,
        ...[...lines, ...left].map((line) => `  ${line}`),
        '',
    ];
}
/** The same in Markdown, the moves folded up. */
function repairMarkdown(repair) {
    if (!repair)
        return [];
    const { sentence, grounds, moves, left } = repairTold(repair);
    const summary = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
    const items = moves.map(({ text, location }, index) => `${index + 1}. ${(0,escaping_markdown/* markdownMessage */.ju)(`${text} (line ${location.line})`)}`);
    return [
        `<details><summary>${summary}</summary>`,
        '',
        `${(0,escaping_markdown/* markdownMessage */.ju)(grounds)}.`,
        '',
        ...[...items, ...left],
        ...(items.length > 0 ? [''] : []),
        '</details>',
        '',
    ];
}
/** `move step 7 (…) before step 3`, with what becomes of its day. */
function moveInWords({ step, title, to, day }) {
    const where = 'before' in to ? `before step ${to.before}` : `after step ${to.after}`;
    return `move step ${step} (${title}) ${where}${day ? `; ${dayInWords(day)}` : ''}`;
}
function dayInWords(day) {
    const limit = 'latest' in day ? `${day.latest} or before` : `${day.earliest} or after`;
    return `it is due on ${day.on}, which has to become ${limit}`;
}
/** What the outcome is worth, and what no order helps against. */
function groundsOf(repair) {
    if (repair.outcome === 'reordering' || repair.inEveryOrder.length === 0)
        return repair.guarantee;
    const byRule = [...(0,group_by/* groupBy */.$)(repair.inEveryOrder, ({ rule }) => rule)].map(([rule, found]) => {
        const steps = [...new Set(found.map(({ step }) => step))];
        return `${(0,wording/* quote */.hD)(rule)} ${stepsInWords(steps)}`;
    });
    return `${repair.guarantee}: ${(0,wording/* listedAtMost */.aL)(mostRules, byRule)}`;
}
function stepsInWords(steps) {
    const inPlan = steps.filter((step) => step > 0);
    const noun = inPlan.length > 1 ? 'steps' : 'step';
    return (0,wording/* listed */.KE)([
        ...(steps.includes(0) ? ['before the plan'] : []),
        ...(inPlan.length > 0 ? [`in ${noun} ${(0,wording/* listed */.KE)(inPlan.map(String))}`] : []),
    ]);
}
function movesOf(repair) {
    return repair.outcome === 'reordering' ? repair.moves.slice(0, mostMoves) : [];
}
function leftOf(repair) {
    const left = repair.outcome === 'reordering' ? repair.moves.length - mostMoves : 0;
    return left > 0 ? [`${(0,wording/* counted */.hS)(left, 'more move')}; the JSON report has them all`] : [];
}

;// CONCATENATED MODULE: ./src/core/report/html/plan-of.ts

/** A plan for the page, with what each step does to the servers. */
function planOf({ title, file, start, steps, repair }, organization, placeOf) {
    return {
        title: title ?? file,
        organization,
        start: { verdict: start.verdict, products: countsOf(start.products) },
        steps: steps.map((step) => stepOf(step, placeOf(step.location))),
        ...(repair ? { repair: repairOf(repair, placeOf) } : {}),
    };
}
function repairOf(repair, placeOf) {
    const { moves, ...told } = repairTold(repair);
    return { ...told, moves: moves.map(({ text, location }) => ({ text, place: placeOf(location) })) };
}
function stepOf({ title, change, on, verdict, products, changes }, place) {
    return {
        title,
        ...(change === undefined ? {} : { change }),
        ...(on === undefined ? {} : { on }),
        place,
        verdict,
        products: countsOf(products),
        arrives: changes.flatMap((one) => ('server' in one ? [one.server] : [])),
        gone: changes.flatMap((one) => ('gone' in one ? [one.gone] : [])),
    };
}
function countsOf(products) {
    return Object.entries(products).map(([name, count]) => ({ name, count }));
}

;// CONCATENATED MODULE: ./src/core/report/html/places.ts

/** The places that a page names, each once, with the address that leads there. */
class Places {
    options;
    places = new Indexed();
    constructor(options) {
        this.options = options;
    }
    get all() {
        return this.places.all;
    }
    /** The index of a place. */
    indexOf(place) {
        const { file, line } = place;
        return this.places.indexOf(`${line ?? ''} ${file}`, () => {
            const href = this.addressOf(place);
            return { file, ...(line === undefined ? {} : { line }), ...(href === undefined ? {} : { href }) };
        });
    }
    /** The index of a place that nothing leads to from the page. */
    indexOfUnlinked({ file, line }) {
        return this.places.indexOf(`unlinked ${line} ${file}`, () => ({ file, line }));
    }
    /** An address in a repository where there is one, else the way to the file from where the page lies. */
    addressOf(place) {
        const { file, line } = place;
        const address = 'column' in place ? this.options.linkTo?.(place) : undefined;
        if (address !== undefined)
            return /^https?:\/\//.test(address) ? address : undefined;
        if (file === '' || file.startsWith('/'))
            return undefined;
        const path = `${this.options.wayToFiles ?? ''}${file}`.split('/').map(encoded).join('/');
        return `./${path}${line === undefined ? '' : `#L${line}`}`;
    }
}
function encoded(part) {
    return encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'));
}

;// CONCATENATED MODULE: ./src/core/report/html/data-of.ts







/** What the page of a report shows. */
function dataOf(report, options) {
    return new PageContent(report, new Places(options), options.pageOf).data();
}
class PageContent {
    report;
    places;
    pageOf;
    facts = new Indexed();
    rules = new Indexed();
    organizations;
    summaries;
    derivations;
    plans;
    /** The findings by their fingerprints. */
    indexes;
    constructor(report, places, pageOf) {
        this.report = report;
        this.places = places;
        this.pageOf = pageOf;
        this.organizations = new Map(report.organizations.map(({ organization }, index) => [organization, index]));
        this.summaries = new Map(report.rules.map((one) => [`${one.policy}/${one.rule}`, one]));
        this.derivations = new Derivations(report.explanations ?? [], places);
        this.plans = report.plans ?? [];
        this.indexes = new Map(report.findings.map(({ fingerprint }, index) => [fingerprint, index]));
    }
    data() {
        const { verdict, asOf, summary, problems, organizations, findings, fixed, orders = [] } = this.report;
        const shown = [
            ...findings.map((finding) => this.finding(finding)),
            ...fixed.map((finding) => ({ ...this.finding(finding), mark: 'fixed', change: 'fixed' })),
        ];
        return {
            verdict,
            asOf,
            isCompared: summary.changes !== undefined,
            problems: problems.map(({ message, help, file, line }) => ({
                message,
                ...(help === undefined ? {} : { help }),
                place: this.places.indexOf({ file, ...(line === undefined ? {} : { line }) }),
            })),
            organizations: organizations.map((one) => this.organization(one)),
            plans: this.plans.map((one) => this.plan(one)),
            orders: orders.map((order) => ({
                sentence: orderInWords(order),
                guarantee: order.guarantee,
                steps: order.steps,
                blockers: orderBlockers(order),
                ways: order.ways,
            })),
            findings: shown,
            derivations: this.derivations.all,
            rules: this.rules.all,
            facts: this.facts.all,
            places: this.places.all,
        };
    }
    finding(finding) {
        const { policy, rule, severity, blocking, organization = '', servers, message, location } = finding;
        const id = `${policy}/${rule}`;
        const index = this.organizations.get(organization);
        const derivation = this.derivations.of(finding);
        return {
            mark: markOf(finding),
            severity,
            blocking,
            rule: this.rules.indexOf(id, () => this.rule(finding)),
            ...(index === undefined ? {} : { organization: index }),
            servers,
            message,
            facts: finding.related.map((fact) => this.fact(fact)),
            ...(derivation === undefined ? {} : { derivation }),
            place: this.places.indexOf(location),
            ...(finding.source ? { source: (0,words/* sourceInWords */.Ir)(finding.source) } : {}),
            ...given(finding, ['site', 'product', 'actual', 'required', 'help', 'waiver', 'change']),
            ...this.planPlace(finding),
        };
    }
    rule({ policy, rule }) {
        const summary = this.summaries.get(`${policy}/${rule}`);
        const page = summary && this.pageOf?.(summary);
        return {
            rule,
            policy,
            title: summary?.title ?? rule,
            ...(page !== undefined && /^https?:\/\//.test(page) ? { page } : {}),
        };
    }
    fact({ message, location }) {
        const place = this.places.indexOf(location);
        return this.facts.indexOf(`${place} ${message}`, () => ({ text: message, place }));
    }
    planPlace(finding) {
        if (!finding.plan)
            return {};
        const plan = this.plans.findIndex((one) => isOfPlan(finding, one));
        return plan === -1 ? {} : { plan: { plan, ...given(finding.plan, ['step', 'until', 'isMomentary']) } };
    }
    organization({ organization, map, coexistence, table, support, }) {
        return {
            name: organization,
            isCoexistence: coexistence,
            servers: map.servers,
            links: map.links.map(({ kind, from, to, findings }) => ({
                kind,
                from,
                ...('site' in to ? { site: to.site, servers: [] } : { servers: to.servers }),
                findings: findings.flatMap((fingerprint) => this.indexes.get(fingerprint) ?? []),
            })),
            table: table.map((row) => given(row, ['name', 'servers', 'requirement'])),
            support,
        };
    }
    plan(plan) {
        const organization = this.organizations.get(plan.organization) ?? -1;
        return planOf(plan, organization, (location) => this.places.indexOf(location));
    }
}
function markOf({ status, severity }) {
    if (status !== 'violation')
        return status;
    return severity === 'error' ? 'violation' : severity;
}
/** The object with those of the keys that have a value. */
function given(whole, keys) {
    const pairs = keys.flatMap((key) => (whole[key] === undefined ? [] : [[key, whole[key]]]));
    return Object.fromEntries(pairs);
}

;// CONCATENATED MODULE: ./src/core/report/html/generated/page.ts
// Generated by `npm run generate` from `page/`.
/** The script of the page. */
const script = '"use strict";(()=>{function F(t,e){return te(e)-te(t)}function te(t){let[e,n,r]=$e(t),o=n>2?e:e-1,s=Math.floor((153*((n+9)%12)+2)/5)+r-1;return o*365+Math.floor(o/4)-Math.floor(o/100)+Math.floor(o/400)+s}function $e(t){let[e=0,n=1,r=1]=t.split("-").map(Number);return[e,n,r]}function a(t,e={},...n){let r=document.createElement(t);for(let[o,s]of Object.entries(e))s!==void 0&&s!==!1&&r.setAttribute(o,s===!0?"":String(s));return r.append(...n),r}function y(t,e,n={}){let r=a("button",{type:"button",...n},t);return r.addEventListener("click",e),r}function j(t,e,n,r){let o=a("select",{},a("option",{value:""},e),...n.map((s,i)=>a("option",{value:i},s)));return o.addEventListener("change",()=>r(o.value)),a("label",{},t,o)}function S(t,e,n){let r=a("tbody",{},...n.map(o=>a("tr",{},...o.map(Te))));return G(t,_(t,e.map(o=>a("th",{scope:"col"},o)),r))}function _(t,e,n){return a("table",{},a("caption",{},t),a("thead",{},a("tr",{},...e)),n)}function G(t,e){return a("div",{class:"scrolling",role:"region","aria-label":`Table: ${t}`,tabindex:0},e)}function b(t,e,...n){let r=`${t}-title`;return a("section",{id:t,"aria-labelledby":r,tabindex:-1},a("h2",{id:r},e),...n)}function Te(t){return a("td",{},t)}var M={violation:{symbol:"\\u2716",word:"error"},undecided:{symbol:"?",word:"undecided"},warning:{symbol:"!",word:"warning"},"not-covered":{symbol:"\\u2205",word:"not covered"},waived:{symbol:"\\u2016",word:"waived"},notice:{symbol:"i",word:"notice"},fixed:{symbol:"\\u2713",word:"fixed"},fine:{symbol:"\\u2713",word:"nothing found"}},x=Object.keys(M),Le=new Map(x.map((t,e)=>[t,e]));function P(t){return Le.get(t)??x.length}function k(t,e){return P(t)<=P(e)?t:e}function D(t){let e=new Map;for(let{servers:n,mark:r}of t)if(!(r==="not-covered"||r==="fixed"))for(let o of n)e.set(o,k(r,e.get(o)??"fine"));return e}function g(t,e=M[t].word){return a("span",{class:"badge","data-mark":t},a("span",{"aria-hidden":"true",class:"symbol"},M[t].symbol),e)}function u(t){return t.split("`").map((e,n)=>n%2===1?a("code",{},e):e)}function w({file:t,line:e,href:n}){let r=e===void 0?t:`${t}:${e}`;return n===void 0?a("span",{class:"place"},r):a("a",{class:"place",href:n},r)}function m(t){return String(t).replace(/\\B(?=(\\d{3})+$)/g,",")}var Ee=365;function ne({data:t}){let n=[...Oe(t),...Fe(t),...He(t)].sort((i,l)=>i.date<l.date?-1:+(i.date>l.date));if(n.length===0)return[];let r=Re(n,t.asOf),o=n.map(({date:i,what:l,mark:d})=>[a("time",{datetime:i},i),g(d,De(t.asOf,i)),l,Ae(r(t.asOf),r(i),d)]),s=`What begins and ends, as of ${t.asOf}`;return[b("calendar","Calendar",S(s,["Day","When","What","Time"],o))]}function Oe({organizations:t,asOf:e}){let n=new Map;for(let{support:r}of t)for(let{name:o,mainstreamEnds:s,ends:i,servers:l}of r){let d=[...s===void 0?[]:[[s,`Mainstream support of ${o} ends`]],...i===void 0||i==="none"?[]:[[i,`Support of ${o} ends`]]];for(let[p="",f=""]of d){let v=JSON.stringify([p,f]);n.set(v,(n.get(v)??0)+l)}}return[...n].map(([r,o])=>{let[s,i]=JSON.parse(r),l=i.startsWith("Mainstream")?"notice":je(F(e,s));return{date:s,what:`${i}: ${R(o,"server")}`,mark:l}})}function Fe({findings:t,rules:e}){let n=new Map;for(let{waiver:r,rule:o,mark:s}of t){if(!r||s!=="waived")continue;let i=JSON.stringify([r.expires,e[o]?.rule??"",r.owner]);n.set(i,(n.get(i)??0)+1)}return[...n].map(([r,o])=>{let[s,i,l]=JSON.parse(r);return{date:s,what:`Waiver of ${i} by ${l} ends: ${R(o,"finding")}`,mark:"waived"}})}function He({plans:t}){return t.flatMap(({title:e,steps:n})=>{let r=n.flatMap(({on:i})=>i??[]).sort(),[o,s]=[r[0],r.at(-1)];return o===void 0||s===void 0?[]:o===s?[{date:o,what:`Plan ${e}`,mark:"notice"}]:[{date:o,what:`Plan ${e} begins`,mark:"notice"},{date:s,what:`Plan ${e} ends`,mark:"notice"}]})}function je(t){return t<0?"warning":t<=Ee?"notice":"fine"}function De(t,e){let n=F(t,e);return n===0?"today":n>0?`in ${R(n,"day")}`:`${R(-n,"day")} ago`}function R(t,e){return`${m(t)} ${t===1?e:`${e}s`}`}function Re(t,e){let n=[...t.map(({date:i})=>i),e].sort(),[r=e,o=e]=[n[0],n.at(-1)],s=Math.max(1,F(r,o));return i=>100*F(r,i)/s}function Ae(t,e,n){let r=a("span",{class:"today"}),o=a("span",{class:"dot","data-mark":n});return r.style.left=`${t}%`,o.style.left=`${e}%`,a("div",{class:"track","aria-hidden":"true"},r,o)}function re({data:{organizations:t}}){if(t.length===0)return[];let e=t.length===1,n=["Product","Servers","Required","Below","Undecided","Waived","Which rule applies"],r=t.flatMap(({name:s,table:i})=>i.map(l=>[...e?[]:[a("code",{},s)],...Ne(l)]));return[b("coexistence","Coexistence",...e?[We(t[0])]:[],S("What is asked of each product",e?n:["Organization",...n],r))]}function We(t){let e=t?.isCoexistence?"more than one product is there":"one product is there";return a("p",{},a("code",{},t?.name??""),`: ${e}`)}function Ne({name:t,servers:e,requirement:n}){let r=m(e);if(!n)return[t,r,a("span",{class:"dim"},"no rule"),"","","",""];let{required:o,below:s,undecided:i,waived:l,rule:d,source:p}=n;return[t,r,a("code",{},o),s>0?g(s>l?"violation":"waived",m(s)):"0",i>0?g("undecided",m(i)):"0",l>0?g("waived",m(l)):"0",a("span",{},a("code",{},d),...p===void 0?[]:[`, ${p}`])]}function oe(t,e,n){let r=new Map(t.map(o=>[o.name.toLowerCase(),o]));for(let{arrives:o,gone:s}of e.slice(0,n)){for(let i of o)r.set(i.name.toLowerCase(),i);for(let i of s)r.delete(i.toLowerCase())}return[...r.values()]}function U({step:t,until:e,isMomentary:n},r){return r<t?!1:n||e===t?r===t:e===void 0||r<e}function Y(t,e){return t.filter(({plan:n})=>n!==void 0&&U(n,e))}function ae(t,e){return D(Y(t,e).map(n=>{let r=n.plan?.step===0&&n.plan.until!==void 0,o=k(n.mark,"notice")==="notice";return r&&o?{...n,mark:"warning"}:n}))}var W={text:"",hidden:new Set},A=class{constructor(e){this.data=e}data;haystacks;apply(e){let n=e.text.toLowerCase().split(/\\s+/).filter(i=>i!==""),r=n.length>0?this.searched():[],{findings:o}=this.data,s=[];for(let i=0;i<o.length;i++){let l=o[i];if(!l||!Be(l,e))continue;let d=r[i]??"";n.every(p=>d.includes(p))&&s.push(i)}return s}searched(){let{findings:e,rules:n,organizations:r,places:o}=this.data;return this.haystacks??=e.map(s=>{let{servers:i,site:l,product:d,actual:p,required:f,message:v,help:h,rule:c,organization:C,place:J}=s,O=n[c];return[...i,l,d,p,f,v,h,O?.rule,O?.policy,r[C??-1]?.name,o[J]?.file].join(`\n`).toLowerCase()}),this.haystacks}};function Be(t,e){if(e.hidden.has(t.mark)||e.plan!==void 0&&(t.plan?.plan??-1)!==e.plan)return!1;for(let n of["organization","site","product","rule","change"])if(e[n]!==void 0&&t[n]!==e[n])return!1;return e.only===void 0||Ie(t,e.only)}function Ie({organization:t,servers:e,plan:n},r){switch(r.kind){case"server":return t===r.organization&&e.includes(r.name);case"step":return n?.plan===r.plan&&U(n,r.step)}}var ze=300,se=["new","worse","unchanged","fixed"];function le(t,e){let n=W,r=o=>{n={...n,...o},e(n)};return a("form",{class:"controls",role:"search","aria-label":"Filter the findings"},qe(o=>r({text:o})),...Ve(t,r),Je(t,o=>r({hidden:o})))}function qe(t){let e=a("input",{type:"search",placeholder:"server, rule, file \\u2026",autocomplete:"off"});return e.addEventListener("input",()=>t(e.value)),a("label",{},"Search",e)}function Ve(t,e){let{findings:n,organizations:r,rules:o,plans:s,isCompared:i}=t,l=ie(n.map(({site:c})=>c)),d=ie(n.map(({product:c})=>c)),p=c=>c===""?void 0:Number(c),f=c=>C=>C===""?void 0:c[Number(C)],v=["no plan",...s.map(({title:c})=>c)];return[$("Organization",r.map(({name:c})=>c),c=>e({organization:p(c)})),$("Site",l,c=>e({site:f(l)(c)})),$("Product",d,c=>e({product:f(d)(c)})),$("Rule",o.map(({rule:c})=>c),c=>e({rule:p(c)})),$("Plan",v,c=>e({plan:c===""?void 0:Number(c)-1})),$("Change",i?se:[],c=>e({change:f(se)(c)}))].flat()}function $(t,e,n){return e.length>1&&e.length<=ze?[j(t,"all",e,n)]:[]}function Je({findings:t},e){let n=new Map;for(let{mark:s}of t)n.set(s,(n.get(s)??0)+1);let r=new Set,o=x.flatMap(s=>{let i=s==="fine"?void 0:n.get(s);if(s==="fine"||i===void 0)return[];let l=a("input",{type:"checkbox",checked:!0,name:s});return l.addEventListener("change",()=>{l.checked?r.delete(s):r.add(s),e(new Set(r))}),[a("label",{},l,g(s),` ${m(i)}`)]});return a("fieldset",{},a("legend",{},"Show"),...o)}function ie(t){return[...new Set(t.filter(e=>e!==void 0))].sort()}function ce(t,e){return t.flatMap(n=>_e(n,e))}function _e({title:t,steps:e,notes:n},r){let o=e.map(i=>a("li",{},...de(i,r))),s=n.map(i=>a("li",{},a("strong",{},i.label),": ",...de(i,r)));return[a("p",{class:"derived"},...u(t)),...o.length>0?[a("ol",{},...o)]:[],...s.length>0?[a("ul",{},...s)]:[]]}function de({text:t,place:e=-1},n){let r=n.places[e];return[...u(t),...r?[" ",w(r)]:[]]}var N={mark:"Status",servers:"Server",site:"Site",product:"Product",actual:"Actual",required:"Required",rule:"Rule",message:"Finding",place:"Place"};function pe(t,e,n){if(!e)return t;let r=e.direction==="ascending"?1:-1,o=t.map(s=>{let i=n.findings[s];return{index:s,key:i?Ge(i,e.column,n):""}});return o.sort((s,i)=>s.key<i.key?-r:s.key>i.key?r:s.index-i.index),o.map(({index:s})=>s)}function Ge(t,e,{rules:n,places:r}){switch(e){case"mark":return P(t.mark);case"servers":return t.servers[0]?.toLowerCase()??"";case"rule":return n[t.rule]?.rule??"";case"place":{let{file:o="",line:s=0}=r[t.place]??{};return`${o}\n${String(s).padStart(9,"0")}`}case"site":case"product":case"actual":case"required":case"message":return t[e]??""}}function me(t,e,n){let{facts:r,source:o,derivation:s=-1}=t;if(r.length===0&&o===void 0&&!e.derivations[s])return;let i=y("Why",()=>{let l=i.closest("tr");n.delete(t)?l?.nextElementSibling?.remove():(n.add(t),l?.after(K(t,e))),i.setAttribute("aria-expanded",String(n.has(t)))},{class:"why","aria-expanded":String(n.has(t))});return i}function K({facts:t,source:e,derivation:n=-1},r){let o=r.derivations[n],s=o?ce(o,r):[Ue(t,e,r)],i=Object.keys(N).length;return a("tr",{class:"reasons"},a("td",{colspan:i},a("div",{},...s)))}function Ue(t,e,n){let r=t.flatMap(s=>n.facts[s]??[]).map(({text:s,place:i})=>{let l=n.places[i];return a("li",{},...u(s)," ",l?w(l):"")}),o=e===void 0?[]:[a("li",{},`Source: ${e}`)];return a("ul",{},...r,...o)}var ue=6;function fe(t,e,n){let{mark:r,site:o,product:s,actual:i,required:l,place:d}=t,p=e.places[d],f=e.rules[t.rule],v=me(t,e,n);return a("tr",{"data-mark":r},a("td",{},g(r,Ke(t))),Qe(t),...[o,s].map(h=>a("td",{},h??"")),...[i,l].map(h=>a("td",{},...h===void 0?[]:[a("code",{},h)])),a("td",{},f?Ye(f):""),a("td",{class:"message"},...Ze(t),...v?[v]:[]),a("td",{},p?w(p):""))}function Ye({rule:t,title:e,page:n}){return n===void 0?a("span",{title:e},t):a("a",{title:e,href:n},t)}function Ke({mark:t,severity:e,change:n}){let r=t==="undecided"?`${e} (undecided)`:M[t].word;return n===void 0||n==="fixed"?r:`${r}, ${n}`}function Qe({servers:t}){return t.length===0?a("td"):a("th",{scope:"row"},Xe(t))}function Xe(t){let e=t.length-ue,n=t.slice(0,ue).join(", ");return e>0?`${n} and ${e} more`:n}function Ze({message:t,help:e,waiver:n,mark:r}){let o=r!=="waived"&&r!=="fixed";return[a("p",{},...u(t)),...e!==void 0&&o?[a("p",{class:"help"},"Help: ",...u(e))]:[],...n?[a("p",{class:"help"},`Waived by ${n.owner} until ${n.expires}: ${n.reason}`)]:[]]}var B=50,et=1e3,I=class{constructor(e,n){this.data=e;this.headers=tt(n),this.back=y("Previous page",()=>this.turnTo(this.first-B)),this.forth=y("Next page",()=>this.turnTo(this.first+B)),this.element=a("div",{},a("div",{class:"controls pager"},this.back,this.forth,this.position),G("Findings",_("Findings",[...this.headers.values()],this.body))),matchMedia("print").addEventListener("change",({matches:r})=>this.draw(r?et:B))}data;element;body=a("tbody");position=a("span",{class:"position",role:"status"});headers;back;forth;asked=new Set;indexes=[];first=0;show(e,n){this.indexes=e,this.first=0;for(let[r,o]of this.headers)r===n?.column?o.setAttribute("aria-sort",n.direction):o.removeAttribute("aria-sort");this.draw()}turnTo(e){this.first=e,this.draw(),this.element.scrollIntoView({block:"start"}),this.back.disabled&&this.forth.focus(),this.forth.disabled&&this.back.focus()}draw(e=B){let{first:n,indexes:r,data:o,asked:s}=this,i=r.slice(n,n+e);this.body.replaceChildren(...i.flatMap(f=>{let v=o.findings[f];if(!v)return[];let h=fe(v,o,s);return s.has(v)?[h,K(v,o)]:[h]}));let l=o.findings.length,d=i.length===0?"none":`${m(n+1)} to ${m(n+i.length)}`,p=r.length===l?"":` found among ${m(l)}`;this.position.textContent=`${d} of ${m(r.length)}${p}`,this.back.disabled=n===0,this.forth.disabled=n+e>=r.length}};function tt(t){let e=new Map;for(let[n,r]of Object.entries(N)){let o=a("th",{scope:"col"},y(r,()=>{let s=o.getAttribute("aria-sort");t(s===null?{column:n,direction:"ascending"}:s==="ascending"?{column:n,direction:"descending"}:void 0)}));e.set(n,o)}return e}var z=class{constructor(e){this.data=e;this.found=new A(e),this.table=new I(e,r=>{this.order=r,this.draw()});let n=le(e,r=>{let{only:o}=this.filter;this.filter={...r,...o?{only:o}:{}},this.draw()});this.section=b("findings","Findings",n,this.only,this.table.element),this.draw()}data;section;table;found;only=a("p",{class:"only",hidden:!0});filter=W;order;showOnly(e){this.filter={...this.filter,only:e},this.only.replaceChildren(`Only ${this.inWords(e)}. `,y("Show all again",()=>this.showAll())),this.only.hidden=!1,this.draw(),this.section.scrollIntoView({block:"start"}),this.section.focus({preventScroll:!0})}showAll(){let{only:e,...n}=this.filter;this.filter=n,this.only.hidden=!0,this.draw(),this.section.focus({preventScroll:!0})}inWords(e){return e.kind==="server"?`what is about ${e.name}`:`what is so at step ${e.step} of ${this.data.plans[e.plan]?.title??"the plan"}`}draw(){this.table.show(pe(this.found.apply(this.filter),this.order,this.data),this.order)}};var nt=12,rt=40,ot=300,at=12;function ge({name:t,servers:e,mark:n,links:r},o){let i=e.length<=nt?e.map(l=>a("li",{class:"row"},...st(l,o))):it(e,o);return a("article",{class:"card","data-mark":n},a("h3",{},t??a("span",{class:"dim"},"in no site")),a("p",{class:"dim"},`${m(e.length)} ${e.length===1?"server":"servers"}`),a("ul",{},...i),...dt(r))}function st({server:t,mark:e},n){return[he({server:t,mark:e},n),ye(t)]}function he({server:{name:t},mark:e},n){let r=M[e].word,o=e==="fine",s=a("span",{class:"said"},o?` (${r})`:` (${r}), show`),i=a("span",{},g(e,""),t,s),l={class:"server",title:`${t}: ${r}`};return o?a("span",l,i):y(i,()=>n(t),{...l,"data-mark":e})}function ye({product:t,version:e,roles:n}){let r=e===""?"version not declared":e;return a("span",{class:"runs"},`${t} `,a("code",{},r),...n.length>0?[a("span",{class:"dim"},` ${n.join(", ")}`)]:[])}function it(t,e){let n=new Map;for(let i of t){let{product:l,version:d,roles:p}=i.server,f=[i.mark,l,d,...p].join(`\n`);n.get(f)?.push(i)||n.set(f,[i])}let r=[...n.values()].sort((i,l)=>P(i[0]?.mark??"fine")-P(l[0]?.mark??"fine")||l.length-i.length),o=r.slice(0,rt).map(i=>a("li",{},lt(i,e))),s=r.length-o.length;return s>0?[...o,a("li",{class:"dim"},`and ${s} more kinds of servers`)]:o}function lt(t,e){let[n]=t;if(!n)return a("span");let r=a("p",{class:"names"}),o=a("details",{},a("summary",{},g(n.mark,m(t.length)),a("span",{class:"said"},` ${M[n.mark].word}: `),ye(n.server)),r);return o.addEventListener("toggle",()=>{let s=t.slice(0,ot).map(l=>he(l,e)),i=t.length-s.length;r.replaceChildren(...s,...i>0?[`and ${m(i)} more`]:[])}),o}function dt(t){if(t.length===0)return[];let n=[...t].sort((o,s)=>P(o.mark)-P(s.mark)).slice(0,at).map(({link:o,mark:s})=>{let i=o.site??o.servers.join(", ");return a("li",{},g(s),` ${o.kind}: ${o.from} \\u21C4 ${i}`)}),r=t.length-n.length;return[a("ul",{class:"links"},...n,...r>0?[a("li",{class:"dim"},`and ${m(r)} more`)]:[])]}var Q=24,T=class{constructor(e){this.onServer=e}onServer;element=a("div",{class:"map"});shown=Q;onlyMarked=!1;state={servers:[],marks:new Map,links:[]};show(e){this.state=e,this.draw()}showOnlyMarked(e){this.onlyMarked=e,this.draw()}draw(){let e=ct(this.state).filter(({mark:r})=>!this.onlyMarked||r!=="fine"),n=e.length-this.shown;this.element.replaceChildren(a("div",{class:"cards"},...e.slice(0,this.shown).map(r=>ge(r,this.onServer))),...e.length===0?[a("p",{class:"dim"},"There is no site to show.")]:[],...n>0?[this.more(n)]:[])}more(e){let n=Math.min(e,Q);return y(`Show ${n} more of ${m(e)} sites`,()=>{this.shown+=Q,this.draw()})}};function ct({servers:t,marks:e,links:n}){let r=new Map,o=[];for(let d of t)d.site===void 0?o.push(d):r.get(d.site)?.push(d)||r.set(d.site,[d]);let s=({name:d})=>e.get(d)??"fine",i=(d,p)=>({...d===void 0?{}:{name:d},servers:p.map(f=>({server:f,mark:s(f)})),mark:p.map(s).reduce(k,"fine"),links:pt(n,d,p)}),l=[...r].map(([d,p])=>i(d,p));return o.length>0?[...l,i(void 0,o)]:l}function pt(t,e,n){if(t.length===0)return[];let r=new Set(n.map(({name:o})=>o));return t.filter(({link:o})=>e!==void 0&&o.site===e||r.has(o.from)||o.servers.some(s=>r.has(s)))}function ve(t){let{organizations:e}=t.data;if(e.length===0)return[];let n=0,r=new T(d=>t.showServer(n,d)),o=d=>{n=d,r.show(ut(t,d))},s=e.map(({name:d})=>d),i=s[0]??"",l=s.length>1?[j("Organization",i,s.slice(1),d=>o(d===""?0:Number(d)+1))]:[];return o(0),[b("map","Sites and servers",a("div",{class:"controls"},...l,X(r)),mt(),r.element)]}function X(t){let e=a("input",{type:"checkbox"});return e.addEventListener("change",()=>t.showOnlyMarked(e.checked)),a("label",{},e,"only sites with findings")}function mt(){let t=x.filter(e=>e!=="fixed"&&e!=="not-covered");return a("p",{class:"legend"},...t.map(e=>g(e)))}function ut({data:{organizations:t,findings:e}},n){let r=t[n],o=e.filter(s=>s.organization===n&&ft(s));return{servers:r?.servers??[],marks:D(o),links:(r?.links??[]).map(s=>({link:s,mark:s.findings.map(i=>e[i]?.mark??"fine").reduce(k,"fine")}))}}function ft({plan:t}){return t===void 0||t.step===0&&t.isMomentary===void 0}function be({data:{orders:t}}){return t.length===0?[]:[b("orders","Order of the change",...t.flatMap(gt))]}function gt({sentence:t,guarantee:e,steps:n,blockers:r,ways:o}){return[a("h3",{},...u(t)),a("p",{},...u(e)),...Z("ol",n),...Z("ul",r),...o.length>0?[a("p",{},"What could be done, the mildest first:")]:[],...Z("ul",o)]}function Z(t,e){return e.length===0?[]:[a(t,{},...e.map(n=>a("li",{},...u(n))))]}function we(t,e){if(!t)return[];let{sentence:n,grounds:r,moves:o,left:s}=t,i=o.map(({text:l,place:d=-1})=>{let p=e[d];return a("li",{},...u(l)," ",p?w(p):"")});return[a("h4",{},...u(`${n.charAt(0).toUpperCase()}${n.slice(1)}`)),a("p",{},...u(r)),...i.length>0?[a("ol",{class:"moves"},...i)]:[],...s.map(l=>a("p",{},l))]}var H={fail:"fail",undecided:"undecided",warn:"warning",pass:"pass"},L={fail:"violation",undecided:"undecided",warn:"warning",pass:"fine"};function q({title:t,change:e,on:n}){let r=e===void 0?t:`${t}: ${e}`;return n===void 0?r:`${n} \\xB7 ${r}`}var ht=120;function Pe({start:t,steps:e}){let n=[t,...e].map(({verdict:s})=>L[s]),r=Math.ceil(n.length/ht),o=Array.from({length:Math.ceil(n.length/r)},(s,i)=>{let l=n.slice(i*r,(i+1)*r);return a("span",{"data-mark":l.reduce(k,"fine")})});return{element:a("div",{class:"bar","aria-hidden":"true"},...o),show(s){let i=Math.floor(s/r);for(let[l,d]of o.entries())d.classList.toggle("here",l===i)}}}var ke=200;function Se({steps:t,title:e},n,r,o){let[s,i]=yt(n),l=t.map((h,c)=>({...h,number:c+1})),d=l.filter(({number:h})=>s.has(h)||i.has(h)),p=t.length<=ke?l:d.slice(0,ke),f=p.map(h=>{let{number:c,verdict:C,place:J}=h,O=r[J];return[y(String(c),()=>o(c),{"aria-label":`Go to step ${c}`}),a("span",{},...u(q(h))),g(L[C],H[C]),m(s.get(c)??0),m(i.get(c)??0),O?w(O):""]}),v=t.length-p.length;return a("details",{open:t.length<=30},a("summary",{},`All ${m(t.length)} steps`),S(`Steps of ${e}`,["Step","What changes","Verdict","Breaks","Mends","Place"],f),...v>0?[a("p",{class:"dim"},`${m(v)} more steps are left out here.`)]:[])}function yt(t){let e=new Map,n=new Map;for(let{plan:r}of t){if(!r)continue;let{step:o,until:s}=r;o>0&&e.set(o,(e.get(o)??0)+1),s!==void 0&&s!==o&&n.set(s,(n.get(s)??0)+1)}return[e,n]}var V=class{constructor(e,n,r){this.page=e;this.plan=n;this.index=r;let o=n.steps.length,s=`plan-${r}`;this.findings=e.data.findings.filter(i=>i.plan?.plan===r),this.slider=a("input",{type:"range",id:`${s}-step`,min:0,max:o,value:0,step:1}),this.slider.addEventListener("input",()=>this.draw()),this.bar=Pe(n),this.map=new T(i=>e.showServer(n.organization,i)),this.element=a("article",{class:"plan","aria-labelledby":`${s}-title`},a("h3",{id:`${s}-title`},n.title),this.bar.element,this.controls(),this.said,this.products,a("div",{class:"controls"},this.showFindings(),X(this.map)),this.map.element,...we(n.repair,e.data.places),Se(n,this.findings,e.data.places,i=>this.goTo(i))),this.draw()}page;plan;index;element;findings;slider;said=a("p",{class:"said-step",role:"status"});products=a("p",{class:"products"});bar;map;controls(){return a("div",{class:"controls slider"},y("Previous step",()=>this.goTo(this.step-1)),a("label",{for:this.slider.id},"Step"),this.slider,y("Next step",()=>this.goTo(this.step+1)))}showFindings(){return y("Show the findings at this step",()=>this.page.showStep(this.index,this.step))}get step(){return Number(this.slider.value)}goTo(e){this.slider.value=String(e),this.draw()}draw(){let{step:e,plan:n}=this,r=n.steps[e-1],{verdict:o,products:s}=r??n.start,i=`Step ${e} of ${n.steps.length} \\xB7 ${r?q(r):"before the plan"}`,l=Y(this.findings,e).length;this.slider.setAttribute("aria-valuetext",`${i.replaceAll("`","")}, ${H[o]}`),this.said.replaceChildren(g(L[o],H[o])," ",...u(`${i}; ${vt(l)}`)),this.products.replaceChildren(s.map(({name:d,count:p})=>`${m(p)} ${d}`).join(", ")||"no servers"),this.bar.show(e),this.map.show({servers:oe(this.page.data.organizations[n.organization]?.servers??[],n.steps,e),marks:ae(this.findings,e),links:[]})}};function vt(t){return t===1?"1 finding":`${m(t)} findings`}function Me(t){let{plans:e}=t.data;return e.length===0?[]:[b("plans","Plans",...e.map((n,r)=>new V(t,n,r).element))]}function Ce({data:{problems:t,places:e}}){if(t.length===0)return[];let n=t.map(({message:o,help:s,place:i})=>{let l=e[i];return[l?w(l):"",a("span",{},...u(o)),a("span",{},...u(s??""))]}),r="Could not be judged";return[b("problems",r,S(r,["Place","Problem","What to do"],n))]}var xe=JSON.parse(document.getElementById("data")?.textContent??""),ee=new z(xe),E={data:xe,showServer:(t,e)=>ee.showOnly({kind:"server",organization:t,name:e}),showStep:(t,e)=>ee.showOnly({kind:"step",plan:t,step:e})};document.querySelector("main")?.replaceChildren(...Ce(E),...re(E),...ve(E),...Me(E),...be(E),ee.section,...ne(E));})();';
/** Its hash, as content policies have it. */
const scriptHash = 'sha256-FqR0QxWoyLqgv4M/E6VaVhc2RgPcLwshR3Fm/s8FFmI=';
/** The style of the page. */
const style = ':root{color-scheme:light dark;--back: #ffffff;--card: #f6f8fa;--text: #1f2328;--dim: #59636e;--line: #d1d9e0;--link: #0550ae;--focus: #0969da;--violation: #b3141d;--violation-back: #ffebe9;--undecided: #6639ba;--undecided-back: #fbefff;--warning: #7d4e00;--warning-back: #fff8c5;--not-covered: #953800;--not-covered-back: #fff1e5;--waived: #4d5560;--waived-back: #e6eaef;--notice: #0550ae;--notice-back: #ddf4ff;--fine: #116329;--fine-back: #dafbe1}@media screen and (prefers-color-scheme:dark){:root{--back: #0d1117;--card: #161b22;--text: #e6edf3;--dim: #9ea7b3;--line: #3d444d;--link: #79c0ff;--focus: #58a6ff;--violation: #ffa198;--violation-back: #4a1115;--undecided: #d8b9ff;--undecided-back: #2f1c52;--warning: #f2cc60;--warning-back: #3b2a05;--not-covered: #ffb77c;--not-covered-back: #43240c;--waived: #c3cad3;--waived-back: #2a313a;--notice: #9cd2ff;--notice-back: #0c2d57;--fine: #7ee2a0;--fine-back: #0f3420}}*{box-sizing:border-box}[hidden]{display:none!important}body{margin:0 auto;padding:1rem 1.5rem 4rem;max-width:100rem;background:var(--back);color:var(--text);font:.875rem/1.45 system-ui,sans-serif;overflow-wrap:anywhere}h1{margin:.5rem 0 0;font-size:1.6rem}h2{margin:2rem 0 .5rem;font-size:1.25rem}h3{margin:0;font-size:1rem}h4{margin:.75rem 0 0;font-size:.875rem}p{margin:.25rem 0}ul{margin:0;padding:0;list-style:none}code{font:.8125rem ui-monospace,monospace}a{color:var(--link)}button,input,select{padding:.2rem .6rem;border:1px solid var(--line);border-radius:.375rem;background:var(--card);color:var(--text);font:inherit}button{cursor:pointer}button:disabled{cursor:default;opacity:.5}summary{cursor:pointer}:focus-visible{outline:2px solid var(--focus);outline-offset:2px}.why{padding:0;border:0;background:none}.why:before{content:"\\25b8  " / ""}.why[aria-expanded=true]:before{content:"\\25be  " / ""}.reasons div{position:sticky;left:.5rem;max-width:min(70rem,calc(100vw - 4.5rem));padding:.25rem .75rem .5rem;border-left:3px solid var(--line);background:var(--card)}.reasons ol,.moves{margin:.25rem 0;padding-left:1.5rem}.reasons li{margin:.125rem 0}.derived{margin-top:.5rem;font-weight:600}.skip{position:absolute;left:-100vw}.skip:focus{left:1rem;padding:.5rem;background:var(--back)}.dim,caption,.help{color:var(--dim)}.verdict[data-verdict=pass]{color:var(--fine)}.verdict[data-verdict=fail],.verdict[data-verdict=error]{color:var(--violation)}[data-mark=violation]{--mark: var(--violation);--mark-back: var(--violation-back)}[data-mark=undecided]{--mark: var(--undecided);--mark-back: var(--undecided-back)}[data-mark=warning]{--mark: var(--warning);--mark-back: var(--warning-back)}[data-mark=not-covered]{--mark: var(--not-covered);--mark-back: var(--not-covered-back)}[data-mark=waived]{--mark: var(--waived);--mark-back: var(--waived-back)}[data-mark=notice]{--mark: var(--notice);--mark-back: var(--notice-back)}[data-mark=fine],[data-mark=fixed]{--mark: var(--fine);--mark-back: var(--fine-back)}.badge{padding:0 .4rem;border-radius:.75rem;background:var(--mark-back);color:var(--mark);font-weight:600;overflow-wrap:normal}.symbol{margin-right:.25rem;font-family:ui-monospace,monospace}.badge[data-mark=undecided]{outline:1px dashed var(--mark)}.badge[data-mark=waived]{outline:1px dotted var(--mark)}.controls,.legend{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:.5rem 0}.controls label{display:inline-flex;gap:.35rem;align-items:center}fieldset{display:flex;flex-wrap:wrap;gap:.5rem 1rem;margin:0;padding:.1rem .6rem .4rem;border:1px solid var(--line);border-radius:.375rem}.scrolling{overflow-x:auto}table{width:100%;border-collapse:collapse}caption{padding:.25rem 0;text-align:left}th,td{padding:.35rem .5rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}td{min-width:5.75rem}thead th{white-space:nowrap}th button{padding:0;border:0;background:none;font-weight:600}th button:after{content:" \\2195" / "";color:var(--dim)}th[aria-sort=ascending] button:after{content:" \\2191" / ""}th[aria-sort=descending] button:after{content:" \\2193" / ""}.message{min-width:20rem}td .place{display:inline-block;min-width:9rem}.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(19rem,1fr));gap:.75rem;align-items:start;margin:.5rem 0}.card{padding:.6rem .75rem;border:1px solid var(--line);border-left:4px solid var(--mark);border-radius:.375rem;background:var(--card);content-visibility:auto;contain-intrinsic-size:auto 12rem}.card li{margin:.15rem 0}.card .links{margin-top:.4rem;padding-top:.4rem;border-top:1px solid var(--line)}.card .row{display:grid;grid-template-columns:minmax(6.5rem,max-content) 1fr;gap:.4rem;align-items:baseline}.runs .dim{display:block}.server{font-weight:600}.server{padding:0 .2rem}button.server{border-color:var(--mark);text-align:left}.server .badge{padding:0;background:none;outline:none}.names{max-height:15rem;overflow:auto}.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.plan{margin:1rem 0 2rem}.slider input{flex:1 1 12rem}.bar{display:flex;gap:2px;margin:.5rem 0}.bar span{flex:1;height:.8rem;border-radius:2px;background:var(--mark);opacity:.45}.bar .here{opacity:1;outline:2px solid var(--text)}.said-step{font-weight:600}.only{padding:.4rem .6rem;border:1px solid var(--line);border-radius:.375rem;background:var(--card)}.track{position:relative;min-width:12rem;height:1rem;border-bottom:1px solid var(--line)}.track span{position:absolute;bottom:0}.today{width:2px;height:100%;background:var(--dim)}.dot{width:.6rem;height:.6rem;margin:0 0 -.3rem -.3rem;border-radius:50%;background:var(--mark)}@page{size:landscape;margin:12mm}@media print{body{max-width:none;padding:0;font-size:9pt}.skip,.controls,.only button,.why[aria-expanded=false]{display:none}.reasons div{position:static;max-width:none}.scrolling,.names{max-height:none;overflow:visible}td{min-width:3.5rem;padding:.2rem .35rem}.message{min-width:16rem}td .place{min-width:7rem}th button:after{content:none}.card{content-visibility:visible;break-inside:avoid}.badge,.bar span,.dot{-webkit-print-color-adjust:exact;print-color-adjust:exact}tr{break-inside:avoid}}';
/** Its hash, as content policies have it. */
const styleHash = 'sha256-SyJTLBqvvNljqma97RP3h3TL7w8JWt2Z6eJ3d+Z3Rqs=';

;// CONCATENATED MODULE: ./src/core/report/html/document.ts




/** Nothing is loaded or sent, and nothing runs but the script of the page: whatever the data says, it is text. */
const policy = [
    `default-src 'none'`,
    `script-src '${scriptHash}'`,
    `style-src '${styleHash}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
].join('; ');
/** The page of a report. No word of a user stands outside of the data. */
function documentOf(report, data) {
    const { verdict, problems, summary, asOf, tool } = report;
    const broken = problems.length > 0 ? `${(0,wording/* counted */.hS)(problems.length, 'problem')}, ` : '';
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>coexist: ${verdict}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
<header>
<h1>coexist: <span class="verdict" data-verdict="${verdict}">${verdict}</span></h1>
<p>${broken}${(0,words/* countsInWords */.Pe)(summary)}${(0,words/* changesInWords */.W1)(summary)}</p>
<p class="dim">${(0,words/* scopeInWords */.x6)(report)}, as of ${asOf}; ${tool.name} ${tool.version}</p>
</header>
<main><noscript>The rest of this page is made by a script, which does not run here.</noscript></main>
<script type="application/json" id="data">${(0,json/* jsonInPage */.d)(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}

;// CONCATENATED MODULE: ./src/core/report/html.ts


/** The report as a page that stands alone: one file, without a request to anywhere. */
const html = {
    id: 'html',
    summary: 'The report as a page to look at: one file that needs no network.',
    explains: true,
    render: (report, options) => documentOf(report, dataOf(report, options)),
};

;// CONCATENATED MODULE: ./src/core/report/json.ts

/** The report as other programs read it. */
const json_json = {
    id: 'json',
    summary: 'The report for other programs.',
    explains: true,
    render: (report) => (0,json/* jsonText */.s)({
        ...report,
        organizations: report.organizations.map(withoutPictures),
        ...(report.plans ? { plans: report.plans.map(withoutStates) } : {}),
        findings: report.findings.map(written),
        fixed: report.fixed.map(written),
        ...(report.policyChange ? { policyChange: changeWritten(report.policyChange) } : {}),
    }),
};
/** The map and the calendar serve pictures only, and repeat topologies and catalogues. */
function withoutPictures({ map: _map, support: _support, ...organization }) {
    return organization;
}
/** The states between the steps serve pictures only, and follow from the topology and the plan. */
function withoutStates({ steps, ...plan }) {
    return { ...plan, steps: steps.map(({ changes: _changes, ...step }) => step) };
}
/** The scope serves comparisons only, since rule, site and servers say the same; so does a moment of a plan. */
function written({ scope: _scope, ...finding }) {
    if (!finding.plan)
        return finding;
    const { isMomentary: _isMomentary, ...plan } = finding.plan;
    return { ...finding, plan };
}
function changeWritten({ appearing, disappearing, ...change }) {
    return { ...change, appearing: appearing.map(written), disappearing: disappearing.map(written) };
}

// EXTERNAL MODULE: ./src/core/model/policy.ts
var model_policy = __webpack_require__(8431);
// EXTERNAL MODULE: ./src/core/report/parts/junit-xml.ts + 1 modules
var junit_xml = __webpack_require__(4601);
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
        const suites = report.organizations.map(({ organization }) => (0,junit_xml/* suite */.r)(organization, testsOf(report.rules, byOrganization.get(organization) ?? [], hasChanges(report, organization))));
        const elsewhere = byOrganization.get(undefined) ?? [];
        const rest = [...elsewhere.map(testOfFinding), ...report.problems.map(testOfProblem)];
        const all = rest.length > 0 ? [...suites, (0,junit_xml/* suite */.r)('coexist', rest)] : suites;
        return (0,junit_xml/* junitDocument */.w)(all);
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
            `${(0,words/* placeInWords */.cF)(location)}${finding.change ? ` (${finding.change})` : ''}`,
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

/** So much of a limit do the rows of tables take; the rest is for what explains them. */
const shareOfRows = 0.8;
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

;// CONCATENATED MODULE: ./src/core/report/parts/finding-tables.ts

const mostNames = 20;
/** What could not be judged, with the remedy. */
function problemTable(problems) {
    return {
        header: ['Place', 'Problem', 'What to do'],
        rows: problems.map(({ file, line, message, help }) => [
            line === undefined ? (0,escaping_markdown/* code */.aY)(file) : (0,escaping_markdown/* code */.aY)(`${file}:${line}`),
            (0,escaping_markdown/* markdownMessage */.ju)(message),
            (0,escaping_markdown/* markdownMessage */.ju)(help ?? ''),
        ]),
    };
}
/** Findings about servers: what runs, what is required, and what to do. */
function findingTable(findings, links) {
    return {
        header: ['Server', 'Site', 'Product', 'Actual', 'Required', 'Rule', 'What to do'],
        rows: findings.map((finding) => [
            linked(serversOf(finding), finding.location, links),
            (0,escaping_markdown/* code */.aY)(finding.site ?? ''),
            (0,escaping_markdown/* code */.aY)(finding.product ?? ''),
            (0,escaping_markdown/* code */.aY)(finding.actual ?? ''),
            (0,escaping_markdown/* code */.aY)(finding.required ?? ''),
            links.rule(finding),
            (0,escaping_markdown/* markdownMessage */.ju)(finding.help ?? ''),
        ]),
    };
}
/** What was found before and is gone: there is no place to link to any more. */
function fixedTable(findings, links) {
    return {
        header: ['Server', 'Rule', 'What was found'],
        rows: findings.map((finding) => [
            serversOf(finding),
            links.rule(finding),
            (0,escaping_markdown/* markdownMessage */.ju)(finding.message),
        ]),
    };
}
/** Waived findings, with who answers for them and until when. */
function waivedTable(findings, links) {
    return {
        header: ['Server', 'Rule', 'Actual', 'Required', 'Until', 'Owner', 'Reason'],
        rows: findings.map((finding) => [
            linked(serversOf(finding), finding.location, links),
            links.rule(finding),
            (0,escaping_markdown/* code */.aY)(finding.actual ?? ''),
            (0,escaping_markdown/* code */.aY)(finding.required ?? ''),
            (0,escaping_markdown/* markdownText */.p7)(finding.waiver?.expires ?? ''),
            (0,escaping_markdown/* markdownText */.p7)(finding.waiver?.owner ?? ''),
            (0,escaping_markdown/* markdownText */.p7)(finding.waiver?.reason ?? ''),
        ]),
    };
}
/** Findings of any kind by their messages, with what changed where that is known. */
function messageTable(findings, links, isCompared) {
    return {
        header: ['Place', 'Severity', ...(isCompared ? ['Change'] : []), 'Rule', 'Finding'],
        rows: findings.map((finding) => [
            linked((0,escaping_markdown/* code */.aY)(`${finding.location.file}:${finding.location.line}`), finding.location, links),
            finding.severity,
            ...(isCompared ? [finding.change ?? ''] : []),
            links.rule(finding),
            (0,escaping_markdown/* markdownMessage */.ju)(finding.message),
        ]),
    };
}
/** Findings about the steps of a plan. */
function planFindingTable(findings, links) {
    return {
        header: ['Step', 'Server', 'Rule', 'Finding', 'What to do'],
        rows: findings.map((finding) => [
            linked((0,escaping_markdown/* code */.aY)(String(finding.plan?.step ?? '')), finding.location, links),
            serversOf(finding),
            links.rule(finding),
            (0,escaping_markdown/* markdownMessage */.ju)(finding.message),
            (0,escaping_markdown/* markdownMessage */.ju)(finding.help ?? ''),
        ]),
    };
}
function serversOf({ servers }) {
    const shown = servers.slice(0, mostNames).map(escaping_markdown/* code */.aY).join(', ');
    return servers.length > mostNames ? `${shown} and ${servers.length - mostNames} more` : shown;
}
function linked(markdown, location, links) {
    return markdown === '' ? (0,escaping_markdown/* code */.aY)(`${location.file}:${location.line}`) : links.to(location, markdown);
}

;// CONCATENATED MODULE: ./src/core/report/parts/links.ts

/** What a report names, as Markdown that leads there where something does. */
class Links {
    addresses;
    rules;
    constructor({ rules }, addresses) {
        this.addresses = addresses;
        this.rules = new Map(rules.map((one) => [`${one.policy}/${one.rule}`, one]));
    }
    /** Markdown as a link to a place. */
    to(location, markdown) {
        const target = this.addresses.linkTo?.(location);
        return target === undefined ? markdown : (0,escaping_markdown/* markdownLink */.iQ)(markdown, target);
    }
    /** The short id of a rule as a link to its page. */
    rule({ policy, rule }) {
        const page = this.pageOf({ policy, rule });
        return page === undefined ? (0,escaping_markdown/* code */.aY)(rule) : (0,escaping_markdown/* markdownLink */.iQ)((0,escaping_markdown/* code */.aY)(rule), page);
    }
    /** The address of the page about a rule. */
    pageOf({ policy, rule }) {
        const known = this.rules.get(`${policy}/${rule}`);
        return known && this.addresses.pageOf?.(known);
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
const mermaid_map_mostServers = 120;
/**
 * A picture of the sites, their servers and the links, violators marked; with the servers counted by product where
 * there are too many to draw, and undefined where even that does not fit.
 */
function mermaidMap(map, markOf) {
    const detailed = map.servers.length <= mermaid_map_mostServers ? draw(map, singly(map.servers, markOf)) : undefined;
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
function row_markdown_rowOf(cells) {
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./src/core/report/parts/organization-markdown.ts



/** An organization with what coexistence asks of each of its products. */
function organizationSection({ organization, table, servers, coexistence }, links) {
    const products = (0,wording/* listed */.KE)([...new Set(table.map(({ name }) => name))].map(escaping_markdown/* markdownText */.p7));
    const state = coexistence ? `${products} coexist` : `only ${products || 'nothing'}`;
    const header = ['Product', 'Servers', 'Required', 'Below', 'Undecided', 'Waived', 'Which rule applies'];
    return [
        `### ${(0,escaping_markdown/* code */.aY)(organization)}`,
        '',
        `${(0,wording/* counted */.hS)(servers, 'server')}; ${state}.`,
        '',
        row_markdown_rowOf(header),
        row_markdown_rowOf(header.map(() => '---')),
        ...table.map((row) => productRow(row, links)),
        '',
    ];
}
function productRow({ name, servers, requirement }, links) {
    if (!requirement)
        return row_markdown_rowOf([(0,escaping_markdown/* markdownText */.p7)(name), String(servers), 'no rule', '', '', '', '']);
    const { required, below, undecided, waived, source } = requirement;
    const rule = links.rule(requirement);
    const applies = source ? `${rule}, ${(0,escaping_markdown/* markdownText */.p7)(source)}` : rule;
    return row_markdown_rowOf([
        (0,escaping_markdown/* markdownText */.p7)(name),
        ...[servers, (0,escaping_markdown/* code */.aY)(required), below, undecided, waived, applies].map(String),
    ]);
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




const plan_markdown_words = {
    pass: '✅ pass',
    warn: '⚠️ warning',
    undecided: '❔ undecided',
    fail: '❌ fail',
};
/** The title of the section of a plan. */
function planTitle({ title, file, organization }) {
    return `Plan ${(0,escaping_markdown/* code */.aY)(title ?? file)} of ${(0,escaping_markdown/* code */.aY)(organization)}`;
}
/** The rows of the timeline of a plan: step, what changes, verdict, what breaks until when. */
function timelineRows(plan) {
    const { rows, left } = timelineOf(plan);
    const shown = rows.map(({ step, change, verdict, effects }) => [
        step,
        (0,escaping_markdown/* markdownMessage */.ju)(change),
        plan_markdown_words[verdict],
        (0,escaping_markdown/* markdownMessage */.ju)(effects),
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

;// CONCATENATED MODULE: ./src/core/report/parts/policy-change.ts

/** What a change does to the policies it is judged by, in one sentence. */
function policyChangeInWords({ files, verdict, appearing, disappearing }) {
    const edited = (0,wording/* listedAtMost */.aL)(5, files.map(wording/* quote */.hD));
    const differences = [
        ...(appearing.length > 0 ? [(0,wording/* counted */.hS)(appearing.length, 'finding more', 'findings more')] : []),
        ...(disappearing.length > 0 ? [(0,wording/* counted */.hS)(disappearing.length, 'finding less', 'findings less')] : []),
    ];
    const difference = differences.length > 0 ? differences.join(' and ') : 'the same findings';
    return `judged by the policies, waivers and configuration of the base, since the change edits ${edited}; by its own the verdict would be ${(0,wording/* quote */.hD)(verdict)}, with ${difference}`;
}

;// CONCATENATED MODULE: ./src/core/report/parts/trend.ts
/** So many runs are shown, this one among them. */
const mostShown = 10;
/** The counts of the last runs and of this one, oldest first; without rows where nothing is known of earlier ones. */
function trendTable({ history = [], asOf, verdict, summary }) {
    const runs = history.length === 0 ? [] : [...history, { asOf, verdict, ...summary }];
    return {
        header: ['As of', 'Verdict', 'Errors', 'Warnings', 'Notices', 'Undecided', 'Waived'],
        rows: runs
            .slice(-mostShown)
            .map((run) => [
            run.asOf,
            run.verdict,
            ...[run.errors, run.warnings, run.notices, run.undecided, run.waived].map(String),
        ]),
    };
}

// EXTERNAL MODULE: ./src/core/report/explanations/markdown.ts
var markdown = __webpack_require__(8618);
;// CONCATENATED MODULE: ./src/core/report/parts/why-markdown.ts



/** Why a rule has found what it has found, folded up: what `coexist explain` says. */
function whyMarkdown(explanation, links, { linkTo }) {
    const { rule, organizations, left } = explanation;
    const servers = organizations.reduce((sum, { likewise = [] }) => sum + 1 + likewise.length, left);
    const page = links.pageOf(rule);
    return [
        `<details><summary>Why ${(0,escaping_markdown/* codeElement */.Gg)(rule.rule)} speaks of ${(0,wording/* counted */.hS)(servers, 'server')}</summary>`,
        '',
        ...(0,markdown/* explanationLines */.b)(explanation, linkTo),
        ...(page === undefined
            ? []
            : [`More about ${links.rule(rule)}: what it asks for, why, and how it is met.`, '']),
        '</details>',
        '',
    ];
}

;// CONCATENATED MODULE: ./src/core/report/parts/headline.ts


const marks = { pass: '✅', fail: '❌', error: '⚠️' };
/** The verdict and what there is, as a heading. */
function headline(report) {
    return `## ${marks[report.verdict]} coexist: ${report.verdict} – ${verdictInWords(report)}`;
}
/** `1 problem, 3 errors, 1 waived; 2 new`. */
function verdictInWords({ problems, summary }) {
    const counts = (0,words/* countsInWords */.Pe)(summary);
    const all = problems.length > 0 ? `${(0,wording/* counted */.hS)(problems.length, 'problem')}, ${counts}` : counts;
    return `${all}${(0,words/* changesInWords */.W1)(summary)}`;
}

;// CONCATENATED MODULE: ./src/core/report/markdown.ts

















const defaultLimit = 900 * 1024;
/** The report for pull requests and job summaries: the verdict first, the violating servers in a table. */
const markdown_markdown = {
    id: 'markdown',
    summary: 'The report for pull requests, job summaries and wikis.',
    explains: true,
    render: (report, options) => new MarkdownReport(report, options).render(),
};
class MarkdownReport {
    report;
    options;
    out;
    links;
    constructor(report, options) {
        this.report = report;
        this.options = options;
        this.links = new Links(report, options);
        this.out = new BudgetedLines(options.byteLimit ?? defaultLimit);
    }
    render() {
        const { problems, summary, asOf, organizations, fixed } = this.report;
        this.out.always(headline(this.report), '', `${(0,words/* scopeInWords */.x6)(this.report)}, as of ${asOf}.`, '');
        this.table('Could not be judged', problemTable(problems));
        this.policyChange();
        this.ofChange('New', 'new');
        this.ofChange('Worse', 'worse');
        this.entries(organizations.map((one) => organizationSection(one, this.links)), 'organization', 0.5);
        const before = summary.changes ? ', unchanged' : '';
        this.findings(`Violations${before}`, this.standing('violation', 'error'));
        this.findings(`Undecided${before}`, this.standing('undecided'));
        this.table('Fixed', fixedTable(fixed, this.links));
        this.table('Waived', waivedTable(this.withStatus('waived'), this.links));
        for (const plan of this.report.plans ?? [])
            this.plan(plan);
        this.entries((this.report.orders ?? []).map((order) => orderMarkdown(order)), 'order');
        this.mild([...this.withStatus('violation', 'warning', 'notice'), ...this.withStatus('not-covered')]);
        this.table('Trend', trendTable(this.report));
        this.entries((this.report.explanations ?? []).map((one) => whyMarkdown(one, this.links, this.options)), 'explanation');
        const drawn = organizations.filter(({ map }) => map.servers.length > 0);
        this.entries(drawn.map((organization) => this.mapSection(organization)), 'map');
        return this.out.toString();
    }
    policyChange() {
        const { policyChange } = this.report;
        if (!policyChange)
            return;
        this.out.always(`> ${(0,escaping_markdown/* markdownMessage */.ju)(policyChangeInWords(policyChange))}`, '');
        this.table('Only by the policies of the change', messageTable(policyChange.appearing, this.links, false));
        this.table('Not by the policies of the change', messageTable(policyChange.disappearing, this.links, false));
    }
    /** What came with the change, and weighs: the mild has a place of its own. */
    ofChange(title, change) {
        const grave = [...this.withStatus('violation', 'error'), ...this.withStatus('undecided')];
        this.findings(title, grave.filter((finding) => finding.change === change));
    }
    standing(status, ...severities) {
        return this.withStatus(status, ...severities).filter((finding) => !(0,words/* isOfChange */.iK)(finding));
    }
    withStatus(status, ...severities) {
        return this.report.findings.filter((finding) => !finding.plan &&
            finding.status === status &&
            (severities.length === 0 || severities.includes(finding.severity)));
    }
    plan(plan) {
        const own = this.report.findings.filter((finding) => isOfPlan(finding, plan));
        this.out.always(`### ${planTitle(plan)}`, '');
        const header = ['Step', 'What changes', 'Verdict', 'What breaks until when'];
        this.table(undefined, { header, rows: timelineRows(plan) });
        this.out.whole(phasesPicture(plan));
        const told = own.filter(({ severity, status }) => severity === 'error' && status !== 'waived');
        this.table(undefined, planFindingTable(told, this.links));
        this.out.whole(repairMarkdown(plan.repair));
        this.mild(own.filter((finding) => !told.includes(finding)));
    }
    findings(title, findings) {
        this.table(title, findingTable(findings, this.links));
    }
    mild(findings) {
        if (findings.length === 0)
            return;
        const isCompared = this.report.summary.changes !== undefined;
        const ordered = [...findings.filter(words/* isOfChange */.iK), ...findings.filter((finding) => !(0,words/* isOfChange */.iK)(finding))];
        this.collapsed((0,wording/* counted */.hS)(findings.length, 'warning or notice', 'warnings and notices'), () => this.table(undefined, messageTable(ordered, this.links, isCompared)));
    }
    mapSection({ organization, map }) {
        const picture = mermaidMap(map, this.marksOf(organization));
        return [
            `<details><summary>Map of ${(0,escaping_markdown/* codeElement */.Gg)(organization)}</summary>`,
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
    table(title, { header, rows }) {
        if (rows.length === 0)
            return;
        if (title !== undefined)
            this.out.always(`### ${title}`, '');
        this.out.always(row_markdown_rowOf(header), row_markdown_rowOf(header.map(() => '---')));
        this.entries(rows.map((row) => [row_markdown_rowOf(row)]), 'row', shareOfRows);
        this.out.always('');
    }
    entries(entries, noun, share = 1) {
        const left = this.out.entries(entries, share);
        if (left > 0)
            this.out.always('', `_${(0,wording/* counted */.hS)(left, `more ${noun}`)} left out for size; the JSON report has everything._`);
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
    render: (report, options) => (0,json/* jsonText */.s)(sarifLog(report, options)),
};
function sarifLog(report, options) {
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
                        rules: report.rules.map((rule) => reportingDescriptor(rule, options)),
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
/** Its help leads to the page of the rule, else to its source, which the text of the help names in any case. */
function reportingDescriptor(rule, { pageOf }) {
    const url = rule.source?.url;
    const source = rule.source
        ? [`Source: ${[(0,words/* sourceInWords */.Ir)(rule.source), url].filter(Boolean).join(', ')}`]
        : [];
    const helpUri = pageOf?.(rule) ?? url;
    const help = [rule.title, ...(rule.remediation ? [rule.remediation] : []), ...source].join('\n\n');
    return {
        id: ruleId(rule),
        name: rule.rule,
        shortDescription: message(rule.title),
        fullDescription: message(rule.title),
        help: message(help),
        defaultConfiguration: { level: levels[rule.severity] },
        properties: { tags: ['coexistence', rule.form] },
        ...(helpUri === undefined ? {} : { helpUri }),
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

;// CONCATENATED MODULE: ./src/core/report/escaping/hyperlink.ts
/** Text that leads to an address on a terminal that knows hyperlinks; an address with anything but ASCII leads nowhere. */
function hyperlink(text, address) {
    if (address === undefined || !/^[!-~]+$/.test(address))
        return text;
    return `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`;
}

// EXTERNAL MODULE: ./src/core/report/parts/aligned-table.ts
var aligned_table = __webpack_require__(4206);
;// CONCATENATED MODULE: ./src/core/report/parts/kinds-of-findings.ts
const mostCompared = 8;
/**
 * Tells the first finding of each kind: those of one kind differ in their servers alone. Most are of a kind that was just
 * met, so they are compared with a few before anything is written down about them.
 */
function kindsOfFindings() {
    const met = [];
    const others = new Map();
    return (finding) => {
        const known = met.find((one) => isOfKind(one, finding)) ?? others.get(kindOf(finding));
        if (known)
            return known;
        if (met.length < mostCompared)
            met.push(finding);
        else
            others.set(kindOf(finding), finding);
        return finding;
    };
}
function isOfKind(a, b) {
    return (a.rule === b.rule &&
        a.product === b.product &&
        a.policy === b.policy &&
        a.status === b.status &&
        a.severity === b.severity &&
        a.change === b.change &&
        askedOf(a) === askedOf(b) &&
        observedOf(a) === observedOf(b));
}
/** Only the last of these, which users write, can hold a line break. */
function kindOf(finding) {
    const { rule, policy, status, severity, product, change } = finding;
    return [policy, rule, status, severity, product, askedOf(finding), change, observedOf(finding)].join('\n');
}
function askedOf({ rule, required }) {
    return rule === 'not-covered' ? '' : (required ?? '');
}
function observedOf({ severity, actual }) {
    return severity === 'error' ? '' : (actual ?? '');
}

;// CONCATENATED MODULE: ./src/core/report/parts/plan-text.ts




/** The timeline of a plan at a terminal: step, what changes, verdict, what breaks until when. */
function planLines(plan, palette, width = Infinity) {
    const { rows, left } = timelineOf(plan);
    const cells = rows.map(({ step, change, verdict, effects }) => [step, change, verdict, effects]);
    const [header = '', ...lines] = (0,aligned_table/* alignedTable */.n)([['step', 'what changes', 'verdict', 'what breaks until when'], ...cells].map((row) => row.map(escaping_line/* safeLine */.o)), new Set([0]), width);
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

// EXTERNAL MODULE: ./src/core/report/parts/palette.ts
var palette = __webpack_require__(5124);
;// CONCATENATED MODULE: ./src/core/report/text.ts














const repetitionsShown = 3;
const leastRoomForRules = 20;
/** The report for people at a terminal: by organization and site, the coexistence table first. */
const text_text = {
    id: 'text',
    summary: 'The report for people at a terminal.',
    render: (report, options) => {
        const shown = new TextReport(report, options);
        return `${(options.brief ? shown.verdict() : shown.lines()).join('\n')}\n`;
    },
};
class TextReport {
    report;
    options;
    palette;
    /** What stands behind `see`: most findings of a rule have it in common. */
    seen = new WeakMap();
    constructor(report, options) {
        this.report = report;
        this.options = options;
        this.palette = (0,palette/* paletteOf */.b)(options.color);
    }
    lines() {
        const { organizations, plans, findings, problems, fixed, policyChange, orders = [] } = this.report;
        const known = new Set(organizations.map(({ organization }) => organization));
        const elsewhere = findings.filter(({ organization }) => organization === undefined || !known.has(organization));
        return [
            ...organizations.flatMap((organization) => this.organization(organization)),
            ...(plans ?? []).flatMap((plan) => this.plan(plan)),
            ...['waivers', 'base', 'policies'].flatMap((subject) => this.section(`about the ${subject}`, elsewhere.filter((finding) => subjectOf(finding) === subject))),
            ...this.fixed(fixed),
            ...orders.flatMap(orderLines),
            ...(0,parts_lines/* problemLines */.pb)(problems, this.palette),
            ...(policyChange ? [(0,escaping_line/* safeLine */.o)(policyChangeInWords(policyChange)), ''] : []),
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
        return [
            ...planLines(plan, this.palette, this.tableWidth),
            ...this.section('in the plan', own),
            ...repairLines(plan.repair, this.palette),
        ];
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
        const [first = '', ...rest] = this.fitted([header, ...rows].map((row) => row.map(escaping_line/* safeLine */.o)));
        return [`  ${this.palette.dim(first)}`, ...rest.map((line) => `  ${line}`), ''];
    }
    /** On narrow terminals the rule stands below the numbers: a column of its own would be too narrow to read. */
    fitted(rows) {
        const right = new Set([1, 3, 4, 5]);
        const numbers = (0,aligned_table/* alignedTable */.n)(rows.map((row) => row.slice(0, -1)), right);
        const room = this.tableWidth - Math.max(...numbers.map(({ length }) => length)) - 2;
        if (room >= leastRoomForRules)
            return (0,aligned_table/* alignedTable */.n)(rows, right, this.tableWidth);
        return numbers.flatMap((line, index) => {
            const rule = rows[index]?.at(-1);
            return index === 0 || !rule ? [line] : [line, `  ${rule}`];
        });
    }
    section(title, findings) {
        if (findings.length === 0)
            return [];
        const alike = (0,group_by/* groupBy */.$)(findings, kindsOfFindings());
        return [
            this.palette.underline((0,escaping_line/* safeLine */.o)(title)),
            ...[...alike.values()].flatMap((same) => this.repeated(same)),
        ];
    }
    /** Errors are all told; of mild findings that differ in the server alone, the first is told and the others named. */
    repeated(same) {
        const [first, ...others] = same;
        if (!first || first.severity === 'error' || same.length <= repetitionsShown) {
            return same.map((finding) => paragraph(this.finding(finding)));
        }
        const names = others.flatMap(({ servers }) => servers);
        const also = `  ${this.palette.dim('also:')} ${(0,escaping_line/* safeLine */.o)(names.join(', '))}`;
        return [paragraph([...this.finding(first), also])];
    }
    finding(finding) {
        const { palette } = this;
        const place = this.place(finding.location);
        return [
            `${place} ${palette[finding.status === 'waived' ? 'dim' : finding.severity]((0,words/* statusInWords */.xq)(finding))} ${(0,escaping_line/* safeLine */.o)(finding.rule)}${this.mark(finding)}`,
            `  ${(0,escaping_line/* safeLine */.o)(finding.message)}`,
            ...(finding.waiver
                ? [
                    this.labelled('waived', `by ${finding.waiver.owner} until ${finding.waiver.expires}: ${finding.waiver.reason}`),
                ]
                : []),
            ...(finding.help && !finding.waiver ? [this.labelled('help', finding.help)] : []),
            ...this.see(finding),
        ];
    }
    place(location) {
        return hyperlink((0,parts_lines/* placeLine */.ap)(location, this.palette), this.options.hyperlinkTo?.(location));
    }
    /** Tables are indented. */
    get tableWidth() {
        return (this.options.width ?? Infinity) - 2;
    }
    mark(finding) {
        if (finding.change === undefined)
            return '';
        return ` ${this.palette[(0,words/* isOfChange */.iK)(finding) ? 'bold' : 'dim'](`(${finding.change})`)}`;
    }
    fixed(fixed) {
        if (fixed.length === 0)
            return [];
        return [
            this.palette.underline('fixed'),
            ...fixed.flatMap(({ location, rule, message }) => [
                `${this.place(location)} ${this.palette.pass('fixed')} ${(0,escaping_line/* safeLine */.o)(rule)}`,
                this.labelled('was', message),
            ]),
            '',
        ];
    }
    see({ related, source }) {
        const known = this.seen.get(related);
        if (known && known.source === source)
            return known.lines;
        const [first] = related;
        const fact = first ? `${first.location.file}:${first.location.line} ${first.message}` : '';
        const parts = [fact, source ? (0,words/* sourceInWords */.Ir)(source) : ''].filter((part) => part !== '');
        const lines = parts.length > 0 ? [this.labelled('see', parts.join('; '))] : [];
        this.seen.set(related, { source, lines });
        return lines;
    }
    labelled(label, content) {
        return (0,parts_lines/* labelledLine */.yS)(label, content, this.palette);
    }
    /** The last line: how the run ended, and what was found. */
    verdict() {
        const { verdict, summary, problems, asOf } = this.report;
        const counts = problems.length > 0
            ? `${(0,wording/* counted */.hS)(problems.length, 'problem')}, ${(0,words/* countsInWords */.Pe)(summary)}`
            : (0,words/* countsInWords */.Pe)(summary);
        const changes = (0,words/* changesInWords */.W1)(summary);
        const word = this.palette[verdict === 'pass' ? 'pass' : 'error'](verdict);
        return [`${word}: ${counts}${changes} (${(0,words/* scopeInWords */.x6)(this.report)}, as of ${asOf})`];
    }
}
/** Lines with a blank one behind them, as one text: findings come in hundreds of thousands. */
function paragraph(lines) {
    return `${lines.join('\n')}\n`;
}
function shown(count) {
    return count === 0 ? '-' : String(count);
}
/** What a finding is about that is about no organization. */
function subjectOf({ rule }) {
    if (rule === 'base-unreadable')
        return 'base';
    return rule === 'policy-replaced' ? 'policies' : 'waivers';
}

;// CONCATENATED MODULE: ./src/core/report/index.ts








/** The output formats, sorted by id. */
const formats = [github, gitlab, html, json_json, junit, markdown_markdown, sarif, text_text];


/***/ }),

/***/ 4206:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ alignedTable)
/* harmony export */ });
/** No column of text gets narrower than that. */
const narrowest = 14;
/**
 * Rows with their columns padded to equal width, as lines; the first row is the header, the columns in `right` are
 * aligned to the right. Where they would be wider than `width`, the widest columns break their text over several lines.
 */
function alignedTable(rows, right, width = Infinity) {
    const widths = fitted(rows, right, width);
    return rows.flatMap((row) => {
        const cells = row.map((cell, column) => brokenAt(cell, widths[column] ?? 0));
        const height = Math.max(1, ...cells.map(({ length }) => length));
        return Array.from({ length: height }, (_, line) => cells
            .map((parts, column) => {
            const part = parts[line] ?? '';
            return right.has(column) ? part.padStart(widths[column] ?? 0) : part.padEnd(widths[column] ?? 0);
        })
            .join('  ')
            .trimEnd());
    });
}
/** The widths of the columns, the widest of text made narrower until all fit; none gets narrower than its header. */
function fitted(rows, right, width) {
    const header = rows[0] ?? [];
    const widths = header.map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const least = header.map((title, column) => right.has(column) ? (widths[column] ?? 0) : Math.max(title.length, narrowest));
    const spare = (column) => (widths[column] ?? 0) - (least[column] ?? 0);
    let excess = widths.reduce((sum, one) => sum + one + 2, -2) - width;
    while (excess > 0) {
        const columns = [...widths.keys()].filter((column) => spare(column) > 0);
        const widest = columns.sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))[0];
        if (widest === undefined)
            break;
        widths[widest] = (widths[widest] ?? 0) - 1;
        excess--;
    }
    return widths;
}
/** The text in parts of at most that length, broken between words, else behind a hyphen, else anywhere. */
function brokenAt(text, width) {
    const parts = [];
    let rest = text;
    while (rest.length > width && width > 0) {
        const space = rest.lastIndexOf(' ', width);
        const end = space > 0 ? space : rest.lastIndexOf('-', width - 1) + 1 || width;
        parts.push(rest.slice(0, end).trimEnd());
        rest = rest.slice(end).trimStart();
    }
    return [...parts, rest];
}


/***/ }),

/***/ 4601:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ junitDocument),
  r: () => (/* binding */ suite)
});

// EXTERNAL MODULE: ./src/core/report/escaping/line.ts
var line = __webpack_require__(3965);
// EXTERNAL MODULE: ./src/core/report/escaping/runner-command.ts
var runner_command = __webpack_require__(293);
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
        .replace(runner_command/* runnerCommand */.Q, '#&#35;')
        .replaceAll('\n', '&#10;')
        .replaceAll('\r', '&#13;');
}

;// CONCATENATED MODULE: ./src/core/report/parts/junit-xml.ts


/** A whole document of suites. */
function junitDocument(suites) {
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="coexist">\n${suites.join('')}</testsuites>\n`;
}
/** A suite with its tests, as XML. */
function suite(name, tests) {
    const count = (outcome) => tests.filter((test) => test.outcome === outcome).length;
    const counts = `tests="${tests.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
    return `  <testsuite name="${xmlText(name)}" ${counts}>\n${tests.map(testCase).join('')}  </testsuite>\n`;
}
function testCase({ name, className, outcome, message, details }) {
    const start = `    <testcase name="${xmlText((0,line/* safeLine */.o)(name))}" classname="${xmlText(className)}"`;
    if (outcome === 'pass' && details === undefined)
        return `${start}/>\n`;
    const about = `message="${xmlText((0,line/* safeLine */.o)(message ?? ''))}"`;
    const inner = {
        pass: `<system-out>${xmlText(details ?? '')}</system-out>`,
        skipped: `<skipped ${about}/>`,
        failure: `<failure ${about}>${xmlText(details ?? '')}</failure>`,
        error: `<error ${about}>${xmlText(details ?? '')}</error>`,
    }[outcome];
    return `${start}>\n      ${inner}\n    </testcase>\n`;
}


/***/ }),

/***/ 9808:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ap: () => (/* binding */ placeLine),
/* harmony export */   pb: () => (/* binding */ problemLines),
/* harmony export */   yS: () => (/* binding */ labelledLine)
/* harmony export */ });
/* harmony import */ var _escaping_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3965);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2454);


/** A place, as a line begins with it. */
function placeLine(location, palette) {
    return palette.bold((0,_escaping_line_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .o)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeInWords */ .cF)(location)));
}
/** `  help: …`. */
function labelledLine(label, content, palette) {
    return `  ${palette.dim(`${label}:`)} ${(0,_escaping_line_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .o)(content)}`;
}
/** What could not be read, under a heading; nothing where everything could. */
function problemLines(problems, palette) {
    if (problems.length === 0)
        return [];
    return [
        palette.underline('could not be judged'),
        ...problems.flatMap(({ file, line, column, message, help }) => [
            `${palette.bold((0,_escaping_line_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .o)(line === undefined ? file : `${file}:${line}:${column ?? 1}`))} ${palette.error('problem')}`,
            `  ${(0,_escaping_line_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .o)(message)}`,
            ...(help ? [labelledLine('help', help, palette)] : []),
            '',
        ]),
    ];
}


/***/ }),

/***/ 5124:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ paletteOf)
/* harmony export */ });
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


/***/ }),

/***/ 2454:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ sourceInWords),
/* harmony export */   Pe: () => (/* binding */ countsInWords),
/* harmony export */   W1: () => (/* binding */ changesInWords),
/* harmony export */   cF: () => (/* binding */ placeInWords),
/* harmony export */   iK: () => (/* binding */ isOfChange),
/* harmony export */   x6: () => (/* binding */ scopeInWords),
/* harmony export */   xq: () => (/* binding */ statusInWords)
/* harmony export */ });
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1661);

/** `7 errors, 1 warning, 2 undecided`: what there is some of. */
function countsInWords({ errors, warnings, notices, undecided, waived }) {
    const counts = [
        errors > 0 ? (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(errors, 'error') : '',
        warnings > 0 ? (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(warnings, 'warning') : '',
        notices > 0 ? (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(notices, 'notice') : '',
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
    return `${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(summary.organizations, 'organization')}, ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(summary.servers, 'server')}`;
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


/***/ }),

/***/ 3515:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ each)
/* harmony export */ });
/** Does something with each of some things, one after the other, so that what it tells comes in their order. */
async function each(items, act) {
    const results = [];
    for (const item of items)
        results.push(await act(item));
    return results;
}


/***/ }),

/***/ 9063:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   MN: () => (/* binding */ realOf),
/* harmony export */   Rt: () => (/* binding */ leadsSomewhere),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   wn: () => (/* binding */ documentEndings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9497);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4964);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1774);





/** How the names of files end in which documents are looked for. */
const documentEndings = ['.yaml', '.yml', '.json'];
/**
 * The files that a path leads to: itself, everything of the right kind below a folder, or what a pattern matches.
 * Dot folders and `node_modules` are left out, and no symbolic link is followed out of the repository.
 */
async function findFiles(path, folder) {
    const finds = { files: [], faults: [] };
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    const walk = new Walk(finds, absolute);
    const matches = isThere(absolute) ? undefined : await (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesOf */ .t)(path, folder);
    for (const match of matches ?? [absolute])
        walk.visit(match, 'named');
    if (matches?.length === 0)
        finds.faults.push({ path: absolute, message: 'no file matches the pattern', help: 'check the pattern' });
    return finds;
}
/** Whether a path or pattern leads to anything. */
async function leadsSomewhere(path, folder) {
    return isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path)) || (await findFiles(path, folder)).files.length > 0;
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
/** A path with every symbolic link resolved; undefined where it leads to nothing. */
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
/** Whether a path is a folder or lies below it, by their names. */
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

/***/ 939:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ inputFile)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2985);

/** Reads the documents of a text; the thorough reader is loaded only where the quick one gives up. */
async function inputFile(file, manner) {
    const quick = (0,_core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readQuickly */ .x)(file, manner);
    if (quick)
        return { file, manner, documents: quick };
    const { parseDocuments } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(998), __webpack_require__.e(447)]).then(__webpack_require__.bind(__webpack_require__, 447));
    return { file, manner, documents: parseDocuments(file, manner) };
}


/***/ }),

/***/ 558:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W$: () => (/* binding */ loadRequest),
/* harmony export */   aY: () => (/* binding */ loadFiles),
/* harmony export */   zp: () => (/* binding */ defaultMostMebibytes)
/* harmony export */ });
/* unused harmony export configName */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1661);
/* harmony import */ var _each_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3515);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9063);
/* harmony import */ var _input_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(939);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4964);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1774);







const configName = 'coexist.yaml';
const defaultMostMebibytes = 64;
/** Reads everything that a check needs; what cannot be read becomes a problem of the request. */
async function loadRequest(options, packs) {
    return new Loading(options, packs).load();
}
/**
 * Reads every file below the paths, whatever a configuration among them says; in the manner of files that were found where
 * nobody has named the paths.
 */
async function loadFiles(options, manner) {
    return new Loading(options, []).loadFiles(manner);
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
        const { folder, asOf, lookahead, gate, toolVersion, earlier, shard } = this.options;
        const read = [
            ...(await (0,_each_js__WEBPACK_IMPORTED_MODULE_1__/* .each */ ._)(this.options.paths, (path) => this.readPath(path))),
            ...(await (0,_each_js__WEBPACK_IMPORTED_MODULE_1__/* .each */ ._)(earlier?.moved ?? [], (path) => this.readPath(path, 'found'))),
        ];
        const given = (paths) => paths.map((path) => ({ path, folder }));
        const asked = given(this.options.policies);
        const places = asked.length > 0 ? asked : read.flatMap((one) => one.policies);
        const files = withoutRepetition(read.flatMap((one) => one.files));
        const waivers = [...given(this.options.waivers), ...read.flatMap((one) => one.waivers)];
        const waiverFiles = (await (0,_each_js__WEBPACK_IMPORTED_MODULE_1__/* .each */ ._)(waivers, (place) => this.read(place))).flat();
        const beside = withoutRepetition([...files, ...waiverFiles]).slice(files.length);
        const policies = await (0,_each_js__WEBPACK_IMPORTED_MODULE_1__/* .each */ ._)(places, (place) => this.policy(place));
        return {
            asked: this.options.paths,
            files,
            configs: read.flatMap(({ config }) => config ?? []),
            packs: this.packs,
            ...(policies.length > 0 ? { policies } : {}),
            waivers: beside,
            problems: this.problems,
            asOf,
            ...(lookahead === undefined ? {} : { lookahead }),
            gate,
            toolVersion,
            ...(shard ? { shard } : {}),
        };
    }
    async loadFiles(manner) {
        const { paths, folder } = this.options;
        const files = await (0,_each_js__WEBPACK_IMPORTED_MODULE_1__/* .each */ ._)(paths, (path) => this.read({ path, folder }, manner));
        return { files: withoutRepetition(files.flat()), problems: this.problems };
    }
    /** A folder with a configuration is read as that says, any other path as it is. */
    async readPath(path, manner) {
        const { folder } = this.options;
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path);
        const configPath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(absolute) === configName ? absolute : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(absolute, configName);
        const file = (0,_find_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isThere */ .$B)(configPath) ? (await this.read({ path: configPath, folder }, manner))[0] : undefined;
        const config = file?.documents.configs[0];
        if (!config) {
            const files = await this.read({ path, folder }, manner);
            return { files: [...(file ? [file] : []), ...files], policies: [], waivers: [] };
        }
        const places = (key) => (config[key] ?? []).flatMap((relative, index) => this.within({ path: relative, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(configPath), at: config.origin.value(key, index) }));
        const paths = config.paths ? places('paths') : [{ path: '.', folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(configPath) }];
        const files = await (0,_each_js__WEBPACK_IMPORTED_MODULE_1__/* .each */ ._)(paths, (place) => this.read(place, manner));
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
        const root = (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryRoot */ .H)(folder) ?? folder;
        const leaves = !path.startsWith('pack:') && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] === '..';
        if (!leaves)
            return [place];
        const help = 'name files and folders of the repository';
        this.problems.push({
            message: `the path ${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} leaves the repository, and is not read`,
            help,
            at,
        });
        return [];
    }
    async policy(place) {
        const { path, at = { path } } = place;
        if (!path.startsWith('pack:')) {
            const asked = this.options.shown((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(place.folder, path));
            return { files: await this.read(place), asked };
        }
        const pack = path.slice('pack:'.length);
        const names = this.packs.map(({ name }) => name);
        if (!names.includes(pack)) {
            this.problems.push({ message: `unknown pack ${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(pack)}`, help: (0,_core_index_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .au)(pack, names), at });
        }
        return { pack };
    }
    async read({ path, folder }, manner) {
        this.options.earlier?.onRead((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path));
        if (this.options.earlier && !(await (0,_find_files_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsSomewhere */ .Rt)(path, folder)))
            return [];
        const { files, faults } = await (0,_find_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findFiles */ .lY)(path, folder);
        this.problems.push(...faults.map((fault) => ({ ...fault, at: { path: this.options.shown(fault.path) } })));
        const read = await (0,_each_js__WEBPACK_IMPORTED_MODULE_1__/* .each */ ._)(files, (file) => this.readFile({ ...file, manner: manner ?? file.manner }));
        return read.flat();
    }
    async readFile({ path, real, manner }) {
        const shown = this.options.shown(path);
        const text = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .y)(path, this.options.mostMebibytes * _read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .mebibyte */ .E);
        if (typeof text !== 'string') {
            this.problems.push({ ...text, at: { path: shown } });
            return [];
        }
        const file = await (0,_input_file_js__WEBPACK_IMPORTED_MODULE_6__/* .inputFile */ .x)({ path: shown, text }, manner);
        // A report of an earlier run lies among the documents as often as not, and may be replaced.
        if (manner === 'named' || file.documents.recognized > 0)
            this.options.filesRead?.add(real);
        return [{ ...file, real }];
    }
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

/***/ 9497:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ hasMarks),
/* harmony export */   t: () => (/* binding */ matchesOf)
/* harmony export */ });
/** What has none of these characters is a plain path, and needs no library to find that out. */
const marks = /[*?[\]{}()!+@|\\]/;
/** Whether a path may be a pattern. */
function hasMarks(path) {
    return marks.test(path);
}
/**
 * The absolute paths of the files that match a pattern, sorted; undefined where the path is none. The library that matches
 * is loaded only for what may be a pattern.
 */
async function matchesOf(path, folder) {
    if (!hasMarks(path))
        return undefined;
    const { globSync, isDynamicPattern } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    if (!isDynamicPattern(path))
        return undefined;
    const options = { cwd: folder, absolute: true, onlyFiles: false, expandDirectories: false };
    return globSync(path, options)
        .filter((match) => !match.endsWith('/'))
        .sort();
}


/***/ }),

/***/ 4964:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
/** The text of a file in UTF-8 or UTF-16, told by its byte order mark or its first letter; the mark is not part of it. */
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
    if (first !== 0 && second === 0)
        return new TextDecoder('utf-16le').decode(bytes);
    if (first === 0 && second !== 0 && second !== undefined)
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
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
        makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, text);
        return undefined;
    }
    catch (error) {
        return `${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)} cannot be written: ${(0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__.reasonOf)(error)}`;
    }
}
/** One folder after the other: where none can be made, as in `/proc`, `mkdir` of Node with `recursive` never ends. */
function makeFolder(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return;
    makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
    }
    catch (error) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
            throw error; // else another run has made it meanwhile
    }
}


/***/ })

};
