import type { Location } from '../../model/source.js'
import type { RenderOptions } from '../format.js'
import type { PagePlace } from './page-data.js'
import { Indexed } from './indexed.js'

/** A file, or a line of it. */
type Place = Location | { readonly file: string; readonly line?: number }

/** The places that a page names, each once, with the address that leads there. */
export class Places {
  private readonly places = new Indexed<PagePlace>()

  constructor(private readonly options: RenderOptions) {}

  get all(): readonly PagePlace[] {
    return this.places.all
  }

  /** The index of a place. */
  indexOf(place: Place): number {
    const { file, line } = place
    return this.places.indexOf(`${line ?? ''} ${file}`, () => {
      const href = this.addressOf(place)
      return { file, ...(line === undefined ? {} : { line }), ...(href === undefined ? {} : { href }) }
    })
  }

  /** The index of a place that nothing leads to from the page. */
  indexOfUnlinked({ file, line }: Location): number {
    return this.places.indexOf(`unlinked ${line} ${file}`, () => ({ file, line }))
  }

  /** An address in a repository where there is one, else the way to the file from where the page lies. */
  private addressOf(place: Place): string | undefined {
    const { file, line } = place
    const address = 'column' in place ? this.options.linkTo?.(place) : undefined
    if (address !== undefined) return /^https?:\/\//.test(address) ? address : undefined
    if (file === '' || file.startsWith('/')) return undefined
    const path = `${this.options.wayToFiles ?? ''}${file}`.split('/').map(encoded).join('/')
    return `./${path}${line === undefined ? '' : `#L${line}`}`
  }
}

function encoded(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'))
}
