import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { CommunePage } from '@/components/county/commune-page'
import { seeCommune } from '@/lib/features/oversight/see-commune'
import { requireAccess } from '@/lib/web/session'
import { nameCoordinatorAction, openCaseAction } from '../actions'

export async function generateMetadata() {
  return { title: (await getTranslations('county'))('commune.page') }
}

export default async function Page({ params }: PageProps<'/county/[communeId]'>) {
  const actor = await requireAccess('county.see')
  const id = z.coerce
    .number()
    .int()
    .positive()
    .max(999_999)
    .safeParse((await params).communeId)
  const commune = id.success ? await seeCommune(actor, id.data) : null
  if (commune === null) notFound()
  const { county, errors, families } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ county: { forms: county.forms }, errors, families: { form: families.form } }}>
      <CommunePage commune={commune} nameAction={nameCoordinatorAction} openAction={openCaseAction} />
    </NextIntlClientProvider>
  )
}
