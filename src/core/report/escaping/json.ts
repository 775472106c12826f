/**
 * Indented JSON that a workflow runner which reads it on standard output takes for nothing but text: it looks for `##[`
 * anywhere in a line.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll('##[', '#\\u0023[')}\n`
}
