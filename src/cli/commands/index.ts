import type { Command } from '../command.js'
import { baseline } from './baseline.js'
import { check } from './check.js'
import { fix } from './fix.js'
import { completion } from './completion.js'
import { docs } from './docs.js'
import { drift } from './drift.js'
import { importCommand } from './import.js'
import { explain } from './explain.js'
import { init } from './init.js'
import { merge } from './merge.js'
import { planCheck } from './plan-check.js'
import { planFind } from './plan-find.js'
import { planVerify } from './plan-verify.js'
import { resolve } from './resolve.js'
import { schema } from './schema.js'
import { test } from './test.js'

/** The commands, in the order of the help. */
export const commands: readonly Command[] = [
  check,
  planCheck,
  planFind,
  planVerify,
  fix,
  baseline,
  merge,
  explain,
  test,
  importCommand,
  drift,
  resolve,
  init,
  schema,
  docs,
  completion,
]
