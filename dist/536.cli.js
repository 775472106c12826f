export const id = 536;
export const ids = [536];
export const modules = {

/***/ 536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baseline: () => (/* binding */ baseline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/requests/check.ts + 2 modules
var check = __webpack_require__(5631);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1456);
;// CONCATENATED MODULE: ./src/core/requests/record-baseline.ts

/** The text of a baseline that records the findings of a report: the same findings give the same bytes. */
function recordBaseline({ tool, asOf, findings }) {
    const recorded = findings.map(recordOf).sort(compareRecords);
    return `${JSON.stringify({ schemaVersion: 1, tool, asOf, findings: recorded }, null, 2)}\n`;
}
function recordOf(finding) {
    const { fingerprint, rule, policy, organization, scope, servers, product, status, severity, actual, plan } = finding;
    return {
        fingerprint,
        rule,
        policy,
        ...(organization === undefined ? {} : { organization }),
        ...(scope ? { scope } : {}),
        servers: [...servers].sort(wording/* compareText */.n6),
        ...(product === undefined ? {} : { product }),
        status,
        severity,
        ...(actual === undefined ? {} : { actual }),
        ...(plan ? { plan } : {}),
    };
}
/** By what a person looks for, so that a change of the file reads as a change of the findings. */
function compareRecords(a, b) {
    return ((0,wording/* compareText */.n6)(a.organization ?? '', b.organization ?? '') ||
        (0,wording/* compareText */.n6)(a.policy, b.policy) ||
        (0,wording/* compareText */.n6)(a.rule, b.rule) ||
        (0,wording/* compareText */.n6)(a.servers.join('\n'), b.servers.join('\n')) ||
        (0,wording/* compareText */.n6)(a.fingerprint, b.fingerprint));
}

// EXTERNAL MODULE: ./src/core/documents/is-baseline.ts
var is_baseline = __webpack_require__(8641);
// EXTERNAL MODULE: ./src/core/report/index.ts + 34 modules
var core_report = __webpack_require__(452);
// EXTERNAL MODULE: ./src/node/find-files.ts + 1 modules
var find_files = __webpack_require__(147);
// EXTERNAL MODULE: ./src/node/load-request.ts
var load_request = __webpack_require__(9439);
// EXTERNAL MODULE: ./src/node/prepared-packs.ts + 1 modules
var prepared_packs = __webpack_require__(1776);
// EXTERNAL MODULE: ./src/node/read-text.ts
var read_text = __webpack_require__(3875);
// EXTERNAL MODULE: ./src/node/write-text.ts
var write_text = __webpack_require__(9658);
// EXTERNAL MODULE: ./src/cli/check-options.ts + 1 modules
var check_options = __webpack_require__(3362);
// EXTERNAL MODULE: ./src/cli/command.ts
var command = __webpack_require__(3114);
;// CONCATENATED MODULE: ./src/cli/commands/baseline.ts









/** Records what is found today, so that a check can tell what is new. */
const baseline = {
    id: 'baseline',
    summary: 'Record the present findings, so that only new ones block.',
    usage: 'baseline FILE [PATH...] [options]',
    options: [
        check_options/* judgingOptions */.Ds.policy,
        check_options/* judgingOptions */.Ds.waivers,
        check_options/* judgingOptions */.Ds.asOf,
        check_options/* judgingOptions */.Ds.lookahead,
        check_options/* judgingOptions */.Ds.maxFileSize,
    ],
    examples: [
        { line: 'coexist baseline coexist-baseline.json', summary: 'record what is found in this folder' },
        {
            line: 'coexist baseline coexist-baseline.json topology/ --policy pack:exchange',
            summary: 'record what one pack finds in another folder',
        },
    ],
    async run(invocation, surroundings) {
        const [file, ...paths] = invocation.words;
        if (file === undefined)
            throw new command/* UsageError */.e('no file is given', 'write `coexist baseline FILE [PATH...]`');
        refuseOtherFile(file, surroundings.folder);
        const gate = { failOn: 'error', onUndecided: 'fail' };
        const options = { ...(0,check_options/* checkOptionsOf */.YW)(invocation, paths, surroundings), gate };
        const report = (0,check/* check */.z6)(await (0,load_request/* loadRequest */.W$)(options, (0,prepared_packs/* loadPreparedPacks */.E)()));
        if (report.verdict === 'error')
            return { exitCode: check_options/* exitCodes */.hS.error, output: inText(report) };
        const fault = (0,write_text/* writeText */.x)(file, recordBaseline(report), surroundings.folder);
        if (fault)
            throw new command/* UsageError */.e(fault, 'check the path and its permissions');
        return {
            exitCode: 0,
            output: `${(0,wording/* quote */.hD)(file)} records ${(0,wording/* counted */.hS)(report.findings.length, 'finding')}\n`,
        };
    },
};
/** A slip such as `coexist baseline topology.yaml` must not cost the topology. */
function refuseOtherFile(file, folder) {
    const path = (0,external_node_path_.resolve)(folder, file);
    const text = (0,find_files/* isThere */.$B)(path) ? (0,read_text/* readText */.y)(path, Infinity) : undefined;
    if (typeof text !== 'string' || text.trim() === '' || (0,is_baseline/* isBaseline */.U)(text))
        return;
    throw new command/* UsageError */.e(`${(0,wording/* quote */.hD)(file)} exists and is no baseline`, 'name another file; the paths to judge come behind it');
}
function inText(report) {
    return core_report/* formats */.F.find(({ id }) => id === 'text')?.render(report, { color: false }) ?? '';
}


/***/ }),

/***/ 8641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isJson),
/* harmony export */   U: () => (/* binding */ isBaseline)
/* harmony export */ });
/** Whether a text is a baseline, of whatever version of the format: what somebody else wrote is not to be replaced. */
function isBaseline(text) {
    if (!isJson(text))
        return false;
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'schemaVersion' in value && 'findings' in value;
}
/** Whether a text is JSON. */
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 9127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ judgeTransition),
/* harmony export */   i: () => (/* binding */ changesBetween)
/* harmony export */ });
/* harmony import */ var _check_live_organization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1904);
/* harmony import */ var _check_live_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9205);
/* harmony import */ var _steps_change_of_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4838);



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

/***/ 5631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ check),
  to: () => (/* binding */ explained),
  S4: () => (/* binding */ judge),
  hI: () => (/* binding */ judgePrepared)
});

// EXTERNAL MODULE: ./src/core/check/built-in.ts + 4 modules
var built_in = __webpack_require__(7498);
// EXTERNAL MODULE: ./src/core/model/day.ts
var day = __webpack_require__(2060);
// EXTERNAL MODULE: ./src/core/model/source.ts
var source = __webpack_require__(1409);
// EXTERNAL MODULE: ./src/core/check/fingerprint.ts + 1 modules
var fingerprint = __webpack_require__(2833);
;// CONCATENATED MODULE: ./src/core/check/catalogue-age.ts




/** A catalogue whose sources were read longer ago than this, in days, may lack releases and changed rules. */
const oldestUseful = 90;
/** Says of each family that its catalogue is old on the day of the run; it stands on the first organization of it. */
function outdatedCatalogues(organizations, asOf) {
    const first = new Map();
    for (const organization of organizations) {
        for (const { product } of organization.servers.values()) {
            if (!first.has(product.family))
                first.set(product.family, organization);
        }
    }
    return [...first].flatMap(([family, organization]) => outdated(family, organization, asOf));
}
function outdated({ id, name, retrieved }, { name: organization, at }, asOf) {
    const age = retrieved === undefined ? 0 : (0,day/* daysBetween */.YM)(retrieved, asOf);
    if (retrieved === undefined || age <= oldestUseful)
        return [];
    return [
        {
            rule: 'catalogue-outdated',
            policy: built_in/* builtInPolicy */.Cl,
            status: 'violation',
            severity: (0,built_in/* builtInSummary */.UF)('catalogue-outdated').severity,
            organization,
            servers: [],
            message: `the sources of the catalogue of ${name} were last read on ${retrieved}, ${age} days before ${asOf}, so releases and rules since then are not known`,
            help: 'update coexist, or add the new releases in a catalogue of your own',
            because: [],
            location: (0,source/* locate */.x)(at),
            related: [],
            fingerprint: (0,fingerprint/* fingerprint */.R)([built_in/* builtInPolicy */.Cl, 'catalogue-outdated', id]),
        },
    ];
}

// EXTERNAL MODULE: ./src/core/check/judge-organization.ts
var judge_organization = __webpack_require__(6410);
// EXTERNAL MODULE: ./src/core/check/report.ts
var check_report = __webpack_require__(9981);
// EXTERNAL MODULE: ./src/core/plan/transition.ts
var transition = __webpack_require__(9127);
// EXTERNAL MODULE: ./src/core/requests/nothing-to-judge.ts
var nothing_to_judge = __webpack_require__(2372);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1456);
// EXTERNAL MODULE: ./src/core/plan/judge-plan.ts + 17 modules
var judge_plan = __webpack_require__(8302);
;// CONCATENATED MODULE: ./src/core/requests/plans.ts


/** Judges plans, each from the organization it names; the rules are those in force for it. */
function judgePlans(plans, organizations, rulesFor, context) {
    const known = new Map();
    const judged = plans.map((plan) => {
        const organization = startOf(plan, organizations);
        if ('message' in organization)
            return { findings: [], problems: [organization] };
        const identity = identityOf(plan, organization, known);
        return (0,judge_plan/* judgePlan */.t)(plan, identity, organization, { ...context, rules: rulesFor(organization) });
    });
    return {
        findings: judged.flatMap(({ findings }) => findings),
        problems: judged.flatMap(({ problems }) => problems),
        reports: judged.flatMap((one) => ('report' in one && one.report ? [one.report] : [])),
    };
}
/** The title of a plan; of several with one title in an organization, or with none, their number too. */
function identityOf({ title = '' }, { name }, known) {
    const key = JSON.stringify([name, title]);
    const count = known.get(key) ?? 0;
    known.set(key, count + 1);
    return count === 0 ? title : `${title}\n${count}`;
}
/** The organization that a plan starts from: the one it names, or the only one. */
function startOf({ organization, origin }, organizations) {
    const names = organizations.map(({ name }) => name);
    if (organization !== undefined) {
        const named = organizations.find(({ name }) => name === organization);
        return (named ?? {
            message: `the plan starts from the organization ${(0,wording/* quote */.hD)(organization)}, of which no topology was read`,
            help: (0,wording/* didYouMean */.au)(organization, names),
            at: origin.value('organization'),
        });
    }
    const [only, ...others] = organizations;
    if (only && others.length === 0)
        return only;
    return {
        message: only
            ? `the plan does not say which organization it starts from: ${(0,wording/* listedAtMost */.aL)(5, names.map(wording/* quote */.hD), 'or')}`
            : 'the plan starts from no organization: no topology was read',
        help: only ? 'add `organization:`' : 'name the file or folder of its topology too',
        at: origin.value('title'),
    };
}

// EXTERNAL MODULE: ./src/core/requests/preparation.ts + 3 modules
var requests_preparation = __webpack_require__(5155);
// EXTERNAL MODULE: ./src/core/requests/shard.ts
var shard = __webpack_require__(8019);
;// CONCATENATED MODULE: ./src/core/requests/check.ts









/** Judges the topologies and plans among the files against the policies in force. */
function check(request) {
    return explained(judge(request), request);
}
/** The report with the derivations that the request asks for. */
function explained({ report, preparation }, request) {
    const explanations = request.explain?.(report, preparation, request) ?? [];
    return explanations.length > 0 ? { ...report, explanations } : report;
}
/** The same without derivations, with what it was judged by. */
function judge(request, beside = {}) {
    const preparation = new requests_preparation/* Preparation */.M(request);
    return { report: judgePrepared(request, preparation, beside), preparation };
}
/** The same of a request that is prepared already. */
function judgePrepared(request, preparation, { notices = [], changedFrom = [] } = {}) {
    const { catalogue, checklists, organizations, settings, waivers } = preparation;
    const describe = (judgement) => waivers.apply(judgement);
    const weigh = (findings) => settings.applyTo(findings, ({ policy, rule }) => (policy === built_in/* builtInPolicy */.Cl ? `${policy}/${rule}` : ''));
    const rulesFor = preparation.rulesFor.bind(preparation);
    const own = (0,shard/* ofShard */.G)(organizations, request.shard);
    // What derives findings looks through the same eyes again; nobody else keeps them.
    const watchesOf = (one) => (request.explain ? preparation.watchesOf(one) : undefined);
    const judged = own.map((one) => (0,judge_organization/* judgeOrganization */.R)(one, rulesFor(one), waivers, watchesOf(one)));
    const earlier = preparation.otherOrganizations(changedFrom);
    const transitions = own.flatMap((head) => {
        const base = earlier.find(({ name }) => name === head.name);
        return base ? (0,transition/* judgeTransition */.F)(base, head, rulesFor(head), describe) : [];
    });
    const plans = judgePlans(plansOfShard(preparation, own, request), organizations, rulesFor, {
        catalogue,
        asOf: request.asOf,
        checklists,
        describe,
        weigh,
    });
    const findings = [
        ...(request.plansOf ? [] : [...judged.flatMap((one) => one.findings), ...transitions]),
        ...preparation.notices,
        ...waivers.notices(),
        ...outdatedCatalogues(organizations, request.asOf),
        ...notices,
    ];
    const all = [...weigh(findings), ...plans.findings];
    const areAllRead = preparation.documents.topologies.every(({ organization }) => organizations.some(({ name }) => name === organization));
    const report = (0,check_report/* reportOf */.EI)(request, {
        organizations: judged.map((one) => one.report),
        plans: plans.reports,
        findings: all,
        rules: preparation.rulesToReport(all),
        problems: [
            ...preparation.problems(),
            ...(areAllRead ? plans.problems : []),
            ...(0,nothing_to_judge/* nothingToJudge */.U)(request, preparation),
        ],
    });
    return request.shard ? { ...report, shard: request.shard } : report;
}
/** A plan goes with its organization; one that names none is told by the first shard. */
function plansOfShard({ plans }, own, { shard }) {
    if (!shard)
        return plans;
    const names = new Set(own.map(({ name }) => name));
    return plans.filter(({ organization }) => organization === undefined ? shard.index === 1 : names.has(organization));
}


/***/ }),

/***/ 8019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ofShard)
/* harmony export */ });
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1456);

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
