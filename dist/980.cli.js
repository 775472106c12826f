export const id = 980;
export const ids = [980];
export const modules = {

/***/ 8227:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ goneServers),
/* harmony export */   jQ: () => (/* binding */ declaredLink),
/* harmony export */   ly: () => (/* binding */ serverDifference),
/* harmony export */   oI: () => (/* binding */ linkDifference)
/* harmony export */ });
/* harmony import */ var _versions_agreement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3617);
/* harmony import */ var _versions_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3626);
/* harmony import */ var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5449);



/** Compares a declared server with what the exports show; what one of the two does not say is no difference. */
function serverDifference(declared, actual) {
    const { product, version, declared: written } = declared;
    const isLater = actual.isEarlier && mayBeLater(declared, actual);
    const agreement = isLater ? 'yes' : (0,_versions_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .agree */ .d)(version, actual.version);
    return {
        product: product !== actual.product && !isLater,
        version: agreement,
        saysMore: !isLater && agreement === 'yes' && (0,_versions_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .saysMore */ .s)(actual.version, version),
        roles: actual.roles !== undefined && written.roles !== undefined && !isSameSet(actual.roles, written.roles),
        site: actual.site !== undefined && actual.site.toLowerCase() !== written.site?.toLowerCase(),
    };
}
/** The version of an earlier day is met by that version and every later one. */
function mayBeLater({ product, version }, actual) {
    if (product !== actual.product)
        return product.order > actual.product.order;
    const first = (0,_versions_version_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseRange */ .ZL)(actual.version)?.first;
    if (version.written === '')
        return false;
    return first === undefined || (0,_versions_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtLeast */ .du)(version, first) !== 'no';
}
/** The declared servers that the exports would show, and do not. */
function goneServers({ servers, links }, actual) {
    const shown = new Set(actual.map(({ key }) => key));
    const recorders = new Set(links.map(({ recorder }) => recorder));
    return [...servers.values()].filter(({ key, declared: { roles } }) => !shown.has(key) && (!roles?.includes('edge-transport') || recorders.has(key)));
}
/** The declared link that a link of the exports is. */
function declaredLink({ links }, actual) {
    return links.find(({ kind, declared }) => kind === actual.kind && declared.ends[actual.end]?.[0]?.toLowerCase() === actual.server.toLowerCase());
}
/** Compares a declared link with what the exports show. */
function linkDifference(declared, actual, { servers }) {
    const recorded = declared.recorded && actual.recorded ? (0,_versions_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .agree */ .d)(declared.recorded, actual.recorded.version) : 'yes';
    return {
        site: !standsAt(declared, actual, servers),
        recorded,
        saysMore: knowsMore(declared.recorded, actual.recorded?.version, recorded),
    };
}
function knowsMore(declared, actual, agreement) {
    if (!actual)
        return false;
    return !declared || (agreement === 'yes' && (0,_versions_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .saysMore */ .s)(actual, declared));
}
/** A link that names servers stands at the site of them all. */
function standsAt({ declared, members }, { site }, servers) {
    if (declared.site !== undefined)
        return declared.site.toLowerCase() === site.toLowerCase();
    const listed = [...members].filter(([, { stands }]) => stands === 'listed');
    return listed.every(([key]) => servers.get(key)?.declared.site?.toLowerCase() === site.toLowerCase());
}
function isSameSet(a, b) {
    return a.length === b.length && a.every((one) => b.includes(one));
}


/***/ }),

/***/ 6301:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readInventory)
});

// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
;// CONCATENATED MODULE: ./src/core/imports/row.ts
/** A value that is a text and nothing else. */
function textCell(text, at) {
    return { text, parts: new Map(), items: [], at };
}
/** The cell of the first of the columns that is there and says something. */
function cellOf({ columns }, names) {
    return names
        .map((name) => columns.get(name.toLowerCase()))
        .find((cell) => cell !== undefined && (cell.text !== '' || cell.parts.size > 0 || cell.items.length > 0));
}
/** Whether one of the columns is there, even if it says nothing. */
function hasColumn({ columns }, names) {
    return names.some((name) => columns.has(name.toLowerCase()));
}

;// CONCATENATED MODULE: ./src/core/imports/formats/format.ts
/** No rows, and one thing wrong. */
function broken(problem) {
    return { rows: [], problems: [problem] };
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./src/core/imports/formats/xml.ts

const deepest = 64;
/** The root of an XML text, or the first thing that is wrong with it. Binary values are left out. */
function parseXml(file) {
    const parser = new saxes/* SaxesParser */.wT();
    const above = [];
    let root;
    let problem;
    const refuse = (message) => {
        problem ??= {
            message,
            help: 'look for a cut file, and export again with `Export-Clixml`',
            at: { file, start: parser.position, end: parser.position },
        };
    };
    parser.on('error', ({ message }) => {
        refuse(`the XML is broken: ${message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}`);
    });
    parser.on('opentag', ({ name, attributes }) => {
        const { N: key = '', RefId: id = '' } = attributes;
        const at = parser.position;
        const element = { name, key, id, children: [], text: '', start: at, end: at };
        if (above.length > deepest)
            refuse(`the elements are nested more than ${deepest} deep`);
        else
            above.at(-1)?.children.push(element);
        root ??= element;
        above.push(element);
    });
    parser.on('text', (text) => {
        const element = above.at(-1);
        if (element && element.name !== 'BA' && element.children.length === 0)
            element.text += text;
    });
    parser.on('closetag', () => {
        const element = above.pop();
        if (!element)
            return;
        element.end = Math.max(element.start, file.text.lastIndexOf('<', parser.position - 1));
        element.text = element.children.length === 0 ? unescaped(element.text) : '';
    });
    parser.write(file.text).close();
    return problem ?? root ?? { message: 'the XML has no element', at: { file, start: 0, end: 0 } };
}
/** The shell writes characters that XML has no room for as `_x000A_`. */
function unescaped(text) {
    return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
}

;// CONCATENATED MODULE: ./src/core/imports/formats/clixml.ts



/** What `Export-Clixml` writes: objects with their properties, perhaps all in one list. */
const clixml = {
    id: 'clixml',
    recognizes: (text) => /^\s*</.test(text),
    read(file) {
        const root = parseXml(file);
        if ('message' in root)
            return broken(root);
        if (root.name !== 'Objs')
            return broken(notClixml(file, root));
        const reading = new Reading(file, root);
        return { rows: root.children.flatMap((element) => reading.rowsOf(element)), problems: reading.problems };
    },
};
const lists = ['LST', 'IE', 'QUE', 'STK'];
/** The elements that hold the properties of an object: its own, and those that the shell has added. */
const holders = ['Props', 'MS'];
class Reading {
    file;
    problems = [];
    byId = new Map();
    cells = new Map();
    constructor(file, root) {
        this.file = file;
        this.index(root);
    }
    rowsOf(element) {
        const object = this.target(element);
        const list = object.children.find(({ name }) => lists.includes(name));
        if (list && !object.children.some(({ name }) => name === 'Props'))
            return list.children.flatMap((item) => this.rowsOf(item));
        if (element.name === 'Nil')
            return [];
        if (object.children.some(({ name }) => holders.includes(name)))
            return [{ columns: this.columnsOf(object), at: this.span(object) }];
        this.problems.push({
            message: 'the export holds a plain value, where objects are wanted',
            help: 'export the objects of the command themselves with `Export-Clixml`',
            at: this.span(element),
        });
        return [];
    }
    columnsOf(object) {
        return new Map(propertiesOf(object).map((one) => [one.key.toLowerCase(), this.cell(one)]));
    }
    /** A value with its parts; what lies deeper says nothing of a server. */
    cell(element) {
        const object = this.target(element);
        const known = this.cells.get(object);
        if (known)
            return known;
        const own = object.children.find(({ name }) => name === 'ToString');
        const value = object.children.find(({ name }) => isPrimitive(name));
        const list = object.children.find(({ name }) => lists.includes(name));
        const parts = propertiesOf(object).map((one) => [one.key.toLowerCase(), this.plain(this.target(one))]);
        const cell = {
            text: textOf(object),
            parts: new Map(value ? [...parts, ['value', this.plain(value)]] : parts),
            items: (list?.children ?? []).map((item) => this.plain(this.target(item))),
            at: this.span(own ?? object),
        };
        this.cells.set(object, cell);
        return cell;
    }
    plain(element) {
        return textCell(textOf(element), this.span(element));
    }
    /** The object itself where only a reference to it stands. */
    target(element) {
        return element.name === 'Ref' ? (this.byId.get(element.id) ?? element) : element;
    }
    index(element) {
        if (element.name === 'Obj' && element.id !== '')
            this.byId.set(element.id, element);
        for (const child of element.children)
            this.index(child);
    }
    span({ start, end }) {
        return { file: this.file, start, end };
    }
}
/** What the object says of itself comes last, so that it goes before what the shell has added. */
function propertiesOf(object) {
    const held = holders.map((holder) => object.children.filter(({ name }) => name === holder));
    return held
        .reverse()
        .flat()
        .flatMap(({ children }) => children);
}
/** What an object is as text: what the shell would show, else its plain value. */
function textOf({ name, text, children }) {
    if (name !== 'Obj')
        return text;
    const shown = children.find((child) => child.name === 'ToString') ?? children.find((child) => isPrimitive(child.name));
    return shown?.text ?? '';
}
function isPrimitive(name) {
    return !['TN', 'TNRef', 'ToString', 'DCT', 'BA', ...lists, ...holders].includes(name);
}
function notClixml(file, { start, end }) {
    return {
        message: 'the file is XML, and no export of `Export-Clixml`',
        help: 'write it with `Export-Clixml`',
        at: { file, start, end },
    };
}

// EXTERNAL MODULE: ./node_modules/csv-parse/dist/esm/sync.js
var sync = __webpack_require__(3809);
;// CONCATENATED MODULE: ./src/core/imports/formats/lines.ts
/** The lines of a file, counted from 1, as spans. */
class Lines {
    file;
    starts;
    constructor(file) {
        this.file = file;
        const starts = [0];
        for (let at = file.text.indexOf('\n'); at !== -1; at = file.text.indexOf('\n', at + 1))
            starts.push(at + 1);
        this.starts = starts;
    }
    get count() {
        return this.starts.length;
    }
    /** The offset at which a line starts; the end of the file behind the last one. */
    startOf(line) {
        return this.starts[line - 1] ?? this.file.text.length;
    }
    /** A line without its newline. */
    text(line) {
        const { start, end } = this.span(line);
        return this.file.text.slice(start, end);
    }
    /** From the first character of a line to the last one of the same or a later line. */
    span(line, last = line) {
        const start = this.startOf(line);
        const end = this.startOf(last + 1);
        const newline = /\r?\n$/.exec(this.file.text.slice(start, end))?.[0].length ?? 0;
        return { file: this.file, start, end: Math.max(start, end - newline) };
    }
}

;// CONCATENATED MODULE: ./src/core/imports/formats/csv.ts





/** What `Export-Csv` writes, with `,`, `;` or a tab between the values and perhaps a `#TYPE` line above. */
const csv = {
    id: 'csv',
    recognizes: (text) => text.startsWith('#TYPE ') || delimiterOf(text) !== undefined,
    read(file) {
        const lines = new Lines(file);
        const typeLines = file.text.startsWith('#TYPE ') ? 1 : 0;
        const text = file.text.slice(lines.startOf(typeLines + 1));
        const delimiter = delimiterOf(text);
        if (delimiter === undefined)
            return noExport(file);
        try {
            const records = (0,sync/* parse */.qg)(text, { delimiter, info: true, relax_column_count: true, skip_empty_lines: true });
            return rowsOf(records.map(({ record, info }) => ({ record, line: info.lines + typeLines })), lines);
        }
        catch (error) {
            if (!(error instanceof sync/* CsvError */.J$))
                throw error;
            return broken(faultOf(error, lines.span((error.lines ?? 1) + typeLines)));
        }
    },
};
/** The delimiter of the first line; undefined where it does not look like the names of columns. */
function delimiterOf(text) {
    const [header = ''] = text.replace(/^#TYPE .*\r?\n/, '').split(/\r?\n/, 1);
    const name = /^(?:"[\w -]+"|[\w -]+)/.exec(header)?.[0] ?? '';
    const next = header.charAt(name.length);
    return name !== '' && [',', ';', '\t'].includes(next) ? next : undefined;
}
function rowsOf(records, lines) {
    const [header, ...rest] = records;
    const names = (header?.record ?? []).map((name) => name.trim().toLowerCase());
    const repeated = header?.record.find((_, index) => names[index] && names.indexOf(names[index]) < index);
    if (repeated !== undefined)
        return broken(repeatedColumn(repeated.trim(), lines.span(header?.line ?? 1)));
    let before = header?.line ?? 0;
    const rows = [];
    for (const { record, line } of rest) {
        const at = lines.span(before + 1, line);
        before = line;
        if (record.length !== names.length)
            return broken(unevenRow(record.length, names.length, at));
        const cells = names.map((name, index) => [name, textCell(record[index] ?? '', at)]);
        rows.push({ columns: new Map(cells), at });
    }
    return { rows, problems: [] };
}
function repeatedColumn(name, at) {
    return {
        message: `the header has the column ${(0,wording/* quote */.hD)(name)} twice`,
        help: 'leave one of the two out',
        at,
    };
}
function unevenRow(found, wanted, at) {
    return {
        message: `the row has ${(0,wording/* counted */.hS)(found, 'value')}, and the header ${(0,wording/* counted */.hS)(wanted, 'column')}`,
        help: 'put values that hold a delimiter in quotes, or export again with `Export-Csv`',
        at,
    };
}
function faultOf({ code }, at) {
    const isOpen = code === 'CSV_QUOTE_NOT_CLOSED';
    return {
        message: isOpen
            ? 'a quote that was opened before the end of the file is not closed'
            : 'a quote stands inside a value',
        help: isOpen
            ? 'look for a cut file, and export again with `Export-Csv`'
            : 'write a quote inside of quotes twice, or export again with `Export-Csv`',
        at,
    };
}
function noExport(file) {
    return broken({
        message: 'this is no export that can be read',
        help: 'write it with `Export-Clixml`, `ConvertTo-Json`, `Export-Csv` or `Format-List`',
        at: { file, start: 0, end: 0 },
    });
}

;// CONCATENATED MODULE: ./src/core/imports/formats/format-list.ts



/**
 * What `Format-List` prints: one property a line, the colons below each other, objects apart by blank lines. A value that
 * is too long for the console goes on in the next line, often in the middle of a word.
 */
const formatList = {
    id: 'format-list',
    recognizes: (text) => property.test(text.split(/\r?\n/, 50).find(isContent) ?? ''),
    read(file) {
        const reading = new ListReading(new Lines(file));
        const stray = reading.read();
        if (stray === undefined)
            return { rows: reading.rows, problems: [] };
        return broken({
            message: 'the line belongs to no property',
            help: 'keep the text as `Format-List` prints it, or use `Export-Csv`',
            at: new Lines(file).span(stray),
        });
    },
};
const property = /^([A-Za-z]\w*)( *):(?: (.*))?$/;
const format_list_prompt = /^(?:\[PS\]|PS )/;
function isContent(line) {
    return line.trim() !== '' && !format_list_prompt.test(line);
}
class ListReading {
    lines;
    rows = [];
    /** The width of the console, as far as the lines tell. */
    width;
    columns = new Map();
    start = 0;
    open;
    /** Where the colons of this object stand; 0 where each stands right behind its name. */
    colons = 0;
    constructor(lines) {
        this.lines = lines;
        let width = 0;
        for (let line = 1; line <= lines.count; line++)
            width = Math.max(width, lines.text(line).length);
        this.width = width;
    }
    /** Reads every object; the number of a line that belongs to none, if there is one. */
    read() {
        for (let line = 1; line <= this.lines.count; line++) {
            const text = this.lines.text(line);
            if (!isContent(text))
                this.finish(line - 1);
            else if (!this.begin(text, line) && !this.goOn(text))
                return line;
        }
        this.finish(this.lines.count);
        return undefined;
    }
    begin(text, line) {
        const [, name, space = '', value = ''] = property.exec(text) ?? [];
        if (name === undefined)
            return false;
        const colon = space === '' ? 0 : name.length + space.length;
        if (this.open && colon !== this.colons)
            return false;
        if (!this.open) {
            this.start = line;
            this.colons = colon;
        }
        this.keep();
        this.open = { name: name.toLowerCase(), text: value, line, isFull: this.isFull(text) };
        return true;
    }
    /** A full line breaks anywhere; one that is shorter broke at a space. */
    goOn(text) {
        if (!this.open)
            return false;
        const space = this.open.isFull || this.open.text.endsWith(' ') ? '' : ' ';
        this.open = {
            ...this.open,
            text: `${this.open.text}${space}${text.trimStart()}`,
            isFull: this.isFull(text),
        };
        return true;
    }
    /** A console leaves its last column free. */
    isFull(text) {
        return text.length >= this.width - 1;
    }
    keep() {
        if (!this.open)
            return;
        const { name, text, line } = this.open;
        this.columns.set(name, textCell(text.trim(), this.lines.span(line)));
    }
    finish(line) {
        this.keep();
        this.open = undefined;
        if (this.columns.size > 0)
            this.rows.push({ columns: this.columns, at: this.lines.span(this.start, line) });
        this.columns = new Map();
    }
}

;// CONCATENATED MODULE: ./src/core/imports/formats/format-table.ts



/** What `Format-Table` prints: it is for the eye and cuts values off, so it is refused. */
const formatTable = {
    id: 'format-table',
    recognizes: (text) => rulerOf(text.split(/\r?\n/, 12)) !== undefined,
    read(file) {
        const lines = new Lines(file);
        const first = (rulerOf(file.text.split(/\r?\n/, 12)) ?? 0) + 2;
        for (let line = first; line <= lines.count; line++) {
            const cut = /\S*(?:\.\.\.|…)(?=\s|$)/.exec(lines.text(line));
            if (!cut)
                continue;
            const start = lines.startOf(line) + cut.index;
            const at = { file, start, end: start + cut[0].length };
            return broken({
                message: `the table of \`Format-Table\` cuts values off, such as ${(0,wording/* quote */.hD)(cut[0])}`,
                help,
                at,
            });
        }
        const message = 'this is a table of `Format-Table`, which is for the eye and may cut values off';
        return broken({ message, help, at: lines.span(first - 1) });
    },
};
const help = 'put `| Export-Csv FILE -NoTypeInformation -Encoding UTF8` behind the command instead';
/** The line of dashes below the names of the columns, counted from 0. */
function rulerOf(lines) {
    const index = lines.findIndex((line) => /^\s*-{2,}(?:\s+-{2,})+\s*$/.test(line));
    return index < 1 ? undefined : index;
}

// EXTERNAL MODULE: ./src/core/documents/yaml.ts + 2 modules
var yaml = __webpack_require__(5922);
;// CONCATENATED MODULE: ./src/core/imports/formats/json.ts



/** What `ConvertTo-Json` writes: an object, a list of objects, or such a list with its count around it. */
const json = {
    id: 'json',
    recognizes: (text) => /^\s*[[{](?!PS\])/.test(text),
    read(file) {
        const { documents, problems } = (0,yaml/* parseYaml */.h)(file);
        const [document] = documents;
        if (!isJson(file.text)) {
            const at = problems[0]?.at ?? { file, start: 0, end: 0 };
            return broken({ message: 'the file is not JSON', help: 'export it again with `ConvertTo-Json`', at });
        }
        if (!document)
            return { rows: [], problems };
        const values = listOf(document.value);
        const [odd] = values.filter((value) => !isMapping(value));
        if (odd !== undefined) {
            const at = document.valueAt([]);
            return broken({
                message: 'the JSON is no list of objects',
                help: 'convert the objects of the command themselves',
                at,
            });
        }
        return { rows: values.filter(isMapping).map((value) => rowOf(value, document)), problems: [] };
    },
};
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** Windows PowerShell writes a list that came from elsewhere as `{ "value": [...], "Count": 2 }`. */
function listOf(value) {
    if (Array.isArray(value))
        return value;
    if (isMapping(value) && Array.isArray(value.value) && 'Count' in value)
        return value.value;
    return [value];
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function rowOf(value, document) {
    return { columns: columnsOf(value, document), at: document.originOf(value).whole };
}
function columnsOf(value, document) {
    const origin = document.originOf(value);
    return new Map(Object.entries(value).map(([name, one]) => [name.toLowerCase(), cell(one, document, origin.value(name))]));
}
function cell(value, document, at) {
    if (Array.isArray(value)) {
        const items = value.map((one, index) => cell(one, document, document.originOf(value).value(index)));
        return { ...textCell('', at), items };
    }
    if (!isMapping(value))
        return textCell(plainText(value), at);
    const parts = columnsOf(value, document);
    return { text: parts.get('value')?.text ?? '', parts, items: [], at };
}
function plainText(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : '';
}

;// CONCATENATED MODULE: ./src/core/imports/formats/index.ts






/** The forms of exports; the first that recognizes a text reads it, and CSV is what is left. */
const exportFormats = [clixml, json, formatTable, formatList, csv];
/** The rows of an export in whatever form it is, told by its content. */
function readExport(file) {
    if (file.text.trim() === '') {
        return broken({
            message: 'the file is empty',
            help: 'leave the file out if the command printed nothing, else export again',
            at: { file, start: 0, end: 0 },
        });
    }
    const format = exportFormats.find((one) => one.recognizes(file.text)) ?? csv;
    const { rows, problems } = format.read(file);
    if (rows.length > 0 || problems.length > 0)
        return { rows, problems };
    return broken({
        message: 'the export has no rows',
        help: 'leave the file out if the command printed nothing, else export again',
        at: { file, start: 0, end: 0 },
    });
}

;// CONCATENATED MODULE: ./src/core/imports/exchange-inventory/columns.ts
/**
 * The columns of Exchange exports that are read, the usual name first: `Get-ExchangeServer`, `Get-EdgeSubscription`, the
 * file version of ExSetup.exe, and the attributes of the directory behind them. `ExchangeVersion` is not among them: it
 * is the version of the object's schema, and the same on 2007 to 2019.
 */
const columns = {
    name: ['Name', 'cn'],
    /** Names of the machine that a file version was read on. */
    machine: ['Server', 'ServerName', 'ComputerName', 'MachineName', 'PSComputerName'],
    displayedVersion: ['AdminDisplayVersion', 'serialNumber'],
    fileVersion: ['FileVersion', 'ProductVersion', 'ExSetupVersion', 'ExSetup'],
    /** A file version as well, where the row is not one of a server. */
    anyVersion: ['Version'],
    fileVersionObject: ['FileVersionInfo'],
    roles: ['ServerRole', 'msExchCurrentServerRoles'],
    site: ['Site', 'msExchServerSite'],
    legacyName: ['ExchangeLegacyDN', 'legacyExchangeDN'],
    distinguishedName: ['DistinguishedName', 'DN'],
};
/** Columns that say whether a server has a role, for exports without `ServerRole`, with the flag of the directory. */
const roleColumns = [
    ['IsMailboxServer', 2],
    ['IsClientAccessServer', 4],
    ['IsUnifiedMessagingServer', 16],
    ['IsHubTransportServer', 32],
    ['IsEdgeServer', 64],
    ['IsProvisionedServer', 4096],
    ['IsFrontendTransportServer', 16384],
];

;// CONCATENATED MODULE: ./src/core/imports/exchange-inventory/roles.ts


/** The flags of `msExchCurrentServerRoles` by their names in `ServerRole`, in lower case. */
const flags = new Map([
    ['none', 0],
    ['cafe', 1],
    ['mailbox', 2],
    ['clientaccess', 4],
    ['unifiedmessaging', 16],
    ['hubtransport', 32],
    ['edge', 64],
    ['provisionedserver', 4096],
    ['provisioned', 4096],
    ['languagepacks', 8192],
    ['frontendtransport', 16384],
]);
const everyFlag = [...flags.values()].reduce((sum, flag) => sum | flag, 0);
const frontEnd = 1 | 16384;
const [mailbox, clientAccess, unifiedMessaging, hubTransport, edge] = [2, 4, 16, 32, 64];
const fiveRoles = (sum) => [
    ...(sum & mailbox ? ['mailbox'] : []),
    ...(sum & clientAccess ? ['client-access'] : []),
    ...(sum & hubTransport ? ['hub-transport'] : []),
    ...(sum & unifiedMessaging ? ['unified-messaging'] : []),
    ...(sum & edge ? ['edge-transport'] : []),
];
/**
 * On 2013 the flags of Client Access, Hub Transport and Unified Messaging are services of the Mailbox role; the Client
 * Access role is the front end. The shell shows that role with the old flag, and then without the other two.
 */
const frontEndAndMailbox = (sum) => [
    ...(sum & mailbox ? ['mailbox'] : []),
    ...(sum & frontEnd || (sum & clientAccess && !(sum & (hubTransport | unifiedMessaging)))
        ? ['client-access']
        : []),
    ...(sum & edge ? ['edge-transport'] : []),
];
/** From 2016 on whatever is not Edge Transport is Mailbox. */
const mailboxOrEdge = (sum) => (sum & edge ? ['edge-transport'] : sum & ~4096 ? ['mailbox'] : []);
/** How each product reads the flags; those before 2007 have no roles. */
const readings = {
    'exchange-2007': fiveRoles,
    'exchange-2010': fiveRoles,
    'exchange-2013': frontEndAndMailbox,
    'exchange-2016': mailboxOrEdge,
    'exchange-2019': mailboxOrEdge,
    'exchange-se': mailboxOrEdge,
};
/** The role ids of a product for a sum of flags; undefined where the product has no roles, or none with these flags. */
function rolesOf(product, sum) {
    const roles = readings[product]?.(sum);
    return roles?.length === 0 && sum !== 0 ? undefined : roles;
}
/** Whether a server object was only prepared in the directory, and no server has been installed for it. */
function isPlaceholder(sum) {
    return sum === 4096;
}
/** Whether the flags are those of an Edge Transport server. */
function isEdge(sum) {
    return (sum & edge) !== 0;
}
/** The sum of the role flags of a row; undefined where it does not tell, a word where that is no role. */
function roleSum(row) {
    const cell = cellOf(row, columns.roles);
    if (cell)
        return sumOf(cell);
    const told = roleColumns.flatMap(([name, flag]) => {
        const value = cellOf(row, [name])?.text.toLowerCase();
        return value === undefined ? [] : [value === 'true' || value === '1' ? flag : 0];
    });
    return told.length === 0 ? undefined : told.reduce((sum, flag) => sum | flag, 0);
}
function sumOf(cell) {
    const words = cell.items.length > 0 ? cell.items.map(({ text }) => text) : roles_textOf(cell).split(',');
    let sum = 0;
    for (const word of words.map((one) => one.trim()).filter((one) => one !== '')) {
        const flag = /^\d{1,9}$/.test(word) ? Number(word) : flags.get(word.replaceAll(' ', '').toLowerCase());
        if (flag === undefined || flag & ~everyFlag)
            return { unknown: word, cell };
        sum |= flag;
    }
    return sum;
}
function roles_textOf({ text, parts }) {
    return text === '' ? (parts.get('value')?.text ?? '') : text;
}
/** The words that `ServerRole` may hold. */
const roleWords = [
    'Mailbox',
    'ClientAccess',
    'UnifiedMessaging',
    'HubTransport',
    'Edge',
    'None',
];

;// CONCATENATED MODULE: ./src/core/imports/exchange-inventory/actual-servers.ts


/** The servers that the rows are about; one without any version is a problem, unless it was only prepared. */
function actualServers({ servers }, problems) {
    return [...servers.values()].flatMap((facts) => {
        if (facts.displayed || facts.file)
            return actualServer(facts) ?? [];
        if (isPlaceholder(facts.roleSum?.value ?? 0) || facts.isRefused)
            return [];
        problems.push({
            message: `the exports do not say which version ${(0,wording/* quote */.hD)(facts.name)} runs`,
            help: 'export the column `AdminDisplayVersion`',
            at: facts.at,
        });
        return [];
    });
}
function actualServer(facts) {
    const { name, file, displayed, roleSum, site } = facts;
    const read = (file ?? displayed)?.value;
    const sum = roleSum?.value;
    if (!read || isPlaceholder(sum ?? 0))
        return undefined;
    const roles = sum === undefined ? undefined : rolesOf(read.product.id, sum);
    const isOutside = isEdge(sum ?? 0);
    const { product, version, written } = read;
    return {
        name,
        key: name.toLowerCase(),
        product,
        version,
        written,
        isEarlier: isOutside && !file,
        ...(roles ? { roles } : {}),
        // An Edge Transport server stands in the perimeter; the site that its row may name is the one it is subscribed to.
        ...(site && site.value !== '' && !isOutside ? { site: site.value } : {}),
        comments: commentsOn(facts, isOutside),
        at: facts.at,
    };
}
function commentsOn({ file, displayed }, isOutside) {
    const read = (file ?? displayed)?.value;
    const build = (0,wording/* quote */.hD)(read?.build.join('.') ?? '');
    return [
        ...(isOutside && !file ? ['the version is that of the day it was subscribed'] : []),
        ...(read && !read.isListed && read.version.precision !== 'unknown'
            ? [`no list has the build ${build}; the release is told by its third number`]
            : []),
        ...(read?.version.precision === 'unknown' ? [`no catalogue knows the build ${build}`] : []),
    ];
}

// EXTERNAL MODULE: ./src/core/model/source.ts
var source = __webpack_require__(8672);
;// CONCATENATED MODULE: ./src/core/imports/exchange-inventory/facts.ts


/** What the rows of all exports say of one server; a fact that is not there was not told. */
class ServerFacts {
    name;
    at;
    /** Whether `Get-ExchangeServer` shows it. */
    isShown = false;
    /** Whether a version of it could not be read, which is told already. */
    isRefused = false;
    displayed;
    file;
    roleSum;
    site;
    constructor(name, at) {
        this.name = name;
        this.at = at;
    }
    /** Adds what a row says; a row that contradicts an earlier one is a problem. */
    add(key, fact, problems) {
        const earlier = this[key];
        if (!earlier)
            Object.assign(this, { [key]: fact });
        else if (shown(earlier.value) !== shown(fact.value))
            problems.push(this.contradiction(earlier, fact));
    }
    contradiction(earlier, later) {
        const { file, line } = (0,source/* locate */.x)(earlier.at);
        return {
            message: `${(0,wording/* quote */.hD)(this.name)} has ${shown(later.value)} here, and ${shown(earlier.value)} in ${file}:${line}`,
            help: 'leave out the export that is out of date',
            at: later.at,
        };
    }
}
function shown(value) {
    if (typeof value === 'number')
        return `the role flags ${(0,wording/* quote */.hD)(String(value))}`;
    if (typeof value === 'string')
        return value === '' ? 'no site' : `the site ${(0,wording/* quote */.hD)(value)}`;
    return `the version ${(0,wording/* quote */.hD)(value.build.join('.'))}`;
}

;// CONCATENATED MODULE: ./src/core/imports/exchange-inventory/names.ts


/** The last part of a canonical path (`contoso.com/Configuration/Sites/HQ`) or the first of a DN; else the text itself. */
function siteName({ text, parts }) {
    if (text === '')
        return parts.get('name')?.text ?? firstOfDn(parts.get('distinguishedname')?.text ?? '');
    if (/^CN=/i.test(text))
        return firstOfDn(text);
    return names_unescaped(text.split(/(?<!\\)\//).at(-1) ?? text);
}
/** The name that a server is known by in the organization: without its domain. */
function shortNameOf(name) {
    return name.split('.')[0] ?? name;
}
/** The name of the server of a row: its own, or that of the machine which told a file version. */
function serverName(row) {
    const own = cellOf(row, columns.name);
    if (own && !/\.exe$/i.test(own.text))
        return own;
    return cellOf(row, columns.machine);
}
/** The organization as the directory calls it: in the legacy name or the DN of a server, else the forest of its site. */
function organizationOf(row) {
    const legacy = /^\/o=([^/]+)\//i.exec(cellOf(row, columns.legacyName)?.text ?? '')?.[1];
    if (legacy !== undefined)
        return legacy;
    const dn = cellOf(row, columns.distinguishedName)?.text ?? '';
    const ofDn = /CN=((?:[^,\\]|\\.)+),CN=Microsoft Exchange,CN=Services,/i.exec(dn)?.[1];
    return ofDn === undefined ? undefined : names_unescaped(ofDn);
}
/** The forest in the path of a site: `contoso.com`. */
function forestOf(row) {
    const site = cellOf(row, columns.site);
    const path = /^([^/]+)\/Configuration\/Sites\//i.exec(site?.text ?? '')?.[1];
    if (path !== undefined)
        return path.toLowerCase();
    const dn = /,CN=Sites,CN=Configuration((?:,DC=[^,]+)+)$/i.exec(site?.text ?? '')?.[1];
    return dn?.replace(/^,DC=/i, '').replace(/,DC=/gi, '.').toLowerCase();
}
function firstOfDn(dn) {
    return names_unescaped(/^CN=((?:[^,\\]|\\.)*)/i.exec(dn)?.[1] ?? '');
}
function names_unescaped(text) {
    return text.replace(/\\(.)/g, '$1');
}

// EXTERNAL MODULE: ./src/core/versions/build.ts
var versions_build = __webpack_require__(1365);
// EXTERNAL MODULE: ./src/core/versions/version.ts
var versions_version = __webpack_require__(5449);
;// CONCATENATED MODULE: ./src/core/imports/exchange-inventory/versions.ts



/** Versions of Exchange Online begin so; they are no release of a product that anybody installs. */
const online = [15, 20];
/** Products before 2007 have no updates that `AdminDisplayVersion` hides: each has a third number of its own. */
const shownInFull = ['exchange-2000', 'exchange-2003'];
/** Reads `AdminDisplayVersion` of a server, or says why it cannot be read. From 2007 on it never shows updates. */
function readDisplayed(server, cell, catalogue) {
    const build = displayedBuild(cell);
    if (!build)
        return noVersion(server, cell, 'write it as `Get-ExchangeServer` shows it: `Version 15.1 (Build 2507.6)`');
    const [major = 0, minor = 0, ...rest] = build;
    const text = `Version ${major}.${minor} (Build ${rest.join('.')})`;
    const read = meaning(server, cell, { build, text }, catalogue);
    const isInFull = 'product' in read && shownInFull.includes(read.product.id);
    return isInFull ? meaning(server, cell, { build, text: build.join('.') }, catalogue) : read;
}
/** Reads the file version of ExSetup.exe on a server, or says why it cannot be read. */
function readFileVersion(server, cell, catalogue) {
    if ((0,versions_build/* parseDisplayedBuild */.pc)(cell.text)) {
        return {
            message: `${(0,wording/* quote */.hD)(cell.text)} of ${(0,wording/* quote */.hD)(server)} is an AdminDisplayVersion, and the file version of ExSetup.exe is wanted`,
            help: 'name the column `AdminDisplayVersion`, or export the file version',
            at: cell.at,
        };
    }
    const build = (0,versions_build/* parseBuild */.EH)(/^\s*(\d+(?:\.\d+){3})/.exec(cell.text)?.[1] ?? '');
    if (!build)
        return noVersion(server, cell, 'write the file version of ExSetup.exe: `15.01.2507.006`');
    return meaning(server, cell, { build, text: build.join('.') }, catalogue);
}
function displayedBuild({ text, parts }) {
    if (text !== '')
        return (0,versions_build/* parseDisplayedBuild */.pc)(text) ?? (0,versions_build/* parseBuild */.EH)(text.trim());
    return (0,versions_build/* parseBuild */.EH)(['major', 'minor', 'build', 'revision'].map((part) => parts.get(part)?.text ?? '').join('.'));
}
function meaning(server, { at }, { build, text }, catalogue) {
    const shown = build.join('.');
    if (build[0] === online[0] && build[1] === online[1]) {
        return {
            message: `${(0,wording/* quote */.hD)(server)} runs ${(0,wording/* quote */.hD)(shown)}, which is Exchange Online and no server of an organization`,
            help: 'export in the Exchange Management Shell of a server, not in a session of Exchange Online',
            at,
        };
    }
    const version = catalogue.resolve(text);
    const product = version.precision === 'conflict' ? undefined : version.product;
    if (version.precision === 'conflict' || !product) {
        return {
            message: `${(0,wording/* quote */.hD)(server)} runs ${(0,wording/* quote */.hD)(shown)}, which is a build of no product that a catalogue knows`,
            help: 'look for a slip in the version, or declare the server by hand',
            at,
        };
    }
    const isListed = catalogue.resolve(shown, product).precision === 'exact';
    return { product, version, build, isListed, written: writtenAs(version, product, shown, catalogue) };
}
/** The short label where it means the same again, else the build. */
function writtenAs(version, product, build, catalogue) {
    if (version.precision === 'unknown')
        return build;
    const labels = version.precision === 'interval' ? [(0,versions_version/* shortName */.EU)(version), version.base] : [(0,versions_version/* shortName */.EU)(version)];
    return labels.find((label) => meansTheSame(catalogue.resolve(label, product), version)) ?? build;
}
function meansTheSame(read, version) {
    if (read.precision === 'exact' && version.precision === 'exact')
        return read.release === version.release;
    if (read.precision === 'interval' && version.precision === 'interval')
        return read.first === version.first && read.last === version.last;
    const isAlone = version.precision === 'interval' && version.first === version.last;
    return (isAlone &&
        version.product.updateKind === 'update' &&
        read.precision === 'exact' &&
        read.release === version.first);
}
function noVersion(server, { text, at }, help) {
    const message = text === ''
        ? `the version of ${(0,wording/* quote */.hD)(server)} is empty`
        : `the version ${(0,wording/* quote */.hD)(text)} of ${(0,wording/* quote */.hD)(server)} is no version of Exchange`;
    return { message, help, at };
}

;// CONCATENATED MODULE: ./src/core/imports/exchange-inventory/gathering.ts







/** What a row is about, told by its columns; undefined where it is no row of an Exchange export. */
function kindOf(row) {
    if (hasColumn(row, ofServers))
        return 'server';
    if (hasColumn(row, ofFiles))
        return 'file-version';
    return hasColumn(row, columns.name) && hasColumn(row, columns.site) ? 'subscription' : undefined;
}
const ofServers = [...columns.displayedVersion, ...columns.roles, ...roleColumns.map(([name]) => name)];
const ofFiles = [...columns.fileVersion, ...columns.fileVersionObject, ...columns.anyVersion];
/** Puts together what all rows say of each server. */
class Gathering {
    catalogue;
    problems = [];
    /** By the name in lower case. */
    servers = new Map();
    subscriptions = [];
    organizations = new Map();
    forests = new Map();
    kinds = new Set();
    sites = new Map();
    constructor(catalogue) {
        this.catalogue = catalogue;
    }
    /** Takes a row in. */
    add(row) {
        const kind = kindOf(row);
        const name = serverName(row);
        if (!kind)
            return;
        this.kinds.add(kind);
        if (!name)
            this.refuse(nameless(kind), 'add a column `Name` with the name of the server', row);
        else if (this.isWhole(name))
            this.addNamed(kind, row, name);
    }
    addNamed(kind, row, name) {
        const organization = organizationOf(row);
        const forest = forestOf(row);
        if (organization !== undefined && !this.organizations.has(organization))
            this.organizations.set(organization, row);
        if (forest !== undefined && !this.forests.has(forest))
            this.forests.set(forest, row);
        switch (kind) {
            case 'server':
                this.addServer(row, name);
                return;
            case 'file-version':
                this.addFileVersion(row, this.factsOf(name), columns.anyVersion);
                return;
            case 'subscription':
                this.addSubscription(row, name);
        }
    }
    addServer(row, name) {
        const facts = this.factsOf(name);
        facts.isShown = true;
        const displayed = cellOf(row, columns.displayedVersion);
        if (displayed)
            this.keep(facts, 'displayed', displayed, readDisplayed);
        this.addFileVersion(row, facts, []);
        this.addRoles(row, facts);
        const site = cellOf(row, columns.site);
        if (site && this.isWhole(site))
            facts.add('site', { value: this.siteOf(site), at: site.at }, this.problems);
        else if (!site && hasColumn(row, columns.site))
            facts.add('site', { value: '', at: row.at }, this.problems);
    }
    addRoles(row, facts) {
        const sum = roleSum(row);
        if (typeof sum === 'number') {
            const at = cellOf(row, columns.roles)?.at ?? row.at;
            facts.add('roleSum', { value: sum, at }, this.problems);
        }
        else if (sum && this.isWhole(sum.cell)) {
            const message = `${(0,wording/* quote */.hD)(sum.unknown)} of ${(0,wording/* quote */.hD)(facts.name)} is no role of an Exchange server`;
            this.problems.push({ message, help: (0,wording/* didYouMean */.au)(sum.unknown, roleWords), at: sum.cell.at });
        }
    }
    addFileVersion(row, facts, more) {
        const object = cellOf(row, columns.fileVersionObject);
        const cell = (object && cellOf({ columns: object.parts }, columns.fileVersion)) ??
            cellOf(row, [...columns.fileVersion, ...more]);
        if (cell)
            this.keep(facts, 'file', cell, readFileVersion);
    }
    addSubscription(row, name) {
        const site = cellOf(row, columns.site);
        const { text } = name;
        if (!site)
            this.refuse(`the subscription of ${(0,wording/* quote */.hD)(text)} names no site`, 'export it again in the organization', row);
        else if (this.isWhole(site)) {
            const short = shortNameOf(text);
            this.subscriptions.push({ name: short, key: short.toLowerCase(), site: this.siteOf(site), row });
        }
    }
    keep(facts, key, cell, read) {
        const version = this.isWhole(cell) ? read(facts.name, cell, this.catalogue) : undefined;
        if (version && 'product' in version) {
            facts.add(key, { value: version, at: cell.at }, this.problems);
            return;
        }
        facts.isRefused = true;
        if (version)
            this.problems.push(version);
    }
    /** The name of a site, in the case in which it was first written: to the directory case is nothing. */
    siteOf(cell) {
        const name = siteName(cell);
        const known = this.sites.get(name.toLowerCase()) ?? name;
        this.sites.set(name.toLowerCase(), known);
        return known;
    }
    factsOf(name) {
        const short = shortNameOf(name.text);
        const key = short.toLowerCase();
        const facts = this.servers.get(key) ?? new ServerFacts(short, name.at);
        this.servers.set(key, facts);
        return facts;
    }
    /** A value that was cut, or lost letters on its way, is refused: what it was cannot be told. */
    isWhole({ text, at }) {
        if (/(?:\.\.\.|…)$/.test(text)) {
            this.problems.push({
                message: `${(0,wording/* quote */.hD)(text)} is cut off`,
                help: 'put `| Export-Csv FILE -NoTypeInformation -Encoding UTF8` behind the command instead',
                at,
            });
            return false;
        }
        if (!/[?\ufffd]/.test(text))
            return true;
        this.problems.push({
            message: `${(0,wording/* quote */.hD)(text)} has lost letters`,
            help: 'export again with `-Encoding UTF8`: without it `Export-Csv` writes a question mark for every letter beyond ASCII',
            at,
        });
        return false;
    }
    refuse(message, help, { at }) {
        this.problems.push({ message, help, at });
    }
}
function nameless(kind) {
    return kind === 'file-version'
        ? 'the row has a file version, and not the server that it is of'
        : 'the row has no name';
}

;// CONCATENATED MODULE: ./src/core/imports/exchange-inventory/links.ts


/** The kind of link that a subscription of an Edge Transport server is. */
const subscriptionKind = 'edge-subscription';
/** The subscriptions, joined by name with the servers: the directory knows the version of the day they were made. */
function actualLinks({ subscriptions, servers }, problems) {
    const byKey = new Map();
    for (const subscription of subscriptions) {
        const earlier = byKey.get(subscription.key);
        if (!earlier)
            byKey.set(subscription.key, subscription);
        else if (earlier.site !== subscription.site)
            problems.push(twice(subscription, earlier));
    }
    return [...byKey.values()].flatMap(({ name, key, site, row }) => {
        const facts = servers.get(key);
        if (!facts)
            return [];
        const recorded = facts.displayed?.value;
        return {
            kind: subscriptionKind,
            end: 'edge',
            server: facts.name === '' ? name : facts.name,
            site,
            ...(recorded ? { recorded: { written: recorded.written, version: recorded.version } } : {}),
            at: row.at,
        };
    });
}
function twice({ name, site, row }, earlier) {
    const { file, line } = (0,source/* locate */.x)(earlier.row.at);
    return {
        message: `${(0,wording/* quote */.hD)(name)} is subscribed to the site ${(0,wording/* quote */.hD)(site)} here, and to ${(0,wording/* quote */.hD)(earlier.site)} in ${file}:${line}`,
        help: 'leave out the export that is out of date',
        at: row.at,
    };
}

// EXTERNAL MODULE: ./src/core/versions/agreement.ts
var agreement = __webpack_require__(3617);
// EXTERNAL MODULE: ./src/core/model/group-by.ts
var group_by = __webpack_require__(118);
;// CONCATENATED MODULE: ./src/core/imports/exchange-inventory/notes.ts




/** What the head of a topology says of these servers: how their versions came to be known only partly. */
function remarksOn(servers) {
    const kinds = (0,group_by/* groupBy */.$)(partlyKnown(servers), ({ product }) => product.updateKind);
    return [
        'Servers that were switched off and never uninstalled are in the directory too. They count, for Setup as well: uninstall them.',
        ...[...kinds].map(([kind, [server]]) => {
            const { updateWord, family } = server?.product ?? { updateWord: kind, family: {} };
            return `${(0,wording/* quote */.hD)(`${kind}?`)}: which ${updateWord} is installed is not known, since AdminDisplayVersion never shows it. To know it, ${family.exactVersion ?? 'ask the server'}; or import the file versions together with the servers.`;
        }),
        ...(servers.some(({ isEarlier }) => isEarlier)
            ? [
                'Edge Transport servers: the directory has their version as of the day they were subscribed, which is what `recordedVersion` says. Write the version that they run today, if you know it.',
            ]
            : []),
    ];
}
/** What is worth knowing before the topology is believed. */
function notesOn(gathering, servers) {
    return [
        ...notesOnPartlyKnown(servers),
        ...servers.flatMap(({ name, comments, at }) => comments.map((comment) => ({ message: `${(0,wording/* quote */.hD)(name)}: ${comment}`, at }))),
        ...disagreements(gathering),
        ...withoutFileVersion(gathering),
        ...notShown(gathering),
        ...placeholders(gathering),
        ...subscriptions(gathering),
    ];
}
/** The servers whose update is not known, those of the oldest product first. */
function partlyKnown(servers) {
    return servers
        .filter(({ version, isEarlier }) => version.precision === 'interval' && !isEarlier)
        .sort((a, b) => a.product.order - b.product.order);
}
function notesOnPartlyKnown(servers) {
    const byLabel = (0,group_by/* groupBy */.$)(partlyKnown(servers), ({ product, written }) => `${product.name} ${(0,wording/* quote */.hD)(written)}`);
    return [...byLabel].map(([label, alike]) => {
        const [first] = alike;
        const help = first?.product.family.exactVersion;
        const names = (0,wording/* listedAtMost */.aL)(5, alike.map(({ name }) => (0,wording/* quote */.hD)(name)));
        return {
            message: `${(0,wording/* counted */.hS)(alike.length, 'server')} at ${label}, its ${first?.product.updateWord ?? 'update'} not known: ${names}`,
            ...(help === undefined ? {} : { help }),
        };
    });
}
/** The directory of a server that was updated by other means than Setup, or in the middle of it. */
function disagreements({ servers }) {
    return [...servers.values()].flatMap(({ name, file, displayed, roleSum }) => {
        if (!file || !displayed || isEdge(roleSum?.value ?? 0))
            return [];
        if ((0,agreement/* agree */.d)(file.value.version, displayed.value.version) !== 'no')
            return [];
        const message = `${(0,wording/* quote */.hD)(name)} has ${(0,wording/* quote */.hD)(file.value.written)} by its file version, and ${(0,wording/* quote */.hD)(displayed.value.written)} by the directory; the file version is taken`;
        return [{ message, at: file.at }];
    });
}
function withoutFileVersion({ servers, kinds }) {
    const silent = [...servers.values()].filter(({ isShown, file, displayed }) => isShown && displayed && !file);
    const hasSome = kinds.has('file-version') && [...servers.values()].some(({ file }) => file);
    if (!hasSome || silent.length === 0)
        return [];
    const names = (0,wording/* listedAtMost */.aL)(5, silent.map(({ name }) => (0,wording/* quote */.hD)(name)));
    return [
        {
            message: `${(0,wording/* counted */.hS)(silent.length, 'server')} without a file version: ${names}`,
            help: 'see whether it is still in service; a server that was never uninstalled counts all the same',
        },
    ];
}
function notShown({ servers, kinds }) {
    if (!kinds.has('server'))
        return [];
    return [...servers.values()]
        .filter(({ isShown }) => !isShown)
        .map(({ name, at }) => ({
        message: `${(0,wording/* quote */.hD)(name)} has a file version, and \`Get-ExchangeServer\` does not show it`,
        help: 'add its roles; an Edge Transport server that is not subscribed is in no directory',
        at,
    }));
}
function placeholders({ servers }) {
    return [...servers.values()]
        .filter(({ roleSum }) => isPlaceholder(roleSum?.value ?? 0))
        .map(({ name, at }) => ({
        message: `${(0,wording/* quote */.hD)(name)} was prepared and never installed; it is left out`,
        at,
    }));
}
function subscriptions({ servers, subscriptions: all }) {
    const subscribed = new Set(all.map(({ key }) => key));
    const orphans = all.filter(({ key }) => !servers.has(key));
    const edges = [...servers.values()].filter(({ name, roleSum }) => isEdge(roleSum?.value ?? 0) && !subscribed.has(name.toLowerCase()));
    return [
        ...orphans.map(({ name, row }) => ({
            message: `the subscription of ${(0,wording/* quote */.hD)(name)} is left out, since no export shows that server`,
            help: 'export `Get-ExchangeServer` too',
            at: row.at,
        })),
        ...edges.map(({ name, site, at }) => ({
            message: `no export tells to which site ${(0,wording/* quote */.hD)(name)} is subscribed${site?.value ? `; its row names ${(0,wording/* quote */.hD)(site.value)}` : ''}`,
            help: 'export `Get-EdgeSubscription` too',
            at,
        })),
    ];
}

;// CONCATENATED MODULE: ./src/core/imports/exchange-inventory/index.ts





/** Exchange organizations, from what their directory and their servers show. */
const exchangeInventory = {
    id: 'exchange-inventory',
    summary: 'Exchange organizations from Get-ExchangeServer, Get-EdgeSubscription and the file versions of ExSetup.exe.',
    recognizes: (row) => kindOf(row) !== undefined,
    wanted: 'export `Name`, `AdminDisplayVersion`, `ServerRole` and `Site` of `Get-ExchangeServer`, `Name` and `Site` of `Get-EdgeSubscription`, or `Name` and `FileVersion` of ExSetup.exe',
    read(rows, catalogue) {
        const gathering = new Gathering(catalogue);
        for (const row of rows)
            gathering.add(row);
        return inventoryOf(gathering);
    },
};
function inventoryOf(gathering) {
    const problems = [...gathering.problems];
    const servers = [...actualServers(gathering, problems)].sort((a, b) => (0,wording/* compareText */.n6)(a.key, b.key));
    const links = actualLinks(gathering, problems);
    const organization = exchange_inventory_organizationOf(gathering);
    const showsLinks = gathering.kinds.has('subscription');
    problems.push(...severalOrganizations(gathering));
    return {
        ...(organization === undefined ? {} : { organization }),
        servers,
        links: [...links].sort((a, b) => (0,wording/* compareText */.n6)(a.server.toLowerCase(), b.server.toLowerCase())),
        listsServers: gathering.kinds.has('server'),
        linkKinds: showsLinks ? [subscriptionKind] : [],
        missingLinkKinds: showsLinks ? [] : [subscriptionKind],
        remarks: remarksOn(servers),
        notes: notesOn(gathering, servers),
        problems,
    };
}
function exchange_inventory_organizationOf({ organizations, forests }) {
    const [name] = organizations.size > 0 ? organizations.keys() : forests.keys();
    return name;
}
function severalOrganizations({ organizations }) {
    if (organizations.size < 2)
        return [];
    const row = [...organizations.values()][1];
    const names = (0,wording/* listedAtMost */.aL)(5, [...organizations.keys()].map(wording/* quote */.hD));
    return row
        ? [
            {
                message: `the exports are of several organizations: ${names}`,
                help: 'import each of them by itself',
                at: row.at,
            },
        ]
        : [];
}

;// CONCATENATED MODULE: ./src/core/imports/index.ts

/** The importers, one line each, sorted. */
const importers = [exchangeInventory];

;// CONCATENATED MODULE: ./src/core/imports/read-inventory.ts



/** What some exports say together; with a problem nothing of it is to be believed. */
function readInventory(exports, catalogue) {
    const read = exports.map(readExport);
    const rows = read.flatMap((one) => one.rows);
    const problems = read.flatMap((one) => one.problems);
    const importer = importers.find((one) => rows.some((row) => one.recognizes(row))) ?? importers[0];
    if (!importer)
        throw new Error('there is no importer');
    const strangers = rows.filter((row) => !importer.recognizes(row));
    const inventory = importer.read(rows, catalogue);
    return {
        ...inventory,
        problems: [
            ...problems,
            ...firstOfEachFile(strangers).map((row) => unrecognized(row, importer)),
            ...inventory.problems,
        ],
    };
}
function firstOfEachFile(rows) {
    return [...new Map([...rows].reverse().map((row) => [row.at.file, row])).values()].reverse();
}
function unrecognized({ columns, at }, { wanted }) {
    const names = (0,wording/* listedAtMost */.aL)(6, [...columns.keys()].map(wording/* quote */.hD));
    const message = `the row says nothing of a server; its columns are ${names === '' ? 'none' : names}`;
    return { message, help: wanted, at };
}


/***/ }),

/***/ 3617:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ agree),
/* harmony export */   s: () => (/* binding */ saysMore)
/* harmony export */ });
/* harmony import */ var _model_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6823);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1365);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5449);



/**
 * Whether two versions may be what one server runs: `SP3 RU?` agrees with every release of SP3. `cannot-tell` where
 * nobody knows one of them and they are not written as one build.
 */
function agree(a, b) {
    if (a.product && b.product && a.product !== b.product)
        return 'no';
    const [first, second] = [(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseRange */ .ZL)(a), (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseRange */ .ZL)(b)];
    if (first && second)
        return (0,_model_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)(first.first.rank <= second.last.rank && second.first.rank <= first.last.rank);
    const isSame = isSameText(a.written, b.written) || isSameBuild(buildOf(a), buildOf(b));
    return isSame ? 'yes' : 'cannot-tell';
}
/** Whether a version says more than another that it agrees with. */
function saysMore(version, than) {
    return certainty[version.precision] > certainty[than.precision];
}
const certainty = { unknown: 0, interval: 1, exact: 2 };
function isSameText(a, b) {
    return a !== '' && a.trim().toLowerCase() === b.trim().toLowerCase();
}
function isSameBuild(a, b) {
    return a !== undefined && b !== undefined && (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBuilds */ .V4)(a, b) === 0;
}
function buildOf({ written }) {
    return (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDisplayedBuild */ .pc)(written) ?? (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBuild */ .EH)(written.trim());
}


/***/ }),

/***/ 7124:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ loadFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9063);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4964);



/** Reads files that somebody named; what cannot be read is a problem. */
function loadFiles(paths, folder, mostMebibytes) {
    const files = [];
    const problems = [];
    for (const path of new Set(paths.map((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, one)))) {
        const text = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .y)(path, mostMebibytes * _read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .mebibyte */ .E);
        const shown = (0,_find_files_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(path, folder);
        if (typeof text === 'string')
            files.push({ path: shown, text });
        else
            problems.push({ ...text, at: { path: shown } });
    }
    return { files, problems };
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
