import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../launch/paths.mjs'
import { resultOf } from './results'
import { tableOf, withTables } from './tables'

const titles = {
  pages: 'Pages opened and answers given',
  observatory: 'The Observatory beside pages without records',
  growth: 'The same page in a larger database',
  'row-security': 'What row-level security costs',
  logic: 'The rules',
  paint: 'One answer on the screen',
  report: 'The yearly report and the national dashboard',
  export: 'Export of a county',
  'first-page': 'Pages on a new device',
  storm: 'The first morning',
  spike: 'Five times as many people',
  soak: 'A long time',
} as const

/** Writes the tables of docs/performance.md from the last run of each bench; tells which never ran here. */
export async function run(): Promise<{ readonly written: readonly string[]; readonly missing: readonly string[] }> {
  const file = join(root, 'docs', 'performance.md')
  const found = Object.entries(titles).map(([bench, title]) => ({ bench, title, result: resultOf(bench) }))
  const tables = found.flatMap(({ bench, title, result }) => (result ? [tableOf(bench, title, result)] : []))
  writeFileSync(file, withTables(readFileSync(file, 'utf8'), tables))
  const names = (has: boolean) => found.filter(({ result }) => (result !== null) === has).map(({ bench }) => bench)
  return { written: names(true), missing: names(false) }
}
