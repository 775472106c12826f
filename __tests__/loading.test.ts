import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, runAction, runCommand } from './support/run-program.js'
import { folderWith } from './support/temporary-folder.js'

const dist = join(root, 'dist')
const contoso = join(root, 'examples', 'contoso')

/** What stands in the code that a check of simple files does without, by what that code is for. */
const needless: Readonly<Record<string, string>> = {
  'the whole of YAML': 'YAMLParseError',
  'what is wrong with documents': 'must NOT have additional properties',
  'patterns of paths': 'POSIX_REGEX_SOURCE',
  'exports in CSV': 'CsvError',
  'exports in XML': 'SaxesParser',
  'commits of git': 'cat-file',
  'the API of GitHub': 'octokit',
}

describe('a check of simple files', () => {
  it.each([
    ['command', 'cli.js', ['the API of GitHub']],
    ['Action', 'index.js', ['exports in CSV', 'exports in XML']],
  ])('loads nothing into the %s that it does without', (program, file, absent) => {
    const coverage = folderWith()
    const environment = { NODE_V8_COVERAGE: coverage }
    if (program === 'command') runCommand(['check', '.'], { folder: contoso, environment })
    else runAction({ workspace: contoso, environment })
    const parts = loadedBy(coverage)
    expect(parts).toContain(file)
    expect(partsWith(parts)).toEqual([])
    const built = readdirSync(dist).filter((name) => name.endsWith(file))
    expect(Object.keys(needless).filter((what) => !partsWith(built).includes(what))).toEqual(absent)
  })
})

/** The names of the files of `dist/` that Node reports to have run. */
function loadedBy(coverage: string): readonly string[] {
  return readdirSync(coverage).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(coverage, name), 'utf8')) as {
      readonly result: readonly { readonly url: string }[]
    }
    return result.filter(({ url }) => url.includes('/dist/')).map(({ url }) => basename(url))
  })
}

/** The needless things that are in some files of `dist/`. */
function partsWith(files: readonly string[]): readonly string[] {
  const texts = files.map((name) => readFileSync(join(dist, name), 'utf8'))
  return Object.keys(needless).filter((what) => texts.some((text) => text.includes(needless[what] ?? '')))
}
