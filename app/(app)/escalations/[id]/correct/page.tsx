import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CorrectAdvicePage } from '@/components/escalations/correct-advice-page'
import { showEscalation } from '@/lib/features/escalations/show-escalation'
import { newFormId } from '@/lib/web/form-id'
import { recordId } from '@/lib/web/record-id'
import { requireAccess } from '@/lib/web/session'
import { correctAdviceAction } from '../../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('corrections'))('correct') }
}

export default async function Page(props: PageProps<'/escalations/[id]/correct'>) {
  const actor = await requireAccess('escalation.correct')
  const escalation = await showEscalation(actor, recordId((await props.params).id))
  if (escalation === null || !escalation.may.correct) notFound()
  const { errors, families } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ errors, families: { form: families.form } }}>
      <CorrectAdvicePage escalation={escalation} formId={newFormId()} action={correctAdviceAction} />
    </NextIntlClientProvider>
  )
}
