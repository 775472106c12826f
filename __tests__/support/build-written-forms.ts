import type { Build } from '../../src/core/versions/build.js'
import type { Release } from '../../src/core/versions/version.js'

const longWords: Readonly<Record<string, string>> = {
  SP: 'Service Pack ',
  RU: 'Update Rollup ',
  CU: 'Cumulative Update ',
}

const monthNames: Readonly<Record<string, string>> = {
  Jan: 'January',
  Feb: 'February',
  Mar: 'March',
  Apr: 'April',
  May: 'May',
  Jun: 'June',
  Jul: 'July',
  Aug: 'August',
  Sep: 'September',
  Oct: 'October',
  Nov: 'November',
  Dec: 'December',
}

const updateNames: Readonly<Record<string, string>> = { SU: 'Security Update', HU: 'Hotfix Update' }

/** `Service Pack 3 Update Rollup 10`, `Cumulative Update 23 November 2024 Security Update v2`. */
export function longForm(label: string): string {
  return label
    .replace(
      /([A-Z][a-z]{2})(\d\d)(SU|HU)/,
      (_all, month: string, year: string, kind: string) =>
        `${monthNames[month] ?? ''} 20${year} ${updateNames[kind] ?? ''}`,
    )
    .replace(/(SP|RU|CU)(?=\d)/g, (word) => longWords[word] ?? '')
    .replace(/^RTM\b/, 'Release to Manufacturing')
    .replace(/(?<=\w)-?v(\d)$/, ' Version $1')
}

/** `Update Rollup 10 for Exchange 2007 Service Pack 3`, for releases that have such a title. */
export function onDownloadPage({ product, label, kind }: Release): string | undefined {
  const [base = '', update] = label.split(' ')
  if (kind !== 'RU' || update === undefined) return undefined
  return `${longForm(update)} for Microsoft ${product.name} ${longForm(base)}`
}

/** The build with zeros before its numbers, as files show it. */
export function padded(build: Build): string {
  return build.map((part, index) => String(part).padStart([2, 2, 4, 3][index] ?? 0, '0')).join('.')
}

/** The build in Active Directory; Exchange 2000 and 2003 write theirs there as it is. */
export function inDirectory({ build, product }: Release): string | undefined {
  const [major = 0, minor = 0, third = 0, fourth = 0] = build
  if (product.id === 'exchange-2000' || product.id === 'exchange-2003') return undefined
  return [major, minor, third + 30_000, fourth].join('.')
}

/** The build as `Get-ExchangeServer` displays it. */
export function displayed({ build }: Release): string {
  const [major = 0, minor = 0, ...rest] = build
  return `Version ${major}.${minor} (Build ${rest.join('.')})`
}
