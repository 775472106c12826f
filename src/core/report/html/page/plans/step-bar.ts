import type { PagePlan } from '../../page-data.js'
import { element } from '../element.js'
import { graver, type Colour } from '../marks.js'
import { colourOf } from './verdicts.js'

const mostCells = 120

/** The states of a plan as a bar of colours, for the eye alone; where there are very many, a cell stands for several. */
export function stepBar({ start, steps }: PagePlan): {
  readonly element: HTMLElement
  show(step: number): void
} {
  const colours: readonly Colour[] = [start, ...steps].map(({ verdict }) => colourOf[verdict])
  const perCell = Math.ceil(colours.length / mostCells)
  const cells = Array.from({ length: Math.ceil(colours.length / perCell) }, (_, cell) => {
    const own = colours.slice(cell * perCell, (cell + 1) * perCell)
    return element('span', { 'data-mark': own.reduce(graver, 'fine') })
  })
  return {
    element: element('div', { class: 'bar', 'aria-hidden': 'true' }, ...cells),
    show(step) {
      const at = Math.floor(step / perCell)
      for (const [index, cell] of cells.entries()) cell.classList.toggle('here', index === at)
    },
  }
}
