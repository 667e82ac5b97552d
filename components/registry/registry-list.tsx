import { useTranslations } from 'next-intl'
import { ListPages } from '@/components/shell/list-pages'
import { PageHeader } from '@/components/ui/page-header'
import { TabLinks } from '@/components/ui/tab-links'
import { registryHref, type RegistryView } from '@/lib/core/plan/registry-view'
import { ExportLinks } from '@/components/workbooks/export-links'
import { RegistryFilters } from './registry-filters'
import type { ShownEntry } from './registry-entry'
import { RegistryTable } from './registry-table'

type RegistryListProps = {
  view: RegistryView
  entries: readonly ShownEntry[]
  total: number
  pageCount: number
  from: number
  to: number
  villages: readonly { readonly id: number; readonly name: string }[]
  today: string
  now: string
}

export function RegistryList({ view, entries, total, pageCount, from, to, villages, today, now }: RegistryListProps) {
  const t = useTranslations('registry')
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} actions={<ExportLinks list="registry" />} />
      <TabLinks
        label={t('entries.label')}
        tabs={(['open', 'closed'] as const).map((entries) => ({
          href: registryHref(view, { entries }),
          label: t(`entries.${entries}`),
          current: view.entries === entries,
          count: view.entries === entries ? String(total) : undefined,
        }))}
      />
      <RegistryFilters view={view} villages={villages} />
      <RegistryTable view={view} entries={entries} today={today} now={now} />
      {total > 0 && (
        <ListPages
          page={view.page}
          pageCount={pageCount}
          hrefOf={(page) => registryHref(view, { page })}
          summary={t('summary', { from, to, total })}
        />
      )}
    </>
  )
}
