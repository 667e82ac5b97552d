import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { NextStepButton, type StepActions } from '@/components/families/next-step-button'
import { useFamilyWords } from '@/components/families/use-family-words'
import { DataTable } from '@/components/ui/data-table'
import { StateTag } from '@/components/ui/state-tag'
import { visitStep } from '@/lib/core/casework/today-step'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { VisitKind } from '@/lib/core/plan/schedule-view'

/** A visit that a family is to get. Days are "2026-05-07". */
export type DueVisit = {
  readonly familyId: string
  readonly headName: string
  readonly village: string | null
  readonly address: string
  readonly phone: string
  readonly children: number
  readonly kind: VisitKind
  readonly dueOn: string
  readonly situations: number | null
  readonly riskDraftId: string | null
  readonly visitor: string | null
  readonly plannedOn: string | null
  /** "09:05"; null: the hour is not agreed. */
  readonly plannedTime: string | null
  readonly caseOfficer: string | null
  readonly lastVisitOn: string | null
}

type ScheduleTableProps = { visits: readonly DueVisit[]; today: string; steps: StepActions; empty: ReactNode }

/** Where a visit is looked at: its report, or the file of the family whose risk sheet is filled in. */
export const stepOf = ({ kind, familyId }: DueVisit): string =>
  kind === 'monitoring-visit' ? `/schedule/${familyId}` : `/families/${familyId}`

export function ScheduleTable({ visits, today, steps, empty }: ScheduleTableProps) {
  const t = useTranslations('schedule')
  const words = useFamilyWords(today)
  const soft = 'text-soft block text-[0.9375rem] font-normal'
  return (
    <DataTable
      caption={t('caption')}
      columns={[
        {
          key: 'family',
          header: t('columns.family'),
          cell: ({ headName, village, address }) => (
            <>
              {headName}
              <span className={soft}>
                {[village, address].filter((part) => part !== null && part !== '').join(', ')}
              </span>
            </>
          ),
        },
        { key: 'due', header: t('columns.due'), cell: ({ dueOn }) => words.due(dueOn) },
        {
          key: 'kind',
          header: t('columns.kind'),
          cell: ({ kind, situations }) => (
            <div>
              <StateTag
                icon={kind === 'home-visit' ? 'house' : 'eye'}
                tone={kind === 'home-visit' ? 'warning' : 'info'}
              >
                {t(`kinds.${kind}`)}
              </StateTag>
              {kind === 'monitoring-visit' && situations !== null && (
                <span className={soft}>{t('situations', { n: situations })}</span>
              )}
            </div>
          ),
        },
        {
          key: 'who',
          header: t('columns.who'),
          cell: ({ visitor, caseOfficer, plannedOn, plannedTime }) => (
            <div>
              {visitor ?? caseOfficer}
              {plannedOn !== null && (
                <span className={soft}>
                  {t('plannedOn', { day: [shownDay(plannedOn), plannedTime ?? ''].join(' ').trim() })}
                </span>
              )}
            </div>
          ),
        },
        {
          key: 'last',
          header: t('columns.last'),
          kind: 'code',
          cell: ({ lastVisitOn }) => (lastVisitOn === null ? t('never') : shownDay(lastVisitOn)),
        },
        {
          key: 'step',
          header: t('columns.step'),
          cell: ({ kind, familyId, riskDraftId }) => (
            <NextStepButton
              step={visitStep(kind, riskDraftId)}
              familyId={familyId}
              actions={steps}
              size="small"
              variant="secondary"
            />
          ),
        },
      ]}
      rows={visits}
      rowKey={({ kind, familyId }) => `${kind} ${familyId}`}
      rowHref={stepOf}
      empty={empty}
    />
  )
}
