export const id = 493;
export const ids = [493];
export const modules = {

/***/ 6493:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain_explain)
});

// EXTERNAL MODULE: ./src/core/report/escaping/json.ts
var json = __webpack_require__(6721);
;// CONCATENATED MODULE: ./src/core/report/explanations/json.ts

/** An explanation as other programs read it. */
function json_json(explanation) {
    return (0,json/* jsonText */.s)(explanation);
}

// EXTERNAL MODULE: ./src/core/report/escaping/markdown.ts
var markdown = __webpack_require__(1690);
// EXTERNAL MODULE: ./src/core/report/parts/words.ts
var words = __webpack_require__(2454);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
;// CONCATENATED MODULE: ./src/core/report/explanations/sections.ts

const mostNames = 12;
/** An explanation from the rule to its servers. */
function sectionsOf({ rule, organizations }) {
    return [
        ruleSection(rule),
        ...organizations.flatMap((one) => ('accounts' in one ? serverSections(one) : standingSections(one))),
    ];
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
function serverSections({ organization, server, accounts, plans, saying, }) {
    if (accounts.length === 0 && plans.length === 0) {
        return [{ title: `${organization}: ${(0,wording/* quote */.hD)(server)} ${sayingInWords[saying]}`, steps: [], notes: [] }];
    }
    return [
        ...accounts.map((account) => accountSection(organization, server, account)),
        ...plans.map((plan) => planSection(organization, plan)),
    ];
}
function accountSection(organization, server, account) {
    const { saying, facts, conclusion, nearest, help } = account;
    return {
        title: `${organization}: ${(0,wording/* quote */.hD)(server)} ${sayingInWords[saying]}`,
        steps: facts,
        notes: [
            { label: 'therefore', text: conclusion },
            ...(nearest === undefined ? [] : [{ label: 'nearest', text: nearest }]),
            ...(help === undefined ? [] : [{ label: 'help', text: help }]),
        ],
    };
}
function planSection(organization, { plan, facts, conclusion, location, help, servers }) {
    const names = (0,wording/* listedAtMost */.aL)(mostNames, servers.map(wording/* quote */.hD));
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
    const said = order.flatMap((saying) => {
        const names = servers[saying] ?? [];
        return names.length > 0 ? [{ saying, names }] : [];
    });
    const counts = said.map(({ saying, names }) => `${(0,wording/* counted */.hS)(names.length, 'server')} ${shortly[saying]}`);
    return [
        {
            title: `${organization}: ${counts.join(', ') || 'nothing is judged'}`,
            steps: facts,
            notes: said.map(({ saying, names }) => ({
                label: shortly[saying],
                text: (0,wording/* listedAtMost */.aL)(mostNames, names.map(wording/* quote */.hD)),
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
const order = [
    'violation',
    'undecided',
    'waived',
    'not-covered',
    'met',
    'not-meant',
    'silent',
    'not-judged',
];

;// CONCATENATED MODULE: ./src/core/report/explanations/markdown.ts



/** An explanation as Markdown, for summaries and comments. */
function markdown_markdown(explanation, { linkTo }) {
    const place = (location) => {
        if (!location)
            return '';
        const target = linkTo?.(location);
        const shown = (0,markdown/* code */.aY)((0,words/* placeInWords */.cF)(location));
        return ` (${target === undefined ? shown : (0,markdown/* markdownLink */.iQ)(shown, target)})`;
    };
    const lines = [
        ...sectionsOf(explanation).flatMap((section) => sectionLines(section, place)),
        ...problemLines(explanation),
    ];
    return `${lines.join('\n').trimEnd()}\n`;
}
function sectionLines({ title, steps, notes }, place) {
    return [
        `### ${(0,markdown/* markdownMessage */.ju)(title)}`,
        '',
        ...steps.map(({ text, location }, index) => `${index + 1}. ${(0,markdown/* markdownMessage */.ju)(text)}${place(location)}`),
        ...(steps.length > 0 ? [''] : []),
        ...notes.map(({ label, text, location }) => `- **${(0,markdown/* markdownText */.p7)(label)}**: ${(0,markdown/* markdownMessage */.ju)(text)}${place(location)}`),
        '',
    ];
}
function problemLines({ problems }) {
    if (problems.length === 0)
        return [];
    return [
        '### Could not be judged',
        '',
        ...problems.map(({ file, line, message, help }) => {
            const where = (0,markdown/* code */.aY)(line === undefined ? file : `${file}:${line}`);
            return `- ${where}: ${(0,markdown/* markdownMessage */.ju)(message)}${help ? `; ${(0,markdown/* markdownMessage */.ju)(help)}` : ''}`;
        }),
        '',
    ];
}

// EXTERNAL MODULE: ./src/core/report/escaping/line.ts
var line = __webpack_require__(3965);
// EXTERNAL MODULE: ./src/core/report/parts/lines.ts
var parts_lines = __webpack_require__(9808);
// EXTERNAL MODULE: ./src/core/report/parts/palette.ts
var parts_palette = __webpack_require__(5124);
;// CONCATENATED MODULE: ./src/core/report/explanations/text.ts





/** An explanation for people at a terminal. */
function text_text(explanation, { color }) {
    const palette = (0,parts_palette/* paletteOf */.b)(color);
    const lines = [
        ...sectionsOf(explanation).flatMap((section) => text_sectionLines(section, palette)),
        ...(0,parts_lines/* problemLines */.pb)(explanation.problems, palette),
    ];
    return `${lines.join('\n').trimEnd()}\n`;
}
function text_sectionLines({ title, steps, notes }, palette) {
    return [
        palette.bold((0,line/* safeLine */.o)(title)),
        ...steps.map(({ text: said, location }, index) => {
            const place = location ? palette.dim((0,line/* safeLine */.o)(` (${(0,words/* placeInWords */.cF)(location)})`)) : '';
            return `  ${index + 1}. ${(0,line/* safeLine */.o)(said)}${place}`;
        }),
        ...notes.map(({ label, text: said, location }) => {
            const place = location ? ` (${(0,words/* placeInWords */.cF)(location)})` : '';
            return `  ${palette.dim((0,line/* safeLine */.o)(`${label}:`))} ${(0,line/* safeLine */.o)(`${said}${place}`)}`;
        }),
        '',
    ];
}

;// CONCATENATED MODULE: ./src/core/report/explanations/index.ts



/** The formats of `coexist explain`, sorted by id. */
const explanationFormats = [
    { id: 'json', summary: 'The explanation for other programs.', render: json_json },
    { id: 'markdown', summary: 'The explanation for summaries and comments.', render: markdown_markdown },
    { id: 'text', summary: 'The explanation for people at a terminal.', render: text_text },
];

// EXTERNAL MODULE: ./src/core/check/judge-organization.ts + 2 modules
var judge_organization = __webpack_require__(4754);
// EXTERNAL MODULE: ./src/core/check/live-organization.ts + 2 modules
var live_organization = __webpack_require__(1752);
// EXTERNAL MODULE: ./src/core/model/source.ts
var source = __webpack_require__(8672);
// EXTERNAL MODULE: ./src/core/rules/state.ts
var state = __webpack_require__(374);
// EXTERNAL MODULE: ./src/core/versions/release-facts.ts
var release_facts = __webpack_require__(4370);
;// CONCATENATED MODULE: ./src/core/explain/facts.ts




/** A fact, with its place where there is one. */
function fact(text, at) {
    return { text, ...(at ? { location: (0,source/* locate */.x)(at) } : {}) };
}
/** Where a rule is judged; of a link also the servers that stand alone at their end. */
function scopeFacts({ kind, name, at, link, organization }) {
    const ends = [...(link?.members ?? [])].flatMap(([key, { end, stands }]) => {
        const server = organization.servers.get(key);
        if (stands !== 'alone' || !server)
            return [];
        return [
            fact(`its ${(0,wording/* quote */.hD)(end)} is ${(0,wording/* quote */.hD)(server.name)}, which runs ${(0,state/* running */.yk)(server)}`, (0,state/* versionPlace */.yp)(server)),
        ];
    });
    return [fact(`judged in the ${kind} ${(0,wording/* quote */.hD)(name)}`, at), ...ends];
}
/** Whether the guard of a rule lets it speak, and what makes it so. */
function guardFacts({ guard: { text } }, guard) {
    if (text === '')
        return [fact('the rule has no guard: it always speaks')];
    const words = {
        yes: `the rule speaks here, since ${text}`,
        no: `the rule is silent here: it speaks only while ${text}`,
        'cannot-tell': `it cannot be told whether the rule speaks here: it does while ${text}`,
    };
    return [fact(words[guard.speaks]), ...guard.because.map(clueFact)];
}
/** What is declared of a server, and what that means by the catalogue. */
function serverFacts(server) {
    const { version } = server;
    return [
        fact(`${(0,wording/* quote */.hD)(server.name)} runs ${(0,state/* running */.yk)(server)}`, (0,state/* versionPlace */.yp)(server)),
        fact((0,release_facts/* meaningInWords */.o)(version)),
    ];
}
/** Whether a rule means a server, and what keeps that from being told. */
function selectionFact(server, scope, { judge }) {
    if (judge.kind !== 'server')
        return [];
    const { text } = judge.servers;
    switch (judge.servers.matches(server, scope)) {
        case 'yes':
            return [fact(`the server is meant: the rule is about ${text}`)];
        case 'no':
            return [fact(`the server is not meant: the rule is about ${text}${endInWords(judge.servers.end)}`)];
        case 'cannot-tell': {
            const doubts = judge.servers.doubtsAbout(server, scope).map((doubt) => doubt.text);
            const open = doubts.length > 0 ? `: only if ${(0,wording/* listed */.KE)(doubts, 'or')}` : '';
            return [fact(`it cannot be told whether the server is meant${open}`)];
        }
    }
}
/** A clue or a witness as a fact. */
function clueFact({ text, at }) {
    return fact(text, at);
}
function endInWords(end) {
    return end === undefined ? '' : ` as the ${(0,wording/* quote */.hD)(end)} of the link`;
}

// EXTERNAL MODULE: ./src/core/versions/version.ts
var versions_version = __webpack_require__(5449);
;// CONCATENATED MODULE: ./src/core/explain/nearest.ts




/**
 * The nearest release of its product with which a server would meet a rule, all else being as it is: the rule is asked
 * about one release after the other, from the oldest that the server may run.
 */
function nearestInWords(server, rule, organization) {
    const { product, version } = server;
    const live = new live_organization/* LiveOrganization */.k(organization, [rule]);
    const lowest = (0,versions_version/* releaseRange */.ZL)(version)?.first.rank ?? 0;
    let before = server;
    for (const release of withoutReissues(product.releases)) {
        if (release.rank < lowest)
            continue;
        const after = {
            ...server,
            version: { precision: 'exact', written: release.label, product, release },
        };
        live.replace(before, after);
        before = after;
        if (!isAgainst(live, server))
            return `${(0,release_facts/* releaseInWords */.I)(release)}${latestOf(release)}`;
    }
    return product.releases.length > 0
        ? `no release of ${product.name} from ${(0,wording/* quote */.hD)(version.written || 'any')} on meets the rule`
        : `no release of ${product.name} is known`;
}
function isAgainst(live, { key }) {
    return live.watches().some((watch) => saysAgainst(watch, key));
}
function saysAgainst(watch, key) {
    if (!watch.scope.servers.has(key))
        return false;
    if (watch.compiled.judge.kind === 'server')
        return watch.statusOf(key) !== undefined;
    return watch.judgements().some(({ servers }) => servers.some((one) => one.key === key));
}
/** A release that was issued again counts once, by its last issue. */
function withoutReissues(releases) {
    return releases.filter((release, index) => releases[index + 1]?.rank !== release.rank);
}
function latestOf({ product, rank }) {
    const latest = product.releases.at(-1);
    return latest && latest.rank > rank ? `; the latest is ${(0,wording/* quote */.hD)(latest.label)}` : '; it is the latest';
}

;// CONCATENATED MODULE: ./src/core/explain/accounts.ts





/** Why a rule says what it says about one server, in each scope in which it judges the server. */
function accountsOf(server, rule, organization, waivers) {
    if ((0,judge_organization/* onStates */.E)([rule]).length === 0)
        return [notJudged(server, onlyElsewhere(rule))];
    const live = new live_organization/* LiveOrganization */.k(organization, [rule]);
    const accounts = live
        .watches()
        .filter(({ scope }) => scope.servers.has(server.key))
        .map((watch) => accountOf(server, watch, organization, waivers));
    return accounts.length > 0 ? accounts : [notJudged(server, outside(server, rule))];
}
/** From the gravest on: the first of them is what is said of a server as a whole. */
const byGravity = [
    'violation',
    'undecided',
    'waived',
    'not-covered',
    'met',
    'not-meant',
    'silent',
    'not-judged',
];
/** The gravest of what is said. */
function gravest(sayings) {
    return byGravity.find((saying) => sayings.includes(saying)) ?? 'not-judged';
}
function accountOf(server, watch, organization, waivers) {
    const { compiled, scope } = watch;
    const { judge } = compiled;
    const guard = watch.guardFacts();
    const meant = judge.kind === 'server' ? judge.servers.matches(server, scope) : 'yes';
    const facts = [
        ...scopeFacts(scope),
        ...guardFacts(compiled, guard),
        ...serverFacts(server),
        ...selectionFact(server, scope, compiled),
        ...cluesOf(server, watch, meant).map(clueFact),
    ];
    const { kind, name } = scope;
    const about = { scope: { kind, name }, facts };
    const finding = gravestAgainst(server, watch, waivers);
    if (finding)
        return { ...about, ...told(finding), nearest: nearestInWords(server, compiled, organization) };
    if (guard.speaks === 'no')
        return { ...about, saying: 'silent', conclusion: `the rule says nothing about ${(0,wording/* quote */.hD)(server.name)}` };
    if (meant === 'no')
        return { ...about, saying: 'not-meant', conclusion: `the rule says nothing about ${(0,wording/* quote */.hD)(server.name)}` };
    return { ...about, saying: 'met', conclusion: metInWords(server, watch) };
}
/** What the rule compares; nothing where the server is not meant. */
function cluesOf(server, { compiled: { judge }, scope }, meant) {
    if (judge.kind === 'scope')
        return judge.clues(scope);
    return judge.kind === 'server' && meant !== 'no' ? judge.clues(server, scope) : [];
}
/** What the rule finds about the server; the waived servers are told apart as in a check. */
function gravestAgainst({ key, name }, watch, waivers) {
    const against = watch
        .judgements()
        .filter(({ servers }) => servers.some((one) => one.key === key))
        .flatMap((judgement) => waivers.apply(judgement))
        .filter(({ servers }) => servers.includes(name));
    const saying = gravest(against.map(({ status }) => status));
    return against.find(({ status }) => status === saying);
}
function told({ status, message, help, waiver, }) {
    const waived = waiver
        ? `; waived by ${(0,wording/* quote */.hD)(waiver.owner)} until ${waiver.expires}: ${(0,wording/* quote */.hD)(waiver.reason)}`
        : '';
    return { saying: status, conclusion: `${message}${waived}`, ...(help && !waiver ? { help } : {}) };
}
function metInWords(server, { compiled, scope }) {
    if (compiled.judge.kind === 'server')
        return `${(0,wording/* quote */.hD)(server.name)} meets the rule`;
    return `the rule has nothing against ${(0,wording/* quote */.hD)(server.name)} in the ${scope.kind} ${(0,wording/* quote */.hD)(scope.name)}`;
}
function notJudged(server, why) {
    const facts = [...serverFacts(server), fact(why)];
    return {
        saying: 'not-judged',
        facts,
        conclusion: `the rule says nothing about ${(0,wording/* quote */.hD)(server.name)} as it stands`,
    };
}
function onlyElsewhere({ judge }) {
    return judge.kind === 'change'
        ? 'the rule is about changes: it is judged on the steps of plans, and on what a change of the files does'
        : 'the rule speaks only while a plan runs';
}
function outside({ name }, { rule: { scope } }) {
    if (typeof scope !== 'string')
        return `the rule is judged at links of the kind ${(0,wording/* quote */.hD)(scope.link)}, and ${(0,wording/* quote */.hD)(name)} stands at none`;
    if (scope === 'site')
        return `the rule is judged in each site, and ${(0,wording/* quote */.hD)(name)} stands in none`;
    return `the rule is judged in each ${(0,wording/* quote */.hD)(scope)}, and ${(0,wording/* quote */.hD)(name)} belongs to none`;
}

;// CONCATENATED MODULE: ./src/core/explain/plan-accounts.ts
/** What a check finds about plans, told as parts of an explanation. */
function planAccounts(findings) {
    return findings.flatMap(({ status, servers, plan, message, location, related, help }) => {
        if (!plan)
            return [];
        const facts = related.map((one) => ({ text: one.message, location: one.location }));
        return [
            { saying: status, servers, plan, conclusion: message, location, facts, ...(help ? { help } : {}) },
        ];
    });
}

// EXTERNAL MODULE: ./src/core/model/group-by.ts
var group_by = __webpack_require__(118);
;// CONCATENATED MODULE: ./src/core/explain/standing.ts






const mostScopes = 20;
/** What a rule says about every server of an organization, and what lets it speak or keeps it silent. */
function standingOf(rule, organization, waivers) {
    const live = new live_organization/* LiveOrganization */.k(organization, (0,judge_organization/* onStates */.E)([rule]));
    const watches = live.watches();
    const sayings = new Map();
    for (const watch of watches) {
        const found = foundBy(watch, waivers);
        for (const server of watch.scope.servers.values()) {
            const saying = found.get(server.name) ?? withoutFinding(server, watch);
            sayings.set(server.key, [...(sayings.get(server.key) ?? []), saying]);
        }
    }
    const servers = [...organization.servers.values()];
    const bySaying = (0,group_by/* groupBy */.$)(servers, ({ key }) => gravest(sayings.get(key) ?? []));
    return {
        organization: organization.name,
        file: organization.file,
        facts: factsOf(watches, rule),
        servers: Object.fromEntries([...bySaying].map(([saying, those]) => [saying, those.map(({ name }) => name)])),
    };
}
function foundBy(watch, waivers) {
    const found = new Map();
    const findings = watch.judgements().flatMap((judgement) => waivers.apply(judgement));
    for (const { servers, status } of findings) {
        for (const name of servers)
            found.set(name, gravest([status, found.get(name) ?? status]));
    }
    return found;
}
function withoutFinding(server, watch) {
    const { compiled, scope } = watch;
    if (watch.speaks() === 'no')
        return 'silent';
    const { judge } = compiled;
    return judge.kind === 'server' && judge.servers.matches(server, scope) === 'no' ? 'not-meant' : 'met';
}
function factsOf(watches, rule) {
    if (rule.judge.kind === 'change')
        return [fact('the rule is about changes: a state alone says nothing')];
    if (rule.rule.during === 'plan')
        return [fact('the rule speaks only while a plan runs')];
    if (watches.length === 0)
        return [fact('there is nothing here in which the rule would be judged')];
    const shown = watches.slice(0, mostScopes).flatMap((watch) => standing_scopeFacts(watch, watches.length > 1));
    const left = watches.length - mostScopes;
    return left > 0 ? [...shown, fact(`and ${(0,wording/* counted */.hS)(left, 'more scope')}`)] : shown;
}
function standing_scopeFacts(watch, isNamed) {
    const { compiled, scope } = watch;
    const where = isNamed ? `in the ${scope.kind} ${(0,wording/* quote */.hD)(scope.name)}: ` : '';
    const clues = compiled.judge.kind === 'scope' ? compiled.judge.clues(scope).map(clueFact) : [];
    return [...guardFacts(compiled, watch.guardFacts()), ...clues].map((one) => ({
        ...one,
        text: `${where}${one.text}`,
    }));
}

// EXTERNAL MODULE: ./src/core/requests/check.ts + 2 modules
var check = __webpack_require__(123);
// EXTERNAL MODULE: ./src/core/check/built-in.ts + 4 modules
var built_in = __webpack_require__(1339);
// EXTERNAL MODULE: ./src/core/check/compiled-rule.ts + 43 modules
var compiled_rule = __webpack_require__(236);
// EXTERNAL MODULE: ./src/core/check/report.ts
var report = __webpack_require__(2356);
// EXTERNAL MODULE: ./src/core/check/rule-names.ts
var rule_names = __webpack_require__(1809);
// EXTERNAL MODULE: ./src/core/rules/sentence.ts
var sentence = __webpack_require__(3374);
;// CONCATENATED MODULE: ./src/core/requests/explained-rule.ts







/** The rule that a full or short id means, in force or not, or why there is none. */
function findRule(written, preparation) {
    const { inForce, knownRules } = preparation;
    const names = new rule_names/* RuleNames */.X([...inForce.map(({ id }) => id), ...built_in/* builtInRuleIds */.IT], knownRules);
    const found = names.lookUp(written);
    if (found === 'silent')
        return notInForce(written, preparation);
    if ('message' in found)
        return { ...found, ...(isUnknown(written, preparation) ? suggested(written, preparation) : {}) };
    const compiled = inForce.find(({ id }) => id === found.id);
    return compiled ? { compiled, explained: explainedRule(compiled) } : builtIn(found.id);
}
/** Whether no rule has that name, in force or not. */
function isUnknown(written, { inForce, knownRules }) {
    return ![...inForce.map(({ id }) => id), ...knownRules].some((id) => id === written || id.endsWith(`/${written}`));
}
/** Rules that are not in force can be explained too, so their names are suggested as well. */
function suggested(written, { knownRules }) {
    const all = [...knownRules, ...built_in/* builtInRuleIds */.IT];
    return { help: (0,wording/* didYouMean */.au)(written, [...all.map((id) => id.slice(id.indexOf('/') + 1)), ...all]) };
}
function explainedRule({ policy, rule, severity, guard, judge }) {
    return {
        ...(0,report/* summaryOf */.YG)({ policy, rule, severity }),
        sentence: (0,sentence/* sentenceOf */.$N)(rule, guard, judge),
        waivable: rule.waivable,
        location: (0,source/* locate */.x)(rule.origin.value('id')),
    };
}
function builtIn(id) {
    const summary = built_in/* builtInSummaries */.Cu.find(({ policy, rule }) => `${policy}/${rule}` === id);
    if (!summary)
        return { message: `unknown rule ${(0,wording/* quote */.hD)(id)}`, help: 'correct the id' };
    return {
        explained: { ...summary, sentence: (0,built_in/* builtInMeaning */.Ty)(summary.rule) ?? summary.title, waivable: false },
    };
}
/** A rule that exists and judges nothing here, explained all the same. */
function notInForce(written, preparation) {
    const named = preparation.everyPolicy.flatMap((policy) => policy.rules
        .filter((rule) => [rule.id, (0,compiled_rule/* fullId */.xQ)(policy, rule)].includes(written))
        .map((rule) => ({ policy, rule })));
    const ids = [...new Set(named.map(({ policy, rule }) => (0,compiled_rule/* fullId */.xQ)(policy, rule)))];
    const [first] = named;
    if (!first || ids.length > 1) {
        return {
            message: `${(0,wording/* quote */.hD)(written)} is a rule of more than one policy`,
            help: `write ${(0,wording/* listed */.KE)(ids.map(wording/* quote */.hD), 'or')}`,
        };
    }
    const { policy, rule } = first;
    const { rules, problems } = (0,compiled_rule/* compilePolicy */.C_)({ ...policy, rules: [rule] }, preparation.context);
    const [compiled] = rules;
    if (compiled)
        return {
            compiled,
            explained: { ...explainedRule(compiled), notInForce: whyNot(compiled, preparation) },
        };
    const [problem] = problems;
    return {
        message: problem?.message ?? `${(0,wording/* quote */.hD)(written)} asks for nothing on ${preparation.context.asOf}`,
        help: problem?.help ?? 'choose another day with `--as-of`',
    };
}
function whyNot({ id, policy, rule }, preparation) {
    if (!preparation.isApplied(policy.id)) {
        return `the policy ${(0,wording/* quote */.hD)(policy.id)} is not in force here: no topology has a product of its pack, or other policies are chosen`;
    }
    const settings = preparation.documents.configs.flatMap((config) => config.rules);
    const off = settings.find((setting) => setting.severity === 'off' && [id, rule.id].includes(setting.rule));
    const why = off?.why === undefined ? '' : `: ${(0,wording/* quote */.hD)(off.why)}`;
    return `the configuration switches the rule off${why}`;
}

// EXTERNAL MODULE: ./src/core/requests/preparation.ts + 3 modules
var requests_preparation = __webpack_require__(8004);
;// CONCATENATED MODULE: ./src/core/requests/explain.ts







/** Explains a rule: in general with its standing in every organization, or why it says what it says about a server. */
function explain(request, question) {
    return explainer(request)(question);
}
/** Reads and judges once what many questions may be asked about. */
function explainer(request) {
    const preparation = new requests_preparation/* Preparation */.M(request);
    const report = (0,check/* judgePrepared */.hI)({ ...request, mayBeEmpty: true }, preparation);
    return (question) => answerTo(question, preparation, report);
}
function answerTo({ rule, server }, preparation, report) {
    const found = findRule(rule, preparation);
    if ('message' in found)
        return found;
    const explaining = new Explaining(found, preparation, report);
    const organizations = server === undefined ? explaining.standings() : explaining.accounts(server);
    if ('message' in organizations)
        return organizations;
    const { problems } = report;
    return {
        schemaVersion: 1,
        tool: report.tool,
        asOf: report.asOf,
        verdict: problems.length > 0 ? 'error' : 'pass',
        rule: found.explained,
        ...(server === undefined ? {} : { server }),
        organizations,
        problems,
    };
}
class Explaining {
    found;
    preparation;
    /** What the check finds by the rule. */
    findings;
    constructor(found, preparation, report) {
        this.found = found;
        this.preparation = preparation;
        const { rule, policy } = found.explained;
        this.findings = report.findings.filter((one) => one.rule === rule && one.policy === policy);
    }
    standings() {
        const { compiled } = this.found;
        const { waivers } = this.preparation;
        return this.judged().map((organization) => ({
            ...(compiled ? standingOf(compiled, organization, waivers) : this.standingOfBuiltIn(organization)),
            plans: planAccounts(this.findingsIn(organization)),
        }));
    }
    accounts(name) {
        const key = name.toLowerCase();
        const { organizations } = this.preparation;
        const known = organizations.flatMap((organization) => this.namesIn(organization));
        const having = organizations.filter((organization) => this.namesIn(organization).some((one) => one.toLowerCase() === key));
        if (having.length === 0)
            return { message: `no topology or plan has a server ${(0,wording/* quote */.hD)(name)}`, help: (0,wording/* didYouMean */.au)(name, known) };
        return having.map((organization) => this.accountsIn(organization, key, name));
    }
    accountsIn(organization, key, name) {
        const server = organization.servers.get(key);
        const about = this.findingsIn(organization).filter(({ servers }) => servers.some((one) => one.toLowerCase() === key));
        const { compiled } = this.found;
        const isInForce = this.judged().includes(organization);
        const accounts = compiled && server && isInForce
            ? accountsOf(server, compiled, organization, this.preparation.waivers)
            : about.filter(({ plan }) => !plan).map(accountOfFinding);
        return {
            organization: organization.name,
            file: organization.file,
            server: server?.name ?? name,
            saying: gravest(accounts.map(({ saying }) => saying)),
            accounts,
            plans: planAccounts(about),
        };
    }
    /** The organizations that the rule judges; those of the program itself judge all. */
    judged() {
        const { compiled } = this.found;
        const { organizations } = this.preparation;
        if (!compiled)
            return organizations;
        return organizations.filter((organization) => this.preparation.rulesFor(organization).includes(compiled));
    }
    standingOfBuiltIn(organization) {
        const states = this.findingsIn(organization).filter(({ plan }) => !plan);
        const servers = byGravity.flatMap((saying) => {
            const names = states.filter(({ status }) => status === saying).flatMap((one) => one.servers);
            return names.length > 0 ? [[saying, [...new Set(names)]]] : [];
        });
        const facts = states.map(({ message, location }) => ({ text: message, location }));
        const { name, file } = organization;
        return { organization: name, file, facts, servers: Object.fromEntries(servers) };
    }
    findingsIn({ name }) {
        return this.findings.filter(({ organization }) => organization === undefined || organization === name);
    }
    /** The servers of an organization, and those that its plans install. */
    namesIn({ name, servers }) {
        const plans = this.preparation.plans.filter(({ organization = name }) => organization === name);
        const steps = plans.flatMap((plan) => plan.steps);
        const installed = steps.flatMap(({ action }) => (action.kind === 'install' ? action.servers : []));
        return [...servers.values(), ...installed].map((server) => server.name);
    }
}
/** What the program itself says, which has no more to it than the finding tells. */
function accountOfFinding({ status, message, help, related, location }) {
    return {
        saying: status,
        facts: [
            { text: 'told by the program itself', location },
            ...related.map((one) => ({ text: one.message, location: one.location })),
        ],
        conclusion: message,
        ...(help ? { help } : {}),
    };
}

// EXTERNAL MODULE: ./src/node/load-request.ts
var load_request = __webpack_require__(558);
// EXTERNAL MODULE: ./src/node/prepared-packs.ts + 1 modules
var prepared_packs = __webpack_require__(4433);
// EXTERNAL MODULE: ./src/cli/check-options.ts + 1 modules
var check_options = __webpack_require__(270);
// EXTERNAL MODULE: ./src/cli/command.ts
var command = __webpack_require__(3567);
// EXTERNAL MODULE: ./src/cli/report-options.ts + 3 modules
var report_options = __webpack_require__(3485);
;// CONCATENATED MODULE: ./src/cli/commands/explain.ts






/** Derives why a rule says what it says. */
const explain_explain = {
    id: 'explain',
    summary: 'Tell why a rule does or does not speak, step by step.',
    usage: 'explain RULE [SERVER] [options]',
    options: [
        {
            name: 'in',
            value: 'PATH',
            repeatable: true,
            summary: 'where topologies and plans are read from; this folder by default',
        },
        check_options/* judgingOptions */.Ds.policy,
        check_options/* judgingOptions */.Ds.waivers,
        (0,report_options/* formatOption */.Bx)(explanationFormats.map(({ id }) => id)),
        check_options/* judgingOptions */.Ds.asOf,
        check_options/* judgingOptions */.Ds.maxFileSize,
        report_options/* reportOptions */.lt.color,
    ],
    examples: [
        { line: 'coexist explain edgesync-exchange-2007', summary: 'what a rule asks, and who meets it here' },
        {
            line: 'coexist explain exchange-2013-coexistence/exchange-2007-minimum HQ-HT1 --in topology/',
            summary: 'why it says what it says about a server',
        },
    ],
    run(invocation, surroundings) {
        const [rule, server, ...others] = invocation.words;
        if (rule === undefined)
            throw new command/* UsageError */.e('no rule is given', 'write `coexist explain RULE [SERVER]`');
        if (others.length > 0)
            throw new command/* UsageError */.e('more than a rule and a server is given', 'name paths with `--in PATH`');
        return (0,report_options/* shownIn */.fz)(explanationFormats, invocation, surroundings, async () => {
            const gate = { failOn: 'error', onUndecided: 'fail' };
            const options = { ...(0,check_options/* checkOptionsOf */.YW)(invocation, invocation.values('in'), surroundings), gate };
            const request = await (0,load_request/* loadRequest */.W$)(options, (0,prepared_packs/* loadPreparedPacks */.E)());
            const explanation = explain(request, { rule, ...(server === undefined ? {} : { server }) });
            if ('message' in explanation)
                throw new command/* UsageError */.e(explanation.message, explanation.help);
            return explanation;
        });
    },
};


/***/ }),

/***/ 3485:
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

// EXTERNAL MODULE: ./src/core/report/index.ts + 32 modules
var report = __webpack_require__(6385);
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

// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/node/find-files.ts + 1 modules
var find_files = __webpack_require__(4493);
// EXTERNAL MODULE: ./src/node/write-text.ts
var write_text = __webpack_require__(219);
// EXTERNAL MODULE: ./src/cli/command.ts
var command = __webpack_require__(3567);
;// CONCATENATED MODULE: ./src/cli/outputs.ts





/** Reads `FORMAT` and `FORMAT=FILE`; at most one format goes to standard output. */
function parseOutputs(written, formats) {
    const ids = formats.map(({ id }) => id);
    const outputs = (written.length > 0 ? written : ['text']).map((one) => parseOutput(one, ids));
    const toStandardOutput = outputs.filter(({ file }) => file === undefined);
    if (toStandardOutput.length > 1) {
        throw new command/* UsageError */.e('more than one format goes to standard output', 'give all but one a file: `-f FORMAT=FILE`');
    }
    return outputs;
}
function parseOutput(written, ids) {
    const [format = '', ...rest] = written.split('=');
    if (!ids.includes(format))
        throw new command/* UsageError */.e(`unknown format ${(0,wording/* quote */.hD)(format)}`, (0,wording/* didYouMean */.au)(format, ids));
    if (rest.length === 0)
        return { format };
    const file = rest.join('=');
    if (file === '')
        throw new command/* UsageError */.e(`${(0,wording/* quote */.hD)(written)} names no file`, `write ${(0,wording/* quote */.hD)(`${format}=FILE`)} or ${(0,wording/* quote */.hD)(format)}`);
    return { format, file };
}
/** Writes the files among the outputs; returns what goes to standard output. */
function writeOutputs(content, formats, outputs, { options, folder }) {
    return outputs
        .map(({ format, file }) => {
        const toFile = file !== undefined;
        const shown = toFile ? inFile(options, file, folder) : options;
        const text = formats.find(({ id }) => id === format)?.render(content, shown) ?? '';
        if (!toFile)
            return text;
        const fault = (0,write_text/* writeText */.x)(file, text, folder);
        if (fault)
            throw new command/* UsageError */.e(fault, 'check the path and its permissions');
        return '';
    })
        .join('');
}
/** Files are no terminals, and lead to other files from where they lie. */
function inFile(options, file, folder) {
    const way = (0,find_files/* shownPath */.pS)(folder, (0,external_node_path_.dirname)((0,external_node_path_.resolve)(folder, file)));
    const { width: _width, hyperlinkTo: _hyperlinkTo, ...rest } = options;
    return { ...rest, color: false, wayToFiles: way === '.' ? '' : `${way}/` };
}

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
    return shownIn(report/* formats */.F, invocation, surroundings, judge);
}
/** The same of anything that has a verdict, in formats of its own. */
async function shownIn(formatsOfIt, invocation, surroundings, make) {
    const outputs = parseOutputs(invocation.values('format'), formatsOfIt);
    const content = await make();
    const { folder, outputWidth, progress } = surroundings;
    progress.doing('writing');
    const options = {
        color: wantsColor(invocation, surroundings),
        brief: invocation.has('quiet'),
        ...(outputWidth === undefined ? {} : { width: outputWidth }),
        ...hyperlinksOn(invocation, surroundings),
    };
    return {
        exitCode: check_options/* exitCodes */.hS[content.verdict],
        output: writeOutputs(content, formatsOfIt, outputs, { options, folder }),
    };
}
/** The option that chooses among formats. */
function formatOption(ids) {
    return {
        name: 'format',
        short: 'f',
        value: 'FORMAT[=FILE]',
        repeatable: true,
        summary: `how the result is shown: ${ids.join(', ')}`,
    };
}


/***/ })

};
