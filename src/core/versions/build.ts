/** The numbers of a build, from two to four of them. */
export type Build = readonly number[]

const directoryOffset = 30_000

/**
 * Reads a build: plain (`8.3.298.3`), zero-padded (`08.03.0298.003`) or as Active Directory holds it, with 30000 added
 * to the third number. Undefined where the text is no build.
 */
export function parseBuild(text: string): Build | undefined {
  if (!/^\d{1,9}(\.\d{1,9}){1,3}$/.test(text)) return undefined
  const [major = 0, minor = 0, ...rest] = text.split('.').map(Number)
  const [third, fourth] = rest
  if (third === undefined) return [major, minor]
  const actual = third > directoryOffset ? third - directoryOffset : third
  return fourth === undefined ? [major, minor, actual] : [major, minor, actual, fourth]
}

/** A build as Exchange shells display it: `Version 15.0 (Build 712.24)`, a service pack perhaps behind a colon. */
export function parseDisplayedBuild(text: string): Build | undefined {
  const match = /^(?:version\s+)?(\d+\.\d+)\s*\(build\s+(\d+(?:\.\d+)?)\s*(?::[^)]*)?\)$/i.exec(text.trim())
  return match ? parseBuild(`${match[1] ?? ''}.${match[2] ?? ''}`) : undefined
}

/** Order of builds number by number; a missing number is lower than any. */
export function compareBuilds(a: Build, b: Build): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? -1) - (b[index] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

/** The first three numbers: what builds of one release have in common. */
export function stemOf(build: Build): string {
  return build.slice(0, 3).join('.')
}
