import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Location } from '../core/index.js'

/** What the runner says about the run. */
export interface RunSurroundings {
  readonly workspace: string
  readonly temporary: string
  /** The commit that the event compares with; undefined where it compares with none. */
  readonly base: string | undefined
  /** The address of a place in the repository at the commit that was judged; undefined outside of a repository. */
  readonly linkTo: (location: Location) => string | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the environment and the event of the run. */
export function readSurroundings(environment: Environment): RunSurroundings {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment
  const workspace = environment.GITHUB_WORKSPACE || '.'
  const commit = headCommit(environment)
  return {
    workspace,
    temporary: environment.RUNNER_TEMP || workspace,
    base: baseCommit(environment),
    linkTo({ file, line, endLine }) {
      if (!server || !repository || !commit || file.startsWith('../')) return undefined
      const path = file.split('/').map(encodeURIComponent).join('/')
      return `${server}/${repository}/blob/${commit}/${path}#L${line}${endLine > line ? `-L${endLine}` : ''}`
    },
  }
}

/**
 * The commit whose files a person would look at: the head of the pull request or of the merge group where there is
 * one, since the merge commit that was checked out is on no branch.
 */
function headCommit(environment: Environment): string | undefined {
  const event = readEvent(environment.GITHUB_EVENT_PATH)
  const head = textAt(event, ['pull_request', 'head', 'sha']) ?? textAt(event, ['merge_group', 'head_sha'])
  return head ?? environment.GITHUB_SHA
}

/** The commit before the change; a schedule or a run by hand brings none, and neither does a new branch. */
function baseCommit(environment: Environment): string | undefined {
  const event = readEvent(environment.GITHUB_EVENT_PATH)
  switch (environment.GITHUB_EVENT_NAME) {
    case 'pull_request':
    case 'pull_request_target':
      return textAt(event, ['pull_request', 'base', 'sha'])
    case 'merge_group':
      return textAt(event, ['merge_group', 'base_sha'])
    case 'push': {
      const before = textAt(event, ['before'])
      return before && /^0+$/.test(before) ? undefined : before
    }
    default:
      return undefined
  }
}

function readEvent(path: string | undefined): unknown {
  if (!path) return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined // without an event there are fewer links, and the verdict is the same
  }
}

function textAt(value: unknown, path: readonly string[]): string | undefined {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined
    at = (at as Record<string, unknown>)[key]
  }
  return typeof at === 'string' && /^[0-9a-f]{40,64}$/.test(at) ? at : undefined
}

/** Where the JSON report is kept when the workflow names no file for it. */
export function defaultReportPath(temporary: string): string {
  return join(temporary, 'coexist-report.json')
}
