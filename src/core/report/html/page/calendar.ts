import { daysBetween } from '../../../model/day.js'
import type { PageData } from '../page-data.js'
import { element, section, table, type Child } from './element.js'
import { badge, type Colour } from './marks.js'
import type { Page } from './page.js'
import { grouped } from './words.js'

interface CalendarEntry {
  readonly date: string
  readonly what: string
  readonly mark: Colour
}

/** How many days ahead an end is told as near. */
const near = 365

/** Everything that has a day: ends of support, ends of waivers, days of plans. */
export function calendarSection({ data }: Page): readonly Child[] {
  const entries = [...supportEnds(data), ...waiverEnds(data), ...planDays(data)]
  const sorted = entries.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
  if (sorted.length === 0) return []
  const position = scaleOf(sorted, data.asOf)
  const rows = sorted.map(({ date, what, mark }) => [
    element('time', { datetime: date }, date),
    badge(mark, daysInWords(data.asOf, date)),
    what,
    track(position(data.asOf), position(date), mark),
  ])
  const caption = `What begins and ends, as of ${data.asOf}`
  return [section('calendar', 'Calendar', table(caption, ['Day', 'When', 'What', 'Time'], rows))]
}

function supportEnds({ organizations, asOf }: PageData): readonly CalendarEntry[] {
  const servers = new Map<string, number>()
  for (const { support } of organizations) {
    for (const { name, mainstreamEnds, ends, servers: count } of support) {
      const named = [
        ...(mainstreamEnds === undefined ? [] : [[mainstreamEnds, `Mainstream support of ${name} ends`]]),
        ...(ends === undefined || ends === 'none' ? [] : [[ends, `Support of ${name} ends`]]),
      ]
      for (const [date = '', what = ''] of named) {
        const key = JSON.stringify([date, what])
        servers.set(key, (servers.get(key) ?? 0) + count)
      }
    }
  }
  return [...servers].map(([key, count]) => {
    const [date, what] = JSON.parse(key) as [string, string]
    const mark = what.startsWith('Mainstream') ? 'notice' : markOf(daysBetween(asOf, date))
    return { date, what: `${what}: ${inWords(count, 'server')}`, mark }
  })
}

function waiverEnds({ findings, rules }: PageData): readonly CalendarEntry[] {
  const counts = new Map<string, number>()
  for (const { waiver, rule, mark } of findings) {
    if (!waiver || mark !== 'waived') continue
    const key = JSON.stringify([waiver.expires, rules[rule]?.rule ?? '', waiver.owner])
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].map(([key, count]) => {
    const [date, rule, owner] = JSON.parse(key) as [string, string, string]
    return { date, what: `Waiver of ${rule} by ${owner} ends: ${inWords(count, 'finding')}`, mark: 'waived' }
  })
}

/** The first and the last day on which a step of a plan is due. */
function planDays({ plans }: PageData): readonly CalendarEntry[] {
  return plans.flatMap(({ title, steps }): readonly CalendarEntry[] => {
    const days = steps.flatMap(({ on }) => on ?? []).sort()
    const [first, last] = [days[0], days.at(-1)]
    if (first === undefined || last === undefined) return []
    if (first === last) return [{ date: first, what: `Plan ${title}`, mark: 'notice' }]
    return [
      { date: first, what: `Plan ${title} begins`, mark: 'notice' },
      { date: last, what: `Plan ${title} ends`, mark: 'notice' },
    ]
  })
}

function markOf(daysLeft: number): Colour {
  if (daysLeft < 0) return 'warning'
  return daysLeft <= near ? 'notice' : 'fine'
}

function daysInWords(asOf: string, date: string): string {
  const days = daysBetween(asOf, date)
  if (days === 0) return 'today'
  return days > 0 ? `in ${inWords(days, 'day')}` : `${inWords(-days, 'day')} ago`
}

function inWords(count: number, noun: string): string {
  return `${grouped(count)} ${count === 1 ? noun : `${noun}s`}`
}

/** Where a day lies between the first and the last one, from 0 to 100. */
function scaleOf(entries: readonly CalendarEntry[], asOf: string): (day: string) => number {
  const days = [...entries.map(({ date }) => date), asOf].sort()
  const [first = asOf, last = asOf] = [days[0], days.at(-1)]
  const length = Math.max(1, daysBetween(first, last))
  return (day) => (100 * daysBetween(first, day)) / length
}

/** A line of time with a dot and a stroke for today, for the eye alone. */
function track(today: number, at: number, mark: Colour): HTMLElement {
  const now = element('span', { class: 'today' })
  const dot = element('span', { class: 'dot', 'data-mark': mark })
  now.style.left = `${today}%`
  dot.style.left = `${at}%`
  return element('div', { class: 'track', 'aria-hidden': 'true' }, now, dot)
}
