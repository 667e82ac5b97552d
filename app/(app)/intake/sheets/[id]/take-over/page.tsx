import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { TakeOverPage } from '@/components/intake/take-over-page'
import { takeOverBasis } from '@/lib/features/intake/arrived-sheet'
import { recordId } from '@/lib/web/record-id'
import { singleParams } from '@/lib/web/search-params'
import { requireCommuneAccess } from '@/lib/web/session'
import { takeOverSheetAction } from '../../../actions'

export async function generateMetadata() {
  return { title: (await getTranslations('intake'))('arrived.takeOver') }
}

export default async function Page({ params, searchParams }: PageProps<'/intake/sheets/[id]/take-over'>) {
  const actor = await requireCommuneAccess('professional-sheet.handle')
  const { id } = await params
  const { family = '' } = singleParams(await searchParams)
  const basis = await takeOverBasis(actor, recordId(id), recordId(family))
  if (basis === null) notFound()
  const { errors, families } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ errors, families: { form: families.form } }}>
      <TakeOverPage {...basis} action={takeOverSheetAction} />
    </NextIntlClientProvider>
  )
}
