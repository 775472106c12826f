import type { Case } from '../model/case.js'
import type { Catalog } from '../model/catalog.js'
import type { Config } from '../model/config.js'
import type { Plan } from '../model/plan.js'
import type { Policy } from '../model/policy.js'
import type { Problem } from '../model/problem.js'
import type { SourceFile } from '../model/source.js'
import type { Topology } from '../model/topology.js'
import { counted } from '../model/wording.js'
import type { Waiver } from '../model/waivers.js'
import { identify, mentionsCoexist, wasMeantForCoexist } from './identify.js'
import { readCase } from './kinds/case.js'
import { readCatalog } from './kinds/catalog.js'
import { readConfig } from './kinds/config.js'
import { readPlan } from './kinds/plan.js'
import { readPolicy } from './kinds/policy.js'
import { readTopology } from './kinds/topology.js'
import { readWaivers } from './kinds/waivers.js'
import { Reading } from './reading.js'
import { validated, type DocumentOf, type Kind } from './validated.js'
import { parseYaml } from './yaml.js'

/** Everything the documents of some files declare, and what is wrong with them. */
export interface Documents {
  readonly topologies: Topology[]
  readonly policies: Policy[]
  readonly catalogs: Catalog[]
  readonly plans: Plan[]
  readonly waivers: Waiver[]
  readonly configs: Config[]
  readonly cases: Case[]
  readonly problems: Problem[]
  /** How many documents were recognized as coexist's, the broken ones among them. */
  recognized: number
}

/** How a file came to be read: somebody named it, or it lay in a folder beside others. */
export type Manner = 'named' | 'found'

/** What is judged, topologies and plans, or what judges: policies, catalogues, waivers and configuration. */
export type Part = 'subjects' | 'standards'

const mostProblemsOfAFile = 50

/**
 * Reads the documents of a file; one with a problem is reported and not read by half. A file that was only found may
 * hold documents of other tools, which are passed over.
 */
export function parseDocuments(file: SourceFile, manner: Manner): Documents {
  const documents = noDocuments()
  if (manner === 'found' && !mentionsCoexist(file.text)) return documents
  const { documents: located, problems } = parseYaml(file)
  if (problems.length > 0 && manner === 'found' && !wasMeantForCoexist(file.text)) return documents
  if (problems.length > 0) documents.recognized++
  documents.problems.push(...problems)
  for (const document of located) {
    const reading = new Reading(document)
    const kind = identify(reading, manner)
    const content = kind && readers[kind](reading)
    if (kind || reading.problems.length > 0) documents.recognized++
    if (content && reading.problems.length === 0) merge(documents, content)
    documents.problems.push(...reading.problems)
  }
  if (manner === 'named' && documents.recognized === 0) documents.problems.push(emptyFile(file))
  return { ...documents, problems: capped(file, documents.problems) }
}

/** The documents of all the files together. */
export function parseAllDocuments(
  files: readonly { readonly file: SourceFile; readonly manner: Manner; readonly part?: Part }[],
): Documents {
  const all = noDocuments()
  for (const { file, manner, part } of files) merge(all, partOf(parseDocuments(file, manner), part))
  return all
}

/** A file that is broken is a fault of what it is read for first: of what it declares to be judged. */
function partOf(documents: Documents, part: Part | undefined): Documents {
  const { topologies, plans, problems, recognized, policies, catalogs, waivers, configs } = documents
  switch (part) {
    case undefined:
      return documents
    case 'subjects':
      return { ...noDocuments(), topologies, plans, problems, recognized }
    case 'standards':
      return { ...noDocuments(), policies, catalogs, waivers, configs }
  }
}

type Reader = (reading: Reading) => Partial<Documents> | undefined

/** One line per kind of document: check its shape, then read it. */
const readers: Readonly<Record<Kind, Reader>> = {
  Case: reader('Case', (reading, document) => ({ cases: [readCase(reading, document)] })),
  Catalog: reader('Catalog', (reading, document) => ({ catalogs: [readCatalog(reading, document)] })),
  Config: reader('Config', (reading, document) => ({ configs: [readConfig(reading, document)] })),
  Plan: reader('Plan', (reading, document) => ({ plans: [readPlan(reading, document)] })),
  Policy: reader('Policy', (reading, document) => ({ policies: [readPolicy(reading, document)] })),
  Topology: reader('Topology', (reading, document) => ({ topologies: [readTopology(reading, document)] })),
  Waivers: reader('Waivers', (reading, document) => ({ waivers: readWaivers(reading, document) })),
}

function reader<K extends Kind>(
  kind: K,
  read: (reading: Reading, document: DocumentOf[K]) => Partial<Documents>,
): Reader {
  return (reading) => {
    const document = validated(kind, reading)
    return document && read(reading, document)
  }
}

function noDocuments(): Documents {
  return {
    topologies: [],
    policies: [],
    catalogs: [],
    plans: [],
    waivers: [],
    configs: [],
    cases: [],
    problems: [],
    recognized: 0,
  }
}

function merge(into: Documents, from: Partial<Documents>): void {
  into.topologies.push(...(from.topologies ?? []))
  into.policies.push(...(from.policies ?? []))
  into.catalogs.push(...(from.catalogs ?? []))
  into.plans.push(...(from.plans ?? []))
  into.waivers.push(...(from.waivers ?? []))
  into.configs.push(...(from.configs ?? []))
  into.cases.push(...(from.cases ?? []))
  into.problems.push(...(from.problems ?? []))
  into.recognized += from.recognized ?? 0
}

function emptyFile(file: SourceFile): Problem {
  const empty = file.text.trim() === ''
  return {
    message: empty ? 'the file is empty' : 'the file holds no document of coexist',
    help: 'start the document with `apiVersion: coexist/v1` and `kind: Topology`',
    at: { file, start: 0, end: 0 },
  }
}

function capped(file: SourceFile, problems: readonly Problem[]): Problem[] {
  if (problems.length <= mostProblemsOfAFile) return [...problems]
  const left = problems.length - mostProblemsOfAFile
  return [
    ...problems.slice(0, mostProblemsOfAFile),
    {
      message: `the file has ${counted(left, 'more problem')}`,
      help: 'mend the first ones and run again',
      at: { path: file.path },
    },
  ]
}
