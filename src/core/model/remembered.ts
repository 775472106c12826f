/** The same function, which works out its answer about a thing once. */
export function remembered<Thing extends object, Answer>(answer: (thing: Thing) => Answer): typeof answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>()
  return (thing) => {
    const earlier = known.get(thing)
    if (earlier) return earlier.answer
    const fresh = { answer: answer(thing) }
    known.set(thing, fresh)
    return fresh.answer
  }
}
