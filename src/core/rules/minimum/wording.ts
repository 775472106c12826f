import { quote } from '../../model/wording.js'
import { shortName, type Release } from '../../versions/version.js'
import { running, type ServerState } from '../state.js'
import { howToKnow, whyUnknown } from '../unknown-version.js'

interface Wording {
  readonly observed: string
  readonly demanded: string
  readonly actual?: string
  readonly required: string
  readonly help: string
}

/** A server that is below the minimum, whatever it is exactly. */
export function belowMinimum(server: ServerState, release: Release): Wording {
  return {
    observed: `${quote(server.name)} runs ${running(server)}`,
    ...common(server, release),
    help: `install ${release.product.name} ${quote(release.label)} or later on ${quote(server.name)}`,
  }
}

/** A server that may be below the minimum: its version is not known well enough. */
export function perhapsBelowMinimum(server: ServerState, release: Release): Wording {
  return {
    observed: `${quote(server.name)} runs ${running(server)}, ${whyUnknown(server)}`,
    ...common(server, release),
    help: howToKnow(server),
  }
}

function common(server: ServerState, release: Release): Pick<Wording, 'demanded' | 'actual' | 'required'> {
  const { product } = server
  const name = product === release.product ? '' : `${release.product.name} `
  return {
    demanded: `the minimum is ${name}${quote(release.label)}`,
    ...(server.version.written === '' ? {} : { actual: shortName(server.version) }),
    required: `${name}${release.label}`,
  }
}
