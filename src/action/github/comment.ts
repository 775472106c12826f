import { authorIn, numberIn, textIn, type Post } from './answers.js'
import type { GitHubApi } from './client.js'
import { isMarked } from './marker.js'
import { allPages } from './pages.js'
import { isSameText } from './same-text.js'
import { viewerOf } from './viewer.js'

const ofPull = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
const ofComment = '/repos/{owner}/{repo}/issues/comments/{comment_id}'

/** What is to stand on a pull request. */
export interface WantedComment {
  readonly pullRequest: number
  /** The first line of the comment, by which it is found again. */
  readonly marker: string
  /** What it says below. */
  readonly text: string
  /** Whether it is written where there is none yet; one that is there is kept true in any case. */
  readonly isWorthTelling: boolean
}

/**
 * Keeps the one comment of this step true: it is written once and edited in place, and left alone where it says the same
 * already. Where two runs have written one each, the older stays.
 */
export async function putComment(api: GitHubApi, wanted: WantedComment): Promise<void> {
  const body = `${wanted.marker}\n${wanted.text}`
  const known = await ownComments(api, wanted, undefined)
  if (known.length > 0) return keepOne(api, known, body)
  if (!wanted.isWorthTelling) return
  const created = await api.call(`POST ${ofPull}`, { issue_number: wanted.pullRequest, body })
  const now = await ownComments(api, wanted, authorIn(created))
  if (now.length > 1) await keepOne(api, now, body)
}

/** The comments of this step, oldest first. */
async function ownComments(
  api: GitHubApi,
  { pullRequest, marker }: WantedComment,
  author: string | undefined,
): Promise<readonly Post[]> {
  const listed = await allPages(api, `GET ${ofPull}`, { issue_number: pullRequest })
  const marked = listed
    .map((item) => ({ id: numberIn(item, 'id'), author: authorIn(item), body: textIn(item, 'body') }))
    .filter(({ body }) => isMarked(body, marker))
  if (marked.length === 0) return []
  const own = author ?? (await viewerOf(api))
  return marked.filter((comment) => comment.author === own).sort((a, b) => a.id - b.id)
}

async function keepOne(api: GitHubApi, [oldest, ...others]: readonly Post[], body: string): Promise<void> {
  if (!oldest) return
  if (!isSameText(oldest.body, body)) await api.call(`PATCH ${ofComment}`, { comment_id: oldest.id, body })
  for (const { id } of others) await deleteComment(api, id)
}

/** One that another run has deleted is gone as well. */
async function deleteComment(api: GitHubApi, id: number): Promise<void> {
  try {
    await api.call(`DELETE ${ofComment}`, { comment_id: id })
  } catch (error) {
    if ((error as { readonly status?: unknown }).status !== 404) throw error
  }
}
