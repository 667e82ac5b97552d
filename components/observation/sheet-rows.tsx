'use client'

import { useTranslations } from 'next-intl'
import type { KeyboardEvent } from 'react'
import { giveAnswer } from '@/lib/core/observation/answers'
import { otherField } from '@/lib/core/observation/fields'
import type { SheetForm } from '@/lib/core/observation/sheet-form'
import { violenceIn } from '@/lib/core/observation/violence'
import { DimensionSection } from './dimension-section'
import { answerOfKey, focusRow, rowAfter } from './row-keys'
import type { SheetFilling } from './use-sheet-form'
import { ViolenceNotice } from './violence-notice'

type SheetRowsProps = { form: SheetForm; filling: SheetFilling; filler: 'spas' | 'professional' }

/** The rows of the sheet, a section a dimension; a key answers a row and leads to the next. */
export function SheetRows({ form, filling, filler }: SheetRowsProps) {
  const t = useTranslations('observation.form')
  const { keeper, rows, given, controls, errorOfRow } = filling
  const answerByKey = (event: KeyboardEvent) => {
    const typed = answerOfKey(event)
    if (typed === null) return
    event.preventDefault()
    given.answer(typed.id, typed.value)
    const following = rowAfter(rows, giveAnswer(rows, given.answers, typed.id, typed.value), typed.id)
    if (following !== null) requestAnimationFrame(() => focusRow(following.id))
  }
  return (
    <div className="grid gap-5" onKeyDown={answerByKey}>
      <p className="text-soft max-w-[65ch]">
        {t('rowsHint')} <span className="pointer-coarse:hidden">{t('keysHint')}</span>
      </p>
      {form.dimensions.map((dimension) => (
        <DimensionSection
          key={dimension.id}
          dimension={dimension}
          answers={given.answers}
          other={dimension.other === null ? '' : (controls.values[otherField(dimension.other.id)] ?? '')}
          errorOf={controls.errorOf}
          errorOfRow={errorOfRow}
          filled={given.filledDimension === dimension.id}
          onAnswer={given.answer}
          onOther={(field, value) => keeper.type({ [field]: value })}
          onRestNo={given.restNo}
          onUndo={given.undo}
        />
      ))}
      <div aria-live="polite">
        {violenceIn(form.violenceRows, given.answers).length > 0 && <ViolenceNotice filler={filler} />}
      </div>
    </div>
  )
}
