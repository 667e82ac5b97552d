'use client'

import { useTranslations } from 'next-intl'
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import { giveAnswer } from '@/lib/core/observation/answers'
import { otherField, rowField } from '@/lib/core/observation/fields'
import { ConclusionFields } from './conclusion-fields'
import { ConflictPanel } from './conflict-panel'
import { DimensionSection } from './dimension-section'
import { FillerFields, type CountyOfSheet } from './filler-fields'
import { RefusedForm } from './refused-form'
import { answerOfKey, focusRow, rowAfter } from './row-keys'
import { SaveBar } from './save-bar'
import { SectionNav } from './section-nav'
import { useSheetLabels } from './sheet-labels'
import { useSheetForm, type SheetToFill } from './use-sheet-form'

type DraftFormProps = SheetToFill & {
  /** Name and address of the family. */
  identification: ReactNode
  county: CountyOfSheet
}

/** The whole sheet on one page, kept at the server while it is filled in. Without a script it is a plain form. */
export function DraftForm({ identification, county, ...sheet }: DraftFormProps) {
  const t = useTranslations('observation.form')
  const { form } = sheet
  const { labelOf, shown } = useSheetLabels(form)
  const {
    state,
    dispatch,
    signing,
    onSubmit,
    onBlur,
    keeper,
    kept,
    rows,
    given,
    conclusion,
    next,
    progress,
    controls,
    errorOfRow,
  } = useSheetForm(sheet)
  const { answers } = given
  const { values } = controls

  const answerByKey = (event: KeyboardEvent) => {
    const typed = answerOfKey(event)
    if (typed === null) return
    event.preventDefault()
    given.answer(typed.id, typed.value)
    const following = rowAfter(rows, giveAnswer(rows, answers, typed.id, typed.value), typed.id)
    if (following !== null) requestAnimationFrame(() => focusRow(following.id))
  }
  const goToNext = (event: MouseEvent) => {
    if (next === null) return
    event.preventDefault()
    focusRow(next.id)
  }

  return (
    <form
      action={dispatch}
      onSubmit={onSubmit}
      onBlur={onBlur}
      className="gap-x-8 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)]"
      noValidate
    >
      {/* Enter in a field presses the first button of the form: this one. */}
      <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden className="sr-only" />
      <input type="hidden" name="id" value={sheet.sheetId} />
      <input type="hidden" name="revision" value={kept.copy.revision} />
      <SectionNav form={form} answers={answers} values={values} conclusion={conclusion} />
      <div className="grid min-w-0 gap-5">
        <div>
          <RefusedForm state={state} form={form} />
          <Panel title={t('familyTitle')}>{identification}</Panel>
        </div>
        <section id="who" className="panel scroll-mt-4 p-4">
          <h2 className="mb-4">{t('who')}</h2>
          <FillerFields controls={controls} form={form} county={county} />
        </section>
        <div className="grid gap-5" onKeyDown={answerByKey}>
          <p className="text-soft max-w-[65ch]">
            {t('rowsHint')} <span className="pointer-coarse:hidden">{t('keysHint')}</span>
          </p>
          {form.dimensions.map((dimension) => (
            <DimensionSection
              key={dimension.id}
              dimension={dimension}
              answers={answers}
              other={dimension.other === null ? '' : (values[otherField(dimension.other.id)] ?? '')}
              errorOf={controls.errorOf}
              errorOfRow={errorOfRow}
              filled={given.filledDimension === dimension.id}
              onAnswer={given.answer}
              onOther={(field, value) => keeper.type({ [field]: value })}
              onRestNo={given.restNo}
              onUndo={given.undo}
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
        <SaveBar kept={kept} progress={progress} nextField={next && rowField(next.id)} onNext={goToNext}>
          <ConflictPanel
            conflicts={kept.copy.conflicts}
            values={values}
            labelOf={labelOf}
            shown={shown}
            onDecide={keeper.decide}
          />
        </SaveBar>
      </div>
    </form>
  )
}
