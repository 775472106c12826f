import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import {
  didYouMean,
  parseDocuments,
  quote,
  type CheckRequest,
  type Config,
  type Gate,
  type InputFile,
  type Pack,
  type PolicyChoice,
  type Problem,
} from '../core/index.js'
import { findFiles, shownPath } from './find-files.js'
import { mebibyte, readText } from './read-text.js'
import { repositoryRoot } from './repository.js'

/** What somebody asks to be checked, as paths. */
export interface CheckOptions {
  readonly paths: readonly string[]
  /** `pack:NAME`, files or folders; the configuration decides where there are none. */
  readonly policies: readonly string[]
  readonly waivers: readonly string[]
  /** Paths are relative to it. */
  readonly folder: string
  /** Paths are shown relative to it. */
  readonly shownFrom: string
  readonly asOf: string
  readonly gate: Gate
  readonly mostMebibytes: number
  readonly toolVersion: string
}

export const configName = 'coexist.yaml'
export const defaultMostMebibytes = 64

/** Reads everything that a check needs; what cannot be read becomes a problem of the request. */
export function loadRequest(options: CheckOptions, packs: readonly Pack[]): CheckRequest {
  return new Loading(options, packs).load()
}

/** A path and the folder it is relative to. */
interface Place {
  readonly path: string
  readonly folder: string
}

interface ReadPath {
  readonly files: readonly InputFile[]
  /** The path of the configuration that says what was read. */
  readonly config?: string
  readonly policies: readonly Place[]
  readonly waivers: readonly Place[]
}

class Loading {
  private readonly problems: Problem[] = []

  constructor(
    private readonly options: CheckOptions,
    private readonly packs: readonly Pack[],
  ) {}

  load(): CheckRequest {
    const { folder, asOf, gate, toolVersion } = this.options
    const read = this.options.paths.map((path) => this.readPath(path))
    const given = (paths: readonly string[]) => paths.map((path) => ({ path, folder }))
    const asked = given(this.options.policies)
    const policies = asked.length > 0 ? asked : read.flatMap((one) => one.policies)
    const waivers = [...given(this.options.waivers), ...read.flatMap((one) => one.waivers)]
    return {
      files: withoutRepetition(read.flatMap((one) => one.files)),
      configs: read.flatMap(({ config }) => config ?? []),
      packs: this.packs,
      ...(policies.length > 0 ? { policies: policies.map((policy) => this.policy(policy)) } : {}),
      waivers: waivers.flatMap((file) => this.read(file)),
      problems: this.problems,
      asOf,
      gate,
      toolVersion,
    }
  }

  /** A folder with a configuration is read as that says, any other path as it is. */
  private readPath(path: string): ReadPath {
    const absolute = resolve(this.options.folder, path)
    const configPath = basename(absolute) === configName ? absolute : join(absolute, configName)
    const file = existsSync(configPath)
      ? this.read({ path: configPath, folder: this.options.folder })[0]
      : undefined
    if (!file) return { files: this.read({ path, folder: this.options.folder }), policies: [], waivers: [] }
    const config = parseDocuments(file.file, 'named').configs[0]
    const within = (paths: readonly string[]) =>
      paths.flatMap((relative) => this.within(dirname(configPath), relative, file, config))
    return {
      files: [file, ...(config ? within(config.paths ?? ['.']) : []).flatMap((place) => this.read(place))],
      config: file.file.path,
      policies: within(config?.policies ?? []),
      waivers: within(config?.waivers ?? []),
    }
  }

  /** A path of a configuration; one that leaves the repository is a problem, since the repository does not own it. */
  private within(
    folder: string,
    path: string,
    { file }: InputFile,
    config: Config | undefined,
  ): readonly Place[] {
    const root = repositoryRoot(folder) ?? folder
    const leaves = !path.startsWith('pack:') && relative(root, resolve(folder, path)).split(sep)[0] === '..'
    if (!leaves) return [{ path, folder }]
    this.problems.push({
      message: `the path ${quote(path)} leaves the repository, and is not read`,
      help: 'name files and folders of the repository',
      at: config?.origin.whole ?? { path: file.path },
    })
    return []
  }

  private policy({ path, folder }: Place): PolicyChoice {
    if (!path.startsWith('pack:')) return { files: this.read({ path, folder }) }
    const pack = path.slice('pack:'.length)
    const names = this.packs.map(({ name }) => name)
    if (!names.includes(pack)) {
      this.problems.push({
        message: `unknown pack ${quote(pack)}`,
        help: didYouMean(pack, names),
        at: { path },
      })
    }
    return { pack }
  }

  private read({ path, folder }: Place): readonly InputFile[] {
    const { files, faults } = findFiles(path, folder)
    this.problems.push(...faults.map((fault) => ({ ...fault, at: { path: this.shown(fault.path) } })))
    return files.flatMap((found) => {
      const text = readText(found.path, this.options.mostMebibytes * mebibyte)
      const shown = this.shown(found.path)
      if (typeof text === 'string') return [{ file: { path: shown, text }, manner: found.manner }]
      this.problems.push({ ...text, at: { path: shown } })
      return []
    })
  }

  private shown(path: string): string {
    return shownPath(path, this.options.shownFrom)
  }
}

/** A file that several paths lead to is read once, by the first of them. */
function withoutRepetition(files: readonly InputFile[]): readonly InputFile[] {
  const seen = new Map<string, InputFile>()
  for (const input of files) if (!seen.has(input.file.path)) seen.set(input.file.path, input)
  return [...seen.values()]
}
