import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ArrivedPage } from '@/components/intake/arrived-page'
import { alertOfObservationSheet } from '@/lib/features/alerts/alert-of-sheet'
import { showArrivedSheet } from '@/lib/features/intake/arrived-sheet'
import { presentForm } from '@/lib/features/observation/present-form'
import { recordId } from '@/lib/web/record-id'
import { singleParams } from '@/lib/web/search-params'
import { requireCommuneAccess } from '@/lib/web/session'
import { confirmReadingAction, returnSheetAction } from '../../actions'

export async function generateMetadata() {
  return { title: (await getTranslations('intake'))('sheets.title') }
}

export default async function Page({ params, searchParams }: PageProps<'/intake/sheets/[id]'>) {
  const actor = await requireCommuneAccess('professional-sheet.handle')
  const { id } = await params
  const { q = '' } = singleParams(await searchParams)
  const shown = await showArrivedSheet(actor, recordId(id), q.slice(0, 80))
  if (shown === null) notFound()
  const { observationSheetId } = shown.sheet
  const alert = observationSheetId === null ? null : await alertOfObservationSheet(actor, observationSheetId)
  const { errors, families } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ errors, families: { form: families.form } }}>
      <ArrivedPage
        {...shown}
        form={presentForm(await getLocale())}
        alert={alert}
        returnAction={returnSheetAction}
        confirmAction={confirmReadingAction}
      />
    </NextIntlClientProvider>
  )
}
