import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { FiguresLink } from '@/components/alerts/figures-link'
import { FoldedTable } from '@/components/oversight/folded-table'
import { NationalDashboard } from '@/components/oversight/national-dashboard'
import { ProgressTable } from '@/components/oversight/progress-table'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { PrintButton } from '@/components/ui/print-button'
import { seeNation } from '@/lib/features/oversight/see-nation'
import { seeNationalCounts } from '@/lib/features/oversight/see-national-counts'
import { singleParams } from '@/lib/web/search-params'
import { requireAccess } from '@/lib/web/session'

export async function generateMetadata() {
  return { title: (await getTranslations('oversight.national'))('title') }
}

export default async function NationalPage({ searchParams }: PageProps<'/national'>) {
  const actor = await requireAccess('national.see')
  const t = await getTranslations('oversight.national')
  const words = await getTranslations('dashboards')
  const params = singleParams(await searchParams)
  const { places, totals, order } = await seeNation(actor, params)
  const view = await seeNationalCounts(actor)
  if (view === null) notFound()
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle')}
        actions={
          <>
            <FiguresLink />
            {view.oldestAt !== null && <PrintButton>{words('print')}</PrintButton>}
          </>
        }
      />
      <div className="grid grid-cols-1 gap-6">
        <NationalDashboard view={view} asked={params} />
        <Panel title={t('caption')} id="progress">
          <FoldedTable label={words('byCounty')} open={params.sort !== undefined}>
            <ProgressTable address="/national" level="national" places={places} totals={totals} order={order} />
          </FoldedTable>
        </Panel>
      </div>
    </>
  )
}
