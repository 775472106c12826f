#!/usr/bin/env node
import process from 'node:process'
import packageJson from '../../package.json' with { type: 'json' }
import { run } from './run.js'

// A reader that has seen enough, such as `head`, closes the pipe; that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const { exitCode, output, errors } = run(process.argv.slice(2), {
  folder: process.cwd(),
  environment: process.env,
  outputIsTerminal: process.stdout.isTTY,
  version: packageJson.version,
})
process.exitCode = exitCode
if (errors) process.stderr.write(errors)
if (output) process.stdout.write(output)
