import { fullIdOf } from '../check/findings.js'
import { groupBy } from '../model/group-by.js'
import type { RuleExplanation, ServerAccounts } from '../model/explanation.js'
import type { Finding } from '../model/finding.js'
import type { Report } from '../model/report.js'
import type { CheckRequest } from './check-request.js'
import { findRule } from './explained-rule.js'
import { Explaining, type Explained } from './explaining.js'
import { OrdersOfRaises } from './order-of-raise.js'
import type { Preparation } from './preparation.js'

/** Nobody reads more of one kind; `coexist explain` derives every one. */
const mostOfRule = 3
const mostOfAll = 60

/**
 * Why each rule has found what is grave in a report, what is new first: for servers that are alike the first of them is
 * explained. What goes beyond a few derivations of a rule is counted.
 */
export function explainFindings(
  report: Report,
  preparation: Preparation,
  request: CheckRequest,
): readonly RuleExplanation[] {
  const explained = { preparation, report, orders: OrdersOfRaises.of(preparation, request) }
  const isNews = ({ change }: Finding) => change === 'new' || change === 'worse'
  const grave = report.findings.filter(isGrave)
  const inOrder = [...grave.filter(isNews), ...grave.filter((finding) => !isNews(finding))]
  let left = mostOfAll
  return [...groupBy(inOrder, fullIdOf)].flatMap(([id, findings]) => {
    const explanation = explanationOf(id, findings, explained, Math.min(mostOfRule, left))
    left -= explanation?.organizations.length ?? 0
    return explanation ?? []
  })
}

function isGrave({ status, severity, blocking }: Finding): boolean {
  return status !== 'not-covered' && (blocking || severity === 'error' || status === 'undecided')
}

function explanationOf(
  id: string,
  findings: readonly Finding[],
  explained: Explained,
  most: number,
): RuleExplanation | undefined {
  const found = findRule(id, explained.preparation)
  if ('message' in found) return undefined
  const explaining = new Explaining(found, explained)
  const alike = [...subjectsAlike(findings).values()]
  return {
    rule: found.explained,
    organizations: alike.slice(0, most).map((subjects) => accountsOf(subjects, explaining)),
    left: alike.slice(most).reduce((sum, { length }) => sum + length, 0),
  }
}

/** A server with what was found about it, or what was found about no server or in a plan. */
interface Subject {
  readonly server?: string
  readonly findings: readonly Finding[]
}

/** Subjects of which the same is to be said but for their names. */
function subjectsAlike(findings: readonly Finding[]): ReadonlyMap<string, readonly Subject[]> {
  return groupBy(subjectsOf(findings), (subject) => JSON.stringify(subject.findings.map(aboutOf)))
}

function subjectsOf(findings: readonly Finding[]): readonly Subject[] {
  const subjects = new Map<string, Subject>()
  for (const finding of findings) {
    const { organization = '', servers, plan, fingerprint } = finding
    if (plan || servers.length === 0) subjects.set(fingerprint, { findings: [finding] })
    for (const server of plan ? [] : servers) {
      const key = `${organization}\n${server}`
      const before = subjects.get(key)?.findings ?? []
      subjects.set(key, { server, findings: [...before, finding] })
    }
  }
  return [...subjects.values()]
}

/** What a derivation depends on, of a finding. */
function aboutOf({ organization, status, site, product, actual, required, because, plan }: Finding) {
  return { organization, status, site, product, actual, required, because, plan }
}

function accountsOf(alike: readonly Subject[], explaining: Explaining): ServerAccounts {
  const [first] = alike
  const [finding] = first?.findings ?? []
  if (!first || !finding) throw new Error('a group is never empty')
  const names = alike.slice(1).flatMap(({ server, findings }) => server ?? findings[0]?.servers ?? [])
  return {
    ...explaining.ofFinding(finding, first.server),
    ...(names.length > 0 ? { likewise: names } : {}),
  }
}
