import type { Written, WrittenPlan } from '../model/written-plan.js'
import { scalarText } from './scalar-text.js'

const width = 110

/** A plan document as YAML, under comments. */
export function planYaml(plan: WrittenPlan, comments: readonly string[]): string {
  const { steps, ...head } = plan
  return [
    ...comments.map((comment) => `# ${comment}`),
    ...Object.entries(head).map(([key, value]) => `${key}: ${scalarText(value)}`),
    ...(steps.length > 0 ? ['steps:', ...steps.flatMap((step) => itemLines(step, 2))] : ['steps: []']),
    '',
  ].join('\n')
}

function itemLines(step: Written, indent: number): readonly string[] {
  const space = ' '.repeat(indent)
  const flow = flowText(step)
  if (indent + 2 + flow.length <= width || typeof step !== 'object') return [`${space}- ${flow}`]
  const [first = '', ...rest] = valueLines(step, indent + 2)
  return [`${space}- ${first.trimStart()}`, ...rest]
}

/** The lines of a mapping, each key on its own; long lists of words are wrapped. */
function valueLines(value: Written, indent: number): readonly string[] {
  const space = ' '.repeat(indent)
  if (isList(value)) {
    return value.every((one) => typeof one === 'string')
      ? wrapped(value, indent)
      : value.flatMap((one) => itemLines(one, indent))
  }
  if (typeof value !== 'object') return [`${space}${flowText(value)}`]
  return Object.entries(value).flatMap(([key, one]) => {
    const line = `${space}${scalarText(key)}: ${flowText(one)}`
    if (line.length <= width || typeof one !== 'object') return [line]
    return [`${space}${scalarText(key)}:`, ...valueLines(one, indent + 2)]
  })
}

function wrapped(words: readonly string[], indent: number): readonly string[] {
  const space = ' '.repeat(indent)
  const lines: string[] = []
  let line = `${space}[`
  for (const [index, word] of words.entries()) {
    const text = scalarText(word) + (index < words.length - 1 ? ', ' : ']')
    if (line.length + text.length > width && line.trim() !== '[') {
      lines.push(line.trimEnd())
      line = `${space} `
    }
    line += text
  }
  return [...lines, line]
}

function flowText(value: Written): string {
  if (typeof value === 'string') return scalarText(value)
  if (typeof value === 'number') return String(value)
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`
  const pairs = Object.entries(value).map(([key, one]) => `${scalarText(key)}: ${flowText(one)}`)
  return `{ ${pairs.join(', ')} }`
}

function isList(value: Written): value is readonly Written[] {
  return Array.isArray(value)
}
