import { useTranslations } from 'next-intl'
import { Panel } from '@/components/ui/panel'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { ShownPlan } from '@/lib/core/plan/shown-plan'
import type { FormState } from '@/lib/core/result/form-state'
import { CloseForm, ReviseForm, WithdrawForm } from './change-forms'

type Action = (state: FormState, form: FormData) => Promise<FormState>
type PlanChangesProps = {
  plan: ShownPlan
  actions: { readonly revise: Action; readonly close: Action; readonly withdraw: Action }
}

/** What may still become of a plan: revised, closed, or given up while it is a draft. Shut until it is asked for. */
export function PlanChanges({ plan, actions }: PlanChangesProps) {
  const t = useTranslations('plan')
  const { may, askedRevision } = plan
  const seen = { planId: plan.id, revision: plan.revision }
  const kept = {
    revisedOn: shownDay(askedRevision?.on ?? plan.today),
    reason: askedRevision?.reason ?? '',
  }
  return (
    <div className="screen-only mt-6 grid gap-5 empty:hidden">
      {may.revise && (
        <Panel title={t(plan.status === 'closed' ? 'revision.reopenTitle' : 'revision.title')} id="revise">
          <p className="text-soft mb-3 max-w-[65ch]">
            {t(plan.status === 'closed' ? 'revision.reopenText' : 'revision.text')}
          </p>
          <details open={askedRevision !== null || undefined}>
            <summary className="button button-secondary">{t('revision.open')}</summary>
            <div className="mt-4">
              <ReviseForm planId={plan.id} action={actions.revise} kept={kept} />
            </div>
          </details>
        </Panel>
      )}
      {may.close && (
        <Panel title={t('closing.title')} id="close">
          <p className="text-soft mb-3 max-w-[65ch]">{t('closing.text')}</p>
          <details>
            <summary className="button button-secondary">{t('closing.open')}</summary>
            <div className="mt-4">
              <CloseForm {...seen} action={actions.close} today={shownDay(plan.today)} />
            </div>
          </details>
        </Panel>
      )}
      {may.withdraw && (
        <Panel title={t('withdrawal.title')} id="withdraw">
          <p className="text-soft mb-3 max-w-[65ch]">{t('withdrawal.text')}</p>
          <details>
            <summary className="button button-quiet">{t('withdrawal.open')}</summary>
            <div className="mt-4">
              <WithdrawForm {...seen} action={actions.withdraw} />
            </div>
          </details>
        </Panel>
      )}
    </div>
  )
}
