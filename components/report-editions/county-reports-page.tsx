import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import type { OwingCommune } from '@/lib/core/report/owing-communes'
import { EditionList, type ListedEdition } from './edition-list'
import { OwingList } from './owing-list'

type CountyReportsPageProps = {
  county: string
  editions: readonly ListedEdition[]
  owing: { readonly year: string; readonly working: number; readonly communes: readonly OwingCommune[] }
}

/** What the communes of a county handed in; what waits for a decision comes first, then whose report has not come. */
export function CountyReportsPage({ county, editions, owing }: CountyReportsPageProps) {
  const t = useTranslations('reportEdition')
  const waiting = editions.filter(({ status }) => status === 'handed-in')
  const decided = editions.filter(({ status }) => status !== 'handed-in')
  return (
    <>
      <PageHeader title={t('county.title')} subtitle={t('county.subtitle', { county })} />
      <p className="mb-4 font-semibold">{t('county.waiting', { n: waiting.length })}</p>
      {waiting.length > 0 && (
        <Panel title={t('county.toDecide')} padding="none" className="mb-6">
          <EditionList editions={waiting} communes empty={null} />
        </Panel>
      )}
      {owing.working > 0 && <OwingList year={owing.year} communes={owing.communes} />}
      <Panel title={t('county.decided')} padding="none">
        <EditionList
          editions={decided}
          communes
          empty={
            <EmptyState title={t('list.empty')}>
              {t(waiting.length > 0 ? 'county.noneDecided' : 'county.emptyText')}
            </EmptyState>
          }
        />
      </Panel>
    </>
  )
}
