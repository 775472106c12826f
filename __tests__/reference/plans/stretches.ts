/** What is found at one moment; the key tells the same fault at different moments from another fault. */
export interface Seen {
  readonly key: string
  readonly status: string
}

/** What is found at a moment, and the step that has brought it about. */
export interface Look<Found extends Seen> {
  readonly step: number
  readonly found: readonly Found[]
  /** Nothing is found anew at this moment; it may be seen that something is no longer so. */
  readonly isOnlyEnd: boolean
}

export interface Stretch<Found extends Seen> {
  /** As it is at the beginning. */
  readonly first: Found
  readonly step: number
  readonly until: number | undefined
}

/**
 * The stretches of moments in which the same is found. What is found at the last moment is there until the last step
 * where that is given, and without an end where it is not.
 */
export function stretchesOf<Found extends Seen>(
  looks: readonly Look<Found>[],
  lastStep?: number,
): readonly Stretch<Found>[] {
  const kinds = [...new Set(looks.flatMap(({ found }) => found.map(nameOf)))]
  return kinds.flatMap((kind) => joined(runsOf(kind, looks, lastStep)))
}

function runsOf<Found extends Seen>(
  kind: string,
  looks: readonly Look<Found>[],
  lastStep: number | undefined,
): readonly Stretch<Found>[] {
  const runs: Stretch<Found>[] = []
  let open: Stretch<Found> | undefined
  for (const { step, found, isOnlyEnd } of looks) {
    const first = found.find((one) => nameOf(one) === kind)
    if (open && !first) runs.push({ ...open, until: step })
    if (!first) open = undefined
    else if (!isOnlyEnd) open ??= { first, step, until: lastStep }
  }
  return open ? [...runs, open] : runs
}

/** Stretches that meet in one step are one. */
function joined<Found extends Seen>(stretches: readonly Stretch<Found>[]): readonly Stretch<Found>[] {
  return stretches.reduce<readonly Stretch<Found>[]>((done, next) => {
    const last = done.at(-1)
    if (last?.until !== next.step) return [...done, next]
    return [...done.slice(0, -1), { ...last, until: next.until }]
  }, [])
}

function nameOf({ key, status }: Seen): string {
  return `${status} ${key}`
}
