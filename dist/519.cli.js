export const id = 519;
export const ids = [519];
export const modules = {

/***/ 9519:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  docs: () => (/* binding */ docs)
});

// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/core/model/rule-page.ts
/** The folder of the pages about findings, in the documentation of the program. */
const findingPages = 'docs/reference/findings';
/** The folder among them for what the program says of itself. */
const builtInFolder = 'built-in';
/** The folder among them for the lints of policies. */
const lintFolder = 'lints';
/** The page about the findings of a rule that comes with the program; undefined for rules of anybody else. */
function pageOfRule({ policy, rule, pack, form, }) {
    if (form === 'built-in')
        return `${findingPages}/${builtInFolder}/${rule}.md`;
    return pack === undefined ? undefined : `${findingPages}/${policy}/${rule}.md`;
}

// EXTERNAL MODULE: ./src/core/check/built-in.ts + 4 modules
var built_in = __webpack_require__(1339);
// EXTERNAL MODULE: ./src/node/program-folder.ts
var program_folder = __webpack_require__(5581);
;// CONCATENATED MODULE: ./src/node/documentation.ts




/** The pages of the program: the guides, then the reference; those about findings apart. */
function readPages() {
    return ['', 'reference/'].flatMap((folder) => (0,external_node_fs_.readdirSync)((0,external_node_path_.join)((0,program_folder/* programFolder */.b)(), 'docs', folder))
        .filter((name) => name.endsWith('.md') && name !== 'README.md')
        .sort()
        .map((name) => ({ name: `${folder}${name.replace('.md', '')}`, text: read(`docs/${folder}${name}`) })));
}
/** The pages about findings, by the full ids of their rules. */
function readFindingPages() {
    const folder = (0,external_node_path_.join)((0,program_folder/* programFolder */.b)(), findingPages);
    return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .flatMap(({ name: policy }) => (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, policy)).map((file) => ({
        name: `${policy === builtInFolder ? built_in/* builtInPolicy */.Cl : policy}/${file.replace('.md', '')}`,
        text: read(`${findingPages}/${policy}/${file}`),
    })));
}
function read(path) {
    return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)((0,program_folder/* programFolder */.b)(), path), 'utf8');
}

// EXTERNAL MODULE: ./src/cli/command.ts
var command = __webpack_require__(3567);
;// CONCATENATED MODULE: ./src/cli/commands/docs.ts



/** Prints the documentation. */
const docs = {
    id: 'docs',
    summary: 'Print a page of the documentation, or what is written about a word or a rule.',
    usage: 'docs [TOPIC]',
    options: [],
    examples: [
        { line: 'coexist docs', summary: 'what there is to read' },
        { line: 'coexist docs minimum', summary: 'the reference of a rule form' },
        { line: 'coexist docs exchange-2003-and-earlier', summary: 'a rule of a pack' },
    ],
    run({ words }) {
        const topic = words.join(' ').toLowerCase();
        const pages = readPages();
        const topics = [...pages, ...pages.flatMap(sectionsOf)];
        if (topic === '')
            return { exitCode: 0, output: contents(topics) };
        const isNamed = ({ name }) => [topic, `reference/${topic}`].includes(name.toLowerCase());
        const page = topics.find(isNamed) ?? docs_pageOfRule(topic, topics);
        return { exitCode: 0, output: `${page.text.replace(/^<!--.*-->\n+/gm, '').trim()}\n` };
    },
};
/** The second-level sections of the reference, each under the words of its heading. */
function sectionsOf({ text }) {
    if (!text.startsWith('<!-- Generated'))
        return [];
    return text
        .split(/^(?=## )/m)
        .slice(1)
        .map((section) => ({ name: /^## (?:coexist )?(.+)$/m.exec(section)?.[1] ?? '', text: section }));
}
function contents(topics) {
    const list = topics.map(({ name }) => name).join(', ');
    return `topics: ${list}\nrules and lints: any id, such as \`exchange-2003-and-earlier\`\n`;
}
/** The page about the findings of a rule, by its full id, or by its short one where that is unique. */
function docs_pageOfRule(rule, topics) {
    const pages = readFindingPages();
    const [page, ...others] = pages.filter(({ name }) => name === rule || name.endsWith(`/${rule}`));
    if (page && others.length === 0)
        return page;
    if (page) {
        const ids = [page, ...others].map(({ name }) => (0,wording/* quote */.hD)(name));
        throw new command/* UsageError */.e(`${(0,wording/* quote */.hD)(rule)} is a rule of more than one policy`, `write ${(0,wording/* listed */.KE)(ids, 'or')}`);
    }
    const names = [...topics, ...pages].flatMap(({ name }) => [name, name.slice(name.indexOf('/') + 1)]);
    throw new command/* UsageError */.e(`nothing is written about ${(0,wording/* quote */.hD)(rule)}`, (0,wording/* didYouMean */.au)(rule, names));
}


/***/ }),

/***/ 1339:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ty: () => (/* binding */ builtInMeaning),
  Cl: () => (/* binding */ builtInPolicy),
  IT: () => (/* binding */ builtInRuleIds),
  Cu: () => (/* binding */ builtInSummaries),
  UF: () => (/* binding */ builtInSummary)
});

// UNUSED EXPORTS: builtInRules

;// CONCATENATED MODULE: ./src/core/check/built-in/drift-rules.ts
/** What the program says about declarations that are not as the exports of the servers show them. */
const driftRules = {
    'drift-extra': {
        title: 'Every server that the exports show is declared.',
        severity: 'error',
        meaning: 'An export of the real servers shows one that no topology declares.',
        why: 'Nothing is judged about a server that is not declared, so a check passes over the one that breaks a rule.',
        fix: 'Declare the server; `coexist import --output FILE` adds it to the topology.',
    },
    'drift-missing': {
        title: 'Every server that is declared is shown by the exports.',
        severity: 'error',
        meaning: 'A topology declares a server that the exports of the real servers do not show. Where the exports cannot show it, since they list no servers or it is an Edge Transport server without a subscription, that is said as a notice.',
        why: 'A server that is gone still makes rules speak about others, and a server nobody can see may be down or renamed.',
        fix: 'Take the server out of the topology if it was uninstalled (`coexist import --prune --output FILE` does it); else add the export that shows it.',
    },
    'drift-roles': {
        title: 'A server has the roles that are declared.',
        severity: 'error',
        meaning: 'The exports show a server with other roles than its declaration has.',
        why: 'Rules about roles, and about subscriptions, choose servers by what is declared.',
        fix: 'Correct `roles:` of the server; `coexist import --output FILE` does it.',
    },
    'drift-site': {
        title: 'A server stands in the site that is declared.',
        severity: 'error',
        meaning: 'The exports show a server in another site than its declaration does.',
        why: 'Rules that are judged in each site, and subscriptions of a site, are about the servers declared there.',
        fix: 'Move the server to the list of its site; `coexist import --output FILE` does it.',
    },
    'drift-subscription': {
        title: 'A subscription is there as it is declared, and every one is declared.',
        severity: 'error',
        meaning: 'An Edge subscription is declared and not shown, shown and not declared, of another site, or has recorded another version. Where the exports show no subscriptions at all, that is said as a notice.',
        why: 'The rules about the two ends of a subscription are judged on the links that are declared.',
        fix: 'Correct `links:` of the topology; `coexist import --output FILE` does it.',
    },
    'drift-version': {
        title: 'A server runs the version that is declared.',
        severity: 'error',
        meaning: 'The exports show another version or product of a server than its declaration has. It is undecided where the exports do not tell enough: `CU22 SU?` agrees with every security update of CU22.',
        why: 'Every minimum is compared with the declared version. If that is wrong, so is the verdict.',
        fix: 'Correct `version:` of the server; `coexist import --output FILE` does it.',
    },
};

;// CONCATENATED MODULE: ./src/core/check/built-in/plan-rules.ts
/** What the program says about plans that are wrong in themselves. */
const planRules = {
    'plan-last-of-link': {
        title: 'A decommissioned server leaves others at its end of a link.',
        severity: 'error',
        meaning: 'A step decommissions the last server at an end of a link that stands for several servers, such as the last server of a site to which an Edge Transport server is subscribed.',
        why: 'The link would lead nowhere: for an Edge subscription, mail of the site would no longer flow through the Edge.',
        fix: 'Install the successor first and make the link anew, or remove the link first by a step `unlink:`.',
    },
    'plan-link': {
        title: 'A plan links and unlinks what is there.',
        severity: 'error',
        meaning: 'A step makes a link to a server or site that does not exist then or to a server that cannot be its end by its product and roles, or removes a link that does not exist then.',
        why: 'The step cannot be carried out as it is written, so what follows from it is not what was planned.',
        fix: 'Correct the names, or put the step after the one that makes what it needs.',
    },
    'plan-lowers-level': {
        title: 'A plan raises levels.',
        severity: 'error',
        meaning: 'A step `level:` gives a level of the organization a lower value than it has then.',
        why: 'Levels such as the functional level of a forest are a one-way door.',
        fix: 'Leave the step out, or correct the value.',
    },
    'plan-lowers-version': {
        title: 'An update leads to a later release.',
        severity: 'error',
        meaning: 'A step `update:` gives a server an older release or an older product than it runs then. It is undecided where the versions do not tell which one is older.',
        why: 'Setup installs over an older release only; the server keeps the version it has.',
        fix: 'Leave the server out of the step, or write a later version.',
    },
    'plan-nothing-selected': {
        title: 'A step that selects servers means some.',
        severity: 'warning',
        meaning: 'The `select:` of a step means no server in the state in which the step is taken.',
        why: 'A step that does nothing is usually one that comes too late, or whose selector has a slip.',
        fix: 'Leave the step out, or correct what it selects.',
    },
    'plan-selection': {
        title: 'It is known which servers a step selects.',
        severity: 'error',
        meaning: 'Whether the `select:` of a step means a server cannot be told, since the version or roles of that server are not known well enough. The step leaves the server alone.',
        why: 'What cannot be told may be wrong in either way, so the plan is not taken for a pass.',
        fix: 'Declare what is missing about the server, or name the servers under `servers:`.',
    },
    'plan-server-exists': {
        title: 'A new server has a name of its own.',
        severity: 'error',
        meaning: 'A step `install:` names a server that exists already in the state in which the step is taken.',
        why: 'Two servers of one name cannot be told apart; the existing one stays as it is.',
        fix: 'Give the new server a name of its own, or write `update:` if the existing one is meant.',
    },
    'plan-server-holds': {
        title: 'A decommissioned server holds nothing any more.',
        severity: 'error',
        meaning: 'A step decommissions a server that still holds something, such as mailboxes or public folders (`holds:`).',
        why: 'What a server holds goes with it; Exchange Setup, for one, refuses to uninstall a server that still has mailboxes.',
        fix: 'Move all of it away first, by a step `move:`.',
    },
    'plan-target': {
        title: 'At the end of a plan its target is reached.',
        severity: 'error',
        meaning: 'After the last step there is still a server of a product that is not among `target.products`.',
        why: 'A plan that passes and does not arrive is easily taken for one that does.',
        fix: 'Add the steps that update or decommission these servers, or correct the target.',
    },
    'plan-task-order': {
        title: 'Tasks are done in the order of their checklists.',
        severity: 'warning',
        meaning: 'A task is done before another one that comes later in the plan, although every checklist that has both has them the other way round.',
        why: 'The checklists of a vendor are in the order in which their tasks work.',
        fix: 'Put the tasks into the order of the checklist.',
    },
    'plan-unknown-holding': {
        title: 'A step moves what servers hold.',
        severity: 'warning',
        meaning: 'A step `move:` names something that no server holds (`holds:`), although servers of the organization do hold something.',
        why: 'Nothing moves by such a step: with a slip in the name, what was meant stays where it is.',
        fix: 'Correct `what:`, or declare under `holds:` of the server how much there is of it.',
    },
    'plan-unknown-server': {
        title: 'A step names servers that exist then.',
        severity: 'error',
        meaning: 'A step names a server that does not exist in the state in which the step is taken: it was never declared, is installed later, or is gone already.',
        why: 'The step passes over the name, so a slip in it would leave a server unpatched without a word.',
        fix: 'Correct the name, or put the step where the server exists.',
    },
    'plan-unknown-site': {
        title: 'A new server stands in a site that exists.',
        severity: 'error',
        meaning: 'A step installs a server in a site that the topology does not declare.',
        why: 'Rules that are judged in each site, and subscriptions, would pass over the new server.',
        fix: 'Correct the name, or declare the site in the topology; it may be without servers.',
    },
    'plan-unknown-task': {
        title: 'A task is one that a checklist or a rule asks for.',
        severity: 'error',
        meaning: 'A step does a task whose id no checklist has and no rule asks for.',
        why: 'With a slip in its id a task would be missing for the rules that wait for it, and look done to people.',
        fix: 'Correct the id, or let a checklist or rule of your own ask for the task.',
    },
};

;// CONCATENATED MODULE: ./src/core/check/built-in/run-rules.ts
/** What the program says about what a run judges by: catalogues, policies, and what it compares with. */
const runRules = {
    'base-unreadable': {
        title: 'The base that findings are compared with can be judged.',
        severity: 'warning',
        meaning: 'The commit or folder that the run compares with has problems of its own. Nothing of it counts then, and every finding is new.',
        why: 'A finding may be called new only where it is certain that it was not there before.',
        fix: 'Compare with a base that can be read; let it be if the change is the one that mends the base.',
    },
    'catalogue-outdated': {
        title: 'The sources of the catalogue were read not long ago.',
        severity: 'notice',
        meaning: 'The sources of a catalogue were last read more than 90 days before the day of the run.',
        why: 'Vendors publish updates, and change what they support, every few months; newer releases are unknown to an old catalogue.',
        fix: 'Update coexist, or add the new releases in a catalogue of your own.',
    },
    'not-covered': {
        title: 'Products that stand together are products about which a rule speaks.',
        severity: 'warning',
        meaning: 'Two products of one family stand together in an organization, and no rule in force speaks about these two at once. It is not said while a policy or a catalogue has a problem.',
        why: 'Silence is not support: nobody has looked up whether the two may stand together.',
        fix: 'Look up what the vendor says about the two products, and choose or write a policy that says it.',
    },
    'policy-replaced': {
        title: 'A policy of a pack is in force as the pack has it.',
        severity: 'notice',
        meaning: 'A policy of the project has the id of a policy of a built-in pack, and takes its place.',
        why: 'Every rule of the pack that the replacement does not repeat is no longer judged.',
        fix: 'Give the policy an id of its own if both are to be in force. Change a severity, or switch a rule off, in `coexist.yaml` instead.',
    },
};

;// CONCATENATED MODULE: ./src/core/check/built-in/waiver-rules.ts
/** What the program says about waivers. */
const waiverRules = {
    'waiver-ending': {
        title: 'A waiver holds for a while longer.',
        severity: 'notice',
        meaning: 'A waiver that is in use ends within 30 days, or as many as `--lookahead` says. Its last day counts.',
        why: 'The day after, what it waives blocks again, for whoever opens the next pull request.',
        fix: 'Mend the findings, or let the owner of the waiver renew it.',
    },
    'waiver-refused': {
        title: 'A waiver names a rule that can be waived.',
        severity: 'warning',
        meaning: 'A waiver names a rule with `waivable: false`. It has no effect.',
        why: 'Whoever wrote the policy wants nobody to accept this.',
        fix: 'Remove the waiver, and mend the finding.',
    },
    'waiver-unused': {
        title: 'A waiver is still needed.',
        severity: 'notice',
        meaning: 'A waiver names a server for which its rule has no finding: it was mended, or the name has a slip.',
        why: 'A waiver that lies about would accept the next violation unseen.',
        fix: 'Remove the name or the waiver, or correct the name.',
    },
};

;// CONCATENATED MODULE: ./src/core/check/built-in.ts




/** The policy that holds what the program says of itself, not on behalf of a document. */
const builtInPolicy = 'coexist';
/** Every rule of the program itself; a finding of its policy is one of these. */
const builtInRules = {
    ...runRules,
    ...driftRules,
    ...planRules,
    ...waiverRules,
};
const ids = Object.keys(builtInRules).sort();
/** The full ids of the built-in rules. */
const builtInRuleIds = ids.map((rule) => `${builtInPolicy}/${rule}`);
/** How reports name a built-in rule. */
function builtInSummary(rule) {
    const { title, severity, fix } = builtInRules[rule];
    return { rule, policy: builtInPolicy, form: 'built-in', title, severity, remediation: fix };
}
const builtInSummaries = ids.map(builtInSummary);
/** What is wrong where a built-in rule speaks; undefined where there is no such rule. */
function builtInMeaning(rule) {
    const known = ids.find((id) => id === rule);
    return known && builtInRules[known].meaning;
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
