import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound, redirect } from 'next/navigation'
import { NewAlert } from '@/components/alerts/new-alert'
import { FamilySubpage } from '@/components/families/family-subpage'
import { alertToStart } from '@/lib/features/alerts/start-alert'
import { recordId } from '@/lib/web/record-id'
import { requireCommuneAccess } from '@/lib/web/session'
import { startAlertAction } from '../../../alerts/actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('alerts'))('title') }
}

export default async function NewAlertPage(props: PageProps<'/families/[id]/alert'>) {
  const actor = await requireCommuneAccess('alert.write')
  const id = recordId((await props.params).id)
  const start = await alertToStart(actor, id)
  if (start === null) notFound()
  if (start.openDraftId !== null) redirect(`/alerts/${start.openDraftId}`)
  const t = await getTranslations('alerts.reading')
  const { alerts, errors, families } = await getMessages()
  const { form, channels } = alerts
  return (
    <FamilySubpage title={t('title', { family: start.headName })} familyId={id} headName={start.headName}>
      <NextIntlClientProvider messages={{ alerts: { form, channels }, errors, families: { form: families.form } }}>
        <NewAlert familyId={id} start={start} action={startAlertAction} />
      </NextIntlClientProvider>
    </FamilySubpage>
  )
}
