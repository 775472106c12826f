import type { Certificate } from '../model/certificate.js'
import type { SourceFile } from '../model/source.js'
import type { Problem } from '../model/problem.js'
import { schemaProblems } from './schema-problems.js'
import { certificateValidator } from './validated.js'
import { parseYaml } from './yaml.js'

const findAnew = 'write one with `coexist plan find FROM TO -f json`'

/** Reads a certificate: by itself, or as a part of the answer that it belongs to. */
export function parseCertificate(file: SourceFile): Certificate | readonly Problem[] {
  const whole = parsedJson(file.text)
  const at = { file, start: 0, end: 0 }
  if (typeof whole !== 'object' || whole === null)
    return [{ message: 'the certificate is not JSON', help: findAnew, at }]
  const value: unknown = 'certificate' in whole ? whole.certificate : whole
  if (certificateValidator(value)) return value as Certificate
  const problems = (certificateValidator.errors ?? []).length > 0 ? shapeProblems(file, value) : []
  return problems.length > 0 ? problems : [{ message: 'the file holds no certificate', help: findAnew, at }]
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Where a certificate that stands by itself is not as it should be; of a part of an answer only that it is not. */
function shapeProblems(file: SourceFile, value: unknown): readonly Problem[] {
  const [document] = parseYaml(file).documents
  const isWhole = document && JSON.stringify(document.value) === JSON.stringify(value)
  return isWhole ? schemaProblems(document, certificateValidator.errors ?? []) : []
}
