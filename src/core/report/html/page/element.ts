/** What stands in an element; text stays text, whatever it says. */
export type Child = Node | string

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** An element with its attributes and content; an attribute that is false or undefined is left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value))
  }
  made.append(...children)
  return made
}

/** A button that does something. */
export function button(label: Child, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label)
  made.addEventListener('click', onClick)
  return made
}

/** A choice from a list; what it says is the index of the choice as text, or nothing for `all`. */
export function choice(
  label: string,
  all: string,
  names: readonly string[],
  onChange: (value: string) => void,
): HTMLLabelElement {
  const select = element(
    'select',
    {},
    element('option', { value: '' }, all),
    ...names.map((name, index) => element('option', { value: index }, name)),
  )
  select.addEventListener('change', () => onChange(select.value))
  return element('label', {}, label, select)
}

/** A table with a caption, in a region that scrolls by keyboard where the window is narrow. */
export function table(
  caption: string,
  headers: readonly Child[],
  rows: readonly (readonly Child[])[],
): HTMLDivElement {
  const body = element('tbody', {}, ...rows.map((row) => element('tr', {}, ...row.map(cell))))
  return scrolling(
    caption,
    tableOf(
      caption,
      headers.map((header) => element('th', { scope: 'col' }, header)),
      body,
    ),
  )
}

/** A table of cells that are made already. */
export function tableOf(
  caption: string,
  headers: readonly HTMLTableCellElement[],
  body: HTMLTableSectionElement,
): HTMLTableElement {
  return element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...headers)),
    body,
  )
}

/** A region that can be reached and scrolled by keyboard. */
export function scrolling(label: string, content: HTMLElement): HTMLDivElement {
  return element(
    'div',
    { class: 'scrolling', role: 'region', 'aria-label': `Table: ${label}`, tabindex: 0 },
    content,
  )
}

/** A section of the page with its heading. */
export function section(id: string, title: string, ...children: readonly Child[]): HTMLElement {
  const heading = `${id}-title`
  return element(
    'section',
    { id, 'aria-labelledby': heading, tabindex: -1 },
    element('h2', { id: heading }, title),
    ...children,
  )
}

function cell(content: Child): HTMLTableCellElement {
  return element('td', {}, content)
}
