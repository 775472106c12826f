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
  { id: 'plan find', load: async () => (await import('./plan-find.js')).planFind },
  { id: 'plan verify', load: async () => (await import('./plan-verify.js')).planVerify },
  { id: 'fix', load: async () => (await import('./fix.js')).fix },
  { id: 'baseline', load: async () => (await import('./baseline.js')).baseline },
  { id: 'merge', load: async () => (await import('./merge.js')).merge },
  { id: 'explain', load: async () => (await import('./explain.js')).explain },
  { id: 'test', load: async () => (await import('./test.js')).test },
  { id: 'import', load: async () => (await import('./import.js')).importCommand },
  { id: 'drift', load: async () => (await import('./drift.js')).drift },
  { id: 'resolve', load: async () => (await import('./resolve.js')).resolve },
  { id: 'init', load: async () => (await import('./init.js')).init },
  { id: 'schema', load: async () => (await import('./schema.js')).schema },
  { id: 'docs', load: async () => (await import('./docs.js')).docs },
  { id: 'completion', load: async () => (await import('./completion.js')).completion },
]

/** All of some commands, for their help. */
export async function loadCommands(entries: readonly CommandEntry[] = commands): Promise<readonly Command[]> {
  return Promise.all(entries.map((entry) => entry.load()))
}
