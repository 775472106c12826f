/** The door to what is loaded only where the quick reader gives up: the whole of YAML, and the words for what is wrong. */
export { parseBaseline } from './documents/baseline.js'
export { parseCertificate } from './documents/certificate.js'
export { parseDocuments } from './documents/parse-documents.js'
