import type { Problem } from '../model/problem.js'
import type { PathStep } from '../model/source.js'
import type { LocatedDocument } from './located-document.js'

/** One document while it is read: its places, and what is wrong with it so far. */
export class Reading {
  readonly problems: Problem[] = []

  constructor(readonly document: LocatedDocument) {}

  /** Says that the value at the path is wrong. */
  refuse(path: readonly PathStep[], message: string, help?: string): void {
    this.problems.push({ message, at: this.document.valueAt(path), ...(help ? { help } : {}) })
  }
}
