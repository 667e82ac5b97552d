import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Recommendation } from '@/lib/core/plan/shown-plan'

type Named = { readonly label: string }

/** As in the plan, in one language. */
export type FormRecommendation = {
  readonly rows: readonly (Omit<Recommendation['rows'][number], 'label'> & Named)[]
  readonly services: readonly (Omit<Recommendation['services'][number], 'label'> & Named)[]
}

/** The confirmed risks, each with the services that usually answer it; a press adds one to the plan. */
export function PlanRecommendations({ recommendations }: { recommendations: readonly FormRecommendation[] }) {
  const t = useTranslations('plan.form')
  return (
    <Panel title={t('risks')}>
      <p className="text-soft mb-3">{t('risksHint')}</p>
      <ul className="grid gap-4">
        {recommendations.map(({ rows, services }) => (
          <li key={rows.map(({ row }) => row).join()}>
            {rows.map(({ row, label, sub }) => (
              <p key={row} className={sub ? 'pl-6' : 'font-semibold'}>
                <span className="numeric text-soft font-normal">{row}</span> {label}
              </p>
            ))}
            {services.length === 0 && <p className="text-soft">{t('noServices')}</p>}
            {services.length > 0 && (
              <ul className="mt-2 flex flex-wrap gap-2">
                {services.map((service) => (
                  <li key={service.code}>
                    {service.inPlan ? (
                      <span className="tag tone-success">
                        <Icon name="check" />
                        <span>
                          {service.label} <span className="sr-only">({t('inPlan')})</span>
                        </span>
                      </span>
                    ) : (
                      <SubmitButton
                        name="pressed"
                        value={`add:service:${service.code}`}
                        variant="secondary"
                        size="small"
                        icon="plus"
                        aria-label={t('add', { service: service.label })}
                        className="text-left"
                      >
                        {service.label}
                      </SubmitButton>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
