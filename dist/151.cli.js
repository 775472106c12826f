export const id = 151;
export const ids = [151];
export const modules = {

/***/ 9151:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planVerify: () => (/* binding */ planVerify)
});

// EXTERNAL MODULE: ./src/core/report/escaping/line.ts
var line = __webpack_require__(3965);
// EXTERNAL MODULE: ./src/core/report/escaping/json.ts
var json = __webpack_require__(6721);
// EXTERNAL MODULE: ./src/core/report/answers/fix-text.ts
var fix_text = __webpack_require__(7161);
;// CONCATENATED MODULE: ./src/core/report/answers/verification-text.ts



/** What was found of a certificate, for people at a terminal. */
function renderVerification(answer) {
    const { verification, problems } = answer;
    const lines = verification
        ? verification.messages.map((message) => `${verification.isRight ? 'confirmed' : 'not confirmed'}: ${message}`)
        : (0,fix_text/* problemLines */.pb)(problems);
    return `${lines.map(line/* safeLine */.o).join('\n')}\n`;
}
/** The same for other programs. */
function verificationJson(answer) {
    const { verification, problems } = answer;
    return (0,json/* jsonText */.s)({
        confirmed: verification?.isRight ?? false,
        messages: verification?.messages ?? [],
        problems,
    });
}

// EXTERNAL MODULE: ./src/core/check/organization-digest.ts
var organization_digest = __webpack_require__(4578);
// EXTERNAL MODULE: ./src/core/check/report.ts
var report = __webpack_require__(2356);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/core/check/live-organization.ts + 2 modules
var live_organization = __webpack_require__(1752);
// EXTERNAL MODULE: ./src/core/check/live-state.ts
var live_state = __webpack_require__(5552);
// EXTERNAL MODULE: ./src/core/versions/version.ts
var versions_version = __webpack_require__(5449);
;// CONCATENATED MODULE: ./src/core/verify/chains.ts

/** Lists what servers may be on their way: of releases that no rule tells apart the first one stands for all. */
class Chains {
    laws;
    ends;
    known = new Map();
    words;
    scope;
    scopesOfLinks = new Map();
    constructor(laws, ends) {
        this.laws = laws;
        this.ends = ends;
        const text = JSON.stringify(laws.map(({ compiled: { rule, policy } }) => [rule.options, rule.when, policy.selectors]));
        this.words = new Set([...text.toLowerCase().matchAll(/"([^"]*)"/g)].map(([, word = '']) => word));
        const { from, to } = ends;
        const { name, at } = from;
        this.scope = { organization: from, kind: 'organization', name, at, servers: new Map() };
        for (const link of [...from.links, ...to.links]) {
            const scope = { ...this.scope, kind: link.kind, name: link.name, link };
            for (const key of link.members.keys())
                this.scopesOfLinks.set(key, [...(this.scopesOfLinks.get(key) ?? []), scope]);
        }
    }
    /** The chain of every server, by its key. */
    all() {
        const { from, to, bridges } = this.ends;
        const chains = new Map();
        for (const server of from.servers.values())
            chains.set(server.key, this.ofPresent(server, to));
        for (const server of to.servers.values())
            if (!from.servers.has(server.key))
                chains.set(server.key, [undefined, server]);
        for (const bridge of bridges)
            chains.set(bridge.key, [undefined, ...this.above(bridge), undefined]);
        return chains;
    }
    ofPresent(server, to) {
        const target = to.servers.get(server.key);
        if (!target)
            return [...this.above(server), undefined];
        const [now, then] = [(0,versions_version/* releaseRange */.ZL)(server.version), (0,versions_version/* releaseRange */.ZL)(target.version)];
        if (!now || !then || !isBelow(server, target))
            return [server];
        const goal = { ...server, product: target.product, version: target.version };
        const before = target.product.releases.filter(({ rank }) => rank < then.first.rank);
        const own = server.product === target.product ? [] : later(server.product, now.last.rank);
        const between = server.product === target.product
            ? before.filter(({ rank }) => rank > now.last.rank)
            : [...own, ...before];
        return [server, ...this.toldApart(server, between), goal];
    }
    above(server) {
        const range = (0,versions_version/* releaseRange */.ZL)(server.version);
        return [server, ...(range ? this.toldApart(server, later(server.product, range.last.rank)) : [])];
    }
    /** The states at the first of those releases between which a rule sees a difference. */
    toldApart(server, releases) {
        const key = this.keyOf(server, releases);
        const known = this.known.get(key) ?? this.firstOfEach(server, releases);
        this.known.set(key, known);
        return known.map((release) => running(server, release));
    }
    firstOfEach(server, releases) {
        const scopes = [this.scope, ...(this.scopesOfLinks.get(server.key) ?? [])];
        let seen = this.seen(server, scopes);
        return releases.filter((release) => {
            const now = this.seen(running(server, release), scopes);
            const isNew = now !== seen;
            seen = now;
            return isNew;
        });
    }
    keyOf({ key, product, version, declared }, releases) {
        const { roles, groups, labels, platform, site } = declared;
        const links = (this.scopesOfLinks.get(key) ?? []).flatMap(({ link }) => {
            const own = link?.members.get(key);
            return own ? `${link?.kind ?? ''} ${own.end} ${link?.recorder === key}` : [];
        });
        const name = this.words.has(key) ? key : '';
        const place = site !== undefined && this.words.has(site.toLowerCase()) ? site : '';
        const last = releases.at(-1);
        return JSON.stringify([
            product.id,
            version.written,
            last?.product.id,
            last?.label,
            roles,
            groups,
            labels,
            platform,
            place,
            name,
            links,
        ]);
    }
    /** What all rules see in a server; a rule about distances and one about changes see every version. */
    seen(server, scopes) {
        return this.laws
            .flatMap((law) => {
            const { present, absent, atFault, distance, count, change } = law;
            const isSeen = (scope) => (typeof law.compiled.rule.scope === 'string') === !scope.link;
            return scopes.filter(isSeen).map((scope) => {
                const questions = [...present, ...absent, ...(atFault ? [atFault] : []), ...askedBefore(change)];
                const exact = distance !== undefined || (change !== undefined && change.kind !== 'unready');
                const meant = count?.kind === 'too-different'
                    ? (count.valueOf(server) ?? version(server))
                    : count?.servers.matches(server, scope);
                return `${questions.map((ask) => ask(server, scope)).join()} ${exact ? version(server) : ''} ${meant ?? ''}`;
            });
        })
            .join('\n');
    }
}
/** Whether a server can go up to what it is to be. */
function isBelow(server, target) {
    const [now, then] = [(0,versions_version/* releaseRange */.ZL)(server.version), (0,versions_version/* releaseRange */.ZL)(target.version)];
    if (!now || !then)
        return false;
    return server.product !== target.product || now.last.rank < then.first.rank;
}
/** What a rule about what comes before changes asks of servers. */
function askedBefore(change) {
    if (change?.kind !== 'unready')
        return [];
    const { steps, state } = change;
    const ends = [...steps.servers, steps.moves?.from, steps.moves?.to];
    return [
        ...ends.flatMap((end) => (end ? [(server, scope) => end.matches(server, scope)] : [])),
        ...(state?.premises ?? []).flatMap((premise) => (premise.kind === 'level' ? [] : [premise.matches])),
    ];
}
function version({ product, version: { written } }) {
    return `${product.id} ${written}`;
}
function later({ releases }, rank) {
    return releases.filter((release) => release.rank > rank);
}
function running(server, release) {
    const { product, label } = release;
    return { ...server, product, version: { precision: 'exact', written: label, product, release } };
}

;// CONCATENATED MODULE: ./src/core/verify/kinds.ts
/** No number is as large: two of them fit into one. */
const above = 2 ** 26;
/** Gives equal numbers to servers that no rule tells apart but by their names and by where they stand. */
class Kinds {
    products = new Map();
    texts = new Map();
    pairs = new Map();
    /** Equal for servers that are alike when they come, in the same round, and all stay or all go. */
    ofArrival(server, round, stays) {
        return this.after(this.pair(this.ofDeclared(server.declared), stays ? 1 : 0), round, server);
    }
    /** Equal for servers that had equal numbers before, and became alike in the same round; undefined stands for gone. */
    after(before, round, state) {
        const now = state ? this.pair(this.ofProduct(state.product), this.ofText(state.version.written)) : 0;
        return this.pair(this.pair(before, round), now);
    }
    /** A number of everything that rules may ask of a server but its version, its name and where it stands. */
    ofDeclared({ roles, platform, labels, holds }) {
        let number = roles ? this.list(1, roles) : 0;
        for (const key in platform)
            number = this.list(number, [key, platform[key] ?? '']);
        number = this.pair(number, 0);
        for (const key in labels)
            number = this.list(number, [key, labels[key] ?? '']);
        number = this.pair(number, 0);
        for (const key in holds)
            number = this.list(number, [key, (holds[key] ?? 0) > 0 ? 'some' : 'none']);
        return number;
    }
    list(before, words) {
        let number = before;
        for (const word of words)
            number = this.pair(number, this.ofText(word));
        return this.pair(number, 0);
    }
    ofProduct(product) {
        const number = this.products.get(product) ?? this.products.size;
        if (number === this.products.size)
            this.products.set(product, number);
        return number;
    }
    ofText(text) {
        const number = this.texts.get(text) ?? this.texts.size + 1;
        if (number > this.texts.size)
            this.texts.set(text, number);
        return number;
    }
    pair(one, other) {
        const both = one * above + other;
        const number = this.pairs.get(both) ?? this.pairs.size + 1;
        if (number > this.pairs.size)
            this.pairs.set(both, number);
        return number;
    }
}

;// CONCATENATED MODULE: ./src/core/verify/handover.ts

/** Who may take over what servers hold that leave. */
class Handover {
    ends;
    /** Servers that leave with something of their own, one of each kind, and what that is. */
    origins;
    lasting;
    helping;
    known = new Map();
    constructor(ends, kinds = new Kinds()) {
        this.ends = ends;
        const { from, to, bridges } = ends;
        const leaving = new Map();
        for (const server of from.servers.values()) {
            const number = to.servers.has(server.key) ? undefined : kinds.ofArrival(server, 0, false);
            if (number !== undefined && !leaving.has(number))
                leaving.set(number, server);
        }
        const byKind = new Map();
        for (const server of leaving.values())
            for (const what of ownKinds(server))
                byKind.set(`${what}\n${kindOf(server)}`, { server, what });
        this.origins = [...byKind.values()];
        this.lasting = [...to.servers.values()];
        this.helping = new Set(bridges.map(({ key }) => key));
    }
    /** What a server may hold when it leaves, as far as anybody is ever to come who can take it. */
    kindsOf(server) {
        const isHelping = this.helping.has(server.key);
        const id = `${isHelping} ${kindOf(server)}`;
        const known = this.known.get(id);
        if (known)
            return known;
        const received = this.origins.filter((origin) => !isEarlier(server, origin.server) && takes(server, origin.server, origin.what));
        const expected = isHelping ? this.lasting : [...this.lasting, ...this.ends.bridges];
        const kinds = [...ownKinds(server), ...received.map(({ what }) => what)];
        const found = [...new Set(kinds)].filter((what) => expected.some((other) => this.canTake(other, server, what)));
        this.known.set(id, found);
        return found;
    }
    mayTake(other, server) {
        return this.ends.to.servers.has(other.key) || !isEarlier(other, server);
    }
    /** Whether another server can take over what one holds, or what it has taken over itself. */
    canTake(other, server, what) {
        if (other.key === server.key || !this.mayTake(other, server))
            return false;
        const then = this.ends.to.servers.get(other.key) ?? other;
        const passed = this.origins.filter((origin) => origin.what === what && takes(server, origin.server, what));
        return [server, ...passed.map((origin) => origin.server)].some((source) => takes(other, source, what) || takes(then, source, what));
    }
}
/** Equal for servers whose holdings may go to the same others. */
function kindOf(server) {
    return [server.product.id, ...(server.declared.roles ?? []), '/', ...ownKinds(server)].join(' ');
}
/** Nothing goes to a server of an earlier product that will go too. */
function isEarlier({ product }, server) {
    return product.family === server.product.family && product.order < server.product.order;
}
function ownKinds({ declared }) {
    return Object.keys(declared.holds).filter((what) => (declared.holds[what] ?? 0) > 0);
}
/** Whether a server holds such things too, or has a role in common. */
function takes(other, server, what) {
    if ((other.declared.holds[what] ?? 0) > 0)
        return true;
    return (other.declared.roles ?? []).some((role) => server.declared.roles?.includes(role));
}

;// CONCATENATED MODULE: ./src/core/verify/law.ts
/** Reads a rule; whatever cannot be told counts against it. */
function lawOf(compiled) {
    const { guard, judge } = compiled;
    const some = guard.premises.flatMap((one) => (one.kind === 'some' ? [one.matches] : []));
    const none = guard.premises.flatMap((one) => (one.kind === 'none' ? [one.matches] : []));
    const law = {
        compiled,
        present: some.map((matches) => may(matches)),
        absent: none.map((matches) => (server, scope) => matches(server, scope) === 'yes'),
        levels: guard.premises.flatMap((one) => one.kind === 'level' ? [{ level: one.level, holds: (value) => one.met(value) !== 'no' }] : []),
    };
    switch (judge.kind) {
        case 'change':
            return { ...law, change: judge.breach };
        case 'server': {
            const { distance, servers } = judge;
            if (distance)
                return { ...law, distance: { ...distance, servers: (one, scope) => servers.matches(one, scope) } };
            const watch = judge.watch();
            const isAtFault = (server, scope) => servers.matches(server, scope) !== 'no' && watch.meets(server, scope) !== 'yes';
            return { ...law, atFault: isAtFault, ...(judge.level === undefined ? {} : { byLevel: judge.level }) };
        }
        case 'scope': {
            if (judge.breach.kind !== 'together')
                return { ...law, count: judge.breach };
            const sides = judge.breach.selections.map((selection) => may((one, scope) => selection.matches(one, scope)));
            const last = sides.at(-1);
            return { ...law, present: [...law.present, ...sides.slice(0, -1)], ...(last ? { atFault: last } : {}) };
        }
    }
}
function may(ask) {
    return (server, scope) => ask(server, scope) !== 'no';
}

// EXTERNAL MODULE: ./src/core/rules/skew/relative.ts
var relative = __webpack_require__(1412);
// EXTERNAL MODULE: ./src/core/model/remembered.ts
var remembered = __webpack_require__(371);
// EXTERNAL MODULE: ./src/core/rules/link-standing.ts
var link_standing = __webpack_require__(3044);
;// CONCATENATED MODULE: ./src/core/verify/place.ts


/** The places in which a rule is judged. */
function placesFor({ rule: { scope } }, view) {
    const known = placesOf(view);
    const id = typeof scope === 'string' ? scope : `link ${scope.link}`;
    const places = known.get(id) ?? foundIn(scope, view);
    known.set(id, places);
    return places;
}
/** The places of a view that have been asked for. */
const placesOf = (0,remembered/* remembered */.H)((_) => new Map());
function foundIn(scope, view) {
    if (typeof scope !== 'string') {
        return view.links.filter(({ link }) => link.kind === scope.link).map((link) => linkPlace(link, view));
    }
    if (scope === 'organization')
        return [placeOf('organization', view.organization.name, view.participants, view)];
    const byName = new Map();
    for (const participant of view.participants) {
        const { site, groups } = participant.who.declared;
        const name = scope === 'site' ? site : groups[scope];
        if (name === undefined)
            continue;
        const members = byName.get(name);
        if (members)
            members.push(participant);
        else
            byName.set(name, [participant]);
    }
    return [...byName].map(([name, members]) => placeOf(scope, name, members, view));
}
function linkPlace(link, view) {
    const members = membersInView(link.link, view.participants);
    const participants = participantsIn(members, view.participants);
    const { kind, name } = link.link;
    const place = placeOf(kind, name, participants, view);
    return { ...place, scope: { ...place.scope, link: { ...link.link, members } }, link };
}
/** The scope of a place, once for every value that a level may have. */
function scopesByLevel({ scope, view }, level) {
    const values = level === undefined ? undefined : view.levels.get(level)?.may;
    if (level === undefined || !values)
        return [scope];
    return values.map((value) => scopeAt(scope, level, value));
}
/** The scope as it is while a level has a value. */
function scopeAt(scope, level, value) {
    const { organization } = scope;
    const levels = new Map([...organization.levels, [level, { value, at: organization.at }]]);
    return { ...scope, organization: { ...organization, levels } };
}
/** Which of the participants stand in a link, or may once they arrive. */
function membersInView(link, participants) {
    const { places, bySite } = indexOf(participants);
    const members = new Map();
    for (const [key, member] of link.members)
        if (member.stands !== 'by-site' && places.has(key))
            members.set(key, member);
    const { site } = link.declared;
    const ofSite = link.siteEnd && site !== undefined ? bySite.get(site) : undefined;
    for (const participant of ofSite ?? []) {
        const { key } = participant;
        const member = link.members.get(key) ?? memberBySite(link, participant);
        if (member)
            members.set(key, member);
    }
    return members;
}
/** Those of the participants who are members of a link, in the order of all. */
function participantsIn(members, participants) {
    const { places } = indexOf(participants);
    return [...members.keys()]
        .flatMap((key) => places.get(key) ?? [])
        .sort((a, b) => a - b)
        .flatMap((index) => participants[index] ?? []);
}
/** The participant of that key. */
function participantOf(key, participants) {
    const place = indexOf(participants).places.get(key);
    return place === undefined ? undefined : participants[place];
}
/** Where participants stand in their list, by their keys, and who stands in each site. */
const indexOf = (0,remembered/* remembered */.H)((participants) => {
    const places = new Map();
    const bySite = new Map();
    for (const [index, participant] of participants.entries()) {
        places.set(participant.key, index);
        const { site } = participant.who.declared;
        if (site === undefined)
            continue;
        const others = bySite.get(site);
        if (others)
            others.push(participant);
        else
            bySite.set(site, [participant]);
    }
    return { places, bySite };
});
function memberBySite({ siteEnd }, { who, may }) {
    if (!siteEnd)
        return undefined;
    let certainty = (0,link_standing/* canBe */.g)(who, siteEnd);
    for (const state of may) {
        const then = state && state.product !== who.product ? (0,link_standing/* canBe */.g)(state, siteEnd) : 'no';
        if (then !== 'no')
            certainty = then;
    }
    return certainty === 'no' ? undefined : { end: siteEnd.id, certainty, stands: 'by-site' };
}
function placeOf(kind, name, participants, view) {
    const { organization } = view;
    const scope = { organization, kind, name, at: organization.at, servers: new Map() };
    return { scope, participants, view };
}

;// CONCATENATED MODULE: ./src/core/verify/change-check.ts




/** Which change of a round a rule about changes may be against; undefined where it is against none. */
function changeFault(breach, { compiled }, place, view, memory, speaking, mayStand) {
    const key = [compiled.id, place.scope.kind, place.scope.name].join('\n');
    const seen = breach.kind === 'way' ? seenSoFar(breach, place, memory, key) : { from: false, via: false };
    const expected = breach.kind === 'order' ? expectedAt(place, compiled, view) : [];
    const changes = place.participants.flatMap((one) => (view.movers.has(one.key) ? (changeOf(one) ?? []) : []));
    const isAgainst = objectionsOf(breach, place, expected, seen);
    const wrong = changes.find((change) => !mayStand(change.server.key) && isAgainst(change) && speaking.may(new Map([[change.server.key, 0]])));
    if (wrong)
        return `by the ${wrong.kind} of ${(0,wording/* quote */.hD)(wrong.server.name)}`;
    const link = breach.kind === 'unready' && breach.steps.link !== undefined && speaking.may(new Map())
        ? linksMadeAt(place).find((one) => !isWaivedAt(one, mayStand) && isAgainst({ kind: 'link', link: one }))
        : undefined;
    return link && `by making the link ${(0,wording/* quote */.hD)(link.name)}`;
}
/** Who is still to be installed there. */
function expectedAt({ scope }, compiled, view) {
    const places = placesFor(compiled, viewOfExpected(view));
    return (places.find(({ scope: { kind, name } }) => kind === scope.kind && name === scope.name)?.participants ?? []);
}
const viewOfExpected = (0,remembered/* remembered */.H)((view) => ({ ...view, participants: view.expected() }));
/** What a rule has against changes of servers and links in a place. */
function objectionsOf(breach, place, expected, seen) {
    switch (breach.kind) {
        case 'hops':
            return (change) => change.kind === 'update' && !isHop(breach, change.from, change.server, place.scope);
        case 'way': {
            const isOffWay = offWayIn(breach, place, seen);
            return (change) => change.kind !== 'decommission' && change.kind !== 'link' && isOffWay(change);
        }
        case 'order': {
            const isTooEarly = tooEarlyIn(breach, place, expected);
            return (change) => change.kind !== 'decommission' && change.kind !== 'link' && isTooEarly(change.server);
        }
        case 'unready':
            return unreadyIn(breach, place);
    }
}
/** Whether somebody else is as asked than the one of that key; everybody is asked once. */
function someOther(participants, isSo) {
    let found;
    return (own) => {
        if (!found) {
            found = [];
            for (const participant of participants) {
                if (found.length < 2 && isSo(participant))
                    found.push(participant.key);
            }
        }
        return found.some((key) => key !== own);
    };
}
/** The links that are made, or made anew, where a rule is judged. */
function linksMadeAt({ scope, view, link: own }) {
    return view.links.flatMap((one) => {
        const { isMade, link } = one;
        const isHere = scope.kind === 'organization' ||
            (scope.kind === 'site' && scope.name === link.declared.site) ||
            own?.link === link;
        return isMade && isHere ? [link] : [];
    });
}
/** Whether what a rule says of a link may stand, for each of its single ends. */
function isWaivedAt({ members }, mayStand) {
    const alone = [...members].filter(([, { stands }]) => stands === 'alone');
    return alone.length > 0 && alone.every(([key]) => mayStand(key));
}
/** A participant of a round as the change that it is. */
function changeOf({ was, may }) {
    const then = may.at(-1);
    if (was && then)
        return { kind: 'update', server: then, from: was };
    if (then)
        return { kind: 'install', server: then };
    return was ? { kind: 'decommission', server: was } : undefined;
}
/** Whether a server may go from the one version to the other. */
function isHop({ of, hops }, from, to, scope) {
    if (of.matches(from, scope) === 'no' && of.matches(to, scope) === 'no')
        return true;
    return hops.some((hop) => hop.from.matches(from, scope) === 'yes' && hop.to.matches(to, scope) === 'yes');
}
/** What has been there at the beginning of this round or an earlier one. */
function seenSoFar({ from, via }, { participants, scope }, memory, key) {
    const seen = memory.get(key) ?? { from: false, via: false };
    const states = participants.flatMap(({ was }) => was ?? []);
    seen.from ||= states.some((state) => from.matches(state, scope) !== 'no');
    seen.via ||= via.some((one) => states.some((state) => one.matches(state, scope) === 'yes'));
    memory.set(key, seen);
    return seen;
}
function offWayIn({ from, to, via }, { participants, scope }, seen) {
    const hasArrived = someOther(participants, ({ may }) => may.every((one) => one && to.matches(one, scope) === 'yes'));
    const mayHaveFrom = someOther(participants, ({ may }) => may.some((one) => one && from.matches(one, scope) !== 'no'));
    return (change) => {
        const { server } = change;
        if (to.matches(server, scope) === 'no')
            return false;
        if (change.kind === 'update' && from.matches(change.from, scope) !== 'no')
            return true;
        const hasVia = seen.via || via.some((one) => one.matches(server, scope) === 'yes');
        return !hasArrived() && (seen.from || mayHaveFrom()) && !hasVia;
    };
}
function tooEarlyIn({ servers, sequence }, { participants, scope }, expected) {
    const known = new Map();
    const laggingBehind = (server, earlier) => {
        const { family } = server.product;
        const { high } = (0,relative/* rangeOf */.b)(server.version, 'release');
        const isEarlier = (state) => servers.matches(state, scope) !== 'no' && earlier.some((group) => group.matches(state, scope) !== 'no');
        const lags = (state) => state?.product.family === family && isEarlier(state) && (0,relative/* rangeOf */.b)(state.version, 'release').low < high;
        const isToCome = someOther(expected, ({ may }) => may.some((one) => one && isEarlier(one)));
        const isLate = someOther(participants, ({ may }) => may.some(lags));
        return (own) => isToCome(own) || isLate(own);
    };
    return (server) => {
        if (servers.matches(server, scope) === 'no')
            return false;
        const earlier = groupsBefore(sequence, server, scope);
        const { high } = (0,relative/* rangeOf */.b)(server.version, 'release');
        const id = `${server.product.id} ${high} ${earlier.length}`;
        const isWaitedFor = known.get(id) ?? laggingBehind(server, earlier);
        known.set(id, isWaitedFor);
        return isWaitedFor(server.key);
    };
}
/** The groups that come before one that the server is in. */
function groupsBefore(sequence, server, scope) {
    const answers = sequence.map((group) => group.matches(server, scope));
    const sure = answers.indexOf('yes');
    const last = sure === -1 ? answers.lastIndexOf('cannot-tell') : sure;
    return sequence.slice(0, Math.max(0, last));
}
/** Whether what a rule asks before a change, or may ask, may not be so. */
function unreadyIn({ steps, state }, { participants, scope, view }) {
    const isMet = (state?.premises ?? []).map((premise) => {
        if (premise.kind === 'level') {
            const { may } = view.levels.get(premise.level) ?? { may: [''] };
            return () => may.every((value) => premise.met(value) === 'yes');
        }
        const isMeant = (one) => (one ? premise.matches(one, scope) : undefined);
        if (premise.kind === 'some') {
            const others = someOther(participants, ({ may }) => may.every((one) => isMeant(one) === 'yes'));
            return (own) => others(own?.key) || isMeant(own?.was) === 'yes';
        }
        const isBreaker = (one) => (isMeant(one) ?? 'no') !== 'no';
        const others = someOther(participants, ({ may }) => may.some(isBreaker));
        return (own) => !others(own?.key) && !isBreaker(own?.was);
    });
    return (change) => {
        if (!state || steps.matches(change, scope) === 'no')
            return false;
        const own = change.kind === 'link' ? undefined : participantOf(change.server.key, participants);
        return !isMet.every((isSo) => isSo(own));
    };
}

;// CONCATENATED MODULE: ./src/core/verify/must-break.ts



/** What is so in a place whatever its participants are, of all that they may be. */
class Certain {
    law;
    place;
    expected;
    sides;
    breakers;
    atFault;
    isOpen;
    scopes;
    constructor(law, place, 
    /** Servers that are never there so far, and are to be installed. */
    expected) {
        this.law = law;
        this.place = place;
        this.expected = expected;
        const { participants, scope, view, link } = place;
        const always = (asked) => participants
            .filter(({ may }) => may.every((state) => state && asked(state, scope)))
            .map(({ key }) => key);
        this.sides = law.present.map(always);
        this.scopes = scopesByLevel(place, law.byLevel);
        this.atFault = law.atFault ? always((state) => this.isAtFault(state)) : [];
        this.breakers = participants
            .filter(({ may }) => may.some((state) => state && law.absent.some((asked) => asked(state, scope))))
            .map(({ key }) => key);
        this.isOpen =
            law.levels.every(({ level, holds }) => (view.levels.get(level)?.may ?? ['']).every(holds)) &&
                (link?.may.every(Boolean) ?? true) &&
                participants.every(({ key, may }) => scope.link?.members.get(key)?.stands !== 'alone' || may.every((state) => state !== undefined));
    }
    /** Whether a step breaks the law whatever all others are. */
    isBrokenBy(step) {
        const { law } = this;
        const { key, to } = step;
        if (!this.isOpen)
            return false;
        // a rule about changes looks at the state before one
        if (law.change)
            return this.speaksWith(key, step.from) && this.isRefused(law.change, step);
        if (law.count?.kind === 'too-few')
            return this.leavesTooFew(law.count, step);
        if (!this.speaksWith(key, [to]))
            return false;
        if (law.distance)
            return to !== undefined && this.isTooFar(law.distance, key, to);
        if (law.count)
            return this.areTooMany(law.count, step);
        if (!law.atFault)
            return false;
        // the rule may begin to speak by a server that comes, or by one that goes
        return (to !== undefined && this.isAtFault(to)) || this.atFault.some((other) => other !== key);
    }
    isAtFault(state) {
        return this.scopes.every((scope) => this.law.atFault?.(state, scope));
    }
    /** Whether the law is broken as it is, by some who always are at fault. */
    isBroken() {
        return this.isOpen && this.speaksWith('', []) && this.atFault.length > 0;
    }
    /** Whether the law speaks whatever the others are, a server being any of these. */
    speaksWith(key, states) {
        const { law, place } = this;
        const others = (keys) => keys.some((other) => other !== key);
        if (others(this.breakers))
            return false;
        if (states.some((state) => state && law.absent.some((asked) => asked(state, place.scope))))
            return false;
        return law.present.every((asked, index) => {
            const isOwn = states.length > 0 && states.every((state) => state && asked(state, place.scope));
            return isOwn || others(this.sides[index] ?? []);
        });
    }
    isTooFar({ servers, others, behind, ahead, unit }, key, to) {
        const { participants, scope } = this.place;
        const own = (0,relative/* rangeOf */.b)(to.version, unit);
        const isOf = (asked) => (state) => state !== undefined && asked(state) !== 'no';
        const [isServer, isOther] = [
            isOf((state) => servers(state, scope)),
            isOf((state) => others.matches(state, scope)),
        ];
        return participants.some(({ key: other, may }) => {
            if (other === key)
                return false;
            const states = may.flatMap((state) => (state?.product.family === to.product.family ? [state] : []));
            if (states.length < may.length)
                return false;
            const low = Math.max(...states.map((state) => (0,relative/* rangeOf */.b)(state.version, unit).low));
            const high = Math.min(...states.map((state) => (0,relative/* rangeOf */.b)(state.version, unit).high));
            const [asServer, asOther] = [
                isServer(to) && states.every(isOther),
                isOther(to) && states.every(isServer),
            ];
            const isBehind = (most) => most !== undefined && high - own.low > most;
            const isAhead = (most) => most !== undefined && own.high - low > most;
            return ((asServer && (isBehind(behind) || isAhead(ahead))) ||
                (asOther && (isAhead(behind) || isBehind(ahead))));
        });
    }
    /** Whether too few are left whoever else is there, after a step or while it lasts. */
    leavesTooFew({ servers, atLeast }, { key, from, to }) {
        if (atLeast === 'majority')
            return false;
        const { participants, scope } = this.place;
        const isMeant = (state) => state !== undefined && servers.matches(state, scope) !== 'no';
        const others = participants.filter((one) => one.key !== key);
        const most = others.filter(({ may }) => may.some(isMeant)).length;
        // nothing is said of a place that may have lost its last server
        const isSomebodyLeft = to !== undefined || scope.kind === 'organization' || others.some(({ may }) => may.every(Boolean));
        const isAfter = isSomebodyLeft && this.speaksWith(key, [to]) && most + Number(isMeant(to)) < atLeast;
        const isMeanwhile = to !== undefined && from.every(isMeant) && this.speaksWith(key, from) && most < atLeast;
        return isAfter || isMeanwhile;
    }
    /** Whether there are too many different ones whatever others are. */
    areTooMany(count, { key, to }) {
        const { participants, scope } = this.place;
        const isMeant = (state) => state !== undefined && count.servers.matches(state, scope) !== 'no';
        const others = participants.filter((one) => one.key !== key);
        const values = others.flatMap(({ may }) => {
            const own = new Set(may.map((state) => (state && isMeant(state) ? count.valueOf(state) : undefined)));
            return own.size === 1 ? [...own].filter((value) => value !== undefined) : [];
        });
        const value = to && isMeant(to) ? count.valueOf(to) : undefined;
        return value !== undefined && new Set([...values, value]).size > count.atMost;
    }
    isRefused(breach, { key, from, to }) {
        const { participants, scope } = this.place;
        switch (breach.kind) {
            case 'hops':
                return to !== undefined && from.every((state) => state && !isHop(breach, state, to, scope));
            case 'way': {
                if (!to || breach.to.matches(to, scope) !== 'yes')
                    return false;
                const isEver = (asked) => participants.some(({ may }) => may.some((state) => state && asked(state)));
                const hasFrom = participants.some(({ was }) => was && breach.from.matches(was, scope) === 'yes');
                const hasVia = breach.via.some((via) => via.matches(to, scope) !== 'no' || isEver((state) => via.matches(state, scope) !== 'no'));
                return hasFrom && !hasVia && !isEver((state) => breach.to.matches(state, scope) !== 'no');
            }
            case 'order':
                return to !== undefined && this.isTooEarly(breach, key, to);
            case 'unready':
                return this.isNeverReady(breach, { key, from, to });
        }
    }
    isTooEarly(breach, key, to) {
        const { participants, scope } = this.place;
        if (breach.servers.matches(to, scope) !== 'yes')
            return false;
        const own = breach.sequence.findIndex((group) => group.matches(to, scope) === 'yes');
        const earlier = breach.sequence.slice(0, Math.max(0, own));
        const isEarlier = (state) => breach.servers.matches(state, scope) === 'yes' &&
            earlier.some((group) => group.matches(state, scope) === 'yes');
        const { low } = (0,relative/* rangeOf */.b)(to.version, 'release');
        const isLate = (state, { was, who }) => state
            ? state.product.family === to.product.family &&
                isEarlier(state) &&
                (0,relative/* rangeOf */.b)(state.version, 'release').high < low
            : was === undefined && isEarlier(who);
        const isToCome = this.expected.some(({ key: other, may }) => other !== key && may.every((one) => one && isEarlier(one)));
        return (isToCome ||
            participants.some((other) => other.key !== key && other.may.every((state) => isLate(state, other))));
    }
    isNeverReady({ steps, state }, { from, to }) {
        const { scope } = this.place;
        const before = from.at(-1);
        const change = before && to
            ? { kind: 'update', from: before, server: to }
            : to
                ? { kind: 'install', server: to }
                : before && { kind: 'decommission', server: before };
        return (state !== undefined &&
            change !== undefined &&
            steps.matches(change, scope) === 'yes' &&
            this.isNever(state));
    }
    /** Whether what a server holds can never move to another one, from whatever it is to whatever that is. */
    refusesMove({ key, from }, what, taker) {
        const { law, place } = this;
        const { change } = law;
        if (change?.kind !== 'unready' || !change.state || !this.isOpen || !this.speaksWith(key, from))
            return false;
        const isMeant = from.every((server) => taker.may.every((to) => !server || !to || change.steps.matches({ kind: 'move', what, server, to }, place.scope) === 'yes'));
        return isMeant && this.isNever(change.state);
    }
    /** Whether what is asked for can never be so. */
    isNever({ premises }) {
        const { participants, scope, view } = this.place;
        return premises.some((premise) => {
            switch (premise.kind) {
                case 'some':
                    return !participants.some(({ may }) => may.some((one) => one && premise.matches(one, scope) !== 'no'));
                case 'none':
                    return participants.some(({ may }) => may.every((one) => one && premise.matches(one, scope) === 'yes'));
                case 'level':
                    return (view.levels.get(premise.level)?.may ?? ['']).every((value) => premise.met(value) !== 'yes');
            }
        });
    }
}

;// CONCATENATED MODULE: ./src/core/verify/ceiling-claim.ts








/** What is not as a ceiling claims; undefined where no safe step leads beyond it, and the target lies beyond. */
function faultOfCeiling(claim, ends, rules, isWaived) {
    const between = rules.filter(({ rule, judge }) => rule.during !== 'at-rest' || judge.kind === 'change');
    // what is broken at the start keeps nobody back
    const broken = new Set(new live_organization/* LiveOrganization */.k(ends.from, between).judgements().map(({ compiled }) => compiled));
    const laws = between.filter((rule) => !broken.has(rule)).map(lawOf);
    const chains = new Chains(laws, ends).all();
    const heights = heightsOf(claim, chains, ends);
    if (typeof heights === 'string')
        return heights;
    // of a last single step to the target a rule that speaks in between has nothing to say
    const isFar = [...chains].filter(([key, chain]) => (heights.get(key) ?? 0) < chain.length - 1).length > 1;
    return new Ceiling(claim, ends, chains, heights).fault(laws.filter(({ compiled, change }) => !isWaived(compiled.id, '') && (isFar || compiled.rule.during !== 'plan' || change !== undefined)));
}
/** How far each chain goes below the ceiling: the index of its last state. */
function heightsOf({ servers }, chains, { catalogue }) {
    const heights = new Map([...chains.keys()].map((key) => [key, 0]));
    for (const { servers: names, product, release } of servers) {
        for (const name of names) {
            const chain = chains.get(name.toLowerCase());
            if (!chain)
                return `there is no server ${(0,wording/* quote */.hD)(name)}`;
            const index = product === null ? chain.length - 1 : lastBelow(chain, product, release, catalogue);
            if (index < 0)
                return `${(0,wording/* quote */.hD)(name)} is never at ${(0,wording/* quote */.hD)(release ?? '')}`;
            heights.set(name.toLowerCase(), index);
        }
    }
    return heights;
}
/** The last state of a chain that is at, or below, a release. */
function lastBelow(chain, productId, label, { products }) {
    const product = products.get(productId);
    const release = product?.releases.find((one) => one.label === label);
    return chain.findLastIndex((state) => {
        if (state?.version.precision !== 'exact')
            return state?.version.written === label;
        if (!product || !release || state.product.family !== product.family)
            return false;
        return state.product === product
            ? state.version.release.rank <= release.rank
            : state.product.order < product.order;
    });
}
class Ceiling {
    claim;
    ends;
    chains;
    heights;
    view;
    expected;
    handover;
    constructor(claim, ends, chains, heights) {
        this.claim = claim;
        this.ends = ends;
        this.chains = chains;
        this.heights = heights;
        const participants = [...chains].flatMap(([key, chain]) => {
            const who = chain.find((state) => state !== undefined);
            return who ? [{ key, who, was: chain[0], may: chain.slice(0, (heights.get(key) ?? 0) + 1) }] : [];
        });
        this.view = { organization: ends.from, participants, links: this.links(), levels: this.levels() };
        this.handover = new Handover(ends);
        const toCome = [...ends.to.servers.values()].filter(({ key }) => !ends.from.servers.has(key) && heights.get(key) === 0);
        this.expected = toCome.map((server) => ({ key: server.key, who: server, was: undefined, may: [server] }));
    }
    fault(laws) {
        const certainties = certaintiesOf(laws, this.view, this.expected);
        let isBelow = true;
        for (const [key, chain] of this.chains) {
            const height = this.heights.get(key) ?? 0;
            const goal = chain.length - 1;
            const isBridge = this.ends.bridges.some((bridge) => bridge.key === key);
            if (height < goal && !(isBridge && height === 0))
                isBelow = false;
            for (let next = height + 1; next < chain.length; next++) {
                if (isBridge && height === 0 && next > 1)
                    continue;
                const step = { key, from: chain.slice(0, height + 1), to: chain[next] };
                const certain = certainties.get(key) ?? [];
                if (!this.isHeldBack(step, certain) && !certain.some((one) => one.isBrokenBy(step)))
                    return `nothing keeps ${(0,wording/* quote */.hD)(nameOf(chain))} below the ceiling`;
            }
        }
        const openLink = this.openLink(laws);
        if (openLink !== undefined && openLink !== '')
            return `nothing keeps the link ${(0,wording/* quote */.hD)(openLink)} from being made`;
        return isBelow && openLink === undefined ? 'the target lies below the ceiling' : undefined;
    }
    /** What no rule says of the server itself: holdings that can go to nobody, and the last server at an end of a link. */
    isHeldBack(step, certain) {
        const leaving = step.from[0] ?? step.from.find((state) => state !== undefined);
        if (step.to || !leaving)
            return false;
        const others = this.view.participants.filter((one) => one.key !== step.key);
        const lacksTaker = this.handover.kindsOf(leaving).some((what) => {
            const takers = others.filter(({ may }) => may.some((state) => state && this.handover.canTake(state, leaving, what)));
            return takers.every((taker) => certain.some((one) => one.refusesMove(step, what, taker)));
        });
        return (lacksTaker ||
            this.view.links.some(({ link, may }) => may.every(Boolean) && this.isLastAt(link, step.key, others)));
    }
    isLastAt(link, key, others) {
        const members = membersInView(link, this.view.participants);
        const own = members.get(key);
        if (!own || own.stands === 'alone')
            return false;
        return !others.some((other) => members.get(other.key)?.end === own.end && other.may.some(Boolean));
    }
    /** A link of the target that could be made: its name; empty where none could and some are not; undefined where all are. */
    openLink(laws) {
        const { from, to } = this.ends;
        const known = new Set(from.links.map(live_state/* linkKey */.S));
        const lacking = to.links.filter((link) => !known.has((0,live_state/* linkKey */.S)(link)) && !this.claim.links.includes(link.name));
        const open = lacking.find((link) => {
            const lacksEnd = [...link.members].some(([key, { stands }]) => stands !== 'by-site' &&
                !this.view.participants.some((one) => one.key === key && one.may.some(Boolean)));
            if (lacksEnd)
                return false;
            const view = { ...this.view, links: [{ link, was: false, may: [true], isMade: true }] };
            const certain = laws.flatMap((law) => typeof law.compiled.rule.scope === 'string'
                ? []
                : placesFor(law.compiled, view).map((place) => new Certain(law, place, this.expected)));
            return !certain.some((one) => one.isBroken());
        });
        if (open)
            return open.name;
        return lacking.length > 0 ? '' : undefined;
    }
    links() {
        const { from, to } = this.ends;
        const { links } = this.claim;
        const stays = new Set(to.links.map(live_state/* linkKey */.S));
        const before = from.links.map((link) => ({
            link,
            was: true,
            isMade: false,
            may: stays.has((0,live_state/* linkKey */.S)(link)) ? [true] : [true, false],
        }));
        const known = new Set(from.links.map(live_state/* linkKey */.S));
        const after = to.links
            .filter((link) => !known.has((0,live_state/* linkKey */.S)(link)) && links.includes(link.name))
            .map((link) => ({ link, was: false, may: [false, true], isMade: true }));
        return [...before, ...after];
    }
    levels() {
        const { from, to, catalogue } = this.ends;
        return new Map([...from.levels].map(([name, { value }]) => {
            const values = catalogue.levels.get(name)?.values ?? [];
            const highest = this.claim.levels[name] ?? to.levels.get(name)?.value ?? value;
            return [name, { was: value, may: values.slice(values.indexOf(value), values.indexOf(highest) + 1) }];
        }));
    }
}
/** By server, what is certain in the places in which it stands. */
function certaintiesOf(laws, view, expected) {
    const byServer = new Map();
    for (const law of laws) {
        for (const place of placesFor(law.compiled, view)) {
            const certain = new Certain(law, place, expected);
            for (const { key } of place.participants) {
                const known = byServer.get(key);
                if (known)
                    known.push(certain);
                else
                    byServer.set(key, [certain]);
            }
        }
    }
    return byServer;
}
function nameOf(chain) {
    return chain.find((state) => state !== undefined)?.name ?? '';
}

// EXTERNAL MODULE: ./src/core/model/group-by.ts
var group_by = __webpack_require__(118);
;// CONCATENATED MODULE: ./src/core/verify/sample.ts

/** A server has two states in a round at most, so two servers show whatever any number of alike ones can. */
const enough = 2;
/** The view of a rule: of servers that it cannot tell apart it needs but two, wherever it is judged. */
function viewOf(law, view, isWaived) {
    const { compiled, count } = law;
    const { scope } = compiled.rule;
    if (count || asksForNames(law) || isWaived(compiled.id, ''))
        return view;
    if (scope === 'organization')
        return sampleOfAll(view);
    return scope === 'site' || typeof scope !== 'string' ? sampleOfSites(view) : view;
}
/** Whether a rule asks who a server is, or where it stands. */
const asksForNames = (0,remembered/* remembered */.H)(({ compiled: { rule, policy } }) => /"(name|site|groups)[".]/.test(JSON.stringify([rule.options, rule.when, policy.selectors])));
/** Two of each kind in each site, and everybody whom a link names. */
const sampleOfSites = (0,remembered/* remembered */.H)((view) => {
    const named = new Set();
    for (const { link } of view.links)
        for (const [key, { stands }] of link.members)
            if (stands !== 'by-site')
                named.add(key);
    const sampling = new Sampling();
    return {
        ...view,
        participants: view.participants.filter((one) => named.has(one.key) || sampling.takes(one, one.who.declared.site)),
    };
});
const sampleOfAll = (0,remembered/* remembered */.H)((view) => {
    const sampling = new Sampling();
    return { ...view, participants: sampleOfSites(view).participants.filter((one) => sampling.takes(one)) };
});
/** Takes servers until there are enough of their kind. */
class Sampling {
    counts = new Map();
    takes({ likeness }, site) {
        if (likeness === undefined)
            return true;
        const counts = this.counts.get(site) ?? new Map();
        const count = counts.get(likeness) ?? 0;
        if (count === 0)
            this.counts.set(site, counts);
        if (count < enough)
            counts.set(likeness, count + 1);
        return count < enough;
    }
}

;// CONCATENATED MODULE: ./src/core/verify/at-rest.ts




/** The first rule that is broken while nothing changes, by servers that no waiver covers; undefined where none is. */
function brokenAtRest(state, view, rules, isWaived) {
    const brokenAmong = (some, asked) => {
        const servers = new Map(some.map(({ key, who }) => [key, who]));
        return new live_organization/* LiveOrganization */.k({ ...state, servers }, asked)
            .judgements()
            .find((one) => !isWholeWaived(one.servers, one.compiled.id, isWaived))?.compiled;
    };
    const atRest = rules.filter(({ rule, judge }) => rule.during !== 'plan' && judge.kind !== 'change');
    const bySample = (0,group_by/* groupBy */.$)(atRest, (rule) => viewOf(lawOf(rule), view, isWaived).participants);
    const broken = [...bySample].flatMap(([sample, asked]) => brokenAmong(sample, asked) ?? []);
    // of several the first one is named in the order in which the organization is judged
    return broken.length > 1 ? brokenAmong(view.participants, atRest) : broken[0];
}
/** Whether a waiver covers every server that a rule is broken by; nothing covers one that is broken by none. */
function isWholeWaived(servers, rule, isWaived) {
    return servers.length > 0 && servers.every(({ key }) => isWaived(rule, key));
}

// EXTERNAL MODULE: ./src/core/rules/state.ts
var state = __webpack_require__(374);
// EXTERNAL MODULE: ./src/core/versions/compare.ts
var compare = __webpack_require__(3626);
;// CONCATENATED MODULE: ./src/core/verify/walk.ts









/** A round in which nothing is done. */
const noRound = { servers: new Map(), links: new Map(), levels: new Map() };
/** An organization on its way, round by round. */
class Walk {
    ends;
    helping;
    kinds;
    handover;
    /** By their keys. */
    standing = new Map();
    round = 0;
    links;
    levels;
    /** Keys of the servers that have left. */
    gone = new Set();
    constructor(ends, 
    /** Keys of the servers that are there for a while. */
    helping = new Set(), kinds = new Kinds(), handover = new Handover(ends, kinds)) {
        this.ends = ends;
        this.helping = helping;
        this.kinds = kinds;
        this.handover = handover;
        const { from } = ends;
        for (const server of from.servers.values())
            this.stand(server, this.ofArrival(server));
        this.links = new Map(from.links.map((link) => [(0,live_state/* linkKey */.S)(link), link]));
        this.levels = new Map([...from.levels].map(([name, { value }]) => [name, value]));
    }
    /** What a server is; undefined where it is not there. */
    get(key) {
        return this.standing.get(key)?.was;
    }
    get size() {
        return this.standing.size;
    }
    /** Everybody who is there, by key. */
    servers() {
        return new Map([...this.standing].map(([key, { was }]) => [key, was]));
    }
    /** Reads a round; what cannot be done in this state is said. */
    read(entries) {
        const round = {
            servers: new Map(),
            links: new Map(),
            levels: new Map(),
        };
        for (const entry of entries) {
            const fault = this.readEntry(entry, round);
            if (fault !== undefined)
                return fault;
        }
        const full = this.fullIn(round);
        return full ? `nobody is there to take what ${(0,wording/* quote */.hD)(full.name)} holds` : round;
    }
    /** Everything that may be so while a round is done in some order. */
    view({ servers, links, levels }) {
        const names = new Set([...this.levels.keys(), ...levels.keys()]);
        return {
            organization: this.ends.from,
            participants: this.participantsIn(servers),
            movers: servers,
            expected: () => this.expected(),
            links: this.linksInView(links),
            levels: new Map([...names].map((name) => {
                const was = this.levels.get(name) ?? '';
                const then = levels.get(name);
                return [name, { was, may: then === undefined ? [was] : [was, then] }];
            })),
        };
    }
    /** Everybody who is there, with what may become of them, and those who may come. */
    participantsIn(changes) {
        const { kinds, round } = this;
        const participants = [];
        for (const one of this.standing.values()) {
            const { key, who, was } = one;
            const then = changes.get(key);
            if (!then && !changes.has(key))
                participants.push(one);
            else {
                participants.push({
                    key,
                    who,
                    was,
                    may: [was, then],
                    likeness: kinds.after(one.likeness, round, then),
                });
            }
        }
        for (const [key, server] of changes) {
            if (!server || this.standing.has(key))
                continue;
            const likeness = this.ofArrival(server);
            participants.push({ key, who: server, was: undefined, may: [undefined, server], likeness });
        }
        return participants;
    }
    /** Servers that are still to be installed. */
    expected() {
        const { from, to, bridges } = this.ends;
        return [...to.servers.values(), ...bridges]
            .filter(({ key }) => !this.standing.has(key) &&
            (to.servers.has(key) || this.helping.has(key)) &&
            !from.servers.has(key) &&
            !this.gone.has(key))
            .map((server) => ({ key: server.key, who: server, was: undefined, may: [server] }));
    }
    /** The likeness of one that comes. */
    ofArrival(server) {
        return this.kinds.ofArrival(server, this.round, this.ends.to.servers.has(server.key));
    }
    stand(server, likeness) {
        const { key } = server;
        this.standing.set(key, { key, who: server, was: server, may: [server], likeness });
    }
    /** The round is done. */
    take({ servers, links, levels }) {
        this.record(servers);
        for (const [key, server] of servers) {
            const before = server && this.standing.get(key);
            if (before)
                this.stand(server, this.kinds.after(before.likeness, this.round, server));
            else if (server)
                this.stand(server, this.ofArrival(server));
            else {
                this.standing.delete(key);
                this.gone.add(key);
            }
        }
        this.round++;
        const make = this.linkMaker();
        for (const [key, link] of links) {
            if (link)
                this.links.set(key, make(link));
            else
                this.links.delete(key);
        }
        for (const [key, { members }] of [...this.links]) {
            for (const [server, { stands }] of members)
                if (stands === 'alone' && !this.standing.has(server))
                    this.links.delete(key);
        }
        for (const [name, value] of levels)
            this.levels.set(name, value);
    }
    /** Another one that stands where this one does. */
    copy() {
        const copy = new Walk(this.ends, this.helping, this.kinds, this.handover);
        copy.standing.clear();
        for (const [key, server] of this.standing)
            copy.standing.set(key, server);
        copy.round = this.round;
        copy.links.clear();
        for (const [key, link] of this.links)
            copy.links.set(key, link);
        for (const [name, value] of this.levels)
            copy.levels.set(name, value);
        for (const key of this.gone)
            copy.gone.add(key);
        return copy;
    }
    /** Servers that change are no longer what their links have recorded of them. */
    record(changing) {
        for (const [id, link] of this.links) {
            const { recorder = '', recorded } = link;
            const before = changing.get(recorder) && this.get(recorder);
            if (before && !recorded)
                this.links.set(id, { ...link, recorded: before.version });
        }
    }
    /** Makes links of the servers that are there now. */
    linkMaker() {
        let bySite;
        return (link) => {
            const { siteEnd, declared, recorder } = link;
            const members = new Map([...link.members].filter(([, { stands }]) => stands !== 'by-site'));
            if (siteEnd) {
                bySite ??= (0,group_by/* groupBy */.$)(this.standing.values(), ({ was }) => was.declared.site);
                for (const { was: server } of bySite.get(declared.site) ?? []) {
                    const certainty = (0,link_standing/* canBe */.g)(server, siteEnd);
                    if (certainty !== 'no' && !members.has(server.key))
                        members.set(server.key, { end: siteEnd.id, certainty, stands: 'by-site' });
                }
            }
            const recorded = recorder === undefined ? undefined : this.get(recorder)?.version;
            return recorded ? { ...link, members, recorded } : { ...link, members };
        };
    }
    linksInView(changed) {
        const make = this.linkMaker();
        const still = [...this.links].map(([key, link]) => ({
            link,
            was: true,
            may: changed.has(key) && changed.get(key) === undefined ? [true, false] : [true],
            isMade: changed.get(key) !== undefined,
        }));
        const fresh = [...changed].flatMap(([key, link]) => link && !this.links.has(key)
            ? [{ link: make(link), was: false, may: [false, true], isMade: true }]
            : []);
        return [...still, ...fresh];
    }
    readEntry(entry, round) {
        const { action, name = '', to } = entry;
        if (action === 'level') {
            round.levels.set(name, to ?? '');
            const known = this.levels.get(name);
            const isUp = known === undefined || this.ends.catalogue.levelIsAtLeast(name, to ?? '', known) === 'yes';
            return isUp ? undefined : `the level ${(0,wording/* quote */.hD)(name)} would be lowered`;
        }
        if (action === 'link' || action === 'unlink')
            return this.readLink(action, name, round.links);
        const key = (entry.server ?? '').toLowerCase();
        if (round.servers.has(key))
            return `${(0,wording/* quote */.hD)(entry.server ?? '')} changes twice in one round`;
        const after = this.stateAfter(entry, key);
        if (typeof after === 'string')
            return after;
        round.servers.set(key, after);
        return undefined;
    }
    readLink(action, name, links) {
        const known = action === 'link' ? this.ends.to.links : [...this.links.values()];
        const link = known.find((one) => one.name === name);
        if (!link)
            return `there is no link ${(0,wording/* quote */.hD)(name)} to ${action === 'link' ? 'make' : 'remove'}`;
        const lacking = [...link.members].find(([key, { stands }]) => stands !== 'by-site' && !this.standing.has(key));
        if (action === 'link' && lacking)
            return `${(0,wording/* quote */.hD)(lacking[0])}, an end of the link ${(0,wording/* quote */.hD)(name)}, is not there yet`;
        links.set((0,live_state/* linkKey */.S)(link), action === 'link' ? link : undefined);
        return undefined;
    }
    /** What a server becomes; undefined where it goes, a text where it cannot be. */
    stateAfter(entry, key) {
        const { action, to, product, toProduct } = entry;
        const server = (0,wording/* quote */.hD)(entry.server ?? '');
        const now = this.get(key);
        if (action === 'install') {
            if (now)
                return `${server} exists already`;
            const arriving = this.ends.to.servers.get(key) ?? this.ends.bridges.find((bridge) => bridge.key === key);
            if (!arriving)
                return `nobody has declared ${server}`;
            return differenceOf(entry, to, arriving) ?? arriving;
        }
        if (!now)
            return `there is no ${server} to ${action}`;
        const difference = differenceOf(entry, entry.from, now);
        if (difference !== undefined || action === 'decommission')
            return difference;
        return this.updated(now, to ?? '', toProduct ?? product ?? now.product.id);
    }
    updated(now, label, productId) {
        const { catalogue } = this.ends;
        const product = catalogue.products.get(productId) ?? now.product;
        const resolved = catalogue.resolve(label, product);
        if (resolved.precision === 'conflict')
            return `${(0,wording/* quote */.hD)(label)} is no release of ${product.name}`;
        const after = { ...now, product, version: resolved };
        const [before, then] = [(0,versions_version/* releaseRange */.ZL)(now.version), (0,versions_version/* releaseRange */.ZL)(resolved)];
        const isUp = before && then && (0,compare/* compareReleases */.c0)(before.last, then.first) < 0;
        return isUp ? after : `${(0,wording/* quote */.hD)(now.name)} would not go up to ${(0,wording/* quote */.hD)(label)}`;
    }
    /** A server that leaves in a round and may hold something that nobody can take who is there and stays in it. */
    fullIn({ servers }) {
        const { handover } = this;
        const emptied = new Set();
        let staying;
        for (const [key, after] of servers) {
            const leaving = after ? undefined : this.standing.get(key);
            if (!leaving || emptied.has(leaving.likeness))
                continue;
            const { was: server, likeness } = leaving;
            staying ??= [...this.standing.values()].filter((one) => !servers.has(one.key) || servers.get(one.key));
            const takers = staying;
            const isEmptied = handover
                .kindsOf(server)
                .every((what) => takers.some(({ was }) => handover.canTake(was, server, what)));
            if (!isEmptied)
                return server;
            emptied.add(likeness);
        }
        return undefined;
    }
}
/** What a change says of a server that is not so, if anything. */
function differenceOf({ product }, version, server) {
    const isSame = (product ?? server.product.id) === server.product.id && version === (0,versions_version/* shortName */.EU)(server.version);
    return isSame
        ? undefined
        : `${(0,wording/* quote */.hD)(server.name)} runs ${(0,state/* running */.yk)(server)} then, which is not what the change says`;
}

;// CONCATENATED MODULE: ./src/core/verify/moments.ts

/** More changes than that are not looked at moment by moment. */
const mostChanges = 7;
/**
 * Every moment of a round by itself, but its end where that is the end of all: what has been done, and which updates may be
 * under way. Undefined where there are too many.
 */
function momentsOf(walk, round, { isFirst, isLast }) {
    const changes = changesOf(round);
    if (changes.length > mostChanges)
        return undefined;
    return partsOf(changes).flatMap(({ done, rest }) => {
        if (isLast && rest.length === 0)
            return [];
        const then = walk.copy();
        then.take(together(done));
        const underWay = rest.flatMap(({ servers }) => [...servers].flatMap(([key, after]) => (after && walk.get(key) ? [key] : [])));
        const isStart = isFirst && done.length === 0;
        return [{ ...then.view(noRound), movers: new Set(underWay), isStart }];
    });
}
function partsOf(changes) {
    let parts = [{ done: [], rest: [] }];
    for (const change of changes) {
        parts = parts.flatMap(({ done, rest }) => [
            { done: [...done, change], rest },
            { done, rest: [...rest, change] },
        ]);
    }
    return parts;
}
/** Each change of a round as a round of its own. */
function changesOf({ servers, links, levels }) {
    return [
        ...[...servers].map((one) => ({ ...noRound, servers: new Map([one]) })),
        ...[...links].map((one) => ({ ...noRound, links: new Map([one]) })),
        ...[...levels].map((one) => ({ ...noRound, levels: new Map([one]) })),
    ];
}
function together(changes) {
    return {
        servers: new Map(changes.flatMap(({ servers }) => [...servers])),
        links: new Map(changes.flatMap(({ links }) => [...links])),
        levels: new Map(changes.flatMap(({ levels }) => [...levels])),
    };
}

;// CONCATENATED MODULE: ./src/core/verify/may-speak.ts
/** When a rule may speak in a place, whatever part of the round is done. */
function speakingIn(law, place) {
    const { participants, scope, view, link } = place;
    const spoke = law.present.every((asked) => participants.some(({ was }) => was && asked(was, scope))) &&
        law.absent.every((asked) => !participants.some(({ was }) => was && asked(was, scope))) &&
        law.levels.every(({ level, holds }) => holds(view.levels.get(level)?.was ?? '')) &&
        (link?.was ?? true);
    const open = law.levels.every(({ level, holds }) => (view.levels.get(level)?.may ?? ['']).some(holds)) &&
        (link?.may.includes(true) ?? true);
    if (!open)
        return { before: spoke, may: () => false };
    const allowed = restrictedIn(law, place);
    for (const indexes of allowed.values())
        if (indexes.length === 0)
            return { before: spoke, may: () => false };
    const sides = law.present.map((asked) => sideOf(participants, allowed, (state) => asked(state, scope)));
    return {
        before: spoke,
        may(choice) {
            for (const [key, index] of choice)
                if (allowed.get(key)?.includes(index) === false)
                    return false;
            return canAllBe(sides, choice);
        },
    };
}
function sideOf(participants, allowed, isSo) {
    const candidates = [];
    for (const { key, may } of participants) {
        const indexes = allowed.get(key);
        let isAlways = true;
        for (const [index, state] of may.entries()) {
            if (indexes?.includes(index) === false)
                continue;
            if (state && isSo(state))
                candidates.push({ key, index });
            else
                isAlways = false;
        }
        if (isAlways)
            return 'always';
    }
    return candidates;
}
function canAllBe(sides, choice) {
    const [first, ...rest] = sides;
    if (first === undefined)
        return true;
    if (first === 'always')
        return canAllBe(rest, choice);
    return first.some(({ key, index }) => {
        const chosen = choice.get(key);
        if (chosen !== undefined && chosen !== index)
            return false;
        return canAllBe(rest, new Map([...choice, [key, index]]));
    });
}
/**
 * What participants may be while the rule is not silenced by what must not be there, or by a link that has lost an only end;
 * of those alone whom that keeps from something that they may be.
 */
function restrictedIn({ absent }, { participants, scope }) {
    const restricted = new Map();
    if (absent.length === 0 && !scope.link)
        return restricted;
    for (const { key, may } of participants) {
        const isOnlyEnd = scope.link?.members.get(key)?.stands === 'alone';
        const isSilenced = (state) => state ? absent.some((asked) => asked(state, scope)) : isOnlyEnd;
        if (may.some(isSilenced))
            restricted.set(key, may.flatMap((state, index) => (isSilenced(state) ? [] : index)));
    }
    return restricted;
}

;// CONCATENATED MODULE: ./src/core/verify/moves-check.ts





/** Whose holdings can go to nobody to whom the rules let them go; undefined where all that leave can be emptied. */
function faultOfMoves(laws, view, handover, isWaived) {
    const asking = laws.filter((law) => movedBy(law) !== undefined);
    const minded = new Set(asking.map(movedBy));
    if (minded.size === 0)
        return undefined;
    const against = asking.map((law) => ({ law, isAgainst: againstMoves(law, view) }));
    const takersOf = takersIn(view, handover);
    const heldBy = new Map();
    for (const { key, was, may, likeness } of view.participants) {
        if (!was || !may.includes(undefined) || !view.movers.has(key))
            continue;
        const known = likeness === undefined ? undefined : heldBy.get(likeness);
        const held = known ?? handover.kindsOf(was).filter((what) => minded.has(what));
        if (!known)
            heldBy.set(likeness, held);
        if (held.length === 0)
            continue;
        const refuses = (what, to) => against.some(({ law, isAgainst }) => !isWaived(law.compiled.id, key) && isAgainst({ kind: 'move', what, server: was, to }));
        const stranded = held.find((what) => {
            const isFree = (states) => !states.some((to) => refuses(what, to));
            return !takersOf(was, what).some((taker) => taker.key !== key && isFree(taker.may));
        });
        if (stranded !== undefined)
            return `${(0,wording/* quote */.hD)(stranded)} of ${(0,wording/* quote */.hD)(was.name)} may go to no server that the rules allow`;
    }
    return undefined;
}
/** Who is there for certain and can take what servers of a kind hold; who holds it may be among them. */
function takersIn({ participants }, handover) {
    const known = new Map();
    return (server, what) => {
        const id = `${what}\n${kindOf(server)}`;
        const takers = known.get(id) ??
            participants.filter(({ was, may }) => was && may.every(Boolean) && handover.canTake(was, server, what));
        known.set(id, takers);
        return takers;
    };
}
/** What a law looks at that moves. */
function movedBy({ change }) {
    return change?.kind === 'unready' && change.state ? change.steps.moves?.what : undefined;
}
function againstMoves(law, view) {
    const { change } = law;
    if (change?.kind !== 'unready')
        return () => false;
    const judged = placesFor(law.compiled, view).map((place) => ({
        place,
        speaks: speakingWhereAsked(law, place),
        isUnready: unreadyIn(change, place),
    }));
    return (move) => {
        const { key } = move.server;
        return judged.some(({ place, speaks, isUnready }) => participantOf(key, place.participants) !== undefined && isUnready(move) && speaks(key));
    };
}
/** Whether a rule may speak while a server is what it was; in a large place that is worked out once it is asked. */
function speakingWhereAsked(law, place) {
    let speaking;
    return (key) => {
        speaking ??= speakingIn(law, place);
        return speaking.may(new Map([[key, 0]]));
    };
}

;// CONCATENATED MODULE: ./src/core/verify/count-check.ts
/** More changes than that are not looked at in every part. */
const mostMovers = 8;
/** What a round may leave too few of, or have too many different ones of; undefined where neither can be. */
function countFault(count, place, speaking, movers, 
/** Whether it sees the state before the round. */
seesStart) {
    return count.kind === 'too-few'
        ? tooFew(count, place, speaking, movers, seesStart)
        : tooDifferent(count, place, speaking, movers);
}
function tooFew(count, place, speaking, movers, seesStart) {
    const { participants, scope } = place;
    // nothing is said of a place without servers, unless it is the whole organization
    const isWhole = scope.kind === 'organization';
    const start = participants.map(({ was }) => ({ state: was, isOut: false }));
    const isThere = isWhole || participants.some(({ was }) => was !== undefined);
    const before = speaking.before && isThere ? shortage(count, start, place) : 0;
    const parts = count_check_partsOf(participants, movers, true);
    const isWrong = (part) => {
        const isStart = part.every(({ state, isOut }, index) => !isOut && state === participants[index]?.was);
        if (isStart && !seesStart)
            return false;
        const isSomebody = isWhole || part.some(({ state }) => state !== undefined);
        return (isSomebody &&
            speaking.may(choiceOf(part, participants)) &&
            shortage(count, part, place) > Math.max(0, before));
    };
    if (parts)
        return parts.some(isWrong) ? 'too few may be left in service' : undefined;
    const worst = [allOut(participants, movers, false), allOut(participants, movers, true)];
    return worst.some((part) => shortage(count, part, place) > Math.max(0, before))
        ? 'too few may be left in service'
        : undefined;
}
/** How many are lacking; those of which it cannot be told whether they count do not. */
function shortage({ servers, atLeast }, part, { scope }) {
    const meant = part.filter(({ state }) => state && servers.matches(state, scope) === 'yes');
    const inService = meant.filter(({ isOut }) => !isOut).length;
    const majority = meant.length === 0 ? 0 : Math.floor(meant.length / 2) + 1;
    return (atLeast === 'majority' ? majority : atLeast) - inService;
}
function tooDifferent({ servers, atMost, valueOf }, { participants, scope }, speaking, movers) {
    const sizeOf = (states) => new Set(states.flatMap((state) => state && servers.matches(state, scope) !== 'no' ? [valueOf(state) ?? `? ${state.name}`] : [])).size;
    const start = sizeOf(participants.map(({ was }) => was));
    const limit = speaking.before ? Math.max(atMost, start) : atMost;
    if (sizeOf(participants.flatMap(({ was, may }) => [was, ...may])) <= limit)
        return undefined;
    const parts = count_check_partsOf(participants, movers, false);
    if (!parts)
        return 'the round is too large to look at every part of it';
    const isWrong = (part) => speaking.may(choiceOf(part, participants)) && sizeOf(part.map(({ state }) => state)) > limit;
    return parts.some(isWrong) ? 'there may be too many different ones' : undefined;
}
/** Every moment of every part of a round; undefined where there are too many. */
function count_check_partsOf(participants, movers, withOutages) {
    if (participants.filter(({ key }) => movers.has(key)).length > mostMovers)
        return undefined;
    let parts = [[]];
    for (const { key, was, may } of participants) {
        const isUpdate = withOutages && movers.has(key) && was !== undefined && may.at(-1) !== undefined;
        const moments = [
            ...may.map((state) => ({ state, isOut: false })),
            ...(isUpdate ? [{ state: was, isOut: true }] : []),
        ];
        parts =
            moments.length === 1
                ? parts.map((part) => [...part, ...moments])
                : parts.flatMap((part) => moments.map((one) => [...part, one]));
    }
    return parts;
}
function choiceOf(part, participants) {
    return new Map(participants.flatMap(({ key, may }, index) => may.length > 1 ? [[key, Math.max(0, may.indexOf(part[index]?.state))]] : []));
}
/** The worst moment: all updates under way at once, all that goes gone, and all that comes there or not. */
function allOut(participants, movers, hasCome) {
    return participants.map(({ key, was, may }) => {
        const then = may.at(-1);
        if (!movers.has(key))
            return { state: was, isOut: false };
        if (!was)
            return { state: hasCome ? then : undefined, isOut: true };
        return { state: then ? was : undefined, isOut: true };
    });
}

;// CONCATENATED MODULE: ./src/core/verify/distance-check.ts


/** Which server may come too far from another one; undefined where none does. */
function distanceFault({ servers, others, behind, ahead, unit }, place, speaking, mayStand) {
    const isOther = (server, scope) => others.matches(server, scope);
    const up = (server) => (0,relative/* rangeOf */.b)(server.version, unit);
    const down = (server) => ({ low: -up(server).high, high: -up(server).low });
    const limits = [
        { most: behind, position: up },
        { most: ahead, position: down },
    ];
    const checks = limits.flatMap(({ most, position }) => {
        if (most === undefined)
            return [];
        const isTooFar = (statesOf) => {
            const extremes = new Extremes(place, isOther, position, statesOf);
            return (server) => servers(server, place.scope) !== 'no' && extremes.highestBut(server) - position(server).low > most;
        };
        const isFrom = (server, other) => isOther(other, place.scope) !== 'no' &&
            other.product.family === server.product.family &&
            position(other).high - position(server).low > most;
        return [{ now: isTooFar(({ was }) => [was]), ever: isTooFar(({ may }) => may), isFrom }];
    });
    for (const { key, was, may } of place.participants) {
        const isInherited = speaking.before && was !== undefined && checks.some(({ now }) => now(was));
        if (mayStand(key) || isInherited)
            continue;
        for (const [index, state] of may.entries()) {
            const far = state ? checks.filter(({ ever }) => ever(state)) : [];
            if (!state || far.length === 0 || !speaking.may(new Map([[key, index]])))
                continue;
            const other = place.participants.find((one) => one.key !== key &&
                one.may.some((then, at) => then &&
                    far.some(({ isFrom }) => isFrom(state, then)) &&
                    speaking.may(new Map([
                        [key, index],
                        [one.key, at],
                    ]))));
            if (other)
                return `${(0,wording/* quote */.hD)(state.name)} may be too far from ${(0,wording/* quote */.hD)(other.who.name)}`;
        }
    }
    return undefined;
}
/** The highest position that any server may have, family by family, and the highest of any other one. */
class Extremes {
    top = new Map();
    constructor({ participants, scope }, isOther, position, statesOf) {
        for (const participant of participants) {
            for (const state of statesOf(participant)) {
                if (!state || isOther(state, scope) === 'no')
                    continue;
                this.add(state, position(state).high);
            }
        }
    }
    highestBut({ key, product }) {
        return this.top.get(product.family)?.find((one) => one.key !== key)?.high ?? -Infinity;
    }
    add({ key, product: { family } }, high) {
        const known = this.top.get(family) ?? [];
        const own = known.find((one) => one.key === key);
        if (own && own.high >= high)
            return;
        const others = known.filter((one) => one.key !== key);
        this.top.set(family, [...others, { key, high }].sort((a, b) => b.high - a.high).slice(0, 2));
    }
}

;// CONCATENATED MODULE: ./src/core/verify/round-check.ts







/** What some part of a round may break that was not broken before; undefined where no part breaks anything. */
function faultOfRound(laws, view, memory, isWaived) {
    for (const law of laws) {
        const fault = faultOfLaw(law, view, memory, isWaived);
        if (fault === undefined)
            continue;
        const moments = isOfPlan(law) ? view.moments?.() : undefined;
        if (!moments || moments.some((moment) => faultOfLaw(law, moment, memory, isWaived) !== undefined))
            return fault;
    }
    return undefined;
}
function faultOfLaw(law, view, memory, isWaived) {
    if (view.isStart && law.count?.kind !== 'too-few')
        return undefined;
    for (const place of placesFor(law.compiled, viewOf(law, view, isWaived))) {
        const isTouched = isOfPlan(law) ||
            view.levels.size > 0 ||
            place.link?.may.length === 2 ||
            place.participants.some(({ key }) => view.movers.has(key));
        const fault = isTouched ? faultIn(law, place, view, memory, isWaived) : undefined;
        if (fault !== undefined)
            return `${(0,wording/* quote */.hD)(law.compiled.id)} may be broken in ${place.scope.kind} ${(0,wording/* quote */.hD)(place.scope.name)}: ${fault}`;
    }
    return undefined;
}
function isOfPlan({ compiled, change }) {
    return compiled.rule.during === 'plan' && !change;
}
function faultIn(law, place, view, memory, isWaived) {
    const { before, may } = speakingIn(law, place);
    // what speaks only in between inherits nothing from the start
    const speaking = { before: before && !isOfPlan(law), may };
    if (!speaking.may(new Map()))
        return undefined;
    const mayStand = (key) => isWaived(law.compiled.id, key);
    if (law.change)
        return changeFault(law.change, law, place, view, memory, speaking, mayStand);
    if (law.distance)
        return distanceFault(law.distance, place, speaking, mayStand);
    if (law.count)
        return countFault(law.count, place, speaking, view.movers, view.isStart !== true);
    return law.atFault ? sideFault(law.atFault, law.byLevel, place, speaking, mayStand) : undefined;
}
function sideFault(atFault, level, place, speaking, mayStand) {
    const { participants, scope, view } = place;
    const now = level === undefined ? scope : scopeAt(scope, level, view.levels.get(level)?.was ?? '');
    const scopes = scopesByLevel(place, level);
    for (const { key, was, may } of participants) {
        if (mayStand(key))
            continue;
        const isInherited = speaking.before && was !== undefined && atFault(was, now);
        if (isInherited)
            continue;
        for (const [index, state] of may.entries()) {
            if (state && scopes.some((one) => atFault(state, one)) && speaking.may(new Map([[key, index]])))
                return `by ${(0,wording/* quote */.hD)(state.name)}`;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/core/verify/order-claim.ts










/** What is not as an order claims; undefined where it leads to its end, and every part of every round is safe. */
function faultOfOrder({ rounds }, ends, rules, isWaived) {
    const between = rules.filter(({ rule, judge }) => rule.during !== 'at-rest' || judge.kind === 'change');
    const laws = between.map(lawOf);
    const installed = rounds.flat().filter(({ action }) => action === 'install');
    const walk = new Walk(ends, new Set(installed.map(({ server }) => (server ?? '').toLowerCase())));
    const memory = new Map();
    for (const [index, entries] of rounds.entries()) {
        const round = walk.read(entries);
        if (typeof round === 'string')
            return `round ${index + 1}: ${round}`;
        const where = { isFirst: index === 0, isLast: index === rounds.length - 1 };
        const isAtAnEnd = where.isFirst || where.isLast;
        const view = {
            ...walk.view(round),
            ...(isAtAnEnd ? { moments: () => momentsOf(walk, round, where) } : {}),
        };
        const fault = faultOfRound(laws, view, memory, isWaived) ??
            faultOfMoves(laws, view, walk.handover, isWaived) ??
            emptied(view);
        if (fault !== undefined)
            return `round ${index + 1}: ${fault}`;
        walk.take(round);
    }
    return strayFrom(walk, ends.to) ?? wrongAtTheEnd(walk, ends, rules, isWaived);
}
/** An end of a link that stands for several servers and may lose the last of them. */
function emptied({ links, participants }) {
    if (!participants.some(({ was, may }) => was && may.includes(undefined)))
        return undefined;
    const unsure = new Set(participants.flatMap(({ key, may }) => (may.includes(undefined) ? key : [])));
    for (const { link, may } of links) {
        if (may.includes(false) || goesAnyway(link, unsure))
            continue;
        const members = membersInView(link, participants);
        const ends = new Set([...members.values()].flatMap(({ end, stands }) => (stands === 'alone' ? [] : end)));
        const present = participantsIn(members, participants);
        for (const end of ends) {
            const own = present.filter(({ key }) => members.get(key)?.end === end);
            const hasSome = own.some(({ was }) => was !== undefined);
            if (hasSome && own.every(({ key }) => unsure.has(key)))
                return `the link ${(0,wording/* quote */.hD)(link.name)} may lose the last server at an end`;
        }
    }
    return undefined;
}
/** Whether a server may go without which there is no link. */
function goesAnyway({ members }, unsure) {
    for (const [key, { stands }] of members)
        if (stands === 'alone' && unsure.has(key))
            return true;
    return false;
}
/** In what the state that was reached is not the target. */
function strayFrom(walk, to) {
    const { size, links, levels } = walk;
    for (const { key, name, product, version } of to.servers.values()) {
        const reached = walk.get(key);
        if (!reached)
            return `${(0,wording/* quote */.hD)(name)} is not there at the end`;
        const [one, other] = [(0,versions_version/* releaseRange */.ZL)(reached.version), (0,versions_version/* releaseRange */.ZL)(version)];
        const isSame = one && other
            ? one.first.rank === other.first.rank && one.last.rank === other.last.rank
            : reached.version.written === version.written;
        if (reached.product !== product || !isSame)
            return `${(0,wording/* quote */.hD)(name)} is not at its version at the end`;
    }
    if (size > to.servers.size)
        return `${(0,wording/* counted */.hS)(size - to.servers.size, 'server')} too many at the end`;
    const wanted = new Set(to.links.map(live_state/* linkKey */.S));
    const isLinked = links.size === wanted.size && [...links.keys()].every((key) => wanted.has(key));
    if (!isLinked)
        return 'the links at the end are not those of the target';
    const isLevel = [...to.levels].every(([name, { value }]) => levels.get(name) === value);
    return isLevel ? undefined : 'the levels at the end are not those of the target';
}
function wrongAtTheEnd(walk, { from, to }, rules, isWaived) {
    const levels = new Map([...walk.levels].map(([name, value]) => [name, { value, at: to.levels.get(name)?.at ?? from.at }]));
    const state = { ...from, links: [...walk.links.values()], levels };
    const broken = brokenAtRest(state, walk.view(noRound), rules, isWaived);
    return broken && `${(0,wording/* quote */.hD)(broken.id)} is broken at the end`;
}

;// CONCATENATED MODULE: ./src/core/verify/search-claim.ts








/** How many states are looked at before the checker gives up. */
const mostStates = 3000;
/** What is not as a search claims; undefined where no state that can be reached, step by step, is the target. */
function faultOfSearch(_claim, ends, rules, isWaived) {
    const laws = rules
        .filter(({ rule, judge }) => rule.during !== 'at-rest' || judge.kind === 'change')
        .map(lawOf);
    return new Again(ends, rules, laws, isWaived).fault();
}
/** Looks at every state again. */
class Again {
    ends;
    rules;
    laws;
    isWaived;
    seen = new Set();
    chains;
    constructor(ends, rules, laws, isWaived) {
        this.ends = ends;
        this.rules = rules;
        this.laws = laws;
        this.isWaived = isWaived;
        this.chains = new Chains(laws, ends).all();
    }
    fault() {
        const open = [{ walk: new Walk(this.ends), memory: new Map() }];
        for (let node = open.pop(); node; node = open.pop()) {
            const key = keyOf(node);
            if (this.seen.has(key))
                continue;
            this.seen.add(key);
            if (this.seen.size > mostStates)
                return 'there are too many states to look at them again';
            if (this.isTarget(node.walk))
                return 'the target can be reached';
            open.push(...this.nextOf(node));
        }
        return undefined;
    }
    isTarget(walk) {
        const { links, levels } = walk;
        const servers = walk.servers();
        if (!runTheSame(servers, this.ends.to.servers))
            return false;
        const from = { ...this.ends.from, servers, links: [...links.values()] };
        const reached = new Map([...levels].map(([name, value]) => [name, { value, at: from.at }]));
        const ends = { ...this.ends, from: { ...from, levels: reached } };
        return faultOfOrder({ kind: 'order', rounds: [] }, ends, this.rules, this.isWaived) === undefined;
    }
    nextOf({ walk, memory }) {
        return this.roundsFrom(walk).flatMap((round) => {
            const remembered = new Map([...memory].map(([key, seen]) => [key, { ...seen }]));
            const isStart = this.seen.size === 1;
            const next = walk.copy();
            next.take(round);
            const moments = () => momentsOf(walk, round, { isFirst: isStart, isLast: this.isTarget(next) });
            const view = { ...walk.view(round), moments };
            const stranded = faultOfMoves(this.laws, view, walk.handover, this.isWaived);
            const lost = emptied(view) !== undefined;
            const fault = faultOfRound(this.laws, view, remembered, this.isWaived);
            if (stranded !== undefined || lost || fault !== undefined)
                return [];
            return [{ walk: next, memory: remembered }];
        });
    }
    /** Every single step. */
    roundsFrom(walk) {
        return [...this.serverSteps(walk), ...this.linkSteps(walk), ...this.levelSteps(walk)];
    }
    serverSteps(walk) {
        return [...this.chains].flatMap(([key, chain]) => {
            const now = walk.get(key);
            const at = now
                ? chain.findIndex((state) => state && isSame(state, now))
                : walk.gone.has(key)
                    ? chain.length - 1
                    : 0;
            const isBridge = chain.length > 1 && chain[0] === undefined && chain.at(-1) === undefined;
            const later = chain.slice(at + 1);
            const steps = isBridge && at === 0 ? later.slice(0, 1) : later;
            const rounds = steps.map((state) => roundOf({ servers: [[key, state]] }));
            return rounds.filter((round) => walk.fullIn(round) === undefined);
        });
    }
    linkSteps(walk) {
        const { links } = walk;
        const { from, to } = this.ends;
        const wanted = new Map(to.links.map((link) => [(0,live_state/* linkKey */.S)(link), link]));
        const canBeMade = ({ members }) => [...members].every(([key, { stands }]) => stands === 'by-site' || walk.get(key) !== undefined);
        const made = [...wanted].filter(([key, link]) => !links.has(key) && canBeMade(link));
        const removed = from.links.filter((link) => links.has((0,live_state/* linkKey */.S)(link)) && !wanted.has((0,live_state/* linkKey */.S)(link)));
        return [
            ...made.map(([key, link]) => roundOf({ links: [[key, link]] })),
            ...removed.map((link) => roundOf({ links: [[(0,live_state/* linkKey */.S)(link), undefined]] })),
        ];
    }
    levelSteps({ levels }) {
        const { to, catalogue } = this.ends;
        return [...to.levels].flatMap(([name, { value }]) => {
            const values = catalogue.levels.get(name)?.values ?? [];
            const now = levels.get(name);
            const first = now === undefined ? values.indexOf(value) : values.indexOf(now) + 1;
            return values.slice(first, values.indexOf(value) + 1).map((one) => roundOf({ levels: [[name, one]] }));
        });
    }
}
function roundOf({ servers = [], links = [], levels = [], }) {
    return { servers: new Map(servers), links: new Map(links), levels: new Map(levels) };
}
/** Whether the same servers are there, of the same products: whatever else the target may be, it is that. */
function runTheSame(some, others) {
    if (some.size !== others.size)
        return false;
    for (const [key, { product }] of some)
        if (others.get(key)?.product !== product)
            return false;
    return true;
}
function isSame(one, other) {
    return one.product === other.product && one.version.written === other.version.written;
}
function keyOf({ walk, memory }) {
    const servers = [...walk.servers().values()].map(({ key, product, version }) => `${key} ${product.id} ${version.written}`);
    const seen = [...memory].map(([key, { from, via }]) => `${key} ${from} ${via}`);
    return JSON.stringify([
        servers.sort(),
        [...walk.links.keys()].sort(),
        [...walk.levels],
        [...walk.gone].sort(),
        seen.sort(),
    ]);
}

;// CONCATENATED MODULE: ./src/core/verify/target-claim.ts



/** Why the target may be allowed after all; undefined where a rule forbids it, or a server would have to go back. */
function faultOfTarget(ends, rules, isWaived) {
    const isForbidden = goesBack(ends) || lacksSite(ends) || goesDown(ends) || isBroken(ends, rules, isWaived);
    return isForbidden ? undefined : 'nothing forbids the target';
}
function goesBack({ from, to }) {
    for (const target of to.servers.values()) {
        const now = from.servers.get(target.key);
        if (now && !isBelow(now, target) && !target_claim_isSame(now, target))
            return true;
    }
    return false;
}
function target_claim_isSame(now, { product, version }) {
    return now.product === product && now.version.written === version.written;
}
function lacksSite({ from, to }) {
    const sites = new Set(from.sites.map(({ name }) => name));
    return [...to.servers.values()].some(({ key, declared: { site } }) => !from.servers.has(key) && site !== undefined && !sites.has(site));
}
function goesDown({ from, to, catalogue }) {
    return [...to.levels].some(([name, { value }]) => {
        const now = from.levels.get(name);
        return now && catalogue.levelIsAtLeast(name, value, now.value) !== 'yes';
    });
}
function isBroken({ from, to }, rules, isWaived) {
    const participants = participantsAt(to, from);
    const links = to.links.map(({ recorded: _, ...link }) => link);
    const inView = links.map((link) => ({ link, was: true, may: [true], isMade: false }));
    const view = { organization: to, participants, links: inView, levels: new Map() };
    return brokenAtRest({ ...to, links, sites: from.sites }, view, rules, isWaived) !== undefined;
}
/** The servers of the target; no step changes what is declared of one that is there from the start. */
function participantsAt(to, from) {
    const kinds = new Kinds();
    return [...to.servers.values()].map((server) => {
        const before = from.servers.get(server.key);
        const who = before ? { ...server, declared: before.declared } : server;
        const likeness = kinds.ofArrival(who, 0, true);
        // links were read by what the target declares
        const isAlike = who === server || kinds.ofArrival(server, 0, true) === likeness;
        return { key: who.key, who, was: who, may: [who], ...(isAlike ? { likeness } : {}) };
    });
}

;// CONCATENATED MODULE: ./src/core/verify/verify-certificate.ts





/** Checks what a certificate claims, by the rules and without any help of whoever has made it. */
function verifyCertificate({ claim, organization }, ends, rules, isWaived) {
    switch (claim.kind) {
        case 'order': {
            const steps = claim.rounds.reduce((sum, round) => sum + round.length, 0);
            const fault = faultOfOrder(claim, ends, rules, isWaived);
            return verdict(fault, [
                `${(0,wording/* counted */.hS)(steps, 'change')} in ${(0,wording/* counted */.hS)(claim.rounds.length, 'round')} lead ${(0,wording/* quote */.hD)(organization)} to its target, and every part of every round is safe`,
            ]);
        }
        case 'ceiling':
            return verdict(faultOfCeiling(claim, ends, rules, isWaived), [
                `no safe step leads ${(0,wording/* quote */.hD)(organization)} beyond the ceiling, and its target lies beyond`,
            ]);
        case 'search':
            return verdict(faultOfSearch(claim, ends, rules, isWaived), [
                `no state that ${(0,wording/* quote */.hD)(organization)} can reach is its target`,
            ]);
        case 'target':
            return verdict(faultOfTarget(ends, rules, isWaived), [
                `the target of ${(0,wording/* quote */.hD)(organization)} is not allowed`,
            ]);
    }
}
function verdict(fault, confirmed) {
    return fault === undefined ? { isRight: true, messages: confirmed } : { isRight: false, messages: [fault] };
}

// EXTERNAL MODULE: ./src/core/requests/find-order.ts + 46 modules
var find_order = __webpack_require__(1713);
;// CONCATENATED MODULE: ./src/core/requests/verify.ts





/** Why a certificate could not be read. */
function unread(problems) {
    return { problems: (0,report/* problemReports */.nS)(problems) };
}
/** Checks a certificate against the topologies and rules that it is about, as they are now. */
function verify(certificate, request) {
    const read = (0,find_order/* readQuest */.tM)({ ...request, budget: 0 });
    if ('problems' in read)
        return { problems: (0,report/* problemReports */.nS)(read.problems) };
    const { quest, preparation } = read;
    const changed = ['from', 'to'].filter((end) => (0,organization_digest/* organizationDigest */.S)(quest[end]) !== certificate[end]);
    const [end] = changed;
    if (end !== undefined) {
        const which = end === 'from' ? 'start' : 'target';
        const message = `the ${which} of ${(0,wording/* quote */.hD)(certificate.organization)} is no longer what it was when the certificate was made`;
        return { verification: { isRight: false, messages: [message] }, problems: [] };
    }
    if (certificate.organization !== quest.to.name) {
        const message = `the two topologies are of ${(0,wording/* quote */.hD)(quest.to.name)}, and the certificate of ${(0,wording/* quote */.hD)(certificate.organization)}`;
        return { verification: { isRight: false, messages: [message] }, problems: [] };
    }
    const { waivers } = preparation;
    const isWaived = (rule, server) => waivers.covers(rule, server);
    const { isRight, messages } = verifyCertificate(certificate, quest, quest.rules, isWaived);
    const grounds = isRight ? [groundsOf(certificate, quest.rules)] : [];
    return { verification: { isRight, messages: [...messages, ...grounds] }, problems: [] };
}
/** By what it was looked at: a certificate may name another day and other rules than those that the reader has in mind. */
function groundsOf({ asOf }, rules) {
    const policies = [...new Set(rules.map(({ policy }) => policy.id))].sort(wording/* compareText */.n6);
    if (policies.length === 0)
        return `this is so as of ${asOf}, by no rule at all`;
    return `this is so as of ${asOf}, by ${(0,wording/* counted */.hS)(rules.length, 'rule')} of ${(0,wording/* listed */.KE)(policies.map(wording/* quote */.hD))}`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/node/read-text.ts
var read_text = __webpack_require__(4964);
;// CONCATENATED MODULE: ./src/node/load-certificate.ts


/** Reads the file of a certificate, or says why it cannot be read. */
async function loadCertificate(path, { folder, shown, mostMebibytes }) {
    const absolute = (0,external_node_path_.resolve)(folder, path);
    const at = { path: shown(absolute) };
    const text = (0,read_text/* readText */.y)(absolute, mostMebibytes * read_text/* mebibyte */.E);
    if (typeof text !== 'string')
        return [{ ...text, at }];
    const { parseCertificate } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(998), __webpack_require__.e(447)]).then(__webpack_require__.bind(__webpack_require__, 447));
    return parseCertificate({ path: at.path, text });
}

// EXTERNAL MODULE: ./src/node/load-order.ts
var load_order = __webpack_require__(779);
// EXTERNAL MODULE: ./src/node/prepared-packs.ts + 1 modules
var prepared_packs = __webpack_require__(4433);
// EXTERNAL MODULE: ./src/cli/check-options.ts + 1 modules
var check_options = __webpack_require__(270);
// EXTERNAL MODULE: ./src/cli/command.ts
var command = __webpack_require__(3567);
// EXTERNAL MODULE: ./src/cli/report-options.ts + 2 modules
var report_options = __webpack_require__(6604);
;// CONCATENATED MODULE: ./src/cli/commands/plan-verify.ts







/** Checks what an order, or a proof that there is none, claims. */
const planVerify = {
    id: 'plan verify',
    summary: 'Check an order, or a proof that none exists, without the program that found it.',
    usage: 'plan verify CERTIFICATE [FROM TO] [options]',
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
        check_options/* judgingOptions */.Ds.maxFileSize,
    ],
    examples: [
        {
            line: 'coexist plan verify order.json',
            summary: 'read everything again that the answer was made from',
        },
        {
            line: 'coexist plan verify order.json today.yaml target.yaml',
            summary: 'say where the two topologies are now',
        },
    ],
    async run(invocation, surroundings) {
        const [path, ...words] = invocation.words;
        if (path === undefined)
            throw new command/* UsageError */.e('no certificate is given', 'write `coexist plan verify CERTIFICATE`');
        const options = { ...(0,check_options/* checkOptionsOf */.YW)(invocation, [], surroundings), gate: (0,report_options/* gateOf */.Rv)(invocation) };
        const shown = (answer) => ({
            exitCode: answer.verification ? (answer.verification.isRight ? 0 : 1) : 2,
            output: invocation.value('format') === 'json' ? verificationJson(answer) : renderVerification(answer),
        });
        const certificate = await loadCertificate(path, options);
        if (!('claim' in certificate))
            return shown(unread(certificate));
        const { inputs } = certificate;
        const again = {
            ...options,
            asOf: certificate.asOf,
            policies: options.policies.length > 0 ? options.policies : (inputs?.policies ?? []),
            waivers: options.waivers.length > 0 ? options.waivers : (inputs?.waivers ?? []),
        };
        const packs = (0,prepared_packs/* loadPreparedPacks */.E)();
        const read = await (0,load_order/* loadOrder */.N)(again, pathsOf(words, inputs), inputs?.bridges ?? [], packs);
        return shown(verify(certificate, read));
    },
};
function pathsOf(words, inputs) {
    const [from = inputs?.from, to = inputs?.to] = words;
    if (from !== undefined && to !== undefined)
        return { from, to };
    if (inputs?.base !== undefined)
        return { base: inputs.base, paths: inputs.paths ?? [] };
    throw new command/* UsageError */.e('the certificate does not say what it was made from', 'write `coexist plan verify CERTIFICATE FROM TO`');
}


/***/ })

};
