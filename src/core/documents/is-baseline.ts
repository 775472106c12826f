/** Whether a text is a baseline, of whatever version of the format: what somebody else wrote is not to be replaced. */
export function isBaseline(text: string): boolean {
  if (!isJson(text)) return false
  const value: unknown = JSON.parse(text)
  return typeof value === 'object' && value !== null && 'schemaVersion' in value && 'findings' in value
}

/** Whether a text is JSON. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
