import { useTranslations } from 'next-intl'
import { PrintSheet } from '@/components/shell/print-sheet'
import { LinkButton } from '@/components/ui/link-button'
import { PrintButton } from '@/components/ui/print-button'
import { useIssuer } from '@/components/plans/use-issuer'
import { shownDay } from '@/lib/core/observation/shown-values'
import { columnPages } from '@/lib/core/report/pages'
import { ActivitiesTable } from './activities-table'
import { DistributionTable } from './distribution-table'
import type { ShownReport } from './report-page'

type ReportSheetProps = {
  report: ShownReport
  county: string
  commune: { readonly name: string; readonly kind: string }
}

/** As many villages as have room beside each other on a landscape A4. */
const villagesAcross = { activities: 9, distribution: 5 }

/** Both tables on paper, the pages turned; a commune with many villages goes on with further sheets. */
export function ReportSheet({ report, county, commune }: ReportSheetProps) {
  const t = useTranslations('report')
  const { activities, activityRows, distribution, villages, population } = report
  const columns = activities.columns.length
  const table = 'sheet-ledger text-[9pt] leading-tight [&_thead]:table-header-group [&_tr]:break-inside-avoid'
  const part = (places: readonly number[]) =>
    columns > places.length ? (
      <p className="text-[9pt]">
        {t('sheet.part', { from: places[1] ?? 1, to: places.at(-1) ?? 1, total: columns - 1 })}
      </p>
    ) : null
  return (
    <>
      <style>{'@page { size: A4 landscape; margin: 14mm } @media screen { .sheet { max-width: 297mm } }'}</style>
      <div className="screen-only mb-4 flex flex-wrap gap-2">
        <LinkButton href="/report" icon="arrow-left">
          {t('back')}
        </LinkButton>
        <PrintButton variant="primary">{t('print')}</PrintButton>
      </div>
      <PrintSheet
        issuer={useIssuer(county, commune)}
        title={t('sheet.title')}
        subtitle={t('sheet.subtitle', { day: shownDay(report.asOf) })}
        signatures={[
          { role: t('sheet.signatures.mayor'), note: t('sheet.signatures.note') },
          { role: t('sheet.signatures.author'), note: t('sheet.signatures.note') },
        ]}
      >
        {columnPages(columns, villagesAcross.activities).map((places, page) => (
          <section key={places.join()} className={page === 0 ? 'mb-6' : 'mb-6 break-before-page'}>
            <h2 className="mb-2 text-[1.1em]">{t('activities.title')}</h2>
            {part(places)}
            <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t('activities.caption')}>
              <ActivitiesTable
                table={activities}
                rows={activityRows}
                villages={villages}
                year={population.year}
                useful={false}
                places={places}
                className={table}
              />
            </div>
          </section>
        ))}
        {columnPages(columns, villagesAcross.distribution).map((places) => (
          <section key={places.join()} className="mb-6 break-before-page">
            <h2 className="mb-2 text-[1.1em]">{t('distribution.title')}</h2>
            {part(places)}
            <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t('distribution.caption')}>
              <DistributionTable
                columns={activities.columns}
                rows={distribution}
                villages={villages}
                places={places}
                className={table}
              />
            </div>
          </section>
        ))}
      </PrintSheet>
    </>
  )
}
