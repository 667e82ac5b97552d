import { useTranslations } from 'next-intl'
import { ListPages } from '@/components/shell/list-pages'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { intakeHref, type IntakeView } from '@/lib/core/intake/intake-view'
import type { ArrivalInList } from '@/lib/core/intake/arrival-in-list'
import { ArrivedTable } from './arrived-table'
import { CaseTable, type CaseInList } from './case-table'
import { IntakeFilters } from './intake-filters'

type IntakePageProps = {
  view: IntakeView
  sheets: readonly ArrivalInList[]
  cases: readonly CaseInList[]
  counts: readonly { readonly trigger: string; readonly all: number; readonly open: number }[]
  total: number
  pageCount: number
  from: number
  to: number
  now: string
}

/** What reached SPAS: professionals' sheets first, whose clock of 72 hours runs from arrival, then the recorded cases. */
export function IntakePage({ view, sheets, cases, counts, total, pageCount, from, to, now }: IntakePageProps) {
  const t = useTranslations('intake')
  const filtered = view.state !== 'open' || view.trigger !== null || view.late
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle')}
        actions={
          <>
            <LinkButton href="/intake/new" variant="primary" icon="plus">
              {t('new')}
            </LinkButton>
            <LinkButton href="/intake/abroad" icon="users">
              {t('abroadLink')}
            </LinkButton>
          </>
        }
      />
      <Panel
        title={t('sheets.title')}
        padding="none"
        className="mb-6 max-[44rem]:border-0 max-[44rem]:bg-transparent"
        actions={
          <LinkButton href="/intake/sheets" variant="quiet" size="small">
            {t('handledLink')}
          </LinkButton>
        }
      >
        <ArrivedTable now={now} sheets={sheets} empty={t('sheets.none')} />
      </Panel>
      <h2 className="mb-3">{t('list.title')}</h2>
      {counts.length > 0 && (
        <p className="text-soft mb-3">
          {t('list.counts', { list: counts.map(({ trigger, all }) => `${trigger}) ${all}`).join(', ') })}
        </p>
      )}
      <IntakeFilters view={view} />
      <CaseTable
        cases={cases}
        now={now}
        empty={
          filtered ? (
            <EmptyState
              title={t('list.emptyFiltered')}
              icon="search"
              actions={<LinkButton href="/intake">{t('filters.clear')}</LinkButton>}
            />
          ) : (
            <EmptyState title={t('list.emptyTitle')} icon="mail">
              {t('list.emptyText')}
            </EmptyState>
          )
        }
      />
      {total > 0 && (
        <ListPages
          page={view.page}
          pageCount={pageCount}
          hrefOf={(page) => intakeHref(view, { page })}
          summary={t('list.summary', { from, to, total })}
        />
      )}
    </>
  )
}
