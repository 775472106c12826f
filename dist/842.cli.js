export const id = 842;
export const ids = [842,964];
export const modules = {

/***/ 270:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YW: () => (/* binding */ checkOptionsOf),
  hS: () => (/* binding */ exitCodes),
  Ds: () => (/* binding */ judgingOptions),
  $d: () => (/* binding */ sizeOf)
});

// EXTERNAL MODULE: ./src/core/model/day.ts
var day = __webpack_require__(8735);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
;// CONCATENATED MODULE: ./src/node/clock.ts
/** Today's day in UTC, `YYYY-MM-DD`. */
function today() {
    return new Date().toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./src/node/find-files.ts
var find_files = __webpack_require__(9063);
// EXTERNAL MODULE: ./src/node/load-request.ts
var load_request = __webpack_require__(558);
// EXTERNAL MODULE: ./src/cli/command.ts
var command = __webpack_require__(3567);
;// CONCATENATED MODULE: ./src/cli/check-options.ts





/** The options that say what is judged, and by what. */
const judgingOptions = {
    policy: {
        name: 'policy',
        value: 'P',
        repeatable: true,
        summary: 'rules to judge by: `pack:NAME`, a file or a folder',
    },
    waivers: {
        name: 'waivers',
        value: 'FILE',
        repeatable: true,
        summary: 'waivers beyond those among the paths',
    },
    asOf: { name: 'as-of', value: 'DATE', summary: 'the date to judge by; today in UTC by default' },
    lookahead: {
        name: 'lookahead',
        value: 'DAYS',
        summary: 'tell ends of support and of waivers that are this near, such as `180d`; else each rule says how near',
    },
    maxFileSize: {
        name: 'max-file-size',
        value: 'MIB',
        summary: `the largest file that is read; ${load_request/* defaultMostMebibytes */.zp} by default`,
    },
};
/** The exit code of each verdict. */
const exitCodes = { pass: 0, fail: 1, error: 2 };
/** What is to be judged, as the options say; without paths the working folder is. */
function checkOptionsOf(invocation, paths, { folder, version, filesRead }) {
    return {
        paths: paths.length > 0 ? paths : ['.'],
        policies: invocation.values('policy'),
        waivers: invocation.values('waivers'),
        folder,
        shown: (path) => (0,find_files/* shownPath */.pS)(path, folder),
        asOf: dateOf(invocation),
        ...lookaheadOf(invocation),
        mostMebibytes: sizeOf(invocation),
        toolVersion: version,
        filesRead,
    };
}
function dateOf(invocation) {
    const date = invocation.value('as-of') ?? today();
    if (!(0,day/* isDay */.N)(date))
        throw new command/* UsageError */.e(`${(0,wording/* quote */.hD)(date)} is not a day of the calendar`, 'write it as `YYYY-MM-DD`');
    return date;
}
function lookaheadOf(invocation) {
    const written = invocation.value('lookahead');
    if (written === undefined)
        return {};
    const lookahead = (0,day/* parseDays */.bs)(written);
    if (lookahead === undefined)
        throw new command/* UsageError */.e(`${(0,wording/* quote */.hD)(written)} is no number of days`, 'write it as `180d`');
    return { lookahead };
}
/** The largest file that is read, in MiB. */
function sizeOf(invocation) {
    const written = invocation.value('max-file-size');
    if (written === undefined)
        return load_request/* defaultMostMebibytes */.zp;
    const size = Number(written);
    if (!Number.isInteger(size) || size < 1) {
        throw new command/* UsageError */.e(`${(0,wording/* quote */.hD)(written)} is no number of MiB`, 'write a whole number from 1');
    }
    return size;
}


/***/ }),

/***/ 9842:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importCommand: () => (/* binding */ importCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/check/report.ts
var report = __webpack_require__(2356);
// EXTERNAL MODULE: ./src/core/imports/read-inventory.ts + 21 modules
var read_inventory = __webpack_require__(6301);
// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/core/edits/scalar-text.ts
var scalar_text = __webpack_require__(6601);
;// CONCATENATED MODULE: ./src/core/edits/item.ts

/** `{ name: A, roles: [mailbox] }`, or the same as JSON. */
function flowItem(item, asJson) {
    if (typeof item === 'string')
        return flowScalar(item, asJson);
    if ('source' in item)
        return item.source;
    const fields = item.fields.map(([key, value]) => `${flowScalar(key, asJson)}: ${flowValue(value, asJson)}`);
    return `{ ${fields.join(', ')} }`;
}
/** A value on one line. */
function flowValue(value, asJson) {
    if (typeof value === 'string')
        return flowScalar(value, asJson);
    return `[${value.map((one) => flowItem(one, asJson)).join(', ')}]`;
}
/** The lines of a block list; an item without a list of items below it stands on one line, unless they are to be spread out. */
function blockList(items, indent, spread = false) {
    return items.flatMap((item) => {
        if (typeof item === 'string')
            return [`${indent}- ${(0,scalar_text/* scalarText */.ws)(item)}`];
        if ('source' in item)
            return movedLines(item, indent);
        const comments = (item.comments ?? []).map((comment) => `${indent}# ${comment}`);
        const isSpread = spread || item.fields.some(([, value]) => hasItems(value));
        if (!isSpread)
            return [...comments, `${indent}- ${flowItem(item, false)}`];
        const [first = '', ...more] = blockFields(item.fields, `${indent}  `);
        return [...comments, `${indent}- ${first.slice(indent.length + 2)}`, ...more];
    });
}
/** The lines of a block mapping. */
function blockFields(fields, indent) {
    return fields.flatMap(([key, value]) => hasItems(value)
        ? [`${indent}${(0,scalar_text/* scalarText */.ws)(key)}:`, ...blockList(value, `${indent}  `)]
        : [`${indent}${(0,scalar_text/* scalarText */.ws)(key)}: ${flowValue(value, false)}`]);
}
function hasItems(value) {
    return Array.isArray(value) && value.some((one) => typeof one === 'object');
}
function flowScalar(value, asJson) {
    return asJson ? (0,scalar_text/* doubleQuoted */.UN)(value) : (0,scalar_text/* scalarText */.ws)(value);
}
/** The lines of an item, moved to the right or left as a whole. */
function movedLines({ source, column }, indent) {
    const [first = '', ...more] = source.split(/\r?\n/);
    const shift = indent.length + 2 - column;
    const moved = more.map((line) => shift >= 0
        ? `${line === '' ? '' : ' '.repeat(shift)}${line}`
        : line.replace(/^ */, (space) => space.slice(0, Math.max(0, space.length + shift))));
    return [`${indent}- ${first}`, ...moved];
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/core/edits/source-tree.ts

/** The mappings of a YAML or JSON text by where they stand. */
class SourceTree {
    file;
    places = new Map();
    keys = new Map();
    /** Whether the documents are in flow style as a whole: JSON, for all that matters. */
    isJson;
    constructor(file) {
        this.file = file;
        const parsed = (0,dist/* parseAllDocuments */.hR)(file.text, {
            keepSourceTokens: true,
            prettyErrors: false,
            logLevel: 'silent',
        });
        const documents = 'empty' in parsed ? [] : parsed;
        this.isJson = documents.every(({ contents }) => (0,dist/* isMap */.jh)(contents) && contents.flow === true);
        for (const document of documents) {
            (0,dist/* visit */.YR)(document, {
                Map: (index, node, path) => {
                    const parent = path.at(-1);
                    const list = (0,dist/* isSeq */.oP)(parent) && typeof index === 'number' ? { items: parent, index } : undefined;
                    const mapping = node;
                    this.places.set(mapping.range[0], { mapping, ...(list ? { list } : {}) });
                },
                Pair: (_, pair) => {
                    if ((0,dist/* isSeq */.oP)(pair.value))
                        this.keys.set(pair.value, pair);
                },
            });
        }
    }
    /** The mapping that stands there. */
    at(span) {
        const place = this.places.get(span.start);
        if (!place)
            throw new Error(`no mapping stands at ${span.start} of ${span.file.path}`);
        return place;
    }
    /** The pair whose value is the list. */
    pairOfList(list) {
        return this.keys.get(list);
    }
}
/** The pair of a key, if the mapping has it. */
function pairOf(mapping, key) {
    const pairs = mapping.items;
    return pairs.find((pair) => String(pair.key.value) === key);
}
/** The offset behind the colon of a pair. */
function behindColon({ srcToken, key }) {
    const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
    return colon ? colon.offset + 1 : key.range[1];
}
/** The end of a node, without the newline that ends a block scalar. */
function endOf(node, text) {
    const end = node.range?.[1] ?? 0;
    return text.slice(0, end).endsWith('\n') ? end - 1 - (text.charAt(end - 2) === '\r' ? 1 : 0) : end;
}
/** The end of the line on which an offset lies, before its newline. */
function endOfLine(text, offset) {
    const newline = text.indexOf('\n', offset);
    if (newline === -1)
        return text.length;
    return text.charAt(newline - 1) === '\r' && newline > offset ? newline - 1 : newline;
}
/** The start of the line on which an offset lies. */
function startOfLine(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}

;// CONCATENATED MODULE: ./src/core/edits/remove-items.ts

/** How comments begin that the program puts above an item, and takes away again. */
const ownComment = 'import: ';
/** Removes items of a list; a list that loses all and gets none is written as empty. */
function itemsRemoved(tree, list, removed, isRefilled) {
    return list.flow === true ? fromFlow(tree, list, removed) : fromBlock(tree, list, removed, isRefilled);
}
/** The program's own comment lines right above the line of an offset, from top to bottom. */
function ownCommentLines(text, offset) {
    const lines = [];
    for (let line = startOfLine(text, offset); line > 0;) {
        const start = startOfLine(text, line - 1);
        const written = text.slice(start, endOfLine(text, start)).trimStart();
        if (!written.startsWith(`# ${ownComment}`))
            break;
        lines.unshift({ start, comment: written.slice(2) });
        line = start;
    }
    return lines;
}
/** The lines of each item go, with the newline before them. */
function fromBlock(tree, list, removed, isRefilled) {
    const { text } = tree.file;
    const edits = list.items.flatMap((item, index) => {
        if (!removed.has(index))
            return [];
        const dash = dashOf(list, index) ?? item.range[0];
        const line = ownCommentLines(text, dash)[0]?.start ?? startOfLine(text, dash);
        const start = text.charAt(line - 2) === '\r' ? line - 2 : line - 1;
        return [{ start: Math.max(0, start), end: endOfLine(text, endOf(item, text)), text: '' }];
    });
    const isEmpty = edits.length === list.items.length && !isRefilled;
    const pair = isEmpty ? tree.pairOfList(list) : undefined;
    if (!pair)
        return edits;
    const at = behindColon(pair);
    return [{ start: at, end: at, text: ' []' }, ...edits];
}
function dashOf({ srcToken }, index) {
    const start = srcToken?.type === 'block-seq' ? srcToken.items[index]?.start : undefined;
    return start?.find(({ type }) => type === 'seq-item-ind')?.offset;
}
/** Each item goes with the comma behind it; those at the end with the comma before them. */
function fromFlow({ file: { text } }, list, removed) {
    const kept = list.items.flatMap((_, index) => (removed.has(index) ? [] : [index]));
    const lastKept = kept.at(-1);
    const edits = [];
    for (const [index, item] of list.items.entries()) {
        const next = list.items[index + 1];
        if (removed.has(index) && next && index < (lastKept ?? -1))
            edits.push({ start: item.range[0], end: next.range[0], text: '' });
    }
    const [first, last] = [list.items[0], list.items.at(-1)];
    if (!first || !last || !removed.has(list.items.length - 1))
        return edits;
    const survivor = lastKept === undefined ? undefined : list.items[lastKept];
    const start = survivor ? endOf(survivor, text) : first.range[0];
    const comma = survivor ? undefined : /^\s*,/.exec(text.slice(last.range[1], list.range[1]));
    return [...edits, { start, end: endOf(last, text) + (comma?.[0].length ?? 0), text: '' }];
}

;// CONCATENATED MODULE: ./src/core/topologies/items.ts

/** A server as a topology declares it. */
function serverItem({ name, product, written, roles, comments }) {
    return {
        comments: comments.map((comment) => `${ownComment}${comment}`),
        fields: [
            ['name', name],
            ['product', product.id],
            ['version', written],
            ...(roles ? [['roles', roles]] : []),
        ],
    };
}
/** A site with servers, or without any. */
function siteItem(name, servers) {
    return {
        fields: [['name', name], ...(servers.length > 0 ? [['servers', servers.map(serverItem)]] : [])],
    };
}
/** A link as a topology declares it, to a server of that product. */
function linkItem(link, product) {
    const { kind, end, server, site, recorded } = link;
    return {
        fields: [
            ['kind', kind],
            [end, server],
            ['site', site],
            ...(recorded ? [['recordedVersion', recordedText(recorded, product)]] : []),
        ],
    };
}
/** A recorded version; it names its product where the server has become another one since. */
function recordedText({ version, written }, product) {
    const isOfOther = version.product !== undefined && version.product !== product;
    return isOfOther && version.precision !== 'unknown' ? `${version.product.name} ${written}` : written;
}

;// CONCATENATED MODULE: ./src/core/topologies/new-topology.ts



const head = [
    'Written by `coexist import`. Run it again with `--output` and this file, and it updates the versions, roles, sites and subscriptions here; whatever else stands in this file stays as it is, and so does the order.',
];
const widest = 110;
/** The text of a topology that declares what an inventory shows: the same inventory gives the same bytes. */
function newTopology(organization, { servers, links, remarks }) {
    const products = new Map(servers.map(({ name, product }) => [name, product]));
    const bySite = servers.flatMap(({ site }) => site ?? []);
    const names = [...new Set([...bySite, ...links.map(({ site }) => site)])].sort(wording/* compareText */.n6);
    const lists = [
        [
            'sites',
            names.map((name) => siteItem(name, servers.filter(({ site }) => site === name))),
        ],
        ['servers', servers.filter(({ site }) => site === undefined).map(serverItem)],
        ['links', links.map((link) => linkItem(link, products.get(link.server)))],
    ];
    return [
        ...[...head, ...remarks].flatMap((paragraph, index) => [
            ...(index > 0 ? ['#'] : []),
            ...comment(paragraph),
        ]),
        'apiVersion: coexist/v1',
        'kind: Topology',
        ...blockFields([['organization', organization], ...lists.filter(([, items]) => items.length > 0)], ''),
        '',
    ].join('\n');
}
/** A paragraph as the lines of a comment. */
function comment(paragraph) {
    const lines = [];
    for (const word of (0,wording/* visible */.RK)(paragraph).split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + word.length < widest)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(`# ${word}`);
    }
    return lines;
}

// EXTERNAL MODULE: ./src/core/check/organizations.ts + 2 modules
var organizations = __webpack_require__(7860);
// EXTERNAL MODULE: ./src/core/documents/parse-documents.ts
var parse_documents = __webpack_require__(9998);
;// CONCATENATED MODULE: ./src/core/edits/add-field.ts


/** Adds a field to a mapping that lacks it: behind another one, or at the end where that is not there either. */
function fieldAdded(tree, mapping, field, behind) {
    const { text } = tree.file;
    const before = (behind === undefined ? undefined : pairOf(mapping, behind)) ?? mapping.items.at(-1);
    if (!before)
        return inserted(mapping.range[0] + 1, ` ${inFlow(field, tree)} `);
    const end = endOf(before.value ?? before.key, text);
    if (mapping.flow === true)
        return inserted(end, `, ${inFlow(field, tree)}`);
    const indent = ' '.repeat(columnOf(mapping));
    const lines = blockFields([field], indent);
    return inserted(endOfLine(text, end), lines.map((line) => `${newlineOf(text)}${line}`).join(''));
}
/** The newline that a text uses. */
function newlineOf(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}
function inFlow([key, value], { isJson }) {
    return `${flowItem(key, isJson)}: ${flowValue(value, isJson)}`;
}
function columnOf({ srcToken }) {
    return srcToken?.type === 'block-map' ? srcToken.indent : 0;
}
function inserted(at, text) {
    return { start: at, end: at, text };
}

;// CONCATENATED MODULE: ./src/core/edits/add-items.ts




/** Adds items to the end of the list under a key of a mapping, in the style of the items that are there. */
function itemsAdded(tree, mapping, key, items, removed) {
    const { text } = tree.file;
    const pair = pairOf(mapping, key);
    const list = (0,dist/* isSeq */.oP)(pair?.value) ? pair.value : undefined;
    if (!pair)
        return [fieldAdded(tree, mapping, [key, items])];
    if (list?.flow !== true && list && list.items.length > 0)
        return [inBlock(list, items, text)];
    const isSpread = mapping.flow !== true && (list?.items.length ?? 0) === 0;
    if (!isSpread && list)
        return [add_items_inFlow(tree, list, items, removed)];
    const at = behindColon(pair);
    const indent = ' '.repeat((mapping.srcToken?.indent ?? 0) + 2);
    const lines = blockList(items, indent).map((line) => `${newlineOf(text)}${line}`);
    return [{ start: at, end: list ? list.range[1] : at, text: lines.join('') }];
}
function inBlock(list, items, text) {
    const { srcToken } = list;
    const indent = ' '.repeat(srcToken?.indent ?? 0);
    const last = list.items.at(-1);
    const isSpread = (0,dist/* isMap */.jh)(last) && last.flow !== true;
    const at = endOfLine(text, endOf(last ?? list, text));
    const lines = blockList(items, indent, isSpread).map((line) => `${newlineOf(text)}${line}`);
    return { start: at, end: at, text: lines.join('') };
}
/** Behind the last item, each on a line of its own where the last one stands on its own line. */
function add_items_inFlow(tree, list, items, removed = new Set()) {
    const { text } = tree.file;
    const last = list.items.at(-1);
    const at = last ? endOf(last, text) : list.range[0] + 1;
    const isAlone = list.items.every((_, index) => removed.has(index));
    const written = items.map((item) => flowItem(item, tree.isJson));
    const between = last && isFirstOfLine(text, last.range[0]) ? `,${lineBreak(text, last.range[0])}` : ', ';
    return { start: at, end: at, text: `${isAlone ? '' : between}${written.join(between)}` };
}
function isFirstOfLine(text, offset) {
    return text.slice(startOfLine(text, offset), offset).trim() === '';
}
function lineBreak(text, offset) {
    return `${newlineOf(text)}${text.slice(startOfLine(text, offset), offset)}`;
}

// EXTERNAL MODULE: ./src/core/edits/replace-scalar.ts
var replace_scalar = __webpack_require__(4230);
// EXTERNAL MODULE: ./src/core/edits/text-edit.ts
var text_edit = __webpack_require__(6767);
;// CONCATENATED MODULE: ./src/core/edits/editable-source.ts








/**
 * A YAML or JSON text that is changed here and there: every byte that no change is about stays as it is. Mappings are
 * named by where they stand in the text before any change.
 */
class EditableSource {
    file;
    parsed;
    edits = [];
    additions = new Map();
    removals = new Map();
    constructor(file) {
        this.file = file;
    }
    /** Gives a key of a mapping a scalar value, or a list of scalars; a key that is not there comes behind another one. */
    set(mapping, key, value, behind) {
        const place = this.tree.at(mapping);
        const pair = pairOf(place.mapping, key);
        if (!pair) {
            this.edits.push(fieldAdded(this.tree, place.mapping, [key, value], behind));
            return;
        }
        const { value: node } = pair;
        const span = (0,dist/* isNode */.Ll)(node) ? node.range : undefined;
        if (!span || span[0] === span[1]) {
            const at = behindColon(pair);
            this.edits.push({ start: at, end: at, text: ` ${flowValue(value, this.tree.isJson)}` });
        }
        else if (typeof value === 'string') {
            this.edits.push((0,replace_scalar/* replaceScalar */.B)({ file: this.file, start: span[0], end: span[1] }, value));
        }
        else if ((0,dist/* isSeq */.oP)(node) && node.items.length > 0) {
            this.setList(mapping, key, node, value);
        }
        else {
            this.edits.push({ start: span[0], end: span[1], text: flowValue(value, this.tree.isJson) });
        }
    }
    /** Adds an item to the end of the list under a key; the list comes into being where there is none. */
    add(mapping, key, item) {
        const id = `${mapping.start}/${key}`;
        const additions = this.additions.get(id) ?? { mapping, key, items: [] };
        additions.items.push(item);
        this.additions.set(id, additions);
    }
    /** Removes the mapping that is an item of a list, with the comment on its last line and the program's own above it. */
    remove(item) {
        const { list } = this.tree.at(item);
        if (!list)
            throw new Error('what is to be removed is no item of a list');
        this.removals.set(list.items, (this.removals.get(list.items) ?? new Set()).add(list.index));
    }
    /** The text of an item, with the comment on its last line, to be put somewhere else. */
    take(item) {
        const { text } = this.file;
        const { mapping, list } = this.tree.at(item);
        const start = mapping.range[0];
        const end = endOf(mapping, text);
        const isInBlock = list !== undefined && list.items.flow !== true;
        return {
            source: text.slice(start, isInBlock ? endOfLine(text, end) : end).trimEnd(),
            column: start - startOfLine(text, start),
        };
    }
    /** Whether an item stands in a list where comments have room. */
    takesComments({ start }) {
        const { text } = this.file;
        return /^\s*- *$/.test(text.slice(startOfLine(text, start), start));
    }
    /** The program's own comments above an item. */
    commentsAbove(item) {
        return ownCommentLines(this.file.text, item.start).map(({ comment }) => comment);
    }
    /** Puts the program's own comments above an item in the place of those that stand there. */
    setCommentsAbove({ start }, comments) {
        const { text } = this.file;
        const line = startOfLine(text, start);
        const indent = text.slice(line, start).replace(/- *$/, '');
        const lines = comments.map((comment) => `${indent}# ${comment}${newlineOf(text)}`);
        this.edits.push({
            start: ownCommentLines(text, start)[0]?.start ?? line,
            end: line,
            text: lines.join(''),
        });
    }
    /** The text with every change. */
    get text() {
        const refilled = new Set();
        const added = [...this.additions.values()].flatMap(({ mapping, key, items }) => {
            const { mapping: node } = this.tree.at(mapping);
            const list = pairOf(node, key)?.value;
            refilled.add(list);
            return itemsAdded(this.tree, node, key, items, (0,dist/* isSeq */.oP)(list) ? this.removals.get(list) : undefined);
        });
        const removed = [...this.removals].flatMap(([list, indexes]) => itemsRemoved(this.tree, list, indexes, refilled.has(list)));
        return (0,text_edit/* applyEdits */.c)(this.file.text, [...this.edits, ...removed, ...added]);
    }
    /** Nothing is parsed until something is to be changed. */
    get tree() {
        this.parsed ??= new SourceTree(this.file);
        return this.parsed;
    }
    /** What a list has too much becomes what it lacks; what is left of the one goes, of the other comes. */
    setList(mapping, key, list, values) {
        const present = list.items.map((item) => ((0,dist/* isScalar */.jn)(item) ? String(item.value) : ''));
        const surplus = list.items.flatMap((item, index) => values.includes(present[index] ?? '') ? [] : [{ range: item.range, index }]);
        const missing = values.filter((value) => !present.includes(value));
        for (const [index, value] of missing.entries()) {
            const range = surplus[index]?.range;
            if (range)
                this.edits.push((0,replace_scalar/* replaceScalar */.B)({ file: this.file, start: range[0], end: range[1] }, value));
            else
                this.add(mapping, key, value);
        }
        const rest = surplus.slice(missing.length).map(({ index }) => index);
        if (rest.length > 0)
            this.removals.set(list, new Set(rest));
    }
}

// EXTERNAL MODULE: ./src/core/drift/differences.ts
var differences = __webpack_require__(8227);
;// CONCATENATED MODULE: ./src/core/topologies/changes.ts




/** The changes that make a topology say what an inventory shows. */
class Changes {
    organization;
    inventory;
    prune;
    added = [];
    changed = [];
    removed = [];
    gone = [];
    left = [];
    areAny = false;
    source;
    sites;
    root;
    /** Sites that are not there yet, with the servers that are new in them. */
    newSites = new Map();
    /** Servers that move to another site, once nothing else is to be changed. */
    moves = [];
    constructor(file, topologies, organization, inventory, prune) {
        this.organization = organization;
        this.inventory = inventory;
        this.prune = prune;
        this.source = new EditableSource(file);
        this.sites = new Map(organization.sites.map((site) => [site.name.toLowerCase(), site]));
        const [first] = topologies;
        if (!first)
            throw new Error('an organization without a document');
        this.root = first.origin.whole;
        this.plan();
    }
    /** The text with the changes. */
    get text() {
        return this.source.text;
    }
    plan() {
        const { servers, links } = this.inventory;
        for (const actual of servers) {
            const declared = this.organization.servers.get(actual.key);
            if (declared)
                this.change(declared, actual);
        }
        this.add(servers.filter(({ key }) => !this.organization.servers.has(key)));
        for (const actual of links)
            this.link(actual);
        for (const { name, servers: own } of this.newSites.values())
            this.edit(() => this.source.add(this.root, 'sites', siteItem(name, own)));
        this.settleGone();
        if (!this.areAny)
            for (const move of this.moves)
                move();
    }
    change(declared, actual) {
        const difference = (0,differences/* serverDifference */.ly)(declared, actual);
        const { whole } = declared.declared.origin;
        const set = (key, value, behind) => {
            this.edit(() => this.source.set(whole, key, value, behind));
            this.changed.push(declared.name);
        };
        if (difference.product)
            set('product', actual.product.id, 'name');
        if (difference.version !== 'yes' || difference.saysMore)
            set('version', actual.written, 'product');
        if (actual.roles && (difference.roles || declared.declared.roles === undefined))
            set('roles', actual.roles, 'version');
        if (difference.site && actual.site !== undefined)
            this.place(declared, actual.site, set);
        this.comment(declared, actual);
    }
    /** A server in the list of a site moves with its text; one that names its site gets the other name. */
    place({ name, declared }, site, set) {
        const target = this.sites.get(site.toLowerCase());
        if (!target)
            this.newSite(site);
        else if (!this.isInList(declared.origin.whole))
            set('site', target.name, 'name');
        else {
            this.moves.push(() => {
                const moved = this.source.take(declared.origin.whole);
                this.edit(() => {
                    this.source.remove(declared.origin.whole);
                    this.source.add(target.origin.whole, 'servers', moved);
                });
                this.changed.push(name);
            });
        }
    }
    isInList({ start }) {
        return this.organization.sites.some(({ origin: { whole } }) => whole.start < start && start < whole.end);
    }
    /** The program's own comments say what is so today, and nothing of a version that somebody has corrected. */
    comment(declared, actual) {
        const { whole } = declared.declared.origin;
        if (!this.source.takesComments(whole))
            return;
        const isOfExport = declared.declared.version === actual.written;
        const wanted = isOfExport ? actual.comments.map((comment) => `${ownComment}${comment}`) : [];
        if (this.source.commentsAbove(whole).join('\n') === wanted.join('\n'))
            return;
        this.edit(() => this.source.setCommentsAbove(whole, wanted));
    }
    add(servers) {
        for (const server of servers) {
            const site = server.site === undefined ? undefined : this.sites.get(server.site.toLowerCase());
            if (server.site !== undefined && !site)
                this.newSite(server.site).push(server);
            else {
                const parent = site ? site.origin.whole : this.root;
                this.edit(() => this.source.add(parent, 'servers', serverItem(server)));
            }
        }
        this.added.push(...servers.map(({ name }) => name));
    }
    /** Makes a site that is not there yet, and returns the list of its servers. */
    newSite(name) {
        const key = name.toLowerCase();
        const site = this.newSites.get(key) ?? { name, servers: [] };
        this.newSites.set(key, site);
        return site.servers;
    }
    link(actual) {
        const declared = (0,differences/* declaredLink */.jQ)(this.organization, actual);
        if (!this.sites.has(actual.site.toLowerCase()))
            this.newSite(actual.site);
        if (!declared)
            this.edit(() => this.source.add(this.root, 'links', linkItem(this.withNames(actual), this.productOf(actual))));
        else
            this.changeLink(declared, actual);
    }
    changeLink(declared, actual) {
        const { site, recorded, saysMore } = (0,differences/* linkDifference */.oI)(declared, actual, this.organization);
        const { whole } = declared.declared.origin;
        if (site && declared.declared.site === undefined)
            this.left.push(actual.server);
        else if (site)
            this.edit(() => this.source.set(whole, 'site', this.withNames(actual).site, actual.end));
        if (actual.recorded && (recorded !== 'yes' || saysMore)) {
            const text = recordedText(actual.recorded, this.productOf(actual));
            this.edit(() => this.source.set(whole, 'recordedVersion', text, 'site'));
        }
    }
    productOf({ server }) {
        const key = server.toLowerCase();
        const declared = this.organization.servers.get(key);
        return (declared ?? this.inventory.servers.find((one) => one.key === key))?.product;
    }
    /** A link names its site as the topology has it. */
    withNames(actual) {
        return { ...actual, site: this.sites.get(actual.site.toLowerCase())?.name ?? actual.site };
    }
    settleGone() {
        const servers = this.inventory.listsServers ? (0,differences/* goneServers */.EQ)(this.organization, this.inventory.servers) : [];
        const links = this.organization.links.filter((link) => this.isGone(link, servers));
        if (!this.prune) {
            this.gone.push(...servers.map(({ name }) => name), ...links.map(({ kind, name }) => `${kind} ${name}`));
            return;
        }
        for (const { declared } of [...servers, ...links])
            this.edit(() => this.source.remove(declared.origin.whole));
        for (const link of this.organization.links)
            if (!links.includes(link))
                this.withoutGone(link, servers);
        this.removed.push(...servers.map(({ name }) => name), ...links.map(({ kind, name }) => `${kind} ${name}`));
    }
    /** A link that lists servers loses those that are gone. */
    withoutGone({ declared }, servers) {
        const keys = new Set(servers.map(({ key }) => key));
        for (const [end, names] of Object.entries(declared.ends)) {
            const rest = names.filter((name) => !keys.has(name.toLowerCase()));
            if (rest.length < names.length)
                this.edit(() => this.source.set(declared.origin.whole, end, rest, end));
        }
    }
    isGone({ kind, recorder, declared }, servers) {
        const keys = new Set(servers.map(({ key }) => key));
        if (recorder !== undefined && keys.has(recorder))
            return true;
        if (Object.values(declared.ends).some((names) => names.every((name) => keys.has(name.toLowerCase()))))
            return true;
        if (!this.inventory.linkKinds.includes(kind))
            return false;
        const names = Object.values(declared.ends)
            .flat()
            .map((name) => name.toLowerCase());
        return !this.inventory.links.some((actual) => actual.kind === kind && names.includes(actual.server.toLowerCase()));
    }
    edit(change) {
        this.areAny = true;
        change();
    }
}

;// CONCATENATED MODULE: ./src/core/topologies/update-topology.ts




/** A step may make room for another: a new site for a server that moves into it. */
const mostPasses = 6;
/**
 * A topology with the facts of an inventory spliced in: versions, products, roles, sites and links that differ, servers
 * that are new, and nothing else. Problems where the file cannot be updated; nothing of it is done then.
 */
function updateTopology(file, inventory, options) {
    const done = { added: new Set(), changed: new Set(), removed: new Set() };
    let current = file;
    for (let pass = 0; pass < mostPasses; pass++) {
        const target = targetIn(current, options);
        if ('problems' in target)
            return pass === 0 ? target : { problems: [stubborn(file)] };
        const changes = new Changes(current, target.topologies, target.organization, inventory, options.prune);
        if (!changes.areAny) {
            const [added, changed, removed] = [[...done.added], [...done.changed], [...done.removed]];
            const { gone, left } = changes;
            const organization = target.organization.name;
            return {
                text: current.text,
                organization,
                added,
                changed: changed.filter((name) => !done.added.has(name)),
                removed,
                gone,
                left,
            };
        }
        for (const key of ['added', 'changed', 'removed'])
            for (const name of changes[key])
                done[key].add(name);
        current = { path: file.path, text: changes.text };
    }
    return { problems: [stubborn(file)] };
}
/** The organization of a file that is to be updated, with the documents that declare it. */
function targetIn(file, { catalogue, organization: wanted }) {
    const { topologies, problems } = (0,parse_documents/* parseDocuments */.e)(file, 'named');
    if (problems.length > 0)
        return { problems };
    const names = [...new Set(topologies.map(({ organization }) => organization))];
    const name = wanted ?? (names.length === 1 ? names[0] : undefined);
    const own = topologies.filter(({ organization }) => organization === name);
    if (name === undefined || own.length === 0)
        return { problems: [noTarget(file, names, wanted)] };
    const assembled = (0,organizations/* assembleOrganizations */.V)(own, catalogue);
    const [organization] = assembled.organizations;
    return organization ? { topologies: own, organization } : { problems: assembled.problems };
}
function noTarget(file, names, wanted) {
    const declared = (0,wording/* listed */.KE)(names.map(wording/* quote */.hD));
    const at = { file, start: 0, end: 0 };
    if (names.length === 0)
        return { message: 'the file declares no topology, and would be replaced', help: 'name another file', at };
    return wanted === undefined
        ? {
            message: `the file declares several organizations: ${declared}`,
            help: 'say with `--organization` which one the exports are of',
            at,
        }
        : {
            message: `the file declares ${declared}, and not the organization ${(0,wording/* quote */.hD)(wanted)}`,
            help: 'name another file, or another organization',
            at,
        };
}
/** Anchors make one text stand for several values, and a change of one would change the others. */
function stubborn(file) {
    return {
        message: 'the file cannot be updated in place, since one text in it stands for several values',
        help: 'write the values out where anchors and aliases are',
        at: { path: file.path },
    };
}

// EXTERNAL MODULE: ./src/core/requests/pack-catalogue.ts
var pack_catalogue = __webpack_require__(4497);
;// CONCATENATED MODULE: ./src/core/requests/import.ts






/** The name of an organization that no export tells. */
const namelessOrganization = 'exchange';
/** Makes a topology of exports, or updates one; nothing comes of exports with a problem. */
function importTopology(request) {
    const { exports, packs, existing, prune } = request;
    const catalogue = (0,pack_catalogue/* catalogueOf */.v)(packs);
    const inventory = (0,read_inventory/* readInventory */.z)(exports, catalogue);
    const problems = [...request.problems, ...inventory.problems];
    if (problems.length > 0)
        return { problems: problems.map(report/* problemReport */.Gh) };
    const { organization = existing ? undefined : (inventory.organization ?? namelessOrganization) } = request;
    const named = organization === undefined ? {} : { organization };
    const update = existing
        ? updateTopology(existing, inventory, { catalogue, prune, ...named })
        : created(organization ?? namelessOrganization, inventory);
    if ('problems' in update)
        return { problems: update.problems.map(report/* problemReport */.Gh) };
    const notes = [...noteOnOrganization(request, inventory.organization, update), ...inventory.notes];
    return { update, notes: notes.map((note) => noteReport(note, exports)) };
}
function created(organization, inventory) {
    const added = inventory.servers.map(({ name }) => name);
    const text = newTopology(organization, inventory);
    return { text, organization, added, changed: [], removed: [], gone: [], left: [] };
}
/** A topology may call the organization otherwise than the exports do, or be that of another one. */
function noteOnOrganization({ existing, organization: wanted }, shown, { organization }) {
    if (!existing || wanted !== undefined || shown === undefined)
        return [];
    if (shown.toLowerCase() === organization.toLowerCase())
        return [];
    const message = `the exports are of the organization ${(0,wording/* quote */.hD)(shown)}, and ${(0,wording/* quote */.hD)(organization)} is updated`;
    return [{ message, help: `say \`--organization\` with ${(0,wording/* quote */.hD)(organization)} if it is the same` }];
}
/** A note about no row in particular is one about the first export. */
function noteReport({ at, ...note }, [first]) {
    return (0,report/* problemReport */.Gh)({ ...note, at: at ?? { path: first?.path ?? '' } });
}

// EXTERNAL MODULE: ./src/node/find-files.ts
var find_files = __webpack_require__(9063);
// EXTERNAL MODULE: ./src/node/load-files.ts
var load_files = __webpack_require__(7124);
// EXTERNAL MODULE: ./src/node/prepared-packs.ts + 1 modules
var prepared_packs = __webpack_require__(4433);
// EXTERNAL MODULE: ./src/node/rewrite-text.ts
var rewrite_text = __webpack_require__(4126);
// EXTERNAL MODULE: ./src/node/write-text.ts
var write_text = __webpack_require__(219);
// EXTERNAL MODULE: ./src/cli/check-options.ts + 1 modules
var check_options = __webpack_require__(270);
// EXTERNAL MODULE: ./src/cli/command.ts
var command = __webpack_require__(3567);
// EXTERNAL MODULE: ./src/core/report/escaping/line.ts
var escaping_line = __webpack_require__(3965);
;// CONCATENATED MODULE: ./src/cli/problem-lines.ts

const mostLines = 50;
/** What is wrong with files, for people: the place, what it is, and what to do. */
function problemsInWords(problems) {
    return inWords(problems, '');
}
/** What is worth knowing and no fault. */
function notesInWords(notes) {
    return inWords(notes, 'note: ');
}
function inWords(all, mark) {
    const left = all.length - mostLines;
    const lines = all.slice(0, mostLines).flatMap(({ file, line, column, message, help }) => {
        const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
        return [`${place}: ${mark}${message}`, ...(help === undefined ? [] : [`  help: ${help}`])];
    });
    return [...lines, ...(left > 0 ? [`and ${left} more`] : [])].map((line) => `${(0,escaping_line/* safeLine */.o)(line)}\n`).join('');
}

;// CONCATENATED MODULE: ./src/cli/commands/import.ts










/** Makes a topology of what the servers of an organization and its directory show. */
const importCommand = {
    id: 'import',
    summary: 'Write a topology from real exports, or bring one up to date with them.',
    usage: 'import EXPORT... [options]',
    options: [
        {
            name: 'output',
            short: 'o',
            value: 'FILE',
            summary: 'the topology to write; one that exists is updated in place, and keeps what is not in the exports',
        },
        { name: 'prune', summary: 'take out of it what the exports no longer show' },
        {
            name: 'organization',
            value: 'NAME',
            summary: 'what the organization is called, where the exports do not say',
        },
        check_options/* judgingOptions */.Ds.maxFileSize,
    ],
    examples: [
        { line: 'coexist import servers.csv', summary: 'see the topology of an export of Get-ExchangeServer' },
        {
            line: 'coexist import servers.xml edges.xml exsetup.csv -o topology/contoso.yaml',
            summary: 'write it with subscriptions and exact versions, or update it',
        },
    ],
    run: imported,
};
function imported(invocation, surroundings) {
    const { folder } = surroundings;
    if (invocation.words.length === 0)
        throw new command/* UsageError */.e('no export is given', 'write `coexist import EXPORT...`');
    const target = targetOf(invocation);
    if (invocation.has('prune') && target === undefined)
        throw new command/* UsageError */.e('`--prune` has nothing to take out of', 'add `--output FILE`');
    const mostMebibytes = (0,check_options/* sizeOf */.$d)(invocation);
    const { files, problems } = (0,load_files/* loadFiles */.a)(invocation.words, folder, mostMebibytes);
    const existing = target === undefined ? undefined : existingFile(target, folder, mostMebibytes);
    const organization = invocation.value('organization');
    const result = importTopology({
        exports: files,
        packs: (0,prepared_packs/* loadPreparedPacks */.E)(),
        prune: invocation.has('prune'),
        problems: [...problems, ...(existing?.problems ?? [])],
        ...(organization === undefined ? {} : { organization }),
        ...(existing?.file ? { existing: existing.file } : {}),
    });
    if ('problems' in result)
        return { exitCode: 2, errors: problemsInWords(result.problems) };
    const { update, notes } = result;
    const errors = `${notesInWords(notes)}${leftAlone(update)}`;
    if (target === undefined)
        return { exitCode: 0, output: update.text, errors };
    const before = existing?.file?.text;
    if (update.text !== before) {
        const fault = before === undefined
            ? (0,write_text/* writeText */.x)(target, update.text, folder)
            : (0,rewrite_text/* rewriteText */.Q)(target, before, update.text, folder);
        if (fault)
            throw new command/* UsageError */.e(fault, 'check the path and its permissions');
    }
    return { exitCode: 0, output: summary(target, update, existing !== undefined), errors };
}
/** The file to write; undefined where the topology goes to standard output. */
function targetOf(invocation) {
    const written = invocation.value('output');
    return written === '-' ? undefined : written;
}
function existingFile(path, folder, mostMebibytes) {
    if (!(0,find_files/* isThere */.$B)((0,external_node_path_.resolve)(folder, path)))
        return undefined;
    const { files, problems } = (0,load_files/* loadFiles */.a)([path], folder, mostMebibytes);
    const file = files[0];
    return { file, problems };
}
function summary(path, { added, changed, removed }, existed) {
    if (!existed)
        return `${(0,wording/* quote */.hD)(path)} declares ${(0,wording/* counted */.hS)(added.length, 'server')}\n`;
    const counts = [
        ...(added.length > 0 ? [`${added.length} added`] : []),
        ...(changed.length > 0 ? [`${changed.length} changed`] : []),
        ...(removed.length > 0 ? [`${removed.length} removed`] : []),
    ];
    return `${(0,wording/* quote */.hD)(path)}: ${counts.length > 0 ? (0,wording/* listed */.KE)(counts) : 'as the exports show it'}\n`;
}
/** What a person has to look at, since the program leaves it as it is. */
function leftAlone({ gone, left }) {
    return [
        ...gone.map((name) => `${(0,wording/* quote */.hD)(name)} is no longer shown, and kept; \`--prune\` takes it out\n`),
        ...left.map((name) => `the link of ${(0,wording/* quote */.hD)(name)} names servers of another site than the exports do; correct it\n`),
    ].join('');
}


/***/ }),

/***/ 4230:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ replaceScalar)
/* harmony export */ });
/* harmony import */ var _scalar_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6601);

/**
 * Gives the scalar of a YAML or JSON text another value. It keeps its quotes where these can hold the value, and nothing
 * around it changes.
 */
function replaceScalar({ file, start, end }, value) {
    const written = file.text.slice(start, end);
    const newline = /[|>]/.test(written.charAt(0)) && written.endsWith('\n') ? 1 : 0;
    return { start, end: end - newline, text: inStyleOf(written, value) };
}
function inStyleOf(written, value) {
    switch (written.charAt(0)) {
        case '"':
            return (0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .doubleQuoted */ .UN)(value);
        case "'":
            return (0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .singleQuoted */ .f3)(value) ?? (0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .doubleQuoted */ .UN)(value);
        default:
            return (0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(value) || !isBuild(value) ? (0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(value) : value;
    }
}
/** Three numbers and more are no number to YAML: where somebody writes a build without quotes, so do we. */
function isBuild(value) {
    return /^\d+(\.\d+){2,}$/.test(value);
}


/***/ }),

/***/ 6601:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   UN: () => (/* binding */ doubleQuoted),
/* harmony export */   f3: () => (/* binding */ singleQuoted),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/** A text as a YAML scalar that means it wherever it stands, in block and in flow: plain where that is safe. */
function scalarText(value) {
    return isPlain(value) ? value : doubleQuoted(value);
}
/** Whether YAML reads the text as itself without quotes, and no reader of an older YAML takes it for something else. */
function isPlain(value) {
    return /^[\p{L}_][\p{L}\p{N}_ .()+?/-]*$/u.test(value) && !value.endsWith(' ') && !isWord(value);
}
/** The text in double quotes, as YAML and JSON both read it; what cannot be seen is written as an escape. */
function doubleQuoted(value) {
    return JSON.stringify(value).replace(/[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** The text in single quotes; undefined where they cannot hold it. */
function singleQuoted(value) {
    const holds = doubleQuoted(value.replaceAll('"', '').replaceAll('\\', '')).slice(1, -1);
    return holds.includes('\\') ? undefined : `'${value.replaceAll("'", "''")}'`;
}
/** Words that some version of YAML takes for a number, a truth value or nothing. */
function isWord(value) {
    return /^(?:null|true|false|yes|no|on|off|y|n|_[\d_]*|e[-+]?\d+|[-+.]*(?:inf|nan))$/i.test(value);
}


/***/ }),

/***/ 6767:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/**
 * The text with all the edits, and every other byte as it was. Insertions at one place keep their order; an edit that is
 * given twice counts once; edits that overlap are an error of the caller.
 */
function applyEdits(text, edits) {
    const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    const pieces = [];
    let done = 0;
    let last;
    for (const edit of ordered) {
        if (last && isSameReplacement(last, edit))
            continue;
        if (edit.start < done)
            throw new Error(`edits overlap at ${edit.start}`);
        pieces.push(text.slice(done, edit.start), edit.text);
        done = edit.end;
        last = edit;
    }
    return [...pieces, text.slice(done)].join('');
}
function isSameReplacement(a, b) {
    return a.start < a.end && a.start === b.start && a.end === b.end && a.text === b.text;
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

/***/ 3515:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ each)
/* harmony export */ });
/** Does something with each of some things, one after the other, so that what it tells comes in their order. */
async function each(items, act) {
    const results = [];
    for (const item of items)
        results.push(await act(item));
    return results;
}


/***/ }),

/***/ 9063:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   MN: () => (/* binding */ realOf),
/* harmony export */   Rt: () => (/* binding */ leadsSomewhere),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   wn: () => (/* binding */ documentEndings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9497);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4964);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1774);





/** How the names of files end in which documents are looked for. */
const documentEndings = ['.yaml', '.yml', '.json'];
/**
 * The files that a path leads to: itself, everything of the right kind below a folder, or what a pattern matches.
 * Dot folders and `node_modules` are left out, and no symbolic link is followed out of the repository.
 */
async function findFiles(path, folder) {
    const finds = { files: [], faults: [] };
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    const walk = new Walk(finds, absolute);
    const matches = isThere(absolute) ? undefined : await (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesOf */ .t)(path, folder);
    for (const match of matches ?? [absolute])
        walk.visit(match, 'named');
    if (matches?.length === 0)
        finds.faults.push({ path: absolute, message: 'no file matches the pattern', help: 'check the pattern' });
    return finds;
}
/** Whether a path or pattern leads to anything. */
async function leadsSomewhere(path, folder) {
    return isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path)) || (await findFiles(path, folder)).files.length > 0;
}
/** Whether there is something at a path, be it readable or not. */
function isThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).includes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
    catch {
        return exists(path);
    }
}
/** A path as people read it: relative to a folder, with `/`. */
function shownPath(path, folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
}
/** One way through the file system; a folder or file that several links lead to is visited once. */
class Walk {
    finds;
    start;
    root;
    visited = new Set();
    constructor(finds, start) {
        this.finds = finds;
        this.start = start;
        this.root = (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryRoot */ .H)(start) ?? start;
    }
    visit(path, manner) {
        try {
            const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
            if (this.leavesRoot(path, real) || this.visited.has(real))
                return;
            this.visited.add(real);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory())
                this.enter(path);
            else
                this.finds.files.push({ path, real, manner });
        }
        catch (error) {
            this.finds.faults.push({ path, ...faultOf(path, error) });
        }
    }
    enter(folder) {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const entry of entries) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
            const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && leadsToFolder(path));
            const isWanted = isFolder
                ? !entry.name.startsWith('.') && entry.name !== 'node_modules'
                : documentEndings.some((ending) => entry.name.endsWith(ending));
            if (isWanted)
                this.visit(path, 'found');
        }
    }
    /**
     * Whether a path that lies in the repository by its name leads out of it by a link, its own or that of a folder
     * above: following it would judge, and quote, what nobody put there to be read.
     */
    leavesRoot(path, real) {
        if (!isWithin(path, this.root) || isWithin(real, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(this.root)))
            return false;
        this.finds.faults.push({
            path,
            message: 'this symbolic link leaves the repository, and is not followed',
            help: 'put the file itself into the repository',
        });
        return true;
    }
}
/** A path with every symbolic link resolved; undefined where it leads to nothing. */
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
/** Whether a path is a folder or lies below it, by their names. */
function isWithin(path, folder) {
    return path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function faultOf(path, error) {
    if (error.code === 'ENOENT') {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })
            ? { message: 'this symbolic link leads to nothing', help: 'mend or remove the link' }
            : { message: 'there is no such file or folder', help: 'check the path' };
    }
    return { message: `this cannot be read: ${(0,_read_text_js__WEBPACK_IMPORTED_MODULE_4__.reasonOf)(error)}`, help: 'check the path and its permissions' };
}
function leadsToFolder(path) {
    return exists(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
}
function exists(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 939:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ inputFile)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2985);

/** Reads the documents of a text; the thorough reader is loaded only where the quick one gives up. */
async function inputFile(file, manner) {
    const quick = (0,_core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readQuickly */ .x)(file, manner);
    if (quick)
        return { file, manner, documents: quick };
    const { parseDocuments } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(998), __webpack_require__.e(447)]).then(__webpack_require__.bind(__webpack_require__, 447));
    return { file, manner, documents: parseDocuments(file, manner) };
}


/***/ }),

/***/ 558:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W$: () => (/* binding */ loadRequest),
/* harmony export */   aY: () => (/* binding */ loadFiles),
/* harmony export */   zp: () => (/* binding */ defaultMostMebibytes)
/* harmony export */ });
/* unused harmony export configName */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1661);
/* harmony import */ var _each_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3515);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9063);
/* harmony import */ var _input_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(939);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4964);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1774);







const configName = 'coexist.yaml';
const defaultMostMebibytes = 64;
/** Reads everything that a check needs; what cannot be read becomes a problem of the request. */
async function loadRequest(options, packs) {
    return new Loading(options, packs).load();
}
/**
 * Reads every file below the paths, whatever a configuration among them says; in the manner of files that were found where
 * nobody has named the paths.
 */
async function loadFiles(options, manner) {
    return new Loading(options, []).loadFiles(manner);
}
class Loading {
    options;
    packs;
    problems = [];
    constructor(options, packs) {
        this.options = options;
        this.packs = packs;
    }
    async load() {
        const { folder, asOf, lookahead, gate, toolVersion, earlier, shard } = this.options;
        const read = [
            ...(await (0,_each_js__WEBPACK_IMPORTED_MODULE_1__/* .each */ ._)(this.options.paths, (path) => this.readPath(path))),
            ...(await (0,_each_js__WEBPACK_IMPORTED_MODULE_1__/* .each */ ._)(earlier?.moved ?? [], (path) => this.readPath(path, 'found'))),
        ];
        const given = (paths) => paths.map((path) => ({ path, folder }));
        const asked = given(this.options.policies);
        const places = asked.length > 0 ? asked : read.flatMap((one) => one.policies);
        const files = withoutRepetition(read.flatMap((one) => one.files));
        const waivers = [...given(this.options.waivers), ...read.flatMap((one) => one.waivers)];
        const waiverFiles = (await (0,_each_js__WEBPACK_IMPORTED_MODULE_1__/* .each */ ._)(waivers, (place) => this.read(place))).flat();
        const beside = withoutRepetition([...files, ...waiverFiles]).slice(files.length);
        const policies = await (0,_each_js__WEBPACK_IMPORTED_MODULE_1__/* .each */ ._)(places, (place) => this.policy(place));
        return {
            asked: this.options.paths,
            files,
            configs: read.flatMap(({ config }) => config ?? []),
            packs: this.packs,
            ...(policies.length > 0 ? { policies } : {}),
            waivers: beside,
            problems: this.problems,
            asOf,
            ...(lookahead === undefined ? {} : { lookahead }),
            gate,
            toolVersion,
            ...(shard ? { shard } : {}),
        };
    }
    async loadFiles(manner) {
        const { paths, folder } = this.options;
        const files = await (0,_each_js__WEBPACK_IMPORTED_MODULE_1__/* .each */ ._)(paths, (path) => this.read({ path, folder }, manner));
        return { files: withoutRepetition(files.flat()), problems: this.problems };
    }
    /** A folder with a configuration is read as that says, any other path as it is. */
    async readPath(path, manner) {
        const { folder } = this.options;
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path);
        const configPath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(absolute) === configName ? absolute : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(absolute, configName);
        const file = (0,_find_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isThere */ .$B)(configPath) ? (await this.read({ path: configPath, folder }, manner))[0] : undefined;
        const config = file?.documents.configs[0];
        if (!config) {
            const files = await this.read({ path, folder }, manner);
            return { files: [...(file ? [file] : []), ...files], policies: [], waivers: [] };
        }
        const places = (key) => (config[key] ?? []).flatMap((relative, index) => this.within({ path: relative, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(configPath), at: config.origin.value(key, index) }));
        const paths = config.paths ? places('paths') : [{ path: '.', folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(configPath) }];
        const files = await (0,_each_js__WEBPACK_IMPORTED_MODULE_1__/* .each */ ._)(paths, (place) => this.read(place, manner));
        return {
            files: [file, ...files.flat()],
            config: file.file.path,
            policies: places('policies'),
            waivers: places('waivers'),
        };
    }
    /** A path of a configuration; one that leaves the repository is a problem, since the repository does not own it. */
    within(place) {
        const { path, folder, at } = place;
        const root = (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryRoot */ .H)(folder) ?? folder;
        const leaves = !path.startsWith('pack:') && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] === '..';
        if (!leaves)
            return [place];
        const help = 'name files and folders of the repository';
        this.problems.push({
            message: `the path ${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} leaves the repository, and is not read`,
            help,
            at,
        });
        return [];
    }
    async policy(place) {
        const { path, at = { path } } = place;
        if (!path.startsWith('pack:')) {
            const asked = this.options.shown((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(place.folder, path));
            return { files: await this.read(place), asked };
        }
        const pack = path.slice('pack:'.length);
        const names = this.packs.map(({ name }) => name);
        if (!names.includes(pack)) {
            this.problems.push({ message: `unknown pack ${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(pack)}`, help: (0,_core_index_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .au)(pack, names), at });
        }
        return { pack };
    }
    async read({ path, folder }, manner) {
        this.options.earlier?.onRead((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path));
        if (this.options.earlier && !(await (0,_find_files_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsSomewhere */ .Rt)(path, folder)))
            return [];
        const { files, faults } = await (0,_find_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findFiles */ .lY)(path, folder);
        this.problems.push(...faults.map((fault) => ({ ...fault, at: { path: this.options.shown(fault.path) } })));
        const read = await (0,_each_js__WEBPACK_IMPORTED_MODULE_1__/* .each */ ._)(files, (file) => this.readFile({ ...file, manner: manner ?? file.manner }));
        return read.flat();
    }
    async readFile({ path, real, manner }) {
        const shown = this.options.shown(path);
        const text = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .y)(path, this.options.mostMebibytes * _read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .mebibyte */ .E);
        if (typeof text !== 'string') {
            this.problems.push({ ...text, at: { path: shown } });
            return [];
        }
        const file = await (0,_input_file_js__WEBPACK_IMPORTED_MODULE_6__/* .inputFile */ .x)({ path: shown, text }, manner);
        // A report of an earlier run lies among the documents as often as not, and may be replaced.
        if (manner === 'named' || file.documents.recognized > 0)
            this.options.filesRead?.add(real);
        return [{ ...file, real }];
    }
}
/** A file that several paths lead to is read once, by the first of them. */
function withoutRepetition(files) {
    const seen = new Map();
    for (const input of files)
        if (!seen.has(input.real))
            seen.set(input.real, input);
    return [...seen.values()];
}


/***/ }),

/***/ 9497:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ hasMarks),
/* harmony export */   t: () => (/* binding */ matchesOf)
/* harmony export */ });
/** What has none of these characters is a plain path, and needs no library to find that out. */
const marks = /[*?[\]{}()!+@|\\]/;
/** Whether a path may be a pattern. */
function hasMarks(path) {
    return marks.test(path);
}
/**
 * The absolute paths of the files that match a pattern, sorted; undefined where the path is none. The library that matches
 * is loaded only for what may be a pattern.
 */
async function matchesOf(path, folder) {
    if (!hasMarks(path))
        return undefined;
    const { globSync, isDynamicPattern } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    if (!isDynamicPattern(path))
        return undefined;
    const options = { cwd: folder, absolute: true, onlyFiles: false, expandDirectories: false };
    return globSync(path, options)
        .filter((match) => !match.endsWith('/'))
        .sort();
}


/***/ }),

/***/ 4964:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ mebibyte),
/* harmony export */   reasonOf: () => (/* binding */ reasonOf),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


const mebibyte = 1024 * 1024;
/** The text of a file in UTF-8 or UTF-16, told by its byte order mark or its first letter; the mark is not part of it. */
function readText(path, mostBytes) {
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path);
        if (!status.isFile())
            return { message: 'this is not a regular file', help: 'name a file with YAML or JSON' };
        if (status.size > mostBytes)
            return tooLarge(status.size, mostBytes);
        return decoded((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path));
    }
    catch (error) {
        return {
            message: `the file cannot be read: ${reasonOf(error)}`,
            help: 'check the path and its permissions',
        };
    }
}
/** What the operating system says went wrong, in plain words where it is one of the usual things. */
function reasonOf(error) {
    const code = error.code ?? '';
    return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
const reasons = {
    EACCES: 'permission denied',
    EEXIST: 'a part of its path is not a folder',
    EISDIR: 'it is a folder',
    ELOOP: 'its symbolic links go round in circles',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'the name is too long',
    ENOENT: 'there is no such file or folder',
    ENOSPC: 'no space is left on the device',
    ENOTDIR: 'a part of its path is not a folder',
    EROFS: 'the file system is read-only',
    EPERM: 'permission denied',
};
function decoded(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (first === 0xfe && second === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    if (first !== 0 && second === 0)
        return new TextDecoder('utf-16le').decode(bytes);
    if (first === 0 && second !== 0 && second !== undefined)
        return new TextDecoder('utf-16be').decode(bytes);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { message: 'the file is not UTF-8 text', help: 'save it as UTF-8' };
    const text = bytes.toString('utf8');
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
function tooLarge(size, most) {
    return {
        message: `the file has ${Math.ceil(size / mebibyte)} MiB, and at most ${Math.floor(most / mebibyte)} MiB are read`,
        help: 'spread the organization over several files, or raise the limit with `--max-file-size`',
    };
}


/***/ }),

/***/ 1774:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ repositoryRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The nearest folder at or above the given one that holds a repository; undefined where there is none. */
function repositoryRoot(folder) {
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return undefined;
    }
}


/***/ }),

/***/ 4126:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ rewriteText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1661);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4964);




/** Puts another text into a file that was read before, in its encoding; returns why it could not, if it could not. */
function rewriteText(path, before, after, folder) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    if ((0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .y)(target, Infinity) !== before)
        return `${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} has changed since it was read`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, encoded(after, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(target)));
        return undefined;
    }
    catch (error) {
        return `${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} cannot be written: ${(0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__.reasonOf)(error)}`;
    }
}
/** The text as the bytes of a file that has such bytes now. */
function encoded(text, now) {
    const [first, second, third] = now;
    if (first === 0xff && second === 0xfe)
        return Buffer.from(`\ufeff${text}`, 'utf16le');
    if (first === 0xfe && second === 0xff)
        return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    if (first !== 0 && second === 0)
        return Buffer.from(text, 'utf16le');
    if (first === 0 && second !== undefined)
        return Buffer.from(text, 'utf16le').swap16();
    return Buffer.from(first === 0xef && second === 0xbb && third === 0xbf ? `\ufeff${text}` : text, 'utf8');
}


/***/ }),

/***/ 219:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1661);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4964);




/** Writes a file and the folders above it; returns why it could not, if it could not. */
function writeText(path, text, folder) {
    try {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
        makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, text);
        return undefined;
    }
    catch (error) {
        return `${(0,_core_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)} cannot be written: ${(0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__.reasonOf)(error)}`;
    }
}
/** One folder after the other: where none can be made, as in `/proc`, `mkdir` of Node with `recursive` never ends. */
function makeFolder(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return;
    makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
    }
    catch (error) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
            throw error; // else another run has made it meanwhile
    }
}


/***/ })

};
