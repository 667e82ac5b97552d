import { violenceOf } from '@/lib/content/questionnaires/observation-sheet/2018/violence'
import { canStep } from '@/lib/core/access/states'
import { isOfCommune, type Actor } from '@/lib/core/access/actor'
import { checkTakenVisit, type TypedVisit } from '@/lib/core/intake/check-taken-visit'
import { childrenTied, onlyChild } from '@/lib/core/observation/children-tied'
import { identificationOf } from '@/lib/core/observation/identification'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { draftOfSheet } from '@/lib/data/alert-drafts'
import { addFindings } from '@/lib/data/child-invisibility'
import { withCommune, type CommuneDb } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { planVisitOfSheet } from '@/lib/data/home-visits'
import { lockFamilyOfSheet } from '@/lib/data/observation-family'
import { handleSheet, lockArrivedSheet } from '@/lib/data/professional-sheets'
import { allotSheetNumber } from '@/lib/data/sheet-numbers'
import { addTakenOverSheet } from '@/lib/data/taken-over-sheets'
import { now, today } from '@/lib/platform/clock'
import { dueOf } from './arrived-sheet'

type TakingOver = TypedVisit & {
  readonly id: string
  readonly familyId: string
  readonly visitTime: string | null
  /** Social assistance did not know the children before. */
  readonly unknown: boolean
}

/**
 * Takes a professional's sheet over into the file of a family: signed, word for word, under a number of the commune, received
 * when it arrived. The visit that a suspicion calls for is planned with it, 72 hours from arrival; violence
 * that it speaks of becomes a draft of an alert.
 */
export async function takeOverSheet(
  actor: Actor,
  { id, familyId, visitTime, unknown, ...typed }: TakingOver,
): Promise<Result<{ observationSheetId: string }, Refusal>> {
  if (!isOfCommune(actor)) return notFound()
  const day = today()
  return withCommune(actor, async (db) => {
    const family = await lockFamilyOfSheet(db, familyId)
    const sheet = await lockArrivedSheet(db, id)
    if (family === null || sheet === null) return notFound()
    if (!canStep(actor.role, 'professional-sheet.handle', sheet.status))
      return invalid({ form: { key: 'sheetHandled' } })
    const children = childrenTied(family.children, day)
    if (family.closed) return invalid({ form: { key: 'familyClosed' } })
    if (children.length === 0) return invalid({ form: { key: 'familyWithoutChildren' } })
    const { visit, faults } = checkTakenVisit(typed, { dueOn: dueOf(sheet).visitDueOn, today: day })
    if (Object.keys(faults).length > 0) return invalid(faults)

    const childIds = children.map((child) => child.id)
    const observationSheetId = await addTakenOverSheet(db, sheet, {
      familyId,
      childIds,
      visit,
      number: await allotSheetNumber(db, Number(day.slice(0, 4))),
      identification: identificationOf(actor, family),
      receivedAt: sheet.receipt.receivedAt,
      signedAt: now(),
    })
    await handleSheet(db, id, { status: 'taken-over', familyId, observationSheetId }, now())
    await planVisitOfSheet(db, { familyId, observationSheetId }, visit, visitTime)
    const violence = violenceOf(sheet.answers)
    if (violence !== null)
      await draftOfSheet(db, {
        familyId,
        basis: { observationSheetId },
        forms: violence.forms,
        children: onlyChild(children),
      })
    if (unknown) await noteUnknown(db, childIds, day)
    await refreshFamilyStanding(db, familyId, day)
    return ok({ observationSheetId })
  })
}

const noteUnknown = (db: CommuneDb, childIds: readonly string[], foundOn: string): Promise<void> =>
  addFindings(
    db,
    childIds.map((childId) => ({
      childId,
      foundOn,
      service: 'social-assistance',
      source: 'intake',
      riskSheetId: null,
    })),
  )
