import { SaxesParser } from 'saxes'
import type { Problem } from '../../model/problem.js'
import type { SourceFile } from '../../model/source.js'

/** An element of a CLIXML text. */
export interface Element {
  readonly name: string
  /** Its attribute `N`: the name of a property. */
  readonly key: string
  /** Its attribute `RefId`. */
  readonly id: string
  readonly children: Element[]
  /** Its own text, the escapes of the shell undone. */
  text: string
  /** Where its content stands. */
  readonly start: number
  end: number
}

const deepest = 64

/** The root of an XML text, or the first thing that is wrong with it. Binary values are left out. */
export function parseXml(file: SourceFile): Element | Problem {
  const parser = new SaxesParser()
  const above: Element[] = []
  let root: Element | undefined
  let problem: Problem | undefined
  const refuse = (message: string) => {
    problem ??= {
      message,
      help: 'look for a cut file, and export again with `Export-Clixml`',
      at: { file, start: parser.position, end: parser.position },
    }
  }
  parser.on('error', ({ message }) => {
    refuse(`the XML is broken: ${message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}`)
  })
  parser.on('opentag', ({ name, attributes }) => {
    const { N: key = '', RefId: id = '' } = attributes
    const at = parser.position
    const element = { name, key, id, children: [], text: '', start: at, end: at }
    if (above.length > deepest) refuse(`the elements are nested more than ${deepest} deep`)
    else above.at(-1)?.children.push(element)
    root ??= element
    above.push(element)
  })
  parser.on('text', (text) => {
    const element = above.at(-1)
    if (element && element.name !== 'BA' && element.children.length === 0) element.text += text
  })
  parser.on('closetag', () => {
    const element = above.pop()
    if (!element) return
    element.end = Math.max(element.start, file.text.lastIndexOf('<', parser.position - 1))
    element.text = element.children.length === 0 ? unescaped(element.text) : ''
  })
  parser.write(file.text).close()
  return problem ?? root ?? { message: 'the XML has no element', at: { file, start: 0, end: 0 } }
}

/** The shell writes characters that XML has no room for as `_x000A_`. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}
