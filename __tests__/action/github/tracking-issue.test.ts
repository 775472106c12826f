import { describe, expect, it } from 'vitest'
import { putIssue } from '../../../src/action/github/tracking-issue.js'
import { apiOf } from '../../support/github/api.js'
import { bot, withGitHub } from '../../support/github/fake-github.js'

const marker = '<!-- coexist issue 0123456789abcdef -->'
const wanted = { marker, title: 'coexist: fail', body: 'two servers are too old\n', isSettled: false }
const own = { author: bot, title: wanted.title, body: `${marker}\n${wanted.body}`, state: 'open' }

describe.concurrent('the tracking issue', () => {
  it('is opened, left alone, edited in place, closed, and opened anew', () =>
    withGitHub(async (github) => {
      const api = apiOf(github)
      await putIssue(api, { ...wanted, isSettled: true })
      expect(github.writes).toEqual([])
      await putIssue(api, wanted)
      await putIssue(api, wanted)
      await putIssue(api, { ...wanted, body: 'one server is' })
      await putIssue(api, { ...wanted, title: 'coexist: pass', body: 'all is well', isSettled: true })
      await putIssue(api, { ...wanted, isSettled: true })
      expect(github.issues).toMatchObject([{ title: 'coexist: pass', state: 'closed' }])
      await putIssue(api, wanted)
      expect(github.issues.map(({ state }) => state)).toEqual(['closed', 'open'])
      const verbs = github.writes.map((call) => call.split(' ')[0])
      expect(verbs).toEqual(['POST', 'PATCH', 'PATCH', 'POST'])
    }))

  it('is one: of two the older stays, and nothing of others is touched', () =>
    withGitHub(async (github) => {
      const others = [
        { ...own, author: 'Codertocat' },
        { ...own, isPull: true },
        { ...own, body: own.body.replace('0123', 'ffff') },
      ].map((issue) => github.addIssue(issue))
      const older = github.addIssue({ ...own, body: `${marker}\nearlier` })
      const younger = github.addIssue(own)
      await putIssue(apiOf(github), wanted)
      expect(others.map(({ state }) => state)).toEqual(['open', 'open', 'open'])
      expect([older.state, older.body, younger.state]).toEqual(['open', own.body, 'closed'])
      expect(github.writes).toHaveLength(2)
    }))
})
