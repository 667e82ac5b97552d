import { useTranslations } from 'next-intl'
import { Panel } from '@/components/ui/panel'
import type { ShownPlan } from '@/lib/core/plan/shown-plan'
import { useText } from './plan-text'

/** What a plan that is not written in goes without, and why; to who reads the sheets. */
export function LeftOutReading({ plan }: { plan: ShownPlan }) {
  const t = useTranslations('plan')
  const say = useText()
  const left = plan.recommendations.filter(({ leftOut }) => leftOut.length > 0)
  if (left.length === 0) return null
  return (
    <Panel title={t('leftOutTitle')} className="mt-5">
      <dl className="grid gap-3">
        {left.map(({ row, rows, services, leftOut }) => (
          <div key={row}>
            <dt className="font-semibold">
              {rows.map((each) => (
                <span key={each.row} className="block">
                  <span className="numeric text-soft font-normal">{each.row}</span> {say(each.label)}
                </span>
              ))}
            </dt>
            {leftOut.map(({ id, service, reason }) => (
              <dd key={id}>
                {t('form.leftOut', {
                  service:
                    service !== null
                      ? say(service)
                      : t(services.length === 0 ? 'form.nothingPreset' : 'form.everyService'),
                  reason,
                })}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Panel>
  )
}
