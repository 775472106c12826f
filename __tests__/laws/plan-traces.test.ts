import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Report } from '../../src/core/index.js'
import { expectedOfPlan } from '../reference/plans/checker.js'
import type { WrittenPolicy } from '../reference/rules.js'
import { batches, type Project } from '../support/plans/random-trace.js'
import { checkPlans, findingsOfPlan, theDay } from './plan-findings.js'
import { reducedJson } from './reduce-json.js'

const tracesOfBatch = 5

test('six hundred random plans are judged as the slow reference judges them', () => {
  let stretches = 0
  fc.assert(
    fc.property(batches(tracesOfBatch), ({ policy, projects }) => {
      const report = checkPlans(policy, projects)
      expect(report.problems).toEqual([])
      const wrong = projects.find((project) => differences(project, policy, report).length > 0)
      if (wrong) throw new Error(smallest(wrong, policy))
      stretches += report.findings.filter(({ plan }) => plan).length
    }),
    { numRuns: 120, endOnFailure: true },
  )
  expect(stretches).toBeGreaterThan(1000)
})

/** What the reference and the product say differently about a plan. */
function differences(
  { fleet, plan, waivers }: Project,
  policy: WrittenPolicy,
  report: Report,
): readonly string[] {
  const found = findingsOfPlan(report, fleet.organization)
  const expected = expectedOfPlan(fleet, plan, policy, theDay, waivers).map((finding) =>
    JSON.stringify(finding),
  )
  const lines = (mark: string, mine: readonly string[], theirs: readonly string[]) =>
    without(mine, theirs).map((line) => `${mark} ${line}`)
  return [...lines('expected', expected, found), ...lines('found', found, expected)]
}

/** A small part of the project and the policy about which the two disagree: as small as it gets in some time. */
function smallest(project: Project, policy: WrittenPolicy): string {
  const judged = (one: { project: Project; policy: WrittenPolicy }) => {
    const report = checkPlans(one.policy, [one.project])
    return report.problems.length > 0 ? [] : differences(one.project, one.policy, report)
  }
  const patience = Date.now() + 15_000
  const least = reducedJson({ project, policy }, (one) => Date.now() < patience && judged(one).length > 0)
  return [JSON.stringify(least, undefined, 1), ...judged(least)].join('\n')
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const rest = [...others]
  return lines.filter((line) => {
    const at = rest.indexOf(line)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}
