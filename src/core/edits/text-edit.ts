/** Puts a text in the place of a piece of another, by offsets in UTF-16 units; an empty piece is an insertion. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The text with all the edits, and every other byte as it was. Insertions at one place keep their order; an edit that is
 * given twice counts once; edits that overlap are an error of the caller.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  const pieces: string[] = []
  let done = 0
  let last: TextEdit | undefined
  for (const edit of ordered) {
    if (last && isSameReplacement(last, edit)) continue
    if (edit.start < done) throw new Error(`edits overlap at ${edit.start}`)
    pieces.push(text.slice(done, edit.start), edit.text)
    done = edit.end
    last = edit
  }
  return [...pieces, text.slice(done)].join('')
}

function isSameReplacement(a: TextEdit, b: TextEdit): boolean {
  return a.start < a.end && a.start === b.start && a.end === b.end && a.text === b.text
}
