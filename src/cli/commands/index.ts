import type { Command } from '../command.js'
import { baseline } from './baseline.js'
import { check } from './check.js'
import { drift } from './drift.js'
import { importCommand } from './import.js'
import { explain } from './explain.js'
import { planCheck } from './plan-check.js'
import { resolve } from './resolve.js'
import { test } from './test.js'

/** The commands, in the order of the help. */
export const commands: readonly Command[] = [
  check,
  planCheck,
  baseline,
  explain,
  test,
  importCommand,
  drift,
  resolve,
]
