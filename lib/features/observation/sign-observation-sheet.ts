import { isOfCommune, type Actor } from '@/lib/core/access/actor'
import { canStep } from '@/lib/core/access/states'
import { checkSheet } from '@/lib/core/observation/check-sheet'
import { childrenTied, onlyChild } from '@/lib/core/observation/children-tied'
import { mergeDraft } from '@/lib/core/observation/draft'
import type { TypedSheet } from '@/lib/core/observation/fields'
import { invalid, notFound, stale, type Complaint, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { draftOfSheet } from '@/lib/data/alert-drafts'
import { withCommune } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { planVisitOfSheet } from '@/lib/data/home-visits'
import { familyOfSheet, type FamilyOfSheet } from '@/lib/data/observation-family'
import { lockObservationSheet, signDraft } from '@/lib/data/observation-sheets'
import { allotSheetNumber } from '@/lib/data/sheet-numbers'
import { now, today } from '@/lib/platform/clock'
import { declaration } from '@/lib/content/questionnaires/observation-sheet/2018/declaration'
import { violenceOf } from '@/lib/content/questionnaires/observation-sheet/2018/violence'
import { identificationOf } from '@/lib/core/observation/identification'
import { fieldsOfSheet } from './save-draft'

type SignInput = { readonly id: string; readonly values: TypedSheet; readonly revision: number }

/**
 * Signs a sheet off: every row answered, the conclusion drawn, the visit named where one follows. Gives it its number and ties
 * the children of the family to it, and drafts the alert where it speaks of violence, all in one transaction; a refused sheet is left as it was, and so is the counter.
 */
export async function signObservationSheet(
  actor: Actor,
  { id, values, revision }: SignInput,
): Promise<Result<{ number: string }, Refusal>> {
  if (!isOfCommune(actor)) return notFound()
  const day = today()
  return withCommune(actor, async (db) => {
    const sheet = await lockObservationSheet(db, id)
    if (sheet === null || !canStep(actor.role, 'observation-sheet.sign', 'draft')) return notFound()
    if (sheet.status === 'signed') return invalid({ form: { key: 'sheetSigned' } })
    const family = await familyOfSheet(db, sheet.familyId)
    if (family === null) return notFound()

    const stored = { values: sheet.typed, revision: sheet.revision }
    const merge = mergeDraft(stored, { values: fieldsOfSheet(values), revision })
    if (merge.kind === 'conflict') return stale(merge.current)
    const children = childrenTied(family.children, day)
    const checked = checkSheet(merge.values, { ...declaration, today: day })
    const fault = faultOf(family, children.length)
    if (!checked.ok) return invalid({ ...checked.error, ...fault })
    if (fault !== null) return invalid(fault)

    const number = await allotSheetNumber(db, Number(day.slice(0, 4)))
    await signDraft(db, id, checked.value, {
      number,
      signedAt: now(),
      identification: identificationOf(actor, family),
      childIds: children.map((child) => child.id),
    })
    await planVisitOfSheet(db, { familyId: sheet.familyId, observationSheetId: id }, checked.value.visit, null)
    const violence = violenceOf(checked.value.answers)
    if (violence !== null)
      await draftOfSheet(db, {
        familyId: sheet.familyId,
        basis: { observationSheetId: id },
        forms: violence.forms,
        children: onlyChild(children),
      })
    await refreshFamilyStanding(db, sheet.familyId, day)
    return ok({ number })
  })
}

/** A family without a child under 18, at home or in protection, gets no sheet (methodology A2.2). */
function faultOf(family: FamilyOfSheet, children: number): Record<'form', Complaint> | null {
  if (family.closed) return { form: { key: 'familyClosed' } }
  return children === 0 ? { form: { key: 'familyWithoutChildren' } } : null
}
