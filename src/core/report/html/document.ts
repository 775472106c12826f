import type { Report } from '../../model/report.js'
import { counted } from '../../model/wording.js'
import { jsonInPage } from '../escaping/json.js'
import { changesInWords, countsInWords, scopeInWords } from '../parts/words.js'
import { script, scriptHash, style, styleHash } from './generated/page.js'
import type { PageData } from './page-data.js'

/** Nothing is loaded or sent, and nothing runs but the script of the page: whatever the data says, it is text. */
const policy = [
  `default-src 'none'`,
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ')

/** The page of a report. No word of a user stands outside of the data. */
export function documentOf(report: Report, data: PageData): string {
  const { verdict, problems, summary, asOf, tool } = report
  const broken = problems.length > 0 ? `${counted(problems.length, 'problem')}, ` : ''
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>coexist: ${verdict}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
<header>
<h1>coexist: <span class="verdict" data-verdict="${verdict}">${verdict}</span></h1>
<p>${broken}${countsInWords(summary)}${changesInWords(summary)}</p>
<p class="dim">${scopeInWords(report)}, as of ${asOf}; ${tool.name} ${tool.version}</p>
</header>
<main><noscript>The rest of this page is made by a script, which does not run here.</noscript></main>
<script type="application/json" id="data">${jsonInPage(data)}</script>
<script>${script}</script>
</body>
</html>
`
}
