import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { NewFamilyPage } from '@/components/intake/new-family-page'
import { newFamilyBasis } from '@/lib/features/intake/new-family-basis'
import { recordId } from '@/lib/web/record-id'
import { requireCommuneAccess } from '@/lib/web/session'
import { addFamilyForAction } from '../../../actions'

export async function generateMetadata() {
  return { title: (await getTranslations('intake'))('newFamily.title') }
}

export default async function Page({ params }: PageProps<'/intake/sheets/[id]/family'>) {
  const actor = await requireCommuneAccess('professional-sheet.handle')
  const sheetId = recordId((await params).id)
  const basis = await newFamilyBasis(actor, { sheetId })
  if (basis === null) notFound()
  return (
    <NewFamilyPage
      {...basis}
      action={addFamilyForAction}
      hidden={{ professionalSheetId: sheetId }}
      backHref={`/intake/sheets/${sheetId}`}
    />
  )
}
