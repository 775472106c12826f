export const id = 97;
export const ids = [97];
export const modules = {

/***/ 7097:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completion: () => (/* binding */ completion)
});

// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/cli/command.ts
var command = __webpack_require__(3567);
;// CONCATENATED MODULE: ./src/cli/completion/bash.ts
/** A script for bash: commands, options, values that are only some, and files for everything else. */
function bash({ commands, options }) {
    const flags = commands.map(({ word }) => {
        const own = options.filter((option) => option.command === word).map(({ flag }) => flag);
        return `    ${word}) words="${[...own, '--help'].join(' ')}" ;;`;
    });
    const choices = options
        .filter((option) => option.choices.length > 0)
        .map(({ command, flag, short, choices: all }) => {
        const names = [flag, ...(short === undefined ? [] : [short])].map((name) => `${command}:${name}`);
        return `    ${names.join('|')}) words="${all.join(' ')}" ;;`;
    });
    const next = commands
        .filter((command) => command.next.length > 0)
        .map((command) => `    ${command.word}:2) words="${command.next.join(' ')}" ;;`);
    return [
        '# Completion of coexist for bash: source <(coexist completion bash)',
        '_coexist() {',
        '  local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" words=""',
        '  COMPREPLY=()',
        '  if [ "$COMP_CWORD" -eq 1 ]; then',
        `    COMPREPLY=($(compgen -W "${commands.map(({ word }) => word).join(' ')} --help --version" -- "$current"))`,
        '    return',
        '  fi',
        '  case "${COMP_WORDS[1]}:$previous" in',
        ...choices,
        '  esac',
        '  if [ -z "$words" ] && [ "${current#-}" != "$current" ]; then',
        '    case "${COMP_WORDS[1]}" in',
        ...flags.map((line) => `  ${line}`),
        '    esac',
        '  fi',
        '  if [ -z "$words" ]; then',
        '    case "${COMP_WORDS[1]}:$COMP_CWORD" in',
        ...next.map((line) => `  ${line}`),
        '    esac',
        '  fi',
        '  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$current")); fi',
        '}',
        'complete -o default -F _coexist coexist',
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/cli/completion/words.ts
/** The first words of the commands, and the options behind them; commands of one first word share theirs. */
function completionWords(commands) {
    const first = ({ id }) => id.split(' ')[0] ?? id;
    const words = [...new Set(commands.map(first))];
    const groups = words.map((word) => ({ word, own: commands.filter((command) => first(command) === word) }));
    return {
        commands: groups.map(({ word, own }) => commandOf(word, own)),
        options: groups.flatMap(({ word, own }) => optionsOf(word, own)),
    };
}
function commandOf(word, own) {
    const next = own.flatMap(({ id, words = [] }) => [...id.split(' ').slice(1), ...words]);
    const [only, ...others] = own;
    const summary = others.length > 0 ? `What can be done with it: ${next.join(', ')}.` : (only?.summary ?? word);
    return { word, summary, next };
}
/** Of an option that several of the commands have, the summary of the first, and the values of all. */
function optionsOf(command, own) {
    const all = own.flatMap(({ options }) => options);
    return [...new Set(all.map(({ name }) => name))].flatMap((name) => {
        const same = all.filter((option) => option.name === name);
        const choices = [...new Set(same.flatMap(({ choices: only, usual }) => only ?? usual ?? []))];
        return same.slice(0, 1).map(({ short, value, summary }) => ({
            command,
            flag: `--${name}`,
            short: short === undefined ? undefined : `-${short}`,
            takesValue: value !== undefined,
            choices,
            summary,
        }));
    });
}
/** A summary as one argument of a shell, in single quotes and without what shells could read in it. */
function quoted(summary) {
    const plain = summary
        .replaceAll("'", '’')
        .replaceAll(': ', ' – ')
        .replace(/(\w):(\w)/g, '$1 $2');
    return `'${plain.replace(/[`"$\\[\]:]/g, '')}'`;
}

;// CONCATENATED MODULE: ./src/cli/completion/fish.ts

/** A script for fish. */
function fish({ commands, options }) {
    return [
        '# Completion of coexist for fish: coexist completion fish | source',
        ...commands.map(({ word, summary }) => `complete -c coexist -n __fish_use_subcommand -a ${word} -d ${quoted(summary)} -f`),
        ...commands
            .filter(({ next }) => next.length > 0)
            .map(({ word, next }) => `complete -c coexist -n '__fish_seen_subcommand_from ${word}; and not __fish_seen_subcommand_from ${next.join(' ')}' -a '${next.join(' ')}' -f`),
        ...options.map(({ command, flag, short, takesValue, choices, summary }) => {
            const seen = `-n '__fish_seen_subcommand_from ${command}'`;
            const name = `-l ${flag.slice(2)}${short === undefined ? '' : ` -s ${short.slice(1)}`}`;
            const values = choices.length > 0 ? ` -x -a '${choices.join(' ')}'` : takesValue ? ' -r' : '';
            return `complete -c coexist ${seen} ${name} -d ${quoted(summary)}${values}`;
        }),
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/cli/completion/powershell.ts
/** A script for PowerShell. */
function powershell({ commands, options }) {
    const list = (words) => `@(${words.map((word) => `'${word}'`).join(', ')})`;
    const following = commands.filter(({ next }) => next.length > 0);
    return [
        '# Completion of coexist for PowerShell: coexist completion powershell | Out-String | Invoke-Expression',
        'Register-ArgumentCompleter -Native -CommandName coexist -ScriptBlock {',
        '  param($current, $line, $position)',
        '  $words = $line.CommandElements | ForEach-Object { $_.ToString() }',
        '  $flags = @{',
        ...commands.map(({ word }) => {
            const own = options.filter((option) => option.command === word).map(({ flag }) => flag);
            return `    '${word}' = ${list([...own, '--help'])}`;
        }),
        '  }',
        '  $next = @{',
        ...following.map(({ word, next }) => `    '${word}' = ${list(next)}`),
        '  }',
        '  $choices = @{',
        ...options
            .filter(({ choices }) => choices.length > 0)
            .map(({ command, flag, choices }) => `    '${command}:${flag}' = ${list(choices)}`),
        '  }',
        '  $previous = if ($current) { $words[-2] } else { $words[-1] }',
        '  $candidates = if ($words.Count -lt 2 -or ($words.Count -eq 2 -and $current)) {',
        `    ${list(commands.map(({ word }) => word))}`,
        '  } elseif ($choices.ContainsKey("$($words[1]):$previous")) {',
        '    $choices["$($words[1]):$previous"]',
        '  } elseif ($current.StartsWith("-")) {',
        '    $flags[$words[1]]',
        '  } elseif ($next.ContainsKey($words[1]) -and ($words.Count -eq 2 -or ($words.Count -eq 3 -and $current))) {',
        '    $next[$words[1]]',
        '  }',
        '  $candidates | Where-Object { $_ -like "$current*" }',
        '}',
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/cli/completion/zsh.ts

/** A script for zsh. */
function zsh({ commands, options }) {
    return [
        '#compdef coexist',
        '# Completion of coexist for zsh: source <(coexist completion zsh)',
        '_coexist() {',
        '  local -a commands',
        '  commands=(',
        ...commands.map(({ word, summary }) => `    ${word}:${quoted(summary)}`),
        '  )',
        '  if (( CURRENT == 2 )); then _describe command commands; return; fi',
        '  case "${words[2]}" in',
        ...commands.flatMap(({ word, next }) => [
            `    ${word})`,
            ...(next.length > 0 ? [`      if (( CURRENT == 3 )); then compadd ${next.join(' ')}; return; fi`] : []),
            `      _arguments ${[...options.filter((one) => one.command === word).map(specOf), "'*:path:_files'"].join(' ')}`,
            '      ;;',
        ]),
        '  esac',
        '}',
        'compdef _coexist coexist',
        '',
    ].join('\n');
}
/** `'*--format[how it is shown]:value:(text json)'`. */
function specOf({ flag, takesValue, choices, summary }) {
    const text = quoted(summary).slice(1, -1);
    const values = choices.length > 0 ? `(${choices.join(' ')})` : '_files';
    return `'*${flag}[${text}]${takesValue ? `:value:${values}` : ''}'`;
}

// EXTERNAL MODULE: ./src/cli/commands/index.ts
var commands = __webpack_require__(5549);
;// CONCATENATED MODULE: ./src/cli/commands/completion.ts








const shells = { bash: bash, fish: fish, powershell: powershell, zsh: zsh };
/** Prints scripts that let shells complete the command line. */
const completion = {
    id: 'completion',
    summary: 'Print a script that completes commands and options in a shell.',
    usage: `completion ${Object.keys(shells).join('|')}`,
    words: Object.keys(shells),
    options: [],
    examples: [
        { line: 'source <(coexist completion bash)', summary: 'complete in this bash' },
        { line: 'coexist completion fish | source', summary: 'complete in this fish' },
    ],
    async run({ words: [shell, ...others] }) {
        const names = Object.keys(shells);
        if (shell === undefined)
            throw new command/* UsageError */.e('no shell is given', 'write `coexist completion SHELL`');
        if (others.length > 0)
            throw new command/* UsageError */.e('more than one shell is given', 'name one');
        const script = Object.hasOwn(shells, shell) ? shells[shell] : undefined;
        if (!script)
            throw new command/* UsageError */.e(`unknown shell ${(0,wording/* quote */.hD)(shell)}`, (0,wording/* didYouMean */.au)(shell, names));
        return { exitCode: 0, output: script(completionWords(await (0,commands/* loadCommands */.H)())) };
    },
};


/***/ })

};
