import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { EditionList, type ListedEdition } from './edition-list'

/** What the communes of a county handed in; what waits for a decision comes first. */
export function CountyReportsPage({ county, editions }: { county: string; editions: readonly ListedEdition[] }) {
  const t = useTranslations('reportEdition')
  const waiting = editions.filter(({ status }) => status === 'handed-in')
  const decided = editions.filter(({ status }) => status !== 'handed-in')
  return (
    <>
      <PageHeader title={t('county.title')} subtitle={t('county.subtitle', { county })} />
      <p className="mb-4 font-semibold">{t('county.waiting', { n: waiting.length })}</p>
      <Panel padding="none">
        <EditionList
          editions={[...waiting, ...decided]}
          communes
          empty={<EmptyState title={t('list.empty')}>{t('county.emptyText')}</EmptyState>}
        />
      </Panel>
    </>
  )
}
