/** The part of csv-parse that is used; its own types would bring those of a platform into the core. */
declare module 'csv-parse/browser/esm/sync' {
  interface ParsedRecord {
    readonly record: readonly string[]
    /** `lines`: the line on which the record ends, from 1. */
    readonly info: { readonly lines: number }
  }

  export class CsvError extends Error {
    readonly code: string
    readonly lines?: number
  }

  export function parse(
    text: string,
    options: {
      readonly delimiter: string
      readonly info: true
      readonly relax_column_count: true
      readonly skip_empty_lines: true
    },
  ): readonly ParsedRecord[]
}
