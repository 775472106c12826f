import type { ReportFormat } from './format.js'
import { github } from './github.js'
import { gitlab } from './gitlab.js'
import { html } from './html.js'
import { json } from './json.js'
import { junit } from './junit.js'
import { markdown } from './markdown.js'
import { sarif } from './sarif.js'
import { text } from './text.js'

/** The output formats, sorted by id. */
export const formats: readonly ReportFormat[] = [github, gitlab, html, json, junit, markdown, sarif, text]
