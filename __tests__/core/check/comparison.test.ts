import { describe, expect, it } from 'vitest'
import { compare } from '../../../src/core/check/comparison.js'
import { measureBy } from '../../../src/core/check/measure.js'
import type { Finding, FindingChange, RuleSummary } from '../../../src/core/model/finding.js'
import { builtInPacks } from '../../support/build-check.js'
import { Catalogue } from '../../../src/core/versions/catalogue.js'
import { parseAllDocuments } from '../../../src/core/documents/parse-documents.js'

/** What a row says of a finding; its fingerprint is its server names unless it says otherwise. */
type Draft = Partial<Finding>
type Row = readonly [
  what: string,
  form: RuleSummary['form'],
  before: readonly Draft[],
  now: readonly Draft[],
  changes: readonly FindingChange[],
  gone: readonly string[],
]

const waived = { status: 'waived' } as const
const undecided = { status: 'undecided' } as const
const old = (actual: string, product = 'exchange-2007') => ({ servers: ['A'], actual, product })
const inSite = (...servers: readonly string[]) => ({ servers, scope: { kind: 'site', name: 'hq' } })
const kept = (actual: string, ...servers: readonly string[]) => ({ ...inSite(...servers), actual })

const rows: readonly Row[] = [
  ['nothing', 'minimum', [], [], [], []],
  ['a finding that was not there', 'minimum', [], [{ servers: ['A'] }], ['new'], []],
  ['a finding that was there', 'minimum', [{ servers: ['A'] }], [{ servers: ['A'] }], ['unchanged'], []],
  ['a finding that is gone', 'minimum', [{ servers: ['A'] }], [], [], ['A']],
  ['another server', 'minimum', [{ servers: ['A'] }], [{ servers: ['B'] }], ['new'], ['A']],
  [
    'two findings alike, where there was one',
    'minimum',
    [{ servers: ['A'] }],
    [{ servers: ['A'] }, { servers: ['A'] }],
    ['unchanged', 'new'],
    [],
  ],
  ['an older release', 'minimum', [old('SP3 RU9')], [old('SP3 RU8')], ['worse'], []],
  ['a newer release', 'minimum', [old('SP3 RU8')], [old('SP3 RU9')], ['unchanged'], []],
  ['an older release by its number', 'minimum', [old('SP3 RU10')], [old('SP3 RU9')], ['worse'], []],
  ['an older service pack', 'minimum', [old('SP3')], [old('SP2 RU5')], ['worse'], []],
  ['the update not known', 'minimum', [old('SP3 RU9')], [old('SP3 RU?')], ['unchanged'], []],
  ['the update not known, of an older one', 'minimum', [old('SP3 RU?')], [old('SP2 RU?')], ['worse'], []],
  ['nothing known', 'minimum', [old('SP3 RU9')], [old('SP9')], ['unchanged'], []],
  [
    'an older product',
    'minimum',
    [old('RTM', 'exchange-2010')],
    [old('SP3 RU9', 'exchange-2007')],
    ['worse'],
    [],
  ],
  [
    'an older release, named with its product',
    'skew',
    [old('Exchange 2007 SP3 RU9')],
    [old('Exchange 2007 SP3 RU8')],
    ['worse'],
    [],
  ],
  ['a value that is no version', 'matrix', [old('SP3 RU9')], [old('SP3 RU8')], ['unchanged'], []],
  [
    'a question that became a violation',
    'minimum',
    [{ servers: ['A'], ...undecided }],
    [{ servers: ['A'] }],
    ['worse'],
    [],
  ],
  [
    'a violation that became a question',
    'minimum',
    [{ servers: ['A'] }],
    [{ servers: ['A'], ...undecided }],
    ['unchanged'],
    [],
  ],
  ['a waiver that ended', 'minimum', [{ servers: ['A'], ...waived }], [{ servers: ['A'] }], ['worse'], []],
  [
    'a waived finding that became a question',
    'minimum',
    [{ servers: ['A'], ...waived }],
    [{ servers: ['A'], ...undecided }],
    ['worse'],
    [],
  ],
  ['a waiver that came', 'minimum', [{ servers: ['A'] }], [{ servers: ['A'], ...waived }], ['unchanged'], []],
  [
    'a heavier severity',
    'lifecycle',
    [{ servers: ['A'], severity: 'warning' }],
    [{ servers: ['A'] }],
    ['worse'],
    [],
  ],
  [
    'a lighter severity',
    'lifecycle',
    [{ servers: ['A'] }],
    [{ servers: ['A'], severity: 'warning' }],
    ['unchanged'],
    [],
  ],
  ['fewer servers of a scope', 'forbid', [inSite('A', 'B')], [inSite('b')], ['unchanged'], []],
  ['more servers of a scope', 'forbid', [inSite('A', 'B')], [inSite('A', 'B', 'C')], ['worse'], []],
  ['other servers of a scope', 'forbid', [inSite('A', 'B')], [inSite('C')], ['worse'], []],
  [
    'other servers of another scope',
    'forbid',
    [inSite('A', 'B')],
    [{ servers: ['A'], scope: { kind: 'site', name: 'branch' } }],
    ['new'],
    ['A,B'],
  ],
  [
    'a scope of which some servers were waived',
    'forbid',
    [inSite('A', 'B', 'C')],
    [{ ...inSite('A'), ...waived }, inSite('B', 'C')],
    ['unchanged', 'unchanged'],
    [],
  ],
  [
    'a scope of which the waiver ended',
    'forbid',
    [{ ...inSite('A'), ...waived }, inSite('B', 'C')],
    [inSite('A', 'B', 'C')],
    ['worse'],
    [],
  ],
  [
    'a scope of which one part is mended',
    'forbid',
    [inSite('A'), { ...inSite('B'), ...undecided }],
    [inSite('A')],
    ['unchanged'],
    ['B'],
  ],
  ['fewer in service', 'keep', [kept('2', 'A', 'B')], [kept('1', 'A')], ['worse'], []],
  ['more in service, and still too few', 'keep', [kept('1', 'A')], [kept('2', 'A', 'B')], ['unchanged'], []],
  ['others in service', 'keep', [kept('1', 'A')], [kept('1', 'B')], ['unchanged'], []],
  ['more different ones', 'distinct', [kept('3', 'A')], [kept('4', 'A')], ['worse'], []],
  ['fewer different ones', 'distinct', [kept('10', 'A', 'B')], [kept('9', 'A')], ['unchanged'], []],
  ['a new one among the odd ones', 'distinct', [kept('3', 'A')], [kept('3', 'A', 'B')], ['worse'], []],
]

const { catalogue } = Catalogue.compile(
  parseAllDocuments(
    builtInPacks.flatMap(({ files }) => files.map((file) => ({ file, manner: 'named' as const }))),
  ).catalogs,
)

describe('findings compared with earlier ones', () => {
  it.each(rows)('%s (%s)', (_what, form, before, now, changes, gone) => {
    const measure = measureBy(catalogue, [{ rule: 'r', policy: 'p', form, title: 'R', severity: 'error' }])
    const findings = now.map(drafted)
    const comparison = compare(findings, before.map(drafted), measure)
    expect({
      changes: findings.map((finding) => comparison.changes.get(finding)),
      gone: comparison.gone.map(({ servers }) => servers.join(',')),
    }).toEqual({ changes, gone })
  })

  it('a rule, policy or organization of another name is another one', () => {
    const measure = measureBy(catalogue, [])
    for (const other of [{ rule: 'q' }, { policy: 'q' }, { organization: 'fabrikam' }]) {
      const finding = drafted({ ...inSite('A', 'B'), ...other })
      const { changes, gone } = compare([finding], [drafted(inSite('A', 'B', 'C'))], measure)
      expect([changes.get(finding), gone.length]).toEqual(['new', 1])
    }
  })
})

function drafted(draft: Draft): Finding {
  const place = { file: 'topology.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 }
  return {
    rule: 'r',
    policy: 'p',
    organization: 'contoso',
    status: 'violation',
    severity: 'error',
    blocking: true,
    servers: [],
    message: 'm',
    because: [],
    location: place,
    related: [],
    fingerprint: JSON.stringify([draft.servers, draft.scope]),
    ...draft,
  }
}
