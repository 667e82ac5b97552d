import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { checkChild, type ChildDetails, type TypedChild } from '@/lib/core/casework/child-record'
import { checkFamily, type TypedFamily } from '@/lib/core/casework/family-record'
import { invalid, notFound, unsure, type Complaint, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { addChildren } from '@/lib/data/children'
import { withCommune } from '@/lib/data/db'
import { addFamily as keepFamily } from '@/lib/data/families'
import { matchesOf } from '@/lib/data/family-matches'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { lockNewcomers } from '@/lib/data/newcomer-lock'
import { isUniqueViolation } from '@/lib/data/unique-violation'
import { villagesOfCommune } from '@/lib/data/villages'
import { today } from '@/lib/platform/clock'
import { cnpComplaints, type CnpInField } from './check-cnps'

export type NewFamily = {
  readonly family: TypedFamily
  /** Rows of the form; those left blank are null. */
  readonly children: readonly (TypedChild | null)[]
  /** The person has seen what resembles the family, or that it has no child, and goes on. */
  readonly sure: boolean
}

/** Enters a family with its children into the Observatory, unless it may be there already. */
export async function addFamily(actor: Actor, typed: NewFamily): Promise<Result<{ familyId: string }, Refusal>> {
  if (!can(actor.role, 'family.add')) return notFound()
  const enter = () => tryToAdd(actor, typed)
  return enter().catch((error: unknown) => {
    // Somebody entered the same CNP meanwhile: now it is found, and said.
    if (isUniqueViolation(error)) return enter()
    throw error
  })
}

async function tryToAdd(actor: Actor, typed: NewFamily): Promise<Result<{ familyId: string }, Refusal>> {
  const day = today()
  return withCommune(actor, async (db) => {
    await lockNewcomers(db)
    const villages = await villagesOfCommune(db)
    const family = checkFamily(
      typed.family,
      villages.map(({ id }) => id),
    )
    const { children, cnps, complaints } = checkRows(typed.children, day)
    const faults = { ...(family.ok ? {} : family.error), ...(await cnpComplaints(db, cnps, null)), ...complaints }
    if (!family.ok || Object.keys(faults).length > 0) return invalid(faults)

    const newcomers = { headName: family.value.headName, children }
    const matches = typed.sure ? [] : await matchesOf(db, newcomers, null)
    if (matches.length > 0 || (children.length === 0 && !typed.sure)) return unsure(matches)

    const familyId = await keepFamily(db, family.value)
    await addChildren(db, familyId, newcomers.children)
    await refreshFamilyStanding(db, familyId, day)
    return ok({ familyId })
  })
}

function checkRows(rows: NewFamily['children'], day: string) {
  const children: ChildDetails[] = []
  const cnps: CnpInField[] = []
  const complaints: Record<string, Complaint> = {}
  rows.forEach((row, index) => {
    if (row === null) return
    const checked = checkChild(row, day)
    cnps.push({ cnp: row.cnp, cnpField: `children.${index}.cnp` })
    if (checked.ok) children.push(checked.value)
    else for (const [field, fault] of Object.entries(checked.error)) complaints[`children.${index}.${field}`] = fault
  })
  return { children, cnps, complaints }
}
