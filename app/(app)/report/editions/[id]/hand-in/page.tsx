import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound, redirect } from 'next/navigation'
import { HandInPage } from '@/components/report-editions/hand-in-page'
import { showEdition } from '@/lib/features/report/show-edition'
import { recordId } from '@/lib/web/record-id'
import { requireCommuneAccess } from '@/lib/web/session'
import { handInAction } from '../../actions'

export async function generateMetadata() {
  return { title: (await getTranslations('reportEdition'))('handIn.title') }
}

export default async function Page({ params }: PageProps<'/report/editions/[id]/hand-in'>) {
  const actor = await requireCommuneAccess('report-edition.hand-in')
  const edition = await showEdition(actor, recordId((await params).id))
  if (edition === null) notFound()
  if (edition.draft === null) redirect(`/report/editions/${edition.head.id}`)
  const { reportEdition, errors, families } = await getMessages()
  return (
    <NextIntlClientProvider
      messages={{ reportEdition: { correct: reportEdition.correct }, errors, families: { form: families.form } }}
    >
      <HandInPage edition={edition} action={handInAction} />
    </NextIntlClientProvider>
  )
}
