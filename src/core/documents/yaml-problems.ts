import type { YAMLError } from 'yaml'
import type { Problem } from '../model/problem.js'
import type { SourceFile } from '../model/source.js'

interface Wording {
  readonly message: string
  readonly help?: string
}

const wordings: Readonly<Partial<Record<YAMLError['code'], Wording>>> = {
  ALIAS_PROPS: { message: 'an alias takes no anchor or tag of its own', help: 'write the alias alone' },
  BAD_INDENT: {
    message: 'the indentation does not fit',
    help: 'indent the entries of one mapping or list alike',
  },
  BAD_DQ_ESCAPE: {
    message: 'the text in double quotes has an escape that YAML does not know',
    help: 'write the text in single quotes, or double the backslash',
  },
  BAD_SCALAR_START: {
    message: 'a plain value cannot start with this character',
    help: 'write the value in quotes',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a mapping starts where a value was expected',
    help: 'write a value with `: ` in it in quotes, or indent the mapping on a line of its own',
  },
  BLOCK_IN_FLOW: {
    message: 'a block list or mapping cannot stand inside brackets',
    help: 'write it in brackets too',
  },
  DUPLICATE_KEY: { message: 'the key stands twice in this mapping', help: 'keep one of the two' },
  KEY_OVER_1024_CHARS: { message: 'the key is longer than 1,024 characters', help: 'shorten the key' },
  MISSING_CHAR: { message: 'a character is missing here', help: 'close the quote, bracket or brace' },
  MULTILINE_IMPLICIT_KEY: {
    message: 'a key must stand on one line',
    help: 'look for a missing `: `, quote or bracket on the lines above',
  },
  MULTIPLE_ANCHORS: { message: 'a value has more than one anchor', help: 'keep one' },
  TAB_AS_INDENT: { message: 'a tab is used for indentation', help: 'indent with spaces' },
  UNEXPECTED_TOKEN: {
    message: 'this does not belong here',
    help: 'look for a missing quote, comma or line break before it',
  },
}

/** What is said of a document that is nested more deeply than anybody writes. */
export const tooDeep: Wording = {
  message: 'the document is nested too deeply',
  help: 'nest at most 64 levels',
}

/** A syntax error of the YAML parser in the project's own words, the parser's reason kept where it says more. */
export function syntaxProblem(file: SourceFile, error: YAMLError): Problem {
  const wording = wordings[error.code]
  const start = Math.min(error.pos[0], file.text.length)
  const end = Math.max(start, Math.min(error.pos[1], file.text.length))
  const at = { file, start, end }
  if (isOverflow(error)) return { ...tooDeep, at }
  if (!wording) return { message: `the text is not YAML: ${lowerFirst(error.message)}`, at }
  const reason = vague.has(error.code) ? `: ${lowerFirst(error.message)}` : ''
  return { ...wording, message: `${wording.message}${reason}`, at }
}

/** Whether the parser gave up since the document is nested too deeply. */
export function isOverflow(error: YAMLError): boolean {
  return /call stack/i.test(error.message)
}

/** Errors whose own wording says too little. */
const vague: ReadonlySet<YAMLError['code']> = new Set([
  'BAD_INDENT',
  'MISSING_CHAR',
  'UNEXPECTED_TOKEN',
] as const)

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
