import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { PlanSheet } from '@/components/plans/plan-sheet'
import { showPlan } from '@/lib/features/plans/show-plan'
import { requireCommuneAccess } from '@/lib/web/session'

export async function generateMetadata() {
  return { title: (await getTranslations('plan'))('title') }
}

export default async function PrintedPlanPage(props: PageProps<'/plans/[id]/print'>) {
  const actor = await requireCommuneAccess('plan.see')
  const id = z.uuid().safeParse((await props.params).id)
  const plan = id.success ? await showPlan(actor, id.data, 'print') : null
  if (plan === null) notFound()
  return <PlanSheet plan={plan} county={actor.county.name} commune={actor.commune} />
}
