import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  checkRunOf,
  formats,
  pageOfRule,
  parseReport,
  renderComment,
  renderSettledComment,
  renderTrackingIssue,
  type Location,
  type RenderOptions,
  type Report,
} from '../../src/core/index.js'
import { visible } from '../../src/core/model/wording.js'
import { pageAround, pageDataIn } from '../support/page-data.js'
import { commandsIn } from '../support/runner-commands.js'
import { hostileDraft, runOver, type HostileDraft, type HostileRun } from './hostile-report.js'
import { markdownFaults } from './markdown-faults.js'
import { xmlFault } from './xml-faults.js'

/** What is wrong about the output of each format: a new format is not done before it has its line here. */
const faultsOf: Readonly<Record<string, (output: string, run: HostileRun) => readonly string[]>> = {
  text: (output) => [...commands(output), ...hidden(output)],
  github: (output, { paths }) => unintendedAnnotations(output, paths),
  markdown: (output) => markdownFaults(output),
  html: (output, { servers }) => pageFaults(output, servers),
  junit: (output) => [xmlFault(output) ?? []].flat(),
  sarif: (output) => sarifFaults(output),
  gitlab: (output) => (Array.isArray(JSON.parse(output)) ? [] : ['no list']),
  json: (output, { servers }) => jsonFaults(output, servers),
}

/** Outside of the data of a page stand no words of users, and in the data nothing that ends it, acts or hides. */
function pageFaults(output: string, servers: readonly string[]): readonly string[] {
  const data = pageDataIn(output)
  const texts = textsIn(data)
  const named = new Set(data.findings.flatMap((finding) => finding.servers))
  const unsafe = data.places
    .flatMap(({ href }) => href ?? [])
    .filter((href) => !/^(\.\/|https:\/\/github\.com\/)/.test(href))
  return [
    ...(around.test(pageAround(output)) ? [] : ['words of users outside of the data']),
    ...commands(output),
    ...texts.flatMap(hidden),
    ...unsafe.map((href) => `it leads to ${href}`),
    ...servers.filter((name) => !named.has(visible(name))).map((name) => `no finding names ${name}`),
  ]
}

const around =
  /^<!doctype html>\n<html lang="en">\n<head>\n(<meta [^<>]*>\n)+<title>coexist: [a-z]+<\/title>\n\n<\/head>\n<body>\n<a [^<>]*>[A-Za-z ]+<\/a>\n<header>\n<h1>coexist: <span class="verdict" data-verdict="[a-z]+">[a-z]+<\/span><\/h1>\n<p>[a-z0-9,; ]+<\/p>\n<p class="dim">[a-z0-9,;. -]+<\/p>\n<\/header>\n<main><noscript>[^<]*<\/noscript><\/main>\n\n\n<\/body>\n<\/html>\n$/

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const ways: readonly RenderOptions[] = [
  { color: false },
  {
    color: false,
    linkTo: ({ line }) => `https://github.com/o/r/blob/main/x.yaml#L${line}`,
    pageOf: (rule) => pageOfRule(rule) && `https://github.com/o/r/blob/v1/${pageOfRule(rule) ?? ''}`,
  },
  { color: false, byteLimit: 4000 },
]

/** One seed for all formats, so that they show the same runs. */
const seed = fc.sample(fc.integer(), 1)[0] ?? 0
const runs = new Map<string, HostileRun>()

function cachedRun(draft: HostileDraft): HostileRun {
  const key = JSON.stringify(draft)
  const run = runs.get(key) ?? runOver(draft)
  runs.set(key, run)
  return run
}

test('every format has its faults described', () => {
  expect(formats.map(({ id }) => id).filter((id) => !(id in faultsOf))).toEqual([])
})

test.each(formats.map(({ id }) => id))('hostile text stays text in the format %s', (id) => {
  const format = formats.find((one) => one.id === id)
  fc.assert(
    fc.property(hostileDraft, fc.constantFrom(...ways), (draft, options) => {
      const run = cachedRun(draft)
      const output = format?.render(run.report, options) ?? ''
      expect(output).not.toBe('')
      expect(output).not.toMatch(/\p{Cs}/u)
      // Azure Pipelines and others read commands anywhere in a line too; annotations are for GitHub alone.
      if (id !== 'github') expect(output).not.toMatch(/##\w+\[/)
      expect(faultsOf[id]?.(output, run)).toEqual([])
      if (id === 'markdown')
        expect(Buffer.byteLength(output)).toBeLessThanOrEqual(options.byteLimit ?? Infinity)
    }),
    { numRuns: 50, seed },
  )
})

test('hostile text stays text in what is posted on GitHub, also where a stranger hands the report over', () => {
  const json = formats.find(({ id }) => id === 'json')
  fc.assert(
    fc.property(hostileDraft, fc.constantFrom(...ways), (draft, { color, ...addresses }) => {
      const { report } = cachedRun(draft)
      const text = json?.render(report, { color }) ?? ''
      const read = parseReport({ path: 'report.json', text })
      if ('problem' in read) throw new Error(read.problem.message)
      const posts = (of: Report) => [
        renderComment(of, addresses),
        renderSettledComment(of),
        renderTrackingIssue(of, addresses).body,
        checkRunOf(of, addresses).summary,
      ]
      expect(posts(report).flatMap(markdownFaults)).toEqual([])
      expect(posts(report).filter((post) => Buffer.byteLength(post) > 60_100)).toEqual([])
      const { title, annotations } = checkRunOf(report, addresses)
      const plain = annotations.flatMap((one) => [one.title, ...one.message.split('\n')])
      expect([title, ...plain].filter((text) => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(text))).toEqual([])
      expect(annotations.filter((one) => one.title.length > 255 || one.message.length > 16_000)).toEqual([])
      expect(posts(read.report)).toEqual(posts(report))
    }),
    { numRuns: 25, seed },
  )
})

test('colours are all that is added to the text for a terminal', () => {
  const text = formats.find(({ id }) => id === 'text')
  fc.assert(
    fc.property(hostileDraft, (draft) => {
      const { report } = cachedRun(draft)
      const colored = text?.render(report, { color: true }) ?? ''
      expect(colored.replace(/\u001b\[\d+(;\d+)*m/g, '')).toBe(text?.render(report, { color: false }))
      expect(colored).toContain('\u001b[')
    }),
    { numRuns: 20, seed },
  )
})

test('links are all that is added to the text for a terminal that shows them', () => {
  const text = formats.find(({ id }) => id === 'text')
  fc.assert(
    fc.property(hostileDraft, fc.webUrl(), (draft, address) => {
      const { report } = cachedRun(draft)
      const hyperlinkTo = ({ file }: Location) =>
        `${address}#${encodeURIComponent(file.replace(/\p{Cs}/gu, ''))}`
      const linked = text?.render(report, { color: false, hyperlinkTo }) ?? ''
      expect(linked.replace(/\u001b\]8;;[!-~]*\u001b\\/g, '')).toBe(text?.render(report, { color: false }))
      expect(linked).toContain('\u001b]8;;')
    }),
    { numRuns: 10, seed },
  )
})

function commands(output: string): readonly string[] {
  return commandsIn(output).map(({ name, line }) => `the command ${name} in line ${line}`)
}

/** Annotations that point to no file of the run or say what acts, and whatever else a runner would carry out. */
function unintendedAnnotations(output: string, paths: readonly string[]): readonly string[] {
  const found = commandsIn(output)
  const levels = ['error', 'warning', 'notice']
  const others = output.split('\n').filter((line) => !line.startsWith('::'))
  const shown = found.flatMap(({ data, properties }) => [data, properties.title ?? ''])
  const files = paths.map(writtenOut)
  return [
    ...found.filter(({ name }) => !levels.includes(name)).map(({ name }) => `the command ${name}`),
    ...found
      .filter(({ properties }) => properties.file !== undefined && !files.includes(properties.file))
      .map(({ properties }) => `it annotates ${properties.file ?? ''}`),
    ...levels
      .filter((level) => found.filter(({ name }) => name === level).length > 10)
      .map((level) => `more than ten of ${level}`),
    ...[...shown, ...others].flatMap(hidden),
    ...(found.length + others.length === output.split('\n').length ? [] : ['a line that is no command']),
  ]
}

/** A path with control characters other than line ends, which the runner decodes, as what they are. */
function writtenOut(path: string): string {
  return path.replace(/(?![\r\n])\p{Cc}/gu, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
}

/** Characters that act on a terminal or hide what stands there; U+200B keeps commands from being ones. */
function hidden(output: string): readonly string[] {
  return (
    output.match(/[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069\u200c-\u200f\ufeff]/gu)?.map(escape) ??
    []
  )
}

function escape(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16) ?? ''}`
}

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
    readonly results: readonly {
      readonly ruleId: string
      readonly message: { readonly text: string }
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } }
      }[]
    }[]
  }[]
}

function sarifFaults(output: string): readonly string[] {
  const { runs } = JSON.parse(output) as Sarif
  return runs.flatMap(({ tool, results }) => {
    const rules = tool.driver.rules.map(({ id }) => id)
    const uris = results.flatMap(({ locations }) =>
      locations.map((one) => one.physicalLocation.artifactLocation.uri),
    )
    return [
      ...results.filter(({ ruleId }) => !rules.includes(ruleId)).map(({ ruleId }) => `no rule ${ruleId}`),
      ...results
        .filter(({ message }) => /(?<!\\)\]\(|(?<!\{)\{\d/.test(message.text))
        .map(({ message }) => message.text),
      ...uris.filter((uri) => !/^([\w.~!$&'()*+,;=@/-]|%[\dA-F]{2})+$/.test(uri)),
    ]
  })
}

function jsonFaults(output: string, servers: readonly string[]): readonly string[] {
  const { findings } = JSON.parse(output) as Report
  const named = new Set(findings.flatMap((finding) => finding.servers))
  return servers.filter((name) => !named.has(name)).map((name) => `no finding names ${name}`)
}
