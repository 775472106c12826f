import {
  checkRunOf,
  isWorthTelling,
  renderComment,
  renderSettledComment,
  renderTrackingIssue,
  type Report,
} from '../../core/index.js'
import { proposesChange } from '../event.js'
import type { ActionInputs } from '../inputs.js'
import type { Told } from '../log.js'
import { addressesOf, type RunSurroundings } from '../surroundings.js'
import { putCheckRun } from './check-run.js'
import { connect, type GitHubApi } from './client.js'
import { putComment } from './comment.js'
import { markerOf } from './marker.js'
import { mayHavePullRequest, pullRequestOf } from './pull-request.js'
import { putIssue } from './tracking-issue.js'
import { warningOf, type Undertaking } from './warning.js'

/** Something to write; what it returns is why there was nothing to write after all. */
interface Task extends Undertaking {
  carryOut(api: GitHubApi): Promise<string | undefined>
}

/** Everything that a task may need. */
interface Run {
  readonly report: Report
  readonly inputs: ActionInputs
  readonly surroundings: RunSurroundings
}

/** Writes everything that is asked for and that the event has a place for; returns what could not be written, and why. */
export async function publishTo(
  report: Report,
  inputs: ActionInputs,
  surroundings: RunSurroundings,
): Promise<readonly Told[]> {
  const run = { report, inputs, surroundings }
  const tasks = [...commentTask(run), ...checkRunTask(run), ...issueTask(run)]
  const { repository, apiUrl } = surroundings
  if (tasks.length === 0 || repository === undefined) return []
  if (inputs.token === '') return tasks.map(({ what }) => warning(`${what} is not written: ${noToken}`))
  const api = connect({ token: inputs.token, repository, apiUrl })
  const told: Told[] = []
  for (const task of tasks) {
    try {
      const reason = await task.carryOut(api)
      if (reason !== undefined)
        told.push({ level: 'notice', message: `${task.what} is not written: ${reason}` })
    } catch (error) {
      told.push(warning(warningOf(task, error)))
    }
  }
  return told
}

const noToken = 'the input `token` is empty'

function warning(message: string): Told {
  return { level: 'warning', message }
}

/** A push, a schedule or a merge queue has no pull request to comment on. */
function commentTask({ report, inputs, surroundings }: Run): readonly Task[] {
  const { event } = surroundings
  if (inputs.comment === 'never' || !mayHavePullRequest(event)) return []
  const told = isWorthTelling(report, inputs.comment)
  const { pullRequest: known } = event
  return [
    {
      what: known ? `the comment on pull request ${known.number}` : 'the comment on the pull request',
      permissions: ['pull-requests: write'],
      isForeign: known?.isForeign ?? false,
      async carryOut(api) {
        const pullRequest = await pullRequestOf(api, event)
        if (pullRequest === undefined)
          return `no open pull request has the commit ${event.head ?? ''} as its head`
        await putComment(api, {
          pullRequest,
          marker: markerOf('comment', stepOf(inputs, surroundings)),
          text: told ? renderComment(report, addressesOf(surroundings)) : renderSettledComment(report),
          isWorthTelling: told,
        })
        return undefined
      },
    },
  ]
}

function checkRunTask({ report, inputs, surroundings }: Run): readonly Task[] {
  const { head, pullRequest } = surroundings.event
  if (!inputs.checkRun || head === undefined) return []
  const { workingDirectory } = inputs
  return [
    {
      what: 'the check run',
      permissions: ['checks: write'],
      isForeign: pullRequest?.isForeign ?? false,
      async carryOut(api) {
        const name = workingDirectory === '.' ? 'coexist' : `coexist (${workingDirectory})`
        await putCheckRun(api, { name, head }, checkRunOf(report, addressesOf(surroundings)))
        return undefined
      },
    },
  ]
}

/** What a change proposes, another branch has, or another run claims, says nothing about what is in force. */
function issueTask({ report, inputs, surroundings }: Run): readonly Task[] {
  const { event } = surroundings
  const isInForce = !proposesChange(event) && !event.workflowRun && event.isOnDefaultBranch
  if (!inputs.trackingIssue || !isInForce) return []
  return [
    {
      what: 'the tracking issue',
      permissions: ['issues: write'],
      isForeign: false,
      async carryOut(api) {
        const marker = markerOf('issue', stepOf(inputs, surroundings))
        const issue = renderTrackingIssue(report, addressesOf(surroundings))
        await putIssue(api, { ...issue, marker, isSettled: report.verdict === 'pass' })
        return undefined
      },
    },
  ]
}

/** What tells this step from others of the repository: those of a matrix differ in what they judge. */
function stepOf({ paths, workingDirectory }: ActionInputs, { step }: RunSurroundings): readonly string[] {
  return [step, workingDirectory, ...paths]
}
