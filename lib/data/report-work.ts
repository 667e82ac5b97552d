import { z } from 'zod'
import type { WorkDone } from '@/lib/core/report/edition-content'
import type { CommuneDb } from './db'

const counts = z.object({
  observationSheets: z.number(),
  professionalSheets: z.number(),
  referrals: z.number(),
  homeVisits: z.number(),
  riskSheets: z.number(),
  plans: z.number(),
  monitoringVisits: z.number(),
  alerts: z.number(),
})

/** What SPAS recorded from the day after `since` to `until` ("2026-05-07"), by the day on which each thing happened. */
export async function workDoneBetween(db: CommuneDb, since: string, until: string): Promise<WorkDone> {
  const { communeId } = db.key
  const [row] = await db.tx.$queryRaw<unknown[]>`
    WITH span AS (
      SELECT ${since}::date AS since, ${until}::date AS until,
             (${since}::date + 1)::timestamp AT TIME ZONE 'Europe/Bucharest' AS begins,
             (${until}::date + 1)::timestamp AT TIME ZONE 'Europe/Bucharest' AS ends)
    SELECT
      (SELECT count(*) FROM observation_sheet x WHERE x.commune_id = ${communeId} AND x.status = 'signed'
         AND x.filled_on > since AND x.filled_on <= until)::integer AS "observationSheets",
      (SELECT count(*) FROM professional_sheet x WHERE x.commune_id = ${communeId} AND x.status <> 'draft'
         AND x.sent_at >= begins AND x.sent_at < ends)::integer AS "professionalSheets",
      (SELECT count(*) FROM referral x WHERE x.commune_id = ${communeId}
         AND x.received_at >= begins AND x.received_at < ends)::integer AS referrals,
      (SELECT count(*) FROM home_visit x WHERE x.commune_id = ${communeId} AND x.status = 'done'
         AND x.happened_on > since AND x.happened_on <= until)::integer AS "homeVisits",
      (SELECT count(*) FROM risk_sheet x WHERE x.commune_id = ${communeId} AND x.status = 'finished'
         AND x.sheet_date > since AND x.sheet_date <= until)::integer AS "riskSheets",
      (SELECT count(*) FROM service_plan x WHERE x.commune_id = ${communeId} AND x.order_date IS NOT NULL
         AND x.order_date > since AND x.order_date <= until)::integer AS plans,
      (SELECT count(*) FROM monitoring_visit x WHERE x.commune_id = ${communeId}
         AND x.visited_on > since AND x.visited_on <= until)::integer AS "monitoringVisits",
      (SELECT count(*) FROM violence_alert x WHERE x.commune_id = ${communeId}
         AND x.sent_at >= begins AND x.sent_at < ends)::integer AS alerts
    FROM span`
  return { since, ...counts.parse(row) }
}
