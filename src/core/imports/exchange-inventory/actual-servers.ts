import type { Problem } from '../../model/problem.js'
import { quote } from '../../model/wording.js'
import type { ActualServer } from '../inventory.js'
import type { ServerFacts } from './facts.js'
import type { Gathering } from './gathering.js'
import { isEdge, isPlaceholder, rolesOf } from './roles.js'

/** The servers that the rows are about; one without any version is a problem, unless it was only prepared. */
export function actualServers({ servers }: Gathering, problems: Problem[]): readonly ActualServer[] {
  return [...servers.values()].flatMap((facts) => {
    if (facts.displayed || facts.file) return actualServer(facts) ?? []
    if (isPlaceholder(facts.roleSum?.value ?? 0) || facts.isRefused) return []
    problems.push({
      message: `the exports do not say which version ${quote(facts.name)} runs`,
      help: 'export the column `AdminDisplayVersion`',
      at: facts.at,
    })
    return []
  })
}

function actualServer(facts: ServerFacts): ActualServer | undefined {
  const { name, file, displayed, roleSum, site } = facts
  const read = (file ?? displayed)?.value
  const sum = roleSum?.value
  if (!read || isPlaceholder(sum ?? 0)) return undefined
  const roles = sum === undefined ? undefined : rolesOf(read.product.id, sum)
  const isOutside = isEdge(sum ?? 0)
  const { product, version, written } = read
  return {
    name,
    key: name.toLowerCase(),
    product,
    version,
    written,
    isEarlier: isOutside && !file,
    ...(roles ? { roles } : {}),
    // An Edge Transport server stands in the perimeter; the site that its row may name is the one it is subscribed to.
    ...(site && site.value !== '' && !isOutside ? { site: site.value } : {}),
    comments: commentsOn(facts, isOutside),
    at: facts.at,
  }
}

function commentsOn({ file, displayed }: ServerFacts, isOutside: boolean): readonly string[] {
  const read = (file ?? displayed)?.value
  const build = quote(read?.build.join('.') ?? '')
  return [
    ...(isOutside && !file ? ['the version is that of the day it was subscribed'] : []),
    ...(read && !read.isListed && read.version.precision !== 'unknown'
      ? [`no list has the build ${build}; the release is told by its third number`]
      : []),
    ...(read?.version.precision === 'unknown' ? [`no catalogue knows the build ${build}`] : []),
  ]
}
