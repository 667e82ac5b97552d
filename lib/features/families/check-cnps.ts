import type { Complaint } from '@/lib/core/result/refusal'
import { holderOfCnp } from '@/lib/data/children'
import type { CommuneDb } from '@/lib/data/db'

/** A CNP with the name of the form field that it was typed in; '' or null where there is none. */
export type CnpInField = { readonly cnp: string | null; readonly cnpField: string }

/** Complaints, by field, about a CNP that another child of the commune or of the same form has. */
export async function cnpComplaints(
  db: CommuneDb,
  typed: readonly CnpInField[],
  exceptChildId: string | null,
): Promise<Record<string, Complaint>> {
  const complaints: Record<string, Complaint> = {}
  const seen = new Set<string>()
  for (const { cnp, cnpField } of typed) {
    if (cnp === null || cnp === '') continue
    const holder = await holderOfCnp(db, cnp)
    if (seen.has(cnp)) complaints[cnpField] = { key: 'cnpTwice' }
    else if (holder !== null && holder.childId !== exceptChildId) {
      complaints[cnpField] = { key: 'cnpTaken', params: { family: holder.headName } }
    }
    seen.add(cnp)
  }
  return complaints
}
