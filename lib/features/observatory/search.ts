import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { observatoryHref, readObservatoryView } from '@/lib/core/casework/observatory-view'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { findByCnp } from './find-by-cnp'

/** Where a search leads: a CNP to the file of its child at once, anything else to the list with it in the address. */
export async function search(
  actor: Actor,
  fields: Readonly<Record<string, string>>,
): Promise<Result<{ redirectTo: string }, Refusal>> {
  if (!can(actor.role, 'observatory.see')) return notFound()
  const q = fields.q ?? ''
  const digits = q.replace(/[\s.-]/g, '')
  if (!/^\d{13}$/.test(digits)) {
    return ok({ redirectTo: observatoryHref(readObservatoryView(fields), {}) })
  }
  const familyId = await findByCnp(actor, digits)
  return familyId === null ? invalid({ q: { key: 'noSuchCnp' } }) : ok({ redirectTo: `/families/${familyId}` })
}
