import type { Problem } from '../../model/problem.js'
import { quote } from '../../model/wording.js'
import { parseBuild, parseDisplayedBuild, type Build } from '../../versions/build.js'
import type { Catalogue } from '../../versions/catalogue.js'
import { shortName, type Product, type Version } from '../../versions/version.js'
import type { Cell } from '../row.js'

/** A version of a product that is known, even where the version itself is not. */
export interface ReadVersion {
  readonly product: Product
  readonly version: Version
  readonly build: Build
  /** As a topology says it. */
  readonly written: string
  /** Whether some list has the build. */
  readonly isListed: boolean
}

/** Versions of Exchange Online begin so; they are no release of a product that anybody installs. */
const online = [15, 20] as const

/** Products before 2007 have no updates that `AdminDisplayVersion` hides: each has a third number of its own. */
const shownInFull: readonly string[] = ['exchange-2000', 'exchange-2003']

/** Reads `AdminDisplayVersion` of a server, or says why it cannot be read. From 2007 on it never shows updates. */
export function readDisplayed(server: string, cell: Cell, catalogue: Catalogue): ReadVersion | Problem {
  const build = displayedBuild(cell)
  if (!build)
    return noVersion(server, cell, 'write it as `Get-ExchangeServer` shows it: `Version 15.1 (Build 2507.6)`')
  const [major = 0, minor = 0, ...rest] = build
  const text = `Version ${major}.${minor} (Build ${rest.join('.')})`
  const read = meaning(server, cell, { build, text }, catalogue)
  const isInFull = 'product' in read && shownInFull.includes(read.product.id)
  return isInFull ? meaning(server, cell, { build, text: build.join('.') }, catalogue) : read
}

/** Reads the file version of ExSetup.exe on a server, or says why it cannot be read. */
export function readFileVersion(server: string, cell: Cell, catalogue: Catalogue): ReadVersion | Problem {
  if (parseDisplayedBuild(cell.text)) {
    return {
      message: `${quote(cell.text)} of ${quote(server)} is an AdminDisplayVersion, and the file version of ExSetup.exe is wanted`,
      help: 'name the column `AdminDisplayVersion`, or export the file version',
      at: cell.at,
    }
  }
  const build = parseBuild(/^\s*(\d+(?:\.\d+){3})/.exec(cell.text)?.[1] ?? '')
  if (!build) return noVersion(server, cell, 'write the file version of ExSetup.exe: `15.01.2507.006`')
  return meaning(server, cell, { build, text: build.join('.') }, catalogue)
}

function displayedBuild({ text, parts }: Cell): Build | undefined {
  if (text !== '') return parseDisplayedBuild(text) ?? parseBuild(text.trim())
  return parseBuild(
    ['major', 'minor', 'build', 'revision'].map((part) => parts.get(part)?.text ?? '').join('.'),
  )
}

function meaning(
  server: string,
  { at }: Cell,
  { build, text }: { readonly build: Build; readonly text: string },
  catalogue: Catalogue,
): ReadVersion | Problem {
  const shown = build.join('.')
  if (build[0] === online[0] && build[1] === online[1]) {
    return {
      message: `${quote(server)} runs ${quote(shown)}, which is Exchange Online and no server of an organization`,
      help: 'export in the Exchange Management Shell of a server, not in a session of Exchange Online',
      at,
    }
  }
  const version = catalogue.resolve(text)
  const product = version.precision === 'conflict' ? undefined : version.product
  if (version.precision === 'conflict' || !product) {
    return {
      message: `${quote(server)} runs ${quote(shown)}, which is a build of no product that a catalogue knows`,
      help: 'look for a slip in the version, or declare the server by hand',
      at,
    }
  }
  const isListed = catalogue.resolve(shown, product).precision === 'exact'
  return { product, version, build, isListed, written: writtenAs(version, product, shown, catalogue) }
}

/** The short label where it means the same again, else the build. */
function writtenAs(version: Version, product: Product, build: string, catalogue: Catalogue): string {
  if (version.precision === 'unknown') return build
  const labels = version.precision === 'interval' ? [shortName(version), version.base] : [shortName(version)]
  return labels.find((label) => meansTheSame(catalogue.resolve(label, product), version)) ?? build
}

function meansTheSame(read: ReturnType<Catalogue['resolve']>, version: Version): boolean {
  if (read.precision === 'exact' && version.precision === 'exact') return read.release === version.release
  if (read.precision === 'interval' && version.precision === 'interval')
    return read.first === version.first && read.last === version.last
  const isAlone = version.precision === 'interval' && version.first === version.last
  return (
    isAlone &&
    version.product.updateKind === 'update' &&
    read.precision === 'exact' &&
    read.release === version.first
  )
}

function noVersion(server: string, { text, at }: Cell, help: string): Problem {
  const message =
    text === ''
      ? `the version of ${quote(server)} is empty`
      : `the version ${quote(text)} of ${quote(server)} is no version of Exchange`
  return { message, help, at }
}
