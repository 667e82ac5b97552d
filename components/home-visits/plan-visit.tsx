import { useTranslations } from 'next-intl'
import { FieldsForm } from '@/components/intake/fields-form'
import { Panel } from '@/components/ui/panel'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { FormState } from '@/lib/core/result/form-state'
import { usePlanFields } from './use-plan-fields'

type PlanVisitProps = {
  family: { readonly id: string; readonly headName: string; readonly dueOn: string | null }
  today: string
  worker: { readonly name: string; readonly position: string }
  formId: string
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** The form that plans a home visit. */
export function PlanVisit({ family, today, worker, formId, action }: PlanVisitProps) {
  const t = useTranslations('homeVisits.form')
  const { id, dueOn } = family
  const fields = usePlanFields({
    plannedOn: today,
    visitorName: worker.name,
    visitorPosition: worker.position,
  })
  return (
    <Panel>
      {dueOn !== null && (
        <p className="mb-4 font-semibold">{t(dueOn < today ? 'overdue' : 'due', { date: shownDay(dueOn) })}</p>
      )}
      <FieldsForm
        id="plan"
        action={action}
        hidden={{ familyId: id, formId }}
        fields={fields}
        submit={t('save')}
        pending={t('saving')}
        pickLabel={t('pick')}
        icon="calendar"
        cancel={{ href: `/families/${id}`, label: t('cancel') }}
      />
    </Panel>
  )
}
