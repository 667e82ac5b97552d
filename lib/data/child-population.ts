import type { CommuneDb } from './db'

/** Children 0-17 by village for one year, as typed in from the population statistics (row A1 of the report). */
export type ChildPopulation = { readonly year: number; readonly byVillage: ReadonlyMap<number, number> }

/** The figures of one year; an empty map when nothing was typed in for it. */
export async function childPopulationOf(db: CommuneDb, year: number): Promise<ChildPopulation> {
  const rows = await db.tx.childPopulation.findMany({
    where: { ...db.key, year },
    select: { villageId: true, children: true },
  })
  return { year, byVillage: new Map(rows.map(({ villageId, children }) => [villageId, children])) }
}

/** The figures of the latest year up to `year` that has any; null when there is none. */
export async function latestChildPopulation(db: CommuneDb, year: number): Promise<ChildPopulation | null> {
  const { communeId } = db.key
  const rows = await db.tx.$queryRaw<{ year: number; village: number; children: number }[]>`
    SELECT year, village_id AS village, children FROM child_population
    WHERE commune_id = ${communeId}
      AND year = (SELECT max(year) FROM child_population WHERE commune_id = ${communeId} AND year <= ${year})`
  const [first] = rows
  if (first === undefined) return null
  return { year: first.year, byVillage: new Map(rows.map(({ village, children }) => [village, children])) }
}

/** Keeps the figures of a year; null takes a figure away. All villages must be of the commune. */
export async function saveChildPopulation(
  db: CommuneDb,
  year: number,
  figures: readonly { readonly village: number; readonly children: number | null }[],
): Promise<void> {
  const gone = figures.filter(({ children }) => children === null).map(({ village }) => village)
  await db.tx.childPopulation.deleteMany({ where: { ...db.key, year, villageId: { in: gone } } })
  for (const { village, children } of figures) {
    if (children === null) continue
    const { communeId } = db.key
    await db.tx.childPopulation.upsert({
      where: { communeId_villageId_year: { communeId, villageId: village, year } },
      create: { ...db.key, villageId: village, year, children },
      update: { children },
      select: { year: true },
    })
  }
}
