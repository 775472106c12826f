export const id = 551;
export const ids = [551];
export const modules = {

/***/ 6551:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainFindings: () => (/* reexport */ explainFindings),
  ordersOfChange: () => (/* reexport */ ordersOfChange)
});

// EXTERNAL MODULE: ./src/core/check/findings.ts
var check_findings = __webpack_require__(3256);
// EXTERNAL MODULE: ./src/core/model/group-by.ts
var group_by = __webpack_require__(118);
// EXTERNAL MODULE: ./src/core/check/built-in.ts + 4 modules
var built_in = __webpack_require__(1339);
// EXTERNAL MODULE: ./src/core/check/compiled-rule.ts + 44 modules
var compiled_rule = __webpack_require__(827);
// EXTERNAL MODULE: ./src/core/check/report.ts
var report = __webpack_require__(2356);
// EXTERNAL MODULE: ./src/core/check/rule-names.ts
var rule_names = __webpack_require__(1809);
// EXTERNAL MODULE: ./src/core/model/source.ts
var source = __webpack_require__(8672);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/core/rules/sentence.ts
var sentence = __webpack_require__(3374);
;// CONCATENATED MODULE: ./src/core/requests/explained-rule.ts







/** The rule that a full or short id means, in force or not, or why there is none. */
function findRule(written, preparation) {
    const { inForce, speaking, knownRules } = preparation;
    const idsOf = (rules) => [...[...rules].map(({ id }) => id), ...built_in/* builtInRuleIds */.IT];
    const names = new rule_names/* RuleNames */.X(idsOf(inForce), knownRules, idsOf(speaking));
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

// EXTERNAL MODULE: ./src/core/check/judge-organization.ts
var judge_organization = __webpack_require__(159);
// EXTERNAL MODULE: ./src/core/check/standing-watches.ts + 1 modules
var standing_watches = __webpack_require__(7636);
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

// EXTERNAL MODULE: ./src/core/check/live-organization.ts + 2 modules
var live_organization = __webpack_require__(1752);
// EXTERNAL MODULE: ./src/core/versions/version.ts
var versions_version = __webpack_require__(5449);
;// CONCATENATED MODULE: ./src/core/explain/nearest.ts




/**
 * The nearest release of its product with which a server would meet a rule, all else being as it is: the rule is asked
 * about one release after the other, from the oldest that the server may run.
 */
class NearestReleases {
    live;
    known = new Map();
    constructor(rule, organization) {
        this.live = new live_organization/* LiveOrganization */.k(organization, [rule]);
    }
    /** The nearest one for a server; undefined where no release meets the rule. */
    of(server) {
        const { known } = this;
        if (!known.has(server.key))
            known.set(server.key, this.search(server));
        return known.get(server.key);
    }
    search(server) {
        const { product, version } = server;
        const lowest = (0,versions_version/* releaseRange */.ZL)(version)?.first.rank ?? 0;
        let before = server;
        let found;
        for (const release of withoutReissues(product.releases)) {
            if (release.rank < lowest)
                continue;
            const after = runningRelease(server, release);
            this.live.replace(before, after);
            before = after;
            if (isAgainst(this.live, server))
                continue;
            found = release;
            break;
        }
        if (before !== server)
            this.live.replace(before, server);
        return found;
    }
}
/** The server as it would be with another release of its product. */
function runningRelease(server, release) {
    const version = { precision: 'exact', written: release.label, product: server.product, release };
    return { ...server, version };
}
/** The nearest release in words, or that there is none. */
function nearestInWords({ product, version }, nearest) {
    if (nearest)
        return `${(0,release_facts/* releaseInWords */.I)(nearest)}${latestOf(nearest)}`;
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





/** Why a rule says what it says about the servers of an organization, one after the other. */
class Accounts {
    rule;
    organization;
    waivers;
    watches;
    nearestOnes;
    constructor(rule, organization, waivers) {
        this.rule = rule;
        this.organization = organization;
        this.waivers = waivers;
        this.watches = (0,standing_watches/* ruleWatches */.q)(organization, (0,judge_organization/* onStates */.E)([rule]));
    }
    /** What is to be said about a server, in each scope in which the rule judges it. */
    of(server) {
        const { rule } = this;
        if ((0,judge_organization/* onStates */.E)([rule]).length === 0)
            return [notJudged(server, onlyElsewhere(rule))];
        const accounts = this.watches
            .filter(({ scope }) => scope.servers.has(server.key))
            .map((watch) => this.accountOf(server, watch));
        return accounts.length > 0 ? accounts : [notJudged(server, outside(server, rule))];
    }
    /** The nearest release with which a server would meet the rule; undefined where there is none. */
    nearest(server) {
        this.nearestOnes ??= new NearestReleases(this.rule, this.organization);
        return this.nearestOnes.of(server);
    }
    accountOf(server, watch) {
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
        const finding = gravestAgainst(server, watch, this.waivers);
        if (finding)
            return { ...about, ...told(finding), nearest: nearestInWords(server, this.nearest(server)) };
        if (guard.speaks === 'no')
            return { ...about, saying: 'silent', conclusion: `the rule says nothing about ${(0,wording/* quote */.hD)(server.name)}` };
        if (meant === 'no')
            return {
                ...about,
                saying: 'not-meant',
                conclusion: `the rule says nothing about ${(0,wording/* quote */.hD)(server.name)}`,
            };
        return { ...about, saying: 'met', conclusion: metInWords(server, watch) };
    }
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
/** What the rule compares; nothing where the server is not meant. */
function cluesOf(server, { compiled: { judge }, scope }, meant) {
    if (judge.kind === 'scope')
        return judge.clues(scope);
    return judge.kind === 'server' && meant !== 'no' ? judge.clues(server, scope) : [];
}
/** What the rule finds about the server; the waived servers are told apart as in a check. */
function gravestAgainst({ key, name }, watch, waivers) {
    if (watch.speaks() === 'no')
        return undefined;
    const against = judgementsOn(key, watch)
        .filter(({ servers }) => servers.some((one) => one.key === key))
        .flatMap((judgement) => waivers.apply(judgement))
        .filter(({ servers }) => servers.includes(name));
    const saying = gravest(against.map(({ status }) => status));
    return against.find(({ status }) => status === saying);
}
/** Of a rule that judges each server for itself only that about the one. */
function judgementsOn(key, watch) {
    if (watch.compiled.judge.kind !== 'server')
        return watch.judgements();
    const judgement = watch.judgementOn(key);
    return judgement ? [judgement] : [];
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

// EXTERNAL MODULE: ./src/core/model/remembered.ts
var remembered = __webpack_require__(371);
;// CONCATENATED MODULE: ./src/core/requests/explaining.ts





/** Tells of one rule how it stands, and why it says what it says about servers. */
class Explaining {
    found;
    explained;
    /** What the check finds by the rule. */
    findings;
    preparation;
    constructor(found, explained) {
        this.found = found;
        this.explained = explained;
        const { rule, policy } = found.explained;
        this.preparation = explained.preparation;
        this.findings = explained.report.findings.filter((one) => one.rule === rule && one.policy === policy);
    }
    /** How it stands with the rule in every organization. */
    standings() {
        const { compiled } = this.found;
        const { waivers } = this.preparation;
        return this.judged().map((organization) => ({
            ...(compiled ? standingOf(compiled, organization, waivers) : this.standingOfBuiltIn(organization)),
            plans: planAccounts(this.findingsIn(organization)),
        }));
    }
    /** Why it says what it says about the servers of that name. */
    accounts(name) {
        const key = name.toLowerCase();
        const { organizations } = this.preparation;
        const known = organizations.flatMap((organization) => this.namesIn(organization));
        const having = organizations.filter((organization) => this.namesIn(organization).some((one) => one.toLowerCase() === key));
        if (having.length === 0)
            return { message: `no topology or plan has a server ${(0,wording/* quote */.hD)(name)}`, help: (0,wording/* didYouMean */.au)(name, known) };
        return having.map((organization) => {
            const about = this.findingsIn(organization).filter(({ servers }) => servers.some((one) => one.toLowerCase() === key));
            return { ...this.accountsIn(organization, name, about), plans: planAccounts(about) };
        });
    }
    /** Why it has found that, told of the one server where one is given; of a finding in a plan, its step. */
    ofFinding(finding, server) {
        const { organization: name = '', scope, plan, status, servers, location } = finding;
        const organization = this.preparation.organizations.find((one) => one.name === name);
        if (plan || !organization || server === undefined) {
            return {
                organization: name,
                file: organization?.file ?? location.file,
                server: servers[0] ?? scope?.name ?? name,
                saying: status,
                accounts: plan ? [] : [accountOfFinding(finding)],
                plans: planAccounts([finding]),
            };
        }
        return { ...this.accountsIn(organization, server, [finding]), plans: [] };
    }
    accountsIn(organization, name, about) {
        const server = organization.servers.get(name.toLowerCase());
        const isInForce = this.found.compiled !== undefined && this.judged().includes(organization);
        const accounts = server && isInForce
            ? this.accountsOf(server, organization)
            : about.filter(({ plan }) => !plan).map(accountOfFinding);
        return {
            organization: organization.name,
            file: organization.file,
            server: server?.name ?? name,
            saying: gravest(accounts.map(({ saying }) => saying)),
            accounts,
        };
    }
    /** The derivations, with the way to the nearest release where the rule is broken. */
    accountsOf(server, organization) {
        const ofOrganization = this.derivations(organization);
        const accounts = ofOrganization?.of(server) ?? [];
        const isBroken = accounts.some(({ saying }) => saying === 'violation' || saying === 'waived');
        const nearest = isBroken ? ofOrganization?.nearest(server) : undefined;
        if (!nearest)
            return accounts;
        const order = this.explained.orders(organization).inWords(server, nearest);
        return accounts.map((one) => (one.nearest === undefined ? one : { ...one, order }));
    }
    derivations = (0,remembered/* remembered */.H)((organization) => {
        const { compiled } = this.found;
        const { waivers } = this.preparation;
        return compiled && new Accounts(compiled, organization, waivers);
    });
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

// EXTERNAL MODULE: ./src/core/check/live-state.ts
var live_state = __webpack_require__(5552);
;// CONCATENATED MODULE: ./src/core/plan/find/counts.ts
/** Whether a rule asks for so many servers in service. */
function isCount(rule) {
    return countOf(rule) !== undefined;
}
function countOf({ judge }) {
    return judge.kind === 'scope' && judge.breach.kind === 'too-few' ? judge.breach : undefined;
}
/** What rules count. */
function countingsOf(rules) {
    const scopesOfMajorities = new Set();
    let most = 0;
    for (const compiled of rules) {
        const count = countOf(compiled);
        const { scope } = compiled.rule;
        if (count?.atLeast === 'majority')
            scopesOfMajorities.add(typeof scope === 'string' ? scope : 'organization');
        else
            most = Math.max(most, count?.atLeast ?? 0);
    }
    return { most, scopesOfMajorities };
}
/** The tracks of servers that such rules count, or may, somewhere on the way. */
function countedTracks(rules, places) {
    const counted = new Set();
    for (const rule of rules) {
        const count = countOf(rule);
        if (!count)
            continue;
        for (const { scope, participants } of places.of(rule)) {
            for (const { track, stations } of participants) {
                const isMeant = stations.some((one) => one !== undefined && count.servers.matches(one, scope) !== 'no');
                if (track !== undefined && isMeant)
                    counted.add(track);
            }
        }
    }
    return counted;
}

;// CONCATENATED MODULE: ./src/core/plan/find/groups.ts
/** Members, by number, that belong together since they share something, also by way of others. */
class Groups {
    members;
    above;
    constructor(members, shared) {
        this.members = members;
        this.above = Int32Array.from({ length: members + shared }, (_, index) => index);
    }
    /** A member has a share in something. */
    join(member, shared) {
        const [one, other] = [this.rootOf(member), this.rootOf(this.members + shared)];
        this.above[one] = other;
    }
    /** The members that belong together, each group in the order of its members. */
    all() {
        const groups = new Map();
        for (let member = 0; member < this.members; member++) {
            const root = this.rootOf(member);
            const group = groups.get(root);
            if (group)
                group.push(member);
            else
                groups.set(root, [member]);
        }
        return groups.values();
    }
    rootOf(node) {
        let root = node;
        while (this.aboveOf(root) !== root) {
            this.above[root] = this.aboveOf(this.aboveOf(root));
            root = this.aboveOf(root);
        }
        return root;
    }
    aboveOf(node) {
        return this.above[node] ?? node;
    }
}

;// CONCATENATED MODULE: ./src/core/plan/find/likeness.ts
/** Equal for servers that no rule can tell apart, wherever they stand. */
function likenessOf({ key, product, version, declared }, mentions) {
    const { roles, labels, platform, site, groups, holds } = declared;
    const isNamed = mentions.has(key);
    return [
        product.id,
        version.written,
        roles ? [...roles].sort().join('+') : '?',
        textOf(labels),
        textOf(platform),
        textOf(holds, (count) => count !== '0'),
        textOf(groups, (group) => mentions.has(group)),
        site !== undefined && mentions.has(site) ? site : '',
        isNamed ? key : '',
    ].join('\t');
}
/** What values are; of counts only what there is some of. */
function textOf(values, counts = () => true) {
    let keys;
    for (const key in values)
        if (counts(String(values[key])))
            (keys ??= []).push(key);
    if (!keys)
        return '';
    return JSON.stringify(keys.sort().map((key) => (typeof values[key] === 'number' ? key : [key, values[key]])));
}

;// CONCATENATED MODULE: ./src/core/plan/find/mentions.ts
/** Every word that rules mention anywhere, by which they could tell one name from another. */
class Mentions {
    words = new Set();
    constructor(rules) {
        for (const { rule, policy } of rules)
            this.collect([rule.options, rule.when, policy.selectors]);
    }
    has(word) {
        return this.words.has(word.toLowerCase());
    }
    collect(value) {
        if (typeof value === 'string')
            this.words.add(value.toLowerCase());
        else if (typeof value === 'object' && value !== null)
            Object.values(value).forEach((one) => this.collect(one));
    }
}

;// CONCATENATED MODULE: ./src/core/plan/find/numbers.ts
/** Gives names numbers from 0 on, in the order in which they come. */
class Numbers {
    numbers = new Map();
    names = [];
    of(name) {
        const known = this.numbers.get(name);
        if (known !== undefined)
            return known;
        this.numbers.set(name, this.names.length);
        return this.names.push(name) - 1;
    }
    name(number) {
        return this.names[number] ?? '';
    }
    get size() {
        return this.names.length;
    }
}

;// CONCATENATED MODULE: ./src/core/plan/find/parts.ts






/** There are fewer tellings than that. */
const aboveTellings = 2 ** 26;
/** The parts of an organization before and after: servers that share a site, a group or a link belong together. */
class Parts {
    singleScopes;
    keys = new Numbers();
    /** The numbers of scopes, by their kind and name. */
    scopes = new Map();
    /** What stands before the name of each scope: the kind of place that it is. */
    scopeKinds = [];
    scopesOfServers = [];
    /** For each server a number of everything that is told of it, in that order. */
    likenesses = [];
    tellings = new Numbers();
    sequels = new Map();
    ownLinks = new Map();
    mentions;
    groupKeys;
    /** In scopes of some kinds every server stands for itself. */
    constructor(from, to, rules, singleScopes) {
        this.singleScopes = singleScopes;
        this.mentions = new Mentions(rules);
        const scopes = rules.flatMap(({ rule: { scope } }) => (typeof scope === 'string' ? [scope] : []));
        this.groupKeys = [...new Set(scopes)].filter((scope) => scope !== 'organization' && scope !== 'site');
        for (const server of from.servers.values())
            this.add(server, 'before');
        for (const server of to.servers.values())
            this.add(server, 'after');
        for (const link of from.links)
            this.addLink(link, 'before');
        for (const link of to.links)
            this.addLink(link, 'after');
    }
    /** Every part. */
    *all() {
        const groups = new Groups(this.keys.size, this.scopeKinds.length);
        for (const [server, scopes] of this.scopesOfServers.entries())
            for (const scope of scopes)
                groups.join(server, scope);
        for (const servers of groups.all())
            yield this.partOf(servers, this.likenesses);
    }
    /** The links of which a server is the first only end, each as it is at last. */
    linksOf(key) {
        return [...new Map((this.ownLinks.get(key) ?? []).map((link) => [(0,live_state/* linkKey */.S)(link), link])).values()];
    }
    partOf(servers, likeness) {
        const names = this.localNames(servers, likeness);
        const members = new Map();
        for (const server of servers) {
            const scopes = (this.scopesOfServers[server] ?? []).map((scope) => names.get(scope) ?? '');
            const id = `${likeness[server] ?? ''} ${scopes.sort().join(' ')}`;
            const key = this.keys.name(server);
            const alike = members.get(id);
            if (!alike)
                members.set(id, [key]);
            else if (this.isSingle(server))
                members.set(`${id} ${members.size}`, [key]);
            else
                alike.push(key);
        }
        const signature = [...members].map(([id, alike]) => `${alike.length}*${id}`).sort(wording/* compareText */.n6);
        return { signature: signature.join('\n'), members };
    }
    isSingle(server) {
        if (this.singleScopes.size === 0)
            return false;
        return (this.scopesOfServers[server] ?? []).some((scope) => this.singleScopes.has(this.scopeKinds[scope]?.replace(/^group /, '') ?? ''));
    }
    /** Names for the scopes of a part that say nothing but what they are and who stands in them. */
    localNames(servers, likeness) {
        const contents = new Map();
        for (const server of servers) {
            for (const scope of this.scopesOfServers[server] ?? []) {
                const content = contents.get(scope);
                if (content)
                    content.push(likeness[server] ?? 0);
                else
                    contents.set(scope, [likeness[server] ?? 0]);
            }
        }
        const sorted = [...contents]
            .map(([scope, content]) => ({
            scope,
            content: `${this.scopeKinds[scope] ?? ''} ${content.sort((a, b) => a - b).join()}`,
        }))
            .sort((a, b) => (0,wording/* compareText */.n6)(a.content, b.content));
        return new Map(sorted.map(({ scope }, index) => [scope, `${this.scopeKinds[scope] ?? ''}${index}`]));
    }
    add(server, when) {
        const { site, groups } = server.declared;
        const index = this.indexOf(server.key);
        this.tell(index, this.tellings.of(`${when} ${likenessOf(server, this.mentions)}`));
        if (site !== undefined)
            this.put(index, 'site', site);
        for (const key of this.groupKeys) {
            const group = groups[key];
            if (group !== undefined)
                this.put(index, `group ${key}`, group);
        }
    }
    addLink(link, when) {
        const name = (0,live_state/* linkKey */.S)(link);
        const scope = `link ${link.kind}`;
        const tellings = new Map();
        let isTaken = false;
        for (const [key, member] of link.members) {
            const { end, certainty, stands } = member;
            const recorded = link.declared.recordedVersion ?? '';
            const telling = tellings.get(member) ??
                this.tellings.of([when, link.kind, end, certainty, stands, recorded].join(' '));
            tellings.set(member, telling);
            const index = this.indexOf(key);
            this.tell(index, telling);
            this.put(index, scope, name);
            if (stands !== 'alone' || isTaken)
                continue;
            isTaken = true;
            const own = this.ownLinks.get(key) ?? [];
            own.push(link);
            this.ownLinks.set(key, own);
        }
    }
    tell(server, telling) {
        const before = this.likenesses[server] ?? 0;
        const both = before * aboveTellings + telling;
        const known = this.sequels.get(both) ?? this.sequels.size + 1;
        if (known > this.sequels.size)
            this.sequels.set(both, known);
        this.likenesses[server] = known;
    }
    indexOf(key) {
        const index = this.keys.of(key);
        this.scopesOfServers[index] ??= [];
        return index;
    }
    put(server, kind, name) {
        const scope = this.scopeOf(kind, name);
        const scopes = this.scopesOfServers[server];
        if (scopes && !scopes.includes(scope))
            scopes.push(scope);
    }
    scopeOf(kind, name) {
        const ofKind = this.scopes.get(kind) ?? new Map();
        this.scopes.set(kind, ofKind);
        const known = ofKind.get(name);
        if (known !== undefined)
            return known;
        const number = this.scopeKinds.push(kind) - 1;
        ofKind.set(name, number);
        return number;
    }
}

;// CONCATENATED MODULE: ./src/core/plan/find/crowd.ts


/** So many of servers that are alike stand for all of them: what one does, another one sees. */
const enough = 2;
/** Where rules count servers, so many times their number stand for all: some change while others serve. */
const perCounted = 2;
const mostCounted = 10;
/**
 * Makes two states of an organization small; undefined where rules count servers so that it cannot be. An order of the small
 * one is safe for all: where rules count them, more of them are in service.
 */
function crowdOf(from, to, rules) {
    const { most, scopesOfMajorities } = countingsOf(rules);
    if (most > mostCounted || scopesOfMajorities.has('organization'))
        return undefined;
    const size = enough + perCounted * most;
    const parts = new Parts(from, to, rules, scopesOfMajorities);
    const families = new Map();
    const kept = new Set();
    for (const part of parts.all()) {
        const family = families.get(part.signature) ?? { kept: [], others: [] };
        families.set(part.signature, family);
        const isKept = family.kept.length < size;
        (isKept ? family.kept : family.others).push(part);
        if (!isKept)
            continue;
        for (const keys of part.members.values())
            for (const key of keys.slice(0, size))
                kept.add(key);
    }
    return {
        from: reduced(from, kept),
        to: reduced(to, kept),
        families: [...families.values()],
        kept,
        linksOf: (key) => parts.linksOf(key),
    };
}
function reduced(organization, keep) {
    const servers = new Map([...organization.servers].filter(([key]) => keep.has(key)));
    const links = organization.links.flatMap((link) => {
        const isLost = [...link.members].some(([key, { stands }]) => stands === 'alone' && !keep.has(key));
        if (isLost)
            return [];
        return [{ ...link, members: new Map([...link.members].filter(([key]) => keep.has(key))) }];
    });
    return { ...organization, servers, links };
}

// EXTERNAL MODULE: ./src/core/rules/skew/relative.ts
var relative = __webpack_require__(1412);
;// CONCATENATED MODULE: ./src/core/plan/find/shape.ts
/** The shape of the stations that are marked, in the order of the track. */
function shapeOf(marked) {
    const pairs = marked.slice(1).map((later, index) => ({ earlier: marked[index] === true, later }));
    return {
        isDown: pairs.every(({ earlier, later }) => earlier || !later),
        isUp: pairs.every(({ earlier, later }) => later || !earlier),
        isEmpty: !marked.includes(true),
    };
}
/** Of a rule that nothing on the way can break. */
const shape_closed = { join: true, meet: true };
/** Of a rule about which nothing is known. */
const shape_open = { join: false, meet: false };
/** Closed where all of them are. */
function allClosed(closures) {
    let [join, meet] = [true, true];
    for (const one of closures) {
        join &&= one.join;
        meet &&= one.meet;
    }
    return { join, meet };
}
/**
 * The closure of what forbids several facts to be so at once, each the fact that a track stands in a set: of all the sets but
 * one a later (an earlier) station must lead out for good.
 */
function closureOfBox(sides) {
    if (sides.some(({ isEmpty }) => isEmpty))
        return shape_closed;
    return {
        join: sides.filter(({ isDown }) => !isDown).length <= 1,
        meet: sides.filter(({ isUp }) => !isUp).length <= 1,
    };
}
/** The worst of the shapes that a side may have, each on a track of its own; empty where all of them are. */
function worstOf(shapes) {
    const possible = shapes.filter(({ isEmpty }) => !isEmpty);
    return {
        isDown: possible.every(({ isDown }) => isDown),
        isUp: possible.every(({ isUp }) => isUp),
        isEmpty: possible.length === 0,
    };
}

;// CONCATENATED MODULE: ./src/core/plan/find/closure-of-changes.ts

/**
 * The closure of a rule about changes: whether a change that it allows stays allowed however far others have gone on, and on
 * a track from every station in between (`join`).
 */
function closureOfChanges(breach, premises, place) {
    const moving = place.participants.filter(({ stations }) => stations.length > 1);
    const isSilencedForGood = premises.every(({ isDown }) => isDown);
    switch (breach.kind) {
        case 'way':
            return closureOfWay(breach, moving, isSilencedForGood, place);
        case 'hops': {
            const isMeant = (one) => statesOf(one).some((state) => matches(breach.of, state, place));
            const met = moving.filter(isMeant);
            if (met.length === 0)
                return shape_closed;
            return { join: isSilencedForGood && met.every((one) => isConvex(one, breach, place)), meet: false };
        }
        case 'order': {
            const groups = breach.sequence.slice(0, -1);
            const isSteady = moving.every((one) => groups.every((group) => staysIn(one, [group, breach.servers], place)));
            const isMeant = moving.some((one) => statesOf(one).some((state) => matches(breach.servers, state, place)));
            return isMeant ? { join: isSilencedForGood && isSteady, meet: false } : shape_closed;
        }
        case 'unready': {
            if (!breach.state || !isEverAsked(breach.steps, moving, place))
                return shape_closed;
            const isSteady = comesToStay(breach.state, place) &&
                movesStayTheSame(breach.steps, place) &&
                moving.every((one) => mayAlwaysLeave(one, breach.steps, place));
            return { join: isSilencedForGood && isSteady, meet: false };
        }
    }
}
function closureOfWay({ from, to, via }, moving, isSilencedForGood, place) {
    const isLeft = (server) => !server || !surely(to, server, place) || matches(from, server, place);
    const arrives = ({ stations }) => stations.some((one, index) => one !== undefined &&
        matches(to, one, place) &&
        stations.slice(0, index).some((before) => isLeft(before)));
    const isEver = place.participants.some((one) => statesOf(one).some((state) => matches(from, state, place)));
    if (!isEver || !moving.some(arrives))
        return shape_closed;
    const shapeFor = ({ stations }, selector) => shapeOf(stations.map((one) => one !== undefined && matches(selector, one, place)));
    const isSteady = moving.every((one) => {
        const [ofFrom, ofTo] = [shapeFor(one, from), shapeFor(one, to)];
        const isPassed = via.some((selector) => one.stations[0] !== undefined && !shapeFor(one, selector).isUp && !shapeFor(one, selector).isDown);
        const isInPlace = !ofFrom.isEmpty && !ofTo.isEmpty;
        return ofFrom.isDown && ofTo.isUp && !isPassed && !isInPlace;
    });
    return isSteady && isSilencedForGood ? { join: true, meet: false } : shape_open;
}
/** Whether a hop that is allowed from a station is allowed from every one between, too. */
function isConvex({ stations }, { of, hops }, place) {
    const isAllowed = (from, to) => (!matches(of, from, place) && !matches(of, to, place)) ||
        hops.some((hop) => surely(hop.from, from, place) && surely(hop.to, to, place));
    return stations.every((to, last) => stations.slice(0, last).every((from, first) => {
        if (!from || !to || !isAllowed(from, to))
            return true;
        return stations.slice(first, last).every((between) => !between || isAllowed(between, to));
    }));
}
/** Whether a server is what is meant from its first state on, or from its arrival, without a gap, or never. */
function staysIn({ stations }, meant, place) {
    const marked = stations.map((one) => one !== undefined && meant.every((selector) => matches(selector, one, place)));
    return shapeOf(stations[0] === undefined ? marked.slice(1) : marked).isDown;
}
/** Whether any change on the way is one that a rule asks something before. */
function isEverAsked(steps, moving, place) {
    const isMeant = (change) => steps.matches(change, place.scope) !== 'no';
    const { link, moves } = steps;
    return (link !== undefined ||
        (moves !== undefined && moving.some((one) => leavesWith(one, moves.what))) ||
        moving.some(({ stations }) => stations.some((server, last) => {
            const before = stations.slice(0, last);
            if (!server)
                return before.some((one) => one && isMeant({ kind: 'decommission', server: one }));
            return before.some((from) => isMeant(from ? { kind: 'update', server, from } : { kind: 'install', server }));
        })));
}
/** Whether a server that may leave as it is may also leave at every later station. */
function mayAlwaysLeave({ stations }, steps, { scope }) {
    if (stations.at(-1) !== undefined)
        return true;
    const there = stations.filter((one) => one !== undefined);
    return shapeOf(there.map((server) => steps.matches({ kind: 'decommission', server }, scope) !== 'no'))
        .isDown;
}
/** Whether a server leaves that holds something of its own; others may have taken it over then. */
function leavesWith(participant, what) {
    const isLeaving = participant.stations.at(-1) === undefined;
    return isLeaving && statesOf(participant).some(({ declared }) => (declared.holds[what] ?? 0) > 0);
}
/** Whether servers never begin or cease to be at an end of a move that a rule asks something before. */
function movesStayTheSame({ moves }, place) {
    const ends = [moves?.from, moves?.to].filter((end) => end !== undefined);
    return place.participants.every((one) => ends.every((end) => new Set(statesOf(one).map((state) => end.matches(state, place.scope))).size <= 1));
}
/** Whether what is asked for stays so once it is. */
function comesToStay({ premises }, { participants, scope }) {
    const shapes = (isSo, counts) => participants.map(({ stations }) => shapeOf(stations.map((one) => one !== undefined && counts(isSo(one, scope)))));
    return premises.every((premise) => {
        switch (premise.kind) {
            case 'some':
                return shapes(premise.matches, (answer) => answer === 'yes').every(({ isUp, isEmpty }) => isUp || isEmpty);
            case 'none':
                return shapes(premise.matches, (answer) => answer !== 'no').every(({ isDown }) => isDown);
            case 'level':
                return false;
        }
    });
}
function statesOf({ stations }) {
    return stations.filter((one) => one !== undefined);
}
function matches(selector, server, { scope }) {
    return selector.matches(server, scope) !== 'no';
}
function surely(selector, server, { scope }) {
    return selector.matches(server, scope) === 'yes';
}

;// CONCATENATED MODULE: ./src/core/plan/find/closure.ts



/** How the states that keep a rule are closed, on these tracks; never too good. */
function closureOf(facts, places, tracks) {
    const levels = tracks.filter((track) => track.kind === 'level');
    return allClosed(places.of(facts.compiled).map((place) => closureIn(place, facts, levels)));
}
function closureIn(place, facts, levels) {
    const { judge } = facts.compiled;
    const premises = premisesIn(place, facts, levels);
    if (premises.some(({ isEmpty }) => isEmpty))
        return shape_closed;
    if (judge.kind === 'change')
        return closureOfChanges(judge.breach, premises, place);
    if (judge.kind === 'scope' && judge.breach.kind !== 'together')
        return closureOfCount(judge.breach, place);
    if (judge.kind === 'scope')
        return closureOfBox(premises);
    if (judge.distance)
        return closureOfDistance(judge.servers, judge.distance, premises, place);
    const isByLevel = levels.some(({ name }) => name === judge.level);
    const isByRecord = place.scope.link?.recorder !== undefined && facts.compiled.rule.form === 'matrix';
    return isByLevel || isByRecord ? shape_open : closureOfBox(premises);
}
/** The sides of the box that the rule forbids, as far as they are facts about one server, the link or a level. */
function premisesIn(place, { some, none, compiled }, levels) {
    const { participants, scope, link } = place;
    const present = some.map((matches) => worstOf(participants.map((one) => shapeIn(place, one, (server) => matches(server, scope) !== 'no', false))));
    const absent = none.flatMap((matches) => participants.map((one) => shapeIn(place, one, (server) => matches(server, scope) !== 'yes', true)));
    const ofLevels = compiled.guard.premises.flatMap((premise) => {
        if (premise.kind !== 'level')
            return [];
        const track = levels.find(({ name }) => name === premise.level);
        if (track)
            return [shapeOf(track.stations.map((one) => !one || premise.met(one.value) !== 'no'))];
        const declared = scope.organization.levels.get(premise.level);
        return declared && premise.met(declared.value) === 'no' ? [shapeOf([false])] : [];
    });
    const ofLink = link ? [shapeOf(link.stations.map((one) => one?.name === scope.link?.name))] : [];
    return [...present, ...absent, ...ofLevels, ...ofLink];
}
/** Where a participant is as asked; a server that a new link names is there whenever the link is. */
function shapeIn({ scope, link }, { stations }, isSo, whereAbsent) {
    const first = stations.find((state) => state !== undefined);
    const isNamed = first !== undefined && scope.link?.members.get(first.key)?.stands !== 'by-site';
    const isImplied = link !== undefined && link.stations[0] === undefined && isNamed;
    const counted = isImplied ? stations.slice(stations.indexOf(first)) : stations;
    return shapeOf(counted.map((state) => (state ? isSo(state) : whereAbsent)));
}
/** Too many or too few are not about servers one by one; closed is only what it never comes to. */
function closureOfCount(breach, { participants, scope }) {
    const isMeant = (server) => server !== undefined && breach.servers.matches(server, scope) !== 'no';
    const meant = participants.filter(({ stations }) => stations.some(isMeant));
    if (breach.kind === 'too-few') {
        if (breach.atLeast === 'majority')
            return meant.every(({ track }) => track === undefined) ? shape_closed : shape_open;
        const staying = meant.filter(({ stations }) => stations.length === 1 && stations.every((one) => one && breach.servers.matches(one, scope) === 'yes'));
        return staying.length >= breach.atLeast ? shape_closed : shape_open;
    }
    const states = meant.flatMap(({ stations }) => stations.filter((one) => one !== undefined));
    const values = states.filter(isMeant).map((one) => breach.valueOf(one));
    return !values.includes(undefined) && new Set(values).size <= breach.atMost ? shape_closed : shape_open;
}
/** One server too far behind another: for each version of the other a box of two sides. */
function closureOfDistance(servers, { others, behind, ahead, unit }, premises, place) {
    const pairs = [
        { low: servers, high: others, most: behind },
        { low: others, high: servers, most: ahead },
    ];
    return allClosed(pairs.flatMap(({ low, high, most }) => {
        if (most === undefined)
            return [];
        const position = (server) => (0,relative/* rangeOf */.b)(server.version, unit);
        const highest = Math.max(...positionsOf(place, high, (server) => position(server).high));
        const lowest = Math.min(...positionsOf(place, low, (server) => position(server).low));
        const isLow = (server) => low.matches(server, place.scope) !== 'no' && position(server).low < highest - most;
        const isHigh = (server) => high.matches(server, place.scope) !== 'no' && position(server).high > lowest + most;
        const sides = [
            sideOf(place, isLow, { selector: low, side: 'low', positionOf: (one) => position(one).low }),
            sideOf(place, isHigh, { selector: high, side: 'high', positionOf: (one) => position(one).high }),
        ];
        return [closureOfBox([...sides, ...premises])];
    }));
}
function sideOf(place, isFar, side) {
    return worstOf(place.participants.map((one) => distanceShape(one, place, isFar, side)));
}
function positionsOf({ participants, scope }, selector, positionOf) {
    return participants.flatMap(({ stations }) => stations.flatMap((one) => (one && selector.matches(one, scope) !== 'no' ? [positionOf(one)] : [])));
}
/** The shape of the stations that are too low (or too high) for some limit, wherever that limit lies. */
function distanceShape({ stations }, { scope }, isFar, { selector, side, positionOf }) {
    const far = stations.map((one) => one !== undefined && isFar(one));
    const isEmpty = !far.includes(true);
    if (isEmpty || stations.length === 1)
        return { isDown: true, isUp: true, isEmpty };
    const meant = stations.map((one) => one !== undefined && selector.matches(one, scope) !== 'no');
    const positions = stations.flatMap((one, index) => (one && meant[index] ? [positionOf(one)] : []));
    const isLevel = new Set(positions).size === 1;
    const [ofMeant, ofFar] = [shapeOf(meant), shapeOf(far)];
    return {
        isDown: ofMeant.isDown && ofFar.isDown && (side === 'low' || isLevel),
        isUp: ofMeant.isUp && ofFar.isUp && (side === 'high' || isLevel),
        isEmpty,
    };
}

// EXTERNAL MODULE: ./src/core/model/answer.ts
var answer = __webpack_require__(6823);
;// CONCATENATED MODULE: ./src/core/plan/find/facts.ts


/** What a rule looks at. */
function facts_factsOf(compiled) {
    const { guard, judge } = compiled;
    const some = guard.premises.flatMap((premise) => (premise.kind === 'some' ? [premise.matches] : []));
    const none = guard.premises.flatMap((premise) => (premise.kind === 'none' ? [premise.matches] : []));
    return { compiled, some: [...some, ...subjectsOf(judge)], none, others: othersOf(judge) };
}
/** The same without the question who is at fault: what makes the rule speak about anybody. */
function premisesOf(facts) {
    const isAboutOne = subjectsOf(facts.compiled.judge).length > 0;
    return isAboutOne ? { ...facts, some: facts.some.slice(0, -1) } : facts;
}
/** Who is at fault, as far as that is a question about one server each. */
function subjectsOf(judge) {
    if (judge.kind === 'server' && !judge.distance) {
        const watch = judge.watch();
        return [
            (server, scope) => (0,answer/* both */.WP)(judge.servers.matches(server, scope), (0,answer/* opposite */.Qv)(watch.meets(server, scope))),
        ];
    }
    if (judge.kind !== 'scope' || judge.breach.kind !== 'together')
        return [];
    return judge.breach.selections.map((selection) => (server, scope) => selection.matches(server, scope));
}
function othersOf(judge) {
    switch (judge.kind) {
        case 'server': {
            const { distance, servers } = judge;
            if (!distance)
                return [];
            return [
                (server, scope) => {
                    const meant = [servers.matches(server, scope), distance.others.matches(server, scope)];
                    if (meant.every((answer) => answer === 'no'))
                        return '';
                    const { low, high } = (0,relative/* rangeOf */.b)(server.version, distance.unit);
                    return [...meant, low, high].join(' ');
                },
            ];
        }
        case 'scope': {
            const { breach } = judge;
            if (breach.kind === 'together')
                return [];
            const isMeant = (server, scope) => breach.servers.matches(server, scope);
            if (breach.kind === 'too-few')
                return [isMeant];
            return [
                (server, scope) => isMeant(server, scope) === 'no'
                    ? ''
                    : `${isMeant(server, scope)} ${breach.valueOf(server) ?? `? ${server.product.id} ${server.version.written}`}`,
            ];
        }
        case 'change':
            return selectorsOf(judge.breach);
    }
}
/** Every question that a rule about changes asks of a server. */
function selectorsOf(breach) {
    switch (breach.kind) {
        case 'way':
            return [breach.from, breach.to, ...breach.via].map((one) => asked(one));
        case 'hops':
            return [breach.of, ...breach.hops.flatMap(({ from, to }) => [from, to])].map((one) => asked(one));
        case 'order':
            return [
                ...breach.sequence.map((one) => asked(one)),
                (server, scope) => {
                    const { low, high } = (0,relative/* rangeOf */.b)(server.version, 'release');
                    return breach.servers.matches(server, scope) === 'no' ? '' : `${low} ${high}`;
                },
            ];
        case 'unready': {
            const { steps, state } = breach;
            return [
                ...steps.servers.map((one) => asked(one)),
                ...[steps.moves?.from, steps.moves?.to].flatMap((end) => (end ? [asked(end)] : [])),
                ...(state?.premises ?? []).flatMap((premise) => premise.kind === 'level' ? [] : [asked({ matches: premise.matches })]),
            ];
        }
    }
}
function asked({ matches }) {
    return (server, scope) => matches(server, scope);
}
/** Equal for two states of a server that a rule cannot tell apart, in a scope. */
function seenBy({ some, none, others }, server, scope) {
    return [
        ...[...some, ...none].map((matches) => matches(server, scope)),
        ...others.map((ask) => ask(server, scope)),
    ].join('/');
}

;// CONCATENATED MODULE: ./src/core/plan/find/conflicts.ts


/** Keeps moves out of one round that are safe one by one: they change what the same rule sees in the same place. */
class Conflicts {
    tracks;
    places;
    byTrack;
    known = new Map();
    constructor(rules, places, tracks) {
        this.tracks = tracks;
        this.places = rules.flatMap((minded) => places
            .of(minded.facts.compiled)
            .map((place, index) => ({ ...minded, id: `${minded.facts.compiled.id}\n${index}`, place })));
        const byTrack = tracks.map(() => []);
        for (const [index, { place }] of this.places.entries()) {
            for (const { track } of place.participants)
                if (track !== undefined)
                    byTrack[track]?.push(index);
        }
        this.byTrack = byTrack;
    }
    /** The places in which a move changes what such a rule sees. */
    of({ track: index, from, to }) {
        const key = `${index} ${from} ${to}`;
        const known = this.known.get(key) ?? this.found(index, from, to);
        this.known.set(key, known);
        return known;
    }
    found(index, from, to) {
        const track = this.tracks[index];
        if (!track)
            return [];
        if (track.kind === 'level')
            return this.places.map(({ id }) => ({ place: id, isShared: false }));
        if (track.kind === 'link')
            return this.ofLink(track.name);
        const [before, after] = [track.stations[from], track.stations[to]];
        return (this.byTrack[index] ?? []).flatMap((at) => {
            const one = this.places[at];
            if (!one || !isSeen(one.facts, before, after, one.place))
                return [];
            return [{ place: one.id, isShared: one.isSilenced && silences(one.facts, before, after, one.place) }];
        });
    }
    /** A link is seen where it is judged; a rule about changes may look at it anywhere. */
    ofLink(name) {
        return this.places.flatMap(({ id, facts, place }) => place.scope.link?.name === name || facts.compiled.judge.kind === 'change'
            ? [{ place: id, isShared: false }]
            : []);
    }
}
function isSeen(facts, before, after, { scope }) {
    const { judge } = facts.compiled;
    const minds = judge.kind === 'change' || isCount(facts.compiled);
    if (minds)
        return isInvolved(facts, before, scope) || isInvolved(facts, after, scope);
    const see = (server) => (server ? seenBy(facts, server, scope) : absent(facts));
    return see(before) !== see(after);
}
/** Whether nothing that a rule speaks about comes with a move, and nothing goes that silences it. */
function silences({ some, none, others }, before, after, { scope }) {
    const answer = (matches, server) => server ? answers.indexOf(matches(server, scope)) : 0;
    return (others.length === 0 &&
        some.every((matches) => answer(matches, after) <= answer(matches, before)) &&
        none.every((matches) => answer(matches, after) >= answer(matches, before)));
}
const answers = ['no', 'cannot-tell', 'yes'];
function isInvolved(facts, server, scope) {
    return server !== undefined && /yes|cannot-tell|\d/.test(seenBy(facts, server, scope));
}
/** What a rule sees in a server that is not there: nothing that it asks for. */
function absent({ some, none, others }) {
    return [...[...some, ...none].map(() => 'no'), ...others.map(() => '')].join('/');
}
/** Every server of an organization with its track, if it has one. */
function participantsOf(servers, tracks) {
    const moving = tracks.flatMap((track, index) => track.kind === 'server' ? [{ track: index, stations: track.stations }] : []);
    const keys = new Set(tracks.flatMap((track) => (track.kind === 'server' ? [track.key] : [])));
    const still = [...servers].filter(({ key }) => !keys.has(key));
    return [...moving, ...still.map((server) => ({ track: undefined, stations: [server] }))];
}

// EXTERNAL MODULE: ./src/core/rules/link-standing.ts
var link_standing = __webpack_require__(3044);
;// CONCATENATED MODULE: ./src/core/plan/find/passage.ts

/** The way from one station of a track to another. */
function passage(track, move, live, isBackward) {
    switch (track.kind) {
        case 'server':
            return serverPassage(track, move, live, isBackward);
        case 'link':
            return linkPassage(track, move, live);
        case 'level':
            return levelPassage(track, move, live);
    }
}
function serverPassage(track, { from, to }, live, isBackward) {
    const [before, after] = [track.stations[from], track.stations[to]];
    const restore = live.remember();
    if (before && after) {
        return {
            change: { kind: 'update', from: before, server: after },
            apply: () => live.replace(before, after),
            undo() {
                live.replace(after, before);
                restore();
            },
        };
    }
    const isExpected = track.action === 'install' && !isBackward;
    if (after) {
        return {
            change: { kind: 'install', server: after },
            apply() {
                if (isExpected)
                    live.expect(after, -1);
                live.add(after);
            },
            undo() {
                live.remove(after);
                if (isExpected)
                    live.expect(after, 1);
                restore();
            },
        };
    }
    if (!before)
        throw new Error(`${track.name} goes from nowhere to nowhere`);
    return leaving(before, live, restore);
}
/** Links that go with a server, or lose it, come back with it. */
function leaving(server, live, restore) {
    const links = [...live.state.linksOf(server)].map((link) => ({
        ...link,
        members: new Map(link.members),
    }));
    return {
        change: { kind: 'decommission', server },
        apply: () => live.remove(server),
        undo() {
            live.add(server);
            for (const link of links)
                if (link.members.get(server.key)?.stands !== 'by-site')
                    live.addLink(link);
            restore();
        },
    };
}
function linkPassage({ stations }, { from, to }, live) {
    const [before, after] = [stations[from], stations[to]];
    const named = before ?? after;
    const present = named && live.state.findLink(named.kind, named.name);
    const earlier = present && { ...present, members: new Map(present.members) };
    const restore = live.remember();
    const link = after && asMade(after, live);
    return {
        change: link ? { kind: 'link', link } : undefined,
        apply() {
            if (link)
                live.addLink(link);
            else if (named)
                live.removeLink(named);
        },
        undo() {
            if (link)
                live.removeLink(link);
            if (earlier)
                live.addLink(earlier);
            restore();
        },
    };
}
/** The link with those who stand at its ends now; it records what the far end is now. */
function asMade(link, live) {
    const { siteEnd, declared, recorder } = link;
    const named = [...link.members].filter(([, { stands }]) => stands !== 'by-site');
    const members = new Map(named);
    if (siteEnd && declared.site !== undefined) {
        for (const server of live.state.serversOf(declared.site)) {
            const certainty = (0,link_standing/* canBe */.g)(server, siteEnd);
            if (certainty !== 'no' && !members.has(server.key))
                members.set(server.key, { end: siteEnd.id, certainty, stands: 'by-site' });
        }
    }
    const recorded = recorder === undefined ? undefined : live.state.servers.get(recorder)?.version;
    return recorded ? { ...link, members, recorded } : { ...link, members };
}
function levelPassage({ name, stations }, { from, to }, live) {
    return {
        change: undefined,
        apply: () => live.setLevel(name, stations[to]),
        undo: () => live.setLevel(name, stations[from]),
    };
}

;// CONCATENATED MODULE: ./src/core/plan/find/track.ts
/** The last station of a track. */
function goalOf({ stations }) {
    return stations.length - 1;
}
/** Whether a track may stay where it is for good: at its goal, or as a bridge that was never needed. */
function isDone(track, position) {
    return (position === goalOf(track) || (position === 0 && track.kind === 'server' && track.action === 'bridge'));
}
/** The stations a track may go to next, the farthest first; a bridge comes as it is declared before it goes on. */
function nextStations(track, position) {
    if (position === 0 && track.kind === 'server' && track.action === 'bridge')
        return [1];
    const goal = goalOf(track);
    return Array.from({ length: Math.max(0, goal - position) }, (_, index) => goal - index);
}

;// CONCATENATED MODULE: ./src/core/plan/find/ends.ts



const phases = [
    (track) => track.kind === 'server' && track.action !== 'decommission' && track.action !== 'bridge',
    ({ kind }) => kind === 'level',
    ({ kind }) => kind === 'link',
    (track) => track.kind === 'server' && track.action === 'decommission',
];
/** The organization once everything is where it is to be; bridges have come and gone. */
function endOf({ from, tracks }) {
    const live = new live_organization/* LiveOrganization */.k(from, []);
    for (const isOfPhase of phases) {
        for (const [index, track] of tracks.entries()) {
            if (isOfPhase(track))
                passage(track, { track: index, from: 0, to: goalOf(track) }, live, true).apply();
        }
    }
    const { servers, links, levels } = live.state;
    return { ...from, servers: new Map(servers), links, levels: new Map(levels) };
}
/** The same tracks from their goals back to where they start. */
function reversed(terrain) {
    return {
        ...terrain,
        from: endOf(terrain),
        tracks: terrain.tracks.map(turned),
        rules: terrain.rules.filter(({ judge }) => judge.kind !== 'change'),
        isBackward: true,
    };
}
function turned(track) {
    switch (track.kind) {
        case 'server':
            return { ...track, stations: [...track.stations].reverse() };
        case 'link':
            return { ...track, stations: [...track.stations].reverse() };
        case 'level':
            return { ...track, stations: [...track.stations].reverse() };
    }
}
/** Whether no link can lose the last of several servers at an end, by whatever order they leave. */
function linksKeepTheirEnds({ from, tracks, needs }) {
    const leaving = new Map();
    for (const [index, track] of tracks.entries())
        if (track.kind === 'server' && track.stations.at(-1) === undefined)
            leaving.set(track.key, index);
    const secured = new Set(needs.flatMap(({ kind, about, track }) => (kind === 'end-of-link' ? [`${about}\n${track}`] : [])));
    return from.links.every(({ members, name }) => {
        const ends = [...members].filter(([, { stands }]) => stands !== 'alone');
        return ends.every(([key, { end }]) => {
            const track = leaving.get(key);
            if (track === undefined || secured.has(`${name}\n${track}`))
                return true;
            return ends.some(([other, member]) => member.end === end && !leaving.has(other));
        });
    });
}

;// CONCATENATED MODULE: ./src/core/plan/find/refusals.ts
/**
 * What is in the way of moves. What a rule refuses stays refused until something changes where it is judged. Where it is
 * judged in the whole organization and refuses a move because of another server, it refuses all that are alike: it cannot
 * tell them apart.
 */
class Refusals {
    ground;
    /** By what the moves are like. */
    alike = new Map();
    /** By the moves. */
    own = new Map();
    /** The moves that are refused in a place. */
    byPlace = new Map();
    constructor(ground) {
        this.ground = ground;
    }
    /** What is in the way of a move. */
    of(move) {
        const track = this.ground.terrain.tracks[move.track];
        if (track?.kind !== 'server')
            return this.ground.obstacle(move);
        const id = `${move.track} ${move.from} ${move.to}`;
        const refused = this.own.get(id);
        if (refused)
            return refused;
        const likeness = this.likenessOf(track, move);
        const alike = this.alike.get(likeness);
        if (alike?.kind === 'rule' && isByOthers(alike.judgement, track.key))
            return alike;
        const obstacle = this.ground.obstacle(move);
        if (obstacle?.kind === 'rule')
            this.remember(obstacle, { id, likeness, key: track.key });
        return obstacle;
    }
    /** Makes moves, and forgets what may be otherwise then. */
    whileMaking(moves, make) {
        const before = moves.map((move) => this.placesOf(move));
        const made = make();
        this.alike.clear();
        const places = [...before, ...made.map((move) => this.placesOf(move))];
        if (places.includes(undefined)) {
            this.own.clear();
            this.byPlace.clear();
        }
        for (const place of new Set(places.flatMap((some) => some ?? []))) {
            for (const id of this.byPlace.get(place) ?? [])
                this.own.delete(id);
            this.byPlace.delete(place);
        }
        return made;
    }
    remember(obstacle, { id, likeness, key }) {
        const { judgement } = obstacle;
        const { compiled, scope } = judgement;
        if (compiled.judge.kind === 'change' || compiled.rule.during === 'plan')
            return;
        if (scope.kind === 'organization') {
            if (isByOthers(judgement, key))
                this.alike.set(likeness, obstacle);
            return;
        }
        const place = `${scope.kind}\n${scope.name}`;
        this.own.set(id, obstacle);
        const refused = this.byPlace.get(place) ?? [];
        refused.push(id);
        this.byPlace.set(place, refused);
    }
    /** The places in which a server stands now that moves; undefined where it is none, and makes a difference everywhere. */
    placesOf({ track: index }) {
        const { live, terrain } = this.ground;
        const track = terrain.tracks[index];
        if (track?.kind !== 'server')
            return undefined;
        const server = live.state.servers.get(track.key);
        if (!server)
            return [];
        const { site, groups } = server.declared;
        return [
            ...(site === undefined ? [] : [`site\n${site}`]),
            ...Object.entries(groups).map(([key, name]) => `${key}\n${name}`),
            ...live.state.linksOf(server).map(({ kind, name }) => `${kind}\n${name}`),
        ];
    }
    likenessOf({ stations }, { from, to }) {
        const told = (state) => (state ? this.ground.likenessOf(state) : '');
        return `${told(stations[from])}\n${told(stations[to])}`;
    }
}
function isByOthers({ servers }, mover) {
    return servers.length > 0 && servers.every(({ key }) => key !== mover);
}

;// CONCATENATED MODULE: ./src/core/plan/find/greedy.ts


const everyMove = () => true;
/**
 * Goes on from where the ground stands: in each round every track moves that may, as far as it may. A round makes moves of
 * the first choice, and of a later one only where there is none of those before.
 */
function climb(ground, order, conflicts, choices = [everyMove]) {
    const climber = new Climber(ground, order, conflicts);
    const rounds = [];
    while (!ground.isThere) {
        const { round, blocked } = climber.firstRound(choices);
        if (round.length === 0)
            return { rounds, isThere: false, blocked };
        rounds.push(round);
    }
    return { rounds, isThere: true, blocked: [] };
}
class Climber {
    ground;
    order;
    conflicts;
    refusals;
    constructor(ground, order, conflicts) {
        this.ground = ground;
        this.order = order;
        this.conflicts = conflicts;
        this.refusals = new Refusals(ground);
    }
    /** Makes the next round, of the first choice of which there is a move. */
    firstRound(choices) {
        const blocked = [];
        for (const choice of choices) {
            const next = this.nextRound(choice);
            if (next.round.length > 0)
                return next;
            blocked.push(...next.blocked);
        }
        return { round: [], blocked };
    }
    nextRound(isChoice) {
        const { ground, refusals } = this;
        const company = new Company(ground, this.conflicts, refusals);
        const chosen = [];
        const blocked = [];
        for (const index of this.order) {
            const track = ground.terrain.tracks[index];
            const from = ground.positions[index] ?? 0;
            if (!track)
                continue;
            for (const to of nextStations(track, from)) {
                const move = { track: index, from, to };
                if (!isChoice(move))
                    continue;
                const obstacle = company.obstacle(move);
                if (!obstacle) {
                    chosen.push(move);
                    break;
                }
                if (obstacle !== 'later')
                    blocked.push({ move, obstacle });
            }
        }
        return { round: refusals.whileMaking(chosen, () => made(ground, chosen)), blocked };
    }
}
/** The moves that a round has so far, as far as they are in each other's way. */
class Company {
    ground;
    conflicts;
    refusals;
    /** The places that are taken, and whether they may be shared. */
    taken = new Map();
    leaving = new Set();
    going = [];
    constructor(ground, conflicts, refusals = new Refusals(ground)) {
        this.ground = ground;
        this.conflicts = conflicts;
        this.refusals = refusals;
    }
    /** Takes a move into the round, or says what is in its way: something, or only the company. */
    obstacle(move) {
        const { ground, leaving } = this;
        const places = this.conflicts.of(move);
        if (places.some((one) => this.isTaken(one)) || ground.isUnfit(move))
            return 'later';
        const obstacle = this.refusals.of(move);
        if (obstacle)
            return obstacle;
        const key = leavingKey(ground.terrain.tracks[move.track], move);
        if (leaving.size > 0 && (ground.obstacle(move, leaving) || this.strands(key)))
            return 'later';
        const tooFew = ground.admit(move);
        if (tooFew)
            return ground.hasCompany ? 'later' : tooFew;
        for (const { place, isShared } of places)
            this.taken.set(place, isShared);
        if (key !== undefined) {
            leaving.add(key);
            this.going.push(move);
        }
        return undefined;
    }
    isTaken({ place, isShared }) {
        const taken = this.taken.get(place);
        return taken !== undefined && !(taken && isShared);
    }
    /** Whether one of those that go already could not go any more once this one has gone. */
    strands(key) {
        const { ground, leaving, going } = this;
        if (key === undefined || !ground.hasHelpers)
            return false;
        leaving.add(key);
        const isStranded = going.some((one) => ground.isStranded(one, leaving));
        leaving.delete(key);
        return isStranded;
    }
}
function leavingKey(track, { to }) {
    return track?.kind === 'server' && track.stations[to] === undefined ? track.key : undefined;
}
/** The moves that are really made: one that a rule minds after the others all the same waits. */
function made(ground, moves) {
    const round = moves.filter((move) => {
        const isMade = !('obstacle' in ground.make(move));
        if (!isMade)
            ground.withdraw(move);
        return isMade;
    });
    ground.settle();
    return round;
}

;// CONCATENATED MODULE: ./src/core/plan/find/in-between.ts
/** What is wrong now by the rules that speak only between the start and the end of a plan. */
class InBetween {
    open = new Map();
    /** Asks those rules that may have turned. */
    follow(live) {
        for (const watch of live.takeTouched('plan')) {
            const { compiled, scope } = watch;
            for (const { subject, status } of watch.takeTurns()) {
                const key = [compiled.id, scope.kind, scope.name, subject].join('\n');
                if (status)
                    this.open.set(key, { watch, subject });
                else
                    this.open.delete(key);
            }
        }
    }
    /** What is wrong. */
    judgements() {
        return [...this.open.values()].flatMap(({ watch, subject }) => watch.judgementOn(subject) ?? []);
    }
}

// EXTERNAL MODULE: ./src/core/plan/steps/dependents.ts
var dependents = __webpack_require__(5315);
;// CONCATENATED MODULE: ./src/core/plan/find/moving-rules.ts
/** What rules have against moves of what servers hold, which come before these leave. */
class MovingRules {
    terrain;
    live;
    /** What rules look at that moves; most have nothing to say of it. */
    minded;
    constructor(terrain, live) {
        this.terrain = terrain;
        this.live = live;
        this.minded = new Set(terrain.isBackward ? [] : terrain.rules.flatMap(movedByRule));
    }
    /** Whether any rule looks at moves. */
    get isMinded() {
        return this.minded.size > 0;
    }
    /** What is wrong with whatever way something could move away from a server; undefined where some way is fine. */
    objection(server, leaving) {
        if (!this.isMinded)
            return undefined;
        const { handover } = this.terrain;
        for (const what of handover.kindsOf(server).filter((one) => this.minded.has(one))) {
            const takers = [...this.live.state.servers.values()].filter((other) => other !== server && !leaving.has(other.key) && handover.isTaker(other, server, what));
            const ways = takers.length > 0 ? takers : [undefined];
            const objections = ways.map((to) => this.against(what, server, to));
            if (!objections.includes(undefined))
                return objections[0];
        }
        return undefined;
    }
    against(what, server, to) {
        const { isTolerated } = this.terrain;
        return this.live
            .foresee({ kind: 'move', what, server, to })
            .flatMap((verdict) => verdict() ?? [])
            .find((judgement) => !isTolerated?.(judgement));
    }
}
/** What a rule looks at that moves. */
function movedByRule({ judge }) {
    const moves = judge.kind === 'change' && judge.breach.kind === 'unready' ? judge.breach.steps.moves : undefined;
    return moves ? [moves.what] : [];
}

;// CONCATENATED MODULE: ./src/core/plan/find/worst-moment.ts



/**
 * The organization at the worst moment of a round, for rules that count who is in service: everything that the round updates
 * is out at once, what it removes has gone, and what it installs has not come yet.
 */
class WorstMoment {
    isTolerated;
    live;
    admitted = [];
    inBetween = new InBetween();
    countsInLinks;
    countsInPlaces;
    countsByLevel;
    /** Whether something is wrong that only speaks in between: a first round that leaves it so for a moment is not safe. */
    beginsWrong;
    constructor(organization, rules, isTolerated) {
        this.isTolerated = isTolerated;
        this.live = new live_organization/* LiveOrganization */.k(organization, rules);
        this.countsInLinks = rules.some(({ rule }) => typeof rule.scope !== 'string');
        this.countsInPlaces = rules.some(({ rule }) => rule.scope !== 'organization');
        this.countsByLevel = rules.some(({ guard }) => guard.premises.some(({ kind }) => kind === 'level'));
        this.begun();
        this.beginsWrong = this.isWrongInBetween();
    }
    /** Takes a move into the round, or says which count would be too low then; the last move of all leads to the end. */
    admit(track, move, isLast) {
        const admitted = { ...this.admissionOf(track, move), emptied: this.emptiedBy(track, move) };
        // an update is out of service before it leads to the end
        const isEnd = isLast && admitted.way.change?.kind !== 'update';
        const isUpdate = admitted.way.change?.kind === 'update';
        const after = admitted.comesLast || isUpdate ? this.wrongAfter(admitted.way, isLast) : undefined;
        if (after)
            return after;
        admitted.begin();
        this.admitted.push(admitted);
        if (admitted.comesLast)
            return undefined;
        const wrong = this.wrong(isEnd);
        if (wrong)
            this.withdraw(move);
        return wrong;
    }
    /** What has come, or come back, may be wrong. */
    wrongAfter(way, isEnd) {
        way.apply();
        const wrong = this.wrong(isEnd);
        way.undo();
        this.begun();
        return wrong;
    }
    wrong(isEnd) {
        const begun = this.begun();
        const inBetween = isEnd ? [] : this.inBetween.judgements();
        return [...begun, ...inBetween].find((judgement) => !this.isTolerated?.(judgement));
    }
    isWrongInBetween() {
        return this.inBetween.judgements().some((judgement) => !this.isTolerated?.(judgement));
    }
    /** Whether a move cannot share a round with those that it has: it changes where, or whether, something is counted. */
    isUnfit(track, move) {
        if (this.admitted.length === 0)
            return false;
        if (this.beginsWrong)
            return true;
        if (this.isApart(track) || this.admitted.some((one) => this.isApart(one.track)))
            return true;
        const emptied = this.emptiedBy(track, move);
        return this.admitted.some((one) => emptied.some((place) => isMovedIn(place, one.track)) ||
            one.emptied.some((place) => isMovedIn(place, track)));
    }
    isApart({ kind }) {
        return (kind === 'link' && this.countsInLinks) || (kind === 'level' && this.countsByLevel);
    }
    /** The places that lose their last server by a move. */
    emptiedBy(track, move) {
        const { live } = this;
        if (!this.countsInPlaces || track.kind !== 'server' || track.stations[move.to])
            return [];
        const way = passage(track, move, live, true);
        way.apply();
        const touched = [...live.takeTouched('always'), ...live.takeTouched('plan')];
        const emptied = touched.flatMap(({ scope }) => (scope.servers.size === 0 ? [scope] : []));
        way.undo();
        this.begun();
        return emptied.filter(({ kind }) => kind !== 'organization');
    }
    get hasAdmitted() {
        return this.admitted.length > 0;
    }
    /** Takes a move out of the round again. */
    withdraw(move) {
        const at = this.admitted.findIndex((one) => one.move.track === move.track);
        const [admitted] = at < 0 ? [] : this.admitted.splice(at, 1);
        admitted?.cancel();
        this.begun();
    }
    /** The round is done; what is returned takes it back. */
    settle() {
        const done = this.admitted.splice(0);
        for (const { finish } of done)
            finish();
        this.begun();
        const { beginsWrong } = this;
        this.beginsWrong = this.isWrongInBetween();
        return () => {
            for (const { way } of [...done].reverse())
                way.undo();
            this.begun();
            this.beginsWrong = beginsWrong;
        };
    }
    admissionOf(track, move) {
        const { live } = this;
        const way = passage(track, move, live, true);
        const { change } = way;
        if (change?.kind === 'update') {
            const pause = (by) => () => void live.pause(change.from, by);
            const finish = () => {
                live.pause(change.from, -1);
                way.apply();
            };
            return { track, move, way, begin: pause(1), cancel: pause(-1), finish, comesLast: false };
        }
        const comesLast = change?.kind === 'install' || (track.kind === 'link' && !change);
        if (comesLast)
            return { track, move, way, begin: nothing, cancel: nothing, finish: () => way.apply(), comesLast };
        return {
            track,
            move,
            way,
            begin: () => way.apply(),
            cancel: () => way.undo(),
            finish: nothing,
            comesLast,
        };
    }
    begun() {
        this.inBetween.follow(this.live);
        return this.live
            .takeTouched('always')
            .flatMap((watch) => watch
            .takeTurns()
            .flatMap(({ subject, status }) => (status ? (watch.judgementOn(subject) ?? []) : [])));
    }
}
/** Whether a server moves that stands in a place whenever it is there. */
function isMovedIn({ kind, name, link }, track) {
    const server = track.kind === 'server' ? track.stations.find((one) => one !== undefined) : undefined;
    if (!server)
        return false;
    const { site, groups } = server.declared;
    return link ? link.members.has(server.key) : (kind === 'site' ? site : groups[kind]) === name;
}
function nothing() {
    // a change that makes no difference before the round is over
}

;// CONCATENATED MODULE: ./src/core/plan/find/ground.ts











/** An organization on which moves are tried, made and taken back; the rules say what they think of each. */
class Ground {
    terrain;
    live;
    positions;
    /** Whether servers that go later may be needed by others that go. */
    hasHelpers;
    /** Equal for servers that no rule can tell apart. */
    likenessOf;
    service;
    needsByTrack;
    inBetween = new InBetween();
    moving;
    left;
    constructor(terrain) {
        this.terrain = terrain;
        const { from, rules, tracks, needs, isTolerated } = terrain;
        const counting = rules.filter(isCount);
        this.live = new live_organization/* LiveOrganization */.k(from, rules.filter((rule) => !isCount(rule)));
        this.service = counting.length > 0 ? new WorstMoment(from, counting, isTolerated) : undefined;
        this.positions = tracks.map(() => 0);
        const mentions = new Mentions(rules);
        this.likenessOf = (0,remembered/* remembered */.H)((server) => likenessOf(server, mentions));
        this.moving = new MovingRules(terrain, this.live);
        this.needsByTrack = needsByTrack(tracks, needs);
        const hasBridges = tracks.some((track) => track.kind === 'server' && track.action === 'bridge');
        this.hasHelpers =
            (this.moving.isMinded && hasBridges) || needs.some(({ meanwhile = [] }) => meanwhile.length > 0);
        this.left = tracks.filter((track) => !isDone(track, 0)).length;
        for (const task of rules.flatMap(tasksOf))
            this.live.state.tasks.set(task, { status: 'done' });
        for (const track of tracks)
            this.expect(track);
        this.turns();
    }
    /** Whether everything is where it is to be. */
    get isThere() {
        return this.left === 0;
    }
    /** What speaks against a move from here, made alone; `leaving` are servers that may go at the same time. */
    obstacle(move, leaving = new Set()) {
        const made = this.make(move, leaving);
        if ('obstacle' in made)
            return made.obstacle;
        made.undo();
        return undefined;
    }
    /** Takes a move into a round as far as service is concerned, or says what it would leave too few of. */
    admit(move) {
        const track = this.trackOf(move);
        const isLast = this.left === 1 && isDone(track, move.to);
        const judgement = this.service?.admit(track, move, isLast);
        return judgement && { kind: 'rule', judgement };
    }
    /** Takes a move out of the round again. */
    withdraw(move) {
        this.service?.withdraw(move);
    }
    /** Whether a move has to wait for the next round, whatever it does. */
    isUnfit(move) {
        return this.service?.isUnfit(this.trackOf(move), move) ?? false;
    }
    /** Whether a round has begun. */
    get hasCompany() {
        return this.service?.hasAdmitted ?? false;
    }
    /** Whether a move cannot be made any more once some servers have gone. */
    isStranded(move, leaving) {
        return this.standing(move, leaving) !== undefined;
    }
    /** The round of the admitted moves is over. */
    settle() {
        this.service?.settle();
    }
    /** Makes a move as a round of its own, or says what speaks against it; what it returns takes it back. */
    step(move) {
        const obstacle = this.admit(move);
        if (obstacle)
            return { obstacle };
        const made = this.make(move);
        if ('obstacle' in made) {
            this.withdraw(move);
            return made;
        }
        const revert = this.service?.settle();
        return {
            undo: () => {
                made.undo();
                revert?.();
            },
        };
    }
    /** Makes a move whoever is in service, or says what speaks against it; what it returns takes it back. */
    make(move, leaving = new Set()) {
        const standing = this.standing(move, leaving);
        if (standing)
            return { obstacle: standing };
        const way = this.passageOf(move);
        const wrong = this.made(move, way);
        const undo = () => this.unmade(move, way);
        if (!wrong)
            return { undo };
        undo();
        return { obstacle: { kind: 'rule', judgement: wrong } };
    }
    passageOf(move) {
        return passage(this.trackOf(move), move, this.live, this.terrain.isBackward === true);
    }
    trackOf({ track: index }) {
        const track = this.terrain.tracks[index];
        if (!track)
            throw new Error('a move of no track');
        return track;
    }
    made(move, way) {
        const foreseen = way.change && !this.terrain.isBackward ? this.live.foresee(way.change) : [];
        way.apply();
        this.stand(move.track, move.to);
        const { isTolerated } = this.terrain;
        const isWrong = (judgement) => judgement && !isTolerated?.(judgement);
        for (const verdict of foreseen) {
            const judgement = verdict();
            if (isWrong(judgement)) {
                this.turns();
                return judgement;
            }
        }
        for (const { watch, subject } of this.turns()) {
            const judgement = watch.judgementOn(subject);
            if (isWrong(judgement))
                return judgement;
        }
        if (this.isThere)
            return undefined;
        return this.inBetween.judgements().find(isWrong);
    }
    unmade(move, way) {
        way.undo();
        this.stand(move.track, move.from);
        this.turns();
    }
    stand(index, position) {
        const track = this.terrain.tracks[index];
        if (!track)
            return;
        const wasDone = isDone(track, this.positions[index] ?? 0);
        this.positions[index] = position;
        this.left += Number(wasDone) - Number(isDone(track, position));
    }
    /** What can be told without making the move. */
    standing(move, leaving) {
        const need = this.needsByTrack[move.track]?.find((one) => !this.isMet(one, move, leaving));
        if (need)
            return { kind: 'need', need };
        const track = this.trackOf(move);
        if (track.kind !== 'server' || track.stations[move.to] !== undefined)
            return undefined;
        const server = this.live.state.servers.get(track.key);
        if (!server)
            return undefined;
        const [link] = (0,dependents/* dependentsOf */.y)(server, { leaving, goTogether: new Set() }, this.live.state.linksOf(server));
        if (link)
            return { kind: 'last-of-link', link };
        const judgement = this.moving.objection(server, leaving);
        return judgement && { kind: 'rule', judgement };
    }
    isMet({ track, at, anyOf, meanwhile = [] }, move, leaving) {
        const { tracks, isBackward } = this.terrain;
        const positionOf = (index) => {
            const position = index === move.track ? move.to : (this.positions[index] ?? 0);
            const of = tracks[index];
            return isBackward && of ? goalOf(of) - position : position;
        };
        const isThere = (index) => {
            const of = tracks[index];
            const isGoing = of?.kind === 'server' && leaving.has(of.key);
            return index !== track && !isGoing && of?.stations[positionOf(index)] !== undefined;
        };
        if (positionOf(track) < at || anyOf.some((one) => positionOf(one.track) >= one.at))
            return true;
        const isForTheMoment = meanwhile.length > 0;
        return isForTheMoment && (move.track !== track || meanwhile.some(isThere));
    }
    expect(track) {
        if (track.kind !== 'server' || track.action !== 'install')
            return;
        const [, arriving] = track.stations;
        if (arriving)
            this.live.expect(arriving, 1);
    }
    /** What begins to be wrong, and what only speaks in between. */
    turns() {
        const always = this.live.takeTouched('always').flatMap((watch) => watch.takeTurns());
        this.inBetween.follow(this.live);
        return always.filter(({ status }) => status !== undefined);
    }
}
/** Tasks are no matter of order: whatever is asked for is done in time. */
function tasksOf({ judge }) {
    return judge.kind === 'change' && judge.breach.kind === 'unready' ? judge.breach.tasks : [];
}
/** For each track the needs that a move of it may leave unmet. */
function needsByTrack(tracks, needs) {
    const byTrack = tracks.map(() => []);
    for (const need of needs) {
        for (const index of new Set([need.track, ...need.anyOf.map((one) => one.track)]))
            byTrack[index]?.push(need);
    }
    return byTrack;
}

;// CONCATENATED MODULE: ./src/core/plan/find/handover.ts

/** Who may take over what servers hold that leave. */
class Handover {
    options;
    helping;
    /** One server of each kind that leaves with something of its own, by what that is. */
    origins;
    constructor(options) {
        this.options = options;
        const { from, to, bridges } = options;
        this.helping = new Set(bridges.map(({ key }) => key));
        const leaving = [...from.servers.values()].filter(({ key }) => !to.servers.has(key));
        const held = leaving.flatMap((server) => heldBy(server).map((what) => ({ what, server })));
        const kinds = (0,group_by/* groupBy */.$)(held, ({ what, server }) => `${what}\n${kindOf(server, what)}`);
        const models = [...kinds.values()].flatMap(([first]) => first ?? []);
        this.origins = new Map([...(0,group_by/* groupBy */.$)(models, ({ what }) => what)].map(([what, some]) => [
            what,
            some.map(({ server }) => server),
        ]));
    }
    get takers() {
        return this.options.takers;
    }
    /** What a server may hold when it leaves: of its own, or taken over from others. */
    kindsOf(leaving) {
        const own = heldBy(leaving);
        if (this.options.takers === 'lasting' && !this.helping.has(leaving.key))
            return own;
        const received = [...this.origins].flatMap(([what, origins]) => origins.some((origin) => isAsNew(leaving, origin) && canHold(leaving, origin, what)) ? [what] : []);
        return [...new Set([...own, ...received])];
    }
    /** Whether another server may take over what one holds. */
    isTaker(other, leaving, what) {
        return this.mayTake(other, leaving) && this.isFit(other, leaving, what);
    }
    mayTake(other, leaving) {
        const { takers, to } = this.options;
        if (to.servers.has(other.key))
            return true;
        if (!isAsNew(other, leaving))
            return false;
        if (this.helping.has(other.key) && !this.helping.has(leaving.key))
            return true;
        return takers === 'any' || (takers === 'newer' && other.product !== leaving.product);
    }
    /** Whether it does what the one does that holds it, or what one did from which that may be. */
    isFit(other, leaving, what) {
        const states = [other, this.options.to.servers.get(other.key) ?? other];
        const origins = (this.origins.get(what) ?? []).filter((origin) => canHold(leaving, origin, what));
        return [leaving, ...origins].some((origin) => states.some((state) => canHold(state, origin, what)));
    }
}
/** Whether a server is of the same product as another one or of a later one: what is held never goes back for a while. */
function isAsNew({ product }, leaving) {
    return product.family !== leaving.product.family || product.order >= leaving.product.order;
}
/** Equal for servers whose holdings of a kind may go to the same others. */
function kindOf({ product, declared: { roles = [], holds } }, what) {
    return `${product.id} ${[...roles].sort().join('+')} ${(holds[what] ?? 0) > 0}`;
}
/** Whether two servers share a role. */
function doesTheSame({ declared: { roles = [] } }, { declared }) {
    return (declared.roles ?? []).some((role) => roles.includes(role));
}
function heldBy({ declared }) {
    return Object.entries(declared.holds).flatMap(([what, count]) => (count > 0 ? [what] : []));
}
/** Whether a server can take in what another one holds: it is declared to hold such, or does the same. */
function canHold(other, leaving, what) {
    return (other.declared.holds[what] ?? 0) > 0 || doesTheSame(other, leaving);
}

// EXTERNAL MODULE: ./src/core/plan/steps/change-of-server.ts
var change_of_server = __webpack_require__(2909);
;// CONCATENATED MODULE: ./src/core/plan/find/needs.ts



/** What has to be there before something else, for reasons that are no rules: ends of links, holders, successors. */
function needsOf(from, to, tracks, handover, withSuccessors) {
    const takingOver = new TakingOver(from, to, tracks, handover);
    return tracks.flatMap((track, index) => {
        if (track.kind === 'link')
            return needsOfLink(track, index, tracks);
        if (track.kind === 'level' || track.stations.at(-1) !== undefined)
            return [];
        return takingOver.needsOf(track, index, withSuccessors);
    });
}
/** A link needs the servers that it names, unless they go, which need that it has gone; and one that is made anew the new version of the one that it records. */
function needsOfLink({ stations, name }, track, tracks) {
    const [before, link] = stations;
    if (!link)
        return before ? needsOfRemoval(before, track, tracks) : [];
    return tracks.flatMap((other, index) => {
        const member = other.kind === 'server' ? link.members.get(other.key) : undefined;
        if (!member || member.stands === 'by-site' || other.kind !== 'server')
            return [];
        const isRecorded = other.key === link.recorder && other.action === 'update';
        if (isRecorded) {
            return [{ track, at: 1, anyOf: [{ track: index, at: goalOf(other) }], kind: 'renewal', about: name }];
        }
        if (other.stations[0] !== undefined)
            return [];
        return [{ track, at: 1, anyOf: [{ track: index, at: 1 }], kind: 'end-of-link', about: name }];
    });
}
function needsOfRemoval({ members, name }, link, tracks) {
    return tracks.flatMap((other, track) => {
        const isLeaving = other.kind === 'server' && other.stations.at(-1) === undefined;
        if (!isLeaving || members.get(other.key)?.stands !== 'alone')
            return [];
        return [{ track, at: goalOf(other), anyOf: [{ track: link, at: 1 }], kind: 'removed-link', about: name }];
    });
}
function arrival({ track }) {
    return { track, at: 1 };
}
/** Who takes over from servers that leave. */
class TakingOver {
    from;
    tracks;
    handover;
    /** Servers that are there from the start and stay. */
    staying;
    arriving;
    leavingLater = new Map();
    constructor(from, to, tracks, handover) {
        this.from = from;
        this.tracks = tracks;
        this.handover = handover;
        this.staying = [...to.servers.values()].filter(({ key }) => from.servers.has(key));
        this.arriving = tracks.flatMap((track, index) => {
            const state = track.kind === 'server' ? track.stations[1] : undefined;
            if (track.kind !== 'server' || !state || track.stations[0] !== undefined)
                return [];
            return [{ state, track: index, isBridge: track.action === 'bridge' }];
        });
    }
    needsOf(track, index, withSuccessors) {
        const leaving = track.stations.find((one) => one !== undefined);
        if (!leaving)
            return [];
        const needs = (kind, about, anyOf) => anyOf && anyOf.length > 0
            ? [{ track: index, at: goalOf(track), anyOf: anyOf.map(arrival), kind, about }]
            : [];
        const others = this.arriving.filter((one) => !(track.action === 'bridge' && one.isBridge));
        return [
            ...this.handover.kindsOf(leaving).flatMap((what) => {
                const fit = this.among(others, (other) => this.handover.isTaker(other, leaving, what));
                return needs('holder', what, fit).map((need) => this.withHelp(need, leaving, fit ?? []));
            }),
            ...(withSuccessors ? needs('successor', leaving.name, this.successorsOf(leaving, others)) : []),
            ...(withSuccessors
                ? this.endsWith(leaving).flatMap(({ name, isEnd }) => needs('end-of-link', name, this.among(others, isEnd)))
                : []),
        ];
    }
    /** Where any server may take over, those that leave are fit only while they are there. */
    withHelp(need, leaving, fit) {
        if (this.handover.takers === 'lasting')
            return need;
        const helping = fit.filter(({ isBridge }) => isBridge).map(({ track }) => track);
        return {
            ...need,
            anyOf: fit.filter(({ isBridge }) => !isBridge).map(arrival),
            meanwhile: [...helping, ...this.thoseWhoLeave(leaving, need.about)],
        };
    }
    /** The tracks of servers that are there from the start, leave, and may take something over for a while. */
    thoseWhoLeave(leaving, what) {
        const id = `${what}\n${kindOf(leaving, what)}`;
        const known = this.leavingLater.get(id);
        if (known)
            return known;
        const found = this.tracks.flatMap((track, index) => {
            const there = track.kind === 'server' && track.action === 'decommission' ? track.stations[0] : undefined;
            return there && this.handover.isTaker(there, leaving, what) ? [index] : [];
        });
        this.leavingLater.set(id, found);
        return found;
    }
    /** Those who arrive and are fit; undefined where somebody is fit who stays. */
    among(arriving, isFit) {
        if (this.staying.some(isFit))
            return undefined;
        return arriving.filter(({ state }) => isFit(state));
    }
    /** Others that do the same in the same site, else others of the site, else others that do the same anywhere. */
    successorsOf(leaving, arriving) {
        const { site } = leaving.declared;
        const isHere = (other) => site !== undefined && other.declared.site === site;
        const choices = [
            (other) => isHere(other) && doesTheSame(other, leaving),
            (other) => isHere(other) && leaving.declared.roles !== undefined,
            (other) => doesTheSame(other, leaving),
        ];
        for (const isFit of choices) {
            const found = this.among(arriving, isFit);
            if (!found || found.length > 0)
                return found;
        }
        return [];
    }
    /** The links of which a server is one of several at an end. */
    endsWith(leaving) {
        return this.from.links.flatMap(({ siteEnd, members, declared, name }) => {
            const own = members.get(leaving.key);
            if (!siteEnd || own?.end !== siteEnd.id || own.stands === 'alone')
                return [];
            const isEnd = (other) => other.declared.site === declared.site && (0,link_standing/* canBe */.g)(other, siteEnd) === 'yes';
            return [{ name, isEnd }];
        });
    }
}

;// CONCATENATED MODULE: ./src/core/plan/find/journey.ts





/** Compares two states of an organization. */
function journeyBetween(from, to, stops, catalogue, { bridges, handover, withSuccessors, unlinksFirst }) {
    const hindrances = [];
    const servers = [
        ...serverTracks(from, to, stops, hindrances),
        ...bridges.map((bridge) => bridgeTrack(bridge, stops)),
    ];
    const links = linkTracks(from, to, servers, unlinksFirst);
    const levels = levelTracks(from, to, catalogue, hindrances);
    const tracks = [...servers, ...links, ...levels];
    refuseUnknownSites(from, servers, hindrances);
    return {
        from,
        tracks,
        needs: needsOf(from, to, tracks, handover, withSuccessors),
        hindrances,
        notes: [...to.servers.values()].flatMap((server) => notesOn(from.servers.get(server.key), server)),
    };
}
function serverTracks(from, to, stops, hindrances) {
    const tracks = [];
    for (const server of to.servers.values()) {
        const before = from.servers.get(server.key);
        if (!before) {
            tracks.push({ ...namesOf(server), kind: 'server', action: 'install', stations: [undefined, server] });
            continue;
        }
        const direction = (0,change_of_server/* directionOf */.F)(before, server);
        if (direction === 'same')
            continue;
        if (direction !== 'up') {
            hindrances.push(notUpwards(before, server, direction === 'down'));
            continue;
        }
        const after = { ...server, declared: { ...before.declared, ...versionOf(server) } };
        const stations = [before, ...stops.between(before, after), after];
        tracks.push({ ...namesOf(before), kind: 'server', action: 'update', stations });
    }
    for (const server of from.servers.values()) {
        if (to.servers.has(server.key))
            continue;
        const stations = [server, ...stops.above(server), undefined];
        tracks.push({ ...namesOf(server), kind: 'server', action: 'decommission', stations });
    }
    return tracks;
}
function bridgeTrack(bridge, stops) {
    const stations = [undefined, bridge, ...stops.above(bridge), undefined];
    return { ...namesOf(bridge), kind: 'server', action: 'bridge', stations };
}
function namesOf({ key, name }) {
    return { key, name };
}
/** A plan can give a server another version and nothing else. */
function versionOf({ declared: { product, version } }) {
    return { ...(product === undefined ? {} : { product }), ...(version === undefined ? {} : { version }) };
}
function notUpwards(before, after, isCertain) {
    return {
        servers: [before.name],
        isCertain,
        message: `${(0,wording/* quote */.hD)(before.name)} runs ${(0,state/* running */.yk)(before)}; ${isCertain ? '' : 'whether '}${(0,state/* running */.yk)(after)} is ${isCertain ? 'no later release' : 'later cannot be told'}`,
        help: isCertain
            ? 'versions do not go back: give it a later one, or a new server'
            : 'write out both versions',
    };
}
/** Links that come and go, or are made anew since other servers stand at their ends or an end gets another version. */
function linkTracks(from, to, servers, unlinksFirst) {
    const before = new Map(from.links.map((link) => [(0,live_state/* linkKey */.S)(link), link]));
    const after = new Map(to.links.map((link) => [(0,live_state/* linkKey */.S)(link), link]));
    const changed = new Map(servers.map(({ key, action }) => [key, action]));
    const tracks = [];
    for (const [key, link] of after) {
        const earlier = before.get(key);
        if (!earlier)
            tracks.push({ kind: 'link', name: link.name, stations: [undefined, link] });
        else if (changed.get(link.recorder ?? '') === 'update' || hasOtherEnds(earlier, link))
            tracks.push({ kind: 'link', name: link.name, stations: [earlier, link] });
    }
    for (const [key, link] of before) {
        const goesWithItsEnd = losesAnEnd(link, to);
        if (!after.has(key) && (unlinksFirst || !goesWithItsEnd))
            tracks.push({ kind: 'link', name: link.name, stations: [link, undefined] });
    }
    return tracks;
}
/** Whether a link goes with a server without which there is none. */
function losesAnEnd({ members }, { servers }) {
    return [...members].some(([key, { stands }]) => stands === 'alone' && !servers.has(key));
}
function hasOtherEnds(before, after) {
    const named = ({ declared }) => Object.entries(declared.ends)
        .flatMap(([end, names]) => names.map((name) => `${end} ${name.toLowerCase()}`))
        .sort()
        .join('\n');
    return named(before) !== named(after);
}
function levelTracks(from, to, catalogue, hindrances) {
    return [...to.levels].flatMap(([name, level]) => {
        const before = from.levels.get(name);
        if (before?.value === level.value)
            return [];
        if (before && catalogue.levelIsAtLeast(name, level.value, before.value) !== 'yes') {
            hindrances.push({
                servers: [],
                isCertain: true,
                message: `the level ${(0,wording/* quote */.hD)(name)} is ${(0,wording/* quote */.hD)(before.value)}, and ${(0,wording/* quote */.hD)(level.value)} is lower`,
                help: 'levels cannot be lowered',
            });
            return [];
        }
        const values = catalogue.levels.get(name)?.values ?? [];
        const start = before ? values.indexOf(before.value) : -1;
        const between = before ? values.slice(start + 1, values.indexOf(level.value)) : [];
        const stations = [before, ...between.map((value) => ({ ...level, value })), level];
        return [{ kind: 'level', name, stations }];
    });
}
function refuseUnknownSites({ sites, name }, servers, hindrances) {
    const known = new Set(sites.map((site) => site.name));
    for (const { stations, name: server } of servers) {
        const site = stations[1]?.declared.site;
        if (stations[0] !== undefined || site === undefined || known.has(site))
            continue;
        hindrances.push({
            servers: [server],
            isCertain: true,
            message: `${(0,wording/* quote */.hD)(server)} is to stand in the site ${(0,wording/* quote */.hD)(site)}, which ${(0,wording/* quote */.hD)(name)} does not have at the start`,
            help: 'declare the site without servers in the topology of the start',
        });
    }
}
const fixed = ['roles', 'site', 'groups', 'platform', 'labels'];
function notesOn(before, after) {
    if (!before)
        return [];
    const other = fixed.filter((key) => JSON.stringify(before.declared[key] ?? null) !== JSON.stringify(after.declared[key] ?? null));
    if (other.length === 0)
        return [];
    return [
        `${(0,wording/* quote */.hD)(after.name)} differs in ${other.map((key) => `\`${key}\``).join(', ')} too, which no step of a plan changes: it is taken as it is at the start`,
    ];
}

;// CONCATENATED MODULE: ./src/core/plan/find/kinds.ts


/** For each track a number that is equal for tracks that nothing can tell apart. */
function kindsOf({ tracks, from, needs }, rules) {
    const mentions = new Mentions(rules);
    const known = new Map();
    return tracks.map((track, index) => {
        if (track.kind !== 'server')
            return -1 - index;
        const states = track.stations.map((state) => (state ? likenessOf(state, mentions) : ''));
        const links = from.links.flatMap(({ name, members }) => {
            const own = members.get(track.key);
            return own ? [[name, own.end, own.stands]] : [];
        });
        const site = track.stations.find((one) => one !== undefined)?.declared;
        const about = needs.flatMap((need) => need.track === index || need.anyOf.some((one) => one.track === index)
            ? [[need.kind, need.at, need.track === index ? need.anyOf : need.track]]
            : []);
        const key = JSON.stringify([track.action, states, links, site?.site, site?.groups, about]);
        const kind = known.get(key) ?? known.size;
        known.set(key, kind);
        return kind;
    });
}

;// CONCATENATED MODULE: ./src/core/plan/find/lean.ts



const mostStops = 60;
/** The same rounds without stops in between that nothing needs, and with the others at the earliest station that will do. */
function lean(start, rounds, conflicts) {
    const { tracks } = start().terrain;
    const stops = stopsIn(rounds, tracks);
    if (stops.length > mostStops)
        return rounds;
    const isFine = (tried) => isSafe(start(), tried, conflicts);
    const alike = [...(0,group_by/* groupBy */.$)(stops, (stop) => lean_likenessOf(stop, rounds, tracks)).values()];
    const best = alike.reduce((some, group) => leaned(some, group, isFine), rounds);
    return best.filter((round) => round.length > 0);
}
function stopsIn(rounds, tracks) {
    return rounds.flatMap((round, at) => round.flatMap(({ track, to }) => {
        const of = tracks[track];
        return of && to < goalOf(of) && !(of.kind === 'server' && of.action === 'bridge') ? [{ at, track }] : [];
    }));
}
/** Equal for stops that are probably needed, or not, together. */
function lean_likenessOf(stop, rounds, tracks) {
    const track = tracks[stop.track];
    const told = track?.kind === 'server' ? track.stations.map((one) => one?.version.written ?? '') : [];
    return [stop.at, track?.kind, ...stationsOf(rounds, stop), ...told].join(' ');
}
/** Stops that are alike at the earliest station that will do for all of them, or else for each of them. */
function leaned(rounds, stops, isFine) {
    const [first, ...others] = stops;
    for (const station of first ? stationsOf(rounds, first) : []) {
        const tried = stops.reduce((some, stop) => withStop(some, stop, station), rounds);
        if (isFine(tried))
            return tried;
    }
    if (others.length === 0)
        return rounds;
    return stops.reduce((some, stop) => leaned(some, [stop], isFine), rounds);
}
/** The stations before the one at which a track stops, from the one that it comes from. */
function stationsOf(rounds, { at, track }) {
    const move = rounds[at]?.find((one) => one.track === track);
    return move ? Array.from({ length: move.to - move.from }, (_, index) => move.from + index) : [];
}
/** The rounds with a stop at another station; none where it stays where it is. */
function withStop(rounds, { at, track }, station) {
    let last;
    return rounds.map((round, index) => round.flatMap((move) => {
        if (move.track !== track)
            return [move];
        const from = last ?? move.from;
        const to = index === at ? station : move.to;
        last = to;
        return from === to ? [] : [{ track, from, to }];
    }));
}
function isSafe(ground, rounds, conflicts) {
    return (rounds.every((round) => {
        const company = new Company(ground, conflicts);
        const isFine = round.every((move) => company.obstacle(move) === undefined);
        return isFine && made(ground, round).length === round.length;
    }) && ground.isThere);
}

;// CONCATENATED MODULE: ./src/core/plan/find/packing.ts

/** Puts moves that come one after the other into as few rounds as can be without changing their order. */
function packed(ground, moves, conflicts) {
    const rounds = [];
    for (let rest = moves; rest.length > 0;) {
        const company = new Company(ground, conflicts);
        const moved = new Set();
        const end = rest.findIndex((move) => {
            const isFirst = !moved.has(move.track);
            moved.add(move.track);
            return !isFirst || company.obstacle(move) !== undefined;
        });
        const size = end === -1 ? rest.length : end;
        const round = made(ground, rest.slice(0, size));
        if (round.length === 0)
            throw new Error('an order that was found cannot be gone again');
        rounds.push(round);
        rest = rest.filter((move) => !round.includes(move));
    }
    return rounds;
}

;// CONCATENATED MODULE: ./src/core/plan/find/places.ts

/** The places in which rules of the same scope are judged. */
class Places {
    organization;
    participants;
    links;
    known = new Map();
    index;
    constructor(organization, participants, links) {
        this.organization = organization;
        this.participants = participants;
        this.links = links;
    }
    of({ rule: { scope } }) {
        const id = typeof scope === 'string' ? scope : `link ${scope.link}`;
        const places = this.known.get(id) ?? this.found(scope);
        this.known.set(id, places);
        return places;
    }
    found(scope) {
        if (typeof scope !== 'string')
            return this.linkPlaces(scope.link);
        if (scope === 'organization')
            return [this.place('organization', this.organization.name, this.participants)];
        const byName = new Map();
        for (const participant of this.participants) {
            const declared = anyState(participant)?.declared;
            const name = scope === 'site' ? declared?.site : declared?.groups[scope];
            if (name === undefined)
                continue;
            const members = byName.get(name) ?? [];
            members.push(participant);
            byName.set(name, members);
        }
        return [...byName].map(([name, members]) => this.place(scope, name, members));
    }
    linkPlaces(kind) {
        const tracked = new Set(this.links.flatMap(({ stations }) => stations));
        const fixed = this.organization.links.filter((link) => link.kind === kind && !tracked.has(link));
        const moving = this.links.flatMap((track) => track.stations.flatMap((link) => (link?.kind === kind ? [{ link, track }] : [])));
        return [...fixed.map((link) => ({ link, track: undefined })), ...moving].map(({ link, track }) => {
            const members = new Map(link.members);
            const participants = this.candidates(link).filter((participant) => {
                const states = participant.stations.filter((one) => one !== undefined);
                for (const state of states)
                    if (!members.has(state.key))
                        joinBySite(link, state, members);
                return states.some(({ key }) => members.has(key));
            });
            const place = this.place(link.kind, link.name, participants, { ...link, members });
            return track ? { ...place, link: track } : place;
        });
    }
    /** Everybody who may stand at an end of a link, in the order of all. */
    candidates({ members, siteEnd, declared: { site } }) {
        this.index ??= indexOf(this.participants);
        const { byKey, bySite } = this.index;
        const ofSite = siteEnd && site !== undefined ? (bySite.get(site) ?? []) : [];
        const named = [...members.keys()].flatMap((key) => byKey.get(key) ?? []);
        return [...new Set([...named, ...ofSite])]
            .sort((a, b) => a - b)
            .flatMap((index) => this.participants[index] ?? []);
    }
    place(kind, name, participants, link) {
        const { organization } = this;
        const at = link?.declared.origin.value('kind') ?? organization.at;
        const scope = { organization, kind, name, at, servers: new Map() };
        return { scope: link ? { ...scope, link } : scope, participants };
    }
}
/** Where participants stand in a list, by their key and by their site. */
function indexOf(participants) {
    const byKey = new Map();
    const bySite = new Map();
    for (const [index, participant] of participants.entries()) {
        const state = anyState(participant);
        if (!state)
            continue;
        byKey.set(state.key, index);
        const { site } = state.declared;
        if (site === undefined)
            continue;
        const ofSite = bySite.get(site) ?? [];
        ofSite.push(index);
        bySite.set(site, ofSite);
    }
    return { byKey, bySite };
}
/** A state of a server that is there, for what never changes about it. */
function anyState({ stations }) {
    return stations.find((state) => state !== undefined);
}
function joinBySite({ declared, siteEnd }, server, members) {
    if (!siteEnd || declared.site === undefined || server.declared.site !== declared.site)
        return;
    const certainty = (0,link_standing/* canBe */.g)(server, siteEnd);
    if (certainty !== 'no')
        members.set(server.key, { end: siteEnd.id, certainty, stands: 'by-site' });
}

;// CONCATENATED MODULE: ./src/core/plan/find/search.ts

/** Looks for an order in depth, trying at most so many moves; the ground is left where the order leads. */
function search(ground, order, 
/** Tracks of one number are alike: which of them stands where makes no difference. */
kinds, budget) {
    return new Search(ground, order, kinds, budget).run();
}
class Search {
    ground;
    order;
    kinds;
    budget;
    seen = new Set();
    states = [];
    moves = [];
    constructor(ground, order, kinds, budget) {
        this.ground = ground;
        this.order = order;
        this.kinds = kinds;
        this.budget = budget;
    }
    run() {
        if (this.leadsThere())
            return { outcome: 'found', moves: this.moves };
        return this.budget > 0 ? { outcome: 'exhausted', states: this.states } : { outcome: 'given-up' };
    }
    leadsThere() {
        const { ground } = this;
        if (ground.isThere)
            return true;
        const key = this.key();
        if (this.seen.has(key))
            return false;
        this.seen.add(key);
        this.states.push([...ground.positions]);
        return this.choices().some((move) => this.budget > 0 && this.leadsOn(move));
    }
    leadsOn(move) {
        this.budget--;
        const step = this.ground.step(move);
        if ('obstacle' in step)
            return false;
        this.moves.push(move);
        if (this.leadsThere())
            return true;
        this.moves.pop();
        step.undo();
        return false;
    }
    /** Every move from here; of tracks that are alike and stand at one station, those of the first. */
    choices() {
        const tried = new Set();
        return this.order.flatMap((track) => {
            const of = this.ground.terrain.tracks[track];
            const from = this.ground.positions[track] ?? 0;
            const kind = `${this.kinds[track] ?? ''} ${from}`;
            if (!of || tried.has(kind))
                return [];
            tried.add(kind);
            return nextStations(of, from).map((to) => ({ track, from, to }));
        });
    }
    /** Equal for states that differ only in which of the tracks that are alike stand where. */
    key() {
        const counts = new Map();
        for (const [track, position] of this.ground.positions.entries()) {
            const key = `${this.kinds[track] ?? ''}:${position}`;
            counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        return ([...counts]
            .map(([key, count]) => `${key}*${count}`)
            .sort()
            .join(' ') + this.ground.live.memory);
    }
}

;// CONCATENATED MODULE: ./src/core/plan/find/attempt.ts

















/** One look for an order: greedy rounds, their dual, or a search, as the rules allow. */
class Attempt {
    quest;
    outset;
    options;
    journey;
    places;
    between;
    closures;
    handover;
    constructor(quest, outset, options) {
        this.quest = quest;
        this.outset = outset;
        this.options = options;
        const { from, to, catalogue } = quest;
        this.handover = new Handover({ from, to, ...options });
        this.journey = journeyBetween(from, to, outset.stops, catalogue, { ...options, handover: this.handover });
        const { tracks } = this.journey;
        const links = tracks.filter((track) => track.kind === 'link');
        this.places = new Places(from, participantsOf(from.servers.values(), tracks), links);
        this.between = outset.between;
        this.closures = new Map(this.between.map((rule) => [rule, closureOf(facts_factsOf(rule), this.places, tracks)]));
    }
    /** Whether something that servers hold could go to others that go later. */
    get needsHelp() {
        return this.journey.needs.some(({ meanwhile = [] }) => meanwhile.length > 0);
    }
    /** Whether links are removed first, and what is wrong at the start by a rule that only speaks in between comes to speak by that. */
    get lingers() {
        const { unlinksFirst } = this.options;
        return unlinksFirst && this.outset.wrong.some(({ compiled }) => compiled.rule.during === 'plan');
    }
    /** What has been found; a search tries at most so many moves. */
    answer(budget) {
        const { journey } = this;
        const { hindrances } = journey;
        const judgements = hindrances.length > 0 ? [] : this.wrongAtTheEnd();
        const withSuccessors = this.options.withSuccessors && journey.needs.some(({ kind }) => kind === 'successor');
        const about = { journey, closure: this.closure(), withSuccessors };
        if (hindrances.some(({ isCertain }) => isCertain) || judgements.length > 0) {
            const proof = { kind: 'target', hindrances, judgements };
            return { ...about, outcome: 'impossible', proof, blocked: [] };
        }
        if (hindrances.length > 0)
            return { ...about, outcome: 'undetermined', blocked: [], hindrances };
        if (about.closure.meet && !about.closure.join)
            return { ...about, ...this.backwards() };
        return { ...about, ...this.forwards(about.closure, budget) };
    }
    /** Greedy rounds; where they are not known to find every order, a search goes on where they stop. */
    forwards({ join }, budget) {
        const ground = new Ground(this.terrain());
        const order = this.order();
        const conflicts = this.conflicts();
        const { rounds, isThere, blocked } = climb(ground, order, conflicts);
        const isFewest = join && !this.couldUnlink();
        if (isThere)
            return { outcome: 'plan', rounds: this.leaned(rounds, conflicts), isFewest };
        const patient = join ? undefined : this.patiently(conflicts);
        if (patient)
            return { outcome: 'plan', rounds: this.leaned(patient, conflicts), isFewest: false };
        const stuck = join ? { rounds, blocked } : this.stuckByPart();
        if (stuck) {
            const proof = { kind: 'stuck', direction: 'forward', rounds: stuck.rounds, isByPart: !join };
            return { outcome: 'impossible', proof, blocked: stuck.blocked };
        }
        if (budget === 0)
            return { outcome: 'undetermined', blocked, hindrances: [] };
        const kinds = kindsOf(this.journey, this.between);
        const searched = search(new Ground(this.terrain()), order, kinds, budget);
        if (searched.outcome === 'given-up')
            return { outcome: 'undetermined', blocked, hindrances: [] };
        if (searched.outcome === 'exhausted') {
            return { outcome: 'impossible', proof: { kind: 'exhausted', states: searched.states }, blocked };
        }
        const found = packed(new Ground(this.terrain()), searched.moves, conflicts);
        return { outcome: 'plan', rounds: this.leaned(found, conflicts), isFewest: false };
    }
    /** Greedy rounds in which servers that a rule counts leave only where nothing else moves: they give others their turn. */
    patiently(conflicts) {
        const counted = countedTracks(this.between.filter(isCount), this.places);
        if (counted.size === 0)
            return undefined;
        const { tracks } = this.journey;
        const isSparing = ({ track, to }) => !counted.has(track) || tracks[track]?.stations[to] !== undefined;
        const choices = [isSparing, (move) => !isSparing(move)];
        const { rounds, isThere } = climb(new Ground(this.terrain()), this.order(), conflicts, choices);
        return isThere ? packed(new Ground(this.terrain()), rounds.flat(), conflicts) : undefined;
    }
    /** Whether a link that is judged could be removed before the server with which it goes: that may spare rounds. */
    couldUnlink() {
        const judged = new Set(this.between.flatMap(({ rule: { scope } }) => (typeof scope === 'string' ? [] : [scope.link])));
        return this.quest.from.links.some((link) => judged.has(link.kind) && losesAnEnd(link, this.quest.to));
    }
    /** Where the closed rules alone lead no further, the others do not either. */
    stuckByPart() {
        const rules = this.between.filter((rule) => this.closures.get(rule)?.join && !this.isAboutMoves(rule));
        const needs = this.journey.needs.filter(({ meanwhile = [] }) => meanwhile.length === 0);
        if (!this.isFitStart(rules))
            return undefined;
        const ground = new Ground({ ...this.terrain(), rules, needs });
        const climbed = climb(ground, this.order(), new Conflicts([], this.places, this.journey.tracks));
        return climbed.isThere ? undefined : climbed;
    }
    /** The dual: greedy rounds from the end back to the start. */
    backwards() {
        const conflicts = new Conflicts([], this.places, this.journey.tracks);
        const ground = new Ground(reversed(this.terrain()));
        const { rounds, isThere, blocked } = climb(ground, [...this.order()].reverse(), conflicts);
        const turned = [...rounds].reverse().map((round) => round.map((move) => this.turned(move)));
        if (isThere)
            return { outcome: 'plan', rounds: turned, isFewest: !this.couldUnlink() };
        const told = blocked.map(({ move, obstacle }) => ({ move: this.turned(move), obstacle }));
        return {
            outcome: 'impossible',
            proof: { kind: 'stuck', direction: 'backward', rounds: turned, isByPart: false },
            blocked: told,
        };
    }
    turned({ track, from, to }) {
        const goal = (this.journey.tracks[track]?.stations.length ?? 1) - 1;
        return { track, from: goal - to, to: goal - from };
    }
    terrain() {
        const { from, tracks, needs } = this.journey;
        const { isTolerated } = this.quest;
        // a count that nothing can lower too far keeps nobody waiting
        const rules = this.between.filter((rule) => !(isCount(rule) && this.closures.get(rule)?.join));
        return { from, tracks, needs, rules, handover: this.handover, isTolerated };
    }
    /** How the states that keep all rules are closed; nothing is promised of a start in which something is wrong. */
    closure() {
        const { journey } = this;
        const closure = allClosed(this.closures.values());
        const needs = {
            join: !this.needsHelp &&
                !(this.options.bridges.length > 0 && this.between.some((rule) => this.isAboutMoves(rule))),
            meet: !this.needsHelp && journey.needs.every(({ anyOf }) => anyOf.length === 1),
        };
        const isFit = this.isFitStart(this.between);
        const both = allClosed([closure, needs]);
        return {
            join: both.join && isFit,
            meet: both.meet && isFit && !this.hasChangeRules(),
        };
    }
    /** Whether a rule asks something before holdings move: who has taken them over for a while may no longer be there. */
    isAboutMoves(rule) {
        return movedByRule(rule).length > 0 && this.closures.get(rule)?.meet === false;
    }
    isFitStart(rules) {
        const isClean = !this.outset.wrong.some(({ compiled }) => rules.includes(compiled)) && !this.isWrongInBetween(rules);
        return isClean && linksKeepTheirEnds(this.journey);
    }
    isWrongInBetween(rules) {
        const ofPlan = rules.filter(({ rule, judge }) => rule.during === 'plan' && judge.kind !== 'change');
        return ofPlan.length > 0 && new live_organization/* LiveOrganization */.k(endOf(this.journey), ofPlan).judgements().length > 0;
    }
    /** Whether a rule about changes has anything to say on the way but which tasks come before. */
    hasChangeRules() {
        return [...this.closures].some(([{ judge }, { meet }]) => judge.kind === 'change' && !meet);
    }
    wrongAtTheEnd() {
        const atRest = this.quest.rules.filter(({ rule, judge }) => rule.during !== 'plan' && judge.kind !== 'change');
        const { isTolerated } = this.quest;
        return new live_organization/* LiveOrganization */.k(endOf(this.journey), atRest)
            .judgements()
            .filter((judgement) => !isTolerated?.(judgement));
    }
    /** Rules of which parts of a safe round need not be safe; of what is wrong at the start, what could begin it anew. */
    conflicts() {
        const isWild = (rule) => this.closures.get(rule)?.join === false && !isPlainCount(rule);
        const inherited = new Set(this.outset.wrong.map(({ compiled }) => compiled));
        const facts = this.between.flatMap((rule) => {
            if (isWild(rule))
                return [{ facts: facts_factsOf(rule), isSilenced: false }];
            const mayBeginAnew = inherited.has(rule) && !isPlainCount(rule);
            return mayBeginAnew ? [{ facts: premisesOf(facts_factsOf(rule)), isSilenced: true }] : [];
        });
        return new Conflicts(facts, this.places, this.journey.tracks);
    }
    leaned(rounds, conflicts) {
        return lean(() => new Ground(this.terrain()), rounds, conflicts);
    }
    /** The tracks in the order in which a round considers them: what comes before what goes, Internet-facing sites first, old products before others. */
    order() {
        const { from, tracks } = this.journey;
        const facing = new Set(from.sites.filter(({ internetFacing }) => internetFacing).map(({ name }) => name));
        const weight = tracks.map((track) => {
            if (track.kind === 'level')
                return 0;
            if (track.kind === 'link')
                return track.stations.at(-1) ? 3 : 1;
            const site = track.stations.find((one) => one !== undefined)?.declared.site;
            const later = site !== undefined && facing.has(site) ? 0 : 0.5;
            const age = track.action === 'decommission' ? (track.stations[0]?.product.order ?? 0) / 1000 : 0;
            return { install: 1, bridge: 1, update: 2, decommission: 4 }[track.action] + later + age;
        });
        return tracks.map((_, index) => index).sort((a, b) => (weight[a] ?? 0) - (weight[b] ?? 0) || a - b);
    }
}
/** Counts that always speak are asked at the worst moment of a round. */
function isPlainCount(rule) {
    return isCount(rule) && rule.guard.premises.length === 0;
}

;// CONCATENATED MODULE: ./src/core/plan/find/stops.ts




/** Finds the releases at which a server may have to stop: the first ones of which a rule takes notice. */
class Stops {
    facts;
    mentions;
    /** By what a server is like, and by how far it goes. */
    known = new Map();
    /** The scopes of the links of each server, by its key. */
    links = new Map();
    /** Outside of links rules do not look at more than the server: one scope stands for all. */
    anywhere;
    constructor(rules, organizations) {
        this.facts = rules.map(facts_factsOf);
        this.mentions = new Mentions(rules);
        const scopes = organizations.map((organization) => {
            const { at, name } = organization;
            return { organization, kind: 'organization', name, at, servers: new Map() };
        });
        this.anywhere = scopes.slice(0, 1);
        for (const scope of scopes) {
            for (const link of scope.organization.links) {
                for (const key of link.members.keys()) {
                    const own = this.links.get(key) ?? [];
                    own.push({ ...scope, kind: link.kind, name: link.name, link });
                    this.links.set(key, own);
                }
            }
        }
    }
    /** States on the way from one version to another, neither included. */
    between(from, to) {
        return this.noticed(from, to);
    }
    /** Later states of a server that goes in the end. */
    above(from) {
        return this.noticed(from, undefined);
    }
    noticed(from, to) {
        const goal = to ? `${to.product.id} ${to.version.written}` : '';
        const links = (this.links.get(from.key) ?? []).map(({ link }) => linkLikeness(link, from));
        const id = [likenessOf(from, this.mentions), goal, ...new Set(links)].join('\n');
        const releases = this.known.get(id) ?? this.releases(from, ahead(from, to));
        this.known.set(id, releases);
        return releases.map((release) => stops_runningRelease(from, release));
    }
    releases(from, releases) {
        const now = (0,versions_version/* releaseRange */.ZL)(from.version)?.last.rank ?? Infinity;
        const products = new Set([from.product, ...releases.map(({ product }) => product)]);
        const judged = this.judgedOf(from, products);
        let seen = seenIn(judged, from);
        return releases.filter((release, index) => {
            const next = releases[index + 1];
            const isIssuedAgain = next?.product === release.product && next.rank === release.rank;
            if (isIssuedAgain || (release.product === from.product && release.rank <= now))
                return false;
            const seenThen = seenIn(judged, stops_runningRelease(from, release));
            const isNoticed = seenThen !== seen;
            seen = seenThen;
            return isNoticed;
        });
    }
    /** The rules that may take notice of a server, each with a scope in which they are judged. */
    judgedOf(server, products) {
        // a rule about changes asks of other servers than those that it watches
        const facts = this.facts.filter(({ compiled: { concerns, judge } }) => judge.kind === 'change' || [...products].some((product) => concerns?.has(product) ?? true));
        return [...this.anywhere, ...(this.links.get(server.key) ?? [])].flatMap((scope) => facts
            .filter(({ compiled: { rule } }) => isJudgedIn(rule.scope, scope))
            .map((one) => ({ facts: one, scope })));
    }
}
function seenIn(judged, server) {
    return judged.map(({ facts, scope }) => seenBy(facts, server, scope)).join('\n');
}
/** Equal for links that rules cannot tell apart, as far as a server at one end goes. */
function linkLikeness({ kind, members, recorder, recorded, declared }, server) {
    const { end, certainty, stands } = members.get(server.key) ?? {};
    const record = [recorder === server.key, recorded?.written, declared.recordedVersion];
    return [kind, end, certainty, stands, ...record].join('\t');
}
/** The releases before the one that a server is to run, or all of its product. */
function ahead(from, to) {
    if (!to)
        return from.product.releases;
    const last = (0,versions_version/* releaseRange */.ZL)(to.version)?.first.rank ?? -Infinity;
    const ofLast = to.product.releases.filter(({ rank }) => rank < last);
    return from.product === to.product ? ofLast : [...from.product.releases, ...ofLast];
}
function isJudgedIn(declared, { link }) {
    return typeof declared === 'string' ? link === undefined : link?.kind === declared.link;
}
/** The server once it runs a release, as a plan would write it. */
function stops_runningRelease(server, release) {
    const { product, label } = release;
    const written = product === server.product ? label : `${product.name} ${label}`;
    return {
        ...server,
        product,
        version: { precision: 'exact', written, product, release },
        declared: { ...server.declared, product: product.id, version: written },
    };
}

;// CONCATENATED MODULE: ./src/core/plan/find/outset.ts


/** What every attempt at a quest begins with. */
class Outset {
    quest;
    /** The rules that forbid states in between, or changes. */
    between;
    stops;
    judged;
    constructor(quest) {
        this.quest = quest;
        const { from, to, rules } = quest;
        this.between = rules.filter(({ rule, judge }) => rule.during !== 'at-rest' || judge.kind === 'change');
        this.stops = new Stops(rules, [from, to]);
    }
    /** What is wrong by these rules before anything moves, and may not stand. */
    get wrong() {
        const { from, isTolerated } = this.quest;
        this.judged ??= new live_organization/* LiveOrganization */.k(from, this.between)
            .judgements()
            .filter((judgement) => !isTolerated?.(judgement));
        return this.judged;
    }
}

;// CONCATENATED MODULE: ./src/core/plan/find/find-order.ts



/**
 * Looks for a safe order. First without bridges, and so that a server goes only once another one of its kind has come; where
 * there is none, without that care, then so that what it holds may also go to servers that go later, then with the bridges, then
 * all of that again with links removed before the servers go without which there are none. Only where none of that leads there by
 * greedy rounds it searches. That there is no order is said of the last of these alone, unless the target itself is wrong.
 */
function findOrder(quest) {
    const attempts = [];
    let answer;
    for (const attempt of attemptsAt(quest)) {
        attempts.push(attempt);
        answer = attempt.answer(0);
        if (answer.outcome === 'plan' || isOfTarget(answer))
            return answer;
    }
    return answer?.outcome === 'impossible' ? answer : searched(attempts, quest);
}
function* attemptsAt(quest) {
    const outset = new Outset(quest);
    const teams = quest.bridges.length > 0 ? [[], quest.bridges] : [[]];
    for (const unlinksFirst of removable(quest).length > 0 ? [false, true] : [false]) {
        for (const bridges of teams) {
            for (const manner of manners) {
                const attempt = new Attempt(quest, outset, { ...manner, unlinksFirst, bridges });
                if (manner.takers === 'lasting' || attempt.needsHelp)
                    yield attempt;
            }
        }
    }
}
function searched(attempts, quest) {
    const answers = [];
    for (const attempt of attempts) {
        const answer = attempt.answer(quest.budget);
        if (answer.outcome === 'plan')
            return answer;
        answers.push(answer);
    }
    const last = answers.at(-1);
    if (!last)
        throw new Error('no attempt was made');
    if (last.outcome !== 'impossible' || attempts.at(-1)?.lingers !== true)
        return last;
    // one link goes with its server or before it, and neither is possible; of several each may do the one or the other
    const before = answers[attempts.findLastIndex(({ lingers }) => !lingers)];
    const isProved = removable(quest).length === 1 && before?.outcome === 'impossible';
    return isProved ? last : { ...last, outcome: 'undetermined', hindrances: [] };
}
/** The links that go with a server without which there are none. */
function removable({ from, to }) {
    return from.links.filter((link) => losesAnEnd(link, to));
}
function isOfTarget(answer) {
    return answer.outcome === 'impossible' && answer.proof.kind === 'target';
}
/** How carefully servers leave, the most careful way first. */
const manners = [
    { withSuccessors: true, takers: 'lasting' },
    { withSuccessors: false, takers: 'lasting' },
    { withSuccessors: false, takers: 'newer' },
    { withSuccessors: false, takers: 'any' },
];

;// CONCATENATED MODULE: ./src/core/plan/find/models.ts
/**
 * Whom each server follows: one of those that stand for it. Of servers that stand for others two do the same at least, as two
 * that do the same were seen together. Undefined where no two do.
 */
function modelsOf({ families, kept }, doing) {
    const models = new Map();
    for (const family of families) {
        for (const part of family.kept)
            if (!modelWithin(part, kept, doing, models))
                return undefined;
        if (!modelOthers(family, doing, models))
            return undefined;
    }
    return models;
}
/** In a part that stands for others, servers that are not there follow those that are. */
function modelWithin({ members }, kept, doing, models) {
    for (const keys of members.values()) {
        const present = keys.filter((key) => kept.has(key));
        for (const key of present)
            models.set(key, key);
        if (present.length === keys.length)
            continue;
        const model = firstOfTwo(present, doing);
        if (model === undefined)
            return false;
        for (const key of keys)
            if (!kept.has(key))
                models.set(key, model);
    }
    return true;
}
/** Parts that are not there follow, as a whole, one that is. */
function modelOthers({ kept, others }, doing, models) {
    if (others.length === 0)
        return true;
    const doingOf = ({ members }) => [...members]
        .map(([id, keys]) => [id, ...keys.map((key) => doing(models.get(key) ?? key)).sort()].join('\n'))
        .sort()
        .join('\n');
    const model = firstOfTwo(kept, doingOf);
    if (!model)
        return false;
    for (const { members } of others) {
        for (const [id, keys] of members) {
            const followed = model.members.get(id) ?? [];
            for (const [index, key] of keys.entries()) {
                const one = followed[index];
                if (one === undefined)
                    return false;
                models.set(key, models.get(one) ?? one);
            }
        }
    }
    return true;
}
/** The first that does what another one does, too. */
function firstOfTwo(some, doing) {
    const first = new Map();
    for (const one of some) {
        const what = doing(one);
        const earlier = first.get(what);
        if (earlier !== undefined)
            return earlier;
        first.set(what, one);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/core/plan/find/steps.ts
/** The steps of rounds. */
function stepsOf({ tracks }, rounds) {
    return rounds.map((round) => round.map((move) => stepOf(tracks, move)));
}
/** What a move changes. */
function stepOf(tracks, { track: index, from, to }) {
    const track = tracks[index];
    if (!track)
        throw new Error('a move of no track');
    switch (track.kind) {
        case 'server': {
            const [before, after] = [track.stations[from], track.stations[to]];
            if (before && after)
                return { kind: 'update', server: after, from: before };
            if (after)
                return { kind: 'install', server: after };
            if (before)
                return { kind: 'decommission', server: before };
            throw new Error(`${track.name} goes from nowhere to nowhere`);
        }
        case 'link': {
            const [before, after] = [track.stations[from], track.stations[to]];
            if (after)
                return { kind: 'link', link: after };
            if (before)
                return { kind: 'unlink', link: before };
            throw new Error(`the link ${track.name} goes from nowhere to nowhere`);
        }
        case 'level': {
            const level = track.stations[to];
            if (!level)
                throw new Error(`the level ${track.name} goes nowhere`);
            return { kind: 'level', name: track.name, level };
        }
    }
}

;// CONCATENATED MODULE: ./src/core/plan/find/whole-order.ts







/** So many servers are looked at one by one. */
const manyServers = 40;
/** Looks for a safe order; in a large organization a few of those servers are looked at that are alike. */
function findWholeOrder(quest, mostServers = manyServers) {
    const isLarge = quest.from.servers.size + quest.to.servers.size > mostServers;
    const crowd = isLarge ? crowdOf(quest.from, quest.to, quest.rules) : undefined;
    const small = crowd && orderOfCrowd(crowd, quest);
    if (small)
        return small;
    const answer = findOrder(quest);
    return { answer, rounds: roundsOf(answer), likeThis: () => [] };
}
/** What is found for those who stand for all; undefined where nothing follows from it. */
function orderOfCrowd(crowd, quest) {
    const answer = findOrder({ ...quest, from: crowd.from, to: crowd.to });
    if (answer.outcome === 'undetermined')
        return undefined;
    const isImpossible = answer.outcome === 'impossible';
    if (isImpossible && (answer.proof.kind === 'exhausted' || quest.rules.some(isCount)))
        return undefined;
    const rounds = spread(roundsOf(answer), crowd, quest);
    return rounds && { answer, rounds, likeThis: namesByKind(crowd, quest) };
}
function roundsOf(answer) {
    switch (answer.outcome) {
        case 'plan':
            return stepsOf(answer.journey, answer.rounds);
        case 'impossible':
            return answer.proof.kind === 'stuck' ? stepsOf(answer.journey, answer.proof.rounds) : [];
        case 'undetermined':
            return [];
    }
}
/** Every server does what the one does that it follows; undefined where there is none. */
function spread(rounds, crowd, { from, to }) {
    const doings = doingsOf(rounds);
    const models = modelsOf(crowd, (key) => whole_order_told(doings.servers.get(key) ?? []));
    if (!models)
        return undefined;
    const whole = rounds.map(() => []);
    const followers = new Followers(doings.servers, from, to);
    for (const [key, model] of models) {
        for (const { round, follow } of followers.of(model))
            whole[round]?.push(follow(key));
        for (const { round, step } of linkSteps(key, model, crowd, doings.links))
            whole[round]?.push(step);
    }
    for (const { round, step } of [...doings.others, ...linksOfNobody(crowd, models, doings.links)])
        whole[round]?.push(step);
    return whole;
}
/** The steps of the links of a server, as those of its model are made. */
function linkSteps(key, model, { linksOf }, doings) {
    return linksOf(model).flatMap((link, index) => {
        const other = linksOf(key)[index];
        return (doings.get((0,live_state/* linkKey */.S)(link)) ?? []).flatMap(({ round, step }) => other && 'link' in step ? [{ round, step: { ...step, link: other } }] : []);
    });
}
/** Links that are no server's own: there is one of each, and it is there. */
function linksOfNobody({ linksOf }, models, doings) {
    const owned = new Set([...models.values()].flatMap((model) => linksOf(model).map((link) => (0,live_state/* linkKey */.S)(link))));
    return [...doings].flatMap(([key, steps]) => (owned.has(key) ? [] : steps));
}
function doingsOf(rounds) {
    const servers = new Map();
    const links = new Map();
    const others = [];
    const push = (map, key, doing) => map.set(key, [...(map.get(key) ?? []), doing]);
    for (const [round, steps] of rounds.entries()) {
        for (const step of steps) {
            if (step.kind === 'level')
                others.push({ round, step });
            else if ('link' in step)
                push(links, (0,live_state/* linkKey */.S)(step.link), { round, step });
            else
                push(servers, step.server.key, { round, step });
        }
    }
    return { servers, links, others };
}
function whole_order_told(doings) {
    return doings
        .map(({ round, step }) => [round, step.kind, 'server' in step ? (0,versions_version/* shortName */.EU)(step.server.version) : ''].join(' '))
        .join('\n');
}
/** How servers take the steps of those that they follow. */
class Followers {
    doings;
    from;
    to;
    known = new Map();
    constructor(doings, from, to) {
        this.doings = doings;
        this.from = from;
        this.to = to;
    }
    /** Every step of a server, for those that follow it and for itself. */
    of(model) {
        const known = this.known.get(model);
        if (known)
            return known;
        const steps = (this.doings.get(model) ?? []).map(({ round, step }) => {
            const follow = this.follower(step, model);
            return { round, follow: (key) => (key === model ? step : follow(key)) };
        });
        this.known.set(model, steps);
        return steps;
    }
    follower(step, model) {
        if (!('server' in step))
            return () => step;
        const server = this.stateLike(step.server, model);
        if (step.kind !== 'update')
            return (key) => ({ kind: step.kind, server: server(key) });
        const before = this.stateLike(step.from, model);
        return (key) => ({ kind: 'update', server: server(key), from: before(key) });
    }
    /** The state of another server that a state of its model is like. */
    stateLike(state, model) {
        const { from, to } = this;
        for (const { servers } of [from, to]) {
            if (servers.get(model)?.version === state.version)
                return (key) => servers.get(key) ?? state;
        }
        const { product, version } = state;
        return (key) => {
            const base = from.servers.get(key) ?? to.servers.get(key);
            return base ? { ...base, product, version } : state;
        };
    }
}
function namesByKind({ families, kept }, { from, to }) {
    const nameOf = (key) => (from.servers.get(key) ?? to.servers.get(key))?.name ?? key;
    return (wanted) => {
        if (!kept.has(wanted))
            return [];
        for (const { kept: standing, others } of families) {
            const own = standing.flatMap(({ members }) => [...members]).find(([, keys]) => keys.includes(wanted));
            if (!own)
                continue;
            const [id] = own;
            return [...standing, ...others].flatMap(({ members }) => members.get(id) ?? []).map(nameOf);
        }
        return [];
    };
}

// EXTERNAL MODULE: ./src/core/check/fingerprint.ts + 1 modules
var fingerprint = __webpack_require__(7177);
;// CONCATENATED MODULE: ./src/core/check/organization-digest.ts

/** A short name for a state of an organization: equal wherever everything is equal that rules look at. */
function organizationDigest({ name, servers, links, levels, tasks, sites, }) {
    const told = [...servers.values()].map(({ key, product, version, declared }) => {
        const { roles, site, groups, platform, holds, labels } = declared;
        return JSON.stringify([key, product.id, version.written, roles, site, groups, platform, holds, labels]);
    });
    const linked = links.map(({ declared: { kind, ends, site, recordedVersion } }) => JSON.stringify([kind, ends, site, recordedVersion]));
    return (0,fingerprint/* fingerprint */.R)([
        name,
        ...told.sort(),
        ...linked.sort(),
        ...[...levels].map(([level, { value }]) => `${level} ${value}`).sort(),
        ...[...tasks].map(([task, { status }]) => `${task} ${status}`).sort(),
        ...sites.map((site) => site.name).sort(),
    ]);
}

;// CONCATENATED MODULE: ./src/core/plan/certificates/certificate-of.ts

/** What a separate checker needs to see that an answer is right; undefined where nothing is claimed. */
function certificateOf(whole, { from, to }, rounds, asOf) {
    const claim = claimOf(whole, rounds);
    if (!claim)
        return undefined;
    return {
        version: 1,
        organization: to.name,
        asOf,
        from: organizationDigest(from),
        to: organizationDigest(to),
        claim,
    };
}
function claimOf({ answer, likeThis }, rounds) {
    if (answer.outcome === 'plan')
        return { kind: 'order', rounds: rounds.map((round) => round.map(bare)) };
    if (answer.outcome === 'undetermined')
        return undefined;
    const { proof } = answer;
    switch (proof.kind) {
        case 'target':
            return { kind: 'target' };
        case 'exhausted':
            return { kind: 'search', states: proof.states.length };
        case 'stuck':
            return proof.direction === 'forward'
                ? ceilingOf(answer, proof.rounds, likeThis)
                : { kind: 'search', states: 0 };
    }
}
function bare({ touches: _, ...entry }) {
    return entry;
}
/** Where everything stands once no move is safe any more. */
function ceilingOf({ journey: { tracks } }, rounds, likeThis) {
    const positions = tracks.map(() => 0);
    for (const { track, to } of rounds.flat())
        positions[track] = to;
    const places = new Map();
    for (const [index, track] of tracks.entries()) {
        if (track.kind !== 'server')
            continue;
        const place = placeOf(track, positions[index] ?? 0);
        if (!place)
            continue;
        const id = `${place.product ?? ''} ${place.release ?? ''}`;
        const known = places.get(id) ?? { place, servers: new Set() };
        places.set(id, known);
        const alike = likeThis(track.key);
        for (const name of alike.length > 0 ? alike : [track.name])
            known.servers.add(name);
    }
    return {
        kind: 'ceiling',
        servers: [...places.values()].map(({ place, servers }) => ({ servers: [...servers], ...place })),
        links: movedNames(tracks, positions, 'link'),
        levels: Object.fromEntries(tracks.flatMap((track, index) => {
            const level = track.kind === 'level' ? track.stations[positions[index] ?? 0] : undefined;
            return level ? [[track.name, level.value]] : [];
        })),
    };
}
/** The last release before the next station: no rule tells it apart from where the server stands. */
function placeOf({ stations }, position) {
    const [now, next] = [stations[position], stations[position + 1]];
    if (!now)
        return position === 0 ? undefined : { product: null, release: null };
    if (position === stations.length - 1)
        return named(now);
    const { releases } = now.product;
    const later = next?.product === now.product ? releaseOf(next) : undefined;
    const before = later ? releases.filter(({ rank }) => rank < later.rank) : releases;
    const own = releaseOf(now);
    const last = before.at(-1);
    return own && last && last.rank > own.rank ? { product: now.product.id, release: last.label } : named(now);
}
function named({ product, version }) {
    return {
        product: product.id,
        release: version.precision === 'exact' ? version.release.label : version.written,
    };
}
function releaseOf({ version }) {
    return version.precision === 'exact' ? version.release : undefined;
}
function movedNames(tracks, positions, kind) {
    return tracks.flatMap((track, index) => track.kind === kind && (positions[index] ?? 0) > 0 ? [track.name] : []);
}

;// CONCATENATED MODULE: ./src/core/plan/find/entries.ts

/** A step as reports show it. */
function entryOf(step) {
    switch (step.kind) {
        case 'install':
            return { ...entries_named(step.server), action: 'install', from: null, to: labelOf(step.server) };
        case 'decommission':
            return { ...entries_named(step.server), action: 'decommission', from: labelOf(step.server), to: null };
        case 'update': {
            const { from, server } = step;
            const turns = from.product === server.product ? {} : { toProduct: server.product.id };
            return { ...entries_named(from), action: 'update', from: labelOf(from), to: labelOf(server), ...turns };
        }
        case 'link':
        case 'unlink':
            return { server: onlyEnd(step.link), action: step.kind, from: null, to: null, name: step.link.name };
        case 'level':
            return { server: null, action: 'level', from: null, to: step.level.value, name: step.name };
    }
}
function entries_named({ name, product }) {
    return { server: name, product: product.id };
}
function labelOf({ version }) {
    return (0,versions_version/* shortName */.EU)(version);
}
function onlyEnd({ declared, members }) {
    const [key] = [...members].find(([, { stands }]) => stands === 'alone') ?? [];
    const names = Object.values(declared.ends).flat();
    return names.find((name) => name.toLowerCase() === key) ?? null;
}

;// CONCATENATED MODULE: ./src/core/plan/find/blockers.ts





const mostNames = 5;
/** What is in the way, told once for servers that are alike. */
function blockersOf(answer, likeThis) {
    if (answer.outcome === 'plan')
        return [];
    const { tracks } = answer.journey;
    const ofTarget = answer.outcome === 'impossible' ? targetBlockers(answer.proof) : answer.hindrances.map(hindered);
    const alike = (0,group_by/* groupBy */.$)(nearest(answer.blocked), (blocked) => tellsApart(blocked, tracks));
    const moves = [...alike.values()].flatMap((same) => {
        const [first] = same;
        if (!first)
            return [];
        const step = stepOf(tracks, first.move);
        const { action, from, to } = { ...entryOf(step), ...turning(step) };
        const servers = same.flatMap(({ move }) => blockers_namesOf(tracks[move.track], likeThis));
        return [{ servers: [...new Set(servers)], action, from, to, ...wordsOf(first.obstacle, tracks) }];
    });
    return [...ofTarget, ...moves];
}
/** Where a server becomes another product, that is said too. */
function turning(step) {
    if (step.kind !== 'update' || step.from.product === step.server.product)
        return {};
    return { to: `${step.server.product.name} ${entryOf(step).to ?? ''}` };
}
function targetBlockers(proof) {
    if (proof.kind !== 'target')
        return [];
    return [...proof.hindrances.map(hindered), ...proof.judgements.map(wrongTarget)];
}
function hindered({ servers, message, help }) {
    return { servers, action: 'target', from: null, to: null, message, help };
}
function wrongTarget(judgement) {
    const { servers, rule, policy, message, help } = (0,check_findings/* findingOf */.hD)(judgement);
    const about = { servers, action: 'target', from: null, to: null, rule, policy };
    return { ...about, message: `at the end: ${message}`, ...(help === undefined ? {} : { help }) };
}
/** Of the moves of a track the one that goes least far. */
function nearest(blocked) {
    const byTrack = (0,group_by/* groupBy */.$)(blocked, ({ move }) => move.track);
    return [...byTrack.values()].flatMap((moves) => {
        const [first] = [...moves].sort((a, b) => a.move.to - b.move.to);
        return first ?? [];
    });
}
function tellsApart({ move, obstacle }, tracks) {
    const { server: _server, name: _name, ...entry } = entryOf(stepOf(tracks, move));
    const why = obstacle.kind === 'rule' ? obstacle.judgement.compiled.id : obstacle.kind;
    return JSON.stringify([entry, why]);
}
function blockers_namesOf(track, likeThis) {
    if (!track)
        return [];
    const all = track.kind === 'server' ? likeThis(track.key) : [];
    return all.length > 0 ? all : [track.name];
}
function wordsOf(obstacle, tracks) {
    switch (obstacle.kind) {
        case 'rule': {
            const { rule, policy, message, help } = (0,check_findings/* findingOf */.hD)(obstacle.judgement);
            return { rule, policy, message, ...(help === undefined ? {} : { help }) };
        }
        case 'need':
            return { message: needInWords(obstacle.need, tracks) };
        case 'last-of-link':
            return {
                message: `it is the last server at its end of the ${obstacle.link.kind} ${(0,wording/* quote */.hD)(obstacle.link.name)}`,
            };
    }
}
function needInWords({ kind, about, anyOf, meanwhile = [], track }, tracks) {
    const own = (0,wording/* quote */.hD)(tracks[track]?.name ?? '');
    const names = (0,wording/* listedAtMost */.aL)(mostNames, [...anyOf.map((one) => one.track), ...meanwhile].map((one) => (0,wording/* quote */.hD)(tracks[one]?.name ?? '')), 'or');
    switch (kind) {
        case 'holder':
            return `${own} holds ${(0,wording/* quote */.hD)(about)}, which ${names} can take in and ${meanwhile.length > 0 ? 'is not there' : 'is not there yet'}`;
        case 'successor':
            return `${names} is to do what ${own} does, and is not there yet`;
        case 'end-of-link':
            return `${names} is to stand at an end of the link ${(0,wording/* quote */.hD)(about)}, and is not there yet`;
        case 'removed-link':
            return `the link ${(0,wording/* quote */.hD)(about)} is removed before ${own} goes, and is still there`;
        case 'renewal':
            return `the link ${(0,wording/* quote */.hD)(about)} is made anew once ${names} has its new version`;
    }
}

;// CONCATENATED MODULE: ./src/core/plan/find/ways.ts


const ways_mostNames = 5;
/** What could be done about what is in the way, as instructions: the mildest first. */
function waysAround(answer) {
    if (answer.outcome === 'plan')
        return [];
    const { tracks } = answer.journey;
    const { blocked } = answer;
    const ways = [
        ...blocked.flatMap((one) => hops(one, tracks)),
        ...blocked.flatMap((one) => bridges(one, tracks)),
        ...together(blocked, tracks),
        ...blocked.flatMap(suspensions),
        ...waivers(answer),
    ];
    return [...new Set(ways)];
}
/** The allowed ways to where a server is to go, where it may not go there at once. */
function hops({ obstacle, move }, tracks) {
    if (obstacle.kind !== 'rule')
        return [];
    const { compiled, scope } = obstacle.judgement;
    const { judge } = compiled;
    const track = tracks[move.track];
    const goal = track?.kind === 'server' ? track.stations[move.to] : undefined;
    if (judge.kind !== 'change' || judge.breach.kind !== 'hops' || !goal)
        return [];
    const ways = judge.breach.hops
        .filter(({ from, to }) => to.matches(goal, scope) !== 'no' && from.text !== to.text)
        .map(({ from, to }) => `from ${from.text} to ${to.text}`);
    if (ways.length === 0)
        return [];
    return [`go by a release in between: the allowed ways lead ${(0,wording/* listedAtMost */.aL)(ways_mostNames, ways, 'or')}`];
}
function bridges({ obstacle, move }, tracks) {
    const name = (0,wording/* quote */.hD)(tracks[move.track]?.name ?? '');
    if (obstacle.kind === 'need' && (obstacle.need.kind === 'holder' || obstacle.need.kind === 'successor')) {
        return [`declare a server that takes over from ${name} for a while, and name its file with \`--bridge\``];
    }
    if (obstacle.kind !== 'rule')
        return [];
    const { judge } = obstacle.judgement.compiled;
    if (judge.kind === 'change' && judge.breach.kind === 'way') {
        const via = judge.breach.via.map(({ text }) => text);
        if (via.length === 0)
            return [];
        return [
            `declare a server of ${(0,wording/* listedAtMost */.aL)(ways_mostNames, via, 'or')} that is there for a while, and name its file with \`--bridge\``,
        ];
    }
    if (judge.kind !== 'scope' || judge.breach.kind !== 'too-few')
        return [];
    const { text } = judge.breach.servers;
    return [
        `declare another server that counts (${text}) and is there for a while, and name its file with \`--bridge\``,
    ];
}
/** Servers of which each is kept back by another one could go at once. */
function together(blocked, tracks) {
    const byRule = (0,group_by/* groupBy */.$)(blocked.flatMap(({ move, obstacle }) => obstacle.kind === 'rule' && obstacle.judgement.compiled.judge.kind !== 'change'
        ? [{ name: tracks[move.track]?.name ?? '', rule: obstacle.judgement.compiled.rule.id }]
        : []), ({ rule }) => rule);
    return [...byRule.values()].flatMap((same) => {
        const names = [...new Set(same.map(({ name }) => name))];
        if (names.length < 2)
            return [];
        return [
            `change ${(0,wording/* listedAtMost */.aL)(ways_mostNames, names.map(wording/* quote */.hD))} at once, by a step with \`together: true\`, if the product allows that`,
        ];
    });
}
function suspensions({ obstacle }) {
    if (obstacle.kind === 'last-of-link') {
        const { kind, name } = obstacle.link;
        return [`remove the ${kind} ${(0,wording/* quote */.hD)(name)} first`];
    }
    const link = obstacle.kind === 'rule' ? obstacle.judgement.scope.link : undefined;
    return link ? [`remove the ${link.kind} ${(0,wording/* quote */.hD)(link.name)} first, and make it anew afterwards`] : [];
}
function waivers(answer) {
    const ofTarget = answer.outcome === 'impossible' && answer.proof.kind === 'target' ? answer.proof.judgements : [];
    const ofMoves = answer.blocked.flatMap(({ obstacle }) => obstacle.kind === 'rule' ? [obstacle.judgement] : []);
    const byRule = (0,group_by/* groupBy */.$)([...ofTarget, ...ofMoves], ({ compiled }) => compiled.rule);
    return [...byRule].flatMap(([rule, judgements]) => {
        if (!rule.waivable)
            return [];
        const names = [...new Set(judgements.flatMap(({ servers }) => servers.map(({ name }) => name)))];
        // What is wrong with no server in particular cannot be waived: a waiver names servers.
        if (names.length === 0)
            return [];
        return [`waive ${(0,wording/* quote */.hD)(rule.id)} for ${(0,wording/* listedAtMost */.aL)(ways_mostNames, names.map(wording/* quote */.hD))} until it is done`];
    });
}

;// CONCATENATED MODULE: ./src/core/plan/written/guarantee.ts

/** What an answer is worth, in words. */
function guaranteeOf(answer, hasCrew, budget) {
    switch (answer.outcome) {
        case 'plan':
            return `${planGuarantee(answer, hasCrew)}${answer.withSuccessors ? careful : ''}`;
        case 'impossible':
            return proofGuarantee(answer);
        case 'undetermined':
            return answer.hindrances.length > 0
                ? 'nothing is proved: what is declared is not known well enough'
                : `nothing is proved: no order was found in ${(0,wording/* counted */.hS)(budget, 'tried move')}, and there may be one`;
    }
}
const careful = '; a server goes only once another one has come that does the same';
function planGuarantee({ isFewest, closure }, hasCrew) {
    if (hasCrew)
        return 'safe in every part of every round; at most twice as many rounds as the crew needs';
    if (!isFewest)
        return 'safe in every part of every round; there may be orders of fewer rounds';
    return `safe in every part of every round, and the fewest rounds (${closureInWords(closure)})`;
}
function proofGuarantee({ proof, closure }) {
    switch (proof.kind) {
        case 'target':
            return 'proved: the target itself is not allowed, whatever the order';
        case 'stuck':
            return `proved: where all safe rounds lead no further move is safe (${proof.isByPart ? 'the rules that say so are join-closed' : closureInWords(closure)})`;
        case 'exhausted':
            return `proved: ${(0,wording/* counted */.hS)(proof.states.length, 'state')} can be reached, and the target is none of them`;
    }
}
function closureInWords({ join, meet }) {
    if (join && meet)
        return 'the rules are join- and meet-closed';
    return join ? 'the rules are join-closed' : 'the rules are meet-closed';
}

// EXTERNAL MODULE: ./src/core/plan/moments.ts
var moments = __webpack_require__(6378);
;// CONCATENATED MODULE: ./src/core/plan/written/take-step.ts

/** Makes a step. */
function takeStep(step, live) {
    if (step.kind === 'level')
        live.setLevel(step.name, step.level);
    const change = changeOf(step);
    if (change)
        (0,moments/* momentOf */.Et)(change).apply(live);
}
/** A step as the change that rules look at. */
function changeOf(step) {
    switch (step.kind) {
        case 'install':
        case 'decommission':
            return { kind: step.kind, server: step.server };
        case 'update':
            return { kind: 'update', server: step.server, from: step.from };
        case 'link':
            return { kind: 'link', link: step.link };
        case 'unlink':
        case 'level':
            return undefined;
    }
}

;// CONCATENATED MODULE: ./src/core/plan/written/moved-holdings.ts





/** What has to be moved before the servers of each round go, to whom rules let it go. */
function movedHoldings(ends, rounds, rules) {
    const takers = new Takers(ends, rules);
    return rounds.map((round) => {
        takers.begin(round);
        const leaving = round.flatMap((step) => (step.kind === 'decommission' ? [step.server] : []));
        takers.leave(leaving);
        const moved = leaving.flatMap((server) => takers.takeFrom(server));
        takers.end(round);
        const alike = (0,group_by/* groupBy */.$)(moved, ({ what, taker }) => `${what}\n${taker?.key ?? ''}`);
        return [...alike.values()].flatMap((same) => {
            const [first] = same;
            return first ? [{ what: first.what, from: same.map(({ server }) => server), to: first.taker }] : [];
        });
    });
}
/** The servers that are there, by what they can take in and where. */
class Takers {
    ends;
    held = new Map();
    present = new Map();
    bySite = new Map();
    handover;
    minded;
    /** The organization under the eyes of the rules about moves, where there are such. */
    live;
    constructor(ends, rules) {
        this.ends = ends;
        const { from } = ends;
        const asking = rules.filter((rule) => movedByRule(rule).length > 0);
        this.handover = new Handover({ ...ends, takers: 'any' });
        this.minded = new Set(asking.flatMap(movedByRule));
        this.live = asking.length > 0 ? new live_organization/* LiveOrganization */.k(from, asking) : undefined;
        for (const { judge } of asking)
            if (judge.kind === 'change' && judge.breach.kind === 'unready')
                for (const task of judge.breach.tasks)
                    this.live?.state.tasks.set(task, { status: 'done' });
        this.arrive([...from.servers.values()]);
        for (const { key, declared } of from.servers.values())
            this.held.set(key, new Map(Object.entries(declared.holds)));
    }
    /** What comes before the moves of a round. */
    begin(round) {
        for (const step of round)
            if (this.live && step.kind !== 'decommission')
                takeStep(step, this.live);
    }
    /** What comes after them. */
    end(round) {
        for (const step of round)
            if (this.live && step.kind === 'decommission')
                takeStep(step, this.live);
        this.arrive(round.flatMap((step) => (step.kind === 'install' ? [step.server] : [])));
    }
    leave(servers) {
        for (const { key, declared } of servers) {
            const server = this.present.get(key);
            this.present.delete(key);
            if (server)
                this.bySite.get(declared.site ?? '')?.delete(server);
        }
    }
    takeFrom(server) {
        const held = [...(this.held.get(server.key) ?? [])].filter(([, count]) => count > 0);
        return held.map(([what, count]) => {
            const taker = this.takerOf(server, what);
            if (taker) {
                const own = this.held.get(taker.key) ?? new Map();
                own.set(what, (own.get(what) ?? 0) + count);
                this.held.set(taker.key, own);
            }
            return { what, server, taker };
        });
    }
    arrive(servers) {
        for (const server of servers) {
            this.present.set(server.key, server);
            const site = server.declared.site ?? '';
            this.bySite.set(site, (this.bySite.get(site) ?? new Set()).add(server));
        }
    }
    /** One that stays before one that goes too, one of the site before others, one that is declared to hold such first. */
    takerOf(server, what) {
        const { to } = this.ends;
        const here = this.best(this.bySite.get(server.declared.site ?? '') ?? [], server, what);
        if (here && to.servers.has(here.key))
            return here;
        const anywhere = this.best(this.present.values(), server, what);
        return anywhere && to.servers.has(anywhere.key) ? anywhere : (here ?? anywhere);
    }
    best(servers, leaving, what) {
        let best;
        for (const server of servers) {
            const weight = this.weightOf(server, leaving, what);
            if (weight <= (best?.weight ?? 0) || this.isRefused(what, leaving, server))
                continue;
            best = { server, weight };
            if (weight === mostWeight)
                break;
        }
        return best?.server;
    }
    weightOf(server, leaving, what) {
        if (!this.handover.isTaker(server, leaving, what))
            return 0;
        const stays = this.ends.to.servers.get(server.key);
        const isDeclared = ((stays ?? server).declared.holds[what] ?? 0) > 0;
        return 1 + (stays ? 4 : 0) + (isDeclared ? 2 : 0) + (doesTheSame(server, leaving) ? 1 : 0);
    }
    isRefused(what, from, to) {
        const { live } = this;
        if (!live || !this.minded.has(what))
            return false;
        const [server, taker] = [from, to].map(({ key }) => live.state.servers.get(key));
        if (!server || !taker)
            return false;
        return live.foresee({ kind: 'move', what, server, to: taker }).some((verdict) => verdict() !== undefined);
    }
}
const mostWeight = 8;

// EXTERNAL MODULE: ./src/core/rules/requires/checklist.ts
var checklist = __webpack_require__(5036);
;// CONCATENATED MODULE: ./src/core/plan/written/required-tasks.ts



/** The tasks that must be done before each round, or may have to be, in the order of the checklists. */
function requiredTasks(from, rounds, rules, checklists) {
    const asking = rules.filter(({ judge }) => judge.kind === 'change' && judge.breach.kind === 'unready');
    const live = new live_organization/* LiveOrganization */.k(from, asking);
    const listed = checklists.map(({ tasks }) => (0,checklist/* earlierTasks */.X)(tasks));
    return rounds.map(({ steps, moves }) => {
        const tasks = new Set();
        const ask = (change) => {
            for (const task of live.missingTasks(change)) {
                tasks.add(task);
                live.state.tasks.set(task, { status: 'done' });
            }
        };
        const moving = moves.flatMap((move) => changesOfMove(move, live));
        const asked = [...steps.flatMap((step) => changeOf(step) ?? []), ...moving];
        asked.forEach(ask);
        for (const step of steps)
            if (step.kind === 'level')
                takeStep(step, live);
        asked.forEach(ask);
        for (const isGoing of [false, true]) {
            if (isGoing)
                moving.forEach(ask);
            for (const step of steps) {
                const change = changeOf(step);
                if (!change || (step.kind === 'decommission') !== isGoing)
                    continue;
                ask(change);
                takeStep(step, live);
            }
        }
        return inOrder([...tasks], listed);
    });
}
/** A move as the changes that rules look at, of the servers that are looked at. */
function changesOfMove({ what, from, to }, { state }) {
    return from.flatMap((server) => {
        const now = state.servers.get(server.key);
        return now ? [{ kind: 'move', what, server: now, to }] : [];
    });
}
/** Each task behind those that come before it in every checklist that has both. */
function inOrder(tasks, listed) {
    const isBefore = (one, other) => {
        const both = listed.filter((list) => list.has(one) && list.has(other));
        return both.length > 0 && both.every((list) => list.get(other)?.has(one));
    };
    const left = [...tasks];
    const ordered = [];
    while (left.length > 0) {
        const next = left.findIndex((task) => !left.some((other) => isBefore(other, task)));
        ordered.push(...left.splice(Math.max(0, next), 1));
    }
    return ordered;
}

;// CONCATENATED MODULE: ./src/core/plan/written/written-plan.ts



/** The plan document of an order. */
function writtenPlan(organization, title, rounds) {
    const steps = rounds.flatMap((round, index) => {
        const prefix = rounds.length > 1 ? `Round ${index + 1} of ${rounds.length}: ` : '';
        return stepsOfRound(round).map(({ name, ...step }) => ({
            name: `${prefix}${name}`,
            ...(round.on === undefined ? {} : { on: round.on }),
            ...step,
        }));
    });
    const nothing = { hold: 'nothing has to change' };
    return {
        apiVersion: 'coexist/v1',
        kind: 'Plan',
        title,
        organization,
        steps: steps.length > 0 ? steps : [nothing],
    };
}
/** What comes is written before what goes; within a round the order is free all the same. */
function stepsOfRound({ tasks, moves, steps }) {
    const installed = steps.flatMap((step) => (step.kind === 'install' ? [step.server] : []));
    const gone = steps.flatMap((step) => (step.kind === 'decommission' ? [step.server] : []));
    return [
        ...tasks.map((task) => ({ name: `task ${task}`, task })),
        ...steps.flatMap((step) => (step.kind === 'level' ? [raising(step.name, step.level.value)] : [])),
        ...(installed.length > 0
            ? [{ name: `install ${servers(installed)}`, install: { servers: installed.map(writtenServer) } }]
            : []),
        ...updates(steps.filter((step) => step.kind === 'update')),
        ...steps.flatMap((step) => (step.kind === 'unlink' ? [unlinking(step.link)] : [])),
        ...steps.flatMap((step) => (step.kind === 'link' ? [linking(step.link)] : [])),
        ...moves.map(moving),
        ...(gone.length > 0
            ? [
                {
                    name: `decommission ${servers(gone)}`,
                    decommission: { servers: gone.map(({ name }) => name) },
                },
            ]
            : []),
    ];
}
function servers(some) {
    const products = (0,wording/* listed */.KE)([...new Set(some.map(({ product }) => product.name))]);
    return `${(0,wording/* counted */.hS)(some.length, 'server')} of ${products}`;
}
function raising(level, value) {
    return { name: `raise ${level} to ${value}`, level: { [level]: value } };
}
function linking(link) {
    return { name: `make the ${link.kind} ${link.name}`, link: writtenLink(link) };
}
function unlinking(link) {
    return { name: `remove the ${link.kind} ${link.name}`, unlink: writtenLink(link) };
}
function updates(steps) {
    const alike = (0,group_by/* groupBy */.$)(steps, ({ server, from }) => [from.product.id, server.product.id, updateText(from, server)].join('\n'));
    return [...alike.values()].flatMap((same) => {
        const [first] = same;
        if (!first)
            return [];
        const { from, server } = first;
        const names = same.map((step) => step.server.name);
        return [
            {
                name: `update ${(0,wording/* counted */.hS)(same.length, 'server')} of ${from.product.name} to ${targetName(from, server)}`,
                update: { servers: names, version: updateText(from, server) },
            },
        ];
    });
}
function targetName(from, { product, version }) {
    return product === from.product ? (0,versions_version/* shortName */.EU)(version) : `${product.name} ${(0,versions_version/* shortName */.EU)(version)}`;
}
/** The version as an update of a server must name it: with its product where that is another one. */
function updateText(from, { product, version }) {
    if (product === from.product || version.precision === 'unknown')
        return version.written;
    return version.precision === 'exact' ? `${product.name} ${version.release.label}` : version.written;
}
function moving({ what, from, to }) {
    const destination = to ? `to ${to.name}` : 'out of the organization';
    return {
        name: `move ${what} of ${(0,wording/* counted */.hS)(from.length, 'server')} ${destination}`,
        move: { what, from: from.map(({ name }) => name), ...(to ? { to: [to.name] } : {}) },
    };
}
/** A new server; what it is to hold comes by moves. */
function writtenServer({ name, product, version, declared }) {
    const { site, roles, groups, platform, labels } = declared;
    const parts = [
        ['name', name],
        ['site', site],
        ['product', product.id],
        ['version', version.written === '' ? undefined : version.written],
        ['roles', roles],
        ['groups', nonEmpty(groups)],
        ['platform', nonEmpty(platform)],
        ['labels', nonEmpty(labels)],
    ];
    return Object.fromEntries(parts.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
/** A link without what it has recorded: that is recorded when it is made. */
function writtenLink({ declared: { kind, ends, site } }) {
    const written = Object.entries(ends).map(([end, names]) => [end, names.length === 1 ? (names[0] ?? '') : names]);
    return { kind, ...Object.fromEntries(written), ...(site === undefined ? {} : { site }) };
}
function nonEmpty(values) {
    return Object.keys(values).length > 0 ? values : undefined;
}

;// CONCATENATED MODULE: ./src/core/plan/written/order-report.ts












/** The answer to a quest, ready to be shown. */
function orderReport(whole, quest, writing) {
    const { answer, likeThis } = whole;
    const about = { organization: quest.to.name, notes: answer.journey.notes };
    const rounds = answer.outcome === 'plan' ? roundsToWrite(whole, quest, writing) : [];
    const entries = rounds.map(({ steps }) => steps.map(entryOf));
    const certificate = certificateOf(whole, quest, entries, writing.asOf);
    if (answer.outcome !== 'plan') {
        return {
            ...about,
            outcome: answer.outcome,
            guarantee: guaranteeOf(answer, false, quest.budget),
            rounds: [],
            blockers: blockersOf(answer, likeThis),
            ways: waysAround(answer),
            ...(certificate ? { certificate } : {}),
        };
    }
    if (isHeldUp(rounds, quest)) {
        const guarantee = 'nothing is proved: what only speaks while a plan runs is wrong at the start, and tasks or moves come before the first change';
        return { ...about, outcome: 'undetermined', guarantee, rounds: [], blockers: [], ways: [] };
    }
    return {
        ...about,
        outcome: 'plan',
        guarantee: guaranteeOf(answer, writing.crew !== undefined, quest.budget),
        rounds: entries,
        blockers: [],
        ways: [],
        notes: [
            ...about.notes,
            ...notesOnLosses(rounds.flatMap(({ moves }) => moves)),
            ...notesOnWindows(rounds.length, writing.windows.length),
        ],
        plan: writtenPlan(quest.from.name, `${quest.from.name}, an order that was found`, rounds),
        ...(certificate ? { certificate } : {}),
    };
}
/** Whether a state that is wrong only in between would last, since something is done in it that changes no server. */
function isHeldUp([first], { from, rules, isTolerated }) {
    if (!first || first.tasks.length + first.moves.length === 0)
        return false;
    const ofPlan = rules.filter(({ rule, judge }) => rule.during === 'plan' && judge.kind !== 'change');
    if (ofPlan.length === 0)
        return false;
    return new live_organization/* LiveOrganization */.k(from, ofPlan).judgements().some((judgement) => !isTolerated?.(judgement));
}
/** What leaves the organization with the servers that hold it may have been forgotten in the target. */
function notesOnLosses(moves) {
    const lost = (0,group_by/* groupBy */.$)(moves.filter(({ to }) => to === undefined), ({ what }) => what);
    return [...lost].map(([what, same]) => {
        const servers = same.flatMap(({ from }) => from.map(({ name }) => (0,wording/* quote */.hD)(name)));
        return `${what} of ${(0,wording/* listedAtMost */.aL)(5, servers)} leave the organization: no server of the target can take them`;
    });
}
function notesOnWindows(rounds, windows) {
    if (windows === 0 || windows >= rounds)
        return [];
    return [
        `there ${windows === 1 ? 'is' : 'are'} ${(0,wording/* counted */.hS)(windows, 'window')} for ${(0,wording/* counted */.hS)(rounds, 'round')}: the last rounds have no day`,
    ];
}
function roundsToWrite({ answer, rounds }, { from, to, bridges }, { rules, checklists, crew, windows }) {
    const looked = answer.outcome === 'plan' ? stepsOf(answer.journey, answer.rounds) : [];
    const parts = rounds.map((steps) => partsOf(sorted(steps, from), crew));
    const moves = movedHoldings({ from, to, bridges }, parts.flat(), rules);
    const movesOf = new Map(parts.flat().map((steps, index) => [steps, moves[index] ?? []]));
    const whole = parts.map((round) => round.map((steps) => ({ steps, moves: movesOf.get(steps) ?? [] })));
    const asking = looked.map((steps, index) => ({
        steps,
        moves: (whole[index] ?? []).flatMap((one) => one.moves),
    }));
    const tasks = requiredTasks(answer.journey.from, asking, rules, checklists);
    const days = [...windows].sort();
    return whole
        .flatMap((round, index) => round.map((part, at) => ({ ...part, tasks: at === 0 ? (tasks[index] ?? []) : [] })))
        .map((part, index) => {
        const on = days[index];
        return on === undefined ? part : { ...part, on };
    });
}
const order_report_phases = {
    level: 0,
    install: 1,
    update: 2,
    unlink: 3,
    link: 4,
    decommission: 5,
};
/** What comes before what goes, and Internet-facing sites before others. */
function sorted(steps, { sites }) {
    const facing = new Set(sites.filter(({ internetFacing }) => internetFacing).map(({ name }) => name));
    const weightOf = (step) => {
        const site = 'server' in step ? step.server.declared.site : undefined;
        return order_report_phases[step.kind] * 2 + (site !== undefined && facing.has(site) ? 0 : 1);
    };
    return [...steps].sort((a, b) => weightOf(a) - weightOf(b));
}
/** A round in parts of at most so many servers each: a part of a safe round is safe. */
function partsOf(steps, crew = Infinity) {
    const parts = [[]];
    let servers = 0;
    for (const step of steps) {
        if ('server' in step && ++servers > crew) {
            parts.push([]);
            servers = 1;
        }
        parts.at(-1)?.push(step);
    }
    return parts;
}

;// CONCATENATED MODULE: ./src/core/requests/find-order.ts









/** Looks for a safe order from one state of an organization to another. */
function find_order_findOrder(request) {
    const read = readQuest(request);
    if ('problems' in read)
        return { problems: problemReports(read.problems) };
    return { order: orderFor(read.quest, read.preparation, request), problems: [] };
}
/** A quest with everything that it was read from, or why it could not be read. */
function readQuest({ to, from, bridges, budget, }) {
    const preparation = new Preparation(to, from.files);
    const parsed = documentsOf(bridges);
    const temporary = assembleOrganizations(parsed.topologies, preparation.catalogue);
    const problems = [
        ...from.problems,
        ...preparation.problems(),
        ...parsed.problems,
        ...temporary.problems,
        ...nothingToJudge(to, preparation),
    ];
    const pair = problems.length > 0 ? undefined : pairOf(preparation, to);
    if (!pair || 'message' in pair)
        return { problems: [...problems, ...(pair ? [pair] : [])] };
    const servers = temporary.organizations.flatMap((one) => [...one.servers.values()]);
    return { quest: questOf(pair, servers, preparation, to, budget), preparation };
}
/** The one organization of which both states are given. */
function pairOf({ organizations, earlier }, to) {
    const pairs = organizations.flatMap((after) => {
        const before = earlier.find(({ name }) => name === after.name);
        return before ? [{ from: before, to: after }] : [];
    });
    const [pair, ...others] = pairs;
    const at = { path: (to.asked ?? to.files.map(({ file }) => file.path)).join(', ') };
    if (!pair) {
        const names = [...organizations, ...earlier].map(({ name }) => quote(name));
        return {
            message: `no organization is in both topologies: ${listedAtMost(5, names)}`,
            help: 'give two topologies of one organization',
            at,
        };
    }
    if (others.length === 0)
        return pair;
    return {
        message: `several organizations are in both topologies: ${listedAtMost(5, pairs.map(({ to: { name } }) => quote(name)))}`,
        help: 'name the files of one of them',
        at,
    };
}
function questOf({ from, to }, bridges, preparation, { gate }, budget, isStanding) {
    const { waivers, catalogue } = preparation;
    const { failOn } = gate;
    const rules = preparation
        .rulesFor(to)
        .filter(({ severity }) => failOn !== 'never' && check_findings/* weights */.W3[severity] >= check_findings/* weights */.W3[failOn]);
    const isTolerated = (judgement) => {
        if (isStanding?.(judgement))
            return true;
        const { status, compiled } = judgement;
        const findings = waivers.areAbout(compiled.id)
            ? waivers.apply(judgement)
            : [{ status, severity: (0,check_findings/* severityOf */.xJ)(judgement) }];
        return findings.every((finding) => !(0,check_findings/* weighed */.a7)(finding, gate).blocking);
    };
    return { from, to, bridges, rules, catalogue, isTolerated, budget };
}
/** The order from one state to another of an organization that is prepared already. */
function orderBetween(pair, preparation, request) {
    const { to, budget, isTolerated } = request;
    return orderFor(questOf(pair, [], preparation, to, budget, isTolerated), preparation, request);
}
function orderFor(quest, preparation, { crew, windows, inputs, to }) {
    const report = orderReport(findWholeOrder(quest), quest, {
        rules: preparation.rulesFor(quest.to),
        checklists: preparation.checklists,
        windows,
        asOf: to.asOf,
        ...(crew === undefined ? {} : { crew }),
    });
    const { certificate } = report;
    return certificate && inputs ? { ...report, certificate: { ...certificate, inputs } } : report;
}

;// CONCATENATED MODULE: ./src/core/requests/order-of-raise.ts






const budget = 200;
const mostBlockers = 3;
/** Who has more servers looks for the order of all that has to change, not of one server. */
const mostServers = 500;
/** How single servers of an organization get to a later release, all else staying as it is. */
class OrdersOfRaises {
    organization;
    preparation;
    request;
    /** Those of each organization, once somebody asks. */
    static of(preparation, request) {
        return (0,remembered/* remembered */.H)((organization) => new OrdersOfRaises(organization, preparation, request));
    }
    /** What is wrong already may stay so; the question is what the way of one server adds. */
    standing;
    constructor(organization, preparation, request) {
        this.organization = organization;
        this.preparation = preparation;
        this.request = request;
        const rules = (0,judge_organization/* onStates */.E)(preparation.rulesFor(organization));
        this.standing = isSmall(organization)
            ? new Set(new live_organization/* LiveOrganization */.k(organization, rules).judgements().flatMap(keysOf))
            : new Set();
    }
    /** What is done one after the other, or what is in the way, in words. */
    inWords(server, release) {
        const { organization, preparation } = this;
        if (!isSmall(organization))
            return `more than ${mostServers} servers stand beside it: \`coexist plan find\` looks for the order`;
        const raised = runningRelease(server, release);
        const servers = new Map([...organization.servers, [server.key, raised]]);
        const pair = { from: organization, to: { ...organization, servers } };
        const isTolerated = (judgement) => keysOf(judgement).every((key) => this.standing.has(key));
        const order = orderBetween(pair, preparation, {
            to: this.request,
            bridges: [],
            budget,
            windows: [],
            isTolerated,
        });
        return orderInWords(order);
    }
}
function isSmall({ servers }) {
    return servers.size <= mostServers;
}
/** What tells a judgement of one server from others; one without servers is told by its scope. */
function keysOf({ compiled, scope, servers }) {
    const about = `${compiled.id}\n${scope.kind} ${scope.name}`;
    return servers.length === 0 ? [about] : servers.map(({ key }) => `${about}\n${key}`);
}
function orderInWords({ outcome, plan, rounds, blockers, guarantee }) {
    if (outcome === 'plan') {
        const links = rounds.flat().flatMap(({ name }) => (name === undefined ? [] : [name]));
        const steps = (plan?.steps ?? []).flatMap((step) => stepInWords(step, links));
        return steps.join(', then ');
    }
    if (outcome === 'undetermined')
        return guarantee;
    const inTheWay = blockers
        .slice(0, mostBlockers)
        .map(({ message, rule }) => (rule === undefined ? message : `by ${(0,wording/* quote */.hD)(rule)}: ${message}`));
    return `not by itself alone: ${inTheWay.join('; ') || guarantee}; \`coexist fix\` tells what else has to change`;
}
/** A single server is updated, does what has to be done first, and has its links made anew. */
function stepInWords(step, links) {
    const { task, update, link } = step;
    if (typeof task === 'string')
        return [`do the task ${(0,wording/* quote */.hD)(task)}`];
    if (update !== undefined && typeof update === 'object' && 'servers' in update) {
        const { servers, version } = update;
        const names = Array.isArray(servers) ? servers.map((name) => (0,wording/* quote */.hD)(String(name))) : [];
        return [
            `update ${(0,wording/* listedAtMost */.aL)(mostBlockers, names)} to ${(0,wording/* quote */.hD)(typeof version === 'string' ? version : '')}`,
        ];
    }
    if (typeof link !== 'object' || !('kind' in link) || typeof link.kind !== 'string')
        return [];
    return [`make the ${(0,wording/* quote */.hD)(link.kind)} ${(0,wording/* listedAtMost */.aL)(mostBlockers, links.map(wording/* quote */.hD))} anew`];
}

;// CONCATENATED MODULE: ./src/core/requests/explained-findings.ts





/** Nobody reads more of one kind; `coexist explain` derives every one. */
const mostOfRule = 3;
const mostOfAll = 60;
/**
 * Why each rule has found what is grave in a report, what is new first: for servers that are alike the first of them is
 * explained. What goes beyond a few derivations of a rule is counted.
 */
function explainFindings(report, preparation, request) {
    const explained = { preparation, report, orders: OrdersOfRaises.of(preparation, request) };
    const isNews = ({ change }) => change === 'new' || change === 'worse';
    const grave = report.findings.filter(isGrave);
    const inOrder = [...grave.filter(isNews), ...grave.filter((finding) => !isNews(finding))];
    let left = mostOfAll;
    return [...(0,group_by/* groupBy */.$)(inOrder, check_findings/* fullIdOf */.AR)].flatMap(([id, findings]) => {
        const explanation = explanationOf(id, findings, explained, Math.min(mostOfRule, left));
        left -= explanation?.organizations.length ?? 0;
        return explanation ?? [];
    });
}
function isGrave({ status, severity, blocking }) {
    return status !== 'not-covered' && (blocking || severity === 'error' || status === 'undecided');
}
function explanationOf(id, findings, explained, most) {
    const found = findRule(id, explained.preparation);
    if ('message' in found)
        return undefined;
    const explaining = new Explaining(found, explained);
    const alike = [...subjectsAlike(findings).values()];
    return {
        rule: found.explained,
        organizations: alike.slice(0, most).map((subjects) => accountsOf(subjects, explaining)),
        left: alike.slice(most).reduce((sum, { length }) => sum + length, 0),
    };
}
/** Subjects of which the same is to be said but for their names. */
function subjectsAlike(findings) {
    return (0,group_by/* groupBy */.$)(explained_findings_subjectsOf(findings), (subject) => JSON.stringify(subject.findings.map(aboutOf)));
}
function explained_findings_subjectsOf(findings) {
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

;// CONCATENATED MODULE: ./src/core/edits/scalar-text.ts
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

;// CONCATENATED MODULE: ./src/core/edits/plan-yaml.ts

const width = 110;
/** A plan document as YAML, under comments. */
function planYaml(plan, comments) {
    const { steps, ...head } = plan;
    return [
        ...comments.map((comment) => `# ${comment}`),
        ...Object.entries(head).map(([key, value]) => `${key}: ${scalarText(value)}`),
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
        const line = `${space}${scalarText(key)}: ${flowText(one)}`;
        if (line.length <= width || typeof one !== 'object')
            return [line];
        return [`${space}${scalarText(key)}:`, ...valueLines(one, indent + 2)];
    });
}
function wrapped(words, indent) {
    const space = ' '.repeat(indent);
    const lines = [];
    let line = `${space}[`;
    for (const [index, word] of words.entries()) {
        const text = scalarText(word) + (index < words.length - 1 ? ', ' : ']');
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
        return scalarText(value);
    if (typeof value === 'number')
        return String(value);
    if (isList(value))
        return `[${value.map(flowText).join(', ')}]`;
    const pairs = Object.entries(value).map(([key, one]) => `${scalarText(key)}: ${flowText(one)}`);
    return `{ ${pairs.join(', ')} }`;
}
function isList(value) {
    return Array.isArray(value);
}

// EXTERNAL MODULE: ./src/core/plan/transition.ts
var transition = __webpack_require__(2524);
// EXTERNAL MODULE: ./src/core/requests/preparation.ts + 16 modules
var requests_preparation = __webpack_require__(5242);
// EXTERNAL MODULE: ./src/core/requests/shard.ts
var shard = __webpack_require__(3018);
;// CONCATENATED MODULE: ./src/core/requests/orders-of-change.ts





/** A check has other things to do: what is larger is left to `coexist plan find`. */
const mostChanges = 500;
const orders_of_change_budget = 2_000;
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
    const order = orderBetween(pair, preparation, { to, bridges: [], budget: orders_of_change_budget, windows: [] });
    const isOfTarget = order.blockers.some(({ action, rule }) => action === 'target' && rule !== undefined);
    return isOfTarget ? [] : [orders_of_change_told(order)];
}
function orders_of_change_told({ organization, outcome, guarantee, rounds, blockers, ways, plan }) {
    return {
        organization,
        outcome,
        guarantee,
        changes: rounds.reduce((sum, round) => sum + round.length, 0),
        rounds: rounds.length,
        steps: plan?.steps.flatMap(({ name }) => (typeof name === 'string' ? [name] : [])) ?? [],
        ...(plan ? { plan: planYaml(plan, []) } : {}),
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
