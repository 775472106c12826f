export const id = 752;
export const ids = [752];
export const modules = {

/***/ 1752:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ LiveOrganization)
});

// EXTERNAL MODULE: ./src/core/model/group-by.ts
var group_by = __webpack_require__(118);
// EXTERNAL MODULE: ./src/core/rules/link-standing.ts
var link_standing = __webpack_require__(3044);
// EXTERNAL MODULE: ./src/core/model/answer.ts
var answer = __webpack_require__(6823);
;// CONCATENATED MODULE: ./src/core/check/change-rule-watch.ts

/** One rule about changes in one scope. */
class ChangeRuleWatch {
    compiled;
    scope;
    guard;
    watch;
    constructor(compiled, scope, facts) {
        this.compiled = compiled;
        this.scope = scope;
        const { guard, judge } = compiled;
        if (judge.kind !== 'change')
            throw new Error(`${compiled.id} is no rule about changes`);
        this.guard = guard.watch();
        this.watch = judge.watch(facts);
    }
    /** A server arrives in the scope (`1`) or leaves it (`-1`); one that changes leaves and arrives. */
    change(server, by) {
        this.guard.change(server, by, this.scope);
        this.watch.change?.(server, by, this.scope);
    }
    /** A server will arrive in the scope in a later step (`1`), or no longer (`-1`). */
    expect(server, by) {
        this.watch.expect?.(server, by, this.scope);
    }
    /** What the rule has against a change that is about to be made; the guard is that of the state before it. */
    foresee(change) {
        const speaks = this.guard.holds(this.scope);
        const verdict = speaks === 'no' ? undefined : this.watch.foresee(change, this.scope);
        if (!verdict)
            return undefined;
        const settle = this.guard.settle(this.scope);
        const because = this.guard.because(this.scope);
        return () => {
            const objection = verdict();
            return objection && this.judgement(change, objection, { speaks, settle, because });
        };
    }
    /** Tasks that the rule wants done before a change, or may want, and that are not. */
    missingTasks(change) {
        if (this.guard.holds(this.scope) === 'no')
            return [];
        return this.watch.missingTasks?.(change, this.scope) ?? [];
    }
    /** Whether what the rule has seen makes a difference. */
    get remembers() {
        return this.watch.remember !== undefined;
    }
    /** What the rule has seen so far stays seen; calling what this returns forgets everything since. */
    remember() {
        return this.watch.remember?.();
    }
    get memory() {
        return this.watch.memory ?? '';
    }
    judgement(change, { met, shortfall, because }, guard) {
        const { compiled, scope } = this;
        const { speaks, settle } = guard;
        const isCertain = (0,answer/* both */.WP)(speaks, met === 'no' ? 'yes' : 'cannot-tell') === 'yes';
        return {
            compiled,
            scope,
            servers: serversOf(change, scope),
            status: isCertain ? 'violation' : 'undecided',
            shortfall,
            answers: { speaks, selected: 'yes', met },
            because: [...guard.because, ...because],
            settle,
        };
    }
}
/** The servers that a change is about; a link is about the single ones at its ends. */
function serversOf(change, { organization }) {
    if (change.kind !== 'link')
        return [change.server];
    const alone = [...change.link.members].filter(([, { stands }]) => stands === 'alone');
    return alone.flatMap(([key]) => organization.servers.get(key) ?? []);
}

// EXTERNAL MODULE: ./src/core/check/compiled-rule.ts + 44 modules
var compiled_rule = __webpack_require__(827);
;// CONCATENATED MODULE: ./src/core/check/facts.ts
/** What rules about changes ask of the whole organization, wherever they are judged. */
class Facts {
    scope;
    watches = new Map();
    constructor(rules, organization) {
        const { name, at, servers } = organization;
        this.scope = { organization, kind: 'organization', name, at, servers };
        for (const rule of rules) {
            const asks = rule.judge.kind === 'change' ? (rule.judge.asks ?? []) : [];
            if (asks.length > 0)
                this.watches.set(rule, asks.map((guard) => guard.watch()));
        }
    }
    /** A server arrives in the organization (`1`) or leaves it (`-1`). */
    change(server, by) {
        for (const watches of this.watches.values()) {
            for (const watch of watches)
                watch.change(server, by, this.scope);
        }
    }
    /** The answers to what a rule asks, in its order. */
    of(rule) {
        return (this.watches.get(rule) ?? []).map((watch) => () => watch.holds(this.scope));
    }
}

// EXTERNAL MODULE: ./src/core/check/live-state.ts
var live_state = __webpack_require__(5552);
// EXTERNAL MODULE: ./src/core/check/rule-watch.ts + 1 modules
var rule_watch = __webpack_require__(455);
;// CONCATENATED MODULE: ./src/core/check/live-organization.ts







const none = [];
/**
 * An organization under the eyes of its rules: every rule watches every scope it is judged in. A change costs what the
 * rules and links that touch it cost, in an organization of any size.
 */
class LiveOrganization {
    state;
    /** By the link, or by kind and name. */
    scopes = new Map();
    /** The rules about changes that remember what they have seen. */
    remembering = new Set();
    sites;
    rulesByScope;
    /** The servers that will arrive in a later step, and the scopes that have been told. */
    expected = new Map();
    /** The scope of the whole organization, if any rule is judged in it. */
    whole;
    facts;
    hasRulesOnService;
    hasRulesOnChanges;
    /** The rules that may say something else since they were asked last, by when they speak. */
    touched = {
        always: new Set(),
        'at-rest': new Set(),
        plan: new Set(),
    };
    constructor(organization, rules) {
        this.state = new live_state/* LiveState */.Y(organization);
        this.facts = new Facts(rules, this.state);
        this.hasRulesOnService = rules.some(({ judge }) => judge.kind === 'scope' && judge.mindsService);
        this.hasRulesOnChanges = rules.some(({ judge }) => judge.kind === 'change');
        this.rulesByScope = (0,group_by/* groupBy */.$)(rules, ({ rule }) => scopeKey(rule.scope));
        this.sites = new Map(organization.sites.map((site) => [site.name, site]));
        this.whole = this.scope('organization', organization.name, () => organization.at);
        for (const server of organization.servers.values()) {
            this.facts.change(server, 1);
            this.arrive(server, this.scopesOf(server));
        }
    }
    /** Everything that the rules say. */
    judgements() {
        return this.watches().flatMap((watch) => watch.judgements());
    }
    /** The rules that speak, or may, somewhere in the organization. */
    speaking() {
        return new Set(this.watches().flatMap((watch) => (watch.speaks() === 'no' ? [] : [watch.compiled])));
    }
    /** A server arrives. */
    add(server) {
        this.facts.change(server, 1);
        this.state.add(server);
        this.arrive(server, this.scopesOf(server));
    }
    /** A server leaves for good; a link that has lost its single end goes with it. */
    remove(server) {
        const links = [...this.state.linksOf(server)];
        const ended = links.filter(({ members }) => members.get(server.key)?.stands === 'alone');
        this.facts.change(server, -1);
        this.leave(server, this.scopesOf(server));
        this.state.remove(server, true);
        for (const scope of this.scopesOf(server, links))
            this.drop(server, scope);
        for (const link of ended)
            this.removeLink(link);
    }
    /** A server turns into another one of the same name. */
    replace(before, after) {
        const scopes = this.scopesOf(before);
        this.facts.change(before, -1);
        this.facts.change(after, 1);
        this.leave(before, scopes);
        this.state.remove(before, false);
        this.state.add(after);
        const now = this.scopesOf(after);
        for (const scope of scopes)
            if (!now.includes(scope))
                this.drop(before, scope);
        this.arrive(after, now);
    }
    /** A server goes out of service (`1`) or comes back (`-1`); the rules that mind. */
    pause(server, by) {
        if (!this.hasRulesOnService)
            return [];
        const minding = this.scopesOf(server).flatMap(({ watches }) => watches.filter((watch) => watch.pause(server, by)));
        for (const watch of minding)
            this.touch(watch);
        return minding;
    }
    /** The rules that mind servers out of service and speak only while a plan runs. */
    mindingInPlan() {
        if (!this.hasRulesOnService)
            return [];
        return this.watches().filter(({ compiled: { rule, judge } }) => rule.during === 'plan' && judge.kind === 'scope' && judge.mindsService === true);
    }
    /** A link is made; the same link again is made anew, and what is wrong with it goes on. */
    addLink(declared) {
        const before = this.state.findLink(declared.kind, declared.name);
        const [kept] = (before && this.scopes.get(before)) ?? [];
        this.removeLink(declared);
        const link = this.state.addLink(declared);
        if (kept) {
            kept.state.link = link;
            this.keep(link, kept);
        }
        for (const scope of this.linkScope(link)) {
            for (const key of link.members.keys()) {
                const server = this.state.servers.get(key);
                if (server)
                    this.arrive(server, [scope]);
            }
            if (!kept)
                this.expectIn(link, scope);
        }
    }
    expectIn(link, scope) {
        if (scope.onChanges.length === 0)
            return;
        for (const [server, scopes] of this.expected) {
            if ((0,link_standing/* standsIn */.B)(server, link) === 'no')
                continue;
            this.expected.set(server, [...scopes, scope]);
            for (const watch of scope.onChanges)
                watch.expect(server, 1);
        }
    }
    removeLink({ kind, name }) {
        const link = this.state.findLink(kind, name);
        if (!link)
            return;
        for (const scope of this.linkScope(link)) {
            for (const server of [...scope.state.servers.values()]) {
                this.leave(server, [scope]);
                this.drop(server, scope);
            }
        }
        this.state.removeLink(link);
        this.forget(link);
    }
    /** Declares a level, or lets it be undeclared. */
    setLevel(name, level) {
        if (level)
            this.state.levels.set(name, level);
        else
            this.state.levels.delete(name);
        for (const watch of this.watches()) {
            watch.invalidate();
            this.touch(watch);
        }
    }
    /** Tells the rules about changes that a server will arrive in a later step (`1`), or no longer (`-1`). */
    expect(server, by) {
        const scopes = this.expected.get(server) ?? (by === 1 ? this.scopesOf(server) : none);
        if (by === 1)
            this.expected.set(server, scopes);
        else
            this.expected.delete(server);
        for (const { onChanges } of scopes) {
            for (const watch of onChanges)
                watch.expect(server, by);
        }
    }
    /** What the rules about changes have against a change that is about to be made; asked once it is made. */
    foresee(change) {
        return this.askBefore(change, (watch) => watch.foresee(change) ?? []);
    }
    /** Tasks that must be done before a change that is about to be made, or may have to be, and are not. */
    missingTasks(change) {
        return this.askBefore(change, (watch) => watch.missingTasks(change));
    }
    /** What has been seen so far stays seen by the rules about changes; calling what this returns forgets all since. */
    remember() {
        const restoring = [...this.remembering].flatMap((watch) => watch.remember() ?? []);
        return () => {
            for (const restore of restoring)
                restore();
        };
    }
    /** Equal as long as what the rules about changes have seen makes no difference. */
    get memory() {
        return [...this.remembering].map(({ memory }) => memory).join();
    }
    askBefore(change, ask) {
        if (!this.hasRulesOnChanges)
            return [];
        return this.scopesOfChange(change).flatMap(({ onChanges }) => onChanges.flatMap(ask));
    }
    /** Those of the rules that speak then which may have turned since this was asked last. */
    takeTouched(during) {
        const touched = [...this.touched[during]];
        this.touched[during].clear();
        return touched;
    }
    touch(watch) {
        this.touched[watch.compiled.rule.during].add(watch);
    }
    /** Every rule in every scope in which it is judged. */
    watches() {
        return [...this.scopes.values()].flatMap(([{ watches }]) => watches);
    }
    arrive(server, scopes) {
        for (const { servers, watches, onChanges } of scopes) {
            if (servers?.size === 0)
                for (const watch of watches)
                    this.touch(watch);
            servers?.set(server.key, server);
            this.tell(server, 1, watches);
            for (const watch of onChanges)
                watch.change(server, 1);
        }
    }
    leave(server, scopes) {
        for (const { watches, onChanges } of scopes) {
            this.tell(server, -1, watches);
            for (const watch of onChanges)
                watch.change(server, -1);
        }
    }
    /** Nothing is said about a scope that has lost its last server. */
    drop(server, { state, servers, watches }) {
        servers?.delete(server.key);
        if (state.servers.size === 0)
            for (const watch of watches)
                this.touch(watch);
    }
    tell(server, by, watches) {
        for (const watch of watches) {
            if (!(0,compiled_rule/* concerns */.Kc)(watch.compiled, server))
                continue;
            watch.change(server, by);
            this.touch(watch);
        }
    }
    /** A server that changes may leave a link with it, or join one. */
    scopesOfChange(change) {
        if (change.kind === 'update') {
            const links = [change.from, change.server].flatMap((server) => this.state.linksOf(server));
            return this.scopesOf(change.server, [...new Set(links)]);
        }
        if (change.kind !== 'link')
            return this.scopesOf(change.server);
        const { link } = change;
        const site = link.declared.site === undefined ? undefined : this.sites.get(link.declared.site);
        return [...this.whole, ...(site ? this.siteScope(site.name) : []), ...this.scopeToBe(link)];
    }
    /** The scope of a link that is about to be made, with the servers that it will have; nothing keeps it. */
    scopeToBe(link) {
        const rules = this.rulesByScope.get(`link ${link.kind}`);
        if (!rules)
            return [];
        const scope = this.newScope(rules, link.kind, link.name, link.declared.origin.value('kind'), link);
        for (const key of link.members.keys()) {
            const server = this.state.servers.get(key);
            if (!server)
                continue;
            scope.servers?.set(key, server);
            for (const watch of scope.onChanges)
                watch.change(server, 1);
        }
        return [scope];
    }
    scopesOf(server, links = this.state.linksOf(server)) {
        const { site, groups, origin } = server.declared;
        const scopes = [...this.whole];
        if (site !== undefined)
            scopes.push(...this.siteScope(site));
        for (const key of Object.keys(groups)) {
            const at = () => origin.value('groups', key);
            scopes.push(...this.scope(`group ${key}`, groups[key] ?? '', at));
        }
        for (const link of links)
            scopes.push(...this.linkScope(link));
        return scopes;
    }
    siteScope(name) {
        return this.scope('site', name, () => this.sites.get(name)?.origin.value('name') ?? this.state.at);
    }
    linkScope(link) {
        const at = () => link.declared.origin.value('kind');
        return this.scopes.get(link) ?? this.scope(`link ${link.kind}`, link.name, at, link);
    }
    /** The scope of that kind and name, if any rule is judged in such scopes. */
    scope(kind, name, at, link) {
        const rules = this.rulesByScope.get(kind);
        if (!rules)
            return none;
        const id = link ?? `${kind}\n${name}`;
        const known = this.scopes.get(id);
        if (known)
            return known;
        const scope = this.newScope(rules, link?.kind ?? kind.replace(/^group /, ''), name, at(), link);
        for (const watch of scope.watches)
            this.touch(watch);
        return this.keep(id, scope);
    }
    keep(id, scope) {
        const alone = [scope];
        this.scopes.set(id, alone);
        for (const watch of scope.onChanges)
            if (watch.remembers)
                this.remembering.add(watch);
        return alone;
    }
    forget(id) {
        for (const { onChanges } of this.scopes.get(id) ?? [])
            for (const watch of onChanges)
                this.remembering.delete(watch);
        this.scopes.delete(id);
    }
    newScope(rules, kind, name, at, link) {
        const servers = kind === 'organization' ? undefined : new Map();
        const state = servers
            ? { organization: this.state, kind, name, at, servers, ...(link ? { link } : {}) }
            : wholeOf(this.state, at);
        const onChanges = rules.filter(({ judge }) => judge.kind === 'change');
        return {
            state,
            servers,
            watches: rules.filter((rule) => !onChanges.includes(rule)).map((rule) => new rule_watch/* RuleWatch */.YU(rule, state)),
            onChanges: onChanges.map((rule) => new ChangeRuleWatch(rule, state, this.facts.of(rule))),
        };
    }
}
function wholeOf(organization, at) {
    return {
        organization,
        kind: 'organization',
        name: organization.name,
        at,
        get servers() {
            return organization.servers;
        },
    };
}
function scopeKey(scope) {
    if (typeof scope !== 'string')
        return `link ${scope.link}`;
    return scope === 'organization' || scope === 'site' ? scope : `group ${scope}`;
}


/***/ }),

/***/ 5552:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ linkKey),
/* harmony export */   Y: () => (/* binding */ LiveState)
/* harmony export */ });
/* harmony import */ var _rules_link_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3044);

const none = [];
/** An organization that changes: its servers come and go, and the links of their sites take them in. */
class LiveState {
    organization;
    name;
    file;
    at;
    sites;
    levels;
    tasks;
    /** Those of the organization itself until the first change: at rest there is none. */
    own;
    everyLink = new Set();
    linksByName = new Map();
    /** The links that name a server; those that it stands in by its site are found by the site. */
    linksByServer = new Map();
    linksBySite = new Map();
    /** Kept from the first question on: at rest nobody asks. */
    serversBySite;
    linksMade = 0;
    constructor(organization) {
        this.organization = organization;
        const { name, file, at, sites, levels, tasks, links } = organization;
        this.name = name;
        this.file = file;
        this.at = at;
        this.sites = sites;
        this.levels = new Map(levels);
        this.tasks = new Map(tasks);
        for (const link of links)
            this.addLink(link);
    }
    get servers() {
        return this.own ?? this.organization.servers;
    }
    get changing() {
        this.own ??= new Map(this.organization.servers);
        return this.own;
    }
    get links() {
        return [...this.everyLink];
    }
    /** The links that a server stands at an end of, or would as it is, in the order in which they were made. */
    linksOf(server) {
        return this.liveLinksOf(server);
    }
    serversOf(site) {
        if (!this.serversBySite) {
            this.serversBySite = new Map();
            for (const server of this.servers.values())
                this.settle(server);
        }
        return this.serversBySite.get(site)?.values() ?? none;
    }
    findLink(kind, name) {
        return this.linksByName.get(linkKey({ kind, name }));
    }
    /** Takes a server in; it stands in the links of its site where it can. */
    add(server) {
        this.changing.set(server.key, server);
        this.settle(server);
        this.joinLinks(server);
    }
    settle(server) {
        const { site } = server.declared;
        if (site === undefined || !this.serversBySite)
            return;
        ofKey(this.serversBySite, site, () => new Map()).set(server.key, server);
    }
    joinLinks(server) {
        for (const link of this.linksOfSite(server)) {
            const end = link.siteEnd;
            const certainty = (0,_rules_link_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .standsIn */ .B)(server, link);
            if (end && !link.members.has(server.key) && certainty !== 'no')
                link.members.set(server.key, { end: end.id, certainty, stands: 'by-site' });
        }
    }
    /** Lets a server go; one that only changes keeps its place, and the links that name it. */
    remove(server, forGood) {
        if (forGood) {
            this.changing.delete(server.key);
            this.serversBySite?.get(server.declared.site ?? '')?.delete(server.key);
        }
        for (const link of this.liveLinksOf(server)) {
            if (!forGood && link.members.get(server.key)?.stands !== 'by-site')
                this.recordBefore(link, server);
            else {
                link.members.delete(server.key);
                this.forget(server.key, link);
            }
        }
    }
    addLink(declared) {
        const link = { ...declared, members: new Map(declared.members), order: this.linksMade++ };
        this.everyLink.add(link);
        this.linksByName.set(linkKey(link), link);
        for (const [key, { stands }] of link.members) {
            if (stands === 'by-site')
                continue;
            this.linksByServer.set(key, [...(this.linksByServer.get(key) ?? none), link]);
        }
        const { site } = link.declared;
        if (site !== undefined)
            ofKey(this.linksBySite, site, () => new Set()).add(link);
        return link;
    }
    removeLink({ kind, name }) {
        const link = this.linksByName.get(linkKey({ kind, name }));
        if (!link)
            return;
        this.linksByName.delete(linkKey({ kind, name }));
        this.everyLink.delete(link);
        this.linksBySite.get(link.declared.site ?? '')?.delete(link);
        for (const key of link.members.keys())
            this.forget(key, link);
    }
    liveLinksOf(server) {
        const named = this.linksByServer.get(server.key) ?? none;
        const links = [...named];
        for (const link of this.linksOfSite(server)) {
            if (!named.includes(link) && (0,_rules_link_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .standsIn */ .B)(server, link) !== 'no')
                links.push(link);
        }
        return named.length === 0 ? links : links.sort((a, b) => a.order - b.order);
    }
    linksOfSite({ declared: { site } }) {
        return (site === undefined ? undefined : this.linksBySite.get(site)) ?? none;
    }
    forget(key, link) {
        const others = this.linksByServer.get(key)?.filter((other) => other !== link);
        if (others)
            this.linksByServer.set(key, others);
    }
    /** What a link has recorded of a server is what it was before its first change, where no document says. */
    recordBefore(link, server) {
        if (link.recorder === server.key)
            link.recorded ??= server.version;
    }
}
/** What tells a link of an organization apart from its other links. */
function linkKey({ kind, name }) {
    return `${kind}\n${name}`;
}
function ofKey(map, key, make) {
    const known = map.get(key);
    if (known)
        return known;
    const fresh = make();
    map.set(key, fresh);
    return fresh;
}


/***/ })

};
