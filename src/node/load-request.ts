import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import {
  didYouMean,
  quote,
  type CheckRequest,
  type Gate,
  type InputFile,
  type Manner,
  type PolicyChoice,
  type Problem,
  type ReadPack,
  type Shard,
  type Span,
} from '../core/index.js'
import { each } from './each.js'
import type { FilesRead } from './files-read.js'
import { findFiles, isThere, leadsSomewhere, type FoundFile } from './find-files.js'
import { inputFile } from './input-file.js'
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
  /** A path as people read it. */
  readonly shown: (path: string) => string
  readonly asOf: string
  /** How many days to look ahead for ends of support and of waivers, where it is not as each rule says. */
  readonly lookahead?: number
  readonly gate: Gate
  readonly mostMebibytes: number
  readonly toolVersion: string
  /** Told of every file with something to read in it. */
  readonly filesRead?: FilesRead
  /** The part of the organizations that is judged. */
  readonly shard?: Shard
  /** Set where the paths are those of another state, as at a base: one that is missing there is nothing. */
  readonly earlier?: {
    /** Files that the paths lead to today, by the names that they had. */
    readonly moved: readonly string[]
    /** Hears of every path or pattern that is read, absolute; of those that lead nowhere too. */
    readonly onRead: (path: string) => void
  }
}

export const configName = 'coexist.yaml'
export const defaultMostMebibytes = 64

/** Reads everything that a check needs; what cannot be read becomes a problem of the request. */
export async function loadRequest(options: CheckOptions, packs: readonly ReadPack[]): Promise<CheckRequest> {
  return new Loading(options, packs).load()
}

/**
 * Reads every file below the paths, whatever a configuration among them says; in the manner of files that were found where
 * nobody has named the paths.
 */
export async function loadFiles(
  options: CheckOptions,
  manner?: Manner,
): Promise<{ readonly files: readonly InputFile[]; readonly problems: readonly Problem[] }> {
  return new Loading(options, []).loadFiles(manner)
}

/** A path and the folder it is relative to. */
interface Place {
  readonly path: string
  readonly folder: string
  /** Where a configuration names it. */
  readonly at?: Span
}

interface ReadPath {
  readonly files: readonly ReadFile[]
  /** The path of the configuration that says what was read. */
  readonly config?: string
  readonly policies: readonly Place[]
  readonly waivers: readonly Place[]
}

interface ReadFile extends InputFile {
  readonly real: string
}

class Loading {
  private readonly problems: Problem[] = []

  constructor(
    private readonly options: CheckOptions,
    private readonly packs: readonly ReadPack[],
  ) {}

  async load(): Promise<CheckRequest> {
    const { folder, asOf, lookahead, gate, toolVersion, earlier, shard } = this.options
    const read = [
      ...(await each(this.options.paths, (path) => this.readPath(path))),
      ...(await each(earlier?.moved ?? [], (path) => this.readPath(path, 'found'))),
    ]
    const given = (paths: readonly string[]) => paths.map((path) => ({ path, folder }))
    const asked = given(this.options.policies)
    const places = asked.length > 0 ? asked : read.flatMap((one) => one.policies)
    const files = withoutRepetition(read.flatMap((one) => one.files))
    const waivers = [...given(this.options.waivers), ...read.flatMap((one) => one.waivers)]
    const waiverFiles = (await each(waivers, (place) => this.read(place))).flat()
    const beside = withoutRepetition([...files, ...waiverFiles]).slice(files.length)
    const policies = await each(places, (place) => this.policy(place))
    return {
      asked: this.options.paths,
      files,
      configs: read.flatMap(({ config }) => config ?? []),
      packs: this.packs,
      ...(policies.length > 0 ? { policies } : {}),
      waivers: beside,
      problems: this.problems,
      asOf,
      ...(lookahead === undefined ? {} : { lookahead }),
      gate,
      toolVersion,
      ...(shard ? { shard } : {}),
    }
  }

  async loadFiles(manner?: Manner) {
    const { paths, folder } = this.options
    const files = await each(paths, (path) => this.read({ path, folder }, manner))
    return { files: withoutRepetition(files.flat()), problems: this.problems }
  }

  /** A folder with a configuration is read as that says, any other path as it is. */
  private async readPath(path: string, manner?: Manner): Promise<ReadPath> {
    const { folder } = this.options
    const absolute = resolve(folder, path)
    const configPath = basename(absolute) === configName ? absolute : join(absolute, configName)
    const file = isThere(configPath) ? (await this.read({ path: configPath, folder }, manner))[0] : undefined
    const config = file?.documents.configs[0]
    if (!config) {
      const files = await this.read({ path, folder }, manner)
      return { files: [...(file ? [file] : []), ...files], policies: [], waivers: [] }
    }
    const places = (key: 'paths' | 'policies' | 'waivers') =>
      (config[key] ?? []).flatMap((relative, index) =>
        this.within({ path: relative, folder: dirname(configPath), at: config.origin.value(key, index) }),
      )
    const paths = config.paths ? places('paths') : [{ path: '.', folder: dirname(configPath) }]
    const files = await each(paths, (place) => this.read(place, manner))
    return {
      files: [file, ...files.flat()],
      config: file.file.path,
      policies: places('policies'),
      waivers: places('waivers'),
    }
  }

  /** A path of a configuration; one that leaves the repository is a problem, since the repository does not own it. */
  private within(place: Place & { readonly at: Span }): readonly Place[] {
    const { path, folder, at } = place
    const root = repositoryRoot(folder) ?? folder
    const leaves = !path.startsWith('pack:') && relative(root, resolve(folder, path)).split(sep)[0] === '..'
    if (!leaves) return [place]
    const help = 'name files and folders of the repository'
    this.problems.push({
      message: `the path ${quote(path)} leaves the repository, and is not read`,
      help,
      at,
    })
    return []
  }

  private async policy(place: Place): Promise<PolicyChoice> {
    const { path, at = { path } } = place
    if (!path.startsWith('pack:')) {
      const asked = this.options.shown(resolve(place.folder, path))
      return { files: await this.read(place), asked }
    }
    const pack = path.slice('pack:'.length)
    const names = this.packs.map(({ name }) => name)
    if (!names.includes(pack)) {
      this.problems.push({ message: `unknown pack ${quote(pack)}`, help: didYouMean(pack, names), at })
    }
    return { pack }
  }

  private async read({ path, folder }: Place, manner?: Manner): Promise<readonly ReadFile[]> {
    this.options.earlier?.onRead(resolve(folder, path))
    if (this.options.earlier && !(await leadsSomewhere(path, folder))) return []
    const { files, faults } = await findFiles(path, folder)
    this.problems.push(...faults.map((fault) => ({ ...fault, at: { path: this.options.shown(fault.path) } })))
    const read = await each(files, (file) => this.readFile({ ...file, manner: manner ?? file.manner }))
    return read.flat()
  }

  private async readFile({ path, real, manner }: FoundFile): Promise<readonly ReadFile[]> {
    const shown = this.options.shown(path)
    const text = readText(path, this.options.mostMebibytes * mebibyte)
    if (typeof text !== 'string') {
      this.problems.push({ ...text, at: { path: shown } })
      return []
    }
    const file = await inputFile({ path: shown, text }, manner)
    // A report of an earlier run lies among the documents as often as not, and may be replaced.
    if (manner === 'named' || file.documents.recognized > 0) this.options.filesRead?.add(real)
    return [{ ...file, real }]
  }
}

/** A file that several paths lead to is read once, by the first of them. */
function withoutRepetition(files: readonly ReadFile[]): readonly ReadFile[] {
  const seen = new Map<string, ReadFile>()
  for (const input of files) if (!seen.has(input.real)) seen.set(input.real, input)
  return [...seen.values()]
}
