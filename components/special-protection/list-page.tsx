import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { shownDay } from '@/lib/core/observation/shown-values'
import { listedStates, type SeenList } from '@/lib/core/special-protection/listed-child'
import { ListedStateTag } from './state-tag'

/** Children in special protection: the county's list, or the commune's part of it. `added`: so many were put on it just now. */
export function ListPage({ list, added }: { list: SeenList; added: number | null }) {
  const t = useTranslations('specialProtection')
  const { children, may } = list
  const counts = listedStates.flatMap((state) => {
    const n = children.filter((child) => child.state === state).length
    return n === 0 ? [] : { state, n }
  })
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t(may.list ? 'subtitleCounty' : 'subtitleCommune')}
        actions={
          may.list && (
            <>
              <LinkButton href="/special-protection/new" variant="primary" icon="plus">
                {t('new.title')}
              </LinkButton>
              <LinkButton href="/special-protection/import" icon="upload">
                {t('import.title')}
              </LinkButton>
            </>
          )
        }
      />
      {added !== null && <Notice tone="success" announce="polite" className="mb-4" title={t('added', { n: added })} />}
      {counts.length > 0 && (
        <ul className="mb-4 flex flex-wrap gap-x-6 gap-y-2" aria-label={t('counts')}>
          {counts.map(({ state, n }) => (
            <li key={state} className="flex items-center gap-2">
              <ListedStateTag state={state} /> <span className="numeric">{t('count', { n })}</span>
            </li>
          ))}
        </ul>
      )}
      <DataTable
        caption={t('title')}
        rows={children}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/special-protection/${id}`}
        empty={
          <EmptyState title={t('empty.title')} icon="baby">
            {t(may.list ? 'empty.county' : 'empty.commune')}
          </EmptyState>
        }
        columns={[
          { key: 'name', header: t('columns.name'), cell: ({ surname, givenName }) => `${surname} ${givenName}` },
          ...(may.list ? [{ key: 'commune', header: t('columns.commune'), cell: communeOf }] : []),
          { key: 'birth', header: t('columns.birthDate'), kind: 'code', cell: ({ birthDate }) => shownDay(birthDate) },
          { key: 'measure', header: t('columns.measure'), cell: ({ measure }) => t(`measures.${measure}`) },
          { key: 'state', header: t('columns.state'), cell: ({ state }) => <ListedStateTag state={state} /> },
          ...(may.settle ? [{ key: 'family', header: t('columns.family'), cell: familyOf }] : []),
        ]}
      />
    </>
  )
}

type Row = SeenList['children'][number]
const communeOf = ({ commune }: Row) => commune
const familyOf = ({ familyName }: Row) => familyName ?? ''
