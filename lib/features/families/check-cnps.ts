import type { ChildDetails } from '@/lib/core/casework/child-record'
import type { Complaint } from '@/lib/core/result/refusal'
import { holderOfCnp } from '@/lib/data/children'
import type { CommuneDb } from '@/lib/data/db'

/** A child with the name of the form field that its CNP was typed in. */
export type ChildInField = { readonly child: ChildDetails; readonly cnpField: string }

/** Each child once: complaints, by field, about a CNP that another child of the commune or of the same form has. */
export async function cnpComplaints(
  db: CommuneDb,
  children: readonly ChildInField[],
  exceptChildId: string | null,
): Promise<Record<string, Complaint>> {
  const complaints: Record<string, Complaint> = {}
  const seen = new Set<string>()
  for (const { child, cnpField } of children) {
    if (child.cnp === null) continue
    const holder = await holderOfCnp(db, child.cnp)
    if (seen.has(child.cnp)) complaints[cnpField] = { key: 'cnpTwice' }
    else if (holder !== null && holder.childId !== exceptChildId) {
      complaints[cnpField] = { key: 'cnpTaken', params: { family: holder.headName } }
    }
    seen.add(child.cnp)
  }
  return complaints
}
