import { readFileSync } from 'node:fs'

/** What happened, as far as the Action has to know it. */
export interface RunEvent {
  readonly name: string
  /** The commit before the change; a schedule or a run by hand brings none, and neither does a new branch. */
  readonly base: string | undefined
  /** The commit whose files a person would look at. */
  readonly head: string | undefined
  readonly pullRequest: PullRequest | undefined
  /** Whether it happened on the default branch, as far as is known. */
  readonly isOnDefaultBranch: boolean
  /** The run of another workflow that has ended, and brings a report. */
  readonly workflowRun: WorkflowRun | undefined
}

export interface PullRequest {
  readonly number: number
  /** Whether its token may only read: it comes from a fork, or from Dependabot. */
  readonly isForeign: boolean
}

/** What GitHub itself says of a run; what the run brings says nothing that counts here. */
export interface WorkflowRun {
  readonly event: string
  readonly head: string
  readonly branch: string
  /** Who owns the repository of the branch; undefined where that is gone. */
  readonly owner: string | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the event of the run; what it does not say is undefined. */
export function readEvent(environment: Environment): RunEvent {
  const payload = payloadAt(environment.GITHUB_EVENT_PATH)
  const name = environment.GITHUB_EVENT_NAME ?? ''
  const pull = at(payload, 'pull_request')
  const workflowRun = name === 'workflow_run' ? workflowRunOf(at(payload, 'workflow_run')) : undefined
  return {
    name,
    base: baseOf(name, payload),
    head: headOf(payload) ?? workflowRun?.head ?? environment.GITHUB_SHA,
    pullRequest: pull === undefined ? undefined : pullRequestOf(pull, environment.GITHUB_ACTOR),
    isOnDefaultBranch: isDefaultBranch(
      environment.GITHUB_REF,
      textAt(payload, 'repository', 'default_branch'),
    ),
    workflowRun,
  }
}

/** Whether the event asks to take a change in, so that the change is not to choose what it is judged by. */
export function proposesChange({ name }: RunEvent): boolean {
  return ['pull_request', 'pull_request_target', 'merge_group'].includes(name)
}

function isDefaultBranch(ref: string | undefined, branch: string | undefined): boolean {
  return !ref || branch === undefined || ref === `refs/heads/${branch}`
}

function baseOf(name: string, payload: unknown): string | undefined {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return commitAt(payload, 'pull_request', 'base', 'sha')
    case 'merge_group':
      return commitAt(payload, 'merge_group', 'base_sha')
    case 'push': {
      const before = commitAt(payload, 'before')
      return before && /^0+$/.test(before) ? undefined : before
    }
    default:
      return undefined
  }
}

/** That of the pull request or merge group where there is one: the merge commit that was checked out is on no branch. */
function headOf(payload: unknown): string | undefined {
  return commitAt(payload, 'pull_request', 'head', 'sha') ?? commitAt(payload, 'merge_group', 'head_sha')
}

function pullRequestOf(pull: unknown, actor: string | undefined): PullRequest | undefined {
  const number = numberAt(pull, 'number')
  if (number === undefined) return undefined
  const isFork = textAt(pull, 'head', 'repo', 'full_name') !== textAt(pull, 'base', 'repo', 'full_name')
  const isOfDependabot = (actor ?? textAt(pull, 'user', 'login')) === 'dependabot[bot]'
  return { number, isForeign: isFork || isOfDependabot }
}

function workflowRunOf(run: unknown): WorkflowRun | undefined {
  const head = commitAt(run, 'head_sha')
  const event = textAt(run, 'event')
  const branch = textAt(run, 'head_branch')
  if (head === undefined || event === undefined || branch === undefined) return undefined
  return {
    event,
    head,
    branch,
    owner: textAt(run, 'head_repository', 'owner', 'login'),
  }
}

function payloadAt(path: string | undefined): unknown {
  if (!path) return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined // without an event there are fewer links, and the verdict is the same
  }
}

function commitAt(value: unknown, ...path: readonly string[]): string | undefined {
  const text = textAt(value, ...path)
  return text !== undefined && /^[0-9a-f]{40,64}$/.test(text) ? text : undefined
}

function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path)
  return typeof found === 'string' ? found : undefined
}

function numberAt(value: unknown, ...path: readonly string[]): number | undefined {
  const found = at(value, ...path)
  return typeof found === 'number' && Number.isSafeInteger(found) ? found : undefined
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value
  for (const key of path) {
    if (typeof found !== 'object' || found === null) return undefined
    found = (found as Record<string, unknown>)[key]
  }
  return found
}
