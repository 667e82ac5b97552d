import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import type { Recorded } from '@/lib/core/corrections/correction'
import { shownDay } from '@/lib/core/observation/shown-values'
import { notFound, stale, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { childKey, correctedFaults, isListed, type ListedChild } from '@/lib/core/special-protection/listed-child'
import { withActor } from '@/lib/data/db'
import { changeListedChild, listedChildren, lockListedChild, withdrawChild } from '@/lib/data/special-protection'
import { correct, type CorrectionForm } from './correct'
import { now, today } from '@/lib/platform/clock'

export type CorrectedEntry = CorrectionForm & { readonly id: string; readonly entry: Recorded<'listed-child'> }

/** The county corrects an entry of its list. A child that comes from another commune is withdrawn and listed there. */
export async function correctEntry(
  actor: Actor,
  { id, entry, ...form }: CorrectedEntry,
): Promise<Result<{ readonly id: string }, Refusal>> {
  const { county } = actor
  if (!can(actor.role, 'special-protection.list') || county === null) return notFound()
  return withActor(actor, async (db) => {
    const child = await lockListedChild(db, id)
    if (child === null || child.withdrawnOn !== null) return notFound()
    const others = await listedChildren(db, { countyId: county.id })
    const key = childKey({ ...entry, communeId: child.communeId })
    const twice =
      entry.leftOn === null && others.some((each) => each.id !== id && isListed(each) && childKey(each) === key)
    const faults = correctedFaults(entry, today())
    return correct(db, {
      record: { communeId: child.communeId, countyId: county.id, subject: 'listed-child', id },
      form,
      stands: { revision: child.revision, content: entryOf(child) },
      written: entry,
      faults: twice ? { ...faults, form: { key: 'onList' } } : faults,
      shown: shownEntry(child),
      save: (content) => changeListedChild(db, child, content),
    })
  })
}

/** The county withdraws an entry that was made by mistake: it stays readable, and nobody is asked about it any more. */
export async function withdrawEntry(
  actor: Actor,
  { reason, ...child }: { readonly id: string; readonly revision: number; readonly reason: string },
): Promise<Result<void, Refusal>> {
  const { county } = actor
  if (!can(actor.role, 'special-protection.list') || county === null) return notFound()
  return withActor(actor, async (db) => {
    if ((await lockListedChild(db, child.id)) === null) return notFound()
    const withdrawn = { countyId: county.id, at: now(), reason }
    return (await withdrawChild(db, child, withdrawn)) ? ok(undefined) : stale({})
  })
}

const entryOf = (child: ListedChild): Recorded<'listed-child'> => {
  const { surname, givenName, birthDate, parents, measure, placedOn, leftOn, leftReason } = child
  return { surname, givenName, birthDate, parents, measure, placedOn, leftOn, leftReason }
}

/** An entry as the form shows it, by field. */
const shownEntry = (child: ListedChild): Readonly<Record<string, string>> => ({
  ...entryOf(child),
  birthDate: shownDay(child.birthDate),
  placedOn: shownDay(child.placedOn ?? ''),
  leftOn: shownDay(child.leftOn ?? ''),
})
