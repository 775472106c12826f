import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run, type Command } from './processes.js'

/** A part of a check, and how much of its time goes there, from 0 to 1. */
export interface Share {
  readonly part: string
  readonly share: number
}

/** What a check does, by the function in which it does it. */
const parts: Readonly<Record<string, string>> = {
  loadPreparedPacks: 'reading the packs',
  compileFamily: 'releases of the catalogues by everything that people write',
  parseQuickly: 'reading the text into values',
  declaredBy: 'testing their shape, making servers of them',
  assembleOrganizations: 'resolving products, versions and links',
  judgeOrganization: 'judging, and findings in words',
  reportOf: 'weighing and sorting',
  render: 'the text of the report',
  '(garbage collector)': 'garbage collection',
}
const everythingElse = 'starting, loading the program, reading and writing files'

interface Profile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string }
    readonly children?: readonly number[]
  }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

/** Where the time of a run of Node goes, the greatest share first. */
export function profile([node, ...words]: Command): readonly Share[] {
  const folder = mkdtempSync(join(tmpdir(), 'coexist-profile-'))
  run([node, '--cpu-prof', `--cpu-prof-dir=${folder}`, ...words])
  const [file = ''] = readdirSync(folder)
  const measured = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile
  rmSync(folder, { recursive: true })
  return sharesOf(measured)
}

function sharesOf({ nodes, samples, timeDeltas }: Profile): readonly Share[] {
  const partOf = new Map<number, string>()
  for (const { id, callFrame, children = [] } of nodes) {
    const part = parts[callFrame.functionName] ?? partOf.get(id) ?? everythingElse
    partOf.set(id, part)
    for (const child of children) partOf.set(child, part)
  }
  const times = new Map<string, number>()
  for (const [index, id] of samples.entries()) {
    const part = partOf.get(id) ?? everythingElse
    times.set(part, (times.get(part) ?? 0) + (timeDeltas[index] ?? 0))
  }
  const total = [...times.values()].reduce((sum, time) => sum + time, 0)
  return [...times].map(([part, time]) => ({ part, share: time / total })).sort((a, b) => b.share - a.share)
}
