import type { Problem } from '../model/problem.js'
import type { SourceFile } from '../model/source.js'
import { listedAtMost, quote } from '../model/wording.js'
import type { Catalogue } from '../versions/catalogue.js'
import { readExport } from './formats/index.js'
import type { Importer } from './importer.js'
import { importers } from './index.js'
import type { Inventory } from './inventory.js'
import type { Row } from './row.js'

/** What some exports say together; with a problem nothing of it is to be believed. */
export function readInventory(exports: readonly SourceFile[], catalogue: Catalogue): Inventory {
  const read = exports.map(readExport)
  const rows = read.flatMap((one) => one.rows)
  const problems = read.flatMap((one) => one.problems)
  const importer = importers.find((one) => rows.some((row) => one.recognizes(row))) ?? importers[0]
  if (!importer) throw new Error('there is no importer')
  const strangers = rows.filter((row) => !importer.recognizes(row))
  const inventory = importer.read(rows, catalogue)
  return {
    ...inventory,
    problems: [
      ...problems,
      ...firstOfEachFile(strangers).map((row) => unrecognized(row, importer)),
      ...inventory.problems,
    ],
  }
}

function firstOfEachFile(rows: readonly Row[]): readonly Row[] {
  return [...new Map([...rows].reverse().map((row) => [row.at.file, row])).values()].reverse()
}

function unrecognized({ columns, at }: Row, { wanted }: Importer): Problem {
  const names = listedAtMost(6, [...columns.keys()].map(quote))
  const message = `the row says nothing of a server; its columns are ${names === '' ? 'none' : names}`
  return { message, help: wanted, at }
}
