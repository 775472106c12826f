export const id = 749;
export const ids = [749];
export const modules = {

/***/ 2524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ judgeTransition),
/* harmony export */   i: () => (/* binding */ changesBetween)
/* harmony export */ });
/* harmony import */ var _check_live_organization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1752);
/* harmony import */ var _check_live_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5552);
/* harmony import */ var _steps_change_of_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2909);



/**
 * Judges the change from one state of an organization to another as one step in which everything changes at once: what
 * the rules about changes have against it. Tasks that the later state declares count as done before.
 */
function judgeTransition(base, head, rules, describe) {
    const onChanges = rules.filter(({ judge }) => judge.kind === 'change');
    if (onChanges.length === 0)
        return [];
    const tasks = new Map([...base.tasks, ...head.tasks]);
    const live = new _check_live_organization_js__WEBPACK_IMPORTED_MODULE_0__/* .LiveOrganization */ .k({ ...base, at: head.at, file: head.file, tasks }, onChanges);
    const verdicts = changesBetween(base, head).flatMap((change) => live.foresee(change));
    moveTo(live, head);
    const files = new Set([...head.servers.values()].map(({ declared }) => declared.origin.whole.file));
    return verdicts.flatMap((verdict) => {
        const judgement = verdict();
        return judgement ? describe(withinFiles(judgement, files)) : [];
    });
}
/** What is different in the later state: servers that come, change and go, and links that are made. */
function changesBetween(base, head) {
    const changes = [];
    for (const server of head.servers.values()) {
        const from = base.servers.get(server.key);
        if (!from)
            changes.push({ kind: 'install', server });
        else if ((0,_steps_change_of_server_js__WEBPACK_IMPORTED_MODULE_1__/* .directionOf */ .F)(from, server) !== 'same')
            changes.push({ kind: 'update', from, server });
    }
    for (const server of base.servers.values()) {
        if (!head.servers.has(server.key))
            changes.push({ kind: 'decommission', server });
    }
    const linked = new Set(base.links.map(_check_live_state_js__WEBPACK_IMPORTED_MODULE_2__/* .linkKey */ .S));
    for (const link of head.links)
        if (!linked.has((0,_check_live_state_js__WEBPACK_IMPORTED_MODULE_2__/* .linkKey */ .S)(link)))
            changes.push({ kind: 'link', link });
    return changes;
}
function moveTo(live, head) {
    for (const link of live.state.links)
        live.removeLink(link);
    for (const server of [...live.state.servers.values()]) {
        const after = head.servers.get(server.key);
        if (after)
            live.replace(server, after);
        else
            live.remove(server);
    }
    for (const server of head.servers.values())
        if (!live.state.servers.has(server.key))
            live.add(server);
    for (const link of head.links)
        live.addLink(link);
}
/** What is only in the base has no place that a reader of the head could look at. */
function withinFiles(judgement, files) {
    return { ...judgement, because: judgement.because.filter(({ at }) => files.has(at.file)) };
}


/***/ }),

/***/ 2749:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ check),
  to: () => (/* binding */ explained),
  S4: () => (/* binding */ judge),
  hI: () => (/* binding */ judgePrepared)
});

// EXTERNAL MODULE: ./src/core/check/findings.ts
var findings = __webpack_require__(3256);
// EXTERNAL MODULE: ./src/core/model/day.ts
var day = __webpack_require__(8735);
// EXTERNAL MODULE: ./src/core/model/source.ts
var source = __webpack_require__(8672);
// EXTERNAL MODULE: ./src/core/check/built-in.ts + 4 modules
var built_in = __webpack_require__(1339);
// EXTERNAL MODULE: ./src/core/check/fingerprint.ts + 1 modules
var fingerprint = __webpack_require__(7177);
;// CONCATENATED MODULE: ./src/core/check/catalogue-age.ts




/** A catalogue whose sources were read longer ago than this, in days, may lack releases and changed rules. */
const oldestUseful = 90;
/** Says of each family that its catalogue is old on the day of the run; it stands on the first organization of it. */
function outdatedCatalogues(organizations, asOf) {
    const first = new Map();
    for (const organization of organizations) {
        for (const { product } of organization.servers.values()) {
            if (!first.has(product.family))
                first.set(product.family, organization);
        }
    }
    return [...first].flatMap(([family, organization]) => outdated(family, organization, asOf));
}
function outdated({ id, name, retrieved }, { name: organization, at }, asOf) {
    const age = retrieved === undefined ? 0 : (0,day/* daysBetween */.YM)(retrieved, asOf);
    if (retrieved === undefined || age <= oldestUseful)
        return [];
    return [
        {
            rule: 'catalogue-outdated',
            policy: built_in/* builtInPolicy */.Cl,
            status: 'violation',
            severity: (0,built_in/* builtInSummary */.UF)('catalogue-outdated').severity,
            organization,
            servers: [],
            message: `the sources of the catalogue of ${name} were last read on ${retrieved}, ${age} days before ${asOf}, so releases and rules since then are not known`,
            help: 'update coexist, or add the new releases in a catalogue of your own',
            because: [],
            location: (0,source/* locate */.x)(at),
            related: [],
            fingerprint: (0,fingerprint/* fingerprint */.R)([built_in/* builtInPolicy */.Cl, 'catalogue-outdated', id]),
        },
    ];
}

// EXTERNAL MODULE: ./src/core/check/judge-organization.ts
var judge_organization = __webpack_require__(159);
// EXTERNAL MODULE: ./src/core/check/report.ts
var check_report = __webpack_require__(2356);
// EXTERNAL MODULE: ./src/core/plan/transition.ts
var transition = __webpack_require__(2524);
// EXTERNAL MODULE: ./src/core/requests/nothing-to-judge.ts
var nothing_to_judge = __webpack_require__(4575);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/core/plan/judge-plan.ts + 2 modules
var judge_plan = __webpack_require__(6776);
// EXTERNAL MODULE: ./src/core/check/coverage.ts
var check_coverage = __webpack_require__(4476);
// EXTERNAL MODULE: ./src/core/check/live-organization.ts + 2 modules
var live_organization = __webpack_require__(1752);
// EXTERNAL MODULE: ./src/core/plan/bound-plan.ts
var bound_plan = __webpack_require__(3783);
;// CONCATENATED MODULE: ./src/core/plan/repair/footprint.ts
/** Finds the steps that may not trade places without a difference to the state after them. */
function dependenceOf(steps) {
    const isSelecting = steps.some((step) => footprintOf(step, false) === 'everything');
    const footprints = steps.map((step) => footprintOf(step, isSelecting));
    return (one, other) => {
        const [a = 'nothing', b = 'nothing'] = [footprints[one], footprints[other]];
        if (a === 'nothing' || b === 'nothing')
            return false;
        if (a === 'everything' || b === 'everything')
            return true;
        return [...a].some((part) => b.has(part));
    };
}
/** Where steps select servers, the order in which servers arrive is the order in which they are selected. */
function footprintOf({ action }, isSelecting) {
    switch (action.kind) {
        case 'update':
        case 'decommission':
            return 'names' in action.servers ? servers(action.servers.names) : 'everything';
        case 'install': {
            const sites = action.servers.flatMap(({ site }) => (site === undefined ? [] : [`site ${site}`]));
            const names = servers(action.servers.map(({ name }) => name));
            return new Set([...names, ...sites, ...(isSelecting ? ['arrivals'] : [])]);
        }
        case 'move':
            return servers([...action.from, ...action.to]);
        case 'link':
        case 'unlink': {
            const { ends, site } = action.link;
            const ofSite = site === undefined ? [] : [`site ${site}`];
            return new Set([...servers(Object.values(ends).flat()), ...ofSite, 'links']);
        }
        case 'level':
            return new Set(Object.keys(action.levels).map((name) => `level ${name}`));
        case 'task':
        case 'hold':
            return 'nothing';
    }
}
function servers(names) {
    return new Set(names.map((name) => `server ${name.toLowerCase()}`));
}

;// CONCATENATED MODULE: ./src/core/plan/repair/in-every-order.ts

/** Those of the findings of a plan that it has in every order of its steps, as far as that can be told at once. */
function inEveryOrder(findings, steps, { servers }, depend) {
    const installed = new Set(steps.flatMap((step) => step.installed.map(({ key }) => key)));
    const isNowhere = (name) => !servers.has(name.toLowerCase()) && !installed.has(name.toLowerCase());
    const isEndFixed = steps.every((_one, first) => steps.every((_other, second) => second <= first || !depend(first, second)));
    return findings.filter((finding) => {
        const { rule, policy, plan } = finding;
        if (policy === built_in/* builtInPolicy */.Cl) {
            if (rule === 'plan-unknown-task' || rule === 'plan-unknown-site')
                return true;
            if (rule === 'plan-unknown-server')
                return finding.servers.some(isNowhere);
            if (rule === 'plan-target')
                return isEndFixed;
        }
        return isEndFixed && plan !== undefined && plan.until === undefined && plan.isMomentary !== true;
    });
}

// EXTERNAL MODULE: ./src/core/plan/step-wording.ts
var step_wording = __webpack_require__(720);
;// CONCATENATED MODULE: ./src/core/plan/repair/order.ts
/** The order with the step at one place taken to another one. */
function withMove(order, from, to) {
    const rest = order.filter((_step, at) => at !== from);
    return [...rest.slice(0, to), ...order.slice(from, from + 1), ...rest.slice(to)];
}
/** The steps that keep their places among each other: a longest part of the order that is as the plan has it. */
function keptIn(order) {
    const best = [];
    for (const [at, step] of order.entries()) {
        let [length, before] = [1, undefined];
        for (const [earlier, other] of order.slice(0, at).entries()) {
            const reached = best[earlier]?.length ?? 0;
            if (other < step && reached + 1 > length)
                [length, before] = [reached + 1, earlier];
        }
        best.push({ length, before });
    }
    const longest = Math.max(0, ...best.map(({ length }) => length));
    const kept = new Set();
    let at = best.findIndex(({ length }) => length === longest);
    while (at !== undefined && at >= 0) {
        const step = order[at];
        if (step !== undefined)
            kept.add(step);
        at = best[at]?.before;
    }
    return kept;
}
/** The steps that have been moved, as few as the order allows. */
function movedIn(order) {
    const kept = keptIn(order);
    return order.filter((step) => !kept.has(step));
}

;// CONCATENATED MODULE: ./src/core/plan/repair/moves.ts



/** The moves that make an order out of that of the plan, in the sequence in which they are to be made. */
function movesOf(order, steps) {
    const kept = keptIn(order);
    return order.flatMap((index, at) => {
        const step = steps[index];
        if (!step || kept.has(index))
            return [];
        const day = dayOf(order, at, steps, kept);
        return [
            {
                step: index + 1,
                title: (0,step_wording/* stepTitle */.F)(step),
                location: (0,source/* locate */.x)(step.origin.whole),
                to: placeOf(order, at, kept),
                ...(day ? { day } : {}),
            },
        ];
    });
}
/** What goes forward stands before a step that keeps its place, what goes back after the one that comes before it. */
function placeOf(order, at, kept) {
    const index = order[at] ?? 0;
    const next = order.slice(at + 1).find((other) => kept.has(other));
    const previous = order[at - 1];
    if (next !== undefined && (next < index || previous === undefined))
        return { before: next + 1 };
    return { after: (previous ?? 0) + 1 };
}
/** Days as they are written sort as they follow each other. */
function dayOf(order, at, steps, kept) {
    const on = steps[order[at] ?? -1]?.on;
    if (on === undefined)
        return undefined;
    const daysOf = (part) => part.flatMap((index) => (kept.has(index) ? (steps[index]?.on ?? []) : [])).sort();
    const [latest] = daysOf(order.slice(at + 1));
    if (latest !== undefined && latest < on)
        return { on, latest };
    const earliest = daysOf(order.slice(0, at)).at(-1);
    return earliest !== undefined && earliest > on ? { on, earliest } : undefined;
}

;// CONCATENATED MODULE: ./src/core/plan/repair/every-order.ts
/** The first of all orders that passes. Orders whose steps lead to the same state are looked at once. */
function firstOfEveryOrder(given, trial, depend) {
    const known = new Set();
    const from = (order) => {
        const key = stateKey(order, depend);
        if (known.has(key))
            return undefined;
        known.add(key);
        const left = given.filter((step) => !order.includes(step));
        if (left.length === 0)
            return trial.passes(order) ? order : undefined;
        for (const step of left) {
            const others = left.filter((other) => other !== step);
            const next = [...order, step];
            if (trial.isSpent)
                return undefined;
            if (trial.failureOf([...next, ...others], next.length) !== undefined)
                continue;
            const found = from(next);
            if (found)
                return found;
        }
        return undefined;
    };
    const found = from([]);
    if (found)
        return { found };
    return trial.isSpent ? 'unknown' : 'none';
}
/** Equal for orders that differ only in steps that may trade places: always the smallest step that can come next. */
function stateKey(order, depend) {
    const left = [...order];
    const key = [];
    while (left.length > 0) {
        const free = left.filter((step, at) => !left.slice(0, at).some((earlier) => depend(earlier, step)));
        const next = Math.min(...free);
        key.push(next);
        left.splice(left.indexOf(next), 1);
    }
    return key.join();
}

;// CONCATENATED MODULE: ./src/core/plan/repair/fewest-moves.ts

/**
 * An order that passes and is at most so many moves away, each of another step, the nearest places first; undefined where
 * there is none, or the trial is spent. Only moves that the failing step can feel are tried: the others lead to the same
 * state before it.
 */
function withMoves(order, count, trial, depend) {
    return search(order, count, new Set(), { trial, depend });
}
function search(order, count, moved, searching) {
    const { trial, depend } = searching;
    const failing = trial.failureOf(order);
    if (failing === undefined)
        return order;
    if (count === 0)
        return undefined;
    const lots = new Lots(order, failing, trial);
    for (const move of movesFor(order, failing, depend)) {
        if (trial.isSpent)
            return undefined;
        const step = order[move.from];
        if (step === undefined || moved.has(step))
            continue;
        if (count === 1 && lots.isHopeless(move))
            continue;
        const found = search(withMove(order, move.from, move.to), count - 1, new Set([...moved, step]), searching);
        if (found)
            return found;
    }
    return undefined;
}
/** The moves that change what comes before the failing step, or in which order that comes; the shortest first. */
function* movesFor(order, failing, depend) {
    const entangled = entanglements(order.slice(0, failing), depend);
    const isFelt = ({ from, to }) => {
        if (from === failing || to === failing)
            return true;
        if (from < failing !== to < failing)
            return true;
        return (entangled[from] ?? []).some((other) => (from < other ? to >= other : to <= other));
    };
    for (let distance = 1; distance < order.length; distance++) {
        for (const from of order.keys()) {
            for (const to of [from + distance, from - distance]) {
                if (to >= 0 && to < order.length && isFelt({ from, to }))
                    yield { from, to };
            }
        }
    }
}
/** For each place those of the other places whose step must not change sides with it unnoticed. */
function entanglements(order, depend) {
    return order.map((one, at) => order.flatMap((other, place) => (place !== at && depend(one, other) ? [place] : [])));
}
/** Moves that share the state before the failing step fail together: one of them is tried for all. */
class Lots {
    order;
    failing;
    trial;
    known = new Map();
    constructor(order, failing, trial) {
        this.order = order;
        this.failing = failing;
        this.trial = trial;
    }
    /** Whether the failing step fails after the move, too, for all that is known. */
    isHopeless({ from, to }) {
        const { failing } = this;
        if (from < failing && to >= failing)
            return this.isKnown(`without ${from}`, () => this.failsWithout(from));
        if (from > failing && to <= failing)
            return this.isKnown(`with ${from}`, () => this.failsWith(from));
        return false;
    }
    isKnown(key, ask) {
        const known = this.known.get(key) ?? ask();
        this.known.set(key, known);
        return known;
    }
    failsWithout(from) {
        const last = this.order.length - 1;
        return this.trial.failureOf(withMove(this.order, from, last), this.failing) !== undefined;
    }
    /** A step that cannot be taken right before the failing one may still pass earlier. */
    failsWith(from) {
        const { failing, order, trial } = this;
        return trial.failureOf(withMove(order, from, failing), failing + 2) === failing + 1;
    }
}

;// CONCATENATED MODULE: ./src/core/plan/repair/put-off.ts
/**
 * Goes through the steps in their order and puts off each that would fail until it passes; undefined where none of those
 * that are left can be taken, or the trial is spent. Where rules never forbid later what they allow earlier it finds an order
 * wherever there is one.
 */
function byPuttingOff(given, trial) {
    let going = given;
    let waiting = [];
    while (!trial.isSpent) {
        const reached = trial.failureOf([...going, ...waiting], going.length) ?? going.length;
        const resumed = resumedIn({ going, waiting, reached }, trial);
        if (resumed) {
            going = resumed;
            waiting = waiting.filter((step) => !resumed.includes(step));
            continue;
        }
        if (reached >= going.length)
            break;
        waiting = [...waiting, ...going.slice(reached, reached + 1)].sort((a, b) => a - b);
        going = going.filter((_step, at) => at !== reached);
    }
    const isWhole = waiting.length === 0 && going.length === given.length;
    return isWhole && trial.passes(going) ? going : undefined;
}
/** The schedule with one of the waiting steps in it again, as late as it can be told to pass. */
function resumedIn({ going, waiting, reached }, trial) {
    for (const step of waiting) {
        const others = waiting.filter((other) => other !== step);
        const resumed = [...going.slice(0, reached), step, ...going.slice(reached)];
        if (trial.failureOf([...resumed, ...others], reached + 1) === undefined)
            return resumed;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/core/plan/repair/put-back.ts

/**
 * An order that passes with as many of the moved steps put back to their places as can be, one after the other, and the
 * others as near to them as halving finds.
 */
function withStepsPutBack(order, trial) {
    let best = order;
    for (let left = movedIn(best); !trial.isSpent; left = movedIn(best)) {
        const candidates = left.map((step) => movedTo(best, step, homeOf(best, step)));
        const next = candidates.find((one) => movedIn(one).length < left.length && trial.passes(one));
        if (!next)
            break;
        best = next;
    }
    return movedIn(best).reduce((nearest, step) => nearer(nearest, step, trial), best);
}
/** The place behind the last of the steps that come before it in the plan and keep their places. */
function homeOf(order, step) {
    const moved = new Set(movedIn(order));
    const others = order.filter((other) => other !== step);
    return others.findLastIndex((other) => !moved.has(other) && other < step) + 1;
}
function movedTo(order, step, to) {
    return withMove(order, order.indexOf(step), to);
}
function nearer(order, step, trial) {
    const count = movedIn(order).length;
    let [near, far] = [homeOf(order, step), order.indexOf(step)];
    let best = order;
    while (Math.abs(far - near) > 1 && !trial.isSpent) {
        const middle = Math.trunc((near + far) / 2);
        const candidate = movedTo(order, step, middle);
        if (movedIn(candidate).length <= count && trial.passes(candidate))
            [far, best] = [middle, candidate];
        else
            near = middle;
    }
    return best;
}

// EXTERNAL MODULE: ./src/core/plan/faults.ts
var plan_faults = __webpack_require__(1098);
// EXTERNAL MODULE: ./src/core/plan/simulation.ts + 1 modules
var plan_simulation = __webpack_require__(4021);
// EXTERNAL MODULE: ./src/core/plan/target.ts
var plan_target = __webpack_require__(998);
// EXTERNAL MODULE: ./src/core/plan/walk.ts + 11 modules
var walk = __webpack_require__(8239);
;// CONCATENATED MODULE: ./src/core/plan/repair/trial.ts




/** Tries orders of the steps of a plan by the very judge of plans, until its budget of steps is spent. */
class Trial {
    tried;
    budget;
    constructor(tried, budget) {
        this.tried = tried;
        this.budget = budget;
    }
    /** Whether no more can be tried; every order fails then, and nothing is proved by it. */
    get isSpent() {
        return this.budget <= 0;
    }
    /** Whether the whole order passes. */
    passes(order) {
        return this.failureOf(order) === undefined;
    }
    /**
     * The place in the order of the first step in which something blocks, its length where only the end does; undefined where
     * nothing does. Only the first `length` steps are taken where that is given: the others are known to come later.
     */
    failureOf(order, length = order.length) {
        if (this.isSpent)
            return 0;
        const { organization, context, coverage, target } = this.tried;
        this.budget -= organization.servers.size; // to begin anew costs about as much as a step for each
        const { rules, describe, weigh } = context;
        const faults = new plan_faults/* Faults */.C(organization.name, '', '', weigh);
        const simulation = new plan_simulation/* Simulation */.g(organization, rules, coverage, describe, weigh);
        const steps = order.flatMap((index, at) => {
            const step = this.tried.steps[index];
            return step ? [{ ...step, number: at + 1 }] : [];
        });
        const blocks = new Blocks(simulation, faults, this.tried);
        let taken = 0;
        for (const { step } of (0,walk/* walk */.G)(steps, simulation, faults, context)) {
            this.budget--;
            taken = step.number;
            const first = blocks.firstStep();
            if (first !== undefined)
                return first - 1;
            if (taken === length)
                break;
        }
        if (length < order.length)
            return undefined;
        const stretches = simulation.finish();
        (0,plan_target/* refuseMissedTarget */.L)(steps, target, simulation, faults);
        const isWrong = blocks.firstStep() !== undefined || stretches.some((one) => blocks.isInherited(one));
        return isWrong ? order.length : undefined;
    }
}
/** Looks at what has been found in a plan since it looked last. */
class Blocks {
    simulation;
    found;
    tried;
    stretches;
    objected = 0;
    faults = 0;
    constructor(simulation, found, tried) {
        this.simulation = simulation;
        this.found = found;
        this.tried = tried;
        this.stretches = simulation.stretchesSoFar.length;
    }
    /** The first step in which something new blocks. */
    firstStep() {
        const { simulation, found } = this;
        const stretches = simulation.stretchesSoFar.slice(this.stretches);
        const objected = simulation.objected.slice(this.objected);
        const faults = found.findings.slice(this.faults);
        this.stretches += stretches.length;
        this.objected += objected.length;
        this.faults += faults.length;
        const steps = [
            ...stretches.flatMap((stretch) => (this.isAny(this.findingsOf(stretch)) ? [stretch.step] : [])),
            ...objected.flatMap(({ step, findings }) => (this.isAny(findings) ? [step] : [])),
            ...faults.flatMap((fault) => (fault.plan && this.isAny([fault]) ? [fault.plan.step] : [])),
        ];
        return steps.length > 0 ? Math.min(...steps) : undefined;
    }
    /** Whether what was wrong before the plan blocks at its end: what is mended by then is no more than a notice. */
    isInherited({ told, step, until }) {
        if (step > 0)
            return false;
        if (until === undefined)
            return this.isAny(told.findings);
        return this.isAny(told.findings.map((finding) => ({ ...finding, severity: 'notice' })));
    }
    /** What a stretch will be told as; of those that are told together, for itself. */
    findingsOf({ told: { findings, group } }) {
        return group?.isByServer ? this.tried.context.describe(group.judgement) : findings;
    }
    isAny(findings) {
        return findings.some(this.tried.isBlocking);
    }
}

;// CONCATENATED MODULE: ./src/core/plan/repair/search.ts






/**
 * Seeks an order that passes and moves as few steps as can be. A schedule that puts off what fails says how many moves are
 * enough; then every smaller number is tried. Where it finds nothing, every order is looked at. Each part has its own budget
 * of steps.
 */
function seekOrder(tried, depend, budget) {
    const given = tried.steps.map((_step, index) => index);
    const trial = () => new Trial(tried, budget);
    const putOff = byPuttingOff(given, trial());
    const every = putOff ? { found: putOff } : firstOfEveryOrder(given, trial(), depend);
    if (every === 'none')
        return { isNone: true };
    const enough = every === 'unknown' ? undefined : withStepsPutBack(every.found, trial());
    return withFewestMoves(given, enough, trial(), depend);
}
function withFewestMoves(given, enough, trial, depend) {
    const most = enough ? movedIn(enough).length : given.length;
    for (let count = 1; count < most; count++) {
        const found = withMoves(given, count, trial, depend);
        if (found)
            return { order: found, isSmallest: true };
        if (trial.isSpent)
            return enough ? { order: enough, isSmallest: false } : { isNone: false };
    }
    return enough ? { order: enough, isSmallest: true } : { isNone: false };
}

;// CONCATENATED MODULE: ./src/core/plan/repair/repair-plan.ts








/** A check has other things to do: in longer plans nobody looks for an order. */
const mostSteps = 1_000;
/** How many steps each part of the search may take; to judge the state before the plan is one for each server. */
const usualBudget = 10_000;
/** How many orders may be tried at least, in an organization of any size. */
const leastOrders = 20;
/**
 * Whether a plan in which something blocks passes with its own steps in another order: none is added, none left out, and
 * one of several servers stays one. Undefined where nothing blocks.
 */
function repairOf(plan, findings, organization, context, { isBlocking, budget = usualBudget + leastOrders * organization.servers.size }) {
    const blocking = findings.filter(isBlocking);
    const { bound, problems } = (0,bound_plan/* bindPlan */.D)(plan, context.catalogue, context.asOf);
    if (blocking.length === 0 || problems.length > 0)
        return undefined;
    const { steps } = bound;
    const depend = dependenceOf(plan.steps);
    const fixed = inEveryOrder(blocking, steps, organization, depend);
    if (fixed.length > 0)
        return withoutOrder('impossible', 'proved: some of what is wrong is so in every order', fixed);
    if (steps.length > mostSteps)
        return withoutOrder('undetermined', `nothing is proved: a check looks for another order of ${(0,wording/* counted */.hS)(mostSteps, 'step')} at most`);
    const coverage = new check_coverage/* Coverage */.xN(context.rules);
    const tried = { steps, target: plan.target, organization, coverage, context, isBlocking };
    const sought = seekOrder(tried, depend, budget);
    const isProved = !remembersRests(organization, context);
    if (sought.order)
        return reordering(sought.order, sought.isSmallest && isProved, plan);
    return sought.isNone && isProved
        ? withoutOrder('impossible', 'proved: something blocks in every order of the steps')
        : withoutOrder('undetermined', `nothing is proved: no order that passes was found in ${(0,wording/* counted */.hS)(budget, 'tried step')}, and there may be one`);
}
function reordering(order, isProved, { steps }) {
    const moves = movesOf(order, steps);
    const smallest = isProved || moves.length === 1;
    return {
        outcome: 'reordering',
        guarantee: smallest
            ? 'proved: no order with fewer moved steps passes'
            : 'one that moves fewer steps may pass, too: not all of them were tried',
        smallest,
        moves,
        order: order.map((index) => index + 1),
    };
}
function withoutOrder(outcome, guarantee, fixed = []) {
    const inEveryOrder = fixed.flatMap(({ rule, plan }) => (plan ? [{ step: plan.step, rule }] : []));
    return { outcome, guarantee, inEveryOrder };
}
/**
 * Whether what a state is judged to be may depend on the way to it: what speaks at rest alone and is wrong before the plan
 * counts as mended once it is so for a moment.
 */
function remembersRests(organization, { rules }) {
    const atRest = rules.filter(({ rule, judge }) => rule.during === 'at-rest' && judge.kind !== 'change');
    return atRest.length > 0 && new live_organization/* LiveOrganization */.k(organization, atRest).judgements().length > 0;
}

;// CONCATENATED MODULE: ./src/core/requests/plans.ts



/** Judges plans, each from the organization it names; the rules are those in force for it. */
function judgePlans(plans, organizations, rulesFor, context, 
/** How the plans that fail are to be mended; nobody asks where left out. */
repairing) {
    const known = new Map();
    const judged = plans.map((plan) => {
        const organization = startOf(plan, organizations);
        if ('message' in organization)
            return { findings: [], problems: [organization] };
        const identity = identityOf(plan, organization, known);
        const rules = rulesFor(organization);
        const one = (0,judge_plan/* judgePlan */.t)(plan, identity, organization, { ...context, rules });
        if (!one.report || !repairing)
            return one;
        const { describe } = repairing;
        const repair = repairOf(plan, one.findings, organization, { ...context, rules, describe }, repairing);
        return repair ? { ...one, report: { ...one.report, repair } } : one;
    });
    return {
        findings: judged.flatMap(({ findings }) => findings),
        problems: judged.flatMap(({ problems }) => problems),
        reports: judged.flatMap((one) => ('report' in one && one.report ? [one.report] : [])),
    };
}
/** The title of a plan; of several with one title in an organization, or with none, their number too. */
function identityOf({ title = '' }, { name }, known) {
    const key = JSON.stringify([name, title]);
    const count = known.get(key) ?? 0;
    known.set(key, count + 1);
    return count === 0 ? title : `${title}\n${count}`;
}
/** The organization that a plan starts from: the one it names, or the only one. */
function startOf({ organization, origin }, organizations) {
    const names = organizations.map(({ name }) => name);
    if (organization !== undefined) {
        const named = organizations.find(({ name }) => name === organization);
        return (named ?? {
            message: `the plan starts from the organization ${(0,wording/* quote */.hD)(organization)}, of which no topology was read`,
            help: (0,wording/* didYouMean */.au)(organization, names),
            at: origin.value('organization'),
        });
    }
    const [only, ...others] = organizations;
    if (only && others.length === 0)
        return only;
    return {
        message: only
            ? `the plan does not say which organization it starts from: ${(0,wording/* listedAtMost */.aL)(5, names.map(wording/* quote */.hD), 'or')}`
            : 'the plan starts from no organization: no topology was read',
        help: only ? 'add `organization:`' : 'name the file or folder of its topology too',
        at: origin.value('title'),
    };
}

// EXTERNAL MODULE: ./src/core/requests/preparation.ts + 3 modules
var requests_preparation = __webpack_require__(8004);
// EXTERNAL MODULE: ./src/core/requests/shard.ts
var shard = __webpack_require__(3018);
;// CONCATENATED MODULE: ./src/core/requests/check.ts









/** Judges the topologies and plans among the files against the policies in force. */
function check(request) {
    return explained(judge(request), request);
}
/** The report with the derivations that the request asks for. */
function explained({ report, preparation }, request) {
    const explanations = request.explain?.(report, preparation, request) ?? [];
    return explanations.length > 0 ? { ...report, explanations } : report;
}
/** The same without derivations, with what it was judged by. */
function judge(request, beside = {}) {
    const preparation = new requests_preparation/* Preparation */.M(request);
    return { report: judgePrepared(request, preparation, beside), preparation };
}
/** The same of a request that is prepared already. */
function judgePrepared(request, preparation, { notices = [], changedFrom = [] } = {}) {
    const { catalogue, checklists, organizations, waivers } = preparation;
    const describe = (judgement) => waivers.apply(judgement);
    const weigh = preparation.weigh.bind(preparation);
    const rulesFor = preparation.rulesFor.bind(preparation);
    const own = (0,shard/* ofShard */.G)(organizations, request.shard);
    const judged = own.map((one) => (0,judge_organization/* judgeOrganization */.R)(one, rulesFor(one), waivers));
    const earlier = preparation.otherOrganizations(changedFrom);
    const transitions = own.flatMap((head) => {
        const base = earlier.find(({ name }) => name === head.name);
        return base ? (0,transition/* judgeTransition */.F)(base, head, rulesFor(head), describe) : [];
    });
    const { asOf } = request;
    const plans = judgePlans(plansOfShard(preparation, own, request), organizations, rulesFor, { catalogue, asOf, checklists, describe, weigh }, request.isForComparison ? undefined : repairingOf(request, preparation));
    const findings = [
        ...(request.plansOf ? [] : [...judged.flatMap((one) => one.findings), ...transitions]),
        ...preparation.notices,
        ...waivers.notices(),
        ...outdatedCatalogues(organizations, request.asOf),
        ...notices,
    ];
    const all = [...weigh(findings), ...plans.findings];
    const areAllRead = preparation.documents.topologies.every(({ organization }) => organizations.some(({ name }) => name === organization));
    const report = (0,check_report/* reportOf */.EI)(request, {
        organizations: judged.map((one) => one.report),
        plans: plans.reports,
        findings: all,
        rules: preparation.rulesToReport(all),
        problems: [
            ...preparation.problems(),
            ...(areAllRead ? plans.problems : []),
            ...(0,nothing_to_judge/* nothingToJudge */.U)(request, preparation),
        ],
    });
    return request.shard ? { ...report, shard: request.shard } : report;
}
function repairingOf({ gate }, { waiversToTry }) {
    return {
        isBlocking: (finding) => (0,findings/* gated */.aH)(finding, gate).blocking,
        describe: (judgement) => waiversToTry.apply(judgement),
    };
}
/** A plan goes with its organization; one that names none is told by the first shard. */
function plansOfShard({ plans }, own, { shard }) {
    if (!shard)
        return plans;
    const names = new Set(own.map(({ name }) => name));
    return plans.filter(({ organization }) => organization === undefined ? shard.index === 1 : names.has(organization));
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

/***/ 3018:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ofShard)
/* harmony export */ });
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1661);

/** Those of the named things that fall to a shard: dealt out in the order of their names, so that every run agrees. */
function ofShard(items, shard) {
    if (!shard)
        return items;
    const names = items.map(({ name }) => name).sort(_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6);
    const own = new Set(names.filter((_, index) => index % shard.count === shard.index - 1));
    return items.filter(({ name }) => own.has(name));
}


/***/ })

};
