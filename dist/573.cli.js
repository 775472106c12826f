export const id = 573;
export const ids = [573];
export const modules = {

/***/ 148:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _y: () => (/* binding */ noDocuments),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   h1: () => (/* binding */ merge)
/* harmony export */ });
/* unused harmony exports subjectsIn, standardsIn */
/** What a file without documents declares. */
function noDocuments() {
    return {
        topologies: [],
        policies: [],
        catalogs: [],
        plans: [],
        waivers: [],
        configs: [],
        cases: [],
        problems: [],
        recognized: 0,
        lacksRules: false,
    };
}
/**
 * Of all that is declared, what is to be judged: topologies and plans. A file that is broken is a fault of what it is read
 * for first, and that is this.
 */
function subjectsIn({ topologies, plans, problems, recognized }) {
    return { ...noDocuments(), topologies, plans, problems, recognized };
}
/** Of all that is declared, what judges: policies, catalogues, waivers and configuration. */
function standardsIn({ policies, catalogs, waivers, configs, lacksRules }) {
    return { ...noDocuments(), policies, catalogs, waivers, configs, lacksRules };
}
/** Adds what other documents declare. */
function merge(into, from) {
    into.topologies.push(...(from.topologies ?? []));
    into.policies.push(...(from.policies ?? []));
    into.catalogs.push(...(from.catalogs ?? []));
    into.plans.push(...(from.plans ?? []));
    into.waivers.push(...(from.waivers ?? []));
    into.configs.push(...(from.configs ?? []));
    into.cases.push(...(from.cases ?? []));
    into.problems.push(...(from.problems ?? []));
    into.recognized += from.recognized ?? 0;
    if (from.lacksRules)
        into.lacksRules = true;
}
/** What the documents of several files declare together. */
function together(parts) {
    const all = noDocuments();
    for (const part of parts)
        merge(all, part);
    return all;
}


/***/ }),

/***/ 668:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   rk: () => (/* binding */ mentionsCoexist),
/* harmony export */   zx: () => (/* binding */ wasMeantForCoexist)
/* harmony export */ });
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1661);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8341);


const apiVersion = 'coexist/v1';
const howToStart = 'start the document with `apiVersion: coexist/v1` and `kind: Topology`';
/** Whether a text can hold a document of coexist, or one that was meant to be one: a quick look before it is parsed. */
function mentionsCoexist(text) {
    return /co-?e?xi?s/i.test(text);
}
/** Whether a text that cannot be parsed was meant to hold a document of coexist. */
function wasMeantForCoexist(text) {
    return /apiVersion["']?\s*:\s*["']?co-?e?xi?s/i.test(text);
}
/**
 * The kind of a document. One that is not coexist's is a problem where somebody named its file, and passed over where
 * the file was only found; a near miss is a problem in both, since passing it over would lose it silently.
 */
function identify(reading, manner) {
    const fault = faultOf(reading.document.value);
    if (typeof fault === 'string')
        return fault;
    if (fault.isOurs || manner === 'named')
        reading.refuse(fault.path, fault.message, fault.help);
    return undefined;
}
/** The kind of the document, or why it has none. */
function faultOf(document) {
    if (typeof document !== 'object' || document === null || Array.isArray(document)) {
        return { message: 'the document is not a mapping', help: howToStart, path: [], isOurs: false };
    }
    const { apiVersion: version, kind } = document;
    if (version === undefined) {
        const isOurs = Object.values(document).some((value) => (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(inWords(value), [apiVersion]).length > 0);
        return { message: 'the document has no `apiVersion`', help: howToStart, path: [], isOurs };
    }
    if (version !== apiVersion)
        return versionFault(inWords(version));
    if (kind === undefined) {
        const help = `add \`kind:\` with ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(_kinds_index_js__WEBPACK_IMPORTED_MODULE_1__/* .kinds */ .E.map(_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD), 'or')}`;
        return { message: 'the document has no `kind`', help, path: [], isOurs: true };
    }
    return _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__/* .kinds */ .E.find((known) => known === kind) ?? kindFault(inWords(kind));
}
function versionFault(written) {
    return {
        message: `unknown apiVersion ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(written)}`,
        help: `write ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(apiVersion)}`,
        path: ['apiVersion'],
        isOurs: written.startsWith('coexist') || (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(written, [apiVersion]).length > 0,
    };
}
function kindFault(written) {
    const help = (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(written, _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__/* .kinds */ .E);
    return { message: `unknown kind ${(0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(written)}`, help, path: ['kind'], isOurs: true };
}
function inWords(value) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    return 'a mapping or list';
}


/***/ }),

/***/ 3288:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ Mapping)
/* harmony export */ });
/**
 * A mapping as the quick reader builds it: its keys are its own properties, and nothing is inherited, so that `toString`
 * and `__proto__` are keys like any other. Where it starts in the text is kept beside them.
 */
class Mapping {
    #start;
    constructor(start) {
        this.#start = start;
    }
    static {
        Object.setPrototypeOf(Mapping.prototype, null);
        Reflect.deleteProperty(Mapping.prototype, 'constructor');
    }
    /** The offset at which a mapping starts; undefined for whatever else was built. */
    static startOf(container) {
        return #start in container ? container.#start : undefined;
    }
}


/***/ }),

/***/ 2985:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ declaredBy),
  x: () => (/* binding */ readQuickly)
});

// EXTERNAL MODULE: ./src/core/documents/documents.ts
var documents_documents = __webpack_require__(148);
// EXTERNAL MODULE: ./src/core/model/day.ts
var day = __webpack_require__(8735);
;// CONCATENATED MODULE: ./src/core/documents/shape.ts
/** Whether a value is a list of at least so many items that all pass the test. */
function isList(value, least, test) {
    if (!Array.isArray(value) || value.length < least)
        return false;
    for (const item of value)
        if (!test(item))
            return false;
    return true;
}
/** Whether a value is a mapping. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Whether a value is a mapping with at least so many keys, whatever they are, whose values all pass the test. */
function isRecord(value, least, test) {
    if (!isMapping(value))
        return false;
    const values = Object.values(value);
    return values.length >= least && values.every(test);
}

;// CONCATENATED MODULE: ./src/core/documents/generated/shapes.ts
// Generated by `npm run generate` from the schemas.


function shape4(value) {
    return typeof value === 'string' && /\S/u.test(value);
}
function shape3(value) {
    return isRecord(value, 0, shape4);
}
function shape7(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsStatus = value.status;
    if (!(itsStatus === 'done' || itsStatus === 'not-applicable'))
        return false;
    keys++;
    const itsWhy = value.why;
    if (itsWhy !== undefined) {
        if (!(typeof itsWhy === 'string' && /\S/u.test(itsWhy)))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape6(value) {
    return value === 'done' || value === 'not-applicable' || shape7(value);
}
function shape5(value) {
    return isRecord(value, 0, shape6);
}
function shape12(value) {
    return Number.isInteger(value) && value >= 0;
}
function shape11(value) {
    return isRecord(value, 0, shape12);
}
function shape10(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsName = value.name;
    if (!(typeof itsName === 'string' && /^\S([\s\S]*\S)?$/u.test(itsName)))
        return false;
    keys++;
    const itsProduct = value.product;
    if (itsProduct !== undefined) {
        if (!(typeof itsProduct === 'string' && /\S/u.test(itsProduct)))
            return false;
        keys++;
    }
    const itsVersion = value.version;
    if (itsVersion !== undefined) {
        if (!(typeof itsVersion === 'string' && /\S/u.test(itsVersion)))
            return false;
        keys++;
    }
    const itsRoles = value.roles;
    if (itsRoles !== undefined) {
        if (!isList(itsRoles, 0, shape4))
            return false;
        keys++;
    }
    const itsGroups = value.groups;
    if (itsGroups !== undefined) {
        if (!shape3(itsGroups))
            return false;
        keys++;
    }
    const itsPlatform = value.platform;
    if (itsPlatform !== undefined) {
        if (!shape3(itsPlatform))
            return false;
        keys++;
    }
    const itsHolds = value.holds;
    if (itsHolds !== undefined) {
        if (!shape11(itsHolds))
            return false;
        keys++;
    }
    const itsLabels = value.labels;
    if (itsLabels !== undefined) {
        if (!shape3(itsLabels))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape9(value) {
    return shape10(value);
}
function shape8(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsName = value.name;
    if (!(typeof itsName === 'string' && /^\S([\s\S]*\S)?$/u.test(itsName)))
        return false;
    keys++;
    const itsInternetFacing = value.internetFacing;
    if (itsInternetFacing !== undefined) {
        if (!(typeof itsInternetFacing === 'boolean'))
            return false;
        keys++;
    }
    const itsServers = value.servers;
    if (itsServers !== undefined) {
        if (!isList(itsServers, 0, shape9))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape14(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsName = value.name;
    if (!(typeof itsName === 'string' && /^\S([\s\S]*\S)?$/u.test(itsName)))
        return false;
    keys++;
    const itsProduct = value.product;
    if (itsProduct !== undefined) {
        if (!(typeof itsProduct === 'string' && /\S/u.test(itsProduct)))
            return false;
        keys++;
    }
    const itsVersion = value.version;
    if (itsVersion !== undefined) {
        if (!(typeof itsVersion === 'string' && /\S/u.test(itsVersion)))
            return false;
        keys++;
    }
    const itsRoles = value.roles;
    if (itsRoles !== undefined) {
        if (!isList(itsRoles, 0, shape4))
            return false;
        keys++;
    }
    const itsGroups = value.groups;
    if (itsGroups !== undefined) {
        if (!shape3(itsGroups))
            return false;
        keys++;
    }
    const itsPlatform = value.platform;
    if (itsPlatform !== undefined) {
        if (!shape3(itsPlatform))
            return false;
        keys++;
    }
    const itsHolds = value.holds;
    if (itsHolds !== undefined) {
        if (!shape11(itsHolds))
            return false;
        keys++;
    }
    const itsLabels = value.labels;
    if (itsLabels !== undefined) {
        if (!shape3(itsLabels))
            return false;
        keys++;
    }
    const itsSite = value.site;
    if (itsSite !== undefined) {
        if (!(typeof itsSite === 'string' && /\S/u.test(itsSite)))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape13(value) {
    return shape14(value);
}
function shape16(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsKind = value.kind;
    if (!(typeof itsKind === 'string' && /\S/u.test(itsKind)))
        return false;
    keys++;
    const itsSite = value.site;
    if (itsSite !== undefined) {
        if (!(typeof itsSite === 'string' && /\S/u.test(itsSite)))
            return false;
        keys++;
    }
    const itsRecordedVersion = value.recordedVersion;
    if (itsRecordedVersion !== undefined) {
        if (!(typeof itsRecordedVersion === 'string' && /\S/u.test(itsRecordedVersion)))
            return false;
        keys++;
    }
    for (const key in value) {
        if (['kind', 'site', 'recordedVersion'].includes(key))
            continue;
        if (!((typeof value[key] === 'string' && /\S/u.test(value[key])) || isList(value[key], 1, shape4)))
            return false;
        keys++;
    }
    return keys >= 0;
}
function shape15(value) {
    return shape16(value);
}
function shape2(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsOrganization = value.organization;
    if (!(typeof itsOrganization === 'string' && /^\S([\s\S]*\S)?$/u.test(itsOrganization)))
        return false;
    keys++;
    const itsLevels = value.levels;
    if (itsLevels !== undefined) {
        if (!shape3(itsLevels))
            return false;
        keys++;
    }
    const itsTasks = value.tasks;
    if (itsTasks !== undefined) {
        if (!shape5(itsTasks))
            return false;
        keys++;
    }
    const itsSites = value.sites;
    if (itsSites !== undefined) {
        if (!isList(itsSites, 0, shape8))
            return false;
        keys++;
    }
    const itsServers = value.servers;
    if (itsServers !== undefined) {
        if (!isList(itsServers, 0, shape13))
            return false;
        keys++;
    }
    const itsLinks = value.links;
    if (itsLinks !== undefined) {
        if (!isList(itsLinks, 0, shape15))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape18(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsProducts = value.products;
    if (!isList(itsProducts, 1, shape4))
        return false;
    keys++;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape23(value) {
    return typeof value === 'string' && value !== '';
}
function shape26(value) {
    return typeof value === 'string';
}
function shape25(value) {
    return typeof value === 'string' || isList(value, 1, shape26);
}
function shape24(value) {
    return isRecord(value, 1, shape25);
}
function shape27(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsProduct = value.product;
    if (itsProduct !== undefined) {
        if (!((typeof itsProduct === 'string' && itsProduct !== '') || isList(itsProduct, 1, shape23)))
            return false;
        keys++;
    }
    const itsVersion = value.version;
    if (itsVersion !== undefined) {
        if (!((typeof itsVersion === 'string' && itsVersion !== '') || isList(itsVersion, 1, shape23)))
            return false;
        keys++;
    }
    const itsRole = value.role;
    if (itsRole !== undefined) {
        if (!((typeof itsRole === 'string' && itsRole !== '') || isList(itsRole, 1, shape23)))
            return false;
        keys++;
    }
    const itsSite = value.site;
    if (itsSite !== undefined) {
        if (!((typeof itsSite === 'string' && itsSite !== '') || isList(itsSite, 1, shape23)))
            return false;
        keys++;
    }
    const itsGroups = value.groups;
    if (itsGroups !== undefined) {
        if (!shape24(itsGroups))
            return false;
        keys++;
    }
    const itsPlatform = value.platform;
    if (itsPlatform !== undefined) {
        if (!shape24(itsPlatform))
            return false;
        keys++;
    }
    const itsLabels = value.labels;
    if (itsLabels !== undefined) {
        if (!shape24(itsLabels))
            return false;
        keys++;
    }
    const itsName = value.name;
    if (itsName !== undefined) {
        if (!((typeof itsName === 'string' && itsName !== '') || isList(itsName, 1, shape23)))
            return false;
        keys++;
    }
    const itsEnd = value.end;
    if (itsEnd !== undefined) {
        if (!(typeof itsEnd === 'string' && itsEnd !== ''))
            return false;
        keys++;
    }
    if (keys < 1)
        return false;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape28(value) {
    return (typeof value === 'string' && value !== '') || shape27(value);
}
function shape22(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsProduct = value.product;
    if (itsProduct !== undefined) {
        if (!((typeof itsProduct === 'string' && itsProduct !== '') || isList(itsProduct, 1, shape23)))
            return false;
        keys++;
    }
    const itsVersion = value.version;
    if (itsVersion !== undefined) {
        if (!((typeof itsVersion === 'string' && itsVersion !== '') || isList(itsVersion, 1, shape23)))
            return false;
        keys++;
    }
    const itsRole = value.role;
    if (itsRole !== undefined) {
        if (!((typeof itsRole === 'string' && itsRole !== '') || isList(itsRole, 1, shape23)))
            return false;
        keys++;
    }
    const itsSite = value.site;
    if (itsSite !== undefined) {
        if (!((typeof itsSite === 'string' && itsSite !== '') || isList(itsSite, 1, shape23)))
            return false;
        keys++;
    }
    const itsGroups = value.groups;
    if (itsGroups !== undefined) {
        if (!shape24(itsGroups))
            return false;
        keys++;
    }
    const itsPlatform = value.platform;
    if (itsPlatform !== undefined) {
        if (!shape24(itsPlatform))
            return false;
        keys++;
    }
    const itsLabels = value.labels;
    if (itsLabels !== undefined) {
        if (!shape24(itsLabels))
            return false;
        keys++;
    }
    const itsName = value.name;
    if (itsName !== undefined) {
        if (!((typeof itsName === 'string' && itsName !== '') || isList(itsName, 1, shape23)))
            return false;
        keys++;
    }
    const itsEnd = value.end;
    if (itsEnd !== undefined) {
        if (!(typeof itsEnd === 'string' && itsEnd !== ''))
            return false;
        keys++;
    }
    const itsNot = value.not;
    if (itsNot !== undefined) {
        if (!((typeof itsNot === 'string' && itsNot !== '') || shape27(itsNot) || isList(itsNot, 1, shape28)))
            return false;
        keys++;
    }
    if (keys < 1)
        return false;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape29(value) {
    return (typeof value === 'string' && value !== '') || shape22(value);
}
function shape21(value) {
    return (typeof value === 'string' && value !== '') || shape22(value) || isList(value, 1, shape29);
}
function shape20(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsServers = value.servers;
    if (itsServers !== undefined) {
        if (!isList(itsServers, 1, shape4))
            return false;
        keys++;
    }
    const itsSelect = value.select;
    if (itsSelect !== undefined) {
        if (!shape21(itsSelect))
            return false;
        keys++;
    }
    const itsVersion = value.version;
    if (!(typeof itsVersion === 'string' && /\S/u.test(itsVersion)))
        return false;
    keys++;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape30(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsServers = value.servers;
    if (!isList(itsServers, 1, shape13))
        return false;
    keys++;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape31(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsServers = value.servers;
    if (itsServers !== undefined) {
        if (!isList(itsServers, 1, shape4))
            return false;
        keys++;
    }
    const itsSelect = value.select;
    if (itsSelect !== undefined) {
        if (!shape21(itsSelect))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape32(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsWhat = value.what;
    if (!(typeof itsWhat === 'string' && /\S/u.test(itsWhat)))
        return false;
    keys++;
    const itsFrom = value.from;
    if (!isList(itsFrom, 1, shape4))
        return false;
    keys++;
    const itsTo = value.to;
    if (itsTo !== undefined) {
        if (!isList(itsTo, 1, shape4))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape33(value) {
    return isRecord(value, 1, shape4);
}
function shape19(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsName = value.name;
    if (itsName !== undefined) {
        if (!(typeof itsName === 'string' && /\S/u.test(itsName)))
            return false;
        keys++;
    }
    const itsOn = value.on;
    if (itsOn !== undefined) {
        if (!(typeof itsOn === 'string' && (0,day/* isDay */.N)(itsOn)))
            return false;
        keys++;
    }
    const itsTogether = value.together;
    if (itsTogether !== undefined) {
        if (!(typeof itsTogether === 'boolean'))
            return false;
        keys++;
    }
    const itsUpdate = value.update;
    if (itsUpdate !== undefined) {
        if (!shape20(itsUpdate))
            return false;
        keys++;
    }
    const itsInstall = value.install;
    if (itsInstall !== undefined) {
        if (!shape30(itsInstall))
            return false;
        keys++;
    }
    const itsDecommission = value.decommission;
    if (itsDecommission !== undefined) {
        if (!shape31(itsDecommission))
            return false;
        keys++;
    }
    const itsMove = value.move;
    if (itsMove !== undefined) {
        if (!shape32(itsMove))
            return false;
        keys++;
    }
    const itsTask = value.task;
    if (itsTask !== undefined) {
        if (!(typeof itsTask === 'string' && /\S/u.test(itsTask)))
            return false;
        keys++;
    }
    const itsLink = value.link;
    if (itsLink !== undefined) {
        if (!shape16(itsLink))
            return false;
        keys++;
    }
    const itsUnlink = value.unlink;
    if (itsUnlink !== undefined) {
        if (!shape16(itsUnlink))
            return false;
        keys++;
    }
    const itsLevel = value.level;
    if (itsLevel !== undefined) {
        if (!shape33(itsLevel))
            return false;
        keys++;
    }
    const itsHold = value.hold;
    if (itsHold !== undefined) {
        if (!(typeof itsHold === 'string' && /\S/u.test(itsHold)))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape17(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsTitle = value.title;
    if (itsTitle !== undefined) {
        if (!(typeof itsTitle === 'string' && /\S/u.test(itsTitle)))
            return false;
        keys++;
    }
    const itsOrganization = value.organization;
    if (itsOrganization !== undefined) {
        if (!(typeof itsOrganization === 'string' && /\S/u.test(itsOrganization)))
            return false;
        keys++;
    }
    const itsTarget = value.target;
    if (itsTarget !== undefined) {
        if (!shape18(itsTarget))
            return false;
        keys++;
    }
    const itsSteps = value.steps;
    if (!isList(itsSteps, 1, shape19))
        return false;
    keys++;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape34(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsRule = value.rule;
    if (!(typeof itsRule === 'string' && /\S/u.test(itsRule)))
        return false;
    keys++;
    const itsServer = value.server;
    if (itsServer !== undefined) {
        if (!(typeof itsServer === 'string' && /\S/u.test(itsServer)))
            return false;
        keys++;
    }
    const itsStatus = value.status;
    if (!(itsStatus === 'violation' ||
        itsStatus === 'undecided' ||
        itsStatus === 'not-covered' ||
        itsStatus === 'waived' ||
        itsStatus === 'quiet'))
        return false;
    keys++;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape1(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsApiVersion = value.apiVersion;
    if (!(itsApiVersion === 'coexist/v1'))
        return false;
    keys++;
    const itsKind = value.kind;
    if (!(itsKind === 'Case'))
        return false;
    keys++;
    const itsTitle = value.title;
    if (!(typeof itsTitle === 'string' && /\S/u.test(itsTitle)))
        return false;
    keys++;
    const itsPolicy = value.policy;
    if (!(typeof itsPolicy === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]*$/u.test(itsPolicy)))
        return false;
    keys++;
    const itsAsOf = value.asOf;
    if (itsAsOf !== undefined) {
        if (!(typeof itsAsOf === 'string' && (0,day/* isDay */.N)(itsAsOf)))
            return false;
        keys++;
    }
    const itsTopology = value.topology;
    if (itsTopology !== undefined) {
        if (!shape2(itsTopology))
            return false;
        keys++;
    }
    const itsPlan = value.plan;
    if (itsPlan !== undefined) {
        if (!shape17(itsPlan))
            return false;
        keys++;
    }
    const itsExpect = value.expect;
    if (!isList(itsExpect, 0, shape34))
        return false;
    keys++;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape38(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsTitle = value.title;
    if (!(typeof itsTitle === 'string' && /\S/u.test(itsTitle)))
        return false;
    keys++;
    const itsRef = value.ref;
    if (itsRef !== undefined) {
        if (!(typeof itsRef === 'string' && /\S/u.test(itsRef)))
            return false;
        keys++;
    }
    const itsUrl = value.url;
    if (itsUrl !== undefined) {
        if (!(typeof itsUrl === 'string' && /^https?:\/\//u.test(itsUrl)))
            return false;
        keys++;
    }
    const itsDate = value.date;
    if (itsDate !== undefined) {
        if (!(typeof itsDate === 'string' && /\S/u.test(itsDate)))
            return false;
        keys++;
    }
    const itsRetrieved = value.retrieved;
    if (itsRetrieved !== undefined) {
        if (!(typeof itsRetrieved === 'string' && (0,day/* isDay */.N)(itsRetrieved)))
            return false;
        keys++;
    }
    const itsAt = value.at;
    if (itsAt !== undefined) {
        if (!(typeof itsAt === 'string' && /\S/u.test(itsAt)))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape37(value) {
    return shape38(value);
}
function shape36(value) {
    return isRecord(value, 0, shape37);
}
function shape39(value) {
    return isRecord(value, 0, shape26);
}
function shape40(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsId = value.id;
    if (!(typeof itsId === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]*$/u.test(itsId)))
        return false;
    keys++;
    const itsTitle = value.title;
    if (!(typeof itsTitle === 'string' && /\S/u.test(itsTitle)))
        return false;
    keys++;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape41(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsId = value.id;
    if (!(typeof itsId === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]*$/u.test(itsId)))
        return false;
    keys++;
    const itsTitle = value.title;
    if (!(typeof itsTitle === 'string' && /\S/u.test(itsTitle)))
        return false;
    keys++;
    const itsValues = value.values;
    if (!isList(itsValues, 1, shape23))
        return false;
    keys++;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape44(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsProduct = value.product;
    if (itsProduct !== undefined) {
        if (!isList(itsProduct, 1, shape26))
            return false;
        keys++;
    }
    const itsRole = value.role;
    if (!(typeof itsRole === 'string' && /\S/u.test(itsRole)))
        return false;
    keys++;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape43(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsId = value.id;
    if (!(typeof itsId === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]*$/u.test(itsId)))
        return false;
    keys++;
    const itsMany = value.many;
    if (itsMany !== undefined) {
        if (!(typeof itsMany === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]*$/u.test(itsMany)))
            return false;
        keys++;
    }
    const itsServers = value.servers;
    if (!isList(itsServers, 1, shape44))
        return false;
    keys++;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape42(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsId = value.id;
    if (!(typeof itsId === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]*$/u.test(itsId)))
        return false;
    keys++;
    const itsTitle = value.title;
    if (!(typeof itsTitle === 'string' && /\S/u.test(itsTitle)))
        return false;
    keys++;
    const itsEnds = value.ends;
    if (!isList(itsEnds, 1, shape43))
        return false;
    keys++;
    const itsSite = value.site;
    if (itsSite !== undefined) {
        if (!(typeof itsSite === 'string' && /\S/u.test(itsSite)))
            return false;
        keys++;
    }
    const itsRecords = value.records;
    if (itsRecords !== undefined) {
        if (!(typeof itsRecords === 'string' && /\S/u.test(itsRecords)))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape47(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsSince = value.since;
    if (!(typeof itsSince === 'string' && (0,day/* isDay */.N)(itsSince)))
        return false;
    keys++;
    const itsSupported = value.supported;
    if (!(typeof itsSupported === 'string' && itsSupported !== ''))
        return false;
    keys++;
    const itsSource = value.source;
    if (itsSource !== undefined) {
        if (!(typeof itsSource === 'string' && /\S/u.test(itsSource)))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape48(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsTitle = value.title;
    if (!(typeof itsTitle === 'string' && /\S/u.test(itsTitle)))
        return false;
    keys++;
    const itsFrom = value.from;
    if (!(typeof itsFrom === 'string' && (0,day/* isDay */.N)(itsFrom)))
        return false;
    keys++;
    const itsEnds = value.ends;
    if (!(typeof itsEnds === 'string' && (0,day/* isDay */.N)(itsEnds)))
        return false;
    keys++;
    const itsSource = value.source;
    if (itsSource !== undefined) {
        if (!(typeof itsSource === 'string' && /\S/u.test(itsSource)))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape46(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsMainstreamEnds = value.mainstreamEnds;
    if (itsMainstreamEnds !== undefined) {
        if (!(typeof itsMainstreamEnds === 'string' && (0,day/* isDay */.N)(itsMainstreamEnds)))
            return false;
        keys++;
    }
    const itsEnds = value.ends;
    if (itsEnds !== undefined) {
        if (!((typeof itsEnds === 'string' && (0,day/* isDay */.N)(itsEnds)) || itsEnds === 'none'))
            return false;
        keys++;
    }
    const itsReleases = value.releases;
    if (itsReleases !== undefined) {
        if (!isList(itsReleases, 0, shape47))
            return false;
        keys++;
    }
    const itsPaid = value.paid;
    if (itsPaid !== undefined) {
        if (!isList(itsPaid, 0, shape48))
            return false;
        keys++;
    }
    const itsSource = value.source;
    if (itsSource !== undefined) {
        if (!(typeof itsSource === 'string' && /\S/u.test(itsSource)))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape50(value) {
    return typeof value === 'string' && /^\d{1,9}(\.\d{1,9}){1,3}$/u.test(value);
}
function shape49(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsRelease = value.release;
    if (!(typeof itsRelease === 'string' && /^\S+( \S+)?$/u.test(itsRelease)))
        return false;
    keys++;
    const itsKind = value.kind;
    if (!(typeof itsKind === 'string' && /\S/u.test(itsKind)))
        return false;
    keys++;
    const itsBuild = value.build;
    if (itsBuild !== undefined) {
        if (!(typeof itsBuild === 'string' && /^\d{1,9}(\.\d{1,9}){1,3}$/u.test(itsBuild)))
            return false;
        keys++;
    }
    const itsBuilds = value.builds;
    if (itsBuilds !== undefined) {
        if (!isList(itsBuilds, 0, shape50))
            return false;
        keys++;
    }
    const itsAliases = value.aliases;
    if (itsAliases !== undefined) {
        if (!isList(itsAliases, 0, shape4))
            return false;
        keys++;
    }
    const itsReleased = value.released;
    if (itsReleased !== undefined) {
        if (!(typeof itsReleased === 'string' && /^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/u.test(itsReleased)))
            return false;
        keys++;
    }
    const itsPlanned = value.planned;
    if (itsPlanned !== undefined) {
        if (!(typeof itsPlanned === 'string' && /\S/u.test(itsPlanned)))
            return false;
        keys++;
    }
    const itsSource = value.source;
    if (itsSource !== undefined) {
        if (!(typeof itsSource === 'string' && /\S/u.test(itsSource)))
            return false;
        keys++;
    }
    const itsNote = value.note;
    if (itsNote !== undefined) {
        if (!(typeof itsNote === 'string' && /\S/u.test(itsNote)))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape45(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsId = value.id;
    if (!(typeof itsId === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]*$/u.test(itsId)))
        return false;
    keys++;
    const itsName = value.name;
    if (itsName !== undefined) {
        if (!(typeof itsName === 'string' && /\S/u.test(itsName)))
            return false;
        keys++;
    }
    const itsAliases = value.aliases;
    if (itsAliases !== undefined) {
        if (!isList(itsAliases, 0, shape4))
            return false;
        keys++;
    }
    const itsSupport = value.support;
    if (itsSupport !== undefined) {
        if (!shape46(itsSupport))
            return false;
        keys++;
    }
    const itsReleases = value.releases;
    if (itsReleases !== undefined) {
        if (!isList(itsReleases, 0, shape49))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape35(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsApiVersion = value.apiVersion;
    if (!(itsApiVersion === 'coexist/v1'))
        return false;
    keys++;
    const itsKind = value.kind;
    if (!(itsKind === 'Catalog'))
        return false;
    keys++;
    const itsFamily = value.family;
    if (!(typeof itsFamily === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]*$/u.test(itsFamily)))
        return false;
    keys++;
    const itsName = value.name;
    if (itsName !== undefined) {
        if (!(typeof itsName === 'string' && /\S/u.test(itsName)))
            return false;
        keys++;
    }
    const itsRetrieved = value.retrieved;
    if (itsRetrieved !== undefined) {
        if (!(typeof itsRetrieved === 'string' && (0,day/* isDay */.N)(itsRetrieved)))
            return false;
        keys++;
    }
    const itsSources = value.sources;
    if (itsSources !== undefined) {
        if (!shape36(itsSources))
            return false;
        keys++;
    }
    const itsVocabulary = value.vocabulary;
    if (itsVocabulary !== undefined) {
        if (!shape39(itsVocabulary))
            return false;
        keys++;
    }
    const itsExactBuilds = value.exactBuilds;
    if (itsExactBuilds !== undefined) {
        if (!isList(itsExactBuilds, 0, shape4))
            return false;
        keys++;
    }
    const itsExactVersion = value.exactVersion;
    if (itsExactVersion !== undefined) {
        if (!(typeof itsExactVersion === 'string' && /\S/u.test(itsExactVersion)))
            return false;
        keys++;
    }
    const itsRoles = value.roles;
    if (itsRoles !== undefined) {
        if (!isList(itsRoles, 0, shape40))
            return false;
        keys++;
    }
    const itsLevels = value.levels;
    if (itsLevels !== undefined) {
        if (!isList(itsLevels, 0, shape41))
            return false;
        keys++;
    }
    const itsLinkKinds = value.linkKinds;
    if (itsLinkKinds !== undefined) {
        if (!isList(itsLinkKinds, 0, shape42))
            return false;
        keys++;
    }
    const itsProducts = value.products;
    if (itsProducts !== undefined) {
        if (!isList(itsProducts, 0, shape45))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape52(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsRule = value.rule;
    if (!(typeof itsRule === 'string' && /\S/u.test(itsRule)))
        return false;
    keys++;
    const itsSeverity = value.severity;
    if (!(itsSeverity === 'error' ||
        itsSeverity === 'warning' ||
        itsSeverity === 'notice' ||
        itsSeverity === 'off'))
        return false;
    keys++;
    const itsWhy = value.why;
    if (itsWhy !== undefined) {
        if (!(typeof itsWhy === 'string' && /\S/u.test(itsWhy)))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape51(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsApiVersion = value.apiVersion;
    if (!(itsApiVersion === 'coexist/v1'))
        return false;
    keys++;
    const itsKind = value.kind;
    if (!(itsKind === 'Config'))
        return false;
    keys++;
    const itsPaths = value.paths;
    if (itsPaths !== undefined) {
        if (!isList(itsPaths, 0, shape4))
            return false;
        keys++;
    }
    const itsPolicies = value.policies;
    if (itsPolicies !== undefined) {
        if (!isList(itsPolicies, 0, shape4))
            return false;
        keys++;
    }
    const itsWaivers = value.waivers;
    if (itsWaivers !== undefined) {
        if (!isList(itsWaivers, 0, shape4))
            return false;
        keys++;
    }
    const itsRules = value.rules;
    if (itsRules !== undefined) {
        if (!isList(itsRules, 0, shape52))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape53(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsApiVersion = value.apiVersion;
    if (!(itsApiVersion === 'coexist/v1'))
        return false;
    keys++;
    const itsKind = value.kind;
    if (!(itsKind === 'Plan'))
        return false;
    keys++;
    const itsTitle = value.title;
    if (itsTitle !== undefined) {
        if (!(typeof itsTitle === 'string' && /\S/u.test(itsTitle)))
            return false;
        keys++;
    }
    const itsOrganization = value.organization;
    if (itsOrganization !== undefined) {
        if (!(typeof itsOrganization === 'string' && /\S/u.test(itsOrganization)))
            return false;
        keys++;
    }
    const itsTarget = value.target;
    if (itsTarget !== undefined) {
        if (!shape18(itsTarget))
            return false;
        keys++;
    }
    const itsSteps = value.steps;
    if (!isList(itsSteps, 1, shape19))
        return false;
    keys++;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape55(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsLink = value.link;
    if (!(typeof itsLink === 'string' && /\S/u.test(itsLink)))
        return false;
    keys++;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape57(value) {
    return shape21(value);
}
function shape56(value) {
    return isRecord(value, 0, shape57);
}
function shape60(value) {
    return isRecord(value, 1, shape26);
}
function shape59(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsPresent = value.present;
    if (itsPresent !== undefined) {
        if (!shape21(itsPresent))
            return false;
        keys++;
    }
    const itsAnyPresent = value.anyPresent;
    if (itsAnyPresent !== undefined) {
        if (!isList(itsAnyPresent, 1, shape57))
            return false;
        keys++;
    }
    const itsAllPresent = value.allPresent;
    if (itsAllPresent !== undefined) {
        if (!isList(itsAllPresent, 1, shape57))
            return false;
        keys++;
    }
    const itsNonePresent = value.nonePresent;
    if (itsNonePresent !== undefined) {
        if (!isList(itsNonePresent, 1, shape57))
            return false;
        keys++;
    }
    const itsLevel = value.level;
    if (itsLevel !== undefined) {
        if (!shape60(itsLevel))
            return false;
        keys++;
    }
    for (const key in value) {
        if (['present', 'anyPresent', 'allPresent', 'nonePresent', 'level'].includes(key))
            continue;
        if (!shape21(value[key]))
            return false;
        keys++;
    }
    return keys >= 1;
}
function shape61(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsServers = value.servers;
    if (!shape21(itsServers))
        return false;
    keys++;
    const itsOf = value.of;
    if (!(itsOf === 'version' || itsOf === 'product'))
        return false;
    keys++;
    const itsAtMost = value.atMost;
    if (!(Number.isInteger(itsAtMost) && itsAtMost >= 1))
        return false;
    keys++;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape62(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsServers = value.servers;
    if (!shape21(itsServers))
        return false;
    keys++;
    const itsAtLeast = value.atLeast;
    if (!((Number.isInteger(itsAtLeast) && itsAtLeast >= 1) || itsAtLeast === 'majority'))
        return false;
    keys++;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape63(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsServers = value.servers;
    if (!shape21(itsServers))
        return false;
    keys++;
    const itsOf = value.of;
    if (itsOf !== undefined) {
        if (!(itsOf === 'product' || itsOf === 'release' || itsOf === 'latest'))
            return false;
        keys++;
    }
    const itsWarnWithin = value.warnWithin;
    if (itsWarnWithin !== undefined) {
        if (!(typeof itsWarnWithin === 'string' && /^\d{1,5}d$/u.test(itsWarnWithin)))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape65(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsVersion = value.version;
    if (itsVersion !== undefined) {
        if (!(typeof itsVersion === 'string' && itsVersion !== ''))
            return false;
        keys++;
    }
    const itsValues = value.values;
    if (!isList(itsValues, 0, shape23))
        return false;
    keys++;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape66(value) {
    return isList(value, 1, shape26);
}
function shape64(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsServers = value.servers;
    if (!shape21(itsServers))
        return false;
    keys++;
    const itsField = value.field;
    if (!(typeof itsField === 'string' &&
        /^(roles|recorded-version|(platform\.|level:|groups\.|labels\.).+)$/u.test(itsField)))
        return false;
    keys++;
    const itsAllowed = value.allowed;
    if (!isList(itsAllowed, 1, shape65))
        return false;
    keys++;
    const itsCombinations = value.combinations;
    if (itsCombinations !== undefined) {
        if (!isList(itsCombinations, 1, shape66))
            return false;
        keys++;
    }
    const itsAlone = value.alone;
    if (itsAlone !== undefined) {
        if (!isList(itsAlone, 1, shape26))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape67(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsServers = value.servers;
    if (!shape21(itsServers))
        return false;
    keys++;
    const itsVersion = value.version;
    if (!(typeof itsVersion === 'string' && itsVersion !== ''))
        return false;
    keys++;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape68(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsServers = value.servers;
    if (!shape21(itsServers))
        return false;
    keys++;
    const itsSequence = value.sequence;
    if (!isList(itsSequence, 2, shape57))
        return false;
    keys++;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape69(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsFrom = value.from;
    if (!shape21(itsFrom))
        return false;
    keys++;
    const itsTo = value.to;
    if (!shape21(itsTo))
        return false;
    keys++;
    const itsVia = value.via;
    if (itsVia !== undefined) {
        if (!isList(itsVia, 1, shape57))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape71(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsFrom = value.from;
    if (!shape21(itsFrom))
        return false;
    keys++;
    const itsTo = value.to;
    if (!shape21(itsTo))
        return false;
    keys++;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape70(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsOf = value.of;
    if (!shape21(itsOf))
        return false;
    keys++;
    const itsHops = value.hops;
    if (!isList(itsHops, 1, shape71))
        return false;
    keys++;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape74(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsWhat = value.what;
    if (!(typeof itsWhat === 'string' && itsWhat !== ''))
        return false;
    keys++;
    const itsFrom = value.from;
    if (itsFrom !== undefined) {
        if (!shape21(itsFrom))
            return false;
        keys++;
    }
    const itsTo = value.to;
    if (itsTo !== undefined) {
        if (!shape21(itsTo))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape73(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsInstall = value.install;
    if (itsInstall !== undefined) {
        if (!shape21(itsInstall))
            return false;
        keys++;
    }
    const itsUpdate = value.update;
    if (itsUpdate !== undefined) {
        if (!shape21(itsUpdate))
            return false;
        keys++;
    }
    const itsUpgrade = value.upgrade;
    if (itsUpgrade !== undefined) {
        if (!shape21(itsUpgrade))
            return false;
        keys++;
    }
    const itsDecommission = value.decommission;
    if (itsDecommission !== undefined) {
        if (!shape21(itsDecommission))
            return false;
        keys++;
    }
    const itsLink = value.link;
    if (itsLink !== undefined) {
        if (!(typeof itsLink === 'string' && itsLink !== ''))
            return false;
        keys++;
    }
    const itsMove = value.move;
    if (itsMove !== undefined) {
        if (!shape74(itsMove))
            return false;
        keys++;
    }
    if (keys < 1)
        return false;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape72(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsBefore = value.before;
    if (!shape73(itsBefore))
        return false;
    keys++;
    const itsTasks = value.tasks;
    if (itsTasks !== undefined) {
        if (!isList(itsTasks, 1, shape23))
            return false;
        keys++;
    }
    const itsChecklists = value.checklists;
    if (itsChecklists !== undefined) {
        if (!isList(itsChecklists, 1, shape23))
            return false;
        keys++;
    }
    const itsState = value.state;
    if (itsState !== undefined) {
        if (!shape59(itsState))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape75(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsServers = value.servers;
    if (!shape21(itsServers))
        return false;
    keys++;
    const itsRelativeTo = value.relativeTo;
    if (!shape21(itsRelativeTo))
        return false;
    keys++;
    const itsBehind = value.behind;
    if (itsBehind !== undefined) {
        if (!(Number.isInteger(itsBehind) && itsBehind >= 0))
            return false;
        keys++;
    }
    const itsAhead = value.ahead;
    if (itsAhead !== undefined) {
        if (!(Number.isInteger(itsAhead) && itsAhead >= 0))
            return false;
        keys++;
    }
    const itsUnit = value.unit;
    if (!(itsUnit === 'major' || itsUnit === 'minor' || itsUnit === 'release'))
        return false;
    keys++;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape76(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsServers = value.servers;
    if (!shape21(itsServers))
        return false;
    keys++;
    const itsAtMost = value.atMost;
    if (!(Number.isInteger(itsAtMost) && itsAtMost >= 0))
        return false;
    keys++;
    const itsUnit = value.unit;
    if (!(itsUnit === 'major' || itsUnit === 'minor' || itsUnit === 'release'))
        return false;
    keys++;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape77(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsTitle = value.title;
    if (itsTitle !== undefined) {
        if (!(typeof itsTitle === 'string' && /\S/u.test(itsTitle)))
            return false;
        keys++;
    }
    const itsSeverity = value.severity;
    if (itsSeverity !== undefined) {
        if (!(itsSeverity === 'error' || itsSeverity === 'warning' || itsSeverity === 'notice'))
            return false;
        keys++;
    }
    const itsScope = value.scope;
    if (itsScope !== undefined) {
        if (!((typeof itsScope === 'string' && /\S/u.test(itsScope)) || shape55(itsScope)))
            return false;
        keys++;
    }
    const itsWhen = value.when;
    if (itsWhen !== undefined) {
        if (!shape59(itsWhen))
            return false;
        keys++;
    }
    const itsDuring = value.during;
    if (itsDuring !== undefined) {
        if (!(itsDuring === 'always' || itsDuring === 'at-rest' || itsDuring === 'plan'))
            return false;
        keys++;
    }
    const itsRemediation = value.remediation;
    if (itsRemediation !== undefined) {
        if (!(typeof itsRemediation === 'string' && /\S/u.test(itsRemediation)))
            return false;
        keys++;
    }
    const itsAt = value.at;
    if (itsAt !== undefined) {
        if (!(typeof itsAt === 'string' && /\S/u.test(itsAt)))
            return false;
        keys++;
    }
    const itsChecks = value.checks;
    if (itsChecks !== undefined) {
        if (!isList(itsChecks, 0, shape4))
            return false;
        keys++;
    }
    const itsSource = value.source;
    if (itsSource !== undefined) {
        if (!shape38(itsSource))
            return false;
        keys++;
    }
    const itsWaivable = value.waivable;
    if (itsWaivable !== undefined) {
        if (!(typeof itsWaivable === 'boolean'))
            return false;
        keys++;
    }
    const itsSince = value.since;
    if (itsSince !== undefined) {
        if (!(typeof itsSince === 'string' && (0,day/* isDay */.N)(itsSince)))
            return false;
        keys++;
    }
    const itsDistinct = value.distinct;
    if (itsDistinct !== undefined) {
        if (!shape61(itsDistinct))
            return false;
        keys++;
    }
    const itsForbid = value.forbid;
    if (itsForbid !== undefined) {
        if (!isList(itsForbid, 1, shape57))
            return false;
        keys++;
    }
    const itsKeep = value.keep;
    if (itsKeep !== undefined) {
        if (!shape62(itsKeep))
            return false;
        keys++;
    }
    const itsLifecycle = value.lifecycle;
    if (itsLifecycle !== undefined) {
        if (!shape63(itsLifecycle))
            return false;
        keys++;
    }
    const itsMatrix = value.matrix;
    if (itsMatrix !== undefined) {
        if (!shape64(itsMatrix))
            return false;
        keys++;
    }
    const itsMinimum = value.minimum;
    if (itsMinimum !== undefined) {
        if (!shape67(itsMinimum))
            return false;
        keys++;
    }
    const itsOrder = value.order;
    if (itsOrder !== undefined) {
        if (!shape68(itsOrder))
            return false;
        keys++;
    }
    const itsPath = value.path;
    if (itsPath !== undefined) {
        if (!(shape69(itsPath) || shape70(itsPath)))
            return false;
        keys++;
    }
    const itsRequires = value.requires;
    if (itsRequires !== undefined) {
        if (!shape72(itsRequires))
            return false;
        keys++;
    }
    const itsSkew = value.skew;
    if (itsSkew !== undefined) {
        if (!shape75(itsSkew))
            return false;
        keys++;
    }
    const itsSpan = value.span;
    if (itsSpan !== undefined) {
        if (!shape76(itsSpan))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape58(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsId = value.id;
    if (!(typeof itsId === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]*$/u.test(itsId)))
        return false;
    keys++;
    const itsTitle = value.title;
    if (itsTitle !== undefined) {
        if (!(typeof itsTitle === 'string' && /\S/u.test(itsTitle)))
            return false;
        keys++;
    }
    const itsSeverity = value.severity;
    if (itsSeverity !== undefined) {
        if (!(itsSeverity === 'error' || itsSeverity === 'warning' || itsSeverity === 'notice'))
            return false;
        keys++;
    }
    const itsScope = value.scope;
    if (itsScope !== undefined) {
        if (!((typeof itsScope === 'string' && /\S/u.test(itsScope)) || shape55(itsScope)))
            return false;
        keys++;
    }
    const itsWhen = value.when;
    if (itsWhen !== undefined) {
        if (!shape59(itsWhen))
            return false;
        keys++;
    }
    const itsDuring = value.during;
    if (itsDuring !== undefined) {
        if (!(itsDuring === 'always' || itsDuring === 'at-rest' || itsDuring === 'plan'))
            return false;
        keys++;
    }
    const itsRemediation = value.remediation;
    if (itsRemediation !== undefined) {
        if (!(typeof itsRemediation === 'string' && /\S/u.test(itsRemediation)))
            return false;
        keys++;
    }
    const itsAt = value.at;
    if (itsAt !== undefined) {
        if (!(typeof itsAt === 'string' && /\S/u.test(itsAt)))
            return false;
        keys++;
    }
    const itsChecks = value.checks;
    if (itsChecks !== undefined) {
        if (!isList(itsChecks, 0, shape4))
            return false;
        keys++;
    }
    const itsSource = value.source;
    if (itsSource !== undefined) {
        if (!shape38(itsSource))
            return false;
        keys++;
    }
    const itsWaivable = value.waivable;
    if (itsWaivable !== undefined) {
        if (!(typeof itsWaivable === 'boolean'))
            return false;
        keys++;
    }
    const itsSince = value.since;
    if (itsSince !== undefined) {
        if (!(typeof itsSince === 'string' && (0,day/* isDay */.N)(itsSince)))
            return false;
        keys++;
    }
    const itsDistinct = value.distinct;
    if (itsDistinct !== undefined) {
        if (!shape61(itsDistinct))
            return false;
        keys++;
    }
    const itsForbid = value.forbid;
    if (itsForbid !== undefined) {
        if (!isList(itsForbid, 1, shape57))
            return false;
        keys++;
    }
    const itsKeep = value.keep;
    if (itsKeep !== undefined) {
        if (!shape62(itsKeep))
            return false;
        keys++;
    }
    const itsLifecycle = value.lifecycle;
    if (itsLifecycle !== undefined) {
        if (!shape63(itsLifecycle))
            return false;
        keys++;
    }
    const itsMatrix = value.matrix;
    if (itsMatrix !== undefined) {
        if (!shape64(itsMatrix))
            return false;
        keys++;
    }
    const itsMinimum = value.minimum;
    if (itsMinimum !== undefined) {
        if (!shape67(itsMinimum))
            return false;
        keys++;
    }
    const itsOrder = value.order;
    if (itsOrder !== undefined) {
        if (!shape68(itsOrder))
            return false;
        keys++;
    }
    const itsPath = value.path;
    if (itsPath !== undefined) {
        if (!(shape69(itsPath) || shape70(itsPath)))
            return false;
        keys++;
    }
    const itsRequires = value.requires;
    if (itsRequires !== undefined) {
        if (!shape72(itsRequires))
            return false;
        keys++;
    }
    const itsSkew = value.skew;
    if (itsSkew !== undefined) {
        if (!shape75(itsSkew))
            return false;
        keys++;
    }
    const itsSpan = value.span;
    if (itsSpan !== undefined) {
        if (!shape76(itsSpan))
            return false;
        keys++;
    }
    const itsFormerly = value.formerly;
    if (itsFormerly !== undefined) {
        if (!isList(itsFormerly, 1, shape77))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape79(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsId = value.id;
    if (!(typeof itsId === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]*$/u.test(itsId)))
        return false;
    keys++;
    const itsTitle = value.title;
    if (!(typeof itsTitle === 'string' && /\S/u.test(itsTitle)))
        return false;
    keys++;
    const itsWhen = value.when;
    if (itsWhen !== undefined) {
        if (!((typeof itsWhen === 'string' && /\S/u.test(itsWhen)) || shape59(itsWhen)))
            return false;
        keys++;
    }
    const itsAfter = value.after;
    if (itsAfter !== undefined) {
        if (!isList(itsAfter, 0, shape26))
            return false;
        keys++;
    }
    const itsStep = value.step;
    if (itsStep !== undefined) {
        if (!shape73(itsStep))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape78(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsId = value.id;
    if (!(typeof itsId === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]*$/u.test(itsId)))
        return false;
    keys++;
    const itsTitle = value.title;
    if (!(typeof itsTitle === 'string' && /\S/u.test(itsTitle)))
        return false;
    keys++;
    const itsSource = value.source;
    if (itsSource !== undefined) {
        if (!shape38(itsSource))
            return false;
        keys++;
    }
    const itsTasks = value.tasks;
    if (!isList(itsTasks, 1, shape79))
        return false;
    keys++;
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape54(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsApiVersion = value.apiVersion;
    if (!(itsApiVersion === 'coexist/v1'))
        return false;
    keys++;
    const itsKind = value.kind;
    if (!(itsKind === 'Policy'))
        return false;
    keys++;
    const itsId = value.id;
    if (!(typeof itsId === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]*$/u.test(itsId)))
        return false;
    keys++;
    const itsTitle = value.title;
    if (!(typeof itsTitle === 'string' && /\S/u.test(itsTitle)))
        return false;
    keys++;
    const itsSource = value.source;
    if (itsSource !== undefined) {
        if (!shape38(itsSource))
            return false;
        keys++;
    }
    const itsScope = value.scope;
    if (itsScope !== undefined) {
        if (!((typeof itsScope === 'string' && /\S/u.test(itsScope)) || shape55(itsScope)))
            return false;
        keys++;
    }
    const itsSelectors = value.selectors;
    if (itsSelectors !== undefined) {
        if (!shape56(itsSelectors))
            return false;
        keys++;
    }
    const itsRules = value.rules;
    if (!isList(itsRules, 0, shape58))
        return false;
    keys++;
    const itsChecklists = value.checklists;
    if (itsChecklists !== undefined) {
        if (!isList(itsChecklists, 0, shape78))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape80(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsApiVersion = value.apiVersion;
    if (!(itsApiVersion === 'coexist/v1'))
        return false;
    keys++;
    const itsKind = value.kind;
    if (!(itsKind === 'Topology'))
        return false;
    keys++;
    const itsOrganization = value.organization;
    if (!(typeof itsOrganization === 'string' && /^\S([\s\S]*\S)?$/u.test(itsOrganization)))
        return false;
    keys++;
    const itsLevels = value.levels;
    if (itsLevels !== undefined) {
        if (!shape3(itsLevels))
            return false;
        keys++;
    }
    const itsTasks = value.tasks;
    if (itsTasks !== undefined) {
        if (!shape5(itsTasks))
            return false;
        keys++;
    }
    const itsSites = value.sites;
    if (itsSites !== undefined) {
        if (!isList(itsSites, 0, shape8))
            return false;
        keys++;
    }
    const itsServers = value.servers;
    if (itsServers !== undefined) {
        if (!isList(itsServers, 0, shape13))
            return false;
        keys++;
    }
    const itsLinks = value.links;
    if (itsLinks !== undefined) {
        if (!isList(itsLinks, 0, shape15))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape82(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsRule = value.rule;
    if (!(typeof itsRule === 'string' && /\S/u.test(itsRule)))
        return false;
    keys++;
    const itsServers = value.servers;
    if (!isList(itsServers, 1, shape4))
        return false;
    keys++;
    const itsOrganization = value.organization;
    if (itsOrganization !== undefined) {
        if (!(typeof itsOrganization === 'string' && /\S/u.test(itsOrganization)))
            return false;
        keys++;
    }
    const itsReason = value.reason;
    if (!(typeof itsReason === 'string' && /\S/u.test(itsReason)))
        return false;
    keys++;
    const itsOwner = value.owner;
    if (!(typeof itsOwner === 'string' && /\S/u.test(itsOwner)))
        return false;
    keys++;
    const itsExpires = value.expires;
    if (!(typeof itsExpires === 'string' && (0,day/* isDay */.N)(itsExpires)))
        return false;
    keys++;
    const itsAccepted = value.accepted;
    if (itsAccepted !== undefined) {
        if (!(typeof itsAccepted === 'string' && /\S/u.test(itsAccepted)))
            return false;
        keys++;
    }
    for (const _key in value)
        keys--;
    return keys === 0;
}
function shape81(value) {
    if (!isMapping(value))
        return false;
    let keys = 0;
    const itsApiVersion = value.apiVersion;
    if (!(itsApiVersion === 'coexist/v1'))
        return false;
    keys++;
    const itsKind = value.kind;
    if (!(itsKind === 'Waivers'))
        return false;
    keys++;
    const itsWaivers = value.waivers;
    if (!isList(itsWaivers, 0, shape82))
        return false;
    keys++;
    for (const _key in value)
        keys--;
    return keys === 0;
}
const shapes = {
    Case: shape1,
    Catalog: shape35,
    Config: shape51,
    Plan: shape53,
    Policy: shape54,
    Topology: shape80,
    Waivers: shape81,
};

// EXTERNAL MODULE: ./src/core/documents/identify.ts
var identify = __webpack_require__(668);
// EXTERNAL MODULE: ./src/core/documents/kinds/index.ts + 10 modules
var kinds = __webpack_require__(8341);
// EXTERNAL MODULE: ./src/core/documents/reading.ts
var documents_reading = __webpack_require__(4506);
// EXTERNAL MODULE: ./src/core/documents/quick/quick-yaml.ts
var quick_yaml = __webpack_require__(9217);
;// CONCATENATED MODULE: ./src/core/documents/quick/quick-documents.ts






/**
 * What the documents of a file declare, where they are simple, all of them of coexist, and nothing is wrong with them;
 * undefined otherwise: then it takes the thorough reader, which knows the whole of YAML and says what is wrong.
 */
function readQuickly(file, manner) {
    if (manner === 'found' && !(0,identify/* mentionsCoexist */.rk)(file.text))
        return (0,documents_documents/* noDocuments */._y)();
    const located = (0,quick_yaml/* parseQuickly */.E)(file);
    return located && declaredBy(located);
}
/**
 * What the documents declare; undefined where something is wrong with one of them. The shape of documents that are part
 * of the program was proved when it was built.
 */
function declaredBy(located, isProved = false) {
    const documents = (0,documents_documents/* noDocuments */._y)();
    for (const document of located) {
        const kind = kindOf(document.value);
        const content = kind && (isProved || shapes[kind](document.value)) && declared(kind, document);
        if (!content)
            return undefined;
        documents.recognized++;
        (0,documents_documents/* merge */.h1)(documents, content);
    }
    return documents;
}
function kindOf(root) {
    const { apiVersion, kind } = root;
    return apiVersion === 'coexist/v1' ? kinds/* kinds */.E.find((known) => known === kind) : undefined;
}
function declared(kind, document) {
    const reading = new documents_reading/* Reading */.z(document);
    const content = kinds/* readers */.X[kind](reading, document.value);
    return reading.problems.length === 0 ? content : undefined;
}


/***/ }),

/***/ 9217:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseQuickly),
/* harmony export */   U: () => (/* binding */ locatedIn)
/* harmony export */ });
/* harmony import */ var _mapping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3288);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6330);
/* harmony import */ var _text_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5200);



/**
 * What the YAML or JSON text of a file holds; undefined where it is not of the simple kind. It equals what `parseYaml`
 * gives, to the last offset.
 */
function parseQuickly(file) {
    const text = new _text_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadText */ .e(file);
    const roots = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessRefused */ .J)(() => text.documents());
    return roots?.map((root) => locatedIn(text, root));
}
/** A document of a text, from the value at its root. */
function locatedIn(text, root) {
    const origin = new _text_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .TextOrigin */ .i(text, _mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .Mapping */ .X.startOf(root) ?? 0);
    return {
        file: text.file,
        value: root,
        originOf(container) {
            const start = _mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .Mapping */ .X.startOf(container);
            return start === undefined ? origin : new _text_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .TextOrigin */ .i(text, start);
        },
        valueAt: (path) => origin.value(...path),
        keyAt: (path) => origin.key(...path),
    };
}


/***/ }),

/***/ 6330:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ unlessRefused),
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
/** Says that a text is not of the simple kind that the quick reader knows; the thorough reader takes over. */
class Refusal extends Error {
}
/** One for all: nobody asks where or why. */
const refusal = new Refusal('the quick reader refuses this text');
/** Gives up on a text. */
function refuse() {
    throw refusal;
}
/** What an attempt gives; undefined where it was given up. */
function unlessRefused(attempt) {
    try {
        return attempt();
    }
    catch (error) {
        if (error !== refusal)
            throw error;
        return undefined;
    }
}


/***/ }),

/***/ 5200:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ ReadText),
  i: () => (/* binding */ TextOrigin)
});

;// CONCATENATED MODULE: ./src/core/documents/quick/characters.ts
/** The characters that YAML reads in a special way, by their UTF-16 units. */
const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const doubleQuote = 0x22;
const hash = 0x23;
const singleQuote = 0x27;
const comma = 0x2c;
const dash = 0x2d;
const dot = 0x2e;
const colon = 0x3a;
const greater = 0x3e;
const openList = 0x5b;
const backslash = 0x5c;
const closeList = 0x5d;
const openMapping = 0x7b;
const closeMapping = 0x7d;
/** What a character is inside of a plain scalar. */
const ordinary = 0;
const special = 1;
/** Special only within brackets and braces. */
const specialInFlow = 2;
/** What each ASCII character is inside of a plain scalar; every other one is ordinary. */
const roleInPlain = new Uint8Array(128);
roleInPlain.fill(special, 0, space + 1);
for (const character of [hash, colon, 0x7f])
    roleInPlain[character] = special;
for (const character of [comma, openList, closeList, openMapping, closeMapping]) {
    roleInPlain[character] = specialInFlow;
}
/** Whether a plain scalar of the simple kind may begin with an ASCII character: 1 where it may. */
const beginsPlain = new Uint8Array(128).fill(1, space + 1, 0x7f);
for (const character of '-?:,[]{}#&*!|>\'"%@`')
    beginsPlain[character.charCodeAt(0)] = 0;

// EXTERNAL MODULE: ./src/core/documents/quick/refusal.ts
var refusal = __webpack_require__(6330);
;// CONCATENATED MODULE: ./src/core/documents/quick/folded.ts


const header = '>-\n';
/**
 * Reads a text that is folded over several lines, from its `>-` on: lines of one depth, deeper than the block around them,
 * and none of them blank. Its end is where the line behind it begins.
 */
function foldedText(text, start, outer) {
    if (!text.startsWith(header, start))
        (0,refusal/* refuse */.T)();
    const first = start + header.length;
    const depth = depthAt(text, first);
    if (depth <= outer)
        (0,refusal/* refuse */.T)();
    const lines = [];
    let at = first;
    for (let own = depth; own === depth; own = depthAt(text, at)) {
        const lineEnd = text.indexOf('\n', at);
        if (lineEnd === -1)
            return (0,refusal/* refuse */.T)();
        lines.push(text.slice(at + depth, lineEnd));
        at = lineEnd + 1;
    }
    if (isBlank(text, at) || depthAt(text, at) > depth)
        (0,refusal/* refuse */.T)();
    const value = lines.join(' ');
    return isPlainText(value) ? { value, end: at } : (0,refusal/* refuse */.T)();
}
function depthAt(text, lineStart) {
    let at = lineStart;
    while (text.charCodeAt(at) === space)
        at++;
    return at - lineStart;
}
/** Blank lines stand for line breaks in the text, unless they are its last. */
function isBlank(text, lineStart) {
    return text.charCodeAt(lineStart + depthAt(text, lineStart)) === lineFeed;
}
/** Without tabs and whatever else is not printed, and something on every line. */
function isPlainText(text) {
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) < space)
            return false;
    return text.trim() !== '';
}

// EXTERNAL MODULE: ./src/core/documents/quick/mapping.ts
var quick_mapping = __webpack_require__(3288);
;// CONCATENATED MODULE: ./src/core/documents/quick/interned.ts
const slots = 1024;
/**
 * Pieces of a text that come again and again, such as keys and products: each is cut out once, which spares memory, and
 * time wherever they are looked up later.
 */
class Interned {
    text;
    known = new Array(slots).fill('');
    constructor(text) {
        this.text = text;
    }
    /** The piece from `start` to `end`, which holds at least one character. */
    piece(start, end) {
        const { text } = this;
        const slot = ((end - start) * 7 +
            text.charCodeAt(start) * 31 +
            text.charCodeAt((start + end) >> 1) * 131 +
            text.charCodeAt(end - 1) * 17 +
            text.charCodeAt(end - 2) * 53) &
            (slots - 1);
        const known = this.known[slot] ?? '';
        if (known.length === end - start && text.startsWith(known, start))
            return known;
        const piece = text.slice(start, end);
        this.known[slot] = piece;
        return piece;
    }
}

;// CONCATENATED MODULE: ./src/core/documents/quick/scalars.ts

/** What a plain scalar may be besides text, by the core schema of YAML 1.2. */
const number = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;
const wholeNumber = /^(?:0|[1-9][0-9]{0,14})$/;
/** The value of a plain scalar: text, a truth value or a whole number; other numbers and nulls are refused. */
function plainValue(written) {
    const first = written.charCodeAt(0);
    // Letters before `f` and after `t`, and the capitals likewise, begin no special word.
    const letter = first | 0x20;
    if (letter > 0x60 && letter < 0x7b)
        return letter === 0x66 || letter === 0x6e || letter === 0x74 ? word(written) : written;
    if (first >= 0x80)
        return written;
    if (!number.test(written))
        return written === '~' ? (0,refusal/* refuse */.T)() : written;
    return wholeNumber.test(written) ? Number(written) : (0,refusal/* refuse */.T)();
}
function word(written) {
    switch (written) {
        case 'true':
        case 'True':
        case 'TRUE':
            return true;
        case 'false':
        case 'False':
        case 'FALSE':
            return false;
        case 'null':
        case 'Null':
        case 'NULL':
            return (0,refusal/* refuse */.T)();
        default:
            return written;
    }
}
/** The text that a double-quoted scalar with escapes stands for; escapes that JSON does not know are refused. */
function unescaped(token) {
    if (!/^"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"$/.test(token))
        (0,refusal/* refuse */.T)();
    const value = JSON.parse(token);
    return typeof value === 'string' ? value : (0,refusal/* refuse */.T)();
}

;// CONCATENATED MODULE: ./src/core/documents/quick/tokens.ts




/** Longer keys have rules of their own. */
const longestKey = 1000;
/** Goes through a text line by line and token by token; what is not simple is refused. */
class Tokens {
    text;
    /** Where the next character stands. */
    at = 0;
    /** The column of the line that was gone to; -1 behind the last line of a document. */
    column = -1;
    /** Whether what ended the document is the marker of the next one. */
    atMarker = false;
    /** The place of what was read last. */
    start = 0;
    end = 0;
    /** Where a block ends that ends here: behind its last line, its line break included. */
    blockEnd = 0;
    /** The column of the deepest comment that was passed over on the way to this line; -1 where there was none. */
    deepestComment = -1;
    interned;
    constructor(text) {
        this.text = text;
        this.interned = new Interned(text);
    }
    /** Leaves a line, on which nothing but a comment may be left, for the next one that has content. */
    nextLine() {
        const { text } = this;
        let at = this.at;
        let character = text.charCodeAt(at);
        while (character === space)
            character = text.charCodeAt(++at);
        if (character === hash && text.charCodeAt(at - 1) === space) {
            at = this.endOfComment(at);
            character = text.charCodeAt(at);
        }
        if (character === lineFeed)
            at++;
        else if (character === carriageReturn && text.charCodeAt(at + 1) === lineFeed)
            at += 2;
        else if (at < text.length)
            (0,refusal/* refuse */.T)();
        this.blockEnd = at;
        this.goToContent(at);
    }
    /** From the start of a line to the next content. */
    goToContent(from) {
        const { text } = this;
        let at = from;
        let lineStart = at;
        let deepest = -1;
        for (;;) {
            let character = text.charCodeAt(at);
            while (character === space)
                character = text.charCodeAt(++at);
            if (character === hash) {
                if (at - lineStart > deepest)
                    deepest = at - lineStart;
                at = this.endOfComment(at);
                character = text.charCodeAt(at);
            }
            else if (character === carriageReturn) {
                character = text.charCodeAt(++at);
                if (character !== lineFeed)
                    (0,refusal/* refuse */.T)();
            }
            if (character !== lineFeed)
                break;
            lineStart = ++at;
        }
        this.at = at;
        this.column = at < text.length ? at - lineStart : -1;
        this.deepestComment = deepest;
        this.atMarker = false;
        if (this.column === 0)
            this.lookForMarker();
    }
    endOfComment(at) {
        const end = this.text.indexOf('\n', at);
        return end === -1 ? this.text.length : end;
    }
    lookForMarker() {
        const { text, at } = this;
        const first = text.charCodeAt(at);
        if (first !== dash && first !== dot)
            return;
        if (text.startsWith('...', at))
            (0,refusal/* refuse */.T)();
        if (!text.startsWith('---', at))
            return;
        this.atMarker = true;
        this.column = -1;
    }
    /** Whether an item of a block list begins here. */
    get isAtItem() {
        const { text, at } = this;
        return text.charCodeAt(at) === dash && text.charCodeAt(at + 1) === space;
    }
    skipSpaces() {
        const { text } = this;
        let character = text.charCodeAt(this.at);
        while (character === space)
            character = text.charCodeAt(++this.at);
        return character;
    }
    /** Reads a key and the colon behind it, behind which something must follow from it. */
    key(isFlow) {
        const first = this.text.charCodeAt(this.at);
        const isQuoted = first === doubleQuote || first === singleQuote;
        const key = isQuoted ? this.quoted(first) : this.plain(isFlow);
        if (typeof key !== 'string' || this.end - this.start > longestKey)
            return (0,refusal/* refuse */.T)();
        if (isFlow && isQuoted)
            this.skipSpaces();
        if (this.text.charCodeAt(this.at) !== colon)
            (0,refusal/* refuse */.T)();
        this.at++;
        if (!(isFlow && isQuoted) && !this.isBlankHere())
            (0,refusal/* refuse */.T)();
        return key;
    }
    isBlankHere() {
        const { text, at } = this;
        const character = text.charCodeAt(at);
        return character === space || character === lineFeed || character === carriageReturn || at >= text.length;
    }
    /** Reads a plain scalar up to what ends it: a line, a comment, a colon; within brackets a comma or bracket too. */
    plain(isFlow) {
        const { text } = this;
        const start = this.at;
        this.refuseFirst(text.charCodeAt(start), isFlow);
        let at = start;
        let end = start;
        for (;;) {
            const character = text.charCodeAt(at);
            const role = character < 128 ? (roleInPlain[character] ?? special) : ordinary;
            if (role === ordinary ? at < text.length : role !== special && !isFlow)
                end = ++at;
            else if (character === space)
                at++;
            else if (character === hash) {
                if (end !== at)
                    break;
                end = ++at;
            }
            else if (character === colon) {
                if (this.endsAtColon(at + 1, isFlow))
                    break;
                end = ++at;
            }
            else
                break;
        }
        this.at = at;
        this.start = start;
        this.end = end;
        return plainValue(this.interned.piece(start, end));
    }
    refuseFirst(first, isFlow) {
        if (first >= 128 || beginsPlain[first] === 1)
            return;
        const second = this.text.charCodeAt(this.at + 1);
        if (first !== dash || isFlow || !(second > space))
            (0,refusal/* refuse */.T)();
    }
    endsAtColon(behind, isFlow) {
        const { text } = this;
        const next = text.charCodeAt(behind);
        if (next <= space || behind >= text.length)
            return true;
        return isFlow && next < 128 && roleInPlain[next] !== ordinary ? (0,refusal/* refuse */.T)() : false;
    }
    /** Reads a quoted scalar of one line. */
    quoted(quote) {
        const { text } = this;
        const start = this.at;
        let at = start + 1;
        let hasEscape = false;
        for (;;) {
            const character = text.charCodeAt(at);
            if (character === quote) {
                if (quote === doubleQuote || text.charCodeAt(at + 1) !== quote)
                    break;
                hasEscape = true;
                at++;
            }
            else if (character === backslash && quote === doubleQuote) {
                hasEscape = true;
                at++;
            }
            else if (character < space || at >= text.length)
                (0,refusal/* refuse */.T)();
            at++;
        }
        this.start = start;
        this.end = this.at = at + 1;
        if (!hasEscape)
            return at === start + 1 ? '' : this.interned.piece(start + 1, at);
        if (quote === doubleQuote)
            return unescaped(text.slice(start, at + 1));
        return text.slice(start + 1, at).replaceAll("''", "'");
    }
}

;// CONCATENATED MODULE: ./src/core/documents/quick/reader.ts





/** Somewhat less than what the thorough reader takes. */
const deepest = 60;
/** Longer ones are hardly written alike. */
const longestKnownList = 100;
/**
 * Reads the part of YAML and JSON that topologies are written in: mappings and lists in blocks and in brackets, scalars of
 * one line, comments. It refuses everything else, also what is merely rare, so that it never disagrees with YAML.
 */
class Reader extends Tokens {
    lists = new Map();
    depth = 0;
    /** The column of the block around brackets: their further lines stand deeper. */
    outer = -1;
    /** The collection, by its start, and the key or index that is looked for; reading stops behind it. */
    wantedIn = -1;
    wanted = '';
    found;
    /** The root of every document of the text. */
    documents() {
        const roots = [];
        if (this.text.includes('\ufeff'))
            (0,refusal/* refuse */.T)();
        this.goToContent(0);
        if (this.column >= 0)
            roots.push(this.root());
        while (this.atMarker) {
            this.at += '---'.length;
            this.nextLine();
            roots.push(this.root());
        }
        return roots.length > 0 ? roots : (0,refusal/* refuse */.T)();
    }
    /** The entry of a collection that was read before. */
    entry(collection, step) {
        this.wantedIn = collection;
        this.wanted = step;
        this.found = undefined;
        this.again(collection);
        this.wantedIn = -1;
        return this.found;
    }
    /** The end of a collection that was read before. */
    endOf(collection) {
        this.again(collection);
        return this.end;
    }
    again(collection) {
        this.at = collection;
        this.depth = 0;
        this.outer = -1;
        const first = this.text.charCodeAt(collection);
        if (isBracket(first)) {
            this.flow(first);
            return;
        }
        this.column = collection - (this.text.lastIndexOf('\n', collection - 1) + 1);
        this.block(this.column);
    }
    /** A mapping; no document of coexist is a list. */
    root() {
        if (this.column < 0)
            (0,refusal/* refuse */.T)();
        const first = this.text.charCodeAt(this.at);
        this.outer = -1;
        const root = isBracket(first) ? this.flow(first) : this.block(this.column);
        if (isBracket(first))
            this.nextLine();
        return this.column < 0 && root instanceof quick_mapping/* Mapping */.X ? root : (0,refusal/* refuse */.T)();
    }
    block(column) {
        if (++this.depth > deepest)
            (0,refusal/* refuse */.T)();
        const start = this.at;
        const collection = this.isAtItem ? this.blockList(column) : this.blockMapping(column);
        this.depth--;
        this.start = start;
        this.end = this.blockEnd;
        this.takeComments(column);
        return collection;
    }
    /** Comments behind a block that stand as deep as it do not belong to it, but to the blocks around it that end here too. */
    takeComments(column) {
        if (this.column === -1 && this.deepestComment > column)
            (0,refusal/* refuse */.T)();
        if (column === 0 || this.deepestComment < column)
            return;
        this.blockEnd = this.at;
        this.deepestComment = -1;
    }
    blockMapping(column) {
        const start = this.at;
        const mapping = new quick_mapping/* Mapping */.X(start);
        while (this.column === column) {
            const key = this.key(false);
            const { start: keyStart, end: keyEnd } = this;
            if (mapping[key] !== undefined)
                (0,refusal/* refuse */.T)();
            const value = this.blockValue(column);
            mapping[key] = value;
            if (start === this.wantedIn && this.isWanted(key, value, keyStart, keyEnd))
                return mapping;
        }
        return this.column > column ? (0,refusal/* refuse */.T)() : mapping;
    }
    /** The value behind a key: on its line, or on the lines below it. */
    blockValue(column) {
        const first = this.skipSpaces();
        if (first === greater)
            return this.folded(column);
        if (first !== hash && !this.isBlankHere()) {
            const value = this.scalarOrFlow(first, column);
            this.nextLine();
            return value;
        }
        this.nextLine();
        if (this.column > column)
            return this.blockBelow(column, this.column);
        return this.column === column && this.isAtItem ? this.block(column) : (0,refusal/* refuse */.T)();
    }
    folded(outer) {
        const { value, end } = foldedText(this.text, this.at, outer);
        this.start = this.at;
        this.end = this.blockEnd = end;
        this.goToContent(end);
        return value;
    }
    blockList(column) {
        const start = this.at;
        const list = [];
        while (this.column === column && this.isAtItem) {
            const item = this.blockItem(column);
            list.push(item);
            if (start === this.wantedIn && this.isWanted(String(list.length - 1), item))
                return list;
        }
        return this.column > column ? (0,refusal/* refuse */.T)() : list;
    }
    /** The value behind a dash. */
    blockItem(column) {
        const dash = this.at++;
        const first = this.skipSpaces();
        if (first === hash || this.isBlankHere() || this.isAtItem)
            (0,refusal/* refuse */.T)();
        return this.blockBelow(column, column + this.at - dash);
    }
    /** A block that begins here, in a column, or a scalar or brackets that take its place. */
    blockBelow(outer, column) {
        if (this.isAtItem)
            return this.block(column);
        const { at } = this;
        const first = this.text.charCodeAt(at);
        const value = this.scalarOrFlow(first, outer);
        if (isBracket(first) || this.text.charCodeAt(this.at) !== colon) {
            this.nextLine();
            return this.column > outer ? (0,refusal/* refuse */.T)() : value;
        }
        this.at = at;
        this.column = column;
        return this.block(column);
    }
    scalarOrFlow(first, outer) {
        if (first === doubleQuote || first === singleQuote)
            return this.quoted(first);
        if (!isBracket(first))
            return this.plain(false);
        this.outer = outer;
        return this.flow(first);
    }
    flow(first) {
        if (++this.depth > deepest)
            (0,refusal/* refuse */.T)();
        const start = this.at;
        const collection = first === openList ? this.listOnce() : this.flowMapping();
        this.depth--;
        this.start = start;
        this.end = this.at;
        return collection;
    }
    /** Lists of scalars come again and again, such as roles: those that are written alike are one list. */
    listOnce() {
        const start = this.at;
        const end = this.text.indexOf(']', start) + 1;
        if (start === this.wantedIn || end < start || end - start > longestKnownList)
            return this.flowList();
        const written = this.interned.piece(start, end);
        const known = this.lists.get(written);
        if (known) {
            this.at = end;
            return known;
        }
        const list = this.flowList();
        const isOneLine = this.at === end && !written.includes('\n');
        if (isOneLine && list.every(isScalar))
            this.lists.set(written, list);
        return list;
    }
    flowMapping() {
        const start = this.at++;
        const mapping = new quick_mapping/* Mapping */.X(start);
        while (this.skipBlanks() !== closeMapping) {
            const key = this.key(true);
            const { start: keyStart, end: keyEnd } = this;
            if (mapping[key] !== undefined)
                (0,refusal/* refuse */.T)();
            const value = this.flowValue();
            mapping[key] = value;
            if (start === this.wantedIn && this.isWanted(key, value, keyStart, keyEnd))
                return mapping;
            if (this.skipBlanks() === comma)
                this.at++;
            else if (this.text.charCodeAt(this.at) !== closeMapping)
                (0,refusal/* refuse */.T)();
        }
        this.at++;
        return mapping;
    }
    flowList() {
        const start = this.at++;
        const list = [];
        while (this.skipBlanks() !== closeList) {
            const item = this.flowValue();
            list.push(item);
            if (start === this.wantedIn && this.isWanted(String(list.length - 1), item))
                return list;
            if (this.skipBlanks() === comma)
                this.at++;
            else if (this.text.charCodeAt(this.at) !== closeList)
                (0,refusal/* refuse */.T)();
        }
        this.at++;
        return list;
    }
    flowValue() {
        const first = this.skipBlanks();
        if (first === doubleQuote || first === singleQuote)
            return this.quoted(first);
        return isBracket(first) ? this.flow(first) : this.plain(true);
    }
    /** Skips what may stand between the parts within brackets; returns the character behind it. */
    skipBlanks() {
        const character = this.skipSpaces();
        return character <= space || character === hash ? this.skipLines() : character;
    }
    skipLines() {
        this.nextLine();
        return this.column > this.outer ? this.text.charCodeAt(this.at) : (0,refusal/* refuse */.T)();
    }
    isWanted(step, value, keyStart = 0, keyEnd = 0) {
        if (step !== this.wanted)
            return false;
        const { start, end } = this;
        this.found = { keyStart, keyEnd, start, end, isCollection: typeof value === 'object' };
        return true;
    }
}
function isScalar(value) {
    return typeof value !== 'object';
}
function isBracket(character) {
    return character === openList || character === openMapping;
}

;// CONCATENATED MODULE: ./src/core/documents/quick/text-origin.ts

/** A text that the quick reader has taken: its parts can be found by reading them again. */
class ReadText {
    file;
    reader;
    constructor(file) {
        this.file = file;
        this.reader = new Reader(file.text);
    }
    documents() {
        return this.reader.documents();
    }
    entry(collection, step) {
        return this.reader.entry(collection, String(step));
    }
    endOf(collection) {
        return this.reader.endOf(collection);
    }
}
/** An origin that keeps an offset alone, and reads the text again when it is asked for places. */
class TextOrigin {
    text;
    start;
    constructor(text, start) {
        this.text = text;
        this.start = start;
    }
    get whole() {
        return new Whole(this.text, this.start);
    }
    value(...path) {
        return this.find(path).value;
    }
    key(...path) {
        const { key, value } = this.find(path);
        return key ?? value;
    }
    find(path) {
        const { file } = this.text;
        let found;
        let collection = this.start;
        for (const step of path) {
            const entry = collection === undefined ? undefined : this.text.entry(collection, step);
            if (!entry)
                break;
            const { keyStart, keyEnd } = entry;
            const key = keyEnd > keyStart ? { key: { file, start: keyStart, end: keyEnd } } : {};
            found = { ...key, value: { file, start: entry.start, end: entry.end } };
            collection = entry.isCollection ? entry.start : undefined;
        }
        return found ?? { value: this.whole };
    }
}
/** A whole mapping; where it ends is seldom asked, and may be far away. */
class Whole {
    text;
    start;
    file;
    constructor(text, start) {
        this.text = text;
        this.start = start;
        this.file = text.file;
    }
    get end() {
        return this.text.endOf(this.start);
    }
}


/***/ }),

/***/ 4506:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Reading)
/* harmony export */ });
/** One document while it is read: its places, and what is wrong with it so far. */
class Reading {
    document;
    problems = [];
    constructor(document) {
        this.document = document;
    }
    /** Says that the value at the path is wrong. */
    refuse(path, message, help) {
        this.problems.push({ message, at: this.document.valueAt(path), ...(help ? { help } : {}) });
    }
}


/***/ }),

/***/ 3965:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ safeLine)
/* harmony export */ });
/* harmony import */ var _model_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1661);
/* harmony import */ var _runner_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(293);


const zeroWidthSpace = '\u200b';
const isDelicate = /[^ -~]|##|^\s*::/;
/**
 * A line of plain text that no terminal and no workflow runner takes for more: control characters are written out, and
 * neither a leading `::` nor a `##[` or `##vso[` anywhere is left whole, since runners read them as commands.
 */
function safeLine(text) {
    if (!isDelicate.test(text))
        return text;
    return (0,_model_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replace(_runner_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerCommand */ .Q, `##${zeroWidthSpace}`)
        .replace(/^(\s*)::/, `$1${zeroWidthSpace}::`);
}


/***/ }),

/***/ 293:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ runnerCommand)
/* harmony export */ });
/**
 * The start of what runners carry out anywhere in a line of their log: `##[` of GitHub and Azure Pipelines, `##vso[` of the
 * latter, `##teamcity[`.
 */
const runnerCommand = /##(?=\w*\[)/g;


/***/ })

};
