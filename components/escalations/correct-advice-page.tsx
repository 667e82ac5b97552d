import { useTranslations } from 'next-intl'
import { FieldsForm } from '@/components/intake/fields-form'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import type { ShownEscalation } from '@/lib/core/alerts/shown-escalation'
import type { FormState } from '@/lib/core/result/form-state'

type CorrectAdvicePageProps = {
  escalation: ShownEscalation
  formId: string
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** Corrects the county's advice. */
export function CorrectAdvicePage({ escalation, formId, action }: CorrectAdvicePageProps) {
  const t = useTranslations('alerts.escalations')
  const correction = useTranslations('corrections')
  const { id, revision, advice } = escalation
  const family = escalation.content.headName
  return (
    <>
      <PageHeader
        title={correction('advice.title', { family })}
        crumbs={[
          { label: t('title'), href: '/escalations' },
          { label: t('page.title', { family }), href: `/escalations/${id}` },
        ]}
        crumbsLabel={useTranslations('alerts')('trail')}
      />
      <Panel className="max-w-[56rem]">
        <p className="text-soft mb-2">{correction('form.intro')}</p>
        <p className="mb-4">{correction('advice.told')}</p>
        <FieldsForm
          id="correct"
          action={action}
          hidden={{ id, formId, revision: String(revision) }}
          fields={[
            { kind: 'paragraph', name: 'advice', label: t('page.advise'), value: advice },
            {
              kind: 'paragraph',
              name: 'reason',
              label: correction('form.reason'),
              hint: correction('form.reasonHint'),
            },
          ]}
          submit={correction('form.submit')}
          pending={correction('form.pending')}
          pickLabel=""
          icon="save"
          cancel={{ href: `/escalations/${id}`, label: correction('form.cancel') }}
        />
      </Panel>
    </>
  )
}
