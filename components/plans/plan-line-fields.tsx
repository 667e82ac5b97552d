import { useTranslations } from 'next-intl'
import type { FormAnswer } from '@/components/families/use-form-answer'
import { DateField } from '@/components/ui/date-field'
import { FieldError } from '@/components/ui/field-error'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { LineKind } from '@/lib/core/plan/plan'

import { LineAnswers, type RiskChoice } from './line-answers'

export type FormLine = {
  readonly id: string
  readonly kind: LineKind
  readonly code: string
  readonly label: string
  /** The code says "other": a text says which. */
  readonly asksText: boolean
}

type PlanLineFieldsProps = { line: FormLine; index: number; risks: readonly RiskChoice[]; answer: FormAnswer }

/** One benefit or service of the plan that is being written. */
export function PlanLineFields({ line, index, risks, answer }: PlanLineFieldsProps) {
  const t = useTranslations('plan.form')
  const name = (field: string) => `lines.${index}.${field}`
  const texts = (field: string) => ({
    name: name(field),
    id: name(field),
    error: answer.error(name(field)),
    defaultValue: answer.value(name(field)),
  })
  const codeError = answer.error(name('code'))
  return (
    <fieldset id={`line-${index}`} className="border-rule min-w-0 scroll-mt-4 border-t pt-4">
      <legend className="float-left w-full pb-3">
        <span className="text-soft block text-[0.9375rem]">
          {t('line', { n: index + 1 })}, {t(`kinds.${line.kind}`)}
        </span>
        <span className="font-semibold">{line.label}</span>
      </legend>
      <div className="clear-both grid gap-4">
        <input type="hidden" name={name('id')} value={line.id} />
        <input type="hidden" name={name('kind')} value={line.kind} />
        <input type="hidden" name={name('code')} value={line.code} />
        {codeError !== undefined && (
          <div id={name('code')} tabIndex={-1}>
            <FieldError id={name('code-error')}>{codeError}</FieldError>
          </div>
        )}
        {line.asksText ? (
          <TextField {...texts('otherText')} label={t('otherText')} maxLength={200} />
        ) : (
          <input type="hidden" name={name('otherText')} value={answer.value(name('otherText'))} />
        )}
        <TextArea {...texts('goal')} label={t('lineGoal')} rows={2} maxLength={1000} />
        <TextField {...texts('provider')} label={t('provider')} maxLength={200} />
        <div className="flex flex-wrap gap-x-6 gap-y-4">
          <DateField {...texts('startsOn')} label={t('startsOn')} pickLabel={t('pickDate')} />
          <DateField {...texts('endsOn')} label={t('endsOn')} pickLabel={t('pickDate')} />
        </div>
        <TextField {...texts('responsible')} label={t('responsible')} maxLength={200} />
        <LineAnswers index={index} risks={risks} answer={answer} />
        <div>
          <SubmitButton
            name="pressed"
            value={`remove:${index}`}
            variant="quiet"
            size="small"
            icon="trash"
            aria-label={t('removeLine', { n: index + 1, name: line.label })}
          >
            {t('remove')}
          </SubmitButton>
        </div>
      </div>
    </fieldset>
  )
}
