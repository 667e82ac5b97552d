'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/text-area'
import { askedRows, unanswered, type Answers } from '@/lib/core/observation/answers'
import { otherField } from '@/lib/core/observation/fields'
import type { FormDimension, FormRow } from '@/lib/core/observation/sheet-form'
import { RowQuestion } from './row-question'

type DimensionSectionProps = {
  dimension: FormDimension
  answers: Answers
  other: string
  /** The error of a field, by name. */
  errorOf: (field: string) => string | undefined
  errorOfRow: (row: FormRow) => string | undefined
  /** The rest was just answered "no" and may be taken back. */
  filled: boolean
  onAnswer: (id: string, value: boolean) => void
  onOther: (field: string, value: string) => void
  onRestNo: (dimension: number) => void
  onUndo: () => void
}

export function DimensionSection({ dimension, answers, other, filled, ...props }: DimensionSectionProps) {
  const t = useTranslations('observation.form')
  const { id, title, rows } = dimension
  const open = unanswered(rows, answers).length
  const asked = askedRows(rows, answers).length
  const texts = useMemo(() => ({ yes: t('yes'), no: t('no'), explanation: t('explanation') }), [t])

  const question = (row: FormRow, opens: boolean) => (
    <RowQuestion
      key={row.id}
      row={row}
      answer={answers[row.id]}
      opens={opens}
      error={props.errorOfRow(row)}
      texts={texts}
      onAnswer={props.onAnswer}
    />
  )

  return (
    <section id={`dimension-${id}`} aria-labelledby={`dimension-${id}-title`} className="panel scroll-mt-4 p-4">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 id={`dimension-${id}-title`}>
          {id}. {title}
        </h2>
        <span className="numeric text-soft">{t('answered', { done: asked - open, all: asked })}</span>
      </div>
      {rows
        .filter(({ parent }) => parent === null)
        .map((row) => {
          const details = rows.filter(({ parent }) => parent === row.id)
          if (details.length === 0) return question(row, false)
          return (
            <div key={row.id} className="group/row">
              {question(row, true)}
              <div
                role="group"
                aria-label={t('details', { row: row.label })}
                className="border-rule ml-2 hidden border-l-4 pl-3 group-has-[[data-opens]:checked]/row:block"
              >
                {details.map((detail) => question(detail, false))}
              </div>
            </div>
          )
        })}
      <div className="screen-only mt-3 flex flex-wrap items-center gap-2" aria-live="polite">
        {filled ? (
          <>
            <span>{t('restAnswered')}</span>
            <Button icon="undo-2" size="small" onClick={props.onUndo}>
              {t('undo')}
            </Button>
          </>
        ) : (
          open > 0 && (
            <Button
              type="submit"
              size="small"
              name="intent"
              value={`rest-${id}`}
              onClick={(event) => {
                event.preventDefault()
                props.onRestNo(id)
              }}
            >
              {t('restNo', { count: open })}
            </Button>
          )
        )}
      </div>
      {dimension.other && (
        <TextArea
          className="mt-4"
          name={otherField(dimension.other.id)}
          label={dimension.other.label}
          mark={t('optional')}
          hint={t('otherHint')}
          maxLength={1000}
          rows={2}
          value={other}
          error={props.errorOf(otherField(dimension.other.id))}
          onChange={(event) => props.onOther(event.currentTarget.name, event.currentTarget.value)}
        />
      )}
    </section>
  )
}
