import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/** A program with its arguments. */
export type Command = readonly [program: string, ...words: string[]]

/** Two programs compared: the median of the ratios of runs that followed each other, and how far they spread. */
export interface Comparison {
  readonly ratio: number
  /** The quarter and three-quarter points of the ratios. */
  readonly spread: readonly [number, number]
  /** Median milliseconds of each. */
  readonly first: number
  readonly second: number
}

const { NODE_EXTRA_CA_CERTS: _slowsTheStart, ...environment } = process.env
const mostOutput = 1024 * 1024 * 1024
const time = '/usr/bin/time'

/** Says that a program was ended by a signal. */
export class EndedError extends Error {
  constructor(
    command: string,
    readonly signal: string,
  ) {
    super(command)
  }
}

/** Runs two programs in turns, A B A B, after one run of each that does not count. */
export function compare(first: Command, second: Command, pairs: number): Comparison {
  run(first)
  run(second)
  const times = Array.from({ length: pairs }, () => [milliseconds(first), milliseconds(second)] as const)
  const ratios = sorted(times.map(([a, b]) => a / b))
  return {
    ratio: quantile(ratios, 0.5),
    spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    first: quantile(sorted(times.map(([a]) => a)), 0.5),
    second: quantile(sorted(times.map(([, b]) => b)), 0.5),
  }
}

/** A program that has just taken so many milliseconds, compared with another one that is run now. */
export function compareWith(first: number, command: Command): Comparison {
  const second = milliseconds(command)
  const ratio = first / second
  return { ratio, spread: [ratio, ratio], first, second }
}

/** What a program prints; one that cannot be run, or is killed, ends the benchmark. */
export function run([program, ...words]: Command, output: 'kept' | 'dropped' = 'dropped'): string {
  const { stdout, stderr, error, signal } = spawnSync(program, words, {
    env: environment,
    encoding: 'utf8',
    maxBuffer: mostOutput,
    stdio: ['ignore', output === 'kept' ? 'pipe' : 'ignore', 'pipe'],
  })
  if (error) throw error
  if (signal !== null) throw new EndedError(`${program} ${words.join(' ')}: ${stderr}`, signal)
  return stdout
}

/** The most memory that a program held, in MiB; undefined where nothing here can tell. */
export function peakMemory(command: Command): number | undefined {
  if (!existsSync(time)) return undefined
  const file = join(tmpdir(), `coexist-bench-${process.pid}`)
  run([time, '-f', '%M', '-o', file, ...command])
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return Number(lines.at(-1)) / 1024
}

function milliseconds(command: Command): number {
  const start = performance.now()
  run(command)
  return performance.now() - start
}

function sorted(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((a, b) => a - b)
}

function quantile(ascending: readonly number[], share: number): number {
  return ascending[Math.round((ascending.length - 1) * share)] ?? Number.NaN
}
