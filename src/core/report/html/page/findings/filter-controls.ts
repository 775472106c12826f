import type { Mark, PageData } from '../../page-data.js'
import { choice, element } from '../element.js'
import { badge, marks } from '../marks.js'
import { grouped } from '../words.js'
import { noFilter, type Filter } from './filter.js'

/** More than that are not chosen from a list, but typed. */
const mostChoices = 300

const changes = ['new', 'worse', 'unchanged', 'fixed']

type Chosen = Pick<Filter, 'organization' | 'site' | 'product' | 'rule' | 'change' | 'plan'>

/** The controls over the table; they say what is asked for whenever that changes. */
export function filterControls(data: PageData, onChange: (filter: Filter) => void): HTMLElement {
  let filter = noFilter
  const change = (part: Partial<Filter>) => {
    filter = { ...filter, ...part }
    onChange(filter)
  }
  return element(
    'form',
    { class: 'controls', role: 'search', 'aria-label': 'Filter the findings' },
    searchField((text) => change({ text })),
    ...choices(data, change),
    markBoxes(data, (hidden) => change({ hidden })),
  )
}

function searchField(onInput: (text: string) => void): HTMLLabelElement {
  const field = element('input', { type: 'search', placeholder: 'server, rule, file …', autocomplete: 'off' })
  field.addEventListener('input', () => onInput(field.value))
  return element('label', {}, 'Search', field)
}

function choices(data: PageData, change: (part: Chosen) => void): readonly HTMLElement[] {
  const { findings, organizations, rules, plans, isCompared } = data
  const sites = distinct(findings.map(({ site }) => site))
  const products = distinct(findings.map(({ product }) => product))
  const byIndex = (value: string) => (value === '' ? undefined : Number(value))
  const named = (names: readonly string[]) => (value: string) =>
    value === '' ? undefined : names[Number(value)]
  const planNames = ['no plan', ...plans.map(({ title }) => title)]
  const offered = [
    offer(
      'Organization',
      organizations.map(({ name }) => name),
      (value) => change({ organization: byIndex(value) }),
    ),
    offer('Site', sites, (value) => change({ site: named(sites)(value) })),
    offer('Product', products, (value) => change({ product: named(products)(value) })),
    offer(
      'Rule',
      rules.map(({ rule }) => rule),
      (value) => change({ rule: byIndex(value) }),
    ),
    offer('Plan', planNames, (value) => change({ plan: value === '' ? undefined : Number(value) - 1 })),
    offer('Change', isCompared ? changes : [], (value) => change({ change: named(changes)(value) })),
  ]
  return offered.flat()
}

/** A choice, where there is something to choose. */
function offer(
  label: string,
  names: readonly string[],
  onChange: (value: string) => void,
): readonly HTMLElement[] {
  return names.length > 1 && names.length <= mostChoices ? [choice(label, 'all', names, onChange)] : []
}

function markBoxes({ findings }: PageData, onChange: (hidden: ReadonlySet<Mark>) => void): HTMLElement {
  const counts = new Map<Mark, number>()
  for (const { mark } of findings) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const hidden = new Set<Mark>()
  const boxes = marks.flatMap((mark) => {
    const count = mark === 'fine' ? undefined : counts.get(mark)
    if (mark === 'fine' || count === undefined) return []
    const box = element('input', { type: 'checkbox', checked: true, name: mark })
    box.addEventListener('change', () => {
      if (box.checked) hidden.delete(mark)
      else hidden.add(mark)
      onChange(new Set(hidden))
    })
    return [element('label', {}, box, badge(mark), ` ${grouped(count)}`)]
  })
  return element('fieldset', {}, element('legend', {}, 'Show'), ...boxes)
}

function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))].sort()
}
