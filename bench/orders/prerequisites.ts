import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/** The files of one upgrade: for coexist two topologies, for an answer-set planner its facts. */
export interface Upgrade {
  readonly from: string
  readonly to: string
  readonly facts: string
}

/** An upgrade of a fleet in which every server but the first two needs two others, which are picked by a seed. */
export function upgradeOf(size: number): Upgrade {
  const folder = mkdtempSync(join(tmpdir(), 'coexist-orders-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const below = dice(11)
  const order = shuffled(size, below)
  const needs = order.flatMap((server, index) => {
    if (index < 2) return []
    const first = below(index)
    const second = (first + 1 + below(index - 1)) % index
    return [first, second].map((one) => ({ server, needed: order[one] ?? 0 }))
  })
  const topology = (version: string) => ({
    apiVersion: 'coexist/v1',
    kind: 'Topology',
    organization: 'fleet',
    servers: order.map((_, index) => ({ name: `S${index}`, product: 'fleet', version, roles: ['node'] })),
    links: needs.map(({ server, needed }) => ({
      kind: 'needs',
      dependent: `S${server}`,
      provider: `S${needed}`,
    })),
  })
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const facts = needs.map(({ server, needed }) => `needs(${server},${needed}).`)
  return {
    from: write('from.json', JSON.stringify(topology('v1'))),
    to: write('to.json', JSON.stringify(topology('v2'))),
    facts: write('facts.lp', [`#const n=${size}.`, `server(0..n-1).`, ...facts, ''].join('\n')),
  }
}

function shuffled(size: number, below: (limit: number) => number): readonly number[] {
  const numbers = Array.from({ length: size }, (_, index) => index)
  for (let last = size - 1; last > 0; last--) {
    const other = below(last + 1)
    ;[numbers[last], numbers[other]] = [numbers[other] ?? 0, numbers[last] ?? 0]
  }
  return numbers
}

/** Numbers below a limit, the same for the same seed. */
function dice(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * limit)
  }
}
