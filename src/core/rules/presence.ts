import type { Answer } from '../model/answer.js'

/** How many servers are as asked, for certain and perhaps. */
export class Presence {
  certain = 0
  possible = 0

  change(met: Answer, by: 1 | -1): void {
    if (met === 'yes') this.certain += by
    else if (met === 'cannot-tell') this.possible += by
  }

  /** Whether there is one. */
  get answer(): Answer {
    if (this.certain > 0) return 'yes'
    return this.possible > 0 ? 'cannot-tell' : 'no'
  }
}
