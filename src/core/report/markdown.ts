import type { Finding, RuleSummary } from '../model/finding.js'
import type { OrganizationReport, PlanReport, Report } from '../model/report.js'
import { counted, listed } from '../model/wording.js'
import { code, codeElement, markdownLink, markdownMessage, markdownText } from './escaping/markdown.js'
import type { RenderOptions, ReportFormat } from './format.js'
import { BudgetedLines } from './parts/budget.js'
import {
  findingTable,
  fixedTable,
  messageTable,
  planFindingTable,
  problemTable,
  waivedTable,
  type MarkdownTable,
} from './parts/finding-tables.js'
import { mermaidMap, type Mark } from './parts/mermaid-map.js'
import { organizationSection } from './parts/organization-markdown.js'
import { phasesPicture, planTitle, timelineRows } from './parts/plan-markdown.js'
import { isOfPlan } from './parts/plan-timeline.js'
import { orderMarkdown } from './parts/change-order.js'
import { policyChangeInWords } from './parts/policy-change.js'
import { rowOf } from './parts/row-markdown.js'
import { trendTable } from './parts/trend.js'
import { isOfChange, scopeInWords, sourceInWords } from './parts/words.js'
import { headline } from './parts/headline.js'

const defaultLimit = 900 * 1024

/** The report for pull requests and job summaries: the verdict first, the violating servers in a table. */
export const markdown: ReportFormat = {
  id: 'markdown',
  summary: 'The report for pull requests, job summaries and wikis.',
  render: (report, options) => new MarkdownReport(report, options).render(),
}

class MarkdownReport {
  private readonly out: BudgetedLines
  private readonly rules: ReadonlyMap<string, RuleSummary>

  constructor(
    private readonly report: Report,
    private readonly options: RenderOptions,
  ) {
    this.rules = new Map(report.rules.map((one) => [`${one.policy}/${one.rule}`, one]))
    this.out = new BudgetedLines(options.byteLimit ?? defaultLimit)
  }

  render(): string {
    const { problems, summary, asOf, organizations, fixed } = this.report
    this.out.always(headline(this.report), '', `${scopeInWords(this.report)}, as of ${asOf}.`, '')
    this.table('Could not be judged', problemTable(problems))
    this.policyChange()
    this.ofChange('New', 'new')
    this.ofChange('Worse', 'worse')
    this.entries(organizations.map(organizationSection), 'organization', 0.5)
    const before = summary.changes ? ', unchanged' : ''
    this.findings(`Violations${before}`, this.standing('violation', 'error'))
    this.findings(`Undecided${before}`, this.standing('undecided'))
    this.table('Fixed', fixedTable(fixed))
    this.table('Waived', waivedTable(this.withStatus('waived'), this.options.linkTo))
    for (const plan of this.report.plans ?? []) this.plan(plan)
    this.entries(
      (this.report.orders ?? []).map((order) => orderMarkdown(order)),
      'order',
    )
    this.mild([...this.withStatus('violation', 'warning', 'notice'), ...this.withStatus('not-covered')])
    this.table('Trend', trendTable(this.report))
    this.details()
    const drawn = organizations.filter(({ map }) => map.servers.length > 0)
    this.entries(
      drawn.map((organization) => this.mapSection(organization)),
      'map',
    )
    return this.out.toString()
  }

  private policyChange(): void {
    const { policyChange } = this.report
    if (!policyChange) return
    const { linkTo } = this.options
    this.out.always(`> ${markdownMessage(policyChangeInWords(policyChange))}`, '')
    this.table('Only by the policies of the change', messageTable(policyChange.appearing, linkTo, false))
    this.table('Not by the policies of the change', messageTable(policyChange.disappearing, linkTo, false))
  }

  /** What came with the change, and weighs: the mild has a place of its own. */
  private ofChange(title: string, change: Finding['change']): void {
    const grave = [...this.withStatus('violation', 'error'), ...this.withStatus('undecided')]
    this.findings(
      title,
      grave.filter((finding) => finding.change === change),
    )
  }

  private standing(
    status: Finding['status'],
    ...severities: readonly Finding['severity'][]
  ): readonly Finding[] {
    return this.withStatus(status, ...severities).filter((finding) => !isOfChange(finding))
  }

  private withStatus(
    status: Finding['status'],
    ...severities: readonly Finding['severity'][]
  ): readonly Finding[] {
    return this.report.findings.filter(
      (finding) =>
        !finding.plan &&
        finding.status === status &&
        (severities.length === 0 || severities.includes(finding.severity)),
    )
  }

  private plan(plan: PlanReport): void {
    const own = this.report.findings.filter((finding) => isOfPlan(finding, plan))
    this.out.always(`### ${planTitle(plan)}`, '')
    const header = ['Step', 'What changes', 'Verdict', 'What breaks until when']
    this.table(undefined, { header, rows: timelineRows(plan) })
    this.out.whole(phasesPicture(plan))
    const told = own.filter(({ severity, status }) => severity === 'error' && status !== 'waived')
    this.table(undefined, planFindingTable(told, this.options.linkTo))
    this.mild(own.filter((finding) => !told.includes(finding)))
  }

  private findings(title: string, findings: readonly Finding[]): void {
    this.table(title, findingTable(findings, this.options.linkTo))
  }

  private mild(findings: readonly Finding[]): void {
    if (findings.length === 0) return
    const isCompared = this.report.summary.changes !== undefined
    const ordered = [...findings.filter(isOfChange), ...findings.filter((finding) => !isOfChange(finding))]
    this.collapsed(counted(findings.length, 'warning or notice', 'warnings and notices'), () =>
      this.table(undefined, messageTable(ordered, this.options.linkTo, isCompared)),
    )
  }

  private details(): void {
    const told = this.report.findings.filter(
      ({ severity, status, plan }) => severity === 'error' && status !== 'not-covered' && !plan,
    )
    if (told.length === 0) return
    this.collapsed('Why', () =>
      this.entries(
        told.map((finding) => [this.why(finding)]),
        'explanation',
      ),
    )
  }

  private why(finding: Finding): string {
    const facts =
      finding.because.length > 0 ? `, because ${listed(finding.because.map(markdownMessage))}` : ''
    const source = finding.source ? ` (${markdownText(sourceInWords(finding.source))})` : ''
    return `- ${this.ruleOf(finding)}: ${markdownMessage(finding.message)}${facts}${source}`
  }

  /** The rule of a finding, as a link to its page where it has one. */
  private ruleOf({ policy, rule }: Finding): string {
    const known = this.rules.get(`${policy}/${rule}`)
    const page = known && this.options.pageOf?.(known)
    return page === undefined ? code(rule) : markdownLink(code(rule), page)
  }

  private mapSection({ organization, map }: OrganizationReport): readonly string[] {
    const picture = mermaidMap(map, this.marksOf(organization))
    return [
      `<details><summary>Map of ${codeElement(organization)}</summary>`,
      '',
      ...(picture === undefined
        ? ['_The organization is too large to be drawn here._']
        : ['```mermaid', picture, '```']),
      '',
      '</details>',
      '',
    ]
  }

  private marksOf(organization: string): (server: string) => Mark {
    const marked = new Map<string, Mark>()
    for (const { organization: of, servers, status, severity, plan } of this.report.findings) {
      if (of !== organization || severity !== 'error' || plan) continue
      if (status !== 'violation' && status !== 'undecided') continue
      for (const server of servers) if (marked.get(server) !== 'violation') marked.set(server, status)
    }
    return (server) => marked.get(server) ?? 'fine'
  }

  private collapsed(summary: string, content: () => void): void {
    this.out.always(`<details><summary>${summary}</summary>`, '')
    content()
    this.out.always('', '</details>', '')
  }

  private table(title: string | undefined, { header, rows }: MarkdownTable): void {
    if (rows.length === 0) return
    if (title !== undefined) this.out.always(`### ${title}`, '')
    this.out.always(rowOf(header), rowOf(header.map(() => '---')))
    this.entries(
      rows.map((row) => [rowOf(row)]),
      'row',
    )
    this.out.always('')
  }

  private entries(entries: readonly (readonly string[])[], noun: string, share = 1): void {
    const left = this.out.entries(entries, share)
    if (left > 0)
      this.out.always(
        '',
        `_${counted(left, `more ${noun}`)} left out for size; the JSON report has everything._`,
      )
  }
}
