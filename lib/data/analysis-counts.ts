import type { ActorDb, CommuneDb, QueueDb } from './db'

/** Counts of a place and year (0: all years) in the order of the layout; where they are told, -1 stands for one withheld. */
export type YearCounts = { readonly year: number; readonly figures: readonly number[] }
export type PlacedCounts = YearCounts & { readonly place: number }

/** What can be known of a withheld count, by its key: the least and the most. */
export type KnownBounds = Readonly<Record<string, readonly [number, number]>>

/** Takes the marks of the commune away before it is counted; false when somebody else counts it at this moment. */
export async function beginAnalysis(db: CommuneDb): Promise<boolean> {
  const [row] = await db.tx.$queryRaw<{ begun: boolean }[]>`SELECT begin_analysis() AS begun`
  return row?.begun ?? false
}

/** Keeps the exact counts of the commune in place of the earlier ones. */
export async function keepAnalysis(db: CommuneDb, layout: number, counts: readonly YearCounts[]): Promise<void> {
  await db.tx.$queryRaw`SELECT keep_analysis(${layout}::integer, ${JSON.stringify(counts)}::jsonb)::text`
}

/** Communes with sheets finished since they were counted, or counted by another layout; at most `most`. */
export async function communesToAnalyse(db: QueueDb, layout: number, most: number): Promise<CommuneDb['key'][]> {
  return db.tx.$queryRaw<CommuneDb['key'][]>`
    SELECT commune_id AS "communeId", county_id AS "countyId" FROM analysis_stale
    UNION SELECT commune_id, county_id FROM commune_analysis WHERE layout <> ${layout}
    ORDER BY 1 LIMIT ${most}`
}

/** A mark of a county to be added up. */
export type CountyMark = { readonly area: number; readonly xact: string }

/** The marks of counties to be added up. */
export const staleCounties = (db: QueueDb): Promise<CountyMark[]> =>
  db.tx.$queryRaw`SELECT area, xact::text AS xact FROM area_stale ORDER BY area`

/** Takes these marks away; false when another round has taken some of them, and told what was counted. */
export async function takeMarks(db: QueueDb, marks: readonly CountyMark[]): Promise<boolean> {
  const areas = marks.map(({ area }) => area)
  const xacts = marks.map(({ xact }) => xact)
  const taken = await db.tx.$executeRaw`
    DELETE FROM area_stale stale USING unnest(${areas}::integer[], ${xacts}::text[]) AS mark (area, xact)
    WHERE stale.area = mark.area AND stale.xact = mark.xact::bigint`
  return taken === marks.length
}

/** Exact counts of every commune of a county. */
export const countsOfCommunes = (db: QueueDb, countyId: number, layout: number): Promise<PlacedCounts[]> => db.tx
  .$queryRaw`
  SELECT commune_id AS place, year, figures FROM commune_analysis
  WHERE NOT told AND county_id = ${countyId} AND layout = ${layout} ORDER BY commune_id, year`

/** Exact counts of every county, each with what can be known of it from its communes. */
export const countsOfCounties = (
  db: QueueDb,
  layout: number,
): Promise<(PlacedCounts & { readonly known: KnownBounds })[]> => db.tx.$queryRaw`
  SELECT area AS place, year, figures, known FROM area_analysis
  WHERE NOT told AND area > 0 AND layout = ${layout} ORDER BY area`

/** What is told of every county. */
export const toldOfCounties = (db: QueueDb, layout: number): Promise<PlacedCounts[]> => db.tx.$queryRaw`
  SELECT area AS place, year, figures FROM area_analysis WHERE told AND area > 0 AND layout = ${layout} ORDER BY area`

/** Keeps the exact counts of a county or of the country (area 0) in place of the earlier ones. */
export async function keepCounted(
  db: QueueDb,
  area: number,
  layout: number,
  counts: readonly (YearCounts & { readonly known: KnownBounds })[],
): Promise<void> {
  await db.tx.$executeRaw`DELETE FROM area_analysis WHERE area = ${area} AND NOT told`
  await db.tx.$executeRaw`
    INSERT INTO area_analysis (area, year, told, layout, figures, known)
    SELECT ${area}::integer, year, false, ${layout}::integer, figures, known
    FROM jsonb_to_recordset(${JSON.stringify(counts)}::jsonb) AS row (year smallint, figures integer[], known jsonb)`
}

/** Keeps what is told of a county or of the country in place of the earlier. */
export async function keepTold(
  db: QueueDb,
  area: number,
  layout: number,
  counts: readonly YearCounts[],
): Promise<void> {
  await db.tx.$executeRaw`DELETE FROM area_analysis WHERE area = ${area} AND told`
  await db.tx.$executeRaw`
    INSERT INTO area_analysis (area, year, told, layout, figures)
    SELECT ${area}::integer, year, true, ${layout}::integer, figures
    FROM jsonb_to_recordset(${JSON.stringify(counts)}::jsonb) AS row (year smallint, figures integer[])`
}

/** Keeps what is told of the communes of a county in place of the earlier, as old as the counts it was made from. */
export async function keepToldOfCommunes(
  db: QueueDb,
  countyId: number,
  layout: number,
  counts: readonly PlacedCounts[],
): Promise<void> {
  await db.tx.$executeRaw`DELETE FROM commune_analysis WHERE county_id = ${countyId} AND told`
  await db.tx.$executeRaw`
    INSERT INTO commune_analysis (commune_id, county_id, year, told, layout, figures, counted_at)
    SELECT place, ${countyId}::integer, row.year, true, ${layout}::integer, row.figures, exact.counted_at
    FROM jsonb_to_recordset(${JSON.stringify(counts)}::jsonb) AS row (place integer, year smallint, figures integer[])
    JOIN commune_analysis exact ON exact.commune_id = place AND exact.year = row.year AND NOT exact.told`
}

/** What a reader may know of a place and year, and when it was counted. */
export type ToldCounts = { readonly year: number; readonly figures: readonly number[]; readonly countedAt: Date }

/** Told counts of the counties with these codes (0: the country, its year 0 included), year by year. */
export const toldOfAreas = (db: ActorDb, areas: readonly number[], layout: number): Promise<ToldCounts[]> =>
  db.tx.$queryRaw`
    SELECT year, figures, counted_at AS "countedAt" FROM area_analysis
    WHERE told AND area = ANY (${[...areas]}::integer[]) AND layout = ${layout}`

/** Told counts of the communes with these codes, year by year. */
export const toldOfCommunes = (db: ActorDb, communes: readonly number[], layout: number): Promise<ToldCounts[]> =>
  db.tx.$queryRaw`
    SELECT year, figures, counted_at AS "countedAt" FROM commune_analysis
    WHERE told AND commune_id = ANY (${[...communes]}::integer[]) AND layout = ${layout}`

export type NamedPlace = { readonly id: number; readonly name: string }

/** The communes of these counties of which counts may be read, by name. */
export const countedCommunes = (
  db: ActorDb,
  counties: readonly number[],
): Promise<(NamedPlace & { readonly countyId: number })[]> => db.tx.$queryRaw`
  SELECT id, name, commune.county_id AS "countyId" FROM commune
  WHERE commune.county_id = ANY (${[...counties]}::integer[])
    AND EXISTS (SELECT FROM commune_analysis kept WHERE kept.commune_id = commune.id AND told)
  ORDER BY name`

/** The counties of which counts may be read, by name. */
export const countedCounties = (db: ActorDb): Promise<NamedPlace[]> => db.tx.$queryRaw`
  SELECT code AS id, name FROM county
  WHERE EXISTS (SELECT FROM area_analysis WHERE area = county.code AND told) ORDER BY name`

/** The years of which counts may be read, the latest first. */
export async function countedAnalysisYears(db: ActorDb): Promise<number[]> {
  const rows = await db.tx.$queryRaw<{ year: number }[]>`
    SELECT DISTINCT year FROM area_analysis WHERE told AND year > 0 ORDER BY year DESC`
  return rows.map(({ year }) => year)
}
