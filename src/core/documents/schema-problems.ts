import type { ErrorObject } from 'ajv'
import { isDay } from '../model/day.js'
import type { Problem } from '../model/problem.js'
import type { PathStep } from '../model/source.js'
import { counted, didYouMean, listed, nearest, quote } from '../model/wording.js'
import type { LocatedDocument } from './located-document.js'

interface Mismatch {
  readonly path: readonly PathStep[]
  readonly error: ErrorObject
}

/** What the validator found, as problems at the places to edit. */
export function schemaProblems(
  document: LocatedDocument,
  errors: readonly ErrorObject[],
): readonly Problem[] {
  return relevant(errors).map((error) => {
    const path = stepsOf(document.value, error.instancePath)
    return problemOf(document, { path, error })
  })
}

/**
 * Of a choice that nothing fits, only what is wrong inside the alternative of the right type, and of several mappings
 * inside the one whose keys fit best, is worth telling; where no alternative has the right type, the choice itself is.
 */
function relevant(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  let kept = errors
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf')
  for (const choice of choices.sort((a, b) => b.instancePath.length - a.instancePath.length)) {
    const below = kept.filter((error) => error !== choice && isBelow(error, choice))
    const telling = ofBestAlternative(choice, below).filter(
      (error) => error.instancePath !== choice.instancePath || !isAboutKind(error),
    )
    const dropped = new Set(
      telling.length > 0 ? [choice, ...below.filter((error) => !telling.includes(error))] : below,
    )
    kept = kept.filter((error) => !dropped.has(error))
  }
  return kept
}

/** The errors without those of alternatives that lack more keys, or know fewer, than another one does. */
function ofBestAlternative(choice: ErrorObject, below: readonly ErrorObject[]): readonly ErrorObject[] {
  const alternatives = (choice.schema as readonly unknown[]).map((_one, index) =>
    below.filter(({ schemaPath }) => schemaPath.startsWith(`${choice.schemaPath}/${index}/`)),
  )
  const misfits = alternatives.map((errors) => {
    const own = errors.filter(({ instancePath }) => instancePath === choice.instancePath)
    return own.some(isAboutKind) ? Infinity : own.filter(isAboutKeys).length
  })
  const least = Math.min(...misfits)
  const dropped = new Set(alternatives.filter((_one, index) => misfits[index] !== least).flat())
  return below.filter((error) => !dropped.has(error))
}

function isAboutKeys({ keyword }: ErrorObject): boolean {
  return keyword === 'required' || keyword === 'additionalProperties'
}

function isBelow(error: ErrorObject, choice: ErrorObject): boolean {
  return (
    error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`)
  )
}

function isAboutKind({ keyword }: ErrorObject): boolean {
  return keyword === 'type' || keyword === 'const' || keyword === 'anyOf'
}

/** A JSON pointer as steps; a step is an index where the value it leads into is a list. */
function stepsOf(value: unknown, pointer: string): readonly PathStep[] {
  const steps: PathStep[] = []
  let at = value
  for (const part of pointer.split('/').slice(1)) {
    const step = part.replaceAll('~1', '/').replaceAll('~0', '~')
    steps.push(Array.isArray(at) ? Number(step) : step)
    at = (at as Record<string, unknown> | null)?.[step]
  }
  return steps
}

function problemOf(document: LocatedDocument, { path, error }: Mismatch): Problem {
  const subject = subjectOf(path)
  const at = document.valueAt(path)
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty)
      const legal = Object.keys((error.parentSchema?.properties ?? {}) as object)
      return {
        message: `unknown key ${quote(key)} in ${subject}`,
        help: didYouMean(key, legal),
        at: document.keyAt([...path, key]),
      }
    }
    case 'required':
      return {
        message: `${subject} has no ${quote(String(error.params.missingProperty))}`,
        help: `add ${quote(`${String(error.params.missingProperty)}:`)}`,
        at: path.length > 0 ? document.keyAt(path) : at,
      }
    case 'type':
      return typeProblem(document, { path, error })
    case 'anyOf':
    case 'const':
    case 'enum':
      return choiceProblem(document, { path, error })
    case 'format':
      return {
        message: `${quote(String(error.data))} is not a day of the calendar`,
        help: 'write it as `YYYY-MM-DD`',
        at,
      }
    case 'pattern':
      return { ...patternFault(String(error.data), subject, error), at }
    case 'minItems':
      return { message: `${subject} ${tooFew(error)}`, ...describedHelp(error), at }
    case 'minLength':
    case 'minProperties':
      return { message: `${subject} is empty`, ...describedHelp(error), at }
    default:
      return { message: `${subject} ${error.message ?? 'does not fit'}`, ...describedHelp(error), at }
  }
}

function patternFault(written: string, subject: string, error: ErrorObject): Omit<Problem, 'at'> {
  const trimmed = written.trim()
  if (trimmed === '')
    return { message: `${subject} is ${written === '' ? 'empty' : 'blank'}`, ...describedHelp(error) }
  if (trimmed !== written) {
    return {
      message: `${subject} ${quote(written)} begins or ends with a blank`,
      help: `write ${quote(trimmed)}`,
    }
  }
  return { message: `${subject} cannot be ${quote(written)}`, ...describedHelp(error) }
}

function tooFew({ data, params }: ErrorObject): string {
  const { length } = data as readonly unknown[]
  if (length === 0) return 'is empty'
  return `has ${counted(length, 'entry', 'entries')}, where at least ${String(params.limit)} are wanted`
}

function typeProblem(document: LocatedDocument, { path, error }: Mismatch): Problem {
  const at = document.valueAt(path)
  const wanted = typeNames[String(error.params.type)] ?? 'something else'
  const subject = subjectOf(path)
  if (error.params.type === 'string' && isBare(error.data)) {
    const written = at.file.text.slice(at.start, at.end)
    if (fits(written, error.parentSchema)) return bareProblem(document, { path, error })
    const alike = exampleWith(written, error.parentSchema)
    if (alike !== undefined)
      return {
        message: `${subject} cannot be ${quote(written)}`,
        help: `write ${quote(alike)}${meaning(error)}`,
        at,
      }
  }
  if (error.data === null)
    return { message: `${subject} has no value`, help: `write ${wanted}${meaning(error)}`, at }
  return {
    message: `${subject} is ${kindOf(error.data)}, where ${wanted} is wanted`,
    help: `write ${wanted}${meaning(error)}`,
    at,
  }
}

/** A number or a truth value where text is wanted: it lacks its quotes. */
function bareProblem(document: LocatedDocument, { path, error }: Mismatch): Problem {
  const at = document.valueAt(path)
  const written = at.file.text.slice(at.start, at.end)
  const meaning = typeof error.data === 'number' ? `the number ${error.data}` : String(error.data)
  return {
    message: `${subjectOf(path)} ${quote(written)} is not in quotes, so it is read as ${meaning}`,
    help: `write ${quote(`"${written}"`)}`,
    at,
  }
}

/** Whether a text has the form that a schema asks for. */
function fits(text: string, schema: ErrorObject['parentSchema']): boolean {
  const pattern: unknown = schema?.pattern
  if (schema?.format === 'date') return isDay(text)
  return typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text)
}

/** The form of a day, or an example of the schema with this number in it. */
function exampleWith(number: string, schema: ErrorObject['parentSchema']): string | undefined {
  if (schema?.format === 'date') return 'YYYY-MM-DD'
  const examples: unknown = schema?.examples
  if (!Array.isArray(examples)) return undefined
  return examples
    .map((example) => String(example).replace(/\d+/, number))
    .find((example) => fits(example, schema))
}

function isBare(data: unknown): boolean {
  return typeof data === 'number' || typeof data === 'boolean'
}

function takesText(error: ErrorObject): boolean {
  return (
    Array.isArray(error.schema) && error.schema.some((branch: { type?: unknown }) => branch.type === 'string')
  )
}

function choiceProblem(document: LocatedDocument, { path, error }: Mismatch): Problem {
  const at = document.valueAt(path)
  const words = legalWords(error)
  if (error.data === null) return { message: `${subjectOf(path)} has no value`, ...describedHelp(error), at }
  if (words.length === 0 && takesText(error) && isBare(error.data))
    return bareProblem(document, { path, error })
  if (typeof error.data !== 'string' || words.length === 0) {
    return { message: `${subjectOf(path)} cannot be ${kindOf(error.data)}`, ...describedHelp(error), at }
  }
  return {
    message: `${subjectOf(path)} cannot be ${quote(error.data)}`,
    help: legalHelp(error, error.data, words),
    at,
  }
}

/** A slip of a word suggests the word; otherwise a number may have been meant where one is legal. */
function legalHelp({ schema }: ErrorObject, data: string, words: readonly string[]): string {
  const takesNumber =
    Array.isArray(schema) && schema.some(({ type }: { type?: unknown }) => type === 'integer')
  if (!takesNumber || nearest(data, words).length > 0) return didYouMean(data, words)
  return `write ${listed([...words.map(quote), 'a whole number'], 'or')}`
}

function legalWords(error: ErrorObject): readonly string[] {
  if (error.keyword === 'const') return [String(error.params.allowedValue)]
  if (error.keyword === 'enum') return (error.params.allowedValues as unknown[]).map(String)
  const branches = (error.schema ?? []) as readonly { const?: unknown }[]
  return branches.flatMap((branch) => (typeof branch.const === 'string' ? [branch.const] : []))
}

function describedHelp(error: ErrorObject): { help?: string } {
  const description = meaning(error)
  return description ? { help: `write here${description}` } : {}
}

/** What the schema says about the place, to go on after an instruction. */
function meaning(error: ErrorObject): string {
  const description: unknown = error.parentSchema?.description
  if (typeof description !== 'string') return ''
  return `: ${description.charAt(0).toLowerCase()}${description.slice(1).replace(/\.$/, '')}`
}

function subjectOf(path: readonly PathStep[]): string {
  const last = path.at(-1)
  if (last === undefined) return 'the document'
  if (typeof last === 'string') return quote(last)
  const list = path.at(-2)
  return list === undefined ? `item ${last + 1}` : `item ${last + 1} of ${quote(String(list))}`
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a mapping',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  number: 'a number',
}

function kindOf(data: unknown): string {
  if (data === null) return 'empty'
  if (Array.isArray(data)) return 'a list'
  if (typeof data === 'object') return 'a mapping'
  return typeof data === 'string' ? 'text' : `a ${typeof data}`
}
