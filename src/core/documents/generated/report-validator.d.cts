import type { ErrorObject } from 'ajv'
interface Validate {
  (data: unknown): boolean
  errors?: readonly ErrorObject[] | null
}
declare const validators: { readonly [Kind in 'Report']: Validate }
export = validators
