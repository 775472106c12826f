import type { Finding, Report } from '../../src/core/index.js'
import { checked, type Setting } from './build-check.js'
import { acme, lumen, policy, topology } from './build-lumen.js'

/** A plan for an organization `acme` and what it is judged by; what is left out is nothing. */
export interface Planned {
  /** A rule `r` of the policy `p`; without it, one that never speaks. */
  readonly rule?: string
  /** What follows the rules in the policy. */
  readonly policyRest?: string
  /** A server on each line from the fifth of `acme.yaml` on. */
  readonly servers?: readonly string[]
  /** What follows the servers in the topology. */
  readonly rest?: string
  /** A step on each line from the fourth of `plan.yaml` on; each starts at column 5. */
  readonly steps: readonly string[]
  /** What follows the steps in the plan. */
  readonly planRest?: string
  readonly setting?: Partial<Setting>
}

/** A rule that has nothing to say about the products of the tests. */
const silentRule = 'forbid: [{ product: lumen-0, name: nobody }]'

/** Rules that relate every two products and never speak: no pair of products is without a rule. */
const covering = [
  ['lumen-1', 'lumen-2'],
  ['lumen-1', 'lumen-3'],
  ['lumen-2', 'lumen-3'],
].map(([one, other], index) => `id: c${index}, forbid: [${one}, { product: ${other}, name: nobody }]`)

/** A plan with a step on each line from the fourth on. */
export function plan(steps: readonly string[], rest = ''): string {
  return `apiVersion: coexist/v1\nkind: Plan\nsteps:\n${steps.map((step) => `  - { ${step} }\n`).join('')}${rest}`
}

/** The report about a plan of `acme`; one with a problem ends the test. */
export function planReport(planned: Planned): Report {
  const report = checked(settingOf(planned))
  const [problem] = report.problems
  if (problem) throw new Error(`${problem.file}:${problem.line ?? 0}: ${problem.message}`)
  return report
}

/** The check of a plan of `acme`, as a setting. */
export function settingOf(planned: Planned): Setting {
  const { rule = silentRule, policyRest = '', servers = [], rest = '', steps, planRest = '' } = planned
  return {
    files: {
      'acme.yaml': servers.length > 0 ? acme(servers, rest) : topology('acme', rest),
      'plan.yaml': plan(steps, planRest),
    },
    policy: policy([`id: r, ${rule}`, ...covering], policyRest),
    packs: [lumen],
    ...planned.setting,
  }
}

/**
 * What is found in a plan of `acme`, as `LINE:COLUMN STEP RULE SEVERITY: MESSAGE`; the step that mends it stands behind
 * the first one (`2-4`), and the name of the rule `r` is left out.
 */
export function inPlan(planned: Planned): readonly string[] {
  return planReport(planned)
    .findings.filter(({ plan: place }) => place !== undefined)
    .map(lineOf)
}

function lineOf({ location, plan: place, rule, severity, status, message }: Finding): string {
  const until = place?.until === undefined ? '' : `-${place.until}`
  const weight = status === 'violation' ? severity : `${severity} (${status})`
  const name = rule === 'r' ? '' : `${rule} `
  return `${location.line}:${location.column} ${place?.step ?? ''}${until} ${name}${weight}: ${message}`
}
