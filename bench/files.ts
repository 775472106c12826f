import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { makeTopology, ranks, textOf, type Manner } from './topology.js'

const folder = mkdtempSync(join(tmpdir(), 'coexist-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** The rules of the benchmark. */
export const policy = join(import.meta.dirname, 'rules', 'policy.yaml')

/** The same without the rule about two servers, which a schema cannot express. */
export const policyOfSingleServers = join(folder, 'single-servers.yaml')
writeFileSync(policyOfSingleServers, readFileSync(policy, 'utf8').replace(/ {2}- id: edge-of-a-site[^]*/, ''))

/** The path of a topology of so many servers, made when it is first asked for. */
export function topologyFile(servers: number, manner: Manner = 'block', violating = 0.05): string {
  const home = join(folder, `${servers}-${manner}-${violating}`)
  const path = join(home, manner === 'json' ? 'topology.json' : 'topology.yaml')
  if (isThere(path)) return path
  mkdirSync(home)
  writeFileSync(path, textOf(makeTopology(servers, violating), manner))
  writeFileSync(join(home, 'ranks.json'), JSON.stringify(ranks))
  writeFileSync(join(home, 'table.json'), JSON.stringify({ table: ranks }))
  return path
}

/** The size of a file in MiB. */
export function mebibytesOf(path: string): number {
  return statSync(path).size / 1024 / 1024
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined
}
