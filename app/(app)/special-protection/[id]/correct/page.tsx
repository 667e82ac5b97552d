import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CorrectEntryPage } from '@/components/special-protection/correct-entry-page'
import { showListedChild } from '@/lib/features/special-protection/show-child'
import { newFormId } from '@/lib/web/form-id'
import { recordId } from '@/lib/web/record-id'
import { requireAccess } from '@/lib/web/session'
import { correctEntryAction, withdrawEntryAction } from '../../actions'

export async function generateMetadata() {
  return { title: (await getTranslations('corrections'))('correct') }
}

export default async function Page({ params }: PageProps<'/special-protection/[id]/correct'>) {
  const actor = await requireAccess('special-protection.list')
  const child = await showListedChild(actor, recordId((await params).id))
  if (child === null || !child.may.correct) notFound()
  const { corrections, errors, families, specialProtection } = await getMessages()
  const messages = { corrections, errors, families: { form: families.form }, specialProtection }
  return (
    <NextIntlClientProvider messages={messages}>
      <CorrectEntryPage
        child={child}
        formId={newFormId()}
        actions={{ correct: correctEntryAction, withdraw: withdrawEntryAction }}
      />
    </NextIntlClientProvider>
  )
}
