import type { GitHubApi } from './client.js'
import { objectIn, textIn } from './answers.js'

/** Who writes with the token of a job, where GitHub does not say. */
const botOfActions = 'github-actions[bot]'

/** The account that the token belongs to: what others have written is not ours, whatever stands in it. */
export async function viewerOf(api: GitHubApi): Promise<string> {
  try {
    const answer = objectIn(await api.ask('query { viewer { login } }'))
    return textIn(answer.viewer, 'login') || botOfActions
  } catch {
    return botOfActions // some tokens may not ask
  }
}
