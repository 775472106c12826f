import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compilePolicy, type CompiledRule } from '../../../src/core/check/compiled-rule.js'
import { assembleOrganizations } from '../../../src/core/check/organizations.js'
import { Waivers } from '../../../src/core/check/waivers.js'
import { CaseJudge, type JudgedCase } from '../../../src/core/cases/case-judge.js'
import { parseAllDocuments } from '../../../src/core/documents/parse-documents.js'
import type { Pack } from '../../../src/core/index.js'
import { lint } from '../../../src/core/lints/index.js'
import type { Case } from '../../../src/core/model/case.js'
import type { Policy, Rule } from '../../../src/core/model/policy.js'
import type { Shortcoming } from '../../../src/core/model/test-report.js'
import type { OrganizationState } from '../../../src/core/rules/state.js'
import { Catalogue } from '../../../src/core/versions/catalogue.js'
import { root } from '../write.js'

/** After every text of every rule: pages tell what the latest says. */
const endOfTime = '9999-12-31'

/** The documents of a pack with its cases, bound to its catalogue. */
export class PackContent {
  readonly name: string
  readonly policies: readonly Policy[]
  readonly cases: readonly Case[]
  readonly noWaivers: Waivers
  private readonly catalogue: Catalogue
  private readonly judge: CaseJudge
  private readonly asOf: string

  constructor(pack: Pack, furtherCases: Pack['files'] = []) {
    const files = [...pack.files, ...casesOf(pack), ...furtherCases]
    this.name = pack.name
    const documents = parseAllDocuments(files.map((file) => ({ file, manner: 'named' as const })))
    this.policies = documents.policies
    this.cases = documents.cases
    this.catalogue = Catalogue.compile(documents.catalogs).catalogue
    this.noWaivers = new Waivers([], [], [], this.catalogue, endOfTime)
    this.asOf = documents.catalogs.find(({ retrieved }) => retrieved)?.retrieved ?? endOfTime
    this.judge = new CaseJudge({ catalogue: this.catalogue, asOf: this.asOf, checklists: this.checklists })
  }

  /** A rule, or an earlier text of one, ready to be told in words. */
  bound(policy: Policy, text: Rule): CompiledRule {
    const alone = { ...policy, rules: [{ ...text, formerly: [] }] }
    const { catalogue, checklists } = this
    const [rule] = compilePolicy(alone, { catalogue, asOf: endOfTime, checklists }).rules
    if (!rule) throw new Error(`the rule ${policy.id}/${text.id} cannot be bound`)
    return rule
  }

  /** The one case that a text declares; undefined where it cannot be read. */
  parsed(text: string): Case | undefined {
    const { cases, problems } = parseAllDocuments([{ file: { path: 'example.yaml', text }, manner: 'named' }])
    return problems.length === 0 ? cases[0] : undefined
  }

  /** What is found in a case, in words. */
  judged(one: Case): JudgedCase {
    const policy = this.policies.find(({ id }) => id === one.policy)
    if (!policy) throw new Error(`the case \`${one.title}\` names no policy of its pack`)
    return this.judge.judge(one, policy)
  }

  /** What the lints find in the one policy that a text declares. */
  linted(text: string): readonly Shortcoming[] {
    const file = { path: 'policy.yaml', text }
    const { policies, problems } = parseAllDocuments([{ file, manner: 'named' }])
    const context = { catalogue: this.catalogue, asOf: this.asOf, checklists: [] }
    const compiled = policies.map((policy) => compilePolicy(policy, context))
    const [problem] = [...problems, ...compiled.flatMap((one) => one.problems)]
    if (problem) throw new Error(`a policy among the examples cannot be read: ${problem.message}`)
    return lint({ ...context, rules: compiled.flatMap(({ rules }) => rules) })
  }

  /** The organization of a case; undefined where it has a problem. */
  organizationOf({ topology }: Case): OrganizationState | undefined {
    return assembleOrganizations(topology ? [topology] : [], this.catalogue).organizations[0]
  }

  private get checklists() {
    return this.policies.flatMap((policy) => policy.checklists)
  }
}

function casesOf({ name }: Pack): Pack['files'] {
  return yamlFiles(`policies/${name}/cases`)
}

/** The YAML files of a folder of the repository, sorted. */
export function yamlFiles(folder: string): Pack['files'] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({ path: `${folder}/${file}`, text: readFileSync(join(root, folder, file), 'utf8') }))
}
