import { quote } from '../model/wording.js'
import type { Release, Version } from './version.js'

/** What the catalogue has of a release: `Exchange 2007 \`SP3 RU10\` is build 8.3.298.3, released 2013-02-11 (…)`. */
export function releaseInWords(release: Release): string {
  const { product, label, build, released, source } = release
  const date = released === undefined ? '' : `, released ${released}`
  const from = source === undefined ? '' : ` (${source})`
  return `${product.name} ${quote(label)} is build ${build.join('.')}${date}${from}`
}

/** What a written version means by the catalogue. */
export function meaningInWords(version: Version): string {
  switch (version.precision) {
    case 'exact':
      return releaseInWords(version.release)
    case 'interval': {
      const { written, product, first, last } = version
      const range = `${quote(first.label)} to ${quote(last.label)}`
      return `${quote(written)} may be any release of ${product.name} from ${range}`
    }
    case 'unknown':
      return version.written === ''
        ? 'no version is declared'
        : `${quote(version.written)} is no release that a catalogue knows`
  }
}
