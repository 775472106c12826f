import { describe, expect, it } from 'vitest'
import { putComment } from '../../../src/action/github/comment.js'
import { apiOf } from '../../support/github/api.js'
import { bot, withGitHub } from '../../support/github/fake-github.js'
import { pullRequest, repository } from '../../support/github/pull-request.js'

const list = `GET /repos/${repository}/issues/${pullRequest}/comments`
const create = `POST /repos/${repository}/issues/${pullRequest}/comments`
const marker = '<!-- coexist comment 0123456789abcdef -->'
const wanted = { pullRequest, marker, text: 'two servers are below the minimum\n', isWorthTelling: true }
const told = `${marker}\n${wanted.text}`

describe.concurrent('the comment of a step', () => {
  it('is written once, edited in place, and left alone where it says the same', () =>
    withGitHub(async (github) => {
      const api = apiOf(github)
      await putComment(api, wanted)
      await putComment(api, wanted)
      await putComment(api, { ...wanted, text: 'one server is', isWorthTelling: false })
      expect(github.comments.map(({ body }) => body)).toEqual([`${marker}\none server is`])
      expect(github.writes.map((call) => call.split(' ')[0])).toEqual(['POST', 'PATCH'])
    }))

  it('is not begun where there is nothing to tell', () =>
    withGitHub(async (github) => {
      await putComment(apiOf(github), { ...wanted, isWorthTelling: false })
      expect(github.calls).toEqual([list])
    }))

  it('is left alone where GitHub keeps it with other line ends', () =>
    withGitHub(async (github) => {
      github.addComment(pullRequest, told.replaceAll('\n', '\r\n').trimEnd())
      await putComment(apiOf(github), wanted)
      expect(github.writes).toEqual([])
    }))

  it.each([
    ['another account', told, 'Codertocat'],
    ['another bot', told, 'coexist-reports[bot]'],
    ['another step', told.replace('0123', 'ffff'), bot],
    ['somebody who quotes it', `> ${told}`, bot],
  ])('is not that of %s', (_who, body, author) =>
    withGitHub(async (github) => {
      const other = github.addComment(pullRequest, body, author)
      await putComment(apiOf(github), wanted)
      expect(github.comments).toEqual([other, expect.objectContaining({ author: bot, body: told })])
    }),
  )

  it('is found by the account of the token, whichever that is', () =>
    withGitHub(async (github) => {
      github.viewer = 'coexist-reports[bot]'
      github.addComment(pullRequest, told, bot)
      const own = github.addComment(pullRequest, `${marker}\nearlier`, github.viewer)
      await putComment(apiOf(github), wanted)
      expect(own.body).toBe(told)
      expect(github.comments).toHaveLength(2)
    }))

  it('is found among three hundred others; of two the older stays', () =>
    withGitHub(async (github) => {
      const others = (count: number) => {
        for (let index = 0; index < count; index++) github.addComment(pullRequest, 'same here', 'Codertocat')
      }
      others(150)
      const older = github.addComment(pullRequest, `${marker}\nearlier`)
      others(150)
      github.addComment(pullRequest, told)
      await putComment(apiOf(github), wanted)
      expect(github.calls.filter((call) => call === list)).toHaveLength(4)
      expect(github.comments.filter(({ author }) => author === bot)).toEqual([older])
      expect(older.body).toBe(told)
    }))

  it('is one where two jobs write at once, whoever deletes first', () =>
    withGitHub(async (github) => {
      const apis = [apiOf(github), apiOf(github)]
      await Promise.all(apis.map((api) => putComment(api, wanted)))
      expect(github.comments.map(({ body }) => body)).toEqual([told])
    }))

  it('is one where another job wrote meanwhile', () =>
    withGitHub(async (github) => {
      github.meanwhile(/^POST .*comments$/, () => {
        github.addComment(pullRequest, `${marker}\nof the other job`)
      })
      github.script(/^DELETE/, { status: 404 })
      await putComment(apiOf(github), wanted)
      expect(github.comments[0]?.body).toBe(told)
      expect(github.calls.map((call) => call.split(' ')[0])).toEqual([
        'GET',
        'POST',
        'GET',
        'PATCH',
        'DELETE',
      ])
    }))

  it('is one where the answer to the first try is lost', () =>
    withGitHub(async (github) => {
      github.script(/^POST .*comments$/, { status: 502, carriedOut: true })
      await putComment(apiOf(github), wanted)
      expect(github.comments.map(({ body }) => body)).toEqual([told])
      expect(github.calls.slice(0, 4)).toEqual([list, create, create, list])
    }))
})
