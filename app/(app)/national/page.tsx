import { getTranslations } from 'next-intl/server'
import { FiguresLink } from '@/components/alerts/figures-link'
import { ProgressTable } from '@/components/oversight/progress-table'
import { PageHeader } from '@/components/ui/page-header'
import { seeNation } from '@/lib/features/oversight/see-nation'
import { singleParams } from '@/lib/web/search-params'
import { requireAccess } from '@/lib/web/session'

export default async function NationalPage({ searchParams }: PageProps<'/national'>) {
  const actor = await requireAccess('national.see')
  const t = await getTranslations('oversight.national')
  const { places, totals, order } = await seeNation(actor, singleParams(await searchParams))
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} actions={<FiguresLink />} />
      <ProgressTable address="/national" level="national" places={places} totals={totals} order={order} />
    </>
  )
}
