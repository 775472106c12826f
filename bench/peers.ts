import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { policy, policyOfSingleServers } from './files.js'
import { run, type Command } from './processes.js'

/** A program that judges the same topologies by the same rules. */
export interface Peer {
  readonly name: string
  readonly version: string
  /** The rules that it has; coexist is run with the same. */
  readonly policy: string
  /** How much longer than coexist it should take at 100,000 servers. */
  readonly target: number
  /** The most servers that it is asked about. */
  readonly most: number
  command(topology: string): Command
  /** How many violations it has printed. */
  count(output: string): number
}

const folder = join(import.meta.dirname, 'peers')
const bin = join(folder, 'bin')

/** Installs the peers from the registry of npm, and those in Go where there is its toolchain; returns what is missing. */
export function installPeers(): readonly string[] {
  const npm = spawnSync(
    'npm',
    ['install', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts'],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    },
  )
  const missing = npm.status === 0 ? [] : ['every peer of npm: they could not be installed']
  return [...missing, ...goPeers.flatMap(({ name, module }) => installGo(name, module))]
}

function installGo(name: string, module: string): readonly string[] {
  if (existsSync(join(bin, name))) return []
  const { status, error } = spawnSync('go', ['install', module], {
    env: { ...process.env, GOBIN: bin },
    stdio: ['ignore', 'ignore', 'ignore'],
  })
  if (error) return [`${name}: there is no Go toolchain here`]
  return status === 0 ? [] : [`${name}: ${module} could not be built`]
}

const goPeers = [
  { name: 'conftest', module: 'github.com/open-policy-agent/conftest@v0.66.0' },
  { name: 'opa', module: 'github.com/open-policy-agent/opa@v1.4.2' },
]

/** The peers that are installed. */
export function installedPeers(): readonly Peer[] {
  return peers.filter((peer) => {
    const words = peer.command('x')
    const program = words[0] === process.execPath ? words[1] : words[0]
    return existsSync(program ?? '') && existsSync(join(folder, 'node_modules'))
  })
}

/** A program that prints `violations: N`. */
function library(file: string, name: string, version: string, target = 2): Peer {
  return {
    name,
    version,
    policy,
    target,
    most: 100_000,
    command: (topology) => [process.execPath, join(folder, file), topology],
    count: (output) => Number(/violations: (\d+)\s*$/.exec(output)?.[1]),
  }
}

const rego = join(folder, 'policy.rego')
const table = (topology: string) => join(dirname(topology), 'table.json')

const peers: readonly Peer[] = [
  {
    ...library('spectral.js', 'Spectral', '6.16.3', 8),
    command: (topology) => [
      process.execPath,
      join(folder, 'node_modules', '@stoplight', 'spectral-cli', 'dist', 'index.js'),
      'lint',
      topology,
      '--ruleset',
      join(folder, 'spectral.js'),
    ],
    count: (output) => Number(/(\d+) problems? \(/.exec(output)?.[1]),
  },
  {
    ...library('', 'Conftest', '0.66.0', 8),
    command: (topology) => [
      join(bin, 'conftest'),
      'test',
      topology,
      '--policy',
      rego,
      '--data',
      table(topology),
      '--output',
      'json',
    ],
    count: (output) => occurrences(output, '"msg"'),
  },
  {
    ...library('', 'OPA', '1.4.2'),
    command: (topology) => [
      join(bin, 'opa'),
      'eval',
      '--format',
      'raw',
      '--input',
      topology,
      '--data',
      rego,
      '--data',
      table(topology),
      'data.main.deny',
    ],
    count: (output) => (JSON.parse(output) as unknown[]).length,
  },
  library('cedar.js', 'Cedar', '4.13.0'),
  library('json-rules-engine.js', 'json-rules-engine', '7.3.1'),
  library('cel-bufbuild.js', 'CEL (@bufbuild/cel)', '0.6.1'),
  library('cel-js.js', 'CEL (@marcbachmann/cel-js)', '8.0.0'),
  { ...library('ajv.js', 'Ajv alone, three of the four rules', '8.20.0'), policy: policyOfSingleServers },
]

function occurrences(text: string, word: string): number {
  return text.split(word).length - 1
}

/** Whether a peer finds as much as coexist does; what it does not, makes the comparison void. */
export function verdictOn(peer: Peer, topology: string, ours: number): string | undefined {
  const theirs = peer.count(run(peer.command(topology), 'kept'))
  return theirs === ours ? undefined : `void: ${theirs} violations where coexist finds ${ours}`
}
