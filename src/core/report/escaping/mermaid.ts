/** Text of a user as the content of a quoted Mermaid label: whatever is not plain is written as a character code. */
export function mermaidLabel(text: string): string {
  return text.replace(/[^A-Za-z0-9 .,_-]/gu, (character) => `#${character.codePointAt(0) ?? 0xfffd};`)
}
