import type { Finding } from '../../model/finding.js'
import type { PlanReport, Report } from '../../model/report.js'
import { counted } from '../../model/wording.js'
import { markdownMessage } from '../escaping/markdown.js'
import type { RenderOptions } from '../format.js'
import {
  findingTable,
  fixedTable,
  messageTable,
  planFindingTable,
  problemTable,
  waivedTable,
} from '../parts/finding-tables.js'
import { orderInWords, orderMarkdown } from '../parts/change-order.js'
import { policyChangeInWords } from '../parts/policy-change.js'
import { planTitle, timelineRows } from '../parts/plan-markdown.js'
import { isOfPlan } from '../parts/plan-timeline.js'
import { isOfChange, scopeInWords } from '../parts/words.js'
import { headline } from '../parts/headline.js'
import { Sections } from './sections.js'

/** GitHub takes 65,536 characters; fewer bytes are fewer characters too. */
const mostBytes = 60_000

type LinkTo = RenderOptions['linkTo']

/** When a pull request is worth a comment: the change brings or mends something, or what it leaves blocks. */
export type CommentMode = 'never' | 'on-change' | 'on-failure' | 'always'

/** Whether the report is to be told in a comment. */
export function isWorthTelling(report: Report, mode: CommentMode): boolean {
  const { verdict, summary, findings } = report
  switch (mode) {
    case 'never':
      return false
    case 'always':
      return true
    case 'on-failure':
      return verdict !== 'pass'
    case 'on-change': {
      if (verdict === 'error' || report.policyChange) return true
      const { changes } = summary
      if (changes) return changes.new + changes.worse + changes.fixed > 0
      return findings.some(({ status }) => status !== 'waived')
    }
  }
}

/** The comment on a pull request: the verdict, what the change brings and mends, what is waived, plans, and the rest. */
export function renderComment(report: Report, linkTo: LinkTo): string {
  const out = new Sections(mostBytes)
  const { findings, problems, fixed, asOf } = report
  out.always(headline(report), '', `${scopeInWords(report)}, as of ${asOf}.`, '')
  out.table('Could not be judged', problemTable(problems))
  policyChangeSection(out, report, linkTo)
  const ofServers = findings.filter(({ plan }) => !plan)
  const grave = ofServers.filter(isGrave)
  const ofKind = (change: Finding['change']) =>
    findingTable(
      grave.filter((finding) => finding.change === change),
      linkTo,
    )
  out.table('New', ofKind('new'))
  out.table('Worse', ofKind('worse'))
  out.table('Violations and open questions', ofKind(undefined))
  out.table('Fixed', fixedTable(fixed))
  const waived = ofServers.filter(({ status }) => status === 'waived')
  out.table('Waived', waivedTable(waived, linkTo))
  out.table('Waivers that end soon', messageTable(ofServers.filter(isEndingWaiver), linkTo, false))
  for (const plan of report.plans ?? []) planSection(out, plan, findings, linkTo)
  for (const order of report.orders ?? []) out.whole(orderInWords(order), orderMarkdown(order))
  rest(out, report, ofServers, linkTo)
  return out.toString()
}

/** What is left of a comment when there is nothing to tell any more. */
export function renderSettledComment(report: Report): string {
  return `${headline(report)}\n\nWhat was told here before is settled. ${scopeInWords(report)}, as of ${report.asOf}.\n`
}

function policyChangeSection(out: Sections, { policyChange }: Report, linkTo: LinkTo): void {
  if (!policyChange) return
  out.always(`> ${markdownMessage(policyChangeInWords(policyChange))}`, '')
  out.table('Only by the policies of the change', messageTable(policyChange.appearing, linkTo, false))
  out.table('Not by the policies of the change', messageTable(policyChange.disappearing, linkTo, false))
}

function planSection(out: Sections, plan: PlanReport, findings: readonly Finding[], linkTo: LinkTo): void {
  const own = findings.filter((finding) => isOfPlan(finding, plan))
  const header = ['Step', 'What changes', 'Verdict', 'What breaks until when']
  out.table(planTitle(plan), { header, rows: timelineRows(plan) }, 'a plan')
  out.table('What breaks in it', planFindingTable(own.filter(isGrave), linkTo))
}

/** What was there before and what is mild, for whoever opens it. */
function rest(out: Sections, report: Report, ofServers: readonly Finding[], linkTo: LinkTo): void {
  const others = ofServers.filter(
    (finding) => finding.status !== 'waived' && !isEndingWaiver(finding) && !isShownOpenly(finding),
  )
  if (others.length === 0) return
  const ordered = [
    ...others.filter(isOfChange),
    ...others.filter((finding) => !isOfChange(finding) && isGrave(finding)),
    ...others.filter((finding) => !isOfChange(finding) && !isGrave(finding)),
  ]
  out.collapsed(counted(ordered.length, 'other finding'), () => {
    out.table('Other findings', messageTable(ordered, linkTo, report.summary.changes !== undefined))
  })
}

function isShownOpenly(finding: Finding): boolean {
  return isGrave(finding) && finding.change !== 'unchanged'
}

function isGrave({ status, severity }: Finding): boolean {
  return status === 'undecided' || (status === 'violation' && severity === 'error')
}

function isEndingWaiver({ rule, policy }: Finding): boolean {
  return rule === 'waiver-ending' && policy === 'coexist'
}
