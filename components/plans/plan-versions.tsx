import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { ShownPlan, ShownVersion } from '@/lib/core/plan/shown-plan'
import { PlanStateTag } from './plan-state-tag'

/** Every version of the family's plan, the latest first; each stays readable. */
export function PlanVersions({ plan }: { plan: ShownPlan }) {
  const t = useTranslations('plan')
  if (plan.versions.length < 2) return null
  const order = ({ orderNumber, orderDate }: ShownVersion) =>
    orderNumber === null || orderDate === null
      ? ''
      : t('facts.orderLine', { number: orderNumber, day: shownDay(orderDate) })
  return (
    <section className="mt-6">
      <h2 className="mb-3" id="versions">
        {t('versions.title')}
      </h2>
      <DataTable
        caption={t('versions.title')}
        columns={[
          {
            key: 'version',
            header: t('versions.version'),
            cell: ({ id, version }) =>
              id === plan.id ? (
                t('versions.shown', { version })
              ) : (
                <a href={`/plans/${id}`} className="link">
                  {t('versions.name', { version })}
                </a>
              ),
          },
          {
            key: 'state',
            header: t('list.columns.state'),
            cell: ({ status }) => <PlanStateTag status={status} label={t(`states.${status}`)} />,
          },
          { key: 'order', header: t('list.columns.order'), cell: order },
          {
            key: 'why',
            header: t('versions.why'),
            cell: ({ revisedOn, revisionReason }) =>
              revisedOn === null ? '' : t('versions.reason', { day: shownDay(revisedOn), reason: revisionReason }),
          },
        ]}
        rows={plan.versions}
        rowKey={({ id }) => id}
        empty={null}
      />
    </section>
  )
}
