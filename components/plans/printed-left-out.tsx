import { useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/ui/description-list'
import { byReason } from '@/lib/core/documents/plan-paper'
import type { ShownPlan } from '@/lib/core/plan/shown-plan'
import { useText } from './plan-text'

/** What the plan goes without, and why, as on the file of the plan. */
export function PrintedLeftOut({ plan }: { plan: ShownPlan }) {
  const t = useTranslations('plan')
  const say = useText()
  const left = plan.recommendations.flatMap(({ rows, services, leftOut }) =>
    leftOut.map(({ service, reason }) => {
      const named =
        service === null ? t(`form.${services.length === 0 ? 'nothingPreset' : 'everyService'}`) : say(service)
      return { service: `${rows.map(({ row }) => row).join(', ')} ${named}`, reason }
    }),
  )
  if (left.length === 0) return null
  return (
    <section>
      <h2 className="mb-1 text-[1.1em]">{t('print.leftOut')}</h2>
      <DescriptionList items={byReason(left).map(({ label, value }) => ({ term: label, detail: value }))} />
    </section>
  )
}
