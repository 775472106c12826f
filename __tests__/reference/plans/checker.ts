import { uncoveredPairs } from '../coverage.js'
import { judge, type Judgement } from '../judge-rule.js'
import type { Server, WrittenOrganization } from '../organization.js'
import { rulesOf, type NamedRule, type WrittenPolicy } from '../rules.js'
import type { Truth } from '../truth.js'
import type { WrittenWaiver } from '../waivers.js'
import { judgeChanges } from './judge-changes.js'
import { simulate } from './simulate.js'
import { stretchesOf, type Seen, type Stretch } from './stretches.js'
import { taskFaults } from './tasks.js'
import type { Moment, Trace } from './trace.js'
import { splitByWaivers } from './waived.js'
import type { WrittenPlan } from './written.js'

/** A finding of a plan. */
export interface PlanFinding {
  readonly policy: string
  readonly rule: string
  readonly status: string
  readonly severity: string
  /** In lower case, sorted. */
  readonly servers: readonly string[]
  readonly step: number
  readonly until?: number | undefined
}

/** Everything that a check of a plan must find: each state is made, and each is judged from scratch. */
export function expectedOfPlan(
  written: WrittenOrganization,
  plan: WrittenPlan,
  policy: WrittenPolicy,
  asOf: string,
  waivers: readonly WrittenWaiver[] = [],
): readonly PlanFinding[] {
  const trace = simulate(written, plan)
  const rules = rulesOf(policy)
  const found = [
    ...rules.flatMap((rule) => onStates(rule, trace, asOf)),
    ...onPairs(rules, trace),
    ...rules.flatMap((rule) => onChanges(rule, policy, trace)),
    ...[...trace.faults, ...taskFaults(plan, policy)].map((fault) => ({ policy: 'coexist', ...fault })),
  ]
  return found
    .flatMap((finding) => splitByWaivers(finding, written.organization, waivers, asOf))
    .map(tidy)
    .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
}

interface Found extends Seen {
  /** What is told together where it lasts equally long. */
  readonly group: string
  readonly isCount: boolean
  readonly severity: string
  readonly servers: readonly string[]
}

function onStates(rule: NamedRule, trace: Trace, asOf: string): readonly PlanFinding[] {
  const looks = momentsOf(rule, trace).map(({ state, step, isOnlyEnd }) => ({
    step,
    isOnlyEnd,
    found: judge(rule, state, asOf).flatMap((judgement) => followed(rule, judgement)),
  }))
  const lastStep = rule.during === 'plan' ? trace.moments.at(-1)?.step : undefined
  return toldTogether(stretchesOf(looks, lastStep)).map((stretch) => ({
    ...namesOf(rule),
    ...findingOf(stretch),
  }))
}

/** Servers that a rule keeps apart are followed one by one; a count in as many parts as it is off. */
function followed(
  { forbid }: NamedRule,
  { place, part, servers, broken, severity, depth }: Judgement,
): readonly Found[] {
  const seen = (detail: string, some: readonly Server[]): Found => ({
    key: JSON.stringify([place, part, detail]),
    group: JSON.stringify([place, part]),
    isCount: depth !== undefined,
    status: statusOf(broken),
    severity,
    servers: some.map(({ name }) => name),
  })
  if (forbid) return servers.map((server) => seen(server.name.toLowerCase(), [server]))
  return Array.from({ length: depth ?? 1 }, (_level, index) => seen(String(index), servers))
}

/** Servers that share their steps are told together, and of a count that is off the longest stretch of a step. */
function toldTogether(stretches: readonly Stretch<Found>[]): readonly Stretch<Found>[] {
  const together: Stretch<Found>[] = []
  for (const stretch of stretches) {
    const { first, step, until } = stretch
    const at = together.findIndex(
      (one) =>
        one.first.group === first.group &&
        one.first.status === first.status &&
        one.step === step &&
        (first.isCount || one.until === until),
    )
    const known = together[at]
    if (!known) together.push(stretch)
    else if (!first.isCount) {
      const servers = [...known.first.servers, ...first.servers]
      together[at] = { ...known, first: { ...known.first, servers } }
    } else if ((until ?? Infinity) > (known.until ?? Infinity)) together[at] = { ...known, until }
  }
  return together
}

/** The moments about which a rule speaks; one that speaks at rest sees everywhere what is no longer so. */
function momentsOf(
  { keep, during }: NamedRule,
  { moments }: Trace,
): readonly (Moment & { readonly isOnlyEnd: boolean })[] {
  const isEdge = (index: number) => index === 0 || index === moments.length - 1
  const isAtRest = during === 'at-rest'
  return moments
    .map((moment, index) => ({ ...moment, isOnlyEnd: isAtRest && !moment.isHold && !isEdge(index) }))
    .filter(({ isPause }, index) => {
      if (isPause && (!keep || isAtRest)) return false
      return during !== 'plan' || !isEdge(index)
    })
}

/** The pairs of products that no rule covers, in every state. */
function onPairs(rules: readonly NamedRule[], { moments }: Trace): readonly PlanFinding[] {
  const looks = moments
    .filter(({ isPause }) => !isPause)
    .map(({ state, step }) => ({
      step,
      isOnlyEnd: false,
      found: uncoveredPairs(state.servers, rules).map((pair) => ({
        key: pair.join(' + '),
        group: pair.join(' + '),
        isCount: false,
        status: 'not-covered',
        severity: 'warning',
        servers: state.servers
          .filter(({ product }) => pair.some((one) => one === product))
          .map(({ name }) => name),
      })),
    }))
  const names = { policy: 'coexist', rule: 'not-covered' }
  return stretchesOf(looks).map((stretch) => ({ ...names, ...findingOf(stretch) }))
}

/** What is mended by the plan, and was wrong before it, is a notice. */
function findingOf({ first, step, until }: { first: Found; step: number; until: number | undefined }) {
  const { status, servers } = first
  const severity = step === 0 && until !== undefined ? 'notice' : first.severity
  return { status, severity, servers, step, until }
}

function onChanges(rule: NamedRule, policy: WrittenPolicy, trace: Trace): readonly PlanFinding[] {
  return judgeChanges(rule, policy.checklists ?? [], trace)
    .filter(({ broken }) => broken.includes(true))
    .map(({ change, subjects, broken }) => ({
      ...namesOf(rule),
      status: statusOf(broken),
      severity: rule.severity ?? 'error',
      servers: subjects,
      step: change.step,
    }))
}

function namesOf({ name }: NamedRule): { readonly policy: string; readonly rule: string } {
  const [policy = '', rule = ''] = name.split('/')
  return { policy, rule }
}

function statusOf(broken: Truth): string {
  return broken.includes(false) ? 'undecided' : 'violation'
}

/** The keys in one order, and the servers in lower case. */
function tidy({ policy, rule, status, severity, servers, step, until }: PlanFinding): PlanFinding {
  const names = servers.map((name) => name.toLowerCase()).sort()
  return { policy, rule, status, severity, servers: names, step, ...(until === undefined ? {} : { until }) }
}
