import { expect, test } from 'vitest'
import { commandsIn } from '../support/runner-commands.js'
import { markdownFaults } from './markdown-faults.js'
import { xmlFault } from './xml-faults.js'

test.each([
  ['x\n::stop-commands::t', 'stop-commands'],
  ['   ::add-mask::a', 'add-mask'],
  ['ok ##[add-matcher]m.json', 'add-matcher'],
  ['x\r::error::x', 'error'],
  ['\u0085\u3000::WARNING file=a%2Cb,line=1::x', 'warning'],
  ['##[group]a', 'group'],
  ['::set-output name=a::b', 'set-output'],
])('the runner carries out %j', (text, name) => {
  expect(commandsIn(text).map((command) => command.name)).toEqual([name])
})

test.each([
  'x ::error::x',
  '::error x',
  ': :error::x',
  '::\u200berror::x',
  '\ufeff::error::x',
  '#\u200b#[error]x',
  '##[x]',
])('the runner does nothing about %j', (text) => {
  expect(commandsIn(text)).toEqual([])
})

test('the runner reads properties and data as they were meant', () => {
  const [command] = commandsIn('::error file=a%2Cb%3Ac%25,line=1,title=::50%25%0A::warning::%2525')
  expect(command?.properties).toEqual({ file: 'a,b:c%', line: '1' })
  expect(command?.data).toBe('50%\n::warning::%25')
  expect(commandsIn('a ##[error file=a%3Bb%5D;line=2]x%0Ay')).toEqual([
    { name: 'error', properties: { file: 'a;b]', line: '2' }, data: 'x\ny', syntax: 'v1', line: 1 },
  ])
})

test('the runner is deaf between stop-commands and its token', () => {
  const stdout = '::stop-commands::t0ken\n::error::1\n##[error]2\n::T0KEN::\n::error::3'
  expect(commandsIn(stdout).map(({ name, line }) => `${name} ${line}`)).toEqual([
    'stop-commands 1',
    't0ken 4',
    'error 5',
  ])
})

test.each([
  '</code></pre><script>x</script>',
  '<img src=x>',
  '<b>',
  '<!-- x -->',
  'hello @octocat',
  '&#64;octocat',
  'see #12',
  'octo/repo#34',
  'a | b',
  'a \\\\| b',
  '` open',
  '[a](javascript:x)',
  'https://evil.example',
  '\u202ex',
  'a\u0007b',
])('what %j does to Markdown is noticed', (text) => {
  expect(markdownFaults(`| Server |\n| --- |\n| ${text} |\n`)).not.toEqual([])
})

test.each([
  '```mermaid\nflowchart LR\n  n0["a"]\n  click n0 href "javascript:x"\n```',
  '```mermaid\nflowchart LR\n  n0["a"b"]\n```',
  '```\nnever closed',
  '| a | b |\n| --- | --- |\n| x |',
  '| alone |',
])('the broken Markdown %j is noticed', (markdown) => {
  expect(markdownFaults(markdown)).not.toEqual([])
})

test('harmless Markdown has no faults', () => {
  const table =
    '| Server | Rule |\n| --- | :-: |\n| `a \\| b` | `` @octocat ` `` <code>&#64;x</code> a\\|b &amp;#64; |'
  const map =
    '```mermaid\nflowchart LR\n  subgraph s0["hq"]\n    n0["a<br/>b"]:::bad\n  end\n  n0 --> n1\n```'
  expect(markdownFaults(`${table}\n\n<details><summary>x</summary>\n\n${map}\n\n</details>\n`)).toEqual([])
})

test.each([
  '<a><b></a></b>',
  '<a>&x;</a>',
  '<a b="<"/>',
  '<a>]]></a>',
  '<a b="1" b="2"/>',
  '<a>\u0007</a>',
  '<a>\ud800</a>',
  '<a/><b/>',
  '<a>',
  '<a b=1/>',
])('the XML %j is noticed to be broken', (xml) => {
  expect(xmlFault(xml)).toBeDefined()
})

test('well-formed XML has no fault', () => {
  const xml = '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&quot;]]&gt;"><![CDATA[<&]]>x &amp; 🧭<c/></a>\n'
  expect(xmlFault(xml)).toBeUndefined()
})
