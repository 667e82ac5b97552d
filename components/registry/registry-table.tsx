import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import type { RegistryView } from '@/lib/core/plan/registry-view'
import { useRegistryColumns } from './registry-columns'
import { RegistryEmpty } from './registry-empty'
import type { ShownEntry } from './registry-entry'

type RegistryTableProps = { view: RegistryView; entries: readonly ShownEntry[]; today: string; now: string }

export function RegistryTable({ view, entries, today, now }: RegistryTableProps) {
  const t = useTranslations('registry')
  return (
    <DataTable
      caption={t('caption')}
      sortLabel={t('sortLabel')}
      columns={useRegistryColumns(view, today, now)}
      rows={entries}
      rowKey={({ id }) => id}
      rowHref={({ familyId }) => `/families/${familyId}`}
      empty={<RegistryEmpty view={view} />}
    />
  )
}
