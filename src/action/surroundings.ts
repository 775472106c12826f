import { join } from 'node:path'
import { pageOfRule, type Location, type RenderOptions } from '../core/index.js'
import { readEvent, type RunEvent } from './event.js'

/** What the runner says about the run. */
export interface RunSurroundings {
  readonly workspace: string
  readonly temporary: string
  readonly event: RunEvent
  /** `owner/name`; undefined outside of a repository. */
  readonly repository: string | undefined
  /** The address of GitHub's API. */
  readonly apiUrl: string
  /** What tells this step from others that judge in the same repository. */
  readonly step: string
  /** The address of a place in the repository at a commit; undefined outside of a repository. */
  readonly linkAt: (commit: string | undefined) => LinkTo
  /** The address of the page about a rule, in the repository of the Action. */
  readonly pageOf: NonNullable<RenderOptions['pageOf']>
}

export type LinkTo = (location: Location) => string | undefined

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the environment and the event of the run. */
export function readSurroundings(environment: Environment): RunSurroundings {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment
  const workspace = environment.GITHUB_WORKSPACE || '.'
  return {
    workspace,
    temporary: environment.RUNNER_TEMP || workspace,
    event: readEvent(environment),
    repository: repository || undefined,
    apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
    step: ['GITHUB_WORKFLOW', 'GITHUB_JOB', 'GITHUB_ACTION']
      .map((name) => environment[name] ?? '')
      .join('\n'),
    linkAt:
      (commit) =>
      ({ file, line, endLine }) => {
        if (!server || !repository || !commit || file.startsWith('../')) return undefined
        const path = file.split('/').map(encodeURIComponent).join('/')
        return `${server}/${repository}/blob/${commit}/${path}#L${line}${endLine > line ? `-L${endLine}` : ''}`
      },
    pageOf: pagesOfAction(environment),
  }
}

/** The documentation of the version that runs; an Action that lies in the workspace (`uses: ./`) tells no repository. */
function pagesOfAction(environment: Environment): RunSurroundings['pageOf'] {
  const { GITHUB_SERVER_URL: server } = environment
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment
  return (rule) => {
    const page = pageOfRule(rule)
    if (!server || !repository || !ref || page === undefined) return undefined
    const path = [...ref.split('/'), ...page.split('/')].map(encodeURIComponent).join('/')
    return `${server}/${repository}/blob/${path}`
  }
}

/** Where the JSON report is kept when the workflow names no file for it. */
export function defaultReportPath(temporary: string): string {
  return join(temporary, 'coexist-report.json')
}
