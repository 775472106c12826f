import { both, type Answer } from '../../model/answer.js'
import type { Binding } from '../binding.js'
import { defineRuleForm, type ServerWatch } from '../form.js'
import { allowedValues, type Row } from './allowed-values.js'
import { cluesOf } from './clues.js'
import { fieldOf, type Field } from './field.js'
import type { MatrixOptions } from './options.schema.js'
import { matrixInWords } from './sentence.js'
import { allowedTogether } from './allowed-together.js'

/** Allows a field only the values that a table gives for the release of the server. */
export const matrix = defineRuleForm<MatrixOptions>({
  id: 'matrix',
  summary: 'The field takes a value that the table allows for the release of the server.',

  bind(options, binding) {
    const servers = binding.selector(options.servers, 'matrix', 'servers')
    const field = fieldOf(options.field, binding)
    const rows = options.allowed.map(({ version, values }, index): Row => {
      refuseUnknownValues(values, field, binding, ['matrix', 'allowed', index, 'values'])
      const path = ['matrix', 'allowed', index, 'version']
      return { values, fits: version ? binding.constraint(version, servers.products, path) : () => 'yes' }
    })
    for (const [index, set] of (options.combinations ?? []).entries()) {
      refuseUnknownValues(set, field, binding, ['matrix', 'combinations', index])
    }
    refuseUnknownValues(options.alone ?? [], field, binding, ['matrix', 'alone'])
    const demands = [allowedValues(rows, field), allowedTogether(options, field)]
    const level = options.field.startsWith('level:') ? options.field.slice('level:'.length) : undefined
    const table = { options, field, rows, origin: binding.rule.origin }
    return {
      kind: 'server',
      inWords: matrixInWords(servers, options),
      servers,
      clues: (server, scope) => cluesOf(server, scope, table),
      ...(level === undefined ? {} : { level }),
      watch: () => allOf(demands),
    }
  },
})

function allOf(demands: readonly ServerWatch[]): ServerWatch {
  return {
    meets: (server, scope) =>
      demands.reduce<Answer>((met, demand) => both(met, demand.meets(server, scope)), 'yes'),
    explain(server, scope) {
      const answers = demands.map((demand) => demand.meets(server, scope))
      const demand = demands[answers.indexOf(answers.includes('no') ? 'no' : 'cannot-tell')]
      if (!demand) throw new Error(`nothing is wrong with ${server.name}, so nothing to explain`)
      return demand.explain(server, scope)
    },
  }
}

function refuseUnknownValues(
  values: readonly string[],
  field: Field,
  binding: Binding,
  path: readonly (string | number)[],
): void {
  for (const [index, value] of values.entries()) {
    const fault = field.fault(value)
    if (fault) binding.refuse([...path, index], fault.message, fault.help)
  }
}
