import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { ShownPlan } from '@/lib/core/plan/shown-plan'
import type { FormState } from '@/lib/core/result/form-state'
import { CloseForm, ReviseForm, TakeBackForm, WithdrawForm } from './change-forms'

type Action = (state: FormState, form: FormData) => Promise<FormState>
type PlanChangesProps = {
  plan: ShownPlan
  actions: { readonly revise: Action; readonly close: Action; readonly withdraw: Action; readonly takeBack: Action }
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
          <StillOpen plan={plan} />
          <details>
            <summary className="button button-secondary">{t('closing.open')}</summary>
            <div className="mt-4">
              <CloseForm
                {...seen}
                action={actions.close}
                today={shownDay(plan.today)}
                risksOpen={plan.stillOpen.situations > 0}
              />
            </div>
          </details>
        </Panel>
      )}
      {may.takeBack && (
        <Panel title={t('takingBack.title')} id="take-back">
          <p className="text-soft mb-3 max-w-[65ch]">{t('takingBack.text')}</p>
          <TakeBackForm {...seen} action={actions.takeBack} />
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

/** What the end of a plan leaves open. */
function StillOpen({ plan: { stillOpen } }: { plan: ShownPlan }) {
  const t = useTranslations('plan.closing')
  const { situations, visitOn } = stillOpen
  if (situations === 0 && visitOn === null) return null
  return (
    <Notice tone="warning" title={t('stillOpen')} className="mb-3">
      <ul className="list-disc pl-5">
        {situations > 0 && <li>{t('situations', { n: situations })}</li>}
        {visitOn !== null && <li>{t('visit', { day: shownDay(visitOn) })}</li>}
      </ul>
    </Notice>
  )
}
