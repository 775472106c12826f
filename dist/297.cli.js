export const id = 297;
export const ids = [297];
export const modules = {

/***/ 9465:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ alikeServers)
/* harmony export */ });
/* harmony import */ var _model_remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(371);

/** The servers of an organization that does not change, by what they run, each group in the order of the organization. */
const alikeServers = (0,_model_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)(({ servers }) => {
    const groups = new Map();
    for (const server of servers.values()) {
        const group = groups.get(server.version);
        if (group)
            group.push(server);
        else
            groups.set(server.version, [server]);
    }
    return [...groups.values()];
});


/***/ }),

/***/ 827:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C_: () => (/* binding */ compilePolicy),
  Kc: () => (/* binding */ concerns),
  xQ: () => (/* binding */ fullId)
});

// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/core/rules/binding.ts + 1 modules
var rules_binding = __webpack_require__(3911);
// EXTERNAL MODULE: ./src/core/rules/guard.ts + 2 modules
var rules_guard = __webpack_require__(5895);
// EXTERNAL MODULE: ./src/core/model/answer.ts
var model_answer = __webpack_require__(6823);
// EXTERNAL MODULE: ./src/core/model/group-by.ts
var group_by = __webpack_require__(118);
;// CONCATENATED MODULE: ./src/core/rules/form.ts
/** Types the options of a form: its schema has proved them before they come here. */
function defineRuleForm(form) {
    return { ...form, bind: (options, binding) => form.bind(options, binding) };
}

// EXTERNAL MODULE: ./src/core/rules/state.ts
var state = __webpack_require__(374);
// EXTERNAL MODULE: ./src/core/versions/version.ts
var versions_version = __webpack_require__(5449);
// EXTERNAL MODULE: ./src/core/rules/unknown-version.ts
var unknown_version = __webpack_require__(5768);
// EXTERNAL MODULE: ./src/core/rules/sentence.ts
var sentence = __webpack_require__(3374);
;// CONCATENATED MODULE: ./src/core/rules/distinct/sentence.ts


/** `servers of Exchange 2016 may run at most 2 different versions`. */
function distinctInWords(selected, { of, atMost }) {
    return `${(0,sentence/* servers */.b0)(selected)} may run at most ${(0,wording/* counted */.hS)(atMost, `different ${of}`)}`;
}

;// CONCATENATED MODULE: ./src/core/rules/distinct/value.ts

/** A value that may be any. */
const any = { low: 0, high: Number.MAX_SAFE_INTEGER };
/** The value of a server, as far as it is known. */
function value_valueOf({ product, version }, of) {
    if (of === 'product')
        return { key: product.id, product, low: 0, high: 0 };
    const range = (0,versions_version/* releaseRange */.ZL)(version);
    if (!range)
        return { key: `${product.id} ?`, product, ...any };
    const [low, high] = [range.first.rank, range.last.rank];
    return { key: `${product.id} ${low} ${high}`, product, low, high };
}
/** Whether it is known which value it is. */
function isKnown({ low, high }) {
    return low === high;
}
/** Whether nothing of it is known but the product. */
function isAny({ high }) {
    return high === any.high;
}
/** Whether two may be the same value. */
function mayEqual(a, b) {
    return a.product === b.product && a.low <= b.high && b.low <= a.high;
}
/** How many different values they are at least: the greatest number of them of which no two may be the same. */
function leastDifferent(values) {
    const apart = new Map();
    for (const value of [...values].sort((a, b) => a.high - b.high)) {
        const chosen = apart.get(value.product) ?? [];
        apart.set(value.product, chosen);
        const last = chosen.at(-1);
        if (!last || last.high < value.low)
            chosen.push(value);
    }
    return [...apart.values()].flat().length;
}

;// CONCATENATED MODULE: ./src/core/rules/distinct/tally.ts

/** Keeps count of values as servers come and go. */
class Tally {
    counts = new Map();
    /** How many servers have a value that is not known. */
    unknown = 0;
    change(value, by) {
        if (!isKnown(value))
            this.unknown += by;
        const servers = (this.counts.get(value.key)?.servers ?? 0) + by;
        if (servers > 0)
            this.counts.set(value.key, { value, servers });
        else
            this.counts.delete(value.key);
    }
    /** How many different values there are at least. */
    get least() {
        return leastDifferent([...this.counts.values()].map(({ value }) => value));
    }
    /** The different values that are known. */
    get known() {
        return [...this.counts.values()].flatMap(({ value }) => (isKnown(value) ? [value.key] : []));
    }
}

;// CONCATENATED MODULE: ./src/core/rules/distinct/index.ts










/** Limits how many different versions or products stand together. */
const distinct = defineRuleForm({
    id: 'distinct',
    summary: 'The selected servers have at most so many different versions or products.',
    bind(options, binding) {
        const { servers, of, atMost } = options;
        const selected = binding.selector(servers, 'distinct', 'servers');
        return {
            kind: 'scope',
            inWords: distinctInWords(selected, options),
            clues: (scope) => valuesInWords(scope, selected, of),
            counted: selected.products,
            products: [selected.products, selected.products],
            breach: {
                kind: 'too-different',
                servers: selected,
                atMost,
                valueOf(server) {
                    const value = value_valueOf(server, of);
                    return isKnown(value) ? value.key : undefined;
                },
            },
            watch: () => watch(selected, of, atMost),
        };
    },
});
/** Values that are certain count; those that are not may be one of them, or one more each. */
function watch(selected, of, atMost) {
    const certain = new Tally();
    const possible = new Tally();
    const holds = () => {
        if (certain.least > atMost)
            return (0,model_answer/* answer */.ZF)(false);
        const known = new Set([...certain.known, ...possible.known]).size;
        return known + certain.unknown + possible.unknown <= atMost ? (0,model_answer/* answer */.ZF)(true) : 'cannot-tell';
    };
    return {
        change(server, by, scope) {
            const meant = selected.matches(server, scope);
            if (meant !== 'no')
                (meant === 'yes' ? certain : possible).change(value_valueOf(server, of), by);
        },
        parts: [
            {
                id: '',
                holds,
                depth: () => Math.max(1, certain.least - atMost),
                explain: (scope) => explain(scope, selected, of, atMost),
            },
        ],
    };
}
/**
 * The selected servers by what is known of their values, the most frequent first, those that may be any last. Of values that
 * are equally frequent the newest come first, whoever came first.
 */
function alikeServers(scope, selected, of) {
    const meant = [...scope.servers.values()].filter((server) => selected.matches(server, scope) !== 'no');
    return [...(0,group_by/* groupBy */.$)(meant, (server) => value_valueOf(server, of).key).values()]
        .flatMap((servers) => (servers[0] ? [{ servers, value: value_valueOf(servers[0], of) }] : []))
        .sort((a, b) => Number(isAny(a.value)) - Number(isAny(b.value)) ||
        b.servers.length - a.servers.length ||
        newerFirst(a.servers, b.servers));
}
/** Below 0 where the servers of the first value are the newer ones. */
function newerFirst([a], [b]) {
    if (!a || !b)
        return 0;
    const [[oldest, newest], [otherOldest, otherNewest]] = [ranksOf(a), ranksOf(b)];
    return (b.product.order - a.product.order ||
        (0,wording/* compareText */.n6)(a.product.id, b.product.id) ||
        otherOldest - oldest ||
        otherNewest - newest);
}
/** The ranks of the oldest and the newest release that it may be. */
function ranksOf({ version }) {
    const range = (0,versions_version/* releaseRange */.ZL)(version);
    return range ? [range.first.rank, range.last.rank] : [0, 0];
}
/** Each different value, with the servers that have it. */
function valuesInWords(scope, selected, of) {
    return alikeServers(scope, selected, of).map((alike) => {
        const [first] = alike.servers;
        const text = describe(alike, of);
        return first ? { text, at: placeOf(first, of, scope) } : { text };
    });
}
/** Tells of the servers outside of the most frequent values: they are the fewest to change. */
function explain(scope, selected, of, atMost) {
    const alike = alikeServers(scope, selected, of);
    const meant = alike.flatMap(({ servers }) => servers);
    const leastOf = (servers) => leastDifferent(servers.map((server) => value_valueOf(server, of)));
    const isCertain = leastOf(meant.filter((server) => selected.matches(server, scope) === 'yes')) > atMost;
    const uncertain = isCertain ? undefined : meant.find((server) => !isKnown(value_valueOf(server, of)));
    const few = lessFrequent(alike, atMost);
    const what = of === 'product' ? 'product' : 'version';
    return {
        servers: few.length > 0 ? few : meant,
        because: [],
        about: (told) => ({
            observed: `${(0,wording/* listed */.KE)(alike.map((one) => describe(one, of)))} stand together${uncertain ? ', and not every version is known' : ''}`,
            demanded: `at most ${(0,wording/* counted */.hS)(atMost, `different ${what}`)} may`,
            actual: String(leastOf(meant)),
            required: `at most ${atMost}`,
            help: few.length === 0 && uncertain
                ? (0,unknown_version/* howToKnow */.b)(uncertain)
                : `bring ${(0,wording/* listedAtMost */.aL)(5, told.map(({ name }) => (0,wording/* quote */.hD)(name)))} to the ${what} of the others`,
            at: placeOf(told[0], of, scope),
        }),
    };
}
/** The servers whose value is, for certain, none of the most frequent ones. */
function lessFrequent(alike, most) {
    const frequent = alike.slice(0, most);
    return alike
        .slice(most)
        .filter(({ value }) => !frequent.some((one) => mayEqual(one.value, value)))
        .flatMap(({ servers }) => servers);
}
function describe({ value, servers: [first, ...rest] }, of) {
    const { product } = value;
    const version = first && !isAny(value) ? (0,wording/* quote */.hD)((0,versions_version/* shortName */.EU)(first.version)) : 'in a version that is not known';
    return `${product.name}${of === 'product' ? '' : ` ${version}`} on ${(0,wording/* counted */.hS)(rest.length + 1, 'server')}`;
}
function placeOf(server, of, { organization }) {
    if (!server)
        return organization.at;
    return of === 'product' ? (0,state/* productPlace */.h1)(server) : (0,state/* versionPlace */.yp)(server);
}

// EXTERNAL MODULE: ./src/core/rules/presence.ts
var presence = __webpack_require__(9638);
;// CONCATENATED MODULE: ./src/core/rules/present.ts


const mostNames = 5;
/** Which servers of a scope selectors mean, for certain and perhaps: a clue for each. */
function presentInWords(selectors, scope) {
    return selectors.map((selector) => {
        const all = [...scope.servers.values()];
        const certain = all.filter((server) => selector.matches(server, scope) === 'yes');
        const perhaps = all.filter((server) => selector.matches(server, scope) === 'cannot-tell');
        const names = (0,wording/* listedAtMost */.aL)(mostNames, [...certain, ...perhaps].map(({ name }) => (0,wording/* quote */.hD)(name)));
        const doubt = perhaps.length > 0 ? `, ${perhaps.length} of them only perhaps` : '';
        const count = (0,wording/* counted */.hS)(certain.length + perhaps.length, 'server');
        const [first] = [...certain, ...perhaps];
        if (!first)
            return { text: `${selector.text}: none` };
        return { text: `${selector.text}: ${count}${doubt} (${names})`, at: (0,state/* productPlace */.h1)(first) };
    });
}

// EXTERNAL MODULE: ./src/core/rules/selector.ts
var selector = __webpack_require__(4982);
;// CONCATENATED MODULE: ./src/core/rules/forbid/sentence.ts


/** `no server of Exchange 2003 may stand beside Exchange 2013`. */
function forbidInWords(selections) {
    const offending = selections.at(-1);
    if (!offending)
        return 'nothing is forbidden';
    const others = selections.slice(0, -1).map(({ text }) => text);
    return `${(0,sentence/* noServer */.XX)(offending)} may ${others.length > 0 ? `stand beside ${(0,wording/* listed */.KE)(others)}` : 'be present'}`;
}

;// CONCATENATED MODULE: ./src/core/rules/forbid/side.ts
/** The servers that a selection means for certain, or only perhaps. */
function sideOf(selection, scope, certain) {
    const wanted = certain ? 'yes' : 'cannot-tell';
    const servers = [...scope.servers.values()].filter((server) => selection.matches(server, scope) === wanted);
    return { selection, certain, servers };
}
/** The servers that a selection means for certain, or where there is none, those that it may mean. */
function strongestSideOf(selection, scope) {
    const certain = sideOf(selection, scope, true);
    return certain.servers.length > 0 ? certain : sideOf(selection, scope, false);
}

;// CONCATENATED MODULE: ./src/core/rules/forbid/wording.ts


const wording_mostNames = 5;
/** Who is there that must not be. */
function present(servers, certain) {
    const names = (0,wording/* listedAtMost */.aL)(wording_mostNames, servers.map(({ name }) => (0,wording/* quote */.hD)(name)));
    const [first] = servers;
    const runs = first && servers.length === 1 ? `${names} runs ${(0,state/* running */.yk)(first)}` : `${names} run ${productsOf(servers)}`;
    return certain ? runs : `${runs}, and it cannot be told whether that is allowed`;
}
/** What the rule says about the sides that stand together, the offending one last. */
function notSupported(sides, scope) {
    const texts = sides.map(({ selection, servers }) => selection.textFor(servers, scope));
    const where = scope.kind === 'organization' ? 'the organization' : `the ${scope.kind} ${(0,wording/* quote */.hD)(scope.name)}`;
    const offending = texts.at(-1) ?? '';
    const verb = offending.includes(' and ') ? 'are' : 'is';
    if (texts.length === 1)
        return `${offending} ${verb} not supported in ${where}`;
    return `${offending} ${verb} not supported beside ${(0,wording/* listed */.KE)(texts.slice(0, -1))} in ${where}`;
}
function productsOf(servers) {
    return (0,wording/* listed */.KE)([...new Set(servers.map(({ product }) => product.name))]);
}

;// CONCATENATED MODULE: ./src/core/rules/forbid/index.ts












/** Keeps selections of servers apart; the last selection names those that have to go. */
const forbid = defineRuleForm({
    id: 'forbid',
    summary: 'Not all of the given selections are present together in the scope; one alone is never present.',
    bind(entries, binding) {
        const selections = entries.map((entry, index) => binding.selector(entry, 'forbid', index));
        const offending = selections.at(-1);
        return {
            kind: 'scope',
            inWords: forbidInWords(selections),
            clues: (scope) => presentInWords(selections, scope),
            ...(offending ? { offending } : {}),
            counted: (0,selector/* unionOf */.Z6)(selections),
            products: selections.map(({ products }) => products),
            breach: { kind: 'together', selections },
            watch: () => forbid_watch(selections),
            requirementOf: (product) => (offending?.products?.has(product) ? 'not supported' : undefined),
        };
    },
});
/** Two findings at most: about the servers that have to go for certain, and about those that may have to. */
function forbid_watch(selections) {
    const presences = selections.map(() => new presence/* Presence */.C());
    const others = () => presences.slice(0, -1).reduce((together, { answer: present }) => (0,model_answer/* both */.WP)(together, present), 'yes');
    const offenders = (certain) => ({
        id: certain ? '' : 'perhaps',
        isByServer: true,
        holds() {
            const last = presences.at(-1);
            const isThere = certain ? last?.certain : last?.possible;
            return (0,model_answer/* opposite */.Qv)((0,model_answer/* both */.WP)(others(), isThere ? (certain ? 'yes' : 'cannot-tell') : 'no'));
        },
        explain: (scope) => forbid_explain(sidesOf(selections, scope, certain), scope),
    });
    return {
        parts: [offenders(true), offenders(false)],
        change(server, by, scope) {
            for (const [index, selection] of selections.entries()) {
                presences[index]?.change(selection.matches(server, scope), by);
            }
        },
    };
}
function sidesOf(selections, scope, certain) {
    return selections.map((selection, index) => index === selections.length - 1 ? sideOf(selection, scope, certain) : strongestSideOf(selection, scope));
}
function forbid_explain(sides, scope) {
    const others = sides.slice(0, -1);
    const servers = sides.at(-1)?.servers ?? [];
    const uncertain = sides.find(({ certain }) => !certain)?.servers[0];
    return {
        servers,
        because: others.flatMap(witnessOf),
        about: (told) => ({
            observed: present(told, uncertain === undefined),
            demanded: notSupported(sides, scope),
            actual: 'present',
            required: 'not supported',
            help: uncertain
                ? (0,unknown_version/* howToKnow */.b)(uncertain)
                : `remove ${(0,wording/* listedAtMost */.aL)(5, told.map(({ name }) => (0,wording/* quote */.hD)(name)))}`,
            at: uncertain ? (0,state/* versionPlace */.yp)(uncertain) : forbid_placeOf(told, scope),
        }),
    };
}
function forbid_placeOf(servers, { organization }) {
    const [first] = servers;
    return first ? (0,state/* productPlace */.h1)(first) : organization.at;
}
function witnessOf({ servers }) {
    const [first] = servers;
    return first ? [(0,rules_guard/* witness */.u)(first)] : [];
}

;// CONCATENATED MODULE: ./src/core/rules/keep/sentence.ts


/** `at least 2 servers of Exchange 2016 must stay in service`. */
function keepInWords(selected, atLeast) {
    const rest = (0,sentence/* servers */.b0)(selected).replace(/^servers/, '');
    const many = atLeast === 'majority' ? 'a majority of the servers' : `at least ${(0,wording/* counted */.hS)(atLeast, 'server')}`;
    return `${many}${rest} must stay in service`;
}

;// CONCATENATED MODULE: ./src/core/rules/keep/index.ts





/** Keeps enough servers in service; one that is being updated does not count. */
const keep = defineRuleForm({
    id: 'keep',
    summary: 'So many of the selected servers stay in service in the scope.',
    bind({ servers, atLeast }, binding) {
        const selected = binding.selector(servers, 'keep', 'servers');
        return {
            kind: 'scope',
            inWords: keepInWords(selected, atLeast),
            clues: (scope) => presentInWords([selected], scope),
            counted: selected.products,
            mindsService: true,
            products: [],
            breach: { kind: 'too-few', servers: selected, atLeast },
            watch: () => new InService(selected, atLeast),
        };
    },
});
class InService {
    selected;
    atLeast;
    parts = [
        {
            id: '',
            holds: () => this.holds(),
            depth: () => Math.max(1, this.needed(this.certain) - this.inService),
            explain: (scope) => this.explain(scope),
        },
    ];
    /** Servers that are meant for certain, and perhaps; and how many of each are out of service. */
    certain = 0;
    possible = 0;
    certainOut = 0;
    possibleOut = 0;
    constructor(selected, atLeast) {
        this.selected = selected;
        this.atLeast = atLeast;
    }
    change(server, by, scope) {
        const meant = this.selected.matches(server, scope);
        if (meant === 'yes')
            this.certain += by;
        if (meant === 'cannot-tell')
            this.possible += by;
    }
    /** A server goes out of service (`1`) while it is being updated, or comes back (`-1`). */
    pause(server, by, scope) {
        const meant = this.selected.matches(server, scope);
        if (meant === 'yes')
            this.certainOut += by;
        if (meant === 'cannot-tell')
            this.possibleOut += by;
    }
    /** Asks for every number of the possible servers that may be meant, as many and as few of them out as can be. */
    holds() {
        const answers = new Set();
        const { possible, possibleOut } = this;
        for (let meant = 0; meant <= possible; meant++) {
            const fewestOut = Math.max(0, meant - (possible - possibleOut));
            for (const out of [fewestOut, Math.min(meant, possibleOut)]) {
                answers.add(this.inService + meant - out >= this.needed(this.certain + meant));
            }
        }
        return answers.size === 1 ? (0,model_answer/* answer */.ZF)(answers.has(true)) : 'cannot-tell';
    }
    /** Those that are in service for certain. */
    get inService() {
        return this.certain - this.certainOut;
    }
    explain(scope) {
        const { inService } = this;
        const needed = this.needed(this.certain);
        const servers = [...scope.servers.values()].filter((server) => this.selected.matches(server, scope) !== 'no');
        const where = scope.kind === 'organization' ? 'the organization' : `${scope.kind} \`${scope.name}\``;
        return {
            servers,
            because: [],
            about: () => ({
                observed: `${where} has ${(0,wording/* counted */.hS)(inService, 'server')} in service that the rule counts (${this.selected.text})`,
                demanded: this.atLeast === 'majority' ? `a majority, ${needed}, must stay` : `${needed} must stay`,
                actual: String(inService),
                required: `at least ${needed}`,
                help: `keep ${needed} in service: add a server first, or change them one after the other`,
                at: scope.at,
            }),
        };
    }
    needed(all) {
        if (this.atLeast !== 'majority')
            return this.atLeast;
        return all === 0 ? 0 : Math.floor(all / 2) + 1;
    }
}

// EXTERNAL MODULE: ./src/core/model/day.ts
var day = __webpack_require__(8735);
// EXTERNAL MODULE: ./src/core/versions/compare.ts
var compare = __webpack_require__(3626);
// EXTERNAL MODULE: ./src/core/versions/constraint.ts
var constraint = __webpack_require__(1258);
// EXTERNAL MODULE: ./src/core/model/remembered.ts
var remembered = __webpack_require__(371);
;// CONCATENATED MODULE: ./src/core/rules/lifecycle/support.ts





/** The product is supported on that day, and for longer than the window in days. */
function supportedProduct(asOf, window) {
    const ofProduct = (0,remembered/* remembered */.H)((product) => meets(product.support.ends, asOf, window));
    return {
        meets: ({ product }) => ofProduct(product),
        explain: (server) => support_explain(server, asOf),
    };
}
/** Until when a product is supported, as a sentence. */
function supportInWords({ name, support: { ends, paid = [] } }) {
    if (ends === undefined)
        return `no catalogue knows when support for ${name} ends`;
    if (ends === 'none')
        return `support for ${name} has no end`;
    const last = paid.at(-1);
    const bought = last ? `, and updates that are bought, which are no support, end on ${last.ends}` : '';
    return `the last day of support for ${name} is ${ends}${bought}`;
}
/** Whether updates for a product are still made, for everybody or for those who pay. */
function hasUpdates({ support: { ends, paid = [] } }, asOf) {
    return ends === undefined || ends === 'none' || asOf <= ends || paid.some((period) => asOf <= period.ends);
}
function meets(ends, asOf, window) {
    if (ends === 'none')
        return 'yes';
    return ends === undefined ? 'cannot-tell' : (0,model_answer/* answer */.ZF)((0,day/* daysBetween */.YM)(asOf, ends) > window);
}
function support_explain(server, asOf) {
    const { name, support } = server.product;
    const about = {
        observed: `${(0,wording/* quote */.hD)(server.name)} runs ${(0,state/* running */.yk)(server)}`,
        required: `supported on ${asOf}`,
        help: `move the work of ${(0,wording/* quote */.hD)(server.name)} to a supported product`,
        at: (0,state/* productPlace */.h1)(server),
    };
    if (support.ends === undefined)
        return { ...about, demanded: `no catalogue knows when support for ${name} ends` };
    const left = (0,day/* daysBetween */.YM)(asOf, support.ends);
    if (left < 0) {
        return {
            ...about,
            actual: `support ended ${support.ends}`,
            demanded: `support for ${name} ended on ${support.ends}${paidExtension(server.product, asOf)}`,
        };
    }
    return {
        ...about,
        mild: true,
        actual: `support ends ${support.ends}`,
        demanded: `support for ${name} ends on ${support.ends}, ${(0,wording/* daysAhead */.Vv)(left)}`,
    };
}
/** Updates that are bought are no support, so they are told apart from it. */
function paidExtension({ support: { paid = [] } }, asOf) {
    const running = paid.find(({ from, ends }) => from <= asOf && asOf <= ends);
    if (running)
        return `; ${(0,wording/* quote */.hD)(running.title)}, which is bought and is not support, lasts until ${running.ends}`;
    const last = paid.at(-1);
    return last && last.ends < asOf ? `, and ${(0,wording/* quote */.hD)(last.title)}, which could be bought, on ${last.ends}` : '';
}

;// CONCATENATED MODULE: ./src/core/rules/lifecycle/release.ts






/** The release is one of those that are supported while the product is; silent once nobody makes updates for it. */
function supportedRelease({ catalogue, asOf }) {
    const limits = new Map();
    const limitOf = (product) => {
        if (!limits.has(product))
            limits.set(product, limitOn(product, asOf, catalogue));
        return limits.get(product);
    };
    const met = ({ product, version }) => limitOf(product)?.meets(version) ?? 'yes';
    return {
        meets: met,
        explain(server) {
            const limit = limitOf(server.product)?.text ?? '';
            return shortfallOf(server, met(server) === 'cannot-tell', {
                demanded: `of ${server.product.name} only ${(0,wording/* quote */.hD)(limit)} is supported`,
                required: limit,
                help: `update ${(0,wording/* quote */.hD)(server.name)} to a supported release`,
            });
        },
    };
}
function limitOn(product, asOf, catalogue) {
    const text = product.support.releases?.find(({ since }) => since <= asOf)?.supported;
    if (text === undefined || !hasUpdates(product, asOf))
        return undefined;
    const bound = (0,constraint/* bindConstraint */.T)(text, new Set([product]), catalogue);
    return { text, meets: typeof bound === 'function' ? bound : () => 'cannot-tell' };
}
/** The release is the latest that was out on that day; silent once nobody makes updates for the product. */
function latestRelease(asOf) {
    const latest = new Map();
    const latestOf = (product) => {
        if (!latest.has(product))
            latest.set(product, hasUpdates(product, asOf) ? newest(product, asOf) : undefined);
        return latest.get(product);
    };
    const met = ({ product, version }) => {
        const release = latestOf(product);
        return release ? (0,compare/* isAtLeast */.du)(version, release) : 'yes';
    };
    return {
        meets: met,
        explain(server) {
            const label = latestOf(server.product)?.label ?? '';
            return shortfallOf(server, met(server) === 'cannot-tell', {
                demanded: `the latest release of ${server.product.name} is ${(0,wording/* quote */.hD)(label)}`,
                required: label,
                help: `update ${(0,wording/* quote */.hD)(server.name)} to ${(0,wording/* quote */.hD)(label)}`,
            });
        },
    };
}
function newest({ releases }, asOf) {
    return releases.findLast(({ released }) => released !== undefined && released <= asOf);
}
function shortfallOf(server, isOpen, { demanded, required, help }) {
    return {
        observed: `${(0,wording/* quote */.hD)(server.name)} runs ${(0,state/* running */.yk)(server)}${isOpen ? `, ${(0,unknown_version/* whyUnknown */.F)(server)}` : ''}`,
        demanded,
        required,
        help: isOpen ? (0,unknown_version/* howToKnow */.b)(server) : help,
        at: (0,state/* versionPlace */.yp)(server),
    };
}

;// CONCATENATED MODULE: ./src/core/rules/lifecycle/sentence.ts


/** `the product of every server of Exchange 2016 must be supported on the day of the run, and for 180 days more`. */
function lifecycleInWords(selected, of, window) {
    const more = window > 0 ? `, and for ${(0,wording/* counted */.hS)(window, 'day')} more` : '';
    switch (of) {
        case 'product':
            return `the product of ${(0,sentence/* everyServer */.dR)(selected)} must be supported on the day of the run${more}`;
        case 'release':
            return `${(0,sentence/* everyServer */.dR)(selected)} must run a release that is supported on the day of the run, as long as there are updates for its product`;
        case 'latest':
            return `${(0,sentence/* everyServer */.dR)(selected)} must run the release that is the latest on the day of the run, as long as there are updates for its product`;
    }
}

;// CONCATENATED MODULE: ./src/core/rules/lifecycle/index.ts





/** Asks for products, or releases, that their vendor still supports on the date of the run. */
const lifecycle = defineRuleForm({
    id: 'lifecycle',
    summary: 'Support has not ended by the date of the run, nor ends within the window.',
    bind({ servers, of = 'product', warnWithin }, binding) {
        const { asOf, lookahead } = binding;
        const selected = binding.selector(servers, 'lifecycle', 'servers');
        const window = lookahead ?? (0,day/* parseDays */.bs)(warnWithin ?? '') ?? 0;
        const watches = {
            product: () => supportedProduct(asOf, window),
            release: () => supportedRelease(binding),
            latest: () => latestRelease(asOf),
        };
        return {
            kind: 'server',
            inWords: lifecycleInWords(selected, of, window),
            servers: selected,
            isByVersion: true,
            clues: ({ product }) => [{ text: `${supportInWords(product)}; the day of the run is ${asOf}` }],
            watch: watches[of],
        };
    },
});

;// CONCATENATED MODULE: ./src/core/rules/matrix/allowed-values.ts





/** Every declared value stands in a row that fits the release of the server. */
function allowedValues(rows, field) {
    const rowsFor = (0,remembered/* remembered */.H)((version) => (0,versions_version/* possibleVersions */.P_)(version).map((one) => rows.filter((row) => row.fits(one) === 'yes')));
    return {
        meets: (server, scope) => lookUp(server, scope, rowsFor, field).worst,
        explain: (server, scope) => {
            const found = lookUp(server, scope, rowsFor, field);
            return { ...wordingOf(server, field, found), ...allowed_values_placeOf(found) };
        },
    };
}
/** A server whose document does not give the field is left alone: the table speaks about declared facts. */
function lookUp(server, scope, rowsFor, field) {
    const declared = field.read(server, scope);
    if (!declared)
        return { worst: 'yes', declared, answers: [], possible: [] };
    const possible = rowsFor(server.version);
    const each = declared.values.map((value) => allows(possible, value));
    const answers = declared.doubt && new Set(each).size > 1 ? each.map(perhaps) : each;
    const worst = ['no', 'cannot-tell'].find((answer) => answers.includes(answer)) ?? 'yes';
    return { worst, declared, answers, possible };
}
/** What may not be the value is not broken for certain. */
function perhaps(allowed) {
    return allowed === 'no' ? 'cannot-tell' : allowed;
}
/**
 * Whether the rows allow the value for every release that the server may run. A release that no row names is one about
 * which the table is silent, and silence is not support: it cannot be told.
 */
function allows(possible, value) {
    const answers = possible.map((rows) => {
        if (rows.some(({ values }) => values.includes(value)))
            return 'yes';
        return rows.length === 0 ? 'cannot-tell' : 'no';
    });
    const [first = 'cannot-tell'] = answers;
    return answers.every((one) => one === first) ? first : 'cannot-tell';
}
function allowed_values_placeOf(found) {
    const { declared, answers, worst } = found;
    if (!declared)
        throw new Error('a field that is not declared is left alone');
    return {
        at: declared.place(answers.indexOf(worst)),
        actual: wrongValues(found).join(', '),
        required: (0,wording/* listed */.KE)(allowedBy(found), 'or') || 'none',
    };
}
function wordingOf(server, field, found) {
    const value = field.textFor(wrongValues(found));
    const facts = found.declared?.inWords ?? `with ${value}`;
    const having = `${(0,wording/* quote */.hD)(server.name)} runs ${(0,state/* running */.yk)(server)} ${facts}`;
    if (found.worst === 'no') {
        return {
            observed: having,
            demanded: field.demanded ?? `the table allows ${(0,wording/* listed */.KE)(allowedBy(found).map(wording/* quote */.hD), 'or') || 'no value'}`,
            help: `give ${(0,wording/* quote */.hD)(server.name)} an allowed value, or another release`,
        };
    }
    if (found.possible.flat().length === 0) {
        return {
            observed: having,
            demanded: 'the table does not speak about this release',
            help: 'look up what the vendor supports, and add a row to the table',
        };
    }
    const doubt = found.declared?.doubt;
    if (doubt)
        return { observed: having, demanded: doubt.text, help: doubt.settle };
    return {
        observed: `${(0,wording/* quote */.hD)(server.name)} runs ${(0,state/* running */.yk)(server)}, ${(0,unknown_version/* whyUnknown */.F)(server)}`,
        demanded: `${value} is allowed for some of its releases only`,
        help: (0,unknown_version/* howToKnow */.b)(server),
    };
}
function wrongValues({ declared, answers, worst }) {
    return (declared?.values ?? []).filter((_value, index) => answers[index] === worst);
}
function allowedBy({ possible }) {
    return [...new Set(possible.flat().flatMap((row) => row.values))];
}

;// CONCATENATED MODULE: ./src/core/rules/matrix/clues.ts


/** The declared values, and the rows of the table that the releases of the server fall into. */
function cluesOf(server, scope, table) {
    const { options, field } = table;
    const declared = field.read(server, scope);
    if (!declared)
        return [{ text: `${(0,wording/* quote */.hD)(options.field)} is not declared, so the table has nothing to say of it` }];
    const said = declared.inWords ?? `has ${field.textFor(declared.values)}`;
    const rows = rowsFor(server, table);
    const { alone, combinations } = options;
    return [
        { text: `${(0,wording/* quote */.hD)(server.name)} ${said}`, at: declared.whole() },
        ...(rows.length > 0 ? rows : [{ text: 'no row of the table speaks about this release' }]),
        ...(alone ? [{ text: `alone on its server: ${(0,wording/* listed */.KE)(alone.map(wording/* quote */.hD))}` }] : []),
        ...(combinations
            ? [
                {
                    text: `the only sets: ${(0,wording/* listed */.KE)(combinations.map((set) => set.map(wording/* quote */.hD).join(' + ')), 'or')}`,
                },
            ]
            : []),
    ];
}
function rowsFor({ version }, { options, rows, origin }) {
    const possible = (0,versions_version/* possibleVersions */.P_)(version);
    return rows.flatMap((row, index) => {
        const fitting = possible.filter((one) => row.fits(one) === 'yes').length;
        if (fitting === 0)
            return [];
        const limit = options.allowed[index]?.version;
        const releases = limit === undefined ? 'any release' : (0,wording/* quote */.hD)(limit);
        const perhaps = fitting < possible.length ? ', which some of its possible releases are' : '';
        const values = (0,wording/* listedAtMost */.aL)(12, row.values.map(wording/* quote */.hD), 'or') || 'nothing';
        const text = `row ${index + 1} of the table, for ${releases}${perhaps}, allows ${values}`;
        return [{ text, at: origin.value('matrix', 'allowed', index) }];
    });
}

;// CONCATENATED MODULE: ./src/core/rules/matrix/recorded-version.ts



const states = ['current', 'outdated'];
const valuesFor = { yes: ['current'], no: ['outdated'], 'cannot-tell': states };
/**
 * Whether what a link recorded of a server when it was made is what the server runs now. Said of the recorded server in
 * the scope of its link only; silent where nothing was recorded.
 */
function recordedVersionField(binding) {
    if (typeof binding.rule.scope === 'string') {
        binding.refuse(['matrix', 'field'], '`recorded-version` is a field of links, and the rule is not judged on links', 'add `scope: { link: KIND }`');
    }
    return {
        plural: 'recorded versions',
        demanded: 'the link must be made anew to record that',
        textFor: (values) => `a recorded version that is ${(0,wording/* listed */.KE)(values.map(wording/* quote */.hD))}`,
        read(server, { link }) {
            if (link?.recorder !== server.key || !link.recorded)
                return undefined;
            const at = link.declared.origin.value('recordedVersion');
            const isSame = sameness(link.recorded, server);
            return {
                values: valuesFor[isSame],
                ...(isSame === 'cannot-tell' ? { doubt: doubtAbout(server) } : {}),
                inWords: `and its link has recorded ${inWords(link.recorded, server)}`,
                place: () => at,
                whole: () => at,
            };
        },
        fault: (value) => states.includes(value)
            ? undefined
            : {
                message: `${(0,wording/* quote */.hD)(value)} is no state of a recorded version`,
                help: `write ${(0,wording/* listed */.KE)(states.map(wording/* quote */.hD), 'or')}`,
            },
    };
}
function doubtAbout(server) {
    return {
        text: 'whether the two are the same cannot be told',
        settle: server.version.precision === 'exact'
            ? 'make the link anew, or write what it has recorded as its `recordedVersion`'
            : (0,unknown_version/* howToKnow */.b)(server),
    };
}
/** The version, with its product where the server runs another one now. */
function inWords(recorded, { product: now }) {
    const product = recorded.product ?? now;
    if (recorded.written === '') {
        return `${product === now ? '' : `${product.name} in `}a version that is not declared`;
    }
    return `${product === now ? '' : `${product.name} `}${(0,wording/* quote */.hD)((0,versions_version/* shortName */.EU)(recorded))}`;
}
function sameness(recorded, { product, version }) {
    if (recorded.product && recorded.product !== product)
        return 'no';
    const [before, after] = [(0,versions_version/* releaseRange */.ZL)(recorded), (0,versions_version/* releaseRange */.ZL)(version)];
    if (!before || !after)
        return 'cannot-tell';
    if (before.last.rank < after.first.rank || after.last.rank < before.first.rank)
        return 'no';
    const areOne = before.first.rank === before.last.rank && after.first.rank === after.last.rank;
    return areOne ? 'yes' : 'cannot-tell';
}

;// CONCATENATED MODULE: ./src/core/rules/matrix/field.ts


/** The field that a matrix names: `roles`, `recorded-version`, `level:NAME`, or a key of `platform`, `groups` or `labels`. */
function fieldOf(name, binding) {
    if (name === 'roles')
        return rolesField(binding);
    if (name === 'recorded-version')
        return recordedVersionField(binding);
    if (name.startsWith('level:'))
        return levelField(name.slice('level:'.length), binding);
    const [part = '', ...rest] = name.split('.');
    return serverField(part, rest.join('.'));
}
function rolesField({ catalogue }) {
    return {
        plural: 'roles',
        textFor: (values) => `the ${values.length === 1 ? 'role' : 'roles'} ${(0,wording/* listed */.KE)(values.map(wording/* quote */.hD))}`,
        read({ declared }) {
            if (!declared.roles)
                return undefined;
            return {
                values: declared.roles,
                place: (index) => declared.origin.value('roles', index),
                whole: () => declared.origin.value('roles'),
            };
        },
        fault(value) {
            if (catalogue.roles.has(value))
                return undefined;
            return { message: `unknown role ${(0,wording/* quote */.hD)(value)}`, help: (0,wording/* didYouMean */.au)(value, catalogue.roles.keys()) };
        },
    };
}
function levelField(level, binding) {
    const known = binding.catalogue.levels.get(level);
    if (!known) {
        binding.refuse(['matrix', 'field'], `unknown level ${(0,wording/* quote */.hD)(level)}`, (0,wording/* didYouMean */.au)(level, binding.catalogue.levels.keys()));
    }
    return {
        plural: `values of ${(0,wording/* quote */.hD)(level)}`,
        textFor: (values) => `the level ${(0,wording/* quote */.hD)(level)} ${(0,wording/* listed */.KE)(values.map(wording/* quote */.hD))}`,
        read(_server, { organization }) {
            const declared = organization.levels.get(level);
            return declared && single(declared.value, () => declared.at);
        },
        fault(value) {
            if (!known || known.values.includes(value))
                return undefined;
            return {
                message: `${(0,wording/* quote */.hD)(level)} has no value ${(0,wording/* quote */.hD)(value)}`,
                help: (0,wording/* didYouMean */.au)(value, known.values),
            };
        },
    };
}
function serverField(part, key) {
    return {
        plural: `values of ${(0,wording/* quote */.hD)(`${part}.${key}`)}`,
        textFor: (values) => `${(0,wording/* quote */.hD)(`${part}.${key}`)} ${(0,wording/* listed */.KE)(values.map(wording/* quote */.hD))}`,
        read({ declared }) {
            const value = Object.hasOwn(declared[part], key) ? declared[part][key] : undefined;
            return value === undefined ? undefined : single(value, () => declared.origin.value(part, key));
        },
        fault: () => undefined,
    };
}
function single(value, at) {
    return { values: [value], place: at, whole: at };
}

;// CONCATENATED MODULE: ./src/core/rules/matrix/sentence.ts


const mostRows = 6;
/** Of a table with more rows than that, a few give the idea. */
const rowsOfLongTable = 3;
const mostValues = 8;
/** `every server of X must have \`roles\` that the table allows for its release (…)`, and what may stand together. */
function matrixInWords(selected, options) {
    const { field, allowed, combinations, alone } = options;
    const shown = allowed.length > mostRows ? rowsOfLongTable : allowed.length;
    const rows = allowed.slice(0, shown).map(({ version, values }) => {
        const releases = version === undefined ? 'any' : (0,wording/* quote */.hD)(version);
        return `${releases}: ${(0,wording/* listedAtMost */.aL)(mostValues, values.map(wording/* quote */.hD), 'or') || 'none'}`;
    });
    const left = allowed.length - rows.length;
    const more = left > 0 ? [`and ${left} more`] : [];
    const table = `a value of ${(0,wording/* quote */.hD)(field)} that the table allows for its release (${[...rows, ...more].join('; ')})`;
    const sets = (combinations ?? []).map((set) => set.map(wording/* quote */.hD).join(' + '));
    return [
        `${(0,sentence/* everyServer */.dR)(selected)} must have ${table}`,
        ...(sets.length > 0 ? [`with no other set of values than ${(0,wording/* listed */.KE)(sets, 'or')}`] : []),
        ...(alone ? [`with ${(0,wording/* listed */.KE)(alone.map(wording/* quote */.hD))} alone on its server`] : []),
    ].join(', ');
}

;// CONCATENATED MODULE: ./src/core/rules/matrix/allowed-together.ts


/** The declared values stand together as `alone` and `combinations` allow. */
function allowedTogether(options, field) {
    return {
        meets(server, scope) {
            const conflict = conflictOf(server, scope, options, field);
            if (!conflict)
                return 'yes';
            return conflict.isCertain ? 'no' : 'cannot-tell';
        },
        explain(server, scope) {
            const conflict = conflictOf(server, scope, options, field);
            if (!conflict)
                throw new Error(`the values of ${server.name} may stand together, so nothing to explain`);
            const { values, declared, demanded, required, isCertain } = conflict;
            return {
                observed: `${(0,wording/* quote */.hD)(server.name)} runs ${(0,state/* running */.yk)(server)} with ${field.textFor(values)}`,
                demanded: isCertain ? demanded : `${demanded}, and whether that is so cannot be told`,
                actual: values.join(', '),
                required,
                help: `take ${field.plural} that do not stand together off ${(0,wording/* quote */.hD)(server.name)}`,
                at: declared.whole(),
            };
        },
    };
}
function conflictOf(server, scope, options, field) {
    const declared = field.read(server, scope);
    if (!declared || declared.values.length === 0)
        return undefined;
    const readings = declared.doubt ? declared.values.map((value) => [value]) : [declared.values];
    const clashes = readings.flatMap((values) => clashOf([...new Set(values)], options) ?? []);
    const [first] = clashes;
    return first && { ...first, declared, isCertain: clashes.length === readings.length };
}
function clashOf(values, { alone = [], combinations }) {
    const lonely = values.length > 1 ? values.find((value) => alone.includes(value)) : undefined;
    if (lonely !== undefined) {
        return {
            values,
            demanded: `${(0,wording/* quote */.hD)(lonely)} stands alone on its server`,
            required: `${lonely} alone`,
        };
    }
    if (!combinations || combinations.some((set) => isSame(set, values)))
        return undefined;
    const sets = combinations.map((set) => set.map(wording/* quote */.hD).join(' + '));
    return {
        values,
        demanded: `only ${(0,wording/* listed */.KE)(sets, 'or')} may stand on one server`,
        required: combinations.map((set) => set.join(', ')).join(' or '),
    };
}
function isSame(set, values) {
    return set.length === values.length && set.every((value) => values.includes(value));
}

;// CONCATENATED MODULE: ./src/core/rules/matrix/index.ts







/** Allows a field only the values that a table gives for the release of the server. */
const matrix = defineRuleForm({
    id: 'matrix',
    summary: 'The field takes a value that the table allows for the release of the server.',
    bind(options, binding) {
        const servers = binding.selector(options.servers, 'matrix', 'servers');
        const field = fieldOf(options.field, binding);
        const rows = options.allowed.map(({ version, values }, index) => {
            refuseUnknownValues(values, field, binding, ['matrix', 'allowed', index, 'values']);
            const path = ['matrix', 'allowed', index, 'version'];
            return { values, fits: version ? binding.constraint(version, servers.products, path) : () => 'yes' };
        });
        for (const [index, set] of (options.combinations ?? []).entries()) {
            refuseUnknownValues(set, field, binding, ['matrix', 'combinations', index]);
        }
        refuseUnknownValues(options.alone ?? [], field, binding, ['matrix', 'alone']);
        const demands = [allowedValues(rows, field), allowedTogether(options, field)];
        const level = options.field.startsWith('level:') ? options.field.slice('level:'.length) : undefined;
        const table = { options, field, rows, origin: binding.rule.origin };
        return {
            kind: 'server',
            inWords: matrixInWords(servers, options),
            servers,
            clues: (server, scope) => cluesOf(server, scope, table),
            ...(level === undefined ? {} : { level }),
            watch: () => allOf(demands),
        };
    },
});
function allOf(demands) {
    return {
        meets: (server, scope) => demands.reduce((met, demand) => (0,model_answer/* both */.WP)(met, demand.meets(server, scope)), 'yes'),
        explain(server, scope) {
            const answers = demands.map((demand) => demand.meets(server, scope));
            const demand = demands[answers.indexOf(answers.includes('no') ? 'no' : 'cannot-tell')];
            if (!demand)
                throw new Error(`nothing is wrong with ${server.name}, so nothing to explain`);
            return demand.explain(server, scope);
        },
    };
}
function refuseUnknownValues(values, field, binding, path) {
    for (const [index, value] of values.entries()) {
        const fault = field.fault(value);
        if (fault)
            binding.refuse([...path, index], fault.message, fault.help);
    }
}

// EXTERNAL MODULE: ./src/core/versions/release-facts.ts
var release_facts = __webpack_require__(4370);
;// CONCATENATED MODULE: ./src/core/rules/minimum/clues.ts



/** The release that is asked for, and how far the server is from it in the order of the catalogue. */
function clues_cluesOf(server, release) {
    if (!release)
        return [{ text: `no minimum is given for ${server.product.name}` }];
    return [{ text: `the minimum: ${(0,release_facts/* releaseInWords */.I)(release)}` }, ...distance(server, release)];
}
function distance({ product, version }, release) {
    if (product !== release.product) {
        const word = product.order < release.product.order ? 'before' : 'after';
        return [{ text: `every release of ${product.name} comes ${word} it` }];
    }
    const range = (0,versions_version/* releaseRange */.ZL)(version);
    if (!range)
        return [];
    const [low, high] = [range.first.rank - release.rank, range.last.rank - release.rank];
    if (low === high)
        return [{ text: `the server is ${stepsInWords(low)}` }];
    return [{ text: `the server is anything from ${stepsInWords(low)} to ${stepsInWords(high)}` }];
}
/** In releases, as the catalogue counts them. */
function stepsInWords(steps) {
    if (steps === 0)
        return 'at it';
    return `${(0,wording/* counted */.hS)(Math.abs(steps), 'release')} ${steps < 0 ? 'before' : 'after'} it`;
}

;// CONCATENATED MODULE: ./src/core/rules/minimum/sentence.ts


/** `every server of Exchange 2007 must run \`SP3 RU10\` or later`. */
function minimumInWords(selected, version) {
    return `${(0,sentence/* everyServer */.dR)(selected)} must run ${(0,wording/* quote */.hD)(version)} or later`;
}

;// CONCATENATED MODULE: ./src/core/rules/minimum/wording.ts




/** A server that is below the minimum, whatever it is exactly. */
function belowMinimum(server, release) {
    return {
        observed: `${(0,wording/* quote */.hD)(server.name)} runs ${(0,state/* running */.yk)(server)}`,
        ...common(server, release),
        help: `install ${release.product.name} ${(0,wording/* quote */.hD)(release.label)} or later on ${(0,wording/* quote */.hD)(server.name)}`,
    };
}
/** A server that may be below the minimum: its version is not known well enough. */
function perhapsBelowMinimum(server, release) {
    return {
        observed: `${(0,wording/* quote */.hD)(server.name)} runs ${(0,state/* running */.yk)(server)}, ${(0,unknown_version/* whyUnknown */.F)(server)}`,
        ...common(server, release),
        help: (0,unknown_version/* howToKnow */.b)(server),
    };
}
function common(server, release) {
    const { product } = server;
    const name = product === release.product ? '' : `${release.product.name} `;
    return {
        demanded: `the minimum is ${name}${(0,wording/* quote */.hD)(release.label)}`,
        ...(server.version.written === '' ? {} : { actual: (0,versions_version/* shortName */.EU)(server.version) }),
        required: `${name}${release.label}`,
    };
}

;// CONCATENATED MODULE: ./src/core/rules/minimum/index.ts






/** Holds every selected server to a minimum release. */
const minimum = defineRuleForm({
    id: 'minimum',
    summary: 'Every selected server is at the given release or later.',
    bind({ servers, version }, binding) {
        const selected = binding.selector(servers, 'minimum', 'servers');
        const releases = binding.releases(version, selected.products, ['minimum', 'version']);
        return {
            kind: 'server',
            inWords: minimumInWords(selected, version),
            servers: selected,
            isByVersion: true,
            clues: (server) => clues_cluesOf(server, releases.get(server.product)),
            watch: () => ({
                meets: (server) => minimum_meets(server, releases.get(server.product)),
                explain: (server) => minimum_explain(server, releases.get(server.product)),
            }),
            requirementOf: (product) => releases.get(product)?.label,
        };
    },
});
/** A product that has no such release is beyond the rule: its own minimum would need a release of its own. */
function minimum_meets(server, release) {
    return release ? (0,compare/* isAtLeast */.du)(server.version, release) : 'yes';
}
function minimum_explain(server, release) {
    if (!release)
        throw new Error(`no minimum for ${server.product.id}, so nothing to explain`);
    const below = minimum_meets(server, release) === 'no';
    return {
        at: (0,state/* versionPlace */.yp)(server),
        ...(below ? belowMinimum(server, release) : perhapsBelowMinimum(server, release)),
    };
}

;// CONCATENATED MODULE: ./src/core/rules/order/sentence.ts

/** `servers of X reach a new version in this order: A, then B`. */
function orderInWords(selected, groups) {
    return `${(0,sentence/* servers */.b0)(selected)} reach a new version in this order: ${groups.map(({ text }) => text).join(', then ')}`;
}

;// CONCATENATED MODULE: ./src/core/rules/change-wording.ts


/** A change as the first half of a sentence. */
function changeInWords(change) {
    switch (change.kind) {
        case 'install':
            return `${(0,wording/* quote */.hD)(change.server.name)} is installed with ${(0,state/* running */.yk)(change.server)}`;
        case 'update':
            return `${(0,wording/* quote */.hD)(change.server.name)} goes from ${(0,state/* running */.yk)(change.from)} to ${(0,state/* running */.yk)(change.server)}`;
        case 'decommission':
            return `${(0,wording/* quote */.hD)(change.server.name)}, which runs ${(0,state/* running */.yk)(change.server)}, is decommissioned`;
        case 'move': {
            const { what, server, to } = change;
            const target = to ? `to ${(0,wording/* quote */.hD)(to.name)}, which runs ${(0,state/* running */.yk)(to)}` : 'away';
            return `${(0,wording/* quote */.hD)(what)} of ${(0,wording/* quote */.hD)(server.name)}, which runs ${(0,state/* running */.yk)(server)}, move ${target}`;
        }
        case 'link':
            return `the ${change.link.kind} ${(0,wording/* quote */.hD)(change.link.name)} is made`;
    }
}
/** What a person would edit to take the change back; what has gone is missed where its organization is declared. */
function placeOfChange(change, { organization }) {
    switch (change.kind) {
        case 'install':
            return (0,state/* productPlace */.h1)(change.server);
        case 'update':
        case 'move':
            return (0,state/* versionPlace */.yp)(change.server);
        case 'decommission':
            return organization.at;
        case 'link':
            return change.link.declared.origin.value('kind');
    }
}

// EXTERNAL MODULE: ./src/core/rules/skew/greatest.ts
var skew_greatest = __webpack_require__(1471);
// EXTERNAL MODULE: ./src/core/rules/skew/relative.ts
var relative = __webpack_require__(1412);
;// CONCATENATED MODULE: ./src/core/rules/order/sequence.ts









/** A server that changes has no server of an earlier group behind it, and none that is still to come. */
class Sequence {
    servers;
    sequence;
    groups;
    constructor(servers, sequence) {
        this.servers = servers;
        this.sequence = sequence;
        this.groups = sequence.map(() => new Group());
    }
    change(server, by, scope) {
        for (const [index, group] of this.groups.entries())
            group.change(server, this.isOf(index, server, scope), by);
    }
    expect(server, by, scope) {
        for (const [index, group] of this.groups.entries())
            group.expect(server, this.isOf(index, server, scope), by);
    }
    foresee(change, scope) {
        if (change.kind !== 'install' && change.kind !== 'update')
            return undefined;
        const { server } = change;
        if (this.groups.every((_group, index) => this.isOf(index, server, scope) === 'no'))
            return undefined;
        return () => {
            const { broken, own } = this.tooEarly(server, scope);
            if (broken === 'no')
                return undefined;
            const isCertain = broken === 'yes';
            return {
                met: isCertain ? 'no' : 'cannot-tell',
                ...this.wording(change, server, own, scope, isCertain),
            };
        };
    }
    /** Whether groups lag that come before a group of the server, and which group of it that is: it may be in several. */
    tooEarly(server, scope) {
        let [broken, own] = ['no', 0];
        let lags = 'no';
        for (const [index, group] of this.groups.entries()) {
            const belongs = this.isOf(index, server, scope);
            const early = (0,model_answer/* both */.WP)(belongs, lags);
            if (early !== 'no' && broken === 'no')
                own = index;
            broken = (0,model_answer/* either */.gP)(broken, early);
            if (belongs === 'yes')
                break;
            lags = (0,model_answer/* either */.gP)(lags, group.isBehind(server, belongs));
        }
        return { broken, own };
    }
    isOf(index, server, scope) {
        const group = this.sequence[index];
        return group ? (0,model_answer/* both */.WP)(this.servers.matches(server, scope), group.matches(server, scope)) : 'no';
    }
    wording(change, server, own, scope, isCertain) {
        const late = this.late(server, own, scope);
        const inOrder = this.sequence.map(({ text }) => text).join(', then ');
        const earlier = this.sequence.slice(0, own).map(({ text }) => text);
        return {
            because: late ? [(0,rules_guard/* witness */.u)(late.server)] : [],
            shortfall: {
                observed: `${changeInWords(change)}${late ? `, ${isCertain ? '' : 'perhaps '}before ${lateInWords(late)}` : ''}`,
                demanded: `the order is ${inOrder}`,
                required: `after ${earlier.join(', ')}`.replaceAll('`', ''),
                help: helpOf(late, server, isCertain),
                at: placeOfChange(change, scope),
            },
        };
    }
    /** A server of an earlier group that is behind, or may be, or is still to come. */
    late(server, own, scope) {
        const { high } = placesOf(server);
        for (const other of scope.servers.values()) {
            if (other.key === server.key || other.product.family !== server.product.family)
                continue;
            if (placesOf(other).low >= high)
                continue;
            const isEarlier = this.sequence
                .slice(0, own)
                .some((_one, index) => this.isOf(index, other, scope) !== 'no');
            if (isEarlier)
                return { server: other, isToCome: false };
        }
        const [expected] = this.groups.slice(0, own).flatMap((group) => [...group.expected.values()]);
        return expected && { server: expected, isToCome: true };
    }
}
function lateInWords({ server, isToCome }) {
    return `${(0,wording/* quote */.hD)(server.name)}, which ${isToCome ? 'is still to be installed' : `runs ${(0,state/* running */.yk)(server)}`}`;
}
function helpOf(late, server, isCertain) {
    if (!late || !isCertain)
        return (0,unknown_version/* howToKnow */.b)(late?.server ?? server);
    return `${late.isToCome ? 'install' : 'update'} ${(0,wording/* quote */.hD)(late.server.name)} first`;
}
/** The servers of one group: how far behind the last of them is, and which are still to come. */
class Group {
    expected = new Map();
    coming = new presence/* Presence */.C();
    surely = new Map();
    perhaps = new Map();
    change(server, meant, by) {
        if (meant === 'no')
            return;
        const { low, high } = placesOf(server);
        if (meant === 'yes')
            ofFamily(this.surely, server).change(-high, by);
        ofFamily(this.perhaps, server).change(-low, by);
    }
    expect(server, meant, by) {
        if (meant === 'no')
            return;
        this.coming.change(meant, by);
        if (by === 1)
            this.expected.set(server.key, server);
        else
            this.expected.delete(server.key);
    }
    /** Whether the group lags behind the version of a server of a later group, which may be of this one too: not behind itself. */
    isBehind(server, belongs) {
        const { low, high } = placesOf(server);
        const { family } = server.product;
        const lowest = -(this.surely.get(family)?.all ?? -Infinity);
        if (lowest < low)
            return 'yes';
        const perhaps = this.perhaps.get(family);
        const lowestPerhaps = -((belongs === 'no' ? perhaps?.all : perhaps?.butFor(-low)) ?? -Infinity);
        return (0,model_answer/* either */.gP)(this.coming.answer, lowestPerhaps < high ? 'cannot-tell' : 'no');
    }
}
function ofFamily(greatest, { product }) {
    const known = greatest.get(product.family);
    if (known)
        return known;
    const fresh = new skew_greatest/* Greatest */.u();
    greatest.set(product.family, fresh);
    return fresh;
}
/** Where a server may stand in the order of its family; one of unknown version stands among those of its product. */
function placesOf({ product, version }) {
    const [first, last] = [product.releases[0], product.releases.at(-1)];
    if (version.precision !== 'unknown' || !first || !last)
        return (0,relative/* rangeOf */.b)(version, 'release');
    return { low: first.position.release - 0.5, high: last.position.release + 0.5 };
}

;// CONCATENATED MODULE: ./src/core/rules/order/index.ts



/** Has one group of servers reach a version before the next begins; judged on plans, silent on a state. */
const order = defineRuleForm({
    id: 'order',
    summary: 'One group of servers reaches the new version before the next begins.',
    bind({ servers, sequence }, binding) {
        const selected = binding.selector(servers, 'order', 'servers');
        const groups = sequence.map((group, index) => binding.selector(group, 'order', 'sequence', index));
        const breach = { kind: 'order', servers: selected, sequence: groups };
        return {
            kind: 'change',
            inWords: orderInWords(selected, groups),
            products: [],
            breach,
            needs: [selected.products],
            watch: () => new Sequence(selected, groups),
        };
    },
});

;// CONCATENATED MODULE: ./src/core/rules/path/sentence.ts

/** `the way from Exchange 2003 to Exchange 2013 leads by Exchange 2010 or Exchange 2007`. */
function wayInWords(from, to, via) {
    const ways = (0,wording/* listed */.KE)(via.map(({ text }) => text), 'or');
    return via.length > 0
        ? `the way from ${from.text} to ${to.text} leads by ${ways}`
        : `there is no way from ${from.text} to ${to.text}`;
}
/** `from A to B or from B to C`. */
function hopsInWords(hops) {
    return (0,wording/* listed */.KE)(hops.map((hop) => `from ${hop.from.text} to ${hop.to.text}`), 'or');
}

;// CONCATENATED MODULE: ./src/core/rules/path/way.ts







/** What is said of a change that may go against a path. */
const cannotTell = ', and whether the change goes against that cannot be told';
/** Lets a scope reach `to` from `from` only by way of one of `via`; without any, not at all. */
function wayBetween(from, to, via) {
    return new Way(from, to, via);
}
class Way {
    from;
    to;
    via;
    /** Whether there is, or was, one: what has been seen stays seen. */
    fromSeen = 'no';
    viaSeen = 'no';
    firstFrom;
    arrived = new presence/* Presence */.C();
    constructor(from, to, via) {
        this.from = from;
        this.to = to;
        this.via = via;
    }
    change(server, by, scope) {
        this.arrived.change(this.to.matches(server, scope), by);
        if (by === -1)
            return;
        const isFrom = this.from.matches(server, scope);
        if (isFrom !== 'no' && this.fromSeen !== 'yes') {
            if (isFrom === 'yes' || !this.firstFrom)
                this.firstFrom = server;
            this.fromSeen = (0,model_answer/* either */.gP)(this.fromSeen, isFrom);
        }
        this.viaSeen = (0,model_answer/* either */.gP)(this.viaSeen, (0,selector/* anyOf */.EB)(this.via, (one) => one.matches(server, scope)));
    }
    get memory() {
        return `${this.fromSeen} ${this.viaSeen}`;
    }
    remember() {
        const { fromSeen, viaSeen, firstFrom } = this;
        return () => {
            this.fromSeen = fromSeen;
            this.viaSeen = viaSeen;
            this.firstFrom = firstFrom;
        };
    }
    foresee(change, scope) {
        if (change.kind !== 'install' && change.kind !== 'update')
            return undefined;
        const arrives = this.to.matches(change.server, scope);
        if (arrives === 'no')
            return undefined;
        const isFirst = (0,model_answer/* opposite */.Qv)(this.arrived.answer);
        const inPlace = change.kind === 'update' ? (0,model_answer/* both */.WP)(this.from.matches(change.from, scope), arrives) : 'no';
        return () => {
            const around = [arrives, isFirst, this.fromSeen, (0,model_answer/* opposite */.Qv)(this.viaSeen)].reduce(model_answer/* both */.WP);
            const broken = (0,model_answer/* either */.gP)(inPlace, around);
            if (broken === 'no')
                return undefined;
            return {
                met: broken === 'yes' ? 'no' : 'cannot-tell',
                ...this.wording(change, scope, broken === 'yes'),
            };
        };
    }
    wording(change, scope, isCertain) {
        const { from, to, via, firstFrom } = this;
        const [preferred] = via;
        const ways = (0,wording/* listed */.KE)(via.map(({ text }) => text), 'or');
        const demanded = wayInWords(from, to, via);
        const remedy = preferred
            ? `install ${preferred.text} first and move everything to it`
            : `leave out ${to.text}`;
        const [doubt] = firstFrom ? from.doubtsAbout(firstFrom, scope) : [];
        return {
            because: firstFrom ? [(0,rules_guard/* witness */.u)(firstFrom)] : [],
            shortfall: {
                observed: changeInWords(change),
                demanded: isCertain ? demanded : `${demanded}${cannotTell}`,
                required: preferred ? `by way of ${ways}`.replaceAll('`', '') : 'no way',
                help: isCertain || !doubt ? remedy : doubt.settle,
                at: placeOfChange(change, scope),
            },
        };
    }
}

;// CONCATENATED MODULE: ./src/core/rules/path/hops.ts






/** Allows the servers that are meant, before or after the change, to change by these hops only. */
function hopsOnly(of, hops) {
    return {
        foresee(change, scope) {
            if (change.kind !== 'update')
                return undefined;
            const { from, server } = change;
            const meant = (0,model_answer/* either */.gP)(of.matches(from, scope), of.matches(server, scope));
            const allowed = (0,selector/* anyOf */.EB)(hops, (hop) => (0,model_answer/* both */.WP)(hop.from.matches(from, scope), hop.to.matches(server, scope)));
            const broken = (0,model_answer/* both */.WP)(meant, (0,model_answer/* opposite */.Qv)(allowed));
            if (broken === 'no')
                return undefined;
            const ways = hopsInWords(hops);
            const [doubt] = [from, server].flatMap((one) => of.doubtsAbout(one, scope));
            return () => ({
                met: broken === 'yes' ? 'no' : 'cannot-tell',
                because: [],
                shortfall: {
                    observed: changeInWords(change),
                    demanded: `the allowed ways lead ${ways}${broken === 'yes' ? '' : cannotTell}`,
                    required: ways.replaceAll('`', ''),
                    help: broken === 'yes' ? 'take a release in between' : (doubt?.settle ?? (0,unknown_version/* howToKnow */.b)(from)),
                    at: placeOfChange(change, scope),
                },
            });
        },
    };
}

;// CONCATENATED MODULE: ./src/core/rules/path/index.ts




/** Names the allowed ways from one product or release to another; judged on changes, silent on a state. */
const path = defineRuleForm({
    id: 'path',
    summary: 'A change takes an allowed way from one product or release to another.',
    bind(options, binding) {
        if ('of' in options) {
            const of = binding.selector(options.of, 'path', 'of');
            const hops = options.hops.map((hop, index) => ({
                from: binding.selectorThere(hop.from, 'path', 'hops', index, 'from'),
                to: binding.selectorThere(hop.to, 'path', 'hops', index, 'to'),
            }));
            return {
                kind: 'change',
                inWords: `${of.text} may change only ${hopsInWords(hops)}`,
                products: [],
                needs: [of.products],
                breach: { kind: 'hops', of, hops },
                watch: () => hopsOnly(of, hops),
            };
        }
        const from = binding.selector(options.from, 'path', 'from');
        const to = binding.selector(options.to, 'path', 'to');
        const via = (options.via ?? []).map((one, index) => binding.selector(one, 'path', 'via', index));
        return {
            kind: 'change',
            inWords: wayInWords(from, to, via),
            products: [],
            needs: [from.products, to.products],
            breach: { kind: 'way', from, to, via },
            watch: () => wayBetween(from, to, via),
        };
    },
});

// EXTERNAL MODULE: ./src/core/rules/requires/checklist.ts
var requires_checklist = __webpack_require__(5036);
;// CONCATENATED MODULE: ./src/core/rules/requires/sentence.ts

const mostTasks = 6;
/** `before Exchange 2013 is installed, the checklist \`x\` must be done`. */
function requiresInWords(steps, options, wanted) {
    const { tasks = [], checklists = [] } = options;
    const done = [...named('task', tasks), ...named('checklist', checklists)];
    const verb = tasks.length + checklists.length === 1 ? 'must be done' : 'must all be done';
    const demands = [
        ...(done.length > 0 ? [`${(0,wording/* listed */.KE)(done)} ${verb}`] : []),
        ...(wanted ? [`it must be so that ${wanted.text}`] : []),
    ];
    return `before ${steps.text}, ${demands.length > 0 ? (0,wording/* listed */.KE)(demands) : 'nothing is asked for'}`;
}
function named(word, ids) {
    if (ids.length === 0)
        return [];
    return [`the ${word}${ids.length === 1 ? '' : 's'} ${(0,wording/* listedAtMost */.aL)(mostTasks, ids.map(wording/* quote */.hD))}`];
}

// EXTERNAL MODULE: ./src/core/rules/requires/steps.ts
var requires_steps = __webpack_require__(3787);
;// CONCATENATED MODULE: ./src/core/rules/requires/wording.ts


const wording_mostTasks = 6;
/** A change that comes before what it needs; a doubt keeps it from being told whether it is meant at all. */
function notReady(change, scope, missing, doubt) {
    const { tasks, perhaps, state } = missing;
    const required = [...tasks, ...perhaps, ...(state ? [state.text.replaceAll('`', '')] : [])];
    return {
        because: state?.because ?? [],
        shortfall: {
            observed: changeInWords(change),
            demanded: `${doubt ? `if ${doubt.text}${wording_cannotTell}, ` : ''}${demandsOf(missing).join(', and ')}`,
            required: required.join(', '),
            help: doubt?.settle ?? wording_helpOf(missing),
            at: placeOfChange(change, scope),
        },
    };
}
const wording_cannotTell = ', which cannot be told';
function demandsOf({ tasks, perhaps, state }) {
    const asked = perhaps.length === 1 ? 'it is' : 'they are';
    return [
        ...(tasks.length > 0 ? [`${tasksInWords(tasks)} must be done before`] : []),
        ...(perhaps.length > 0
            ? [
                `${tasksInWords(perhaps)} ${tasks.length > 0 ? 'too' : 'must be done before'} if ${asked} asked for${wording_cannotTell}`,
            ]
            : []),
        ...(state ? [`it must wait until ${state.text}${state.answer === 'cannot-tell' ? wording_cannotTell : ''}`] : []),
    ];
}
function tasksInWords(tasks) {
    return tasks.length === 1
        ? `the task ${(0,wording/* quote */.hD)(tasks[0] ?? '')}`
        : `${(0,wording/* counted */.hS)(tasks.length, 'task')} (${(0,wording/* listedAtMost */.aL)(wording_mostTasks, tasks.map(wording/* quote */.hD))})`;
}
function wording_helpOf({ tasks, perhaps, state }) {
    if (tasks.length > 0)
        return 'do the tasks first: a step `task: ID` for each, or `tasks:` in the topology';
    if (perhaps.length > 0)
        return 'do them first, or declare them `not-applicable` under `tasks:` in the topology';
    return state?.settle ?? 'bring that about first';
}

;// CONCATENATED MODULE: ./src/core/rules/requires/index.ts








/** Asks for tasks, checklists or a state before certain steps; judged on changes, silent on a state. */
const requires = defineRuleForm({
    id: 'requires',
    summary: 'Tasks, checklists or a state are done before such a step.',
    bind(options, binding) {
        const { before, tasks = [], checklists = [], state } = options;
        const steps = (0,requires_steps/* bindSteps */.j)(before, binding, ['requires', 'before']);
        const lists = checklists.flatMap((id, index) => bindListed(id, index, binding));
        if (options.tasks === undefined && options.checklists === undefined && state === undefined) {
            binding.refuse(['requires'], 'the rule asks for nothing before such a step', 'add `tasks:`, `checklists:` or `state:`');
        }
        const guards = lists.flatMap((list) => list.tasks.flatMap(({ when }) => (typeof when === 'object' ? [when] : [])));
        const wanted = state === undefined ? undefined : (0,rules_guard/* bindGuard */.J)(state, binding, ['requires', 'state']);
        return {
            kind: 'change',
            inWords: requiresInWords(steps, options, wanted),
            products: steps.products,
            needs: [steps.anyProduct],
            asks: guards,
            tasks,
            breach: {
                kind: 'unready',
                steps,
                state: wanted,
                tasks: [...tasks, ...lists.flatMap((list) => list.tasks.map(({ id }) => id))],
            },
            watch: (facts) => new Preconditions(steps, tasks, lists, new Map(guards.map((guard, index) => [guard, facts[index]])), wanted),
        };
    },
});
class Preconditions {
    steps;
    tasks;
    checklists;
    facts;
    wanted;
    state;
    constructor(steps, tasks, checklists, facts, wanted) {
        this.steps = steps;
        this.tasks = tasks;
        this.checklists = checklists;
        this.facts = facts;
        this.wanted = wanted;
        this.state = wanted?.watch();
    }
    change(server, by, scope) {
        this.state?.change(server, by, scope);
    }
    foresee(change, scope) {
        const meant = this.steps.matches(change, scope);
        if (meant === 'no')
            return undefined;
        const missing = this.missing(change, scope);
        const lacksForSure = missing.tasks.length > 0 || missing.state?.answer === 'no';
        if (!lacksForSure && missing.perhaps.length === 0 && !missing.state)
            return undefined;
        const met = (0,model_answer/* both */.WP)(meant, lacksForSure ? 'yes' : 'cannot-tell') === 'yes' ? 'no' : 'cannot-tell';
        const doubt = meant === 'cannot-tell' ? this.steps.doubtAbout(change, scope) : undefined;
        const objection = { met, ...notReady(change, scope, missing, doubt) };
        return () => objection;
    }
    missingTasks(change, scope) {
        if (this.steps.matches(change, scope) === 'no')
            return [];
        const { tasks, perhaps } = this.missing(change, scope);
        return [...tasks, ...perhaps];
    }
    missing(change, scope) {
        const { tasks: known } = scope.organization;
        const listed = this.checklists.flatMap((list) => (0,requires_checklist/* tasksBefore */.m5)(list, change, scope).flatMap(({ task, isBefore }) => {
            const asked = (0,model_answer/* both */.WP)(isBefore, (0,requires_checklist/* isAskedFor */.un)(task, (guard) => this.facts.get(guard)?.() ?? 'cannot-tell'));
            return known.has(task.id) || asked === 'no' ? [] : [{ id: task.id, asked }];
        }));
        const named = this.tasks.flatMap((id) => (known.has(id) ? [] : [{ id, asked: 'yes' }]));
        const all = [...named, ...listed];
        const answer = this.state?.holds(scope) ?? 'yes';
        const idsOf = (wanted) => [
            ...new Set(all.flatMap(({ id, asked }) => (asked === wanted ? [id] : []))),
        ];
        return {
            tasks: idsOf('yes'),
            perhaps: idsOf('cannot-tell').filter((id) => !idsOf('yes').includes(id)),
            ...(answer === 'yes' || !this.wanted || !this.state
                ? {}
                : {
                    state: {
                        answer,
                        text: this.wanted.text,
                        settle: this.state.settle(scope),
                        because: this.state.because(scope),
                    },
                }),
        };
    }
}
function bindListed(id, index, binding) {
    const path = ['requires', 'checklists', index];
    const checklist = binding.checklists.find((one) => one.id === id);
    if (checklist)
        return [(0,requires_checklist/* bindChecklist */.AU)(checklist, binding, path)];
    const known = binding.checklists.map((one) => one.id);
    binding.refuse(path, `unknown checklist ${(0,wording/* quote */.hD)(id)}`, (0,wording/* didYouMean */.au)(id, known));
    return [];
}

// EXTERNAL MODULE: ./src/core/rules/skew/wording.ts
var skew_wording = __webpack_require__(4890);
;// CONCATENATED MODULE: ./src/core/rules/skew/sentence.ts


/** `every server of X may be at most 1 major release older than any server of Y`. */
function skewInWords(selected, distance) {
    const others = (0,sentence/* everyServer */.dR)(distance.others).replace(/^every/, 'any');
    return `${(0,sentence/* everyServer */.dR)(selected)} may be ${(0,skew_wording/* limitsOf */.Af)(distance)} than ${others}`;
}

;// CONCATENATED MODULE: ./src/core/rules/skew/index.ts




/** Holds servers within a distance of others, such as agents of their controllers. */
const skew = defineRuleForm({
    id: 'skew',
    summary: 'Every selected server is close enough to every related one, behind and ahead.',
    bind({ servers, relativeTo, behind, ahead, unit }, binding) {
        const selected = binding.selector(servers, 'skew', 'servers');
        const others = binding.selector(relativeTo, 'skew', 'relativeTo');
        if (behind === undefined && ahead === undefined) {
            binding.refuse(['skew'], 'the rule limits neither how far behind nor how far ahead', 'add `behind:` or `ahead:`');
        }
        const distance = { others, behind, ahead, unit };
        return {
            kind: 'server',
            inWords: skewInWords(selected, distance),
            servers: selected,
            relatedTo: [others.products],
            distance,
            clues: (server, scope) => (0,skew_wording/* farthestInWords */.oC)(server, scope, distance),
            watch: () => (0,relative/* watchDistance */.r)(distance),
        };
    },
});

;// CONCATENATED MODULE: ./src/core/rules/span/sentence.ts


/** `no server of Exchange 2016 may be more than 2 releases older than another`. */
function spanInWords(selected, { atMost, unit }) {
    return `${(0,sentence/* noServer */.XX)(selected)} may be more than ${(0,skew_wording/* unitsInWords */.mW)(atMost, unit)} older than another`;
}

;// CONCATENATED MODULE: ./src/core/rules/span/index.ts




/** Holds servers together: none is too far behind the newest of them. */
const span = defineRuleForm({
    id: 'span',
    summary: 'The oldest and the newest of the selected servers are close enough.',
    bind(options, binding) {
        const { servers, atMost, unit } = options;
        const selected = binding.selector(servers, 'span', 'servers');
        const distance = { others: selected, behind: atMost, ahead: undefined, unit };
        return {
            kind: 'server',
            inWords: spanInWords(selected, options),
            servers: selected,
            relatedTo: [selected.products],
            distance,
            clues: (server, scope) => (0,skew_wording/* farthestInWords */.oC)(server, scope, distance),
            watch: () => (0,relative/* watchDistance */.r)(distance),
        };
    },
});

;// CONCATENATED MODULE: ./src/core/rules/index.ts











/** The rule forms, sorted by id. */
const rules_forms = [
    distinct,
    forbid,
    keep,
    lifecycle,
    matrix,
    minimum,
    order,
    path,
    requires,
    skew,
    span,
];

;// CONCATENATED MODULE: ./src/core/check/rule-text.ts
/** What the source of a rule said on a day; undefined before it said anything. */
function textOn(rule, day) {
    return [rule, ...rule.formerly].find(({ since }) => since === undefined || since <= day);
}

;// CONCATENATED MODULE: ./src/core/check/compiled-rule.ts





/** The full id of a rule. */
function fullId(policy, rule) {
    return `${policy.id}/${rule.id}`;
}
/** Whether a rule needs to see a server. */
function concerns({ concerns: products }, { product }) {
    return products === undefined || products.has(product);
}
/** Binds the rules of a policy to the catalogue; a rule with a problem is left out. */
function compilePolicy(policy, { catalogue, asOf, lookahead, checklists }) {
    const problems = [...productsAsSelectors(policy, catalogue)];
    const rules = policy.rules.flatMap((declared) => {
        const rule = textOn(declared, asOf);
        if (!rule)
            return [];
        const form = rules_forms.find(({ id }) => id === rule.form);
        const binding = new rules_binding/* Binding */.O(catalogue, policy, rule, asOf, [...policy.checklists, ...checklists], lookahead);
        if (!form) {
            binding.refuse([rule.form], `rules of the form ${(0,wording/* quote */.hD)(rule.form)} cannot be judged by this version`, 'leave the rule out until they can');
            problems.push(...binding.problems);
            return [];
        }
        refuseUnknownScope(rule, binding);
        const guard = (0,rules_guard/* bindGuard */.J)(rule.when, binding, ['when']);
        const judge = form.bind(rule.options, binding);
        problems.push(...binding.problems);
        if (binding.problems.length > 0)
            return [];
        const concerns = compiled_rule_productsOf(guard, judge);
        return [{ id: fullId(policy, rule), policy, rule, severity: rule.severity, guard, judge, concerns }];
    });
    return { rules, problems };
}
/** A word that is the id of a product means the product: a selector of that name is never asked. */
function productsAsSelectors({ selectors, origin }, { products }) {
    return Object.keys(selectors)
        .filter((name) => products.has(name))
        .map((name) => ({
        message: `the selector ${(0,wording/* quote */.hD)(name)} has the id of a product`,
        help: 'give the selector another name',
        at: origin.key('selectors', name),
    }));
}
function compiled_rule_productsOf({ counted }, judge) {
    const all = [counted, ...countedBy(judge)];
    return all.includes(undefined) ? undefined : new Set(all.flatMap((set) => [...(set ?? [])]));
}
function countedBy(judge) {
    switch (judge.kind) {
        case 'server':
            return [judge.servers.products, ...(judge.relatedTo ?? [])];
        case 'scope':
            return [judge.counted];
        case 'change':
            return [];
    }
}
const scopeWords = ['organization', 'site'];
/** A scope that is no word and no kind of link is a key of `groups`; one that is nearly a word is a slip. */
function refuseUnknownScope({ scope }, binding) {
    if (typeof scope !== 'string') {
        const { linkKinds } = binding.catalogue;
        if (linkKinds.has(scope.link))
            return;
        binding.refuse(['scope', 'link'], `unknown kind of link ${(0,wording/* quote */.hD)(scope.link)}`, (0,wording/* didYouMean */.au)(scope.link, linkKinds.keys()));
    }
    else if (!scopeWords.includes(scope) && (0,wording/* nearest */.pA)(scope, scopeWords).length > 0) {
        binding.refuse(['scope'], `unknown scope ${(0,wording/* quote */.hD)(scope)}`, (0,wording/* didYouMean */.au)(scope, scopeWords));
    }
}


/***/ }),

/***/ 4476:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ gapFinding),
/* harmony export */   QE: () => (/* binding */ speaksAmong),
/* harmony export */   kr: () => (/* binding */ notCovered),
/* harmony export */   xN: () => (/* binding */ Coverage)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8672);
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1661);
/* harmony import */ var _rules_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5895);
/* harmony import */ var _rules_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(374);
/* harmony import */ var _alike_servers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9465);
/* harmony import */ var _built_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1339);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7177);







/** Which pairs of products the rules speak about. */
class Coverage {
    related;
    constructor(rules) {
        this.related = rules.map(relatedSets);
    }
    /** The pairs of products of one family about which no rule speaks, the older one first. */
    gaps(present) {
        const products = [...present].sort((a, b) => a.order - b.order);
        return products.flatMap((older, index) => products.slice(index + 1).flatMap((newer) => (this.isGap(older, newer) ? [{ older, newer }] : [])));
    }
    isGap(older, newer) {
        return older.family === newer.family && !this.related.some((sets) => relates(sets, older, newer));
    }
}
/**
 * Pairs of products of one family that stand together in an organization while no rule speaks about the two: silence
 * is not support.
 */
function notCovered(organization, coverage) {
    const present = new Set();
    for (const [{ product }] of (0,_alike_servers_js__WEBPACK_IMPORTED_MODULE_0__/* .alikeServers */ .V)(organization))
        present.add(product);
    return coverage.gaps(present).map((gap) => gapFinding(organization, gap));
}
/** The sets of products that the rule speaks about at once. */
function relatedSets({ guard, judge }) {
    const judged = judge.kind === 'server' ? [judge.servers.products, ...(judge.relatedTo ?? [])] : judge.products;
    return [...guard.products, ...judged];
}
/** Whether everything that the rule relates is there in some organization, given the products of each. */
function speaksAmong(rule, organizations) {
    const { guard, judge } = rule;
    const sets = judge.kind === 'change' ? [...guard.products, ...judge.needs] : relatedSets(rule);
    return organizations.some((present) => sets.every((set) => [...present].some((one) => has(set, one))));
}
function relates(sets, a, b) {
    return sets.some((one, index) => sets.some((other, otherIndex) => index !== otherIndex && has(one, a) && has(other, b)));
}
function has(set, product) {
    return set === undefined || set.has(product);
}
/** Says that two products stand together; the finding stands on the older one. */
function gapFinding(organization, gap) {
    const ofProduct = (product) => {
        const servers = [];
        for (const server of organization.servers.values())
            if (server.product === product)
                servers.push(server);
        return servers;
    };
    const [older, newer] = [ofProduct(gap.older), ofProduct(gap.newer)];
    const servers = [...older, ...newer].map(({ name }) => name);
    const [first] = older;
    const [beside] = newer;
    if (!first || !beside)
        throw new Error('a product without servers');
    const { product } = first;
    const company = (0,_rules_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .witness */ .u)(beside);
    return {
        rule: 'not-covered',
        policy: _built_in_js__WEBPACK_IMPORTED_MODULE_2__/* .builtInPolicy */ .Cl,
        status: 'not-covered',
        severity: (0,_built_in_js__WEBPACK_IMPORTED_MODULE_2__/* .builtInSummary */ .UF)('not-covered').severity,
        organization: organization.name,
        servers,
        product: product.id,
        message: `${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(older.length, 'server')} of ${product.name} and ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(newer.length, 'server')} of ${beside.product.name} stand together in ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(organization.name)}; no rule in force speaks about these two products`,
        help: 'look up whether the vendor supports the two together, and choose or write a policy that says so',
        because: [company.plain],
        location: (0,_model_source_js__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x)((0,_rules_state_js__WEBPACK_IMPORTED_MODULE_5__/* .productPlace */ .h1)(first)),
        related: [{ message: company.text, location: (0,_model_source_js__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x)(company.at) }],
        fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_6__/* .fingerprint */ .R)([
            _built_in_js__WEBPACK_IMPORTED_MODULE_2__/* .builtInPolicy */ .Cl,
            'not-covered',
            organization.name,
            product.id,
            beside.product.id,
        ]),
    };
}


/***/ }),

/***/ 455:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YU: () => (/* binding */ RuleWatch),
  fQ: () => (/* binding */ narrowed),
  zO: () => (/* binding */ statusFrom)
});

// EXTERNAL MODULE: ./src/core/model/answer.ts
var answer = __webpack_require__(6823);
// EXTERNAL MODULE: ./src/core/check/compiled-rule.ts + 44 modules
var compiled_rule = __webpack_require__(827);
;// CONCATENATED MODULE: ./src/core/check/turn-log.ts
/** Remembers what a rule said last, and which subjects may have turned since. */
class TurnLog {
    said = new Map();
    touched = 'all';
    spoke = 'no';
    touch(subject) {
        if (this.touched !== 'all')
            this.touched.add(subject);
    }
    touchAll() {
        this.touched = 'all';
    }
    take(watch) {
        const speaks = watch.speaks();
        const turns = [];
        const said = this.sayingOf(watch);
        for (const subject of this.subjectsOf(watch, speaks)) {
            const status = said(subject);
            if (status === this.said.get(subject))
                continue;
            turns.push({ watch, subject, status });
            if (status)
                this.said.set(subject, status);
            else
                this.said.delete(subject);
        }
        this.spoke = speaks;
        this.touched = new Set();
        return turns;
    }
    /** What begins is left for {@link take}: the touched subjects stay touched. */
    takeEndings(watch) {
        const mayAllTurn = this.touched === 'all' || watch.speaks() !== this.spoke || isOnScopes(watch);
        const turns = [];
        const said = this.sayingOf(watch);
        const touched = mayAllTurn || this.touched === 'all' ? this.said.keys() : this.touched;
        for (const subject of [...touched]) {
            const status = this.said.get(subject);
            if (status === undefined || said(subject) === status)
                continue;
            turns.push({ watch, subject, status: undefined });
            this.said.delete(subject);
        }
        return turns;
    }
    /** What a rule says now, by subject; of a scope as a whole only what is a subject now. */
    sayingOf(watch) {
        if (!isOnScopes(watch))
            return (subject) => watch.statusOf(subject);
        const subjects = new Set(watch.speaks() === 'no' ? [] : watch.subjects());
        return (subject) => (subjects.has(subject) ? watch.statusOf(subject) : undefined);
    }
    subjectsOf(watch, speaks) {
        if (speaks === 'no')
            return this.spoke === 'no' ? [] : [...this.said.keys()];
        if (speaks === this.spoke && !isOnScopes(watch) && this.touched !== 'all')
            return this.touched;
        return new Set([...this.said.keys(), ...watch.subjects()]);
    }
}
function isOnScopes({ compiled }) {
    return compiled.judge.kind === 'scope';
}

;// CONCATENATED MODULE: ./src/core/check/rule-watch.ts



/** One rule in one scope, kept up to date server by server: a change costs the same in a scope of any size. */
class RuleWatch {
    compiled;
    scope;
    guard;
    servers;
    whole;
    unmet = new Map();
    /** The answers on all servers must be taken anew: one has moved what the others are compared with. */
    stale = false;
    turns;
    /** What is wrong with parts of the scope, for as long as nothing changes. */
    faults = new Map();
    /** What makes the guard speak, for as long as nothing changes. */
    grounds;
    constructor(compiled, scope) {
        this.compiled = compiled;
        this.scope = scope;
        const { guard, judge } = compiled;
        this.guard = guard.watch();
        this.servers = judge.kind === 'server' ? judge.watch() : undefined;
        this.whole = judge.kind === 'scope' ? judge.watch() : undefined;
    }
    /** All the servers of its scope arrive; they are judged when somebody asks. */
    fill() {
        const { compiled, scope, guard, servers, whole } = this;
        for (const server of scope.servers.values()) {
            if (!(0,compiled_rule/* concerns */.Kc)(compiled, server))
                continue;
            guard.change(server, 1, scope);
            whole?.change(server, 1, scope);
            servers?.change?.(server, 1, scope);
        }
        this.stale = servers !== undefined;
    }
    /** A server arrives in the scope (`1`) or leaves it (`-1`); one that changes leaves and arrives. */
    change(server, by) {
        const { scope } = this;
        this.forget();
        this.guard.change(server, by, scope);
        this.whole?.change(server, by, scope);
        this.turns?.touch(server.key);
        if (!this.servers)
            return;
        if (this.servers.change?.(server, by, scope))
            this.invalidate();
        if (by === -1)
            this.unmet.delete(server.key);
        else if (!this.stale)
            this.judgeServer(server);
    }
    /** A server goes out of service (`1`) or comes back (`-1`). Says whether the rule minds. */
    pause(server, by) {
        this.forget();
        this.whole?.pause?.(server, by, this.scope);
        return this.whole?.pause !== undefined;
    }
    /** What the rule says about every server must be asked anew: something else than a server has changed. */
    invalidate() {
        this.forget();
        this.stale = true;
        this.turns?.touchAll();
    }
    /** What has turned since this was asked last; the first time, everything that the rule says. */
    takeTurns() {
        this.turns ??= new TurnLog();
        return this.turns.take(this);
    }
    /** What has ended since this was asked last, of what the rule said when its turns were taken. */
    takeEndings() {
        return this.turns?.takeEndings(this) ?? [];
    }
    /** Whether the guard lets the rule speak; in a scope from which every server has gone nothing does. */
    speaks() {
        const { kind, servers } = this.scope;
        return servers.size === 0 && kind !== 'organization' ? 'no' : this.guard.holds(this.scope);
    }
    /** Whether the rule would have nothing against a server that were another one, all others being as they are. */
    allows(before, after) {
        const { judge } = this.compiled;
        if (judge.kind !== 'server' || !this.servers)
            return 'cannot-tell';
        const { scope } = this;
        this.servers.change?.(before, -1, scope);
        this.servers.change?.(after, 1, scope);
        const met = (0,answer/* either */.gP)((0,answer/* opposite */.Qv)(judge.servers.matches(after, scope)), this.servers.meets(after, scope));
        this.servers.change?.(after, -1, scope);
        this.servers.change?.(before, 1, scope);
        return met;
    }
    /** Whether the guard lets the rule speak, and why. */
    guardFacts() {
        const { guard, scope } = this;
        return { speaks: this.speaks(), because: guard.because(scope), settle: guard.settle(scope) };
    }
    /** Everything that the rule may have something to say about. */
    subjects() {
        if (this.whole)
            return this.whole.parts.flatMap((part) => this.subjectsOf(part));
        this.refresh();
        return this.unmet.keys();
    }
    /** What the rule says about a subject; undefined where it says nothing. */
    statusOf(subject) {
        return statusFrom(this.answersOn(subject));
    }
    /** What the rule says about a subject, ready to be put into words; undefined where it says nothing. */
    judgementOn(subject) {
        const answers = this.answersOn(subject);
        const status = statusFrom(answers);
        if (!status)
            return undefined;
        const { compiled, scope, guard } = this;
        this.grounds ??= { because: guard.because(scope), settle: guard.settle(scope) };
        const about = { compiled, scope, status, answers, ...this.grounds };
        const part = this.part(subject);
        if (part) {
            const fault = this.faultOf(part);
            const judgement = { ...about, fault, servers: fault.servers, shortfall: fault.about(fault.servers) };
            const servers = fault.servers.filter((server) => subject === subjectOf(part, server.key));
            return servers.length > 0 ? narrowed(judgement, servers) : judgement;
        }
        const server = this.unmet.get(subject)?.server;
        if (!server || !this.servers)
            return undefined;
        return { ...about, servers: [server], shortfall: this.servers.explain(server, scope) };
    }
    /** Everything that the rule says. */
    judgements() {
        if (this.speaks() === 'no')
            return [];
        const subjects = this.whole?.parts.map(({ id }) => id) ?? [...this.subjects()];
        return subjects.flatMap((subject) => this.judgementOn(subject) ?? []);
    }
    answersOn(subject) {
        const speaks = this.speaks();
        const part = this.part(subject);
        if (part)
            return { speaks, selected: 'yes', met: part.holds() };
        this.refresh();
        const { selected, met } = this.unmet.get(subject) ?? { selected: 'yes', met: 'yes' };
        return { speaks, selected, met };
    }
    /** The part of its scope that a subject belongs to; undefined where it is a server that is judged for itself. */
    part(subject) {
        if (!this.whole)
            return undefined;
        const [id] = subject.split('\n');
        return this.whole.parts.find((part) => part.id === id);
    }
    /** A part as a plan follows it: by its servers, by how far it is from holding, or as one. */
    subjectsOf(part) {
        if (part.holds() === 'yes')
            return [];
        if (part.isByServer)
            return this.faultOf(part).servers.map(({ key }) => subjectOf(part, key));
        const depth = part.depth?.();
        return depth === undefined
            ? [part.id]
            : Array.from({ length: depth }, (_level, index) => subjectOf(part, `#${index + 1}`));
    }
    faultOf(part) {
        const fault = this.faults.get(part) ?? part.explain(this.scope);
        this.faults.set(part, fault);
        return fault;
    }
    forget() {
        if (this.faults.size > 0)
            this.faults.clear();
        this.grounds = undefined;
    }
    refresh() {
        if (!this.stale)
            return;
        this.stale = false;
        this.unmet = new Map();
        for (const server of this.scope.servers.values()) {
            if ((0,compiled_rule/* concerns */.Kc)(this.compiled, server))
                this.judgeServer(server);
        }
    }
    judgeServer(server) {
        const { scope } = this;
        const { judge } = this.compiled;
        if (judge.kind !== 'server' || !this.servers)
            return;
        const selected = judge.servers.matches(server, scope);
        const met = selected === 'no' ? 'yes' : this.servers.meets(server, scope);
        if (met !== 'yes')
            this.unmet.set(server.key, { server, selected, met });
        else if (this.unmet.size > 0)
            this.unmet.delete(server.key);
    }
}
/** What a rule says by its answers; undefined where it says nothing. */
function statusFrom({ speaks, selected, met }) {
    if (met === 'yes' || speaks === 'no')
        return undefined;
    return (0,answer/* both */.WP)(speaks, selected) === 'yes' && met === 'no' ? 'violation' : 'undecided';
}
function subjectOf({ id }, detail) {
    return `${id}\n${detail}`;
}
/** The same judgement told of some of its servers. */
function narrowed(judgement, servers) {
    const { fault } = judgement;
    if (!fault || servers.length === judgement.servers.length)
        return judgement;
    return { ...judgement, servers, shortfall: fault.about(servers) };
}


/***/ }),

/***/ 5314:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ documentsOf)
/* harmony export */ });
/* harmony import */ var _documents_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(148);

/** What the documents of the files declare together. */
function documentsOf(files) {
    return (0,_documents_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .together */ .bs)(files.map(({ documents }) => documents));
}


/***/ }),

/***/ 8614:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ appliesTo),
/* harmony export */   O1: () => (/* binding */ isSamePlace),
/* harmony export */   lx: () => (/* binding */ Policies)
/* harmony export */ });
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1661);
/* harmony import */ var _check_built_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1339);
/* harmony import */ var _check_compiled_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(827);
/* harmony import */ var _check_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7177);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8672);
/* harmony import */ var _check_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5314);






/** The policies and catalogues of the packs, of the project, and of whoever called. */
class Policies {
    problems = [];
    /** What is to be said about the choice of policies itself. */
    notices = [];
    /** Every catalogue counts, whatever policies are chosen. */
    catalogs;
    inForce;
    /** Every policy, in force or not; of several with one id the one that would be in force first. */
    all;
    /** Every checklist of every policy, in force or not. */
    checklists;
    /** Full ids of all rules that exist, in force or not. */
    knownRules;
    packs;
    constructor(packs, project, choices) {
        this.packs = packs.map(named);
        const chosen = choices?.map((choice) => ('pack' in choice ? choice : (0,_check_request_js__WEBPACK_IMPORTED_MODULE_0__/* .documentsOf */ .u)(choice.files)));
        const called = (chosen ?? []).filter((choice) => 'policies' in choice);
        const all = [...this.packs.map(({ documents }) => documents), project, ...called];
        this.problems.push(...[...this.packs.map(({ documents }) => documents), ...called].flatMap(({ problems }) => problems));
        this.catalogs = all.flatMap(({ catalogs }) => catalogs);
        this.inForce = this.withoutRepetition(chosen ? chosen.flatMap((choice) => this.ofChoice(choice)) : this.ofDefault(project));
        const everyPolicy = [...called, project, ...this.packs.map(({ documents }) => documents)];
        this.all = everyPolicy.flatMap(({ policies }) => policies);
        this.checklists = all.flatMap(({ policies }) => policies.flatMap((policy) => policy.checklists));
        this.knownRules = all.flatMap(({ policies }) => policies.flatMap((policy) => policy.rules.map((rule) => (0,_check_compiled_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .fullId */ .xQ)(policy, rule))));
    }
    ofChoice(choice) {
        if ('policies' in choice)
            return choice.policies.map((policy) => ({ policy }));
        const pack = this.packs.find(({ name }) => name === choice.pack);
        return (pack?.documents.policies ?? []).map((policy) => ({ policy }));
    }
    ofDefault(project) {
        const ofPacks = this.packs.flatMap(({ documents }) => {
            const families = new Set(documents.catalogs.map(({ family }) => family));
            return documents.policies.map((policy) => ({ policy, families }));
        });
        return [...ofPacks, ...project.policies.map((policy) => ({ policy }))];
    }
    /** Of policies with one id, that of the project takes the place of the pack's; any other repetition is a problem. */
    withoutRepetition(applied) {
        const byId = new Map();
        for (const one of applied) {
            const earlier = byId.get(one.policy.id);
            if (!earlier)
                byId.set(one.policy.id, one);
            else if (earlier.families && !one.families) {
                byId.set(one.policy.id, one);
                this.notices.push(replaced(one.policy, earlier.policy));
            }
            else if (!isSamePlace(one.policy, earlier.policy)) {
                this.problems.push({
                    message: `the policy id ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(one.policy.id)} is that of another policy, in ${pathOf(earlier.policy)}`,
                    help: 'give each policy an id of its own',
                    at: one.policy.origin.value('id'),
                });
            }
        }
        return [...byId.values()];
    }
}
/** The policies of a pack say which one it is. */
function named({ name, documents }) {
    return {
        name,
        documents: { ...documents, policies: documents.policies.map((one) => ({ ...one, pack: name })) },
    };
}
/** Whether two policies are one document. */
function isSamePlace(a, b) {
    return pathOf(a) === pathOf(b) && a.origin.whole.start === b.origin.whole.start;
}
function pathOf({ origin }) {
    return origin.whole.file.path;
}
function replaced(policy, ofPack) {
    const { severity } = (0,_check_built_in_js__WEBPACK_IMPORTED_MODULE_3__/* .builtInSummary */ .UF)('policy-replaced');
    return {
        rule: 'policy-replaced',
        policy: _check_built_in_js__WEBPACK_IMPORTED_MODULE_3__/* .builtInPolicy */ .Cl,
        status: 'violation',
        severity,
        servers: [],
        message: `this policy takes the place of ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(ofPack.id)} of the built-in pack`,
        help: 'give it an id of its own if both are to be in force',
        because: [],
        location: (0,_model_source_js__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x)(policy.origin.value('id')),
        related: [],
        fingerprint: (0,_check_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprint */ .R)([_check_built_in_js__WEBPACK_IMPORTED_MODULE_3__/* .builtInPolicy */ .Cl, 'policy-replaced', policy.id]),
    };
}
/** Whether a policy speaks about products of these families. */
function appliesTo({ families }, present) {
    return families === undefined || [...families].some((family) => present.has(family));
}


/***/ }),

/***/ 3911:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ Binding)
});

// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/core/versions/constraint.ts
var constraint = __webpack_require__(1258);
;// CONCATENATED MODULE: ./src/core/rules/can-be-met.ts
/** Whether some release of these products, known or still to come, meets a version limit. */
function canBeMet(constraint, products) {
    for (const product of products) {
        for (const release of product.releases) {
            for (const rank of [release.rank - 0.5, release.rank, release.rank + 0.5]) {
                const between = { ...release, rank };
                if (constraint({ precision: 'exact', written: '', product, release: between }) !== 'no')
                    return true;
            }
        }
    }
    return false;
}

// EXTERNAL MODULE: ./src/core/rules/selector.ts
var rules_selector = __webpack_require__(4982);
;// CONCATENATED MODULE: ./src/core/rules/binding.ts




/** What a rule is bound to: its policy, the catalogue and the date; and where its problems are said. */
class Binding {
    catalogue;
    policy;
    rule;
    asOf;
    checklists;
    lookahead;
    problems = [];
    origin;
    naming = new Set();
    constructor(catalogue, policy, rule, asOf, 
    /** Every checklist that exists, those of the policy first. */
    checklists, 
    /** How many days rules about dates look ahead, where it is not as each of them says. */
    lookahead) {
        this.catalogue = catalogue;
        this.policy = policy;
        this.rule = rule;
        this.asOf = asOf;
        this.checklists = checklists;
        this.lookahead = lookahead;
        this.origin = rule.origin;
    }
    /** Says that a part of the rule is wrong; paths start at the rule. */
    refuse(path, message, help) {
        this.problems.push({ message, help, at: this.origin.value(...path) });
    }
    selector(declaration, ...path) {
        const selector = (0,rules_selector/* bindSelector */.zC)(declaration, this, path);
        return typeof this.rule.scope === 'string' ? selector : (0,rules_selector/* withinLink */.C3)(selector);
    }
    /** The same of a server that is known to stand where the rule is judged. */
    selectorThere(declaration, ...path) {
        const selector = (0,rules_selector/* bindSelector */.zC)(declaration, this, path);
        return typeof this.rule.scope === 'string' ? selector : { ...selector, isByVersion: false };
    }
    /** A selector that the policy declares under a name; its problems stand where it is declared. */
    namedSelector(name) {
        const declaration = this.policy.selectors[name];
        const outer = this.origin;
        this.origin = this.policy.origin;
        if (declaration === undefined || this.naming.has(name)) {
            this.refuse(['selectors', name], `the selector ${(0,wording/* quote */.hD)(name)} names itself`, 'write out what it selects');
            this.origin = outer;
            return rules_selector/* nothing */.s6;
        }
        this.naming.add(name);
        const selector = (0,rules_selector/* bindSelector */.zC)(declaration, this, ['selectors', name]);
        this.origin = outer;
        this.naming.delete(name);
        return selector;
    }
    /** A version limit; one that cannot be read answers `cannot-tell`, and the problem says why. */
    constraint(text, products, path) {
        const bound = (0,constraint/* bindConstraint */.T)(text, products, this.catalogue);
        if (typeof bound !== 'function') {
            this.refuse(path, bound.message, bound.help);
            return () => 'cannot-tell';
        }
        if (!canBeMet(bound, products ?? this.catalogue.products.values())) {
            const ofProducts = products
                ? ` of ${(0,wording/* listed */.KE)([...products].map(({ name }) => name), 'or')}`
                : '';
            this.refuse(path, `no release${ofProducts} can be ${(0,wording/* quote */.hD)(text)}`, 'turn the limits round, or write a list of which any may hold');
        }
        return bound;
    }
    /** The release that a label names, by product; empty where it names none, and the problem says why. */
    releases(label, products, path) {
        if (products?.size === 0)
            return new Map(); // the products themselves have been refused
        const bound = (0,constraint/* bindRelease */.$)(label, products, this.catalogue);
        if (!('message' in bound))
            return bound;
        this.refuse(path, bound.message, bound.help);
        return new Map();
    }
    /** Checks that the rule is judged on links, and that its kind of link has such an end. */
    expectEnd(end, path, otherWords = []) {
        const { scope } = this.rule;
        const kind = typeof scope === 'string' ? undefined : this.catalogue.linkKinds.get(scope.link);
        if (typeof scope !== 'string' && !kind)
            return; // the kind itself has been refused
        const kinds = kind ? [kind] : [...this.catalogue.linkKinds.values()];
        const ends = kinds.flatMap((one) => one.ends.map(({ id }) => id));
        const isEnd = ends.includes(end);
        if (kind && isEnd)
            return;
        const help = (0,wording/* didYouMean */.au)(end, [...ends, ...otherWords]);
        if (typeof scope !== 'string')
            this.refuse(path, `${(0,wording/* quote */.hD)(scope.link)} has no end ${(0,wording/* quote */.hD)(end)}`, help);
        else if (isEnd) {
            this.refuse(path, `${(0,wording/* quote */.hD)(end)} is an end of a link, and the rule is not judged on links`, 'add `scope: { link: KIND }`');
        }
        else if (otherWords.length > 0)
            this.refuse(path, `unknown condition ${(0,wording/* quote */.hD)(end)}`, help);
        else
            this.refuse(path, `no kind of link has an end ${(0,wording/* quote */.hD)(end)}`, help);
    }
}


/***/ }),

/***/ 2821:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ bindConditions),
/* harmony export */   e: () => (/* binding */ endAnswer)
/* harmony export */ });
/* harmony import */ var _model_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6823);
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1661);
/* harmony import */ var _link_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3044);
/* harmony import */ var _selector_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4982);
/* harmony import */ var _unknown_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5768);





/** Binds conditions that must all hold. */
function bindConditions(declared, binding, path) {
    const products = productsOf(declared.product, binding, [...path, 'product']);
    const ofVersion = versionCondition(declared.version, products, binding, [...path, 'version']);
    const further = [
        ...roleCondition(declared.role, binding, [...path, 'role']),
        ...valueCondition('in the site', declared.site, ({ declared: { site } }) => site),
        ...nameCondition(declared.name),
        ...keyConditions(declared.groups, ({ declared: { groups } }) => groups),
        ...keyConditions(declared.platform, ({ declared: { platform } }) => platform),
        ...keyConditions(declared.labels, ({ declared: { labels } }) => labels),
        ...endCondition(declared.end, binding, [...path, 'end']),
        ...exception(declared.not, binding, [...path, 'not']),
    ];
    const conditions = [...ofVersion, ...further];
    const text = [productText(products), ...conditions.map((condition) => condition.text)]
        .filter(Boolean)
        .join(' ');
    return {
        matches: (server, scope) => products?.has(server.product) === false ? 'no' : allOf(conditions, server, scope),
        products,
        isByVersion: further.length === 0,
        text,
        ...(declared.end === undefined ? {} : { end: declared.end }),
        textFor: () => text,
        doubtsAbout: (server, scope) => conditions.flatMap((condition) => condition.ask(server, scope) === 'cannot-tell' ? (condition.doubts?.(server, scope) ?? []) : []),
    };
}
/** Whether the server stands at that end of the link of the scope. */
function endAnswer(server, scope, end) {
    return scope.link ? (0,_link_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .standsIn */ .B)(server, scope.link, end) : 'no';
}
function allOf(conditions, server, scope) {
    let met = 'yes';
    for (const condition of conditions) {
        met = (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .both */ .WP)(met, condition.ask(server, scope));
        if (met === 'no')
            return met;
    }
    return met;
}
function productsOf(declared, binding, path) {
    if (declared === undefined)
        return undefined;
    const { products } = binding.catalogue;
    const known = itemsOf(declared, path).flatMap(({ item, at }) => {
        const product = products.get(item);
        if (!product)
            binding.refuse(at, `unknown product ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(item)}`, (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(item, products.keys()));
        return product ?? [];
    });
    return new Set(known);
}
function productText(products) {
    const names = [...(products ?? [])].map(({ name }) => name);
    return products ? (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(names, 'or') : 'a server';
}
function versionCondition(declared, products, binding, path) {
    if (declared === undefined)
        return [];
    const limits = itemsOf(declared, path).map(({ item, at }) => binding.constraint(item, products, at));
    const text = (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)([declared].flat().map(_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD), 'or');
    return [
        {
            text,
            ask: (server) => (0,_selector_js__WEBPACK_IMPORTED_MODULE_3__/* .anyOf */ .EB)(limits, (limit) => limit(server.version)),
            doubts: (server) => [{ text: `its version is ${text}`, settle: (0,_unknown_version_js__WEBPACK_IMPORTED_MODULE_4__/* .howToKnow */ .b)(server) }],
        },
    ];
}
function roleCondition(declared, binding, path) {
    if (declared === undefined)
        return [];
    const { roles } = binding.catalogue;
    for (const { item, at } of itemsOf(declared, path)) {
        if (!roles.has(item))
            binding.refuse(at, `unknown role ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(item)}`, (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(item, roles.keys()));
    }
    const wanted = [declared].flat();
    const titles = (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(wanted.map((role) => roles.get(role)?.title ?? role), 'or');
    return [
        {
            text: `with the role ${titles}`,
            ask: ({ declared: { roles: installed } }) => installed ? (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)(wanted.some((role) => installed.includes(role))) : 'cannot-tell',
            doubts: (server) => [{ text: `it has the role ${titles}`, settle: declareRoles(server) }],
        },
    ];
}
function endCondition(end, binding, path) {
    if (end === undefined)
        return [];
    binding.expectEnd(end, path);
    return [
        {
            text: '',
            ask: (server, scope) => endAnswer(server, scope, end),
            doubts: (server, { kind }) => [
                { text: `it is the ${end} of the ${kind}`, settle: declareRoles(server) },
            ],
        },
    ];
}
function exception(declared, binding, path) {
    if (declared === undefined)
        return [];
    const excluded = (0,_selector_js__WEBPACK_IMPORTED_MODULE_3__/* .bindSelector */ .zC)(declared, binding, path);
    return [
        {
            text: `other than ${excluded.text}`,
            ask: (server, scope) => (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .opposite */ .Qv)(excluded.matches(server, scope)),
            doubts: (server, scope) => excluded
                .doubtsAbout(server, scope)
                .map(({ text, settle }) => ({ text: `it is not so that ${text}`, settle })),
        },
    ];
}
function nameCondition(declared) {
    if (declared === undefined)
        return [];
    const names = [declared].flat();
    const keys = new Set(names.map((name) => name.toLowerCase()));
    return [{ text: `named ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(names.map(_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD), 'or')}`, ask: ({ key }) => (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)(keys.has(key)) }];
}
function valueCondition(before, declared, valueOf) {
    if (declared === undefined)
        return [];
    const wanted = [declared].flat();
    const ask = (server) => (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)(wanted.includes(valueOf(server) ?? ''));
    return [{ text: `${before} ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(wanted.map(_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD), 'or')}`, ask }];
}
function keyConditions(declared, valuesOf) {
    return Object.entries(declared ?? {}).flatMap(([key, wanted]) => valueCondition(`with ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)}`, wanted, (server) => {
        const values = valuesOf(server);
        return Object.hasOwn(values, key) ? values[key] : undefined;
    }));
}
function declareRoles({ name }) {
    return `declare the roles of ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)}`;
}
/** A value or a list of values, each with its path. */
function itemsOf(declared, path) {
    if (typeof declared === 'string')
        return [{ item: declared, at: path }];
    return declared.map((item, index) => ({ item, at: [...path, index] }));
}


/***/ }),

/***/ 5895:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ bindGuard),
  u: () => (/* binding */ witness)
});

// EXTERNAL MODULE: ./src/core/model/answer.ts
var answer = __webpack_require__(6823);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
;// CONCATENATED MODULE: ./src/core/rules/contradiction.ts

/** Refuses a guard that asks for servers and for none of the same: it would never hold. */
function refuseContradiction(declared, binding, path) {
    const { nonePresent = [], level: _level, ...present } = declared ?? {};
    const excluded = new Set(nonePresent.flatMap(alternatives).map(keyOf));
    if (excluded.size === 0)
        return;
    for (const [key, asked] of Object.entries(present)) {
        const sets = key === 'allPresent' ? [asked].flat() : [asked];
        if (!sets.some((set) => alternatives(set).every((one) => isAmong(excluded, one))))
            continue;
        binding.refuse([...path, 'nonePresent'], `${(0,wording/* quote */.hD)('nonePresent')} excludes what ${(0,wording/* quote */.hD)(key)} asks for`, 'leave out one of the two');
    }
}
/** What a selector means any of; of nothing but products, each of these. */
function alternatives(selector) {
    return [selector].flat(2).flatMap((one) => {
        if (typeof one === 'string')
            return one;
        const { product, ...further } = one;
        return product !== undefined && Object.keys(further).length === 0 ? product : one;
    });
}
/** Whether whatever is meant is excluded: it is excluded itself, or all products that it can be. */
function isAmong(excluded, one) {
    if (excluded.has(keyOf(one)))
        return true;
    if (typeof one === 'string' || one.product === undefined)
        return false;
    return [one.product].flat().every((id) => excluded.has(keyOf(id)));
}
function keyOf(one) {
    return JSON.stringify(one);
}

;// CONCATENATED MODULE: ./src/core/rules/level.ts


/** Binds a limit on a level, such as `>= 2008 R2`, by the ascending values that the catalogue gives the level. */
function levelConstraint(level, limit, binding, path) {
    const { catalogue } = binding;
    const known = catalogue.levels.get(level);
    const match = /^\s*(>=|<=|>|<|=)\s*(\S.*?)\s*$/.exec(limit);
    if (!known) {
        binding.refuse(path, `unknown level ${(0,wording/* quote */.hD)(level)}`, (0,wording/* didYouMean */.au)(level, catalogue.levels.keys()));
        return () => 'cannot-tell';
    }
    const [, operator = '', wanted = ''] = match ?? [];
    if (!match || !known.values.includes(wanted)) {
        binding.refuse(path, `${(0,wording/* quote */.hD)(limit)} is no limit of ${(0,wording/* quote */.hD)(level)}`, match
            ? (0,wording/* didYouMean */.au)(wanted, known.values)
            : `write a limit such as ${(0,wording/* quote */.hD)(`>= ${known.values.at(-1) ?? ''}`)}`);
        return () => 'cannot-tell';
    }
    const atLeast = (value) => catalogue.levelIsAtLeast(level, value, wanted);
    const atMost = (value) => catalogue.levelIsAtLeast(level, wanted, value);
    const tests = {
        '>=': atLeast,
        '<=': atMost,
        '>': (value) => (0,answer/* opposite */.Qv)(atMost(value)),
        '<': (value) => (0,answer/* opposite */.Qv)(atLeast(value)),
        '=': (value) => (0,answer/* both */.WP)(atLeast(value), atMost(value)),
    };
    return tests[operator] ?? (() => 'cannot-tell');
}

// EXTERNAL MODULE: ./src/core/rules/presence.ts
var presence = __webpack_require__(9638);
// EXTERNAL MODULE: ./src/core/rules/conditions.ts
var conditions = __webpack_require__(2821);
// EXTERNAL MODULE: ./src/core/rules/selector.ts
var selector = __webpack_require__(4982);
// EXTERNAL MODULE: ./src/core/rules/state.ts
var state = __webpack_require__(374);
;// CONCATENATED MODULE: ./src/core/rules/guard.ts








/** Binds the guard of a rule; a rule without one always speaks. */
function bindGuard(declared, binding, path) {
    refuseContradiction(declared, binding, path);
    const terms = Object.entries(declared ?? {}).flatMap(([key, value]) => bindTerm(key, value, binding, [...path, key]));
    return {
        text: (0,wording/* listed */.KE)(terms.map(({ text }) => text)),
        products: terms.flatMap(({ selectors, isPresence }) => (isPresence ? [(0,selector/* unionOf */.Z6)(selectors)] : [])),
        counted: (0,selector/* unionOf */.Z6)(terms.flatMap(({ selectors }) => selectors)),
        isByVersion: terms.every(({ selectors, end }) => end === undefined && selectors.every(asksForVersion)),
        premises: terms.map(({ premise }) => premise),
        watch: () => allHold(terms.map((term) => term.watch())),
    };
}
const guardWords = ['present', 'anyPresent', 'allPresent', 'nonePresent', 'level'];
function allHold(watches) {
    return {
        change(server, by, scope) {
            for (const watch of watches)
                watch.change(server, by, scope);
        },
        holds: (scope) => watches.reduce((so, watch) => (0,answer/* both */.WP)(so, watch.holds(scope)), 'yes'),
        because: (scope) => watches.flatMap((watch) => watch.because(scope)),
        settle: (scope) => watches.map((watch) => watch.settle(scope)).find((help) => help !== undefined),
    };
}
function bindTerm(key, value, binding, path) {
    if (key === 'level')
        return bindLevels(value, binding, path);
    const selectors = [value].flat().map((item, index) => {
        const at = Array.isArray(value) ? [...path, index] : path;
        return binding.selector(item, ...at);
    });
    const either = (0,wording/* listed */.KE)(selectors.map(({ text }) => text), 'or');
    const matches = (server, scope) => (0,selector/* anyOf */.EB)(selectors, (selector) => selector.matches(server, scope));
    switch (key) {
        case 'present':
        case 'anyPresent':
            return [guard_presence(`${either} is present`, matches, selectors)];
        case 'allPresent':
            return selectors.map((one) => {
                return guard_presence(`${one.text} is present`, (server, scope) => one.matches(server, scope), [one]);
            });
        case 'nonePresent':
            return [absence(`no ${either} is present`, matches, selectors)];
        default: {
            binding.expectEnd(key, path, guardWords);
            const atEnd = (server, scope) => (0,answer/* both */.WP)((0,conditions/* endAnswer */.e)(server, scope, key), matches(server, scope));
            return [{ ...guard_presence(`the ${key} is ${either}`, atEnd, selectors), end: key }];
        }
    }
}
function asksForVersion({ isByVersion }) {
    return isByVersion;
}
function guard_presence(text, matches, selectors) {
    return {
        text,
        selectors,
        isPresence: true,
        premise: { kind: 'some', matches },
        watch() {
            const present = new presence/* Presence */.C();
            return {
                change: (server, by, scope) => present.change(matches(server, scope), by),
                holds: () => present.answer,
                because: (scope) => witnesses(scope, matches, present.answer),
                settle: (scope) => present.answer === 'cannot-tell' ? howToSettle(scope, matches, selectors) : undefined,
            };
        },
    };
}
function absence(text, matches, selectors) {
    return {
        text,
        selectors,
        isPresence: false,
        premise: { kind: 'none', matches },
        watch() {
            const present = new presence/* Presence */.C();
            return {
                change: (server, by, scope) => present.change(matches(server, scope), by),
                holds: () => (0,answer/* opposite */.Qv)(present.answer),
                because: (scope) => present.answer === 'cannot-tell' ? witnesses(scope, matches, present.answer) : [],
                settle: (scope) => present.answer === 'cannot-tell' ? howToSettle(scope, matches, selectors) : undefined,
            };
        },
    };
}
function bindLevels(limits, binding, path) {
    return Object.entries(limits).map(([level, limit]) => {
        const met = levelConstraint(level, limit, binding, [...path, level]);
        const watch = {
            change: () => undefined,
            holds({ organization }) {
                const declared = organization.levels.get(level);
                return declared ? met(declared.value) : 'cannot-tell';
            },
            because({ organization }) {
                const declared = organization.levels.get(level);
                if (!declared)
                    return [];
                const plain = `${level} is ${declared.value}`;
                return [{ text: `${(0,wording/* quote */.hD)(level)} is ${(0,wording/* quote */.hD)(declared.value)}`, plain, at: declared.at }];
            },
            settle({ organization }) {
                return organization.levels.has(level)
                    ? undefined
                    : `declare the level ${(0,wording/* quote */.hD)(level)} under \`levels:\``;
            },
        };
        return {
            text: `${(0,wording/* quote */.hD)(level)} is ${(0,wording/* quote */.hD)(limit)}`,
            selectors: [],
            isPresence: false,
            premise: { kind: 'level', level, met },
            watch: () => watch,
        };
    });
}
/** The first server of the scope that is as asked, for certain or, where none is, perhaps. */
function witnesses(scope, matches, met) {
    const server = met === 'no' ? undefined : firstThat(scope, matches, met);
    return server ? [witness(server)] : [];
}
/** What the first server that may be as asked leaves open. */
function howToSettle(scope, matches, selectors) {
    const server = firstThat(scope, matches, 'cannot-tell');
    if (!server)
        return undefined;
    const [doubt] = selectors.flatMap((selector) => selector.doubtsAbout(server, scope));
    return `for ${(0,wording/* quote */.hD)(server.name)}: ${doubt?.settle ?? `declare the roles of ${(0,wording/* quote */.hD)(server.name)}`}`;
}
function firstThat(scope, matches, met) {
    for (const server of scope.servers.values())
        if (matches(server, scope) === met)
            return server;
    return undefined;
}
/** The fact that a server runs what it runs. */
function witness(server) {
    const text = `${(0,wording/* quote */.hD)(server.name)} runs ${(0,state/* running */.yk)(server)}`;
    return { text, plain: `${(0,wording/* visible */.RK)(server.name)} runs ${(0,state/* runningPlainly */.dx)(server)}`, at: (0,state/* versionPlace */.yp)(server) };
}


/***/ }),

/***/ 9638:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Presence)
/* harmony export */ });
/** How many servers are as asked, for certain and perhaps. */
class Presence {
    certain = 0;
    possible = 0;
    change(met, by) {
        if (met === 'yes')
            this.certain += by;
        else if (met === 'cannot-tell')
            this.possible += by;
    }
    /** Whether there is one. */
    get answer() {
        if (this.certain > 0)
            return 'yes';
        return this.possible > 0 ? 'cannot-tell' : 'no';
    }
}


/***/ }),

/***/ 5036:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ bindChecklist),
/* harmony export */   X: () => (/* binding */ earlierTasks),
/* harmony export */   m5: () => (/* binding */ tasksBefore),
/* harmony export */   un: () => (/* binding */ isAskedFor)
/* harmony export */ });
/* harmony import */ var _model_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6823);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5895);
/* harmony import */ var _selector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4982);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3787);




/** Binds a checklist; what is wrong with it stands at the path of the rule that names it. */
function bindChecklist({ id, tasks }, binding, path) {
    const earlier = earlierTasks(tasks);
    // the rule asks whether its server stands in the link, and the task is the change wherever that is
    const isThere = (one, ...at) => binding.selectorThere(one, ...at);
    return {
        id,
        tasks: tasks.map((task) => ({
            id: task.id,
            earlier: earlier.get(task.id) ?? new Set(),
            when: conditionOf(task, binding, path),
            ...(task.step ? { step: (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .bindSteps */ .j)(task.step, binding, path, isThere) } : {}),
        })),
    };
}
/** Whether each task of a checklist comes before a change: before every task that is the change itself, all where none is. */
function tasksBefore({ tasks }, change, scope) {
    const itself = tasks.flatMap(({ earlier, step }) => step ? { earlier, is: step.matches(change, scope) } : []);
    return tasks.map((task) => {
        const others = itself.filter(({ earlier }) => !earlier.has(task.id));
        return { task, isBefore: (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .opposite */ .Qv)((0,_selector_js__WEBPACK_IMPORTED_MODULE_2__/* .anyOf */ .EB)(others, ({ is }) => is)) };
    });
}
/** For each task the tasks that come before it: those it names, else the one written before it, and theirs. */
function earlierTasks(tasks) {
    const known = earlierOf.get(tasks);
    if (known)
        return known;
    const direct = new Map(tasks.map(({ id, after }, index) => [
        id,
        after ?? tasks.slice(Math.max(0, index - 1), index).map((one) => one.id),
    ]));
    const earlier = new Map(tasks.map(({ id }) => [id, reached(direct, id)]));
    earlierOf.set(tasks, earlier);
    return earlier;
}
/** Every plan asks for the order of every checklist. */
const earlierOf = new WeakMap();
function reached(direct, from) {
    const found = new Set();
    const left = [...(direct.get(from) ?? [])];
    for (let id = left.pop(); id !== undefined; id = left.pop()) {
        if (found.has(id) || id === from)
            continue;
        found.add(id);
        left.push(...(direct.get(id) ?? []));
    }
    return found;
}
function conditionOf({ when }, binding, path) {
    if (when === undefined)
        return 'always';
    return typeof when === 'string' ? 'people-judge' : (0,_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .bindGuard */ .J)(when, binding, path);
}
/** Whether a task is asked for; what only people can judge cannot be told. */
function isAskedFor({ when }, holds) {
    if (when === 'always')
        return 'yes';
    return when === 'people-judge' ? 'cannot-tell' : holds(when);
}


/***/ }),

/***/ 3787:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ bindSteps)
/* harmony export */ });
/* harmony import */ var _model_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6823);
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1661);
/* harmony import */ var _selector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);



/** Binds a choice of changes; a kind of link that nobody knows is a problem of the rule. */
function bindSteps(steps, binding, path, selectorOf = (one, ...at) => binding.selector(one, ...at)) {
    const selectors = new Map();
    for (const kind of ['install', 'update', 'upgrade', 'decommission']) {
        const declared = steps[kind];
        if (declared !== undefined)
            selectors.set(kind, selectorOf(declared, ...path, kind));
    }
    if (steps.link !== undefined)
        expectLinkKind(steps.link, binding, [...path, 'link']);
    const moves = bindMoves(steps.move, selectorOf, [...path, 'move']);
    const all = [...selectors.values(), ...moves.selectors];
    const changes = [...selectors].map(([kind, { text }]) => `${text} is ${inWords[kind]}`);
    return {
        text: (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)([
            ...changes,
            ...(steps.link === undefined ? [] : [`a link of the kind ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(steps.link)} is made`]),
            ...moves.inWords,
        ], 'or'),
        servers: [...selectors.values()],
        link: steps.link,
        moves: moves.meant,
        products: all.map(({ products }) => products),
        anyProduct: all.length === 0 || steps.link !== undefined ? undefined : (0,_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .unionOf */ .Z6)(all),
        matches(change, scope) {
            if (change.kind === 'link')
                return (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .answer */ .ZF)(change.link.kind === steps.link);
            if (change.kind === 'move')
                return moves.matches(change, scope);
            return (0,_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .anyOf */ .EB)(meantBy(change), (kind) => selectors.get(kind)?.matches(change.server, scope) ?? 'no');
        },
        doubtAbout(change, scope) {
            if (change.kind === 'link')
                return undefined;
            if (change.kind === 'move')
                return moves.doubtAbout(change, scope);
            return meantBy(change).flatMap((kind) => selectors.get(kind)?.doubtsAbout(change.server, scope) ?? [])[0];
        },
    };
}
/** How a rule may call a change of a server: an update to another product is an upgrade as well. */
function meantBy(change) {
    const isUpgrade = change.kind === 'update' && change.from.product !== change.server.product;
    return isUpgrade ? ['update', 'upgrade'] : [change.kind];
}
/** Which moves are meant; an end that is not named may be any server, or none. */
function bindMoves(declared, selectorOf, path) {
    const from = declared?.from === undefined ? undefined : selectorOf(declared.from, ...path, 'from');
    const to = declared?.to === undefined ? undefined : selectorOf(declared.to, ...path, 'to');
    const toMatches = (change, scope) => {
        if (!to)
            return 'yes';
        return change.to ? to.matches(change.to, scope) : 'no';
    };
    const ends = [from ? ` from ${from.text}` : '', to ? ` to ${to.text}` : ''];
    return {
        inWords: declared ? [`${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(declared.what)} move${ends.join('')}`] : [],
        meant: declared && { what: declared.what, from, to },
        selectors: [from, to].filter((selector) => selector !== undefined),
        matches(change, scope) {
            if (change.what !== declared?.what)
                return 'no';
            return (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .both */ .WP)(from?.matches(change.server, scope) ?? 'yes', toMatches(change, scope));
        },
        doubtAbout(change, scope) {
            const ofTarget = change.to ? to?.doubtsAbout(change.to, scope) : undefined;
            return [...(from?.doubtsAbout(change.server, scope) ?? []), ...(ofTarget ?? [])][0];
        },
    };
}
const inWords = {
    install: 'installed',
    update: 'updated',
    upgrade: 'what a server of another product becomes',
    decommission: 'decommissioned',
};
function expectLinkKind(kind, binding, path) {
    const { linkKinds } = binding.catalogue;
    if (linkKinds.has(kind))
        return;
    binding.refuse(path, `unknown kind of link ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(kind)}`, (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(kind, linkKinds.keys()));
}


/***/ }),

/***/ 4982:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ withinLink),
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   Z6: () => (/* binding */ unionOf),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   zC: () => (/* binding */ bindSelector)
/* harmony export */ });
/* harmony import */ var _model_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6823);
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1661);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2821);
/* harmony import */ var _link_standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3044);




/** Stands in for a selector that could not be bound. */
const nothing = {
    matches: () => 'cannot-tell',
    products: new Set(),
    isByVersion: true,
    text: 'nothing',
    textFor: () => 'nothing',
    doubtsAbout: () => [],
};
/** Binds a selector of a rule; a word that nothing knows is a problem of the policy. */
function bindSelector(declaration, binding, path) {
    if (typeof declaration === 'string')
        return bindWord(declaration, binding, path);
    if (!Array.isArray(declaration))
        return (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .bindConditions */ .G)(declaration, binding, path);
    return bindChoice(declaration.map((choice, index) => bindSelector(choice, binding, [...path, index])));
}
/** The same for a rule on links: a server that only may stand in the link is only perhaps meant. */
function withinLink(selector) {
    const certaintyOf = (server, { link }) => (link ? (0,_link_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .standsIn */ .B)(server, link) : 'yes');
    return {
        ...selector,
        isByVersion: false,
        matches(server, scope) {
            const meant = selector.matches(server, scope);
            return meant === 'no' ? meant : (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .both */ .WP)(certaintyOf(server, scope), meant);
        },
        doubtsAbout(server, scope) {
            const doubts = selector.doubtsAbout(server, scope);
            if (doubts.length > 0 || certaintyOf(server, scope) === 'yes')
                return doubts;
            const settle = `declare the roles of ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(server.name)}`;
            return [{ text: `it stands in the ${scope.kind}`, settle }];
        },
    };
}
/** Whether any of the items answers `yes`, or none is known to. */
function anyOf(items, ask) {
    let met = 'no';
    for (const item of items) {
        met = (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(met, ask(item));
        if (met === 'yes')
            return met;
    }
    return met;
}
/** The only products that a match of any of the selectors can have; undefined where it can have any. */
function unionOf(choices) {
    const products = new Set();
    for (const choice of choices) {
        if (!choice.products)
            return undefined;
        for (const product of choice.products)
            products.add(product);
    }
    return products;
}
function bindChoice(choices) {
    const text = (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(choices.map((choice) => choice.text), 'or');
    return {
        matches: (server, scope) => anyOf(choices, (choice) => choice.matches(server, scope)),
        products: unionOf(choices),
        isByVersion: choices.every((choice) => choice.isByVersion),
        text,
        textFor(servers, scope) {
            const isOneOfThem = (choice) => servers.some((server) => choice.matches(server, scope) !== 'no');
            return (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(choices.filter(isOneOfThem).map((choice) => choice.textFor(servers, scope)));
        },
        doubtsAbout: (server, scope) => choices.flatMap((choice) => choice.doubtsAbout(server, scope)),
    };
}
function bindWord(word, binding, path) {
    const product = binding.catalogue.products.get(word);
    if (product)
        return bindProduct(product);
    if (Object.hasOwn(binding.policy.selectors, word))
        return binding.namedSelector(word);
    const known = [...binding.catalogue.products.keys(), ...Object.keys(binding.policy.selectors)];
    binding.refuse(path, `unknown product or selector ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(word)}`, (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(word, known));
    return nothing;
}
function bindProduct(product) {
    return {
        matches: (server) => (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .answer */ .ZF)(server.product === product),
        products: new Set([product]),
        isByVersion: true,
        text: product.name,
        textFor: () => product.name,
        doubtsAbout: () => [],
    };
}


/***/ }),

/***/ 3374:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   XX: () => (/* binding */ noServer),
/* harmony export */   b0: () => (/* binding */ servers),
/* harmony export */   dR: () => (/* binding */ everyServer)
/* harmony export */ });
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1661);

/** What a rule says, as one sentence: when and where it speaks, and what it asks. */
function sentenceOf({ scope, during }, guard, judge) {
    const parts = [
        ...(during === 'always' ? [] : [during === 'plan' ? 'while a plan runs' : 'at rest']),
        ...placeOf(scope),
        ...(guard.text === '' ? [] : [`while ${guard.text}`]),
        judge.inWords,
    ];
    const sentence = parts.join(', ');
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
/** `every server of Exchange 2007`. */
function everyServer(selector) {
    return serversInWords('every server', selector);
}
/** `no server of Exchange 2003`. */
function noServer(selector) {
    return serversInWords('no server', selector);
}
/** `servers of Exchange 2016`. */
function servers(selector) {
    return serversInWords('servers', selector);
}
/** A selector in words that begin otherwise: its own are `Exchange 2007 …` or `a server …`. */
function serversInWords(start, { text, end }) {
    const [, rest] = /^a server(?=$| )(.*)$/.exec(text) ?? [];
    const atEnd = end === undefined ? '' : `, as the ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(end)} of the link,`;
    return `${rest === undefined ? `${start} of ${text}` : `${start}${rest}`}${atEnd}`;
}
function placeOf(scope) {
    if (typeof scope !== 'string')
        return [`at each link of the kind ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(scope.link)}`];
    if (scope === 'organization')
        return [];
    return [`in each ${scope === 'site' ? 'site' : (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(scope)}`];
}


/***/ }),

/***/ 1471:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ Greatest)
/* harmony export */ });
/** A collection of numbers that knows its greatest, and its greatest but for one of its numbers. */
class Greatest {
    counts = new Map();
    greatest = -Infinity;
    /** The second greatest number, counting different numbers. */
    second = -Infinity;
    change(value, by) {
        const count = (this.counts.get(value) ?? 0) + by;
        if (count > 0)
            this.counts.set(value, count);
        else
            this.counts.delete(value);
        if (value >= this.second)
            this.measure();
    }
    /** The greatest number; -Infinity where there is none. */
    get all() {
        return this.greatest;
    }
    /** Equal as long as {@link all} and {@link butFor} give the same, whatever is asked. */
    get state() {
        return `${this.greatest}/${this.counts.get(this.greatest) === 1 ? this.second : this.greatest}`;
    }
    /** The greatest of the others, once one `value` is left out; the greatest of all where there is no such number. */
    butFor(value) {
        return value === this.greatest && this.counts.get(value) === 1 ? this.second : this.greatest;
    }
    measure() {
        this.greatest = -Infinity;
        this.second = -Infinity;
        for (const value of this.counts.keys()) {
            if (value > this.greatest)
                [this.second, this.greatest] = [this.greatest, value];
            else if (value > this.second)
                this.second = value;
        }
    }
}


/***/ }),

/***/ 1412:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rangeOf),
/* harmony export */   r: () => (/* binding */ watchDistance)
/* harmony export */ });
/* harmony import */ var _model_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6823);
/* harmony import */ var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5449);
/* harmony import */ var _greatest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1471);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4890);




/** Compares each selected server with the lowest and highest of the others in its scope, family by family. */
function watchDistance(distance) {
    const families = new Map();
    const extremesOf = ({ family }) => {
        const known = families.get(family);
        if (known)
            return known;
        const fresh = new Extremes();
        families.set(family, fresh);
        return fresh;
    };
    return {
        change(server, by, scope) {
            const meant = distance.others.matches(server, scope);
            return (meant !== 'no' && extremesOf(server.product).change(rangeOf(server.version, distance.unit), meant, by));
        },
        meets: (server, scope) => meets(server, scope, extremesOf(server.product), distance),
        explain: (server, scope) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .tooFar */ .II)(server, scope, distance, meets(server, scope, extremesOf(server.product), distance)),
    };
}
/** The positions that a version may have. */
function rangeOf(version, unit) {
    const range = (0,_versions_version_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseRange */ .ZL)(version);
    return range
        ? { low: range.first.position[unit], high: range.last.position[unit] }
        : { low: -Infinity, high: Infinity };
}
function meets(server, scope, extremes, distance) {
    const own = rangeOf(server.version, distance.unit);
    const others = extremes.butFor(own, distance.others.matches(server, scope));
    const { behind = Infinity, ahead = Infinity } = distance;
    return (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .both */ .WP)(within(others.newest, own, behind), within({ low: -others.oldest.high, high: -others.oldest.low }, { low: -own.high, high: -own.low }, ahead));
}
/** Whether a server is at most so far below the newest of the others. */
function within(newest, own, most) {
    const isAlone = newest.high === -Infinity;
    if (isAlone || most === Infinity || newest.high - own.low <= most)
        return 'yes';
    return newest.low - own.high > most ? (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .answer */ .ZF)(false) : 'cannot-tell';
}
/** The newest and the oldest of some servers, as far as is known. */
class Extremes {
    surelyNewest = new _greatest_js__WEBPACK_IMPORTED_MODULE_3__/* .Greatest */ .u();
    perhapsNewest = new _greatest_js__WEBPACK_IMPORTED_MODULE_3__/* .Greatest */ .u();
    surelyOldest = new _greatest_js__WEBPACK_IMPORTED_MODULE_3__/* .Greatest */ .u();
    perhapsOldest = new _greatest_js__WEBPACK_IMPORTED_MODULE_3__/* .Greatest */ .u();
    /** Counts a server in or out, and says whether an extreme has moved. */
    change({ low, high }, meant, by) {
        const before = this.key();
        if (meant === 'yes') {
            this.surelyNewest.change(low, by);
            this.surelyOldest.change(-high, by);
        }
        this.perhapsNewest.change(high, by);
        this.perhapsOldest.change(-low, by);
        return this.key() !== before;
    }
    /** The extremes of the others, where one of the servers is the one that is asked about. */
    butFor({ low, high }, meant) {
        const sure = (all, own) => (meant === 'yes' ? all.butFor(own) : all.all);
        const perhaps = (all, own) => (meant === 'no' ? all.all : all.butFor(own));
        return {
            newest: { low: sure(this.surelyNewest, low), high: perhaps(this.perhapsNewest, high) },
            oldest: { low: -perhaps(this.perhapsOldest, -low), high: -sure(this.surelyOldest, -high) },
        };
    }
    key() {
        return [this.surelyNewest, this.perhapsNewest, this.surelyOldest, this.perhapsOldest]
            .map((extreme) => extreme.state)
            .join(' ');
    }
}


/***/ }),

/***/ 4890:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   II: () => (/* binding */ tooFar),
/* harmony export */   mW: () => (/* binding */ unitsInWords),
/* harmony export */   oC: () => (/* binding */ farthestInWords)
/* harmony export */ });
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1661);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(374);
/* harmony import */ var _unknown_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5768);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1412);




const units = {
    major: ['major release', 'major releases'],
    minor: ['minor release', 'minor releases'],
    release: ['release', 'releases'],
};
/** A server that is, or may be, too far from another. */
function tooFar(server, scope, distance, met) {
    const other = farthest(server, scope, distance);
    const uncertain = met === 'cannot-tell'
        ? [server, ...other].find(({ version }) => version.precision !== 'exact')
        : undefined;
    const unknown = uncertain
        ? `, ${uncertain === server ? (0,_unknown_version_js__WEBPACK_IMPORTED_MODULE_0__/* .whyUnknown */ .F)(server) : `and the version of ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(uncertain.name)} is not known`}`
        : '';
    const company = other.map((one) => ` ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(one.name)}, which runs ${(0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .running */ .yk)(one)}`).join('');
    const limits = limitsOf(distance);
    return {
        observed: `${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(server.name)} runs ${(0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .running */ .yk)(server)}${unknown}`,
        demanded: `it may be ${limits} than${company || ' the others'}`,
        actual: (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .running */ .yk)(server).replaceAll('`', ''),
        required: limits,
        help: uncertain
            ? (0,_unknown_version_js__WEBPACK_IMPORTED_MODULE_0__/* .howToKnow */ .b)(uncertain)
            : `bring ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)([server, ...other].map(({ name }) => (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)))} closer together`,
        at: (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .versionPlace */ .yp)(server),
    };
}
/** `1 release`, `2 major releases`. */
function unitsInWords(count, unit) {
    return (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, ...units[unit]);
}
/** `at most 1 release older and at most 2 releases newer`. */
function limitsOf({ behind, ahead, unit }) {
    const limits = [
        ...(behind === undefined ? [] : [`at most ${unitsInWords(behind, unit)} older`]),
        ...(ahead === undefined ? [] : [`at most ${unitsInWords(ahead, unit)} newer`]),
    ];
    return (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(limits);
}
/** The server that decides: the one that is farthest away on a side that is limited. */
function farthestInWords(server, scope, distance) {
    const [other] = farthest(server, scope, distance);
    if (!other)
        return [{ text: 'there is no other server that it would be compared with' }];
    const text = `the farthest of those that it is compared with is ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(other.name)}, which runs ${(0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .running */ .yk)(other)}`;
    return [{ text, at: (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .versionPlace */ .yp)(other) }];
}
/** The server that is farthest away on a side that is limited; empty where there is none to compare with. */
function farthest(server, scope, { others, unit, behind, ahead }) {
    const own = (0,_relative_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .b)(server.version, unit);
    let found;
    for (const other of scope.servers.values()) {
        if (other === server || other.product.family !== server.product.family)
            continue;
        if (others.matches(other, scope) === 'no')
            continue;
        const range = (0,_relative_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .b)(other.version, unit);
        const excess = Math.max(behind === undefined ? -Infinity : range.high - own.low - behind, ahead === undefined ? -Infinity : own.high - range.low - ahead);
        if (!found || excess > found.excess)
            found = { other, excess };
    }
    return found ? [found.other] : [];
}


/***/ }),

/***/ 374:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dx: () => (/* binding */ runningPlainly),
/* harmony export */   h1: () => (/* binding */ productPlace),
/* harmony export */   yk: () => (/* binding */ running),
/* harmony export */   yp: () => (/* binding */ versionPlace)
/* harmony export */ });
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1661);
/* harmony import */ var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5449);


/** `Exchange 2007 \`SP3 RU9\``, or what is known of it. */
function running({ product, version }) {
    if (version.written === '')
        return `${product.name} in a version that is not declared`;
    return `${product.name} ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)((0,_versions_version_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(version))}${planned(version)}`;
}
/** The same without marks: `Exchange 2007 SP3 RU9`. */
function runningPlainly({ product, version }) {
    if (version.written === '')
        return product.name;
    return `${product.name} ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_versions_version_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(version))}${planned(version)}`;
}
function planned(version) {
    const when = version.precision === 'exact' ? version.release.planned : undefined;
    return when === undefined ? '' : ` (planned for ${when})`;
}
/** What a person would edit to give the server another version. */
function versionPlace({ declared }) {
    return declared.version === undefined ? declared.origin.value('name') : declared.origin.value('version');
}
/** What a person would edit to have the server gone. */
function productPlace({ declared }) {
    if (declared.product !== undefined)
        return declared.origin.value('product');
    return declared.version === undefined ? declared.origin.value('name') : declared.origin.value('version');
}


/***/ }),

/***/ 5768:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ whyUnknown),
/* harmony export */   b: () => (/* binding */ howToKnow)
/* harmony export */ });
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1661);

/** Why the version of a server cannot be compared, as a part of a sentence. */
function whyUnknown({ product, version }) {
    if (version.written === '')
        return 'so nothing can be told about it';
    if (version.precision === 'interval')
        return `whose ${product.updateWord} is not known`;
    return `which no catalogue of ${product.name} knows`;
}
/** How to make the version of a server known, as an instruction. */
function howToKnow({ name, product, version }) {
    const exactly = product.family.exactVersion;
    if (version.written === '' || version.precision === 'interval') {
        return exactly ?? `write the exact version of ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`;
    }
    if (version.precision === 'unknown' && version.nearest.length > 0) {
        const near = `did you mean ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(version.nearest.map(_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD), 'or')}?`;
        return exactly ? `${near} If not, ${exactly}` : near;
    }
    return exactly ?? 'write a release label or a build of its catalogue';
}


/***/ }),

/***/ 4370:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ releaseInWords),
/* harmony export */   o: () => (/* binding */ meaningInWords)
/* harmony export */ });
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1661);

/** What the catalogue has of a release: `Exchange 2007 \`SP3 RU10\` is build 8.3.298.3, released 2013-02-11 (…)`. */
function releaseInWords(release) {
    const { product, label, build, released, source } = release;
    const date = released === undefined ? '' : `, released ${released}`;
    const from = source === undefined ? '' : ` (${source})`;
    return `${product.name} ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(label)} is build ${build.join('.')}${date}${from}`;
}
/** What a written version means by the catalogue. */
function meaningInWords(version) {
    switch (version.precision) {
        case 'exact':
            return releaseInWords(version.release);
        case 'interval': {
            const { written, product, first, last } = version;
            const range = `${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(first.label)} to ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(last.label)}`;
            return `${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(written)} may be any release of ${product.name} from ${range}`;
        }
        case 'unknown':
            return version.written === ''
                ? 'no version is declared'
                : `${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(version.written)} is no release that a catalogue knows`;
    }
}


/***/ })

};
