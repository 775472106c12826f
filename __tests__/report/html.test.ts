import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/index.js'
import { html } from '../../src/core/report/html.js'
import {
  accessibilityFaults,
  hasBrowser,
  launchBrowser,
  openFile,
  type WatchedPage,
} from '../support/browser.js'
import { checked } from '../support/build-check.js'
import { largeOrganization } from '../support/large-organization.js'
import { root, runCommand } from '../support/run-program.js'
import { folderWith } from '../support/temporary-folder.js'

const asOf = ['--as-of', '2026-11-22']

describe.runIf(hasBrowser())('the page of a report', () => {
  const folder = folderWith()
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())

  /** The page of an example, and its JSON report. */
  const written = (example: string, name: string): { readonly path: string; readonly report: Report } => {
    const path = join(folder, `${name}.html`)
    const { stdout } = runCommand(['check', example, ...asOf, '-f', 'json', '-f', `html=${path}`], {
      folder: root,
    })
    return { path, report: JSON.parse(stdout) as Report }
  }

  it('of a change shows the order that was found, and what is in the way of another', async () => {
    const path = join(folder, 'change.html')
    const answer = { guarantee: 'safe in every part of every round', changes: 1, rounds: 1 }
    const blocked = { servers: ['B'], rule: 'r', message: '`B` is <b>in</b> the way', help: 'wait' }
    const orders: Report['orders'] = [
      { ...answer, organization: 'a', outcome: 'plan', steps: ['install `A`'], blockers: [], ways: [] },
      {
        ...answer,
        organization: 'b',
        outcome: 'impossible',
        steps: [],
        blockers: [blocked],
        ways: ['waive `r`'],
      },
    ]
    const files =
      'apiVersion: coexist/v1\nkind: Topology\norganization: a\nservers: [{ name: A, product: exchange-se }]\n'
    writeFileSync(path, html.render({ ...checked({ files }), orders }, { color: false }))
    const { page, faults } = await openFile(browser, path)
    expect(await textsOf(page.locator('#orders h3'))).toEqual([
      'a safe order exists for a: 1 change in 1 round',
      'no safe order exists for b',
    ])
    expect(await textsOf(page.locator('#orders li'))).toEqual([
      'install A',
      'blocked: B by r: B is <b>in</b> the way; wait',
      'waive r',
    ])
    expect(await accessibilityFaults(page)).toEqual([])
    expect(faults).toEqual([])
  })

  describe('of 40 servers', () => {
    let report: Report
    let path = ''
    let opened: WatchedPage
    let page: Page
    beforeAll(async () => {
      ;({ report, path } = written('examples/contoso', 'contoso'))
      opened = await openFile(browser, path)
      page = opened.page
    })
    afterAll(() => {
      expect(opened.faults).toEqual([])
    })

    it('shows the verdict, the tables, the map and the calendar', async () => {
      expect(await page.title()).toBe('coexist: fail')
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('coexist: fail')
      const titles = await page.getByRole('heading', { level: 2 }).allTextContents()
      expect(titles).toEqual(['Coexistence', 'Sites and servers', 'Findings', 'Calendar'])
      const founding = page.locator('#coexistence tbody tr', { hasText: 'rows 2 and 4' })
      expect(await textsOf(founding.locator('td'))).toEqual([
        'contoso',
        'Exchange 2007',
        '12',
        'SP3 RU10',
        '✖2',
        '?2',
        '‖1',
        'exchange-2007-minimum, JJ898581, coexistence table, rows 2 and 4',
      ])
      expect(await textsOf(page.locator('#map .card h3'))).toEqual([
        'seattle',
        'singapore',
        'london',
        'munich',
        'in no site',
      ])
      expect(await page.locator('#map .card .server').count()).toBe(37)
      expect(await textsOf(page.locator('#map .card').nth(2).locator('.row').nth(3))).toEqual([
        '✖LON-HT2 (error), showExchange 2010 SP3 RU4 hub-transport',
      ])
      expect(await textsOf(page.locator('#map .card').nth(3).locator('.links li'))).toEqual([
        '✓nothing found edge-subscription: EDGE4 ⇄ munich',
      ])
      expect(await textsOf(page.locator('#calendar tbody tr').first().locator('td'))).toContain(
        'Mainstream support of Exchange 2003 ends: 1 server',
      )
    })

    it('shows the other organization when it is chosen', async () => {
      await page.getByLabel('Organization').first().selectOption('contoso-lab')
      expect(await page.locator('#map .card .server').count()).toBe(2)
      await page.getByLabel('Organization').first().selectOption('contoso')
    })

    it('lists every finding, each with its file and line', async () => {
      expect(await position(page)).toBe(`1 to 50 of ${report.findings.length}`)
      const places = await textsOf(page.locator('#findings tbody td:last-child'))
      expect(places).toEqual(
        report.findings.slice(0, 50).map(({ location: { file, line } }) => `${file}:${line}`),
      )
      const href = await page.locator('#findings tbody td:last-child .place').first().getAttribute('href')
      const address = new URL(href ?? '', page.url())
      expect(address.hash).toBe(`#L${report.findings[0]?.location.line ?? 0}`)
      address.hash = ''
      expect(fileURLToPath(address)).toBe(join(root, report.findings[0]?.location.file ?? ''))
      expect(existsSync(fileURLToPath(address))).toBe(true)
    })

    it('says why across the whole table, also after it was sorted, until nobody asks any more', async () => {
      const why = page.getByRole('row', { name: 'SEA-MB3' }).getByRole('button', { name: 'Why' }).first()
      await why.click()
      const sort = page.getByRole('columnheader', { name: 'Site' }).getByRole('button')
      for (const _ of ['ascending', 'descending', 'as reported']) await sort.click()
      const reasons = page.locator('#findings .reasons')
      expect(await textsOf(reasons.locator('p').first())).toEqual([
        'exchange-2013-coexistence/exchange-2007-minimum (error, minimum)',
      ])
      expect(await reasons.locator('li').allTextContents()).toContain('the server is 1 release before it')
      const [table, answer] = await Promise.all(
        [page.locator('#findings table'), reasons.locator('td')].map((one) => one.boundingBox()),
      )
      expect(answer?.width).toBe(table?.width)
      expect(await accessibilityFaults(page)).toEqual([])
      await why.click()
      expect(await reasons.count()).toBe(0)
    })

    it('filters by words, by status and by choice', async () => {
      const search = page.getByRole('searchbox')
      await search.fill('LON-HT2 minimum')
      expect(await page.locator('#findings tbody th').allTextContents()).toEqual(['LON-HT2'])
      await search.fill('no such thing')
      expect(await position(page)).toBe(`none of 0 found among ${report.findings.length}`)
      await search.fill('')
      for (const word of ['error', 'notice', 'undecided'])
        await page.getByRole('checkbox', { name: word }).uncheck()
      const left = report.findings.filter(({ status }) => status === 'waived')
      expect(await page.locator('#findings tbody th').allTextContents()).toEqual(
        left.flatMap(({ servers }) => servers),
      )
      expect(await page.locator('#findings tbody .help').textContent()).toMatch(/^Waived by .+ until .+: .+/)
      for (const word of ['error', 'notice', 'undecided'])
        await page.getByRole('checkbox', { name: word }).check()
      await page.getByLabel('Rule').selectOption('exchange-2007-minimum')
      const ofRule = report.findings.filter(({ rule }) => rule === 'exchange-2007-minimum')
      expect(await position(page)).toBe(
        `1 to ${ofRule.length} of ${ofRule.length} found among ${report.findings.length}`,
      )
      await page.getByLabel('Rule').selectOption('all')
    })

    it('sorts by a column, upwards, downwards and not at all', async () => {
      const header = page.getByRole('columnheader', { name: 'Server', exact: true })
      const first = () => page.locator('#findings tbody th').first().textContent()
      const names = report.findings.map(({ servers }) => servers[0] ?? '').sort()
      const reported = await first()
      await header.getByRole('button').click()
      expect([await header.getAttribute('aria-sort'), await first()]).toEqual(['ascending', names[0]])
      await header.getByRole('button').click()
      expect([await header.getAttribute('aria-sort'), await first()]).toEqual(['descending', names.at(-1)])
      await header.getByRole('button').click()
      expect([await header.getAttribute('aria-sort'), await first()]).toEqual([null, reported])
    })

    it('leads from a server of the map to what is said about it, and back', async () => {
      await page.getByRole('button', { name: 'LON-EX2 (error), show' }).click()
      const own = report.findings.filter(({ servers }) => servers.includes('LON-EX2'))
      expect(await page.locator('#findings tbody tr').count()).toBe(own.length)
      expect(await page.locator('.only').textContent()).toContain('Only what is about LON-EX2.')
      await page.getByRole('button', { name: 'Show all again' }).click()
      expect(await position(page)).toBe(`1 to 50 of ${report.findings.length}`)
    })

    it('can be used by keyboard alone', async () => {
      await page.reload()
      await page.keyboard.press('Tab')
      expect(await focused(page)).toBe('Skip to the findings')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await page.keyboard.type('SEA-MB3')
      const found = report.findings.filter(({ servers }) => servers.includes('SEA-MB3')).length
      expect(await position(page)).toBe(`1 to ${found} of ${found} found among ${report.findings.length}`)
      const path: string[] = []
      while (!path.includes('Status') && path.length < 40) {
        await page.keyboard.press('Tab')
        path.push(await focused(page))
      }
      expect(path.at(-1)).toBe('Status')
      await page.keyboard.press('Space')
      expect(await page.getByRole('columnheader', { name: 'Status' }).getAttribute('aria-sort')).toBe(
        'ascending',
      )
    })

    it('is printed as a whole, without its controls', async () => {
      await page.reload()
      await page.emulateMedia({ media: 'print' })
      await expect.poll(() => page.locator('#findings tbody tr').count()).toBe(report.findings.length)
      expect(await page.locator('.controls:visible').count()).toBe(0)
      expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
      await page.emulateMedia({ media: 'screen' })
      await expect.poll(() => page.locator('#findings tbody tr').count()).toBe(50)
    })

    it('is light or dark as the reader has it, and the accessibility checker finds nothing in either', async () => {
      const backs = []
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        backs.push(await page.evaluate<string>('getComputedStyle(document.body).backgroundColor'))
        expect(await accessibilityFaults(page)).toEqual([])
      }
      expect(backs).toEqual(['rgb(255, 255, 255)', 'rgb(13, 17, 23)'])
    })
  })

  it('shows every state of a plan, step by step', async () => {
    const { path, report } = written('examples/upgrade-2007-to-2013', 'upgrade')
    const { page, faults } = await openFile(browser, path)
    const slider = page.getByRole('slider').first()
    const [plan] = report.plans ?? []
    const expected = [plan?.start, ...(plan?.steps ?? [])].map((state, step) => [
      step,
      words[state?.verdict ?? 'pass'],
      Object.entries(state?.products ?? {})
        .map(([name, count]) => `${count} ${name}`)
        .join(', '),
    ])
    await slider.focus()
    const seen = []
    for (const [step] of expected) {
      if (step !== 0) await page.keyboard.press('ArrowRight')
      const verdict = await page.locator('.said-step .badge').first().textContent()
      seen.push([
        Number(await slider.inputValue()),
        verdict?.slice(1),
        await page.locator('.products').first().textContent(),
      ])
    }
    expect(seen).toEqual(expected)
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^Step 22 of 22 · .+, fail$/)
    const atEnd = await page.locator('.plan').first().locator('.server').count()
    expect(atEnd).toBe(
      Object.values(plan?.steps.at(-1)?.products ?? {}).reduce((sum, count) => sum + count, 0),
    )
    expect(await textsOf(page.locator('.plan').first().locator('h4, h4 + p'))).toEqual([
      'No reordering passes',
      'proved: some of what is wrong is so in every order: plan-unknown-task in step 1, plan-unknown-site in step 12 and plan-unknown-server in step 19',
    ])
    await page.getByRole('button', { name: 'Go to step 1', exact: true }).first().click()
    expect(await slider.inputValue()).toBe('1')
    await page.getByRole('button', { name: 'Show the findings at this step' }).first().click()
    expect(await page.locator('.only').textContent()).toContain(
      'Only what is so at step 1 of Fabrikam, first draft.',
    )
    expect(await accessibilityFaults(page)).toEqual([])
    expect(faults).toEqual([])
  })

  it('shows hostile names as text, and does nothing they say', async () => {
    const path = join(folder, 'hostile.html')
    const run = runCommand(['check', ...asOf, '-f', `html=${path}`], {
      folder: join(root, '__tests__/cases/hostile-names'),
    })
    expect(run.stderr).toBe('')
    const { page, faults } = await openFile(browser, path)
    const names = (
      JSON.parse(readFileSync(join(root, '__tests__/cases/hostile-names/expected.json'), 'utf8')) as Report
    ).findings
    const body = await page.locator('body').textContent()
    const tagged = names.flatMap(({ servers }) => servers).filter((name) => /<[a-z/!]/i.test(name))
    expect(tagged.length).toBeGreaterThan(0)
    for (const name of tagged) expect(body).toContain(name)
    expect(
      await page.locator('img, iframe, object, embed, svg, form[action], [onerror], [onclick]').count(),
    ).toBe(0)
    expect(await page.locator('script').count()).toBe(2)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(faults).toEqual([])
  })

  it('is as quick with 10,000 servers', async () => {
    const report = checked({ files: largeOrganization(10_000) })
    const files = folderWith({ 'large.html': html.render(report, { color: false }) })
    const { page, faults } = await openFile(browser, join(files, 'large.html'))
    const count = report.findings.length.toLocaleString('en')
    expect(count).toMatch(/^2\d,\d{3}$/)
    expect(await position(page)).toBe(`1 to 50 of ${count}`)
    expect(await page.locator('*').count()).toBeLessThan(8_000)
    expect(await quickest(page, (index) => typing('input[type=search]', `site-1${index}`))).toBeLessThan(100)
    expect(await page.locator('#findings tbody tr').count()).toBe(50)
    const clicking = (index: number) => `document.querySelectorAll('#findings th button')[${index}].click()`
    expect(await quickest(page, clicking)).toBeLessThan(100)
    expect(await quickest(page, (index) => typing('input[type=range]', 50 * index))).toBeLessThan(100)
    expect(await page.locator('.said-step').textContent()).toContain('Step 150 of 200')
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await accessibilityFaults(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.locator('#findings tbody tr').count()).toBe(1_000)
    expect(faults).toEqual([])
  })
})

const words = { pass: 'pass', warn: 'warning', undecided: 'undecided', fail: 'fail' } as const

/**
 * The least time of three that the page works on something until it is laid out again, in milliseconds of its own thread:
 * other programs that keep the machine busy do not count.
 */
async function quickest(page: Page, action: (index: number) => string): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Infinity)
  }
  const times: number[] = []
  for (const index of [1, 2, 3]) {
    const before = await worked()
    await page.evaluate(`${action(index)}; void document.body.getBoundingClientRect()`)
    times.push((await worked()) - before)
  }
  await session.detach()
  return Math.min(...times)
}

/** What somebody does who writes a value into the first field that fits, as a script. */
function typing(selector: string, value: string | number): string {
  return `(() => {
    const field = document.querySelector(${JSON.stringify(selector)})
    field.value = ${JSON.stringify(value)}
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })()`
}

async function textsOf(locator: Locator): Promise<readonly string[]> {
  return (await locator.allTextContents()).map((text) => text.trim())
}

async function position(page: Page): Promise<string | null> {
  return page.locator('.position').textContent()
}

function focused(page: Page): Promise<string> {
  return page.evaluate<string>("document.activeElement?.textContent ?? ''")
}
