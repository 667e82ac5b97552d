import { useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/ui/description-list'
import { Panel } from '@/components/ui/panel'
import type { ShownPlan } from '@/lib/core/plan/shown-plan'

/** Goal and case officer of a plan that is not written in. */
export function PlanReading({ plan }: { plan: ShownPlan }) {
  const t = useTranslations('plan')
  const officer = [plan.caseOfficerName, plan.caseOfficerPosition].filter((part) => part !== '').join(', ')
  const goal = plan.goal === '' ? [] : [{ term: t('form.goal'), detail: plan.goal }]
  return (
    <Panel title={t('form.goals')} className="mb-5">
      <DescriptionList items={[...goal, { term: t('facts.officer'), detail: officer }]} />
    </Panel>
  )
}
