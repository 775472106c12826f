import { beforeAll, describe, expect, it } from 'vitest'
import { compliantContoso, contoso, dayOfContoso } from '../support/contoso.js'
import { runCommand } from '../support/run-program.js'
import { faultsBySchema } from '../support/schemas.js'
import { folderWith, type Files } from '../support/temporary-folder.js'

/** Code scanning refuses a file with more, and keeps the top 5,000. */
const mostResults = 25_000
const mostTags = 20
const mostLocations = 1_000

interface Message {
  readonly text: string
}

interface PhysicalLocation {
  readonly artifactLocation: { readonly uri: string }
  readonly region?: { readonly startLine: number; readonly endLine: number }
}

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: Message
  readonly locations: readonly { readonly physicalLocation: PhysicalLocation }[]
  readonly relatedLocations: readonly {
    readonly message: Message
    readonly physicalLocation: PhysicalLocation
  }[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly suppressions?: readonly unknown[]
}

interface Notification {
  readonly level: string
  readonly message: Message
  readonly locations: readonly { readonly physicalLocation: PhysicalLocation }[]
}

interface Run {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly {
        readonly id: string
        readonly help: Message
        readonly properties: { readonly tags: string[] }
      }[]
    }
  }
  readonly invocations: readonly [
    { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly Notification[] },
  ]
  readonly results: readonly Result[]
}

interface Log {
  readonly runs: readonly Run[]
}

const house = 'policies/house.yaml'
const hostile = 'a [link](https://evil.example) {0} {{1}} \\[x\\] \u001b\n'

const reports: readonly (readonly [string, Files])[] = [
  ['an organization with findings of every kind', contoso],
  ['an organization without findings', compliantContoso],
  ['documents that cannot be read', broken()],
  ['hostile names', named(hostile)],
]

describe('SARIF', () => {
  it.each(reports)('of %s follows the schema', (_what, files) => {
    expect(faultsBySchema('sarif-2.1.0.json', sarifOf(files))).toEqual([])
  })

  it.each([
    ['a level of its own', { level: 'fatal' }],
    ['a key of its own', { colour: 'red' }],
    ['a message that is no object', { message: 'text' }],
  ])('would not follow the schema with %s', (_what, spoilt) => {
    const log = sarifOf(contoso)
    const runs = log.runs.map((run) => ({
      ...run,
      results: run.results.map((one) => ({ ...one, ...spoilt })),
    }))
    expect(faultsBySchema('sarif-2.1.0.json', { ...log, runs })).not.toEqual([])
  })

  it.each(reports)('of %s keeps to what code scanning takes', (_what, files) => {
    const { runs } = sarifOf(files)
    expect(runs).toHaveLength(1)
    const [run] = runs as [Run]
    expect(run.tool.driver.rules.filter(({ properties: { tags } }) => tags.length > mostTags)).toEqual([])
    expect(run.results.filter(({ locations }) => locations.length !== 1)).toEqual([])
    expect(run.results.filter(({ relatedLocations }) => relatedLocations.length > mostLocations)).toEqual([])
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    const prints = run.results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))
    expect(new Set(prints).size).toBe(prints.length)
    for (const text of textsIn(run)) expect(isEscaped(text), text).toBe(true)
  })

  it('says of a finding what, where, why and what to do', () => {
    const [run] = sarifOf(contoso).runs as [Run]
    expect(run.results[0]).toEqual({
      ruleId: 'exchange-2013-coexistence/exchange-2007-minimum',
      ruleIndex: expect.any(Number) as number,
      level: 'error',
      message: {
        text: '`HQ-HT1` runs Exchange 2007 `SP3 RU9`; while Exchange 2013 is present the minimum is `SP3 RU10`. Help: install Exchange 2007 `SP3 RU10` or later on `HQ-HT1`',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'topology/contoso.yaml' },
            region: { startLine: 8, startColumn: 58, endLine: 8, endColumn: 65 },
          },
        },
      ],
      relatedLocations: [
        {
          id: 0,
          message: { text: '`HQ-EX1` runs Exchange 2013 `CU3`' },
          physicalLocation: {
            artifactLocation: { uri: 'topology/contoso.yaml' },
            region: { startLine: 12, startColumn: 58, endLine: 12, endColumn: 61 },
          },
        },
      ],
      partialFingerprints: { 'coexist/v1': expect.stringMatching(/^[0-9a-f]{32}$/) as string },
      properties: { status: 'violation', servers: ['HQ-HT1'] },
    })
  })

  it('suppresses waived findings, and nothing else', () => {
    const [run] = sarifOf(contoso).runs as [Run]
    const waived = run.results.filter(({ suppressions }) => suppressions !== undefined)
    expect(
      waived.map(({ locations: [at], suppressions }) => [
        at?.physicalLocation.region?.startLine,
        suppressions,
      ]),
    ).toEqual([
      [
        11,
        [
          {
            kind: 'external',
            status: 'accepted',
            justification: 'mail-team, until 2014-12-31: vendor fix pending',
          },
        ],
      ],
    ])
  })

  it('tells of what could not be judged, and that the run did not succeed', () => {
    const [{ invocations, results }] = sarifOf(broken()).runs as [Run]
    const [{ executionSuccessful, toolExecutionNotifications: told }] = invocations
    expect(executionSuccessful).toBe(false)
    expect(results).toEqual([])
    expect(told.map(({ message, locations: [at] }) => [message.text, at?.physicalLocation])).toEqual([
      [
        'there is no such file or folder. Help: check the path',
        { artifactLocation: { uri: 'gone%2C%20a%3Ab%23.yaml' } },
      ],
      [
        'unknown kind `Topolgy`. Help: did you mean `Topology`?',
        {
          artifactLocation: { uri: 'kind.yaml' },
          region: { startLine: 2, startColumn: 7, endLine: 2, endColumn: 14 },
        },
      ],
    ])
  })

  it('escapes what would be a link or a placeholder', () => {
    const [{ results }] = sarifOf(named('a [b](c) {0} \\d')).runs as [Run]
    expect(results[0]?.message.text).toMatch(
      /^`a \\\[b\\\]\(c\) \{\{0\}\} \\\\d` runs Exchange 2007 `SP3 RU9`; /,
    )
  })

  it.each([
    ['a:b/c d#e?f%.yaml', 'a%3Ab/c%20d%23e%3Ff%25.yaml'],
    ['ü/[x].yaml', '%C3%BC/%5Bx%5D.yaml'],
  ])('names the file %j as a relative reference', (path, uri) => {
    const [{ results }] = sarifOf({ [path]: contoso['topology/contoso.yaml'] ?? '' }).runs as [Run]
    const uris = results.flatMap(({ locations, relatedLocations }) =>
      [...locations, ...relatedLocations].map(
        ({ physicalLocation }) => physicalLocation.artifactLocation.uri,
      ),
    )
    expect(new Set(uris)).toEqual(new Set([uri]))
    expect(decodeURIComponent(new URL(uri, 'file:///checkout/').pathname)).toBe(`/checkout/${path}`)
  })
})

describe('SARIF of more findings than code scanning takes', () => {
  let run: Run
  beforeAll(() => {
    const servers = Array.from(
      { length: 26_000 },
      (_, index) => `  - { name: HT${index}, product: exchange-2007, version: SP3 RU9 }\n`,
    )
    const { runs } = sarifOf({
      'topology.yaml': `apiVersion: coexist/v1\nkind: Topology\norganization: contoso\nservers:\n${servers.join('')}`,
      [house]:
        'apiVersion: coexist/v1\nkind: Policy\nid: house\ntitle: House rules\nrules:\n  - { id: current, minimum: { servers: exchange-2007, version: SP3 RU10 } }\n',
    })
    ;[run] = runs as [Run]
  }, 60_000)

  it('is cut to what it takes', () => {
    expect(run.results.length).toBeLessThanOrEqual(mostResults)
  })

  it('says how many were left out', () => {
    const told = run.invocations[0].toolExecutionNotifications.map(({ message }) => message.text)
    expect(told.some((text) => text.includes(String(26_000 - run.results.length)))).toBe(true)
  })
})

function sarifOf(files: Files): Log {
  const folder = folderWith(files)
  const paths = 'kind.yaml' in files ? ['gone, a:b#.yaml', 'kind.yaml'] : []
  const { stdout, stderr, exitCode } = runCommand(
    ['check', ...paths, '--as-of', dayOfContoso, '--format', 'sarif'],
    { folder },
  )
  expect({ stderr, broken: exitCode === null || exitCode > 2 }).toEqual({ stderr: '', broken: false })
  return JSON.parse(stdout) as Log
}

function broken(): Files {
  return { 'kind.yaml': 'apiVersion: coexist/v1\nkind: Topolgy\n' }
}

function named(name: string): Files {
  const servers = [
    { name, product: 'exchange-2007', version: 'SP3 RU9' },
    { name: `${name}2`, product: 'exchange-2007', version: name },
    { name: `${name}3`, product: 'exchange-2013', version: 'CU3' },
  ]
  const rule = {
    id: 'r',
    title: name,
    remediation: name,
    minimum: { servers: 'exchange-2013', version: 'CU5' },
  }
  return {
    't.json': JSON.stringify({ apiVersion: 'coexist/v1', kind: 'Topology', organization: name, servers }),
    'p.json': JSON.stringify({
      apiVersion: 'coexist/v1',
      kind: 'Policy',
      id: 'house',
      title: name,
      source: { title: name, at: name },
      rules: [rule],
    }),
  }
}

function textsIn({ tool, invocations: [{ toolExecutionNotifications }], results }: Run): readonly string[] {
  return [
    ...tool.driver.rules.map(({ help }) => help.text),
    ...toolExecutionNotifications.map(({ message }) => message.text),
    ...results.flatMap(({ message, relatedLocations }) => [
      message.text,
      ...relatedLocations.map((place) => place.message.text),
    ]),
  ]
}

/** Whether every bracket and backslash has a backslash of its own and every brace its double; no control characters. */
function isEscaped(text: string): boolean {
  const rest = text
    .replace(/\\[\\[\]]/g, '')
    .replaceAll('{{', '')
    .replaceAll('}}', '')
  return !/[\\[\]{}]/.test(rest) && !/[^\P{Cc}\n]/u.test(rest)
}
