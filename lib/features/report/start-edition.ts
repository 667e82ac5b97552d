import { can } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor } from '@/lib/core/access/actor'
import { canStep } from '@/lib/core/access/states'
import { hasData } from '@/lib/core/report/edition-content'
import { invalid, notFound, stale, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune } from '@/lib/data/db'
import { addDraft, editionsOf, lockEdition } from '@/lib/data/report-editions'
import { today } from '@/lib/platform/clock'
import { whileCounting } from './count-report'
import { countEdition } from './edition-figures'
import { proposeNarrative } from './propose'

type Started = Promise<Result<{ readonly id: string }, Refusal>>

/**
 * Begins the first edition of a day with the proposed text, or finds the one that is open already. Refused: a day to come, one
 * of which the records say nothing, and one whose edition was decided (that one is corrected).
 */
export async function startEdition(actor: Actor, referenceDate: string): Started {
  if (!can(actor.role, 'report-edition.draft') || !isOfCommune(actor)) return notFound()
  if (referenceDate > today()) return invalid({ referenceDate: { key: 'dateInFuture' } })
  return withCommune(
    actor,
    async (db) => {
      const ofDay = async () =>
        (await editionsOf(db, { communeId: db.key.communeId })).find((head) => head.referenceDate === referenceDate)
      const there = await ofDay()
      if (there?.status === 'returned' || there?.status === 'accepted')
        return invalid({ referenceDate: { key: 'editionDecided' } })
      if (there !== undefined) return ok({ id: there.id })

      const { figures } = await countEdition(db, actor.commune.name, referenceDate)
      if (!hasData(figures)) return invalid({ referenceDate: { key: 'editionWithoutData' } })
      const narrative = await proposeNarrative(db, actor, referenceDate, figures)
      const added = await addDraft(db, { referenceDate, edition: 1, corrects: null, narrative })
      const id = added ?? (await ofDay())?.id
      return id === undefined ? notFound() : ok({ id })
    },
    whileCounting,
  )
}

/** Begins the edition that corrects a decided one, with its text and a reason that the county reads. */
export async function correctEdition(
  actor: Actor,
  { editionId, reason }: { readonly editionId: string; readonly reason: string },
): Started {
  if (!can(actor.role, 'report-edition.correct') || !isOfCommune(actor)) return notFound()
  return withCommune(actor, async (db) => {
    const place = { communeId: db.key.communeId }
    const edition = await lockEdition(db, place, editionId)
    if (edition === null) return notFound()
    if (!canStep(actor.role, 'report-edition.correct', edition.status)) return stale({})
    const { referenceDate } = edition
    const ofDay = async () => (await editionsOf(db, place)).filter((head) => head.referenceDate === referenceDate)
    const next = (await ofDay()).find((head) => head.edition > edition.edition)
    if (next !== undefined) return next.status === 'draft' ? ok({ id: next.id }) : stale({})
    const added = await addDraft(db, {
      referenceDate,
      edition: edition.edition + 1,
      corrects: { id: edition.id, reason },
      narrative: edition.narrative,
    })
    const id = added ?? (await ofDay())[0]?.id
    return id === undefined ? notFound() : ok({ id })
  })
}
