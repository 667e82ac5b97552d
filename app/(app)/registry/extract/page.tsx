import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { ExtractPage } from '@/components/workbooks/extract-page'
import { listQuarters } from '@/lib/features/workbooks/quarterly-extract'
import { singleParams } from '@/lib/web/search-params'
import { requireCommuneAccess } from '@/lib/web/session'
import { closeExtractAction, correctExtractAction } from './actions'

export async function generateMetadata() {
  return { title: (await getTranslations('workbooks'))('extract.title') }
}

export default async function Page({ searchParams }: PageProps<'/registry/extract'>) {
  const actor = await requireCommuneAccess('quarterly-extract.see')
  const quarters = await listQuarters(actor)
  const { closed, refused } = singleParams(await searchParams)
  const { workbooks, errors, families } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ workbooks, errors, families: { form: families.form } }}>
      <ExtractPage
        quarters={quarters}
        closed={closed ?? null}
        refused={refused !== undefined}
        closeAction={closeExtractAction}
        correctAction={correctExtractAction}
      />
    </NextIntlClientProvider>
  )
}
