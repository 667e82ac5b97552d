import type { KeyboardEvent } from 'react'
import { askedRows, type Answers, type ObservationRow } from '@/lib/core/observation/answers'
import { rowField } from '@/lib/core/observation/fields'

const keys: Readonly<Record<string, boolean>> = { d: true, y: true, '1': true, n: false, '2': false }

/** The answer that a key stands for while a row has the focus: D or Y is yes, N is no, as are 1 and 2. */
export function answerOfKey({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): {
  id: string
  value: boolean
} | null {
  const id = target instanceof HTMLInputElement ? target.dataset.row : undefined
  const value = keys[key.toLowerCase()]
  return id === undefined || value === undefined || ctrlKey || metaKey || altKey ? null : { id, value }
}

/** The row asked after that one; null after the last. */
export const rowAfter = (rows: readonly ObservationRow[], answers: Answers, id: string): ObservationRow | null => {
  const asked = askedRows(rows, answers)
  return asked[asked.findIndex((row) => row.id === id) + 1] ?? null
}

/** Leads to a row: to its answer, or to its first choice. */
export function focusRow(id: string): void {
  const field = rowField(id)
  const [first, second] = [document.getElementById(field), document.getElementById(`${field}-no`)]
  const chosen = second instanceof HTMLInputElement && second.checked ? second : first
  chosen?.focus()
  chosen?.closest('[role=radiogroup]')?.parentElement?.scrollIntoView({ block: 'nearest' })
}
