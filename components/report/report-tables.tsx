import { useTranslations } from 'next-intl'
import type { ReportTables as Tables } from '@/lib/core/report/table-figures'
import { ActivitiesTable } from './activities-table'
import { DistributionTable } from './distribution-table'
import type { CellAddress } from './figure-cell'

/** Both tables on the screen, each in a frame of its own that scrolls. */
export function ReportTables({ tables, cells }: { tables: Tables; cells?: CellAddress }) {
  const t = useTranslations('report')
  return (
    <>
      <div className="print:break-inside-avoid">
        <h2 id="activities-table" className="mb-3">
          {t('activities.title')}
        </h2>
        {cells && <p className="screen-only text-soft mb-2 max-w-[75ch]">{t('cells.hint')}</p>}
        <p className="screen-only text-soft mb-2 sm:hidden">{t('scrollHint')}</p>
        <div className="ledger-scroll scroll-fade mb-8" tabIndex={0} role="region" aria-label={t('activities.caption')}>
          <ActivitiesTable tables={tables} useful cells={cells} className="ledger" />
        </div>
      </div>
      <div className="print:break-before-page">
        <h2 id="distribution-table" className="mb-3">
          {t('distribution.title')}
        </h2>
        <p className="screen-only text-soft mb-2 sm:hidden">{t('scrollHint')}</p>
        <div className="ledger-scroll scroll-fade" tabIndex={0} role="region" aria-label={t('distribution.caption')}>
          <DistributionTable tables={tables} cells={cells} className="ledger" />
        </div>
      </div>
    </>
  )
}
