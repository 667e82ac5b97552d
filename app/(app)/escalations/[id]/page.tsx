import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { EscalationPage } from '@/components/escalations/escalation-page'
import { showEscalation } from '@/lib/features/escalations/show-escalation'
import { riskSheetDeclaration } from '@/lib/features/risk-sheets/declaration'
import { newFormId } from '@/lib/web/form-id'
import { recordId } from '@/lib/web/record-id'
import { singleParams } from '@/lib/web/search-params'
import { requireAccess } from '@/lib/web/session'
import { adviseEscalationAction, receiveEscalationAction } from '../actions'

/** Without the name: a title is kept in the history of a shared browser. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('alerts.escalations'))('title') }
}

export default async function OneEscalationPage(props: PageProps<'/escalations/[id]'>) {
  const actor = await requireAccess('escalation.see')
  const escalation = await showEscalation(actor, recordId((await props.params).id))
  if (escalation === null) notFound()
  const { alerts, errors, families } = await getMessages()
  const { page } = alerts.escalations
  const messages = { alerts: { escalations: { page } }, errors, families: { form: families.form } }
  return (
    <NextIntlClientProvider messages={messages}>
      <EscalationPage
        escalation={escalation}
        declaration={riskSheetDeclaration}
        done={singleParams(await props.searchParams).done}
        formId={newFormId()}
        receive={receiveEscalationAction}
        advise={adviseEscalationAction}
      />
    </NextIntlClientProvider>
  )
}
