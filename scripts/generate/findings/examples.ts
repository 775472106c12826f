import { standingOf } from '../../../src/core/explain/standing.js'
import type { OpenFinding } from '../../../src/core/check/findings.js'
import type { Case, Expectation } from '../../../src/core/model/case.js'
import type { Policy, Rule } from '../../../src/core/model/policy.js'
import type { Origin } from '../../../src/core/model/source.js'
import type { ServerState } from '../../../src/core/rules/state.js'
import type { PackContent } from './pack-content.js'
import { reduced, withValue } from './reduction.js'

/** A small case, and what the rule says in it. */
export interface Example {
  readonly text: string
  readonly findings: readonly OpenFinding[]
}

/** What examples of a rule are made from. */
interface Subject {
  readonly policy: Policy
  readonly rule: Rule
  readonly content: PackContent
}

type Status = Expectation['status']

/**
 * A case in which a rule is broken, and one in which it is not: cases of the pack without what does not matter for
 * the rule.
 */
export function examplesOf(subject: Subject): { readonly failing: Example; readonly passing: Example } {
  const failing = failingText(subject)
  const passing = passingText(subject, failing)
  return { failing: exampleOf(subject, failing, 'fails'), passing: exampleOf(subject, passing, 'passes') }
}

function failingText(subject: Subject): string {
  const status = casesAbout(subject, 'violation').length > 0 ? 'violation' : 'undecided'
  const [shortest] = casesAbout(subject, status)
  if (!shortest) throw new Error(`no case shows ${subject.rule.id} firing`)
  return reduced(
    textOf(shortest),
    'entries and facts',
    (text) => saidIn(subject, text)?.some((one) => one.status === status) ?? false,
  )
}

/** A rule about servers has one that meets it; a rule about changes is silent in a whole case. */
function passingText(subject: Subject, failing: string): string {
  switch (subject.content.bound(subject.policy, subject.rule).judge.kind) {
    case 'server':
      return meetingText(subject, failing)
    case 'scope':
      return withoutOffenders(subject, failing)
    case 'change':
      return quietText(subject, failing)
  }
}

/** The server that meets the rule and is most like the one that does not, with what makes the rule speak. */
function meetingText(subject: Subject, failing: string): string {
  const parsed = subject.content.parsed(failing)
  const levels = Object.keys(parsed?.topology?.levels ?? {})
  const hasLevels = ({ topology }: Case) => levels.every((level) => level in (topology?.levels ?? {}))
  const [broken = ''] = offenders(subject, failing).map(({ declared }) => sourceOf(declared))
  const found = subject.content.cases
    .filter((one) => isOfPresent(subject, one))
    .flatMap((one) => metBy(subject, one).map((server) => ({ one, server })))
    .map((pair) => ({
      ...pair,
      likeness: likeness(broken, sourceOf(pair.server.declared)) + (hasLevels(pair.one) ? 1 : 0),
    }))
    .sort((a, b) => b.likeness - a.likeness)
  for (const { one, server } of found) {
    const text = reduced(textOf(one), 'entries', (smaller) => {
      const left = subject.content.parsed(smaller)
      return left !== undefined && metBy(subject, left).some(({ name }) => name === server.name)
    })
    if (saidIn(subject, text)?.length === 0) return text
  }
  throw new Error(`no case shows a server that meets ${subject.rule.id}`)
}

/** The case in which the rule is silent and that is most like the one in which it is not. */
function quietText(subject: Subject, failing: string): string {
  const [nearest] = casesAbout(subject, 'quiet')
    .filter(({ expect }) => expect.every(({ status }) => status === 'quiet'))
    .map(textOf)
    .sort((a, b) => likeness(failing, b) - likeness(failing, a))
  if (nearest === undefined) throw new Error(`no case shows ${subject.rule.id} quiet`)
  return nearest
}

/** What is broken is mended by taking the servers away that it is told about. */
function withoutOffenders(subject: Subject, failing: string): string {
  const offending = new Set(offenders(subject, failing).map(({ name }) => name))
  const others = serversIn(subject, failing).filter(({ name }) => !offending.has(name))
  return reduced(failing, 'entries and facts', (text) => {
    const left = new Set(serversIn(subject, text).map(({ name }) => name))
    return others.every(({ name }) => left.has(name))
  })
}

function offenders(subject: Subject, text: string): readonly ServerState[] {
  const names = new Set(saidIn(subject, text)?.flatMap(({ servers }) => servers))
  return serversIn(subject, text).filter(({ name }) => names.has(name))
}

function serversIn({ content }: Subject, text: string): readonly ServerState[] {
  const parsed = content.parsed(text)
  const organization = parsed && content.organizationOf(parsed)
  return [...(organization?.servers.values() ?? [])]
}

/** The servers that a rule is about and has nothing against. */
function metBy({ policy, rule, content }: Subject, one: Case): readonly ServerState[] {
  const organization = content.organizationOf(one)
  if (!organization || one.plan) return []
  const { met = [] } = standingOf(content.bound(policy, rule), organization, content.noWaivers).servers
  return [...organization.servers.values()].filter(({ name }) => met.includes(name))
}

/** What the rule says in a case that is written so; undefined where it cannot be judged. */
function saidIn({ rule, content }: Subject, text: string): readonly OpenFinding[] | undefined {
  const parsed = content.parsed(text)
  const judged = parsed && content.judged(parsed)
  return judged?.problems.length === 0 ? judged.findings.filter((one) => one.rule === rule.id) : undefined
}

/** Cases that expect such a thing of the rule, the shortest first. */
function casesAbout(subject: Subject, wanted: Status): readonly Case[] {
  return subject.content.cases
    .filter((one) => isOfPresent(subject, one))
    .filter(({ expect }) => expect.some((entry) => entry.rule === subject.rule.id && entry.status === wanted))
    .sort((a, b) => textOf(a).length - textOf(b).length)
}

/** Whether a case is about the policy, and about a day on which the present text of the rule holds. */
function isOfPresent({ policy, rule: { since = '' } }: Subject, { policy: named, asOf }: Case): boolean {
  return named === policy.id && (asOf ?? since) >= since
}

/** The case under a title of its own, with everything that is expected in it. */
function exampleOf(subject: Subject, text: string, word: string): Example {
  const { rule, policy, content } = subject
  const parsed = content.parsed(text)
  const findings = parsed ? content.judged(parsed).findings : []
  const counted = findings.filter((one) => one.policy === policy.id || one.rule.startsWith('plan-'))
  const own = counted.filter((one) => one.rule === rule.id)
  const expected = [
    ...counted.flatMap((one) =>
      (one.servers.length > 0 ? one.servers : [undefined]).map((server) => ({
        rule: one.rule,
        ...(server === undefined ? {} : { server }),
        status: one.status,
      })),
    ),
    ...(own.length === 0 ? [{ rule: rule.id, status: 'quiet' }] : []),
  ]
  const titled = withValue(text, ['title'], `\`${rule.id}\` ${word}.`)
  return { text: withValue(titled, ['expect'], expected), findings: own }
}

function textOf({ origin }: Case): string {
  return sourceOf({ origin }).trimEnd()
}

function sourceOf({ origin: { whole } }: { readonly origin: Origin }): string {
  return whole.file.text.slice(whole.start, whole.end)
}

/** How much of their words two texts share, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => new Set(text.split(/[\s{}[\],]+/)))
  if (!a || !b) return 0
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / (a.size + b.size - shared)
}
