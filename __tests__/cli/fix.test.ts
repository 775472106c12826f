import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FixReport } from '../../src/core/model/fix-report.js'
import { runCommand } from '../support/run-program.js'
import { folderWith } from '../support/temporary-folder.js'

const many = 10_000
const head = 'apiVersion: coexist/v1\nkind: Topology\norganization: large\nservers:\n'

/** A server in one of several styles, below the minimum beside Exchange 2013 unless it is the last of its style. */
function serverLine(index: number, version: string): string {
  const name = `S${index}`
  switch (index % 5) {
    case 0:
      return `  - { name: ${name}, product: exchange-2007, version: ${version}, roles: [mailbox] } # plain\n`
    case 1:
      return `  - {name: "${name}",product: exchange-2007,version: '${version}',roles: [mailbox]}\r\n`
    case 2:
      return `  - name: ${name}   # 🧭\n    product:   exchange-2007\n    version:   "${version}"   # here\n\n`
    case 3:
      return `  - { name: ${name}, version: ${version === 'SP3 RU9' ? '8.3.279.3' : '8.3.298.3'} }\n`
    default:
      return `  - { name: ${name}, product: exchange-2010, version: SP3 RU32, roles: [mailbox] }\n`
  }
}

function topologyWith(version: string): string {
  const lines = Array.from({ length: many - 1 }, (_, index) => serverLine(index, version))
  return `${head}  - { name: NEW, product: exchange-2013, version: CU23, roles: [mailbox] }\n${lines.join('')}`
}

describe('coexist fix', () => {
  it('changes the versions of ten thousand servers and not one other byte', () => {
    const folder = folderWith({ 'topology.yaml': topologyWith('SP3 RU9') })
    const path = join(folder, 'topology.yaml')
    writeFileSync(path, `\ufeff${topologyWith('SP3 RU9')}`)
    const run = runCommand(['fix', '--write', '-f', 'json'], { folder })
    const report = JSON.parse(run.stdout) as FixReport
    expect({ exitCode: run.exitCode, changes: report.changes.length, remaining: report.remaining }).toEqual({
      exitCode: 0,
      changes: 8000,
      remaining: [],
    })
    expect(readFileSync(path, 'utf8') === `\ufeff${topologyWith('SP3 RU10')}`).toBe(true)
  })

  it('says what has to change and why, and what remains', () => {
    const topology = `${head}  - { name: NEW, product: exchange-2013, version: CU23, roles: [mailbox] }
  - { name: OLD, product: exchange-2007, version: SP3 RU9, roles: [mailbox] }
  - { name: OLDER, product: exchange-2003, version: SP2 }
`
    const folder = folderWith({ 'topology.yaml': topology })
    const run = runCommand(['fix', '--as-of', '2026-11-22'], { folder })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toBe(`topology.yaml:6:51 \`OLD\` from \`SP3 RU9\` to \`SP3 RU10\`
  because \`exchange-2007-minimum\`: \`OLD\` runs Exchange 2007 \`SP3 RU9\`; while Exchange 2013 is present the minimum is \`SP3 RU10\`
    since \`NEW\` runs Exchange 2013 \`CU23\`
  or: remove \`OLD\`
  or: remove \`NEW\`

topology.yaml:7:29 remains exchange-2003-and-earlier
  \`OLDER\` runs Exchange 2003 \`SP2\`; Exchange 2003 is not supported beside Exchange 2013 in the organization
  help: Remove every Exchange 2003 server first; mailboxes can go to Exchange 2010 or to Exchange Online.

1 version to change; 1 finding that no later version ends
`)
  })

  it('writes nothing where something cannot be judged, or where an anchor shares a version', () => {
    const shared = `${head}  - { name: NEW, product: exchange-2013, version: CU23, roles: [mailbox] }
  - { name: A, product: exchange-2007, version: &old SP3 RU9, roles: [mailbox] }
  - { name: B, product: exchange-2010, version: *old, roles: [mailbox] }
`
    const texts: readonly (readonly [text: string, problem: RegExp])[] = [
      [shared.replace('exchange-2010', 'exchange-2012'), /unknown product/],
      [shared.replace('SP3 RU9', 'SP3 RU1').replace('exchange-2010', 'exchange-2007'), /^$/],
      [shared, /cannot be changed for itself/],
    ]
    for (const [text, problem] of texts) {
      const folder = folderWith({ 'topology.yaml': text })
      const run = runCommand(['fix', '--write', '-f', 'json'], { folder })
      const { problems } = JSON.parse(run.stdout) as FixReport
      const isFine = problem.source === '^$'
      expect(problems.map(({ message }) => message).join()).toMatch(problem)
      expect(run.exitCode).toBe(isFine ? 0 : 2)
      if (!isFine) expect(readFileSync(join(folder, 'topology.yaml'), 'utf8')).toBe(text)
    }
  })
})
