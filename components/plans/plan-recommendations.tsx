import { useTranslations } from 'next-intl'
import type { FormAnswer } from '@/components/families/use-form-answer'
import { Icon } from '@/components/ui/icon'
import { Panel } from '@/components/ui/panel'
import { StateTag } from '@/components/ui/state-tag'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Recommendation } from '@/lib/core/plan/shown-plan'
import { LeaveOut } from './leave-out'

type Named = { readonly label: string }

/** As in the plan, in one language. */
export type FormRecommendation = {
  readonly row: string
  readonly rows: readonly (Omit<Recommendation['rows'][number], 'label'> & Named)[]
  readonly services: readonly (Omit<Recommendation['services'][number], 'label'> & Named)[]
  readonly leftOut: readonly { readonly id: string; readonly service: string | null; readonly reason: string }[]
  readonly answered: boolean
}

type PlanRecommendationsProps = { recommendations: readonly FormRecommendation[]; answer: FormAnswer }

/** The confirmed risks, each with the services that usually answer it: taken over with a press, or left out with a reason. */
export function PlanRecommendations({ recommendations, answer }: PlanRecommendationsProps) {
  const t = useTranslations('plan.form')
  return (
    <Panel title={t('risks')} id="risks">
      <p className="text-soft mb-3">{t('risksHint')}</p>
      <ul className="grid gap-5">
        {recommendations.map((recommendation) => (
          <li
            key={recommendation.row}
            id={`risk-${recommendation.row}`}
            tabIndex={-1}
            className="border-rule border-t pt-4 first:border-0 first:pt-0"
          >
            <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
              <div className="min-w-0 flex-1 basis-60">
                {recommendation.rows.map(({ row, label, sub }) => (
                  <p key={row} className={sub ? 'pl-6' : 'font-semibold'}>
                    <span className="numeric text-soft font-normal">{row}</span> {label}
                  </p>
                ))}
              </div>
              <StateTag tone={recommendation.answered ? 'success' : 'warning'}>
                {t(recommendation.answered ? 'answered' : 'unanswered')}
              </StateTag>
            </div>
            {recommendation.services.length === 0 && <p className="text-soft">{t('noServices')}</p>}
            <Services services={recommendation.services} />
            <LeaveOut recommendation={recommendation} answer={answer} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Services({ services }: { services: FormRecommendation['services'] }) {
  const t = useTranslations('plan.form')
  return (
    <ul className="mt-2 flex flex-wrap gap-2 empty:hidden">
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
  )
}
