import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { EditionPage } from '@/components/report-editions/edition-page'
import { showEdition } from '@/lib/features/report/show-edition'
import { recordId } from '@/lib/web/record-id'
import { singleParams } from '@/lib/web/search-params'
import { requireAccess } from '@/lib/web/session'
import {
  acceptEditionAction,
  correctEditionAction,
  discardEditionAction,
  returnEditionAction,
  saveEditionAction,
} from '../actions'

const actions = {
  save: saveEditionAction,
  discard: discardEditionAction,
  correct: correctEditionAction,
  accept: acceptEditionAction,
  giveBack: returnEditionAction,
}

export async function generateMetadata() {
  return { title: (await getTranslations('reportEdition'))('bar.title') }
}

export default async function Page({ params, searchParams }: PageProps<'/report/editions/[id]'>) {
  const actor = await requireAccess('report-edition.see')
  const edition = await showEdition(actor, recordId((await params).id))
  if (edition === null) notFound()
  const { done, row } = singleParams(await searchParams)
  const { reportEdition, errors, families } = await getMessages()
  const { parts, form, correct, discard } = reportEdition
  return (
    <NextIntlClientProvider
      messages={{ reportEdition: { parts, form, correct, discard }, errors, families: { form: families.form } }}
    >
      <EditionPage
        edition={edition}
        reader={actor.commune === null ? 'county' : 'commune'}
        done={done}
        row={row}
        actions={actions}
      />
    </NextIntlClientProvider>
  )
}
