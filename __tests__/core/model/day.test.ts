import { describe, expect, it } from 'vitest'
import { dayAfter, dayBefore, daysBetween, isDay } from '../../../src/core/model/day.js'

describe('a day', () => {
  it.each([
    ['2026-11-22', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-01', false],
    ['2026-01-00', false],
    ['2026-1-1', false],
    ['26-01-01', false],
    ['2026-11-22T00:00', false],
    [' 2026-11-22', false],
    ['', false],
  ])('`%s` stands in the calendar: %s', (text, stands) => {
    expect(isDay(text)).toBe(stands)
  })

  it.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2026-11-23', 1],
    ['2026-11-23', '2026-11-22', -1],
    ['2026-12-31', '2027-01-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['2000-01-01', '2001-01-01', 366],
    ['1900-01-01', '1901-01-01', 365],
    ['1601-01-01', '2001-01-01', 146_097],
  ])('from %s to %s it is %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })

  it.each([
    ['2026-11-21', '2026-11-22'],
    ['2024-02-28', '2024-02-29'],
    ['2024-02-29', '2024-03-01'],
    ['2025-02-28', '2025-03-01'],
    ['2025-04-30', '2025-05-01'],
    ['2025-12-31', '2026-01-01'],
  ])('`%s` is followed by `%s`', (day, next) => {
    expect([dayAfter(day), dayBefore(next)]).toEqual([next, day])
  })
})
