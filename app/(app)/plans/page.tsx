import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { PlanList } from '@/components/plans/plan-list'
import { listPlanPage } from '@/lib/features/plans/list-plans'
import { singleParams } from '@/lib/web/search-params'
import { requireCommuneAccess } from '@/lib/web/session'

export async function generateMetadata() {
  return { title: (await getTranslations('plan'))('title') }
}

export default async function PlansPage({ searchParams }: PageProps<'/plans'>) {
  const actor = await requireCommuneAccess('plan.see')
  const page = await listPlanPage(actor, singleParams(await searchParams))
  return page === null ? notFound() : <PlanList {...page} />
}
