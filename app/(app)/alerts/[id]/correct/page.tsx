import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CorrectVerificationPage } from '@/components/alerts/correct-verification-page'
import { showAlert } from '@/lib/features/alerts/show-alert'
import { newFormId } from '@/lib/web/form-id'
import { recordId } from '@/lib/web/record-id'
import { requireAccess } from '@/lib/web/session'
import { correctVerificationAction } from '../../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('corrections'))('correct') }
}

export default async function Page(props: PageProps<'/alerts/[id]/correct'>) {
  const actor = await requireAccess('alert.correct')
  const alert = await showAlert(actor, recordId((await props.params).id), 'open')
  if (alert === null || !alert.may.correct) notFound()
  const { alerts, corrections, errors, families } = await getMessages()
  const messages = {
    alerts: { county: alerts.county, results: alerts.results },
    corrections: { form: corrections.form },
    errors,
    families: { form: families.form },
  }
  return (
    <NextIntlClientProvider messages={messages}>
      <CorrectVerificationPage alert={alert} formId={newFormId()} action={correctVerificationAction} />
    </NextIntlClientProvider>
  )
}
