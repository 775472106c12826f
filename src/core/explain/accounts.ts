import type { CompiledRule } from '../check/compiled-rule.js'
import { onStates } from '../check/judge-organization.js'
import type { Judgement, RuleWatch } from '../check/rule-watch.js'
import { ruleWatches } from '../check/standing-watches.js'
import type { OpenFinding } from '../check/findings.js'
import type { Waivers } from '../check/waivers.js'
import type { Answer } from '../model/answer.js'
import type { Account, Fact, Saying } from '../model/explanation.js'
import { quote } from '../model/wording.js'
import type { Clue } from '../rules/form.js'
import type { OrganizationState, ServerState } from '../rules/state.js'
import type { Release } from '../versions/version.js'
import { clueFact, fact, guardFacts, scopeFacts, selectionFact, serverFacts } from './facts.js'
import { nearestInWords, NearestReleases } from './nearest.js'

/** Why a rule says what it says about the servers of an organization, one after the other. */
export class Accounts {
  private readonly watches: readonly RuleWatch[]
  private nearestOnes: NearestReleases | undefined

  constructor(
    private readonly rule: CompiledRule,
    private readonly organization: OrganizationState,
    private readonly waivers: Waivers,
  ) {
    this.watches = ruleWatches(organization, onStates([rule]))
  }

  /** What is to be said about a server, in each scope in which the rule judges it. */
  of(server: ServerState): readonly Account[] {
    const { rule } = this
    if (onStates([rule]).length === 0) return [notJudged(server, onlyElsewhere(rule))]
    const accounts = this.watches
      .filter(({ scope }) => scope.servers.has(server.key))
      .map((watch) => this.accountOf(server, watch))
    return accounts.length > 0 ? accounts : [notJudged(server, outside(server, rule))]
  }

  /** The nearest release with which a server would meet the rule; undefined where there is none. */
  nearest(server: ServerState): Release | undefined {
    this.nearestOnes ??= new NearestReleases(this.rule, this.organization)
    return this.nearestOnes.of(server)
  }

  private accountOf(server: ServerState, watch: RuleWatch): Account {
    const { compiled, scope } = watch
    const { judge } = compiled
    const guard = watch.guardFacts()
    const meant = judge.kind === 'server' ? judge.servers.matches(server, scope) : 'yes'
    const facts = [
      ...scopeFacts(scope),
      ...guardFacts(compiled, guard),
      ...serverFacts(server),
      ...selectionFact(server, scope, compiled),
      ...cluesOf(server, watch, meant).map(clueFact),
    ]
    const { kind, name } = scope
    const about = { scope: { kind, name }, facts }
    const finding = gravestAgainst(server, watch, this.waivers)
    if (finding) return { ...about, ...told(finding), nearest: nearestInWords(server, this.nearest(server)) }
    if (guard.speaks === 'no')
      return { ...about, saying: 'silent', conclusion: `the rule says nothing about ${quote(server.name)}` }
    if (meant === 'no')
      return {
        ...about,
        saying: 'not-meant',
        conclusion: `the rule says nothing about ${quote(server.name)}`,
      }
    return { ...about, saying: 'met', conclusion: metInWords(server, watch) }
  }
}

/** From the gravest on: the first of them is what is said of a server as a whole. */
export const byGravity: readonly Saying[] = [
  'violation',
  'undecided',
  'waived',
  'not-covered',
  'met',
  'not-meant',
  'silent',
  'not-judged',
]

/** The gravest of what is said. */
export function gravest(sayings: readonly Saying[]): Saying {
  return byGravity.find((saying) => sayings.includes(saying)) ?? 'not-judged'
}

/** What the rule compares; nothing where the server is not meant. */
function cluesOf(
  server: ServerState,
  { compiled: { judge }, scope }: RuleWatch,
  meant: Answer,
): readonly Clue[] {
  if (judge.kind === 'scope') return judge.clues(scope)
  return judge.kind === 'server' && meant !== 'no' ? judge.clues(server, scope) : []
}

/** What the rule finds about the server; the waived servers are told apart as in a check. */
function gravestAgainst(
  { key, name }: ServerState,
  watch: RuleWatch,
  waivers: Waivers,
): OpenFinding | undefined {
  if (watch.speaks() === 'no') return undefined
  const against = judgementsOn(key, watch)
    .filter(({ servers }) => servers.some((one) => one.key === key))
    .flatMap((judgement) => waivers.apply(judgement))
    .filter(({ servers }) => servers.includes(name))
  const saying = gravest(against.map(({ status }) => status))
  return against.find(({ status }) => status === saying)
}

/** Of a rule that judges each server for itself only that about the one. */
function judgementsOn(key: string, watch: RuleWatch): readonly Judgement[] {
  if (watch.compiled.judge.kind !== 'server') return watch.judgements()
  const judgement = watch.judgementOn(key)
  return judgement ? [judgement] : []
}

function told({
  status,
  message,
  help,
  waiver,
}: OpenFinding): Pick<Account, 'saying' | 'conclusion' | 'help'> {
  const waived = waiver
    ? `; waived by ${quote(waiver.owner)} until ${waiver.expires}: ${quote(waiver.reason)}`
    : ''
  return { saying: status, conclusion: `${message}${waived}`, ...(help && !waiver ? { help } : {}) }
}

function metInWords(server: ServerState, { compiled, scope }: RuleWatch): string {
  if (compiled.judge.kind === 'server') return `${quote(server.name)} meets the rule`
  return `the rule has nothing against ${quote(server.name)} in the ${scope.kind} ${quote(scope.name)}`
}

function notJudged(server: ServerState, why: string): Account {
  const facts: readonly Fact[] = [...serverFacts(server), fact(why)]
  return {
    saying: 'not-judged',
    facts,
    conclusion: `the rule says nothing about ${quote(server.name)} as it stands`,
  }
}

function onlyElsewhere({ judge }: CompiledRule): string {
  return judge.kind === 'change'
    ? 'the rule is about changes: it is judged on the steps of plans, and on what a change of the files does'
    : 'the rule speaks only while a plan runs'
}

function outside({ name }: ServerState, { rule: { scope } }: CompiledRule): string {
  if (typeof scope !== 'string')
    return `the rule is judged at links of the kind ${quote(scope.link)}, and ${quote(name)} stands at none`
  if (scope === 'site') return `the rule is judged in each site, and ${quote(name)} stands in none`
  return `the rule is judged in each ${quote(scope)}, and ${quote(name)} belongs to none`
}
