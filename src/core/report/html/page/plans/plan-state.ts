import type { PageFinding, PagePlanPlace, PageServer, PageStep } from '../../page-data.js'
import { graver, marksByServer, type Colour } from '../marks.js'

/** The servers after so many of the steps. */
export function serversAfter(
  start: readonly PageServer[],
  steps: readonly PageStep[],
  count: number,
): readonly PageServer[] {
  const servers = new Map(start.map((server) => [server.name.toLowerCase(), server]))
  for (const { arrives, gone } of steps.slice(0, count)) {
    for (const server of arrives) servers.set(server.name.toLowerCase(), server)
    for (const name of gone) servers.delete(name.toLowerCase())
  }
  return [...servers.values()]
}

/** Whether something is so at a step: from the step in which it begins until the one that mends it. */
export function isSoAt({ step, until, isMomentary }: PagePlanPlace, at: number): boolean {
  if (at < step) return false
  if (isMomentary || until === step) return at === step
  return until === undefined || at < until
}

/** What is so at a step of a plan. */
export function findingsAt(findings: readonly PageFinding[], at: number): readonly PageFinding[] {
  return findings.filter(({ plan }) => plan !== undefined && isSoAt(plan, at))
}

/** The marks of the servers at a step; what the plan inherits and mends is not well until then. */
export function marksAt(findings: readonly PageFinding[], at: number): ReadonlyMap<string, Colour> {
  return marksByServer(
    findingsAt(findings, at).map((finding) => {
      const isInherited = finding.plan?.step === 0 && finding.plan.until !== undefined
      const isMild = graver(finding.mark, 'notice') === 'notice'
      return isInherited && isMild ? { ...finding, mark: 'warning' } : finding
    }),
  )
}
