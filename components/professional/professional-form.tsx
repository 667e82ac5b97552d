'use client'

import { useTranslations } from 'next-intl'
import type { MouseEvent } from 'react'
import { ConflictPanel } from '@/components/observation/conflict-panel'
import { DimensionSection } from '@/components/observation/dimension-section'
import { focusRow } from '@/components/observation/row-keys'
import { SaveBar } from '@/components/observation/save-bar'
import { useComplaint } from '@/components/observation/use-complaint'
import { useSheetForm, type SheetToFill } from '@/components/observation/use-sheet-form'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { otherField, rowField } from '@/lib/core/observation/fields'
import { AuthorFields } from './author-fields'
import { ToldFields, type VillageOption } from './told-fields'
import { useProfessionalLabels } from './use-professional-labels'

const conclusionTexts = { visit: 'sendVisit', record: 'sendClear', open: 'sendOpen' } as const

type ProfessionalFormProps = SheetToFill & { villages: readonly VillageOption[] }

/** The whole sheet on one page, kept at the server while it is filled in, and sent from its end. */
export function ProfessionalForm({ villages, ...sheet }: ProfessionalFormProps) {
  const t = useTranslations('professional.form')
  const own = useTranslations('observation.form')
  const errors = useTranslations('errors')
  const worded = useComplaint()
  const { form } = sheet
  const { labelOf, shown } = useProfessionalLabels(form, villages)
  const { state, dispatch, signing, onSubmit, keeper, kept, given, conclusion, next, progress, controls, errorOfRow } =
    useSheetForm({ ...sheet, finalIntent: 'send' })
  const { values } = controls
  const problems = Object.entries(state.complaints).map(([field, complaint]) =>
    field === 'form' ? { message: worded(complaint) } : { field, message: `${labelOf(field)}: ${worded(complaint)}` },
  )
  const goToNext = (event: MouseEvent) => {
    if (next === null) return
    event.preventDefault()
    focusRow(next.id)
  }
  return (
    <form action={dispatch} onSubmit={onSubmit} noValidate className="grid max-w-4xl gap-5">
      {/* Enter in a field presses the first button of the form: this one. */}
      <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden className="sr-only" />
      <input type="hidden" name="id" value={sheet.sheetId} />
      <input type="hidden" name="revision" value={kept.copy.revision} />
      {(state.status === 'signed-out' || state.status === 'forbidden') && (
        <Notice tone="danger" announce="assertive">
          {errors(state.status === 'signed-out' ? 'signedOut' : 'forbidden')}
        </Notice>
      )}
      <ErrorSummary title={own('refused')} problems={problems} attempt={state} />
      <section className="panel p-4">
        <h2 className="mb-2">{t('told')}</h2>
        <ToldFields controls={controls} villages={villages} />
      </section>
      <section className="panel p-4">
        <h2 className="mb-4">{own('who')}</h2>
        <AuthorFields controls={controls} form={form} />
      </section>
      <p className="text-soft max-w-[65ch]">{own('rowsHint')}</p>
      {form.dimensions.map((dimension) => (
        <DimensionSection
          key={dimension.id}
          dimension={dimension}
          answers={given.answers}
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
      <section className="panel p-4">
        <h2 className="mb-3">{t('sendTitle')}</h2>
        <p className="font-semibold" aria-live="polite">
          {t(conclusionTexts[conclusion.kind])}
        </p>
        <p className="text-soft mt-2 max-w-[65ch]">{t('final')}</p>
        <div className="screen-only mt-3 flex flex-wrap gap-2">
          <Button
            type="submit"
            name="intent"
            value="send"
            variant="primary"
            icon="send"
            pending={signing}
            pendingLabel={t('sending')}
          >
            {t('send')}
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
    </form>
  )
}
