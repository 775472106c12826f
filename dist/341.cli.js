export const id = 341;
export const ids = [341];
export const modules = {

/***/ 8341:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ kinds),
  X: () => (/* binding */ readers)
});

// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
;// CONCATENATED MODULE: ./src/core/documents/kinds/topology.ts
/**
 * One for all the servers that leave a mapping out: there may be a hundred thousand of them. As in a mapping that is read,
 * nothing is inherited: nobody is in a group `toString`.
 */
const nothing = Object.freeze(Object.create(null));
/** The topology that a document or the inline topology of a case declares. */
function readTopology(reading, document) {
    const sites = document.sites ?? [];
    return {
        organization: document.organization,
        levels: document.levels ?? nothing,
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
        return readMove(reading, step.move, [...path, key]);
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
function readMove(reading, { what, from, to = [] }, path) {
    refuseRepeatedNames(reading, from, [...path, 'from']);
    refuseRepeatedNames(reading, to, [...path, 'to']);
    const sources = new Set(from.map((name) => name.toLowerCase()));
    for (const [index, name] of to.entries()) {
        if (!sources.has(name.toLowerCase()))
            continue;
        const help = 'leave it out of one of the two';
        reading.refuse([...path, 'to', index], `${(0,wording/* quote */.hD)(name)} stands under both \`from\` and \`to\``, help);
    }
    return { kind: 'move', what, from, to };
}
function readChoice(reading, { servers, select }, path) {
    refuseRepeatedNames(reading, servers ?? [], [...path, 'servers']);
    if (servers && !select)
        return { names: servers };
    if (select && !servers)
        return { select };
    reading.refuse(path, servers ? 'the step has both `servers` and `select`' : 'the step names no servers', 'write either `servers` or `select`');
    return undefined;
}
function refuseRepeatedNames(reading, names, path) {
    const seen = new Set();
    for (const [index, name] of names.entries()) {
        const key = name.toLowerCase();
        if (seen.has(key))
            reading.refuse([...path, index], `${(0,wording/* quote */.hD)(name)} stands here twice`, 'leave it out once');
        seen.add(key);
    }
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

// EXTERNAL MODULE: ./src/core/model/day.ts
var day = __webpack_require__(8735);
;// CONCATENATED MODULE: ./src/core/documents/kinds/catalog-faults.ts


/** What stands in every link beside its ends. */
const keysOfLinks = ['kind', 'site', 'recordedVersion'];
/** Says what is wrong with a part of a catalogue in itself: what stands twice in it, and names and days that cannot be. */
function refuseFaults(reading, document) {
    const { products = [], roles = [], levels = [], linkKinds = [] } = document;
    refuseRepeated(reading, 'product', products, ['products']);
    refuseRepeated(reading, 'role', roles, ['roles']);
    refuseRepeated(reading, 'level', levels, ['levels']);
    refuseRepeated(reading, 'kind of link', linkKinds, ['linkKinds']);
    for (const [index, { values }] of levels.entries()) {
        const items = values.map((id) => ({ id }));
        refuseRepeated(reading, 'value', items, ['levels', index, 'values'], []);
    }
    for (const [index, kind] of linkKinds.entries())
        refuseEnds(reading, kind, ['linkKinds', index]);
    for (const [index, { releases = [] }] of products.entries()) {
        for (const [place, { released }] of releases.entries()) {
            const path = ['products', index, 'releases', place, 'released'];
            if (released !== undefined)
                refuseDay(reading, released, path);
        }
    }
}
function refuseRepeated(reading, what, items, path, within = ['id']) {
    const seen = new Set();
    for (const [index, { id }] of items.entries()) {
        if (seen.has(id)) {
            reading.refuse([...path, index, ...within], `the ${what} ${(0,wording/* quote */.hD)(id)} stands twice here`, 'keep one of the two');
        }
        seen.add(id);
    }
}
function refuseEnds(reading, { ends, site, records }, path) {
    refuseRepeated(reading, 'end', ends, [...path, 'ends']);
    for (const [index, { id, many }] of ends.entries()) {
        for (const [key, name] of Object.entries({ id, many })) {
            if (name === undefined || !keysOfLinks.includes(name))
                continue;
            reading.refuse([...path, 'ends', index, key], `${(0,wording/* quote */.hD)(name)} is a key of every link`, 'give the end another name');
        }
    }
    const names = ends.map(({ id }) => id);
    for (const [key, name] of Object.entries({ site, records })) {
        if (name === undefined || names.includes(name))
            continue;
        const help = `write ${(0,wording/* listed */.KE)(names.map(wording/* quote */.hD), 'or')}`;
        reading.refuse([...path, key], `${(0,wording/* quote */.hD)(name)} is no end of the link`, help);
    }
}
/** The month alone, where the day is not known, is proved by the schema. */
function refuseDay(reading, released, path) {
    if (released.length < 'YYYY-MM-DD'.length || (0,day/* isDay */.N)(released))
        return;
    reading.refuse(path, `${(0,wording/* quote */.hD)(released)} is not a day of the calendar`, 'write a day that exists');
}

;// CONCATENATED MODULE: ./src/core/documents/kinds/catalog.ts


/** The part of a family's catalogue that a document declares. */
function readCatalog(reading, document) {
    const { family, name, retrieved, exactVersion } = document;
    refuseFaults(reading, document);
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
var model_policy = __webpack_require__(8431);
// EXTERNAL MODULE: ./src/core/model/group-by.ts
var group_by = __webpack_require__(118);
;// CONCATENATED MODULE: ./src/core/documents/kinds/repeated.ts

/** Says which ids of a list stand in it twice, or differ in case alone; they stand under `id` of its items. */
function refuseRepeatedIds(reading, items, path, 
/** What the ids are ids of, and where they stand. */
words) {
    const seen = new Map();
    for (const [index, { id }] of items.entries()) {
        const key = id.toLowerCase();
        const earlier = seen.get(key);
        if (earlier === undefined)
            seen.set(key, id);
        else {
            const trouble = earlier === id ? `stands twice in this ${words.where}` : `differs from ${(0,wording/* quote */.hD)(earlier)} only in case`;
            reading.refuse([...path, index, 'id'], `the ${words.what} id ${(0,wording/* quote */.hD)(id)} ${trouble}`, 'give one of the two another id');
        }
    }
}

;// CONCATENATED MODULE: ./src/core/documents/kinds/checklists.ts



const mostNames = 6;
/** The checklists of a policy; tasks that stand twice, come after nothing known or after themselves are problems. */
function readChecklists(reading, checklists) {
    refuseRepeatedIds(reading, checklists, ['checklists'], { what: 'checklist', where: 'policy' });
    for (const [index, { tasks }] of checklists.entries()) {
        const path = ['checklists', index, 'tasks'];
        refuseRepeatedIds(reading, tasks, path, { what: 'task', where: 'checklist' });
        refuseUnknownTasks(reading, tasks, path);
        refuseCircle(reading, tasks, path);
    }
    return checklists;
}
function refuseUnknownTasks(reading, tasks, path) {
    const known = new Set(tasks.map(({ id }) => id));
    for (const [index, { after = [] }] of tasks.entries()) {
        for (const [place, id] of after.entries()) {
            if (known.has(id))
                continue;
            const message = `the checklist has no task ${(0,wording/* quote */.hD)(id)}`;
            reading.refuse([...path, index, 'after', place], message, (0,wording/* didYouMean */.au)(id, known));
        }
    }
}
/** Says of one circle of tasks that there is one, at a task that names another. */
function refuseCircle(reading, tasks, path) {
    const circle = circleAmong(tasks);
    const first = circle.findIndex((index) => tasks[index]?.after !== undefined);
    if (first === -1)
        return;
    const [start = 0, ...others] = [...circle.slice(first), ...circle.slice(0, first)];
    const names = others.map((index) => (0,wording/* quote */.hD)(tasks[index]?.id ?? ''));
    const next = tasks[others[0] ?? start]?.id ?? '';
    reading.refuse([...path, start, 'after', tasks[start]?.after?.indexOf(next) ?? 0], `the task ${(0,wording/* quote */.hD)(tasks[start]?.id ?? '')} comes after itself${names.length > 0 ? `, by way of ${(0,wording/* listedAtMost */.aL)(mostNames, names)}` : ''}`, 'break the circle; a task without `after:` comes after the one above it');
}
/** Places of tasks each of which comes right after the next, and the last after the first; empty where there is none. */
function circleAmong(tasks) {
    const placeOf = new Map(tasks.map(({ id }, index) => [id, index]));
    const earlier = tasks.map(({ after }, index) => after ? after.flatMap((id) => placeOf.get(id) ?? []) : index > 0 ? [index - 1] : []);
    const open = unreached(earlier);
    const walked = new Set();
    let [at] = open;
    while (at !== undefined && !walked.has(at)) {
        walked.add(at);
        at = earlier[at]?.find((one) => open.has(one));
    }
    const places = [...walked];
    return at === undefined ? [] : places.slice(places.indexOf(at));
}
/** The tasks that cannot be done one after the other: those of circles, and those that come after them. */
function unreached(earlier) {
    const later = (0,group_by/* groupBy */.$)(earlier.flatMap((before, index) => before.map((one) => ({ one, index }))), ({ one }) => one);
    const left = earlier.map((before) => before.length);
    const open = new Set(left.keys());
    const ready = [...open].filter((index) => left[index] === 0);
    for (let done = ready.pop(); done !== undefined; done = ready.pop()) {
        open.delete(done);
        for (const { index } of later.get(done) ?? []) {
            const count = (left[index] ?? 0) - 1;
            left[index] = count;
            if (count === 0)
                ready.push(index);
        }
    }
    return open;
}

;// CONCATENATED MODULE: ./src/core/documents/kinds/policy.ts




/** The policy that a document declares; a rule with no form, or with more than one, is a problem and is left out. */
function readPolicy(reading, document) {
    refuseRepeatedIds(reading, document.rules, ['rules'], { what: 'rule', where: 'policy' });
    return {
        id: document.id,
        title: document.title,
        ...(document.source ? { source: document.source } : {}),
        selectors: document.selectors ?? {},
        rules: document.rules.flatMap((rule, index) => readRule(reading, document, rule, index)),
        checklists: readChecklists(reading, document.checklists ?? []),
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

/***/ 8735:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   PV: () => (/* binding */ dayAfter),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   bs: () => (/* binding */ parseDays),
/* harmony export */   gk: () => (/* binding */ dayBefore)
/* harmony export */ });
/** A number of days as people write it (`180d`); undefined where the text is none. */
function parseDays(text) {
    return /^\d{1,5}d$/.test(text) ? Number(text.slice(0, -1)) : undefined;
}
/** The number of days from one day to another; negative where the other is earlier. */
function daysBetween(from, to) {
    return dayNumber(to) - dayNumber(from);
}
/** The day after a day. */
function dayAfter(day) {
    const [year, month, date] = partsOf(day);
    if (date < lengthOfMonth(year, month))
        return dayOf(year, month, date + 1);
    return month < 12 ? dayOf(year, month + 1, 1) : dayOf(year + 1, 1, 1);
}
/** The day before a day. */
function dayBefore(day) {
    const [year, month, date] = partsOf(day);
    if (date > 1)
        return dayOf(year, month, date - 1);
    return month > 1 ? dayOf(year, month - 1, lengthOfMonth(year, month - 1)) : dayOf(year - 1, 12, 31);
}
/** Days since 0000-03-01 in the Gregorian calendar, which makes the leap day the last of its year. */
function dayNumber(day) {
    const [year, month, date] = partsOf(day);
    const shifted = month > 2 ? year : year - 1;
    const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
    return (shifted * 365 +
        Math.floor(shifted / 4) -
        Math.floor(shifted / 100) +
        Math.floor(shifted / 400) +
        dayOfYear);
}
function partsOf(day) {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return [year, month, date];
}
function dayOf(year, month, date) {
    const two = (part) => String(part).padStart(2, '0');
    return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}
/** Whether a text is a day of the calendar, written as `YYYY-MM-DD`. */
function isDay(text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (!match)
        return false;
    const [year, month, day] = match.slice(1).map(Number);
    return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
}
function lengthOfMonth(year, month) {
    if (month !== 2)
        return [4, 6, 9, 11].includes(month) ? 30 : 31;
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return isLeap ? 29 : 28;
}


/***/ }),

/***/ 118:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** The items by key, keys and items in the order in which they come. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ }),

/***/ 8431:
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


/***/ })

};
