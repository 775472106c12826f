import type { Finding } from '../../model/finding.js'
import type { OrganizationReport, PlanReport, Report } from '../../model/report.js'
import type { RenderOptions } from '../format.js'
import { orderInWords, orderBlockers } from '../parts/change-order.js'
import { isOfPlan } from '../parts/plan-timeline.js'
import { sourceInWords } from '../parts/words.js'
import { Indexed } from './indexed.js'
import type {
  Mark,
  PageData,
  PageFact,
  PageFinding,
  PageOrganization,
  PagePlan,
  PageRule,
} from './page-data.js'
import { planOf } from './plan-of.js'
import { Places } from './places.js'

/** What the page of a report shows. */
export function dataOf(report: Report, options: RenderOptions): PageData {
  return new PageContent(report, new Places(options)).data()
}

class PageContent {
  private readonly facts = new Indexed<PageFact>()
  private readonly rules = new Indexed<PageRule>()
  private readonly organizations: ReadonlyMap<string, number>
  private readonly titles: ReadonlyMap<string, string>
  private readonly plans: readonly PlanReport[]
  /** The findings by their fingerprints. */
  private readonly indexes: ReadonlyMap<string, number>

  constructor(
    private readonly report: Report,
    private readonly places: Places,
  ) {
    this.organizations = new Map(report.organizations.map(({ organization }, index) => [organization, index]))
    this.titles = new Map(report.rules.map(({ policy, rule, title }) => [`${policy}/${rule}`, title]))
    this.plans = report.plans ?? []
    this.indexes = new Map(report.findings.map(({ fingerprint }, index) => [fingerprint, index]))
  }

  data(): PageData {
    const { verdict, asOf, summary, problems, organizations, findings, fixed, orders = [] } = this.report
    const shown = [
      ...findings.map((finding) => this.finding(finding)),
      ...fixed.map((finding) => ({ ...this.finding(finding), mark: 'fixed', change: 'fixed' }) as const),
    ]
    return {
      verdict,
      asOf,
      isCompared: summary.changes !== undefined,
      problems: problems.map(({ message, help, file, line }) => ({
        message,
        ...(help === undefined ? {} : { help }),
        place: this.places.indexOf({ file, ...(line === undefined ? {} : { line }) }),
      })),
      organizations: organizations.map((one) => this.organization(one)),
      plans: this.plans.map((one) => this.plan(one)),
      orders: orders.map((order) => ({
        sentence: orderInWords(order),
        guarantee: order.guarantee,
        steps: order.steps,
        blockers: orderBlockers(order),
        ways: order.ways,
      })),
      findings: shown,
      rules: this.rules.all,
      facts: this.facts.all,
      places: this.places.all,
    }
  }

  private finding(finding: Finding): PageFinding {
    const { policy, rule, severity, blocking, organization = '', servers, message, location } = finding
    const id = `${policy}/${rule}`
    const index = this.organizations.get(organization)
    return {
      mark: markOf(finding),
      severity,
      blocking,
      rule: this.rules.indexOf(id, () => ({ rule, policy, title: this.titles.get(id) ?? rule })),
      ...(index === undefined ? {} : { organization: index }),
      servers,
      message,
      facts: finding.related.map((fact) => this.fact(fact)),
      place: this.places.indexOf(location),
      ...(finding.source ? { source: sourceInWords(finding.source) } : {}),
      ...given(finding, ['site', 'product', 'actual', 'required', 'help', 'waiver', 'change']),
      ...this.planPlace(finding),
    }
  }

  private fact({ message, location }: Finding['related'][number]): number {
    const place = this.places.indexOf(location)
    return this.facts.indexOf(`${place} ${message}`, () => ({ text: message, place }))
  }

  private planPlace(finding: Finding): Pick<PageFinding, 'plan'> {
    if (!finding.plan) return {}
    const plan = this.plans.findIndex((one) => isOfPlan(finding, one))
    return plan === -1 ? {} : { plan: { plan, ...given(finding.plan, ['step', 'until', 'isMomentary']) } }
  }

  private organization({
    organization,
    map,
    coexistence,
    table,
    support,
  }: OrganizationReport): PageOrganization {
    return {
      name: organization,
      isCoexistence: coexistence,
      servers: map.servers,
      links: map.links.map(({ kind, from, to, findings }) => ({
        kind,
        from,
        ...('site' in to ? { site: to.site, servers: [] } : { servers: to.servers }),
        findings: findings.flatMap((fingerprint) => this.indexes.get(fingerprint) ?? []),
      })),
      table: table.map((row) => given(row, ['name', 'servers', 'requirement'])),
      support,
    }
  }

  private plan(plan: PlanReport): PagePlan {
    const organization = this.organizations.get(plan.organization) ?? -1
    return planOf(plan, organization, (location) => this.places.indexOf(location))
  }
}

function markOf({ status, severity }: Finding): Mark {
  if (status !== 'violation') return status
  return severity === 'error' ? 'violation' : severity
}

/** The object with those of the keys that have a value. */
function given<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  keys: readonly Key[],
): Pick<Whole, Key> {
  const pairs = keys.flatMap((key) => (whole[key] === undefined ? [] : [[key, whole[key]] as const]))
  return Object.fromEntries(pairs) as Pick<Whole, Key>
}
