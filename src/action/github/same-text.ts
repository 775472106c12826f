/** Whether GitHub keeps this text already; it may keep other line ends, and none at the end. */
export function isSameText(kept: string, text: string): boolean {
  return kept.replaceAll('\r\n', '\n').trimEnd() === text.trimEnd()
}
