import { describe, expect, it } from 'vitest'
import { judgingFacts, type Shown } from '../../support/build-facts.js'

/** A row of a table of the vendor: the first and the last release of it, and `y` or `-` for each column. */
type Row = readonly [first: string, last: string, cells: string]

interface Table {
  readonly rule: string
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  readonly asOf?: string
}

const windows = ['2008', '2008-r2', '2012', '2012-r2', '2016', '2019', '2022', '2025']

/** Section f.1; supportability matrix, and system requirements of 2013. */
const windowsServer: Table = {
  rule: 'windows-server',
  columns: windows.map((os) => `windows-server-${os}`),
  rows: [
    ['2010 SP3', '2010 SP3 RU32', 'yyyy----'],
    ['2013 RTM', '2013 CU3 Dec13SU', '-yy-----'],
    ['2013 SP1', '2013 CU23 Mar23SU', '-yyy----'],
    ['2016 RTM', '2016 CU2 Sep16SU', '--yy----'],
    ['2016 CU3', '2016 CU23 Sep26SUv2', '--yyy---'],
    ['2019 RTM', '2019 CU11 Mar23SU', '-----y--'],
    ['2019 CU12', '2019 CU13 Nov24SUv2', '-----yy-'],
    ['2019 CU14', '2019 CU15 Sep26SUv2', '-----yyy'],
    ['se RTM', 'se RTM Sep26SUv2', '-----yyy'],
  ],
}

const controllers = ['2003', '2008', '2008 R2', '2012', '2012 R2', '2016', '2019', '2022', '2025']

/** Section f.2, the rows before and after that of 2016 CU23. */
const [before2016Cu23, after2016Cu23]: readonly [readonly Row[], readonly Row[]] = [
  [
    ['2010 SP3 RU5', '2010 SP3 RU21', 'yyyyy----'],
    ['2010 SP3 RU22', '2010 SP3 RU32', 'yyyyyy---'],
    ['2013 RTM', '2013 CU3 Dec13SU', 'yyyy-----'],
    ['2013 SP1', '2013 CU23 Mar23SU', 'yyyyyy---'],
    ['2016 RTM', '2016 CU2 Sep16SU', 'yyyyyy---'],
    ['2016 CU3', '2016 CU6 Dec17SU', '-yyyyy---'],
    ['2016 CU7', '2016 CU11 Mar21SU', '--yyyy---'],
    ['2016 CU12', '2016 CU22 Nov22SU', '--yyyyy--'],
  ],
  [
    ['2019 RTM', '2019 CU11 Mar23SU', '----yyy--'],
    ['2019 CU12', '2019 CU13 Nov24SUv2', '----yyyy-'],
    ['2019 CU14', '2019 CU15 Sep26SUv2', '----yyyyy'],
    ['se RTM', 'se RTM Sep26SUv2', '----yyyyy'],
  ],
]
const of2016Cu23 = (cells: string): Row => ['2016 CU23', '2016 CU23 Sep26SUv2', cells]
const controllersNow = [...before2016Cu23, of2016Cu23('---yyyyy-'), ...after2016Cu23]
const controllersIn2021 = [...before2016Cu23, of2016Cu23('--yyyyy--'), ...after2016Cu23]

const levels = ['2000', '2003', '2008', '2008 R2', '2012', '2012 R2', '2016', '2025']

/** Section f.3, from the least to the greatest level that is listed. */
const levelsOf2016Cu23 = (cells: string): readonly Row[] => [
  ['2010 SP3 RU5', '2010 SP3 RU21', '-yyyyy--'],
  ['2010 SP3 RU22', '2010 SP3 RU32', '-yyyyyy-'],
  ['2013 RTM', '2013 CU3 Dec13SU', '-yyyy---'],
  ['2013 SP1', '2013 CU23 Mar23SU', '-yyyyyy-'],
  ['2016 RTM', '2016 CU2 Sep16SU', '-yyyyyy-'],
  ['2016 CU3', '2016 CU6 Dec17SU', '--yyyyy-'],
  ['2016 CU7', '2016 CU22 Nov22SU', '---yyyy-'],
  of2016Cu23(cells),
  ['2019 RTM', '2019 CU15 Sep26SUv2', '-----yy-'],
  ['se RTM', 'se RTM Sep26SUv2', '-----yy-'],
]

const dotnet = [
  '3.5',
  '4.5',
  '4.5.1',
  '4.5.2',
  '4.6',
  '4.6.1',
  '4.6.2',
  '4.7',
  '4.7.1',
  '4.7.2',
  '4.8',
  '4.8.1',
]

/** Section f.4; supportability matrix. */
const dotnetFramework: Table = {
  rule: 'dotnet-framework',
  columns: dotnet,
  rows: [
    ['2010 SP3', '2010 SP3 RU32', 'yyyy--------'],
    ['2013 RTM', '2013 CU3 Dec13SU', '-y----------'],
    ['2013 SP1', '2013 CU12 Sep16SU', '-yyy--------'],
    ['2013 CU13', '2013 CU14 Mar17SU', '-yyy-y------'],
    ['2013 CU15', '2013 CU15', '--yy-yy-----'],
    ['2013 CU16', '2013 CU18 Mar18SU', '------y-----'],
    ['2013 CU19', '2013 CU20 Aug18SU', '------y-y---'],
    ['2013 CU21', '2013 CU22 Mar21SU', '--------yy--'],
    ['2013 CU23', '2013 CU23 Mar23SU', '---------yy-'],
    ['2016 RTM', '2016 CU1 Sep16SU', '---y--------'],
    ['2016 CU2', '2016 CU2 Sep16SU', '---y-y------'],
    ['2016 CU3', '2016 CU4', '---y-yy-----'],
    ['2016 CU5', '2016 CU7 Mar18SU', '------y-----'],
    ['2016 CU8', '2016 CU9 Mar21SU', '------y-y---'],
    ['2016 CU10', '2016 CU10 Mar21SU', '--------y---'],
    ['2016 CU11', '2016 CU12 Mar21SU', '--------yy--'],
    ['2016 CU13', '2016 CU14 Mar21SU', '---------yy-'],
    ['2016 CU15', '2016 CU23 Sep26SUv2', '----------y-'],
    ['2019 RTM', '2019 CU1 Mar21SU', '---------y--'],
    ['2019 CU2', '2019 CU3 Mar21SU', '---------yy-'],
    ['2019 CU4', '2019 CU13 Nov24SUv2', '----------y-'],
    ['2019 CU14', '2019 CU15 Sep26SUv2', '----------yy'],
    ['se RTM', 'se RTM Sep26SUv2', '----------yy'],
  ],
}

const outlook = ['2003', '2007', '2010', '2013', '2016', '2019', '2021', '2024']
const [outlook2010, outlook2013]: readonly Row[] = [
  ['2010 SP3', '2010 SP3 RU32', '-yyyy---'],
  ['2013 SP1', '2013 CU23 Mar23SU', '-yyyyyyy'],
]

/** Each table with where its columns are declared: a fact of the server, or a level of the organization. */
const tables: readonly (readonly [title: string, declared: string, table: Table])[] = [
  ['Windows Server (f.1)', 'os', windowsServer],
  [
    'the oldest domain controller (f.2)',
    'level',
    { rule: 'oldest-domain-controller', columns: controllers, rows: controllersNow },
  ],
  [
    'the newest domain controller (f.2)',
    'level',
    { rule: 'newest-domain-controller', columns: controllers, rows: controllersNow },
  ],
  [
    'the oldest domain controller in the text of 2021 (f.2, j-26)',
    'level',
    { rule: 'oldest-domain-controller', columns: controllers, rows: controllersIn2021, asOf: '2025-11-11' },
  ],
  [
    'the forest (f.3)',
    'level',
    { rule: 'forest-functional-level', columns: levels, rows: levelsOf2016Cu23('----yyy-') },
  ],
  [
    'the forest in the text of 2021 (f.3)',
    'level',
    {
      rule: 'forest-functional-level',
      columns: levels,
      rows: levelsOf2016Cu23('---yyyy-'),
      asOf: '2025-11-11',
    },
  ],
  ['the .NET Framework (f.4, j-14)', 'dotnet', dotnetFramework],
  [
    'the oldest Outlook with Exchange 2010 (f.5)',
    'level oldest-outlook',
    { rule: 'oldest-outlook-of-exchange-2010', columns: outlook, rows: outlook2010 ? [outlook2010] : [] },
  ],
  [
    'the oldest Outlook with Exchange 2013 (f.5)',
    'level oldest-outlook',
    { rule: 'oldest-outlook-of-exchange-2013', columns: outlook, rows: outlook2013 ? [outlook2013] : [] },
  ],
  [
    'the oldest Outlook (f.5)',
    'level',
    {
      rule: 'oldest-outlook',
      columns: outlook,
      rows: [
        ['2016 RTM', '2016 CU23 Sep26SUv2', '----yyyy'],
        ['2019 RTM', '2019 CU15 Sep26SUv2', '----yyyy'],
        ['se RTM', 'se RTM Sep26SUv2', '----yyyy'],
      ],
    },
  ],
  [
    'the oldest Outlook in the text of 2021 (f.5)',
    'level',
    {
      rule: 'oldest-outlook',
      columns: outlook,
      rows: [
        ['2016 RTM', '2016 CU23 Sep26SUv2', '--yyyyyy'],
        ['2019 RTM', '2019 CU15 Sep26SUv2', '---yyyyy'],
      ],
      asOf: '2025-11-11',
    },
  ],
]

/** The organization that declares a column, with the first and the last release of every row. */
const shown = tables.map(([, declared, { rule, columns, rows, asOf }]) =>
  columns.map((column): Shown => {
    const ends = [...new Set(rows.flatMap(([first, last]) => [first, last]))]
    const [where = '', level = rule] = declared.split(' ')
    const day = asOf === undefined ? {} : { asOf }
    if (where !== 'level') return { servers: ends.map((end) => `${end}, ${where}=${column}`), ...day }
    return { servers: ends, rest: `levels: { ${level}: "${column}" }\n`, ...day }
  }),
)
const judged = judgingFacts(shown.flat(), ['platform'])

describe.each(tables.map((table, index) => [...table, shown[index] ?? []] as const))(
  'the table of %s',
  (_title, declared, { rule, columns, rows }, ofColumns) => {
    it.each(rows)('says of %s to %s: %s', (first, last, cells) => {
      const cellsOf = (release: string) =>
        columns.map((column, index) => {
          const server = declared.startsWith('level') ? release : `${release}, ${declared}=${column}`
          const found = judgedOf(ofColumns[index]).filter((line) =>
            line.startsWith(`platform/${rule} on ${server}: `),
          )
          return found.length === 0
            ? 'y'
            : found.map((line) => (line.endsWith(': violation') ? '-' : '?')).join('')
        })
      expect([cellsOf(first).join(''), cellsOf(last).join('')]).toEqual([cells, cells])
    })
  },
)

function judgedOf(one: Shown | undefined): readonly string[] {
  return one ? judged(one) : []
}
