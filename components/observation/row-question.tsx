'use client'

import { memo } from 'react'
import { Choice } from '@/components/ui/choice'
import { classNames } from '@/components/ui/class-names'
import { errorId } from '@/components/ui/field'
import { FieldError } from '@/components/ui/field-error'
import { Icon } from '@/components/ui/icon'
import { no, rowField, yes } from '@/lib/core/observation/fields'
import type { FormRow } from '@/lib/core/observation/sheet-form'

export type RowTexts = { yes: string; no: string; explanation: string }

type RowQuestionProps = {
  row: FormRow
  answer: boolean | undefined
  /** Its "yes" opens sub-rows. */
  opens: boolean
  error: string | undefined
  texts: RowTexts
  onAnswer: (id: string, value: boolean) => void
}

/** One row with its two answers; the first of them bears the id that errors and the keyboard lead to. */
export const RowQuestion = memo(function RowQuestion({ row, answer, opens, error, texts, onAnswer }: RowQuestionProps) {
  const field = rowField(row.id)
  const option = (value: boolean) => (
    <Choice
      type="radio"
      id={value ? field : `${field}-no`}
      name={field}
      value={value ? yes : no}
      label={value ? texts.yes : texts.no}
      checked={answer === value}
      onChange={() => onAnswer(row.id, value)}
      className="scroll-mt-36"
      data-row={row.id}
      data-opens={value && opens ? true : undefined}
    />
  )
  return (
    <div
      className={classNames(
        'border-b-rule grid gap-x-4 gap-y-2 border-b py-2.5 sm:grid-cols-[minmax(0,1fr)_12rem]',
        error !== undefined && 'field-faulty',
      )}
    >
      <div>
        <p id={`${field}-label`}>
          <span className="numeric text-soft mr-1">{row.id}</span> {row.label}
        </p>
        {row.hint && (
          <details>
            <summary className="link inline-flex cursor-pointer items-center gap-1 py-1.5 text-[0.9375rem]">
              <Icon name="info" />
              {texts.explanation}
            </summary>
            <p className="text-soft pb-1">{row.hint}</p>
          </details>
        )}
        {error !== undefined && <FieldError id={errorId(field)}>{error}</FieldError>}
      </div>
      <div
        role="radiogroup"
        aria-labelledby={`${field}-label`}
        aria-describedby={error === undefined ? undefined : errorId(field)}
        aria-required
        className="grid grid-cols-2 gap-2 self-start"
      >
        {option(true)}
        {option(false)}
      </div>
    </div>
  )
})
