import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { DraftPage } from '@/components/professional/draft-page'
import { SentPage } from '@/components/professional/sent-page'
import { openProfessionalSheet } from '@/lib/features/professional/own-sheets'
import { presentForm } from '@/lib/features/observation/present-form'
import { recordId } from '@/lib/web/record-id'
import { requireCommuneAccess } from '@/lib/web/session'
import { deleteProfessionalSheetAction, startProfessionalSheetAction, submitProfessionalSheetAction } from '../actions'

export async function generateMetadata() {
  return { title: (await getTranslations('professional'))('form.title') }
}

export default async function Page({ params }: PageProps<'/referrals/[id]'>) {
  const actor = await requireCommuneAccess('professional-sheet.see')
  const opened = await openProfessionalSheet(actor, recordId((await params).id))
  if (opened === null) notFound()
  const form = presentForm(await getLocale())
  const { sheet, ...rules } = opened
  if (sheet.status !== 'draft') return <SentPage sheet={sheet} form={form} start={startProfessionalSheetAction} />
  const { observation, professional, errors } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ observation, professional, errors }}>
      <DraftPage
        sheet={sheet}
        form={form}
        {...rules}
        submit={submitProfessionalSheetAction}
        remove={deleteProfessionalSheetAction}
      />
    </NextIntlClientProvider>
  )
}
