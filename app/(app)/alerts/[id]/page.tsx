import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { AlertPage } from '@/components/alerts/alert-page'
import { showAlert } from '@/lib/features/alerts/show-alert'
import { riskSheetDeclaration } from '@/lib/features/risk-sheets/declaration'
import { newFormId } from '@/lib/web/form-id'
import { recordId } from '@/lib/web/record-id'
import { singleParams } from '@/lib/web/search-params'
import { requireAccess } from '@/lib/web/session'
import { dismissAlertAction, receiveAlertAction, saveAlertAction, verifyAlertAction } from '../actions'

const actions = {
  save: saveAlertAction,
  dismiss: dismissAlertAction,
  receive: receiveAlertAction,
  verify: verifyAlertAction,
}

/** Without the name: a title is kept in the history of a shared browser. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('alerts'))('title') }
}

export default async function OneAlertPage(props: PageProps<'/alerts/[id]'>) {
  const actor = await requireAccess('alert.see')
  const alert = await showAlert(actor, recordId((await props.params).id), 'open')
  if (alert === null) notFound()
  const { alerts, corrections, errors, families } = await getMessages()
  const { form, dismiss, county, channels, results } = alerts
  const messages = {
    alerts: { form, dismiss, county, channels, results },
    corrections: { form: corrections.form },
    errors,
    families: { form: families.form },
  }
  return (
    <NextIntlClientProvider messages={messages}>
      <AlertPage
        alert={alert}
        declaration={riskSheetDeclaration}
        done={singleParams(await props.searchParams).done}
        formId={newFormId()}
        actions={actions}
      />
    </NextIntlClientProvider>
  )
}
