import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RenderOptions } from '../core/index.js'
import { wantsColor } from './color.js'
import type { Invocation, Surroundings } from './command.js'

type Environment = Surroundings['environment']

/** Signs of terminals that show hyperlinks; others may print rubbish, so that a terminal without a sign gets none. */
const signs: readonly ((environment: Environment) => boolean)[] = [
  ({ TERM_PROGRAM: program = '' }) =>
    ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper'].includes(program),
  ({ TERM: terminal = '' }) => /^(xterm-kitty|alacritty|foot|xterm-ghostty|wezterm)/.test(terminal),
  ({ VTE_VERSION: version = '' }) => Number(version) >= 5000,
  ({ WT_SESSION: windowsTerminal }) => Boolean(windowsTerminal),
  ({ KONSOLE_VERSION: konsole }) => Boolean(konsole),
]

/** Where the places in the text lead on this terminal; nowhere where it shows no hyperlinks, or no colours. */
export function hyperlinksOn(
  invocation: Invocation,
  surroundings: Surroundings,
): Pick<RenderOptions, 'hyperlinkTo'> {
  const { environment, folder, outputIsTerminal } = surroundings
  if (!wantsColor(invocation, surroundings)) return {}
  const { FORCE_HYPERLINK: forced } = environment
  const knows = outputIsTerminal && signs.some((isSign) => isSign(environment))
  const wanted = forced !== undefined && forced !== '' ? forced !== '0' : knows
  return wanted ? { hyperlinkTo: ({ file }) => pathToFileURL(resolve(folder, file)).href } : {}
}
