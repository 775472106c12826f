import { counted, listedAtMost, quote } from '../../model/wording.js'
import { agree } from '../../versions/agreement.js'
import { groupBy } from '../../model/group-by.js'
import type { ActualServer, Note } from '../inventory.js'
import type { Gathering } from './gathering.js'
import { isEdge, isPlaceholder } from './roles.js'

/** What the head of a topology says of these servers: how their versions came to be known only partly. */
export function remarksOn(servers: readonly ActualServer[]): readonly string[] {
  const kinds = groupBy(partlyKnown(servers), ({ product }) => product.updateKind)
  return [
    'Servers that were switched off and never uninstalled are in the directory too. They count, for Setup as well: uninstall them.',
    ...[...kinds].map(([kind, [server]]) => {
      const { updateWord, family } = server?.product ?? { updateWord: kind, family: {} }
      return `${quote(`${kind}?`)}: which ${updateWord} is installed is not known, since AdminDisplayVersion never shows it. To know it, ${family.exactVersion ?? 'ask the server'}; or import the file versions together with the servers.`
    }),
    ...(servers.some(({ isEarlier }) => isEarlier)
      ? [
          'Edge Transport servers: the directory has their version as of the day they were subscribed, which is what `recordedVersion` says. Write the version that they run today, if you know it.',
        ]
      : []),
  ]
}

/** What is worth knowing before the topology is believed. */
export function notesOn(gathering: Gathering, servers: readonly ActualServer[]): readonly Note[] {
  return [
    ...notesOnPartlyKnown(servers),
    ...servers.flatMap(({ name, comments, at }) =>
      comments.map((comment) => ({ message: `${quote(name)}: ${comment}`, at })),
    ),
    ...disagreements(gathering),
    ...withoutFileVersion(gathering),
    ...notShown(gathering),
    ...placeholders(gathering),
    ...subscriptions(gathering),
  ]
}

/** The servers whose update is not known, those of the oldest product first. */
function partlyKnown(servers: readonly ActualServer[]): readonly ActualServer[] {
  return servers
    .filter(({ version, isEarlier }) => version.precision === 'interval' && !isEarlier)
    .sort((a, b) => a.product.order - b.product.order)
}

function notesOnPartlyKnown(servers: readonly ActualServer[]): readonly Note[] {
  const byLabel = groupBy(partlyKnown(servers), ({ product, written }) => `${product.name} ${quote(written)}`)
  return [...byLabel].map(([label, alike]) => {
    const [first] = alike
    const help = first?.product.family.exactVersion
    const names = listedAtMost(
      5,
      alike.map(({ name }) => quote(name)),
    )
    return {
      message: `${counted(alike.length, 'server')} at ${label}, its ${first?.product.updateWord ?? 'update'} not known: ${names}`,
      ...(help === undefined ? {} : { help }),
    }
  })
}

/** The directory of a server that was updated by other means than Setup, or in the middle of it. */
function disagreements({ servers }: Gathering): readonly Note[] {
  return [...servers.values()].flatMap(({ name, file, displayed, roleSum }) => {
    if (!file || !displayed || isEdge(roleSum?.value ?? 0)) return []
    if (agree(file.value.version, displayed.value.version) !== 'no') return []
    const message = `${quote(name)} has ${quote(file.value.written)} by its file version, and ${quote(displayed.value.written)} by the directory; the file version is taken`
    return [{ message, at: file.at }]
  })
}

function withoutFileVersion({ servers, kinds }: Gathering): readonly Note[] {
  const silent = [...servers.values()].filter(({ isShown, file, displayed }) => isShown && displayed && !file)
  const hasSome = kinds.has('file-version') && [...servers.values()].some(({ file }) => file)
  if (!hasSome || silent.length === 0) return []
  const names = listedAtMost(
    5,
    silent.map(({ name }) => quote(name)),
  )
  return [
    {
      message: `${counted(silent.length, 'server')} without a file version: ${names}`,
      help: 'see whether it is still in service; a server that was never uninstalled counts all the same',
    },
  ]
}

function notShown({ servers, kinds }: Gathering): readonly Note[] {
  if (!kinds.has('server')) return []
  return [...servers.values()]
    .filter(({ isShown }) => !isShown)
    .map(({ name, at }) => ({
      message: `${quote(name)} has a file version, and \`Get-ExchangeServer\` does not show it`,
      help: 'add its roles; an Edge Transport server that is not subscribed is in no directory',
      at,
    }))
}

function placeholders({ servers }: Gathering): readonly Note[] {
  return [...servers.values()]
    .filter(({ roleSum }) => isPlaceholder(roleSum?.value ?? 0))
    .map(({ name, at }) => ({
      message: `${quote(name)} was prepared and never installed; it is left out`,
      at,
    }))
}

function subscriptions({ servers, subscriptions: all }: Gathering): readonly Note[] {
  const subscribed = new Set(all.map(({ key }) => key))
  const orphans = all.filter(({ key }) => !servers.has(key))
  const edges = [...servers.values()].filter(
    ({ name, roleSum }) => isEdge(roleSum?.value ?? 0) && !subscribed.has(name.toLowerCase()),
  )
  return [
    ...orphans.map(({ name, row }) => ({
      message: `the subscription of ${quote(name)} is left out, since no export shows that server`,
      help: 'export `Get-ExchangeServer` too',
      at: row.at,
    })),
    ...edges.map(({ name, site, at }) => ({
      message: `no export tells to which site ${quote(name)} is subscribed${site?.value ? `; its row names ${quote(site.value)}` : ''}`,
      help: 'export `Get-EdgeSubscription` too',
      at,
    })),
  ]
}
