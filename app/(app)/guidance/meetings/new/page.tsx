import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { MeetingForm } from '@/components/guidance/meeting-form'
import { seeGuidance } from '@/lib/features/guidance/see-guidance'
import { newFormId } from '@/lib/web/form-id'
import { requireAccess } from '@/lib/web/session'
import { recordMeetingAction } from '../../actions'

export async function generateMetadata() {
  return { title: (await getTranslations('guidance'))('meeting.title') }
}

export default async function Page() {
  const actor = await requireAccess('meeting.record')
  const view = await seeGuidance(actor)
  if (view === null) notFound()
  const { guidance, errors, families } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ guidance, errors, families: { form: families.form } }}>
      <MeetingForm formId={newFormId()} communes={view.communes} action={recordMeetingAction} />
    </NextIntlClientProvider>
  )
}
