/** A calendar day as `YYYY-MM-DD`; days are compared as text. */
export type Day = string

/** A number of days as people write it (`180d`); undefined where the text is none. */
export function parseDays(text: string): number | undefined {
  return /^\d{1,5}d$/.test(text) ? Number(text.slice(0, -1)) : undefined
}

/** The number of days from one day to another; negative where the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day after a day. */
export function dayAfter(day: Day): Day {
  const [year, month, date] = partsOf(day)
  if (date < lengthOfMonth(year, month)) return dayOf(year, month, date + 1)
  return month < 12 ? dayOf(year, month + 1, 1) : dayOf(year + 1, 1, 1)
}

/** The day before a day. */
export function dayBefore(day: Day): Day {
  const [year, month, date] = partsOf(day)
  if (date > 1) return dayOf(year, month, date - 1)
  return month > 1 ? dayOf(year, month - 1, lengthOfMonth(year, month - 1)) : dayOf(year - 1, 12, 31)
}

/** Days since 0000-03-01 in the Gregorian calendar, which makes the leap day the last of its year. */
function dayNumber(day: Day): number {
  const [year, month, date] = partsOf(day)
  const shifted = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1
  return (
    shifted * 365 +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    dayOfYear
  )
}

function partsOf(day: Day): readonly [year: number, month: number, date: number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return [year, month, date]
}

function dayOf(year: number, month: number, date: number): Day {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`
}

/** Whether a text is a day of the calendar, written as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)
}

function lengthOfMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return isLeap ? 29 : 28
}
