import { contoso, dayOfContoso } from './contoso.js'
import { runCommand, type Run } from './run-program.js'
import { addFiles, commitAll, repositoryWith, type Files } from './temporary-folder.js'

/** The topology of {@link contoso}, as text. */
export const topology = contoso['topology/contoso.yaml'] as string

/** A repository with these files in its only commit, and then these changes in its working tree; null removes one. */
export function changedRepository(before: Files, changes: Files = {}): { folder: string; base: string } {
  const folder = repositoryWith(before)
  const base = commitAll(folder)
  addFiles(folder, changes)
  return { folder, base }
}

/** What a comparison says, in short. */
export interface Compared {
  readonly exitCode: number | null
  readonly verdict: string
  /** `rule SERVERS change`, `!` before what blocks. */
  readonly findings: readonly string[]
  readonly fixed: readonly string[]
  readonly problems: readonly (readonly [file: string, message: string, help: string | undefined])[]
  readonly changes: unknown
}

interface Shown {
  readonly rule: string
  readonly servers: readonly string[]
  readonly blocking: boolean
  readonly change?: string
}

interface Json {
  readonly verdict: string
  readonly summary: { readonly changes?: unknown }
  readonly findings: readonly Shown[]
  readonly fixed: readonly Shown[]
  readonly problems: readonly { file: string; message: string; help?: string }[]
}

/** Runs `check` with the words in a folder, as of the day of contoso. */
export function compared(folder: string, ...words: readonly string[]): Compared {
  const run = runCommand(['check', '-f', 'json', '--as-of', dayOfContoso, ...words], { folder })
  return inShort(run)
}

function inShort({ exitCode, stdout, stderr }: Run): Compared {
  if (stderr !== '') throw new Error(stderr)
  const { verdict, summary, findings, fixed, problems } = JSON.parse(stdout) as Json
  return {
    exitCode,
    verdict,
    findings: findings.map(
      (finding) => `${finding.blocking ? '!' : ''}${nameOf(finding)} ${finding.change ?? '-'}`,
    ),
    fixed: fixed.map(nameOf),
    problems: problems.map(({ file, message, help }) => [file, message, help]),
    changes: summary.changes,
  }
}

function nameOf({ rule, servers }: Shown): string {
  return `${rule} ${servers.join(',')}`
}
