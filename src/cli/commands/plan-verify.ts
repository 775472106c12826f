import { renderVerification, unread, verificationJson, verify, type Certificate } from '../../core/index.js'
import { loadCertificate } from '../../node/load-certificate.js'
import { loadOrder, type OrderPaths } from '../../node/load-order.js'
import { loadPreparedPacks } from '../../node/prepared-packs.js'
import { checkOptionsOf, judgingOptions } from '../check-options.js'
import { UsageError, type Command, type Outcome } from '../command.js'
import { gateOf } from '../report-options.js'

type Answer = Parameters<typeof renderVerification>[0]
type Inputs = NonNullable<Certificate['inputs']>

/** Checks what an order, or a proof that there is none, claims. */
export const planVerify: Command = {
  id: 'plan verify',
  summary: 'Check an order, or a proof that none exists, without the program that found it.',
  usage: 'plan verify CERTIFICATE [FROM TO] [options]',
  options: [
    judgingOptions.policy,
    judgingOptions.waivers,
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: ['text', 'json'],
      summary: 'how the answer is shown',
    },
    judgingOptions.maxFileSize,
  ],
  examples: [
    {
      line: 'coexist plan verify order.json',
      summary: 'read everything again that the answer was made from',
    },
    {
      line: 'coexist plan verify order.json today.yaml target.yaml',
      summary: 'say where the two topologies are now',
    },
  ],
  async run(invocation, surroundings) {
    const [path, ...words] = invocation.words
    if (path === undefined)
      throw new UsageError('no certificate is given', 'write `coexist plan verify CERTIFICATE`')
    const options = { ...checkOptionsOf(invocation, [], surroundings), gate: gateOf(invocation) }
    const shown = (answer: Answer): Outcome => ({
      exitCode: answer.verification ? (answer.verification.isRight ? 0 : 1) : 2,
      output: invocation.value('format') === 'json' ? verificationJson(answer) : renderVerification(answer),
    })
    const certificate = await loadCertificate(path, options)
    if (!('claim' in certificate)) return shown(unread(certificate))
    const { inputs } = certificate
    const again = {
      ...options,
      asOf: certificate.asOf,
      policies: options.policies.length > 0 ? options.policies : (inputs?.policies ?? []),
      waivers: options.waivers.length > 0 ? options.waivers : (inputs?.waivers ?? []),
    }
    const packs = loadPreparedPacks()
    const read = await loadOrder(again, pathsOf(words, inputs), inputs?.bridges ?? [], packs)
    return shown(verify(certificate, read))
  },
}

function pathsOf(words: readonly string[], inputs: Inputs | undefined): OrderPaths {
  const [from = inputs?.from, to = inputs?.to] = words
  if (from !== undefined && to !== undefined) return { from, to }
  if (inputs?.base !== undefined) return { base: inputs.base, paths: inputs.paths ?? [] }
  throw new UsageError(
    'the certificate does not say what it was made from',
    'write `coexist plan verify CERTIFICATE FROM TO`',
  )
}
