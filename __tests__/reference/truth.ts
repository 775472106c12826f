/** What may be the case: `[true]`, `[false]`, or both where it cannot be told. */
export type Truth = readonly boolean[]

export const certain: Truth = [true]
export const impossible: Truth = [false]
export const open: Truth = [true, false]

/** Whether all of them hold, in every way in which they may turn out. */
export function all(truths: readonly Truth[]): Truth {
  return truths.reduce((one, other) => combine(one, other, (a, b) => a && b), certain)
}

/** Whether at least one of them holds, in every way in which they may turn out. */
export function any(truths: readonly Truth[]): Truth {
  return truths.reduce((one, other) => combine(one, other, (a, b) => a || b), impossible)
}

export function not(truth: Truth): Truth {
  return truth.map((one) => !one)
}

/** The answers that a question has over all that may be the case. */
export function over<Case>(cases: readonly Case[], question: (one: Case) => boolean): Truth {
  return [...new Set(cases.map(question))]
}

function combine(one: Truth, other: Truth, how: (a: boolean, b: boolean) => boolean): Truth {
  return [...new Set(one.flatMap((a) => other.map((b) => how(a, b))))]
}
