export const id = 4;
export const ids = [4];
export const modules = {

/***/ 1809:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ RuleNames)
/* harmony export */ });
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1661);

/** Finds rules by what people write: a full id, or a short id where it is unique among the policies in force. */
class RuleNames {
    inForce;
    speaking;
    known;
    /**
     * All are full ids: `known` are all that exist, in force or not; `speaking` are those in force whose products are
     * there, and a short id that several rules share means the one of them that speaks.
     */
    constructor(inForce, known, speaking = inForce) {
        this.inForce = inForce;
        this.speaking = speaking;
        this.known = new Set([...inForce, ...known]);
    }
    /** The full id in force, `'silent'` for a rule that exists and is not in force, or a problem at that place. */
    find(written, at) {
        const found = this.lookUp(written);
        return found === 'silent' || 'id' in found ? found : { ...found, at };
    }
    /** The same for a name that stands in no document. */
    lookUp(written) {
        const named = this.inForce.filter((full) => isNamed(full, written));
        const meant = named.length > 1 ? named.filter((full) => this.speaking.includes(full)) : named;
        const [id, ...others] = meant;
        if (id !== undefined && others.length === 0)
            return { id };
        if (id !== undefined) {
            return {
                message: `${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(written)} is a rule of more than one policy`,
                help: `write ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)([id, ...others].map(_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD), 'or')}`,
            };
        }
        if ([...this.known].some((full) => isNamed(full, written)))
            return 'silent';
        const names = this.inForce.flatMap((full) => [full, full.slice(full.indexOf('/') + 1)]);
        return { message: `unknown rule ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(written)}`, help: (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(written, names) };
    }
}
function isNamed(full, written) {
    return full === written || full.endsWith(`/${written}`);
}


/***/ }),

/***/ 8004:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ Preparation)
});

// EXTERNAL MODULE: ./src/core/check/built-in.ts + 4 modules
var built_in = __webpack_require__(1339);
// EXTERNAL MODULE: ./src/core/check/compiled-rule.ts + 44 modules
var compiled_rule = __webpack_require__(827);
// EXTERNAL MODULE: ./src/core/check/coverage.ts
var coverage = __webpack_require__(4476);
// EXTERNAL MODULE: ./src/core/check/organizations.ts + 2 modules
var organizations = __webpack_require__(7860);
// EXTERNAL MODULE: ./src/core/model/source.ts
var source = __webpack_require__(8672);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/core/check/rule-names.ts
var rule_names = __webpack_require__(1809);
;// CONCATENATED MODULE: ./src/core/check/settings.ts




/** The severities that configurations give to rules, by full id; each gets one once. */
class Settings {
    problems = [];
    settings = new Map();
    /** Full ids, as {@link RuleNames} takes them. */
    constructor(configs, inForce, known, speaking) {
        const names = new rule_names/* RuleNames */.X([...inForce, ...built_in/* builtInRuleIds */.IT], known, speaking);
        for (const setting of configs.flatMap((config) => config.rules)) {
            const found = names.find(setting.rule, setting.origin.value('rule'));
            if (found === 'silent')
                continue;
            if ('id' in found)
                this.choose(found.id, setting);
            else
                this.problems.push(found);
        }
    }
    choose(id, setting) {
        const earlier = this.settings.get(id);
        this.settings.set(id, setting);
        if (!earlier || isSaidElsewhereToo(setting, earlier))
            return;
        const { file, line } = (0,source/* locate */.x)(earlier.origin.value('rule'));
        this.problems.push({
            message: `the rule ${(0,wording/* quote */.hD)(id)} gets its severity twice; the first time in ${file}:${line}`,
            help: 'keep one of the two',
            at: setting.origin.value('rule'),
        });
    }
    /** The rules and findings with their severities here; those that are switched off are left out. */
    applyTo(items, idOf) {
        if (this.settings.size === 0)
            return items;
        return items.flatMap((item) => {
            const severity = this.settings.get(idOf(item))?.severity ?? item.severity;
            return severity === 'off' ? [] : [{ ...item, severity }];
        });
    }
}
/** Several folders may be judged at once, each with a configuration of its own. */
function isSaidElsewhereToo(one, other) {
    return one.severity === other.severity && one.origin.whole.file !== other.origin.whole.file;
}

// EXTERNAL MODULE: ./src/core/model/day.ts
var day = __webpack_require__(8735);
// EXTERNAL MODULE: ./src/core/model/group-by.ts
var group_by = __webpack_require__(118);
// EXTERNAL MODULE: ./src/core/versions/compare.ts
var compare = __webpack_require__(3626);
// EXTERNAL MODULE: ./src/core/check/findings.ts
var findings = __webpack_require__(3256);
// EXTERNAL MODULE: ./src/core/check/fingerprint.ts + 1 modules
var fingerprint = __webpack_require__(7177);
// EXTERNAL MODULE: ./src/core/check/rule-watch.ts + 1 modules
var rule_watch = __webpack_require__(455);
;// CONCATENATED MODULE: ./src/core/check/waivers.ts










const endingSoon = 30;
/** Applies waivers to judgements and says which of them are refused, no longer needed, or soon to end. */
class Waivers {
    catalogue;
    asOf;
    lookahead;
    put;
    problems = [];
    inForce;
    byRule;
    constructor(waivers, rules, known, catalogue, asOf, lookahead = endingSoon, put = findings/* findingOf */.hD) {
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.lookahead = lookahead;
        this.put = put;
        const names = new rule_names/* RuleNames */.X(rules.map(({ id }) => id), known, rules.filter(({ speaks }) => speaks).map(({ id }) => id));
        this.inForce = waivers.flatMap((waiver) => {
            const at = waiver.origin.value('rule');
            const found = isBuiltIn(waiver.rule)
                ? builtInCannotBeWaived(waiver.rule, at)
                : names.find(waiver.rule, at);
            if (found !== 'silent' && !('id' in found)) {
                this.problems.push(found);
                return [];
            }
            const ruleId = found === 'silent' ? '' : found.id;
            const waivable = rules.find(({ id }) => id === ruleId)?.waivable ?? true;
            return [{ waiver, ruleId, waivable, used: new Set() }];
        });
        this.byRule = (0,group_by/* groupBy */.$)(this.inForce, ({ ruleId }) => ruleId);
    }
    /** Whether any waiver is about a rule, by its full id. */
    areAbout(rule) {
        return this.byRule.has(rule);
    }
    /** The findings of a judgement: the waived servers apart from those that are not. */
    apply(judgement) {
        const ofRule = this.byRule.get(judgement.compiled.id);
        if (!ofRule)
            return [this.put(judgement)];
        const open = [];
        const ended = [];
        const waived = new Map();
        for (const server of judgement.servers) {
            const named = ofRule.filter((candidate) => names(candidate.waiver, server, judgement));
            for (const candidate of named)
                candidate.used.add(server.name.toLowerCase());
            const holding = named.find((candidate) => this.holds(candidate, server));
            if (holding)
                waived.set(holding, [...(waived.get(holding) ?? []), server]);
            else
                open.push(server);
            if (!holding)
                ended.push(...named.flatMap((candidate) => this.whyEnded(candidate, server)));
        }
        if (waived.size === 0)
            return [this.put(judgement, judgement.status, { related: ended })];
        return [
            ...(open.length > 0 ? [this.put((0,rule_watch/* narrowed */.fQ)(judgement, open), judgement.status, { related: ended })] : []),
            ...[...waived].map(([{ waiver }, servers]) => this.put((0,rule_watch/* narrowed */.fQ)(judgement, servers), 'waived', {
                waiver: noteOf(waiver),
                related: [placeOf(waiver)],
            })),
        ];
    }
    /** Whether a waiver is in force for a rule, by its full id, on a server, by its key; on any where none is named. */
    covers(rule, server) {
        return this.inForce.some(({ ruleId, waivable, waiver }) => ruleId === rule &&
            waivable &&
            this.asOf <= waiver.expires &&
            (server === '' || waiver.servers.some((name) => name.toLowerCase() === server)));
    }
    /** What is to be said about the waivers themselves once everything is judged. */
    notices() {
        return this.inForce.flatMap((candidate) => [
            ...this.refused(candidate),
            ...this.unused(candidate),
            ...this.ending(candidate),
        ]);
    }
    holds({ waiver, waivable }, server) {
        return waivable && this.asOf <= waiver.expires && this.isAccepted(waiver, server);
    }
    isAccepted({ accepted, origin }, server) {
        if (accepted === undefined)
            return true;
        const version = this.catalogue.resolve(accepted, server.product);
        if (version.precision === 'exact')
            return (0,compare/* isAtLeast */.du)(server.version, version.release) === 'yes';
        this.problems.push({
            message: `${(0,wording/* quote */.hD)(accepted)} is no release of ${server.product.name}, which ${(0,wording/* quote */.hD)(server.name)} runs`,
            help: 'write a release label or a build of its catalogue',
            at: origin.value('accepted'),
        });
        return false;
    }
    whyEnded({ waiver, waivable }, server) {
        const location = (0,source/* locate */.x)(waiver.origin.value('rule'));
        if (!waivable)
            return [];
        if (this.asOf > waiver.expires) {
            return [{ message: `the waiver of ${(0,wording/* quote */.hD)(waiver.owner)} ended on ${waiver.expires}`, location }];
        }
        const accepted = (0,wording/* quote */.hD)(waiver.accepted ?? '');
        return [
            {
                message: `the waiver of ${(0,wording/* quote */.hD)(waiver.owner)} accepts ${(0,wording/* quote */.hD)(server.name)} from ${accepted} on`,
                location,
            },
        ];
    }
    refused({ waiver, waivable }) {
        if (waivable)
            return [];
        const message = `the rule ${(0,wording/* quote */.hD)(waiver.rule)} cannot be waived, so this waiver has no effect`;
        return [notice('waiver-refused', waiver, message, 'remove the waiver', waiver.origin.value('rule'))];
    }
    unused({ waiver, used, waivable }) {
        const unneeded = waiver.servers.filter((name) => !used.has(name.toLowerCase()));
        if (unneeded.length === 0 || !waivable)
            return [];
        const message = `the waiver of ${(0,wording/* quote */.hD)(waiver.rule)} is not needed for ${(0,wording/* listed */.KE)(unneeded.map(wording/* quote */.hD))}`;
        const index = waiver.servers.indexOf(unneeded[0] ?? '');
        const at = waiver.origin.value('servers', index);
        return [notice('waiver-unused', waiver, message, 'remove it, or correct the names', at, unneeded)];
    }
    ending({ waiver, used, waivable }) {
        const left = (0,day/* daysBetween */.YM)(this.asOf, waiver.expires);
        if (!waivable || used.size === 0 || left < 0 || left > this.lookahead)
            return [];
        const message = `the waiver of ${(0,wording/* quote */.hD)(waiver.rule)} ends on ${waiver.expires}, ${(0,wording/* daysAhead */.Vv)(left)}`;
        const help = `mend the findings on ${(0,wording/* listed */.KE)(waiver.servers.map(wording/* quote */.hD))}, or let ${(0,wording/* quote */.hD)(waiver.owner)} renew it`;
        return [notice('waiver-ending', waiver, message, help, waiver.origin.value('expires'))];
    }
}
function names(waiver, server, { scope }) {
    if (waiver.organization !== undefined && waiver.organization !== scope.organization.name)
        return false;
    return waiver.servers.some((name) => name.toLowerCase() === server.name.toLowerCase());
}
function isBuiltIn(rule) {
    return built_in/* builtInRuleIds */.IT.some((id) => id === rule || id === `${built_in/* builtInPolicy */.Cl}/${rule}`);
}
function builtInCannotBeWaived(rule, at) {
    return {
        message: `${(0,wording/* quote */.hD)(rule)} is a rule of the program itself, which no waiver can name`,
        help: 'set its severity under `rules:` in `coexist.yaml`',
        at,
    };
}
function noteOf({ reason, owner, expires }) {
    return { reason, owner, expires };
}
function placeOf({ owner, expires, origin }) {
    return { message: `waived by ${(0,wording/* quote */.hD)(owner)} until ${expires}`, location: (0,source/* locate */.x)(origin.value('rule')) };
}
function notice(rule, waiver, message, help, at, servers = waiver.servers) {
    const { severity } = (0,built_in/* builtInSummary */.UF)(rule);
    return {
        rule,
        policy: built_in/* builtInPolicy */.Cl,
        status: 'violation',
        severity,
        ...(waiver.organization === undefined ? {} : { organization: waiver.organization }),
        servers,
        message,
        help,
        because: [],
        location: (0,source/* locate */.x)(at),
        related: [],
        fingerprint: (0,fingerprint/* fingerprint */.R)([built_in/* builtInPolicy */.Cl, rule, waiver.organization ?? '', waiver.rule, ...servers]),
    };
}

// EXTERNAL MODULE: ./src/core/versions/catalogue.ts + 7 modules
var versions_catalogue = __webpack_require__(9830);
// EXTERNAL MODULE: ./src/core/requests/check-request.ts
var check_request = __webpack_require__(5314);
// EXTERNAL MODULE: ./src/core/check/alike-servers.ts
var alike_servers = __webpack_require__(9465);
;// CONCATENATED MODULE: ./src/core/requests/products.ts

/** The products that an organization has, or gets by one of its plans. */
function productsOf(organization, plans, catalogue) {
    const own = plans.filter((plan) => (plan.organization ?? organization.name) === organization.name);
    const products = new Set();
    for (const [{ product }] of (0,alike_servers/* alikeServers */.V)(organization))
        products.add(product);
    for (const plan of own)
        for (const product of productsOfPlan(plan, catalogue))
            products.add(product);
    return products;
}
function productsOfPlan({ steps }, catalogue) {
    return steps.flatMap(({ action }) => {
        switch (action.kind) {
            case 'install':
                return action.servers.flatMap(({ product, version }) => [
                    ...[catalogue.products.get(product ?? '')].filter((known) => known !== undefined),
                    ...productOfVersion(version, catalogue),
                ]);
            case 'update':
                return productOfVersion(action.version, catalogue);
            default:
                return [];
        }
    });
}
function productOfVersion(version, catalogue) {
    const resolved = version === undefined ? undefined : catalogue.resolve(version);
    return resolved && resolved.precision !== 'conflict' && resolved.product ? [resolved.product] : [];
}

// EXTERNAL MODULE: ./src/core/requests/policies.ts
var requests_policies = __webpack_require__(8614);
;// CONCATENATED MODULE: ./src/core/requests/preparation.ts












/** Everything that a request asks to be judged and everything to judge it by, read, resolved and bound. */
class Preparation {
    request;
    documents;
    catalogue;
    organizations;
    plans;
    checklists;
    settings;
    waivers;
    /** The same waivers for what is only tried: nobody reads what they say, and none counts as needed by it. */
    waiversToTry;
    /** How many policies are in force, and how many rules they declare. */
    policies;
    rules;
    /** The rules that are in force for some organization. */
    inForce;
    /** Those of them whose products are there. */
    speaking;
    /** What is to be said about the choice of policies itself. */
    notices;
    /** Every policy that exists, and what its rules are bound to. */
    everyPolicy;
    context;
    /** Full ids of all rules that exist, in force or not. */
    knownRules;
    applied;
    families;
    found;
    /** Whether there is a rule or a release that could not be read. */
    lacksRules;
    /** The organizations as they were before, where that is asked for. */
    earlier;
    /** The `earlier` files hold the same organizations at another time: their products count too. */
    constructor(request, earlier = []) {
        this.request = request;
        const documents = (0,check_request/* documentsOf */.u)(request.files);
        const waiverDocuments = (0,check_request/* documentsOf */.u)(request.waivers);
        const policies = new requests_policies/* Policies */.lx(request.packs, documents, request.policies);
        const { catalogue, problems } = versions_catalogue/* Catalogue */.Q.compile(policies.catalogs);
        const assembled = (0,organizations/* assembleOrganizations */.V)(documents.topologies, catalogue);
        const before = (0,check_request/* documentsOf */.u)(earlier);
        const assembledBefore = (0,organizations/* assembleOrganizations */.V)(before.topologies, catalogue);
        const { asOf, lookahead, configs } = request;
        this.documents = documents;
        this.catalogue = catalogue;
        this.organizations = assembled.organizations;
        this.earlier = assembledBefore.organizations;
        this.plans = plansAsked(documents, request);
        this.checklists = policies.checklists;
        this.notices = policies.notices;
        const products = this.productsAtAnyTime();
        this.families = new Map([...products].map(([one, present]) => [one, new Set([...present].map(({ family }) => family.id))]));
        this.applied = policies.inForce.filter((policy) => [...this.families.values()].some((families) => (0,requests_policies/* appliesTo */.Gl)(policy, families)));
        this.everyPolicy = policies.all;
        this.knownRules = policies.knownRules;
        this.context = {
            catalogue,
            asOf,
            ...(lookahead === undefined ? {} : { lookahead }),
            checklists: policies.checklists,
        };
        const compiled = this.applied.map(({ policy }) => (0,compiled_rule/* compilePolicy */.C_)(policy, this.context));
        const declared = compiled.flatMap(({ rules }) => rules);
        const speaks = (rule) => (0,coverage/* speaksAmong */.QE)(rule, [...products.values()]);
        this.settings = new Settings(documents.configs.filter(({ origin }) => configs.includes(origin.whole.file.path)), declared.map(({ id }) => id), policies.knownRules, declared.filter(speaks).map(({ id }) => id));
        this.inForce = this.settings.applyTo(declared, ({ id }) => id);
        this.speaking = new Set(this.inForce.filter(speaks));
        this.policies = this.applied.length;
        this.rules = this.applied.flatMap(({ policy }) => policy.rules).length;
        const newWaivers = (put) => new Waivers([...documents.waivers, ...waiverDocuments.waivers], this.inForce.map((rule) => ({
            id: rule.id,
            waivable: rule.rule.waivable,
            speaks: speaks(rule),
        })), policies.knownRules, catalogue, asOf, lookahead, put);
        this.waivers = newWaivers();
        this.waiversToTry = newWaivers(findings/* wordlessFindingOf */.kH);
        this.lacksRules =
            documents.lacksRules ||
                [request, policies, { problems }, ...compiled].some((part) => part.problems.length > 0);
        this.found = [
            ...[request, documents, waiverDocuments, policies, { problems }, assembled, ...compiled],
            ...[{ problems: before.problems }, assembledBefore],
        ].flatMap((part) => part.problems);
    }
    /** The products that each organization has before, now or in a plan. */
    productsAtAnyTime() {
        const states = (0,group_by/* groupBy */.$)([...this.organizations, ...this.earlier], ({ name }) => name);
        return new Map([...states.values()].flatMap((ofOne) => {
            const products = new Set(ofOne.flatMap((one) => [...productsOf(one, this.plans, this.catalogue)]));
            return ofOne.map((one) => [one, products]);
        }));
    }
    /** The rules in force for an organization. */
    rulesFor(organization) {
        const families = this.families.get(organization) ?? new Set();
        const policies = new Set(this.applied.filter((policy) => (0,requests_policies/* appliesTo */.Gl)(policy, families)).map(({ policy }) => policy));
        return this.inForce.filter(({ policy }) => policies.has(policy));
    }
    /** The rules in force whose products are there, or which have found something all the same. */
    rulesToReport(findings) {
        const found = new Set(findings.map(({ policy, rule }) => `${policy}/${rule}`));
        return this.inForce.filter((rule) => this.speaking.has(rule) || found.has(rule.id));
    }
    /**
     * Findings as the configuration weighs them. That no rule speaks about products is not said while there are rules that
     * could not be read.
     */
    weigh(findings) {
        const certain = this.lacksRules ? findings.filter(({ status }) => status !== 'not-covered') : findings;
        return this.settings.applyTo(certain, ({ policy, rule }) => policy === built_in/* builtInPolicy */.Cl ? `${policy}/${rule}` : '');
    }
    /** The organizations of other files, as the catalogue of this request has them; those with a problem are left out. */
    otherOrganizations(files) {
        return (0,organizations/* assembleOrganizations */.V)((0,check_request/* documentsOf */.u)(files).topologies, this.catalogue).organizations;
    }
    /** Whether the policy of that id is in force for some organization. */
    isApplied(id) {
        return this.applied.some(({ policy }) => policy.id === id);
    }
    /** Everything that is wrong so far; waivers may find more while they are applied. */
    problems() {
        return [...this.found, ...this.settings.problems, ...this.waivers.problems];
    }
}
function plansAsked({ plans }, { plansOf }) {
    return plansOf ? plans.filter(({ origin }) => plansOf.includes(origin.whole.file.path)) : plans;
}


/***/ })

};
