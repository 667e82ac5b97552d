import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { MarkedDutyPage } from '@/components/today/marked-duty-page'
import { showMarkedDuty } from '@/lib/features/today/show-marked-duty'
import { readMarkedDuty } from '@/lib/web/forms/duty-form'
import { requireCommuneAccess } from '@/lib/web/session'
import { markDutyAction, unmarkDutyAction } from '../actions'

export async function generateMetadata() {
  return { title: (await getTranslations('today'))('marked.page') }
}

export default async function Page({ params }: PageProps<'/today/[duty]'>) {
  const actor = await requireCommuneAccess('duty.mark')
  const duty = readMarkedDuty((await params).duty)
  const view = duty === null ? null : await showMarkedDuty(actor, duty)
  if (view === null) notFound()
  const { today, errors, families } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ today: { marked: today.marked }, errors, families: { form: families.form } }}>
      <MarkedDutyPage view={view} markAction={markDutyAction} unmarkAction={unmarkDutyAction} />
    </NextIntlClientProvider>
  )
}
