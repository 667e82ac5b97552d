import { randomUUID } from 'node:crypto'
import { canStep } from '@/lib/core/access/states'
import type { Actor } from '@/lib/core/access/actor'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { prefilledRoster } from '@/lib/core/risk-sheet/prefilled-roster'
import { childrenOfFamily } from '@/lib/data/children'
import { withCommune } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { lockFamilyOfSheet } from '@/lib/data/observation-family'
import { logChanges } from '@/lib/data/risk-changes'
import { addRiskSheet, observationToFollow, openRiskDraftOf } from '@/lib/data/risk-sheets'
import { now, today } from '@/lib/platform/clock'

/**
 * Opens the risk sheet of a family's home visit: under the number of its latest signed observation sheet, with those already
 * known on the roster. A family has one open sheet; where there is one, that is it.
 */
export async function startRiskSheet(actor: Actor, familyId: string): Promise<Result<{ id: string }, Refusal>> {
  if (!canStep(actor.role, 'risk-sheet.fill', 'draft')) return notFound()
  return withCommune(actor, async (db) => {
    const family = await lockFamilyOfSheet(db, familyId)
    if (family === null) return notFound()
    const open = await openRiskDraftOf(db, familyId)
    if (open !== null) return ok({ id: open })
    if (family.closed) return invalid({ form: { key: 'familyClosed' } })
    const observation = await observationToFollow(db, familyId)
    if (observation === null) return invalid({ form: { key: 'observationSheetFirst' } })

    const children = await childrenOfFamily(db, familyId)
    const there = children.filter(({ leftOn }) => leftOn === null)
    const { content, links, entries } = prefilledRoster(family.headName, there, {
      sheetDate: today(),
      at: now().toISOString(),
      newId: randomUUID,
    })
    const id = await addRiskSheet(db, {
      familyId,
      observationSheetId: observation.id,
      number: observation.number,
      content,
      childLinks: links,
      revision: entries.length,
    })
    await logChanges(db, id, entries)
    await refreshFamilyStanding(db, familyId, today())
    return ok({ id })
  })
}
