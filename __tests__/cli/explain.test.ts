import { describe, expect, it } from 'vitest'
import { runCommand } from '../support/run-program.js'
import { folderWith } from '../support/temporary-folder.js'

const topology = `apiVersion: coexist/v1
kind: Topology
organization: contoso
servers:
  - { name: MB1, product: exchange-2007, version: SP3 RU9, roles: [mailbox] }
  - { name: MB2, product: exchange-2007, version: "Version 8.3 (Build 83.6)", roles: [mailbox] }
  - { name: EX1, product: exchange-2013, version: CU23, roles: [mailbox, client-access] }
`
const config = `apiVersion: coexist/v1
kind: Config
rules:
  - { rule: exchange-2003-and-earlier, severity: 'off', why: we never look }
`

describe('`coexist explain`', () => {
  const folder = folderWith({ 'coexist.yaml': config, 'topology/contoso.yaml': topology })
  const explained = (...words: readonly string[]) =>
    runCommand(['explain', '--as-of', '2026-11-22', ...words], { folder })

  it('derives step by step why a rule is broken', () => {
    const run = explained('exchange-2007-minimum', 'mb1') // of two policies, the one whose products are there
    expect(withoutTheirDays(run.stdout))
      .toBe(`exchange-2013-coexistence/exchange-2007-minimum (error, minimum)
  rule: While Exchange 2013 is present, every server of Exchange 2007 must run \`SP3 RU10\` or later.
  source: Upgrade from Exchange 2007 to Exchange 2013 (JJ898581), coexistence table, rows 2 and 4, dated 2016-12-09
  declared: here (policies/exchange/exchange-2013-coexistence.yaml)

contoso: \`MB1\` violates the rule
  1. judged in the organization \`contoso\` (topology/contoso.yaml:3:15)
  2. the rule speaks here, since Exchange 2013 is present
  3. \`EX1\` runs Exchange 2013 \`CU23\` (topology/contoso.yaml:7:51)
  4. \`MB1\` runs Exchange 2007 \`SP3 RU9\` (topology/contoso.yaml:5:51)
  5. Exchange 2007 \`SP3 RU9\` is build 8.3.297.2, released 2012-12-10 (Exchange Server build numbers and release dates (Microsoft Learn))
  6. the server is meant: the rule is about Exchange 2007
  7. the minimum: Exchange 2007 \`SP3 RU10\` is build 8.3.298.3, released 2013-02-11 (Exchange Server build numbers and release dates (Microsoft Learn))
  8. the server is 1 release before it
  therefore: \`MB1\` runs Exchange 2007 \`SP3 RU9\`; while Exchange 2013 is present the minimum is \`SP3 RU10\`
  nearest: Exchange 2007 \`SP3 RU10\` is build 8.3.298.3, released 2013-02-11 (Exchange Server build numbers and release dates (Microsoft Learn)); the latest is \`SP3 RU23\`
  order: update \`MB1\` to \`SP3 RU10\`
  help: install Exchange 2007 \`SP3 RU10\` or later on \`MB1\`
`)
    expect([run.exitCode, run.stderr]).toEqual([0, ''])
  })

  it('says how a rule stands with every server, and which row of a table decides', () => {
    const standing = explained('exchange-2013-coexistence/exchange-2007-minimum', '-f', 'json')
    const { organizations } = JSON.parse(standing.stdout) as { organizations: { servers: unknown }[] }
    expect(organizations.map(({ servers }) => servers)).toEqual([
      { violation: ['MB1'], undecided: ['MB2'], 'not-meant': ['EX1'] },
    ])
    const row = explained('exchange-2013-roles', 'EX1', '-f', 'markdown')
    expect(row.stdout).toContain('row 2 of the table, for `>= SP1`, allows')
  })

  it('explains what judges nothing here, and what only judges changes', () => {
    const lines = [
      /not in force: .*/.exec(explained('exchange-2003-and-earlier').stdout)?.[0],
      /therefore: .*/.exec(
        explained('exchange-2013-coexistence/upgrade-path-from-exchange-2003', 'EX1').stdout,
      )?.[0],
      /contoso: .*/.exec(explained('not-covered', 'EX1').stdout)?.[0],
    ]
    expect(lines).toEqual([
      'not in force: the configuration switches the rule off: `we never look`',
      'therefore: the rule says nothing about `EX1` as it stands',
      'contoso: `EX1` is not judged by the rule as it stands',
    ])
  })

  it('ends with 2 and suggests what is near where it does not know what is asked about', () => {
    const ends = [
      ['exchange-2003-and-earlyer'],
      ['upgrade-path-from-exchange-2003'],
      ['exchange-2003-and-earlier', 'MB3'],
      [],
    ].map((words) => {
      const { exitCode, stderr } = explained(...words)
      return [exitCode, stderr]
    })
    expect(ends).toEqual([
      [
        2,
        'coexist: unknown rule `exchange-2003-and-earlyer`\n  help: did you mean `exchange-2003-and-earlier`?\n',
      ],
      [
        2,
        'coexist: `upgrade-path-from-exchange-2003` is a rule of more than one policy\n  help: write `exchange-2013-coexistence/upgrade-path-from-exchange-2003`, `exchange-2016-coexistence/upgrade-path-from-exchange-2003`, `exchange-2019-coexistence/upgrade-path-from-exchange-2003` or `exchange-se-coexistence/upgrade-path-from-exchange-2003`\n',
      ],
      [2, 'coexist: no topology or plan has a server `MB3`\n  help: did you mean `MB1` or `MB2`?\n'],
      [2, 'coexist: no rule is given\n  help: write `coexist explain RULE [SERVER]`\n'],
    ])
  })

  it('says what cannot be read where it does not know a rule', () => {
    const broken = folderWith({
      'topology.yaml': topology,
      'policy.yaml': `apiVersion: coexist/v1\nkind: Policy\nid: own\ntitle: Own\nrules:\n  - { id: newest, minimum: { servers: exchange-2013 } }\n`,
    })
    const { exitCode, stderr } = runCommand(['explain', 'own/newest', 'MB1'], { folder: broken })
    const [message] = stderr.split('\n')
    expect([exitCode, message]).toEqual([
      2,
      'coexist: unknown rule `own/newest`, and `policy.yaml:6` cannot be read: `minimum` has no `version`',
    ])
  })
})

/** The pack is read again and again: its lines and the days of reading are its own business. */
function withoutTheirDays(text: string): string {
  return text.replace(/, read \d{4}-\d\d-\d\d/, '').replace(/(policies\S+\.yaml):\d+:\d+/, '$1')
}
