import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { ExportLinks } from '@/components/workbooks/export-links'
import type { ObservatoryList } from '@/lib/core/casework/observatory-rows'
import { isFiltered, observatoryHref, observatoryParams } from '@/lib/core/casework/observatory-view'
import type { FormState } from '@/lib/core/result/form-state'
import { ChildTable } from './child-table'
import { FamilyTable } from './family-table'
import { ListFoot } from './list-foot'
import { ObservatoryFilters } from './observatory-filters'
import { ObservatoryTabs } from './observatory-tabs'
import { SearchForm } from './search-form'

type ObservatoryPageProps = {
  list: ObservatoryList
  searchAction: (state: FormState, form: FormData) => Promise<FormState>
}

export function ObservatoryPage({ list, searchAction }: ObservatoryPageProps) {
  const t = useTranslations('observatory')
  const errors = useTranslations('errors')
  const { view, listed, total, counts, may, today, now } = list
  const open = counts.filter(({ state }) => state !== 'closed')
  const families = open.reduce((sum, count) => sum + count.families, 0)
  const children = open.reduce((sum, count) => sum + count.children, 0)
  const workbooks = useTranslations('workbooks.import')
  const add = may.add && (
    <>
      <LinkButton href="/families/new" variant="primary" icon="plus">
        {t('add')}
      </LinkButton>
      <LinkButton href="/observatory/import" icon="upload">
        {workbooks('button')}
      </LinkButton>
    </>
  )
  if (families === 0 && total === 0 && counts.length === 0) {
    return (
      <>
        <PageHeader title={t('title')} />
        <EmptyState title={t('empty.title')} icon="users-round" actions={add}>
          {t('empty.text')}
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle', { families: t('families', { n: families }), children: t('children', { n: children }) })}
        actions={
          <>
            {add}
            <ExportLinks list="observatory" />
          </>
        }
      />
      <ObservatoryTabs current={view.view} view={view} />
      <SearchForm
        action={searchAction}
        q={view.q}
        params={observatoryParams({ ...view, q: '', page: 1 })}
        texts={{
          label: t('search.label'),
          hint: t('search.hint'),
          submit: t('search.submit'),
          noSuchCnp: errors('noSuchCnp'),
          refused: errors('signedOut'),
        }}
      />
      <ObservatoryFilters view={view} villages={list.villages} counts={counts} />
      {total === 0 ? (
        <EmptyState
          title={t('nothing.title')}
          icon="search"
          actions={
            <LinkButton href={observatoryHref(view, { q: '', village: null, state: null, dimension: null, due: null })}>
              {t('nothing.clear')}
            </LinkButton>
          }
        >
          {t('nothing.text')}
        </EmptyState>
      ) : (
        <>
          {isFiltered(view) && (
            <p role="status" className="text-soft mb-2">
              {t('found', { what: t(listed.kind, { n: total }) })}
            </p>
          )}
          {listed.kind === 'families' ? (
            <FamilyTable rows={listed.rows} view={view} today={today} now={now} />
          ) : (
            <ChildTable rows={listed.rows} view={view} today={today} now={now} />
          )}
          <ListFoot view={view} total={total} />
        </>
      )}
    </>
  )
}
