import { randomUUID } from 'node:crypto'
import type { Role } from '@/lib/core/access/actor'
import type { CommuneActor } from '@/lib/core/access/actor'
import { addDays } from '@/lib/core/deadlines/add-time'
import { toDatabaseDate } from '@/lib/data/calendar-date'
import { withCommune, type CommuneDb } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { today } from '@/lib/platform/clock'

/** Places of the migrations. */
export const tinca = { id: 31789, name: 'Tinca', county: { id: 5, name: 'Bihor' }, villages: [31798, 31823] } as const
export const apata = { id: 40526, name: 'Apața', county: { id: 8, name: 'Brașov' }, villages: [40535] } as const
export const pestera = {
  id: 62707,
  name: 'Peștera',
  county: { id: 13, name: 'Constanța' },
  villages: [62716, 62725, 62743],
} as const

type Place = {
  readonly id: number
  readonly name: string
  readonly county: { readonly id: number; readonly name: string }
}

/** Somebody of a commune, signed in. */
export const actorOf = (place: Place, role: Role = 'spas_worker'): CommuneActor => ({
  sessionId: randomUUID(),
  userId: randomUUID(),
  userName: 'Ana Lăcustă',
  position: 'asistent social',
  language: 'ro',
  role,
  organisationName: place.name,
  county: place.county,
  commune: { id: place.id, name: place.name, kind: 'commune' },
})

/** The family moved away today; what is still open ends with its file. */
export const closing = { on: today(), reason: 'moved-away', note: 'Mutați la Arad', confirmed: true } as const

export const daysAgo = (days: number): string => addDays(today(), -days)
const momentOf = (day: string) => new Date(`${day}T10:00:00Z`)

type ChildRecord = {
  readonly name?: string
  readonly born?: string | null
  readonly separated?: boolean
  readonly left?: boolean
  /** Rows that the child itself is exposed to, by the latest risk sheet. */
  readonly direct?: readonly string[]
  /** Born or recorded after the sheets: on none of them. */
  readonly unseen?: boolean
}

type FamilyRecord = {
  readonly head?: string
  readonly village?: number | null
  readonly closed?: boolean
  readonly children?: readonly ChildRecord[]
  /** Signed observation sheets by the day they were filled. */
  readonly observations?: readonly { readonly on: string; readonly suspected: boolean }[]
  /** Finished risk sheets; a sub-row is a code that ends after its row ("1a1", "2h1"). */
  readonly riskSheets?: readonly {
    readonly on: string
    readonly confirmed: readonly string[]
    readonly situations: number
  }[]
}

export type RecordedFamily = {
  readonly id: string
  readonly children: readonly string[]
  readonly riskSheets: readonly string[]
}

let numbers = 0

const monthsOf = (situations: number) => (situations === 0 ? null : situations > 10 ? 3 : situations > 5 ? 6 : 12)

/** Records a family with its sheets as they stand after signing and finishing, the entries in the Registry included. */
export async function recordFamily(actor: CommuneActor, record: FamilyRecord): Promise<RecordedFamily> {
  return withCommune(actor, async (db) => {
    const family = await db.tx.family.create({
      data: {
        ...db.key,
        headName: record.head ?? 'Popescu Maria',
        villageId: record.village ?? null,
        createdBy: db.userId,
        ...(record.closed && { closedOn: toDatabaseDate(today()), closeReason: 'moved' }),
      },
    })
    const children: { id: string; record: ChildRecord }[] = []
    for (const child of record.children ?? [{}]) {
      const { id } = await db.tx.child.create({
        data: {
          ...db.key,
          familyId: family.id,
          surname: 'Popescu',
          givenName: child.name ?? 'Ion',
          birthDate: child.born === null ? null : toDatabaseDate(child.born ?? daysAgo(3000)),
          separated: child.separated ?? false,
          ...(child.left && { leftOn: toDatabaseDate(today()), leftReason: 'moved' }),
        },
      })
      children.push({ id, record: child })
    }
    const seen = children.filter((child) => !child.record.unseen)
    for (const sheet of record.observations ?? []) await recordObservation(db, family.id, sheet, seen)
    const riskSheets: string[] = []
    for (const sheet of record.riskSheets ?? []) riskSheets.push(await recordRiskSheet(db, family.id, sheet, seen))
    await refreshFamilyStanding(db, family.id, today())
    return { id: family.id, children: children.map(({ id }) => id), riskSheets }
  })
}

type Seen = readonly { readonly id: string; readonly record: ChildRecord }[]

async function recordObservation(
  db: CommuneDb,
  familyId: string,
  { on, suspected }: { on: string; suspected: boolean },
  seen: Seen,
): Promise<void> {
  const sheet = await db.tx.observationSheet.create({
    data: {
      ...db.key,
      familyId,
      status: 'signed',
      number: `05-${String((numbers += 1)).padStart(3, '0')}/2026`,
      filledOn: toDatabaseDate(on),
      signedAt: momentOf(on),
      riskSheetNeeded: suspected,
      answers: suspected ? { '1a': true } : {},
      ...(suspected && { visitorName: 'Ana Lăcustă', visitorPosition: 'asistent social', visitOn: toDatabaseDate(on) }),
      createdBy: db.userId,
    },
  })
  for (const { id } of seen)
    await db.tx.observationSheetChild.create({ data: { ...db.key, sheetId: sheet.id, childId: id } })
}

async function recordRiskSheet(
  db: CommuneDb,
  familyId: string,
  { on, confirmed, situations }: { on: string; confirmed: readonly string[]; situations: number },
  seen: Seen,
): Promise<string> {
  const sheet = await db.tx.riskSheet.create({
    data: {
      ...db.key,
      familyId,
      status: 'finished',
      sheetDate: toDatabaseDate(on),
      number: `05-${String((numbers += 1)).padStart(3, '0')}/2026`,
      rules: '2018',
      parameters: {},
      verdict: {},
      confirmed: [...confirmed],
      situations,
      monitoringMonths: monthsOf(situations),
      finishedAt: momentOf(on),
      createdBy: db.userId,
    },
  })
  for (const [index, { id, record }] of seen.entries()) {
    const direct = (record.direct ?? []).filter((row) => confirmed.includes(row))
    await db.tx.riskSheetChild.create({ data: { ...db.key, sheetId: sheet.id, childId: id, cpers: index + 3, direct } })
    await enterOrLeave(db, familyId, id, sheet.id, on, situations > 0)
  }
  return sheet.id
}

async function enterOrLeave(
  db: CommuneDb,
  familyId: string,
  childId: string,
  riskSheetId: string,
  on: string,
  atRisk: boolean,
): Promise<void> {
  const open = { ...db.key, childId, closedOn: null }
  const day = toDatabaseDate(on)
  if (!atRisk) {
    await db.tx.registryEntry.updateMany({ where: open, data: { closedOn: day, closeReason: 'no-risk-confirmed' } })
    return
  }
  const { count } = await db.tx.registryEntry.updateMany({ where: open, data: { riskSheetId } })
  if (count === 0)
    await db.tx.registryEntry.create({ data: { ...db.key, childId, familyId, riskSheetId, registeredOn: day } })
}

/** A commune gives a number once a year. */
let nextOrder = 1

/** A plan in force since that day, as the worker wrote it and the mayor approved it; gives its id. */
export async function recordApprovedPlan(
  actor: CommuneActor,
  plan: {
    readonly familyId: string
    readonly riskSheetId: string
    readonly approvedOn: string
    readonly lines?: number
  },
): Promise<string> {
  return withCommune(actor, async (db) => {
    const day = toDatabaseDate(plan.approvedOn)
    const { id } = await db.tx.servicePlan.create({
      data: {
        ...db.key,
        familyId: plan.familyId,
        riskSheetId: plan.riskSheetId,
        dueOn: day,
        caseOfficerName: 'Ana Lăcustă',
        caseOfficerPosition: 'asistent social',
        createdBy: db.userId,
      },
    })
    for (let position = 0; position < (plan.lines ?? 0); position += 1)
      await db.tx.planLine.create({
        data: { ...db.key, planId: id, kind: 'service', code: 'day-centre', goal: `Scop ${position + 1}`, position },
      })
    const where = { communeId_id: { communeId: db.key.communeId, id } }
    await db.tx.servicePlan.update({ where, data: { status: 'submitted', submittedAt: momentOf(plan.approvedOn) } })
    await db.tx.$queryRaw`SELECT set_config('app.role', 'mayor', true)`
    const order = {
      orderNumber: `F${nextOrder++}`,
      orderDate: day,
      decidedAt: momentOf(plan.approvedOn),
      decidedBy: db.userId,
    }
    await db.tx.servicePlan.update({ where, data: { status: 'approved', ...order } })
    await db.tx.$queryRaw`SELECT set_config('app.role', ${actor.role}, true)`
    await refreshFamilyStanding(db, plan.familyId, today())
    return id
  })
}
