import type { PlanReport, StepVerdict } from '../../model/report.js'
import { mermaidLabel } from '../escaping/mermaid.js'
import { phaseInWords, phasesOf, productsInWords } from './plan-timeline.js'

const mostPhases = 40
const mostTitles = 4
const longestTitle = 40

const classes: Readonly<Record<StepVerdict, string>> = {
  pass: '',
  warn: '',
  undecided: ':::undecided',
  fail: ':::violation',
}

/** A picture of the phases of a plan, those in which something is wrong marked; undefined where there are too many. */
export function mermaidPhases(plan: PlanReport): string | undefined {
  const phases = phasesOf(plan)
  if (phases.length > mostPhases) return undefined
  const nodes = phases.map((phase, index) => {
    const lines = [phaseInWords(phase), productsInWords(phase.products), ...titlesOf(phase.titles)]
    return ` p${index}["${lines.map(mermaidLabel).join('<br/>')}"]${classes[phase.verdict]}`
  })
  return [
    'flowchart LR',
    ...nodes,
    ...phases.slice(1).map((_phase, index) => ` p${index} --> p${index + 1}`),
    ' classDef violation fill:#ffebe9,stroke:#cf222e,color:#82071e',
    ' classDef undecided fill:#fff8c5,stroke:#9a6700,color:#633c01',
  ].join('\n')
}

function titlesOf(titles: readonly string[]): readonly string[] {
  const shown = titles.slice(0, mostTitles).map((title) => {
    const plain = title.replaceAll('`', '')
    return plain.length > longestTitle ? `${plain.slice(0, longestTitle)}…` : plain
  })
  return titles.length > mostTitles ? [...shown, `and ${titles.length - mostTitles} more`] : shown
}
