import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ChildForm } from '@/components/families/child-form'
import { FamilySubpage } from '@/components/families/family-subpage'
import { ChildPanel } from '@/components/invisible/child-panel'
import { childToChange } from '@/lib/features/families/form-basis'
import { findingsOfChild } from '@/lib/features/invisible/findings'
import { recordId } from '@/lib/web/record-id'
import { requireCommuneAccess } from '@/lib/web/session'
import { noteFindingAction, solveFindingAction } from '../../../../invisible-children/actions'
import { changeChildAction } from '../../../actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('families')
  return { title: t('editChild.title') }
}

export default async function Page({ params }: { params: Promise<{ id: string; childId: string }> }) {
  const actor = await requireCommuneAccess('family.change')
  const address = await params
  const id = recordId(address.id)
  const childId = recordId(address.childId)
  const basis = await childToChange(actor, id, childId)
  if (basis === null) notFound()
  const findings = await findingsOfChild(actor, id, childId)
  const t = await getTranslations('families')
  return (
    <FamilySubpage title={t('editChild.title')} familyId={id} headName={basis.headName}>
      <ChildForm action={changeChildAction} familyId={id} childId={childId} kept={basis.kept} />
      {findings !== null && (
        <ChildPanel {...findings} actions={{ note: noteFindingAction, solve: solveFindingAction }} />
      )}
    </FamilySubpage>
  )
}
