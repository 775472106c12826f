import { readFileSync } from 'node:fs'
import yaml from 'js-yaml'

process.stdout.write(`${Object.keys(yaml.load(readFileSync(process.argv[2], 'utf8'))).length}\n`)
