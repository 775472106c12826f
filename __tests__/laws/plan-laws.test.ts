import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Report } from '../../src/core/index.js'
import type { WrittenPlan, WrittenStep } from '../reference/plans/written.js'
import type { WrittenPolicy, WrittenRule } from '../reference/rules.js'
import { RandomSource } from '../support/random-source.js'
import { batches, type Batch, type Project } from '../support/plans/random-trace.js'
import { checkPlans, findingsOfPlan, textOf, textsOfProject, theDay } from './plan-findings.js'
import { checkAgainst } from './run-check.js'

interface Told {
  readonly rule: string
  readonly status: string
  readonly servers: readonly string[]
  readonly step: number
  readonly until?: number
}

test('what is found in plans does not depend on the order of files', () => {
  forAll(({ policy, projects }, seed) => {
    const texts = projects.flatMap(textsOfProject)
    const report = checkAgainst([textOf(policy)], texts, theDay)
    const mixed = checkAgainst([textOf(policy)], new RandomSource(seed).shuffled(texts), theDay)
    expect(mixed.findings).toEqual(report.findings)
    expect(mixed.summary).toEqual(report.summary)
  })
})

test('a plan of nothing but rests finds only what was there before it', () => {
  forAll(({ policy, projects }) => {
    const running = idsOf(policy, ({ during }) => during === 'plan')
    const resting = projects.map((one) => withSteps(one, ({ steps }) => steps.map(() => ({ hold: 'rest' }))))
    const all = toldOf(policy, resting)
      .flat()
      .filter(({ rule }) => !running.includes(rule))
    expect(
      all.filter(({ rule, step, until }) => !isOfPlan(rule) && (step > 0 || until !== undefined)),
    ).toEqual([])
  })
})

test('a step with one server is the same together', () => {
  forAll(({ policy, projects }) => {
    const single = projects.map((one) => withSteps(one, ({ steps }) => steps.map(apart)))
    const together = single.map((one) => withSteps(one, ({ steps }) => steps.map(asOne)))
    expect(toldOf(policy, together)).toEqual(toldOf(policy, single))
  })
})

test('what is found ends at the step at which it begins, or later, and both are steps of the plan', () => {
  forAll(({ policy, projects }) => {
    const wrong = toldOf(policy, projects).flatMap((told, index) => {
      const last = projects[index]?.plan.steps.length ?? 0
      return told.filter(({ step, until = last }) => step < 0 || until < step || until > last)
    })
    expect(wrong).toEqual([])
  })
})

test('one step for two servers finds what a step for each of them finds', () => {
  let split = 0
  forAll(({ policy, projects }) => {
    const ids = idsOf(policy, (rule) => rule.during !== 'plan' && judgesServers(rule))
    const told = (some: readonly Project[]) =>
      toldOf(policy, some).map((all) => all.filter(({ rule }) => ids.includes(rule)))
    const before = told(projects)
    const after = told(projects.map(splitUp))
    for (const [index, { plan }] of projects.entries()) {
      const origins = plan.steps.flatMap((step, at) => apartSteps(step).map(() => at + 1))
      split += origins.length - plan.steps.length
      const mapped = (after[index] ?? []).map((one) => ({ ...one, step: origins[one.step - 1] ?? 0 }))
      const lines = (all: readonly Told[]) => [...new Set(all.map(withStep))]
      const subjects = (all: readonly Told[]) => [...new Set(all.map(subject))].sort()
      expect(subjects(mapped)).toEqual(subjects(before[index] ?? []))
      expect(lines(before[index] ?? []).filter((line) => !lines(mapped).includes(line))).toEqual([])
    }
  })
  expect(split).toBeGreaterThan(20)
})

function forAll(law: (batch: Batch, seed: number) => void): void {
  fc.assert(fc.property(batches(4), fc.integer(), law), { numRuns: 15, endOnFailure: true })
}

/** What is found in each of the plans. */
function toldOf(policy: WrittenPolicy, projects: readonly Project[]): readonly (readonly Told[])[] {
  const report: Report = checkPlans(policy, projects)
  expect(report.problems).toEqual([])
  return projects.map(({ fleet }) =>
    findingsOfPlan(report, fleet.organization).map((line) => JSON.parse(line) as Told),
  )
}

function withSteps(project: Project, change: (plan: WrittenPlan) => readonly WrittenStep[]): Project {
  return { ...project, plan: { ...project.plan, steps: change(project.plan) } }
}

/** Every step that updates several servers, one after the other, as a step for each of them. */
function splitUp(project: Project): Project {
  return withSteps(project, ({ steps }) => steps.flatMap(apartSteps))
}

function apartSteps(step: WrittenStep): readonly WrittenStep[] {
  const { update, together } = step
  if (!update?.servers || together) return [step]
  return update.servers.map((name) => ({ ...step, update: { ...update, servers: [name] } }))
}

/** The step for the first of its servers alone, one after the other. */
function apart({ together: _, ...step }: WrittenStep): WrittenStep {
  const { update, install, decommission } = step
  if (update?.servers) return { ...step, update: { ...update, servers: update.servers.slice(0, 1) } }
  if (install) return { ...step, install: { servers: install.servers.slice(0, 1) } }
  if (decommission?.servers) return { decommission: { servers: decommission.servers.slice(0, 1) } }
  return step
}

function asOne(step: WrittenStep): WrittenStep {
  const { update, decommission } = step
  return update?.select || decommission?.select ? step : { ...step, together: true }
}

/** Its findings are about one server each, so that what they name does not depend on other servers of the step. */
function judgesServers({ minimum, matrix, lifecycle, skew, span }: WrittenRule): boolean {
  return [minimum, matrix, lifecycle, skew, span].some((form) => form !== undefined)
}

function idsOf(policy: WrittenPolicy, isAsked: (rule: WrittenRule) => boolean): readonly string[] {
  return policy.rules.filter(isAsked).map(({ id }) => id)
}

function isOfPlan(rule: string): boolean {
  return rule.startsWith('plan-')
}

function subject({ rule, status, servers }: Told): string {
  return `${rule} ${status} ${servers.join()}`
}

function withStep(told: Told): string {
  return `${subject(told)} ${told.step}`
}
