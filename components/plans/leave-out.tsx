import { useTranslations } from 'next-intl'
import type { FormAnswer } from '@/components/families/use-form-answer'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { reasonField } from '@/lib/core/plan/answered-risks'
import type { FormRecommendation } from './plan-recommendations'

type LeaveOutProps = { recommendation: FormRecommendation; answer: FormAnswer }

/** What a risk goes without and why, and room for another reason. */
export function LeaveOut({ recommendation, answer }: LeaveOutProps) {
  const t = useTranslations('plan.form')
  const { row, services, leftOut } = recommendation
  const reason = reasonField(row)
  const service = `outService.${row}`
  const error = answer.error(reason)
  const open = error !== undefined || answer.value(reason) !== ''
  return (
    <>
      <ul className="mt-2 grid gap-1 empty:hidden">
        {leftOut.map((each) => (
          <li key={each.id} className="flex flex-wrap items-center gap-x-3">
            <span className="min-w-0">
              {t('leftOut', {
                service: each.service ?? t(services.length === 0 ? 'nothingPreset' : 'everyService'),
                reason: each.reason,
              })}
            </span>
            <SubmitButton
              name="pressed"
              value={`take-back:${each.id}`}
              variant="quiet"
              size="small"
              icon="undo-2"
              aria-label={t('takeBackOne', { service: each.service ?? t('everyService'), row })}
            >
              {t('takeBack')}
            </SubmitButton>
          </li>
        ))}
      </ul>
      <details className="mt-2" open={open || undefined}>
        <summary className="button button-quiet button-small">{t('leaveOut')}</summary>
        <div className="mt-3 grid gap-3">
          {services.length > 0 && (
            <SelectField
              name={service}
              id={service}
              label={t('leaveWhich', { row })}
              placeholder={t('everyService')}
              options={services.filter(({ inPlan }) => !inPlan).map(({ code, label }) => ({ value: code, label }))}
              defaultValue={answer.value(service)}
            />
          )}
          <TextField
            name={reason}
            id={reason}
            label={t('leaveWhy', { row })}
            hint={services.length === 0 ? t('leaveWhyHint') : undefined}
            error={error}
            defaultValue={answer.value(reason)}
            maxLength={500}
          />
          <div>
            <SubmitButton
              name="pressed"
              value={`leave:${row}`}
              variant="secondary"
              size="small"
              aria-label={t('leaveRow', { row })}
            >
              {t('leave')}
            </SubmitButton>
          </div>
        </div>
      </details>
    </>
  )
}
