import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import type { Sheet } from '@/lib/core/questionnaire/sheet'
import { judge } from '@/lib/core/risk/judge'

export type RowResult = 'yes' | 'open' | 'no'

/** What each row came to, by id. */
export function rowResults(sheet: Sheet): ReadonlyMap<string, RowResult> {
  const { confirmed, undetermined } = judge(riskEngine2018, sheet)
  const results = new Map<string, RowResult>(riskEngine2018.rules.rows.map(({ id }) => [id, 'no']))
  for (const id of undetermined) results.set(id, 'open')
  for (const id of confirmed) results.set(id, 'yes')
  return results
}

export const rowsThatAre = (sheet: Sheet, result: RowResult): readonly string[] =>
  [...rowResults(sheet)].filter(([, each]) => each === result).map(([id]) => id)
