/** Members, by number, that belong together since they share something, also by way of others. */
export class Groups {
  private readonly above: Int32Array

  constructor(
    private readonly members: number,
    shared: number,
  ) {
    this.above = Int32Array.from({ length: members + shared }, (_, index) => index)
  }

  /** A member has a share in something. */
  join(member: number, shared: number): void {
    const [one, other] = [this.rootOf(member), this.rootOf(this.members + shared)]
    this.above[one] = other
  }

  /** The members that belong together, each group in the order of its members. */
  all(): Iterable<readonly number[]> {
    const groups = new Map<number, number[]>()
    for (let member = 0; member < this.members; member++) {
      const root = this.rootOf(member)
      const group = groups.get(root)
      if (group) group.push(member)
      else groups.set(root, [member])
    }
    return groups.values()
  }

  private rootOf(node: number): number {
    let root = node
    while (this.aboveOf(root) !== root) {
      this.above[root] = this.aboveOf(this.aboveOf(root))
      root = this.aboveOf(root)
    }
    return root
  }

  private aboveOf(node: number): number {
    return this.above[node] ?? node
  }
}
