import type { Severity } from './policy.js'
import type { Origin } from './source.js'

/** What a repository says about itself in `coexist.yaml`. */
export interface Config {
  /** Files and folders to read, relative to the config's folder; everything below it where left out. */
  readonly paths?: readonly string[]
  /** `pack:NAME`, files or folders, as with `--policy`. */
  readonly policies?: readonly string[]
  readonly waivers?: readonly string[]
  readonly rules: readonly RuleSetting[]
  readonly origin: Origin
}

export interface RuleSetting {
  readonly rule: string
  readonly severity: Severity | 'off'
  readonly why?: string
  readonly origin: Origin
}
