import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { parse } from 'yaml'
import packageJson from '../../../package.json' with { type: 'json' }
import { Progress } from '../../../src/cli/progress.js'
import { FilesRead } from '../../../src/node/files-read.js'
import { run } from '../../../src/cli/run.js'

/** Files, a command on them that makes a finding, and what is different where it makes none. */
interface Scene {
  readonly command: string
  readonly files: Readonly<Record<string, string>>
  /** Files that are written otherwise where nothing is wrong. */
  readonly mended?: Readonly<Record<string, string>>
  readonly mendedCommand?: string
}

/** The sections of a page that show a finding of the program in a scene, and the scene without it. */
export async function sceneSections(rule: string, text: string): Promise<readonly string[]> {
  const { command, files, mended = {}, mendedCommand = command } = parse(text) as Scene
  return [
    '## It fails here',
    '',
    ...Object.entries(files).flatMap(fileBlock),
    ...(await commandBlock(rule, command, files)),
    '## It passes here',
    '',
    ...Object.entries(mended).flatMap(fileBlock),
    ...(await commandBlock(rule, mendedCommand, { ...files, ...mended })),
  ]
}

/** The mark tells the tests of the documentation what lies where the command is run. */
function fileBlock([name, text]: readonly [string, string]): readonly string[] {
  return [
    `The file \`${name}\`:`,
    '',
    `<!-- file: ${name} -->`,
    '',
    `\`\`\`${extname(name).slice(1)}`,
    text.trimEnd(),
    '```',
    '',
  ]
}

async function commandBlock(
  rule: string,
  command: string,
  files: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'coexist-scene-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const { exitCode, output = '' } = await run(command.split(' '), {
    folder,
    environment: {},
    outputIsTerminal: false,
    progress: new Progress(undefined),
    filesRead: new FilesRead(),
    version: packageJson.version,
  })
  rmSync(folder, { recursive: true })
  return [
    `<!-- run: exits ${exitCode} -->`,
    '',
    '```console',
    `$ coexist ${command}`,
    ...shortened(rule, output),
    '```',
    '',
  ]
}

/** The finding and the verdict; dots stand for the rest. */
function shortened(rule: string, output: string): readonly string[] {
  const parts = output.trimEnd().split('\n\n')
  const verdict = parts.at(-1) ?? ''
  const found = parts.filter((part) => new RegExp(`^\\S+:\\d+:\\d+ .*${rule}`, 'm').test(part))
  const told = found.flatMap((part) => part.split('\n').slice(/^\S+:\d+:\d+ /.test(part) ? 0 : 1))
  return told.length > 0 ? ['…', ...told, '…', verdict] : ['…', verdict]
}
