import { useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/ui/description-list'
import { Panel } from '@/components/ui/panel'
import type { ShownPlan } from '@/lib/core/plan/shown-plan'

/** Goal, case officer and opinions of a plan that is not written in. */
export function PlanReading({ plan }: { plan: ShownPlan }) {
  const t = useTranslations('plan')
  const officer = [plan.caseOfficerName, plan.caseOfficerPosition].filter((part) => part !== '').join(', ')
  const said = (term: string, detail: string) => (detail === '' ? [] : [{ term, detail }])
  return (
    <Panel title={t('form.goals')} className="mb-5">
      <DescriptionList
        items={[
          ...said(t('form.goal'), plan.goal),
          { term: t('facts.officer'), detail: officer },
          ...said(t('form.childOpinion'), plan.childOpinion),
          ...said(t('form.parentsOpinion'), plan.parentsOpinion),
        ]}
      />
    </Panel>
  )
}
