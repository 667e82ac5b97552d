import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { EarlierList } from '@/components/workbooks/earlier-list'
import { UploadPage } from '@/components/workbooks/upload-page'
import { listEarlier } from '@/lib/features/workbooks/list-earlier'
import { requireCommuneAccess } from '@/lib/web/session'

export async function generateMetadata() {
  return { title: (await getTranslations('workbooks'))('import.title.registry') }
}

export default async function Page() {
  const actor = await requireCommuneAccess('registry.import')
  const waiting = await listEarlier(actor)
  const { workbooks, errors } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ workbooks, errors }}>
      <UploadPage list="registry">
        <EarlierList {...waiting} />
      </UploadPage>
    </NextIntlClientProvider>
  )
}
