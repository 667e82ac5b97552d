import { can } from '@/lib/core/access/access-table'
import { pastDayFault } from '@/lib/core/dates/day-bounds'
import type { Actor } from '@/lib/core/access/actor'
import { servicesExpected, type Invisibility, type Service } from '@/lib/core/invisible/invisibility'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { addFindings, findFinding, invisibilityOf, solveFindings } from '@/lib/data/child-invisibility'
import { findChild } from '@/lib/data/children'
import { withCommune } from '@/lib/data/db'
import { today } from '@/lib/platform/clock'

type Finding = {
  readonly familyId: string
  readonly childId: string
  readonly service: Service
  readonly foundOn: string
}

/** Notes that a service does not know a child. */
export async function noteFinding(actor: Actor, finding: Finding): Promise<Result<object, Refusal>> {
  if (!can(actor.role, 'invisible.record')) return notFound()
  const { familyId, childId, service, foundOn } = finding
  return withCommune(actor, async (db) => {
    const child = await findChild(db, familyId, childId)
    if (child === null) return notFound()
    const dayFault = pastDayFault(foundOn, today())
    if (dayFault !== null) return invalid({ foundOn: dayFault })
    if (child.birthDate !== null && foundOn < child.birthDate) return invalid({ foundOn: { key: 'beforeBirth' } })
    if (!servicesExpected(child.birthDate, foundOn).includes(service)) {
      return invalid({ service: { key: 'serviceNotExpected' } })
    }
    const open = (await invisibilityOf(db, [childId])).filter(({ solvedOn }) => solvedOn === null)
    if (open.some((each) => each.service === service)) return invalid({ service: { key: 'alreadyInvisible' } })
    await addFindings(db, [{ childId, service, foundOn, source: 'by-hand', riskSheetId: null }])
    return ok({})
  })
}

type Solution = { readonly id: string; readonly solvedOn: string; readonly solution: string }

/** Notes since when the service knows the child, and how it came to. */
export async function solveFinding(
  actor: Actor,
  { id, solvedOn, solution }: Solution,
): Promise<Result<object, Refusal>> {
  if (!can(actor.role, 'invisible.record')) return notFound()
  return withCommune(actor, async (db) => {
    const finding = await findFinding(db, id)
    if (finding === null) return notFound()
    if (finding.solvedOn !== null) return invalid({ form: { key: 'alreadySolved' } })
    if (solvedOn > today()) return invalid({ solvedOn: { key: 'dateInFuture' } })
    if (solvedOn < finding.foundOn) return invalid({ solvedOn: { key: 'solvedBeforeFound' } })
    await solveFindings(db, [id], solvedOn, solution)
    return ok({})
  })
}

export type ChildFindings = {
  readonly childId: string
  readonly familyId: string
  readonly records: readonly Invisibility[]
  /** Those that may be noted today and are not open. */
  readonly services: readonly Service[]
  readonly today: string
}

/** What is known of the services of one child; null: no such child in that family of the commune. */
export async function findingsOfChild(actor: Actor, familyId: string, childId: string): Promise<ChildFindings | null> {
  if (!can(actor.role, 'invisible.record')) return null
  return withCommune(actor, async (db) => {
    const child = await findChild(db, familyId, childId)
    if (child === null) return null
    const records = await invisibilityOf(db, [childId])
    const open = records.flatMap(({ service, solvedOn }) => (solvedOn === null ? service : []))
    const services = servicesExpected(child.birthDate, today()).filter((service) => !open.includes(service))
    return { childId, familyId, records, services, today: today() }
  })
}
