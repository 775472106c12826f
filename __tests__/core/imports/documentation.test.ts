import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { columns, roleColumns } from '../../../src/core/imports/exchange-inventory/columns.js'
import { root } from '../../support/run-program.js'

const page = readFileSync(join(root, 'docs/importing.md'), 'utf8')
const known: readonly string[] = [...Object.values(columns).flat(), ...roleColumns.map(([name]) => name)]

/** The columns that the commands of the page export. */
const exported = [...page.matchAll(/```powershell\n([\s\S]*?)```/g)].flatMap(([, block = '']) => [
  ...[...block.matchAll(/Select-Object ((?:\w+, )*\w+)/g)].flatMap(([, names = '']) => names.split(', ')),
  ...[...block.matchAll(/(?:n = '|NoteProperty )(\w+)/g)].map(([, name = '']) => name),
])

describe('the commands in docs/importing.md', () => {
  it('export columns that the importer reads', () => {
    expect(exported.filter((name) => !known.includes(name))).toEqual([])
  })

  it('export every column that the importer wants first', () => {
    const { name, displayedVersion, roles, site, legacyName, fileVersion } = columns
    const wanted = [name, displayedVersion, roles, site, legacyName, fileVersion].map(([first]) => first)
    expect(wanted.filter((one) => !exported.includes(one))).toEqual([])
  })
})

it('the table in docs/importing.md names every column that is read', () => {
  const named = known.filter(
    (name) => !['cn', 'DN', 'legacyExchangeDN'].includes(name) && !/^Is(?!Mailbox)/.test(name),
  )
  expect(named.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
})
