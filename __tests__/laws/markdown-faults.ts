/** What GitHub would do with the text of a user in this Markdown other than show it; empty where it is harmless. */
export function markdownFaults(markdown: string): readonly string[] {
  const faults: string[] = []
  const { outside, fences } = withoutFences(markdown)
  if (fences.some((fence) => !fence.closed)) faults.push('a code block is not closed')
  faults.push(...fences.flatMap(({ info, lines }) => (info === 'mermaid' ? mermaidFaults(lines) : [])))
  faults.push(...tablesOf(outside).flatMap(tableFaults))
  faults.push(...textFaults(outside.map(withoutCodeAndLinks).join('\n')))
  return faults
}

interface Fence {
  readonly info: string
  readonly lines: string[]
  closed: boolean
}

function withoutFences(markdown: string): { outside: readonly string[]; fences: readonly Fence[] } {
  const outside: string[] = []
  const fences: Fence[] = []
  let marker = ''
  for (const line of markdown.split('\n')) {
    const [, ticks = '', info = ''] = /^ {0,3}(`{3,})([^`]*)$/.exec(line) ?? []
    const fence = fences.at(-1)
    if (marker === '' && ticks !== '') {
      marker = ticks
      fences.push({ info: info.trim(), lines: [], closed: false })
    } else if (marker === '' || !fence) outside.push(line)
    else if (ticks.length >= marker.length && info.trim() === '') {
      fence.closed = true
      marker = ''
    } else fence.lines.push(line)
  }
  return { outside, fences }
}

/** Anything but generated ids with quoted labels, frames and arrows is what a user has written. */
function mermaidFaults(lines: readonly string[]): readonly string[] {
  const label = '"[^"\\n]*"'
  const harmless = new RegExp(
    `^\\s*(flowchart \\w+|end|subgraph \\w+\\[${label}\\]|\\w+[\\[({]+${label}[\\])}]+(:::\\w+)?` +
      `|\\w+ *[-=.]+>? *(\\|${label}\\|)? *(${label})? *[-=.]*>? *\\w+|(classDef|class|style|linkStyle) [\\w#:,; .%-]+)?\\s*$`,
  )
  return lines.filter((line) => !harmless.test(line)).map((line) => `mermaid: ${line}`)
}

function tablesOf(lines: readonly string[]): readonly (readonly string[])[] {
  const tables: string[][] = []
  for (const [index, line] of lines.entries()) {
    if (!/^\s*\|/.test(line)) continue
    if (/^\s*\|/.test(lines[index - 1] ?? '')) tables.at(-1)?.push(line)
    else tables.push([line])
  }
  return tables
}

function tableFaults(rows: readonly string[]): readonly string[] {
  const columns = cellBorders(rows[0] ?? '')
  if (!/^\s*\|(\s*:?-+:?\s*\|)+\s*$/.test(rows[1] ?? ''))
    return [`a line of a table stands alone: ${rows[0] ?? ''}`]
  return rows.filter((row) => cellBorders(row) !== columns).map((row) => `a row has other columns: ${row}`)
}

/** A backslash takes the character behind it along; inside code, too, a bare pipe ends the cell. */
function cellBorders(row: string): number {
  return row.replace(/\\[\s\S]/g, '').split('|').length
}

const allowedTags = ['details', 'summary', 'br', 'code', 'sub', 'sup', 'kbd', 'b', 'strong', 'em']

function textFaults(text: string): readonly string[] {
  const tags = [...text.matchAll(/<\/?([a-z][\w-]*)/gi)].map(([, tag = '']) => tag.toLowerCase())
  const found: readonly [string, boolean][] = [
    [`the tags ${tags.join()}`, tags.some((tag) => !allowedTags.includes(tag))],
    ['tags that are not closed', allowedTags.some((tag) => tag !== 'br' && isUnbalanced(text, tag))],
    ['a comment', text.includes('<!--')],
    ['a mention', /(^|[^\w&])@[a-z\d]/im.test(text) || /&(#0*64|#x0*40|commat);/i.test(text)],
    ['a reference to an issue', /#\d/.test(text.replace(/&(amp;)?#\d+;/g, ''))],
    ['a link', /\]\(|\]:|(?<![a-z])(https?|ftp):\/\/|(?<![^\s*_~(])www\./im.test(text)],
    ['an unbalanced backtick', /(?<!\\)`/.test(text)],
    ['a character that hides or acts', /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text.replace(/\n/g, ''))],
  ]
  return found.filter(([, isThere]) => isThere).map(([fault]) => fault)
}

function isUnbalanced(text: string, tag: string): boolean {
  return text.split(`<${tag}>`).length !== text.split(`</${tag}>`).length
}

/** The line without its code spans, and without links to where the test says that places can be looked at. */
function withoutCodeAndLinks(line: string): string {
  const rest = line.replace(/(?<![\\`])(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g, 'code')
  const inElements = rest.replace(/<code>[^<]*<\/code>/g, 'code') // mentions are not looked for in there
  return inElements.replace(/\]\(https:\/\/(github\.com|example\.com)\/[^\s()<>]*\)/g, ']')
}
