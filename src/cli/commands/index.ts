import type { Command } from '../command.js'
import { baseline } from './baseline.js'
import { check } from './check.js'
import { fix } from './fix.js'
import { planCheck } from './plan-check.js'
import { planFind } from './plan-find.js'
import { planVerify } from './plan-verify.js'
import { resolve } from './resolve.js'

/** The commands, in the order of the help. */
export const commands: readonly Command[] = [check, planCheck, planFind, planVerify, fix, baseline, resolve]
