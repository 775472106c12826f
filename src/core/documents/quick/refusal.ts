/** Says that a text is not of the simple kind that the quick reader knows; the thorough reader takes over. */
class Refusal extends Error {}

/** One for all: nobody asks where or why. */
const refusal = new Refusal('the quick reader refuses this text')

/** Gives up on a text. */
export function refuse(): never {
  throw refusal
}

/** What an attempt gives; undefined where it was given up. */
export function unlessRefused<Result>(attempt: () => Result): Result | undefined {
  try {
    return attempt()
  } catch (error) {
    if (error !== refusal) throw error
    return undefined
  }
}
