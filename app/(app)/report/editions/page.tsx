import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { EditionsPage } from '@/components/report-editions/editions-page'
import { listEditions, startsEditions } from '@/lib/features/report/list-editions'
import { singleParams } from '@/lib/web/search-params'
import { requireCommuneAccess } from '@/lib/web/session'
import { startEditionAction } from './actions'

export async function generateMetadata() {
  return { title: (await getTranslations('reportEdition'))('title') }
}

export default async function Page({ searchParams }: PageProps<'/report/editions'>) {
  const actor = await requireCommuneAccess('report.see')
  const { done } = singleParams(await searchParams)
  const editions = await listEditions(actor)
  if (editions === null) notFound()
  const today = startsEditions(actor)
  const { reportEdition, errors, families } = await getMessages()
  return (
    <NextIntlClientProvider
      messages={{ reportEdition: { start: reportEdition.start }, errors, families: { form: families.form } }}
    >
      <EditionsPage
        commune={actor.commune.name}
        editions={editions}
        start={today === null ? null : { action: startEditionAction, today }}
        discarded={done === 'discarded'}
      />
    </NextIntlClientProvider>
  )
}
