import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { root } from './generate/write.js'

// Makes the pictures of the documentation from the examples. Needs Chromium and cmark-gfm, GitHub's own Markdown parser.

const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const images = join(root, 'docs', 'images')
const styles = readFileSync(
  createRequire(import.meta.url).resolve('github-markdown-css/github-markdown-light.css'),
  'utf8',
)

const { stdout: markdown } = spawnSync(
  process.execPath,
  ['dist/cli.js', 'check', 'examples/contoso', '--as-of', '2026-11-22', '-f', 'markdown'],
  { cwd: root, encoding: 'utf8' },
)
const html = execFileSync('cmark-gfm', ['-e', 'table', '--unsafe'], { input: markdown, encoding: 'utf8' })

const browser = await chromium.launch({
  executablePath: browserPath,
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage({ viewport: { width: 1240, height: 980 }, deviceScaleFactor: 1 })
await page.setContent(
  `<style>${styles} body { margin: 0 } .markdown-body { padding: 24px 32px; font-size: 14px }</style><article class="markdown-body">${html}</article>`,
)
mkdirSync(images, { recursive: true })
await page.screenshot({ path: join(images, 'summary.png') })
await page.close()
await pictureOfPage()
await browser.close()

async function pictureOfPage(): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'coexist-')), 'report.html')
  const words = ['dist/cli.js', 'check', 'examples/contoso', '--as-of', '2026-11-22', '-f', `html=${path}`]
  spawnSync(process.execPath, words, { cwd: root })
  const report = await browser.newPage({ viewport: { width: 1240, height: 980 }, colorScheme: 'light' })
  await report.goto(pathToFileURL(path).href)
  await report.screenshot({ path: join(images, 'html-report.png') })
}
