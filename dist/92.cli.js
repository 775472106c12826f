export const id = 92;
export const ids = [92,204];
export const modules = {

/***/ 8092:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fix: () => (/* binding */ fix_fix)
});

// EXTERNAL MODULE: ./src/core/check/findings.ts
var check_findings = __webpack_require__(3256);
// EXTERNAL MODULE: ./src/core/check/judge-organization.ts
var judge_organization = __webpack_require__(159);
// EXTERNAL MODULE: ./src/core/check/organizations.ts + 2 modules
var check_organizations = __webpack_require__(7860);
// EXTERNAL MODULE: ./src/core/check/report.ts
var report = __webpack_require__(2356);
// EXTERNAL MODULE: ./src/core/check/live-organization.ts + 2 modules
var live_organization = __webpack_require__(1752);
// EXTERNAL MODULE: ./src/core/check/live-state.ts
var live_state = __webpack_require__(5552);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/core/rules/guard.ts + 2 modules
var guard = __webpack_require__(5895);
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
function blocking({ organization }, rules, preparation, { gate }) {
    const { findings } = (0,judge_organization/* judgeOrganization */.R)(organization, rules, preparation.waivers);
    return preparation
        .weigh(findings)
        .map((finding) => (0,check_findings/* gated */.aH)(finding, gate))
        .filter((finding) => finding.blocking);
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
// EXTERNAL MODULE: ./src/node/rewrite-text.ts
var rewrite_text = __webpack_require__(4126);
// EXTERNAL MODULE: ./src/cli/check-options.ts + 1 modules
var check_options = __webpack_require__(270);
// EXTERNAL MODULE: ./src/cli/command.ts
var command = __webpack_require__(3567);
// EXTERNAL MODULE: ./src/cli/report-options.ts + 2 modules
var report_options = __webpack_require__(6604);
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
            const fault = (0,rewrite_text/* rewriteText */.Q)(file.path, file.text, text, folder);
            if (fault)
                throw new command/* UsageError */.e(fault, 'check the path and its permissions');
        }
        const isJson = invocation.value('format') === 'json';
        const exitCode = report.problems.length > 0 ? 2 : report.remaining.length > 0 ? 1 : 0;
        return { exitCode, output: isJson ? (0,fix_text/* fixJson */.oy)(report) : (0,fix_text/* renderFix */.C2)(report) };
    },
};


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


/***/ }),

/***/ 7161:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ renderFix),
/* harmony export */   oy: () => (/* binding */ fixJson),
/* harmony export */   pb: () => (/* binding */ problemLines)
/* harmony export */ });
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1661);
/* harmony import */ var _escaping_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6721);
/* harmony import */ var _escaping_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3965);



/** What makes topologies compliant, for people at a terminal. */
function renderFix(report) {
    const { changes, renewals, remaining, problems } = report;
    const lines = [
        ...changes.flatMap(changeLines),
        ...renewals.flatMap(renewalLines),
        ...remaining.flatMap(({ location: { file, line, column }, rule, message, help }) => [
            `${file}:${line}:${column} remains ${rule}`,
            `  ${message}`,
            ...(help === undefined ? [] : [`  help: ${help}`]),
            '',
        ]),
        ...problemLines(problems),
        summaryOf(report),
    ];
    return `${lines.map(_escaping_line_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .o).join('\n')}\n`;
}
/** The same for other programs. */
function fixJson({ remaining, ...report }) {
    return (0,_escaping_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)({ ...report, remaining: remaining.map(({ scope: _scope, ...finding }) => finding) });
}
/** What could not be read, for people at a terminal. */
function problemLines(problems) {
    return problems.flatMap(({ file, line, column, message, help }) => [
        `${line === undefined ? file : `${file}:${line}:${column ?? 1}`} problem`,
        `  ${message}`,
        ...(help === undefined ? [] : [`  help: ${help}`]),
        '',
    ]);
}
function changeLines({ location, server, from, to, because, alternatives, }) {
    const { file, line, column } = location;
    return [
        `${file}:${line}:${column} ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(server)} from ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(from)} to ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(to)}`,
        ...reasonLines(because),
        ...alternatives.map((alternative) => `  or: ${alternative}`),
        '',
    ];
}
function renewalLines({ location, kind, link, server, to, because }) {
    const { file, line, column } = location;
    return [
        `${file}:${line}:${column} make the ${kind} ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(link)} anew, which then records ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(to)} of ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(server)}`,
        ...reasonLines(because),
        '',
    ];
}
function reasonLines([first = '', ...more]) {
    return [`  because ${first}`, ...more.map((reason) => `    since ${reason}`)];
}
function summaryOf({ changes, renewals, remaining, problems }) {
    if (problems.length > 0)
        return `nothing is changed: ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(problems.length, 'problem')}`;
    if (changes.length + renewals.length + remaining.length === 0)
        return 'nothing to change: nothing blocks';
    const links = renewals.length > 0 ? ` and ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(renewals.length, 'link')} made anew` : '';
    const done = `${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(changes.length, 'version')} to change${links}`;
    return remaining.length === 0
        ? `${done}; nothing blocks then`
        : `${done}; ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(remaining.length, 'finding')} that no later version ends`;
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


/***/ }),

/***/ 4126:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ rewriteText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1661);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4964);




/** Puts another text into a file that was read before, in its encoding; returns why it could not, if it could not. */
function rewriteText(path, before, after, folder) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    if ((0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .y)(target, Infinity) !== before)
        return `${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} has changed since it was read`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, encoded(after, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(target)));
        return undefined;
    }
    catch (error) {
        return `${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} cannot be written: ${(0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__.reasonOf)(error)}`;
    }
}
/** The text as the bytes of a file that has such bytes now. */
function encoded(text, now) {
    const [first, second, third] = now;
    if (first === 0xff && second === 0xfe)
        return Buffer.from(`\ufeff${text}`, 'utf16le');
    if (first === 0xfe && second === 0xff)
        return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    if (first !== 0 && second === 0)
        return Buffer.from(text, 'utf16le');
    if (first === 0 && second !== undefined)
        return Buffer.from(text, 'utf16le').swap16();
    return Buffer.from(first === 0xef && second === 0xbb && third === 0xbf ? `\ufeff${text}` : text, 'utf8');
}


/***/ })

};
