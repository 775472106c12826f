const slots = 1024

/**
 * Pieces of a text that come again and again, such as keys and products: each is cut out once, which spares memory, and
 * time wherever they are looked up later.
 */
export class Interned {
  private readonly known: string[] = new Array<string>(slots).fill('')

  constructor(private readonly text: string) {}

  /** The piece from `start` to `end`, which holds at least one character. */
  piece(start: number, end: number): string {
    const { text } = this
    const slot =
      ((end - start) * 7 +
        text.charCodeAt(start) * 31 +
        text.charCodeAt((start + end) >> 1) * 131 +
        text.charCodeAt(end - 1) * 17 +
        text.charCodeAt(end - 2) * 53) &
      (slots - 1)
    const known = this.known[slot] ?? ''
    if (known.length === end - start && text.startsWith(known, start)) return known
    const piece = text.slice(start, end)
    this.known[slot] = piece
    return piece
  }
}
