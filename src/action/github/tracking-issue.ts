import type { TrackingIssue } from '../../core/index.js'
import { authorIn, numberIn, textIn } from './answers.js'
import type { GitHubApi } from './client.js'
import { isMarked } from './marker.js'
import { allPages } from './pages.js'
import { isSameText } from './same-text.js'
import { viewerOf } from './viewer.js'

const route = '/repos/{owner}/{repo}/issues'

/** What is to be tracked. */
export interface WantedIssue extends TrackingIssue {
  /** The first line of the issue, by which it is found again. */
  readonly marker: string
  /** Whether nothing is left to track. */
  readonly isSettled: boolean
}

/** Keeps one issue open while there is something to track: opens it, edits it in place, and closes it when all is well. */
export async function putIssue(api: GitHubApi, wanted: WantedIssue): Promise<void> {
  const { title, isSettled } = wanted
  const body = `${wanted.marker}\n${wanted.body}`
  const [known, ...others] = await openIssues(api, wanted.marker)
  for (const { number } of others) await close(api, number, 'not_planned')
  if (known) {
    const isSame = known.title === title && isSameText(known.body, body)
    const state = isSettled ? { state: 'closed', state_reason: 'completed' } : {}
    if (isSame && !isSettled) return
    await api.call(`PATCH ${route}/{issue_number}`, { issue_number: known.number, title, body, ...state })
  } else if (!isSettled) await api.call(`POST ${route}`, { title, body })
}

interface OpenIssue {
  readonly number: number
  readonly title: string
  readonly body: string
}

/** The open issues of this step, oldest first; GitHub lists pull requests among them. */
async function openIssues(api: GitHubApi, marker: string): Promise<readonly OpenIssue[]> {
  const creator = await viewerOf(api)
  const listed = await allPages(api, `GET ${route}`, { state: 'open', creator })
  return listed
    .filter((issue) => issue.pull_request === undefined && authorIn(issue) === creator)
    .map((issue) => ({
      number: numberIn(issue, 'number'),
      title: textIn(issue, 'title'),
      body: textIn(issue, 'body'),
    }))
    .filter(({ body }) => isMarked(body, marker))
    .sort((a, b) => a.number - b.number)
}

async function close(api: GitHubApi, issue_number: number, state_reason: string): Promise<void> {
  await api.call(`PATCH ${route}/{issue_number}`, { issue_number, state: 'closed', state_reason })
}
