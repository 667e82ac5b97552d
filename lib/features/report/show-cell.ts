import { reportRows } from '@/lib/content/report/report-rows'
import { activityRows } from '@/lib/content/report/activities'
import { can } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor } from '@/lib/core/access/actor'
import { parseDay } from '@/lib/core/dates/calendar-date'
import { cellCounts } from '@/lib/core/report/cell'
import type { ReportColumn } from '@/lib/core/report/child-class'
import type { ShownCell } from '@/lib/core/report/shown-cell'
import { reportPopulation } from '@/lib/core/report/report-population'
import { logAccess } from '@/lib/data/access-log'
import { withCommune } from '@/lib/data/db'
import { countedChildrenOf } from '@/lib/data/report'
import { childrenByName } from '@/lib/data/report-children'
import { villagesOfCommune } from '@/lib/data/villages'
import { today } from '@/lib/platform/clock'
import { whileCounting } from './count-report'

/** Rows of the page that the template does not have. */
const beyondPrint = ['recordedWithoutSheet', 'suspectedWithoutRiskSheet', 'exactlyOne'] as const

const size = 50

/** As an address names a cell: everything as text. */
export type AskedCell = Readonly<Record<'row' | 'village' | 'by' | 'day' | 'page', string | undefined>>

/**
 * The children whom a figure of the report counts, a page at a time; null where the role may not see them or there is no such
 * cell (row A1 counts the statistics: nobody is behind it).
 */
export async function showCell(actor: Actor, asked: AskedCell): Promise<ShownCell | null> {
  if (!can(actor.role, 'report.cells') || !isOfCommune(actor)) return null
  const { row = '', village = 'commune', day = today() } = asked
  const label = labelOf(row)
  if (label === null || parseDay(day) === null || day > today()) return null
  const by = asked.by === 'exposed' ? 'exposed' : 'household'
  return withCommune(
    actor,
    async (db) => {
      const villages = await villagesOfCommune(db)
      const place = villages.find(({ id }) => String(id) === village)
      const column: ReportColumn | null =
        village === 'commune' || village === 'unplaced' ? village : (place?.id ?? null)
      if (column === null) return null
      const counted = await countedChildrenOf(db, reportPopulation(day))
      const ids = counted.filter((child) => cellCounts({ row, column, by }, child)).map(({ id }) => id)
      const pageCount = Math.max(1, Math.ceil(ids.length / size))
      const wanted = Number(asked.page ?? '1')
      const page = Number.isInteger(wanted) ? Math.min(Math.max(wanted, 1), pageCount) : 1
      await logAccess(db, { action: 'open', subject: 'report', familyId: null })
      return {
        ...{ row, label, column, by, day, page, pageCount, size },
        place: place?.name ?? '',
        total: ids.length,
        children: await childrenByName(db, ids, { size, page }),
        ofToday: day === today(),
      }
    },
    whileCounting,
  )
}

function labelOf(row: string): ShownCell['label'] | null {
  if (beyondPrint.some((id) => id === row)) return 'beyond-print'
  if (row === 'A1') return null
  return [...activityRows, ...reportRows].find(({ id }) => id === row)?.label ?? null
}
