import { findingsOf, type SheetChild } from '@/lib/core/invisible/from-risk-sheet'
import { addFindings, invisibilityOf, solveFindings } from '@/lib/data/child-invisibility'
import type { CommuneDb } from '@/lib/data/db'

/** Kept as the solution of a record that a later risk sheet shows to be solved. */
const solvedBySheet = 'risk-sheet'

/** What a finished risk sheet tells of children whom a family doctor or a school does not know. */
export async function noteFindings(
  db: CommuneDb,
  children: readonly SheetChild[],
  { riskSheetId, day }: { readonly riskSheetId: string; readonly day: string },
): Promise<void> {
  const known = await invisibilityOf(
    db,
    children.map(({ childId }) => childId),
  )
  const { found, solved } = findingsOf(
    children,
    known.filter(({ solvedOn, foundOn }) => solvedOn === null && foundOn <= day),
  )
  await addFindings(
    db,
    found.map((finding) => ({ ...finding, foundOn: day, source: 'risk-sheet', riskSheetId })),
  )
  await solveFindings(db, solved, day, solvedBySheet)
}
