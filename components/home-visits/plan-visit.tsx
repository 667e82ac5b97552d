import { useTranslations } from 'next-intl'
import { FieldsForm } from '@/components/intake/fields-form'
import { Panel } from '@/components/ui/panel'
import type { VisitKind } from '@/lib/core/plan/schedule-view'
import type { FormState } from '@/lib/core/result/form-state'
import { useDueLine } from './use-due-line'
import { usePlanFields } from './use-plan-fields'

type PlanVisitProps = {
  family: { readonly id: string; readonly dueOn: string | null; readonly dueAt: string | null }
  kind: VisitKind
  today: string
  now: string
  worker: { readonly name: string; readonly position: string }
  formId: string
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** The form that plans a visit. */
export function PlanVisit({ family, kind, today, now, worker, formId, action }: PlanVisitProps) {
  const t = useTranslations('homeVisits.form')
  const { id } = family
  const due = useDueLine()(kind, family, { today, now })
  const fields = usePlanFields({
    plannedOn: today,
    visitorName: worker.name,
    visitorPosition: worker.position,
  })
  return (
    <Panel>
      {due !== null && <p className="mb-4 font-semibold">{due}</p>}
      <FieldsForm
        id="plan"
        action={action}
        hidden={{ familyId: id, kind, formId }}
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
