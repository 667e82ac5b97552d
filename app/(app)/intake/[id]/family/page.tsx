import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { NewFamilyPage } from '@/components/intake/new-family-page'
import { newFamilyBasis } from '@/lib/features/intake/new-family-basis'
import { recordId } from '@/lib/web/record-id'
import { requireCommuneAccess } from '@/lib/web/session'
import { addFamilyForAction } from '../../actions'

export async function generateMetadata() {
  return { title: (await getTranslations('intake'))('newFamily.title') }
}

export default async function Page({ params }: PageProps<'/intake/[id]/family'>) {
  const actor = await requireCommuneAccess('intake.record')
  const referralId = recordId((await params).id)
  const basis = await newFamilyBasis(actor, { referralId })
  if (basis === null) notFound()
  return (
    <NewFamilyPage {...basis} action={addFamilyForAction} hidden={{ referralId }} backHref={`/intake/${referralId}`} />
  )
}
