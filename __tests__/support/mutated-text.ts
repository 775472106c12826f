import type { RandomSource } from './random-source.js'

const insertions: readonly [string, ...string[]] = [
  ' ',
  ...Array.from(' \t\n\r:#-?,[]{}&*!|>\'"%@`~.=<\\/0x1eE+_\u00e9\u2028\ufeff'),
  ': ',
  ' #',
  '- ',
  '\r\n',
  '---\n',
  '...\n',
  '\n\n',
  '""',
  "''",
  '{ a: b }',
  '[x, y]',
  'null',
  'true',
  '012',
  '0x1F',
  '1e3',
  '1_000',
  'yes',
  '.inf',
  '<<: ',
  '__proto__: 1\n',
  '\\u0041',
  '\\x41',
  '😀',
]

/** A piece of one of the texts with some slips in it. */
export function mutated(corpus: readonly { readonly text: string }[], random: RandomSource): string {
  const { text } = corpus[random.below(corpus.length)] ?? { text: '' }
  const lines = text.split('\n')
  const first = random.chance(50) ? 0 : random.below(lines.length)
  let piece = lines.slice(first, first + 1 + random.below(14)).join('\n')
  if (/^\s*- /.test(piece)) piece = `list:\n${piece}`
  if (random.chance(70)) piece += '\n'
  if (random.chance(10)) piece = piece.replaceAll('\n', '\r\n')
  for (let slips = random.below(4); slips > 0; slips--) piece = withSlip(piece, random)
  return piece
}

function withSlip(text: string, random: RandomSource): string {
  const at = random.below(text.length + 1)
  const [before, behind] = [text.slice(0, at), text.slice(at)]
  switch (random.below(6)) {
    case 0:
      return before + behind.slice(1 + random.below(3))
    case 1:
    case 2:
      return before + random.pick(insertions) + behind
    case 3:
      return before + random.pick(insertions) + behind.slice(1)
    case 4:
      return withMovedLine(text, random)
    default:
      return withOtherIndent(text, random)
  }
}

function withMovedLine(text: string, random: RandomSource): string {
  const lines = text.split('\n')
  const [line = ''] = lines.splice(random.below(lines.length), random.below(2))
  lines.splice(random.below(lines.length + 1), 0, line)
  return lines.join('\n')
}

function withOtherIndent(text: string, random: RandomSource): string {
  const lines = text.split('\n')
  const at = random.below(lines.length)
  const line = lines[at] ?? ''
  lines[at] = random.chance(50) ? ' '.repeat(1 + random.below(3)) + line : line.replace(/^ {1,2}/, '')
  return lines.join('\n')
}
