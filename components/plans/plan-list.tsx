import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { TabLinks } from '@/components/ui/tab-links'
import type { PlanTab } from '@/lib/core/plan/plan-tabs'
import { PlanTable, type ListedPlan } from './plan-table'

type PlanListProps = {
  plans: readonly ListedPlan[]
  tabs: readonly { readonly tab: PlanTab; readonly count: number }[]
  tab: PlanTab
  page: number
  pageCount: number
  total: number
  from: number
  to: number
  today: string
}

/** The plans of the commune by state, those that wait for the mayor first. */
export function PlanList({ plans, tabs, tab, page, pageCount, total, from, to, today }: PlanListProps) {
  const t = useTranslations('plan')
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('list.subtitle')} />
      <TabLinks
        label={t('list.tabs.label')}
        tabs={tabs.map(({ tab: each, count }) => ({
          href: `/plans?tab=${each}`,
          label: t(`list.tabs.${each}`),
          current: each === tab,
          count: String(count),
        }))}
      />
      <PlanTable
        plans={plans}
        today={today}
        empty={
          <EmptyState title={t(`list.empty.${tab}`)} icon="file-check">
            {t('list.empty.text')}
          </EmptyState>
        }
      />
      {total > 0 && (
        <Pagination
          page={page}
          pageCount={pageCount}
          hrefOf={(other) => `/plans?tab=${tab}&page=${other}`}
          summary={t('list.summary', { from, to, total })}
          labels={{
            navigation: t('list.pages.navigation'),
            previous: t('list.pages.previous'),
            next: t('list.pages.next'),
            page: (other) => t('list.pages.page', { page: other }),
          }}
        />
      )}
    </>
  )
}
