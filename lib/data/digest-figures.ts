import { z } from 'zod'
import { duties } from '@/lib/core/casework/family-states'
import { addDays } from '@/lib/core/deadlines/add-time'
import type { DigestFigures } from '@/lib/core/notices/digest'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { toDatabaseDate } from './calendar-date'
import type { ActorDb, CommuneDb } from './db'

const dutyCount = z.object({ duty: z.enum(duties), late: z.number(), today: z.number(), tomorrow: z.number() })

/** What waits for a worker of the commune on a day: families by duty, sheets that came, alerts that were not sent. */
export async function workerFigures(db: CommuneDb, day: string): Promise<DigestFigures> {
  const [today, tomorrow] = [toDatabaseDate(day), toDatabaseDate(addDays(day, 1))]
  const rows = z.array(dutyCount).parse(
    await db.tx.$queryRaw`
      SELECT due_for AS duty, count(*) FILTER (WHERE due_on < ${today}::date)::integer AS late,
             count(*) FILTER (WHERE due_on = ${today}::date)::integer AS today,
             count(*) FILTER (WHERE due_on = ${tomorrow}::date)::integer AS tomorrow
      FROM family
      WHERE commune_id = ${db.key.communeId} AND closed_on IS NULL AND due_for IS NOT NULL
        AND due_on <= ${tomorrow}::date
      GROUP BY due_for`,
  )
  const arrived = await db.tx.professionalSheet.count({ where: { ...db.key, status: 'sent' } })
  const unsent = await db.tx.violenceAlert.count({ where: { ...db.key, status: 'draft' } })
  return {
    ...Object.fromEntries(rows.map(({ duty, ...count }) => [duty, count])),
    'sheet-arrived': { waiting: arrived },
    'alert-draft': { waiting: unsent },
  }
}

/** The plans that wait for the mayor. */
export async function mayorFigures(db: CommuneDb): Promise<DigestFigures> {
  const waiting = await db.tx.servicePlan.count({ where: { ...db.key, status: 'submitted' } })
  return { 'plan-decision': { waiting } }
}

/** What was sent to the county and waits for its intervention officers; `now` tells what is late. */
export async function officerFigures(db: ActorDb, countyId: number, now: Date): Promise<DigestFigures> {
  const clocks = await db.tx.countyClock.findMany({
    where: { countyId, answeredAt: null },
    select: { kind: true, dueAt: true },
  })
  const today = romanianDay(now)
  const dueOf = clocks.flatMap(({ kind, dueAt }) => (kind === 'alert' && dueAt !== null ? dueAt : []))
  const many = (holds: (due: Date) => boolean) => dueOf.filter(holds).length
  const dueOn = (day: string) => many((due) => due >= now && romanianDay(due) === day)
  return {
    'alert-check': { late: many((due) => due < now), today: dueOn(today), tomorrow: dueOn(addDays(today, 1)) },
    'escalation-advice': { waiting: clocks.filter(({ kind }) => kind === 'escalation').length },
  }
}

/** Whether an alert that was sent to the county still waits for its verification. */
export async function awaitsVerification(
  db: ActorDb,
  alert: { readonly communeId: number; readonly alertId: string },
): Promise<boolean> {
  const clock = await db.tx.countyClock.findUnique({
    where: { communeId_kind_caseId: { communeId: alert.communeId, kind: 'alert', caseId: alert.alertId } },
    select: { answeredAt: true },
  })
  return clock !== null && clock.answeredAt === null
}
