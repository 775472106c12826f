/**
 * A mapping as the quick reader builds it: its keys are its own properties, and nothing is inherited, so that `toString`
 * and `__proto__` are keys like any other. Where it starts in the text is kept beside them.
 */
export class Mapping {
  [key: string]: unknown
  readonly #start: number

  constructor(start: number) {
    this.#start = start
  }

  static {
    Object.setPrototypeOf(Mapping.prototype, null)
    Reflect.deleteProperty(Mapping.prototype, 'constructor')
  }

  /** The offset at which a mapping starts; undefined for whatever else was built. */
  static startOf(container: object): number | undefined {
    return #start in container ? container.#start : undefined
  }
}
