import { useTranslations } from 'next-intl'
import type { StepActions } from '@/components/families/next-step-button'
import { ListPages } from '@/components/shell/list-pages'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { TabLinks } from '@/components/ui/tab-links'
import { scheduleHref, scheduleLayouts, type ScheduleView } from '@/lib/core/plan/schedule-view'
import type { DueVisit } from './due-visit'
import { ScheduleFilters } from './schedule-filters'
import { ScheduleMonth } from './schedule-month'
import { ScheduleTable } from './schedule-table'

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
  now: string
  /** The actions behind the step of a visit. */
  steps: StepActions
}

/** The visits that fall due: in a list, the late ones first, or over a month. */
export function ScheduleList(props: ScheduleListProps) {
  const { view, visits, total, villages, today, now } = props
  const t = useTranslations('schedule')
  const home = useTranslations('homeVisits')
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle')}
        actions={
          <>
            <LinkButton href="/home-visits/calendar" icon="download" variant="quiet" download>
              {home('calendarAll')}
            </LinkButton>
            <LinkButton href={scheduleHref(view, { show: 'list' }, '/schedule/print')} icon="printer">
              {t('printList')}
            </LinkButton>
          </>
        }
      />
      <TabLinks
        label={t('layouts.label')}
        tabs={scheduleLayouts.map((show) => ({
          href: scheduleHref(view, { show, month: show === 'list' ? null : view.month }),
          label: t(`layouts.${show}`),
          icon: show === 'list' ? 'list-todo' : 'calendar-days',
          current: show === view.show,
        }))}
      />
      <ScheduleFilters view={view} villages={villages} today={today} />
      {view.show === 'month' ? (
        <>
          <ScheduleMonth view={view} visits={visits} today={today} now={now} />
          {total > visits.length && (
            <Notice tone="warning" className="mt-4">
              {t('month.more', { shown: visits.length, total })}
            </Notice>
          )}
        </>
      ) : (
        <ListedVisits {...props} />
      )}
    </>
  )
}

function ListedVisits({ view, visits, total, late, pageCount, from, to, today, now, steps }: ScheduleListProps) {
  const t = useTranslations('schedule')
  const filtered = view.kind !== null || view.village !== null || view.month !== null || view.until !== null
  return (
    <>
      {total > 0 && <p className="mb-3">{t('late', { n: late })}</p>}
      <ScheduleTable
        visits={visits}
        today={today}
        now={now}
        steps={steps}
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
        <ListPages
          page={view.page}
          pageCount={pageCount}
          hrefOf={(page) => scheduleHref(view, { page })}
          summary={t('summary', { from, to, total })}
        />
      )}
    </>
  )
}
