import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { parseDay } from '@/lib/core/dates/calendar-date'
import { shownDay } from '@/lib/core/observation/shown-values'
import { scheduleHref, type ScheduleView } from '@/lib/core/plan/schedule-view'
import { ScheduleFilters } from './schedule-filters'
import { ScheduleTable, type DueVisit } from './schedule-table'

type ScheduleListProps = {
  view: ScheduleView
  visits: readonly DueVisit[]
  total: number
  late: number
  pageCount: number
  from: number
  to: number
  villages: readonly { readonly id: number; readonly name: string }[]
  today: string
  /** A visit was just recorded: the day of the next one, if there is one. */
  recorded: string | undefined
}

/** The visits that fall due, the late ones first. */
export function ScheduleList(props: ScheduleListProps) {
  const { view, visits, total, late, pageCount, from, to, villages, today, recorded } = props
  const t = useTranslations('schedule')
  const filtered = view.kind !== null || view.village !== null || view.month !== null
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      {recorded !== undefined && (
        <Notice tone="success" announce="polite" className="mb-5">
          {parseDay(recorded) === null ? t('recordedPlain') : t('recorded', { day: shownDay(recorded) })}
        </Notice>
      )}
      <ScheduleFilters view={view} villages={villages} today={today} />
      {total > 0 && <p className="mb-3">{t('late', { n: late })}</p>}
      <ScheduleTable
        visits={visits}
        today={today}
        empty={
          filtered ? (
            <EmptyState
              title={t('empty.filtered')}
              icon="search"
              actions={<LinkButton href="/schedule">{t('filters.clear')}</LinkButton>}
            />
          ) : (
            <EmptyState title={t('empty.title')} icon="calendar">
              {t('empty.text')}
            </EmptyState>
          )
        }
      />
      {total > 0 && (
        <Pagination
          page={view.page}
          pageCount={pageCount}
          hrefOf={(page) => scheduleHref(view, { page })}
          summary={t('summary', { from, to, total })}
          labels={{
            navigation: t('pages.navigation'),
            previous: t('pages.previous'),
            next: t('pages.next'),
            page: (page) => t('pages.page', { page }),
          }}
        />
      )}
    </>
  )
}
