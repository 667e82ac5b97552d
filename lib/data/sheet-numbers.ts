import { z } from 'zod'
import { formatSheetNumber } from '@/lib/core/observation/sheet-number'
import type { CommuneDb } from './db'

const counter = z.object({ last: z.number() })

/**
 * The next number of the commune in that year, "05-014/2026". Others who ask wait until this transaction ends; if it is rolled
 * back the number is given to the next one, so the numbers have no gaps. The first one of a year goes on after sheets that
 * came with a number of their own.
 */
export async function allotSheetNumber(db: CommuneDb, year: number): Promise<string> {
  const { communeId, countyId } = db.key
  const next = await db.tx.$queryRaw<unknown[]>`
    UPDATE sheet_counter SET last = last + 1 WHERE commune_id = ${communeId} AND year = ${year} RETURNING last`
  const rows = next.length > 0 ? next : await startCounter(db, year)
  return formatSheetNumber(countyId, counter.parse(rows[0]).last, year)
}

const startCounter = (db: CommuneDb, year: number) => db.tx.$queryRaw<unknown[]>`
  INSERT INTO sheet_counter (commune_id, county_id, year, last)
  SELECT ${db.key.communeId}, ${db.key.countyId}, ${year},
         COALESCE(MAX(substring(number FROM '^[0-9]{2}-([0-9]+)/')::integer), 0) + 1
  FROM observation_sheet WHERE commune_id = ${db.key.communeId} AND number LIKE ${`%/${year}`}
  ON CONFLICT (commune_id, year) DO UPDATE SET last = sheet_counter.last + 1
  RETURNING last`
