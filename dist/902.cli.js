export const id = 902;
export const ids = [902];
export const modules = {

/***/ 3902:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completion: () => (/* binding */ completion)
});

// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1456);
// EXTERNAL MODULE: ./src/cli/command.ts
var command = __webpack_require__(3114);
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
    const words = new Map(commands.map((command) => [first(command), command.summary]));
    const options = new Map(commands.flatMap((command) => command.options.map((option) => [`${first(command)} ${option.name}`, optionOf(first(command), option)])));
    return {
        commands: [...words].map(([word, summary]) => ({ word, summary })),
        options: [...options.values()],
    };
}
function optionOf(command, { name, short, value, choices = [], summary }) {
    const isShort = short === undefined ? undefined : `-${short}`;
    return { command, flag: `--${name}`, short: isShort, takesValue: value !== undefined, choices, summary };
}
/** A summary as one argument of a shell, in single quotes and without what shells could read in it. */
function quoted(summary) {
    return `'${summary.replace(/['`"$\\[\]:]/g, '')}'`;
}

;// CONCATENATED MODULE: ./src/cli/completion/fish.ts

/** A script for fish. */
function fish({ commands, options }) {
    return [
        '# Completion of coexist for fish: coexist completion fish | source',
        ...commands.map(({ word, summary }) => `complete -c coexist -n __fish_use_subcommand -a ${word} -d ${quoted(summary)} -f`),
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
        `  $choices = @{`,
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
        ...commands.flatMap(({ word }) => [
            `    ${word})`,
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
var commands = __webpack_require__(7082);
;// CONCATENATED MODULE: ./src/cli/commands/completion.ts








const shells = { bash: bash, fish: fish, powershell: powershell, zsh: zsh };
/** Prints scripts that let shells complete the command line. */
const completion = {
    id: 'completion',
    summary: 'Print a script that completes commands and options in a shell.',
    usage: `completion ${Object.keys(shells).join('|')}`,
    options: [],
    examples: [
        { line: 'source <(coexist completion bash)', summary: 'complete in this bash' },
        { line: 'coexist completion fish | source', summary: 'complete in this fish' },
    ],
    async run({ words: [shell] }) {
        const names = Object.keys(shells);
        if (shell === undefined)
            throw new command/* UsageError */.e('no shell is given', 'write `coexist completion SHELL`');
        const script = Object.hasOwn(shells, shell) ? shells[shell] : undefined;
        if (!script)
            throw new command/* UsageError */.e(`unknown shell ${(0,wording/* quote */.hD)(shell)}`, (0,wording/* didYouMean */.au)(shell, names));
        return { exitCode: 0, output: script(completionWords(await (0,commands/* loadCommands */.H)())) };
    },
};


/***/ })

};
