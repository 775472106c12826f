import type { Finding, RuleSummary } from '../../model/finding.js'
import type { Report } from '../../model/report.js'
import type { Location } from '../../model/source.js'
import { code, markdownLink } from '../escaping/markdown.js'
import type { RenderOptions } from '../format.js'

/** Where places can be looked at, and pages about rules can be read. */
export type Addresses = Pick<RenderOptions, 'linkTo' | 'pageOf'>

/** What a report names, as Markdown that leads there where something does. */
export class Links {
  private readonly rules: ReadonlyMap<string, RuleSummary>

  constructor(
    { rules }: Pick<Report, 'rules'>,
    private readonly addresses: Addresses,
  ) {
    this.rules = new Map(rules.map((one) => [`${one.policy}/${one.rule}`, one]))
  }

  /** Markdown as a link to a place. */
  to(location: Location, markdown: string): string {
    const target = this.addresses.linkTo?.(location)
    return target === undefined ? markdown : markdownLink(markdown, target)
  }

  /** The short id of a rule as a link to its page. */
  rule({ policy, rule }: Pick<Finding, 'policy' | 'rule'>): string {
    const page = this.pageOf({ policy, rule })
    return page === undefined ? code(rule) : markdownLink(code(rule), page)
  }

  /** The address of the page about a rule. */
  pageOf({ policy, rule }: Pick<Finding, 'policy' | 'rule'>): string | undefined {
    const known = this.rules.get(`${policy}/${rule}`)
    return known && this.addresses.pageOf?.(known)
  }
}
