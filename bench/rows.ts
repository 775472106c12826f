import { join } from 'node:path'
import process from 'node:process'
import { mebibytesOf, policy, topologyFile } from './files.js'
import { installedPeers, verdictOn, type Peer } from './peers.js'
import {
  compare,
  compareWith,
  EndedError,
  peakMemory,
  run,
  type Command,
  type Comparison,
} from './processes.js'
import type { Manner } from './topology.js'

/** A line of the results. */
export interface Row {
  readonly measure: string
  readonly value: string
  readonly target?: string
  /** Whether the target is met; undefined where there is none, or nothing could be measured. */
  readonly isMet?: boolean
  readonly note?: string
  /** What was run, to look into where the target is missed. */
  readonly command?: Command
}

/** How much is measured. */
export interface Extent {
  readonly pairs: number
  readonly largest: number
}

/** A peer that takes longer, in milliseconds, is run once. */
const longestOfPeers = 30_000

const { execPath: node } = process
const root = join(import.meta.dirname, '..')
const program = join(root, 'dist', 'cli.js')
const nothing: Command = [node, '-e', '0']
const asOf = ['--as-of', '2016-12-09', '--max-file-size', '2000']

/** The check of a topology by the rules of the benchmark. */
export function check(topology: string, rules = policy): Command {
  return [node, program, 'check', topology, '--policy', rules, ...asOf]
}

/** How fast the programs start. */
export function startRows({ pairs }: Extent): readonly Row[] {
  const version = compare([node, program, '--version'], nothing, pairs * 3)
  const hundred = compare(check(topologyFile(100)), nothing, pairs * 3)
  return [
    {
      ...ratioRow('`coexist --version` / bare node', version, { most: 1.2 }),
      command: [node, program, '--version'],
    },
    {
      ...ratioRow('check of 100 servers / bare node', hundred, { most: 2 }),
      command: check(topologyFile(100)),
    },
  ]
}

/** How fast it is beside programs that only read the file. */
export function readingRows({ pairs, largest }: Extent): readonly Row[] {
  const yaml = (size: number) =>
    compare(check(topologyFile(size)), reader('js-yaml.js', topologyFile(size)), pairs)
  const ofTenThousand = ratioRow('check of 10,000 / bare js-yaml', yaml(10_000), { most: 0.85 })
  const rows = [{ ...ofTenThousand, command: check(topologyFile(10_000)) }]
  if (largest < 100_000) return rows
  const json = compare(
    check(topologyFile(100_000)),
    reader('json-parse.js', topologyFile(100_000, 'json')),
    pairs,
  )
  return [
    ...rows,
    {
      ...ratioRow('check of 100,000 / bare js-yaml', yaml(100_000), { most: 0.65 }),
      command: check(topologyFile(100_000)),
    },
    {
      ...ratioRow('check of 100,000 / `JSON.parse` of the same', json, { most: 2.8 }),
      command: check(topologyFile(100_000)),
    },
  ]
}

/** How it grows, with the servers and with what is wrong with them. */
export function growthRows({ pairs, largest }: Extent): readonly Row[] {
  const [small, large] = largest < 100_000 ? [1000, 10_000] : [10_000, 100_000]
  const growth = compare(check(topologyFile(large)), check(topologyFile(small)), pairs)
  const violating = compare(check(topologyFile(large, 'block', 1)), check(topologyFile(large)), pairs)
  return [
    {
      ...ratioRow(`check of ${counted(large)} / of ${counted(small)}`, growth, { most: 6 }),
      command: check(topologyFile(large)),
    },
    {
      ...ratioRow(`check of ${counted(large)}, every server violating / 5 %`, violating, { most: 1.5 }),
      command: check(topologyFile(large, 'block', 1)),
    },
    ...(['flow', 'crlf', 'two-byte', 'json'] as const).map((manner) => mannerRow(manner, large, pairs)),
  ]
}

/** How much memory it takes. */
export function memoryRows({ largest }: Extent): readonly Row[] {
  const bare = peakMemory(nothing)
  if (bare === undefined)
    return [{ measure: 'peak memory', value: 'skipped: there is no `/usr/bin/time` here' }]
  const sizes = [10_000, 100_000, 1_000_000].filter((size) => size <= largest)
  return sizes.flatMap((size) => {
    const topology = topologyFile(size)
    const peak = peakMemory(check(topology)) ?? 0
    const share = (peak - bare) / mebibytesOf(topology)
    const value = `${Math.round(peak)} MiB, ${share.toFixed(1)} × the file above bare node`
    const measure = `peak memory at ${counted(size)}`
    if (size < 100_000) return [{ measure, value }]
    return size === 100_000
      ? [{ measure, value, target: '≤ 6 × the file', isMet: share <= 6 }]
      : [{ measure, value, target: '≤ 4 GiB', isMet: peak <= 4096 }]
  })
}

/** How long other programs take for the same rules; one that does not find the same, or is ended, is void. */
export function peerRows({ pairs, largest }: Extent): readonly Row[] {
  const sizes = [100, 10_000, 100_000].filter((size) => size <= largest)
  return installedPeers().flatMap((peer) =>
    sizes
      .filter((size) => size <= peer.most)
      .map((size): Row => {
        const measure = `${peer.name} ${peer.version} / check of ${counted(size)}`
        try {
          return { ...peerRow(peer, size, Math.min(pairs, 3)), measure }
        } catch (error) {
          return { measure, value: `void: ${reasonOf(error)}` }
        }
      }),
  )
}

function peerRow(peer: Peer, size: number, pairs: number): Omit<Row, 'measure'> {
  const topology = topologyFile(size)
  const ours = check(topology, peer.policy)
  const violations = violationsOf(ours)
  const begun = performance.now()
  const fault = verdictOn(peer, topology, violations)
  const taken = performance.now() - begun
  if (fault !== undefined) return { value: fault }
  const comparison =
    taken > longestOfPeers ? compareWith(taken, ours) : compare(peer.command(topology), ours, pairs)
  return ratioRow('', comparison, size === 100_000 ? { least: peer.target } : {})
}

/** In one line, and without what was run. */
function reasonOf(error: unknown): string {
  return error instanceof EndedError ? `it was ended by ${error.signal}` : 'it could not be run'
}

function mannerRow(manner: Manner, size: number, pairs: number): Row {
  const comparison = compare(check(topologyFile(size, manner)), check(topologyFile(size)), pairs)
  return ratioRow(`check of ${counted(size)} as ${manner} / as block YAML`, comparison, {})
}

function reader(file: string, topology: string): Command {
  return [node, join(import.meta.dirname, 'peers', file), topology]
}

function violationsOf(command: Command): number {
  const [first, ...rest] = command
  const output = run([first, ...rest, '--quiet'], 'kept')
  return Number(/(\d+) errors?/.exec(output)?.[1] ?? 0)
}

/** A row of a ratio, with the least or the most that it should be. */
export function ratioRow(
  measure: string,
  { ratio, spread, first, second }: Comparison,
  { most, least }: { readonly most?: number; readonly least?: number },
): Row {
  const [low, high] = spread
  const value = `${ratio.toFixed(2)} (${low.toFixed(2)} – ${high.toFixed(2)})`
  const note = `${Math.round(first)} ms / ${Math.round(second)} ms`
  if (most !== undefined) return { measure, value, note, target: `≤ ${most}`, isMet: ratio <= most }
  if (least !== undefined) return { measure, value, note, target: `≥ ${least}`, isMet: ratio >= least }
  return { measure, value, note }
}

/** A number with its thousands apart. */
export function counted(servers: number): string {
  return servers.toLocaleString('en')
}
