import { spawnSync } from 'node:child_process'

/** What GitHub's Markdown parser makes of a text. */
export interface RenderedMarkdown {
  readonly html: string
  readonly elements: readonly RenderedElement[]
  /** The text outside of code, entities decoded: where GitHub looks for mentions, references and the like. */
  readonly prose: string
  /** The cells of the rows of every table, as people read them: without what has no width. */
  readonly rows: readonly (readonly string[])[]
}

export interface RenderedElement {
  readonly name: string
  readonly attributes: string
}

/** Renders with `cmark-gfm` as GitHub does: tables, strikethrough and bare links on, HTML passed through. */
export function renderMarkdown(markdown: string): RenderedMarkdown {
  const extensions = ['table', 'autolink', 'strikethrough', 'tagfilter'].flatMap((name) => ['-e', name])
  const { status, stdout: html } = spawnSync('cmark-gfm', ['--unsafe', ...extensions, '-t', 'html'], {
    input: markdown,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error('cmark-gfm failed')
  // Text has no `<` of its own: the renderer writes it as an entity. A comment would hide what follows.
  const elements = [...html.matchAll(/<(!--|\/?[A-Za-z][\w-]*|.)([^>]*)>/gs)].flatMap(
    ([, name = '', rest = '']) =>
      name.startsWith('/') ? [] : [{ name: name.toLowerCase(), attributes: rest.trim() }],
  )
  return {
    html,
    elements,
    prose: textOf(html.replace(/<code[^>]*>.*?<\/code>/gs, '')),
    rows: [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) =>
        textOf(cell).replaceAll('\u200b', ''),
      ),
    ),
  }
}

/** The lines of Markdown that are rows of a table, as the number of cells that the pipes in them make. */
export function cellCounts(markdown: string): readonly number[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => (line.match(/(?<!\\)\|/g)?.length ?? 0) - 1)
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_entity, name: string) => entities[name] ?? '')
}
