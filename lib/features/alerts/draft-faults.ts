import type { AlertDraft } from '@/lib/core/alerts/alert'
import { sendFaults } from '@/lib/core/alerts/alert-faults'
import type { Complaint } from '@/lib/core/result/refusal'
import { childrenOfFamily } from '@/lib/data/children'
import type { CommuneDb } from '@/lib/data/db'

type Written = { readonly familyId: string; readonly draft: AlertDraft; readonly complete: boolean }

/** By field, why what was written of an alert cannot be kept or, when it is `complete`, sent. */
export async function draftFaults(
  db: CommuneDb,
  { familyId, draft, complete }: Written,
): Promise<Readonly<Record<string, Complaint>>> {
  const family = await childrenOfFamily(db, familyId)
  const strange = draft.children.some((child) => !family.some(({ id }) => id === child))
  return strange ? { children: { key: 'choice' } } : complete ? sendFaults(draft) : {}
}
