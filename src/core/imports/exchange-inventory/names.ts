import { cellOf, type Cell, type Row } from '../row.js'
import { columns } from './columns.js'

/** The last part of a canonical path (`contoso.com/Configuration/Sites/HQ`) or the first of a DN; else the text itself. */
export function siteName({ text, parts }: Cell): string {
  if (text === '') return parts.get('name')?.text ?? firstOfDn(parts.get('distinguishedname')?.text ?? '')
  if (/^CN=/i.test(text)) return firstOfDn(text)
  return unescaped(text.split(/(?<!\\)\//).at(-1) ?? text)
}

/** The name that a server is known by in the organization: without its domain. */
export function shortNameOf(name: string): string {
  return name.split('.')[0] ?? name
}

/** The name of the server of a row: its own, or that of the machine which told a file version. */
export function serverName(row: Row): Cell | undefined {
  const own = cellOf(row, columns.name)
  if (own && !/\.exe$/i.test(own.text)) return own
  return cellOf(row, columns.machine)
}

/** The organization as the directory calls it: in the legacy name or the DN of a server, else the forest of its site. */
export function organizationOf(row: Row): string | undefined {
  const legacy = /^\/o=([^/]+)\//i.exec(cellOf(row, columns.legacyName)?.text ?? '')?.[1]
  if (legacy !== undefined) return legacy
  const dn = cellOf(row, columns.distinguishedName)?.text ?? ''
  const ofDn = /CN=((?:[^,\\]|\\.)+),CN=Microsoft Exchange,CN=Services,/i.exec(dn)?.[1]
  return ofDn === undefined ? undefined : unescaped(ofDn)
}

/** The forest in the path of a site: `contoso.com`. */
export function forestOf(row: Row): string | undefined {
  const site = cellOf(row, columns.site)
  const path = /^([^/]+)\/Configuration\/Sites\//i.exec(site?.text ?? '')?.[1]
  if (path !== undefined) return path.toLowerCase()
  const dn = /,CN=Sites,CN=Configuration((?:,DC=[^,]+)+)$/i.exec(site?.text ?? '')?.[1]
  return dn?.replace(/^,DC=/i, '').replace(/,DC=/gi, '.').toLowerCase()
}

function firstOfDn(dn: string): string {
  return unescaped(/^CN=((?:[^,\\]|\\.)*)/i.exec(dn)?.[1] ?? '')
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1')
}
