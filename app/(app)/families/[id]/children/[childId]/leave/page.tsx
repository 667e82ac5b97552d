import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { FamilySubpage } from '@/components/families/family-subpage'
import { LeavingForm } from '@/components/families/leaving-form'
import { childToEnd } from '@/lib/features/families/form-basis'
import { recordId } from '@/lib/web/record-id'
import { requireCommuneAccess } from '@/lib/web/session'
import { endChildAction } from '../../../../actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('families')
  return { title: t('leave.submit') }
}

export default async function Page({ params }: { params: Promise<{ id: string; childId: string }> }) {
  const actor = await requireCommuneAccess('family.change')
  const address = await params
  const id = recordId(address.id)
  const childId = recordId(address.childId)
  const basis = await childToEnd(actor, id, childId)
  if (basis === null) notFound()
  const t = await getTranslations('families')
  return (
    <FamilySubpage title={t('leave.title', { name: basis.name })} familyId={id} headName={basis.headName}>
      <LeavingForm
        action={endChildAction}
        familyId={id}
        childId={childId}
        kept={basis.kept}
        reasons={basis.reasons.map((reason) => ({ value: reason, label: t(`leavingReasons.${reason}`) }))}
        text={t('leave.text')}
        submit={t('leave.submit')}
      />
    </FamilySubpage>
  )
}
