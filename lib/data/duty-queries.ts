import { Prisma } from './generated/client'

/** The queries behind dutyRecordsIn, one a table. Each reads the rows of one commune by an index. */
export function dutyQueries(communeId: number, bornAfter: string) {
  const watched = Prisma.sql`
    JOIN family f ON f.commune_id = ${communeId} AND f.id = x.family_id AND f.closed_on IS NULL
    WHERE x.commune_id = ${communeId}`
  return {
    families: Prisma.sql`
      SELECT f.id, f.head_name AS "headName", v.name AS village, f.closed_on IS NOT NULL AS closed,
             o.id AS "observationDraftId", r.id AS "riskDraftId", p.id AS "openPlanId", p.status AS "openPlanStatus"
      FROM family f
      LEFT JOIN village v ON v.commune_id = ${communeId} AND v.id = f.village_id
      LEFT JOIN (SELECT DISTINCT ON (family_id) family_id, id FROM observation_sheet
                 WHERE commune_id = ${communeId} AND status = 'draft' ORDER BY family_id, created_at) o ON o.family_id = f.id
      LEFT JOIN risk_sheet r ON r.commune_id = ${communeId} AND r.family_id = f.id AND r.status = 'draft'
      LEFT JOIN service_plan p ON p.commune_id = ${communeId} AND p.family_id = f.id
        AND p.status IN ('draft', 'submitted', 'returned')
      WHERE f.commune_id = ${communeId} AND (f.closed_on IS NULL OR EXISTS (
        SELECT FROM violence_alert a WHERE a.commune_id = ${communeId} AND a.family_id = f.id
          AND a.status IN ('draft', 'sent', 'received')))`,
    children: Prisma.sql`
      SELECT x.family_id AS "familyId", x.id, x.created_at AS "knownSince", first.day::text AS "firstSheetOn"
      FROM child x
      LEFT JOIN (SELECT c.child_id, min(s.filled_on) AS day
        FROM observation_sheet_child c
        JOIN observation_sheet s ON s.commune_id = ${communeId} AND s.id = c.sheet_id AND s.status = 'signed'
        WHERE c.commune_id = ${communeId} GROUP BY c.child_id) first ON first.child_id = x.id
      ${watched} AND NOT x.separated AND x.left_on IS NULL
        AND (x.birth_date IS NULL OR x.birth_date > ${bornAfter}::date)`,
    observations: Prisma.sql`
      SELECT x.family_id AS "familyId", x.id, x.filler_kind AS "fillerKind", x.filled_on::text AS "filledOn",
             NULLIF(x.talk_end, '') AS "talkEnd", x.received_at AS "receivedAt", x.signed_at AS "signedAt",
             COALESCE(x.risk_sheet_needed, false) AS needed
      FROM observation_sheet x ${watched} AND x.status = 'signed'`,
    riskSheets: Prisma.sql`
      SELECT x.family_id AS "familyId", x.id, x.observation_sheet_id AS "observationSheetId",
             x.sheet_date::text AS "sheetDate", x.finished_at AS "finishedAt",
             (x.finished_at AT TIME ZONE 'Europe/Bucharest')::date::text AS "finishedOn", x.situations,
             x.monitoring_months AS "monitoringMonths"
      FROM risk_sheet x ${watched} AND x.status = 'finished'`,
    referrals: Prisma.sql`
      SELECT x.family_id AS "familyId", x.received_at AS "receivedAt" FROM referral x ${watched} AND x.outcome = 'update'`,
    homeVisits: Prisma.sql`
      SELECT x.family_id AS "familyId", x.observation_sheet_id AS "observationSheetId",
             x.happened_on::text AS "happenedOn", x.happened_time AS "happenedTime"
      FROM home_visit x ${watched} AND x.status = 'done' AND x.observation_sheet_id IS NOT NULL`,
    plans: Prisma.sql`
      SELECT x.family_id AS "familyId", x.id, x.risk_sheet_id AS "riskSheetId", x.status, x.submitted_at AS "submittedAt",
             x.decided_at AS "decidedAt", x.order_date::text AS "approvedOn",
             CASE WHEN x.order_date IS NOT NULL THEN x.closed_on::text END AS "closedOn"
      FROM service_plan x ${watched}`,
    visits: Prisma.sql`
      SELECT x.family_id AS "familyId", x.id, x.plan_id AS "planId", x.visited_on::text AS "visitedOn", x.resets AS counts,
             x.next_on::text AS "nextOn", x.revision_needed AS "revisionNeeded"
      FROM monitoring_visit x ${watched}
      ORDER BY x.visited_on, x.created_at`,
    alerts: Prisma.sql`
      SELECT x.family_id AS "familyId", x.id, x.created_at AS "raisedAt", x.sent_at AS "sentAt",
             CASE WHEN x.status = 'dismissed' THEN x.created_at END AS "dismissedAt", x.verified_at AS "verifiedAt"
      FROM violence_alert x WHERE x.commune_id = ${communeId}`,
    escalations: Prisma.sql`
      SELECT x.family_id AS "familyId", x.id, x.sent_at AS "raisedAt", x.advised_at AS "adviceAt"
      FROM escalation x ${watched}`,
  }
}
