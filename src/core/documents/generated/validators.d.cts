import type { ErrorObject } from 'ajv'
interface Validate {
  (data: unknown): boolean
  errors?: readonly ErrorObject[] | null
}
declare const validators: {
  readonly [
    Kind in
      'Baseline' | 'Certificate' | 'Case' | 'Catalog' | 'Config' | 'Plan' | 'Policy' | 'Topology' | 'Waivers'
  ]: Validate
}
export = validators
