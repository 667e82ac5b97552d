import { useTranslations } from 'next-intl'
import { StepForm } from '@/components/families/step-form'
import { Panel } from '@/components/ui/panel'
import type { Referral } from '@/lib/core/intake/referral'
import { shownDay } from '@/lib/core/observation/shown-values'
import { FieldsForm } from './fields-form'
import type { ReferralActions } from './referral-page'

type DecisionPanelsProps = {
  referral: Referral
  lastSheetOn: string | null
  mayRenew: boolean
  actions: ReferralActions
}

/** What becomes of an open case: a sheet, a renewal of the last one, or nothing. */
export function DecisionPanels({ referral, lastSheetOn, mayRenew, actions }: DecisionPanelsProps) {
  const t = useTranslations('intake.page')
  const { id, familyId } = referral
  const form = (outcome: 'update' | 'dismissed', label: string, submit: string) => (
    <FieldsForm
      id={outcome}
      action={actions.decide}
      hidden={{ id, outcome }}
      fields={[{ kind: 'paragraph', name: 'note', label }]}
      submit={submit}
      pending={t('saving')}
      pickLabel={t('pick')}
      variant="secondary"
    />
  )
  return (
    <>
      {familyId !== null && (
        <Panel title={t('decide')}>
          <StepForm action={actions.openSheet} fields={{ id }} refused={t('openSheet')}>
            {t('openSheet')}
          </StepForm>
          <p className="text-soft mt-2">{t('openSheetHint')}</p>
        </Panel>
      )}
      {familyId !== null && (
        <Panel title={t('renewTitle')}>
          <p className="mb-3 max-w-[65ch]">
            {mayRenew && lastSheetOn !== null ? t('renewText', { date: shownDay(lastSheetOn) }) : t('renewNot')}
          </p>
          {mayRenew && form('update', t('renewNote'), t('renew'))}
        </Panel>
      )}
      <Panel title={t('dismissTitle')}>{form('dismissed', t('dismissNote'), t('dismiss'))}</Panel>
    </>
  )
}
