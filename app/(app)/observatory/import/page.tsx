import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { UploadPage } from '@/components/workbooks/upload-page'
import { requireCommuneAccess } from '@/lib/web/session'

export async function generateMetadata() {
  return { title: (await getTranslations('workbooks'))('import.title.observatory') }
}

export default async function Page() {
  await requireCommuneAccess('observatory.import')
  const { workbooks, errors } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ workbooks, errors }}>
      <UploadPage list="observatory" />
    </NextIntlClientProvider>
  )
}
