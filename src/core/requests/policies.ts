import { parseAllDocuments, type Documents } from '../documents/parse-documents.js'
import type { Catalog } from '../model/catalog.js'
import type { Policy } from '../model/policy.js'
import type { Problem } from '../model/problem.js'
import { quote } from '../model/wording.js'
import type { OrganizationState } from '../rules/state.js'
import { fullId } from '../check/compiled-rule.js'
import type { Pack, PolicyChoice } from './check-request.js'

/** A policy, and the organizations it speaks about. */
export interface AppliedPolicy {
  readonly policy: Policy
  /** A policy that nobody chose by name applies where a product of these families is; undefined: everywhere. */
  readonly families?: ReadonlySet<string>
}

/** The policies and catalogues of the packs, of the project, and of whoever called. */
export class Policies {
  readonly problems: Problem[] = []
  /** Every catalogue counts, whatever policies are chosen. */
  readonly catalogs: readonly Catalog[]
  readonly inForce: readonly AppliedPolicy[]
  /** Full ids of all rules that exist, in force or not. */
  readonly knownRules: readonly string[]
  private readonly packs: readonly { readonly name: string; readonly documents: Documents }[]

  constructor(packs: readonly Pack[], project: Documents, choices: readonly PolicyChoice[] | undefined) {
    this.packs = packs.map(({ name, files }) => ({
      name,
      documents: parseAllDocuments(files.map((file) => ({ file, manner: 'named' as const }))),
    }))
    const chosen = choices?.map((choice) => ('pack' in choice ? choice : parseAllDocuments(choice.files)))
    const called = (chosen ?? []).filter((choice): choice is Documents => 'policies' in choice)
    const all = [...this.packs.map(({ documents }) => documents), project, ...called]
    this.problems.push(
      ...[...this.packs.map(({ documents }) => documents), ...called].flatMap(({ problems }) => problems),
    )
    this.catalogs = all.flatMap(({ catalogs }) => catalogs)
    this.inForce = this.withoutRepetition(
      chosen ? chosen.flatMap((choice) => this.ofChoice(choice)) : this.ofDefault(project),
    )
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

  private withoutRepetition(applied: readonly AppliedPolicy[]): readonly AppliedPolicy[] {
    const seen = new Map<string, Policy>()
    return applied.filter(({ policy }) => {
      const earlier = seen.get(policy.id)
      seen.set(policy.id, earlier ?? policy)
      if (!earlier) return true
      const at = policy.origin.value('id')
      const isSamePlace =
        earlier.origin.whole.file.path === at.file.path &&
        earlier.origin.whole.start === policy.origin.whole.start
      if (!isSamePlace) {
        this.problems.push({
          message: `the policy id ${quote(policy.id)} is that of another policy, in ${earlier.origin.whole.file.path}`,
          help: 'give each policy an id of its own',
          at,
        })
      }
      return false
    })
  }
}

/** Whether a policy speaks about an organization. */
export function appliesTo({ families }: AppliedPolicy, { servers }: OrganizationState): boolean {
  return (
    families === undefined || [...servers.values()].some(({ product }) => families.has(product.family.id))
  )
}
