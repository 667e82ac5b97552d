import { keyCode } from '@/lib/core/questionnaire/reserved'
import type { AnswerOrSpecial, Answers, Sheet, SubjectId } from '@/lib/core/questionnaire/sheet'

/** The answers of one record of a sheet. */
export function answersOf(sheet: Sheet, { entity, key }: SubjectId): Answers {
  if (entity === 'household') return sheet.household
  const records = entity === 'person' ? sheet.persons : sheet.separatedChildren
  return records.find((answers) => answers[keyCode(entity) ?? ''] === key) ?? {}
}

/** The sheet with one answer put in, or taken out (undefined). */
export function withAnswer(
  sheet: Sheet,
  { entity, key }: SubjectId,
  code: string,
  value: AnswerOrSpecial | undefined,
): Sheet {
  const change = (answers: Answers): Answers => {
    if (value !== undefined) return { ...answers, [code]: value }
    return Object.fromEntries(Object.entries(answers).filter(([each]) => each !== code))
  }
  const among = (records: readonly Answers[]) =>
    records.map((answers) => (answers[keyCode(entity) ?? ''] === key ? change(answers) : answers))
  if (entity === 'household') return { ...sheet, household: change(sheet.household) }
  if (entity === 'person') return { ...sheet, persons: among(sheet.persons) }
  return { ...sheet, separatedChildren: among(sheet.separatedChildren) }
}
