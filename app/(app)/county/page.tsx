import { getTranslations } from 'next-intl/server'
import { ProgressTable } from '@/components/oversight/progress-table'
import { PageHeader } from '@/components/ui/page-header'
import { seeCounty } from '@/lib/features/oversight/see-county'
import { singleParams } from '@/lib/web/search-params'
import { requireAccess } from '@/lib/web/session'

export default async function CountyPage({ searchParams }: PageProps<'/county'>) {
  const actor = await requireAccess('county.see')
  const t = await getTranslations('oversight.county')
  const { places, order } = await seeCounty(actor, singleParams(await searchParams))
  return (
    <>
      <PageHeader title={t('title', { county: actor.county?.name ?? '' })} subtitle={t('subtitle')} />
      <ProgressTable address="/county" level="county" places={places} order={order} />
    </>
  )
}
