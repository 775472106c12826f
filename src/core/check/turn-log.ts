import type { Answer } from '../model/answer.js'
import type { JudgementStatus, RuleWatch, Subject } from './rule-watch.js'

/** What a rule says about a subject has changed. */
export interface Turn {
  readonly watch: RuleWatch
  readonly subject: Subject
  readonly status: JudgementStatus | undefined
}

/** Remembers what a rule said last, and which subjects may have turned since. */
export class TurnLog {
  private readonly said = new Map<Subject, JudgementStatus>()
  private touched: Set<Subject> | 'all' = 'all'
  private spoke: Answer = 'no'

  touch(subject: Subject): void {
    if (this.touched !== 'all') this.touched.add(subject)
  }

  touchAll(): void {
    this.touched = 'all'
  }

  take(watch: RuleWatch): readonly Turn[] {
    const speaks = watch.speaks()
    const turns: Turn[] = []
    const said = this.sayingOf(watch)
    for (const subject of this.subjectsOf(watch, speaks)) {
      const status = said(subject)
      if (status === this.said.get(subject)) continue
      turns.push({ watch, subject, status })
      if (status) this.said.set(subject, status)
      else this.said.delete(subject)
    }
    this.spoke = speaks
    this.touched = new Set()
    return turns
  }

  /** What begins is left for {@link take}: the touched subjects stay touched. */
  takeEndings(watch: RuleWatch): readonly Turn[] {
    const mayAllTurn = this.touched === 'all' || watch.speaks() !== this.spoke || isOnScopes(watch)
    const turns: Turn[] = []
    const said = this.sayingOf(watch)
    const touched = mayAllTurn || this.touched === 'all' ? this.said.keys() : this.touched
    for (const subject of [...touched]) {
      const status = this.said.get(subject)
      if (status === undefined || said(subject) === status) continue
      turns.push({ watch, subject, status: undefined })
      this.said.delete(subject)
    }
    return turns
  }

  /** What a rule says now, by subject; of a scope as a whole only what is a subject now. */
  private sayingOf(watch: RuleWatch): (subject: Subject) => JudgementStatus | undefined {
    if (!isOnScopes(watch)) return (subject) => watch.statusOf(subject)
    const subjects = new Set(watch.speaks() === 'no' ? [] : watch.subjects())
    return (subject) => (subjects.has(subject) ? watch.statusOf(subject) : undefined)
  }

  private subjectsOf(watch: RuleWatch, speaks: Answer): Iterable<Subject> {
    if (speaks === 'no') return this.spoke === 'no' ? [] : [...this.said.keys()]
    if (speaks === this.spoke && !isOnScopes(watch) && this.touched !== 'all') return this.touched
    return new Set([...this.said.keys(), ...watch.subjects()])
  }
}

function isOnScopes({ compiled }: RuleWatch): boolean {
  return compiled.judge.kind === 'scope'
}
