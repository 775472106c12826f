import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contoso, dayOfContoso } from '../support/contoso.js'
import { checkedOut, runAction, type ActionRun } from '../support/run-program.js'
import { folderWith, makeRepository, repositoryWith, type Files } from '../support/temporary-folder.js'

const asOf = { 'as-of': dayOfContoso }
const here = `https://github.com/contoso/topology/blob/${checkedOut}`

describe('annotations and links name files as the repository does', () => {
  it('where paths are relative to `working-directory`', () => {
    const action = runAction({
      workspace: repositoryWith(below('infra')),
      inputs: { ...asOf, 'working-directory': 'infra', paths: 'topology/contoso.yaml' },
    })
    expect(filesOf(action)).toEqual(['infra/topology/contoso.yaml'])
    expect(linksOf(action)).toEqual([`${here}/infra/topology/contoso.yaml`])
  })

  it.each([
    [{ 'working-directory': 'sub' }],
    [{ 'working-directory': 'sub/topology' }],
    [{ paths: 'sub' }],
    [{ paths: 'sub/topology/contoso.yaml' }],
  ])('where the repository is checked out below the workspace, by %j', (inputs) => {
    const workspace = folderWith(below('sub'))
    makeRepository(join(workspace, 'sub'))
    const action = runAction({
      workspace,
      inputs: { ...asOf, ...(inputs as Record<string, string>), policies: 'pack:exchange' },
    })
    expect(action).toMatchObject({ exitCode: 1, stderr: '' })
    expect(filesOf(action)).toContain('topology/contoso.yaml')
    expect(filesOf(action).filter((file) => file.startsWith('sub/'))).toEqual([])
    expect(linksOf(action)).toContain(`${here}/topology/contoso.yaml`)
  })

  it('where there is no repository at all', () => {
    const action = runAction({ workspace: folderWith(contoso), inputs: asOf })
    expect(filesOf(action)).toContain('topology/contoso.yaml')
  })

  it('whatever characters the names have', () => {
    const odd = 'top ology/50%,a:b#1 ü[x)*y*(z.yaml'
    const action = runAction({
      workspace: repositoryWith({ [odd]: contoso['topology/contoso.yaml'] ?? '' }),
      inputs: asOf,
    })
    expect(filesOf(action)).toEqual([odd])
    expect(linksOf(action)).toEqual([`${here}/top%20ology/50%25%2Ca%3Ab%231%20%C3%BC%5Bx%29%2Ay%2A%28z.yaml`])
  })
})

describe('links', () => {
  it('lead to the server of an enterprise', () => {
    const action = runAction({
      workspace: repositoryWith(contoso),
      inputs: asOf,
      environment: { GITHUB_SERVER_URL: 'https://github.contoso.example' },
    })
    expect(new Set(linksOf(action).map((link) => new URL(link).origin))).toEqual(
      new Set(['https://github.contoso.example']),
    )
    expect(action.summary).not.toContain('github.com')
  })

  it.each(['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_SHA'])(
    'are left out where %s is not known',
    (variable) => {
      const action = runAction({
        workspace: repositoryWith(contoso),
        inputs: asOf,
        environment: { [variable]: undefined },
      })
      expect(action).toMatchObject({ exitCode: 1, stderr: '' })
      expect(linksOf(action)).toEqual([])
      expect(action.summary).toContain('| `HQ-HT1` | `hq` |')
    },
  )

  it.each(['', 'no JSON', '[]', 'null', '{"pull_request":{"head":{"sha":"main"}}}'])(
    'take the commit of the run where the event says %j',
    (text) => {
      const event = join(folderWith(), 'event.json')
      writeFileSync(event, text)
      const action = runAction({
        workspace: repositoryWith(contoso),
        inputs: asOf,
        environment: { GITHUB_EVENT_PATH: event },
      })
      expect(action).toMatchObject({ exitCode: 1, stderr: '' })
      expect(linksOf(action)).toContain(`${here}/topology/contoso.yaml`)
    },
  )
})

function below(folder: string): Files {
  return Object.fromEntries(Object.entries(contoso).map(([path, text]) => [`${folder}/${path}`, text]))
}

function filesOf({ commands }: ActionRun): readonly string[] {
  return [...new Set(commands.map(({ properties }) => properties.file ?? ''))]
}

/** Where the links of the summary lead, lines apart. */
function linksOf({ summary }: ActionRun): readonly string[] {
  return [...new Set([...summary.matchAll(/\]\((\S+?)#L\d+\)/g)].map(([, link]) => link ?? ''))]
}
