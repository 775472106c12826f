import type { Invocation, Surroundings } from './command.js'

/** Whether the output is coloured: as asked, else as the environment says, else on a terminal. */
export function wantsColor(invocation: Invocation, { environment, outputIsTerminal }: Surroundings): boolean {
  const asked = invocation.value('color')
  if (asked === 'always' || asked === 'never') return asked === 'always'
  const { NO_COLOR: none, FORCE_COLOR: forced, TERM: terminal } = environment
  if (none !== undefined && none !== '') return false
  if (forced !== undefined && forced !== '') return forced !== '0'
  return outputIsTerminal && terminal !== 'dumb'
}
