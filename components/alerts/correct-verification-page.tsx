import { useTranslations } from 'next-intl'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { keptVerification } from '@/lib/core/alerts/found'
import type { ShownAlert } from '@/lib/core/alerts/shown-alert'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { romanianTime } from '@/lib/core/deadlines/romanian-time'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { FormState } from '@/lib/core/result/form-state'
import { useAlertWords } from './use-alert-words'
import { VerifyForm } from './verify-form'

type CorrectVerificationPageProps = {
  alert: ShownAlert
  formId: string
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** Corrects what the county recorded of a check. */
export function CorrectVerificationPage({ alert, formId, action }: CorrectVerificationPageProps) {
  const t = useTranslations('alerts')
  const correction = useTranslations('corrections')
  const words = useAlertWords(alert.nomenclature)
  const found = keptVerification(alert)
  if (found === null) return null
  const at = new Date(found.at)
  return (
    <>
      <PageHeader
        title={correction('verification.title', { family: alert.headName })}
        crumbs={[
          { label: t('title'), href: '/alerts' },
          { label: t('reading.title', { family: alert.headName }), href: `/alerts/${alert.id}` },
        ]}
        crumbsLabel={t('trail')}
      />
      <Panel className="max-w-[56rem]">
        <p className="mb-4">{correction('verification.told')}</p>
        <VerifyForm
          formId={formId}
          of={{ id: alert.id, revision: alert.revision }}
          forms={alert.nomenclature.map(({ code }) => ({ value: code, label: words.form(code) }))}
          family={alert.content.children.map(({ id, name }) => ({ value: id, label: name }))}
          kept={{
            revision: String(alert.revision),
            verifiedOn: shownDay(romanianDay(at)),
            verifiedTime: romanianTime(at),
            result: found.result,
            measures: found.measures,
          }}
          ticked={{ forms: found.forms, children: found.children }}
          action={action}
        />
      </Panel>
    </>
  )
}
