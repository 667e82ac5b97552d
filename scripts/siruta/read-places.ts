import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { fail, ok, type Result } from '../../lib/core/result/result'
import { placeName } from './place-name'

export type Commune = {
  id: number
  countyId: number
  name: string
  kind: 'commune' | 'town' | 'municipality' | 'sector'
}
export type Village = { id: number; communeId: number; name: string }
export type Places = { rows: number; communes: Commune[]; villages: Village[] }
export type BrokenRow = { line: number; reason: string }

/** Kinds (TIP) of the official nomenclature that are a service of their own, and those that are a place inside one. */
const communeKinds: Readonly<Record<number, Commune['kind']>> = {
  1: 'municipality',
  2: 'town',
  3: 'commune',
  4: 'municipality',
  6: 'sector',
}
const villageKinds = new Set([9, 10, 11, 17, 18, 19, 22, 23])
const countyKind = 40
/** Bucharest as a whole: its six sectors stand in its place. */
const bucharest = { county: 40, firstSector: 41, id: 179132 }

const whole = z.string().regex(/^\d+$/, 'is not a whole number').transform(Number)
const officialRow = z.object({
  SIRUTA: whole,
  DENLOC: z.string().trim().min(1, 'is empty'),
  JUD: whole,
  SIRSUP: whole,
  TIP: whole,
})
type OfficialRow = z.infer<typeof officialRow> & { line: number }

/**
 * Communes and villages of the official SIRUTA file (semicolons, UTF-8, one heading line). Every faulty row is reported by
 * its line in the file; with one faulty row there is no result.
 */
export function readPlaces(file: string): Result<Places, BrokenRow[]> {
  const broken: BrokenRow[] = []
  const rows = readRows(file, broken)
  if (broken.length > 0) return fail(broken)

  const byId = new Map<number, OfficialRow>()
  for (const row of rows) {
    if (byId.has(row.SIRUTA)) broken.push({ line: row.line, reason: `SIRUTA ${row.SIRUTA} stands twice` })
    byId.set(row.SIRUTA, row)
  }
  const communes = rows.flatMap((row) => communeOf(row))
  const known = new Set(communes.map(({ id }) => id))
  const villages = rows.flatMap((row) => villageOf(row, byId, known, broken))
  for (const row of rows) {
    const kindIsKnown = row.TIP === countyKind || villageKinds.has(row.TIP) || communeKinds[row.TIP] !== undefined
    if (!kindIsKnown) broken.push({ line: row.line, reason: `TIP ${row.TIP} is not a known kind` })
  }
  return broken.length > 0 ? fail(broken) : ok({ rows: rows.length, communes, villages })
}

function readRows(file: string, broken: BrokenRow[]): OfficialRow[] {
  const records = parse(file, {
    bom: true,
    delimiter: ';',
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  })
  const [heading, ...lines] = z.array(z.array(z.string())).parse(records)
  const missing = Object.keys(officialRow.shape).filter((column) => !heading?.includes(column))
  if (heading === undefined || missing.length > 0) {
    broken.push({ line: 1, reason: `columns missing: ${missing.join(', ')}` })
    return []
  }
  return lines.flatMap((cells, index) => {
    const line = index + 2
    if (cells.length !== heading.length) {
      broken.push({ line, reason: `${cells.length} cells, ${heading.length} expected` })
      return []
    }
    const row = officialRow.safeParse(Object.fromEntries(heading.map((column, at) => [column, cells[at]])))
    if (row.success) return [{ ...row.data, line }]
    broken.push(...row.error.issues.map((issue) => ({ line, reason: `${issue.path.join('.')} ${issue.message}` })))
    return []
  })
}

function communeOf(row: OfficialRow): Commune[] {
  const kind = communeKinds[row.TIP]
  if (kind === undefined) return []
  const name = placeName(row.DENLOC)
  const countyId = kind === 'sector' ? bucharest.firstSector + Number(name.at(-1)) - 1 : row.JUD
  return [{ id: row.SIRUTA, countyId, name, kind }]
}

function villageOf(
  row: OfficialRow,
  byId: ReadonlyMap<number, OfficialRow>,
  communes: ReadonlySet<number>,
  broken: BrokenRow[],
): Village[] {
  if (!villageKinds.has(row.TIP) || row.SIRUTA === bucharest.id) return []
  if (!byId.has(row.SIRSUP) || !communes.has(row.SIRSUP)) {
    broken.push({ line: row.line, reason: `SIRSUP ${row.SIRSUP} is not a commune, town or municipality of the file` })
    return []
  }
  return [{ id: row.SIRUTA, communeId: row.SIRSUP, name: placeName(row.DENLOC) }]
}
