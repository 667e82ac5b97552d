import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { MarkedDutyPage } from '@/components/today/marked-duty-page'
import { markedDuties } from '@/lib/core/duties/periods'
import { showMarkedDuty } from '@/lib/features/duties/show-marked-duty'
import { requireCommuneAccess } from '@/lib/web/session'
import { markDutyAction, unmarkDutyAction } from '../actions'

export async function generateMetadata() {
  return { title: (await getTranslations('today'))('marked.page') }
}

export default async function Page({ params }: PageProps<'/today/[duty]'>) {
  const actor = await requireCommuneAccess('duty.mark')
  const { duty: wanted } = await params
  const duty = markedDuties.find((known) => known === wanted)
  const view = duty === undefined ? null : await showMarkedDuty(actor, duty)
  if (view === null) notFound()
  const { today, errors, families } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ today: { marked: today.marked }, errors, families: { form: families.form } }}>
      <MarkedDutyPage view={view} markAction={markDutyAction} unmarkAction={unmarkDutyAction} />
    </NextIntlClientProvider>
  )
}
