import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import type { ShownService } from '@/lib/core/plan/nomenclature-view'
import { useText } from './plan-text'

/** Services with what each is for. */
export function ServiceTable({ caption, services }: { caption: string; services: readonly ShownService[] }) {
  const t = useTranslations('plan.services')
  const say = useText()
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'name', header: t('columns.name'), cell: ({ label }) => say(label) },
        {
          key: 'kind',
          header: t('columns.kind'),
          cell: ({ kind, field }) => `${t(`kinds.${kind}`)}, ${t(`fields.${field}`)}`,
        },
        {
          key: 'planLine',
          header: t('columns.planLine'),
          cell: ({ planLine }) => (planLine === null ? '' : say(planLine)),
        },
        {
          key: 'answers',
          header: t('columns.answers'),
          cell: ({ answers }) =>
            answers.length === 0 ? (
              t('noAnswers')
            ) : (
              <ul>
                {answers.map(({ row, label }) => (
                  <li key={row}>
                    <span className="numeric text-soft">{row}</span> {say(label)}
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
      rows={services}
      rowKey={({ code }) => code}
      empty={null}
    />
  )
}
