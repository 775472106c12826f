import { cellOf, type Cell, type Row } from '../row.js'
import { columns, roleColumns } from './columns.js'

/** The flags of `msExchCurrentServerRoles` by their names in `ServerRole`, in lower case. */
const flags: ReadonlyMap<string, number> = new Map([
  ['none', 0],
  ['cafe', 1],
  ['mailbox', 2],
  ['clientaccess', 4],
  ['unifiedmessaging', 16],
  ['hubtransport', 32],
  ['edge', 64],
  ['provisionedserver', 4096],
  ['provisioned', 4096],
  ['languagepacks', 8192],
  ['frontendtransport', 16384],
])

const everyFlag = [...flags.values()].reduce((sum, flag) => sum | flag, 0)
const frontEnd = 1 | 16384
const [mailbox, clientAccess, unifiedMessaging, hubTransport, edge] = [2, 4, 16, 32, 64] as const

/** The roles of a product by the flags that stand for them. */
type RolesOf = (sum: number) => readonly string[]

const fiveRoles: RolesOf = (sum) => [
  ...(sum & mailbox ? ['mailbox'] : []),
  ...(sum & clientAccess ? ['client-access'] : []),
  ...(sum & hubTransport ? ['hub-transport'] : []),
  ...(sum & unifiedMessaging ? ['unified-messaging'] : []),
  ...(sum & edge ? ['edge-transport'] : []),
]

/**
 * On 2013 the flags of Client Access, Hub Transport and Unified Messaging are services of the Mailbox role; the Client
 * Access role is the front end. The shell shows that role with the old flag, and then without the other two.
 */
const frontEndAndMailbox: RolesOf = (sum) => [
  ...(sum & mailbox ? ['mailbox'] : []),
  ...(sum & frontEnd || (sum & clientAccess && !(sum & (hubTransport | unifiedMessaging)))
    ? ['client-access']
    : []),
  ...(sum & edge ? ['edge-transport'] : []),
]

/** From 2016 on whatever is not Edge Transport is Mailbox. */
const mailboxOrEdge: RolesOf = (sum) => (sum & edge ? ['edge-transport'] : sum & ~4096 ? ['mailbox'] : [])

/** How each product reads the flags; those before 2007 have no roles. */
const readings: Readonly<Record<string, RolesOf>> = {
  'exchange-2007': fiveRoles,
  'exchange-2010': fiveRoles,
  'exchange-2013': frontEndAndMailbox,
  'exchange-2016': mailboxOrEdge,
  'exchange-2019': mailboxOrEdge,
  'exchange-se': mailboxOrEdge,
}

/** The role ids of a product for a sum of flags; undefined where the product has no roles, or none with these flags. */
export function rolesOf(product: string, sum: number): readonly string[] | undefined {
  const roles = readings[product]?.(sum)
  return roles?.length === 0 && sum !== 0 ? undefined : roles
}

/** Whether a server object was only prepared in the directory, and no server has been installed for it. */
export function isPlaceholder(sum: number): boolean {
  return sum === 4096
}

/** Whether the flags are those of an Edge Transport server. */
export function isEdge(sum: number): boolean {
  return (sum & edge) !== 0
}

/** The sum of the role flags of a row; undefined where it does not tell, a word where that is no role. */
export function roleSum(row: Row): number | { readonly unknown: string; readonly cell: Cell } | undefined {
  const cell = cellOf(row, columns.roles)
  if (cell) return sumOf(cell)
  const told = roleColumns.flatMap(([name, flag]) => {
    const value = cellOf(row, [name])?.text.toLowerCase()
    return value === undefined ? [] : [value === 'true' || value === '1' ? flag : 0]
  })
  return told.length === 0 ? undefined : told.reduce((sum, flag) => sum | flag, 0)
}

function sumOf(cell: Cell): number | { readonly unknown: string; readonly cell: Cell } {
  const words = cell.items.length > 0 ? cell.items.map(({ text }) => text) : textOf(cell).split(',')
  let sum = 0
  for (const word of words.map((one) => one.trim()).filter((one) => one !== '')) {
    const flag = /^\d{1,9}$/.test(word) ? Number(word) : flags.get(word.replaceAll(' ', '').toLowerCase())
    if (flag === undefined || flag & ~everyFlag) return { unknown: word, cell }
    sum |= flag
  }
  return sum
}

function textOf({ text, parts }: Cell): string {
  return text === '' ? (parts.get('value')?.text ?? '') : text
}

/** The words that `ServerRole` may hold. */
export const roleWords: readonly string[] = [
  'Mailbox',
  'ClientAccess',
  'UnifiedMessaging',
  'HubTransport',
  'Edge',
  'None',
]
