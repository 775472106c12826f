import process from 'node:process'
import { setFlagsFromString } from 'node:v8'

/** About nine times what V8 takes otherwise, in bytes of bytecode that were run. */
const patience = 600_000

/**
 * Has V8 wait longer before it compiles for speed what runs often: a check is mostly over before that pays. That is so with
 * Node 20; later ones compile in more stages, do not know this flag, and would complain of it.
 */
export function compileLate(): void {
  if (process.versions.node.startsWith('20.')) setFlagsFromString(`--interrupt-budget=${patience}`)
}
