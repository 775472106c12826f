export const id = 563;
export const ids = [563,851];
export const modules = {

/***/ 3567:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** Something is wrong with the command line itself. */
class UsageError extends Error {
    help;
    constructor(message, help) {
        super(message);
        this.help = help;
    }
}


/***/ }),

/***/ 5549:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ loadCommands),
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
/** The commands, in the order of the help. */
const commands = [
    { id: 'check', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(341), __webpack_require__.e(573), __webpack_require__.e(830), __webpack_require__.e(356), __webpack_require__.e(331), __webpack_require__.e(176), __webpack_require__.e(297), __webpack_require__.e(752), __webpack_require__.e(4), __webpack_require__.e(872), __webpack_require__.e(749), __webpack_require__.e(869)]).then(__webpack_require__.bind(__webpack_require__, 6869))).check },
    { id: 'plan check', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(341), __webpack_require__.e(573), __webpack_require__.e(830), __webpack_require__.e(356), __webpack_require__.e(331), __webpack_require__.e(176), __webpack_require__.e(297), __webpack_require__.e(752), __webpack_require__.e(4), __webpack_require__.e(872), __webpack_require__.e(749), __webpack_require__.e(400)]).then(__webpack_require__.bind(__webpack_require__, 3400))).planCheck },
    { id: 'plan find', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(341), __webpack_require__.e(573), __webpack_require__.e(830), __webpack_require__.e(356), __webpack_require__.e(331), __webpack_require__.e(176), __webpack_require__.e(297), __webpack_require__.e(752), __webpack_require__.e(4), __webpack_require__.e(713), __webpack_require__.e(604), __webpack_require__.e(49), __webpack_require__.e(479)]).then(__webpack_require__.bind(__webpack_require__, 8479))).planFind },
    { id: 'plan verify', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(341), __webpack_require__.e(573), __webpack_require__.e(830), __webpack_require__.e(356), __webpack_require__.e(331), __webpack_require__.e(176), __webpack_require__.e(297), __webpack_require__.e(752), __webpack_require__.e(4), __webpack_require__.e(713), __webpack_require__.e(604), __webpack_require__.e(49), __webpack_require__.e(151)]).then(__webpack_require__.bind(__webpack_require__, 9151))).planVerify },
    { id: 'fix', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(341), __webpack_require__.e(573), __webpack_require__.e(830), __webpack_require__.e(356), __webpack_require__.e(331), __webpack_require__.e(176), __webpack_require__.e(297), __webpack_require__.e(752), __webpack_require__.e(4), __webpack_require__.e(92)]).then(__webpack_require__.bind(__webpack_require__, 8092))).fix },
    { id: 'baseline', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(341), __webpack_require__.e(573), __webpack_require__.e(830), __webpack_require__.e(356), __webpack_require__.e(331), __webpack_require__.e(176), __webpack_require__.e(297), __webpack_require__.e(752), __webpack_require__.e(4), __webpack_require__.e(872), __webpack_require__.e(749), __webpack_require__.e(296)]).then(__webpack_require__.bind(__webpack_require__, 296))).baseline },
    { id: 'merge', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(341), __webpack_require__.e(573), __webpack_require__.e(356), __webpack_require__.e(331), __webpack_require__.e(867)]).then(__webpack_require__.bind(__webpack_require__, 8526))).merge },
    { id: 'explain', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(341), __webpack_require__.e(573), __webpack_require__.e(830), __webpack_require__.e(356), __webpack_require__.e(331), __webpack_require__.e(176), __webpack_require__.e(297), __webpack_require__.e(752), __webpack_require__.e(4), __webpack_require__.e(713), __webpack_require__.e(872), __webpack_require__.e(749), __webpack_require__.e(281), __webpack_require__.e(984)]).then(__webpack_require__.bind(__webpack_require__, 1984))).explain },
    { id: 'test', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(341), __webpack_require__.e(573), __webpack_require__.e(830), __webpack_require__.e(356), __webpack_require__.e(331), __webpack_require__.e(176), __webpack_require__.e(297), __webpack_require__.e(752), __webpack_require__.e(872), __webpack_require__.e(794)]).then(__webpack_require__.bind(__webpack_require__, 7794))).test },
    { id: 'import', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(928), __webpack_require__.e(341), __webpack_require__.e(573), __webpack_require__.e(830), __webpack_require__.e(356), __webpack_require__.e(176), __webpack_require__.e(998), __webpack_require__.e(980), __webpack_require__.e(842)]).then(__webpack_require__.bind(__webpack_require__, 9842))).importCommand },
    { id: 'drift', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(928), __webpack_require__.e(341), __webpack_require__.e(573), __webpack_require__.e(830), __webpack_require__.e(356), __webpack_require__.e(331), __webpack_require__.e(176), __webpack_require__.e(297), __webpack_require__.e(4), __webpack_require__.e(980), __webpack_require__.e(427)]).then(__webpack_require__.bind(__webpack_require__, 7170))).drift },
    { id: 'resolve', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(341), __webpack_require__.e(573), __webpack_require__.e(830), __webpack_require__.e(430)]).then(__webpack_require__.bind(__webpack_require__, 4049))).resolve },
    { id: 'init', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(341), __webpack_require__.e(573), __webpack_require__.e(331), __webpack_require__.e(288)]).then(__webpack_require__.bind(__webpack_require__, 1288))).init },
    { id: 'schema', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(341), __webpack_require__.e(850)]).then(__webpack_require__.bind(__webpack_require__, 6850))).schema },
    { id: 'docs', load: async () => (await __webpack_require__.e(/* import() */ 519).then(__webpack_require__.bind(__webpack_require__, 9519))).docs },
    { id: 'completion', load: async () => (await __webpack_require__.e(/* import() */ 97).then(__webpack_require__.bind(__webpack_require__, 7097))).completion },
];
/** All of some commands, for their help. */
async function loadCommands(entries = commands) {
    return Promise.all(entries.map((entry) => entry.load()));
}


/***/ }),

/***/ 9851:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Progress: () => (/* binding */ Progress)
/* harmony export */ });
/** Says on a terminal what is being done, on a line that is gone when it is done. */
class Progress {
    write;
    isShown = false;
    /** Nothing is said where there is nothing to write to. */
    constructor(write) {
        this.write = write;
    }
    /** What is being done from now on. */
    doing(what) {
        if (!this.write)
            return;
        this.write(`\r\u001b[Kcoexist: ${what} …`);
        this.isShown = true;
    }
    /** The line is taken away, so that results can follow. */
    done() {
        if (this.isShown)
            this.write?.('\r\u001b[K');
        this.isShown = false;
    }
}


/***/ }),

/***/ 5563:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
var external_node_process_default = /*#__PURE__*/__webpack_require__.n(external_node_process_);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./src/node/compile-late.ts


/** About nine times what V8 takes otherwise, in bytes of bytecode that were run. */
const patience = 600_000;
/**
 * Has V8 wait longer before it compiles for speed what runs often: a check is mostly over before that pays. That is so with
 * Node 20; later ones compile in more stages, do not know this flag, and would complain of it.
 */
function compileLate() {
    if (external_node_process_default().versions.node.startsWith('20.'))
        (0,external_node_v8_.setFlagsFromString)(`--interrupt-budget=${patience}`);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/cli/command.ts
var cli_command = __webpack_require__(3567);
;// CONCATENATED MODULE: ./src/cli/arguments.ts



/** Reads the words after the command; what the command does not know is a usage error. */
function parseInvocation(words, options) {
    const byName = new Map(options.map((option) => [option.name, option]));
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...words],
        options: declared(options),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const given = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = byName.get(token.name);
        if (!option)
            throw unknownOption(token.rawName, options);
        const values = given.get(option.name) ?? [];
        given.set(option.name, [...values, checkedValue(option, token.rawName, token.value)]);
    }
    return {
        words: positionals,
        value: (option) => given.get(option)?.at(-1),
        values: (option) => given.get(option) ?? [],
        has: (option) => given.has(option),
    };
}
function declared(options) {
    return Object.fromEntries(options.map(({ name, short, value }) => [
        name,
        {
            type: value === undefined ? 'boolean' : 'string',
            multiple: true,
            ...(short ? { short } : {}),
        },
    ]));
}
function checkedValue(option, written, value) {
    if (option.value === undefined) {
        if (value !== undefined)
            throw new cli_command/* UsageError */.e(`${(0,wording/* quote */.hD)(written)} takes no value`, `write ${(0,wording/* quote */.hD)(written)} alone`);
        return '';
    }
    if (value === undefined || value === '') {
        throw new cli_command/* UsageError */.e(`${(0,wording/* quote */.hD)(written)} has no value`, `write ${(0,wording/* quote */.hD)(`${written} ${option.value}`)}`);
    }
    if (option.choices && !option.choices.includes(value)) {
        throw new cli_command/* UsageError */.e(`${(0,wording/* quote */.hD)(value)} is no value of ${(0,wording/* quote */.hD)(written)}`, `write one of ${(0,wording/* listed */.KE)(option.choices.map(wording/* quote */.hD), 'or')}`);
    }
    return value;
}
function unknownOption(written, options) {
    const known = options.flatMap(({ name, short }) => [`--${name}`, ...(short ? [`-${short}`] : [])]);
    return new cli_command/* UsageError */.e(`unknown option ${(0,wording/* quote */.hD)(written)}`, (0,wording/* didYouMean */.au)(written, known));
}

// EXTERNAL MODULE: ./src/cli/commands/index.ts
var commands = __webpack_require__(5549);
// EXTERNAL MODULE: ./src/cli/progress.ts
var progress = __webpack_require__(9851);
;// CONCATENATED MODULE: ./src/cli/help.ts
/** The help of the program: its commands. */
function programHelp(commands) {
    const width = Math.max(...commands.map(({ id }) => id.length));
    return [
        'coexist judges which versions of a product may stand together, and shows what must change.',
        '',
        'usage: coexist COMMAND [options]',
        '',
        ...commands.map(({ id, summary }) => `  ${id.padEnd(width)}  ${summary}`),
        '',
        '  --help, --version',
        '',
        '`coexist COMMAND --help` tells more about a command.',
        'exit codes: 0 nothing blocking, 1 a blocking finding, 2 could not judge',
        '',
    ].join('\n');
}
/** The help of a command: its options and examples. */
function commandHelp({ summary, usage, options, examples }) {
    const signatures = options.map(signature);
    const width = Math.max(...signatures.map(({ length }) => length));
    return [
        summary,
        '',
        `usage: coexist ${usage}`,
        '',
        ...options.map((option, index) => `  ${(signatures[index] ?? '').padEnd(width)}  ${optionSummary(option)}`),
        ...(options.length > 0 ? [''] : []),
        'examples:',
        ...examples.flatMap(({ line, summary: purpose }) => [`  ${line}`, `      ${purpose}`]),
        '',
    ].join('\n');
}
/** `-f, --format FORMAT[=FILE]`. */
function signature({ name, short, value }) {
    return `${short ? `-${short}, ` : '    '}--${name}${value === undefined ? '' : ` ${value}`}`;
}
function optionSummary({ summary, choices, repeatable }) {
    const notes = [...(choices ? [choices.join(' | ')] : []), ...(repeatable ? ['repeatable'] : [])];
    return notes.length > 0 ? `${summary} (${notes.join('; ')})` : summary;
}

;// CONCATENATED MODULE: ./src/cli/run.ts







/** Runs the program on the words after its name. */
async function run(words, surroundings) {
    compileLate();
    try {
        return await dispatch(words, surroundings);
    }
    catch (error) {
        if (!(error instanceof cli_command/* UsageError */.e))
            throw error;
        return { exitCode: 2, errors: `coexist: ${error.message}\n  help: ${error.help}\n` };
    }
    finally {
        surroundings.progress.done();
    }
}
async function dispatch([first, ...rest], surroundings) {
    if (first === undefined)
        return { exitCode: 2, errors: programHelp(await (0,commands/* loadCommands */.H)()) };
    if (['--help', '-h', 'help'].includes(first))
        return { exitCode: 0, output: await helpOn(rest) };
    if (first.startsWith('-')) {
        throw new cli_command/* UsageError */.e(`unknown option ${(0,wording/* quote */.hD)(first)}`, (0,wording/* didYouMean */.au)(first, ['--help', '--version']));
    }
    const wantsHelp = rest.includes('--help') || rest.includes('-h');
    if (wantsHelp) {
        const words = [first, ...rest].filter((word) => !word.startsWith('-'));
        return { exitCode: 0, output: await helpOn(words) };
    }
    const { entry, words } = entryOf([first, ...rest]);
    const command = await entry.load();
    const invocation = parseInvocation(words, command.options);
    const isQuiet = invocation.has('quiet');
    return command.run(invocation, isQuiet ? { ...surroundings, progress: new progress.Progress(undefined) } : surroundings);
}
/** The command whose id stands first, and the words behind it; an id may have two words. */
function entryOf(words) {
    const isLed = ({ id }) => id.split(' ').every((word, index) => words[index] === word);
    const entry = commands/* commands */.P.find(isLed);
    if (entry)
        return { entry, words: words.slice(entry.id.split(' ').length) };
    const [first = '', second = ''] = words;
    const ids = commands/* commands */.P.map(({ id }) => id);
    const below = ids.filter((id) => id.startsWith(`${first} `));
    if (below.length === 0)
        throw new cli_command/* UsageError */.e(`unknown command ${(0,wording/* quote */.hD)(first)}`, (0,wording/* didYouMean */.au)(first, ids));
    const written = second === '' || second.startsWith('-') ? first : `${first} ${second}`;
    throw new cli_command/* UsageError */.e(`unknown command ${(0,wording/* quote */.hD)(written)}`, (0,wording/* didYouMean */.au)(written, below));
}
async function helpOn(words) {
    const below = commands/* commands */.P.filter(({ id }) => id.startsWith(`${words[0] ?? ''} `));
    if (words.length === 1 && below.length > 0)
        return programHelp(await (0,commands/* loadCommands */.H)(below));
    return words.length === 0
        ? programHelp(await (0,commands/* loadCommands */.H)())
        : commandHelp(await entryOf(words).entry.load());
}


/***/ }),

/***/ 1661:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n6: () => (/* binding */ compareText),
  hS: () => (/* binding */ counted),
  Vv: () => (/* binding */ daysAhead),
  au: () => (/* binding */ didYouMean),
  KE: () => (/* binding */ listed),
  aL: () => (/* binding */ listedAtMost),
  pA: () => (/* binding */ nearest),
  hD: () => (/* binding */ quote),
  RK: () => (/* binding */ visible)
});

;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./src/core/model/wording.ts

const longestQuote = 120;
/** Most texts are without, and this is found out many times faster than what exactly is in them. */
const beyondPrintableAscii = /[^ -~]/;
const beyondPlainWords = /[^ -_a-~]/;
/**
 * Text of a user inside a message: in backticks, on one line, with whatever could act on a terminal or hide
 * (control, bidirectional and invisible characters, backticks) written as `\u{...}`, cut when very long.
 */
function quote(text) {
    if (text.length <= longestQuote && !beyondPlainWords.test(text))
        return `\`${text}\``;
    const cut = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
    return `\`${visible(cut).replaceAll('`', '\\u{60}')}\``;
}
/** The text on one line, with control, bidirectional and invisible characters written as `\u{...}`. */
function visible(text) {
    if (!beyondPrintableAscii.test(text))
        return text;
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
}
/** `a`, `a and b`, `a, b and c`. */
function listed(items, conjunction = 'and') {
    if (items.length < 2)
        return items.join('');
    return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1) ?? ''}`;
}
/** Like {@link listed}, showing at most `most` of the items and counting the rest. */
function listedAtMost(most, items, conjunction = 'and') {
    if (items.length <= most)
        return listed(items, conjunction);
    return `${items.slice(0, most).join(', ')} and ${items.length - most} more`;
}
/** `1 server`, `2 servers`. */
function counted(count, singular, plural = `${singular}s`) {
    return `${count} ${count === 1 ? singular : plural}`;
}
/** How far ahead a day is: `today`, `in 1 day`, `in 12 days`. */
function daysAhead(days) {
    return days === 0 ? 'today' : `in ${counted(days, 'day')}`;
}
/** The candidates that somebody who wrote `word` most probably meant, best first, at most `most`. */
function nearest(word, candidates, most = 3) {
    const wanted = word.toLowerCase();
    const farthest = wanted.length < 5 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
    return [...new Set(candidates)]
        .map((candidate) => ({
        candidate,
        distance: leven(wanted, candidate.toLowerCase(), { maxDistance: farthest + 1 }),
    }))
        .filter(({ distance }) => distance <= farthest)
        .sort((a, b) => a.distance - b.distance || compareText(a.candidate, b.candidate))
        .slice(0, most)
        .map(({ candidate }) => candidate);
}
/** The help of an unknown word: `did you mean …?` where something is near, else the legal words. */
function didYouMean(word, candidates) {
    const all = [...new Set(candidates)];
    const near = nearest(word, all);
    if (near.length > 0)
        return `did you mean ${listed(near.map(quote), 'or')}?`;
    if (all.length === 0)
        return 'nothing of that kind is known here';
    return `write one of ${listedAtMost(12, all.sort(compareText).map(quote), 'or')}`;
}
/** Order by UTF-16 units: the same on every machine and in every locale. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ })

};
