import { useTranslations } from 'next-intl'
import type { FormAnswer } from '@/components/families/use-form-answer'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'
import { lineProgress } from '@/lib/core/plan/visit-report'

export type FormLine = { readonly id: string; readonly label: string; readonly goal: string }

/** How far one measure of the plan is. */
export function VisitLineFields({ line, index, answer }: { line: FormLine; index: number; answer: FormAnswer }) {
  const t = useTranslations('schedule.visit')
  const name = (field: string) => `lines.${index}.${field}`
  return (
    <fieldset className="border-rule min-w-0 border-t pt-4 first:border-0 first:pt-0">
      <legend className="float-left w-full pb-3">
        <span className="font-semibold">{t('line', { n: index + 1, measure: line.label })}</span>
        {line.goal !== '' && (
          <span className="text-soft block text-[0.9375rem]">{t('lineGoal', { goal: line.goal })}</span>
        )}
      </legend>
      <div className="clear-both grid gap-4">
        <input type="hidden" name={name('lineId')} value={line.id} />
        <RadioGroup
          name={name('progress')}
          id={name('progress')}
          label={t('lineProgress')}
          layout="row"
          options={lineProgress.map((progress) => ({ value: progress, label: t(`progress.${progress}`) }))}
          error={answer.error(name('progress'))}
          defaultValue={answer.value(name('progress'))}
        />
        <TextField
          name={name('note')}
          id={name('note')}
          label={t('lineNote')}
          mark={t('optional')}
          error={answer.error(name('note'))}
          defaultValue={answer.value(name('note'))}
          maxLength={500}
        />
      </div>
    </fieldset>
  )
}
