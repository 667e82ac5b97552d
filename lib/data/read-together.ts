import { z } from 'zod'
import type { ActorDb } from './db'
import { Prisma } from './generated/client'

const answer = z.tuple([z.object({ lists: z.array(z.array(z.unknown())) })])

/** A moment as JSON of the database says it, with its offset. */
export const jsonMoment = z.iso.datetime({ offset: true }).transform((at) => new Date(at))

/**
 * Reads several lists in one statement, by the name of each query: going to the database and back takes longer than most of them.
 * Rows come as JSON: moments and days as text.
 */
export async function readTogether<Name extends string>(
  db: ActorDb,
  queries: Readonly<Record<Name, Prisma.Sql>>,
): Promise<(name: Name) => readonly unknown[]> {
  const asked: readonly [string, Prisma.Sql][] = Object.entries(queries)
  const lists = asked.map(([, query]) => Prisma.sql`(SELECT COALESCE(json_agg(row), '[]') FROM (${query}) AS row)`)
  const [read] = answer.parse(await db.tx.$queryRaw`SELECT json_build_array(${Prisma.join(lists)}) AS lists`)
  const named = new Map(asked.map(([name], place) => [name, read.lists[place] ?? []]))
  return (name) => named.get(name) ?? []
}
