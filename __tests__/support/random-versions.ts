import fc from 'fast-check'
import { rows, type Row } from '../reference/catalogue.js'

/** Every way in which a release is written: its labels, its builds, and the displays that show a part of it. */
export function formsOf(row: Row): readonly string[] {
  return [...exactFormsOf(row), ...displaysOf(row)]
}

/** The ways of writing a release that name it, and no other release. */
export function exactFormsOf(row: Row): readonly string[] {
  const labels = labelsOf(row)
  const named = labels.flatMap((label) => nameOf(row.product).map((name) => `${name} ${label}`))
  const builds = (row.isPlanned ? [] : row.builds).flatMap((build) => [
    build.join('.'),
    build.map((part, index) => String(part).padStart([2, 2, 4, 3][index] ?? 0, '0')).join('.'),
    withOffset(build).join('.'),
  ])
  return [...labels.flatMap(spellingsOf), ...named, ...builds]
}

/** The labels of a release; an update is also named after the aliases of the release it stands on. */
export function labelsOf({ product, release, aliases }: Row): readonly string[] {
  const [base = '', ...update] = release.split(' ')
  const under = rows.find((row) => row.product === product && row.release === base)
  const more = update.length > 0 ? (under?.aliases ?? []).map((alias) => [alias, ...update].join(' ')) : []
  return [release, ...aliases, ...more]
}

function spellingsOf(label: string): readonly string[] {
  const long = label
    .replace(/^RTM/, 'Release to Manufacturing')
    .replace(/SP(?=\d)/, 'Service Pack ')
    .replace(/CU(?=\d)/, 'Cumulative Update ')
    .replace(/RU(?=\d)/, 'Update Rollup ')
    .replace(/(\d\d)SU/, '$1 Security Update ')
    .trim()
  return [
    label,
    label.toLowerCase(),
    label.replaceAll(' ', ''),
    ` ${label.replaceAll(' ', '   ')} `,
    label.replace(/([A-Z]U|SP)(\d)/g, '$1 $2'),
    long,
    long.replace(/ (?=Update Rollup)/, ' with '),
    long.toUpperCase(),
  ]
}

function nameOf(product: string): readonly string[] {
  const id = product.replace('exchange-', '')
  if (id === 'se')
    return ['Exchange SE', 'Exchange Server Subscription Edition', 'Microsoft Exchange Server SE']
  return [`Exchange ${id}`, `exchange${id}`, `Microsoft Exchange Server ${id}`]
}

/** AdminDisplayVersion: of the base release for what stands on it, as the management shell shows it. */
function displaysOf(row: Row): readonly string[] {
  if (row.isPlanned) return []
  const base = rows.find(
    (other) => other.product === row.product && other.release === row.release.split(' ')[0],
  )
  const [major = 0, minor = 0, third = 0, fourth = 4] = base?.builds[0] ?? row.builds[0] ?? []
  const pack = /^SP(\d)/.exec(row.release)?.[1]
  const text = major < 8 ? (pack ? `: Service Pack ${pack}` : ': RTM') : ''
  const display = (shown: number) => `Version ${major}.${minor} (Build ${shown}.${fourth}${text})`
  return major < 8 ? [display(third)] : [display(third), display(third + 30000)]
}

function withOffset([major = 0, minor = 0, third = 0, ...rest]: readonly number[]): readonly number[] {
  return [major, minor, third + 30000, ...rest]
}

/** Versions on both sides of each minimum, and what is nearly one of them. */
// prettier-ignore
const near: Readonly<Record<string, readonly string[]>> = {
  'exchange-2007': [
    'SP3 RU9', 'SP3 RU10', 'SP3 RU11', 'SP3 RU12', 'SP3 RU13', 'SP3 RU14', 'SP3', 'SP3 RU8-v2', 'SP1 RU10', 'SP2 RU5',
  ],
  'exchange-2010': ['SP2 RU8', 'SP3', 'SP3 RU4', 'SP3 RU5', 'SP3 RU6', 'SP2 RU5-v2', 'SP3 RU11'],
  'exchange-2013': [
    'CU1', 'CU2', 'CU2-v1', 'CU3', 'SP1', 'CU1 Aug13SU', 'CU2 Dec13SU', 'CU3 Dec13SU', 'SP1 Sep16SU', 'CU5', 'RTM',
  ],
}

/** What says less than a release, or names one that nobody knows. */
// prettier-ignore
const vague: Readonly<Record<string, readonly string[]>> = {
  'exchange-2000': ['SP3 HU?', '6.0.6620.99', 'SP9'],
  'exchange-2003': ['SP2 HU?', '6.5.7638.2', '6.5.7660.1', 'RU1'],
  'exchange-2007': [
    'SP3 RU?', 'SP2 RU?', 'RTM RU?', 'Exchange 2007 SP3 RU?', 'SP3 RU99', 'RU10', 'SP4 RU?', '8.3.300.1', '8.3.298.9',
    '8.3.297.9', '8.3.348.1', 'Version 8.3 (Build 999.1)', 'unknown',
  ],
  'exchange-2010': [
    'SP3 RU?', 'SP2 RU?', 'sp3ru?', 'RU5', '14.3.181.9', '14.3.123.1', '14.3.999.1', 'SP4', 'Version 14.3 (Build 7.1)',
  ],
  'exchange-2013': [
    'CU1 SU?', 'CU2 SU?', 'CU3 SU?', 'SP1 SU?', 'CU4 SU?', 'cu2su?', 'CU99', 'CU2 RU?', '15.0.712.23', '15.0.712.99',
    '15.0.620.99', '15.0.847.40', '15.0.700.1', 'Version 15.0 (Build 712.99)', 'SP2',
  ],
  'exchange-2016': ['CU23 SU?', '15.1.2507.18', 'CU99'],
  'exchange-2019': ['CU14 SU?', '15.2.1748.99', 'CU99'],
  'exchange-se': ['RTM SU?', '15.2.2562.99', 'CU9'],
}

/** A version as somebody may write it for a server of the product, mostly near the minima. */
export function writtenVersion(product: string): fc.Arbitrary<string> {
  const known = arbitraries.get(product) ?? fromPools(product)
  arbitraries.set(product, known)
  return known
}

const arbitraries = new Map<string, fc.Arbitrary<string>>()

function fromPools(product: string): fc.Arbitrary<string> {
  const own = rows.filter((row) => row.product === product)
  const close = own.filter(({ release }) => near[product]?.includes(release))
  const [first, ...others] = [
    { weight: 5, pool: close.flatMap(formsOf) },
    { weight: 2, pool: own.flatMap(formsOf) },
    { weight: 2, pool: vague[product] ?? ['SP4'] },
  ]
    .filter(({ pool }) => pool.length > 0)
    .map(({ weight, pool }) => ({ weight, arbitrary: fc.constantFrom(...pool) }))
  return first ? fc.oneof(first, ...others) : fc.constant('SP4')
}
