import { useFormatter, useTranslations } from 'next-intl'
import { DownloadPdf } from '@/components/documents/download-pdf'
import { ListPages } from '@/components/shell/list-pages'
import { DataTable, type TableColumn } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { StateTag } from '@/components/ui/state-tag'
import { ObservatoryTabs } from '@/components/observatory/observatory-tabs'
import { sheetListHref, type SheetListView } from '@/lib/core/observation/list-view'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { SheetInList } from '@/lib/core/observation/sheet'
import { SheetFilters } from './sheet-filters'

type SheetListProps = {
  rows: readonly SheetInList[]
  total: number
  view: SheetListView
  pageCount: number
  /** Number of the first row, from 1. */
  first: number
}

export function SheetList({ rows, total, view, pageCount, first }: SheetListProps) {
  const t = useTranslations('observation.list')
  const format = useFormatter()
  const columns: TableColumn<SheetInList>[] = [
    { key: 'family', header: t('family'), cell: ({ headName }) => headName },
    {
      key: 'state',
      header: t('state'),
      cell: ({ status, number }) =>
        status === 'draft' ? (
          <StateTag tone="info" icon="pencil">
            {t('draft')}
          </StateTag>
        ) : (
          <span className="numeric whitespace-nowrap">{number}</span>
        ),
    },
    {
      key: 'filledOn',
      header: t('filledOn'),
      kind: 'code',
      cell: ({ filledOn, createdAt }) =>
        filledOn === null
          ? t('begun', {
              date: format.dateTime(new Date(createdAt), { day: '2-digit', month: '2-digit', year: 'numeric' }),
            })
          : shownDay(filledOn),
    },
    { key: 'filler', header: t('filler'), cell: ({ fillerName }) => (fillerName === '' ? '—' : fillerName) },
    {
      key: 'conclusion',
      header: t('conclusion'),
      cell: ({ riskSheetNeeded }) =>
        riskSheetNeeded === null ? (
          '—'
        ) : riskSheetNeeded ? (
          <StateTag tone="warning">{t('suspicion')}</StateTag>
        ) : (
          <StateTag tone="success">{t('noSuspicion')}</StateTag>
        ),
    },
  ]
  const hrefOf = (page: number) => sheetListHref(view, { page })
  const filtered = view.q !== '' || view.status !== null
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle')}
        actions={<DownloadPdf href="/observation-sheets/blank.pdf" blank />}
      />
      <ObservatoryTabs current="sheets" />
      <SheetFilters view={view} />
      <DataTable
        caption={t('title')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/observation-sheets/${id}`}
        empty={
          <EmptyState
            title={total > 0 ? t('pastEnd') : filtered ? t('filters.nothing') : t('empty')}
            icon="clipboard-list"
            actions={
              total === 0 ? (
                filtered ? (
                  <LinkButton href="/observation-sheets">{t('filters.clear')}</LinkButton>
                ) : (
                  <LinkButton href="/observatory">{t('toObservatory')}</LinkButton>
                )
              ) : (
                <LinkButton href={hrefOf(1)}>{t('firstPage')}</LinkButton>
              )
            }
          >
            {total === 0 && t(filtered ? 'filters.nothingHint' : 'emptyHint')}
          </EmptyState>
        }
      />
      {rows.length > 0 && (
        <ListPages
          page={view.page}
          pageCount={pageCount}
          hrefOf={hrefOf}
          summary={t('summary', { first, last: first + rows.length - 1, total })}
        />
      )}
    </>
  )
}
