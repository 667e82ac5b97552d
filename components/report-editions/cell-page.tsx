import { useLocale, useTranslations } from 'next-intl'
import { useColumnName } from '@/components/report/report-columns'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { Panel } from '@/components/ui/panel'
import { maskCnp } from '@/lib/core/casework/child-record'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { ShownCell } from '@/lib/core/report/shown-cell'

const beyondPrint = ['recordedWithoutSheet', 'suspectedWithoutRiskSheet', 'exactlyOne'] as const

/** The children behind a figure of the report, each with the way to its family. */
export function CellPage({ cell }: { cell: ShownCell }) {
  const t = useTranslations('reportEdition.cells')
  const crumbs = useTranslations('reportEdition.crumbs')
  const extra = useTranslations('report.extra')
  const locale = useLocale()
  const columnName = useColumnName()
  const { row, label, column, by, day, total, page, size, children } = cell
  const own = beyondPrint.find((id) => id === row)
  const name = own
    ? extra(own)
    : label === 'beyond-print'
      ? row
      : row === 'total'
        ? label[locale]
        : `${row} ${label[locale]}`
  const hrefOf = (to: number) =>
    `/report/cells?${new URLSearchParams({ row, village: String(column), by, day, page: String(to) }).toString()}`
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle', { row: name, place: columnName({ id: column, name: cell.place }), day: shownDay(day) })}
        crumbs={[{ label: crumbs('report'), href: '/report' }]}
        crumbsLabel={crumbs('label')}
      />
      <p className="mb-4 font-semibold">
        {t('count', { n: total })}
        {by === 'exposed' && `, ${t('exposed')}`}
      </p>
      {!cell.ofToday && <Notice className="mb-4">{t('now')}</Notice>}
      <Panel padding="none">
        <DataTable
          caption={t('title')}
          rows={children}
          rowKey={({ id }) => id}
          rowHref={({ familyId }) => `/families/${familyId}`}
          empty={<EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
          columns={[
            { key: 'child', header: t('child'), cell: ({ surname, givenName }) => `${surname} ${givenName}` },
            {
              key: 'born',
              header: t('born'),
              kind: 'code',
              cell: ({ birthDate }) => (birthDate === null ? t('unborn') : shownDay(birthDate)),
            },
            {
              key: 'cnp',
              header: t('cnp'),
              kind: 'code',
              cell: ({ cnp }) => (cnp === null ? t('noCnp') : maskCnp(cnp)),
            },
            { key: 'village', header: t('village'), cell: ({ village }) => village ?? '–' },
            { key: 'family', header: t('family'), cell: ({ headName }) => headName },
          ]}
        />
      </Panel>
      {total > 0 && (
        <Pagination
          page={page}
          pageCount={cell.pageCount}
          hrefOf={hrefOf}
          summary={t('range', { from: (page - 1) * size + 1, to: Math.min(page * size, total), total })}
          labels={{
            navigation: t('pages.navigation'),
            previous: t('pages.previous'),
            next: t('pages.next'),
            page: (number) => t('pages.page', { page: number }),
          }}
        />
      )}
    </>
  )
}
