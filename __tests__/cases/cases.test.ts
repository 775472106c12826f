import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check, formats, type Report, type ReportFormat } from '../../src/core/index.js'
import { explainFindings } from '../../src/core/orders.js'
import { shownPath } from '../../src/node/find-files.js'
import { defaultMostMebibytes, loadRequest } from '../../src/node/load-request.js'
import { builtInRead, usualDay } from '../support/build-check.js'
import { pageDataIn } from '../support/page-data.js'

/** With `UPDATE_CASES=1` the expected files are written instead of compared: read the difference before you commit it. */
const isUpdate = process.env.UPDATE_CASES === '1'

/** How the file with the expected output of a format ends; a format that is not named here ends with its id. */
const endings: Readonly<Record<string, string>> = {
  github: 'github.txt',
  gitlab: 'gitlab.json',
  html: 'html.json',
  junit: 'xml',
  markdown: 'md',
  text: 'txt',
}

const names = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()

describe.each(names)('the case %s', async (name) => {
  const folder = join(import.meta.dirname, name)
  const report = await judged(folder)

  it.each(formats)('is shown in the format $id as expected', (format) => {
    const path = join(folder, expectedName(format))
    const rendered = compared(format, format.render(report, { color: false }))
    if (isUpdate) writeFileSync(path, rendered)
    expect(existsSync(path), `${path} is missing: run the tests with UPDATE_CASES=1`).toBe(true)
    expect(rendered).toBe(readFileSync(path, 'utf8'))
  })

  it('expects no format that does not exist', () => {
    const known = formats.map(expectedName)
    const expected = readdirSync(folder).filter((file) => file.startsWith('expected.'))
    expect(expected.filter((file) => !known.includes(file))).toEqual([])
  })
})

/** Of the page its data is compared, since the rest of it is the same in every case. */
function compared({ id }: ReportFormat, output: string): string {
  return id === 'html' ? `${JSON.stringify(pageDataIn(output), null, 1)}\n` : output
}

function expectedName({ id }: ReportFormat): string {
  return `expected.${endings[id] ?? id}`
}

/** What a check of the folder reports, as from the folder itself and on the usual day. */
async function judged(folder: string): Promise<Report> {
  const request = await loadRequest(
    {
      paths: ['.'],
      policies: [],
      waivers: [],
      folder,
      shown: (path) => shownPath(path, folder),
      asOf: usualDay,
      gate: { failOn: 'error', onUndecided: 'fail' },
      mostMebibytes: defaultMostMebibytes,
      toolVersion: '0.0.0',
    },
    builtInRead,
  )
  return check({ ...request, explain: explainFindings })
}
