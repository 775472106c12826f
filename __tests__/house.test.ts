import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { commands, loadCommands } from '../src/cli/commands/index.js'
import { explanationFormats, formats, testFormats } from '../src/core/index.js'
import { lints } from '../src/core/lints/index.js'
import { ruleForms } from '../src/core/model/policy.js'
import { forms } from '../src/core/rules/index.js'

const root = join(import.meta.dirname, '..')

/** Who may import whom: a room, the rooms it may enter, and the packages it may use. */
const rooms: readonly (readonly [room: string, rooms: string, packages: string])[] = [
  ['core/model', 'core/model', 'leven'],
  ['core/documents', 'core/model core/documents', 'yaml'],
  ['core/versions', 'core/model core/versions', ''],
  ['core/rules', 'core/model core/versions core/rules', ''],
  ['core/check', 'core/model core/versions core/rules core/check', ''],
  ['core/edits', 'core/model core/edits', 'yaml'],
  ['core/fix', 'core/model core/versions core/rules core/check core/edits core/fix', ''],
  ['core/plan', 'core/model core/versions core/rules core/check core/plan', ''],
  ['core/verify', 'core/model core/versions core/rules core/check core/verify', ''],
  ['core/imports', 'core/model core/documents core/versions core/imports', 'saxes csv-parse'],
  ['core/drift', 'core/model core/versions core/rules core/check core/imports core/drift', ''],
  [
    'core/topologies',
    'core/model core/documents core/versions core/rules core/check core/imports core/edits core/drift core/topologies',
    '',
  ],
  ['core/cases', 'core/model core/versions core/rules core/check core/plan core/cases', ''],
  ['core/explain', 'core/model core/versions core/rules core/check core/explain', ''],
  ['core/lints', 'core/model core/versions core/rules core/check core/lints', ''],
  ['core/report/html/page-data.ts', 'core/model', ''],
  ['core/report/html/page', 'core/model core/report/html/page-data.ts core/report/html/page', ''],
  ['core/report', 'core/model core/edits core/report core/report/html/page-data.ts', ''],
  [
    'core/requests',
    'core/model core/documents core/versions core/rules core/check core/edits core/fix core/plan core/verify core/imports core/drift core/topologies core/cases core/explain core/lints core/requests',
    '',
  ],
  ['core/index.ts', 'core/model core/documents core/check core/report core/requests', ''],
  ['core/thorough.ts', 'core/documents', ''],
  ['core/orders.ts', 'core/requests', ''],
  ['node', 'core/index.ts core/thorough.ts node', 'node: tinyglobby'],
  ['cli', 'core/index.ts core/orders.ts node cli package.json', 'node:'],
  ['action/github', 'core/index.ts action action/github', 'node: @actions/core @actions/github @octokit/'],
  ['action', 'core/index.ts core/orders.ts node action package.json', 'node: @actions/core'],
]

/** Files above the limit of lines, each with its reason. */
const longFiles: Readonly<Record<string, string>> = {}

interface Source {
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
}

const sources: readonly Source[] = filesBelow('src')
  .filter((path) => path.endsWith('.ts') && !path.includes('/generated/'))
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true) }
  })

describe('the house', () => {
  it('has a row for every room', () => {
    const withoutRoom = sources.filter(({ path }) => roomOf(path) === undefined).map(({ path }) => path)
    expect(withoutRoom).toEqual([])
  })

  it.each(rooms)('%s imports only what it may', (room, allowedRooms, allowedPackages) => {
    const allowed = allowedRooms.split(' ')
    const packages = allowedPackages.split(' ').filter((name) => name !== '')
    const offences = sources
      .filter(({ path }) => roomOf(path) === room)
      .flatMap((source) =>
        importsOf(source)
          .filter(({ target, typeOnly }) =>
            target.startsWith('.')
              ? !allowed.includes(roomOf(resolved(source.path, target)) ?? resolved(source.path, target))
              : !packages.some((name) => target.startsWith(name)) &&
                !isSchemaOrType(source.path, target, typeOnly),
          )
          .map(({ target }) => `${source.path} imports ${target}`),
      )
    expect(offences).toEqual([])
  })

  it('opens the door to the thorough reader only on demand, so that programs start without it', () => {
    const offences = sources.filter(
      (source) =>
        source.path.startsWith('src/') &&
        importsOf(source).some(({ target, typeOnly }) => target.endsWith('/thorough.js') && !typeOnly),
    )
    expect(offences.map(({ path }) => path)).toEqual([])
  })

  it('takes nothing but types from a schema, so that no schema is part of the programs', () => {
    const offences = sources
      .filter(({ path }) => !path.endsWith('.schema.ts'))
      .flatMap((source) =>
        importsOf(source)
          .filter(({ target, typeOnly }) => target.endsWith('.schema.js') && !typeOnly)
          .map(({ target }) => `${source.path} imports ${target}`),
      )
    expect(offences).toEqual([])
  })

  it('has no file of more than 400 lines', () => {
    const long = sources.filter(({ path, text }) => text.split('\n').length > 400 && !(path in longFiles))
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('has no function of more than 80 lines', () => {
    expect(sources.flatMap((source) => longFunctions(source, 80))).toEqual([])
  })

  it('says on every export what it promises', () => {
    expect(sources.flatMap(undocumentedExports)).toEqual([])
  })

  it('names no file after nothing', () => {
    const vague = /^(utils?|helpers?|common|misc|manager|service)\.ts$/
    expect(
      sources.map(({ path }) => path).filter((path) => vague.test(path.split('/').at(-1) ?? '')),
    ).toEqual([])
  })
})

const allCommands = await loadCommands()

describe('the registries', () => {
  it('know every rule form by its folder, sorted', () => {
    const folders = readdirSync(join(root, 'src/core/rules')).filter((name) =>
      statSync(join(root, 'src/core/rules', name)).isDirectory(),
    )
    expect(folders.sort()).toEqual([...ruleForms])
    const judged = folders.filter((name) => existsSync(join(root, 'src/core/rules', name, 'index.ts')))
    expect(forms.map(({ id }) => id)).toEqual(judged)
  })

  it('know every output format by its file, sorted', () => {
    const files = readdirSync(join(root, 'src/core/report')).filter((name) => name.endsWith('.ts'))
    const ids = files.map((name) => name.replace('.ts', '')).filter((id) => id !== 'index' && id !== 'format')
    expect(formats.map(({ id }) => id)).toEqual(ids.sort())
  })

  it('know every lint by its file, sorted', () => {
    const parts = ['index', 'lint', 'probe']
    const files = readdirSync(join(root, 'src/core/lints')).map((name) => name.replace('.ts', ''))
    expect(lints.map(({ id }) => id)).toEqual(files.filter((id) => !parts.includes(id)).sort())
  })

  it('know every command by its file', () => {
    const files = readdirSync(join(root, 'src/cli/commands')).map((name) => name.replace('.ts', ''))
    expect(commands.map(({ id }) => id)).toEqual(allCommands.map(({ id }) => id))
    expect(commands.map(({ id }) => id.replace(' ', '-')).sort()).toEqual(
      files.filter((id) => id !== 'index').sort(),
    )
  })

  it.each([...forms, ...formats, ...testFormats, ...explanationFormats, ...lints, ...allCommands])(
    'tell in a sentence what $id is for',
    ({ summary }) => {
      expect(summary).toMatch(/^[A-Z].{10,100}\.$/)
    },
  )
})

describe('action.yml', () => {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, unknown>
    outputs: Record<string, unknown>
  }
  const code = sources.filter(({ path }) => path.startsWith('src/action/')).map(({ text }) => text)

  it('declares the inputs that the program reads, and no others', () => {
    const names = code.flatMap((text) =>
      [...text.matchAll(/(?:getInput|lines|choice|dayOf|daysOf)(?:<[^>]+>)?\('([a-z-]+)'/g)].map(
        ([, name]) => name ?? '',
      ),
    )
    const ofFiles = ['json-file', 'sarif-file', 'junit-file', 'html-file']
    expect(Object.keys(action.inputs).sort()).toEqual([...new Set([...names, ...ofFiles])].sort())
  })

  it('describes every input and output', () => {
    const described = [...Object.values(action.inputs), ...Object.values(action.outputs)] as {
      description?: string
    }[]
    expect(described.filter(({ description }) => !description)).toEqual([])
  })
})

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

function roomOf(path: string): string | undefined {
  const inside = path.replace(/^src\//, '')
  return rooms.map(([room]) => room).find((room) => inside === room || inside.startsWith(`${room}/`))
}

function resolved(from: string, target: string): string {
  return relative(root, resolve(root, dirname(from), target)).replace(/\.js$/, '.ts')
}

function importsOf({ tree }: Source): readonly { target: string; typeOnly: boolean }[] {
  return tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
    const { moduleSpecifier } = statement
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return []
    return [{ target: moduleSpecifier.text, typeOnly: isTypeOnly(statement) }]
  })
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly
  const clause = statement.importClause
  if (!clause || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return clause !== undefined
  const bindings = clause.namedBindings
  return (
    clause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every((element) => element.isTypeOnly)
  )
}

/** Schemas are written with typebox and compiled at build time; the types of ajv cost nothing. */
function isSchemaOrType(path: string, target: string, typeOnly: boolean): boolean {
  if (target === 'typebox') return path.endsWith('.schema.ts')
  return target === 'ajv' && typeOnly && path.startsWith('src/core/documents/')
}

function longFunctions({ path, tree }: Source, most: number): readonly string[] {
  const long: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) {
      const start = tree.getLineAndCharacterOfPosition(node.getStart()).line
      const end = tree.getLineAndCharacterOfPosition(node.getEnd()).line
      if (end - start + 1 > most) long.push(`${path}:${start + 1}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return long
}

/** Exported functions, classes and constants without a sentence; types and registries may speak for themselves. */
function undocumentedExports({ path, tree }: Source): readonly string[] {
  return tree.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    const speaks = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)
    if (!isExported || !speaks || ts.getJSDocCommentsAndTags(statement).length > 0) return []
    const { line } = tree.getLineAndCharacterOfPosition(statement.getStart())
    return [`${path}:${line + 1}`]
  })
}
