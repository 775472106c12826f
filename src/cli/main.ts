#!/usr/bin/env node
import packageJson from '../../package.json' with { type: 'json' }
import type { Outcome } from './command.js'

const { version } = packageJson
const words = process.argv.slice(2)
const { exitCode, output, errors } = words[0] === '--version' ? versionAlone() : await outcomeOf(words)
process.exitCode = exitCode

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough, such as `head`, closes the pipe; that is no fault of ours.
  if (error.code !== 'EPIPE') void lament(error)
})
if (errors) process.stderr.write(errors)
if (output) process.stdout.write(output)

/** The most frequent question of scripts is answered without loading anything. */
function versionAlone(): Outcome {
  return { exitCode: 0, output: `${version}\n` }
}

async function outcomeOf(given: readonly string[]): Promise<Outcome> {
  const { Progress } = await import('./progress.js')
  const { run } = await import('./run.js')
  const { FilesRead } = await import('../node/files-read.js')
  const knowsLines = process.stderr.isTTY && process.env.TERM !== 'dumb'
  return run(given, {
    folder: process.cwd(),
    environment: process.env,
    outputIsTerminal: process.stdout.isTTY,
    ...(process.stdout.isTTY && process.stdout.columns > 0 ? { outputWidth: process.stdout.columns } : {}),
    progress: new Progress(knowsLines ? (text) => process.stderr.write(text) : undefined),
    filesRead: new FilesRead(),
    version,
  })
}

async function lament(error: NodeJS.ErrnoException): Promise<void> {
  process.exitCode = 2
  const { reasonOf } = await import('../node/read-text.js')
  process.stderr.write(`coexist: standard output cannot be written: ${reasonOf(error)}\n`)
}
