import { useTranslations } from 'next-intl'
import { startTransition, useActionState, useMemo, useState, type FocusEvent, type FormEvent } from 'react'
import { askedRows, unanswered } from '@/lib/core/observation/answers'
import { conclude } from '@/lib/core/observation/conclusion'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { earlyComplaints } from '@/lib/core/observation/early-complaints'
import { otherField, type TypedSheet } from '@/lib/core/observation/fields'
import type { FormRow, SheetForm } from '@/lib/core/observation/sheet-form'
import { untouched, type FormState } from '@/lib/core/result/form-state'
import { isUnsaved } from './draft-keeper'
import { useAnswers } from './use-answers'
import { useComplaint } from './use-complaint'
import { useDraft } from './use-draft'

export type SheetToFill = {
  sheetId: string
  revision: number
  /** What the server holds. */
  stored: TypedSheet
  form: SheetForm
  /** Where the draft is saved while it is typed. */
  address: string
  /** The day of Romania, "2026-05-07". */
  today: string
  countyCodes: readonly number[]
  submit: (state: FormState, form: FormData) => Promise<FormState>
  /** The button that ends the draft. */
  finalIntent: 'sign' | 'send'
}

const returnedBy = ({ values }: FormState): TypedSheet =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([field]) => !['id', 'revision', 'intent'].includes(field))
      .map(([field, all]) => [field, all.at(-1) ?? '']),
  )

const intentOf = ({ nativeEvent }: FormEvent): string =>
  nativeEvent instanceof SubmitEvent && nativeEvent.submitter instanceof HTMLButtonElement
    ? nativeEvent.submitter.value
    : 'save'

/** What fills in a sheet: see useSheetForm. */
export type SheetFilling = ReturnType<typeof useSheetForm>

/** The state of the form: the draft that saves itself, what the answers lead to, and what came of signing. */
export function useSheetForm({
  sheetId,
  revision,
  stored,
  form,
  address,
  today,
  countyCodes,
  submit,
  finalIntent,
}: SheetToFill) {
  const t = useTranslations('observation.form')
  const worded = useComplaint()
  const [state, dispatch, signing] = useActionState(submit, untouched)
  const returned = returnedBy(state)
  const { keeper, kept } = useDraft({ address, revision, stored, returned, theirs: state.current })
  const { values } = kept.copy

  const rows = useMemo(() => form.dimensions.flatMap((dimension) => dimension.rows), [form])
  const given = useAnswers(rows, keeper, values)
  const others = form.dimensions.flatMap(({ other }) => (other === null ? [] : (values[otherField(other.id)] ?? '')))
  const missing = unanswered(rows, given.answers)
  const asked = askedRows(rows, given.answers).length

  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const onBlur = ({ target, relatedTarget }: FocusEvent) => {
    // A complaint that comes up under a button that is being pressed would move the button away from the press.
    if (relatedTarget instanceof HTMLButtonElement) return
    if (target instanceof HTMLInputElement && !left.has(target.name)) setLeft(new Set([...left, target.name]))
  }
  const early = earlyComplaints(values, {
    fillerKinds: form.fillers.map(({ value }) => value),
    cases: form.cases.map(({ value }) => value),
    limits: datedLimits,
    countyCodes,
    today,
  })

  const earlyOf = (field: string) => (left.has(field) ? early[field] : undefined)
  /** The complaint about a field, until its value is another one; of a box that was left, also before anything is sent. */
  const errorOf = (field: string): string | undefined => {
    const untouchedSince = (values[field] ?? '') === (returned[field] ?? '')
    const complaint = kept.complaints[field] ?? (untouchedSince ? state.complaints[field] : undefined) ?? earlyOf(field)
    return complaint && worded(complaint)
  }
  const errorOfRow = (row: FormRow): string | undefined =>
    state.status === 'invalid' && given.answers[row.id] === undefined ? t('unansweredRow') : undefined

  const sign = async () => {
    await keeper.save()
    const now = keeper.snapshot()
    if (isUnsaved(now)) return
    const data = new FormData()
    for (const [field, value] of Object.entries(now.copy.values)) data.set(field, value)
    data.set('id', sheetId)
    data.set('revision', String(now.copy.revision))
    data.set('intent', finalIntent)
    startTransition(() => dispatch(data))
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (signing) return
    void (intentOf(event) === finalIntent ? sign() : keeper.save())
  }

  return {
    state,
    dispatch,
    signing,
    onSubmit,
    onBlur,
    keeper,
    kept,
    rows,
    given,
    conclusion: conclude(rows, given.answers, others),
    next: missing[0] ?? null,
    progress: { answered: asked - missing.length, asked },
    controls: { values, errorOf, type: keeper.type },
    errorOfRow,
  }
}
