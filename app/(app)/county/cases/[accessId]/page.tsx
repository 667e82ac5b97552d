import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { forbidden, notFound } from 'next/navigation'
import { OpenedCasePage } from '@/components/county/opened-case-page'
import { showCase } from '@/lib/features/cases/show-case'
import { recordId } from '@/lib/web/record-id'
import { requireAccess } from '@/lib/web/session'
import { endCaseAction } from '../../actions'

/** Without the name: a title is kept in the history of a shared browser. */
export async function generateMetadata() {
  return { title: (await getTranslations('county'))('case.page') }
}

export default async function Page({ params }: PageProps<'/county/cases/[accessId]'>) {
  const actor = await requireAccess('case.open')
  const { accessId } = await params
  const seen = await showCase(actor, recordId(accessId))
  if (seen === null) notFound()
  if (seen.kind === 'over') forbidden()
  const { county, errors, families } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ county: { forms: county.forms }, errors, families: { form: families.form } }}>
      <OpenedCasePage file={seen.file} endAction={endCaseAction} />
    </NextIntlClientProvider>
  )
}
