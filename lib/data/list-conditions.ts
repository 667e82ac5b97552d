import type { ObservatoryView } from '@/lib/core/casework/observatory-view'
import { addDays } from '@/lib/core/deadlines/add-time'
import { z } from 'zod'
import { Prisma } from './generated/client'

/** What narrows a list of families `f`, beside the commune. The search is apart: families and children are found differently. */
export function familyConditions(view: ObservatoryView, today: string): Prisma.Sql[] {
  const { state, village, dimension, due } = view
  return [
    state === null ? Prisma.sql`f.closed_on IS NULL` : Prisma.sql`f.state = ${state}`,
    ...(village === null ? [] : [Prisma.sql`f.village_id = ${village}`]),
    ...(dimension === null ? [] : [Prisma.sql`f.dimensions @> ARRAY[${dimension}::integer]`]),
    ...(due === null ? [] : [dueCondition(due, today)]),
  ]
}

function dueCondition(due: NonNullable<ObservatoryView['due']>, today: string): Prisma.Sql {
  if (due === 'none') return Prisma.sql`f.due_on IS NULL`
  if (due === 'late') return isLate(today)
  const last = addDays(today, due === 'week' ? 7 : 30)
  return Prisma.sql`f.due_on BETWEEN ${today}::date AND ${last}::date AND NOT ${isLate(today)}`
}

/** As `latenessOf`: a limit of hours ends with its moment, one of days with its day. */
const isLate = (today: string): Prisma.Sql => Prisma.sql`COALESCE(f.due_at < now(), f.due_on < ${today}::date)`

/** Of one day, what ends at an hour comes before what ends with the day. */
export const dueOrder = (family: Prisma.Sql, dir: 'asc' | 'desc'): Prisma.Sql =>
  Prisma.sql`${order(Prisma.sql`${family}.due_on`, dir)}, ${order(Prisma.sql`${family}.due_at`, dir)}`

/** A moment of the database, as ISO in UTC. */
export const momentOrNull = z
  .date()
  .nullable()
  .transform((moment) => moment?.toISOString() ?? null)

/** The words of a search as patterns that a search key is matched with: all of them, in any order, anywhere in it. */
export function searchPatterns(q: string): Prisma.Sql {
  const words = q
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '')
  const patterns = words.slice(0, 8).map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  return Prisma.sql`ALL (ARRAY(SELECT unaccent('unaccent', pattern) FROM unnest(${patterns}::text[]) pattern))`
}

/** Numbers of sheets are searched as they are written: "05-014/2026", a part of it, or a paper number. */
export const looksLikeNumber = (q: string): boolean => /^\d[\d\-/]*$/.test(q)

/** Whether family `f` has a sheet whose number holds what was typed. */
export const hasSheetNumbered = (communeId: number, q: string): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT FROM observation_sheet o
  WHERE o.commune_id = ${communeId} AND o.family_id = f.id AND (o.number LIKE ${`%${q}%`} OR o.paper_number = ${q}))`

/** `AND`s conditions; there is always the one of the commune. */
export const all = (conditions: readonly Prisma.Sql[]): Prisma.Sql => Prisma.join([...conditions], ' AND ')

/** Ascending or descending, what is missing always last. */
export const order = (column: Prisma.Sql, dir: 'asc' | 'desc'): Prisma.Sql =>
  dir === 'asc' ? Prisma.sql`${column} ASC NULLS LAST` : Prisma.sql`${column} DESC NULLS LAST`

/** The chain order of a state, for sorting. */
export const stateOrder = (states: readonly string[]): Prisma.Sql =>
  Prisma.sql`array_position(${[...states]}::text[], f.state)`
