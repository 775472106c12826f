import { describe, expect, it } from 'vitest'
import { runCommand } from '../support/run-program.js'
import { folderWith } from '../support/temporary-folder.js'

const day = ['--as-of', '2026-11-22']

/** A topology of `acme` with one site; each server is written as the inside of its braces. */
function acme(servers: readonly string[], rest = ''): string {
  const lines = servers.map((server) => `      - { ${server} }\n`)
  return `apiVersion: coexist/v1\nkind: Topology\norganization: acme\nsites:\n  - name: hq\n    servers:\n${lines.join('')}${rest}`
}

const old = (name: string, product: string, version: string, what = 'mailboxes: 100') =>
  `name: ${name}, product: ${product}, version: ${version}, roles: [mailbox], holds: { ${what} }`
const young = (name: string, product: string, version: string) =>
  `name: ${name}, product: ${product}, version: ${version}, roles: [mailbox], holds: { mailboxes: 200 }`

const edge = 'name: E, product: exchange-2016, version: CU23, roles: [edge-transport]'

const folder = folderWith({
  '2003.yaml': acme([old('OLD1', 'exchange-2003', 'SP2'), old('OLD2', 'exchange-2003', 'SP2')]),
  '2013.yaml': acme([young('NEW1', 'exchange-2013', 'CU23')]),
  'bridge.yaml': acme(['name: TEMP, product: exchange-2010, version: SP3 RU32, roles: [mailbox]']),
  'mixed.yaml': acme([
    old('A', 'exchange-2013', 'CU12', 'mailboxes: 9, public-folders: 1'),
    old('B', 'exchange-2016', 'CU20'),
  ]),
  'se.yaml': acme([young('S', 'exchange-se', 'RTM')]),
  '2019.yaml': acme([young('N', 'exchange-2019', 'CU12')]),
  '2019-to-se.yaml': acme([young('N', 'exchange-se', 'RTM')]),
  'leaving.yaml': acme([old('A', 'exchange-2016', 'CU23'), edge]),
  'edge.yaml': acme([edge]),
  '2016.yaml': acme([young('N', 'exchange-2016', 'CU23')]),
})

/** What is printed of the way between two topologies, behind the exit code. */
function found(...words: readonly string[]): readonly string[] {
  const { exitCode, stdout } = runCommand(['plan', 'find', ...words, ...day], { folder })
  return [`${exitCode}`, ...stdout.trimEnd().split('\n')]
}

describe('coexist plan find', () => {
  it('proves that Exchange 2003 does not reach Exchange 2013 by itself', () => {
    expect(found('2003.yaml', '2013.yaml')).toEqual([
      '1',
      'no safe order exists for `acme`',
      '  proved: where all safe rounds lead no further move is safe (the rules that say so are join-closed)',
      '',
      'blocked: install `NEW1` by upgrade-path-from-exchange-2003',
      '  `NEW1` is installed with Exchange 2013 `CU23`; the way from Exchange 2003 to Exchange 2013 leads by Exchange 2010 or Exchange 2007',
      '  help: install Exchange 2010 first and move everything to it',
      '',
      'what could be done, the mildest first:',
      '  - declare a server of Exchange 2010 or Exchange 2007 that is there for a while, and name its file with `--bridge`',
      '  - waive `upgrade-path-from-exchange-2003` for `NEW1` until it is done',
    ])
  })

  it('derives the published path by way of a server of Exchange 2010', () => {
    expect(found('2003.yaml', '2013.yaml', '--bridge', 'bridge.yaml').slice(8)).toEqual([
      '  - name: "Round 1 of 4: install 1 server of Exchange 2010"',
      '    install:',
      '      servers: [{ name: TEMP, site: hq, product: exchange-2010, version: SP3 RU32, roles: [mailbox] }]',
      '  - name: "Round 2 of 4: move mailboxes of 2 servers to TEMP"',
      '    move: { what: mailboxes, from: [OLD1, OLD2], to: [TEMP] }',
      '  - { name: "Round 2 of 4: decommission 2 servers of Exchange 2003", decommission: { servers: [OLD1, OLD2] } }',
      '  - name: "Round 3 of 4: install 1 server of Exchange 2013"',
      '    install: { servers: [{ name: NEW1, site: hq, product: exchange-2013, version: CU23, roles: [mailbox] }] }',
      '  - name: "Round 4 of 4: move mailboxes of 1 server to NEW1"',
      '    move: { what: mailboxes, from: [TEMP], to: [NEW1] }',
      '  - { name: "Round 4 of 4: decommission 1 server of Exchange 2010", decommission: { servers: [TEMP] } }',
    ])
  })

  it('moves what Exchange 2013 holds to Exchange 2016 before Exchange SE comes, where the rules let it move', () => {
    const lines = found('mixed.yaml', 'se.yaml').filter((line) => !line.includes(': task '))
    expect(lines.slice(8)).toEqual([
      '  - name: "Round 1 of 4: update 1 server of Exchange 2013 to CU15"',
      '    update: { servers: [A], version: CU15 }',
      '  - name: "Round 1 of 4: update 1 server of Exchange 2016 to CU23"',
      '    update: { servers: [B], version: CU23 }',
      '  - { name: "Round 2 of 4: move mailboxes of 1 server to B", move: { what: mailboxes, from: [A], to: [B] } }',
      '  - name: "Round 2 of 4: move public-folders of 1 server to B"',
      '    move: { what: public-folders, from: [A], to: [B] }',
      '  - { name: "Round 2 of 4: decommission 1 server of Exchange 2013", decommission: { servers: [A] } }',
      '  - name: "Round 3 of 4: install 1 server of Exchange SE"',
      '    install: { servers: [{ name: S, site: hq, product: exchange-se, version: RTM, roles: [mailbox] }] }',
      '  - { name: "Round 4 of 4: move mailboxes of 1 server to S", move: { what: mailboxes, from: [B], to: [S] } }',
      '  - name: "Round 4 of 4: move public-folders of 1 server to S"',
      '    move: { what: public-folders, from: [B], to: [S] }',
      '  - { name: "Round 4 of 4: decommission 1 server of Exchange 2016", decommission: { servers: [B] } }',
    ])
  })

  it('says what leaves the organization since nobody can take it', () => {
    expect(found('leaving.yaml', 'edge.yaml').slice(1, 4)).toEqual([
      '# A safe order for `acme`: 1 change in 1 round',
      '# safe in every part of every round, and the fewest rounds (the rules are join-closed)',
      '# mailboxes of `A` leave the organization: no server of the target can take them',
    ])
  })

  it('writes plans that the plan checker accepts, with every task that is required', () => {
    const plan = runCommand(['plan', 'find', '2019.yaml', '2019-to-se.yaml', ...day], { folder }).stdout
    expect(plan.match(/task: [\w-]+/g)).toEqual([
      'task: read-release-notes',
      'task: verify-system-requirements',
      'task: confirm-prerequisites',
      'task: raise-old-to-minimum',
      'task: raise-forest-level',
      'task: check-certificates',
      'task: maintenance-mode-dag',
    ])
    const judged = folderWith({
      'plan.yaml': plan,
      'topology.yaml': acme([young('N', 'exchange-2019', 'CU12')]),
    })
    const { exitCode, stdout } = runCommand(['check', ...day], { folder: judged })
    expect({ exitCode, last: stdout.trimEnd().split('\n').at(-1) }).toEqual({
      exitCode: 0,
      last: 'pass: 1 warning, 1 notice (1 organization, 1 server, as of 2026-11-22)',
    })
  })

  it('tells which releases lead on where a product cannot be upgraded in place', () => {
    expect(found('2016.yaml', '2019-to-se.yaml').slice(1, 5)).toEqual([
      'no safe order exists for `acme`',
      '  proved: where all safe rounds lead no further move is safe (the rules are join-closed)',
      '',
      'blocked: update `N` from `CU23` to `Exchange SE RTM` by in-place-upgrade',
    ])
  })
})

describe('coexist plan verify', () => {
  const grounds =
    'confirmed: this is so as of 2026-11-22, by 66 rules of `exchange-2007-coexistence`, `exchange-2010-coexistence`, `exchange-2013-coexistence`, `exchange-2016-coexistence`, `exchange-2019-coexistence`, `exchange-deployment-order`, `exchange-edge-subscriptions`, `exchange-platform`, `exchange-se-coexistence`, `exchange-server-roles` and `exchange-upgrade-paths`'
  const answer = runCommand(['plan', 'find', 'mixed.yaml', 'se.yaml', '-f', 'json', ...day], {
    folder,
  }).stdout
  const refusal = runCommand(['plan', 'find', '2003.yaml', '2013.yaml', '-f', 'json', ...day], {
    folder,
  }).stdout
  const { certificate } = JSON.parse(answer) as Claimed
  const here = folderWith({
    'order.json': answer,
    'refusal.json': refusal,
    'broken.json': JSON.stringify(certificate).replace('"action":"install"', '"action":"instal"'),
    'hasty.json': JSON.stringify(withoutRound(certificate, 1)),
    'false.json': JSON.stringify(certificate).replace('"from":"CU20"', '"from":"CU19"'),
    'foreign.json': JSON.stringify({ ...certificate, organization: 'zenith' }),
  })
  const rows: readonly (readonly [fact: string, words: string[], exitCode: number, output: string])[] = [
    [
      'confirms an order',
      ['order.json', `${folder}/mixed.yaml`, `${folder}/se.yaml`],
      0,
      `confirmed: 5 changes in 4 rounds lead \`acme\` to its target, and every part of every round is safe\n${grounds}\n`,
    ],
    [
      'confirms a proof that there is none',
      ['refusal.json', `${folder}/2003.yaml`, `${folder}/2013.yaml`],
      0,
      `confirmed: no safe step leads \`acme\` beyond the ceiling, and its target lies beyond\n${grounds}\n`,
    ],
    [
      'refuses an order from which a round is missing',
      ['hasty.json', `${folder}/mixed.yaml`, `${folder}/se.yaml`],
      1,
      'not confirmed: round 2: `exchange-se-coexistence/exchange-2013-not-supported` may be broken in organization `acme`: by `A`\n',
    ],
    [
      'refuses an order that says of a server what is not so',
      ['false.json', `${folder}/mixed.yaml`, `${folder}/se.yaml`],
      1,
      'not confirmed: round 1: `B` runs Exchange 2016 `CU20` then, which is not what the change says\n',
    ],
    [
      'refuses a certificate of another organization',
      ['foreign.json', `${folder}/mixed.yaml`, `${folder}/se.yaml`],
      1,
      'not confirmed: the two topologies are of `acme`, and the certificate of `zenith`\n',
    ],
    [
      'tells that a topology has changed since',
      ['order.json', `${folder}/mixed.yaml`, `${folder}/2013.yaml`],
      1,
      'not confirmed: the target of `acme` is no longer what it was when the certificate was made\n',
    ],
  ]
  it.each(rows)('%s', (_fact, words, exitCode, output) => {
    const run = runCommand(['plan', 'verify', ...words], { folder: here })
    expect({ exitCode: run.exitCode, output: run.stdout }).toEqual({ exitCode, output })
  })

  it('cannot judge what is no certificate', () => {
    const run = runCommand(['plan', 'verify', 'broken.json'], { folder: here })
    expect(run.exitCode).toBe(2)
    expect(run.stdout).toContain('broken.json:1:1 problem\n  the file holds no certificate\n')
  })
})

interface Claimed {
  readonly certificate: { readonly claim: { readonly rounds: readonly unknown[] } }
}

/** A certificate without one of the rounds of its order. */
function withoutRound(certificate: Claimed['certificate'], index: number): unknown {
  const rounds = certificate.claim.rounds.filter((_, at) => at !== index)
  return { ...certificate, claim: { ...certificate.claim, rounds } }
}
