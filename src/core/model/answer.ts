/** The answer to a question about facts that may be known only partly. */
export type Answer = 'yes' | 'no' | 'cannot-tell'

/** Strong Kleene conjunction: one `no` settles it, whatever is unknown. */
export function both(a: Answer, b: Answer): Answer {
  if (a === 'no' || b === 'no') return 'no'
  return a === 'yes' && b === 'yes' ? 'yes' : 'cannot-tell'
}

/** Strong Kleene disjunction: one `yes` settles it, whatever is unknown. */
export function either(a: Answer, b: Answer): Answer {
  if (a === 'yes' || b === 'yes') return 'yes'
  return a === 'no' && b === 'no' ? 'no' : 'cannot-tell'
}

/** The opposite answer; what cannot be told stays so. */
export function opposite(a: Answer): Answer {
  if (a === 'cannot-tell') return a
  return a === 'yes' ? 'no' : 'yes'
}

/** `yes` for true, `no` for false. */
export function answer(settled: boolean): Answer {
  return settled ? 'yes' : 'no'
}
