import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { NewChildPage } from '@/components/special-protection/new-child-page'
import { countyCommunes } from '@/lib/features/special-protection/county-communes'
import { requireAccess } from '@/lib/web/session'
import { listChildAction } from '../actions'

export async function generateMetadata() {
  return { title: (await getTranslations('specialProtection'))('new.title') }
}

export default async function Page() {
  const actor = await requireAccess('special-protection.list')
  const { specialProtection, errors, families } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ specialProtection, errors, families: { form: families.form } }}>
      <NewChildPage communes={await countyCommunes(actor)} action={listChildAction} />
    </NextIntlClientProvider>
  )
}
