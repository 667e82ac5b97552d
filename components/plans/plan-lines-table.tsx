import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { ShownLine } from '@/lib/core/plan/shown-plan'
import { useText } from './plan-text'

/** The measures of a plan that is not written in. */
export function PlanLinesTable({ lines }: { lines: readonly ShownLine[] }) {
  const t = useTranslations('plan.lines')
  const measure = useMeasure()
  const period = usePeriod()
  return (
    <DataTable
      caption={t('caption')}
      captionShown
      columns={[
        { key: 'measure', header: t('measure'), cell: measure },
        { key: 'goal', header: t('goal'), cell: ({ goal }) => goal },
        { key: 'provider', header: t('provider'), cell: ({ provider }) => provider },
        { key: 'period', header: t('period'), cell: period },
        { key: 'responsible', header: t('responsible'), cell: ({ responsible }) => responsible },
      ]}
      rows={lines}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('none')} />}
    />
  )
}

/** The name of a measure with the text that says which. */
export function useMeasure(): (line: ShownLine) => string {
  const say = useText()
  const t = useTranslations('plan.lines')
  return ({ label, otherText, answers }) => {
    const name = otherText === '' ? say(label) : `${say(label)}: ${otherText}`
    return answers.length === 0 ? name : t('answering', { name, rows: answers.join(', ') })
  }
}

export function usePeriod(): (line: ShownLine) => string {
  const t = useTranslations('plan.lines')
  const day = (of: string | null) => (of === null ? '' : shownDay(of))
  return ({ startsOn, endsOn }) => t('periodLine', { from: day(startsOn), to: day(endsOn) })
}
