import { useTranslations } from 'next-intl'
import { columnPages } from '@/lib/core/report/pages'
import type { ReportTables } from '@/lib/core/report/table-figures'
import { ActivitiesTable } from './activities-table'
import { DistributionTable } from './distribution-table'

/** As many villages as have room beside each other on a landscape A4. */
const villagesAcross = { activities: 9, distribution: 5 }

const table = 'sheet-ledger text-[9pt] leading-tight [&_thead]:table-header-group [&_tr]:break-inside-avoid'

/** Both tables on paper, the pages turned; a commune with many villages goes on with further sheets. */
export function PaperTables({ tables }: { tables: ReportTables }) {
  const t = useTranslations('report')
  const columns = tables.columns.length
  const part = (places: readonly number[]) =>
    columns > places.length ? (
      <p className="text-[9pt]">
        {t('sheet.part', { from: places[1] ?? 1, to: places.at(-1) ?? 1, total: columns - 1 })}
      </p>
    ) : null
  return (
    <>
      {columnPages(columns, villagesAcross.activities).map((places, page) => (
        <section key={places.join()} className={page === 0 ? 'mb-6 break-inside-avoid' : 'mb-6 break-before-page'}>
          <h2 className="mb-2 text-[1.1em]">{t('activities.title')}</h2>
          {part(places)}
          <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t('activities.caption')}>
            <ActivitiesTable tables={tables} useful={false} places={places} className={table} />
          </div>
        </section>
      ))}
      {columnPages(columns, villagesAcross.distribution).map((places) => (
        <section key={places.join()} className="mb-6 break-before-page">
          <h2 className="mb-2 text-[1.1em]">{t('distribution.title')}</h2>
          {part(places)}
          <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t('distribution.caption')}>
            <DistributionTable tables={tables} places={places} className={table} />
          </div>
        </section>
      ))}
    </>
  )
}
