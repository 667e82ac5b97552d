'use client'

import type { MouseEvent, ReactNode } from 'react'
import type { SheetForm } from '@/lib/core/observation/sheet-form'
import { rowField } from '@/lib/core/observation/fields'
import { ConflictPanel } from './conflict-panel'
import { RefusedForm } from './refused-form'
import { focusRow } from './row-keys'
import { SaveBar } from './save-bar'
import type { SheetLabels } from './sheet-labels'
import type { SheetFilling } from './use-sheet-form'

type SheetFrameProps = {
  sheetId: string
  form: SheetForm
  filling: SheetFilling
  labels: SheetLabels
  /** The parts of the sheet, beside it where there is room. */
  nav?: ReactNode
  className: string
  children: ReactNode
}

/** The form around a sheet: what came of sending it on top, the save bar always in sight. Without a script it is a plain form. */
export function SheetFrame({ sheetId, form, filling, labels, nav, className, children }: SheetFrameProps) {
  const { state, dispatch, onSubmit, onBlur, keeper, kept, next, progress, controls } = filling
  const goToNext = (event: MouseEvent) => {
    if (next === null) return
    event.preventDefault()
    focusRow(next.id)
  }
  return (
    <form action={dispatch} onSubmit={onSubmit} onBlur={onBlur} className={className} noValidate>
      {/* Enter in a field presses the first button of the form: this one. */}
      <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden className="sr-only" />
      <input type="hidden" name="id" value={sheetId} />
      <input type="hidden" name="revision" value={kept.copy.revision} />
      {nav}
      <div className="min-w-0">
        <RefusedForm state={state} form={form} labelOf={labels.labelOf} />
        <div className="grid min-w-0 gap-5">
          {children}
          <SaveBar kept={kept} progress={progress} nextField={next && rowField(next.id)} onNext={goToNext}>
            <ConflictPanel
              conflicts={kept.copy.conflicts}
              values={controls.values}
              labelOf={labels.labelOf}
              shown={labels.shown}
              onDecide={keeper.decide}
            />
          </SaveBar>
        </div>
      </div>
    </form>
  )
}
