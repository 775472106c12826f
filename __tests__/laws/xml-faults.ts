/** The first reason why a text is no well-formed XML 1.0; undefined where it is. */
export function xmlFault(text: string): string | undefined {
  const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text)
  if (illegal) return `an illegal character ${JSON.stringify(illegal[0])}`
  const open: string[] = []
  let rest = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  let roots = 0
  while (rest !== '') {
    const piece = /^(?:<!\[CDATA\[[\s\S]*?\]\]>|<[^<>]*>|[^<]+)/.exec(rest)?.[0]
    if (piece === undefined) return `a stray < at ${rest.slice(0, 40)}`
    rest = rest.slice(piece.length)
    if (piece.startsWith('<![CDATA[')) continue
    if (!piece.startsWith('<')) {
      if (isBadText(piece) || (open.length === 0 && piece.trim() !== ''))
        return `bad text ${piece.slice(0, 60)}`
      continue
    }
    const [, slash, name = '', attributes = '', empty] = tag.exec(piece) ?? []
    if (name === '' || hasBadAttributes(attributes)) return `a bad tag ${piece}`
    if (slash && open.pop() !== name) return `${piece} closes something else`
    if (!slash && open.length === 0) roots++
    if (!slash && !empty) open.push(name)
  }
  if (open.length > 0) return `${open.join()} is not closed`
  return roots === 1 ? undefined : `${roots} roots`
}

const tag = /^<(\/?)([a-z][\w.-]*)((?:\s+[a-z][\w.-]*="[^"<]*")*)\s*(\/?)>$/i

function isBadText(text: string): boolean {
  return text.includes(']]>') || /&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)
}

function hasBadAttributes(attributes: string): boolean {
  const names = [...attributes.matchAll(/([a-z][\w.-]*)="/gi)].map(([, name]) => name)
  return isBadText(attributes.replaceAll(']]>', '')) || new Set(names).size !== names.length
}
