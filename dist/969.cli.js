export const id = 969;
export const ids = [969];
export const modules = {

/***/ 7969:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fix: () => (/* binding */ fix_fix)
});

// EXTERNAL MODULE: ./src/core/check/built-in.ts + 4 modules
var built_in = __webpack_require__(1339);
// EXTERNAL MODULE: ./src/core/check/findings.ts
var check_findings = __webpack_require__(3256);
// EXTERNAL MODULE: ./src/core/check/judge-organization.ts + 2 modules
var judge_organization = __webpack_require__(4754);
// EXTERNAL MODULE: ./src/core/check/organizations.ts
var check_organizations = __webpack_require__(5116);
// EXTERNAL MODULE: ./src/core/check/report.ts
var report = __webpack_require__(2356);
// EXTERNAL MODULE: ./src/core/check/live-organization.ts + 2 modules
var live_organization = __webpack_require__(1752);
// EXTERNAL MODULE: ./src/core/check/live-state.ts
var live_state = __webpack_require__(5552);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/core/rules/guard.ts + 1 modules
var guard = __webpack_require__(8480);
// EXTERNAL MODULE: ./src/core/rules/skew/relative.ts
var relative = __webpack_require__(1412);
;// CONCATENATED MODULE: ./src/core/fix/reasons.ts




const mostNames = 5;
/** What a judgement asks, and which servers could be raised instead. */
function causeOf(judgement, instead) {
    const { rule, message } = (0,check_findings/* findingOf */.hD)(judgement);
    return { judgement, text: `${(0,wording/* quote */.hD)(rule)}: ${message}`, instead };
}
/** Puts the reasons of raises into words: each with the facts behind it, and the reasons of those. */
class Reasons {
    raises;
    speakers = new Map();
    constructor(raises) {
        this.raises = raises;
    }
    /** The chain that makes a cause so, from what is asked to what the documents declare. */
    chainOf(cause, server) {
        return this.chain(cause, server, new Set());
    }
    /** What could be done instead of raising a server, as instructions. */
    alternativesTo({ cause, to }) {
        const others = cause.instead.map((names) => `raise ${namesInWords(names)} instead`);
        const present = this.speakersOf(cause.judgement).present.map((servers) => servers.filter(({ key }) => key !== to.key).map(({ name }) => name));
        return [
            ...others,
            `remove ${(0,wording/* quote */.hD)(to.name)}`,
            ...present.filter((names) => names.length > 0).map((names) => `remove ${namesInWords(names)}`),
        ];
    }
    chain(cause, server, told) {
        told.add(cause);
        const { present, newest } = this.speakersOf(cause.judgement);
        const isOther = ({ key }) => key !== server.key;
        const behind = [...present.flatMap((servers) => servers.find(isOther) ?? []), newest.find(isOther)];
        const facts = behind.filter((one) => one !== undefined);
        return [
            cause.text,
            ...facts.map((one) => (0,guard/* witness */.u)(one).text),
            ...facts.flatMap((one) => {
                const further = this.raises.get(one.key)?.cause;
                return further && !told.has(further) ? this.chain(further, one, told) : [];
            }),
        ];
    }
    speakersOf({ compiled, scope }) {
        const ofScope = this.speakers.get(scope) ?? new Map();
        this.speakers.set(scope, ofScope);
        const known = ofScope.get(compiled) ?? speakersOf(compiled, scope);
        ofScope.set(compiled, known);
        return known;
    }
}
function speakersOf({ guard, judge }, scope) {
    const servers = [...scope.servers.values()];
    const present = guard.premises.flatMap((premise) => {
        if (premise.kind !== 'some')
            return [];
        return [servers.filter((server) => premise.matches(server, scope) === 'yes')];
    });
    if (judge.kind !== 'server' || !judge.distance)
        return { present, newest: [] };
    const { others, unit } = judge.distance;
    const newest = servers
        .filter((server) => others.matches(server, scope) === 'yes' || judge.servers.matches(server, scope) === 'yes')
        .sort((a, b) => (0,relative/* rangeOf */.b)(b.version, unit).low - (0,relative/* rangeOf */.b)(a.version, unit).low);
    return { present, newest: newest.slice(0, 2) };
}
function namesInWords(names) {
    return (0,wording/* listedAtMost */.aL)(mostNames, names.map(wording/* quote */.hD));
}

// EXTERNAL MODULE: ./src/core/versions/version.ts
var versions_version = __webpack_require__(5449);
;// CONCATENATED MODULE: ./src/core/fix/releases-above.ts

/**
 * The releases of its product that are later than whatever a server runs, oldest first, each in its last issue; none where
 * nobody knows what the server runs.
 */
function releasesAbove({ product, version }) {
    const range = (0,versions_version/* releaseRange */.ZL)(version);
    if (!range)
        return [];
    return product.releases.filter(({ rank }, index) => rank > range.last.rank && product.releases[index + 1]?.rank !== rank);
}
/** The server once it runs the release. */
function raisedTo(server, release) {
    const written = releaseText(server, release);
    const { product } = release;
    const version = { precision: 'exact', written, product, release };
    return { ...server, product, version, declared: { ...server.declared, version: written } };
}
/** The release in the manner in which the version of the server is written: a build where that is one. */
function releaseText({ declared }, release) {
    if (/^\s*\d+(?:\.\d+){2,}\s*$/.test(declared.version ?? ''))
        return release.build.join('.');
    return declared.product === undefined ? `${release.product.name} ${release.label}` : release.label;
}
/** A version as reports show it. */
function versionText({ version }) {
    return (0,versions_version/* shortName */.EU)(version);
}

// EXTERNAL MODULE: ./src/core/model/group-by.ts
var group_by = __webpack_require__(118);
// EXTERNAL MODULE: ./src/core/versions/compare.ts
var compare = __webpack_require__(3626);
;// CONCATENATED MODULE: ./src/core/fix/distance-raises.ts


/** Who is too far behind another one goes up far enough: the server, or the one that it is too far ahead of. */
function distanceRaises(servers, { others, behind, ahead, unit }, scope) {
    const raises = new Map();
    const limits = [
        { low: servers, high: others, most: behind },
        { low: others, high: servers, most: ahead },
    ];
    for (const { low, high, most } of limits) {
        if (most === undefined)
            continue;
        const newest = newestTwo(high, scope, (server) => (0,relative/* rangeOf */.b)(server.version, unit).low);
        for (const server of scope.servers.values()) {
            if (low.matches(server, scope) !== 'yes')
                continue;
            const least = (newest.butFor(server) ?? -Infinity) - most;
            if ((0,relative/* rangeOf */.b)(server.version, unit).high >= least)
                continue;
            const release = releasesAbove(server).find((one) => (0,relative/* rangeOf */.b)(raisedTo(server, one).version, unit).low >= least);
            if (!release)
                return [];
            const known = raises.get(server);
            if (!known || known.rank < release.rank)
                raises.set(server, release);
        }
    }
    return raises.size > 0 ? [raises] : [];
}
/** The newest server of each family, and the newest but for a server. */
function newestTwo(meant, scope, positionOf) {
    const byFamily = new Map();
    for (const server of scope.servers.values()) {
        if (meant.matches(server, scope) !== 'yes')
            continue;
        const { family } = server.product;
        const two = [...(byFamily.get(family) ?? []), server].sort((a, b) => positionOf(b) - positionOf(a));
        byFamily.set(family, two.slice(0, 2));
    }
    return {
        butFor(server) {
            const other = byFamily.get(server.product.family)?.find((one) => one.key !== server.key);
            return other && positionOf(other);
        },
    };
}

;// CONCATENATED MODULE: ./src/core/fix/way-out.ts





/**
 * The ways in which raising versions alone ends what a rule says about a subject, the servers that stay where they are
 * frozen: none where no release does, one where it is forced, several where there is a choice.
 */
function waysOut(watch, subject) {
    const { judge } = watch.compiled;
    const { scope } = watch;
    switch (judge.kind) {
        case 'server': {
            if (judge.distance)
                return distanceRaises(judge.servers, judge.distance, scope);
            const server = scope.servers.get(subject);
            const release = server && leastRelease(server, (raised) => watch.allows(server, raised) === 'yes');
            return server && release ? [new Map([[server, release]])] : [];
        }
        case 'scope':
            return waysOfScope(judge.breach, scope);
        case 'change':
            return [];
    }
}
function waysOfScope(breach, scope) {
    switch (breach.kind) {
        case 'together':
            return breach.selections.flatMap((selection) => raisedOut(selection, scope) ?? []);
        case 'too-different':
            return fewerValues(breach, scope);
        case 'too-few':
            return [];
    }
}
/** Every server that a selection means goes up until it is meant no longer; undefined where one cannot. */
function raisedOut(selection, scope) {
    const raises = new Map();
    for (const server of scope.servers.values()) {
        if (selection.matches(server, scope) === 'no')
            continue;
        const release = leastRelease(server, (raised) => selection.matches(raised, scope) === 'no');
        if (!release)
            return undefined;
        raises.set(server, release);
    }
    return raises;
}
/** The smallest groups of equal version go up to the next version that is there, until few enough are left. */
function fewerValues({ servers, atMost, valueOf }, scope) {
    const meant = [...scope.servers.values()].filter((server) => servers.matches(server, scope) === 'yes');
    const groups = [...(0,group_by/* groupBy */.$)(meant, valueOf).values()]
        .flatMap((alike) => {
        const [first] = alike;
        const release = first && (0,versions_version/* releaseRange */.ZL)(first.version)?.last;
        return release ? [{ alike, release }] : [];
    })
        .sort((a, b) => (0,compare/* compareReleases */.c0)(a.release, b.release));
    const raises = new Map();
    for (let left = groups.length; left > atMost; left--) {
        const at = smallestThatCanRise(groups);
        const [group, next] = [groups[at], groups[at + 1]];
        if (!group || !next)
            return [];
        for (const server of group.alike)
            raises.set(server, next.release);
        groups.splice(at, 2, { alike: [...group.alike, ...next.alike], release: next.release });
    }
    return raises.size > 0 ? [raises] : [];
}
function smallestThatCanRise(groups) {
    let best = -1;
    for (const [index, { alike, release }] of groups.entries()) {
        if (groups[index + 1]?.release.product !== release.product)
            continue;
        if (best === -1 || alike.length < (groups[best]?.alike.length ?? 0))
            best = index;
    }
    return best;
}
function leastRelease(server, suffices) {
    return releasesAbove(server).find((release) => suffices(raisedTo(server, release)));
}

;// CONCATENATED MODULE: ./src/core/fix/least-state.ts





/**
 * The least state above an organization in which raising versions ends every violation that raising can end: each raise
 * is forced by the state so far, and no server goes further than what forces it. Servers neither come nor go.
 */
function leastState(organization, rules, isTolerated) {
    return new Worklist(organization, rules, isTolerated).done();
}
class Worklist {
    organization;
    isTolerated;
    live;
    raises = new Map();
    renewals = new Map();
    constructor(organization, rules, isTolerated) {
        this.organization = organization;
        this.isTolerated = isTolerated;
        const onStates = rules.filter(({ rule, judge }) => rule.during !== 'plan' && judge.kind !== 'change');
        this.live = new live_organization/* LiveOrganization */.k(organization, onStates);
    }
    done() {
        for (let turns = this.violations(); turns.length > 0; turns = this.violations()) {
            for (const { watch, subject } of turns)
                this.mend(watch, subject);
        }
        const { state } = this.live;
        return {
            organization: { ...this.organization, servers: new Map(state.servers), links: state.links },
            raises: this.raises,
            renewals: [...this.renewals.values()],
        };
    }
    violations() {
        const touched = [...this.live.takeTouched('always'), ...this.live.takeTouched('at-rest')];
        return touched.flatMap((watch) => watch.takeTurns()).filter(({ status }) => status === 'violation');
    }
    mend(watch, subject) {
        if (watch.statusOf(subject) !== 'violation')
            return;
        const judgement = watch.judgementOn(subject);
        if (!judgement || this.isTolerated(judgement) || this.renewed(judgement))
            return;
        const ways = [...waysOut(watch, subject)].sort((a, b) => a.size - b.size);
        const [way, ...others] = ways;
        if (!way)
            return;
        for (const [server, release] of way) {
            const after = raisedTo(server, release);
            this.raises.set(server.key, {
                from: this.raises.get(server.key)?.from ?? server,
                to: after,
                cause: causeOf(judgement, others.map(namesOf)),
            });
            this.live.replace(server, after);
        }
    }
    /** A link that has recorded what a raised server was before is made anew. */
    renewed(judgement) {
        const { link } = judgement.scope;
        const recorder = link?.recorder === undefined ? undefined : this.raises.get(link.recorder)?.to;
        if (!link?.recorded || !recorder || link.recorded === recorder.version)
            return false;
        if (!judgement.servers.some(({ key }) => key === recorder.key))
            return false;
        const renewal = { link, recorder, cause: causeOf(judgement, []) };
        this.renewals.set((0,live_state/* linkKey */.S)(link), renewal);
        this.live.addLink({ ...link, recorded: recorder.version });
        return true;
    }
}
function namesOf(raises) {
    return [...raises.keys()].map(({ name }) => name);
}

// EXTERNAL MODULE: ./src/core/edits/replace-scalar.ts
var replace_scalar = __webpack_require__(4230);
// EXTERNAL MODULE: ./src/core/edits/text-edit.ts
var text_edit = __webpack_require__(6767);
;// CONCATENATED MODULE: ./src/core/fix/version-edits.ts




/** The files in which versions change, every other byte as it was. */
function versionEdits(remedies) {
    const edits = remedies.flatMap(editsOf);
    return [...(0,group_by/* groupBy */.$)(edits, ({ span }) => span.file)].map(([file, ofFile]) => ({
        file,
        text: (0,text_edit/* applyEdits */.c)(file.text, ofFile.map(({ span, text }) => (0,replace_scalar/* replaceScalar */.B)(span, text))),
    }));
}
function editsOf({ raises, renewals }) {
    return [
        ...[...raises.values()].map(({ from, to }) => ({
            span: from.declared.origin.value('version'),
            text: to.version.written,
        })),
        ...renewals
            .filter(({ link }) => link.declared.recordedVersion !== undefined)
            .map(({ link, recorder }) => ({
            span: link.declared.origin.value('recordedVersion'),
            text: renewedText(link.declared.recordedVersion, recorder),
        })),
    ];
}
function renewedText(recorded, recorder) {
    const { version, declared } = recorder;
    if (version.precision !== 'exact')
        return version.written;
    const as = recorded === undefined ? declared : { ...declared, version: recorded };
    return releaseText({ ...recorder, declared: as }, version.release);
}

// EXTERNAL MODULE: ./src/core/model/source.ts
var source = __webpack_require__(8672);
// EXTERNAL MODULE: ./src/core/rules/state.ts
var state = __webpack_require__(374);
// EXTERNAL MODULE: ./src/core/requests/check-request.ts
var check_request = __webpack_require__(5314);
// EXTERNAL MODULE: ./src/core/requests/nothing-to-judge.ts
var nothing_to_judge = __webpack_require__(4575);
// EXTERNAL MODULE: ./src/core/requests/preparation.ts + 3 modules
var requests_preparation = __webpack_require__(8004);
;// CONCATENATED MODULE: ./src/core/requests/fix.ts















/** The least set of version changes that makes topologies compliant, with the files as they would be then. */
async function fix(request, read) {
    const preparation = new requests_preparation/* Preparation */.M(request);
    const mended = preparation.organizations.map((organization) => {
        const rules = preparation.rulesFor(organization);
        const remedy = remedyOf(organization, rules, preparation, request);
        return { remedy, remaining: blocking(remedy, rules, preparation, request) };
    });
    const remedies = mended.map(({ remedy }) => remedy);
    const files = versionEdits(remedies);
    const problems = [
        ...preparation.problems(),
        ...(0,nothing_to_judge/* nothingToJudge */.U)(request, preparation),
        ...strayEdits(await editedInputs(request, files, read), remedies, preparation),
    ];
    return {
        report: {
            changes: remedies.flatMap(changesOf).sort(byPlace),
            renewals: remedies.flatMap(renewalsOf).sort(byPlace),
            remaining: mended.flatMap(({ remaining }) => remaining).sort(check_findings/* compareFindings */.Eg),
            problems: (0,report/* problemReports */.nS)(problems),
        },
        files: problems.length > 0 ? [] : files,
    };
}
function remedyOf(organization, rules, { waivers }, { gate }) {
    const { failOn } = gate;
    const grave = rules.filter(({ severity }) => failOn !== 'never' && check_findings/* weights */.W3[severity] >= check_findings/* weights */.W3[failOn]);
    return leastState(organization, grave, (judgement) => waivers.apply(judgement).every((finding) => !(0,check_findings/* gated */.aH)(finding, gate).blocking));
}
/** What still blocks once everything is raised. */
function blocking({ organization }, rules, { waivers, settings }, { gate }) {
    const { findings } = (0,judge_organization/* judgeOrganization */.R)(organization, rules, waivers);
    const weighed = settings.applyTo(findings, ({ policy, rule }) => policy === built_in/* builtInPolicy */.Cl ? `${policy}/${rule}` : '');
    return weighed.map((finding) => (0,check_findings/* gated */.aH)(finding, gate)).filter((finding) => finding.blocking);
}
function changesOf({ organization, raises }) {
    const reasons = new Reasons(raises);
    return [...raises.values()].map((raise) => ({
        organization: organization.name,
        server: raise.to.name,
        product: raise.to.product.id,
        from: versionText(raise.from),
        to: versionText(raise.to),
        because: reasons.chainOf(raise.cause, raise.to),
        alternatives: reasons.alternativesTo(raise),
        location: (0,source/* locate */.x)((0,state/* versionPlace */.yp)(raise.from)),
    }));
}
function renewalsOf({ organization, raises, renewals }) {
    const reasons = new Reasons(raises);
    return renewals.map(({ link, recorder, cause }) => ({
        organization: organization.name,
        link: link.name,
        kind: link.kind,
        server: recorder.name,
        to: versionText(recorder),
        because: reasons.chainOf(cause, recorder),
        location: (0,source/* locate */.x)(link.declared.origin.value('recordedVersion')),
    }));
}
function byPlace(a, b) {
    return ((0,wording/* compareText */.n6)(a.location.file, b.location.file) ||
        a.location.line - b.location.line ||
        a.location.column - b.location.column);
}
/** All the files as they would be; none where nothing changes. */
async function editedInputs({ files }, edited, read) {
    if (edited.length === 0)
        return [];
    const texts = new Map(edited.map(({ file, text }) => [file.path, text]));
    return Promise.all(files.map(async (input) => {
        const text = texts.get(input.file.path);
        return text === undefined ? input : read({ path: input.file.path, text }, input.manner);
    }));
}
/** Versions that would not be what they should be once the files are written, such as those that an anchor shares. */
function strayEdits(after, remedies, { catalogue }) {
    if (after.length === 0)
        return [];
    const { organizations } = (0,check_organizations/* assembleOrganizations */.V)((0,check_request/* documentsOf */.u)(after).topologies, catalogue);
    return remedies.flatMap(({ organization, raises }) => {
        const written = organizations.find(({ name }) => name === organization.name);
        return [...organization.servers.values()].flatMap((server) => {
            if (written?.servers.get(server.key)?.version.written === server.version.written)
                return [];
            const { from } = raises.get(server.key) ?? { from: server };
            return [
                {
                    message: `the version of ${(0,wording/* quote */.hD)(server.name)} cannot be changed for itself: it is shared with another server`,
                    help: 'write out the version of each server, without anchors',
                    at: (0,state/* versionPlace */.yp)(from),
                },
            ];
        });
    });
}

// EXTERNAL MODULE: ./src/core/report/answers/fix-text.ts
var fix_text = __webpack_require__(7161);
// EXTERNAL MODULE: ./src/node/load-request.ts
var load_request = __webpack_require__(558);
// EXTERNAL MODULE: ./src/node/input-file.ts
var input_file = __webpack_require__(939);
// EXTERNAL MODULE: ./src/node/prepared-packs.ts + 1 modules
var prepared_packs = __webpack_require__(4433);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/node/read-text.ts
var read_text = __webpack_require__(4964);
;// CONCATENATED MODULE: ./src/node/rewrite-text.ts




/** Puts another text into a file that was read before, in its encoding; returns why it could not, if it could not. */
function rewriteText(path, before, after, folder) {
    const target = (0,external_node_path_.resolve)(folder, path);
    if ((0,read_text/* readText */.y)(target, Infinity) !== before)
        return `${(0,wording/* quote */.hD)(path)} has changed since it was read`;
    try {
        (0,external_node_fs_.writeFileSync)(target, encoded(after, (0,external_node_fs_.readFileSync)(target)));
        return undefined;
    }
    catch (error) {
        return `${(0,wording/* quote */.hD)(path)} cannot be written: ${(0,read_text.reasonOf)(error)}`;
    }
}
/** The text as the bytes of a file that has such bytes now. */
function encoded(text, now) {
    const [first, second, third] = now;
    if (first === 0xff && second === 0xfe)
        return Buffer.from(`\ufeff${text}`, 'utf16le');
    if (first === 0xfe && second === 0xff)
        return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    return Buffer.from(first === 0xef && second === 0xbb && third === 0xbf ? `\ufeff${text}` : text, 'utf8');
}

// EXTERNAL MODULE: ./src/cli/check-options.ts + 1 modules
var check_options = __webpack_require__(270);
// EXTERNAL MODULE: ./src/cli/command.ts
var command = __webpack_require__(3567);
// EXTERNAL MODULE: ./src/cli/report-options.ts + 3 modules
var report_options = __webpack_require__(3485);
;// CONCATENATED MODULE: ./src/cli/commands/fix.ts








/** Tells which versions have to change, and changes them. */
const fix_fix = {
    id: 'fix',
    summary: 'Tell the least set of version changes that makes topologies compliant, with reasons.',
    usage: 'fix [PATH...] [options]',
    options: [
        check_options/* judgingOptions */.Ds.policy,
        check_options/* judgingOptions */.Ds.waivers,
        {
            name: 'format',
            short: 'f',
            value: 'FORMAT',
            choices: ['text', 'json'],
            summary: 'how the answer is shown',
        },
        { name: 'write', summary: 'change the versions in the files, and nothing else in them' },
        report_options/* gateOptions */.O6.failOn,
        check_options/* judgingOptions */.Ds.asOf,
        check_options/* judgingOptions */.Ds.maxFileSize,
    ],
    examples: [
        { line: 'coexist fix', summary: 'tell what has to change in this folder, and why' },
        { line: 'coexist fix topology/ --write', summary: 'change it' },
    ],
    async run(invocation, surroundings) {
        const { folder } = surroundings;
        const options = {
            ...(0,check_options/* checkOptionsOf */.YW)(invocation, invocation.words, surroundings),
            gate: (0,report_options/* gateOf */.Rv)(invocation),
        };
        const { report, files } = await fix(await (0,load_request/* loadRequest */.W$)(options, (0,prepared_packs/* loadPreparedPacks */.E)()), input_file/* inputFile */.x);
        for (const { file, text } of invocation.has('write') ? files : []) {
            const fault = rewriteText(file.path, file.text, text, folder);
            if (fault)
                throw new command/* UsageError */.e(fault, 'check the path and its permissions');
        }
        const isJson = invocation.value('format') === 'json';
        const exitCode = report.problems.length > 0 ? 2 : report.remaining.length > 0 ? 1 : 0;
        return { exitCode, output: isJson ? (0,fix_text/* fixJson */.oy)(report) : (0,fix_text/* renderFix */.C2)(report) };
    },
};


/***/ }),

/***/ 2303:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ coexistenceTable),
/* harmony export */   y: () => (/* binding */ productsOf)
/* harmony export */ });
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(118);
/* harmony import */ var _alike_servers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9465);


/**
 * What the rules that speak about the whole organization ask of each product in it, and how many servers fall short.
 */
function coexistenceTable(organization, speaking, findings) {
    const ofOrganization = speaking
        .filter(({ rule }) => rule.scope === 'organization')
        .map((compiled) => ({ compiled, own: (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(findingsOf(compiled, findings), (one) => one.product) }));
    return productsOf(organization).flatMap(([product, servers]) => {
        const row = { product: product.id, name: product.name, servers };
        const requirements = ofOrganization.flatMap(({ compiled, own }) => requirementOf(compiled, product, own.get(product.id) ?? []) ?? []);
        return requirements.length === 0 ? [row] : requirements.map((requirement) => ({ ...row, requirement }));
    });
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

/***/ 4754:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ judgeOrganization),
  E: () => (/* binding */ onStates)
});

// EXTERNAL MODULE: ./src/core/check/coexistence-table.ts
var coexistence_table = __webpack_require__(2303);
// EXTERNAL MODULE: ./src/core/check/coverage.ts
var coverage = __webpack_require__(4476);
// EXTERNAL MODULE: ./src/core/check/organization-map.ts
var organization_map = __webpack_require__(3522);
// EXTERNAL MODULE: ./src/core/model/group-by.ts
var group_by = __webpack_require__(118);
// EXTERNAL MODULE: ./src/core/check/alike-servers.ts
var alike_servers = __webpack_require__(9465);
// EXTERNAL MODULE: ./src/core/check/compiled-rule.ts + 43 modules
var compiled_rule = __webpack_require__(236);
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
    const byScope = [...(0,group_by/* groupBy */.$)(rules, ({ rule }) => JSON.stringify(rule.scope)).values()];
    return byScope.flatMap((ofScope) => {
        const [first] = ofScope;
        const scopes = first ? scopesOf(first.rule.scope, organization) : [];
        return scopes.flatMap((scope) => ofScope.map((rule) => standingWatch(rule, scope)));
    });
}
function standingWatch(rule, scope) {
    const isWhole = scope.servers === scope.organization.servers;
    const judge = isWhole ? judgeByVersion(rule) : undefined;
    if (judge)
        return new AlikeWatch(rule, judge, scope, (0,alike_servers/* alikeServers */.V)(scope.organization));
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

;// CONCATENATED MODULE: ./src/core/check/judge-organization.ts




/** Judges an organization as it stands. */
function judgeOrganization(organization, rules, waivers) {
    const watches = standingWatches(organization, onStates(rules));
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
    const byProduct = (0,coexistence_table/* productsOf */.y)(organization);
    return {
        findings: [...findings, ...(0,coverage/* notCovered */.kr)(organization, new coverage/* Coverage */.xN(rules))],
        report: {
            organization: organization.name,
            file: organization.file,
            servers: organization.servers.size,
            coexistence: byProduct.length > 1,
            products: Object.fromEntries(byProduct.map(([{ id }, servers]) => [id, servers])),
            table: (0,coexistence_table/* coexistenceTable */.b)(organization, rules.filter((rule) => speaking.has(rule)), findings),
            get map() {
                return (0,organization_map/* mapOf */.A7)(organization, aboutLinks);
            },
            get support() {
                return (0,organization_map/* supportOf */.Df)(organization);
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

/***/ 4230:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ replaceScalar)
/* harmony export */ });
/* harmony import */ var _scalar_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6601);

/**
 * Gives the scalar of a YAML or JSON text another value. It keeps its quotes where these can hold the value, and nothing
 * around it changes.
 */
function replaceScalar({ file, start, end }, value) {
    const written = file.text.slice(start, end);
    const newline = /[|>]/.test(written.charAt(0)) && written.endsWith('\n') ? 1 : 0;
    return { start, end: end - newline, text: inStyleOf(written, value) };
}
function inStyleOf(written, value) {
    switch (written.charAt(0)) {
        case '"':
            return (0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .doubleQuoted */ .UN)(value);
        case "'":
            return (0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .singleQuoted */ .f3)(value) ?? (0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .doubleQuoted */ .UN)(value);
        default:
            return (0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(value) || !isBuild(value) ? (0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(value) : value;
    }
}
/** Three numbers and more are no number to YAML: where somebody writes a build without quotes, so do we. */
function isBuild(value) {
    return /^\d+(\.\d+){2,}$/.test(value);
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

/***/ 6767:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/**
 * The text with all the edits, and every other byte as it was. Insertions at one place keep their order; an edit that is
 * given twice counts once; edits that overlap are an error of the caller.
 */
function applyEdits(text, edits) {
    const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    const pieces = [];
    let done = 0;
    let last;
    for (const edit of ordered) {
        if (last && isSameReplacement(last, edit))
            continue;
        if (edit.start < done)
            throw new Error(`edits overlap at ${edit.start}`);
        pieces.push(text.slice(done, edit.start), edit.text);
        done = edit.end;
        last = edit;
    }
    return [...pieces, text.slice(done)].join('');
}
function isSameReplacement(a, b) {
    return a.start < a.end && a.start === b.start && a.end === b.end && a.text === b.text;
}


/***/ })

};
