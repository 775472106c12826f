export const id = 49;
export const ids = [49];
export const modules = {

/***/ 4049:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolve: () => (/* binding */ resolve_resolve)
});

// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/core/requests/pack-catalogue.ts
var pack_catalogue = __webpack_require__(4497);
;// CONCATENATED MODULE: ./src/core/requests/resolve.ts


/** What a version string means among the products of the packs, or why the question cannot be answered. */
function resolve(written, productId, packs) {
    const catalogue = (0,pack_catalogue/* catalogueOf */.v)(packs);
    const product = productId === undefined ? undefined : catalogue.products.get(productId);
    if (productId !== undefined && !product) {
        return {
            message: `unknown product ${(0,wording/* quote */.hD)(productId)}`,
            help: (0,wording/* didYouMean */.au)(productId, catalogue.products.keys()),
        };
    }
    const version = catalogue.resolve(written, product);
    if (version.precision === 'conflict') {
        return {
            message: `${(0,wording/* quote */.hD)(written)} is a version of ${version.belongsTo.name}, not of ${product?.name ?? ''}`,
            help: `leave out \`--product\`, or write ${(0,wording/* quote */.hD)(version.belongsTo.id)}`,
        };
    }
    return described(written, version);
}
function described(input, version) {
    const product = version.product?.id ?? null;
    const supportEnds = supportEndOf(version.product);
    switch (version.precision) {
        case 'exact': {
            const { label } = version.release;
            const { build, released } = factsOf(version.release);
            const { planned } = version.release;
            return {
                input,
                product,
                release: label,
                build,
                precision: 'exact',
                from: label,
                to: label,
                released,
                ...(planned ? { planned } : {}),
                supportEnds,
            };
        }
        case 'interval': {
            const { base, first, last } = version;
            const build = version.build?.join('.') ?? null;
            const { released } = factsOf(first);
            const [from, to] = [first.label, last.label];
            return { input, product, release: base, build, precision: 'interval', from, to, released, supportEnds };
        }
        case 'unknown': {
            const [release, build, from, to, released] = [null, null, null, null, null];
            const { nearest } = version;
            return {
                input,
                product,
                release,
                build,
                precision: 'unknown',
                from,
                to,
                released,
                supportEnds,
                nearest,
            };
        }
    }
}
function factsOf({ build, released }) {
    return { build: build.length > 0 ? build.join('.') : null, released: released ?? null };
}
function supportEndOf(product) {
    const ends = product?.support.ends;
    return ends === undefined || ends === 'none' ? null : ends;
}

// EXTERNAL MODULE: ./src/core/report/escaping/line.ts
var line = __webpack_require__(3965);
// EXTERNAL MODULE: ./src/node/prepared-packs.ts + 1 modules
var prepared_packs = __webpack_require__(4433);
// EXTERNAL MODULE: ./src/cli/command.ts
var command = __webpack_require__(3567);
;// CONCATENATED MODULE: ./src/cli/commands/resolve.ts



/** Tells what a version string means. */
const resolve_resolve = {
    id: 'resolve',
    summary: 'Tell what a version string means: product, release, build, dates.',
    usage: 'resolve VERSION [options]',
    options: [
        {
            name: 'product',
            value: 'ID',
            summary: 'the product it is a version of, where it does not say so itself',
        },
        {
            name: 'format',
            short: 'f',
            value: 'FORMAT',
            choices: ['text', 'json'],
            summary: 'how the answer is shown',
        },
    ],
    examples: [
        { line: 'coexist resolve 8.3.298.3', summary: 'a build' },
        { line: 'coexist resolve "Exchange 2007 SP3 RU10"', summary: 'a label that names its product' },
        { line: 'coexist resolve "Version 15.0 (Build 712.24)" -f json', summary: 'an AdminDisplayVersion' },
    ],
    run(invocation) {
        if (invocation.words.length === 0)
            throw new command/* UsageError */.e('no version is given', 'write `coexist resolve VERSION`');
        const resolution = resolve(invocation.words.join(' '), invocation.value('product'), (0,prepared_packs/* loadPreparedPacks */.E)());
        if ('message' in resolution)
            throw new command/* UsageError */.e(resolution.message, resolution.help);
        const isJson = invocation.value('format') === 'json';
        return {
            exitCode: resolution.precision === 'unknown' ? 2 : 0,
            output: isJson ? `${JSON.stringify(resolution, null, 2)}\n` : inWords(resolution),
        };
    },
};
function inWords(resolution) {
    const { input, product, release, build, precision, from, to, released, planned, supportEnds, nearest = [], } = resolution;
    const facts = [
        ['product', product],
        ['release', precision === 'interval' ? `${release ?? ''}, its update not known` : release],
        ['from', precision === 'interval' ? from : null],
        ['to', precision === 'interval' ? to : null],
        ['build', build],
        ['released', released],
        ['planned for', planned],
        ['support ends', supportEnds],
        ['perhaps', nearest.length > 0 ? (0,wording/* listed */.KE)(nearest, 'or') : null],
    ];
    const known = facts.filter(([, value]) => value !== null && value !== undefined);
    const title = precision === 'unknown' ? `${(0,wording/* quote */.hD)(input)} is no release that a catalogue knows` : (0,wording/* quote */.hD)(input);
    return [title, ...known.map(([name, value]) => `  ${`${name}:`.padEnd(14)}${value ?? ''}`), '']
        .map(line/* safeLine */.o)
        .join('\n');
}


/***/ }),

/***/ 4497:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ catalogueOf)
/* harmony export */ });
/* harmony import */ var _versions_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2836);

const catalogues = new WeakMap();
/** Everything that the packs know of products. */
function catalogueOf(packs) {
    const known = catalogues.get(packs);
    if (known)
        return known;
    const { catalogue } = _versions_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .Catalogue */ .Q.compile(packs.flatMap(({ documents }) => documents.catalogs));
    catalogues.set(packs, catalogue);
    return catalogue;
}


/***/ })

};
