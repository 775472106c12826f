export const id = 794;
export const ids = [794,204];
export const modules = {

/***/ 7794:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  test: () => (/* binding */ test_test)
});

// EXTERNAL MODULE: ./src/core/report/escaping/json.ts
var json = __webpack_require__(6721);
;// CONCATENATED MODULE: ./src/core/report/tests/json.ts

/** The result of a run of cases as other programs read it. */
function json_json(report) {
    return (0,json/* jsonText */.s)(report);
}

// EXTERNAL MODULE: ./src/core/model/group-by.ts
var group_by = __webpack_require__(118);
// EXTERNAL MODULE: ./src/core/report/escaping/line.ts
var line = __webpack_require__(3965);
// EXTERNAL MODULE: ./src/core/report/parts/junit-xml.ts + 1 modules
var junit_xml = __webpack_require__(4601);
// EXTERNAL MODULE: ./src/core/report/parts/words.ts
var words = __webpack_require__(2454);
;// CONCATENATED MODULE: ./src/core/report/tests/junit.ts




/**
 * A run of cases as JUnit XML: a suite for each policy, in it a test for each case and for each thing that a strict run
 * misses, and a suite for what could not be read.
 */
function junit({ cases, shortfalls, problems }) {
    const ofPolicies = (0,group_by/* groupBy */.$)([
        ...cases.map((one) => ({ policy: one.policy, test: testOfCase(one) })),
        ...shortfalls.map((one) => ({ policy: one.policy, test: testOfShortcoming(one) })),
    ], ({ policy }) => policy);
    const suites = [...ofPolicies].map(([policy, tests]) => (0,junit_xml/* suite */.r)(policy, tests.map(({ test }) => test)));
    const unread = problems.map(({ file, line, message, help }) => ({
        name: line === undefined ? file : `${file}:${line}`,
        className: 'coexist',
        outcome: 'error',
        message,
        details: detailsOf([message, ...(help ? [`help: ${help}`] : [])]),
    }));
    return (0,junit_xml/* junitDocument */.w)([...suites, ...(unread.length > 0 ? [(0,junit_xml/* suite */.r)('coexist', unread)] : [])]);
}
function testOfCase({ title, policy, passed, differences, location }) {
    if (passed)
        return { name: title, className: policy, outcome: 'pass' };
    return {
        name: title,
        className: policy,
        outcome: 'failure',
        message: differences[0]?.message ?? '',
        details: detailsOf([
            (0,words/* placeInWords */.cF)(location),
            ...differences.flatMap((one) => [
                `${(0,words/* placeInWords */.cF)(one.location)} ${one.message}`,
                ...(one.related ? [`${(0,words/* placeInWords */.cF)(one.related.location)} ${one.related.message}`] : []),
                `help: ${one.help}`,
            ]),
        ]),
    };
}
function testOfShortcoming({ kind, policy, rule, severity, message, help, location }) {
    return {
        name: `${kind} ${rule}: ${message}`,
        className: policy,
        outcome: severity === 'error' ? 'failure' : 'pass',
        message,
        details: detailsOf([(0,words/* placeInWords */.cF)(location), message, `help: ${help}`]),
    };
}
function detailsOf(lines) {
    return lines.map(line/* safeLine */.o).join('\n');
}

// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/core/report/parts/aligned-table.ts
var aligned_table = __webpack_require__(4206);
// EXTERNAL MODULE: ./src/core/report/parts/palette.ts
var parts_palette = __webpack_require__(5124);
// EXTERNAL MODULE: ./src/core/report/parts/lines.ts
var parts_lines = __webpack_require__(9808);
;// CONCATENATED MODULE: ./src/core/report/tests/text.ts





/** A run of cases for people at a terminal: every case, what is shown of every rule, and what is missing. */
function text_text(report, { color, brief }) {
    const palette = (0,parts_palette/* paletteOf */.b)(color);
    const { cases, rules, shortfalls, mutants = [], problems } = report;
    const lines = brief
        ? []
        : [
            ...cases.flatMap((one) => caseLines(one, palette)),
            ...(cases.length > 0 ? [''] : []),
            ...coverageLines(rules, palette),
            ...withoutEffectLines(mutants, palette),
            ...shortfalls.flatMap((one) => shortcomingLines(one, palette)),
            ...(0,parts_lines/* problemLines */.pb)(problems, palette),
        ];
    return `${[...lines, verdictLine(report, palette)].join('\n')}\n`;
}
function caseLines({ title, passed, differences, location }, palette) {
    const word = passed ? palette.pass('pass') : palette.error('fail');
    const place = passed ? '' : ` (${location.file}:${location.line})`;
    return [
        `${word} ${(0,line/* safeLine */.o)(`${title}${place}`)}`,
        ...differences.flatMap((one) => differenceLines(one, palette)),
    ];
}
function differenceLines({ message, help, location, related }, palette) {
    return [
        `  ${(0,parts_lines/* placeLine */.ap)(location, palette)} ${(0,line/* safeLine */.o)(message)}`,
        ...(related
            ? [
                `  ${(0,parts_lines/* labelledLine */.yS)('found', `${related.location.file}:${related.location.line} ${related.message}`, palette)}`,
            ]
            : []),
        `  ${(0,parts_lines/* labelledLine */.yS)('help', help, palette)}`,
    ];
}
function coverageLines(rules, palette) {
    if (rules.length === 0)
        return [];
    const rows = rules.map(({ policy, rule, firing, quiet, undecided, neverUndecided }) => [
        `${policy}/${rule}`,
        String(firing),
        String(quiet),
        neverUndecided ? 'never' : String(undecided),
    ]);
    const [header = '', ...rest] = (0,aligned_table/* alignedTable */.n)([['rule', 'firing', 'quiet', 'undecided'], ...rows].map((row) => row.map(line/* safeLine */.o)), new Set([1, 2, 3]));
    return [palette.dim(header), ...rest, ''];
}
/** Changes that nobody can notice are told, since a person may know better. */
function withoutEffectLines(mutants, palette) {
    const silent = mutants.filter(({ outcome }) => outcome === 'without-effect');
    if (silent.length === 0)
        return [];
    return [
        palette.dim('changes without effect on these cases, whatever release their servers have'),
        ...silent.map(({ policy, rule, change }) => (0,line/* safeLine */.o)(`${policy}/${rule} ${change}`)),
        '',
    ];
}
function shortcomingLines({ kind, severity, message, help, location }, palette) {
    return [
        `${(0,parts_lines/* placeLine */.ap)(location, palette)} ${palette[severity](severity)} ${(0,line/* safeLine */.o)(kind)}`,
        `  ${(0,line/* safeLine */.o)(message)}`,
        (0,parts_lines/* labelledLine */.yS)('help', help, palette),
        '',
    ];
}
function verdictLine({ verdict, summary, shortfalls, problems, asOf }, palette) {
    const { cases, failed, mutants } = summary;
    const missing = shortfalls.filter(({ severity }) => severity === 'error').length;
    const counts = [
        ...(problems.length > 0 ? [(0,wording/* counted */.hS)(problems.length, 'problem')] : []),
        `${cases - failed} of ${(0,wording/* counted */.hS)(cases, 'case')} passed`,
        ...(mutants
            ? [
                `${mutants.tried - mutants.unnoticed - mutants.withoutEffect} of ${(0,wording/* counted */.hS)(mutants.tried, 'change')} noticed`,
            ]
            : []),
        ...(mutants && mutants.withoutEffect > 0 ? [`${mutants.withoutEffect} without effect`] : []),
        ...(missing > 0 ? [`${missing} missing`] : []),
    ];
    const word = palette[verdict === 'pass' ? 'pass' : 'error'](verdict);
    const scope = `${(0,wording/* counted */.hS)(summary.policies, 'policy', 'policies')}, ${(0,wording/* counted */.hS)(summary.rules, 'rule')}, as of ${asOf}`;
    return `${word}: ${counts.join(', ')} (${scope})`;
}

;// CONCATENATED MODULE: ./src/core/report/tests/index.ts



/** The formats of `coexist test`, sorted by id. */
const testFormats = [
    { id: 'json', summary: 'The result for other programs.', render: json_json },
    { id: 'junit', summary: 'The cases as JUnit XML.', render: junit },
    { id: 'text', summary: 'The result for people at a terminal.', render: text_text },
];

// EXTERNAL MODULE: ./src/core/model/source.ts
var source = __webpack_require__(8672);
// EXTERNAL MODULE: ./src/core/check/built-in.ts + 4 modules
var built_in = __webpack_require__(1339);
// EXTERNAL MODULE: ./src/core/check/compiled-rule.ts + 44 modules
var compiled_rule = __webpack_require__(827);
// EXTERNAL MODULE: ./src/core/check/coverage.ts
var coverage = __webpack_require__(4476);
// EXTERNAL MODULE: ./src/core/check/findings.ts
var check_findings = __webpack_require__(3256);
// EXTERNAL MODULE: ./src/core/check/judge-organization.ts
var judge_organization = __webpack_require__(159);
// EXTERNAL MODULE: ./src/core/check/live-organization.ts + 2 modules
var live_organization = __webpack_require__(1752);
// EXTERNAL MODULE: ./src/core/check/organizations.ts + 2 modules
var organizations = __webpack_require__(7860);
// EXTERNAL MODULE: ./src/core/plan/judge-plan.ts + 2 modules
var judge_plan = __webpack_require__(6776);
;// CONCATENATED MODULE: ./src/core/cases/case-judge.ts








/** Judges cases by policies; what is bound or assembled once is kept. */
class CaseJudge {
    context;
    bound = new WeakMap();
    organizations = new WeakMap();
    constructor(context) {
        this.context = context;
    }
    /** The rules of a policy on a day. */
    bind(policy, day) {
        const { catalogue, checklists } = this.context;
        const byDay = this.bound.get(policy) ?? new Map();
        const known = byDay.get(day);
        if (known)
            return known;
        const bound = (0,compiled_rule/* compilePolicy */.C_)(policy, { catalogue, asOf: day, checklists });
        this.bound.set(policy, byDay.set(day, bound));
        return bound;
    }
    /** The day by which a case is judged. */
    dayOf({ asOf = this.context.asOf }) {
        return asOf;
    }
    /**
     * What a policy, and the program itself, find in a case: in its plan where it has one, else in its topology. A policy
     * with a problem finds nothing.
     */
    judge(one, policy) {
        const { organizations, problems } = this.assembled(one);
        const [organization] = organizations;
        if (!organization)
            return { findings: [], problems };
        const { rules } = this.bind(policy, this.dayOf(one));
        return one.plan ? this.judgePlanOf(one, organization, rules) : judgeState(organization, rules);
    }
    /** What a policy says in a case, sorted and not in words: the servers and the status of each of its findings. */
    saysOf(one, policy) {
        const [organization] = this.assembled(one).organizations;
        if (one.plan || !organization) {
            const own = this.judge(one, policy).findings.filter((finding) => finding.policy === policy.id);
            return own.map(({ servers, status }) => `${servers.join(' ')} ${status}`).sort();
        }
        const { rules } = this.bind(policy, this.dayOf(one));
        const judgements = new live_organization/* LiveOrganization */.k(organization, (0,judge_organization/* onStates */.E)(rules)).judgements();
        return judgements
            .map(({ servers, status }) => `${servers.map(({ name }) => name).join(' ')} ${status}`)
            .sort();
    }
    assembled(one) {
        const known = this.organizations.get(one);
        if (known)
            return known;
        const assembled = (0,organizations/* assembleOrganizations */.V)(one.topology ? [one.topology] : [], this.context.catalogue);
        this.organizations.set(one, assembled);
        return assembled;
    }
    judgePlanOf(one, organization, rules) {
        if (!one.plan)
            return judgeState(organization, rules);
        const { catalogue, checklists } = this.context;
        return (0,judge_plan/* judgePlan */.t)(one.plan, '', organization, {
            catalogue,
            checklists,
            rules,
            asOf: this.dayOf(one),
            describe: (judgement) => [(0,check_findings/* findingOf */.hD)(judgement)],
            weigh: (findings) => findings,
        });
    }
}
function judgeState(organization, rules) {
    const live = new live_organization/* LiveOrganization */.k(organization, (0,judge_organization/* onStates */.E)(rules));
    const findings = live.judgements().map((judgement) => (0,check_findings/* findingOf */.hD)(judgement));
    return { findings: [...findings, ...(0,coverage/* notCovered */.kr)(organization, new coverage/* Coverage */.xN(rules))], problems: [] };
}
/**
 * Whether a finding counts in a case: those of its policy do, and of the program itself what is wrong with its plan or
 * what the case names.
 */
function counts({ policy, expect }, finding) {
    if (finding.policy === policy)
        return true;
    if (finding.policy !== built_in/* builtInPolicy */.Cl)
        return false;
    return finding.rule.startsWith('plan-') || expect.some(({ rule }) => rule === finding.rule);
}

;// CONCATENATED MODULE: ./src/core/cases/case-problems.ts


/** The policy that a case exercises, or why there is none. */
function policyOf(one, policies) {
    const found = policies.find(({ id }) => id === one.policy);
    if (found)
        return found;
    return {
        message: `unknown policy ${(0,wording/* quote */.hD)(one.policy)}`,
        help: (0,wording/* didYouMean */.au)(one.policy, policies.map(({ id }) => id)),
        at: one.origin.value('policy'),
    };
}
/** Expectations about rules and servers that do not exist: nothing would ever meet them, or break them. */
function unmeetable({ expect, ...one }, { rules }) {
    const ruleIds = [...rules.map(({ id }) => id), ...built_in/* builtInSummaries */.Cu.map(({ rule }) => rule)];
    const servers = serversOf(one);
    const keys = new Set(servers.map((name) => name.toLowerCase()));
    return expect.flatMap(({ rule, server, status, origin }) => [
        ...(ruleIds.includes(rule)
            ? []
            : [
                {
                    message: `the policy ${(0,wording/* quote */.hD)(one.policy)} has no rule ${(0,wording/* quote */.hD)(rule)}`,
                    help: (0,wording/* didYouMean */.au)(rule, ruleIds),
                    at: origin.value('rule'),
                },
            ]),
        ...(server === undefined || keys.has(server.toLowerCase())
            ? []
            : [
                {
                    message: `the case has no server ${(0,wording/* quote */.hD)(server)}`,
                    help: (0,wording/* didYouMean */.au)(server, servers),
                    at: origin.value('server'),
                },
            ]),
        ...(status === 'waived'
            ? [
                {
                    message: 'nothing is waived in a case',
                    help: 'expect the `violation`, or that it is `undecided`',
                    at: origin.value('status'),
                },
            ]
            : []),
    ]);
}
/** The names of the servers that a case has at the start or gets by its plan. */
function serversOf({ topology, plan }) {
    const installed = (plan?.steps ?? []).flatMap(({ action }) => action.kind === 'install' ? action.servers : []);
    return [...(topology?.servers ?? []), ...installed].map(({ name }) => name);
}

;// CONCATENATED MODULE: ./src/core/cases/coverage.ts


/** How often the cases of a policy show each of its rules firing, quiet and undecided. */
function coverageOf(policy, cases) {
    const expected = cases.flatMap(({ expect }) => expect);
    return policy.rules.map(({ id, origin }) => {
        const count = (status) => expected.filter((one) => one.rule === id && one.status === status).length;
        return {
            policy: policy.id,
            rule: id,
            location: (0,source/* locate */.x)(origin.value('id')),
            firing: count('violation'),
            quiet: count('quiet'),
            undecided: count('undecided'),
        };
    });
}
/** The same, told of rules that nothing unknown makes undecided. */
function withUndecidable(coverage, policy, trial) {
    return coverage.map((one) => {
        const rule = policy.rules.find(({ id }) => id === one.rule);
        if (!rule || one.undecided > 0 || one.firing + one.quiet === 0)
            return one;
        const variation = trial.undecided(rule);
        if (!variation)
            return { ...one, neverUndecided: true };
        return { ...one, undecidedWith: `${(0,wording/* quote */.hD)(variation.one.title)} ${variation.text}` };
    });
}
/** Whether any case is about a rule. */
function hasCases({ firing, quiet, undecided }) {
    return firing + quiet + undecided > 0;
}
/** What the cases do not show: each rule must fire, be quiet, and be undecided if it can be. */
function notShown({ policy, rule, location, undecidedWith, ...counts }) {
    const missing = { kind: 'not-shown', policy, rule, severity: 'error', location };
    const wanting = (word, status, like = '') => ({
        ...missing,
        message: `no case shows ${(0,wording/* quote */.hD)(rule)} ${word}`,
        help: `add a case that expects ${(0,wording/* quote */.hD)(`{ rule: ${rule}, status: ${status} }`)}${like}`,
    });
    if (!hasCases({ policy, rule, location, ...counts })) {
        const help = 'add cases in which it fires, is quiet and, where it can be, is undecided';
        return [{ ...missing, message: `no case is about ${(0,wording/* quote */.hD)(rule)}`, help }];
    }
    return [
        ...(counts.firing === 0 ? [wanting('firing', 'violation')] : []),
        ...(counts.quiet === 0 ? [wanting('quiet', 'quiet')] : []),
        ...(counts.undecided === 0 && !counts.neverUndecided
            ? [
                wanting('undecided', 'undecided', undecidedWith === undefined ? '' : `; so it is in ${undecidedWith}`),
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./src/core/cases/difference.ts



/**
 * How what was found differs from what a case expects. An expectation is met by one finding of its rule and status on
 * its server, on any where it names none; a finding about several servers counts for each of them.
 */
function differencesOf(one, findings) {
    const left = findings.filter((finding) => counts(one, finding)).flatMap(perServer);
    const found = [...left];
    const missing = one.expect.filter((expectation) => {
        if (expectation.status === 'quiet')
            return false;
        const at = left.findIndex((each) => each.status === expectation.status && isAbout(each, expectation));
        if (at >= 0)
            left.splice(at, 1);
        return at < 0;
    });
    const notQuiet = one.expect.flatMap((expectation) => {
        if (expectation.status !== 'quiet')
            return [];
        const loud = found.find((each) => isAbout(each, expectation));
        if (loud && left.includes(loud))
            left.splice(left.indexOf(loud), 1);
        return loud ? [notQuietFor(expectation, loud)] : [];
    });
    const wanting = missing.map((expectation) => {
        const at = left.findIndex((each) => isAbout(each, expectation));
        return at < 0 ? missingFor(expectation) : otherStatusFor(expectation, left.splice(at, 1)[0]);
    });
    return [...wanting, ...notQuiet, ...left.map((each) => unexpectedIn(one, each))];
}
function perServer(finding) {
    const { rule, status, servers } = finding;
    const named = servers.length > 0 ? servers : [undefined];
    return named.map((server) => ({ rule, server, status, finding }));
}
function isAbout(found, { rule, server }) {
    return (found.rule === rule &&
        (server === undefined || server.toLowerCase() === (found.server ?? '').toLowerCase()));
}
function missingFor({ rule, server, status, origin }) {
    return {
        kind: 'missing',
        rule,
        ...(server === undefined ? {} : { server }),
        expected: status,
        message: `${(0,wording/* quote */.hD)(rule)} finds nothing${onServer(server)}, where ${inWords[status]} is expected`,
        help: 'correct the case, or the rule',
        location: (0,source/* locate */.x)(origin.value('status')),
    };
}
function otherStatusFor(expectation, found) {
    if (!found)
        return missingFor(expectation);
    const { rule, status, origin } = expectation;
    return {
        ...about(found),
        kind: 'other-status',
        rule,
        expected: status,
        message: `${(0,wording/* quote */.hD)(rule)} finds ${inWords[found.status]}${onServer(found.server)}, where ${inWords[status]} is expected`,
        help: 'correct the case, or the rule',
        location: (0,source/* locate */.x)(origin.value('status')),
    };
}
function notQuietFor({ rule, origin }, found) {
    return {
        ...about(found),
        kind: 'not-quiet',
        rule,
        expected: 'quiet',
        message: `${(0,wording/* quote */.hD)(rule)} finds ${inWords[found.status]}${onServer(found.server)}, where it must be quiet`,
        help: 'correct the case, or the rule',
        location: (0,source/* locate */.x)(origin.value('status')),
    };
}
function unexpectedIn({ origin }, found) {
    const { rule, server, status, finding } = found;
    const entry = [`rule: ${rule}`, ...(server === undefined ? [] : [`server: ${server}`]), `status: ${status}`];
    return {
        ...about(found),
        kind: 'unexpected',
        rule,
        message: `${(0,wording/* quote */.hD)(rule)} finds ${inWords[status]}${onServer(server)}, which the case does not expect`,
        help: finding.policy === 'coexist'
            ? (finding.help ?? 'correct the case')
            : `add ${(0,wording/* quote */.hD)(`{ ${entry.join(', ')} }`)} to \`expect:\`, or correct the rule`,
        location: (0,source/* locate */.x)(origin.key('expect')),
    };
}
/** What is told of a finding, wherever the difference stands. */
function about({ server, status, finding }) {
    return {
        ...(server === undefined ? {} : { server }),
        found: status,
        related: { message: finding.message, location: finding.location },
    };
}
function onServer(server) {
    return server === undefined ? '' : ` on ${(0,wording/* quote */.hD)(server)}`;
}
const inWords = {
    violation: 'a violation',
    undecided: 'that it cannot be decided',
    'not-covered': 'that no rule speaks',
    waived: 'a waived violation',
    quiet: 'nothing',
};

;// CONCATENATED MODULE: ./src/core/rules/rule-tree.ts
/** The parts of a rule that decide what it says, and those of its earlier texts. */
function treeOf({ when, during, since, form, options, formerly }) {
    return {
        ...(when ? { when } : {}),
        ...(during === 'always' ? {} : { during }),
        ...(since === undefined ? {} : { since }),
        [form]: options,
        ...(formerly.length > 0 ? { formerly: formerly.map(treeOf) } : {}),
    };
}
/**
 * The rule with other parts; a part that is left out of the tree is as in a rule that does not give it. Earlier texts are
 * those of the rule in their order, or none.
 */
function ruleOf({ when: _when, ...rule }, tree) {
    const { when, during = 'always', since, formerly = [] } = tree;
    return {
        ...rule,
        ...(when ? { when } : {}),
        during,
        ...(since === undefined ? {} : { since }),
        options: tree[rule.form],
        formerly: rule.formerly.flatMap((former, index) => {
            const written = formerly[index];
            return written ? [ruleOf(former, written)] : [];
        }),
    };
}
/** The part at a place; undefined where there is none. */
function partAt(tree, path) {
    return path.reduce((part, key) => (isContainer(part) ? part[key] : undefined), tree);
}
/** The tree without the part at a place, or with another one there. */
function withPart(tree, [key, ...rest], part) {
    if (key === undefined)
        return part;
    if (Array.isArray(tree)) {
        const index = Number(key);
        const changed = withPart(tree[index], rest, part);
        return [
            ...tree.slice(0, index),
            ...(changed === undefined ? [] : [changed]),
            ...tree.slice(index + 1),
        ];
    }
    if (!isContainer(tree))
        return tree;
    const { [key]: before, ...others } = tree;
    const changed = withPart(before, rest, part);
    return changed === undefined
        ? others
        : Object.fromEntries(Object.keys(tree).map((name) => [name, name === key ? changed : tree[name]]));
}
/** Every text below a part: product ids and the names of selectors among them. */
function textsBelow(part) {
    if (typeof part === 'string')
        return [part];
    return isContainer(part) ? Object.values(part).flatMap(textsBelow) : [];
}
/** The same with the texts of the selectors that are named there. */
function textsMeant(part, { selectors }) {
    const seen = new Set();
    const left = [...textsBelow(part)];
    for (let text = left.pop(); text !== undefined; text = left.pop()) {
        if (seen.has(text))
            continue;
        seen.add(text);
        if (Object.hasOwn(selectors, text))
            left.push(...textsBelow(selectors[text]));
    }
    return [...seen];
}
/** Whether a part has parts of its own. */
function isContainer(part) {
    return typeof part === 'object' && part !== null;
}

// EXTERNAL MODULE: ./src/core/model/day.ts
var day = __webpack_require__(8735);
;// CONCATENATED MODULE: ./src/core/cases/shifts.ts


/** The values just below and just above one of a rule: of a release, a level, a day, a number, or a number of days. */
function shiftsOf(value, tree, path, around) {
    if (typeof value === 'number')
        return [value - 1, value + 1].filter((near) => near >= leastOf(path));
    const days = /^(\d+)d$/.exec(value)?.[1];
    if (days !== undefined)
        return [-1, 1].map((by) => `${Number(days) + by}d`).filter((near) => near !== '-1d');
    if (path.at(-1) === 'since')
        return [(0,day/* dayBefore */.gk)(value), (0,day/* dayAfter */.PV)(value)];
    if (isOfVersion(path))
        return versionShifts(value, productsAround(tree, path, around), around.catalogue);
    return path.at(-2) === 'level' ? levelShifts(value, path.at(-1) ?? '', around.catalogue) : [];
}
/** Counts of different values, and of servers in service, begin at one. */
function leastOf(path) {
    return path[0] === 'distinct' || path[0] === 'keep' ? 1 : 0;
}
/** Whether a version or a limit of versions stands at that place, by itself or in a list. */
function isOfVersion(path) {
    return path.at(-1) === 'version' || (path.at(-2) === 'version' && /^\d+$/.test(path.at(-1) ?? ''));
}
/** The moves of the releases of a row that no row before it names; undefined where the place is in no table. */
function movesInTable(tree, path, around) {
    const table = path.slice(0, -2);
    if (path.at(-1) !== 'version' || table.at(-1) !== 'allowed')
        return undefined;
    const rows = rowsAt(tree, table);
    const index = Number(path.at(-2));
    const named = new Set(rows.slice(0, index).flatMap(({ version }) => labelsIn(version)));
    const own = labelsIn(rows[index]?.version ?? '').filter((label) => !named.has(label));
    const products = productsAround(tree, path, around);
    return own.flatMap((label) => neighbours(label, products, around.catalogue).map((near) => ({
        table,
        label,
        near,
        rows: rows.map(({ row, version }) => version === '' ? row : withPart(row, ['version'], relabelled(version, label, near))),
    })));
}
/** The rows of a table; those for all releases have an empty version. */
function rowsAt(tree, table) {
    const rows = partAt(tree, table);
    return Object.values(isContainer(rows) ? rows : {}).map((row) => {
        const version = partAt(row, ['version']);
        return { row, version: typeof version === 'string' ? version : '' };
    });
}
/** A limit, or several of them, with each of its releases moved. */
function versionShifts(written, products, catalogue) {
    return labelsIn(written).flatMap((label) => neighbours(label, products, catalogue).map((near) => relabelled(written, label, near)));
}
/** What stands between the labels of version limits. */
const betweenLabels = /(\s*(?:>=|<=|>|<|=|\.\.|,)\s*)/;
function labelsIn(written) {
    const labels = written.split(betweenLabels).filter((_part, index) => index % 2 === 0);
    return [...new Set(labels.map((label) => label.trim()).filter(Boolean))];
}
function relabelled(written, label, near) {
    return written
        .split(betweenLabels)
        .map((part) => (part.trim() === label ? near : part))
        .join('')
        .trim();
}
function neighbours(label, products, catalogue) {
    const release = releaseOf(label, products, catalogue);
    if (!release)
        return [];
    const { releases, name } = release.product;
    const below = releases.findLast(({ rank }) => rank < release.rank);
    const above = releases.find(({ rank }) => rank > release.rank);
    const isNamed = label.startsWith(name) || !products.includes(release.product);
    return [below, above].flatMap((near) => (near ? [isNamed ? `${name} ${near.label}` : near.label] : []));
}
/** The release that a label names of one of the products, or of the product that stands in the label itself. */
function releaseOf(label, products, catalogue) {
    for (const product of [...products, undefined]) {
        const version = catalogue.resolve(label, product);
        if (version.precision === 'exact')
            return version.release;
    }
    return undefined;
}
/** The products that the rule names nearest to a place, else all of them. */
function productsAround(tree, path, { policy, catalogue }) {
    const all = [...catalogue.products.values()];
    for (let depth = path.length - 1; depth >= 0; depth--) {
        const texts = textsMeant(partAt(tree, path.slice(0, depth)), policy);
        const named = all.filter(({ id }) => texts.includes(id));
        if (named.length > 0)
            return named;
    }
    return all;
}
function levelShifts(limit, level, { levels }) {
    const [, operator = '', value = ''] = /^\s*(>=|<=|>|<|=)\s*(.+?)\s*$/.exec(limit) ?? [];
    const values = levels.get(level)?.values ?? [];
    const at = values.indexOf(value);
    if (at < 0)
        return [];
    return [values[at - 1], values[at + 1]].flatMap((near) => (near === undefined ? [] : `${operator} ${near}`));
}

;// CONCATENATED MODULE: ./src/core/cases/mutations.ts


/**
 * Every small change of a policy that may change what it says: a rule, its guard, its earlier texts, or an entry of it is
 * left out, and a release, a level, a day, a number or a number of days is moved by one. In a table a release is moved in
 * all rows at once, since it is where one row ends and the next begins.
 */
function mutantsOf(policy, catalogue) {
    return policy.rules.flatMap((rule) => [
        { rule, change: 'is left out', changed: undefined, isAboutReleases: false },
        ...changesOf(treeOf(rule), { policy, catalogue }).map(({ tree, ...change }) => ({
            rule,
            ...change,
            changed: ruleOf(rule, tree),
        })),
    ]);
}
function changesOf(tree, around) {
    const { when, ...unguarded } = tree;
    return [
        ...(when === undefined ? [] : [{ change: 'loses its guard', tree: unguarded, isAboutReleases: false }]),
        ...changesBelow(tree, tree, [], around),
    ];
}
/** Parts that may be left out of a rule without another in their place. */
const optional = ['alone', 'combinations', 'during', 'formerly', 'not', 'warnWithin'];
function changesBelow(tree, part, path, around) {
    if (typeof part === 'string' || typeof part === 'number') {
        const moves = movesInTable(tree, path, around);
        if (moves) {
            return moves.map(({ table, label, near, rows }) => ({
                change: `has ${table.join('.')} ${near} for ${label}`,
                tree: changedTree(tree, table, rows),
                isAboutReleases: true,
            }));
        }
        return shiftsOf(part, tree, path, around).map((shifted) => ({
            change: `has ${path.join('.')} ${shifted} for ${part}`,
            tree: changedTree(tree, path, shifted),
            isAboutReleases: isOfVersion(path),
        }));
    }
    if (!isContainer(part))
        return [];
    return Object.entries(part).flatMap(([key, value]) => {
        const below = [...path, key];
        const isEntry = Array.isArray(part) && part.length > 1 && path.at(-1) !== 'formerly';
        const change = `loses ${below.join('.')}${typeof value === 'string' ? ` ${value}` : ''}`;
        const isAboutReleases = typeof value === 'string' && (isOfVersion(below) || around.catalogue.products.has(value));
        const left = isEntry || optional.includes(key)
            ? [{ change, tree: changedTree(tree, below, undefined), isAboutReleases }]
            : [];
        return [...left, ...changesBelow(tree, value, below, around)];
    });
}
function changedTree(tree, path, part) {
    const changed = withPart(tree, path, part);
    return isContainer(changed) ? changed : {};
}

;// CONCATENATED MODULE: ./src/core/cases/variations.ts

/** The case with one server after the other in every release of the products that it does not have there. */
function* onOtherReleases(one, products) {
    const all = [...products];
    for (const server of variations_serversOf(one)) {
        for (const product of all) {
            for (const { label } of product.releases) {
                const changed = { ...server, product: product.id, version: label };
                yield {
                    one: withServer(one, server, changed),
                    text: `with ${(0,wording/* quote */.hD)(server.name)} on ${product.name} ${(0,wording/* quote */.hD)(label)}`,
                };
            }
        }
    }
}
/** The case with one fact after the other known less well: versions, roles, levels and tasks. */
function* lessKnown(one, catalogue) {
    for (const server of variations_serversOf(one)) {
        for (const changed of lessKnownServers(server, catalogue)) {
            yield { one: withServer(one, server, changed), text: `with less known of ${(0,wording/* quote */.hD)(server.name)}` };
        }
    }
    const { topology } = one;
    if (!topology)
        return;
    for (const level of Object.keys(topology.levels)) {
        const { [level]: _, ...levels } = topology.levels;
        yield { one: { ...one, topology: { ...topology, levels } }, text: `without the level ${(0,wording/* quote */.hD)(level)}` };
    }
    for (const task of Object.keys(topology.tasks)) {
        const { [task]: _, ...tasks } = topology.tasks;
        yield { one: { ...one, topology: { ...topology, tasks } }, text: `without the task ${(0,wording/* quote */.hD)(task)}` };
    }
}
function* lessKnownServers(server, catalogue) {
    const { roles: _roles, ...withoutRoles } = server;
    const { version: _version, ...withoutVersion } = server;
    const product = productOf(server, catalogue);
    if (server.roles)
        yield withoutRoles;
    if (!product)
        return;
    yield { ...withoutVersion, product: product.id };
    const bases = new Set(product.releases.map(({ base }) => base));
    for (const base of bases) {
        yield { ...server, product: product.id, version: `${base} ${product.updateKind}?` };
    }
}
/** The product that a server is declared with, or that its version tells. */
function productOf({ product, version }, catalogue) {
    if (product !== undefined)
        return catalogue.products.get(product);
    const meaning = version === undefined ? undefined : catalogue.resolve(version);
    return meaning && meaning.precision !== 'conflict' ? meaning.product : undefined;
}
/** Every server of a case: those of its topology, and those that its plan installs. */
function variations_serversOf({ topology, plan }) {
    const installed = (plan?.steps ?? []).flatMap(({ action }) => action.kind === 'install' ? action.servers : []);
    return [...(topology?.servers ?? []), ...installed];
}
function withServer(one, server, changed) {
    const exchanged = (servers) => servers.map((each) => (each === server ? changed : each));
    const { topology, plan } = one;
    return {
        ...one,
        ...(topology
            ? { topology: { ...topology, servers: exchanged(topology.servers) } }
            : {}),
        ...(plan
            ? {
                plan: {
                    ...plan,
                    steps: plan.steps.map((step) => ({ ...step, action: changedAction(step.action, exchanged) })),
                },
            }
            : {}),
    };
}
function changedAction(action, exchanged) {
    return action.kind === 'install' ? { ...action, servers: exchanged(action.servers) } : action;
}

;// CONCATENATED MODULE: ./src/core/cases/trial.ts



/** The most variations of its cases by which a change is searched for an effect. */
const mostVariations = 30_000;
/** The cases of one policy, and what its rules find in them and in variations of them. */
class Trial {
    judge;
    policy;
    cases;
    catalogue;
    constructor(judge, policy, 
    /** Those that pass. */
    cases, catalogue) {
        this.judge = judge;
        this.policy = policy;
        this.cases = cases;
        this.catalogue = catalogue;
    }
    /**
     * Which case notices a change; undefined where the change makes a rule that cannot be bound, so that nobody could make
     * it by mistake. A change of releases that no case notices is without effect where no variation of the cases notices it either.
     */
    try({ rule, changed, isAboutReleases }) {
        const mutant = this.with(changed);
        if (changed && this.judge.bind(mutant, this.judge.dayOf(this.cases[0] ?? noCase)).problems.length > 0) {
            return undefined;
        }
        const noticing = this.casesByNearness(rule).find((one) => this.notices(one, rule, mutant));
        if (noticing)
            return { outcome: 'noticed', by: noticing.title };
        if (!isAboutReleases)
            return { outcome: 'unnoticed' };
        const wouldNotice = this.effectOf(rule, mutant);
        if (wouldNotice === 'none')
            return { outcome: 'without-effect' };
        return { outcome: 'unnoticed', ...(wouldNotice === 'not known' ? {} : { wouldNotice }) };
    }
    /** A variation of a case in which the rule is undecided; undefined where there is none. */
    undecided(rule) {
        const alone = this.with(rule);
        for (const one of this.casesAbout(rule)) {
            for (const variation of lessKnown(one, this.catalogue)) {
                if (this.judge.saysOf(variation.one, alone).some((said) => said.endsWith('undecided')))
                    return variation;
            }
        }
        return undefined;
    }
    notices(one, rule, mutant) {
        const expect = one.expect.filter((expectation) => expectation.rule === rule.id);
        const findings = this.judge.judge(one, mutant).findings.filter(({ policy }) => policy === mutant.id);
        return differencesOf({ ...one, expect }, findings).length > 0;
    }
    effectOf(rule, mutant) {
        const alone = this.with(rule);
        let left = mostVariations;
        for (const one of this.casesAbout(rule)) {
            for (const variation of onOtherReleases(one, this.productsOf(rule))) {
                if (left-- === 0)
                    return 'not known';
                const [before, after] = [alone, mutant].map((policy) => this.judge.saysOf(variation.one, policy).join('\n'));
                if (before !== after)
                    return variation;
            }
        }
        return 'none';
    }
    /** Those that are about the rule before the others. */
    casesByNearness({ id }) {
        const isAbout = ({ expect }) => expect.some(({ rule }) => rule === id);
        return [...this.cases.filter(isAbout), ...this.cases.filter((one) => !isAbout(one))];
    }
    casesAbout({ id }) {
        const about = this.cases.filter(({ expect }) => expect.some(({ rule }) => rule === id));
        return about.length > 0 ? about : this.cases;
    }
    productsOf(rule) {
        const all = [...this.catalogue.products.values()];
        const texts = textsMeant(treeOf(rule), this.policy);
        const named = all.filter(({ id }) => texts.includes(id));
        return named.length > 0 ? named : all;
    }
    with(rule) {
        return { ...this.policy, rules: rule ? [rule] : [] };
    }
}
const noCase = {};

;// CONCATENATED MODULE: ./src/core/cases/strictness.ts





/** Asks that the cases of a policy, which pass, show every rule in every state and notice every change of one. */
function strictnessOf(policy, cases, judge, catalogue) {
    const trial = new Trial(judge, policy, cases, catalogue);
    const coverage = withUndecidable(coverageOf(policy, cases), policy, trial);
    // Of a rule without a case it is enough to say so: no change of it could be noticed.
    const shown = new Set(coverage.filter(hasCases).map(({ rule }) => rule));
    const tried = mutantsOf(policy, catalogue).flatMap((mutant) => {
        if (!shown.has(mutant.rule.id))
            return [];
        const outcome = trial.try(mutant);
        return outcome ? [{ mutant, outcome }] : [];
    });
    return {
        rules: coverage.map(({ undecidedWith: _, ...counts }) => counts),
        mutants: tried.map(({ mutant, outcome }) => resultOf(policy, mutant, outcome)),
        shortfalls: [
            ...coverage.flatMap(notShown),
            ...tried.flatMap(({ mutant, outcome }) => notNoticed(policy, mutant, outcome)),
        ],
    };
}
function resultOf({ id }, { rule, change }, { outcome, by }) {
    return { policy: id, rule: rule.id, change, outcome, ...(by === undefined ? {} : { by }) };
}
function notNoticed({ id }, { rule, change }, { outcome, wouldNotice }) {
    if (outcome !== 'unnoticed')
        return [];
    return [
        {
            kind: 'not-noticed',
            policy: id,
            rule: rule.id,
            severity: 'error',
            message: `no case notices it when ${(0,wording/* quote */.hD)(rule.id)} ${change.replaceAll('`', '')}`,
            help: wouldNotice
                ? `add a case that does, such as ${(0,wording/* quote */.hD)(wouldNotice.one.title)} ${wouldNotice.text}`
                : 'add a case that does',
            location: (0,source/* locate */.x)(rule.origin.value('id')),
        },
    ];
}

;// CONCATENATED MODULE: ./src/core/cases/run-cases.ts






/** Judges every case by the policy that it names, and compares what is found with what is expected. */
function runCases({ cases, policies, strictFor }, context) {
    const judge = new CaseJudge(context);
    const problems = [];
    const run = cases.flatMap((one) => {
        const judged = runCase(one, policies, judge);
        problems.push(...judged.problems);
        return judged.result ? [{ one, ...judged.result }] : [];
    });
    const exercised = policies.filter(({ id }) => strictFor.some((policy) => policy.id === id) || run.some(({ policy }) => policy.id === id));
    const ofPolicies = exercised.map((policy) => {
        const own = run.filter((each) => each.policy === policy);
        const ownCases = own.map(({ one }) => one);
        if (!strictFor.includes(policy))
            return { rules: coverageOf(policy, ownCases), mutants: [], shortfalls: [] };
        const { problems: ofPolicy } = judge.bind(policy, context.asOf);
        problems.push(...ofPolicy);
        const passing = own.filter(({ result }) => result.passed).map(({ one }) => one);
        return strictnessOf(policy, passing, judge, context.catalogue);
    });
    return {
        results: run.map(({ result }) => result),
        rules: ofPolicies.flatMap(({ rules }) => rules),
        mutants: ofPolicies.flatMap(({ mutants }) => mutants),
        shortfalls: ofPolicies.flatMap(({ shortfalls }) => shortfalls),
        problems,
    };
}
function runCase(one, policies, judge) {
    const policy = policyOf(one, policies);
    if ('message' in policy)
        return { problems: [policy] };
    const { findings, problems } = judge.judge(one, policy);
    const faults = [...judge.bind(policy, judge.dayOf(one)).problems, ...unmeetable(one, policy), ...problems];
    if (faults.length > 0)
        return { problems: faults };
    const differences = differencesOf(one, findings);
    const result = {
        title: one.title,
        policy: policy.id,
        location: (0,source/* locate */.x)(one.origin.value('title')),
        passed: differences.length === 0,
        differences,
    };
    return { problems: [], result: { policy, result } };
}

// EXTERNAL MODULE: ./src/core/check/report.ts
var report = __webpack_require__(2356);
;// CONCATENATED MODULE: ./src/core/lints/probe.ts
/** A server of nothing but a release, alone in an organization, to ask a rule about. */
function probeOf(release, { rule: { origin } }) {
    const { product, label } = release;
    return {
        name: 'probe',
        key: 'probe',
        product,
        version: { precision: 'exact', written: label, product, release },
        declared: { name: 'probe', product: product.id, groups: {}, platform: {}, holds: {}, labels: {}, origin },
    };
}
/** The scope of such servers. */
function scopeOf(servers, { rule: { origin } }) {
    const all = new Map(servers.map((server) => [server.key, server]));
    const name = 'probe';
    const at = origin.whole;
    const nothing = { levels: new Map(), tasks: new Map(), sites: [], links: [] };
    return {
        organization: { name, file: at.file.path, at, servers: all, ...nothing },
        kind: 'organization',
        name,
        at,
        servers: all,
    };
}
/** The releases of a product with which a server by itself meets a rule; undefined where the rule compares servers. */
function releasesMeeting(product, compiled) {
    const { judge, rule } = compiled;
    if (judge.kind !== 'server' || (rule.form !== 'minimum' && rule.form !== 'lifecycle'))
        return undefined;
    const watch = judge.watch();
    return product.releases.filter((release) => {
        const probe = probeOf(release, compiled);
        return watch.meets(probe, scopeOf([probe], compiled)) === 'yes';
    });
}

;// CONCATENATED MODULE: ./src/core/lints/contradicting-rules.ts



/** Two rules that speak together, of which each allows releases of a product and no release is allowed by both. */
const contradictingRules = {
    id: 'contradicting-rules',
    summary: 'Two rules that speak together allow no common release of a product.',
    severity: 'error',
    why: 'Each of the two can be met by itself, and no server of the product can stay while both speak: somebody finds that out in the middle of a change.',
    fix: 'Correct the release that one of them names, or its guard; write `forbid` alone where the product has to go.',
    find({ rules, catalogue }) {
        const limits = rules.flatMap((rule) => limitOf(rule) ?? []);
        const products = [...catalogue.products.values()];
        return limits.flatMap((later, index) => limits.slice(0, index).flatMap((earlier) => {
            if (!speakTogether(earlier, later))
                return [];
            const product = products.find((one) => contradict(earlier.allowed(one), later.allowed(one)));
            if (!product)
                return [];
            const { rule } = later;
            const { file, line } = (0,source/* locate */.x)(earlier.rule.rule.origin.value('id'));
            const message = `${(0,wording/* quote */.hD)(rule.rule.id)} and ${(0,wording/* quote */.hD)(earlier.rule.id)} allow no common release of ${product.name}`;
            const help = `correct one of the two; the other stands in ${(0,wording/* quote */.hD)(`${file}:${line}`)}`;
            return [{ rule, message, help, at: rule.rule.origin.value('id') }];
        }));
    },
};
function limitOf(compiled) {
    const { rule, judge } = compiled;
    const guard = Object.entries(rule.when ?? {}).map(([key, value]) => textOf(key, value));
    const limit = (conditions, allowed) => {
        const remembered = new Map();
        return {
            rule: compiled,
            conditions: new Set([`scope ${JSON.stringify(rule.scope)}`, ...conditions]),
            allowed(product) {
                if (!remembered.has(product))
                    remembered.set(product, allowed(product));
                return remembered.get(product);
            },
        };
    };
    if (rule.form === 'minimum' && judge.kind === 'server') {
        const { products } = judge.servers;
        return limit(guard, (product) => products?.has(product) ? releasesMeeting(product, compiled) : undefined);
    }
    if (rule.form !== 'forbid' || judge.kind !== 'scope' || !Array.isArray(rule.options))
        return undefined;
    const others = rule.options.slice(0, -1).map((entry) => textOf('present', entry));
    const { offending } = judge;
    return limit([...guard, ...others], (product) => offending?.products?.has(product) ? releasesLeft(product, offending, compiled) : undefined);
}
function textOf(key, value) {
    return `${key} ${JSON.stringify(value)}`;
}
/** The releases of a product that are not among those that have to go. */
function releasesLeft(product, offending, compiled) {
    return product.releases.filter((release) => {
        const probe = probeOf(release, compiled);
        return offending.matches(probe, scopeOf([probe], compiled)) === 'no';
    });
}
function speakTogether({ conditions: a }, { conditions: b }) {
    const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
    return [...fewer].every((condition) => more.has(condition));
}
function contradict(a, b) {
    if (!a || !b || a.length === 0 || b.length === 0)
        return false;
    return !a.some((release) => b.includes(release));
}

// EXTERNAL MODULE: ./src/core/versions/compare.ts
var compare = __webpack_require__(3626);
;// CONCATENATED MODULE: ./src/core/lints/dead-end-release.ts




const mostReleases = 5;
/** A release that allowed hops lead no further from, although later ones are among their ends. */
const deadEndRelease = {
    id: 'dead-end-release',
    summary: 'No allowed hop leads on from a release.',
    severity: 'notice',
    why: 'A server that is updated to such a release can go nowhere from there, although later releases are known.',
    fix: 'Add a hop that leads on. Where the vendor allows none, leave it: the notice tells what nobody should update to.',
    find: ({ rules, catalogue }) => rules.flatMap((rule) => {
        const stuck = rule.rule.form === 'path' ? stuckIn(rule, catalogue) : [];
        if (stuck.length === 0)
            return [];
        const names = stuck.map(({ product, label }) => `${product.name} ${(0,wording/* quote */.hD)(label)}`);
        const message = `no hop of ${(0,wording/* quote */.hD)(rule.rule.id)} leads on from ${(0,wording/* listedAtMost */.aL)(mostReleases, names)}`;
        const help = 'add a hop, or make sure that nobody updates to them';
        return [{ rule, message, help, at: rule.rule.origin.value('path', 'hops') }];
    }),
};
function stuckIn(rule, { products }) {
    const { of, hops } = rule.rule.options;
    if (of === undefined)
        return [];
    const named = (part) => {
        const texts = textsMeant(part, rule.policy);
        return [...products.values()].filter(({ id }) => texts.includes(id));
    };
    const ends = [...new Set(named([of, hops]))].flatMap(({ releases }) => releases);
    return named(of).flatMap(({ releases }) => releases.filter((release) => {
        const later = ends.filter((end) => end.product.family === release.product.family && (0,compare/* compareReleases */.c0)(release, end) < 0);
        return later.length > 0 && !later.some((end) => isAllowed(release, end, rule));
    }));
}
function isAllowed(from, to, rule) {
    if (rule.judge.kind !== 'change')
        return true;
    const [before, after] = [probeOf(from, rule), probeOf(to, rule)];
    const watch = rule.judge.watch([]);
    return watch.foresee({ kind: 'update', from: before, server: after }, scopeOf([before], rule)) === undefined;
}

// EXTERNAL MODULE: ./src/core/versions/constraint.ts
var constraint = __webpack_require__(1258);
;// CONCATENATED MODULE: ./src/core/lints/matches-nothing-known.ts



/** A limit of versions, in a selector or a row of a table, that no known release is within. */
const matchesNothingKnown = {
    id: 'matches-nothing-known',
    summary: 'No known release is within a limit of versions.',
    severity: 'error',
    why: 'What stands behind the limit is never meant, so the rule says less than it seems to.',
    fix: 'Correct the limit, or the product beside it. Where a release is newer than the catalogue, add it in a catalogue of your own.',
    find({ rules, catalogue }) {
        const told = new Set();
        return rules.flatMap((rule) => {
            const tree = treeOf(rule.rule);
            const written = rule.rule.form === 'minimum' ? withPart(tree, ['minimum', 'version'], undefined) : tree;
            const named = selectorsNamed(rule).filter((name) => !told.has(`${rule.policy.id}\n${name}`));
            named.forEach((name) => told.add(`${rule.policy.id}\n${name}`));
            return [
                ...limitsBelow(written, [], { rule, origin: rule.rule.origin, catalogue }),
                ...named.flatMap((name) => {
                    const place = { rule, origin: rule.policy.origin, catalogue };
                    return limitsBelow(rule.policy.selectors[name], ['selectors', name], place);
                }),
            ];
        });
    },
};
/** The selectors of its policy that a rule names, itself or in another. */
function selectorsNamed({ rule, policy }) {
    return textsMeant(treeOf(rule), policy).filter((text) => Object.hasOwn(policy.selectors, text));
}
/** Every limit below a part of a document; the products that it is about stand beside it or around it. */
function limitsBelow(part, path, place, around) {
    if (!isContainer(part))
        return [];
    const { rule, origin, catalogue } = place;
    const products = productsOf(part, rule, catalogue) ?? around;
    return Object.entries(part).flatMap(([key, value]) => {
        const below = [...path, Array.isArray(part) ? Number(key) : key];
        if (key !== 'version')
            return limitsBelow(value, below, place, products);
        return [value].flat().flatMap((limit) => {
            if (typeof limit !== 'string' || isWithinReach(limit, products, catalogue))
                return [];
            const of = products?.size === 1 ? ` of ${[...products][0]?.name ?? ''}` : '';
            const message = `${(0,wording/* quote */.hD)(limit)} is met by no known release${of}`;
            const help = 'correct the limit, or leave out what it stands in';
            return [{ rule, message, help, at: origin.value(...below) }];
        });
    });
}
/** The products that are named beside a limit, as `product:` or as the `servers:` of a table. */
function productsOf(part, { policy }, { products }) {
    const named = part.product ?? part.servers;
    if (named === undefined)
        return undefined;
    const ids = textsMeant(named, policy);
    const found = [...products.values()].filter(({ id }) => ids.includes(id));
    return found.length > 0 ? new Set(found) : undefined;
}
function isWithinReach(limit, products, catalogue) {
    const bound = (0,constraint/* bindConstraint */.T)(limit, products, catalogue);
    if (typeof bound !== 'function')
        return true; // what cannot be bound is told as a problem of the rule
    return [...(products ?? catalogue.products.values())].some((product) => product.releases.some((release) => bound({ precision: 'exact', written: release.label, product, release }) === 'yes'));
}

;// CONCATENATED MODULE: ./src/core/lints/never-speaks.ts


/** A rule that can never be broken, or whose guard can never hold. */
const neverSpeaks = {
    id: 'never-speaks',
    summary: 'A rule can never be broken, or its guard never holds.',
    severity: 'error',
    why: 'A rule that cannot be broken looks like protection and is none.',
    fix: 'Correct the release or the guard, or leave the rule out.',
    find: ({ rules, catalogue }) => rules.flatMap((rule) => {
        const why = isAlwaysMet(rule) ?? hasAbsentProducts(rule, catalogue.products);
        if (why === undefined)
            return [];
        const message = `${(0,wording/* quote */.hD)(rule.rule.id)} can never speak: ${why}`;
        return [{ rule, message, help: 'correct the rule, or leave it out', at: rule.rule.origin.value('id') }];
    }),
};
function isAlwaysMet(rule) {
    const { judge } = rule;
    if (judge.kind !== 'server')
        return undefined;
    const products = [...(judge.servers.products ?? [])];
    const isMet = ({ releases, support }, met) => rule.rule.form === 'lifecycle' ? support.ends === 'none' : releases.length > 0 && met === releases.length;
    const all = products.map((product) => isMet(product, releasesMeeting(product, rule)?.length));
    if (all.length === 0 || all.includes(false))
        return undefined;
    return 'every known release that it means meets it';
}
/** Of what must be present for it to speak, a part must be absent too. */
function hasAbsentProducts({ rule, policy, guard, judge }, products) {
    const absent = new Set((rule.when?.nonePresent ?? []).flatMap((one) => whollyMeant(one, policy, products)));
    if (absent.size === 0)
        return undefined;
    const needed = [
        ...guard.products,
        ...(judge.kind === 'server' ? [judge.servers.products] : []),
        ...(judge.kind === 'scope' ? judge.products : []),
    ];
    const none = needed.find((set) => set && set.size > 0 && [...set].every((product) => absent.has(product)));
    const [product] = none ?? [];
    return product && `it needs ${product.name}, and that there is none`;
}
/** The products of which a selector means every server. */
function whollyMeant(selector, policy, products) {
    if (typeof selector === 'string') {
        const named = Object.hasOwn(policy.selectors, selector) ? policy.selectors[selector] : undefined;
        if (named !== undefined)
            return whollyMeant(named, policy, products);
        const product = products.get(selector);
        return product ? [product] : [];
    }
    if (Array.isArray(selector))
        return selector.flatMap((one) => whollyMeant(one, policy, products));
    const { product, ...further } = selector;
    if (product === undefined || Object.keys(further).length > 0)
        return [];
    return [product].flat().flatMap((id) => products.get(id) ?? []);
}

;// CONCATENATED MODULE: ./src/core/lints/outside-guarantee.ts

/**
 * A rule that is outside of the classes for which a safe order is found, or shown to be impossible, without a search:
 * those that stay met where each server takes the later of two allowed releases.
 */
const outsideGuarantee = {
    id: 'outside-guarantee',
    summary: 'A rule is outside of the classes for which orders carry a guarantee.',
    severity: 'notice',
    why: 'Within the classes a safe order is found where there is one, or shown to be impossible, without a search. Where such a rule is in force an order is searched for, and the answer may stay undetermined.',
    fix: 'Nothing has to be done: the rule is judged like any other. Where the answer has to be certain, say the same by a rule within the classes.',
    find: ({ rules }) => rules.flatMap((rule) => {
        const why = whyOutside(rule);
        if (why === undefined)
            return [];
        const message = `${(0,wording/* quote */.hD)(rule.rule.id)} is outside of the classes for which orders carry a guarantee: ${why}`;
        const help = 'nothing has to be done: an order is then searched for, and may stay undetermined';
        return [{ rule, message, help, at: rule.rule.origin.value('id') }];
    }),
};
function whyOutside({ rule, judge }) {
    switch (rule.form) {
        case 'distinct':
            return 'it counts different values';
        case 'keep':
            return 'it counts servers in service';
        case 'forbid':
            if (judge.kind === 'scope' && judge.products.length > 2)
                return 'it keeps more than two selections apart';
            break;
        case 'matrix':
            if (isOnLevel(rule.options))
                return 'it relates releases to a level';
            break;
        case 'requires':
            // Tasks can always be done first, whenever the rule speaks.
            return hasState(rule.options) ? 'it asks for a state before a step' : undefined;
        default:
    }
    return whyGuardIsOutside(rule.when);
}
function whyGuardIsOutside(guard) {
    if (!guard)
        return undefined;
    if (guard.nonePresent)
        return 'it speaks only while something is absent';
    if (guard.level)
        return 'it speaks only at a level';
    const present = [...(guard.present === undefined ? [] : [guard.present]), ...(guard.allPresent ?? [])];
    return present.length + (guard.anyPresent ? 1 : 0) > 1
        ? 'it speaks only while several things are present together'
        : undefined;
}
function isOnLevel(options) {
    const { field } = options;
    return field.startsWith('level:');
}
function hasState(options) {
    return options.state !== undefined;
}

;// CONCATENATED MODULE: ./src/core/lints/stale-source.ts


const mostDays = 365;
/** A source that was read more than a year before the day of the run. */
const staleSource = {
    id: 'stale-source',
    summary: 'The source of a rule was read more than a year ago.',
    severity: 'notice',
    why: 'Vendors change what they support, and a rule goes on saying what it once read.',
    fix: 'Read the source again, correct the rule where it has changed, and write the day under `retrieved:`.',
    find({ rules, asOf }) {
        const told = new Set();
        return rules.flatMap((rule) => {
            const { source, origin } = rule.rule;
            const read = source?.retrieved;
            if (!source || read === undefined || !(0,day/* isDay */.N)(read) || (0,day/* daysBetween */.YM)(read, asOf) <= mostDays)
                return [];
            const key = `${rule.policy.id}\n${source.title}\n${read}`;
            if (told.has(key))
                return [];
            told.add(key);
            const message = `the source ${(0,wording/* quote */.hD)(source.title)} of ${(0,wording/* quote */.hD)(rule.rule.id)} was read on ${read}, more than a year before ${asOf}`;
            return [
                {
                    rule,
                    message,
                    help: 'read it again, and write the day under `retrieved:`',
                    at: origin.value('id'),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./src/core/lints/unsatisfiable-minimum.ts


/** A minimum that no known release of a product meets: such a server can only go. */
const unsatisfiableMinimum = {
    id: 'unsatisfiable-minimum',
    summary: 'No known release of a product meets a minimum.',
    severity: 'error',
    why: 'No update of such a server helps, so the finding asks for what cannot be done.',
    fix: 'Write `forbid` where the product has to go; else correct the version, or name only the products that have it.',
    find: ({ rules }) => rules.flatMap((rule) => {
        if (rule.rule.form !== 'minimum' || rule.judge.kind !== 'server')
            return [];
        return [...(rule.judge.servers.products ?? [])].flatMap((product) => {
            if (product.releases.length === 0 || releasesMeeting(product, rule)?.length !== 0)
                return [];
            const message = `no known release of ${product.name} meets ${(0,wording/* quote */.hD)(rule.rule.id)}`;
            const help = `write \`forbid\` where ${product.name} has to go, or correct the version`;
            return [{ rule, message, help, at: rule.rule.origin.value('minimum', 'version') }];
        });
    }),
};

;// CONCATENATED MODULE: ./src/core/lints/index.ts








/** The lints of policies, sorted by id. */
const lints = [
    contradictingRules,
    deadEndRelease,
    matchesNothingKnown,
    neverSpeaks,
    outsideGuarantee,
    staleSource,
    unsatisfiableMinimum,
];
/** Everything that the lints find in some rules. */
function lint(linted) {
    return lints.flatMap(({ id, severity, find }) => find(linted).map(({ rule, message, help, at }) => ({
        kind: id,
        policy: rule.policy.id,
        rule: rule.rule.id,
        severity,
        message,
        help,
        location: (0,source/* locate */.x)(at),
    })));
}

// EXTERNAL MODULE: ./src/core/versions/catalogue.ts + 7 modules
var versions_catalogue = __webpack_require__(9830);
// EXTERNAL MODULE: ./src/core/requests/check-request.ts
var check_request = __webpack_require__(5314);
// EXTERNAL MODULE: ./src/core/requests/policies.ts
var requests_policies = __webpack_require__(8614);
;// CONCATENATED MODULE: ./src/core/requests/test.ts








/** Runs the cases among the files by the policies that they name: those among the files, and those of the packs. */
function test(request) {
    const { strict, asOf, toolVersion } = request;
    const documents = (0,check_request/* documentsOf */.u)(request.files);
    const policies = new requests_policies/* Policies */.lx(request.packs, documents, undefined);
    const known = policies.inForce.map(({ policy }) => policy);
    const own = known.filter((policy) => documents.policies.some((one) => (0,requests_policies/* isSamePlace */.O1)(one, policy)));
    const { catalogue, problems: ofCatalogue } = versions_catalogue/* Catalogue */.Q.compile(policies.catalogs);
    const context = { catalogue, asOf, checklists: known.flatMap((policy) => policy.checklists) };
    const run = runCases({ cases: documents.cases, policies: known, strictFor: strict ? own : [] }, context);
    const { results, rules, mutants } = run;
    const linted = strict ? own.flatMap((policy) => (0,compiled_rule/* compilePolicy */.C_)(policy, context).rules) : [];
    const shortfalls = [...run.shortfalls, ...lint({ rules: linted, catalogue, asOf })];
    const problems = [
        ...[request, documents, policies, { problems: ofCatalogue }, run].flatMap((part) => part.problems),
        ...nothingToTest(request, documents),
    ];
    const failed = results.filter(({ passed }) => !passed).length;
    const blocking = [...results.map(({ passed }) => ({ blocking: !passed })), ...shortfalls.map(isBlocking)];
    return {
        schemaVersion: 1,
        tool: { name: 'coexist', version: toolVersion },
        asOf,
        verdict: (0,report/* verdictOf */.Vj)(blocking, problems),
        summary: {
            cases: results.length,
            failed,
            policies: new Set(rules.map(({ policy }) => policy)).size,
            rules: rules.length,
            ...(strict ? { mutants: countsOf(mutants) } : {}),
        },
        cases: [...results].sort(byPlace),
        rules,
        shortfalls,
        ...(strict ? { mutants } : {}),
        problems: (0,report/* problemReports */.nS)(problems),
    };
}
function countsOf(mutants) {
    const count = (wanted) => mutants.filter(({ outcome }) => outcome === wanted).length;
    return { tried: mutants.length, unnoticed: count('unnoticed'), withoutEffect: count('without-effect') };
}
function isBlocking({ severity }) {
    return { blocking: severity === 'error' };
}
function byPlace({ location: a }, { location: b }) {
    return (0,wording/* compareText */.n6)(a.file, b.file) || a.line - b.line || a.column - b.column;
}
/** A run that tests nothing must not look like one in which everything passes. */
function nothingToTest({ asked, problems }, documents) {
    if (documents.cases.length > 0 || problems.length + documents.problems.length > 0)
        return [];
    const help = 'name a file or folder with a document of `kind: Case`';
    return [{ message: 'no case was found', help, at: { path: asked.join(', ') || '.' } }];
}

// EXTERNAL MODULE: ./src/node/load-request.ts
var load_request = __webpack_require__(558);
// EXTERNAL MODULE: ./src/node/prepared-packs.ts + 1 modules
var prepared_packs = __webpack_require__(4433);
// EXTERNAL MODULE: ./src/cli/check-options.ts + 1 modules
var check_options = __webpack_require__(270);
// EXTERNAL MODULE: ./src/cli/report-options.ts + 2 modules
var report_options = __webpack_require__(6604);
;// CONCATENATED MODULE: ./src/cli/commands/test.ts





/** Runs the cases of policies. */
const test_test = {
    id: 'test',
    summary: "Run a policy's own cases, and say what they do not show.",
    usage: 'test [PATH...] [options]',
    options: [
        {
            name: 'strict',
            summary: 'fail too where the cases do not show a rule firing, quiet and undecided, or do not notice a small change of one',
        },
        (0,report_options/* formatOption */.Bx)(testFormats.map(({ id }) => id)),
        check_options/* judgingOptions */.Ds.asOf,
        check_options/* judgingOptions */.Ds.maxFileSize,
        report_options/* reportOptions */.lt.color,
        report_options/* reportOptions */.lt.quiet,
    ],
    examples: [
        {
            line: 'coexist test policies/',
            summary: 'run the cases below a folder by the policies that they name',
        },
        {
            line: 'coexist test policies/ --strict -f junit=cases.xml',
            summary: 'ask for all, and keep the result',
        },
    ],
    run: (invocation, surroundings) => (0,report_options/* shownIn */.fz)(testFormats, invocation, surroundings, () => tested(invocation, surroundings)),
};
async function tested(invocation, surroundings) {
    const gate = { failOn: 'error', onUndecided: 'fail' };
    const options = { ...(0,check_options/* checkOptionsOf */.YW)(invocation, invocation.words, surroundings), gate };
    const { paths: asked, asOf, toolVersion } = options;
    return test({
        ...(await (0,load_request/* loadFiles */.aY)(options)),
        asked,
        packs: (0,prepared_packs/* loadPreparedPacks */.E)(),
        asOf,
        toolVersion,
        strict: invocation.has('strict'),
    });
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
