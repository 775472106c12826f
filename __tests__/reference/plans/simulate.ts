import { stateOf, type WrittenOrganization } from '../organization.js'
import { compareLevels } from '../guard.js'
import { relink, unlink } from './links.js'
import { decommission, install, move, update } from './servers.js'
import { Trace } from './trace.js'
import type { WrittenPlan, WrittenStep } from './written.js'

/** Takes the steps of a plan one after the other. */
export function simulate(written: WrittenOrganization, { steps, target }: WrittenPlan): Trace {
  const trace = new Trace(stateOf(written))
  for (const [index, step] of steps.entries()) {
    trace.begin(index + 1)
    const before = trace.moments.length
    take(step, trace)
    if (trace.moments.length === before) trace.become(trace.now)
  }
  for (const { name, product } of trace.now.servers) {
    if (target?.products?.includes(product ?? '') === false) trace.blame('plan-target', [name])
  }
  return trace
}

function take(step: WrittenStep, trace: Trace): void {
  const isTogether = step.together ?? false
  if (step.update) update(step.update, isTogether, trace)
  if (step.install) install(step.install.servers, isTogether, trace)
  if (step.decommission) decommission(step.decommission, isTogether, trace)
  if (step.move) move(step.move, trace)
  if (step.task !== undefined) {
    trace.become({ ...trace.now, settled: [...trace.now.settled, step.task] })
  }
  if (step.link) relink(step.link, trace)
  if (step.unlink) unlink(step.unlink, trace)
  if (step.level) raise(step.level, trace)
  if (step.hold !== undefined) trace.rest()
}

function raise(wanted: NonNullable<WrittenStep['level']>, trace: Trace): void {
  const levels = { ...trace.now.levels }
  for (const [level, value] of Object.entries(wanted)) {
    const now = levels[level]
    const isLower = now !== undefined && compareLevels(level, value, now) < 0
    if (isLower) trace.blame('plan-lowers-level')
    else levels[level] = value
  }
  trace.become({ ...trace.now, levels })
}
