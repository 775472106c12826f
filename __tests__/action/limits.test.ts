import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkRunOf, parseReport, renderComment, renderTrackingIssue } from '../../src/core/index.js'
import { runAction, type ActionRun } from '../support/run-program.js'
import { repositoryWith, type Files } from '../support/temporary-folder.js'

/** GitHub shows ten annotations of a type per step, and drops the rest without a word. */
const mostAnnotations = 10
/** GitHub drops a job summary beyond it as a whole. */
const mostSummaryBytes = 1024 * 1024
/** GitHub fails a job whose outputs are larger, counted in UTF-16. */
const mostOutputBytes = 1_000_000
/** GitHub refuses a comment, an issue or the summary of a check run beyond it. */
const longestPost = 65_535
/** GitHub cuts a longer annotation without a word. */
const longestAnnotation = 4096

const inputs = { 'as-of': '2014-01-01' }

describe('forty servers below the minimum', () => {
  it('give ten annotations, the tenth counting the rest', () => {
    const action = runAction({ workspace: repositoryWith(servers(40)), inputs })
    expect(action).toMatchObject({ exitCode: 1, stderr: '', outputs: { errors: '40' } })
    expect(action.commands.map(({ name, properties: { line } }) => `${name} ${line ?? ''}`)).toEqual([
      ...[5, 6, 7, 8, 9, 10, 11, 12, 13].map((line) => `error ${line}`),
      'error ',
    ])
    expect(action.commands.at(-1)).toMatchObject({
      properties: { title: 'coexist' },
      data: '31 more errors not shown here; the JSON report has all of them',
    })
    const rows = action.summary.split('\n').filter((line) => line.includes('| `exchange-2007` | `SP3 RU9` |'))
    expect(rows).toHaveLength(40)
  })

  it('give ten of each type where there are errors, warnings and notices', () => {
    const action = runAction({
      workspace: repositoryWith({ ...servers(40), ...policy('warning'), ...policy('notice') }),
      inputs,
    })
    expect(countsOf(action)).toEqual({ error: 10, warning: 10, notice: 10 })
    const rollUps = action.commands.filter(({ properties }) => properties.title === 'coexist')
    expect(rollUps.map(({ name, data }) => `${name}: ${data.split(' not shown')[0] ?? ''}`)).toEqual([
      'error: 31 more errors',
      'warning: 31 more warnings',
      'notice: 31 more notices',
    ])
  })

  it('and a broken document give ten errors, what could not be judged first', () => {
    const action = runAction({
      workspace: repositoryWith({ ...servers(40), 'z.yaml': 'apiVersion: coexist/v1\nkind: Topolgy\n' }),
      inputs,
    })
    expect(countsOf(action)).toEqual({ error: 10 })
    expect(action.commands[0]).toMatchObject({ properties: { file: 'z.yaml', line: '2' } })
    expect(action.commands.at(-1)?.data).toMatch(/^32 more errors /)
  })

  it('and a report that cannot be written give ten errors, the last-minute one among them', () => {
    const action = runAction({
      workspace: repositoryWith(servers(40)),
      inputs: { ...inputs, 'sarif-file': 'topology.yaml/coexist.sarif' },
    })
    const errors = action.commands.filter(({ name }) => name === 'error')
    expect(errors.map(({ data }) => data)).toContainEqual(expect.stringContaining('cannot be written'))
    expect(errors.length).toBeLessThanOrEqual(mostAnnotations)
  })
})

describe('twenty-five thousand servers below the minimum', () => {
  let action: ActionRun
  beforeAll(() => {
    action = runAction({ workspace: repositoryWith(servers(25_000)), inputs })
  }, 60_000)

  it('are judged to the last', () => {
    expect(action).toMatchObject({ exitCode: 1, stderr: '', outputs: { verdict: 'fail', errors: '25000' } })
  })

  it('give ten annotations, the tenth counting the rest', () => {
    expect(countsOf(action)).toEqual({ error: 10 })
    expect(action.commands.at(-1)?.data).toMatch(/^24991 more errors /)
  })

  it('give a summary that GitHub takes, and that says how many rows it left out', () => {
    expect(Buffer.byteLength(action.summary)).toBeLessThan(mostSummaryBytes)
    expect(action.summary).toMatch(/^## ❌ coexist: fail – 25000 errors\n/)
    const shown = action.summary.match(/^\| \[`HT\d+`\]/gm)?.length ?? 0
    const left = Number(/_(\d+) more rows left out for size/.exec(action.summary)?.[1])
    expect(shown).toBeGreaterThan(1000)
    expect(shown + left).toBe(25_000)
    expect(action.summary.match(/<details>/g)).toHaveLength(action.summary.match(/<\/details>/g)?.length ?? 0)
  })

  it('do not make the annotation promise rows that the summary has not', () => {
    const left = /_(\d+) more rows left out for size/.exec(action.summary)
    const promise = /job summary.* all of them/.exec(action.commands.at(-1)?.data ?? '')
    expect(left && promise).toBeNull()
  })

  it('give outputs that GitHub takes', () => {
    const units = Object.entries(action.outputs).reduce((sum, pair) => sum + pair.join('').length, 0)
    expect(units * 2).toBeLessThan(mostOutputBytes)
    const listed = JSON.parse(action.outputs['violating-servers'] ?? '') as string[]
    expect(listed.slice(0, 2)).toEqual(['HT00000', 'HT00001'])
    expect(listed).toHaveLength(25_000)
  })

  it('give posts that GitHub takes, each saying how many rows or annotations it left out', () => {
    const path = action.outputs.report ?? ''
    const read = parseReport({ path, text: readFileSync(path, 'utf8') })
    if ('problem' in read) throw new Error(read.problem.message)
    const nowhere = {}
    const run = checkRunOf(read.report, nowhere)
    const posts = [
      renderComment(read.report, nowhere),
      renderTrackingIssue(read.report, nowhere).body,
      run.summary,
    ]
    expect(posts.map((post) => Buffer.byteLength(post) <= longestPost)).toEqual([true, true, true])
    expect(posts.map(rowsIn)).toEqual([25_000, 25_000, 25_000])
    expect(run.annotations).toHaveLength(1_000)
    expect(run.summary).toContain('_24000 more annotations left out; the JSON report has everything._')
  })
})

it('the output of the servers says how many it leaves out', () => {
  const longName = (index: number) => `SRV-${String(index).padStart(4, '0')}-${'x'.repeat(195)}`
  const below = Array.from(
    { length: 2_000 },
    (_, index) => `{ name: ${longName(index)}, product: exchange-2007, version: SP3 RU9 }`,
  )
  const text = topology('contoso', [...below, '{ name: EX1, product: exchange-2013, version: CU3 }'])
  const action = runAction({ workspace: repositoryWith({ 'topology.yaml': text }), inputs })
  const listed = JSON.parse(action.outputs['violating-servers'] ?? '') as string[]
  expect(listed).toHaveLength(1_932)
  expect(action.commands.filter(({ name }) => name === 'warning').map(({ data }) => data)).toEqual([
    'the output `violating-servers` leaves out 68 servers, since it takes at most 400000 characters; the JSON report has all of them',
  ])
})

describe('the summary stays below its limit', () => {
  it('with five thousand organizations', () => {
    const documents = Array.from({ length: 5_000 }, (_, index) =>
      topology(`organization-${index}`, ['{ name: HT, product: exchange-2007, version: SP3 RU9 }']),
    )
    const action = runAction({
      workspace: repositoryWith({ 'topology.yaml': documents.join('---\n') }),
      inputs,
    })
    expect(action).toMatchObject({ exitCode: 0, stderr: '' })
    expect(Buffer.byteLength(action.summary)).toBeLessThan(mostSummaryBytes)
    expect(action.summary).toMatch(/left out/)
  })

  it.each(['organization', 'site', 'server', 'version'])(
    'with a name of a million letters for a %s',
    (what) => {
      const long = 'x'.repeat(1_100_000)
      const name = (which: string, short: string) => (which === what ? long : short)
      const text = JSON.stringify({
        apiVersion: 'coexist/v1',
        kind: 'Topology',
        organization: name('organization', 'contoso'),
        sites: [
          {
            name: name('site', 'hq'),
            servers: [
              { name: name('server', 'HT'), product: 'exchange-2007', version: name('version', 'SP3 RU9') },
              { name: 'EX', product: 'exchange-2013', version: 'CU3' },
            ],
          },
        ],
      })
      const action = runAction({ workspace: repositoryWith({ 'topology.json': text }), inputs })
      expect(action).toMatchObject({ exitCode: 1, stderr: '' })
      expect(Buffer.byteLength(action.summary)).toBeLessThan(mostSummaryBytes)
      expect(action.summary).toMatch(/^## ❌ coexist: fail – 1 (error|undecided)\n/)
      expect(Math.max(...action.commands.map(({ data }) => data.length))).toBeLessThan(longestAnnotation)
      expect(Object.values(action.outputs).join('').length * 2).toBeLessThan(mostOutputBytes)
      expect(() => JSON.parse(action.outputs['violating-servers'] ?? '') as unknown).not.toThrow()
    },
  )
})

function servers(count: number): Files {
  const below = Array.from(
    { length: count },
    (_, index) => `{ name: HT${String(index).padStart(5, '0')}, product: exchange-2007, version: SP3 RU9 }`,
  )
  return {
    'topology.yaml': topology('contoso', [...below, '{ name: EX1, product: exchange-2013, version: CU3 }']),
  }
}

function topology(organization: string, ofServers: readonly string[]): string {
  const lines = ofServers.map((server) => `  - ${server}\n`)
  return `apiVersion: coexist/v1\nkind: Topology\norganization: ${organization}\nservers:\n${lines.join('')}`
}

function policy(severity: string): Files {
  const rule = `{ id: newer, severity: ${severity}, minimum: { servers: exchange-2007, version: SP3 RU23 } }`
  return {
    [`${severity}.yaml`]: `apiVersion: coexist/v1\nkind: Policy\nid: ${severity}s\ntitle: ${severity}\nrules:\n  - ${rule}\n`,
  }
}

/** How many servers a post speaks of, in rows and in the words for those it leaves out. */
function rowsIn(post: string): number {
  const left = [...post.matchAll(/_(\d+) more rows left out/g)].map(([, count]) => Number(count))
  return (post.match(/^\| `HT\d+`/gm)?.length ?? 0) + left.reduce((sum, count) => sum + count, 0)
}

/** How many annotations there are of each type; anything else would be a command that nobody meant. */
function countsOf({ commands }: ActionRun): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { name } of commands) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
