export const id = 427;
export const ids = [427,204];
export const modules = {

/***/ 7170:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drift: () => (/* binding */ drift_drift)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/check/built-in.ts + 4 modules
var built_in = __webpack_require__(1339);
// EXTERNAL MODULE: ./src/core/check/judge-organization.ts
var judge_organization = __webpack_require__(159);
// EXTERNAL MODULE: ./src/core/check/report.ts
var report = __webpack_require__(2356);
// EXTERNAL MODULE: ./src/core/check/fingerprint.ts + 1 modules
var fingerprint = __webpack_require__(7177);
// EXTERNAL MODULE: ./src/core/model/source.ts
var source = __webpack_require__(8672);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/core/versions/version.ts
var versions_version = __webpack_require__(5449);
// EXTERNAL MODULE: ./src/core/drift/differences.ts
var differences = __webpack_require__(8227);
;// CONCATENATED MODULE: ./src/core/drift/link-drift.ts



/** What of the subscriptions is not as the exports show them. */
function linkDrift(organization, inventory) {
    const matched = inventory.links.map((actual) => ({ actual, declared: (0,differences/* declaredLink */.jQ)(organization, actual) }));
    const found = new Set(matched.map(({ declared }) => declared));
    const others = organization.links.filter((link) => !found.has(link));
    return [
        ...matched.flatMap(({ actual, declared }) => declared ? differing(declared, actual, organization) : [extra(actual, organization)]),
        ...others.filter(({ kind }) => inventory.linkKinds.includes(kind)).map(gone),
        ...others.filter(({ kind }) => inventory.missingLinkKinds.includes(kind)).map(untold),
    ];
}
function differing(declared, actual, organization) {
    const { site, recorded } = (0,differences/* linkDifference */.oI)(declared, actual, organization);
    const { origin } = declared.declared;
    const common = {
        rule: 'drift-subscription',
        servers: [actual.server],
        site: actual.site,
        seen: { message: `the subscription of ${(0,wording/* quote */.hD)(actual.server)} as the exports show it`, at: actual.at },
    };
    const before = declared.recorded ? (0,versions_version/* shortName */.EU)(declared.recorded) : '';
    const now = actual.recorded?.written ?? '';
    return [
        ...(site
            ? [
                {
                    ...common,
                    status: 'violation',
                    actual: actual.site,
                    message: `the exports show ${(0,wording/* quote */.hD)(actual.server)} subscribed to the site ${(0,wording/* quote */.hD)(actual.site)}, and the link is declared to another one`,
                    help: 'correct the link',
                    at: declared.declared.site === undefined ? origin.whole : origin.value('site'),
                },
            ]
            : []),
        ...(recorded === 'yes'
            ? []
            : [
                {
                    ...common,
                    status: recorded === 'no' ? 'violation' : 'undecided',
                    actual: now,
                    required: before,
                    message: `the subscription of ${(0,wording/* quote */.hD)(actual.server)} is declared to have recorded ${(0,wording/* quote */.hD)(before)}; the exports show ${(0,wording/* quote */.hD)(now)}`,
                    help: 'correct `recordedVersion`',
                    at: origin.value('recordedVersion'),
                },
            ]),
    ];
}
function extra({ server, site, at }, organization) {
    const declared = organization.servers.get(server.toLowerCase());
    return {
        rule: 'drift-subscription',
        status: 'violation',
        servers: [server],
        site,
        message: `the exports show ${(0,wording/* quote */.hD)(server)} subscribed to the site ${(0,wording/* quote */.hD)(site)}, and no link declares that`,
        help: 'declare the link: `coexist import --output FILE` does it',
        at: declared ? declared.declared.origin.value('name') : organization.at,
        seen: { message: `the subscription of ${(0,wording/* quote */.hD)(server)} as the exports show it`, at },
    };
}
function gone({ name, recorder, declared: { origin } }) {
    return {
        rule: 'drift-subscription',
        status: 'violation',
        servers: recorder === undefined ? [] : [recorder],
        message: `the subscription ${(0,wording/* quote */.hD)(name)} is declared, and the exports do not show it`,
        help: 'take the link out of the declaration if the subscription was removed',
        at: origin.whole,
    };
}
function untold({ name, recorder, declared: { origin } }) {
    return {
        rule: 'drift-subscription',
        status: 'undecided',
        isMild: true,
        servers: recorder === undefined ? [] : [recorder],
        message: `whether the subscription ${(0,wording/* quote */.hD)(name)} is as declared cannot be told, since the exports show no subscriptions`,
        help: 'add an export of `Get-EdgeSubscription`',
        at: origin.value('kind'),
    };
}

// EXTERNAL MODULE: ./src/core/rules/state.ts
var state = __webpack_require__(374);
;// CONCATENATED MODULE: ./src/core/drift/wording.ts

/** What a server is shown to run: `Exchange 2007 \`SP3 RU10\``. */
function shownVersion({ product, written }) {
    return `${product.name} ${(0,wording/* quote */.hD)(written)}`;
}
/** `the roles \`mailbox\` and \`client-access\``. */
function rolesInWords(roles) {
    if (roles.length === 0)
        return 'no roles';
    return `the ${roles.length === 1 ? 'role' : 'roles'} ${(0,wording/* listed */.KE)(roles.map(wording/* quote */.hD))}`;
}
/** `in the site \`hq\``, or in none. */
function siteInWords(site) {
    return site === undefined ? 'in no site' : `in the site ${(0,wording/* quote */.hD)(site)}`;
}

;// CONCATENATED MODULE: ./src/core/drift/server-drift.ts





const bring = 'bring the declaration up to date: `coexist import --output FILE` does it';
/** What of the servers is not as the exports show them. */
function serverDrift(organization, inventory) {
    const declared = [...organization.servers.values()];
    const actual = new Map(inventory.servers.map((server) => [server.key, server]));
    return [
        ...declared.flatMap((server) => {
            const shown = actual.get(server.key);
            return shown ? server_drift_differing(server, shown) : [];
        }),
        ...missing(organization, inventory),
        ...inventory.servers
            .filter(({ key }) => !organization.servers.has(key))
            .map((server) => server_drift_extra(server, organization)),
    ];
}
function server_drift_differing(declared, actual) {
    const { name, product } = declared;
    const difference = (0,differences/* serverDifference */.ly)(declared, actual);
    const common = {
        servers: [name],
        product: product.id,
        ...(declared.declared.site === undefined ? {} : { site: declared.declared.site }),
        seen: { message: `${(0,wording/* quote */.hD)(name)} as the exports show it`, at: actual.at },
    };
    return [
        ...(difference.product || difference.version !== 'yes'
            ? [{ ...common, ...versionDrift(declared, actual) }]
            : []),
        ...(difference.roles ? [{ ...common, ...rolesDrift(declared, actual) }] : []),
        ...(difference.site ? [{ ...common, ...siteDrift(declared, actual) }] : []),
    ];
}
function versionDrift(declared, actual) {
    const { product, version } = (0,differences/* serverDifference */.ly)(declared, actual);
    const isOpen = !product && version === 'cannot-tell';
    const when = actual.isEarlier ? ' on the day it was subscribed' : '';
    const shows = isOpen
        ? `whether that is the ${shownVersion(actual)} that the exports show cannot be told`
        : `the exports show ${shownVersion(actual)}${when}`;
    return {
        rule: 'drift-version',
        status: isOpen ? 'undecided' : 'violation',
        actual: product ? `${actual.product.name} ${actual.written}` : actual.written,
        ...(declared.version.written === '' ? {} : { required: (0,versions_version/* shortName */.EU)(declared.version) }),
        message: `${(0,wording/* quote */.hD)(declared.name)} is declared as ${(0,state/* running */.yk)(declared)}; ${shows}`,
        help: bring,
        at: product ? (0,state/* productPlace */.h1)(declared) : (0,state/* versionPlace */.yp)(declared),
    };
}
function rolesDrift({ name, declared }, { roles = [] }) {
    const written = declared.roles ?? [];
    return {
        rule: 'drift-roles',
        status: 'violation',
        actual: roles.join(', '),
        required: written.join(', '),
        message: `${(0,wording/* quote */.hD)(name)} is declared with ${rolesInWords(written)}; the exports show ${rolesInWords(roles)}`,
        help: bring,
        at: declared.origin.value('roles'),
    };
}
function siteDrift({ name, declared }, { site = '' }) {
    const own = declared.origin.value('site');
    const isNested = own.start === declared.origin.whole.start;
    return {
        rule: 'drift-site',
        status: 'violation',
        actual: site,
        ...(declared.site === undefined ? {} : { required: declared.site }),
        message: `${(0,wording/* quote */.hD)(name)} is declared ${siteInWords(declared.site)}; the exports show it ${siteInWords(site)}`,
        help: bring,
        at: isNested ? declared.origin.value('name') : own,
    };
}
function missing(organization, { servers, listsServers }) {
    if (!listsServers) {
        return [
            {
                rule: 'drift-missing',
                status: 'undecided',
                isMild: true,
                servers: [],
                message: 'the exports do not list the servers, so whether one is gone or new cannot be told',
                help: 'add an export of `Get-ExchangeServer`',
                at: organization.at,
            },
        ];
    }
    const gone = (0,differences/* goneServers */.EQ)(organization, servers);
    const shown = new Set(servers.map(({ key }) => key));
    const unseen = [...organization.servers.values()].filter((one) => !shown.has(one.key) && !gone.includes(one));
    return [...gone.map(goneDrift), ...unseen.map(unseenDrift)];
}
function goneDrift({ name, product, declared }) {
    return {
        rule: 'drift-missing',
        status: 'violation',
        servers: [name],
        product: product.id,
        ...(declared.site === undefined ? {} : { site: declared.site }),
        message: `${(0,wording/* quote */.hD)(name)} is declared, and the exports do not show it`,
        help: 'take it out of the declaration if it was uninstalled; `coexist import --prune --output FILE` does it',
        at: declared.origin.value('name'),
    };
}
function unseenDrift({ name, product, declared }) {
    return {
        rule: 'drift-missing',
        status: 'undecided',
        isMild: true,
        servers: [name],
        product: product.id,
        message: `${(0,wording/* quote */.hD)(name)} is declared without a subscription, and no directory shows such an Edge Transport server`,
        help: 'look at the server itself, and add its file version to the exports',
        at: declared.origin.value('name'),
    };
}
function server_drift_extra(actual, { sites, at }) {
    const site = sites.find(({ name }) => name.toLowerCase() === actual.site?.toLowerCase());
    const place = actual.site === undefined ? '' : ` ${siteInWords(actual.site)}`;
    return {
        rule: 'drift-extra',
        status: 'violation',
        servers: [actual.name],
        product: actual.product.id,
        ...(actual.site === undefined ? {} : { site: actual.site }),
        actual: actual.written,
        message: `the exports show ${(0,wording/* quote */.hD)(actual.name)} with ${shownVersion(actual)}${place}, and it is not declared`,
        help: 'declare it: `coexist import --output FILE` does it',
        at: site ? site.origin.value('name') : at,
        seen: { message: `${(0,wording/* quote */.hD)(actual.name)} as the exports show it`, at: actual.at },
    };
}

;// CONCATENATED MODULE: ./src/core/drift/drift-findings.ts





/** What of an organization is not as the exports show it. */
function driftFindings(organization, inventory) {
    const drifts = [...serverDrift(organization, inventory), ...linkDrift(organization, inventory)];
    return drifts.map((drift) => findingOf(drift, organization));
}
function findingOf(drift, { name }) {
    const { rule, status, isMild, servers, product, site, actual, required, message, help, at, seen } = drift;
    const related = seen ? [{ message: seen.message, location: (0,source/* locate */.x)(seen.at) }] : [];
    return {
        rule,
        policy: built_in/* builtInPolicy */.Cl,
        status,
        severity: isMild ? 'notice' : (0,built_in/* builtInSummary */.UF)(rule).severity,
        organization: name,
        ...(site === undefined ? {} : { site }),
        servers,
        ...(product === undefined ? {} : { product }),
        ...(actual === undefined ? {} : { actual }),
        ...(required === undefined ? {} : { required }),
        message,
        help,
        because: [],
        location: (0,source/* locate */.x)(at),
        related,
        fingerprint: (0,fingerprint/* fingerprint */.R)([built_in/* builtInPolicy */.Cl, rule, name, ...servers.map((one) => one.toLowerCase())]),
    };
}

// EXTERNAL MODULE: ./src/core/imports/read-inventory.ts + 21 modules
var read_inventory = __webpack_require__(6301);
// EXTERNAL MODULE: ./src/core/requests/preparation.ts + 3 modules
var requests_preparation = __webpack_require__(8004);
;// CONCATENATED MODULE: ./src/core/requests/drift.ts







/** Compares declared organizations with what exports show of one of them. */
function drift(request, actual) {
    const preparation = new requests_preparation/* Preparation */.M(request);
    const { catalogue, settings, organizations, waivers } = preparation;
    const inventory = (0,read_inventory/* readInventory */.z)(actual.exports, catalogue);
    const target = targetAmong(organizations, actual.organization ?? inventory.organization, request);
    const broken = [...preparation.problems(), ...actual.problems, ...inventory.problems];
    const problems = 'message' in target && broken.length === 0 ? [target] : broken;
    const isSound = problems.length === 0 && 'servers' in target;
    const findings = isSound ? driftFindings(target, inventory) : [];
    return (0,report/* reportOf */.EI)(request, {
        organizations: isSound ? [(0,judge_organization/* judgeOrganization */.R)(target, [], waivers).report] : [],
        plans: [],
        findings: settings.applyTo(findings, ({ policy, rule }) => policy === built_in/* builtInPolicy */.Cl ? `${policy}/${rule}` : ''),
        rules: [],
        problems,
    });
}
/** The organization that the exports are of: the only one, or the one of that name. */
function targetAmong(organizations, name, { asked = [] }) {
    const [only] = organizations;
    const named = organizations.find((one) => one.name.toLowerCase() === name?.toLowerCase());
    const target = named ?? (organizations.length === 1 ? only : undefined);
    if (target)
        return target;
    const at = { path: asked.join(', ') || '.' };
    if (!only)
        return {
            message: 'no topology was found',
            help: 'name a file or folder with a document of `kind: Topology`',
            at,
        };
    const names = (0,wording/* listedAtMost */.aL)(5, organizations.map((one) => (0,wording/* quote */.hD)(one.name)));
    return {
        message: `several organizations are declared: ${names}`,
        help: 'say with `--organization` which one the exports are of',
        at,
    };
}

// EXTERNAL MODULE: ./src/node/load-files.ts
var load_files = __webpack_require__(7124);
// EXTERNAL MODULE: ./src/node/load-request.ts
var load_request = __webpack_require__(558);
// EXTERNAL MODULE: ./src/node/prepared-packs.ts + 1 modules
var prepared_packs = __webpack_require__(4433);
// EXTERNAL MODULE: ./src/cli/check-options.ts + 1 modules
var check_options = __webpack_require__(270);
// EXTERNAL MODULE: ./src/cli/command.ts
var command = __webpack_require__(3567);
// EXTERNAL MODULE: ./src/cli/report-options.ts + 2 modules
var report_options = __webpack_require__(6604);
;// CONCATENATED MODULE: ./src/cli/commands/drift.ts








/** Tells where a declaration is not as the servers are. */
const drift_drift = {
    id: 'drift',
    summary: 'Compare a declared topology with real exports, and tell what differs.',
    usage: 'drift TOPOLOGY --actual EXPORT... [options]',
    options: [
        {
            name: 'actual',
            value: 'EXPORT',
            repeatable: true,
            summary: 'an export, as `coexist import` reads it; more may follow',
        },
        {
            name: 'organization',
            value: 'NAME',
            summary: 'the organization that the exports are of, where several are declared',
        },
        report_options/* reportOptions */.lt.format,
        report_options/* gateOptions */.O6.failOn,
        report_options/* gateOptions */.O6.onUndecided,
        check_options/* judgingOptions */.Ds.asOf,
        check_options/* judgingOptions */.Ds.maxFileSize,
        report_options/* reportOptions */.lt.color,
        report_options/* reportOptions */.lt.quiet,
    ],
    examples: [
        {
            line: 'coexist drift topology/ --actual servers.xml exsetup.csv',
            summary: 'compare what is declared with what is there',
        },
        {
            line: 'coexist drift topology/ --actual servers.csv -f junit=drift.xml --fail-on warning',
            summary: 'keep the result for a scheduled run',
        },
    ],
    run(invocation, surroundings) {
        const [topology, ...more] = invocation.words;
        const exports = [...invocation.values('actual'), ...more];
        if (topology === undefined)
            throw new command/* UsageError */.e('no topology is given', usage);
        if (exports.length === 0)
            throw new command/* UsageError */.e('no export is given', usage);
        const options = { ...(0,check_options/* checkOptionsOf */.YW)(invocation, [topology], surroundings), gate: (0,report_options/* gateOf */.Rv)(invocation) };
        for (const path of exports)
            surroundings.filesRead.add((0,external_node_path_.resolve)(surroundings.folder, path));
        return (0,report_options/* reported */.Y6)(invocation, surroundings, async () => {
            const { files, problems } = (0,load_files/* loadFiles */.a)(exports, surroundings.folder, options.mostMebibytes);
            const organization = invocation.value('organization');
            const actual = { exports: files, problems, ...(organization === undefined ? {} : { organization }) };
            return drift(await (0,load_request/* loadRequest */.W$)(options, (0,prepared_packs/* loadPreparedPacks */.E)()), actual);
        });
    },
};
const usage = 'write `coexist drift TOPOLOGY --actual EXPORT...`';


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

/***/ 5922:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
;// CONCATENATED MODULE: ./src/core/documents/yaml-origin.ts

/** An origin that looks its places up in the nodes of the YAML parser. */
class YamlOrigin {
    file;
    node;
    parsed;
    constructor(file, node, parsed) {
        this.file = file;
        this.node = node;
        this.parsed = parsed;
    }
    get whole() {
        return this.span(this.node) ?? { file: this.file, start: 0, end: 0 };
    }
    value(...path) {
        return this.find(path).value;
    }
    key(...path) {
        const { key, value } = this.find(path);
        return key ?? value;
    }
    find(path) {
        let node = this.node;
        let found = { value: this.whole };
        for (const step of path) {
            const below = this.child(node, step);
            if (!below)
                break;
            node = below.value;
            const key = this.span(below.key);
            const value = this.span(below.value);
            found = { ...(key ? { key } : {}), value: value ?? key ?? found.value };
        }
        return found;
    }
    child(node, step) {
        const container = (0,dist/* isAlias */.Vj)(node) ? node.resolve(this.parsed) : node;
        if ((0,dist/* isSeq */.oP)(container)) {
            const item = typeof step === 'number' ? container.items[step] : undefined;
            return item === undefined ? undefined : { value: item };
        }
        if (!(0,dist/* isMap */.jh)(container))
            return undefined;
        return container.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === String(step));
    }
    /** The text of the node itself; undefined where it is empty, so that the key stands in for it. */
    span(node) {
        const range = node?.range;
        if (!range || range[0] === range[1])
            return undefined;
        return { file: this.file, start: range[0], end: range[1] };
    }
}

;// CONCATENATED MODULE: ./src/core/documents/yaml-problems.ts
const wordings = {
    ALIAS_PROPS: { message: 'an alias takes no anchor or tag of its own', help: 'write the alias alone' },
    BAD_INDENT: {
        message: 'the indentation does not fit',
        help: 'indent the entries of one mapping or list alike',
    },
    BAD_DQ_ESCAPE: {
        message: 'the text in double quotes has an escape that YAML does not know',
        help: 'write the text in single quotes, or double the backslash',
    },
    BAD_SCALAR_START: {
        message: 'a plain value cannot start with this character',
        help: 'write the value in quotes',
    },
    BLOCK_AS_IMPLICIT_KEY: {
        message: 'a mapping starts where a value was expected',
        help: 'write a value with `: ` in it in quotes, or indent the mapping on a line of its own',
    },
    BLOCK_IN_FLOW: {
        message: 'a block list or mapping cannot stand inside brackets',
        help: 'write it in brackets too',
    },
    DUPLICATE_KEY: { message: 'the key stands twice in this mapping', help: 'keep one of the two' },
    KEY_OVER_1024_CHARS: { message: 'the key is longer than 1,024 characters', help: 'shorten the key' },
    MISSING_CHAR: { message: 'a character is missing here', help: 'close the quote, bracket or brace' },
    MULTILINE_IMPLICIT_KEY: {
        message: 'a key must stand on one line',
        help: 'look for a missing `: `, quote or bracket on the lines above',
    },
    MULTIPLE_ANCHORS: { message: 'a value has more than one anchor', help: 'keep one' },
    TAB_AS_INDENT: { message: 'a tab is used for indentation', help: 'indent with spaces' },
    UNEXPECTED_TOKEN: {
        message: 'this does not belong here',
        help: 'look for a missing quote, comma or line break before it',
    },
};
/** What is said of a document that is nested more deeply than anybody writes. */
const tooDeep = {
    message: 'the document is nested too deeply',
    help: 'nest at most 64 levels',
};
/** A syntax error of the YAML parser in the project's own words, the parser's reason kept where it says more. */
function syntaxProblem(file, error) {
    const wording = wordings[error.code];
    const start = Math.min(error.pos[0], file.text.length);
    const end = Math.max(start, Math.min(error.pos[1], file.text.length));
    const at = { file, start, end };
    if (isOverflow(error))
        return { ...tooDeep, at };
    if (!wording)
        return { message: `the text is not YAML: ${lowerFirst(error.message)}`, at };
    const reason = vague.has(error.code) ? `: ${lowerFirst(error.message)}` : '';
    return { ...wording, message: `${wording.message}${reason}`, at };
}
/** Whether the parser gave up since the document is nested too deeply. */
function isOverflow(error) {
    return /call stack/i.test(error.message);
}
/** Errors whose own wording says too little. */
const vague = new Set([
    'BAD_INDENT',
    'MISSING_CHAR',
    'UNEXPECTED_TOKEN',
]);
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/core/documents/yaml.ts




const deepest = 64;
const mostExpandedValues = 1_000_000;
/** What the YAML or JSON text of a file holds; a document with an error gives problems and no value. */
function parseYaml(file) {
    const documents = [];
    const problems = [];
    for (const parsed of parseTexts(file, problems)) {
        const broken = [...parsed.errors, ...parsed.warnings];
        const overflow = broken.find(isOverflow);
        if (overflow) {
            problems.push(syntaxProblem(file, overflow));
            break; // the parser has lost its place: whatever else it says of the file is an echo
        }
        problems.push(...broken.map((error) => syntaxProblem(file, error)));
        if (broken.length > 0 || parsed.contents === null)
            continue;
        const reading = new PlainReader(file, parsed);
        const value = reading.plain(parsed.contents, 0);
        problems.push(...reading.problems);
        if (reading.problems.length === 0)
            documents.push(reading.document(value, parsed.contents));
    }
    return { documents, problems };
}
function parseTexts(file, problems) {
    try {
        const parsed = (0,dist/* parseAllDocuments */.hR)(file.text, { prettyErrors: false, logLevel: 'silent', strict: true });
        return 'empty' in parsed ? [] : parsed;
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        problems.push({ ...tooDeep, at: { path: file.path } });
        return [];
    }
}
/** Turns the nodes of one document into plain values and remembers where the mappings and lists stand. */
class PlainReader {
    file;
    parsed;
    problems = [];
    origins = new Map();
    anchored = new Map();
    size = 0;
    constructor(file, parsed) {
        this.file = file;
        this.parsed = parsed;
    }
    document(value, contents) {
        const root = new YamlOrigin(this.file, contents, this.parsed);
        return {
            file: this.file,
            value,
            originOf: (container) => this.origins.get(container) ?? root,
            valueAt: (path) => root.value(...path),
            keyAt: (path) => root.key(...path),
        };
    }
    plain(node, depth) {
        if (depth > deepest)
            return this.refuse(node, tooDeep.message, tooDeep.help);
        if ((0,dist/* isAlias */.Vj)(node))
            return this.aliased(node);
        const before = this.size++;
        const value = this.content(node, depth);
        const anchor = (0,dist/* isNode */.Ll)(node) && !(0,dist/* isAlias */.Vj)(node) ? node.anchor : undefined;
        if (anchor)
            this.anchored.set(anchor, { value, size: this.size - before });
        return value;
    }
    content(node, depth) {
        if ((0,dist/* isScalar */.jn)(node))
            return node.value;
        if (!(0,dist/* isCollection */.P3)(node))
            return null;
        const value = (0,dist/* isMap */.jh)(node)
            ? this.mapping(node.items, depth)
            : node.items.map((item) => this.plain(item, depth + 1));
        this.origins.set(value, new YamlOrigin(this.file, node, this.parsed));
        return value;
    }
    mapping(pairs, depth) {
        const mapping = Object.create(null);
        for (const { key, value } of pairs) {
            if (!(0,dist/* isScalar */.jn)(key))
                this.refuse(key, 'a key of a mapping is not plain text', 'write a word as the key');
            else
                mapping[String(key.value)] = this.plain(value, depth + 1);
        }
        return mapping;
    }
    /** An alias stands for the very value of its anchor; what it would expand to is counted, so that none explodes. */
    aliased(alias) {
        const target = this.anchored.get(alias.source);
        if (!target) {
            return this.refuse(alias, `the alias ${(0,wording/* quote */.hD)(`*${alias.source}`)} has no finished anchor before it`, `put ${(0,wording/* quote */.hD)(`&${alias.source}`)} before the value it stands for`);
        }
        this.size += target.size;
        if (this.size > mostExpandedValues) {
            this.refuse(alias, `the aliases of the document expand to more than ${mostExpandedValues.toLocaleString('en')} values`, 'write the values out, or split the document');
        }
        return target.value;
    }
    refuse(node, message, help) {
        const alreadySaid = this.problems.some((problem) => problem.message === message);
        if (!alreadySaid) {
            const at = new YamlOrigin(this.file, node, this.parsed).whole;
            this.problems.push({ message, at, ...(help ? { help } : {}) });
        }
        return null;
    }
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
