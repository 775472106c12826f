export const id = 830;
export const ids = [830];
export const modules = {

/***/ 6823:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ opposite),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   gP: () => (/* binding */ either)
/* harmony export */ });
/** Strong Kleene conjunction: one `no` settles it, whatever is unknown. */
function both(a, b) {
    if (a === 'no' || b === 'no')
        return 'no';
    return a === 'yes' && b === 'yes' ? 'yes' : 'cannot-tell';
}
/** Strong Kleene disjunction: one `yes` settles it, whatever is unknown. */
function either(a, b) {
    if (a === 'yes' || b === 'yes')
        return 'yes';
    return a === 'no' && b === 'no' ? 'no' : 'cannot-tell';
}
/** The opposite answer; what cannot be told stays so. */
function opposite(a) {
    if (a === 'cannot-tell')
        return a;
    return a === 'yes' ? 'no' : 'yes';
}
/** `yes` for true, `no` for false. */
function answer(settled) {
    return settled ? 'yes' : 'no';
}


/***/ }),

/***/ 8672:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/** The line and column place of a span. */
function locate(span) {
    const { file } = span;
    const lines = linesOf(file);
    const start = lines.position(span.start);
    const end = lines.position(span.end, start.line);
    return {
        file: file.path,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
    };
}
const knownLines = new WeakMap();
function linesOf(file) {
    const known = knownLines.get(file);
    if (known)
        return known;
    const lines = new Lines(file.text);
    knownLines.set(file, lines);
    return lines;
}
/** Where the lines of a text start. */
class Lines {
    count;
    starts;
    constructor(text) {
        let starts = new Uint32Array(1024);
        let count = 1;
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
            if (count === starts.length) {
                const longer = new Uint32Array(count * 4);
                longer.set(starts);
                starts = longer;
            }
            starts[count++] = at + 1;
        }
        this.starts = starts;
        this.count = count;
    }
    /** Looked for from a line on that it is not before, which most spans begin and end in. */
    position(offset, from = 1) {
        const { starts } = this;
        let low = from - 1;
        if (low + 1 >= this.count || offset < (starts[low + 1] ?? 0))
            return this.inLine(low, offset);
        let high = this.count - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return this.inLine(low, offset);
    }
    inLine(line, offset) {
        return { line: line + 1, column: offset - (this.starts[line] ?? 0) + 1 };
    }
}


/***/ }),

/***/ 1365:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ parseBuild),
/* harmony export */   V4: () => (/* binding */ compareBuilds),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   pc: () => (/* binding */ parseDisplayedBuild)
/* harmony export */ });
const directoryOffset = 30_000;
/**
 * Reads a build: plain (`8.3.298.3`), zero-padded (`08.03.0298.003`) or as Active Directory holds it, with 30000 added
 * to the third number. Undefined where the text is no build.
 */
function parseBuild(text) {
    if (!/^\d{1,9}(\.\d{1,9}){1,3}$/.test(text))
        return undefined;
    const [major = 0, minor = 0, ...rest] = text.split('.').map(Number);
    const [third, fourth] = rest;
    if (third === undefined)
        return [major, minor];
    const actual = third > directoryOffset ? third - directoryOffset : third;
    return fourth === undefined ? [major, minor, actual] : [major, minor, actual, fourth];
}
/** A build as Exchange shells display it: `Version 15.0 (Build 712.24)`, a service pack perhaps behind a colon. */
function parseDisplayedBuild(text) {
    const match = /^(?:version\s+)?(\d+\.\d+)\s*\(build\s+(\d+(?:\.\d+)?)\s*(?::[^)]*)?\)$/i.exec(text.trim());
    return match ? parseBuild(`${match[1] ?? ''}.${match[2] ?? ''}`) : undefined;
}
/** Order of builds number by number; a missing number is lower than any. */
function compareBuilds(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const difference = (a[index] ?? -1) - (b[index] ?? -1);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** The first three numbers: what builds of one release have in common. */
function stemOf(build) {
    return build.slice(0, 3).join('.');
}


/***/ }),

/***/ 9830:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ Catalogue)
});

// EXTERNAL MODULE: ./src/core/model/answer.ts
var answer = __webpack_require__(6823);
// EXTERNAL MODULE: ./src/core/model/group-by.ts
var group_by = __webpack_require__(118);
// EXTERNAL MODULE: ./src/core/model/source.ts
var source = __webpack_require__(8672);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
;// CONCATENATED MODULE: ./src/core/versions/catalogue-problems.ts


/** The catalogues without the products that an earlier one has declared for another family: a product belongs to one. */
function withoutForeignProducts(catalogs, problems) {
    const owners = new Map();
    const foreign = new Set();
    for (const catalog of catalogs) {
        for (const product of catalog.products) {
            const owner = owners.get(product.id) ?? catalog;
            owners.set(product.id, owner);
            if (owner.family === catalog.family)
                continue;
            foreign.add(product);
            const { file, line } = (0,source/* locate */.x)(owner.origin.value('family'));
            problems.push({
                message: `the product ${(0,wording/* quote */.hD)(product.id)} belongs to the family ${(0,wording/* quote */.hD)(owner.family)}, by ${file}:${line}`,
                help: 'give the product another id, or declare it for that family',
                at: product.origin.value('id'),
            });
        }
    }
    if (foreign.size === 0)
        return catalogs;
    return catalogs.map((catalog) => ({
        ...catalog,
        products: catalog.products.filter((product) => !foreign.has(product)),
    }));
}
/** Roles and sources that catalogues name and no catalogue declares; sources are those of the family. */
function unknownNames(catalogs) {
    const roles = catalogs.flatMap((catalog) => catalog.roles.map(({ id }) => id));
    return catalogs.flatMap((catalog) => {
        const ofFamily = catalogs.filter(({ family }) => family === catalog.family);
        const sources = ofFamily.flatMap((part) => Object.keys(part.sources));
        return [
            ...rolesOfEnds(catalog).flatMap((name) => unknown('role', name, roles, catalog.origin)),
            ...catalog.products.flatMap((product) => sourcesOf(product).flatMap((name) => unknown('source', name, sources, name.origin ?? product.origin))),
        ];
    });
}
function rolesOfEnds({ linkKinds }) {
    return linkKinds.flatMap(({ ends }, kind) => ends.flatMap(({ servers }, end) => servers.map(({ role }, index) => {
        return { name: role, path: ['linkKinds', kind, 'ends', end, 'servers', index, 'role'] };
    })));
}
function sourcesOf({ support, releases }) {
    const { source, releases: supported = [], paid = [] } = support ?? {};
    return [
        ...releases.flatMap((release) => named(release.source, ['source'], release.origin)),
        ...named(source, ['support', 'source']),
        ...supported.flatMap((one, index) => named(one.source, ['support', 'releases', index, 'source'])),
        ...paid.flatMap((one, index) => named(one.source, ['support', 'paid', index, 'source'])),
    ];
}
function named(name, path, origin) {
    return name === undefined ? [] : [{ name, path, ...(origin ? { origin } : {}) }];
}
function unknown(what, { name, path }, known, origin) {
    if (known.includes(name))
        return [];
    return [
        { message: `unknown ${what} ${(0,wording/* quote */.hD)(name)}`, help: (0,wording/* didYouMean */.au)(name, known), at: origin.value(...path) },
    ];
}

// EXTERNAL MODULE: ./src/core/versions/build.ts
var versions_build = __webpack_require__(1365);
;// CONCATENATED MODULE: ./src/core/versions/label.ts
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const monthAndYear = new RegExp(`\\b(${months})[a-z]*\\.?\\s*(?:20)?(\\d\\d)(?!\\d)`, 'g');
/** The first long form of a word of labels; `update` where there is none. */
function longForm(word, { shortForms }) {
    return [...shortForms].find(([, short]) => short === word.toLowerCase())?.[0] ?? 'update';
}
/** Prepares the long forms of a catalogue (`update rollup` for `RU`). */
function vocabularyOf(longForms) {
    const shortForms = new Map(Object.entries(longForms).map(([long, short]) => [long.toLowerCase(), short.toLowerCase()]));
    const words = [...shortForms.keys()].sort((a, b) => b.length - a.length).map(escaped);
    return {
        shortForms,
        pattern: words.length > 0 ? new RegExp(`(?<![a-z])(?:${words.join('|')})(?![a-z])`, 'g') : undefined,
    };
}
/** What stands between the words of a label. */
const gaps = /[\s._,;:()–-]+/g;
/**
 * A label with everything left out that does not tell releases apart: case, spaces, dashes, long forms. `Update Rollup
 * 10 for Exchange Server 2007 Service Pack 3` becomes `exchange2007sp3ru10`, `November 2024 Security Update` becomes
 * `nov24su`. Numbers stay apart, and other signs stay: `CU1 2` is not `CU12`, nor is `< CU2` the label `CU2`.
 */
function normalizedLabel(text, { pattern, shortForms }) {
    const words = text
        .toLowerCase()
        .replace(/[\s_,;()]+/g, ' ')
        .trim();
    const inOrder = words.replace(/^(.+) for (.+)$/, '$2 $1');
    const short = pattern ? inOrder.replace(pattern, (word) => shortForms.get(word) ?? word) : inOrder;
    return short
        .replace(monthAndYear, '$1$2')
        .replace(/\b([a-z]{2})\s*((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\d\d)\b/g, '$2$1')
        .replace(gaps, (gap, at, whole) => {
        if (!isDigit(whole[at - 1]) || !isDigit(whole[at + gap.length]))
            return '';
        return gap === '.' ? gap : ' ';
    });
}
/** What stands behind a name at the beginning of a label, both normalized; undefined where the name is cut out of a number. */
function behindName(label, name) {
    if (!label.startsWith(name))
        return undefined;
    const rest = label.slice(name.length);
    return isDigit(name.at(-1)) && isDigit(rest[0]) ? undefined : rest.trimStart();
}
function isDigit(character) {
    return character !== undefined && character >= '0' && character <= '9';
}
function escaped(word) {
    return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s*');
}

;// CONCATENATED MODULE: ./src/core/versions/positions.ts
/** Counts the releases of a family in ascending order: by first number, by first two numbers, and one by one. */
class Positions {
    last;
    position = { major: 0, minor: 0, release: 0 };
    /**
     * The position of the next release; one that is issued again has that of its first issue, and one without a build
     * follows the release before it.
     */
    next(build = this.last ?? [], isReissue = false) {
        const { last, position } = this;
        const isNewMajor = last?.[0] !== build[0];
        const isNewMinor = isNewMajor || last?.[1] !== build[1];
        this.last = build;
        this.position = {
            major: position.major + (isNewMajor ? 1 : 0),
            minor: position.minor + (isNewMinor ? 1 : 0),
            release: position.release + (isReissue ? 0 : 1),
        };
        return this.position;
    }
}

;// CONCATENATED MODULE: ./src/core/versions/product-index.ts



/** Finds the releases of one product by everything that people write. */
class ProductIndex {
    product;
    /** Normalized names, the longest first. */
    names;
    labels = new Map();
    labelsByRelease = new Map();
    bases = new Map();
    builds = new Map();
    stems = new Map();
    declarations = new Map();
    constructor(product, aliases) {
        this.product = product;
        const names = [product.id, product.name, ...aliases].map((name) => this.normalized(name));
        this.names = [...new Set(names)].sort((a, b) => b.length - a.length);
    }
    /** Adds a release after the older ones, or says what is wrong with it. */
    add(release, declared) {
        const written = [release.label, ...declared.aliases, ...this.underOtherBases(release)];
        const labels = new Set(written.map((label) => this.normalized(label)));
        const taken = [...labels].map((label) => this.labels.get(label)).find((other) => other);
        if (taken)
            return this.contradiction(release, taken, 'label');
        const builds = [release.build, ...declared.builds.map(versions_build/* parseBuild */.EH)]
            .filter((build) => build !== undefined)
            .filter(({ length }) => length > 0);
        const sameBuild = builds.map((build) => this.builds.get(build.join('.'))).find((other) => other);
        if (sameBuild)
            return this.contradiction(release, sameBuild, 'build');
        for (const label of labels)
            this.labels.set(label, release);
        this.labelsByRelease.set(release, [...labels]);
        for (const build of builds) {
            this.builds.set(build.join('.'), release);
            append(this.stems, (0,versions_build/* stemOf */.Vc)(build), release);
        }
        append(this.bases, release.base, release);
        this.declarations.set(release, declared);
        return undefined;
    }
    /** The release of that very label. */
    byLabel(normalized) {
        return this.labels.get(normalized);
    }
    /** The release of that very build. */
    byBuild(build) {
        return this.builds.get(build.join('.'));
    }
    /** Releases whose builds share the first three numbers, in ascending order. */
    byStem(build) {
        return this.stems.get((0,versions_build/* stemOf */.Vc)(build)) ?? [];
    }
    /** A base release and everything on top of it, in ascending order. */
    ofBase(base) {
        return this.bases.get(base) ?? [];
    }
    /** The base of a normalized label whose update is left open: `SP3` of `sp3ru`, `sp3su` or `sp3`. */
    baseOf(normalized) {
        const kinds = new Set(['', ...this.product.releases.map(({ kind }) => kind.toLowerCase())]);
        for (const [label, { label: own, base }] of this.labels) {
            if (own === base && normalized.startsWith(label) && kinds.has(normalized.slice(label.length)))
                return base;
        }
        return undefined;
    }
    /** Whether updates share the first three numbers with the release that they update. */
    get hasUpdatesOfEqualStem() {
        return [...this.stems.values()].some((alike) => new Set(alike.map((release) => this.isUpdate(release))).size > 1);
    }
    /** The releases of that major and minor number, in ascending order. */
    ofSeries(build) {
        return this.product.releases.filter((release) => release.build[0] === build[0] && release.build[1] === build[1]);
    }
    /** `CU4 Mar21SU` for `SP1 Mar21SU` where `CU4` is another label of `SP1`. */
    underOtherBases({ label, base }) {
        const update = label.slice(base.length);
        if (!update.startsWith(' '))
            return [];
        const ofBase = this.labels.get(this.normalized(base));
        return ((ofBase && this.labelsByRelease.get(ofBase)) ?? []).map((other) => `${other}${update}`);
    }
    contradiction(release, other, what) {
        const declared = this.declarations.get(other);
        return (declared && {
            message: `${(0,wording/* quote */.hD)(release.label)} of ${release.product.name} has the ${what} of ${(0,wording/* quote */.hD)(other.label)}`,
            help: `give each release of a product a ${what} of its own`,
            other: declared,
        });
    }
    isUpdate({ kind }) {
        return this.product.family.exactKinds.has(kind);
    }
    normalized(label) {
        return normalizedLabel(label, this.product.family.vocabulary);
    }
}
function append(map, key, release) {
    const list = map.get(key);
    if (!list)
        map.set(key, [release]);
    else if (list.at(-1) !== release)
        list.push(release);
}

;// CONCATENATED MODULE: ./src/core/versions/compile-family.ts






/** The products of a family from the parts of its catalogue; a release that contradicts another is a problem. */
function compileFamily(id, parts, problems) {
    const exactVersion = parts.find((part) => part.exactVersion)?.exactVersion;
    const retrieved = parts
        .flatMap((part) => part.retrieved ?? [])
        .sort()
        .at(-1);
    const family = {
        id,
        name: parts.find(({ name }) => name)?.name ?? id,
        vocabulary: vocabularyOf(Object.fromEntries(parts.flatMap(({ vocabulary }) => Object.entries(vocabulary)))),
        exactKinds: new Set(parts.flatMap(({ exactBuilds }) => exactBuilds)),
        ...(retrieved ? { retrieved } : {}),
        ...(exactVersion ? { exactVersion } : {}),
    };
    const declarations = (0,group_by/* groupBy */.$)(parts.flatMap(({ products }) => products), (declaration) => declaration.id);
    const positions = new Positions();
    const titles = new Map(parts.flatMap(({ sources }) => Object.entries(sources).map(([key, { title }]) => [key, title])));
    return [...declarations.values()].map((ofProduct, order) => compileProduct({ family, order, positions, titles }, ofProduct, problems));
}
function compileProduct({ family, order, positions, titles }, declarations, problems) {
    const id = declarations[0]?.id ?? '';
    const updates = declarations.flatMap((part) => part.releases.filter(isUpdate));
    const updateKind = mostFrequent(updates.map(({ kind }) => kind));
    const releases = [];
    const product = {
        id,
        name: declarations.find(({ name }) => name)?.name ?? id,
        family,
        order,
        support: Object.assign({}, ...declarations.map(({ support }) => support)),
        releases,
        updateKind,
        updateWord: longForm(updateKind, family.vocabulary),
    };
    const index = new ProductIndex(product, declarations.flatMap(({ aliases }) => aliases));
    const declared = declarations.flatMap((part) => part.releases);
    for (const { release, build } of ascending(declared)) {
        const compiled = compileRelease(product, release, build, { positions, titles }, releases.at(-1));
        const conflict = index.add(compiled, release);
        if (conflict)
            problems.push({ ...conflict, at: laterOf(declared, release, conflict.other).origin.value('release') });
        else
            releases.push(compiled);
    }
    return index;
}
/** Of two releases that contradict each other, the one declared later is to be mended: packs are read first. */
function laterOf(declared, release, other) {
    return declared.indexOf(other) > declared.indexOf(release) ? other : release;
}
/**
 * The releases by build, then those that are planned, in their written order. One that several documents declare alike
 * counts once, and one that is out in one document is no longer planned.
 */
function ascending(releases) {
    const out = releases.filter(({ build }) => build !== undefined);
    const labels = new Set(out.map(({ release }) => release));
    const planned = releases.filter(({ build, release }) => build === undefined && !labels.has(release));
    const different = new Map(out.map((release) => [`${release.release}\n${release.build ?? ''}`, release]));
    return [
        ...[...different.values()]
            .map((release) => ({ release, build: buildOf(release) }))
            .sort((a, b) => (0,versions_build/* compareBuilds */.V4)(a.build, b.build)),
        ...new Map(planned.map((release) => [release.release, { release, build: [] }])).values(),
    ];
}
function compileRelease(product, declared, build, { positions, titles }, before) {
    const isReissue = before !== undefined &&
        build.length > 0 &&
        (0,versions_build/* stemOf */.Vc)(before.build) === (0,versions_build/* stemOf */.Vc)(build) &&
        ![before.kind, declared.kind].some(isExact(product));
    const source = titles.get(declared.source ?? '');
    return {
        product,
        label: declared.release,
        base: baseOf(declared.release),
        kind: declared.kind,
        build,
        rank: isReissue ? before.rank : (before?.rank ?? 0) + 1,
        position: positions.next(build.length > 0 ? build : before?.build, isReissue),
        ...(declared.released ? { released: declared.released } : {}),
        ...(declared.planned ? { planned: declared.planned } : {}),
        ...(source === undefined ? {} : { source }),
    };
}
function isExact({ family }) {
    return (kind) => family.exactKinds.has(kind);
}
function isUpdate({ release }) {
    return release.includes(' ');
}
/** `SP3` of `SP3 RU8-v2`, `CU2` of `CU2-v1`: the first word without the number of its issue. */
function baseOf(label) {
    return (label.split(' ')[0] ?? label).replace(/-v\d+$/, '');
}
function buildOf({ build, release }) {
    const parsed = (0,versions_build/* parseBuild */.EH)(build ?? '');
    if (!parsed)
        throw new Error(`the build ${(0,wording/* quote */.hD)(build ?? '')} of ${(0,wording/* quote */.hD)(release)} passed its schema and is none`);
    return parsed;
}
function mostFrequent(words) {
    const counts = new Map();
    for (const word of words)
        counts.set(word, (counts.get(word) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'update';
}

;// CONCATENATED MODULE: ./src/core/versions/resolve.ts



/** What a written version means among the products; of the one that is given, where one is. */
function resolveVersion(written, given, all) {
    const displayed = (0,versions_build/* parseDisplayedBuild */.pc)(written);
    const build = displayed ?? (0,versions_build/* parseBuild */.EH)(written.trim());
    if (!build || (given ? [given] : all).some((index) => isLabelOf(index, written)))
        return resolveLabel(written, given, all);
    const owners = ownersOf(build, all);
    const owner = owners.find((index) => index === given) ?? (owners.length === 1 ? owners[0] : undefined);
    if (!owner)
        return resolve_unknown(written, given?.product, labelsOf(owners));
    if (given && owner !== given)
        return { precision: 'conflict', written, belongsTo: owner.product };
    return meaningOfBuild(owner, written, build, displayed !== undefined);
}
/** The products that a build can belong to: those that list it, else that of the last release below it in its series. */
function ownersOf(build, all) {
    const listing = all.filter((index) => index.byStem(build).length > 0);
    if (listing.length > 0)
        return listing;
    const releases = all.flatMap((index) => index.ofSeries(build).map((release) => ({ index, release })));
    releases.sort((a, b) => (0,versions_build/* compareBuilds */.V4)(a.release.build, b.release.build));
    const below = releases.findLast(({ release }) => (0,versions_build/* compareBuilds */.V4)(release.build, build) < 0);
    const owner = below ?? releases[0];
    return owner ? [owner.index] : [];
}
/** Whether numbers that may be a build are written just as a label is: `4.1` is, where `4.10` is another one, `4.1.0` is not. */
function isLabelOf(index, written) {
    return index.byLabel(index.normalized(written))?.label === written.trim();
}
function meaningOfBuild(index, written, build, displayed) {
    const { product } = index;
    const alike = index.byStem(build);
    const [oldest] = alike;
    if (!oldest)
        return resolve_unknown(written, product, labelsNear(index, build));
    if (displayed)
        return partlyKnown(index, written, oldest.base, build);
    const listed = index.byBuild(build);
    if (listed)
        return { precision: 'exact', written, product, release: listed };
    const release = issueOf(index, build, alike);
    return release
        ? { precision: 'exact', written, product, release }
        : partlyKnown(index, written, oldest.base, build);
}
/**
 * The release of a build that no list has, as far as its first three numbers tell: lists disagree on the last number,
 * and releases are issued again. Undefined where that number may stand for an update nobody has listed.
 */
function issueOf(index, build, alike) {
    const issues = alike.filter((release) => !index.product.family.exactKinds.has(release.kind));
    const lowest = issues[0];
    if (!lowest)
        return undefined;
    const isBelowAll = build.length === 4 && (0,versions_build/* compareBuilds */.V4)(build, lowest.build) < 0;
    if (index.hasUpdatesOfEqualStem && !isBelowAll)
        return undefined;
    return issues.findLast((release) => (0,versions_build/* compareBuilds */.V4)(release.build, build) <= 0) ?? lowest;
}
function resolveLabel(written, given, all) {
    const named = longestName(written, all);
    if (named && given && named.index !== given) {
        return { precision: 'conflict', written, belongsTo: named.index.product };
    }
    if (named)
        return meaningOfLabel(named.index, written, named.rest);
    if (given)
        return meaningOfLabel(given, written, given.normalized(written));
    const meanings = all
        .map((index) => meaningOfLabel(index, written, index.normalized(written)))
        .filter(({ precision }) => precision !== 'unknown');
    const [meaning] = meanings;
    if (meaning && meanings.length === 1)
        return meaning;
    const known = meanings.flatMap(({ product }) => (product ? `${product.name} ${written}` : []));
    return resolve_unknown(written, undefined, known.length > 0 ? known : all.flatMap((index) => labelsEndingWith(index, written)));
}
/** Labels, with their product, that end with what was written: `RU10` is a part of several. */
function labelsEndingWith(index, written) {
    const label = index.normalized(written);
    if (label === '')
        return [];
    const { name, releases } = index.product;
    return releases
        .filter((known) => index.normalized(known.label).endsWith(label))
        .map((known) => `${name} ${known.label}`);
}
/** The product whose name stands before the label, and the label without it. */
function longestName(written, all) {
    let longest;
    for (const index of all) {
        const label = index.normalized(written);
        for (const name of index.names) {
            const rest = behindName(label, name);
            if (rest !== undefined && name.length > (longest?.length ?? 0)) {
                longest = { index, rest, length: name.length };
            }
        }
    }
    return longest;
}
function meaningOfLabel(index, written, label) {
    const { product } = index;
    const release = index.byLabel(label);
    if (release)
        return { precision: 'exact', written, product, release };
    const base = label.endsWith('?') ? index.baseOf(label.slice(0, -1)) : undefined;
    if (base)
        return partlyKnown(index, written, base);
    return resolve_unknown(written, product, nearestLabels(index, label));
}
/** Labels that end with what was written come first: `RU10` is a part of several. */
function nearestLabels(index, label) {
    const byNormalized = new Map(index.product.releases.map((known) => [index.normalized(known.label), known.label]));
    const ending = label === '' ? [] : [...byNormalized].filter(([normalized]) => normalized.endsWith(label));
    const near = ending.length > 0
        ? ending.slice(-3).map(([normalized]) => normalized)
        : (0,wording/* nearest */.pA)(label.replace('?', ''), byNormalized.keys());
    return near.flatMap((normalized) => byNormalized.get(normalized) ?? []);
}
/** A base release with any of its updates: of one that has none, an unlisted one may be installed all the same. */
function partlyKnown(index, written, base, build) {
    const { product } = index;
    const releases = index.ofBase(base);
    const first = releases.find((release) => release.label === base) ?? releases[0];
    const last = releases.at(-1);
    if (!first || !last)
        return resolve_unknown(written, product, []);
    return { precision: 'interval', written, product, base, first, last, ...(build ? { build } : {}) };
}
function resolve_unknown(written, product, near) {
    return { precision: 'unknown', written, nearest: near, ...(product ? { product } : {}) };
}
function labelsOf(owners) {
    return owners.map(({ product }) => product.name);
}
/** The releases just below and just above a build. */
function labelsNear({ product }, build) {
    const built = product.releases.filter(({ planned }) => planned === undefined);
    const below = built.findLast((release) => (0,versions_build/* compareBuilds */.V4)(release.build, build) < 0);
    const above = built.find((release) => (0,versions_build/* compareBuilds */.V4)(release.build, build) > 0);
    return [below, above].flatMap((release) => release?.label ?? []);
}

// EXTERNAL MODULE: ./src/core/versions/constraint.ts
var constraint = __webpack_require__(1258);
;// CONCATENATED MODULE: ./src/core/versions/supported-releases.ts

/** What is wrong with the limits that say which releases of a product are supported. */
function wrongSupportedReleases(catalogs, catalogue) {
    return catalogs.flatMap(({ products }) => products.flatMap(({ id, support, origin }) => {
        const product = catalogue.products.get(id);
        const limits = support?.releases ?? [];
        return limits.flatMap(({ supported }, index) => {
            const bound = product && (0,constraint/* bindConstraint */.T)(supported, new Set([product]), catalogue);
            if (bound === undefined || typeof bound === 'function')
                return [];
            return [{ ...bound, at: origin.value('support', 'releases', index, 'supported') }];
        });
    }));
}

;// CONCATENATED MODULE: ./src/core/versions/catalogue.ts






/** Everything that is known of all families: products, releases, roles, levels and kinds of links. */
class Catalogue {
    /** By id; families in the order of their catalogues, products of a family oldest first. */
    products;
    roles;
    levels;
    linkKinds;
    indexes;
    resolved = new Map();
    constructor(indexes, catalogs) {
        this.indexes = new Map(indexes.map((index) => [index.product, index]));
        this.products = new Map(indexes.map(({ product }) => [product.id, product]));
        this.roles = byId(catalogs.flatMap(({ roles }) => roles));
        this.levels = byId(catalogs.flatMap(({ levels }) => levels));
        this.linkKinds = byId(catalogs.flatMap(({ linkKinds }) => linkKinds));
    }
    /** Puts the parts of all families together; parts that contradict each other are problems. */
    static compile(catalogs) {
        const problems = [];
        const own = withoutForeignProducts(catalogs, problems);
        const families = (0,group_by/* groupBy */.$)(own, ({ family }) => family);
        const indexes = [...families].flatMap(([id, parts]) => compileFamily(id, parts, problems));
        const catalogue = new Catalogue(indexes, own);
        return {
            catalogue,
            problems: [...problems, ...unknownNames(own), ...wrongSupportedReleases(own, catalogue)],
        };
    }
    /**
     * What a written version means, of the product where it is given. A version that names another product than that is
     * a conflict.
     */
    resolve(written, product) {
        const ofProduct = this.resolved.get(product) ?? new Map();
        const known = ofProduct.get(written);
        if (known)
            return known;
        const index = product && this.indexes.get(product);
        const resolved = resolveVersion(written, index, [...this.indexes.values()]);
        this.resolved.set(product, ofProduct.set(written, resolved));
        return resolved;
    }
    /** Whether a level has reached a value; `cannot-tell` where one of the two is no value of that level. */
    levelIsAtLeast(level, value, limit) {
        const values = this.levels.get(level)?.values ?? [];
        const [reached, least] = [values.indexOf(value), values.indexOf(limit)];
        return reached === -1 || least === -1 ? 'cannot-tell' : (0,answer/* answer */.ZF)(reached >= least);
    }
}
function byId(items) {
    return new Map(items.map((item) => [item.id, item]));
}


/***/ }),

/***/ 3626:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c0: () => (/* binding */ compareReleases),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   oi: () => (/* binding */ isAbove)
/* harmony export */ });
/* harmony import */ var _model_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6823);

/** Whether the version is that release or a later one, by the order of the catalogue. */
function isAtLeast(version, release) {
    return compare(version, release, (rank) => rank >= release.rank);
}
/** Whether the version is later than that release. */
function isAbove(version, release) {
    return compare(version, release, (rank) => rank > release.rank);
}
/** Order of releases of one family: by product, then by rank. */
function compareReleases(a, b) {
    return a.product.order - b.product.order || a.rank - b.rank;
}
function compare(version, release, reached) {
    const { product } = version;
    if (product?.family !== release.product.family)
        return 'cannot-tell';
    if (product !== release.product)
        return (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)(product.order > release.product.order);
    switch (version.precision) {
        case 'exact':
            return (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)(reached(version.release.rank));
        case 'interval':
            if (reached(version.first.rank))
                return 'yes';
            return reached(version.last.rank) ? 'cannot-tell' : 'no';
        case 'unknown':
            return 'cannot-tell';
    }
}


/***/ }),

/***/ 1258:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bindRelease),
/* harmony export */   T: () => (/* binding */ bindConstraint)
/* harmony export */ });
/* harmony import */ var _model_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6823);
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1661);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3626);



/**
 * Reads `>= X`, `> X`, `<= X`, `< X`, `= X` or `X .. Y`, or several of them with commas, for the products it is asked about: all that know the label
 * where none are named. A label that one of the named products does not know is a fault.
 */
function bindConstraint(text, products, catalogue) {
    const limits = limitsOf(text);
    if (!limits) {
        return {
            message: `${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is no version limit`,
            help: 'write `>= X`, `> X`, `<= X`, `< X`, `= X` or `X .. Y`, or several of them with commas',
        };
    }
    const bound = limits.map(({ label, test }) => {
        const releases = bindRelease(label, products, catalogue);
        return 'message' in releases ? releases : { releases, test };
    });
    const fault = bound.find((limit) => 'message' in limit);
    if (fault && 'message' in fault)
        return fault;
    return (version) => bound.reduce((met, limit) => ('message' in limit ? met : (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .both */ .WP)(met, ask(limit, version))), 'yes');
}
/** The release that a label names, by product: for every product given, else for every product that knows it. */
function bindRelease(label, products, catalogue) {
    const releases = new Map();
    const foreign = products && foreignTo(products, label, catalogue);
    if (products && foreign)
        return releaseOfAnother(label, foreign, products);
    for (const product of products ?? catalogue.products.values()) {
        const version = resolvedFor(label, product, catalogue);
        if (version?.precision === 'exact')
            releases.set(product, version.release);
        else if (version?.precision === 'interval')
            return { message: `${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(label)} leaves the update open`, help: 'name one release' };
        else if (products)
            return unknownRelease(label, product, version?.nearest ?? []);
    }
    if (releases.size > 0)
        return releases;
    return { message: `no product has a release ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(label)}`, help: 'name a release of a catalogue' };
}
/** The product that a label names or a build belongs to, where it is none of the products asked about. */
function foreignTo(products, label, catalogue) {
    for (const product of products) {
        const resolved = catalogue.resolve(label, product);
        if (resolved.precision !== 'conflict')
            return undefined;
        if (products.has(resolved.belongsTo))
            return undefined;
        return resolved.belongsTo;
    }
    return undefined;
}
/** What the label means for the product; a label that names another product is a release of that one. */
function resolvedFor(label, product, catalogue) {
    const resolved = catalogue.resolve(label, product);
    if (resolved.precision !== 'conflict')
        return resolved;
    const other = catalogue.resolve(label, resolved.belongsTo);
    return other.precision === 'conflict' || other.product?.family !== product.family ? undefined : other;
}
function ask({ releases, test }, version) {
    const release = version.product && releases.get(version.product);
    return release ? test(version, release) : 'no';
}
const operators = {
    '>=': _compare_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtLeast */ .du,
    '>': _compare_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbove */ .oi,
    '<=': (version, release) => (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .opposite */ .Qv)((0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbove */ .oi)(version, release)),
    '<': (version, release) => (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .opposite */ .Qv)((0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtLeast */ .du)(version, release)),
    '=': (version, release) => (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .both */ .WP)((0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtLeast */ .du)(version, release), (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .opposite */ .Qv)((0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbove */ .oi)(version, release))),
};
/** Limits with commas between them all hold. */
function limitsOf(text) {
    const parts = text.split(',').map(limitsOfPart);
    return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
}
function limitsOfPart(text) {
    const range = /^\s*([^\s<>=].*?)\s*(\.{2,})\s*([^\s<>=].*?)\s*$/.exec(text);
    if (range?.[2] === '..') {
        return [
            { label: range[1] ?? '', test: _compare_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtLeast */ .du },
            { label: range[3] ?? '', test: (version, release) => (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .opposite */ .Qv)((0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbove */ .oi)(version, release)) },
        ];
    }
    const limit = /^\s*(>=|<=|>|<|=)\s*([^\s<>=].*?)\s*$/.exec(text);
    const test = limit && operators[limit[1] ?? ''];
    return test ? [{ label: limit[2] ?? '', test }] : undefined;
}
function releaseOfAnother(label, { name }, products) {
    const meant = [...products].map((product) => product.name);
    return {
        message: `${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(label)} is a release of ${name}, and it is ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(meant, 'or')} that is asked about`,
        help: `name a release of ${meant.length === 1 ? 'that product' : 'one of these products'}`,
    };
}
function unknownRelease(label, product, near) {
    return {
        message: `${product.name} has no release ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(label)}`,
        help: near.length > 0 ? `did you mean ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(near.map(_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD), 'or')}?` : 'name a release of its catalogue',
    };
}


/***/ })

};
