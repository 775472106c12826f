export const id = 176;
export const ids = [176];
export const modules = {

/***/ 385:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ refuseUnknownLevel)
/* harmony export */ });
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1661);

/** Levels and values that no catalogue knows are problems, at their places below the path. */
function refuseUnknownLevel(declared, path, origin, { levels }, problems) {
    for (const [name, value] of Object.entries(declared)) {
        const known = levels.get(name);
        if (!known) {
            const help = (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(name, levels.keys());
            problems.push({ message: `unknown level ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`, help, at: origin.key(...path, name) });
        }
        else if (!known.values.includes(value)) {
            const help = (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(value, known.values);
            const message = `${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} has no value ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`;
            problems.push({ message, help, at: origin.value(...path, name) });
        }
    }
}


/***/ }),

/***/ 6811:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ resolveLinks)
});

// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/core/rules/link-standing.ts
var link_standing = __webpack_require__(3044);
;// CONCATENATED MODULE: ./src/core/check/link-wording.ts

/** That a server, by its product and roles, cannot be that end of a link, and who can. */
function cannotBe({ name, product, declared: { roles = [] } }, end, catalogue) {
    const has = roles.length === 0 ? 'without a role' : `with ${rolesInWords(roles, catalogue)}`;
    return {
        message: `${(0,wording/* quote */.hD)(name)} is a server of ${product.name} ${has}, and cannot be the end ${(0,wording/* quote */.hD)(end.id)} of the link`,
        help: `name ${end.servers.map((condition) => whoCan(condition, catalogue)).join(', or ')}`,
    };
}
function whoCan({ product: ids, role }, catalogue) {
    const products = ids?.map((id) => catalogue.products.get(id)?.name ?? id);
    return `a server ${products ? `of ${(0,wording/* listed */.KE)(products, 'or')} ` : ''}with ${rolesInWords([role], catalogue)}`;
}
function rolesInWords(ids, { roles }) {
    return `the role${ids.length === 1 ? '' : 's'} ${(0,wording/* listed */.KE)(ids.map((id) => roles.get(id)?.title ?? id))}`;
}

;// CONCATENATED MODULE: ./src/core/check/links.ts



/** The links with their servers; one that names what does not exist, or cannot stand there, is a problem and is left out. */
function resolveLinks(links, places, catalogue, problems, 
/** Whether the servers have to be ones that can stand at their ends. */
mustFit = true) {
    return links.flatMap((link) => new LinkReading(link, places, catalogue, problems, mustFit).read() ?? []);
}
class LinkReading {
    link;
    places;
    catalogue;
    problems;
    mustFit;
    members = new Map();
    complete = true;
    constructor(link, places, catalogue, problems, mustFit) {
        this.link = link;
        this.places = places;
        this.catalogue = catalogue;
        this.problems = problems;
        this.mustFit = mustFit;
    }
    read() {
        const kind = this.catalogue.linkKinds.get(this.link.kind);
        if (!kind) {
            this.refuse(['kind'], `unknown kind of link ${(0,wording/* quote */.hD)(this.link.kind)}`, (0,wording/* didYouMean */.au)(this.link.kind, this.catalogue.linkKinds.keys()));
            return undefined;
        }
        this.readEnds(kind);
        this.readSite(kind);
        if (!this.complete)
            return undefined;
        const siteEnd = this.link.site === undefined ? undefined : endOfSite(kind);
        return {
            kind: kind.id,
            name: this.nameAmong(kind),
            declared: this.link,
            members: this.members,
            ...(siteEnd ? { siteEnd } : {}),
            ...this.recordOf(kind),
        };
    }
    /** The servers at the ends that are one server, and the site: the same in whatever case and order they are named. */
    nameAmong({ ends }) {
        const single = new Set(ends.flatMap(({ id, many }) => (many ? [] : [id])));
        const names = [];
        for (const [key, { end }] of this.members) {
            if (single.has(end))
                names.push(this.places.servers.get(key)?.name ?? key);
        }
        return [...names.sort(wording/* compareText */.n6), ...(this.link.site === undefined ? [] : [this.link.site])].join(' – ');
    }
    readEnds(kind) {
        const keys = new Map(kind.ends.map((end) => [end.many ?? end.id, end]));
        for (const [key, names] of Object.entries(this.link.ends)) {
            const end = keys.get(key);
            if (end)
                this.readNames(end, names);
            else
                this.refuse([key], `${(0,wording/* quote */.hD)(key)} is no end of the link kind ${(0,wording/* quote */.hD)(kind.id)}`, (0,wording/* didYouMean */.au)(key, [...keys.keys(), 'site', 'recordedVersion']), true);
        }
        for (const [key, end] of keys) {
            const stands = Object.hasOwn(this.link.ends, key) || (end.id === kind.site && this.link.site !== undefined);
            if (stands)
                continue;
            const help = end.id === kind.site
                ? `add \`${key}:\` with names of servers, or \`site:\``
                : `add \`${key}:\` with the name of a server`;
            this.refuse(['kind'], `the link has no ${(0,wording/* quote */.hD)(key)}`, help);
        }
    }
    readNames(end, names) {
        if (!end.many && names.length !== 1) {
            this.refuse([end.id], `${(0,wording/* quote */.hD)(end.id)} takes the name of one server`, 'write a link of its own for each');
            return;
        }
        for (const [index, name] of names.entries()) {
            const key = name.toLowerCase();
            const at = [end.many ?? end.id, index];
            const server = this.places.servers.get(key);
            if (server)
                this.addNamed(server, end, at);
            else if (this.places.servers.has(key))
                this.complete = false;
            else {
                const message = `the link names the server ${(0,wording/* quote */.hD)(name)}, which does not exist`;
                this.refuse(at, message, (0,wording/* didYouMean */.au)(name, this.serverNames()));
            }
        }
    }
    addNamed(server, end, at) {
        const other = this.members.get(server.key)?.end;
        if (other !== undefined && other !== end.id) {
            this.refuse(at, `the server ${(0,wording/* quote */.hD)(server.name)} stands at both ends of the link`, 'name another server');
        }
        else if (this.mustFit && server.declared.roles && (0,link_standing/* canBe */.g)(server, end) === 'no') {
            const { message, help } = cannotBe(server, end, this.catalogue);
            this.refuse(at, message, help);
        }
        else {
            this.members.set(server.key, {
                end: end.id,
                certainty: 'yes',
                stands: end.many ? 'listed' : 'alone',
            });
        }
    }
    /** The server whose version the link records, and what it recorded. */
    recordOf({ records }) {
        const recorder = this.keyAt(records);
        const server = recorder === undefined ? undefined : this.places.servers.get(recorder);
        const { recordedVersion } = this.link;
        if (recorder === undefined || !server)
            return {};
        if (recordedVersion === undefined)
            return { recorder };
        const resolved = this.catalogue.resolve(recordedVersion, server.product);
        const recorded = resolved.precision === 'conflict'
            ? this.catalogue.resolve(recordedVersion, resolved.belongsTo)
            : resolved;
        if (recorded.precision === 'conflict')
            throw new Error(`${recordedVersion} belongs to two products`);
        return { recorder, recorded };
    }
    /** The first server at an end. */
    keyAt(wanted) {
        for (const [key, { end }] of this.members)
            if (end === wanted)
                return key;
        return undefined;
    }
    readSite(kind) {
        const { site } = this.link;
        if (site === undefined)
            return;
        const end = endOfSite(kind);
        if (!end) {
            this.refuse(['site'], `the link kind ${(0,wording/* quote */.hD)(kind.id)} has no end that a site can stand for`, `name servers under ${(0,wording/* listed */.KE)(kind.ends.map(({ id, many }) => (0,wording/* quote */.hD)(many ?? id)), 'or')}`);
        }
        else if (!this.places.sites.has(site)) {
            this.refuse(['site'], `the link names the site ${(0,wording/* quote */.hD)(site)}, which does not exist`, (0,wording/* didYouMean */.au)(site, this.places.sites.keys()));
        }
        else {
            this.addServersOf(site, end);
        }
    }
    addServersOf(site, end) {
        const member = { end: end.id, stands: 'by-site' };
        const members = {
            yes: { ...member, certainty: 'yes' },
            'cannot-tell': { ...member, certainty: 'cannot-tell' },
        };
        for (const server of this.places.serversOf(site)) {
            if (this.members.has(server.key))
                continue;
            const certainty = (0,link_standing/* canBe */.g)(server, end);
            if (certainty !== 'no')
                this.members.set(server.key, members[certainty]);
        }
    }
    serverNames() {
        return [...this.places.servers.values()].flatMap((server) => server?.name ?? []);
    }
    refuse(path, message, help, atKey = false) {
        this.complete = false;
        const { origin } = this.link;
        this.problems.push({ message, help, at: atKey ? origin.key(...path) : origin.value(...path) });
    }
}
function endOfSite({ ends, site }) {
    return ends.find(({ id }) => id === site);
}


/***/ }),

/***/ 7860:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ assembleOrganizations)
});

// EXTERNAL MODULE: ./src/core/model/group-by.ts
var group_by = __webpack_require__(118);
// EXTERNAL MODULE: ./src/core/model/source.ts
var source = __webpack_require__(8672);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/core/check/levels.ts
var check_levels = __webpack_require__(385);
// EXTERNAL MODULE: ./src/core/check/links.ts + 1 modules
var check_links = __webpack_require__(6811);
;// CONCATENATED MODULE: ./src/core/check/repeated-links.ts


/**
 * Says which links are declared again: whatever is wrong with one of their servers would be found twice. Links with the
 * same server at their single end may be one link that is written in parts, each with servers of its own.
 */
function refuseRepeatedLinks(links, problems) {
    const seen = new Map();
    for (const link of links) {
        const keys = listedIn(link).map((server) => `${link.kind}\n${link.name}\n${server}`);
        const known = keys.find((key) => seen.has(key));
        const earlier = known === undefined ? undefined : seen.get(known);
        if (earlier)
            problems.push(repeated(link, earlier));
        for (const key of keys)
            if (!seen.has(key))
                seen.set(key, link);
    }
}
/** The servers that do not tell the link apart; a nameless one where there is none. */
function listedIn({ members, declared: { site } }) {
    const listed = [...members].flatMap(([key, { stands }]) => (stands === 'listed' ? [key] : []));
    return site === undefined && listed.length > 0 ? listed : [''];
}
function repeated({ kind, name, declared }, earlier) {
    const { file, line } = (0,source/* locate */.x)(earlier.declared.origin.value('kind'));
    return {
        message: `the ${kind} ${(0,wording/* quote */.hD)(name)} is declared twice; the first one stands in ${file}:${line}`,
        help: 'write one link with all of its servers',
        at: declared.origin.value('kind'),
    };
}

// EXTERNAL MODULE: ./src/core/check/servers.ts
var check_servers = __webpack_require__(4496);
;// CONCATENATED MODULE: ./src/core/check/spellings.ts


/** The names of one kind of thing: two that differ in case alone are one name to people, and a problem here. */
class Spellings {
    what;
    problems;
    first = new Map();
    told = new Set();
    constructor(what, problems) {
        this.what = what;
        this.problems = problems;
    }
    /** Takes a name in, and says once of each spelling that another one of the name came before it. */
    note(name, at) {
        const key = name.toLowerCase();
        const first = this.first.get(key);
        if (!first)
            this.first.set(key, { name, at });
        if (!first || first.name === name || this.told.has(name))
            return;
        this.told.add(name);
        const { file, line } = (0,source/* locate */.x)(first.at());
        this.problems.push({
            message: `the ${this.what} ${(0,wording/* quote */.hD)(name)} differs only in case from ${(0,wording/* quote */.hD)(first.name)} in ${file}:${line}`,
            help: 'write the same name in both places, or give one of the two another name',
            at: at(),
        });
    }
}

;// CONCATENATED MODULE: ./src/core/check/organizations.ts








/**
 * The organizations that the topologies declare; one may be spread over several documents. An organization about which
 * there is a problem is left out: nothing is judged that was read by half.
 */
function assembleOrganizations(topologies, catalogue) {
    const problems = [];
    const byName = (0,group_by/* groupBy */.$)(topologies, ({ organization }) => organization.toLowerCase());
    const organizations = [...byName.values()].flatMap((parts) => {
        if (refuseSpellings(parts, problems))
            return [];
        const assembly = new Assembly(catalogue);
        const organization = assembly.assemble(parts);
        problems.push(...assembly.problems);
        return assembly.problems.length === 0 ? [organization] : [];
    });
    return { organizations, problems };
}
/** Whether the name of an organization is spelled in different ways, so that it is not known whether it is one. */
function refuseSpellings(parts, problems) {
    const told = problems.length;
    const spellings = new Spellings('organization', problems);
    for (const { organization, origin } of parts)
        spellings.note(organization, () => origin.value('organization'));
    return problems.length > told;
}
/** Puts the parts of one organization together and says what does not fit. */
class Assembly {
    catalogue;
    problems = [];
    constructor(catalogue) {
        this.catalogue = catalogue;
    }
    assemble(parts) {
        const [first] = parts;
        if (!first)
            throw new Error('an organization without a document');
        const sites = this.sitesOf(parts);
        const { known, broken } = this.serversOf(parts, sites);
        this.refuseSpellingsOfGroups(parts);
        const servers = broken.size === 0
            ? known
            : new Map([...known, ...[...broken.keys()].map((key) => [key, undefined])]);
        const links = parts.flatMap((part) => part.links);
        const bySite = links.some(({ site }) => site !== undefined)
            ? (0,group_by/* groupBy */.$)(known.values(), ({ declared }) => declared.site)
            : new Map();
        const places = { sites, servers, serversOf: (site) => bySite.get(site) ?? [] };
        const resolved = (0,check_links/* resolveLinks */.A)(links, places, this.catalogue, this.problems);
        refuseRepeatedLinks(resolved, this.problems);
        return {
            name: first.organization,
            file: first.origin.whole.file.path,
            at: first.origin.value('organization'),
            levels: this.levelsOf(parts),
            tasks: this.tasksOf(parts),
            sites: [...sites.values()],
            servers: known,
            links: resolved,
        };
    }
    sitesOf(parts) {
        const sites = new Map();
        const spellings = new Spellings('site', this.problems);
        for (const site of parts.flatMap((part) => part.sites)) {
            const earlier = sites.get(site.name);
            spellings.note(site.name, () => site.origin.value('name'));
            if (!earlier)
                sites.set(site.name, site);
            else
                this.refuseRepeated('site', site, earlier);
        }
        return sites;
    }
    serversOf(parts, sites) {
        const known = new Map();
        const broken = new Map();
        const repeated = new Map();
        for (const { servers } of parts) {
            for (const declared of servers) {
                const key = declared.name.toLowerCase();
                const earlier = repeated.get(key) ?? known.get(key)?.declared ?? broken.get(key);
                if (earlier) {
                    this.refuseRepeated('server', declared, earlier);
                    repeated.set(key, earlier);
                    known.delete(key);
                    broken.delete(key);
                }
                const server = (0,check_servers/* resolveServer */.w)(declared, key, this.catalogue, this.problems);
                if (server)
                    known.set(key, server);
                else
                    broken.set(key, declared);
                if (declared.site !== undefined && !sites.has(declared.site))
                    this.refuseSite(declared, declared.site, sites);
            }
        }
        return { known, broken };
    }
    refuseSpellingsOfGroups(parts) {
        const byKey = new Map();
        for (const { servers } of parts) {
            for (const { groups, origin } of servers) {
                for (const key in groups) {
                    const spellings = byKey.get(key) ?? new Spellings((0,wording/* quote */.hD)(key), this.problems);
                    byKey.set(key, spellings);
                    spellings.note(groups[key] ?? '', () => origin.value('groups', key));
                }
            }
        }
    }
    refuseSite({ name, origin }, site, sites) {
        this.problems.push({
            message: `${(0,wording/* quote */.hD)(name)} stands in the site ${(0,wording/* quote */.hD)(site)}, which does not exist`,
            help: (0,wording/* didYouMean */.au)(site, sites.keys()),
            at: origin.value('site'),
        });
    }
    levelsOf(parts) {
        const levels = new Map();
        for (const { levels: declared, origin } of parts) {
            for (const [name, value] of Object.entries(declared)) {
                const at = origin.value('levels', name);
                const earlier = levels.get(name);
                if (earlier && earlier.value !== value) {
                    this.problems.push({
                        message: `the level ${(0,wording/* quote */.hD)(name)} is declared twice, as ${(0,wording/* quote */.hD)(earlier.value)} and as ${(0,wording/* quote */.hD)(value)}`,
                        help: 'keep one of the two',
                        at,
                    });
                }
                levels.set(name, { value, at });
            }
            (0,check_levels/* refuseUnknownLevel */.r)(declared, ['levels'], origin, this.catalogue, this.problems);
        }
        return levels;
    }
    tasksOf(parts) {
        const tasks = new Map();
        for (const { tasks: declared, origin } of parts) {
            for (const [id, task] of Object.entries(declared)) {
                const earlier = tasks.get(id);
                if (earlier && earlier.status !== task.status) {
                    this.problems.push({
                        message: `the task ${(0,wording/* quote */.hD)(id)} is declared twice, as ${(0,wording/* quote */.hD)(earlier.status)} and as ${(0,wording/* quote */.hD)(task.status)}`,
                        help: 'keep one of the two',
                        at: origin.value('tasks', id),
                    });
                }
                tasks.set(id, task);
            }
        }
        return tasks;
    }
    refuseRepeated(what, later, earlier) {
        const { file, line } = (0,source/* locate */.x)(earlier.origin.value('name'));
        this.problems.push({
            message: `the ${what} ${(0,wording/* quote */.hD)(later.name)} is declared twice; the first one stands in ${file}:${line}`,
            help: `give each ${what} of an organization a name of its own`,
            at: later.origin.value('name'),
        });
    }
}


/***/ }),

/***/ 4496:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ resolveServer)
/* harmony export */ });
/* harmony import */ var _model_remembered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(371);
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1661);


/**
 * A declared server, whose name in lower case is its key, with its product and version resolved; undefined, with a
 * problem, where no product is known.
 */
function resolveServer(declared, key, catalogue, problems) {
    refuseWrongRoles(declared, catalogue, problems);
    const product = declared.product === undefined ? undefined : catalogue.products.get(declared.product);
    if (declared.product !== undefined && !product) {
        problems.push({
            message: `unknown product ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(declared.product)} of ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(declared.name)}`,
            help: (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(declared.product, catalogue.products.keys()),
            at: declared.origin.value('product'),
        });
        return undefined;
    }
    return product
        ? ofProduct(declared, key, product, catalogue, problems)
        : ofVersion(declared, key, catalogue, problems);
}
function ofProduct(declared, key, product, catalogue, problems) {
    if (declared.version === undefined)
        return state(declared, key, product, notDeclared(product));
    const version = catalogue.resolve(declared.version, product);
    if (version.precision !== 'conflict')
        return state(declared, key, product, version);
    problems.push({
        message: `${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(declared.version)} is a version of ${version.belongsTo.name}, and ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(declared.name)} is declared as ${product.name}`,
        help: 'correct the product or the version',
        at: declared.origin.value('version'),
    });
    return undefined;
}
function ofVersion(declared, key, catalogue, problems) {
    const version = declared.version === undefined ? undefined : catalogue.resolve(declared.version);
    const product = version && version.precision !== 'conflict' ? version.product : undefined;
    if (version && version.precision !== 'conflict' && product)
        return state(declared, key, product, version);
    const candidates = version?.precision === 'unknown' ? version.nearest : [];
    problems.push({
        message: declared.version === undefined
            ? `${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(declared.name)} has neither a product nor a version`
            : `${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(declared.name)} has no product, and its version ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(declared.version)} does not tell which it is`,
        help: candidates.length > 0
            ? `add \`product:\`; it may be ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(candidates.map(_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD), 'or')}`
            : 'add `product:`',
        at: declared.origin.value(declared.version === undefined ? 'name' : 'version'),
    });
    return undefined;
}
function state(declared, key, product, version) {
    return { name: declared.name, key, product, version, declared };
}
const notDeclared = (0,_model_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .H)((product) => {
    return { precision: 'unknown', written: '', product, nearest: [] };
});
function refuseWrongRoles({ name, roles, origin }, { roles: known }, problems) {
    if (!roles)
        return;
    for (const [index, role] of roles.entries()) {
        if (!known.has(role)) {
            const help = (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(role, known.keys());
            problems.push({
                message: `unknown role ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(role)} of ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`,
                help,
                at: origin.value('roles', index),
            });
        }
        else if (roles.indexOf(role) !== index) {
            const message = `${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} has the role ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(role)} twice`;
            problems.push({ message, help: 'leave it out once', at: origin.value('roles', index) });
        }
    }
}


/***/ }),

/***/ 3044:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ standsIn),
/* harmony export */   g: () => (/* binding */ canBe)
/* harmony export */ });
/* harmony import */ var _model_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6823);

/** Whether a server stands in a link, at that end where one is asked for: by its name, or in its site by what it is. */
function standsIn(server, link, end) {
    const { members, siteEnd, declared } = link;
    const member = members.get(server.key);
    if (member && member.stands !== 'by-site') {
        return end === undefined || member.end === end ? member.certainty : 'no';
    }
    // a server that is to become another one may stand elsewhere then: members are what stands there now
    if (!siteEnd || server.declared.site !== declared.site)
        return 'no';
    return end === undefined || siteEnd.id === end ? canBe(server, siteEnd) : 'no';
}
/** Whether a server can be that end; roles that are not declared make it `cannot-tell`. */
function canBe({ product, declared: { roles } }, end) {
    let met = 'no';
    for (const { product: products, role } of end.servers) {
        if (products && !products.includes(product.id))
            continue;
        met = (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(met, roles ? (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)(roles.includes(role)) : 'cannot-tell');
    }
    return met;
}


/***/ }),

/***/ 5449:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   P_: () => (/* binding */ possibleVersions),
/* harmony export */   ZL: () => (/* binding */ releaseRange)
/* harmony export */ });
/** The version as people write it in short: `SP3 RU9`, `SP3 RU?`, or what was written where nobody knows it. */
function shortName(version) {
    switch (version.precision) {
        case 'exact':
            return version.release.label;
        case 'interval':
            return `${version.base} ${version.product.updateKind}?`;
        case 'unknown':
            return version.written;
    }
}
/** The oldest and the newest release that a version may be; undefined where nobody knows. */
function releaseRange(version) {
    switch (version.precision) {
        case 'exact':
            return { first: version.release, last: version.release };
        case 'interval':
            return version;
        case 'unknown':
            return undefined;
    }
}
/** Every exact version that a version may be; itself where the catalogue has no releases to choose from. */
function possibleVersions(version) {
    const { product } = version;
    if (version.precision === 'exact' || !product || product.releases.length === 0)
        return [version];
    const { written } = version;
    const [first, last] = version.precision === 'interval' ? [version.first.rank, version.last.rank] : [0, Infinity];
    return product.releases
        .filter(({ rank }) => first <= rank && rank <= last)
        .map((release) => ({ precision: 'exact', written, product, release }));
}


/***/ })

};
