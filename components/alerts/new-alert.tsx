import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import type { AlertChild, NamedForm } from '@/lib/core/alerts/shown-alert'
import type { FormState } from '@/lib/core/result/form-state'
import { AlertForm } from './alert-form'
import { useAlertOptions } from './use-alert-options'

type NewAlertProps = {
  familyId: string
  start: { readonly family: readonly AlertChild[]; readonly nomenclature: readonly NamedForm[] }
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** The form of an alert that nobody has begun: nothing is kept until something is written and saved. */
export function NewAlert({ familyId, start, action }: NewAlertProps) {
  const t = useTranslations('alerts.draft')
  const options = useAlertOptions(start)
  return (
    <div className="grid max-w-[56rem] grid-cols-1 gap-5">
      <Notice tone="danger" title={t('urgent')}>
        {t('newText')}
      </Notice>
      <Panel title={t('write')}>
        <AlertForm of={{ familyId }} draft={nothingWritten} {...options} action={action} />
      </Panel>
    </div>
  )
}

const nothingWritten = { forms: [], children: [], description: '', measures: '', channel: 'application' } as const
