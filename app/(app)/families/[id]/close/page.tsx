import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ClosingList } from '@/components/families/closing-list'
import { FamilySubpage } from '@/components/families/family-subpage'
import { LeavingForm } from '@/components/families/leaving-form'
import { familyToClose } from '@/lib/features/families/form-basis'
import { recordId } from '@/lib/web/record-id'
import { requireCommuneAccess } from '@/lib/web/session'
import { closeFamilyAction } from '../../actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('families')
  return { title: t('close.title') }
}

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireCommuneAccess('family.change')
  const id = recordId((await params).id)
  const basis = await familyToClose(actor, id)
  if (basis === null) notFound()
  const t = await getTranslations('families')
  return (
    <FamilySubpage title={t('close.title')} familyId={id} headName={basis.headName}>
      <ClosingList familyId={id} open={basis.open} />
      <LeavingForm
        action={closeFamilyAction}
        familyId={id}
        kept={basis.kept}
        reasons={basis.reasons.map((reason) => ({ value: reason, label: t(`closingReasons.${reason}`) }))}
        text={t('close.text')}
        submit={t('close.submit')}
        explain={basis.explain}
      />
    </FamilySubpage>
  )
}
