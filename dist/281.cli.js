export const id = 281;
export const ids = [281];
export const modules = {

/***/ 5025:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ph: () => (/* binding */ runningRelease),
/* harmony export */   dD: () => (/* binding */ NearestReleases),
/* harmony export */   t7: () => (/* binding */ nearestInWords)
/* harmony export */ });
/* harmony import */ var _check_live_organization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1752);
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1661);
/* harmony import */ var _versions_release_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4370);
/* harmony import */ var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5449);




/**
 * The nearest release of its product with which a server would meet a rule, all else being as it is: the rule is asked
 * about one release after the other, from the oldest that the server may run.
 */
class NearestReleases {
    live;
    known = new Map();
    constructor(rule, organization) {
        this.live = new _check_live_organization_js__WEBPACK_IMPORTED_MODULE_0__/* .LiveOrganization */ .k(organization, [rule]);
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
        const lowest = (0,_versions_version_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseRange */ .ZL)(version)?.first.rank ?? 0;
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
        return `${(0,_versions_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseInWords */ .I)(nearest)}${latestOf(nearest)}`;
    return product.releases.length > 0
        ? `no release of ${product.name} from ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(version.written || 'any')} on meets the rule`
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
    return latest && latest.rank > rank ? `; the latest is ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(latest.label)}` : '; it is the latest';
}


/***/ }),

/***/ 4095:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findRule)
/* harmony export */ });
/* harmony import */ var _check_built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1339);
/* harmony import */ var _check_compiled_rule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(827);
/* harmony import */ var _check_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2356);
/* harmony import */ var _check_rule_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1809);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8672);
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1661);
/* harmony import */ var _rules_sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3374);







/** The rule that a full or short id means, in force or not, or why there is none. */
function findRule(written, preparation) {
    const { inForce, speaking, knownRules } = preparation;
    const idsOf = (rules) => [...[...rules].map(({ id }) => id), ..._check_built_in_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInRuleIds */ .IT];
    const names = new _check_rule_names_js__WEBPACK_IMPORTED_MODULE_1__/* .RuleNames */ .X(idsOf(inForce), knownRules, idsOf(speaking));
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
    const all = [...knownRules, ..._check_built_in_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInRuleIds */ .IT];
    return { help: (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(written, [...all.map((id) => id.slice(id.indexOf('/') + 1)), ...all]) };
}
function explainedRule({ policy, rule, severity, guard, judge }) {
    return {
        ...(0,_check_report_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryOf */ .YG)({ policy, rule, severity }),
        sentence: (0,_rules_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .sentenceOf */ .$N)(rule, guard, judge),
        waivable: rule.waivable,
        location: (0,_model_source_js__WEBPACK_IMPORTED_MODULE_5__/* .locate */ .x)(rule.origin.value('id')),
    };
}
function builtIn(id) {
    const summary = _check_built_in_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInSummaries */ .Cu.find(({ policy, rule }) => `${policy}/${rule}` === id);
    if (!summary)
        return { message: `unknown rule ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(id)}`, help: 'correct the id' };
    return {
        explained: { ...summary, sentence: (0,_check_built_in_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInMeaning */ .Ty)(summary.rule) ?? summary.title, waivable: false },
    };
}
/** A rule that exists and judges nothing here, explained all the same. */
function notInForce(written, preparation) {
    const named = preparation.everyPolicy.flatMap((policy) => policy.rules
        .filter((rule) => [rule.id, (0,_check_compiled_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .fullId */ .xQ)(policy, rule)].includes(written))
        .map((rule) => ({ policy, rule })));
    const ids = [...new Set(named.map(({ policy, rule }) => (0,_check_compiled_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .fullId */ .xQ)(policy, rule)))];
    const [first] = named;
    if (!first || ids.length > 1) {
        return {
            message: `${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(written)} is a rule of more than one policy`,
            help: `write ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(ids.map(_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD), 'or')}`,
        };
    }
    const { policy, rule } = first;
    const { rules, problems } = (0,_check_compiled_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .compilePolicy */ .C_)({ ...policy, rules: [rule] }, preparation.context);
    const [compiled] = rules;
    if (compiled)
        return {
            compiled,
            explained: { ...explainedRule(compiled), notInForce: whyNot(compiled, preparation) },
        };
    const [problem] = problems;
    return {
        message: problem?.message ?? `${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(written)} asks for nothing on ${preparation.context.asOf}`,
        help: problem?.help ?? 'choose another day with `--as-of`',
    };
}
function whyNot({ id, policy, rule }, preparation) {
    if (!preparation.isApplied(policy.id)) {
        return `the policy ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(policy.id)} is not in force here: no topology has a product of its pack, or other policies are chosen`;
    }
    const settings = preparation.documents.configs.flatMap((config) => config.rules);
    const off = settings.find((setting) => setting.severity === 'off' && [id, rule.id].includes(setting.rule));
    const why = off?.why === undefined ? '' : `: ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(off.why)}`;
    return `the configuration switches the rule off${why}`;
}


/***/ }),

/***/ 9397:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ Explaining)
});

// EXTERNAL MODULE: ./src/core/check/judge-organization.ts
var judge_organization = __webpack_require__(159);
// EXTERNAL MODULE: ./src/core/check/standing-watches.ts + 1 modules
var standing_watches = __webpack_require__(7636);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
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

// EXTERNAL MODULE: ./src/core/explain/nearest.ts
var nearest = __webpack_require__(5025);
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
        this.nearestOnes ??= new nearest/* NearestReleases */.dD(this.rule, this.organization);
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
            return { ...about, ...told(finding), nearest: (0,nearest/* nearestInWords */.t7)(server, this.nearest(server)) };
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

// EXTERNAL MODULE: ./src/core/check/live-organization.ts + 2 modules
var live_organization = __webpack_require__(1752);
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


/***/ }),

/***/ 5963:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ OrdersOfRaises)
/* harmony export */ });
/* harmony import */ var _check_judge_organization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(159);
/* harmony import */ var _check_live_organization_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1752);
/* harmony import */ var _explain_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5025);
/* harmony import */ var _model_remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(371);
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1661);
/* harmony import */ var _find_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1713);






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
        return (0,_model_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)((organization) => new OrdersOfRaises(organization, preparation, request));
    }
    /** What is wrong already may stay so; the question is what the way of one server adds. */
    standing;
    constructor(organization, preparation, request) {
        this.organization = organization;
        this.preparation = preparation;
        this.request = request;
        const rules = (0,_check_judge_organization_js__WEBPACK_IMPORTED_MODULE_1__/* .onStates */ .E)(preparation.rulesFor(organization));
        this.standing = isSmall(organization)
            ? new Set(new _check_live_organization_js__WEBPACK_IMPORTED_MODULE_2__/* .LiveOrganization */ .k(organization, rules).judgements().flatMap(keysOf))
            : new Set();
    }
    /** What is done one after the other, or what is in the way, in words. */
    inWords(server, release) {
        const { organization, preparation } = this;
        if (!isSmall(organization))
            return `more than ${mostServers} servers stand beside it: \`coexist plan find\` looks for the order`;
        const raised = (0,_explain_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .runningRelease */ .Ph)(server, release);
        const servers = new Map([...organization.servers, [server.key, raised]]);
        const pair = { from: organization, to: { ...organization, servers } };
        const isTolerated = (judgement) => keysOf(judgement).every((key) => this.standing.has(key));
        const order = (0,_find_order_js__WEBPACK_IMPORTED_MODULE_4__/* .orderBetween */ .Bq)(pair, preparation, {
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
        .map(({ message, rule }) => (rule === undefined ? message : `by ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(rule)}: ${message}`));
    return `not by itself alone: ${inTheWay.join('; ') || guarantee}; \`coexist fix\` tells what else has to change`;
}
/** A single server is updated, does what has to be done first, and has its links made anew. */
function stepInWords(step, links) {
    const { task, update, link } = step;
    if (typeof task === 'string')
        return [`do the task ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(task)}`];
    if (update !== undefined && typeof update === 'object' && 'servers' in update) {
        const { servers, version } = update;
        const names = Array.isArray(servers) ? servers.map((name) => (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(String(name))) : [];
        return [
            `update ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .listedAtMost */ .aL)(mostBlockers, names)} to ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(typeof version === 'string' ? version : '')}`,
        ];
    }
    if (typeof link !== 'object' || !('kind' in link) || typeof link.kind !== 'string')
        return [];
    return [`make the ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(link.kind)} ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .listedAtMost */ .aL)(mostBlockers, links.map(_model_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD))} anew`];
}


/***/ })

};
