import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { compare, run, type Command } from '../processes.js'
import { counted, ratioRow, type Extent, type Row } from '../rows.js'
import { upgradeOf } from './prerequisites.js'

const { execPath: node } = process
const program = join(import.meta.dirname, '..', '..', 'dist', 'cli.js')
const here = (name: string) => join(import.meta.dirname, name)

/** How fast orders are found, refused and verified. */
export function orderRows(extent: Extent): readonly Row[] {
  const sizes = [1000, 10_000, 100_000].filter((size) => size <= extent.largest)
  return [
    ...plannerRows(extent),
    ...sizes.flatMap((size) => (['order', 'refusal'] as const).flatMap((kind) => measuredRows(size, kind))),
  ]
}

/** The same upgrades beside an answer-set planner, which plans one step at a time. */
function plannerRows({ largest }: Extent): readonly Row[] {
  const clingo = clingoHere()
  const sizes = largest < 100_000 ? [160] : [160, 300]
  return sizes.map((size): Row => {
    const measure = `clingo / order of ${counted(size)} servers that need two others each`
    if (!clingo) return { measure, value: 'skipped: there is no clingo here' }
    const { from, to, facts } = upgradeOf(size)
    const planner: Command = [...clingo, here('encoding.lp'), facts, '1', '-V0']
    const ours: Command = [node, program, 'plan', 'find', from, to, '--policy', here('fleet.yaml')]
    const isSolved = run(planner, 'kept').includes('SATISFIABLE') && run(ours, 'kept').includes('kind: Plan')
    if (!isSolved) return { measure, value: 'void: no order was found' }
    return ratioRow(measure, compare(planner, ours, 3), size === 300 ? { least: 30 } : {})
  })
}

function clingoHere(): readonly [string, ...string[]] | undefined {
  const commands = [['clingo'], ['python3', '-m', 'clingo']] as const
  return commands.find(([name, ...words]) => spawnSync(name, [...words, '--version']).status === 0)
}

/** An organization of Exchange 2007 and 2010 on its way to 2013, each time in a process of its own, after it was read. */
function measuredRows(size: number, kind: 'order' | 'refusal'): readonly Row[] {
  const times = Array.from({ length: 3 }, () => {
    const output = run([node, '--import', 'tsx', here('once.ts'), String(size), kind], 'kept')
    return JSON.parse(output) as {
      readonly changes: number
      readonly found: number
      readonly verified: number
    }
  })
  const median = (some: readonly number[]) => Math.round([...some].sort((a, b) => a - b)[1] ?? Number.NaN)
  const row = (measure: string, milliseconds: number): Row => ({
    measure,
    value: `${milliseconds} ms`,
    ...(size === 100_000 ? { target: '≤ 1000 ms', isMet: milliseconds <= 1000 } : {}),
  })
  const changes = times[0]?.changes ?? 0
  const what = kind === 'order' ? `order of ${counted(changes)} changes` : 'refusal'
  return [
    row(`${what} at ${counted(size)} servers, after reading`, median(times.map(({ found }) => found))),
    row(`verification of it`, median(times.map(({ verified }) => verified))),
  ]
}
