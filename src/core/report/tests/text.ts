import type {
  CaseDifference,
  CaseResult,
  MutantResult,
  RuleCoverage,
  Shortcoming,
  TestReport,
} from '../../model/test-report.js'
import { counted } from '../../model/wording.js'
import { safeLine } from '../escaping/line.js'
import type { RenderOptions } from '../format.js'
import { alignedTable } from '../parts/aligned-table.js'
import { paletteOf, type Palette } from '../parts/palette.js'
import { labelledLine, placeLine, problemLines } from '../parts/lines.js'

/** A run of cases for people at a terminal: every case, what is shown of every rule, and what is missing. */
export function text(report: TestReport, { color, brief }: RenderOptions): string {
  const palette = paletteOf(color)
  const { cases, rules, shortfalls, mutants = [], problems } = report
  const lines = brief
    ? []
    : [
        ...cases.flatMap((one) => caseLines(one, palette)),
        ...(cases.length > 0 ? [''] : []),
        ...coverageLines(rules, palette),
        ...withoutEffectLines(mutants, palette),
        ...shortfalls.flatMap((one) => shortcomingLines(one, palette)),
        ...problemLines(problems, palette),
      ]
  return `${[...lines, verdictLine(report, palette)].join('\n')}\n`
}

function caseLines(
  { title, passed, differences, location }: CaseResult,
  palette: Palette,
): readonly string[] {
  const word = passed ? palette.pass('pass') : palette.error('fail')
  const place = passed ? '' : ` (${location.file}:${location.line})`
  return [
    `${word} ${safeLine(`${title}${place}`)}`,
    ...differences.flatMap((one) => differenceLines(one, palette)),
  ]
}

function differenceLines(
  { message, help, location, related }: CaseDifference,
  palette: Palette,
): readonly string[] {
  return [
    `  ${placeLine(location, palette)} ${safeLine(message)}`,
    ...(related
      ? [
          `  ${labelledLine('found', `${related.location.file}:${related.location.line} ${related.message}`, palette)}`,
        ]
      : []),
    `  ${labelledLine('help', help, palette)}`,
  ]
}

function coverageLines(rules: readonly RuleCoverage[], palette: Palette): readonly string[] {
  if (rules.length === 0) return []
  const rows = rules.map(({ policy, rule, firing, quiet, undecided, neverUndecided }) => [
    `${policy}/${rule}`,
    String(firing),
    String(quiet),
    neverUndecided ? 'never' : String(undecided),
  ])
  const [header = '', ...rest] = alignedTable(
    [['rule', 'firing', 'quiet', 'undecided'], ...rows].map((row) => row.map(safeLine)),
    new Set([1, 2, 3]),
  )
  return [palette.dim(header), ...rest, '']
}

/** Changes that nobody can notice are told, since a person may know better. */
function withoutEffectLines(mutants: readonly MutantResult[], palette: Palette): readonly string[] {
  const silent = mutants.filter(({ outcome }) => outcome === 'without-effect')
  if (silent.length === 0) return []
  return [
    palette.dim('changes without effect on these cases, whatever release their servers have'),
    ...silent.map(({ policy, rule, change }) => safeLine(`${policy}/${rule} ${change}`)),
    '',
  ]
}

function shortcomingLines(
  { kind, severity, message, help, location }: Shortcoming,
  palette: Palette,
): readonly string[] {
  return [
    `${placeLine(location, palette)} ${palette[severity](severity)} ${safeLine(kind)}`,
    `  ${safeLine(message)}`,
    labelledLine('help', help, palette),
    '',
  ]
}

function verdictLine({ verdict, summary, shortfalls, problems, asOf }: TestReport, palette: Palette): string {
  const { cases, failed, mutants } = summary
  const missing = shortfalls.filter(({ severity }) => severity === 'error').length
  const counts = [
    ...(problems.length > 0 ? [counted(problems.length, 'problem')] : []),
    `${cases - failed} of ${counted(cases, 'case')} passed`,
    ...(mutants
      ? [
          `${mutants.tried - mutants.unnoticed - mutants.withoutEffect} of ${counted(mutants.tried, 'change')} noticed`,
        ]
      : []),
    ...(mutants && mutants.withoutEffect > 0 ? [`${mutants.withoutEffect} without effect`] : []),
    ...(missing > 0 ? [`${missing} missing`] : []),
  ]
  const word = palette[verdict === 'pass' ? 'pass' : 'error'](verdict)
  const scope = `${counted(summary.policies, 'policy', 'policies')}, ${counted(summary.rules, 'rule')}, as of ${asOf}`
  return `${word}: ${counts.join(', ')} (${scope})`
}
