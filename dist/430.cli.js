export const id = 430;
export const ids = [430];
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
/* harmony import */ var _versions_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9830);

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


/***/ }),

/***/ 4433:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ loadPreparedPacks)
});

// UNUSED EXPORTS: preparedPacksPath

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/documents/documents.ts
var documents = __webpack_require__(148);
// EXTERNAL MODULE: ./src/core/documents/quick/mapping.ts
var quick_mapping = __webpack_require__(3288);
// EXTERNAL MODULE: ./src/core/documents/quick/quick-documents.ts + 2 modules
var quick_documents = __webpack_require__(2985);
// EXTERNAL MODULE: ./src/core/documents/quick/quick-yaml.ts
var quick_yaml = __webpack_require__(9217);
// EXTERNAL MODULE: ./src/core/documents/quick/text-origin.ts + 6 modules
var text_origin = __webpack_require__(5200);
;// CONCATENATED MODULE: ./src/core/documents/quick/prepared.ts





/** Reads a file for {@link restored}; undefined where the quick reader does not take it, or something is wrong with it. */
function prepared(file) {
    if (!readQuickly(file, 'named'))
        return undefined;
    const roots = unlessRefused(() => new ReadText(file).documents());
    return roots && { file, roots, starts: roots.flatMap(startsIn) };
}
/** The documents of a prepared file, which somebody has proved to be in order. */
function restored({ file, roots, starts }) {
    const rest = starts.values();
    const text = new text_origin/* ReadText */.e(file);
    const documents = (0,quick_documents/* declaredBy */.O)(roots.map((root) => (0,quick_yaml/* locatedIn */.U)(text, located(root, rest))), true);
    if (!documents)
        throw new Error(`${file.path} was prepared although something is wrong with it`);
    return documents;
}
function startsIn(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    const start = Mapping.startOf(value);
    return [...(start === undefined ? [] : [start]), ...Object.values(value).flatMap(startsIn)];
}
/** The value with its mappings as the quick reader builds them. */
function located(value, starts) {
    if (Array.isArray(value))
        return value.map((item) => located(item, starts));
    if (typeof value !== 'object' || value === null)
        return value;
    const mapping = new quick_mapping/* Mapping */.X(Number(starts.next().value));
    for (const [key, below] of Object.entries(value))
        mapping[key] = located(below, starts);
    return mapping;
}

// EXTERNAL MODULE: ./src/node/program-folder.ts
var program_folder = __webpack_require__(5581);
;// CONCATENATED MODULE: ./src/node/prepared-packs.ts




/** Where the build puts the packs, below the folder of the program. */
const preparedPacksPath = (0,external_node_path_.join)('dist', 'packs.json');
/** The built-in packs, from what the build has made of the folders below `policies/`. */
function loadPreparedPacks() {
    const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)((0,program_folder/* programFolder */.b)(), preparedPacksPath), 'utf8');
    const packs = JSON.parse(text);
    return packs.map(({ name, files }) => ({ name, documents: (0,documents/* together */.bs)(files.map(restored)) }));
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
