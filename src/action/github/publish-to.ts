import {
  checkRunOf,
  isWorthTelling,
  renderComment,
  renderSettledComment,
  type Report,
} from '../../core/index.js'
import type { ActionInputs } from '../inputs.js'
import type { RunSurroundings } from '../surroundings.js'
import { connect, type GitHubApi } from './client.js'
import { putCheckRun } from './check-run.js'
import { putComment } from './comment.js'
import { markerOf } from './marker.js'
import { warningOf, type Undertaking } from './warning.js'

interface Task extends Undertaking {
  carryOut(api: GitHubApi): Promise<void>
}

/** Writes everything that is asked for and that the event has a place for; returns a warning for what could not be. */
export async function publishTo(
  report: Report,
  inputs: ActionInputs,
  surroundings: RunSurroundings,
): Promise<readonly string[]> {
  const tasks = [...commentTask(report, inputs, surroundings), ...checkRunTask(report, inputs, surroundings)]
  const { repository, apiUrl } = surroundings
  if (tasks.length === 0 || repository === undefined) return []
  if (inputs.token === '')
    return tasks.map(({ what }) => `${what} is not written: the input \`token\` is empty`)
  const api = connect({ token: inputs.token, repository, apiUrl })
  const warnings: string[] = []
  for (const task of tasks) {
    try {
      await task.carryOut(api)
    } catch (error) {
      warnings.push(warningOf(task, error))
    }
  }
  return warnings
}

/** A push, a schedule or a merge queue has no pull request to comment on. */
function commentTask(report: Report, inputs: ActionInputs, surroundings: RunSurroundings): readonly Task[] {
  const { pullRequest, head } = surroundings.event
  if (inputs.comment === 'never' || !pullRequest) return []
  const told = isWorthTelling(report, inputs.comment)
  return [
    {
      what: `the comment on pull request ${pullRequest.number}`,
      permissions: ['pull-requests: write'],
      isForeign: pullRequest.isForeign,
      carryOut: (api) =>
        putComment(api, {
          pullRequest: pullRequest.number,
          marker: markerOf('comment', stepOf(inputs, surroundings)),
          text: told ? renderComment(report, surroundings.linkAt(head)) : renderSettledComment(report),
          isWorthTelling: told,
        }),
    },
  ]
}

function checkRunTask(report: Report, inputs: ActionInputs, surroundings: RunSurroundings): readonly Task[] {
  const { head, pullRequest } = surroundings.event
  if (!inputs.checkRun || head === undefined) return []
  const { workingDirectory } = inputs
  return [
    {
      what: 'the check run',
      permissions: ['checks: write'],
      isForeign: pullRequest?.isForeign ?? false,
      carryOut: (api) => {
        const name = workingDirectory === '.' ? 'coexist' : `coexist (${workingDirectory})`
        return putCheckRun(api, { name, head }, checkRunOf(report, surroundings.linkAt(head)))
      },
    },
  ]
}

/** What tells this step from others of the repository: those of a matrix differ in what they judge. */
function stepOf({ paths, workingDirectory }: ActionInputs, { step }: RunSurroundings): readonly string[] {
  return [step, workingDirectory, ...paths]
}
