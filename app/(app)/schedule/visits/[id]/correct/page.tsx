import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CorrectVisitPage } from '@/components/schedule/correct-visit-page'
import { showVisit } from '@/lib/features/schedule/show-visit'
import { newFormId } from '@/lib/web/form-id'
import { recordId } from '@/lib/web/record-id'
import { requireCommuneAccess } from '@/lib/web/session'
import { correctVisitAction } from '../../../actions'

export async function generateMetadata() {
  return { title: (await getTranslations('corrections'))('correct') }
}

export default async function CorrectVisitReportPage(props: PageProps<'/schedule/visits/[id]/correct'>) {
  const actor = await requireCommuneAccess('visit.correct')
  const visit = await showVisit(actor, recordId((await props.params).id))
  if (visit === null) notFound()
  const { schedule, corrections, errors, families } = await getMessages()
  const messages = {
    schedule: { visit: schedule.visit },
    corrections: { form: corrections.form },
    errors,
    families: { form: families.form },
  }
  return (
    <NextIntlClientProvider messages={messages}>
      <CorrectVisitPage visit={visit} formId={newFormId()} action={correctVisitAction} />
    </NextIntlClientProvider>
  )
}
