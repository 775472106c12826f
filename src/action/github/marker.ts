import { createHash } from 'node:crypto'

/** The first line of what a step writes, which no reader sees; `parts` tell the step from others. */
export function markerOf(kind: string, parts: readonly string[]): string {
  const key = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
  return `<!-- coexist ${kind} ${key} -->`
}

/** Whether a text was begun by this marker. */
export function isMarked(text: string, marker: string): boolean {
  return text === marker || text.startsWith(`${marker}\n`) || text.startsWith(`${marker}\r\n`)
}
