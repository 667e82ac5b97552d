'use client'

import { useTranslations } from 'next-intl'
import {
  startTransition,
  useActionState,
  useMemo,
  type FormEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react'
import { Button } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import { askedRows, giveAnswer, unanswered } from '@/lib/core/observation/answers'
import { conclude } from '@/lib/core/observation/conclusion'
import { otherField, rowField, type TypedSheet } from '@/lib/core/observation/fields'
import type { FormRow, SheetForm } from '@/lib/core/observation/sheet-form'
import { untouched, type FormState } from '@/lib/core/result/form-state'
import { ConclusionFields } from './conclusion-fields'
import { ConflictPanel } from './conflict-panel'
import { DimensionSection } from './dimension-section'
import { isUnsaved } from './draft-keeper'
import { FillerFields } from './filler-fields'
import { RefusedForm } from './refused-form'
import { answerOfKey, focusRow, rowAfter } from './row-keys'
import { SaveBar } from './save-bar'
import { SectionNav } from './section-nav'
import { useSheetLabels } from './sheet-labels'
import { useAnswers } from './use-answers'
import { useComplaint } from './use-complaint'
import { useDraft } from './use-draft'

type DraftFormProps = {
  sheetId: string
  revision: number
  /** What the server holds. */
  stored: TypedSheet
  form: SheetForm
  /** Where the draft is saved while it is typed. */
  address: string
  submit: (state: FormState, form: FormData) => Promise<FormState>
  /** Name and address of the family. */
  identification: ReactNode
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

/** The whole sheet on one page, kept at the server while it is filled in. Without a script it is a plain form. */
export function DraftForm({ sheetId, revision, stored, form, address, submit, identification }: DraftFormProps) {
  const t = useTranslations('observation.form')
  const worded = useComplaint()
  const { labelOf, shown } = useSheetLabels(form)
  const [state, dispatch, signing] = useActionState(submit, untouched)
  const returned = returnedBy(state)
  const { keeper, kept } = useDraft({ address, revision, stored, returned, theirs: state.current })
  const rows = useMemo(() => form.dimensions.flatMap((dimension) => dimension.rows), [form])
  const { values, conflicts } = kept.copy
  const { answers, answer, restNo, undo, filledDimension } = useAnswers(rows, keeper, values)

  const others = form.dimensions.flatMap(({ other }) => other ?? [])
  const conclusion = conclude(
    rows,
    answers,
    others.map(({ id }) => values[otherField(id)] ?? ''),
  )
  const next = unanswered(rows, answers)[0]
  const asked = askedRows(rows, answers).length

  const errorOf = (field: string): string | undefined => {
    const complaint =
      kept.complaints[field] ??
      ((values[field] ?? '') === (returned[field] ?? '') ? state.complaints[field] : undefined)
    return complaint && worded(complaint)
  }
  const errorOfRow = (row: FormRow): string | undefined =>
    state.status === 'invalid' && answers[row.id] === undefined ? t('unansweredRow') : undefined
  const controls = { values, errorOf, type: keeper.type }

  const sign = async () => {
    await keeper.save()
    const { copy } = keeper.snapshot()
    if (isUnsaved(keeper.snapshot())) return
    const data = new FormData()
    for (const [field, value] of Object.entries(copy.values)) data.set(field, value)
    data.set('id', sheetId)
    data.set('revision', String(copy.revision))
    data.set('intent', 'sign')
    startTransition(() => dispatch(data))
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (signing) return
    void (intentOf(event) === 'sign' ? sign() : keeper.save())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const given = answerOfKey(event)
    if (given === null) return
    event.preventDefault()
    answer(given.id, given.value)
    const following = rowAfter(rows, giveAnswer(rows, answers, given.id, given.value), given.id)
    if (following !== null) requestAnimationFrame(() => focusRow(following.id))
  }
  const goToNext = (event: MouseEvent) => {
    if (next === undefined) return
    event.preventDefault()
    focusRow(next.id)
  }

  return (
    <form
      action={dispatch}
      onSubmit={onSubmit}
      className="gap-x-8 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)]"
      noValidate
    >
      {/* Enter in a field presses the first button of the form: this one. */}
      <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden className="sr-only" />
      <input type="hidden" name="id" value={sheetId} />
      <input type="hidden" name="revision" value={kept.copy.revision} />
      <SectionNav form={form} answers={answers} values={values} conclusion={conclusion} />
      <div className="grid min-w-0 gap-5">
        <div>
          <RefusedForm state={state} form={form} />
          <ConflictPanel
            conflicts={conflicts}
            values={values}
            labelOf={labelOf}
            shown={shown}
            onDecide={keeper.decide}
          />
          <Panel title={t('familyTitle')}>{identification}</Panel>
        </div>
        <section id="who" className="panel scroll-mt-4 p-4">
          <h2 className="mb-4">{t('who')}</h2>
          <FillerFields controls={controls} form={form} />
        </section>
        <div className="grid gap-5" onKeyDown={onKeyDown}>
          <p className="text-soft max-w-[65ch]">
            {t('rowsHint')} <span className="pointer-coarse:hidden">{t('keysHint')}</span>
          </p>
          {form.dimensions.map((dimension) => (
            <DimensionSection
              key={dimension.id}
              dimension={dimension}
              answers={answers}
              other={dimension.other === null ? '' : (values[otherField(dimension.other.id)] ?? '')}
              errorOf={errorOf}
              errorOfRow={errorOfRow}
              filled={filledDimension === dimension.id}
              onAnswer={answer}
              onOther={(field, value) => keeper.type({ [field]: value })}
              onRestNo={restNo}
              onUndo={undo}
            />
          ))}
        </div>
        <section id="conclusion" className="panel scroll-mt-4 p-4">
          <h2 className="mb-4">{t('conclusionTitle')}</h2>
          <ConclusionFields controls={controls} conclusion={conclusion} />
          <p className="text-soft mt-6 max-w-[65ch]">{t('finalHint')}</p>
          <div className="screen-only mt-3 flex flex-wrap gap-2">
            <Button
              type="submit"
              name="intent"
              value="sign"
              variant="primary"
              icon="file-check"
              pending={signing}
              pendingLabel={t('signing')}
            >
              {t('sign')}
            </Button>
            <Button type="submit" name="intent" value="save" icon="save">
              {t('saveDraft')}
            </Button>
          </div>
        </section>
        <SaveBar
          kept={kept}
          answered={asked - unanswered(rows, answers).length}
          asked={asked}
          nextField={next === undefined ? null : rowField(next.id)}
          onNext={goToNext}
        />
      </div>
    </form>
  )
}
