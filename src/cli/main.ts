#!/usr/bin/env node
import process from 'node:process'
import packageJson from '../../package.json' with { type: 'json' }
import { reasonOf } from '../node/read-text.js'
import { Progress } from './progress.js'
import { run } from './run.js'

const knowsLines = process.stderr.isTTY && process.env.TERM !== 'dumb'
const { exitCode, output, errors } = run(process.argv.slice(2), {
  folder: process.cwd(),
  environment: process.env,
  outputIsTerminal: process.stdout.isTTY,
  ...(process.stdout.isTTY && process.stdout.columns > 0 ? { outputWidth: process.stdout.columns } : {}),
  progress: new Progress(knowsLines ? (text) => process.stderr.write(text) : undefined),
  version: packageJson.version,
})
process.exitCode = exitCode

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough, such as `head`, closes the pipe; that is no fault of ours.
  if (error.code === 'EPIPE') return
  process.exitCode = 2
  process.stderr.write(`coexist: standard output cannot be written: ${reasonOf(error)}\n`)
})
if (errors) process.stderr.write(errors)
if (output) process.stdout.write(output)
