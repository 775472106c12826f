import { daysBetween, type Day } from '../model/day.js'
import { groupBy } from '../model/group-by.js'
import type { RelatedPlace } from '../model/finding.js'
import type { Problem } from '../model/problem.js'
import { locate, type Span } from '../model/source.js'
import { daysAhead, listed, quote } from '../model/wording.js'
import type { Waiver } from '../model/waivers.js'
import type { ServerState } from '../rules/state.js'
import type { Catalogue } from '../versions/catalogue.js'
import { isAtLeast } from '../versions/compare.js'
import { builtInPolicy, builtInRuleIds, builtInSummary, type BuiltInRule } from './built-in.js'
import { findingOf, type OpenFinding, type PutIntoFinding } from './findings.js'
import { fingerprint } from './fingerprint.js'
import { narrowed, type Judgement } from './rule-watch.js'
import { RuleNames } from './rule-names.js'

const endingSoon = 30

interface WaiverInForce {
  readonly waiver: Waiver
  readonly ruleId: string
  readonly waivable: boolean
  /** Names in lower case of the servers for which it was needed. */
  readonly used: Set<string>
}

/** A rule in force. */
interface RuleToWaive {
  /** Its full id. */
  readonly id: string
  readonly waivable: boolean
  /** Whether the products that it speaks about are there. */
  readonly speaks: boolean
}

/** Applies waivers to judgements and says which of them are refused, no longer needed, or soon to end. */
export class Waivers {
  readonly problems: Problem[] = []
  private readonly inForce: readonly WaiverInForce[]
  private readonly byRule: ReadonlyMap<string, readonly WaiverInForce[]>

  constructor(
    waivers: readonly Waiver[],
    rules: readonly RuleToWaive[],
    known: readonly string[],
    private readonly catalogue: Catalogue,
    private readonly asOf: Day,
    private readonly lookahead: number = endingSoon,
    private readonly put: PutIntoFinding = findingOf,
  ) {
    const names = new RuleNames(
      rules.map(({ id }) => id),
      known,
      rules.filter(({ speaks }) => speaks).map(({ id }) => id),
    )
    this.inForce = waivers.flatMap((waiver) => {
      const at = waiver.origin.value('rule')
      const found = isBuiltIn(waiver.rule)
        ? builtInCannotBeWaived(waiver.rule, at)
        : names.find(waiver.rule, at)
      if (found !== 'silent' && !('id' in found)) {
        this.problems.push(found)
        return []
      }
      const ruleId = found === 'silent' ? '' : found.id
      const waivable = rules.find(({ id }) => id === ruleId)?.waivable ?? true
      return [{ waiver, ruleId, waivable, used: new Set<string>() }]
    })
    this.byRule = groupBy(this.inForce, ({ ruleId }) => ruleId)
  }

  /** Whether any waiver is about a rule, by its full id. */
  areAbout(rule: string): boolean {
    return this.byRule.has(rule)
  }

  /** The findings of a judgement: the waived servers apart from those that are not. */
  apply(judgement: Judgement): readonly OpenFinding[] {
    const ofRule = this.byRule.get(judgement.compiled.id)
    if (!ofRule) return [this.put(judgement)]
    const open: ServerState[] = []
    const ended: RelatedPlace[] = []
    const waived = new Map<WaiverInForce, ServerState[]>()
    for (const server of judgement.servers) {
      const named = ofRule.filter((candidate) => names(candidate.waiver, server, judgement))
      for (const candidate of named) candidate.used.add(server.name.toLowerCase())
      const holding = named.find((candidate) => this.holds(candidate, server))
      if (holding) waived.set(holding, [...(waived.get(holding) ?? []), server])
      else open.push(server)
      if (!holding) ended.push(...named.flatMap((candidate) => this.whyEnded(candidate, server)))
    }
    if (waived.size === 0) return [this.put(judgement, judgement.status, { related: ended })]
    return [
      ...(open.length > 0 ? [this.put(narrowed(judgement, open), judgement.status, { related: ended })] : []),
      ...[...waived].map(([{ waiver }, servers]) =>
        this.put(narrowed(judgement, servers), 'waived', {
          waiver: noteOf(waiver),
          related: [placeOf(waiver)],
        }),
      ),
    ]
  }

  /** Whether a waiver is in force for a rule, by its full id, on a server, by its key; on any where none is named. */
  covers(rule: string, server: string): boolean {
    return this.inForce.some(
      ({ ruleId, waivable, waiver }) =>
        ruleId === rule &&
        waivable &&
        this.asOf <= waiver.expires &&
        (server === '' || waiver.servers.some((name) => name.toLowerCase() === server)),
    )
  }

  /** What is to be said about the waivers themselves once everything is judged. */
  notices(): readonly OpenFinding[] {
    return this.inForce.flatMap((candidate) => [
      ...this.refused(candidate),
      ...this.unused(candidate),
      ...this.ending(candidate),
    ])
  }

  private holds({ waiver, waivable }: WaiverInForce, server: ServerState): boolean {
    return waivable && this.asOf <= waiver.expires && this.isAccepted(waiver, server)
  }

  private isAccepted({ accepted, origin }: Waiver, server: ServerState): boolean {
    if (accepted === undefined) return true
    const version = this.catalogue.resolve(accepted, server.product)
    if (version.precision === 'exact') return isAtLeast(server.version, version.release) === 'yes'
    this.problems.push({
      message: `${quote(accepted)} is no release of ${server.product.name}, which ${quote(server.name)} runs`,
      help: 'write a release label or a build of its catalogue',
      at: origin.value('accepted'),
    })
    return false
  }

  private whyEnded({ waiver, waivable }: WaiverInForce, server: ServerState): readonly RelatedPlace[] {
    const location = locate(waiver.origin.value('rule'))
    if (!waivable) return []
    if (this.asOf > waiver.expires) {
      return [{ message: `the waiver of ${quote(waiver.owner)} ended on ${waiver.expires}`, location }]
    }
    const accepted = quote(waiver.accepted ?? '')
    return [
      {
        message: `the waiver of ${quote(waiver.owner)} accepts ${quote(server.name)} from ${accepted} on`,
        location,
      },
    ]
  }

  private refused({ waiver, waivable }: WaiverInForce): readonly OpenFinding[] {
    if (waivable) return []
    const message = `the rule ${quote(waiver.rule)} cannot be waived, so this waiver has no effect`
    return [notice('waiver-refused', waiver, message, 'remove the waiver', waiver.origin.value('rule'))]
  }

  private unused({ waiver, used, waivable }: WaiverInForce): readonly OpenFinding[] {
    const unneeded = waiver.servers.filter((name) => !used.has(name.toLowerCase()))
    if (unneeded.length === 0 || !waivable) return []
    const message = `the waiver of ${quote(waiver.rule)} is not needed for ${listed(unneeded.map(quote))}`
    const index = waiver.servers.indexOf(unneeded[0] ?? '')
    const at = waiver.origin.value('servers', index)
    return [notice('waiver-unused', waiver, message, 'remove it, or correct the names', at, unneeded)]
  }

  private ending({ waiver, used, waivable }: WaiverInForce): readonly OpenFinding[] {
    const left = daysBetween(this.asOf, waiver.expires)
    if (!waivable || used.size === 0 || left < 0 || left > this.lookahead) return []
    const message = `the waiver of ${quote(waiver.rule)} ends on ${waiver.expires}, ${daysAhead(left)}`
    const help = `mend the findings on ${listed(waiver.servers.map(quote))}, or let ${quote(waiver.owner)} renew it`
    return [notice('waiver-ending', waiver, message, help, waiver.origin.value('expires'))]
  }
}

function names(waiver: Waiver, server: ServerState, { scope }: Judgement): boolean {
  if (waiver.organization !== undefined && waiver.organization !== scope.organization.name) return false
  return waiver.servers.some((name) => name.toLowerCase() === server.name.toLowerCase())
}

function isBuiltIn(rule: string): boolean {
  return builtInRuleIds.some((id) => id === rule || id === `${builtInPolicy}/${rule}`)
}

function builtInCannotBeWaived(rule: string, at: Span): Problem {
  return {
    message: `${quote(rule)} is a rule of the program itself, which no waiver can name`,
    help: 'set its severity under `rules:` in `coexist.yaml`',
    at,
  }
}

function noteOf({ reason, owner, expires }: Waiver) {
  return { reason, owner, expires }
}

function placeOf({ owner, expires, origin }: Waiver): RelatedPlace {
  return { message: `waived by ${quote(owner)} until ${expires}`, location: locate(origin.value('rule')) }
}

function notice(
  rule: BuiltInRule,
  waiver: Waiver,
  message: string,
  help: string,
  at: Span,
  servers: readonly string[] = waiver.servers,
): OpenFinding {
  const { severity } = builtInSummary(rule)
  return {
    rule,
    policy: builtInPolicy,
    status: 'violation',
    severity,
    ...(waiver.organization === undefined ? {} : { organization: waiver.organization }),
    servers,
    message,
    help,
    because: [],
    location: locate(at),
    related: [],
    fingerprint: fingerprint([builtInPolicy, rule, waiver.organization ?? '', waiver.rule, ...servers]),
  }
}
