import { createHash } from 'node:crypto'
import type { CheckRun } from '../../core/index.js'
import { listIn, numberIn, objectIn, textIn } from './answers.js'
import type { GitHubApi } from './client.js'

/** GitHub takes so many annotations in a call. */
const perCall = 50

/** Which check run it is. */
export interface CheckPlace {
  readonly name: string
  /** The commit that it is about. */
  readonly head: string
}

/**
 * Makes a check run, complete with the first call, so that none is left hanging; further annotations are added to it. The
 * same result for the same commit is not written again.
 */
export async function putCheckRun(api: GitHubApi, place: CheckPlace, run: CheckRun): Promise<void> {
  const { conclusion, title, summary, annotations } = run
  const external_id = createHash('sha256').update(JSON.stringify(run)).digest('hex').slice(0, 32)
  if (await isThere(api, place, external_id)) return
  const output = { title, summary }
  const created = await api.call('POST /repos/{owner}/{repo}/check-runs', {
    name: place.name,
    head_sha: place.head,
    external_id,
    status: 'completed',
    conclusion,
    output: { ...output, annotations: annotations.slice(0, perCall) },
  })
  const check_run_id = numberIn(created, 'id')
  for (let from = perCall; from < annotations.length; from += perCall) {
    await api.call('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      check_run_id,
      output: { ...output, annotations: annotations.slice(from, from + perCall) },
    })
  }
}

async function isThere(api: GitHubApi, { name, head }: CheckPlace, external: string): Promise<boolean> {
  const answer = await api.call('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    ref: head,
    check_name: name,
    per_page: 100,
  })
  return listIn(objectIn(answer).check_runs).some((run) => textIn(run, 'external_id') === external)
}
