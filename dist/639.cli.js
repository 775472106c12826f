export const id = 639;
export const ids = [639];
export const modules = {

/***/ 9639:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schema: () => (/* binding */ schema)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5996);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1456);
/* harmony import */ var _node_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6303);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3114);



/** Prints the schemas of the documents. */
const schema = {
    id: 'schema',
    summary: 'Print the JSON Schema of a kind of document, for editors.',
    usage: 'schema [KIND]',
    options: [],
    examples: [
        { line: 'coexist schema Topology', summary: 'the schema of topologies' },
        { line: 'coexist schema > .coexist/schema.json', summary: 'the schema of any document, for an editor' },
    ],
    run({ words: [written, ...others] }) {
        if (others.length > 0)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('more than one kind is given', 'name one at a time');
        if (written === undefined)
            return { exitCode: 0, output: (0,_node_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .readSchema */ .G)('coexist') };
        const kind = _core_index_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .E.find((one) => one.toLowerCase() === written.toLowerCase());
        if (!kind)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`unknown kind ${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(written)}`, (0,_core_index_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(written, _core_index_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .E));
        return { exitCode: 0, output: (0,_node_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .readSchema */ .G)(kind) };
    },
};


/***/ }),

/***/ 5996:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ kinds),
  X: () => (/* binding */ readers)
});

// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1456);
;// CONCATENATED MODULE: ./src/core/documents/kinds/topology.ts
/** One for all the servers that leave a mapping out: there may be a hundred thousand of them. */
const nothing = Object.freeze({});
/** The topology that a document or the inline topology of a case declares. */
function readTopology(reading, document) {
    const sites = document.sites ?? [];
    return {
        organization: document.organization,
        levels: document.levels ?? {},
        tasks: Object.fromEntries(Object.entries(document.tasks ?? {}).map(([id, task]) => [id, readTask(task)])),
        sites: sites.map((site) => readSite(reading, site)),
        servers: readServers(reading, document),
        links: (document.links ?? []).map((link) => readLink(reading, link)),
        origin: reading.document.originOf(document),
    };
}
function readServers(reading, { sites = [], servers = [] }) {
    const read = [];
    for (const site of sites) {
        for (const server of site.servers ?? [])
            read.push(readServer(reading, server, site.name));
    }
    for (const server of servers)
        read.push(readServer(reading, server));
    return read;
}
/** A server as written; one of a site stands in it whatever it says itself. */
function readServer(reading, server, site = server.site) {
    const { name, product, version, roles } = server;
    const { groups = nothing, platform = nothing, holds = nothing, labels = nothing } = server;
    return {
        name,
        product,
        version,
        roles,
        site,
        groups,
        platform,
        holds,
        labels,
        origin: reading.document.originOf(server),
    };
}
/** A link as written: every key that the format does not name is an end. */
function readLink(reading, link) {
    const { kind, site, recordedVersion, ...ends } = link;
    return {
        kind,
        ends: Object.fromEntries(Object.entries(ends).map(([end, names]) => [
            end,
            typeof names === 'string' ? [names] : names,
        ])),
        ...(site === undefined ? {} : { site }),
        ...(recordedVersion === undefined ? {} : { recordedVersion }),
        origin: reading.document.originOf(link),
    };
}
function readSite(reading, site) {
    return {
        name: site.name,
        internetFacing: site.internetFacing ?? false,
        origin: reading.document.originOf(site),
    };
}
function readTask(task) {
    return typeof task === 'string' ? { status: task } : task;
}

;// CONCATENATED MODULE: ./src/core/documents/kinds/plan.ts


const actionKeys = [
    'update',
    'install',
    'decommission',
    'move',
    'task',
    'link',
    'unlink',
    'level',
    'hold',
];
/** The plan that a document or the inline plan of a case declares; a step that is none is a problem and is left out. */
function readPlan(reading, document, path = []) {
    return {
        ...(document.title ? { title: document.title } : {}),
        ...(document.organization ? { organization: document.organization } : {}),
        ...(document.target ? { target: document.target } : {}),
        steps: document.steps.flatMap((step, index) => readStep(reading, step, [...path, 'steps', index])),
        origin: reading.document.originOf(document),
    };
}
function readStep(reading, step, path) {
    const key = actionOf(reading, step, path);
    const action = key && readAction(reading, step, key, path);
    if (!action)
        return [];
    return [
        {
            ...(step.name ? { name: step.name } : {}),
            ...(step.on ? { on: step.on } : {}),
            together: step.together ?? false,
            action,
            origin: reading.document.originOf(step),
        },
    ];
}
function actionOf(reading, step, path) {
    const keys = actionKeys.filter((key) => step[key] !== undefined);
    const [key] = keys;
    if (key && keys.length === 1)
        return key;
    if (key) {
        const second = keys[1] ?? key;
        reading.refuse([...path, second], `the step does more than one thing: ${(0,wording/* listed */.KE)(keys.map(wording/* quote */.hD))}`, 'write a step of its own for each');
    }
    else {
        reading.refuse(path, 'the step does nothing', `add one of ${(0,wording/* listed */.KE)(actionKeys.map(wording/* quote */.hD), 'or')}`);
    }
    return undefined;
}
function readAction(reading, step, key, path) {
    if (step.update) {
        const servers = readChoice(reading, step.update, [...path, key]);
        return servers && { kind: 'update', servers, version: step.update.version };
    }
    if (step.decommission) {
        const servers = readChoice(reading, step.decommission, [...path, key]);
        return servers && { kind: 'decommission', servers };
    }
    if (step.install) {
        return { kind: 'install', servers: step.install.servers.map((server) => readServer(reading, server)) };
    }
    if (step.move)
        return { kind: 'move', ...step.move, to: step.move.to ?? [] };
    if (step.task !== undefined)
        return { kind: 'task', task: step.task };
    if (step.link)
        return { kind: 'link', link: readLink(reading, step.link) };
    if (step.unlink)
        return { kind: 'unlink', link: readLink(reading, step.unlink) };
    if (step.level)
        return { kind: 'level', levels: step.level };
    return step.hold === undefined ? undefined : { kind: 'hold', reason: step.hold };
}
function readChoice(reading, { servers, select }, path) {
    if (servers && !select)
        return { names: servers };
    if (select && !servers)
        return { select };
    reading.refuse(path, servers ? 'the step has both `servers` and `select`' : 'the step names no servers', 'write either `servers` or `select`');
    return undefined;
}

;// CONCATENATED MODULE: ./src/core/documents/kinds/case.ts


/** The case that a document declares; one without a topology is a problem. */
function readCase(reading, document) {
    if (!document.topology)
        reading.refuse(['title'], 'the case has no topology', 'add `topology:`');
    return {
        title: document.title,
        policy: document.policy,
        ...(document.asOf ? { asOf: document.asOf } : {}),
        ...(document.topology ? { topology: readTopology(reading, document.topology) } : {}),
        ...(document.plan ? { plan: readPlan(reading, document.plan, ['plan']) } : {}),
        expect: document.expect.map((expectation) => ({
            ...expectation,
            origin: reading.document.originOf(expectation),
        })),
        origin: reading.document.originOf(document),
    };
}

;// CONCATENATED MODULE: ./src/core/documents/kinds/catalog.ts

/** The part of a family's catalogue that a document declares. */
function readCatalog(reading, document) {
    const { family, name, retrieved, exactVersion } = document;
    return {
        family,
        ...(name === undefined ? {} : { name }),
        ...(retrieved === undefined ? {} : { retrieved }),
        ...(exactVersion === undefined ? {} : { exactVersion }),
        sources: document.sources ?? {},
        vocabulary: document.vocabulary ?? {},
        exactBuilds: document.exactBuilds ?? [],
        roles: document.roles ?? [],
        levels: document.levels ?? [],
        linkKinds: document.linkKinds ?? [],
        products: (document.products ?? []).map((product, index) => readProduct(reading, product, index)),
        origin: reading.document.originOf(document),
    };
}
function readProduct(reading, product, index) {
    return {
        id: product.id,
        ...(product.name === undefined ? {} : { name: product.name }),
        aliases: product.aliases ?? [],
        ...(product.support ? { support: product.support } : {}),
        releases: (product.releases ?? []).flatMap((release, place) => readRelease(reading, release, ['products', index, 'releases', place])),
        origin: reading.document.originOf(product),
    };
}
/** A release has a build; one that is only planned has none yet. Anything else is a problem and is left out. */
function readRelease(reading, release, path) {
    const { build, planned } = release;
    if ((build === undefined) !== (planned === undefined)) {
        const origin = reading.document.originOf(release);
        return [{ ...release, builds: release.builds ?? [], aliases: release.aliases ?? [], origin }];
    }
    const label = (0,wording/* quote */.hD)(release.release);
    if (build === undefined)
        reading.refuse([...path, 'release'], `the release ${label} has no build`, 'add `build:`, or `planned:` where it is not out yet');
    else
        reading.refuse([...path, 'planned'], `the release ${label} has a build, so it is more than planned`, 'leave out `planned:`');
    return [];
}

;// CONCATENATED MODULE: ./src/core/documents/kinds/config.ts

/** The configuration that a document declares; a rule that is switched off without a reason is a problem. */
function readConfig(reading, document) {
    const rules = document.rules ?? [];
    for (const [index, { rule, severity, why }] of rules.entries()) {
        if (severity === 'off' && !why) {
            reading.refuse(['rules', index, 'severity'], `the rule ${(0,wording/* quote */.hD)(rule)} is switched off without a reason`, 'add `why:` with the reason');
        }
    }
    return {
        ...(document.paths ? { paths: document.paths } : {}),
        ...(document.policies ? { policies: document.policies } : {}),
        ...(document.waivers ? { waivers: document.waivers } : {}),
        rules: rules.map((setting) => ({ ...setting, origin: reading.document.originOf(setting) })),
        origin: reading.document.originOf(document),
    };
}

// EXTERNAL MODULE: ./src/core/model/policy.ts
var model_policy = __webpack_require__(5358);
;// CONCATENATED MODULE: ./src/core/documents/kinds/policy.ts


/** The policy that a document declares; a rule with no form, or with more than one, is a problem and is left out. */
function readPolicy(reading, document) {
    refuseRepeatedRules(reading, document);
    return {
        id: document.id,
        title: document.title,
        ...(document.source ? { source: document.source } : {}),
        selectors: document.selectors ?? {},
        rules: document.rules.flatMap((rule, index) => readRule(reading, document, rule, index)),
        checklists: (document.checklists ?? []).map((checklist) => checklist),
        origin: reading.document.originOf(document),
    };
}
function readRule(reading, policy, rule, index) {
    const path = ['rules', index];
    const form = formOf(reading, rule, path);
    if (!form)
        return [];
    refuseDisorder(reading, rule, path);
    const present = textOf(policy, rule, form, reading.document.originOf(rule));
    const formerly = (rule.formerly ?? []).flatMap((former, place) => {
        const names = model_policy/* ruleForms */.Q.some((one) => one in former);
        const { [form]: options, since: _since, formerly: _formerly, ...rest } = rule;
        const whole = { ...rest, ...(names ? {} : { [form]: options }), ...former };
        const ownForm = formOf(reading, whole, [...path, 'formerly', place]);
        return ownForm ? [textOf(policy, whole, ownForm, reading.document.originOf(former))] : [];
    });
    return [{ ...present, formerly }];
}
function textOf(policy, rule, form, origin) {
    const source = sourceOf(policy.source, rule);
    return {
        id: rule.id,
        ...(rule.title ? { title: rule.title } : {}),
        severity: rule.severity ?? 'error',
        scope: rule.scope ?? policy.scope ?? 'organization',
        ...(rule.when ? { when: rule.when } : {}),
        during: rule.during ?? 'always',
        ...(rule.remediation ? { remediation: rule.remediation } : {}),
        ...(source ? { source } : {}),
        waivable: rule.waivable ?? true,
        form,
        options: rule[form],
        ...(rule.since ? { since: rule.since } : {}),
        formerly: [],
        origin,
    };
}
/** Each text is older than the one above it; only the oldest may have been there always. */
function refuseDisorder(reading, { since, formerly = [] }, path) {
    let later = since;
    for (const [place, former] of formerly.entries()) {
        const isOlder = later !== undefined && (former.since === undefined || former.since < later);
        if (!isOlder) {
            reading.refuse([...path, 'formerly', place, 'since'], 'an earlier text does not end before the later one begins', 'give each text but the oldest the day `since` which it holds, the latest text first');
        }
        later = former.since;
    }
}
function sourceOf(ofPolicy, rule) {
    const { at, checks } = rule;
    const source = rule.source ?? ofPolicy ?? (at === undefined ? undefined : { title: at });
    return source && { ...source, ...(at ? { at } : {}), ...(checks ? { checks } : {}) };
}
function formOf(reading, rule, path) {
    const forms = model_policy/* ruleForms */.Q.filter((form) => form in rule);
    const [form] = forms;
    if (form && forms.length === 1)
        return form;
    if (form) {
        reading.refuse([...path, forms[1] ?? form], `the rule ${(0,wording/* quote */.hD)(rule.id)} has more than one form: ${(0,wording/* listed */.KE)(forms.map(wording/* quote */.hD))}`, 'write a rule of its own for each');
    }
    else {
        reading.refuse([...path, 'id'], `the rule ${(0,wording/* quote */.hD)(rule.id)} has no form`, `add one of ${(0,wording/* listed */.KE)(model_policy/* ruleForms */.Q.map(wording/* quote */.hD), 'or')}`);
    }
    return undefined;
}
function refuseRepeatedRules(reading, { rules }) {
    const seen = new Set();
    for (const [index, { id }] of rules.entries()) {
        if (seen.has(id)) {
            reading.refuse(['rules', index, 'id'], `the rule id ${(0,wording/* quote */.hD)(id)} stands twice in this policy`, 'give one of the two another id');
        }
        seen.add(id);
    }
}

;// CONCATENATED MODULE: ./src/core/documents/kinds/waivers.ts
/** The waivers that a document declares. */
function readWaivers(reading, document) {
    return document.waivers.map((waiver) => ({ ...waiver, origin: reading.document.originOf(waiver) }));
}

;// CONCATENATED MODULE: ./src/core/documents/kinds/index.ts







const kinds = ['Topology', 'Policy', 'Catalog', 'Plan', 'Waivers', 'Config', 'Case'];
/** One line per kind: what a document of a proved shape declares. */
const readers = {
    Case: (reading, document) => ({ cases: [readCase(reading, document)] }),
    Catalog: (reading, document) => ({ catalogs: [readCatalog(reading, document)] }),
    Config: (reading, document) => ({ configs: [readConfig(reading, document)] }),
    Plan: (reading, document) => ({ plans: [readPlan(reading, document)] }),
    Policy: (reading, document) => ({ policies: [readPolicy(reading, document)] }),
    Topology: (reading, document) => ({ topologies: [readTopology(reading, document)] }),
    Waivers: (reading, document) => ({ waivers: readWaivers(reading, document) }),
};


/***/ }),

/***/ 5358:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ruleForms),
/* harmony export */   u: () => (/* binding */ changeForms)
/* harmony export */ });
/** The words a rule may be built from: exactly one of them in each rule. */
const ruleForms = [
    'distinct',
    'forbid',
    'keep',
    'lifecycle',
    'matrix',
    'minimum',
    'order',
    'path',
    'requires',
    'skew',
    'span',
];
/** The forms that speak about changes and are silent about a state. */
const changeForms = new Set(['order', 'path', 'requires']);


/***/ }),

/***/ 6280:
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

/***/ 6303:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readSchema)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _program_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6280);



/** The text of a published schema: of a kind of document, or `coexist` for a document of any kind. */
function readSchema(name) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_program_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .programFolder */ .b)(), 'dist', 'schemas', `${name}.json`), 'utf8');
}


/***/ })

};
