import { z } from 'zod'
import { formatSheetNumber } from '@/lib/core/observation/sheet-number'
import type { CommuneDb } from './db'

const counter = z.object({ last: z.number() })

/**
 * The next number of the commune in that year, "05-014/2026". Others who ask wait until this transaction ends; if it is rolled
 * back the number is given to the next one, so the numbers have no gaps.
 */
export async function allotSheetNumber(db: CommuneDb, year: number): Promise<string> {
  const { communeId, countyId } = db.key
  const rows = await db.tx.$queryRaw<unknown[]>`
    INSERT INTO sheet_counter (commune_id, county_id, year, last) VALUES (${communeId}, ${countyId}, ${year}, 1)
    ON CONFLICT (commune_id, year) DO UPDATE SET last = sheet_counter.last + 1
    RETURNING last`
  return formatSheetNumber(countyId, counter.parse(rows[0]).last, year)
}
