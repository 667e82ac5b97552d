import { describe, expect, it } from 'vitest'
import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import { judge } from '@/lib/core/risk/judge'
import { parseSheet } from '@/lib/core/questionnaire/parse-sheet'
import { family, type FamilyGiven } from './family'

export type Expected = 'confirmed' | 'undetermined' | 'no'
export type RowCase = {
  readonly expected: Expected
  readonly title: string
  readonly given: FamilyGiven
  /** Directly exposed children, where the row has any. */
  readonly direct?: readonly number[]
}

/** The row holds; `direct`: of these children. */
export const confirmed = (title: string, given: FamilyGiven, direct?: readonly number[]): RowCase =>
  direct ? { expected: 'confirmed', title, given, direct } : { expected: 'confirmed', title, given }
/** The row does not hold, and no missing answer could change that. */
export const no = (title: string, given: FamilyGiven): RowCase => ({ expected: 'no', title, given })
/** The row does not hold for want of an answer. */
export const undetermined = (title: string, given: FamilyGiven): RowCase => ({ expected: 'undetermined', title, given })

/** Every row that some file of cases covers is listed here by `rowCases`; each needs a positive and a near miss. */
export function rowCases(rows: Readonly<Record<string, readonly RowCase[]>>): void {
  describe.each(Object.entries(rows))('row %s', (id, cases) => {
    it('is tried with a positive and a near miss', () => {
      expect(cases.map(({ expected }) => expected)).toEqual(expect.arrayContaining(['confirmed', 'no']))
    })
    it.each(cases)('$expected: $title', ({ expected, given, direct }) => {
      const sheet = family(given)
      expect(parseSheet(riskEngine2018.form.questionnaire, sheet)).toEqual({ ok: true, value: sheet })
      const verdict = judge(riskEngine2018, sheet)
      const found = verdict.confirmed.includes(id)
        ? 'confirmed'
        : verdict.undetermined.includes(id)
          ? 'undetermined'
          : 'no'
      expect(found).toBe(expected)
      const exposed = verdict.children.filter((child) => child.direct.includes(id)).map(({ cpers }) => cpers)
      expect(exposed).toEqual(direct ?? [])
    })
  })
}
