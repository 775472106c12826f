/** The least part of a value that still fails: what can be left out, one item or key after the other, is. */
export function reducedJson<Value>(value: Value, fails: (value: Value) => boolean): Value {
  const smaller = (withoutOne(value) as readonly Value[]).find((one) => failsWhole(one, fails))
  return smaller === undefined ? value : reducedJson(smaller, fails)
}

/** A part that nothing can be made of does not fail for the same reason. */
function failsWhole<Value>(value: Value, fails: (value: Value) => boolean): boolean {
  try {
    return fails(value)
  } catch {
    return false
  }
}

/** Keys without which a document is another one. */
const kept = ['organization', 'name', 'product', 'kind', 'edge', 'hubs', 'site', 'id']

function withoutOne(value: unknown): readonly unknown[] {
  if (isList(value)) {
    return [
      ...value.map((_, index) => value.toSpliced(index, 1)),
      ...value.flatMap((item, index) => withoutOne(item).map((less) => value.with(index, less))),
    ]
  }
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  return [
    ...entries.flatMap(([key], index) =>
      kept.includes(key) ? [] : [Object.fromEntries(entries.toSpliced(index, 1))],
    ),
    ...entries.flatMap(([key, item]) => withoutOne(item).map((less) => ({ ...value, [key]: less }))),
  ]
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}
