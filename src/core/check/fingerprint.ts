import { sha256 } from './sha256.js'

/** A short name for what a finding is about: equal parts give equal names, in every run and on every machine. */
export function fingerprint(parts: readonly string[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 32)
}
