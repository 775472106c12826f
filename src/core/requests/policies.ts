import type { Documents } from '../documents/documents.js'
import type { Catalog } from '../model/catalog.js'
import type { Checklist, Policy } from '../model/policy.js'
import type { Problem } from '../model/problem.js'
import { quote } from '../model/wording.js'
import { builtInPolicy, builtInSummary } from '../check/built-in.js'
import { fullId } from '../check/compiled-rule.js'
import type { OpenFinding } from '../check/findings.js'
import { fingerprint } from '../check/fingerprint.js'
import { locate } from '../model/source.js'
import { documentsOf, type PolicyChoice, type ReadPack } from './check-request.js'

/** A policy, and the organizations it speaks about. */
export interface AppliedPolicy {
  readonly policy: Policy
  /** A policy that nobody chose by name applies where a product of these families is; undefined: everywhere. */
  readonly families?: ReadonlySet<string>
}

/** The policies and catalogues of the packs, of the project, and of whoever called. */
export class Policies {
  readonly problems: Problem[] = []
  /** What is to be said about the choice of policies itself. */
  readonly notices: OpenFinding[] = []
  /** Every catalogue counts, whatever policies are chosen. */
  readonly catalogs: readonly Catalog[]
  readonly inForce: readonly AppliedPolicy[]
  /** Every policy, in force or not; of several with one id the one that would be in force first. */
  readonly all: readonly Policy[]
  /** Every checklist of every policy, in force or not. */
  readonly checklists: readonly Checklist[]
  /** Full ids of all rules that exist, in force or not. */
  readonly knownRules: readonly string[]
  private readonly packs: readonly ReadPack[]

  constructor(packs: readonly ReadPack[], project: Documents, choices: readonly PolicyChoice[] | undefined) {
    this.packs = packs.map(named)
    const chosen = choices?.map((choice) => ('pack' in choice ? choice : documentsOf(choice.files)))
    const called = (chosen ?? []).filter((choice): choice is Documents => 'policies' in choice)
    const all = [...this.packs.map(({ documents }) => documents), project, ...called]
    this.problems.push(
      ...[...this.packs.map(({ documents }) => documents), ...called].flatMap(({ problems }) => problems),
    )
    this.catalogs = all.flatMap(({ catalogs }) => catalogs)
    this.inForce = this.withoutRepetition(
      chosen ? chosen.flatMap((choice) => this.ofChoice(choice)) : this.ofDefault(project),
    )
    const everyPolicy = [...called, project, ...this.packs.map(({ documents }) => documents)]
    this.all = everyPolicy.flatMap(({ policies }) => policies)
    this.checklists = all.flatMap(({ policies }) => policies.flatMap((policy) => policy.checklists))
    this.knownRules = all.flatMap(({ policies }) =>
      policies.flatMap((policy) => policy.rules.map((rule) => fullId(policy, rule))),
    )
  }

  private ofChoice(choice: { readonly pack: string } | Documents): readonly AppliedPolicy[] {
    if ('policies' in choice) return choice.policies.map((policy) => ({ policy }))
    const pack = this.packs.find(({ name }) => name === choice.pack)
    return (pack?.documents.policies ?? []).map((policy) => ({ policy }))
  }

  private ofDefault(project: Documents): readonly AppliedPolicy[] {
    const ofPacks = this.packs.flatMap(({ documents }) => {
      const families = new Set(documents.catalogs.map(({ family }) => family))
      return documents.policies.map((policy) => ({ policy, families }))
    })
    return [...ofPacks, ...project.policies.map((policy) => ({ policy }))]
  }

  /** Of policies with one id, that of the project takes the place of the pack's; any other repetition is a problem. */
  private withoutRepetition(applied: readonly AppliedPolicy[]): readonly AppliedPolicy[] {
    const byId = new Map<string, AppliedPolicy>()
    for (const one of applied) {
      const earlier = byId.get(one.policy.id)
      if (!earlier) byId.set(one.policy.id, one)
      else if (earlier.families && !one.families) {
        byId.set(one.policy.id, one)
        this.notices.push(replaced(one.policy, earlier.policy))
      } else if (!isSamePlace(one.policy, earlier.policy)) {
        this.problems.push({
          message: `the policy id ${quote(one.policy.id)} is that of another policy, in ${pathOf(earlier.policy)}`,
          help: 'give each policy an id of its own',
          at: one.policy.origin.value('id'),
        })
      }
    }
    return [...byId.values()]
  }
}

/** The policies of a pack say which one it is. */
function named({ name, documents }: ReadPack): ReadPack {
  return {
    name,
    documents: { ...documents, policies: documents.policies.map((one) => ({ ...one, pack: name })) },
  }
}

/** Whether two policies are one document. */
export function isSamePlace(a: Policy, b: Policy): boolean {
  return pathOf(a) === pathOf(b) && a.origin.whole.start === b.origin.whole.start
}

function pathOf({ origin }: Policy): string {
  return origin.whole.file.path
}

function replaced(policy: Policy, ofPack: Policy): OpenFinding {
  const { severity } = builtInSummary('policy-replaced')
  return {
    rule: 'policy-replaced',
    policy: builtInPolicy,
    status: 'violation',
    severity,
    servers: [],
    message: `this policy takes the place of ${quote(ofPack.id)} of the built-in pack`,
    help: 'give it an id of its own if both are to be in force',
    because: [],
    location: locate(policy.origin.value('id')),
    related: [],
    fingerprint: fingerprint([builtInPolicy, 'policy-replaced', policy.id]),
  }
}

/** Whether a policy speaks about products of these families. */
export function appliesTo({ families }: AppliedPolicy, present: ReadonlySet<string>): boolean {
  return families === undefined || [...families].some((family) => present.has(family))
}
