import { quote, type Report } from '../core/index.js'
import type { ActionInputs } from './inputs.js'
import type { Told } from './log.js'
import type { RunSurroundings } from './surroundings.js'

/** How many things the workflow wants written to GitHub, each of which may end in a warning. */
export function postsAsked({ comment, checkRun, trackingIssue }: ActionInputs): number {
  return [comment !== 'never', checkRun, trackingIssue].filter(Boolean).length
}

/**
 * Writes to GitHub what the workflow asks for beyond the job itself, and returns what could not be written, and
 * why. What speaks with GitHub is loaded only here.
 */
export async function publish(
  report: Report,
  inputs: ActionInputs,
  surroundings: RunSurroundings,
): Promise<readonly Told[]> {
  if (postsAsked(inputs) === 0) return []
  const { apiUrl } = surroundings
  if (!URL.canParse(apiUrl)) {
    const message = `nothing is written to GitHub: \`GITHUB_API_URL\` is ${quote(apiUrl)}, which is no address`
    return [{ level: 'warning', message }]
  }
  const { publishTo } = await import('./github/publish-to.js')
  return publishTo(report, inputs, surroundings)
}
