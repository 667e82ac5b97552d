import { useTranslations } from 'next-intl'
import { useComplaint } from '@/components/observation/use-complaint'
import type { FieldProblem } from '@/components/ui/error-summary'
import { labelled } from '@/components/ui/labelled'
import type { FormState } from '@/lib/core/result/form-state'

export type FormAnswer = {
  /** What a field starts with: as typed when the form came back, else as on file. */
  readonly value: (field: string) => string
  readonly error: (field: string) => string | undefined
  /** Stands above the problems. */
  readonly title: string
  readonly problems: readonly FieldProblem[]
  /** Changes whenever the form comes back: drawn anew, the fields keep what was typed. */
  readonly key: string
}

type FormWords = {
  /** What is on file, by field name. */
  readonly kept: Readonly<Record<string, string>>
  readonly labelOf: (field: string) => string | undefined
  /** How a value is shown that somebody else saved, where it is not as it is kept. */
  readonly shown?: (field: string, value: string) => string
}

/** What the server said to a form, in words: beside each field, and all of it for the summary at the top. */
export function useFormAnswer(state: FormState, { kept, labelOf, shown }: FormWords): FormAnswer {
  const t = useTranslations('families.form')
  const e = useTranslations('errors')
  const say = useComplaint()
  const { status, values, complaints, current } = state
  const typed = (field: string) => values[field]?.at(-1) ?? ''

  const error = (field: string): string | undefined => {
    const complaint = complaints[field]
    if (complaint !== undefined) return say(complaint)
    const now = current[field]
    if (now === undefined || field === 'revision' || now === typed(field)) return undefined
    return t('staleValue', { value: now === '' ? t('emptyValue') : (shown?.(field, now) ?? now) })
  }
  const problem = (field: string): FieldProblem[] => {
    const message = error(field)
    if (message === undefined) return []
    const label = labelOf(field)
    if (label !== undefined) return [{ field, message: labelled(label, message) }]
    // Of a value that others saved in a field that is not on this form there is nothing to compare.
    return complaints[field] === undefined ? [] : [{ message }]
  }
  const fields = Object.keys(status === 'stale' ? current : complaints).flatMap(problem)
  const whole = { stale: e('stale'), 'signed-out': e('signedOut'), forbidden: e('forbidden') }
  const title = status === 'stale' || status === 'signed-out' || status === 'forbidden' ? whole[status] : e('summary')
  const none = status === 'idle' || status === 'saved' || status === 'unsure'
  return {
    value: (field) => {
      if (status === 'idle') return kept[field] ?? ''
      return field === 'revision' && status === 'stale' ? (current.revision ?? '') : typed(field)
    },
    error,
    title,
    problems: none || fields.length > 0 ? fields : [{ message: title }],
    key: JSON.stringify([status, values]),
  }
}
