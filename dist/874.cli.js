export const id = 874;
export const ids = [874];
export const modules = {

/***/ 8641:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isJson),
/* harmony export */   U: () => (/* binding */ isBaseline)
/* harmony export */ });
/** Whether a text is a baseline, of whatever version of the format: what somebody else wrote is not to be replaced. */
function isBaseline(text) {
    if (!isJson(text))
        return false;
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'schemaVersion' in value && 'findings' in value;
}
/** Whether a text is JSON. */
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 4874:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseBaseline: () => (/* reexport */ parseBaseline),
  parseCertificate: () => (/* reexport */ parseCertificate),
  parseDocuments: () => (/* reexport */ parse_documents/* parseDocuments */.e)
});

// EXTERNAL MODULE: ./src/core/documents/is-baseline.ts
var is_baseline = __webpack_require__(8641);
// EXTERNAL MODULE: ./src/core/documents/validated.ts
var validated = __webpack_require__(7295);
// EXTERNAL MODULE: ./src/core/documents/schema-problems.ts
var schema_problems = __webpack_require__(9599);
// EXTERNAL MODULE: ./src/core/documents/yaml.ts + 2 modules
var yaml = __webpack_require__(8921);
;// CONCATENATED MODULE: ./src/core/documents/baseline.ts




const recordAnew = 'record it anew with `coexist baseline FILE`';
/** Reads the findings that a baseline records; one with a problem is not read by half. */
function parseBaseline(file) {
    const { documents, problems } = (0,yaml/* parseYaml */.h)(file);
    const [document] = documents;
    if (!(0,is_baseline/* isJson */.F)(file.text) || !document) {
        const at = problems[0]?.at ?? { file, start: 0, end: 0 };
        return refused([{ message: 'the baseline is not JSON', help: recordAnew, at }]);
    }
    const newer = newerFormat(document);
    if (newer)
        return refused([newer]);
    if (!(0,validated/* baselineValidator */.Ge)(document.value)) {
        return refused((0,schema_problems/* schemaProblems */.I)(document, validated/* baselineValidator */.Ge.errors ?? []));
    }
    const { findings } = document.value;
    return {
        findings: findings.map((finding) => ({ ...finding, origin: document.originOf(finding) })),
        problems: [],
    };
}
function refused(problems) {
    return { findings: [], problems };
}
/** A later version may record what this one would not understand. */
function newerFormat(document) {
    const version = document.value?.schemaVersion;
    if (typeof version !== 'number' || version <= 1)
        return undefined;
    return {
        message: `the baseline has version ${version} of its format, and this version of coexist reads version 1`,
        help: 'update coexist, or record the baseline anew with `coexist baseline FILE`',
        at: document.valueAt(['schemaVersion']),
    };
}

;// CONCATENATED MODULE: ./src/core/documents/certificate.ts

/** Reads a certificate: by itself, or as a part of the answer that it belongs to. Nobody writes one by hand. */
function parseCertificate(file) {
    const whole = parsedJson(file.text);
    const isObject = typeof whole === 'object' && whole !== null;
    const value = isObject && 'certificate' in whole ? whole.certificate : whole;
    if ((0,validated/* certificateValidator */.OZ)(value))
        return value;
    return [
        {
            message: isObject ? 'the file holds no certificate' : 'the certificate is not JSON',
            help: 'write one with `coexist plan find FROM TO -f json`',
            at: { file, start: 0, end: 0 },
        },
    ];
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/core/documents/parse-documents.ts
var parse_documents = __webpack_require__(8345);
;// CONCATENATED MODULE: ./src/core/thorough.ts
/** The door to what is loaded only where the quick reader gives up: the whole of YAML, and the words for what is wrong. */





/***/ })

};
