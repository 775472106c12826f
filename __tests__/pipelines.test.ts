import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import packageJson from '../package.json' with { type: 'json' }
import { contoso } from './support/contoso.js'
import { root, runCommand } from './support/run-program.js'
import { faultsBySchema } from './support/schemas.js'
import { folderWith } from './support/temporary-folder.js'

const guide = read('docs/other-ci.md')

const gitlab = parse(read('docs/pipelines/gitlab-ci.yml')) as {
  readonly coexist: {
    readonly script: readonly [string]
    readonly artifacts: {
      readonly when: string
      readonly reports: Readonly<Record<string, string>>
      readonly paths: readonly string[]
    }
  }
}

interface AzureStep {
  readonly script?: string
  readonly publish?: string
  readonly task?: string
  readonly condition?: string
  readonly inputs?: Readonly<Record<string, unknown>>
}

const { steps: azure } = parse(read('docs/pipelines/azure-pipelines.yml')) as {
  readonly steps: readonly AzureStep[]
}
const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly {
  readonly id: string
  readonly entry: string
  readonly files: string
}[]

describe('the recipes for other systems', () => {
  it.each(['gitlab-ci.yml', 'azure-pipelines.yml', 'pre-commit-config.yaml'])(
    '%s stands in the guide as it is',
    (file) => {
      expect(guide).toContain(`\`\`\`yaml\n${read(join('docs/pipelines', file))}\`\`\`\n`)
    },
  )

  it('write in GitLab what its artifacts name, also where something was found', () => {
    const { script, artifacts } = gitlab.coexist
    const folder = folderWith(contoso)
    expect(runCommand(wordsOf(script[0]), { folder })).toMatchObject({ exitCode: 1, stderr: '' })
    const { codequality = '', junit = '' } = artifacts.reports
    expect([artifacts.when, Object.keys(artifacts.reports)]).toEqual(['always', ['codequality', 'junit']])
    expect(
      faultsBySchema('gitlab-code-quality.json', JSON.parse(readFileSync(join(folder, codequality), 'utf8'))),
    ).toEqual([])
    expect([junit, ...artifacts.paths].filter((path) => !existsSync(join(folder, path)))).toEqual([])
  })

  it('publish in Azure Pipelines what they write, also where something was found', () => {
    const folder = folderWith(contoso)
    const placed = (text: string) => text.replaceAll('$(Build.ArtifactStagingDirectory)', folder)
    const scripts = azure.flatMap(({ script = '' }) =>
      script.includes('dist/cli.js') ? [placed(script)] : [],
    )
    expect(scripts).toHaveLength(1)
    expect(runCommand(wordsOf(scripts[0] ?? ''), { folder })).toMatchObject({ exitCode: 1, stderr: '' })
    const published = azure.filter((step) => step.publish ?? step.task?.startsWith('Publish'))
    expect(published.map(({ condition }) => condition)).toEqual([
      'succeededOrFailed()',
      'succeededOrFailed()',
    ])
    const files = published.map(({ publish, inputs }) =>
      placed(publish ?? `${String(inputs?.searchFolder)}/${String(inputs?.testResultsFiles)}`),
    )
    expect(files.filter((path) => !existsSync(path))).toEqual([])
  })

  it('have a hook of pre-commit that runs the command, on the files that documents lie in', () => {
    expect(faultsBySchema('pre-commit-hooks.json', hooks)).toEqual([])
    const { repos } = parse(read('docs/pipelines/pre-commit-config.yaml')) as {
      repos: { hooks: { id: string }[] }[]
    }
    expect(repos.flatMap((repo) => repo.hooks.map(({ id }) => id))).toEqual(hooks.map(({ id }) => id))
    const [hook] = hooks
    const [program = '', ...words] = hook?.entry.split(' ') ?? []
    expect(Object.keys(packageJson.bin)).toEqual([program])
    expect(runCommand(words, { folder: folderWith(contoso) })).toMatchObject({ exitCode: 1, stderr: '' })
    const isMeant = new RegExp(hook?.files ?? '')
    expect(['a/b.yaml', 'b.yml', 'c.json', 'd.md', 'yaml'].filter((path) => isMeant.test(path))).toEqual([
      'a/b.yaml',
      'b.yml',
      'c.json',
    ])
  })

  it('would not have a hook with a key that pre-commit does not know', () => {
    expect(
      faultsBySchema(
        'pre-commit-hooks.json',
        hooks.map((hook) => ({ ...hook, file: 'x' })),
      ),
    ).not.toEqual([])
  })
})

/** The words after the program. */
function wordsOf(script: string): readonly string[] {
  return script.split('dist/cli.js ')[1]?.split(' ') ?? []
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}
