import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { NextStepButton, type StepActions } from '@/components/families/next-step-button'
import { useFamilyWords } from '@/components/families/use-family-words'
import { DataTable } from '@/components/ui/data-table'
import { StateTag } from '@/components/ui/state-tag'
import { visitStep } from '@/lib/core/casework/today-step'
import { shownDay } from '@/lib/core/observation/shown-values'
import { stepOf, type DueVisit } from './due-visit'
import { PlannedDay } from './planned-day'

type ScheduleTableProps = {
  visits: readonly DueVisit[]
  today: string
  now: string
  steps: StepActions
  empty: ReactNode
}

export function ScheduleTable({ visits, today, now, steps, empty }: ScheduleTableProps) {
  const t = useTranslations('schedule')
  const words = useFamilyWords(today, now)
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
        {
          key: 'planned',
          header: t('columns.planned'),
          cell: (visit) => <PlannedDay visit={visit} today={today} />,
        },
        { key: 'due', header: t('columns.due'), cell: ({ dueOn, dueAt }) => words.due(dueOn, dueAt) },
        {
          key: 'kind',
          header: t('columns.kind'),
          cell: ({ kind, situations, lastVisitOn }) => (
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
              {lastVisitOn !== null && <span className={soft}>{t('lastOn', { day: shownDay(lastVisitOn) })}</span>}
            </div>
          ),
        },
        {
          key: 'who',
          header: t('columns.who'),
          cell: ({ visitor, caseOfficer }) => visitor ?? caseOfficer,
        },
        {
          key: 'step',
          header: t('columns.step'),
          cell: ({ kind, familyId, riskDraftId, tries }) => (
            <NextStepButton
              step={visitStep(kind, riskDraftId, tries?.retry ?? null)}
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
