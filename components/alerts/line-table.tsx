import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { Panel } from '@/components/ui/panel'
import type { ShownLine } from '@/lib/core/alerts/shown-figures'
import type { ShownCount } from '@/lib/core/oversight/suppress'

type LineTableProps<Key extends string> = {
  title: string
  header: string
  lines: readonly ShownLine<Key>[]
  labelOf: (key: Key) => string
}

/** Suspected and confirmed children beside each other, line by line. */
export function LineTable<Key extends string>({ title, header, lines, labelOf }: LineTableProps<Key>) {
  const t = useTranslations('alerts.figures')
  const shown = (count: ShownCount) => (count === 'withheld' ? t('hidden') : String(count))
  return (
    <Panel title={title} padding="none">
      <DataTable
        caption={title}
        columns={[
          { key: 'line', header, cell: ({ key }) => labelOf(key) },
          { key: 'suspected', header: t('suspected'), kind: 'number', cell: ({ suspected }) => shown(suspected) },
          { key: 'confirmed', header: t('confirmed'), kind: 'number', cell: ({ confirmed }) => shown(confirmed) },
        ]}
        rows={lines}
        rowKey={({ key }) => key}
        empty={null}
      />
    </Panel>
  )
}
