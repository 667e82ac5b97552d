import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { calendarFile } from '@/lib/core/home-visit/calendar-file'
import { calendarTitle } from '@/lib/core/home-visit/calendar-title'
import { withCommune } from '@/lib/data/db'
import { visitsForCalendar, type CalendarRow } from '@/lib/data/visit-calendar'
import { env } from '@/lib/platform/env'
import { now, today } from '@/lib/platform/clock'

/**
 * Planned visits as a calendar file: those from today on with the last days of the monitoring visits that nobody planned, or the
 * planned one with an id. Null: there is no such planned visit, or the role plans none. It names nobody: a calendar is copied to
 * places that the portal does not guard.
 */
export async function calendarOfVisits(actor: Actor, id: string | null): Promise<string | null> {
  if (!can(actor.role, 'home-visit.plan')) return null
  const rows = await withCommune(actor, (db) => visitsForCalendar(db, id === null ? { from: today() } : { id }))
  if (id !== null && rows.length === 0) return null
  const visits = rows.map((row) => ({
    ...lineOf(row),
    ...{ on: row.on, time: row.time, village: row.village },
    title: calendarTitle({ ...row, planned: row.id !== null }, actor.language),
  }))
  return calendarFile(visits, now().toISOString())
}

/** One line a visit; the last day of the monitoring of a family moves as one line, until a visit is planned. */
function lineOf({ id, familyId, kind }: CalendarRow): { readonly id: string; readonly link: string } {
  const link = (path: string) => new URL(path, env.NEXTAUTH_URL).href
  return id === null
    ? { id: `${familyId}-${kind}`, link: link(`/schedule/${familyId}`) }
    : { id, link: link(`/home-visits/${id}`) }
}
