import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compliantContoso, contoso, dayOfContoso } from '../support/contoso.js'
import { pageDataIn } from '../support/page-data.js'
import { checkedOut, runAction, type ActionRun } from '../support/run-program.js'
import { folderWith, repositoryWith } from '../support/temporary-folder.js'

const asOf = { 'as-of': dayOfContoso }

describe('an input with a value that it cannot have', () => {
  it.each([
    [
      'fail-on',
      'errors',
      '`errors` is no value of the input `fail-on`; write `error`, `warning`, `notice` or `never`',
    ],
    [
      'fail-on',
      'Error',
      '`Error` is no value of the input `fail-on`; write `error`, `warning`, `notice` or `never`',
    ],
    ['on-undecided', 'ignore', '`ignore` is no value of the input `on-undecided`; write `fail` or `warn`'],
    [
      'lookahead',
      '6 months',
      '`6 months` is no value of the input `lookahead`; write a number of days as `180d`',
    ],
    ['as-of', 'today', '`today` is no value of the input `as-of`; write a day as `YYYY-MM-DD`'],
    ['as-of', '2026-02-29', '`2026-02-29` is no value of the input `as-of`; write a day as `YYYY-MM-DD`'],
    [
      'as-of',
      '50%\n::error::forged',
      '`50%\\u{a}::error::forged` is no value of the input `as-of`; write a day as `YYYY-MM-DD`',
    ],
  ])('`%s: %j` is one annotation and nothing else', (name, value, message) => {
    const action = runAction({ workspace: repositoryWith(contoso), inputs: { ...asOf, [name]: value } })
    expect(action).toMatchObject({ exitCode: 2, stderr: '' })
    expect(action.commands.map(({ name, properties, data }) => [name, properties, data])).toEqual([
      ['error', { title: 'coexist' }, message],
    ])
  })
})

describe('an input that leads nowhere', () => {
  it.each([
    [{ paths: 'topologies' }, 'topologies', 'there is no such file or folder\nhelp: check the path'],
    [{ paths: 'topology/*.yml' }, 'topology/*.yml', 'no file matches the pattern\nhelp: check the pattern'],
    [{ policies: 'pack:exchang' }, 'pack:exchang', 'unknown pack `exchang`\nhelp: did you mean `exchange`?'],
    [{ policies: 'house.yaml' }, 'house.yaml', 'there is no such file or folder\nhelp: check the path'],
    [{ waivers: 'waivers.yaml' }, 'waivers.yaml', 'there is no such file or folder\nhelp: check the path'],
    [{ 'working-directory': 'infra' }, 'infra', 'there is no such file or folder\nhelp: check the path'],
  ])('%j could not be judged', (inputs, file, message) => {
    const action = runAction({
      workspace: repositoryWith(compliantContoso),
      inputs: { ...asOf, ...(inputs as Record<string, string>) },
    })
    expect(action).toMatchObject({ exitCode: 2, stderr: '' })
    expect(action.outputs.verdict).toBe('error')
    const errors = action.commands.filter(({ name }) => name === 'error')
    expect(errors.map(({ properties, data }) => [properties, data])).toEqual([
      [{ file, title: 'could not be judged' }, message],
    ])
  })
})

describe('the inputs', () => {
  it('may all be left out', () => {
    const before = new Date().toISOString().slice(0, 10)
    const action = runAction({ workspace: repositoryWith(compliantContoso) })
    const after = new Date().toISOString().slice(0, 10)
    expect(action).toMatchObject({ exitCode: 0, stderr: '' })
    expect([before, after]).toContain(reportOf(action).asOf)
  })

  it('take several lines, with blank ones between', () => {
    const action = runAction({
      workspace: repositoryWith(contoso),
      inputs: {
        ...asOf,
        paths: '\n  topology/contoso.yaml\n\n',
        policies: 'pack:exchange\n\n  policies/house.yaml\n',
        waivers: '\ntopology/waivers.yaml\n',
      },
    })
    expect(action.stderr).toBe('')
    expect(action.outputs).toMatchObject({ errors: '1', warnings: '2', waived: '1' })
  })

  it.each([
    [{ 'fail-on': 'never' }, 0, 'pass'],
    [{ 'fail-on': 'warning', 'on-undecided': 'warn' }, 1, 'fail'],
    [{ 'fail-on': 'never', 'on-undecided': 'warn' }, 0, 'pass'],
  ])('%j moves the line between pass and fail', (inputs, exitCode, verdict) => {
    const action = runAction({
      workspace: repositoryWith(contoso),
      inputs: { ...asOf, ...(inputs as Record<string, string>) },
    })
    expect(action).toMatchObject({ exitCode, stderr: '', outputs: { verdict, errors: '1' } })
  })

  it('choose the rules by `policies` alone', () => {
    const action = runAction({
      workspace: repositoryWith(contoso),
      inputs: { ...asOf, paths: 'topology/contoso.yaml', policies: 'policies/house.yaml' },
    })
    const rules = reportOf(action).findings.map(({ rule }) => rule)
    expect(rules).toEqual(['not-covered', 'exchange-2013-current', 'exchange-2013-current'])
  })
})

describe('the reports', () => {
  it('are written where the workflow asks for them, relative to `working-directory`', () => {
    const workspace = repositoryWith(
      Object.fromEntries(Object.entries(contoso).map(([path, text]) => [`infra/${path}`, text])),
    )
    const action = runAction({
      workspace,
      inputs: {
        ...asOf,
        'working-directory': 'infra',
        'json-file': 'out/coexist.json',
        'sarif-file': 'out/coexist.sarif',
        'junit-file': 'out/junit/coexist.xml',
        'html-file': 'out/coexist.html',
      },
    })
    expect(action).toMatchObject({ exitCode: 1, stderr: '' })
    const written = (path: string) => readFileSync(join(workspace, 'infra/out', path), 'utf8')
    expect(action.outputs.report).toBe(join(workspace, 'infra/out/coexist.json'))
    expect(JSON.parse(written('coexist.json'))).toMatchObject({ schemaVersion: 1, verdict: 'fail' })
    expect(JSON.parse(written('coexist.sarif'))).toMatchObject({ version: '2.1.0' })
    expect(written('junit/coexist.xml')).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites /)
    const place = pageDataIn(written('coexist.html')).places.find(({ href }) => href !== undefined)
    expect(place?.href).toMatch(
      new RegExp(
        `^https://github\\.com/contoso/topology/blob/${checkedOut}/infra/topology/contoso\\.yaml#L\\d+$`,
      ),
    )
    expect(existsSync(join(action.temporary, 'coexist-report.json'))).toBe(false)
  })

  it('may have absolute paths', () => {
    const elsewhere = join(folderWith(), 'coexist.json')
    const action = runAction({
      workspace: repositoryWith(contoso),
      inputs: { ...asOf, 'json-file': elsewhere },
    })
    expect(action.outputs.report).toBe(elsewhere)
    expect(JSON.parse(readFileSync(elsewhere, 'utf8'))).toMatchObject({ verdict: 'fail' })
  })

  it.each([
    [
      { 'sarif-file': 'out.sarif', 'html-file': 'topology/../topology/contoso.yaml' },
      '`topology/../topology/contoso.yaml` is read here and would be overwritten; name another file',
    ],
    [
      { 'json-file': 'out.sarif', 'sarif-file': './out.sarif' },
      'more than one report goes to `./out.sarif`; give each a file of its own',
    ],
  ])('overwrite neither what is read nor one another: %j', (files, message) => {
    const workspace = repositoryWith(compliantContoso)
    const action = runAction({ workspace, inputs: { ...asOf, ...(files as Record<string, string>) } })
    expect(action).toMatchObject({ exitCode: 2, stderr: '', outputs: { verdict: 'error' } })
    expect(action.commands).toMatchObject([
      { name: 'error', properties: { title: 'coexist' }, data: message },
    ])
    expect(readFileSync(join(workspace, 'topology/contoso.yaml'), 'utf8')).toBe(
      compliantContoso['topology/contoso.yaml'],
    )
    expect(existsSync(join(workspace, 'out.sarif'))).toBe(false)
  })

  it('that cannot be written fail the job with their paths, and the rest is written', () => {
    const action = runAction({
      workspace: repositoryWith(compliantContoso),
      inputs: { ...asOf, 'sarif-file': 'topology/contoso.yaml/coexist.sarif' },
    })
    expect(action).toMatchObject({ exitCode: 2, stderr: '' })
    expect(action.commands).toMatchObject([
      {
        name: 'error',
        properties: { title: 'could not be judged' },
        data: '`topology/contoso.yaml/coexist.sarif` cannot be written: a part of its path is not a folder\nhelp: check the path and its permissions',
      },
    ])
    expect(reportOf(action).verdict).toBe('pass')
  })
})

describe('the surroundings', () => {
  it('may lack a job summary', () => {
    const action = runAction({
      workspace: repositoryWith(contoso),
      inputs: asOf,
      environment: { GITHUB_STEP_SUMMARY: undefined },
    })
    expect(action).toMatchObject({ exitCode: 1, stderr: '', summary: '' })
    expect(action.outputs.verdict).toBe('fail')
  })

  it('may have a job summary that cannot be written: the verdict stands, and no stack is shown', () => {
    const action = runAction({
      workspace: repositoryWith(contoso),
      inputs: asOf,
      environment: { GITHUB_STEP_SUMMARY: join(folderWith(), 'gone', 'summary') },
    })
    expect(action.stderr).toBe('')
    expect(action.outputs.verdict).toBe('fail')
  })

  it('may have no place for outputs, and a wrong address of GitHub: warnings, and the verdict stands', () => {
    const action = runAction({
      workspace: repositoryWith(compliantContoso),
      inputs: { ...asOf, comment: 'always', 'check-run': 'true' },
      event: { name: 'pull_request', payload: { pull_request: { number: 1 } } },
      environment: { GITHUB_OUTPUT: join(folderWith(), 'gone'), GITHUB_API_URL: 'not a url' },
    })
    expect(action).toMatchObject({ exitCode: 0, stderr: '', outputs: {} })
    const warnings = action.commands.filter(({ name }) => name === 'warning').map(({ data }) => data)
    expect(warnings).toEqual([
      'nothing is compared with the base of this event, nor judged by its policies: it names no commit',
      expect.stringMatching(/^the outputs of the step cannot be set: Missing file at path: .+gone$/),
      'nothing is written to GitHub: `GITHUB_API_URL` is `not a url`, which is no address',
    ])
  })

  it('may lack a temporary folder: the report goes to the workspace', () => {
    const workspace = repositoryWith(contoso)
    const action = runAction({ workspace, inputs: asOf, environment: { RUNNER_TEMP: undefined } })
    expect(action.outputs.report).toBe(join(workspace, 'coexist-report.json'))
    expect(reportOf(action).verdict).toBe('fail')
  })
})

function reportOf({ outputs }: ActionRun) {
  return JSON.parse(readFileSync(outputs.report ?? '', 'utf8')) as {
    readonly asOf: string
    readonly verdict: string
    readonly findings: readonly { readonly rule: string }[]
  }
}
