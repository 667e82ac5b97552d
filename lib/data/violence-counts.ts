import { z } from 'zod'
import { ageBands } from '@/lib/core/alerts/age-band'
import type { CountyClock } from '@/lib/core/alerts/county-clocks'
import type { ViolenceCount } from '@/lib/core/alerts/figures'
import type { ActorDb } from './db'

/** Whose counts: a commune's, a county's, or with neither those of the country. */
export type CountedPlace = { readonly communeId?: number; readonly countyId?: number }

const countRow = z.object({
  form: z.string(),
  ageBand: z.enum(ageBands),
  sex: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  stage: z.enum(['suspected', 'confirmed']),
  children: z.number(),
})

/** Children in the alerts sent in a year, by form, age, sex and stage. */
export async function violenceCounts(db: ActorDb, place: CountedPlace, year: number): Promise<ViolenceCount[]> {
  const groups = await db.tx.violenceCount.groupBy({
    by: ['form', 'ageBand', 'sex', 'stage'],
    where: { ...place, year },
    _sum: { children: true },
  })
  return groups.map(({ _sum, ...group }) => countRow.parse({ ...group, children: _sum.children ?? 0 }))
}

/** The years of which there are counts, the latest first. */
export async function countedYears(db: ActorDb, place: CountedPlace): Promise<number[]> {
  const rows = await db.tx.violenceCount.findMany({
    where: place,
    distinct: ['year'],
    orderBy: { year: 'desc' },
    select: { year: true },
  })
  return rows.map(({ year }) => year)
}

const kind = z.enum(['alert', 'escalation'])

/** The clocks of what was sent to a county from `from` until before `to`. */
export async function countyClocks(
  db: ActorDb,
  place: CountedPlace,
  from: Date,
  to: Date,
): Promise<(CountyClock & { readonly commune: string })[]> {
  const rows = await db.tx.countyClock.findMany({ where: { ...place, sentAt: { gte: from, lt: to } } })
  const communes = await db.tx.commune.findMany({
    where: { id: { in: [...new Set(rows.map(({ communeId }) => communeId))] } },
    select: { id: true, name: true },
  })
  const nameOf = new Map(communes.map(({ id, name }) => [id, name]))
  return rows.map((row) => ({
    communeId: row.communeId,
    commune: nameOf.get(row.communeId) ?? '',
    kind: kind.parse(row.kind),
    sentAt: row.sentAt.toISOString(),
    dueAt: row.dueAt?.toISOString() ?? null,
    answeredAt: row.answeredAt?.toISOString() ?? null,
  }))
}
