import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { calendarFile } from '@/lib/core/home-visit/calendar-file'
import { withCommune } from '@/lib/data/db'
import { visitsForCalendar } from '@/lib/data/home-visits'
import { env } from '@/lib/platform/env'
import { now, today } from '@/lib/platform/clock'

const titles = { ro: 'Vizită la domiciliu', en: 'Home visit' } as const

/**
 * Planned visits as a calendar file: those from today on, or the one with an id. Null: there is no such planned visit, or the
 * role plans none. It names nobody: a calendar is copied to places that the portal does not guard.
 */
export async function calendarOfVisits(actor: Actor, id: string | null): Promise<string | null> {
  if (!can(actor.role, 'home-visit.plan')) return null
  const rows = await withCommune(actor, (db) => visitsForCalendar(db, id === null ? { from: today() } : { id }))
  if (id !== null && rows.length === 0) return null
  const visits = rows.map((row) => ({ ...row, link: new URL(`/home-visits/${row.id}`, env.NEXTAUTH_URL).href }))
  return calendarFile(visits, titles[actor.language], now().toISOString())
}
