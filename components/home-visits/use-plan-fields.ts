import { useTranslations } from 'next-intl'
import type { FieldSpec } from '@/components/intake/fields-form'
import type { VisitPlan } from '@/lib/core/home-visit/home-visit'
import { shownDay } from '@/lib/core/observation/shown-values'

/** The fields that plan a visit, with what they start with. */
export function usePlanFields(plan: Partial<VisitPlan>): readonly FieldSpec[] {
  const t = useTranslations('homeVisits.form')
  const { plannedOn, plannedTime, visitorName, visitorPosition } = plan
  const day = plannedOn === undefined ? '' : shownDay(plannedOn)
  return [
    { kind: 'date', name: 'plannedOn', label: t('plannedOn'), value: day },
    { kind: 'time', name: 'plannedTime', label: t('plannedTime'), mark: t('optional'), value: plannedTime ?? '' },
    { kind: 'line', name: 'visitorName', label: t('visitorName'), value: visitorName },
    { kind: 'line', name: 'visitorPosition', label: t('visitorPosition'), mark: t('optional'), value: visitorPosition },
  ]
}
