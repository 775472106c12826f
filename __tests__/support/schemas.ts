import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import { root } from './run-program.js'

/** What a schema among the fixtures has against a value: `path message` of every error, none where it fits. */
export function faultsBySchema(schema: string, value: unknown): readonly string[] {
  const validate = compiled(schema)
  void validate(value)
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`.trim())
}

/** The path of a schema among the fixtures. */
export function schemaPath(schema: string): string {
  return join(root, '__tests__/fixtures/schemas', schema)
}

const validators = new Map<string, ValidateFunction>()

function compiled(schema: string): ValidateFunction {
  const known = validators.get(schema)
  if (known) return known
  // Its dialect is dropped: that of SARIF is draft 4, and what it uses of it means the same in draft 7.
  const text = readFileSync(schemaPath(schema), 'utf8')
  const { $schema: _dialect, id: _id, ...rest } = JSON.parse(text) as Record<string, unknown>
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  formats.default(ajv)
  const validate = ajv.compile(rest)
  validators.set(schema, validate)
  return validate
}
