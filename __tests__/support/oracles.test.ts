import { describe, expect, it } from 'vitest'
import { hasProgram } from './installed.js'
import { cellCounts, renderMarkdown } from './rendered-markdown.js'
import { outputsIn } from './runner-files.js'

// What the tests measure the Action by would be worth nothing if it found nothing.

describe('the reader of outputs', () => {
  it('reads both forms', () => {
    const text = 'a=1\nb<<X\nline 1\n\nY\nX\n\nc==<<2\nd<<EOF\nEOF\ne=\n'
    expect(outputsIn(text)).toEqual({ a: '1', b: 'line 1\n\nY', c: '=<<2', d: '', e: '' })
    expect(outputsIn('')).toEqual({})
  })

  it.each([
    ['a<<X\nvalue\n', "Matching delimiter not found 'X'"],
    ['a<<X\nvalue X\n', "Matching delimiter not found 'X'"],
    ['plain\n', "Invalid format 'plain'"],
    ['=1\n', 'Name must not be empty'],
    ['<<X\nX\n', 'Name must not be empty'],
    ['a<<\n\n', 'Delimiter must not be empty'],
  ])('refuses %j', (text, message) => {
    expect(() => outputsIn(text)).toThrow(message)
  })
})

describe.runIf(hasProgram('cmark-gfm', 'cmark-gfm'))('the reader of summaries', () => {
  const elementsOf = (markdown: string) => renderMarkdown(markdown).elements.map(({ name }) => name)

  it.each([
    ['a <img src=x>', ['p', 'img']],
    ['a <!-- b --> c', ['p', '!--']],
    ['[a](https://evil.example)', ['p', 'a']],
    ['www.evil.example', ['p', 'a']],
    ['![a](https://evil.example)', ['p', 'img']],
    ['**a** ~~b~~', ['p', 'strong', 'del']],
    ['`<b>`', ['p', 'code']],
    ['&#60;b&#62;', ['p']],
  ])('finds the elements of %j', (markdown, elements) => {
    expect(elementsOf(markdown)).toEqual(elements)
  })

  it('finds the cells of a table, and the text outside of code', () => {
    const markdown = '| a | b |\n| --- | --- |\n| `c \\| d` | @octocat&#60; |\n'
    expect(renderMarkdown(markdown).rows).toEqual([
      ['a', 'b'],
      ['c | d', '@octocat<'],
    ])
    expect(renderMarkdown(markdown).prose).toContain('@octocat<')
    expect(renderMarkdown(markdown).prose).not.toContain('c | d')
    expect(cellCounts(markdown)).toEqual([2, 2, 2])
    expect(cellCounts('| a | b |\n| `c | d` | e |\n')).toEqual([2, 3])
  })
})
