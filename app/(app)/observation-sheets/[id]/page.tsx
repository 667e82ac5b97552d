import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CopiesPanel } from '@/components/attachments/copies-panel'
import { z } from 'zod'
import { DraftSheetPage } from '@/components/observation/draft-sheet-page'
import { SignedSheetPage } from '@/components/observation/signed-sheet-page'
import { alertOfObservationSheet } from '@/lib/features/alerts/alert-of-sheet'
import { listAttachments } from '@/lib/features/attachments/list-attachments'
import { openObservationSheet } from '@/lib/features/observation/open-observation-sheet'
import { presentForm } from '@/lib/features/observation/present-form'
import { requireCommuneAccess } from '@/lib/web/session'
import { startRiskSheetAction } from '../../risk-sheets/actions'
import { deleteDraftAction, notePaperNumberAction, startObservationSheetAction, submitSheetAction } from '../actions'

const params = z.object({ id: z.uuid() })

export async function generateMetadata() {
  const t = await getTranslations('observation')
  return { title: t('title') }
}

export default async function ObservationSheetPage(props: PageProps<'/observation-sheets/[id]'>) {
  const actor = await requireCommuneAccess('observation-sheet.see')
  const address = params.safeParse(await props.params)
  const opened = address.success ? await openObservationSheet(actor, address.data.id, 'open') : null
  if (opened === null) notFound()

  const copies = 'nextDueOn' in opened ? await listAttachments(actor, 'observation-sheet', opened.sheet.id) : null
  const form = presentForm(await getLocale())
  const { observation, errors } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ observation, errors }}>
      {'nextDueOn' in opened ? (
        <SignedSheetPage
          {...opened}
          form={form}
          alert={await alertOfObservationSheet(actor, opened.sheet.id)}
          notePaperNumber={notePaperNumberAction}
          start={startObservationSheetAction}
          startRiskSheet={startRiskSheetAction}
        />
      ) : (
        <DraftSheetPage {...opened} form={form} submit={submitSheetAction} remove={deleteDraftAction} />
      )}
      {copies && <CopiesPanel copies={copies} />}
    </NextIntlClientProvider>
  )
}
