import type { CommuneDb } from './db'
import { Prisma } from './generated/client'

/** The queries behind communeDutyRecordsIn. Each reads the rows of one commune by an index. */
export function communeDutyQueries({ communeId, countyId }: CommuneDb['key']) {
  return {
    joined: Prisma.sql`SELECT min(created_at) AS "joinedAt" FROM family WHERE commune_id = ${communeId}`,
    marks: Prisma.sql`SELECT duty, done_on::text AS "doneOn" FROM duty_mark WHERE commune_id = ${communeId}`,
    meetings: Prisma.sql`
      SELECT m.held_on::text AS "heldOn" FROM meeting_attendance a
      JOIN meeting m ON m.county_id = ${countyId} AND m.id = a.meeting_id
      WHERE a.commune_id = ${communeId}`,
    coordinator: Prisma.sql`
      SELECT since::text FROM coordinator_assignment WHERE commune_id = ${communeId} AND until IS NULL LIMIT 1`,
    requests: Prisma.sql`
      SELECT id, asked_at AS "askedAt", answered_at AS "answeredAt" FROM guidance_request WHERE commune_id = ${communeId}`,
    // Cases written down; one that renews a sheet or is set aside with a reason needs no sheet of its own.
    intakes: Prisma.sql`
      SELECT x.id, x.told_head AS about, x.family_id AS "familyId", x.received_at AS "loggedAt",
             s.filled_on::text AS "sheetFilledAt", CASE WHEN x.outcome <> 'sheet' THEN x.decided_at END AS "closedAt"
      FROM referral x
      LEFT JOIN observation_sheet s ON s.commune_id = ${communeId} AND s.id = x.observation_sheet_id AND s.status = 'signed'
      WHERE x.commune_id = ${communeId}`,
    // Professionals' sheets that wait to be taken over.
    arrived: Prisma.sql`
      SELECT x.id, x.told_head AS about, x.filled_at AS "filledAt", x.received_at AS "receivedAt", x.suspicion AS needed
      FROM professional_sheet x WHERE x.commune_id = ${communeId} AND x.status = 'sent'`,
    // The county's list of children in special protection; who left it before anything was done is asked about no more, nor who
    // was on it by mistake.
    listed: Prisma.sql`
      SELECT x.id, x.surname || ' ' || x.given_name AS about, x.family_id AS "familyId", x.listed_at AS "listedAt",
             first.day::text AS "riskSheetOn", x.excused_at AS "excusedAt"
      FROM special_protection_child x
      LEFT JOIN LATERAL (SELECT min(r.sheet_date) AS day FROM risk_sheet r
        WHERE r.commune_id = ${communeId} AND r.family_id = x.family_id AND r.status = 'finished') first ON true
      WHERE x.commune_id = ${communeId} AND x.withdrawn_at IS NULL
        AND (x.left_on IS NULL OR first.day IS NOT NULL OR x.excused_at IS NOT NULL)`,
  }
}
