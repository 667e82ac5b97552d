import { z } from 'zod'
import type { ActorDb } from './db'
import { Prisma } from './generated/client'

const answer = z.tuple([z.record(z.string(), z.array(z.unknown()))])

const inUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?\+00:00$/

/** ISO in UTC of a moment as JSON of the database says it, with its offset. Making a date of each takes longer than reading its row. */
function isoOf(at: string): string {
  if (!inUtc.test(at)) return new Date(at).toISOString()
  return `${at.slice(0, 19)}.${at.slice(20, -6).padEnd(3, '0')}Z`
}

/** A moment of such a list, read as ISO in UTC. */
export const jsonMoment = z.string().transform(isoOf)

/** The lists that were read, each by the name of its query. */
export type Read<Name extends string> = (name: Name) => readonly unknown[]

/**
 * Reads several lists in one statement, by the name of each query: going to the database and back takes longer than most of them.
 * Rows come as JSON: moments and days as text.
 */
export async function readTogether<Name extends string>(
  db: ActorDb,
  queries: Readonly<Record<Name, Prisma.Sql>>,
): Promise<Read<Name>> {
  const asked: readonly [string, Prisma.Sql][] = Object.entries(queries)
  const lists = asked.map(
    ([name, query]) =>
      Prisma.sql`(SELECT COALESCE(json_agg(row), '[]') FROM (${query}) AS row) AS ${Prisma.raw(`"${name}"`)}`,
  )
  // A column for each list: the text of one without diacritics is read in half the time.
  const [read] = answer.parse(await db.tx.$queryRaw`SELECT ${Prisma.join(lists)}`)
  return (name) => read[name] ?? []
}
