import type { Command } from '../command.js'

/** A command that is loaded once it is asked for. */
export interface CommandEntry {
  readonly id: string
  load(): Promise<Command>
}

/** The commands, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  { id: 'check', load: async () => (await import('./check.js')).check },
  { id: 'plan check', load: async () => (await import('./plan-check.js')).planCheck },
  { id: 'baseline', load: async () => (await import('./baseline.js')).baseline },
  { id: 'resolve', load: async () => (await import('./resolve.js')).resolve },
]

/** All of some commands, for their help. */
export async function loadCommands(entries: readonly CommandEntry[] = commands): Promise<readonly Command[]> {
  return Promise.all(entries.map((entry) => entry.load()))
}
