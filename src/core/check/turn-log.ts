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
    for (const subject of this.subjectsOf(watch, speaks)) {
      const status = watch.statusOf(subject)
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
    const mayAllTurn = this.touched === 'all' || watch.speaks() !== this.spoke
    const turns: Turn[] = []
    for (const [subject, status] of this.said) {
      const isTouched = mayAllTurn || watch.compiled.judge.kind === 'scope' || this.isTouched(subject)
      if (!isTouched || watch.statusOf(subject) === status) continue
      turns.push({ watch, subject, status: undefined })
      this.said.delete(subject)
    }
    return turns
  }

  private isTouched(subject: Subject): boolean {
    return this.touched === 'all' || this.touched.has(subject)
  }

  private subjectsOf(watch: RuleWatch, speaks: Answer): Iterable<Subject> {
    if (speaks === 'no') return this.spoke === 'no' ? [] : [...this.said.keys()]
    if (watch.compiled.judge.kind === 'scope') return watch.subjects()
    if (speaks === this.spoke && this.touched !== 'all') return this.touched
    return new Set([...this.said.keys(), ...watch.subjects()])
  }
}
