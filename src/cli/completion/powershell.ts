import type { CompletionWords } from './words.js'

/** A script for PowerShell. */
export function powershell({ commands, options }: CompletionWords): string {
  const list = (words: readonly string[]) => `@(${words.map((word) => `'${word}'`).join(', ')})`
  const following = commands.filter(({ next }) => next.length > 0)
  return [
    '# Completion of coexist for PowerShell: coexist completion powershell | Out-String | Invoke-Expression',
    'Register-ArgumentCompleter -Native -CommandName coexist -ScriptBlock {',
    '  param($current, $line, $position)',
    '  $words = $line.CommandElements | ForEach-Object { $_.ToString() }',
    '  $flags = @{',
    ...commands.map(({ word }) => {
      const own = options.filter((option) => option.command === word).map(({ flag }) => flag)
      return `    '${word}' = ${list([...own, '--help'])}`
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
  ].join('\n')
}
