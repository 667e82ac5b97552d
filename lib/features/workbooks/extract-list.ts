import { extractColumns } from '@/lib/content/workbooks/extract-columns'
import type { CommuneActor } from '@/lib/core/access/actor'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { WorkbookCell } from '@/lib/core/workbook/column'
import type { ExtractContent } from '@/lib/core/workbook/extract'
import type { LeavingList } from '@/lib/core/workbook/leaving-list'
import type { Quarter } from '@/lib/core/workbook/quarters'

const title = 'Extras trimestrial'
const legalBasis = 'Legea 272/2004, art. 118 alin. (1) lit. a); HG 691/2015, art. 13'

const spanOf = ({ from, to }: Quarter): readonly [string, string] => [
  'Trimestrul / Quarter',
  `${shownDay(from)} – ${shownDay(to)}`,
]

/** A closed extract: every file of it is the same whenever it is made. */
export function closedList(content: ExtractContent, fingerprint: string): LeavingList {
  const { commune, quarter, edition, reason, closed, columns, rows } = content
  return {
    ...{ title, commune: commune.name, columns, count: rows.length, rows: () => rows },
    name: `extras-trimestrial-${quarter.id}-${commune.id}-varianta-${edition}`,
    about: [
      spanOf(quarter),
      ['Temei / Legal basis', legalBasis],
      ['Varianta / Version', String(edition)],
      ['Încheiat / Closed', `${shownDay(closed.day)}, ${closed.name}`],
      ...(reason === '' ? [] : [['Motivul corectării / Reason of the correction', reason] as const]),
      ['Amprenta / Fingerprint (SHA-256)', fingerprint],
    ],
    head: {
      ...{ list: 'quarterly-extract', commune: commune.name, siruta: commune.id, county: content.county.name },
      ...{ quarter: quarter.id, from: quarter.from, to: quarter.to, state: 'closed', edition, reason },
      ...{ closedAt: closed.at, closedBy: closed.name, fingerprint, legalBasis, count: rows.length },
    },
  }
}

/** An extract that was not closed: as the records tell it on a day. */
export function runningList(
  actor: CommuneActor,
  {
    quarter,
    day,
    rows,
  }: { readonly quarter: Quarter; readonly day: string; readonly rows: readonly (readonly WorkbookCell[])[] },
): LeavingList {
  return {
    ...{ title, commune: actor.commune.name, columns: extractColumns, count: rows.length, rows: () => rows },
    name: `extras-trimestrial-${quarter.id}-${actor.commune.id}-provizoriu-${day}`,
    about: [
      spanOf(quarter),
      ['Temei / Legal basis', legalBasis],
      ['Provizoriu, la data / Provisional, as of', shownDay(day)],
    ],
    head: {
      ...{
        list: 'quarterly-extract',
        commune: actor.commune.name,
        siruta: actor.commune.id,
        county: actor.county.name,
      },
      ...{ quarter: quarter.id, from: quarter.from, to: quarter.to, state: 'provisional', day },
      ...{ legalBasis, count: rows.length },
    },
  }
}
