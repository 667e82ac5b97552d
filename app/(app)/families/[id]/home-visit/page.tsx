import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { FamilySubpage } from '@/components/families/family-subpage'
import { PlanVisit } from '@/components/home-visits/plan-visit'
import { visitToPlan } from '@/lib/features/home-visits/show-home-visit'
import { visitKindForm } from '@/lib/web/forms/intake-form'
import { newFormId } from '@/lib/web/form-id'
import { recordId } from '@/lib/web/record-id'
import { singleParams } from '@/lib/web/search-params'
import { requireCommuneAccess } from '@/lib/web/session'
import { planHomeVisitAction } from '../../../home-visits/actions'

export async function generateMetadata() {
  return { title: (await getTranslations('homeVisits'))('form.planTitle') }
}

export default async function Page({ params, searchParams }: PageProps<'/families/[id]/home-visit'>) {
  const actor = await requireCommuneAccess('home-visit.plan')
  const id = recordId((await params).id)
  const kind = visitKindForm.parse(singleParams(await searchParams).kind)
  const basis = await visitToPlan(actor, id, kind)
  if (basis === null) notFound()
  const t = await getTranslations('homeVisits')
  const worker = { name: actor.userName, position: actor.position }
  const title = t(kind === 'home-visit' ? 'form.planTitle' : 'form.planMonitoringTitle')
  return (
    <FamilySubpage title={title} familyId={id} headName={basis.family.headName}>
      <PlanVisit
        family={basis.family}
        kind={kind}
        today={basis.today}
        now={basis.now}
        worker={worker}
        formId={newFormId()}
        action={planHomeVisitAction}
      />
    </FamilySubpage>
  )
}
