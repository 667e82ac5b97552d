import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { PreviewPage } from '@/components/workbooks/preview-page'
import { previewImport } from '@/lib/features/workbooks/preview-import'
import { recordId } from '@/lib/web/record-id'
import { requireCommuneAccess } from '@/lib/web/session'
import { enterRegistryAction } from '../actions'

export async function generateMetadata() {
  return { title: (await getTranslations('workbooks'))('import.preview') }
}

export default async function Page({ params }: PageProps<'/registry/import/[id]'>) {
  const actor = await requireCommuneAccess('registry.import')
  const preview = await previewImport(actor, 'registry', recordId((await params).id))
  if (preview === null) notFound()
  const { workbooks, errors } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ workbooks, errors }}>
      <PreviewPage preview={preview} enter={enterRegistryAction} />
    </NextIntlClientProvider>
  )
}
