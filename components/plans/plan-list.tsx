import { useTranslations } from 'next-intl'
import { ListPages } from '@/components/shell/list-pages'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { TabLinks } from '@/components/ui/tab-links'
import type { PlanTab } from '@/lib/core/plan/plan-tabs'
import { isFiltered, plansHref, type PlanView } from '@/lib/core/plan/plan-view'
import { PlanFilters, unfiltered } from './plan-filters'
import { PlanTable, type ListedPlan } from './plan-table'

type PlanListProps = {
  plans: readonly ListedPlan[]
  tabs: readonly { readonly tab: PlanTab; readonly count: number }[]
  tab: PlanTab
  view: PlanView
  pageCount: number
  total: number
  from: number
  to: number
  villages: readonly { readonly id: number; readonly name: string }[]
  today: string
}

/** The plans of the commune by state, those that wait for the mayor first. */
export function PlanList(props: PlanListProps) {
  const { plans, tabs, tab, view, pageCount, total, from, to, villages, today } = props
  const t = useTranslations('plan')
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('list.subtitle')} />
      <TabLinks
        label={t('list.tabs.label')}
        tabs={tabs.map(({ tab: each, count }) => ({
          href: plansHref(view, { tab: each }),
          label: t(`list.tabs.${each}`),
          current: each === tab,
          count: String(count),
        }))}
      />
      <PlanFilters view={view} villages={villages} />
      <PlanTable plans={plans} view={view} today={today} empty={<PlansEmpty view={view} tab={tab} />} />
      {total > 0 && (
        <ListPages
          page={view.page}
          pageCount={pageCount}
          hrefOf={(page) => plansHref(view, { page })}
          summary={t('list.summary', { from, to, total })}
        />
      )}
    </>
  )
}

/** Nothing found, or nothing under the heading: two different things. */
function PlansEmpty({ view, tab }: { view: PlanView; tab: PlanTab }) {
  const t = useTranslations('plan.list')
  return isFiltered(view) ? (
    <EmptyState
      title={t('empty.filtered')}
      icon="search"
      actions={<LinkButton href={plansHref(view, unfiltered)}>{t('filters.clear')}</LinkButton>}
    >
      {t('empty.filteredHint')}
    </EmptyState>
  ) : (
    <EmptyState title={t(`empty.${tab}`)} icon="file-check">
      {t('empty.text')}
    </EmptyState>
  )
}
