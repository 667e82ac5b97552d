import { useCallback, useState } from 'react'
import { answerRestNo, giveAnswer, settle, type Answers } from '@/lib/core/observation/answers'
import { answersIn, no, typedAnswers, type TypedSheet } from '@/lib/core/observation/fields'
import type { FormRow } from '@/lib/core/observation/sheet-form'
import type { DraftKeeper } from './draft-keeper'

type Filled = { dimension: number; fields: readonly string[] }

/** The answers of a sheet, and what may be done with them: one answer, "no" for the rest of a dimension, and back. */
export function useAnswers(rows: readonly FormRow[], keeper: DraftKeeper, values: TypedSheet) {
  const [filled, setFilled] = useState<Filled | null>(null)
  const answers = settle(rows, answersIn(rows, values))

  const change = useCallback(
    (decide: (answers: Answers) => Answers): TypedSheet => {
      const before = keeper.snapshot().copy.values
      const typed = typedAnswers(rows, decide(settle(rows, answersIn(rows, before))))
      const changed = Object.fromEntries(
        Object.entries(typed).filter(([field, value]) => (before[field] ?? '') !== value),
      )
      keeper.type(changed)
      return changed
    },
    [rows, keeper],
  )

  const answer = useCallback(
    (id: string, value: boolean) => {
      setFilled(null)
      change((given) => giveAnswer(rows, given, id, value))
    },
    [rows, change],
  )
  const restNo = (dimension: number) => {
    const changed = change((given) => answerRestNo(rows, given, dimension))
    setFilled({ dimension, fields: Object.keys(changed) })
  }
  const undo = () => {
    const now = keeper.snapshot().copy.values
    const back = filled?.fields.filter((field) => now[field] === no) ?? []
    keeper.type(Object.fromEntries(back.map((field) => [field, ''])))
    setFilled(null)
  }

  return { answers, answer, restNo, undo, filledDimension: filled?.dimension ?? null }
}
