import type { Certificate } from '../model/certificate.js'
import type { SourceFile } from '../model/source.js'
import type { Problem } from '../model/problem.js'
import { certificateValidator } from './validated.js'

/** Reads a certificate: by itself, or as a part of the answer that it belongs to. Nobody writes one by hand. */
export function parseCertificate(file: SourceFile): Certificate | readonly Problem[] {
  const whole = parsedJson(file.text)
  const isObject = typeof whole === 'object' && whole !== null
  const value: unknown = isObject && 'certificate' in whole ? whole.certificate : whole
  if (certificateValidator(value)) return value as Certificate
  return [
    {
      message: isObject ? 'the file holds no certificate' : 'the certificate is not JSON',
      help: 'write one with `coexist plan find FROM TO -f json`',
      at: { file, start: 0, end: 0 },
    },
  ]
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
