import { script, style } from '../../src/core/report/html/generated/page.js'
import type { PageData } from '../../src/core/report/html/page-data.js'

const block = /<script type="application\/json" id="data">(.*?)<\/script>/s

/** The data in the page of a report. */
export function pageDataIn(page: string): PageData {
  return JSON.parse(block.exec(page)?.[1] ?? '') as PageData
}

/** The page without its data, its script and its style. */
export function pageAround(page: string): string {
  return page
    .replace(block, '')
    .replace(`<script>${script}</script>`, '')
    .replace(`<style>${style}</style>`, '')
}
