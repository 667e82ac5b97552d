import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { ImportPage } from '@/components/special-protection/import-page'
import { countyCommunes } from '@/lib/features/special-protection/county-communes'
import { requireAccess } from '@/lib/web/session'
import { importListAction } from '../actions'

export async function generateMetadata() {
  return { title: (await getTranslations('specialProtection'))('import.title') }
}

export default async function Page() {
  const actor = await requireAccess('special-protection.list')
  const { specialProtection, errors, families } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ specialProtection, errors, families: { form: families.form } }}>
      <ImportPage communes={await countyCommunes(actor)} action={importListAction} />
    </NextIntlClientProvider>
  )
}
