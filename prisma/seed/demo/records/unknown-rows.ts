import { type CaseFile, childIdOf } from './case-file'
import type { Rows } from './rows'

/** The services that did not know a child of the family on the day of its risk sheet. */
export function unknownRows({ story, key, worker }: CaseFile): Pick<Rows, 'child_invisibility'> {
  const { risk } = story
  if (!risk?.finish) return { child_invisibility: [] }
  const { sheet, finish } = risk
  return {
    child_invisibility: story.unknown.map(({ id, child, service, solved }) => ({
      ...key,
      id,
      child_id: childIdOf(story, child),
      service,
      found_on: sheet.sheetDate,
      source: 'risk-sheet',
      risk_sheet_id: risk.id,
      solved_on: solved?.on ?? null,
      solution: solved?.how ?? '',
      created_at: finish.at,
      created_by: worker.id,
    })),
  }
}
