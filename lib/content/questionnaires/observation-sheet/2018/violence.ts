import { violenceFormCodes, type ViolenceFormCode } from '@/lib/content/violence-forms'
import type { Answers } from '@/lib/core/observation/answers'
import { violenceIn } from '@/lib/core/observation/violence'

/**
 * Rows that point to abuse, neglect or other violence against a child, with the forms that they name; which violence the others
 * mean, the worker says. A yes to any of them is told to the county at once (GD 691/2015 art. 12).
 */
const formsByRow: Readonly<Record<string, readonly ViolenceFormCode[]>> = {
  '6b': [],
  '6b1': ['domestic-violence'],
  '6b2': [],
  '6b3': ['neglect'],
}

export const violenceRows: readonly string[] = Object.keys(formsByRow)

/** The violence that a sheet speaks of: its rows answered yes and the forms that they name; null when it speaks of none. */
export function violenceOf(
  answers: Answers,
): { readonly rows: readonly string[]; readonly forms: readonly string[] } | null {
  const rows = violenceIn(violenceRows, answers)
  if (rows.length === 0) return null
  const named = new Set<string>(rows.flatMap((id) => formsByRow[id] ?? []))
  return { rows, forms: violenceFormCodes.filter((code) => named.has(code)) }
}
