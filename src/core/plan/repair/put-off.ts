import type { Order, Trial } from './trial.js'

/**
 * Goes through the steps in their order and puts off each that would fail until it passes; undefined where none of those
 * that are left can be taken, or the trial is spent. Where rules never forbid later what they allow earlier it finds an order
 * wherever there is one.
 */
export function byPuttingOff(given: Order, trial: Trial): Order | undefined {
  let going: Order = given
  let waiting: Order = []
  while (!trial.isSpent) {
    const reached = trial.failureOf([...going, ...waiting], going.length) ?? going.length
    const resumed = resumedIn({ going, waiting, reached }, trial)
    if (resumed) {
      going = resumed
      waiting = waiting.filter((step) => !resumed.includes(step))
      continue
    }
    if (reached >= going.length) break
    waiting = [...waiting, ...going.slice(reached, reached + 1)].sort((a, b) => a - b)
    going = going.filter((_step, at) => at !== reached)
  }
  const isWhole = waiting.length === 0 && going.length === given.length
  return isWhole && trial.passes(going) ? going : undefined
}

interface Schedule {
  readonly going: Order
  /** The steps that have been put off. */
  readonly waiting: Order
  /** How many steps can be taken. */
  readonly reached: number
}

/** The schedule with one of the waiting steps in it again, as late as it can be told to pass. */
function resumedIn({ going, waiting, reached }: Schedule, trial: Trial): Order | undefined {
  for (const step of waiting) {
    const others = waiting.filter((other) => other !== step)
    const resumed = [...going.slice(0, reached), step, ...going.slice(reached)]
    if (trial.failureOf([...resumed, ...others], reached + 1) === undefined) return resumed
  }
  return undefined
}
