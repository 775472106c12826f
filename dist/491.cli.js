export const id = 491;
export const ids = [491,126];
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

/***/ 2126:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainFindings: () => (/* reexport */ explainFindings),
  ordersOfChange: () => (/* reexport */ ordersOfChange)
});

// EXTERNAL MODULE: ./src/core/check/findings.ts
var findings = __webpack_require__(3256);
// EXTERNAL MODULE: ./src/core/model/group-by.ts
var group_by = __webpack_require__(118);
// EXTERNAL MODULE: ./src/core/requests/explained-rule.ts
var explained_rule = __webpack_require__(4095);
// EXTERNAL MODULE: ./src/core/requests/explaining.ts + 4 modules
var requests_explaining = __webpack_require__(9397);
// EXTERNAL MODULE: ./src/core/requests/order-of-raise.ts
var order_of_raise = __webpack_require__(5963);
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
var plan_yaml = __webpack_require__(356);
// EXTERNAL MODULE: ./src/core/plan/transition.ts
var transition = __webpack_require__(2524);
// EXTERNAL MODULE: ./src/core/requests/find-order.ts + 46 modules
var find_order = __webpack_require__(1713);
// EXTERNAL MODULE: ./src/core/requests/preparation.ts + 3 modules
var requests_preparation = __webpack_require__(8004);
// EXTERNAL MODULE: ./src/core/requests/shard.ts
var shard = __webpack_require__(3018);
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

/***/ 2524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ judgeTransition),
/* harmony export */   i: () => (/* binding */ changesBetween)
/* harmony export */ });
/* harmony import */ var _check_live_organization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1752);
/* harmony import */ var _check_live_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5552);
/* harmony import */ var _steps_change_of_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2909);



/**
 * Judges the change from one state of an organization to another as one step in which everything changes at once: what
 * the rules about changes have against it. Tasks that the later state declares count as done before.
 */
function judgeTransition(base, head, rules, describe) {
    const onChanges = rules.filter(({ judge }) => judge.kind === 'change');
    if (onChanges.length === 0)
        return [];
    const tasks = new Map([...base.tasks, ...head.tasks]);
    const live = new _check_live_organization_js__WEBPACK_IMPORTED_MODULE_0__/* .LiveOrganization */ .k({ ...base, at: head.at, file: head.file, tasks }, onChanges);
    const verdicts = changesBetween(base, head).flatMap((change) => live.foresee(change));
    moveTo(live, head);
    const files = new Set([...head.servers.values()].map(({ declared }) => declared.origin.whole.file));
    return verdicts.flatMap((verdict) => {
        const judgement = verdict();
        return judgement ? describe(withinFiles(judgement, files)) : [];
    });
}
/** What is different in the later state: servers that come, change and go, and links that are made. */
function changesBetween(base, head) {
    const changes = [];
    for (const server of head.servers.values()) {
        const from = base.servers.get(server.key);
        if (!from)
            changes.push({ kind: 'install', server });
        else if ((0,_steps_change_of_server_js__WEBPACK_IMPORTED_MODULE_1__/* .directionOf */ .F)(from, server) !== 'same')
            changes.push({ kind: 'update', from, server });
    }
    for (const server of base.servers.values()) {
        if (!head.servers.has(server.key))
            changes.push({ kind: 'decommission', server });
    }
    const linked = new Set(base.links.map(_check_live_state_js__WEBPACK_IMPORTED_MODULE_2__/* .linkKey */ .S));
    for (const link of head.links)
        if (!linked.has((0,_check_live_state_js__WEBPACK_IMPORTED_MODULE_2__/* .linkKey */ .S)(link)))
            changes.push({ kind: 'link', link });
    return changes;
}
function moveTo(live, head) {
    for (const link of live.state.links)
        live.removeLink(link);
    for (const server of [...live.state.servers.values()]) {
        const after = head.servers.get(server.key);
        if (after)
            live.replace(server, after);
        else
            live.remove(server);
    }
    for (const server of head.servers.values())
        if (!live.state.servers.has(server.key))
            live.add(server);
    for (const link of head.links)
        live.addLink(link);
}
/** What is only in the base has no place that a reader of the head could look at. */
function withinFiles(judgement, files) {
    return { ...judgement, because: judgement.because.filter(({ at }) => files.has(at.file)) };
}


/***/ }),

/***/ 4575:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ nothingToJudge)
/* harmony export */ });
/** A run that judges nothing must not look like one that found nothing. */
function nothingToJudge(request, preparation) {
    const { documents, organizations, plans, rules, policies } = preparation;
    const { plansOf, files, asked } = request;
    if (request.mayBeEmpty || request.problems.length + documents.problems.length > 0)
        return [];
    if (plansOf && plans.length === 0) {
        return [problem('no plan was found', 'name a file with a document of `kind: Plan`', plansOf)];
    }
    const paths = asked ?? files.slice(0, 1).map(({ file }) => file.path);
    if (documents.topologies.length === 0) {
        return [
            problem('no topology was found', 'name a file or folder with a document of `kind: Topology`', paths),
        ];
    }
    if (organizations.length === 0)
        return [];
    if (policies === 0) {
        return [problem('no policy is in force for these topologies', 'name one with `--policy`', paths)];
    }
    return rules > 0 ? [] : [problem('the policies in force have no rules', 'choose one that has some', paths)];
}
function problem(message, help, paths) {
    return { message, help, at: { path: paths.join(', ') || '.' } };
}


/***/ }),

/***/ 3018:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ofShard)
/* harmony export */ });
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1661);

/** Those of the named things that fall to a shard: dealt out in the order of their names, so that every run agrees. */
function ofShard(items, shard) {
    if (!shard)
        return items;
    const names = items.map(({ name }) => name).sort(_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6);
    const own = new Set(names.filter((_, index) => index % shard.count === shard.index - 1));
    return items.filter(({ name }) => own.has(name));
}


/***/ })

};
