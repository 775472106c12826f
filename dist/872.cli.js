export const id = 872;
export const ids = [872];
export const modules = {

/***/ 2303:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ coexistenceTable),
/* harmony export */   y: () => (/* binding */ productsOf)
/* harmony export */ });
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(118);
/* harmony import */ var _alike_servers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9465);


/**
 * What the rules that speak about the whole organization ask of each product in it, and how many servers fall short. What all
 * servers meet is left out where another rule asks for more.
 */
function coexistenceTable(organization, speaking, findings) {
    const ofOrganization = speaking
        .filter(({ rule }) => rule.scope === 'organization')
        .map((compiled) => ({ compiled, own: (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(findingsOf(compiled, findings), (one) => one.product) }));
    return productsOf(organization).flatMap(([product, servers]) => {
        const row = { product: product.id, name: product.name, servers };
        const asked = ofOrganization.flatMap(({ compiled, own }) => {
            const requirement = requirementOf(compiled, product, own.get(product.id) ?? []);
            return requirement ? [{ requirement, severity: compiled.severity }] : [];
        });
        const told = asked.filter((one, index) => !isContained(one, index, asked, product));
        return told.length === 0 ? [row] : told.map(({ requirement }) => ({ ...row, requirement }));
    });
}
/** Whether every server meets it, and another one, no less grave, asks for as much or more. */
function isContained(one, index, all, product) {
    const { below, undecided, required } = one.requirement;
    if (below > 0 || undecided > 0)
        return false;
    const strictness = strictnessOf(required, product);
    return all.some((other, place) => {
        const theirs = strictnessOf(other.requirement.required, product);
        const isAsGrave = severities.indexOf(other.severity) <= severities.indexOf(one.severity);
        return isAsGrave && (theirs > strictness || (theirs === strictness && place < index));
    });
}
const severities = ['error', 'warning', 'notice'];
function strictnessOf(required, { releases }) {
    return releases.find(({ label }) => label === required)?.rank ?? Infinity;
}
/** How many servers there are of each product, the oldest product first, families in the order of their first server. */
function productsOf(organization) {
    const counts = new Map();
    for (const group of (0,_alike_servers_js__WEBPACK_IMPORTED_MODULE_1__/* .alikeServers */ .V)(organization)) {
        const [{ product }] = group;
        counts.set(product, (counts.get(product) ?? 0) + group.length);
    }
    const byProduct = [...counts];
    const families = [...new Set(byProduct.map(([{ family }]) => family))];
    return byProduct.sort(([a], [b]) => families.indexOf(a.family) - families.indexOf(b.family) || a.order - b.order);
}
function findingsOf({ policy, rule }, findings) {
    return findings.filter((finding) => finding.rule === rule.id && finding.policy === policy.id);
}
function requirementOf({ policy, rule, judge }, product, own) {
    const required = judge.kind === 'change' ? undefined : judge.requirementOf?.(product);
    if (required === undefined || (judge.kind === 'scope' && own.length === 0))
        return undefined;
    const count = (status) => own.filter((finding) => finding.status === status).reduce((sum, { servers }) => sum + servers.length, 0);
    const source = rule.source && [rule.source.ref ?? rule.source.title, rule.source.at].filter(Boolean).join(', ');
    return {
        rule: rule.id,
        policy: policy.id,
        required,
        ...(source ? { source } : {}),
        below: count('violation') + count('waived'),
        undecided: count('undecided'),
        waived: count('waived'),
    };
}


/***/ }),

/***/ 159:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ onStates),
/* harmony export */   R: () => (/* binding */ judgeOrganization)
/* harmony export */ });
/* harmony import */ var _coexistence_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2303);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4476);
/* harmony import */ var _organization_map_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3522);
/* harmony import */ var _standing_watches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7636);




/** Judges an organization as it stands, with the eyes of its rules where somebody else needs them too. */
function judgeOrganization(organization, rules, waivers) {
    const watches = (0,_standing_watches_js__WEBPACK_IMPORTED_MODULE_0__/* .standingWatches */ .o)(organization, onStates(rules));
    const aboutLinks = new Map();
    const findings = [];
    for (const watch of watches) {
        const link = watch.scope.link?.declared;
        for (const judgement of watch.judgements()) {
            const found = waivers.apply(judgement);
            if (link)
                aboutLinks.set(link, [...(aboutLinks.get(link) ?? []), ...found]);
            findings.push(...found);
        }
    }
    const speaking = new Set(watches.flatMap((watch) => (watch.speaks() === 'no' ? [] : [watch.compiled])));
    const byProduct = (0,_coexistence_table_js__WEBPACK_IMPORTED_MODULE_1__/* .productsOf */ .y)(organization);
    return {
        findings: [...findings, ...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .notCovered */ .kr)(organization, new _coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .Coverage */ .xN(rules))],
        report: {
            organization: organization.name,
            file: organization.file,
            servers: organization.servers.size,
            coexistence: byProduct.length > 1,
            products: Object.fromEntries(byProduct.map(([{ id }, servers]) => [id, servers])),
            table: (0,_coexistence_table_js__WEBPACK_IMPORTED_MODULE_1__/* .coexistenceTable */ .b)(organization, rules.filter((rule) => speaking.has(rule)), findings),
            get map() {
                return (0,_organization_map_js__WEBPACK_IMPORTED_MODULE_3__/* .mapOf */ .A7)(organization, aboutLinks);
            },
            get support() {
                return (0,_organization_map_js__WEBPACK_IMPORTED_MODULE_3__/* .supportOf */ .Df)(organization);
            },
        },
    };
}
/** The rules that say something about an organization as it stands, without a plan. */
function onStates(rules) {
    return rules.filter(({ rule, judge }) => rule.during !== 'plan' && judge.kind !== 'change');
}


/***/ }),

/***/ 3522:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Df: () => (/* binding */ supportOf),
/* harmony export */   zs: () => (/* binding */ onMapOf)
/* harmony export */ });
/* harmony import */ var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5449);
/* harmony import */ var _coexistence_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2303);


/** Sites, servers and links as pictures need them, with the findings about each link by their fingerprints. */
function mapOf(organization, aboutLinks) {
    return {
        servers: [...organization.servers.values()].map(onMapOf),
        links: organization.links.map((link) => {
            const { site } = link.declared;
            const [first = '', ...rest] = [...link.members.keys()].map((key) => organization.servers.get(key)?.name ?? key);
            return {
                kind: link.kind,
                from: first,
                to: site === undefined ? { servers: rest } : { site },
                findings: (aboutLinks.get(link.declared) ?? []).map(({ fingerprint }) => fingerprint),
            };
        }),
    };
}
/** A server as pictures need it. */
function onMapOf({ name, product, version, declared }) {
    return {
        name,
        product: product.name,
        version: (0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(version),
        roles: declared.roles ?? [],
        ...(declared.site === undefined ? {} : { site: declared.site }),
    };
}
/** How long the products of an organization are supported, oldest product first. */
function supportOf(organization) {
    return (0,_coexistence_table_js__WEBPACK_IMPORTED_MODULE_1__/* .productsOf */ .y)(organization).map(([{ name, support }, servers]) => ({
        name,
        servers,
        ...(support.mainstreamEnds === undefined ? {} : { mainstreamEnds: support.mainstreamEnds }),
        ...(support.ends === undefined ? {} : { ends: support.ends }),
    }));
}


/***/ }),

/***/ 7636:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ ruleWatches),
  o: () => (/* binding */ standingWatches)
});

// EXTERNAL MODULE: ./src/core/model/group-by.ts
var group_by = __webpack_require__(118);
// EXTERNAL MODULE: ./src/core/check/alike-servers.ts
var alike_servers = __webpack_require__(9465);
// EXTERNAL MODULE: ./src/core/check/compiled-rule.ts + 44 modules
var compiled_rule = __webpack_require__(827);
// EXTERNAL MODULE: ./src/core/check/rule-watch.ts + 1 modules
var rule_watch = __webpack_require__(455);
;// CONCATENATED MODULE: ./src/core/check/alike-watch.ts


/** A rule that has one answer for all servers that run the same: it is asked once for each version, not for each server. */
class AlikeWatch {
    compiled;
    judge;
    scope;
    groups;
    guard;
    servers;
    constructor(compiled, judge, scope, groups) {
        this.compiled = compiled;
        this.judge = judge;
        this.scope = scope;
        this.groups = groups;
        this.guard = compiled.guard.watch();
        this.servers = judge.watch();
        for (const [sample] of groups)
            if ((0,compiled_rule/* concerns */.Kc)(compiled, sample))
                this.guard.change(sample, 1, scope);
    }
    speaks() {
        return this.guard.holds(this.scope);
    }
    judgements() {
        const { compiled, judge, scope, guard, groups } = this;
        const speaks = this.speaks();
        if (speaks === 'no')
            return [];
        const grounds = { because: guard.because(scope), settle: guard.settle(scope) };
        const judgements = [];
        for (const group of groups) {
            const [sample] = group;
            if (!(0,compiled_rule/* concerns */.Kc)(compiled, sample))
                continue;
            const selected = judge.servers.matches(sample, scope);
            const met = selected === 'no' ? 'yes' : this.servers.meets(sample, scope);
            const answers = { speaks, selected, met };
            const status = (0,rule_watch/* statusFrom */.zO)(answers);
            if (!status)
                continue;
            for (const server of group) {
                const shortfall = this.servers.explain(server, scope);
                judgements.push({ compiled, scope, status, answers, ...grounds, servers: [server], shortfall });
            }
        }
        return judgements;
    }
}
/** How a rule judges servers where it has one answer for all that run the same; undefined where it looks at more. */
function judgeByVersion({ judge, guard }) {
    if (judge.kind !== 'server' || !judge.isByVersion || !judge.servers.isByVersion)
        return undefined;
    return guard.isByVersion ? judge : undefined;
}

;// CONCATENATED MODULE: ./src/core/check/standing-watches.ts




/**
 * Every rule in every scope in which it is judged, in an organization as it stands. It says what a live organization says
 * before its first change, and keeps nothing that only a change would ask for.
 */
function standingWatches(organization, rules) {
    return inTheirScopes(organization, rules, standingWatch);
}
/** The same, each ready to be asked about every server for itself. */
function ruleWatches(organization, rules) {
    return inTheirScopes(organization, rules, ruleWatch);
}
function inTheirScopes(organization, rules, watch) {
    const byScope = [...(0,group_by/* groupBy */.$)(rules, ({ rule }) => JSON.stringify(rule.scope)).values()];
    return byScope.flatMap((ofScope) => {
        const [first] = ofScope;
        const scopes = first ? scopesOf(first.rule.scope, organization) : [];
        return scopes.flatMap((scope) => ofScope.map((rule) => watch(rule, scope)));
    });
}
function standingWatch(rule, scope) {
    const isWhole = scope.servers === scope.organization.servers;
    const judge = isWhole ? judgeByVersion(rule) : undefined;
    return judge ? new AlikeWatch(rule, judge, scope, (0,alike_servers/* alikeServers */.V)(scope.organization)) : ruleWatch(rule, scope);
}
function ruleWatch(rule, scope) {
    const watch = new rule_watch/* RuleWatch */.YU(rule, scope);
    watch.fill();
    return watch;
}
function scopesOf(scope, organization) {
    if (typeof scope !== 'string')
        return linkScopes(scope.link, organization);
    switch (scope) {
        case 'organization': {
            const { name, servers } = organization;
            return [new StandingScope(organization, scope, name, servers, () => organization.at)];
        }
        case 'site':
            return siteScopes(organization);
        default:
            return groupScopes(scope, organization);
    }
}
function siteScopes(organization) {
    const sites = new Map(organization.sites.map((site) => [site.name, site]));
    const bySite = serversBy(organization, ({ declared }) => declared.site);
    return [...bySite].map(([name, servers]) => {
        const at = () => sites.get(name)?.origin.value('name') ?? organization.at;
        return new StandingScope(organization, 'site', name, servers, at);
    });
}
function groupScopes(key, organization) {
    const byGroup = serversBy(organization, ({ declared }) => declared.groups[key]);
    return [...byGroup].map(([name, servers]) => {
        const [first] = servers.values();
        const at = () => first?.declared.origin.value('groups', key) ?? organization.at;
        return new StandingScope(organization, key, name, servers, at);
    });
}
function linkScopes(kind, organization) {
    const links = organization.links.filter((link) => link.kind === kind && link.members.size > 0);
    return links.map((link) => {
        const at = () => link.declared.origin.value('kind');
        return new StandingScope(organization, kind, link.name, serversOf(link, organization), at, link);
    });
}
function serversOf({ members }, organization) {
    const servers = new Map();
    for (const key of members.keys()) {
        const server = organization.servers.get(key);
        if (server)
            servers.set(key, server);
    }
    return servers;
}
function serversBy({ servers }, nameOf) {
    const groups = new Map();
    for (const server of servers.values()) {
        const name = nameOf(server);
        if (name === undefined)
            continue;
        const group = groups.get(name);
        if (group)
            group.set(server.key, server);
        else
            groups.set(name, new Map([[server.key, server]]));
    }
    return groups;
}
/** A scope that is looked for in the text only where somebody asks where it is declared. */
class StandingScope {
    organization;
    kind;
    name;
    servers;
    declaredAt;
    link;
    constructor(organization, kind, name, servers, declaredAt, link) {
        this.organization = organization;
        this.kind = kind;
        this.name = name;
        this.servers = servers;
        this.declaredAt = declaredAt;
        if (link)
            this.link = link;
    }
    get at() {
        return this.declaredAt();
    }
}


/***/ }),

/***/ 3783:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ bindPlan)
/* harmony export */ });
/* harmony import */ var _check_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(385);
/* harmony import */ var _check_servers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4496);
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1661);
/* harmony import */ var _rules_binding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3911);




/** Resolves a plan; what no catalogue knows is a problem, and the plan cannot be judged. */
function bindPlan(plan, catalogue, asOf) {
    const problems = [];
    const steps = plan.steps.map((step, index) => {
        const selector = selectorOf(step, catalogue, asOf, problems);
        return {
            step,
            number: index + 1,
            installed: installedBy(step.action, catalogue, problems),
            ...(selector ? { selector } : {}),
        };
    });
    for (const { action, origin } of plan.steps) {
        if (action.kind === 'level')
            (0,_check_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseUnknownLevel */ .r)(action.levels, ['level'], origin, catalogue, problems);
        if (action.kind === 'link' || action.kind === 'unlink')
            refuseUnknownKind(action, catalogue, problems);
    }
    refuseUnknownTargets(plan, catalogue, problems);
    return { bound: { plan, steps }, problems };
}
function selectorOf({ action, origin }, catalogue, asOf, problems) {
    if (action.kind !== 'update' && action.kind !== 'decommission')
        return undefined;
    if (!('select' in action.servers))
        return undefined;
    const binding = new _rules_binding_js__WEBPACK_IMPORTED_MODULE_1__/* .Binding */ .O(catalogue, { selectors: {}, origin }, { scope: 'organization', origin }, asOf, []);
    const selector = binding.selector(action.servers.select, action.kind, 'select');
    problems.push(...binding.problems);
    return selector;
}
function installedBy(action, catalogue, problems) {
    if (action.kind !== 'install')
        return [];
    return action.servers.flatMap((server) => (0,_check_servers_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveServer */ .w)(server, server.name.toLowerCase(), catalogue, problems) ?? []);
}
function refuseUnknownKind({ link }, { linkKinds }, problems) {
    if (linkKinds.has(link.kind))
        return;
    problems.push({
        message: `unknown kind of link ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(link.kind)}`,
        help: (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(link.kind, linkKinds.keys()),
        at: link.origin.value('kind'),
    });
}
function refuseUnknownTargets({ target, origin }, { products }, problems) {
    for (const [index, product] of (target?.products ?? []).entries()) {
        if (products.has(product))
            continue;
        problems.push({
            message: `unknown product ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(product)}`,
            help: (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(product, products.keys()),
            at: origin.value('target', 'products', index),
        });
    }
}


/***/ }),

/***/ 1098:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Faults)
/* harmony export */ });
/* harmony import */ var _check_built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1339);
/* harmony import */ var _check_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7177);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8672);



/** Collects what is wrong with the steps of a plan of one organization. */
class Faults {
    organization;
    file;
    identity;
    weigh;
    findings = [];
    constructor(organization, file, 
    /** What tells the plan apart from others. */
    identity, weigh) {
        this.organization = organization;
        this.file = file;
        this.identity = identity;
        this.weigh = weigh;
    }
    add({ step, number }, fault) {
        const { rule, message, help, path, servers = [], status = 'violation', about = '' } = fault;
        const finding = {
            rule,
            policy: _check_built_in_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInPolicy */ .Cl,
            status,
            severity: (0,_check_built_in_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInSummary */ .UF)(rule).severity,
            organization: this.organization,
            servers,
            message,
            help,
            because: [],
            location: (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x)(step.origin.value(...path)),
            related: [],
            plan: { file: this.file, step: number, isMomentary: true },
            fingerprint: (0,_check_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprint */ .R)([_check_built_in_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInPolicy */ .Cl, rule, this.organization, this.identity, about, ...servers]),
        };
        this.findings.push(...this.weigh([finding]));
    }
}


/***/ }),

/***/ 6776:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ judgePlan)
});

// EXTERNAL MODULE: ./src/core/check/coverage.ts
var coverage = __webpack_require__(4476);
// EXTERNAL MODULE: ./src/core/plan/bound-plan.ts
var bound_plan = __webpack_require__(3783);
// EXTERNAL MODULE: ./src/core/plan/faults.ts
var plan_faults = __webpack_require__(1098);
// EXTERNAL MODULE: ./src/core/check/fingerprint.ts + 1 modules
var fingerprint = __webpack_require__(7177);
// EXTERNAL MODULE: ./src/core/model/source.ts
var source = __webpack_require__(8672);
// EXTERNAL MODULE: ./src/core/plan/step-wording.ts
var step_wording = __webpack_require__(720);
;// CONCATENATED MODULE: ./src/core/plan/plan-findings.ts



/** Turns what was wrong in the states of a plan into findings at its steps. */
class PlanFindings {
    plan;
    identity;
    occurrences = new Map();
    /** Steps in words: many findings name the same ones. */
    steps = new Map();
    constructor(plan, 
    /** What tells the plan apart from others, wherever its file lies. */
    identity) {
        this.plan = plan;
        this.identity = identity;
    }
    /** What is wrong for a while: a notice where the plan only inherits it and mends it. */
    ofStretch({ told: { findings }, step, until }) {
        const last = this.plan.steps.length;
        const isMended = step === 0 && until !== undefined;
        return findings.map((finding) => ({
            severity: finding.severity,
            finding: this.placed(finding, step === 0 ? (until ?? last) : step, {
                ...(isMended ? { severity: 'notice', help: 'nothing: the plan mends it' } : {}),
                message: `${finding.message}; ${this.duration(step, until)}`,
                plan: { file: this.file, step, ...(until === undefined ? {} : { until }) },
            }),
        }));
    }
    /** What is wrong with a change. */
    ofChange({ findings, step }) {
        return findings.map((finding) => this.placed(finding, step, { plan: { file: this.file, step, isMomentary: true } }));
    }
    placed(finding, step, changed) {
        const location = (0,source/* locate */.x)(this.placeOf(step));
        const own = finding.location;
        const isElsewhere = own.file !== location.file;
        return {
            ...finding,
            ...changed,
            location,
            related: [...(isElsewhere ? [{ message: 'declared here', location: own }] : []), ...finding.related],
            fingerprint: this.fingerprintOf(finding.fingerprint),
        };
    }
    duration(step, until) {
        const end = until === undefined ? undefined : this.stepInWords(until);
        if (step === 0)
            return end ? `so it is before the plan, until ${end}` : 'so it is before the plan, and still at its end';
        const start = this.stepInWords(step);
        if (until === step)
            return `so it is for a while in ${start}`;
        return `so it is from ${start} ${end ? `until ${end}` : 'on, and still at the end'}`;
    }
    stepInWords(number) {
        const known = this.steps.get(number);
        if (known !== undefined)
            return known;
        const step = this.plan.steps[number - 1];
        const words = step ? `step ${number} (${(0,step_wording/* stepTitle */.F)(step)})` : `step ${number}`;
        this.steps.set(number, words);
        return words;
    }
    placeOf(number) {
        return this.plan.steps[number - 1]?.origin.whole ?? this.plan.origin.whole;
    }
    get file() {
        return this.plan.origin.whole.file.path;
    }
    /** The same may be wrong more than once in a plan: the occurrences are counted, steps are not named. */
    fingerprintOf(ofFinding) {
        const occurrence = this.occurrences.get(ofFinding) ?? 0;
        this.occurrences.set(ofFinding, occurrence + 1);
        return (0,fingerprint/* fingerprint */.R)([ofFinding, 'plan', this.identity, String(occurrence)]);
    }
}

// EXTERNAL MODULE: ./src/core/plan/simulation.ts + 1 modules
var plan_simulation = __webpack_require__(4021);
// EXTERNAL MODULE: ./src/core/plan/target.ts
var target = __webpack_require__(998);
// EXTERNAL MODULE: ./src/core/check/organization-map.ts
var organization_map = __webpack_require__(3522);
;// CONCATENATED MODULE: ./src/core/plan/timeline.ts



/** What happens in a plan, step by step, for people to look at. */
class Timeline {
    plan;
    organization;
    start;
    rows = [];
    constructor(plan, organization, counts) {
        this.plan = plan;
        this.organization = organization;
        this.start = namedCounts(counts);
    }
    /** A step has been taken; what is there after it, and what has changed. */
    add(step, counts, changes) {
        this.rows.push({ step, products: namedCounts(counts), changes: changes.flatMap(onMap) });
    }
    /** The timeline, with what was found: what lasts until a later step, and what is about one step alone. */
    report(lasting, momentary) {
        const { title, origin } = this.plan;
        const found = new ByStep(lasting, momentary, this.rows.length);
        return {
            ...(title === undefined ? {} : { title }),
            file: origin.whole.file.path,
            lines: linesOf(origin.whole),
            organization: this.organization,
            start: { products: this.start, verdict: found.verdictOf(0) },
            steps: this.rows.map(({ step, products, changes }) => {
                const { name, on, action, origin: at } = step.step;
                return {
                    step: step.number,
                    title: (0,step_wording/* stepTitle */.F)(step.step),
                    ...(name === undefined ? {} : { change: (0,step_wording/* actionInWords */.R)(action) }),
                    ...(on === undefined ? {} : { on }),
                    location: (0,source/* locate */.x)(at.whole),
                    verdict: found.verdictOf(step.number),
                    breaks: found.beginningIn(step.number),
                    mends: found.endingIn(step.number),
                    products,
                    changes,
                };
            }),
        };
    }
}
/** Findings of a plan by the steps in which they begin and end. */
class ByStep {
    beginning;
    ending;
    verdicts;
    constructor(lasting, momentary, steps) {
        this.beginning = Array.from({ length: steps + 1 }, () => []);
        this.ending = Array.from({ length: steps + 1 }, () => []);
        const weights = new WeightBySteps(steps);
        for (const { finding, severity } of lasting) {
            const { step, until } = finding.plan ?? { step: 0 };
            this.beginning[step]?.push(finding);
            if (until !== undefined)
                this.ending[until]?.push(finding);
            const weight = isInherited(finding) && severity !== 'notice' ? 'warn' : weightOf(finding);
            weights.add(weight, step, until === undefined ? steps : Math.max(step, until - 1));
        }
        for (const finding of momentary) {
            const { step } = finding.plan ?? { step: 0 };
            this.beginning[step]?.push(finding);
            weights.add(weightOf(finding), step, step);
        }
        this.verdicts = weights.worst();
    }
    verdictOf(step) {
        return this.verdicts[step] ?? 'pass';
    }
    beginningIn(step) {
        return (this.beginning[step] ?? []).map(({ rule, servers, plan }) => ({
            rule,
            servers,
            ...(plan?.until === undefined ? {} : { until: plan.until }),
        }));
    }
    endingIn(step) {
        return (this.ending[step] ?? []).flatMap(({ rule, servers, plan }) => plan && plan.step < step ? [{ rule, servers, since: plan.step }] : []);
    }
}
const heaviestFirst = ['fail', 'undecided', 'warn'];
/** The worst of each step, from stretches that may be long and many. */
class WeightBySteps {
    steps;
    changes;
    constructor(steps) {
        this.steps = steps;
        this.changes = Array.from({ length: steps + 2 }, () => ({ fail: 0, undecided: 0, warn: 0 }));
    }
    add(weight, first, last) {
        const [from, after] = [this.changes[first], this.changes[last + 1]];
        if (weight === 'pass' || !from || !after)
            return;
        from[weight]++;
        after[weight]--;
    }
    worst() {
        const open = { fail: 0, undecided: 0, warn: 0 };
        return this.changes.slice(0, this.steps + 1).map((change) => {
            for (const weight of heaviestFirst)
                open[weight] += change[weight];
            return heaviestFirst.find((weight) => open[weight] > 0) ?? 'pass';
        });
    }
}
/** What the plan only inherits and mends is no fault of the plan, and yet the organization is not well so far. */
function isInherited({ plan, status }) {
    return status !== 'waived' && plan?.step === 0 && plan.until !== undefined;
}
function weightOf({ status, severity }) {
    if (status === 'waived')
        return 'pass';
    if (severity === 'error')
        return status === 'undecided' ? 'undecided' : 'fail';
    return severity === 'warning' ? 'warn' : 'pass';
}
function onMap(change) {
    switch (change.kind) {
        case 'install':
        case 'update':
            return [{ server: (0,organization_map/* onMapOf */.zs)(change.server) }];
        case 'decommission':
            return [{ gone: change.server.name }];
        case 'link':
        case 'move':
            return [];
    }
}
function linesOf(whole) {
    const { line, endLine } = (0,source/* locate */.x)(whole);
    return { first: line, last: endLine };
}
function namedCounts(counts) {
    return Object.fromEntries([...counts].sort(([a], [b]) => a.order - b.order).map(([{ name }, count]) => [name, count]));
}

// EXTERNAL MODULE: ./src/core/plan/walk.ts + 11 modules
var walk = __webpack_require__(8239);
;// CONCATENATED MODULE: ./src/core/plan/judge-plan.ts








/** Applies a plan to an organization step by step and judges every state in between. */
function judgePlan(plan, 
/** What tells the plan apart from others of the organization, wherever its file lies. */
identity, organization, context) {
    const { catalogue, asOf, rules, describe, weigh } = context;
    const { bound, problems } = (0,bound_plan/* bindPlan */.D)(plan, catalogue, asOf);
    if (problems.length > 0)
        return { findings: [], problems };
    const faults = new plan_faults/* Faults */.C(organization.name, plan.origin.whole.file.path, identity, weigh);
    const simulation = new plan_simulation/* Simulation */.g(organization, rules, new coverage/* Coverage */.xN(rules), describe, weigh);
    const timeline = new Timeline(plan, organization.name, simulation.counts());
    for (const { step, changes } of (0,walk/* walk */.G)(bound.steps, simulation, faults, context))
        timeline.add(step, simulation.counts(), changes);
    const stretches = simulation.finish();
    (0,target/* refuseMissedTarget */.L)(bound.steps, plan.target, simulation, faults);
    const inPlan = new PlanFindings(plan, identity);
    const lasting = stretches.flatMap((stretch) => inPlan.ofStretch(stretch));
    const momentary = [
        ...simulation.objected.flatMap((objected) => inPlan.ofChange(objected)),
        ...faults.findings,
    ];
    const findings = [...lasting.map(({ finding }) => finding), ...momentary];
    return { findings, problems: [], report: timeline.report(lasting, momentary) };
}


/***/ }),

/***/ 6378:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   ql: () => (/* binding */ stillness),
/* harmony export */   zd: () => (/* binding */ atOnce)
/* harmony export */ });
/** A moment in which nothing changes that rules look at. */
const stillness = { changes: [], apply: () => undefined };
/** A change of a server or link, as a moment of its own. */
function momentOf(change) {
    return { changes: [change], apply: (live) => make(change, live) };
}
/** All the changes of some moments in one. */
function atOnce(moments) {
    return {
        changes: moments.flatMap(({ changes }) => changes),
        apply(live) {
            for (const moment of moments)
                moment.apply(live);
        },
    };
}
function make(change, live) {
    switch (change.kind) {
        case 'install':
            live.add(change.server);
            return;
        case 'update':
            live.replace(change.from, change.server);
            return;
        case 'decommission':
            live.remove(change.server);
            return;
        case 'link':
            live.addLink(change.link);
            return;
        case 'move':
            return; // what servers hold is kept by the plan, not by the organization
    }
}


/***/ }),

/***/ 4021:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ Simulation)
});

// EXTERNAL MODULE: ./src/core/check/coverage.ts
var coverage = __webpack_require__(4476);
// EXTERNAL MODULE: ./src/core/check/live-organization.ts + 2 modules
var live_organization = __webpack_require__(1752);
// EXTERNAL MODULE: ./src/core/check/rule-watch.ts + 1 modules
var rule_watch = __webpack_require__(455);
// EXTERNAL MODULE: ./src/core/model/group-by.ts
var group_by = __webpack_require__(118);
;// CONCATENATED MODULE: ./src/core/plan/stretches.ts


/** Puts together what is wrong from state to state: what ends in a step and begins again in it has not ended. */
class Stretches {
    all = [];
    open = new Map();
    /** Those that ended in the step that is being taken. */
    justEnded = new Map();
    current = 0;
    /** Something becomes wrong in a step; what it is has to be said only where it was not so already. */
    begin(key, step, describe) {
        this.goTo(step);
        if (this.open.has(key))
            return;
        const resumed = this.justEnded.get(key);
        if (resumed) {
            delete resumed.until;
            this.justEnded.delete(key);
            this.open.set(key, resumed);
            return;
        }
        const stretch = { told: describe(), step };
        this.all.push(stretch);
        this.open.set(key, stretch);
    }
    /** Something is no longer wrong from a step on. */
    end(key, step) {
        this.goTo(step);
        const stretch = this.open.get(key);
        if (!stretch)
            return;
        stretch.until = step;
        this.open.delete(key);
        this.justEnded.set(key, stretch);
    }
    goTo(step) {
        if (step === this.current)
            return;
        this.current = step;
        this.justEnded.clear();
    }
}
/** The stretches with each group told once: servers that share their steps in one finding, of depths the longest. */
function toldTogether(stretches, describe) {
    const alike = (0,group_by/* groupBy */.$)(stretches, (stretch) => {
        const { group } = stretch.told;
        if (!group)
            return stretch;
        return JSON.stringify([group.key, stretch.step, group.isByServer ? (stretch.until ?? null) : '']);
    });
    return [...alike.values()].flatMap((same) => {
        const [first] = same;
        const group = first?.told.group;
        if (!first || !group)
            return same;
        if (!group.isByServer)
            return [longestOf(same, first)];
        const servers = same.flatMap(({ told }) => told.group?.judgement.servers ?? []);
        return [{ ...first, told: { findings: describe((0,rule_watch/* narrowed */.fQ)(group.judgement, servers)) } }];
    });
}
function longestOf(stretches, first) {
    const ends = stretches.map(({ until }) => until ?? Infinity);
    const last = Math.max(...ends);
    const { until: _until, ...begun } = first;
    return last === Infinity ? begun : { ...begun, until: last };
}

;// CONCATENATED MODULE: ./src/core/plan/simulation.ts



/** An organization that goes through a plan, judged in every state. */
class Simulation {
    coverage;
    describe;
    weigh;
    live;
    objected = [];
    stretches = new Stretches();
    products = new Map();
    gaps = new Map();
    /** What only speaks while the plan runs, as far as it is wrong now. */
    openOfPlan = new Set();
    /** Rules that speak at rest and may have turned since the last rest. */
    sinceRest = new Set();
    /** The step of the last moment; a state is in between once another moment follows it. */
    lastStep = 0;
    constructor(organization, rules, coverage, describe, weigh) {
        this.coverage = coverage;
        this.describe = describe;
        this.weigh = weigh;
        this.live = new live_organization/* LiveOrganization */.k(organization, rules);
        for (const server of organization.servers.values())
            this.count(server, 1);
        this.judge('always', 0);
        this.rest(0);
        this.judgeGaps(0);
    }
    /** Makes the changes of a moment and judges the state after it. */
    take(moment, step) {
        const isFirst = this.lastStep === 0;
        if (!isFirst)
            this.judge('plan', this.lastStep);
        this.lastStep = step;
        const verdicts = moment.changes.flatMap((change) => this.live.foresee(change));
        this.judgeOutOfService(moment, step, isFirst);
        moment.apply(this.live);
        for (const verdict of verdicts) {
            const judgement = verdict();
            if (judgement)
                this.objected.push({ step, findings: this.describe(judgement) });
        }
        this.judge('always', step);
        this.endAtRest(step);
        if (this.recount(moment))
            this.judgeGaps(step);
    }
    /** Judges a state of rest. */
    rest(step) {
        this.follow([...new Set([...this.sinceRest, ...this.live.takeTouched('at-rest')])], step);
        this.sinceRest.clear();
    }
    /** Judges the state at the end: what speaks only while a plan runs is silent from then on. */
    finish() {
        this.rest(this.lastStep);
        for (const key of this.openOfPlan)
            this.stretches.end(key, this.lastStep);
        return toldTogether(this.stretches.all, this.describe);
    }
    /** What has been wrong so far, in the order in which it began. */
    get stretchesSoFar() {
        return this.stretches.all;
    }
    /** How many servers of each product there are. */
    counts() {
        return this.products;
    }
    /**
     * Rules that mind look at the moment in which the servers that are being updated are out of service. Where the plan begins
     * with it, it is the first that is in between: those that speak only while a plan runs look also where nobody is out.
     */
    judgeOutOfService({ changes }, step, isFirst) {
        const out = changes.flatMap((change) => (change.kind === 'update' ? [change.from] : []));
        const minding = new Set(out.flatMap((server) => this.live.pause(server, 1)));
        if (isFirst && out.length > 0)
            for (const watch of this.live.mindingInPlan())
                minding.add(watch);
        for (const watch of minding)
            if (watch.compiled.rule.during !== 'at-rest')
                this.follow([watch], step);
        for (const server of out)
            this.live.pause(server, -1);
    }
    /** What was wrong at the last rest and is no longer so has been mended, although only the next rest is judged. */
    endAtRest(step) {
        for (const watch of this.live.takeTouched('at-rest')) {
            this.sinceRest.add(watch);
            for (const turn of watch.takeEndings())
                this.endOthers(turn, step);
        }
    }
    judge(during, step) {
        this.follow(this.live.takeTouched(during), step);
    }
    follow(watches, step) {
        const turns = watches.flatMap((watch) => watch.takeTurns());
        for (const turn of turns)
            this.endOthers(turn, step);
        for (const turn of turns)
            if (turn.status)
                this.begin(turn, turn.status, step);
    }
    begin({ watch, subject }, status, step) {
        const key = keyOf(watch, subject, status);
        if (watch.compiled.rule.during === 'plan')
            this.openOfPlan.add(key);
        this.stretches.begin(key, step, () => this.told(watch, subject, status));
    }
    told(watch, subject, status) {
        const judgement = watch.judgementOn(subject);
        if (!judgement)
            return { findings: [] };
        const part = watch.part(subject);
        if (!part || subject === part.id)
            return { findings: this.describe(judgement) };
        const isByServer = part.isByServer === true;
        const group = { key: keyOf(watch, part.id, status), judgement, isByServer };
        return { findings: isByServer ? [] : this.describe(judgement), group };
    }
    endOthers({ watch, subject, status }, step) {
        for (const other of ['violation', 'undecided']) {
            if (other === status)
                continue;
            const key = keyOf(watch, subject, other);
            this.stretches.end(key, step);
            this.openOfPlan.delete(key);
        }
    }
    judgeGaps(step) {
        const gaps = new Map(this.coverage.gaps(this.products.keys()).map((gap) => [`${gap.older.id} ${gap.newer.id}`, gap]));
        for (const key of this.gaps.keys())
            if (!gaps.has(key))
                this.stretches.end(key, step);
        for (const [key, gap] of gaps)
            this.stretches.begin(key, step, () => ({ findings: this.weigh([(0,coverage/* gapFinding */.Cq)(this.live.state, gap)]) }));
        this.gaps = gaps;
    }
    /** Counts the products anew after a moment; says whether one has come or gone. */
    recount({ changes }) {
        let isTurned = false;
        for (const change of changes) {
            if (change.kind === 'link' || change.kind === 'move')
                continue;
            if (change.kind === 'update' && change.from.product === change.server.product)
                continue;
            if (change.kind === 'update')
                isTurned = this.count(change.from, -1) || isTurned;
            isTurned = this.count(change.server, change.kind === 'decommission' ? -1 : 1) || isTurned;
        }
        return isTurned;
    }
    /** Says whether the product has come or gone with it. */
    count({ product }, by) {
        const before = this.products.get(product) ?? 0;
        if (before + by > 0)
            this.products.set(product, before + by);
        else
            this.products.delete(product);
        return before === 0 || before + by === 0;
    }
}
function keyOf({ compiled, scope }, subject, status) {
    return [compiled.id, scope.kind, scope.name, subject, status].join('\n');
}


/***/ }),

/***/ 720:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ stepTitle),
/* harmony export */   R: () => (/* binding */ actionInWords)
/* harmony export */ });
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1661);

const mostNames = 6;
/** What people call the step, or what it does. */
function stepTitle({ name, action }) {
    return name === undefined ? actionInWords(action) : (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name);
}
/** What a step does, in words. */
function actionInWords(action) {
    switch (action.kind) {
        case 'update':
            return `update ${choiceInWords(action.servers)} to ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(action.version)}`;
        case 'install':
            return `install ${namesInWords(action.servers.map(({ name }) => name))}`;
        case 'decommission':
            return `decommission ${choiceInWords(action.servers)}`;
        case 'move':
            return `move ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(action.what)} from ${namesInWords(action.from)}${action.to.length > 0 ? ` to ${namesInWords(action.to)}` : ' away'}`;
        case 'task':
            return `task ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(action.task)}`;
        case 'link':
        case 'unlink':
            return `${action.kind} ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)([action.link.kind, ...Object.values(action.link.ends).flat(), ...(action.link.site ? [action.link.site] : [])].join(' '))}`;
        case 'level':
            return `raise ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(Object.entries(action.levels).map(([name, value]) => `${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} to ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`))}`;
        case 'hold':
            return `hold: ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(action.reason)}`;
    }
}
function choiceInWords(choice) {
    if ('names' in choice)
        return namesInWords(choice.names);
    return typeof choice.select === 'string'
        ? `every server of ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(choice.select)}`
        : 'the selected servers';
}
function namesInWords(names) {
    return names.length > mostNames
        ? (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(names.length, 'server')
        : (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .listedAtMost */ .aL)(mostNames, names.map(_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD));
}


/***/ }),

/***/ 2909:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ updated),
/* harmony export */   F: () => (/* binding */ directionOf)
/* harmony export */ });
/* harmony import */ var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5449);

/**
 * The server once an update has given it another version; a version of another product replaces the product in place.
 * Its version stands in the step from then on.
 */
function updated(server, { version: written }, step, catalogue) {
    const resolved = catalogue.resolve(written, server.product);
    const product = resolved.precision === 'conflict' ? resolved.belongsTo : server.product;
    const version = resolved.precision === 'conflict' ? catalogue.resolve(written, product) : resolved;
    if (version.precision === 'conflict')
        throw new Error(`${written} belongs to two products`);
    return {
        ...server,
        product,
        version,
        declared: {
            ...server.declared,
            product: product.id,
            version: written,
            origin: withVersionAt(server.declared.origin, step),
        },
    };
}
/** Whether an update leads up, by the order of the catalogue. */
function directionOf(from, to) {
    if (from.product.family !== to.product.family)
        return 'down';
    if (from.product !== to.product)
        return from.product.order < to.product.order ? 'up' : 'down';
    const [before, after] = [(0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseRange */ .ZL)(from.version), (0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseRange */ .ZL)(to.version)];
    if (!before || !after)
        return from.version.written === to.version.written ? 'same' : 'cannot-tell';
    if (before.first.rank === after.first.rank && before.last.rank === after.last.rank)
        return 'same';
    if (after.last.rank < before.first.rank)
        return 'down';
    return after.first.rank >= before.last.rank ? 'up' : 'cannot-tell';
}
function withVersionAt(server, step) {
    return {
        whole: server.whole,
        key: (...path) => server.key(...path),
        value: (...path) => path[0] === 'version' || path[0] === 'product'
            ? step.value('update', 'version')
            : server.value(...path),
    };
}


/***/ }),

/***/ 5315:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ dependentsOf)
/* harmony export */ });
/**
 * The links whose end would be left without a server: those that stand for several, of which the server is the last. A
 * link whose single end leaves at the same time goes with that.
 */
function dependentsOf(server, { leaving, goTogether }, links) {
    return [...links].filter(({ members }) => {
        const own = members.get(server.key);
        if (!own || own.stands === 'alone')
            return false;
        const others = [...members].filter(([key]) => key !== server.key);
        const goesItself = others.some(([key, { stands }]) => stands === 'alone' && goTogether.has(key));
        return !goesItself && others.every(([key, { end }]) => end !== own.end || leaving.has(key));
    });
}


/***/ }),

/***/ 998:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ refuseMissedTarget)
/* harmony export */ });
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1661);
/* harmony import */ var _rules_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(374);


/** Says at the last step which servers are left at the end of a plan that its target does not have. */
function refuseMissedTarget(steps, target, { live }, faults) {
    const wanted = target?.products;
    const last = steps.at(-1);
    if (!wanted || !last)
        return;
    for (const server of live.state.servers.values()) {
        if (wanted.includes(server.product.id))
            continue;
        faults.add(last, {
            rule: 'plan-target',
            message: `${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(server.name)} runs ${(0,_rules_state_js__WEBPACK_IMPORTED_MODULE_1__/* .running */ .yk)(server)} at the end of the plan; its target is ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(wanted.map(_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD), 'or')} alone`,
            help: 'replace or decommission the server in a step, or correct `target:`',
            path: [],
            servers: [server.name],
        });
    }
}


/***/ }),

/***/ 8239:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ walk)
});

// EXTERNAL MODULE: ./src/core/check/live-organization.ts + 2 modules
var live_organization = __webpack_require__(1752);
// EXTERNAL MODULE: ./src/core/plan/faults.ts
var faults = __webpack_require__(1098);
// EXTERNAL MODULE: ./src/core/plan/moments.ts
var plan_moments = __webpack_require__(6378);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
;// CONCATENATED MODULE: ./src/core/plan/steps/chosen.ts

/** Keys of the servers that a step chooses, each once, in the order in which they change. */
function chosenKeys(taking, step, choice) {
    const { kind } = step.step.action;
    return 'names' in choice
        ? namedKeys(taking, step, choice.names, [kind, 'servers'])
        : selectedKeys(taking, step);
}
/** Keys of the servers that are named; one that does not exist is a fault. */
function namedKeys({ live, faults }, step, names, path) {
    const { servers } = live.state;
    const keys = new Set();
    for (const [index, name] of names.entries()) {
        const key = name.toLowerCase();
        if (servers.has(key))
            keys.add(key);
        else {
            const known = [...servers.values()].map((server) => server.name);
            faults.add(step, {
                rule: 'plan-unknown-server',
                message: `there is no server ${(0,wording/* quote */.hD)(name)} when this step is taken`,
                help: (0,wording/* didYouMean */.au)(name, known),
                path: [...path, index],
                servers: [name],
            });
        }
    }
    return [...keys];
}
function selectedKeys(taking, step) {
    const { live, scope, faults } = taking;
    const { selector } = step;
    if (!selector)
        return [];
    const keys = [];
    let isDoubtful = false;
    for (const server of live.state.servers.values()) {
        const met = selector.matches(server, scope);
        if (met === 'yes')
            keys.push(server.key);
        if (met !== 'cannot-tell')
            continue;
        isDoubtful = true;
        doubt(taking, step, server);
    }
    if (keys.length === 0 && !isDoubtful) {
        faults.add(step, {
            rule: 'plan-nothing-selected',
            message: `no server is ${selector.text} when this step is taken`,
            help: 'leave the step out, or correct what it selects',
            path: [step.step.action.kind, 'select'],
        });
    }
    return keys;
}
/** A server of which it cannot be told whether it is meant is left alone, and said. */
function doubt({ scope, faults }, step, server) {
    const [first] = step.selector?.doubtsAbout(server, scope) ?? [];
    faults.add(step, {
        rule: 'plan-selection',
        status: 'undecided',
        message: `whether the step means ${(0,wording/* quote */.hD)(server.name)} cannot be told${first ? `: only if ${first.text}` : ''}`,
        help: first?.settle ?? 'name the servers under `servers:`',
        path: [step.step.action.kind, 'select'],
        servers: [server.name],
    });
}

// EXTERNAL MODULE: ./src/core/plan/steps/dependents.ts
var dependents = __webpack_require__(5315);
;// CONCATENATED MODULE: ./src/core/plan/steps/decommissions.ts




/** Servers leave for good, also those that are still needed: the fault is said, and the plan goes on. */
function* decommissions(taking, step, action) {
    const keys = chosenKeys(taking, step, action.servers);
    const leaving = new Set();
    const goTogether = new Set(step.step.together ? keys : []);
    for (const key of keys) {
        const server = taking.live.state.servers.get(key);
        if (!server)
            continue;
        refuseHoldings(taking, step, server);
        refuseLastOfLink(taking, step, server, { leaving, goTogether });
        leaving.add(key);
        yield (0,plan_moments/* momentOf */.Et)({ kind: 'decommission', server });
    }
}
function refuseHoldings({ holdings, faults }, step, server) {
    const held = holdings.of(server);
    if (held.length === 0)
        return;
    const what = (0,wording/* listed */.KE)(held.map(([kind, count]) => `${count} ${(0,wording/* quote */.hD)(kind)}`));
    faults.add(step, {
        rule: 'plan-server-holds',
        message: `${(0,wording/* quote */.hD)(server.name)} still holds ${what} when it is decommissioned`,
        help: `move ${held.length === 1 ? 'these' : 'all of these'} away first, by a step \`move:\``,
        path: ['decommission'],
        servers: [server.name],
    });
}
function refuseLastOfLink({ live, faults }, step, server, company) {
    for (const link of (0,dependents/* dependentsOf */.y)(server, company, live.state.linksOf(server))) {
        const { site } = link.declared;
        const where = site === undefined ? '' : ` of the site ${(0,wording/* quote */.hD)(site)}`;
        faults.add(step, {
            rule: 'plan-last-of-link',
            message: `${(0,wording/* quote */.hD)(server.name)} is the last server${where} in the ${link.kind} ${(0,wording/* quote */.hD)(link.name)}, which is left without one`,
            help: 'install its successor first and make the link anew, or remove the link first by a step `unlink:`',
            path: ['decommission'],
            servers: [server.name],
            about: link.name,
        });
    }
}

// EXTERNAL MODULE: ./src/core/model/remembered.ts
var remembered = __webpack_require__(371);
;// CONCATENATED MODULE: ./src/core/plan/steps/holdings.ts

/** What servers hold, such as mailboxes, while a plan moves it about. */
class Holdings {
    moved = new Map();
    declared;
    /** The servers are those before the plan. */
    constructor(servers) {
        this.declared = new Set(declaredBy(servers));
    }
    /** The kinds that servers declare, also those of servers that have left. */
    get kinds() {
        return this.declared;
    }
    /** What a server holds: kinds with how many of each, none of which is zero. */
    of(server) {
        return [...this.heldBy(server)].filter(([, count]) => count > 0);
    }
    /** Everything of that kind goes to the other server, or away. */
    move(what, from, to) {
        const source = this.heldBy(from);
        const count = source.get(what) ?? 0;
        source.set(what, 0);
        if (!to)
            return;
        const target = this.heldBy(to);
        target.set(what, (target.get(what) ?? 0) + count);
    }
    /** A new server holds what it declares itself, and nothing of one that had its name. */
    arrive({ key, declared }) {
        this.moved.delete(key);
        for (const kind of Object.keys(declared.holds))
            this.declared.add(kind);
    }
    heldBy({ key, declared }) {
        const known = this.moved.get(key);
        if (known)
            return known;
        const fresh = new Map(Object.entries(declared.holds));
        this.moved.set(key, fresh);
        return fresh;
    }
}
/** The steps of one plan are taken more than once where it is repaired. */
const declaredBy = (0,remembered/* remembered */.H)((servers) => {
    const kinds = new Set();
    for (const { declared } of servers.values())
        for (const kind in declared.holds)
            kinds.add(kind);
    return kinds;
});

// EXTERNAL MODULE: ./src/core/rules/state.ts
var state = __webpack_require__(374);
;// CONCATENATED MODULE: ./src/core/plan/steps/installs.ts



/** New servers arrive; one with a name that exists is passed over. */
function* installs(taking, step) {
    const arriving = new Map();
    for (const [index, server] of step.installed.entries()) {
        const existing = taking.live.state.servers.get(server.key) ?? arriving.get(server.key);
        if (existing) {
            refuseExisting(taking, step, index, existing);
            continue;
        }
        taking.live.expect(server, -1);
        refuseUnknownSite(taking, step, index, server);
        arriving.set(server.key, server);
        taking.holdings.arrive(server);
        yield (0,plan_moments/* momentOf */.Et)({ kind: 'install', server });
    }
}
function refuseExisting({ faults }, step, index, existing) {
    faults.add(step, {
        rule: 'plan-server-exists',
        message: `${(0,wording/* quote */.hD)(existing.name)} exists already and runs ${(0,state/* running */.yk)(existing)}`,
        help: 'give the new server a name of its own, or write `update:`',
        path: ['install', 'servers', index, 'name'],
        servers: [existing.name],
    });
}
function refuseUnknownSite({ live, faults }, step, index, server) {
    const { site } = server.declared;
    const sites = live.state.sites.map(({ name }) => name);
    if (site === undefined || sites.includes(site))
        return;
    faults.add(step, {
        rule: 'plan-unknown-site',
        message: `${(0,wording/* quote */.hD)(server.name)} is installed in the site ${(0,wording/* quote */.hD)(site)}, which does not exist`,
        help: (0,wording/* didYouMean */.au)(site, sites),
        path: ['install', 'servers', index, 'site'],
        servers: [server.name],
    });
}

;// CONCATENATED MODULE: ./src/core/plan/steps/levels.ts

/** Levels are raised; one that would be lowered stays as it is. */
function raiseLevels({ live, catalogue, faults }, step, { levels }) {
    const raised = Object.entries(levels).filter(([name, value]) => {
        const before = live.state.levels.get(name);
        if (!before || catalogue.levelIsAtLeast(name, value, before.value) !== 'no')
            return true;
        faults.add(step, {
            rule: 'plan-lowers-level',
            message: `the level ${(0,wording/* quote */.hD)(name)} is ${(0,wording/* quote */.hD)(before.value)}, and ${(0,wording/* quote */.hD)(value)} is lower`,
            help: 'levels cannot be lowered: leave the step out',
            path: ['level', name],
            about: name,
        });
        return false;
    });
    const apply = (organization) => {
        for (const [name, value] of raised) {
            organization.setLevel(name, { value, at: step.step.origin.value('level', name) });
        }
    };
    return [{ changes: [], apply }];
}

// EXTERNAL MODULE: ./src/core/check/links.ts + 1 modules
var links = __webpack_require__(6811);
;// CONCATENATED MODULE: ./src/core/plan/steps/links.ts



/** A link is made, or made anew; what it records of its far end is the version of that moment. */
function linking(taking, step, declared) {
    const link = resolved(taking, step, declared, 'link');
    if (!link)
        return [];
    const recorder = link.recorder === undefined ? undefined : taking.live.state.servers.get(link.recorder);
    const recorded = link.recorded ?? recorder?.version;
    return [(0,plan_moments/* momentOf */.Et)({ kind: 'link', link: recorded ? { ...link, recorded } : link })];
}
/** A link is removed; one that does not exist is a fault. */
function unlinking(taking, step, declared) {
    const link = resolved(taking, step, declared, 'unlink');
    if (!link)
        return [];
    const { live, faults } = taking;
    if (live.state.findLink(link.kind, link.name)) {
        return [{ changes: [], apply: (organization) => organization.removeLink(link) }];
    }
    const others = live.state.links.filter(({ kind }) => kind === link.kind).map(({ name }) => name);
    faults.add(step, {
        rule: 'plan-link',
        message: `there is no ${link.kind} ${(0,wording/* quote */.hD)(link.name)} to remove`,
        help: (0,wording/* didYouMean */.au)(link.name, others),
        path: ['unlink'],
        about: link.name,
    });
    return [];
}
function resolved({ live, catalogue, faults }, step, link, key) {
    const { sites, servers } = live.state;
    const problems = [];
    const places = {
        sites: new Map(sites.map((site) => [site.name, site])),
        servers,
        serversOf: (site) => live.state.serversOf(site),
    };
    // What is to be removed may have been made when its servers still fitted.
    const [found] = (0,links/* resolveLinks */.A)([link], places, catalogue, problems, key === 'link');
    for (const { message, help = '' } of problems) {
        faults.add(step, { rule: 'plan-link', message, help, path: [key], about: message });
    }
    return found;
}

;// CONCATENATED MODULE: ./src/core/plan/steps/moves.ts


/** What some servers hold goes, one by one, to the first of the others, or away where there is none. */
function* moves(taking, step, { what, from, to }) {
    const { servers } = taking.live.state;
    refuseUnknownKind(taking, step, what);
    const sources = namedKeys(taking, step, from, ['move', 'from']);
    const [first] = namedKeys(taking, step, to, ['move', 'to']);
    const target = first === undefined ? undefined : servers.get(first);
    for (const key of sources) {
        const server = servers.get(key);
        if (!server)
            continue;
        yield {
            changes: [{ kind: 'move', what, server, to: target }],
            apply: () => taking.holdings.move(what, server, target),
        };
    }
}
/** An organization that does not say what its servers hold says nothing about what they do not. */
function refuseUnknownKind({ holdings: { kinds }, faults }, step, what) {
    if (kinds.size === 0 || kinds.has(what))
        return;
    faults.add(step, {
        rule: 'plan-unknown-holding',
        message: `no server holds ${(0,wording/* quote */.hD)(what)}`,
        help: (0,wording/* nearest */.pA)(what, kinds).length > 0
            ? (0,wording/* didYouMean */.au)(what, kinds)
            : 'declare under `holds:` how much of it the servers hold, or leave the step out',
        path: ['move', 'what'],
        about: what,
    });
}

// EXTERNAL MODULE: ./src/core/rules/unknown-version.ts
var unknown_version = __webpack_require__(5768);
// EXTERNAL MODULE: ./src/core/plan/steps/change-of-server.ts
var change_of_server = __webpack_require__(2909);
;// CONCATENATED MODULE: ./src/core/plan/steps/updates.ts






/** Servers get another version; one that has it already is left alone, and none gets a lower one. */
function* updates(taking, step, action) {
    for (const key of chosenKeys(taking, step, action.servers)) {
        const from = taking.live.state.servers.get(key);
        if (!from)
            continue;
        const server = (0,change_of_server/* updated */.C)(from, action, step.step.origin, taking.catalogue);
        const direction = (0,change_of_server/* directionOf */.F)(from, server);
        if (direction === 'same')
            continue;
        if (direction !== 'up')
            refuse(taking, step, from, server, direction === 'down');
        if (direction !== 'down')
            yield (0,plan_moments/* momentOf */.Et)({ kind: 'update', from, server });
    }
}
function refuse({ faults }, step, from, to, isSure) {
    const unsure = to.version.precision === 'unknown' ? to : from;
    const objection = isSure
        ? `an update to ${(0,state/* running */.yk)(to)} would lower it`
        : `whether ${(0,state/* running */.yk)(to)}${unsure === to ? `, ${(0,unknown_version/* whyUnknown */.F)(to)},` : ''} is later cannot be told`;
    faults.add(step, {
        rule: 'plan-lowers-version',
        status: isSure ? 'violation' : 'undecided',
        message: `${(0,wording/* quote */.hD)(from.name)} runs ${(0,state/* running */.yk)(from)}; ${objection}`,
        help: isSure ? 'leave the server out, or write a later version' : (0,unknown_version/* howToKnow */.b)(unsure),
        path: ['update', 'version'],
        servers: [from.name],
    });
}

;// CONCATENATED MODULE: ./src/core/plan/steps/step-taker.ts








/** Turns steps into moments, looking at the state in which each step is taken, and says what is wrong with them. */
class StepTaker {
    taking;
    constructor(live, catalogue, tasks, faults) {
        const { name, at, servers } = live.state;
        const scope = { organization: live.state, kind: 'organization', name, at, servers };
        this.taking = { live, scope, catalogue, holdings: new Holdings(servers), tasks, faults };
    }
    /** The moments of a step, at least one; each is made before the next is asked for. */
    *moments(step) {
        const moments = this.momentsOf(step);
        if (step.step.together) {
            yield (0,plan_moments/* atOnce */.zd)([...moments]);
            return;
        }
        let isTaken = false;
        for (const moment of moments) {
            isTaken = true;
            yield moment;
        }
        if (!isTaken)
            yield plan_moments/* stillness */.ql;
    }
    momentsOf(step) {
        const { taking } = this;
        const { action } = step.step;
        switch (action.kind) {
            case 'update':
                return updates(taking, step, action);
            case 'install':
                return installs(taking, step);
            case 'decommission':
                return decommissions(taking, step, action);
            case 'link':
                return linking(taking, step, action.link);
            case 'unlink':
                return unlinking(taking, step, action.link);
            case 'level':
                return raiseLevels(taking, step, action);
            case 'move':
                return moves(taking, step, action);
            case 'task':
                taking.tasks.take(step, action.task);
                taking.live.state.tasks.set(action.task, { status: 'done' });
                return [];
            case 'hold':
                return [];
        }
    }
}

// EXTERNAL MODULE: ./src/core/rules/requires/checklist.ts
var checklist = __webpack_require__(5036);
;// CONCATENATED MODULE: ./src/core/plan/steps/task-order.ts


/** The tasks of a plan: those that somebody asks for, in the order of the checklists. */
class TaskOrder {
    faults;
    listed;
    known;
    /** How often each task still stands in the plan. */
    left = new Map();
    taken = new Set();
    constructor(checklists, 
    /** Tasks that rules ask for by name. */
    asked, steps, faults) {
        this.faults = faults;
        this.listed = checklists.map(({ tasks }) => (0,checklist/* earlierTasks */.X)(tasks));
        this.known = new Set([...asked, ...this.listed.flatMap((tasks) => [...tasks.keys()])]);
        for (const { step } of steps)
            if (step.action.kind === 'task')
                this.count(step.action.task, 1);
    }
    /** A task is done. */
    take(step, task) {
        this.count(task, -1);
        if (!this.known.has(task)) {
            this.faults.add(step, {
                rule: 'plan-unknown-task',
                message: `no checklist and no rule asks for the task ${(0,wording/* quote */.hD)(task)}`,
                help: (0,wording/* didYouMean */.au)(task, this.known),
                path: ['task'],
                about: task,
            });
        }
        this.taken.add(task);
        const early = [...this.left.keys()].find((later) => !this.taken.has(later) && this.isBefore(later, task));
        if (early === undefined)
            return;
        this.faults.add(step, {
            rule: 'plan-task-order',
            message: `the task ${(0,wording/* quote */.hD)(task)} comes before ${(0,wording/* quote */.hD)(early)}, and the checklists have them the other way round`,
            help: `do ${(0,wording/* quote */.hD)(early)} first`,
            path: ['task'],
            about: task,
        });
    }
    /** Whether every checklist that has both tasks has the one before the other. */
    isBefore(one, other) {
        const both = this.listed.filter((tasks) => tasks.has(one) && tasks.has(other));
        return both.length > 0 && both.every((tasks) => tasks.get(other)?.has(one));
    }
    count(task, by) {
        if (!this.known.has(task))
            return;
        const count = (this.left.get(task) ?? 0) + by;
        if (count > 0)
            this.left.set(task, count);
        else
            this.left.delete(task);
    }
}

;// CONCATENATED MODULE: ./src/core/plan/arrivals.ts




/** The servers that steps install, without those whose names exist by then: the steps are taken once without any rules. */
function arrivals(steps, organization, catalogue, checklists) {
    const live = new live_organization/* LiveOrganization */.k(organization, []);
    const unheard = new faults/* Faults */.C('', '', '', (findings) => findings);
    const taker = new StepTaker(live, catalogue, new TaskOrder(checklists, [], steps, unheard), unheard);
    const arriving = [];
    for (const step of steps) {
        for (const moment of taker.moments(step)) {
            moment.apply(live);
            for (const change of moment.changes)
                if (change.kind === 'install')
                    arriving.push(change.server);
        }
    }
    return arriving;
}

;// CONCATENATED MODULE: ./src/core/plan/walk.ts



/** Takes all the steps of a plan one after the other, each when it is asked for, and judges every state in between. */
function* walk(steps, simulation, faults, { catalogue, checklists, rules }) {
    const asked = rules.flatMap(({ judge }) => (judge.kind === 'change' ? (judge.tasks ?? []) : []));
    const tasks = new TaskOrder(checklists, asked, steps, faults);
    const taker = new StepTaker(simulation.live, catalogue, tasks, faults);
    if (rules.some(mindsArrivals)) {
        for (const server of arrivals(steps, simulation.live.state, catalogue, checklists))
            simulation.live.expect(server, 1);
    }
    for (const step of steps) {
        const changes = [];
        for (const moment of taker.moments(step)) {
            simulation.take(moment, step.number);
            changes.push(...moment.changes);
        }
        if (step.step.action.kind === 'hold')
            simulation.rest(step.number);
        yield { step, changes };
    }
}
/** Whether a rule minds who is still to come. */
function mindsArrivals({ judge }) {
    return judge.kind === 'change' && judge.breach.kind === 'order';
}


/***/ }),

/***/ 4433:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ loadPreparedPacks)
});

// UNUSED EXPORTS: preparedPacksPath

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/documents/documents.ts
var documents = __webpack_require__(148);
// EXTERNAL MODULE: ./src/core/documents/quick/mapping.ts
var quick_mapping = __webpack_require__(3288);
// EXTERNAL MODULE: ./src/core/documents/quick/quick-documents.ts + 2 modules
var quick_documents = __webpack_require__(2985);
// EXTERNAL MODULE: ./src/core/documents/quick/quick-yaml.ts
var quick_yaml = __webpack_require__(9217);
// EXTERNAL MODULE: ./src/core/documents/quick/text-origin.ts + 6 modules
var text_origin = __webpack_require__(5200);
;// CONCATENATED MODULE: ./src/core/documents/quick/prepared.ts





/** Reads a file for {@link restored}; undefined where the quick reader does not take it, or something is wrong with it. */
function prepared(file) {
    if (!readQuickly(file, 'named'))
        return undefined;
    const roots = unlessRefused(() => new ReadText(file).documents());
    return roots && { file, roots, starts: roots.flatMap(startsIn) };
}
/** The documents of a prepared file, which somebody has proved to be in order. */
function restored({ file, roots, starts }) {
    const rest = starts.values();
    const text = new text_origin/* ReadText */.e(file);
    const documents = (0,quick_documents/* declaredBy */.O)(roots.map((root) => (0,quick_yaml/* locatedIn */.U)(text, located(root, rest))), true);
    if (!documents)
        throw new Error(`${file.path} was prepared although something is wrong with it`);
    return documents;
}
function startsIn(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    const start = Mapping.startOf(value);
    return [...(start === undefined ? [] : [start]), ...Object.values(value).flatMap(startsIn)];
}
/** The value with its mappings as the quick reader builds them. */
function located(value, starts) {
    if (Array.isArray(value))
        return value.map((item) => located(item, starts));
    if (typeof value !== 'object' || value === null)
        return value;
    const mapping = new quick_mapping/* Mapping */.X(Number(starts.next().value));
    for (const [key, below] of Object.entries(value))
        mapping[key] = located(below, starts);
    return mapping;
}

// EXTERNAL MODULE: ./src/node/program-folder.ts
var program_folder = __webpack_require__(5581);
;// CONCATENATED MODULE: ./src/node/prepared-packs.ts




/** Where the build puts the packs, below the folder of the program. */
const preparedPacksPath = (0,external_node_path_.join)('dist', 'packs.json');
/** The built-in packs, from what the build has made of the folders below `policies/`. */
function loadPreparedPacks() {
    const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)((0,program_folder/* programFolder */.b)(), preparedPacksPath), 'utf8');
    const packs = JSON.parse(text);
    return packs.map(({ name, files }) => ({ name, documents: (0,documents/* together */.bs)(files.map(restored)) }));
}


/***/ }),

/***/ 5581:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ programFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_2__);



/** The folder of the program itself, with `policies/` and `dist/` in it: above `dist/`, and above the source of this file. */
function programFolder() {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
        if (names.includes('policies') && names.includes('action.yml'))
            return folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            throw new Error('the folder `policies` of the program is missing');
    }
}


/***/ })

};
