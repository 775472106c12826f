import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { saidMissing } from './installed.js'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const browserPath =
  process.env.CHROMIUM ??
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path))

/** Whether tests in a browser can run; says aloud when they cannot. */
export function hasBrowser(): boolean {
  return (
    browserPath !== undefined || saidMissing('Chromium', 'install chromium, or set CHROMIUM to its binary')
  )
}

/** Starts Chromium; a test file starts one, and closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox', '--disable-gpu'] })
}

/** A page that is open, and everything that it has done which it must not. */
export interface WatchedPage {
  readonly page: Page
  /** Requests beside that for the page itself, violations of its policy, errors, dialogs. */
  readonly faults: readonly string[]
}

/** Opens a file and watches it. */
export async function openFile(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options })
  page.setDefaultTimeout(15_000)
  const faults: string[] = []
  const address = pathToFileURL(path).href
  page.on('request', (request) => {
    if (request.url() !== address) faults.push(`it asks for ${request.url()}`)
  })
  // Chromium tells what a policy forbids as an error of the console.
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('dialog', (dialog) => {
    faults.push(`it opens a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(address)
  return { page, faults }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What the accessibility checker has against a page, as `rule: element`. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate<readonly string[]>(
    `axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))))`,
  )
}
