import { useTranslations } from 'next-intl'
import { StepForm } from '@/components/families/step-form'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import type { ShownAlert } from '@/lib/core/alerts/shown-alert'
import type { FormState } from '@/lib/core/result/form-state'
import { SuspicionFacts } from './alert-facts'
import { SentChildren, SentFamily } from './sent-family'
import { SentObservation } from './sent-observation'
import { SentSheet, type SheetDeclaration } from './sent-sheet'

type SendPageProps = {
  alert: ShownAlert
  declaration: SheetDeclaration
  send: (state: FormState, form: FormData) => Promise<FormState>
}

/** Everything that the county will read, before what cannot be undone. */
export function SendPage({ alert, declaration, send }: SendPageProps) {
  const t = useTranslations('alerts')
  const { content } = alert
  const fields = { alertId: alert.id, revision: String(alert.revision) }
  return (
    <>
      <PageHeader
        title={t('send.title')}
        crumbs={[
          { label: t('title'), href: '/alerts' },
          { label: t('reading.title', { family: alert.headName }), href: `/alerts/${alert.id}` },
        ]}
        crumbsLabel={t('trail')}
      />
      <div className="grid max-w-[56rem] grid-cols-1 gap-5">
        <Panel title={t('reading.suspicion')}>
          <SuspicionFacts alert={alert} />
        </Panel>
        <Panel title={t('reading.children')}>
          <SentChildren content={content} />
        </Panel>
        <Panel title={t('reading.family')}>
          <SentFamily content={content} />
          {content.worker.phone === '' && (
            <p className="text-soft mt-3">
              {t('send.noPhone')}{' '}
              <a href="/account" className="link">
                {t('send.addPhone')}
              </a>
            </p>
          )}
        </Panel>
        <SentObservation alert={alert} />
        <Panel title={t('reading.sheet')}>
          <SentSheet sheet={content.sheet} declaration={declaration} />
        </Panel>
        <Notice tone="warning" title={t('send.warning')}>
          {t('send.warningText', { county: alert.county })}
        </Notice>
        <div className="flex flex-wrap items-start gap-3">
          <StepForm action={send} fields={fields} refused={t('send.refused')}>
            {t('send.submit')}
          </StepForm>
          <LinkButton href={`/alerts/${alert.id}`} icon="arrow-left">
            {t('send.back')}
          </LinkButton>
        </div>
      </div>
    </>
  )
}
