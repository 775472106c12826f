/** A row of an export as the shell has it: texts, and lists of role names. */
export interface ShellServer {
  readonly name: string
  readonly domain: string
  readonly organization: string
  /** Two to four numbers. */
  readonly build: readonly [number, number, number, number]
  readonly roles: string
  readonly site?: string
}

export type ShellRow = Readonly<Record<string, string>>

/** The columns of `Get-ExchangeServer`. */
export function serverRow({ name, domain, organization, build, roles, site }: ShellServer): ShellRow {
  return {
    Name: name,
    Fqdn: `${name}.${domain}`.toLowerCase(),
    AdminDisplayVersion: displayed(build),
    ServerRole: roles,
    Site: site === undefined ? '' : sitePath(site, domain),
    ExchangeLegacyDN: `/o=${organization}/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Configuration/cn=Servers/cn=${name}`,
    ExchangeVersion: '0.1 (8.0.535.0)',
  }
}

/** `Version 15.1 (Build 2507.6)`. */
export function displayed([major, minor, build, revision]: ShellServer['build']): string {
  return `Version ${major}.${minor} (Build ${build}.${revision})`
}

/** The canonical path of a site. */
export function sitePath(site: string, domain: string): string {
  return `${domain}/Configuration/Sites/${site.replaceAll('/', '\\/')}`
}

/** `08.03.0298.003`. */
export function padded([major, minor, build, revision]: ShellServer['build']): string {
  const part = (value: number, width: number) => String(value).padStart(width, '0')
  return [part(major, 2), part(minor, 2), part(build, 4), part(revision, 3)].join('.')
}

/** Writers of one and the same rows, by the command that writes so. */
export const writers: Readonly<Record<string, (rows: readonly ShellRow[]) => string>> = {
  'Export-Csv': (rows) => csv(rows, ','),
  'Export-Csv with a type': (rows) => `#TYPE Selected.System.Object\r\n${csv(rows, ',')}`,
  'Export-Csv -Delimiter ;': (rows) => csv(rows, ';'),
  'Export-Csv -UseQuotes AsNeeded': (rows) =>
    csv(rows, '\t', (value) => (/[\t"\r\n]/.test(value) ? quoted(value) : value)),
  'ConvertTo-Json': (rows) => JSON.stringify(rows.length === 1 ? rows[0] : rows.map(asShellJson), null, 4),
  'ConvertTo-Json of a list from elsewhere': (rows) => JSON.stringify({ value: rows, Count: rows.length }),
  'Export-Clixml': (rows) => clixml(rows.map(asObject).join('\n')),
  'Export-Clixml of selected properties': (rows) => clixml(rows.map(asSelected).join('\n')),
  'Format-List': (rows) => formatList(rows, 10_000),
  'Format-List on a narrow console': (rows) => formatList(rows, 60),
}

function csv(rows: readonly ShellRow[], delimiter: string, write = quoted): string {
  const names = Object.keys(rows[0] ?? {})
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))]
  return lines.map((values) => values.map(write).join(delimiter)).join('\r\n') + '\r\n'
}

function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`
}

/** On a server the version and the site are objects. */
function asShellJson(row: ShellRow): object {
  const match = /^Version (\d+)\.(\d+) \(Build (\d+)\.(\d+)\)$/.exec(row.AdminDisplayVersion ?? '')
  const [, Major, Minor, Build, Revision] = (match ?? []).map(Number)
  const version = match
    ? { Major, Minor, Build, Revision, FilePatchLevelDescription: null }
    : row.AdminDisplayVersion
  return {
    ...row,
    ...(row.AdminDisplayVersion === undefined ? {} : { AdminDisplayVersion: version }),
    RunspaceId: null,
  }
}

function asObject(row: ShellRow, index: number): string {
  const props = Object.entries(row).map(([name, value]) =>
    ['AdminDisplayVersion', 'Site', 'ServerRole'].includes(name) && value !== ''
      ? `<Obj N="${name}" RefId="o${index}${name}"><TN RefId="t${name}"><T>System.Object</T></TN><ToString>${xml(value)}</ToString>${name === 'ServerRole' ? '<I32>2</I32>' : '<Props><I32 N="Other">1</I32></Props>'}</Obj>`
      : property(name, value),
  )
  const added = '<S N="PSComputerName">shell-host</S><B N="PSShowComputerName">false</B>'
  return `<Obj RefId="${index}"><ToString>x</ToString><Props>${props.join('')}</Props><MS>${added}</MS></Obj>`
}

function asSelected(row: ShellRow, index: number): string {
  const members = Object.entries(row).map(([name, value]) => property(name, value))
  return `<Obj RefId="${index}"><TN RefId="0"><T>Selected.System.Object</T></TN><MS>${members.join('')}</MS></Obj>`
}

function property(name: string, value: string): string {
  return value === '' ? `<Nil N="${name}" />` : `<S N="${name}">${xml(value)}</S>`
}

function clixml(objects: string): string {
  return `<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">\n${objects}\n</Objs>`
}

function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '_x000A_')
}

function formatList(rows: readonly ShellRow[], width: number): string {
  const objects = rows.map((row) => {
    const longest = Math.max(...Object.keys(row).map(({ length }) => length))
    return Object.entries(row).flatMap(([name, value]) =>
      wrapped(`${name.padEnd(longest)} : ${value}`, width, longest + 3),
    )
  })
  return ['', ...objects.flatMap((lines) => ['', ...lines]), '', ''].join('\r\n')
}

/** The shell goes on below the value; a console that is copied from goes on at its edge. */
function wrapped(line: string, width: number, column: number): readonly string[] {
  if (line.length <= width) return [line]
  return [line.slice(0, width), ...wrapped(`${' '.repeat(column)}${line.slice(width)}`, width, column)]
}
