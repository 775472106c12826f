import { listed, quote, resolve as resolveVersion, safeLine, type Resolution } from '../../core/index.js'
import { loadPreparedPacks } from '../../node/prepared-packs.js'
import { UsageError, type Command } from '../command.js'

/** Tells what a version string means. */
export const resolve: Command = {
  id: 'resolve',
  summary: 'Tell what a version string means: product, release, build, dates.',
  usage: 'resolve VERSION [options]',
  options: [
    {
      name: 'product',
      value: 'ID',
      summary: 'the product it is a version of, where it does not say so itself',
    },
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: ['text', 'json'],
      summary: 'how the answer is shown',
    },
  ],
  examples: [
    { line: 'coexist resolve 8.3.298.3', summary: 'a build' },
    { line: 'coexist resolve "Exchange 2007 SP3 RU10"', summary: 'a label that names its product' },
    { line: 'coexist resolve "Version 15.0 (Build 712.24)" -f json', summary: 'an AdminDisplayVersion' },
  ],
  run(invocation) {
    if (invocation.words.length === 0)
      throw new UsageError('no version is given', 'write `coexist resolve VERSION`')
    const resolution = resolveVersion(
      invocation.words.join(' '),
      invocation.value('product'),
      loadPreparedPacks(),
    )
    if ('message' in resolution) throw new UsageError(resolution.message, resolution.help)
    const isJson = invocation.value('format') === 'json'
    return {
      exitCode: resolution.precision === 'unknown' ? 2 : 0,
      output: isJson ? `${JSON.stringify(resolution, null, 2)}\n` : inWords(resolution),
    }
  },
}

function inWords(resolution: Resolution): string {
  const {
    input,
    product,
    release,
    build,
    precision,
    from,
    to,
    released,
    planned,
    supportEnds,
    nearest = [],
  } = resolution
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    ['product', product],
    ['release', precision === 'interval' ? `${release ?? ''}, its update not known` : release],
    ['from', precision === 'interval' ? from : null],
    ['to', precision === 'interval' ? to : null],
    ['build', build],
    ['released', released],
    ['planned for', planned],
    ['support ends', supportEnds],
    ['perhaps', nearest.length > 0 ? listed(nearest, 'or') : null],
  ]
  const known = facts.filter(([, value]) => value !== null && value !== undefined)
  const title =
    precision === 'unknown' ? `${quote(input)} is no release that a catalogue knows` : quote(input)
  return [title, ...known.map(([name, value]) => `  ${`${name}:`.padEnd(14)}${value ?? ''}`), '']
    .map(safeLine)
    .join('\n')
}
