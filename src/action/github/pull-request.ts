import type { RunEvent, WorkflowRun } from '../event.js'
import { listIn, numberIn, objectIn, textIn } from './answers.js'
import type { GitHubApi } from './client.js'

/**
 * The pull request that an event is about: that of the event itself, or the open one whose head another workflow has
 * judged. Only GitHub is asked which that is, since a report may claim anything; undefined where there is none.
 */
export async function pullRequestOf(api: GitHubApi, event: RunEvent): Promise<number | undefined> {
  if (event.pullRequest) return event.pullRequest.number
  const run = event.workflowRun
  return run?.event.startsWith('pull_request') === true ? openPullRequestOf(api, run) : undefined
}

/** Whether an event may be about a pull request. */
export function mayHavePullRequest({ pullRequest, workflowRun }: RunEvent): boolean {
  return pullRequest !== undefined || workflowRun?.event.startsWith('pull_request') === true
}

async function openPullRequestOf(api: GitHubApi, run: WorkflowRun): Promise<number | undefined> {
  const { owner, branch, head } = run
  if (owner === undefined) return undefined
  const pulls = await api.call('GET /repos/{owner}/{repo}/pulls', {
    state: 'open',
    head: `${owner}:${branch}`,
    per_page: 100,
  })
  const pull = listIn(pulls).find((one) => textIn(objectIn(one.head), 'sha') === head)
  return pull && numberIn(pull, 'number')
}
