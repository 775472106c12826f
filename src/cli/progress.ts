/** Says on a terminal what is being done, on a line that is gone when it is done. */
export class Progress {
  private isShown = false

  /** Nothing is said where there is nothing to write to. */
  constructor(private readonly write: ((text: string) => void) | undefined) {}

  /** What is being done from now on. */
  doing(what: string): void {
    if (!this.write) return
    this.write(`\r\u001b[Kcoexist: ${what} …`)
    this.isShown = true
  }

  /** The line is taken away, so that results can follow. */
  done(): void {
    if (this.isShown) this.write?.('\r\u001b[K')
    this.isShown = false
  }
}
