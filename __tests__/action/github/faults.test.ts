import { describe, expect, it } from 'vitest'
import { putComment } from '../../../src/action/github/comment.js'
import { warningOf } from '../../../src/action/github/warning.js'
import { apiOf } from '../../support/github/api.js'
import { withGitHub, type FakeGitHub, type Instead } from '../../support/github/fake-github.js'
import { pullRequest } from '../../support/github/pull-request.js'

const undertaking = { what: 'the comment', permissions: ['pull-requests: write'], isForeign: false }
const again = 'run the job again later'
const inAnHour = String(Math.floor(Date.now() / 1_000) + 3_600)
const limited = 'You have exceeded a secondary rate limit'

describe.concurrent('what GitHub refuses is a warning that says what helps', () => {
  it.each<readonly [what: string, answers: readonly Instead[], warning: string]>([
    [
      'without the permission',
      [{ status: 403, message: 'Resource not accessible by integration' }],
      'GitHub refuses it (403); give the job `pull-requests: write` under `permissions`',
    ],
    [
      'where nothing is to be seen',
      [{ status: 404 }],
      'GitHub refuses it (404); give the job `pull-requests: write` under `permissions`',
    ],
    [
      'with a conflict that stays',
      [{ status: 409 }, { status: 409 }, { status: 409 }],
      'GitHub refuses it (409): `scripted - https://docs.github.com/rest`',
    ],
    [
      'for its form',
      [{ status: 422, message: 'Validation\n::error::forged' }],
      'GitHub does not take it (422): `Validation\\u{a}::error::forged - https://docs.github.com/rest`',
    ],
    [
      'for a token that does not count',
      [{ status: 401, message: 'Bad credentials' }],
      'GitHub does not accept the token (401); check the input `token`',
    ],
    [
      'where calls are limited for long',
      [{ status: 429, message: limited, headers: { 'retry-after': '3600' } }],
      `GitHub takes no more calls for now (429); ${again}`,
    ],
    [
      'where the hour has no calls left',
      [
        {
          status: 403,
          message: 'API rate limit exceeded for installation',
          headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inAnHour },
        },
      ],
      `GitHub takes no more calls for now (403); ${again}`,
    ],
    [
      'where it stays out of order',
      [{ status: 502 }, { status: 502 }, { status: 502 }],
      `GitHub cannot be reached or is out of order (502); ${again}`,
    ],
    ['where it hangs', ['hang'], `GitHub does not answer in time; ${again}`],
    ['where the answer breaks off', ['truncated'], 'what GitHub answers cannot be read'],
  ])('%s', (_what, answers, reason) =>
    withGitHub(async (github) => {
      github.script(/comments$/, ...answers)
      expect(await warningFrom(github)).toBe(`the comment is not written: ${reason}`)
      expect(github.writes).toEqual([])
    }),
  )

  it('where there is nobody', async () => {
    expect(await warningFrom({ url: 'http://127.0.0.1:9' })).toBe(
      `the comment is not written: GitHub cannot be reached or is out of order (500); ${again}`,
    )
  })

  it.each([403, 404])('and names the other way where the token may only read (%i)', (status) => {
    expect(warningOf({ ...undertaking, isForeign: true }, { status })).toBe(
      `the comment is not written: GitHub refuses it (${status}), since the token of a pull request from a fork or of Dependabot may only read; a second workflow can write it, with the input \`report-from\``,
    )
  })

  it('and what passes is waited for: a limit that ends soon, a server that comes back', () =>
    withGitHub(async (github) => {
      github.script(/^GET .*comments$/, { status: 502 })
      github.script(/^POST .*comments$/, { status: 403, message: limited, headers: { 'retry-after': '1' } })
      expect(await warningFrom(github)).toBeUndefined()
      expect(github.calls.map((call) => call.split(' ')[0])).toEqual(['GET', 'GET', 'POST', 'POST', 'GET'])
      expect(github.comments).toHaveLength(1)
    }))
})

async function warningFrom(github: Pick<FakeGitHub, 'url'>): Promise<string | undefined> {
  try {
    await putComment(apiOf(github), { pullRequest, marker: '<!-- x -->', text: 'text', isWorthTelling: true })
    return undefined
  } catch (error) {
    return warningOf(undertaking, error)
  }
}
