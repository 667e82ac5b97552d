import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ChildForm } from '@/components/families/child-form'
import { FamilySubpage } from '@/components/families/family-subpage'
import { familyToChange } from '@/lib/features/families/form-basis'
import { recordId } from '@/lib/web/record-id'
import { requireCommuneAccess } from '@/lib/web/session'
import { addChildAction } from '../../../actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('families')
  return { title: t('newChild.title') }
}

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireCommuneAccess('family.change')
  const id = recordId((await params).id)
  const basis = await familyToChange(actor, id)
  if (basis === null) notFound()
  const t = await getTranslations('families')
  return (
    <FamilySubpage title={t('newChild.title')} familyId={id} headName={basis.headName}>
      <ChildForm action={addChildAction} familyId={id} kept={{}} />
    </FamilySubpage>
  )
}
