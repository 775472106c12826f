/** Whether a value is a list of at least so many items that all pass the test. */
export function isList(value: unknown, least: number, test: (item: unknown) => boolean): boolean {
  if (!Array.isArray(value) || value.length < least) return false
  for (const item of value) if (!test(item)) return false
  return true
}

/** Whether a value is a mapping. */
export function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is a mapping with at least so many keys, whatever they are, whose values all pass the test. */
export function isRecord(value: unknown, least: number, test: (item: unknown) => boolean): boolean {
  if (!isMapping(value)) return false
  const values: readonly unknown[] = Object.values(value as object)
  return values.length >= least && values.every(test)
}
