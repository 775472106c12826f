import { groupBy } from '../model/group-by.js'
import type { Finding, RelatedPlace } from '../model/finding.js'
import type { RuleSource } from '../model/policy.js'
import type { OrganizationReport, PlanReport, Report } from '../model/report.js'
import type { Location } from '../model/source.js'
import { compareText, counted, listed } from '../model/wording.js'
import { safeLine } from './escaping/line.js'
import { hyperlink } from './escaping/hyperlink.js'
import type { RenderOptions, ReportFormat } from './format.js'
import { alignedTable } from './parts/aligned-table.js'
import { labelledLine, placeLine, problemLines } from './parts/lines.js'
import { kindsOfFindings } from './parts/kinds-of-findings.js'
import { planLines } from './parts/plan-text.js'
import { repairLines } from './parts/plan-repair.js'
import { isOfPlan } from './parts/plan-timeline.js'
import { orderLines } from './parts/change-order.js'
import { policyChangeInWords } from './parts/policy-change.js'
import { paletteOf, type Palette } from './parts/palette.js'
import {
  changesInWords,
  countsInWords,
  isOfChange,
  scopeInWords,
  sourceInWords,
  statusInWords,
} from './parts/words.js'

const repetitionsShown = 3
const leastRoomForRules = 20

/** The report for people at a terminal: by organization and site, the coexistence table first. */
export const text: ReportFormat = {
  id: 'text',
  summary: 'The report for people at a terminal.',
  render: (report, options) => {
    const shown = new TextReport(report, options)
    return `${(options.brief ? shown.verdict() : shown.lines()).join('\n')}\n`
  },
}

interface Seen {
  readonly source: RuleSource | undefined
  readonly lines: readonly string[]
}

class TextReport {
  private readonly palette: Palette
  /** What stands behind `see`: most findings of a rule have it in common. */
  private readonly seen = new WeakMap<readonly RelatedPlace[], Seen>()

  constructor(
    private readonly report: Report,
    private readonly options: RenderOptions,
  ) {
    this.palette = paletteOf(options.color)
  }

  lines(): readonly string[] {
    const { organizations, plans, findings, problems, fixed, policyChange, orders = [] } = this.report
    const known = new Set(organizations.map(({ organization }) => organization))
    const elsewhere = findings.filter(
      ({ organization }) => organization === undefined || !known.has(organization),
    )
    return [
      ...organizations.flatMap((organization) => this.organization(organization)),
      ...(plans ?? []).flatMap((plan) => this.plan(plan)),
      ...['waivers', 'base', 'policies'].flatMap((subject) =>
        this.section(
          `about the ${subject}`,
          elsewhere.filter((finding) => subjectOf(finding) === subject),
        ),
      ),
      ...this.fixed(fixed),
      ...orders.flatMap(orderLines),
      ...problemLines(problems, this.palette),
      ...(policyChange ? [safeLine(policyChangeInWords(policyChange)), ''] : []),
      ...this.verdict(),
    ]
  }

  private organization(organization: OrganizationReport): readonly string[] {
    const own = this.report.findings.filter(
      (finding) => finding.organization === organization.organization && !finding.plan,
    )
    const names = organization.table.map(({ name }) => name)
    const products = listed([...new Set(names)])
    const state = organization.coexistence ? `${products} coexist` : `runs ${products || 'no servers'}`
    const sites = [...groupBy(own, ({ site }) => site)].sort(
      ([a], [b]) => Number(a === undefined) - Number(b === undefined) || compareText(a ?? '', b ?? ''),
    )
    return [
      `${this.palette.bold(safeLine(organization.organization))}: ${counted(organization.servers, 'server')}, ${state}`,
      '',
      ...this.table(organization),
      ...sites.flatMap(([site, findings]) =>
        this.section(site === undefined ? 'in no single site' : `site ${site}`, findings),
      ),
    ]
  }

  private plan(plan: PlanReport): readonly string[] {
    const own = this.report.findings.filter((finding) => isOfPlan(finding, plan))
    return [
      ...planLines(plan, this.palette, this.tableWidth),
      ...this.section('in the plan', own),
      ...repairLines(plan.repair, this.palette),
    ]
  }

  private table({ table }: OrganizationReport): readonly string[] {
    if (table.length === 0) return []
    const rows = table.map(({ name, servers, requirement }) => [
      name,
      String(servers),
      requirement?.required ?? 'no rule',
      requirement ? shown(requirement.below) : '',
      requirement ? shown(requirement.undecided) : '',
      requirement ? shown(requirement.waived) : '',
      requirement ? [requirement.rule, requirement.source].filter(Boolean).join(' · ') : '',
    ])
    const header = ['product', 'servers', 'required', 'below', 'undecided', 'waived', 'which rule applies']
    const [first = '', ...rest] = this.fitted([header, ...rows].map((row) => row.map(safeLine)))
    return [`  ${this.palette.dim(first)}`, ...rest.map((line) => `  ${line}`), '']
  }

  /** On narrow terminals the rule stands below the numbers: a column of its own would be too narrow to read. */
  private fitted(rows: readonly (readonly string[])[]): readonly string[] {
    const right = new Set([1, 3, 4, 5])
    const numbers = alignedTable(
      rows.map((row) => row.slice(0, -1)),
      right,
    )
    const room = this.tableWidth - Math.max(...numbers.map(({ length }) => length)) - 2
    if (room >= leastRoomForRules) return alignedTable(rows, right, this.tableWidth)
    return numbers.flatMap((line, index) => {
      const rule = rows[index]?.at(-1)
      return index === 0 || !rule ? [line] : [line, `  ${rule}`]
    })
  }

  private section(title: string, findings: readonly Finding[]): readonly string[] {
    if (findings.length === 0) return []
    const alike = groupBy(findings, kindsOfFindings())
    return [
      this.palette.underline(safeLine(title)),
      ...[...alike.values()].flatMap((same) => this.repeated(same)),
    ]
  }

  /** Errors are all told; of mild findings that differ in the server alone, the first is told and the others named. */
  private repeated(same: readonly Finding[]): readonly string[] {
    const [first, ...others] = same
    if (!first || first.severity === 'error' || same.length <= repetitionsShown) {
      return same.map((finding) => paragraph(this.finding(finding)))
    }
    const names = others.flatMap(({ servers }) => servers)
    const also = `  ${this.palette.dim('also:')} ${safeLine(names.join(', '))}`
    return [paragraph([...this.finding(first), also])]
  }

  private finding(finding: Finding): readonly string[] {
    const { palette } = this
    const place = this.place(finding.location)
    return [
      `${place} ${palette[finding.status === 'waived' ? 'dim' : finding.severity](statusInWords(finding))} ${safeLine(finding.rule)}${this.mark(finding)}`,
      `  ${safeLine(finding.message)}`,
      ...(finding.waiver
        ? [
            this.labelled(
              'waived',
              `by ${finding.waiver.owner} until ${finding.waiver.expires}: ${finding.waiver.reason}`,
            ),
          ]
        : []),
      ...(finding.help && !finding.waiver ? [this.labelled('help', finding.help)] : []),
      ...this.see(finding),
    ]
  }

  private place(location: Location): string {
    return hyperlink(placeLine(location, this.palette), this.options.hyperlinkTo?.(location))
  }

  /** Tables are indented. */
  private get tableWidth(): number {
    return (this.options.width ?? Infinity) - 2
  }

  private mark(finding: Finding): string {
    if (finding.change === undefined) return ''
    return ` ${this.palette[isOfChange(finding) ? 'bold' : 'dim'](`(${finding.change})`)}`
  }

  private fixed(fixed: readonly Finding[]): readonly string[] {
    if (fixed.length === 0) return []
    return [
      this.palette.underline('fixed'),
      ...fixed.flatMap(({ location, rule, message }) => [
        `${this.place(location)} ${this.palette.pass('fixed')} ${safeLine(rule)}`,
        this.labelled('was', message),
      ]),
      '',
    ]
  }

  private see({ related, source }: Finding): readonly string[] {
    const known = this.seen.get(related)
    if (known && known.source === source) return known.lines
    const [first] = related
    const fact = first ? `${first.location.file}:${first.location.line} ${first.message}` : ''
    const parts = [fact, source ? sourceInWords(source) : ''].filter((part) => part !== '')
    const lines = parts.length > 0 ? [this.labelled('see', parts.join('; '))] : []
    this.seen.set(related, { source, lines })
    return lines
  }

  private labelled(label: string, content: string): string {
    return labelledLine(label, content, this.palette)
  }

  /** The last line: how the run ended, and what was found. */
  verdict(): readonly string[] {
    const { verdict, summary, problems, asOf } = this.report
    const counts =
      problems.length > 0
        ? `${counted(problems.length, 'problem')}, ${countsInWords(summary)}`
        : countsInWords(summary)
    const changes = changesInWords(summary)
    const word = this.palette[verdict === 'pass' ? 'pass' : 'error'](verdict)
    return [`${word}: ${counts}${changes} (${scopeInWords(this.report)}, as of ${asOf})`]
  }
}

/** Lines with a blank one behind them, as one text: findings come in hundreds of thousands. */
function paragraph(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}

function shown(count: number): string {
  return count === 0 ? '-' : String(count)
}

/** What a finding is about that is about no organization. */
function subjectOf({ rule }: Finding): string {
  if (rule === 'base-unreadable') return 'base'
  return rule === 'policy-replaced' ? 'policies' : 'waivers'
}
