import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { FamilySubpage } from '@/components/families/family-subpage'
import { PlanVisit } from '@/components/home-visits/plan-visit'
import { visitToPlan } from '@/lib/features/home-visits/show-home-visit'
import { newFormId } from '@/lib/web/form-id'
import { recordId } from '@/lib/web/record-id'
import { requireCommuneAccess } from '@/lib/web/session'
import { planHomeVisitAction } from '../../../home-visits/actions'

export async function generateMetadata() {
  return { title: (await getTranslations('homeVisits'))('form.planTitle') }
}

export default async function Page({ params }: PageProps<'/families/[id]/home-visit'>) {
  const actor = await requireCommuneAccess('home-visit.plan')
  const id = recordId((await params).id)
  const basis = await visitToPlan(actor, id)
  if (basis === null) notFound()
  const t = await getTranslations('homeVisits')
  const worker = { name: actor.userName, position: actor.position }
  return (
    <FamilySubpage title={t('form.planTitle')} familyId={id} headName={basis.family.headName}>
      <PlanVisit
        family={basis.family}
        today={basis.today}
        worker={worker}
        formId={newFormId()}
        action={planHomeVisitAction}
      />
    </FamilySubpage>
  )
}
