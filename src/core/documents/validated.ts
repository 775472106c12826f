import validators from './generated/validators.cjs'
import type { DocumentOf, Kind } from './kinds/index.js'
import type { Reading } from './reading.js'
import { schemaProblems } from './schema-problems.js'

/** Whether a value has the shape of a baseline. */
export const baselineValidator = validators.Baseline

/** Whether a value has the shape of a certificate. */
export const certificateValidator = validators.Certificate

/** The document in its proved shape, or undefined with the problems in the reading. */
export function validated<K extends Kind>(kind: K, reading: Reading): DocumentOf[K] | undefined {
  const validate = validators[kind]
  if (validate(reading.document.value)) return reading.document.value as DocumentOf[K]
  reading.problems.push(...schemaProblems(reading.document, validate.errors ?? []))
  return undefined
}
