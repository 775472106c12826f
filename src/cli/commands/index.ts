import type { Command } from '../command.js'
import { baseline } from './baseline.js'
import { check } from './check.js'
import { merge } from './merge.js'
import { planCheck } from './plan-check.js'
import { resolve } from './resolve.js'

/** The commands, in the order of the help. */
export const commands: readonly Command[] = [check, planCheck, baseline, merge, resolve]
