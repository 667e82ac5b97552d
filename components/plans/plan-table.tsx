import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useFamilyWords } from '@/components/families/use-family-words'
import { DataTable } from '@/components/ui/data-table'
import type { ColumnSort } from '@/components/ui/sort-link'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { PlanStatus } from '@/lib/core/plan/plan'
import { plansHref, type PlanView } from '@/lib/core/plan/plan-view'
import { PlanStateTag } from './plan-state-tag'

/** A plan in the list. Days are "2026-05-07". */
export type ListedPlan = {
  readonly id: string
  readonly status: PlanStatus
  readonly headName: string
  readonly village: string | null
  readonly children: number
  readonly situations: number | null
  readonly lines: number
  readonly caseOfficer: string
  readonly dueOn: string
  readonly submittedOn: string | null
  readonly orderNumber: string | null
  readonly orderDate: string | null
}

type PlanTableProps = { plans: readonly ListedPlan[]; view: PlanView; today: string; empty: ReactNode }

const sortOf = (view: PlanView, sort: PlanView['sort']): ColumnSort => {
  const current = view.sort === sort
  return {
    href: plansHref(view, { sort, dir: current && view.dir === 'asc' ? 'desc' : 'asc' }),
    direction: current ? (view.dir === 'asc' ? 'ascending' : 'descending') : undefined,
  }
}

export function PlanTable({ plans, view, today, empty }: PlanTableProps) {
  const t = useTranslations('plan')
  const words = useFamilyWords(today)
  const soft = 'text-soft block text-[0.9375rem] font-normal'
  return (
    <DataTable
      caption={t('list.caption')}
      sortLabel={t('list.sortLabel')}
      columns={[
        {
          key: 'family',
          header: t('list.columns.family'),
          sort: sortOf(view, 'family'),
          cell: ({ headName, village, children }) => (
            <>
              {headName}
              <span className={soft}>
                {[village, t('list.children', { n: children })].filter((part) => part !== null).join(', ')}
              </span>
            </>
          ),
        },
        {
          key: 'state',
          header: t('list.columns.state'),
          sort: sortOf(view, 'state'),
          cell: ({ status, submittedOn }) => (
            <div>
              <PlanStateTag status={status} label={t(`states.${status}`)} />
              {submittedOn !== null && status === 'submitted' && (
                <span className={soft}>{t('list.submittedOn', { day: shownDay(submittedOn) })}</span>
              )}
            </div>
          ),
        },
        {
          key: 'due',
          header: t('list.columns.due'),
          sort: sortOf(view, 'due'),
          cell: ({ status, dueOn }) =>
            status === 'draft' || status === 'submitted' || status === 'returned' ? words.due(dueOn) : shownDay(dueOn),
        },
        {
          key: 'content',
          header: t('list.columns.content'),
          cell: ({ lines, situations }) => (
            <div>
              {t('list.lines', { n: lines })}
              {situations !== null && <span className={soft}>{t('list.situations', { n: situations })}</span>}
            </div>
          ),
        },
        {
          key: 'officer',
          header: t('list.columns.officer'),
          cell: ({ caseOfficer }) => caseOfficer,
        },
        {
          key: 'order',
          header: t('list.columns.order'),
          sort: sortOf(view, 'order'),
          cell: ({ orderNumber, orderDate }) =>
            orderNumber === null || orderDate === null
              ? ''
              : t('list.order', { number: orderNumber, day: shownDay(orderDate) }),
        },
      ]}
      rows={plans}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/plans/${id}`}
      empty={empty}
    />
  )
}
