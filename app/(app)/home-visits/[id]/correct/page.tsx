import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CorrectVisitPage } from '@/components/home-visits/correct-visit-page'
import { showHomeVisit } from '@/lib/features/home-visits/show-home-visit'
import { newFormId } from '@/lib/web/form-id'
import { recordId } from '@/lib/web/record-id'
import { requireCommuneAccess } from '@/lib/web/session'
import { correctHomeVisitAction } from '../../actions'

export async function generateMetadata() {
  return { title: (await getTranslations('corrections'))('correct') }
}

export default async function Page({ params }: PageProps<'/home-visits/[id]/correct'>) {
  const actor = await requireCommuneAccess('home-visit.correct')
  const shown = await showHomeVisit(actor, recordId((await params).id))
  if (shown === null || !shown.mayCorrect) notFound()
  const { errors, families } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ errors, families: { form: families.form } }}>
      <CorrectVisitPage
        family={shown.family}
        visit={shown.visit}
        formId={newFormId()}
        action={correctHomeVisitAction}
      />
    </NextIntlClientProvider>
  )
}
